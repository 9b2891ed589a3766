//! From the characters of a page to blocks in a tree of containers.
//!
//! Only html5ever's tokenizer is used, not its tree builder: this reader must be
//! linear in time and small in memory whatever the page nests, it wants the line of
//! each word, and it needs no tree beyond "which containers is this block in".

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::elements::{attribute, classify, hint, is_container, language};
use crate::layout::{Block, BlockKind, Running};

/// Containers nested deeper than this are read flat.
pub(super) const DEEPEST: usize = 400;

/// The most containers that are told apart; later ones belong to their parents.
const MOST_NODES: usize = 200_000;

/// The most metadata entries and the most bytes of each that are kept.
const MOST_METADATA: usize = 1_000;
const LONGEST_METADATA: usize = 10_000;
const LONGEST_JSON: usize = 500_000;

/// A page, taken apart.
#[derive(Default)]
pub(super) struct Page {
    /// Containers; the first is the page itself.
    pub(super) nodes: Vec<Node>,
    /// Blocks in the order of the page.
    pub(super) blocks: Vec<PageBlock>,
    /// Names and values of `<meta>`, names in lower case.
    pub(super) metadata: Vec<(String, String)>,
    /// The content of scripts that are JSON-LD.
    pub(super) linked_data: Vec<String>,
    /// The `<title>`.
    pub(super) title: Option<String>,
    /// `lang` of the page.
    pub(super) language: Option<String>,
    /// `<time>` elements: datetime, whether it says it is the date of publication, its container.
    pub(super) times: Vec<PageTime>,
    /// Whether something was nested too deep.
    pub(super) too_deep: bool,
}

/// A `<time>` element.
pub(super) struct PageTime {
    pub(super) written: String,
    pub(super) is_published: bool,
    pub(super) node: usize,
}

/// A container.
pub(super) struct Node {
    /// Index of the container it is in; the page is in itself.
    pub(super) parent: usize,
    pub(super) role: NodeRole,
    /// Whether class or id sound like the main part or like furniture.
    pub(super) hint: Hint,
}

/// What a container is by its element and `role`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeRole {
    Plain,
    Article,
    /// Marked as the words of an article (`itemprop=articleBody`).
    ArticleBody,
    Main,
    Header,
    /// Menus, footers, side columns, dialogues.
    Furniture,
    Form,
    /// Not shown.
    Hidden,
}

/// What class and id sound like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    None,
    Main,
    Furniture,
}

/// A block and where it is.
pub(super) struct PageBlock {
    pub(super) block: Block,
    pub(super) node: usize,
    /// Whether it is a heading of the first level.
    pub(super) is_title: bool,
    /// Bytes of it that are links.
    pub(super) linked: usize,
}

/// Takes a page apart.
pub(super) fn take_apart(text: &str) -> Page {
    let page = Page {
        nodes: vec![Node {
            parent: 0,
            role: NodeRole::Plain,
            hint: Hint::None,
        }],
        ..Page::default()
    };
    let builder = Builder {
        page,
        open: Vec::new(),
        flat: 0,
        running: Running::default(),
        block_begin_linked: 0,
        link: None,
        line: 1,
        capture: None,
        skip: None,
    };
    let sink = Sink {
        builder: RefCell::new(builder),
    };
    let tokenizer = Tokenizer::new(
        sink,
        TokenizerOpts {
            discard_bom: false,
            ..Default::default()
        },
    );
    let input = BufferQueue::default();
    // In pieces, so that no copy of the whole page is made.
    let mut rest = text;
    while !rest.is_empty() {
        let piece = rest
            .get(..rest.floor_char_boundary(1 << 20))
            .unwrap_or(rest);
        input.push_back(StrTendril::from_slice(piece));
        let _ = tokenizer.feed(&input);
        rest = rest.get(piece.len()..).unwrap_or_default();
    }
    tokenizer.end();
    let mut builder = tokenizer.sink.builder.into_inner();
    if let Some(open) = builder.capture.take()
        && open.name == "title"
    {
        // A title that never ends holds the whole page.
        builder.running.push(&open.text, 1, builder.line.max(1));
    }
    builder.flush();
    builder.page
}

