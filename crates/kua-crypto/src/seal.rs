//! Salted commitments, and payloads sealed under a key of their own.
//!
//! A sealed payload is: nonce (24 bytes), then XChaCha20-Poly1305 of salt (32
//! bytes) and payload, with the encoded leaf as associated data. The cipher
//! does not commit to its key, so the commitment in the leaf is checked again
//! after opening.

use chacha20poly1305::aead::{Aead, KeyInit, Payload as Message};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::digest::{hmac_sha256, hmac_sha256_agrees};
use crate::leaf::Leaf;
use crate::random::{self, RandomError};
use crate::secret::SecretKey32;

/// How many bytes a sealed payload is longer than the payload: nonce, salt and tag.
pub const SEALED_OVERHEAD: usize = NONCE + SALT + TAG;

const NONCE: usize = 24;
const SALT: usize = 32;
const TAG: usize = 16;

/// The salt of a commitment: 32 random bytes, used once, kept with the payload.
///
/// Without it nobody can try guesses of the payload against the commitment.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Salt([u8; SALT]);

impl Salt {
    /// Draws a fresh salt.
    ///
    /// # Errors
    /// [`RandomError`] if the system has no random bytes to give.
    pub fn generate() -> Result<Self, RandomError> {
        Ok(Self(random::bytes()?))
    }

    /// Takes a salt as it was kept.
    pub const fn from_bytes(bytes: [u8; SALT]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes, for a disclosure of this payload.
    pub const fn expose(&self) -> &[u8; SALT] {
        &self.0
    }
}

impl std::fmt::Debug for Salt {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("[withheld]")
    }
}

/// What a leaf keeps of its payload: HMAC-SHA-256 under the salt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Commitment([u8; 32]);

impl Commitment {
    /// Commits to a payload.
    pub fn of(salt: &Salt, payload: &[u8]) -> Self {
        Self(hmac_sha256(&salt.0, &[payload]))
    }

    /// Takes a commitment as a leaf has it.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes.
    pub const fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Says whether salt and payload are what was committed to.
    pub fn fits(&self, salt: &Salt, payload: &[u8]) -> bool {
        hmac_sha256_agrees(&salt.0, &[payload], &self.0)
    }
}

/// A payload could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// No random bytes.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// Salt and payload are not what the leaf commits to.
    #[error("the payload is not the one that the leaf commits to")]
    OtherPayload,
    /// The payload is longer than the cipher can take.
    #[error("the payload is too long to be sealed")]
    TooLong,
}

/// A sealed payload could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The bytes were changed, or key or leaf are not theirs.
    #[error("the sealed payload is damaged, or key or leaf are not its own")]
    Damaged,
    /// It opens, but is not what the leaf commits to.
    #[error("the payload opens but is not the one that the leaf commits to")]
    OtherPayload,
}

/// A payload with its salt, as it was sealed; wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// The salt of the commitment.
    pub salt: Salt,
    /// The encoded payload.
    pub payload: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Opened([{} withheld])", self.payload.len())
    }
}

/// Seals a payload under its own key, bound to its leaf.
///
/// # Errors
/// [`SealError::OtherPayload`] if the leaf does not commit to this salt and payload.
pub fn seal(
    key: &SecretKey32,
    leaf: &Leaf,
    salt: &Salt,
    payload: &[u8],
) -> Result<Vec<u8>, SealError> {
    if !leaf.commitment().fits(salt, payload) {
        return Err(SealError::OtherPayload);
    }
    let mut message = Zeroizing::new(Vec::with_capacity(SALT + payload.len()));
    message.extend_from_slice(&salt.0);
    message.extend_from_slice(payload);
    encrypt_small(key, &leaf.encode(), &message)?.ok_or(SealError::TooLong)
}

/// Opens a sealed payload and checks the commitment again.
///
/// # Errors
/// [`OpenError`] tells damage from a payload that the leaf does not commit to.
pub fn open(key: &SecretKey32, leaf: &Leaf, sealed: &[u8]) -> Result<Opened, OpenError> {
    let message = decrypt_small(key, &leaf.encode(), sealed).ok_or(OpenError::Damaged)?;
    let (salt, payload) = message
        .split_first_chunk::<SALT>()
        .ok_or(OpenError::Damaged)?;
    let salt = Salt::from_bytes(*salt);
    if !leaf.commitment().fits(&salt, payload) {
        return Err(OpenError::OtherPayload);
    }
    Ok(Opened {
        salt,
        payload: Zeroizing::new(payload.to_vec()),
    })
}

/// Encrypts a short secret under a random nonce, which comes first; nothing if it is too long.
pub(crate) fn encrypt_small(
    key: &SecretKey32,
    associated: &[u8],
    message: &[u8],
) -> Result<Option<Vec<u8>>, RandomError> {
    let nonce: [u8; NONCE] = random::bytes()?;
    Ok(encrypt_with_nonce(key, &nonce, associated, message))
}

fn encrypt_with_nonce(
    key: &SecretKey32,
    nonce: &[u8; NONCE],
    associated: &[u8],
    message: &[u8],
) -> Option<Vec<u8>> {
    let cipher = XChaCha20Poly1305::new(key.expose().into());
    let encrypted = cipher
        .encrypt(
            &XNonce::from(*nonce),
            Message {
                msg: message,
                aad: associated,
            },
        )
        .ok()?;
    let mut sealed = nonce.to_vec();
    sealed.extend_from_slice(&encrypted);
    Some(sealed)
}

/// Decrypts what [`encrypt_small`] made; nothing if anything was changed.
pub(crate) fn decrypt_small(
    key: &SecretKey32,
    associated: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, encrypted) = sealed.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new(key.expose().into());
    cipher
        .decrypt(
            &XNonce::from(*nonce),
            Message {
                msg: encrypted,
                aad: associated,
            },
        )
        .ok()
        .map(Zeroizing::new)
}
