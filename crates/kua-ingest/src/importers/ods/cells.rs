//! The content of an OpenDocument table, walked over once.

use std::collections::HashSet;

use kua_core::civil::CivilDay;
use kua_core::edtf::{Edtf, EdtfDate};
use kua_core::reading::{CellKind, ReadFailure, Sheet, TableCell, TableRow, TableSheet};

use crate::importers::beyond;
use crate::importers::tables::{
    LAST_COLUMN, LAST_ROW, Merged, Merges, TakeTable, Told, Wish, hand_on, iso_day, shown_number,
};
use crate::importers::xml::{Follow, Halt, Tag};

/// The most times that one cell or row with something in it is repeated.
const MOST_REPEATS: u64 = 1_048_576;

/// The most rows with something in them that a sheet has by repeating.
const MOST_REPEATED_ROWS: u64 = 4_000_000;

/// The most sheets.
const MOST_SHEETS: u32 = 4_096;

/// Takes the elements of the content and hands its rows on.
pub(super) struct Cells<'a> {
    told: &'a mut Told,
    take: &'a mut dyn TakeTable,
    /// Styles of sheets that are not shown.
    hidden: HashSet<String>,
    style: String,
    head: Option<TableSheet>,
    sheet: u32,
    /// Tables inside of cells: they are no sheets, and their cells are none of ours.
    depth: u32,
    wish: Wish,
    merges: Merges,
    columns: u32,
    row: TableRow,
    at: u64,
    row_repeats: u64,
    repeated: u64,
    cell: Cell,
    /// Elements whose characters are not of the cell: remarks, readings beside letters.
    beside: u32,
    in_paragraph: u32,
}

/// The cell at hand.
#[derive(Default)]
struct Cell {
    column: u32,
    repeats: u32,
    is_open: bool,
    kind: String,
    value: String,
    text: String,
    has_paragraph: bool,
    computed: bool,
}

impl<'a> Cells<'a> {
    pub(super) fn new(
        hidden: HashSet<String>,
        told: &'a mut Told,
        take: &'a mut dyn TakeTable,
    ) -> Self {
        Self {
            told,
            take,
            hidden,
            style: String::new(),
            head: None,
            sheet: 0,
            depth: 0,
            wish: Wish::More,
            merges: Merges::default(),
            columns: 0,
            row: TableRow::default(),
            at: 0,
            row_repeats: 1,
            repeated: 0,
            cell: Cell::default(),
            beside: 0,
            in_paragraph: 0,
        }
    }

    /// Ends the table.
    pub(super) fn finish(mut self) -> Result<(), ReadFailure> {
        self.begin()
    }

    fn begin(&mut self) -> Result<(), ReadFailure> {
        if let Some(head) = self.head.take() {
            self.told.sheet(&head);
            self.wish = self.take.sheet(&head)?;
        }
        Ok(())
    }

    fn open_table(&mut self, tag: &Tag<'_>) -> Result<(), Halt> {
        self.begin()?;
        if self.wish == Wish::Nothing {
            return Err(Halt::Done);
        }
        self.sheet = self.sheet.saturating_add(1);
        if self.sheet > MOST_SHEETS {
            return Err(beyond("sheets", u64::from(MOST_SHEETS)).into());
        }
        let (mut name, mut hidden) = (String::new(), false);
        tag.each(|key, value| match key {
            "name" => name = value.to_owned(),
            "style-name" => hidden = self.hidden.contains(value),
            _ => {}
        });
        self.head = Some(TableSheet {
            number: self.sheet,
            sheet: Sheet { name, hidden },
            hidden_columns: Vec::new(),
        });
        self.wish = Wish::More;
        self.merges = Merges::default();
        (self.columns, self.at, self.repeated) = (0, 0, 0);
        Ok(())
    }

    fn open_column(&mut self, tag: &Tag<'_>) {
        let (mut repeats, mut hidden) = (1_u32, false);
        tag.each(|key, value| match key {
            "number-columns-repeated" => repeats = value.parse().unwrap_or(1),
            "visibility" => hidden = value != "visible",
            _ => {}
        });
        let first = self.columns.saturating_add(1);
        self.columns = self.columns.saturating_add(repeats.max(1));
        if let Some(head) = self.head.as_mut()
            && hidden
            && first <= LAST_COLUMN
            && head.hidden_columns.len() < 1_000
        {
            let last = self.columns.min(LAST_COLUMN);
            head.hidden_columns.push((first, last));
        }
    }

    fn open_row(&mut self, tag: &Tag<'_>) -> Result<(), Halt> {
        self.begin()?;
        let (mut repeats, mut hidden) = (1_u64, false);
        tag.each(|key, value| match key {
            "number-rows-repeated" => repeats = value.parse().unwrap_or(1),
            "visibility" => hidden = value != "visible",
            _ => {}
        });
        self.row_repeats = repeats.clamp(1, LAST_ROW);
        self.row = TableRow {
            sheet: self.sheet,
            row: self.at.saturating_add(1),
            hidden,
            ..TableRow::default()
        };
        self.cell.column = 0;
        self.cell.repeats = 1;
        Ok(())
    }

