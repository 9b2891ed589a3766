//! WAV and its form for long recordings (RF64): chunks, one after another.

use kua_core::reading::MetadataCode;

use super::facts::{Facts, milliseconds, words};
use super::sparse::Sparse;

/// The most chunks that are looked at.
const MOST_CHUNKS: usize = 500;

/// Tells the facts; returns the media type.
pub(super) fn tell(file: &Sparse<'_>, facts: &mut Facts) -> &'static str {
    let (mut bytes_a_second, mut sound, mut long) = (0, None, None);
    let mut at = 12;
    for _ in 0..MOST_CHUNKS {
        let Some(name) = file.get(at, 4) else { break };
        let Some(stated) = file.little(at + 4, 4) else {
            break;
        };
        let begin = at + 8;
        let mut size = stated;
        match name {
            b"fmt " => {
                let number = |at: u64, bytes: u64| file.little(begin + at, bytes).unwrap_or(0);
                bytes_a_second = number(8, 4);
                let codec = match number(0, 2) {
                    1 | 0xFFFE => "PCM",
                    3 => "PCM float",
                    6 | 7 => "G.711",
                    2 | 0x11 => "ADPCM",
                    0x31 => "GSM",
                    0x55 => "MP3",
                    _ => "other",
                };
                let more = [
                    format!("{} Hz", number(4, 4)),
                    format!("{} ch", number(2, 2)),
                ];
                facts.track("audio", codec, &more);
            }
            b"ds64" => long = file.little(begin + 8, 8),
            b"data" => {
                // A recorder that was cut off leaves no size, or the largest there is.
                let rest = file.size().saturating_sub(begin);
                size = match (stated, long) {
                    (0xFFFF_FFFF, Some(long)) => long,
                    (0 | 0xFFFF_FFFF, _) => rest,
                    (stated, _) => stated,
                };
                sound = Some(size.min(rest));
            }
            b"LIST" if file.get(begin, 4) == Some(b"INFO") => {
                info(
                    file,
                    begin + 4,
                    begin.saturating_add(size).min(file.size()),
                    facts,
                );
            }
            b"bext" => broadcast(file.up_to(begin, size.min(602)), facts),
            _ => {}
        }
        let next = begin.saturating_add(size).saturating_add(size % 2);
        if next <= at {
            break;
        }
        at = next;
    }
    facts.duration = sound.and_then(|sound| milliseconds(sound, bytes_a_second));
    "audio/wav"
}

/// A list of facts, each with a name of four letters.
fn info(file: &Sparse<'_>, begin: u64, end: u64, facts: &mut Facts) {
    let mut at = begin;
    while at.saturating_add(8) <= end {
        let (Some(name), Some(size)) = (file.get(at, 4), file.little(at + 4, 4)) else {
            return;
        };
        let text = words(file.up_to(at + 8, size.min(2_000)));
        match name {
            b"INAM" => facts.call(&text),
            b"IART" | b"IENG" | b"ITCH" => facts.say(MetadataCode::Author, &text),
            b"ICRD" => facts.say(MetadataCode::Taken, &text),
            b"ISFT" => facts.say(MetadataCode::Program, &text),
            b"ICMT" | b"ISBJ" => facts.say(MetadataCode::Remark, &text),
            b"ISRC" | b"IMED" => facts.device.1 = Some(text),
            _ => {}
        }
        at = at
            .saturating_add(8)
            .saturating_add(size)
            .saturating_add(size % 2);
    }
}

/// What recorders of broadcasters write: a remark, who and with what, the day and the hour.
fn broadcast(bytes: &[u8], facts: &mut Facts) {
    let text = |from: usize, until: usize| {
        let bytes = bytes.get(from..until).unwrap_or_default();
        words(bytes.split(|byte| *byte == 0).next().unwrap_or_default())
    };
    facts.say(MetadataCode::Remark, &text(0, 256));
    let recorder = text(256, 288);
    if !recorder.trim().is_empty() {
        facts.device.0 = Some(recorder);
    }
    facts.say(MetadataCode::DeviceNumber, &text(288, 320));
    let (day, hour) = (text(320, 330), text(330, 338));
    let day = day.replace(['/', ':', '.', '_'], "-");
    if !day.trim_matches(['-', ' ', '0']).is_empty() {
        facts.say(
            MetadataCode::Taken,
            format!("{day}T{hour}").trim_end_matches('T'),
        );
    }
}
