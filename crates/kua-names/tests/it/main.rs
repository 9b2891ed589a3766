//! Laws of comparing names, and floors under how well it does.

mod laws;
mod pairs;
