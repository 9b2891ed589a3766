//! Many rows at once: what would be made of them, before it is.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use kua_core::RecordId;
use kua_locales::Argument;

use super::ListHeadView;
use super::row::{DoubleView, DraftView};
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{id, visible};
use crate::session::Flash;
use crate::typed::Typed;

struct WouldBeView {
    row: u64,
    href: String,
    name: String,
    ready: bool,
    drafted: Vec<DraftView>,
    doubles: Vec<DoubleView>,
}

#[derive(Template)]
#[template(path = "rows_make.html")]
struct MakePage {
    frame: Frame,
    list: ListHeadView,
    rows: Vec<WouldBeView>,
    ready: u64,
    events: u64,
    doubtful: u64,
}

/// Shows what would be made of the chosen rows.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(typed): Path<String>,
    Query(fields): Query<Vec<(String, String)>>,
) -> Shown {
    let locale = visit.locale;
    let list: RecordId = id(&typed)?;
    let view = desk.house().list_view(list).await?;
    let chosen: Vec<u64> = fields
        .iter()
        .filter(|(name, _)| name == "row")
        .filter_map(|(_, value)| value.parse().ok())
        .collect();
    if chosen.is_empty() {
        return Ok(Redirect::to(&format!("/list/{list}")).into_response());
    }
    let would_be = desk.house().would_be(&view, &chosen).await?;
    let mut events = 0;
    let rows: Vec<WouldBeView> = would_be
        .iter()
        .map(|one| {
            let mut kinds: Vec<_> = one
                .drafted
                .iter()
                .map(|drafted| drafted.about)
                .filter(|about| about.event_type().is_some())
                .collect();
            kinds.sort();
            kinds.dedup();
            if one.is_ready {
                events += kinds.len() as u64;
            }
            WouldBeView {
                row: one.row.row,
                href: format!("/list/{list}/rows/{}", one.row.row),
                name: visible(&one.row.name()),
                ready: one.is_ready,
                drafted: one
                    .drafted
                    .iter()
                    .map(|drafted| DraftView::of(drafted, &view.sealed, locale))
                    .collect(),
                doubles: DoubleView::all(one, locale),
            }
        })
        .collect();
    let head = ListHeadView::of(&view, locale);
    let frame = Frame::new(visit, "list", "list-make-title")
        .crumb("/lists/list", locale.text("nav-lists"))
        .crumb(format!("/list/{list}"), head.name.clone());
    Ok(page_of(&MakePage {
        ready: rows.iter().filter(|row| row.ready).count() as u64,
        doubtful: rows
            .iter()
            .filter(|row| row.ready && !row.doubles.is_empty())
            .count() as u64,
        list: head,
        events,
        rows,
        frame,
    }))
}

/// Makes persons of the rows that were looked at.
pub(crate) async fn act(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(typed_id): Path<String>,
    typed: Typed,
) -> Shown {
    let list: RecordId = id(&typed_id)?;
    let house = desk.house();
    let view = house.list_view(list).await?;
    let rows: Vec<u64> = typed
        .all("row")
        .filter_map(|row| row.parse().ok())
        .collect();
    let here = format!("/list/{list}");
    let (sentence, count, undo) = match typed.get("act") {
        "make" => {
            let made = house.make_people(&view, &rows, None).await?;
            ("flash-rows-made", made.people.len(), made.judgements)
        }
        "reject" => {
            let reason = typed.words("reason");
            let made = house.reject_rows(&view, &rows, reason).await?;
            ("flash-rows-rejected", made.len(), made)
        }
        _ => return Ok(Redirect::to(&here).into_response()),
    };
    let count = Argument::Count(count as u64);
    let flash = Flash {
        sentence: visit.locale.with(sentence, &[("count", count)]),
        undo,
        back: here.clone(),
        shown_on: here.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&here).into_response())
}
