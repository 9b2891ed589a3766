//! Rows of separated values out of characters that come piece by piece.

use kua_core::reading::{ReadFailure, RowFault, TableCell, TableRow};

use super::dialect::Dialect;
use crate::importers::tables::{Merges, TakeTable, Told, Wish, hand_on};

/// A quoted cell longer than this, or with more lines, was never meant to be one.
const LONGEST_QUOTED: usize = 64 * 1024;
const MOST_LINES: usize = 50;

/// Takes characters and hands rows on.
pub(super) struct Records<'a> {
    dialect: Dialect,
    told: &'a mut Told,
    take: &'a mut dyn TakeTable,
    merges: Merges,
    /// Rows so far.
    count: u64,
    cells: Vec<TableCell>,
    /// Cells of the row so far, empty ones too.
    column: u32,
    cell: String,
    faults: Vec<RowFault>,
    state: State,
    /// What a quoted cell was written as, from its quotation mark on.
    quoted: String,
    lines: usize,
    /// Quotation marks of this row are characters.
    is_plain: bool,
    skips_line: bool,
    is_over: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// At the beginning of a cell.
    Begin,
    /// In a cell without quotation marks.
    Plain,
    /// In a quoted cell.
    Quoted,
    /// Behind a quotation mark in a quoted cell.
    Closed,
}

impl<'a> Records<'a> {
    pub(super) fn new(dialect: Dialect, told: &'a mut Told, take: &'a mut dyn TakeTable) -> Self {
        Self {
            skips_line: dialect.says_separator,
            dialect,
            told,
            take,
            merges: Merges::default(),
            count: 0,
            cells: Vec::new(),
            column: 0,
            cell: String::new(),
            faults: Vec::new(),
            state: State::Begin,
            quoted: String::new(),
            lines: 0,
            is_plain: false,
            is_over: false,
        }
    }

    /// Says whether nobody wants more.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// Takes characters; line ends are line feeds.
    pub(super) fn push(&mut self, piece: &str) -> Result<(), ReadFailure> {
        let mut rest = piece;
        while !rest.is_empty() {
            let (separator, quote) = (self.dialect.separator, self.dialect.quote);
            // Most characters mean nothing here, so they are taken by the stretch.
            let stop = match self.state {
                State::Plain => rest.find([separator, '\n']).unwrap_or(rest.len()),
                State::Quoted => rest.find([quote, '\n']).unwrap_or(rest.len()),
                State::Begin | State::Closed => 0,
            };
            let (stretch, behind) = rest.split_at_checked(stop).unwrap_or((rest, ""));
            self.cell.push_str(stretch);
            if self.state == State::Quoted {
                self.quoted.push_str(stretch);
            }
            let mut characters = behind.chars();
            if let Some(character) = characters.next() {
                self.step(character)?;
            }
            rest = characters.as_str();
            if self.state == State::Quoted
                && (self.quoted.len() > LONGEST_QUOTED || self.lines > MOST_LINES)
            {
                self.unquote()?;
            }
        }
        Ok(())
    }

    /// Ends the table.
    pub(super) fn finish(mut self) -> Result<(), ReadFailure> {
        while self.state == State::Quoted {
            self.unquote()?;
        }
        if self.column > 0 || !self.cell.is_empty() || self.state != State::Begin {
            self.end_row()?;
        }
        Ok(())
    }

    fn step(&mut self, character: char) -> Result<(), ReadFailure> {
        let (separator, quote) = (self.dialect.separator, self.dialect.quote);
        if matches!(self.state, State::Quoted | State::Closed) {
            self.quoted.push(character);
        }
        match (self.state, character) {
            (State::Quoted, _) if character == quote => self.state = State::Closed,
            (State::Quoted, _) => {
                self.lines += usize::from(character == '\n');
                self.cell.push(character);
            }
            (State::Closed, _) if character == quote => {
                self.cell.push(quote);
                self.state = State::Quoted;
            }
            (_, '\n') => self.end_row()?,
            (_, _) if character == separator => self.end_cell(),
            (State::Begin, _) if character == quote && !self.is_plain => {
                self.cell.clear();
                self.quoted.clear();
                self.quoted.push(character);
                self.lines = 0;
                self.state = State::Quoted;
            }
            // White space may stand before a quotation mark and behind one.
            (State::Begin, ' ') => self.cell.push(character),
            (State::Closed, ' ') => {}
            (State::Closed, _) if self.lines > 0 => {
                // A mark that opened and one of a row further down: the first was open.
                self.unquote()?;
            }
            (State::Closed, _) => {
                self.fault(RowFault::StrayQuote);
                // The cell is kept as it is written.
                self.cell = std::mem::take(&mut self.quoted);
                self.state = State::Plain;
            }
            _ => {
                self.cell.push(character);
                self.state = State::Plain;
            }
        }
        Ok(())
    }

    /// Reads again what a quotation mark swallowed that was none.
    fn unquote(&mut self) -> Result<(), ReadFailure> {
        let swallowed = std::mem::take(&mut self.quoted);
        self.fault(RowFault::OpenQuote);
        self.cell.clear();
        self.state = State::Plain;
        self.is_plain = true;
        self.lines = 0;
        self.push(&swallowed)
    }

