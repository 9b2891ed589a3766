//! Every sentence that a page asks for is there, and none stands in a template.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kua_core::access::{Access, Role};
use kua_core::list::{ColumnRole, ProblemCode, ReasonCode, RowKind};
use kua_core::ports::RowOrder;
use kua_core::proposal::ProposalKind;
use kua_core::statement::{Certainty, Verdict};
use kua_core::value::NameKind;
use kua_locales::Locale;

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let content = std::fs::read_to_string(&path).unwrap();
                found.push((path, content));
            }
        }
    }
    assert!(!found.is_empty());
    found
}

fn after<'a>(content: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    content
        .split(call)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
}

#[test]
fn every_sentence_that_is_asked_for_is_there() {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    for (_, template) in files("templates", ".html") {
        for call in ["frame.t(\"", "frame.n(\"", "frame.w(\""] {
            keys.extend(after(&template, call).map(str::to_owned));
        }
    }
    for (_, source) in files("src", ".rs") {
        let flat: String = source.split_whitespace().collect();
        for call in [
            "locale.text(\"",
            "locale.with(\"",
            "word(\"",
            "Failure::of(StatusCode::FORBIDDEN,\"",
        ] {
            keys.extend(
                after(&flat, call)
                    .filter(|key| key.contains('-'))
                    .map(str::to_owned),
            );
        }
        // A key that waits in a table or an argument has its family's beginning.
        for word in source.split('"').skip(1).step_by(2) {
            let family = [
                "flash-", "desk-", "locked-", "column-", "key-", "query-", "failure-",
            ];
            if family.iter().any(|beginning| word.starts_with(beginning)) && !word.contains(' ') {
                keys.insert(word.to_owned());
            }
        }
    }
    let composed = |family: &str, codes: &[&str]| -> Vec<String> {
        codes.iter().map(|code| format!("{family}{code}")).collect()
    };
    for access in Access::ALL {
        keys.insert(format!("access-{}", access.code()));
        keys.insert(format!("access-{}-means", access.code()));
    }
    keys.extend(Role::ALL.map(|role| format!("role-{}", role.code())));
    keys.extend(Certainty::ALL.map(|certainty| format!("certainty-{}", certainty.code())));
    keys.extend(Verdict::ALL.map(|verdict| format!("judgement-{}", verdict.code())));
    keys.extend(ColumnRole::ALL.map(|role| format!("holds-{}", role.code())));
    keys.extend(ReasonCode::ALL.map(|reason| format!("told-by-{}", reason.code())));
    for problem in ProblemCode::ALL {
        keys.insert(format!("row-problem-{}", problem.code()));
        keys.insert(format!("row-problem-name-{}", problem.code()));
    }
    keys.extend(RowKind::ALL.map(|kind| format!("row-problem-name-row-{}", kind.code())));
    keys.extend(RowOrder::ALL.map(|order| format!("rows-sort-{}", order.code())));
    keys.extend(composed(
        "row-state-",
        &["any", "open", "accepted", "rejected"],
    ));
    keys.extend(composed(
        "date-order-",
        &["open", "day-first", "month-first"],
    ));
    keys.extend(composed("state-", &["open", "accepted", "rejected"]));
    keys.extend(composed("clock-", &["unchecked", "checked", "implausible"]));
    keys.extend(composed(
        "consent-",
        &[
            "keep",
            "share",
            "publish",
            "image",
            "voice",
            "yes",
            "no",
            "not-asked",
        ],
    ));
    keys.extend(composed("language-", &["en", "ru", "kk", "ug", "zh", "de"]));
    keys.extend(composed(
        "part-",
        &[
            "victim",
            "actor",
            "place",
            "time",
            "charge",
            "accused",
            "speaker",
            "by",
            "addressee",
        ],
    ));
    keys.extend(composed(
        "script-",
        &["latn", "cyrl", "arab", "hani", "zyyy"],
    ));
    keys.extend(composed(
        "likelihood-",
        &["almost-sure", "very-likely", "likely", "perhaps"],
    ));
    for fit in ["agrees", "differs", "contradicts", "one-sided"] {
        keys.insert(format!("fit-{fit}"));
    }
    keys.extend(composed(
        "pair-count-",
        &["agrees", "differs", "contradicts"],
    ));
    keys.extend(composed(
        "doubles-",
        &[
            "certainty",
            "certainty-any",
            "certainty-almost-sure",
            "certainty-very-likely",
            "certainty-likely",
            "certainty-perhaps",
            "sort-rarity",
            "letters",
            "letters-any",
            "letters-two",
            "letters-one",
            "state",
            "state-open",
            "state-left-open",
            "state-all",
            "sort",
            "sort-likelihood",
            "sort-name",
        ],
    ));
    keys.extend(composed("kin-", &["copy", "translation", "apart"]));
    keys.extend(composed("places-state-", &["any", "open", "chosen", "own"]));
    keys.extend(composed(
        "places-level-",
        &["country", "first", "second", "third", "settlement", "site"],
    ));
    keys.extend(composed(
        "place-name-",
        &["official", "local", "exonym", "historical", "listed"],
    ));
    keys.extend(composed(
        "judged-",
        &["same", "same-as", "not-same", "left-open"],
    ));
    for kind in NameKind::ALL {
        keys.insert(format!("name-{}", kind.code()));
    }
    for kind in ProposalKind::ALL {
        keys.insert(format!("kind-{}", kind.code()));
        for field in kua_app::fields(kind.code()) {
            keys.insert(format!("field-{}", field.replace('_', "-")));
        }
    }
    for kind in kua_core::schema::kinds().values() {
        keys.insert(format!("kind-{}", kind.code));
        keys.insert(format!("list-{}", kind.code));
        for property in &kind.properties {
            keys.insert(format!("property-{}", property.code));
        }
    }
    let missing: Vec<&String> = keys
        .iter()
        .filter(|key| !Locale::default().has(key))
        .collect();
    assert!(missing.is_empty(), "no sentence for {missing:?}");
    assert!(keys.len() > 250, "{}", keys.len());
}

#[test]
fn no_sentence_stands_in_a_template() {
    for (path, template) in files("templates", ".html") {
        let mut words = String::new();
        let mut rest = template.as_str();
        // What is left without tags, expressions and blocks are the words of the template itself.
        while let Some(at) = rest.find(['<', '{']) {
            words.push_str(&rest[..at]);
            let end = if rest[at..].starts_with("{{") {
                "}}"
            } else if rest[at..].starts_with("{%") {
                "%}"
            } else {
                ">"
            };
            let mut tail = &rest[at..];
            // Expressions may hold `>` inside a tag.
            while end == ">"
                && tail
                    .find("{{")
                    .is_some_and(|open| open < tail.find('>').unwrap_or(0))
            {
                tail = tail.split_once("}}").unwrap().1;
            }
            while end == ">"
                && tail
                    .find("{%")
                    .is_some_and(|open| open < tail.find('>').unwrap_or(0))
            {
                tail = tail.split_once("%}").unwrap().1;
            }
            rest = tail.split_once(end).map_or("", |(_, rest)| rest);
            words.push(' ');
        }
        words.push_str(rest);
        let found: Vec<&str> = words
            .split(|c: char| !c.is_alphanumeric() && c != '-')
            .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
            // Names of formats, hashes and units are the same in every language; single letters are keys.
            .filter(|word| !["JSON", "CSV", "SHA-256", "UTC"].contains(word))
            .collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}
