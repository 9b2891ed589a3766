//! Words in every script: segmenting, folding and the query language.
//!
//! The index itself lives in the store, inside the encrypted database. This room
//! gives it rows of tokens ([`index::entries`]) and conditions on them
//! ([`query::parse`]), and marks what was found in the text that people see
//! ([`highlight::highlight`]). It writes no file and keeps no state.

pub mod fold;
pub mod highlight;
pub mod index;
pub mod language;
pub mod query;
pub mod words;

pub use fold::fold;
pub use highlight::{Snippet, Span, highlight, snippet};
pub use index::{entries, index_text, paragraphs};
pub use query::{Parsed, QueryNotice, parse, parse_widened};
