//! Forms of one name that sound does not join (Bob and Robert, Yusuf and Joseph), and names that
//! sound alike and are two (Hasan and Husayn).
//!
//! The tables `data/given-names.tsv` and `data/family-names.tsv` list names with their forms in all
//! scripts; their first lines say whence, and what is not verified.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::characters::simplified;
use crate::quick::QuickHash;
use crate::script::Script;

/// The most names that one form can be of.
const MOST: usize = 6;

/// What is added to the number of a name where a word is "servant of" that name.
const SERVANT: u16 = 10_000;

/// What "servant of" begins with, the article with it, longest first.
const SERVANTS: &[&str] = &[
    "abdul",
    "abdel",
    "abdal",
    "abdol",
    "abdur",
    "abdus",
    "abdyl",
    "abdil",
    "abdu",
    "abdo",
    "abdi",
    "abd",
    "абдул",
    "абдель",
    "абдел",
    "абдур",
    "абдус",
    "абдыл",
    "абдил",
    "абду",
    "абди",
    "әбділ",
    "әбділ",
    "әбду",
    "әбді",
    "عبدال",
    "ئابدۇل",
    "ئابدۇ",
    "ابدۇل",
    "阿卜杜勒",
    "阿卜杜",
    "阿不都",
    "阿布都",
    "阿都",
];

/// Returns whose servant a word says somebody is.
fn servant_of(key: &str) -> Option<&str> {
    if !key.starts_with(['a', 'а', 'ә', 'ع', 'ئ', 'ا', '阿']) {
        return None;
    }
    SERVANTS.iter().find_map(|beginning| {
        let rest = key.strip_prefix(beginning)?;
        // "Abdurrahman": the article takes the sound of the name.
        let mut letters = rest.chars();
        let doubled = letters.next().zip(letters.clone().next());
        let rest = match doubled {
            Some((first, second)) if first == second => letters.as_str(),
            _ => rest,
        };
        TABLES.forms.contains_key(rest).then_some(rest)
    })
}

/// How many people bear a name, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Borne {
    /// Not known.
    #[default]
    Unknown,
    /// Many.
    ByMany,
    /// Very many, in many countries.
    ByVeryMany,
}

/// Which names of the tables a word is a form of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Forms {
    /// Numbers of names from 1, 0 for none.
    names: [u16; MOST],
    /// How many people bear the commonest of them.
    pub borne: Borne,
    /// One of them is a family name.
    family: bool,
}

impl Forms {
    /// Returns what the tables know of a folded word.
    #[must_use]
    pub fn of(word: &str, script: Script) -> Self {
        if script == Script::Other {
            return Self::default();
        }
        let key = key(word, script);
        let found = |key: &str| TABLES.forms.get(key).copied();
        found(&key)
            .or_else(|| {
                let whose = servant_of(&key)?;
                Some(found(whose)?.of_servant())
            })
            .unwrap_or_default()
    }

    /// The forms of "servant of" a name: Abdulkarim beside Karim.
    fn of_servant(mut self) -> Self {
        for name in self.names.iter_mut().filter(|name| **name != 0) {
            *name += SERVANT;
        }
        self
    }

    /// Returns whether the tables know the word.
    #[must_use]
    pub fn known(self) -> bool {
        self.names.first() != Some(&0)
    }

    /// Returns the numbers of the names that it is a form of.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = u16> {
        self.names.iter().copied().take_while(|name| *name != 0)
    }

    /// Returns the number of the first name that it is a form of.
    pub(crate) fn first(self) -> Option<u16> {
        self.names.first().copied().filter(|name| *name != 0)
    }

    /// Returns whether two words are forms of one name.
    #[must_use]
    pub fn shared(self, other: Self) -> bool {
        self.names
            .iter()
            .any(|name| *name != 0 && other.names.contains(name))
    }

    /// Returns whether two words are known, as forms of different names; one may be short for
    /// "servant of" the other.
    #[must_use]
    pub fn apart(self, other: Self) -> bool {
        // The spellings of Chinese family names run into one another, so they tell nothing apart.
        if self.family || other.family || !self.known() || !other.known() {
            return false;
        }
        let joined = self.shared(other)
            || self.of_servant().shared(other)
            || self.shared(other.of_servant());
        !joined
    }

    fn add(&mut self, name: u16, borne: Borne, family: bool) {
        self.family |= family;
        self.borne = self.borne.max(borne);
        if !self.names.contains(&name)
            && let Some(free) = self.names.iter_mut().find(|place| **place == 0)
        {
            *free = name;
        }
    }
}

