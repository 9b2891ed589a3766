//! Which place of the gazetteer a record means: what a person chose, what can be chosen, and why.
//!
//! The gazetteer proposes; nothing is chosen without a person. Places that were described in this
//! vault take part, as far as the actor may see them: what somebody may not see is neither proposed
//! nor counted, and what ties a record to a closed place is as closed as that place.

mod context;
mod list;
mod own;
mod typed;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use kua_core::access::{Access, Guarded, Verb};
use kua_core::ports::{EntityRow, StatementQuery};
use kua_core::statement::{Certainty, Holder, Payload, PayloadKind, Statement, Verdict};
use kua_core::value::{Point, Text, Value};
use kua_core::{RecordId, StatementId};
use kua_locales::Locale;
use kua_names::places::{ATTRIBUTION, Candidate, Context, Gazetteer, Place, PlaceKey, Span};

use crate::house::{Act, House, Ids};
use crate::links::guarded;
use crate::problem::{Kind, Problem};
use crate::views::EntityView;

pub use list::{PlaceList, PlaceOrder, PlaceQuery, PlaceRow, PlaceState};
pub(crate) use own::KeptPlaces;
pub use own::{NotSaved, SavedPlace};
pub use typed::{TypedName, TypedPlace, WrongField};
pub use words::{PlaceFacts, PlaceNameSaid, PlacePoint};

/// The property that says which place of the gazetteer a record means.
pub(crate) const GAZETTEER: &str = "gazetteer";

/// The property that says where a place lies.
pub(crate) const POINT: &str = "point";

/// The most places that are proposed.
const MOST_CHOICES: usize = 6;

/// The most names of a record that are looked up.
const MOST_NAMES: usize = 6;

/// What is less likely than this is not proposed, unless nothing else is.
const LEAST_LIKELY: f32 = 0.01;

/// The places that lie in the program.
static WORLD: LazyLock<Arc<Gazetteer>> = LazyLock::new(|| Arc::new(Gazetteer::open()));

/// What is known of the place that a record means.
pub struct PlaceView {
    /// The place that a person chose, and the statements that say so.
    pub means: Option<Meant>,
    /// Places that it may mean, the likeliest first; none once one was chosen.
    pub choices: Vec<Choice>,
    /// Places that a person said it does not mean.
    pub refused: Vec<Meant>,
    /// What was looked up instead of its names; empty where nothing was.
    pub asked: String,
    /// What is looked up of it, where it was described in this vault.
    pub own: Option<PlaceFacts>,
    /// The unit it lies in, by the key that is said: its name and those of larger ones.
    pub units: BTreeMap<String, String>,
    /// What it was called on the days of its events.
    pub called: Vec<CalledThen>,
    /// Whether the actor may choose.
    pub may_choose: bool,
}

/// A place that a record means, or does not mean.
pub struct Meant {
    /// The place.
    pub place: PlaceFacts,
    /// The statements that say so.
    pub statements: Vec<StatementId>,
}

/// A place that a record may mean.
pub struct Choice {
    /// The place.
    pub place: PlaceFacts,
    /// The name by which it was found.
    pub found: String,
    /// How likely it is among those that were found, 0 to 1.
    pub likelihood: f32,
    /// Why, in sentences.
    pub reasons: Vec<Vec<crate::doubles::Piece>>,
}

/// What a place was called when something took place.
pub struct CalledThen {
    /// The event.
    pub event: EntityRow,
    /// When, as EDTF.
    pub time: String,
    /// The name in the reader's language.
    pub name: String,
    /// Other names that held, those who live there or the state.
    pub others: Vec<String>,
}

/// The places that records mean, to say what they were called on a day.
pub struct PlacesMeant {
    /// None where nobody chose anything.
    gazetteer: Option<Arc<Gazetteer>>,
    keys: BTreeMap<RecordId, PlaceKey>,
}

