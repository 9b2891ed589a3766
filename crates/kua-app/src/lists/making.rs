//! What a row becomes when a person is made of it: statements about the person and events, each with its cells.

use kua_core::edtf::Edtf;
use kua_core::list::{ColumnMap, ColumnRole, ColumnValue, Mapping, RowValue};
use kua_core::value::{Charge, Name, NameKind, Text, Value};

use super::content::{ShownRow, name_of};
use crate::accept::{sentence, term};
use crate::intake::time;

/// The record that a drafted statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Maker {
    /// The person of the row.
    Person,
    /// The arrest.
    Arrest,
    /// Being held somewhere.
    Detention,
    /// The accusation, where nothing is said of a sentence.
    Charge,
    /// The sentence.
    Sentence,
    /// The release.
    Release,
}

impl Maker {
    /// Returns the type of the event; none for the person.
    pub fn event_type(self) -> Option<&'static str> {
        match self {
            Self::Person => None,
            Self::Arrest => Some("arrest"),
            Self::Detention => Some("detention"),
            Self::Charge => Some("charge"),
            Self::Sentence => Some("sentence"),
            Self::Release => Some("release"),
        }
    }
}

/// A statement that would be made of a row.
#[derive(Clone)]
pub struct Drafted {
    /// What it is about.
    pub about: Maker,
    /// The property.
    pub property: &'static str,
    /// What is said; for a place its name, which becomes a record.
    pub value: Value,
    /// The columns it was read from.
    pub columns: Vec<u32>,
    /// Whether the value is the name of a place that the event points at.
    pub is_place: bool,
}

/// Drafts the statements that a row becomes.
///
/// Only what the extractor read is stated; a cell that could not be read as what it
/// should be is left in the list, where its problem is shown.
pub(super) fn draft(mapping: &Mapping, row: &ShownRow) -> Vec<Drafted> {
    let mut made = Draft {
        mapping,
        drafted: Vec::new(),
    };
    made.names(&row.values);
    for value in &row.values {
        made.own(value);
    }
    made.events(&row.values);
    made.drafted
}

struct Draft<'a> {
    mapping: &'a Mapping,
    drafted: Vec<Drafted>,
}

