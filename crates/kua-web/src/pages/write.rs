//! Write: a note or an interview typed here becomes a document.
//!
//! What is being typed is kept as a draft inside the vault, never beside it.

use std::collections::BTreeMap;

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use kua_app::{Kind, Origin, Problem, random_token};
use kua_core::access::Access;
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::import::{Level, USES, Use, day, levels, uses};
use crate::session::Flash;
use crate::typed::Typed;

/// Which draft is asked for.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    draft: Option<String>,
}

/// The fields of a draft, in the order of the form.
const FIELDS: [&str; 9] = [
    "title",
    "interviewer",
    "interpreter",
    "language",
    "place",
    "stated",
    "purpose",
    "access",
    "content",
];

#[derive(Template)]
#[template(path = "write.html")]
struct WritePage {
    frame: Frame,
    draft: String,
    fields: BTreeMap<String, String>,
    levels: Vec<Level>,
    uses: Vec<Use>,
    kept: bool,
    others: Vec<String>,
}

impl WritePage {
    fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

/// Shows the sheet, empty or with a draft.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let draft = asked.draft.filter(|name| is_name(name));
    let kept = match &draft {
        Some(name) => desk.house().draft(name).await?,
        None => None,
    };
    let fields: BTreeMap<String, String> = kept
        .as_deref()
        .and_then(|bytes| serde_json::from_slice(bytes).ok())
        .unwrap_or_default();
    let draft = match draft {
        Some(name) => name,
        None => random_token()?.chars().take(8).collect(),
    };
    let answers = |code: &str| {
        fields
            .get(&format!("consent-{code}"))
            .cloned()
            .unwrap_or_default()
    };
    let others = desk.house().drafts().await?;
    let page = WritePage {
        frame: Frame::new(visit, "write", "write-title"),
        levels: levels(locale, fields.get("access").map_or("", String::as_str)),
        uses: uses(locale, &answers),
        kept: kept.is_some(),
        others: others.into_iter().filter(|name| *name != draft).collect(),
        draft,
        fields,
    };
    Ok(page_of(&page))
}

/// Saves the draft; a script asks for no page, a button for the sheet again.
pub(crate) async fn draft(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    typed: Typed,
) -> Shown {
    let name = name_of(&typed)?;
    save(&desk, &typed, &name).await?;
    if headers
        .get("sec-fetch-mode")
        .is_some_and(|mode| mode != "navigate")
    {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let flash = Flash {
        sentence: visit.locale.text("write-saved"),
        undo: Vec::new(),
        back: String::new(),
        shown_on: "/write".to_owned(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&format!("/write?draft={name}")).into_response())
}

/// Throws a draft away.
pub(crate) async fn discard(State(desk): State<Desk>, typed: Typed) -> Shown {
    let name = name_of(&typed)?;
    desk.house().save_draft(&name, None).await?;
    Ok(Redirect::to("/").into_response())
}

/// Makes a document of what was typed.
pub(crate) async fn keep(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Shown {
    let name = name_of(&typed)?;
    // Whatever goes wrong from here on, nothing that was typed is lost.
    save(&desk, &typed, &name).await?;
    let again = |sentence: String| {
        let flash = Flash {
            sentence,
            undo: Vec::new(),
            back: String::new(),
            shown_on: "/write".to_owned(),
        };
        desk.sessions().tell(&visit.token, Some(flash));
        Ok(Redirect::to(&format!("/write?draft={name}")).into_response())
    };
    let Ok(stated) = day(typed.words("stated")) else {
        return again(visit.locale.text("desk-wrong-day"));
    };
    let origin = Origin {
        title: typed.words("title"),
        interviewer: typed.words("interviewer"),
        interpreter: typed.words("interpreter"),
        language: typed.words("language"),
        place: typed.words("place"),
        purpose: typed.words("purpose"),
        access: Access::from_code(typed.get("access")),
        consent: USES
            .iter()
            .map(|code| ((*code).to_owned(), typed.get(&format!("consent-{code}"))))
            .filter(|(_, answer)| ["yes", "no"].contains(answer))
            .map(|(code, answer)| (code, answer.to_owned()))
            .collect(),
        stated,
        ..Origin::default()
    };
    match desk
        .house()
        .add_note(origin, typed.get("content").to_owned())
        .await
    {
        Ok(added) => {
            desk.house().save_draft(&name, None).await?;
            Ok(Redirect::to(&format!("/documents/{}/read", added.document)).into_response())
        }
        Err(problem) if problem.kind == Kind::Empty => again(problem.sentence(visit.locale)),
        Err(problem) => Err(problem.into()),
    }
}

async fn save(desk: &Desk, typed: &Typed, name: &str) -> Result<(), Failure> {
    let consent = USES.iter().map(|code| format!("consent-{code}"));
    let fields: BTreeMap<String, String> = FIELDS
        .iter()
        .map(|field| (*field).to_owned())
        .chain(consent)
        .map(|field| (field.clone(), typed.get(&field).to_owned()))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let draft = serde_json::to_vec(&fields)
        .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
    Ok(desk.house().save_draft(name, Some(draft)).await?)
}

fn name_of(typed: &Typed) -> Result<String, Failure> {
    let name = typed.get("draft");
    if is_name(name) {
        Ok(name.to_owned())
    } else {
        Err(Failure::nothing())
    }
}

fn is_name(name: &str) -> bool {
    (4..=32).contains(&name.len()) && name.chars().all(|c| c.is_ascii_hexdigit())
}
