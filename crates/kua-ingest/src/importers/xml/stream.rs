//! Walking over an XML part as it is unpacked: the same walk as over a part in memory,
//! in the memory of one element.

use std::io::{self, BufRead, Read};

use encoding_rs::{Decoder, UTF_8};
use kua_core::reading::ReadFailure;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::{DEEPEST, Tag, entity, local};
use crate::importers::zipped::{LeftOut, Streamed};

/// The longest tag or stretch of characters, in bytes; the longest cell of a table has a tenth of it.
const LONGEST_TOKEN: usize = 4 * 1024 * 1024;

const PIECE: usize = 64 * 1024;

/// Why a walk is left before its end.
pub(in crate::importers) enum Halt {
    /// Who follows knows enough.
    Done,
    /// It cannot go on.
    Failed(ReadFailure),
}

impl From<ReadFailure> for Halt {
    fn from(failure: ReadFailure) -> Self {
        Self::Failed(failure)
    }
}

/// What is done with the elements and characters of a part that is unpacked as it is read.
pub(in crate::importers) trait Follow {
    /// An element opens.
    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), Halt>;

    /// An element closes; each that opened does so, in order, unless the walk was left.
    fn close(&mut self, name: &str) -> Result<(), Halt>;

    /// Characters.
    fn text(&mut self, characters: &str) -> Result<(), Halt>;
}

/// Walks over a part; says what was wrong with it, if anything.
pub(in crate::importers) fn follow(
    part: Streamed<'_>,
    visitor: &mut dyn Follow,
) -> Result<Option<LeftOut>, ReadFailure> {
    let mut reader = Reader::from_reader(Source::new(part));
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let walked = walk(&mut reader, visitor);
    let source = reader.get_ref();
    match walked {
        Err(Halt::Failed(failure)) => Err(failure),
        Err(Halt::Done) => Ok(None),
        Ok(is_whole) => Ok(source
            .part
            .fault()
            .or((!is_whole).then_some(LeftOut::Damaged))),
    }
}

fn walk(reader: &mut Reader<Source<'_>>, visitor: &mut dyn Follow) -> Result<bool, Halt> {
    let mut buffer = Vec::new();
    let mut open = Names::default();
    let mut is_whole = true;
    loop {
        buffer.clear();
        reader.get_mut().since = 0;
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => {
                let qualified = start.name();
                let name = local(qualified.0);
                visitor.open(name, &Tag(&start))?;
                open.push(name);
                if open.ends.len() >= DEEPEST {
                    is_whole = false;
                    break;
                }
            }
            Ok(Event::Empty(start)) => {
                let qualified = start.name();
                let name = local(qualified.0);
                visitor.open(name, &Tag(&start))?;
                visitor.close(name)?;
            }
            Ok(Event::End(end)) => {
                let qualified = end.name();
                let name = local(qualified.0);
                if let Some(at) = open.position(name) {
                    while open.ends.len() > at {
                        visitor.close(open.last())?;
                        open.pop();
                    }
                }
            }
            Ok(Event::Text(text)) => visitor.text(&text.xml10_content())?,
            Ok(Event::CData(text)) => visitor.text(&text.xml10_content())?,
            Ok(Event::GeneralRef(reference)) => {
                let name = reference.into_inner();
                let mut one = [0; 4];
                match entity(&name) {
                    Some(character) => visitor.text(character.encode_utf8(&mut one))?,
                    None => visitor.text(&format!("&{name};"))?,
                }
            }
            Ok(Event::Eof) => {
                is_whole &= open.ends.is_empty();
                break;
            }
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
            Err(_) => {
                is_whole = false;
                break;
            }
        }
    }
    while !open.ends.is_empty() {
        visitor.close(open.last())?;
        open.pop();
    }
    Ok(is_whole)
}

/// The names of the elements that are open, in one string.
#[derive(Default)]
struct Names {
    text: String,
    ends: Vec<usize>,
}

impl Names {
    fn push(&mut self, name: &str) {
        self.text.push_str(name);
        self.ends.push(self.text.len());
    }

    fn pop(&mut self) {
        self.ends.pop();
        self.text.truncate(self.ends.last().copied().unwrap_or(0));
    }

    fn get(&self, at: usize) -> &str {
        let begin = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let end = self.ends.get(at).copied().unwrap_or(0);
        self.text
            .get(begin.copied().unwrap_or(0)..end)
            .unwrap_or_default()
    }

    fn last(&self) -> &str {
        self.get(self.ends.len().saturating_sub(1))
    }

    fn position(&self, name: &str) -> Option<usize> {
        (0..self.ends.len()).rev().find(|at| self.get(*at) == name)
    }
}

/// The characters of a part as UTF-8, whatever its encoding; what is no character becomes U+FFFD.
pub(in crate::importers) struct Source<'a> {
    part: Streamed<'a>,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    is_over: bool,
    /// Bytes since the walk asked for the next element.
    since: usize,
}

impl<'a> Source<'a> {
    pub(in crate::importers) fn new(part: Streamed<'a>) -> Self {
        Self {
            part,
            decoder: None,
            raw: vec![0; PIECE],
            text: Vec::with_capacity(3 * PIECE + 16),
            at: 0,
            is_over: false,
            since: 0,
        }
    }

    /// Passes over characters without counting them to any element.
    pub(in crate::importers) fn consume_part(&mut self, length: usize) {
        self.consume(length);
        self.since = 0;
    }

    fn refill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.at = 0;
        while self.text.is_empty() && !self.is_over {
            let read = self.part.read(&mut self.raw)?;
            let piece = self.raw.get(..read).unwrap_or_default();
            self.is_over = read == 0;
            let decoder = self.decoder.get_or_insert_with(|| decoder_for(piece));
            // Three bytes of text for each byte is the most that any encoding needs.
            let room = 3 * piece.len() + 16;
            self.text.resize(room, 0);
            let (_, _, written, _) = decoder.decode_to_utf8(piece, &mut self.text, self.is_over);
            self.text.truncate(written);
        }
        Ok(())
    }
}

/// A mark decides, then what the first line declares; without either it is UTF-8.
fn decoder_for(head: &[u8]) -> Decoder {
    let declared = crate::read::declared_encoding(head);
    let label = match head {
        [b'<', 0, ..] => Some("utf-16le"),
        [0, b'<', ..] => Some("utf-16be"),
        // What says in single bytes that it has two a letter is wrong.
        _ => declared
            .as_deref()
            .filter(|label| !label.starts_with("utf-16")),
    };
    label
        .and_then(|label| encoding_rs::Encoding::for_label_no_replacement(label.as_bytes()))
        .unwrap_or(UTF_8)
        .new_decoder()
}

impl Read for Source<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let piece = self.fill_buf()?;
        let length = piece.len().min(buffer.len());
        let (from, to) = (piece.get(..length), buffer.get_mut(..length));
        if let (Some(from), Some(to)) = (from, to) {
            to.copy_from_slice(from);
        }
        self.consume(length);
        Ok(length)
    }
}

impl BufRead for Source<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.since > LONGEST_TOKEN {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        if self.at >= self.text.len() {
            self.refill()?;
        }
        Ok(self.text.get(self.at..).unwrap_or_default())
    }

    fn consume(&mut self, length: usize) {
        self.at = self.at.saturating_add(length);
        self.since = self.since.saturating_add(length);
    }
}
