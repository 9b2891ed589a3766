//! Every sentence that people read, per language.
//!
//! Sentences are Fluent messages in `locales/<tag>/*.ftl`, built into the program.
//! A message that a language lacks is shown in English; a message that English
//! lacks is shown as its key, and a test sees to it that none is.
//! A vault's people may put their own sentence in the place of a built-in one.

mod corrections;
mod files;
mod review;

use fluent_bundle::{FluentArgs, FluentValue};

pub use crate::corrections::{Corrections, WrongSentence, check, source};
pub use crate::review::{Review, Tally};

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
    /// The number of a vault's corrections; 0 where there are none.
    corrections: u32,
}

impl Default for Locale {
    fn default() -> Self {
        Self::built_in("en")
    }
}

impl Locale {
    const fn built_in(tag: &'static str) -> Self {
        Self {
            tag,
            corrections: 0,
        }
    }

    /// Finds the language that fits a BCP 47 tag, English where none does.
    pub fn of(tag: &str) -> Self {
        Self::known(tag).unwrap_or_default()
    }

    /// Finds the language that fits a BCP 47 tag best: `kk-Arab-CN` is read in `kk-Arab`, `de-AT` in `de`.
    pub fn known(tag: &str) -> Option<Self> {
        let mut wanted = tag.trim().replace('_', "-").to_lowercase();
        loop {
            let found = files::LANGUAGES
                .iter()
                .find(|language| language.tag.eq_ignore_ascii_case(&wanted));
            if let Some(language) = found {
                return Some(Self::built_in(language.tag));
            }
            wanted.truncate(wanted.rfind('-')?);
        }
    }

    /// Returns the first language of an `Accept-Language` header that is there.
    ///
    /// Browsers write them in the order of preference; weights are not looked at.
    pub fn accepted(header: &str) -> Option<Self> {
        header
            .split(',')
            .map(|one| one.split(';').next().unwrap_or_default())
            .find_map(Self::known)
    }

    /// Returns all languages, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        files::LANGUAGES
            .iter()
            .map(|language| Self::built_in(language.tag))
    }

    /// Returns the keys of all sentences.
    pub fn keys() -> &'static [&'static str] {
        files::keys()
    }

    /// Returns its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// Returns what those who speak it call it.
    pub fn name(self) -> &'static str {
        files::LANGUAGES
            .iter()
            .find(|language| language.tag == self.tag)
            .map_or(self.tag, |language| language.name)
    }

    /// Returns `rtl` for languages written from right to left, else `ltr`.
    pub fn direction(self) -> &'static str {
        if is_right_to_left(self.tag) {
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
        let say = |bundle: &files::Bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&values), &mut errors);
            Some(said.into_owned())
        };
        corrections::find(self.corrections, self.tag, key)
            .and_then(|bundle| say(&bundle))
            .or_else(|| files::bundle(self.tag).and_then(say))
            .or_else(|| files::bundle("en").and_then(say))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Says whether the language, or English, has a sentence.
    pub fn has(self, key: &str) -> bool {
        [self.tag, "en"]
            .iter()
            .any(|tag| files::bundle(tag).is_some_and(|bundle| bundle.has_message(key)))
    }

    /// Returns a built-in sentence as it was written, with the names of what is filled in.
    pub fn written(self, key: &str) -> Option<&'static str> {
        files::written(self.tag, key)
    }
}

pub(crate) fn is_right_to_left(tag: &str) -> bool {
    tag.split('-').any(|part| part == "Arab") || RIGHT_TO_LEFT.contains(&tag)
}

/// Languages that are written from right to left whatever their tag says of script.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "ug"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_chooses_the_form() {
        let locale = Locale::default();
        assert_eq!(
            locale.with("count-documents", &[("count", 1u64.into())]),
            "1 document"
        );
        assert_eq!(
            locale.with("count-documents", &[("count", 30_000u64.into())]),
            "30,000 documents"
        );
    }

    #[test]
    fn what_is_filled_in_is_kept_apart_where_lines_run_from_right_to_left() {
        let check = |tag, expected: bool| {
            let said = Locale::of(tag).with("read-published", &[("day", "2021-10-18".into())]);
            assert_eq!(
                said.contains("\u{2068}2021-10-18\u{2069}"),
                expected,
                "{tag}: {said}"
            );
        };
        check("ug", true);
        check("kk-Arab", true);
        check("kk", false);
        check("en", false);
    }

    #[test]
    fn an_unknown_language_is_english_and_an_unknown_key_is_itself() {
        assert_eq!(Locale::of("xx-YY").tag(), "en");
        assert_eq!(Locale::known("xx-YY"), None);
        assert_eq!(Locale::of("en-GB").text("no-such-key"), "no-such-key");
        assert_eq!(Locale::of("en_US").tag(), "en");
    }

    #[test]
    fn a_browser_is_answered_in_the_first_language_that_is_there() {
        let check = |header, expected: Option<&str>| {
            assert_eq!(
                Locale::accepted(header).map(Locale::tag),
                expected,
                "{header}"
            );
        };
        check("en-GB,en;q=0.9,de;q=0.8", Some("en"));
        check("xx, en;q=0.1", Some("en"));
        check("xx", None);
        check("", None);
    }
}
