//! What holds for the parts of any name, and floors under how well they are found.

use std::path::Path;

use kua_names::parts::{Certainty, Hints, Kind, Reading, read};
use proptest::prelude::*;

use super::laws::names;
use super::marked;

fn hints(language: Option<&str>) -> Hints {
    Hints {
        language: language.map(str::to_owned),
        ..Hints::default()
    }
}

/// The parts with what is between them are the name, and no letter is between them.
fn holds(reading: &Reading, written: &str) {
    assert_eq!(reading.written, written);
    let ways = std::iter::once(&reading.parts)
        .chain(reading.alternatives.iter().map(|other| &other.parts));
    for parts in ways {
        let mut at = 0;
        let mut whole = String::new();
        for part in parts {
            assert!(at <= part.range.start && part.range.start < part.range.end);
            let between = &written[at..part.range.start];
            assert!(!between.chars().any(char::is_alphanumeric));
            assert_eq!(part.text, &written[part.range.clone()]);
            if let Some(core) = &part.core {
                assert!(part.range.start <= core.start && core.end <= part.range.end);
                assert_eq!(part.core_text(), &written[core.clone()]);
            }
            whole.push_str(between);
            whole.push_str(&part.text);
            at = part.range.end;
        }
        let rest = &written[at..];
        assert!(!rest.chars().any(char::is_alphanumeric));
        whole.push_str(rest);
        assert_eq!(whole, written);
    }
}

proptest! {
    #[test]
    fn parts_and_separators_are_the_name(written in names()) {
        holds(&read(&written, &Hints::default()), &written);
    }

    #[test]
    fn shares_are_shares(written in names(), language in "[a-z]{2}") {
        let reading = read(&written, &hints(Some(&language)));
        let sum: f32 = reading.alternatives.iter().map(|other| other.share).sum();
        prop_assert!((0.0..=1.001).contains(&(reading.share + sum)));
        prop_assert!(reading.alternatives.iter().all(|other| other.share <= reading.share));
    }
}

#[test]
fn odd_input_keeps_its_signs() {
    for written in [
        "",
        " ",
        "\u{202e}Nurlan\u{200b} Bilal\u{202c}",
        "Gu\u{308}l C\u{327}elik",
        "(((\"\"\"",
        "“Nurlan",
        "Nurlan “Nur Bilal",
        "-al-",
        "al-",
        ". . .",
        "J.R.R.T.",
        "bin bin bin",
        "von der",
        "Dr. Prof. Mr.",
        "王·",
        "先生",
        "欧阳",
        "ұлы",
        "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p",
    ] {
        holds(&read(written, &Hints::default()), written);
    }
    for sign in ["a", "\"", "(", "·", "-", "'", "王", "\u{301}"] {
        let long = sign.repeat(10_000);
        holds(&read(&long, &Hints::default()), &long);
    }
}

#[test]
fn composed_and_decomposed_letters_are_read_alike() {
    let kinds = |name: &str| -> Vec<Kind> {
        let reading = read(name, &Hints::default());
        reading.parts.iter().map(|part| part.kind).collect()
    };
    assert_eq!(kinds("Gül Çelik"), kinds("Gu\u{308}l C\u{327}elik"));
    assert_eq!(kinds("Йолдош Қайратұлы"), kinds("И\u{306}олдош Қайратұлы"));
}

/// The least share of names, in per cent, whose parts are all right.
const FLOORS: &[(&str, usize)] = &[("tune", 93), ("held", 93)];

/// The least share of those that were called sure.
const SURE: usize = 96;

#[test]
fn marked_names_are_read() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/names/parts.tsv");
    let text = std::fs::read_to_string(path).expect("the marked names");
    let rows: Vec<marked::Row> = marked::rows(&text).collect();
    assert!(rows.len() >= 250 && rows.iter().any(|row| row.culture == "uyghur"));
    let right = |row: &marked::Row, reading: &Reading| {
        let found: Vec<(Kind, String)> = reading
            .parts
            .iter()
            .map(|part| (part.kind, part.text.clone()))
            .collect();
        found == row.parts
    };
    let (mut sure, mut sure_right) = (0, 0);
    for (split, floor) in FLOORS {
        let (mut all, mut good) = (0, 0);
        for row in rows.iter().filter(|row| row.split == *split) {
            let reading = read(&row.name, &hints(row.language.as_deref()));
            holds(&reading, &row.name);
            let right = right(row, &reading);
            all += 1;
            good += usize::from(right);
            if reading.certainty == Certainty::Sure {
                sure += 1;
                sure_right += usize::from(right);
            }
        }
        assert!(good * 100 >= all * floor, "{split}: {good} of {all}");
    }
    assert!(sure_right * 100 >= sure * SURE, "{sure_right} of {sure}");
}
