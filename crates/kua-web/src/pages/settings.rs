//! Who is at the desk, what the levels of access mean, when the desk locks itself.

use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use kua_core::access::Access;

use crate::desk::Desk;
use crate::failure::page_of;
use crate::frame::{Frame, Visit};
use crate::parts::Badge;

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage {
    frame: Frame,
    role: String,
    key: String,
    levels: Vec<Badge>,
    minutes: u64,
}

/// Shows how the desk is set.
pub(crate) async fn show(State(desk): State<Desk>, Extension(visit): Extension<Visit>) -> Response {
    let locale = visit.locale;
    let actor = desk.house().actor();
    page_of(&SettingsPage {
        frame: Frame::new(visit, "settings", "settings-title"),
        role: locale.text(&format!("role-{}", actor.role().code())),
        key: actor.key().short(),
        levels: Access::ALL
            .into_iter()
            .map(|access| Badge::of(access, locale))
            .collect(),
        minutes: u64::try_from(desk.idle_seconds() / 60).unwrap_or(0),
    })
}
