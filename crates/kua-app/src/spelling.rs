//! Other spellings of what somebody looks for, among the names that the record knows.
//!
//! Only names that this actor may see are looked through, and only in memory: what
//! was learnt keeps them, see [`crate::learning`]. It widens a search and joins nothing.

use std::collections::BTreeSet;

use kua_core::search::Expression;
use kua_locales::{Argument, Locale};
use kua_names::comparison::{Comparison, Reason, compare_among};
use kua_names::index::Index;
use kua_names::name::Name;
use kua_names::rarity::Frequencies;
use kua_names::script::Script;

/// How likely a name must be another spelling to be looked for too.
const LEAST: f32 = 0.5;

/// The most spellings of one search.
const MOST: usize = 12;

/// The most that are looked at before what nobody says any more and what was typed is left out.
const MOST_LOOKED_AT: usize = 100;

/// The most words that are taken for one name; more are a sentence.
const MOST_WORDS: usize = 6;

/// The most groups of words of one search that are compared.
const MOST_GROUPS: usize = 3;

/// Whether a search keeps to the letters that were typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spelled {
    /// Names are met in other spellings too.
    #[default]
    AnyWay,
    /// Only what was typed.
    AsTyped,
}

/// Another spelling that a search looked for.
#[derive(Clone, PartialEq)]
pub struct AlsoWritten {
    /// The name, or word of one, as the record has it.
    pub spelling: String,
    /// How likely it is another spelling of what was typed.
    pub likelihood: f32,
    /// How rare what it has in common with what was typed is, in bits.
    pub rarity: f32,
    /// What that rests on.
    pub reasons: Vec<Reason>,
}

impl AlsoWritten {
    /// Says in words why.
    pub fn why(&self, locale: Locale) -> String {
        let sentences: Vec<String> = self
            .reasons
            .iter()
            .map(|reason| sentence(reason, locale, |words| words))
            .collect();
        sentences.join("; ")
    }

    /// Returns the likelihood with two digits, for people and JSON alike.
    pub fn rounded(&self) -> f64 {
        (f64::from(self.likelihood) * 100.0).round() / 100.0
    }

    /// Returns the condition that a text has this spelling.
    pub(crate) fn expression(&self) -> Option<Expression> {
        kua_search::query::phrase_with_endings(&self.spelling)
    }
}

/// Says a reason in words; each part of a name is written as `name` makes it.
pub(crate) fn sentence(reason: &Reason, locale: Locale, name: impl Fn(String) -> String) -> String {
    let (code, words) = reason.parts();
    let words: Vec<(&str, Argument)> = words
        .into_iter()
        .map(|(key, words)| {
            let words = match (key, words.parse::<u64>()) {
                ("first" | "second", _) => Argument::from(name(words)),
                ("count" | "people", Ok(count)) => Argument::Count(count),
                _ => Argument::from(words),
            };
            (key, words)
        })
        .collect();
    locale.with(&format!("names-reason-{code}"), &words)
}

/// Whether the words of a name are names by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Words {
    /// Of people and places.
    Names,
    /// Of organisations: most are words such as "court".
    Common,
}

/// The spellings of names and of their words, to be looked through by sound.
#[derive(Default)]
pub(crate) struct Spellings {
    names: Shelf,
    words: Shelf,
}

/// Spellings, and how many names are written so; those of none are passed over.
#[derive(Default)]
struct Shelf {
    index: Index,
    /// By the number of the spelling.
    counts: Vec<usize>,
}

impl Shelf {
    fn add(&mut self, written: &str) {
        let number = self.index.add(written);
        match self.count(number) {
            Some(count) => *count += 1,
            None => self.counts.push(1),
        }
    }

    fn forget(&mut self, written: &str) {
        if let Some(number) = self.index.number(written)
            && let Some(count) = self.count(number)
        {
            *count = count.saturating_sub(1);
        }
    }

    fn count(&mut self, number: u32) -> Option<&mut usize> {
        self.counts.get_mut(usize::try_from(number).ok()?)
    }

