//! How far the sentences of a language are there, and which of them a native speaker looked over.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::Locale;
use crate::files::{LANGUAGES, keys, written};

/// Who looked a sentence over, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Whoever did.
    pub by: &'static str,
    /// The day, `2026-11-30`.
    pub on: &'static str,
}

/// How many sentences a language has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that are asked for.
    pub all: usize,
    /// Those that it lacks, which are shown in English.
    pub missing: usize,
    /// Those that a native speaker looked over, as they are now.
    pub reviewed: usize,
}

type Reviews = BTreeMap<&'static str, (Review, &'static str)>;

static REVIEWS: LazyLock<BTreeMap<&'static str, Reviews>> = LazyLock::new(|| {
    LANGUAGES
        .iter()
        .map(|language| (language.tag, read(language.reviewed)))
        .collect()
});

static TALLIES: LazyLock<BTreeMap<&'static str, Tally>> = LazyLock::new(|| {
    let tally = |locale: Locale| {
        let mut tally = Tally::default();
        for key in keys() {
            tally.all += 1;
            tally.missing += usize::from(written(locale.tag(), key).is_none());
            let is_reviewed = locale.tag() == "en" || locale.review(key).is_some();
            tally.reviewed += usize::from(is_reviewed);
        }
        (locale.tag(), tally)
    };
    Locale::all().map(tally).collect()
});

/// Reads lines of key, who, when and the sentence that was seen, kept apart by tabs.
fn read(file: &'static str) -> Reviews {
    file.lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.splitn(4, '\t');
            let (key, by, on) = (cells.next()?, cells.next()?, cells.next()?);
            Some((key, (Review { by, on }, cells.next()?)))
        })
        .collect()
}

/// Writes a sentence in one line, as reviews keep it.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Locale {
    /// Returns who looked the built-in sentence over; none where it was changed since.
    pub fn review(self, key: &str) -> Option<Review> {
        let (review, seen) = REVIEWS.get(self.tag())?.get(key)?;
        let now = self.written(key)?;
        (in_one_line(now) == *seen).then(|| review.clone())
    }

    /// Counts the built-in sentences. English is what the others are translated from.
    pub fn tally(self) -> Tally {
        TALLIES.get(self.tag()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn reviews_are_of_sentences_that_are_there() {
        for language in LANGUAGES {
            let mut lines = language.reviewed.lines();
            assert_eq!(
                lines.next(),
                Some("key\tby\ton\tsentence"),
                "{}",
                language.tag
            );
            let all = read(language.reviewed);
            assert_eq!(all.len(), lines.count(), "{}: a line is read", language.tag);
            for key in all.keys() {
                assert!(keys().contains(key), "{}: {key}", language.tag);
            }
        }
    }

    #[test]
    fn a_review_holds_for_the_sentence_that_was_seen() {
        let all = read("key\tby\ton\tsentence\nyes\tAnother reader\t2026-11-30\tyes indeed\n");
        let Some((review, seen)) = all.get("yes") else {
            panic!("the line was not read");
        };
        assert_eq!((review.by, review.on), ("Another reader", "2026-11-30"));
        assert_eq!(*seen, in_one_line(" yes\n    indeed "));
    }

    /// Counts the terms of the vocabularies that have no label in a language.
    fn unlabelled(tag: &str) -> usize {
        let all = kua_core::vocabulary::vocabularies();
        all.flat_map(|vocabulary| &vocabulary.terms)
            .filter(|term| !term.label.contains_key(tag))
            .count()
    }

    /// What docs/reference/interface-languages.md says is what is so.
    #[test]
    fn the_table_of_languages_is_up_to_date() {
        let mut table = String::from(
            "| language | tag | sentences | missing | terms without a label | looked over by a native speaker |\n| --- | --- | ---: | ---: | ---: | ---: |\n",
        );
        for locale in Locale::all() {
            let tally = locale.tally();
            let reviewed = match locale.tag() {
                "en" => "written in it".to_owned(),
                _ => tally.reviewed.to_string(),
            };
            table.push_str(&format!(
                "| {} | `{}` | {} | {} | {} | {reviewed} |\n",
                locale.name(),
                locale.tag(),
                tally.all,
                tally.missing,
                unlabelled(locale.tag()),
            ));
        }
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../docs/reference/interface-languages.md"
        );
        let Ok(page) = std::fs::read_to_string(path) else {
            panic!("{path} is not there");
        };
        let before = page.split("| language |").next().unwrap_or_default();
        let after = page
            .split("\n\n")
            .skip_while(|part| !part.starts_with("| language |"))
            .skip(1);
        let rest: Vec<&str> = after.collect();
        let whole = format!("{before}{table}\n{}", rest.join("\n\n"));
        if std::env::var_os("KUA_WRITE_EXPECTED").is_some() {
            assert!(std::fs::write(path, &whole).is_ok());
        } else {
            assert!(
                page == whole,
                "KUA_WRITE_EXPECTED=1 writes the table anew:\n{table}"
            );
        }
    }
}
