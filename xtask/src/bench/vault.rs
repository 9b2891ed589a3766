//! The vault: adding, judging, verifying, rebuilding, and what it takes on disk.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::Value;

use super::{Bench, Section, megabytes, milliseconds};
use crate::machine::cargo;
use crate::runner::{self, pretty, quiet};

const DOCUMENTS_ADDED: u32 = 1_000;
/// How many statements a vault has that verifying and pages are measured on.
const STATEMENTS: u64 = 100_000;
/// Documents that are added and accepted in one go while a vault is filled.
const AT_ONCE: u32 = 250;

/// `add`, `log verify`, `rebuild` and sizes.
pub(super) fn vault(bench: &Bench) -> anyhow::Result<Section> {
    let mut section = Section::new("The vault");
    let corpus = bench.scratch.join("corpus");
    write_corpus(bench, &corpus, DOCUMENTS_ADDED, 1)?;
    let fresh = Vault::make(bench, &bench.scratch.join("fresh"))?;
    let (took, _) = fresh.timed(bench, &["add"], &files_in(&corpus)?)?;
    section.figure(
        format!(
            "`kua add` of {DOCUMENTS_ADDED} press releases, each read and searched for proposals"
        ),
        format!(
            "{} ({} a document)",
            pretty(took),
            milliseconds(took / DOCUMENTS_ADDED)
        ),
        "",
    );
    section.figure(
        "record.db after that, no proposal judged",
        size_of(&fresh.folder.join("record.db")),
        "",
    );

    let filled = filled(bench)?;
    let (opening, _) = filled.timed(bench, &["find", "--limit", "1", "Tabaldyryq"], &[])?;
    section.figure(
        "opening a vault and one search, whole call (Argon2id is about a second of it)",
        milliseconds(opening),
        "",
    );
    let (took, output) = filled.timed(bench, &["log", "verify", "--json"], &[])?;
    let report: Value =
        serde_json::from_str(output.trim()).context("log verify printed no JSON")?;
    if report.get("sound").and_then(Value::as_bool) != Some(true) {
        bail!("the log of the filled vault is not sound");
    }
    let leaves = report
        .get("leaves")
        .and_then(Value::as_u64)
        .context("log verify counted no leaves")?;
    section.figure(
        format!("`kua log verify` of {leaves} statements, whole call"),
        pretty(took),
        "1,000,000 in under 60 s",
    );
    let (took, _) = filled.timed(bench, &["rebuild"], &[])?;
    section.figure(
        format!("`kua rebuild` of {leaves} statements"),
        pretty(took),
        "",
    );
    section.figure(
        format!("record.db with {leaves} statements"),
        size_of(&filled.folder.join("record.db")),
        "",
    );
    section.figure(
        "keys.db beside it",
        size_of(&filled.folder.join("keys.db")),
        "",
    );
    section.how(format!(
        "press releases made up by rule: `cargo run --release -p kua-testkit --example corpus -- DIR {DOCUMENTS_ADDED} 1`, then `kua init` and `kua add DIR/*`"
    ));
    section.how(format!(
        "the larger vault: the same, {AT_ONCE} documents at a time, each followed by `kua review accept --with-unsure` of every document, until {STATEMENTS} statements are reached"
    ));
    section.how("`kua log verify --json`, `kua rebuild`");
    Ok(section)
}

/// A vault of this measurement, with its passphrase in a file.
pub(super) struct Vault {
    pub(super) folder: PathBuf,
    passphrase: PathBuf,
}

impl Vault {
    fn at(folder: &Path) -> Vault {
        Vault {
            folder: folder.to_path_buf(),
            passphrase: folder.with_extension("pass"),
        }
    }

    fn make(bench: &Bench, folder: &Path) -> anyhow::Result<Vault> {
        let vault = Vault::at(folder);
        std::fs::write(&vault.passphrase, "seven plain words that nobody keeps\n")
            .context("the passphrase file can't be written")?;
        vault.timed(bench, &["init"], &[])?;
        Ok(vault)
    }

