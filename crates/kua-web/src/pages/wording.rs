//! The sentences of the interface: what each language says, corrected in place; and the choice of the language.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Json};
use kua_app::{CorrectedSentence, Kind, folded};
use kua_locales::{Locale, Review};
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, link};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Form, form_of};
use crate::session::Flash;
use crate::table;
use crate::typed::Typed;

/// Rows of a page.
const PAGE: usize = 50;

const LIST: &str = "/wording";

/// Which sentences are wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    language: Option<String>,
    state: Option<String>,
    q: Option<String>,
    page: Option<usize>,
    format: Option<String>,
}

/// How far a sentence is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Missing,
    Open,
    Reviewed,
    Corrected,
}

const STATES: [(&str, Option<Stage>); 5] = [
    ("any", None),
    ("missing", Some(Stage::Missing)),
    ("open", Some(Stage::Open)),
    ("reviewed", Some(Stage::Reviewed)),
    ("corrected", Some(Stage::Corrected)),
];

impl Stage {
    fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Open => "open",
            Self::Reviewed => "reviewed",
            Self::Corrected => "corrected",
        }
    }
}

#[derive(Serialize)]
struct Row {
    key: &'static str,
    english: &'static str,
    text: String,
    state: &'static str,
    #[serde(skip)]
    state_label: String,
    #[serde(skip)]
    href: String,
}

#[derive(Template)]
#[template(path = "wording.html")]
struct WordingPage {
    frame: Frame,
    languages: Vec<Choice>,
    states: Vec<Choice>,
    rows: Vec<Row>,
    language: Locale,
    total: usize,
    all: usize,
    missing: usize,
    reviewed: usize,
    corrected: usize,
    typed: String,
    state: String,
    file: String,
    page: usize,
    pages: usize,
    before: String,
    after: String,
    csv: String,
}

/// Lists the sentences of a language.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let asked_for = asked.language.as_deref().and_then(Locale::known);
    let language = asked_for.unwrap_or_else(|| Locale::of(locale.tag()));
    let corrected = corrected(&desk, language).await?;
    let all: Vec<Row> = Locale::keys()
        .iter()
        .map(|key| Row::of(key, language, corrected.get(*key), locale))
        .collect();
    let corrections = corrected.len();
    let tally = language.tally();
    let rows = sieved(all, &asked);
    let total = rows.len();
    match form_of("", asked.format.as_deref()).1 {
        Form::Json => {
            let all =
                serde_json::json!({ "language": language.tag(), "total": total, "rows": rows });
            return Ok(Json(all).into_response());
        }
        Form::Csv => return Ok(table::download("wording", csv(&rows, locale))),
        Form::Page => {}
    }
    let pages = total.div_ceil(PAGE).max(1);
    let page = asked.page.unwrap_or(1).clamp(1, pages);
    let of_page = |page| {
        let asked = Asked {
            page: Some(page),
            ..asked.clone()
        };
        address(&asked, None)
    };
    let frame = Frame::new(visit, "settings", "wording-title")
        .crumb("/settings", locale.text("nav-settings"))
        .json(address(&asked, Some("json")));
    Ok(page_of(&WordingPage {
        languages: Locale::all()
            .map(|one| Choice {
                label: one.name().to_owned(),
                href: address(
                    &Asked {
                        language: Some(one.tag().to_owned()),
                        page: None,
                        ..asked.clone()
                    },
                    None,
                ),
                chosen: one.tag() == language.tag(),
            })
            .collect(),
        states: states(&asked, locale),
        rows: rows
            .into_iter()
            .skip((page - 1) * PAGE)
            .take(PAGE)
            .collect(),
        total,
        all: tally.all,
        missing: tally.missing,
        reviewed: tally.reviewed,
        corrected: corrections,
        typed: asked.q.clone().unwrap_or_default(),
        state: asked.state.clone().unwrap_or_default(),
        file: format!("{LIST}/{}.ftl", language.tag()),
        before: match page {
            1 => String::new(),
            page => of_page(page - 1),
        },
        after: match page < pages {
            true => of_page(page + 1),
            false => String::new(),
        },
        csv: address(&asked, Some("csv")),
        language,
        page,
        pages,
        frame,
    }))
}

async fn corrected(
    desk: &Desk,
    language: Locale,
) -> Result<BTreeMap<String, CorrectedSentence>, Failure> {
    let all = desk.house().corrected_sentences().await?;
    Ok(all
        .into_iter()
        .filter(|one| one.language == language.tag())
        .map(|one| (one.key.clone(), one))
        .collect())
}

