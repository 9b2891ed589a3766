//! The way back from a position in a text to the original: lines, boxes on pages, cells, parts.

use serde::{Deserialize, Serialize};

use super::messages::{MessageMap, MessagePiece};
use super::times::{self, RegionPiece, TimePiece};
use crate::passage::{Cell, Media, PageBox};

/// How positions in a text lead back to the original.
///
/// All positions count Unicode code points of the text, the end exclusive. Pieces are
/// in the order of the text and do not overlap; what lies between them (a line feed
/// that the reader put there) leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextMap {
    /// The text is the original, decoded: line n here is line n there.
    Same,
    /// Stretches of the text, in order, and the lines of the original they came from.
    Lines(Vec<LinePiece>),
    /// Characters with their boxes on pages.
    Pages(PageMap),
    /// Stretches of the text and the cells of tables they came from.
    Cells {
        /// The sheets, in order; the first is sheet 1.
        sheets: Vec<Sheet>,
        /// The cells.
        pieces: Vec<CellPiece>,
    },
    /// Stretches of the text and the parts of the file they came from.
    Parts(Vec<PartPiece>),
    /// Messages, each with who sent it (by number), when, and with what.
    Messages(MessageMap),
    /// Stretches of the text and the times of a recording in which they are said.
    Times(Vec<TimePiece>),
    /// Stretches of the text and the regions of a picture in which they stand.
    Regions(Vec<RegionPiece>),
    /// No way back is known.
    Unknown,
}

/// A stretch of a text and the lines of the original it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinePiece {
    /// First code point of the stretch.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// First line of the original, counted from 1.
    pub first: u64,
    /// Last line of the original.
    pub last: u64,
}

/// The pages of a text and where on them its characters stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageMap {
    /// The pages, in order; the first is page 1.
    pub pages: Vec<PageSize>,
    /// The boxes, in the order of the text.
    pub runs: Vec<BoxRun>,
    /// How sure the recognition of each word is; empty where nothing was recognised from a picture.
    pub certainties: Vec<WordCertainty>,
}

/// The size of a page and the stretch of the text that stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageSize {
    /// First code point of the page.
    pub begin: u64,
    /// Width in tenths of a point (1/720 inch), or pixels of a picture.
    pub width: u32,
    /// Height in the same unit.
    pub height: u32,
}

/// Characters in a row that touch each other, each with a box of its own.
///
/// Lengths are ten-thousandths of the page's width (x) or height (y), counted from the
/// left upper corner of the page as it is shown. A character may have the width 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxRun {
    /// The code point of the first character; one code point for each width.
    pub begin: u64,
    /// Page, counted from 1.
    pub page: u32,
    /// Where the first character begins: its left edge, or its right edge if the run goes leftward.
    pub x: u16,
    /// Upper edge.
    pub y: u16,
    /// Height.
    pub height: u16,
    /// Whether each character stands to the left of the one before.
    pub leftward: bool,
    /// Width of each character.
    pub widths: Vec<u16>,
}

/// How sure the recognition of a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordCertainty {
    /// First code point of the word.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// Per cent, as the recogniser states it.
    pub percent: u8,
}

/// A sheet of a table.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; empty in formats without sheets.
    pub name: String,
    /// Whether the program that wrote it does not show it.
    pub hidden: bool,
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Sheet")
            .field("hidden", &self.hidden)
            .finish_non_exhaustive()
    }
}

/// A stretch of a text and the cell it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellPiece {
    /// First code point of the stretch.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// Sheet, counted from 1.
    pub sheet: u32,
    /// Row, counted from 1.
    pub row: u32,
    /// Column, counted from 1.
    pub column: u32,
}

/// A stretch of a text and the part of the file it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartPiece {
    /// First code point of the stretch.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// What part it is.
    pub part: PartCode,
    /// The number of the paragraph, note, comment or header line in that part, counted from 1.
    pub number: u32,
}

