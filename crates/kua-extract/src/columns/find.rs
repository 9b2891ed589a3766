//! Which tables stand on a sheet, and where their headers are.

use std::collections::BTreeSet;

use kua_core::list::{GuessedTable, Mapping, TableGuess};
use kua_core::reading::{CellKind, TableCell, TableRow};

use super::MOST_ROWS;
use super::dates::looks_dated;
use super::decide::{Column, decide};
use super::heads::spoken;
use super::looks::Looks;
use super::words::{Said, folded, words};

/// A header word counts from this weight on.
const HEARD: f32 = 0.6;

/// The most tables of one sheet.
const MOST_TABLES: usize = 50;

/// So many rows of a table are looked at to tell its columns.
const LOOKED_AT: usize = 500;

/// Finds the tables of all sheets.
pub(super) fn tables(sample: &[TableRow]) -> TableGuess {
    let mut guess = TableGuess::default();
    for rows in sample.chunk_by(|one, other| one.sheet == other.sheet) {
        let rows = rows.get(..rows.len().min(MOST_ROWS)).unwrap_or(rows);
        guess.tables.extend(tables_of(rows));
    }
    guess
}

/// A header that was found.
struct Header {
    /// Indices of its rows; none where the table has none.
    rows: Vec<usize>,
    /// Index of the first row of data.
    first: usize,
    /// The columns of the table, where several stand side by side.
    columns: Option<(u32, u32)>,
    /// Index of the first row that may be its title.
    title: usize,
}

fn tables_of(rows: &[TableRow]) -> Vec<GuessedTable> {
    let mut headers = headers(rows);
    if headers.is_empty() {
        headers.extend(without_header(rows));
    }
    let mut found = Vec::new();
    for (at, header) in headers.iter().enumerate() {
        // The next table that stands below ends this one, its title as well.
        let end = headers
            .iter()
            .skip(at + 1)
            .find(|next| next.first > header.first)
            .map(|next| next.title);
        found.extend(table(rows, header, end));
        if found.len() >= MOST_TABLES {
            break;
        }
    }
    found
}

fn held(row: &TableRow) -> impl Iterator<Item = &TableCell> {
    row.cells.iter().filter(|cell| !cell.text.trim().is_empty())
}

/// Says whether a cell can be no part of a header: a date, a number, an error.
fn is_data(cell: &TableCell) -> bool {
    let text = cell.text.trim();
    let is_kind = !matches!(cell.kind, CellKind::Text | CellKind::CoveredBy { .. });
    is_kind || looks_dated(text) || text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Counts the cells of a row that are words of headers, if the row can be a header at all.
fn heard(row: &TableRow) -> usize {
    let mut count = 0;
    for cell in held(row) {
        if is_data(cell) {
            return 0;
        }
        let roles = spoken(&cell.text);
        count += usize::from(roles.first().is_some_and(|spoken| spoken.weight >= HEARD));
    }
    count
}

fn is_header(row: &TableRow) -> bool {
    let cells = held(row).count();
    let heard = heard(row);
    cells >= 2 && heard >= 2 && heard * 2 >= cells
}

fn headers(rows: &[TableRow]) -> Vec<Header> {
    let mut found: Vec<Header> = Vec::new();
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let is_new = is_header(row) && may_begin(rows, at, found.last());
        if !is_new {
            at += 1;
            continue;
        }
        let header = whole_header(rows, at, found.last());
        at = header.first.max(at + 1);
        let parts = side_by_side(rows, &header);
        match parts.len() {
            0 | 1 => found.push(header),
            _ => found.extend(parts.into_iter().map(|columns| Header {
                rows: header.rows.clone(),
                columns: Some(columns),
                ..header
            })),
        }
    }
    found
}

/// Says whether a header may begin here: the first one anywhere, others behind a blank row or a
/// title, and not where the same one stands again.
fn may_begin(rows: &[TableRow], at: usize, before: Option<&Header>) -> bool {
    let Some(before) = before else {
        return true;
    };
    let (Some(row), Some(above)) = (rows.get(at), at.checked_sub(1).and_then(|at| rows.get(at)))
    else {
        return false;
    };
    let same = before
        .rows
        .iter()
        .filter_map(|at| rows.get(*at))
        .any(|header| {
            let alike = held(row)
                .filter(|cell| folded(header.text(cell.column)) == folded(&cell.text))
                .count();
            alike * 2 > held(row).count()
        });
    let is_apart = above.row + 1 < row.row || held(above).count() == 1;
    !same && is_apart
}

