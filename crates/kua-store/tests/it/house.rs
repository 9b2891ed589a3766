//! A vault in a folder of its own, with a passphrase that costs nothing to try.

use std::future::Future;
use std::path::{Path, PathBuf};

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

/// Returns the program that is killed or starved of room; `cargo test` builds it among the examples.
pub(crate) fn child() -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples");
    path.push("fault_child");
    assert!(
        path.is_file(),
        "the program of the fault tests is not built; run `cargo test -p kua-store`"
    );
    path
}

/// Copies a folder in the place of another.
pub(crate) fn copy(from: &Path, to: &Path) {
    let _ = std::fs::remove_dir_all(to);
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
