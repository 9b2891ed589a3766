//! `kua list`: tables of people, previewed, taken in, gone through, taken back.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use kua_app::{
    House, ListOrigin, ListView, Origin, Preview, PreviewWish, RowsWish, ShownRow, TakenList,
    Template, WouldBe, column_letters, describe, preview_file, shown,
};
use kua_core::RecordId;
use kua_core::access::Access;
use kua_core::list::Mapping;
use kua_core::ports::{ProposalState, RowOrder, RowProblem, Window};

use super::read::as_notice;
use super::said;
use crate::arguments::{Global, List, Table};
use crate::output::{Bar, cut, json, line, plain};
use crate::wiring::{Rules, locale, open, reader};

/// How many rows are fetched at a time, however many are printed.
const AT_ONCE: u64 = 2_000;

pub(crate) async fn run(global: &Global, list: List) -> anyhow::Result<ExitCode> {
    match list {
        List::Preview { what, table, rows } => preview(global, &what, &table, rows).await,
        List::Add { .. } => add(global, list).await,
        List::Show { id } => show(global, id.as_deref()).await,
        List::Rows { .. } => rows(global, list).await,
        List::Make {
            id,
            rows,
            join,
            dry_run,
        } => make(global, &id, &rows, join.as_deref(), dry_run).await,
        List::Reject { id, rows, reason } => {
            let open = open(global).await?;
            let view = view(&open.house, &id).await?;
            let made = open.house.reject_rows(&view, &rows, reason).await;
            told(global, &made.map_err(said)?)
        }
        List::Remove { id, reason } => {
            let open = open(global).await?;
            let view = view(&open.house, &id).await?;
            let made = open.house.remove_list(view.list, reason).await;
            let made = made.map_err(said)?;
            if global.json {
                return told(global, &made);
            }
            let list = view.list.to_string();
            line(&locale().with("command-list-removed", &[("list", list.into())]));
            Ok(ExitCode::SUCCESS)
        }
        List::Restore { id } => {
            let open = open(global).await?;
            let list: RecordId = id
                .parse()
                .ok()
                .context(locale().text("command-list-no-list"))?;
            let made = open.house.restore_list(list).await.map_err(said)?;
            if global.json {
                return told(global, &made);
            }
            line(&locale().text("command-list-restored"));
            Ok(ExitCode::SUCCESS)
        }
        List::Templates { forget } => templates(global, forget.as_deref()).await,
    }
}

