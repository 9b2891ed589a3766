//! The page of a row: its cells beside what was read, what would be made of it, whom it may be.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{Drafted, WouldBe, describe};
use kua_core::RecordId;
use kua_core::vocabulary;
use kua_locales::Locale;
use serde::Serialize;

use super::{CellWords, HeadView, ListHeadView, RowView, cell, heads, words};
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::start::Asked;
use crate::parts::{Form, Named, form_of, id, property_label, visible};
use crate::session::Flash;
use crate::typed::Typed;

/// A statement that would be made.
#[derive(Serialize)]
pub(crate) struct DraftView {
    /// What it is about: the person, or the type of an event.
    pub about: String,
    /// The word for its property.
    pub property: String,
    /// What it says.
    pub value: String,
    /// The letters of its columns.
    pub columns: String,
    /// Whether only its author will see it.
    pub sealed: bool,
}

impl DraftView {
    pub(crate) fn of(
        drafted: &Drafted,
        sealed: &std::collections::BTreeSet<u32>,
        locale: Locale,
    ) -> Self {
        Self {
            about: match drafted.about.event_type() {
                None => crate::parts::kind_label("person", locale),
                Some(code) => vocabulary::label("event-types", code, locale.tag()).to_owned(),
            },
            property: property_label(drafted.property, locale),
            value: visible(&describe(&drafted.value, &Default::default(), locale)),
            columns: drafted
                .columns
                .iter()
                .map(|column| kua_app::column_letters(*column))
                .collect::<Vec<_>>()
                .join(", "),
            sealed: drafted.columns.iter().any(|column| sealed.contains(column)),
        }
    }
}

/// A person that a row may be.
#[derive(Serialize)]
pub(crate) struct DoubleView {
    pub person: Named,
    pub own: String,
    pub other: String,
    pub likelihood: String,
}

impl DoubleView {
    pub(crate) fn all(would_be: &WouldBe, locale: Locale) -> Vec<Self> {
        would_be
            .doubles
            .iter()
            .map(|double| Self {
                person: Named::of(&double.person, locale),
                own: visible(&double.names.0),
                other: visible(&double.names.1),
                likelihood: locale.text(&format!(
                    "likelihood-{}",
                    kua_app::likelihood_word(double.likelihood)
                )),
            })
            .collect()
    }
}

#[derive(Serialize)]
struct Line {
    #[serde(flatten)]
    head: HeadView,
    #[serde(flatten)]
    cell: CellWords,
    #[serde(skip)]
    in_text: String,
}

#[derive(Template)]
#[template(path = "rows_row.html")]
struct RowPage {
    frame: Frame,
    list: ListHeadView,
    row: RowView,
    lines: Vec<Line>,
    others: Vec<(String, String)>,
    problems: Vec<String>,
    drafted: Vec<DraftView>,
    doubles: Vec<DoubleView>,
    may_judge: bool,
    ready: bool,
    before: String,
    after: String,
}

/// Shows a row.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path((typed, last)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (number, form) = form_of(&last, asked.format.as_deref());
    let list: RecordId = id(&typed)?;
    let number: u64 = id(number)?;
    let house = desk.house();
    let view = house.list_view(list).await?;
    let row = house.list_row(&view, number).await?;
    let labels = house.labels(row.record.into_iter().collect()).await?;
    let heads = heads(&view, locale);
    let shown = RowView::of(&view, &heads, &row, &labels, locale);
    let would_be = house.would_be(&view, &[number]).await?.into_iter().next();
    let mut lines = Vec::new();
    for head in &heads {
        let place = house.cell_in_text(&view, number, head.column).await?;
        let document = view.state.head.document;
        lines.push(Line {
            cell: cell(&row, head, view.sealed_shown, locale),
            in_text: place
                .map(|(_, begin, end)| format!("/documents/{document}/read?at={begin}-{end}#at"))
                .unwrap_or_default(),
            head: head.clone(),
        });
    }
    // Columns that nobody said anything of are shown all the same, below.
    let others = row
        .cells
        .iter()
        .filter(|cell| !heads.iter().any(|head| head.column == cell.column))
        .filter(|cell| !cell.text.trim().is_empty())
        .map(|cell| {
            let name = visible(&view.column_name(cell.column));
            (name, visible(cell.text.trim()))
        })
        .collect();
    let problems = row
        .problems
        .iter()
        .filter(|problem| problem.column.is_none())
        .map(|problem| words::problem(problem, locale))
        .collect();
    let drafted: Vec<DraftView> = would_be
        .iter()
        .flat_map(|one| &one.drafted)
        .map(|drafted| DraftView::of(drafted, &view.sealed, locale))
        .collect();
    let doubles = would_be
        .as_ref()
        .map(|one| DoubleView::all(one, locale))
        .unwrap_or_default();
    if form == Form::Json {
        let all = serde_json::json!({
            "list": list, "row": shown, "cells": lines, "would_be": drafted, "doubles": doubles,
        });
        return Ok(Json(all).into_response());
    }
    let (before, after) = house.rows_beside(&view, number).await?;
    let of_row = |row: Option<u64>| {
        row.map(|row| format!("/list/{list}/rows/{row}"))
            .unwrap_or_default()
    };
    let head = ListHeadView::of(&view, locale);
    let frame = Frame::new(visit, "list", "row-page-title")
        .crumb("/lists/list", locale.text("nav-lists"))
        .crumb(format!("/list/{list}"), head.name.clone())
        .json(format!("/list/{list}/rows/{number}.json"));
    Ok(page_of(&RowPage {
        may_judge: house.may_judge(),
        ready: would_be.is_some_and(|one| one.is_ready),
        before: of_row(before),
        after: of_row(after),
        list: head,
        row: shown,
        lines,
        others,
        problems,
        drafted,
        doubles,
        frame,
    }))
}

/// Makes a person of a row, joins it to one, or rejects it.
pub(crate) async fn act(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path((typed_id, number)): Path<(String, String)>,
    typed: Typed,
) -> Shown {
    let list: RecordId = id(&typed_id)?;
    let number: u64 = id(&number)?;
    let house = desk.house();
    let view = house.list_view(list).await?;
    let here = format!("/list/{list}/rows/{number}");
    let (sentence, undo) = match typed.get("act") {
        "make" => {
            let made = house.make_people(&view, &[number], None).await?;
            ("flash-row-made", made.judgements)
        }
        "join" => {
            let person: RecordId = id(typed.get("person"))?;
            let made = house.make_people(&view, &[number], Some(person)).await?;
            ("flash-row-joined", made.judgements)
        }
        "reject" => {
            let reason = typed.words("reason");
            let made = house.reject_rows(&view, &[number], reason).await?;
            ("flash-row-rejected", made)
        }
        _ => return Ok(Redirect::to(&here).into_response()),
    };
    let flash = Flash {
        sentence: visit.locale.text(sentence),
        undo,
        back: here.clone(),
        shown_on: here.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&here).into_response())
}
