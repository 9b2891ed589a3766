//! Leaves: one encoding, both forms of signature, and the check of many.

use kua_core::StatementId;
use kua_core::cbor::{self, Value};
use kua_crypto::leaf::{LeafError, LeafSignature, MAX_BATCH, MalformedLeaf};
use kua_crypto::sign::WrongSignature;
use kua_crypto::verify::{Fault, Keys, LeafFault};
use kua_crypto::{Leaf, Origin, UnsignedLeaf, sign_batch, verify_leaves};
use proptest::prelude::*;

use crate::{key_id, origin, signing_key, unsigned};

fn singles(count: u64) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = Vec::new();
    for number in 0..count {
        let parent = leaves.last().map(Leaf::hash);
        leaves.push(unsigned(number, parent).sign(&origin(), &signing_key(1)));
    }
    leaves
}

fn batch(count: u64) -> Vec<Leaf> {
    let leaves = (0..count).map(|number| unsigned(number, None)).collect();
    sign_batch(&origin(), &signing_key(1), leaves).unwrap()
}

fn keys() -> Keys {
    Keys::from([
        (key_id(1), signing_key(1).public()),
        (key_id(2), signing_key(2).public()),
    ])
}

#[test]
fn the_layout_is_the_one_that_the_format_page_writes_out() {
    let leaf = singles(1).remove(0);
    let encoded = leaf.encode();
    // An array of seven; version 1; an id of 16 bytes; sequence 0; no parents; a key id of 16
    // bytes; a commitment of 32 bytes; a signature of 64 bytes.
    assert_eq!(encoded[..3], [0x87, 0x01, 0x50]);
    assert_eq!(encoded[19..22], [0x00, 0x80, 0x50]);
    assert_eq!(encoded[38..40], [0x58, 0x20]);
    assert_eq!(encoded[72..74], [0x58, 0x40]);
    assert_eq!(encoded.len(), 138);
}

#[test]
fn what_was_encoded_decodes_to_the_same() {
    for leaf in singles(5).into_iter().chain(batch(9)) {
        assert_eq!(Leaf::decode(&leaf.encode()), Ok(leaf));
    }
}

#[test]
fn the_largest_leaf_stays_below_a_kilobyte() {
    let parents = (0..4).map(|number| [number; 32]);
    let id = StatementId::from_random([9; 16]);
    let large = UnsignedLeaf::new(
        id,
        u64::MAX,
        parents,
        key_id(1),
        unsigned(0, None)
            .sign(&origin(), &signing_key(1))
            .commitment(),
    )
    .unwrap();
    let leaves = sign_batch(&origin(), &signing_key(1), vec![large; MAX_BATCH as usize]).unwrap();
    assert!(
        leaves[0].encode().len() < 1024,
        "{}",
        leaves[0].encode().len()
    );
    assert_eq!(
        leaves[4711].verify(&origin(), &signing_key(1).public()),
        Ok(())
    );
}

#[test]
fn a_leaf_names_four_parents_at_most_and_each_once() {
    let id = StatementId::from_random([9; 16]);
    let commitment = singles(1)[0].commitment();
    let make = |parents: &[u8]| {
        UnsignedLeaf::new(
            id,
            0,
            parents.iter().map(|number| [*number; 32]),
            key_id(1),
            commitment,
        )
    };
    assert_eq!(
        make(&[1, 2, 3, 4, 5]),
        Err(LeafError::TooManyParents { id, count: 5 })
    );
    assert_eq!(make(&[4, 1, 1, 4, 2]), make(&[1, 2, 4]));
}

