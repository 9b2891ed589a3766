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

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    }

    fn kept(name: &str) -> Vec<u8> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/log/");
        std::fs::read(format!("{folder}{name}")).unwrap()
    }

    /// Test data of Certificate Transparency: leaves, and the root of all eight.
    #[test]
    fn the_published_tree_comes_out() {
        let leaves: Vec<[u8; 32]> = [
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ]
        .iter()
        .map(|leaf| merkle::leaf_hash(&hex(leaf)))
        .collect();
        for (size, root) in [
            (
                1,
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            ),
            (
                5,
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            ),
            (
                8,
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
            ),
        ] {
            assert_eq!(tree_hash(&leaves[..size]).to_vec(), hex(root));
        }
    }

    /// RFC 8032, section 7.1, test 3, and RFC 4231, test case 2 (its key filled up with zeros).
    #[test]
    fn the_published_signature_and_code_come_out() {
        let key = hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        let signature = hex(
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        );
        let (key, signature) = (key.try_into().unwrap(), signature.try_into().unwrap());
        assert!(signed(&key, &[0xaf, 0x82], &signature));
        assert!(!signed(&key, &[0xaf, 0x83], &signature));
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        assert_eq!(
            hmac(&key, b"what do ya want for nothing?").to_vec(),
            hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        );
    }

    #[test]
    fn base64_has_one_form() {
        assert_eq!(base64::decode("Zm9vYg=="), Some(b"foob".to_vec()));
        assert_eq!(base64::decode("Zm9v"), Some(b"foo".to_vec()));
        for wrong in [
            "", "Zm9vYh==", "Zm9vYg=", "Zm9vYg", "Zm9=Yg==", "Zm 9", "Zm9vY===", "====",
        ] {
            assert_eq!(base64::decode(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_kept_files_verify_without_any_other_code_of_this_house() {
        for (name, leaves, erased) in [
            ("empty.log", vec![0], 0),
            ("1.log", vec![1], 0),
            ("2.log", vec![2], 0),
            ("255.log", vec![255], 0),
            ("256.log", vec![256], 0),
            ("257.log", vec![257], 0),
            ("erased.log", vec![6], 1),
            ("merged.log", vec![4, 4], 0),
        ] {
            let findings = check_log(&kept(name)).unwrap();
            let found: Vec<usize> = findings.iter().map(|part| part.leaves).collect();
            assert_eq!(found, leaves, "{name}");
            assert!(
                findings.iter().all(|part| part.missing.is_empty()),
                "{name}"
            );
            assert_eq!(findings[0].erased.len(), erased, "{name}");
        }
        let line = String::from_utf8(kept("log-key.txt")).unwrap();
        let log = LogPublicKey::from_line(line.trim_end()).unwrap();
        let (size, root) = check_checkpoint(&kept("257.checkpoint"), &log).unwrap();
        assert_eq!(size, 257);
        for index in [0, 130, 256] {
            let proven = check_proof(&kept(&format!("257-{index}.tlog-proof")), &log).unwrap();
            assert_eq!(
                (proven.leaf.sequence, proven.size, proven.root),
                (index, 257, root)
            );
        }
    }
}
