//! The log: how long it is, its newest checkpoint, and a check of all of it.

use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use kua_app::{Problem, moment};
use kua_core::ports::LogReport;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::stream::attachment;
use crate::typed::Typed;

struct Report {
    when: String,
    report: LogReport,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage {
    frame: Frame,
    statements: u64,
    checkpoint: String,
    report: Option<Report>,
}

/// Shows the state of the log.
pub(crate) async fn show(State(desk): State<Desk>, Extension(visit): Extension<Visit>) -> Shown {
    let counts = desk.house().counts().await?;
    let checkpoint = desk.house().vault().checkpoint().await;
    let report = desk
        .sessions()
        .report(&visit.token)
        .map(|(when, report)| Report {
            when: moment(when),
            report,
        });
    Ok(page_of(&LogPage {
        frame: Frame::new(visit, "log", "log-title"),
        statements: counts.statements,
        checkpoint: checkpoint.map_err(Problem::from)?,
        report,
    }))
}

/// Checks every leaf, payload, original and text against the signed tree.
pub(crate) async fn verify(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Shown {
    let _token_was_right = typed;
    let report = desk
        .house()
        .vault()
        .verify(&|_, _| {})
        .await
        .map_err(Problem::from)?;
    let now = desk.house().now().seconds;
    desk.sessions().keep_report(&visit.token, now, report);
    Ok(Redirect::to("/log#report").into_response())
}

/// Sends the newest checkpoint, to be kept elsewhere.
pub(crate) async fn checkpoint(State(desk): State<Desk>) -> Shown {
    let checkpoint = desk.house().vault().checkpoint().await;
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, attachment("checkpoint.txt")),
    ];
    Ok((headers, checkpoint.map_err(Problem::from)?).into_response())
}
