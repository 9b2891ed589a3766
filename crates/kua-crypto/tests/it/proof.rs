//! Proof files.

use kua_crypto::note::NoteError;
use kua_crypto::proof::ProofError;
use kua_crypto::tree::{MemoryTree, inclusion_proof};
use kua_crypto::{Leaf, LogKey, TlogProof};

use crate::{origin, signing_key, unsigned};

fn log() -> LogKey {
    LogKey::new(origin(), signing_key(9))
}

fn leaves(count: u64) -> Vec<Leaf> {
    (0..count)
        .map(|number| unsigned(number, None).sign(&origin(), &signing_key(1)))
        .collect()
}

fn proof(index: u64, size: u64) -> TlogProof {
    let leaves = leaves(size);
    let tree = MemoryTree::from_leaves(leaves.iter().map(Leaf::hash));
    let path = inclusion_proof(index, size, |level, place| tree.node(level, place)).unwrap();
    TlogProof::of_leaf(
        &leaves[index as usize],
        &signing_key(1).public(),
        path,
        log().sign_checkpoint(size, tree.root()),
    )
}

#[test]
fn a_proof_file_has_the_lines_of_the_specification() {
    let text = proof(2, 5).to_text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "c2sp.org/tlog-proof@v1");
    assert!(lines[1].starts_with("extra "));
    assert_eq!(lines[2], "index 2");
    assert!(lines[3..6].iter().all(|line| line.len() == 44));
    assert_eq!(lines[6], "");
    assert_eq!(lines[7], origin().as_str());
    assert_eq!(lines[8], "5");
}

#[test]
fn a_proof_holds_for_every_place_of_every_small_log() {
    for size in 1..12 {
        for index in 0..size {
            let text = proof(index, size).to_text();
            let read = TlogProof::parse(&text).unwrap();
            assert_eq!(read.to_text(), text);
            let proven = read.verify_leaf(&log().verifier()).unwrap();
            assert_eq!(proven.leaf, leaves(size)[index as usize]);
            assert_eq!(proven.author, signing_key(1).public());
            assert_eq!(proven.checkpoint.size, size);
        }
    }
}

#[test]
fn a_proof_without_a_leaf_verifies_a_hash_only() {
    let mut proof = proof(1, 4);
    proof.extra = None;
    let proof = TlogProof::parse(&proof.to_text()).unwrap();
    let leaf = leaves(4)[1].hash();
    assert!(proof.verify(&leaf, &log().verifier()).is_ok());
    assert_eq!(
        proof.verify(&leaves(4)[2].hash(), &log().verifier()),
        Err(ProofError::WrongPath)
    );
    assert_eq!(
        proof.verify_leaf(&log().verifier()),
        Err(ProofError::NoLeaf)
    );
}

#[test]
fn a_proof_that_was_put_together_falsely_is_refused() {
    let verifier = log().verifier();
    let good = proof(2, 5);
    let mut moved = good.clone();
    moved.index = 3;
    assert_eq!(
        moved.verify_leaf(&verifier),
        Err(ProofError::OtherPlace { says: 2, proven: 3 })
    );
    let mut swapped = good.clone();
    swapped.extra = proof(1, 5).extra;
    swapped.index = 1;
    assert_eq!(swapped.verify_leaf(&verifier), Err(ProofError::WrongPath));
    let foreign = TlogProof::of_leaf(
        &leaves(5)[2],
        &signing_key(2).public(),
        good.path.clone(),
        good.checkpoint.clone(),
    );
    assert_eq!(
        foreign.verify_leaf(&verifier),
        Err(ProofError::WrongSignature)
    );
    let stranger = LogKey::new(origin(), signing_key(8)).verifier();
    assert_eq!(
        good.verify_leaf(&stranger),
        Err(ProofError::Checkpoint(NoteError::NotSigned))
    );
    let mut shorter = good.clone();
    shorter.path.pop();
    assert_eq!(shorter.verify_leaf(&verifier), Err(ProofError::WrongPath));
}

#[test]
fn malformed_proof_files_are_refused_by_line() {
    let text = proof(2, 5).to_text();
    let lines: Vec<&str> = text.split('\n').collect();
    let check = |change: &dyn Fn(&mut Vec<String>), line: usize| {
        let mut changed: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        change(&mut changed);
        assert_eq!(
            TlogProof::parse(&changed.join("\n")),
            Err(ProofError::Form { line })
        );
    };
    check(&|lines| lines[0].push(' '), 1);
    check(&|lines| lines[0] = "c2sp.org/tlog-proof@v2".into(), 1);
    check(&|lines| lines[1].push('!'), 2);
    check(&|lines| lines[2] = "index 02".into(), 3);
    check(&|lines| lines[2] = "index -1".into(), 3);
    check(
        &|lines| {
            lines.remove(1);
            lines[1] = "index".into();
        },
        2,
    );
    check(&|lines| lines[3].truncate(43), 4);
    check(&|lines| lines[5] = "AAAA".into(), 6);
    assert_eq!(TlogProof::parse(""), Err(ProofError::Form { line: 1 }));
    assert_eq!(
        TlogProof::parse(lines[0]),
        Err(ProofError::Form { line: 1 })
    );
}
