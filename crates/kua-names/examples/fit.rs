//! Fits the weights by which the numbers that describe a pair become a likelihood.
//!
//! `cargo run --release -p kua-names --example fit -- OUTPUT.tsv PAIRS.tsv…`, where a table has the
//! columns name, script, name, script, same (1 or 0) and more that are not read. Logistic
//! regression, the weights of a pair of alphabets drawn towards those of all; half of the pairs are
//! kept back to print how good it is, then all are used.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::fmt::Write as _;

use kua_names::compare::{FEATURE_COUNT, FEATURES, KINDS, best_alignment};
use kua_names::likelihood::Weights;
use kua_names::name::Name;

struct Pair {
    kind: usize,
    features: [f32; FEATURE_COUNT],
    same: bool,
    half: bool,
    scripts: String,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let output = arguments.next().expect("OUTPUT.tsv");
    let mut pairs = Vec::new();
    for file in arguments {
        let text = std::fs::read_to_string(&file).expect("a table of pairs");
        for line in text.lines().skip(1).filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [first, script, second, other_script, same, ..] = fields.as_slice() else {
                continue;
            };
            let Some(alignment) = best_alignment(&Name::read(first), &Name::read(second)) else {
                continue;
            };
            // A hash of the first spelling; the second may stand in both halves.
            let hash = first.bytes().fold(5381_u32, |hash, byte| {
                hash.wrapping_mul(33) ^ u32::from(byte)
            });
            let mut scripts = [*script, *other_script];
            scripts.sort_unstable();
            pairs.push(Pair {
                kind: alignment.kind,
                features: alignment.features,
                same: *same == "1",
                half: (hash >> 7) & 1 == 1,
                scripts: scripts.join("-"),
            });
        }
    }
    let mut likely = vec![0.0_f32; pairs.len()];
    for half in [false, true] {
        let weights = fit(&pairs, |pair| pair.half != half);
        for (likely, pair) in likely.iter_mut().zip(&pairs) {
            if pair.half == half {
                *likely = weights.likelihood(pair.kind, &pair.features);
            }
        }
    }
    report(&pairs, &likely);
    let weights = fit(&pairs, |_| true);
    let mut text = format!(
        "# Weights of the numbers that describe a pair of names; src/likelihood.rs says how they are used.\n\
         # Fitted by examples/fit.rs to {} pairs. Columns: {}\n",
        pairs.len(),
        FEATURES.join(", ")
    );
    for (kind, row) in weights.rows() {
        let row: Vec<String> = row.iter().map(|weight| format!("{weight:.4}")).collect();
        let _ = writeln!(text, "{kind}\t{}", row.join("\t"));
    }
    std::fs::write(output, text).expect("a file that can be written");
}

fn fit(pairs: &[Pair], used: impl Fn(&Pair) -> bool) -> Weights {
    const WIDTH: usize = FEATURE_COUNT * (KINDS + 1);
    let used: Vec<&Pair> = pairs.iter().filter(|pair| used(pair)).collect();
    #[expect(clippy::cast_precision_loss, reason = "there are thousands of pairs")]
    let count = used.len() as f64;
    let mut weights = vec![0.0_f64; WIDTH];
    let (mut mean, mut square) = (vec![0.0_f64; WIDTH], vec![0.0_f64; WIDTH]);
    for round in 1..=3000_i32 {
        let mut slope = vec![0.0_f64; WIDTH];
        for pair in &used {
            let own = FEATURE_COUNT * (pair.kind + 1);
            let sum: f64 = (0..FEATURE_COUNT)
                .map(|at| f64::from(pair.features[at]) * (weights[at] + weights[own + at]))
                .sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - f64::from(u8::from(pair.same));
            for at in 0..FEATURE_COUNT {
                let change = error * f64::from(pair.features[at]);
                slope[at] += change;
                slope[own + at] += change;
            }
        }
        let rate = if round < 1500 { 0.03 } else { 0.005 };
        for at in 0..WIDTH {
            // The weights of all are hardly held, those of one pair of alphabets are.
            let hold = if at < FEATURE_COUNT { 0.05 } else { 2.0 };
            let change = (slope[at] + hold * weights[at]) / count;
            mean[at] = 0.9 * mean[at] + 0.1 * change;
            square[at] = 0.999 * square[at] + 0.001 * change * change;
            let (first, second) = (
                mean[at] / (1.0 - 0.9_f64.powi(round)),
                square[at] / (1.0 - 0.999_f64.powi(round)),
            );
            weights[at] -= rate * first / (second.sqrt() + 1e-8);
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "a weight is small")]
    Weights::new((0..KINDS).map(|kind| {
        std::array::from_fn(|at| (weights[at] + weights[FEATURE_COUNT * (kind + 1) + at]) as f32)
    }))
}

#[expect(clippy::cast_precision_loss, reason = "there are thousands of pairs")]
fn report(pairs: &[Pair], likely: &[f32]) {
    let measure = |name: &str, keep: &dyn Fn(&Pair) -> bool| {
        let chosen: Vec<(f32, bool)> = pairs
            .iter()
            .zip(likely)
            .filter(|(pair, _)| keep(pair))
            .map(|(pair, likely)| (*likely, pair.same))
            .collect();
        let right = chosen
            .iter()
            .filter(|(likely, same)| *likely >= 0.5 && *same)
            .count() as f64;
        let found = chosen.iter().filter(|(likely, _)| *likely >= 0.5).count() as f64;
        let all = chosen.iter().filter(|(_, same)| *same).count() as f64;
        let mut ordered = chosen.clone();
        ordered.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut good, mut best) = (0.0, 0.0_f64);
        for (at, (_, same)) in ordered.iter().enumerate() {
            good += f64::from(u8::from(*same));
            if good / (at as f64 + 1.0) >= 0.95 {
                best = best.max(good / all);
            }
        }
        println!(
            "{name:12} {:6} pairs  F1 {:.3}  precision {:.3}  recall {:.3}  recall at precision .95 {best:.3}",
            chosen.len(),
            2.0 * right / (found + all),
            right / found,
            right / all,
        );
    };
    measure("all", &|_| true);
    measure("two scripts", &|pair| {
        pair.scripts.split_once('-').is_some_and(|(a, b)| a != b)
    });
    let mut scripts: Vec<&str> = pairs.iter().map(|pair| pair.scripts.as_str()).collect();
    scripts.sort_unstable();
    scripts.dedup();
    for scripts in scripts {
        measure(scripts, &|pair| pair.scripts == scripts);
    }
    let mut error = 0.0;
    for tenth in 0_u8..10 {
        let inside: Vec<(f32, bool)> = pairs
            .iter()
            .zip(likely)
            .filter(|(_, likely)| (**likely * 10.0).min(9.0).floor() == f32::from(tenth))
            .map(|(pair, likely)| (*likely, pair.same))
            .collect();
        let said: f64 = inside.iter().map(|(likely, _)| f64::from(*likely)).sum();
        let was = inside.iter().filter(|(_, same)| *same).count() as f64;
        error += (said - was).abs();
    }
    println!("calibration error {:.4}", error / pairs.len() as f64);
}
