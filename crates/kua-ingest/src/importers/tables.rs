//! What the readers of tables share: where rows go, and what is counted on the way.

mod number;
mod text;

use std::io;

use kua_core::reading::{
    CellKind, NoticeCode, ReadFailure, ReadNotice, ReadRequest, Reading, RowFault, TableCell,
    TableRow, TableSheet, Task,
};

pub(super) use self::number::{Styles, iso_day, shown_number};
pub(super) use self::text::TableText;
use super::{beyond, broken};

/// The last column that a table can have; spreadsheet programs have no more.
pub(super) const LAST_COLUMN: u32 = 16_384;

/// The last column of a table of separated values; wider ones are refused.
const WIDEST: u32 = 1 << 20;

/// The last row that a table is read to.
pub(super) const LAST_ROW: u64 = 1 << 31;

/// The most bytes of one row.
const LONGEST_ROW: usize = 16 * 1024 * 1024;

/// The most merged stretches of a sheet that are followed.
const MOST_MERGED: usize = 100_000;

/// The most stretches that one row lies in, and the most columns of a stretch that are named.
const WIDEST_MERGED: u32 = 64;

/// What is wanted of a table from here on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// The next row.
    More,
    /// No more of this sheet.
    NextSheet,
    /// Nothing.
    Nothing,
}

/// Takes the sheets and rows of a table as they are read.
pub(crate) trait TakeTable {
    /// A sheet begins; says whether its rows are wanted.
    fn sheet(&mut self, sheet: &TableSheet) -> Result<Wish, ReadFailure>;

    /// A row of the sheet that began last.
    fn row(&mut self, row: &TableRow) -> Result<Wish, ReadFailure>;
}

/// Where wanted rows go.
pub(crate) trait RowsTo {
    /// A sheet begins.
    fn sheet(&mut self, sheet: &TableSheet) -> io::Result<()>;

    /// A row of the sheet that began last.
    fn row(&mut self, row: &TableRow) -> io::Result<()>;
}

/// Lets the rows through that were asked for.
pub(crate) struct Wanted<'a> {
    sheet: Option<u32>,
    first: u64,
    limit: u64,
    /// Rows of this sheet that went through.
    given: u64,
    bytes: u64,
    most: u64,
    take: &'a mut dyn RowsTo,
}

impl<'a> Wanted<'a> {
    /// Takes the task of a request; none if it asks for no rows.
    pub(crate) fn new(request: &ReadRequest, take: &'a mut dyn RowsTo) -> Option<Self> {
        let Task::Rows {
            sheet,
            first,
            limit,
        } = request.task
        else {
            return None;
        };
        Some(Self {
            sheet,
            first,
            limit: limit.unwrap_or(u64::MAX),
            given: 0,
            bytes: 0,
            most: request.limits.unpacked_bytes,
            take,
        })
    }
}

impl TakeTable for Wanted<'_> {
    fn sheet(&mut self, sheet: &TableSheet) -> Result<Wish, ReadFailure> {
        self.given = 0;
        self.take.sheet(sheet).map_err(|error| broken(&error))?;
        let is_wanted = self.sheet.is_none_or(|wanted| wanted == sheet.number) && self.limit > 0;
        Ok(match is_wanted {
            true => Wish::More,
            false => Wish::NextSheet,
        })
    }

    fn row(&mut self, row: &TableRow) -> Result<Wish, ReadFailure> {
        if row.row < self.first {
            return Ok(Wish::More);
        }
        // Each cell costs some room beside its characters.
        let cells = row.cells.iter().map(|cell| cell.text.len() + 40);
        let bytes = u64::try_from(cells.sum::<usize>()).unwrap_or(u64::MAX);
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.most {
            return Err(beyond("unpacked-bytes", self.most));
        }
        self.take.row(row).map_err(|error| broken(&error))?;
        self.given += 1;
        Ok(match self.given < self.limit {
            true => Wish::More,
            false => Wish::NextSheet,
        })
    }
}

/// Cells that are merged, as first and last row and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Merged {
    pub(super) first_row: u64,
    pub(super) first_column: u32,
    pub(super) last_row: u64,
    pub(super) last_column: u32,
}

/// The merged stretches of a sheet, as its rows go by.
#[derive(Default)]
pub(super) struct Merges {
    /// Those that begin further down, the next one last.
    ahead: Vec<Merged>,
    /// Those that the row at hand may lie in.
    here: Vec<Merged>,
}

impl Merges {
    pub(super) fn new(mut all: Vec<Merged>) -> Self {
        all.truncate(MOST_MERGED);
        all.sort_unstable_by(|one, other| other.cmp(one));
        Self {
            ahead: all,
            here: Vec::new(),
        }
    }

    /// Adds one that begins in the row at hand.
    pub(super) fn add(&mut self, merged: Merged) {
        if self.here.len() < WIDEST_MERGED as usize {
            self.here.push(merged);
        }
    }

    /// Comes to a row.
    fn reach(&mut self, row: u64) {
        self.here.retain(|merged| merged.last_row >= row);
        while let Some(next) = self.ahead.pop_if(|next| next.first_row <= row) {
            if next.last_row >= row {
                self.add(next);
            }
        }
    }

