//! A vault in a folder of its own, with a passphrase that costs nothing to try.

use std::future::Future;
use std::path::Path;

use kua_core::StatementId;
use kua_core::ports::{Batch, Change, NewStatement, Vault};
use kua_crypto::Cost;
use kua_store::{InitOptions, OpenError, SqliteVault, Unlock};
use tempfile::TempDir;
use zeroize::Zeroizing;

pub(crate) const PASSPHRASE: &str = "alma qozy bulaq tas";

/// Waits for an answer on a runtime of its own.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(future)
}

pub(crate) fn options() -> InitOptions {
    InitOptions {
        name: "Invented Keeper".to_owned(),
        cost: Some(Cost::weak_for_tests()),
    }
}

/// Makes a vault; its folder goes with the first part.
pub(crate) fn fresh() -> (TempDir, SqliteVault) {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = SqliteVault::init(&folder.path().join("v"), PASSPHRASE, &options()).unwrap();
    (folder, vault)
}

pub(crate) fn unlock() -> Unlock {
    Unlock::Passphrase(Zeroizing::new(PASSPHRASE.to_owned()))
}

pub(crate) fn open(folder: &Path) -> Result<SqliteVault, OpenError> {
    SqliteVault::open(folder, &unlock())
}

/// Keeps so many statements in one batch; their numbers begin with `first`.
pub(crate) fn keep(vault: &dyn Vault, first: u64, count: u64) -> u64 {
    let rows: Vec<_> = (first..first + count)
        .map(|number| kua_testkit::conformance::statement_row(number, number % 7, "name"))
        .collect();
    let statements = rows
        .iter()
        .map(|row| NewStatement {
            id: row.id,
            payload: payload(row.id),
        })
        .collect();
    let changes = rows.into_iter().map(Change::Statement).collect();
    let batch = Batch {
        statements,
        changes,
        ..Batch::default()
    };
    wait(vault.append(batch)).unwrap()
}

pub(crate) fn payload(id: StatementId) -> Vec<u8> {
    format!("payload of {id}").into_bytes()
}
