//! Times reading and comparing: `cargo run --release -p kua-names --example pace -- PAIRS.tsv`.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool that is run by hand to measure"
)]

use std::time::Instant;

use kua_names::comparison::compare;
use kua_names::keys::WordKeys;
use kua_names::name::Name;

fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).expect("PAIRS.tsv")).expect("pairs");
    let pairs: Vec<(&str, &str)> = text
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split('\t');
            Some((fields.next()?, fields.nth(1)?))
        })
        .collect();
    let sum = |pairs: &[(&str, &str)]| -> f32 {
        pairs
            .iter()
            .map(|(first, second)| compare(&Name::read(first), &Name::read(second)).likelihood)
            .sum()
    };
    // The tables are read on first use.
    sum(pairs.get(..100).unwrap_or(&pairs));
    let begun = Instant::now();
    let total = sum(&pairs);
    let compared = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let words: usize = pairs
        .iter()
        .map(|(first, second)| Name::read(first).views.len() + Name::read(second).views.len())
        .sum();
    let read = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let keys: usize = pairs
        .iter()
        .flat_map(|(first, second)| [first, second])
        .map(|name| {
            Name::read(name)
                .views
                .iter()
                .flatten()
                .filter_map(|word| word.sounds.as_ref())
                .map(|sounds| WordKeys::of(sounds).whole.len())
                .sum::<usize>()
        })
        .sum();
    let keyed = begun.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a rate")]
    let count = pairs.len() as f64;
    println!(
        "{:.0} pairs a second (sum {total:.1}), {:.0} names read a second ({words} ways), keys of {:.0} names a second ({keys} keys)",
        count / compared,
        2.0 * count / read,
        2.0 * count / keyed
    );
}
