//! How much it says that a unit of one word stands beside a unit of another.
//!
//! A score is the logarithm (natural, in hundredths) of how much likelier two units stand beside
//! each other in two spellings of one name than in two names that have nothing to do with each
//! other: `ln p(a, b) / (p(a) p(b))`, and `ln p(a, nothing) / p(a)` where a unit has no
//! counterpart. The sum along the best alignment of two words is then a log likelihood ratio, as in
//! E. S. Ristad and P. N. Yianilos, "Learning string-edit distance", IEEE Transactions on Pattern
//! Analysis and Machine Intelligence 20(5), 1998; for one unit that stands for two, as in
//! M. Bisani and H. Ney, "Joint-sequence models for grapheme-to-phoneme conversion", Speech
//! Communication 50(5), 2008, with the best path in place of the sum over all.
//!
//! The tables in `data/scores/` are counted from names of places in many scripts by
//! `cargo run --release -p kua-names --example train`; their first lines say from what.

use std::sync::LazyLock;

use crate::units::{Alphabet, Sounds};

/// The scores between two alphabets.
///
/// Rows are units of the first, columns units of the second; a row unit stands for nothing, one
/// or (in tables that have pairs) two column units.
pub struct Table {
    /// The alphabet of the rows.
    pub rows: Alphabet,
    /// The alphabet of the columns.
    pub columns: Alphabet,
    /// In hundredths, as everything below.
    one: Vec<[i32; WIDE]>,
    row_alone: [i32; WIDE],
    column_alone: [i32; WIDE],
    two: Vec<i32>,
    row_best: [i32; WIDE],
    column_best: [i32; WIDE],
}

/// More than any alphabet has units.
const WIDE: usize = 64;

/// The most units of a word that are aligned.
const MOST: usize = 40;

/// What a pair says that the table does not know.
const UNKNOWN: i32 = -600;

/// Turns hundredths into nats.
#[expect(clippy::cast_precision_loss, reason = "a score is small")]
fn nats(hundredths: i32) -> f32 {
    hundredths as f32 * 0.01
}

fn look(scores: &[i32; WIDE], unit: usize) -> i32 {
    // The remainder changes nothing, and tells the compiler that no check is needed.
    scores.get(unit % WIDE).copied().unwrap_or(UNKNOWN)
}

impl Table {
    /// Returns a table that knows nothing yet.
    #[must_use]
    pub fn empty(rows: Alphabet, columns: Alphabet) -> Self {
        let height = rows.units().len();
        let pairs = rows.is_pinyin() && !columns.is_pinyin();
        Self {
            rows,
            columns,
            one: vec![[UNKNOWN; WIDE]; height],
            row_alone: [UNKNOWN; WIDE],
            column_alone: [UNKNOWN; WIDE],
            two: if pairs {
                vec![UNKNOWN; WIDE * WIDE * height]
            } else {
                Vec::new()
            },
            row_best: [0; WIDE],
            column_best: [0; WIDE],
        }
    }

