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

mod limits;
mod map;
mod messages;
mod metadata;
mod ranges;
mod rows;
mod times;

pub use limits::{LimitName, NoSuchLimit, ReadLimits};
pub use map::{
    BoxRun, CellPiece, LinePiece, PageMap, PageSize, PartCode, PartPiece, Sheet, TextMap,
    WordCertainty,
};
pub use messages::{
    EXPORTS, Excerpt, MessageMap, MessagePiece, MessageState, MessageTime, PICKED, TELLA,
    is_sealed_file, names_senders, stretches, typed_stretches, written_stretches,
};
pub use metadata::{MetadataCode, Metadatum};
pub use ranges::{ranges_read, written_ranges};
pub use rows::{CellKind, RowFault, TableCell, TableRow, TableSheet};
pub use times::{Area, RegionPiece, TimePiece};

/// What the worker is told about the bytes that follow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRequest {
    /// What is asked for.
    pub task: Task,
    /// The extension of the declared name, without its dot and in lower case.
    ///
    /// A hint that breaks ties and nothing more: the content tells the type.
    pub extension: Option<String>,
    /// The encoding a person chose (a label such as `windows-1251`), where the guess was wrong.
    pub encoding: Option<String>,
    /// Which messages of an export [`Task::Members`] hands out, packed into one file; none asks for the members as they are.
    #[serde(default)]
    pub excerpt: Option<Excerpt>,
    /// What the reading may cost.
    pub limits: ReadLimits,
    /// What is left out of the bytes that follow, where a recording is too long to be handed over whole.
    #[serde(default)]
    pub gap: Option<Gap>,
    /// What [`Task::Cover`] covers.
    #[serde(default)]
    pub cover: Vec<Area>,
}

/// A stretch of a file that was left out: its beginning and its end are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The first byte that is left out.
    pub begin: u64,
    /// How many are left out.
    pub length: u64,
}

/// What a worker is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// The texts, and what the file says of itself.
    #[default]
    Text,
    /// The files that lie in this one, byte for byte.
    Members,
    /// The picture of a page, as PNG.
    Picture {
        /// Page, counted from 1; a picture has one.
        page: u32,
        /// Width in pixels.
        width: u32,
    },
    /// The rows of its tables, one after another.
    Rows {
        /// The only sheet whose rows are wanted, counted from 1; all sheets are named all the same.
        sheet: Option<u32>,
        /// The first row that is wanted, as the file counts from 1; 0 means the same as 1.
        first: u64,
        /// The most rows of each sheet, so that a preview costs little.
        limit: Option<u64>,
    },
    /// A picture drawn anew from its pixels with [`ReadRequest::cover`] in solid black, as PNG without metadata.
    Cover,
}

/// What a worker read out of an original.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What the content is, as a media type: `text/plain`, `application/pdf`, `image/jpeg`.
    pub media_type: String,
    /// The character encoding, by its name in the Encoding Standard; empty where a format has none.
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
    /// What the file says of itself beside its text: who wrote it, with what, when and where.
    pub metadata: Vec<Metadatum>,
    /// The files that lie in it; [`Task::Members`] hands them out in this order.
    pub members: Vec<Member>,
    /// How many pages it has, where it has pages.
    pub pages: Option<u32>,
    /// What a person should know about this reading.
    pub notices: Vec<ReadNotice>,
}

impl Reading {
    /// Makes a reading of this type, with nothing read yet.
    pub fn of(media_type: &str, encoding: &str) -> Self {
        Self {
            media_type: media_type.to_owned(),
            encoding: encoding.to_owned(),
            language: None,
            title: None,
            publisher: None,
            published: None,
            texts: Vec::new(),
            metadata: Vec::new(),
            members: Vec::new(),
            pages: None,
            notices: Vec::new(),
        }
    }

    /// Adds a fact that the file carries about itself, unless it is empty.
    pub fn tell(&mut self, code: MetadataCode, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.metadata.push(Metadatum {
                code,
                value: value.to_owned(),
            });
        }
    }

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
            .field("members", &self.members.len())
            .field("pages", &self.pages)
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
    /// Who sent a message to whom: sealed, and never proposed from.
    Head,
}

/// A file that lies in another one: an attachment, a file of an archive, a picture in a text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its name there, as it is written; never used as a path.
    pub name: Option<String>,
    /// The media type that is claimed of it; its content decides.
    pub media_type: Option<String>,
    /// Its size in bytes once unpacked, as far as it is known before.
    pub size: Option<u64>,
    /// Where it was fetched from, in an archive of web pages.
    pub address: Option<String>,
    /// When it was fetched or put in, as written there.
    pub captured: Option<DeclaredDate>,
}

impl fmt::Debug for Member {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Member")
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
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

