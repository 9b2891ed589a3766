//! Markdown: the words as a person reads them, without the marks.

use kua_core::reading::{ReadFailure, Reading, TextRole};
use pulldown_cmark::{Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::{Importer, Input, Output, Sample, html, plain};
use crate::date::declared;
use crate::decode::decode_whole;
use crate::layout::{Block, BlockKind, Running, assemble};

/// The largest document whose marks are taken out, in bytes: that needs many times its size in memory.
///
/// A larger one is read with its marks, as plain text.
const LARGEST: usize = 8 * 1024 * 1024;

pub(super) const IMPORTER: Importer = Importer {
    media_type: "text/markdown",
    extensions: &["md", "markdown"],
    recognises,
    read,
};

/// The name decides where it says "Markdown" or "plain"; without a name, two different kinds of marks do.
fn recognises(sample: &Sample<'_>) -> bool {
    match sample.extension {
        Some(_) => sample.is_named(IMPORTER.extensions),
        None => kinds_of_marks(sample) >= 2,
    }
}

fn kinds_of_marks(sample: &Sample<'_>) -> usize {
    let is_heading = |line: &str| {
        let after = line.trim_start_matches('#');
        (1..=6).contains(&(line.len() - after.len())) && after.starts_with(' ')
    };
    let has = |test: &dyn Fn(&str) -> bool| usize::from(sample.whole_lines().any(test));
    has(&is_heading)
        + has(&|line| line.starts_with("```") || line.starts_with("> "))
        + has(&|line| line.contains("](http") || line.contains("](/") || line.contains("]: http"))
        + has(&|line| line.matches("**").count() >= 2)
        + has(&|line| line.starts_with("- ") || line.starts_with("* "))
}

fn read(input: &Input<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    if input.bytes.len() > LARGEST {
        return plain::read(input, output, IMPORTER.media_type);
    }
    let (source, notices) = decode_whole(input.bytes, input.detected)?;
    let document = take_apart(&source);
    if document.blocks.is_empty() {
        // Nothing but marks: better the marks than nothing.
        return plain::read(input, output, IMPORTER.media_type);
    }
    let mut reading = input.reading(IMPORTER.media_type, notices);
    reading
        .texts
        .push(assemble(TextRole::Body, 0, document.blocks.iter(), output)?);
    let field = |names: &[&str]| {
        names.iter().find_map(|name| {
            document
                .front_matter
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.clone())
        })
    };
    reading.title = field(&["title"]).or(document.title);
    reading.publisher = field(&["publisher", "site", "organisation", "organization"]);
    reading.published = field(&["date", "published"]).as_deref().and_then(declared);
    reading.language = field(&["lang", "language"])
        .as_deref()
        .and_then(html::language_tag);
    Ok(reading)
}

#[derive(Default)]
struct Document {
    blocks: Vec<Block>,
    title: Option<String>,
    front_matter: Vec<(String, String)>,
}

fn take_apart(source: &str) -> Document {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut builder = Builder {
        document: Document::default(),
        running: Running::default(),
        kinds: Vec::new(),
        lines: LineCounter {
            source,
            byte: 0,
            line: 1,
        },
        markup: None,
        in_front_matter: false,
        heading_level: None,
    };
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        let first = builder.lines.line_of(range.start);
        builder.event(event, first);
    }
    builder.flush();
    builder.document
}

