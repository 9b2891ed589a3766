//! The statement log and the document vault on encrypted SQLite.
