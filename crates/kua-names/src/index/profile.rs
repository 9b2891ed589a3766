//! One word against many, fast.
//!
//! The scores are those of [`crate::scores`], the sum along the best alignment is the same. What is
//! looked up in them for the units of one word is laid out once, in a row for each unit that another
//! word can have, and whole numbers are added (a query profile: T. Rognes and E. Seeberg, "Six-fold
//! speed-up of Smith-Waterman sequence database searches", Bioinformatics 16(8), 2000).

use std::sync::LazyLock;

use super::query::End;
use super::words::{Kept, Kind};
use crate::compare::{Between, kind_of};
use crate::units::Alphabet;

/// The most units of a word that are aligned.
const LONGEST: usize = 40;

/// The most words that one word can stand for.
const MOST_JOINED: usize = 5;

/// How many stretches of another name one word is met with as one.
pub(super) const MOST_JOINS: usize = 3;

/// Stretches of words of another name, with what it says that one word stands for all of each.
pub(super) type Joins = [((usize, usize), f32); MOST_JOINS];

/// The shares of what they can say, as the full comparison counts them, of words that are known as
/// forms of one name, and that words keep which are known as different names.
const KNOWN: f32 = 0.75;
const APART: f32 = 0.3;

/// What it costs that one of two words has an ending that the other lacks.
const ENDING: i32 = 100;

/// From which score, in hundredths, two units are like one another, and very much so.
const LIKE: i16 = 0;
const MUCH: i16 = 100;

/// The scores between two alphabets in hundredths, by the numbers of their units.
struct Matrix {
    width: usize,
    one: Vec<i16>,
    first_alone: Vec<i16>,
    second_alone: Vec<i16>,
    second_most: Vec<i16>,
    /// A unit of the first beside two of the second, if the first is Chinese and the second is not.
    two: Vec<i16>,
}

fn whole_number(score: f32) -> i16 {
    #[expect(clippy::cast_possible_truncation, reason = "a score is small")]
    let score = (score * 100.0).round().clamp(-30_000.0, 30_000.0) as i16;
    score
}

impl Matrix {
    fn new(first: Alphabet, second: Alphabet) -> Option<Self> {
        let between = Between::new(first, second)?;
        let units = |alphabet: Alphabet| {
            (0..alphabet.units().len()).filter_map(|unit| u8::try_from(unit).ok())
        };
        // A pair is never worse than both alone, so that is what a pair that nobody has seen is.
        let align = |first: &[u8], second: &[u8]| whole_number(between.align(first, second));
        let mut two = Vec::new();
        if first.is_pinyin() && !second.is_pinyin() {
            for row in units(first) {
                for one in units(second) {
                    two.extend(units(second).map(|other| align(&[row], &[one, other])));
                }
            }
        }
        Some(Self {
            width: second.units().len(),
            one: units(first)
                .flat_map(|row| units(second).map(move |column| (row, column)))
                .map(|(row, column)| align(&[row], &[column]))
                .collect(),
            first_alone: units(first).map(|unit| align(&[unit], &[])).collect(),
            second_alone: units(second).map(|unit| align(&[], &[unit])).collect(),
            second_most: units(second)
                .map(|unit| whole_number(between.most_second(&[unit])))
                .collect(),
            two,
        })
    }

    fn one(&self, first: u8, second: u8) -> i16 {
        let at = usize::from(first) * self.width + usize::from(second);
        self.one.get(at).copied().unwrap_or(0)
    }

    fn two(&self, first: u8, one: u8, other: u8) -> i16 {
        let at = (usize::from(first) * self.width + usize::from(one)) * self.width;
        let at = at + usize::from(other);
        self.two.get(at).copied().unwrap_or(0)
    }
}

static MATRICES: LazyLock<Vec<Option<Matrix>>> = LazyLock::new(|| {
    Alphabet::ALL
        .iter()
        .flat_map(|first| Alphabet::ALL.map(|second| Matrix::new(*first, second)))
        .collect()
});

/// Returns the place of an alphabet among all.
pub(super) fn number(alphabet: Alphabet) -> usize {
    alphabet as usize
}

fn matrix(first: Alphabet, second: Alphabet) -> Option<&'static Matrix> {
    MATRICES
        .get(number(first) * Alphabet::ALL.len() + number(second))?
        .as_ref()
}

