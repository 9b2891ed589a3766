//! The form in which somebody describes a place that no list has, or changes such a place.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use kua_app::{NotSaved, SavedPlace, TypedName, TypedPlace, WrongField};
use kua_core::RecordId;
use kua_core::vocabulary::{self, vocabulary};
use kua_locales::Locale;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::import::{Level, levels};
use crate::parts::{Named, id};
use crate::places::{PlaceShown, wrong};
use crate::session::Flash;
use crate::typed::Typed;

/// The most rows of names that a form has.
const MOST_ROWS: usize = 40;

struct NameRow {
    number: usize,
    name: TypedName,
    wrong_name: String,
    wrong_language: String,
    wrong_years: String,
    wrong_source: String,
}

struct Kind {
    code: String,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "place.html")]
struct PlacePage {
    frame: Frame,
    /// Where the form is sent.
    action: String,
    /// The record that is changed, where there is one.
    record: Option<Named>,
    typed: TypedPlace,
    names: Vec<NameRow>,
    kinds: Vec<Kind>,
    levels: Vec<Level>,
    units: Vec<PlaceShown>,
    wrong: Vec<WrongField>,
    count: usize,
}

impl PlacePage {
    /// The sentence beside a field that does not fit.
    fn wrong(&self, field: &str) -> String {
        wrong(&self.wrong, field, self.frame.visit.locale)
    }
}

/// Shows the form for a new place.
pub(crate) async fn new(State(desk): State<Desk>, Extension(visit): Extension<Visit>) -> Shown {
    allowed(&desk)?;
    let typed = TypedPlace {
        names: vec![TypedName::default(); 2],
        ..TypedPlace::default()
    };
    Ok(form(visit, typed, None, Vec::new(), Vec::new()))
}

/// Shows the form with what is known of a place.
pub(crate) async fn edit(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(record): Path<String>,
) -> Shown {
    allowed(&desk)?;
    let record: RecordId = id(&record)?;
    let view = desk.house().entity(record).await?;
    let mut typed = desk.house().typed_place(&view).await?;
    typed.names.push(TypedName::default());
    let named = Named::of(&view.row, visit.locale);
    Ok(form(visit, typed, Some(named), Vec::new(), Vec::new()))
}

/// Keeps a new place.
pub(crate) async fn add(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Shown {
    keep(&desk, visit, None, &typed).await
}

/// Keeps the changes of a place.
pub(crate) async fn change(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(record): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&record)?;
    keep(&desk, visit, Some(record), &typed).await
}

fn allowed(desk: &Desk) -> Result<(), kua_app::Problem> {
    match desk.house().may_judge() {
        true => Ok(()),
        false => Err(kua_app::Problem::new(kua_app::Kind::NotAllowed)),
    }
}

async fn keep(desk: &Desk, visit: Visit, record: Option<RecordId>, fields: &Typed) -> Shown {
    allowed(desk)?;
    let locale = visit.locale;
    let mut typed = read(fields);
    let named = match record {
        Some(record) => {
            let row = desk.house().labels([record].into()).await?;
            let row = row
                .get(&record)
                .ok_or_else(crate::failure::Failure::nothing)?;
            Some(Named::of(row, locale))
        }
        None => None,
    };
    if !fields.get("more").is_empty() {
        typed.names.push(TypedName::default());
        return Ok(form(visit, typed, named, Vec::new(), Vec::new()));
    }
    let (wrong, units) = match desk.house().save_place(&typed, record, locale).await {
        Ok(saved) => return done(desk, &visit, record, saved),
        Err(NotSaved::Wrong(wrong)) => (wrong, Vec::new()),
        Err(NotSaved::Units(units)) => (
            Vec::new(),
            units
                .iter()
                .map(|unit| PlaceShown::facts(unit, locale))
                .collect(),
        ),
        Err(NotSaved::Problem(problem)) => return Err(problem.into()),
    };
    let mut page = form(visit, typed, named, wrong, units);
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

fn done(desk: &Desk, visit: &Visit, record: Option<RecordId>, saved: SavedPlace) -> Shown {
    let page = format!("/records/{}", saved.record);
    let (sentence, back) = match (record, saved.made.is_empty()) {
        (_, true) => ("flash-place-same", page.clone()),
        (Some(_), false) => ("flash-place-changed", page.clone()),
        // Once it is taken back, there is no page of it.
        (None, false) => ("flash-place-added", "/places".to_owned()),
    };
    let flash = Flash {
        sentence: visit.locale.text(sentence),
        undo: saved.made,
        shown_on: page.clone(),
        back,
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&page).into_response())
}

/// Takes what was typed, as it was typed.
fn read(fields: &Typed) -> TypedPlace {
    let field = |name: &str| fields.get(name).to_owned();
    let mut names: Vec<TypedName> = (0..MOST_ROWS)
        .map(|number| TypedName {
            text: field(&format!("name-{number}")),
            language: field(&format!("language-{number}")),
            years: field(&format!("years-{number}")),
            source: field(&format!("source-{number}")),
        })
        .collect();
    // Rows behind the last one that the form had are none.
    let rows = fields.get("rows").parse::<usize>().unwrap_or(2);
    names.truncate(rows.clamp(1, MOST_ROWS));
    TypedPlace {
        names,
        place_type: field("type"),
        latitude: field("latitude"),
        longitude: field("longitude"),
        radius: field("radius"),
        country: field("country"),
        unit: field("unit"),
        unit_key: field("unit-key"),
        note: field("note"),
        source: field("source"),
        access: field("access"),
    }
}

fn form(
    visit: Visit,
    typed: TypedPlace,
    record: Option<Named>,
    wrong: Vec<WrongField>,
    units: Vec<PlaceShown>,
) -> axum::response::Response {
    let locale = visit.locale;
    let title = match record {
        Some(_) => "place-change-title",
        None => "place-new-title",
    };
    let mut frame = Frame::new(visit, "place", title).crumb("/places", locale.text("places-title"));
    if let Some(record) = &record {
        frame = frame.crumb_of(record);
    }
    let page = PlacePage {
        action: match &record {
            Some(record) => format!("/records/{}/place", record.id),
            None => "/places/new".to_owned(),
        },
        names: rows(&typed.names, &wrong, locale),
        kinds: kinds(&typed.place_type, locale),
        levels: levels(locale, &typed.access),
        count: wrong.len(),
        record,
        typed,
        units,
        wrong,
        frame,
    };
    page_of(&page)
}

fn rows(names: &[TypedName], all: &[WrongField], locale: Locale) -> Vec<NameRow> {
    names
        .iter()
        .enumerate()
        .map(|(number, name)| {
            let beside = |part: &str| wrong(all, &format!("{part}-{number}"), locale);
            NameRow {
                number,
                name: name.clone(),
                wrong_name: beside("name"),
                wrong_language: beside("language"),
                wrong_years: beside("years"),
                wrong_source: beside("source"),
            }
        })
        .collect()
}

fn kinds(chosen: &str, locale: Locale) -> Vec<Kind> {
    vocabulary("place-types")
        .map(|list| list.terms.as_slice())
        .unwrap_or_default()
        .iter()
        .map(|term| Kind {
            label: vocabulary::label("place-types", &term.code, locale.tag()).to_owned(),
            chosen: term.code == chosen,
            code: term.code.clone(),
        })
        .collect()
}
