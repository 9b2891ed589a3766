//! All files and how far the reading of each got; what is read beside the requests, stopped and gone on with.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{Came, FileList, FileOrder, FileQuery, FileRow, FileStage, WorkReport, moment};
use kua_core::RecordId;
use kua_core::ports::Window;
use kua_core::reading::NoticeCode;
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, Column, link};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::chat_export::href;
use crate::pages::import::remark;
use crate::parts::{Badge, Form, form_of, id, visible};
use crate::table;
use crate::typed::Typed;

/// Rows of a page.
const PAGE: u64 = 50;

/// Marks a page that fetches itself anew: it is no sign that somebody sits there.
pub(crate) const WATCHING: &str = "watching";

/// How the list is wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    state: Option<String>,
    #[serde(rename = "type")]
    media_type: Option<String>,
    notice: Option<String>,
    older: Option<String>,
    sort: Option<String>,
    down: Option<String>,
    page: Option<u64>,
    watching: Option<String>,
}

#[derive(Serialize)]
struct Row {
    document: String,
    name: String,
    media_type: String,
    size: u64,
    access: Badge,
    state: &'static str,
    #[serde(skip)]
    state_label: String,
    reason: String,
    reader: String,
    read: String,
    pages: Option<u32>,
    members: usize,
    notices: Vec<String>,
    notice_codes: Vec<&'static str>,
}

/// One that came with nothing added, or could not be taken in.
struct Odd {
    name: String,
    href: String,
    words: String,
    problem: String,
}

#[derive(Template)]
#[template(path = "files.html")]
struct FilesPage {
    frame: Frame,
    rows: Vec<Row>,
    total: u64,
    reader: String,
    columns: Vec<Column>,
    states: Vec<Choice>,
    types: Vec<Choice>,
    notices: Vec<Choice>,
    older: Option<Choice>,
    is_narrowed: bool,
    /// What is asked for now, for the forms.
    kept: Vec<(&'static str, String)>,
    all: String,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: String,
    may_write: bool,
    work: WorkReport,
    all_work: usize,
    now: String,
    odd: Vec<Odd>,
    /// The address that this page fetches itself from while work goes on; empty where none does.
    refresh: String,
}

const SORTS: [(&str, FileOrder, &str); 8] = [
    ("name", FileOrder::Name, "column-file"),
    ("state", FileOrder::Stage, "column-state"),
    ("type", FileOrder::Type, "imported-type"),
    ("size", FileOrder::Size, "imported-size"),
    ("pages", FileOrder::Pages, "column-pages"),
    ("members", FileOrder::Members, "column-members"),
    ("notices", FileOrder::Notices, "column-notices"),
    ("read", FileOrder::Read, "column-read"),
];

impl Asked {
    fn query(&self) -> Result<FileQuery, Failure> {
        let word = |word: &Option<String>| word.clone().filter(|word| !word.is_empty());
        let stage = match word(&self.state) {
            Some(code) => Some(FileStage::from_code(&code).ok_or_else(Failure::nothing)?),
            None => None,
        };
        let notice = match word(&self.notice) {
            Some(code) => {
                let known = NoticeCode::ALL.into_iter().find(|one| one.code() == code);
                Some(known.ok_or_else(Failure::nothing)?)
            }
            None => None,
        };
        Ok(FileQuery {
            stage,
            notice,
            media_type: word(&self.media_type),
            older: self.older.is_some(),
            order: self.order(),
            descending: self.down.is_some(),
            ..FileQuery::all()
        })
    }

    fn order(&self) -> FileOrder {
        let sort = self.sort.as_deref().unwrap_or("name");
        SORTS
            .iter()
            .find(|(code, _, _)| *code == sort)
            .map_or(FileOrder::Name, |(_, order, _)| *order)
    }

