//! Keeping the vault: `rebuild`, `backup`, `restore`, `doctor`.

use std::process::ExitCode;

use kua_store::{Gaps, KeyCopy, Weight, examine, restore as restore_backup};

use super::models::examined;
use super::said;
use crate::arguments::{Backup, Global, Restore};
use crate::output::{Bar, json, line, plain};
use crate::wiring::{folder, locale, open, reader, recogniser, unlock};

pub(crate) async fn rebuild(global: &Global) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let bar = Bar::new(locale().text("command-rebuilding"));
    let entries = open
        .house
        .rebuild(|done, all| bar.at(done, all))
        .await
        .map_err(said)?;
    if global.json {
        json(&serde_json::json!({ "entries": entries }))?;
    } else {
        line(&locale().with("command-rebuilt", &[("count", entries.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) async fn backup(global: &Global, backup: Backup) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let keys = match &backup.keys {
        Some(folder) => KeyCopy::Apart(folder.clone()),
        None => KeyCopy::Without,
    };
    let report = open.vault.backup(&backup.target, &keys).await?;
    let place = plain(&backup.target.display().to_string());
    if global.json {
        json(&serde_json::json!({
            "target": backup.target.display().to_string(),
            "entries": report.leaves,
            "root": report.root,
            "keys": backup.keys.map(|keys| keys.display().to_string()),
        }))?;
        return Ok(ExitCode::SUCCESS);
    }
    line(&locale().with(
        "command-backed-up",
        &[("count", report.leaves.into()), ("place", place.into())],
    ));
    match &backup.keys {
        Some(keys) => {
            let place = plain(&keys.display().to_string());
            line(&locale().with("command-backup-keys", &[("place", place.into())]));
        }
        None => line(&locale().text("command-backup-no-keys")),
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) async fn restore(global: &Global, restore: Restore) -> anyhow::Result<ExitCode> {
    let target = folder(global)?.to_owned();
    let unlock = unlock(global)?;
    let place = target.display().to_string();
    let gaps = if restore.accept_gaps {
        Gaps::Accept
    } else {
        Gaps::Refuse
    };
    let report = tokio::task::spawn_blocking(move || {
        restore_backup(
            &restore.source,
            restore.keys.as_deref(),
            &target,
            &unlock,
            gaps,
        )
    })
    .await??;
    if global.json {
        json(&serde_json::json!({
            "vault": place,
            "entries": report.leaves,
            "missing": report.missing,
            "root": report.root,
        }))?;
    } else {
        line(&locale().with(
            "command-restored",
            &[
                ("count", report.leaves.into()),
                ("missing", report.missing.len().into()),
                ("place", plain(&place).into()),
            ],
        ));
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) async fn doctor(global: &Global) -> anyhow::Result<ExitCode> {
    let root = folder(global)?.to_owned();
    let unlock = unlock(global)?;
    let findings = tokio::task::spawn_blocking(move || examine(&root, &unlock)).await??;
    let wrong = findings
        .iter()
        .any(|finding| finding.weight == Weight::Wrong);
    for finding in &findings {
        let mark = match finding.weight {
            Weight::Sound => "ok",
            Weight::Notice => "- ",
            Weight::Wrong => "! ",
        };
        if global.json {
            json(&serde_json::json!({
                "part": finding.part,
                "weight": match finding.weight {
                    Weight::Sound => "sound",
                    Weight::Notice => "notice",
                    Weight::Wrong => "wrong",
                },
                "detail": finding.detail,
            }))?;
        } else {
            line(&format!(
                "{mark} {:<12} {}",
                finding.part,
                plain(&finding.detail)
            ));
        }
    }
    let models = examined(global)?.into_iter();
    let beside = models
        .map(|(there, detail)| ("models", there, detail))
        .chain([confinement(), recognising()]);
    for (part, there, detail) in beside {
        let (mark, weight) = if there {
            ("ok", "sound")
        } else {
            ("- ", "notice")
        };
        if global.json {
            json(&serde_json::json!({ "part": part, "weight": weight, "detail": detail }))?;
        } else {
            line(&format!("{mark} {part:<12} {}", plain(&detail)));
        }
    }
    if !global.json {
        let key = if wrong {
            "command-doctor-unsound"
        } else {
            "command-doctor-sound"
        };
        line(&locale().text(key));
    }
    Ok(ExitCode::from(u8::from(wrong)))
}

/// Says what there is on this machine for recognising letters, and how it is shut in.
fn recognising() -> (&'static str, bool, String) {
    const PART: &str = "recogniser";
    let about = match recogniser() {
        Ok(recogniser) => recogniser.about(),
        Err(error) => return (PART, false, error.to_string()),
    };
    let packages = |ends: &[&str]| {
        let names = ends.iter().map(|end| format!("tesseract-ocr-{end}"));
        names.collect::<Vec<_>>().join(" ")
    };
    let Some(version) = about.version else {
        let missing = packages(&about.missing);
        let words = [("packages", format!("tesseract-ocr {missing}").into())];
        return (
            PART,
            false,
            locale().with("command-doctor-no-recogniser", &words),
        );
    };
    let mut sentences = vec![locale().with(
        "command-doctor-recogniser",
        &[
            ("version", version.into()),
            ("languages", about.languages.join(", ").into()),
        ],
    )];
    if !about.missing.is_empty() {
        let words = [("packages", packages(&about.missing).into())];
        sentences.push(locale().with("command-doctor-recogniser-languages", &words));
    }
    let missing = about.confinement.missing();
    if !missing.is_empty() {
        let named: Vec<String> = missing
            .iter()
            .map(|part| locale().text(&format!("command-confinement-{part}")))
            .collect();
        let words = [("missing", named.join(", ").into())];
        sentences.push(locale().with("command-doctor-recogniser-open", &words));
    }
    let is_whole = about.missing.is_empty() && about.confinement.is_whole();
    (PART, is_whole, sentences.join("; "))
}

/// Says how the process that reads files is shut in on this machine.
fn confinement() -> (&'static str, bool, String) {
    let asked = reader().map(|reader| reader.confinement());
    match asked {
        Ok(Ok(confinement)) if confinement.is_whole() => {
            ("reader", true, locale().text("command-doctor-reader"))
        }
        Ok(Ok(confinement)) => {
            let missing: Vec<String> = confinement
                .missing()
                .into_iter()
                .map(|part| locale().text(&format!("command-confinement-{part}")))
                .collect();
            let words = [("missing", missing.join(", ").into())];
            (
                "reader",
                false,
                locale().with("command-doctor-reader-open", &words),
            )
        }
        Ok(Err(failure)) => ("reader", false, failure.to_string()),
        Err(error) => ("reader", false, error.to_string()),
    }
}
