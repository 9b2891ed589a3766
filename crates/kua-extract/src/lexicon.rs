//! What the words of English texts are good for: the lexicon and its tags.
//!
//! The words are in `data/english-lexicon.tsv`; adjectives and names of peoples come with the
//! countries of the gazetteer.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A set of tags.
pub(crate) type Tags = u32;

/// The tags a word can carry.
pub(crate) mod tag {
    use super::Tags;

    pub(crate) const TITLE: Tags = 1;
    pub(crate) const OFFICE: Tags = 1 << 1;
    pub(crate) const ROLE: Tags = 1 << 2;
    pub(crate) const KIN: Tags = 1 << 3;
    pub(crate) const KINS: Tags = 1 << 4;
    pub(crate) const PEOPLE: Tags = 1 << 5;
    pub(crate) const ORGHEAD: Tags = 1 << 6;
    pub(crate) const ORGDESC: Tags = 1 << 7;
    pub(crate) const FACILITY: Tags = 1 << 8;
    pub(crate) const PLACEHEAD: Tags = 1 << 9;
    pub(crate) const AUTHORITY: Tags = 1 << 10;
    pub(crate) const SPEECH: Tags = 1 << 11;
    pub(crate) const MONTH: Tags = 1 << 12;
    pub(crate) const WEEKDAY: Tags = 1 << 13;
    pub(crate) const NUMBER: Tags = 1 << 14;
    pub(crate) const DETERMINER: Tags = 1 << 15;
    pub(crate) const PREPOSITION: Tags = 1 << 16;
    pub(crate) const CONJUNCTION: Tags = 1 << 17;
    pub(crate) const PRONOUN: Tags = 1 << 18;
    pub(crate) const AUXILIARY: Tags = 1 << 19;
    pub(crate) const ADVERB: Tags = 1 << 20;
    pub(crate) const COMMON: Tags = 1 << 21;
    pub(crate) const NATION: Tags = 1 << 22;
    /// A word that says something happened.
    pub(crate) const TRIGGER: Tags = 1 << 23;
    /// A small word that opens such a group of words: "in custody", "on trial".
    pub(crate) const OPENER: Tags = 1 << 24;
    /// A given name, or a family name that stands first.
    pub(crate) const GIVEN: Tags = 1 << 25;

    /// Words that only tie others together.
    pub(crate) const FUNCTION: Tags = DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY;
    /// Words that no name of a person begins with.
    pub(crate) const NO_NAME: Tags = FUNCTION
        | TITLE
        | OFFICE
        | ROLE
        | KIN
        | KINS
        | PEOPLE
        | ORGHEAD
        | MONTH
        | WEEKDAY
        | NUMBER
        | ADVERB
        | COMMON
        | NATION;
}

struct Lexicon {
    words: HashMap<&'static str, Tags>,
    phrases: HashMap<&'static str, Vec<(Vec<&'static str>, Tags)>>,
    abbreviations: HashSet<&'static str>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(read);