    fn fault(&mut self, fault: RowFault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn end_cell(&mut self) {
        self.column = self.column.saturating_add(1);
        self.state = State::Begin;
        if !self.cell.trim().is_empty() {
            let cell = std::mem::take(&mut self.cell);
            self.cells.push(TableCell::new(self.column, cell.trim()));
        }
        self.cell.clear();
    }

    fn end_row(&mut self) -> Result<(), ReadFailure> {
        self.end_cell();
        let cells = std::mem::take(&mut self.cells);
        let column = std::mem::take(&mut self.column);
        let mut faults = std::mem::take(&mut self.faults);
        self.is_plain = false;
        if std::mem::take(&mut self.skips_line) {
            return Ok(());
        }
        self.count += 1;
        let columns = usize::try_from(column).unwrap_or(usize::MAX);
        // A row with one cell in it is a title or an empty line.
        if self.dialect.columns > 1 && columns != self.dialect.columns && !cells.is_empty() {
            let last = cells.last().map_or(0, |cell| cell.column);
            let last = usize::try_from(last).unwrap_or(usize::MAX);
            if last > self.dialect.columns {
                faults.push(RowFault::MoreCells);
            } else if columns < self.dialect.columns && columns > 1 {
                faults.push(RowFault::FewerCells);
            }
        }
        let row = TableRow {
            sheet: 1,
            row: self.count,
            cells,
            hidden: false,
            faults,
        };
        match hand_on(row, &mut self.merges, self.told, self.take)? {
            Wish::More => Ok(()),
            Wish::NextSheet | Wish::Nothing => {
                self.is_over = true;
                Err(ReadFailure::NothingThere)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use kua_core::reading::TableSheet;
    use proptest::prelude::*;

    use super::*;

    #[derive(Default)]
    struct Taken(Vec<String>);

    impl TakeTable for Taken {
        fn sheet(&mut self, _: &TableSheet) -> Result<Wish, ReadFailure> {
            Ok(Wish::More)
        }

        fn row(&mut self, row: &TableRow) -> Result<Wish, ReadFailure> {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| format!("{}={}", cell.column, cell.text))
                .collect();
            let faults: Vec<&str> = row.faults.iter().map(|fault| fault.code()).collect();
            self.0.push(format!(
                "{} {}",
                row.row,
                [cells, faults.iter().map(|f| format!("!{f}")).collect()]
                    .concat()
                    .join(" ")
            ));
            Ok(Wish::More)
        }
    }

    fn rows(pieces: &[&str], columns: usize) -> Vec<String> {
        let (mut told, mut taken) = (Told::default(), Taken::default());
        let dialect = Dialect {
            separator: ';',
            columns,
            ..Dialect::default()
        };
        let mut records = Records::new(dialect, &mut told, &mut taken);
        for piece in pieces {
            records.push(piece).unwrap();
        }
        records.finish().unwrap();
        taken.0
    }

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(rows(&[text], 2), expected, "{text:?}");
    }

    #[test]
    fn rows_come_as_they_are_written() {
        check("a;b\n1;2\n", &["1 1=a 2=b", "2 1=1 2=2"]);
        check("a;b", &["1 1=a 2=b"]);
        check("a;\n\n;b\n", &["1 1=a", "3 2=b"]);
        check("\"a;b\";\"c\nd\"\n", &["1 1=a;b 2=c\nd"]);
        check("\"say \"\"it\"\"\";2\n", &["1 1=say \"it\" 2=2"]);
        check(" \"a\" ;b\n", &["1 1=a 2=b"]);
        check("5\" pipe;b\n", &["1 1=5\" pipe 2=b"]);
        check("", &[]);
    }

    #[test]
    fn broken_quotes_spoil_no_other_row() {
        check("\"a;b\n1;2\n", &["1 1=\"a 2=b !open-quote", "2 1=1 2=2"]);
        check(
            "\"a;b\n\"c\";d\n1;2\n",
            &["1 1=\"a 2=b !open-quote", "2 1=c 2=d", "3 1=1 2=2"],
        );
        check(
            "\"Ata\" Beg;b\n1;2\n",
            &["1 1=\"Ata\" Beg 2=b !stray-quote", "2 1=1 2=2"],
        );
        let long = format!("\"a;b\n{}", "1;2\n".repeat(1000));
        assert_eq!(rows(&[&long], 2).len(), 1001);
    }

    #[test]
    fn rows_of_another_length_are_said() {
        check("a;b;c\n", &["1 1=a 2=b 3=c !more-cells"]);
        check("a;b;;\n", &["1 1=a 2=b"]);
        check("title\n", &["1 1=title"]);
        assert_eq!(rows(&["a;b\n"], 3), ["1 1=a 2=b !fewer-cells"]);
    }

    proptest! {
        #[test]
        fn pieces_make_no_difference(text in "[a;\"\n é]{0,60}", cut in 0..60_usize) {
            let cut = text.floor_char_boundary(cut.min(text.len()));
            prop_assert_eq!(rows(&[&text[..cut], &text[cut..]], 2), rows(&[&text], 2));
        }
    }
}
