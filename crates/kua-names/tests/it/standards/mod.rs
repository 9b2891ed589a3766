//! Conversions between writing standards: names that everybody can look up, and laws.

#![allow(clippy::unwrap_used)]

mod arabic_persian;
mod chinese;
mod kazakh;
mod kyrgyz_uzbek_tatar_tajik;
mod laws;
mod russian;
mod uyghur;

use kua_names::standards::{Why, convert};

/// Converts, and leaves out what is not sure of it.
fn text(from: &str, to: &str, name: &str) -> String {
    convert(name, from, to).unwrap().text
}

/// Checks many names of one pair of standards.
#[track_caller]
fn check(from: &str, to: &str, names: &[(&str, &str)]) {
    for (name, expected) in names {
        assert_eq!(text(from, to, name), *expected, "{name}, {from} to {to}");
    }
}

/// Checks names both ways.
#[track_caller]
fn check_both(from: &str, to: &str, names: &[(&str, &str)]) {
    check(from, to, names);
    for (expected, name) in names {
        assert_eq!(text(to, from, name), *expected, "{name}, {to} to {from}");
    }
}

/// Checks which places are said not to be sure: `place:why`, by code points.
#[track_caller]
fn check_unsure(from: &str, to: &str, name: &str, expected: &str) {
    let said: Vec<String> = convert(name, from, to)
        .unwrap()
        .unsure
        .into_iter()
        .map(|unsure| {
            let why = match unsure.why {
                Why::Kept => "kept".to_owned(),
                Why::NoVowel => "no vowel".to_owned(),
                Why::OneOf(others) => others.join("/"),
            };
            format!("{}:{why}", unsure.at.start)
        })
        .collect();
    assert_eq!(said.join(" "), expected, "{name}, {from} to {to}");
}