#[test]
fn malformed_leaves_are_refused_field_by_field() {
    let leaf = batch(2).remove(0);
    let Ok(Value::Array(fields)) = cbor::decode(&leaf.encode()) else {
        panic!("a leaf is an array");
    };
    let check = |field: usize, value: Value, expected: MalformedLeaf| {
        let mut fields = fields.clone();
        fields[field] = value;
        assert_eq!(
            Leaf::decode(&cbor::encode(&Value::Array(fields))),
            Err(expected)
        );
    };
    check(0, Value::Unsigned(2), MalformedLeaf::Version(2));
    check(0, Value::Null, MalformedLeaf::Field { field: 0 });
    check(1, Value::bytes([0; 15]), MalformedLeaf::Field { field: 1 });
    check(2, Value::Negative(0), MalformedLeaf::Field { field: 2 });
    let parents = |numbers: &[u8]| {
        Value::Array(
            numbers
                .iter()
                .map(|number| Value::from([*number; 32]))
                .collect(),
        )
    };
    check(3, parents(&[2, 1]), MalformedLeaf::Field { field: 3 });
    check(3, parents(&[1, 1]), MalformedLeaf::Field { field: 3 });
    check(
        3,
        parents(&[1, 2, 3, 4, 5]),
        MalformedLeaf::Field { field: 3 },
    );
    check(4, Value::text("key"), MalformedLeaf::Field { field: 4 });
    check(5, Value::bytes([0; 33]), MalformedLeaf::Field { field: 5 });
    check(6, Value::bytes([0; 63]), MalformedLeaf::Field { field: 6 });
    let signature = |size: u64, index: u64| {
        Value::Array(vec![
            size.into(),
            index.into(),
            Value::Array(vec![]),
            Value::from([0; 64]),
        ])
    };
    check(6, signature(1, 1), MalformedLeaf::Field { field: 6 });
    check(
        6,
        signature(MAX_BATCH + 1, 0),
        MalformedLeaf::Field { field: 6 },
    );
    let mut longer = fields.clone();
    longer.push(Value::Null);
    assert_eq!(
        Leaf::decode(&cbor::encode(&Value::Array(longer))),
        Err(MalformedLeaf::Field { field: 7 })
    );
}

#[test]
fn a_leaf_of_another_log_or_key_does_not_verify() {
    let other = Origin::new("another").unwrap();
    for leaf in [singles(1).remove(0), batch(3).remove(1)] {
        assert_eq!(leaf.verify(&origin(), &signing_key(1).public()), Ok(()));
        assert_eq!(
            leaf.verify(&other, &signing_key(1).public()),
            Err(WrongSignature)
        );
        assert_eq!(
            leaf.verify(&origin(), &signing_key(2).public()),
            Err(WrongSignature)
        );
    }
}

#[test]
fn a_signature_over_one_leaf_is_none_over_a_batch() {
    let single = singles(1).remove(0);
    let LeafSignature::Single(signature) = single.signature() else {
        panic!("it is signed alone");
    };
    let Ok(Value::Array(mut fields)) = cbor::decode(&single.encode()) else {
        panic!("a leaf is an array");
    };
    fields[6] = Value::Array(vec![
        1_u64.into(),
        0_u64.into(),
        Value::Array(vec![]),
        Value::from(*signature),
    ]);
    let turned = Leaf::decode(&cbor::encode(&Value::Array(fields))).unwrap();
    assert_eq!(
        turned.verify(&origin(), &signing_key(1).public()),
        Err(WrongSignature)
    );
}

#[test]
fn a_batch_has_at_least_one_leaf() {
    assert_eq!(
        sign_batch(&origin(), &signing_key(1), vec![]),
        Err(LeafError::BatchSize { count: 0 })
    );
}

#[test]
fn the_wrong_leaves_among_many_are_named() {
    let mut leaves = singles(700);
    leaves.extend(batch(700));
    assert_eq!(verify_leaves(&origin(), &leaves, &keys(), 2), vec![]);
    let foreign = unsigned(3, None).sign(&origin(), &signing_key(2));
    leaves[1000] = foreign.clone();
    leaves[257] = foreign;
    let unknown = UnsignedLeaf::new(
        StatementId::from_random([1; 16]),
        0,
        None,
        key_id(9),
        leaves[0].commitment(),
    )
    .unwrap();
    leaves[1399] = unknown.sign(&origin(), &signing_key(1));
    for threads in [0, 1, 2, 3, 7, 5000] {
        assert_eq!(
            verify_leaves(&origin(), &leaves, &keys(), threads),
            vec![
                LeafFault {
                    index: 257,
                    fault: Fault::Signature
                },
                LeafFault {
                    index: 1000,
                    fault: Fault::Signature
                },
                LeafFault {
                    index: 1399,
                    fault: Fault::UnknownKey
                },
            ]
        );
    }
    assert_eq!(verify_leaves(&origin(), &[], &keys(), 2), vec![]);
}

proptest! {
    #[test]
    fn bytes_are_a_leaf_only_in_its_one_encoding(place in any::<proptest::sample::Index>(), byte in any::<u8>(), of_batch in any::<bool>()) {
        let leaf = if of_batch { batch(5).remove(3) } else { singles(2).remove(1) };
        let mut bytes = leaf.encode();
        bytes[place.index(leaf.encode().len())] = byte;
        if let Ok(read) = Leaf::decode(&bytes) {
            prop_assert_eq!(read.encode(), bytes);
        }
    }
}
