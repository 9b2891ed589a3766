//! A sheet of a workbook, walked over once.

use std::io::BufRead;

use kua_core::edtf::Edtf;
use kua_core::reading::{CellKind, ReadFailure, TableCell, TableRow, TableSheet};

use super::strings::{Strings, unescaped};
use crate::importers::tables::{
    LAST_COLUMN, LAST_ROW, Merged, Merges, Styles, TakeTable, Told, Wish, hand_on, iso_day,
};
use crate::importers::xml::{Follow, Halt, Source, Tag};
use crate::importers::zipped::Archive;

/// Takes the elements of a sheet and hands its rows on.
pub(super) struct Cells<'a> {
    head: Option<TableSheet>,
    number: u32,
    styles: &'a Styles,
    strings: &'a Strings,
    merges: Merges,
    told: &'a mut Told,
    take: &'a mut dyn TakeTable,
    wish: Wish,
    row: TableRow,
    /// The number of the row at hand, or of the last one.
    at: u64,
    column: u32,
    cell: Cell,
    into: Into,
    phonetic: u32,
    /// The rows are over; what follows is only checked for being whole.
    is_over: bool,
}

/// The cell at hand.
#[derive(Default)]
struct Cell {
    kind: String,
    style: usize,
    value: String,
    inline: String,
    has_value: bool,
    has_formula: bool,
}

/// Where characters go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Into {
    Nowhere,
    Value,
    Inline,
}

impl<'a> Cells<'a> {
    pub(super) fn new(
        head: TableSheet,
        styles: &'a Styles,
        strings: &'a Strings,
        merges: Merges,
        told: &'a mut Told,
        take: &'a mut dyn TakeTable,
    ) -> Self {
        Self {
            number: head.number,
            head: Some(head),
            styles,
            strings,
            merges,
            told,
            take,
            wish: Wish::More,
            row: TableRow::default(),
            at: 0,
            column: 0,
            cell: Cell::default(),
            into: Into::Nowhere,
            phonetic: 0,
            is_over: false,
        }
    }

    /// Names the sheet, once all is known that stands before its rows.
    fn begin(&mut self) -> Result<(), ReadFailure> {
        if let Some(head) = self.head.take() {
            self.told.sheet(&head);
            self.wish = self.take.sheet(&head)?;
        }
        Ok(())
    }

    /// Ends the sheet; says what is wanted of the others.
    pub(super) fn finish(mut self) -> Result<Wish, ReadFailure> {
        self.begin()?;
        Ok(self.wish)
    }

    fn open_row(&mut self, tag: &Tag<'_>) {
        let (mut number, mut hidden) = (None, false);
        tag.each(|name, value| match name {
            "r" => number = value.parse::<u64>().ok(),
            "hidden" => hidden = is_true(value),
            _ => {}
        });
        self.at = number.unwrap_or_else(|| self.at.saturating_add(1)).max(1);
        self.row.sheet = self.number;
        self.row.row = self.at;
        self.row.hidden = hidden;
        self.row.cells.clear();
        self.column = 0;
    }

    fn open_cell(&mut self, tag: &Tag<'_>) {
        let cell = &mut self.cell;
        cell.kind.clear();
        cell.value.clear();
        cell.inline.clear();
        (cell.style, cell.has_value, cell.has_formula) = (0, false, false);
        let mut column = None;
        tag.each(|name, value| match name {
            "r" => column = place(value).map(|(_, column)| column),
            "s" => cell.style = value.parse().unwrap_or(0),
            "t" => cell.kind.push_str(value),
            _ => {}
        });
        self.column = column.unwrap_or_else(|| self.column.saturating_add(1));
    }

    fn close_cell(&mut self) {
        let (cell, column) = (&self.cell, self.column);
        let text = |text: &str| TableCell::new(column, &unescaped(text));
        let kind = |kind: CellKind, text: &str| TableCell {
            kind,
            ..TableCell::new(column, text)
        };
        let value = cell.value.as_str();
        let made = match cell.kind.as_str() {
            _ if cell.has_formula && !cell.has_value && cell.inline.is_empty() => {
                kind(CellKind::Uncomputed, "")
            }
            "inlineStr" => text(&cell.inline),
            _ if value.trim().is_empty() && cell.inline.is_empty() => return,
            "s" => {
                let number = value.trim().parse().ok();
                match number.and_then(|number| self.strings.get(number)) {
                    Some(string) => TableCell::new(column, string),
                    // A string that is lost: said, and not passed over as empty.
                    None => kind(CellKind::Fault, "#STRING!"),
                }
            }
            "str" => text(value),
            "b" => match is_true(value.trim()) {
                true => kind(CellKind::Truth(true), "TRUE"),
                false => kind(CellKind::Truth(false), "FALSE"),
            },
            "e" => kind(CellKind::Fault, value.trim()),
            "d" => match iso_day(value.trim()) {
                Some((Some(day), shown)) => kind(CellKind::Date(Edtf::day(day)), &shown),
                Some((None, shown)) => kind(CellKind::NoDay, &shown),
                None => text(value),
            },
            _ if value.trim().is_empty() => text(&cell.inline),
            _ => self.styles.cell(column, cell.style, value),
        };
        self.row.cells.push(TableCell {
            computed: cell.has_formula,
            ..made
        });
    }
}

