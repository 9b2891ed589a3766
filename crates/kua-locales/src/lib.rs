//! Every sentence that people read, per language.
//!
//! Sentences are Fluent messages in `locales/<tag>/*.ftl`, built into the program.
//! A message that a language lacks is shown in English; a message that English
//! lacks is shown as its key, and a test sees to it that none is.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

macro_rules! messages {
    ($($tag:literal: $($file:literal)*;)*) => {
        &[$(($tag, &[$(include_str!(concat!("../../../locales/", $tag, "/", $file, ".ftl"))),*])),*]
    };
}

/// The languages and their files.
const FILES: &[(&str, &[&str])] = messages! {
    "en": "command" "desk" "lists" "notice" "problem";
};

static BUNDLES: LazyLock<BTreeMap<&'static str, FluentBundle<FluentResource>>> =
    LazyLock::new(|| {
        FILES
            .iter()
            .map(|(tag, files)| (*tag, bundle(tag, files)))
            .collect()
    });

fn bundle(tag: &str, files: &[&str]) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Direction is isolated by the page (`bdi`), and a terminal shows the marks as boxes.
    bundle.set_use_isolating(false);
    for file in files {
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // A message that stands twice keeps its first form; a test looks for these.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Words, as they are.
    Words(String),
    /// A count, which chooses the plural form.
    Count(u64),
}

impl Argument {
    /// Makes an argument of what was written down: a count if it is a whole number, else words.
    pub fn of_written(written: &str) -> Self {
        match written.parse() {
            Ok(count) if !written.starts_with('+') => Self::Count(count),
            _ => Self::Words(written.to_owned()),
        }
    }
}

impl From<&str> for Argument {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Argument {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<u64> for Argument {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// A language that sentences are shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    tag: &'static str,
}

impl Default for Locale {
    fn default() -> Self {
        Self { tag: "en" }
    }
}

impl Locale {
    /// Finds the language that fits a BCP 47 tag, English where none does.
    pub fn of(tag: &str) -> Self {
        let wanted = tag.to_lowercase();
        let short = wanted.split(['-', '_']).next().unwrap_or_default();
        let found = FILES
            .iter()
            .find(|(known, _)| known.to_lowercase() == wanted);
        let found = found.or_else(|| FILES.iter().find(|(known, _)| *known == short));
        Self {
            tag: found.map_or("en", |(known, _)| known),
        }
    }

    /// Returns all languages.
    pub fn all() -> impl Iterator<Item = Self> {
        FILES.iter().map(|(tag, _)| Self { tag })
    }

    /// Returns its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// Returns `rtl` for languages written from right to left, else `ltr`.
    pub fn direction(self) -> &'static str {
        if RIGHT_TO_LEFT.contains(&self.tag) {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// Returns a sentence.
    pub fn text(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// Returns a sentence with its arguments filled in.
    pub fn with(self, key: &str, arguments: &[(&str, Argument)]) -> String {
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Words(words) => FluentValue::from(words.as_str()),
                Argument::Count(count) => FluentValue::from(*count),
            };
            values.set(*name, value);
        }
        [self.tag, "en"]
            .iter()
            .find_map(|tag| {
                let bundle = BUNDLES.get(tag)?;
                let pattern = bundle.get_message(key)?.value()?;
                let mut errors = Vec::new();
                Some(
                    bundle
                        .format_pattern(pattern, Some(&values), &mut errors)
                        .into_owned(),
                )
            })
            .unwrap_or_else(|| key.to_owned())
    }

    /// Says whether the language, or English, has a sentence.
    pub fn has(self, key: &str) -> bool {
        [self.tag, "en"].iter().any(|tag| {
            BUNDLES
                .get(tag)
                .is_some_and(|bundle| bundle.has_message(key))
        })
    }
}

const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "ug"];

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_is_read_whole_and_no_key_stands_twice() {
        for (tag, files) in FILES {
            let mut keys = BTreeSet::new();
            for file in *files {
                if let Err((_, errors)) = FluentResource::try_new((*file).to_owned()) {
                    panic!("{tag}: {errors:?}");
                }
                for line in file.lines() {
                    let Some((key, _)) = line.split_once(" =") else {
                        continue;
                    };
                    if key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
                        assert!(keys.insert(key.to_owned()), "{tag}: {key} stands twice");
                    }
                }
            }
            assert!(!keys.is_empty());
        }
    }

    #[test]
    fn a_count_chooses_the_form() {
        let locale = Locale::default();
        assert_eq!(
            locale.with("count-documents", &[("count", 1u64.into())]),
            "1 document"
        );
        assert_eq!(
            locale.with("count-documents", &[("count", 3u64.into())]),
            "3 documents"
        );
    }

    #[test]
    fn an_unknown_language_is_english_and_an_unknown_key_is_itself() {
        assert_eq!(Locale::of("xx-YY").tag(), "en");
        assert_eq!(Locale::of("en-GB").text("no-such-key"), "no-such-key");
    }
}