struct Builder<'a> {
    document: Document,
    running: Running,
    kinds: Vec<BlockKind>,
    lines: LineCounter<'a>,
    /// Markup of a block of HTML, and its first line.
    markup: Option<(String, u64)>,
    in_front_matter: bool,
    heading_level: Option<u8>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, line: u64) {
        match event {
            Event::Start(tag) => self.start(&tag, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_front_matter => self.front_matter(&text),
            Event::Text(text) | Event::Code(text) => {
                if self.kind() == BlockKind::Preformatted {
                    let last =
                        line + u64::try_from(text.trim_end().matches('\n').count()).unwrap_or(0);
                    self.running.push_verbatim(&text, line, last);
                } else {
                    self.running.push(&text, line, line);
                }
            }
            Event::SoftBreak => self.running.push(" ", line, line),
            Event::HardBreak => self.running.part('\n'),
            Event::Rule => self.flush(),
            Event::Html(text) => match &mut self.markup {
                Some((markup, _)) => markup.push_str(&text),
                None => self.markup = Some((text.into_string(), line)),
            },
            Event::FootnoteReference(name) => {
                self.running.push(&format!("[{name}]"), line, line);
            }
            Event::TaskListMarker(is_done) => {
                self.running
                    .push(if is_done { "[x] " } else { "[ ] " }, line, line);
            }
            // Tags inside a line are marks; the words between them are events of their own.
            Event::InlineHtml(tag) => {
                if tag.starts_with("<br") {
                    self.running.part('\n');
                }
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.running.push(&text, line, line)
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: u64) {
        let kind = match tag {
            Tag::Paragraph => self.kind_inside(),
            Tag::Heading { level, .. } => {
                self.heading_level = Some(*level as u8);
                BlockKind::Heading
            }
            Tag::BlockQuote(_) => BlockKind::Quotation,
            Tag::CodeBlock(_) => BlockKind::Preformatted,
            Tag::Item | Tag::DefinitionListDefinition => BlockKind::Item,
            Tag::TableHead | Tag::TableRow => BlockKind::Row,
            Tag::FootnoteDefinition(name) => {
                self.flush();
                self.running.push(&format!("[{name}] "), line, line);
                self.kinds.push(BlockKind::Paragraph);
                return;
            }
            Tag::MetadataBlock(MetadataBlockKind::YamlStyle | MetadataBlockKind::PlusesStyle) => {
                self.in_front_matter = true;
                return;
            }
            Tag::TableCell => {
                if !self.running.is_empty() {
                    self.running.part('\t');
                }
                return;
            }
            Tag::HtmlBlock => {
                self.markup = Some((String::new(), line));
                return;
            }
            Tag::List(_) | Tag::Table(_) | Tag::DefinitionList | Tag::DefinitionListTitle => {
                self.flush();
                return;
            }
            _ => return,
        };
        // The paragraph of a footnote goes on after its mark.
        if !(matches!(tag, Tag::Paragraph) && self.running_is_mark()) {
            self.flush();
        }
        self.kinds.push(kind);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                let first = self.document.title.is_none() && self.heading_level == Some(1);
                let before = self.document.blocks.len();
                self.flush();
                if first && let Some(block) = self.document.blocks.get(before) {
                    self.document.title = Some(block.text.clone());
                }
                self.kinds.pop();
            }
            TagEnd::Paragraph
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::Item
            | TagEnd::DefinitionListDefinition
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::FootnoteDefinition => {
                self.flush();
                self.kinds.pop();
            }
            TagEnd::HtmlBlock => {
                if let Some((markup, line)) = self.markup.take() {
                    self.flush();
                    self.document.blocks.extend(html::blocks_of(&markup, line));
                }
            }
            TagEnd::MetadataBlock(_) => self.in_front_matter = false,
            _ => {}
        }
    }

    fn kind(&self) -> BlockKind {
        self.kinds.last().copied().unwrap_or(BlockKind::Paragraph)
    }

    fn kind_inside(&self) -> BlockKind {
        match self.kind() {
            kind @ (BlockKind::Item | BlockKind::Quotation) => kind,
            _ => BlockKind::Paragraph,
        }
    }

    fn running_is_mark(&self) -> bool {
        self.running.ends_with(']')
    }

    fn flush(&mut self) {
        let kind = self.kind();
        self.document.blocks.extend(self.running.take(kind));
    }

    /// Reads `key: value` lines; what is nested or continued is left alone.
    fn front_matter(&mut self, text: &str) {
        for line in text.lines().take(200) {
            if line.starts_with([' ', '\t', '#', '-']) {
                continue;
            }
            if let Some((key, value)) = line.split_once(':') {
                let value = value.trim().trim_matches(['"', '\'']).trim();
                if !value.is_empty() {
                    let value = value.chars().take(1_000).collect();
                    self.document
                        .front_matter
                        .push((key.trim().to_lowercase(), value));
                }
            }
        }
    }
}

/// Counts lines up to offsets that mostly grow.
struct LineCounter<'a> {
    source: &'a str,
    byte: usize,
    line: u64,
}

impl LineCounter<'_> {
    fn line_of(&mut self, byte: usize) -> u64 {
        // Events of one block may step back a little; a step back is counted the same way.
        let (from, to) = (self.byte.min(byte), self.byte.max(byte));
        let between = self
            .source
            .get(from..to)
            .unwrap_or_default()
            .matches('\n')
            .count();
        let between = u64::try_from(between).unwrap_or(0);
        self.line = match byte >= self.byte {
            true => self.line + between,
            false => self.line.saturating_sub(between),
        };
        self.byte = byte;
        self.line
    }
}
