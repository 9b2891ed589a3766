//! Keys, slots, sealing, signing and the tree: the one room that names cryptographic crates.
