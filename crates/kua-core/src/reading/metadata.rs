//! What a file says of itself beside its text: who wrote it, with what, when and where.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A fact that a file carries about itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadatum {
    /// What it says.
    pub code: MetadataCode,
    /// As the file has it; a place is `latitude, longitude` in degrees.
    pub value: String,
}

impl fmt::Debug for Metadatum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Metadatum({:?}, [withheld])", self.code)
    }
}

/// The kinds of fact that files carry about themselves.
///
/// All of them can lead to the person who made or sent the file, so all are sealed
/// unless a person opens them; [`MetadataCode::leads_to_a_person`] says which do so at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MetadataCode {
    /// Who wrote it.
    Author,
    /// Who changed it last.
    LastAuthor,
    /// Who owns the program it was written with.
    Company,
    /// When it was made.
    Created,
    /// When it was changed last.
    Modified,
    /// When it was printed.
    Printed,
    /// The program it was made with.
    Program,
    /// The camera or telephone.
    Device,
    /// The number of the camera or telephone.
    DeviceNumber,
    /// When the picture or film was taken.
    Taken,
    /// Where it was taken.
    Position,
    /// How long it lasts.
    Duration,
    /// Its width and height in pixels.
    Dimensions,
    /// By how many degrees it is turned to the right to be shown.
    Rotation,
    /// A track of a film or recording: what it is and how it is packed.
    Track,
    /// Who sent the message.
    From,
    /// Who received it.
    To,
    /// Who received a copy.
    Copy,
    /// When it was sent.
    Sent,
    /// The number of the message.
    MessageId,
    /// Servers or machines it went through.
    Route,
    /// The address it was fetched from.
    Address,
    /// When it was fetched.
    Captured,
    /// The hash that the archive states of it.
    StatedHash,
    /// Key words.
    Keywords,
    /// What it is about.
    Subject,
    /// A remark inside the file.
    Remark,
    /// Who bears a number in a text of messages: `2: name or telephone number`.
    Sender,
    /// The name of a conversation, which is often a person's: `1: name`.
    Conversation,
    /// The SHA-256 of the export that messages were picked from.
    ExportHash,
    /// How many messages were picked, of how many: `12/4031`.
    Picked,
    /// When it was made, by its name: `IMG_20190311_140509.jpg`.
    NamedTime,
    /// The key or the domain that a signature in it fits; who holds it is not checked.
    Signer,
    /// When it was signed, by what the signature says.
    SignedAt,
}

impl MetadataCode {
    /// All codes, for the texts and the documentation.
    pub const ALL: [Self; 34] = [
        Self::Author,
        Self::LastAuthor,
        Self::Company,
        Self::Created,
        Self::Modified,
        Self::Printed,
        Self::Program,
        Self::Device,
        Self::DeviceNumber,
        Self::Taken,
        Self::Position,
        Self::Duration,
        Self::Dimensions,
        Self::Rotation,
        Self::Track,
        Self::From,
        Self::To,
        Self::Copy,
        Self::Sent,
        Self::MessageId,
        Self::Route,
        Self::Address,
        Self::Captured,
        Self::StatedHash,
        Self::Keywords,
        Self::Subject,
        Self::Remark,
        Self::Sender,
        Self::Conversation,
        Self::ExportHash,
        Self::Picked,
        Self::NamedTime,
        Self::Signer,
        Self::SignedAt,
    ];

    /// Returns the word that `kua read --json` and the texts use.
    pub fn code(self) -> &'static str {
        self.property().strip_prefix("file-").unwrap_or_default()
    }

    /// Returns the property of a document that holds it.
    pub fn property(self) -> &'static str {
        match self {
            Self::Author => "file-author",
            Self::LastAuthor => "file-last-author",
            Self::Company => "file-company",
            Self::Created => "file-created",
            Self::Modified => "file-modified",
            Self::Printed => "file-printed",
            Self::Program => "file-program",
            Self::Device => "file-device",
            Self::DeviceNumber => "file-device-number",
            Self::Taken => "file-taken",
            Self::Position => "file-position",
            Self::Duration => "file-duration",
            Self::Dimensions => "file-dimensions",
            Self::Rotation => "file-rotation",
            Self::Track => "file-track",
            Self::From => "file-from",
            Self::To => "file-to",
            Self::Copy => "file-copy",
            Self::Sent => "file-sent",
            Self::MessageId => "file-message-id",
            Self::Route => "file-route",
            Self::Address => "file-address",
            Self::Captured => "file-captured",
            Self::StatedHash => "file-stated-hash",
            Self::Keywords => "file-keywords",
            Self::Subject => "file-subject",
            Self::Remark => "file-remark",
            Self::Sender => "file-sender",
            Self::Conversation => "file-conversation",
            Self::ExportHash => "file-export-hash",
            Self::Picked => "file-picked",
            Self::NamedTime => "file-named-time",
            Self::Signer => "file-signer",
            Self::SignedAt => "file-signed-at",
        }
    }

    /// Says whether it names or leads to a person or a place without further work.
    pub fn leads_to_a_person(self) -> bool {
        !matches!(
            self,
            Self::Program
                | Self::Duration
                | Self::Dimensions
                | Self::Rotation
                | Self::Track
                | Self::Captured
                | Self::StatedHash
                | Self::Keywords
                | Self::Picked
        )
    }
}
