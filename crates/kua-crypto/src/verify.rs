//! Checking the signatures of many leaves on several threads.
//!
//! Each signature is checked by itself, strictly. One equation over many
//! signatures would be about three times faster, but a holder of a key can
//! make signatures that pass it and fail alone; then two verifiers would
//! disagree about the same log. Many leaves under one signature, the format's
//! own way, are faster still.

use std::collections::HashMap;

use kua_core::KeyId;

use crate::leaf::Leaf;
use crate::origin::Origin;
use crate::sign::{PublicKey, Signature, WrongSignature};

/// How many leaves one check of a batch takes at once.
const BATCH: usize = 256;

/// The public keys of authors by their ids.
pub type Keys = HashMap<KeyId, PublicKey>;

/// A leaf whose signature does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeafFault {
    /// Its place in the slice that was checked.
    pub index: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with the signature of a leaf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no key with the id that it names.
    UnknownKey,
    /// It was not signed so by the key that it names.
    Signature,
}

/// Checks the signatures of all leaves of one origin; returns those that do not hold, in order.
///
/// The work is shared out over `threads` (at least one is used). Only
/// signatures are checked here, neither sequence nor parents nor the tree.
pub fn verify_leaves(
    origin: &Origin,
    leaves: &[Leaf],
    keys: &Keys,
    threads: usize,
) -> Vec<LeafFault> {
    let share = leaves.len().div_ceil(threads.max(1)).max(1);
    let mut faults = Vec::new();
    std::thread::scope(|scope| {
        let workers: Vec<_> = leaves
            .chunks(share)
            .enumerate()
            .map(|(number, part)| {
                scope.spawn(move || {
                    let mut faults = Vec::new();
                    for (batch, leaves) in part.chunks(BATCH).enumerate() {
                        let first = number * share + batch * BATCH;
                        verify_some(origin, first, leaves, keys, &mut faults);
                    }
                    faults
                })
            })
            .collect();
        for (number, worker) in workers.into_iter().enumerate() {
            match worker.join() {
                Ok(found) => faults.extend(found),
                // A worker that died checked nothing: its leaves are not taken for sound.
                Err(_) => faults.extend(
                    (number * share..leaves.len().min((number + 1) * share)).map(|index| {
                        LeafFault {
                            index,
                            fault: Fault::Signature,
                        }
                    }),
                ),
            }
        }
    });
    faults
}

/// Checks up to [`BATCH`] leaves, of which the first has the given place.
fn verify_some(
    origin: &Origin,
    first: usize,
    leaves: &[Leaf],
    keys: &Keys,
    faults: &mut Vec<LeafFault>,
) {
    // Leaves under one signature share a message: it is checked once.
    let mut seen: HashMap<(KeyId, Vec<u8>, Signature), Result<(), WrongSignature>> = HashMap::new();
    for (index, leaf) in (first..).zip(leaves) {
        let Some(key) = keys.get(&leaf.key()) else {
            faults.push(LeafFault {
                index,
                fault: Fault::UnknownKey,
            });
            continue;
        };
        let checked = leaf
            .signed_message(origin)
            .and_then(|(message, signature)| {
                *seen
                    .entry((leaf.key(), message, signature))
                    .or_insert_with_key(|(_, message, signature)| key.verify(message, signature))
            });
        if checked.is_err() {
            faults.push(LeafFault {
                index,
                fault: Fault::Signature,
            });
        }
    }
}