/// The parts of documents and messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartCode {
    /// The main text, by paragraph.
    Body,
    /// The line that repeats at the top of pages.
    PageHeader,
    /// The line that repeats at the foot of pages.
    PageFooter,
    /// A note at the foot of a page.
    Footnote,
    /// A note at the end.
    Endnote,
    /// What somebody remarked beside the text.
    Comment,
    /// Words that were inserted while changes were tracked and not accepted yet.
    Inserted,
    /// Words that were deleted while changes were tracked and are still in the file.
    Deleted,
    /// A frame or text box.
    TextBox,
    /// A table inside a text, by row.
    Table,
    /// The head of a message, by line.
    MessageHead,
    /// A message of a conversation, by its number.
    Message,
    /// The words that describe a picture.
    PictureText,
}

impl PartCode {
    /// All codes, for the texts and the documentation.
    pub const ALL: [Self; 13] = [
        Self::Body,
        Self::PageHeader,
        Self::PageFooter,
        Self::Footnote,
        Self::Endnote,
        Self::Comment,
        Self::Inserted,
        Self::Deleted,
        Self::TextBox,
        Self::Table,
        Self::MessageHead,
        Self::Message,
        Self::PictureText,
    ];

    /// Returns the word that files and texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::PageHeader => "page-header",
            Self::PageFooter => "page-footer",
            Self::Footnote => "footnote",
            Self::Endnote => "endnote",
            Self::Comment => "comment",
            Self::Inserted => "inserted",
            Self::Deleted => "deleted",
            Self::TextBox => "text-box",
            Self::Table => "table",
            Self::MessageHead => "message-head",
            Self::Message => "message",
            Self::PictureText => "picture-text",
        }
    }
}

impl TextMap {
    /// Returns the first and last line of the original (counted from 1) behind a position of `content`.
    pub fn lines_at(&self, content: &str, position: u64) -> Option<(u64, u64)> {
        match self {
            Self::Same => {
                let characters = usize::try_from(position).ok()?;
                let before = content
                    .chars()
                    .take(characters)
                    .filter(|c| *c == '\n')
                    .count();
                let line = u64::try_from(before).ok()?.saturating_add(1);
                Some((line, line))
            }
            Self::Lines(pieces) => {
                let piece = at(pieces, position, |piece| piece.begin)?;
                (position < piece.end).then_some((piece.first, piece.last))
            }
            Self::Pages(_)
            | Self::Cells { .. }
            | Self::Parts(_)
            | Self::Messages(_)
            | Self::Times(_)
            | Self::Regions(_)
            | Self::Unknown => None,
        }
    }

    /// Returns the cell behind a position.
    pub fn cell_at(&self, position: u64) -> Option<Cell> {
        let Self::Cells { pieces, .. } = self else {
            return None;
        };
        let piece = at(pieces, position, |piece| piece.begin)?;
        (position < piece.end).then_some(Cell {
            sheet: piece.sheet,
            row: piece.row,
            column: piece.column,
        })
    }

    /// Returns the stretch of a cell; none where nothing of it stands in the text.
    pub fn place_of_cell(&self, sheet: u32, row: u32, column: u32) -> Option<(u64, u64)> {
        let Self::Cells { pieces, .. } = self else {
            return None;
        };
        pieces
            .iter()
            .find(|piece| (piece.sheet, piece.row, piece.column) == (sheet, row, column))
            .map(|piece| (piece.begin, piece.end))
    }

    /// Returns the part behind a position, and its number there.
    pub fn part_at(&self, position: u64) -> Option<(PartCode, u32)> {
        if let Some(message) = self.message_at(position) {
            return Some((PartCode::Message, message.number));
        }
        let Self::Parts(pieces) = self else {
            return None;
        };
        let piece = at(pieces, position, |piece| piece.begin)?;
        (position < piece.end).then_some((piece.part, piece.number))
    }

    /// Returns the messages, if the text has any.
    pub fn messages(&self) -> Option<&MessageMap> {
        match self {
            Self::Messages(map) => Some(map),
            _ => None,
        }
    }

    /// Returns the message that a position stands in.
    pub fn message_at(&self, position: u64) -> Option<&MessagePiece> {
        let piece = at(&self.messages()?.pieces, position, |piece| piece.begin)?;
        (position < piece.end).then_some(piece)
    }

