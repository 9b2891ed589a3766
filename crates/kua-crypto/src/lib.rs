//! Keys, slots, sealing, signing and the tree: the one room that names cryptographic crates.
//!
//! It knows bytes, leaves and hashes, and never what a statement says. It
//! does no file I/O of its own: callers hand it readers and writers.
//! `docs/reference/log-format.md` writes its formats out byte by byte.

pub mod cost;
pub mod digest;
pub mod foreign;
pub mod head;
pub mod leaf;
pub mod logfile;
pub mod note;
pub mod origin;
pub mod proof;
pub mod random;
pub mod seal;
pub mod secret;
pub mod shares;
pub mod sign;
pub mod slots;
pub mod stream;
pub mod tree;
pub mod verify;

pub use cost::Cost;
pub use leaf::{Leaf, UnsignedLeaf, sign_batch};
pub use note::{Checkpoint, LogKey, LogVerifier};
pub use origin::Origin;
pub use proof::TlogProof;
pub use seal::{Commitment, Salt};
pub use secret::SecretKey32;
pub use shares::Share;
pub use sign::{PublicKey, SigningKey};
pub use slots::{Purpose, Slots, VaultKey};
pub use tree::Hash;
pub use verify::verify_leaves;
