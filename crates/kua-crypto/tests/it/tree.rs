//! The tree, against the vectors of RFC 6962's own programs and against `tlog_tiles`.

use kua_crypto::tree::{
    Frontier, MemoryTree, NoSubtree, TreeError, WrongProof, consistency_proof, empty_root,
    hash_leaf, inclusion_proof, root, root_from_inclusion, verify_consistency, verify_inclusion,
};
use proptest::prelude::*;
use tlog_tiles::{HashReader, check_record, check_tree, prove_record, prove_tree, tree_hash};

use crate::{Hash, hash, hex};

/// The eight leaves of the Certificate Transparency test data.
const LEAVES: [&str; 8] = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
];

const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn published() -> MemoryTree {
    MemoryTree::from_leaves(LEAVES.iter().map(|leaf| hash_leaf(&hex(leaf))))
}

fn numbered(count: u64) -> MemoryTree {
    MemoryTree::from_leaves((0..count).map(|number| hash_leaf(&number.to_be_bytes())))
}

#[test]
fn the_empty_tree_has_the_hash_of_nothing() {
    let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(empty_root(), hash(expected));
    assert_eq!(Frontier::new().root(), hash(expected));
    assert_eq!(
        root(0, |level, index| published().node(level, index)),
        Ok(hash(expected))
    );
}

#[test]
fn the_published_roots_come_out() {
    let tree = published();
    let mut frontier = Frontier::new();
    for (size, (leaf, expected)) in (1..).zip(LEAVES.iter().zip(ROOTS)) {
        frontier.append(hash_leaf(&hex(leaf)));
        assert_eq!(frontier.root(), hash(expected));
        assert_eq!(
            root(size, |level, index| tree.node(level, index)),
            Ok(hash(expected))
        );
    }
}

