//! A table before it is taken in: tables, columns with their reasons, first rows; and taking it in.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use kua_app::{ListOrigin, ListProgress, Preview, PreviewRow, PreviewWish, column_letters};
use kua_core::RecordId;
use kua_core::access::Access;
use kua_core::list::{ColumnMap, ColumnRole, DateOrder, Mapping, RowKind, ValueKind};
use kua_locales::Locale;

use super::words;
use crate::choices::Choice;
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::pages::import::remark;
use crate::parts::{Named, id, visible};
use crate::session::Flash;
use crate::typed::Typed;

/// Most columns that are shown; a table of people has no thousand.
const MOST_COLUMNS: usize = 200;

struct RoleChoice {
    code: &'static str,
    label: String,
    chosen: bool,
}

struct ColumnView {
    column: u32,
    letters: String,
    header: String,
    roles: Vec<RoleChoice>,
    is_date: bool,
    orders: Vec<RoleChoice>,
    language: String,
    script: String,
    sealed: bool,
    certainty: String,
    reasons: Vec<String>,
}

struct CellView {
    written: String,
    read: String,
    problems: Vec<String>,
}

struct RowView {
    row: u64,
    kind: String,
    hidden: bool,
    cells: Vec<CellView>,
    problems: Vec<String>,
}

#[derive(Template)]
#[template(path = "rows_preview.html")]
struct PreviewPage {
    frame: Frame,
    document: Named,
    tables: Vec<Choice>,
    sheet_name: String,
    sheets: u64,
    hidden_sheet: bool,
    table: usize,
    mapping: Mapping,
    header: String,
    last: String,
    columns: Vec<ColumnView>,
    rows: Vec<RowView>,
    title: Vec<String>,
    template: String,
    templates: Vec<String>,
    remarks: Vec<String>,
    name: String,
    lists: Vec<(String, String)>,
    empty: bool,
}

/// Shows the preview of a document's table.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(typed): Path<String>,
    Query(fields): Query<Vec<(String, String)>>,
) -> Shown {
    let locale = visit.locale;
    let document: RecordId = id(&typed)?;
    let fields = Fields(fields.into_iter().collect());
    let wish = wish(&desk, &fields).await?;
    let (row, preview) = desk.house().preview_list(document, wish).await?;
    let templates = desk.house().list_templates().await?;
    let lists = desk.house().lists_of(&row).await?;
    let document = Named::of(&row, locale);
    let frame = Frame::new(visit, "document", "list-preview-title")
        .crumb("/lists/document", locale.text("nav-documents"))
        .crumb_of(&document);
    let columns = columns(&preview, locale);
    let numbers: Vec<u32> = columns.iter().map(|column| column.column).collect();
    let mapping = preview.mapping.clone();
    let sheet = preview
        .sheets
        .iter()
        .find(|sheet| sheet.number == mapping.sheet);
    Ok(page_of(&PreviewPage {
        tables: tables(&document.id, &preview, locale),
        sheet_name: sheet
            .map(|sheet| visible(&sheet.sheet.name))
            .unwrap_or_default(),
        hidden_sheet: sheet.is_some_and(|sheet| sheet.sheet.hidden),
        sheets: preview.sheets.len() as u64,
        table: preview.table,
        header: mapping
            .header
            .iter()
            .map(u64::to_string)
            .collect::<Vec<_>>()
            .join(" "),
        last: mapping
            .last
            .map(|last| last.to_string())
            .unwrap_or_default(),
        rows: preview
            .rows
            .iter()
            .map(|row| RowView::of(row, &numbers, locale))
            .collect(),
        title: preview
            .tables
            .get(preview.table)
            .map(|table| table.title.iter().map(|words| visible(words)).collect())
            .unwrap_or_default(),
        template: preview.template.clone().unwrap_or_default(),
        templates: templates
            .into_iter()
            .map(|template| template.name)
            .collect(),
        remarks: preview
            .notices
            .iter()
            .map(|notice| remark(notice, locale))
            .collect(),
        name: fields.get("name").to_owned(),
        lists: lists
            .iter()
            .filter(|view| !view.is_removed())
            .map(|view| (format!("/list/{}", view.list), visible(&view.name)))
            .collect(),
        empty: preview.is_empty(),
        columns,
        document,
        mapping,
        frame,
    }))
}

