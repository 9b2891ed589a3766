//! Keys that survive romanisation: what is left of a word when vowels, breath and glides are gone
//! and consonants that are taken for one another are one.
//!
//! The idea is that of the Soundex family (R. C. Russell, US patent 1,261,167, 1918), with classes
//! chosen for what happens between Latin, Cyrillic, Arabic and Chinese writing. A unit that can be
//! two things gives two keys. It is for looking up, never for deciding: [`crate::compare`] judges.

use crate::units::{Alphabet, Sounds};

/// The most classes of a word that a key keeps.
const LONGEST: usize = 7;

/// The most readings of one word.
const MOST_READINGS: usize = 6;

/// A key of one word: classes of consonants, three bits each, the first the highest.
pub type Key = u32;

/// What a unit may be: no class, one class, or either of two things.
#[derive(Clone, Copy)]
enum Class {
    None,
    One(u8),
    Either(u8, u8),
}

const SILENT: u8 = 0;
const LIP: u8 = 1;
const BREATH: u8 = 2;
const TOOTH: u8 = 3;
const HISS: u8 = 4;
const THROAT: u8 = 5;
const NOSE: u8 = 6;
const TONGUE: u8 = 7;

fn class(alphabet: Alphabet, unit: char) -> Class {
    if alphabet.is_pinyin() {
        return match unit {
            'b' | 'p' => Class::One(LIP),
            'f' => Class::One(BREATH),
            'w' => Class::Either(SILENT, BREATH),
            'd' | 't' => Class::One(TOOTH),
            'z' | 'c' | 's' | 'Z' | 'C' | 'S' | 'x' => Class::One(HISS),
            'j' | 'q' => Class::Either(HISS, THROAT),
            'g' | 'k' => Class::One(THROAT),
            'h' => Class::Either(SILENT, THROAT),
            'm' | 'n' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'D' => Class::One(NOSE),
            'l' | 'R' => Class::One(TONGUE),
            'r' => Class::Either(TONGUE, HISS),
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
        's' | 'z' | 'S' | 'Z' | 'C' | 'c' => Class::One(HISS),
        'J' if abjad => Class::Either(HISS, THROAT),
        'J' => Class::One(HISS),
        'I' => Class::Either(HISS, SILENT),
        'K' => Class::Either(THROAT, HISS),
        'X' => Class::Either(HISS, THROAT),
        'k' | 'q' | 'g' | 'G' => Class::One(THROAT),
        'x' => Class::Either(THROAT, SILENT),
        'm' | 'n' | 'N' => Class::One(NOSE),
        'l' | 'r' => Class::One(TONGUE),
        _ => Class::None,
    }
}

/// Returns the classes of a word in every way it can be read, the likeliest first.
fn readings(sounds: &Sounds) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = vec![Vec::new()];
    for unit in sounds.spelled().chars() {
        let (first, second) = match class(sounds.alphabet, unit) {
            Class::None => continue,
            Class::One(class) => (class, None),
            Class::Either(first, second) => (first, Some(second)),
        };
        let mut more = Vec::new();
        for reading in &mut all {
            if let Some(second) = second {
                let mut other = reading.clone();
                push(&mut other, second);
                more.push(other);
            }
            push(reading, first);
        }
        for reading in more {
            if all.len() < MOST_READINGS && !all.contains(&reading) {
                all.push(reading);
            }
        }
    }
    all.retain(|reading| !reading.is_empty());
    all.dedup();
    all
}

/// Adds a class; the same one twice is one, as letters are doubled and syllables added.
fn push(reading: &mut Vec<u8>, class: u8) {
    if class != SILENT && reading.last() != Some(&class) && reading.len() < LONGEST {
        reading.push(class);
    }
}

fn key(classes: &[u8]) -> Key {
    classes
        .iter()
        .fold(0, |key, class| (key << 3) | Key::from(*class))
}

/// The keys of one word of a name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WordKeys {
    /// The whole word, in each way it can be read.
    pub whole: Vec<Key>,
    /// The word with one class left out, for one that was heard or written otherwise.
    pub near: Vec<Key>,
}

impl WordKeys {
    /// Returns the keys of a word.
    #[must_use]
    pub fn of(sounds: &Sounds) -> Self {
        let mut keys = Self::default();
        for reading in readings(sounds) {
            let whole = key(&reading);
            if !keys.whole.contains(&whole) {
                keys.whole.push(whole);
            }
        }
        for reading in readings(sounds) {
            for at in 0..reading.len() {
                let mut shorter = Vec::with_capacity(reading.len());
                for (place, class) in reading.iter().enumerate() {
                    if place != at {
                        push(&mut shorter, *class);
                    }
                }
                let near = key(&shorter);
                if shorter.len() >= 2 && !keys.whole.contains(&near) && !keys.near.contains(&near) {
                    keys.near.push(near);
                }
            }
        }
        keys
    }

    /// Returns all of them.
    #[must_use]
    pub fn all(self) -> Vec<Key> {
        let mut all = self.whole;
        all.extend(self.near);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_share_a_key() {
        let whole = |name: &str| -> Vec<Key> {
            crate::name::Name::read(name)
                .views
                .iter()
                .flatten()
                .filter_map(|word| word.sounds.as_ref())
                .flat_map(|sounds| WordKeys::of(sounds).whole)
                .collect()
        };
        for (first, second) in [
            ("Нурлан", "努尔兰"),
            ("Nurlan", "نۇرلان"),
            ("Muhammad", "محمد"),
            ("Билал", "比拉勒"),
            ("Khan", "خان"),
            ("Cholpon", "Чолпон"),
            ("Жамиля", "Jamila"),
        ] {
            let others = whole(second);
            assert!(
                whole(first).iter().any(|key| others.contains(key)),
                "{first} {:?} {second} {others:?}",
                whole(first)
            );
        }
    }
}
