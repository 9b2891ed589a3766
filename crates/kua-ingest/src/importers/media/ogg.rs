//! Ogg: pages of one or more streams (Opus, Vorbis, Speex, FLAC, Theora), RFC 3533.

use kua_core::reading::MetadataCode;

use super::facts::{Facts, milliseconds, words};
use super::sparse::{Sparse, little};

/// The most pages that are looked at for the heads of the streams.
const MOST_PAGES: usize = 200;

/// A stream of the file.
struct Stream {
    serial: u64,
    codec: &'static str,
    rate: u64,
    /// What a player leaves out at the beginning, in units of the rate.
    skipped: u64,
    is_picture: bool,
    /// The second packet, which holds the remarks, as far as it came.
    remarks: Vec<u8>,
    packets: usize,
}

/// Tells the facts; returns the media type.
pub(super) fn tell(file: &Sparse<'_>, facts: &mut Facts) -> &'static str {
    let mut streams: Vec<Stream> = Vec::new();
    let mut at = 0;
    for _ in 0..MOST_PAGES {
        let Some(page) = Page::at(file, at) else {
            break;
        };
        at = page.end;
        let begins = page.flags & 2 != 0;
        if begins {
            streams.extend(first(page.body, page.serial));
        } else if let Some(stream) = streams.iter_mut().find(|one| one.serial == page.serial)
            && stream.packets == 1
        {
            stream.remarks.extend_from_slice(page.body);
            stream.remarks.truncate(64 * 1024);
            stream.packets += usize::from(page.ends_packet);
        }
        if !begins && streams.iter().all(|stream| stream.packets > 1) {
            break;
        }
    }
    for stream in &streams {
        tell_remarks(&stream.remarks, facts);
        let what = if stream.is_picture { "video" } else { "audio" };
        let rate = (stream.rate > 0).then(|| format!("{} Hz", stream.rate));
        facts.track(what, stream.codec, rate.as_slice());
    }
    let sound = streams.iter().find(|stream| stream.rate > 0);
    if let Some(sound) = sound {
        facts.duration = last_place(file.end(), sound.serial)
            .and_then(|place| milliseconds(place.saturating_sub(sound.skipped), sound.rate));
    }
    match streams.iter().any(|stream| stream.is_picture) {
        true => "video/ogg",
        false => "audio/ogg",
    }
}

/// A page and what it holds.
struct Page<'a> {
    flags: u8,
    serial: u64,
    body: &'a [u8],
    ends_packet: bool,
    end: u64,
}

impl<'a> Page<'a> {
    fn at(file: &Sparse<'a>, at: u64) -> Option<Self> {
        let head = file.get(at, 27)?;
        if !head.starts_with(b"OggS") {
            return None;
        }
        let count = head.get(26).copied()?;
        let lengths = file.get(at.checked_add(27)?, u64::from(count))?;
        let size: u64 = lengths.iter().map(|length| u64::from(*length)).sum();
        let begin = at.checked_add(27)?.checked_add(u64::from(count))?;
        Some(Self {
            flags: head.get(5).copied()?,
            serial: little(head.get(14..18)?),
            body: file.up_to(begin, size),
            ends_packet: lengths.iter().any(|length| *length < 255),
            end: begin.checked_add(size)?,
        })
    }
}

/// Tells a stream by its first packet.
fn first(packet: &[u8], serial: u64) -> Option<Stream> {
    let number = |from: usize, until: usize| packet.get(from..until).map_or(0, little);
    let (codec, rate, skipped, is_picture) = match packet {
        [b'O', b'p', b'u', b's', b'H', b'e', b'a', b'd', ..] => {
            ("opus", 48_000, number(10, 12), false)
        }
        [1, b'v', b'o', b'r', b'b', b'i', b's', ..] => ("vorbis", number(12, 16), 0, false),
        [b'S', b'p', b'e', b'e', b'x', b' ', ..] => ("speex", number(36, 40), 0, false),
        [0x7F, b'F', b'L', b'A', b'C', ..] => {
            let rate = packet.get(27..30).map_or(0, super::sparse::big) >> 4;
            ("flac", rate, 0, false)
        }
        [0x80, b't', b'h', b'e', b'o', b'r', b'a', ..] => ("theora", 0, 0, true),
        _ => return None,
    };
    Some(Stream {
        serial,
        codec,
        rate,
        skipped,
        is_picture,
        remarks: Vec::new(),
        packets: 1,
    })
}

/// Returns the place that the last page of a stream states.
fn last_place(bytes: &[u8], serial: u64) -> Option<u64> {
    let mut rest = bytes;
    for _ in 0..2_000 {
        let at = rest.windows(4).rposition(|window| window == b"OggS")?;
        let page = rest.get(at..).unwrap_or_default();
        let place = page
            .get(6..14)
            .map(little)
            .filter(|place| *place != u64::MAX);
        if page.get(14..18).map(little) == Some(serial) && place.is_some() {
            return place;
        }
        rest = bytes.get(..at)?;
    }
    None
}

/// Tells the remarks of a stream: `NAME=words`, each behind its length.
fn tell_remarks(packet: &[u8], facts: &mut Facts) {
    let rest = match packet {
        [b'O', b'p', b'u', b's', b'T', b'a', b'g', b's', rest @ ..]
        | [3, b'v', b'o', b'r', b'b', b'i', b's', rest @ ..]
        | [0x81, b't', b'h', b'e', b'o', b'r', b'a', rest @ ..] => rest,
        rest => rest,
    };
    tell_list(rest, facts);
}

/// Tells a list of remarks as Vorbis has it: the program, then names with words.
pub(super) fn tell_list(bytes: &[u8], facts: &mut Facts) {
    let Some((program, rest)) = counted(bytes) else {
        return;
    };
    facts.say(MetadataCode::Program, &words(program));
    let Some((count, mut rest)) = rest.split_at_checked(4) else {
        return;
    };
    for _ in 0..little(count).min(200) {
        let Some((remark, after)) = counted(rest) else {
            return;
        };
        rest = after;
        let remark = words(remark);
        let Some((name, value)) = remark.split_once('=') else {
            continue;
        };
        match name.to_uppercase().as_str() {
            "TITLE" => facts.call(value),
            "ARTIST" | "PERFORMER" | "AUTHOR" => facts.say(MetadataCode::Author, value),
            "DATE" => facts.say(MetadataCode::Taken, value),
            "CREATION_TIME" => facts.say(MetadataCode::Created, value),
            "LOCATION" => facts.say(MetadataCode::Position, value),
            "ENCODER" => facts.say(MetadataCode::Program, value),
            "COMMENT" | "DESCRIPTION" => facts.say(MetadataCode::Remark, value),
            "CONTACT" => facts.say(MetadataCode::From, value),
            _ => {}
        }
    }
}

/// Bytes behind their length.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_at_checked(4)?;
    rest.split_at_checked(usize::try_from(little(length)).ok()?)
}