    fn is_narrowed(&self) -> bool {
        [&self.state, &self.media_type, &self.notice, &self.older]
            .into_iter()
            .any(Option::is_some)
    }
}

/// Shows the list.
pub(crate) async fn show(desk: State<Desk>, visit: Extension<Visit>, asked: Query<Asked>) -> Shown {
    list(desk, visit, asked, Form::Page).await
}

/// Hands the list out as JSON or CSV.
pub(crate) async fn file(
    desk: State<Desk>,
    visit: Extension<Visit>,
    Path(last): Path<String>,
    asked: Query<Asked>,
) -> Shown {
    match form_of(&last, None) {
        ("list", form) if form != Form::Page => list(desk, visit, asked, form).await,
        _ => Err(Failure::nothing()),
    }
}

/// Counts the files of a list.
pub(crate) async fn found(desk: &Desk, asked: &Asked) -> Result<u64, Failure> {
    Ok(desk.house().files(&asked.query()?).await?.total)
}

async fn list(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
    form: Form,
) -> Shown {
    let locale = visit.locale;
    let page = asked.page.unwrap_or(1).max(1);
    let mut query = asked.query()?;
    if form == Form::Page {
        query.window = Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        };
    }
    // Asked first: what is finished meanwhile is listed as read, and never the other way round.
    let work = desk.house().work_report().await?;
    let found = desk.house().files(&query).await?;
    let rows: Vec<Row> = found.rows.iter().map(|row| Row::of(row, locale)).collect();
    match form {
        Form::Json => {
            return Ok(Json(serde_json::json!({
                "total": found.total, "rows": rows, "reader": found.reader,
                "work": { "running": work.running, "stopped": work.stopped, "done": work.done, "left": work.left },
            }))
            .into_response());
        }
        Form::Csv => return Ok(table::download("files", csv(&rows, locale))),
        Form::Page => {}
    }
    let pages = found.total.div_ceil(PAGE).max(1);
    let of_page = |page: u64| {
        address(
            "",
            &Asked {
                page: Some(page),
                ..asked.clone()
            },
        )
    };
    let narrowed = Asked {
        page: None,
        ..asked.clone()
    };
    let is_working = work.running || (work.left > 0 && !work.stopped && work.failed.is_empty());
    let refresh = Asked {
        watching: Some("yes".to_owned()),
        ..asked.clone()
    };
    Ok(page_of(&FilesPage {
        refresh: if is_working {
            address("", &refresh)
        } else {
            String::new()
        },
        frame: Frame::new(visit, "files", "files-title").json(address("/list.json", &narrowed)),
        columns: columns(&narrowed, locale),
        states: states(&found, &narrowed, locale),
        types: types(&found, &narrowed, locale),
        notices: notices(&found, &narrowed, locale),
        older: (found.older > 0 || asked.older.is_some()).then(|| Choice {
            label: locale.with("files-older", &[("count", found.older.into())]),
            href: address(
                "",
                &Asked {
                    older: asked.older.is_none().then(|| "yes".to_owned()),
                    ..narrowed.clone()
                },
            ),
            chosen: asked.older.is_some(),
        }),
        is_narrowed: asked.is_narrowed(),
        kept: [
            ("state", &asked.state),
            ("type", &asked.media_type),
            ("notice", &asked.notice),
            ("older", &asked.older),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.clone()?)))
        .collect(),
        all: address("", &Asked::default()),
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
        csv: address("/list.csv", &narrowed),
        may_write: desk.house().may_write(),
        all_work: work.done + work.left,
        now: work.file.as_deref().map(visible).unwrap_or_default(),
        odd: odd(&work, locale),
        work,
        total: found.total,
        reader: found.reader,
        page,
        pages,
        rows,
    }))
}

/// Lists what a person has to know of the files that were taken in last.
fn odd(work: &WorkReport, locale: Locale) -> Vec<Odd> {
    let finished = work.finished.iter().rev().chain(&work.failed);
    let odd = finished.filter_map(|one| {
        let name = one.file.as_deref().map(visible).unwrap_or_default();
        match &one.outcome {
            Ok(came) => match came.as_ref() {
                Came::Added(added) => added.duplicate_of.map(|document| Odd {
                    name,
                    href: format!("/documents/{document}"),
                    words: locale.text("files-duplicate"),
                    problem: String::new(),
                }),
                Came::Waits(export) => Some(Odd {
                    name,
                    href: href(export.id),
                    words: locale.text("files-export"),
                    problem: String::new(),
                }),
            },
            Err(problem) => Some(Odd {
                name,
                href: String::new(),
                words: String::new(),
                problem: problem.sentence(locale),
            }),
        }
    });
    odd.take(100).collect()
}

/// Has files read again: one, or all that a filter finds.
pub(crate) async fn again(State(desk): State<Desk>, typed: Typed) -> Shown {
    let house = desk.house();
    let asked = Asked {
        state: typed.words("state"),
        media_type: typed.words("type"),
        notice: typed.words("notice"),
        older: typed.words("older"),
        ..Asked::default()
    };
    let documents: Vec<RecordId> = match typed.words("document") {
        Some(one) => vec![id(&one)?],
        None => {
            let found = house.files(&asked.query()?).await?;
            found.rows.iter().filter_map(|row| row.document).collect()
        }
    };
    house.read_again_later(&documents).await?;
    Ok(Redirect::to(&address("", &asked)).into_response())
}

/// Stops the work beside the requests, or goes on with it.
pub(crate) async fn work(State(desk): State<Desk>, typed: Typed) -> Shown {
    match typed.get("act") {
        "stop" => desk.house().stop_work().await?,
        "go-on" => desk.house().go_on_with_work().await?,
        _ => return Err(Failure::nothing()),
    }
    Ok(Redirect::to("/files").into_response())
}