    /// Reads a table: `unit TAB counterpart TAB score`, where either may be `-` for nothing.
    #[must_use]
    pub fn parse(rows: Alphabet, columns: Alphabet, text: &str) -> Self {
        let mut table = Self::empty(rows, columns);
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split('\t');
            if let (Some(row), Some(column), Some(score)) =
                (fields.next(), fields.next(), fields.next())
                && let Ok(score) = score.parse::<i32>()
            {
                table.set(row, column, score);
            }
        }
        table.settle();
        table
    }

    /// Puts one score, in hundredths, by the letters of the units; `-` is nothing.
    pub fn set(&mut self, row: &str, column: &str, score: i32) {
        let numbers = |alphabet: Alphabet, letters: &str| -> Option<Vec<usize>> {
            if letters == "-" {
                return Some(Vec::new());
            }
            letters
                .chars()
                .map(|letter| alphabet.units().find(letter))
                .collect()
        };
        let (Some(row), Some(column)) = (numbers(self.rows, row), numbers(self.columns, column))
        else {
            return;
        };
        let place = match (row.as_slice(), column.as_slice()) {
            ([row], []) => self.row_alone.get_mut(*row),
            ([], [column]) => self.column_alone.get_mut(*column),
            ([row], [column]) => self
                .one
                .get_mut(*row)
                .and_then(|scores| scores.get_mut(*column)),
            ([row], [first, second]) => self.two.get_mut((row * WIDE + first) * WIDE + second),
            _ => None,
        };
        if let Some(place) = place {
            *place = score;
        }
    }

    /// Returns every score that is more than nothing known, in hundredths, as [`Table::parse`]
    /// reads them.
    #[must_use]
    pub fn scores(&self) -> Vec<(String, String, i32)> {
        let mut all = Vec::new();
        let mut add = |row: String, column: String, score: i32| {
            if score > UNKNOWN {
                all.push((row, column, score));
            }
        };
        let units = |alphabet: Alphabet| alphabet.units().chars().enumerate();
        for (row, letter) in units(self.rows) {
            add(letter.into(), "-".into(), look(&self.row_alone, row));
        }
        for (column, letter) in units(self.columns) {
            add("-".into(), letter.into(), look(&self.column_alone, column));
        }
        for (row, letter) in units(self.rows) {
            for (column, other) in units(self.columns) {
                add(letter.into(), other.into(), self.one(row, column));
            }
        }
        for (row, letter) in units(self.rows) {
            for (first, one) in units(self.columns) {
                for (second, other) in units(self.columns) {
                    if !self.two.is_empty() {
                        let both = String::from_iter([one, other]);
                        add(letter.into(), both, self.two(row, first, second));
                    }
                }
            }
        }
        all
    }

    /// Looks up the best that each unit can reach, once all scores are in.
    pub fn settle(&mut self) {
        let (height, width) = (self.rows.units().len(), self.columns.units().len());
        for row in 0..height {
            let mut best = look(&self.row_alone, row);
            for column in 0..width {
                best = best.max(self.one(row, column));
                for second in 0..width {
                    if !self.two.is_empty() {
                        best = best.max(self.two(row, column, second));
                    }
                }
            }
            if let Some(place) = self.row_best.get_mut(row) {
                *place = best.max(0);
            }
        }
        for column in 0..width {
            let best = (0..height)
                .map(|row| self.one(row, column))
                .fold(0, i32::max);
            if let Some(place) = self.column_best.get_mut(column) {
                *place = best;
            }
        }
    }

    fn one(&self, row: usize, column: usize) -> i32 {
        self.one
            .get(row)
            .map_or(UNKNOWN, |scores| look(scores, column))
    }

    fn two(&self, row: usize, first: usize, second: usize) -> i32 {
        self.two
            .get((row * WIDE + first) * WIDE + second)
            .copied()
            .unwrap_or(UNKNOWN)
    }

    /// Returns the score of the best alignment of two words.
    #[must_use]
    pub fn align(&self, rows: &[u8], columns: &[u8]) -> f32 {
        let rows = rows.get(..MOST).unwrap_or(rows);
        let columns = columns.get(..MOST).unwrap_or(columns);
        // Only the row before is needed where nobody asks for the steps: what stands in a cell
        // before its turn is the row above.
        let mut cells = [(0_i32, 0_i32, 0_u8); MOST];
        let mut sum = 0;
        for (cell, column) in cells.iter_mut().zip(columns) {
            let alone = look(&self.column_alone, usize::from(*column));
            sum += alone;
            *cell = (sum, alone, *column);
        }
        let cells = cells.get_mut(..columns.len()).unwrap_or(&mut []);
        let pairs = !self.two.is_empty();
        let mut corner = 0;
        for row in rows {
            let row = usize::from(*row);
            let alone = look(&self.row_alone, row);
            let Some(scores) = self.one.get(row) else {
                continue;
            };
            let mut diagonal = corner;
            corner += alone;
            let mut left = corner;
            if pairs {
                let mut earlier: Option<(i32, u8)> = None;
                for (cell, column_alone, column) in cells.iter_mut() {
                    let above = *cell;
                    let mut score = (diagonal + look(scores, usize::from(*column)))
                        .max(above + alone)
                        .max(left + *column_alone);
                    if let Some((before, first)) = earlier {
                        score = score
                            .max(before + self.two(row, usize::from(first), usize::from(*column)));
                    }
                    earlier = Some((diagonal, *column));
                    *cell = score;
                    diagonal = above;
                    left = score;
                }
            } else {
                for (cell, column_alone, column) in cells.iter_mut() {
                    let above = *cell;
                    let score = (diagonal + look(scores, usize::from(*column)))
                        .max(above + alone)
                        .max(left + *column_alone);
                    *cell = score;
                    diagonal = above;
                    left = score;
                }
            }
        }
        nats(cells.last().map_or(corner, |(score, ..)| *score))
    }

    /// Returns the best alignment itself: which units stand beside which.
    #[must_use]
    pub fn steps(&self, rows: &[u8], columns: &[u8]) -> Vec<Step> {
        let rows = rows.get(..MOST).unwrap_or(rows);
        let columns = columns.get(..MOST).unwrap_or(columns);
        let wide = columns.len() + 1;
        let mut best = [0_i32; (MOST + 1) * (MOST + 1)];
        let at = |i: usize, j: usize| i * wide + j;
        let cell =
            |best: &[i32], i: usize, j: usize| best.get(at(i, j)).copied().unwrap_or(-1_000_000);
        let column_alone = |column: u8| look(&self.column_alone, usize::from(column));
        let row_alone = |row: u8| look(&self.row_alone, usize::from(row));
        for (j, column) in columns.iter().enumerate() {
            let before = cell(&best, 0, j);
            if let Some(place) = best.get_mut(at(0, j + 1)) {
                *place = before + column_alone(*column);
            }
        }
        for (i, row) in rows.iter().enumerate() {
            let above = cell(&best, i, 0);
            if let Some(place) = best.get_mut(at(i + 1, 0)) {
                *place = above + row_alone(*row);
            }
            for (j, column) in columns.iter().enumerate() {
                let mut score = cell(&best, i, j) + self.one((*row).into(), (*column).into());
                score = score.max(cell(&best, i, j + 1) + row_alone(*row));
                score = score.max(cell(&best, i + 1, j) + column_alone(*column));
                if !self.two.is_empty()
                    && let Some(first) = j.checked_sub(1).and_then(|before| columns.get(before))
                {
                    let two = self.two((*row).into(), (*first).into(), (*column).into());
                    score = score.max(cell(&best, i, j - 1) + two);
                }
                if let Some(place) = best.get_mut(at(i + 1, j + 1)) {
                    *place = score;
                }
            }
        }
        let mut steps = Vec::new();
        let (mut i, mut j) = (rows.len(), columns.len());
        while i > 0 || j > 0 {
            let here = cell(&best, i, j);
            let row = i.checked_sub(1).and_then(|i| rows.get(i)).copied();
            let column = j.checked_sub(1).and_then(|j| columns.get(j)).copied();
            let earlier = j.checked_sub(2).and_then(|j| columns.get(j)).copied();
            if let (Some(row), Some(column)) = (row, column)
                && here == cell(&best, i - 1, j - 1) + self.one(row.into(), column.into())
            {
                steps.push(Step::One(row, column));
                (i, j) = (i - 1, j - 1);
            } else if let (Some(row), Some(first), Some(column), false) =
                (row, earlier, column, self.two.is_empty())
                && here
                    == cell(&best, i - 1, j - 2) + self.two(row.into(), first.into(), column.into())
            {
                steps.push(Step::Two(row, first, column));
                (i, j) = (i - 1, j - 2);
            } else if let Some(row) = row
                && (j == 0 || here == cell(&best, i - 1, j) + row_alone(row))
            {
                steps.push(Step::Row(row));
                i -= 1;
            } else if let Some(column) = column {
                steps.push(Step::Column(column));
                j -= 1;
            } else {
                break;
            }
        }
        steps.reverse();
        steps
    }

    /// Returns the most that a word of the rows can reach beside any word.
    #[must_use]
    pub fn most_of_row(&self, rows: &[u8]) -> f32 {
        nats(
            rows.iter()
                .map(|row| look(&self.row_best, usize::from(*row)))
                .sum(),
        )
    }

    /// Returns the most that a word of the columns can reach beside any word.
    #[must_use]
    pub fn most_of_column(&self, columns: &[u8]) -> f32 {
        nats(
            columns
                .iter()
                .map(|column| look(&self.column_best, usize::from(*column)))
                .sum(),
        )
    }
}

