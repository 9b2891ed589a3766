//! The ports beside the vault: reading files, extracting, the clock, randomness.

use std::future::Future;
use std::io::Read;
use std::pin::Pin;

use crate::edtf::Edtf;
use crate::list::{Mapping, RowReading, TableGuess};
use crate::proposal::ProposalDocument;
use crate::reading::{Member, ReadFailure, ReadRequest, Reading, TableRow, TableSheet};
use crate::statement::Recorded;

/// What a reader answers, later.
pub type ReadAnswer<'a> = Pin<Box<dyn Future<Output = Result<Reading, ReadFailure>> + Send + 'a>>;

/// What a reader answers with the picture of a page, later: the bytes of a PNG file.
pub type PictureAnswer<'a> =
    Pin<Box<dyn Future<Output = Result<Vec<u8>, ReadFailure>> + Send + 'a>>;

/// Takes the files that lie in a file, one after another, as they are unpacked.
///
/// Called from a thread that may wait.
pub trait TakeMembers: Send {
    /// A file begins; the one before has ended.
    fn begin(&mut self, member: Member);

    /// Bytes of the file that began last; an error stops the unpacking.
    fn bytes(&mut self, bytes: &[u8]) -> std::io::Result<()>;
}

/// Takes the rows of a table, one after another, as they are read.
///
/// Called from a thread that may wait. An error stops the reading.
pub trait TakeRows: Send {
    /// A sheet begins; the one before has ended. Sheets whose rows nobody wanted are named too.
    fn sheet(&mut self, sheet: TableSheet) -> std::io::Result<()>;

    /// A row of the sheet that began last.
    fn row(&mut self, row: TableRow) -> std::io::Result<()>;
}

/// Turns the bytes of a file into texts, in a process of its own.
pub trait Reader: Send + Sync {
    /// Reads one file.
    fn read(&self, request: ReadRequest, bytes: Box<dyn Read + Send>) -> ReadAnswer<'_>;

    /// Hands out the files that lie in one; the answer has no texts.
    ///
    /// A failure may come after some of them were handed out. A reader that unpacks
    /// nothing says that there is nothing.
    fn unpack(
        &self,
        _request: ReadRequest,
        _bytes: Box<dyn Read + Send>,
        _take: Box<dyn TakeMembers>,
    ) -> ReadAnswer<'_> {
        Box::pin(async { Err(ReadFailure::NothingThere) })
    }

    /// Hands out the rows of a table; [`ReadRequest::task`] says of which sheet and how many.
    ///
    /// The answer has no texts; its notices hold what is wrong with the table as a whole. A
    /// failure may come after some of the rows were handed out. A reader that knows no table
    /// says that there is nothing.
    fn rows(
        &self,
        _request: ReadRequest,
        _bytes: Box<dyn Read + Send>,
        _take: Box<dyn TakeRows>,
    ) -> ReadAnswer<'_> {
        Box::pin(async { Err(ReadFailure::NothingThere) })
    }

    /// Draws a page, as PNG; [`ReadRequest::task`] says which and how wide.
    ///
    /// A reader that draws nothing says that there is nothing.
    fn picture(&self, _request: ReadRequest, _bytes: Box<dyn Read + Send>) -> PictureAnswer<'_> {
        Box::pin(async { Err(ReadFailure::NothingThere) })
    }

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

    /// Finds the tables of a sample of rows and tells what their columns hold.
    ///
    /// The sample is the beginning of a file: rows of all its sheets, in order. An extractor
    /// that knows no table finds none.
    fn columns(&self, _sample: &[TableRow]) -> TableGuess {
        TableGuess::default()
    }

    /// Reads one row by a mapping; the same row, mapping and version give the same values.
    ///
    /// An extractor that knows no table gives every value as it is written.
    fn row(&self, mapping: &Mapping, row: &TableRow) -> RowReading {
        RowReading::as_written(mapping, row)
    }

    /// Names the extractor and its version.
    fn version(&self) -> &str;
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Returns what the clock says now.
    fn now(&self) -> Recorded;
}