    /// Names the covered cells of a row that holds something.
    fn cover(&mut self, row: &mut TableRow) {
        self.reach(row.row);
        let before = row.cells.len();
        for merged in &self.here {
            let last = merged
                .last_column
                .min(merged.first_column.saturating_add(WIDEST_MERGED));
            for column in merged.first_column..=last {
                if (merged.first_row, merged.first_column) != (row.row, column)
                    && !row
                        .cells
                        .get(..before)
                        .unwrap_or_default()
                        .iter()
                        .any(|cell| cell.column == column)
                {
                    row.cells.push(TableCell {
                        kind: CellKind::CoveredBy {
                            row: merged.first_row,
                            column: merged.first_column,
                        },
                        ..TableCell::new(column, "")
                    });
                }
            }
        }
    }
}

/// What a person should know of a table, counted while it is read.
#[derive(Default)]
pub(super) struct Told {
    hidden_sheets: u64,
    hidden_rows: u64,
    hidden_columns: u64,
    pub(super) merged: u64,
    uncomputed: u64,
    faults: u64,
    no_days: u64,
    from_1904: bool,
    /// Rows with a broken quotation mark, and the first of them.
    broken: (u64, u64),
    /// Rows of another length than most, and the first of them.
    ragged: (u64, u64),
}

impl Told {
    pub(super) fn sheet(&mut self, sheet: &TableSheet) {
        self.hidden_sheets += u64::from(sheet.sheet.hidden);
        let columns = sheet.hidden_columns.iter();
        self.hidden_columns += columns
            .map(|(first, last)| u64::from(last.saturating_sub(*first)) + 1)
            .sum::<u64>();
    }

    pub(super) fn counts_from_1904(&mut self) {
        self.from_1904 = true;
    }

    fn row(&mut self, row: &TableRow) {
        self.hidden_rows += u64::from(row.hidden);
        for cell in &row.cells {
            match cell.kind {
                CellKind::Uncomputed => self.uncomputed += 1,
                CellKind::Fault => self.faults += 1,
                CellKind::NoDay => self.no_days += 1,
                _ => {}
            }
        }
        let count = |(count, first): &mut (u64, u64)| {
            if *count == 0 {
                *first = row.row;
            }
            *count += 1;
        };
        let has = |faults: [RowFault; 2]| row.faults.iter().any(|fault| faults.contains(fault));
        if has([RowFault::OpenQuote, RowFault::StrayQuote]) {
            count(&mut self.broken);
        }
        if has([RowFault::MoreCells, RowFault::FewerCells]) {
            count(&mut self.ragged);
        }
    }

    /// Adds the notices.
    pub(super) fn tell(&self, reading: &mut Reading) {
        let counted = [
            (NoticeCode::HiddenSheets, self.hidden_sheets),
            (NoticeCode::HiddenRows, self.hidden_rows),
            (NoticeCode::HiddenColumns, self.hidden_columns),
            (NoticeCode::MergedCells, self.merged),
            (NoticeCode::UncomputedCells, self.uncomputed),
            (NoticeCode::FaultyCells, self.faults),
            (NoticeCode::DaysThatNeverWere, self.no_days),
        ];
        for (code, count) in counted {
            if count > 0 {
                reading
                    .notices
                    .push(ReadNotice::new(code).with("count", count));
            }
        }
        if self.from_1904 {
            reading
                .notices
                .push(ReadNotice::new(NoticeCode::DaysFrom1904));
        }
        for (code, (count, row)) in [
            (NoticeCode::BrokenQuotes, self.broken),
            (NoticeCode::RaggedRows, self.ragged),
        ] {
            if count > 0 {
                let notice = ReadNotice::new(code).with("count", count).with("row", row);
                reading.notices.push(notice);
            }
        }
    }
}

/// Puts a row in order and hands it on; a row without any value is passed over.
pub(super) fn hand_on(
    mut row: TableRow,
    merges: &mut Merges,
    told: &mut Told,
    take: &mut dyn TakeTable,
) -> Result<Wish, ReadFailure> {
    if row.row > LAST_ROW {
        return Err(beyond("rows", LAST_ROW));
    }
    let is_empty = |cell: &TableCell| {
        matches!(cell.kind, CellKind::CoveredBy { .. })
            || (cell.text.is_empty() && cell.kind == CellKind::Text)
    };
    row.cells.retain(|cell| cell.column >= 1 && !is_empty(cell));
    if row.cells.is_empty() {
        return Ok(Wish::More);
    }
    if row.cells.iter().any(|cell| cell.column > WIDEST) {
        return Err(beyond("columns", u64::from(WIDEST)));
    }
    let bytes: usize = row.cells.iter().map(|cell| cell.text.len()).sum();
    if bytes > LONGEST_ROW {
        let most = u64::try_from(LONGEST_ROW).unwrap_or(u64::MAX);
        return Err(beyond("row-bytes", most));
    }
    merges.cover(&mut row);
    row.cells.sort_by_key(|cell| cell.column);
    // Of two cells that claim one place a program shows the last; the first is the one that was there.
    row.cells.dedup_by_key(|cell| cell.column);
    told.row(&row);
    take.row(&row)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn covered_cells_name_the_one_that_covers_them() {
        let mut merges = Merges::new(vec![Merged {
            first_row: 2,
            first_column: 2,
            last_row: 4,
            last_column: 3,
        }]);
        let covered = |merges: &mut Merges, row: u64| {
            let mut row = TableRow {
                row,
                cells: vec![TableCell::new(1, "x")],
                ..TableRow::default()
            };
            merges.cover(&mut row);
            row.cells[1..]
                .iter()
                .map(|cell| cell.column)
                .collect::<Vec<_>>()
        };
        assert!(covered(&mut merges, 1).is_empty());
        assert_eq!(covered(&mut merges, 2), [3]);
        assert_eq!(covered(&mut merges, 4), [2, 3]);
        assert!(covered(&mut merges, 5).is_empty());
    }
}
