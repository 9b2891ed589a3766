//! A document beside its translation, paragraph by paragraph; written here, or read.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{Kind, OTHER_LANGUAGE, ParagraphBeside, Translated, TranslationTyped};
use kua_core::{RecordId, TextId};
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, link};
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::language::{Language, languages, name};
use crate::parts::{Form, Named, form_of, id, visible};
use crate::session::Flash;
use crate::typed::Typed;

/// Paragraphs of a page.
const PAGE: usize = 40;

/// What of a translation is asked for.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    language: Option<String>,
    page: Option<usize>,
    /// A place in the document's own text, in code points: `12-40`.
    at: Option<String>,
    /// A place in the translation.
    r#in: Option<String>,
    edit: Option<String>,
    format: Option<String>,
}

/// Words cut at a passage: before it, the passage, behind it.
#[derive(Serialize)]
struct Cut {
    before: String,
    here: String,
    after: String,
}

#[derive(Serialize)]
struct Row {
    number: usize,
    own: Cut,
    other: Cut,
    /// The translation as it is written.
    #[serde(skip)]
    typed: String,
    /// How many rows the box to write in has.
    #[serde(skip)]
    height: usize,
    /// Whether the passage that is asked for lies in it.
    here: bool,
    /// The place of the paragraph in the document's text.
    place: String,
}

#[derive(Template)]
#[template(path = "translation.html")]
struct TranslationPage {
    frame: Frame,
    document: Named,
    /// The language of the document; empty where it is not known.
    own: String,
    own_name: String,
    /// The language of the translation; empty where none is chosen yet.
    other: String,
    other_name: String,
    there: Vec<Choice>,
    to_choose: Vec<Language>,
    rows: Vec<Row>,
    text: String,
    before_text: String,
    translator: String,
    checker: String,
    of_earlier: bool,
    is_checked: bool,
    is_made: bool,
    edits: bool,
    may_write: bool,
    done: usize,
    all: usize,
    page: usize,
    pages: usize,
    before: String,
    after: String,
    edit: String,
    read: String,
}

/// Shows a document beside its translation.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let language = asked.language.clone().filter(|tag| !tag.trim().is_empty());
    let found = desk.house().translated(record, language.as_deref()).await?;
    let (own_place, other_place) = (place(asked.at.as_deref()), place(asked.r#in.as_deref()));
    let row_of = |wanted: (u64, u64), of: &dyn Fn(&ParagraphBeside) -> (u64, u64)| {
        found.paragraphs.iter().position(|one| {
            let (begin, end) = of(one);
            begin < wanted.1 && wanted.0 < end
        })
    };
    let here = own_place
        .and_then(|place| row_of(place, &|one| (one.begin, one.end)))
        .or_else(|| other_place.and_then(|place| row_of(place, &|one| one.place)));
    let all = found.paragraphs.len();
    let pages = all.div_ceil(PAGE).max(1);
    let page = match here {
        Some(row) => row / PAGE + 1,
        None => asked.page.unwrap_or(1).clamp(1, pages),
    };
    let rows: Vec<Row> = found
        .paragraphs
        .iter()
        .enumerate()
        .map(|(number, one)| Row::of(number, one, here == Some(number), own_place, other_place))
        .collect();
    let done = found
        .paragraphs
        .iter()
        .filter(|one| !one.translated.is_empty())
        .count();
    let named = Named::of(&found.document, locale);
    if form_of("", asked.format.as_deref()).1 != Form::Page {
        return Ok(Json(serde_json::json!({
            "document": named, "language": found.language, "translation": language,
            "translations": found.languages, "translator": found.translator,
            "checker": found.checker, "of_earlier_text": found.of_earlier,
            "translated": done, "paragraphs": rows,
        }))
        .into_response());
    }
    let address = |page: usize, edit: bool| address(record, language.as_deref(), page, edit);
    let own = found.language.clone().unwrap_or_default();
    let other = language.clone().unwrap_or_default();
    let edits = desk.house().may_write()
        && !other.is_empty()
        && (asked.edit.is_some() || found.made.is_none());
    Ok(page_of(&TranslationPage {
        frame: Frame::new(visit, "document", "translation-title")
            .crumb("/lists/document", locale.text("nav-documents"))
            .crumb_of(&named)
            .json(format!("{}format=json", joined(&address(1, false)))),
        own_name: if own.is_empty() {
            String::new()
        } else {
            name(&own, locale)
        },
        other_name: if other.is_empty() {
            String::new()
        } else {
            name(&other, locale)
        },
        there: found
            .languages
            .iter()
            .map(|tag| Choice {
                label: name(tag, locale),
                href: self::address(record, Some(tag), 1, false),
                chosen: *tag == other,
            })
            .collect(),
        to_choose: to_choose(&found, locale),
        rows: rows
            .into_iter()
            .skip((page - 1) * PAGE)
            .take(PAGE)
            .collect(),
        text: found.text.to_string(),
        before_text: found.made.map(|made| made.to_string()).unwrap_or_default(),
        translator: found.translator.unwrap_or_default(),
        checker: found.checker.unwrap_or_default(),
        of_earlier: found.of_earlier,
        is_checked: found.is_checked,
        is_made: found.made.is_some(),
        may_write: desk.house().may_write(),
        before: if page > 1 {
            address(page - 1, edits)
        } else {
            String::new()
        },
        after: if page < pages {
            address(page + 1, edits)
        } else {
            String::new()
        },
        edit: address(page, true),
        read: address(page, false),
        document: named,
        edits,
        own,
        other,
        done,
        all,
        page,
        pages,
    }))
}

fn to_choose(found: &Translated, locale: kua_locales::Locale) -> Vec<Language> {
    let own = found.language.as_deref().unwrap_or_default();
    languages("", locale)
        .into_iter()
        .filter(|one| {
            one.tag != own && one.tag != OTHER_LANGUAGE && !found.languages.contains(&one.tag)
        })
        .collect()
}

impl Row {
    fn of(
        number: usize,
        one: &ParagraphBeside,
        here: bool,
        own: Option<(u64, u64)>,
        other: Option<(u64, u64)>,
    ) -> Self {
        let longest = one.words.len().max(one.translated.len());
        Self {
            number,
            own: Cut::of(&one.words, one.begin, own),
            other: Cut::of(&one.translated, one.place.0, other),
            typed: one.translated.clone(),
            height: (longest / 60 + one.words.matches('\n').count() + 2).min(20),
            here,
            place: format!("{}-{}", one.begin, one.end),
        }
    }
}

impl Cut {
    /// Cuts words that begin at a place of their text where a passage lies.
    fn of(words: &str, begin: u64, passage: Option<(u64, u64)>) -> Self {
        let letters: Vec<char> = words.chars().collect();
        let within = |at: u64| {
            usize::try_from(at.saturating_sub(begin))
                .map_or(letters.len(), |at| at.min(letters.len()))
        };
        let (from, to) = passage.map_or((0, 0), |(from, to)| (within(from), within(to)));
        let part = |from: usize, to: usize| -> String {
            let part: String = letters.get(from..to).unwrap_or_default().iter().collect();
            visible(&part)
        };
        Self {
            before: part(0, from),
            here: part(from, to),
            after: part(to, letters.len()),
        }
    }
}

/// Reads a place: `12-40`.
fn place(typed: Option<&str>) -> Option<(u64, u64)> {
    let (begin, end) = typed?.split_once('-')?;
    let place = (begin.parse().ok()?, end.parse().ok()?);
    (place.0 < place.1).then_some(place)
}

fn address(document: RecordId, language: Option<&str>, page: usize, edit: bool) -> String {
    link(
        &format!("/documents/{document}/translation"),
        &[
            ("language", &language.map(str::to_owned)),
            ("page", &(page > 1).then(|| page.to_string())),
            ("edit", &edit.then(|| "yes".to_owned())),
        ],
    )
}

/// The address of a place in a translation.
pub(crate) fn address_in(document: &str, language: &str, begin: u64, end: u64) -> String {
    let asked = [
        ("language", &Some(language.to_owned())),
        ("in", &Some(format!("{begin}-{end}"))),
    ];
    format!(
        "{}#at",
        link(&format!("/documents/{document}/translation"), &asked)
    )
}

fn joined(address: &str) -> String {
    let joiner = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joiner}")
}

