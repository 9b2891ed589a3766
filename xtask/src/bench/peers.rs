//! Other programs to measure beside, each in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::machine::{self, TO_MEASURE_PEERS, find_program};
use crate::runner::{self, quiet};

/// Installs packages of the Python package index, once, and returns the Python that sees them.
///
/// # Errors
/// Where the machine has no Python, or the packages can't be installed; nothing half-made stays.
pub(super) fn python(root: &Path, name: &str, packages: &[&str]) -> anyhow::Result<PathBuf> {
    machine::provide(root, TO_MEASURE_PEERS)?;
    let folder = root.join("target/xtask/peers").join(name);
    let python = folder.join("bin/python");
    // Written last, so that what was broken off, or asked for other versions, is made anew.
    let stamp = folder.join("installed");
    let wanted = packages.join("\n");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder).context("the half-made folder can't be removed")?;
    }
    let first = packages.first().copied().unwrap_or(name);
    println!("   installing {first} with pip, once, to measure beside it");
    let python3 = find_program("python3").context("python3 is nowhere")?;
    let made = runner::run(
        root,
        "peer-venv",
        Command::new(python3).args(["-m", "venv"]).arg(&folder),
        quiet,
    )?;
    if !made.success {
        made.show_end();
        bail!("no folder for Python packages could be made");
    }
    let installed = runner::run(
        root,
        "peer-install",
        Command::new(&python)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args(packages),
        quiet,
    )?;
    if !installed.success {
        installed.show_end();
        std::fs::remove_dir_all(&folder).context("the half-made folder can't be removed")?;
        bail!("pip could not install {first}");
    }
    std::fs::write(&stamp, wanted).context("the folder of the peer can't be written")?;
    Ok(python)
}
