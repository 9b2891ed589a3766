//! `cargo xtask test`: every check of the repository, in the order in which a fault is cheapest.
//!
//! A part that fails does not stop the others. The last line adds everything up.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::bail;

use crate::machine::{self, TO_BROWSE, TO_BUILD, TO_DRAW, TO_RECOGNISE, cargo};
use crate::runner::{self, Count, Outcome, pretty, quiet};
use crate::{docs, edges, models};

/// A part of the checks that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Format,
    Lint,
    Edges,
    Deny,
    Docs,
    Unit,
    Faults,
    Browser,
}

/// What a plain `cargo xtask test` runs. The fault tests are among the unit tests.
const ALL: [Part; 7] = [
    Part::Edges,
    Part::Format,
    Part::Deny,
    Part::Lint,
    Part::Unit,
    Part::Docs,
    Part::Browser,
];

const NAMES: [(&str, Part); 8] = [
    ("format", Part::Format),
    ("lint", Part::Lint),
    ("edges", Part::Edges),
    ("deny", Part::Deny),
    ("docs", Part::Docs),
    ("unit", Part::Unit),
    ("faults", Part::Faults),
    ("browser", Part::Browser),
];

impl Part {
    fn name(self) -> &'static str {
        NAMES
            .iter()
            .find(|(_, part)| *part == self)
            .map_or("", |(name, _)| name)
    }

    fn about(self) -> &'static str {
        match self {
            Part::Format => "the formatting of every file (cargo fmt)",
            Part::Lint => "clippy over every crate and test, warnings are faults",
            Part::Edges => "no room names a room it must not know",
            Part::Deny => "licences, banned crates and sources (cargo deny)",
            Part::Docs => {
                "every command, setting and importer is in the docs, every link leads somewhere"
            }
            Part::Unit => "every test of every crate, fault tests among them",
            Part::Faults => "killed writers, full disks, flipped bits",
            Part::Browser => "the main flows in Chromium, scripts off and on",
        }
    }
}

/// The parts that were asked for, or all; the first unknown word where there is one.
pub(crate) fn chosen(words: &[String]) -> Result<Vec<Part>, String> {
    if words.is_empty() {
        return Ok(ALL.to_vec());
    }
    words
        .iter()
        .map(|word| {
            NAMES
                .iter()
                .find(|(name, _)| name == word)
                .map(|(_, part)| *part)
                .ok_or_else(|| word.clone())
        })
        .collect()
}