    /// Returns the pages and boxes, if the text has any.
    pub fn pages(&self) -> Option<&PageMap> {
        match self {
            Self::Pages(pages) => Some(pages),
            _ => None,
        }
    }

    /// Returns the boxes of a stretch, one for each line or break in it, in thousandths of the page.
    pub fn boxes(&self, begin: u64, end: u64) -> Vec<PageBox> {
        if let Self::Regions(pieces) = self {
            return times::boxes_of(pieces, begin, end);
        }
        self.pages()
            .map(|pages| pages.boxes(begin, end))
            .unwrap_or_default()
    }

    /// Returns the stretch of a recording, or the region of a picture, in which a stretch is said or stands.
    pub fn media(&self, begin: u64, end: u64) -> Option<Media> {
        match self {
            Self::Times(pieces) => times::time_of(pieces, begin, end),
            Self::Regions(pieces) => times::region_of(pieces, begin, end),
            _ => None,
        }
    }

    /// Returns the times of a recording, where the text has any.
    pub fn times(&self) -> Option<&[TimePiece]> {
        match self {
            Self::Times(pieces) => Some(pieces),
            _ => None,
        }
    }

    /// Writes it down, to be kept with its text.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// Reads what [`TextMap::to_bytes`] wrote; none for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// Says whether the pieces lie in a text of this many code points, in order and without overlap.
    ///
    /// A worker that was taken over may say anything, so this is asked before a map is kept.
    pub fn fits(&self, characters: u64) -> bool {
        fn ordered(pieces: impl Iterator<Item = (u64, u64)>, characters: u64) -> bool {
            let mut before = 0;
            for (begin, end) in pieces {
                if begin < before || end < begin || end > characters {
                    return false;
                }
                before = end;
            }
            true
        }
        match self {
            Self::Same | Self::Unknown => true,
            Self::Lines(pieces) => ordered(pieces.iter().map(|p| (p.begin, p.end)), characters),
            Self::Cells { sheets, pieces } => {
                ordered(pieces.iter().map(|p| (p.begin, p.end)), characters)
                    && pieces.iter().all(|piece| {
                        piece.sheet >= 1
                            && usize::try_from(piece.sheet).is_ok_and(|n| n <= sheets.len())
                    })
            }
            Self::Parts(pieces) => ordered(pieces.iter().map(|p| (p.begin, p.end)), characters),
            Self::Messages(map) => {
                let is_person = |person: Option<u32>| {
                    person.is_none_or(|number| (1..=map.people).contains(&number))
                };
                ordered(map.pieces.iter().map(|p| (p.begin, p.end)), characters)
                    && map.pieces.iter().all(|piece| {
                        is_person(piece.sender)
                            && is_person(piece.forwarded_from)
                            && (1..=map.conversations).contains(&piece.conversation)
                    })
            }
            Self::Times(pieces) => {
                ordered(pieces.iter().map(|p| (p.begin, p.end)), characters)
                    && pieces
                        .iter()
                        .all(|piece| piece.until.is_none_or(|until| until >= piece.from))
            }
            Self::Regions(pieces) => {
                ordered(pieces.iter().map(|p| (p.begin, p.end)), characters)
                    && pieces
                        .iter()
                        .all(|piece| piece.page >= 1 && piece.area.is_sound())
            }
            Self::Pages(map) => {
                ordered(
                    map.runs.iter().map(|run| (run.begin, run.end())),
                    characters,
                ) && ordered(map.certainties.iter().map(|w| (w.begin, w.end)), characters)
                    && ordered(map.pages.iter().map(|p| (p.begin, p.begin)), characters)
                    && map.runs.iter().all(|run| {
                        run.page >= 1
                            && usize::try_from(run.page).is_ok_and(|n| n <= map.pages.len())
                    })
            }
        }
    }
}

impl PageMap {
    /// Returns the page that a position stands on, counted from 1.
    pub fn page_at(&self, position: u64) -> Option<u32> {
        let after = self.pages.partition_point(|page| page.begin <= position);
        u32::try_from(after).ok().filter(|page| *page > 0)
    }

