//! The names of places in a text, as far as a list of places alone can tell.
//!
//! It is for the surroundings of a name that somebody asks about, where no reading of the text
//! is at hand: it knows no grammar, and takes any word for a place that is called like a country, a
//! unit or a town of some size.

use super::data::Level;
use super::endings::variants;
use super::key::Folded;
use super::{Gazetteer, Place};
use crate::script::Script;

/// The most letters of a text that are looked at.
const MOST_LETTERS: usize = 4_000;

/// The most words of a name.
const MOST_WORDS: usize = 3;

/// The most Chinese characters of a name.
const MOST_CHARACTERS: usize = 6;

/// The people of a town that a word is taken for.
const TOWN: u64 = 15_000;

/// Words of sentences that are names of towns as well. From general knowledge; unverified.
const WORDS: &[&str] = &[
    "the", "of", "two", "may", "most", "man", "many", "they", "she", "her", "son", "van", "bar",
    "как", "так", "еще", "его", "она", "они", "был", "для", "или", "бір", "бар", "мен", "бул",
    "und", "der", "die", "das", "ein", "von", "bir", "ile", "için", "dan",
];

impl Gazetteer {
    /// Returns the names in a text that are called like places of some size, each once, in their order.
    #[must_use]
    pub fn mentioned(&self, text: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let text: String = text.chars().take(MOST_LETTERS).collect();
        for piece in text.split(|sign: char| {
            !(sign.is_alphanumeric()
                || sign.is_whitespace()
                || "-'’ʻʼ‘\u{300}\u{306}\u{308}".contains(sign))
        }) {
            let words: Vec<&str> = piece.split_whitespace().collect();
            let mut at = 0;
            while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
                let longest = MOST_WORDS.min(rest.len());
                let name = (1..=longest)
                    .rev()
                    .filter_map(|count| Some((count, rest.get(..count)?.join(" "))))
                    .find(|(_, name)| self.is_mentioned(name));
                if let Some((count, name)) = name {
                    push(&mut found, name);
                    at += count;
                } else {
                    if let Some(word) = rest.first() {
                        self.add_characters(word, &mut found);
                    }
                    at += 1;
                }
            }
        }
        found
    }

    /// The names in words that are written without spaces, the longest first.
    fn add_characters(&self, word: &str, found: &mut Vec<String>) {
        let characters: Vec<char> = word.chars().collect();
        let is_han = |character: &char| Script::of(*character) == Some(Script::Han);
        let mut at = 0;
        while at < characters.len() {
            let run = characters
                .iter()
                .skip(at)
                .take(MOST_CHARACTERS)
                .take_while(|character| is_han(character))
                .count();
            let name = (2..=run)
                .rev()
                .filter_map(|count| Some((count, characters.get(at..at + count)?)))
                .map(|(count, part)| (count, part.iter().collect::<String>()))
                .find(|(_, name)| self.is_large(&Folded::new(name)));
            match name {
                Some((count, name)) => {
                    push(found, name);
                    at += count;
                }
                None => at += 1,
            }
        }
    }

    fn is_mentioned(&self, name: &str) -> bool {
        let first = name.chars().next().unwrap_or(' ');
        // A script with capitals writes places with them.
        if first.is_lowercase() || name.chars().count() < 3 {
            return false;
        }
        let lower = name.to_lowercase();
        if WORDS.contains(&lower.as_str()) || Script::of(first) == Some(Script::Han) {
            return false;
        }
        self.is_large(&Folded::new(name))
            || variants(name)
                .iter()
                .any(|variant| self.is_large(&variant.folded))
    }

    /// Whether a place of some size has the name.
    fn is_large(&self, folded: &Folded) -> bool {
        let is_large = |level: Level, population: u64| {
            matches!(level, Level::Country | Level::First) || population >= TOWN
        };
        self.by_name.contains_key(folded)
            || self.data.iter().any(|data| {
                data.named(folded)
                    .iter()
                    .any(|entry| is_large(entry.level, entry.population))
            })
    }

    /// Returns what a text tells about a name in it: its other places, and the countries among them.
    #[must_use]
    pub fn surroundings(&self, text: &str, name: &str) -> super::Context {
        let own: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        let others: Vec<String> = self
            .mentioned(&text.replace(name, " . "))
            .into_iter()
            .filter(|other| !own.contains(&other.to_lowercase()))
            .collect();
        let countries = others
            .iter()
            .flat_map(|other| self.find(other))
            .map(|found| found.place)
            .filter(|place| place.level == Level::Country)
            .filter_map(|place: Place| place.country)
            .collect();
        super::Context {
            countries,
            others,
            ..super::Context::default()
        }
    }
}

fn push(found: &mut Vec<String>, name: String) {
    if !found.contains(&name) {
        found.push(name);
    }
}
