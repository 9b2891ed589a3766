//! Every sentence that people read, per language.
