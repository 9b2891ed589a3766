//! The words of the domain: documents, passages, statements, entities, and the ports.
//!
//! This room does no I/O, reads no clock and starts no runtime.

pub mod access;
pub mod id;
pub mod passage;
pub mod reading;
pub mod search;
pub mod statement;
pub mod value;

pub use id::{DocumentId, KeyId, OriginalId, ProposalId, RecordId, StatementId, TextId};
