//! What is known around a record: its country, the other places of its documents, their days.

use std::collections::BTreeSet;

use kua_core::civil::CivilDay;
use kua_core::passage::Place as At;
use kua_core::ports::{ProposalState, StatementQuery};
use kua_core::proposal::ProposalValue;
use kua_core::schema;
use kua_core::statement::PayloadKind;
use kua_core::value::Value;
use kua_core::{RecordId, TextId};
use kua_locales::Locale;
use kua_names::places::{Context, Day, Gazetteer, Level, PlaceKey, Span};

use crate::house::House;
use crate::problem::Problem;
use crate::review::{Proposed, Reviewed};
use crate::views::EntityView;

/// The most other places that are asked, as many as the gazetteer looks at.
const MOST_OTHERS: usize = 12;

/// The most statements of the documents that are looked through for other places.
const MOST_STATEMENTS: u64 = 2_000;

/// The most characters around a name that are looked through for other places.
const AROUND: usize = 1_500;

impl House {
    /// Gathers what a text and this vault say around a place, as far as the actor may see it.
    pub(crate) async fn context_of(
        &self,
        view: &EntityView,
        gazetteer: &Gazetteer,
    ) -> Result<Context, Problem> {
        let mut context = Context {
            date: dates(view),
            ..Context::default()
        };
        for words in texts(view, "country") {
            if let Some(code) = super::typed::country_code(gazetteer, &words)
                && !context.countries.contains(&code)
            {
                context.countries.push(code);
            }
        }
        let mut others: BTreeSet<RecordId> = view
            .properties
            .iter()
            .filter(|property| property.property == "within")
            .flat_map(|property| &property.held)
            .filter_map(|held| match held.value {
                Value::Record(id) => Some(id),
                _ => None,
            })
            .collect();
        if !view.documents.is_empty() {
            let query = StatementQuery {
                links_to: Some(
                    view.documents
                        .iter()
                        .flat_map(|row| row.members.iter().copied())
                        .collect(),
                ),
                kind: Some(PayloadKind::Statement),
                properties: Some(vec![schema::NAME.to_owned()]),
                live: true,
                newest_first: true,
                limit: Some(MOST_STATEMENTS),
                ..StatementQuery::default()
            };
            let found = self.statements(query).await?;
            others.extend(
                found
                    .iter()
                    .map(|(statement, _)| statement.payload.subject)
                    .filter(|id| !view.row.members.contains(id)),
            );
        }
        let mut rows = self.labels(others).await?;
        rows.retain(|_, row| row.kind == "place" && row.id != view.row.id);
        let said = match rows.is_empty() {
            true => Vec::new(),
            false => self.keys_said(rows.keys().copied().collect()).await?,
        };
        for (record, row) in &rows {
            match said.iter().find(|(of, _)| of == record) {
                Some((_, key)) => push(&mut context.places, key.clone()),
                None if *record == row.id && !row.label.is_empty() => {
                    push(&mut context.others, row.label.clone());
                }
                None => {}
            }
        }
        if context.places.len() + context.others.len() < MOST_OTHERS {
            self.read_around(view, gazetteer, &mut context).await?;
        }
        // Country by country, the places that somebody chose say what a text is about.
        if context.countries.is_empty() {
            for key in &context.places {
                let place = gazetteer.place(key);
                if let Some(place) = place.filter(|place| place.level == Level::Country)
                    && let Some(code) = place.country
                {
                    push(&mut context.countries, code);
                }
            }
        }
        Ok(context)
    }

    /// Gathers what a text under review says around one of its places.
    async fn context_in(&self, reviewed: &Reviewed, one: &Proposed) -> Result<Context, Problem> {
        let facts = &reviewed.read.document;
        let day = facts.stated.as_ref().or(facts.published.as_ref());
        let mut context = Context {
            date: day.and_then(|edtf| Span::read(&edtf.to_string())),
            language: facts.language.clone(),
            ..Context::default()
        };
        if let ProposalValue::Place(place) = &one.proposal.value
            && let Some(country) = &place.country
        {
            context.countries.push(country.clone());
        }
        let mut others: Vec<&Proposed> = reviewed
            .proposals
            .iter()
            .filter(|other| other.row.id != one.row.id)
            .filter(|other| matches!(other.proposal.value, ProposalValue::Place(_)))
            .collect();
        // The nearest say most.
        others.sort_by_key(|other| other.row.begin.abs_diff(one.row.begin));
        let records = others.iter().filter_map(|other| other.row.record).collect();
        let said = self.keys_said(records).await?;
        for other in others.into_iter().take(MOST_OTHERS) {
            match said.iter().find(|(of, _)| other.row.record == Some(*of)) {
                Some((_, key)) => push(&mut context.places, key.clone()),
                None => {
                    if let Some(name) = other.proposal.value.name() {
                        push(&mut context.others, name.to_owned());
                    }
                }
            }
        }
        Ok(context)
    }

