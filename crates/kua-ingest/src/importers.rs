//! The importers, one module each, and the order in which they are asked.

mod chat;
mod csv;
mod docx;
mod flow;
mod folders;
mod forms;
mod html;
mod mail;
mod markdown;
mod mbox;
pub(crate) mod media;
mod mhtml;
mod mime;
mod ods;
mod odt;
mod pdf;
pub(crate) mod picture;
mod plain;
mod rtf;
mod subtitles;
mod tables;
mod wacz;
mod warc;
mod xlsx;
mod xml;
mod xmp;
mod zip;
mod zipped;

use std::io;

use kua_core::reading::{Excerpt, Member, ReadFailure, ReadLimits, ReadNotice, Reading};

use crate::decode::Detected;

pub(crate) use self::tables::{RowsTo, Wanted};

/// Asked first, in this order; the first that recognises the content reads it.
const FILE_IMPORTERS: &[FileImporter] = &[
    docx::IMPORTER,
    pdf::IMPORTER,
    picture::IMPORTER,
    odt::IMPORTER,
    xlsx::IMPORTER,
    ods::IMPORTER,
    wacz::IMPORTER,
    chat::PACKED,
    zip::IMPORTER,
    rtf::IMPORTER,
    warc::IMPORTER,
    mbox::IMPORTER,
    mhtml::IMPORTER,
    mail::IMPORTER,
    chat::ALONE,
    forms::SUBMISSION,
    forms::EXPORT,
    folders::MEASURED,
    folders::FETCHED,
    media::IMPORTER,
];

/// Asked in this order when the content is text; the first that recognises it reads it. The last takes everything.
const IMPORTERS: &[Importer] = &[
    html::IMPORTER,
    subtitles::IMPORTER,
    csv::IMPORTER,
    markdown::IMPORTER,
    plain::IMPORTER,
];

/// Hands out the members of a file.
type Unpack = fn(&File<'_>, &mut Unpacking<'_>) -> Result<(), ReadFailure>;

/// Draws a page (counted from 1) so many pixels wide, as PNG.
type Draw = fn(&File<'_>, u32, u32) -> Result<Vec<u8>, ReadFailure>;

/// What reads one type of file that is more than text in an encoding.
pub(crate) struct FileImporter {
    /// The media types it reads; the first is the usual one.
    pub(crate) media_types: &'static [&'static str],
    /// Extensions that files of these types carry.
    pub(crate) extensions: &'static [&'static str],
    /// Says whether the content is of its type.
    pub(crate) recognises: fn(&File<'_>) -> bool,
    /// Reads it: characters go to the output, the reading comes back with empty texts.
    ///
    /// A reading without texts is fine: a picture has none. Members are listed, not unpacked.
    pub(crate) read: fn(&File<'_>, &mut Output<'_>) -> Result<Reading, ReadFailure>,
    /// Hands out its members, in the order in which `read` lists them.
    pub(crate) unpack: Option<Unpack>,
    /// Draws a page (counted from 1) so many pixels wide, as PNG.
    pub(crate) picture: Option<Draw>,
}

/// A file whose type is not told yet, or is being read.
pub(crate) struct File<'a> {
    /// All its bytes.
    pub(crate) bytes: &'a [u8],
    /// The extension of its declared name, a tie-breaker only.
    pub(crate) extension: Option<&'a str>,
    /// Which messages of it are handed out as one file; none asks for its members as they are.
    pub(crate) excerpt: Option<&'a Excerpt>,
    /// What reading it may cost.
    pub(crate) limits: ReadLimits,
}

impl File<'_> {
    /// Returns at most the first 64 KiB.
    pub(crate) fn head(&self) -> &[u8] {
        let length = self.bytes.len().min(crate::kind::HEAD);
        self.bytes.get(..length).unwrap_or_default()
    }

    /// Says whether the name ends in one of these.
    pub(crate) fn is_named(&self, extensions: &[&str]) -> bool {
        self.extension
            .is_some_and(|extension| extensions.contains(&extension))
    }
}