#[test]
fn the_published_inclusion_proofs_come_out() {
    let tree = published();
    // Leaf counted from 0, size, proof.
    let cases: [(u64, u64, &[&str]); 5] = [
        (0, 1, &[]),
        (
            0,
            8,
            &[
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            5,
            8,
            &[
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (
            2,
            3,
            &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
        ),
        (
            1,
            5,
            &[
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ],
        ),
    ];
    for (index, size, expected) in cases {
        let expected: Vec<Hash> = expected.iter().map(|text| hash(text)).collect();
        let proof = inclusion_proof(index, size, |level, place| tree.node(level, place));
        assert_eq!(proof, Ok(expected.clone()));
        let leaf = tree.node(0, index).unwrap();
        let root = hash(ROOTS[size as usize - 1]);
        assert_eq!(
            verify_inclusion(&leaf, index, size, &expected, &root),
            Ok(())
        );
    }
}

#[test]
fn the_published_consistency_proofs_come_out() {
    let tree = published();
    let cases: [(u64, u64, &[&str]); 4] = [
        (1, 1, &[]),
        (
            1,
            8,
            &[
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            6,
            8,
            &[
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (
            2,
            5,
            &[
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ],
        ),
    ];
    for (older, size, expected) in cases {
        let expected: Vec<Hash> = expected.iter().map(|text| hash(text)).collect();
        let proof = consistency_proof(older, size, |level, place| tree.node(level, place));
        assert_eq!(proof, Ok(expected.clone()));
        let (before, after) = (
            hash(ROOTS[older as usize - 1]),
            hash(ROOTS[size as usize - 1]),
        );
        assert_eq!(
            verify_consistency(older, &before, size, &after, &expected),
            Ok(())
        );
    }
}

#[test]
fn what_is_outside_the_tree_has_no_proof() {
    let tree = published();
    assert_eq!(
        inclusion_proof(8, 8, |level, place| tree.node(level, place)),
        Err(TreeError::Outside {
            position: 8,
            size: 8
        })
    );
    assert_eq!(
        consistency_proof(9, 8, |level, place| tree.node(level, place)),
        Err(TreeError::Outside {
            position: 9,
            size: 8
        })
    );
    assert_eq!(
        inclusion_proof(1, 100, |level, place| tree.node(level, place)),
        Err(TreeError::Source(NoSubtree { level: 5, index: 2 }))
    );
    assert_eq!(root_from_inclusion(&[0; 32], 0, 0, &[]), Err(WrongProof));
    assert_eq!(
        root_from_inclusion(&[0; 32], u64::MAX, u64::MAX, &[]),
        Err(WrongProof)
    );
}

#[test]
fn a_frontier_survives_bytes_and_goes_on_the_same() {
    let mut whole = Frontier::new();
    for number in 0..300_u64 {
        let restored = Frontier::from_bytes(&whole.to_bytes()).unwrap();
        assert_eq!(restored, whole);
        let tree = numbered(number);
        let loaded = Frontier::load(number, |level, index| tree.node(level, index));
        assert_eq!(loaded.as_ref(), Ok(&whole));
        whole.append(hash_leaf(&number.to_be_bytes()));
    }
    assert_eq!(whole.root(), numbered(300).root());
    let mut bytes = whole.to_bytes();
    assert!(Frontier::from_bytes(&bytes[..bytes.len() - 1]).is_none());
    bytes[7] ^= 1;
    assert!(Frontier::from_bytes(&bytes).is_none());
}

#[test]
fn every_proof_of_small_trees_holds_and_no_other_does() {
    for size in 1..=20_u64 {
        let tree = numbered(size);
        let root = tree.root();
        for index in 0..size {
            let leaf = tree.node(0, index).unwrap();
            let proof =
                inclusion_proof(index, size, |level, place| tree.node(level, place)).unwrap();
            for other in 0..size + 2 {
                let holds = verify_inclusion(&leaf, other, size, &proof, &root).is_ok();
                assert_eq!(holds, other == index, "{index} as {other} of {size}");
            }
            let mut longer = proof.clone();
            longer.push([0; 32]);
            assert!(verify_inclusion(&leaf, index, size, &longer, &root).is_err());
            if let Some((_, shorter)) = proof.split_last() {
                assert!(verify_inclusion(&leaf, index, size, shorter, &root).is_err());
            }
        }
    }
}

/// The hashes of a tree as `tlog_tiles` addresses them.
struct Stored(Vec<tlog_tiles::Hash>);

impl HashReader for Stored {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        Ok(indexes
            .iter()
            .map(|index| self.0[*index as usize])
            .collect())
    }
}

impl Stored {
    fn numbered(count: u64) -> Self {
        let mut stored = Self(Vec::new());
        for number in 0..count {
            let new = tlog_tiles::stored_hashes(number, &number.to_be_bytes(), &stored).unwrap();
            stored.0.extend(new);
        }
        stored
    }
}

#[test]
fn tlog_tiles_gives_the_same_roots_and_proofs() {
    let stored = Stored::numbered(70);
    let tree = numbered(70);
    for size in 1..=70_u64 {
        let root = root(size, |level, index| tree.node(level, index)).unwrap();
        let theirs = tree_hash(size, &stored).unwrap();
        assert_eq!(theirs.0, root);
        for index in 0..size {
            let proof =
                inclusion_proof(index, size, |level, place| tree.node(level, place)).unwrap();
            let their_proof = prove_record(size, index, &stored).unwrap();
            assert_eq!(
                their_proof.iter().map(|hash| hash.0).collect::<Vec<_>>(),
                proof
            );
            let leaf = tlog_tiles::record_hash(&index.to_be_bytes());
            assert!(check_record(&their_proof, size, theirs, index, leaf).is_ok());
        }
        for older in 1..=size {
            let proof =
                consistency_proof(older, size, |level, place| tree.node(level, place)).unwrap();
            let their_proof = prove_tree(size, older, &stored).unwrap();
            assert_eq!(
                their_proof.iter().map(|hash| hash.0).collect::<Vec<_>>(),
                proof
            );
            let before = tree_hash(older, &stored).unwrap();
            assert!(check_tree(&their_proof, size, theirs, older, before).is_ok());
            assert_eq!(
                verify_consistency(older, &before.0, size, &root, &proof),
                Ok(())
            );
        }
    }
}

proptest! {
    #[test]
    fn proofs_of_large_trees_hold(size in 1_u64..5000, place in any::<proptest::sample::Index>(), other in any::<proptest::sample::Index>()) {
        let tree = numbered(size);
        let index = place.index(size as usize) as u64;
        let older = other.index(size as usize) as u64 + 1;
        let proof = inclusion_proof(index, size, |level, place| tree.node(level, place)).unwrap();
        let leaf = tree.node(0, index).unwrap();
        prop_assert_eq!(verify_inclusion(&leaf, index, size, &proof, &tree.root()), Ok(()));
        let before = root(older, |level, place| tree.node(level, place)).unwrap();
        let proof = consistency_proof(older, size, |level, place| tree.node(level, place)).unwrap();
        prop_assert_eq!(verify_consistency(older, &before, size, &tree.root(), &proof), Ok(()));
    }

    #[test]
    fn a_consistency_proof_of_another_tree_does_not_hold(size in 2_u64..500, older in 1_u64..500, changed in 0_u64..500) {
        let older = older.min(size - 1);
        let changed = changed % older;
        let tree = numbered(size);
        let forked = MemoryTree::from_leaves((0..older).map(|number| {
            hash_leaf(&if number == changed { u64::MAX } else { number }.to_be_bytes())
        }));
        let proof = consistency_proof(older, size, |level, place| tree.node(level, place)).unwrap();
        prop_assert_eq!(verify_consistency(older, &forked.root(), size, &tree.root(), &proof), Err(WrongProof));
    }
}
