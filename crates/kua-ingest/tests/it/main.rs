//! Reading through a worker, as the program does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod chats;
mod confinement;
mod fixtures;
mod hostile;
mod made;
mod pdf;
mod picture;
mod recognise;
mod recordings;
mod signatures;
mod tables;
mod worker;
mod zips;
