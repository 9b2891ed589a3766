//! Takes back what was done last.

use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};

use crate::desk::Desk;
use crate::failure::{Failure, Shown};
use crate::frame::Visit;
use crate::session::Flash;
use crate::typed::Typed;

/// Withdraws the judgements of the last act, and goes back to where it was done.
pub(crate) async fn undo(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Shown {
    let last = desk.sessions().told(&visit.token);
    let last = last.filter(|flash| {
        flash
            .undo
            .first()
            .is_some_and(|act| act.to_string() == typed.get("act"))
    });
    // Another window did something since: this button no longer means the last act.
    let last = last.ok_or_else(|| Failure::of(StatusCode::CONFLICT, "desk-undo-passed"))?;
    desk.house().withdraw(&last.undo, None).await?;
    // Two records that were one are two again: the page to go back to may be another.
    let moves = ["/records/", "/places"];
    let shown_on = if moves.iter().any(|path| last.back.starts_with(path)) {
        last.back.clone()
    } else {
        last.shown_on
    };
    let flash = Flash {
        sentence: visit.locale.text("flash-taken-back"),
        undo: Vec::new(),
        back: last.back.clone(),
        shown_on,
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&last.back).into_response())
}
