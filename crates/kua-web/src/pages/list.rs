//! The page of a list: its rows, sorted and filtered, what did not parse, taking it back.

pub(crate) mod make;
pub(crate) mod preview;
pub(crate) mod row;
pub(crate) mod words;

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Json};
use kua_app::{Labels, ListView, RowsPage, RowsWish, ShownRow, column_letters};
use kua_core::RecordId;
use kua_core::list::{ColumnRole, RowKind};
use kua_core::ports::{ProposalState, RowOrder, RowProblem, Window};
use kua_locales::Locale;
use serde::{Deserialize, Serialize};

use crate::choices::{Choice, Column, link};
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::parts::{Badge, Form, Named, form_of, id, visible};
use crate::session::Flash;
use crate::table;
use crate::typed::Typed;

/// Rows of a page.
const PAGE: u64 = 50;
/// Rows of a table or JSON file.
const FILE: u64 = 50_000;

/// Which rows are wanted.
#[derive(Default, Clone, Deserialize)]
pub(crate) struct Asked {
    q: Option<String>,
    problem: Option<String>,
    state: Option<String>,
    sort: Option<String>,
    down: Option<String>,
    page: Option<u64>,
    format: Option<String>,
}

/// A column of the table of rows.
#[derive(Clone, Serialize)]
pub(crate) struct HeadView {
    pub column: u32,
    pub letters: String,
    pub header: String,
    pub role: &'static str,
    #[serde(skip)]
    pub role_label: String,
    pub sealed: bool,
}

/// A cell of a row, as it is written.
#[derive(Clone, Serialize)]
pub(crate) struct CellWords {
    pub column: u32,
    pub written: String,
    pub read: String,
    pub problems: Vec<String>,
    /// Whether it may not be seen by this actor.
    pub withheld: bool,
}

/// A row of the table.
#[derive(Serialize)]
pub(crate) struct RowView {
    pub row: u64,
    #[serde(skip)]
    pub href: String,
    pub name: String,
    pub cells: Vec<CellWords>,
    pub problems: Vec<String>,
    #[serde(skip)]
    pub problem_words: Vec<String>,
    pub kind: &'static str,
    pub state: &'static str,
    #[serde(skip)]
    pub state_label: String,
    pub person: Option<Named>,
    pub hidden: bool,
}

/// What every page of a list shows at its head.
pub(crate) struct ListHeadView {
    pub id: String,
    pub name: String,
    pub access: Badge,
    pub document: Option<Named>,
    pub source: String,
    pub rows: u64,
    pub open: u64,
    pub accepted: u64,
    pub rejected: u64,
    pub troubled: u64,
    pub removed: bool,
    pub same: bool,
    pub filled: bool,
    pub hash: String,
    pub read_by: String,
    pub recorded: String,
    pub place: String,
}

#[derive(Template)]
#[template(path = "rows_list.html")]
struct ListPage {
    frame: Frame,
    list: ListHeadView,
    heads: Vec<HeadView>,
    rows: Vec<RowView>,
    total: u64,
    more: bool,
    sorts: Vec<Column>,
    states: Vec<Choice>,
    problems: Vec<Choice>,
    kept: Vec<(&'static str, String)>,
    typed: String,
    may_judge: bool,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: Vec<(String, String)>,
    json: String,
    most: usize,
}

/// The states that can be chosen, all where nothing was.
const STATES: [(&str, ProposalState); 3] = [
    ("open", ProposalState::Open),
    ("accepted", ProposalState::Accepted),
    ("rejected", ProposalState::Rejected),
];

/// Returns the word for what became of a row.
pub(crate) fn state_code(state: ProposalState) -> &'static str {
    STATES
        .iter()
        .find(|(_, known)| *known == state)
        .map_or("open", |(code, _)| code)
}

