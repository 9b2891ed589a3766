//! Secret bytes that are wiped when dropped and never shown.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::random::{self, RandomError};

/// A 256-bit secret key.
///
/// It is wiped from memory when dropped; its debug form is `[withheld]`.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SecretKey32([u8; 32]);

impl SecretKey32 {
    /// Draws a fresh key from the operating system.
    ///
    /// # Errors
    /// [`RandomError`] if the system has no random bytes to give.
    pub fn generate() -> Result<Self, RandomError> {
        Ok(Self(random::bytes()?))
    }

    /// Takes a key that was kept elsewhere; the caller wipes its own copy.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes of the key. Never write them where they are not sealed.
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for SecretKey32 {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("[withheld]")
    }
}
