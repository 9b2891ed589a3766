//! Groups, control words and letters of rich text.

use std::collections::HashMap;

use kua_core::reading::{Member, MetadataCode, PartCode, ReadFailure, ReadNotice, ReadText};

use super::super::flow::{Flow, Goes, Mark};
use super::words::{To, charset, code_page, destination, symbol};
use crate::decode::{decode_whole, detect};
use crate::layout::BlockKind;

/// Groups in groups beyond this depth are read as if they were one.
const DEEPEST: usize = 2_000;

/// What was told on the way.
pub(super) struct Told {
    pub(super) text: ReadText,
    pub(super) notices: Vec<ReadNotice>,
    pub(super) title: Option<String>,
    pub(super) facts: Vec<(MetadataCode, String)>,
    pub(super) members: Vec<(Member, Vec<u8>)>,
    pub(super) code_page: &'static str,
    pub(super) asks_programs: bool,
    pub(super) outside: usize,
    pub(super) is_broken_off: bool,
}

/// What holds inside a group.
#[derive(Clone)]
struct State {
    to: To,
    code_page: &'static str,
    /// How many letters stand behind a Unicode one for programs that do not know it.
    instead: u32,
    is_hidden: bool,
    mark: Mark,
    in_table: bool,
    is_item: bool,
    /// The group began a story, or holds a member.
    ends: Ends,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    Nothing,
    Story,
    Member,
}

pub(super) struct Parser<'o, 't> {
    flow: Flow<'o, 't>,
    outer: Vec<State>,
    state: State,
    /// Groups that are open beyond the deepest.
    deeper: usize,
    /// Letters in the code page of the state, not decoded yet.
    pending: Vec<u8>,
    /// So many letters are left out, because a Unicode one stood in front.
    skip: u32,
    /// The first half of a letter beyond the first 65,536.
    high: Option<u16>,
    /// The next word says where letters go, and may be left out if it is unknown.
    is_optional: bool,
    fonts: HashMap<i32, &'static str>,
    font: i32,
    default_page: &'static str,
    default_font: i32,
    /// A row of a table is open, in each open story.
    rows: Vec<bool>,
    words: String,
    time: [i32; 5],
    data: Vec<u8>,
    half: Option<u8>,
    data_type: Option<&'static str>,
    hidden_before: bool,
    change_before: Mark,
    told_facts: Vec<(MetadataCode, String)>,
    title: Option<String>,
    members: Vec<(Member, Vec<u8>)>,
    asks_programs: bool,
    outside: usize,
}

impl<'o, 't> Parser<'o, 't> {
    pub(super) fn new(flow: Flow<'o, 't>) -> Self {
        Self {
            flow,
            outer: Vec::new(),
            state: State {
                to: To::Text,
                code_page: "windows-1252",
                instead: 1,
                is_hidden: false,
                mark: Mark::Settled,
                in_table: false,
                is_item: false,
                ends: Ends::Nothing,
            },
            deeper: 0,
            pending: Vec::new(),
            skip: 0,
            high: None,
            is_optional: false,
            fonts: HashMap::new(),
            font: 0,
            default_page: "windows-1252",
            default_font: 0,
            rows: vec![false],
            words: String::new(),
            time: [0; 5],
            data: Vec::new(),
            half: None,
            data_type: None,
            hidden_before: false,
            change_before: Mark::Settled,
            told_facts: Vec::new(),
            title: None,
            members: Vec::new(),
            asks_programs: false,
            outside: 0,
        }
    }

    pub(super) fn parse(mut self, bytes: &[u8]) -> Result<Told, ReadFailure> {
        let mut rest = bytes;
        let mut is_broken_off = true;
        while let [first, behind @ ..] = rest {
            rest = behind;
            match first {
                b'{' => self.open()?,
                b'}' => {
                    self.close()?;
                    if self.outer.is_empty() && self.deeper == 0 {
                        // What stands behind the document is none of it.
                        is_broken_off = false;
                        break;
                    }
                }
                b'\\' => rest = self.control(behind)?,
                b'\r' | b'\n' => {}
                byte => self.letter(*byte),
            }
        }
        while !self.outer.is_empty() {
            self.close()?;
        }
        self.flush();
        let (text, notices) = self.flow.finish()?;
        Ok(Told {
            text,
            notices,
            title: self.title,
            facts: self.told_facts,
            members: self.members,
            code_page: self.default_page,
            asks_programs: self.asks_programs,
            outside: self.outside,
            is_broken_off,
        })
    }

