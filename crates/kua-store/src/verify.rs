//! Checks everything against the signed tree: leaves, payloads, originals, texts.
//!
//! Two threads with connections of their own take stretches of the log in turn.
//! Present, erased by a judgement, and missing without one are told apart.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use kua_core::OriginalId;
use kua_core::ports::{Content, LogReport, Progress, StoreError};
use kua_core::statement::Payload;
use kua_core::value::Value;
use kua_crypto::tree::MemoryTree;
use kua_crypto::verify::Keys;
use kua_crypto::{Hash, Leaf, LogVerifier, stream, verify_leaves};
use rusqlite::{Connection, OptionalExtension};
use tokio::sync::mpsc::UnboundedSender;

use crate::fault::Doing;
use crate::folder::Folder;
use crate::keyring::{self, Kind};
use crate::opening;
use crate::threads::Reader;
use crate::truth::{self, Known, LogRow};
use crate::vault::SqliteVault;

/// How many threads check.
const THREADS: usize = 2;
/// How many entries a thread takes at once.
const STRETCH: u64 = 2_048;

/// Runs the check on threads of its own and reports how far it is.
pub(crate) async fn run(
    vault: &SqliteVault,
    progress: Progress<'_>,
) -> Result<LogReport, StoreError> {
    let (sender, mut reports) = tokio::sync::mpsc::unbounded_channel();
    let (answer, later) = tokio::sync::oneshot::channel();
    let folder = vault.folder.clone();
    let vault_key = vault.vault_key.clone();
    std::thread::Builder::new()
        .name("verify".to_owned())
        .spawn(move || {
            let open = || {
                Ok(Reader {
                    record: crate::engine::open(
                        &folder.record(),
                        &opening::record_key(&vault_key),
                        crate::engine::Purpose::Read,
                    )?,
                    keys: crate::engine::open(
                        &folder.keys(),
                        &opening::keys_key(&vault_key),
                        crate::engine::Purpose::Read,
                    )?,
                    desk: kua_crypto::SecretKey32::from_bytes([0; 32]),
                })
            };
            let _ = answer.send(whole(&folder, &open, &Steps::new(Some(sender))));
        })
        .doing("starting a thread")?;
    while let Some((done, of)) = reports.recv().await {
        progress(done, of);
    }
    later.await.map_err(|_| StoreError::Fault {
        doing: "verifying the log",
        detail: "its thread ended".to_owned(),
    })?
}

/// Counts steps and tells whoever waits.
pub(crate) struct Steps {
    sender: Option<UnboundedSender<(u64, u64)>>,
    done: AtomicU64,
    of: AtomicU64,
}

impl Steps {
    pub(crate) fn new(sender: Option<UnboundedSender<(u64, u64)>>) -> Self {
        Self {
            sender,
            done: AtomicU64::new(0),
            of: AtomicU64::new(0),
        }
    }

    fn step(&self, count: u64) {
        let done = self.done.fetch_add(count, Ordering::Relaxed) + count;
        if let Some(sender) = &self.sender {
            // Whoever asked may have stopped listening.
            let _ = sender.send((done, self.of.load(Ordering::Relaxed)));
        }
    }
}

