//! From glyphs on a page to lines, and from lines to blocks in the order of reading.
//!
//! Glyphs that stand close together on one height are a piece. Pieces that leave a
//! gutter free over several rows are columns, if they read like prose; short pieces
//! beside each other are the cells of a table, which is read row by row.

use std::collections::VecDeque;

use super::glyphs::{Glyph, Heading};
use super::letters::is_rightward_start;

/// Glyphs of one line, from left to right.
pub(super) struct Line {
    pub(super) glyphs: Vec<Glyph>,
    base: f32,
    size: f32,
    /// It is a row of a table.
    has_cells: bool,
    /// A blank line stands before it.
    pub(super) begins_block: bool,
}

impl Line {
    /// Makes a line of these glyphs.
    #[cfg(test)]
    pub(super) fn sample(glyphs: Vec<Glyph>) -> Self {
        Self {
            glyphs,
            base: 100.0,
            size: 10.0,
            has_cells: false,
            begins_block: false,
        }
    }
}

/// A stretch of a line without a wide gap.
struct Piece {
    glyphs: Vec<Glyph>,
    left: f32,
    right: f32,
    base: f32,
    size: f32,
}

impl Piece {
    fn of(glyph: Glyph) -> Self {
        Self {
            left: glyph.left,
            right: glyph.right,
            base: glyph.base,
            size: glyph.size,
            glyphs: vec![glyph],
        }
    }

    fn top(&self) -> f32 {
        self.base - 0.75 * self.size
    }

    fn bottom(&self) -> f32 {
        self.base + 0.1 * self.size
    }

    fn take(&mut self, other: Self) {
        if other.size > self.size {
            (self.base, self.size) = (other.base, other.size);
        }
        self.left = self.left.min(other.left);
        self.right = self.right.max(other.right);
        self.glyphs.extend(other.glyphs);
    }

    /// Says whether both stand on the same height.
    fn is_level_with(&self, other: &Self) -> bool {
        let shared = self.bottom().min(other.bottom()) - self.top().max(other.top());
        shared > 0.5 * 0.85 * self.size.min(other.size)
    }

    /// How much room is between the two along the line; negative if they overlap.
    fn gap(&self, other: &Self) -> f32 {
        self.left.max(other.left) - self.right.min(other.right)
    }

    fn is_blank(&self) -> bool {
        self.glyphs
            .iter()
            .all(|glyph| glyph.text.chars().all(char::is_whitespace))
    }
}

/// A gap so many times the size of the letters parts two pieces.
const PIECE_GAP: f32 = 1.0;

/// How often the stretches of one page are asked whether they read like columns.
const MOST_TRIALS: usize = 4_000;

/// Puts the glyphs of a page into lines, in the order of reading.
pub(super) fn lines(glyphs: Vec<Glyph>) -> Vec<Line> {
    let mut by_heading: [Vec<Glyph>; 4] = Default::default();
    for glyph in glyphs {
        if let Some(group) = by_heading.get_mut(glyph.heading as usize) {
            group.push(glyph);
        }
    }
    let mut lines = Vec::new();
    let mut trials = MOST_TRIALS;
    for (_, group) in Heading::ALL.into_iter().zip(by_heading) {
        let pieces: Vec<Piece> = joined(pieces(group))
            .into_iter()
            .filter(|piece| !piece.is_blank())
            .collect();
        let begin = lines.len();
        blocks(pieces, 0, &mut trials, &mut lines);
        let group = lines.get_mut(begin..).unwrap_or_default();
        part_blocks(group);
        if let Some(first) = group.first_mut() {
            first.begins_block = begin > 0;
        }
    }
    lines
}

/// Finds where the room between two lines is more than is usual on the page, or the type changes.
fn part_blocks(lines: &mut [Line]) {
    let step = |before: &Line, line: &Line| (line.base - before.base) / line.size.max(before.size);
    let steps = lines.iter().zip(lines.iter().skip(1));
    let steps = steps
        .map(|(before, line)| step(before, line))
        .filter(|step| (0.0..3.0).contains(step));
    // Lines of one paragraph are the nearest to each other.
    let usual = at_share(steps, 0.25).max(1.0);
    let mut before: Option<&Line> = None;
    for line in lines {
        if let Some(before) = before {
            let step = step(before, line);
            let other_type = line.size.max(before.size) > 1.2 * line.size.min(before.size);
            let most = match before.has_cells && line.has_cells {
                true => 3.0,
                false => 1.25,
            };
            line.begins_block |= step > most * usual || step < 0.0 || other_type;
        }
        before = Some(line);
    }
}

