//! An article of law: what the data file says, and its cases by year, by group and by outcome.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{
    ArticleCases, ArticleView, Labels, Outcomes, Provision, band, day, shortened, written_article,
};
use kua_core::ports::{Case, Tally};
use kua_core::vocabulary;
use kua_core::{RecordId, StatementId};
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::bars::{Columned, Lying};
use crate::choices::link;
use crate::desk::Desk;
use crate::failure::{Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::law::{Article, PATH};
use crate::pages::pictures::class_label;
use crate::parts::{Form, Named, encoded, form_of, id};
use crate::periods::{Columns, Counted, Period, Unit, extent, span};
use crate::session::Flash;
use crate::table;
use crate::typed::Typed;

/// The address of articles that no entry fits.
const WRITTEN: &str = "/law/written";
/// Rows of a page.
const PAGE: usize = 50;
/// How many code points of a label have room beside a lying bar; the table has all of it.
const MOST_WORDS: usize = 24;
/// Rows of a table or JSON file.
const FILE: usize = 20_000;

/// How an article is asked for.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    /// The article as written, where no entry fits.
    article: Option<String>,
    /// Its law as written.
    law: Option<String>,
    from: Option<String>,
    to: Option<String>,
    page: Option<usize>,
    format: Option<String>,
}

/// How many events begin in a year, or some.
#[derive(Serialize)]
struct Year {
    period: String,
    sure: u64,
    unsure: u64,
    #[serde(skip)]
    href: String,
}

/// A count with its word.
#[derive(Serialize)]
struct Sum {
    code: String,
    label: String,
    count: u64,
}

/// An event with a charge of the article.
#[derive(Serialize)]
struct CaseRow {
    event: Named,
    class: String,
    from: String,
    to: String,
    /// Whether it is sure that this article is meant.
    sure: bool,
    imposed: Vec<String>,
    band: &'static str,
    #[serde(skip)]
    band_label: String,
    charged: Vec<Named>,
}

/// An article that may be meant instead.
#[derive(Serialize)]
struct Instead {
    #[serde(flatten)]
    article: Article,
    events: u64,
}

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage {
    frame: Frame,
    article: Article,
    entry: Option<Provision>,
    beside: Vec<Article>,
    instead: Vec<Instead>,
    period: Period,
    path: String,
    kept: Vec<(&'static str, String)>,
    events: u64,
    unsure: u64,
    undated: u64,
    persons: u64,
    over_time: Option<Columned>,
    years: Vec<Year>,
    groups: Vec<Sum>,
    groups_drawn: Option<Lying>,
    imposed: Vec<Sum>,
    imposed_drawn: Option<Lying>,
    later: Vec<Sum>,
    nothing: u64,
    rows: Vec<CaseRow>,
    page: usize,
    pages: usize,
    before: String,
    after: String,
    csv: String,
    json: String,
}

/// Shows an article of the data file.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let (code, form) = form_of(&code, asked.format.as_deref());
    let asked = Asked {
        article: None,
        law: None,
        ..asked.clone()
    };
    let path = format!("{PATH}/{}", encoded(code));
    answer(&desk, visit, code, &path, &asked, form).await
}

/// Shows an article that no entry fits.
pub(crate) async fn written(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let words = |words: &Option<String>| words.clone().unwrap_or_default();
    let key = written_article(&words(&asked.article), &words(&asked.law));
    let form = form_of("", asked.format.as_deref()).1;
    answer(&desk, visit, &key, WRITTEN, &asked, form).await
}

/// Says which entry of the file charges of an event mean, or leaves it open again.
pub(crate) async fn choose(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(record): Path<String>,
    typed: Typed,
) -> Shown {
    let record: RecordId = id(&record)?;
    let house = desk.house();
    let charges: Vec<StatementId> = typed
        .all("charge")
        .map(|typed| id(typed).map(|id: RecordId| id.into()))
        .collect::<Result<_, _>>()?;
    let (undo, sentence) = match typed.words("code") {
        Some(code) => {
            let made = house.choose_provision(&charges, &code).await?;
            (made, "flash-provision-chosen")
        }
        None => (
            house.unchoose_provision(&charges).await?,
            "flash-provision-open",
        ),
    };
    let page = format!("/records/{record}");
    let flash = Flash {
        sentence: visit.locale.text(sentence),
        undo,
        back: page.clone(),
        shown_on: page.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&page).into_response())
}

