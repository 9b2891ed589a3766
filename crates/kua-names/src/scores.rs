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

use crate::units::Alphabet;

/// The scores between two alphabets.
///
/// Rows are units of the first, columns units of the second; a row unit stands for nothing, one
/// or (in tables that have pairs) two column units.
pub struct Table {
    /// The alphabet of the rows.
    pub rows: Alphabet,
    /// The alphabet of the columns.
    pub columns: Alphabet,
    width: usize,
    height: usize,
    one: Vec<f32>,
    row_alone: Vec<f32>,
    column_alone: Vec<f32>,
    two: Vec<f32>,
    row_best: Vec<f32>,
    column_best: Vec<f32>,
}

/// The most units of a word that are aligned.
const MOST: usize = 40;

/// What a pair says that the table does not know.
const UNKNOWN: f32 = -6.0;

impl Table {
    /// Returns a table that knows nothing yet.
    #[must_use]
    pub fn empty(rows: Alphabet, columns: Alphabet) -> Self {
        let height = rows.units().len();
        let width = columns.units().len();
        let pairs = rows.is_pinyin() && !columns.is_pinyin();
        Self {
            rows,
            columns,
            width,
            height,
            one: vec![UNKNOWN; width * height],
            row_alone: vec![UNKNOWN; height],
            column_alone: vec![UNKNOWN; width],
            two: if pairs {
                vec![UNKNOWN; width * width * height]
            } else {
                Vec::new()
            },
            row_best: vec![0.0; height],
            column_best: vec![0.0; width],
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
                && let Ok(score) = score.parse::<f32>()
            {
                table.set(row, column, score / 100.0);
            }
        }
        table.settle();
        table
    }

