//! MP3: frames, and before them the facts that ID3 adds.

use kua_core::reading::MetadataCode;

use super::facts::{Facts, milliseconds, words};
use super::sparse::{Sparse, big};

/// The head of a frame.
#[derive(Clone, Copy)]
struct Frame {
    rate: u64,
    /// Bits a second.
    bits: u64,
    /// How many samples it holds.
    samples: u64,
    size: u64,
    channels: u64,
    /// Where the count of frames stands in the first one, if it does.
    count_at: u64,
}

impl Frame {
    fn read(head: &[u8]) -> Option<Self> {
        let [0xFF, second, third, fourth] = head else {
            return None;
        };
        // Layer III only; the other layers are not told from other bytes as surely.
        if second & 0xE6 != 0xE2 {
            return None;
        }
        let version = (second >> 3) & 3;
        const FIRST: [u64; 16] = [
            0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0,
        ];
        const SECOND: [u64; 16] = [
            0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0,
        ];
        let is_first = version == 3;
        let table = if is_first { FIRST } else { SECOND };
        let bits = table.get(usize::from(third >> 4)).copied()? * 1000;
        let rate = [44_100, 48_000, 32_000]
            .get(usize::from((third >> 2) & 3))
            .copied()?;
        let rate = match version {
            3 => rate,
            2 => rate / 2,
            0 => rate / 4,
            _ => return None,
        };
        if bits == 0 {
            return None;
        }
        let samples = if is_first { 1152 } else { 576 };
        let is_mono = fourth >> 6 == 3;
        Some(Self {
            rate,
            bits,
            samples,
            size: samples / 8 * bits / rate + u64::from((third >> 1) & 1),
            channels: if is_mono { 1 } else { 2 },
            count_at: match (is_first, is_mono) {
                (true, false) => 36,
                (true, true) | (false, false) => 21,
                (false, true) => 13,
            },
        })
    }
}

/// Says whether it is one: facts of ID3, or two frames that follow each other.
pub(super) fn recognises(file: &Sparse<'_>) -> bool {
    let head = file.head();
    if head.starts_with(b"ID3") {
        let version = head.get(3).copied().unwrap_or(0xFF);
        return version < 5
            && head
                .get(6..10)
                .is_some_and(|size| size.iter().all(|b| *b < 128));
    }
    let Some(first) = head.get(..4).and_then(Frame::read) else {
        return false;
    };
    file.get(first.size, 4).and_then(Frame::read).is_some()
}

/// Tells the facts; returns the media type.
pub(super) fn tell(file: &Sparse<'_>, facts: &mut Facts) -> &'static str {
    let mut at = tags(file, facts);
    // Some programs leave room between the facts and the first frame.
    let gap = file.up_to(at, 64 * 1024);
    let offset = gap
        .windows(4)
        .position(|window| Frame::read(window).is_some());
    let Some(first) = offset.and_then(|offset| {
        at += u64::try_from(offset).ok()?;
        file.get(at, 4).and_then(Frame::read)
    }) else {
        return "audio/mpeg";
    };
    let more = [
        format!("{} Hz", first.rate),
        format!("{} ch", first.channels),
    ];
    facts.track("audio", "MP3", &more);
    let counted = file
        .get(at + first.count_at, 4)
        .filter(|name| *name == b"Xing" || *name == b"Info")
        .and_then(|_| file.big(at + first.count_at + 4, 4))
        .filter(|flags| flags & 1 == 1)
        .and_then(|_| file.big(at + first.count_at + 8, 4))
        .or_else(|| {
            let name = file.get(at + 36, 4)?;
            (name == b"VBRI").then(|| file.big(at + 50, 4))?
        });
    facts.duration = match counted {
        Some(frames) => milliseconds(frames.saturating_mul(first.samples), first.rate),
        None => milliseconds(file.size().saturating_sub(at), first.bits / 8),
    };
    "audio/mpeg"
}

/// Tells the facts of ID3; returns where they end.
fn tags(file: &Sparse<'_>, facts: &mut Facts) -> u64 {
    let Some([b'I', b'D', b'3', version, _, flags, size @ ..]) = file.get(0, 10) else {
        return 0;
    };
    let end = 10 + seven_bits(size);
    let mut at = 10;
    if flags & 0x40 != 0 {
        at += match version {
            4 => file.get(at, 4).map_or(0, seven_bits),
            _ => file.big(at, 4).unwrap_or(0) + 4,
        };
    }
    let (name_length, head) = if *version == 2 { (3, 6) } else { (4, 10) };
    for _ in 0..500 {
        if at + head > end {
            break;
        }
        let Some(name) = file.get(at, name_length) else {
            break;
        };
        let size = match (version, file.get(at + name_length, name_length)) {
            (_, None) => break,
            (4, Some(size)) => seven_bits(size),
            (_, Some(size)) => big(size),
        };
        if name
            .first()
            .is_none_or(|letter| !letter.is_ascii_uppercase())
        {
            break;
        }
        let body = file.up_to(at + head, size.min(4_000));
        match name {
            b"TIT2" | b"TT2" => facts.call(&text(body)),
            b"TPE1" | b"TP1" | b"TPE2" | b"TCOM" => facts.say(MetadataCode::Author, &text(body)),
            b"TDRC" | b"TYER" | b"TYE" | b"TDOR" => facts.say(MetadataCode::Taken, &text(body)),
            b"TSSE" | b"TENC" | b"TSS" | b"TEN" => facts.say(MetadataCode::Program, &text(body)),
            // Encoding, three letters of a language, then a name that ends in zero.
            b"COMM" | b"COM" => {
                let (encoding, rest) = (body.get(..1), body.get(4..));
                let whole = [encoding.unwrap_or_default(), rest.unwrap_or_default()].concat();
                facts.say(MetadataCode::Remark, &text(&whole).replace('\0', " "));
            }
            _ => {}
        }
        at = at.saturating_add(head).saturating_add(size);
    }
    end
}

/// Words behind a byte that names their encoding.
fn text(body: &[u8]) -> String {
    let Some((encoding, rest)) = body.split_first() else {
        return String::new();
    };
    let wide = |is_big: bool, bytes: &[u8]| {
        let units: Vec<u16> = bytes
            .chunks_exact(2)
            .map(|pair| match (pair, is_big) {
                ([high, low], true) | ([low, high], false) => u16::from_be_bytes([*high, *low]),
                _ => 0,
            })
            .collect();
        String::from_utf16_lossy(&units)
    };
    match (encoding, rest) {
        (1, [0xFE, 0xFF, rest @ ..]) => wide(true, rest),
        (1, [0xFF, 0xFE, rest @ ..]) | (1, rest) => wide(false, rest),
        (2, rest) => wide(true, rest),
        (3, rest) => words(rest),
        (_, rest) => rest
            .iter()
            .take(2_000)
            .map(|byte| char::from(*byte))
            .collect(),
    }
}

/// A number of which each byte has seven bits.
fn seven_bits(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |sum, byte| (sum << 7) | u64::from(byte & 0x7F))
}