    /// Returns the places that a proposal may mean, the likeliest first; none where it is joined to a record that has one.
    pub async fn place_choices(
        &self,
        reviewed: &Reviewed,
        one: &Proposed,
        locale: Locale,
    ) -> Result<Vec<super::Choice>, Problem> {
        let (ProposalValue::Place(place), ProposalState::Open) =
            (&one.proposal.value, one.row.state)
        else {
            return Ok(Vec::new());
        };
        let known: Vec<RecordId> = one
            .known
            .iter()
            .flat_map(|known| known.row.members.iter().copied())
            .collect();
        if !known.is_empty() && !self.keys_said(known).await?.is_empty() {
            return Ok(Vec::new());
        }
        let context = self.context_in(reviewed, one).await?;
        let (gazetteer, found) = self.resolve_place(&place.name, context).await?;
        Ok(super::choices(&gazetteer, found, locale))
    }

    /// Adds the places that stand around the first passage in which the record is named.
    async fn read_around(
        &self,
        view: &EntityView,
        gazetteer: &Gazetteer,
        context: &mut Context,
    ) -> Result<(), Problem> {
        let passage = view
            .properties
            .iter()
            .filter(|property| property.property == schema::NAME)
            .flat_map(|property| &property.held)
            .flat_map(|held| &held.sources)
            .flat_map(|source| &source.statement.payload.passages)
            .find_map(|passage| match &passage.place {
                At::Words(words) => Some((words.text, words.begin, words.exact.clone())),
                _ => None,
            });
        let Some((text, begin, exact)) = passage else {
            return Ok(());
        };
        let Some(around) = self.around(text, begin).await? else {
            return Ok(());
        };
        let read = gazetteer.surroundings(&around, &exact);
        if context.countries.is_empty() {
            for code in read.countries {
                push(&mut context.countries, code);
            }
        }
        for other in read.others {
            if context.places.len() + context.others.len() < MOST_OTHERS {
                push(&mut context.others, other);
            }
        }
        Ok(())
    }

    async fn around(&self, text: TextId, begin: u64) -> Result<Option<String>, Problem> {
        // A text that is gone or closed says nothing.
        let Ok(stored) = self.vault.text(&self.scope(), text).await else {
            return Ok(None);
        };
        let begin = usize::try_from(begin).unwrap_or(usize::MAX);
        let from = begin.saturating_sub(AROUND / 2);
        Ok(Some(
            stored.content.chars().skip(from).take(AROUND).collect(),
        ))
    }
}

fn push<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if !all.contains(&one) {
        all.push(one);
    }
}

/// The words of a property.
fn texts(view: &EntityView, property: &str) -> Vec<String> {
    view.properties
        .iter()
        .filter(|known| known.property == property)
        .flat_map(|known| &known.held)
        .filter(|held| !held.denied)
        .filter_map(|held| match &held.value {
            Value::Text(text) => Some(text.text.clone()),
            _ => None,
        })
        .collect()
}

/// The days on which something took place there; else those of the documents that name it.
fn dates(view: &EntityView) -> Option<Span> {
    let told = view
        .events
        .iter()
        .flat_map(|involved| &involved.times)
        .map(|time| (time.earliest, time.latest));
    let written = view.documents.iter().map(|row| (row.earliest, row.latest));
    span(told).or_else(|| span(written))
}

fn span(days: impl Iterator<Item = (Option<i64>, Option<i64>)>) -> Option<Span> {
    let known: Vec<i64> = days
        .flat_map(|(earliest, latest)| [earliest, latest])
        .flatten()
        .collect();
    Some(Span {
        first: Some(day(*known.iter().min()?)?),
        last: Some(day(*known.iter().max()?)?),
    })
}

fn day(number: i64) -> Option<Day> {
    let written = CivilDay::from_number(number)?.to_string();
    Span::read(&written)?.first
}

/// The unit that a key names, if the gazetteer has it.
pub(super) fn unit(gazetteer: &Gazetteer, key: &str) -> Option<kua_names::places::Place> {
    gazetteer.place(&PlaceKey::read(key)?)
}
