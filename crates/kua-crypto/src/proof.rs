//! Proof files (C2SP tlog-proof): that a leaf stands in a signed log, checked without any network.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kua_core::cbor::{self, Value};

use crate::leaf::{Leaf, MalformedLeaf};
use crate::note::{Checkpoint, LogVerifier, MAX_NOTE, NoteError, parse_decimal, parse_hash};
use crate::sign::PublicKey;
use crate::tree::{self, Hash};

const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// A proof file taken apart; nothing of it is checked yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlogProof {
    /// Bytes of an application's own, not covered by the proof.
    pub extra: Option<Vec<u8>>,
    /// The place of the leaf, counted from 0.
    pub index: u64,
    /// The inclusion proof, the leaf's sibling first.
    pub path: Vec<Hash>,
    /// The signed checkpoint, as it is.
    pub checkpoint: String,
}

/// Why a proof is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// A line is not what the format says, counted from 1.
    #[error("line {line} of the proof is not what the format says")]
    Form {
        /// Which line.
        line: usize,
    },
    /// The checkpoint is not accepted.
    #[error(transparent)]
    Checkpoint(#[from] NoteError),
    /// The hashes do not lead to the signed root.
    #[error("the proof does not lead to the signed root: leaf, index or hashes were changed")]
    WrongPath,
    /// The proof does not carry a leaf and its author's key.
    #[error("the proof does not carry the leaf that it proves")]
    NoLeaf,
    /// The leaf that it carries is none.
    #[error(transparent)]
    Leaf(#[from] MalformedLeaf),
    /// The leaf stands elsewhere than it says of itself.
    #[error("the leaf says it is number {says}, but the proof is for number {proven}")]
    OtherPlace {
        /// What the leaf says.
        says: u64,
        /// What the proof says.
        proven: u64,
    },
    /// The leaf is not signed by the author's key that the proof carries.
    #[error("the leaf is not signed by the key that the proof carries")]
    WrongSignature,
}

/// What a proof file of a statement proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProvenLeaf {
    /// The leaf.
    pub leaf: Leaf,
    /// The pseudonymous key that signed it.
    pub author: PublicKey,
    /// The checkpoint under which it stands.
    pub checkpoint: Checkpoint,
}

impl TlogProof {
    /// Makes the proof of a statement: leaf and author's key travel in the extra data.
    pub fn of_leaf(
        leaf: &Leaf,
        author: &PublicKey,
        path: Vec<Hash>,
        checkpoint: impl Into<String>,
    ) -> Self {
        let extra = Value::map([
            ("key", Value::from(author.bytes())),
            ("leaf", Value::bytes(leaf.encode())),
        ]);
        Self {
            extra: Some(cbor::encode(&extra)),
            index: leaf.sequence(),
            path,
            checkpoint: checkpoint.into(),
        }
    }

    /// Returns the text of the proof file.
    pub fn to_text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        if let Some(extra) = &self.extra {
            text.push_str(&format!("extra {}\n", STANDARD.encode(extra)));
        }
        text.push_str(&format!("index {}\n", self.index));
        for hash in &self.path {
            text.push_str(&STANDARD.encode(hash));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// Takes a proof file apart, strictly.
    ///
    /// # Errors
    /// [`ProofError::Form`] names the line.
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        if text.len() > 2 * MAX_NOTE {
            return Err(ProofError::Form { line: 1 });
        }
        let form = |line| ProofError::Form { line };
        let (head, checkpoint) = text.split_once("\n\n").ok_or(form(1))?;
        let mut lines = (1..).zip(head.split('\n')).peekable();
        if lines.next().map(|(_, line)| line) != Some(HEADER) {
            return Err(form(1));
        }
        let extra = lines
            .next_if(|(_, line)| line.starts_with("extra "))
            .and_then(|(number, line)| Some((number, line.strip_prefix("extra ")?)))
            .map(|(number, encoded)| STANDARD.decode(encoded).map_err(|_| form(number)))
            .transpose()?;
        let index = lines
            .next()
            .and_then(|(_, line)| parse_decimal(line.strip_prefix("index ")?))
            .ok_or(form(if extra.is_some() { 3 } else { 2 }))?;
        let path = lines
            .map(|(number, line)| parse_hash(line).ok_or(form(number)))
            .collect::<Result<Vec<_>, _>>()?;
        if path.len() > 64 {
            return Err(form(4));
        }
        Ok(Self {
            extra,
            index,
            path,
            checkpoint: checkpoint.to_owned(),
        })
    }

    /// Checks that a leaf with this hash stands in the log; returns the checkpoint.
    ///
    /// # Errors
    /// [`ProofError`] says what is wrong.
    pub fn verify(&self, leaf: &Hash, log: &LogVerifier) -> Result<Checkpoint, ProofError> {
        let checkpoint = log.verify_checkpoint(&self.checkpoint)?;
        tree::verify_inclusion(
            leaf,
            self.index,
            checkpoint.size,
            &self.path,
            &checkpoint.root,
        )
        .map_err(|_| ProofError::WrongPath)?;
        Ok(checkpoint)
    }

    /// Checks the proof of a statement: the leaf it carries, its signature, its place, the root.
    ///
    /// # Errors
    /// [`ProofError`] says what is wrong.
    pub fn verify_leaf(&self, log: &LogVerifier) -> Result<ProvenLeaf, ProofError> {
        let extra = self.extra.as_deref().ok_or(ProofError::NoLeaf)?;
        let extra = cbor::decode(extra).map_err(|_| ProofError::NoLeaf)?;
        let bytes = extra.get("leaf").and_then(Value::as_bytes);
        let author = extra
            .get("key")
            .and_then(Value::as_array_of)
            .and_then(|key| PublicKey::from_bytes(&key).ok());
        let (Some(bytes), Some(author), Some(2)) = (bytes, author, extra.as_map().map(<[_]>::len))
        else {
            return Err(ProofError::NoLeaf);
        };
        let leaf = Leaf::decode(bytes)?;
        if leaf.sequence() != self.index {
            return Err(ProofError::OtherPlace {
                says: leaf.sequence(),
                proven: self.index,
            });
        }
        let checkpoint = self.verify(&leaf.hash(), log)?;
        leaf.verify(log.origin(), &author)
            .map_err(|_| ProofError::WrongSignature)?;
        Ok(ProvenLeaf {
            leaf,
            author,
            checkpoint,
        })
    }
}
