//! Measures a model: how long it takes to open, to find names in recorded texts, and in what memory.
//!
//! `names MODEL LANGUAGE RECORDED.tsv LINES` joins so many lines to one text, and reads all three times.
#![allow(clippy::print_stdout, reason = "an example speaks to a terminal")]
#![allow(
    clippy::disallowed_methods,
    reason = "measuring is what this example is for"
)]

use std::time::Instant;

use kua_extract::models::Models;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = || {
        arguments
            .next()
            .ok_or("say: names MODEL LANGUAGE RECORDED.tsv LINES")
    };
    let (model, language, recorded) = (argument()?, argument()?, argument()?);
    let joined: usize = argument()?.parse()?;

    let started = Instant::now();
    let mut models = Models::default();
    models.load(&std::fs::read(model)?)?;
    println!("opened in {:.0?}", started.elapsed());

    let recorded = std::fs::read_to_string(recorded)?;
    let lines: Vec<String> = recorded
        .lines()
        .filter_map(|line| Some(line.split_once('\t')?.0.replace("\\n", "\n")))
        .collect();
    let texts: Vec<String> = lines
        .chunks(joined.max(1))
        .map(|some| some.join("\n"))
        .collect();
    let mut best = f64::INFINITY;
    let mut names = 0;
    for _ in 0..3 {
        let started = Instant::now();
        names = texts
            .iter()
            .filter_map(|text| models.find(&language, text))
            .map(|found| found.len())
            .sum();
        best = best.min(started.elapsed().as_secs_f64());
    }
    println!(
        "{names} names in {} texts of {joined} lines in {:.0} ms",
        texts.len(),
        best * 1000.0
    );
    // Where the system says so: the most memory that was held at once.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .filter(|line| line.starts_with("VmHWM"))
        .for_each(|line| println!("{line}"));
    Ok(())
}
