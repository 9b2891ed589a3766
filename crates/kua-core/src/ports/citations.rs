//! Articles of law that charges cite, and who is charged under them.

use crate::RecordId;
use crate::ports::DaySpan;

/// What the charge of a statement cites, as the projections keep it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The article by its key: the code of an entry of the data file, or one made of words where no entry fits.
    pub article: String,
    /// Whether no other entry can be meant.
    pub sure: bool,
    /// The law as written; empty where none is.
    pub law: String,
    /// The article as written.
    pub written: String,
    /// A code for the sentence that was passed; empty where none is said.
    pub imposed: String,
}

/// Which citations are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CitationQuery {
    /// Of this article; none is any.
    pub article: Option<String>,
    /// Of these events, by the ids of their entities; none is any.
    pub events: Option<Vec<RecordId>>,
    /// Of events that may have been in these days; none is whenever, and without a day too.
    pub days: Option<DaySpan>,
    /// The role in which somebody who is charged takes part in the event.
    pub role: String,
}

/// How often an article is cited.
#[derive(Clone, PartialEq, Eq)]
pub struct ArticleTally {
    /// The article by its key.
    pub article: String,
    /// The law as one of its statements writes it, the first by its letters.
    pub law: String,
    /// The article as one of its statements writes it, the first by its letters.
    pub written: String,
    /// Events with a charge of it.
    pub events: u64,
    /// Those of them for which it is sure that this article is meant.
    pub sure: u64,
    /// Persons who are charged in one of them.
    pub persons: u64,
    /// The first day of the earliest event.
    pub earliest: Option<i64>,
    /// The last day of the latest event, or its first where that is open.
    pub latest: Option<i64>,
}

/// An event with a charge of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The event.
    pub event: RecordId,
    /// Its class.
    pub class: Option<String>,
    /// Its first day.
    pub earliest: Option<i64>,
    /// Its last day.
    pub latest: Option<i64>,
    /// Whether it is sure that this article is meant.
    pub sure: bool,
    /// Codes of the sentences that were passed, each once, in order.
    pub imposed: Vec<String>,
    /// The persons who are charged, each once, in order.
    pub charged: Vec<RecordId>,
}

/// Which events of some persons are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HappenedQuery {
    /// The persons, by the ids of their entities.
    pub persons: Vec<RecordId>,
    /// Of one of these classes.
    pub classes: Vec<String>,
    /// The role in which they take part.
    pub role: String,
}

/// An event of one of these classes that somebody took part in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Happened {
    /// Who.
    pub person: RecordId,
    /// The event.
    pub event: RecordId,
    /// Its class.
    pub class: String,
    /// Its first day.
    pub earliest: Option<i64>,
    /// Its last day.
    pub latest: Option<i64>,
}
