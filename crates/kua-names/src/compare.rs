//! How likely two names are two spellings of one name, and why.

use crate::likelihood::Weights;
use crate::name::{MOST_WORDS, Name, Spoken, Word};
use crate::rarity::{Frequencies, commonness};
use crate::scores::{self, Table};
use crate::slips;
use crate::units::Alphabet;

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
    /// Why they were taken for one.
    pub rule: Rule,
    /// The tables know the two words as forms of different names.
    pub apart: bool,
    /// How common the part is, from 0 to 1: one that many bear says less.
    pub common: f32,
}

impl Matched {
    /// The most that such words can reach.
    fn most(&self) -> f32 {
        self.score / self.quality.max(0.01)
    }
}

/// Why two stretches of words were taken for one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// They can be read alike.
    Sound,
    /// One of them is an initial of the other.
    Initial,
    /// They are known as forms of one name.
    Forms,
    /// They are written alike but for a slip of a keyboard or a scanner.
    Slip,
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
pub const FEATURE_COUNT: usize = 19;

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
    "known forms of one name",
    "best part",
    "share of the shorter, squared",
    "share of the longer, squared",
    "quality of all parts",
    "score of what is left",
    "known as different names",
    "one word each",
    "share of common names",
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
const PAIRS: usize = 21;

/// How many kinds of pairs there are: pairs of alphabets, and names in Chinese characters that are
/// read otherwise than in Mandarin beside each alphabet.
pub const KINDS: usize = PAIRS + Spoken::COUNT * Alphabet::ALL.len();

/// What it costs, in nats, that one of two words has an ending that the other lacks.
const ENDING: f32 = 1.0;

/// The share of what two words can reach that they are given as known forms of one name, or as the
/// same but for a slip.
const KNOWN: f32 = 0.75;

/// The share of their score that two words keep which are known as different names.
const APART: f32 = 0.3;

/// The most words that one word of the other name can stand for, where it has no spaces.
const MOST_JOINED: usize = 5;

/// The most units of words that are joined.
const MOST_UNITS: usize = 64;

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
///
/// Names in Chinese characters are read in Mandarin here; [`other_alignments`] has the rest.
#[must_use]
pub fn alignments(first: &Name, second: &Name, counted: Option<&Frequencies>) -> Vec<Alignment> {
    let mut all = Vec::with_capacity(1);
    for (i, one) in first.views.iter().enumerate() {
        for (j, other) in second.views.iter().enumerate() {
            if let Some(mut alignment) = align(one, other, counted) {
                alignment.views = (i, j);
                all.push(alignment);
            }
        }
    }
    all
}

/// Compares a name in Chinese characters, read in Cantonese and as Koreans read it, with one in
/// other letters.
#[must_use]
pub fn other_alignments(
    first: &Name,
    second: &Name,
    counted: Option<&Frequencies>,
) -> Vec<Alignment> {
    let mut all = Vec::new();
    for (han, other, swapped) in [(first, second, false), (second, first, true)] {
        if han.script == other.script {
            continue;
        }
        for reading in han.other_readings() {
            for (j, words) in other.views.iter().enumerate() {
                let (found, views) = if swapped {
                    (align(words, &reading.words, counted), (j, reading.view))
                } else {
                    (align(&reading.words, words, counted), (reading.view, j))
                };
                if let Some(mut alignment) = found {
                    alignment.views = views;
                    alignment.kind = PAIRS
                        + reading.spoken as usize * Alphabet::ALL.len()
                        + alphabet(words).map_or(0, |alphabet| alphabet as usize);
                    all.push(alignment);
                }
            }
        }
    }
    all
}

/// The most that two names have of which words are known as different names, whatever else fits.
pub const MOST_WHEN_APART: f32 = 0.4;

/// Returns the way of reading the two names in which they are likeliest one name.
#[must_use]
pub fn best_alignment(first: &Name, second: &Name) -> Option<Alignment> {
    best(first, second, None).map(|(alignment, _)| alignment)
}

/// A likelihood at which no other reading is looked for.
const ENOUGH: f32 = 0.5;

