//! Events over time: narrowed by kind, days, who, where and document, listed and counted.
//!
//! Pictures and the tables beside them are made of this. Whatever is drawn or counted was asked
//! for within the scope of whoever looks, so that nobody gets a dot or a number of what they may
//! not see. An event is placed by the days that may be seen by whoever may see the event itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kua_core::RecordId;
use kua_core::ports::{
    DaySpan, EntityOrder, EntityQuery, EntityRow, Linked, StatementQuery, Tally, TallyBy, Window,
};
use kua_core::statement::{Certainty, PayloadKind};
use kua_core::value::{Time, Value};

use crate::house::House;
use crate::kept::Kept;
use crate::problem::{Kind, Problem};
use crate::views::Labels;

/// The kind of record that has a time and a place.
const EVENT: &str = "event";

/// How many events are read at once for a file.
const AT_ONCE: u64 = 500;

/// Which events are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventQuery {
    /// A code of the vocabulary `event-types`; none is any.
    pub class: Option<String>,
    /// That may have been in these days.
    pub days: Option<DaySpan>,
    /// That somebody took part in.
    pub person: Option<RecordId>,
    /// That took place there.
    pub place: Option<RecordId>,
    /// That a document tells of.
    pub document: Option<RecordId>,
    /// By how far their documents are reviewed.
    pub state: ReviewState,
}

/// How far the documents of an event are reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReviewState {
    /// However far.
    #[default]
    Any,
    /// Proposals of one of them wait for a decision.
    Waiting,
    /// None waits.
    Done,
}

impl ReviewState {
    /// All of them, the first where nothing was chosen.
    pub const ALL: [Self; 3] = [Self::Any, Self::Waiting, Self::Done];

    /// Returns the word that addresses use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Waiting => "waiting",
            Self::Done => "done",
        }
    }
}

/// An event with what a picture and its table say of it.
#[derive(Clone)]
pub struct ToldEvent {
    /// Its row.
    pub row: EntityRow,
    /// The times that are stated, each once.
    pub times: Vec<Time>,
    /// The places that are stated.
    pub places: Vec<RecordId>,
    /// Who takes part, and as what.
    pub involved: Vec<(RecordId, String)>,
}

/// A part of the events that are wanted.
pub struct Events {
    /// The events, by their first day; those without a day last.
    pub rows: Vec<ToldEvent>,
    /// How many there are in all.
    pub total: u64,
    /// Rows of the places and of who takes part.
    pub labels: Labels,
}

/// The field of the house that holds the counts.
pub(crate) type KeptTallies = Kept<Vec<Tally>>;

impl House {
    /// Returns the rows of the records that events are narrowed by.
    ///
    /// One that may not be seen is not there.
    pub async fn narrowed_by(&self, query: &EventQuery) -> Result<Labels, Problem> {
        let ids: BTreeSet<RecordId> = [query.person, query.place, query.document]
            .into_iter()
            .flatten()
            .collect();
        let labels = self.labels(ids.clone()).await?;
        if ids.iter().any(|id| !labels.contains_key(id)) {
            return Err(Problem::new(Kind::NotFound));
        }
        Ok(labels)
    }

    /// Lists events.
    pub async fn events(&self, query: &EventQuery, window: Window) -> Result<Events, Problem> {
        let asked = self.events_wanted(query).await?;
        let mut told = Events {
            rows: Vec::new(),
            total: 0,
            labels: Labels::new(),
        };
        let mut read = 0;
        loop {
            let part = Window {
                offset: window.offset.saturating_add(read),
                limit: (window.limit - read).min(AT_ONCE),
            };
            let asked = EntityQuery {
                window: part,
                ..asked.clone()
            };
            let page = self.entities(asked).await?;
            told.total = page.total;
            let found = page.rows.len() as u64;
            self.tell(page.rows, &mut told).await?;
            read += found;
            if found < part.limit || read >= window.limit {
                return Ok(told);
            }
        }
    }

