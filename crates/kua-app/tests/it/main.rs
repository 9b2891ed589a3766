//! The use cases on a vault in memory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod articles;
mod chats;
mod copies;
mod doubles;
mod files;
mod house;
mod language;
mod laws;
mod learning;
mod lists;
mod media;
mod places;
mod protection;
mod recognising;
mod review;
mod translating;
mod work;
mod world;
