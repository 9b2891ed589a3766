//! The rows of lists in the projections: what of a table is shown before anybody made a person of it.
//!
//! Rows are made again from the original and the mapping, so none of them is truth. Who may
//! see them is decided by the list, which lends its guards to every row.

use std::fmt;

use crate::access::Guarded;
use crate::ports::{ProposalState, Window};
use crate::search::Expression;
use crate::{DocumentId, OriginalId, RecordId};

/// A list as the log states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListHead {
    /// The list's record.
    pub list: RecordId,
    /// The document whose table it is.
    pub document: DocumentId,
    /// The file of the document: rows go when it is erased.
    pub original: OriginalId,
    /// Who may see its rows.
    pub guard: Guarded,
    /// Who may see the columns that are sealed.
    pub sealed: Guarded,
    /// Whether it still holds; the rows of a list that was taken back are shown to nobody.
    pub live: bool,
}

/// A row as the reader and the extractor made it.
#[derive(Clone, PartialEq, Eq)]
pub struct NewRow {
    /// Row, counted from 1 as in the file.
    pub row: u64,
    /// The open cells and what was read of them, encoded by the application.
    pub content: String,
    /// The same of sealed columns; empty where there are none.
    pub sealed: String,
    /// The folded tokens of the open cells, separated by spaces.
    pub tokens: String,
    /// The name of the row, folded, to sort by.
    pub sort: String,
    /// A day to sort by, counted from 1970-01-01.
    pub day: Option<i64>,
    /// What did not parse: codes, each at most once.
    pub problems: Vec<String>,
}

impl fmt::Debug for NewRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("NewRow")
            .field("row", &self.row)
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}

/// All rows of a list were put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowsDone {
    /// The list.
    pub list: RecordId,
    /// How many rows were put; a store that has another number of them refuses the change.
    pub rows: u64,
    /// SHA-256 over them as they were read.
    pub digest: [u8; 32],
}

/// What a person decided on a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowDecision {
    /// The list.
    pub list: RecordId,
    /// The row.
    pub row: u64,
    /// Accepted or rejected; open takes the decision away.
    pub state: ProposalState,
    /// The person that was made of it or that it was joined to.
    pub record: Option<RecordId>,
    /// Who may see the decision.
    pub guard: Guarded,
}

/// A row as it is listed.
#[derive(Clone, PartialEq, Eq)]
pub struct ListedRow {
    /// Row, counted from 1 as in the file.
    pub row: u64,
    /// The open cells, as they were put.
    pub content: String,
    /// The cells of sealed columns, where the scope lets see them and there are any.
    pub sealed: Option<String>,
    /// What did not parse.
    pub problems: Vec<String>,
    /// What became of it, as far as the scope lets see the decision.
    pub state: ProposalState,
    /// The person it became.
    pub record: Option<RecordId>,
}

/// Which rows of a list are wanted; all conditions that are given must hold.
#[derive(Debug, Clone)]
pub struct RowQuery {
    /// Of this list.
    pub list: RecordId,
    /// These rows.
    pub rows: Option<Vec<u64>>,
    /// Whose open cells have these words.
    pub words: Option<Expression>,
    /// Only rows with problems, or with a problem of this code.
    pub problem: Option<RowProblem>,
    /// In this state.
    pub state: Option<ProposalState>,
    /// In which order.
    pub order: RowOrder,
    /// The other way round.
    pub descending: bool,
    /// Which part.
    pub window: Window,
}

impl RowQuery {
    /// All rows of a list in the order of the file.
    pub fn of(list: RecordId, window: Window) -> Self {
        Self {
            list,
            rows: None,
            words: None,
            problem: None,
            state: None,
            order: RowOrder::Row,
            descending: false,
            window,
        }
    }
}

/// Which problems a row must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowProblem {
    /// Any.
    Any,
    /// None at all.
    Without,
    /// One of this code.
    Code(String),
}

/// How rows are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowOrder {
    /// As in the file.
    Row,
    /// By name.
    Name,
    /// By day; rows without one come last, either way round.
    Day,
}

impl RowOrder {
    /// All orders.
    pub const ALL: [Self; 3] = [Self::Row, Self::Name, Self::Day];

    /// Returns the word that addresses use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Name => "name",
            Self::Day => "day",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.code() == code)
    }
}

/// A list in the projections, with its rows counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListState {
    /// What the log states of it.
    pub head: ListHead,
    /// Rows that are there.
    pub rows: u64,
    /// Rows with problems.
    pub troubled: u64,
    /// How many rows have which problem, by code.
    pub problems: Vec<(String, u64)>,
    /// Rows of which a person was made, as far as the scope lets see.
    pub accepted: u64,
    /// Rows that were rejected, as far as the scope lets see.
    pub rejected: u64,
    /// SHA-256 over the rows as they were read; none until all of them are there.
    pub digest: Option<[u8; 32]>,
}
