//! `kua add`: files into the vault.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use anyhow::Context as _;
use kua_app::{Added, Came, FileQuery, Finished, House, Limits, Origin};
use kua_core::access::Access;
use kua_core::reading::LimitName;
use kua_ingest::Bundle;

use super::exports::{self, Choice};
use super::read::as_notice;
use super::said;
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
    let own = limits(&add.limit)?;
    let all = limits(&add.limit_all)?;
    let open = open(global).await?;
    if !all.is_empty() {
        open.house.set_limits(None, &all).await.map_err(said)?;
    }
    let choice = Choice::of(&add)?;
    if let Some(ids) = &add.export {
        return exports::settle(global, &open.house, ids, &choice).await;
    }
    if let Some(ids) = &add.again {
        return again(global, &open.house, ids, which(&add), &own).await;
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
            limits: own.clone(),
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
        tell(global, &shown, &added)?;
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

/// Reads limits as they are typed.
fn limits(typed: &[String]) -> anyhow::Result<Limits> {
    let mut limits = Limits::new();
    for one in typed {
        let (name, value) = LimitName::setting(one).with_context(|| format!("--limit {one}"))?;
        limits.insert(name, value);
    }
    Ok(limits)
}

/// Which files are read again, where none is named.
enum Which {
    /// Those that could not be read to their end.
    Broken,
    /// Those that another version of the reader read.
    Older,
    /// All of them.
    All,
}

fn which(add: &Add) -> Which {
    match (add.all, add.older) {
        (true, _) => Which::All,
        (false, true) => Which::Older,
        (false, false) => Which::Broken,
    }
}

/// Reads the files of documents again, and what still waits from before.
///
/// What is to be done is noted in the vault first, so that a stop loses nothing of it.
async fn again(
    global: &Global,
    house: &House,
    ids: &[String],
    which: Which,
    limits: &Limits,
) -> anyhow::Result<ExitCode> {
    let mut documents = Vec::new();
    for id in ids {
        documents.push(house.resolve(id).await.map_err(said)?.0);
    }
    if ids.is_empty() {
        documents = match which {
            Which::Broken => {
                let waiting = house.waiting_files().await.map_err(said)?;
                waiting.into_iter().map(|one| one.document).collect()
            }
            Which::Older | Which::All => {
                let query = FileQuery {
                    older: matches!(which, Which::Older),
                    ..FileQuery::all()
                };
                let found = house.files(&query).await.map_err(said)?;
                found.rows.iter().filter_map(|row| row.document).collect()
            }
        };
    }
    if !limits.is_empty() {
        for document in &documents {
            let set = house.set_limits(Some(*document), limits).await;
            set.map_err(said)?;
        }
    }
    house.note_again(&documents).await.map_err(said)?;
    let all = house.work_report().await.map_err(said)?.left as u64;
    if all == 0 && !global.json {
        line(&locale().text("command-again-nothing"));
    }
    let progress = Bar::new(locale().text("command-again-progress"));
    let done = AtomicU64::new(0);
    let failed = AtomicBool::new(false);
    house.go_on_here().await.map_err(said)?;
    let tell_of = |one: &Finished| {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if all > 1 {
            progress.at(done, all.max(done));
        }
        let name = one.file.clone().unwrap_or_default();
        match &one.outcome {
            Ok(came) => {
                // What cannot be printed cannot be told on a closed pipe either.
                if let Came::Added(added) = came.as_ref() {
                    let _ = tell(global, &name, added);
                }
            }
            Err(problem) => {
                failed.store(true, Ordering::Relaxed);
                let sentence = plain(&problem.sentence(locale()));
                remark(&format!("kua: {}: {sentence}", plain(&name)));
            }
        }
    };
    house.work_through(&tell_of).await.map_err(said)?;
    Ok(ExitCode::from(u8::from(failed.into_inner())))
}

/// Says what became of a file and of those in it.
pub(super) fn tell(global: &Global, path: &str, added: &Added) -> anyhow::Result<()> {
    for (depth, one) in added.all() {
        let name = match depth {
            0 => path.to_owned(),
            _ => one.name.clone().unwrap_or_default(),
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
                "unreadable": one.unreadable,
                "notices": one.notices.iter().map(|n| as_notice(n, locale())).collect::<Vec<_>>(),
            }))?;
        } else {
            tell_one(&"  ".repeat(depth), &plain(&name), one);
        }
    }
    Ok(())
}

fn tell_one(indent: &str, shown: &str, added: &Added) {
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
