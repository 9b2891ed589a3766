//! Start: what waits, and what to do first where nothing is there yet.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Json};
use kua_core::ports::EntityRow;
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::failure::{Failure, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::recognise::how_far;
use crate::pages::saved::{self, Kept};
use crate::parts::{Form, Named, form_of, kind_label};
use crate::typed::Typed;

/// In which form the page is asked for.
#[derive(Deserialize)]
pub(crate) struct Asked {
    pub(crate) format: Option<String>,
}

#[derive(Serialize)]
struct Waiting {
    document: Named,
    open: u64,
    decided: u64,
    all: u64,
}

#[derive(Serialize)]
struct Count {
    kind: String,
    label: String,
    count: u64,
}

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    frame: Frame,
    empty: bool,
    waiting: Vec<Waiting>,
    kinds: Vec<Count>,
    counts: Vec<Count>,
    statements: u64,
    conflicts: Vec<Named>,
    conflicts_all: u64,
    recent: Vec<Named>,
    drafts: Vec<String>,
    unread: Vec<Named>,
    /// Files whose letters are being recognised, with how far each is.
    recognising: Vec<(Named, String)>,
    /// What to do first; none once they were put away.
    steps: Vec<Step>,
    /// The first of the searches that are kept.
    saved: Vec<Kept>,
}

/// How many saved searches stand on the page; counting more would make it slow.
const SAVED: usize = 5;

/// Something to do first.
struct Step {
    href: String,
    label: String,
    why: String,
}

/// Shows what waits.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let start = desk.house().start().await?;
    let locale = visit.locale;
    let named = |rows: &[EntityRow]| Named::all(rows, locale);
    let counted = |counts: &[(String, u64)]| {
        counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(kind, count)| Count {
                kind: kind.clone(),
                label: kind_label(kind, locale),
                count: *count,
            })
            .collect::<Vec<_>>()
    };
    let page = StartPage {
        frame: Frame::new(visit, "start", "start-title").json("/?format=json"),
        empty: start.counts.entities.iter().all(|(_, count)| *count == 0),
        waiting: start
            .waiting
            .iter()
            .filter(|(_, open, _)| *open > 0)
            .map(|(row, open, decided)| Waiting {
                document: Named::of(row, locale),
                open: *open,
                decided: *decided,
                all: open + decided,
            })
            .collect(),
        kinds: counted(&start.counts.waiting),
        counts: counted(&start.counts.entities),
        statements: start.counts.statements,
        conflicts: named(&start.conflicts),
        conflicts_all: start.counts.conflicts,
        recent: named(&start.recent),
        drafts: start.drafts,
        unread: named(&start.unread),
        recognising: recognising(&desk, locale).await?,
        steps: if desk.house().first_steps_are_hidden().await? {
            Vec::new()
        } else {
            steps(&start.waiting, &start.conflicts, locale)
        },
        saved: saved::all(&desk, SAVED, locale)
            .await?
            .into_iter()
            .filter(|view| !view.removed)
            .collect(),
    };
    if form_of("", asked.format.as_deref()).1 == Form::Json {
        return Ok(Json(serde_json::json!({
            "waiting": page.waiting, "waiting_kinds": page.kinds, "counts": page.counts,
            "statements": page.statements, "conflicts": page.conflicts,
            "conflicts_all": page.conflicts_all, "recent": page.recent, "drafts": page.drafts.len(),
            "unread": page.unread, "saved": page.saved,
            "recognising": page.recognising.iter().map(|(one, _)| one).collect::<Vec<_>>(),
        }))
        .into_response());
    }
    Ok(page_of(&page))
}

async fn recognising(desk: &Desk, locale: Locale) -> Result<Vec<(Named, String)>, Failure> {
    let waiting = desk.house().recognised_beside().await?;
    let ids = waiting.iter().map(|(document, _)| *document).collect();
    let labels = desk.house().labels(ids).await?;
    let shown = waiting.iter().filter_map(|(document, recognition)| {
        let named = Named::among(&labels, *document, locale)?;
        Some((named, how_far(recognition, locale)))
    });
    Ok(shown.collect())
}

/// Five steps through the desk, each to something that is there.
fn steps(waiting: &[(EntityRow, u64, u64)], conflicts: &[EntityRow], locale: Locale) -> Vec<Step> {
    let read = waiting.iter().find(|(_, open, _)| *open > 0);
    let read = read.map_or_else(
        || "/lists/document".to_owned(),
        |(row, _, _)| format!("/documents/{}/read#here", row.id),
    );
    let conflict = conflicts.first().map_or_else(
        || "/lists/all?conflicts=yes".to_owned(),
        |row| Named::of(row, locale).href,
    );
    let step = |(name, href): (&str, String)| Step {
        href,
        label: locale.text(&format!("first-{name}")),
        why: locale.text(&format!("first-{name}-why")),
    };
    [
        ("read", read),
        (
            "person",
            "/lists/person?sort=statements&down=yes".to_owned(),
        ),
        ("conflict", conflict),
        ("doubles", "/doubles".to_owned()),
        ("log", "/log".to_owned()),
    ]
    .map(step)
    .into()
}

/// Puts the first steps away, or shows them again.
pub(crate) async fn hide_steps(
    State(desk): State<Desk>,
    typed: Typed,
) -> Result<Response, Failure> {
    let hidden = typed.get("show") != "yes";
    desk.house().hide_first_steps(hidden).await?;
    Ok(Redirect::to("/").into_response())
}
