//! AMR, as telephones record voices: frames of a fiftieth of a second (RFC 4867).

use super::facts::Facts;
use super::sparse::Sparse;

/// Bytes of a frame by its mode, narrow and wide; nothing for a mode that is none.
const NARROW: [u8; 16] = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1];
const WIDE: [u8; 16] = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1];

/// Tells the facts; returns the media type.
pub(super) fn tell(file: &Sparse<'_>, facts: &mut Facts) -> &'static str {
    let head = file.head();
    let (sizes, begin, media_type, codec, rate) = match head.strip_prefix(b"#!AMR-WB\n") {
        Some(_) => (WIDE, 9, "audio/amr-wb", "AMR-WB", "16000 Hz"),
        None => (NARROW, 6, "audio/amr", "AMR", "8000 Hz"),
    };
    facts.track("audio", codec, &[rate.to_owned(), "1 ch".to_owned()]);
    let frames = head.get(begin..).unwrap_or_default();
    let (mut at, mut count) = (0_usize, 0_u64);
    while let Some(first) = frames.get(at) {
        let mode = usize::from((first >> 3) & 15);
        match sizes.get(mode) {
            Some(size) if *size > 0 => at += usize::from(*size),
            _ => break,
        }
        count += 1;
    }
    // Behind a gap the frames go on as they were.
    let walked = u64::try_from(at)
        .unwrap_or(0)
        .min(u64::try_from(frames.len()).unwrap_or(0));
    let all = file
        .size()
        .saturating_sub(u64::try_from(begin).unwrap_or(0));
    let is_whole = file.size() == u64::try_from(head.len()).unwrap_or(0);
    let count = match count.saturating_mul(all).checked_div(walked) {
        Some(guess) if !is_whole => guess,
        _ => count,
    };
    facts.duration = Some(count.saturating_mul(20));
    media_type
}