    /// Returns the stretch of the text that stands on a page; the last page ends nowhere.
    pub fn stretch(&self, page: u32) -> Option<(u64, Option<u64>)> {
        let index = usize::try_from(page).ok()?.checked_sub(1)?;
        let begin = self.pages.get(index)?.begin;
        Some((begin, self.pages.get(index + 1).map(|next| next.begin)))
    }

    /// Returns the boxes of a stretch, neighbours on one line joined, in thousandths of the page.
    pub fn boxes(&self, begin: u64, end: u64) -> Vec<PageBox> {
        /// A gap of so many ten-thousandths between two runs is a space between words.
        const SPACE: u32 = 150;
        let first = self.runs.partition_point(|run| run.end() <= begin);
        let mut found: Vec<(u32, [u32; 4])> = Vec::new();
        for run in self
            .runs
            .iter()
            .skip(first)
            .take_while(|run| run.begin < end)
        {
            let Some([left, top, right, bottom]) = run.extent(begin, end) else {
                continue;
            };
            if let Some((page, last)) = found.last_mut()
                && *page == run.page
                && last[1].abs_diff(top) < 40
                && left <= last[2] + SPACE
                && right + SPACE >= last[0]
            {
                *last = [
                    last[0].min(left),
                    last[1].min(top),
                    last[2].max(right),
                    last[3].max(bottom),
                ];
            } else {
                found.push((run.page, [left, top, right, bottom]));
            }
        }
        found
            .into_iter()
            .map(|(page, [left, top, right, bottom])| {
                let (x, y) = (left / 10, top / 10);
                PageBox {
                    page,
                    x,
                    y,
                    width: right.div_ceil(10).saturating_sub(x).max(1),
                    height: bottom.div_ceil(10).saturating_sub(y).max(1),
                }
            })
            .collect()
    }

    /// Returns the code points whose boxes lie at least half in a rectangle of a page, as one stretch.
    ///
    /// The rectangle is in thousandths of the page, as a passage has it.
    pub fn stretch_in(&self, area: PageBox) -> Option<(u64, u64)> {
        let (left, top) = (area.x * 10, area.y * 10);
        let (right, bottom) = (left + area.width * 10, top + area.height * 10);
        let mut found: Option<(u64, u64)> = None;
        for run in self.runs.iter().filter(|run| run.page == area.page) {
            let middle = u32::from(run.y) + u32::from(run.height) / 2;
            if middle < top || middle > bottom {
                continue;
            }
            for (position, from, until) in run.characters() {
                let middle = u32::midpoint(from, until);
                if middle >= left && middle <= right {
                    found = Some(match found {
                        Some((begin, end)) => (begin.min(position), end.max(position + 1)),
                        None => (position, position + 1),
                    });
                }
            }
        }
        found
    }
}

impl BoxRun {
    /// Returns the code point after the last character.
    pub fn end(&self) -> u64 {
        let length = u64::try_from(self.widths.len()).unwrap_or(u64::MAX);
        self.begin.saturating_add(length)
    }

    /// Returns each character's position with its left and right edge in ten-thousandths.
    fn characters(&self) -> impl Iterator<Item = (u64, u32, u32)> {
        let mut edge = u32::from(self.x);
        self.widths
            .iter()
            .zip(self.begin..)
            .map(move |(width, position)| {
                let width = u32::from(*width);
                if self.leftward {
                    let right = edge;
                    edge = edge.saturating_sub(width);
                    (position, edge, right)
                } else {
                    let left = edge;
                    edge = edge.saturating_add(width);
                    (position, left, edge)
                }
            })
    }

    /// Returns left, top, right and bottom of what it shares with a stretch.
    fn extent(&self, begin: u64, end: u64) -> Option<[u32; 4]> {
        let top = u32::from(self.y);
        let bottom = top + u32::from(self.height);
        self.characters()
            .filter(|(position, _, _)| (begin..end).contains(position))
            .fold(None, |sum: Option<[u32; 4]>, (_, left, right)| {
                Some(sum.map_or([left, top, right, bottom], |[l, _, r, _]| {
                    [l.min(left), top, r.max(right), bottom]
                }))
            })
    }
}

