//! `kua models`: packages in, and what is there.

use std::process::ExitCode;

use anyhow::bail;
use kua_locales::Argument;

use crate::arguments::{Global, Models};
use crate::models::{Folder, Package, packages};
use crate::output::{json, line, plain};
use crate::wiring::locale;

pub(crate) async fn run(global: &Global, models: Models) -> anyhow::Result<ExitCode> {
    let folder = Folder::needed(global)?;
    match models {
        Models::Add { file } => {
            let place = folder.path().display().to_string();
            let package = tokio::task::spawn_blocking(move || folder.add(&file)).await??;
            if global.json {
                json(&described(&package, true))?;
            } else {
                let words = [
                    ("name", Argument::from(package.name.as_str())),
                    ("version", package.version.as_str().into()),
                    ("language", package.language.as_str().into()),
                    ("place", plain(&place).into()),
                ];
                line(&locale().with("command-models-added", &words));
            }
        }
        Models::List => list(global, &folder)?,
        Models::Remove { name } => {
            if folder.remove(&name)? == 0 {
                let name = plain(&name);
                bail!(locale().with("command-models-not-there", &[("name", name.into())]));
            }
            if global.json {
                json(&serde_json::json!({ "removed": name }))?;
            } else {
                line(&locale().with("command-models-removed", &[("name", plain(&name).into())]));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn list(global: &Global, folder: &Folder) -> anyhow::Result<()> {
    for package in packages()? {
        let installed = is_there(folder, &package);
        if global.json {
            json(&described(&package, installed))?;
            continue;
        }
        let words = [
            ("name", Argument::from(package.name.as_str())),
            ("version", package.version.as_str().into()),
            ("language", package.language.as_str().into()),
            ("licence", package.licence.as_str().into()),
            ("source", package.source.as_str().into()),
            ("download", package.download().into()),
            ("file", package.file.as_str().into()),
        ];
        let key = if installed {
            "command-models-there"
        } else {
            "command-models-missing"
        };
        line(&locale().with(key, &words));
    }
    if !global.json {
        let place = plain(&folder.path().display().to_string());
        line(&locale().with("command-models-folder", &[("place", place.into())]));
    }
    Ok(())
}

fn is_there(folder: &Folder, package: &Package) -> bool {
    let mut files = folder.of_package(&package.name).into_iter();
    files.any(|file| file.head.is_ok())
}

fn described(package: &Package, installed: bool) -> serde_json::Value {
    serde_json::json!({
        "name": package.name,
        "version": package.version,
        "language": package.language,
        "licence": package.licence,
        "source": package.source,
        "file": package.file,
        "sha256": package.sha256,
        "installed": installed,
    })
}

/// What the doctor says of models: whether each is there, and one sentence about it.
///
/// Nothing here is ever a fault: without models every text is read by rules.
pub(crate) fn examined(global: &Global) -> anyhow::Result<Vec<(bool, String)>> {
    let Some(folder) = Folder::of(global) else {
        return Ok(vec![(false, locale().text("command-no-models-folder"))]);
    };
    let mut said = Vec::new();
    for package in packages()? {
        let there = is_there(&folder, &package);
        let words = [
            ("name", Argument::from(package.name.as_str())),
            ("version", package.version.as_str().into()),
            ("language", package.language.as_str().into()),
        ];
        let key = if there {
            "command-doctor-model"
        } else {
            "command-doctor-no-model"
        };
        said.push((there, locale().with(key, &words)));
    }
    for file in folder.installed() {
        if let Err(error) = file.head {
            let file = plain(&file.path.display().to_string());
            said.push((false, format!("{file}: {error}")));
        }
    }
    Ok(said)
}
