//! A second verifier of leaves, checkpoints, proofs and log files.
//!
//! It follows `docs/reference/log-format.md` and shares no code with
//! `kua-crypto`: its own CBOR reader, base64, HMAC and tree, and another
//! generation of the hash and signature crates. Where the two disagree, one
//! of them or the page is wrong. Speed is no aim here.

mod base64;
mod cbor;
mod leaf;
mod log;
mod merkle;
mod note;

pub use leaf::{LeafFacts, check_commitment, check_leaf};
pub use log::{LogFindings, check_log};
pub use merkle::tree_hash;
pub use note::{LogPublicKey, Proven, check_checkpoint, check_proof};

/// Why something was refused, in words for a test's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub &'static str);

/// SHA-256 of several parts.
fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    use sha2_010::Digest;
    let mut hasher = sha2_010::Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// HMAC-SHA-256, as RFC 2104 writes it out.
fn hmac(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    let pad = |with: u8| {
        let mut block = vec![with; 64];
        block
            .iter_mut()
            .zip(key)
            .for_each(|(slot, byte)| *slot ^= byte);
        block
    };
    sha256(&[&pad(0x5c), &sha256(&[&pad(0x36), message])])
}

/// Checks an Ed25519 signature, strictly.
fn signed(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    let signature = ed25519_dalek_2::Signature::from_bytes(signature);
    ed25519_dalek_2::VerifyingKey::from_bytes(key)
        .is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
}
