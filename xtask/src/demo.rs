//! `cargo xtask demo`: from a clone to the sample world in the browser.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};

use crate::machine::{self, TO_BUILD, cargo};
use crate::models;
use crate::runner::{self, pretty};

/// Builds `kua` as it ships and runs `kua demo` with `arguments`.
///
/// # Errors
/// Where the machine lacks what building needs, or the build fails.
pub(crate) fn demo(root: &Path, arguments: &[String]) -> anyhow::Result<ExitCode> {
    println!("== the machine: what building kua needs");
    machine::provide(root, TO_BUILD)?;
    println!("\n== building kua (some minutes the first time, seconds later)");
    build_release(root)?;
    let kua = root.join("target").join("release").join("kua");
    println!("\n== models that find more names (fetched once; without them, rules alone do)");
    let models = models::provide(root, &kua);
    println!("\n== the sample world: everybody and everything in it is invented");
    println!("   open the address that follows in a browser on this machine; control-C ends it");
    println!("   a way through it: docs/guides/first-steps.md");
    println!("   afterwards: `target/release/kua --vault DIR init` makes a vault of your own,");
    println!("   `cargo xtask test` runs every check\n");
    // Replaces this process, so that control-C reaches kua alone and it can clean up.
    let mut command = Command::new(kua);
    // A folder that somebody named stands.
    if let Some(models) = models.filter(|_| std::env::var_os("KUA_MODELS").is_none()) {
        command.env("KUA_MODELS", models);
    }
    let error = command.arg("demo").args(arguments).exec();
    Err(error).context("the built kua can't be started")
}

/// Builds the binary that ships, and says how long it took.
///
/// # Errors
/// Where it does not build.
pub(crate) fn build_release(root: &Path) -> anyhow::Result<()> {
    let mut compiled = 0_u32;
    let outcome = runner::run(
        root,
        "build-release",
        cargo().args(["build", "--release", "--package", "kua", "--locked"]),
        |line| {
            if line.trim_start().starts_with("Compiling ") {
                compiled += 1;
                return compiled
                    .is_multiple_of(50)
                    .then(|| format!("{compiled} crates compiled so far"));
            }
            None
        },
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!(
            "kua does not build: the whole output is in {}",
            outcome.log.display()
        );
    }
    println!("   built in {}", pretty(outcome.took));
    Ok(())
}
