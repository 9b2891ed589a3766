//! The words of one alphabet, so laid out that those which sound like one are soon found.
//!
//! Words that have the same classes of sounds are kept together, and one look tells whether a whole
//! group may be like what is looked for. Of the words that are left it is counted how many sounds they
//! have in common with it, in their order: the longest common subsequence, one bit a sound (H. Hyyrö,
//! "Bit-parallel LCS-length computation revisited", AWOCA 2004), where the tables of scores say which
//! sounds are taken for one another. Keys of consonants, which stood here before, lose a word with two
//! slips and find too many short ones.

use std::collections::HashMap;

use super::profile::Sounder;
use super::words::Kept;
use crate::keys::{Bag, Shape};
use crate::units::Alphabet;

/// How many sounds of a word are counted, and how many bits each takes.
const HEAD: u8 = 10;
const UNIT: u32 = 6;

/// Stands where a word has no more sounds; no unit has this number.
const NO_UNIT: u64 = 63;

/// How many sounds of a word that is looked for are counted.
const LONGEST: usize = 27;

/// How many marks there are for how much two words have in common.
pub(super) const MARKS: usize = 64;

/// The least mark of words that are like one, and the least share of words that one may begin or end
/// with, also of 63.
const LEAST_ALIKE: u8 = 30;
const LEAST_WITHIN: u8 = 48;

/// Words of more sounds than the first number may have a class of sounds that the other one lacks, and
/// one consonant more or another first one; of more than the second, two classes.
const BY_LETTERS: (usize, usize) = (3, 8);
const BY_SYLLABLES: (usize, usize) = (4, 10);

/// How many classes of vowels one of two words may have that the other lacks, where these are not
/// counted with the others.
const VOWELS_APART: u32 = 2;

/// How many groups of words are fetched before they are looked at.
const AT_ONCE: usize = 32;

/// The words of one alphabet.
#[derive(Default)]
pub(super) struct Lane {
    /// The classes of sounds of each group of words.
    bags: Vec<u32>,
    groups: Vec<Vec<Entry>>,
    /// The number of each group, by its classes.
    numbers: HashMap<u32, usize>,
    words: usize,
}

/// A word: its number, its shape, and its first sounds.
#[derive(Clone, Copy)]
struct Entry {
    number: u32,
    shape: u32,
    head: u64,
}

/// Returns how many sounds of a word are counted: an ending has no part in it.
fn short(word: &Kept<'_>) -> u8 {
    let length = if word.stem.is_empty() {
        word.whole.len()
    } else {
        word.stem.len().min(word.whole.len())
    };
    u8::try_from(length).unwrap_or(HEAD).clamp(1, HEAD)
}

/// Returns the first sounds of a word, and in the last four bits how many of them are counted.
fn head(word: &Kept<'_>) -> u64 {
    let mut head = 0;
    for at in (0..usize::from(HEAD)).rev() {
        let unit = word.whole.get(at).copied().map_or(NO_UNIT, u64::from);
        head = head << UNIT | unit.min(NO_UNIT);
    }
    head << 4 | u64::from(short(word))
}

fn bag(alphabet: Alphabet, word: &Kept<'_>) -> u32 {
    let bag = Bag::of(alphabet, word.whole);
    if word.stem.is_empty() {
        bag.packed()
    } else {
        bag.or(Bag::of(alphabet, word.stem)).packed()
    }
}

/// Which words are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Those that are like a word.
    Alike,
    /// Those that are like several words as one.
    AlikeJoined,
    /// Those that a word may begin or end with.
    Within,
}

/// A word that is looked for, laid out for one alphabet.
pub(super) struct Probe {
    wanted: Wanted,
    bag: u32,
    shape: u32,
    /// How many classes one word may have that the other lacks, and how far shapes may differ.
    apart: u32,
    bent: u32,
    /// Classes that do not count among those: vowels, which spellings change most.
    passed_over: u32,
    /// Which of its sounds are like each unit of the alphabet, and in the upper half which of them
    /// very much so.
    like: [u64; MARKS],
    /// The bits that stand for its sounds, in both halves.
    all: u64,
    /// What a sound in common adds to a mark, in parts of 1,024, by how many sounds a word has.
    worth: [u32; 16],
    least: u8,
}

/// Takes bits away one by one, and returns whether none are left after `count` of them.
fn at_most(mut bits: u32, count: u32) -> bool {
    for _ in 0..count {
        bits &= bits.wrapping_sub(1);
    }
    bits == 0
}