/// Checks a whole vault.
pub(crate) fn whole(
    folder: &Folder,
    open: &(dyn Fn() -> Result<Reader, StoreError> + Sync),
    steps: &Steps,
) -> Result<LogReport, StoreError> {
    let reader = open()?;
    let verifier = opening::own_log(&reader.record)?;
    let (head, _) = opening::read_head(folder, &verifier)?;
    let entries = crate::query::entries(&reader.record)?;
    let originals: Vec<(OriginalId, Vec<u8>)> = reader
        .record
        .prepare("select id, sealed from original where sealed <> x'' order by id")
        .and_then(|mut sql| {
            sql.query_map([], |row| {
                Ok((OriginalId::from_bytes(row.get(0)?), row.get(1)?))
            })?
            .collect()
        })
        .doing("reading the log")?;
    let texts: u64 = reader
        .record
        .query_row("select count(*) from text where sealed <> x''", [], |row| {
            row.get::<_, i64>(0)
        })
        .map(i64::unsigned_abs)
        .doing("reading the log")?;
    steps
        .of
        .store(entries + originals.len() as u64 + texts, Ordering::Relaxed);
    steps.step(0);

    let found = check_log(&reader, open, &verifier, entries, steps)?;
    let mut report = LogReport {
        leaves: entries,
        present: found.present,
        erased: found.erased,
        missing: found.missing,
        wrong: found.wrong,
        root_agrees: false,
        root: String::new(),
        originals: 0,
        originals_wrong: Vec::new(),
        texts_wrong: Vec::new(),
    };
    let own = found
        .own
        .into_iter()
        .take(usize::try_from(head.size).unwrap_or(usize::MAX));
    let tree = MemoryTree::from_leaves(own);
    report.root_agrees = tree.size() == head.size && tree.root() == head.root;
    report.root = tree
        .root()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();

    for (file, sealed) in originals {
        if original_is_sound(folder, &reader.keys, file, &sealed)? {
            report.originals += 1;
        } else {
            report.originals_wrong.push(file);
        }
        steps.step(1);
    }
    report.texts_wrong = check_texts(&reader, steps)?;
    for (id, is_original) in erased_without_judgement(&reader)? {
        if is_original {
            report.originals_wrong.push(OriginalId::from_bytes(id));
        } else {
            report.texts_wrong.push(kua_core::TextId::from_bytes(id));
        }
    }
    Ok(report)
}

#[derive(Default)]
struct Found {
    present: u64,
    erased: u64,
    missing: Vec<u64>,
    wrong: Vec<u64>,
    own: Vec<Hash>,
}

/// What a thread found in one stretch.
struct Stretch {
    hashes: Vec<Hash>,
    present: u64,
    erased: u64,
    missing: Vec<u64>,
    wrong: Vec<u64>,
}

fn check_log(
    reader: &Reader,
    open: &(dyn Fn() -> Result<Reader, StoreError> + Sync),
    verifier: &LogVerifier,
    entries: u64,
    steps: &Steps,
) -> Result<Found, StoreError> {
    let keys = Arc::new(truth::author_keys(&reader.record)?);
    let next = AtomicU64::new(0);
    let done: Mutex<BTreeMap<u64, Stretch>> = Mutex::new(BTreeMap::new());
    let failure: Mutex<Option<StoreError>> = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let work = || -> Result<(), StoreError> {
                    let reader = open()?;
                    loop {
                        let from = next.fetch_add(STRETCH, Ordering::Relaxed);
                        if from >= entries {
                            return Ok(());
                        }
                        let count = STRETCH.min(entries - from);
                        let stretch = check_stretch(&reader, verifier, &keys, from, count)?;
                        done.lock()
                            .unwrap_or_else(PoisonError::into_inner)
                            .insert(from, stretch);
                        steps.step(count);
                    }
                };
                if let Err(error) = work() {
                    *failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                }
            });
        }
    });
    if let Some(error) = failure.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let mut found = Found::default();
    for stretch in done
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
        .into_values()
    {
        found.present += stretch.present;
        found.erased += stretch.erased;
        found.missing.extend(stretch.missing);
        found.wrong.extend(stretch.wrong);
        found.own.extend(stretch.hashes);
    }
    Ok(found)
}

