//! The message type of `kua worker`: what is asked of a reader, and what it answers.
//!
//! All reading of files goes through these types, because the bytes of a file are
//! hostile and are only touched in a process of its own. The framing over pipes
//! lives in `kua-ingest`.
//!
//! `Debug` shows neither text nor title: a log line must hold no word of a source.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// What the worker is told about the bytes that follow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRequest {
    /// The extension of the declared name, without its dot and in lower case.
    ///
    /// A hint that breaks ties and nothing more: the content tells the type.
    pub extension: Option<String>,
    /// The encoding a person chose (a label such as `windows-1251`), where the guess was wrong.
    pub encoding: Option<String>,
    /// What the reading may cost.
    pub limits: ReadLimits,
}

/// What one reading may cost; the parent enforces it from outside as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadLimits {
    /// Largest original, in bytes.
    pub original_bytes: u64,
    /// Largest sum of all texts that come out, in bytes of UTF-8.
    pub text_bytes: u64,
    /// Address space of the worker, in bytes.
    pub memory_bytes: u64,
    /// Processor time of the worker, in seconds; the parent waits three times as long.
    pub seconds: u64,
}

impl Default for ReadLimits {
    fn default() -> Self {
        const MEBIBYTE: u64 = 1024 * 1024;
        Self {
            original_bytes: 512 * MEBIBYTE,
            text_bytes: 512 * MEBIBYTE,
            memory_bytes: 1024 * MEBIBYTE,
            seconds: 30,
        }
    }
}

/// What a worker read out of an original.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What the content is, as a media type: `text/plain`, `text/html`, `text/markdown`, `text/csv`.
    pub media_type: String,
    /// The character encoding, by its name in the Encoding Standard.
    pub encoding: String,
    /// The language that the document declares for itself, as a BCP 47 tag.
    pub language: Option<String>,
    /// The title that the document declares for itself.
    pub title: Option<String>,
    /// Who the document says published it.
    pub publisher: Option<String>,
    /// When the document says it was published.
    pub published: Option<DeclaredDate>,
    /// The texts, the body first.
    pub texts: Vec<ReadText>,
    /// What a person should know about this reading.
    pub notices: Vec<ReadNotice>,
}

impl Reading {
    /// Returns the text that proposals are made from.
    pub fn body(&self) -> Option<&ReadText> {
        self.texts.iter().find(|text| text.role == TextRole::Body)
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Reading")
            .field("media_type", &self.media_type)
            .field("encoding", &self.encoding)
            .field("texts", &self.texts)
            .field("notices", &self.notices)
            .finish_non_exhaustive()
    }
}

/// A date out of a document's own metadata.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclaredDate {
    /// As it is written there.
    pub written: String,
    /// As EDTF, where the writing allows one reading only.
    pub edtf: Option<String>,
}

impl fmt::Debug for DeclaredDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DeclaredDate([withheld])")
    }
}

/// One version of the characters of a document.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadText {
    /// What part of the document it is.
    pub role: TextRole,
    /// The characters: no byte order mark, LF at line ends.
    pub content: String,
    /// The way back to the original.
    pub map: TextMap,
}

impl fmt::Debug for ReadText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ReadText")
            .field("role", &self.role)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// What part of a document a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextRole {
    /// What a reader came for.
    Body,
    /// Menus, footers, teasers: kept, searched on request, never proposed from.
    Furniture,
}

/// How positions in a text lead back to the original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextMap {
    /// The text is the original, decoded: line n here is line n there.
    Same,
    /// Stretches of the text, in order, and the lines of the original they came from.
    Lines(Vec<LinePiece>),
    /// No way back is known.
    Unknown,
}

impl TextMap {
    /// Returns the first and last line of the original (counted from 1) behind a position of `content`.
    pub fn lines_at(&self, content: &str, position: u64) -> Option<(u64, u64)> {
        match self {
            Self::Same => {
                let characters = usize::try_from(position).ok()?;
                let before = content
                    .chars()
                    .take(characters)
                    .filter(|c| *c == '\n')
                    .count();
                let line = u64::try_from(before).ok()?.saturating_add(1);
                Some((line, line))
            }
            Self::Lines(pieces) => {
                let after = pieces.partition_point(|piece| piece.begin <= position);
                let piece = pieces.get(after.checked_sub(1)?)?;
                (position < piece.end).then_some((piece.first, piece.last))
            }
            Self::Unknown => None,
        }
    }
}

