//! The tables of the standards, as their files in `data/` say them.
//!
//! A file begins with lines `# key<tab>value` and goes on with rows of tabs: letters of the home
//! alphabet, letters of this one, the way, where it holds, a remark. The way is `=` (both ways),
//! `>` (to this alphabet) or `<` (from it), with `~` where the letters can be one of several.
//! Where it holds is `before_after` (letters, `{class}` or `^` and `$` for the edge of a word),
//! `front` or `back`, or both with `+`.

use std::collections::HashMap;

use super::abjad::Abjad;
use super::harmony::{Harmony, Side};
use super::letters::{Casing, Draft, Letters, folded};
use super::pinyin::Pinyin;
use super::rules::{Neighbour, Place, Rule, Rules};
use super::{Standard, abjad, pinyin};
use crate::script::Script;

/// A standard with its rules.
pub(super) struct Table {
    pub(super) standard: Standard,
    pub(super) casing: Casing,
    /// Letters of vowels that most writers leave out are marked as missing.
    pub(super) abjad: Option<Abjad>,
    pinyin: Option<Pinyin>,
    home: bool,
    to_here: Rules,
    from_here: Rules,
    harmony: Harmony,
    tote: bool,
    /// Small letters that it writes.
    alphabet: Vec<char>,
    /// Pairs of letters that are one, where no rule shows them.
    digraphs: Vec<Vec<char>>,
}

impl Table {
    /// Reads a file; what it does not understand it counts.
    pub(super) fn read(file: &'static str) -> (Self, usize) {
        let head: HashMap<&str, &'static str> = file
            .lines()
            .filter_map(|line| line.strip_prefix("# ")?.split_once('\t'))
            .collect();
        let said = |key: &str| head.get(key).copied().unwrap_or("");
        let classes: HashMap<&str, Vec<char>> = head
            .iter()
            .filter_map(|(key, letters)| {
                Some((key.strip_prefix("class ")?, letters.chars().collect()))
            })
            .collect();
        let mut to_here = Rules::default();
        let mut from_here = Rules::default();
        let mut wrong = 0;
        for line in file.lines().filter(|line| !line.starts_with("# ")) {
            match row(line, &classes) {
                Some(rules) => {
                    for (to, rule) in rules {
                        if to { &mut to_here } else { &mut from_here }.add(rule);
                    }
                }
                None => wrong += 1,
            }
        }
        let home = !head.contains_key("home");
        let mut alphabet: Vec<char> = said("alphabet").chars().collect();
        for rule in to_here.all() {
            alphabet.extend(rule.output.chars().map(folded));
        }
        for rule in from_here.all() {
            alphabet.extend(&rule.pattern);
        }
        alphabet.sort_unstable();
        alphabet.dedup();
        let casing = match said("case") {
            "dotless" => Casing::Dotless,
            "shared" => Casing::Shared,
            _ => Casing::Plain,
        };
        let words = |key: &str| -> Vec<Vec<char>> {
            said(key)
                .split_whitespace()
                .map(|word| word.chars().collect())
                .collect()
        };
        let harmony = match said("harmony") {
            "nearest" => Harmony::Nearest {
                front: said("front").chars().collect(),
                back: said("back").chars().collect(),
            },
            "tote" => Harmony::Tote {
                endings: words("back endings"),
                surnames: words("surname endings"),
            },
            _ => Harmony::None,
        };
        let id = said("id");
        let pinyin = Pinyin::of(id);
        let standard = Standard {
            id,
            language: said("language"),
            script: script(said("script")),
            title: said("title"),
            document: said("document"),
            date: said("date"),
            source: said("source"),
            unverified: said("unverified"),
            lossy: said("lossy"),
            reversible: said("reversible") == "yes",
            reads_back: home || !from_here.is_empty(),
        };
        let table = Self {
            abjad: head
                .contains_key("abjad")
                .then(|| Abjad::read(&said, words("no article"))),
            tote: said("word") == "tote",
            standard,
            casing,
            pinyin,
            home,
            to_here,
            from_here,
            harmony,
            alphabet,
            digraphs: words("digraphs"),
        };
        (table, wrong)
    }

    /// Returns whether it is the alphabet that all conversions of its language go through.
    pub(super) fn is_home(&self) -> bool {
        self.home
    }

