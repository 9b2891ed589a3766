//! Fits the weights of the estimate to pairs of names: logistic regression, as in `examples/fit.rs`.

use std::fmt::Write as _;

use kua_names::compare::KINDS;
use kua_names::index::estimate::{Common, FEATURES};
use kua_names::name::Name;

/// Returns the weights for each pair of alphabets, as the file in `data/` has them.
pub(crate) fn weights(texts: &[String]) -> String {
    let mut pairs = Vec::new();
    for line in texts.iter().flat_map(|text| text.lines().skip(1)) {
        let fields: Vec<&str> = line.split('\t').collect();
        if let [first, _, second, _, same, ..] = fields.as_slice()
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