    fn open(&mut self) -> Result<(), ReadFailure> {
        self.flush();
        self.skip = 0;
        self.is_optional = false;
        if self.outer.len() >= DEEPEST {
            self.deeper += 1;
            return Ok(());
        }
        self.outer.push(self.state.clone());
        self.state.ends = Ends::Nothing;
        Ok(())
    }

    fn close(&mut self) -> Result<(), ReadFailure> {
        self.flush();
        self.skip = 0;
        self.is_optional = false;
        if self.deeper > 0 {
            self.deeper -= 1;
            return Ok(());
        }
        let Some(outer) = self.outer.pop() else {
            return Ok(());
        };
        let inner = std::mem::replace(&mut self.state, outer);
        match inner.ends {
            Ends::Nothing => {}
            Ends::Story => {
                self.flow.leave()?;
                self.rows.pop();
            }
            Ends::Member => self.end_member(),
        }
        if inner.to != self.state.to {
            self.end_words(inner.to);
        }
        Ok(())
    }

    /// Reads a control word or symbol, and returns what follows.
    fn control<'b>(&mut self, behind: &'b [u8]) -> Result<&'b [u8], ReadFailure> {
        let Some((first, rest)) = behind.split_first() else {
            return Ok(behind);
        };
        if !first.is_ascii_alphabetic() {
            return self.symbol(*first, rest);
        }
        let length = behind
            .iter()
            .take(40)
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let (name, rest) = behind.split_at_checked(length).unwrap_or((behind, b""));
        let name = std::str::from_utf8(name).unwrap_or_default();
        let is_negative = rest.first() == Some(&b'-');
        let digits = rest.get(usize::from(is_negative)..).unwrap_or_default();
        let length = digits
            .iter()
            .take(10)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let number = digits
            .get(..length)
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| digits.parse::<i32>().ok())
            .map(|number| if is_negative { -number } else { number });
        let mut rest = match length {
            0 => rest,
            _ => digits.get(length..).unwrap_or_default(),
        };
        rest = rest.strip_prefix(b" ").unwrap_or(rest);
        if name == "bin" {
            let length = usize::try_from(number.unwrap_or(0))
                .unwrap_or(0)
                .min(rest.len());
            let (data, rest) = rest.split_at_checked(length).unwrap_or((rest, b""));
            if self.state.to == To::Data {
                self.data.extend_from_slice(data);
            }
            return Ok(rest);
        }
        if self.skip > 0 && name != "u" {
            self.skip -= 1;
            return Ok(rest);
        }
        self.word(name, number)?;
        Ok(rest)
    }

    fn symbol<'b>(&mut self, symbol: u8, rest: &'b [u8]) -> Result<&'b [u8], ReadFailure> {
        match symbol {
            b'\'' => {
                let byte = match rest {
                    [high, low, ..] => hex(*high).zip(hex(*low)),
                    _ => None,
                };
                if let Some((high, low)) = byte {
                    self.letter(high << 4 | low);
                    return Ok(rest.get(2..).unwrap_or_default());
                }
            }
            b'*' => self.is_optional = true,
            b'\\' | b'{' | b'}' => self.letter(symbol),
            b'~' => self.push("\u{A0}"),
            b'-' => self.push("\u{AD}"),
            b'_' => self.push("\u{2011}"),
            b'\n' | b'\r' => self.end_paragraph()?,
            b'\t' => self.push("\t"),
            _ => {}
        }
        Ok(rest)
    }

    /// Takes a letter in the code page.
    fn letter(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        match self.state.to {
            To::Nothing => {}
            To::Data => match (self.half.take(), hex(byte)) {
                (Some(high), Some(low)) => self.data.push(high << 4 | low),
                (half, None) => self.half = half,
                (None, low) => self.half = low,
            },
            _ => self.pending.push(byte),
        }
    }

    /// Decodes the letters that came.
    fn flush(&mut self) {
        // A half without its other half is no letter.
        if self.high.take().is_some() {
            self.put("\u{FFFD}");
        }
        if self.pending.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.pending);
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) if text.is_ascii() => text.to_owned(),
            _ => detect(&bytes, Some(self.state.code_page), None)
                .and_then(|detected| decode_whole(&bytes, &detected))
                .map_or_else(
                    |_| String::from_utf8_lossy(&bytes).into_owned(),
                    |(text, _)| text,
                ),
        };
        self.put(&text);
    }

    /// Takes characters that are no letters of the code page.
    fn push(&mut self, characters: &str) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.flush();
        self.put(characters);
    }

    fn put(&mut self, characters: &str) {
        /// Longer words about a document say nothing any more.
        const LONGEST: usize = 64 * 1024;
        match self.state.to {
            To::Text => {
                self.begin_row_if_due();
                let is_blank = characters.trim().is_empty();
                if !is_blank {
                    if self.state.is_hidden && !self.hidden_before {
                        self.flow.count_hidden();
                    }
                    self.hidden_before = self.state.is_hidden;
                    if self.state.mark != Mark::Settled && self.change_before != self.state.mark {
                        self.flow.count_change();
                    }
                    self.change_before = self.state.mark;
                }
                self.flow.text(self.state.mark, characters);
            }
            To::Fact(_) | To::Instruction | To::Template if self.words.len() < LONGEST => {
                self.words.push_str(characters);
            }
            _ => {}
        }
    }

    fn begin_row_if_due(&mut self) {
        if self.state.in_table
            && let Some(is_open) = self.rows.last_mut()
            && !*is_open
        {
            *is_open = true;
            self.flow.begin_row();
            self.flow.begin_cell();
        }
    }

    fn end_paragraph(&mut self) -> Result<(), ReadFailure> {
        self.flush();
        if self.state.to != To::Text {
            return Ok(());
        }
        let kind = match self.state.is_item {
            true => BlockKind::Item,
            false => BlockKind::Paragraph,
        };
        self.flow.end_paragraph(kind)
    }

    fn end_cell(&mut self) -> Result<(), ReadFailure> {
        self.flush();
        if self.state.to != To::Text {
            return Ok(());
        }
        self.state.in_table = true;
        self.begin_row_if_due();
        self.flow.end_paragraph(BlockKind::Paragraph)?;
        self.flow.begin_cell();
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), ReadFailure> {
        self.flush();
        if let Some(is_open) = self.rows.last_mut()
            && std::mem::take(is_open)
        {
            self.flow.end_row()?;
        }
        Ok(())
    }

    fn begin_story(&mut self, part: PartCode, goes: Goes) {
        if self.state.to == To::Nothing {
            return;
        }
        let number = match part {
            PartCode::PageHeader | PartCode::PageFooter => None,
            _ => Some(self.flow.next(part)),
        };
        self.flow.enter(part, number, goes);
        self.state.to = To::Text;
        self.state.ends = Ends::Story;
        self.state.in_table = false;
        self.rows.push(false);
    }

    fn unicode(&mut self, number: i32) {
        let Ok(unit) = u16::try_from(number & 0xFFFF) else {
            return;
        };
        let high = self.high.take();
        if self.state.to != To::Data {
            match char::decode_utf16(high.into_iter().chain([unit])).next() {
                Some(Ok(character)) => {
                    if !self.pending.is_empty() {
                        self.flush();
                    }
                    if character != '\0' {
                        self.put(character.encode_utf8(&mut [0; 4]));
                    }
                }
                _ if (0xD800..0xDC00).contains(&unit) => {
                    self.flush();
                    self.high = Some(unit);
                }
                _ => self.put("\u{FFFD}"),
            }
        }
        self.skip = self.state.instead;
    }

    fn word(&mut self, name: &str, number: Option<i32>) -> Result<(), ReadFailure> {
        if name == "u" {
            self.unicode(number.unwrap_or(0));
            return Ok(());
        }
        self.flush();
        let is_on = number != Some(0);
        let is_optional = std::mem::take(&mut self.is_optional);
        if let Some(to) = destination(name) {
            if self.state.to != To::Nothing {
                self.words.clear();
                self.state.to = to;
            }
            return Ok(());
        }
        match name {
            "uc" => self.state.instead = u32::try_from(number.unwrap_or(1)).unwrap_or(1).min(100),
            "ansicpg" => {
                self.default_page = code_page(number.unwrap_or(1252));
                self.state.code_page = self.default_page;
            }
            "mac" => {
                self.default_page = "macintosh";
                self.state.code_page = self.default_page;
            }
            "deff" => self.default_font = number.unwrap_or(0),
            "f" => self.font(number.unwrap_or(0)),
            "fcharset" if self.state.to == To::Fonts => {
                let page = charset(number.unwrap_or(0)).unwrap_or(self.default_page);
                self.fonts.insert(self.font, page);
            }
            "plain" => {
                self.state.is_hidden = false;
                self.font(self.default_font);
            }
            "v" => self.state.is_hidden = is_on,
            "revised" => self.state.mark = if is_on { Mark::Inserted } else { Mark::Settled },
            "deleted" => self.state.mark = if is_on { Mark::Deleted } else { Mark::Settled },
            "pard" => {
                self.state.in_table = false;
                self.state.is_item = false;
            }
            "intbl" => self.state.in_table = true,
            "ls" => self.state.is_item = is_on,
            "par" | "sect" | "page" => {
                if !self.state.in_table && name == "par" {
                    self.end_row_if_left()?;
                }
                self.end_paragraph()?;
            }
            "line" | "lbr" => self.push("\n"),
            "tab" => self.push("\t"),
            "cell" | "nestcell" => self.end_cell()?,
            "row" | "nestrow" => self.end_row()?,
            "footnote" => self.begin_story(PartCode::Footnote, Goes::ToTheEnd),
            "annotation" => self.begin_story(PartCode::Comment, Goes::ToTheEnd),
            "shptxt" => self.begin_story(PartCode::TextBox, Goes::Behind),
            "header" | "headerl" | "headerr" | "headerf" => {
                self.begin_story(PartCode::PageHeader, Goes::Now);
            }
            "footer" | "footerl" | "footerr" | "footerf" => {
                self.begin_story(PartCode::PageFooter, Goes::ToTheEnd);
            }
            "pict" | "objdata" if self.state.to != To::Nothing => {
                self.state.to = To::Data;
                self.state.ends = Ends::Member;
                self.data.clear();
                self.half = None;
                self.data_type = (name == "objdata").then_some("application/x-ole-object");
            }
            "pngblip" => self.data_type = Some("image/png"),
            "jpegblip" => self.data_type = Some("image/jpeg"),
            "emfblip" => self.data_type = Some("image/emf"),
            "wmetafile" => self.data_type = Some("image/wmf"),
            "dibitmap" | "wbitmap" => self.data_type = Some("image/bmp"),
            "objautlink" | "objlink" => self.outside += 1,
            "yr" | "mo" | "dy" | "hr" | "min" => {
                let at = ["yr", "mo", "dy", "hr", "min"]
                    .iter()
                    .position(|part| *part == name);
                if let Some(part) = at.and_then(|at| self.time.get_mut(at)) {
                    *part = number.unwrap_or(0);
                }
            }
            // These hold text for those who know them.
            "shpinst" | "shppict" | "ud" | "atnid" | "ftnsep" => {
                if matches!(name, "atnid" | "ftnsep") {
                    self.state.to = To::Nothing;
                }
            }
            _ => match symbol(name) {
                Some(character) => self.push(character),
                None if is_optional => self.state.to = To::Nothing,
                None => {}
            },
        }
        Ok(())
    }

    /// Ends a row that the file left without saying so.
    fn end_row_if_left(&mut self) -> Result<(), ReadFailure> {
        match self.rows.last() {
            Some(true) => self.end_row(),
            _ => Ok(()),
        }
    }

    fn font(&mut self, font: i32) {
        self.font = font;
        self.state.code_page = self.fonts.get(&font).copied().unwrap_or(self.default_page);
    }

    fn end_member(&mut self) {
        let bytes = std::mem::take(&mut self.data);
        if bytes.is_empty() {
            return;
        }
        let member = Member {
            name: None,
            media_type: self.data_type.take().map(str::to_owned),
            size: u64::try_from(bytes.len()).ok(),
            address: None,
            captured: None,
        };
        self.members.push((member, bytes));
    }

    /// Keeps the words that a group said of the document.
    fn end_words(&mut self, to: To) {
        let words = std::mem::take(&mut self.words);
        let words = words.trim().trim_end_matches(';').trim();
        match to {
            To::Fact(Some(
                code @ (MetadataCode::Created | MetadataCode::Modified | MetadataCode::Printed),
            )) => {
                let [year, month, day, hour, minute] = std::mem::take(&mut self.time);
                if year > 0 {
                    let time = format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}");
                    self.told_facts.push((code, time));
                }
            }
            To::Fact(_) if words.is_empty() || self.told_facts.len() > 1_000 => {}
            To::Fact(None) => self.title = Some(words.to_owned()),
            To::Fact(Some(MetadataCode::Author)) => {
                // The list of those who changed something has a mark behind each.
                for author in words.split(';').map(str::trim) {
                    let fact = (MetadataCode::Author, author.to_owned());
                    let is_somebody = !author.is_empty() && author != "Unknown";
                    if is_somebody && !self.told_facts.contains(&fact) {
                        self.told_facts.push(fact);
                    }
                }
            }
            To::Fact(Some(code)) => self.told_facts.push((code, words.to_owned())),
            To::Instruction => {
                let words = words.to_ascii_uppercase();
                self.asks_programs |= words.starts_with("DDE");
                let is_outside = words.starts_with("INCLUDE") || words.starts_with("IMPORT");
                self.outside +=
                    usize::from(is_outside && (words.contains("://") || words.contains("\\\\")));
            }
            To::Template => {
                self.outside += usize::from(words.contains("://") || words.starts_with("\\\\"));
            }
            _ => {}
        }
    }
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::super::Output;
    use super::*;

    fn parsed(source: &str) -> (String, Told) {
        let mut content = String::new();
        let mut take = |_: u8, characters: &str| {
            content.push_str(characters);
            Ok(())
        };
        let mut output = Output::new(100_000, &mut take);
        let told = Parser::new(Flow::new(&mut output, 0))
            .parse(source.as_bytes())
            .unwrap();
        assert!(told.text.map.fits(content.chars().count() as u64));
        (content, told)
    }

    fn check(body: &str, expected: &str) {
        let source = format!(
            "{{\\rtf1\\ansi\\ansicpg1251\\deff0{{\\fonttbl{{\\f0\\fcharset204 A;}}{{\\f1\\fcharset134 B;}}{{\\f2\\fcharset178 C;}}}}{body}}}"
        );
        assert_eq!(parsed(&source).0, expected, "{body}");
    }

    #[test]
    fn letters_come_out_of_their_code_pages() {
        check("\\f0 \\'d1\\'e0\\'f3\\'eb\\'e5", "Сауле");
        check("{\\fonttbl{\\f3\\fcharset0 D;}}\\f3 \\'f6\\f0 \\'f6", "öц");
        check("\\f1 \\'cd\\'a8\\'d6\\'aa", "通知");
        check("\\f2 \\'e3\\'cd\\'e3\\'cf", "محمد");
        check("\\'d1{\\f1 \\'cd\\'a8}\\'e5", "С通е");
    }

    #[test]
    fn unicode_letters_leave_their_substitutes_out() {
        check("\\u1178?\\u1211 \\'3fb", "Қһb");
        check(
            "\\uc2\\u1178??x{\\uc0\\u1179 y}\\u1178\\'3f\\'3fz",
            "ҚxқyҚz",
        );
        check("\\u-10179?\\u-8704?", "😀");
        check("\\u-10179?x", "\u{FFFD}x");
    }

    #[test]
    fn paragraphs_rows_and_notes_stand_where_they_belong() {
        check("one\\par two\\line three\\par", "one\n\ntwo\nthree");
        check(
            "\\trowd\\intbl who\\cell where\\cell\\row\\intbl Marat\\cell Altay\\cell\\row\\pard after",
            "who\twhere\nMarat\tAltay\n\nafter",
        );
        check(
            "a{\\footnote \\pard a note\\par}b\\par c",
            "ab\n\nc\n\na note",
        );
        check("{\\header top\\par}a\\par", "top\n\na");
        check(
            "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}}a\\par b",
            "a\n\nbox\n\nb",
        );
    }

    #[test]
    fn what_is_no_text_is_none() {
        check("a{\\*\\unknown secret}b", "ab");
        check("{\\stylesheet{\\s0 Normal;}}{\\colortbl;\\red0;}a", "a");
        check(
            "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt words}}",
            "words",
        );
        check("{\\pntext\\tab}a\\'zzb", "azzb");
        check("{\\*\\pict{\\*\\picprop x}\\pngblip 8950}a", "a");
    }

    #[test]
    fn hidden_and_changed_words_are_told() {
        let (content, told) = parsed("{\\rtf1 a {\\v secret}{\\deleted old}{\\revised new} b}");
        assert_eq!(content, "a secretoldnew b");
        let codes: Vec<&str> = told
            .notices
            .iter()
            .map(|notice| notice.code.code())
            .collect();
        assert_eq!(codes, ["tracked-changes", "hidden-text"]);
        assert!(!told.is_broken_off);
    }

    #[test]
    fn pictures_come_out_byte_by_byte() {
        let (_, told) = parsed("{\\rtf1{\\pict\\pngblip 89 50\r\n4e}{\\pict\\jpegblip\\bin3 }}\\}");
        let bytes: Vec<&[u8]> = told
            .members
            .iter()
            .map(|(_, bytes)| bytes.as_slice())
            .collect();
        assert_eq!(bytes, [b"\x89PN".as_slice(), b"}}\\"]);
        assert_eq!(told.members[0].0.media_type.as_deref(), Some("image/png"));
    }

    #[test]
    fn groups_without_end_are_read() {
        let source = format!("{{\\rtf1 {}words", "{".repeat(100_000));
        let (content, told) = parsed(&source);
        assert_eq!(content, "words");
        assert!(told.is_broken_off);
    }
}