/// Takes the table in, or keeps its mapping as a template.
pub(crate) async fn act(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(typed_id): Path<String>,
    typed: Typed,
) -> Shown {
    let locale = visit.locale;
    let document: RecordId = id(&typed_id)?;
    let fields = Fields(typed.starting(""));
    let here = format!("/documents/{document}/list");
    let tell = |sentence: String, back: String| {
        let flash = Flash {
            sentence,
            undo: Vec::new(),
            shown_on: back.clone(),
            back,
        };
        desk.sessions().tell(&visit.token, Some(flash));
    };
    match fields.get("act") {
        "forget" => {
            let name = fields.get("template");
            desk.house().forget_list_template(name).await?;
            tell(locale.text("flash-template-forgotten"), here.clone());
            Ok(Redirect::to(&here).into_response())
        }
        "save" => {
            let wish = wish(&desk, &fields).await?;
            let (_, preview) = desk.house().preview_list(document, wish).await?;
            let name = fields.get("save-as");
            let sealed = preview.sealed.into_iter().collect();
            desk.house()
                .save_list_template(name, document, preview.mapping, sealed)
                .await?;
            tell(locale.text("flash-template-saved"), here.clone());
            let to = format!("{here}?{}", fields.again());
            Ok(Redirect::to(&to).into_response())
        }
        "take" => {
            let wish = wish(&desk, &fields).await?;
            let (_, preview) = desk.house().preview_list(document, wish).await?;
            let words = |name: &str| {
                let words = fields.get(name).trim();
                (!words.is_empty()).then(|| words.to_owned())
            };
            let origin = ListOrigin {
                mapping: preview.mapping,
                sealed: Some(preview.sealed),
                name: words("name"),
                source: words("source"),
                access: Access::from_code(fields.get("access")),
            };
            let token = desk.house().begin_list(document, origin, locale).await?;
            Ok(Redirect::to(&format!("/list-progress/{token}")).into_response())
        }
        _ => {
            let to = format!("{here}?{}", fields.again());
            Ok(Redirect::to(&to).into_response())
        }
    }
}

#[derive(Template)]
#[template(path = "rows_progress.html")]
struct ProgressPage {
    frame: Frame,
    rows: u64,
    failed: String,
}

/// Shows how far a list is, and leads to it once it is there.
pub(crate) async fn progress(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Path(token): Path<String>,
) -> Shown {
    let progress = desk.house().list_progress(&token);
    let (rows, failed) = match progress.ok_or_else(Failure::nothing)? {
        ListProgress::Reading(rows) => (rows, String::new()),
        ListProgress::Failed(why) => (0, why),
        ListProgress::Done(list) => {
            let here = format!("/list/{list}");
            let flash = Flash {
                sentence: visit.locale.text("flash-list-taken"),
                undo: Vec::new(),
                back: here.clone(),
                shown_on: here.clone(),
            };
            desk.sessions().tell(&visit.token, Some(flash));
            return Ok(Redirect::to(&here).into_response());
        }
    };
    Ok(page_of(&ProgressPage {
        frame: Frame::new(visit, "list", "list-progress-title"),
        rows,
        failed,
    }))
}

/// What a form says of a mapping.
struct Fields(BTreeMap<String, String>);

impl Fields {
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.get(name).trim().parse().ok()
    }

    /// Writes the fields of the mapping as the end of an address.
    fn again(&self) -> String {
        self.0
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "token" | "act" | "save-as" | "source"))
            .map(|(name, value)| format!("{name}={}", crate::parts::encoded(value)))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// Reads the mapping; none where the form was not sent.
    fn mapping(&self) -> Option<(Mapping, BTreeSet<u32>)> {
        if self.get("m") != "1" {
            return None;
        }
        let mut columns = Vec::new();
        let mut sealed = BTreeSet::new();
        for (name, role_code) in &self.0 {
            let Some(column) = name.strip_prefix('c').and_then(|rest| rest.parse().ok()) else {
                continue;
            };
            let words = |letter: &str| {
                let words = self.get(&format!("{letter}{column}")).trim();
                (!words.is_empty()).then(|| words.to_owned())
            };
            let role = ColumnRole::from_code(role_code).unwrap_or_default();
            columns.push(ColumnMap {
                column,
                header: String::new(),
                role,
                language: words("l"),
                script: words("r"),
                dates: order_of(self.get(&format!("d{column}"))),
            });
            // A column that becomes something sealed is sealed, whatever the box said before.
            let was = words("w").and_then(|was| ColumnRole::from_code(&was));
            let becomes_sealed = role.is_sealed_by_default() && was != Some(role);
            if words("s").is_some() || becomes_sealed {
                sealed.insert(column);
            }
        }
        columns.sort_by_key(|map| map.column);
        let header: Vec<u64> = self
            .get("header")
            .split([' ', ',', ';'])
            .filter_map(|row| row.parse().ok())
            .collect();
        let mapping = Mapping {
            version: Mapping::VERSION,
            sheet: self
                .number("sheet")
                .and_then(|sheet| u32::try_from(sheet).ok())
                .unwrap_or(1),
            first: self.number("first").unwrap_or(1),
            last: self.number("last"),
            header,
            columns,
        };
        Some((mapping, sealed))
    }
}

async fn wish(desk: &Desk, fields: &Fields) -> Result<PreviewWish, Failure> {
    let table = fields
        .number("table")
        .and_then(|table| usize::try_from(table).ok())
        .unwrap_or(0);
    let mut wish = PreviewWish {
        table,
        ..PreviewWish::default()
    };
    if let Some((mapping, sealed)) = fields.mapping() {
        wish.mapping = Some(mapping);
        wish.sealed = Some(sealed);
    } else if !fields.get("template").trim().is_empty() {
        let template = desk.house().list_template(fields.get("template")).await?;
        wish.template = Some(template);
    }
    Ok(wish)
}

