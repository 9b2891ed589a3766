//! Two persons side by side: where what is said of them agrees, differs, or can't both be true.
//!
//! It lays out and counts nothing up: no score comes out of it, a person reads and decides.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::RecordId;
use kua_core::access::Guarded;
use kua_core::fold::Entity;
use kua_core::ports::{EntityRow, StatementQuery};
use kua_core::schema::{self, Contradiction};
use kua_core::statement::{Payload, PayloadKind};
use kua_core::value::Value;

use crate::house::House;
use crate::judging::names_said;
use crate::problem::Problem;
use crate::views::{Labels, MOST_POINTING};

/// What is laid side by side, in this order.
const PROPERTIES: [&str; 12] = [
    "sex",
    "birth",
    "death",
    "relation",
    "ethnicity",
    "citizenship",
    "residence-status",
    "occupation",
    "role",
    "affiliation",
    "family-word",
    "class",
];

/// What of an event is laid side by side.
const OF_EVENTS: [&str; 3] = ["time", "place", "charge"];

/// The most lines of one comparison.
const MOST_FACTS: usize = 24;

/// How what is said of two persons fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// A value of one is a value of the other.
    Agrees,
    /// They have values, and none in common.
    Differs,
    /// They can't both be true of one person.
    Contradicts,
    /// It is said of one of them only.
    OneSided,
}

impl Agreement {
    /// Returns the word that sentences and styles use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Differs => "differs",
            Self::Contradicts => "contradicts",
            Self::OneSided => "one-sided",
        }
    }
}

/// A line of the comparison: one property, or one side of one type of event.
#[derive(Clone)]
pub struct Fact {
    /// The property.
    pub property: String,
    /// The type of event that it is a property of, if it is.
    pub event: Option<String>,
    /// What is said of the one.
    pub one: Vec<Value>,
    /// What is said of the other.
    pub other: Vec<Value>,
    /// How that fits.
    pub agreement: Agreement,
}

/// Two persons side by side.
#[derive(Clone, Default)]
pub struct Beside {
    /// The lines.
    pub facts: Vec<Fact>,
    /// Documents that name both; one document rarely names one person as two.
    pub documents: Vec<EntityRow>,
}

impl Beside {
    /// How many lines fit so.
    pub fn count(&self, agreement: Agreement) -> usize {
        self.facts
            .iter()
            .filter(|fact| fact.agreement == agreement)
            .count()
    }
}

/// What is known of some persons, read at once.
pub(crate) struct Known {
    persons: BTreeMap<RecordId, Person>,
    /// Rows of all records that are named.
    pub(crate) labels: Labels,
}

#[derive(Default)]
struct Person {
    properties: BTreeMap<String, Vec<Value>>,
    /// By type of event and property.
    events: BTreeMap<(String, usize), Vec<Value>>,
    documents: BTreeSet<RecordId>,
    names: Vec<(String, Guarded)>,
}

impl House {
    /// Reads what is known of persons, in a few questions however many they are.
    pub(crate) async fn known_of(&self, rows: &[EntityRow]) -> Result<Known, Problem> {
        let members: Vec<RecordId> = rows.iter().flat_map(|row| row.members.clone()).collect();
        let about = self
            .statements(StatementQuery {
                subjects: Some(members.clone()),
                kind: Some(PayloadKind::Statement),
                live: true,
                ..StatementQuery::default()
            })
            .await?;
        let pointing = self
            .statements(StatementQuery {
                links_to: Some(members),
                kind: Some(PayloadKind::Statement),
                properties: Some(vec!["involvement".to_owned()]),
                live: true,
                newest_first: true,
                limit: Some(MOST_POINTING),
                ..StatementQuery::default()
            })
            .await?;
        let events: BTreeSet<RecordId> = pointing
            .iter()
            .map(|(statement, _)| statement.payload.subject)
            .collect();
        let of_events = if events.is_empty() {
            Vec::new()
        } else {
            self.statements(StatementQuery {
                subjects: Some(events.iter().copied().collect()),
                kind: Some(PayloadKind::Statement),
                properties: Some(OF_EVENTS.map(str::to_owned).to_vec()),
                live: true,
                ..StatementQuery::default()
            })
            .await?
        };
        let mut named = events;
        for (statement, _) in about.iter().chain(&of_events) {
            named.extend(
                crate::links::targets(&statement.payload)
                    .into_iter()
                    .map(|(id, _)| id),
            );
        }
        let mut labels = self.labels(named).await?;
        for row in rows {
            for member in &row.members {
                labels.insert(*member, row.clone());
            }
        }
        let canonical = |id: RecordId| labels.get(&id).map_or(id, |row| row.id);
        let mut persons: BTreeMap<RecordId, Person> = BTreeMap::new();
        for row in rows {
            let members: BTreeSet<RecordId> = row.members.iter().copied().collect();
            let own = || {
                about
                    .iter()
                    .map(|(statement, _)| statement)
                    .filter(|statement| members.contains(&statement.payload.subject))
            };
            let statements = own().map(|statement| (statement.id, &statement.payload));
            let mut person = Person {
                names: names_said(own().map(|statement| &statement.payload)),
                documents: own()
                    .flat_map(|statement| &statement.payload.passages)
                    .map(|passage| canonical(passage.document.into()))
                    .collect(),
                ..Person::default()
            };
            if let Some(entity) = Entity::fold(members.clone(), statements, canonical) {
                for property in PROPERTIES {
                    let values: Vec<Value> = entity
                        .values(property)
                        .iter()
                        .filter(|held| !held.denied && says_something(&held.value))
                        .map(|held| held.value.clone())
                        .collect();
                    if !values.is_empty() {
                        person.properties.insert(property.to_owned(), values);
                    }
                }
            }
            for (statement, _) in &pointing {
                let suffers = matches!(&statement.payload.value, Value::Involvement(involvement)
                    if involvement.role == "victim" && members.contains(&involvement.who));
                let event = labels.get(&statement.payload.subject);
                if let Some(event) = event.filter(|row| suffers && row.kind == "event") {
                    let said = of_events.iter().map(|(statement, _)| &statement.payload);
                    person.take_event(event, said);
                }
            }
            persons.insert(row.id, person);
        }
        Ok(Known { persons, labels })
    }
}

