//! The page of a record: each value with its sources, what contradicts it, its time, its history.
//!
//! Persons, events and all other kinds share it; an event's own times make its
//! timeline, for others the events they take part in.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{EntityView, Involved, Possible, Sameness, describe_time};
use kua_core::RecordId;
use kua_core::value::{Time, Value};
use kua_locales::Locale;
use serde::Serialize;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::names::NamesView;
use crate::pages::start::Asked;
use crate::pairs::{JudgedView, PairView};
use crate::parts::{
    Form, Named, PropertyRow, SourceView, form_of, id, property_label, time_detail, visible,
};
use crate::session::Flash;
use crate::timeline::{Moment, Timeline};
use crate::typed::Typed;

#[derive(Serialize)]
struct Part {
    event: Named,
    roles: Vec<String>,
    times: Vec<String>,
    places: Vec<Named>,
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
    pointing: Vec<Pointing>,
    documents: Vec<Named>,
    candidates: Vec<Named>,
    /// The names, where they are shown by writing system.
    spellings: Option<NamesView>,
    /// Persons that this one may be too, where it is a person.
    possible: Option<PossibleView>,
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
    if view.row.kind == "document" && form == Form::Page {
        return Ok(Redirect::to(&format!("/documents/{}", view.row.id)).into_response());
    }
    let record = Named::of(&view.row, locale);
    let properties = properties(&view, locale);
    let events = parts(&view, locale);
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
    let spellings = person.then(|| NamesView::of(&view, locale));
    let possible = match person {
        true => Some(desk.house().possible_doubles(&view).await?),
        false => None,
    };
    let possible = possible
        .map(|possible| PossibleView::of(&possible, locale))
        .filter(|possible| !possible.is_empty());
    let (judged, others) = desk.house().judged_pairs(&view.row).await?;
    let judged = JudgedView::all(&judged, &others, &view.row, locale);
    if form == Form::Json {
        return Ok(Json(serde_json::json!({
            "record": record, "members": view.row.members, "names": spellings,
            "possible_doubles": possible.as_ref().map(|possible| &possible.found),
            "judged": judged, "properties": properties, "events": events, "pointing": pointing, "documents": Named::all(&view.documents, locale),
            "history": history,
        }))
        .into_response());
    }
    let list = format!("/lists/{}", view.row.kind);
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
        timeline: timeline(&view, locale),
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
        events,
        pointing,
        history,
        frame,
    }))
}

fn kind_title(kind: &str) -> &'static str {
    match kind {
        "person" => "person-title",
        "event" => "event-title",
        "organisation" => "organisation-title",
        _ => "place-title",
    }
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

fn parts(view: &EntityView, locale: Locale) -> Vec<Part> {
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
                .filter_map(|place| Named::among(&view.labels, *place, locale))
                .collect(),
        })
        .collect()
}

fn timeline(view: &EntityView, locale: Locale) -> Option<Timeline> {
    let mut moments: Vec<Moment> = view
        .events
        .iter()
        .flat_map(|involved| moments_of(involved, locale))
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

fn moments_of(involved: &Involved, locale: Locale) -> Vec<Moment> {
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
        }];
    }
    involved
        .times
        .iter()
        .map(|time| Moment {
            label: label.clone(),
            href: named.href.clone(),
            detail: visible(&time_detail(time, locale)),
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
        uncertain: time.edtf.contains(['~', '?', '%']) || !time.alternatives.is_empty(),
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
