//! The sentences that are built into the program, as they were written.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

macro_rules! messages {
    ($($tag:literal $name:literal: $($file:literal)*;)*) => {
        &[$(Language {
            tag: $tag,
            name: $name,
            files: &[$(include_str!(concat!("../../../locales/", $tag, "/", $file, ".ftl"))),*],
            reviewed: include_str!(concat!("../../../locales/", $tag, "/reviewed.tsv")),
        }),*]
    };
}

/// A language of the interface.
pub(crate) struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What those who speak it call it.
    pub name: &'static str,
    files: &'static [&'static str],
    /// What native speakers looked over: key, who, when, the sentence that they saw.
    pub reviewed: &'static str,
}

/// The languages, English first.
pub(crate) const LANGUAGES: &[Language] = messages! {
    "en" "English": "command" "desk" "law" "lists" "notice" "pictures" "problem";
    "de" "Deutsch": "command" "desk" "law" "lists" "notice" "pictures" "problem";
    "kk" "Қазақша": "command" "desk" "law" "lists" "notice" "pictures" "problem";
    "kk-Arab" "قازاقشا": "command" "desk" "law" "lists" "notice" "pictures" "problem";
    "ru" "Русский": "command" "desk" "law" "lists" "notice" "pictures" "problem";
    "tr" "Türkçe": "command" "desk" "law" "lists" "notice" "pictures" "problem";
    "ug" "ئۇيغۇرچە": "command" "desk" "law" "lists" "notice" "pictures" "problem";
    "zh" "中文": "command" "desk" "law" "lists" "notice" "pictures" "problem";
};

pub(crate) type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> = LazyLock::new(|| {
    LANGUAGES
        .iter()
        .map(|language| {
            let mut bundle = empty_bundle(language.tag);
            for file in language.files {
                // A message that stands twice keeps its first form; a test looks for these.
                let _ = bundle.add_resource(read(file));
            }
            (language.tag, bundle)
        })
        .collect()
});

/// Every message as it was written, by language and key.
static WRITTEN: LazyLock<BTreeMap<&'static str, BTreeMap<&'static str, String>>> =
    LazyLock::new(|| {
        LANGUAGES
            .iter()
            .map(|language| {
                let all = language.files.iter().flat_map(|file| written_in(file));
                (language.tag, all.collect())
            })
            .collect()
    });

fn read(file: &str) -> FluentResource {
    match FluentResource::try_new(file.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// Makes a bundle that writes numbers as readers of the language do.
pub(crate) fn empty_bundle(tag: &str) -> Bundle {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // From left to right the page isolates directions (`bdi`), and a terminal shows the marks as
    // boxes. From right to left a date or a number inside a sentence would read backwards.
    bundle.set_use_isolating(crate::is_right_to_left(tag));
    bundle.set_formatter(Some(match tag.split('-').next().unwrap_or(tag) {
        "de" | "tr" => |value, _| grouped(value, '.'),
        "ru" | "kk" => |value, _| grouped(value, '\u{A0}'),
        _ => |value, _| grouped(value, ','),
    }));
    bundle
}

/// Writes a whole number of five digits and more in groups of three.
fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    if digits.len() < 5 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut written = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(mark);
        }
        written.push(digit);
    }
    Some(written)
}

pub(crate) fn bundle(tag: &str) -> Option<&'static Bundle> {
    BUNDLES.get(tag)
}

/// Returns a message as it was written: the text behind ` = `, lines below it as they stand.
pub(crate) fn written(tag: &str, key: &str) -> Option<&'static str> {
    WRITTEN.get(tag)?.get(key).map(String::as_str)
}

/// Returns the keys of all messages, in the order of the English files.
pub(crate) fn keys() -> &'static [&'static str] {
    static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let english = LANGUAGES.first().map_or(&[][..], |english| english.files);
        let all = english.iter().flat_map(|file| written_in(file));
        all.map(|(key, _)| key).collect()
    });
    &KEYS
}

/// Cuts a file into its messages.
fn written_in(file: &'static str) -> Vec<(&'static str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    let mut is_inside = false;
    for line in file.lines() {
        let begun = line.split_once(" =").filter(|(key, _)| is_key(key));
        if let Some((key, text)) = begun {
            found.push((key, text.trim().to_owned()));
            is_inside = true;
        } else if line.starts_with([' ', '}']) && is_inside {
            // Attributes are for those who write the sentences.
            is_inside = !line.trim_start().starts_with('.');
            if let Some((_, text)) = found.last_mut().filter(|_| is_inside) {
                text.push('\n');
                text.push_str(line);
            }
        } else {
            is_inside = false;
        }
    }
    found
}

fn is_key(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}

#[cfg(test)]
#[allow(clippy::panic, clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::corrections::variables;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_is_read_whole_and_no_key_stands_twice() {
        for language in LANGUAGES {
            let mut keys = BTreeSet::new();
            for file in language.files {
                if let Err((_, errors)) = FluentResource::try_new((*file).to_owned()) {
                    panic!("{}: {errors:?}", language.tag);
                }
                for (key, _) in written_in(file) {
                    assert!(keys.insert(key), "{}: {key} stands twice", language.tag);
                }
            }
            assert!(!keys.is_empty());
        }
    }

    #[test]
    fn every_sentence_fills_in_what_the_english_one_does() {
        for language in LANGUAGES {
            for key in keys() {
                let Some(text) = written(language.tag, key) else {
                    continue;
                };
                let expected = variables(key, written("en", key).unwrap());
                assert!(expected.is_ok(), "{key}: {expected:?}");
                let found = variables(key, text);
                assert_eq!(found, expected, "{}: {key}", language.tag);
            }
            let known: BTreeSet<&str> = keys().iter().copied().collect();
            for key in WRITTEN[language.tag].keys() {
                assert!(
                    known.contains(key),
                    "{}: {key} is not asked for",
                    language.tag
                );
            }
        }
    }

    #[test]
    fn a_message_is_cut_out_as_it_was_written() {
        let file = "# About\none = One\n# Two\ntwo = { $count ->\n    [one] a\n   *[other] b\n}\n\nthree =\n    first\n    second\n    .hint = no\n";
        let found = written_in(file);
        assert_eq!(found[0], ("one", "One".to_owned()));
        assert_eq!(
            found[1],
            (
                "two",
                "{ $count ->\n    [one] a\n   *[other] b\n}".to_owned()
            )
        );
        assert_eq!(found[2], ("three", "\n    first\n    second".to_owned()));
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn large_numbers_stand_in_groups() {
        let check = |number: u64, mark, expected: Option<&str>| {
            let found = grouped(&FluentValue::from(number), mark);
            assert_eq!(found.as_deref(), expected);
        };
        check(9_999, ',', None);
        check(10_000, ',', Some("10,000"));
        check(1_234_567, '.', Some("1.234.567"));
        check(100_000, '\u{A0}', Some("100\u{A0}000"));
    }
}
