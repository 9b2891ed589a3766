//! A row as it is kept: its cells and what was read of them, the sealed columns apart.

use std::collections::BTreeSet;

use kua_core::RecordId;
use kua_core::list::{
    ColumnRole, ColumnValue, Mapping, RowKind, RowProblem, RowReading, RowValue, ValueKind,
};
use kua_core::ports::{ListedRow, NewRow, ProposalState};
use kua_core::reading::{CellKind, TableCell, TableRow};
use serde::{Deserialize, Serialize};

/// What stands in one of the two parts of a row.
///
/// Values that say no more than their cell are left out: a million rows are kept.
#[derive(Default, Serialize, Deserialize)]
struct Part {
    #[serde(rename = "c", default, skip_serializing_if = "Vec::is_empty")]
    cells: Vec<TableCell>,
    #[serde(rename = "v", default, skip_serializing_if = "Vec::is_empty")]
    values: Vec<(u32, RowValue)>,
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    problems: Vec<RowProblem>,
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    kind: Option<RowKind>,
    #[serde(rename = "h", default, skip_serializing_if = "std::ops::Not::not")]
    hidden: bool,
}

/// A row as pages and commands show it.
#[derive(Clone, PartialEq)]
pub struct ShownRow {
    /// Row, counted from 1 as in the file.
    pub row: u64,
    /// Its cells by column, those of sealed columns only where the actor may see them.
    pub cells: Vec<TableCell>,
    /// What was read of them.
    pub values: Vec<ColumnValue>,
    /// What did not parse.
    pub problems: Vec<RowProblem>,
    /// What did not parse, as codes, those of sealed columns among them.
    pub codes: Vec<String>,
    /// What kind of row it is.
    pub kind: RowKind,
    /// Whether the program that wrote the table hides it.
    pub hidden: bool,
    /// Whether the cells of sealed columns are among these.
    pub sealed_shown: bool,
    /// What became of it.
    pub state: ProposalState,
    /// The person it became.
    pub record: Option<RecordId>,
}

/// A cell beside what was read of it.
pub struct CellView<'a> {
    /// The cell, if there is one and it may be seen.
    pub cell: Option<&'a TableCell>,
    /// What was read of it.
    pub value: Option<&'a ColumnValue>,
    /// What did not parse in it.
    pub problems: Vec<&'a RowProblem>,
}

impl ShownRow {
    /// Returns a column's cell with all that is known of it.
    pub fn column(&self, column: u32) -> CellView<'_> {
        CellView {
            cell: self.cells.iter().find(|cell| cell.column == column),
            value: self.values.iter().find(|value| value.column == column),
            problems: self
                .problems
                .iter()
                .filter(|problem| problem.column == Some(column))
                .collect(),
        }
    }

    /// Returns the words of a column's cell, or of the whole row.
    pub fn words(&self, column: Option<u32>) -> Option<String> {
        match column {
            Some(column) => self
                .column(column)
                .cell
                .map(|cell| cell.text.trim().to_owned()),
            None => Some(
                self.cells
                    .iter()
                    .map(|cell| cell.text.trim())
                    .filter(|text| !text.is_empty())
                    .collect::<Vec<_>>()
                    .join(" | "),
            ),
        }
    }

    /// Says whether the row is about somebody: a sum, a heading or the header again is not.
    pub fn is_somebody(&self) -> bool {
        self.kind == RowKind::Entry
    }

    /// Returns the name of the row's person, as the columns have it.
    pub fn name(&self) -> String {
        name_of(&self.values)
    }
}

/// Returns the name that the values of a row give its person.
pub(super) fn name_of(values: &[ColumnValue]) -> String {
    let first = |roles: &[ColumnRole]| {
        values
            .iter()
            .find(|value| roles.contains(&value.role))
            .map(|value| value.written.trim().to_owned())
    };
    if let Some(full) = first(&[ColumnRole::FullName]) {
        return full;
    }
    let mut parts: Vec<&ColumnValue> = values
        .iter()
        .filter(|value| value.role.names_the_person())
        .collect();
    parts.sort_by_key(|value| value.column);
    if parts.is_empty() {
        return first(&[ColumnRole::OtherScript, ColumnRole::OtherName]).unwrap_or_default();
    }
    let parts: Vec<&str> = parts.iter().map(|value| value.written.trim()).collect();
    parts.join(" ")
}

