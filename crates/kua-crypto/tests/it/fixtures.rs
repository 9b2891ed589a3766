//! The kept logs of `fixtures/log/`: made again byte by byte, and checked by both verifiers.
//!
//! `KUA_WRITE_FIXTURES=1 cargo test -p kua-crypto fixtures` writes them. That
//! is done when a fixture is added, never to make a failing test pass: what is
//! kept there stands for files that people hold.

use std::path::PathBuf;

use kua_core::access::Access;
use kua_core::statement::{Certainty, Clock, Payload, PayloadKind, Recorded};
use kua_core::value::{Erasure, Text, Value};
use kua_core::{KeyId, RecordId, StatementId};
use kua_crypto::digest::sha256;
use kua_crypto::logfile::{self, Entry, Section};
use kua_crypto::seal::{Opened, open, seal};
use kua_crypto::stream::{CHUNK, decrypt, encrypt};
use kua_crypto::tree::{MemoryTree, consistency_proof, inclusion_proof, root, verify_consistency};
use kua_crypto::verify::Keys;
use kua_crypto::{
    Commitment, Cost, Hash, Leaf, LogKey, Origin, Salt, SecretKey32, SigningKey, Slots, TlogProof,
    UnsignedLeaf, sign_batch,
};
use kua_testkit::verifier::{self, LogPublicKey};

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/log"))
}

fn writing() -> bool {
    std::env::var_os("KUA_WRITE_FIXTURES").is_some()
}

