//! What a row of a list says, read by a mapping.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{ColumnRole, Mapping};
use crate::edtf::Edtf;
use crate::proposal::Sentence;
use crate::reading::TableRow;

/// A row, read by a mapping.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct RowReading {
    /// Sheet, counted from 1.
    pub sheet: u32,
    /// Row, counted from 1.
    pub row: u64,
    /// What kind of row it is; only [`RowKind::Entry`] is somebody.
    pub kind: RowKind,
    /// What its columns say, in the order of the mapping; empty cells and ignored columns are left out.
    pub values: Vec<ColumnValue>,
    /// What could not be read, or only by guessing; such a row is kept and reported.
    pub problems: Vec<RowProblem>,
}

impl RowReading {
    /// Takes every cell of the mapping as it is written.
    pub fn as_written(mapping: &Mapping, row: &TableRow) -> Self {
        let values = mapping.columns.iter().filter_map(|map| {
            let written = row.text(map.column);
            (map.role != ColumnRole::Ignored && !written.is_empty()).then(|| ColumnValue {
                column: map.column,
                role: map.role,
                written: written.to_owned(),
                value: RowValue::Words,
            })
        });
        let values: Vec<ColumnValue> = values.collect();
        Self {
            sheet: row.sheet,
            row: row.row,
            kind: match values.is_empty() {
                true => RowKind::Empty,
                false => RowKind::Entry,
            },
            values,
            problems: Vec::new(),
        }
    }

    /// Returns the first value of a role.
    pub fn value_of(&self, role: ColumnRole) -> Option<&ColumnValue> {
        self.values.iter().find(|value| value.role == role)
    }
}

impl fmt::Debug for RowReading {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RowReading")
            .field("sheet", &self.sheet)
            .field("row", &self.row)
            .field("kind", &self.kind)
            .field("values", &self.values)
            .field("problems", &self.problems)
            .finish()
    }
}

/// What kind of row it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// Somebody.
    Entry,
    /// Nothing stands in the columns of the mapping.
    Empty,
    /// The header again, or the numbers of the columns.
    Header,
    /// A sum, a count or a line that closes the table.
    Total,
    /// One cell that says what the rows below it have in common: a place, a year.
    Heading,
}

impl RowKind {
    /// All kinds, for the texts and the documentation.
    pub const ALL: [Self; 5] = [
        Self::Entry,
        Self::Empty,
        Self::Header,
        Self::Total,
        Self::Heading,
    ];

    /// Returns the word that files and texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::Empty => "empty",
            Self::Header => "header",
            Self::Total => "total",
            Self::Heading => "heading",
        }
    }
}

/// What a column says of a row.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct ColumnValue {
    /// Column, counted from 1.
    pub column: u32,
    /// What the column holds.
    pub role: ColumnRole,
    /// The cell as it is written.
    pub written: String,
    /// What it says.
    pub value: RowValue,
}

impl fmt::Debug for ColumnValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "ColumnValue({}, {}, [withheld])",
            self.column,
            self.role.code()
        )
    }
}

/// What a cell says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowValue {
    /// Words, as they are written; also what could not be read as what it should be.
    Words,
    /// A name.
    Name {
        /// Its parts, in the order of the name.
        parts: Vec<NamePart>,
        /// The script it is written in, as an ISO 15924 code.
        script: Option<String>,
    },
    /// A day, month, year or span.
    Time {
        /// The best reading.
        edtf: Edtf,
        /// Other readings, the likelier first.
        alternatives: Vec<Edtf>,
    },
    /// A whole number that counts.
    Count(u32),
    /// A number that names: letters and digits without what stands between them.
    Number(String),
    /// A sex, by its code in the vocabulary `sexes`.
    Sex(String),
    /// A place, as it is written.
    Place,
    /// Articles of law.
    Articles(Vec<WrittenArticle>),
    /// A sentence.
    Sentence(Sentence),
}

impl fmt::Debug for RowValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RowValue([withheld])")
    }
}

/// A part of a name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamePart {
    /// What it is: a code of the name parts, such as `given`, `family`, `patronymic`.
    pub kind: String,
    /// The part as it is written.
    pub text: String,
}

impl fmt::Debug for NamePart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "NamePart({}, [withheld])", self.kind)
    }
}

/// An article of law.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenArticle {
    /// The stretch of the cell that names it.
    pub written: String,
    /// Its normal form: `405 (2)`, `280.3`.
    pub normal: String,
    /// The law, in the words of the cell, where it names one.
    pub law: Option<String>,
}

impl fmt::Debug for WrittenArticle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("WrittenArticle([withheld])")
    }
}

/// What could not be read in a row, or only by guessing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowProblem {
    /// Column, counted from 1; none where it is about the whole row.
    pub column: Option<u32>,
    /// What it is about.
    pub code: ProblemCode,
    /// What its message is filled with; never a word of the source but numbers and dates.
    pub arguments: BTreeMap<String, String>,
}

