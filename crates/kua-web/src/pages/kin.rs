//! Documents that are like one: what they have in common, and what a person says of the two.

use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::{Alike, Kinship, Likely};
use kua_core::RecordId;
use kua_locales::{Argument, Locale};
use serde::Serialize;

use crate::desk::Desk;
use crate::failure::Shown;
use crate::frame::Visit;
use crate::parts::{Named, id, visible};
use crate::session::Flash;
use crate::typed::Typed;

/// A document that is like the one of the page.
#[derive(Serialize)]
pub(crate) struct KinView {
    /// It.
    pub(crate) document: Named,
    /// `words`, `facts`, or nothing where only a person said it.
    pub(crate) by: &'static str,
    /// How much of the shorter text stands in the other, from 0 to 1.
    pub(crate) share: Option<f64>,
    /// Names of this document and of the other that can be one.
    pub(crate) names: Vec<(String, String)>,
    /// Days that both name.
    pub(crate) days: Vec<String>,
    /// Figures that both name.
    pub(crate) figures: Vec<String>,
    /// What a person said: `copy`, `translation`, `apart`; empty where nobody did.
    pub(crate) said: &'static str,
    /// The statement that says it.
    pub(crate) statement: String,
    /// In a sentence, what they have in common.
    #[serde(skip)]
    pub(crate) sentence: String,
    /// What a person said, in words.
    #[serde(skip)]
    pub(crate) said_label: String,
    /// Whether the two are in different languages, so that a translation is likelier than a copy.
    #[serde(skip)]
    pub(crate) translated: bool,
}

impl KinView {
    pub(crate) fn of(one: &Likely, language: &str, locale: Locale) -> Self {
        let (by, share, names, days, figures) = match &one.alike {
            Some(Alike::Words(share)) => ("words", Some(*share), vec![], vec![], vec![]),
            Some(Alike::Facts {
                names,
                days,
                figures,
            }) => (
                "facts",
                None,
                names
                    .iter()
                    .map(|(one, other)| (visible(one), visible(other)))
                    .collect(),
                days.clone(),
                figures.clone(),
            ),
            None => ("", None, vec![], vec![], vec![]),
        };
        let said = one.said.map(|(kinship, _)| kinship);
        let document = Named::of(&one.row, locale);
        let sentence = match share {
            // A sample says no more than tenths.
            Some(share) => locale.with(
                "kin-words",
                &[(
                    "tenths",
                    Argument::Count((share * 10.0).round().max(1.0) as u64),
                )],
            ),
            None if by == "facts" => locale.text("kin-facts"),
            None => String::new(),
        };
        Self {
            by,
            share: share.map(|share| (share * 100.0).round() / 100.0),
            names,
            days,
            figures,
            said: said.map(Kinship::code).unwrap_or_default(),
            said_label: said
                .map(|said| locale.text(&format!("kin-{}", said.code())))
                .unwrap_or_default(),
            statement: one
                .said
                .map(|(_, statement)| statement.to_string())
                .unwrap_or_default(),
            translated: !language.is_empty()
                && !document.language.is_empty()
                && language.split('-').next() != document.language.split('-').next(),
            sentence,
            document,
        }
    }
}

/// Says what another document is to this one.
pub(crate) async fn say(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(one): Path<String>,
    typed: Typed,
) -> Shown {
    let one: RecordId = id(&one)?;
    let other: RecordId = id(typed.get("other"))?;
    let kinship = Kinship::from_code(typed.get("kinship"))
        .ok_or_else(|| kua_app::Problem::wrong("kinship", "copy, translation or apart"))?;
    let undo = desk.house().say_kinship(one, other, kinship).await?;
    let to = format!("/documents/{one}#alike");
    let flash = Flash {
        sentence: visit.locale.text(match kinship {
            Kinship::Copy => "flash-kin-copy",
            Kinship::Translation => "flash-kin-translation",
            Kinship::Apart => "flash-kin-apart",
        }),
        undo,
        back: to.clone(),
        shown_on: format!("/documents/{one}"),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&to).into_response())
}
