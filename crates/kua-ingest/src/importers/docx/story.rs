//! Walking over the paragraphs of a Word document, its notes, remarks, headers.

use std::collections::HashMap;

use kua_core::reading::{PartCode, ReadFailure, ReadNotice, ReadText};

use super::super::flow::{Flow, Goes, Mark};
use super::super::xml::{Tag, Visit};
use crate::layout::BlockKind;

/// What was told on the way.
pub(super) struct Told {
    pub(super) text: ReadText,
    pub(super) notices: Vec<ReadNotice>,
    /// Who remarked or changed something, each once.
    pub(super) authors: Vec<String>,
    /// A field asks another program for its words.
    pub(super) asks_programs: bool,
    /// How many fields ask for something from elsewhere.
    pub(super) outside: usize,
}

/// A walk over the parts of one document.
pub(super) struct Story<'o, 't> {
    flow: Flow<'o, 't>,
    /// The part that is walked over.
    part: PartCode,
    /// Notes by their id, in the order in which the text refers to them.
    footnotes: HashMap<String, u32>,
    endnotes: HashMap<String, u32>,
    authors: Vec<String>,
    asks_programs: bool,
    outside: usize,
    /// So many elements deep in what is left out.
    skipped: u32,
    /// So many elements deep in properties, where names mean something else.
    properties: u32,
    /// So many elements deep in properties as they were before a change.
    former: u32,
    inserted: u32,
    deleted: u32,
    /// The change that is open has no word yet.
    is_fresh_change: bool,
    /// Characters count as text.
    in_text: bool,
    in_instruction: bool,
    instruction: String,
    in_run: bool,
    run_is_hidden: bool,
    is_item: bool,
    /// What was open around each text box.
    around: Vec<(bool, bool, bool)>,
}

impl<'o, 't> Story<'o, 't> {
    pub(super) fn new(flow: Flow<'o, 't>) -> Self {
        Self {
            flow,
            part: PartCode::Body,
            footnotes: HashMap::new(),
            endnotes: HashMap::new(),
            authors: Vec::new(),
            asks_programs: false,
            outside: 0,
            skipped: 0,
            properties: 0,
            former: 0,
            inserted: 0,
            deleted: 0,
            is_fresh_change: false,
            in_text: false,
            in_instruction: false,
            instruction: String::new(),
            in_run: false,
            run_is_hidden: false,
            is_item: false,
            around: Vec::new(),
        }
    }

    /// Says which part comes next.
    pub(super) fn begin(&mut self, part: PartCode) {
        self.part = part;
    }

    pub(super) fn finish(self) -> Result<Told, ReadFailure> {
        let (text, notices) = self.flow.finish()?;
        Ok(Told {
            text,
            notices,
            authors: self.authors,
            asks_programs: self.asks_programs,
            outside: self.outside,
        })
    }

    fn mark(&self) -> Mark {
        match (self.deleted, self.inserted) {
            (0, 0) => Mark::Settled,
            (0, _) => Mark::Inserted,
            _ => Mark::Deleted,
        }
    }

    fn push(&mut self, characters: &str) {
        let mark = self.mark();
        if mark != Mark::Settled && std::mem::take(&mut self.is_fresh_change) {
            self.flow.count_change();
        }
        if self.run_is_hidden && self.in_run && !characters.trim().is_empty() {
            self.flow.count_hidden();
            // A run counts once, however many pieces it has.
            self.run_is_hidden = false;
        }
        self.flow.text(mark, characters);
    }

    fn wrote(&mut self, tag: &Tag<'_>) {
        if let Some(author) = tag.get("author").filter(|author| !author.trim().is_empty())
            && !self.authors.contains(&author)
            && self.authors.len() < 1_000
        {
            self.authors.push(author);
        }
    }

    /// Begins a note or a remark in a part of its own.
    fn open_note(&mut self, part: PartCode, tag: &Tag<'_>) {
        let kind = tag.get("type").unwrap_or_default();
        if matches!(
            kind.as_str(),
            "separator" | "continuationSeparator" | "continuationNotice"
        ) {
            self.skipped = 1;
            return;
        }
        let id = tag
            .get_exact("w:id")
            .or_else(|| tag.get("id"))
            .unwrap_or_default();
        let known = match part {
            PartCode::Footnote => self.footnotes.get(&id),
            PartCode::Endnote => self.endnotes.get(&id),
            _ => None,
        };
        let number = match known {
            Some(number) => *number,
            None => self.flow.next(part),
        };
        if part == PartCode::Comment {
            self.wrote(tag);
        }
        self.flow.enter(part, Some(number), Goes::Now);
    }

    fn refer(&mut self, part: PartCode, tag: &Tag<'_>) {
        let Some(id) = tag.get("id") else { return };
        let number = self.flow.next(part);
        match part {
            PartCode::Footnote => self.footnotes.insert(id, number),
            _ => self.endnotes.insert(id, number),
        };
    }

    /// Looks what a field asks for.
    fn look_at_instruction(&mut self, instruction: &str) {
        let words = instruction.trim_start().to_ascii_uppercase();
        if words.starts_with("DDE") {
            self.asks_programs = true;
        } else if (words.starts_with("INCLUDE") || words.starts_with("IMPORT"))
            && (words.contains("://") || words.contains("\\\\"))
        {
            self.outside += 1;
        }
    }

