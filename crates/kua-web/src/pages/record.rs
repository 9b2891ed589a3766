//! The page of a record: each value with its sources, what contradicts it, its time, its history.
//!
//! Persons, events and all other kinds share it; an event's own times make its
//! timeline, for others the events they take part in.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{EntityView, Involved, PlacesMeant, Possible, Sameness, describe_time};
use kua_core::value::{Time, Value};
use kua_core::{RecordId, StatementId};
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::choices::Choice;
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::names::NamesView;
use crate::pairs::{JudgedView, PairView};
use crate::parts::{
    Form, Named, PropertyRow, SourceView, form_of, id, property_label, time_detail, visible,
};
use crate::places::GazetteerView;
use crate::session::Flash;
use crate::timeline::{Moment, Timeline};
use crate::typed::Typed;

/// How a record is asked for.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    format: Option<String>,
    /// A name to look up among the places of the gazetteer.
    place: Option<String>,
}

#[derive(Serialize)]
struct Part {
    event: Named,
    roles: Vec<String>,
    times: Vec<String>,
    places: Vec<PlaceThen>,
}

/// A place of an event.
#[derive(Serialize)]
struct PlaceThen {
    #[serde(flatten)]
    record: Named,
    /// What it was called on that day, where that is another name; empty where nobody said which place it is.
    called: String,
}

#[derive(Serialize)]
struct Pointing {
    how: String,
    record: Named,
}

/// Persons that one may be too.
struct PossibleView {
    found: Vec<PairView>,
    more: usize,
    common: usize,
    looking: bool,
}

impl PossibleView {
    fn of(possible: &Possible, locale: Locale) -> Self {
        Self {
            found: possible
                .found
                .iter()
                .map(|double| PairView::of(double, &possible.labels, locale))
                .collect(),
            more: possible.more,
            common: possible.common,
            looking: possible.looking,
        }
    }

    fn is_empty(&self) -> bool {
        self.found.is_empty() && self.common == 0 && !self.looking
    }
}

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage {
    frame: Frame,
    record: Named,
    conflicts: usize,
    properties: Vec<PropertyRow>,
    events: Vec<Part>,
    timeline: Option<Timeline>,
    /// Pictures of its events.
    pictures: Vec<Choice>,
    pointing: Vec<Pointing>,
    documents: Vec<Named>,
    candidates: Vec<Named>,
    /// The names, where they are shown by writing system.
    spellings: Option<NamesView>,
    /// Persons that this one may be too, where it is a person.
    possible: Option<PossibleView>,
    /// Which place of the gazetteer it means, where it is a place.
    gazetteer: Option<GazetteerView>,
    judged: Vec<JudgedView>,
    history: Vec<SourceView>,
    members: usize,
}

