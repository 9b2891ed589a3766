//! Whole logs.

use std::collections::{BTreeMap, BTreeSet};

use super::cbor::Item;
use super::leaf::{LeafFacts, check_commitment, check_leaf, facts};
use super::merkle::tree_hash;
use super::note::{LogPublicKey, check_checkpoint};
use super::{Refused, sha256};

/// What was found in the log of one origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogFindings {
    /// Origin and key, as the file claims them.
    pub log: LogPublicKey,
    /// Leaves.
    pub leaves: usize,
    /// Payloads that are there and fit.
    pub present: usize,
    /// Places of leaves whose payload was erased by a judgement that is there.
    pub erased: Vec<usize>,
    /// Places of leaves whose payload is gone without one.
    pub missing: Vec<usize>,
    /// The root of the tree.
    pub root: [u8; 32],
}

struct Part<'a> {
    log: LogPublicKey,
    keys: BTreeMap<[u8; 16], [u8; 32]>,
    leaves: Vec<(&'a [u8], Option<&'a [u8]>)>,
    checkpoint: &'a [u8],
}

/// Checks a log file: form, order, signatures, commitments, trees, checkpoints.
///
/// # Errors
/// [`Refused`] for the first fault; missing payloads are findings, not faults.
pub fn check_log(file: &[u8]) -> Result<Vec<LogFindings>, Refused> {
    let parts = parts(file)?;
    let mut checked: Vec<Vec<LeafFacts>> = Vec::new();
    let mut known = BTreeSet::new();
    let mut erased = BTreeSet::new();
    for part in &parts {
        let leaves = check_leaves(part)?;
        for (leaf, (_, content)) in leaves.iter().zip(&part.leaves) {
            known.insert(leaf.hash);
            if let Some(content) = content {
                erased.extend(erases(content));
            }
        }
        checked.push(leaves);
    }
    let mut findings = Vec::new();
    for (part, leaves) in parts.iter().zip(&checked) {
        let later: BTreeMap<[u8; 32], u64> = leaves
            .iter()
            .map(|leaf| (leaf.hash, leaf.sequence))
            .collect();
        for leaf in leaves {
            let in_order = leaf.parents.iter().all(|parent| {
                known.contains(parent) && later.get(parent).is_none_or(|at| *at < leaf.sequence)
            });
            if !in_order {
                return Err(Refused(
                    "a leaf follows one that is not there or comes later",
                ));
            }
        }
        let hashes: Vec<[u8; 32]> = leaves.iter().map(|leaf| leaf.hash).collect();
        let root = tree_hash(&hashes);
        if check_checkpoint(part.checkpoint, &part.log)? != (leaves.len() as u64, root) {
            return Err(Refused("the checkpoint is for another tree"));
        }
        let gone: Vec<usize> = (0..leaves.len())
            .filter(|at| {
                part.leaves
                    .get(*at)
                    .is_some_and(|(_, content)| content.is_none())
            })
            .collect();
        let (erased, missing): (Vec<usize>, Vec<usize>) = gone
            .into_iter()
            .partition(|at| hashes.get(*at).is_some_and(|hash| erased.contains(hash)));
        findings.push(LogFindings {
            log: part.log.clone(),
            leaves: leaves.len(),
            present: leaves.len() - erased.len() - missing.len(),
            erased,
            missing,
            root,
        });
    }
    Ok(findings)
}

fn check_leaves(part: &Part<'_>) -> Result<Vec<LeafFacts>, Refused> {
    let mut leaves = Vec::new();
    for (at, (bytes, content)) in (0..).zip(&part.leaves) {
        let key = facts(bytes).ok_or(Refused("a leaf is malformed"))?.key;
        let author = part
            .keys
            .get(&key)
            .ok_or(Refused("a leaf names an unknown key"))?;
        let leaf = check_leaf(bytes, &part.log.origin, author)?;
        if leaf.sequence != at {
            return Err(Refused("a leaf is out of order"));
        }
        if let Some(content) = content {
            let (salt, payload) = content
                .split_first_chunk()
                .ok_or(Refused("a payload has no salt"))?;
            if !check_commitment(&leaf, salt, payload) {
                return Err(Refused("a payload is not what its leaf commits to"));
            }
        }
        leaves.push(leaf);
    }
    Ok(leaves)
}

/// Returns the leaves that a disclosed payload erases: those of a judgement to erase.
fn erases(content: &[u8]) -> Vec<[u8; 32]> {
    let read = || {
        let payload = Item::whole(content.get(32..)?)?;
        let judgement = *payload.under("type")? == Item::Text("judgement")
            && *payload.under("property")? == Item::Text("erase");
        let [Item::Text("erasure"), fields] = payload.under("value")?.list()? else {
            return None;
        };
        let leaves = fields.under("leaves")?.list()?;
        judgement.then(|| leaves.iter().filter_map(Item::bytes).collect())
    };
    read().unwrap_or_default()
}

fn parts(file: &[u8]) -> Result<Vec<Part<'_>>, Refused> {
    let place = Refused("a record is out of place");
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut open = false;
    let mut rest = file;
    let mut number = 0;
    loop {
        let at = file.len() - rest.len();
        let (head, after) = rest
            .split_first_chunk::<5>()
            .ok_or(Refused("the file is cut"))?;
        let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize;
        let (body, next) = after
            .split_at_checked(length)
            .ok_or(Refused("the file is cut"))?;
        rest = next;
        number += 1;
        let part = parts.last_mut().filter(|_| open);
        match (head[0], part) {
            (1, None) if number == 1 && body == [1] => {}
            (7, None) if number > 1 => {
                let sound =
                    rest.is_empty() && body == sha256(&[file.get(..at).unwrap_or_default()]);
                return if sound {
                    Ok(parts)
                } else {
                    Err(Refused("the file is damaged"))
                };
            }
            (2, None) if number > 1 => {
                let log = std::str::from_utf8(body)
                    .ok()
                    .and_then(LogPublicKey::from_line)
                    .ok_or(Refused("the key of a log is malformed"))?;
                if parts
                    .last()
                    .is_some_and(|last| last.log.origin >= log.origin)
                {
                    return Err(place);
                }
                open = true;
                parts.push(Part {
                    log,
                    keys: BTreeMap::new(),
                    leaves: Vec::new(),
                    checkpoint: &[],
                });
            }
            (3, Some(part)) if part.leaves.is_empty() => {
                let (id, key) =
                    author_key(body).ok_or(Refused("the key of an author is malformed"))?;
                if part.keys.keys().next_back().is_some_and(|last| *last >= id) {
                    return Err(place);
                }
                part.keys.insert(id, key);
            }
            (4, Some(part)) => part.leaves.push((body, None)),
            (5, Some(part)) => match part.leaves.last_mut() {
                Some((_, content @ None)) => *content = Some(body),
                _ => return Err(place),
            },
            (6, Some(part)) => {
                part.checkpoint = body;
                open = false;
            }
            _ => return Err(place),
        }
    }
}

fn author_key(body: &[u8]) -> Option<([u8; 16], [u8; 32])> {
    match Item::whole(body)?.list()? {
        [id, key] => Some((id.bytes()?, key.bytes()?)),
        _ => None,
    }
}