/// Takes the members of a file, and stops at the limits.
pub(crate) struct Unpacking<'a> {
    take: &'a mut dyn UnpackTo,
    limits: ReadLimits,
    members: u32,
    bytes: u64,
}

/// Where unpacked members go.
pub(crate) trait UnpackTo {
    /// A member begins.
    fn member(&mut self, member: &Member) -> io::Result<()>;

    /// Bytes of the member that began last.
    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()>;
}

impl<'a> Unpacking<'a> {
    /// Makes an unpacking within these limits.
    pub(crate) fn new(limits: ReadLimits, take: &'a mut dyn UnpackTo) -> Self {
        Self {
            take,
            limits,
            members: 0,
            bytes: 0,
        }
    }

    /// Begins a member.
    pub(crate) fn member(&mut self, member: &Member) -> Result<(), ReadFailure> {
        self.members = self.members.saturating_add(1);
        if self.members > self.limits.members {
            return Err(beyond("members", u64::from(self.limits.members)));
        }
        self.take.member(member).map_err(|error| broken(&error))
    }

    /// Takes bytes of the member that began last.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), ReadFailure> {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.bytes = self.bytes.saturating_add(length);
        if self.bytes > self.limits.unpacked_bytes {
            return Err(beyond("unpacked-bytes", self.limits.unpacked_bytes));
        }
        self.take.bytes(bytes).map_err(|error| broken(&error))
    }
}

/// Returns the failure that names a limit.
pub(crate) fn beyond(limit: &str, value: u64) -> ReadFailure {
    ReadFailure::Beyond {
        limit: limit.to_owned(),
        value,
    }
}

fn broken(error: &io::Error) -> ReadFailure {
    ReadFailure::Worker {
        reason: error.kind().to_string(),
    }
}

/// What reads one type of text.
pub(crate) struct Importer {
    /// The media type it reads.
    pub(crate) media_type: &'static str,
    /// Extensions that files of this type carry.
    pub(crate) extensions: &'static [&'static str],
    /// Says whether the content is of this type.
    pub(crate) recognises: fn(&Sample<'_>) -> bool,
    /// Reads it: characters go to the output, the reading comes back with empty texts.
    pub(crate) read: fn(&Input<'_>, &mut Output<'_>) -> Result<Reading, ReadFailure>,
}

/// The beginning of a document, decoded.
pub(crate) struct Sample<'a> {
    /// At most 64 KiB of it.
    pub(crate) text: &'a str,
    /// The extension of its declared name, a tie-breaker only.
    pub(crate) extension: Option<&'a str>,
    /// Whether this is all of it.
    pub(crate) is_whole: bool,
}

impl Sample<'_> {
    /// Says whether the name ends in one of these.
    pub(crate) fn is_named(&self, extensions: &[&str]) -> bool {
        self.extension
            .is_some_and(|extension| extensions.contains(&extension))
    }

    /// Returns its lines; the last one may be cut short unless the sample is whole.
    pub(crate) fn whole_lines(&self) -> impl Iterator<Item = &str> {
        let end = match self.is_whole {
            true => self.text.len(),
            false => self.text.rfind('\n').unwrap_or(self.text.len()),
        };
        self.text.get(..end).unwrap_or_default().lines()
    }
}

/// A document to read.
pub(crate) struct Input<'a> {
    /// Its bytes.
    pub(crate) bytes: &'a [u8],
    /// Its encoding.
    pub(crate) detected: &'a Detected,
}

impl Input<'_> {
    /// Starts a reading of this type, without texts.
    pub(crate) fn reading(&self, media_type: &str, notices: Vec<ReadNotice>) -> Reading {
        Reading {
            notices,
            ..Reading::of(media_type, self.detected.name())
        }
    }
}

/// Takes characters on, and stops at the limit.
pub(crate) struct Output<'a> {
    take: &'a mut dyn FnMut(u8, &str) -> std::io::Result<()>,
    room: u64,
    limit: u64,
    has_words: bool,
    positions: Vec<u64>,
}

