//! The importers, one module each, and the order in which they are asked.

mod csv;
mod html;
mod markdown;
mod plain;

use kua_core::reading::{ReadFailure, ReadNotice, Reading};

use crate::decode::Detected;

/// Asked in this order; the first that recognises the content reads it. The last takes everything.
const IMPORTERS: &[Importer] = &[
    html::IMPORTER,
    csv::IMPORTER,
    markdown::IMPORTER,
    plain::IMPORTER,
];

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
            media_type: media_type.to_owned(),
            encoding: self.detected.name().to_owned(),
            language: None,
            title: None,
            publisher: None,
            published: None,
            texts: Vec::new(),
            notices,
        }
    }
}

/// Takes characters on, and stops at the limit.
pub(crate) struct Output<'a> {
    take: &'a mut dyn FnMut(u8, &str) -> std::io::Result<()>,
    room: u64,
    limit: u64,
    has_words: bool,
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
        (self.take)(number, characters).map_err(|error| ReadFailure::Worker {
            reason: error.kind().to_string(),
        })
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

/// Returns the media types that can be read.
pub fn media_types() -> impl Iterator<Item = &'static str> {
    IMPORTERS.iter().map(|importer| importer.media_type)
}