impl PlacesMeant {
    /// Returns what a place was called at a time, in the reader's language; none where nobody chose which place it is.
    ///
    /// Without a time it is called as today.
    pub fn called(
        &self,
        record: RecordId,
        time: Option<&kua_core::value::Time>,
        locale: Locale,
    ) -> Option<String> {
        let gazetteer = self.gazetteer.as_ref()?;
        let place = gazetteer.place(self.keys.get(&record)?)?;
        let date = time.and_then(|time| Span::read(&time.edtf));
        let name = place.shown(locale.tag(), date).name.to_owned();
        (!name.is_empty()).then_some(name)
    }
}

impl House {
    /// Says which place of the gazetteer a record means, or may mean.
    ///
    /// `asked` is a name to look up instead of the record's own.
    pub async fn place_of(
        &self,
        view: &EntityView,
        asked: Option<&str>,
        locale: Locale,
    ) -> Result<PlaceView, Problem> {
        let gazetteer = self.gazetteer().await?;
        let own_key = PlaceKey::read(&view.row.id.to_string());
        let mut means: Option<(PlaceKey, Vec<StatementId>)> = None;
        let mut refused: Vec<(PlaceKey, Vec<StatementId>)> = Vec::new();
        for (key, denied, statements) in said_keys(view) {
            match (denied, &means) {
                (true, _) => refused.push((key, statements)),
                (false, None) if gazetteer.place(&key).is_some() => means = Some((key, statements)),
                (false, _) => {}
            }
        }
        if let Some((key, statements)) = &mut means {
            statements.extend(points_of(view, gazetteer.place(key).as_ref()));
        }
        let asked = asked.map(str::trim).unwrap_or_default();
        let wanted = means.is_none() || !asked.is_empty();
        let found = if wanted {
            let names = match asked {
                "" => names_to_look_up(view),
                typed => vec![(typed.to_owned(), None)],
            };
            let context = self.context_of(view, &gazetteer).await?;
            let gazetteer = Arc::clone(&gazetteer);
            tokio::task::spawn_blocking(move || resolved(&gazetteer, &names, &context))
                .await
                .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?
        } else {
            Vec::new()
        };
        let is_out = |key: &PlaceKey| {
            refused.iter().any(|(out, _)| out == key)
                || means.as_ref().is_some_and(|(meant, _)| meant == key)
                || own_key.as_ref() == Some(key)
        };
        let found = likely(found)
            // What somebody asks for by name may be what was refused before.
            .filter(|one| !is_out(&one.found.place.key) || !asked.is_empty())
            .filter(|one| own_key.as_ref() != Some(&one.found.place.key))
            .collect();
        let choices = choices(&gazetteer, found, locale);
        let meant = |key: &PlaceKey, statements: Vec<StatementId>| {
            let place = gazetteer.place(key)?;
            Some(Meant {
                place: words::facts(&gazetteer, &place, None, locale),
                statements,
            })
        };
        let own = own_key
            .filter(|_| is_own(view))
            .and_then(|key| gazetteer.place(&key))
            .map(|place| words::facts(&gazetteer, &place, None, locale));
        let units = units_said(view, &gazetteer, locale);
        let called = means
            .as_ref()
            .and_then(|(key, _)| gazetteer.place(key))
            .map(|place| called_then(view, &place, locale))
            .unwrap_or_default();
        Ok(PlaceView {
            choices,
            refused: refused
                .iter()
                .filter_map(|(key, statements)| meant(key, statements.clone()))
                .collect(),
            means: means.and_then(|(key, statements)| meant(&key, statements)),
            asked: asked.to_owned(),
            own,
            units,
            called,
            may_choose: self.allow(Verb::Judge).is_ok(),
        })
    }