async fn answer(
    desk: &Desk,
    visit: Visit,
    key: &str,
    path: &str,
    asked: &Asked,
    form: Form,
) -> Shown {
    let locale = visit.locale;
    let house = desk.house();
    let view = house
        .article(key, span(&asked.from, &asked.to), locale)
        .await?;
    let all = view.cases.cases.as_slice();
    let pages = all.len().div_ceil(PAGE).max(1);
    let page = asked.page.unwrap_or(1).clamp(1, pages);
    let part = match form {
        Form::Page => all.chunks(PAGE).nth(page - 1).unwrap_or_default(),
        Form::Json | Form::Csv => all.get(..FILE.min(all.len())).unwrap_or_default(),
    };
    let labels = house.case_labels(part).await?;
    let rows: Vec<CaseRow> = part
        .iter()
        .filter_map(|case| CaseRow::of(case, &labels, locale))
        .collect();
    let (years, undated) = years(&view.cases, path, asked);
    let outcomes = view.cases.outcomes();
    let article = Article::of(&view.head, locale);
    match form {
        Form::Json => {
            return Ok(json(
                &view, &article, &years, undated, &outcomes, &rows, locale,
            ));
        }
        Form::Csv => return Ok(table::download("article", csv(&article, &rows, locale))),
        Form::Page => {}
    }
    let drawn: Vec<(String, u64, u64, String)> = years
        .iter()
        .map(|one| (one.period.clone(), one.sure, one.unsure, one.href.clone()))
        .collect();
    let groups = groups(&view.cases, locale);
    let imposed = imposed(&outcomes, locale);
    let of_page = |page: usize| format!("{}#cases", address(path, asked, Some(page), None));
    let json = address(path, asked, None, Some("json"));
    let frame = Frame::new(visit, "law", "law-title")
        .crumb(PATH, locale.text("law-title"))
        .json(json.clone());
    let bars = |all: &[Sum]| {
        let all: Vec<_> = all
            .iter()
            .map(|one| (shortened(&one.label, MOST_WORDS), one.count, String::new()))
            .collect();
        Lying::draw(&all)
    };
    Ok(page_of(&ArticlePage {
        beside: view
            .beside
            .iter()
            .map(|head| Article::of(head, locale))
            .collect(),
        instead: instead(&view, locale),
        period: Period::of(
            &asked.from,
            &asked.to,
            address(
                path,
                &Asked {
                    from: None,
                    to: None,
                    ..asked.clone()
                },
                None,
                None,
            ),
        ),
        path: path.to_owned(),
        kept: [("article", &asked.article), ("law", &asked.law)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.clone()?)))
            .collect(),
        events: all.len() as u64,
        unsure: all.iter().filter(|case| !case.sure).count() as u64,
        persons: view.cases.persons.len() as u64,
        over_time: Columned::draw(&drawn, locale),
        groups_drawn: bars(&groups),
        imposed_drawn: bars(&imposed),
        later: later(&outcomes, locale),
        nothing: outcomes.nothing,
        entry: view.entry.clone(),
        before: match page {
            1 => String::new(),
            page => of_page(page - 1),
        },
        after: match page < pages {
            true => of_page(page + 1),
            false => String::new(),
        },
        csv: address(path, asked, None, Some("csv")),
        json,
        undated,
        years,
        groups,
        imposed,
        rows,
        page,
        pages,
        article,
        frame,
    }))
}

fn address(path: &str, asked: &Asked, page: Option<usize>, format: Option<&str>) -> String {
    let page = page.filter(|page| *page > 1).map(|page| page.to_string());
    let format = format.map(str::to_owned);
    link(
        path,
        &[
            ("article", &asked.article),
            ("law", &asked.law),
            ("from", &asked.from),
            ("to", &asked.to),
            ("page", &page),
            ("format", &format),
        ],
    )
}