    /// Counts events.
    pub async fn tally_events(
        &self,
        query: &EventQuery,
        by: TallyBy,
    ) -> Result<Arc<Vec<Tally>>, Problem> {
        let asked = self.events_wanted(query).await?;
        let position = self.vault.projection().await?.position;
        let key = format!("{asked:?} {by:?}");
        if let Some(kept) = self.tallied.recall(position, &key) {
            return Ok(kept);
        }
        let found = Arc::new(self.vault.tally(&self.scope(), asked, by).await?);
        self.tallied.keep(position, key, Arc::clone(&found));
        Ok(found)
    }

    async fn events_wanted(&self, query: &EventQuery) -> Result<EntityQuery, Problem> {
        let labels = self.narrowed_by(query).await?;
        let mut linked = Vec::new();
        for (id, property) in [
            (query.person, Some("involvement")),
            (query.place, Some("place")),
            (query.document, None),
        ] {
            let Some(row) = id.and_then(|id| labels.get(&id)) else {
                continue;
            };
            linked.push(Linked {
                to: row.members.clone(),
                property: property.map(str::to_owned),
                wanted: true,
            });
        }
        if query.state != ReviewState::Any {
            let counts = self.counts().await?;
            let waiting = counts.documents.iter().filter(|(_, open, _)| *open > 0);
            linked.push(Linked {
                to: waiting.map(|(document, _, _)| (*document).into()).collect(),
                property: None,
                wanted: query.state == ReviewState::Waiting,
            });
        }
        Ok(EntityQuery {
            class: query.class.clone(),
            days: query.days,
            linked,
            order: EntityOrder::Day,
            ..EntityQuery::of_kind(EVENT, Window::first(0))
        })
    }

    /// Puts what is stated of events beside their rows.
    async fn tell(&self, rows: Vec<EntityRow>, told: &mut Events) -> Result<(), Problem> {
        if rows.is_empty() {
            return Ok(());
        }
        let members = rows.iter().flat_map(|row| row.members.iter().copied());
        let stated = self
            .statements(StatementQuery {
                subjects: Some(members.collect()),
                kind: Some(PayloadKind::Statement),
                properties: Some(["time", "place", "involvement"].map(str::to_owned).into()),
                live: true,
                ..StatementQuery::default()
            })
            .await?;
        let first = told.rows.len();
        let mut places: BTreeMap<RecordId, usize> = BTreeMap::new();
        for row in rows {
            for member in &row.members {
                places.insert(*member, told.rows.len());
            }
            told.rows.push(ToldEvent {
                row,
                times: Vec::new(),
                places: Vec::new(),
                involved: Vec::new(),
            });
        }
        let mut named: BTreeSet<RecordId> = BTreeSet::new();
        for (statement, _) in stated {
            let payload = statement.payload;
            let place = places.get(&payload.subject);
            let Some(event) = place.and_then(|place| told.rows.get_mut(*place)) else {
                continue;
            };
            if payload.certainty == Certainty::Denied {
                continue;
            }
            match payload.value {
                Value::Time(time)
                    if payload.property == "time"
                        && !event.times.iter().any(|known| known.edtf == time.edtf) =>
                {
                    event.times.push(time);
                }
                Value::Record(place)
                    if payload.property == "place" && !event.places.contains(&place) =>
                {
                    event.places.push(place);
                }
                Value::Involvement(involvement) => {
                    let part = (involvement.who, involvement.role);
                    if !event.involved.contains(&part) {
                        event.involved.push(part);
                    }
                }
                _ => {}
            }
        }
        for event in told.rows.iter().skip(first) {
            named.extend(&event.places);
            named.extend(event.involved.iter().map(|(who, _)| *who));
        }
        named.retain(|id| !told.labels.contains_key(id));
        told.labels.extend(self.labels(named).await?);
        Ok(())
    }
}
