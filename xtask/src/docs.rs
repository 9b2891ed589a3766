//! The docs are tested: what a person can type or set must be explained somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};

use crate::runner::{self, Count};

/// The page that is written from the program's own help.
const COMMAND_LINE: &str = "docs/reference/command-line.md";

/// One thing that must hold, and what is wrong where it does not.
struct Finding {
    what: String,
    wrong: Option<String>,
}

/// Checks the docs against a debug build of `kua`, and prints what is wrong.
///
/// # Errors
/// Where a file can't be read or `kua` can't be started.
pub(crate) fn check(root: &Path) -> anyhow::Result<Count> {
    let mut count = Count::default();
    for finding in findings(root)? {
        match finding.wrong {
            None => count.add(Count::PASSED),
            Some(wrong) => {
                println!("   {}: {wrong}", finding.what);
                count.add(Count::FAILED);
            }
        }
    }
    Ok(count)
}

/// Builds `kua`, checks, and ends with the sum.
///
/// # Errors
/// As [`check`].
pub(crate) fn show(root: &Path) -> anyhow::Result<ExitCode> {
    build(root)?;
    let count = check(root)?;
    println!("{} passed, {} failed", count.passed, count.failed);
    Ok(if count.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

/// Writes the page of commands from the program's own help.
///
/// # Errors
/// Where `kua` does not build or the page can't be written.
pub(crate) fn write(root: &Path) -> anyhow::Result<ExitCode> {
    build(root)?;
    let page = command_line_page(&helps(root)?);
    let path = root.join(COMMAND_LINE);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).context("docs/reference can't be made")?;
    }
    std::fs::write(&path, page).with_context(|| format!("{} can't be written", path.display()))?;
    println!("{COMMAND_LINE} is renewed");
    Ok(ExitCode::SUCCESS)
}

fn build(root: &Path) -> anyhow::Result<()> {
    let outcome = runner::run(
        root,
        "build",
        crate::machine::cargo().args(["build", "--quiet", "--package", "kua"]),
        runner::quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!("kua does not build, so its help can't be read");
    }
    Ok(())
}

fn findings(root: &Path) -> anyhow::Result<Vec<Finding>> {
    let pages = pages(root)?;
    let written_by_hand: String = pages
        .iter()
        .filter(|(path, _)| !path.ends_with(COMMAND_LINE))
        .map(|(_, text)| text.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    let everything: String = pages
        .values()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n");

    let mut findings = Vec::new();
    let helps = helps(root)?;
    for command in helps.keys().filter(|command| !command.is_empty()) {
        findings.push(named(
            &format!("the command `kua {command}`"),
            &format!("kua {command}"),
            &written_by_hand,
        ));
    }
    if helps.len() < 2 {
        findings.push(Finding {
            what: "kua --help".to_owned(),
            wrong: Some("names no command".to_owned()),
        });
    }
    let page = std::fs::read_to_string(root.join(COMMAND_LINE)).unwrap_or_default();
    findings.push(Finding {
        what: COMMAND_LINE.to_owned(),
        wrong: (page != command_line_page(&helps)).then(|| {
            "differs from what kua says itself: run `cargo xtask docs --write`".to_owned()
        }),
    });
    for setting in settings(root)? {
        findings.push(named(
            &format!("the setting {setting}"),
            &setting,
            &everything,
        ));
    }
    for importer in importers(root)? {
        findings.push(named(
            &format!("the importer {importer}"),
            &format!("`{importer}`"),
            &written_by_hand,
        ));
    }
    findings.extend(links(root, &pages));
    findings.extend(decisions(root)?);
    findings.push(Finding {
        what: "the sample world".to_owned(),
        wrong: Some(crate::world::faults(root)?.join("; ")).filter(|faults| !faults.is_empty()),
    });
    Ok(findings)
}

fn named(what: &str, wanted: &str, text: &str) -> Finding {
    Finding {
        what: what.to_owned(),
        wrong: (!text.contains(wanted))
            .then(|| format!("no page in docs or README says '{wanted}'")),
    }
}

/// Every Markdown page that readers get, by path from the root.
fn pages(root: &Path) -> anyhow::Result<BTreeMap<PathBuf, String>> {
    let mut paths = files_below(&root.join("docs"), "md")?;
    for name in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "CHANGELOG.md",
    ] {
        paths.push(root.join(name));
    }
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("{} can't be read", path.display()))?;
            let path = path
                .strip_prefix(root)
                .map(Path::to_path_buf)
                .unwrap_or(path);
            Ok((path, text))
        })
        .collect()
}

