//! `kua files`: all files of the vault, and how far the reading of each got.

use std::process::ExitCode;

use anyhow::Context as _;
use kua_app::{FileQuery, FileRow, FileStage, moment};
use kua_core::reading::NoticeCode;

use super::read::as_notice;
use super::said;
use crate::arguments::{Files, Global};
use crate::output::{json, line, plain};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, files: Files) -> anyhow::Result<ExitCode> {
    let unknown = |word: &str| locale().with("command-files-unknown", &[("word", word.into())]);
    let stage = match &files.state {
        Some(code) => Some(FileStage::from_code(code).with_context(|| unknown(code))?),
        None => None,
    };
    let notice = match &files.notice {
        Some(code) => {
            let known = NoticeCode::ALL.into_iter().find(|one| one.code() == code);
            Some(known.with_context(|| unknown(code))?)
        }
        None => None,
    };
    let open = open(global).await?;
    let query = FileQuery {
        stage,
        notice,
        media_type: files.media_type,
        older: files.older,
        ..FileQuery::all()
    };
    let found = open.house.files(&query).await.map_err(said)?;
    for row in &found.rows {
        if global.json {
            json(&described(row))?;
        } else {
            tell(row);
        }
    }
    if !global.json {
        line(&locale().with("command-files", &[("count", found.total.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

fn described(row: &FileRow) -> serde_json::Value {
    let state = row.state.as_ref();
    serde_json::json!({
        "document": row.document,
        "name": row.name,
        "media_type": row.media_type,
        "size": row.size,
        "access": row.access.code(),
        "state": row.stage.code(),
        "reason": state.and_then(|state| state.failure.as_ref()).map(ToString::to_string),
        "reader": row.by(),
        "read": row.at().map(moment),
        "pages": state.and_then(|state| state.pages),
        "members": state.map_or(0, |state| state.members),
        "notices": state.map(|state| {
            state.notices.iter().map(|n| as_notice(n, locale())).collect::<Vec<_>>()
        }),
    })
}

fn tell(row: &FileRow) {
    let id = row.document.map(|id| id.short()).unwrap_or_default();
    let stage = locale().text(&format!("file-stage-{}", row.stage.code()));
    let name = plain(row.name.as_deref().unwrap_or_default());
    line(&format!("{id:<8}  {stage:<14} {name}"));
    let state = row.state.as_ref();
    if row.stage == FileStage::Unread
        && let Some(failure) = state.and_then(|state| state.failure.as_ref())
    {
        line(&format!("          ! {}", plain(&failure.to_string())));
    }
    for notice in state.iter().flat_map(|state| &state.notices) {
        line(&format!(
            "          ! {}",
            plain(&as_notice(notice, locale()).message)
        ));
    }
}
