//! Whole logs in one file: what a stranger needs to check them.
//!
//! A log file is a row of records: kind (1 byte), length (4 bytes, the
//! highest first), body. It holds one section for each origin, in the order
//! of the origins, so that the union of two logs is the same file whichever
//! came first. The last record is the hash of all before it, so that a cut
//! file is noticed before anything else is looked at.

use std::collections::{HashMap, HashSet};

use kua_core::cbor::{self, Value};
use kua_core::{KeyId, StatementId};
use zeroize::Zeroizing;

use crate::digest::sha256;
use crate::leaf::{Leaf, MalformedLeaf};
use crate::note::{Checkpoint, LogVerifier, NoteError};
use crate::origin::Origin;
use crate::seal::{Opened, Salt};
use crate::sign::PublicKey;
use crate::tree::{Frontier, Hash};
use crate::verify::{Keys, verify_leaves};

/// The version of the log file that this room reads and writes.
pub const LOG_FILE_VERSION: u8 = 1;

const FORMAT: u8 = 1;
const LOG: u8 = 2;
const KEY: u8 = 3;
const LEAF: u8 = 4;
const CONTENT: u8 = 5;
const CHECKPOINT: u8 = 6;
const END: u8 = 7;

/// The log of one origin, as it travels.
#[derive(Debug, Clone)]
pub struct Section {
    /// Origin and public key of the log, as the file claims them.
    pub log: LogVerifier,
    /// The public keys of the authors.
    pub keys: Keys,
    /// The leaves in the order of the log.
    pub entries: Vec<Entry>,
    /// The signed checkpoint over all leaves.
    pub checkpoint: String,
}

/// A leaf, and its salt and payload where they are disclosed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The leaf.
    pub leaf: Leaf,
    /// What it commits to; nothing where it was erased or is not disclosed.
    pub content: Option<Opened>,
}

/// Why a file is not a log file. Places count bytes from the beginning.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogFileError {
    /// Cut, or changed without making it whole again.
    #[error("the log file is cut or damaged: its last record does not fit what is before it")]
    Damaged,
    /// Of a version that this program does not know.
    #[error("the log file has version {0}, which this program does not know: use a newer one")]
    Version(u8),
    /// A record that is malformed or stands where it may not.
    #[error("the record at byte {at} of the log file is malformed or out of place")]
    Record {
        /// Where it begins.
        at: usize,
    },
    /// A leaf is malformed.
    #[error("the leaf at byte {at} of the log file: {error}")]
    Leaf {
        /// Where its record begins.
        at: usize,
        /// What is wrong.
        error: MalformedLeaf,
    },
    /// Too much for the lengths of the format.
    #[error("a record is too long for a log file")]
    TooLong,
}

/// Writes a log file. The order of the sections does not matter.
///
/// # Errors
/// [`LogFileError::TooLong`] for a payload of 4 GiB and more.
pub fn write(sections: &[Section]) -> Result<Zeroizing<Vec<u8>>, LogFileError> {
    let mut out = Zeroizing::new(Vec::new());
    record(&mut out, FORMAT, &[&[LOG_FILE_VERSION]])?;
    let mut ordered: Vec<&Section> = sections.iter().collect();
    ordered.sort_by(|one, other| one.log.origin().cmp(other.log.origin()));
    for section in ordered {
        record(&mut out, LOG, &[section.log.to_line().as_bytes()])?;
        let mut keys: Vec<(&KeyId, &PublicKey)> = section.keys.iter().collect();
        keys.sort_by_key(|(id, _)| **id);
        for (id, key) in keys {
            let pair = Value::Array(vec![Value::from(id.bytes()), Value::from(key.bytes())]);
            record(&mut out, KEY, &[&cbor::encode(&pair)])?;
        }
        for entry in &section.entries {
            record(&mut out, LEAF, &[&entry.leaf.encode()])?;
            if let Some(content) = &entry.content {
                record(
                    &mut out,
                    CONTENT,
                    &[content.salt.expose(), &content.payload],
                )?;
            }
        }
        record(&mut out, CHECKPOINT, &[section.checkpoint.as_bytes()])?;
    }
    let hash = sha256(&out);
    record(&mut out, END, &[&hash])?;
    Ok(out)
}

