//! Proof files: that a statement stands in the signed log.

use kua_core::StatementId;
use kua_core::ports::StoreError;
use kua_crypto::tree::{self, MemoryTree};
use kua_crypto::{Hash, PublicKey, TlogProof};
use rusqlite::{Connection, params};

use crate::fault::{Doing, damaged};
use crate::folder::Folder;
use crate::opening;
use crate::projection::number;
use crate::truth::{self, OWN};

/// Makes the proof of a statement of this installation's own log, under the newest head.
pub(crate) fn proof(
    folder: &Folder,
    record: &Connection,
    id: StatementId,
) -> Result<String, StoreError> {
    let row = truth::one(record, id)?;
    let leaf = truth::leaf(&row.leaf)?;
    let verifier = opening::own_log(record)?;
    let (checkpoint, text) = opening::read_head(folder, &verifier)?;
    if leaf.sequence() >= checkpoint.size {
        // A commit whose head is being signed at this moment.
        return Err(StoreError::NotFound);
    }
    let tree = tree_of(record, checkpoint.size)?;
    if tree.root() != checkpoint.root {
        return Err(damaged(
            "record.db",
            "its log is not the one that was signed",
        ));
    }
    let path = tree::inclusion_proof(leaf.sequence(), checkpoint.size, |level, index| {
        tree.node(level, index)
    })
    .map_err(|_| damaged("record.db", "an entry is outside its tree"))?;
    let author = PublicKey::from_bytes(&truth::author_key(record, leaf.key())?)
        .map_err(|_| damaged("record.db", "an author's key is none"))?;
    let proof = TlogProof::of_leaf(&leaf, &author, path, text);
    proof
        .verify_leaf(&verifier)
        .map_err(|error| damaged("record.db", error.to_string()))?;
    Ok(proof.to_text())
}

/// Builds the own tree out of the kept hashes.
pub(crate) fn tree_of(record: &Connection, size: u64) -> Result<MemoryTree, StoreError> {
    const DOING: &str = "reading the log";
    let mut statement = record
        .prepare_cached(
            "select hash from leaf where origin = ?1 and sequence < ?2 order by sequence",
        )
        .doing(DOING)?;
    let hashes: Vec<Hash> = statement
        .query_map(params![OWN, number(size)?], |row| row.get(0))
        .and_then(Iterator::collect)
        .doing(DOING)?;
    Ok(MemoryTree::from_leaves(hashes))
}

impl crate::vault::SqliteVault {
    /// Returns the line that a verifier of proofs and checkpoints needs: origin, key hash, public key.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn log_key(&self) -> Result<String, StoreError> {
        self.readers
            .ask_now(|reader| Ok(opening::own_log(&reader.record)?.to_line()))
    }
}