    fn open_cell(&mut self, tag: &Tag<'_>) {
        let cell = &mut self.cell;
        cell.column = cell.column.saturating_add(cell.repeats);
        cell.kind.clear();
        cell.value.clear();
        cell.text.clear();
        cell.is_open = true;
        (cell.repeats, cell.has_paragraph, cell.computed) = (1, false, false);
        let (mut rows, mut columns) = (1_u64, 1_u32);
        let mut said = String::new();
        tag.each(|key, value| match key {
            "number-columns-repeated" => cell.repeats = value.parse().unwrap_or(1).max(1),
            "number-columns-spanned" => columns = value.parse().unwrap_or(1).max(1),
            "number-rows-spanned" => rows = value.parse().unwrap_or(1).max(1),
            // The newer name of the same (errors have it only there) comes last and wins.
            "value-type" if cell.kind.is_empty() || value == "error" => {
                value.clone_into(&mut cell.kind);
            }
            "value" | "date-value" | "time-value" | "boolean-value" => {
                value.clone_into(&mut cell.value);
            }
            "string-value" => said = value.to_owned(),
            "formula" => cell.computed = true,
            _ => {}
        });
        if cell.kind == "string" && cell.value.is_empty() {
            cell.value = said;
        }
        if rows > 1 || columns > 1 {
            self.told.merged = self
                .told
                .merged
                .saturating_add(rows.saturating_mul(u64::from(columns)));
            self.merges.add(Merged {
                first_row: self.row.row,
                first_column: cell.column,
                last_row: self.row.row.saturating_add(rows - 1).min(LAST_ROW),
                last_column: cell.column.saturating_add(columns - 1).min(LAST_COLUMN),
            });
        }
    }

    fn close_cell(&mut self) -> Result<(), Halt> {
        self.cell.is_open = false;
        let Some(made) = self.made() else {
            return Ok(());
        };
        let (first, repeats) = (self.cell.column, self.cell.repeats);
        let last = first.saturating_add(repeats - 1).min(LAST_COLUMN);
        for column in first..=last {
            self.row.cells.push(TableCell {
                column,
                ..made.clone()
            });
        }
        Ok(())
    }

    /// Makes the cell at hand, if it holds anything.
    fn made(&self) -> Option<TableCell> {
        let cell = &self.cell;
        let shown = cell.text.as_str();
        let value = cell.value.trim();
        let of = |kind: CellKind, text: &str| {
            Some(TableCell {
                column: cell.column,
                text: text.to_owned(),
                kind,
                computed: cell.computed,
            })
        };
        match cell.kind.as_str() {
            "error" => of(CellKind::Fault, shown),
            "float" | "currency" | "percentage" => {
                let number = shown_number(value);
                // Zeros in front are part of a number that names somebody.
                let has_zeros = shown.len() > number.len()
                    && shown.bytes().all(|byte| byte.is_ascii_digit())
                    && shown.trim_start_matches('0') == number;
                let is_share = cell.kind == "percentage" && !shown.is_empty();
                match has_zeros || is_share {
                    true => of(CellKind::Number, shown),
                    false => of(CellKind::Number, &number),
                }
            }
            "date" => match iso_day(value) {
                Some((Some(day), text)) => {
                    let shown = if shown.is_empty() { &text } else { shown };
                    of(CellKind::Date(seen(day, shown)), shown)
                }
                Some((None, text)) => of(
                    CellKind::NoDay,
                    if shown.is_empty() { &text } else { shown },
                ),
                None => of(CellKind::Text, shown),
            },
            "time" => of(
                CellKind::Duration,
                if shown.is_empty() { value } else { shown },
            ),
            "boolean" => {
                let text = if shown.is_empty() { value } else { shown };
                of(CellKind::Truth(value == "true"), text)
            }
            _ if cell.computed && !cell.has_paragraph && value.is_empty() => {
                // A formula whose value is the empty string has a type; one without value has none.
                match cell.kind.is_empty() {
                    true => of(CellKind::Uncomputed, ""),
                    false => None,
                }
            }
            _ if is_fault(shown) && cell.computed => of(CellKind::Fault, shown),
            _ if shown.is_empty() && !value.is_empty() => of(CellKind::Text, value),
            _ if shown.is_empty() => None,
            _ => of(CellKind::Text, shown),
        }
    }

    fn close_row(&mut self) -> Result<(), Halt> {
        let row = std::mem::take(&mut self.row);
        let first = self.at.saturating_add(1);
        self.at = self.at.saturating_add(self.row_repeats);
        if row.cells.is_empty() || self.wish != Wish::More {
            return Ok(());
        }
        let repeats = self.row_repeats.min(MOST_REPEATS);
        self.repeated = self.repeated.saturating_add(repeats - 1);
        if self.repeated > MOST_REPEATED_ROWS {
            return Err(beyond("rows", MOST_REPEATED_ROWS).into());
        }
        for number in first..first.saturating_add(repeats) {
            let copy = TableRow {
                row: number,
                ..row.clone()
            };
            self.wish = hand_on(copy, &mut self.merges, self.told, self.take)?;
            if self.wish != Wish::More {
                break;
            }
        }
        match self.wish {
            Wish::Nothing => Err(Halt::Done),
            _ => Ok(()),
        }
    }
}

