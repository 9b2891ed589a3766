//! Turns what the engine and the disk say into what the port says.
//!
//! No message here carries a value of a row, a path or a name.

use std::io;

use kua_core::ports::StoreError;
use rusqlite::ErrorCode;

/// SQLite's extended code for an index of the write-ahead log that could not grow.
const SHARED_MEMORY_SIZE: i32 = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

/// Says what was being done, beside an error.
pub(crate) trait Doing<T> {
    /// Turns the error into the port's.
    fn doing(self, doing: &'static str) -> Result<T, StoreError>;
}

impl<T> Doing<T> for rusqlite::Result<T> {
    fn doing(self, doing: &'static str) -> Result<T, StoreError> {
        self.map_err(|error| engine(&error, doing))
    }
}

impl<T> Doing<T> for io::Result<T> {
    fn doing(self, doing: &'static str) -> Result<T, StoreError> {
        self.map_err(|error| disk(&error, doing))
    }
}

/// Turns an error of the operating system into the port's.
pub(crate) fn disk(error: &io::Error, doing: &'static str) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            StoreError::Full { doing }
        }
        kind => StoreError::Disk {
            doing,
            reason: kind.to_string(),
        },
    }
}

/// Turns an error of the database engine into the port's.
pub(crate) fn engine(error: &rusqlite::Error, doing: &'static str) -> StoreError {
    let code = match error {
        rusqlite::Error::QueryReturnedNoRows => return StoreError::NotFound,
        rusqlite::Error::SqliteFailure(failure, _) => *failure,
        // The message may quote SQL, which is ours, and never a value.
        rusqlite::Error::SqlInputError { error, .. } => *error,
        other => {
            return StoreError::Fault {
                doing,
                detail: kind_of(other).to_owned(),
            };
        }
    };
    match code.code {
        ErrorCode::DiskFull => StoreError::Full { doing },
        // The index of the write-ahead log grows before the log itself does; only a full disk hinders it.
        ErrorCode::SystemIoFailure if code.extended_code == SHARED_MEMORY_SIZE => {
            StoreError::Full { doing }
        }
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Damaged {
            part: "a database".to_owned(),
            detail: format!("a page does not fit its checksum, seen while {doing}"),
        },
        ErrorCode::SystemIoFailure => StoreError::Disk {
            doing,
            reason: format!(
                "the disk did not do what it was asked (code {})",
                code.extended_code
            ),
        },
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            StoreError::Disk {
                doing,
                reason: "the vault's folder cannot be written; check its permissions".to_owned(),
            }
        }
        _ => StoreError::Fault {
            doing,
            detail: format!("engine code {}", code.extended_code),
        },
    }
}

fn kind_of(error: &rusqlite::Error) -> &'static str {
    match error {
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::InvalidColumnType(..) => "a row has a column of another type",
        _ => "the engine refused a call",
    }
}

/// Names the damaged part.
pub(crate) fn in_part(error: StoreError, name: &'static str) -> StoreError {
    match error {
        StoreError::Damaged { detail, .. } => StoreError::Damaged {
            part: name.to_owned(),
            detail,
        },
        other => other,
    }
}

/// Makes the error for a part that is not what was written.
pub(crate) fn damaged(part: impl Into<String>, detail: impl Into<String>) -> StoreError {
    StoreError::Damaged {
        part: part.into(),
        detail: detail.into(),
    }
}

/// What an error means for the writes that come after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aftermath {
    /// None: nothing was tried.
    None,
    /// All was rolled back; before the next write record and head are compared again.
    Compare,
    /// What the disk holds is not known: no further write until the vault is opened again.
    Halt,
}

/// Says what an error means for the writes that come after it.
pub(crate) fn aftermath(error: &StoreError) -> Aftermath {
    match error {
        StoreError::NotFound | StoreError::Erased | StoreError::Halted => Aftermath::None,
        StoreError::Full { .. } | StoreError::Fault { .. } => Aftermath::Compare,
        StoreError::Damaged { .. } | StoreError::Behind { .. } | StoreError::Disk { .. } => {
            Aftermath::Halt
        }
    }
}
