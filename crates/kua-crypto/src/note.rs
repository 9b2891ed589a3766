//! Signed notes and checkpoints (C2SP signed-note and tlog-checkpoint), with Ed25519 (type 0x01).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::digest::Sha256;
use crate::origin::{MalformedOrigin, Origin};
use crate::sign::{MalformedKey, PublicKey, SigningKey};
use crate::tree::{Hash, empty_root};

/// How many bytes a note may have.
pub const MAX_NOTE: usize = 1 << 20;
/// How many signature lines a note may have.
pub const MAX_SIGNATURES: usize = 64;

const ED25519: u8 = 0x01;

/// Why a note or checkpoint is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// The form is not that of a signed note.
    #[error("the checkpoint is not a signed note: {0}")]
    Form(&'static str),
    /// The text is not that of a checkpoint.
    #[error("line {line} of the checkpoint is not what the format says")]
    Text {
        /// Which line, counted from 1.
        line: usize,
    },
    /// It speaks of another log.
    #[error("the checkpoint is of another log")]
    OtherLog,
    /// No line is signed with the key of the log.
    #[error("the checkpoint is not signed by the key of this log")]
    NotSigned,
    /// The signature of the log's key does not fit.
    #[error("the signature of the checkpoint does not fit: it was changed")]
    WrongSignature,
}

/// Size and root of a log at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose log.
    pub origin: Origin,
    /// How many leaves.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
    /// Lines that others may add between root and signatures; this house writes none.
    pub extensions: Vec<String>,
}

impl Checkpoint {
    /// Makes a checkpoint without extensions.
    pub fn new(origin: Origin, size: u64, root: Hash) -> Self {
        Self {
            origin,
            size,
            root,
            extensions: Vec::new(),
        }
    }

    /// Returns the text that is signed, with its last newline.
    pub fn text(&self) -> String {
        let mut text = format!(
            "{}\n{}\n{}\n",
            self.origin,
            self.size,
            STANDARD.encode(self.root)
        );
        for line in &self.extensions {
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    fn parse(text: &str) -> Result<Self, NoteError> {
        let mut lines = text
            .strip_suffix('\n')
            .ok_or(NoteError::Text { line: 1 })?
            .split('\n');
        let origin = lines
            .next()
            .and_then(|line| Origin::new(line).ok())
            .ok_or(NoteError::Text { line: 1 })?;
        let size = lines
            .next()
            .and_then(parse_decimal)
            .ok_or(NoteError::Text { line: 2 })?;
        let root = lines
            .next()
            .and_then(parse_hash)
            .filter(|root| size != 0 || *root == empty_root())
            .ok_or(NoteError::Text { line: 3 })?;
        let extensions: Vec<String> = lines.map(str::to_owned).collect();
        if let Some(empty) = extensions.iter().position(String::is_empty) {
            return Err(NoteError::Text { line: 4 + empty });
        }
        Ok(Self {
            origin,
            size,
            root,
            extensions,
        })
    }
}

/// The signing half of a log: its origin and its key.
#[derive(Debug, Clone)]
pub struct LogKey {
    origin: Origin,
    key: SigningKey,
}

impl LogKey {
    /// Puts origin and key together.
    pub fn new(origin: Origin, key: SigningKey) -> Self {
        Self { origin, key }
    }

    /// Returns the origin.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Returns the key.
    pub fn key(&self) -> &SigningKey {
        &self.key
    }

    /// Returns what others need to check this log's checkpoints.
    pub fn verifier(&self) -> LogVerifier {
        LogVerifier {
            origin: self.origin.clone(),
            key: self.key.public(),
        }
    }

    /// Signs size and root: the text of a checkpoint file, and of `head`.
    pub fn sign_checkpoint(&self, size: u64, root: Hash) -> String {
        let text = Checkpoint::new(self.origin.clone(), size, root).text();
        let mut signature = self.verifier().key_hash().to_vec();
        signature.extend_from_slice(&self.key.sign(text.as_bytes()));
        format!(
            "{text}\n\u{2014} {} {}\n",
            self.origin,
            STANDARD.encode(signature)
        )
    }
}

/// The public half of a log: its origin and its public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogVerifier {
    origin: Origin,
    key: PublicKey,
}

/// A text is not a verifier key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a log key: it has the form origin+8 hexadecimal digits+base64")]
pub struct MalformedVerifier;

impl From<MalformedOrigin> for MalformedVerifier {
    fn from(_: MalformedOrigin) -> Self {
        Self
    }
}

impl From<MalformedKey> for MalformedVerifier {
    fn from(_: MalformedKey) -> Self {
        Self
    }
}

impl LogVerifier {
    /// Puts origin and public key together.
    pub fn new(origin: Origin, key: PublicKey) -> Self {
        Self { origin, key }
    }

    /// Returns the origin.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Returns the public key.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Returns the key hash: the first four bytes of SHA-256(origin, newline, 0x01, key).
    pub fn key_hash(&self) -> [u8; 4] {
        let mut hasher = Sha256::new();
        hasher.update(self.origin.as_str().as_bytes());
        hasher.update(&[b'\n', ED25519]);
        hasher.update(&self.key.bytes());
        let [a, b, c, d, ..] = hasher.finish();
        [a, b, c, d]
    }