/// Runs `parts` and ends with the plain line `N passed, N failed`.
///
/// # Errors
/// Where the machine lacks what building needs and it can't be installed.
pub(crate) fn test(root: &Path, parts: &[Part]) -> anyhow::Result<ExitCode> {
    let started = runner::now();
    println!("== the machine: what building kua needs");
    machine::provide(root, TO_BUILD)?;

    let mut sum = Count::default();
    let mut unsound = Vec::new();
    for part in parts {
        println!("\n== {}: {}", part.name(), part.about());
        let part_started = runner::now();
        let count = match run_part(root, *part) {
            Ok(count) => count,
            Err(error) => {
                println!("   {error:#}");
                Count::FAILED
            }
        };
        println!(
            "   {}: {} passed, {} failed ({})",
            part.name(),
            count.passed,
            count.failed,
            pretty(part_started.elapsed())
        );
        if count.failed > 0 || count.passed == 0 {
            unsound.push(part.name());
        }
        sum.add(count);
    }

    println!("\nall of it took {}", pretty(started.elapsed()));
    if unsound.is_empty() {
        println!("next: `cargo xtask demo` opens the sample world in your browser");
    } else {
        println!(
            "next: `cargo xtask test {}` runs only what failed; whole outputs are in target/xtask",
            unsound.join(" ")
        );
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    Ok(if unsound.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

fn run_part(root: &Path, part: Part) -> anyhow::Result<Count> {
    match part {
        Part::Format => {
            let count = one(runner::run(
                root,
                "format",
                cargo().args(["fmt", "--all", "--check", "--", "-l"]),
                quiet,
            )?)?;
            if count.failed > 0 {
                println!("   remedy: cargo fmt --all");
            }
            Ok(count)
        }
        Part::Lint => one(runner::run(
            root,
            "lint",
            cargo()
                .args(["clippy", "--workspace", "--all-targets", "--quiet"])
                .args(locked())
                .args(["--", "--deny", "warnings"]),
            quiet,
        )?),
        Part::Edges => {
            let broken = edges::broken(root)?;
            for sentence in &broken {
                println!("   {sentence}");
            }
            Ok(if broken.is_empty() {
                Count::PASSED
            } else {
                Count::FAILED
            })
        }
        Part::Deny => deny(root),
        Part::Docs => {
            build_kua(root)?;
            docs::check(root)
        }
        Part::Unit => {
            machine::provide(root, TO_RECOGNISE)?;
            unit(root, None, provide_models(root)?.as_deref())
        }
        Part::Faults => unit(root, Some("faults"), None),
        Part::Browser => browser(root, &[]),
    }
}

/// Fetches the models and adds them to a folder of the repository.
///
/// # Errors
/// Where `kua` does not build. A model that can't be had is said and is no error.
pub(crate) fn models(root: &Path) -> anyhow::Result<ExitCode> {
    machine::provide(root, TO_BUILD)?;
    if let Some(folder) = provide_models(root)? {
        println!("   they are in {}", folder.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn provide_models(root: &Path) -> anyhow::Result<Option<PathBuf>> {
    build_kua(root)?;
    let kua = root.join("target").join("debug").join("kua");
    Ok(models::provide(root, &kua))
}

/// Renews the pictures in docs/screenshots.
///
/// # Errors
/// Where the machine lacks a browser or fonts, or a flow fails.
pub(crate) fn screenshots(root: &Path) -> anyhow::Result<ExitCode> {
    machine::provide(root, TO_BUILD)?;
    println!("   fonts for every script: {}", TO_DRAW.join(" "));
    machine::install_packages(root, TO_DRAW)?;
    let count = browser(root, &["--screenshots", "docs/screenshots"])?;
    println!("{} passed, {} failed", count.passed, count.failed);
    Ok(if count.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

/// CI must build exactly what was committed.
fn locked() -> Option<&'static str> {
    std::env::var_os("CI").map(|_| "--locked")
}

fn one(outcome: Outcome) -> anyhow::Result<Count> {
    if outcome.success {
        return Ok(Count::PASSED);
    }
    outcome.show_end();
    Ok(Count::FAILED)
}

fn deny(root: &Path) -> anyhow::Result<Count> {
    machine::provide_cargo_deny(root)?;
    let mut count = one(runner::run(
        root,
        "deny",
        cargo().args([
            "deny",
            "--log-level",
            "error",
            "check",
            "bans",
            "licenses",
            "sources",
        ]),
        quiet,
    )?)?;
    let advisories = runner::run(
        root,
        "advisories",
        cargo().args(["deny", "check", "advisories"]),
        quiet,
    )?;
    if advisories.success {
        count.add(Count::PASSED);
    } else if database_out_of_reach(&advisories.output) {
        println!(
            "   advisories: their database is out of reach from here, so they were not checked"
        );
    } else {
        advisories.show_end();
        count.add(Count::FAILED);
    }
    Ok(count)
}

fn database_out_of_reach(output: &str) -> bool {
    !output.contains("error[vulnerability]")
        && !output.contains("error[unmaintained]")
        && !output.contains("error[unsound]")
        && output.contains("advisory")
        && (output.contains("fetch") || output.contains("clone") || output.contains("database"))
}

fn unit(root: &Path, filter: Option<&str>, models: Option<&Path>) -> anyhow::Result<Count> {
    let name = filter.unwrap_or("unit");
    let mut binary = String::new();
    let mut command = cargo();
    if let Some(models) = models {
        command.env("KUA_MODELS", models);
    }
    let outcome = runner::run(
        root,
        name,
        command
            .args(["test", "--workspace", "--no-fail-fast"])
            .args(locked())
            .args(filter),
        |line| {
            if let Some(started) = binary_of(line) {
                binary = started;
            }
            if line.starts_with("test ") && line.ends_with("FAILED") {
                return Some(line.to_owned());
            }
            let count = count_of_cargo_test(line)?;
            (count.passed + count.failed > 0)
                .then(|| format!("{binary}: {} passed, {} failed", count.passed, count.failed))
        },
    )?;
    let mut count = Count::default();
    for line in outcome.output.lines() {
        if let Some(more) = count_of_cargo_test(line) {
            count.add(more);
        }
    }
    if !outcome.success {
        outcome.show_end();
        if count.failed == 0 {
            count.add(Count::FAILED);
        }
    } else if count.passed == 0 {
        bail!(
            "no test ran: {}",
            filter.map_or("the workspace has none".to_owned(), |filter| {
                format!("none has '{filter}' in its name")
            })
        );
    }
    Ok(count)
}

/// `Running unittests src/lib.rs (target/debug/deps/kua_core-0123)` names `kua_core`.
fn binary_of(line: &str) -> Option<String> {
    let line = line.trim_start();
    if let Some(name) = line.strip_prefix("Doc-tests ") {
        return Some(format!("{name} (examples in docs)"));
    }
    let path = line
        .strip_prefix("Running ")?
        .rsplit_once('(')?
        .1
        .trim_end_matches(')');
    let file = path.rsplit('/').next()?;
    Some(
        file.rsplit_once('-')
            .map_or(file, |(name, _)| name)
            .to_owned(),
    )
}

/// Reads `test result: ok. 3 passed; 1 failed; ...`.
fn count_of_cargo_test(line: &str) -> Option<Count> {
    let rest = line.trim_start().strip_prefix("test result: ")?;
    let number_before = |word: &str| -> Option<u64> {
        rest.split([';', '.'])
            .find_map(|piece| piece.trim().strip_suffix(word)?.trim().parse().ok())
    };
    Some(Count {
        passed: number_before("passed")?,
        failed: number_before("failed")?,
    })
}

fn build_kua(root: &Path) -> anyhow::Result<()> {
    let outcome = runner::run(
        root,
        "build",
        cargo()
            .args(["build", "--quiet", "--package", "kua"])
            .args(locked()),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!("kua does not build, so this part could not run");
    }
    Ok(())
}

fn browser(root: &Path, arguments: &[&str]) -> anyhow::Result<Count> {
    machine::provide(root, TO_BROWSE)?;
    machine::provide(root, TO_RECOGNISE)?;
    machine::provide_browser_packages(root)?;
    build_kua(root)?;
    let outcome = runner::run(
        root,
        "browser",
        Command::new("node")
            .arg(root.join("tests").join("browser").join("run.mjs"))
            .arg("--kua")
            .arg(root.join("target").join("debug").join("kua"))
            .args(arguments),
        |line| line.starts_with("not ok").then(|| line.to_owned()),
    )?;
    let count = outcome.output.lines().rev().find_map(count_of_plain_line);
    if !outcome.success {
        outcome.show_end();
    }
    match count {
        Some(count) if outcome.success || count.failed > 0 => Ok(count),
        Some(count) => Ok(Count {
            passed: count.passed,
            failed: 1,
        }),
        None => Ok(Count::FAILED),
    }
}

/// Reads `3 passed, 1 failed`.
fn count_of_plain_line(line: &str) -> Option<Count> {
    let (passed, failed) = line.trim().split_once(", ")?;
    Some(Count {
        passed: passed.strip_suffix(" passed")?.parse().ok()?,
        failed: failed.strip_suffix(" failed")?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_cargo_test_is_read() {
        let line = "test result: FAILED. 41 passed; 2 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.52s";
        assert_eq!(
            count_of_cargo_test(line),
            Some(Count {
                passed: 41,
                failed: 2
            })
        );
        assert_eq!(count_of_cargo_test("running 3 tests"), None);
    }

    #[test]
    fn the_plain_line_is_read() {
        assert_eq!(
            count_of_plain_line("12 passed, 3 failed"),
            Some(Count {
                passed: 12,
                failed: 3
            })
        );
        assert_eq!(count_of_plain_line("twelve passed, 3 failed"), None);
    }

    #[test]
    fn the_name_of_a_test_binary_is_read() {
        let line = "     Running unittests src/lib.rs (target/debug/deps/kua_core-0f3a9c)";
        assert_eq!(binary_of(line).as_deref(), Some("kua_core"));
        assert_eq!(
            binary_of("   Doc-tests kua_core").as_deref(),
            Some("kua_core (examples in docs)")
        );
    }

    #[test]
    fn an_unknown_part_is_named() {
        let words = ["lint".to_owned(), "everything".to_owned()];
        assert_eq!(chosen(&words), Err("everything".to_owned()));
    }

    #[test]
    fn a_vulnerability_is_not_taken_for_a_missing_database() {
        assert!(database_out_of_reach(
            "error: failed to fetch advisory database"
        ));
        assert!(!database_out_of_reach(
            "error[vulnerability]: advisory in the database, fetched today"
        ));
    }
}
