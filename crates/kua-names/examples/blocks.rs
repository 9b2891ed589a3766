//! Puts names into blocks by their keys, and says how many pairs that proposes and which it loses.
//!
//! `cargo run --release -p kua-names --example blocks -- TABLE ...`: a table is one of pairs
//! (`name_a`, `script_a`, `name_b`, `script_b`, `same`, with tabs) or a list of people (with commas
//! and the columns `given_name`, `family_name` and `person_id`). A block that is too large is left out.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::collections::{BTreeSet, HashMap};

use kua_names::keys::{self, NameKey};
use kua_names::name::Name;

/// The most names of a block.
const LARGEST: usize = 200;

fn main() {
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file).expect("a table");
        let head = text.lines().next().unwrap_or("");
        println!("{file}");
        if head.contains('\t') {
            pairs(&text);
        } else {
            people(&text);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share")]
fn share(part: usize, all: usize) -> f64 {
    part as f64 / all.max(1) as f64
}

fn pairs(text: &str) {
    let (mut shared, mut all, mut count) = ([0, 0], [0, 0], 0);
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [first, _, second, _, same, ..] = fields.as_slice() else {
            continue;
        };
        let first = keys::of_name(&Name::read(first));
        let second = keys::of_name(&Name::read(second));
        let same = usize::from(*same == "1");
        let meets = first.iter().any(|key| second.contains(key));
        if let (Some(shared), Some(all)) = (shared.get_mut(same), all.get_mut(same)) {
            *shared += usize::from(meets);
            *all += 1;
        }
        count += first.len() + second.len();
    }
    let ([others, same], [all_others, all_same]) = (shared, all);
    println!(
        "  {:.1} keys a name; {:.3} of {all_same} pairs of one name share a key, {:.3} of {all_others} others",
        share(count, 2 * (all_same + all_others)),
        share(same, all_same),
        share(others, all_others),
    );
}

fn people(text: &str) {
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or("").split(',').collect();
    let column = |name: &str| head.iter().position(|one| *one == name).expect("a column");
    let (given, family, person) = (
        column("given_name"),
        column("family_name"),
        column("person_id"),
    );
    let mut blocks: HashMap<NameKey, Vec<usize>> = HashMap::new();
    let mut persons: HashMap<&str, Vec<usize>> = HashMap::new();
    let (mut count, mut names) = (0, 0);
    for (at, line) in lines.enumerate() {
        let fields: Vec<&str> = line.split(',').collect();
        let field = |column: usize| fields.get(column).copied().unwrap_or("");
        let keys = keys::of_name(&Name::read(&format!("{} {}", field(given), field(family))));
        count += keys.len();
        names += 1;
        for key in keys {
            blocks.entry(key).or_default().push(at);
        }
        persons.entry(field(person)).or_default().push(at);
    }
    let two = |list: &[usize]| -> Vec<(usize, usize)> {
        list.iter()
            .enumerate()
            .flat_map(|(at, first)| {
                list.iter()
                    .skip(at + 1)
                    .map(move |second| (*first, *second))
            })
            .collect()
    };
    let large = blocks
        .values()
        .filter(|block| block.len() > LARGEST)
        .count();
    let proposed: BTreeSet<(usize, usize)> = blocks
        .values()
        .filter(|block| block.len() <= LARGEST)
        .flat_map(|block| two(block))
        .collect();
    let truth: Vec<(usize, usize)> = persons.values().flat_map(|list| two(list)).collect();
    let met = truth.iter().filter(|pair| proposed.contains(pair)).count();
    println!(
        "  {names} names, {:.1} keys a name, {} blocks ({large} too large); {} pairs proposed, with {:.3} of {} true ones",
        share(count, names),
        blocks.len(),
        proposed.len(),
        share(met, truth.len()),
        truth.len(),
    );
}