    /// The options that open this vault.
    pub(super) fn options(&self) -> [&std::ffi::OsStr; 4] {
        [
            "--vault".as_ref(),
            self.folder.as_os_str(),
            "--passphrase-file".as_ref(),
            self.passphrase.as_os_str(),
        ]
    }

    fn timed(
        &self,
        bench: &Bench,
        words: &[&str],
        files: &[PathBuf],
    ) -> anyhow::Result<(Duration, String)> {
        let mut command = bench.kua();
        command.args(self.options()).args(words).args(files);
        let started = runner::now();
        let output = runner::answer_of(&mut command)?;
        Ok((started.elapsed(), output))
    }
}

/// A vault of at least [`STATEMENTS`] statements; made once and kept in `target`.
///
/// # Errors
/// Where a step of filling fails, or documents stop giving statements.
pub(super) fn filled(bench: &Bench) -> anyhow::Result<Vault> {
    let place = bench.root.join("target").join("xtask").join("bench-filled");
    let done = place.join("done");
    let vault = Vault::at(&place.join("vault"));
    if done.is_file() {
        return Ok(vault);
    }
    super::empty(&place)?;
    println!("   filling a vault with {STATEMENTS} statements; some minutes, once");
    let vault = Vault::make(bench, &place.join("vault"))?;
    let started = runner::now();
    let mut seed = 100_u64;
    let mut before = 0_u64;
    loop {
        let corpus = place.join("corpus");
        write_corpus(bench, &corpus, AT_ONCE, seed)?;
        let (_, printed) = vault.timed(bench, &["add", "--json"], &files_in(&corpus)?)?;
        let documents: Vec<PathBuf> = printed
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter_map(|line| Some(PathBuf::from(line.get("document")?.as_str()?)))
            .collect();
        if documents.is_empty() {
            bail!("kua add --json named no document");
        }
        vault.timed(bench, &["review", "accept", "--with-unsure"], &documents)?;
        std::fs::remove_dir_all(&corpus).context("the corpus can't be removed")?;
        let (_, report) = vault.timed(bench, &["log", "verify", "--json"], &[])?;
        let report: Value =
            serde_json::from_str(report.trim()).context("log verify printed no JSON")?;
        let leaves = report
            .get("leaves")
            .and_then(Value::as_u64)
            .unwrap_or_default();
        println!("   {leaves} statements after {}", pretty(started.elapsed()));
        if leaves >= STATEMENTS {
            break;
        }
        if leaves <= before {
            bail!("the vault stopped growing at {leaves} statements");
        }
        before = leaves;
        seed += 1;
    }
    std::fs::write(done, "").context("the filled vault can't be marked as done")?;
    Ok(vault)
}

/// Writes made-up press releases into a new folder.
fn write_corpus(bench: &Bench, folder: &Path, count: u32, seed: u64) -> anyhow::Result<()> {
    super::empty(folder)?;
    let outcome = runner::run(
        &bench.root,
        "corpus",
        cargo()
            .args([
                "run",
                "--quiet",
                "--release",
                "--locked",
                "--package",
                "kua-testkit",
                "--example",
                "corpus",
                "--",
            ])
            .arg(folder)
            .args([count.to_string(), seed.to_string()]),
        quiet,
    )?;
    if !outcome.success {
        outcome.show_end();
        bail!("the made-up press releases could not be written");
    }
    Ok(())
}

fn files_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("{} can't be read", folder.display()))?
    {
        files.push(entry.context("a file of the corpus can't be read")?.path());
    }
    files.sort();
    Ok(files)
}

fn size_of(path: &Path) -> String {
    std::fs::metadata(path).map_or_else(|_| "not found".to_owned(), |found| megabytes(found.len()))
}

/// Starts `kua serve` on a vault.
pub(super) fn serve(bench: &Bench, vault: &Vault) -> Command {
    let mut command = bench.kua();
    command.args(vault.options()).arg("serve");
    command
}
