//! The shape of a word: its script and its capitals, as the Russian model was taught to see it.

use super::tokens::{is_digit, is_latin, is_russian};

/// How many shapes there are, the padding among them.
pub(super) const COUNT: usize = 66;

/// Marks that have a shape of their own, in the model's order.
const MARKS: &str = "!#$%&()[]\\/*+,.:;<=>?@^_{|}~-‐−‒⁃–—―`\"'«»„“ʼʻ”№…";
/// The shape of several marks in a row, or of a mark without its own.
const OTHER_MARK: u8 = 63;
const NUMBER: u8 = 64;
const OTHER: u8 = 65;
const FIRST_RUSSIAN: u8 = 1;
const FIRST_LATIN: u8 = 8;
const FIRST_MARK: u8 = 15;

/// Returns the number of a word's shape.
pub(super) fn shape(word: &str) -> u8 {
    let mut characters = word.chars();
    let Some(first) = characters.next() else {
        return OTHER;
    };
    let second = characters.next();
    if is_russian(first) {
        FIRST_RUSSIAN + outline(word)
    } else if is_latin(first) {
        FIRST_LATIN + outline(word)
    } else if is_digit(first) || (matches!(first, '+' | '-') && second.is_some_and(is_digit)) {
        NUMBER
    } else if let Some(at) = MARKS.chars().position(|mark| mark == first) {
        match (second, u8::try_from(at)) {
            (None, Ok(at)) => FIRST_MARK + at,
            _ => OTHER_MARK,
        }
    } else {
        OTHER
    }
}

/// Returns the names of the shapes in the model's order, to compare with those of a package.
pub(super) fn names() -> Vec<String> {
    let outlines = ["X", "x", "XX", "xx", "Xx", "Xx-Xx", "OTHER"];
    let mut names = vec!["<pad>".to_owned()];
    for script in ["RU", "EN"] {
        names.extend(outlines.iter().map(|outline| format!("{script}_{outline}")));
    }
    names.extend(MARKS.chars().map(|mark| format!("PUNCT_{mark}")));
    names.extend(["PUNCT_OTHER", "NUM", "OTHER"].map(str::to_owned));
    names
}

/// Returns which of the seven ways of using capitals a word has.
fn outline(word: &str) -> u8 {
    let mut characters = word.chars();
    let one = characters.next().is_some() && characters.next().is_none();
    match (one, case(word)) {
        (true, Case::Upper) => 0,
        (true, _) => 1,
        (false, Case::Upper) => 2,
        (false, Case::Lower) => 3,
        (false, Case::Neither) if is_title(word) => 4,
        (false, Case::Neither)
            if word
                .split_once('-')
                .is_some_and(|(left, right)| is_title(left) && is_title(right)) =>
        {
            5
        }
        (false, Case::Neither) => 6,
    }
}

/// Tells whether the first letter is a capital and no later one is.
fn is_title(word: &str) -> bool {
    let mut characters = word.chars();
    characters
        .next()
        .is_some_and(|first| case_of(first) == Case::Upper)
        && case(characters.as_str()) == Case::Lower
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Upper,
    Lower,
    Neither,
}

/// Returns the case that all cased characters of a word share.
fn case(word: &str) -> Case {
    let mut all = Case::Neither;
    for character in word.chars() {
        let one = case_of(character);
        if one == Case::Neither {
            if is_digraph_title(character) {
                return Case::Neither;
            }
            continue;
        }
        if all != Case::Neither && all != one {
            return Case::Neither;
        }
        all = one;
    }
    all
}

fn case_of(character: char) -> Case {
    if character.is_uppercase() {
        Case::Upper
    } else if character.is_lowercase() {
        Case::Lower
    } else {
        Case::Neither
    }
}

/// Tells whether a character is two letters in one of which the first alone is a capital.
fn is_digraph_title(character: char) -> bool {
    matches!(
        character,
        '\u{1c5}' | '\u{1c8}' | '\u{1cb}' | '\u{1f2}' | '\u{1f88}'..='\u{1f8f}'
            | '\u{1f98}'..='\u{1f9f}' | '\u{1fa8}'..='\u{1faf}' | '\u{1fbc}' | '\u{1fcc}'
            | '\u{1ffc}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares with the shapes that slovnet 0.6.0 gives.
    fn check(word: &str, expected: &str) {
        let names = names();
        assert_eq!(names[usize::from(shape(word))], expected, "{word}");
    }

    #[test]
    fn shapes_are_those_of_slovnet() {
        for line in include_str!("shapes.tsv").lines() {
            let (word, expected) = line.split_once('\t').unwrap();
            check(word, expected);
        }
    }

    #[test]
    fn every_shape_has_a_name_of_its_own() {
        let mut names = names();
        assert_eq!(names.len(), COUNT);
        assert_eq!(names[usize::from(OTHER_MARK)], "PUNCT_OTHER");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), COUNT);
    }
}
