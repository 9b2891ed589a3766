//! The rows of a table: sheets, rows and cells as the file has them.
//!
//! A row is what `Task::Rows` hands out, one after another, so that a table of a million
//! rows is never in memory as a whole. What a row means is told by the module `list`.
//!
//! `Debug` shows no cell: a log line must hold no word of a source.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Sheet;
use crate::edtf::Edtf;

/// A sheet whose rows follow, or that is named only because others were asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableSheet {
    /// Its number, counted from 1 in the order of the file.
    pub number: u32,
    /// Its name, and whether it is hidden.
    pub sheet: Sheet,
    /// The columns that the program does not show, as spans of first and last, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden_columns: Vec<(u32, u32)>,
}

impl TableSheet {
    /// Says whether the program that wrote the table does not show this column.
    pub fn hides(&self, column: u32) -> bool {
        self.hidden_columns
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&column))
    }
}

/// A row of a table; a row without any cell is not handed out.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// Sheet, counted from 1.
    pub sheet: u32,
    /// Row as the file counts it, from 1; in CSV the record, whatever line it begins on.
    pub row: u64,
    /// Its cells in the order of their columns; empty ones are left out.
    pub cells: Vec<TableCell>,
    /// Whether the program that wrote it does not show it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// What is wrong with how it is written down, which only text formats can have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<RowFault>,
}

impl TableRow {
    /// Returns how many bytes it takes in memory, about: what bounds how many are held at once.
    pub fn weight(&self) -> usize {
        let cells = self.cells.iter();
        cells.map(|cell| cell.text.len().saturating_add(64)).sum()
    }

    /// Returns the cell of a column (counted from 1), if it holds anything.
    pub fn cell(&self, column: u32) -> Option<&TableCell> {
        let at = self
            .cells
            .binary_search_by_key(&column, |cell| cell.column)
            .ok()?;
        self.cells.get(at)
    }

    /// Returns the characters of a column's cell, without white space around them.
    ///
    /// Empty where there is no cell, and where it is covered by another one.
    pub fn text(&self, column: u32) -> &str {
        self.cell(column).map_or("", |cell| cell.text.trim())
    }
}

impl fmt::Debug for TableRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TableRow")
            .field("sheet", &self.sheet)
            .field("row", &self.row)
            .field("cells", &self.cells.len())
            .finish_non_exhaustive()
    }
}

/// A cell that holds something, or is covered by one that does.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableCell {
    /// Column, counted from 1.
    pub column: u32,
    /// The characters as a person sees them; a number without the ornament of its format.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What the file says the cell is.
    #[serde(default, skip_serializing_if = "CellKind::is_text")]
    pub kind: CellKind,
    /// Whether a formula computed it, so that nobody typed it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub computed: bool,
}

impl TableCell {
    /// Makes a cell of characters.
    pub fn new(column: u32, text: &str) -> Self {
        Self {
            column,
            text: text.to_owned(),
            kind: CellKind::Text,
            computed: false,
        }
    }
}

impl fmt::Debug for TableCell {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TableCell")
            .field("column", &self.column)
            .field("kind", &self.kind.code())
            .finish_non_exhaustive()
    }
}

/// What the file says a cell is.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellKind {
    /// Characters.
    #[default]
    Text,
    /// A number; the text is its digits, with a point and without groups.
    Number,
    /// A day, month or year, of which the text may say more (the hour).
    Date(Edtf),
    /// A number whose format says date, on a day that was never there: 29 February 1900, 31 April.
    ///
    /// The text is how the program shows it.
    NoDay,
    /// An hour of the day or a stretch of time.
    Duration,
    /// Yes or no.
    Truth(bool),
    /// An error of the program; the text is its code: `#N/A`, `#REF!`.
    Fault,
    /// A formula whose value the file does not hold; the text is empty.
    Uncomputed,
    /// Merged with the cell at this row and column, which holds the value of both.
    CoveredBy {
        /// Row, counted from 1.
        row: u64,
        /// Column, counted from 1.
        column: u32,
    },
}

impl CellKind {
    /// Returns the word that files use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date(_) => "date",
            Self::NoDay => "no-day",
            Self::Duration => "duration",
            Self::Truth(_) => "truth",
            Self::Fault => "fault",
            Self::Uncomputed => "uncomputed",
            Self::CoveredBy { .. } => "covered-by",
        }
    }

    fn is_text(&self) -> bool {
        matches!(self, Self::Text)
    }
}

impl fmt::Debug for CellKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CellKind::{}", self.code())
    }
}

/// What can be wrong with how a row of separated values is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowFault {
    /// A quotation mark opens and never closes; the row ends at the end of its line.
    OpenQuote,
    /// Characters stand behind a closing quotation mark; they were kept.
    StrayQuote,
    /// It has more cells than the first row.
    MoreCells,
    /// It has fewer cells than the first row.
    FewerCells,
}

impl RowFault {
    /// All of them, for the texts and the documentation.
    pub const ALL: [Self; 4] = [
        Self::OpenQuote,
        Self::StrayQuote,
        Self::MoreCells,
        Self::FewerCells,
    ];

    /// Returns the word that files and texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::OpenQuote => "open-quote",
            Self::StrayQuote => "stray-quote",
            Self::MoreCells => "more-cells",
            Self::FewerCells => "fewer-cells",
        }
    }
}

// Serde wants a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row() -> TableRow {
        TableRow {
            sheet: 1,
            row: 7,
            cells: vec![
                TableCell::new(2, " Айсулу "),
                TableCell {
                    kind: CellKind::Date("2018-03".parse().unwrap()),
                    ..TableCell::new(4, "03.2018")
                },
                TableCell {
                    kind: CellKind::CoveredBy { row: 6, column: 5 },
                    ..TableCell::new(5, "")
                },
            ],
            ..TableRow::default()
        }
    }

    #[test]
    fn a_row_is_written_down_short_and_read_back_whole() {
        let json = serde_json::to_string(&row()).unwrap();
        assert_eq!(
            json,
            r#"{"sheet":1,"row":7,"cells":[{"column":2,"text":" Айсулу "},{"column":4,"text":"03.2018","kind":{"date":"2018-03"}},{"column":5,"kind":{"covered-by":{"row":6,"column":5}}}]}"#
        );
        assert_eq!(serde_json::from_str::<TableRow>(&json).unwrap(), row());
    }

    #[test]
    fn cells_are_found_by_their_column() {
        assert_eq!(row().text(2), "Айсулу");
        assert_eq!((row().text(1), row().text(5)), ("", ""));
        assert!(row().cell(3).is_none());
    }

    #[test]
    fn debug_shows_no_cell() {
        let shown = format!("{:?} {:?}", row(), row().cells);
        assert!(
            !shown.contains("Айсулу") && !shown.contains("2018"),
            "{shown}"
        );
    }

    #[test]
    fn codes_are_the_words_that_files_keep() {
        for fault in RowFault::ALL {
            assert_eq!(serde_json::to_value(fault).unwrap(), fault.code());
        }
    }
}
