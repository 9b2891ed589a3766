//! Who is at the desk, what the levels of access mean, when the desk locks itself, and what the vault has learnt.

use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use kua_app::{Kind, Problem};
use kua_core::access::{Access, Role};

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Badge, kind_label};
use crate::session::Flash;
use crate::typed::Typed;

/// What became of the proposals of a rule.
struct Rule {
    kind: String,
    label: String,
    rule: String,
    accepted: u64,
    corrected: u64,
    decided: u64,
}

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage {
    frame: Frame,
    role: String,
    key: String,
    levels: Vec<Badge>,
    minutes: u64,
    unsure_below: u8,
    may_set: bool,
    rules: Vec<Rule>,
    /// The tag of the language that was chosen; empty where the browser's is used.
    chosen: &'static str,
}

/// Shows how the desk is set.
pub(crate) async fn show(State(desk): State<Desk>, Extension(visit): Extension<Visit>) -> Shown {
    let locale = visit.locale;
    let actor = desk.house().actor();
    let rules = desk.house().rule_records().await?;
    Ok(page_of(&SettingsPage {
        frame: Frame::new(visit, "settings", "settings-title"),
        role: locale.text(&format!("role-{}", actor.role().code())),
        key: actor.key().short(),
        levels: Access::ALL
            .into_iter()
            .map(|access| Badge::of(access, locale))
            .collect(),
        minutes: u64::try_from(desk.idle_seconds() / 60).unwrap_or(0),
        unsure_below: desk.house().unsure_percent().await?,
        may_set: actor.role() == Role::Keeper,
        chosen: desk.wording().chosen().map_or("", |locale| locale.tag()),
        rules: rules
            .into_iter()
            .map(|one| Rule {
                label: kind_label(&one.kind, locale),
                kind: one.kind,
                rule: one.rule,
                accepted: one.accepted,
                corrected: one.corrected,
                decided: one.decided,
            })
            .collect(),
    }))
}

/// Keeps the certainty below which proposals are shown apart.
pub(crate) async fn keep(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Shown {
    const PAGE: &str = "/settings";
    let locale = visit.locale;
    let percent = typed.get("unsure-below").trim().parse::<u8>();
    let kept = match percent {
        Ok(percent) => desk.house().set_unsure_percent(percent).await,
        Err(_) => Err(Problem::wrong(
            "unsure-below",
            "write a whole number from 0 to 100",
        )),
    };
    let sentence = match kept {
        Ok(()) => locale.text("flash-set"),
        Err(problem) if problem.kind == Kind::WrongInput => problem.sentence(locale),
        Err(problem) => return Err(problem.into()),
    };
    let flash = Flash {
        sentence,
        undo: Vec::new(),
        back: PAGE.to_owned(),
        shown_on: PAGE.to_owned(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(PAGE).into_response())
}
