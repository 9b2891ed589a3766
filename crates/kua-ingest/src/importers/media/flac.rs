//! FLAC: blocks of facts before the sound (RFC 9639).

use super::facts::{Facts, milliseconds};
use super::ogg::tell_list;
use super::sparse::{Sparse, big};

/// Tells the facts; returns the media type.
pub(super) fn tell(file: &Sparse<'_>, facts: &mut Facts) -> &'static str {
    let mut at = 4;
    for _ in 0..100 {
        let Some([kind, size @ ..]) = file.get(at, 4) else {
            break;
        };
        let body = file.up_to(at + 4, big(size));
        match kind & 0x7F {
            0 => {
                // 20 bits of rate, 3 of channels, 5 of depth, 36 of length.
                let packed = body.get(10..18).map_or(0, big);
                let (rate, channels) = (packed >> 44, ((packed >> 41) & 7) + 1);
                facts.track(
                    "audio",
                    "FLAC",
                    &[format!("{rate} Hz"), format!("{channels} ch")],
                );
                facts.duration = milliseconds(packed & 0xF_FFFF_FFFF, rate);
            }
            4 => tell_list(body, facts),
            _ => {}
        }
        if kind & 0x80 != 0 {
            break;
        }
        at += 4 + big(size);
    }
    "audio/flac"
}