const ORDERS: [(&str, DateOrder); 3] = [
    ("open", DateOrder::Open),
    ("day-first", DateOrder::DayFirst),
    ("month-first", DateOrder::MonthFirst),
];

fn order_of(code: &str) -> DateOrder {
    ORDERS
        .iter()
        .find(|(known, _)| *known == code)
        .map_or(DateOrder::Open, |(_, order)| *order)
}

fn tables(document: &str, preview: &Preview, locale: Locale) -> Vec<Choice> {
    preview
        .tables
        .iter()
        .enumerate()
        .map(|(number, table)| {
            let mapping = &table.mapping;
            let sheet = preview
                .sheets
                .iter()
                .find(|sheet| sheet.number == mapping.sheet)
                .map(|sheet| visible(&sheet.sheet.name))
                .unwrap_or_default();
            let last = mapping
                .last
                .map_or_else(|| "…".to_owned(), |last| last.to_string());
            Choice {
                label: locale.with(
                    "list-table",
                    &[
                        ("sheet", sheet.into()),
                        ("first", mapping.first.to_string().into()),
                        ("last", last.into()),
                        ("certainty", u64::from(table.certainty).to_string().into()),
                    ],
                ),
                href: format!("/documents/{document}/list?table={number}"),
                chosen: number == preview.table,
            }
        })
        .collect()
}

fn columns(preview: &Preview, locale: Locale) -> Vec<ColumnView> {
    let mapping = &preview.mapping;
    let mut numbers: BTreeSet<u32> = mapping.columns.iter().map(|map| map.column).collect();
    // A column that the mapping does not have can be put to use as well.
    let shown = preview.rows.iter().map(|row| &row.row);
    for row in preview.header.iter().chain(shown) {
        numbers.extend(row.cells.iter().map(|cell| cell.column));
    }
    numbers
        .into_iter()
        .take(MOST_COLUMNS)
        .map(|column| {
            let map = mapping.columns.iter().find(|map| map.column == column);
            let role = map.map(|map| map.role).unwrap_or_default();
            let order = map.map(|map| map.dates).unwrap_or_default();
            let guess = preview.guess(column);
            let header = map
                .map(|map| map.header.clone())
                .filter(|header| !header.is_empty())
                .unwrap_or_else(|| {
                    let words: Vec<&str> = preview
                        .header
                        .iter()
                        .map(|row| row.text(column))
                        .filter(|words| !words.is_empty())
                        .collect();
                    words.join(" / ")
                });
            ColumnView {
                column,
                letters: column_letters(column),
                header: visible(&header),
                roles: ColumnRole::ALL
                    .into_iter()
                    .map(|known| RoleChoice {
                        code: known.code(),
                        label: words::role_label(known, locale),
                        chosen: known == role,
                    })
                    .collect(),
                is_date: role.value_kind() == ValueKind::Time,
                orders: ORDERS
                    .iter()
                    .map(|(code, known)| RoleChoice {
                        code,
                        label: locale.text(&format!("date-order-{code}")),
                        chosen: *known == order,
                    })
                    .collect(),
                language: map.and_then(|map| map.language.clone()).unwrap_or_default(),
                script: map.and_then(|map| map.script.clone()).unwrap_or_default(),
                sealed: preview.sealed.contains(&column),
                certainty: guess
                    .filter(|guess| !guess.reasons.is_empty())
                    .map(|guess| format!("{} %", guess.certainty))
                    .unwrap_or_default(),
                reasons: guess
                    .map(|guess| {
                        guess
                            .reasons
                            .iter()
                            .map(|reason| words::reason(reason, locale))
                            .collect()
                    })
                    .unwrap_or_default(),
            }
        })
        .collect()
}

impl RowView {
    fn of(row: &PreviewRow, columns: &[u32], locale: Locale) -> Self {
        let reading = &row.reading;
        let said = |column: Option<u32>| {
            reading
                .problems
                .iter()
                .filter(move |problem| problem.column == column)
                .map(|problem| words::problem(problem, locale))
                .collect()
        };
        Self {
            row: row.row.row,
            kind: match reading.kind {
                RowKind::Entry => String::new(),
                kind => words::problem_label(&format!("row-{}", kind.code()), locale),
            },
            hidden: row.row.hidden,
            cells: columns
                .iter()
                .map(|column| CellView {
                    written: visible(row.row.text(*column)),
                    read: reading
                        .values
                        .iter()
                        .find(|value| value.column == *column)
                        .map(|value| words::read_as(&value.value, locale))
                        .unwrap_or_default(),
                    problems: said(Some(*column)),
                })
                .collect(),
            problems: said(None),
        }
    }
}
