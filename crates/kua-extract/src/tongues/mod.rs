//! Reading texts that are not English.
//!
//! One engine for all of them; what differs is data in `data/<tag>/`: words (`lexicon.tsv`),
//! given names (`given.tsv`), endings (`endings.tsv`), places (`places.tsv`), and patterns for
//! times, dates of other calendars, articles of law and sentences (`times.tsv`,
//! `calendars.tsv`, `law.tsv`). [`Manner`] says the few things
//! that are not words: whether names have capitals, on which side an object stands.
//!
//! The rules are shallower than those for English: they look at words and their neighbours, not
//! at grammar. What they propose is less sure, and its certainty says so.

mod calendars;
mod demands;
mod figures;
mod german;
mod han;
mod heads;
mod inflect;
mod law;
pub(crate) mod lexicon;
pub(crate) mod line;
mod names;
mod nouns;
mod numerals;
mod pattern;
mod places;
mod pleas;
mod pointers;
mod qazaq;
mod quotations;
mod reader;
mod registry;
mod russian;
mod story;
mod times;
mod turkish;
mod uyghur;
mod voice;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_de;
#[cfg(test)]
mod tests_deeds;
#[cfg(test)]
mod tests_kk;
#[cfg(test)]
mod tests_ky;
#[cfg(test)]
mod tests_ru;
#[cfg(test)]
mod tests_tellers;
#[cfg(test)]
mod tests_times;
#[cfg(test)]
mod tests_times_de;
#[cfg(test)]
mod tests_times_east;
#[cfg(test)]
mod tests_times_more;
#[cfg(test)]
mod tests_tr;
#[cfg(test)]
mod tests_tr_more;
#[cfg(test)]
mod tests_ug;
#[cfg(test)]
mod tests_zh;

pub(crate) use reader::Reader;

use std::collections::HashMap;

use inflect::Endings;
use law::LawRules;
use lexicon::Lexicon;
use places::Places;
use times::TimeRules;

/// The side of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// What a language does that is not a word.
pub(crate) struct Manner {
    /// Whether a person's name is known by how it is built: "...جان".
    pub(crate) names_by_build: bool,
    /// Names begin with capitals.
    pub(crate) cased: bool,
    /// Names may stand without them, as where a text is turned from an alphabet that has none.
    pub(crate) loose_case: bool,
    /// Every noun begins with a capital, so that a capital says little.
    pub(crate) nouns_capital: bool,
    /// Endings are hung on unchanged stems, so that the stem is the name.
    pub(crate) agglutinative: bool,
    /// An apostrophe belongs to the word.
    pub(crate) apostrophe_is_letter: bool,
    /// No blanks between words.
    pub(crate) spaceless: bool,
    /// Where the one stands to whom a noun of what happened refers: "арест Ивановa" is right.
    pub(crate) noun_object: Side,
    /// Where the one stands to whom an active verb refers, where both sides have somebody.
    pub(crate) active_object: Side,
    /// The one who speaks may stand before the verb of speech (left) or behind it first (right).
    pub(crate) speaker: Side,
    /// Endings of family names, for the guess that a word is one.
    pub(crate) family_endings: &'static [&'static str],
    /// Endings of father's names.
    pub(crate) father_endings: &'static [&'static str],
    /// Words that end with a point which ends no sentence, without the point.
    pub(crate) abbreviations: &'static [&'static str],
    /// Names and nouns have the cases of Russian.
    pub(crate) declines: bool,
    /// How many endings may stand behind one another.
    pub(crate) ending_depth: usize,
    /// How words are folded for look-up, where alphabets of one language differ.
    pub(crate) fold: Option<fn(&str, &mut String)>,
    /// How the data files are turned into spellings folded in that way, where they are not yet.
    pub(crate) turn: Option<list::Turn>,
    /// What stands right behind the stem of a verb that says "not": "ұста-ма-ды".
    pub(crate) not_endings: &'static [&'static str],
    /// Endings of verbs, and of words that say where: no name ends so that is not known.
    pub(crate) no_name_endings: &'static [&'static str],
    /// Endings of the one to whom something is done.
    pub(crate) object_endings: &'static [&'static str],
    /// A point behind a short number says that it counts the order, and ends no sentence: "3. März".
    pub(crate) ordinal_points: bool,
    /// An apostrophe cuts an ending off a name or number: "Ankara'da". The ending is no word.
    pub(crate) apostrophe_cuts: bool,
    /// Endings of nouns that are no names, where every noun has a capital.
    pub(crate) noun_endings: &'static [&'static str],
    /// Endings of the one to whom something belongs: a name with one is not followed by more of it.
    pub(crate) owner_endings: &'static [&'static str],
    /// Ends of names that look like case endings and are none: "Құдайберді".
    pub(crate) open_endings: &'static [&'static str],
    /// Endings of where something is, which tell a place from a person.
    pub(crate) place_endings: &'static [&'static str],
    /// Endings of "to" and "from".
    pub(crate) way_endings: &'static [&'static str],
    /// The word for the kind of a place stays with the name of one that is not known, in scripts
    /// without capitals.
    pub(crate) place_heads_stay: bool,
    /// Endings of a verb in front of the one of whom it is said: "ұсталған блогер".
    pub(crate) participle_endings: &'static [&'static str],
}

