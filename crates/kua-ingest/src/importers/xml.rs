//! Walking over an XML part of a document: elements open and close in pairs, whatever the part does.
//!
//! No entity is expanded but the five that XML has and characters by number, and
//! nothing is fetched: an entity that a part declares stays as it is written.

mod stream;

use std::borrow::Cow;

use kua_core::reading::ReadFailure;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

pub(super) use self::stream::{Follow, Halt, Source, follow};
use super::zipped::Part;
use crate::decode::{decode_whole, detect};

/// The largest part that is read, in bytes; a part of a long book has a tenth of it.
pub(super) const LARGEST_PART: u64 = 128 * 1024 * 1024;

/// Elements nested deeper end the walk.
const DEEPEST: usize = 4_096;

/// An element that opens.
pub(super) struct Tag<'a>(&'a BytesStart<'a>);

impl Tag<'_> {
    /// Returns the value of the first attribute with this local name.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.0
            .attributes()
            .with_checks(false)
            .flatten()
            .find(|attribute| local(attribute.key.0) == name)
            .map(|attribute| characters_of(&attribute.value))
    }

    /// Calls back with the local name and the value of each attribute.
    pub(super) fn each(&self, mut take: impl FnMut(&str, &str)) {
        for attribute in self.0.attributes().with_checks(false).flatten() {
            let value: Cow<'_, str> = match attribute.value.contains('&') {
                true => Cow::Owned(characters_of(&attribute.value)),
                false => Cow::Borrowed(&attribute.value),
            };
            take(local(attribute.key.0), &value);
        }
    }

    /// Says whether the element has this prefix.
    pub(super) fn has_prefix(&self, prefix: &str) -> bool {
        let name = self.0.name();
        name.0.split_once(':').is_some_and(|(own, _)| own == prefix)
    }

    /// Returns the value of the attribute with this prefix and name.
    pub(super) fn get_exact(&self, name: &str) -> Option<String> {
        self.0
            .attributes()
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.0 == name)
            .map(|attribute| characters_of(&attribute.value))
    }
}

/// What is done with the elements and characters of a part.
pub(super) trait Visit {
    /// An element opens.
    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadFailure>;

    /// An element closes; each that opened does so, in order.
    fn close(&mut self, name: &str) -> Result<(), ReadFailure>;

    /// Characters.
    fn text(&mut self, characters: &str) -> Result<(), ReadFailure>;
}

/// How a walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Walked {
    Whole,
    /// The part is damaged, or nested without end; what stands before was walked over.
    Broken,
}

/// Decodes a part; names of encodings are those of its first line.
pub(super) fn characters(part: Part) -> String {
    let bytes = match String::from_utf8(part.bytes) {
        Ok(text) => {
            return match text.strip_prefix('\u{FEFF}') {
                Some(rest) => rest.to_owned(),
                None => text,
            };
        }
        Err(error) => error.into_bytes(),
    };
    let declared = crate::read::declared_encoding(&bytes);
    detect(&bytes, None, declared.as_deref())
        .and_then(|detected| decode_whole(&bytes, &detected))
        .map_or_else(
            |_| String::from_utf8_lossy(&bytes).into_owned(),
            |(text, _)| text,
        )
}

/// Walks over a part.
pub(super) fn walk(xml: &str, visitor: &mut dyn Visit) -> Result<Walked, ReadFailure> {
    let mut reader = Reader::from_str(xml);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut open: Vec<String> = Vec::new();
    let mut walked = Walked::Whole;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let name = local(start.name().0).to_owned();
                visitor.open(&name, &Tag(&start))?;
                open.push(name);
                if open.len() >= DEEPEST {
                    walked = Walked::Broken;
                    break;
                }
            }
            Ok(Event::Empty(start)) => {
                let name = local(start.name().0).to_owned();
                visitor.open(&name, &Tag(&start))?;
                visitor.close(&name)?;
            }
            Ok(Event::End(end)) => {
                let qualified = end.name();
                let name = local(qualified.0);
                if let Some(at) = open.iter().rposition(|other| other == name) {
                    while open.len() > at {
                        let name = open.pop().unwrap_or_default();
                        visitor.close(&name)?;
                    }
                }
            }
            Ok(Event::Text(text)) => visitor.text(&text.xml10_content())?,
            Ok(Event::CData(text)) => visitor.text(&text.xml10_content())?,
            Ok(Event::GeneralRef(reference)) => {
                let name = reference.into_inner();
                let mut buffer = [0; 4];
                match entity(&name) {
                    Some(character) => visitor.text(character.encode_utf8(&mut buffer))?,
                    None => visitor.text(&format!("&{name};"))?,
                }
            }
            Ok(Event::Eof) => {
                if !open.is_empty() {
                    walked = Walked::Broken;
                }
                break;
            }
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
            Err(_) => {
                walked = Walked::Broken;
                break;
            }
        }
    }
    while let Some(name) = open.pop() {
        visitor.close(&name)?;
    }
    Ok(walked)
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Puts in the characters that stand for themselves by name or number.
fn characters_of(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        match after.split_once(';') {
            Some((name, behind)) if name.len() <= 10 && entity(name).is_some() => {
                text.extend(entity(name));
                rest = behind;
            }
            _ => {
                text.push('&');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            match code {
                0 => None,
                0x0D => Some('\n'),
                _ => char::from_u32(code),
            }
        }
    }
}

