//! What this room promises, with published vectors and other programs' answers beside it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod fixtures;
mod hostile;
mod leaf;
mod logfile;
mod note;
mod proof;
mod seal;
mod slots;
mod stream;
mod tamper;
mod tree;

use kua_core::{KeyId, StatementId};
use kua_crypto::{Commitment, Hash, Origin, Salt, SecretKey32, SigningKey, UnsignedLeaf};

#[test]
fn no_test_file_was_forgotten() {
    let main = include_str!("main.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.strip_suffix(".rs").unwrap();
        assert!(
            module == "main" || main.contains(&format!("mod {module};")),
            "{name} is not run"
        );
    }
}

/// Reads hexadecimal digits.
fn hex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
        .collect()
}

fn hash(text: &str) -> Hash {
    hex(text).try_into().unwrap()
}

fn origin() -> Origin {
    Origin::new("4b1e6f0c92d34c55a0f7d8816e2b3a90").unwrap()
}

fn signing_key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&SecretKey32::from_bytes([seed; 32]))
}

fn key_id(number: u8) -> KeyId {
    KeyId::from_random([number; 16])
}

/// Salt and payload of the statement with this number.
fn content(number: u64) -> (Salt, Vec<u8>) {
    let salt = kua_crypto::digest::sha256(&number.to_be_bytes());
    (
        Salt::from_bytes(salt),
        format!("payload {number}").into_bytes(),
    )
}

/// A leaf that follows another one, or none.
fn unsigned(number: u64, parent: Option<Hash>) -> UnsignedLeaf {
    let (salt, payload) = content(number);
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    UnsignedLeaf::new(
        StatementId::from_random(id),
        number,
        parent,
        key_id(1),
        Commitment::of(&salt, &payload),
    )
    .unwrap()
}