    /// Puts one score, by the letters of the units; `-` is nothing.
    pub fn set(&mut self, row: &str, column: &str, score: f32) {
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
        let width = self.width;
        let place = match (row.as_slice(), column.as_slice()) {
            ([row], []) => self.row_alone.get_mut(*row),
            ([], [column]) => self.column_alone.get_mut(*column),
            ([row], [column]) => self.one.get_mut(row * width + column),
            ([row], [first, second]) => self.two.get_mut((row * width + first) * width + second),
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
        let row = |number: usize| self.rows.units().chars().nth(number).map(String::from);
        let column = |number: usize| self.columns.units().chars().nth(number).map(String::from);
        let nothing = || String::from("-");
        let mut all = Vec::new();
        let mut add = |row: Option<String>, column: Option<String>, score: f32| {
            #[expect(clippy::cast_possible_truncation, reason = "a score is small")]
            let score = (score * 100.0).round() as i32;
            if let (Some(row), Some(column)) = (row, column)
                && score > -600
            {
                all.push((row, column, score));
            }
        };
        for (number, score) in self.row_alone.iter().enumerate() {
            add(row(number), Some(nothing()), *score);
        }
        for (number, score) in self.column_alone.iter().enumerate() {
            add(Some(nothing()), column(number), *score);
        }
        for (number, score) in self.one.iter().enumerate() {
            add(
                row(number / self.width),
                column(number % self.width),
                *score,
            );
        }
        for (number, score) in self.two.iter().enumerate() {
            let (before, second) = (number / self.width, number % self.width);
            let both = column(before % self.width)
                .zip(column(second))
                .map(|(first, second)| first + &second);
            add(row(before / self.width), both, *score);
        }
        all
    }

    /// Looks up the best that each unit can reach, once all scores are in.
    pub fn settle(&mut self) {
        for row in 0..self.height {
            let mut best = self.row_alone.get(row).copied().unwrap_or(UNKNOWN);
            for column in 0..self.width {
                best = best.max(self.one(row, column));
                for second in 0..self.width {
                    if !self.two.is_empty() {
                        best = best.max(self.two(row, column, second));
                    }
                }
            }
            if let Some(place) = self.row_best.get_mut(row) {
                *place = best.max(0.0);
            }
        }
        for column in 0..self.width {
            let best = (0..self.height)
                .map(|row| self.one(row, column))
                .fold(0.0_f32, f32::max);
            if let Some(place) = self.column_best.get_mut(column) {
                *place = best;
            }
        }
    }

    fn one(&self, row: usize, column: usize) -> f32 {
        self.one
            .get(row * self.width + column)
            .copied()
            .unwrap_or(UNKNOWN)
    }

    fn two(&self, row: usize, first: usize, second: usize) -> f32 {
        self.two
            .get((row * self.width + first) * self.width + second)
            .copied()
            .unwrap_or(UNKNOWN)
    }

    /// Returns the score of the best alignment of two words.
    #[must_use]
    pub fn align(&self, rows: &[u8], columns: &[u8]) -> f32 {
        let rows = rows.get(..rows.len().min(MOST)).unwrap_or(rows);
        let columns = columns.get(..columns.len().min(MOST)).unwrap_or(columns);
        // Only the row before is needed where nobody asks for the steps.
        let mut row_before = [0.0_f32; MOST + 1];
        let mut row_now = [0.0_f32; MOST + 1];
        let mut sum = 0.0;
        for (place, column) in row_before.iter_mut().skip(1).zip(columns) {
            sum += self.column_alone(*column);
            *place = sum;
        }
        let pairs = !self.two.is_empty();
        for row in rows {
            let row = usize::from(*row);
            let alone = self.row_alone.get(row).copied().unwrap_or(UNKNOWN);
            let scores = self
                .one
                .get(row * self.width..(row + 1) * self.width)
                .unwrap_or(&[]);
            let mut left = row_before[0] + alone;
            row_now[0] = left;
            let mut diagonal = row_before[0];
            let mut earlier = (0.0, 0_u8);
            for (at, column) in columns.iter().enumerate() {
                let above = row_before.get(at + 1).copied().unwrap_or(UNKNOWN);
                let one = scores.get(usize::from(*column)).copied().unwrap_or(UNKNOWN);
                let mut score = (diagonal + one)
                    .max(above + alone)
                    .max(left + self.column_alone(*column));
                if pairs && at > 0 {
                    score = score.max(
                        earlier.0 + self.two(row, usize::from(earlier.1), usize::from(*column)),
                    );
                }
                if let Some(place) = row_now.get_mut(at + 1) {
                    *place = score;
                }
                earlier = (diagonal, *column);
                diagonal = above;
                left = score;
            }
            std::mem::swap(&mut row_before, &mut row_now);
        }
        row_before.get(columns.len()).copied().unwrap_or(UNKNOWN)
    }

    fn column_alone(&self, column: u8) -> f32 {
        self.column_alone
            .get(usize::from(column))
            .copied()
            .unwrap_or(UNKNOWN)
    }

    /// Returns the best alignment itself: which units stand beside which.
    #[must_use]
    pub fn steps(&self, rows: &[u8], columns: &[u8]) -> Vec<Step> {
        let mut steps = Vec::new();
        self.path(rows, columns, &mut steps);
        steps
    }

    fn path(&self, rows: &[u8], columns: &[u8], steps: &mut Vec<Step>) {
        let rows = rows.get(..rows.len().min(MOST)).unwrap_or(rows);
        let columns = columns.get(..columns.len().min(MOST)).unwrap_or(columns);
        let wide = columns.len() + 1;
        let mut best = [0.0_f32; (MOST + 1) * (MOST + 1)];
        let at = |i: usize, j: usize| i * wide + j;
        let cell = |best: &[f32], i: usize, j: usize| best.get(at(i, j)).copied().unwrap_or(-1e9);
        for (j, column) in columns.iter().enumerate() {
            let alone = self
                .column_alone
                .get(usize::from(*column))
                .copied()
                .unwrap_or(UNKNOWN);
            let before = cell(&best, 0, j);
            if let Some(place) = best.get_mut(at(0, j + 1)) {
                *place = before + alone;
            }
        }
        for (i, row) in rows.iter().enumerate() {
            let row = usize::from(*row);
            let alone = self.row_alone.get(row).copied().unwrap_or(UNKNOWN);
            let above = cell(&best, i, 0);
            if let Some(place) = best.get_mut(at(i + 1, 0)) {
                *place = above + alone;
            }
            for (j, column) in columns.iter().enumerate() {
                let column = usize::from(*column);
                let mut score = cell(&best, i, j) + self.one(row, column);
                score = score.max(cell(&best, i, j + 1) + alone);
                score = score.max(
                    cell(&best, i + 1, j)
                        + self.column_alone.get(column).copied().unwrap_or(UNKNOWN),
                );
                if !self.two.is_empty()
                    && let Some(first) = j.checked_sub(1).and_then(|before| columns.get(before))
                {
                    score = score
                        .max(cell(&best, i, j - 1) + self.two(row, usize::from(*first), column));
                }
                if let Some(place) = best.get_mut(at(i + 1, j + 1)) {
                    *place = score;
                }
            }
        }
        let (mut i, mut j) = (rows.len(), columns.len());
        let near = |a: f32, b: f32| (a - b).abs() < 1e-4;
        while i > 0 || j > 0 {
            let here = cell(&best, i, j);
            let row = i.checked_sub(1).and_then(|i| rows.get(i)).copied();
            let column = j.checked_sub(1).and_then(|j| columns.get(j)).copied();
            let earlier = j.checked_sub(2).and_then(|j| columns.get(j)).copied();
            if let (Some(row), Some(column)) = (row, column)
                && near(
                    here,
                    cell(&best, i - 1, j - 1) + self.one(row.into(), column.into()),
                )
            {
                steps.push(Step::One(row, column));
                (i, j) = (i - 1, j - 1);
            } else if let (Some(row), Some(first), Some(column), false) =
                (row, earlier, column, self.two.is_empty())
                && near(
                    here,
                    cell(&best, i - 1, j - 2) + self.two(row.into(), first.into(), column.into()),
                )
            {
                steps.push(Step::Two(row, first, column));
                (i, j) = (i - 1, j - 2);
            } else if let Some(row) = row
                && (j == 0
                    || near(
                        here,
                        cell(&best, i - 1, j)
                            + self
                                .row_alone
                                .get(usize::from(row))
                                .copied()
                                .unwrap_or(UNKNOWN),
                    ))
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
    }

    /// Returns the most that a word of the rows can reach beside any word.
    #[must_use]
    pub fn most_of_row(&self, rows: &[u8]) -> f32 {
        rows.iter()
            .map(|row| self.row_best.get(usize::from(*row)).copied().unwrap_or(0.0))
            .sum()
    }

    /// Returns the most that a word of the columns can reach beside any word.
    #[must_use]
    pub fn most_of_column(&self, columns: &[u8]) -> f32 {
        columns
            .iter()
            .map(|column| {
                self.column_best
                    .get(usize::from(*column))
                    .copied()
                    .unwrap_or(0.0)
            })
            .sum()
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

static LOADED: LazyLock<Vec<Table>> = LazyLock::new(|| {
    TABLES
        .iter()
        .map(|(rows, columns, text)| Table::parse(*rows, *columns, text))
        .collect()
});

/// Returns the table between two alphabets, and whether rows and columns are to be swapped.
#[must_use]
pub fn between(first: Alphabet, second: Alphabet) -> Option<(&'static Table, bool)> {
    LOADED.iter().find_map(|table| {
        if table.rows == first && table.columns == second {
            Some((table, false))
        } else if table.rows == second && table.columns == first {
            Some((table, true))
        } else {
            None
        }
    })
}
