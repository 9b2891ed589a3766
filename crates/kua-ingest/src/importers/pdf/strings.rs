//! Character strings outside of the pages: titles, names of attachments.

/// Returns a text string of PDF as characters: UTF-16 or UTF-8 with its mark, else the encoding of PDF's own.
pub(super) fn decoded(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| own(*byte)).collect(),
    };
    // An escape introduces the language of what follows; nothing of it is text.
    let mut in_escape = false;
    text.chars()
        .filter(|letter| {
            let is_escape = *letter == '\u{1B}';
            in_escape ^= is_escape;
            !in_escape && !is_escape && *letter != '\0'
        })
        .collect()
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| match pair {
        [first, second] => Some(unit([*first, *second])),
        _ => None,
    });
    char::decode_utf16(units)
        .map(|letter| letter.unwrap_or('\u{FFFD}'))
        .collect()
}

/// A byte of PDFDocEncoding, which is Latin 1 but for these.
fn own(byte: u8) -> char {
    const LOW: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
    const HIGH: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚',
        '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{FFFD}', '€',
    ];
    let found = match byte {
        0x18..=0x1F => LOW.get(usize::from(byte - 0x18)),
        0x80..=0xA0 => HIGH.get(usize::from(byte - 0x80)),
        _ => None,
    };
    found.copied().unwrap_or_else(|| char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_read_in_their_encoding() {
        let check = |bytes: &[u8], expected: &str| assert_eq!(decoded(bytes), expected);
        check(b"Report", "Report");
        check(b"\xFE\xFF\x06\x26\x06\x47", "ئه");
        check(b"\xFF\xFE\x41\x04", "\u{441}");
        check(b"\xEF\xBB\xBF\xD0\x90", "А");
        check(b"caf\xE9 \x84 \xA0", "café — €");
        check(b"\xFE\xFF\0\x1B\0e\0n\0\x1B\0A", "A");
        check(b"\xFE\xFF\xD8\0", "\u{FFFD}");
        check(b"", "");
    }
}
