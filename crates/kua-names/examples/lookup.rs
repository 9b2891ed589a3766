//! Looks spellings up among a million generated names, and says how many are found and how fast.
//!
//! `cargo run --release -p kua-names --example lookup -- PAIRS.tsv [COUNT]`: names are made of words
//! of the table's names, in their writing system; one spelling of each pair that is one name is
//! put among them, and the other is looked for.

#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::collections::{BTreeMap, HashMap};
use std::time::Instant;

use kua_names::fold;
use kua_names::index::Index;
use kua_names::script::Script;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("PAIRS.tsv");
    let count: usize = arguments
        .next()
        .map_or(1_000_000, |count| count.parse().expect("a number"));
    let text = std::fs::read_to_string(file).expect("a table of pairs");
    let mut words: BTreeMap<Script, Vec<String>> = BTreeMap::new();
    let mut same = Vec::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        for name in [fields[0], fields[2]] {
            if let Some(script) = Script::most(name) {
                words.entry(script).or_default().extend(fold::words(name));
            }
        }
        if fields[4] == "1" {
            same.push((fields[0].to_owned(), fields[2].to_owned()));
        }
    }
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or(0) % below.max(1)
    };
    let begun = Instant::now();
    let mut index = Index::default();
    let scripts: Vec<Script> = words.keys().copied().collect();
    while index.len() < count {
        let list = &words[&scripts[random(scripts.len())]];
        let joint = if list[0]
            .chars()
            .all(|letter| Script::of(letter) == Some(Script::Han))
        {
            "·"
        } else {
            " "
        };
        let parts: Vec<&str> = (0..2 + usize::from(random(4) == 0))
            .map(|_| list[random(list.len())].as_str())
            .collect();
        index.add(&parts.join(joint));
    }
    let mut numbers = HashMap::new();
    for (first, _) in &same {
        let number = index.add(first);
        numbers.insert(first.clone(), number);
    }
    let built = begun.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a rate")]
    let rate = index.len() as f64 / built;
    println!("{} names in {built:.1} s, {rate:.0} a second", index.len());
    let mut times = Vec::new();
    let mut found: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for (first, second) in same.iter().step_by(3) {
        let begun = Instant::now();
        let hits = index.find(second, 200);
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
        let place = hits
            .iter()
            .position(|hit| index.name(hit.number) == Some(first.as_str()));
        let alike = kua_names::comparison::compare(
            &kua_names::name::Name::read(first),
            &kua_names::name::Name::read(second),
        )
        .likelihood
            >= 0.5;
        if place.is_none() && alike && std::env::var_os("MISSED").is_some() {
            println!("missed\t{first}\t{second}");
        }
        let code = |name: &str| Script::most(name).map_or("none", Script::code);
        let mut pair = [code(first), code(second)];
        pair.sort_unstable();
        let mut groups = vec!["all".to_owned(), pair.join("-")];
        if alike {
            groups.push("all alike".to_owned());
            groups.push(format!("{} alike", pair.join("-")));
        }
        for key in groups {
            let entry = found.entry(key).or_default();
            entry.0 += 1;
            entry.1 += usize::from(place.is_some());
            entry.2 += usize::from(place.is_some_and(|place| place < 10));
        }
    }
    times.sort_by(f64::total_cmp);
    println!(
        "a query: median {:.1} ms, p95 {:.1} ms",
        times[times.len() / 2],
        times[times.len() * 95 / 100]
    );
    for (pair, (all, among, first)) in found {
        #[expect(clippy::cast_precision_loss, reason = "a share")]
        let share = |part: usize| part as f64 / all as f64;
        println!(
            "{pair:16} {all:5} looked for, {:.3} among 200, {:.3} among 10",
            share(among),
            share(first)
        );
    }
}