impl Manner {
    /// The manner that most rows of [`TONGUES`] begin with.
    pub(crate) const PLAIN: Self = Self {
        names_by_build: false,
        cased: true,
        loose_case: false,
        nouns_capital: false,
        agglutinative: false,
        apostrophe_is_letter: false,
        spaceless: false,
        noun_object: Side::Right,
        active_object: Side::Right,
        speaker: Side::Right,
        family_endings: &[],
        father_endings: &[],
        abbreviations: &[],
        declines: false,
        ending_depth: 1,
        fold: None,
        turn: None,
        not_endings: &[],
        no_name_endings: &[],
        object_endings: &[],
        ordinal_points: false,
        apostrophe_cuts: false,
        noun_endings: &[],
        owner_endings: &[],
        open_endings: &[],
        place_endings: &[],
        way_endings: &[],
        participle_endings: &[],
        place_heads_stay: false,
    };

    /// Tells whether a name may begin with a small letter.
    pub(crate) fn small_names(&self) -> bool {
        !self.cased || self.loose_case
    }

    /// Tells whether a word ends like one that has its case, so that no name goes on behind it.
    pub(crate) fn is_closed(&self, lower: &str) -> bool {
        let kinds = [self.owner_endings, self.object_endings, self.place_endings];
        lower.chars().count() > 4
            && !ends_with(lower, self.open_endings)
            && kinds.iter().any(|kind| ends_with(lower, kind))
    }

    /// Tells whether a word has the ending of the one to whom something belongs.
    pub(crate) fn is_owner(&self, lower: &str) -> bool {
        ends_with(lower, self.owner_endings)
    }

    /// Tells whether a word has the ending of anything but the one who does something.
    pub(crate) fn has_case(&self, lower: &str) -> bool {
        self.is_closed(lower) || lower.chars().count() > 4 && ends_with(lower, self.way_endings)
    }

    /// Tells whether a point behind these letters belongs to them.
    pub(crate) fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains(&word)
    }
}

/// Tells whether a word has one of these endings, and something before it.
pub(crate) fn ends_with(lower: &str, endings: &[&str]) -> bool {
    endings
        .iter()
        .any(|ending| lower.len() > ending.len() + 2 && lower.ends_with(ending))
}

/// The data files of a language.
#[derive(Clone, Copy)]
pub(crate) struct Files {
    pub(crate) lexicon: &'static str,
    pub(crate) given: &'static str,
    pub(crate) endings: &'static str,
    pub(crate) places: &'static str,
    pub(crate) times: &'static str,
    pub(crate) calendars: &'static str,
    pub(crate) law: &'static str,
}

impl Files {
    /// Turns the files of a language into another of its alphabets.
    ///
    /// The places stay behind: their names are turned when they are collected. The texts are kept
    /// until the process ends, as those of the other languages are.
    pub(crate) fn turned(self, turn: fn(&str) -> String) -> Self {
        let turned = |file: &str| -> &'static str { Box::leak(turn(file).into_boxed_str()) };
        // A law keeps the name that the text gives it, since the loose spelling is nobody's.
        let lexicon: String = self
            .lexicon
            .lines()
            .map(|line| match line.rsplit_once('\t') {
                Some((law, _)) if line.starts_with("law\t") && law != "law" => format!("{law}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        Self {
            lexicon: turned(&lexicon),
            given: turned(self.given),
            endings: turned(self.endings),
            places: "",
            times: turned(self.times),
            calendars: turned(self.calendars),
            law: turned(self.law),
        }
    }
}

/// A language with its rules.
pub(crate) struct Tongue {
    pub(crate) manner: Manner,
    pub(crate) lexicon: Lexicon,
    /// Forms of given names and what they may be, where names are declined.
    pub(crate) given: HashMap<String, Vec<russian::Form>>,
    pub(crate) endings: Endings,
    pub(crate) places: Places,
    pub(crate) times: TimeRules,
    pub(crate) law: LawRules,
}

mod list;

pub(crate) use list::{TAGS, files, tongue};

impl Tongue {
    /// Reads a language's data files.
    pub(crate) fn read(tag: &'static str, manner: Manner, files: &Files) -> Self {
        let files = manner.turn.map_or(*files, |turn| files.turned(turn));
        let spaceless = manner.spaceless;
        let split = move |form: &str| split(form, spaceless);
        let endings = Endings::read(files.endings, manner.ending_depth);
        Self {
            lexicon: Lexicon::read(
                &[files.lexicon, files.given, files.calendars],
                split,
                |category, form, value| {
                    if manner.declines {
                        russian::grow(category, form, value)
                    } else if manner.apostrophe_cuts {
                        turkish::grow::grow(category, form)
                    } else {
                        vec![form.to_owned()]
                    }
                },
            ),
            given: if manner.declines {
                russian::given(files.given)
            } else {
                HashMap::new()
            },
            places: Places::read(tag, &endings, &manner),
            endings,
            times: times::read(files.times, files.calendars),
            law: law::read(files.law),
            manner,
        }
    }
}

/// Cuts a form of a data file into words as texts are cut.
pub(crate) fn split(form: &str, spaceless: bool) -> Vec<String> {
    let mut words = Vec::new();
    for word in form.split_whitespace() {
        if !spaceless {
            words.push(word.to_owned());
            continue;
        }
        let mut letters = String::new();
        for letter in word.chars() {
            if letter == '*' {
                continue;
            }
            if line::is_han(letter) || !letter.is_alphanumeric() {
                if !letters.is_empty() {
                    words.push(std::mem::take(&mut letters));
                }
                words.push(letter.to_string());
            } else {
                letters.push(letter);
            }
        }
        if !letters.is_empty() {
            words.push(letters);
        }
    }
    words
}
