//! `kua names`: how likely two names are one.

use std::io::{BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use anyhow::bail;
use kua_locales::Argument;
use kua_names::comparison::{Comparison, compare};
use kua_names::name::Name;

use crate::arguments::{Global, Names};
use crate::output::{json, line, plain};
use crate::wiring::locale;

pub(crate) fn run(global: &Global, names: Names) -> anyhow::Result<ExitCode> {
    match names {
        Names::Compare { first, second } => {
            let found = compare(&Name::read(&first), &Name::read(&second));
            if global.json {
                json(&described(&found))?;
            } else {
                show(&found);
            }
        }
        Names::Match => pairs()?,
    }
    Ok(ExitCode::SUCCESS)
}

fn show(found: &Comparison) {
    let likelihood = format!("{:.2}", found.likelihood);
    line(&locale().with(
        "command-names-likelihood",
        &[("likelihood", likelihood.into())],
    ));
    for reason in &found.reasons {
        let (code, words) = reason.parts();
        let words: Vec<(&str, Argument)> = words
            .iter()
            .map(|(key, words)| (*key, Argument::from(plain(words))))
            .collect();
        let sentence = locale().with(&format!("names-reason-{code}"), &words);
        line(&format!("  {sentence}"));
    }
}

fn described(found: &Comparison) -> serde_json::Value {
    let reasons: Vec<serde_json::Value> = found
        .reasons
        .iter()
        .map(|reason| {
            let (code, words) = reason.parts();
            let mut described = serde_json::Map::new();
            described.insert("reason".into(), code.into());
            for (key, words) in words {
                let value = match (key, words.parse::<u8>()) {
                    ("quality", Ok(quality)) => quality.into(),
                    _ => words.into(),
                };
                described.insert(key.into(), value);
            }
            described.into()
        })
        .collect();
    serde_json::json!({
        "likelihood": (f64::from(found.likelihood) * 10_000.0).round() / 10_000.0,
        "reasons": reasons,
    })
}

/// Reads pairs and writes likelihoods; a line that is no pair ends it, with its number.
fn pairs() -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (number, pair) in std::io::stdin().lock().split(b'\n').enumerate() {
        let pair = pair?;
        let pair = pair.strip_suffix(b"\r").unwrap_or(&pair);
        let number = Argument::from(number + 1);
        let Ok(pair) = std::str::from_utf8(pair) else {
            out.flush()?;
            bail!(locale().with("command-names-not-utf8", &[("line", number)]));
        };
        let mut names = pair.split('\t');
        let (Some(first), Some(second), None) = (names.next(), names.next(), names.next()) else {
            out.flush()?;
            let columns = Argument::from(pair.split('\t').count());
            bail!(locale().with(
                "command-names-columns",
                &[("line", number), ("columns", columns)]
            ));
        };
        let likelihood = compare(&Name::read(first), &Name::read(second)).likelihood;
        if let Err(error) = writeln!(out, "{likelihood:.4}") {
            return enough(error);
        }
    }
    out.flush().or_else(enough_io)?;
    Ok(())
}

/// Whoever reads may have seen enough: a closed pipe is no error.
fn enough_io(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::BrokenPipe {
        Ok(())
    } else {
        Err(error)
    }
}

fn enough(error: std::io::Error) -> anyhow::Result<()> {
    Ok(enough_io(error)?)
}