/// One word, laid out to be aligned with words of one alphabet.
struct Profile {
    matrix: &'static Matrix,
    units: Vec<u8>,
    /// For each unit of the other alphabet, what it says beside each unit of this word.
    one: Vec<i16>,
    /// The same for two units of this word, the earlier one and this, beside one Chinese one.
    two: Vec<i16>,
    alone: Vec<i16>,
}

impl Profile {
    fn new(first: Alphabet, units: &[u8], second: Alphabet) -> Option<Self> {
        let matrix = matrix(first, second)?;
        let units = units.get(..LONGEST).unwrap_or(units);
        let other = || (0..second.units().len()).filter_map(|unit| u8::try_from(unit).ok());
        let mut two = Vec::new();
        if second.is_pinyin() && !first.is_pinyin() {
            let back = self::matrix(second, first)?;
            for unit in other() {
                two.push(i16::MIN / 2);
                two.extend(units.windows(2).map(|pair| match pair {
                    [one, other] => back.two(unit, *one, *other),
                    _ => 0,
                }));
            }
        }
        Some(Self {
            matrix,
            units: units.to_vec(),
            one: other()
                .flat_map(|other| units.iter().map(move |unit| matrix.one(*unit, other)))
                .collect(),
            two,
            alone: units
                .iter()
                .map(|unit| {
                    let alone = matrix.first_alone.get(usize::from(*unit));
                    alone.copied().unwrap_or(0)
                })
                .collect(),
        })
    }

    /// Returns the score of the best alignment with another word.
    fn align(&self, word: &[u8]) -> i32 {
        let cells = self.cells(word, false);
        cells.get(self.units.len()).copied().unwrap_or(0)
    }

    /// Returns the score of the best alignment of another word with the beginning or the end of this.
    fn align_within(&self, word: &[u8], end: End) -> i32 {
        let cells = self.cells(word, end == End::Last);
        let cells = cells.get(..=self.units.len()).unwrap_or(&[]);
        let best = match end {
            End::First => cells.iter().max(),
            End::Last => cells.last(),
        };
        best.copied().unwrap_or(0)
    }

    /// Returns the scores of the best alignments of another word with each beginning of this one, or,
    /// if what stands before costs nothing, with what ends there.
    fn cells(&self, word: &[u8], free: bool) -> [i32; LONGEST + 1] {
        let word = word.get(..LONGEST).unwrap_or(word);
        let mut start = [0_i32; LONGEST + 1];
        if !free {
            let mut sum = 0;
            for (place, alone) in start.iter_mut().skip(1).zip(&self.alone) {
                sum += i32::from(*alone);
                *place = sum;
            }
        }
        if self.matrix.two.is_empty() {
            self.align_by_one(word, start)
        } else {
            self.align_by_two(word, start)
        }
    }

    /// Aligns where a unit of the other word stands beside one of this, or beside two of this.
    fn align_by_one(&self, word: &[u8], mut now: [i32; LONGEST + 1]) -> [i32; LONGEST + 1] {
        let length = self.units.len();
        for unit in word {
            let at = usize::from(*unit);
            let row = at * length..(at + 1) * length;
            let one = self.one.get(row.clone()).unwrap_or(&[]);
            let alone = i32::from(self.matrix.second_alone.get(at).copied().unwrap_or(0));
            let mut diagonal = now[0];
            now[0] += alone;
            let mut above = now[0];
            let cells = now.iter_mut().skip(1).zip(one).zip(&self.alone);
            if let Some(two) = self.two.get(row).filter(|two| !two.is_empty()) {
                let mut further = 0;
                for (((cell, one), skip), two) in cells.zip(two) {
                    let left = *cell;
                    above = (diagonal + i32::from(*one))
                        .max(left + alone)
                        .max(above + i32::from(*skip))
                        .max(further + i32::from(*two));
                    *cell = above;
                    further = diagonal;
                    diagonal = left;
                }
            } else {
                for ((cell, one), skip) in cells {
                    let left = *cell;
                    above = (diagonal + i32::from(*one))
                        .max(left + alone)
                        .max(above + i32::from(*skip));
                    *cell = above;
                    diagonal = left;
                }
            }
        }
        now
    }

