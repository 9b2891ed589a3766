//! How well and how fast pairs of names are told apart, beside nomenklatura.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use super::{Bench, Section, peers};
use crate::machine;
use crate::runner::{self, quiet};

/// The peers as they are on the package index.
const PEERS: &[&str] = &[
    "nomenklatura==4.17.4",
    "followthemoney==4.11.2",
    "rapidfuzz==3.14.6",
    "anyascii==0.3.3",
];

/// F1, recall at a precision of 0.95, pairs a CPU second; look-up among a million names.
pub(super) fn names(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("Names across scripts");
    let pairs = bench.root.join("../shared/names/dev-pairs.tsv");
    if !pairs.is_file() {
        bail!("the development pairs are not there: {}", pairs.display());
    }
    let fit = runner::answer_of(
        Command::new(example(&bench.root, "fit")?)
            .arg(bench.scratch.join("weights.tsv"))
            .arg(&pairs),
    )?;
    for line in fit.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let Some(at) = words.iter().position(|word| *word == "F1") {
            let value = |name: &str| -> Option<&str> {
                let at = words.iter().position(|word| *word == name)?;
                words.get(at + 1).copied()
            };
            let scripts = words.get(..at.saturating_sub(2)).unwrap_or(&[]).join(" ");
            section.figure(
                format!("F1 at 0.5, {scripts}"),
                format!(
                    "{} (precision {}, recall {})",
                    value("F1").unwrap_or("?"),
                    value("precision").unwrap_or("?"),
                    value("recall").unwrap_or("?")
                ),
                budget(&scripts),
            );
        } else if let Some(error) = line.strip_prefix("calibration error ") {
            section.figure("calibration error", error, "at most 0.03");
        }
    }
    section.how("`cargo run --release -p kua-names --example fit -- WEIGHTS.tsv dev-pairs.tsv`: each half judged with weights fitted to the other; the sounds were counted from names of places");
    let pace = runner::answer_of(Command::new(example(&bench.root, "pace")?).arg(&pairs))?;
    let ours: serde_json::Value =
        serde_json::from_str(pace.trim()).context("pace printed no figures")?;
    let number = |value: &serde_json::Value, name: &str| {
        value
            .get(name)
            .and_then(serde_json::Value::as_f64)
            .unwrap_or(0.0)
    };
    let our_pace = number(&ours, "pairs_per_cpu_second");
    section.figure(
        "pairs a CPU second",
        format!("{our_pace:.0}"),
        "at least 100,000",
    );
    section.figure(
        "keys of names a CPU second",
        format!("{:.0}", number(&ours, "keys_per_cpu_second")),
        "at least 200,000",
    );
    section.how("`cargo run --release -p kua-names --example pace -- dev-pairs.tsv`: reading both names and comparing them, one thread");
    match peers::python(&bench.root, "nomenklatura", PEERS) {
        Ok(python) => {
            let theirs = runner::answer_of(
                Command::new(python)
                    .arg(bench.root.join("xtask/peers/nomenklatura_names.py"))
                    .arg(&pairs),
            )?;
            for line in theirs.lines() {
                let peer: serde_json::Value = serde_json::from_str(line)?;
                let pace = number(&peer, "pairs_per_cpu_second");
                section.figure(
                    format!(
                        "{} beside it",
                        peer.get("name").and_then(|name| name.as_str()).unwrap_or("?")
                    ),
                    format!(
                        "best F1 {}, of two scripts {}, recall at precision .95 {}, {pace:.0} pairs a CPU second (ours {:.1} x)",
                        number(&peer, "f1"),
                        number(&peer, "two_scripts_f1"),
                        number(&peer, "recall_at_p95"),
                        our_pace / pace.max(1.0)
                    ),
                    "",
                );
            }
            section.how(format!(
                "`xtask/peers/nomenklatura_names.py dev-pairs.tsv` ({}); their F1 is at the threshold that is best on these very pairs",
                PEERS.join(", ")
            ));
        }
        Err(error) => section.left_out(format!("nomenklatura beside it: {error:#}")),
    }
    let figures = runner::answer_of(
        Command::new(example(&bench.root, "figures")?)
            .arg(bench.root.join("fixtures/names/public-figures.tsv")),
    )?;
    for (split, line) in ["for tuning", "for the report"]
        .iter()
        .zip(figures.lines().filter(|line| line.starts_with("all ")))
    {
        let f1 = line.split_whitespace().nth(2).unwrap_or("?");
        section.figure(
            format!("public figures of Central Asia and Xinjiang, {split}: F1 at 0.5"),
            f1.to_owned(),
            "at least 0.92",
        );
    }
    section.how(
        "`cargo run --release -p kua-names --example figures -- fixtures/names/public-figures.tsv`",
    );
    let lookup = runner::answer_of(Command::new(example(&bench.root, "lookup")?).arg(&pairs))?;
    for line in lookup.lines() {
        if let Some(times) = line.strip_prefix("of a processor: ") {
            section.figure(
                "look-up among 1,000,000 names, of a processor",
                times.to_owned(),
                "p95 under 20 ms",
            );
        } else if line.starts_with("all") {
            let words: Vec<&str> = line.split_whitespace().collect();
            let alike = words.get(1) == Some(&"alike");
            let found = words
                .iter()
                .position(|word| *word == "among")
                .and_then(|at| words.get(at.checked_sub(1)?))
                .copied()
                .unwrap_or("?");
            section.figure(
                if alike {
                    "found among 200, of pairs that comparing takes for one name"
                } else {
                    "found among 200, of all pairs that are one name"
                },
                found.to_owned(),
                "at least 0.97",
            );
        }
    }
    section.how("`cargo run --release -p kua-names --example lookup -- dev-pairs.tsv`: among a million names that are invented by rule, with those of the pairs");
    Ok(section)
}

/// What the project asks of a pair of scripts.
fn budget(scripts: &str) -> &'static str {
    match scripts {
        "all" => "at least 0.80",
        "two scripts" | "Arab-Cyrl" => "at least 0.78",
        "Cyrl-Latn" => "at least 0.95",
        "Latn-Latn" => "at least 0.90",
        "Arab-Latn" => "at least 0.80",
        "Hani-Latn" | "Cyrl-Hani" => "at least 0.72",
        _ => "",
    }
}

fn example(root: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let outcome = runner::run(
        root,
        "build-names",
        machine::cargo().args([
            "build",
            "--release",
            "--locked",
            "-p",
            "kua-names",
            "--example",
            name,
        ]),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!("the example {name} does not build");
    }
    Ok(root.join("target/release/examples").join(name))
}
