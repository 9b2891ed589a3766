//! Laws of comparing names, and floors under how well it does.
#![allow(clippy::indexing_slicing)]

mod figures;
mod index;
mod laws;
#[path = "../marked/mod.rs"]
mod marked;
mod pairs;
mod parts;
mod places;
mod standards;
