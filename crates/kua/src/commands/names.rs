//! `kua names`: how likely two names are one, what the parts of a name are, and which persons of
//! a vault may be one.

use std::io::{BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use anyhow::bail;
use kua_app::{Double, DoubleQuery, DoubleState, likelihood_word, shown};
use kua_core::ports::{EntityRow, Window};
use kua_locales::Argument;
use kua_names::comparison::{Comparison, compare, likelihood};
use kua_names::name::Name;
use kua_names::parts::{self, Alternative, Culture, Display, Hints, Kind, Part, Reading};

use super::standards;
use crate::arguments::{Global, Names};
use crate::output::{self, Bar, json, line, plain};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, names: Names) -> anyhow::Result<ExitCode> {
    match names {
        Names::Compare { first, second } => {
            let found = compare(&Name::read(&first), &Name::read(&second));
            if global.json {
                json(&described(&found))?;
            } else {
                show(&found);
            }
        }
        Names::Parts {
            name,
            language,
            country,
        } => {
            let unknown = language
                .as_deref()
                .filter(|tag| Culture::of_language(tag).is_none())
                .map(str::to_owned);
            let hints = Hints {
                language,
                country,
                culture: None,
            };
            let reading = parts::read(&name, &hints);
            if global.json {
                json(&described_parts(&reading))?;
            } else {
                show_parts(&reading);
                if let Some(tag) = unknown {
                    line(&locale().with(
                        "command-names-no-culture",
                        &[("language", plain(&tag).into())],
                    ));
                }
            }
        }
        Names::Match => pairs()?,
        Names::Same {
            least,
            word,
            left_open,
            limit,
        } => {
            let query = DoubleQuery {
                least,
                words: word,
                state: if left_open {
                    DoubleState::LeftOpen
                } else {
                    DoubleState::Open
                },
                ..DoubleQuery::open(Window::first(limit))
            };
            same(global, &query).await?;
        }
        Names::Spellings { name, language } => {
            return standards::spelled(global, &name, language.as_deref());
        }
        Names::Convert { from, to } => standards::lines(global, &from, &to)?,
        Names::Standards => standards::list(global)?,
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

/// Lists persons of the vault whose names can be one.
async fn same(global: &Global, query: &DoubleQuery) -> anyhow::Result<()> {
    let open = open(global).await?;
    let bar = Bar::new(locale().text("command-names-looking"));
    let found = open
        .house
        .all_doubles(query, |looked, names| bar.at(looked, names))
        .await
        .map_err(super::said)?;
    if global.json {
        for double in &found.rows {
            json(&told(double))?;
        }
        return Ok(());
    }
    for double in &found.rows {
        let word = locale().text(&format!(
            "likelihood-{}",
            likelihood_word(double.likelihood)
        ));
        line(&format!("{:.2}  {word}", double.likelihood.min(0.99)));
        for (row, name) in [
            (&double.one, &double.names.0),
            (&double.other, &double.names.1),
        ] {
            line(&format!("      {}  {}", row.id.short(), plain(name)));
        }
        for reason in double.why(locale()) {
            let words: String = reason.iter().map(|piece| piece.words.as_str()).collect();
            line(&format!("      {}", plain(&words)));
        }
    }
    let count = |count: usize| Argument::Count(count as u64);
    line(&locale().with("doubles-count", &[("count", Argument::Count(found.total))]));
    if found.left_out > 0 {
        line(&locale().with("doubles-left-out", &[("count", count(found.left_out))]));
    }
    if found.common > 0 {
        line(&locale().with("doubles-common", &[("count", count(found.common))]));
    }
    line(&locale().text("pair-note"));
    Ok(())
}

fn told(double: &Double) -> serde_json::Value {
    let person = |row: &EntityRow, name: &str| serde_json::json!({ "id": row.id, "label": shown(row, locale()), "name": name });
    let reasons: Vec<String> = double
        .why(locale())
        .iter()
        .map(|reason| reason.iter().map(|piece| piece.words.as_str()).collect())
        .collect();
    serde_json::json!({
        "likelihood": double.rounded(),
        "certainty": likelihood_word(double.likelihood),
        "letters": double.letters(),
        "rarity": double.rounded_rarity(),
        "one": person(&double.one, &double.names.0),
        "other": person(&double.other, &double.names.1),
        "reasons": reasons,
        "left_open": double.left_open,
    })
}

fn described(found: &Comparison) -> serde_json::Value {
    let reasons: Vec<serde_json::Value> = found
        .reasons
        .iter()
        .map(|reason| {
            let (code, words) = reason.parts();
            output::reason(code, words)
        })
        .collect();
    serde_json::json!({
        "likelihood": (f64::from(found.likelihood) * 10_000.0).round() / 10_000.0,
        "reasons": reasons,
    })
}

fn show_parts(reading: &Reading) {
    let word = |kind: &str, code: &str| locale().text(&format!("names-{kind}-{code}"));
    for part in &reading.parts {
        line(&said(part));
    }
    if !reading.parts.is_empty() && reading.share > 0.0 {
        line(&locale().with(
            "command-names-read-as",
            &[
                ("culture", word("culture", reading.culture.code()).into()),
                (
                    "certain",
                    word("certainty", reading.culture_certainty.code()).into(),
                ),
                (
                    "certainty",
                    word("certainty", reading.certainty.code()).into(),
                ),
            ],
        ));
    }
    for part in &reading.parts {
        let ending = part
            .honorific
            .clone()
            .and_then(|ending| reading.written.get(ending));
        if let Some(ending) = ending {
            line(&locale().with(
                "command-names-honorific",
                &[
                    ("text", plain(&part.text).into()),
                    ("ending", plain(ending).into()),
                ],
            ));
        }
    }
    for other in &reading.alternatives {
        let parts: Vec<String> = other
            .parts
            .iter()
            .map(|part| format!("{} ({})", plain(&part.text), word("kind", part.kind.code())))
            .collect();
        line(&locale().with(
            "command-names-or",
            &[
                ("parts", parts.join(", ").into()),
                ("culture", word("culture", other.culture.code()).into()),
            ],
        ));
    }
    for note in &reading.notes {
        line(&word("note", note.code()));
    }
}

/// A part with its kind, certainty and reason.
fn said(part: &Part) -> String {
    let (code, words) = part.reason.parts();
    let words: Vec<(&str, Argument)> = words
        .iter()
        .map(|(key, word)| {
            let word = match *key {
                "culture" => locale().text(&format!("names-culture-{word}")),
                _ => plain(word),
            };
            (*key, Argument::from(word))
        })
        .collect();
    let reason = locale().with(&format!("names-because-{code}"), &words);
    let kind = locale().text(&format!("names-kind-{}", part.kind.code()));
    let kind = match part.stands_for {
        Some(stands_for) => locale().with(
            "command-names-initial-of",
            &[(
                "kind",
                locale()
                    .text(&format!("names-kind-{}", stands_for.code()))
                    .into(),
            )],
        ),
        None => kind,
    };
    let key = if part.kind.is_sealed_by_default() {
        "command-names-part-sealed"
    } else {
        "command-names-part"
    };
    locale().with(
        key,
        &[
            ("text", plain(&part.text).into()),
            ("kind", kind.into()),
            (
                "certainty",
                locale()
                    .text(&format!("names-certainty-{}", part.certainty.code()))
                    .into(),
            ),
            ("reason", reason.into()),
        ],
    )
}

fn described_parts(reading: &Reading) -> serde_json::Value {
    let rounded = |share: f32| (f64::from(share) * 100.0).round() / 100.0;
    let all =
        |parts: &[Part]| -> Vec<serde_json::Value> { parts.iter().map(described_part).collect() };
    let alternatives: Vec<serde_json::Value> = reading
        .alternatives
        .iter()
        .map(|other: &Alternative| {
            serde_json::json!({
                "culture": other.culture.code(),
                "share": rounded(other.share),
                "parts": all(&other.parts),
            })
        })
        .collect();
    let notes: Vec<&str> = reading.notes.iter().map(|note| note.code()).collect();
    serde_json::json!({
        "written": reading.written,
        "culture": reading.culture.code(),
        "culture_certainty": reading.culture_certainty.code(),
        "certainty": reading.certainty.code(),
        "share": rounded(reading.share),
        "parts": all(&reading.parts),
        "family_first": reading.display(Display::FamilyFirst),
        "given_first": reading.display(Display::GivenFirst),
        "alternatives": alternatives,
        "notes": notes,
    })
}

fn described_part(part: &Part) -> serde_json::Value {
    let (code, words) = part.reason.parts();
    let mut reason = serde_json::Map::new();
    reason.insert("reason".into(), code.into());
    for (key, word) in words {
        reason.insert(key.into(), word.into());
    }
    serde_json::json!({
        "text": part.text,
        "from": part.range.start,
        "to": part.range.end,
        "kind": part.kind.code(),
        "core": part.core.as_ref().map(|_| part.core_text()),
        "honorific": part.honorific.clone().map(|ending| [ending.start, ending.end]),
        "stands_for": part.stands_for.map(Kind::code),
        "certainty": part.certainty.code(),
        "sealed": part.kind.is_sealed_by_default(),
        "because": reason,
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
        let likely = likelihood(&Name::read(first), &Name::read(second));
        if let Err(error) = writeln!(out, "{likely:.4}") {
            return enough(error);
        }
    }
    out.flush().or_else(enough_io)?;
    Ok(())
}

/// Whoever reads may have seen enough: a closed pipe is no error.
pub(super) fn enough_io(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::BrokenPipe {
        Ok(())
    } else {
        Err(error)
    }
}

pub(super) fn enough(error: std::io::Error) -> anyhow::Result<()> {
    Ok(enough_io(error)?)
}
