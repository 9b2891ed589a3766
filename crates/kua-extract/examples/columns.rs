//! Counts how many columns of tables are told right: `columns FOLDER`.
//!
//! Each file of the folder begins with the roles of its columns, parted by `|`; rows follow.
#![allow(clippy::print_stdout)]

use std::path::PathBuf;
use std::process::ExitCode;

use kua_core::reading::{CellKind, TableCell, TableRow};

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        println!("usage: columns FOLDER");
        return ExitCode::from(2);
    };
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("{folder} cannot be read");
        return ExitCode::FAILURE;
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let (mut right, mut all, mut unread, mut read) = (0, 0, 0, 0);
    for path in paths {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let (roles, table) = text.split_once('\n').unwrap_or((&text, ""));
        let rows = rows(table);
        let guess = kua_extract::columns::columns(&rows);
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let Some(found) = guess.tables.first() else {
            let columns = roles.split('|').count();
            all += columns;
            println!("{name}: no table found, {columns} columns wrong");
            continue;
        };
        for (column, role) in (1..).zip(roles.split('|')) {
            all += 1;
            let map = found
                .mapping
                .columns
                .iter()
                .find(|map| map.column == column);
            let told = map.map_or("-", |map| map.role.code());
            if told == role {
                right += 1;
            } else {
                let header = map.map_or("", |map| map.header.as_str());
                println!("{name}: column {column} ({header}) is {role}, was told {told}");
            }
        }
        for row in rows
            .iter()
            .filter(|row| found.mapping.holds(row.sheet, row.row))
        {
            let reading = kua_extract::columns::row(&found.mapping, row);
            read += reading.values.len();
            for problem in &reading.problems {
                unread += 1;
                let written = problem.column.map_or("", |column| row.text(column));
                println!(
                    "{name}: row {} column {:?} {}: {written}",
                    row.row,
                    problem.column,
                    problem.code.code()
                );
            }
        }
    }
    println!("{right} of {all} columns right; {read} values, {unread} problems");
    ExitCode::SUCCESS
}

fn rows(text: &str) -> Vec<TableRow> {
    let lines = (1..).zip(text.lines());
    let rows = lines.map(|(number, line)| {
        let cells = (1..)
            .zip(line.split('|'))
            .filter_map(|(column, cell)| match cell.trim() {
                "" => None,
                "^" => Some(TableCell {
                    kind: CellKind::CoveredBy {
                        row: number,
                        column: column - 1,
                    },
                    ..TableCell::new(column, "")
                }),
                text => Some(TableCell::new(column, text)),
            });
        TableRow {
            sheet: 1,
            row: number,
            cells: cells.collect(),
            ..TableRow::default()
        }
    });
    rows.filter(|row| !row.cells.is_empty()).collect()
}
