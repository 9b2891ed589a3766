//! From blocks of a laid-out document to one text with a way back to its lines.

use kua_core::reading::{LinePiece, ReadFailure, ReadText, TextMap, TextRole};

use crate::importers::Output;

/// What a stretch of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockKind {
    Heading,
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table, its cells parted by tabs.
    Row,
    /// The words under a picture.
    Caption,
    Quotation,
    /// Text whose line ends and spaces count.
    Preformatted,
}

/// A stretch of a page that stands on its own.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    pub(crate) text: String,
    /// First line of the original, counted from 1.
    pub(crate) first: u64,
    /// Last line of the original.
    pub(crate) last: u64,
}

/// Joins blocks to a text: items and rows that follow each other stand on lines of their own, all else between blank lines.
///
/// The characters go to the output under this number; the text comes back empty.
pub(crate) fn assemble<'a>(
    role: TextRole,
    number: u8,
    blocks: impl Iterator<Item = &'a Block>,
    output: &mut Output<'_>,
) -> Result<ReadText, ReadFailure> {
    let mut pieces: Vec<LinePiece> = Vec::new();
    let mut position: u64 = 0;
    let mut before: Option<BlockKind> = None;
    for block in blocks {
        if let Some(before) = before {
            let together =
                before == block.kind && matches!(block.kind, BlockKind::Item | BlockKind::Row);
            let between = if together { "\n" } else { "\n\n" };
            output.text(number, between)?;
            position += if together { 1 } else { 2 };
        }
        before = Some(block.kind);
        output.text(number, &block.text)?;
        let end = position + u64::try_from(block.text.chars().count()).unwrap_or(0);
        add(
            &mut pieces,
            LinePiece {
                begin: position,
                end,
                first: block.first,
                last: block.last,
            },
        );
        position = end;
    }
    Ok(ReadText {
        role,
        content: String::new(),
        map: TextMap::Lines(pieces),
    })
}

/// The most stretches of one map; beyond that they become coarser instead of more.
const MOST_PIECES: usize = 500_000;

/// Adds a stretch to a map; what stands on the same line as the one before is joined to it.
fn add(pieces: &mut Vec<LinePiece>, piece: LinePiece) {
    let is_full = pieces.len() >= MOST_PIECES;
    match pieces.last_mut() {
        Some(last) if is_full || (last.first == piece.first && last.last == piece.last) => {
            last.end = piece.end;
            last.last = last.last.max(piece.last);
        }
        _ => pieces.push(piece),
    }
}

/// Gathers running text: white space becomes one space, as a browser shows it.
#[derive(Default)]
pub(crate) struct Running {
    text: String,
    space: bool,
    /// Lines of the original of the first and last character.
    lines: Option<(u64, u64)>,
}

impl Running {
    /// Takes characters that stand on these lines.
    pub(crate) fn push(&mut self, characters: &str, first: u64, last: u64) {
        for character in characters.chars() {
            // A no-break space is a character of the text; it stays.
            if matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{C}') {
                self.space = true;
                continue;
            }
            if self.space && !self.text.is_empty() && !self.text.ends_with(['\n', '\t']) {
                self.text.push(' ');
            }
            self.space = false;
            self.text.push(character);
            self.saw(first, last);
        }
    }

    /// Takes characters as they are.
    pub(crate) fn push_verbatim(&mut self, characters: &str, first: u64, last: u64) {
        self.text.push_str(characters);
        self.space = false;
        self.saw(first, last);
    }

    /// Ends a line or a cell; nothing at the beginning.
    pub(crate) fn part(&mut self, mark: char) {
        if !self.text.is_empty() {
            self.text.push(mark);
        }
        self.space = false;
    }

    /// Says whether the text ends with this character.
    pub(crate) fn ends_with(&self, mark: char) -> bool {
        self.text.ends_with(mark)
    }

    /// Says whether the text has this character.
    pub(crate) fn has(&self, mark: char) -> bool {
        self.text.contains(mark)
    }

    /// Returns the number of bytes so far.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// Says whether nothing came yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Takes the block out, unless there is nothing but white space.
    pub(crate) fn take(&mut self, kind: BlockKind) -> Option<Block> {
        let running = std::mem::take(self);
        let (first, last) = running.lines?;
        let text = match kind {
            BlockKind::Preformatted => running.text.trim_matches('\n').trim_end(),
            _ => running.text.trim(),
        };
        (!text.trim().is_empty()).then(|| Block {
            kind,
            text: text.to_owned(),
            first,
            last,
        })
    }

    fn saw(&mut self, first: u64, last: u64) {
        self.lines = Some((self.lines.map_or(first, |(earlier, _)| earlier), last));
    }
}
