//! The places of a vault as a list: of which kind, in which country, and whether somebody said which place it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kua_core::RecordId;
use kua_core::ports::{EntityOrder, EntityQuery, EntityRow, StatementQuery, Window};
use kua_core::statement::{Certainty, Payload, PayloadKind};
use kua_core::value::{Point, Value};
use kua_core::vocabulary;
use kua_locales::Locale;
use kua_names::places::{Gazetteer, PlaceKey};

use super::own::OWN;
use super::words::{self, PlacePoint};
use super::{GAZETTEER, POINT, is_choice, key_of};
use crate::house::House;
use crate::problem::Problem;

/// The places that are looked through at once.
const AT_ONCE: u64 = 500;

/// The most places that are looked through for a filter.
const MOST: u64 = 50_000;

/// Which places are wanted.
#[derive(Debug, Clone)]
pub struct PlaceQuery {
    /// Whether somebody said which place of the gazetteer it is.
    pub state: PlaceState,
    /// A code of the vocabulary `place-types`; none is any.
    pub place_type: Option<String>,
    /// How the folded name begins.
    pub prefix: Option<String>,
    /// In which order.
    pub order: PlaceOrder,
    /// The other way round.
    pub descending: bool,
    /// Which part.
    pub window: Window,
}

/// Whether it is known which place a record means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlaceState {
    /// All places.
    #[default]
    Any,
    /// Nobody said which place it is, and nobody described it here.
    Open,
    /// Somebody chose a place of the gazetteer.
    Chosen,
    /// It was described in this vault.
    Own,
}

/// How places are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlaceOrder {
    /// By name.
    #[default]
    Name,
    /// By number of statements.
    Statements,
    /// By last change.
    Changed,
}

/// A place in the list.
pub struct PlaceRow {
    /// Its row.
    pub row: EntityRow,
    /// A word for its type; empty where nobody says.
    pub place_type: String,
    /// The country in the reader's language; empty where nobody says.
    pub country: String,
    /// The key of the place it means; none where nobody chose.
    pub key: Option<String>,
    /// What that is called in the reader's language, with the units it lies in.
    pub means: String,
    /// Where it lies.
    pub point: Option<PlacePoint>,
    /// Whether it was described in this vault.
    pub own: bool,
}

impl PlaceRow {
    /// The word for its state, for sentences to be made of.
    pub fn state(&self) -> &'static str {
        match (&self.key, self.own) {
            (_, true) => "own",
            (Some(_), false) => "chosen",
            (None, false) => "open",
        }
    }
}

/// A part of the list.
pub struct PlaceList {
    /// The rows.
    pub rows: Vec<PlaceRow>,
    /// How many there are in all.
    pub total: u64,
}

/// What is said of one place, as far as a list needs it.
#[derive(Default)]
struct Told {
    place_type: Option<String>,
    country: Option<String>,
    key: Option<PlaceKey>,
    point: Option<Point>,
    own: bool,
}

impl House {
    /// Lists the places of this vault.
    pub async fn list_places(
        &self,
        query: &PlaceQuery,
        locale: Locale,
    ) -> Result<PlaceList, Problem> {
        let gazetteer = self.gazetteer().await?;
        let asked = |window| EntityQuery {
            prefix: query.prefix.clone(),
            order: match query.order {
                PlaceOrder::Name => EntityOrder::Label,
                PlaceOrder::Statements => EntityOrder::Statements,
                PlaceOrder::Changed => EntityOrder::Changed,
            },
            descending: query.descending,
            ..EntityQuery::of_kind("place", window)
        };
        let sieved = query.state != PlaceState::Any || query.place_type.is_some();
        if !sieved {
            let page = self.entities(asked(query.window)).await?;
            let rows = self.told(page.rows, &gazetteer, locale).await?;
            return Ok(PlaceList {
                rows: rows.into_iter().map(|(row, _)| row).collect(),
                total: page.total,
            });
        }
        // The store knows nothing of what a place means: it is looked through here, some at a time.
        let mut rows = Vec::new();
        let mut total = 0;
        let mut offset = 0;
        while offset < MOST {
            let window = Window {
                offset,
                limit: AT_ONCE,
            };
            let page = self.entities(asked(window)).await?;
            if page.rows.is_empty() {
                break;
            }
            offset += page.rows.len() as u64;
            for (row, told) in self.told(page.rows, &gazetteer, locale).await? {
                let state = match query.state {
                    PlaceState::Any => true,
                    PlaceState::Open => row.state() == "open",
                    PlaceState::Chosen => row.key.is_some(),
                    PlaceState::Own => row.own,
                };
                let fits = query.place_type.is_none() || query.place_type == told.place_type;
                if !state || !fits {
                    continue;
                }
                if total >= query.window.offset && (rows.len() as u64) < query.window.limit {
                    rows.push(row);
                }
                total += 1;
            }
        }
        Ok(PlaceList { rows, total })
    }

