//! How likely two names are two spellings of one name, and why.

use crate::name::{Name, Word};
use crate::scores::{self, Table};
use crate::units::{Alphabet, Sounds};

/// Two stretches of words that were found to be one part of a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Matched {
    /// The words of the first name: from, behind the last.
    pub first: (usize, usize),
    /// The words of the second name.
    pub second: (usize, usize),
    /// The log likelihood ratio of their sounds, in nats.
    pub score: f32,
    /// The score as a share of the most that such words can reach, 1 at best.
    pub quality: f32,
    /// One of them is an initial.
    pub initial: bool,
}

/// What two readings have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Alignment {
    /// Which way of reading of each name this is.
    pub views: (usize, usize),
    /// The parts that were found in both.
    pub matched: Vec<Matched>,
    /// What is known of the pair, as numbers: [`FEATURES`] says what they are.
    pub features: [f32; FEATURE_COUNT],
    /// Which pair of alphabets it is.
    pub kind: usize,
}

/// How many numbers describe a pair.
pub const FEATURE_COUNT: usize = 16;

/// What the numbers that describe a pair are, in their order.
pub const FEATURES: [&str; FEATURE_COUNT] = [
    "one",
    "score",
    "share of the shorter name",
    "share of the longer name",
    "quality of the worst part",
    "words of the shorter name left",
    "words of the longer name left",
    "initials",
    "other order",
    "one part of several",
    "same letters",
    "best part",
    "share of the shorter, squared",
    "share of the longer, squared",
    "quality of all parts",
    "score of what is left",
];

/// The pairs of alphabets that weights are kept for, by number.
#[must_use]
pub fn kind_of(first: Alphabet, second: Alphabet) -> usize {
    let number = |alphabet: Alphabet| {
        Alphabet::ALL
            .iter()
            .position(|other| *other == alphabet)
            .unwrap_or(0)
    };
    let (low, high) = {
        let (a, b) = (number(first), number(second));
        (a.min(b), a.max(b))
    };
    high * (high + 1) / 2 + low
}

/// How many pairs of alphabets there are.
pub const KINDS: usize = 21;

/// What it costs, in nats, that one of two words has an ending that the other lacks.
const ENDING: f32 = 1.0;

struct Side<'n> {
    words: &'n [Word],
    joined: Vec<Option<Sounds>>,
    alphabet: Alphabet,
}

impl<'n> Side<'n> {
    fn new(words: &'n [Word]) -> Option<Self> {
        let alphabet = words.iter().find_map(|word| word.sounds.as_ref())?.alphabet;
        let joined = words
            .windows(2)
            .map(|pair| match pair {
                [first, second] => Some(first.sounds.as_ref()?.joined(second.sounds.as_ref()?)),
                _ => None,
            })
            .collect();
        Some(Self {
            words,
            joined,
            alphabet,
        })
    }

    fn stem(&self, at: usize) -> Option<&[u8]> {
        Some(&self.words.get(at)?.stem.as_ref()?.units)
    }

    fn sounds(&self, from: usize, count: usize) -> Option<&Sounds> {
        if count == 1 {
            self.words.get(from)?.sounds.as_ref()
        } else {
            self.joined.get(from)?.as_ref()
        }
    }
}

/// A score between two words by the table that fits them.
pub(crate) struct Between {
    table: &'static Table,
    swapped: bool,
}

impl Between {
    pub(crate) fn new(first: Alphabet, second: Alphabet) -> Option<Self> {
        let (table, swapped) = scores::between(first, second)?;
        Some(Self { table, swapped })
    }

    pub(crate) fn align(&self, first: &[u8], second: &[u8]) -> f32 {
        if self.swapped {
            self.table.align(second, first)
        } else {
            self.table.align(first, second)
        }
    }

    pub(crate) fn most_first(&self, units: &[u8]) -> f32 {
        if self.swapped {
            self.table.most_of_column(units)
        } else {
            self.table.most_of_row(units)
        }
    }

    pub(crate) fn most_second(&self, units: &[u8]) -> f32 {
        if self.swapped {
            self.table.most_of_row(units)
        } else {
            self.table.most_of_column(units)
        }
    }
}