/// Shows a record; documents have a page of their own.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(last): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (typed, form) = form_of(&last, asked.format.as_deref());
    let wanted: RecordId = id(typed)?;
    let view = desk.house().entity(wanted).await?;
    if matches!(view.row.kind.as_str(), "document" | kua_app::LIST) && form == Form::Page {
        return Ok(Redirect::to(&crate::parts::address(&view.row)).into_response());
    }
    let record = Named::of(&view.row, locale);
    let named: BTreeSet<RecordId> = places_named(&view);
    let meant = desk.house().places_meant(&named).await?;
    let mut properties = properties(&view, locale);
    chosen_laws(&mut properties, &view, desk.house()).await?;
    let events = parts(&view, &meant, locale);
    let pointing: Vec<Pointing> = view
        .pointing
        .iter()
        .map(|(how, row)| Pointing {
            how: property_label(how, locale),
            record: Named::of(row, locale),
        })
        .collect();
    let history: Vec<SourceView> = view
        .history
        .iter()
        .map(|source| SourceView::of(source, &view.labels, locale))
        .collect();
    let person = view.row.kind == "person";
    let mut spellings = person.then(|| NamesView::of(&view, locale));
    let possible = match person {
        true => Some(desk.house().possible_doubles(&view).await?),
        false => None,
    };
    let possible = possible
        .map(|possible| PossibleView::of(&possible, locale))
        .filter(|possible| !possible.is_empty());
    let gazetteer = match view.row.kind.as_str() {
        "place" => {
            let asked = asked.place.as_deref();
            let place = desk.house().place_of(&view, asked, locale).await?;
            Some(GazetteerView::of(&place, locale))
        }
        _ => None,
    };
    if let Some(gazetteer) = &gazetteer {
        without_choice(&mut properties, gazetteer);
    }
    called_then(&mut properties, &view, &meant, locale);
    let shown = properties.iter_mut().flat_map(|row| &mut row.values);
    let shown = shown.flat_map(|value| &mut value.sources);
    let shown = shown.chain(spellings.iter_mut().flat_map(NamesView::sources));
    crate::parts::with_rows(desk.house(), passages(&view), shown).await?;
    let (judged, others) = desk.house().judged_pairs(&view.row).await?;
    let judged = JudgedView::all(&judged, &others, &view.row, locale);
    if form == Form::Json {
        return Ok(Json(serde_json::json!({
            "record": record, "members": view.row.members, "names": spellings,
            "gazetteer": gazetteer, "possible_doubles": possible.as_ref().map(|possible| &possible.found),
            "judged": judged, "properties": properties, "events": events, "pointing": pointing, "documents": Named::all(&view.documents, locale),
            "history": history,
        }))
        .into_response());
    }
    let list = match view.row.kind.as_str() {
        "place" => "/places".to_owned(),
        kind => format!("/lists/{kind}"),
    };
    let list_label = locale.text(&format!("list-{}", view.row.kind));
    let kind: &'static str = match view.row.kind.as_str() {
        "person" => "person",
        "event" => "event",
        "organisation" => "organisation",
        "place" => "place",
        _ => "all",
    };
    let title = if kind == "all" {
        "record-title"
    } else {
        kind_title(kind)
    };
    let frame = Frame::new(visit, kind, title)
        .crumb(list, list_label)
        .json(format!("/records/{}.json", view.row.id));
    Ok(page_of(&RecordPage {
        conflicts: properties.iter().filter(|row| row.conflict).count(),
        timeline: timeline(&view, &meant, locale),
        pictures: pictures(&view, locale),
        documents: Named::all(&view.documents, locale),
        // Of persons more is known than that they share a name.
        candidates: match person {
            true => Vec::new(),
            false => Named::all(&view.candidates, locale),
        },
        judged,
        members: view.row.members.len(),
        properties: properties
            .into_iter()
            .filter(|row| spellings.is_none() || row.property != kua_core::schema::NAME)
            .collect(),
        record,
        spellings,
        possible,
        gazetteer,
        events,
        pointing,
        history,
        frame,
    }))
}

/// The pictures that show the events of a record.
fn pictures(view: &EntityView, locale: Locale) -> Vec<Choice> {
    let how = match view.row.kind.as_str() {
        "place" => "place",
        "event" => return vec![network(view, locale)],
        _ => "person",
    };
    let mut pictures = Vec::new();
    if !view.events.is_empty() {
        pictures = crate::pages::pictures::of_record(how, view.row.id, locale);
        pictures.push(network(view, locale));
    }
    if WAITS.contains(&view.row.kind.as_str()) {
        pictures.push(Choice {
            label: locale.text("queue-title"),
            href: crate::pages::queue::about(view.row.id),
            chosen: false,
        });
    }
    pictures
}

/// The kinds of records that proposals are about by name.
const WAITS: [&str; 5] = ["person", "organisation", "body", "group", "place"];

fn network(view: &EntityView, locale: Locale) -> Choice {
    Choice {
        label: locale.text("network-title"),
        href: format!("/records/{}/network", view.row.id),
        chosen: false,
    }
}

fn kind_title(kind: &str) -> &'static str {
    match kind {
        "person" => "person-title",
        "event" => "event-title",
        "organisation" => "organisation-title",
        _ => "place-title",
    }
}

/// The places that what is said of a record was read from.
fn passages(view: &EntityView) -> impl Iterator<Item = &kua_core::passage::Passage> {
    view.properties
        .iter()
        .flat_map(|property| &property.held)
        .flat_map(|held| &held.sources)
        .flat_map(|source| &source.statement.payload.passages)
}

/// The properties that readers look for; how a record came to be is in its history.
pub(crate) fn properties(view: &EntityView, locale: Locale) -> Vec<PropertyRow> {
    view.properties
        .iter()
        .filter(|property| property.property != kua_core::schema::KIND)
        .map(|property| {
            let mut row = PropertyRow::of(property, &view.labels, locale);
            for (value, held) in row.values.iter_mut().zip(&property.held) {
                if let Value::Charge(charge) = &held.value {
                    let said = charge.max_sentence.as_ref();
                    value.said = said.map(|said| visible(&said.text)).unwrap_or_default();
                    value.laws = kua_app::provisions_of(view, charge, locale);
                }
            }
            row
        })
        .collect()
}

