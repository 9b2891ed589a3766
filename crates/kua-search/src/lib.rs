//! Words in every script: segmenting, folding and the query language.
