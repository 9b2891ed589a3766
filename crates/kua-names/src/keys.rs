//! Keys that survive romanisation: what is left of a word when vowels, breath and glides are gone
//! and consonants that are taken for one another are one.
//!
//! The idea is that of the Soundex family (R. C. Russell, US patent 1,261,167, 1918), with classes
//! chosen for what happens between Latin, Cyrillic, Arabic and Chinese writing. Keys have coarse
//! classes, in which l and r, m and n, s and sh are not told apart; which finer ones a word has tells
//! most words apart at a look. A unit that can be two things gives two keys. It is for looking up,
//! never for deciding: [`crate::compare`] judges.

use std::sync::LazyLock;

use crate::name::Name;
use crate::units::{Alphabet, Sounds};

/// The most classes of a word that a key keeps.
const LONGEST: u32 = 7;

/// The most readings of one word.
const MOST_READINGS: usize = 6;

/// A key of one word: classes of consonants, four bits each, the first the highest, and above them
/// whom it is for and what is left out.
pub type Key = u32;

/// What a unit may be: no class, one class, or any of two or three things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    None,
    One(u8),
    Either(u8, u8),
    Any(u8, u8, u8),
}

const SILENT: u8 = 0;
const LIP: u8 = 1;
const BREATH: u8 = 2;
const TOOTH: u8 = 3;
const HISS: u8 = 4;
const THROAT: u8 = 5;
const NOSE: u8 = 6;
const TONGUE: u8 = 7;
/// A finer [`HISS`].
const HUSH: u8 = 8;
/// A finer [`NOSE`].
const CLOSED_LIPS: u8 = 9;
/// A finer [`TONGUE`].
const ROLLED: u8 = 10;
/// Stands where a class is not told, and for a word that has none.
const ANY: u8 = 15;
/// Not a class: what stands before is taken for the same sound.
const INSTEAD: u8 = 16;

/// Returns the coarse class of a finer one.
fn coarse(class: u8) -> u8 {
    match class {
        HUSH => HISS,
        CLOSED_LIPS => NOSE,
        ROLLED => TONGUE,
        other => other,
    }
}

fn class(alphabet: Alphabet, unit: char) -> Class {
    if alphabet.is_pinyin() {
        return match unit {
            'b' | 'p' => Class::One(LIP),
            'f' => Class::One(BREATH),
            'w' => Class::Either(SILENT, BREATH),
            'd' | 't' => Class::One(TOOTH),
            'z' | 'c' | 's' | 'Z' | 'C' | 'S' | 'x' => Class::Either(HISS, HUSH),
            // Also for d and t before i and e.
            'j' | 'q' => Class::Any(HUSH, THROAT, TOOTH),
            'g' | 'k' => Class::One(THROAT),
            'h' => Class::Either(SILENT, THROAT),
            'm' => Class::One(CLOSED_LIPS),
            'n' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'D' => Class::Either(NOSE, CLOSED_LIPS),
            'l' | 'R' => Class::Either(TONGUE, ROLLED),
            'r' => Class::Either(ROLLED, HUSH),
            _ => Class::None,
        };
    }
    let abjad = alphabet == Alphabet::Abjad;
    match unit {
        'b' | 'p' => Class::One(LIP),
        'f' | 'v' => Class::One(BREATH),
        'w' => Class::Either(SILENT, BREATH),
        't' | 'd' => Class::One(TOOTH),
        'D' => Class::Either(TOOTH, HISS),
        's' | 'z' | 'c' => Class::One(HISS),
        'S' | 'Z' | 'C' => Class::One(HUSH),
        'J' if abjad => Class::Either(HUSH, THROAT),
        'J' => Class::One(HUSH),
        'I' => Class::Either(HUSH, SILENT),
        'K' => Class::Either(THROAT, HISS),
        'X' => Class::Either(HISS, THROAT),
        'k' | 'q' | 'g' | 'G' => Class::One(THROAT),
        'x' => Class::Either(THROAT, SILENT),
        'm' => Class::One(CLOSED_LIPS),
        'n' | 'N' => Class::One(NOSE),
        'l' => Class::One(TONGUE),
        'r' => Class::One(ROLLED),
        _ => Class::None,
    }
}

/// The classes of all units of all alphabets.
static CLASSES: LazyLock<[[Class; 64]; 6]> = LazyLock::new(|| {
    Alphabet::ALL.map(|alphabet| {
        let mut classes = [Class::None; 64];
        for (class, unit) in classes.iter_mut().zip(alphabet.units().chars()) {
            *class = self::class(alphabet, unit);
        }
        classes
    })
});

/// The keys of a whole word, one for each way to read it, the likeliest first; without a debug
/// print, since they tell much of a name.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct WholeKeys {
    keys: [Key; MOST_READINGS],
    count: usize,
}