/// Shows a list.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(last): Path<String>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (typed, form) = form_of(&last, asked.format.as_deref());
    let list: RecordId = id(typed)?;
    let view = desk.house().list_view(list).await?;
    let page = asked.page.unwrap_or(1).max(1);
    let window = match form {
        Form::Page => Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        },
        Form::Json | Form::Csv => part_of_file(page),
    };
    let found = desk.house().list_rows(&view, &wish(&asked, window)).await?;
    let people: BTreeSet<RecordId> = found.rows.iter().filter_map(|row| row.record).collect();
    let labels = desk.house().labels(people).await?;
    let heads = heads(&view, locale);
    let rows: Vec<RowView> = found
        .rows
        .iter()
        .map(|row| RowView::of(&view, &heads, row, &labels, locale))
        .collect();
    let head = ListHeadView::of(&view, locale);
    match form {
        Form::Json => {
            let all = serde_json::json!({
                "list": head.id, "name": head.name, "document": head.document,
                "source": head.source, "mapping": view.mapping, "sealed": view.sealed,
                "removed": head.removed, "same": head.same, "rows_hash": head.hash,
                "count": view.state.rows, "accepted": head.accepted, "rejected": head.rejected,
                "problems": view.state.problems, "columns": heads,
                "total": found.total, "more": found.more, "rows": rows,
            });
            return Ok(Json(all).into_response());
        }
        Form::Csv => {
            return Ok(table::download(
                &file_name("list", page, &found),
                csv(&heads, &rows, locale),
            ));
        }
        Form::Page => {}
    }
    let pages = found.total.div_ceil(PAGE).max(1);
    let address = |page: Option<u64>, form: &str| address(list, &asked, page, form);
    let frame = Frame::new(visit, "list", "list-page-title")
        .crumb("/lists/list", locale.text("nav-lists"))
        .json(address(None, ".json"));
    Ok(page_of(&ListPage {
        sorts: sorts(list, &asked, locale),
        states: states(list, &asked, locale),
        problems: problems(list, &view, &asked, locale),
        kept: [
            ("state", &asked.state),
            ("problem", &asked.problem),
            ("sort", &asked.sort),
            ("down", &asked.down),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.clone().filter(|v| !v.is_empty())?)))
        .collect(),
        typed: asked.q.clone().unwrap_or_default(),
        may_judge: desk.house().may_judge() && !view.is_removed(),
        before: match page {
            0 | 1 => String::new(),
            page => address(Some(page - 1), ""),
        },
        after: match page < pages {
            true => address(Some(page + 1), ""),
            false => String::new(),
        },
        csv: files(found.total, |page| address(page, ".csv")),
        json: address(None, ".json"),
        total: found.total,
        more: found.more,
        most: kua_app::MOST_AT_ONCE,
        list: head,
        heads,
        rows,
        page,
        pages,
        frame,
    }))
}

fn wish(asked: &Asked, window: Window) -> RowsWish {
    let problem = asked.problem.as_deref().unwrap_or_default();
    RowsWish {
        text: asked.q.clone().unwrap_or_default(),
        problem: match problem {
            "" => None,
            "any" => Some(RowProblem::Any),
            "none" => Some(RowProblem::Without),
            code => Some(RowProblem::Code(code.to_owned())),
        },
        state: STATES
            .iter()
            .find(|(code, _)| Some(*code) == asked.state.as_deref())
            .map(|(_, state)| *state),
        order: asked
            .sort
            .as_deref()
            .and_then(RowOrder::from_code)
            .unwrap_or(RowOrder::Row),
        descending: asked.down.as_deref().is_some_and(|down| !down.is_empty()),
        window,
    }
}

fn part_of_file(page: u64) -> Window {
    Window {
        offset: (page - 1).saturating_mul(FILE),
        limit: FILE,
    }
}

/// Names a file of rows; one of several says which it is.
fn file_name(name: &str, page: u64, found: &RowsPage) -> String {
    let more = if found.more { "-and-more" } else { "" };
    match found.total.div_ceil(FILE) {
        0 | 1 => name.to_owned(),
        files => format!("{name}-{page}-of-{files}{more}"),
    }
}

/// Links to all rows as files: a label and an address each.
fn files(total: u64, address: impl Fn(Option<u64>) -> String) -> Vec<(String, String)> {
    if total <= FILE {
        return vec![("CSV".to_owned(), address(None))];
    }
    let of = |page: u64| {
        let (first, last) = ((page - 1) * FILE + 1, (page * FILE).min(total));
        (format!("CSV {first}–{last}"), address(Some(page)))
    };
    (1..=total.div_ceil(FILE)).map(of).collect()
}