    fn find(&self, written: &str) -> impl Iterator<Item = &str> {
        let said = |number: u32| {
            let at = usize::try_from(number).ok();
            at.and_then(|at| self.counts.get(at))
                .is_some_and(|count| *count > 0)
        };
        self.index
            .find(written, MOST_LOOKED_AT)
            .into_iter()
            .filter(move |hit| hit.likelihood >= LEAST && said(hit.number))
            .filter_map(|hit| self.index.name(hit.number))
    }
}

impl Spellings {
    pub(crate) fn add(&mut self, name: &str, words: Words) {
        self.names.add(name);
        for word in distinct_words(name, words) {
            self.words.add(word);
        }
    }

    /// Forgets a name that was added with the same kind of words.
    pub(crate) fn forget(&mut self, name: &str, words: Words) {
        self.names.forget(name);
        for word in distinct_words(name, words) {
            self.words.forget(word);
        }
    }

    /// Finds the likeliest other spellings of words that were typed, which the condition does not meet.
    ///
    /// The names alone say which are met; how many bear them, in which order.
    fn of(&self, typed: &str, condition: &Expression, counts: &Frequencies) -> Vec<AlsoWritten> {
        let words: Vec<&str> = words_of(typed).collect();
        let query = Name::read(typed);
        let chinese = query.script == Some(Script::Han);
        let long_enough = typed.chars().filter(|c| c.is_alphabetic()).count() > 2 || chinese;
        if words.is_empty() || words.len() > MOST_WORDS || !long_enough {
            return Vec::new();
        }
        let mut spelled: Vec<&str> = Vec::new();
        if words.len() == 1 {
            spelled.extend(self.words.find(typed));
        }
        // Chinese characters have no spaces: one word may be a whole name.
        if words.len() > 1 || chinese {
            spelled.extend(self.names.find(typed));
        }
        let mut found: Vec<(&str, Comparison)> = spelled
            .into_iter()
            .map(|name| (name, compare_among(&query, &Name::read(name), Some(counts))))
            .collect();
        found.sort_by(|(name, one), (other_name, other)| {
            likelier(
                (one.likelihood, one.rarity),
                (other.likelihood, other.rarity),
            )
            .then(name.cmp(other_name))
        });
        // A whole name adds nothing where a word of it is looked for.
        let mut met = vec![condition.clone()];
        let mut also = Vec::new();
        for (spelling, comparison) in found {
            if also.len() >= MOST {
                break;
            }
            let known = |condition| kua_search::highlight::matches(spelling, condition);
            if met.iter().any(known) {
                continue;
            }
            let one = AlsoWritten {
                spelling: spelling.to_owned(),
                likelihood: comparison.likelihood,
                rarity: comparison.rarity,
                reasons: comparison.reasons,
            };
            met.extend(one.expression());
            also.push(one);
        }
        also
    }

    /// Reads a query and widens it by the spellings that it returns too.
    pub(crate) fn widen(
        &self,
        typed: &str,
        counts: &Frequencies,
    ) -> (kua_search::Parsed, Vec<AlsoWritten>) {
        let mut also: Vec<AlsoWritten> = Vec::new();
        let mut groups = 0;
        let parsed = kua_search::parse_widened(typed, &mut |words, condition| {
            groups += 1;
            if groups > MOST_GROUPS {
                return Vec::new();
            }
            let mut found = self.of(words, condition, counts);
            found.truncate(MOST.saturating_sub(also.len()));
            let conditions = found.iter().filter_map(AlsoWritten::expression).collect();
            for one in found {
                if !also.iter().any(|known| known.spelling == one.spelling) {
                    also.push(one);
                }
            }
            conditions
        });
        also.sort_by(|one, other| {
            likelier(
                (one.likelihood, one.rarity),
                (other.likelihood, other.rarity),
            )
        });
        (parsed, also)
    }
}

