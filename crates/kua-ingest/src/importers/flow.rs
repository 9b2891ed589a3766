//! The flow of a text document: paragraphs, lists, tables, and what hangs on them.
//!
//! One composer of text serves DOCX, ODT and RTF, so that their texts look alike:
//! paragraphs between blank lines, items and rows on lines of their own, cells
//! parted by tabs, text boxes behind the paragraph they hang on, notes and remarks
//! at the end. Words that were inserted or deleted stand where they were, each
//! marked as such in the map.

use std::collections::HashMap;

use kua_core::reading::{NoticeCode, PartCode, ReadFailure, ReadNotice, ReadText, TextRole};

use super::Output;
use crate::compose::Composer;
use crate::layout::{Block, BlockKind};

/// Whether words are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Settled,
    Inserted,
    Deleted,
}

/// Where what hangs on a paragraph goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goes {
    /// At once: it hangs on nothing.
    Now,
    /// Behind the paragraph.
    Behind,
    /// To the end of the text.
    ToTheEnd,
}

/// Characters of one mark each.
#[derive(Default)]
struct Runs(Vec<(Mark, String)>);

impl Runs {
    fn push(&mut self, mark: Mark, characters: &str) {
        match self.0.last_mut() {
            Some((last, text)) if *last == mark => text.push_str(characters),
            _ => self.0.push((mark, characters.to_owned())),
        }
    }

    fn append(&mut self, other: Runs) {
        for (mark, text) in other.0 {
            self.push(mark, &text);
        }
    }

    fn is_blank(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }

    /// Drops white space at both ends.
    fn trimmed(mut self) -> Self {
        while let Some((_, text)) = self.0.first_mut() {
            *text = text.trim_start().to_owned();
            if !text.is_empty() {
                break;
            }
            self.0.remove(0);
        }
        while let Some((_, text)) = self.0.last_mut() {
            text.truncate(text.trim_end().len());
            if !text.is_empty() {
                break;
            }
            self.0.pop();
        }
        self
    }

    fn on_one_line(mut self) -> Self {
        for (_, text) in &mut self.0 {
            *text = text.replace(['\n', '\t'], " ");
        }
        self
    }
}

struct Placed {
    part: PartCode,
    number: u32,
    kind: BlockKind,
    runs: Runs,
}

/// A story: the main text, a note, a text box.
struct Story {
    part: PartCode,
    /// The number of all its paragraphs; none where each has its own.
    number: Option<u32>,
    goes: Goes,
    runs: Runs,
    /// The cells of the rows that are open, the outermost first.
    rows: Vec<Vec<Runs>>,
}

impl Story {
    fn new(part: PartCode, number: Option<u32>, goes: Goes) -> Self {
        Self {
            part,
            number,
            goes,
            runs: Runs::default(),
            rows: Vec::new(),
        }
    }
}

/// Takes a document as it flows and composes its text.
pub(super) struct Flow<'o, 't> {
    composer: Composer<'o, 't>,
    stories: Vec<Story>,
    behind: Vec<Placed>,
    at_the_end: Vec<Placed>,
    numbers: HashMap<PartCode, u32>,
    before: Option<(PartCode, BlockKind)>,
    hidden: u64,
    changes: u64,
    comments: u64,
}

impl<'o, 't> Flow<'o, 't> {
    /// Begins the text with this number; the main story is open.
    pub(super) fn new(output: &'o mut Output<'t>, number: u8) -> Self {
        Self {
            composer: Composer::new(output, number),
            stories: vec![Story::new(PartCode::Body, None, Goes::Now)],
            behind: Vec::new(),
            at_the_end: Vec::new(),
            numbers: HashMap::new(),
            before: None,
            hidden: 0,
            changes: 0,
            comments: 0,
        }
    }

    /// Returns the next number of a part.
    pub(super) fn next(&mut self, part: PartCode) -> u32 {
        let number = self.numbers.entry(part).or_insert(0);
        *number = number.saturating_add(1);
        *number
    }