/// Compares every way of reading the two names; nothing where their sounds can't be compared.
#[must_use]
pub fn alignments(first: &Name, second: &Name) -> Vec<Alignment> {
    let mut all = Vec::new();
    for (i, one) in first.views.iter().enumerate() {
        for (j, other) in second.views.iter().enumerate() {
            if let Some(mut alignment) = align(one, other) {
                alignment.views = (i, j);
                all.push(alignment);
            }
        }
    }
    all
}

/// Returns the way of reading the two names in which they have most in common.
#[must_use]
pub fn best_alignment(first: &Name, second: &Name) -> Option<Alignment> {
    let shared = |alignment: &Alignment| {
        let [_, _, shorter, longer, ..] = alignment.features;
        shorter + longer
    };
    alignments(first, second)
        .into_iter()
        .max_by(|a, b| shared(a).total_cmp(&shared(b)))
}

fn align(first: &[Word], second: &[Word]) -> Option<Alignment> {
    let one = Side::new(first)?;
    let other = Side::new(second)?;
    let between = Between::new(one.alphabet, other.alphabet)?;
    let mut candidates = Vec::new();
    for (count_one, count_other) in [(1, 1), (2, 1), (1, 2)] {
        for from in 0..(one.words.len() + 1).saturating_sub(count_one) {
            for at in 0..(other.words.len() + 1).saturating_sub(count_other) {
                candidates.extend(candidate(
                    &one,
                    &other,
                    &between,
                    (from, count_one),
                    (at, count_other),
                ));
            }
        }
    }
    // Equal scores are told apart by what does not depend on which name comes first.
    candidates.sort_by(|a, b| {
        let places = |one: &Matched| {
            let (first, second) = (one.first, one.second);
            (
                first.0 + second.0,
                first.1 + second.1,
                first.0.abs_diff(second.0),
            )
        };
        b.score
            .total_cmp(&a.score)
            .then_with(|| places(a).cmp(&places(b)))
    });
    let mut matched: Vec<Matched> = Vec::new();
    for candidate in candidates {
        let apart = |a: (usize, usize), b: (usize, usize)| a.1 <= b.0 || b.1 <= a.0;
        if matched.iter().all(|other| {
            apart(other.first, candidate.first) && apart(other.second, candidate.second)
        }) {
            matched.push(candidate);
        }
    }
    matched.sort_by_key(|one| one.first);
    let features = features(&one, &other, &between, &matched);
    Some(Alignment {
        views: (0, 0),
        kind: kind_of(one.alphabet, other.alphabet),
        matched,
        features,
    })
}

fn candidate(
    one: &Side<'_>,
    other: &Side<'_>,
    between: &Between,
    (from, count_one): (usize, usize),
    (at, count_other): (usize, usize),
) -> Option<Matched> {
    let sounds_one = one.sounds(from, count_one)?;
    let sounds_other = other.sounds(at, count_other)?;
    let initial = |side: &Side<'_>, at: usize, count: usize| {
        count == 1 && side.words.get(at).is_some_and(|word| word.initial)
    };
    let initials = (
        initial(one, from, count_one),
        initial(other, at, count_other),
    );
    let (units_one, units_other): (&[u8], &[u8]) = match initials {
        (false, false) => (&sounds_one.units, &sounds_other.units),
        _ if count_one + count_other > 2 => return None,
        _ => (
            sounds_one.units.get(..1).unwrap_or(&[]),
            sounds_other.units.get(..1).unwrap_or(&[]),
        ),
    };
    // Two words are no one word that is much shorter or longer than both.
    let (short, long) = {
        let (a, b) = (units_one.len(), units_other.len());
        (a.min(b), a.max(b))
    };
    if count_one + count_other > 2 && 2 * long > 3 * short + 4 {
        return None;
    }
    let mut score = between.align(units_one, units_other);
    let (mut units_one, mut units_other) = (units_one, units_other);
    if initials == (false, false) && count_one + count_other == 2 {
        let stem_one = one.stem(from).unwrap_or(units_one);
        let stem_other = other.stem(at).unwrap_or(units_other);
        for (a, b) in [
            (stem_one, units_other),
            (units_one, stem_other),
            (stem_one, stem_other),
        ] {
            if a.len() == units_one.len() && b.len() == units_other.len() {
                continue;
            }
            let without = between.align(a, b) - ENDING;
            if without > score {
                (score, units_one, units_other) = (without, a, b);
            }
        }
    }
    if score <= 0.0 {
        return None;
    }
    let most = f32::midpoint(
        between.most_first(units_one),
        between.most_second(units_other),
    );
    Some(Matched {
        first: (from, from + count_one),
        second: (at, at + count_other),
        score,
        quality: score / most.max(0.5),
        initial: initials.0 || initials.1,
    })
}

