//! What cameras and programs write into pictures: device, time, place, names.

use std::io::Cursor;

use exif::{Exif, In, Rational, Tag, Value};
use kua_core::reading::{MetadataCode, Reading};

use super::xmp::tell_once;

/// Tells the facts; says whether a place is among them.
pub(super) fn tell(bytes: &[u8], reading: &mut Reading) -> bool {
    for text in png_texts(bytes) {
        let (code, value) = text;
        tell_once(reading, code, &value);
    }
    if let Some(remark) = jpeg_comment(bytes) {
        tell_once(reading, MetadataCode::Remark, &remark);
    }
    let mut reader = exif::Reader::new();
    reader.continue_on_error(true);
    let found = reader
        .read_from_container(&mut Cursor::new(bytes))
        .or_else(|error| error.distill_partial_result(|_| {}));
    let Ok(found) = found else { return false };
    let text = |tag| text(&found, tag);
    let maker = text(Tag::Make);
    let model = text(Tag::Model);
    // Many models carry the maker's name already.
    let device = match model.to_lowercase().starts_with(&maker.to_lowercase()) {
        true => model,
        false => format!("{maker} {model}"),
    };
    tell_once(reading, MetadataCode::Device, &device);
    tell_once(reading, MetadataCode::Device, &text(Tag::LensModel));
    tell_once(
        reading,
        MetadataCode::DeviceNumber,
        &text(Tag::BodySerialNumber),
    );
    tell_once(
        reading,
        MetadataCode::DeviceNumber,
        &text(Tag::LensSerialNumber),
    );
    tell_once(reading, MetadataCode::Author, &text(Tag::Artist));
    tell_once(reading, MetadataCode::Author, &text(Tag::CameraOwnerName));
    tell_once(reading, MetadataCode::Program, &text(Tag::Software));
    tell_once(reading, MetadataCode::Subject, &text(Tag::ImageDescription));
    tell_once(reading, MetadataCode::Remark, &text(Tag::UserComment));
    let taken = format!(
        "{}{}",
        text(Tag::DateTimeOriginal),
        text(Tag::OffsetTimeOriginal)
    );
    tell_once(reading, MetadataCode::Taken, &moment(&taken));
    tell_once(
        reading,
        MetadataCode::Modified,
        &moment(&text(Tag::DateTime)),
    );
    let Some(position) = position(&found) else {
        return false;
    };
    tell_once(reading, MetadataCode::Position, &position);
    true
}

/// Says whether a TIFF file holds more pictures than the one that is shown.
pub(super) fn has_more_pictures(bytes: &[u8]) -> bool {
    let order = match bytes.first() {
        Some(b'I') => u32::from_le_bytes,
        _ => u32::from_be_bytes,
    };
    let short = |at: usize| -> Option<usize> {
        let pair: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
        Some(usize::from(match bytes.first() {
            Some(b'I') => u16::from_le_bytes(pair),
            _ => u16::from_be_bytes(pair),
        }))
    };
    let long = |at: usize| -> Option<usize> {
        let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(order(four)).ok()
    };
    let next = long(4).and_then(|first| {
        let entries = short(first)?;
        long(first.checked_add(2)?.checked_add(entries * 12)?)
    });
    next.is_some_and(|next| next != 0 && next + 2 < bytes.len())
}

fn text(found: &Exif, tag: Tag) -> String {
    let Some(field) = found.get_field(tag, In::PRIMARY) else {
        return String::new();
    };
    let bytes = match &field.value {
        Value::Ascii(lines) => lines.join(b" ".as_slice()),
        // Eight bytes name the encoding of a remark.
        Value::Undefined(bytes, _) => match bytes.split_at_checked(8) {
            Some((b"ASCII\0\0\0", rest)) => rest.to_vec(),
            Some((b"UNICODE\0", rest)) => return two_byte_text(rest, found.little_endian()),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    let text = String::from_utf8_lossy(&bytes);
    text.trim_matches(|c: char| c == '\0' || c.is_whitespace())
        .chars()
        .filter(|letter| !letter.is_control())
        .take(500)
        .collect()
}

fn two_byte_text(bytes: &[u8], is_little: bool) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| {
        let pair: [u8; 2] = pair.try_into().ok()?;
        Some(match is_little {
            true => u16::from_le_bytes(pair),
            false => u16::from_be_bytes(pair),
        })
    });
    char::decode_utf16(units)
        .map(|letter| letter.unwrap_or('\u{FFFD}'))
        .filter(|letter| !letter.is_control())
        .take(500)
        .collect()
}

/// Writes `2019:03:04 10:20:30` as ISO 8601 has it.
fn moment(written: &str) -> String {
    let Some((day, time)) = written.trim().split_once(' ') else {
        return written.trim().to_owned();
    };
    let is_date = day.len() == 10 && day.chars().all(|c| c.is_ascii_digit() || c == ':');
    match is_date && !day.starts_with("0000") {
        true => format!("{}T{}", day.replace(':', "-"), time.trim()),
        false => String::new(),
    }
}

