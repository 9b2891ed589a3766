//! Places that were described in this vault: villages, prisons, camps that no list has.
//!
//! Such a place is a record like any other, with a flag that says so; whoever sees the flag has the
//! place looked up beside those of the world. Changing one makes new statements.

use std::collections::BTreeMap;
use std::sync::Arc;

use kua_core::access::{Access, Guarded, Verb};
use kua_core::ports::StatementQuery;
use kua_core::schema;
use kua_core::statement::{Certainty, Holder, Payload, PayloadKind, Statement, Verdict};
use kua_core::value::{Name, Point, Term, Value};
use kua_core::{RecordId, StatementId};
use kua_locales::Locale;
use kua_names::places::{
    Context, Gazetteer, How, Level, NameKind, OwnPlace, PlaceKey, PlaceName, Source, Span, distance,
};

use super::typed::{ReadPlace, read, say};
use super::words::{PlaceFacts, facts};
use super::{GAZETTEER, POINT, TypedName, TypedPlace, WORLD, WrongField, is_choice, key_of, text};
use crate::house::{Act, House, Ids};
use crate::links::guarded;
use crate::problem::{Kind, Problem};
use crate::views::EntityView;

/// The property that says that a place was described in this vault.
pub(crate) const OWN: &str = "own";

/// The most places of a vault that are looked up.
const MOST_OWN: usize = 20_000;

/// The most units that are shown to choose from.
const MOST_UNITS: usize = 8;

/// The properties that a gazetteer needs of a place.
const TOLD: [&str; 9] = [
    OWN,
    schema::NAME,
    "place-type",
    "country",
    POINT,
    "unit",
    "within",
    GAZETTEER,
    "note",
];

/// The properties that the form writes, beside names: of each one value.
const FORM: [&str; 5] = ["place-type", "country", POINT, "unit", "note"];

/// The gazetteer with the places of this vault, as one actor sees them.
pub(crate) struct KeptPlaces {
    position: u64,
    own: Vec<OwnPlace>,
    gazetteer: Arc<Gazetteer>,
}

/// A place that was kept, with what takes it back.
pub struct SavedPlace {
    /// The record.
    pub record: RecordId,
    /// What was made.
    pub made: Vec<StatementId>,
}

/// Why a place was not kept.
pub enum NotSaved {
    /// Fields do not fit.
    Wrong(Vec<WrongField>),
    /// Several units have the name that was typed; one has to be chosen.
    Units(Vec<PlaceFacts>),
    /// Something else.
    Problem(Problem),
}

impl From<Problem> for NotSaved {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl House {
    /// Returns the places of the world, with those of this vault that the actor may see.
    pub(crate) async fn gazetteer(&self) -> Result<Arc<Gazetteer>, Problem> {
        let mut kept = self.places.lock().await;
        let position = self.vault.projection().await?.position;
        if let Some(kept) = kept.as_ref().filter(|kept| kept.position == position) {
            return Ok(Arc::clone(&kept.gazetteer));
        }
        let own = self.own_places().await?;
        if let Some(kept) = kept.as_mut().filter(|kept| kept.own == own) {
            kept.position = position;
            return Ok(Arc::clone(&kept.gazetteer));
        }
        let added = own.clone();
        let gazetteer = tokio::task::spawn_blocking(move || {
            if added.is_empty() {
                return Arc::clone(&WORLD);
            }
            let mut gazetteer = Gazetteer::open();
            gazetteer.add_own(added);
            Arc::new(gazetteer)
        })
        .await
        .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
        *kept = Some(KeptPlaces {
            position,
            own,
            gazetteer: Arc::clone(&gazetteer),
        });
        Ok(gazetteer)
    }