struct Tables {
    forms: HashMap<Box<str>, Forms, QuickHash>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut forms: HashMap<Box<str>, Forms, QuickHash> = HashMap::default();
    let mut number = 0_u16;
    for (text, family) in [
        (include_str!("../data/given-names.tsv"), false),
        (include_str!("../data/family-names.tsv"), true),
    ] {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((borne, names)) = line.split_once('\t') else {
                continue;
            };
            let borne = match borne {
                "++" => Borne::ByVeryMany,
                "+" => Borne::ByMany,
                _ => Borne::Unknown,
            };
            number += 1;
            for form in names.split_whitespace() {
                let script = Script::most(form).unwrap_or(Script::Other);
                forms
                    .entry(key(form, script).into())
                    .or_default()
                    .add(number, borne, family);
            }
        }
    }
    Tables { forms }
});

/// Returns what a word is looked up by: without marks and apostrophes, one form of each letter.
fn key(word: &str, script: Script) -> Cow<'_, str> {
    let plain = word.is_ascii() && !word.contains('\'');
    match script {
        Script::Latin if plain && !word.contains(' ') => Cow::Borrowed(word),
        Script::Latin => DecomposingNormalizerBorrowed::new_nfd()
            .normalize_iter(word.chars())
            .filter_map(|sign| match sign {
                ' ' | '\'' | '\u{300}'..='\u{36f}' => None,
                'ı' => Some('i'),
                'ø' => Some('o'),
                'ł' => Some('l'),
                'đ' => Some('d'),
                'ə' => Some('e'),
                _ => Some(sign),
            })
            .collect(),
        Script::Cyrillic if !word.contains(['ё', '\'', ' ']) => Cow::Borrowed(word),
        Script::Cyrillic => word
            .chars()
            .filter(|sign| !matches!(sign, '\'' | ' '))
            .map(|sign| if sign == 'ё' { 'е' } else { sign })
            .collect(),
        Script::Arabic => word
            .chars()
            .filter(|sign| *sign != ' ')
            .map(|sign| match sign {
                'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
                'ى' | 'ی' => 'ي',
                'ک' => 'ك',
                'ة' | 'ھ' | 'ہ' => 'ه',
                _ => sign,
            })
            .collect(),
        Script::Han => word.chars().map(simplified).collect(),
        Script::Other => Cow::Borrowed(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str) -> Forms {
        Forms::of(word, Script::most(word).expect("a script"))
    }

    #[test]
    fn forms_of_one_name_are_known() {
        for (one, other) in [
            ("bob", "robert"),
            ("yusuf", "joseph"),
            ("يوسف", "иосиф"),
            ("александр", "iskander"),
            ("sasha", "aleksandra"),
            ("sasha", "александр"),
            ("彼得", "pyotr"),
            ("愛德華", "edward"),
            ("José", "josé"),
            ("梁", "leung"),
            ("張", "teo"),
            ("фёдор", "theodore"),
            ("abdulkarim", "абделькерим"),
            ("abdurrahim", "abdulrahim"),
            ("abdussalam", "عبدالسلام"),
        ] {
            let (one, other) = (one.to_lowercase(), other.to_lowercase());
            assert!(of(&one).shared(of(&other)), "{one} {other}");
        }
    }

    #[test]
    fn names_that_sound_alike_are_told_apart() {
        for (one, other) in [
            ("حسن", "حسين"),
            ("محمد", "محمود"),
            ("hasan", "хусейн"),
            ("serik", "berik"),
            ("khalid", "khalil"),
            ("jamal", "жамиля"),
            ("rashid", "rashad"),
            ("艾哈迈德", "mahmud"),
            ("abdulkarim", "abdulrahim"),
            ("abdullah", "abdurrahman"),
        ] {
            assert!(of(one).apart(of(other)), "{one} {other}");
        }
        // What the tables do not know says nothing.
        assert!(!of("hasan").apart(of("qarabura")));
        assert!(!of("abdulkarim").apart(of("karim")));
        assert!(!of("abdulkarim").shared(of("karim")));
    }

    #[test]
    fn no_form_is_of_more_names_than_there_is_room_for() {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for text in [
            include_str!("../data/given-names.tsv"),
            include_str!("../data/family-names.tsv"),
        ] {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let (borne, names) = line.split_once('\t').expect("two columns");
                assert!(matches!(borne, "++" | "+" | "-"), "{line}");
                let mut forms: Vec<String> = names
                    .split_whitespace()
                    .map(|form| {
                        let script =
                            Script::most(form).unwrap_or_else(|| panic!("no letters: {form}"));
                        assert_eq!(crate::fold::words(form).len(), 1, "{form}");
                        key(form, script).into_owned()
                    })
                    .collect();
                forms.sort_unstable();
                forms.dedup();
                for form in forms {
                    *counts.entry(form).or_default() += 1;
                }
            }
        }
        for (form, count) in counts {
            assert!(count <= MOST, "{form} {count}");
        }
    }
}
