//! What several formats carry alike: the packet of XMP, and a second file behind the first.

use kua_core::reading::{MetadataCode, NoticeCode, ReadNotice, Reading};

/// Tells a fact once, however often the file says it.
pub(super) fn tell_once(reading: &mut Reading, code: MetadataCode, value: &str) {
    let value = value.trim();
    let is_told = reading
        .metadata
        .iter()
        .any(|fact| fact.code == code && fact.value == value);
    if !is_told {
        reading.tell(code, value);
    }
}

/// Finds the packet in the bytes of a file that does not pack it.
pub(super) fn packet(bytes: &[u8]) -> Option<&[u8]> {
    const BEGIN: &[u8] = b"<x:xmpmeta";
    const END: &[u8] = b"</x:xmpmeta>";
    /// Programs write it near the beginning, or at the end.
    const NEAR: usize = 512 * 1024;
    let find = |from: usize, word: &[u8]| {
        let to = bytes.len().min(from + NEAR);
        let window = bytes.get(from..to)?;
        let at = window.windows(word.len()).position(|found| found == word)?;
        Some(from + at)
    };
    let begin = find(0, BEGIN).or_else(|| find(bytes.len().saturating_sub(NEAR), BEGIN))?;
    let end = find(begin, END)?;
    bytes.get(begin..end)
}

/// Tells what the packet of XMP says beyond the plain dictionary.
///
/// Only a few elements are looked for, by their usual names, as elements or attributes;
/// nothing is expanded or fetched.
pub(super) fn tell_packet(packet: &[u8], reading: &mut Reading) {
    const LONGEST: usize = 1024 * 1024;
    let packet = packet.get(..LONGEST.min(packet.len())).unwrap_or_default();
    let packet = String::from_utf8_lossy(packet);
    for (name, code) in [
        ("dc:creator", MetadataCode::Author),
        ("xmp:CreatorTool", MetadataCode::Program),
        ("pdf:Producer", MetadataCode::Program),
        ("xmp:CreateDate", MetadataCode::Created),
        ("xmp:ModifyDate", MetadataCode::Modified),
        ("photoshop:DateCreated", MetadataCode::Taken),
    ] {
        let value = element(&packet, name).or_else(|| attribute(&packet, name));
        let value = value.map(|value| plain(&value)).unwrap_or_default();
        // Another way to write the same moment is no other fact.
        let is_date = matches!(code, MetadataCode::Created | MetadataCode::Modified);
        let is_told = reading.metadata.iter().any(|fact| fact.code == code);
        if value.chars().count() <= 500 && !(is_date && is_told) {
            tell_once(reading, code, &value);
        }
    }
    if reading.title.is_none() {
        let title = element(&packet, "dc:title").map(|title| plain(&title));
        reading.title = title.filter(|title| !title.is_empty());
    }
}

fn element(packet: &str, name: &str) -> Option<String> {
    let (_, after) = packet.split_once(&format!("<{name}>"))?;
    let (inside, _) = after.split_once(&format!("</{name}>"))?;
    Some(inside.to_owned())
}

fn attribute(packet: &str, name: &str) -> Option<String> {
    let (_, after) = packet.split_once(&format!("{name}=\""))?;
    let (value, _) = after.split_once('"')?;
    Some(value.to_owned())
}

/// Takes tags away and replaces the five entities of XML.
fn plain(xml: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for letter in xml.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if !in_tag => text.push(letter),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells that an archive stands behind the file: both kinds of program take it for theirs.
pub(super) fn tell_second_kind(bytes: &[u8], reading: &mut Reading) {
    if ends_in_archive(bytes) {
        let notice = ReadNotice::new(NoticeCode::SecondKind);
        reading
            .notices
            .push(notice.with("media-type", "application/zip"));
    }
}

/// Says whether a zip archive ends where the file does.
fn ends_in_archive(bytes: &[u8]) -> bool {
    const LONGEST: usize = 22 + 65_535;
    let from = bytes.len().saturating_sub(LONGEST);
    let tail = bytes.get(from..).unwrap_or_default();
    tail.windows(22).zip(0..).any(|(end, at)| match end {
        [b'P', b'K', 5, 6, .., low, high] => {
            let comment = usize::from(u16::from_le_bytes([*low, *high]));
            at + 22 + comment == tail.len()
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_is_read_by_its_usual_names() {
        let packet = "<x:xmpmeta><rdf:Description xmp:CreatorTool=\"Scan &amp; Go\" pdf:Producer='x'>\
             <dc:creator><rdf:Seq><rdf:li>A. Writer</rdf:li></rdf:Seq></dc:creator>\
             <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">On &lt;letters&gt;</rdf:li></rdf:Alt></dc:title>";
        let mut reading = Reading::of("application/pdf", "");
        tell_packet(packet.as_bytes(), &mut reading);
        let facts: Vec<_> = reading
            .metadata
            .iter()
            .map(|fact| (fact.code, fact.value.as_str()))
            .collect();
        assert_eq!(
            facts,
            [
                (MetadataCode::Author, "A. Writer"),
                (MetadataCode::Program, "Scan & Go")
            ]
        );
        assert_eq!(reading.title.as_deref(), Some("On <letters>"));
    }

    #[test]
    fn a_packet_is_found_in_a_file() {
        let file = b"\xFF\xD8..<x:xmpmeta a='b'>inside</x:xmpmeta>..";
        assert_eq!(packet(file), Some(b"<x:xmpmeta a='b'>inside".as_slice()));
        assert_eq!(packet(b"<x:xmpmeta without an end"), None);
        assert_eq!(packet(b""), None);
    }

    #[test]
    fn an_archive_behind_a_file_is_told() {
        let end = [b"%PDF ... PK\x05\x06".as_slice(), &[0; 18]].concat();
        let check = |bytes: &[u8], expected| assert_eq!(ends_in_archive(bytes), expected);
        check(&end, true);
        check(&[end.as_slice(), b"more"].concat(), false);
        check(b"PK\x05\x06", false);
        check(b"", false);
    }
}