/// Returns the last piece that begins at or before a position.
fn at<T>(pieces: &[T], position: u64, begin: impl Fn(&T) -> u64) -> Option<&T> {
    let after = pieces.partition_point(|piece| begin(piece) <= position);
    pieces.get(after.checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn run(begin: u64, x: u16, y: u16, leftward: bool, widths: &[u16]) -> BoxRun {
        BoxRun {
            begin,
            page: 1,
            x,
            y,
            height: 200,
            leftward,
            widths: widths.to_vec(),
        }
    }

    fn map(runs: Vec<BoxRun>) -> PageMap {
        PageMap {
            pages: vec![PageSize {
                begin: 0,
                width: 5950,
                height: 8420,
            }],
            runs,
            certainties: Vec::new(),
        }
    }

    #[test]
    fn positions_lead_back_to_lines() {
        assert_eq!(TextMap::Same.lines_at("a\nб\nв", 2), Some((2, 2)));
        let piece = |begin, end, first, last| LinePiece {
            begin,
            end,
            first,
            last,
        };
        let map = TextMap::Lines(vec![piece(0, 3, 4, 5), piece(5, 9, 8, 8)]);
        assert_eq!(map.lines_at("", 2), Some((4, 5)));
        assert_eq!(map.lines_at("", 4), None);
        assert_eq!(map.lines_at("", 5), Some((8, 8)));
        assert_eq!(map.lines_at("", 9), None);
    }

    #[test]
    fn words_of_a_line_are_one_box_and_lines_are_two() {
        let map = map(vec![
            run(0, 1000, 1000, false, &[100, 100, 100]),
            run(4, 1400, 1000, false, &[100, 100]),
            run(7, 1000, 1300, false, &[100]),
        ]);
        let boxes = map.boxes(1, 8);
        assert_eq!(boxes.len(), 2);
        assert_eq!((boxes[0].x, boxes[0].y, boxes[0].width), (110, 100, 50));
        assert_eq!((boxes[1].x, boxes[1].y, boxes[1].width), (100, 130, 10));
    }

    #[test]
    fn leftward_characters_lie_to_the_left() {
        let map = map(vec![run(0, 9000, 1000, true, &[100, 300, 100])]);
        let boxes = map.boxes(1, 2);
        assert_eq!((boxes[0].x, boxes[0].width), (860, 30));
        let area = PageBox {
            page: 1,
            x: 857,
            y: 90,
            width: 33,
            height: 50,
        };
        assert_eq!(map.stretch_in(area), Some((1, 2)));
    }

    #[test]
    fn a_map_that_does_not_fit_its_text_is_told() {
        let check = |runs: Vec<BoxRun>, characters, expected| {
            assert_eq!(TextMap::Pages(map(runs)).fits(characters), expected);
        };
        check(vec![run(0, 0, 0, false, &[1, 1])], 2, true);
        check(vec![run(0, 0, 0, false, &[1, 1])], 1, false);
        check(
            vec![run(0, 0, 0, false, &[1, 1]), run(1, 0, 0, false, &[1])],
            9,
            false,
        );
        check(
            vec![BoxRun {
                page: 2,
                ..run(0, 0, 0, false, &[1])
            }],
            9,
            false,
        );
    }

    proptest! {
        #[test]
        fn a_box_of_a_character_leads_back_to_it(
            widths in proptest::collection::vec(20u16..200, 1..30), leftward: bool, at in 0usize..30,
        ) {
            let at = at % widths.len();
            let map = map(vec![run(0, 8000, 3000, leftward, &widths)]);
            let position = at as u64;
            let boxes = map.boxes(position, position + 1);
            prop_assert_eq!(boxes.len(), 1);
            let (begin, end) = map.stretch_in(boxes[0]).unwrap();
            prop_assert!(begin <= position && position < end);
        }
    }
}
