//! Leaves: their fields, their signature, their commitment.

use super::cbor::Item;
use super::merkle::{leaf_hash, root_of_proof};
use super::{Refused, hmac, signed};

/// What a leaf says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafFacts {
    /// The statement's id.
    pub id: [u8; 16],
    /// Its place in the log of its origin.
    pub sequence: u64,
    /// The hashes of the leaves that it follows.
    pub parents: Vec<[u8; 32]>,
    /// The id of the key that signed it.
    pub key: [u8; 16],
    /// What it keeps of its payload.
    pub commitment: [u8; 32],
    /// Its hash in the tree.
    pub hash: [u8; 32],
}

/// Checks form and signature of a leaf.
///
/// # Errors
/// [`Refused`] says why.
pub fn check_leaf(bytes: &[u8], origin: &str, author: &[u8; 32]) -> Result<LeafFacts, Refused> {
    let facts = facts(bytes).ok_or(Refused("the leaf is malformed"))?;
    if signature_holds(bytes, origin, author).ok_or(Refused("the signature is malformed"))? {
        Ok(facts)
    } else {
        Err(Refused("the leaf is not signed by this key"))
    }
}

/// Says whether salt and payload are what a leaf commits to.
pub fn check_commitment(leaf: &LeafFacts, salt: &[u8; 32], payload: &[u8]) -> bool {
    hmac(salt, payload) == leaf.commitment
}

pub(super) fn facts(bytes: &[u8]) -> Option<LeafFacts> {
    let item = Item::whole(bytes)?;
    let [version, id, sequence, parents, key, commitment, _] = item.list()? else {
        return None;
    };
    let parents: Vec<[u8; 32]> = parents
        .list()?
        .iter()
        .map(Item::bytes)
        .collect::<Option<_>>()?;
    let ascending = parents
        .iter()
        .zip(parents.iter().skip(1))
        .all(|(a, b)| a < b);
    if version.number()? != 1 || parents.len() > 4 || !ascending {
        return None;
    }
    Some(LeafFacts {
        id: id.bytes()?,
        sequence: sequence.number()?,
        parents,
        key: key.bytes()?,
        commitment: commitment.bytes()?,
        hash: leaf_hash(bytes),
    })
}

fn signature_holds(bytes: &[u8], origin: &str, author: &[u8; 32]) -> Option<bool> {
    let item = Item::whole(bytes)?;
    let signature = item.list()?.get(6)?;
    // The unsigned leaf is the same bytes without the last field, and as an array of six.
    let end = bytes.len() - encoded_length(signature)?;
    let body = [&[0x86], bytes.get(1..end)?].concat();
    if let Some(single) = signature.bytes() {
        let message = [b"kua leaf/1\n", origin.as_bytes(), b"\n", &body].concat();
        return Some(signed(author, &message, &single));
    }
    let [size, index, path, root_signature] = signature.list()? else {
        return None;
    };
    let (size, index) = (size.number()?, index.number()?);
    let path: Vec<[u8; 32]> = path
        .list()?
        .iter()
        .map(Item::bytes)
        .collect::<Option<_>>()?;
    if size > 65_536 || index >= size {
        return None;
    }
    let Ok(root) = root_of_proof(leaf_hash(&body), index, size, &path) else {
        return Some(false);
    };
    let mut message = [b"kua leaves/1\n", origin.as_bytes(), b"\n"].concat();
    message.push(0x82);
    message.extend(number(size));
    message.extend([0x58, 0x20]);
    message.extend(root);
    Some(signed(author, &message, &root_signature.bytes()?))
}

/// The bytes that a signature field takes: worked out from its shape.
fn encoded_length(signature: &Item<'_>) -> Option<usize> {
    match signature.list() {
        None => Some(2 + signature.bytes::<64>()?.len()),
        Some([size, index, path, _]) => {
            let path = path.list()?.len();
            let head = number(path as u64).len();
            Some(
                1 + number(size.number()?).len()
                    + number(index.number()?).len()
                    + head
                    + path * 34
                    + 66,
            )
        }
        Some(_) => None,
    }
}

/// The encoding of a number up to 65,536 and beyond, as far as it is needed.
fn number(number: u64) -> Vec<u8> {
    match number {
        0..24 => vec![number as u8],
        24..0x100 => vec![0x18, number as u8],
        0x100..0x1_0000 => [&[0x19], &number.to_be_bytes()[6..]].concat(),
        0x1_0000..0x1_0000_0000 => [&[0x1a], &number.to_be_bytes()[4..]].concat(),
        _ => [&[0x1b], &number.to_be_bytes()[..]].concat(),
    }
}
