//! Lists of records of one kind: sorted and filtered by links, as a page, JSON or CSV.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{DoublesSoFar, day};
use kua_core::ports::{EntityOrder, EntityQuery, EntityRow, Window};
use kua_core::vocabulary::{self, vocabulary};
use kua_locales::{Argument, Locale};
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, Column, link};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Form, Named, form_of, kind_label};
use crate::table;

/// Rows of a page.
const PAGE: u64 = 50;
/// Rows of a table or JSON file.
const FILE: u64 = 100_000;

/// How a list is wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    sort: Option<String>,
    down: Option<String>,
    prefix: Option<String>,
    class: Option<String>,
    conflicts: Option<String>,
    page: Option<u64>,
    format: Option<String>,
}

#[derive(Serialize)]
struct Row {
    record: Named,
    class: String,
    from: String,
    to: String,
    statements: u64,
    conflicts: u64,
    changed: String,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    frame: Frame,
    heading: String,
    kind: String,
    rows: Vec<Row>,
    total: u64,
    columns: Vec<Column>,
    kinds: Vec<Choice>,
    classes: Vec<Choice>,
    conflicts: Choice,
    prefix: String,
    kept: Vec<(&'static str, String)>,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: String,
    /// What is known of possible doubles, where persons are listed.
    doubles: String,
}

/// The kinds that have lists.
const KINDS: [&str; 13] = [
    "document",
    "list",
    "person",
    "event",
    "organisation",
    "body",
    "group",
    "place",
    "quotation",
    "figure",
    "demand",
    "law-article",
    "case",
];

const SORTS: [(&str, EntityOrder, &str); 4] = [
    ("name", EntityOrder::Label, "column-name"),
    ("day", EntityOrder::Day, "column-day"),
    ("statements", EntityOrder::Statements, "column-statements"),
    ("changed", EntityOrder::Changed, "column-changed"),
];

/// Shows a list.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(last): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (kind, form) = form_of(&last, asked.format.as_deref());
    let kind = known(kind).ok_or_else(Failure::nothing)?;
    let here = (kind != "all").then_some(kind);
    let page = asked.page.unwrap_or(1).max(1);
    let window = if form == Form::Page {
        Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        }
    } else {
        Window::first(FILE)
    };
    let sort = asked.sort.as_deref().unwrap_or("name");
    let found = desk.house().entities(query(here, &asked, window)).await?;
    let rows: Vec<Row> = found.rows.iter().map(|row| Row::of(row, locale)).collect();
    match form {
        Form::Json => {
            let all = serde_json::json!({ "kind": kind, "total": found.total, "rows": rows });
            return Ok(Json(all).into_response());
        }
        Form::Csv => return Ok(table::download(kind, csv(&rows, locale))),
        Form::Page => {}
    }
    let doubles = match here {
        Some("person") if desk.house().may_judge() => {
            doubles(desk.house().doubles_so_far().await?, locale)
        }
        _ => String::new(),
    };
    let pages = found.total.div_ceil(PAGE).max(1);
    let of_page = |page: u64| {
        address(
            kind,
            &Asked {
                page: Some(page),
                ..asked.clone()
            },
        )
    };
    let file = |ending: &str| {
        let asked = Asked {
            page: None,
            ..asked.clone()
        };
        address(&format!("{kind}{ending}"), &asked)
    };
    let heading = match here {
        Some(kind) => locale.text(&format!("list-{kind}")),
        None => locale.text("nav-all"),
    };
    let frame = Frame::new(visit, here.unwrap_or("all"), "list-title").json(file(".json"));
    Ok(page_of(&ListPage {
        heading,
        kinds: kinds(kind, locale),
        classes: classes(kind, &asked, locale),
        columns: columns(kind, &asked, sort, locale),
        conflicts: Choice {
            label: locale.text("list-conflicts"),
            href: address(
                kind,
                &Asked {
                    conflicts: asked.conflicts.is_none().then(|| "yes".to_owned()),
                    page: None,
                    ..asked.clone()
                },
            ),
            chosen: asked.conflicts.is_some(),
        },
        kept: [
            ("sort", &asked.sort),
            ("down", &asked.down),
            ("class", &asked.class),
            ("conflicts", &asked.conflicts),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.clone()?)))
        .collect(),
        prefix: asked.prefix.clone().unwrap_or_default(),
        before: if page > 1 {
            of_page(page - 1)
        } else {
            String::new()
        },
        after: if page < pages {
            of_page(page + 1)
        } else {
            String::new()
        },
        csv: file(".csv"),
        doubles,
        kind: kind.to_owned(),
        total: found.total,
        page,
        pages,
        rows,
        frame,
    }))
}

/// Which records are wanted; without a kind those of every kind.
fn query(kind: Option<&str>, asked: &Asked, window: Window) -> EntityQuery {
    let sort = asked.sort.as_deref().unwrap_or("name");
    EntityQuery {
        kinds: kind.map(|kind| vec![kind.to_owned()]),
        class: asked.class.clone().filter(|class| !class.is_empty()),
        prefix: asked
            .prefix
            .as_deref()
            .map(kua_app::folded)
            .filter(|prefix| !prefix.is_empty()),
        conflicts: asked.conflicts.is_some(),
        order: SORTS
            .iter()
            .find(|(code, _, _)| *code == sort)
            .map_or(EntityOrder::Label, |(_, order, _)| *order),
        descending: asked.down.is_some(),
        ..EntityQuery::of_kind(kind.unwrap_or_default(), window)
    }
}