impl WholeKeys {
    /// Returns them.
    #[must_use]
    pub fn as_slice(&self) -> &[Key] {
        self.keys.get(..self.count).unwrap_or(&[])
    }

    fn put(&mut self, key: Key) {
        if !self.as_slice().contains(&key)
            && let Some(place) = self.keys.get_mut(self.count)
        {
            *place = key;
            self.count += 1;
        }
    }
}

/// Returns the keys of a whole word in coarse classes.
#[must_use]
pub fn whole(sounds: &Sounds) -> WholeKeys {
    readings(sounds, coarse)
}

fn readings(sounds: &Sounds, grain: impl Fn(u8) -> u8) -> WholeKeys {
    let mut all = WholeKeys {
        count: 1,
        ..WholeKeys::default()
    };
    let Some(classes) = CLASSES.get(sounds.alphabet as usize) else {
        return WholeKeys::default();
    };
    let mut before = SILENT;
    for unit in &sounds.units {
        let class = classes.get(usize::from(*unit)).copied();
        let (first, others) = match class.unwrap_or(Class::None) {
            Class::None => {
                before = SILENT;
                continue;
            }
            Class::One(class) => {
                // "Ts", "dz" and "dj" are often one sound.
                let one =
                    before == TOOTH && matches!(class, HISS | HUSH) && !sounds.alphabet.is_pinyin();
                (grain(class), [one.then_some(INSTEAD), None])
            }
            Class::Either(first, second) => (grain(first), [Some(grain(second)), None]),
            Class::Any(first, second, third) => {
                (grain(first), [Some(grain(second)), Some(grain(third))])
            }
        };
        before = first;
        let mut more = WholeKeys::default();
        for reading in all.keys.iter_mut().take(all.count) {
            for other in others.into_iter().flatten().filter(|other| *other != first) {
                more.put(match other {
                    INSTEAD => push(*reading >> 4, first),
                    other => push(*reading, other),
                });
            }
            *reading = push(*reading, first);
        }
        for reading in more.as_slice() {
            all.put(*reading);
        }
    }
    let mut found = WholeKeys::default();
    for reading in all.as_slice() {
        // Words of vowels alone share one key.
        found.put(if *reading == 0 {
            Key::from(ANY)
        } else {
            *reading
        });
    }
    found
}

/// Adds a class; the same one twice is one, as letters are doubled and syllables added.
fn push(key: Key, class: u8) -> Key {
    let class = Key::from(class);
    if class == 0 || key & 15 == class || key >> (4 * (LONGEST - 1)) != 0 {
        key
    } else {
        (key << 4) | class
    }
}

/// How many classes a key has.
fn length(key: Key) -> u32 {
    (Key::BITS - key.leading_zeros()).div_ceil(4)
}

/// The most keys of a name.
const MOST_PAIRS: usize = 64;

/// A key of a whole name, for names that are put into blocks and compared only within them.
pub type NameKey = u64;

/// Marks a key of all words of a name as one.
const AS_ONE: NameKey = 1 << 63;