    /// Returns the limit that was reached, where a keeper can raise it.
    pub fn limit(&self) -> Option<LimitName> {
        let named = match self.code {
            NoticeCode::LimitReached => self.arguments.get("limit"),
            NoticeCode::MembersLeftOut => self.arguments.get("reason"),
            _ => None,
        };
        match named?.as_str() {
            "limit" => Some(LimitName::UnpackedBytes),
            name => name.parse().ok(),
        }
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
    /// Pages show a picture and have no text (`count`, `pages` as [`written_ranges`] has them); the pictures can be recognised.
    PagesWithoutText,
    /// Text lies under a picture or a box that covers it, or is written in no visible colour (`count`).
    HiddenText,
    /// The order of letters or words in lines that run right to left is a guess (`count`).
    OrderGuessed,
    /// Changes were tracked and not settled (`count`); inserted and deleted words are both in the text.
    TrackedChanges,
    /// Remarks stand beside the text (`count`).
    Comments,
    /// Sheets are not shown by the program that wrote the table (`count`); they were read.
    HiddenSheets,
    /// Cells are merged (`count`); each value stands in the first of them.
    MergedCells,
    /// The table counts its days from 1904; the days were put right.
    #[serde(rename = "days-from-1904")]
    DaysFrom1904,
    /// Rows are not shown by the program that wrote the table (`count`); they were read.
    HiddenRows,
    /// Columns are not shown by the program that wrote the table (`count`); they were read.
    HiddenColumns,
    /// Cells hold a formula without its value (`count`).
    UncomputedCells,
    /// Cells hold an error of the program that computed them (`count`).
    FaultyCells,
    /// Cells hold a day that never was, such as 29 February 1900 (`count`).
    DaysThatNeverWere,
    /// Rows have a quotation mark that never closes, or characters behind one (`count`, `row` of the first).
    BrokenQuotes,
    /// Rows have more or fewer cells than most (`count`, `row` of the first).
    RaggedRows,
    /// The table has more cells than a text may have (`limit`); it is a list and no text.
    OnlyAList,
    /// The file carries a program (`kind`); it was not run.
    Program,
    /// The file asks for something from elsewhere (`count`); nothing was fetched.
    OutsideReference,
    /// A part of the file is damaged (`part`); what could be read of the rest was read.
    Damaged,
    /// Members of the file were left out (`count`, `reason`).
    MembersLeftOut,
    /// A signature is inside the file (`result` of checking it, the first letters of its `key`, `count` of parts it does not fit).
    Signature,
    /// The stated hash of a part is not the one it has (`count`).
    HashContradicted,
    /// The file says where it was made; look before it leaves the house.
    PositionInside,
    /// A second kind of file stands in the same bytes (`media-type`); only the first was read.
    SecondKind,
    /// A limit was reached (`limit`, `value`); what is beyond it was not read.
    LimitReached,
    /// In which order day, month and year stand was told by all messages together (`order`).
    DayOrder,
    /// Both orders of day and month fit all messages; one was chosen by the look of the dates (`order`).
    DayOrderGuessed,
    /// The export does not say in which zone its clock was.
    ZoneUnknown,
    /// Lines of the program are in it (`count`); they name people, so their words were left out of the text.
    ProgramLines,
    /// Messages have a time that could not be read (`count`).
    TimesUnread,
    /// Files that messages name are not in the export (`count`).
    FilesMissing,
    /// The file declares one language (`declared`) and its text is in another (`language`); the text was believed.
    LanguageContradicted,
}

impl NoticeCode {
    /// All codes, for the texts and the documentation.
    pub const ALL: [Self; 39] = [
        Self::EncodingGuessed,
        Self::InvalidBytes,
        Self::EncodingContradicted,
        Self::ControlCharacters,
        Self::NameContradicted,
        Self::NoMainPart,
        Self::TooDeep,
        Self::PagesWithoutText,
        Self::HiddenText,
        Self::OrderGuessed,
        Self::TrackedChanges,
        Self::Comments,
        Self::HiddenSheets,
        Self::MergedCells,
        Self::DaysFrom1904,
        Self::HiddenRows,
        Self::HiddenColumns,
        Self::UncomputedCells,
        Self::FaultyCells,
        Self::DaysThatNeverWere,
        Self::BrokenQuotes,
        Self::RaggedRows,
        Self::OnlyAList,
        Self::Program,
        Self::OutsideReference,
        Self::Damaged,
        Self::MembersLeftOut,
        Self::Signature,
        Self::HashContradicted,
        Self::PositionInside,
        Self::SecondKind,
        Self::LimitReached,
        Self::DayOrder,
        Self::DayOrderGuessed,
        Self::ZoneUnknown,
        Self::ProgramLines,
        Self::TimesUnread,
        Self::FilesMissing,
        Self::LanguageContradicted,
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
            Self::PagesWithoutText => "pages-without-text",
            Self::HiddenText => "hidden-text",
            Self::OrderGuessed => "order-guessed",
            Self::TrackedChanges => "tracked-changes",
            Self::Comments => "comments",
            Self::HiddenSheets => "hidden-sheets",
            Self::MergedCells => "merged-cells",
            Self::DaysFrom1904 => "days-from-1904",
            Self::HiddenRows => "hidden-rows",
            Self::HiddenColumns => "hidden-columns",
            Self::UncomputedCells => "uncomputed-cells",
            Self::FaultyCells => "faulty-cells",
            Self::DaysThatNeverWere => "days-that-never-were",
            Self::BrokenQuotes => "broken-quotes",
            Self::RaggedRows => "ragged-rows",
            Self::OnlyAList => "only-a-list",
            Self::Program => "program",
            Self::OutsideReference => "outside-reference",
            Self::Damaged => "damaged",
            Self::MembersLeftOut => "members-left-out",
            Self::Signature => "signature",
            Self::HashContradicted => "hash-contradicted",
            Self::PositionInside => "position-inside",
            Self::SecondKind => "second-kind",
            Self::LimitReached => "limit-reached",
            Self::DayOrder => "day-order",
            Self::DayOrderGuessed => "day-order-guessed",
            Self::ZoneUnknown => "zone-unknown",
            Self::ProgramLines => "program-lines",
            Self::TimesUnread => "times-unread",
            Self::FilesMissing => "files-missing",
            Self::LanguageContradicted => "language-contradicted",
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
    #[error(
        "the original is larger than the {limit} bytes that are read at once; split it, or the keeper raises the limit `original-bytes`"
    )]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The text that came out passed its limit.
    #[error(
        "the text that came out is larger than {limit} bytes; split the file, or the keeper raises the limit `text-bytes`"
    )]
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
    /// A password protects it.
    #[error(
        "{name} is protected by a password, so it is kept unread; open it with its program, save it without password and add that too"
    )]
    Protected {
        /// The type found, in words.
        name: String,
    },
    /// It is of a known type, but so damaged that nothing could be read.
    #[error(
        "{name} is damaged ({part}) and could not be read; it is kept as it is; ask for another copy"
    )]
    Damaged {
        /// The type found, in words.
        name: String,
        /// Which part, in the words of the format.
        part: String,
    },
    /// A named limit was passed.
    #[error(
        "the file goes beyond the limit of {value} {limit}; it is kept unread; the keeper can raise the limit `{limit}`"
    )]
    Beyond {
        /// Which limit: `pages`, `members`, `unpacked-bytes`, `ratio`, `pixels`, `columns`.
        limit: String,
        /// Its value.
        value: u64,
    },
    /// There is no such page, member or picture in it.
    #[error("there is nothing of that kind in the file")]
    NothingThere,
    /// The reader took too long and was stopped.
    #[error(
        "reading took longer than {seconds} seconds and was stopped; the file may be damaged or made to do harm; the keeper can raise the limit `seconds`"
    )]
    TimedOut {
        /// The limit in seconds.
        seconds: u64,
    },
    /// The reader needed more memory than it may have.
    #[error(
        "reading needs more than the {limit} bytes of memory that a reader may use; split the file, or the keeper raises the limit `memory-bytes`"
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
            Self::Protected { .. } => "protected",
            Self::Damaged { .. } => "damaged",
            Self::Beyond { .. } => "beyond",
            Self::NothingThere => "nothing-there",
            Self::TimedOut { .. } => "timed-out",
            Self::OutOfMemory { .. } => "out-of-memory",
            Self::Crashed => "crashed",
            Self::Worker { .. } => "worker",
            Self::Source { .. } => "source",
        }
    }

    /// Returns the limit that was reached, with its value, where a keeper can raise it.
    pub fn limit(&self) -> Option<(LimitName, u64)> {
        match self {
            Self::TooLarge { limit } => Some((LimitName::OriginalBytes, *limit)),
            Self::TextTooLarge { limit } => Some((LimitName::TextBytes, *limit)),
            Self::OutOfMemory { limit } => Some((LimitName::MemoryBytes, *limit)),
            Self::TimedOut { seconds } => Some((LimitName::Seconds, *seconds)),
            Self::Beyond { limit, value } => Some((limit.parse().ok()?, *value)),
            _ => None,
        }
    }

    /// Returns what a translated message is filled with.
    pub fn arguments(&self) -> BTreeMap<String, String> {
        let mut arguments = BTreeMap::new();
        let mut put = |name: &str, value: String| {
            arguments.insert(name.to_owned(), value);
        };
        match self {
            Self::Empty | Self::Crashed | Self::NothingThere => {}
            Self::Protected { name } => put("name", name.clone()),
            Self::Damaged { name, part } => {
                put("name", name.clone());
                put("part", part.clone());
            }
            Self::Beyond { limit, value } => {
                put("limit", limit.clone());
                put("value", value.to_string());
            }
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
mod tests;
