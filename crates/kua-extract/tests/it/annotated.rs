//! What is found in the annotated texts of the repository, and that it does not become less.
//!
//! Counting is per text over distinct strings: a name is found where one of its forms is
//! proposed, and a proposed form is right where it is one of the annotated ones. A date is right
//! where its words overlap and its EDTF is the annotated one or an accepted one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kua_extract::{Input, extract};
use serde_json::Value;

/// The least F1 of persons, organisations, places and dates in each language, in per cent.
///
/// These are floors under what was measured, so that a change which loses much is seen; the texts
/// were in view when the rules were written, and say nothing about other texts.
const FLOORS: &[(&str, [u32; 4])] = &[
    ("de", [98, 97, 97, 97]),
    ("tr", [99, 99, 99, 96]),
    ("en", [99, 99, 98, 98]),
    ("ru", [97, 97, 96, 98]),
    ("zh", [99, 99, 99, 98]),
    ("kk", [98, 99, 99, 97]),
    ("ky", [96, 96, 99, 96]),
    ("ug", [99, 99, 99, 99]),
];

#[derive(Default)]
struct Count {
    gold: usize,
    hit: usize,
    proposed: usize,
    right: usize,
}

impl Count {
    fn f1(&self) -> u32 {
        let ratio = |part: usize, all: usize| {
            if all == 0 {
                0.0
            } else {
                part as f64 / all as f64
            }
        };
        let (precision, recall) = (ratio(self.right, self.proposed), ratio(self.hit, self.gold));
        if precision + recall == 0.0 {
            return 0;
        }
        (200.0 * precision * recall / (precision + recall)).round() as u32
    }
}