fn read() -> Lexicon {
    let mut lexicon = Lexicon {
        words: HashMap::new(),
        phrases: HashMap::new(),
        abbreviations: HashSet::new(),
    };
    for line in include_str!("../data/english-lexicon.tsv").lines() {
        let Some((name, words)) = line.split_once('\t').filter(|_| !line.starts_with('#')) else {
            continue;
        };
        let tags = match name {
            "title" => tag::TITLE,
            "office" => tag::OFFICE,
            "role" => tag::ROLE,
            "kin" => tag::KIN,
            "kins" => tag::KINS,
            "people" => tag::PEOPLE,
            "orghead" => tag::ORGHEAD,
            "orgdesc" => tag::ORGDESC,
            "facility" => tag::FACILITY,
            "placehead" => tag::PLACEHEAD,
            "authority" => tag::AUTHORITY,
            "speech" => tag::SPEECH,
            "month" => tag::MONTH,
            "weekday" => tag::WEEKDAY,
            "number" => tag::NUMBER,
            "determiner" => tag::DETERMINER,
            "preposition" => tag::PREPOSITION,
            "conjunction" => tag::CONJUNCTION,
            "pronoun" => tag::PRONOUN,
            "auxiliary" => tag::AUXILIARY,
            "adverb" => tag::ADVERB,
            "given" => tag::GIVEN,
            "place_adjective" | "common" => tag::COMMON,
            _ => continue,
        };
        for word in words.split('|') {
            lexicon.add(word, tags);
        }
    }
    for country in crate::gazetteer::country_lines() {
        for people in country.peoples.split('|') {
            lexicon.add_lower(people);
        }
    }
    for people in [
        "Uyghur",
        "Uyghurs",
        "Uighur",
        "Uighurs",
        "Tibetan",
        "Tibetans",
        "Dungan",
        "Dungans",
        "Hui",
        "Turkic",
        "Roma",
        "Rohingya",
        "Kurdish",
        "Kurds",
        "Kurd",
        "Chechen",
        "Chechens",
        "Tatar",
        "Tatars",
        "Crimean",
        "Jewish",
        "Jews",
        "Arab",
        "Arabs",
        "Han",
        "Bashkir",
        "Bashkirs",
        "Ingush",
        "Dagestani",
        "Circassian",
        "Circassians",
        "Montagnard",
        "Montagnards",
        "Hmong",
        "Khmer",
        "Persian",
        "Baloch",
        "Baluch",
        "Balochi",
        "Yazidi",
        "Yazidis",
        "Buryat",
        "Buryats",
        "Tuvan",
        "Tuvans",
        "Kalmyk",
        "Chuvash",
        "Hazara",
        "Hazaras",
        "Pashtun",
        "Pashtuns",
        "European",
        "Asian",
        "African",
        "Karakalpak",
        "Karakalpaks",
        "Pamiri",
        "Pamiris",
        "Soviet",
        "Western",
    ] {
        lexicon.add_lower(people);
    }
    for (word, telling) in crate::events::trigger_words() {
        let small = lexicon
            .words
            .get(word)
            .is_some_and(|tags| tags & tag::FUNCTION != 0);
        let opener = small || !telling;
        lexicon.add(word, if opener { tag::OPENER } else { tag::TRIGGER });
    }
    for short in [
        "art", "arts", "no", "nos", "vs", "etc", "approx", "ca", "para", "paras", "st", "jr", "sr",
        "e.g", "i.e", "cf", "p", "pp", "vol", "nr", "inc", "ltd", "co", "gen", "col", "capt", "lt",
        "sgt", "gov", "sen", "rep",
    ] {
        lexicon.abbreviations.insert(short);
    }
    lexicon
}

impl Lexicon {
    fn add(&mut self, word: &'static str, tags: Tags) {
        if let Some(short) = word.strip_suffix('.') {
            // "may." and "sat." also end sentences; the months that are words stay without a point.
            if !matches!(short, "may" | "sat" | "sun" | "mar" | "fri" | "wed" | "mon") {
                self.abbreviations.insert(short);
            }
        }
        let mut parts = word.split(' ');
        let first = parts.next().unwrap_or_default();
        let rest: Vec<&'static str> = parts.collect();
        if rest.is_empty() {
            *self.words.entry(first).or_default() |= tags;
        } else {
            let known = self.phrases.entry(first).or_default();
            match known.iter_mut().find(|(words, _)| *words == rest) {
                Some((_, found)) => *found |= tags,
                None => known.push((rest, tags)),
            }
            known.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
    }

    fn add_lower(&mut self, people: &str) {
        if !people.contains(' ') && people.len() > 1 {
            // The lexicon lives as long as the program, so this small leak happens once.
            let word: &'static str = Box::leak(people.to_lowercase().into_boxed_str());
            *self.words.entry(word).or_default() |= tag::NATION;
        }
    }
}

/// Returns the tags of a word in lower case.
pub(crate) fn tags(word: &str) -> Tags {
    LEXICON.words.get(word).copied().unwrap_or(0)
}

/// Returns the word groups that begin with a word: what follows it, and their tags, longest first.
pub(crate) fn phrases(first: &str) -> &'static [(Vec<&'static str>, Tags)] {
    LEXICON.phrases.get(first).map_or(&[], Vec::as_slice)
}

/// Tells whether a point behind the word belongs to it.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    LEXICON
        .abbreviations
        .contains(word.to_ascii_lowercase().as_str())
}