/// Follows the order in which the file draws: most producers write a line in one go.
fn pieces(glyphs: Vec<Glyph>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for glyph in glyphs {
        let next = Piece::of(glyph);
        match pieces.last_mut() {
            Some(last)
                if (last.base - next.base).abs() < 0.1 * last.size.min(next.size)
                    && last.size < 2.0 * next.size
                    && next.size < 2.0 * last.size
                    && last.gap(&next) < PIECE_GAP * last.size.min(next.size) =>
            {
                last.take(next);
            }
            _ => pieces.push(next),
        }
    }
    pieces
}

/// Joins pieces that stand on one height and near each other, whatever was drawn between them.
fn joined(mut pieces: Vec<Piece>) -> Vec<Piece> {
    pieces.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.left.total_cmp(&b.left)));
    let mut done: Vec<Piece> = Vec::new();
    let mut open: Vec<Piece> = Vec::new();
    for mut piece in pieces {
        let (gone, still) = open
            .into_iter()
            .partition::<Vec<_>, _>(|other| other.bottom() + other.size < piece.top());
        done.extend(gone);
        open = still;
        // Joining makes a piece wider, so it may reach another one now.
        while let Some(index) = open.iter().position(|other| {
            other.is_level_with(&piece)
                && other.gap(&piece) < PIECE_GAP * other.size.min(piece.size)
        }) {
            let mut other = open.swap_remove(index);
            other.take(piece);
            piece = other;
        }
        open.push(piece);
    }
    done.extend(open);
    done
}

/// Sorts pieces into blocks and adds their lines in the order of reading.
///
/// `trials` bounds how often a stretch of a page is asked whether it reads like columns.
fn blocks(mut pieces: Vec<Piece>, depth: u8, trials: &mut usize, lines: &mut Vec<Line>) {
    const DEEPEST: u8 = 12;
    /// Columns are looked for up to so many bands beyond the place where they end.
    const MOST_BEYOND: usize = 64;
    /// Columns longer than this go on as the next ones.
    const MOST_AHEAD: usize = 400;
    pieces.sort_by(|a, b| a.top().total_cmp(&b.top()));
    let mut bands = bands(pieces);
    while let Some(first) = bands.front() {
        // What stays free over the first band, the first two, and so on.
        let mut free = vec![gutters(first, None)];
        let ahead = if *trials == 0 { 0 } else { MOST_AHEAD };
        for band in bands.iter().skip(1).take(ahead) {
            let Some(before) = free.last().filter(|before| !before.is_empty()) else {
                break;
            };
            let next = gutters(band, Some(before));
            if next.is_empty() {
                break;
            }
            free.push(next);
        }
        *trials = trials.saturating_sub(free.len() / 16);
        let longest = (1..=free.len()).rev().take(MOST_BEYOND).find(|count| {
            let Some(gutters) = free.get(count - 1).filter(|gutters| !gutters.is_empty()) else {
                return false;
            };
            *trials = trials.saturating_sub(1);
            depth < DEEPEST && *trials > 0 && {
                let group: Vec<&[Piece]> = bands.iter().take(*count).map(Vec::as_slice).collect();
                is_prose(&group, &middles(gutters))
            }
        });
        if let Some(count) = longest {
            let gutters = free.get(count - 1).map(|gutters| middles(gutters));
            let group = bands.drain(..count).flatten().collect();
            for column in columns(group, &gutters.unwrap_or_default()) {
                let begin = lines.len();
                blocks(column, depth + 1, trials, lines);
                if let Some(line) = lines.get_mut(begin) {
                    line.begins_block = true;
                }
            }
        } else if let Some(band) = bands.pop_front() {
            rows(band, lines);
        }
    }
}

/// Groups pieces whose heights touch.
fn bands(pieces: Vec<Piece>) -> VecDeque<Vec<Piece>> {
    let mut bands: Vec<(f32, Vec<Piece>)> = Vec::new();
    for piece in pieces {
        let bottom = piece.bottom();
        match bands.last_mut() {
            Some((end, band)) if piece.top() < *end => {
                *end = end.max(bottom);
                band.push(piece);
            }
            _ => bands.push((bottom, vec![piece])),
        }
    }
    bands.into_iter().map(|(_, band)| band).collect()
}

/// Returns what stays free from top to bottom between pieces, inside of earlier gutters if there are any.
fn gutters(band: &[Piece], within: Option<&[(f32, f32)]>) -> Vec<(f32, f32)> {
    let size = median(band.iter().map(|piece| piece.size));
    let mut taken: Vec<(f32, f32)> = band.iter().map(|piece| (piece.left, piece.right)).collect();
    taken.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free = Vec::new();
    let mut end = f32::MAX;
    for (left, right) in &taken {
        if left - end >= PIECE_GAP * size {
            free.push((end, *left));
        }
        end = if end == f32::MAX {
            *right
        } else {
            end.max(*right)
        };
    }
    let Some(within) = within else { return free };
    // Room to the left and right of all counts too: a column may end before its neighbour.
    let first = taken.first().map_or(0.0, |first| first.0);
    free.push((f32::MIN, first));
    free.push((end, f32::MAX));
    within
        .iter()
        .flat_map(|(from, to)| {
            free.iter()
                .map(move |(left, right)| (left.max(*from), right.min(*to)))
        })
        .filter(|(from, to)| to - from >= PIECE_GAP * size)
        .collect()
}

