//! The ports beside the vault: reading files, extracting, the clock, randomness.

use std::future::Future;
use std::io::Read;
use std::pin::Pin;

use crate::edtf::Edtf;
use crate::proposal::ProposalDocument;
use crate::reading::{ReadFailure, ReadRequest, Reading};
use crate::statement::Recorded;

/// What a reader answers, later.
pub type ReadAnswer<'a> = Pin<Box<dyn Future<Output = Result<Reading, ReadFailure>> + Send + 'a>>;

/// Turns the bytes of a file into texts, in a process of its own.
pub trait Reader: Send + Sync {
    /// Reads one file.
    fn read(&self, request: ReadRequest, bytes: Box<dyn Read + Send>) -> ReadAnswer<'_>;

    /// Names the reader and its version, for the text versions it makes.
    fn version(&self) -> &str;
}

/// What an extractor is given.
#[derive(Clone, Default)]
pub struct ExtractRequest {
    /// The characters of the text.
    pub content: String,
    /// BCP 47 tag, where somebody or the file says so.
    pub language: Option<String>,
    /// The day of publication, where a person says so; it beats what the text says.
    pub published: Option<Edtf>,
    /// The day of publication that the file's metadata declare.
    pub declared: Option<Edtf>,
    /// The title that the file's metadata declare.
    pub title: Option<String>,
    /// The publisher that the file's metadata declare.
    pub publisher: Option<String>,
    /// Media type of the original.
    pub media_type: Option<String>,
    /// SHA-256 of the original, in hexadecimal digits.
    pub document_sha256: Option<String>,
    /// SHA-256 of the text, in hexadecimal digits.
    pub text_sha256: Option<String>,
}

/// Turns a text into proposals.
pub trait Extractor: Send + Sync {
    /// Reads one text; the same text and version give the same proposals.
    fn extract(&self, request: ExtractRequest) -> ProposalDocument;

    /// Names the extractor and its version.
    fn version(&self) -> &str;
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Returns what the clock says now.
    fn now(&self) -> Recorded;
}