fn told(global: &Global, judgements: &[kua_core::StatementId]) -> anyhow::Result<ExitCode> {
    if global.json {
        json(&serde_json::json!({ "judgements": judgements }))?;
    } else {
        for judgement in judgements {
            line(&judgement.to_string());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Finds a list by its id or the beginning of it.
async fn view(house: &House, typed: &str) -> anyhow::Result<ListView> {
    let (id, kind) = match typed.parse::<RecordId>() {
        Ok(id) => (id, kua_app::LIST.to_owned()),
        Err(_) => house.resolve(typed).await.map_err(said)?,
    };
    if kind != kua_app::LIST {
        bail!(locale().text("command-list-no-list"));
    }
    house.list_view(id).await.map_err(said)
}

/// What a person said of the columns on the command line.
enum Columns {
    Guessed,
    Described(Mapping),
    Template(String),
}

impl Columns {
    fn of(table: &Table) -> anyhow::Result<Self> {
        let Some(given) = &table.mapping else {
            return Ok(Self::Guessed);
        };
        let path = Path::new(given);
        if !path.is_file() {
            return Ok(Self::Template(given.clone()));
        }
        let content = std::fs::read_to_string(path).with_context(|| plain(given))?;
        let mapping = Mapping::from_json(content.trim());
        mapping
            .map(Self::Described)
            .with_context(|| locale().text("command-list-no-table"))
    }

    async fn wish(self, table: &Table, house: Option<&House>) -> anyhow::Result<PreviewWish> {
        let mut wish = PreviewWish {
            table: table.table.saturating_sub(1),
            ..PreviewWish::default()
        };
        match (self, house) {
            (Self::Guessed, _) => {}
            (Self::Described(mapping), _) => wish.mapping = Some(mapping),
            (Self::Template(name), Some(house)) => {
                wish.template = Some(house.list_template(&name).await.map_err(said)?);
            }
            (Self::Template(_), None) => bail!(locale().text("command-no-vault")),
        }
        Ok(wish)
    }
}

async fn preview(
    global: &Global,
    what: &str,
    table: &Table,
    rows: usize,
) -> anyhow::Result<ExitCode> {
    let columns = Columns::of(table)?;
    let path = Path::new(what);
    let preview = if path.is_file() {
        let wish = match (&columns, &global.vault) {
            (Columns::Template(_), Some(_)) => {
                let open = open(global).await?;
                columns.wish(table, Some(&open.house)).await?
            }
            _ => columns.wish(table, None).await?,
        };
        of_file(global, path, wish).await?
    } else {
        let open = open(global).await?;
        let (document, _) = open.house.resolve(what).await.map_err(said)?;
        let wish = columns.wish(table, Some(&open.house)).await?;
        let shown = open.house.preview_list(document, wish).await;
        shown.map_err(said)?.1
    };
    if global.json {
        let rows: Vec<_> = preview
            .rows
            .iter()
            .take(rows)
            .map(|row| serde_json::json!({ "row": row.row, "reading": row.reading }))
            .collect();
        json(&serde_json::json!({
            "sheets": preview.sheets, "tables": preview.tables, "table": preview.table + 1,
            "mapping": preview.mapping, "sealed": preview.sealed, "template": preview.template,
            "rows": rows,
            "notices": preview.notices.iter().map(|n| as_notice(n, locale())).collect::<Vec<_>>(),
        }))?;
    } else {
        in_words(&preview, rows);
    }
    Ok(ExitCode::from(u8::from(preview.tables.is_empty())))
}

async fn of_file(global: &Global, path: &Path, wish: PreviewWish) -> anyhow::Result<Preview> {
    kua_ingest::open(path)?;
    let name = name_of(path);
    let opened = || File::open(path).map(|file| Box::new(file) as Box<dyn std::io::Read + Send>);
    let extractor = Arc::new(Rules::new(global));
    preview_file(&reader()?, extractor, name.as_deref(), opened, wish)
        .await
        .map_err(said)
}

fn name_of(path: &Path) -> Option<String> {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
}

fn in_words(preview: &Preview, rows: usize) {
    let count = preview.tables.len();
    line(&locale().with("command-list-tables", &[("count", count.into())]));
    for (number, table) in (1..).zip(&preview.tables) {
        let mapping = &table.mapping;
        let sheet = preview
            .sheets
            .iter()
            .find(|sheet| sheet.number == mapping.sheet)
            .map(|sheet| plain(&sheet.sheet.name))
            .unwrap_or_default();
        let last = mapping
            .last
            .map_or_else(|| "…".to_owned(), |last| last.to_string());
        let words = locale().with(
            "list-table",
            &[
                ("sheet", sheet.into()),
                ("first", mapping.first.to_string().into()),
                ("last", last.into()),
                ("certainty", table.certainty.to_string().into()),
            ],
        );
        line(&format!("  {number}. {words}"));
    }
    for notice in &preview.notices {
        line(&format!(
            "  ! {}",
            plain(&as_notice(notice, locale()).message)
        ));
    }
    if let Some(template) = &preview.template {
        let name = plain(template);
        line(&locale().with("command-list-mapping", &[("name", name.into())]));
    }
    line(&locale().text("command-list-columns"));
    for map in &preview.mapping.columns {
        let role = locale().text(&format!("holds-{}", map.role.code()));
        let sealed = if preview.sealed.contains(&map.column) {
            format!(" [{}]", locale().text("access-sealed"))
        } else {
            String::new()
        };
        line(&format!(
            "  {:<3} {:<24} {role}{sealed}",
            column_letters(map.column),
            cut(&map.header, 24),
        ));
        for reason in preview
            .guess(map.column)
            .iter()
            .flat_map(|guess| &guess.reasons)
        {
            let arguments = reason
                .arguments
                .iter()
                .map(|(name, value)| (name.as_str(), plain(value).into()))
                .collect::<Vec<_>>();
            let key = format!("told-by-{}", reason.code.code());
            line(&format!("        {}", locale().with(&key, &arguments)));
        }
    }
    line(&locale().text("command-list-rows"));
    for row in preview.rows.iter().take(rows) {
        let cells: Vec<String> = row.row.cells.iter().map(|cell| plain(&cell.text)).collect();
        line(&format!("  {:>6}  {}", row.row.row, cells.join(" | ")));
        for problem in &row.reading.problems {
            line(&format!("          ! {}", problem_words(problem)));
        }
    }
}

/// Says what did not parse, with the letters of its column.
fn problem_words(problem: &kua_core::list::RowProblem) -> String {
    let arguments: Vec<(&str, kua_locales::Argument)> = problem
        .arguments
        .iter()
        .map(|(name, value)| {
            let value = match (name.as_str(), value.parse()) {
                ("column", Ok(column)) => column_letters(column),
                _ => plain(value),
            };
            (name.as_str(), value.into())
        })
        .collect();
    let words = locale().with(&format!("row-problem-{}", problem.code.code()), &arguments);
    match problem.column {
        Some(column) => format!("{}: {words}", column_letters(column)),
        None => words,
    }
}

async fn add(global: &Global, list: List) -> anyhow::Result<ExitCode> {
    let List::Add {
        what,
        table,
        name,
        source,
        access,
        dry_run,
        save_mapping,
    } = list
    else {
        return Ok(ExitCode::SUCCESS);
    };
    let access = match &access {
        Some(typed) => Some(Access::from_code(typed).with_context(|| {
            locale().with("command-no-access", &[("level", typed.as_str().into())])
        })?),
        None => None,
    };
    let columns = Columns::of(&table)?;
    let opened = open(global).await?;
    let house = &opened.house;
    let wish = columns.wish(&table, Some(house)).await?;
    let bar = Bar::new(locale().text("command-list-progress"));
    let progress = |rows: u64| bar.at(rows, rows.saturating_add(1));
    let path = Path::new(&what);
    let mut origin = ListOrigin {
        name,
        source,
        access,
        ..ListOrigin::default()
    };
    if dry_run && path.is_file() {
        let wish = with_fitting(house, wish).await?;
        let preview = of_file(global, path, wish).await?;
        origin.mapping = preview.mapping;
        origin.sealed = Some(preview.sealed);
        let bytes = Box::new(File::open(path).with_context(|| plain(&what))?);
        let name = name_of(path);
        let tried = house
            .try_list_file(name.as_deref(), bytes, &origin, progress)
            .await;
        return tell(global, &tried.map_err(said)?, true);
    }
    let document = if path.is_file() {
        document_of(house, path, access).await?
    } else {
        house.resolve(&what).await.map_err(said)?.0
    };
    let (_, preview) = house.preview_list(document, wish).await.map_err(said)?;
    origin.mapping = preview.mapping;
    let sealed: Vec<u32> = preview.sealed.iter().copied().collect();
    origin.sealed = Some(preview.sealed);
    if dry_run {
        let tried = house.try_list(document, origin, progress).await;
        return tell(global, &tried.map_err(said)?, true);
    }
    let mapping = origin.mapping.clone();
    let taken = house.take_list(document, origin, progress).await;
    let taken = taken.map_err(said)?;
    if let Some(name) = save_mapping {
        let saved = house.save_list_template(&name, document, mapping, sealed);
        saved.await.map_err(said)?;
        if !global.json {
            let name = plain(&name);
            line(&locale().with("command-list-template-kept", &[("name", name.into())]));
        }
    }
    tell(global, &taken, false)
}

/// Lets the templates of the vault be met by a file that is not in it yet.
async fn with_fitting(house: &House, mut wish: PreviewWish) -> anyhow::Result<PreviewWish> {
    if wish.template.is_none() && wish.mapping.is_none() {
        wish.templates = house.list_templates().await.map_err(said)?;
    }
    Ok(wish)
}

/// Takes a file into the vault, or finds the document that has the same bytes.
async fn document_of(
    house: &House,
    path: &Path,
    access: Option<Access>,
) -> anyhow::Result<RecordId> {
    kua_ingest::open(path)?;
    let origin = Origin {
        name: name_of(path),
        access: Some(access.unwrap_or(Access::Team)),
        ..Origin::default()
    };
    let bytes = || File::open(path).map(|file| Box::new(file) as Box<dyn std::io::Read + Send>);
    let added = house.add_document(origin, bytes).await.map_err(said)?;
    Ok(added.duplicate_of.unwrap_or_else(|| added.document.into()))
}

fn tell(global: &Global, taken: &TakenList, tried: bool) -> anyhow::Result<ExitCode> {
    if global.json {
        json(&serde_json::json!({
            "list": (!tried).then_some(taken.list),
            "document": (!tried).then_some(taken.document),
            "rows": taken.rows,
            "with_problems": taken.troubled,
            "rows_sha256": taken.digest,
            "judgement": taken.judgement,
            "notices": taken.notices.iter().map(|n| as_notice(n, locale())).collect::<Vec<_>>(),
        }))?;
        return Ok(ExitCode::SUCCESS);
    }
    let key = if tried {
        "command-list-tried"
    } else {
        "command-list-taken"
    };
    line(&locale().with(
        key,
        &[
            ("list", taken.list.to_string().into()),
            ("rows", taken.rows.to_string().into()),
            ("troubled", taken.troubled.to_string().into()),
        ],
    ));
    for notice in &taken.notices {
        line(&format!(
            "  ! {}",
            plain(&as_notice(notice, locale()).message)
        ));
    }
    Ok(ExitCode::SUCCESS)
}

fn as_json(view: &ListView) -> serde_json::Value {
    serde_json::json!({
        "list": view.list, "name": view.name, "document": view.state.head.document,
        "access": view.state.head.guard.access.code(), "source": view.source,
        "removed": view.is_removed(), "rows": view.state.rows, "stated_rows": view.stated_rows,
        "open": view.open(), "accepted": view.state.accepted, "rejected": view.state.rejected,
        "with_problems": view.state.troubled,
        "problems": view.state.problems.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
        "same": view.is_same(), "rows_sha256": view.stated_hash,
        "mapping": view.mapping, "sealed": view.sealed, "read_by": view.read_by,
    })
}

async fn show(global: &Global, id: Option<&str>) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let views = match id {
        Some(id) => vec![view(&open.house, id).await?],
        None => open.house.list_views().await.map_err(said)?,
    };
    if views.is_empty() && !global.json {
        line(&locale().text("command-list-none"));
    }
    for view in &views {
        if global.json {
            json(&as_json(view))?;
            continue;
        }
        let count = |key: &str, count: u64| locale().with(key, &[("count", count.into())]);
        let mut words = vec![
            count("list-rows", view.state.rows),
            count("list-open", view.open()),
            count("list-accepted", view.state.accepted),
            count("list-rejected", view.state.rejected),
        ];
        if view.state.troubled > 0 {
            words.push(count("list-troubled", view.state.troubled));
        }
        if view.is_removed() {
            words.push(locale().text("list-removed"));
        }
        line(&format!("{}  {}", view.list, plain(&view.name)));
        line(&format!("  {}", words.join(", ")));
        if !view.is_removed() && !view.is_same() {
            line(&format!("  ! {}", locale().text("list-differs")));
        }
        if id.is_some() {
            for map in &view.mapping.columns {
                let role = locale().text(&format!("holds-{}", map.role.code()));
                let letters = column_letters(map.column);
                line(&format!(
                    "  {letters:<3} {:<24} {role}",
                    cut(&map.header, 24)
                ));
            }
            for (code, rows) in &view.state.problems {
                line(&format!("  ! {code}: {rows}"));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn rows(global: &Global, list: List) -> anyhow::Result<ExitCode> {
    let List::Rows {
        id,
        problems,
        problem,
        state,
        find,
        sort,
        down,
        limit,
    } = list
    else {
        return Ok(ExitCode::SUCCESS);
    };
    let open = open(global).await?;
    let view = view(&open.house, &id).await?;
    let mut wish = RowsWish {
        text: find.unwrap_or_default(),
        problem: match problem {
            Some(code) => Some(RowProblem::Code(code)),
            None => problems.then_some(RowProblem::Any),
        },
        state: match state.as_deref() {
            Some("open") => Some(ProposalState::Open),
            Some("accepted") => Some(ProposalState::Accepted),
            Some("rejected") => Some(ProposalState::Rejected),
            _ => None,
        },
        order: RowOrder::from_code(&sort).unwrap_or(RowOrder::Row),
        descending: down,
        window: Window::first(0),
    };
    let most = if limit == 0 { u64::MAX } else { limit };
    let mut printed = 0;
    let mut total = 0;
    while printed < most {
        wish.window = Window {
            offset: printed,
            limit: AT_ONCE.min(most - printed),
        };
        let page = open.house.list_rows(&view, &wish).await.map_err(said)?;
        total = page.total;
        if page.rows.is_empty() {
            break;
        }
        for row in &page.rows {
            print_row(global, &view, row)?;
        }
        printed += page.rows.len() as u64;
    }
    if !global.json {
        line(&locale().with("command-list-total", &[("count", total.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

fn print_row(global: &Global, view: &ListView, row: &ShownRow) -> anyhow::Result<()> {
    let state = match row.state {
        ProposalState::Open => "open",
        ProposalState::Accepted => "accepted",
        ProposalState::Rejected => "rejected",
    };
    if global.json {
        return json(&serde_json::json!({
            "sheet": view.mapping.sheet, "row": row.row, "kind": row.kind.code(),
            "cells": row.cells, "values": row.values,
            "problems": row.problems.iter().map(|problem| serde_json::json!({
                "sheet": view.mapping.sheet, "row": row.row,
                "column": problem.column, "letters": problem.column.map(column_letters),
                "code": problem.code.code(), "arguments": problem.arguments,
                "reason": problem_words(problem),
            })).collect::<Vec<_>>(),
            "codes": row.codes, "state": state, "person": row.record, "hidden": row.hidden,
        }));
    }
    let words = row.words(None).unwrap_or_default();
    line(&format!("{:>7}  {state:<8}  {}", row.row, plain(&words)));
    for problem in &row.problems {
        line(&format!("           ! {}", problem_words(problem)));
    }
    Ok(())
}

async fn make(
    global: &Global,
    id: &str,
    rows: &[u64],
    join: Option<&str>,
    dry_run: bool,
) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let house = &open.house;
    let view = view(house, id).await?;
    if dry_run {
        for would_be in house.would_be(&view, rows).await.map_err(said)? {
            print_would_be(global, &view, &would_be)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let join = match join {
        Some(typed) => Some(house.resolve(typed).await.map_err(said)?.0),
        None => None,
    };
    let made = house.make_people(&view, rows, join).await.map_err(said)?;
    for (row, person) in &made.people {
        if global.json {
            json(&serde_json::json!({ "row": row, "person": person }))?;
        } else {
            line(&format!("{row:>7}  {person}"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn print_would_be(global: &Global, view: &ListView, would_be: &WouldBe) -> anyhow::Result<()> {
    let nothing = Default::default();
    let row = would_be.row.row;
    if global.json {
        let drafted: Vec<_> = would_be
            .drafted
            .iter()
            .map(|one| {
                serde_json::json!({
                    "about": one.about.event_type().unwrap_or("person"),
                    "property": one.property,
                    "value": describe(&one.value, &nothing, locale()),
                    "columns": one.columns,
                    "sealed": one.columns.iter().any(|column| view.sealed.contains(column)),
                })
            })
            .collect();
        let doubles: Vec<_> = would_be
            .doubles
            .iter()
            .map(|double| {
                serde_json::json!({
                    "person": double.person.id, "name": double.names.1,
                    "likelihood": (f64::from(double.likelihood) * 100.0).round() / 100.0,
                })
            })
            .collect();
        return json(&serde_json::json!({
            "row": row, "ready": would_be.is_ready, "would_be": drafted, "doubles": doubles,
        }));
    }
    line(&format!("{row:>7}  {}", plain(&would_be.row.name())));
    for one in &would_be.drafted {
        let about = one.about.event_type().unwrap_or("person");
        let value = plain(&describe(&one.value, &nothing, locale()));
        line(&format!("           {about}.{} = {value}", one.property));
    }
    for double in &would_be.doubles {
        let name = plain(&shown(&double.person, locale()));
        line(&format!(
            "           ? {} {name} ({:.2})",
            double.person.id.short(),
            double.likelihood
        ));
    }
    Ok(())
}

async fn templates(global: &Global, forget: Option<&str>) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    if let Some(name) = forget {
        let forgotten = open.house.forget_list_template(name).await;
        forgotten.map_err(said)?;
        if !global.json {
            line(&locale().text("command-list-template-forgotten"));
        }
        return Ok(ExitCode::SUCCESS);
    }
    let templates = open.house.list_templates().await.map_err(said)?;
    if templates.is_empty() && !global.json {
        line(&locale().text("command-list-template-none"));
    }
    for Template {
        name,
        mapping,
        sealed,
    } in templates
    {
        if global.json {
            json(&serde_json::json!({ "name": name, "mapping": mapping, "sealed": sealed }))?;
            continue;
        }
        line(&plain(&name));
        let sealed: BTreeSet<u32> = sealed.into_iter().collect();
        for map in &mapping.columns {
            let role = locale().text(&format!("holds-{}", map.role.code()));
            let mark = if sealed.contains(&map.column) {
                "*"
            } else {
                ""
            };
            let letters = column_letters(map.column);
            line(&format!(
                "  {letters:<3} {:<24} {role}{mark}",
                cut(&map.header, 24)
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