fn address(list: RecordId, asked: &Asked, page: Option<u64>, form: &str) -> String {
    let page = page.filter(|page| *page > 1).map(|page| page.to_string());
    link(
        &format!("/list/{list}{form}"),
        &[
            ("q", &asked.q),
            ("problem", &asked.problem),
            ("state", &asked.state),
            ("sort", &asked.sort),
            ("down", &asked.down),
            ("page", &page),
        ],
    )
}

fn sorts(list: RecordId, asked: &Asked, locale: Locale) -> Vec<Column> {
    let now = asked.sort.as_deref().and_then(RowOrder::from_code);
    let now = now.unwrap_or(RowOrder::Row);
    let down = asked.down.as_deref().is_some_and(|down| !down.is_empty());
    RowOrder::ALL
        .into_iter()
        .map(|order| {
            let turned = Asked {
                sort: Some(order.code().to_owned()),
                down: (order == now && !down).then(|| "1".to_owned()),
                ..asked.clone()
            };
            Column {
                label: locale.text(&format!("rows-sort-{}", order.code())),
                href: address(list, &turned, None, ""),
                sorted: match (order == now, down) {
                    (false, _) => "none",
                    (true, false) => "ascending",
                    (true, true) => "descending",
                },
            }
        })
        .collect()
}

fn states(list: RecordId, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let now = asked.state.as_deref().unwrap_or_default();
    ["", "open", "accepted", "rejected"]
        .into_iter()
        .map(|code| {
            let key = if code.is_empty() { "any" } else { code };
            Choice {
                label: locale.text(&format!("row-state-{key}")),
                href: address(
                    list,
                    &Asked {
                        state: Some(code.to_owned()),
                        ..asked.clone()
                    },
                    None,
                    "",
                ),
                chosen: code == now,
            }
        })
        .collect()
}

fn problems(list: RecordId, view: &ListView, asked: &Asked, locale: Locale) -> Vec<Choice> {
    let now = asked.problem.as_deref().unwrap_or_default();
    let choice = |code: &str, label: String| Choice {
        label,
        href: address(
            list,
            &Asked {
                problem: Some(code.to_owned()),
                ..asked.clone()
            },
            None,
            "",
        ),
        chosen: code == now,
    };
    let mut choices = vec![
        choice("", locale.text("row-problems-any")),
        choice("any", locale.text("row-problems-with")),
        choice("none", locale.text("row-problems-without")),
    ];
    for (code, count) in &view.state.problems {
        let label = words::problem_label(code, locale);
        choices.push(choice(code, format!("{label} ({count})")));
    }
    choices
}

/// Returns the columns of a list that hold something, in the order of the file.
pub(crate) fn heads(view: &ListView, locale: Locale) -> Vec<HeadView> {
    let mut columns: Vec<HeadView> = view
        .mapping
        .columns
        .iter()
        .filter(|map| map.role != ColumnRole::Ignored)
        .map(|map| HeadView {
            column: map.column,
            letters: column_letters(map.column),
            header: visible(map.header.trim()),
            role: map.role.code(),
            role_label: words::role_label(map.role, locale),
            sealed: view.sealed.contains(&map.column),
        })
        .collect();
    columns.sort_by_key(|head| head.column);
    columns
}

impl RowView {
    /// Makes the row of a table.
    pub(crate) fn of(
        view: &ListView,
        heads: &[HeadView],
        row: &ShownRow,
        labels: &Labels,
        locale: Locale,
    ) -> Self {
        let cells = heads
            .iter()
            .map(|head| cell(row, head, view.sealed_shown, locale))
            .collect();
        let state = state_code(row.state);
        Self {
            row: row.row,
            href: format!("/list/{}/rows/{}", view.list, row.row),
            name: visible(&row.name()),
            cells,
            problem_words: row
                .codes
                .iter()
                .map(|code| words::problem_label(code, locale))
                .collect(),
            problems: row.codes.clone(),
            kind: row.kind.code(),
            state,
            state_label: locale.text(&format!("row-state-{state}")),
            person: row
                .record
                .and_then(|person| Named::among(labels, person, locale)),
            hidden: row.hidden,
        }
    }
}

