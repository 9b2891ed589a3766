//! What somebody looks for: words already folded, and filters.
//!
//! `kua-search` makes these out of what was typed; a store turns them into the
//! query language of its index. Neither knows the other.
//!
//! **Tokens.** Index and query hold the same kind of token: a folded run of
//! letters, digits and the marks that belong to them. A token is never empty and
//! holds no white space, no quotation mark and no other ASCII punctuation, so an
//! index may keep a paragraph as tokens with one space between them. An FTS5
//! table should use `tokenize = 'ascii'`, which cuts at nothing else and folds
//! nothing again (`unicode61` would cut Thai and Devanagari words at their marks).
//! A store still quotes every token.
//!
//! **Scripts without spaces.** A run of Chinese characters is indexed as its
//! overlapping pairs and its last character: 喀什地区 is `喀什 什地 地区 区`. Two
//! characters or more are looked for as the phrase of their pairs, a single one
//! as a prefix, so that any part of a name is found, however a dictionary would
//! have cut it.

use serde::{Deserialize, Serialize};

/// A condition on the words of a paragraph.
///
/// An exclusion always stands beside something looked for ([`Expression::Without`]),
/// because neither FTS5 nor a sensible person lists everything that lacks a word.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expression {
    /// One token, or every token that begins with it.
    Term {
        /// The folded token.
        token: String,
        /// Whether longer tokens that begin with it count too.
        prefix: bool,
    },
    /// Tokens that follow each other; at least two.
    Phrase {
        /// The folded tokens, in order.
        tokens: Vec<String>,
        /// Whether the last one is a prefix (`"nur sul" *` in FTS5, `nur <-> sul:*` in a `tsquery`).
        prefix: bool,
    },
    /// All of these; at least two.
    And(Vec<Expression>),
    /// At least one of these; at least two.
    Or(Vec<Expression>),
    /// What the first finds and the second does not.
    Without(Box<Expression>, Box<Expression>),
}

/// What a hit must be, beside its words. Empty lists and `None` ask for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filters {
    /// Kinds of record, in lower case as typed: `person`, `event`, `document`; one of them must fit.
    pub kinds: Vec<String>,
    /// Languages as BCP 47 tags in lower case; `zh` also stands for `zh-Hant`. One must fit.
    pub languages: Vec<String>,
    /// First day, in days since 1970-01-01 (proleptic Gregorian), inclusive.
    pub from: Option<i64>,
    /// Last day, in days since 1970-01-01, inclusive.
    pub to: Option<i64>,
}

impl Filters {
    /// Says whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
            && self.languages.is_empty()
            && self.from.is_none()
            && self.to.is_none()
    }
}

/// A whole question to the index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Query {
    /// The condition on words; `None` when only filters were given, or nothing.
    pub expression: Option<Expression>,
    /// The conditions beside the words.
    pub filters: Filters,
}

impl Query {
    /// Says whether nothing at all was asked.
    pub fn is_empty(&self) -> bool {
        self.expression.is_none() && self.filters.is_empty()
    }
}

/// One entry of the index: a stretch of a Text, and its tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexEntry {
    /// First code point of the stretch in its Text.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// The tokens with one space between them, as the index keeps them.
    pub tokens: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_with_only_a_date_is_not_empty() {
        assert!(Query::default().is_empty());
        let filters = Filters {
            from: Some(17_956),
            ..Filters::default()
        };
        assert!(
            !Query {
                expression: None,
                filters
            }
            .is_empty()
        );
    }
}
