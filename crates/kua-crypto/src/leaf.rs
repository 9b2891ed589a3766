//! The leaf: all that stays of a statement for ever.
//!
//! A leaf is a CBOR array: version, id, sequence, parents, key id,
//! commitment, signature. It says nothing of type, subject or time. It is
//! signed without its payload, so it still verifies when that is erased.

use kua_core::cbor::{self, CborError, Value};
use kua_core::{KeyId, StatementId};

use crate::origin::Origin;
use crate::seal::Commitment;
use crate::sign::{PublicKey, Signature, SigningKey, WrongSignature};
use crate::tree::{self, Hash, MemoryTree};

/// The version of the leaf that this room reads and writes.
pub const LEAF_VERSION: u64 = 1;
/// How many parents a leaf may name.
pub const MAX_PARENTS: usize = 4;
/// How many leaves one signature may cover.
pub const MAX_BATCH: u64 = 1 << 16;

const LEAF_CONTEXT: &[u8] = b"kua leaf/1\n";
const BATCH_CONTEXT: &[u8] = b"kua leaves/1\n";

/// A leaf that is not signed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsignedLeaf {
    id: StatementId,
    sequence: u64,
    parents: Vec<Hash>,
    key: KeyId,
    commitment: Commitment,
}

/// Why a leaf could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LeafError {
    /// More than [`MAX_PARENTS`] parents.
    #[error("statement {id} has {count} parents: a leaf names at most {MAX_PARENTS}")]
    TooManyParents {
        /// The statement.
        id: StatementId,
        /// How many there were, twice named ones once.
        count: usize,
    },
    /// More than [`MAX_BATCH`] leaves under one signature, or none.
    #[error("{count} leaves were to be signed at once: one signature covers 1 to {MAX_BATCH}")]
    BatchSize {
        /// How many there were.
        count: usize,
    },
}

impl UnsignedLeaf {
    /// Makes a leaf out of its parts. Parents are sorted, and named once.
    ///
    /// # Errors
    /// [`LeafError::TooManyParents`].
    pub fn new(
        id: StatementId,
        sequence: u64,
        parents: impl IntoIterator<Item = Hash>,
        key: KeyId,
        commitment: Commitment,
    ) -> Result<Self, LeafError> {
        let mut parents: Vec<Hash> = parents.into_iter().collect();
        parents.sort_unstable();
        parents.dedup();
        if parents.len() > MAX_PARENTS {
            return Err(LeafError::TooManyParents {
                id,
                count: parents.len(),
            });
        }
        Ok(Self {
            id,
            sequence,
            parents,
            key,
            commitment,
        })
    }

    /// Signs the leaf for the log of this origin.
    pub fn sign(self, origin: &Origin, key: &SigningKey) -> Leaf {
        let signature = key.sign(&single_message(origin, &self.encode()));
        Leaf {
            body: self,
            signature: LeafSignature::Single(signature),
        }
    }

    /// Returns the encoding of all fields but the signature: a CBOR array of six.
    pub fn encode(&self) -> Vec<u8> {
        cbor::encode(&Value::Array(self.fields()))
    }

    fn fields(&self) -> Vec<Value> {
        vec![
            Value::Unsigned(LEAF_VERSION),
            Value::bytes(self.id.bytes()),
            Value::Unsigned(self.sequence),
            Value::Array(self.parents.iter().map(|hash| Value::from(*hash)).collect()),
            Value::bytes(self.key.bytes()),
            Value::bytes(self.commitment.bytes()),
        ]
    }
}

/// Signs several leaves of one author with one signature over the root of their tree.
///
/// # Errors
/// [`LeafError::BatchSize`] for none or too many.
pub fn sign_batch(
    origin: &Origin,
    key: &SigningKey,
    leaves: Vec<UnsignedLeaf>,
) -> Result<Vec<Leaf>, LeafError> {
    let size = leaves.len() as u64;
    let wrong_size = LeafError::BatchSize {
        count: leaves.len(),
    };
    if size == 0 || size > MAX_BATCH {
        return Err(wrong_size);
    }
    let batch = MemoryTree::from_leaves(leaves.iter().map(|leaf| tree::hash_leaf(&leaf.encode())));
    let signature = key.sign(&batch_message(origin, size, &batch.root()));
    (0..)
        .zip(leaves)
        .map(|(index, body)| {
            let path = tree::inclusion_proof(index, size, |level, place| batch.node(level, place))
                .map_err(|_| wrong_size)?;
            Ok(Leaf {
                body,
                signature: LeafSignature::Batch {
                    size,
                    index,
                    path,
                    signature,
                },
            })
        })
        .collect()
}

/// How a leaf is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeafSignature {
    /// A signature over this leaf alone.
    Single(Signature),
    /// A signature over the root of a tree of unsigned leaves, with the way there.
    Batch {
        /// How many leaves the signature covers.
        size: u64,
        /// The place of this one among them, counted from 0.
        index: u64,
        /// The inclusion proof, the leaf's sibling first.
        path: Vec<Hash>,
        /// The signature over the root.
        signature: Signature,
    },
}

/// A signed leaf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    body: UnsignedLeaf,
    signature: LeafSignature,
}

/// Why bytes are not a leaf.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MalformedLeaf {
    /// Not deterministic CBOR.
    #[error("the leaf is not deterministic CBOR: {0}")]
    Cbor(#[from] CborError),
    /// Of a version that this program does not know.
    #[error("the leaf has version {0}, which this program does not know: use a newer one")]
    Version(u64),
    /// A field is not what the format says; fields are counted from 0.
    #[error("field {field} of the leaf is not what the format says")]
    Field {
        /// Which one.
        field: usize,
    },
}