/// Makes a cell with what was read of it and what did not parse.
pub(crate) fn cell(
    row: &ShownRow,
    head: &HeadView,
    sealed_shown: bool,
    locale: Locale,
) -> CellWords {
    let known = row.column(head.column);
    CellWords {
        column: head.column,
        written: known
            .cell
            .map(|cell| visible(cell.text.trim()))
            .unwrap_or_default(),
        read: known
            .value
            .map(|value| words::read_as(&value.value, locale))
            .unwrap_or_default(),
        problems: known
            .problems
            .iter()
            .map(|problem| words::problem(problem, locale))
            .collect(),
        withheld: head.sealed && !sealed_shown,
    }
}

impl ListHeadView {
    /// Says what stands at the head of a list's pages.
    pub(crate) fn of(view: &ListView, locale: Locale) -> Self {
        let rows = (view.mapping.first, view.mapping.last);
        let last = rows
            .1
            .map_or_else(|| "…".to_owned(), |last| last.to_string());
        Self {
            id: view.list.to_string(),
            name: visible(&view.name),
            access: Badge::of(view.state.head.guard.access, locale),
            document: view.document.as_ref().map(|row| Named::of(row, locale)),
            source: view.source.as_deref().map(visible).unwrap_or_default(),
            rows: if view.is_removed() {
                view.stated_rows
            } else {
                view.state.rows
            },
            open: view.open(),
            accepted: view.state.accepted,
            rejected: view.state.rejected,
            troubled: view.state.troubled,
            removed: view.is_removed(),
            same: view.is_same(),
            filled: view.state.digest.is_some(),
            hash: view.stated_hash.clone(),
            read_by: view.read_by.clone().unwrap_or_default(),
            recorded: kua_app::moment(view.recorded),
            place: locale.with(
                "list-where",
                &[
                    ("sheet", u64::from(view.mapping.sheet).to_string().into()),
                    ("first", rows.0.to_string().into()),
                    ("last", last.into()),
                ],
            ),
        }
    }
}

fn csv(heads: &[HeadView], rows: &[RowView], locale: Locale) -> String {
    let mut header = vec![locale.text("column-row")];
    header.extend(heads.iter().map(|head| {
        if head.header.is_empty() {
            head.letters.clone()
        } else {
            head.header.clone()
        }
    }));
    header.push(locale.text("column-problems"));
    header.push(locale.text("column-state"));
    let lines = rows.iter().map(|row| {
        let mut cells = vec![row.row.to_string()];
        cells.extend(row.cells.iter().map(|cell| cell.written.clone()));
        cells.push(row.problem_words.join("; "));
        cells.push(row.state_label.clone());
        cells
    });
    table::csv(std::iter::once(header).chain(lines))
}

#[derive(Serialize)]
struct Trouble {
    sheet: u32,
    row: u64,
    column: String,
    header: String,
    code: String,
    reason: String,
    #[serde(skip)]
    href: String,
    written: String,
}

#[derive(Template)]
#[template(path = "rows_problems.html")]
struct ProblemsPage {
    frame: Frame,
    list: ListHeadView,
    troubles: Vec<Trouble>,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: Vec<(String, String)>,
}

