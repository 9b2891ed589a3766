//! All pairs of persons of the vault whose names can be one: filtered, sorted, paged.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{DoubleOrder, DoubleQuery, DoubleState, DoublesSoFar, Labels, Letters};
use kua_core::ports::Window;
use kua_locales::{Argument, Locale};
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pairs::PairView;
use crate::parts::{Form, encoded, form_of};

/// Pairs of a page.
const PAGE: u64 = 25;
/// Pairs of a JSON file.
const FILE: u64 = 20_000;

/// Which pairs are wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    q: Option<String>,
    least: Option<String>,
    letters: Option<String>,
    state: Option<String>,
    sort: Option<String>,
    page: Option<u64>,
    format: Option<String>,
}

struct Choice {
    name: &'static str,
    label: String,
    options: Vec<Opt>,
}

struct Opt {
    code: &'static str,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "doubles.html")]
struct DoublesPage {
    frame: Frame,
    words: String,
    choices: Vec<Choice>,
    rows: Vec<PairView>,
    total: u64,
    left_out: usize,
    common: usize,
    progress: String,
    again: String,
    page: u64,
    pages: u64,
    before: String,
    after: String,
}

/// The filters: the name of each, and what can be chosen, the first where nothing was.
const FILTERS: [(&str, &[&str]); 4] = [
    ("least", &["0.5", "0.7", "0.85", "0.95"]),
    ("letters", &["any", "two", "one"]),
    ("state", &["open", "left-open", "all"]),
    ("sort", &["likelihood", "name"]),
];

/// Shows the pairs.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let form = form_of("", asked.format.as_deref()).1;
    let page = asked.page.unwrap_or(1).max(1);
    let window = match form {
        Form::Page => Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        },
        Form::Json | Form::Csv => Window::first(FILE),
    };
    let found = desk.house().doubles(&query(&asked, window)).await?;
    let labels = Labels::new();
    let rows: Vec<PairView> = found
        .iter()
        .flat_map(|found| &found.rows)
        .map(|double| PairView::of(double, &labels, locale))
        .collect();
    let total = found.as_ref().map_or(0, |found| found.total);
    let so_far = found.as_ref().map(|found| found.so_far);
    if form != Form::Page {
        let all = serde_json::json!({
            "total": total,
            "names": so_far.map(|so_far| so_far.names),
            "looked": so_far.map(|so_far| so_far.looked),
            "rows": rows,
        });
        return Ok(Json(all).into_response());
    }
    let pages = total.div_ceil(PAGE).max(1);
    let frame = Frame::new(visit, "person", "doubles-title")
        .crumb("/lists/person", locale.text("list-person"))
        .json(address(&asked, None, Some("json")));
    Ok(page_of(&DoublesPage {
        words: asked.q.clone().unwrap_or_default(),
        choices: choices(&asked, locale),
        left_out: found.as_ref().map_or(0, |found| found.left_out),
        common: found.as_ref().map_or(0, |found| found.common),
        progress: progress(so_far, locale),
        again: address(&asked, Some(page), None),
        before: if page > 1 {
            address(&asked, Some(page - 1), None)
        } else {
            String::new()
        },
        after: if page < pages {
            address(&asked, Some(page + 1), None)
        } else {
            String::new()
        },
        rows,
        total,
        page,
        pages,
        frame,
    }))
}

/// Says how far names were looked through; nothing where that is done.
pub(crate) fn progress(so_far: Option<DoublesSoFar>, locale: Locale) -> String {
    let Some(so_far) = so_far else {
        return locale.text("doubles-beginning");
    };
    if so_far.looked >= so_far.names {
        return String::new();
    }
    locale.with(
        "doubles-progress",
        &[
            ("looked", Argument::Count(so_far.looked as u64)),
            ("names", Argument::Count(so_far.names as u64)),
        ],
    )
}

fn query(asked: &Asked, window: Window) -> DoubleQuery {
    DoubleQuery {
        least: chosen(asked, "least").parse().unwrap_or(0.0),
        letters: match chosen(asked, "letters") {
            "two" => Letters::Two,
            "one" => Letters::One,
            _ => Letters::Any,
        },
        words: asked.q.clone(),
        state: match chosen(asked, "state") {
            "left-open" => DoubleState::LeftOpen,
            "all" => DoubleState::All,
            _ => DoubleState::Open,
        },
        order: match chosen(asked, "sort") {
            "name" => DoubleOrder::Name,
            _ => DoubleOrder::Likelihood,
        },
        window,
    }
}

/// What was chosen of a filter; the first choice where it was none of them.
fn chosen(asked: &Asked, filter: &str) -> &'static str {
    let typed = match filter {
        "least" => &asked.least,
        "letters" => &asked.letters,
        "state" => &asked.state,
        _ => &asked.sort,
    };
    let options = FILTERS
        .iter()
        .find(|(name, _)| *name == filter)
        .map_or(&[][..], |(_, options)| *options);
    options
        .iter()
        .find(|option| typed.as_deref() == Some(**option))
        .or(options.first())
        .copied()
        .unwrap_or_default()
}

fn choices(asked: &Asked, locale: Locale) -> Vec<Choice> {
    FILTERS
        .iter()
        .map(|(name, options)| Choice {
            name,
            label: locale.text(&format!("doubles-{name}")),
            options: options
                .iter()
                .map(|code| Opt {
                    code,
                    label: locale.text(&format!("doubles-{name}-{}", code.replace('.', "-"))),
                    chosen: chosen(asked, name) == *code,
                })
                .collect(),
        })
        .collect()
}

fn address(asked: &Asked, page: Option<u64>, format: Option<&str>) -> String {
    let mut pairs: Vec<String> = Vec::new();
    let words = asked.q.as_deref().unwrap_or_default();
    if !words.is_empty() {
        pairs.push(format!("q={}", encoded(words)));
    }
    for (name, options) in FILTERS {
        let code = chosen(asked, name);
        if options.first() != Some(&code) {
            pairs.push(format!("{name}={code}"));
        }
    }
    if let Some(page) = page.filter(|page| *page > 1) {
        pairs.push(format!("page={page}"));
    }
    if let Some(format) = format {
        pairs.push(format!("format={format}"));
    }
    if pairs.is_empty() {
        "/doubles".to_owned()
    } else {
        format!("/doubles?{}", pairs.join("&"))
    }
}
