//! Reads text files and prints what is proposed, one JSON object a line.
//!
//! For working on the rules: it builds in seconds, and takes the same words as `kua read --json`;
//! `--models DIR` opens the converted models of a folder.
//! Files are taken as UTF-8 text; for anything else use `kua`.
#![allow(clippy::print_stdout, reason = "an example speaks to a terminal")]

use kua_core::edtf::Edtf;
use kua_extract::models::Models;
use kua_extract::{Input, extract};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut published: Option<Edtf> = None;
    let mut language = None;
    let mut models = Models::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "read" | "--json" => {}
            "--published" => published = Some(arguments.next().ok_or("no day")?.parse()?),
            "--models" => {
                for entry in std::fs::read_dir(arguments.next().ok_or("no folder")?)? {
                    models.load(&std::fs::read(entry?.path())?)?;
                }
            }
            "--language" => language = arguments.next(),
            path => {
                let content = std::fs::read_to_string(path)?;
                let document = extract(&Input {
                    content: content.strip_prefix('\u{feff}').unwrap_or(&content),
                    published: published.clone(),
                    language: language.clone(),
                    models: models.clone(),
                    ..Input::default()
                });
                println!("{}", serde_json::to_string(&document)?);
            }
        }
    }
    Ok(())
}
