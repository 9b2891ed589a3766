//! The network of a record: what it is tied to, with the statement behind each tie.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{Network, NetworkQuery, day, shortened};
use kua_core::RecordId;
use kua_core::ports::{DaySpan, EntityRow};
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, link};
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Form, Named, form_of, id, property_label, visible};
use crate::periods;
use crate::rings::{Placed, Rings};
use crate::table;

/// How many code points of a name have room in a circle.
const MOST_WORDS: usize = 24;

/// What is asked for.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    steps: Option<String>,
    how: Option<String>,
    from: Option<String>,
    to: Option<String>,
    format: Option<String>,
}

/// A tie in the table.
#[derive(Serialize)]
struct Row {
    from: Named,
    /// The code of the tie.
    how: String,
    #[serde(skip)]
    label: String,
    to: Named,
    /// The days of the event that it is about.
    when: String,
    statements: Vec<String>,
}

/// A line of the drawing.
struct Edge {
    from: Placed,
    to: Placed,
    href: String,
    title: String,
}

/// A record in the drawing.
struct Node {
    at: Placed,
    record: Named,
    words: String,
    href: String,
    middle: bool,
}

#[derive(Template)]
#[template(path = "network.html")]
struct NetworkPage {
    frame: Frame,
    middle: Named,
    edges: Vec<Edge>,
    nodes: Vec<Node>,
    height: i64,
    steps: Vec<Choice>,
    sorts: Vec<Choice>,
    kept: Vec<(&'static str, String)>,
    path: String,
    from: String,
    to: String,
    wrong: Vec<String>,
    rows: Vec<Row>,
    left_out: usize,
    csv: String,
    json: String,
}

/// Shows the network.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(typed): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let wanted: RecordId = id(&typed)?;
    let read = |typed: &Option<String>| typed.as_deref().and_then(periods::typed);
    let (from, to) = (read(&asked.from), read(&asked.to));
    let query = NetworkQuery {
        two_steps: asked.steps.as_deref() == Some("2"),
        how: asked.how.clone().filter(|how| !how.is_empty()),
        days: (from.is_some() || to.is_some()).then_some(DaySpan {
            from: from.map(|(first, _)| first),
            to: to.map(|(_, last)| last),
        }),
    };
    let network = desk.house().network(wanted, &query).await?;
    let rows = rows(&network, locale);
    match form_of("", asked.format.as_deref()).1 {
        Form::Json => {
            let around: Vec<_> = network
                .around
                .iter()
                .map(|(row, step)| serde_json::json!({ "record": Named::of(row, locale), "steps": step }))
                .collect();
            let all = serde_json::json!({
                "middle": Named::of(&network.middle, locale), "around": around,
                "ties": rows, "left_out": network.left_out,
            });
            return Ok(Json(all).into_response());
        }
        Form::Csv => return Ok(table::download("network", csv(&rows, locale))),
        Form::Page => {}
    }
    let path = format!("/records/{}/network", network.middle.id);
    let middle = Named::of(&network.middle, locale);
    let json = file(&path, &asked, "json");
    let frame = Frame::new(visit, "network", "network-title")
        .crumb_of(&middle)
        .json(json.clone());
    let typed = |words: &Option<String>| words.clone().unwrap_or_default();
    let rings = Rings::lay(&network);
    Ok(page_of(&NetworkPage {
        edges: edges(&network, &rings, &rows, locale),
        nodes: nodes(&network, &rings, &asked, locale),
        height: rings.height,
        steps: steps(&path, &asked, locale),
        sorts: sorts(&path, &network, &asked, locale),
        kept: [("steps", &asked.steps), ("how", &asked.how)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.clone()?)))
            .collect(),
        from: typed(&asked.from),
        to: typed(&asked.to),
        wrong: [&asked.from, &asked.to]
            .into_iter()
            .flatten()
            .filter(|words| !words.trim().is_empty() && periods::typed(words).is_none())
            .map(|words| visible(words))
            .collect(),
        left_out: network.left_out,
        csv: file(&path, &asked, "csv"),
        json,
        middle,
        path,
        rows,
        frame,
    }))
}

fn address(path: &str, asked: &Asked) -> String {
    link(
        path,
        &[
            ("steps", &asked.steps),
            ("how", &asked.how),
            ("from", &asked.from),
            ("to", &asked.to),
        ],
    )
}