/// Returns `latitude, longitude` in degrees.
fn position(found: &Exif) -> Option<String> {
    let degrees = |tag: Tag, reference: Tag, negative: &str, most: f64| {
        let field = found.get_field(tag, In::PRIMARY)?;
        let Value::Rational(parts) = &field.value else {
            return None;
        };
        let [degrees, minutes, seconds] = parts.as_slice() else {
            return None;
        };
        let number = |part: &Rational| match part.denom {
            0 => 0.0,
            _ => part.to_f64(),
        };
        let sum = number(degrees) + number(minutes) / 60.0 + number(seconds) / 3600.0;
        let is_negative = text(found, reference).eq_ignore_ascii_case(negative);
        (sum <= most).then_some(if is_negative { -sum } else { sum })
    };
    let latitude = degrees(Tag::GPSLatitude, Tag::GPSLatitudeRef, "S", 90.0)?;
    let longitude = degrees(Tag::GPSLongitude, Tag::GPSLongitudeRef, "W", 180.0)?;
    // What a telephone writes before it knows where it is.
    let is_nowhere = latitude == 0.0 && longitude == 0.0;
    (!is_nowhere).then(|| format!("{latitude:.6}, {longitude:.6}"))
}

/// Returns the plain texts inside a PNG.
fn png_texts(bytes: &[u8]) -> Vec<(MetadataCode, String)> {
    const MOST: usize = 1000;
    let mut texts = Vec::new();
    if !bytes.starts_with(b"\x89PNG") {
        return texts;
    }
    let mut rest = bytes.get(8..).unwrap_or_default();
    for _ in 0..MOST {
        let Some((head, after)) = rest.split_at_checked(8) else {
            break;
        };
        let [a, b, c, d, name @ ..] = head else { break };
        let length = u32::from_be_bytes([*a, *b, *c, *d]);
        let Ok(length) = usize::try_from(length) else {
            break;
        };
        let Some((data, after)) = after.split_at_checked(length) else {
            break;
        };
        let text = match name {
            b"tEXt" => data.split(|byte| *byte == 0).next().map(|key| {
                let value = data.get(key.len() + 1..).unwrap_or_default();
                (key, value.iter().map(|byte| char::from(*byte)).collect())
            }),
            b"iTXt" => plain_international(data),
            _ => None,
        };
        if let Some((key, value)) = text {
            let code = match key {
                b"Author" | b"Artist" => Some(MetadataCode::Author),
                b"Software" => Some(MetadataCode::Program),
                b"Creation Time" => Some(MetadataCode::Created),
                b"Source" => Some(MetadataCode::Device),
                b"Description" | b"Title" => Some(MetadataCode::Subject),
                b"Comment" => Some(MetadataCode::Remark),
                _ => None,
            };
            let value: String = value
                .chars()
                .filter(|c| !c.is_control())
                .take(500)
                .collect();
            texts.extend(code.map(|code| (code, value)));
        }
        // Four bytes of checksum follow.
        rest = after.get(4..).unwrap_or_default();
    }
    texts
}

/// Returns key and value of a text in UTF-8 that is not packed.
fn plain_international(data: &[u8]) -> Option<(&[u8], String)> {
    let end = data.iter().position(|byte| *byte == 0)?;
    let (key, rest) = data.split_at_checked(end)?;
    let [0, 0, _, rest @ ..] = rest else {
        return None;
    };
    let mut parts = rest.splitn(3, |byte| *byte == 0);
    let value = parts.nth(2)?;
    Some((key, String::from_utf8_lossy(value).into_owned()))
}

/// Returns the comment of a JPEG.
fn jpeg_comment(bytes: &[u8]) -> Option<String> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    loop {
        let [0xFF, marker, high, low, ..] = rest else {
            return None;
        };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let segment = rest.get(4..2 + length)?;
        match marker {
            0xFE => {
                let text = String::from_utf8_lossy(segment);
                return Some(text.chars().filter(|c| !c.is_control()).take(500).collect());
            }
            // The pixels begin.
            0xDA => return None,
            _ => rest = rest.get(2 + length..)?,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_dates() {
        let check = |written: &str, expected: &str| assert_eq!(moment(written), expected);
        check("2019:03:04 10:20:30", "2019-03-04T10:20:30");
        check("2019:03:04 10:20:30+06:00", "2019-03-04T10:20:30+06:00");
        check("0000:00:00 00:00:00", "");
        check("    :  :     :  :  ", "");
        check("", "");
    }

    #[test]
    fn comments_of_a_jpeg_are_found() {
        let check = |bytes: &[u8], expected: Option<&str>| {
            assert_eq!(jpeg_comment(bytes).as_deref(), expected);
        };
        check(b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xFE\0\x06word", Some("word"));
        check(b"\xFF\xD8\xFF\xDA\0\x04ab\xFF\xFE\0\x06word", None);
        check(b"\xFF\xD8\xFF\xFE\0\x01", None);
        check(b"\xFF\xD8\xFF\xFE\xFF\xFFw", None);
        check(b"", None);
    }
}
