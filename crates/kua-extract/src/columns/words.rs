//! The words of `data/columns.tsv`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use kua_core::list::ColumnRole;

/// What a cell can say in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Said {
    Total,
    Female,
    Male,
    Nothing,
    Year,
    Month,
    Life,
    Death,
}

impl Said {
    fn of(code: &str) -> Option<Self> {
        Some(match code {
            "*total" => Self::Total,
            "*female" => Self::Female,
            "*male" => Self::Male,
            "*nothing" => Self::Nothing,
            "*year" => Self::Year,
            "*month" => Self::Month,
            "*life" => Self::Life,
            "*death-sentence" => Self::Death,
            _ => return None,
        })
    }
}

/// A word of a header.
#[derive(Debug, Clone)]
pub(super) struct HeadWord {
    pub(super) role: ColumnRole,
    pub(super) language: &'static str,
    pub(super) word: String,
}

#[derive(Default)]
pub(super) struct Words {
    /// Words of headers, the longest first.
    pub(super) heads: Vec<HeadWord>,
    /// Which of them are exactly these letters.
    exact: HashMap<String, Vec<usize>>,
    /// A word can say one thing in one language and another in the next.
    said: HashMap<String, HashSet<Said>>,
}

impl Words {
    /// Returns the header words that are exactly these letters.
    pub(super) fn exactly(&self, folded: &str) -> impl Iterator<Item = &HeadWord> {
        let found = self.exact.get(folded).map(Vec::as_slice);
        found
            .unwrap_or_default()
            .iter()
            .filter_map(|at| self.heads.get(*at))
    }

    /// Says whether these folded letters can say so.
    pub(super) fn says(&self, folded: &str, said: Said) -> bool {
        self.said
            .get(folded)
            .is_some_and(|found| found.contains(&said))
    }
}

pub(super) fn words() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| read(include_str!("../../data/columns.tsv")));
    &WORDS
}

fn read(file: &'static str) -> Words {
    let mut words = Words::default();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(language), Some(code), Some(list)) =
            (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        for word in list.split('|') {
            let word = folded(word);
            if let Some(said) = Said::of(code) {
                words.said.entry(word).or_default().insert(said);
            } else if let Some(role) = ColumnRole::from_code(code) {
                words.heads.push(HeadWord {
                    role,
                    language,
                    word,
                });
            }
        }
    }
    words
        .heads
        .sort_by_key(|head| std::cmp::Reverse(head.word.chars().count()));
    for (at, head) in words.heads.iter().enumerate() {
        words.exact.entry(head.word.clone()).or_default().push(at);
    }
    words
}

/// Folds what stands in a cell for looking it up: small letters and digits, one space between words.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let character = match character {
            'ё' | 'Ё' => 'е',
            // Two ways to write one letter of Uyghur and Kazakh in Arabic letters.
            'ي' => 'ى',
            '\u{0640}' | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{0307}' => continue,
            _ => character,
        };
        if character.is_alphanumeric() || character == '№' {
            out.extend(character.to_lowercase().filter(|c| *c != '\u{0307}'));
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Says whether a letter belongs to a script without spaces between words.
pub(super) fn is_han(character: char) -> bool {
    matches!(u32::from(character), 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_used_and_folded() {
        let lines = include_str!("../../data/columns.tsv").lines();
        for line in lines.filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            assert_eq!(fields.len(), 4, "{line}");
            let code = fields[1];
            assert!(
                Said::of(code).is_some() || ColumnRole::from_code(code).is_some(),
                "{line}"
            );
        }
    }

    #[test]
    fn cells_are_folded() {
        let check = |text: &str, expected: &str| assert_eq!(folded(text), expected);
        check("Ф.И.О.", "ф и о");
        check(" Дата  рождЁния: ", "дата рождения");
        check("№ п/п", "№ п п");
        check("İsim", "isim");
        check("", "");
    }
}