/// Events by the year in which they begin, and how many have no day.
///
/// Not sure are those for which another article may be meant, and those whose time reaches beyond the years.
fn years(cases: &ArticleCases, path: &str, asked: &Asked) -> (Vec<Year>, u64) {
    const SURE: &str = "sure";
    let tallies: Vec<Tally> = cases
        .cases
        .iter()
        .map(|case| Tally {
            target: None,
            class: case.sure.then(|| SURE.to_owned()),
            earliest: case.earliest,
            latest: case.latest,
            entities: 1,
        })
        .collect();
    let columns = match extent(&tallies, span(&asked.from, &asked.to)) {
        Some((first, last)) => Columns::over(first, last, Some(Unit::Year)),
        None => Columns::none(),
    };
    let counted = Counted::of(&tallies, &columns);
    let sure = counted.by_class.get(SURE);
    let sums = counted.columns();
    let years = columns.all.iter().enumerate().map(|(place, column)| {
        let all = sums.get(&place).map_or(0, |begun| begun.all());
        let sure = sure.and_then(|columns| columns.get(&place));
        let sure = sure.map_or(0, |begun| begun.sure);
        let of_year = Asked {
            from: Some(column.begin.clone()),
            to: Some(column.end.clone()),
            ..asked.clone()
        };
        Year {
            period: column.label(),
            sure,
            unsure: all - sure,
            href: address(path, &of_year, None, None),
        }
    });
    (years.collect(), counted.undated)
}

fn groups(cases: &ArticleCases, locale: Locale) -> Vec<Sum> {
    let label = |class: &str| match class {
        "" => locale.text("law-no-group"),
        class => vocabulary::label("person-classes", class, locale.tag()).to_owned(),
    };
    cases
        .groups()
        .into_iter()
        .map(|(class, count)| Sum {
            label: label(&class),
            code: class,
            count,
        })
        .collect()
}

fn imposed(outcomes: &Outcomes, locale: Locale) -> Vec<Sum> {
    outcomes
        .imposed
        .iter()
        .map(|(band, count)| Sum {
            code: (*band).to_owned(),
            label: locale.text(&format!("law-imposed-{band}")),
            count: *count,
        })
        .collect()
}

fn later(outcomes: &Outcomes, locale: Locale) -> Vec<Sum> {
    outcomes
        .later
        .iter()
        .map(|(class, count)| Sum {
            code: (*class).to_owned(),
            label: class_label(class, locale),
            count: *count,
        })
        .collect()
}

fn instead(view: &ArticleView, locale: Locale) -> Vec<Instead> {
    view.instead
        .iter()
        .map(|(head, events)| Instead {
            article: Article::of(head, locale),
            events: *events,
        })
        .collect()
}

impl CaseRow {
    fn of(case: &Case, labels: &Labels, locale: Locale) -> Option<Self> {
        let row = labels.get(&case.event)?;
        let band = band(&case.imposed);
        Some(Self {
            event: Named::of(row, locale),
            class: class_label(case.class.as_deref().unwrap_or_default(), locale),
            from: day(case.earliest),
            to: day(case.latest),
            sure: case.sure,
            imposed: case.imposed.clone(),
            band_label: locale.text(&format!("law-imposed-{band}")),
            band,
            charged: case
                .charged
                .iter()
                .filter_map(|id| Named::among(labels, *id, locale))
                .collect(),
        })
    }

    /// When it was, as days.
    fn when(&self) -> String {
        match (self.from.as_str(), self.to.as_str()) {
            (from, to) if from == to => from.to_owned(),
            (from, to) => format!("{from}/{to}"),
        }
    }
}

fn json(
    view: &ArticleView,
    article: &Article,
    years: &[Year],
    undated: u64,
    outcomes: &Outcomes,
    rows: &[CaseRow],
    locale: Locale,
) -> axum::response::Response {
    let all = serde_json::json!({
        "article": article,
        "entry": view.entry,
        "instead": instead(view, locale),
        "total": view.cases.cases.len(),
        "persons": view.cases.persons.len(),
        "without_day": undated,
        "years": years,
        "groups": groups(&view.cases, locale),
        "imposed": imposed(outcomes, locale),
        "later": later(outcomes, locale),
        "without_later": outcomes.nothing,
        "rows": rows,
    });
    Json(all).into_response()
}

fn csv(article: &Article, rows: &[CaseRow], locale: Locale) -> String {
    let head = [
        "column-key",
        "column-id",
        "column-name",
        "column-class",
        "column-from",
        "column-to",
        "law-sure",
        "column-imposed",
        "column-charged",
        "column-access",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        let charged: Vec<&str> = row.charged.iter().map(|it| it.label.as_str()).collect();
        vec![
            article.key.clone(),
            row.event.id.clone(),
            row.event.label.clone(),
            row.class.clone(),
            row.from.clone(),
            row.to.clone(),
            locale.text(if row.sure { "yes" } else { "no" }),
            row.band_label.clone(),
            charged.join("; "),
            row.event.access.code.to_owned(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}
