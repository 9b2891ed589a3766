//! Looks spellings up among a million names, and says how many are found, where and how fast.
//!
//! `cargo run --release -p kua-names --example lookup -- [--among invented|shuffled|both]
//! [--count 1000000] [--step 1] [--missed]
//! [--half 0|1] [--split tune|report] [--slow] [--aligned N] [--estimated N] [--compared N] TABLE.tsv ...`, or
//! `... -- --fit crates/kua-names/data/estimate.tsv PAIRS.tsv` to fit the weights of the second sieve.
//!
//! With `--half` the weights are fitted to the pairs of one half, and the others are looked for; with
//! `--split` only the spellings of one part of a table of figures are looked for.
//!
//! A table is one of pairs (`name, script, name, script, 1 if they are one name`) or one of a name in
//! several scripts a line (as `fixtures/names/public-figures.tsv`). All their spellings are put among the
//! names, and each is looked for by each of its others. `invented` names are made by rule
//! (`invented.rs`); `shuffled` ones are made of the words of the tables themselves, each about as
//! often as any other: no list of people is so, and it is harder, since every name that is looked for
//! has thousands of neighbours that share a word with it.

#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

mod fit;
mod invented;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use invented::Chance;
use kua_names::comparison::compare;
use kua_names::fold;
use kua_names::index::{Index, Limits};
use kua_names::name::Name;
use kua_names::script::Script;

/// How many of the hits are looked at.
const AMONG: usize = 200;

struct Options {
    among: String,
    count: usize,
    step: usize,
    missed: bool,
    limits: Limits,
    fit: Option<String>,
    half: Option<usize>,
    split: Option<String>,
    slow: bool,
    tables: Vec<String>,
}

fn options() -> Options {
    let mut options = Options {
        among: "invented".into(),
        count: 1_000_000,
        step: 1,
        missed: false,
        limits: Limits::default(),
        fit: None,
        half: None,
        split: None,
        slow: false,
        tables: Vec::new(),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            arguments
                .next()
                .and_then(|text| text.parse().ok())
                .expect("a number")
        };
        match argument.as_str() {
            "--count" => options.count = number(),
            "--step" => options.step = number(),
            "--half" => options.half = Some(number()),
            "--fit" => options.fit = arguments.next(),
            "--aligned" => options.limits.aligned = number(),
            "--estimated" => options.limits.estimated = number(),
            "--compared" => options.limits.compared = number(),
            "--split" => options.split = arguments.next(),
            "--slow" => options.slow = true,
            "--missed" => options.missed = true,
            "--among" => options.among = arguments.next().expect("invented, shuffled or both"),
            _ => options.tables.push(argument),
        }
    }
    assert!(!options.tables.is_empty(), "TABLE.tsv");
    options
}

/// Returns the pairs of spellings of one name that a table has, or those of one part of it.
pub(crate) fn pairs(text: &str, split: Option<&str>) -> Vec<(String, String)> {
    let mut rows = text.lines().filter(|line| !line.starts_with('#'));
    let of_scripts = rows.next().is_some_and(|head| head.starts_with("id\t"));
    let mut all = Vec::new();
    for line in rows {
        let fields: Vec<&str> = line.split('\t').collect();
        if of_scripts {
            if split.is_some_and(|split| split != fields[3]) {
                continue;
            }
            let mut spellings: Vec<&str> = fields[4..fields.len() - 1]
                .iter()
                .flat_map(|column| column.split('|'))
                .filter(|name| *name != "-")
                .collect();
            spellings.sort_unstable();
            spellings.dedup();
            for (at, first) in spellings.iter().enumerate() {
                for second in &spellings[at + 1..] {
                    all.push(((*first).to_owned(), (*second).to_owned()));
                }
            }
        } else if fields[4] == "1" {
            all.push((fields[0].to_owned(), fields[2].to_owned()));
        }
    }
    all
}

/// Names of the words of other names, each word as often as it stands there.
fn shuffled(words: &BTreeMap<Script, Vec<String>>, chance: &mut Chance) -> String {
    let scripts: Vec<&Script> = words.keys().collect();
    let script = scripts[chance.below(scripts.len())];
    let list = &words[script];
    let parts: Vec<&str> = (0..2 + usize::from(chance.below(4) == 0))
        .map(|_| list[chance.below(list.len())].as_str())
        .collect();
    parts.join(if *script == Script::Han { "·" } else { " " })
}

#[derive(Default)]
struct Count {
    all: usize,
    among: usize,
    first: usize,
}