#[test]
fn annotated_texts_are_read_as_well_as_before() {
    let mut languages = 0;
    let mut failed = Vec::new();
    for folder in folders() {
        let language = folder.file_name().unwrap().to_string_lossy().into_owned();
        let counts = score(&folder);
        let f1: Vec<u32> = counts.iter().map(Count::f1).collect();
        println!(
            "{language}: persons {} organisations {} places {} dates {}",
            f1[0], f1[1], f1[2], f1[3]
        );
        let floors = FLOORS.iter().find(|(tag, _)| *tag == language);
        let Some((_, floors)) = floors else {
            panic!("{language} has texts and no floors");
        };
        for ((kind, found), least) in ["persons", "organisations", "places", "dates"]
            .iter()
            .zip(&f1)
            .zip(floors)
        {
            if found < least {
                failed.push(format!("{language} {kind}: F1 {found} is below {least}"));
            }
        }
        languages += 1;
    }
    assert_eq!(languages, FLOORS.len(), "a language lost its texts");
    assert!(failed.is_empty(), "{failed:?}");
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/extraction");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

fn score(folder: &Path) -> [Count; 4] {
    let mut counts = [
        Count::default(),
        Count::default(),
        Count::default(),
        Count::default(),
    ];
    let gold = std::fs::read_to_string(folder.join("gold.jsonl")).unwrap();
    let mut texts = 0;
    for line in gold.lines() {
        let gold: Value = serde_json::from_str(line).unwrap();
        let id = gold["id"].as_str().unwrap();
        let content = std::fs::read_to_string(folder.join(format!("{id}.txt"))).unwrap();
        let day = gold["publication_date"]["edtf"]
            .as_str()
            .or(gold["anchor_date"].as_str());
        let document = extract(&Input {
            content: &content,
            published: day.and_then(|day| day.parse().ok()),
            ..Input::default()
        });
        let letters: Vec<char> = content.chars().collect();
        let read = serde_json::to_value(&document).unwrap();
        let proposals = read["proposals"].as_array().unwrap();
        for proposal in proposals {
            for span in spans(proposal) {
                let cut: String = letters[span.0..span.1].iter().collect();
                assert_eq!(cut, span.2, "{id}");
            }
        }
        // The others say how well unseen texts are read; nothing is held to them here.
        if gold["split"] != "tune" {
            continue;
        }
        for (count, (kind, key)) in counts.iter_mut().zip([
            ("person", "persons"),
            ("organisation", "organisations"),
            ("place", "places"),
        ]) {
            names(count, proposals, &gold, kind, key);
        }
        dates(&mut counts[3], proposals, &gold, &letters);
        texts += 1;
    }
    assert!(texts > 0, "{} has no annotated text", folder.display());
    counts
}

fn spans(proposal: &Value) -> Vec<(usize, usize, String)> {
    let span = |value: &Value| {
        (
            value["begin"].as_u64().unwrap() as usize,
            value["end"].as_u64().unwrap() as usize,
            value["exact"].as_str().unwrap().to_owned(),
        )
    };
    std::iter::once(proposal)
        .chain(proposal["mentions"].as_array().unwrap())
        .chain(proposal["references"].as_array().unwrap())
        .map(span)
        .collect()
}

fn forms(value: &Value) -> BTreeSet<String> {
    let aliases = value["aliases"].as_array().unwrap().iter();
    std::iter::once(&value["name"])
        .chain(aliases)
        .map(|name| plain(name.as_str().unwrap()))
        .collect()
}

/// Brings a name into the form in which names are compared.
fn plain(name: &str) -> String {
    let cut = |name: &str| {
        name.trim_matches(|letter: char| {
            letter.is_whitespace()
                || "\"\u{201c}\u{201d}\u{2018}\u{2019}'\u{ab}\u{bb}().,;:\u{2013}\u{2014}-\u{2022}"
                    .contains(letter)
        })
        .to_owned()
    };
    let name = cut(&name.split_whitespace().collect::<Vec<_>>().join(" "));
    let name = name
        .strip_suffix("'s")
        .or(name.strip_suffix("\u{2019}s"))
        .unwrap_or(&name)
        .to_lowercase();
    let name = [
        "the ",
        "mr. ",
        "mr ",
        "ms. ",
        "ms ",
        "mrs. ",
        "mrs ",
        "dr. ",
        "dr ",
        "president ",
    ]
    .iter()
    .find_map(|title| name.strip_prefix(title))
    .unwrap_or(&name);
    cut(name).replace('\u{2019}', "'")
}

fn names(count: &mut Count, proposals: &[Value], gold: &Value, kind: &str, key: &str) {
    let ignored: BTreeSet<String> = gold["ignore"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| plain(name.as_str().unwrap()))
        .collect();
    let mut proposed: BTreeSet<String> = BTreeSet::new();
    for proposal in proposals.iter().filter(|proposal| proposal["kind"] == kind) {
        proposed.insert(plain(proposal["value"]["name"].as_str().unwrap()));
        proposed.insert(plain(proposal["exact"].as_str().unwrap()));
        let mentions = proposal["mentions"].as_array().unwrap();
        proposed.extend(
            mentions
                .iter()
                .map(|mention| plain(mention["exact"].as_str().unwrap())),
        );
    }
    proposed.remove("");
    let proposed: BTreeSet<String> = proposed.difference(&ignored).cloned().collect();
    let mut known = BTreeSet::new();
    for one in gold[key].as_array().unwrap() {
        let forms = forms(one);
        count.gold += 1;
        count.hit += usize::from(forms.intersection(&proposed).next().is_some());
        known.extend(forms);
    }
    count.proposed += proposed.len();
    count.right += proposed.intersection(&known).count();
}

fn dates(count: &mut Count, proposals: &[Value], gold: &Value, letters: &[char]) {
    let times: Vec<(usize, usize, Option<&str>)> = proposals
        .iter()
        .filter(|proposal| proposal["kind"] == "time")
        .flat_map(|proposal| {
            spans(proposal)
                .into_iter()
                .map(|span| (span.0, span.1, proposal["value"]["edtf"].as_str()))
        })
        .collect();
    let mut accepted = BTreeSet::new();
    for date in gold["dates"].as_array().unwrap() {
        let also = date["also_accepted"].as_array().unwrap().iter();
        let values: BTreeSet<&str> = std::iter::once(&date["edtf"])
            .chain(also)
            .filter_map(Value::as_str)
            .collect();
        accepted.extend(values.iter().copied());
        if date["edtf"].is_null() {
            continue;
        }
        let words: Vec<char> = date["text"].as_str().unwrap().chars().collect();
        let places: Vec<usize> = (0..letters.len())
            .filter(|at| letters[*at..].starts_with(&words))
            .collect();
        count.gold += 1;
        count.hit += usize::from(places.iter().any(|at| {
            times.iter().any(|(begin, end, edtf)| {
                *begin < at + words.len()
                    && *end > *at
                    && edtf.is_some_and(|edtf| values.contains(edtf))
            })
        }));
    }
    let distinct: BTreeSet<(String, &str)> = times
        .iter()
        .filter_map(|(begin, end, edtf)| {
            Some((
                letters[*begin..*end]
                    .iter()
                    .collect::<String>()
                    .to_lowercase(),
                (*edtf)?,
            ))
        })
        .collect();
    count.proposed += distinct.len();
    count.right += distinct
        .iter()
        .filter(|(_, edtf)| accepted.contains(edtf))
        .count();
}