/// Packs a row for the store.
pub(super) fn pack(sealed: &BTreeSet<u32>, row: TableRow, reading: RowReading) -> NewRow {
    let (mut open, mut closed) = (Part::default(), Part::default());
    let mut problems: Vec<String> = reading
        .problems
        .iter()
        .map(|problem| problem.code.code().to_owned())
        .collect();
    if reading.kind != RowKind::Entry {
        open.kind = Some(reading.kind);
        problems.push(format!("row-{}", reading.kind.code()));
    }
    problems.sort();
    problems.dedup();
    let shown: Vec<ColumnValue> = reading
        .values
        .iter()
        .filter(|value| !sealed.contains(&value.column))
        .cloned()
        .collect();
    let sort = crate::folded(&name_of(&shown));
    let day = shown.iter().find_map(|value| match &value.value {
        RowValue::Time { edtf, .. } => edtf.earliest().map(|day| day.number()),
        _ => None,
    });
    let mut words = String::new();
    for cell in &row.cells {
        if !sealed.contains(&cell.column) && !cell.text.trim().is_empty() {
            words.push_str(&cell.text);
            words.push('\n');
        }
    }
    open.hidden = row.hidden;
    for value in reading.values {
        let as_kept = plain(&value, &row);
        let part = if sealed.contains(&value.column) {
            &mut closed
        } else {
            &mut open
        };
        if !as_kept {
            part.values.push((value.column, value.value));
        }
    }
    for problem in reading.problems {
        if problem
            .column
            .is_some_and(|column| sealed.contains(&column))
        {
            closed.problems.push(problem);
        } else {
            open.problems.push(problem);
        }
    }
    for cell in row.cells {
        // An empty cell that nothing is said of would be kept a million times for nothing.
        if cell.text.is_empty() && matches!(cell.kind, CellKind::Text) {
            continue;
        }
        if sealed.contains(&cell.column) {
            closed.cells.push(cell);
        } else {
            open.cells.push(cell);
        }
    }
    NewRow {
        row: row.row,
        content: written(&open),
        sealed: if closed.cells.is_empty() && closed.values.is_empty() && closed.problems.is_empty()
        {
            String::new()
        } else {
            written(&closed)
        },
        tokens: kua_search::index_text(&words),
        sort,
        day,
        problems,
    }
}

/// Says whether a value says no more than its cell, so that it can be told again from the mapping.
fn plain(value: &ColumnValue, row: &TableRow) -> bool {
    value.written == row.text(value.column) && value.value == told(value.role)
}

/// Returns the value of a cell that only says what it is.
fn told(role: ColumnRole) -> RowValue {
    match role.value_kind() {
        ValueKind::Place => RowValue::Place,
        _ => RowValue::Words,
    }
}

fn written(part: &Part) -> String {
    serde_json::to_string(part).unwrap_or_default()
}

/// Unpacks a row of the store.
pub(super) fn unpack(mapping: &Mapping, listed: ListedRow) -> ShownRow {
    let mut whole: Part = serde_json::from_str(&listed.content).unwrap_or_default();
    let sealed_shown = listed.sealed.is_some();
    if let Some(sealed) = &listed.sealed {
        let closed: Part = serde_json::from_str(sealed).unwrap_or_default();
        whole.cells.extend(closed.cells);
        whole.values.extend(closed.values);
        whole.problems.extend(closed.problems);
        whole.cells.sort_by_key(|cell| cell.column);
    }
    let kind = whole.kind.unwrap_or(RowKind::Entry);
    let mut values = Vec::new();
    // A sum, a heading or the header again is nobody: its cells say nothing of a person.
    let read = match kind {
        RowKind::Entry => mapping.columns.as_slice(),
        _ => &[],
    };
    for map in read {
        if map.role == ColumnRole::Ignored {
            continue;
        }
        let cell = whole.cells.iter().find(|cell| cell.column == map.column);
        let said = whole
            .values
            .iter()
            .find(|(column, _)| *column == map.column)
            .map(|(_, value)| value.clone());
        let written = cell.map_or("", |cell| cell.text.trim());
        if written.is_empty() && said.is_none() {
            continue;
        }
        values.push(ColumnValue {
            column: map.column,
            role: map.role,
            written: written.to_owned(),
            value: said.unwrap_or_else(|| told(map.role)),
        });
    }
    ShownRow {
        row: listed.row,
        cells: whole.cells,
        values,
        problems: whole.problems,
        codes: listed.problems,
        kind,
        hidden: whole.hidden,
        sealed_shown,
        state: listed.state,
        record: listed.record,
    }
}

/// Takes a row into a hash over a table: what the file says, not what was read of it.
pub(super) fn hash_row(hasher: &mut kua_crypto::digest::Sha256, row: &TableRow) {
    hasher.update(&row.row.to_be_bytes());
    hasher.update(&(row.cells.len() as u64).to_be_bytes());
    for cell in &row.cells {
        hasher.update(&cell.column.to_be_bytes());
        let code = cell.kind.code();
        for words in [code, cell.text.as_str()] {
            hasher.update(&(words.len() as u64).to_be_bytes());
            hasher.update(words.as_bytes());
        }
    }
}