/// Returns the middle of each gutter, from left to right.
fn middles(gutters: &[(f32, f32)]) -> Vec<f32> {
    let mut middles: Vec<f32> = gutters.iter().map(|(l, r)| f32::midpoint(*l, *r)).collect();
    middles.sort_by(f32::total_cmp);
    middles
}

/// Says in which column a piece stands.
fn column_of(piece: &Piece, middles: &[f32]) -> usize {
    let middle = f32::midpoint(piece.left, piece.right);
    middles.partition_point(|gutter| *gutter < middle)
}

/// Says whether all columns of these bands read like prose: several lines, long ones, one on each height.
fn is_prose(bands: &[&[Piece]], middles: &[f32]) -> bool {
    /// Lines of prose are at least so many times as wide as their letters are high.
    const PROSE: f32 = 9.0;
    let width = |piece: &Piece| (piece.right - piece.left) / piece.size;
    // What follows columns may have short cells under them; it is no part of them.
    let ends_in_cells = bands.last().is_some_and(|band| {
        let first = band.first().map(|piece| column_of(piece, middles));
        let beside = |piece: &Piece| Some(column_of(piece, middles)) != first;
        band.iter().any(beside) && band.iter().all(|piece| width(piece) < 0.6 * PROSE)
    });
    if ends_in_cells {
        return false;
    }
    let mut columns: Vec<Vec<&Piece>> = vec![Vec::new(); middles.len() + 1];
    for piece in bands.iter().flat_map(|band| band.iter()) {
        if let Some(column) = columns.get_mut(column_of(piece, middles)) {
            column.push(piece);
        }
    }
    columns.iter_mut().all(|column| {
        column.sort_by(|a, b| a.base.total_cmp(&b.base));
        let pairs = column.iter().zip(column.iter().skip(1));
        let beside = pairs.filter(|(a, b)| a.is_level_with(b)).count();
        column.len() >= 3
            && beside * 20 <= column.len()
            && median(column.iter().map(|piece| width(piece))) >= PROSE
    })
}

/// Parts a group at the middles of its gutters; the columns come in the order of reading.
fn columns(group: Vec<Piece>, middles: &[f32]) -> Vec<Vec<Piece>> {
    let from_right = group.iter().map(leans_right).sum::<i64>() > 0;
    let mut columns: Vec<Vec<Piece>> = (0..=middles.len()).map(|_| Vec::new()).collect();
    for piece in group {
        if let Some(column) = columns.get_mut(column_of(&piece, middles)) {
            column.push(piece);
        }
    }
    if from_right {
        columns.reverse();
    }
    columns
}

/// How many more letters of a piece run from right to left than from left to right.
fn leans_right(piece: &Piece) -> i64 {
    piece
        .glyphs
        .iter()
        .flat_map(|glyph| glyph.text.chars())
        .filter(|letter| letter.is_alphabetic())
        .map(|letter| if is_rightward_start(letter) { 1 } else { -1 })
        .sum()
}

/// Adds the pieces row by row.
fn rows(mut group: Vec<Piece>, lines: &mut Vec<Line>) {
    group.sort_by(|a, b| a.base.total_cmp(&b.base));
    let mut rows: Vec<(Piece, bool)> = Vec::new();
    for piece in group {
        match rows.last_mut() {
            Some((row, has_cells)) if row.is_level_with(&piece) => {
                row.take(piece);
                *has_cells = true;
            }
            _ => rows.push((piece, false)),
        }
    }
    for (row, has_cells) in rows {
        let mut glyphs = row.glyphs;
        glyphs.sort_by(|a, b| a.left.total_cmp(&b.left));
        lines.push(Line {
            glyphs,
            base: row.base,
            size: row.size,
            has_cells,
            begins_block: false,
        });
    }
}

fn median(values: impl Iterator<Item = f32>) -> f32 {
    at_share(values, 0.5)
}

/// Returns the value that so large a share of all lies below.
fn at_share(values: impl Iterator<Item = f32>, share: f32) -> f32 {
    let mut values: Vec<f32> = values.collect();
    values.sort_by(f32::total_cmp);
    let at = (values.len() as f32 * share) as usize;
    values.get(at).copied().unwrap_or(1.0)
}
