//! Bytes from anywhere: every reader answers, none falls over, and both verifiers agree.

use kua_core::cbor::{self, Value};
use kua_crypto::slots::Slots;
use kua_crypto::stream::decrypt;
use kua_crypto::tree::{Frontier, root_from_inclusion, verify_consistency, verify_inclusion};
use kua_crypto::{Leaf, LogKey, LogVerifier, SecretKey32, TlogProof, logfile};
use kua_testkit::verifier::{self, LogPublicKey};
use proptest::prelude::*;

use crate::{origin, signing_key, unsigned};

/// Something that has the shape of a leaf, with one field that may be anything.
fn nearly_leaf() -> impl Strategy<Value = Vec<u8>> {
    let field = prop_oneof![
        any::<u64>().prop_map(Value::Unsigned),
        any::<u64>().prop_map(Value::Negative),
        Just(Value::Null),
        proptest::collection::vec(any::<u8>(), 0..70).prop_map(Value::Bytes),
        Just(Value::Bytes(vec![7; 16])),
        Just(Value::Bytes(vec![7; 32])),
        Just(Value::Bytes(vec![7; 64])),
        proptest::collection::vec(any::<[u8; 32]>().prop_map(Value::from), 0..6)
            .prop_map(Value::Array),
        (0_u64..70_000, 0_u64..70_000, 0_usize..18).prop_map(|(size, index, length)| {
            Value::Array(vec![
                size.into(),
                index.into(),
                Value::Array(vec![Value::from([3; 32]); length]),
                Value::from([9; 64]),
            ])
        }),
    ];
    (0_usize..7, field).prop_map(|(place, field)| {
        let leaf = unsigned(5, Some([1; 32])).sign(&origin(), &signing_key(1));
        let Ok(Value::Array(mut fields)) = cbor::decode(&leaf.encode()) else {
            return Vec::new();
        };
        fields[place] = field;
        cbor::encode(&Value::Array(fields))
    })
}

fn log() -> LogKey {
    LogKey::new(origin(), signing_key(9))
}

proptest! {
    #[test]
    fn both_verifiers_agree_on_nearly_leaves(bytes in nearly_leaf()) {
        let author = signing_key(1).public();
        let ours = Leaf::decode(&bytes).is_ok_and(|leaf| leaf.verify(&origin(), &author).is_ok());
        let theirs = verifier::check_leaf(&bytes, origin().as_str(), &author.bytes()).is_ok();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn readers_of_bytes_answer(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(logfile::read(&bytes).is_err());
        prop_assert!(verifier::check_log(&bytes).is_err());
        prop_assert!(Leaf::decode(&bytes).is_err());
        prop_assert!(Slots::decode(&bytes).is_err());
        prop_assert!(decrypt(&SecretKey32::from_bytes([1; 32]), &bytes[..], std::io::sink()).is_err());
        if let Some(frontier) = Frontier::from_bytes(&bytes) {
            prop_assert_eq!(frontier.to_bytes(), bytes);
        }
    }

    #[test]
    fn a_log_file_cut_into_pieces_and_mixed_is_refused(order in proptest::collection::vec(0_usize..8, 1..20)) {
        let file = crate::fixtures::small_logs().remove(0);
        let pieces: Vec<&[u8]> = file.chunks(file.len().div_ceil(8)).collect();
        let mixed: Vec<u8> = order.iter().flat_map(|place| pieces[*place].to_vec()).collect();
        prop_assert_eq!(logfile::read(&mixed).is_ok(), mixed == file);
        prop_assert_eq!(verifier::check_log(&mixed).is_ok(), mixed == file);
    }

    #[test]
    fn readers_of_text_answer(text in "(\\PC|\n|— |=){0,200}") {
        let second = LogPublicKey::from_line(&log().verifier().to_line());
        prop_assert!(log().verifier().verify_checkpoint(&text).is_err());
        prop_assert!(TlogProof::parse(&text).is_err());
        prop_assert!(LogVerifier::from_line(&text).is_err());
        prop_assert!(verifier::check_checkpoint(text.as_bytes(), &second.unwrap()).is_err());
    }

    #[test]
    fn checkers_of_proofs_answer(
        index in any::<u64>(),
        size in any::<u64>(),
        other in any::<u64>(),
        path in proptest::collection::vec(any::<[u8; 32]>(), 0..70),
    ) {
        prop_assert!(verify_inclusion(&[1; 32], index, size, &path, &[2; 32]).is_err());
        prop_assert!(verify_consistency(index, &[1; 32], size, &[2; 32], &path).is_err());
        prop_assert!(verify_consistency(other, &[1; 32], other, &[2; 32], &path).is_err());
        if index >= size {
            prop_assert!(root_from_inclusion(&[1; 32], index, size, &path).is_err());
        }
    }

    #[test]
    fn checkpoints_put_together_from_true_lines_are_true_or_refused(order in proptest::collection::vec(0_usize..6, 0..9)) {
        let text = log().sign_checkpoint(3, [1; 32]);
        let lines: Vec<&str> = text.split_inclusive('\n').chain(["an extension\n"]).collect();
        let mixed: String = order.iter().map(|place| lines[*place]).collect();
        let second = LogPublicKey::from_line(&log().verifier().to_line()).unwrap();
        let ours = log().verifier().verify_checkpoint(&mixed).is_ok();
        prop_assert_eq!(ours, mixed == text);
        prop_assert_eq!(verifier::check_checkpoint(mixed.as_bytes(), &second).is_ok(), ours);
    }
}