impl Probe {
    pub(super) fn new(own: Alphabet, word: &Kept<'_>, sounder: &Sounder, wanted: Wanted) -> Self {
        let length = word.whole.len();
        let all = (1_u32 << length.min(LONGEST)) - 1;
        let (short_of, long_of) = if own.is_pinyin() {
            BY_SYLLABLES
        } else {
            BY_LETTERS
        };
        let longer = |than: usize| u32::from(length > than);
        let counted = u32::from(short(word));
        let worth = |own: u32| match wanted {
            Wanted::Alike | Wanted::AlikeJoined => own + counted,
            Wanted::Within => 2 * own,
        };
        let mut worths = [0; 16];
        for (own, place) in (0..).zip(&mut worths) {
            *place = (63 << 10) / worth(own).max(1);
        }
        Self {
            wanted,
            bag: bag(own, word),
            shape: Shape::of(own, word.whole, word.stem),
            apart: match wanted {
                Wanted::Alike => longer(short_of) + longer(long_of),
                Wanted::AlikeJoined => longer(short_of),
                Wanted::Within => 0,
            },
            passed_over: if wanted == Wanted::Alike {
                Bag::OF_VOWELS
            } else {
                0
            },
            bent: longer(short_of),
            like: sounder.likeness(all),
            all: u64::from(all) | u64::from(all) << 32,
            worth: worths,
            least: match wanted {
                Wanted::Alike | Wanted::AlikeJoined => LEAST_ALIKE,
                Wanted::Within => 1,
            },
        }
    }

    /// Returns whether words may be like this one that have these classes of sounds.
    fn may_be(&self, bag: u32) -> bool {
        let mut apart = Bag::lacks(bag, self.bag);
        if !matches!(self.wanted, Wanted::Within) {
            apart |= Bag::lacks(self.bag, bag);
        }
        at_most(apart & !self.passed_over, self.apart)
            && at_most(apart & self.passed_over, VOWELS_APART)
    }

    /// Returns whether a word may be like this one that has this shape.
    fn may_have(&self, shape: u32) -> bool {
        let apart = Shape::lacks(shape, self.shape) | Shape::lacks(self.shape, shape);
        match self.wanted {
            Wanted::Alike | Wanted::AlikeJoined => at_most(apart, self.bent),
            Wanted::Within => true,
        }
    }

    /// Returns how much a word has in common with this one, from 0 to 63.
    fn mark(&self, head: u64) -> u8 {
        let place = |at: u64| usize::try_from(at).unwrap_or(0);
        let worth = self.worth.get(place(head & 15)).copied().unwrap_or(0);
        let mut units = head >> 4;
        let mut left = self.all;
        for _ in 0..HEAD {
            let like = self.like.get(place(units & NO_UNIT)).copied().unwrap_or(0);
            units >>= UNIT;
            // What is carried out of the lower half stays below the upper one.
            let one = left & like;
            left = left.wrapping_add(one) | (left & !one);
        }
        let common = (!left & self.all).count_ones();
        let share = u8::try_from(((common * worth) >> 10).min(63)).unwrap_or(63);
        match self.wanted {
            Wanted::Alike | Wanted::AlikeJoined => share,
            // Short words are within many: the long ones come first.
            Wanted::Within if share < LEAST_WITHIN => 0,
            Wanted::Within => u8::try_from((3 * common).min(63)).unwrap_or(63),
        }
    }
}

/// Memory for one run: the numbers of words, with their marks.
#[derive(Default)]
pub(super) struct Run {
    hits: Vec<(u32, u8)>,
    /// How many of them have each mark.
    counts: Vec<usize>,
}

impl Run {
    /// Returns all words that were marked, with their marks; those that were not found among them.
    pub(super) fn marked(&self) -> &[(u32, u8)] {
        &self.hits
    }

    /// Returns how rare it is among so many words that one has each mark or more, in nats.
    pub(super) fn rarities(&self, words: usize) -> [f32; MARKS] {
        let mut rarities = [0.0; MARKS];
        let mut better = 0;
        for (place, count) in rarities.iter_mut().zip(&self.counts).rev() {
            better += count;
            #[expect(clippy::cast_precision_loss, reason = "a logarithm is taken of it")]
            let share = (1.0 + words as f32) / (1.0 + better as f32);
            *place = share.ln();
        }
        rarities
    }
}

