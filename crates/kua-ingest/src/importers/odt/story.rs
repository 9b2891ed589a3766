//! Walking over the paragraphs of an OpenDocument text, its notes, remarks, headers.

use std::collections::{HashMap, HashSet};

use kua_core::reading::{PartCode, ReadFailure, ReadNotice, ReadText};

use super::super::flow::{Flow, Goes, Mark};
use super::super::xml::{Tag, Visit};
use crate::layout::BlockKind;

/// What was told on the way.
pub(super) struct Told {
    pub(super) text: ReadText,
    pub(super) notices: Vec<ReadNotice>,
    pub(super) authors: Vec<String>,
    pub(super) outside: usize,
}

/// A walk over the parts of one document.
pub(super) struct Story<'o, 't> {
    flow: Flow<'o, 't>,
    /// The part that is walked over; of the styles only headers or footers are wanted.
    part: PartCode,
    hidden_styles: HashSet<String>,
    authors: Vec<String>,
    outside: usize,
    /// So many elements deep in what is left out.
    skipped: u32,
    /// So many elements deep in what is text; outside of it nothing is.
    in_text: u32,
    /// So many paragraphs are open.
    paragraphs: u32,
    lists: u32,
    /// The last character was white space, so more of it says nothing.
    after_space: bool,
    /// The changes by their id: deleted words, or none where words were inserted.
    changes: HashMap<String, Option<String>>,
    change: String,
    /// Characters of a change that is told of in front of the text.
    deleted: Option<String>,
    /// The insertions that are open.
    inserted: HashSet<String>,
    /// The name of who changed or remarked something.
    author: Option<String>,
    /// Words that describe a picture.
    description: Option<String>,
    note_is_endnote: bool,
}

impl<'o, 't> Story<'o, 't> {
    pub(super) fn new(flow: Flow<'o, 't>) -> Self {
        Self {
            flow,
            part: PartCode::Body,
            hidden_styles: HashSet::new(),
            authors: Vec::new(),
            outside: 0,
            skipped: 0,
            in_text: 0,
            paragraphs: 0,
            lists: 0,
            after_space: true,
            changes: HashMap::new(),
            change: String::new(),
            deleted: None,
            inserted: HashSet::new(),
            author: None,
            description: None,
            note_is_endnote: false,
        }
    }

    /// Says which part comes next.
    pub(super) fn begin(&mut self, part: PartCode) {
        self.part = part;
    }

    /// Says that words of this style are not shown.
    pub(super) fn hide(&mut self, style: &str) {
        self.hidden_styles.insert(style.to_owned());
    }

    pub(super) fn finish(self) -> Result<Told, ReadFailure> {
        let (text, notices) = self.flow.finish()?;
        Ok(Told {
            text,
            notices,
            authors: self.authors,
            outside: self.outside,
        })
    }

    fn push(&mut self, characters: &str) {
        if let Some(deleted) = &mut self.deleted {
            deleted.push_str(characters);
            return;
        }
        let mark = match self.inserted.is_empty() {
            true => Mark::Settled,
            false => Mark::Inserted,
        };
        self.flow.text(mark, characters);
        self.after_space = characters.ends_with([' ', '\n', '\t']);
    }

    fn begin_story(&mut self, part: PartCode, goes: Goes) {
        let number = self.flow.next(part);
        self.flow.enter(part, Some(number), goes);
        self.after_space = true;
    }

