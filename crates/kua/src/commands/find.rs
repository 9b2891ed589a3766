//! `kua find`: search names and texts.

use std::process::ExitCode;

use kua_app::shown;
use kua_core::ports::Window;

use super::said;
use crate::arguments::{Find, Global};
use crate::output::{json, line, plain};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, find: Find) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let typed = find.query.join(" ");
    let found = open
        .house
        .search(&typed, Window::first(find.limit))
        .await
        .map_err(said)?;
    if global.json {
        for hit in &found.hits {
            json(&serde_json::json!({
                "id": hit.row.id,
                "kind": hit.row.kind,
                "label": shown(&hit.row, locale()),
                "text": hit.place.map(|(text, _, _)| text),
                "begin": hit.place.map(|(_, begin, _)| begin),
                "end": hit.place.map(|(_, _, end)| end),
                "snippet": hit.snippet.iter().map(|(words, _)| words.as_str()).collect::<String>(),
            }))?;
        }
        return Ok(ExitCode::SUCCESS);
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
    }
    line(&locale().with("command-found", &[("count", found.total.into())]));
    Ok(ExitCode::SUCCESS)
}
