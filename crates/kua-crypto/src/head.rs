//! The `head` file: the newest signed size and root, synced after each commit.
//!
//! It is a checkpoint like any other. The encrypted database alone does not
//! notice that its write-ahead log was cut; comparing it with `head` does.

use crate::note::{Checkpoint, LogKey, LogVerifier, NoteError};
use crate::tree::Hash;

/// How a database stands to its `head`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Size and root agree.
    Level,
    /// The database has more than `head` signed: the machine stopped between commit and sync.
    ///
    /// It is to be accepted only if the tree at the signed size has the signed root.
    Ahead {
        /// The size that was signed.
        signed: u64,
    },
    /// The database has less than `head` signed: something was lost or rolled back.
    Behind {
        /// The size that was signed.
        signed: u64,
    },
    /// The sizes agree and the roots do not: something was changed.
    Changed,
}

/// Returns the bytes of the `head` file.
pub fn write(log: &LogKey, size: u64, root: Hash) -> String {
    log.sign_checkpoint(size, root)
}

/// Reads the `head` file and checks its signature.
///
/// # Errors
/// [`NoteError`] if it is damaged or of another log.
pub fn read(log: &LogVerifier, bytes: &[u8]) -> Result<Checkpoint, NoteError> {
    let text = std::str::from_utf8(bytes).map_err(|_| NoteError::Form("it is not text"))?;
    log.verify_checkpoint(text)
}

/// Compares a database of this size and root with what `head` signed.
pub fn compare(head: &Checkpoint, size: u64, root: &Hash) -> Standing {
    let signed = head.size;
    if size < signed {
        Standing::Behind { signed }
    } else if size > signed {
        Standing::Ahead { signed }
    } else if *root == head.root {
        Standing::Level
    } else {
        Standing::Changed
    }
}