    /// Says that a record means a place of the gazetteer; returns what was made, to be taken back together.
    ///
    /// What was chosen before is corrected, and so is an earlier word that it is not this one.
    pub async fn choose_place(
        &self,
        record: RecordId,
        key: &str,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let row = self.place_row(record).await?;
        let gazetteer = self.gazetteer().await?;
        let place = known_place(&gazetteer, key)?;
        if place.key.as_str() == row.id.to_string() {
            return Err(Problem::wrong(GAZETTEER, "a place can't mean itself"));
        }
        let guard = self.guard_of_choice(&row, &place.key).await?;
        let earlier = self.said_of_place(&row).await?;
        let mut ids = Ids::draw()?;
        let new = StatementId::from_random(ids.next());
        let key = place.key.as_str().to_owned();
        let mut statements = vec![(new, self.said(&row, GAZETTEER, text(&key), guard))];
        // A place of the world has the point of the list, not one that somebody here described
        // for it; the point of a place described here is as closed as what says it.
        let (point, point_guard) = match place.key.id() {
            Some(_) => (WORLD.place(&place.key).as_ref().and_then(point_of), guard),
            None => (
                point_of(&place),
                self.guard_of_point(guard, &place.key).await?,
            ),
        };
        if let Some(point) = point {
            let id = StatementId::from_random(ids.next());
            statements.push((id, self.said(&row, POINT, Value::Point(point), point_guard)));
        }
        // Who says so is the list, or the vault's own description that the key names.
        if place.key.id().is_some() {
            for (_, payload) in &mut statements {
                payload.holder = Some(Holder::Words(ATTRIBUTION.to_owned()));
            }
        }
        for (old, payload) in outdone(&earlier, &gazetteer, Some(&key)) {
            statements.push((
                StatementId::from_random(ids.next()),
                self.correcting(old, payload, Verdict::Correct, Value::Record(new.into())),
            ));
        }
        self.keep_all(statements).await
    }

    /// Says that a record means none of these places; returns what was made, to be taken back together.
    pub async fn refuse_places(
        &self,
        record: RecordId,
        keys: &[String],
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let row = self.place_row(record).await?;
        let gazetteer = self.gazetteer().await?;
        let earlier = self.said_of_place(&row).await?;
        let mut ids = Ids::draw()?;
        let mut statements = Vec::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for key in keys.iter().take(4 * MOST_CHOICES) {
            let place = known_place(&gazetteer, key)?;
            let key = place.key.as_str().to_owned();
            let said = earlier.iter().any(|(_, payload)| {
                payload.certainty == Certainty::Denied && is_text(&payload.value, &key)
            });
            if said || !seen.insert(key.clone()) {
                continue;
            }
            let guard = self.guard_of_choice(&row, &place.key).await?;
            let mut payload = self.said(&row, GAZETTEER, text(&key), guard);
            payload.certainty = Certainty::Denied;
            statements.push((StatementId::from_random(ids.next()), payload));
        }
        if statements.is_empty() {
            return Err(Problem::wrong(GAZETTEER, "no place was named"));
        }
        self.keep_all(statements).await
    }