struct Sink {
    builder: RefCell<Builder>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut builder = self.builder.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let result = builder.tag(&tag);
                builder.line = line;
                return result;
            }
            Token::CharacterTokens(characters) => builder.characters(&characters, line),
            Token::NullCharacterToken
            | Token::CommentToken(_)
            | Token::DoctypeToken(_)
            | Token::ParseError(_)
            | Token::EOFToken => {}
        }
        builder.line = line;
        TokenSinkResult::Continue
    }
}

/// An element that is open and matters here.
struct Open {
    name: String,
    node: usize,
    kind: BlockKind,
    /// Whether the element is a container of its own.
    is_container: bool,
}

struct Builder {
    page: Page,
    open: Vec<Open>,
    /// Containers opened beyond the depth limit and not closed yet.
    flat: usize,
    running: Running,
    block_begin_linked: usize,
    /// Length of the running text where the open link began.
    link: Option<usize>,
    line: u64,
    /// An element whose characters are kept apart: `title`, JSON-LD.
    capture: Option<Capture>,
    /// An element of raw content that is passed over.
    skip: Option<String>,
}

struct Capture {
    name: &'static str,
    text: String,
}

impl Builder {
    fn characters(&mut self, characters: &str, line: u64) {
        if let Some(capture) = &mut self.capture {
            if capture.name == "title" || capture.text.len() < LONGEST_JSON {
                capture.text.push_str(characters);
            }
            return;
        }
        if self.skip.is_some() {
            return;
        }
        let is_verbatim = self.kind() == BlockKind::Preformatted;
        let ends = u64::try_from(characters.matches('\n').count()).unwrap_or(0);
        let first = line.saturating_sub(ends).max(1);
        for (at, piece) in (first..).zip(characters.split_inclusive('\n')) {
            match is_verbatim {
                true => self.running.push_verbatim(piece, at, at),
                false => self.running.push(piece, at, at),
            }
        }
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        if let Some(skipped) = &self.skip {
            // Raw content ends at the first end tag of its name.
            if tag.kind == TagKind::EndTag && skipped == name {
                self.skip = None;
            }
            return TokenSinkResult::Continue;
        }
        match tag.kind {
            TagKind::StartTag => self.start(name, tag),
            TagKind::EndTag => {
                self.end(name);
                TokenSinkResult::Continue
            }
        }
    }

