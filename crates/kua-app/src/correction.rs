//! What a person changed in a proposal before accepting it.

use std::collections::BTreeMap;

use kua_core::edtf::Edtf;
use kua_core::proposal::{EventType, Number, PersonClass, ProposalValue, Sentence, SentenceYears};

use crate::problem::Problem;

/// Fields as typed, by name. A field that is missing stays as proposed; an empty one is cleared.
#[derive(Clone, Default)]
pub(crate) struct Correction {
    fields: BTreeMap<String, String>,
}

/// The fields that can be corrected, by kind of proposal, in the order of the form.
pub fn fields(kind: &str) -> &'static [&'static str] {
    match kind {
        "person" => &["name", "role", "class"],
        "organisation" => &["name", "abbreviation"],
        "body" => &["name"],
        "place" => &["name", "country"],
        "group" => &["name", "people"],
        "time" => &["edtf"],
        "event" => &["type"],
        "charge" => &[
            "law",
            "article",
            "offence",
            "max_sentence",
            "imposed_sentence",
        ],
        "figure" => &["low", "point", "high", "unit", "about"],
        "demand" => &["what"],
        _ => &[],
    }
}

/// Returns what a field of a proposal says now.
pub fn current(value: &ProposalValue, field: &str) -> String {
    let number = |number: &Option<Number>| number.map(|n| n.0.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let sentence = |sentence: &Option<Sentence>| {
        sentence
            .as_ref()
            .map(|sentence| sentence.text.clone())
            .unwrap_or_default()
    };
    match (value, field) {
        (ProposalValue::Person(v), "role") => text(&v.role),
        (ProposalValue::Person(v), "class") => v.class.code().to_owned(),
        (ProposalValue::Organisation(v), "abbreviation") => text(&v.abbreviation),
        (ProposalValue::Place(v), "country") => text(&v.country),
        (ProposalValue::Group(v), "people") => v.people.map(|n| n.to_string()).unwrap_or_default(),
        (ProposalValue::Time(v), "edtf") => v
            .edtf
            .as_ref()
            .map(std::string::ToString::to_string)
            .unwrap_or_default(),
        (ProposalValue::Event(v), "type") => v.event_type.code().to_owned(),
        (ProposalValue::Charge(v), "law") => text(&v.law),
        (ProposalValue::Charge(v), "article") => text(&v.article),
        (ProposalValue::Charge(v), "offence") => text(&v.offence),
        (ProposalValue::Charge(v), "max_sentence") => sentence(&v.max_sentence),
        (ProposalValue::Charge(v), "imposed_sentence") => sentence(&v.imposed_sentence),
        (ProposalValue::Figure(v), "low") => number(&v.low),
        (ProposalValue::Figure(v), "point") => number(&v.point),
        (ProposalValue::Figure(v), "high") => number(&v.high),
        (ProposalValue::Figure(v), "unit") => text(&v.unit),
        (ProposalValue::Figure(v), "about") => text(&v.about),
        (ProposalValue::Demand(v), "what") => text(&v.what),
        (value, "name") => value.name().unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

impl Correction {
    /// Takes the fields of a form that differ from the proposal; none where nothing was changed.
    pub(crate) fn of(
        value: &ProposalValue,
        typed: &BTreeMap<String, String>,
    ) -> Result<Option<Self>, Problem> {
        let mut changed = BTreeMap::new();
        for field in fields(value.kind().code()) {
            let Some(words) = typed.get(*field) else {
                continue;
            };
            let words = words.trim();
            if words != current(value, field) {
                check(field, words)?;
                changed.insert((*field).to_owned(), words.to_owned());
            }
        }
        Ok((!changed.is_empty()).then_some(Self { fields: changed }))
    }

    /// Returns the value with the fields changed.
    pub(crate) fn apply(&self, value: &ProposalValue) -> ProposalValue {
        let mut value = value.clone();
        for (field, words) in &self.fields {
            set(&mut value, field, words);
        }
        value
    }
}

fn check(field: &str, words: &str) -> Result<(), Problem> {
    let fits = match field {
        "name" | "what" => !words.is_empty(),
        "edtf" => words.parse::<Edtf>().is_ok(),
        "type" => EventType::from_code(words).is_some(),
        "class" => class(words).is_some(),
        "people" => words.is_empty() || words.parse::<u64>().is_ok(),
        "low" | "point" | "high" => {
            words.is_empty() || words.parse::<f64>().is_ok_and(f64::is_finite)
        }
        _ => true,
    };
    if fits {
        return Ok(());
    }
    Err(Problem::wrong(
        field,
        match field {
            "edtf" => {
                "write a date as 2019-03-09, a month as 2019-03, a span as 2019-03-09/2019-03-10, about as 2019-03~"
            }
            "type" | "class" => "choose one of the list",
            "people" | "low" | "point" | "high" => "write a number in digits",
            _ => "this must not be empty",
        },
    ))
}

fn class(words: &str) -> Option<PersonClass> {
    [
        PersonClass::Victim,
        PersonClass::Speaker,
        PersonClass::Official,
        PersonClass::Relative,
        PersonClass::Other,
    ]
    .into_iter()
    .find(|class| class.code() == words)
}

fn set(value: &mut ProposalValue, field: &str, words: &str) {
    let text = || (!words.is_empty()).then(|| words.to_owned());
    let number = || words.parse().ok().map(Number);
    match (value, field) {
        (ProposalValue::Person(v), "name") => v.name = words.to_owned(),
        (ProposalValue::Person(v), "role") => v.role = text(),
        (ProposalValue::Person(v), "class") => v.class = class(words).unwrap_or(v.class),
        (ProposalValue::Organisation(v), "name") => v.name = words.to_owned(),
        (ProposalValue::Organisation(v), "abbreviation") => v.abbreviation = text(),
        (ProposalValue::Body(v), "name") => v.name = words.to_owned(),
        (ProposalValue::Place(v), "name") => v.name = words.to_owned(),
        (ProposalValue::Place(v), "country") => v.country = text(),
        (ProposalValue::Group(v), "name") => v.name = words.to_owned(),
        (ProposalValue::Group(v), "people") => v.people = words.parse().ok(),
        (ProposalValue::Time(v), "edtf") => v.edtf = words.parse().ok(),
        (ProposalValue::Event(v), "type") => {
            v.event_type = EventType::from_code(words).unwrap_or(v.event_type);
        }
        (ProposalValue::Charge(v), "law") => v.law = text(),
        (ProposalValue::Charge(v), "article") => v.article = text(),
        (ProposalValue::Charge(v), "offence") => v.offence = text(),
        (ProposalValue::Charge(v), "max_sentence") => v.max_sentence = sentence(words),
        (ProposalValue::Charge(v), "imposed_sentence") => v.imposed_sentence = sentence(words),
        (ProposalValue::Figure(v), "low") => v.low = number(),
        (ProposalValue::Figure(v), "point") => v.point = number(),
        (ProposalValue::Figure(v), "high") => v.high = number(),
        (ProposalValue::Figure(v), "unit") => v.unit = text(),
        (ProposalValue::Figure(v), "about") => v.about = text(),
        (ProposalValue::Demand(v), "what") => v.what = text(),
        _ => {}
    }
}

/// A sentence as a person types it; the first number in digits counts as years.
fn sentence(words: &str) -> Option<Sentence> {
    if words.is_empty() {
        return None;
    }
    let digits: String = words
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    let lower = words.to_lowercase();
    let years = if lower.contains("life") {
        Some(SentenceYears::Life)
    } else if lower.contains("death") {
        Some(SentenceYears::Death)
    } else {
        digits
            .trim_end_matches('.')
            .parse()
            .ok()
            .map(SentenceYears::Years)
    };
    Some(Sentence {
        text: words.to_owned(),
        years,
    })
}