/// Whether a value tells anything: "other" and "unknown" fit everybody.
fn says_something(value: &Value) -> bool {
    !matches!(value, Value::Term(term) if ["other", "unknown"].contains(&term.code.as_str()))
}

impl Person {
    /// Takes in what is said of an event that happened to the person.
    fn take_event<'a>(&mut self, event: &EntityRow, said: impl Iterator<Item = &'a Payload>) {
        let Some(class) = &event.class else { return };
        for payload in said.filter(|payload| event.members.contains(&payload.subject)) {
            let place = OF_EVENTS
                .iter()
                .position(|known| *known == payload.property);
            let Some(place) = place else { continue };
            let values = self.events.entry((class.clone(), place)).or_default();
            let key = payload.value.key(&|id| id);
            if !values.iter().any(|known| known.key(&|id| id) == key) {
                values.push(payload.value.clone());
            }
        }
    }
}

impl Known {
    /// Lays two of the persons side by side.
    pub(crate) fn beside(&self, one: RecordId, other: RecordId) -> Beside {
        let (Some(one), Some(other)) = (self.persons.get(&one), self.persons.get(&other)) else {
            return Beside::default();
        };
        let mut facts = Vec::new();
        for property in PROPERTIES {
            let of = |person: &Person| person.properties.get(property).cloned();
            facts.extend(self.fact(property, None, of(one), of(other)));
        }
        let events: BTreeSet<&(String, usize)> =
            one.events.keys().chain(other.events.keys()).collect();
        for event in events {
            let (class, place) = event;
            let property = OF_EVENTS.get(*place).copied().unwrap_or_default();
            let of = |person: &Person| person.events.get(event).cloned();
            facts.extend(self.fact(property, Some(class), of(one), of(other)));
        }
        // What only one has says least, so it is the first to be left out, and stands last.
        facts.sort_by_key(|fact| fact.agreement == Agreement::OneSided);
        facts.truncate(MOST_FACTS);
        let documents = one
            .documents
            .intersection(&other.documents)
            .filter_map(|id| self.labels.get(id).cloned())
            .collect();
        Beside { facts, documents }
    }

    /// The names of a person, each with how closed it is.
    pub(crate) fn names(&self, person: RecordId) -> &[(String, Guarded)] {
        self.persons
            .get(&person)
            .map_or(&[], |person| person.names.as_slice())
    }

    fn fact(
        &self,
        property: &str,
        event: Option<&String>,
        one: Option<Vec<Value>>,
        other: Option<Vec<Value>>,
    ) -> Option<Fact> {
        let agreement = match (&one, &other) {
            (None, None) => return None,
            (Some(one), Some(other)) => self.agreement(property, event.is_some(), one, other),
            _ => Agreement::OneSided,
        };
        Some(Fact {
            property: property.to_owned(),
            event: event.cloned(),
            one: one.unwrap_or_default(),
            other: other.unwrap_or_default(),
            agreement,
        })
    }

    fn agreement(
        &self,
        property: &str,
        of_event: bool,
        one: &[Value],
        other: &[Value],
    ) -> Agreement {
        let pairs = || {
            one.iter()
                .flat_map(|one| other.iter().map(move |other| (one, other)))
        };
        if pairs().any(|(one, other)| self.agree(one, other)) {
            return Agreement::Agrees;
        }
        // Somebody may be arrested twice, but is born once.
        let once = !of_event
            && schema::property("person", property)
                .is_some_and(|known| known.contradiction == Contradiction::Values);
        if once && pairs().all(|(one, other)| one.contradicts(other)) {
            Agreement::Contradicts
        } else {
            Agreement::Differs
        }
    }

    fn agree(&self, one: &Value, other: &Value) -> bool {
        match (one, other) {
            (Value::Time(first), Value::Time(second)) => {
                let dated =
                    |time: &kua_core::value::Time| time.earliest.is_some() || time.latest.is_some();
                dated(first) && dated(second) && !one.contradicts(other)
            }
            (Value::Text(first), Value::Text(second)) => {
                crate::folded(&first.text) == crate::folded(&second.text)
            }
            (Value::Charge(first), Value::Charge(second)) => {
                first.article.is_some() && second.article.is_some() && !one.contradicts(other)
            }
            _ => {
                let canonical = |id: RecordId| self.labels.get(&id).map_or(id, |row| row.id);
                one.key(&canonical) == other.key(&canonical)
            }
        }
    }
}