/// Takes a second row of the header along, above or below, and the row that numbers the columns.
fn whole_header(rows: &[TableRow], at: usize, before: Option<&Header>) -> Header {
    let mut header = Header {
        rows: vec![at],
        first: at + 1,
        columns: None,
        title: before.map_or(0, |before| before.first),
    };
    let follows = |one: usize, other: usize| match (rows.get(one), rows.get(other)) {
        (Some(one), Some(other)) => one.row + 1 == other.row,
        _ => false,
    };
    let has_merged = |at: usize| {
        rows.get(at).is_some_and(|row| {
            row.cells.iter().any(
                |cell| matches!(cell.kind, CellKind::CoveredBy { row: of, .. } if of == row.row),
            )
        })
    };
    if let Some(above) = at.checked_sub(1)
        && above >= header.title
        && follows(above, at)
        && rows
            .get(above)
            .is_some_and(|row| held(row).count() >= 2 && !held(row).any(is_data))
        && has_merged(above)
    {
        header.rows.insert(0, above);
    } else if follows(at, at + 1)
        && rows
            .get(at + 1)
            .is_some_and(|below| is_lower(rows, at, below))
    {
        header.rows.push(at + 1);
        header.first = at + 2;
    }
    if rows.get(header.first).is_some_and(numbers_columns) {
        header.first += 1;
    }
    header.title = title_begin(rows, &header);
    header
}

/// Says whether a row is the lower half of a header: words of headers below cells that are merged or empty.
fn is_lower(rows: &[TableRow], at: usize, below: &TableRow) -> bool {
    let Some(upper) = rows.get(at) else {
        return false;
    };
    let merged: BTreeSet<u32> = upper
        .cells
        .iter()
        .filter_map(|cell| match cell.kind {
            CellKind::CoveredBy { row, column } if row == upper.row => Some([cell.column, column]),
            _ => None,
        })
        .flatten()
        .collect();
    let is_free =
        |cell: &TableCell| merged.contains(&cell.column) || upper.text(cell.column).is_empty();
    let cells = held(below).count();
    cells >= 1 && !held(below).any(is_data) && held(below).all(is_free) && heard(below) * 2 >= cells
}

/// Says whether a row only numbers the columns: 1, 2, 3.
fn numbers_columns(row: &TableRow) -> bool {
    let numbers: Option<Vec<u32>> = held(row)
        .map(|cell| cell.text.trim().parse().ok())
        .collect();
    numbers.is_some_and(|numbers| {
        numbers.len() >= 3
            && numbers.first() == Some(&1)
            && numbers.is_sorted_by(|a, b| a + 1 == *b)
    })
}

/// Finds where the title above a header begins: rows with one cell or two, no data among them.
fn title_begin(rows: &[TableRow], header: &Header) -> usize {
    let mut begin = header.rows.first().copied().unwrap_or(header.first);
    while let Some(above) = begin.checked_sub(1).filter(|above| *above >= header.title) {
        let is_title = rows.get(above).is_some_and(|row| {
            let cells = held(row).count();
            cells == 1 || (cells == 2 && !held(row).any(is_data))
        });
        if !is_title {
            break;
        }
        begin = above;
    }
    begin
}

/// Finds tables that stand side by side: columns apart from each other, each part with a name.
fn side_by_side(rows: &[TableRow], header: &Header) -> Vec<(u32, u32)> {
    const LOOKED_AT: usize = 30;
    let used: BTreeSet<u32> = rows
        .iter()
        .skip(header.rows.first().copied().unwrap_or(header.first))
        .take(LOOKED_AT)
        .flat_map(|row| held(row).map(|cell| cell.column))
        .collect();
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for column in used {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == column => *last = column,
            _ => parts.push((column, column)),
        }
    }
    let names = |(first, last): (u32, u32)| {
        header
            .rows
            .iter()
            .filter_map(|at| rows.get(*at))
            .any(|row| {
                held(row)
                    .filter(|cell| (first..=last).contains(&cell.column))
                    .filter_map(|cell| spoken(&cell.text).into_iter().next())
                    .any(|spoken| spoken.role.names_the_person() && spoken.weight >= HEARD)
            })
    };
    let is_split = parts.len() > 1 && parts.iter().all(|part| part.0 < part.1 && names(*part));
    if is_split { parts } else { Vec::new() }
}

/// Finds a table without a header: rows of several cells, one column of which looks like names.
fn without_header(rows: &[TableRow]) -> Option<Header> {
    let first = rows.iter().position(|row| held(row).count() >= 2)?;
    let many = rows.iter().filter(|row| held(row).count() >= 2).count();
    (many >= 2).then_some(Header {
        rows: Vec::new(),
        first,
        columns: None,
        title: 0,
    })
}