impl Leaf {
    /// Returns the statement's id.
    pub fn id(&self) -> StatementId {
        self.body.id
    }

    /// Returns the place in the log of its origin, counted from 0.
    pub fn sequence(&self) -> u64 {
        self.body.sequence
    }

    /// Returns the hashes of the leaves that it follows, in ascending order.
    pub fn parents(&self) -> &[Hash] {
        &self.body.parents
    }

    /// Returns the id of the key that signed it.
    pub fn key(&self) -> KeyId {
        self.body.key
    }

    /// Returns what it keeps of its payload.
    pub fn commitment(&self) -> Commitment {
        self.body.commitment
    }

    /// Returns how it is signed.
    pub fn signature(&self) -> &LeafSignature {
        &self.signature
    }

    /// Returns the leaf without its signature.
    pub fn unsigned(&self) -> &UnsignedLeaf {
        &self.body
    }

    /// Returns the one encoding: a CBOR array of seven.
    pub fn encode(&self) -> Vec<u8> {
        let mut fields = self.body.fields();
        fields.push(match &self.signature {
            LeafSignature::Single(signature) => Value::from(*signature),
            LeafSignature::Batch {
                size,
                index,
                path,
                signature,
            } => Value::Array(vec![
                Value::Unsigned(*size),
                Value::Unsigned(*index),
                Value::Array(path.iter().map(|hash| Value::from(*hash)).collect()),
                Value::from(*signature),
            ]),
        });
        cbor::encode(&Value::Array(fields))
    }

    /// Reads a leaf, strictly: only what [`Leaf::encode`] writes is one.
    ///
    /// # Errors
    /// [`MalformedLeaf`] names the field. The signature is not checked here.
    pub fn decode(bytes: &[u8]) -> Result<Self, MalformedLeaf> {
        let value = cbor::decode(bytes)?;
        let fields = value.as_array().ok_or(MalformedLeaf::Field { field: 0 })?;
        let version = field(fields, 0, Value::as_u64)?;
        if version != LEAF_VERSION {
            return Err(MalformedLeaf::Version(version));
        }
        if fields.len() != 7 {
            return Err(MalformedLeaf::Field {
                field: fields.len().min(7),
            });
        }
        let body = UnsignedLeaf {
            id: StatementId::from_bytes(field(fields, 1, Value::as_array_of)?),
            sequence: field(fields, 2, Value::as_u64)?,
            parents: field(fields, 3, |value| {
                let parents = hashes(value)?;
                let ascending = parents.is_sorted_by(|one, next| one < next);
                (ascending && parents.len() <= MAX_PARENTS).then_some(parents)
            })?,
            key: KeyId::from_bytes(field(fields, 4, Value::as_array_of)?),
            commitment: Commitment::from_bytes(field(fields, 5, Value::as_array_of)?),
        };
        Ok(Self {
            body,
            signature: field(fields, 6, signature)?,
        })
    }

    /// Returns the hash that stands in the tree: RFC 6962, of the whole signed leaf.
    pub fn hash(&self) -> Hash {
        tree::hash_leaf(&self.encode())
    }

    /// Checks the signature of one leaf.
    ///
    /// # Errors
    /// [`WrongSignature`] if it was not signed so by this key for this origin.
    pub fn verify(&self, origin: &Origin, key: &PublicKey) -> Result<(), WrongSignature> {
        let (message, signature) = self.signed_message(origin)?;
        key.verify(&message, &signature)
    }

    /// Returns the bytes that were signed, and the signature.
    ///
    /// # Errors
    /// [`WrongSignature`] if the path of a batch has not the length that its size asks for.
    pub(crate) fn signed_message(
        &self,
        origin: &Origin,
    ) -> Result<(Vec<u8>, Signature), WrongSignature> {
        let body = self.body.encode();
        match &self.signature {
            LeafSignature::Single(signature) => Ok((single_message(origin, &body), *signature)),
            LeafSignature::Batch {
                size,
                index,
                path,
                signature,
            } => {
                let root = tree::root_from_inclusion(&tree::hash_leaf(&body), *index, *size, path)
                    .map_err(|_| WrongSignature)?;
                Ok((batch_message(origin, *size, &root), *signature))
            }
        }
    }
}

fn single_message(origin: &Origin, body: &[u8]) -> Vec<u8> {
    [LEAF_CONTEXT, origin.as_str().as_bytes(), b"\n", body].concat()
}

fn batch_message(origin: &Origin, size: u64, root: &Hash) -> Vec<u8> {
    let head = cbor::encode(&Value::Array(vec![
        Value::Unsigned(size),
        Value::from(*root),
    ]));
    [BATCH_CONTEXT, origin.as_str().as_bytes(), b"\n", &head].concat()
}

fn field<'a, T>(
    fields: &'a [Value],
    index: usize,
    read: impl FnOnce(&'a Value) -> Option<T>,
) -> Result<T, MalformedLeaf> {
    fields
        .get(index)
        .and_then(read)
        .ok_or(MalformedLeaf::Field { field: index })
}

fn hashes(value: &Value) -> Option<Vec<Hash>> {
    value.as_array()?.iter().map(Value::as_array_of).collect()
}

fn signature(value: &Value) -> Option<LeafSignature> {
    if let Some(signature) = value.as_array_of() {
        return Some(LeafSignature::Single(signature));
    }
    let [size, index, path, signature] = value.as_array()? else {
        return None;
    };
    let (size, index) = (size.as_u64()?, index.as_u64()?);
    let path = hashes(path)?;
    if size > MAX_BATCH || index >= size || path.len() > 16 {
        return None;
    }
    Some(LeafSignature::Batch {
        size,
        index,
        path,
        signature: signature.as_array_of()?,
    })
}
