//! Checkpoints and proof files.

use super::cbor::Item;
use super::leaf::{LeafFacts, check_leaf};
use super::merkle::root_of_proof;
use super::{Refused, base64, sha256, signed};

/// What must be known of a log from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogPublicKey {
    /// Its origin.
    pub origin: String,
    /// Its Ed25519 public key.
    pub key: [u8; 32],
}

/// What a proof file proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// The leaf.
    pub leaf: LeafFacts,
    /// How many leaves the log had.
    pub size: u64,
    /// The root of its tree.
    pub root: [u8; 32],
}

impl LogPublicKey {
    /// Reads a line of origin, key hash and typed key with plus signs between.
    pub fn from_line(line: &str) -> Option<Self> {
        let (origin, rest) = line.split_once('+')?;
        let (hash, key) = rest.split_once('+')?;
        let typed = base64::decode(key)?;
        let (1, key) = typed.split_first()? else {
            return None;
        };
        let log = Self {
            origin: origin.to_owned(),
            key: key.try_into().ok()?,
        };
        let expected: String = log
            .key_hash()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        (hash == expected).then_some(log)
    }

    fn key_hash(&self) -> [u8; 4] {
        let hash = sha256(&[self.origin.as_bytes(), &[0x0a, 0x01], &self.key]);
        [hash[0], hash[1], hash[2], hash[3]]
    }
}

/// Checks a signed checkpoint; returns size and root.
///
/// # Errors
/// [`Refused`] says why.
pub fn check_checkpoint(note: &[u8], log: &LogPublicKey) -> Result<(u64, [u8; 32]), Refused> {
    let note = std::str::from_utf8(note).map_err(|_| Refused("the checkpoint is not text"))?;
    if note.bytes().any(|byte| byte < 0x20 && byte != b'\n') {
        return Err(Refused("the checkpoint has control characters"));
    }
    let (body, signatures) = note
        .rsplit_once("\n\n")
        .ok_or(Refused("the checkpoint has no empty line"))?;
    let signatures = signatures
        .strip_suffix('\n')
        .ok_or(Refused("the checkpoint does not end in a newline"))?;
    let text = format!("{body}\n");
    let mut found = 0;
    for line in signatures.split('\n') {
        let (name, signature) = line
            .strip_prefix("\u{2014} ")
            .and_then(|line| line.split_once(' '))
            .ok_or(Refused("a signature line is malformed"))?;
        let bytes = base64::decode(signature).ok_or(Refused("a signature is not base64"))?;
        let (hash, signature) = bytes
            .split_first_chunk::<4>()
            .filter(|(_, signature)| !signature.is_empty() && !name.is_empty())
            .ok_or(Refused("a signature is too short"))?;
        if name == log.origin && *hash == log.key_hash() {
            let signature = signature
                .try_into()
                .map_err(|_| Refused("the signature has a wrong length"))?;
            if !signed(&log.key, text.as_bytes(), signature) {
                return Err(Refused("the signature of the log does not hold"));
            }
            found += 1;
        }
    }
    if found != 1 {
        return Err(Refused("the log did not sign exactly once"));
    }
    body_facts(body, log).ok_or(Refused("the text of the checkpoint is malformed"))
}

fn body_facts(body: &str, log: &LogPublicKey) -> Option<(u64, [u8; 32])> {
    let mut lines = body.split('\n');
    if lines.next()? != log.origin {
        return None;
    }
    let size = decimal(lines.next()?)?;
    let root: [u8; 32] = base64::decode(lines.next()?)?.try_into().ok()?;
    let rest_is_full = lines.all(|line| !line.is_empty());
    (rest_is_full && (size > 0 || root == sha256(&[]))).then_some((size, root))
}

fn decimal(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Checks a proof file with the leaf that it carries.
///
/// # Errors
/// [`Refused`] says why.
pub fn check_proof(file: &[u8], log: &LogPublicKey) -> Result<Proven, Refused> {
    let text = std::str::from_utf8(file).map_err(|_| Refused("the proof is not text"))?;
    let (head, checkpoint) = text
        .split_once("\n\n")
        .ok_or(Refused("the proof has no empty line"))?;
    let (size, root) = check_checkpoint(checkpoint.as_bytes(), log)?;
    let lines: Vec<&str> = head.split('\n').collect();
    let [first, extra, index, path @ ..] = lines.as_slice() else {
        return Err(Refused("the proof has too few lines"));
    };
    if *first != "c2sp.org/tlog-proof@v1" {
        return Err(Refused("the proof is of another format"));
    }
    let extra = extra
        .strip_prefix("extra ")
        .and_then(base64::decode)
        .ok_or(Refused("the proof carries no leaf"))?;
    let (leaf, author) = carried(&extra).ok_or(Refused("the proof carries no leaf"))?;
    let index = index
        .strip_prefix("index ")
        .and_then(decimal)
        .ok_or(Refused("the index is malformed"))?;
    let path: Vec<[u8; 32]> = path
        .iter()
        .map(|line| base64::decode(line)?.try_into().ok())
        .collect::<Option<_>>()
        .ok_or(Refused("a hash is malformed"))?;
    let leaf = check_leaf(leaf, &log.origin, &author)?;
    if leaf.sequence != index {
        return Err(Refused("the leaf is for another place"));
    }
    if root_of_proof(leaf.hash, index, size, &path)? != root {
        return Err(Refused("the hashes do not lead to the root"));
    }
    Ok(Proven { leaf, size, root })
}

fn carried(extra: &[u8]) -> Option<(&[u8], [u8; 32])> {
    let Item::Map(entries) = Item::whole(extra)? else {
        return None;
    };
    match entries.as_slice() {
        [
            (Item::Text("key"), key),
            (Item::Text("leaf"), Item::Bytes(leaf)),
        ] => Some((leaf, key.bytes()?)),
        _ => None,
    }
}