impl Draft<'_> {
    fn say(&mut self, about: Maker, property: &'static str, value: Value, columns: Vec<u32>) {
        self.drafted.push(Drafted {
            about,
            property,
            value,
            columns,
            is_place: false,
        });
    }

    fn map(&self, column: u32) -> Option<&ColumnMap> {
        self.mapping.columns.iter().find(|map| map.column == column)
    }

    fn name(&self, text: &str, kind: NameKind, column: u32, script: Option<String>) -> Value {
        let map = self.map(column);
        Value::Name(Name {
            text: text.to_owned(),
            language: map.and_then(|map| map.language.clone()),
            script: script.or_else(|| map.and_then(|map| map.script.clone())),
            kind,
            of: None,
            valid: None,
        })
    }

    fn words(&self, value: &ColumnValue) -> Value {
        Value::Text(Text {
            text: value.written.clone(),
            language: self.map(value.column).and_then(|map| map.language.clone()),
            script: None,
        })
    }

    fn names(&mut self, values: &[ColumnValue]) {
        let script = |value: &ColumnValue| match &value.value {
            RowValue::Name { script, .. } => script.clone(),
            _ => None,
        };
        let whole = name_of(values);
        let of_parts: Vec<&ColumnValue> = values
            .iter()
            .filter(|value| value.role.names_the_person() && value.role != ColumnRole::FullName)
            .collect();
        let full = values
            .iter()
            .find(|value| value.role == ColumnRole::FullName);
        if let Some(full) = full {
            let name = self.name(&whole, NameKind::Full, full.column, script(full));
            self.say(Maker::Person, "name", name, vec![full.column]);
        } else if let Some(first) = of_parts.first() {
            let columns = of_parts.iter().map(|value| value.column).collect();
            let name = self.name(&whole, NameKind::Full, first.column, script(first));
            self.say(Maker::Person, "name", name, columns);
        }
        for part in of_parts {
            let kind = match part.role {
                ColumnRole::Family => NameKind::Family,
                ColumnRole::Given => NameKind::Given,
                _ => NameKind::Patronymic,
            };
            let name = self.name(&part.written, kind, part.column, script(part));
            self.say(Maker::Person, "name", name, vec![part.column]);
        }
        for other in values {
            let kind = match other.role {
                ColumnRole::OtherScript => NameKind::Transliteration,
                ColumnRole::OtherName => NameKind::Alias,
                _ => continue,
            };
            // Where no column has the name itself, the other one is all there is.
            let kind = match self.drafted.is_empty() {
                true => NameKind::Full,
                false => kind,
            };
            let name = self.name(&other.written, kind, other.column, script(other));
            self.say(Maker::Person, "name", name, vec![other.column]);
        }
    }

    /// What a column says of the person alone.
    fn own(&mut self, value: &ColumnValue) {
        let property = match value.role {
            ColumnRole::Sex => "sex",
            ColumnRole::Birth => "birth",
            ColumnRole::Death => "death",
            ColumnRole::Age => "age",
            ColumnRole::IdNumber => "id-number",
            ColumnRole::DocumentNumber => "document-number",
            ColumnRole::Phone => "phone",
            ColumnRole::Birthplace => "birthplace",
            ColumnRole::Origin => "origin",
            ColumnRole::Residence => "residence",
            ColumnRole::Citizenship => "citizenship",
            ColumnRole::Ethnicity => "ethnicity",
            ColumnRole::Occupation => "occupation",
            ColumnRole::Status => "status",
            ColumnRole::Relative => "relative",
            ColumnRole::Source => "source",
            ColumnRole::Remark | ColumnRole::OtherDate => "note",
            _ => return,
        };
        let said = match (property, &value.value) {
            ("birth" | "death", RowValue::Time { edtf, alternatives }) => {
                when(value, edtf, alternatives)
            }
            ("birth" | "death", _) => return,
            ("sex", RowValue::Sex(code)) => term("sexes", code),
            ("sex", _) => return,
            ("age", RowValue::Count(years)) => Value::Number(i64::from(*years)),
            ("age", _) => return,
            ("note", _) if value.role == ColumnRole::OtherDate => {
                // What the day is of, only its header says.
                let header = self
                    .map(value.column)
                    .map(|map| map.header.trim().to_owned())
                    .unwrap_or_default();
                Value::Text(Text {
                    text: format!("{header}: {}", value.written)
                        .trim_start_matches(": ")
                        .to_owned(),
                    language: None,
                    script: None,
                })
            }
            _ => self.words(value),
        };
        self.say(Maker::Person, property, said, vec![value.column]);
    }

    fn events(&mut self, values: &[ColumnValue]) {
        let of = |role: ColumnRole| values.iter().find(|value| value.role == role);
        for (about, role) in [
            (Maker::Arrest, ColumnRole::Arrest),
            (Maker::Release, ColumnRole::Release),
        ] {
            if let Some(value) = of(role)
                && let RowValue::Time { edtf, alternatives } = &value.value
            {
                let said = when(value, edtf, alternatives);
                self.say(about, "time", said, vec![value.column]);
            }
        }
        if let Some(place) = of(ColumnRole::Detention) {
            let said = self.words(place);
            self.say(Maker::Detention, "place", said, vec![place.column]);
            if let Some(last) = self.drafted.last_mut() {
                last.is_place = true;
            }
        }
        self.judged(values);
        if let Some(authority) = of(ColumnRole::Authority)
            && let Some(event) = self
                .drafted
                .iter()
                .map(|drafted| drafted.about)
                .filter(|about| matches!(about, Maker::Sentence | Maker::Charge | Maker::Arrest))
                .max()
        {
            let said = self.words(authority);
            self.say(event, "note", said, vec![authority.column]);
        }
    }

    /// The article, what it is called, the sentence and its day: one event.
    fn judged(&mut self, values: &[ColumnValue]) {
        let of = |role: ColumnRole| values.iter().find(|value| value.role == role);
        let (day, sentenced) = (of(ColumnRole::SentenceDate), of(ColumnRole::Sentence));
        let (article, offence) = (of(ColumnRole::Article), of(ColumnRole::Charge));
        let about = match (day, sentenced) {
            (None, None) => Maker::Charge,
            _ => Maker::Sentence,
        };
        if let Some(value) = day
            && let RowValue::Time { edtf, alternatives } = &value.value
        {
            let said = when(value, edtf, alternatives);
            self.say(about, "time", said, vec![value.column]);
        }
        let columns: Vec<u32> = [article, offence, sentenced]
            .into_iter()
            .flatten()
            .map(|value| value.column)
            .collect();
        if columns.is_empty() {
            return;
        }
        let imposed = sentenced.map(|value| match &value.value {
            RowValue::Sentence(read) => {
                let mut read = sentence(read);
                read.text.clone_from(&value.written);
                read
            }
            _ => kua_core::value::Sentence {
                text: value.written.clone(),
                length: None,
                duration: None,
                fine: None,
            },
        });
        let law = article.and_then(|value| match &value.value {
            RowValue::Articles(articles) => articles.iter().find_map(|one| one.law.clone()),
            _ => None,
        });
        let charge = Charge {
            law,
            article: article.map(|value| value.written.clone()),
            offence: offence.map(|value| value.written.clone()),
            max_sentence: None,
            imposed_sentence: imposed,
            provision: None,
        };
        self.say(about, "charge", Value::Charge(charge), columns);
    }
}

fn when(value: &ColumnValue, edtf: &Edtf, alternatives: &[Edtf]) -> Value {
    Value::Time(time(edtf, Some(&value.written), None, alternatives))
}
