//! Which standard a name is written in.

use super::letters::{Letters, in_word};
use super::table::Table;
use super::{Standard, known};
use crate::fold::is_invisible;
use crate::script::Script;

/// Guesses the standard that a name is written in.
///
/// All its letters must be letters of the standard, and the one whose own letters ("ǵ", "zh")
/// fill most of the name wins. Latin letters fit so many languages that without a language
/// nothing is guessed from them.
#[must_use]
pub fn guess_standard(text: &str, language: Option<&str>) -> Option<&'static Standard> {
    fitting(text, language).into_iter().next()
}

/// Returns the standards whose letters a name is written in, the likeliest first.
#[must_use]
pub fn fitting(text: &str, language: Option<&str>) -> Vec<&'static Standard> {
    let Some(script) = Script::most(text) else {
        return Vec::new();
    };
    if language.is_none() && script == Script::Latin {
        return Vec::new();
    }
    let language = language.map(|tag| {
        let tag = tag.to_lowercase();
        tag.split(['-', '_']).next().unwrap_or_default().to_owned()
    });
    let mut fitting: Vec<(usize, &'static Standard)> = known::tables()
        .iter()
        .filter(|table| table.standard.script == script)
        .filter(|table| {
            language
                .as_deref()
                .is_none_or(|language| language == table.standard.language)
        })
        .filter_map(|table| Some((own_letters(text, table)?, &table.standard)))
        .collect();
    // The order of the list decides between equals.
    fitting.sort_by_key(|(own, standard)| {
        let own = if language.is_some() { *own } else { 0 };
        (std::cmp::Reverse(own), rank(standard))
    });
    fitting.into_iter().map(|(_, standard)| standard).collect()
}

/// Returns the order in which languages are guessed: those of few letters first, for a name that
/// is written with these alone can be any.
fn rank(standard: &Standard) -> usize {
    const CYRILLIC: [&str; 7] = ["ru", "ky", "kk", "uz", "tg", "ug", "tt"];
    const ARABIC: [&str; 5] = ["ar", "fa", "ug", "kk", "ky"];
    let order: &[&str] = match standard.script {
        Script::Cyrillic => &CYRILLIC,
        Script::Arabic => &ARABIC,
        _ => &[],
    };
    order
        .iter()
        .position(|language| *language == standard.language)
        .unwrap_or(0)
}

/// Counts the letters that are a standard's own; nothing where one is unknown to it.
fn own_letters(text: &str, table: &Table) -> Option<usize> {
    let letters = Letters::read(text, table.casing);
    let foreign = letters
        .small
        .iter()
        .any(|letter| in_word(*letter) && !is_passed_over(*letter) && !table.knows(*letter));
    if foreign {
        return None;
    }
    let special: Vec<&[char]> = table.special().collect();
    let mut own = 0;
    let mut at = 0;
    while at < letters.len() {
        let longest = special
            .iter()
            .filter(|pattern| letters.small.get(at..at + pattern.len()) == Some(**pattern))
            .map(|pattern| pattern.len())
            .max();
        own += longest.unwrap_or(0);
        at += longest.unwrap_or(1).max(1);
    }
    Some(own)
}

/// Signs that any standard may stand beside.
fn is_passed_over(sign: char) -> bool {
    sign == '\'' || is_invisible(sign) || matches!(sign, '\u{64b}'..='\u{65f}' | '\u{670}')
}
