//! Web pages: the readable part, and what stands around it as a text of its own.
//!
//! Scripts and styles are never text. Links, pictures and other hosts are never followed.

mod choose;
mod elements;
mod metadata;
mod page;

use kua_core::reading::{NoticeCode, ReadFailure, ReadNotice, Reading, TextRole};

use super::{Importer, Input, Output, Sample};
use crate::decode::decode_whole;
use crate::layout::{Block, assemble};

pub(super) use metadata::tag as language_tag;

/// The largest page that is read, in bytes: the blocks of a page need a few times its size.
const LARGEST: u64 = 64 * 1024 * 1024;

pub(super) const IMPORTER: Importer = Importer {
    media_type: "text/html",
    extensions: &["html", "htm", "xhtml", "xht"],
    recognises,
    read,
};

/// A doctype or one of the first elements of a page near the beginning; any common element, where the name says so.
fn recognises(sample: &Sample<'_>) -> bool {
    let begin: String = sample
        .text
        .chars()
        .take(4_096)
        .collect::<String>()
        .to_ascii_lowercase();
    let begin = begin.trim_start_matches(['\u{FEFF}', ' ', '\t', '\n']);
    if sample.is_named(&["md", "markdown"]) {
        // Markdown may begin with an element of HTML; only a whole page is one.
        return begin.starts_with("<!doctype html") || begin.starts_with("<html");
    }
    if !begin.starts_with('<') {
        return sample.is_named(IMPORTER.extensions) && has_element(begin);
    }
    let is_page = ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|mark| begin.contains(mark));
    is_page || has_element(begin) && !begin.starts_with("<?xml")
}

fn has_element(begin: &str) -> bool {
    const COMMON: &[&str] = &[
        "p", "div", "br", "h1", "h2", "h3", "ul", "ol", "table", "span", "a", "b", "i", "em",
        "strong", "title", "article", "section", "meta", "nav", "main", "body",
    ];
    begin.split('<').skip(1).any(|after| {
        let name: String = after
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        COMMON.contains(&name.as_str())
            && after
                .get(name.len()..)
                .is_some_and(|rest| rest.starts_with(['>', ' ', '/', '\n', '\t']))
    })
}

fn read(input: &Input<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    if u64::try_from(input.bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(ReadFailure::TooLarge { limit: LARGEST });
    }
    let (text, mut notices) = decode_whole(input.bytes, input.detected)?;
    let page = page::take_apart(&text);
    let choice = choose::choose(&page);
    let chosen = |wanted: bool| {
        page.blocks
            .iter()
            .zip(&choice.is_body)
            .filter(move |(_, is_body)| **is_body == wanted)
            .map(|(block, _)| &block.block)
    };
    if !choice.is_certain {
        notices.push(ReadNotice::new(NoticeCode::NoMainPart));
    }
    if page.too_deep {
        notices.push(ReadNotice::new(NoticeCode::TooDeep).with("limit", page::DEEPEST));
    }
    let mut reading = input.reading(IMPORTER.media_type, notices);
    reading
        .texts
        .push(assemble(TextRole::Body, 0, chosen(true), output)?);
    if chosen(false).next().is_some() {
        reading
            .texts
            .push(assemble(TextRole::Furniture, 1, chosen(false), output)?);
    }
    let declared = metadata::declared_by(&page);
    reading.title = declared.title;
    reading.publisher = declared.publisher;
    reading.published = declared.published;
    reading.language = declared.language;
    Ok(reading)
}

/// A page whose markup came out of another file.
pub(super) struct Readable {
    pub(super) body: Vec<Block>,
    pub(super) furniture: Vec<Block>,
    pub(super) declared: metadata::Declared,
    pub(super) notices: Vec<ReadNotice>,
}

/// Tells the readable part of a page from its furniture.
pub(super) fn readable(markup: &str) -> Result<Readable, ReadFailure> {
    if u64::try_from(markup.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(ReadFailure::TooLarge { limit: LARGEST });
    }
    let page = page::take_apart(markup);
    let choice = choose::choose(&page);
    let declared = metadata::declared_by(&page);
    let mut notices = Vec::new();
    if !choice.is_certain {
        notices.push(ReadNotice::new(NoticeCode::NoMainPart));
    }
    if page.too_deep {
        notices.push(ReadNotice::new(NoticeCode::TooDeep).with("limit", page::DEEPEST));
    }
    let (mut body, mut furniture) = (Vec::new(), Vec::new());
    for (block, is_body) in page.blocks.into_iter().zip(choice.is_body) {
        match is_body {
            true => body.push(block.block),
            false => furniture.push(block.block),
        }
    }
    Ok(Readable {
        body,
        furniture,
        declared,
        notices,
    })
}

/// Reads a piece of markup inside another document: its blocks, without a choice among them.
pub(super) fn blocks_of(markup: &str, first_line: u64) -> Vec<Block> {
    let page = page::take_apart(markup);
    let mut blocks: Vec<Block> = page.blocks.into_iter().map(|block| block.block).collect();
    for block in &mut blocks {
        block.first += first_line.saturating_sub(1);
        block.last += first_line.saturating_sub(1);
    }
    blocks
}

#[cfg(test)]
mod tests;
