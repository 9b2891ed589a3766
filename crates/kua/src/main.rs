//! The binary `kua`.

fn main() {}
