//! What building costs: time from nothing, number of crates, size of the binary.

use std::collections::BTreeSet;

use anyhow::{Context, bail};

use super::{Bench, Section, megabytes};
use crate::machine::cargo;
use crate::runner::{self, pretty, quiet};

/// Builds from nothing into a folder of its own, so the cost is that of a fresh clone.
pub(super) fn build(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("Building");
    let size = std::fs::metadata(&bench.kua)
        .context("the built kua can't be found")?
        .len();
    section.figure("the binary, release", megabytes(size), "");

    let tree = runner::answer_of(cargo().current_dir(&bench.root).args([
        "tree",
        "--package",
        "kua",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--locked",
    ]))?;
    let crates: BTreeSet<&str> = tree
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty())
        .collect();
    section.figure(
        "crates behind the binary",
        crates.len().to_string(),
        "at most 600",
    );
    section.how("`cargo tree --package kua --edges normal,build --prefix none`, each crate and version once");

    for (name, arguments) in [
        (
            "cold release build",
            &["build", "--release", "--package", "kua", "--locked"][..],
        ),
        (
            "cold debug build",
            &["build", "--package", "kua", "--locked"][..],
        ),
    ] {
        let folder = bench.scratch.join("build");
        let outcome = runner::run(
            &bench.root,
            "bench-build",
            cargo().args(arguments).env("CARGO_TARGET_DIR", &folder),
            quiet,
        )?;
        if !outcome.success {
            outcome.show_end();
            bail!("the {name} failed");
        }
        section.figure(
            name,
            pretty(outcome.took),
            "under 10 minutes, clone to page",
        );
        section.how(format!(
            "`cargo {}` with an empty target folder, crates already fetched",
            arguments.join(" ")
        ));
        std::fs::remove_dir_all(&folder)
            .context("the folder of the cold build can't be removed")?;
    }
    Ok(section)
}
