//! Opens encrypted databases the one way this house opens them.

use std::path::Path;

use kua_core::ports::StoreError;
use rusqlite::{Connection, OpenFlags};

use crate::fault::{Doing, damaged};

/// The oldest SQLite that is safe here: before it, two connections could corrupt a file while one writes and the other checkpoints.
const OLDEST_SQLITE: i32 = 3_051_003;
/// The oldest SQLCipher that carries such an SQLite.
const OLDEST_CIPHER: (u32, u32) = (4, 20);

/// A key of a database, 256 bits, wiped when dropped.
pub(crate) type RawKey = zeroize::Zeroizing<[u8; 32]>;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Writes; makes the file where there is none.
    Create,
    /// Writes into what is there.
    Write,
    /// Reads.
    Read,
}

/// Opens a database under a raw key, checks that the key fits, and sets it up.
pub(crate) fn open(path: &Path, key: &RawKey, purpose: Purpose) -> Result<Connection, StoreError> {
    check_versions()?;
    let access = match purpose {
        Purpose::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Purpose::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Purpose::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if purpose == Purpose::Create {
        // Made here, because the engine would let others read it; its logs take on the same rights.
        crate::folder::new_file(path).doing("making a database")?;
    }
    let connection = Connection::open_with_flags(path, flags).doing("opening a database")?;
    prepare(&connection, key, purpose)?;
    // Reads the first page: a wrong key or a damaged page shows here.
    connection
        .query_row("select count(*) from sqlite_schema", [], |row| {
            row.get::<_, i64>(0)
        })
        .doing("opening a database")?;
    if purpose != Purpose::Read {
        connection
            .pragma_update(None, "wal_autocheckpoint", 4_000)
            .doing("opening a database")?;
        connection
            .pragma_update(None, "journal_mode", "WAL")
            .doing("opening a database")?;
        let mode: String = connection
            .pragma_query_value(None, "journal_mode", |row| row.get(0))
            .doing("opening a database")?;
        if !mode.eq_ignore_ascii_case("wal") {
            return Err(StoreError::Fault {
                doing: "opening a database",
                detail: "the file system does not allow a write-ahead log".to_owned(),
            });
        }
    }
    Ok(connection)
}

/// Gives a connection its key and its settings.
fn prepare(connection: &Connection, key: &RawKey, purpose: Purpose) -> Result<(), StoreError> {
    const DOING: &str = "setting up a database";
    // The engine would print its errors on the terminal otherwise; this must come before the key.
    connection
        .pragma_update(None, "cipher_log_level", "NONE")
        .doing(DOING)?;
    let literal = key_literal(key);
    connection
        .pragma_update(None, "key", literal.as_str())
        .doing(DOING)?;
    connection
        .busy_timeout(std::time::Duration::from_secs(10))
        .doing(DOING)?;
    for (name, value) in [
        // In KiB. Several readers share what the budget of memory leaves.
        (
            "cache_size",
            if purpose == Purpose::Read {
                "-24576"
            } else {
                "-65536"
            },
        ),
        ("temp_store", "MEMORY"),
        ("synchronous", "FULL"),
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
        ("secure_delete", "ON"),
        ("mmap_size", "0"),
        ("cell_size_check", "ON"),
    ] {
        connection.pragma_update(None, name, value).doing(DOING)?;
    }
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Gives a database of short rows a small cache.
pub(crate) fn keep_small(connection: &Connection) -> Result<(), StoreError> {
    connection
        .pragma_update(None, "cache_size", "-8192")
        .doing("setting up a database")
}

/// Writes a key the way the engine takes raw keys; wiped when dropped.
pub(crate) fn key_literal(key: &RawKey) -> zeroize::Zeroizing<String> {
    let mut literal = zeroize::Zeroizing::new(String::with_capacity(67));
    literal.push_str("x'");
    for byte in key.iter() {
        for nibble in [byte >> 4, byte & 15] {
            literal.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    literal.push('\'');
    literal
}

/// Refuses an engine that is too old to be trusted.
fn check_versions() -> Result<(), StoreError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::Fault {
            doing: "starting the database engine",
            detail: format!(
                "SQLite {} has a known fault in its write-ahead log; 3.51.3 or later is needed",
                rusqlite::version()
            ),
        });
    }
    Ok(())
}

/// Returns the version of SQLCipher, and refuses one that is too old or not there.
pub(crate) fn cipher_version(connection: &Connection) -> Result<String, StoreError> {
    let version: String = connection
        .pragma_query_value(None, "cipher_version", |row| row.get(0))
        .map_err(|_| StoreError::Fault {
            doing: "starting the database engine",
            detail: "this build has no encryption".to_owned(),
        })?;
    let mut parts = version
        .split(['.', ' '])
        .map_while(|part| part.parse::<u32>().ok());
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found < OLDEST_CIPHER {
        return Err(StoreError::Fault {
            doing: "starting the database engine",
            detail: format!("SQLCipher {version} is too old; 4.20 or later is needed"),
        });
    }
    Ok(version)
}

/// Has the engine check the checksum of every page.
pub(crate) fn check_pages(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection
        .prepare("pragma cipher_integrity_check")
        .doing("checking pages")?;
    let rows = statement
        .query_map([], |row| row.get::<_, String>(0))
        .doing("checking pages")?;
    rows.collect::<Result<_, _>>().doing("checking pages")
}

/// Has the engine check the structure of a database.
pub(crate) fn check_structure(connection: &Connection) -> Result<(), StoreError> {
    let answer: String = connection
        .query_row("pragma quick_check(1)", [], |row| row.get(0))
        .doing("checking the structure")?;
    if answer == "ok" {
        Ok(())
    } else {
        Err(damaged("a database", "its structure is broken"))
    }
}