    fn open_in_text(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadFailure> {
        match name {
            "p" | "h" => {
                self.paragraphs += 1;
                self.after_space = true;
                self.look_at_style(tag);
            }
            "span" | "hidden-text" | "hidden-paragraph" => {
                self.look_at_style(tag);
                if name != "span" {
                    self.flow.count_hidden();
                    // The words of a field may stand in its attribute only.
                    if let Some(words) = tag.get("string-value") {
                        self.push(&words);
                    }
                }
            }
            "list" => self.lists += 1,
            "s" => {
                let count = tag
                    .get("c")
                    .and_then(|count| count.parse().ok())
                    .unwrap_or(1);
                self.push(&" ".repeat(usize::min(count, 200)));
                self.after_space = false;
            }
            "tab" => self.push("\t"),
            "line-break" => self.push("\n"),
            "table-row" => self.flow.begin_row(),
            "table-cell" | "covered-table-cell" => self.flow.begin_cell(),
            "note" => self.note_is_endnote = tag.get("note-class").as_deref() == Some("endnote"),
            "note-citation" => self.skipped = 1,
            "note-body" => {
                let part = match self.note_is_endnote {
                    true => PartCode::Endnote,
                    false => PartCode::Footnote,
                };
                self.begin_story(part, Goes::ToTheEnd);
            }
            "annotation" => self.begin_story(PartCode::Comment, Goes::ToTheEnd),
            "text-box" => self.begin_story(PartCode::TextBox, Goes::Behind),
            "desc" | "title" if tag.has_prefix("svg") => self.description = Some(String::new()),
            "image" | "object" | "object-ole" | "plugin" | "section-source" | "event-listener" => {
                let target = tag.get("href").unwrap_or_default();
                self.outside += usize::from(target.contains("://") || target.starts_with("//"));
            }
            // Changes are told of in front of the text.
            "tracked-changes" => self.changes.clear(),
            "changed-region" => self.change = tag.get("id").unwrap_or_default(),
            "deletion" => self.deleted = Some(String::new()),
            "insertion" => {
                self.changes.insert(self.change.clone(), None);
            }
            "creator" if tag.has_prefix("dc") => self.author = Some(String::new()),
            "date" | "date-string" | "sender-initials" | "creator-initials"
                if !tag.has_prefix("text") =>
            {
                self.skipped = 1;
            }
            "change-start" => {
                let id = tag.get("change-id").unwrap_or_default();
                if self.changes.get(&id).is_some_and(Option::is_none) && self.inserted.insert(id) {
                    self.flow.count_change();
                }
            }
            "change-end" => {
                self.inserted
                    .remove(&tag.get("change-id").unwrap_or_default());
            }
            "change" => {
                let id = tag.get("change-id").unwrap_or_default();
                if let Some(Some(words)) = self.changes.get(&id) {
                    self.flow.count_change();
                    self.flow.text(Mark::Deleted, words.trim_end_matches('\n'));
                    self.after_space = false;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn look_at_style(&mut self, tag: &Tag<'_>) {
        let style = tag.get("style-name").unwrap_or_default();
        let is_hidden = self.hidden_styles.contains(&style);
        if is_hidden && self.deleted.is_none() {
            self.flow.count_hidden();
        }
    }

    fn close_in_text(&mut self, name: &str) -> Result<(), ReadFailure> {
        match name {
            "p" | "h" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                if let Some(deleted) = &mut self.deleted {
                    deleted.push('\n');
                    return Ok(());
                }
                let kind = match (name, self.lists) {
                    ("h", _) => BlockKind::Heading,
                    (_, 0) => BlockKind::Paragraph,
                    _ => BlockKind::Item,
                };
                self.flow.end_paragraph(kind)?;
                self.after_space = true;
            }
            "list" => self.lists = self.lists.saturating_sub(1),
            "table-row" => self.flow.end_row()?,
            "note-body" | "annotation" | "text-box" => {
                self.flow.leave()?;
                self.after_space = false;
            }
            "desc" | "title" => {
                if let Some(words) = self.description.take() {
                    self.flow.picture_text(&words);
                }
            }
            "deletion" => {
                let words = self.deleted.take().unwrap_or_default();
                self.changes.insert(self.change.clone(), Some(words));
            }
            "creator" => {
                let author = self.author.take().unwrap_or_default();
                if !author.trim().is_empty()
                    && !self.authors.contains(&author)
                    && self.authors.len() < 1_000
                {
                    self.authors.push(author);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Says whether an element holds the text that is wanted now.
    fn begins_text(&self, name: &str) -> Option<PartCode> {
        match (self.part, name) {
            (PartCode::Body, "text") => Some(PartCode::Body),
            (PartCode::PageHeader, "header" | "header-first" | "header-left") => {
                Some(PartCode::PageHeader)
            }
            (PartCode::PageFooter, "footer" | "footer-first" | "footer-left") => {
                Some(PartCode::PageFooter)
            }
            _ => None,
        }
    }
}

impl Visit for Story<'_, '_> {
    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadFailure> {
        if self.skipped > 0 {
            self.skipped += 1;
            return Ok(());
        }
        if self.in_text > 0 {
            self.in_text += 1;
            return self.open_in_text(name, tag);
        }
        if let Some(part) = self.begins_text(name) {
            self.in_text = 1;
            if part != PartCode::Body {
                self.flow.enter(part, None, Goes::Now);
            }
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), ReadFailure> {
        if self.skipped > 0 {
            self.skipped -= 1;
            // What opened the part that is left out is counted as text too.
            if self.skipped == 0 {
                self.in_text = self.in_text.saturating_sub(1);
            }
            return Ok(());
        }
        match self.in_text {
            0 => Ok(()),
            1 => {
                self.in_text = 0;
                match self.part {
                    PartCode::Body => self.flow.settle(),
                    _ => self.flow.leave(),
                }
            }
            _ => {
                self.in_text -= 1;
                self.close_in_text(name)
            }
        }
    }

    fn text(&mut self, characters: &str) -> Result<(), ReadFailure> {
        if self.skipped > 0 || self.in_text == 0 {
            return Ok(());
        }
        if let Some(author) = &mut self.author {
            author.push_str(characters);
            return Ok(());
        }
        if let Some(description) = &mut self.description {
            description.push_str(characters);
            return Ok(());
        }
        if self.paragraphs == 0 {
            return Ok(());
        }
        // White space in a row is one space, and none at the beginning of a paragraph.
        let mut collapsed = String::with_capacity(characters.len());
        let mut after_space = self.after_space;
        for character in characters.chars() {
            let is_space = matches!(character, ' ' | '\t' | '\n' | '\r');
            if !is_space {
                collapsed.push(character);
            } else if !after_space {
                collapsed.push(' ');
            }
            after_space = is_space;
        }
        if !collapsed.is_empty() {
            self.push(&collapsed);
        }
        self.after_space = after_space;
        Ok(())
    }
}
