//! The words that an entity is shown by, out of what its guard lets see.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::RecordId;
use kua_core::access::Guarded;
use kua_core::fold::Entity;
use kua_core::ports::EntityRow;
use kua_core::schema;
use kua_core::value::{Name, Value};

use crate::links::as_open;

pub(crate) struct Face {
    pub(crate) label: String,
    pub(crate) language: Option<String>,
    pub(crate) note: String,
    pub(crate) class: Option<String>,
}

/// Chooses the words an entity is shown by, out of what its guard lets see.
pub(crate) fn face(
    entity: &Entity,
    kind: &str,
    guard: Guarded,
    others: &BTreeMap<RecordId, EntityRow>,
) -> Face {
    let name = entity
        .values(schema::NAME)
        .first()
        .and_then(|held| match &held.value {
            Value::Name(Name { text, language, .. }) => Some((text.clone(), language.clone())),
            Value::Text(text) => Some((text.text.clone(), text.language.clone())),
            _ => None,
        });
    let other = |id: &RecordId| {
        others
            .get(id)
            .filter(|row| as_open(row.guard, guard))
            .map(|row| row.label.clone())
    };
    let text = |property: &str| {
        entity
            .values(property)
            .first()
            .and_then(|held| match &held.value {
                Value::Text(text) => Some(text.text.clone()),
                _ => None,
            })
    };
    let term = |property: &str| {
        entity
            .values(property)
            .first()
            .and_then(|held| match &held.value {
                Value::Term(term) => Some(term.code.clone()),
                _ => None,
            })
    };
    let (label, language) = match (name, kind) {
        (Some(name), _) => name,
        (None, "event") => {
            let victims: BTreeSet<String> = entity
                .values("involvement")
                .iter()
                .filter_map(|held| match &held.value {
                    Value::Involvement(involvement) if involvement.role == "victim" => {
                        other(&involvement.who)
                    }
                    _ => None,
                })
                .collect();
            (victims.into_iter().collect::<Vec<_>>().join(", "), None)
        }
        (None, "quotation") => (first_words(entity, "quotation"), None),
        (None, "demand") => (first_words(entity, "demand"), None),
        (None, "figure") => (first_words(entity, "figure"), None),
        (None, _) => (String::new(), None),
    };
    let note = match kind {
        "person" => text("role").unwrap_or_default(),
        "place" => text("country").unwrap_or_default(),
        "document" => text("publisher").unwrap_or_default(),
        _ => String::new(),
    };
    let class = match kind {
        "person" => term("class"),
        "event" => term("type"),
        // No text could be read of it: its original is all there is.
        "document" => entity
            .values("text")
            .is_empty()
            .then(|| "unread".to_owned()),
        _ => None,
    };
    Face {
        label,
        language,
        note,
        class,
    }
}

fn first_words(entity: &Entity, property: &str) -> String {
    let words = entity
        .values(property)
        .first()
        .map(|held| match &held.value {
            Value::Quotation(quotation) => quotation.text.clone(),
            Value::Demand(demand) => demand.what.clone(),
            Value::Figure(figure) => [
                figure
                    .point
                    .or(figure.low)
                    .or(figure.high)
                    .map(|number| number.to_string()),
                figure.unit.clone(),
                figure.about.clone(),
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
            _ => String::new(),
        });
    shortened(&words.unwrap_or_default(), 80)
}

/// Cuts words to a length in code points, where a word ends, with an ellipsis.
pub fn shortened(words: &str, length: usize) -> String {
    if words.chars().count() <= length {
        return words.to_owned();
    }
    let cut: String = words.chars().take(length.saturating_sub(1)).collect();
    let cut = cut
        .rsplit_once(char::is_whitespace)
        .map_or(cut.as_str(), |(head, _)| head);
    format!("{cut}…")
}

pub(crate) fn days(entity: &Entity, kind: &str) -> (Option<i64>, Option<i64>) {
    let property = match kind {
        "document" => "published",
        "person" => "birth",
        _ => "time",
    };
    entity
        .values(property)
        .iter()
        .find(|held| !held.denied)
        .and_then(|held| match &held.value {
            Value::Time(time) => Some((time.earliest, time.latest)),
            _ => None,
        })
        .unwrap_or((None, None))
}

/// The language that a person stated of a document.
pub(crate) fn spoken(document: &Entity) -> Option<String> {
    document
        .values("language")
        .first()
        .and_then(|held| match &held.value {
            Value::Text(text) => Some(text.text.clone()),
            _ => None,
        })
}

pub(crate) fn file_name(document: &Entity) -> Option<String> {
    document
        .values("original")
        .first()
        .and_then(|held| match &held.value {
            Value::Original(original) => original.name.clone(),
            _ => None,
        })
}
