//! Lists of people: which tables stand on a sheet, what their columns hold, and what a row says.
//!
//! The way of a sample: `find` cuts each sheet into tables and finds their headers; `heads` tells
//! by the words of a header what a column can be, `looks` by its cells; `decide` puts both
//! together and keeps the reasons. The way of a row: `values` reads each cell by its role, with
//! `dates`, `terms` and `numbers`; the names are read by `kua-names`, the articles by `kua-core`.
//!
//! Nothing here decides anything: a mapping is proposed, and what cannot be read keeps its words
//! and gets a reason.

mod dates;
mod decide;
mod find;
mod heads;
mod looks;
mod numbers;
mod terms;
mod values;
mod words;

#[cfg(test)]
mod tests;

use kua_core::list::{Mapping, RowReading, TableGuess};
use kua_core::reading::TableRow;

/// Finds the tables of a sample of rows and tells what their columns hold.
///
/// The sample is the beginning of a file: rows of all its sheets, in order. Some hundred rows
/// of a sheet are plenty; more than [`MOST_ROWS`] of one are not looked at.
pub fn columns(sample: &[TableRow]) -> TableGuess {
    find::tables(sample)
}

/// Reads one row by a mapping; the same row, mapping and version give the same values.
pub fn row(mapping: &Mapping, row: &TableRow) -> RowReading {
    values::read(mapping, row)
}

/// So many rows of a sheet are looked at.
pub const MOST_ROWS: usize = 2_000;
