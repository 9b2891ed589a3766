//! Identifiers: random, newtyped, shortened for people.
//!
//! Every id is a random UUID (version 4): a time-ordered id would put the hour
//! of an interview into the record for ever. Order comes from the log.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An id that was given is not a UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not an id: an id has 32 hexadecimal digits")]
pub struct MalformedId;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Makes an id out of 16 random bytes (version and variant bits are set here).
            pub fn from_random(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }

            /// Takes 16 bytes as they are, as read from a file.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// Returns the 16 bytes.
            pub fn bytes(&self) -> [u8; 16] {
                *self.0.as_bytes()
            }

            /// Returns the first eight hexadecimal digits, enough for people in most vaults.
            pub fn short(&self) -> String {
                let mut text = self.0.simple().to_string();
                text.truncate(8);
                text
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{}", self.0.as_hyphenated())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{}({})", stringify!($name), self.0.as_hyphenated())
            }
        }

        impl FromStr for $name {
            type Err = MalformedId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::try_parse(text).map(Self).map_err(|_| MalformedId)
            }
        }
    };
}

id! {
    /// Anything a statement can be about: an entity, a document, another statement.
    RecordId
}
id! {
    /// An original that reached the vault.
    DocumentId
}
id! {
    /// One version of the characters of a document.
    TextId
}
id! {
    /// A statement or judgement in the log.
    StatementId
}
id! {
    /// A pseudonymous signing key; whose it is stands in a sealed table.
    KeyId
}
id! {
    /// A stored original file, and the name it has on disk.
    OriginalId
}
id! {
    /// A proposal of the extractor, the same as long as text and extractor are the same.
    ProposalId
}

macro_rules! as_record {
    ($($name:ident),*) => {
        $(
            impl From<$name> for RecordId {
                fn from(id: $name) -> Self {
                    Self(id.0)
                }
            }

            impl From<RecordId> for $name {
                fn from(id: RecordId) -> Self {
                    Self(id.0)
                }
            }
        )*
    };
}

as_record!(DocumentId, StatementId, TextId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_random_id_is_version_four_and_survives_text() {
        let id = DocumentId::from_random([7; 16]);
        let text = id.to_string();
        assert_eq!(text.as_bytes()[14], b'4');
        assert_eq!(text.parse::<DocumentId>(), Ok(id));
        assert!(text.starts_with(&id.short()));
        assert_eq!("nonsense".parse::<DocumentId>(), Err(MalformedId));
    }
}
