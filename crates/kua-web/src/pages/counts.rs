//! How many events there are: over time, and of each kind.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_core::ports::{Tally, TallyBy};
use kua_locales::Locale;
use serde::Serialize;

use crate::bars::{Columned, Lying};
use crate::choices::Choice;
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::pictures::{Asked, Filter, class_label};
use crate::pages::timeline::counted;
use crate::parts::{Form, form_of};
use crate::periods::{Columns, Counted, Unit};
use crate::table;

const PATH: &str = "/counts";

/// How many events begin in a column.
#[derive(Serialize)]
struct Begin {
    period: String,
    from: String,
    to: String,
    sure: u64,
    unsure: u64,
    #[serde(skip)]
    href: String,
}

/// How many events there are of a type.
#[derive(Serialize)]
struct OfKind {
    class: String,
    label: String,
    events: u64,
    #[serde(skip)]
    href: String,
}

/// How many events of a type begin in a column.
#[derive(Serialize)]
struct Cell {
    period: String,
    class: String,
    label: String,
    sure: u64,
    unsure: u64,
}

#[derive(Template)]
#[template(path = "counts.html")]
struct CountsPage {
    frame: Frame,
    sieve: Filter,
    total: u64,
    undated: u64,
    unsure: u64,
    over_time: Option<Columned>,
    by_kind: Option<Lying>,
    units: Vec<Choice>,
    periods: Vec<Begin>,
    kinds: Vec<OfKind>,
    csv: String,
    json: String,
}

/// Shows the counts.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let query = asked.query()?;
    let house = desk.house();
    let wanted = asked.by.as_deref().and_then(Unit::from_code);
    let (counted, columns) = counted(house, &query, wanted).await?;
    let of_every_class = kua_app::EventQuery {
        class: None,
        ..query.clone()
    };
    let every = house.tally_events(&of_every_class, TallyBy::Month).await?;
    let meant = every
        .iter()
        .filter(|one| query.class.is_none() || one.class == query.class);
    let total: u64 = meant.clone().map(|one| one.entities).sum();
    let periods = periods(&counted, &columns, &asked);
    let kinds = kinds(meant, &asked, locale);
    match form_of("", asked.format.as_deref()).1 {
        Form::Json => {
            let all = serde_json::json!({
                "total": total, "without_day": counted.undated, "by": columns.unit.code(),
                "periods": periods, "kinds": kinds, "rows": cells(&counted, &columns, locale),
            });
            return Ok(Json(all).into_response());
        }
        Form::Csv => {
            let cells = cells(&counted, &columns, locale);
            return Ok(table::download(
                "counts",
                csv(&cells, counted.undated, locale),
            ));
        }
        Form::Page => {}
    }
    let sieve = Filter::of(house, PATH, &asked, &every, locale).await?;
    let json = asked.file(PATH, "json");
    let frame = Frame::new(visit, "counts", "counts-title").json(json.clone());
    let drawn: Vec<(String, u64, u64, String)> = periods
        .iter()
        .map(|one| (one.period.clone(), one.sure, one.unsure, one.href.clone()))
        .collect();
    Ok(page_of(&CountsPage {
        over_time: Columned::draw(&drawn, locale),
        by_kind: Lying::draw(
            &kinds
                .iter()
                .map(|kind| (kind.label.clone(), kind.events, kind.href.clone()))
                .collect::<Vec<_>>(),
        ),
        units: units(&asked, columns.unit, locale),
        undated: counted.undated,
        unsure: counted.columns().values().map(|begun| begun.unsure).sum(),
        csv: asked.file(PATH, "csv"),
        json,
        total,
        sieve,
        periods,
        kinds,
        frame,
    }))
}

fn periods(counted: &Counted, columns: &Columns, asked: &Asked) -> Vec<Begin> {
    let sums = counted.columns();
    columns
        .all
        .iter()
        .enumerate()
        .map(|(place, column)| {
            let begun = sums.get(&place).copied().unwrap_or_default();
            let day = |number| kua_app::day(Some(number));
            Begin {
                period: column.label(),
                from: day(column.from),
                to: day(column.to),
                sure: begun.sure,
                unsure: begun.unsure,
                href: asked
                    .with(|asked| {
                        asked.from = Some(column.begin.clone());
                        asked.to = Some(column.end.clone());
                        asked.by = None;
                    })
                    .address("/timeline"),
            }
        })
        .collect()
}

fn kinds<'a>(
    tallies: impl Iterator<Item = &'a Tally>,
    asked: &Asked,
    locale: Locale,
) -> Vec<OfKind> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for tally in tallies {
        *counts
            .entry(tally.class.as_deref().unwrap_or_default())
            .or_default() += tally.entities;
    }
    let mut counts: Vec<(&str, u64)> = counts.into_iter().collect();
    counts.sort_by_key(|(class, events)| (std::cmp::Reverse(*events), *class));
    counts
        .into_iter()
        .map(|(class, events)| OfKind {
            label: class_label(class, locale),
            class: class.to_owned(),
            events,
            href: asked
                .with(|asked| {
                    asked.class = (!class.is_empty()).then(|| class.to_owned());
                    asked.by = None;
                })
                .address("/timeline"),
        })
        .collect()
}

fn cells(counted: &Counted, columns: &Columns, locale: Locale) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (class, begun) in &counted.by_class {
        for (place, begun) in begun {
            let Some(column) = columns.all.get(*place) else {
                continue;
            };
            cells.push(Cell {
                period: column.label(),
                class: class.clone(),
                label: class_label(class, locale),
                sure: begun.sure,
                unsure: begun.unsure,
            });
        }
    }
    cells.sort_by(|a, b| (&a.period, &a.class).cmp(&(&b.period, &b.class)));
    cells
}

fn units(asked: &Asked, now: Unit, locale: Locale) -> Vec<Choice> {
    [Unit::Year, Unit::Month, Unit::Day]
        .into_iter()
        .map(|unit| Choice {
            label: locale.text(&format!("counts-by-{}", unit.code())),
            href: asked
                .with(|asked| asked.by = Some(unit.code().to_owned()))
                .address(PATH),
            chosen: unit == now,
        })
        .collect()
}

fn csv(cells: &[Cell], undated: u64, locale: Locale) -> String {
    let head = [
        "column-period",
        "column-class",
        "column-sure",
        "column-unsure",
    ];
    let head: Vec<String> = head.iter().map(|key| locale.text(key)).collect();
    let rows = cells.iter().map(|cell| {
        vec![
            cell.period.clone(),
            cell.label.clone(),
            cell.sure.to_string(),
            cell.unsure.to_string(),
        ]
    });
    let rest = vec![
        locale.text("not-known"),
        String::new(),
        "0".to_owned(),
        undated.to_string(),
    ];
    table::csv(
        std::iter::once(head)
            .chain(rows)
            .chain(std::iter::once(rest)),
    )
}