    /// Begins a story inside what is open.
    pub(super) fn enter(&mut self, part: PartCode, number: Option<u32>, goes: Goes) {
        if part == PartCode::Comment {
            self.comments += 1;
        }
        self.stories.push(Story::new(part, number, goes));
    }

    /// Ends the story that was entered last.
    pub(super) fn leave(&mut self) -> Result<(), ReadFailure> {
        self.end_open()?;
        if self.stories.len() > 1 {
            self.stories.pop();
        }
        Ok(())
    }

    /// Counts a stretch that its program does not show.
    pub(super) fn count_hidden(&mut self) {
        self.hidden += 1;
    }

    /// Counts a change that was tracked.
    pub(super) fn count_change(&mut self) {
        self.changes += 1;
    }

    /// Takes characters.
    pub(super) fn text(&mut self, mark: Mark, characters: &str) {
        let Some(story) = self.stories.last_mut() else {
            return;
        };
        if characters.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')) {
            let clean: String = characters
                .chars()
                .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
                .collect();
            story.runs.push(mark, &clean);
        } else if !characters.is_empty() {
            story.runs.push(mark, characters);
        }
    }

    /// Ends a paragraph.
    pub(super) fn end_paragraph(&mut self, kind: BlockKind) -> Result<(), ReadFailure> {
        let Some(story) = self.stories.last_mut() else {
            return Ok(());
        };
        let runs = std::mem::take(&mut story.runs);
        if let Some(cell) = story.rows.last_mut().and_then(|row| row.last_mut()) {
            if !runs.is_blank() {
                if !cell.is_blank() {
                    cell.push(Mark::Settled, "\n");
                }
                cell.append(runs.trimmed());
            }
            return Ok(());
        }
        let (part, number, goes) = (story.part, story.number, story.goes);
        let number = match number {
            Some(number) => number,
            None => self.next(part),
        };
        self.place(
            goes,
            Placed {
                part,
                number,
                kind,
                runs,
            },
        )
    }

    /// Takes blocks that were laid out already.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Result<(), ReadFailure> {
        for block in blocks {
            self.text(Mark::Settled, &block.text);
            self.end_paragraph(block.kind)?;
        }
        Ok(())
    }

    /// Takes a body whose lines and spaces count; blank lines part its paragraphs.
    pub(super) fn verbatim(&mut self, text: &str) -> Result<(), ReadFailure> {
        let text = text.trim_end();
        let text = match text.find(|c: char| !c.is_whitespace()) {
            Some(first) => {
                let line = text.get(..first).and_then(|before| before.rfind('\n'));
                text.get(line.map_or(0, |at| at + 1)..).unwrap_or(text)
            }
            None => return Ok(()),
        };
        self.composer.line_feeds(2)?;
        let mut number = self.next(PartCode::Body);
        let mut feeds = 0;
        for line in text.split('\n') {
            let line = line.trim_end();
            if line.is_empty() {
                feeds += 1;
                continue;
            }
            if feeds > 1 {
                number = self.next(PartCode::Body);
            }
            self.composer.line_feeds(feeds)?;
            let is_control = |c: char| c.is_control() && c != '\t';
            if line.contains(is_control) {
                self.composer
                    .part(PartCode::Body, number, &line.replace(is_control, ""))?;
            } else {
                self.composer.part(PartCode::Body, number, line)?;
            }
            feeds = 1;
        }
        self.before = Some((PartCode::Body, BlockKind::Preformatted));
        Ok(())
    }

    /// Begins a row of a table.
    pub(super) fn begin_row(&mut self) {
        if let Some(story) = self.stories.last_mut() {
            story.rows.push(Vec::new());
        }
    }

    /// Begins a cell.
    pub(super) fn begin_cell(&mut self) {
        if let Some(row) = self
            .stories
            .last_mut()
            .and_then(|story| story.rows.last_mut())
        {
            row.push(Runs::default());
        }
    }

    /// Ends a row; one inside a cell becomes a line of that cell.
    pub(super) fn end_row(&mut self) -> Result<(), ReadFailure> {
        let Some(story) = self.stories.last_mut() else {
            return Ok(());
        };
        let Some(cells) = story.rows.pop() else {
            return Ok(());
        };
        let filled = cells.iter().filter(|cell| !cell.is_blank()).count();
        let mut runs = Runs::default();
        for (at, cell) in cells.into_iter().enumerate() {
            if filled > 1 {
                if at > 0 {
                    runs.push(Mark::Settled, "\t");
                }
                runs.append(cell.on_one_line());
            } else {
                runs.append(cell);
            }
        }
        if let Some(cell) = story.rows.last_mut().and_then(|row| row.last_mut()) {
            if !runs.is_blank() {
                if !cell.is_blank() {
                    cell.push(Mark::Settled, "\n");
                }
                cell.append(runs);
            }
            return Ok(());
        }
        // In a note or a box the number of that is worth more than the one of the row.
        let (part, number, goes) = (story.part, story.number, story.goes);
        let (part, number) = match number {
            Some(number) => (part, number),
            None => (PartCode::Table, self.next(PartCode::Table)),
        };
        self.place(
            goes,
            Placed {
                part,
                number,
                kind: BlockKind::Row,
                runs,
            },
        )
    }

    /// Adds words that describe a picture, behind what is open.
    pub(super) fn picture_text(&mut self, words: &str) {
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        let number = self.next(PartCode::PictureText);
        let mut runs = Runs::default();
        runs.push(Mark::Settled, &words.replace('\r', ""));
        self.behind.push(Placed {
            part: PartCode::PictureText,
            number,
            kind: BlockKind::Caption,
            runs,
        });
    }

    fn place(&mut self, goes: Goes, block: Placed) -> Result<(), ReadFailure> {
        match goes {
            Goes::Behind => self.behind.push(block),
            Goes::ToTheEnd => self.at_the_end.push(block),
            Goes::Now => {
                self.emit(block)?;
                for block in std::mem::take(&mut self.behind) {
                    self.emit(block)?;
                }
            }
        }
        Ok(())
    }

    fn emit(&mut self, block: Placed) -> Result<(), ReadFailure> {
        let runs = block.runs.trimmed();
        if runs.is_blank() {
            return Ok(());
        }
        let together = self.before == Some((block.part, block.kind))
            && matches!(block.kind, BlockKind::Item | BlockKind::Row);
        self.composer.line_feeds(if together { 1 } else { 2 })?;
        for (mark, text) in &runs.0 {
            let part = match mark {
                Mark::Settled => block.part,
                Mark::Inserted => PartCode::Inserted,
                Mark::Deleted => PartCode::Deleted,
            };
            self.composer.part(part, block.number, text)?;
        }
        self.before = Some((block.part, block.kind));
        Ok(())
    }

    /// Ends rows and a paragraph that a damaged file left open.
    fn end_open(&mut self) -> Result<(), ReadFailure> {
        let is_open = |flow: &Self| {
            flow.stories
                .last()
                .is_some_and(|story| !story.rows.is_empty())
        };
        if self
            .stories
            .last()
            .is_some_and(|story| !story.runs.is_blank())
        {
            self.end_paragraph(BlockKind::Paragraph)?;
        }
        while is_open(self) {
            self.end_row()?;
        }
        Ok(())
    }

    /// Puts what waits for the end there; more may follow.
    pub(super) fn settle(&mut self) -> Result<(), ReadFailure> {
        while self.stories.len() > 1 {
            self.leave()?;
        }
        self.end_open()?;
        let behind = std::mem::take(&mut self.behind);
        let at_the_end = std::mem::take(&mut self.at_the_end);
        for block in behind.into_iter().chain(at_the_end) {
            self.emit(block)?;
        }
        Ok(())
    }

    /// Ends the text, with what a person should know about it.
    pub(super) fn finish(mut self) -> Result<(ReadText, Vec<ReadNotice>), ReadFailure> {
        self.settle()?;
        let counts = [
            (NoticeCode::TrackedChanges, self.changes),
            (NoticeCode::Comments, self.comments),
            (NoticeCode::HiddenText, self.hidden),
        ];
        let notices = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(code, count)| ReadNotice::new(code).with("count", count))
            .collect();
        Ok((self.composer.finish(TextRole::Body), notices))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(compose: impl FnOnce(&mut Flow<'_, '_>), expected: &str) -> ReadText {
        let mut content = String::new();
        let mut take = |_: u8, characters: &str| {
            content.push_str(characters);
            Ok(())
        };
        let mut output = Output::new(10_000, &mut take);
        let mut flow = Flow::new(&mut output, 0);
        compose(&mut flow);
        let (text, _) = flow.finish().unwrap();
        assert_eq!(content, expected);
        assert!(text.map.fits(content.chars().count() as u64));
        text
    }

    fn paragraph(flow: &mut Flow<'_, '_>, text: &str) {
        flow.text(Mark::Settled, text);
        flow.end_paragraph(BlockKind::Paragraph).unwrap();
    }

    #[test]
    fn what_hangs_on_a_paragraph_stands_behind_it_or_at_the_end() {
        let text = check(
            |flow| {
                flow.text(Mark::Settled, "one ");
                flow.enter(PartCode::Footnote, Some(1), Goes::ToTheEnd);
                paragraph(flow, "a note");
                flow.leave().unwrap();
                flow.enter(PartCode::TextBox, Some(1), Goes::Behind);
                paragraph(flow, "a box");
                flow.leave().unwrap();
                paragraph(flow, "two");
                paragraph(flow, " three ");
            },
            "one two\n\na box\n\nthree\n\na note",
        );
        assert_eq!(text.map.part_at(17), Some((PartCode::Body, 2)));
        assert_eq!(text.map.part_at(10), Some((PartCode::TextBox, 1)));
    }

    #[test]
    fn rows_are_lines_and_tables_in_cells_are_lines_of_the_cell() {
        check(
            |flow| {
                for (name, year) in [("Аян", "1970"), ("Гүл", "1981")] {
                    flow.begin_row();
                    flow.begin_cell();
                    paragraph(flow, name);
                    paragraph(flow, "twice");
                    flow.begin_cell();
                    flow.begin_row();
                    flow.begin_cell();
                    paragraph(flow, year);
                    flow.end_row().unwrap();
                    flow.end_row().unwrap();
                }
                paragraph(flow, "after");
            },
            "Аян twice\t1970\nГүл twice\t1981\n\nafter",
        );
    }

    #[test]
    fn changes_stand_where_they_were_made() {
        let text = check(
            |flow| {
                flow.text(Mark::Settled, "for ");
                flow.text(Mark::Deleted, "five");
                flow.text(Mark::Inserted, "ten");
                paragraph(flow, " years");
            },
            "for fiveten years",
        );
        assert_eq!(text.map.part_at(4), Some((PartCode::Deleted, 1)));
        assert_eq!(text.map.part_at(8), Some((PartCode::Inserted, 1)));
        assert_eq!(text.map.part_at(12), Some((PartCode::Body, 1)));
    }

    #[test]
    fn what_a_damaged_file_leaves_open_is_ended() {
        check(
            |flow| {
                flow.begin_row();
                flow.begin_cell();
                flow.text(Mark::Settled, "in a cell");
                flow.enter(PartCode::Comment, Some(1), Goes::ToTheEnd);
                flow.text(Mark::Settled, "in a remark");
            },
            "in a cell\n\nin a remark",
        );
    }
}