impl Follow for Cells<'_> {
    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), Halt> {
        if self.is_over {
            return Ok(());
        }
        match name {
            "c" => self.open_cell(tag),
            "v" => {
                self.into = Into::Value;
                self.cell.has_value = true;
            }
            "t" => self.into = Into::Inline,
            "f" => self.cell.has_formula = true,
            "rPh" => self.phonetic += 1,
            "row" => self.open_row(tag),
            "col" => {
                let (mut first, mut last, mut hidden) = (0, 0, false);
                tag.each(|name, value| match name {
                    "min" => first = value.parse().unwrap_or(0),
                    "max" => last = value.parse().unwrap_or(0),
                    "hidden" => hidden = is_true(value),
                    _ => {}
                });
                if let Some(head) = self.head.as_mut()
                    && hidden
                    && first >= 1
                    && head.hidden_columns.len() < 1_000
                {
                    head.hidden_columns
                        .push((first, last.clamp(first, LAST_COLUMN.max(first))));
                }
            }
            "sheetData" => {
                self.begin()?;
                if self.wish != Wish::More {
                    return Err(Halt::Done);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Halt> {
        if self.is_over {
            return Ok(());
        }
        match name {
            "c" => self.close_cell(),
            "v" | "t" => self.into = Into::Nowhere,
            "rPh" => self.phonetic = self.phonetic.saturating_sub(1),
            "row" => {
                let row = std::mem::take(&mut self.row);
                self.wish = hand_on(row, &mut self.merges, self.told, self.take)?;
                if self.wish != Wish::More {
                    return Err(Halt::Done);
                }
            }
            "sheetData" => self.is_over = true,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, characters: &str) -> Result<(), Halt> {
        match self.into {
            Into::Value => self.cell.value.push_str(characters),
            Into::Inline if self.phonetic == 0 => self.cell.inline.push_str(characters),
            _ => {}
        }
        Ok(())
    }
}

fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true" | "on")
}

/// Reads a place such as `B12`: its row and column.
fn place(written: &str) -> Option<(u64, u32)> {
    let digits = written.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = written.split_at_checked(digits)?;
    let mut column: u32 = 0;
    for letter in letters.bytes().filter(|byte| *byte != b'$') {
        let number = letter.to_ascii_uppercase().checked_sub(b'A')?;
        (number < 26).then_some(())?;
        column = column.checked_mul(26)?.checked_add(u32::from(number) + 1)?;
    }
    let row = digits.trim_start_matches('$').parse().ok()?;
    (column >= 1).then_some((row, column))
}

/// Finds the merged stretches, which stand behind the rows; says how many cells they cover.
///
/// The sheet is unpacked once for them, which costs less than walking over it.
pub(super) fn merged_stretches(archive: &Archive<'_>, name: &str) -> (Vec<Merged>, u64) {
    const MARK: &[u8] = b"mergeCells";
    const MOST_BYTES: usize = 8 * 1024 * 1024;
    let Ok(part) = archive.stream(name) else {
        return (Vec::new(), 0);
    };
    let mut source = Source::new(part);
    let finder = memchr::memmem::Finder::new(MARK);
    // The end of the piece before, so that a mark that is cut in two is found.
    let mut kept: Vec<u8> = Vec::new();
    let mut is_found = false;
    while let Ok(piece) = source.fill_buf() {
        if piece.is_empty() {
            break;
        }
        let length = piece.len();
        if is_found {
            if kept.len() < MOST_BYTES {
                kept.extend_from_slice(piece);
            }
        } else {
            kept.extend_from_slice(piece);
            match finder.find(&kept) {
                Some(at) => {
                    is_found = true;
                    kept.drain(..at);
                }
                None => {
                    let cut = kept.len().saturating_sub(MARK.len());
                    kept.drain(..cut);
                }
            }
        }
        source.consume_part(length);
    }
    if !is_found {
        return (Vec::new(), 0);
    }
    let text = String::from_utf8_lossy(&kept);
    let stretches = text.split("mergeCell ").skip(1).filter_map(|rest| {
        let (_, value) = rest.split_once("ref=")?;
        let value = value.trim_start_matches(['"', '\'']);
        let value = value.split(['"', '\'', '>']).next()?;
        let (from, to) = value.split_once(':')?;
        let ((row, column), (last_row, last_column)) = (place(from)?, place(to)?);
        Some(Merged {
            first_row: row.min(last_row),
            first_column: column.min(last_column),
            last_row: row.max(last_row).min(LAST_ROW),
            last_column: column.max(last_column).min(LAST_COLUMN),
        })
    });
    let stretches: Vec<Merged> = stretches.collect();
    let covered = stretches.iter().map(|merged| {
        let rows = merged.last_row.saturating_sub(merged.first_row) + 1;
        let columns = merged.last_column.saturating_sub(merged.first_column);
        let columns = u64::from(columns) + 1;
        rows.saturating_mul(columns)
    });
    let count = covered.fold(0, u64::saturating_add);
    (stretches, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read() {
        assert_eq!(place("B12"), Some((12, 2)));
        assert_eq!(place("$AA$3"), Some((3, 27)));
        assert_eq!(place("XFD1048576"), Some((1_048_576, 16_384)));
        assert_eq!(place("ZZZZZZZZZZ1"), None);
        assert_eq!(place("12"), None);
        assert_eq!(place(""), None);
        assert_eq!(place("Ж1"), None);
    }
}
