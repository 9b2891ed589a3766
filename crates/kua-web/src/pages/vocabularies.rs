//! The vocabularies: every term with its code and its labels, types of events with how many there are.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::EventQuery;
use kua_core::ports::TallyBy;
use kua_core::vocabulary::{self, Vocabulary};
use kua_locales::Locale;
use serde::Serialize;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::start::Asked;
use crate::parts::{Form, form_of};
use crate::table;

const PATH: &str = "/vocabularies";

/// The vocabulary whose terms are counted.
const COUNTED: &str = "event-types";

#[derive(Serialize)]
struct Term {
    code: String,
    label: String,
    /// Its labels in other languages.
    others: Vec<(String, String)>,
    second_person: bool,
    events: u64,
}

#[derive(Serialize)]
struct List {
    code: String,
    #[serde(skip)]
    label: String,
    version: u32,
    terms: Vec<Term>,
    #[serde(skip)]
    counted: bool,
}

#[derive(Template)]
#[template(path = "vocabularies.html")]
struct VocabulariesPage {
    frame: Frame,
    lists: Vec<List>,
}

/// Shows them all.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let query = EventQuery::default();
    let tallies = desk.house().tally_events(&query, TallyBy::Month).await?;
    let mut events: BTreeMap<&str, u64> = BTreeMap::new();
    for tally in tallies.iter() {
        let class = tally.class.as_deref().unwrap_or_default();
        *events.entry(class).or_default() += tally.entities;
    }
    let lists: Vec<List> = vocabulary::vocabularies()
        .map(|list| List::of(list, &events, locale))
        .collect();
    match form_of("", asked.format.as_deref()).1 {
        Form::Json => return Ok(Json(lists).into_response()),
        Form::Csv => return Ok(table::download("vocabularies", csv(&lists, locale))),
        Form::Page => {}
    }
    let frame = Frame::new(visit, "vocabularies", "vocabularies-title");
    Ok(page_of(&VocabulariesPage {
        frame: frame.json(format!("{PATH}?format=json")),
        lists,
    }))
}

impl List {
    fn of(list: &'static Vocabulary, events: &BTreeMap<&str, u64>, locale: Locale) -> Self {
        let counted = list.code == COUNTED;
        let terms = list.terms.iter().map(|term| {
            let label = vocabulary::label(&list.code, &term.code, locale.tag()).to_owned();
            Term {
                others: term
                    .label
                    .iter()
                    .filter(|(_, words)| **words != label)
                    .map(|(tag, words)| (tag.clone(), words.clone()))
                    .collect(),
                code: term.code.clone(),
                second_person: term.second_person,
                events: match counted {
                    true => events.get(term.code.as_str()).copied().unwrap_or(0),
                    false => 0,
                },
                label,
            }
        });
        Self {
            label: locale.text(&format!("vocabulary-{}", list.code)),
            code: list.code.clone(),
            version: list.version,
            terms: terms.collect(),
            counted,
        }
    }
}

fn csv(lists: &[List], locale: Locale) -> String {
    let head = ["column-list", "column-code", "column-name", "column-events"];
    let head: Vec<String> = head.iter().map(|key| locale.text(key)).collect();
    let rows = lists.iter().flat_map(|list| {
        list.terms.iter().map(|term| {
            vec![
                list.code.clone(),
                term.code.clone(),
                term.label.clone(),
                match list.counted {
                    true => term.events.to_string(),
                    false => String::new(),
                },
            ]
        })
    });
    table::csv(std::iter::once(head).chain(rows))
}