impl Row {
    fn of(
        key: &'static str,
        language: Locale,
        corrected: Option<&CorrectedSentence>,
        locale: Locale,
    ) -> Self {
        let state = state_of(language, key, corrected);
        let text = match corrected {
            Some(one) => one.text.clone(),
            None => language.written(key).unwrap_or_default().to_owned(),
        };
        Self {
            key,
            english: Locale::default().written(key).unwrap_or_default(),
            text,
            state: state.code(),
            state_label: locale.text(&format!("wording-state-{}", state.code())),
            href: format!("{LIST}/{}/{key}", language.tag()),
        }
    }
}

fn state_of(language: Locale, key: &str, corrected: Option<&CorrectedSentence>) -> Stage {
    match corrected {
        Some(_) => Stage::Corrected,
        None if language.written(key).is_none() => Stage::Missing,
        None if language.tag() == "en" || language.review(key).is_some() => Stage::Reviewed,
        None => Stage::Open,
    }
}

/// Keeps the rows in whose key or sentences the words stand, in any case of letters.
fn sieved(rows: Vec<Row>, asked: &Asked) -> Vec<Row> {
    let wanted = asked.state.as_deref().unwrap_or("any");
    let words = folded(asked.q.as_deref().unwrap_or_default());
    rows.into_iter()
        .filter(|row| wanted == "any" || row.state == wanted)
        .filter(|row| {
            let places = [row.key, row.english, row.text.as_str()];
            words.is_empty() || places.iter().any(|place| folded(place).contains(&words))
        })
        .collect()
}

fn address(asked: &Asked, format: Option<&str>) -> String {
    let page = asked
        .page
        .filter(|page| *page > 1 && format.is_none())
        .map(|page| page.to_string());
    link(
        LIST,
        &[
            ("language", &asked.language),
            ("state", &asked.state),
            ("q", &asked.q),
            ("page", &page),
            ("format", &format.map(str::to_owned)),
        ],
    )
}

fn states(asked: &Asked, locale: Locale) -> Vec<Choice> {
    let now = asked.state.as_deref().unwrap_or("any");
    STATES
        .iter()
        .map(|(code, _)| Choice {
            label: locale.text(&format!("wording-state-{code}")),
            href: address(
                &Asked {
                    state: (*code != "any").then(|| (*code).to_owned()),
                    page: None,
                    ..asked.clone()
                },
                None,
            ),
            chosen: *code == now,
        })
        .collect()
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-key",
        "wording-english",
        "wording-sentence",
        "column-state",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        vec![
            row.key.to_owned(),
            row.english.to_owned(),
            row.text.clone(),
            row.state.to_owned(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}

/// Hands out what was corrected in a language, as a file for `locales`.
pub(crate) async fn file(State(desk): State<Desk>, Path(name): Path<String>) -> Shown {
    let tag = name.strip_suffix(".ftl").ok_or_else(Failure::nothing)?;
    let language = language(tag)?;
    let mut content = String::new();
    for one in corrected(&desk, language).await?.into_values() {
        if one.is_reviewed {
            content.push_str("# Looked over by a native speaker.\n");
        }
        content.push_str(&kua_locales::source(&one.key, &one.text));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}.ftl\"", language.tag()),
        ),
    ];
    Ok((headers, content).into_response())
}

fn language(tag: &str) -> Result<Locale, Failure> {
    Locale::all()
        .find(|one| one.tag() == tag)
        .ok_or_else(Failure::nothing)
}

fn known(key: &str) -> Result<&'static str, Failure> {
    Locale::keys()
        .iter()
        .find(|known| **known == key)
        .copied()
        .ok_or_else(Failure::nothing)
}

#[derive(Template)]
#[template(path = "sentence.html")]
struct SentencePage {
    frame: Frame,
    key: &'static str,
    language: Locale,
    english: &'static str,
    built_in: &'static str,
    text: String,
    rows: usize,
    is_reviewed: bool,
    is_corrected: bool,
    kept: String,
    review: Option<Review>,
    wrong: String,
    may_set: bool,
}

/// Shows a sentence beside the English one, to be corrected.
pub(crate) async fn sentence(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path((tag, key)): Path<(String, String)>,
) -> Shown {
    let (language, key) = (language(&tag)?, known(&key)?);
    form(&desk, visit, language, key, None).await
}

