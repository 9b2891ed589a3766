//! What the model sees of a token: its norm, first sign, last three signs and shape.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::super::ConvertError;
use super::super::container::{Container, ContainerError};
use super::hash::{self, Hashed};
use super::msgpack::Value;
use super::tokenizer::Token;

/// Signs that count as digits though they are not decimal ones: superscripts, digits in circles.
const OTHER_DIGITS: [(u32, u32); 20] = [
    (0x00b2, 0x00b3),
    (0x00b9, 0x00b9),
    (0x1369, 0x1371),
    (0x19da, 0x19da),
    (0x2070, 0x2070),
    (0x2074, 0x2079),
    (0x2080, 0x2089),
    (0x2460, 0x2468),
    (0x2474, 0x247c),
    (0x2488, 0x2490),
    (0x24ea, 0x24ea),
    (0x24f5, 0x24fd),
    (0x24ff, 0x24ff),
    (0x2776, 0x277e),
    (0x2780, 0x2788),
    (0x278a, 0x2792),
    (0x10a40, 0x10a43),
    (0x10e60, 0x10e68),
    (0x11052, 0x1105a),
    (0x1f100, 0x1f10a),
];

/// The numbers of a token's norm, first sign, last signs and shape.
pub(super) type Features = [u64; 4];

/// The norms of words: the package's table, then the one for all languages, then lower case.
#[derive(Clone, Debug)]
pub(super) struct Norms {
    /// By the number of the word.
    table: Hashed<u64, String>,
}

impl Norms {
    /// Reads the table of the package.
    pub(super) fn of_package(value: &Value<'_>) -> Result<Self, ConvertError> {
        let table = value
            .get("lexeme_norm")
            .and_then(Value::map)
            .and_then(|entries| {
                entries
                    .iter()
                    .map(|(word, norm)| Some((word.unsigned()?, norm.string()?.to_owned())))
                    .collect::<Option<_>>()
            });
        let table = table.ok_or_else(|| ConvertError::Inside("vocab/lookups.bin".into()))?;
        Ok(Self { table })
    }

    /// Puts the table into a converted model.
    pub(super) fn put(&self, container: &mut Container) {
        let mut entries: Vec<(&u64, &String)> = self.table.iter().collect();
        entries.sort_unstable();
        let words = entries.iter().flat_map(|(word, _)| {
            let eight = word.to_le_bytes();
            let (fours, _) = eight.as_chunks::<4>();
            fours
                .iter()
                .map(|four| u32::from_le_bytes(*four))
                .collect::<Vec<u32>>()
        });
        container.put_numbers("norm-words", words.collect());
        container.put_strings(
            "norms",
            entries.iter().map(|(_, norm)| (*norm).clone()).collect(),
        );
    }

    /// Takes the table out of a converted model.
    pub(super) fn take(container: &mut Container) -> Result<Self, ContainerError> {
        let (_, words) = container.take_u32("norm-words")?;
        let (words, _) = words.as_chunks::<2>();
        let words = words
            .iter()
            .map(|&[low, high]| u64::from(high) << 32 | u64::from(low));
        let table = words.zip(container.take_strings("norms")?).collect();
        Ok(Self { table })
    }

    fn number(&self, word: &str) -> u64 {
        if let Some(norm) = self.table.get(&hash::word(word)) {
            return hash::word(norm);
        }
        if let Some(norm) = base_norm(word) {
            return hash::word(norm);
        }
        hash::word(&word.to_lowercase())
    }
}

/// Returns the sign that another sign stands for, in any language.
fn base_norm(word: &str) -> Option<&'static str> {
    static NORMS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
        include_str!("../../../data/spacy-norms.tsv")
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .collect()
    });
    // The longest entry has six bytes.
    (word.len() <= 6).then(|| NORMS.get(word).copied())?
}

/// Returns what the model sees of a token.
pub(super) fn features(norms: &Norms, token: &Token, word: &str) -> Features {
    let norm = match token.norm {
        0 => norms.number(word),
        norm => norm,
    };
    let prefix_end = word.chars().next().map_or(0, char::len_utf8);
    let suffix_begin = word.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
    [
        norm,
        hash::word(word.get(..prefix_end).unwrap_or_default()),
        hash::word(word.get(suffix_begin..).unwrap_or_default()),
        hash::word(&shape(word)),
    ]
}

/// Returns the shape of a word: `Xxxxx` for a long capitalised one, four of a kind at most.
fn shape(word: &str) -> String {
    if word.len() >= 100 && word.chars().count() >= 100 {
        return "LONG".to_owned();
    }
    let mut shape = String::with_capacity(word.len());
    let mut last = None;
    let mut run = 0;
    for sign in word.chars() {
        let kind = kind(sign);
        run = if last == Some(kind) { run + 1 } else { 0 };
        last = Some(kind);
        if run < 4 {
            shape.push(kind);
        }
    }
    shape
}

fn kind(sign: char) -> char {
    if sign.is_ascii() {
        return match sign {
            'A'..='Z' => 'X',
            'a'..='z' => 'x',
            '0'..='9' => 'd',
            _ => sign,
        };
    }
    match CodePointMapData::<GeneralCategory>::new().get(sign) {
        GeneralCategory::UppercaseLetter
        | GeneralCategory::LowercaseLetter
        | GeneralCategory::TitlecaseLetter
        | GeneralCategory::ModifierLetter
        | GeneralCategory::OtherLetter => {
            if sign.is_uppercase() {
                'X'
            } else {
                'x'
            }
        }
        GeneralCategory::DecimalNumber => 'd',
        _ => {
            let code = u32::from(sign);
            let digit = OTHER_DIGITS
                .iter()
                .any(|&(first, last)| (first..=last).contains(&code));
            if digit { 'd' } else { sign }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &str) {
        assert_eq!(shape(word), expected, "{word}");
    }

    #[test]
    fn shapes_are_those_of_the_original() {
        check("Hello", "Xxxxx");
        check("HELLO", "XXXX");
        check("3.14", "d.dd");
        check("C3PO", "XdXX");
        check("Бишкек", "Xxxxx");
        check("北京", "xx");
        check("m²", "xd");
        check("ǅ", "x");
        check("......", "....");
        check("x́", "x\u{301}");
        check(&"a".repeat(100), "LONG");
        check(&"я".repeat(99), "xxxx");
    }

    #[test]
    fn signs_have_base_norms() {
        assert_eq!(base_norm("—"), Some("-"));
        assert_eq!(base_norm("US$"), Some("$"));
        assert_eq!(base_norm("word"), None);
    }
}