/// One step of an alignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A unit of the row stands beside one of the column.
    One(u8, u8),
    /// A unit of the row stands beside two of the column.
    Two(u8, u8, u8),
    /// A unit of the row has no counterpart.
    Row(u8),
    /// A unit of the column has no counterpart.
    Column(u8),
}

macro_rules! tables {
    ($($rows:ident $columns:ident $file:literal;)*) => {
        /// Every table there is: alphabets of rows and columns, and what the file says.
        pub const TABLES: &[(Alphabet, Alphabet, &str)] = &[$(
            (Alphabet::$rows, Alphabet::$columns, include_str!(concat!("../data/scores/", $file, ".tsv"))),
        )*];
    };
}

tables! {
    Latin Latin "latin-latin";
    Cyrillic Latin "cyrillic-latin";
    Cyrillic Cyrillic "cyrillic-cyrillic";
    Vowelled Latin "vowelled-latin";
    Vowelled Cyrillic "vowelled-cyrillic";
    Vowelled Vowelled "vowelled-vowelled";
    Abjad Latin "abjad-latin";
    Abjad Cyrillic "abjad-cyrillic";
    Abjad Vowelled "abjad-vowelled";
    Abjad Abjad "abjad-abjad";
    Pinyin Latin "pinyin-latin";
    Pinyin Cyrillic "pinyin-cyrillic";
    Pinyin Vowelled "pinyin-vowelled";
    Pinyin Abjad "pinyin-abjad";
    Pinyin Pinyin "pinyin-pinyin";
    Native Latin "native-latin";
    Native Cyrillic "native-cyrillic";
    Native Abjad "native-abjad";
    Native Vowelled "native-vowelled";
    Native Native "native-native";
}

