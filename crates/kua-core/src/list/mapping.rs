//! Where a table stands on its sheet, and what its columns hold.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::ColumnRole;

/// How to read a table: kept with what was read by it, so that the same rows can be read the same way again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The version of this form; the form of today is [`Mapping::VERSION`].
    pub version: u32,
    /// Sheet, counted from 1.
    pub sheet: u32,
    /// The rows that name the columns, in order; none where the table has no header.
    pub header: Vec<u64>,
    /// The first row with data.
    pub first: u64,
    /// The last row with data; none means to the end of the sheet.
    pub last: Option<u64>,
    /// The columns in their order; a column that is not here is ignored.
    pub columns: Vec<ColumnMap>,
}

impl Mapping {
    /// The version of the form that this program writes.
    pub const VERSION: u32 = 1;

    /// Says whether a row lies in the table, above its header left out.
    pub fn holds(&self, sheet: u32, row: u64) -> bool {
        self.sheet == sheet && row >= self.first && self.last.is_none_or(|last| row <= last)
    }

    /// Returns the first column with this role.
    pub fn column_of(&self, role: ColumnRole) -> Option<&ColumnMap> {
        self.columns.iter().find(|column| column.role == role)
    }

    /// Writes it down, as a template or with what was read by it.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// Reads what [`Mapping::to_json`] wrote; none for anything else, and for forms of later versions.
    pub fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str::<Self>(json)
            .ok()
            .filter(|mapping| mapping.version <= Self::VERSION)
    }
}

/// What a column holds, and how its values are to be read.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnMap {
    /// Column, counted from 1.
    pub column: u32,
    /// What the header says, the words of two header rows with ` / ` between them; empty without one.
    pub header: String,
    /// What it holds.
    pub role: ColumnRole,
    /// The language of its words, as a BCP 47 tag.
    pub language: Option<String>,
    /// The script of its words, as an ISO 15924 code.
    pub script: Option<String>,
    /// In which order numeric dates have day and month; it was decided over the whole column.
    pub dates: DateOrder,
}

impl fmt::Debug for ColumnMap {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ColumnMap")
            .field("column", &self.column)
            .field("role", &self.role)
            .field("dates", &self.dates)
            .finish_non_exhaustive()
    }
}

/// In which order numeric dates have day and month.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// Nothing decides: a date that can be read both ways is read day first, with the other as an alternative.
    #[default]
    Open,
    /// 31.12.2018.
    DayFirst,
    /// 12/31/2018.
    MonthFirst,
}

/// The tables that were found in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableGuess {
    /// The tables, by sheet and then from top to bottom and left to right.
    pub tables: Vec<GuessedTable>,
}

/// A table that was found.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuessedTable {
    /// How to read it; where it reaches the end of the sample, its last row is open.
    pub mapping: Mapping,
    /// The rows above the header that are its title, with their words.
    pub title: Vec<String>,
    /// Why each column is what it is, in the order of [`Mapping::columns`].
    pub columns: Vec<ColumnGuess>,
    /// How sure it is that this is a list of people, in per cent.
    pub certainty: u8,
}

impl fmt::Debug for GuessedTable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("GuessedTable")
            .field("mapping", &self.mapping)
            .field("columns", &self.columns)
            .field("certainty", &self.certainty)
            .finish_non_exhaustive()
    }
}

/// Why a column is taken for what it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnGuess {
    /// Column, counted from 1.
    pub column: u32,
    /// How sure it is, in per cent; an estimate.
    pub certainty: u8,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<ColumnReason>,
    /// What else it could be, the likeliest first.
    pub others: Vec<ColumnRole>,
}

/// One reason why a column is taken for what it is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnReason {
    /// What it is about.
    pub code: ReasonCode,
    /// What its message is filled with.
    pub arguments: BTreeMap<String, String>,
}

impl ColumnReason {
    /// Makes a reason without arguments.
    pub fn new(code: ReasonCode) -> Self {
        Self {
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

// The header of a column is a word of the source.
impl fmt::Debug for ColumnReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ColumnReason({})", self.code.code())
    }
}

/// The kinds of reason, with the arguments of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReasonCode {
    /// The header says so (`header`, `word`, `language`).
    HeaderSays,
    /// The cells look like it (`count` of `all` that hold anything).
    CellsLook,
    /// The header alone can mean several things, and the cells decided (`word`).
    CellsDecide,
    /// It stands beside a column that it goes with (`column`).
    Beside,
    /// Day and month come in this order, because some cell allows no other (`order`, `count`, `row`).
    DateOrder,
    /// No cell tells whether day or month comes first (`count`).
    DateOrderOpen,
    /// Some cells contradict the order of the others (`count`, `row` of the first).
    DateOrderMixed,
    /// The names are in this script (`script`).
    Script,
    /// Header and cells say different things; the header was believed (`count` of `all` that do not fit).
    CellsContradict,
    /// Nothing tells what it holds.
    NothingTells,
}

impl ReasonCode {
    /// All codes, for the texts and the documentation.
    pub const ALL: [Self; 10] = [
        Self::HeaderSays,
        Self::CellsLook,
        Self::CellsDecide,
        Self::Beside,
        Self::DateOrder,
        Self::DateOrderOpen,
        Self::DateOrderMixed,
        Self::Script,
        Self::CellsContradict,
        Self::NothingTells,
    ];

    /// Returns the word that files and texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::HeaderSays => "header-says",
            Self::CellsLook => "cells-look",
            Self::CellsDecide => "cells-decide",
            Self::Beside => "beside",
            Self::DateOrder => "date-order",
            Self::DateOrderOpen => "date-order-open",
            Self::DateOrderMixed => "date-order-mixed",
            Self::Script => "script",
            Self::CellsContradict => "cells-contradict",
            Self::NothingTells => "nothing-tells",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn mapping() -> Mapping {
        Mapping {
            version: Mapping::VERSION,
            sheet: 2,
            header: vec![3],
            first: 4,
            last: Some(9),
            columns: vec![ColumnMap {
                column: 2,
                header: "ФИО".into(),
                role: ColumnRole::FullName,
                ..ColumnMap::default()
            }],
        }
    }

    #[test]
    fn a_template_comes_back_as_it_was_and_later_forms_do_not() {
        let json = mapping().to_json().unwrap();
        assert_eq!(Mapping::from_json(&json), Some(mapping()));
        let later = json.replace("\"version\":1", "\"version\":2");
        assert_eq!(Mapping::from_json(&later), None);
        assert_eq!(Mapping::from_json("{}"), None);
    }

    #[test]
    fn a_table_holds_the_rows_between_its_first_and_last() {
        let mapping = mapping();
        let held: Vec<u64> = (1..12).filter(|row| mapping.holds(2, *row)).collect();
        assert_eq!(held, [4, 5, 6, 7, 8, 9]);
        assert!(!mapping.holds(1, 5));
    }

    #[test]
    fn debug_shows_no_header() {
        assert!(!format!("{:?}", mapping()).contains("ФИО"));
    }

    #[test]
    fn codes_are_the_words_that_files_keep() {
        for code in ReasonCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.code());
        }
    }
}
