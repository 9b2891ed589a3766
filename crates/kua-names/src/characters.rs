//! What is known of Chinese characters beside their Mandarin reading: simplified forms, and how
//! names are read in Cantonese and Korean.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::quick::QuickHash;

/// A table of simplified forms and readings; its first lines say whence.
const TABLE: &str = include_str!("../data/han-readings.tsv");

struct Facts {
    simplified: Option<char>,
    hong_kong: &'static str,
    korean: &'static str,
}

static FACTS: LazyLock<HashMap<char, Facts, QuickHash>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let character = fields.next()?.chars().next()?;
            let simplified = fields.next()?.chars().next().filter(|form| *form != '-');
            let mut reading = || {
                fields
                    .next()
                    .filter(|reading| *reading != "-")
                    .unwrap_or("")
            };
            let facts = Facts {
                simplified,
                hong_kong: reading(),
                korean: reading(),
            };
            Some((character, facts))
        })
        .collect()
});

/// Returns the simplified form of a character, which is the character itself for most.
#[must_use]
pub fn simplified(character: char) -> char {
    FACTS
        .get(&character)
        .and_then(|facts| facts.simplified)
        .unwrap_or(character)
}

/// Returns the Cantonese reading of a character in the spelling of Hong Kong; nothing if unknown.
#[must_use]
pub fn hong_kong(character: char) -> &'static str {
    FACTS.get(&character).map_or("", |facts| facts.hong_kong)
}

/// Returns the Korean readings of a character in Latin letters, between spaces, the one that it has
/// in family names first; nothing if unknown.
#[must_use]
pub fn korean(character: char) -> &'static str {
    FACTS.get(&character).map_or("", |facts| facts.korean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_have_forms_and_readings() {
        for (character, simple, cantonese, spoken_in_korea) in [
            ('梁', '梁', "leung", "ryang yang"),
            ('張', '张', "cheung", "jang"),
            ('张', '张', "cheung", "jang"),
            ('崔', '崔', "chui", "choe"),
            ('黃', '黄', "wong", "hwang"),
            ('金', '金', "kam", "gim gum"),
            ('萬', '万', "man", "man"),
            ('x', 'x', "", ""),
        ] {
            assert_eq!(simplified(character), simple);
            assert_eq!(hong_kong(character), cantonese, "{character}");
            assert_eq!(korean(character), spoken_in_korea, "{character}");
        }
    }
}