/// Compares a fixture with what is made now, or writes it.
fn check(name: &str, made: &[u8]) {
    let path = folder().join(name);
    if writing() {
        std::fs::create_dir_all(folder()).unwrap();
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read(&path).unwrap();
    assert!(kept == made, "{name} is not what is made now");
}

/// Returns a fixture that has chance in it: it is made once and only read from then on.
fn keep(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let path = folder().join(name);
    if writing() && !path.exists() {
        std::fs::write(&path, make()).unwrap();
    }
    std::fs::read(&path).unwrap()
}

fn bytes32(label: &str, number: u64) -> [u8; 32] {
    sha256(format!("fixture {label} {number}").as_bytes())
}

fn bytes16(label: &str, number: u64) -> [u8; 16] {
    *bytes32(label, number).first_chunk().unwrap()
}

fn signing(label: &str, number: u64) -> SigningKey {
    SigningKey::from_seed(&SecretKey32::from_bytes(bytes32(label, number)))
}

/// A log of invented statements, made the same way each time.
struct Made {
    label: &'static str,
    log: LogKey,
    entries: Vec<Entry>,
}

impl Made {
    fn new(label: &'static str) -> Self {
        let origin: String = bytes16(label, 0)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self {
            label,
            log: LogKey::new(Origin::new(origin).unwrap(), signing(label, 100)),
            entries: Vec::new(),
        }
    }

    /// The log with this many leaves: those from 100 to 163 share one signature.
    fn with(label: &'static str, count: u64) -> Self {
        let mut made = Self::new(label);
        for number in 0..count {
            if number == 100 {
                made.append_batch(64.min(count - 100));
            } else if !(100..164).contains(&number) {
                let value = made.words(number);
                made.append("note", PayloadKind::Statement, value, &[]);
            }
        }
        made
    }

    fn words(&self, number: u64) -> Value {
        Value::Text(Text {
            text: format!("Invented note {number}"),
            language: Some("en".to_owned()),
            script: None,
        })
    }

    fn author(&self, number: u64) -> (KeyId, SigningKey) {
        let author = 1 + number % 2;
        (
            KeyId::from_random(bytes16(self.label, author)),
            signing(self.label, author),
        )
    }

    fn hash(&self, at: usize) -> Hash {
        self.entries[at].leaf.hash()
    }

    fn prepare(
        &self,
        number: u64,
        author: KeyId,
        property: &str,
        kind: PayloadKind,
        value: Value,
        parents: Vec<Hash>,
    ) -> (UnsignedLeaf, Opened) {
        let payload = Payload {
            kind,
            subject: RecordId::from_random(bytes16("subject", number % 5)),
            property: property.to_owned(),
            value,
            passages: Vec::new(),
            holder: None,
            author,
            certainty: Certainty::Stated,
            access: Access::Team,
            case: None,
            consent: None,
            recorded: Recorded {
                seconds: 1_790_000_000 + number as i64,
                clock: Clock::Unchecked,
            },
            rests_on: Vec::new(),
        }
        .encode();
        let salt = Salt::from_bytes(bytes32(self.label, 1000 + number));
        let leaf = UnsignedLeaf::new(
            StatementId::from_random(bytes16(self.label, 1000 + number)),
            number,
            parents,
            author,
            Commitment::of(&salt, &payload),
        )
        .unwrap();
        (
            leaf,
            Opened {
                salt,
                payload: payload.into(),
            },
        )
    }

    fn append(&mut self, property: &str, kind: PayloadKind, value: Value, others: &[Hash]) {
        let number = self.entries.len() as u64;
        let (author, key) = self.author(number);
        let mut parents: Vec<Hash> = others.to_vec();
        parents.extend(self.entries.last().map(|entry| entry.leaf.hash()));
        if number >= 10 && number.is_multiple_of(10) {
            parents.push(self.hash(number as usize - 7));
        }
        let (leaf, content) = self.prepare(number, author, property, kind, value, parents);
        self.entries.push(Entry {
            leaf: leaf.sign(self.log.origin(), &key),
            content: Some(content),
        });
    }

    fn append_batch(&mut self, count: u64) {
        let first = self.entries.len() as u64;
        let (author, key) = self.author(first);
        let parents: Vec<Hash> = self
            .entries
            .last()
            .map(|entry| entry.leaf.hash())
            .into_iter()
            .collect();
        let (leaves, contents): (Vec<_>, Vec<_>) = (first..first + count)
            .map(|number| {
                let value = self.words(number);
                self.prepare(
                    number,
                    author,
                    "note",
                    PayloadKind::Statement,
                    value,
                    parents.clone(),
                )
            })
            .unzip();
        let leaves = sign_batch(self.log.origin(), &key, leaves).unwrap();
        self.entries.extend(
            leaves
                .into_iter()
                .zip(contents)
                .map(|(leaf, content)| Entry {
                    leaf,
                    content: Some(content),
                }),
        );
    }

    fn tree(&self) -> MemoryTree {
        MemoryTree::from_leaves(self.entries.iter().map(|entry| entry.leaf.hash()))
    }

    fn section(&self) -> Section {
        let tree = self.tree();
        let keys: Keys = (0..self.entries.len().min(2) as u64)
            .map(|number| {
                let (id, key) = self.author(number);
                (id, key.public())
            })
            .collect();
        Section {
            log: self.log.verifier(),
            keys,
            entries: self.entries.clone(),
            checkpoint: self.log.sign_checkpoint(tree.size(), tree.root()),
        }
    }
}

/// A log in which the third statement was erased.
fn erased() -> Made {
    let mut made = Made::with("one", 5);
    let erasure = Value::Erasure(Erasure {
        leaves: vec![made.hash(2)],
        ground: "consent-withdrawn".to_owned(),
        approvers: vec![made.author(0).0, made.author(1).0],
        originals: vec![],
        texts: vec![],
    });
    made.append("erase", PayloadKind::Judgement, erasure, &[]);
    made.entries[2].content = None;
    made
}

/// Two logs that knew of each other.
fn two_origins() -> [Made; 2] {
    let mut one = Made::with("one", 3);
    let mut two = Made::with("two", 2);
    let value = two.words(2);
    two.append(
        "note",
        PayloadKind::Statement,
        value,
        &[one.hash(1), one.hash(2)],
    );
    let value = one.words(3);
    one.append("note", PayloadKind::Statement, value, &[two.hash(2)]);
    let value = two.words(3);
    two.append("note", PayloadKind::Statement, value, &[]);
    [one, two]
}

fn erases(payload: &[u8]) -> Vec<Hash> {
    match Payload::decode(payload).unwrap().value {
        Value::Erasure(erasure) => erasure.leaves,
        _ => Vec::new(),
    }
}

/// Checks a file with both verifiers; returns how many payloads are there and how many erased.
fn both(file: &[u8]) -> Vec<(u64, usize)> {
    let sections = logfile::read(file).unwrap();
    assert_eq!(*logfile::write(&sections).unwrap(), file);
    let reports = logfile::verify(&sections, 2, erases);
    let findings = verifier::check_log(file).unwrap();
    assert_eq!(reports.len(), findings.len());
    for (report, finding) in reports.iter().zip(&findings) {
        assert!(report.is_sound(), "{report:?}");
        assert_eq!(report.origin.as_str(), finding.log.origin);
        assert_eq!(report.leaves, finding.leaves as u64);
        assert_eq!(report.present, finding.present as u64);
        assert_eq!(report.erased.len(), finding.erased.len());
        assert!(finding.missing.is_empty());
        assert_eq!(report.checkpoint.as_ref().unwrap().root, finding.root);
    }
    reports
        .iter()
        .map(|report| (report.present, report.erased.len()))
        .collect()
}

#[test]
fn logs_of_every_awkward_size_are_kept_and_verify() {
    for count in [0, 1, 2, 255, 256, 257] {
        let name = match count {
            0 => "empty.log".to_owned(),
            count => format!("{count}.log"),
        };
        let made = logfile::write(&[Made::with("one", count).section()]).unwrap();
        check(&name, &made);
        assert_eq!(both(&made), [(count, 0)]);
    }
}

#[test]
fn a_log_after_an_erasure_is_kept_and_verifies() {
    let made = logfile::write(&[erased().section()]).unwrap();
    check("erased.log", &made);
    assert_eq!(both(&made), [(5, 1)]);
}

#[test]
fn two_logs_merge_to_the_same_file_in_either_order() {
    let [one, two] = two_origins().map(|made| made.section());
    let made = logfile::write(&[one.clone(), two.clone()]).unwrap();
    assert_eq!(logfile::write(&[two, one]).unwrap(), made);
    check("merged.log", &made);
    assert_eq!(both(&made), [(4, 0), (4, 0)]);
}

#[test]
fn the_larger_kept_logs_continue_the_smaller_ones() {
    let tree = Made::with("one", 257).tree();
    for older in [0, 1, 2, 255, 256, 257] {
        let before = Made::with("one", older).tree();
        // A batch that is cut in the middle has another signature: only whole ones continue.
        if (101..164).contains(&older) {
            continue;
        }
        let node = |level, index| tree.node(level, index);
        assert_eq!(root(older, node), Ok(before.root()));
        let proof = consistency_proof(older, 257, node).unwrap();
        assert_eq!(
            verify_consistency(older, &before.root(), 257, &tree.root(), &proof),
            Ok(())
        );
    }
}

#[test]
fn kept_proofs_verify_with_both_verifiers() {
    let made = Made::with("one", 257);
    let tree = made.tree();
    check(
        "log-key.txt",
        format!("{}\n", made.log.verifier().to_line()).as_bytes(),
    );
    let checkpoint = made.log.sign_checkpoint(257, tree.root());
    check("257.checkpoint", checkpoint.as_bytes());
    let log = LogPublicKey::from_line(&made.log.verifier().to_line()).unwrap();
    assert_eq!(
        verifier::check_checkpoint(checkpoint.as_bytes(), &log),
        Ok((257, tree.root()))
    );
    for index in [0, 130, 256] {
        let path = inclusion_proof(index, 257, |level, place| tree.node(level, place)).unwrap();
        let entry = &made.entries[index as usize];
        let (_, author) = made.author(if index == 130 { 100 } else { index });
        let proof = TlogProof::of_leaf(&entry.leaf, &author.public(), path, checkpoint.clone());
        let text = proof.to_text();
        check(&format!("257-{index}.tlog-proof"), text.as_bytes());
        let ours = TlogProof::parse(&text)
            .unwrap()
            .verify_leaf(&made.log.verifier())
            .unwrap();
        let theirs = verifier::check_proof(text.as_bytes(), &log).unwrap();
        assert_eq!(theirs.leaf.hash, ours.leaf.hash());
        assert_eq!(theirs.leaf.commitment, ours.leaf.commitment().bytes());
        assert_eq!((theirs.size, theirs.root), (257, tree.root()));
        let content = entry.content.as_ref().unwrap();
        assert!(verifier::check_commitment(
            &theirs.leaf,
            content.salt.expose(),
            &content.payload
        ));
        assert!(!verifier::check_commitment(
            &theirs.leaf,
            content.salt.expose(),
            b"other"
        ));
    }
}

#[test]
fn kept_payloads_are_payloads_of_today() {
    for made in [Made::with("one", 257), erased()] {
        for content in made
            .entries
            .iter()
            .filter_map(|entry| entry.content.as_ref())
        {
            assert_eq!(
                Payload::decode(&content.payload).unwrap().encode(),
                *content.payload
            );
        }
    }
}

#[test]
fn a_kept_sealed_payload_opens() {
    let entry = Made::with("one", 1).entries.remove(0);
    let content = entry.content.unwrap();
    let key = SecretKey32::from_bytes(bytes32("payload key", 0));
    let sealed = keep("sealed-payload.bin", || {
        seal(&key, &entry.leaf, &content.salt, &content.payload).unwrap()
    });
    assert!(open(&key, &entry.leaf, &sealed) == Ok(content));
}

#[test]
fn a_kept_stream_file_opens() {
    let plain: Vec<u8> = (0..CHUNK + 1000).map(|at| (at % 251) as u8).collect();
    let key = SecretKey32::from_bytes(bytes32("stream key", 0));
    let stored = keep("stream.bin", || {
        let mut stored = Vec::new();
        encrypt(&key, &plain[..], &mut stored).unwrap();
        stored
    });
    let mut back = Vec::new();
    let summary = decrypt(&key, &stored[..], &mut back).unwrap();
    assert!(back == plain);
    assert_eq!(summary.sha256, sha256(&plain));
}

#[test]
fn kept_slots_open_with_the_passphrase_and_with_two_kept_shares() {
    let shares = folder().join("slots-shares.txt");
    let bytes = keep("slots.cbor", || {
        let (mut slots, key) = Slots::create("six invented words for a test", Cost::LEAST).unwrap();
        let texts = slots
            .renew_recovery(&key)
            .unwrap()
            .map(|share| share.to_text().to_string());
        std::fs::write(&shares, texts.join("\n") + "\n").unwrap();
        slots.encode(&key)
    });
    let slots = Slots::decode(&bytes).unwrap();
    let key = slots.unlock("six invented words for a test").unwrap();
    let texts = std::fs::read_to_string(&shares).unwrap();
    let typed: Vec<_> = texts.lines().map(|line| line.parse_share()).collect();
    assert_eq!(typed.len(), 3);
    assert!(
        slots
            .unlock_with_shares(&typed[1..])
            .unwrap()
            .is_same_as(&key)
    );
    assert_eq!(slots.encode(&key), bytes);
}

trait ParseShare {
    fn parse_share(&self) -> kua_crypto::Share;
}

impl ParseShare for str {
    fn parse_share(&self) -> kua_crypto::Share {
        kua_crypto::Share::from_text(self).unwrap()
    }
}

/// Makes the last record fit again, as somebody who changes a file on purpose would.
pub(crate) fn make_whole(file: &mut [u8]) {
    let end = file.len() - 37;
    let hash = sha256(&file[..end]);
    file[end + 5..].copy_from_slice(&hash);
}

pub(crate) fn small_logs() -> Vec<Vec<u8>> {
    let [one, two] = two_origins().map(|made| made.section());
    vec![
        logfile::write(&[erased().section()]).unwrap().to_vec(),
        logfile::write(&[one, two]).unwrap().to_vec(),
    ]
}

/// Says whether our verifier finds a file sound.
pub(crate) fn is_sound(file: &[u8]) -> bool {
    logfile::read(file).is_ok_and(|sections| {
        logfile::verify(&sections, 1, |payload| {
            Payload::decode(payload).map_or(Vec::new(), |payload| match payload.value {
                Value::Erasure(erasure) => erasure.leaves,
                _ => Vec::new(),
            })
        })
        .iter()
        .all(logfile::SectionReport::is_sound)
    })
}

/// The merged log, taken apart, for tests that put it together falsely.
pub(crate) fn sections() -> Vec<Section> {
    two_origins().map(|made| made.section()).into()
}

/// Signs a section again after its leaves were changed.
pub(crate) fn sign_again(section: &mut Section, label: &'static str) {
    let tree = MemoryTree::from_leaves(section.entries.iter().map(|entry| entry.leaf.hash()));
    section.checkpoint = Made::new(label)
        .log
        .sign_checkpoint(tree.size(), tree.root());
}

/// A leaf of the log `one` that is signed well but stands wherever it is put.
pub(crate) fn stray_leaf(sequence: u64, parents: Vec<Hash>) -> Leaf {
    let made = Made::new("one");
    let (author, key) = made.author(0);
    UnsignedLeaf::new(
        StatementId::from_random(bytes16("stray", sequence)),
        sequence,
        parents,
        author,
        Commitment::from_bytes([0; 32]),
    )
    .unwrap()
    .sign(made.log.origin(), &key)
}
