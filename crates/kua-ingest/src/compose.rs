//! Putting a text together out of the parts of a file, with the way back to each.

use kua_core::reading::{PartCode, PartPiece, ReadFailure, ReadText, TextMap, TextRole};

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
}
