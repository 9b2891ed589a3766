//! The map: where events took place, and the same places as a table.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{PlaceOnMap, PlacePoint};
use kua_core::ports::TallyBy;
use kua_locales::{Argument, Locale};
use serde::Serialize;

use crate::atlas::{Drawn, Spot, Target, View};
use crate::choices::Choice;
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::pictures::{Asked, Filter};
use crate::parts::{Form, Named, form_of, visible};
use crate::table;

const PATH: &str = "/map";

/// Rows of a page.
const PAGE: usize = 50;

/// A place in the table.
#[derive(Serialize)]
struct Row {
    place: Named,
    /// What it was called then.
    name: String,
    country: String,
    point: Option<PlacePoint>,
    events: u64,
    #[serde(skip)]
    href: String,
}

/// A circle as the page writes it.
struct Circle {
    mark: crate::atlas::Mark,
    href: String,
    title: String,
}

#[derive(Template)]
#[template(path = "map.html")]
struct MapPage {
    frame: Frame,
    sieve: Filter,
    layers: Vec<(&'static str, String)>,
    circles: Vec<Circle>,
    moves: Vec<Choice>,
    rows: Vec<Row>,
    total: usize,
    events: u64,
    /// Places in the table that have no point.
    unplaced: usize,
    /// Places that lie outside of what the map shows.
    outside: usize,
    /// Places that are in no circle, or in no row.
    left_out: usize,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: String,
    json: String,
}

/// Shows the map.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let query = asked.query()?;
    let house = desk.house();
    let found = house.places_of_events(&query, locale).await?;
    let rows: Vec<Row> = found
        .places
        .iter()
        .map(|place| Row::of(place, &asked, locale))
        .collect();
    match form_of("", asked.format.as_deref()).1 {
        Form::Json => {
            let all = serde_json::json!({
                "events": found.events, "places": rows, "left_out": found.left_out,
            });
            return Ok(Json(all).into_response());
        }
        Form::Csv => return Ok(table::download("map", csv(&rows, locale))),
        Form::Page => {}
    }
    let spots: Vec<Spot> = rows.iter().filter_map(Row::spot).collect();
    let points: Vec<(f64, f64)> = spots.iter().map(|spot| (spot.east, spot.north)).collect();
    let typed = asked.view.as_deref().and_then(View::read);
    let view = typed.unwrap_or_else(|| View::around(&points));
    let drawn = Drawn::draw(view, &spots);
    let every = kua_app::EventQuery {
        class: None,
        ..query.clone()
    };
    let every = house.tally_events(&every, TallyBy::Month).await?;
    let sieve = Filter::of(house, PATH, &asked, &every, locale).await?;
    let total = rows.len();
    let pages = total.div_ceil(PAGE).max(1) as u64;
    let page = asked.page.unwrap_or(1).clamp(1, pages);
    let first = usize::try_from(page - 1).unwrap_or(0).saturating_mul(PAGE);
    let json = asked.file(PATH, "json");
    let frame = Frame::new(visit, "map", "map-title").json(json.clone());
    Ok(page_of(&MapPage {
        circles: drawn
            .marks
            .into_iter()
            .map(|mark| Circle::of(mark, &asked, locale))
            .collect(),
        moves: moves(view, typed.is_some(), &asked, locale),
        unplaced: total - spots.len(),
        outside: drawn.outside,
        left_out: drawn.left_out + found.left_out,
        layers: drawn.layers,
        events: found.events,
        before: match page {
            1 => String::new(),
            page => asked.of_page(PATH, page - 1),
        },
        after: match page < pages {
            true => asked.of_page(PATH, page + 1),
            false => String::new(),
        },
        csv: asked.file(PATH, "csv"),
        rows: rows.into_iter().skip(first).take(PAGE).collect(),
        json,
        total,
        sieve,
        page,
        pages,
        frame,
    }))
}

fn seen_from(asked: &Asked, view: Option<View>) -> String {
    let asked = asked.with(|asked| asked.view = view.map(View::words));
    format!("{}#map", asked.address(PATH))
}

fn moves(view: View, moved: bool, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let mut moves: Vec<Choice> = [
        ("closer", view.times(0.5)),
        ("wider", view.times(2.0)),
        ("west", view.moved(-0.3, 0.0)),
        ("east", view.moved(0.3, 0.0)),
        ("north", view.moved(0.0, 0.15)),
        ("south", view.moved(0.0, -0.15)),
    ]
    .into_iter()
    .map(|(word, view)| Choice {
        label: locale.text(&format!("map-{word}")),
        href: seen_from(asked, Some(view)),
        chosen: false,
    })
    .collect();
    if moved {
        moves.push(Choice {
            label: locale.text("map-all"),
            href: seen_from(asked, None),
            chosen: false,
        });
    }
    moves
}

impl Row {
    fn of(place: &PlaceOnMap, asked: &Asked, locale: Locale) -> Self {
        let named = Named::of(&place.row.row, locale);
        Self {
            name: visible(&place.name),
            country: visible(&place.row.country),
            point: place.point.clone(),
            events: place.events,
            href: asked
                .with(|asked| {
                    asked.place = Some(named.id.clone());
                    asked.view = None;
                    asked.by = None;
                })
                .address("/timeline"),
            place: named,
        }
    }

    fn spot(&self) -> Option<Spot> {
        let point = self.point.as_ref()?;
        Some(Spot {
            east: point.longitude,
            north: point.latitude,
            radius: point.radius,
            name: self.name.clone(),
            events: self.events,
            href: self.href.clone(),
        })
    }
}

impl Circle {
    fn of(mark: crate::atlas::Mark, asked: &Asked, locale: Locale) -> Self {
        let events = locale.with("count-events", &[("count", Argument::Count(mark.events))]);
        let names: Vec<&str> = mark.names.iter().take(5).map(String::as_str).collect();
        let more = mark.places.saturating_sub(names.len());
        let mut title = format!("{}: {events}", names.join(", "));
        if more > 0 {
            title = locale.with(
                "map-more-places",
                &[("places", title.into()), ("count", more.into())],
            );
        }
        let href = match &mark.target {
            Target::Events(href) => href.clone(),
            Target::Closer(view) => seen_from(asked, Some(*view)),
            Target::Table => "#rows".to_owned(),
        };
        Self { mark, href, title }
    }
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-id",
        "column-name",
        "column-called",
        "column-country",
        "column-latitude",
        "column-longitude",
        "column-radius",
        "column-events",
        "column-access",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        let point = row.point.as_ref();
        let number = |number: Option<f64>| number.map(|it| format!("{it:.6}")).unwrap_or_default();
        vec![
            row.place.id.clone(),
            row.place.label.clone(),
            row.name.clone(),
            row.country.clone(),
            number(point.map(|point| point.latitude)),
            number(point.map(|point| point.longitude)),
            point
                .and_then(|point| point.radius)
                .map(|metres| metres.to_string())
                .unwrap_or_default(),
            row.events.to_string(),
            row.place.access.code.to_owned(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}
