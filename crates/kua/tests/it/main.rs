//! The program as a person runs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod bad_input;
mod desk;
mod exports;
mod files;
mod folder;
mod interface;
mod models;
mod names;
mod person;
mod places;
mod read;
mod recognise;
mod way;
