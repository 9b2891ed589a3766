//! `kua find`: search names and texts.

use std::process::ExitCode;

use kua_app::{AlsoWritten, Spelled, shown};
use kua_core::ports::Window;

use super::said;
use crate::arguments::{Find, Global};
use crate::output::{json, line, plain};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, find: Find) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let typed = find.query.join(" ");
    let spelled = if find.as_typed {
        Spelled::AsTyped
    } else {
        Spelled::AnyWay
    };
    let found = open
        .house
        .search(&typed, spelled, Window::first(find.limit))
        .await
        .map_err(said)?;
    if global.json {
        let also: Vec<serde_json::Value> = found.also_written.iter().map(described).collect();
        for hit in &found.hits {
            json(&serde_json::json!({
                "id": hit.row.id,
                "kind": hit.row.kind,
                "label": shown(&hit.row, locale()),
                "text": hit.place.map(|(text, _, _)| text),
                "begin": hit.place.map(|(_, begin, _)| begin),
                "end": hit.place.map(|(_, _, end)| end),
                "snippet": hit.snippet.iter().map(|(words, _)| words.as_str()).collect::<String>(),
                "met": hit.met,
                "also_written": also,
            }))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    if !found.also_written.is_empty() {
        let spellings: Vec<String> = found
            .also_written
            .iter()
            .map(|also| plain(&also.spelling))
            .collect();
        let spellings = spellings.join(", ");
        line(&locale().with(
            "command-find-also-written",
            &[("spellings", spellings.into())],
        ));
    }
    for hit in &found.hits {
        line(&format!(
            "{}  {:<12} {}",
            hit.row.id.short(),
            hit.row.kind,
            plain(&shown(&hit.row, locale()))
        ));
        if hit.place.is_some() {
            let words: String = hit
                .snippet
                .iter()
                .map(|(words, marked)| {
                    if *marked {
                        format!("[{}]", plain(words))
                    } else {
                        plain(words)
                    }
                })
                .collect();
            line(&format!("          {words}"));
        }
        if !hit.met.is_empty() {
            let spellings = plain(&hit.met.join(", "));
            let met = locale().with("found-as", &[("spellings", spellings.into())]);
            line(&format!("          {met}"));
        }
    }
    line(&locale().with("command-found", &[("count", found.total.into())]));
    Ok(ExitCode::SUCCESS)
}

fn described(also: &AlsoWritten) -> serde_json::Value {
    serde_json::json!({
        "spelling": also.spelling,
        "likelihood": also.rounded(),
        "why": also.why(locale()),
    })
}