fn file(path: &str, asked: &Asked, form: &str) -> String {
    let address = address(path, asked);
    let joiner = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joiner}format={form}")
}

fn steps(path: &str, asked: &Asked, locale: Locale) -> Vec<Choice> {
    ["1", "2"]
        .into_iter()
        .map(|steps| Choice {
            label: locale.text(&format!("network-steps-{steps}")),
            href: address(
                path,
                &Asked {
                    steps: (steps == "2").then(|| steps.to_owned()),
                    ..asked.clone()
                },
            ),
            chosen: (steps == "2") == (asked.steps.as_deref() == Some("2")),
        })
        .collect()
}

fn sorts(path: &str, network: &Network, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let choice = |how: Option<&String>, label| Choice {
        label,
        href: address(
            path,
            &Asked {
                how: how.cloned(),
                ..asked.clone()
            },
        ),
        chosen: asked.how.as_ref().filter(|how| !how.is_empty()) == how,
    };
    let mut all = vec![choice(None, locale.text("network-every-tie"))];
    all.extend(
        network
            .sorts
            .iter()
            .map(|how| choice(Some(how), property_label(how, locale))),
    );
    all
}

/// Rows by their ids.
fn rows_of(network: &Network) -> BTreeMap<RecordId, &EntityRow> {
    std::iter::once(&network.middle)
        .chain(network.around.iter().map(|(row, _)| row))
        .map(|row| (row.id, row))
        .collect()
}

fn rows(network: &Network, locale: Locale) -> Vec<Row> {
    let known = rows_of(network);
    let mut rows: Vec<Row> = network
        .ties
        .iter()
        .filter_map(|tie| {
            let (from, to) = (known.get(&tie.from)?, known.get(&tie.to)?);
            let event = [from, to].into_iter().find(|row| row.kind == "event");
            let when = event.map(|row| (day(row.earliest), day(row.latest)));
            Some(Row {
                from: Named::of(from, locale),
                to: Named::of(to, locale),
                label: property_label(&tie.how, locale),
                how: tie.how.clone(),
                when: match when {
                    Some((first, last)) if first == last => first,
                    Some((first, last)) => format!("{first}/{last}"),
                    None => String::new(),
                },
                statements: tie.statements.iter().map(ToString::to_string).collect(),
            })
        })
        .collect();
    rows.sort_by(|a, b| (&a.when, &a.from.label, &a.how).cmp(&(&b.when, &b.from.label, &b.how)));
    rows
}

fn edges(network: &Network, rings: &Rings, rows: &[Row], locale: Locale) -> Vec<Edge> {
    let words: BTreeMap<(String, String, &str), &Row> = rows
        .iter()
        .map(|row| {
            (
                (row.from.id.clone(), row.to.id.clone(), row.how.as_str()),
                row,
            )
        })
        .collect();
    network
        .ties
        .iter()
        .filter_map(|tie| {
            let key = (tie.from.to_string(), tie.to.to_string(), tie.how.as_str());
            let row = words.get(&key)?;
            let statements = locale.with(
                "count-statements",
                &[("count", tie.statements.len().into())],
            );
            Some(Edge {
                from: *rings.places.get(&tie.from)?,
                to: *rings.places.get(&tie.to)?,
                href: format!("/statements/{}", tie.statements.first()?),
                title: format!(
                    "{} – {} – {} ({statements})",
                    row.from.label, row.label, row.to.label
                ),
            })
        })
        .collect()
}

fn nodes(network: &Network, rings: &Rings, asked: &Asked, locale: Locale) -> Vec<Node> {
    rows_of(network)
        .into_iter()
        .filter_map(|(id, row)| {
            let middle = id == network.middle.id;
            let record = Named::of(row, locale);
            Some(Node {
                at: *rings.places.get(&id)?,
                words: shortened(&record.label, MOST_WORDS),
                href: match middle {
                    true => record.href.clone(),
                    false => address(&format!("/records/{id}/network"), asked),
                },
                middle,
                record,
            })
        })
        .collect()
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-from-record",
        "column-tie",
        "column-to-record",
        "column-when",
        "column-statements",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        vec![
            row.from.label.clone(),
            row.label.clone(),
            row.to.label.clone(),
            row.when.clone(),
            row.statements.join(" "),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}