impl<'a> Output<'a> {
    /// Makes an output for at most `limit` bytes of text.
    pub(crate) fn new(
        limit: u64,
        take: &'a mut dyn FnMut(u8, &str) -> std::io::Result<()>,
    ) -> Self {
        Self {
            take,
            room: limit,
            limit,
            has_words: false,
            positions: Vec::new(),
        }
    }

    /// Takes characters of the text with this number.
    pub(crate) fn text(&mut self, number: u8, characters: &str) -> Result<(), ReadFailure> {
        let length = u64::try_from(characters.len()).unwrap_or(u64::MAX);
        self.room = self
            .room
            .checked_sub(length)
            .ok_or(ReadFailure::TextTooLarge { limit: self.limit })?;
        self.has_words |= characters
            .chars()
            .any(|character| !character.is_whitespace());
        let index = usize::from(number);
        if self.positions.len() <= index {
            self.positions.resize(index + 1, 0);
        }
        if let Some(position) = self.positions.get_mut(index) {
            *position += u64::try_from(characters.chars().count()).unwrap_or(0);
        }
        (self.take)(number, characters).map_err(|error| broken(&error))
    }

    /// Returns how many code points the text with this number has so far.
    pub(crate) fn position(&self, number: u8) -> u64 {
        let position = self.positions.get(usize::from(number));
        position.copied().unwrap_or(0)
    }

    /// Says whether anything but white space came.
    pub(crate) fn has_words(&self) -> bool {
        self.has_words
    }
}

/// Finds the importer for a document.
pub(crate) fn importer_for(sample: &Sample<'_>) -> &'static Importer {
    IMPORTERS
        .iter()
        .find(|importer| (importer.recognises)(sample))
        .unwrap_or(&plain::IMPORTER)
}

/// Finds the importer for a file that is more than text.
pub(crate) fn file_importer_for(file: &File<'_>) -> Option<&'static FileImporter> {
    FILE_IMPORTERS
        .iter()
        .find(|importer| (importer.recognises)(file))
}

/// Says whether a file begins as the conversation of a messenger's export.
pub(crate) fn is_conversation(head: &[u8]) -> bool {
    chat::kind_of(head).is_some()
}

/// Hands out the rows of a file that is more than text; none where it is no table.
pub(crate) fn table_rows(
    file: &File<'_>,
    wanted: &mut Wanted<'_>,
) -> Option<Result<Reading, ReadFailure>> {
    let importer = file_importer_for(file)?;
    let tables: [(&str, TableRows); 2] =
        [(xlsx::MEDIA_TYPE, xlsx::rows), (ods::MEDIA_TYPE, ods::rows)];
    let table = tables
        .iter()
        .find(|(media_type, _)| importer.media_types.contains(media_type));
    Some(match table {
        Some((_, rows)) => rows(file, wanted),
        None => Err(ReadFailure::NothingThere),
    })
}

/// Hands out the rows of a table, and says what is wrong with it as a whole.
type TableRows = fn(&File<'_>, &mut dyn tables::TakeTable) -> Result<Reading, ReadFailure>;

/// Hands out the rows of text that is a table.
pub(crate) fn text_rows(
    sample: &Sample<'_>,
    input: &Input<'_>,
    wanted: &mut Wanted<'_>,
) -> Result<Reading, ReadFailure> {
    // A list of one column is a table if its name says so.
    match csv::recognises(sample) || sample.is_named(csv::IMPORTER.extensions) {
        true => csv::rows(input, wanted),
        false => Err(ReadFailure::NothingThere),
    }
}

/// Returns the media types that can be read.
pub fn media_types() -> impl Iterator<Item = &'static str> {
    let files = FILE_IMPORTERS
        .iter()
        .flat_map(|importer| importer.media_types);
    let texts = IMPORTERS.iter().map(|importer| &importer.media_type);
    files.chain(texts).copied()
}