    /// Takes back which place a record means; returns the withdrawals.
    pub async fn unchoose_place(&self, record: RecordId) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let row = self.place_row(record).await?;
        let gazetteer = self.gazetteer().await?;
        let earlier = self.said_of_place(&row).await?;
        let old: Vec<StatementId> = outdone(&earlier, &gazetteer, None)
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        if old.is_empty() {
            return Err(Problem::new(Kind::NotFound));
        }
        self.withdraw(&old, None).await
    }

    /// Finds the places that records mean, to say what they were called on a day.
    pub async fn places_meant(&self, records: &BTreeSet<RecordId>) -> Result<PlacesMeant, Problem> {
        let mut keys = BTreeMap::new();
        if !records.is_empty() {
            for (record, said) in self.keys_said(records.iter().copied().collect()).await? {
                keys.entry(record).or_insert(said);
            }
        }
        let gazetteer = match keys.is_empty() {
            true => None,
            false => Some(self.gazetteer().await?),
        };
        Ok(PlacesMeant { gazetteer, keys })
    }

    /// Looks a name up among the places of the world and those that were described in this vault.
    pub async fn resolve_place(
        &self,
        name: &str,
        context: Context,
    ) -> Result<(Arc<Gazetteer>, Vec<Candidate>), Problem> {
        let gazetteer = self.gazetteer().await?;
        let (name, asked) = (name.to_owned(), Arc::clone(&gazetteer));
        let found = tokio::task::spawn_blocking(move || asked.resolve(&name, &context)).await;
        let found = found.map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
        Ok((gazetteer, found))
    }

    /// The keys that were chosen for records, by every id these go by.
    pub(crate) async fn keys_said(
        &self,
        subjects: Vec<RecordId>,
    ) -> Result<Vec<(RecordId, PlaceKey)>, Problem> {
        let query = StatementQuery {
            subjects: Some(subjects),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![GAZETTEER.to_owned()]),
            live: true,
            newest_first: true,
            ..StatementQuery::default()
        };
        Ok(self
            .statements(query)
            .await?
            .into_iter()
            .filter(|(statement, _)| is_choice(&statement.payload))
            .filter_map(|(statement, _)| {
                let key = key_of(&statement.payload.value)?;
                Some((statement.payload.subject, key))
            })
            .collect())
    }

    async fn place_row(&self, record: RecordId) -> Result<EntityRow, Problem> {
        let row = self.entity_row(record).await?;
        if row.kind == "place" {
            Ok(row)
        } else {
            Err(Problem::new(Kind::NotFound))
        }
    }

    /// The statements on which place a record means, and where it lies.
    async fn said_of_place(&self, row: &EntityRow) -> Result<Vec<(StatementId, Payload)>, Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![GAZETTEER.to_owned(), POINT.to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        Ok(found
            .into_iter()
            .map(|(Statement { id, payload, .. }, _)| (id, payload))
            .collect())
    }

    /// How closed it is that a record means a place: as both of them, where the place is one of this vault.
    async fn guard_of_choice(&self, row: &EntityRow, key: &PlaceKey) -> Result<Guarded, Problem> {
        let author = self.actor().key();
        let mut guard = row.guard;
        if let Ok(record) = key.as_str().parse::<RecordId>() {
            let other = self.entity_row(record).await?;
            guard = guard.tied_to(other.guard, author);
            for said in self.own_flags(Some(other.members)).await? {
                guard = guard.tied_to(guarded(&said.payload), author);
            }
        }
        Ok(guard)
    }

    /// How closed the point of a place of this vault is: as all that says where it lies.
    async fn guard_of_point(&self, guard: Guarded, key: &PlaceKey) -> Result<Guarded, Problem> {
        let Ok(record) = key.as_str().parse::<RecordId>() else {
            return Ok(guard);
        };
        let other = self.entity_row(record).await?;
        let said = self.said_of_place(&other).await?;
        let author = self.actor().key();
        Ok(said
            .iter()
            .filter(|(_, payload)| payload.property == POINT)
            .fold(guard, |guard, (_, payload)| {
                guard.tied_to(guarded(payload), author)
            }))
    }

    fn said(&self, row: &EntityRow, property: &str, value: Value, guard: Guarded) -> Payload {
        let mut payload = self.statement(row.id, property, value);
        payload.access = guard.access.max(Access::Team);
        payload.case = guard.case.filter(|_| payload.access == Access::Case);
        payload
    }

    /// A judgement on an earlier statement, as closed as that.
    fn correcting(
        &self,
        old: StatementId,
        of: &Payload,
        verdict: Verdict,
        value: Value,
    ) -> Payload {
        let mut payload = self.judgement(old.into(), verdict.code(), value);
        payload.access = of.access;
        payload.case = of.case;
        payload
    }

    async fn keep_all(
        &self,
        statements: Vec<(StatementId, Payload)>,
    ) -> Result<Vec<StatementId>, Problem> {
        let made = statements.iter().map(|(id, _)| *id).collect();
        let act = Act {
            statements,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(made)
    }
}

/// Leaves out what is hardly meant; the likeliest stays, however unlikely.
fn likely(found: Vec<Candidate>) -> impl Iterator<Item = Candidate> {
    found
        .into_iter()
        .enumerate()
        .filter(|(number, one)| *number == 0 || one.likelihood >= LEAST_LIKELY)
        .map(|(_, one)| one)
}

/// Says what is known of the likeliest places that were found, and why.
fn choices(gazetteer: &Gazetteer, found: Vec<Candidate>, locale: Locale) -> Vec<Choice> {
    likely(found)
        .take(MOST_CHOICES)
        .map(|one| Choice {
            place: words::facts(gazetteer, &one.found.place, None, locale),
            reasons: one
                .reasons
                .iter()
                .map(|reason| words::reason(gazetteer, reason, locale))
                .collect(),
            found: one.found.name,
            likelihood: one.likelihood,
        })
        .collect()
}

