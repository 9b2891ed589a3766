//! The words that say something happened, and what.

use std::collections::HashMap;
use std::sync::LazyLock;

use kua_core::proposal::EventType;

use crate::text::Paragraph;

/// The grammar of a trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// "arrested": passive or past.
    Participle,
    /// "arrest" behind "to" or a modal.
    Base,
    /// "arresting".
    Gerund,
    /// "arrest", "detention".
    Noun,
    /// "fled", "died": the one before it suffers it.
    Intransitive,
    /// "under house arrest": a state of the one before it.
    State,
    /// "gave", "received": counts only with a term of punishment.
    Award,
    /// "took NAME away": what stands behind the object decides.
    Split,
    /// "whereabouts unknown".
    Lost,
}

/// A trigger: what it says, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trigger {
    pub(crate) event_type: EventType,
    pub(crate) form: Form,
    pub(crate) rule: &'static str,
}

type Entry = (Vec<&'static str>, Trigger);

/// Reads the lines of the data file that fit the format.
fn lines() -> impl Iterator<Item = (&'static str, Trigger)> {
    include_str!("../../data/english-triggers.tsv")
        .lines()
        .filter_map(|line| {
            let fields: Vec<&'static str> = line.split('\t').collect();
            let [words, event_type, form, rule] = fields.as_slice() else {
                return None;
            };
            let form = match *form {
                "participle" => Form::Participle,
                "base" => Form::Base,
                "gerund" => Form::Gerund,
                "noun" => Form::Noun,
                "intransitive" => Form::Intransitive,
                "state" => Form::State,
                "award" => Form::Award,
                "split" => Form::Split,
                "lost" => Form::Lost,
                _ => return None,
            };
            let event_type = EventType::from_code(event_type)?;
            Some((
                *words,
                Trigger {
                    event_type,
                    form,
                    rule,
                },
            ))
        })
}

static BY_FIRST: LazyLock<HashMap<&'static str, Vec<Entry>>> = LazyLock::new(|| {
    let mut map: HashMap<&'static str, Vec<Entry>> = HashMap::new();
    for (words, trigger) in lines() {
        let words: Vec<&'static str> = words.split(' ').collect();
        if let Some(first) = words.first().copied() {
            map.entry(first).or_default().push((words, trigger));
        }
    }
    for entries in map.values_mut() {
        entries.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    map
});

/// Returns the first words of all triggers, for the lexicon, and whether the word says by itself
/// that something happened: "gave" and "took" need more.
pub(crate) fn words() -> impl Iterator<Item = (&'static str, bool)> {
    lines()
        .map(|(words, trigger)| {
            let telling = !matches!(trigger.form, Form::Award | Form::Split | Form::Lost)
                && ![
                    "left ",
                    "body of",
                    "bodies of",
                    "case was",
                    "case has",
                    "file was",
                    "took ",
                    "lost ",
                    "not ",
                    "passed ",
                    "put in",
                    "placed in",
                    "know ",
                    "knows ",
                    "idea ",
                    "told ",
                    "tell ",
                    "clear ",
                    "learn",
                    "discover ",
                    "verdict in",
                    "made to",
                    "had ",
                    "did ",
                    "never ",
                    "failed ",
                    "came ",
                    "allowed ",
                    "put on ",
                    "free ",
                    "sent to",
                    "word ",
                    "committed to",
                    "out on",
                    "at liberty",
                    "home on",
                    "has not",
                    "have not",
                    "had not",
                    "has never",
                    "exchanged ",
                    "swapped ",
                    "discharged ",
                    "granted ",
                    "sent home",
                    "let out",
                    "put away",
                    "pulled over",
                    "placed on ",
                ]
                .iter()
                .any(|opener| words.starts_with(opener))
                && !matches!(
                    words,
                    "hearing"
                        | "sentence"
                        | "sentences"
                        | "custody"
                        | "missing"
                        | "held"
                        | "kept"
                        | "tried"
                        | "returned"
                        | "confined"
                        | "conviction"
                        | "captured"
                        | "release"
                        | "stormed"
                        | "broke into"
                        | "burst into"
                        | "verdict against"
                        | "taken"
                        | "lifted"
                        | "removed from"
                        | "went home"
                        | "returned home"
                        | "resurfaced"
                        | "reappeared"
                        | "let off"
                        | "return of"
                        | "handcuffed"
                        | "caught"
                        | "beat"
                        | "killing"
                );
            (words.split(' ').next().unwrap_or_default(), telling)
        })
        .chain(super::sessions::OPENERS.map(|word| (word, false)))
}

/// Finds the longest trigger that begins at a token; the length comes with it.
pub(crate) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Trigger)> {
    let entries = BY_FIRST.get(paragraph.lower(at))?;
    entries
        .iter()
        .find(|(words, _)| {
            words
                .iter()
                .enumerate()
                .all(|(step, word)| paragraph.lower(at + step) == *word)
        })
        .map(|(words, trigger)| (words.len(), *trigger))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_file_is_read() {
        let written = include_str!("../../data/english-triggers.tsv")
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .count();
        assert_eq!(lines().count(), written);
        assert!(written > 150);
    }
}
