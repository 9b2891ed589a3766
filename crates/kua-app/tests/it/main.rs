//! The use cases on a vault in memory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod chats;
mod doubles;
mod files;
mod house;
mod language;
mod laws;
mod learning;
mod places;
mod protection;
mod review;
mod work;
mod world;