/// Looks all names of a record up; a place is as likely as it is on the average of them.
fn resolved(
    gazetteer: &Gazetteer,
    names: &[(String, Option<String>)],
    context: &Context,
) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = Vec::new();
    let mut looked = 0.0_f32;
    for (name, language) in names {
        let context = Context {
            language: language.clone(),
            ..context.clone()
        };
        let found = gazetteer.resolve(name, &context);
        if !found.is_empty() {
            looked += 1.0;
        }
        for one in found {
            match all
                .iter_mut()
                .find(|known| known.found.place.key == one.found.place.key)
            {
                Some(known) => {
                    // The reasons are those of the name that fits best.
                    let sum = known.likelihood + one.likelihood;
                    if one.reasons.len() > known.reasons.len() {
                        *known = one;
                    }
                    known.likelihood = sum;
                }
                None => all.push(one),
            }
        }
    }
    for one in &mut all {
        one.likelihood /= looked.max(1.0);
    }
    all.sort_by(|one, other| {
        other
            .likelihood
            .total_cmp(&one.likelihood)
            .then_with(|| one.found.place.key.cmp(&other.found.place.key))
    });
    all
}

/// The names of a record with their languages, the most said first.
fn names_to_look_up(view: &EntityView) -> Vec<(String, Option<String>)> {
    let mut names: Vec<(String, Option<String>)> = Vec::new();
    let held = view
        .properties
        .iter()
        .filter(|property| property.property == kua_core::schema::NAME)
        .flat_map(|property| &property.held)
        .filter(|held| !held.denied);
    for held in held {
        if let Value::Name(name) = &held.value
            && !names.iter().any(|(known, _)| *known == name.text)
        {
            names.push((name.text.clone(), name.language.clone()));
        }
    }
    names.truncate(MOST_NAMES);
    names
}

/// What a place was called on the days of the events that took place there, the earliest first.
fn called_then(view: &EntityView, place: &Place, locale: Locale) -> Vec<CalledThen> {
    let mut called = Vec::new();
    for involved in view.events.iter().filter(|involved| {
        involved
            .places
            .iter()
            .any(|id| view.row.members.contains(id))
    }) {
        for time in &involved.times {
            let Some(date) = Span::read(&time.edtf) else {
                continue;
            };
            let shown = place.shown(locale.tag(), Some(date));
            called.push(CalledThen {
                event: involved.event.clone(),
                time: time.edtf.clone(),
                name: shown.name.to_owned(),
                others: [shown.local, shown.official]
                    .into_iter()
                    .flatten()
                    .map(|name| name.text.clone())
                    .collect(),
            });
        }
    }
    called
}

/// The keys that are said of a record: key, whether it is denied, the statements; the newest first.
fn said_keys(view: &EntityView) -> Vec<(PlaceKey, bool, Vec<StatementId>)> {
    let mut said: Vec<(u64, PlaceKey, bool, Vec<StatementId>)> = Vec::new();
    for property in &view.properties {
        if property.property != GAZETTEER {
            continue;
        }
        for held in &property.held {
            let Some(key) = key_of(&held.value) else {
                continue;
            };
            // A key that a program proposed with a text is of another list.
            let sources = held.sources.iter().map(|source| &source.statement);
            let chosen: Vec<&Statement> = sources
                .filter(|statement| statement.payload.passages.is_empty())
                .collect();
            let last = chosen.iter().map(|statement| statement.position).max();
            let Some(last) = last else { continue };
            let ids = chosen.iter().map(|statement| statement.id).collect();
            said.push((last, key, held.denied, ids));
        }
    }
    said.sort_by_key(|(last, ..)| std::cmp::Reverse(*last));
    said.into_iter()
        .map(|(_, key, denied, ids)| (key, denied, ids))
        .collect()
}

/// The statements that say a point because a place was chosen.
fn points_of(view: &EntityView, place: Option<&Place>) -> Vec<StatementId> {
    let point = place.and_then(point_of);
    view.properties
        .iter()
        .filter(|property| property.property == POINT)
        .flat_map(|property| &property.held)
        .flat_map(|held| &held.sources)
        .filter(|source| is_point_of_choice(&source.statement.payload, point.as_ref()))
        .map(|source| source.statement.id)
        .collect()
}