    /// The statements that say a place was described in this vault.
    pub(crate) async fn own_flags(
        &self,
        subjects: Option<Vec<RecordId>>,
    ) -> Result<Vec<Statement>, Problem> {
        let query = StatementQuery {
            subjects,
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![OWN.to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?.into_iter();
        Ok(found
            .map(|(statement, _)| statement)
            .filter(|statement| {
                statement.payload.value == Value::Flag(true)
                    && statement.payload.certainty != Certainty::Denied
            })
            .collect())
    }

    async fn own_places(&self) -> Result<Vec<OwnPlace>, Problem> {
        let flags = self.own_flags(None).await?;
        if flags.is_empty() {
            return Ok(Vec::new());
        }
        let subjects = flags
            .iter()
            .map(|statement| statement.payload.subject)
            .take(MOST_OWN)
            .collect();
        let labels = self.labels(subjects).await?;
        let mut by_id: BTreeMap<RecordId, Vec<Payload>> = labels
            .values()
            .filter(|row| row.kind == "place")
            .map(|row| (row.id, Vec::new()))
            .collect();
        let query = StatementQuery {
            subjects: Some(labels.keys().copied().collect()),
            kind: Some(PayloadKind::Statement),
            properties: Some(TOLD.map(str::to_owned).into()),
            live: true,
            ..StatementQuery::default()
        };
        for (statement, _) in self.statements(query).await? {
            let row = labels.get(&statement.payload.subject);
            if let Some(told) = row.and_then(|row| by_id.get_mut(&row.id))
                && statement.payload.certainty != Certainty::Denied
            {
                told.push(statement.payload);
            }
        }
        Ok(by_id
            .into_iter()
            .filter_map(|(record, told)| own_place(record, &told))
            .collect())
    }

    /// Keeps a place that somebody described: a new one, or changes of one that is there.
    ///
    /// All of it is signed statements; what is changed is corrected, what is left out withdrawn.
    pub async fn save_place(
        &self,
        typed: &TypedPlace,
        record: Option<RecordId>,
        locale: Locale,
    ) -> Result<SavedPlace, NotSaved> {
        self.allow(Verb::Write)?;
        let row = match record {
            Some(record) => {
                self.allow(Verb::Judge)?;
                Some(self.place_row(record).await?)
            }
            None => None,
        };
        let gazetteer = self.gazetteer().await?;
        let mut place = read(typed, &gazetteer).map_err(NotSaved::Wrong)?;
        let own_key = row.as_ref().map(|row| row.id.to_string());
        let unit = unit_of(typed, &place, &gazetteer, own_key.as_deref(), locale)?;
        if let Some(unit) = &unit
            && place.country.is_none()
        {
            place.country.clone_from(&unit.country);
        }
        seems_swapped(&place, unit.as_ref(), &gazetteer)?;
        let access = match &row {
            Some(row) => Guarded {
                author: Some(self.actor().key()),
                ..row.guard
            },
            None => Guarded {
                access: Access::from_code(&typed.access).unwrap_or(Access::Team),
                case: None,
                author: Some(self.actor().key()),
            },
        };
        if row.is_none() && access.access == Access::Case {
            return Err(NotSaved::Wrong(vec![WrongField {
                field: "access".to_owned(),
                sentence: "place-wrong-access",
            }]));
        }
        let mut ids = Ids::draw()?;
        let subject = match &row {
            Some(row) => row.id,
            None => RecordId::from_random(ids.next()),
        };
        let earlier = match &row {
            Some(row) => self.typed_statements(row.members.clone()).await?,
            None => Vec::new(),
        };
        let unit_key = unit.map(|unit| unit.key.as_str().to_owned());
        let wanted = wanted(&place, unit_key, row.is_none());
        let statements = self.changes_of_place(subject, access, &earlier, wanted, &mut ids);
        if statements.is_empty() {
            return Ok(SavedPlace {
                record: subject,
                made: Vec::new(),
            });
        }
        let made = statements.iter().map(|(id, _)| *id).collect();
        let act = Act {
            statements,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(SavedPlace {
            record: subject,
            made,
        })
    }

    /// Returns a place as the form has it, to be changed.
    pub async fn typed_place(&self, view: &EntityView) -> Result<TypedPlace, Problem> {
        if view.row.kind != "place" {
            return Err(Problem::new(Kind::NotFound));
        }
        let gazetteer = self.gazetteer().await?;
        let mut earlier = self.typed_statements(view.row.members.clone()).await?;
        earlier.sort_by_key(|(_, payload)| match &payload.value {
            Value::Name(name) => name.kind,
            _ => kua_core::value::NameKind::Full,
        });
        let mut typed = TypedPlace {
            access: view.row.guard.access.code().to_owned(),
            source: most_common_source(&earlier),
            ..TypedPlace::default()
        };
        for (_, payload) in &earlier {
            let source = source_of(payload).unwrap_or_default();
            match (payload.property.as_str(), &payload.value) {
                (schema::NAME, Value::Name(name)) => typed.names.push(TypedName {
                    text: name.text.clone(),
                    language: name.language.clone().unwrap_or_default(),
                    years: name.valid.clone().unwrap_or_default(),
                    source: if source == typed.source {
                        String::new()
                    } else {
                        source
                    },
                }),
                ("place-type", Value::Term(term)) => typed.place_type.clone_from(&term.code),
                ("country", Value::Text(country)) => typed.country.clone_from(&country.text),
                ("note", Value::Text(note)) => typed.note.clone_from(&note.text),
                (POINT, Value::Point(point)) => {
                    typed.latitude = decimal(point.latitude);
                    typed.longitude = decimal(point.longitude);
                    typed.radius = point
                        .radius
                        .map(|metres| metres.to_string())
                        .unwrap_or_default();
                }
                ("unit", Value::Text(key)) => {
                    typed.unit_key.clone_from(&key.text);
                    typed.unit = super::context::unit(&gazetteer, &key.text)
                        .map(|unit| unit.shown("en", None).name.to_owned())
                        .unwrap_or_else(|| key.text.clone());
                }
                _ => {}
            }
        }
        // A record that documents name, and nobody described: it is described by its own names.
        if typed.names.is_empty() {
            typed.names = super::names_to_look_up(view)
                .into_iter()
                .map(|(text, language)| TypedName {
                    text,
                    language: language.unwrap_or_default(),
                    ..TypedName::default()
                })
                .collect();
        }
        if typed.country.is_empty() {
            typed.country.clone_from(&view.row.note);
        }
        Ok(typed)
    }

    /// The statements on places that somebody typed: no document has them.
    async fn typed_statements(
        &self,
        members: Vec<RecordId>,
    ) -> Result<Vec<(StatementId, Payload)>, Problem> {
        let query = StatementQuery {
            subjects: Some(members),
            kind: Some(PayloadKind::Statement),
            properties: Some(TOLD.map(str::to_owned).into()),
            live: true,
            ..StatementQuery::default()
        };
        let found: Vec<(StatementId, Payload)> = self
            .statements(query)
            .await?
            .into_iter()
            .filter(|(statement, _)| statement.payload.passages.is_empty())
            .map(|(statement, _)| (statement.id, statement.payload))
            .collect();
        // A point that came with a place of the gazetteer is not the keeper's own.
        let chosen: Vec<PlaceKey> = found
            .iter()
            .filter(|(_, payload)| is_choice(payload))
            .filter_map(|(_, payload)| key_of(&payload.value))
            .collect();
        let gazetteer = match chosen.is_empty() {
            true => None,
            false => Some(self.gazetteer().await?),
        };
        let points: Vec<Point> = gazetteer
            .iter()
            .flat_map(|gazetteer| chosen.iter().filter_map(|key| gazetteer.place(key)))
            .filter_map(|place| super::point_of(&place))
            .collect();
        Ok(found
            .into_iter()
            .filter(|(_, payload)| payload.property != GAZETTEER)
            .filter(|(_, payload)| {
                !points
                    .iter()
                    .any(|point| super::is_point_of_choice(payload, Some(point)))
            })
            .collect())
    }

    fn changes_of_place(
        &self,
        subject: RecordId,
        guard: Guarded,
        earlier: &[(StatementId, Payload)],
        wanted: Vec<(&'static str, Value, Option<String>)>,
        ids: &mut Ids,
    ) -> Vec<(StatementId, Payload)> {
        let mut statements: Vec<(StatementId, Payload)> = Vec::new();
        let mut kept: Vec<StatementId> = Vec::new();
        let mut new_of: BTreeMap<&str, StatementId> = BTreeMap::new();
        for (property, value, source) in wanted {
            let same = earlier.iter().find(|(id, payload)| {
                payload.property == property
                    && payload.value == value
                    && source_of(payload) == source
                    && !kept.contains(id)
            });
            if let Some((id, _)) = same {
                kept.push(*id);
                continue;
            }
            // What takes the place of something closed is as closed.
            let guard = earlier
                .iter()
                .filter(|(_, payload)| payload.property == property)
                .fold(guard, |guard, (_, payload)| {
                    guard.tied_to(guarded(payload), self.actor().key())
                });
            let mut payload = self.statement(subject, property, value);
            payload.access = guard.access;
            payload.case = guard.case;
            payload.holder = source.map(Holder::Words);
            let id = StatementId::from_random(ids.next());
            if FORM.contains(&property) {
                new_of.insert(property, id);
            }
            statements.push((id, payload));
        }
        for (old, payload) in earlier {
            if kept.contains(old) || [OWN, schema::KIND].contains(&payload.property.as_str()) {
                continue;
            }
            let (verdict, value) = match new_of.get(payload.property.as_str()) {
                Some(new) => (Verdict::Correct, Value::Record((*new).into())),
                None => (Verdict::Withdraw, Value::Reason(None)),
            };
            statements.push((
                StatementId::from_random(ids.next()),
                self.correcting(*old, payload, verdict, value),
            ));
        }
        statements
    }
}

/// What the form says, as statements: property, value, who says so.
fn wanted(
    place: &ReadPlace,
    unit: Option<String>,
    new: bool,
) -> Vec<(&'static str, Value, Option<String>)> {
    let source = Some(place.source.clone());
    let term = |vocabulary: &str, code: &str| {
        Value::Term(Term {
            vocabulary: vocabulary.to_owned(),
            code: code.to_owned(),
        })
    };
    let mut wanted = Vec::new();
    if new {
        wanted.push((schema::KIND, term("entity-kinds", "place"), source.clone()));
    }
    wanted.push((OWN, Value::Flag(true), None));
    for read in &place.names {
        let name = Value::Name(read.name.clone());
        wanted.push((schema::NAME, name, Some(read.source.clone())));
    }
    wanted.push((
        "place-type",
        term("place-types", &place.place_type),
        source.clone(),
    ));
    if let Some(country) = &place.country {
        wanted.push(("country", text(country), source.clone()));
    }
    if let Some(point) = &place.point {
        wanted.push((POINT, Value::Point(point.clone()), source.clone()));
    }
    if let Some(unit) = unit {
        wanted.push(("unit", text(&unit), source.clone()));
    }
    if let Some(note) = &place.note {
        wanted.push(("note", text(note), source));
    }
    wanted
}

/// Finds the unit that was typed; none where none was.
fn unit_of(
    typed: &TypedPlace,
    place: &ReadPlace,
    gazetteer: &Gazetteer,
    own: Option<&str>,
    locale: Locale,
) -> Result<Option<kua_names::places::Place>, NotSaved> {
    let words = typed.unit.trim();
    if words.is_empty() {
        return Ok(None);
    }
    let wrong = |sentence| {
        let mut fields = Vec::new();
        say(&mut fields, "unit", sentence);
        Err(NotSaved::Wrong(fields))
    };
    if let Some(unit) = super::context::unit(gazetteer, words) {
        return Ok(Some(unit));
    }
    let context = Context {
        countries: place.country.iter().cloned().collect(),
        ..Context::default()
    };
    let mut sounds = false;
    let found: Vec<kua_names::places::Place> = gazetteer
        .resolve(words, &context)
        .into_iter()
        .map(|candidate| candidate.found)
        .filter(|found| found.place.level != Level::Site)
        .filter(|found| Some(found.place.key.as_str()) != own)
        .take(MOST_UNITS)
        .inspect(|found| sounds |= matches!(found.how, How::Sound(_)))
        .map(|found| found.place)
        .collect();
    // What was chosen counts as long as the name that was typed is one of it.
    let chosen = found
        .iter()
        .find(|unit| unit.key.as_str() == typed.unit_key);
    if let Some(unit) = chosen {
        return Ok(Some(unit.clone()));
    }
    match found.as_slice() {
        [] => wrong("place-wrong-unit"),
        // What only sounds alike is asked about, even where it is the only one.
        [unit] if !sounds => Ok(Some(unit.clone())),
        several => Err(NotSaved::Units(
            several
                .iter()
                .map(|unit| facts(gazetteer, unit, None, locale))
                .collect(),
        )),
    }
}

/// Refuses a point that lies far from its unit or country, and near it with the numbers swapped.
fn seems_swapped(
    place: &ReadPlace,
    unit: Option<&kua_names::places::Place>,
    gazetteer: &Gazetteer,
) -> Result<(), NotSaved> {
    const FAR: f64 = 1_500.0;
    let Some(point) = &place.point else {
        return Ok(());
    };
    let country = || gazetteer.country(place.country.as_deref()?)?.point;
    let Some(middle) = unit.and_then(|unit| unit.point).or_else(country) else {
        return Ok(());
    };
    let (north, east) = (
        f64::from(point.latitude) / 1e6,
        f64::from(point.longitude) / 1e6,
    );
    let away = distance((north, east), middle);
    if away > FAR && east.abs() <= 90.0 && distance((east, north), middle) < 0.7 * away {
        return Err(NotSaved::Wrong(vec![WrongField {
            field: "latitude".to_owned(),
            sentence: "place-wrong-swapped",
        }]));
    }
    Ok(())
}

/// Makes a place of the gazetteer out of what is said of a record.
fn own_place(record: RecordId, told: &[Payload]) -> Option<OwnPlace> {
    let words = |property: &str| {
        told.iter()
            .filter(|payload| payload.property == property)
            .find_map(|payload| match &payload.value {
                Value::Text(text) => Some(text.text.clone()),
                _ => None,
            })
    };
    let place_type = told.iter().find_map(|payload| match &payload.value {
        Value::Term(term) if term.vocabulary == "place-types" => Some(term.code.as_str()),
        _ => None,
    });
    // Where a place of the world was chosen for it, its names are added to that one.
    let chosen = told
        .iter()
        .filter(|payload| is_choice(payload))
        .find_map(|payload| key_of(&payload.value))
        .filter(|key| key.id().is_some());
    let within = told
        .iter()
        .filter(|payload| payload.property == "within")
        .find_map(|payload| match &payload.value {
            Value::Record(id) => PlaceKey::read(&id.to_string()),
            _ => None,
        });
    let point = told
        .iter()
        .filter(|payload| payload.property == POINT)
        // What the keeper typed comes before what a list says.
        .min_by_key(|payload| !payload.passages.is_empty())
        .and_then(|payload| match &payload.value {
            Value::Point(point) => Some(point),
            _ => None,
        });
    let names: Vec<PlaceName> = told
        .iter()
        .filter(|payload| payload.property == schema::NAME)
        .filter_map(|payload| match &payload.value {
            Value::Name(name) => Some(place_name(name, payload)),
            _ => None,
        })
        .collect();
    if names.is_empty() {
        return None;
    }
    Some(OwnPlace {
        key: chosen.or_else(|| PlaceKey::read(&record.to_string()))?,
        level: level(place_type),
        country: words("country").filter(|code| code.len() == 2),
        parent: words("unit")
            .and_then(|key| PlaceKey::read(&key))
            .or(within),
        point: point.map(|point| {
            (
                f64::from(point.latitude) / 1e6,
                f64::from(point.longitude) / 1e6,
            )
        }),
        uncertainty: point.and_then(|point| point.radius),
        names,
        note: words("note").unwrap_or_default(),
    })
}

/// A name with years is the state's; another is what people call it.
fn place_name(name: &Name, payload: &Payload) -> PlaceName {
    let years = name.valid.as_deref().and_then(Span::read);
    PlaceName {
        text: name.text.clone(),
        language: name.language.clone(),
        script: name.script.clone(),
        kind: match (&years, payload.passages.is_empty()) {
            (Some(_), _) => NameKind::Official,
            (None, true) => NameKind::Local,
            (None, false) => NameKind::Listed,
        },
        years,
        source: Source {
            name: source_of(payload).unwrap_or_default(),
            date: None,
            verified: false,
        },
    }
}

fn level(place_type: Option<&str>) -> Level {
    match place_type {
        Some("country") => Level::Country,
        Some("region") => Level::Second,
        Some("city" | "village") | None => Level::Settlement,
        Some(_) => Level::Site,
    }
}

fn source_of(payload: &Payload) -> Option<String> {
    match &payload.holder {
        Some(Holder::Words(words)) => Some(words.clone()),
        _ => None,
    }
}

fn most_common_source(earlier: &[(StatementId, Payload)]) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, payload) in earlier {
        // Those of names may be others'.
        if payload.property != schema::NAME
            && let Some(source) = source_of(payload)
        {
            *counts.entry(source).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map(|(source, _)| source)
        .unwrap_or_default()
}

fn decimal(millionths: i32) -> String {
    let written = format!("{:.6}", f64::from(millionths) / 1e6);
    written
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}