/// What was typed and does not fit.
struct Refused {
    text: String,
    is_reviewed: bool,
    wrong: String,
}

async fn form(
    desk: &Desk,
    visit: Visit,
    language: Locale,
    key: &'static str,
    refused: Option<Refused>,
) -> Shown {
    let locale = visit.locale;
    let kept = corrected(desk, language).await?.remove(key);
    let built_in = language.written(key).unwrap_or_default();
    let english = Locale::default().written(key).unwrap_or_default();
    let list = link(LIST, &[("language", &Some(language.tag().to_owned()))]);
    let (text, is_reviewed, wrong) = match (refused, &kept) {
        (Some(refused), _) => (refused.text, refused.is_reviewed, refused.wrong),
        (None, Some(one)) => (one.text.clone(), one.is_reviewed, String::new()),
        (None, None) if built_in.is_empty() => (english.to_owned(), false, String::new()),
        (None, None) => (built_in.to_owned(), false, String::new()),
    };
    Ok(page_of(&SentencePage {
        rows: text.lines().count().clamp(2, 12) + 1,
        kept: kept
            .as_ref()
            .map(|one| kua_app::moment(one.at))
            .unwrap_or_default(),
        is_corrected: kept.is_some(),
        review: language.review(key),
        may_set: desk.house().may_keep(),
        frame: Frame::new(visit, "settings", "sentence-title")
            .crumb("/settings", locale.text("nav-settings"))
            .crumb(list, locale.text("wording-title")),
        key,
        language,
        english,
        built_in,
        text,
        is_reviewed,
        wrong,
    }))
}

/// Keeps a corrected sentence, or takes it back.
pub(crate) async fn correct(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path((tag, key)): Path<(String, String)>,
    typed: Typed,
) -> Shown {
    let (language, key) = (language(&tag)?, known(&key)?);
    let (house, corrections) = (desk.house(), desk.wording().corrections());
    let said = if typed.get("do") == "take-back" {
        house.take_sentence_back(language, key).await?;
        corrections.take_away(language, key);
        "wording-taken-back"
    } else {
        let (text, is_reviewed) = (typed.get("text"), typed.words("reviewed").is_some());
        let kept = house
            .correct_sentence(language, key, text, is_reviewed)
            .await;
        match kept {
            Ok(()) => {}
            Err(problem) if problem.kind == Kind::WrongInput => {
                let refused = Refused {
                    text: text.to_owned(),
                    is_reviewed,
                    wrong: problem.sentence(visit.locale),
                };
                return form(&desk, visit, language, key, Some(refused)).await;
            }
            Err(problem) => return Err(problem.into()),
        }
        // What was kept fits.
        let _ = corrections.put(language, key, text);
        "wording-kept"
    };
    let back = link(
        LIST,
        &[
            ("language", &Some(language.tag().to_owned())),
            ("q", &Some(key.to_owned())),
        ],
    );
    let flash = Flash {
        sentence: visit.locale.text(said),
        undo: Vec::new(),
        back: back.clone(),
        shown_on: LIST.to_owned(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&back).into_response())
}

/// Keeps the language that the desk is read in, and goes back to the page it was chosen on.
pub(crate) async fn choose(State(desk): State<Desk>, typed: Typed) -> Result<Response, Failure> {
    let tag = typed.get("language");
    let locale = match tag {
        "" => None,
        tag => Some(language(tag)?),
    };
    desk.wording().choose(desk.house(), locale).await?;
    Ok(Redirect::to(&own_page(typed.get("back"))).into_response())
}

/// Returns an address of this desk; the start page for whatever could lead elsewhere.
fn own_page(back: &str) -> String {
    let is_own = back.starts_with('/')
        && !back.starts_with("//")
        && back
            .bytes()
            .all(|byte| (b'!'..=b'~').contains(&byte) && byte != b'\\');
    if is_own {
        back.to_owned()
    } else {
        "/".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_back_to_pages_of_this_desk_alone() {
        let check = |back: &str, expected: &str| assert_eq!(own_page(back), expected, "{back}");
        check("/lists/person?sort=name", "/lists/person?sort=name");
        for elsewhere in [
            "",
            "//x.example",
            "/\\x.example",
            "https://x.example",
            "/a\r\nb",
            "/ a",
        ] {
            check(elsewhere, "/");
        }
    }
}
