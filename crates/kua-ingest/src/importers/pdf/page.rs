//! From the glyphs of each page to one text with a box for each character.

use kua_core::reading::{BoxRun, PageMap, PageSize, ReadFailure};

use super::glyphs::{Glyph, Heading};
use super::letters::is_rightward_start;
use super::lines::lines;
use super::order::{Habits, Letter};
use crate::importers::Output;

/// The most characters that get a box: more would not fit into one answer.
pub(super) const MOST_BOXES: usize = 24_000_000;

/// The units of a box: ten-thousandths of the page.
const UNITS: f32 = 10_000.0;

/// Writes page after page.
pub(super) struct PageWriter {
    map: PageMap,
    habits: Habits,
    guesses: usize,
    boxes: usize,
    is_full: bool,
}

/// Where the letters of a line stand: upper and lower edge.
struct Strip {
    heading: Heading,
    top: f32,
    bottom: f32,
}

impl PageWriter {
    /// Begins a text.
    pub(super) fn new() -> Self {
        Self {
            map: PageMap::default(),
            habits: Habits::default(),
            guesses: 0,
            boxes: 0,
            is_full: false,
        }
    }

    /// Adds a page, so many points wide and high.
    pub(super) fn page(
        &mut self,
        width: f32,
        height: f32,
        glyphs: Vec<Glyph>,
        output: &mut Output<'_>,
    ) -> Result<(), ReadFailure> {
        let tenths = |points: f32| (points * 10.0).round().clamp(1.0, 1.0e9) as u32;
        let (mut leftward, mut rightward) = (0_usize, 0_usize);
        for letter in glyphs.iter().flat_map(|glyph| glyph.text.chars()) {
            if is_rightward_start(letter) {
                leftward += 1;
            } else if letter.is_alphabetic() {
                rightward += 1;
            }
        }
        let lines = lines(glyphs);
        if !lines.is_empty() && output.position(0) > 0 {
            output.text(0, "\n\n")?;
        }
        self.map.pages.push(PageSize {
            begin: output.position(0),
            width: tenths(width),
            height: tenths(height),
        });
        // All lines of the page speak before the first of them is put in order.
        let drafts: Vec<_> = lines.iter().map(|line| self.habits.draft(line)).collect();
        let mut is_first = true;
        for (line, draft) in lines.iter().zip(drafts) {
            let (letters, is_guess) = self.habits.read(line, draft, leftward > rightward);
            if letters.is_empty() {
                continue;
            }
            self.guesses += usize::from(is_guess);
            if !is_first {
                output.text(0, if line.begins_block { "\n\n" } else { "\n" })?;
            }
            is_first = false;
            let Some(first) = line.glyphs.first() else {
                continue;
            };
            let strip = Strip {
                heading: first.heading,
                top: line.glyphs.iter().map(Glyph::top).fold(f32::MAX, f32::min),
                bottom: line
                    .glyphs
                    .iter()
                    .map(Glyph::bottom)
                    .fold(f32::MIN, f32::max),
            };
            let begin = output.position(0);
            let text: String = letters.iter().map(|letter| letter.letter).collect();
            output.text(0, &text)?;
            self.boxes(&letters, begin, &strip, [width, height]);
        }
        Ok(())
    }

    /// Ends the text: its map, how many lines are guesses, whether boxes are missing.
    pub(super) fn finish(self) -> (PageMap, usize, bool) {
        (self.map, self.guesses, self.is_full)
    }

    /// Adds the boxes of a line; letters that touch each other share a run.
    fn boxes(&mut self, letters: &[Letter], begin: u64, strip: &Strip, [width, height]: [f32; 2]) {
        /// Two edges this near are one.
        const NEAR: u16 = 25;
        if self.boxes + letters.len() > MOST_BOXES {
            self.is_full = true;
            return;
        }
        self.boxes += letters.len();
        let page = u32::try_from(self.map.pages.len()).unwrap_or(u32::MAX);
        let units =
            |points: f32, whole: f32| (points / whole * UNITS).round().clamp(0.0, UNITS) as u16;
        let mut open: Option<(BoxRun, u16)> = None;
        for (letter, position) in letters.iter().zip(begin..) {
            let [left, top, right, bottom] =
                strip
                    .heading
                    .on_page([letter.left, strip.top, letter.right, strip.bottom]);
            let (left, right) = (units(left, width), units(right, width));
            let (top, bottom) = (units(top, height), units(bottom, height));
            let leftward = letter.leftward && strip.heading == Heading::Right;
            let (near, far) = if leftward {
                (right, left)
            } else {
                (left, right)
            };
            if let Some((run, edge)) = &mut open
                && strip.heading == Heading::Right
                && run.leftward == leftward
                && edge.abs_diff(near) <= NEAR
            {
                let width = if leftward {
                    edge.saturating_sub(far)
                } else {
                    far.saturating_sub(*edge)
                };
                run.widths.push(width);
                *edge = if leftward {
                    *edge - width
                } else {
                    *edge + width
                };
                continue;
            }
            self.map.runs.extend(open.take().map(|(run, _)| run));
            let run = BoxRun {
                begin: position,
                page,
                x: near,
                y: top,
                height: bottom.saturating_sub(top),
                leftward,
                widths: vec![near.abs_diff(far)],
            };
            open = Some((run, far));
        }
        self.map.runs.extend(open.map(|(run, _)| run));
    }
}
