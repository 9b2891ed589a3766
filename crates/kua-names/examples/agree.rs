//! Whether knowing the parts of names adds anything to the likelihood that two names are one.
//!
//! `cargo run --release -p kua-names --example agree -- PAIRS.tsv`: the likelihood alone, then with
//! the agreement of parts, both fitted to one half of the pairs and judged on the other.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool that is run by hand measures, and ends where it can't go on"
)]

use std::collections::HashMap;
use std::time::Instant;

use kua_names::comparison::compare;
use kua_names::name::Name;
use kua_names::parts::{Agreement, Hints, Kind, Reading, agreement, read, same_kind};

/// One, the logit of the likelihood, then how well given, family, father agree, and what crosses.
const COUNT: usize = 11;

struct Pair {
    features: [f64; COUNT],
    same: bool,
    half: bool,
    scripts: String,
}

fn main() {
    let file = std::env::args().nth(1).expect("PAIRS.tsv");
    let text = std::fs::read_to_string(file).expect("a table of pairs");
    let hints = Hints::default();
    let mut pairs = Vec::new();
    let mut readings: HashMap<&str, Reading> = HashMap::new();
    for line in text.lines().skip(1) {
        for name in line.split('\t').step_by(2).take(2) {
            readings.entry(name).or_insert_with(|| read(name, &hints));
        }
    }
    let names: Vec<&str> = readings.keys().copied().collect();
    let start = Instant::now();
    for name in &names {
        std::hint::black_box(read(name, &hints));
    }
    let seconds = start.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "few names")]
    let pace = names.len() as f64 / seconds;
    println!("{} names, {pace:.0} a second", names.len());
    let (mut both, mut agree) = (0_usize, 0_usize);
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [first, script, second, other, same, ..] = fields.as_slice() else {
            continue;
        };
        let likelihood = f64::from(compare(&Name::read(first), &Name::read(second)).likelihood);
        let likelihood = likelihood.clamp(1e-4, 1.0 - 1e-4);
        let (a, b) = (&readings[first], &readings[second]);
        let found = agreement(a, b);
        let same = *same == "1";
        if same && let (Some(given), Some(family)) = (found.given, found.family) {
            // Where the parts were read alike in both, given meets given and family meets family.
            let crossed = found.crossed.unwrap_or(0.0);
            both += 1;
            agree += usize::from(given.min(family) >= crossed.min(0.5));
        }
        let hash = first.bytes().fold(5381_u32, |hash, byte| {
            hash.wrapping_mul(33) ^ u32::from(byte)
        });
        let mut scripts = [*script, *other];
        scripts.sort_unstable();
        pairs.push(Pair {
            features: features((likelihood / (1.0 - likelihood)).ln(), &found, a, b),
            same,
            half: (hash >> 7) & 1 == 1,
            scripts: scripts.join("-"),
        });
    }
    println!("same names with given and family in both: {both}, read alike: {agree}");
    for (title, used) in [("likelihood alone", 2), ("with parts", COUNT)] {
        let mut judged: Vec<(f64, bool, &str)> = Vec::new();
        for half in [false, true] {
            let weights = fit(pairs.iter().filter(|pair| pair.half != half), used);
            for pair in pairs.iter().filter(|pair| pair.half == half) {
                judged.push((odds(&weights, &pair.features), pair.same, &pair.scripts));
            }
        }
        let loss = judged
            .iter()
            .map(|(likely, same, _)| -if *same { *likely } else { 1.0 - likely }.ln())
            .sum::<f64>();
        #[expect(clippy::cast_precision_loss, reason = "few pairs")]
        let loss = loss / judged.len() as f64;
        println!(
            "{title}: log loss {loss:.4}, F1 {:.4}, recall at precision 0.95 {:.4}",
            f1(&judged),
            recall(&judged)
        );
        let mut kinds: Vec<&str> = judged.iter().map(|(.., scripts)| *scripts).collect();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            let some: Vec<(f64, bool, &str)> = judged
                .iter()
                .filter(|(.., scripts)| *scripts == kind)
                .copied()
                .collect();
            println!("  {kind}: F1 {:.3}, recall {:.3}", f1(&some), recall(&some));
        }
    }
}

fn features(logit: f64, found: &Agreement, first: &Reading, second: &Reading) -> [f64; COUNT] {
    let value = |share: Option<f32>| f64::from(share.unwrap_or(0.0));
    let there = |share: Option<f32>| f64::from(u8::from(share.is_some()));
    let chinese = |reading: &Reading| {
        reading.culture == kua_names::parts::Culture::Chinese
            && reading.of(Kind::Family).count() == 1
    };
    let other = f64::from(u8::from(chinese(first) != chinese(second)));
    let pairs = same_kind(first, second).len();
    [
        1.0,
        logit,
        value(found.given),
        there(found.given),
        value(found.family),
        there(found.family),
        value(found.father),
        there(found.father),
        value(found.crossed),
        f64::from(u8::from(pairs == 0)),
        other,
    ]
}

fn odds(weights: &[f64; COUNT], features: &[f64; COUNT]) -> f64 {
    let sum: f64 = weights.iter().zip(features).map(|(w, f)| w * f).sum();
    (1.0 / (1.0 + (-sum).exp())).clamp(1e-9, 1.0 - 1e-9)
}

/// Logistic regression by gradient descent on the first features.
fn fit<'p>(pairs: impl Iterator<Item = &'p Pair>, used: usize) -> [f64; COUNT] {
    let pairs: Vec<&Pair> = pairs.collect();
    let mut weights = [0.0; COUNT];
    weights[1] = 1.0;
    #[expect(clippy::cast_precision_loss, reason = "few pairs")]
    let all = pairs.len() as f64;
    for _ in 0..4_000 {
        let mut slope = [0.0; COUNT];
        for pair in &pairs {
            let error = odds(&weights, &pair.features) - f64::from(u8::from(pair.same));
            for (place, feature) in slope.iter_mut().zip(&pair.features) {
                *place += error * feature / all;
            }
        }
        for (at, weight) in weights.iter_mut().enumerate().take(used) {
            let pace = if at == 1 { 0.1 } else { 0.8 };
            *weight -= pace * slope[at];
        }
    }
    weights
}

fn f1(judged: &[(f64, bool, &str)]) -> f64 {
    let count = |fits: fn(bool, bool) -> bool| {
        judged
            .iter()
            .filter(|(likely, same, _)| fits(*likely >= 0.5, *same))
            .count()
    };
    let (right, wrong, missed) = (
        count(|said, same| said && same),
        count(|said, same| said && !same),
        count(|said, same| !said && same),
    );
    #[expect(clippy::cast_precision_loss, reason = "few pairs")]
    let score = 2.0 * right as f64 / (2 * right + wrong + missed) as f64;
    score
}

#[expect(clippy::cast_precision_loss, reason = "few pairs")]
fn recall(judged: &[(f64, bool, &str)]) -> f64 {
    let mut sorted: Vec<(f64, bool)> = judged.iter().map(|(l, same, _)| (*l, *same)).collect();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all = sorted.iter().filter(|(_, same)| *same).count();
    let (mut right, mut best) = (0_usize, 0_usize);
    for (number, (_, same)) in sorted.iter().enumerate() {
        right += usize::from(*same);
        if right as f64 >= 0.95 * (number + 1) as f64 {
            best = right;
        }
    }
    best as f64 / all.max(1) as f64
}
