//! Measures how public figures of Central Asia and Xinjiang are told apart across scripts.
//!
//! `cargo run --release -p kua-names --example figures -- fixtures/names/public-figures.tsv [FILE]`:
//! pairs of spellings of one person, and for each spelling the two most alike and one other of
//! other persons. Both splits are reported apart; FILE gets the pairs of the one for tuning, as
//! `examples/fit.rs` reads them.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kua_names::comparison::compare;
use kua_names::name::Name;
use kua_names::script::Script;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let text = std::fs::read_to_string(arguments.next().expect("FIGURES.tsv")).expect("a table");
    let people: Vec<(&str, Vec<&str>)> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let mut names: Vec<&str> = Vec::new();
            for name in columns[4..columns.len() - 1]
                .iter()
                .flat_map(|column| column.split('|'))
            {
                if name != "-" && !names.contains(&name) {
                    names.push(name);
                }
            }
            (columns[3], names)
        })
        .collect();
    let mut table = String::from("name_a\tscript_a\tname_b\tscript_b\tsame\tsource\n");
    for split in ["tune", "report"] {
        let mut counts: BTreeMap<String, [usize; 3]> = BTreeMap::new();
        let mut wrong = Vec::new();
        let chosen: Vec<&Vec<&str>> = people
            .iter()
            .filter(|(of, _)| *of == split)
            .map(|(_, names)| names)
            .collect();
        for (person, names) in chosen.iter().enumerate() {
            for (at, name) in names.iter().enumerate() {
                let mut pairs: Vec<(&str, bool)> =
                    names[at + 1..].iter().map(|other| (*other, true)).collect();
                let mut others: Vec<(f32, &str)> = chosen
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != person)
                    .flat_map(|(_, names)| names.iter())
                    .filter(|other| Script::most(other) != Script::most(name))
                    .map(|other| {
                        (
                            compare(&Name::read(name), &Name::read(other)).likelihood,
                            *other,
                        )
                    })
                    .collect();
                others.sort_by(|a, b| b.0.total_cmp(&a.0));
                pairs.extend(others.iter().take(2).map(|(_, other)| (*other, false)));
                pairs.extend(
                    others
                        .get(others.len() / 2)
                        .map(|(_, other)| (*other, false)),
                );
                for (other, same) in pairs {
                    let likelihood = compare(&Name::read(name), &Name::read(other)).likelihood;
                    let code = |name: &str| Script::most(name).map_or("none", Script::code);
                    let mut scripts = [code(name), code(other)];
                    if split == "tune" {
                        let _ = writeln!(
                            table,
                            "{name}\t{}\t{other}\t{}\t{}\tfigures",
                            scripts[0],
                            scripts[1],
                            u8::from(same)
                        );
                    }
                    scripts.sort_unstable();
                    for key in ["all".to_owned(), scripts.join("-")] {
                        let count = counts.entry(key).or_default();
                        count[0] += usize::from(likelihood >= 0.5 && same);
                        count[1] += usize::from(likelihood >= 0.5);
                        count[2] += usize::from(same);
                    }
                    if (likelihood >= 0.5) != same {
                        wrong.push(format!("  {likelihood:.2} {same} {name} | {other}"));
                    }
                }
            }
        }
        println!("split {split}, {} people", chosen.len());
        for (scripts, [right, found, all]) in counts {
            #[expect(clippy::cast_precision_loss, reason = "a share")]
            let f1 = 2.0 * right as f64 / (found + all) as f64;
            println!("{scripts:10} F1 {f1:.3}  right {right} found {found} of {all}");
        }
        if split == "tune" {
            println!("{}", wrong.join("\n"));
        }
    }
    if let Some(file) = arguments.next() {
        std::fs::write(file, table).expect("a file that can be written");
    }
}
