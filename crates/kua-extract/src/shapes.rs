//! The shapes of persons' names: endings of family names, words inside a name, initials.

use crate::lexicon::{self, tag};
use crate::text::Paragraph;

/// Words in lower case that stand inside a name.
const PARTICLES: [&str; 31] = [
    "uulu", "uly", "ulu", "kyzy", "kizi", "qyzy", "qizi", "gyzy", "ogli", "oglu", "ogly", "oğlu",
    "oghlu", "qızı", "kızı", "bin", "ibn", "bint", "von", "van", "de", "der", "da", "del", "dos",
    "el", "al", "ould", "ag", "uullu", "kuzu",
];

/// Those of them that cannot end a name.
const OPEN: [&str; 14] = [
    "bin", "ibn", "bint", "von", "van", "de", "der", "da", "del", "dos", "el", "al", "ould", "ag",
];

/// Endings that family names have and other words hardly.
const ENDINGS: [&str; 44] = [
    "ov", "ova", "ev", "eva", "yev", "yeva", "ovich", "ovna", "evich", "evna", "sky", "skaya",
    "skiy", "enko", "enka", "chuk", "shvili", "adze", "uly", "uuly", "qyzy", "kyzy", "zoda",
    "zadeh", "zade", "oglu", "oğlu", "nejad", "nezhad", "pour", "vand", "ullah", "uddin", "bekov",
    "bayev", "jon", "jan", "yants", "nia", "doust", "khah", "khani", "mammadli", "zada",
];

/// Tells whether a word in lower case belongs inside a name.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Tells whether a word in lower case cannot end a name.
pub(crate) fn is_open_particle(word: &str) -> bool {
    OPEN.contains(&word)
}

/// Tells whether one of the words is a known given name or ends like a family name.
pub(crate) fn looks_like_person(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| paragraph.has(at, tag::GIVEN) || is_family_name(paragraph.lower(at)))
}

/// Tells whether a word in lower case ends like a family name.
fn is_family_name(word: &str) -> bool {
    if word.contains('-') {
        return word
            .split('-')
            .any(|part| is_family_name(part) || lexicon::tags(part) & tag::GIVEN != 0);
    }
    word.chars().count() > 5
        && lexicon::tags(word) & tag::NO_NAME == 0
        && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests {
    use super::*;
    use crate::text::paragraphs;

    #[test]
    fn endings_and_given_names_tell_persons() {
        fn check(text: &str, expected: bool) {
            let paragraph = paragraphs(text).next().unwrap();
            let all = paragraph.tokens.len();
            assert_eq!(looks_like_person(&paragraph, 0, all), expected, "{text}");
        }
        check("Sabina Terl", true);
        check("Orken Terlibekov", true);
        check("Qaratal Dere", false);
        check("Mirza Terlizade", true);
        check("Nizhny Terl", false);
    }
}
