//! `kua add`: files into the vault.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use kua_app::{Added, Came, House, Origin, Problem};
use kua_core::access::Access;
use kua_ingest::Bundle;

use super::exports::{self, Choice};
use super::read::as_notice;
use crate::arguments::{Add, Global};
use crate::output::{Bar, json, line, plain, remark};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, add: Add) -> anyhow::Result<ExitCode> {
    let access = Access::from_code(&add.access).with_context(|| {
        locale().with(
            "command-no-access",
            &[("level", add.access.as_str().into())],
        )
    })?;
    let published = match &add.published {
        Some(typed) => Some(
            typed
                .parse()
                .with_context(|| format!("--published {typed}"))?,
        ),
        None => None,
    };
    let open = open(global).await?;
    let choice = Choice::of(&add)?;
    if let Some(ids) = &add.export {
        return exports::settle(global, &open.house, ids, &choice).await;
    }
    if let Some(ids) = &add.again {
        return again(global, &open.house, ids).await;
    }
    let mut failed = false;
    let brought = kua_ingest::brought(&add.files, &own_files(global));
    for error in &brought.refused {
        failed = true;
        remark(&format!("kua: {}", plain(&error.to_string())));
    }
    if brought.left_out > 0 {
        let arguments = [("count", brought.left_out.into())];
        remark(&locale().with("command-add-left-out", &arguments));
    }
    let files = brought.files.iter().map(|path| (path.as_path(), None));
    let exports = brought.exports.iter();
    let sources: Vec<(&Path, Option<&Bundle>)> = files
        .chain(exports.map(|export| (export.folder(), Some(export))))
        .collect();
    let many = sources.len() as u64;
    let progress = Bar::new(locale().text("command-add-progress"));
    for (done, (path, export)) in (0..).zip(sources) {
        if many > 1 {
            progress.at(done, many);
        }
        if export.is_none()
            && let Err(error) = kua_ingest::open(path)
        {
            failed = true;
            remark(&format!("kua: {}", plain(&error.to_string())));
            continue;
        }
        let origin = Origin {
            name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned()),
            received_from: add.from.clone(),
            received_how: add.how.clone(),
            purpose: add.purpose.clone(),
            access: Some(access),
            language: add.language.clone(),
            published: published.clone(),
            ..Origin::default()
        };
        let bytes = || match export {
            Some(export) => export.open(),
            None => File::open(path).map(|file| Box::new(file) as Box<dyn std::io::Read + Send>),
        };
        let shown = path.display().to_string();
        let came = match open.house.bring_in(origin, bytes).await {
            Ok(Came::Added(added)) => Ok(Some(*added)),
            Ok(Came::Waits(export)) => {
                exports::choose(global, &open.house, &shown, &export, &choice).await?
            }
            Err(problem) => Err(problem),
        };
        let added = match came {
            Ok(Some(added)) => added,
            Ok(None) => continue,
            Err(problem) => {
                failed = true;
                let shown = plain(&shown);
                remark(&format!(
                    "kua: {shown}: {}",
                    plain(&problem.sentence(locale()))
                ));
                continue;
            }
        };
        tell(global, &open.house, &shown, &added).await?;
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// Names what is never taken in though it may lie in a folder that is: the vault and its passphrase.
fn own_files(global: &Global) -> Vec<PathBuf> {
    [&global.vault, &global.passphrase_file]
        .into_iter()
        .flatten()
        .cloned()
        .collect()
}

/// Reads the files of documents again: those named, or all that wait.
async fn again(global: &Global, house: &House, ids: &[String]) -> anyhow::Result<ExitCode> {
    let said = |problem: Problem| anyhow::anyhow!(problem.sentence(locale()));
    let mut documents = Vec::new();
    for id in ids {
        documents.push(house.resolve(id).await.map_err(said)?.0);
    }
    if ids.is_empty() {
        let waiting = house.waiting_files().await.map_err(said)?;
        documents.extend(waiting.into_iter().map(|one| one.document));
    }
    if documents.is_empty() && !global.json {
        line(&locale().text("command-again-nothing"));
    }
    let mut failed = false;
    for document in documents {
        match house.read_again(document).await {
            Ok(added) => {
                tell(
                    global,
                    house,
                    &added.name.clone().unwrap_or_default(),
                    &added,
                )
                .await?
            }
            Err(problem) => {
                failed = true;
                let sentence = plain(&problem.sentence(locale()));
                remark(&format!("kua: {document}: {sentence}"));
            }
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// Says what became of a file and of those in it.
pub(super) async fn tell(global: &Global, house: &House, path: &str, added: &Added) -> anyhow::Result<()> {
    for (depth, one) in added.all() {
        let name = match depth {
            0 => path.to_owned(),
            _ => one.name.clone().unwrap_or_default(),
        };
        let alike = if one.duplicate_of.is_some() {
            Vec::new()
        } else {
            let found = house
                .perhaps_copies(one.document.into())
                .await
                .map_err(said)?;
            found.into_iter().map(|row| row.id.to_string()).collect()
        };
        if global.json {
            json(&serde_json::json!({
                "file": name,
                "depth": depth,
                "document": one.document,
                "sha256": one.sha256,
                "size": one.size,
                "media_type": one.media_type,
                "language": one.language,
                "proposals": one.proposals,
                "duplicate_of": one.duplicate_of,
                "alike": alike,
                "unreadable": one.unreadable,
                "notices": one.notices.iter().map(|n| as_notice(n, locale())).collect::<Vec<_>>(),
            }))?;
        } else {
            tell_one(&"  ".repeat(depth), &plain(&name), one, &alike);
        }
    }
    Ok(())
}

fn tell_one(indent: &str, shown: &str, added: &Added, alike: &[String]) {
    if let Some(before) = added.duplicate_of {
        let id = before.to_string();
        let arguments = [("file", shown.into()), ("document", id.into())];
        line(&format!(
            "{indent}{}",
            locale().with("command-add-duplicate", &arguments)
        ));
        return;
    }
    let arguments = [
        ("file", shown.into()),
        ("document", added.document.to_string().into()),
        ("proposals", added.proposals.into()),
    ];
    line(&format!(
        "{indent}{}",
        locale().with("command-added", &arguments)
    ));
    for document in alike {
        let arguments = [("document", document.as_str().into())];
        let message = locale().with("command-add-alike", &arguments);
        line(&format!("{indent}  ! {message}"));
    }
    for notice in &added.notices {
        let message = plain(&as_notice(notice, locale()).message);
        line(&format!("{indent}  ! {message}"));
    }
    if let Some(reason) = &added.unreadable {
        let arguments = [("reason", reason.as_str().into())];
        let message = plain(&locale().with("command-add-unreadable", &arguments));
        line(&format!("{indent}  ! {message}"));
    }
}
