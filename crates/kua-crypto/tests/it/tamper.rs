//! Every single changed bit is noticed: leaf, checkpoint, proof, sealed payload, stream file.

use std::io;

use kua_crypto::seal::{open, seal};
use kua_crypto::stream::{CHUNK, decrypt, encrypt};
use kua_crypto::tree::{MemoryTree, inclusion_proof};
use kua_crypto::{Leaf, LogKey, SecretKey32, TlogProof, sign_batch};

use kua_testkit::verifier::{self, LogPublicKey};

use crate::{content, origin, signing_key, unsigned};

/// Flips every `step`-th bit, and asks whether that is noticed; returns how many were flipped.
fn flip_bits(bytes: &[u8], step: usize, noticed: impl Fn(&[u8]) -> bool) -> usize {
    let mut flipped = 0;
    for bit in (0..bytes.len() * 8).step_by(step) {
        let mut changed = bytes.to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(noticed(&changed), "byte {} bit {}", bit / 8, bit % 8);
        flipped += 1;
    }
    flipped
}

fn log() -> LogKey {
    LogKey::new(origin(), signing_key(9))
}

#[test]
fn no_bit_of_a_leaf_can_change() {
    let author = signing_key(1).public();
    let single = unsigned(3, Some([4; 32])).sign(&origin(), &signing_key(1));
    let batch = (0..11).map(|number| unsigned(number, None)).collect();
    let of_batch = sign_batch(&origin(), &signing_key(1), batch)
        .unwrap()
        .remove(6);
    for leaf in [single, of_batch] {
        let flipped = flip_bits(&leaf.encode(), 1, |changed| {
            assert!(verifier::check_leaf(changed, origin().as_str(), &author.bytes()).is_err());
            // A changed id of the key or sequence is valid CBOR; the signature then fails.
            !Leaf::decode(changed).is_ok_and(|leaf| leaf.verify(&origin(), &author).is_ok())
        });
        assert!(flipped > 1000);
    }
}

#[test]
fn no_bit_of_a_checkpoint_can_change() {
    let text = log().sign_checkpoint(257, [3; 32]);
    let second = LogPublicKey::from_line(&log().verifier().to_line()).unwrap();
    assert!(verifier::check_checkpoint(text.as_bytes(), &second).is_ok());
    let flipped = flip_bits(text.as_bytes(), 1, |changed| {
        assert!(verifier::check_checkpoint(changed, &second).is_err());
        !std::str::from_utf8(changed)
            .is_ok_and(|text| log().verifier().verify_checkpoint(text).is_ok())
    });
    assert!(flipped > 1000);
}

#[test]
fn no_bit_of_a_proof_can_change() {
    let leaves: Vec<Leaf> = (0..13)
        .map(|number| unsigned(number, None).sign(&origin(), &signing_key(1)))
        .collect();
    let tree = MemoryTree::from_leaves(leaves.iter().map(Leaf::hash));
    let path = inclusion_proof(9, 13, |level, place| tree.node(level, place)).unwrap();
    let checkpoint = log().sign_checkpoint(13, tree.root());
    let text = TlogProof::of_leaf(&leaves[9], &signing_key(1).public(), path, checkpoint).to_text();
    let second = LogPublicKey::from_line(&log().verifier().to_line()).unwrap();
    assert!(verifier::check_proof(text.as_bytes(), &second).is_ok());
    let flipped = flip_bits(text.as_bytes(), 1, |changed| {
        assert!(verifier::check_proof(changed, &second).is_err());
        !std::str::from_utf8(changed).is_ok_and(|text| {
            TlogProof::parse(text).is_ok_and(|proof| proof.verify_leaf(&log().verifier()).is_ok())
        })
    });
    assert!(flipped > 5000);
}

#[test]
fn no_bit_of_a_sealed_payload_can_change() {
    let (salt, payload) = content(5);
    let leaf = unsigned(5, None).sign(&origin(), &signing_key(1));
    let key = SecretKey32::generate().unwrap();
    let sealed = seal(&key, &leaf, &salt, &payload).unwrap();
    let flipped = flip_bits(&sealed, 1, |changed| open(&key, &leaf, changed).is_err());
    assert!(flipped > 500);
}

#[test]
fn no_bit_of_a_stream_file_can_change() {
    let key = SecretKey32::generate().unwrap();
    let mut small = Vec::new();
    encrypt(&key, &[7; 100][..], &mut small).unwrap();
    let noticed = |changed: &[u8]| decrypt(&key, changed, io::sink()).is_err();
    assert!(flip_bits(&small, 1, noticed) > 1000);
    let mut large = Vec::new();
    encrypt(&key, &vec![7; 2 * CHUNK + 100][..], &mut large).unwrap();
    // A step that has no factor in common with a chunk visits all bits of a byte.
    assert!(flip_bits(&large, 1049, noticed) > 900);
}
