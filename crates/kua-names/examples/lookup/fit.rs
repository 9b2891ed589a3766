//! Fits the weights of the estimate to pairs of names: logistic regression, as in `examples/fit.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use kua_names::compare::KINDS;
use kua_names::index::Index;
use kua_names::index::estimate::{Common, FEATURES};
use kua_names::name::Name;

use crate::invented::{self, Chance};

/// Among how many invented names it is looked for the others, how many of them are looked at, and
/// each how manieth is fitted to.
const AMONG: usize = 300_000;
const DEEP: usize = 600;
const EVERY: usize = 15;

/// Returns the weights for each pair of alphabets, as the file in `data/` has them.
pub(crate) fn weights(texts: &[String], half: Option<usize>) -> String {
    let mut pairs = beside_others(texts, half);
    for line in texts.iter().flat_map(|text| text.lines().skip(1)) {
        let fields: Vec<&str> = line.split('\t').collect();
        if let [first, _, second, _, same, ..] = fields.as_slice()
            && half.is_none_or(|half| half == half_of(first, second))
            && let Some(common) = Common::of(&Name::read(first), &Name::read(second))
        {
            pairs.push((common, *same == "1"));
        }
    }
    let weights = fit(&pairs);
    let odds = |common: &Common| -> f64 {
        (0..FEATURES)
            .map(|at| f64::from(common.features[at]) * weights[common.kind][at])
            .sum()
    };
    let right = pairs
        .iter()
        .filter(|(common, same)| (odds(common) >= 0.0) == *same)
        .count();
    println!("{} pairs, {right} told apart", pairs.len());
    let mut text = format!(
        "# Weights of what is estimated of two names; src/index/estimate.rs says how they are used.\n\
         # Fitted by examples/lookup to {} pairs. Columns: the pair of alphabets, then one a number.\n",
        pairs.len()
    );
    for (kind, row) in weights.iter().enumerate() {
        let row: Vec<String> = row.iter().map(|weight| format!("{weight:.4}")).collect();
        let _ = writeln!(text, "{kind}\t{}", row.join("\t"));
    }
    text
}

/// Returns which half a pair belongs to, by its names in either order.
pub(crate) fn half_of(first: &str, second: &str) -> usize {
    let sum = |name: &str| {
        name.bytes().fold(7_u32, |sum, byte| {
            sum.wrapping_mul(0x0100_0193) ^ u32::from(byte)
        })
    };
    usize::try_from((sum(first) ^ sum(second)) >> 16 & 1).unwrap_or(0)
}

/// Returns what queries and the names beside the right one have in common, and the right ones: what
/// the estimate has to tell apart are not pairs of a list but these.
fn beside_others(texts: &[String], half: Option<usize>) -> Vec<(Common, bool)> {
    let truth: Vec<(String, String)> = texts
        .iter()
        .flat_map(|text| crate::pairs(text, None))
        .filter(|(first, second)| half.is_none_or(|half| half == half_of(first, second)))
        .collect();
    let mut index = Index::default();
    // Others than those that are looked through.
    let mut chance = Chance::new(4_711);
    while index.len() < AMONG {
        index.add(&invented::name(&mut chance));
    }
    let mut others: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (first, second) in &truth {
        index.add(first);
        index.add(second);
        others.entry(first).or_default().insert(second);
        others.entry(second).or_default().insert(first);
    }
    let mut pairs = Vec::new();
    for (query, others) in others {
        let read = Name::read(query);
        let mut put = |other: &str, same: bool| {
            if let Some(common) = Common::of(&read, &Name::read(other)) {
                pairs.push((common, same));
            }
        };
        for other in &others {
            put(other, true);
        }
        let found = index.candidates(query, DEEP);
        let wrong = found
            .iter()
            .filter_map(|number| index.name(*number))
            .filter(|name| *name != query && !others.contains(name));
        for name in wrong.step_by(EVERY) {
            put(name, false);
        }
    }
    pairs
}

#[expect(clippy::cast_precision_loss, reason = "there are thousands of pairs")]
fn fit(pairs: &[(Common, bool)]) -> Vec<[f64; FEATURES]> {
    const WIDTH: usize = FEATURES * (KINDS + 1);
    let mut weights = vec![0.0_f64; WIDTH];
    let (mut mean, mut square) = (vec![0.0_f64; WIDTH], vec![0.0_f64; WIDTH]);
    for round in 1..=3000_i32 {
        let mut slope = vec![0.0_f64; WIDTH];
        for (common, same) in pairs {
            let own = FEATURES * (common.kind + 1);
            let sum: f64 = (0..FEATURES)
                .map(|at| f64::from(common.features[at]) * (weights[at] + weights[own + at]))
                .sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - f64::from(u8::from(*same));
            for at in 0..FEATURES {
                let change = error * f64::from(common.features[at]);
                slope[at] += change;
                slope[own + at] += change;
            }
        }
        let rate = if round < 1500 { 0.03 } else { 0.005 };
        for at in 0..WIDTH {
            // The weights of all are hardly held, those of one pair of alphabets are.
            let hold = if at < FEATURES { 0.05 } else { 2.0 };
            let change = (slope[at] + hold * weights[at]) / pairs.len() as f64;
            mean[at] = 0.9 * mean[at] + 0.1 * change;
            square[at] = 0.999 * square[at] + 0.001 * change * change;
            let (first, second) = (
                mean[at] / (1.0 - 0.9_f64.powi(round)),
                square[at] / (1.0 - 0.999_f64.powi(round)),
            );
            weights[at] -= rate * first / (second.sqrt() + 1e-8);
        }
    }
    (0..KINDS)
        .map(|kind| std::array::from_fn(|at| weights[at] + weights[FEATURES * (kind + 1) + at]))
        .collect()
}
