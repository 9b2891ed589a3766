//! The pages, one module each; their templates have the same names.

pub(crate) mod beside;
pub(crate) mod chat;
pub(crate) mod chat_export;
pub(crate) mod document;
pub(crate) mod doubles;
pub(crate) mod files;
pub(crate) mod help;
pub(crate) mod import;
pub(crate) mod language;
pub(crate) mod limit;
pub(crate) mod lists;
pub(crate) mod locked;
pub(crate) mod log;
pub(crate) mod place;
pub(crate) mod places;
pub(crate) mod read;
pub(crate) mod record;
pub(crate) mod remaining;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod start;
pub(crate) mod statement;
pub(crate) mod style;
pub(crate) mod undo;
pub(crate) mod weight;
pub(crate) mod write;