/// Shows what did not parse: sheet, row, column, reason.
pub(crate) async fn troubles(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path((typed, last)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let (word, form) = form_of(&last, asked.format.as_deref());
    if word != "problems" {
        return Err(Failure::nothing());
    }
    let list: RecordId = id(&typed)?;
    let view = desk.house().list_view(list).await?;
    let page = asked.page.unwrap_or(1).max(1);
    let window = match form {
        Form::Page => Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        },
        Form::Json | Form::Csv => part_of_file(page),
    };
    let wish = RowsWish {
        problem: Some(RowProblem::Any),
        ..RowsWish::all(window)
    };
    let found = desk.house().list_rows(&view, &wish).await?;
    let troubles: Vec<Trouble> = found
        .rows
        .iter()
        .flat_map(|row| troubles_of(&view, row, locale))
        .collect();
    match form {
        Form::Json => return Ok(Json(troubles).into_response()),
        Form::Csv => {
            let header = [
                "column-sheet",
                "column-row",
                "column-column",
                "column-header",
                "column-written",
                "column-reason",
            ]
            .map(|key| locale.text(key))
            .to_vec();
            let lines = troubles.iter().map(|one| {
                vec![
                    one.sheet.to_string(),
                    one.row.to_string(),
                    one.column.clone(),
                    one.header.clone(),
                    one.written.clone(),
                    one.reason.clone(),
                ]
            });
            let csv = table::csv(std::iter::once(header).chain(lines));
            return Ok(table::download(&file_name("problems", page, &found), csv));
        }
        Form::Page => {}
    }
    let pages = found.total.div_ceil(PAGE).max(1);
    let of_page = |page: u64| format!("/list/{list}/report/problems?page={page}");
    let head = ListHeadView::of(&view, locale);
    let frame = Frame::new(visit, "list", "list-problems-title")
        .crumb("/lists/list", locale.text("nav-lists"))
        .crumb(format!("/list/{list}"), head.name.clone())
        .json(format!("/list/{list}/report/problems.json"));
    Ok(page_of(&ProblemsPage {
        before: match page {
            0 | 1 => String::new(),
            page => of_page(page - 1),
        },
        after: match page < pages {
            true => of_page(page + 1),
            false => String::new(),
        },
        csv: files(found.total, |page| {
            let page = page.map(|page| page.to_string());
            link(
                &format!("/list/{list}/report/problems.csv"),
                &[("page", &page)],
            )
        }),
        list: head,
        troubles,
        page,
        pages,
        frame,
    }))
}

fn troubles_of(view: &ListView, row: &ShownRow, locale: Locale) -> Vec<Trouble> {
    let trouble = |column: Option<u32>, code: &str, reason: String| Trouble {
        sheet: view.mapping.sheet,
        row: row.row,
        column: column.map(column_letters).unwrap_or_default(),
        header: column
            .map(|column| visible(&view.column_name(column)))
            .unwrap_or_default(),
        code: code.to_owned(),
        reason,
        href: format!("/list/{}/rows/{}", view.list, row.row),
        written: column
            .and_then(|column| row.words(Some(column)))
            .map(|words| visible(&words))
            .unwrap_or_default(),
    };
    let mut troubles: Vec<Trouble> = row
        .problems
        .iter()
        .map(|problem| {
            let reason = words::problem(problem, locale);
            trouble(problem.column, problem.code.code(), reason)
        })
        .collect();
    if row.kind != RowKind::Entry {
        let code = format!("row-{}", row.kind.code());
        let reason = words::problem_label(&code, locale);
        troubles.push(trouble(None, &code, reason));
    }
    // What is wrong in a sealed column is said, and its cell is not.
    for code in &row.codes {
        if !troubles.iter().any(|one| one.code == *code) {
            let reason = words::problem_label(code, locale);
            troubles.push(trouble(None, code, reason));
        }
    }
    troubles
}

/// Takes a list back, or brings it back.
pub(crate) async fn act(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(typed_id): Path<String>,
    typed: Typed,
) -> Shown {
    let list: RecordId = id(&typed_id)?;
    let here = format!("/list/{list}");
    let (sentence, undo) = match typed.get("act") {
        "remove" if typed.get("sure") == "yes" => {
            let reason = typed.words("reason");
            let undo = desk.house().remove_list(list, reason).await?;
            ("flash-list-removed", undo)
        }
        "restore" => {
            desk.house().restore_list(list).await?;
            ("flash-list-restored", Vec::new())
        }
        _ => return Ok(Redirect::to(&format!("{here}#remove")).into_response()),
    };
    let flash = Flash {
        sentence: visit.locale.text(sentence),
        undo,
        back: here.clone(),
        shown_on: here.clone(),
    };
    desk.sessions().tell(&visit.token, Some(flash));
    Ok(Redirect::to(&here).into_response())
}