    /// Says of places what their list says.
    pub(crate) async fn place_rows(
        &self,
        rows: Vec<EntityRow>,
        locale: Locale,
    ) -> Result<Vec<PlaceRow>, Problem> {
        let gazetteer = self.gazetteer().await?;
        let told = self.told(rows, &gazetteer, locale).await?;
        Ok(told.into_iter().map(|(row, _)| row).collect())
    }

    async fn told(
        &self,
        rows: Vec<EntityRow>,
        gazetteer: &Arc<Gazetteer>,
        locale: Locale,
    ) -> Result<Vec<(PlaceRow, Told)>, Problem> {
        let canonical: BTreeMap<RecordId, RecordId> = rows
            .iter()
            .flat_map(|row| row.members.iter().map(|member| (*member, row.id)))
            .collect();
        let mut all: BTreeMap<RecordId, Told> = BTreeMap::new();
        if !rows.is_empty() {
            let query = StatementQuery {
                subjects: Some(canonical.keys().copied().collect()),
                kind: Some(PayloadKind::Statement),
                properties: Some(
                    [OWN, GAZETTEER, POINT, "place-type", "country"]
                        .map(str::to_owned)
                        .into(),
                ),
                live: true,
                newest_first: true,
                ..StatementQuery::default()
            };
            for (statement, _) in self.statements(query).await? {
                if let Some(id) = canonical.get(&statement.payload.subject) {
                    all.entry(*id).or_default().take(&statement.payload);
                }
            }
        }
        let mut seen: BTreeSet<RecordId> = BTreeSet::new();
        Ok(rows
            .into_iter()
            .filter(|row| seen.insert(row.id))
            .map(|row| {
                let told = all.remove(&row.id).unwrap_or_default();
                (told.row(row, gazetteer, locale), told)
            })
            .collect())
    }
}

impl Told {
    /// Takes a statement in; the newest comes first.
    fn take(&mut self, payload: &Payload) {
        if payload.certainty == Certainty::Denied {
            return;
        }
        match (&payload.value, payload.property.as_str()) {
            (Value::Flag(true), OWN) => self.own = true,
            (Value::Term(term), "place-type") if self.place_type.is_none() => {
                self.place_type = Some(term.code.clone());
            }
            (Value::Text(text), "country") if self.country.is_none() => {
                self.country = Some(text.text.clone());
            }
            (Value::Point(point), POINT) if self.point.is_none() => {
                self.point = Some(point.clone());
            }
            (value, GAZETTEER) if self.key.is_none() && is_choice(payload) => {
                self.key = key_of(value);
            }
            _ => {}
        }
    }

    fn row(&self, row: EntityRow, gazetteer: &Gazetteer, locale: Locale) -> PlaceRow {
        let place = self.key.as_ref().and_then(|key| gazetteer.place(key));
        let means = place.as_ref().map(|place| {
            let mut names = vec![place.shown(locale.tag(), None).name.to_owned()];
            names.extend(words::within(gazetteer, place, locale));
            names.join(", ")
        });
        let code = self
            .country
            .clone()
            .or_else(|| place.as_ref().and_then(|place| place.country.clone()));
        let label = |code: &String| vocabulary::label("place-types", code, locale.tag()).to_owned();
        PlaceRow {
            place_type: self.place_type.as_ref().map(label).unwrap_or_default(),
            country: code
                .map(|code| words::country(gazetteer, &code, locale))
                .unwrap_or_default(),
            key: place.as_ref().map(|place| place.key.as_str().to_owned()),
            means: means.unwrap_or_default(),
            point: self
                .point
                .as_ref()
                .map(|point| PlacePoint::of(point, locale)),
            own: self.own,
            row,
        }
    }
}