struct Loaded {
    tables: Vec<Table>,
    /// Which table stands between two alphabets, and whether they are to be swapped.
    between: [[Option<(u8, bool)>; ALPHABETS]; ALPHABETS],
}

const ALPHABETS: usize = Alphabet::ALL.len();

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let tables: Vec<Table> = TABLES
        .iter()
        .map(|(rows, columns, text)| Table::parse(*rows, *columns, text))
        .collect();
    let mut between = [[None; ALPHABETS]; ALPHABETS];
    for (number, table) in (0_u8..).zip(&tables) {
        for (one, other, swapped) in [
            (table.columns, table.rows, true),
            (table.rows, table.columns, false),
        ] {
            if let Some(place) = between
                .get_mut(one as usize)
                .and_then(|row| row.get_mut(other as usize))
            {
                *place = Some((number, swapped));
            }
        }
    }
    Loaded { tables, between }
});

/// Returns how much two words have of what such words can have in common, 1 for all of it and below 0
/// where they have less in common than chance would give; nothing where no table compares them.
#[must_use]
pub fn in_common(first: &Sounds, second: &Sounds) -> Option<f32> {
    let (table, swapped) = between(first.alphabet, second.alphabet)?;
    let (rows, columns) = if swapped {
        (second, first)
    } else {
        (first, second)
    };
    let most = f32::midpoint(
        table.most_of_row(&rows.units),
        table.most_of_column(&columns.units),
    );
    Some(table.align(&rows.units, &columns.units) / most.max(1.0))
}

/// Returns the table between two alphabets, and whether rows and columns are to be swapped.
#[must_use]
pub fn between(first: Alphabet, second: Alphabet) -> Option<(&'static Table, bool)> {
    let (number, swapped) = (*LOADED.between.get(first as usize)?.get(second as usize)?)?;
    Some((LOADED.tables.get(usize::from(number))?, swapped))
}