    /// Aligns where two units of the other word can stand beside one of this.
    fn align_by_two(&self, word: &[u8], start: [i32; LONGEST + 1]) -> [i32; LONGEST + 1] {
        let length = self.units.len();
        let mut first = [0_i32; LONGEST + 1];
        let (mut second, mut third) = (start, first);
        // What stood there one and two units of the other word ago; they change places.
        let (mut now, mut before, mut earlier) = (&mut first, &mut second, &mut third);
        let mut previous: Option<u8> = None;
        for unit in word {
            let at = usize::from(*unit);
            let row = at * length..(at + 1) * length;
            let one = self.one.get(row).unwrap_or(&[]);
            let alone = i32::from(self.matrix.second_alone.get(at).copied().unwrap_or(0));
            let mut above = before[0] + alone;
            now[0] = above;
            let cells = now.iter_mut().skip(1).zip(before.windows(2)).zip(one);
            let own = self.units.iter().zip(&self.alone).zip(earlier.iter());
            for (((cell, was), one), ((own, skip), further)) in cells.zip(own) {
                let [diagonal, left] = *was else { continue };
                above = (diagonal + i32::from(*one))
                    .max(left + alone)
                    .max(above + i32::from(*skip));
                if let Some(previous) = previous {
                    above = above.max(further + i32::from(self.matrix.two(*own, previous, *unit)));
                }
                *cell = above;
            }
            let oldest = earlier;
            earlier = before;
            before = now;
            now = oldest;
            previous = Some(*unit);
        }
        *before
    }
}

/// A word of the query, laid out for one other alphabet.
pub(super) struct Sounder {
    kind: Kind,
    whole: Profile,
    stem: Option<Profile>,
    /// The most that the word can say, in nats.
    pub(super) most: f32,
    /// The number of the pair of alphabets.
    pub(super) pair: usize,
    /// The alphabet of the word itself.
    pub(super) own: Alphabet,
}

impl Sounder {
    pub(super) fn new(word: &Kept<'_>, other: Alphabet) -> Option<Self> {
        let own = word.alphabet()?;
        let stem = (!word.stem.is_empty())
            .then(|| Profile::new(own, word.stem, other))
            .flatten();
        Some(Self {
            kind: word.kind,
            whole: Profile::new(own, word.whole, other)?,
            stem,
            most: Between::new(own, other)?.most_first(word.whole),
            pair: kind_of(own, other),
            own,
        })
    }

    /// Returns whether this word and the other alphabet are both spelled with vowels.
    pub(super) fn of_letters(&self) -> bool {
        self.pair <= kind_of(Alphabet::Vowelled, Alphabet::Vowelled)
    }

    /// Returns which sounds of this word are like each unit of the other alphabet, one bit each, and
    /// in the upper half which of them are very much so; only for those that have a bit in `all`.
    pub(super) fn likeness(&self, all: u32) -> [u64; 64] {
        let mut marks = [0; 64];
        let length = self.whole.units.len().max(1);
        for table in [&self.whole.one, &self.whole.two] {
            for (row, mark) in table.chunks(length).zip(&mut marks) {
                for (at, score) in (0..u32::BITS).zip(row) {
                    if all >> at & 1 == 1 {
                        *mark |= u64::from(*score > LIKE) << at;
                        *mark |= u64::from(*score > MUCH) << (at + u32::BITS);
                    }
                }
            }
        }
        marks
    }

    /// Returns the most that another word can say beside any, in nats.
    pub(super) fn most_of(&self, word: &Kept<'_>) -> f32 {
        let sum: i32 = word
            .whole
            .iter()
            .filter_map(|unit| self.whole.matrix.second_most.get(usize::from(*unit)))
            .map(|most| i32::from(*most))
            .sum();
        nats(sum)
    }

