//! The Merkle tree of RFC 6962, section 2: roots, inclusion and consistency.
//!
//! A complete subtree is addressed as (level, index): it covers the leaves
//! from `index << level` on, `1 << level` of them. Proofs ask a source for
//! such hashes only, so a tree of a million leaves is never hashed again.

use crate::digest::Sha256;

/// A SHA-256 hash of a leaf, a node or a whole tree.
pub type Hash = [u8; 32];

/// A complete subtree that was finished by an append.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subtree {
    /// Its height: 0 is a leaf.
    pub level: u8,
    /// Its place among the subtrees of that height, counted from 0.
    pub index: u64,
    /// Its hash.
    pub hash: Hash,
}

/// Why a proof could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeError<E> {
    /// The leaf or the older size is not inside the tree.
    #[error("position {position} is outside a tree of {size} leaves")]
    Outside {
        /// What was asked for.
        position: u64,
        /// How many leaves the tree has.
        size: u64,
    },
    /// The source of hashes failed.
    #[error(transparent)]
    Source(#[from] E),
}

/// A proof does not lead to the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the proof does not lead to the root of the tree")]
pub struct WrongProof;

/// Returns the hash of a leaf: SHA-256(0x00, bytes).
pub fn hash_leaf(leaf: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(&[0]);
    hasher.update(leaf);
    hasher.finish()
}

/// Returns the hash of a node: SHA-256(0x01, left, right).
pub fn hash_node(left: &Hash, right: &Hash) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(&[1]);
    hasher.update(left);
    hasher.update(right);
    hasher.finish()
}

/// Returns the root of a tree without leaves: SHA-256 of nothing.
pub fn empty_root() -> Hash {
    crate::digest::sha256(&[])
}

/// The right edge of a tree: all that appending needs.
///
/// It holds the hash of one complete subtree for each bit that is set in the
/// size, the largest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// Begins with an empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends the hash of a leaf; returns the subtrees that are now complete, the leaf first.
    ///
    /// A store that keeps all of them can make every proof.
    pub fn append(&mut self, leaf: Hash) -> Vec<Subtree> {
        let mut finished = vec![Subtree {
            level: 0,
            index: self.size,
            hash: leaf,
        }];
        let mut hash = leaf;
        let mut level = 0_u8;
        while (self.size >> level) & 1 == 1 {
            let Some(left) = self.peaks.pop() else { break };
            hash = hash_node(&left, &hash);
            level += 1;
            finished.push(Subtree {
                level,
                index: self.size >> level,
                hash,
            });
        }
        self.peaks.push(hash);
        self.size += 1;
        finished
    }

    /// Returns the root of the tree so far.
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else {
            return empty_root();
        };
        peaks.fold(*last, |right, left| hash_node(left, &right))
    }

    /// Returns the frontier as bytes: the size (8 bytes, the highest first), then the hashes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.size.to_be_bytes().to_vec();
        for peak in &self.peaks {
            bytes.extend_from_slice(peak);
        }
        bytes
    }

    /// Reads what [`Frontier::to_bytes`] wrote; nothing if the length does not fit the size.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (size, rest) = bytes.split_first_chunk::<8>()?;
        let size = u64::from_be_bytes(*size);
        let (peaks, left_over) = rest.as_chunks::<32>();
        if !left_over.is_empty() || peaks.len() != size.count_ones() as usize {
            return None;
        }
        Some(Self {
            size,
            peaks: peaks.to_vec(),
        })
    }

    /// Builds the frontier of a tree from a source of subtree hashes.
    ///
    /// # Errors
    /// Whatever the source answers.
    pub fn load<E>(
        size: u64,
        mut nodes: impl FnMut(u8, u64) -> Result<Hash, E>,
    ) -> Result<Self, E> {
        let mut peaks = Vec::new();
        for level in (0..64_u8).rev() {
            if (size >> level) & 1 == 1 {
                peaks.push(nodes(level, (size >> level) - 1)?);
            }
        }
        Ok(Self { size, peaks })
    }
}

