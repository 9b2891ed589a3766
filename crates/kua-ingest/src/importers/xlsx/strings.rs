//! The strings that the cells of a workbook share.

use kua_core::reading::ReadFailure;

use crate::importers::beyond;
use crate::importers::xml::{Follow, Halt, Tag, follow};
use crate::importers::zipped::{Archive, LeftOut};

/// The most bytes of all shared strings; a list of a million people has a quarter of it.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// So many strings lie in one block, so that no block has to grow by copying all of them.
const BLOCK: usize = 4_096;

/// The strings, in blocks.
#[derive(Default)]
pub(super) struct Strings {
    blocks: Vec<Block>,
    bytes: usize,
}

#[derive(Default)]
struct Block {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    /// Reads them; a workbook without any has none.
    pub(super) fn read(archive: &Archive<'_>) -> Result<(Self, Option<LeftOut>), ReadFailure> {
        const PART: &str = "xl/sharedStrings.xml";
        if !archive.has(PART) {
            return Ok((Self::default(), None));
        }
        let mut items = Items::default();
        match archive.stream(PART) {
            Ok(part) => {
                let fault = follow(part, &mut items)?;
                items.strings.seal();
                Ok((items.strings, fault))
            }
            Err(fault) => Ok((Self::default(), Some(fault))),
        }
    }

    /// Returns a string by its number, counted from 0.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let block = self.blocks.get(number / BLOCK)?;
        let at = number % BLOCK;
        let end = usize::try_from(*block.ends.get(at)?).ok()?;
        let begin = at.checked_sub(1).and_then(|before| block.ends.get(before));
        let begin = usize::try_from(begin.copied().unwrap_or(0)).ok()?;
        block.text.get(begin..end)
    }

    fn add(&mut self, text: &str) -> Result<(), ReadFailure> {
        self.bytes = self.bytes.saturating_add(text.len() + 4);
        if self.bytes > MOST_BYTES {
            let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
            return Err(beyond("shared-strings-bytes", most));
        }
        if self
            .blocks
            .last()
            .is_none_or(|last| last.ends.len() >= BLOCK)
        {
            self.seal();
            self.blocks.push(Block::default());
        }
        if let Some(block) = self.blocks.last_mut() {
            block.text.push_str(text);
            let end = u32::try_from(block.text.len());
            // Four thousand strings of the longest kind stay far below this.
            block.ends.push(end.unwrap_or(u32::MAX));
        }
        Ok(())
    }

    fn seal(&mut self) {
        if let Some(last) = self.blocks.last_mut() {
            last.text.shrink_to_fit();
            last.ends.shrink_to_fit();
        }
    }
}

/// Walks over the strings: the runs of each, without the readings beside them.
#[derive(Default)]
struct Items {
    strings: Strings,
    current: String,
    is_text: bool,
    phonetic: u32,
}

impl Follow for Items {
    fn open(&mut self, name: &str, _: &Tag<'_>) -> Result<(), Halt> {
        match name {
            "si" => self.current.clear(),
            "t" => self.is_text = true,
            "rPh" => self.phonetic += 1,
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Halt> {
        match name {
            "si" => self.strings.add(&unescaped(&self.current))?,
            "t" => self.is_text = false,
            "rPh" => self.phonetic = self.phonetic.saturating_sub(1),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, characters: &str) -> Result<(), Halt> {
        if self.is_text && self.phonetic == 0 {
            self.current.push_str(characters);
            if self.current.len() > MOST_BYTES {
                let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
                return Err(beyond("shared-strings-bytes", most).into());
            }
        }
        Ok(())
    }
}

/// Puts in the characters that XML cannot hold: `_x000D_` stands for a carriage return.
pub(super) fn unescaped(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let code = from
            .get(2..6)
            .filter(|_| from.get(6..7) == Some("_"))
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .and_then(char::from_u32);
        match code {
            Some('\r') => {}
            Some(character) => out.push(character),
            None => out.push_str("_x"),
        }
        let skip = if code.is_some() { 7 } else { 2 };
        rest = from.get(skip..).unwrap_or_default();
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn strings_are_found_by_their_number() {
        let mut strings = Strings::default();
        for number in 0..10_000 {
            strings.add(&format!("n{number}")).unwrap();
        }
        strings.add("").unwrap();
        for number in [0, 1, 4_095, 4_096, 8_191, 9_999] {
            assert_eq!(strings.get(number).unwrap(), format!("n{number}"));
        }
        assert_eq!(strings.get(10_000), Some(""));
        assert_eq!(strings.get(10_001), None);
    }

    #[test]
    fn characters_that_xml_lacks_are_put_in() {
        let check = |text: &str, expected: &str| assert_eq!(unescaped(text), expected);
        check("one_x000D_\ntwo", "one\ntwo");
        check("_x0041_", "A");
        check("a_xb", "a_xb");
        check("_x004", "_x004");
        check("_x005F_x000D_", "_x000D_");
        check("_xЖ04_", "_xЖ04_");
    }
}
