//! Search: one box over names and texts; filters are links that write into the query.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{Found, Spelled};
use kua_core::TextId;
use kua_core::ports::Window;
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::{help, translation};
use crate::parts::{Form, Named, encoded, form_of, kind_label, visible};

const PAGE: u64 = 20;

/// What is searched for.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    q: Option<String>,
    page: Option<u64>,
    format: Option<String>,
    spelled: Option<String>,
}

/// How an address says that only what was typed is looked for.
const AS_TYPED: &str = "as-typed";

impl Asked {
    /// Whether anything is asked for.
    pub(crate) fn asks(&self) -> bool {
        self.q
            .as_deref()
            .is_some_and(|typed| !typed.trim().is_empty())
    }
}

#[derive(Serialize)]
struct Also {
    spelling: String,
    likelihood: f64,
    why: String,
    href: String,
}

#[derive(Serialize)]
struct Piece {
    words: String,
    marked: bool,
}

#[derive(Serialize)]
struct Hit {
    record: Named,
    href: String,
    snippet: Vec<Piece>,
    text: bool,
    met: Vec<String>,
}

struct Choice {
    label: String,
    href: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    frame: Frame,
    asked: bool,
    notices: Vec<String>,
    also: Vec<Also>,
    as_typed: bool,
    /// The same search with other spellings, or without them.
    other_way: String,
    hits: Vec<Hit>,
    total: u64,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    years: Vec<Choice>,
    queries: Vec<(&'static str, String)>,
    page: u64,
    pages: u64,
    before: String,
    after: String,
}

const KINDS: [&str; 6] = [
    "person",
    "organisation",
    "place",
    "event",
    "quotation",
    "document",
];
const LANGUAGES: [&str; 6] = ["en", "ru", "kk", "ug", "zh", "de"];

/// Searches.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let typed = asked.q.unwrap_or_default();
    let page = asked.page.unwrap_or(1).max(1);
    let window = Window {
        offset: (page - 1).saturating_mul(PAGE),
        limit: PAGE,
    };
    let as_typed = asked.spelled.as_deref() == Some(AS_TYPED);
    let spelled = if as_typed {
        Spelled::AsTyped
    } else {
        Spelled::AnyWay
    };
    let found = desk.house().search(&typed, spelled, window).await?;
    let translations = translations(&desk, &found).await?;
    let hits: Vec<Hit> = found
        .hits
        .iter()
        .map(|hit| {
            let record = Named::of(&hit.row, locale);
            let href = match hit.place {
                Some((text, begin, end)) => match translations.get(&text) {
                    Some(language) => translation::address_in(&record.id, language, begin, end),
                    None => format!("{}/read?at={begin}-{end}#at", record.href),
                },
                None => record.href.clone(),
            };
            Hit {
                record,
                href,
                text: hit.place.is_some(),
                met: hit.met.iter().map(|spelling| visible(spelling)).collect(),
                snippet: hit
                    .snippet
                    .iter()
                    .map(|(words, marked)| Piece {
                        words: visible(words),
                        marked: *marked,
                    })
                    .collect(),
            }
        })
        .collect();
    let also: Vec<Also> = found
        .also_written
        .iter()
        .map(|also| Also {
            spelling: visible(&also.spelling),
            likelihood: also.rounded(),
            why: visible(&also.why(locale)),
            href: address(&quoted(&also.spelling), true),
        })
        .collect();
    let notices: Vec<String> = found.notices.iter().map(ToString::to_string).collect();
    if form_of("", asked.format.as_deref()).1 == Form::Json {
        let all = serde_json::json!({
            "total": found.total,
            "notices": notices,
            "as_typed": as_typed,
            "also_written": also,
            "hits": hits,
        });
        return Ok(Json(all).into_response());
    }
    let pages = found.total.div_ceil(PAGE).max(1);
    let of_page = |page: u64| format!("{}&page={page}", address(&typed, as_typed));
    let mut frame = Frame::new(visit, "search", "search-title")
        .json(format!("{}&format=json", address(&typed, as_typed)));
    let choices = |name: &str, values: &[&str], label: &dyn Fn(&str) -> String| {
        values
            .iter()
            .map(|value| Choice {
                label: label(value),
                href: address(&switched(&typed, name, value), as_typed),
                chosen: typed
                    .split_whitespace()
                    .any(|word| word == format!("{name}:{value}")),
            })
            .collect::<Vec<_>>()
    };
    let kinds = choices("kind", &KINDS, &|kind| kind_label(kind, locale));
    let languages = choices("lang", &LANGUAGES, &|language| {
        locale.text(&format!("language-{language}"))
    });
    let this_year =
        kua_core::civil::CivilDay::from_number(desk.house().now().seconds.div_euclid(86_400))
            .map_or(2026, |day| day.year());
    let years: Vec<String> = (0..6).map(|back| (this_year - back).to_string()).collect();
    let years: Vec<&str> = years.iter().map(String::as_str).collect();
    let years = choices("from", &years, &|year| {
        locale.with("search-since", &[("year", year.into())])
    });
    frame.typed.clone_from(&typed);
    Ok(page_of(&SearchPage {
        asked: !typed.trim().is_empty(),
        queries: help::queries(locale),
        other_way: address(&typed, !as_typed),
        also,
        as_typed,
        before: if page > 1 {
            of_page(page - 1)
        } else {
            String::new()
        },
        after: if page < pages {
            of_page(page + 1)
        } else {
            String::new()
        },
        total: found.total,
        kinds,
        languages,
        years,
        notices,
        hits,
        page,
        pages,
        frame,
    }))
}