/// Says beside charges which entry of the file of articles a person said is meant.
async fn chosen_laws(
    properties: &mut [PropertyRow],
    view: &EntityView,
    house: &kua_app::House,
) -> Result<(), Failure> {
    let all: Vec<StatementId> = view
        .properties
        .iter()
        .flat_map(|property| &property.held)
        .filter(|held| matches!(held.value, Value::Charge(_)))
        .flat_map(|held| &held.sources)
        .map(|source| source.statement.id)
        .collect();
    let chosen = house.provisions_chosen(&all).await?;
    for value in properties.iter_mut().flat_map(|row| &mut row.values) {
        if value.laws.is_empty() {
            continue;
        }
        let ids = value
            .sources
            .iter()
            .filter_map(|it| it.statement.parse().ok());
        let judged = ids.filter_map(|id: StatementId| chosen.get(&id)).flatten();
        value.meant = judged
            .map(|(_, code)| code.clone())
            .next()
            .unwrap_or_default();
        value.may_choose = house.may_judge();
    }
    Ok(())
}

/// The places that a record's events, or the event itself, name.
fn places_named(view: &EntityView) -> BTreeSet<RecordId> {
    let own = view
        .properties
        .iter()
        .filter(|property| property.property == "place")
        .flat_map(|property| &property.held)
        .filter_map(|held| match held.value {
            Value::Record(id) => Some(id),
            _ => None,
        });
    let of_events = view.events.iter().flat_map(|involved| &involved.places);
    let ids: BTreeSet<RecordId> = own.chain(of_events.copied()).collect();
    // What a person chose may stand with any id that the place goes by.
    let rows = ids.iter().filter_map(|id| view.labels.get(id));
    let members = rows.flat_map(|row| row.members.iter().copied());
    ids.iter().copied().chain(members).collect()
}

/// The name that a place had at a time, where it is known and the label does not say it.
fn called(
    meant: &PlacesMeant,
    view: &EntityView,
    place: RecordId,
    time: Option<&Time>,
    locale: Locale,
) -> String {
    let row = view.labels.get(&place);
    let members = row.map_or(&[][..], |row| row.members.as_slice());
    std::iter::once(&place)
        .chain(members)
        .find_map(|id| meant.called(*id, time, locale))
        .filter(|name| row.is_none_or(|row| row.label != *name))
        .map(|name| visible(&name))
        .unwrap_or_default()
}

/// Says beside the places of an event what they were called on its day.
fn called_then(
    properties: &mut [PropertyRow],
    view: &EntityView,
    meant: &PlacesMeant,
    locale: Locale,
) {
    let held = |wanted: &'static str| {
        view.properties
            .iter()
            .filter(move |property| property.property == wanted)
            .flat_map(|property| &property.held)
    };
    let time = held("time").find_map(|held| match &held.value {
        Value::Time(time) => Some(time),
        _ => None,
    });
    for row in properties.iter_mut().filter(|row| row.property == "place") {
        for (value, held) in row.values.iter_mut().zip(held("place")) {
            if let Value::Record(place) = &held.value {
                let name = called(meant, view, *place, time, locale);
                if !name.is_empty() {
                    value.detail = locale.with("place-called-then", &[("name", name.into())]);
                }
            }
        }
    }
}

/// Leaves out what the part on the gazetteer shows.
fn without_choice(properties: &mut Vec<PropertyRow>, gazetteer: &GazetteerView) {
    let shown: BTreeSet<&str> = gazetteer
        .means
        .iter()
        .chain(&gazetteer.refused)
        .flat_map(|place| place.statements.iter().map(String::as_str))
        .collect();
    for row in properties.iter_mut() {
        if ["gazetteer", "point"].contains(&row.property.as_str()) {
            row.values.retain(|value| {
                value
                    .sources
                    .iter()
                    .any(|source| !shown.contains(source.statement.as_str()))
            });
        }
    }
    for row in properties.iter_mut().filter(|row| row.property == "unit") {
        for value in &mut row.values {
            if let Some(words) = gazetteer.units.get(&value.value) {
                value.detail.clone_from(&value.value);
                value.value.clone_from(words);
            }
        }
    }
    // That it was described here is said there too.
    properties.retain(|row| !row.values.is_empty() && row.property != "own");
}

