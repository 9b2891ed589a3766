//! Puts the rooms together: vault, reader, extractor, clock.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use kua_app::House;
use kua_core::list::{Mapping, RowReading, TableGuess};
use kua_core::proposal::ProposalDocument;
use kua_core::reading::TableRow;
use kua_core::statement::{Clock as ClockQuality, Recorded};
use kua_core::tools::{Clock, ExtractRequest, Extractor};
use kua_crypto::Share;
use kua_extract::models::Models;
use kua_ingest::{Tesseract, WorkerReader};
use kua_locales::Locale;
use kua_store::{SqliteVault, Unlock};
use zeroize::Zeroizing;

use crate::arguments::Global;
use crate::models::Folder;
use crate::output::Bar;

/// A vault that is open, with the house on it.
pub(crate) struct Open {
    pub(crate) vault: Arc<SqliteVault>,
    pub(crate) house: House,
}

/// The language of the command line, by the usual variables.
pub(crate) fn locale() -> Locale {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .map(|value| Locale::of(value.split('.').next().unwrap_or_default()))
        .unwrap_or_default()
}

/// The folder that was named.
pub(crate) fn folder(global: &Global) -> anyhow::Result<&Path> {
    global
        .vault
        .as_deref()
        .context(locale().text("command-no-vault"))
}

/// Opens the vault that was named, asking for the passphrase on a terminal.
pub(crate) async fn open(global: &Global) -> anyhow::Result<Open> {
    let root = folder(global)?.to_owned();
    if !root.join("vault.json").exists() {
        // Asked before the passphrase, so that nobody types it into the wrong place.
        bail!(kua_store::OpenError::NotAVault);
    }
    let unlock = unlock(global)?;
    let vault = tokio::task::spawn_blocking(move || SqliteVault::open(&root, &unlock)).await??;
    house_on(vault, global).await
}

/// Puts a house on an open vault and brings its projections up to date.
pub(crate) async fn house_on(vault: SqliteVault, global: &Global) -> anyhow::Result<Open> {
    let vault = Arc::new(vault);
    let house = House::new(
        vault.clone(),
        Arc::new(reader()?),
        Arc::new(Rules::new(global)),
        Arc::new(SystemClock),
    )
    .with_recogniser(Arc::new(recogniser()?));
    let bar = Bar::new(locale().text("command-catching-up"));
    let caught = house.catch_up(|done, all| bar.at(done, all)).await;
    caught.map_err(|problem| anyhow::anyhow!(problem.sentence(locale())))?;
    Ok(Open { vault, house })
}

/// Reads files in a process of their own: this program again, as `kua worker`.
pub(crate) fn reader() -> anyhow::Result<WorkerReader> {
    let program: PathBuf = std::env::current_exe().context("finding this program's own file")?;
    Ok(WorkerReader::new(program))
}

/// Recognises letters with the tesseract of this machine, shut in by `kua worker recognise`.
pub(crate) fn recogniser() -> anyhow::Result<Tesseract> {
    let program: PathBuf = std::env::current_exe().context("finding this program's own file")?;
    Ok(Tesseract::new(program))
}

/// Asks for what opens a vault: the passphrase, or two recovery shares.
pub(crate) fn unlock(global: &Global) -> anyhow::Result<Unlock> {
    if !global.recovery {
        return Ok(Unlock::Passphrase(passphrase(
            global,
            "command-ask-passphrase",
        )?));
    }
    let mut typed: Vec<Zeroizing<String>> = Vec::new();
    if global.passphrase_file.is_some() {
        let lines = passphrase(global, "command-ask-share")?;
        typed.extend(lines.lines().map(|line| Zeroizing::new(line.to_owned())));
    } else {
        for _ in 0..2 {
            typed.push(passphrase(global, "command-ask-share")?);
        }
    }
    let shares: Result<Vec<Share>, _> = typed
        .iter()
        .map(|line| line.trim())
        .filter(|line| !line.is_empty())
        .map(Share::from_text)
        .collect();
    Ok(Unlock::Shares(shares?))
}

/// Asks for a passphrase, or reads it from the file that was named.
pub(crate) fn passphrase(global: &Global, ask: &str) -> anyhow::Result<Zeroizing<String>> {
    if let Some(file) = &global.passphrase_file {
        let mut text = Zeroizing::new(
            std::fs::read_to_string(file)
                .with_context(|| format!("reading the passphrase from {}", file.display()))?,
        );
        while text.ends_with(['\n', '\r']) {
            text.pop();
        }
        return Ok(text);
    }
    if !std::io::IsTerminal::is_terminal(&std::io::stdin()) {
        bail!(locale().text("command-no-terminal"));
    }
    let typed = rpassword::prompt_password(format!("{} ", locale().text(ask)))?;
    Ok(Zeroizing::new(typed))
}

/// The rules of `kua-extract`, as the port wants them.
///
/// The version names the models too: proposals are a cache, and what a model finds is not what
/// the rules find alone.
pub(crate) struct Rules {
    models: Models,
    version: String,
}

impl Rules {
    /// Takes the models that were added on this machine.
    pub(crate) fn new(global: &Global) -> Self {
        let models = Folder::of(global).map(|folder| folder.models());
        let models = models.unwrap_or_default();
        let version = kua_extract::version(&models);
        Self { models, version }
    }
}

impl Extractor for Rules {
    fn extract(&self, request: ExtractRequest) -> ProposalDocument {
        kua_extract::extract(&kua_extract::Input {
            content: &request.content,
            document_sha256: request.document_sha256,
            text_sha256: request.text_sha256,
            media_type: request.media_type,
            language: request.language,
            title: request.title,
            publisher: request.publisher,
            declared: request.declared,
            published: request.published,
            models: self.models.clone(),
        })
    }

    fn columns(&self, sample: &[TableRow]) -> TableGuess {
        kua_extract::columns::columns(sample)
    }

    fn row(&self, mapping: &Mapping, row: &TableRow) -> RowReading {
        kua_extract::columns::row(mapping, row)
    }

    fn version(&self) -> &str {
        &self.version
    }
}

/// The clock of this machine.
pub(crate) struct SystemClock;

/// The first second of 2026: a clock that runs before it cannot be right.
const WRITTEN_AFTER: i64 = 1_767_225_600;

impl Clock for SystemClock {
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the one clock that the port hands out"
    )]
    fn now(&self) -> Recorded {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let seconds = since.map_or(0, |since| {
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
        });
        let clock = if seconds < WRITTEN_AFTER {
            ClockQuality::Implausible
        } else {
            ClockQuality::Unchecked
        };
        Recorded { seconds, clock }
    }
}
