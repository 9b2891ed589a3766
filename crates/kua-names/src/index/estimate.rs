//! What two names have in common, estimated from the scores of their words alone.
//!
//! It stands in for the full comparison where there are too many names for that: the words of one
//! are met with those of the other, the best pair first, and logistic regression makes one number of
//! what that gives, with weights for each pair of alphabets. They were fitted to the same pairs as
//! those of the full comparison (`cargo run --release -p kua-names --example lookup -- --fit`) and
//! only say in which order names are compared.

use std::sync::LazyLock;

use super::profile::Sounder;
use super::query::Query;
use super::words::Kept;
use crate::compare::KINDS;
use crate::name::{MOST_WORDS, Name};

/// How many numbers the estimate rests on.
pub const FEATURES: usize = 10;

/// Numbers that describe a pair, and which pair of alphabets it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Common {
    /// The number of the pair of alphabets, as in [`kind_of`].
    pub kind: usize,
    /// What the names have in common.
    pub features: [f32; FEATURES],
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

impl Common {
    /// Returns the logarithm of the odds that the names are one, as far as the words say.
    #[must_use]
    pub fn odds(&self) -> f32 {
        let weights = WEIGHTS.get(self.kind);
        weights.map_or(0.0, |weights| {
            weights.iter().zip(&self.features).map(|(a, b)| a * b).sum()
        })
    }

    /// Returns the shares of both names that are in the other, added up.
    fn shared(&self) -> f32 {
        let [_, _, shorter, longer, ..] = self.features;
        shorter + longer
    }

    /// Returns what two names have in common, in the way of reading and cutting them in which that
    /// is most; nothing if none of their words are sounded.
    #[must_use]
    pub fn of(first: &Name, second: &Name) -> Option<Self> {
        let query = Query::new(first);
        let mut best: Option<Self> = None;
        for view in &second.views {
            let words: Vec<Kept<'_>> = view
                .iter()
                .filter(|word| !word.particle)
                .map(Kept::of)
                .collect();
            let Some(alphabet) = words.iter().find_map(Kept::alphabet) else {
                continue;
            };
            for way in &query.ways {
                let parts: Vec<Option<Sounder>> = way
                    .parts
                    .iter()
                    .filter_map(|at| query.parts.get(*at))
                    .map(|part| Sounder::new(&part.kept(), alphabet))
                    .collect();
                let Some(sounder) = parts.iter().flatten().next() else {
                    continue;
                };
                let own: Vec<f32> = parts
                    .iter()
                    .map(|part| part.as_ref().map_or(0.0, |part| part.most))
                    .collect();
                let other: Vec<f32> = words.iter().map(|word| sounder.most_of(word)).collect();
                let found = Self::between(sounder.pair, &own, &other, |part, word| {
                    match (parts.get(part), words.get(word)) {
                        (Some(Some(part)), Some(word)) => part.score(word),
                        _ => 0.0,
                    }
                });
                if best.is_none_or(|best| best.shared() < found.shared()) {
                    best = Some(found);
                }
            }
        }
        best
    }

    /// Returns what two sides have in common, from the most that each word can say and the scores
    /// between words.
    pub(super) fn between(
        kind: usize,
        parts: &[f32],
        words: &[f32],
        mut score: impl FnMut(usize, usize) -> f32,
    ) -> Self {
        const MOST: usize = MOST_WORDS + 1;
        let (rows, columns) = (parts.len().min(MOST), words.len().min(MOST));
        let mut scores = [[0.0_f32; MOST]; MOST];
        for (part, row) in scores.iter_mut().enumerate().take(rows) {
            for (word, place) in row.iter_mut().enumerate().take(columns) {
                *place = score(part, word);
            }
        }
        let mut sum = 0.0;
        let mut worst = 1.0_f32;
        let mut best = 0.0_f32;
        let mut matched = 0_u8;
        let mut most_matched = 0.0;
        for _ in 0..rows.min(columns) {
            let mut top = (0.0, 0, 0);
            for (part, row) in scores.iter().enumerate().take(rows) {
                for (word, score) in row.iter().enumerate().take(columns) {
                    if *score > top.0 {
                        top = (*score, part, word);
                    }
                }
            }
            let (score, part, word) = top;
            if score <= 0.0 {
                break;
            }
            for (at, row) in scores.iter_mut().enumerate() {
                for (other, place) in row.iter_mut().enumerate() {
                    if at == part || other == word {
                        *place = 0.0;
                    }
                }
            }
            let most = f32::midpoint(
                parts.get(part).copied().unwrap_or(0.0),
                words.get(word).copied().unwrap_or(0.0),
            );
            sum += score;
            most_matched += most;
            worst = worst.min(score / most.max(0.5));
            best = best.max(score);
            matched += 1;
        }
        let (total_part, total_word): (f32, f32) = (parts.iter().sum(), words.iter().sum());
        let left = |count: usize| f32::from(u8::try_from(count).unwrap_or(8) - matched.min(8));
        let (shorter_left, longer_left) = if total_part <= total_word {
            (left(rows), left(columns))
        } else {
            (left(columns), left(rows))
        };
        let shorter = (sum / total_part.min(total_word).max(1.0)).min(1.2);
        let longer = (sum / total_part.max(total_word).max(1.0)).min(1.2);
        Self {
            kind,
            features: [
                1.0,
                (sum / 20.0).min(2.5),
                shorter,
                longer,
                worst,
                shorter_left,
                longer_left,
                f32::from(u8::from(matched == 1 && rows > 1 && columns > 1)),
                sum / most_matched.max(0.5),
                (best / 10.0).min(2.5),
            ],
        }
    }
}
