//! From what two names have in common to how likely they are one name.
//!
//! Logistic regression (D. R. Cox, "The regression analysis of binary sequences", Journal of the
//! Royal Statistical Society B 20(2), 1958): the numbers that describe a pair, each times its weight,
//! added up, are the logarithm of the odds. A pair of alphabets has weights of its own. The weights
//! are fitted where three in ten pairs are one name and most of the others were chosen because they
//! look alike, so a likelihood is one among candidates, not among all people.

use std::sync::LazyLock;

use crate::compare::{FEATURE_COUNT, KINDS};

/// The weights for each pair of alphabets.
pub struct Weights {
    kinds: Vec<[f32; FEATURE_COUNT]>,
}

static FITTED: LazyLock<Weights> =
    LazyLock::new(|| Weights::parse(include_str!("../data/weights.tsv")));

impl Weights {
    /// Takes the weights of each pair of alphabets, in the order of their numbers.
    #[must_use]
    pub fn new(kinds: impl Iterator<Item = [f32; FEATURE_COUNT]>) -> Self {
        Self {
            kinds: kinds.collect(),
        }
    }

    /// Returns the weights that come with the program.
    #[must_use]
    pub fn fitted() -> &'static Self {
        &FITTED
    }

    fn parse(text: &str) -> Self {
        let mut kinds = vec![[0.0; FEATURE_COUNT]; KINDS];
        for line in text.lines().filter(|line| !line.starts_with('#')) {
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
        Self { kinds }
    }

    /// Returns the weights of each pair of alphabets with its number.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &[f32; FEATURE_COUNT])> {
        self.kinds.iter().enumerate()
    }

    /// Returns how likely a pair is one name, from 0 to 1.
    #[must_use]
    pub fn likelihood(&self, kind: usize, features: &[f32; FEATURE_COUNT]) -> f32 {
        let Some(weights) = self.kinds.get(kind) else {
            return 0.0;
        };
        let sum: f32 = weights
            .iter()
            .zip(features)
            .map(|(weight, feature)| weight * feature)
            .sum();
        1.0 / (1.0 + (-sum).exp())
    }
}
