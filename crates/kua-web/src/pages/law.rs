//! The articles of law that charges of this vault cite, as a list.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{ArticleHead, ArticleOrder, ArticleQuery, ArticleRow, ArticleState, day};
use kua_core::ports::Window;
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, Column, link};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Form, encoded, form_of, visible};
use crate::periods::{Period, span};
use crate::table;

pub(crate) const PATH: &str = "/law";
/// Rows of a page.
const PAGE: u64 = 50;

/// Which articles are wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    country: Option<String>,
    law: Option<String>,
    state: Option<String>,
    from: Option<String>,
    to: Option<String>,
    sort: Option<String>,
    down: Option<String>,
    page: Option<u64>,
    format: Option<String>,
}

/// An article, as pages show it.
#[derive(Serialize)]
pub(crate) struct Article {
    pub(crate) key: String,
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) law: String,
    pub(crate) law_code: String,
    pub(crate) country: String,
    pub(crate) maximum: String,
    /// What the data file knows of it.
    pub(crate) state: &'static str,
    #[serde(skip)]
    pub(crate) state_label: String,
    #[serde(skip)]
    pub(crate) href: String,
}

#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    article: Article,
    events: u64,
    sure: u64,
    unsure: u64,
    persons: u64,
    from: String,
    to: String,
    #[serde(skip)]
    last: String,
}

#[derive(Template)]
#[template(path = "law.html")]
struct LawPage {
    frame: Frame,
    rows: Vec<Row>,
    total: u64,
    columns: Vec<Column>,
    states: Vec<Choice>,
    countries: Vec<Choice>,
    laws: Vec<Choice>,
    law_chosen: bool,
    period: Period,
    kept: Vec<(&'static str, String)>,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: String,
    json: String,
}

/// The orders, the first where nothing was chosen; whether the most comes first.
const SORTS: [(&str, ArticleOrder, &str, bool); 5] = [
    ("article", ArticleOrder::Article, "column-article", false),
    ("maximum", ArticleOrder::Maximum, "column-maximum", true),
    ("events", ArticleOrder::Events, "column-events", true),
    ("persons", ArticleOrder::Persons, "column-charged", true),
    ("last", ArticleOrder::Last, "column-last-year", true),
];

/// What is sorted by where nothing was chosen.
const SORT: &str = "events";

/// Shows the list.
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
        Form::Json | Form::Csv => Window::first(u64::MAX),
    };
    let query = query(&asked);
    let found = desk.house().list_articles(&query, window, locale).await?;
    let rows: Vec<Row> = found.rows.iter().map(|row| Row::of(row, locale)).collect();
    match form {
        Form::Json => {
            let all = serde_json::json!({ "total": found.total, "rows": rows });
            return Ok(Json(all).into_response());
        }
        Form::Csv => return Ok(table::download("law", csv(&rows, locale))),
        Form::Page => {}
    }
    let pages = found.total.div_ceil(PAGE).max(1);
    let of_page = |page| {
        let asked = Asked {
            page: Some(page),
            ..asked.clone()
        };
        address(&asked, None)
    };
    let json = address(&asked, Some("json"));
    let whole = Asked {
        from: None,
        to: None,
        page: None,
        ..asked.clone()
    };
    let frame = Frame::new(visit, "law", "law-title").json(json.clone());
    Ok(page_of(&LawPage {
        columns: columns(&asked, locale),
        states: states(&asked, locale),
        countries: choices(
            &asked,
            "law-every-country",
            &found.countries,
            locale,
            |asked, it| {
                asked.country = it;
                asked.law = None;
            },
        ),
        laws: choices(&asked, "law-every-law", &found.laws, locale, |asked, it| {
            asked.law = it
        }),
        law_chosen: asked.law.as_deref().is_some_and(|law| !law.is_empty()),
        period: Period::of(&asked.from, &asked.to, address(&whole, None)),
        kept: [
            ("country", &asked.country),
            ("law", &asked.law),
            ("state", &asked.state),
            ("sort", &asked.sort),
            ("down", &asked.down),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.clone().filter(|it| !it.is_empty())?)))
        .collect(),
        before: match page {
            0 | 1 => String::new(),
            page => of_page(page - 1),
        },
        after: match page < pages {
            true => of_page(page + 1),
            false => String::new(),
        },
        csv: address(&asked, Some("csv")),
        json,
        total: found.total,
        rows,
        page,
        pages,
        frame,
    }))
}

/// Counts the articles of a list.
pub(crate) async fn found(desk: &Desk, asked: &Asked, locale: Locale) -> Result<u64, Failure> {
    let window = Window::first(1);
    let query = query(asked);
    let list = desk.house().list_articles(&query, window, locale);
    Ok(list.await?.total)
}

