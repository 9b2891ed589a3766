//! Lists of people: where a table stands on a sheet, what its columns hold, and what a row says.
//!
//! A [`Mapping`] is what a person looks at, corrects and keeps as a template. A
//! [`TableGuess`] proposes mappings for what a file holds; a [`RowReading`] is a row read
//! by a mapping. Nothing here decides anything: values are proposals, and what could not
//! be read keeps its row, column and reason.
//!
//! Codes, not sentences, travel in all of these; the words are in `locales/`.

mod mapping;
mod role;
mod row;

pub use mapping::{
    ColumnGuess, ColumnMap, ColumnReason, DateOrder, GuessedTable, Mapping, ReasonCode, TableGuess,
};
pub use role::{ColumnRole, ValueKind};
pub use row::{
    ColumnValue, NamePart, ProblemCode, RowKind, RowProblem, RowReading, RowValue, WrittenArticle,
};
