//! Packages of the Python index: fetched once with pip, kept below `target`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::machine::{self, TO_FETCH_PACKAGES, find_program};
use crate::runner::{self, quiet};

/// Returns the file of a package, from the cache or from the package index.
///
/// Whoever reads it checks its hash: a file in the cache may be damaged.
///
/// # Errors
/// Where pip is missing, or does not get the file.
pub(crate) fn fetch(
    root: &Path,
    name: &str,
    version: &str,
    file: &str,
    why: &str,
) -> anyhow::Result<PathBuf> {
    let cache = root.join("target").join("xtask").join("packages");
    let path = cache.join(file);
    if path.is_file() {
        return Ok(path);
    }
    machine::provide(root, TO_FETCH_PACKAGES)?;
    println!("   fetching {name} {version} with pip, once: {why}");
    let pip = ["pip3", "pip"].iter().find_map(|name| find_program(name));
    let pip = pip.context("pip is nowhere: install it, or do without")?;
    let outcome = runner::run(
        root,
        &format!("fetch-{name}"),
        Command::new(pip)
            .args(["download", "--no-deps", "--only-binary=:all:", "--no-input"])
            .args(["--disable-pip-version-check", "--quiet", "--dest"])
            .arg(&cache)
            .arg(format!("{name}=={version}")),
        quiet,
    )?;
    if !outcome.success || !path.is_file() {
        outcome.show_end();
        bail!("pip could not fetch {file}");
    }
    Ok(path)
}