/// Returns the likeliest way of reading two names, and how likely it makes them one.
pub(crate) fn best(
    first: &Name,
    second: &Name,
    counted: Option<&Frequencies>,
) -> Option<(Alignment, f32)> {
    let weights = Weights::fitted();
    let rated = |all: Vec<Alignment>| {
        all.into_iter()
            .map(|alignment| {
                let mut likelihood = weights.likelihood(alignment.kind, &alignment.features);
                if alignment.matched.iter().any(|part| part.apart) {
                    likelihood = likelihood.min(MOST_WHEN_APART);
                }
                (alignment, likelihood)
            })
            .max_by(|a, b| a.1.total_cmp(&b.1))
    };
    let found = rated(alignments(first, second, counted));
    if found.as_ref().is_some_and(|(_, likely)| *likely >= ENOUGH) {
        return found;
    }
    let other = rated(other_alignments(first, second, counted));
    match (found, other) {
        (Some(found), Some(other)) => Some(if other.1 > found.1 { other } else { found }),
        (found, other) => found.or(other),
    }
}

/// The alphabet that most of a name is in, if any of it can be sounded.
fn alphabet(words: &[Word]) -> Option<Alphabet> {
    let mut counts = [0_usize; Alphabet::ALL.len()];
    for sounds in words.iter().filter_map(|word| word.sounds.as_ref()) {
        if let Some(count) = counts.get_mut(sounds.alphabet as usize) {
            *count += sounds.units.len();
        }
    }
    let (count, alphabet) = counts
        .into_iter()
        .zip(Alphabet::ALL)
        .max_by_key(|(count, alphabet)| (*count, std::cmp::Reverse(*alphabet)))?;
    (count > 0).then_some(alphabet)
}

/// One of the two names.
struct Side<'n> {
    words: &'n [Word],
    alphabet: Alphabet,
    /// The most that each word can reach beside the other name, less for one that says little.
    most: [f32; MOST_WORDS],
}

/// The units of a word or of several as one.
struct Stretch {
    units: [u8; MOST_UNITS],
    count: usize,
    alphabet: Alphabet,
}

impl Stretch {
    fn units(&self) -> &[u8] {
        self.units.get(..self.count).unwrap_or(&[])
    }
}

impl<'n> Side<'n> {
    fn new(words: &'n [Word]) -> Option<Self> {
        Some(Self {
            words,
            alphabet: alphabet(words)?,
            most: [0.0; MOST_WORDS],
        })
    }

    /// Works out the most that each word can reach beside an alphabet.
    fn weigh(&mut self, other: Alphabet) {
        for (most, word) in self.most.iter_mut().zip(self.words) {
            let Some(sounds) = word.sounds.as_ref() else {
                continue;
            };
            let Some(between) = Between::new(sounds.alphabet, other) else {
                continue;
            };
            let reached = between.most_first(&sounds.units);
            *most = if word.particle {
                reached * 0.2
            } else {
                reached
            };
        }
    }

    fn total(&self, keep: impl Fn(usize) -> bool) -> f32 {
        self.most
            .iter()
            .enumerate()
            .filter(|(at, _)| keep(*at))
            .map(|(_, most)| most)
            .sum()
    }

    fn word(&self, at: usize) -> Option<(&'n Word, &'n [u8])> {
        let word = self.words.get(at)?;
        Some((word, &word.sounds.as_ref()?.units))
    }

    /// Joins words as if nothing stood between them; nothing where they are in two alphabets.
    fn joined(&self, from: usize, count: usize) -> Option<Stretch> {
        let mut units = [0_u8; MOST_UNITS];
        let mut length = 0;
        let mut alphabet = None;
        for word in self.words.get(from..from + count)? {
            let sounds = word.sounds.as_ref()?;
            if word.initial || *alphabet.get_or_insert(sounds.alphabet) != sounds.alphabet {
                return None;
            }
            for unit in &sounds.units {
                let doubled = length > 0 && units.get(length - 1) == Some(unit);
                if doubled && !sounds.alphabet.is_pinyin() {
                    continue;
                }
                *units.get_mut(length)? = *unit;
                length += 1;
            }
        }
        Some(Stretch {
            units,
            count: length,
            alphabet: alphabet?,
        })
    }
}