/// Keeps what was written of a translation.
pub(crate) async fn keep(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(document): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&document)?;
    let locale = visit.locale;
    let text = |name: &str| -> Option<TextId> { typed.get(name).parse().ok() };
    let paragraphs: BTreeMap<usize, String> = typed
        .starting("paragraph-")
        .into_iter()
        .filter_map(|(number, words)| Some((number.parse().ok()?, words)))
        .collect();
    let language = typed.get("language").trim().to_owned();
    let written = TranslationTyped {
        of: text("of"),
        before: text("before"),
        language: language.clone(),
        paragraphs,
        translator: typed.words("translator"),
        checker: typed.words("checker"),
    };
    let page: usize = typed.get("page").parse().unwrap_or(1);
    let next = typed.words("next").and_then(|next| next.parse().ok());
    let back = address(
        record,
        Some(&language),
        next.unwrap_or(page),
        next.is_some(),
    );
    let (sentence, to) = match desk.house().keep_translation(record, &written).await {
        Ok(Some(_)) => (locale.text("flash-translation-kept"), back),
        Ok(None) => (locale.text("flash-translation-same"), back),
        Err(problem) if matches!(problem.kind, Kind::Empty | Kind::WrongInput) => (
            problem.sentence(locale),
            address(record, Some(&language), page, true),
        ),
        Err(problem) => return Err(problem.into()),
    };
    let flash = Flash {
        sentence,
        undo: Vec::new(),
        back: to.clone(),
        shown_on: format!("/documents/{record}/translation"),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&to).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_at_a_passage() {
        let check = |passage, expected: [&str; 3]| {
            let cut = Cut::of("Аян тұтқындалды", 10, passage);
            assert_eq!(
                [cut.before.as_str(), cut.here.as_str(), cut.after.as_str()],
                expected
            );
        };
        check(None, ["", "", "Аян тұтқындалды"]);
        check(Some((10, 13)), ["", "Аян", " тұтқындалды"]);
        check(Some((14, 99)), ["Аян ", "тұтқындалды", ""]);
        check(Some((0, 5)), ["", "", "Аян тұтқындалды"]);
        check(Some((90, 95)), ["Аян тұтқындалды", "", ""]);
    }

    #[test]
    fn a_place_is_two_numbers() {
        assert_eq!(place(Some("3-9")), Some((3, 9)));
        for wrong in [None, Some(""), Some("9-3"), Some("a-b"), Some("4")] {
            assert_eq!(place(wrong), None);
        }
    }
}