fn files_below(folder: &Path, extension: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let listing = std::fs::read_dir(&folder)
            .with_context(|| format!("the folder {} can't be read", folder.display()))?;
        for entry in listing {
            let path = entry
                .with_context(|| format!("the folder {} can't be read", folder.display()))?
                .path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The help text of `kua` and each command below it, by the words that call it.
fn helps(root: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let program = root.join("target").join("debug").join("kua");
    let mut helps = BTreeMap::new();
    let mut waiting = vec![Vec::<String>::new()];
    while let Some(words) = waiting.pop() {
        let help = runner::answer_of(Command::new(&program).args(&words).arg("--help"))?;
        for command in commands_in(&help) {
            let mut longer = words.clone();
            longer.push(command);
            waiting.push(longer);
        }
        helps.insert(words.join(" "), help);
    }
    Ok(helps)
}

/// The commands that a help text lists under `Commands:`.
fn commands_in(help: &str) -> Vec<String> {
    help.lines()
        .skip_while(|line| line.trim() != "Commands:")
        .skip(1)
        .take_while(|line| !line.trim().is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

fn command_line_page(helps: &BTreeMap<String, String>) -> String {
    let mut page = String::from(
        "# Command line\n\n\
         This page is written by `cargo xtask docs --write` from what the program says itself.\n\
         The formats that commands print with `--json` are described beside it.\n",
    );
    for (command, help) in helps {
        let title = if command.is_empty() {
            "kua".to_owned()
        } else {
            format!("kua {command}")
        };
        let help: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
        let _ = write!(page, "\n## {title}\n\n```text\n{}\n```\n", help.join("\n"));
    }
    page
}

/// Environment variables that the program reads, found in its source.
fn settings(root: &Path) -> anyhow::Result<BTreeSet<String>> {
    let mut settings = BTreeSet::new();
    for path in files_below(&root.join("crates"), "rs")? {
        let in_tests = path.components().any(|part| part.as_os_str() == "tests");
        if in_tests {
            continue;
        }
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("{} can't be read", path.display()))?;
        settings.extend(settings_in(&text));
    }
    Ok(settings)
}

fn settings_in(text: &str) -> Vec<String> {
    text.match_indices("\"KUA_")
        .filter_map(|(at, _)| text.get(at + 1..))
        .filter_map(|rest| rest.split('"').next())
        .filter(|name| {
            name.chars().all(|letter| {
                letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_'
            })
        })
        .map(str::to_owned)
        .collect()
}

/// The importers, by the names of their files: each has a row in the register.
fn importers(root: &Path) -> anyhow::Result<BTreeSet<String>> {
    let folder = root.join("crates/kua-ingest/src/importers");
    if !folder.is_dir() {
        return Ok(BTreeSet::new());
    }
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(&folder).context("the importers can't be read")? {
        let path = entry.context("the importers can't be read")?.path();
        // A module in a folder of its own begins in its `mod.rs`; what several of them share is none.
        let file = match path.is_dir() {
            true => path.join("mod.rs"),
            false => path.clone(),
        };
        let registers =
            std::fs::read_to_string(&file).is_ok_and(|text| text.contains("const IMPORTER"));
        if let Some(stem) = path.file_stem().filter(|_| registers) {
            names.insert(stem.to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// Every link to a file of the repository must lead to one.
fn links(root: &Path, pages: &BTreeMap<PathBuf, String>) -> Vec<Finding> {
    pages
        .iter()
        .map(|(path, text)| {
            let folder = path.parent().unwrap_or(Path::new(""));
            let lost: Vec<&str> = link_targets(text)
                .into_iter()
                .filter(|target| !root.join(folder).join(target).exists())
                .collect();
            Finding {
                what: format!("the links of {}", path.display()),
                wrong: (!lost.is_empty())
                    .then(|| format!("these lead nowhere: {}", lost.join(", "))),
            }
        })
        .collect()
}

fn link_targets(text: &str) -> Vec<&str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .map(|target| target.split('#').next().unwrap_or_default())
        .filter(|target| {
            !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:")
        })
        .collect()
}

/// Decisions are numbered without a gap and say what else was considered.
fn decisions(root: &Path) -> anyhow::Result<Vec<Finding>> {
    let folder = root.join("docs/decisions");
    let mut findings = Vec::new();
    let mut expected = 1_u32;
    for path in files_below(&folder, "md")? {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if name == "README.md" {
            continue;
        }
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("{} can't be read", path.display()))?;
        let number = name.get(..4).and_then(|digits| digits.parse::<u32>().ok());
        let wrong = if number != Some(expected) {
            Some(format!(
                "has not the number {expected:04}, which comes next"
            ))
        } else {
            ["## Decision", "## Why", "## Alternatives considered"]
                .iter()
                .find(|heading| !text.contains(*heading))
                .map(|heading| format!("has no part '{heading}'"))
        };
        findings.push(Finding {
            what: format!("the decision {name}"),
            wrong,
        });
        expected += 1;
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_from_a_help_text() {
        let help = "Keeps the record\n\nUsage: kua <COMMAND>\n\nCommands:\n  read  Reads files\n          more about it\n  log   The log\n  help  Prints this\n\nOptions:\n  -h, --help  Print help\n";
        assert_eq!(commands_in(help), ["read", "log"]);
        assert!(commands_in("Usage: kua read\n").is_empty());
    }

    #[test]
    fn settings_are_read_from_source() {
        assert_eq!(
            settings_in("#[arg(env = \"KUA_VAULT\")] \"KUA_ %\" other"),
            ["KUA_VAULT"]
        );
    }

    #[test]
    fn links_to_other_hosts_and_places_on_a_page_are_left_alone() {
        let text = "[a](docs/a.md) [b](https://example.org/x) [c](#here) [d](b.md#part)";
        assert_eq!(link_targets(text), ["docs/a.md", "b.md"]);
    }

    #[test]
    fn a_command_that_no_page_names_is_found() {
        let finding = named("the command", "kua handover", "kua read, kua add");
        assert_eq!(
            finding.wrong.as_deref(),
            Some("no page in docs or README says 'kua handover'")
        );
        assert_eq!(
            named("the command", "kua add", "kua read, kua add").wrong,
            None
        );
    }

    #[test]
    fn the_page_of_commands_has_every_command() {
        let helps = BTreeMap::from([
            (String::new(), "Usage: kua\n".to_owned()),
            (
                "log verify".to_owned(),
                "Usage: kua log verify  \n".to_owned(),
            ),
        ]);
        let page = command_line_page(&helps);
        assert!(page.contains("\n## kua\n\n```text\nUsage: kua\n```\n"));
        assert!(page.contains("\n## kua log verify\n\n```text\nUsage: kua log verify\n```\n"));
    }
}