/// Returns the root of the first `size` leaves.
///
/// # Errors
/// Whatever the source answers.
pub fn root<E>(size: u64, mut nodes: impl FnMut(u8, u64) -> Result<Hash, E>) -> Result<Hash, E> {
    if size == 0 {
        return Ok(empty_root());
    }
    range_root(0, size, &mut nodes)
}

/// Returns the inclusion proof of a leaf (RFC 6962, section 2.1.1), the leaf's sibling first.
///
/// # Errors
/// [`TreeError::Outside`] if there is no such leaf; else what the source answers.
pub fn inclusion_proof<E>(
    index: u64,
    size: u64,
    mut nodes: impl FnMut(u8, u64) -> Result<Hash, E>,
) -> Result<Vec<Hash>, TreeError<E>> {
    if index >= size {
        return Err(TreeError::Outside {
            position: index,
            size,
        });
    }
    let (mut low, mut high) = (0, size);
    let mut path = Vec::new();
    while high - low > 1 {
        let middle = low + split(high - low);
        if index < middle {
            path.push(range_root(middle, high, &mut nodes)?);
            high = middle;
        } else {
            path.push(range_root(low, middle, &mut nodes)?);
            low = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// Returns the proof that a tree of `size` leaves continues one of `older` (RFC 6962, section 2.1.2).
///
/// It is empty where `older` is 0 or `size`.
///
/// # Errors
/// [`TreeError::Outside`] if `older` is larger than `size`; else what the source answers.
pub fn consistency_proof<E>(
    older: u64,
    size: u64,
    mut nodes: impl FnMut(u8, u64) -> Result<Hash, E>,
) -> Result<Vec<Hash>, TreeError<E>> {
    if older > size {
        return Err(TreeError::Outside {
            position: older,
            size,
        });
    }
    if older == 0 || older == size {
        return Ok(Vec::new());
    }
    let (mut low, mut high) = (0, size);
    let mut proof = Vec::new();
    while older != high {
        let middle = low + split(high - low);
        if older <= middle {
            proof.push(range_root(middle, high, &mut nodes)?);
            high = middle;
        } else {
            proof.push(range_root(low, middle, &mut nodes)?);
            low = middle;
        }
    }
    // Where the older tree is a whole subtree on the left edge, the verifier has its root.
    if low != 0 {
        proof.push(range_root(low, high, &mut nodes)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Checks an inclusion proof (the algorithm of RFC 9162, section 2.1.3.2).
///
/// # Errors
/// [`WrongProof`] if it does not lead from this leaf at this place to this root.
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), WrongProof> {
    if root_from_inclusion(leaf, index, size, proof)? == *root {
        Ok(())
    } else {
        Err(WrongProof)
    }
}

/// Returns the root that an inclusion proof leads to.
///
/// # Errors
/// [`WrongProof`] if a proof of this length cannot be one of this place in a tree of this size.
pub fn root_from_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
) -> Result<Hash, WrongProof> {
    if index >= size {
        return Err(WrongProof);
    }
    let (mut place, mut last) = (index, size - 1);
    let mut hash = *leaf;
    for sibling in proof {
        if last == 0 {
            return Err(WrongProof);
        }
        if place & 1 == 1 || place == last {
            hash = hash_node(sibling, &hash);
            while place & 1 == 0 && place != 0 {
                place >>= 1;
                last >>= 1;
            }
        } else {
            hash = hash_node(&hash, sibling);
        }
        place >>= 1;
        last >>= 1;
    }
    if last == 0 { Ok(hash) } else { Err(WrongProof) }
}

/// Checks a consistency proof (the algorithm of RFC 9162, section 2.1.4.2).
///
/// # Errors
/// [`WrongProof`] if the newer tree is not shown to continue the older one.
pub fn verify_consistency(
    older: u64,
    older_root: &Hash,
    size: u64,
    root: &Hash,
    proof: &[Hash],
) -> Result<(), WrongProof> {
    if older > size {
        return Err(WrongProof);
    }
    if older == 0 {
        let sound = proof.is_empty() && *older_root == empty_root();
        return if sound { Ok(()) } else { Err(WrongProof) };
    }
    if older == size {
        let sound = proof.is_empty() && older_root == root;
        return if sound { Ok(()) } else { Err(WrongProof) };
    }
    let mut hashes = proof.iter();
    let first = if older.is_power_of_two() {
        *older_root
    } else {
        *hashes.next().ok_or(WrongProof)?
    };
    let (mut place, mut last) = (older - 1, size - 1);
    while place & 1 == 1 {
        place >>= 1;
        last >>= 1;
    }
    let (mut older_hash, mut hash) = (first, first);
    for sibling in hashes {
        if last == 0 {
            return Err(WrongProof);
        }
        if place & 1 == 1 || place == last {
            older_hash = hash_node(sibling, &older_hash);
            hash = hash_node(sibling, &hash);
            while place & 1 == 0 && place != 0 {
                place >>= 1;
                last >>= 1;
            }
        } else {
            hash = hash_node(&hash, sibling);
        }
        place >>= 1;
        last >>= 1;
    }
    if last == 0 && older_hash == *older_root && hash == *root {
        Ok(())
    } else {
        Err(WrongProof)
    }
}

/// A tree in memory that keeps every complete subtree.
#[derive(Debug, Clone, Default)]
pub struct MemoryTree {
    frontier: Frontier,
    levels: Vec<Vec<Hash>>,
}

/// A subtree was asked for that is not complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the tree has no complete subtree {index} of level {level}")]
pub struct NoSubtree {
    /// The height that was asked for.
    pub level: u8,
    /// The place that was asked for.
    pub index: u64,
}

impl MemoryTree {
    /// Builds a tree of leaf hashes.
    pub fn from_leaves(leaves: impl IntoIterator<Item = Hash>) -> Self {
        let mut tree = Self::default();
        for leaf in leaves {
            tree.append(leaf);
        }
        tree
    }

    /// Appends the hash of a leaf.
    pub fn append(&mut self, leaf: Hash) {
        for subtree in self.frontier.append(leaf) {
            let level = usize::from(subtree.level);
            if self.levels.len() <= level {
                self.levels.push(Vec::new());
            }
            if let Some(hashes) = self.levels.get_mut(level) {
                hashes.push(subtree.hash);
            }
        }
    }

    /// Returns the number of leaves.
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// Returns the root of all leaves.
    pub fn root(&self) -> Hash {
        self.frontier.root()
    }

    /// Returns the hash of a complete subtree: the source that proofs ask.
    ///
    /// # Errors
    /// [`NoSubtree`] if it is not complete.
    pub fn node(&self, level: u8, index: u64) -> Result<Hash, NoSubtree> {
        usize::try_from(index)
            .ok()
            .and_then(|place| self.levels.get(usize::from(level))?.get(place))
            .copied()
            .ok_or(NoSubtree { level, index })
    }
}

/// Returns the largest power of two that is smaller than `count`, which is at least 2.
fn split(count: u64) -> u64 {
    1 << (63 - (count - 1).leading_zeros())
}

/// Returns the root over the leaves from `low` up to `high`, where a split of the tree put them.
fn range_root<E>(
    low: u64,
    high: u64,
    nodes: &mut impl FnMut(u8, u64) -> Result<Hash, E>,
) -> Result<Hash, E> {
    let count = high - low;
    if count.is_power_of_two() {
        let level = count.trailing_zeros() as u8;
        return nodes(level, low >> level);
    }
    let middle = low + split(count);
    let left = range_root(low, middle, nodes)?;
    let right = range_root(middle, high, nodes)?;
    Ok(hash_node(&left, &right))
}