    fn open_in_properties(&mut self, name: &str, tag: &Tag<'_>) {
        if self.former > 0 {
            return;
        }
        let value = tag.get("val");
        let is_on = !matches!(value.as_deref(), Some("0" | "false" | "off" | "none"));
        match name {
            "vanish" | "specVanish" if self.in_run => self.run_is_hidden = is_on,
            // White on a page that is white, unless the run has a ground of its own.
            "color" if self.in_run && value.is_some_and(|c| c.eq_ignore_ascii_case("ffffff")) => {
                self.run_is_hidden = true;
            }
            "shd" | "highlight" if self.in_run => self.run_is_hidden = false,
            "numPr" => self.is_item = true,
            _ => {}
        }
    }
}

impl Visit for Story<'_, '_> {
    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadFailure> {
        if self.skipped > 0 {
            self.skipped += 1;
            return Ok(());
        }
        match name {
            "rPrChange" | "pPrChange" | "tblPrChange" | "trPrChange" | "tcPrChange"
            | "sectPrChange" => self.former += 1,
            "pPr" | "rPr" | "tblPr" | "trPr" | "tcPr" | "sectPr" | "sdtPr" => self.properties += 1,
            _ if self.properties > 0 => self.open_in_properties(name, tag),
            // The same content again, for programs that do not know the first form.
            "Fallback" => self.skipped = 1,
            "p" => self.is_item = false,
            "r" => (self.in_run, self.run_is_hidden) = (true, false),
            "t" | "delText" => self.in_text = true,
            "instrText" | "delInstrText" => self.in_instruction = true,
            "fldSimple" => {
                let instruction = tag.get("instr").unwrap_or_default();
                self.look_at_instruction(&instruction);
            }
            "fldChar" => {
                let instruction = std::mem::take(&mut self.instruction);
                self.look_at_instruction(&instruction);
            }
            "ins" | "moveTo" => {
                self.inserted += 1;
                self.is_fresh_change = true;
                self.wrote(tag);
            }
            "del" | "moveFrom" => {
                self.deleted += 1;
                self.is_fresh_change = true;
                self.wrote(tag);
            }
            "tab" | "ptab" => self.push("\t"),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("\u{2011}"),
            "softHyphen" => self.push("\u{AD}"),
            "sym" => {
                let code = tag
                    .get("char")
                    .and_then(|code| u32::from_str_radix(&code, 16).ok());
                // Letters of symbol fonts stand at places that mean nothing elsewhere.
                let letter = code
                    .and_then(char::from_u32)
                    .filter(|letter| !matches!(letter, '\u{E000}'..='\u{F8FF}'));
                self.push(letter.unwrap_or('\u{FFFD}').encode_utf8(&mut [0; 4]));
            }
            "tr" => self.flow.begin_row(),
            "tc" => self.flow.begin_cell(),
            "txbxContent" => {
                let number = self.flow.next(PartCode::TextBox);
                self.flow
                    .enter(PartCode::TextBox, Some(number), Goes::Behind);
                self.around
                    .push((self.in_run, self.run_is_hidden, self.is_item));
                (self.in_run, self.run_is_hidden) = (false, false);
            }
            "docPr" => {
                if let Some(words) = tag.get("descr") {
                    self.flow.picture_text(&words);
                }
            }
            "footnoteReference" => self.refer(PartCode::Footnote, tag),
            "endnoteReference" => self.refer(PartCode::Endnote, tag),
            "footnote" => self.open_note(PartCode::Footnote, tag),
            "endnote" => self.open_note(PartCode::Endnote, tag),
            "comment" => self.open_note(PartCode::Comment, tag),
            "hdr" | "ftr" => self.flow.enter(self.part, None, Goes::Now),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), ReadFailure> {
        if self.skipped > 0 {
            self.skipped -= 1;
            return Ok(());
        }
        match name {
            "rPrChange" | "pPrChange" | "tblPrChange" | "trPrChange" | "tcPrChange"
            | "sectPrChange" => self.former = self.former.saturating_sub(1),
            "pPr" | "rPr" | "tblPr" | "trPr" | "tcPr" | "sectPr" | "sdtPr" => {
                self.properties = self.properties.saturating_sub(1);
            }
            _ if self.properties > 0 => {}
            "p" => {
                let kind = match std::mem::take(&mut self.is_item) {
                    true => BlockKind::Item,
                    false => BlockKind::Paragraph,
                };
                self.flow.end_paragraph(kind)?;
            }
            "r" => self.in_run = false,
            "t" | "delText" => self.in_text = false,
            "instrText" | "delInstrText" => self.in_instruction = false,
            "ins" | "moveTo" => self.inserted = self.inserted.saturating_sub(1),
            "del" | "moveFrom" => self.deleted = self.deleted.saturating_sub(1),
            "tr" => self.flow.end_row()?,
            "txbxContent" => {
                self.flow.leave()?;
                if let Some(around) = self.around.pop() {
                    (self.in_run, self.run_is_hidden, self.is_item) = around;
                }
            }
            "footnote" | "endnote" | "comment" | "hdr" | "ftr" => self.flow.leave()?,
            "document" => self.flow.settle()?,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, characters: &str) -> Result<(), ReadFailure> {
        if self.skipped > 0 {
            return Ok(());
        }
        if self.in_instruction {
            if self.instruction.len() < 10_000 {
                self.instruction.push_str(characters);
            }
        } else if self.in_text {
            self.push(characters);
        }
        Ok(())
    }
}
