//! Commitments and sealed payloads.

use kua_core::StatementId;
use kua_crypto::seal::{OpenError, SEALED_OVERHEAD, SealError, open, seal};
use kua_crypto::{Commitment, Leaf, Salt, SecretKey32, UnsignedLeaf};

use crate::{content, hex, key_id, origin, signing_key, unsigned};

fn leaf_of(number: u64) -> Leaf {
    unsigned(number, None).sign(&origin(), &signing_key(1))
}

#[test]
fn the_commitment_is_the_hmac_of_the_payload() {
    // HMAC-SHA-256 under the bytes 00 to 1f, computed with another program (Python's hmac).
    let mut salt = [0; 32];
    (0..)
        .zip(&mut salt)
        .for_each(|(number, byte)| *byte = number);
    let commitment = Commitment::of(&Salt::from_bytes(salt), b"kua");
    assert_eq!(
        commitment.bytes().to_vec(),
        hex("0fca3c738aa448d9328d0068458dcc3567c86da192ac1c35bb22b534df8583ed")
    );
}

#[test]
fn what_was_sealed_opens_and_fits() {
    let (salt, payload) = content(7);
    let key = SecretKey32::generate().unwrap();
    let sealed = seal(&key, &leaf_of(7), &salt, &payload).unwrap();
    assert_eq!(sealed.len(), payload.len() + SEALED_OVERHEAD);
    let opened = open(&key, &leaf_of(7), &sealed).unwrap();
    assert_eq!(opened.salt.expose(), salt.expose());
    assert_eq!(*opened.payload, payload);
    assert!(!format!("{opened:?}").contains("payload 7"));
}

#[test]
fn an_empty_payload_can_be_sealed() {
    let salt = Salt::generate().unwrap();
    let leaf = UnsignedLeaf::new(
        StatementId::from_random([3; 16]),
        0,
        None,
        key_id(1),
        Commitment::of(&salt, b""),
    )
    .unwrap()
    .sign(&origin(), &signing_key(1));
    let key = SecretKey32::generate().unwrap();
    let sealed = seal(&key, &leaf, &salt, b"").unwrap();
    assert!(open(&key, &leaf, &sealed).unwrap().payload.is_empty());
}

#[test]
fn another_key_or_another_leaf_opens_nothing() {
    let (salt, payload) = content(7);
    let key = SecretKey32::generate().unwrap();
    let sealed = seal(&key, &leaf_of(7), &salt, &payload).unwrap();
    let other = SecretKey32::generate().unwrap();
    assert_eq!(open(&other, &leaf_of(7), &sealed), Err(OpenError::Damaged));
    assert_eq!(open(&key, &leaf_of(8), &sealed), Err(OpenError::Damaged));
    for short in 0..SEALED_OVERHEAD {
        assert_eq!(
            open(&key, &leaf_of(7), &sealed[..short]),
            Err(OpenError::Damaged)
        );
    }
}

#[test]
fn a_payload_that_the_leaf_does_not_commit_to_is_not_sealed() {
    let (salt, _) = content(7);
    let key = SecretKey32::generate().unwrap();
    assert_eq!(
        seal(&key, &leaf_of(7), &salt, b"something else"),
        Err(SealError::OtherPayload)
    );
}

#[test]
fn two_sealings_differ_although_the_payload_is_the_same() {
    let (salt, payload) = content(7);
    let key = SecretKey32::generate().unwrap();
    let once = seal(&key, &leaf_of(7), &salt, &payload).unwrap();
    let again = seal(&key, &leaf_of(7), &salt, &payload).unwrap();
    assert_ne!(once, again);
}
