//! Fits the weights by which the numbers that describe a pair become a likelihood.
//!
//! `cargo run --release -p kua-names --example fit -- OUTPUT.tsv PAIRS.tsv…`, where a table has the
//! columns name, script, name, script, same (1 or 0) and more that are not read. Logistic
//! regression, the weights of a pair of alphabets drawn towards those of all; half of the pairs are
//! kept back to print how good it is, then all are used. `--wrong FILE` before the tables lists the pairs
//! that were judged wrongly, the surest first.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::fmt::Write as _;

use kua_names::compare::{
    Alignment, FEATURE_COUNT, FEATURES, KINDS, MOST_WHEN_APART, alignments, other_alignments,
};
use kua_names::likelihood::Weights;
use kua_names::name::Name;

/// One way of reading a pair.
struct Way {
    kind: usize,
    features: [f32; FEATURE_COUNT],
    apart: bool,
}

struct Pair {
    ways: Vec<Way>,
    /// How many of the ways are looked at first: the others only where none of these fits.
    first: usize,
    /// The way that is used.
    chosen: usize,
    same: bool,
    half: bool,
    scripts: String,
    names: [String; 2],
}

fn main() {
    let mut arguments = std::env::args().skip(1).peekable();
    let output = arguments.next().expect("OUTPUT.tsv");
    let wrong = arguments
        .next_if_eq("--wrong")
        .map(|_| arguments.next().expect("FILE"));
    let mut pairs = Vec::new();
    for file in arguments {
        let text = std::fs::read_to_string(&file).expect("a table of pairs");
        for line in text.lines().skip(1).filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [first, script, second, other_script, same, ..] = fields.as_slice() else {
                continue;
            };
            let names = (Name::read(first), Name::read(second));
            let mut ways = alignments(&names.0, &names.1, None);
            let count = ways.len();
            ways.extend(other_alignments(&names.0, &names.1, None));
            if ways.is_empty() {
                continue;
            }
            // A hash of the first spelling; the second may stand in both halves.
            let hash = first.bytes().fold(5381_u32, |hash, byte| {
                hash.wrapping_mul(33) ^ u32::from(byte)
            });
            let mut scripts = [*script, *other_script];
            scripts.sort_unstable();
            pairs.push(Pair {
                chosen: most_in_common(&ways, count),
                ways: ways
                    .into_iter()
                    .map(|way| Way {
                        kind: way.kind,
                        features: way.features,
                        apart: way.matched.iter().any(|part| part.apart),
                    })
                    .collect(),
                first: count,
                same: *same == "1",
                half: (hash >> 7) & 1 == 1,
                scripts: scripts.join("-"),
                names: [(*first).to_owned(), (*second).to_owned()],
            });
        }
    }
    assert!(
        !pairs.is_empty(),
        "no pairs to fit to: the first argument is the table that is written, the others are read"
    );
    let mut likely = vec![0.0_f32; pairs.len()];
    for half in [false, true] {
        let weights = fit(&mut pairs, |pair| pair.half != half);
        for (likely, pair) in likely.iter_mut().zip(&pairs) {
            if pair.half == half {
                *likely = pair.likeliest(&weights).1;
            }
        }
    }
    report(&pairs, &likely);
    if let Some(file) = wrong {
        std::fs::write(file, misjudged(&pairs, &likely)).expect("a file that can be written");
    }
    let weights = fit(&mut pairs, |_| true);
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

/// Lists the pairs whose likelihood is on the wrong side of one half.
fn misjudged(pairs: &[Pair], likely: &[f32]) -> String {
    let mut wrong: Vec<(f32, &Pair)> = likely
        .iter()
        .zip(pairs)
        .filter(|(likely, pair)| (**likely >= 0.5) != pair.same)
        .map(|(likely, pair)| (*likely, pair))
        .collect();
    wrong.sort_by(|a, b| (b.0 - 0.5).abs().total_cmp(&(a.0 - 0.5).abs()));
    let mut text = String::from("scripts\tsame\tlikelihood\tfirst\tsecond\n");
    for (likely, pair) in wrong {
        let _ = writeln!(
            text,
            "{}\t{}\t{likely:.2}\t{}\t{}",
            pair.scripts,
            u8::from(pair.same),
            pair.names[0],
            pair.names[1]
        );
    }
    text
}

impl Pair {
    /// Returns the likeliest way of reading the pair, and how likely it is, as the program does.
    fn likeliest(&self, weights: &Weights) -> (usize, f32) {
        let rated = |from: usize, to: usize| {
            (from..to)
                .map(|at| {
                    let way = &self.ways[at];
                    let likely = weights.likelihood(way.kind, &way.features);
                    let most = if way.apart { MOST_WHEN_APART } else { 1.0 };
                    (at, likely.min(most))
                })
                .max_by(|a, b| a.1.total_cmp(&b.1))
        };
        let first = rated(0, self.first).unwrap_or((0, 0.0));
        if first.1 >= 0.5 {
            return first;
        }
        rated(self.first, self.ways.len())
            .filter(|other| other.1 > first.1)
            .unwrap_or(first)
    }
}

/// The way in which a pair has most in common, to begin with.
fn most_in_common(ways: &[Alignment], first: usize) -> usize {
    let shared = |at: &usize| ways[*at].features[2] + ways[*at].features[3];
    (0..first.max(1).min(ways.len()))
        .max_by(|a, b| shared(a).total_cmp(&shared(b)))
        .unwrap_or(0)
}

/// Fits, chooses the likeliest way of each pair, and fits again.
fn fit(pairs: &mut [Pair], used: impl Fn(&Pair) -> bool) -> Weights {
    const AGAIN: usize = 3;
    let mut weights = fit_once(pairs, &used);
    for _ in 0..AGAIN {
        for pair in pairs.iter_mut() {
            pair.chosen = pair.likeliest(&weights).0;
        }
        weights = fit_once(pairs, &used);
    }
    weights
}

fn fit_once(pairs: &[Pair], used: impl Fn(&Pair) -> bool) -> Weights {
    const WIDTH: usize = FEATURE_COUNT * (KINDS + 1);
    let used: Vec<&Pair> = pairs.iter().filter(|pair| used(pair)).collect();
    #[expect(clippy::cast_precision_loss, reason = "there are thousands of pairs")]
    let count = used.len() as f64;
    let mut weights = vec![0.0_f64; WIDTH];
    let (mut mean, mut square) = (vec![0.0_f64; WIDTH], vec![0.0_f64; WIDTH]);
    for round in 1..=3000_i32 {
        let mut slope = vec![0.0_f64; WIDTH];
        for pair in &used {
            let pair_same = pair.same;
            let pair = &pair.ways[pair.chosen];
            let own = FEATURE_COUNT * (pair.kind + 1);
            let sum: f64 = (0..FEATURE_COUNT)
                .map(|at| f64::from(pair.features[at]) * (weights[at] + weights[own + at]))
                .sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - f64::from(u8::from(pair_same));
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
