//! Floors under how well pairs of names are told apart: on own pairs that come with the repository,
//! and on the development pairs where they are there. The weights were fitted to the latter, so
//! those floors say that nothing was lost, not how good it is on others: `examples/fit.rs` prints
//! that.

use std::collections::BTreeMap;
use std::path::Path;

use kua_names::comparison::likelihood;
use kua_names::name::Name;

/// Pairs of invented names that come with the repository, by what makes them hard.
const HARD_PAIRS: &str = include_str!("../../../../fixtures/names/hard-pairs.tsv");

/// Pairs of scripts and the least F1, in per cent, at a likelihood of one half.
const FLOORS: &[(&str, usize)] = &[
    ("Arab-Arab", 95),
    ("Arab-Cyrl", 96),
    ("Arab-Hani", 85),
    ("Arab-Latn", 95),
    ("Cyrl-Cyrl", 97),
    ("Cyrl-Hani", 85),
    ("Cyrl-Latn", 97),
    ("Hani-Latn", 87),
    ("Latn-Latn", 90),
];

fn likely(first: &str, second: &str) -> bool {
    likelihood(&Name::read(first), &Name::read(second)) >= 0.5
}

#[derive(Default)]
struct Counts {
    right: usize,
    found: usize,
    all: usize,
}

impl Counts {
    fn add(&mut self, likely: bool, same: bool) {
        self.right += usize::from(likely && same);
        self.found += usize::from(likely);
        self.all += usize::from(same);
    }

    /// F1 in per cent.
    fn f1(&self) -> usize {
        200 * self.right / (self.found + self.all).max(1)
    }
}

#[test]
fn development_pairs_are_told_apart() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/names/dev-pairs.tsv");
    let Ok(text) = std::fs::read_to_string(file) else {
        // A clone without the pairs: the other floors of this file hold all the same.
        return;
    };
    for (scripts, least) in FLOORS {
        let mut counts = Counts::default();
        for line in text.lines().skip(1) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [first, script, second, other_script, same, ..] = fields.as_slice() else {
                panic!("a line of the pairs has too few columns");
            };
            let mut pair = [*script, *other_script];
            pair.sort_unstable();
            if pair.join("-") == *scripts {
                counts.add(likely(first, second), *same == "1");
            }
        }
        assert!(counts.all > 50, "{scripts} has {} pairs", counts.all);
        let f1 = counts.f1();
        assert!(f1 >= *least, "{scripts}: {f1} is less than {least}");
    }
}

#[test]
fn hard_pairs_are_told_apart_in_each_class() {
    let text = HARD_PAIRS;
    let mut classes: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [class, first, second, same] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("a line has not four columns: {line}");
        };
        let (count, wrong) = classes.entry(class).or_default();
        *count += 1;
        let found = likelihood(&Name::read(first), &Name::read(second));
        if (found >= 0.5) != (same == "1") {
            wrong.push(format!("{found:.2} {first} | {second}"));
        }
    }
    let wrong: Vec<String> = classes
        .iter()
        .map(|(class, (count, wrong))| format!("{class} {count}: {wrong:#?}"))
        .collect();
    assert!(classes.len() > 10, "the pairs are not there");
    let missed: usize = classes.values().map(|(_, wrong)| wrong.len()).sum();
    assert!(missed == 0, "{missed}\n{}", wrong.join("\n"));
}
