//! What is known of Chinese words and characters: `data/zh/{words,letters,traditional}.tsv`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What kind of word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Noun,
    Verb,
    Quality,
    Place,
    Other,
}

/// The lists, with the cost of each entry: minus the logarithm of its share.
pub(crate) struct Words {
    words: HashMap<&'static str, (Sort, i32)>,
    family: HashMap<char, i32>,
    double: HashMap<&'static str, i32>,
    given: HashMap<char, i32>,
    foreign: HashSet<char>,
    /// Further such characters, of names that have a dot.
    dotted: HashSet<char>,
}

/// The longest word of the list, in characters.
pub(crate) const LONGEST_WORD: usize = 5;

static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    include_str!("../../../data/zh/traditional.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(simple, others)| {
            let simple = simple.chars().next();
            others
                .chars()
                .filter_map(move |other| simple.map(|simple| (other, simple)))
        })
        .collect()
});

/// Returns the lists, read once a process.
pub(crate) fn words() -> &'static Words {
    &WORDS
}

/// Returns the simplified form of a character.
pub(crate) fn simplified(letter: char) -> char {
    SIMPLIFIED.get(&letter).copied().unwrap_or(letter)
}

impl Words {
    fn read() -> Self {
        let mut all = Self {
            words: HashMap::with_capacity(40_000),
            family: HashMap::new(),
            double: HashMap::new(),
            given: HashMap::new(),
            foreign: HashSet::new(),
            dotted: HashSet::new(),
        };
        for (kind, cost, list) in rows(include_str!("../../../data/zh/words.tsv")) {
            let sort = match kind {
                "n" => Sort::Noun,
                "v" => Sort::Verb,
                "a" => Sort::Quality,
                "s" => Sort::Place,
                _ => Sort::Other,
            };
            for word in list.split('|') {
                all.words.entry(word).or_insert((sort, cost));
            }
        }
        for (kind, cost, list) in rows(include_str!("../../../data/zh/letters.tsv")) {
            match kind {
                "double" => all.double.extend(list.split('|').map(|name| (name, cost))),
                "family" => all.family.extend(list.chars().map(|letter| (letter, cost))),
                "given" => all.given.extend(list.chars().map(|letter| (letter, cost))),
                "foreign" => all.foreign.extend(list.chars()),
                "dotted" => all.dotted.extend(list.chars()),
                _ => {}
            }
        }
        all
    }

    /// Returns what kind of word it is, and its cost.
    pub(crate) fn word(&self, word: &str) -> Option<(Sort, i32)> {
        self.words.get(word).copied()
    }

    /// Returns the cost of a family name of one character.
    pub(crate) fn family(&self, letter: char) -> Option<i32> {
        self.family.get(&letter).copied()
    }

    /// Returns the cost of a family name of two characters.
    pub(crate) fn double(&self, name: &str) -> Option<i32> {
        self.double.get(name).copied()
    }

    /// Returns the cost of a character in a given name; one that never was seen there is dear.
    pub(crate) fn given(&self, letter: char) -> i32 {
        self.given.get(&letter).copied().unwrap_or(11)
    }

    /// Tells whether a character writes the sounds of other languages in a name with a dot.
    pub(crate) fn beside_dot(&self, letter: char) -> bool {
        self.foreign(letter) || self.dotted.contains(&letter)
    }

    /// Tells whether a character writes the sounds of other languages.
    pub(crate) fn foreign(&self, letter: char) -> bool {
        self.foreign.contains(&letter)
    }
}

fn rows(file: &'static str) -> impl Iterator<Item = (&'static str, i32, &'static str)> {
    file.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut fields = line.split('\t');
            Some((fields.next()?, fields.next()?.parse().ok()?, fields.next()?))
        })
}
