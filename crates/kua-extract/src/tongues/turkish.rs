//! What Turkish does that is not a word.

pub(crate) mod bodies;
pub(crate) mod buildings;
pub(crate) mod cases;
pub(crate) mod grow;
pub(crate) mod people;
pub(crate) mod speaks;
pub(crate) mod suffers;

use super::line::is_apostrophe;
use super::{Manner, Side};

/// Turkish: the verb comes last, and an apostrophe cuts the endings of names off.
pub(super) const TURKISH: Manner = Manner {
    apostrophe_cuts: true,
    ordinal_points: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &["oğlu", "gil", "kızı", "zade", "türk", "soy", "kaya"],
    abbreviations: &[
        "Dr", "Prof", "Doç", "Av", "No", "St", "vb", "vs", "yy", "Op", "Uzm", "Yrd", "Md", "Sok",
        "Cad", "Mah", "Bkz", "bkz", "Gen", "Alb",
    ],
    fold: Some(fold),
    ..Manner::PLAIN
};
/// Folds a word as Turkish does: I is the capital of ı, and İ that of i.
pub(super) fn fold(word: &str, into: &mut String) {
    for letter in word.chars() {
        match letter {
            'I' => into.push('ı'),
            'İ' => into.push('i'),
            'â' | 'Â' => into.push('a'),
            'î' | 'Î' => into.push('i'),
            'û' | 'Û' => into.push('u'),
            '\u{307}' | '\u{ad}' => {}
            _ if is_apostrophe(letter) => into.push('\''),
            _ => into.extend(letter.to_lowercase()),
        }
    }
}
