//! A table as text: one row a line, cells parted by tabs, each with the way back to its place.

use kua_core::reading::{
    CellKind, CellPiece, NoticeCode, ReadFailure, ReadNotice, ReadText, Reading, Sheet, TableRow,
    TableSheet, TextMap, TextRole,
};

use super::{TakeTable, Wish};
use crate::importers::Output;

/// The most cells of a table that is a text as well; larger ones are lists and nothing else.
const MOST_CELLS: usize = 200_000;

/// Puts the text of a table together.
pub(in crate::importers) struct TableText {
    content: String,
    position: u64,
    sheets: Vec<Sheet>,
    pieces: Vec<CellPiece>,
    /// A heading that stands before the next row.
    heading: Option<String>,
    most_bytes: usize,
    is_too_large: bool,
}

impl TableText {
    /// Begins a text of at most so many bytes.
    pub(in crate::importers) fn new(most_bytes: u64) -> Self {
        Self {
            content: String::new(),
            position: 0,
            sheets: Vec::new(),
            pieces: Vec::new(),
            heading: None,
            most_bytes: usize::try_from(most_bytes).unwrap_or(usize::MAX),
            is_too_large: false,
        }
    }

    fn push(&mut self, characters: &str) -> (u64, u64) {
        let begin = self.position;
        // A cell may hold several lines; its row is one.
        for character in characters.chars() {
            self.content.push(match character {
                '\n' | '\t' | '\r' | '\u{2028}' | '\u{2029}' => ' ',
                _ => character,
            });
            self.position += 1;
        }
        (begin, self.position)
    }

    fn part(&mut self, mark: char) {
        self.content.push(mark);
        self.position += 1;
    }

    /// Ends the text and puts it into the reading, or the notice that there is none.
    pub(in crate::importers) fn finish(
        self,
        output: &mut Output<'_>,
        reading: &mut Reading,
    ) -> Result<(), ReadFailure> {
        if self.is_too_large {
            reading
                .notices
                .push(ReadNotice::new(NoticeCode::OnlyAList).with("limit", MOST_CELLS));
            return Ok(());
        }
        if self.pieces.is_empty() {
            return Err(ReadFailure::Empty);
        }
        output.text(0, &self.content)?;
        reading.texts.push(ReadText {
            role: TextRole::Body,
            content: String::new(),
            map: TextMap::Cells {
                sheets: self.sheets,
                pieces: self.pieces,
            },
        });
        Ok(())
    }
}

impl TakeTable for TableText {
    fn sheet(&mut self, sheet: &TableSheet) -> Result<Wish, ReadFailure> {
        let name = sheet.sheet.name.trim();
        self.heading = (!name.is_empty()).then(|| name.to_owned());
        self.sheets.push(sheet.sheet.clone());
        Ok(Wish::More)
    }

    fn row(&mut self, row: &TableRow) -> Result<Wish, ReadFailure> {
        let cells = row
            .cells
            .iter()
            .filter(|cell| !matches!(cell.kind, CellKind::CoveredBy { .. }))
            .map(|cell| (cell.column, cell.text.trim()))
            .filter(|(_, text)| !text.is_empty());
        let cells: Vec<(u32, &str)> = cells.collect();
        if cells.is_empty() {
            return Ok(Wish::More);
        }
        let bytes: usize = cells.iter().map(|(_, text)| text.len() + 1).sum();
        if self.pieces.len() + cells.len() > MOST_CELLS
            || self.content.len() + bytes > self.most_bytes
        {
            self.is_too_large = true;
            self.content = String::new();
            return Ok(Wish::Nothing);
        }
        if let Some(heading) = self.heading.take() {
            if !self.content.is_empty() {
                self.part('\n');
            }
            self.push(&heading);
            self.part('\n');
        }
        for (at, (column, text)) in cells.iter().enumerate() {
            if at > 0 {
                self.part('\t');
            }
            let (begin, end) = self.push(text);
            self.pieces.push(CellPiece {
                begin,
                end,
                sheet: row.sheet,
                row: u32::try_from(row.row).unwrap_or(u32::MAX),
                column: *column,
            });
        }
        self.part('\n');
        Ok(Wish::More)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use kua_core::reading::TableCell;

    use super::*;

    #[test]
    fn each_cell_leads_back_to_its_place() {
        let mut text = TableText::new(1000);
        let sheet = |number, name: &str| TableSheet {
            number,
            sheet: Sheet {
                name: name.into(),
                hidden: false,
            },
            hidden_columns: Vec::new(),
        };
        text.sheet(&sheet(1, "Тізім")).unwrap();
        text.row(&TableRow {
            sheet: 1,
            row: 4,
            cells: vec![TableCell::new(1, "Аян"), TableCell::new(3, "two\nlines")],
            ..TableRow::default()
        })
        .unwrap();
        text.sheet(&sheet(2, "empty")).unwrap();
        let (mut content, mut reading) = (String::new(), Reading::of("a/b", ""));
        let mut take = |_: u8, characters: &str| {
            content.push_str(characters);
            Ok(())
        };
        text.finish(&mut Output::new(1000, &mut take), &mut reading)
            .unwrap();
        assert_eq!(content, "Тізім\nАян\ttwo lines\n");
        let map = &reading.texts.first().unwrap().map;
        assert!(map.fits(content.chars().count() as u64));
        assert_eq!(map.cell_at(3), None);
        let cell = map.cell_at(12).unwrap();
        assert_eq!((cell.sheet, cell.row, cell.column), (1, 4, 3));
    }

    #[test]
    fn a_large_table_is_no_text() {
        let mut text = TableText::new(u64::MAX);
        let row = TableRow {
            sheet: 1,
            row: 1,
            cells: (1..=1000)
                .map(|column| TableCell::new(column, "x"))
                .collect(),
            ..TableRow::default()
        };
        let mut rows = 0;
        while text.row(&row).unwrap() == Wish::More {
            rows += 1;
        }
        assert_eq!(rows, 200);
        let mut reading = Reading::of("a/b", "");
        let mut take = |_: u8, _: &str| Ok(());
        text.finish(&mut Output::new(1000, &mut take), &mut reading)
            .unwrap();
        assert!(reading.texts.is_empty());
        assert_eq!(reading.notices.first().unwrap().code, NoticeCode::OnlyAList);
    }
}