    /// Returns what it says, in nats, that this word stands for all words of another name as one, or
    /// for the first two or the last two of them.
    pub(super) fn joins(&self, words: &[Kept<'_>]) -> Joins {
        let count = words.len();
        let spans = [(0, count), (0, 2), (count.saturating_sub(2), count)];
        let mut joins = Joins::default();
        let several = if count > 2 { MOST_JOINS } else { 1 };
        for (place, span) in joins.iter_mut().zip(spans).take(several) {
            let score = words.get(span.0..span.1).and_then(|some| self.as_one(some));
            *place = (span, score.unwrap_or(0.0));
        }
        joins
    }

    /// Returns what it says, in nats, that this word stands for several as one; nothing if they are
    /// one word, or are much shorter or longer than this one.
    fn as_one(&self, words: &[Kept<'_>]) -> Option<f32> {
        let (Kind::Sounded(_), Kind::Sounded(alphabet)) = (self.kind, words.first()?.kind) else {
            return None;
        };
        if !(2..=MOST_JOINED).contains(&words.len())
            || words
                .iter()
                .any(|word| word.kind != Kind::Sounded(alphabet))
        {
            return None;
        }
        let mut units = [0_u8; LONGEST];
        let mut count = 0;
        for unit in words.iter().flat_map(|word| word.whole) {
            if count > 0 && !alphabet.is_pinyin() && units.get(count - 1) == Some(unit) {
                continue;
            }
            *units.get_mut(count)? = *unit;
            count += 1;
        }
        let own = self.whole.units.len();
        if 2 * own.max(count) > 3 * own.min(count) + 4 {
            return None;
        }
        let score = nats(self.whole.align(units.get(..count)?));
        (score > 0.0).then_some(score)
    }

    /// Returns what it says, in nats, that this word begins or ends with another.
    pub(super) fn within(&self, word: &Kept<'_>, end: End) -> f32 {
        match (self.kind, word.kind) {
            (Kind::Sounded(_), Kind::Sounded(_)) => nats(self.whole.align_within(word.whole, end)),
            _ => 0.0,
        }
    }

    /// Returns what it says, in nats, that another word stands for this one.
    pub(super) fn score(&self, word: &Kept<'_>) -> f32 {
        let sum = match (self.kind, word.kind) {
            (Kind::Sounded(_), Kind::Sounded(_)) => {
                let whole = self.whole.align(word.whole);
                if self.stem.is_none() && word.stem.is_empty() {
                    whole
                } else {
                    // Two that have endings are compared without both.
                    let stem = if word.stem.is_empty() {
                        word.whole
                    } else {
                        word.stem
                    };
                    let own = self.stem.as_ref().unwrap_or(&self.whole);
                    whole.max(own.align(stem) - ENDING)
                }
            }
            (Kind::Letters, _) | (_, Kind::Letters) => 0,
            _ => match (self.whole.units.first(), word.whole.first()) {
                (Some(first), Some(second)) => i32::from(self.whole.matrix.one(*first, *second)),
                _ => 0,
            },
        };
        nats(sum)
    }
}

/// Returns what it says that a word stands for another, by sound and by the tables of names.
pub(super) fn said(sounder: &Sounder, own: &Kept<'_>, word: &Kept<'_>) -> f32 {
    let score = sounder.score(word);
    if !own.forms.known() || !word.forms.known() {
        return score;
    }
    if own.forms.apart(word.forms) {
        return score * APART;
    }
    let least = KNOWN * f32::midpoint(sounder.most, sounder.most_of(word));
    if score < least && own.forms.shared(word.forms) {
        least
    } else {
        score
    }
}

fn nats(sum: i32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a sum is small")]
    let sum = sum as f32;
    sum / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::Name;

    #[test]
    fn it_aligns_as_the_tables_do() {
        let names = [
            "Nurlan",
            "Нұрлан",
            "نۇرلان",
            "محمد",
            "努尔兰",
            "李小明",
            "Bekova",
            "Бекова",
            "Sh",
            "赛",
        ];
        let mut compared = 0;
        for first in names.map(Name::read) {
            for second in names.map(Name::read) {
                for one in first.views.iter().flatten() {
                    for other in second.views.iter().flatten() {
                        let (Some(a), Some(b)) = (&one.sounds, &other.sounds) else {
                            continue;
                        };
                        let between = Between::new(a.alphabet, b.alphabet);
                        let profile = Profile::new(a.alphabet, &a.units, b.alphabet);
                        let (Some(between), Some(profile)) = (between, profile) else {
                            continue;
                        };
                        let expected = between.align(&a.units, &b.units);
                        let found = nats(profile.align(&b.units));
                        assert!((found - expected).abs() < 0.1, "{found} is not {expected}");
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 100, "{compared}");
    }
}