fn check_stretch(
    reader: &Reader,
    verifier: &LogVerifier,
    keys: &Keys,
    from: u64,
    count: u64,
) -> Result<Stretch, StoreError> {
    let mut previous: Option<Hash> = match from.checked_sub(1) {
        Some(before) => truth::log_rows(&reader.record, before, 1)?
            .first()
            .map(|row| row.hash),
        None => None,
    };
    let rows = truth::log_rows(&reader.record, from, count)?;
    let mut stretch = Stretch {
        hashes: Vec::with_capacity(rows.len()),
        present: 0,
        erased: 0,
        missing: Vec::new(),
        wrong: Vec::new(),
    };
    let mut leaves: Vec<Leaf> = Vec::with_capacity(rows.len());
    let mut places: Vec<u64> = Vec::with_capacity(rows.len());
    for (expected, row) in (from..from + count).zip(&rows) {
        let place = row.number.unsigned_abs();
        let Ok(leaf) = Leaf::decode(&row.leaf) else {
            stretch.wrong.push(expected);
            stretch.hashes.push(row.hash);
            previous = Some(row.hash);
            continue;
        };
        let hash = leaf.hash();
        let in_order = place == expected
            && leaf.sequence() == expected
            && hash == row.hash
            && previous.is_none_or(|previous| leaf.parents().contains(&previous));
        if !in_order {
            stretch.wrong.push(expected);
        }
        match payload_state(reader, row, &leaf) {
            State::Present => stretch.present += 1,
            State::Erased => stretch.erased += 1,
            State::Missing => stretch.missing.push(expected),
            State::Wrong => stretch.wrong.push(expected),
        }
        // The tree is built of what is there, not of what the row says it hashes to.
        stretch.hashes.push(hash);
        previous = Some(hash);
        leaves.push(leaf);
        places.push(expected);
    }
    for place in from + rows.len() as u64..from + count {
        stretch.wrong.push(place);
    }
    for fault in verify_leaves(verifier.origin(), &leaves, keys, 1) {
        stretch.wrong.extend(places.get(fault.index));
    }
    stretch.wrong.sort_unstable();
    stretch.wrong.dedup();
    Ok(stretch)
}

enum State {
    Present,
    Erased,
    Missing,
    Wrong,
}

fn payload_state(reader: &Reader, row: &LogRow, leaf: &Leaf) -> State {
    match truth::content(&reader.keys, row, leaf) {
        Ok(Content::Present(_)) if !row.erased => State::Present,
        // An erasure that left the payload behind was not carried out.
        Ok(Content::Present(_)) => State::Wrong,
        Ok(Content::Missing) => State::Missing,
        Ok(Content::Erased) => {
            if erased_by_judgement(reader, row).unwrap_or(false) {
                State::Erased
            } else {
                State::Missing
            }
        }
        Err(_) => State::Wrong,
    }
}

/// An emptied original or text: its id, whether it is an original, the judgement, the original's id.
type EmptyPart = ([u8; 16], bool, Option<i64>, Vec<u8>);

