//! Measures index rows: `index_rate FILE` prints megabytes a second of one thread.
#![allow(clippy::print_stdout)]

use std::process::ExitCode;

#[allow(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn main() -> ExitCode {
    let Some(Ok(text)) = std::env::args().nth(1).map(std::fs::read_to_string) else {
        println!("usage: index_rate FILE");
        return ExitCode::from(2);
    };
    let megabytes = text.len() as f64 / 1e6;
    let begin = std::time::Instant::now();
    let mut entries = 0_usize;
    let mut bytes = 0_usize;
    for entry in kua_search::entries(&text) {
        entries += 1;
        bytes += entry.tokens.len();
    }
    let seconds = begin.elapsed().as_secs_f64();
    println!(
        "{megabytes:.1} MB: {entries} entries, {bytes} bytes of tokens, {:.1} MB/s",
        megabytes / seconds
    );
    ExitCode::SUCCESS
}
