//! The page of one statement: what it says, what it rests on, its proof, taking it back.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::hexadecimal;
use kua_core::{RecordId, StatementId};

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::start::Asked;
use crate::parts::{Form, Named, SourceView, form_of, id, with_rows};
use crate::session::Flash;
use crate::stream::attachment;
use crate::typed::Typed;

#[derive(Template)]
#[template(path = "statement.html")]
struct StatementPage {
    frame: Frame,
    source: SourceView,
    about: Option<Named>,
    position: u64,
    clock: String,
    rests_on: Vec<(String, String)>,
}

/// Shows a statement.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(last): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (typed, form) = form_of(&last, asked.format.as_deref());
    let statement: StatementId = id(typed)?;
    let source = desk.house().statement_source(statement).await?;
    let payload = &source.statement.payload;
    let mut named: std::collections::BTreeSet<RecordId> = kua_app::projector::targets(payload)
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    named.insert(payload.subject);
    let labels = desk.house().labels(named).await?;
    let mut view = SourceView::of(&source, &labels, locale);
    let named = source.statement.payload.passages.iter();
    with_rows(desk.house(), named, std::iter::once(&mut view)).await?;
    let about = Named::among(&labels, payload.subject, locale);
    if form == Form::Json {
        let all = serde_json::json!({
            "statement": view, "about": about, "position": source.statement.position,
        });
        return Ok(Json(all).into_response());
    }
    let rests_on = payload
        .rests_on
        .iter()
        .map(|rests| {
            let what = if rests.text.is_some() {
                "rests-on-text"
            } else {
                "rests-on-file"
            };
            (locale.text(what), hexadecimal(&rests.sha256))
        })
        .collect();
    let mut frame =
        Frame::new(visit, "", "statement-title").json(format!("/statements/{statement}.json"));
    if let Some(about) = &about {
        frame = frame.crumb_of(about);
    }
    Ok(page_of(&StatementPage {
        position: source.statement.position,
        clock: locale.text(&format!("clock-{}", payload.recorded.clock.code())),
        source: view,
        about,
        rests_on,
        frame,
    }))
}

/// Sends the proof that a statement is in the log.
pub(crate) async fn proof(State(desk): State<Desk>, Path(statement): Path<String>) -> Shown {
    let statement: StatementId = id(&statement)?;
    // Who may not see a statement learns nothing of its proof.
    desk.house().statement_source(statement).await?;
    let proof = desk
        .house()
        .vault()
        .proof(statement)
        .await
        .map_err(kua_app::Problem::from)?;
    let name = format!("{}.tlog-proof", statement.short());
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, attachment(&name)),
    ];
    Ok((headers, proof).into_response())
}

/// Takes a statement or judgement back.
pub(crate) async fn withdraw(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(statement): Path<String>,
    typed: Typed,
) -> Shown {
    let statement: StatementId = id(&statement)?;
    let withdrawn = desk
        .house()
        .withdraw(&[statement], typed.words("reason"))
        .await?;
    let back = match typed.words("back") {
        Some(record) => {
            let record: RecordId = id(&record)?;
            format!("/records/{record}")
        }
        None => format!("/statements/{statement}"),
    };
    let flash = Flash {
        sentence: visit.locale.text("flash-withdrawn"),
        undo: withdrawn,
        back: back.clone(),
        shown_on: back.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&back).into_response())
}