fn record(out: &mut Vec<u8>, kind: u8, parts: &[&[u8]]) -> Result<(), LogFileError> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let length = u32::try_from(length).map_err(|_| LogFileError::TooLong)?;
    out.push(kind);
    out.extend_from_slice(&length.to_be_bytes());
    for part in parts {
        out.extend_from_slice(part);
    }
    Ok(())
}

/// Reads a log file, strictly. Signatures and tree are checked by [`verify`].
///
/// # Errors
/// [`LogFileError`] says what is wrong and where.
pub fn read(bytes: &[u8]) -> Result<Vec<Section>, LogFileError> {
    let records = split(bytes)?;
    let Some(((FORMAT, first, _), rest)) =
        records.split_first().map(|(record, rest)| (*record, rest))
    else {
        return Err(LogFileError::Record { at: 0 });
    };
    match first {
        [LOG_FILE_VERSION] => {}
        [version] => return Err(LogFileError::Version(*version)),
        _ => return Err(LogFileError::Record { at: 0 }),
    }
    let mut sections: Vec<Section> = Vec::new();
    let mut open: Option<Section> = None;
    let mut last_key: Option<KeyId> = None;
    for &(kind, body, at) in rest {
        let malformed = LogFileError::Record { at };
        match (kind, &mut open) {
            (LOG, None) => {
                let section = begin_section(body, &sections).ok_or(malformed)?;
                open = Some(section);
                last_key = None;
            }
            (KEY, Some(section)) if section.entries.is_empty() => {
                let (id, key) = author_key(body).ok_or(malformed.clone())?;
                if last_key.is_some_and(|last| last >= id) {
                    return Err(malformed);
                }
                last_key = Some(id);
                section.keys.insert(id, key);
            }
            (LEAF, Some(section)) => section.entries.push(Entry {
                leaf: Leaf::decode(body).map_err(|error| LogFileError::Leaf { at, error })?,
                content: None,
            }),
            (CONTENT, Some(section)) => {
                let entry = section.entries.last_mut().ok_or(malformed.clone())?;
                let (salt, payload) = body.split_first_chunk::<32>().ok_or(malformed.clone())?;
                if entry.content.is_some() {
                    return Err(malformed);
                }
                entry.content = Some(Opened {
                    salt: Salt::from_bytes(*salt),
                    payload: Zeroizing::new(payload.to_vec()),
                });
            }
            (CHECKPOINT, Some(section)) => {
                section.checkpoint = String::from_utf8(body.to_vec()).map_err(|_| malformed)?;
                sections.extend(open.take());
            }
            _ => return Err(malformed),
        }
    }
    if open.is_some() {
        return Err(LogFileError::Record { at: bytes.len() });
    }
    Ok(sections)
}

/// A record: kind, body, and where it begins.
type Record<'a> = (u8, &'a [u8], usize);

/// Takes a file apart into records, and checks the last one.
fn split(bytes: &[u8]) -> Result<Vec<Record<'_>>, LogFileError> {
    let mut records: Vec<Record<'_>> = Vec::new();
    let mut rest = bytes;
    while let Some((head, after)) = rest.split_first_chunk::<5>() {
        let at = bytes.len() - rest.len();
        let [kind, length @ ..] = *head;
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        let (body, next) = after
            .split_at_checked(length)
            .ok_or(LogFileError::Damaged)?;
        rest = next;
        if kind == END {
            let before = bytes.get(..at).unwrap_or_default();
            let sound = rest.is_empty() && body == sha256(before);
            return if sound {
                Ok(records)
            } else {
                Err(LogFileError::Damaged)
            };
        }
        records.push((kind, body, at));
    }
    Err(LogFileError::Damaged)
}

fn begin_section(body: &[u8], before: &[Section]) -> Option<Section> {
    let line = std::str::from_utf8(body).ok()?;
    let log = LogVerifier::from_line(line).ok()?;
    let ascending = before
        .last()
        .is_none_or(|last| last.log.origin() < log.origin());
    (log.to_line() == line && ascending).then(|| Section {
        log,
        keys: Keys::new(),
        entries: Vec::new(),
        checkpoint: String::new(),
    })
}

fn author_key(body: &[u8]) -> Option<(KeyId, PublicKey)> {
    let pair = cbor::decode(body).ok()?;
    let [id, key] = pair.as_array()? else {
        return None;
    };
    let key = PublicKey::from_bytes(&key.as_array_of()?).ok()?;
    Some((KeyId::from_bytes(id.as_array_of()?), key))
}

