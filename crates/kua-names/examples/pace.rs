//! Times reading and comparing: `cargo run --release -p kua-names --example pace -- PAIRS.tsv`.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool that is run by hand to measure"
)]

use kua_names::comparison::likelihood;
use kua_names::keys;
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
            .map(|(first, second)| likelihood(&Name::read(first), &Name::read(second)))
            .sum()
    };
    // The tables are read on first use.
    sum(pairs.get(..100).unwrap_or(&pairs));
    let names = || pairs.iter().flat_map(|(first, second)| [*first, *second]);
    let begun = cpu();
    let total = sum(&pairs);
    let compared = cpu() - begun;
    let begun = cpu();
    let words: usize = names().map(|name| Name::read(name).views.len()).sum();
    let read = cpu() - begun;
    let begun = cpu();
    let keys: usize = names()
        .map(|name| {
            Name::read(name)
                .views
                .iter()
                .flatten()
                .filter_map(|word| word.sounds.as_ref())
                .map(|sounds| keys::whole(sounds).as_slice().len())
                .sum::<usize>()
        })
        .sum();
    let keyed = cpu() - begun;
    #[expect(clippy::cast_precision_loss, reason = "a rate")]
    let count = pairs.len() as f64;
    let figures = serde_json::json!({
        "pairs_per_cpu_second": (count / compared).round(),
        "names_read_per_cpu_second": (2.0 * count / read).round(),
        "keys_per_cpu_second": (2.0 * count / keyed).round(),
        "pairs": pairs.len(), "sum": total, "ways": words, "keys": keys,
    });
    println!("{figures}");
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
