//! Measures what the rules' certainty is worth on annotated texts.
//!
//! ```text
//! cargo run -p kua-extract --example calibrate -- fit GOLD.jsonl TEXTS [GOLD.jsonl TEXTS]...
//! cargo run -p kua-extract --example calibrate -- error GOLD.jsonl TEXTS [GOLD.jsonl TEXTS]...
//! cargo run -p kua-extract --example calibrate -- cross GOLD.jsonl TEXTS [GOLD.jsonl TEXTS]...
//! ```
//!
//! `fit` prints the lines of `data/calibration.tsv`; `error` prints, with the file as it is, how
//! far the certainties are from how often proposals were right: the expected calibration error
//! over ten bins of equal width. `cross` fits on every other text and prints the error on those
//! that were not used, both ways round. `--split=held,seen` behind the word takes only the texts
//! with these splits. A proposal is right where the annotation has its name, its EDTF,
//! the beginning of its quotation, its number, or its type with one of its victims.
#![allow(clippy::print_stdout, reason = "an example speaks to a terminal")]
#![allow(
    clippy::indexing_slicing,
    reason = "JSON values answer null where a key is missing"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

use kua_extract::{Input, extract, extract_with_the_rules_certainty};
use serde_json::Value;

/// What the annotations judge.
const KINDS: [&str; 8] = [
    "person",
    "organisation",
    "place",
    "time",
    "quotation",
    "figure",
    "event",
    "charge",
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (mode, rest) = arguments
        .split_first()
        .ok_or("fit | error | cross, then files and folders")?;
    let raw = match mode.as_str() {
        "fit" | "cross" => true,
        "error" => false,
        _ => return Err("fit | error | cross".into()),
    };
    let splits: Option<Vec<&str>> = rest
        .first()
        .and_then(|word| word.strip_prefix("--split="))
        .map(|splits| splits.split(',').collect());
    let rest = rest
        .get(usize::from(splits.is_some())..)
        .unwrap_or_default();
    // Every other text, so that each language is in both.
    let mut halves: [BTreeMap<&str, Vec<(f64, bool)>>; 2] = [BTreeMap::new(), BTreeMap::new()];
    let mut texts = 0;
    for pair in rest.chunks(2) {
        let [gold, folder] = pair else {
            return Err("a gold file needs its folder".into());
        };
        for line in std::fs::read_to_string(gold)?.lines() {
            let gold: Value = serde_json::from_str(line)?;
            let split = gold["split"].as_str().unwrap_or_default();
            if splits
                .as_ref()
                .is_some_and(|splits| !splits.contains(&split))
            {
                continue;
            }
            judge(&gold, Path::new(folder), raw, &mut halves[texts % 2])?;
            texts += 1;
        }
    }
    if mode == "cross" {
        cross(&halves);
        return Ok(());
    }
    let mut all = Vec::new();
    for kind in KINDS {
        let pairs: Vec<(f64, bool)> = halves
            .iter()
            .filter_map(|half| half.get(kind))
            .flatten()
            .copied()
            .collect();
        if raw {
            let (slope, shift) = fit(&pairs);
            println!("{kind}\t{slope:.3}\t{shift:.3}\t{}", pairs.len());
        } else {
            print_error(kind, &pairs);
        }
        all.extend(pairs);
    }
    if raw {
        println!("# {texts} texts");
    } else {
        print_error("all", &all);
    }
    Ok(())
}

fn print_error(kind: &str, pairs: &[(f64, bool)]) {
    println!(
        "{kind:14} {:5} proposals, calibration error {:.3}",
        pairs.len(),
        error(pairs)
    );
}

/// Fits on one half and measures on the other, both ways round.
fn cross(halves: &[BTreeMap<&str, Vec<(f64, bool)>>; 2]) {
    let mut all = Vec::new();
    for kind in KINDS {
        let half = |number: usize| halves[number].get(kind).map_or(&[][..], Vec::as_slice);
        let mut measured = Vec::new();
        for (learnt, unseen) in [(0, 1), (1, 0)] {
            let (slope, shift) = fit(half(learnt));
            measured.extend(half(unseen).iter().map(|(certainty, right)| {
                let certainty = certainty.clamp(0.01, 0.99);
                let logit = (certainty / (1.0 - certainty)).ln();
                let likelihood = 1.0 / (1.0 + (-(slope * logit + shift)).exp());
                (likelihood.clamp(0.02, 0.99), *right)
            }));
        }
        print_error(kind, &measured);
        all.extend(measured);
    }
    print_error("all", &all);
}

