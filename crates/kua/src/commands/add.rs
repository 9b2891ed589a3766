//! `kua add`: files into the vault.

use std::fs::File;
use std::process::ExitCode;

use anyhow::Context as _;
use kua_app::Origin;
use kua_core::access::Access;

use super::read::as_notice;
use crate::arguments::{Add, Global};
use crate::output::{json, line, plain, remark};
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
    let mut failed = false;
    for path in &add.files {
        if let Err(error) = kua_ingest::open(path) {
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
        let bytes = || File::open(path).map(|file| Box::new(file) as Box<dyn std::io::Read + Send>);
        let added = match open.house.add_document(origin, bytes).await {
            Ok(added) => added,
            Err(problem) => {
                failed = true;
                let shown = plain(&path.display().to_string());
                remark(&format!(
                    "kua: {shown}: {}",
                    plain(&problem.sentence(locale()))
                ));
                continue;
            }
        };
        let shown = plain(&path.display().to_string());
        if global.json {
            json(&serde_json::json!({
                "file": path.display().to_string(),
                "document": added.document,
                "sha256": added.sha256,
                "size": added.size,
                "media_type": added.media_type,
                "language": added.language,
                "proposals": added.proposals,
                "duplicate_of": added.duplicate_of,
                "unreadable": added.unreadable,
                "notices": added.notices.iter().map(|n| as_notice(n, locale())).collect::<Vec<_>>(),
            }))?;
            continue;
        }
        if let Some(before) = added.duplicate_of {
            let id = before.to_string();
            line(&locale().with(
                "command-add-duplicate",
                &[("file", shown.into()), ("document", id.into())],
            ));
            continue;
        }
        line(&locale().with(
            "command-added",
            &[
                ("file", shown.as_str().into()),
                ("document", added.document.to_string().into()),
                ("proposals", added.proposals.into()),
            ],
        ));
        for notice in &added.notices {
            line(&format!(
                "  ! {}",
                plain(&as_notice(notice, locale()).message)
            ));
        }
        if let Some(reason) = &added.unreadable {
            line(&format!(
                "  ! {}",
                plain(&locale().with(
                    "command-add-unreadable",
                    &[("reason", reason.as_str().into())]
                ))
            ));
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}
