//! Putting a text together out of the parts of a file, with the way back to each.

use kua_core::reading::{
    CellPiece, PartCode, PartPiece, ReadFailure, ReadText, Sheet, TextMap, TextRole,
};

use crate::importers::Output;

/// The most pieces of one map; beyond that the last one becomes longer instead.
const MOST_PIECES: usize = 500_000;

/// Composes one text out of paragraphs, notes, header lines: each keeps its part and number.
///
/// Parts are told apart by what stands between them, which belongs to none.
pub(crate) struct Composer<'o, 't> {
    output: &'o mut Output<'t>,
    number: u8,
    pieces: Vec<PartPiece>,
    /// The last characters are line feeds, so many of them; a beginning counts as any number.
    feeds: usize,
}

impl<'o, 't> Composer<'o, 't> {
    /// Begins the text with this number.
    pub(crate) fn new(output: &'o mut Output<'t>, number: u8) -> Self {
        Self {
            output,
            number,
            pieces: Vec::new(),
            feeds: usize::MAX,
        }
    }

    /// Adds characters of a part; an empty stretch leaves no trace.
    pub(crate) fn part(
        &mut self,
        part: PartCode,
        number: u32,
        characters: &str,
    ) -> Result<(), ReadFailure> {
        if characters.is_empty() {
            return Ok(());
        }
        let begin = self.output.position(self.number);
        self.output.text(self.number, characters)?;
        let end = self.output.position(self.number);
        let is_full = self.pieces.len() >= MOST_PIECES;
        match self.pieces.last_mut() {
            Some(last)
                if is_full || (last.part, last.number, last.end) == (part, number, begin) =>
            {
                last.end = end;
            }
            _ => self.pieces.push(PartPiece {
                begin,
                end,
                part,
                number,
            }),
        }
        self.feeds = characters.chars().rev().take_while(|c| *c == '\n').count();
        Ok(())
    }

    /// Makes sure that at least this many line feeds stand before what comes next.
    pub(crate) fn line_feeds(&mut self, wanted: usize) -> Result<(), ReadFailure> {
        while self.feeds < wanted {
            self.output.text(self.number, "\n")?;
            self.feeds += 1;
        }
        Ok(())
    }

    /// Ends the text; its characters went to the output already.
    pub(crate) fn finish(self, role: TextRole) -> ReadText {
        ReadText {
            role,
            content: String::new(),
            map: TextMap::Parts(self.pieces),
        }
    }
}

/// Composes one text out of the cells of tables: tabs between cells, line feeds between rows.
pub(crate) struct TableComposer<'o, 't> {
    output: &'o mut Output<'t>,
    number: u8,
    sheets: Vec<Sheet>,
    pieces: Vec<CellPiece>,
    row: u32,
    column: u32,
}

impl<'o, 't> TableComposer<'o, 't> {
    /// Begins the text with this number.
    pub(crate) fn new(output: &'o mut Output<'t>, number: u8) -> Self {
        Self {
            output,
            number,
            sheets: Vec::new(),
            pieces: Vec::new(),
            row: 0,
            column: 0,
        }
    }

    /// Begins a sheet; an empty line parts it from the one before.
    pub(crate) fn sheet(&mut self, name: &str, hidden: bool) -> Result<(), ReadFailure> {
        if self.output.position(self.number) > 0 {
            self.output.text(self.number, "\n\n")?;
        }
        self.sheets.push(Sheet {
            name: name.to_owned(),
            hidden,
        });
        (self.row, self.column) = (0, 0);
        Ok(())
    }

    /// Adds a cell (row and column counted from 1), to the right of or below those before; an empty one leaves no trace.
    ///
    /// Tabs and line feeds inside a value become spaces, so that a line is a row.
    pub(crate) fn cell(&mut self, row: u32, column: u32, value: &str) -> Result<(), ReadFailure> {
        if value.is_empty() {
            return Ok(());
        }
        if self.row == 0 {
            (self.row, self.column) = (row, 1);
        }
        if self.row < row {
            self.output.text(self.number, "\n")?;
            (self.row, self.column) = (row, 1);
        }
        while self.column < column {
            self.output.text(self.number, "\t")?;
            self.column += 1;
        }
        let begin = self.output.position(self.number);
        if value.contains(['\t', '\n', '\r']) {
            let line = value.replace("\r\n", " ").replace(['\t', '\n', '\r'], " ");
            self.output.text(self.number, &line)?;
        } else {
            self.output.text(self.number, value)?;
        }
        let sheet = u32::try_from(self.sheets.len()).unwrap_or(u32::MAX);
        self.pieces.push(CellPiece {
            begin,
            end: self.output.position(self.number),
            sheet,
            row,
            column,
        });
        Ok(())
    }

    /// Ends the text; its characters went to the output already.
    pub(crate) fn finish(self, role: TextRole) -> ReadText {
        ReadText {
            role,
            content: String::new(),
            map: TextMap::Cells {
                sheets: self.sheets,
                pieces: self.pieces,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn composed(compose: impl FnOnce(&mut Output<'_>) -> ReadText) -> (String, ReadText) {
        let mut content = String::new();
        let mut take = |_: u8, characters: &str| {
            content.push_str(characters);
            Ok(())
        };
        let text = compose(&mut Output::new(1000, &mut take));
        (content, text)
    }

    #[test]
    fn each_part_keeps_its_place() {
        let (content, text) = composed(|output| {
            let mut composer = Composer::new(output, 0);
            composer.line_feeds(2).unwrap();
            composer.part(PartCode::Body, 1, "Аян").unwrap();
            composer.part(PartCode::Body, 1, " came.").unwrap();
            composer.line_feeds(1).unwrap();
            composer.part(PartCode::Footnote, 1, "In 2019.").unwrap();
            composer.finish(TextRole::Body)
        });
        assert_eq!(content, "Аян came.\nIn 2019.");
        assert!(text.map.fits(18));
        assert_eq!(text.map.part_at(5), Some((PartCode::Body, 1)));
        assert_eq!(text.map.part_at(9), None);
        assert_eq!(text.map.part_at(10), Some((PartCode::Footnote, 1)));
    }

    #[test]
    fn cells_stand_in_lines_and_lead_back() {
        let (content, text) = composed(|output| {
            let mut composer = TableComposer::new(output, 0);
            composer.sheet("A", false).unwrap();
            composer.cell(2, 1, "name").unwrap();
            composer.cell(2, 3, "born\nat").unwrap();
            composer.cell(5, 2, "Аян").unwrap();
            composer.sheet("B", true).unwrap();
            composer.cell(1, 1, "x").unwrap();
            composer.finish(TextRole::Body)
        });
        assert_eq!(content, "name\t\tborn at\n\tАян\n\nx");
        assert!(text.map.fits(content.chars().count() as u64));
        let cell = |position| {
            let cell = text.map.cell_at(position)?;
            Some((cell.sheet, cell.row, cell.column))
        };
        assert_eq!(cell(0), Some((1, 2, 1)));
        assert_eq!(cell(8), Some((1, 2, 3)));
        assert_eq!(cell(15), Some((1, 5, 2)));
        assert_eq!(cell(20), Some((2, 1, 1)));
    }
}
