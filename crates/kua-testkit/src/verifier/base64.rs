//! Base64 of RFC 4648, section 4: with padding, and in its one form only.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    if bytes.is_empty() || !bytes.len().is_multiple_of(4) {
        return None;
    }
    let padding = bytes.iter().rev().take_while(|byte| **byte == b'=').count();
    let digits = bytes.get(..bytes.len() - padding)?;
    let mut out = Vec::new();
    let (mut waiting, mut bits) = (0_u32, 0);
    for digit in digits {
        let value = ALPHABET.iter().position(|letter| letter == digit)?;
        waiting = (waiting << 6) | value as u32;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((waiting >> bits) as u8);
            waiting &= (1 << bits) - 1;
        }
    }
    // The padding must be what the length asks for, and left-over bits must be zero.
    let expected = match digits.len() % 4 {
        0 => 0,
        2 => 2,
        3 => 1,
        _ => return None,
    };
    (padding == expected && waiting == 0).then_some(out)
}