    /// Returns whether it has a letter, small and with its apostrophe folded.
    pub(super) fn knows(&self, letter: char) -> bool {
        self.alphabet.binary_search(&letter).is_ok()
            || (self.alphabet.is_empty() && Script::of(letter) == Some(self.standard.script))
    }

    /// Returns the letters of its own rules that are more than one plain letter.
    pub(super) fn special(&self) -> impl Iterator<Item = &[char]> {
        self.from_here
            .all()
            .map(|rule| rule.pattern.as_slice())
            .chain(self.digraphs.iter().map(Vec::as_slice))
            .chain(
                self.home
                    .then(|| self.alphabet.chunks(1))
                    .into_iter()
                    .flatten(),
            )
            .filter(|pattern| pattern.len() > 1 || pattern.iter().any(|letter| !letter.is_ascii()))
    }

    /// Writes a text of this alphabet in that of its home.
    pub(super) fn write_home(&self, letters: &Letters) -> Draft {
        let sides = self.harmony.sides(letters);
        self.from_here
            .apply(letters, &sides, self.casing, Casing::Plain)
    }

    /// Writes a text of the home alphabet in this one.
    pub(super) fn write_here(&self, letters: &Letters, text: &str) -> Draft {
        if let Some(abjad) = &self.abjad {
            return abjad::romanise(letters, &self.to_here, abjad);
        }
        if let Some(pinyin) = self.pinyin {
            return pinyin::romanise(text, pinyin);
        }
        if self.home {
            return Rules::default().apply(letters, &[], Casing::Plain, Casing::Plain);
        }
        let sides = self.harmony.sides(letters);
        let mut draft = self
            .to_here
            .apply(letters, &sides, Casing::Plain, self.casing);
        if self.tote {
            draft.hamza(letters);
        }
        draft
    }
}

fn script(code: &str) -> Script {
    [Script::Latin, Script::Cyrillic, Script::Arabic, Script::Han]
        .into_iter()
        .find(|script| script.code() == code)
        .unwrap_or(Script::Other)
}

/// Reads a row into rules, each with whether it leads to this alphabet.
fn row(line: &str, classes: &HashMap<&str, Vec<char>>) -> Option<Vec<(bool, Rule)>> {
    let mut columns = line.split('\t');
    let home = columns.next()?;
    let here = columns.next()?;
    let way = columns.next()?;
    let place = columns.next().unwrap_or("");
    let (way, open) = way
        .strip_suffix('~')
        .map_or((way, false), |way| (way, true));
    let (to, from) = match way {
        "=" => (true, true),
        ">" => (true, false),
        "<" => (false, true),
        _ => return None,
    };
    let rule = |pattern: &str, output: &str, open: bool| {
        if pattern.is_empty() {
            return None;
        }
        Some(Rule {
            pattern: pattern.chars().map(folded).collect(),
            output: output.to_owned(),
            place: read_place(place, classes)?,
            open,
        })
    };
    let mut rules = Vec::new();
    if to {
        // A row that is open both ways is so only where several letters fall together.
        rules.push((true, rule(home, here, open && !from)?));
    }
    if from {
        rules.push((false, rule(here, home, open)?));
    }
    Some(rules)
}

fn read_place(place: &str, classes: &HashMap<&str, Vec<char>>) -> Option<Place> {
    let mut read = Place::default();
    for part in place.split('+').filter(|part| !part.is_empty()) {
        match part {
            "front" => read.side = Some(Side::Front),
            "back" => read.side = Some(Side::Back),
            _ => {
                let (before, after) = part.split_once('_')?;
                read.before = neighbour(before, classes)?;
                read.after = neighbour(after, classes)?;
            }
        }
    }
    Some(read)
}

/// Reads what stands on one side; nothing where anything may.
#[expect(
    clippy::option_option,
    reason = "no condition, or none that is understood"
)]
fn neighbour(letters: &str, classes: &HashMap<&str, Vec<char>>) -> Option<Option<Neighbour>> {
    Some(match letters {
        "" => None,
        "^" | "$" => Some(Neighbour::Edge),
        _ => Some(Neighbour::OneOf(
            match letters
                .strip_prefix('{')
                .and_then(|class| class.strip_suffix('}'))
            {
                Some(class) => classes.get(class)?.clone(),
                None => letters.chars().collect(),
            },
        )),
    })
}
