//! `kua add`: files into the vault.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use anyhow::{Context as _, bail};
use kua_app::{
    Added, Came, FileQuery, Finished, House, Limits, Origin, Problem, Recognition,
    RecognitionStage, Which,
};
use kua_core::access::Access;
use kua_core::reading::LimitName;
use kua_core::recognition::language_named;
use kua_core::{DocumentId, RecordId};
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
    let there = open.house.recognition_languages();
    let is_there = |typed: &&String| language_named(typed).is_some_and(|one| there.contains(&one));
    if let Some(typed) = add.recognise.iter().find(|typed| !is_there(typed)) {
        // Asked before anything is added, so that nothing is half done.
        let words = [
            ("language", plain(typed).into()),
            ("languages", there.join(", ").into()),
        ];
        bail!(locale().with("command-no-recognition-language", &words));
    }
    if !all.is_empty() {
        open.house.set_limits(None, &all).await.map_err(said)?;
    }
    let choice = Choice::of(&add)?;
    if let Some(ids) = &add.export {
        return exports::settle(global, &open.house, ids, &choice).await;
    }
    if let Some(ids) = &add.again {
        return again(global, &open.house, ids, &add, &own).await;
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
        failed |= !recognise(&open.house, &added, &add).await;
        tell_all(global, &open.house, &shown, &added).await?;
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
enum Again {
    /// Those that could not be read to their end.
    Broken,
    /// Those that another version of the reader read.
    Older,
    /// All of them.
    All,
}

fn which(add: &Add) -> Again {
    match (add.all, add.older) {
        (true, _) => Again::All,
        (false, true) => Again::Older,
        (false, false) => Again::Broken,
    }
}

/// Reads the files of documents again, and what still waits from before.
///
/// What is to be done is noted in the vault first, so that a stop loses nothing of it.
async fn again(
    global: &Global,
    house: &House,
    ids: &[String],
    add: &Add,
    limits: &Limits,
) -> anyhow::Result<ExitCode> {
    let mut documents = Vec::new();
    for id in ids {
        documents.push(house.resolve(id).await.map_err(said)?.0);
    }
    if ids.is_empty() {
        let wanted = which(add);
        documents = match wanted {
            Again::Broken => {
                let waiting = house.waiting_files().await.map_err(said)?;
                waiting.into_iter().map(|one| one.document).collect()
            }
            Again::Older | Again::All => {
                let query = FileQuery {
                    older: matches!(wanted, Again::Older),
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
    let with_pictures = Mutex::new(Vec::new());
    house.go_on_here().await.map_err(said)?;
    let tell_of = |one: &Finished| {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if all > 1 {
            progress.at(done, all.max(done));
        }
        let name = one.file.clone().unwrap_or_default();
        match &one.outcome {
            Ok(came) => match came.as_ref() {
                // Told once the letters in it are recognised.
                Came::Added(added) if may_have_pictures(added) => {
                    if let Ok(mut waiting) = with_pictures.lock() {
                        waiting.push((name, came.clone()));
                    }
                }
                // What cannot be printed cannot be told on a closed pipe either.
                Came::Added(added) => {
                    let _ = tell_with(global, &name, added, &Beside::default());
                }
                Came::Waits(_) => {}
            },
            Err(problem) => {
                failed.store(true, Ordering::Relaxed);
                let sentence = plain(&problem.sentence(locale()));
                remark(&format!("kua: {}: {sentence}", plain(&name)));
            }
        }
    };
    house.work_through(&tell_of).await.map_err(said)?;
    let mut failed = failed.into_inner();
    for (name, came) in with_pictures.into_inner().unwrap_or_default() {
        if let Came::Added(added) = came.as_ref() {
            failed |= !recognise(house, added, add).await;
            tell_all(global, house, &name, added).await?;
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// Recognises the letters in the pictures of a file and of those in it, or notes that nobody wants it.
///
/// Says whether all of it went well; what did not is told with the file.
async fn recognise(house: &House, added: &Added, add: &Add) -> bool {
    let mut well = true;
    for (_, one) in added.all() {
        let document = one.document.into();
        if one.duplicate_of.is_some() || recognition(house, one).await.is_none() {
            continue;
        }
        let done = recognise_one(house, document, add).await;
        if let Err(problem) = done {
            well = false;
            let sentence = plain(&problem.sentence(locale()));
            remark(&format!("kua: {}: {sentence}", one.document));
        }
    }
    well
}

async fn recognise_one(house: &House, document: RecordId, add: &Add) -> Result<(), Problem> {
    if add.without_recognition {
        return house.stop_recognition(document).await;
    }
    if !add.recognise.is_empty() {
        house
            .ask_recognition(document, &add.recognise, Which::WithoutText)
            .await?;
    }
    let state = house.file_state(document).await?;
    let waits = state
        .and_then(|state| state.recognition)
        .is_some_and(|recognition| recognition.is_waiting());
    if waits {
        let bar = Bar::new(locale().text("command-recognising"));
        let all = house.recognise(document, |done, all| bar.at(done as u64, all as u64));
        all.await?;
    }
    Ok(())
}

/// Returns what is known of recognising a file.
async fn recognition(house: &House, added: &Added) -> Option<Recognition> {
    let state = house.file_state(added.document.into()).await;
    state.ok().flatten()?.recognition
}

/// Says what came of recognising a file.
fn told(recognition: &Recognition) -> Vec<String> {
    let count = |number: usize| (number as u64).into();
    let mut lines = Vec::new();
    match recognition.stage {
        RecognitionStage::Done => {
            let by = recognition.by.clone().unwrap_or_default();
            let words = [
                ("found", count(recognition.found)),
                ("pages", count(recognition.pages.len())),
                ("unsure", count(recognition.unsure)),
                ("by", by.into()),
            ];
            lines.push(locale().with("command-recognised", &words));
        }
        RecognitionStage::Stopped | RecognitionStage::Waiting => {
            let words = [("pages", count(recognition.pages.len()))];
            lines.push(locale().with("command-not-recognised", &words));
        }
        RecognitionStage::Failed => {}
    }
    if let Some(failure) = &recognition.failure {
        let words = [
            ("pages", count(recognition.failed.max(1))),
            ("reason", failure.to_string().into()),
        ];
        lines.push(locale().with("command-recognition-failed", &words));
    }
    lines
}

/// Says whether letters of it may have to be recognised in pictures.
fn may_have_pictures(added: &Added) -> bool {
    added.all().iter().any(|(_, one)| {
        let kind = one.media_type.as_deref().unwrap_or_default();
        kind.starts_with("image/") || kind == "application/pdf"
    })
}

/// What is known of files beside what reading them gave.
#[derive(Default)]
struct Beside {
    recognised: BTreeMap<DocumentId, Recognition>,
    alike: BTreeMap<DocumentId, Vec<String>>,
}

/// Says what became of a file and of those in it, what was recognised in their pictures, and what they are like.
pub(super) async fn tell_all(
    global: &Global,
    house: &House,
    path: &str,
    added: &Added,
) -> anyhow::Result<()> {
    let mut beside = Beside::default();
    for (_, one) in added.all() {
        if one.duplicate_of.is_some() {
            continue;
        }
        if let Some(found) = recognition(house, one).await {
            beside.recognised.insert(one.document, found);
        }
        let alike = house.perhaps_copies(one.document.into()).await;
        let alike = alike.map_err(said)?.into_iter();
        let ids = alike.map(|row| row.id.to_string()).collect();
        beside.alike.insert(one.document, ids);
    }
    tell_with(global, path, added, &beside)
}

fn tell_with(global: &Global, path: &str, added: &Added, beside: &Beside) -> anyhow::Result<()> {
    for (depth, one) in added.all() {
        let recognition = beside.recognised.get(&one.document);
        let name = match depth {
            0 => path.to_owned(),
            _ => one.name.clone().unwrap_or_default(),
        };
        let alike = beside
            .alike
            .get(&one.document)
            .map(Vec::as_slice)
            .unwrap_or_default();
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
                "recognition": recognition,
                "notices": one.notices.iter().map(|n| as_notice(n, locale())).collect::<Vec<_>>(),
            }))?;
        } else {
            let indent = "  ".repeat(depth);
            tell_one(&indent, &plain(&name), one, alike);
            for sentence in recognition.into_iter().flat_map(told) {
                line(&format!("{indent}  ! {}", plain(&sentence)));
            }
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
    if kua_app::may_be_table(
        added.media_type.as_deref().unwrap_or_default(),
        added.name.as_deref(),
    ) {
        let id = added.document.to_string();
        let hint = locale().with("command-list-hint", &[("document", id.into())]);
        line(&format!("{indent}  {hint}"));
    }
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
