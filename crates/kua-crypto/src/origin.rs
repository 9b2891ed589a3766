//! The name of a log: random and neutral.

use crate::random::{self, RandomError};

/// The origin of a log: what its checkpoints and signatures are bound to.
///
/// A fresh one is 32 hexadecimal digits of chance, so that it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(String);

/// A text cannot be the origin of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an origin has 1 to 255 visible ASCII characters and no plus sign")]
pub struct MalformedOrigin;

impl Origin {
    /// Draws a fresh origin.
    ///
    /// # Errors
    /// [`RandomError`] if the system has no random bytes to give.
    pub fn generate() -> Result<Self, RandomError> {
        let bytes: [u8; 16] = random::bytes()?;
        Ok(Self(
            bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        ))
    }

    /// Takes an origin as a checkpoint has it.
    ///
    /// # Errors
    /// [`MalformedOrigin`] for a text that no signature line could name.
    pub fn new(text: impl Into<String>) -> Result<Self, MalformedOrigin> {
        let text = text.into();
        let fits = (1..=255).contains(&text.len())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_graphic() && byte != b'+');
        if fits {
            Ok(Self(text))
        } else {
            Err(MalformedOrigin)
        }
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}