fn query(asked: &Asked) -> ArticleQuery {
    let chosen = |typed: &Option<String>| typed.clone().filter(|typed| !typed.is_empty());
    let state = asked.state.as_deref().unwrap_or_default();
    let sort = asked.sort.as_deref().unwrap_or(SORT);
    ArticleQuery {
        country: chosen(&asked.country),
        law: chosen(&asked.law),
        state: ArticleState::ALL
            .into_iter()
            .find(|one| one.code() == state)
            .unwrap_or_default(),
        days: span(&asked.from, &asked.to),
        order: SORTS
            .iter()
            .find(|(code, ..)| *code == sort)
            .map_or(ArticleOrder::Events, |(_, order, ..)| *order),
        descending: asked.down.is_some(),
    }
}

impl Article {
    pub(crate) fn of(head: &ArticleHead, locale: Locale) -> Self {
        Self {
            key: head.key.clone(),
            number: visible(&head.number),
            title: head.title.clone(),
            law: visible(&head.law),
            law_code: head.law_code.clone(),
            country: head.country.clone(),
            maximum: head.maximum.clone(),
            state: head.state.code(),
            state_label: locale.text(&format!("law-state-{}", head.state.code())),
            href: article_address(head),
        }
    }
}

/// Returns the page of an article.
pub(crate) fn article_address(head: &ArticleHead) -> String {
    match head.is_entry {
        true => format!("{PATH}/{}", encoded(&head.key)),
        false => {
            let (article, law) = head.words();
            let given = |words: &str| Some(words.to_owned());
            link(
                "/law/written",
                &[("article", &given(article)), ("law", &given(law))],
            )
        }
    }
}

impl Row {
    fn of(row: &ArticleRow, locale: Locale) -> Self {
        let to = day(row.latest);
        Self {
            article: Article::of(&row.head, locale),
            events: row.events,
            sure: row.sure,
            unsure: row.events - row.sure,
            persons: row.persons,
            from: day(row.earliest),
            last: to.get(..4).unwrap_or_default().to_owned(),
            to,
        }
    }
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-key",
        "column-article",
        "column-name",
        "column-law",
        "column-country",
        "column-maximum",
        "column-state",
        "column-events",
        "law-sure",
        "law-unsure",
        "column-charged",
        "column-from",
        "column-to",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        let article = &row.article;
        vec![
            article.key.clone(),
            article.number.clone(),
            article.title.clone(),
            article.law.clone(),
            article.country.clone(),
            article.maximum.clone(),
            article.state.to_owned(),
            row.events.to_string(),
            row.sure.to_string(),
            row.unsure.to_string(),
            row.persons.to_string(),
            row.from.clone(),
            row.to.clone(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}

fn address(asked: &Asked, format: Option<&str>) -> String {
    let page = asked
        .page
        .filter(|page| *page > 1 && format.is_none())
        .map(|page| page.to_string());
    let format = format.map(str::to_owned);
    link(
        PATH,
        &[
            ("country", &asked.country),
            ("law", &asked.law),
            ("state", &asked.state),
            ("from", &asked.from),
            ("to", &asked.to),
            ("sort", &asked.sort),
            ("down", &asked.down),
            ("page", &page),
            ("format", &format),
        ],
    )
}

fn with(asked: &Asked, change: impl FnOnce(&mut Asked)) -> String {
    let mut asked = asked.clone();
    asked.page = None;
    change(&mut asked);
    address(&asked, None)
}

fn states(asked: &Asked, locale: Locale) -> Vec<Choice> {
    let now = asked.state.as_deref().unwrap_or_default();
    ArticleState::ALL
        .into_iter()
        .map(|state| {
            let any = state == ArticleState::Any;
            Choice {
                label: locale.text(&format!("law-state-{}", state.code())),
                href: with(asked, |asked| {
                    asked.state = (!any).then(|| state.code().to_owned());
                }),
                chosen: now == state.code() || (any && now.is_empty()),
            }
        })
        .collect()
}

/// Choices among what occurs, every one of it first.
fn choices(
    asked: &Asked,
    every: &str,
    all: &[(String, String)],
    locale: Locale,
    change: impl Fn(&mut Asked, Option<String>) + Copy,
) -> Vec<Choice> {
    let href = |code: Option<&str>| with(asked, |asked| change(asked, code.map(str::to_owned)));
    // What is chosen already is found by what choosing it would lead to.
    let now = with(asked, |_| {});
    let choice = |code: Option<&str>, label: String| Choice {
        chosen: href(code) == now,
        href: href(code),
        label,
    };
    std::iter::once(choice(None, locale.text(every)))
        .chain(
            all.iter()
                .map(|(code, label)| choice(Some(code), visible(label))),
        )
        .collect()
}

fn columns(asked: &Asked, locale: Locale) -> Vec<Column> {
    let sort = asked.sort.as_deref().unwrap_or(SORT);
    SORTS
        .iter()
        .map(|(code, _, key, most_first)| {
            let (sorted, down) = (*code == sort, asked.down.is_some());
            Column {
                label: locale.text(key),
                href: with(asked, |asked| {
                    asked.sort = Some((*code).to_owned());
                    asked.down = (sorted && !down).then(|| "yes".to_owned());
                }),
                sorted: match (sorted, down == *most_first) {
                    (false, _) => "none",
                    (true, true) => "ascending",
                    (true, false) => "descending",
                },
            }
        })
        .collect()
}