fn table(rows: &[TableRow], header: &Header, end: Option<usize>) -> Option<GuessedTable> {
    let data = rows.get(header.first..end.unwrap_or(rows.len()).max(header.first))?;
    let sheet = rows.first()?.sheet;
    let is_inside = |column: u32| {
        header
            .columns
            .is_none_or(|(first, last)| (first..=last).contains(&column))
    };
    let heads: Vec<&TableRow> = header.rows.iter().filter_map(|at| rows.get(*at)).collect();
    let mut columns: BTreeSet<u32> = heads
        .iter()
        .flat_map(|row| held(row).map(|cell| cell.column))
        .filter(|column| is_inside(*column))
        .collect();
    let looked_at = || data.iter().take(LOOKED_AT);
    // A column without a header that many rows use is one of the table too.
    for row in looked_at() {
        for cell in held(row).filter(|cell| is_inside(cell.column)) {
            let is_new = !columns.contains(&cell.column);
            if is_new {
                let users = looked_at()
                    .filter(|row| !row.text(cell.column).is_empty())
                    .count();
                if users * 4 >= looked_at().count() {
                    columns.insert(cell.column);
                }
            }
        }
    }
    let columns: Vec<Column> = columns
        .into_iter()
        .map(|column| {
            let mut looks = Looks::default();
            for row in looked_at().filter(|row| !is_total(row)) {
                if let Some(cell) = row.cell(column) {
                    looks.see(cell, row.row);
                }
            }
            looks.settle();
            Column {
                column,
                header: header_of(&heads, column),
                looks,
            }
        })
        .collect();
    let (maps, guesses) = decide(&columns);
    let names = maps.iter().any(|map| map.role.names_the_person());
    if heads.is_empty() && !names {
        return None;
    }
    let told: Vec<u32> = maps
        .iter()
        .zip(&guesses)
        .filter(|(map, _)| map.role != kua_core::list::ColumnRole::Ignored)
        .map(|(_, guess)| u32::from(guess.certainty))
        .collect();
    let mean = told.iter().sum::<u32>() / u32::try_from(told.len().max(1)).unwrap_or(1);
    let certainty = if names { mean } else { mean.min(30) };
    let title = rows.get(header.title..header.rows.first().copied().unwrap_or(header.first));
    Some(GuessedTable {
        mapping: Mapping {
            version: Mapping::VERSION,
            sheet,
            header: heads.iter().map(|row| row.row).collect(),
            first: data
                .first()
                .map_or_else(|| heads.last().map_or(1, |row| row.row + 1), |row| row.row),
            last: end
                .and_then(|end| end.checked_sub(1))
                .and_then(|last| rows.get(last))
                .map(|row| row.row),
            columns: maps,
        },
        title: title
            .unwrap_or_default()
            .iter()
            .map(|row| {
                held(row)
                    .map(|cell| cell.text.trim())
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect(),
        columns: guesses,
        certainty: u8::try_from(certainty.min(99)).unwrap_or(99),
    })
}

/// Says whether a row closes a table: its first words are the word for a sum.
///
/// Where more words follow in that cell, the other cells must hold counts alone: a family
/// name may be spelt like the word for a sum, and its row says more of a person.
pub(super) fn is_total(row: &TableRow) -> bool {
    held(row).take(2).any(|cell| {
        let word = folded(&cell.text);
        let begins = || {
            // Chinese runs the count on: 合计25人.
            let first = word.split(|c: char| c == ' ' || c.is_ascii_digit()).next();
            first.is_some_and(|first| words().says(first, Said::Total)) && word.len() < 60
        };
        let others = || held(row).filter(|other| other.column != cell.column);
        words().says(&word, Said::Total) || (begins() && others().all(is_count))
    })
}

/// Says whether a cell holds a count and at most the word for what is counted: "25", "25 чел.".
fn is_count(cell: &TableCell) -> bool {
    let text = cell.text.trim();
    let digits = text.trim_start_matches(|c: char| c.is_numeric());
    digits.len() < text.len() && !digits.contains(char::is_numeric)
}

/// Returns the words of a column's header; the words of merged cells count for all they cover.
fn header_of(heads: &[&TableRow], column: u32) -> String {
    let mut words: Vec<&str> = Vec::new();
    for row in heads {
        let text = match row.cell(column).map(|cell| &cell.kind) {
            Some(CellKind::CoveredBy { row: of, column }) if *of == row.row => row.text(*column),
            _ => row.text(column),
        };
        if !text.is_empty() && words.last() != Some(&text) {
            words.push(text);
        }
    }
    words.join(" / ")
}