fn parts(view: &EntityView, meant: &PlacesMeant, locale: Locale) -> Vec<Part> {
    view.events
        .iter()
        .map(|involved| Part {
            event: Named::of(&involved.event, locale),
            roles: involved
                .roles
                .iter()
                .map(|role| property_label(role, locale))
                .collect(),
            times: involved
                .times
                .iter()
                .map(|time| describe_time(time, locale))
                .collect(),
            places: involved
                .places
                .iter()
                .filter_map(|place| {
                    Some(PlaceThen {
                        record: Named::among(&view.labels, *place, locale)?,
                        called: called(meant, view, *place, involved.times.first(), locale),
                    })
                })
                .collect(),
        })
        .collect()
}

fn timeline(view: &EntityView, meant: &PlacesMeant, locale: Locale) -> Option<Timeline> {
    let mut moments: Vec<Moment> = view
        .events
        .iter()
        .flat_map(|involved| moments_of(involved, view, meant, locale))
        .collect();
    for property in &view.properties {
        for held in &property.held {
            if let Value::Time(time) = &held.value {
                let sources = held.sources.len();
                moments.push(Moment {
                    label: property_label(&property.property, locale),
                    href: format!("#property-{}", property.property),
                    detail: format!(
                        "{} · {}",
                        visible(&time_detail(time, locale)),
                        locale.with("count-sources", &[("count", sources.into())])
                    ),
                    ..moment(time, locale)
                });
            }
        }
    }
    Timeline::draw(moments)
}

fn moments_of(
    involved: &Involved,
    view: &EntityView,
    meant: &PlacesMeant,
    locale: Locale,
) -> Vec<Moment> {
    // A place as it was called then; as the sources write it where nobody said which place it is.
    let places = |time: &Time| -> Vec<String> {
        involved
            .places
            .iter()
            .filter(|place| !view.row.members.contains(place))
            .filter_map(|place| {
                let then = called(meant, view, *place, Some(time), locale);
                let label = || Some(visible(&view.labels.get(place)?.label));
                (!then.is_empty()).then_some(then).or_else(label)
            })
            .collect()
    };
    let named = Named::of(&involved.event, locale);
    let label = involved.event.class.as_deref().map_or_else(
        || named.label.clone(),
        |class| kua_core::vocabulary::label("event-types", class, locale.tag()).to_owned(),
    );
    if involved.times.is_empty() {
        return vec![Moment {
            label,
            href: named.href,
            time: locale.text("not-known"),
            detail: named.note,
            earliest: None,
            latest: None,
            uncertain: false,
            lane: String::new(),
        }];
    }
    involved
        .times
        .iter()
        .map(|time| Moment {
            label: label.clone(),
            href: named.href.clone(),
            detail: std::iter::once(visible(&time_detail(time, locale)))
                .chain(places(time))
                .filter(|words| !words.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            ..moment(time, locale)
        })
        .collect()
}

fn moment(time: &Time, locale: Locale) -> Moment {
    Moment {
        label: String::new(),
        href: String::new(),
        time: describe_time(time, locale),
        detail: String::new(),
        earliest: time.earliest,
        latest: time.latest,
        uncertain: crate::timeline::is_unsure(time),
        lane: String::new(),
    }
}

/// Says that two records are one, that they are not, or that it can't be said yet.
pub(crate) async fn same(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(one): Path<String>,
    typed: Typed,
) -> Shown {
    let one: RecordId = id(&one)?;
    let other: RecordId = id(typed.get("other"))?;
    let said = Sameness::from_code(typed.get("verdict"))
        .ok_or_else(|| kua_app::Problem::wrong("verdict", "same, not-same or left-open"))?;
    let reason = typed.words("reason");
    let aware = typed.get("aware") == "yes";
    let undo = desk
        .house()
        .judge_pair(one, other, said, reason.as_deref(), aware)
        .await?;
    let row = desk.house().labels([one].into()).await?;
    let now = row.get(&one).map_or(one, |row| row.id);
    let sentence = match said {
        Sameness::Same => "flash-same",
        Sameness::Apart => "flash-not-same",
        Sameness::LeftOpen => "flash-left-open",
    };
    // Whoever goes through the list goes on with it.
    let (to, back) = if typed.get("back") == "doubles" {
        ("/doubles".to_owned(), "/doubles".to_owned())
    } else {
        (format!("/records/{now}"), format!("/records/{one}"))
    };
    let flash = Flash {
        sentence: visit.locale.text(sentence),
        undo,
        back,
        shown_on: to.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&to).into_response())
}
