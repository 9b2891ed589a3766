//! What the ending behind a name's apostrophe says of its part in the sentence.
//!
//! Never looks at names without an apostrophe: without a dictionary their endings say nothing.

use crate::tongues::line::{Line, is_apostrophe};

/// The part that somebody has in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// No ending: whoever does it, or suffers what is told in the passive.
    Bare,
    /// "'i": to whom something is done.
    Object,
    /// "'in": to whom something belongs, and who does what a clause inside tells.
    Owner,
    /// "'e".
    Goal,
    /// "'de", "'den", "'le" and whatever else.
    Other,
}

/// Returns what the ending that is cut off behind the words before `to` says.
pub(crate) fn case(line: &Line<'_>, to: usize) -> Case {
    let end = line.word(to.saturating_sub(1)).end;
    let mut letters = line.text.get(end..line.end).unwrap_or_default().chars();
    if !letters.next().is_some_and(is_apostrophe) {
        return Case::Bare;
    }
    let ending: String = letters
        .take_while(|letter| letter.is_alphabetic())
        .take(12)
        .collect();
    match ending.as_str() {
        "ı" | "i" | "u" | "ü" | "yı" | "yi" | "yu" | "yü" | "nı" | "ni" | "nu" | "nü" => {
            Case::Object
        }
        "ın" | "in" | "un" | "ün" | "nın" | "nin" | "nun" | "nün" => Case::Owner,
        "a" | "e" | "ya" | "ye" | "na" | "ne" => Case::Goal,
        "" | "lar" | "ler" => Case::Bare,
        _ => Case::Other,
    }
}