impl Lane {
    /// Adds a word, once.
    pub(super) fn push(&mut self, alphabet: Alphabet, word: &Kept<'_>, number: u32) {
        self.words += 1;
        let bag = bag(alphabet, word);
        let (bags, groups) = (&mut self.bags, &mut self.groups);
        let at = *self.numbers.entry(bag).or_insert_with(|| {
            bags.push(bag);
            groups.push(Vec::new());
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(at) {
            group.push(Entry {
                number,
                shape: Shape::of(alphabet, word.whole, word.stem),
                head: head(word),
            });
        }
    }

    /// Returns how many words there are.
    pub(super) fn len(&self) -> usize {
        self.words
    }

    /// Adds the numbers of the words that are most like one, at most `most` of them.
    pub(super) fn run(&self, probe: &Probe, most: usize, run: &mut Run, found: &mut Vec<u32>) {
        let (hits, counts) = (&mut run.hits, &mut run.counts);
        hits.clear();
        counts.clear();
        counts.resize(MARKS, 0);
        let may_be = |(bag, _): &(&u32, &Vec<Entry>)| probe.may_be(**bag);
        let mut groups = self.bags.iter().zip(&self.groups).filter(may_be);
        let mut some: Vec<&[Entry]> = Vec::with_capacity(AT_ONCE);
        loop {
            some.clear();
            some.extend(groups.by_ref().take(AT_ONCE).map(|(_, words)| &**words));
            if some.is_empty() {
                break;
            }
            // Memory is waited for once, not for each group.
            let first = some.iter().filter_map(|words| words.first());
            std::hint::black_box(first.fold(0, |sum: u32, word| sum.wrapping_add(word.number)));
            let words = some.iter().copied().flatten();
            for word in words.filter(|word| probe.may_have(word.shape)) {
                let mark = probe.mark(word.head);
                if mark >= probe.least
                    && let Some(count) = counts.get_mut(usize::from(mark))
                {
                    *count += 1;
                    hits.push((word.number, mark));
                }
            }
        }
        let mut left = most;
        let mut all_from = MARKS;
        for (mark, count) in counts.iter().enumerate().rev() {
            if *count > left {
                break;
            }
            left -= count;
            all_from = mark;
        }
        for (number, mark) in hits.iter() {
            let mark = usize::from(*mark);
            if mark < all_from {
                // As many of the next mark as there is room for.
                if mark + 1 < all_from || left == 0 {
                    continue;
                }
                left -= 1;
            }
            found.push(*number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::{Name, Word};

    /// Returns the first word of a name, in the last way to read it.
    fn word(written: &str) -> Word {
        let name = Name::read(written);
        let view = name.views.into_iter().next_back().expect("a view");
        view.into_iter().next().expect("a word")
    }

    fn found(looked_for: &str, other: &str, wanted: Wanted) -> bool {
        let (one, other) = (word(looked_for), word(other));
        let (one, other) = (Kept::of(&one), Kept::of(&other));
        let (own, alphabet) = (one.alphabet().unwrap(), other.alphabet().unwrap());
        let mut lane = Lane::default();
        lane.push(alphabet, &other, 7);
        let sounder = Sounder::new(&one, alphabet).expect("sounds");
        let probe = Probe::new(own, &one, &sounder, wanted);
        let mut found = Vec::new();
        lane.run(&probe, 1, &mut Run::default(), &mut found);
        found == [7]
    }

    #[test]
    fn words_that_sound_alike_are_found() {
        for (first, second, expected) in [
            ("Nurlan", "Nurlan", true),
            ("Nurlan", "Нұрлан", true),
            ("Nurlan", "نۇرلان", true),
            ("Nurlan", "努尔兰", true),
            ("Muhammad", "محمد", true),
            ("Djamilia", "Жамиля", true),
            ("Nurlan", "Nurilan", true),
            ("Bekbolat", "Bebolat", true),
            ("Bekbolat", "Bekbobat", true),
            ("Bekbolatov", "Бекболат", true),
            ("Bekbolat", "Serikzhan", false),
            ("Nurlan", "Marat", false),
            ("Aua", "Aua", true),
        ] {
            for (one, other) in [(first, second), (second, first)] {
                assert_eq!(found(one, other, Wanted::Alike), expected, "{one} {other}");
            }
        }
    }

    #[test]
    fn what_a_word_begins_and_ends_with_is_found() {
        for (word, piece, expected) in [
            ("Nurlanbek", "Nurlan", true),
            ("Nurlanbek", "Нурлан", true),
            ("Nurlanbek", "Bek", true),
            ("Nurlanbek", "Serik", false),
        ] {
            let found = found(word, piece, Wanted::Within);
            assert_eq!(found, expected, "{word} {piece}");
        }
    }

    #[test]
    fn the_best_come_through() {
        let mut lane = Lane::default();
        let names = ["Nurlan", "Nurman", "Nurlat", "Nurlan"];
        for (number, name) in (0..).zip(names) {
            lane.push(Alphabet::Latin, &Kept::of(&word(name)), number);
        }
        let one = word("Nurlan");
        let one = Kept::of(&one);
        let sounder = Sounder::new(&one, Alphabet::Latin).expect("sounds");
        let probe = Probe::new(Alphabet::Latin, &one, &sounder, Wanted::Alike);
        for (most, expected) in [(0, 0), (1, 1), (2, 2), (9, 3)] {
            let mut found = Vec::new();
            lane.run(&probe, most, &mut Run::default(), &mut found);
            assert_eq!(found.len(), expected);
            assert!(most != 2 || found == [0, 3], "{found:?}");
        }
    }
}