/// The earlier statements that a choice of `key` outdoes: what was chosen, with its point, and a word against it.
fn outdone<'a>(
    earlier: &'a [(StatementId, Payload)],
    gazetteer: &Gazetteer,
    key: Option<&str>,
) -> Vec<(StatementId, &'a Payload)> {
    let points: Vec<Point> = earlier
        .iter()
        .filter(|(_, payload)| is_choice(payload))
        .filter_map(|(_, payload)| gazetteer.place(&key_of(&payload.value)?))
        .filter_map(|place| point_of(&place))
        .collect();
    earlier
        .iter()
        .filter(|(_, payload)| {
            let against = payload.certainty == Certainty::Denied
                && key.is_some_and(|key| is_text(&payload.value, key));
            let at = points
                .iter()
                .any(|point| is_point_of_choice(payload, Some(point)));
            payload.passages.is_empty() && (is_choice(payload) || against || at)
        })
        .map(|(id, payload)| (*id, payload))
        .collect()
}

/// The name of a country in the reader's language; its code where nobody says.
pub(crate) fn country_name(code: &str, locale: Locale) -> String {
    words::country(&WORLD, code, locale)
}

/// The country of a place of the world, by its key; none of a place that was described in a vault.
pub(crate) fn country_of_key(key: &str) -> Option<String> {
    let key = PlaceKey::read(key)?;
    key.id()?;
    WORLD.place(&key)?.country
}

/// Whether a person chose a place by this statement.
pub(crate) fn is_choice(payload: &Payload) -> bool {
    payload.property == GAZETTEER
        && payload.passages.is_empty()
        && payload.certainty != Certainty::Denied
}

fn is_point_of_choice(payload: &Payload, point: Option<&Point>) -> bool {
    let Value::Point(said) = &payload.value else {
        return false;
    };
    let by_list = matches!(&payload.holder, Some(Holder::Words(words)) if words == ATTRIBUTION);
    payload.property == POINT && payload.passages.is_empty() && (by_list || point == Some(said))
}

/// The units that are said of a record, in words, by key.
fn units_said(
    view: &EntityView,
    gazetteer: &Gazetteer,
    locale: Locale,
) -> BTreeMap<String, String> {
    view.properties
        .iter()
        .filter(|property| property.property == "unit")
        .flat_map(|property| &property.held)
        .filter_map(|held| {
            let key = key_of(&held.value)?;
            let place = gazetteer.place(&key)?;
            let mut names = vec![place.shown(locale.tag(), None).name.to_owned()];
            names.extend(words::within(gazetteer, &place, locale));
            Some((key.as_str().to_owned(), names.join(", ")))
        })
        .collect()
}

/// Whether a record was described in this vault.
fn is_own(view: &EntityView) -> bool {
    view.properties.iter().any(|property| {
        property.property == own::OWN
            && property
                .held
                .iter()
                .any(|held| !held.denied && held.value == Value::Flag(true))
    })
}

fn known_place(gazetteer: &Gazetteer, key: &str) -> Result<Place, Problem> {
    PlaceKey::read(key.trim())
        .and_then(|key| gazetteer.place(&key))
        .ok_or_else(|| Problem::wrong(GAZETTEER, "no place has this key"))
}

fn key_of(value: &Value) -> Option<PlaceKey> {
    match value {
        Value::Text(text) => PlaceKey::read(&text.text),
        _ => None,
    }
}

fn is_text(value: &Value, words: &str) -> bool {
    matches!(value, Value::Text(text) if text.text == words)
}

fn text(words: &str) -> Value {
    Value::Text(Text {
        text: words.to_owned(),
        language: None,
        script: None,
    })
}

/// The point of a place as a statement keeps it.
fn point_of(place: &Place) -> Option<Point> {
    let (latitude, longitude) = place.point?;
    Some(Point {
        latitude: (latitude * 1e6).round() as i32,
        longitude: (longitude * 1e6).round() as i32,
        radius: place.uncertainty,
    })
}
