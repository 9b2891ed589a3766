//! What two names have in common, estimated from the scores of their words alone.
//!
//! It stands in for the full comparison where there are too many names for that: the words of one
//! are met with those of the other, the best pair first, and logistic regression makes one number of
//! what that gives, with weights for each pair of alphabets. They are fitted to pairs of spellings
//! and to what look-ups among invented names find beside the right one
//! (`cargo run --release -p kua-names --example lookup -- --fit`), and only say in which order names
//! are compared and which of them are given.

use std::sync::LazyLock;

use super::profile::{Joins, MOST_JOINS, Sounder, said};
use super::query::{Line, Query};
use super::words::{Kept, Kind};
use crate::compare::KINDS;
use crate::forms::{Borne, Forms};
use crate::name::{MOST_WORDS, Name, Spoken, Word};
use crate::units::Alphabet;

/// How many numbers the estimate rests on.
pub const FEATURES: usize = 19;

/// The most parts of a name that is looked for: its words, two neighbours each, all of them.
const MOST_ROWS: usize = 2 * MOST_WORDS;

/// The share of what two words can reach from which they are not counted as known forms of a name.
const KNOWN: f32 = 0.78;

/// What it adds to the odds, a nat, that what names have in common is rare among those that are looked
/// through: a part that few share says more than one that many do. Tried out, not fitted.
const RARE: f32 = 1.0;

/// Numbers that describe a pair, and which pair of alphabets it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Common {
    /// The number of the pair of alphabets, as the full comparison counts them.
    pub kind: usize,
    /// What the names have in common.
    pub features: [f32; FEATURES],
    /// How rare it is among the names that are looked through, in nats; 0 where none are.
    pub rare: f32,
}

static WEIGHTS: LazyLock<Vec<[f32; FEATURES]>> = LazyLock::new(|| {
    let mut kinds = vec![[0.0; FEATURES]; KINDS];
    for line in include_str!("../../data/estimate.tsv").lines() {
        let mut fields = line.split('\t');
        let row = fields
            .next()
            .and_then(|kind| kind.parse::<usize>().ok())
            .and_then(|kind| kinds.get_mut(kind));
        if let Some(row) = row {
            for (weight, field) in row.iter_mut().zip(fields) {
                *weight = field.parse().unwrap_or(0.0);
            }
        }
    }
    kinds
});

/// What is known of one word of a name before it is met with any other.
#[derive(Clone, Copy, Default)]
pub(super) struct Fact {
    /// The most that it can say, in nats.
    pub(super) most: f32,
    pub(super) initial: bool,
    pub(super) forms: Forms,
}

impl Fact {
    pub(super) fn new(word: &Kept<'_>, most: f32) -> Self {
        Self {
            most,
            initial: matches!(word.kind, Kind::Initial(_)),
            forms: word.forms,
        }
    }

    fn commonness(&self) -> f32 {
        match self.forms.borne {
            Borne::Unknown => 0.0,
            Borne::ByMany => 0.5,
            Borne::ByVeryMany => 1.0,
        }
    }
}

/// Two names whose words are met.
pub(super) struct Sides<'s> {
    /// The number of the pair of alphabets.
    pub(super) kind: usize,
    /// The words of the name that is looked for.
    pub(super) own: &'s [Fact],
    /// Its parts, by the words that they stand for.
    pub(super) rows: &'s [(usize, usize)],
    /// The words of the other name.
    pub(super) other: &'s [Fact],
    /// What the only word of one says beside several of the other as one.
    pub(super) joins: Joins,
}

/// Returns the number of a pair of alphabets; Chinese characters that are read otherwise than in
/// Mandarin have numbers of their own.
pub(super) fn kind(of_sounds: usize, spoken: Option<Spoken>, beside: Alphabet) -> usize {
    spoken.map_or(of_sounds, |spoken| {
        KINDS - Spoken::COUNT * Alphabet::ALL.len()
            + spoken as usize * Alphabet::ALL.len()
            + beside as usize
    })
}

impl Common {
    /// Returns the logarithm of the odds that the names are one, as far as the words say.
    #[must_use]
    pub fn odds(&self) -> f32 {
        let weights = WEIGHTS.get(self.kind);
        let odds: f32 = weights.map_or(0.0, |weights| {
            weights.iter().zip(&self.features).map(|(a, b)| a * b).sum()
        });
        odds + RARE * self.rare
    }