fn align(first: &[Word], second: &[Word], counted: Option<&Frequencies>) -> Option<Alignment> {
    let mut one = Side::new(first)?;
    let mut other = Side::new(second)?;
    Between::new(one.alphabet, other.alphabet)?;
    one.weigh(other.alphabet);
    other.weigh(one.alphabet);
    let mut candidates = Vec::with_capacity(16);
    for from in 0..one.words.len() {
        for at in 0..other.words.len() {
            candidates.extend(word_candidate(&one, &other, from, at, counted));
        }
    }
    let most = |alone: usize, count: usize| match alone {
        // A single word may be a whole name without its spaces.
        1 => count.min(MOST_JOINED),
        _ => count.min(2),
    };
    for count in 2..=most(other.words.len(), one.words.len()) {
        for from in 0..=one.words.len() - count {
            let joined = one.joined(from, count);
            for at in 0..other.words.len() {
                candidates.extend(joined_candidate(
                    joined.as_ref(),
                    (from, count),
                    &other,
                    at,
                    false,
                ));
            }
        }
    }
    for count in 2..=most(one.words.len(), other.words.len()) {
        for at in 0..=other.words.len() - count {
            let joined = other.joined(at, count);
            for from in 0..one.words.len() {
                candidates.extend(joined_candidate(
                    joined.as_ref(),
                    (at, count),
                    &one,
                    from,
                    true,
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
    let mut matched: Vec<Matched> = Vec::with_capacity(4);
    for candidate in candidates {
        let apart = |a: (usize, usize), b: (usize, usize)| a.1 <= b.0 || b.1 <= a.0;
        if matched.iter().all(|other| {
            apart(other.first, candidate.first) && apart(other.second, candidate.second)
        }) {
            matched.push(candidate);
        }
    }
    matched.sort_by_key(|one| one.first);
    let features = features(&one, &other, &matched);
    Some(Alignment {
        views: (0, 0),
        kind: kind_of(one.alphabet, other.alphabet),
        matched,
        features,
    })
}

/// Compares a word with a word.
fn word_candidate(
    one: &Side<'_>,
    other: &Side<'_>,
    from: usize,
    at: usize,
    counted: Option<&Frequencies>,
) -> Option<Matched> {
    let (word_one, mut units_one) = one.word(from)?;
    let (word_other, mut units_other) = other.word(at)?;
    let between = Between::new(
        word_one.sounds.as_ref()?.alphabet,
        word_other.sounds.as_ref()?.alphabet,
    )?;
    let mut rule = Rule::Sound;
    let mut score;
    if word_one.initial || word_other.initial {
        rule = Rule::Initial;
        (score, units_one, units_other) = initial(
            &between,
            (word_one.initial, units_one),
            (word_other.initial, units_other),
        );
    } else {
        score = between.align(units_one, units_other);
        let stems = (word_one.stem.as_ref(), word_other.stem.as_ref());
        if stems != (None, None) {
            let stem_one = stems.0.map_or(units_one, |stem| &stem.units);
            let stem_other = stems.1.map_or(units_other, |stem| &stem.units);
            let whole = (units_one, units_other);
            for (a, b) in [
                (stem_one, whole.1),
                (whole.0, stem_other),
                (stem_one, stem_other),
            ] {
                if a.len() == whole.0.len() && b.len() == whole.1.len() {
                    continue;
                }
                let most = between.most_first(a).min(between.most_second(b));
                if most - ENDING <= score {
                    continue;
                }
                let without = between.align(a, b) - ENDING;
                if without > score {
                    (score, units_one, units_other) = (without, a, b);
                }
            }
        }
    }
    let most = || {
        f32::midpoint(
            between.most_first(units_one),
            between.most_second(units_other),
        )
    };
    let mut apart = false;
    if rule == Rule::Sound {
        let forms = (word_one.forms, word_other.forms);
        if forms.0.apart(forms.1) {
            apart = true;
            score *= APART;
        } else if score < KNOWN * most() {
            if forms.0.shared(forms.1) {
                rule = Rule::Forms;
            } else if slips::alike(word_one, word_other) {
                rule = Rule::Slip;
            }
            if rule != Rule::Sound {
                score = KNOWN * most();
            }
        }
    }
    if score <= 0.0 {
        return None;
    }
    Some(Matched {
        first: (from, from + 1),
        second: (at, at + 1),
        score,
        quality: score / most().max(0.5),
        rule,
        apart,
        common: commonness(word_one, counted).max(commonness(word_other, counted)),
    })
}

/// Compares an initial with the beginning of a word: "Ч." may be "Ch", and "Е." may be "Ye".
fn initial<'u>(
    between: &Between,
    (initial_one, units_one): (bool, &'u [u8]),
    (initial_other, units_other): (bool, &'u [u8]),
) -> (f32, &'u [u8], &'u [u8]) {
    let lengths = |initial: bool, units: &[u8]| {
        if initial {
            units.len()..=units.len()
        } else {
            1..=units.len().min(3)
        }
    };
    let mut best = (f32::MIN, units_one, units_other);
    for count_one in lengths(initial_one, units_one) {
        for count_other in lengths(initial_other, units_other) {
            let (a, b) = (
                units_one.get(..count_one).unwrap_or(units_one),
                units_other.get(..count_other).unwrap_or(units_other),
            );
            let score = between.align(a, b);
            if score > best.0 {
                best = (score, a, b);
            }
        }
    }
    best
}

/// Compares words as one with a word of the other name.
fn joined_candidate(
    joined: Option<&Stretch>,
    (from, count): (usize, usize),
    alone: &Side<'_>,
    at: usize,
    swapped: bool,
) -> Option<Matched> {
    let joined = joined?;
    let (word, units) = alone.word(at)?;
    if word.initial {
        return None;
    }
    // Words are no one word that is much shorter or longer than all of them.
    let (a, b) = (joined.count, units.len());
    if 2 * a.max(b) > 3 * a.min(b) + 4 {
        return None;
    }
    let alphabet = word.sounds.as_ref()?.alphabet;
    // The table is asked in the order of the names, which must not matter and keeps it exact.
    let between = Between::new(joined.alphabet, alphabet)?;
    let score = between.align(joined.units(), units);
    if score <= 0.0 {
        return None;
    }
    let most = f32::midpoint(
        between.most_first(joined.units()),
        between.most_second(units),
    );
    let (several, single) = ((from, from + count), (at, at + 1));
    let (first, second) = if swapped {
        (single, several)
    } else {
        (several, single)
    };
    Some(Matched {
        first,
        second,
        score,
        quality: score / most.max(0.5),
        rule: Rule::Sound,
        apart: false,
        common: 0.0,
    })
}

fn features(one: &Side<'_>, other: &Side<'_>, matched: &[Matched]) -> [f32; FEATURE_COUNT] {
    // Of a word that an initial stands for, only what the initial can say counts.
    let total = |side: &Side<'_>, place: &dyn Fn(&Matched) -> usize| {
        let initials = || matched.iter().filter(|part| part.rule == Rule::Initial);
        let words = side.total(|at| !initials().any(|part| place(part) == at));
        let said: f32 = initials().map(Matched::most).sum();
        words + said
    };
    let total_one = total(one, &|part| part.first.0);
    let total_other = total(other, &|part| part.second.0);
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
    #[expect(clippy::cast_precision_loss, reason = "a name has few words")]
    let count = |number: usize| number as f32;
    let left = |side: &Side<'_>, inside: &dyn Fn(usize) -> bool| {
        let words = side.words.iter().enumerate();
        count(
            words
                .filter(|(at, word)| !inside(*at) && !word.particle)
                .count(),
        )
    };
    let left_one = left(one, &in_one);
    let left_other = left(other, &in_other);
    let rest_one = one.total(|at| !in_one(at));
    let rest_other = other.total(|at| !in_other(at));
    let (shorter_left, longer_left, shorter_rest) =
        if (total_one, left_one, rest_one) <= (total_other, left_other, rest_other) {
            (left_one, left_other, rest_one)
        } else {
            (left_other, left_one, rest_other)
        };
    let of_rule = |rule: Rule| matched.iter().filter(move |part| part.rule == rule);
    let worst = matched
        .iter()
        .filter(|part| part.rule != Rule::Initial)
        .map(|part| part.quality)
        .fold(1.0_f32, f32::min);
    let best = matched
        .iter()
        .map(|part| part.score)
        .fold(0.0_f32, f32::max);
    let swapped = matched
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a.second > b.second));
    let alone = matched.len() == 1 && one.words.len() > 1 && other.words.len() > 1;
    let quality = if matched.is_empty() {
        0.0
    } else {
        let most: f32 = matched.iter().map(Matched::most).sum();
        score / most.max(0.5)
    };
    let common: f32 = matched.iter().map(|part| part.common * part.score).sum();
    let flag = |yes: bool| f32::from(u8::from(yes));
    let shorter = (score / total_one.min(total_other).max(1.0)).min(1.2);
    let longer = (score / total_one.max(total_other).max(1.0)).min(1.2);
    [
        1.0,
        (score / 20.0).min(2.5),
        shorter,
        longer,
        worst,
        shorter_left,
        longer_left,
        flag(of_rule(Rule::Initial).next().is_some()),
        flag(swapped),
        flag(alone),
        count(of_rule(Rule::Forms).count()),
        (best / 10.0).min(2.5),
        shorter * shorter,
        longer * longer,
        quality,
        (shorter_rest / 10.0).min(3.0),
        count(matched.iter().filter(|part| part.apart).count()),
        flag(one.words.len() == 1 && other.words.len() == 1),
        common / score.max(1.0),
    ]
}