impl RowProblem {
    /// Makes a problem without arguments.
    pub fn new(column: Option<u32>, code: ProblemCode) -> Self {
        Self {
            column,
            code,
            arguments: BTreeMap::new(),
        }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.arguments.insert(name.to_owned(), value.to_string());
        self
    }
}

impl fmt::Debug for RowProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "RowProblem({:?}, {})",
            self.column,
            self.code.code()
        )
    }
}

/// The kinds of problem, with the arguments of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// No cell of the row names anybody.
    NoName,
    /// The name holds digits or looks like a sentence.
    OddName,
    /// No date could be read.
    UnreadDate,
    /// The date is of a day that was never there: 31 April.
    NoSuchDay,
    /// Day and month could be the other way round (`read`, `other`).
    AmbiguousDate,
    /// The year has two digits only; the century is a guess (`read`).
    ShortYear,
    /// A date lies before another that it should follow (`column` of the other).
    DatesContradict,
    /// No number could be read.
    UnreadNumber,
    /// The program kept only fifteen digits of a number; the last ones are lost (`digits`).
    DigitsLost,
    /// The check digit of the number does not fit.
    CheckDigit,
    /// The number says another day of birth or sex than the row (`column` of the other).
    NumberContradicts,
    /// No sex could be read.
    UnreadSex,
    /// No article could be read.
    UnreadArticle,
    /// No length of a sentence could be read.
    UnreadSentence,
    /// The cell holds an error of the program (`fault`).
    Fault,
    /// The cell holds a formula without its value.
    Uncomputed,
    /// The cell is merged with another one, which holds the value of both (`row`, `column`).
    Merged,
    /// A quotation mark opens and never closes.
    OpenQuote,
    /// Characters stand behind a closing quotation mark.
    StrayQuote,
    /// The row has more cells than the first.
    MoreCells,
    /// The row has fewer cells than the first.
    FewerCells,
}

impl ProblemCode {
    /// All codes, for the texts and the documentation.
    pub const ALL: [Self; 21] = [
        Self::NoName,
        Self::OddName,
        Self::UnreadDate,
        Self::NoSuchDay,
        Self::AmbiguousDate,
        Self::ShortYear,
        Self::DatesContradict,
        Self::UnreadNumber,
        Self::DigitsLost,
        Self::CheckDigit,
        Self::NumberContradicts,
        Self::UnreadSex,
        Self::UnreadArticle,
        Self::UnreadSentence,
        Self::Fault,
        Self::Uncomputed,
        Self::Merged,
        Self::OpenQuote,
        Self::StrayQuote,
        Self::MoreCells,
        Self::FewerCells,
    ];

    /// Returns the word that files and texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoName => "no-name",
            Self::OddName => "odd-name",
            Self::UnreadDate => "unread-date",
            Self::NoSuchDay => "no-such-day",
            Self::AmbiguousDate => "ambiguous-date",
            Self::ShortYear => "short-year",
            Self::DatesContradict => "dates-contradict",
            Self::UnreadNumber => "unread-number",
            Self::DigitsLost => "digits-lost",
            Self::CheckDigit => "check-digit",
            Self::NumberContradicts => "number-contradicts",
            Self::UnreadSex => "unread-sex",
            Self::UnreadArticle => "unread-article",
            Self::UnreadSentence => "unread-sentence",
            Self::Fault => "fault",
            Self::Uncomputed => "uncomputed",
            Self::Merged => "merged",
            Self::OpenQuote => "open-quote",
            Self::StrayQuote => "stray-quote",
            Self::MoreCells => "more-cells",
            Self::FewerCells => "fewer-cells",
        }
    }

    /// Says whether the row is not taken over before a person looked at it.
    pub fn stops_the_row(self) -> bool {
        matches!(self, Self::NoName | Self::OpenQuote)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::list::ColumnMap;
    use crate::reading::TableCell;

    #[test]
    fn without_an_extractor_values_are_as_they_are_written() {
        let map = |column, role| ColumnMap {
            column,
            role,
            ..ColumnMap::default()
        };
        let mapping = Mapping {
            columns: vec![
                map(1, ColumnRole::Ignored),
                map(2, ColumnRole::FullName),
                map(3, ColumnRole::Birth),
            ],
            ..Mapping::default()
        };
        let row = TableRow {
            sheet: 1,
            row: 5,
            cells: vec![TableCell::new(1, "1"), TableCell::new(2, " Айсулу ")],
            ..TableRow::default()
        };
        let reading = RowReading::as_written(&mapping, &row);
        assert_eq!((reading.row, reading.values.len()), (5, 1));
        let value = reading.value_of(ColumnRole::FullName).unwrap();
        assert_eq!((value.column, value.written.as_str()), (2, "Айсулу"));
        assert!(!format!("{reading:?}").contains("Айсулу"));
        let json = serde_json::to_string(&reading).unwrap();
        assert_eq!(serde_json::from_str::<RowReading>(&json).unwrap(), reading);
    }

    #[test]
    fn codes_are_the_words_that_files_keep() {
        for code in ProblemCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.code());
        }
        for kind in RowKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.code());
        }
    }
}
