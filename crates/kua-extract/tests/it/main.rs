//! End-to-end tests of the extractor.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

mod annotated;
mod asked;
mod fragments;
mod happenings;
mod law;
mod laws;
mod models;
mod names;
mod press_release;
mod requests;
mod rules;
mod speakers;
mod speech;
mod tellings;
mod told;
mod wordings;
