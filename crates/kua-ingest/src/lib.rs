//! Bytes to texts with positions, in a worker process.
//!
//! A parent ([`WorkerReader`]) starts a worker ([`worker_main`]) for each original,
//! because the bytes are hostile. The type is told by content, an importer makes
//! texts of it, and what a person should know travels along as notices. This room
//! stores nothing and never changes an original.

mod bundle;
mod compose;
mod date;
mod decode;
mod frame;
mod importers;
mod kind;
mod layout;
mod open;
mod read;
mod reader;
mod recognise;
mod sandbox;
mod worker;

pub use bundle::Bundle;
pub use importers::media_types;
pub use open::{Brought, OpenError, brought, extension, open};
pub use read::{members_here, picture_here, read_bytes_here, rows_here};
pub use reader::{DirectReader, VERSION, WorkerReader};
pub use recognise::{About, Tesseract, recogniser_main};
pub use sandbox::Confinement;
pub use worker::{confine_this_process, worker_main};
