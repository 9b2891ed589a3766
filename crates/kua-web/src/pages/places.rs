//! The places of the vault as a list, and which place of the gazetteer a record means.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{PlaceOrder, PlaceQuery, PlaceRow, PlaceState};
use kua_core::RecordId;
use kua_core::ports::Window;
use kua_core::vocabulary::{self, vocabulary};
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, Column, link};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Form, Named, form_of, id, visible};
use crate::session::Flash;
use crate::table;
use crate::typed::Typed;

/// Rows of a page.
const PAGE: u64 = 50;
/// Rows of a table or JSON file.
const FILE: u64 = 50_000;

/// Which places are wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    state: Option<String>,
    kind: Option<String>,
    prefix: Option<String>,
    sort: Option<String>,
    down: Option<String>,
    page: Option<u64>,
    format: Option<String>,
}

#[derive(Serialize)]
struct Row {
    record: Named,
    place_type: String,
    country: String,
    state: &'static str,
    #[serde(skip)]
    state_label: String,
    key: Option<String>,
    means: String,
    latitude: Option<f64>,
    longitude: Option<f64>,
    radius: Option<u32>,
    #[serde(skip)]
    point: String,
    statements: u64,
    changed: String,
}

#[derive(Template)]
#[template(path = "places.html")]
struct PlacesPage {
    frame: Frame,
    rows: Vec<Row>,
    total: u64,
    columns: Vec<Column>,
    states: Vec<Choice>,
    kinds: Vec<Choice>,
    prefix: String,
    kept: Vec<(&'static str, String)>,
    may_write: bool,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: String,
}

/// The states that can be chosen, the first where nothing was.
const STATES: [(&str, PlaceState); 4] = [
    ("any", PlaceState::Any),
    ("open", PlaceState::Open),
    ("chosen", PlaceState::Chosen),
    ("own", PlaceState::Own),
];

const SORTS: [(&str, PlaceOrder, &str); 3] = [
    ("name", PlaceOrder::Name, "column-name"),
    ("statements", PlaceOrder::Statements, "column-statements"),
    ("changed", PlaceOrder::Changed, "column-changed"),
];

/// Shows the list.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let form = form_of("", asked.format.as_deref()).1;
    let page = asked.page.unwrap_or(1).max(1);
    let window = match form {
        Form::Page => Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        },
        Form::Json | Form::Csv => Window::first(FILE),
    };
    let query = query(&asked, window);
    let found = desk.house().list_places(&query, locale).await?;
    let rows: Vec<Row> = found.rows.iter().map(|row| Row::of(row, locale)).collect();
    match form {
        Form::Json => {
            let all = serde_json::json!({ "total": found.total, "rows": rows });
            return Ok(Json(all).into_response());
        }
        Form::Csv => return Ok(table::download("places", csv(&rows, locale))),
        Form::Page => {}
    }
    let pages = found.total.div_ceil(PAGE).max(1);
    let of_page = |page| {
        let asked = Asked {
            page: Some(page),
            ..asked.clone()
        };
        address(&asked, None)
    };
    let frame = Frame::new(visit, "place", "places-title").json(address(&asked, Some("json")));
    Ok(page_of(&PlacesPage {
        columns: columns(&asked, locale),
        states: states(&asked, locale),
        kinds: kinds(&asked, locale),
        prefix: asked.prefix.clone().unwrap_or_default(),
        kept: [
            ("state", &asked.state),
            ("kind", &asked.kind),
            ("sort", &asked.sort),
            ("down", &asked.down),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.clone()?)))
        .collect(),
        may_write: desk.house().may_judge(),
        before: match page {
            0 | 1 => String::new(),
            page => of_page(page - 1),
        },
        after: match page < pages {
            true => of_page(page + 1),
            false => String::new(),
        },
        csv: address(&asked, Some("csv")),
        total: found.total,
        rows,
        page,
        pages,
        frame,
    }))
}

/// Counts the places of a list.
pub(crate) async fn found(desk: &Desk, asked: &Asked, locale: Locale) -> Result<u64, Failure> {
    let query = query(asked, Window::first(1));
    Ok(desk.house().list_places(&query, locale).await?.total)
}

fn query(asked: &Asked, window: Window) -> PlaceQuery {
    let chosen = |typed: &Option<String>| typed.clone().unwrap_or_default();
    let (state, sort) = (chosen(&asked.state), chosen(&asked.sort));
    PlaceQuery {
        state: STATES
            .iter()
            .find(|(code, _)| *code == state)
            .map_or(PlaceState::Any, |(_, state)| *state),
        place_type: asked.kind.clone().filter(|kind| !kind.is_empty()),
        prefix: asked
            .prefix
            .as_deref()
            .map(kua_app::folded)
            .filter(|prefix| !prefix.is_empty()),
        order: SORTS
            .iter()
            .find(|(code, _, _)| *code == sort)
            .map_or(PlaceOrder::Name, |(_, order, _)| *order),
        descending: asked.down.is_some(),
        window,
    }
}

