//! `kua init`: a new vault, and where its recovery shares belong.

use std::process::ExitCode;

use anyhow::bail;
use kua_store::{InitOptions, SqliteVault};
use zeroize::Zeroizing;

use crate::arguments::{Global, Init};
use crate::output::{json, line, remark};
use crate::wiring::{folder, locale, passphrase};

/// The shortest passphrase that is taken, in characters.
const SHORTEST: usize = 12;

pub(crate) async fn run(global: &Global, init: Init) -> anyhow::Result<ExitCode> {
    let root = folder(global)?.to_owned();
    let typed = passphrase(global, "command-new-passphrase")?;
    if typed.chars().count() < SHORTEST {
        bail!(locale().with("command-passphrase-short", &[("count", SHORTEST.into())]));
    }
    if global.passphrase_file.is_none() {
        let again = passphrase(global, "command-again")?;
        if *again != *typed {
            bail!(locale().text("command-passphrases-differ"));
        }
    }
    let options = InitOptions {
        name: init.name.unwrap_or_default(),
        cost: None,
    };
    let (vault, shares) = tokio::task::spawn_blocking({
        let root = root.clone();
        move || -> anyhow::Result<(SqliteVault, Vec<Zeroizing<String>>)> {
            Ok(SqliteVault::init(&root, &typed, &options)?)
        }
    })
    .await??;
    drop(vault);
    let place = root.display().to_string();
    if global.json {
        let shares: Vec<&str> = shares.iter().map(|share| share.as_str()).collect();
        json(&serde_json::json!({ "vault": place, "recovery_shares": shares }))?;
        return Ok(ExitCode::SUCCESS);
    }
    line(&locale().with("command-init-done", &[("place", place.as_str().into())]));
    line("");
    for (number, share) in shares.iter().enumerate() {
        line(&format!("  {}  {}", number + 1, share.as_str()));
    }
    line("");
    line(&locale().text("command-init-shares"));
    remark(&locale().with("command-init-next", &[("place", place.as_str().into())]));
    Ok(ExitCode::SUCCESS)
}