    /// Returns what two names have in common, in the way of reading and cutting them in which that
    /// is most; nothing if none of their words are sounded.
    #[must_use]
    pub fn of(first: &Name, second: &Name) -> Option<Self> {
        let query = Query::new(first);
        let mut best: Option<Self> = None;
        let mut meet = |line: &Line, words: &[Word], spoken: Option<Spoken>| {
            let kept: Vec<Kept<'_>> = words
                .iter()
                .filter(|word| !word.particle)
                .map(Kept::of)
                .collect();
            if let Some(found) = Self::beside(&query, line, &kept, spoken)
                && best.is_none_or(|best| best.odds() < found.odds())
            {
                best = Some(found);
            }
        };
        for line in &query.lines {
            for view in &second.views {
                meet(line, view, None);
            }
            if !query.han {
                for reading in second.other_readings() {
                    meet(line, &reading.words, Some(reading.spoken));
                }
            }
        }
        best
    }

    fn beside(
        query: &Query,
        line: &Line,
        words: &[Kept<'_>],
        spoken: Option<Spoken>,
    ) -> Option<Self> {
        let alphabet = words.iter().find_map(Kept::alphabet)?;
        if line.spoken.is_some() && alphabet.is_pinyin() {
            return None;
        }
        let sounders: Vec<(Kept<'_>, Option<Sounder>)> = line
            .spans
            .iter()
            .filter_map(|span| query.parts.get(span.part))
            .map(|part| (part.kept(), Sounder::new(&part.kept(), alphabet)))
            .collect();
        let any = sounders.iter().find_map(|(_, sounder)| sounder.as_ref())?;
        let own: Vec<Fact> = line
            .spans
            .iter()
            .zip(&sounders)
            .filter(|(span, _)| span.to == span.from + 1)
            .map(|(_, (kept, sounder))| Fact::new(kept, sounder.as_ref().map_or(0.0, |s| s.most)))
            .collect();
        let other: Vec<Fact> = words
            .iter()
            .map(|word| Fact::new(word, any.most_of(word)))
            .collect();
        let rows: Vec<(usize, usize)> =
            line.spans.iter().map(|span| (span.from, span.to)).collect();
        let beside = if line.spoken.is_some() {
            alphabet
        } else {
            any.own
        };
        let sides = Sides {
            kind: kind(any.pair, line.spoken.or(spoken), beside),
            own: &own,
            rows: &rows,
            other: &other,
            joins: if own.len() == 1 {
                any.joins(words)
            } else {
                Joins::default()
            },
        };
        let score = |row: usize, column: usize| match (sounders.get(row), words.get(column)) {
            (Some((kept, Some(sounder))), Some(word)) => said(sounder, kept, word),
            _ => 0.0,
        };
        Some(Self::between(&sides, score, |_, _| 0.0))
    }

    /// Returns what two sides have in common, from the most that each word can say and the scores
    /// between words.
    pub(super) fn between(
        sides: &Sides<'_>,
        mut score: impl FnMut(usize, usize) -> f32,
        rare: impl Fn(usize, f32) -> f32,
    ) -> Self {
        let mut rarity = 0.0;
        const MOST: usize = MOST_WORDS + MOST_JOINS;
        let rows = sides.rows.get(..MOST_ROWS).unwrap_or(sides.rows);
        let other = sides.other.get(..MOST_WORDS).unwrap_or(sides.other);
        let own = sides.own;
        let columns = other.len();
        let mut scores = [[0.0_f32; MOST]; MOST_ROWS];
        for (row, (places, span)) in scores.iter_mut().zip(rows).enumerate() {
            // Several words as one are met with one that stands for all of them.
            if span.1 > span.0 + 2 && columns > 1 {
                continue;
            }
            for (column, place) in places.iter_mut().enumerate().take(columns) {
                *place = score(row, column);
            }
        }
        if let Some(first) = scores.first_mut() {
            for (place, (_, score)) in first.iter_mut().skip(columns).zip(&sides.joins) {
                *place = *score;
            }
        }
        let mut found = Matches::default();
        let mut swapped = false;
        let mut before: [(usize, usize); MOST_WORDS] = [(0, 0); MOST_WORDS];
        loop {
            let mut top = (0.0, 0, 0);
            for (row, places) in scores.iter().enumerate().take(rows.len()) {
                for (column, score) in places.iter().enumerate().take(columns + MOST_JOINS) {
                    if *score > top.0 {
                        top = (*score, row, column);
                    }
                }
            }
            let (score, row, column) = top;
            let Some(span) = rows.get(row).copied().filter(|_| score > 0.0) else {
                break;
            };
            let joined = column
                .checked_sub(columns)
                .and_then(|at| sides.joins.get(at));
            let met = joined.map_or((column, column + 1), |(span, _)| *span);
            for (one, places) in rows.iter().zip(&mut scores) {
                let overlaps = one.0 < span.1 && span.0 < one.1;
                for (other, place) in places.iter_mut().enumerate().take(columns + MOST_JOINS) {
                    let inside = other >= columns || (met.0 <= other && other < met.1);
                    if overlaps || inside {
                        *place = 0.0;
                    }
                }
            }
            rarity += rare(row, score);
            swapped |= before
                .iter()
                .take(found.count)
                .any(|(one, other)| (*one < span.0) != (*other < met.0));
            if let Some(place) = before.get_mut(found.count) {
                *place = (span.0, met.0);
            }
            found.add(
                score,
                own.get(span.0..span.1).unwrap_or(&[]),
                other.get(met.0..met.1).unwrap_or(&[]),
            );
        }
        Self {
            kind: sides.kind,
            features: found.features(own, other, swapped),
            rare: rarity,
        }
    }
}

/// What was found in both of two names.
#[derive(Default)]
struct Matches {
    count: usize,
    score: f32,
    most: f32,
    best: f32,
    worst: f32,
    known: u8,
    apart: u8,
    initials: u8,
    common: f32,
    /// The words that are left over, and the most that those say which are not.
    words: (usize, usize),
    said: (f32, f32),
    /// What initials can say instead of the words that they stand for.
    instead: (f32, f32),
}

impl Matches {
    fn add(&mut self, score: f32, own: &[Fact], other: &[Fact]) {
        let sum = |facts: &[Fact]| facts.iter().map(|fact| fact.most).sum::<f32>();
        let (mine, theirs) = (sum(own), sum(other));
        let mut most = f32::midpoint(mine, theirs);
        self.words.0 += own.len();
        self.words.1 += other.len();
        self.said.0 += mine;
        self.said.1 += theirs;
        if let ([one], [another]) = (own, other) {
            if one.initial || another.initial {
                self.initials += 1;
                most = score.max(1.0);
                self.instead.0 += most - mine;
                self.instead.1 += most - theirs;
            } else if one.forms.apart(another.forms) {
                self.apart += 1;
            } else if score < KNOWN * most && one.forms.shared(another.forms) {
                self.known += 1;
            }
            self.common += score * one.commonness().max(another.commonness());
        }
        let quality = score / most.max(0.5);
        if self.count == 0 {
            self.worst = 1.0;
        }
        self.count += 1;
        self.score += score;
        self.most += most;
        self.best = self.best.max(score);
        self.worst = self.worst.min(quality);
    }

    fn features(&self, own: &[Fact], other: &[Fact], swapped: bool) -> [f32; FEATURES] {
        let sum = |facts: &[Fact]| facts.iter().map(|fact| fact.most).sum::<f32>();
        let (all_own, all_other) = (sum(own), sum(other));
        let total = (all_own + self.instead.0, all_other + self.instead.1);
        let number = |count: usize| f32::from(u8::try_from(count).unwrap_or(u8::MAX));
        let one = (
            total.0,
            number(own.len().saturating_sub(self.words.0)),
            all_own - self.said.0,
        );
        let another = (
            total.1,
            number(other.len().saturating_sub(self.words.1)),
            all_other - self.said.1,
        );
        let (short, long) = if one <= another {
            (one, another)
        } else {
            (another, one)
        };
        let flag = |yes: bool| f32::from(u8::from(yes));
        let shorter = (self.score / short.0.max(1.0)).min(1.2);
        let longer = (self.score / long.0.max(1.0)).min(1.2);
        [
            1.0,
            (self.score / 20.0).min(2.5),
            shorter,
            longer,
            if self.count == 0 { 1.0 } else { self.worst },
            short.1,
            long.1,
            flag(self.initials > 0),
            flag(swapped),
            flag(self.count == 1 && own.len() > 1 && other.len() > 1),
            f32::from(self.known),
            (self.best / 10.0).min(2.5),
            shorter * shorter,
            longer * longer,
            self.score / self.most.max(0.5),
            (short.2 / 10.0).clamp(0.0, 3.0),
            f32::from(self.apart),
            flag(own.len() == 1 && other.len() == 1),
            self.common / self.score.max(1.0),
        ]
    }
}
