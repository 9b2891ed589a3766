//! Prints the guessed language of files: `language FILE...`.
#![allow(clippy::print_stdout)]

fn main() {
    for path in std::env::args().skip(1) {
        match std::fs::read_to_string(&path) {
            Ok(text) => println!("{path}: {:?}", kua_search::language::guess(&text)),
            Err(error) => println!("{path}: {error}"),
        }
    }
}