/// What the check of one section found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionReport {
    /// Whose log.
    pub origin: Origin,
    /// Leaves in it.
    pub leaves: u64,
    /// Leaves whose payload is there and fits.
    pub present: u64,
    /// Leaves whose payload was erased by a judgement that is there.
    pub erased: Vec<StatementId>,
    /// Leaves whose payload is gone without one.
    pub missing: Vec<StatementId>,
    /// Leaves with a wrong place, parent, signature or payload.
    pub wrong: Vec<StatementId>,
    /// The checkpoint, or why it is not accepted.
    pub checkpoint: Result<Checkpoint, NoteError>,
    /// Whether the leaves have the root and the number that were signed.
    pub root_agrees: bool,
}

impl SectionReport {
    /// Says whether nothing is wrong; payloads that are missing unexplained are.
    pub fn is_sound(&self) -> bool {
        self.wrong.is_empty()
            && self.missing.is_empty()
            && self.checkpoint.is_ok()
            && self.root_agrees
    }
}

/// Checks all sections against the keys that they claim.
///
/// `erases` reads a payload and returns the hashes of the leaves that it
/// erases, which this room does not understand itself. Whose the claimed keys
/// are must be known from elsewhere: compare [`Section::log`] with it.
pub fn verify(
    sections: &[Section],
    threads: usize,
    erases: impl Fn(&[u8]) -> Vec<Hash>,
) -> Vec<SectionReport> {
    let hashes: Vec<Vec<Hash>> = sections
        .iter()
        .map(|section| {
            section
                .entries
                .iter()
                .map(|entry| entry.leaf.hash())
                .collect()
        })
        .collect();
    let places: HashMap<&Hash, (usize, usize)> = hashes
        .iter()
        .enumerate()
        .flat_map(|(section, hashes)| {
            (0..)
                .zip(hashes)
                .map(move |(at, hash)| (hash, (section, at)))
        })
        .collect();
    let erased: HashSet<Hash> = sections
        .iter()
        .flat_map(|section| &section.entries)
        .filter_map(|entry| Some((entry.leaf.commitment(), entry.content.as_ref()?)))
        .filter(|(commitment, content)| commitment.fits(&content.salt, &content.payload))
        .flat_map(|(_, content)| erases(&content.payload))
        .collect();
    sections
        .iter()
        .zip(&hashes)
        .enumerate()
        .map(|(number, (section, hashes))| {
            let follows = |at: usize, parent: &Hash| {
                places
                    .get(parent)
                    .is_some_and(|(section, place)| *section != number || *place < at)
            };
            verify_section(section, hashes, threads, &erased, follows)
        })
        .collect()
}

fn verify_section(
    section: &Section,
    hashes: &[Hash],
    threads: usize,
    erased: &HashSet<Hash>,
    follows: impl Fn(usize, &Hash) -> bool,
) -> SectionReport {
    let leaves: Vec<Leaf> = section
        .entries
        .iter()
        .map(|entry| entry.leaf.clone())
        .collect();
    let unsigned: HashSet<usize> =
        verify_leaves(section.log.origin(), &leaves, &section.keys, threads)
            .into_iter()
            .map(|fault| fault.index)
            .collect();
    let mut frontier = Frontier::new();
    let mut report = SectionReport {
        origin: section.log.origin().clone(),
        leaves: leaves.len() as u64,
        present: 0,
        erased: Vec::new(),
        missing: Vec::new(),
        wrong: Vec::new(),
        checkpoint: section.log.verify_checkpoint(&section.checkpoint),
        root_agrees: false,
    };
    for (at, (entry, hash)) in section.entries.iter().zip(hashes).enumerate() {
        frontier.append(*hash);
        let leaf = &entry.leaf;
        let in_order =
            leaf.sequence() == at as u64 && leaf.parents().iter().all(|parent| follows(at, parent));
        let content = entry.content.as_ref();
        let fits =
            content.is_none_or(|content| leaf.commitment().fits(&content.salt, &content.payload));
        if !in_order || !fits || unsigned.contains(&at) {
            report.wrong.push(leaf.id());
        } else if content.is_some() {
            report.present += 1;
        } else if erased.contains(hash) {
            report.erased.push(leaf.id());
        } else {
            report.missing.push(leaf.id());
        }
    }
    report.root_agrees = report.checkpoint.as_ref().is_ok_and(|checkpoint| {
        checkpoint.size == frontier.size() && checkpoint.root == frontier.root()
    });
    report
}