/// The likelier first; of those that are as likely in two digits, the rarer.
pub(crate) fn likelier(one: (f32, f32), other: (f32, f32)) -> std::cmp::Ordering {
    let hundredths = |likelihood: f32| (likelihood * 100.0).round();
    hundredths(other.0)
        .total_cmp(&hundredths(one.0))
        .then(other.1.total_cmp(&one.1))
        .then(other.0.total_cmp(&one.0))
}

/// The words of a name, as written; of one of common words only if it is one word.
fn distinct_words(name: &str, words: Words) -> BTreeSet<&str> {
    let all: BTreeSet<&str> = words_of(name)
        .filter(|word| word.chars().count() > 1)
        .collect();
    match words {
        Words::Common if all.len() > 1 => BTreeSet::new(),
        Words::Common | Words::Names => all,
    }
}

/// Whether a name is one word only, as a family name or a given name by itself is.
pub(crate) fn is_one_word(name: &str) -> bool {
    // Chinese characters have no spaces: one word may be a whole name.
    words_of(name).count() < 2 && Script::most(name) != Some(Script::Han)
}

/// The words of a name as people see them: apostrophes belong to words, hyphens and dots do not.
fn words_of(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '-' | '\u{2010}' | '\u{2011}' | '.' | ',' | '·' | '・' | '•'
            )
    })
    .map(|word| word.trim_matches(|c: char| c.is_ascii_punctuation() || "«»“”„（）".contains(c)))
    .filter(|word| word.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(known: &[&str], typed: &str, expected: &[&str]) {
        let mut spellings = Spellings::default();
        for name in known {
            spellings.add(name, Words::Names);
        }
        let (parsed, also) = spellings.widen(typed, &Frequencies::default());
        let found: Vec<&str> = also.iter().map(|one| one.spelling.as_str()).collect();
        assert_eq!(found, expected, "{typed}");
        let widened = parsed.query.expression != kua_search::parse(typed).query.expression;
        assert_eq!(widened, !expected.is_empty(), "{typed}");
    }

    #[test]
    fn a_word_is_met_in_single_words_of_names() {
        let known = ["Nurlan Bilaluly", "Serik Tolegenov", "Карина"];
        check(&known, "Нұрлан", &["Nurlan"]);
        check(&known, "努尔兰", &["Nurlan"]);
        check(&known, "nurlan", &[]);
        check(&known, "Nurl*", &[]);
        check(&known, "Karina kind:person", &["Карина"]);
        check(&known, "42", &[]);
        check(&known, "", &[]);
    }

    #[test]
    fn several_words_are_met_in_whole_names() {
        let known = ["Nurlan Bilaluly", "努尔兰·比拉勒", "Serik Bilaluly"];
        check(&known, "努尔兰·比拉勒", &["Nurlan Bilaluly"]);
        check(
            &known,
            "\"Нұрлан Біләлұлы\" -trial",
            &["Nurlan Bilaluly", "努尔兰·比拉勒"],
        );
        check(&known, &"Nurlan ".repeat(40), &[]);
    }

    #[test]
    fn a_name_that_nobody_says_any_more_is_not_met() {
        let mut spellings = Spellings::default();
        spellings.add("Nurlan", Words::Names);
        spellings.add("Nurlan", Words::Names);
        let also =
            |spellings: &Spellings| spellings.widen("Нұрлан", &Frequencies::default()).1.len();
        spellings.forget("Nurlan", Words::Names);
        assert_eq!(also(&spellings), 1);
        spellings.forget("Nurlan", Words::Names);
        assert_eq!(also(&spellings), 0);
        spellings.add("Nurlan", Words::Names);
        assert_eq!(also(&spellings), 1);
    }

    #[test]
    fn words_of_organisations_are_no_names_by_themselves() {
        let mut spellings = Spellings::default();
        spellings.add("Nurlan Court", Words::Common);
        assert!(
            spellings
                .widen("Нұрлан", &Frequencies::default())
                .1
                .is_empty()
        );
        spellings.add("Nurlan", Words::Common);
        assert_eq!(
            spellings.widen("Нұрлан", &Frequencies::default()).1.len(),
            1
        );
    }
}