fn features(
    one: &Side<'_>,
    other: &Side<'_>,
    between: &Between,
    matched: &[Matched],
) -> [f32; FEATURE_COUNT] {
    let weight = |word: &Word, most: f32| if word.particle { most * 0.2 } else { most };
    let total = |side: &Side<'_>, first: bool, keep: &dyn Fn(usize) -> bool| -> f32 {
        side.words
            .iter()
            .enumerate()
            .filter(|(at, _)| keep(*at))
            .filter_map(|(_, word)| {
                let units = &word.sounds.as_ref()?.units;
                let most = if first {
                    between.most_first(units)
                } else {
                    between.most_second(units)
                };
                Some(weight(word, most))
            })
            .sum()
    };
    let every = |_: usize| true;
    let (total_one, total_other) = (total(one, true, &every), total(other, false, &every));
    let score: f32 = matched.iter().map(|part| part.score).sum();
    let in_one = |at: usize| {
        matched
            .iter()
            .any(|part| part.first.0 <= at && at < part.first.1)
    };
    let in_other = |at: usize| {
        matched
            .iter()
            .any(|part| part.second.0 <= at && at < part.second.1)
    };
    let left = |side: &Side<'_>, inside: &dyn Fn(usize) -> bool| -> f32 {
        let count = side
            .words
            .iter()
            .enumerate()
            .filter(|(at, word)| !inside(*at) && !word.particle)
            .count();
        #[expect(clippy::cast_precision_loss, reason = "a name has few words")]
        let count = count as f32;
        count
    };
    let left_one = left(one, &in_one);
    let left_other = left(other, &in_other);
    let rest_one = total(one, true, &|at| !in_one(at));
    let rest_other = total(other, false, &|at| !in_other(at));
    let (shorter_left, longer_left, shorter_rest) =
        if (total_one, left_one, rest_one) <= (total_other, left_other, rest_other) {
            (left_one, left_other, rest_one)
        } else {
            (left_other, left_one, rest_other)
        };
    let worst = matched
        .iter()
        .filter(|part| !part.initial)
        .map(|part| part.quality)
        .fold(1.0_f32, f32::min);
    let best = matched
        .iter()
        .map(|part| part.score)
        .fold(0.0_f32, f32::max);
    let initials = matched.iter().filter(|part| part.initial).count();
    let swapped = matched
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a.second > b.second));
    let alone = matched.len() == 1 && one.words.len() > 1 && other.words.len() > 1;
    let same = one.words.len() == other.words.len()
        && one
            .words
            .iter()
            .zip(other.words)
            .all(|(a, b)| a.text == b.text);
    let quality = if matched.is_empty() {
        0.0
    } else {
        let most: f32 = matched
            .iter()
            .map(|part| part.score / part.quality.max(0.01))
            .sum();
        score / most.max(0.5)
    };
    let flag = |yes: bool| f32::from(u8::from(yes));
    let shorter = (score / total_one.min(total_other).max(1.0)).min(1.2);
    let longer = (score / total_one.max(total_other).max(1.0)).min(1.2);
    #[expect(clippy::cast_precision_loss, reason = "a name has few words")]
    let initials = initials as f32;
    [
        1.0,
        (score / 20.0).min(2.5),
        shorter,
        longer,
        worst,
        shorter_left,
        longer_left,
        initials,
        flag(swapped),
        flag(alone),
        flag(same),
        (best / 10.0).min(2.5),
        shorter * shorter,
        longer * longer,
        quality,
        (shorter_rest / 10.0).min(3.0),
    ]
}