impl Row {
    fn of(row: &PlaceRow, locale: Locale) -> Self {
        let point = row.point.as_ref();
        Self {
            record: Named::of(&row.row, locale),
            place_type: row.place_type.clone(),
            country: visible(&row.country),
            state: row.state(),
            state_label: locale.text(&format!("places-state-{}", row.state())),
            key: row.key.clone(),
            means: visible(&row.means),
            latitude: point.map(|point| point.latitude),
            longitude: point.map(|point| point.longitude),
            radius: point.and_then(|point| point.radius),
            point: point.map(|point| point.words.clone()).unwrap_or_default(),
            statements: row.row.statements,
            changed: kua_app::moment(row.row.changed),
        }
    }
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-id",
        "column-name",
        "column-place-type",
        "column-country",
        "column-state",
        "column-key",
        "column-means",
        "column-latitude",
        "column-longitude",
        "column-radius",
        "column-statements",
        "column-access",
        "column-changed",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let number = |number: Option<f64>| number.map(|it| it.to_string()).unwrap_or_default();
    let rows = rows.iter().map(|row| {
        vec![
            row.record.id.clone(),
            row.record.label.clone(),
            row.place_type.clone(),
            row.country.clone(),
            row.state.to_owned(),
            row.key.clone().unwrap_or_default(),
            row.means.clone(),
            number(row.latitude),
            number(row.longitude),
            row.radius.map(|it| it.to_string()).unwrap_or_default(),
            row.statements.to_string(),
            row.record.access.code.to_owned(),
            row.changed.clone(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}

fn address(asked: &Asked, format: Option<&str>) -> String {
    let page = asked
        .page
        .filter(|page| *page > 1 && format.is_none())
        .map(|page| page.to_string());
    let format = format.map(str::to_owned);
    link(
        "/places",
        &[
            ("state", &asked.state),
            ("kind", &asked.kind),
            ("prefix", &asked.prefix),
            ("sort", &asked.sort),
            ("down", &asked.down),
            ("page", &page),
            ("format", &format),
        ],
    )
}

fn states(asked: &Asked, locale: Locale) -> Vec<Choice> {
    let now = asked.state.as_deref().unwrap_or("any");
    STATES
        .iter()
        .map(|(code, _)| Choice {
            label: locale.text(&format!("places-state-{code}")),
            href: address(
                &Asked {
                    state: (*code != "any").then(|| (*code).to_owned()),
                    page: None,
                    ..asked.clone()
                },
                None,
            ),
            chosen: *code == now,
        })
        .collect()
}

fn kinds(asked: &Asked, locale: Locale) -> Vec<Choice> {
    let terms = vocabulary("place-types")
        .map(|list| list.terms.as_slice())
        .unwrap_or_default();
    let choice = |kind: Option<&str>, label: String| Choice {
        label,
        href: address(
            &Asked {
                kind: kind.map(str::to_owned),
                page: None,
                ..asked.clone()
            },
            None,
        ),
        chosen: asked.kind.as_deref() == kind,
    };
    std::iter::once(choice(None, locale.text("places-every-type")))
        .chain(terms.iter().map(|term| {
            let label = vocabulary::label("place-types", &term.code, locale.tag()).to_owned();
            choice(Some(&term.code), label)
        }))
        .collect()
}

fn columns(asked: &Asked, locale: Locale) -> Vec<Column> {
    let sort = asked.sort.as_deref().unwrap_or("name");
    SORTS
        .iter()
        .map(|(code, _, key)| {
            let (sorted, down) = (*code == sort, asked.down.is_some());
            Column {
                label: locale.text(key),
                href: address(
                    &Asked {
                        sort: Some((*code).to_owned()),
                        down: (sorted && !down).then(|| "yes".to_owned()),
                        page: None,
                        ..asked.clone()
                    },
                    None,
                ),
                sorted: match (sorted, down) {
                    (false, _) => "none",
                    (true, false) => "ascending",
                    (true, true) => "descending",
                },
            }
        })
        .collect()
}

/// Says which place of the gazetteer a record means, that it is none of those shown, or takes it back.
pub(crate) async fn choose(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(record): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&record)?;
    let house = desk.house();
    let verdict = typed.get("verdict");
    let (undo, sentence) = match verdict.split_once(' ') {
        Some(("this", key)) => (house.choose_place(record, key).await?, "flash-place-chosen"),
        _ if verdict == "none" => {
            let keys: Vec<String> = typed.all("key").map(str::to_owned).collect();
            (
                house.refuse_places(record, &keys).await?,
                "flash-place-refused",
            )
        }
        _ if verdict == "take-back" => (house.unchoose_place(record).await?, "flash-place-open"),
        _ => {
            return Err(Failure::from(kua_app::Problem::wrong(
                "verdict",
                "this, none or take-back",
            )));
        }
    };
    let page = format!("/records/{record}");
    let flash = Flash {
        sentence: visit.locale.text(sentence),
        undo,
        back: page.clone(),
        shown_on: page.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&page).into_response())
}