    /// Returns the verifier key as one line: origin, key hash and key, with plus signs between.
    pub fn to_line(&self) -> String {
        let hash = u32::from_be_bytes(self.key_hash());
        let mut typed = vec![ED25519];
        typed.extend_from_slice(&self.key.bytes());
        format!("{}+{hash:08x}+{}", self.origin, STANDARD.encode(typed))
    }

    /// Reads a verifier key.
    ///
    /// # Errors
    /// [`MalformedVerifier`] if the line is none, or its key hash does not fit.
    pub fn from_line(line: &str) -> Result<Self, MalformedVerifier> {
        let mut parts = line.trim().splitn(3, '+');
        let (Some(origin), Some(_), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(MalformedVerifier);
        };
        let typed = STANDARD.decode(key).map_err(|_| MalformedVerifier)?;
        let typed: [u8; 33] = typed.try_into().map_err(|_| MalformedVerifier)?;
        let (kind, key) = typed.split_first_chunk::<1>().ok_or(MalformedVerifier)?;
        let key: &[u8; 32] = key.try_into().map_err(|_| MalformedVerifier)?;
        let verifier = Self::new(Origin::new(origin)?, PublicKey::from_bytes(key)?);
        if kind != &[ED25519] || verifier.to_line() != line.trim() {
            return Err(MalformedVerifier);
        }
        Ok(verifier)
    }

    /// Reads a signed checkpoint of this log and checks its signature.
    ///
    /// Signatures of keys that are not this log's are passed over, as the specification asks.
    ///
    /// # Errors
    /// [`NoteError`] says what is wrong.
    pub fn verify_checkpoint(&self, note: &str) -> Result<Checkpoint, NoteError> {
        let note = Note::parse(note)?;
        let checkpoint = Checkpoint::parse(note.text)?;
        if checkpoint.origin != self.origin {
            return Err(NoteError::OtherLog);
        }
        let key_hash = self.key_hash();
        let mut signed = false;
        for line in &note.signatures {
            if line.name != self.origin.as_str() || line.key_hash != key_hash {
                continue;
            }
            if signed {
                return Err(NoteError::Form("the log signed twice"));
            }
            let signature = line
                .signature
                .as_slice()
                .try_into()
                .map_err(|_| NoteError::WrongSignature)?;
            self.key
                .verify(note.text.as_bytes(), signature)
                .map_err(|_| NoteError::WrongSignature)?;
            signed = true;
        }
        if signed {
            Ok(checkpoint)
        } else {
            Err(NoteError::NotSigned)
        }
    }
}

/// A note taken apart; nothing of it is checked yet.
struct Note<'a> {
    text: &'a str,
    signatures: Vec<SignatureLine<'a>>,
}

struct SignatureLine<'a> {
    name: &'a str,
    key_hash: [u8; 4],
    signature: Vec<u8>,
}

impl<'a> Note<'a> {
    fn parse(note: &'a str) -> Result<Self, NoteError> {
        if note.len() > MAX_NOTE {
            return Err(NoteError::Form("it is larger than a note may be"));
        }
        if note
            .chars()
            .any(|character| character < ' ' && character != '\n')
        {
            return Err(NoteError::Form("it has control characters"));
        }
        let (text, lines) = note
            .rfind("\n\n")
            .and_then(|at| Some((note.get(..=at)?, note.get(at + 2..)?)))
            .ok_or(NoteError::Form(
                "it has no empty line before the signatures",
            ))?;
        let lines = lines
            .strip_suffix('\n')
            .ok_or(NoteError::Form("its last line does not end"))?;
        let signatures = lines
            .split('\n')
            .map(SignatureLine::parse)
            .collect::<Option<Vec<_>>>()
            .ok_or(NoteError::Form("a signature line is malformed"))?;
        if signatures.len() > MAX_SIGNATURES {
            return Err(NoteError::Form("it has too many signatures"));
        }
        Ok(Self { text, signatures })
    }
}

impl<'a> SignatureLine<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (name, signature) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
        if name.is_empty() || name.chars().any(|c| c.is_whitespace() || c == '+') {
            return None;
        }
        let decoded = STANDARD.decode(signature).ok()?;
        let (key_hash, signature) = decoded.split_first_chunk::<4>()?;
        if signature.is_empty() {
            return None;
        }
        Some(Self {
            name,
            key_hash: *key_hash,
            signature: signature.to_vec(),
        })
    }
}

/// Reads a decimal number as the C2SP formats write it: digits, no leading zero.
pub(crate) fn parse_decimal(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || (text.len() > 1 && text.starts_with('0')) {
        return None;
    }
    text.parse().ok()
}

/// Reads a base64 SHA-256 hash.
pub(crate) fn parse_hash(text: &str) -> Option<Hash> {
    STANDARD.decode(text).ok()?.try_into().ok()
}