fn judge(
    gold: &Value,
    texts: &Path,
    raw: bool,
    judged: &mut BTreeMap<&str, Vec<(f64, bool)>>,
) -> Result<(), Box<dyn Error>> {
    let id = gold["id"].as_str().ok_or("no id")?;
    let Ok(content) = std::fs::read_to_string(texts.join(format!("{id}.txt"))) else {
        return Ok(());
    };
    let day = gold["publication_date"]["edtf"]
        .as_str()
        .or(gold["anchor_date"].as_str());
    let input = Input {
        content: &content,
        published: day.and_then(|day| day.parse().ok()),
        ..Input::default()
    };
    let read = serde_json::to_value(if raw {
        extract_with_the_rules_certainty(&input)
    } else {
        extract(&input)
    })?;
    let proposals = read["proposals"].as_array().ok_or("no proposals")?;
    let surface = |id: &Value| {
        let found = proposals.iter().find(|proposal| proposal["id"] == *id);
        found.map(surfaces).unwrap_or_default()
    };
    let strings = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(plain)
            .collect()
    };
    let ignored: BTreeSet<String> = strings(&gold["ignore"]).into_iter().collect();
    let known = |key: &str| -> BTreeSet<String> {
        let list = gold[key].as_array().into_iter().flatten();
        list.flat_map(|one| {
            strings(&one["aliases"])
                .into_iter()
                .chain(one["name"].as_str().map(plain))
        })
        .collect()
    };
    let values: BTreeSet<&str> = gold["dates"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|date| {
            date["also_accepted"]
                .as_array()
                .into_iter()
                .flatten()
                .chain(std::iter::once(&date["edtf"]))
        })
        .filter_map(Value::as_str)
        .collect();
    let persons: Vec<BTreeSet<String>> = gold["persons"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            strings(&one["aliases"])
                .into_iter()
                .chain(one["name"].as_str().map(plain))
                .collect()
        })
        .collect();
    for proposal in proposals {
        let Some(kind) = KINDS.into_iter().find(|kind| proposal["kind"] == *kind) else {
            continue;
        };
        let value = &proposal["value"];
        let right = match kind {
            "person" | "organisation" | "place" => {
                let forms = surfaces(proposal);
                if forms.iter().any(|form| ignored.contains(form)) {
                    continue;
                }
                let key = format!("{kind}s");
                let known = known(&key);
                forms.iter().any(|form| known.contains(form))
            }
            "time" => match value["edtf"].as_str() {
                Some(edtf) => values.contains(edtf),
                None => continue,
            },
            "quotation" => {
                if value["reported"] == true {
                    continue;
                }
                let said = plain(proposal["exact"].as_str().unwrap_or_default());
                gold["quotes"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .any(|quote| {
                        let begins: String = plain(quote["begins"].as_str().unwrap_or_default())
                            .chars()
                            .take(20)
                            .collect();
                        said.starts_with(&begins)
                    })
            }
            "figure" => {
                let numbers = [&value["low"], &value["point"], &value["high"]];
                gold["figures"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .any(|figure| {
                        figure["value"].as_f64().is_some_and(|figure| {
                            numbers.iter().any(|number| number.as_f64() == Some(figure))
                        })
                    })
            }
            "event" => {
                let victims: BTreeSet<String> = value["victims"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .flat_map(&surface)
                    .collect();
                let told = gold["events"].as_array().into_iter().flatten();
                let family = family(value["type"].as_str().unwrap_or_default());
                if family.is_empty() {
                    continue;
                }
                told.filter(|event| {
                    self::family(event["type"].as_str().unwrap_or_default()) == family
                })
                .any(|event| {
                    strings(&event["victims"]).iter().any(|victim| {
                        let forms = persons.iter().find(|forms| forms.contains(victim));
                        victims.contains(victim)
                            || forms
                                .is_some_and(|forms| forms.intersection(&victims).next().is_some())
                            || victims.iter().any(|found| shares_a_word(found, victim))
                    })
                })
            }
            _ => {
                let digits = |value: &Value| {
                    value
                        .as_str()
                        .unwrap_or_default()
                        .split(|letter: char| !letter.is_ascii_digit())
                        .find(|digits| !digits.is_empty())
                        .unwrap_or_default()
                        .to_owned()
                };
                gold["charges"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .any(|charge| {
                        let article = digits(&charge["article"]);
                        !article.is_empty() && article == digits(&value["article"])
                            || ["max_sentence", "imposed_sentence"].iter().any(|part| {
                                let (one, other) = (&charge[part]["years"], &value[part]["years"]);
                                !one.is_null()
                                    && (one == other
                                        || one.as_f64().is_some() && one.as_f64() == other.as_f64())
                            })
                    })
            }
        };
        judged
            .entry(kind)
            .or_default()
            .push((proposal["certainty"].as_f64().unwrap_or(0.5), right));
    }
    Ok(())
}

fn surfaces(proposal: &Value) -> Vec<String> {
    let mentions = proposal["mentions"].as_array().into_iter().flatten();
    std::iter::once(proposal)
        .chain(mentions)
        .filter_map(|span| span["exact"].as_str())
        .chain(proposal["value"]["name"].as_str())
        .map(plain)
        .collect()
}

fn shares_a_word(one: &str, other: &str) -> bool {
    let words: BTreeSet<&str> = other
        .split_whitespace()
        .filter(|word| word.chars().count() > 2)
        .collect();
    one.split_whitespace().any(|word| words.contains(word))
}

/// Types that annotators split unevenly count as one.
fn family(event_type: &str) -> &str {
    match event_type {
        "arrest" | "detention" => "custody",
        "sentence" | "conviction" | "imprisonment" => "sentence",
        "trial" | "hearing" => "trial",
        "pretrial_detention" | "house_arrest" | "release" | "transfer" | "search" | "fine"
        | "deportation" | "disappearance" | "death" => event_type,
        _ => "",
    }
}

fn plain(name: &str) -> String {
    let name = name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
        .replace('\u{2019}', "'");
    let name = name.trim_matches(|letter: char| !letter.is_alphanumeric());
    let name = name.strip_suffix("'s").unwrap_or(name);
    name.strip_prefix("the ").unwrap_or(name).to_owned()
}

/// Fits slope and shift by Newton's method, drawn towards 1 and 0 as by so many further proposals.
fn fit(pairs: &[(f64, bool)]) -> (f64, f64) {
    const PULL: f64 = 8.0;
    let (mut slope, mut shift) = (1.0, 0.0);
    for _ in 0..50 {
        let (mut first, mut second) = (-PULL * (slope - 1.0), -PULL / 4.0 * shift);
        let (mut aa, mut ab, mut bb) = (PULL, 0.0, PULL / 4.0);
        for (certainty, right) in pairs {
            let certainty = certainty.clamp(0.01, 0.99);
            let logit = (certainty / (1.0 - certainty)).ln();
            let likelihood = 1.0 / (1.0 + (-(slope * logit + shift)).exp());
            let miss = f64::from(u8::from(*right)) - likelihood;
            let weight = likelihood * (1.0 - likelihood);
            first += miss * logit;
            second += miss;
            aa += weight * logit * logit;
            ab += weight * logit;
            bb += weight;
        }
        let determinant = aa * bb - ab * ab;
        slope += (bb * first - ab * second) / determinant;
        shift += (aa * second - ab * first) / determinant;
    }
    // A slope below zero would turn the order round.
    (slope.max(0.1), shift)
}

/// The expected calibration error over ten bins.
fn error(pairs: &[(f64, bool)]) -> f64 {
    let mut bins = [(0.0, 0.0, 0.0); 10];
    for (certainty, right) in pairs {
        let bin = ((certainty * 10.0) as usize).min(9);
        if let Some((count, sum, hits)) = bins.get_mut(bin) {
            *count += 1.0;
            *sum += certainty;
            *hits += f64::from(u8::from(*right));
        }
    }
    let all: f64 = bins.iter().map(|(count, ..)| count).sum();
    bins.iter()
        .map(|(_, sum, hits)| (sum - hits).abs())
        .sum::<f64>()
        / all.max(1.0)
}
