//! Film, sound and pictures: playing the original, reading those that are too long to be handed over whole.
//!
//! A recording is played from the sealed original: its pieces are decrypted as they are
//! asked for, in memory, and lie in no file.

mod regions;
mod transcripts;

use std::io::Read;

use kua_core::RecordId;
use kua_core::ports::{Area, EntityRow, StatementQuery, StoredOriginal};
use kua_core::reading::{Gap, ReadFailure, ReadLimits, ReadRequest, Reading};
use kua_core::statement::PayloadKind;
use kua_core::value::{Original, Value};

pub use regions::{Cover, MarkedRegion, NewRegion, REGION};
pub(crate) use transcripts::DRAFTS;
pub use transcripts::{Spoken, TRANSCRIPT};

use crate::house::House;
use crate::intake::read_request;
use crate::problem::{Kind, Problem};

/// Larger files are looked at by their ends first: most are recordings, and that is enough for those.
const LONG: u64 = 64 * 1024 * 1024;

/// How much of the beginning of a long file is looked at.
const HEAD: u64 = 8 * 1024 * 1024;

/// How much of its end: telephones write the description of a film behind it.
const TAIL: u64 = 24 * 1024 * 1024;

/// How many pixels wide a page is drawn to learn its shape.
const SHAPED_BY: u32 = 1000;

/// Whether a recording has a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordingKind {
    /// Sound alone.
    Sound,
    /// A film.
    Film,
}

impl RecordingKind {
    /// Tells by the media type of an original; none for what is not played.
    pub fn of(media_type: &str) -> Option<Self> {
        match media_type.split_once('/') {
            Some(("audio", _)) => Some(Self::Sound),
            Some(("video", _)) => Some(Self::Film),
            _ => None,
        }
    }
}

/// A recording as its page shows it.
pub struct Recording {
    /// Its document.
    pub document: EntityRow,
    /// Its original.
    pub original: Original,
    /// Whether it has a picture.
    pub kind: RecordingKind,
    /// What is said in it, as far as somebody wrote it down.
    pub spoken: Option<Spoken>,
}

impl House {
    /// Returns a recording with its transcript; nothing is there where the document is none.
    pub async fn recording(&self, document: RecordId) -> Result<Recording, Problem> {
        let (document, original) = self.original_of(document).await?;
        let kind =
            RecordingKind::of(&original.media_type).ok_or_else(|| Problem::new(Kind::NotFound))?;
        Ok(Recording {
            spoken: self.spoken(&document).await?,
            kind,
            original,
            document,
        })
    }

    /// Says whether a document is a recording that this actor may play, and of which kind.
    pub async fn plays(&self, document: RecordId) -> Result<Option<RecordingKind>, Problem> {
        match self.original_of(document).await {
            Ok((_, original)) => Ok(RecordingKind::of(&original.media_type)),
            Err(problem) if problem.kind == Kind::NotFound => Ok(None),
            Err(problem) => Err(problem),
        }
    }

    /// Opens a recording for playing.
    pub async fn playing(&self, document: RecordId) -> Result<Original, Problem> {
        let (_, original) = self.original_of(document).await?;
        RecordingKind::of(&original.media_type).ok_or_else(|| Problem::new(Kind::NotFound))?;
        Ok(original)
    }

    /// Reads the original of a recording from a place on.
    pub async fn played_from(
        &self,
        original: &Original,
        offset: u64,
    ) -> Result<Box<dyn Read + Send>, Problem> {
        Ok(self.vault.open_original_from(original.file, offset).await?)
    }

    /// Says whether a document is a picture that this actor may see.
    pub async fn is_picture(&self, document: RecordId) -> Result<bool, Problem> {
        match self.original_of(document).await {
            Ok((_, original)) => Ok(original.media_type.starts_with("image/")),
            Err(problem) if problem.kind == Kind::NotFound => Ok(false),
            Err(problem) => Err(problem),
        }
    }

    /// Returns width and height of a page as it is drawn; only how they relate means something.
    pub async fn page_shape(&self, document: RecordId, page: u32) -> Result<(u32, u32), Problem> {
        let (_, original) = self.original_of(document).await?;
        let key = format!("shape/{}/{page}", original.file);
        let kept = self.vault.recall(Area::Cache, &key).await?;
        if let Some(shape) = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            return Ok(shape);
        }
        let picture = self.page_picture(document, page, SHAPED_BY).await?;
        let shape = png_size(&picture).ok_or_else(|| Problem::new(Kind::NotFound))?;
        let bytes = serde_json::to_vec(&shape).ok();
        self.vault.remember(Area::Cache, &key, bytes).await?;
        Ok(shape)
    }

    /// Returns a document with its original, where this actor may see both.
    pub(crate) async fn original_of(
        &self,
        document: RecordId,
    ) -> Result<(EntityRow, Original), Problem> {
        let row = self.entity_row(document).await?;
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec!["original".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        let original = found
            .into_iter()
            .find_map(|(statement, _)| match statement.payload.value {
                Value::Original(original) => Some(original),
                _ => None,
            });
        match original {
            Some(original) if row.kind == "document" => Ok((row, original)),
            _ => Err(Problem::new(Kind::NotFound)),
        }
    }

    /// Reads a stored original; of a long recording its beginning and its end are enough.
    pub(crate) async fn read_original(
        &self,
        name: Option<&str>,
        limits: ReadLimits,
        stored: &StoredOriginal,
    ) -> Result<Result<Reading, ReadFailure>, Problem> {
        let request = ReadRequest {
            limits,
            ..read_request(name)
        };
        if stored.size > LONG {
            let gap = Gap {
                begin: HEAD,
                length: stored.size.saturating_sub(HEAD + TAIL),
            };
            let head = self.vault.open_original(stored.file).await?;
            let behind = stored.size.saturating_sub(TAIL);
            let tail = self.vault.open_original_from(stored.file, behind).await?;
            let ends = ReadRequest {
                gap: Some(gap),
                ..request.clone()
            };
            let source = Box::new(head.take(HEAD).chain(tail));
            if let Ok(reading) = self.reader.read(ends, source).await {
                return Ok(Ok(reading));
            }
        }
        let source = self.vault.open_original(stored.file).await?;
        Ok(self.reader.read(request, source).await)
    }
}

/// Reads width and height out of the head of a PNG that our own worker drew.
fn png_size(picture: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| {
        let four = picture.get(at..at + 4)?;
        Some(u32::from_be_bytes(four.try_into().ok()?))
    };
    let (width, height) = (number(16)?, number(20)?);
    let is_sound = picture.get(12..16) == Some(b"IHDR") && width > 0 && height > 0;
    is_sound.then_some((width, height))
}