impl Follow for Cells<'_> {
    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), Halt> {
        match name {
            "table" if tag.has_prefix("table") => {
                self.depth += 1;
                if self.depth == 1 {
                    self.open_table(tag)?;
                }
            }
            _ if self.depth == 0 => match name {
                "style" => self.style = tag.get("name").unwrap_or_default(),
                "table-properties"
                    if self.hidden.len() < 10_000
                        && tag.get("display").as_deref() == Some("false") =>
                {
                    self.hidden.insert(std::mem::take(&mut self.style));
                }
                _ => {}
            },
            _ if self.depth > 1 || self.wish != Wish::More => {}
            "table-column" => self.open_column(tag),
            "table-row" => self.open_row(tag)?,
            "table-cell" | "covered-table-cell" => self.open_cell(tag),
            "annotation" | "ruby-text" | "shapes" | "tracked-changes" => self.beside += 1,
            "p" | "h" if self.cell.is_open && self.beside == 0 => {
                if self.cell.has_paragraph && self.in_paragraph == 0 {
                    self.cell.text.push('\n');
                }
                self.cell.has_paragraph = true;
                self.in_paragraph += 1;
            }
            "s" if self.in_paragraph > 0 && self.beside == 0 => {
                let count = tag.get("c").and_then(|count| count.parse::<usize>().ok());
                let spaces = " ".repeat(count.unwrap_or(1).min(1_000));
                self.cell.text.push_str(&spaces);
            }
            "tab" | "line-break" if self.in_paragraph > 0 && self.beside == 0 => {
                self.cell.text.push(if name == "tab" { ' ' } else { '\n' });
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Halt> {
        match name {
            "table" if self.depth > 0 => self.depth -= 1,
            _ if self.depth != 1 => {}
            _ if self.wish != Wish::More => {}
            "table-row" => self.close_row()?,
            "table-cell" | "covered-table-cell" => {
                self.close_cell()?;
                (self.beside, self.in_paragraph) = (0, 0);
            }
            "annotation" | "ruby-text" | "shapes" | "tracked-changes" => {
                self.beside = self.beside.saturating_sub(1);
            }
            "p" | "h" if self.beside == 0 => {
                self.in_paragraph = self.in_paragraph.saturating_sub(1);
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, characters: &str) -> Result<(), Halt> {
        let is_of_a_cell = self.depth == 1 && self.in_paragraph > 0 && self.beside == 0;
        if is_of_a_cell && self.wish == Wish::More {
            self.cell.text.push_str(characters);
        }
        Ok(())
    }
}

/// Says whether what a formula gave is one of the errors of the programs.
fn is_fault(text: &str) -> bool {
    text.starts_with('#') && text.len() <= 8 && text.ends_with(['!', '?', 'A', 'O'])
        || text.starts_with("Err:")
}

/// Returns as much of a day as the cell shows: a cell that shows `03.2018` was typed as a month.
fn seen(day: CivilDay, shown: &str) -> Edtf {
    let is_digit = |c: char| c.is_ascii_digit();
    let groups: Vec<&str> = shown
        .split(|c| !is_digit(c))
        .filter(|group| !group.is_empty())
        .collect();
    let year = day.year().to_string();
    let is_number = |group: &str, number: u8| group.parse() == Ok(u32::from(number));
    let has_words = shown.chars().any(char::is_alphabetic);
    let date = match groups.as_slice() {
        [only] if *only == year && !has_words => EdtfDate::from_year(day.year()),
        [only] if *only == year && day.day() == 1 => EdtfDate::from_month(day.year(), day.month()),
        [one, other] if day.day() == 1 && (!has_words || shown.ends_with('月')) => {
            let is_month = (is_number(one, day.month()) && *other == year)
                || (is_number(other, day.month()) && *one == year);
            match is_month {
                true => EdtfDate::from_month(day.year(), day.month()),
                false => None,
            }
        }
        _ => None,
    };
    Edtf::Date(date.unwrap_or_else(|| EdtfDate::from_day(day)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_much_of_a_day_is_read_as_is_shown() {
        let check = |shown: &str, expected: &str| {
            let day = CivilDay::new(2018, 3, 1).unwrap();
            assert_eq!(seen(day, shown).to_string(), expected, "{shown}");
        };
        check("01.03.2018", "2018-03-01");
        check("03.2018", "2018-03");
        check("2018", "2018");
        check("март 2018", "2018-03");
        check("2018年3月", "2018-03");
        check("2018年3月1日", "2018-03-01");
        check("1. März 2018", "2018-03-01");
        check("", "2018-03-01");
    }

    #[test]
    fn errors_of_programs_are_told() {
        for fault in ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "Err:502"] {
            assert!(is_fault(fault), "{fault}");
        }
        assert!(!is_fault("#1 of the list"));
    }
}