/// Returns the keys of a name, sorted: one for every two of its words whatever their order, and one
/// for all of them as one word.
///
/// Two names that share a key are worth comparing; a key of one word alone would put everybody called
/// Muhammad into one block. Endings that say whose child somebody is, particles and initials have no
/// part in it, so that a name that is told with a patronymic shares a key with one that is told
/// without. Several keys a name, so that one slip does not lose it: M. A. Hernández and S. J. Stolfo,
/// "The merge/purge problem for large databases", SIGMOD 1995.
#[must_use]
pub fn of_name(name: &Name) -> Vec<NameKey> {
    let mut all = Vec::new();
    for view in &name.views {
        let words: Vec<WholeKeys> = view
            .iter()
            .filter(|word| !word.particle && !word.initial)
            .filter_map(|word| word.stem.as_ref().or(word.sounds.as_ref()))
            .map(whole)
            .filter(|keys| keys.count > 0)
            .collect();
        for (at, first) in words.iter().enumerate() {
            for second in words.iter().skip(at + 1) {
                for one in first.as_slice() {
                    for other in second.as_slice() {
                        let (low, high) = (one.min(other), one.max(other));
                        all.push((NameKey::from(*low) << 32) | NameKey::from(*high));
                    }
                }
            }
        }
        let first = |keys: &WholeKeys| keys.as_slice().first().copied().unwrap_or(0);
        let as_one = words.iter().map(first).fold(0, |all: Key, key| {
            (0..length(key)).rev().fold(all, |all, at| {
                push(all, u8::try_from((key >> (4 * at)) & 15).unwrap_or(SILENT))
            })
        });
        if as_one != 0 {
            all.push(AS_ONE | NameKey::from(as_one));
        }
        all.truncate(MOST_PAIRS);
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// Which classes a word has for sure and which it may have, vowels among them.
///
/// A look at it tells most words apart that share a key by chance, before they are aligned.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Bag {
    sure: u16,
    may: u16,
}

const OPEN: u8 = 11;
const FRONT: u8 = 12;
const ROUND: u8 = 13;
const VOWELS: u16 = (1 << OPEN) | (1 << FRONT) | (1 << ROUND);

impl Bag {
    pub(crate) fn of(alphabet: Alphabet, units: &[u8]) -> Self {
        let mut bag = Self::default();
        let phones = matches!(
            alphabet,
            Alphabet::Latin | Alphabet::Cyrillic | Alphabet::Vowelled
        );
        if alphabet == Alphabet::Abjad {
            bag.may |= VOWELS;
        }
        let (Some(classes), letters) =
            (CLASSES.get(alphabet as usize), alphabet.units().as_bytes())
        else {
            return bag;
        };
        for unit in units {
            let at = usize::from(*unit);
            match classes.get(at).copied().unwrap_or(Class::None) {
                Class::One(class) => {
                    bag.sure |= 1 << class;
                    bag.may |= 1 << class;
                }
                Class::Either(first, second) => bag.may |= (1 << first) | (1 << second),
                Class::Any(first, second, third) => {
                    bag.may |= (1 << first) | (1 << second) | (1 << third);
                }
                Class::None if phones => match letters.get(at) {
                    Some(b'a') => bag.vowel(OPEN),
                    Some(b'A') => bag.may |= (1 << OPEN) | (1 << FRONT),
                    Some(b'e' | b'i' | b'Y' | b'y') => bag.vowel(FRONT),
                    Some(b'o' | b'u' | b'O' | b'U') => bag.vowel(ROUND),
                    _ => {}
                },
                Class::None => {}
            }
            if alphabet.is_pinyin()
                && let Some(letter) = letters.get(at)
            {
                bag.may |= vowels_of(char::from(*letter));
                // Also for h before i: "xi" of Joachim.
                bag.may |= u16::from(*letter == b'x') << THROAT;
            }
        }
        bag
    }

    /// Returns it in one number.
    pub(crate) fn packed(self) -> u32 {
        u32::from(self.sure >> 1) | u32::from(self.may >> 1) << CLASS_BITS
    }

    /// The classes of vowels in what [`Bag::lacks`] returns.
    pub(crate) const OF_VOWELS: u32 = (VOWELS as u32) >> 1;

    /// Returns which classes a packed bag has for sure that another may not have.
    pub(crate) fn lacks(of: u32, other: u32) -> u32 {
        const ALL: u32 = (1 << CLASS_BITS) - 1;
        of & ALL & !(other >> CLASS_BITS)
    }

    fn vowel(&mut self, class: u8) {
        self.sure |= 1 << class;
        self.may |= 1 << class;
    }

    /// Returns this bag of a word for which another one, without an ending, is enough.
    pub(crate) fn or(self, stem: Self) -> Self {
        Self {
            sure: stem.sure,
            may: self.may | stem.may,
        }
    }
}

/// How many classes there are, with those of vowels.
const CLASS_BITS: u32 = 13;

/// Which class of sounds a word begins with and how many consonants it has, as far as that is sure, and
/// what it may begin with and have.
///
/// In one number: ten bits for the class and one for each consonant, and sixteen places above them the
/// same for what may be.
pub(crate) struct Shape;

/// How many consonants are counted.
const COUNTED: u32 = 6;

/// The bits of a [`Shape`] that say what a word begins with.
const CLASSES_OF_SHAPE: u32 = 10;

impl Shape {
    /// Returns the shape of a word with an ending and without, if it has one.
    pub(crate) fn of(alphabet: Alphabet, units: &[u8], stem: &[u8]) -> u32 {
        let whole = Consonants::of(alphabet, units);
        let least = if stem.is_empty() {
            whole.least
        } else {
            Consonants::of(alphabet, stem).least
        };
        let one_each = |count: u32| ((1 << count.min(COUNTED)) - 1) << CLASSES_OF_SHAPE;
        whole.first | one_each(least) | (whole.may_be_first | one_each(whole.most)) << 16
    }

    /// Returns what one has for sure that another may not have.
    pub(crate) fn lacks(of: u32, other: u32) -> u32 {
        of & 0xffff & !(other >> 16)
    }
}

/// The consonants of a word: what the first is for sure and what it may be, and how many there are.
#[derive(Default)]
struct Consonants {
    first: u32,
    may_be_first: u32,
    least: u32,
    most: u32,
}

impl Consonants {
    fn of(alphabet: Alphabet, units: &[u8]) -> Self {
        let bit = |class: u8| match class {
            SILENT => 0,
            class => 1_u32 << (class - 1),
        };
        let hisses = bit(HISS) | bit(HUSH);
        let mut found = Self::default();
        let classes = CLASSES
            .get(alphabet as usize)
            .map_or(&[][..], |row| row.as_slice());
        // Whether the first consonant is told, and whether it can be a part of "ts" or "dj".
        let (mut told, mut tooth) = (false, false);
        for unit in units {
            let class = classes.get(usize::from(*unit)).copied();
            let (sure, all, silent) = match class.unwrap_or(Class::None) {
                Class::None => {
                    tooth = false;
                    continue;
                }
                Class::One(class) => (bit(class), bit(class), false),
                Class::Either(SILENT, class) | Class::Either(class, SILENT) => {
                    (0, bit(class), true)
                }
                Class::Either(one, other) => (0, bit(one) | bit(other), false),
                Class::Any(one, other, third) => (0, bit(one) | bit(other) | bit(third), false),
            };
            if !told {
                found.first = if found.most == 0 { sure } else { 0 };
                found.may_be_first |= all;
                told = !silent;
                tooth = sure == bit(TOOTH);
            } else if std::mem::take(&mut tooth) && all & hisses != 0 {
                found.first = 0;
                found.may_be_first |= all;
            }
            found.most += 1;
            found.least += u32::from(!silent);
        }
        found
    }
}

/// The vowels that a final of pinyin can stand for.
fn vowels_of(unit: char) -> u16 {
    const A: u16 = 1 << OPEN;
    const E: u16 = 1 << FRONT;
    const O: u16 = 1 << ROUND;
    match unit {
        'a' | '5' | '7' => A,
        '1' | 'e' | '6' | '8' | 'R' => A | E,
        '3' | 'o' | '4' | '9' => A | O,
        '2' | 'i' | 'A' | 'B' | 'y' => E,
        'u' | 'w' | 'D' => O,
        'v' | 'E' | 'F' => E | O,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_share_a_key() {
        for (first, second) in [
            ("Нурлан", "努尔兰"),
            ("Nurlan", "نۇرلان"),
            ("Muhammad", "محمد"),
            ("Билал", "比拉勒"),
            ("Khan", "خان"),
            ("Cholpon", "Чолпон"),
            ("Жамиля", "Jamila"),
            ("Djamilia", "Жамиля"),
        ] {
            let whole = |name: &str| -> Vec<Key> {
                let name = Name::read(name);
                let sounds = name
                    .views
                    .iter()
                    .flatten()
                    .filter_map(|word| word.sounds.as_ref());
                sounds
                    .flat_map(|sounds| whole(sounds).as_slice().to_vec())
                    .collect()
            };
            let others = whole(second);
            assert!(
                whole(first).iter().any(|key| others.contains(key)),
                "{first} {:?} {second} {others:?}",
                whole(first)
            );
        }
    }

    #[test]
    fn names_that_are_spelled_otherwise_share_a_block() {
        let check = |first: &str, second: &str, expected: bool| {
            let keys = of_name(&Name::read(first));
            let shared = of_name(&Name::read(second))
                .iter()
                .any(|key| keys.contains(key));
            assert_eq!(shared, expected, "{first} {second}");
        };
        for (first, second, expected) in [
            ("Нурлан Билал", "Nurlan Bilal", true),
            ("Нурлан Билал", "Bilaluly Nurlan Serikuly", true),
            ("努尔兰·比拉勒", "نۇرلان بىلال", true),
            ("努尔兰比拉勒", "Nurlan Bilal", true),
            ("Muhammad Bilal", "محمد الطرابلسي", false),
            ("Nurlan Bilal", "Nurlan Serik", false),
            ("", "", false),
        ] {
            check(first, second, expected);
        }
        let long = "Nurlan Bilal Serik Bolat Marat Askar Tolegen Karim".repeat(3);
        assert!(of_name(&Name::read(&long)).len() <= MOST_PAIRS);
    }

    #[test]
    fn classes_that_one_lacks_are_counted() {
        let bag = |word: &str| {
            let name = crate::name::Name::read(word);
            let word = name.views.last().and_then(|view| view.first()).cloned();
            let sounds = word.and_then(|word| word.sounds).expect("sounds");
            Bag::of(sounds.alphabet, &sounds.units).packed()
        };
        for (first, second, expected) in [
            ("Nurlan", "Нурлан", 0),
            ("Nurlan", "努尔兰", 0),
            ("Muhammad", "محمد", 0),
            ("Nurlan", "Nurman", 2),
            ("Bilal", "Serik", 6),
        ] {
            let (one, other) = (bag(first), bag(second));
            let apart = Bag::lacks(one, other) | Bag::lacks(other, one);
            assert_eq!(apart.count_ones(), expected, "{first} {second}");
        }
    }
}
