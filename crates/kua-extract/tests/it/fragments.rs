//! Texts that begin and end anywhere: nothing panics, every span is exact.

use std::path::Path;

use kua_extract::{Input, extract};

/// So many words stand in a piece of a text.
const WINDOW: usize = 9;

/// Every so manieth word of a text begins a piece; a prime, so that pieces begin with all kinds of words.
const STEP: usize = 7;

fn check(content: &str) {
    let document = extract(&Input {
        content,
        ..Input::default()
    });
    for proposal in &document.proposals {
        let span = &proposal.span;
        let exact: String = document
            .text
            .content
            .chars()
            .skip(span.begin)
            .take(span.end - span.begin)
            .collect();
        assert_eq!(exact, span.exact, "in: {content}");
    }
}

#[test]
fn pieces_of_texts_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/extraction");
    let step = std::env::var("KUA_FRAGMENT_STEP")
        .ok()
        .and_then(|step| step.parse().ok())
        .unwrap_or(STEP);
    let mut pieces = 0;
    for language in std::fs::read_dir(folder).unwrap() {
        let Ok(files) = std::fs::read_dir(language.unwrap().path()) else {
            continue;
        };
        for file in files {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "txt") {
                continue;
            }
            let text = std::fs::read_to_string(path).unwrap();
            // Chinese has no spaces: a piece begins at any character there.
            let spaced = text.split_whitespace().count() * 4 > text.chars().count() / 3;
            let begins: Vec<usize> = if spaced {
                text.split_whitespace()
                    .map(|word| word.as_ptr() as usize - text.as_ptr() as usize)
                    .collect()
            } else {
                text.char_indices().map(|(at, _)| at).collect()
            };
            for at in (0..begins.len()).step_by(step) {
                let end = begins.get(at + WINDOW).copied().unwrap_or(text.len());
                check(text.get(begins[at]..end).unwrap());
                pieces += 1;
            }
        }
    }
    assert!(pieces > 1_000, "only {pieces} pieces");
}

#[test]
fn words_that_tell_something_stand_alone() {
    let triggers = include_str!("../../data/english-triggers.tsv");
    for line in triggers.lines().filter(|line| !line.starts_with('#')) {
        let words = line.split('\t').next().unwrap_or_default();
        for text in [
            words.to_owned(),
            format!("{words}."),
            format!("Anna Petrova {words}"),
            format!("{words} Anna Petrova"),
            format!("“{words}”"),
        ] {
            check(&text);
        }
    }
}