/// Calls back for each element that opens.
pub(super) fn elements(xml: &str, each: &mut dyn FnMut(&str, &Tag<'_>)) {
    struct Each<'a>(&'a mut dyn FnMut(&str, &Tag<'_>));
    impl Visit for Each<'_> {
        fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadFailure> {
            (self.0)(name, tag);
            Ok(())
        }
        fn close(&mut self, _: &str) -> Result<(), ReadFailure> {
            Ok(())
        }
        fn text(&mut self, _: &str) -> Result<(), ReadFailure> {
            Ok(())
        }
    }
    // It ends early only where an answer above does, and none does.
    walk(xml, &mut Each(each)).ok();
}

/// Returns the elements that hold nothing but characters, with these.
pub(super) fn leaves(xml: &str) -> Vec<(String, String)> {
    #[derive(Default)]
    struct Leaves {
        current: Option<String>,
        found: Vec<(String, String)>,
    }
    impl Visit for Leaves {
        fn open(&mut self, _: &str, _: &Tag<'_>) -> Result<(), ReadFailure> {
            self.current = Some(String::new());
            Ok(())
        }
        fn close(&mut self, name: &str) -> Result<(), ReadFailure> {
            if let Some(text) = self.current.take().filter(|text| !text.trim().is_empty()) {
                self.found.push((name.to_owned(), text.trim().to_owned()));
            }
            Ok(())
        }
        fn text(&mut self, characters: &str) -> Result<(), ReadFailure> {
            if let Some(current) = &mut self.current {
                current.push_str(characters);
            }
            Ok(())
        }
    }
    let mut leaves = Leaves::default();
    walk(xml, &mut leaves).ok();
    leaves.found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[derive(Default)]
    struct Written(String);

    impl Visit for Written {
        fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadFailure> {
            self.0.push_str(&format!("[{name}"));
            if let Some(value) = tag.get("val") {
                self.0.push_str(&format!("={value}"));
            }
            self.0.push(']');
            Ok(())
        }

        fn close(&mut self, name: &str) -> Result<(), ReadFailure> {
            self.0.push_str(&format!("[/{name}]"));
            Ok(())
        }

        fn text(&mut self, characters: &str) -> Result<(), ReadFailure> {
            self.0.push_str(characters);
            Ok(())
        }
    }

    fn check(xml: &str, expected: &str, ended: Walked) {
        let mut written = Written::default();
        let walked = walk(xml, &mut written).unwrap();
        assert_eq!((written.0.as_str(), walked), (expected, ended), "{xml}");
    }

    #[test]
    fn elements_come_in_pairs_whatever_the_part_does() {
        check(
            "<w:p w:val='1 &amp; 2'><w:t>a&lt;b&#x416;</w:t><w:br/></w:p>",
            "[p=1 & 2][t]a<bЖ[/t][br][/br][/p]",
            Walked::Whole,
        );
        check("<a><b>x</a>y", "[a][b]x[/b][/a]y", Walked::Whole);
        check("<a><b>x", "[a][b]x[/b][/a]", Walked::Broken);
        check("</z><a>x</q></a>", "[a]x[/a]", Walked::Whole);
        check("<a>x<b y=", "[a]x[/a]", Walked::Broken);
        check("<a>x & y</a>", "[a]x & y[/a]", Walked::Whole);
    }

    #[test]
    fn entities_are_not_expanded() {
        check(
            "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><a>&b;&c;</a>",
            "[a]&b;&c;[/a]",
            Walked::Whole,
        );
    }

    #[test]
    fn nesting_has_an_end() {
        let mut written = Written::default();
        let walked = walk(&"<a>".repeat(100_000), &mut written).unwrap();
        assert_eq!(walked, Walked::Broken);
        assert_eq!(written.0.matches("[/a]").count(), DEEPEST);
    }
}