fn main() {
    let options = options();
    let texts: Vec<String> = options
        .tables
        .iter()
        .map(|file| std::fs::read_to_string(file).expect("a table"))
        .collect();
    if let Some(output) = &options.fit {
        std::fs::write(output, fit::weights(&texts, options.half))
            .expect("a file that can be written");
        return;
    }
    let mut words: BTreeMap<Script, Vec<String>> = BTreeMap::new();
    for line in texts.iter().flat_map(|text| text.lines()) {
        for name in line
            .split('\t')
            .filter(|field| field.chars().count() > 4 || !field.is_ascii())
        {
            if let Some(script) =
                Script::most(name).filter(|_| !name.contains([':', '#']) && name != "unverified")
            {
                words.entry(script).or_default().extend(fold::words(name));
            }
        }
    }
    words.retain(|script, list| *script != Script::Other && list.len() > 10);
    let truth: Vec<(String, String)> = texts
        .iter()
        .flat_map(|text| pairs(text, options.split.as_deref()))
        .collect();

    let before = memory("VmRSS:");
    let (begun, spent) = (Instant::now(), cpu());
    let mut index = Index::with_limits(options.limits);
    let mut chance = Chance::new(20_261);
    let mut making = 0.0;
    let mut bytes = 0;
    while index.len() < options.count {
        let made = cpu();
        let some: Vec<String> = (0..1_000.min(options.count))
            .map(|_| match options.among.as_str() {
                "shuffled" => shuffled(&words, &mut chance),
                "both" if chance.below(3) == 0 => shuffled(&words, &mut chance),
                _ => invented::name(&mut chance),
            })
            .collect();
        making += cpu() - made;
        for name in some {
            let known = index.len();
            index.add(&name);
            bytes += if index.len() > known { name.len() } else { 0 };
        }
    }
    for (first, second) in &truth {
        index.add(first);
        index.add(second);
    }
    #[expect(clippy::cast_precision_loss, reason = "a rate")]
    let names = index.len() as f64;
    let spent = cpu() - spent - making;
    println!(
        "{names} names ({}), {:.1} s ({:.1} s of a processor, {:.0} names a second), {:.0} bytes a name of {:.0} written; at most {:.0} MB",
        options.among,
        begun.elapsed().as_secs_f64(),
        spent,
        names / spent,
        (memory("VmRSS:") - before) / names,
        bytes as f64 / names,
        memory("VmHWM:") / 1e6,
    );

    let mut times = Vec::new();
    let mut processor = Vec::new();
    let mut hits_sum = 0;
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut lost: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut queries: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (first, second) in &truth {
        if options
            .half
            .is_some_and(|half| half == fit::half_of(first, second))
        {
            continue;
        }
        queries.entry(first).or_default().insert(second);
        queries.entry(second).or_default().insert(first);
    }
    for (query, others) in queries.into_iter().step_by(options.step) {
        std::thread::yield_now();
        std::thread::yield_now();
        let (begun, spent) = (Instant::now(), cpu());
        let hits = index.find(query, AMONG);
        std::thread::yield_now();
        std::thread::yield_now();
        processor.push((cpu() - spent) * 1000.0);
        if options.slow {
            println!("slow\t{:.1}\t{query}", (cpu() - spent) * 1000.0);
        }
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
        hits_sum += hits.len();
        let places: BTreeMap<&str, usize> = hits
            .iter()
            .enumerate()
            .filter_map(|(place, hit)| Some((index.name(hit.number)?, place)))
            .collect();
        for other in others.into_iter().filter(|other| *other != query) {
            let place = places.get(other).copied();
            let likelihood = compare(&Name::read(query), &Name::read(other)).likelihood;
            if place.is_none() {
                let (stage, why) = why_missed(&index, query, other, options.limits.compared);
                let lost = lost.entry(stage).or_default();
                lost[usize::from(likelihood < 0.5)] += 1;
                if options.missed {
                    println!("missed\t{likelihood:.2}\t{query}\t{other}\t{stage}\t{why}");
                }
            }
            let code = |name: &str| Script::most(name).map_or("none", Script::code);
            let mut pair = [code(query), code(other)];
            pair.sort_unstable();
            for group in ["all".to_owned(), pair.join("-")] {
                for (group, counted) in
                    [(format!("{group} alike"), likelihood >= 0.5), (group, true)]
                {
                    let count = counts.entry(group).or_default();
                    count.all += usize::from(counted);
                    count.among += usize::from(counted && place.is_some());
                    count.first += usize::from(counted && place.is_some_and(|place| place <= 10));
                }
            }
        }
    }
    println!(
        "{} queries, {} hits each on average",
        times.len(),
        hits_sum / times.len()
    );
    for (what, times) in [("a query", &mut times), ("of a processor", &mut processor)] {
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times[times.len() * share / 1000];
        println!(
            "{what}: median {:.1} ms, p95 {:.1} ms, p99 {:.1} ms, at most {:.1} ms",
            at(500),
            at(950),
            at(990),
            times[times.len() - 1]
        );
    }
    for (stage, [alike, unlike]) in lost {
        println!("lost: {stage}: {alike} alike, {unlike} that comparing takes for two");
    }
    for (group, count) in counts {
        #[expect(clippy::cast_precision_loss, reason = "a share")]
        let share = |part: usize| part as f64 / count.all.max(1) as f64;
        println!(
            "{group:16} {:5} looked for, {:.3} among {AMONG}, {:.3} among 10",
            count.all,
            share(count.among),
            share(count.first)
        );
    }
}

/// Says which sieve lost a name: no sieve saw it, it was estimated to have less in common than those
/// that were compared, or it was compared and others are likelier.
fn why_missed(index: &Index, query: &str, other: &str, compared: usize) -> (&'static str, String) {
    let estimated = index.estimated(query);
    let number = index.number(other).expect("it was added");
    let Some(place) = estimated.iter().position(|(one, _)| *one == number) else {
        return ("never a candidate", format!("of {}", estimated.len()));
    };
    let stage = if place < compared {
        "compared, not among the first"
    } else {
        "estimated, not compared"
    };
    (
        stage,
        format!(
            "place {place} of {}, {:.1}",
            estimated.len(),
            estimated[place].1
        ),
    )
}

/// Returns how long this process was on a processor, in seconds.
fn cpu() -> f64 {
    let spent = std::fs::read_to_string("/proc/self/schedstat").expect("Linux");
    let nanoseconds: f64 = spent
        .split_whitespace()
        .next()
        .and_then(|spent| spent.parse().ok())
        .expect("a number");
    nanoseconds / 1e9
}

/// Returns a line of what the system says of this process's memory, in bytes.
fn memory(line: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    status
        .lines()
        .find_map(|text| text.strip_prefix(line))
        .and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok())
        .expect("a number")
        * 1024.0
}