/// The languages of those texts of a page that are translations.
async fn translations(desk: &Desk, found: &Found) -> Result<BTreeMap<TextId, String>, Failure> {
    let mut languages = BTreeMap::new();
    for hit in &found.hits {
        let Some((text, _, _)) = hit.place else {
            continue;
        };
        let language = desk.house().translation_language(&hit.row, text).await?;
        languages.extend(language.map(|language| (text, language)));
    }
    Ok(languages)
}

/// Counts what a search finds.
pub(crate) async fn found(desk: &Desk, asked: &Asked) -> Result<u64, Failure> {
    let spelled = match asked.spelled.as_deref() {
        Some(AS_TYPED) => Spelled::AsTyped,
        _ => Spelled::AnyWay,
    };
    let typed = asked.q.as_deref().unwrap_or_default();
    let found = desk
        .house()
        .search(typed, spelled, Window::first(1))
        .await?;
    Ok(found.total)
}

/// The address of a search.
fn address(typed: &str, as_typed: bool) -> String {
    let spelled = if as_typed { "&spelled=as-typed" } else { "" };
    format!("/search?q={}{spelled}", encoded(typed))
}

/// A spelling as a query that looks for just it: a single word with its endings.
fn quoted(spelling: &str) -> String {
    if spelling.chars().all(char::is_alphabetic) {
        return spelling.to_owned();
    }
    format!("\"{}\"", spelling.replace('"', " "))
}

/// Puts a filter into a query, or takes it out where it is there.
///
/// A span has one beginning: another one is replaced.
fn switched(typed: &str, name: &str, value: &str) -> String {
    let filter = format!("{name}:{value}");
    let mut words: Vec<&str> = typed.split_whitespace().collect();
    let was_there = words.contains(&filter.as_str());
    let before = format!("{name}:");
    words.retain(|word| *word != filter && !(name == "from" && word.starts_with(&before)));
    if !was_there {
        words.push(&filter);
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::switched;

    #[test]
    fn a_filter_is_switched_on_and_off() {
        assert_eq!(switched("Аян", "kind", "person"), "Аян kind:person");
        assert_eq!(switched("Аян kind:person", "kind", "person"), "Аян");
        assert_eq!(
            switched("kind:event Аян", "kind", "person"),
            "kind:event Аян kind:person"
        );
        assert_eq!(switched("x from:2019", "from", "2020"), "x from:2020");
    }
}