/// A stretch of a text and the lines of the original it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinePiece {
    /// First code point of the stretch.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// First line of the original, counted from 1.
    pub first: u64,
    /// Last line of the original.
    pub last: u64,
}

/// A place in an original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Offset in bytes, counted from 0.
    pub byte: u64,
    /// Line, counted from 1.
    pub line: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, byte {}", self.line, self.byte)
    }
}

/// Something a person should know about a reading; never a word of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadNotice {
    /// What it is about.
    pub code: NoticeCode,
    /// What its message is filled with: names of encodings and types, numbers.
    pub arguments: BTreeMap<String, String>,
    /// Where, if at one place.
    pub place: Option<Place>,
}

impl ReadNotice {
    /// Makes a notice without arguments and place.
    pub fn new(code: NoticeCode) -> Self {
        Self {
            code,
            arguments: BTreeMap::new(),
            place: None,
        }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.arguments.insert(name.to_owned(), value.to_string());
        self
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

/// The kinds of notice, with the arguments of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// The encoding was guessed (`encoding`); a person should look at the letters.
    EncodingGuessed,
    /// Bytes that are no characters were replaced by U+FFFD (`encoding`, `count`); place of the first.
    InvalidBytes,
    /// The page declares one encoding (`declared`) and is in another (`encoding`).
    EncodingContradicted,
    /// The text holds control characters that nobody types (`count`); place of the first.
    ControlCharacters,
    /// Name and content disagree (`extension`, `media-type`); the content was believed.
    NameContradicted,
    /// No main part was recognised in the page; all that is not plainly furniture was taken.
    NoMainPart,
    /// Elements were nested deeper than `limit` and were read flat below it.
    TooDeep,
}

impl NoticeCode {
    /// All codes, for the texts and the documentation.
    pub const ALL: [Self; 7] = [
        Self::EncodingGuessed,
        Self::InvalidBytes,
        Self::EncodingContradicted,
        Self::ControlCharacters,
        Self::NameContradicted,
        Self::NoMainPart,
        Self::TooDeep,
    ];

    /// Returns the word that `kua read --json` and the texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::EncodingGuessed => "encoding-guessed",
            Self::InvalidBytes => "invalid-bytes",
            Self::EncodingContradicted => "encoding-contradicted",
            Self::ControlCharacters => "control-characters",
            Self::NameContradicted => "name-contradicted",
            Self::NoMainPart => "no-main-part",
            Self::TooDeep => "too-deep",
        }
    }
}

/// Why nothing could be read. The original is kept all the same.
///
/// Holds no name, path or word of a document; who asked knows which file it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum ReadFailure {
    /// There is not one byte, or nothing but white space.
    #[error("the file is empty; check that it was copied to the end")]
    Empty,
    /// A known type that no importer reads yet.
    #[error(
        "the content is {name} ({media_type}), which cannot be read yet; it is kept as it is, or convert it to text or HTML and add that too"
    )]
    Unsupported {
        /// The type found, as a media type.
        media_type: String,
        /// The type found, in words.
        name: String,
    },
    /// Not text and no known type.
    #[error(
        "the content is not text: byte 0x{byte:02x} is no character ({place}); check what program wrote the file"
    )]
    Binary {
        /// The first byte that no text has.
        byte: u8,
        /// Where it stands.
        place: Place,
    },
    /// More bytes than the limit allows.
    #[error("the original is larger than the {limit} bytes that are read at once; split it")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The text that came out passed its limit.
    #[error("the text that came out is larger than {limit} bytes; split the file")]
    TextTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// A person asked for an encoding that does not exist.
    #[error("there is no encoding called `{label}`; try utf-8, utf-16le, windows-1251 or gb18030")]
    UnknownEncoding {
        /// The label that was asked for.
        label: String,
    },
    /// The reader took too long and was stopped.
    #[error(
        "reading took longer than {seconds} seconds and was stopped; the file may be damaged or made to do harm"
    )]
    TimedOut {
        /// The limit in seconds.
        seconds: u64,
    },
    /// The reader needed more memory than it may have.
    #[error(
        "reading needs more than the {limit} bytes of memory that a reader may use; split the file"
    )]
    OutOfMemory {
        /// The limit in bytes.
        limit: u64,
    },
    /// The reader ended on its own: a crash, or more memory than it may have.
    #[error("the reader stopped at this file; the file may be damaged or made to do harm")]
    Crashed,
    /// The reader could not be started, or spoke what nobody understands.
    #[error("the reader could not be used ({reason}); run `kua doctor`")]
    Worker {
        /// What went wrong, without any content.
        reason: String,
    },
    /// The original could not be read to its end.
    #[error(
        "the file could not be read to its end ({reason}); check the disk or the drive it is on"
    )]
    Source {
        /// What the system says, without any path.
        reason: String,
    },
}

