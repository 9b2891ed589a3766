//! The words of the domain: documents, passages, statements, entities, and the ports.
//!
//! This room does no I/O, reads no clock and starts no runtime.

pub mod access;
pub mod cbor;
pub mod civil;
pub mod edtf;
pub mod fold;
pub mod id;
pub mod law_article;
pub mod list;
pub mod passage;
pub mod payload;
pub mod ports;
pub mod proposal;
pub mod reading;
pub mod recognition;
pub mod schema;
pub mod search;
pub mod statement;
pub mod tools;
pub mod transcript;
pub mod value;
pub mod vocabulary;

pub use id::{DocumentId, KeyId, OriginalId, ProposalId, RecordId, StatementId, TextId};
