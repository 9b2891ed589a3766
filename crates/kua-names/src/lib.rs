//! Names across scripts: what the words of a name sound like, and whether two names can be one.
//!
//! It knows letters and sounds; it never knows who a name belongs to, and never decides that two
//! people are one: it gives a likelihood with its reasons, and a person judges.

pub mod characters;
pub mod compare;
pub mod comparison;
mod endings;
pub mod fold;
pub mod forms;
pub mod index;
pub mod keys;
pub mod likelihood;
pub mod name;
pub mod outlines;
pub mod parts;
pub mod places;
mod quick;
pub mod rarity;
pub mod scores;
pub mod script;
mod slips;
pub mod standards;
pub mod units;
