//! Measures how often the right place stands first, and the pace and memory of look-ups.
//!
//! `cargo run --release -p kua-names --example places -- fixtures/names/places-100.tsv`: a table with
//! the columns text, name, date, key and others. Everything known of a name is its sentence, the
//! date and the language.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool that is run by hand measures, and ends where it can't go on"
)]

use std::collections::BTreeMap;
use std::time::Instant;

use kua_names::places::{Gazetteer, Reason, Span};

fn main() {
    let path = std::env::args().nth(1).expect("PLACES.tsv");
    let text = std::fs::read_to_string(path).expect("a table");
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let heading: Vec<&str> = lines.next().expect("a heading").split('\t').collect();
    let begin = Instant::now();
    let gazetteer = Gazetteer::open();
    let opened = begin.elapsed();
    let opened_with = memory();
    let mut sums: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    let begin = Instant::now();
    let mut names: Vec<String> = Vec::new();
    for line in lines {
        let fields: Vec<&str> = line.split('\t').collect();
        let field = |column: &str| {
            heading
                .iter()
                .position(|heading| *heading == column)
                .and_then(|at| fields.get(at).copied())
                .unwrap_or_default()
        };
        let name = field("name");
        names.push(name.to_owned());
        let mut context = gazetteer.surroundings(field("text"), name);
        context.date = Span::read(field("date"));
        context.language = Some(field("language").to_owned());
        let found = gazetteer.resolve(name, &context);
        let rank = found
            .iter()
            .position(|candidate| candidate.found.place.key.as_str() == field("key"));
        // The name that leads, and the official one beside it.
        let shown: Vec<&str> = found.first().map_or(Vec::new(), |candidate| {
            let shown = candidate.found.place.shown("en", context.date);
            std::iter::once(shown.name)
                .chain(shown.official.map(|name| name.text.as_str()))
                .collect()
        });
        let sum = sums.entry(field("language").to_owned()).or_default();
        sum.0 += 1;
        sum.1 += usize::from(rank == Some(0));
        // The held-out list has no such column.
        let dated =
            shown.contains(&field("shown_en_on_date")) || field("shown_en_on_date").is_empty();
        sum.2 += usize::from(rank == Some(0) && dated);
        if rank != Some(0) || !dated {
            let first = found.first().map_or("nothing".to_owned(), |candidate| {
                let reasons: Vec<String> = candidate
                    .reasons
                    .iter()
                    .map(|reason: &Reason| reason.parts().0.to_owned())
                    .collect();
                format!(
                    "{} {} {:.2} {}",
                    candidate.found.place.key,
                    candidate.found.place.level.code(),
                    candidate.likelihood,
                    reasons.join(" ")
                )
            });
            println!(
                "{} {name}: expected {} ({}), at {rank:?}; first is {shown:?}: {first}; others {:?} {:?}",
                field("id"),
                field("key"),
                field("shown_en_on_date"),
                context.others,
                context.countries,
            );
        }
    }
    let resolved = begin.elapsed();
    for (language, (all, right, dated)) in &sums {
        println!("{language}: {right} of {all} right, {dated} called as on the date");
    }
    let all: usize = sums.values().map(|sum| sum.0).sum();
    let right: usize = sums.values().map(|sum| sum.1).sum();
    let dated: usize = sums.values().map(|sum| sum.2).sum();
    println!("all: {right} of {all} right, {dated} called as on the date");
    let begin = Instant::now();
    let mut count = 0_usize;
    for _ in 0..5 {
        for name in &names {
            count += usize::from(!gazetteer.find(name).is_empty());
        }
    }
    println!(
        "opened in {opened:?} with {opened_with} KiB; {:?} a sentence; {:.0} look-ups a second ({count}); {} KiB at the end",
        resolved / u32::try_from(all.max(1)).expect("a few"),
        (names.len() * 5) as f64 / begin.elapsed().as_secs_f64(),
        memory(),
    );
}

/// The memory of this process that is no file, in KiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("RssAnon:"))
        .and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}
