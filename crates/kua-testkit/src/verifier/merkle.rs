//! The tree of RFC 6962, written down as section 2.1 defines it.

use super::{Refused, sha256};

/// Returns MTH of a list of leaf hashes.
pub fn tree_hash(leaves: &[[u8; 32]]) -> [u8; 32] {
    match leaves {
        [] => sha256(&[]),
        [one] => *one,
        _ => {
            let (left, right) = leaves.split_at(left_of(leaves.len() as u64) as usize);
            node(&tree_hash(left), &tree_hash(right))
        }
    }
}

pub(super) fn leaf_hash(leaf: &[u8]) -> [u8; 32] {
    sha256(&[&[0], leaf])
}

/// Follows an inclusion proof from the root downwards, and hashes on the way back.
pub(super) fn root_of_proof(
    leaf: [u8; 32],
    index: u64,
    size: u64,
    proof: &[[u8; 32]],
) -> Result<[u8; 32], Refused> {
    if index >= size {
        return Err(Refused("the index is outside the tree"));
    }
    if size == 1 {
        return match proof {
            [] => Ok(leaf),
            _ => Err(Refused("the proof is too long")),
        };
    }
    let Some((sibling, below)) = proof.split_last() else {
        return Err(Refused("the proof is too short"));
    };
    let left = left_of(size);
    if index < left {
        Ok(node(&root_of_proof(leaf, index, left, below)?, sibling))
    } else {
        let right = root_of_proof(leaf, index - left, size - left, below)?;
        Ok(node(sibling, &right))
    }
}

fn node(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    sha256(&[&[1], left, right])
}

/// The largest power of two that is smaller than the size.
fn left_of(size: u64) -> u64 {
    let mut left = 1;
    while left * 2 < size {
        left *= 2;
    }
    left
}