/// Finds originals and texts that are empty and that no judgement of erasure names.
fn erased_without_judgement(reader: &Reader) -> Result<Vec<([u8; 16], bool)>, StoreError> {
    // A text goes with its original, whether or not it is named by itself.
    let empty: Vec<EmptyPart> = reader
        .record
        .prepare(
            "select o.id, 1, e.judgement, o.id from original o
             left join erased_part e on e.id = o.id where o.sealed = x''
             union all
             select t.id, 0, e.judgement, t.original from text t
             left join erased_part e on e.id = t.id where t.sealed = x''",
        )
        .and_then(|mut sql| {
            sql.query_map([], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?
            .collect()
        })
        .doing("reading the log")?;
    let mut unnamed = Vec::new();
    for (id, is_original, judgement, original) in empty {
        let named = judgement
            .map(|judgement| judgement_payload(reader, judgement))
            .transpose()?
            .flatten()
            .is_some_and(|payload| names_part(&payload, id, &original));
        if !named {
            unnamed.push((id, is_original));
        }
    }
    Ok(unnamed)
}

/// Says whether a payload is an erasure of this original or text, or of the text's original.
fn names_part(payload: &[u8], id: [u8; 16], original: &[u8]) -> bool {
    let Ok(Value::Erasure(erasure)) = Payload::decode(payload).map(|payload| payload.value) else {
        return false;
    };
    erasure.texts.iter().any(|text| text.bytes() == id)
        || erasure
            .originals
            .iter()
            .any(|file| file.bytes() == id || file.bytes() == *original)
}

/// Reads the payload of a judgement that is there.
fn judgement_payload(reader: &Reader, number: i64) -> Result<Option<Vec<u8>>, StoreError> {
    let rows = truth::log_rows(&reader.record, number.unsigned_abs(), 1)?;
    let Some(by) = rows.first().filter(|by| by.number == number) else {
        return Ok(None);
    };
    let leaf = truth::leaf(&by.leaf)?;
    match truth::content(&reader.keys, by, &leaf)? {
        Content::Present(bytes) => Ok(Some(bytes)),
        Content::Erased | Content::Missing => Ok(None),
    }
}

/// Says whether the judgement that an erasure points at is there and names this very leaf.
fn erased_by_judgement(reader: &Reader, row: &LogRow) -> Result<bool, StoreError> {
    let judgement: Option<i64> = reader
        .record
        .prepare_cached("select judgement from erasure where leaf = ?1")
        .and_then(|mut sql| sql.query_row([row.number], |row| row.get(0)).optional())
        .doing("reading the log")?;
    let Some(judgement) = judgement else {
        return Ok(false);
    };
    let payload = judgement_payload(reader, judgement)?;
    Ok(payload.is_some_and(|payload| names_leaf(&payload, &row.hash)))
}

/// Says whether a payload is an erasure of this leaf.
pub(crate) fn names_leaf(payload: &[u8], leaf: &Hash) -> bool {
    matches!(
        Payload::decode(payload).map(|payload| payload.value),
        Ok(Value::Erasure(erasure)) if erasure.leaves.contains(leaf)
    )
}

/// Says whether a stored file decrypts to the hash that is known of it.
pub(crate) fn original_is_sound(
    folder: &Folder,
    keys: &Connection,
    file: OriginalId,
    sealed: &[u8],
) -> Result<bool, StoreError> {
    let Some(key) = keyring::get(keys, (Kind::Original, file.bytes()))? else {
        return Ok(false);
    };
    let Ok(known) = Known::open(&key, file, sealed) else {
        return Ok(false);
    };
    let source = match File::open(folder.original(file)) {
        Ok(source) => source,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(crate::fault::disk(&error, "reading an original")),
    };
    match stream::decrypt(&key, BufReader::new(source), std::io::sink()) {
        Ok(summary) => Ok(summary.sha256 == known.sha256 && summary.size == known.size),
        Err(stream::StreamError::Io(error)) => {
            Err(crate::fault::disk(&error, "reading an original"))
        }
        Err(_) => Ok(false),
    }
}

fn check_texts(reader: &Reader, steps: &Steps) -> Result<Vec<kua_core::TextId>, StoreError> {
    const DOING: &str = "reading a text";
    let mut wrong = Vec::new();
    let mut statement = reader
        .record
        .prepare(
            "select id, document, original, sealed, map from text where sealed <> x'' order by id",
        )
        .doing(DOING)?;
    let mut rows = statement.query([]).doing(DOING)?;
    while let Some(row) = rows.next().doing(DOING)? {
        let sealed = truth::sealed_text(row).doing(DOING)?;
        let map = truth::SealedText {
            sealed: row.get(4).doing(DOING)?,
            ..sealed
        };
        let opened = sealed.open(&reader.keys).map(|_| ());
        match opened.and_then(|()| map.open_map(&reader.keys).map(|_| ())) {
            Ok(()) => {}
            Err(StoreError::Erased | StoreError::Damaged { .. }) => wrong.push(sealed.text),
            Err(error) => return Err(error),
        }
        steps.step(1);
    }
    Ok(wrong)
}