impl ReadFailure {
    /// Returns the word that notices and texts use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unsupported { .. } => "unsupported",
            Self::Binary { .. } => "binary",
            Self::TooLarge { .. } => "too-large",
            Self::TextTooLarge { .. } => "text-too-large",
            Self::UnknownEncoding { .. } => "unknown-encoding",
            Self::TimedOut { .. } => "timed-out",
            Self::OutOfMemory { .. } => "out-of-memory",
            Self::Crashed => "crashed",
            Self::Worker { .. } => "worker",
            Self::Source { .. } => "source",
        }
    }

    /// Returns what a translated message is filled with.
    pub fn arguments(&self) -> BTreeMap<String, String> {
        let mut arguments = BTreeMap::new();
        let mut put = |name: &str, value: String| {
            arguments.insert(name.to_owned(), value);
        };
        match self {
            Self::Empty | Self::Crashed => {}
            Self::Unsupported { media_type, name } => {
                put("media-type", media_type.clone());
                put("name", name.clone());
            }
            Self::Binary { byte, place } => {
                put("byte", byte.to_string());
                put("line", place.line.to_string());
                put("offset", place.byte.to_string());
            }
            Self::TooLarge { limit }
            | Self::TextTooLarge { limit }
            | Self::OutOfMemory { limit } => {
                put("limit", limit.to_string());
            }
            Self::UnknownEncoding { label } => put("label", label.clone()),
            Self::TimedOut { seconds } => put("seconds", seconds.to_string()),
            Self::Worker { reason } | Self::Source { reason } => put("reason", reason.clone()),
        }
        arguments
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn debug_shows_no_word_of_the_source() {
        let reading = Reading {
            media_type: "text/html".into(),
            encoding: "UTF-8".into(),
            language: None,
            title: Some("Gulnara".into()),
            publisher: Some("Gulnara".into()),
            published: Some(DeclaredDate {
                written: "Gulnara".into(),
                edtf: None,
            }),
            texts: vec![ReadText {
                role: TextRole::Body,
                content: "Gulnara".into(),
                map: TextMap::Same,
            }],
            notices: vec![ReadNotice::new(NoticeCode::EncodingGuessed).with("encoding", "UTF-8")],
        };
        assert!(!format!("{reading:?}").contains("Gulnara"));
        let date = DeclaredDate {
            written: "Gulnara".into(),
            edtf: None,
        };
        assert!(!format!("{date:?}").contains("Gulnara"));
    }

    #[test]
    fn codes_are_the_words_that_files_keep() {
        for code in NoticeCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.code());
        }
        let failure = ReadFailure::TooLarge { limit: 7 };
        let kept = serde_json::to_string(&failure).unwrap();
        assert!(kept.contains(failure.code()), "{kept}");
        assert_eq!(serde_json::from_str::<ReadFailure>(&kept).unwrap(), failure);
    }

    #[test]
    fn positions_lead_back_to_lines() {
        assert_eq!(TextMap::Same.lines_at("a\nб\nв", 2), Some((2, 2)));
        let pieces = vec![
            LinePiece {
                begin: 0,
                end: 3,
                first: 4,
                last: 5,
            },
            LinePiece {
                begin: 5,
                end: 9,
                first: 8,
                last: 8,
            },
        ];
        let map = TextMap::Lines(pieces);
        assert_eq!(map.lines_at("", 2), Some((4, 5)));
        assert_eq!(map.lines_at("", 4), None);
        assert_eq!(map.lines_at("", 5), Some((8, 8)));
        assert_eq!(map.lines_at("", 9), None);
    }
}