impl Row {
    fn of(row: &FileRow, locale: Locale) -> Self {
        let state = row.state.as_ref();
        let document = row.document.map(|id| id.to_string()).unwrap_or_default();
        let reason = match (&row.problem, state.and_then(|state| state.failure.as_ref())) {
            (Some(problem), _) => problem.sentence(locale),
            (None, Some(failure)) if row.stage == FileStage::Unread => failure.to_string(),
            _ => String::new(),
        };
        let notices = state
            .map(|state| state.notices.as_slice())
            .unwrap_or_default();
        Self {
            name: row
                .name
                .as_deref()
                .map(visible)
                .filter(|name| !name.trim().is_empty())
                .unwrap_or_else(|| row.document.map(|id| id.short()).unwrap_or_default()),
            document,
            media_type: row.media_type.clone(),
            size: row.size,
            access: Badge::of(row.access, locale),
            state: row.stage.code(),
            state_label: locale.text(&format!("file-stage-{}", row.stage.code())),
            reason,
            reader: row.by().to_owned(),
            read: row.at().map(moment).unwrap_or_default(),
            pages: state.and_then(|state| state.pages),
            members: state.map_or(0, |state| state.members),
            notices: notices.iter().map(|one| remark(one, locale)).collect(),
            notice_codes: notices.iter().map(|one| one.code.code()).collect(),
        }
    }
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-id",
        "column-file",
        "column-state",
        "column-reason",
        "imported-type",
        "imported-size",
        "column-access",
        "column-pages",
        "column-members",
        "column-notices",
        "column-reader",
        "column-read",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        vec![
            row.document.clone(),
            row.name.clone(),
            row.state.to_owned(),
            row.reason.clone(),
            row.media_type.clone(),
            row.size.to_string(),
            row.access.code.to_owned(),
            row.pages.map(|pages| pages.to_string()).unwrap_or_default(),
            row.members.to_string(),
            row.notice_codes.join(" "),
            row.reader.clone(),
            row.read.clone(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}

fn address(last: &str, asked: &Asked) -> String {
    let page = asked
        .page
        .filter(|page| *page > 1)
        .map(|page| page.to_string());
    link(
        &format!("/files{last}"),
        &[
            ("state", &asked.state),
            ("type", &asked.media_type),
            ("notice", &asked.notice),
            ("older", &asked.older),
            ("sort", &asked.sort),
            ("down", &asked.down),
            ("page", &page),
            (WATCHING, &asked.watching),
        ],
    )
}

fn counted(label: &str, count: u64) -> String {
    format!("{label} {count}")
}

fn states(found: &FileList, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let choice = |stage: &FileStage, count: &u64| {
        let chosen = asked.state.as_deref() == Some(stage.code());
        Choice {
            label: counted(
                &locale.text(&format!("file-stage-{}", stage.code())),
                *count,
            ),
            href: address(
                "",
                &Asked {
                    state: (!chosen).then(|| stage.code().to_owned()),
                    ..asked.clone()
                },
            ),
            chosen,
        }
    };
    found
        .stages
        .iter()
        .map(|(one, count)| choice(one, count))
        .collect()
}

fn types(found: &FileList, asked: &Asked, _: Locale) -> Vec<Choice> {
    let choice = |media_type: &String, count: &u64| {
        let chosen = asked.media_type.as_ref() == Some(media_type);
        Choice {
            label: counted(media_type, *count),
            href: address(
                "",
                &Asked {
                    media_type: (!chosen).then(|| media_type.clone()),
                    ..asked.clone()
                },
            ),
            chosen,
        }
    };
    found
        .types
        .iter()
        .map(|(one, count)| choice(one, count))
        .collect()
}

fn notices(found: &FileList, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let choice = |code: &NoticeCode, count: &u64| {
        let chosen = asked.notice.as_deref() == Some(code.code());
        Choice {
            label: counted(&notice_label(*code, locale), *count),
            href: address(
                "",
                &Asked {
                    notice: (!chosen).then(|| code.code().to_owned()),
                    ..asked.clone()
                },
            ),
            chosen,
        }
    };
    found
        .notices
        .iter()
        .map(|(one, count)| choice(one, count))
        .collect()
}

/// Returns a few words for a kind of remark; its code where nobody wrote some.
fn notice_label(code: NoticeCode, locale: Locale) -> String {
    let key = format!("files-notice-{}", code.code());
    if locale.has(&key) {
        locale.text(&key)
    } else {
        code.code().replace('-', " ")
    }
}

fn columns(asked: &Asked, locale: Locale) -> Vec<Column> {
    let sort = asked.sort.as_deref().unwrap_or("name");
    SORTS
        .iter()
        .map(|(code, _, key)| {
            let sorted = *code == sort;
            let down = asked.down.is_some();
            Column {
                label: locale.text(key),
                href: address(
                    "",
                    &Asked {
                        sort: Some((*code).to_owned()),
                        down: (sorted && !down).then(|| "yes".to_owned()),
                        ..asked.clone()
                    },
                ),
                sorted: match (sorted, down) {
                    (false, _) => "none",
                    (true, false) => "ascending",
                    (true, true) => "descending",
                },
            }
        })
        .collect()
}
