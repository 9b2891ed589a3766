//! The words of the domain: documents, passages, statements, entities, and the ports.
//!
//! This room does no I/O, reads no clock and starts no runtime.

pub mod id;

pub use id::{DocumentId, KeyId, OriginalId, ProposalId, RecordId, StatementId, TextId};
