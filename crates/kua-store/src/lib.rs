//! The statement log and the document vault on encrypted SQLite.
//!
//! It keeps bytes and typed rows and never interprets what a statement says. One
//! thread writes, some threads read; a write is answered when it is on the disk
//! and `head` is signed for it. `docs/reference/log-format.md` has the formats.

mod backup;
mod citations;
mod digest;
mod doctor;
mod engine;
mod entities;
mod erase;
mod fault;
mod folder;
mod hardening;
mod kept;
mod keyring;
mod lock;
mod matching;
mod migrations;
mod opening;
mod projection;
mod proving;
mod query;
mod rows;
mod scope;
mod small;
mod threads;
mod truth;
mod vault;
mod verify;
mod writer;

pub use backup::{BackupError, Gaps, KeyCopy, restore};
pub use doctor::{Finding, Weight, examine};
pub use hardening::{Hardening, harden};
pub use lock::Holder;
pub use opening::{InitError, InitOptions, OpenError, Unlock};
pub use vault::SqliteVault;