    fn start(&mut self, name: &str, tag: &Tag) -> TokenSinkResult<()> {
        match name {
            "script" => {
                if attribute(tag, "type")
                    .is_some_and(|kind| kind.starts_with("application/ld+json"))
                {
                    self.capture = Some(Capture {
                        name: "script",
                        text: String::new(),
                    });
                } else {
                    self.skip = Some(name.to_owned());
                }
                return TokenSinkResult::RawData(RawKind::ScriptData);
            }
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
                self.skip = Some(name.to_owned());
                return TokenSinkResult::RawData(RawKind::Rawtext);
            }
            // A drawing has titles of its own.
            "title" if self.open.iter().any(|open| open.name == "svg") => {}
            "title" => {
                self.capture = Some(Capture {
                    name: "title",
                    text: String::new(),
                });
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "textarea" => {
                self.container(name, tag, BlockKind::Preformatted);
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "plaintext" => {
                self.container(name, tag, BlockKind::Preformatted);
                return TokenSinkResult::Plaintext;
            }
            "svg" if tag.self_closing => {}
            "html" => {
                self.page.language = language(tag).or(self.page.language.take());
            }
            "body" => {
                self.page.language = self.page.language.take().or(language(tag));
                self.flush();
            }
            "meta" => self.metadata(tag),
            "time" => self.time(tag),
            "br" => self.line_break(),
            "hr" => self.flush(),
            "q" => self.running.push("\u{201C}", self.line, self.line),
            "a" => self.link = Some(self.running.len()),
            "td" | "th" => self.cell(name, tag),
            "p" | "dt" | "dd" | "address" | "summary" | "legend" | "center" => {
                self.close_implied(name);
                self.flush();
                self.mark(name, self.kind_inside());
                self.set_apart(tag);
            }
            "li" | "option" => {
                self.close_implied(name);
                self.flush();
                self.mark(name, BlockKind::Item);
            }
            "tr" => {
                self.close_implied(name);
                self.flush();
                self.mark(name, BlockKind::Row);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.close_implied(name);
                self.flush();
                self.mark(name, BlockKind::Heading);
            }
            "pre" | "listing" => {
                self.flush();
                self.mark(name, BlockKind::Preformatted);
            }
            "figcaption" | "caption" => {
                self.flush();
                self.mark(name, BlockKind::Caption);
            }
            "blockquote" => self.container(name, tag, BlockKind::Quotation),
            _ if is_container(name) => {
                let kind = self.kind_inside();
                self.container(name, tag, kind);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn end(&mut self, name: &str) {
        if let Some(capture) = &self.capture
            && capture.name == name
        {
            self.captured();
            return;
        }
        match name {
            "a" => self.end_link(),
            "q" => self.running.push("\u{201D}", self.line, self.line),
            "td" | "th" => self.close(name, false),
            "br" => self.line_break(),
            "p" | "dt" | "dd" | "address" | "summary" | "legend" | "center" | "li" | "option"
            | "tr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "pre" | "listing" | "figcaption"
            | "caption" => {
                self.close(name, true);
            }
            _ if is_container(name) || name == "blockquote" => {
                if self.flat > 0 {
                    self.flat -= 1;
                    self.flush();
                } else {
                    self.close(name, true);
                }
            }
            _ => {}
        }
    }

    /// Opens a container: a node of its own, unless the page nests too deep.
    fn container(&mut self, name: &str, tag: &Tag, kind: BlockKind) {
        self.flush();
        if self.open.len() >= DEEPEST || self.page.nodes.len() >= MOST_NODES {
            self.flat += 1;
            self.page.too_deep = true;
            return;
        }
        let node = self.page.nodes.len();
        let (role, hint) = classify(name, tag);
        self.page.nodes.push(Node {
            parent: self.node(),
            role,
            hint,
        });
        self.open.push(Open {
            name: name.to_owned(),
            node,
            kind,
            is_container: true,
        });
    }

    /// Opens a cell of a table.
    ///
    /// In a table of data the cells of a row are one block. In one that only lays out a
    /// page each cell is a column of its own: that shows in blocks and line breaks inside
    /// of it, so a cell has a node for these.
    fn cell(&mut self, name: &str, tag: &Tag) {
        self.close_implied(name);
        if self.running.has('\n') {
            self.flush();
        } else if !self.running.is_empty() && !self.running.ends_with('\t') {
            self.running.part('\t');
        }
        if self.open.len() < DEEPEST + 100 && self.page.nodes.len() < MOST_NODES {
            let node = self.page.nodes.len();
            let (role, hint) = classify(name, tag);
            self.page.nodes.push(Node {
                parent: self.node(),
                role,
                hint,
            });
            self.open.push(Open {
                name: name.to_owned(),
                node,
                kind: BlockKind::Row,
                is_container: false,
            });
        }
    }

    /// Gives a paragraph that calls itself furniture a node of its own.
    fn set_apart(&mut self, tag: &Tag) {
        if hint(tag) != Hint::Furniture || self.page.nodes.len() >= MOST_NODES {
            return;
        }
        let node = self.page.nodes.len();
        // Beyond the depth limit nothing was opened for it.
        if let Some(open) = self.open.last_mut().filter(|open| *open.name == *tag.name) {
            self.page.nodes.push(Node {
                parent: open.node,
                role: NodeRole::Plain,
                hint: Hint::Furniture,
            });
            open.node = node;
        }
    }

    /// Leaves the cell that is open, so that what was gathered counts for its row.
    fn leave_cell(&mut self) {
        if self
            .open
            .last()
            .is_some_and(|open| matches!(open.name.as_str(), "td" | "th"))
            && !self.running.has('\n')
        {
            self.open.pop();
        }
    }

    /// Opens an element that is no container.
    fn mark(&mut self, name: &str, kind: BlockKind) {
        if self.open.len() < DEEPEST + 100 {
            let node = self.node();
            self.open.push(Open {
                name: name.to_owned(),
                node,
                kind,
                is_container: false,
            });
        }
    }

    /// Closes an element and all that was left open in it; an end without a beginning closes nothing.
    fn close(&mut self, name: &str, is_block: bool) {
        if matches!(name, "tr" | "table") {
            self.leave_cell();
        }
        let found = self.open.iter().rposition(|open| open.name == name);
        if is_block {
            self.flush();
        }
        let Some(at) = found else { return };
        // A stray end tag inside a container does not close what is outside of it.
        let crosses = self
            .open
            .get(at + 1..)
            .unwrap_or_default()
            .iter()
            .any(|open| open.is_container);
        let is_container = self.open.get(at).is_some_and(|open| open.is_container);
        if crosses && !is_container {
            return;
        }
        self.open.truncate(at);
    }

    /// A new item or paragraph closes the one before, if that is still open in the same container.
    fn close_implied(&mut self, name: &str) {
        let implied = |open: &Open| match name {
            "dt" | "dd" => matches!(open.name.as_str(), "dt" | "dd" | "p"),
            "li" => matches!(open.name.as_str(), "li" | "p"),
            "option" => open.name == "option",
            "tr" => matches!(open.name.as_str(), "tr" | "td" | "th" | "p"),
            "td" | "th" => matches!(open.name.as_str(), "td" | "th"),
            _ => open.name == "p",
        };
        if name == "tr" {
            self.leave_cell();
        }
        let container = self
            .open
            .iter()
            .rposition(|open| open.is_container)
            .map_or(0, |at| at + 1);
        let inside = self.open.get(container..).unwrap_or_default();
        if let Some(at) = inside.iter().position(implied) {
            // The cells of a row are one block, unless a paragraph was left open in one.
            let is_in_cell = self.open.last().is_some_and(implied);
            if !(matches!(name, "td" | "th") && is_in_cell) {
                self.flush();
            }
            self.open.truncate(container + at);
        }
    }

    fn node(&self) -> usize {
        self.open.last().map_or(0, |open| open.node)
    }

    fn kind(&self) -> BlockKind {
        self.open
            .last()
            .map_or(BlockKind::Paragraph, |open| open.kind)
    }

    /// What a plain block is inside the element that is open: an item's paragraph is an item.
    fn kind_inside(&self) -> BlockKind {
        match self.kind() {
            BlockKind::Heading | BlockKind::Row | BlockKind::Paragraph => BlockKind::Paragraph,
            kind @ (BlockKind::Item
            | BlockKind::Caption
            | BlockKind::Quotation
            | BlockKind::Preformatted) => kind,
        }
    }

    fn line_break(&mut self) {
        if self.running.ends_with('\n') && self.kind() != BlockKind::Preformatted {
            // Two of them stand for a paragraph.
            self.flush();
        } else {
            self.running.part('\n');
        }
    }

    fn end_link(&mut self) {
        if let Some(begin) = self.link.take() {
            self.block_begin_linked += self.running.len().saturating_sub(begin);
        }
    }

    fn flush(&mut self) {
        let link_goes_on = self.link.is_some();
        self.end_link();
        let linked = std::mem::take(&mut self.block_begin_linked);
        let kind = self.kind();
        let is_title = self.open.last().is_some_and(|open| open.name == "h1");
        let node = self.node();
        if let Some(block) = self.running.take(kind) {
            self.page.blocks.push(PageBlock {
                block,
                node,
                is_title,
                linked,
            });
        }
        self.link = link_goes_on.then_some(0);
    }

    fn captured(&mut self) {
        let Some(capture) = self.capture.take() else {
            return;
        };
        if capture.name == "title" {
            let title = capture
                .text
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            if self.page.title.is_none() && !title.is_empty() {
                self.page.title = Some(title);
            }
        } else if self.page.linked_data.len() < 50 {
            self.page.linked_data.push(capture.text);
        }
    }

    fn metadata(&mut self, tag: &Tag) {
        let Some(content) = attribute(tag, "content") else {
            return;
        };
        if self.page.metadata.len() >= MOST_METADATA {
            return;
        }
        let content: String = content.chars().take(LONGEST_METADATA).collect();
        for name in ["name", "property", "itemprop", "http-equiv"] {
            if let Some(name) = attribute(tag, name) {
                self.page
                    .metadata
                    .push((name.trim().to_lowercase(), content.trim().to_owned()));
            }
        }
    }

    fn time(&mut self, tag: &Tag) {
        let Some(written) = attribute(tag, "datetime") else {
            return;
        };
        if self.page.times.len() >= MOST_METADATA {
            return;
        }
        let itemprop = attribute(tag, "itemprop").unwrap_or_default();
        let class = attribute(tag, "class").unwrap_or_default();
        let is_published = attribute(tag, "pubdate").is_some()
            || itemprop.eq_ignore_ascii_case("datepublished")
            || class
                .split_whitespace()
                .any(|word| matches!(word, "published" | "entry-date" | "dt-published"));
        let written = written.chars().take(100).collect();
        self.page.times.push(PageTime {
            written,
            is_published,
            node: self.node(),
        });
    }
}
