//! `kua names spellings`, `convert` and `standards`: a name in the writing standards of its
//! language.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use anyhow::bail;
use kua_locales::Argument;
use kua_names::standards::{ConvertError, Spelling, Unsure, Why, convert, spellings, standards};

use crate::arguments::Global;
use crate::output::{json, line, plain};
use crate::wiring::locale;

/// Shows a name in all standards of its language.
pub(super) fn spelled(
    global: &Global,
    name: &str,
    language: Option<&str>,
) -> anyhow::Result<ExitCode> {
    let all = spellings(name, language);
    if all.is_empty() {
        let known: BTreeSet<&str> = standards().map(|standard| standard.language).collect();
        let known: Vec<&str> = known.into_iter().collect();
        bail!(locale().with(
            "command-names-no-spellings",
            &[("languages", known.join(", ").into())]
        ));
    }
    for spelling in &all {
        if global.json {
            json(&serde_json::json!({
                "standard": spelling.standard.id,
                "title": spelling.standard.title,
                "text": spelling.text,
                "unsure": places(&spelling.unsure),
            }))?;
            continue;
        }
        // Isolated, so that Arabic letters do not turn the line around.
        line(&format!(
            "{:<22} \u{2068}{}\u{2069}",
            spelling.standard.id,
            plain(&spelling.marked())
        ));
        for unsure in &spelling.unsure {
            if let Some(sentence) = doubt(&spelling.text, unsure) {
                line(&format!("{:<22} {sentence}", ""));
            }
        }
    }
    if !global.json && all.iter().any(has_gaps) {
        line(&locale().text("command-names-no-vowels"));
    }
    Ok(ExitCode::SUCCESS)
}

fn has_gaps(spelling: &Spelling) -> bool {
    spelling
        .unsure
        .iter()
        .any(|unsure| unsure.why == Why::NoVowel)
}

/// Returns a sentence about a place that is not sure; a missing vowel is shown in its place.
fn doubt(text: &str, unsure: &Unsure) -> Option<String> {
    let letters: String = text
        .chars()
        .skip(unsure.at.start)
        .take(unsure.at.len())
        .collect();
    let letters = Argument::from(plain(&letters));
    let place = Argument::from(unsure.at.start + 1);
    match &unsure.why {
        Why::NoVowel => None,
        Why::Kept => Some(locale().with(
            "command-names-kept",
            &[("letters", letters), ("place", place)],
        )),
        Why::OneOf(others) => Some(locale().with(
            "command-names-one-of",
            &[
                ("letters", letters),
                ("place", place),
                ("others", plain(&others.join(", ")).into()),
            ],
        )),
    }
}

/// Returns the places that are not sure, for programs.
fn places(unsure: &[Unsure]) -> Vec<serde_json::Value> {
    unsure
        .iter()
        .map(|unsure| {
            let (why, others): (&str, &[String]) = match &unsure.why {
                Why::Kept => ("kept", &[]),
                Why::NoVowel => ("no-vowel", &[]),
                Why::OneOf(others) => ("one-of", others),
            };
            serde_json::json!({
                "begin": unsure.at.start,
                "end": unsure.at.end,
                "why": why,
                "others": others,
            })
        })
        .collect()
}

/// Converts the lines of the standard input.
pub(super) fn lines(global: &Global, from: &str, to: &str) -> anyhow::Result<()> {
    // A wrong standard is said before anything is read.
    convert("", from, to).map_err(|error| anyhow::anyhow!(refusal(&error)))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (number, name) in std::io::stdin().lock().split(b'\n').enumerate() {
        let name = name?;
        let name = name.strip_suffix(b"\r").unwrap_or(&name);
        let Ok(name) = std::str::from_utf8(name) else {
            out.flush()?;
            bail!(locale().with(
                "command-names-not-utf8",
                &[("line", Argument::from(number + 1))]
            ));
        };
        let converted =
            convert(name, from, to).map_err(|error| anyhow::anyhow!(refusal(&error)))?;
        let written = if global.json {
            let described = serde_json::json!({
                "text": converted.text,
                "unsure": places(&converted.unsure),
            });
            writeln!(out, "{described}")
        } else {
            writeln!(out, "{}", converted.text)
        };
        if let Err(error) = written {
            return super::names::enough(error);
        }
    }
    out.flush().or_else(super::names::enough_io)?;
    Ok(())
}

fn refusal(error: &ConvertError) -> String {
    match error {
        ConvertError::Unknown { id } => {
            locale().with("command-names-no-standard", &[("id", plain(id).into())])
        }
        ConvertError::OtherLanguage { from, to } => locale().with(
            "command-names-other-language",
            &[("from", (*from).into()), ("to", (*to).into())],
        ),
        ConvertError::OneWay { from } => {
            locale().with("command-names-one-way", &[("from", (*from).into())])
        }
    }
}

/// Lists the standards.
pub(super) fn list(global: &Global) -> anyhow::Result<()> {
    for standard in standards() {
        if global.json {
            json(&serde_json::json!({
                "id": standard.id,
                "language": standard.language,
                "script": standard.script.code(),
                "title": standard.title,
                "document": standard.document,
                "date": standard.date,
                "source": standard.source,
                "unverified": standard.unverified,
                "lossy": standard.lossy,
                "reversible": standard.reversible,
                "reads_back": standard.reads_back,
            }))?;
        } else {
            line(&format!("{:<22} {}", standard.id, standard.title));
            for (key, words) in [
                ("command-names-set-by", standard.document),
                ("command-names-lossy", standard.lossy),
                ("command-names-unverified", standard.unverified),
            ] {
                if !words.is_empty() {
                    let sentence = locale().with(key, &[("words", words.into())]);
                    line(&format!("{:<22}   {sentence}", ""));
                }
            }
        }
    }
    Ok(())
}