/// The code of a list, as this program has it; none where there is no such list.
pub(crate) fn known(kind: &str) -> Option<&'static str> {
    std::iter::once("all")
        .chain(KINDS)
        .find(|known| *known == kind)
}

/// Counts what a list has.
pub(crate) async fn found(desk: &Desk, kind: &str, asked: &Asked) -> Result<u64, Failure> {
    let kind = known(kind).ok_or_else(Failure::nothing)?;
    let here = (kind != "all").then_some(kind);
    let query = query(here, asked, Window::first(1));
    Ok(desk.house().entities(query).await?.total)
}

/// Says how many possible doubles there are, where that is known; nothing where there is none.
fn doubles(so_far: Option<DoublesSoFar>, locale: Locale) -> String {
    let Some(so_far) = so_far else {
        return locale.text("doubles-title");
    };
    let count = Argument::Count(so_far.open as u64);
    if so_far.looked < so_far.names {
        locale.with("doubles-count-so-far", &[("count", count)])
    } else if so_far.open > 0 {
        locale.with("doubles-count", &[("count", count)])
    } else {
        String::new()
    }
}

impl Row {
    fn of(row: &EntityRow, locale: Locale) -> Self {
        let word = |class: &str| match row.kind.as_str() {
            "event" => vocabulary::label("event-types", class, locale.tag()).to_owned(),
            "document" => locale.text(&format!("class-{class}")),
            _ => vocabulary::label("person-classes", class, locale.tag()).to_owned(),
        };
        Self {
            record: Named::of(row, locale),
            class: row.class.as_deref().map(word).unwrap_or_default(),
            from: day(row.earliest),
            to: day(row.latest),
            statements: row.statements,
            conflicts: row.conflicts,
            changed: kua_app::moment(row.changed),
        }
    }

    /// The days it is about, in one word where they are one.
    fn days(&self) -> String {
        match (self.from.is_empty(), self.to.is_empty()) {
            (true, true) => String::new(),
            _ if self.from == self.to => self.from.clone(),
            _ => format!("{}/{}", self.from, self.to),
        }
    }
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-id",
        "column-kind",
        "column-name",
        "column-note",
        "column-class",
        "column-from",
        "column-to",
        "column-statements",
        "column-conflicts",
        "column-access",
        "column-changed",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        vec![
            row.record.id.clone(),
            row.record.kind.clone(),
            row.record.label.clone(),
            row.record.note.clone(),
            row.class.clone(),
            row.from.clone(),
            row.to.clone(),
            row.statements.to_string(),
            row.conflicts.to_string(),
            row.record.access.code.to_owned(),
            row.changed.clone(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}

fn address(last: &str, asked: &Asked) -> String {
    let page = asked
        .page
        .filter(|page| *page > 1)
        .map(|page| page.to_string());
    link(
        &format!("/lists/{last}"),
        &[
            ("sort", &asked.sort),
            ("down", &asked.down),
            ("prefix", &asked.prefix),
            ("class", &asked.class),
            ("conflicts", &asked.conflicts),
            ("page", &page),
        ],
    )
}

fn kinds(kind: &str, locale: Locale) -> Vec<Choice> {
    std::iter::once("all")
        .chain(KINDS)
        .map(|code| Choice {
            label: if code == "all" {
                locale.text("nav-all")
            } else {
                kind_label(code, locale)
            },
            href: format!("/lists/{code}"),
            chosen: code == kind,
        })
        .collect()
}

fn classes(kind: &str, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let list = match kind {
        "event" => "event-types",
        "person" => "person-classes",
        _ => return Vec::new(),
    };
    let terms = vocabulary(list)
        .map(|list| list.terms.as_slice())
        .unwrap_or_default();
    let choice = |class: Option<&str>, label: String| Choice {
        label,
        href: address(
            kind,
            &Asked {
                class: class.map(str::to_owned),
                page: None,
                ..asked.clone()
            },
        ),
        chosen: asked.class.as_deref() == class,
    };
    std::iter::once(choice(None, locale.text("list-every-class")))
        .chain(terms.iter().map(|term| {
            let label = vocabulary::label(list, &term.code, locale.tag()).to_owned();
            choice(Some(&term.code), label)
        }))
        .collect()
}

fn columns(kind: &str, asked: &Asked, sort: &str, locale: Locale) -> Vec<Column> {
    SORTS
        .iter()
        .map(|(code, _, key)| {
            let sorted = *code == sort;
            let down = asked.down.is_some();
            Column {
                label: locale.text(key),
                href: address(
                    kind,
                    &Asked {
                        sort: Some((*code).to_owned()),
                        down: (sorted && !down).then(|| "yes".to_owned()),
                        page: None,
                        ..asked.clone()
                    },
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
