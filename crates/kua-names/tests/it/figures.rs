//! Public figures whose names are known in several scripts: what the table promises, and floors.

use kua_names::comparison::compare;
use kua_names::name::Name;

const TABLE: &str = include_str!("../../../../fixtures/names/public-figures.tsv");

struct Figure<'a> {
    id: &'a str,
    language: &'a str,
    split: &'a str,
    names: Vec<&'a str>,
}

fn figures() -> Vec<Figure<'static>> {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let mut names: Vec<&str> = columns[4..columns.len() - 1]
                .iter()
                .flat_map(|column| column.split('|'))
                .filter(|name| *name != "-")
                .collect();
            names.sort_unstable();
            names.dedup();
            Figure {
                id: columns[0],
                language: columns[2],
                split: columns[3],
                names,
            }
        })
        .collect()
}

/// Returns the 64-bit FNV-1a hash, which decides the split of a person.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[test]
fn nobody_chose_which_person_is_for_tuning() {
    let first = TABLE
        .lines()
        .filter(|line| !line.starts_with('#') || *line == "# later")
        .position(|line| line == "# later")
        .unwrap()
        - 1;
    for (at, figure) in figures().iter().enumerate() {
        let tune = if at < first {
            at % 2 == 0
        } else {
            hash(figure.id) >> 63 == 0
        };
        assert_eq!(
            figure.split,
            if tune { "tune" } else { "report" },
            "{}",
            figure.id
        );
    }
}

#[test]
fn there_are_enough_people_of_every_language_and_each_once() {
    let figures = figures();
    let mut ids: Vec<&str> = figures.iter().map(|figure| figure.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), figures.len());
    for (language, least) in [("kk", 70), ("ug", 55), ("uz", 35), ("ky", 25)] {
        let count = figures
            .iter()
            .filter(|figure| figure.language == language)
            .count();
        assert!(count >= least, "{language}: {count}");
    }
    for figure in figures {
        assert!(figure.names.len() > 1, "{}", figure.id);
    }
}

#[test]
fn spellings_of_one_person_are_found_and_the_next_person_is_another() {
    for (split, least_found, most_wrong) in [("tune", FLOOR, 0.01), ("report", FLOOR, 0.01)] {
        let people: Vec<Figure> = figures()
            .into_iter()
            .filter(|figure| figure.split == split)
            .collect();
        let same = |one: &str, other: &str| {
            compare(&Name::read(one), &Name::read(other)).likelihood >= 0.5
        };
        let (mut pairs, mut found, mut others, mut wrong) = (0_u32, 0_u32, 0_u32, 0_u32);
        for (at, person) in people.iter().enumerate() {
            let next = &people[(at + 1) % people.len()];
            for (place, name) in person.names.iter().enumerate() {
                for other in &person.names[place + 1..] {
                    pairs += 1;
                    found += u32::from(same(name, other));
                }
                for other in &next.names {
                    others += 1;
                    wrong += u32::from(same(name, other));
                }
            }
        }
        let found = f64::from(found) / f64::from(pairs);
        let wrong = f64::from(wrong) / f64::from(others);
        assert!(found >= least_found, "{split}: {found} of {pairs}");
        assert!(wrong <= most_wrong, "{split}: {wrong} of {others}");
    }
}

/// Of the pairs of spellings of one person.
const FLOOR: f64 = 0.93;
