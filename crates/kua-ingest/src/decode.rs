//! Bytes to characters: which encoding, and what is wrong with it.
//!
//! A mark at the beginning decides; then what a person chose; then whether the
//! bytes are valid UTF-8; then what the document declares; and last a guess, which a
//! notice names. Bytes that are no characters become U+FFFD, and a notice names
//! the first place: the original is kept, so nothing is lost by it.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};
use kua_core::reading::{NoticeCode, Place, ReadFailure, ReadNotice};

/// How many bytes are looked at to guess an encoding.
const SAMPLE: usize = 1024 * 1024;

/// An encoding that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charset {
    /// One of the Encoding Standard.
    Standard(&'static Encoding),
    /// The Kazakh standard that shares most places with windows-1251 (STRK 1048).
    Kz1048,
    /// UTF-32, the big end first or last.
    Utf32 {
        /// Whether the big end comes first.
        big: bool,
    },
}

impl Charset {
    /// Finds an encoding by a label that a person or a document uses.
    pub(crate) fn for_label(label: &str) -> Option<Self> {
        let plain = label.trim().to_ascii_lowercase().replace('_', "-");
        match plain.as_str() {
            "kz-1048" | "kz1048" | "strk1048-2002" | "rk1048" => Some(Self::Kz1048),
            "utf-32" | "utf-32le" => Some(Self::Utf32 { big: false }),
            "utf-32be" => Some(Self::Utf32 { big: true }),
            _ => Encoding::for_label_no_replacement(plain.as_bytes()).map(Self::Standard),
        }
    }

    /// Returns its name in the Encoding Standard, or the one it is registered under.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Standard(encoding) => encoding.name(),
            Self::Kz1048 => "KZ-1048",
            Self::Utf32 { big: false } => "UTF-32LE",
            Self::Utf32 { big: true } => "UTF-32BE",
        }
    }

    fn is_utf16(self) -> bool {
        matches!(self, Self::Standard(encoding) if encoding == UTF_16LE || encoding == UTF_16BE)
    }
}

/// How an encoding became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Mark,
    Chosen,
    Content,
    Declared,
    Guessed,
}

/// The encoding of some bytes.
#[derive(Debug, Clone)]
pub(crate) struct Detected {
    charset: Charset,
    told: Told,
    /// Length of the byte order mark.
    mark: usize,
    /// A declaration that the bytes contradict.
    contradicted: Option<String>,
}

impl Detected {
    /// Returns the encoding's name.
    pub(crate) fn name(&self) -> &'static str {
        self.charset.name()
    }

    /// Says whether single bytes below 0x80 are what ASCII says, so that control bytes tell a binary file.
    pub(crate) fn is_ascii_based(&self) -> bool {
        !self.charset.is_utf16() && !matches!(self.charset, Charset::Utf32 { .. })
    }
}

/// Finds the encoding of a whole document.
pub(crate) fn detect(
    bytes: &[u8],
    chosen: Option<&str>,
    declared: Option<&str>,
) -> Result<Detected, ReadFailure> {
    let found = |charset, told, mark| Detected {
        charset,
        told,
        mark,
        contradicted: None,
    };
    if let Some(label) = chosen {
        let charset = Charset::for_label(label).ok_or_else(|| ReadFailure::UnknownEncoding {
            label: label.to_owned(),
        })?;
        let mark = mark(bytes)
            .filter(|(marked, _)| *marked == charset)
            .map_or(0, |(_, mark)| mark);
        return Ok(found(charset, Told::Chosen, mark));
    }
    if let Some((charset, mark)) = mark(bytes) {
        return Ok(found(charset, Told::Mark, mark));
    }
    let utf8 = Charset::Standard(UTF_8);
    let is_utf8 = std::str::from_utf8(bytes).is_ok();
    let has_nul = bytes.iter().take(SAMPLE).any(|byte| *byte == 0);
    if (!is_utf8 || has_nul)
        && let Some(charset) = utf16_without_mark(bytes)
    {
        return Ok(found(charset, Told::Guessed, 0));
    }
    let declared_charset = declared
        .and_then(Charset::for_label)
        // A page that says UTF-16 in ASCII letters is not in UTF-16 (HTML standard).
        .map(|charset| if charset.is_utf16() { utf8 } else { charset });
    if is_utf8 {
        let contradicts = !bytes.is_ascii() && declared_charset.is_some_and(|other| other != utf8);
        let contradicted = declared.filter(|_| contradicts).map(str::to_owned);
        return Ok(Detected {
            contradicted,
            ..found(utf8, Told::Content, 0)
        });
    }
    if is_damaged_utf8(bytes) {
        return Ok(found(utf8, Told::Content, 0));
    }
    if let Some(charset) = declared_charset.filter(|charset| *charset != utf8) {
        return Ok(found(charset, Told::Declared, 0));
    }
    let contradicted = declared
        .filter(|_| declared_charset.is_some())
        .map(str::to_owned);
    Ok(Detected {
        contradicted,
        ..found(guess(bytes), Told::Guessed, 0)
    })
}

fn mark(bytes: &[u8]) -> Option<(Charset, usize)> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] if bytes.len().is_multiple_of(4) => {
            Some((Charset::Utf32 { big: false }, 4))
        }
        [0, 0, 0xFE, 0xFF, ..] => Some((Charset::Utf32 { big: true }, 4)),
        [0xEF, 0xBB, 0xBF, ..] => Some((Charset::Standard(UTF_8), 3)),
        [0xFF, 0xFE, ..] => Some((Charset::Standard(UTF_16LE), 2)),
        [0xFE, 0xFF, ..] => Some((Charset::Standard(UTF_16BE), 2)),
        _ => None,
    }
}

/// Says whether bytes are UTF-8 with a few faults: more than five good sequences for each bad one.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let mut bad = 0_usize;
    let mut good = 0_usize;
    for chunk in bytes.utf8_chunks() {
        good += chunk
            .valid()
            .chars()
            .filter(|character| !character.is_ascii())
            .count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 5 * bad
}

/// Recognises UTF-16 without its mark by what its units are.
fn utf16_without_mark(bytes: &[u8]) -> Option<Charset> {
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    let little = units(sample, u16::from_le_bytes);
    let big = units(sample, u16::from_be_bytes);
    let is_text = |units: Units| units.bad == 0 && units.good * 100 >= units.all * 97;
    match (is_text(little), is_text(big)) {
        (true, true) if little.spaces >= big.spaces => Some(Charset::Standard(UTF_16LE)),
        (true, false) => Some(Charset::Standard(UTF_16LE)),
        (_, true) => Some(Charset::Standard(UTF_16BE)),
        (false, false) => None,
    }
}

#[derive(Clone, Copy, Default)]
struct Units {
    all: usize,
    /// In the blocks that our languages and their punctuation use.
    good: usize,
    /// Control characters.
    bad: usize,
    /// What stands between words and sentences.
    spaces: usize,
}

fn units(sample: &[u8], unit: fn([u8; 2]) -> u16) -> Units {
    let mut count = Units::default();
    for pair in sample.chunks_exact(2) {
        let [first, second] = *pair else { continue };
        count.all += 1;
        match unit([first, second]) {
            0x20 | 0x0A | 0x0D | 0x3002 | 0xFF0C => {
                count.good += 1;
                count.spaces += 1;
            }
            0x09
            | 0x21..=0x7E
            | 0xA0..=0x24F
            | 0x400..=0x52F
            | 0x600..=0x6FF
            | 0x2010..=0x203A
            | 0x3000..=0x30FF
            | 0x4E00..=0x9FFF
            | 0xAC00..=0xD7A3
            | 0xFF01..=0xFF5E => count.good += 1,
            0..=0x1F | 0x7F..=0x9F => count.bad += 1,
            _ => {}
        }
    }
    count
}

fn guess(bytes: &[u8]) -> Charset {
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    if encoding == WINDOWS_1251 && is_kazakh(sample) {
        return Charset::Kz1048;
    }
    Charset::Standard(encoding)
}

/// Says whether Cyrillic bytes make sense as Kazakh only: at least one letter in fifty is a Kazakh one
/// between Cyrillic letters, and none of the letters that windows-1251 has there for other languages fits better.
fn is_kazakh(sample: &[u8]) -> bool {
    let is_cyrillic = |byte: u8| byte >= 0xC0;
    let mut letters = 0_usize;
    let mut kazakh = 0_usize;
    for window in sample.windows(3) {
        let [before, byte, after] = *window else {
            continue;
        };
        letters += usize::from(is_cyrillic(byte));
        // Ґ, Є, Ї of Ukrainian stand at these places too, but not ў-like ones: 0x9D is no letter at
        // all in windows-1251, 0xBC and 0xBE are ј and ѕ, which only Serbian and Macedonian use.
        let is_kazakh = matches!(byte, 0x9D | 0xBC | 0xBE | 0xB4 | 0xBA | 0xA2 | 0xBF);
        kazakh += usize::from(is_kazakh && (is_cyrillic(before) || is_cyrillic(after)));
    }
    let has_mark = sample.iter().any(|byte| matches!(byte, 0x9D | 0xBE));
    has_mark && kazakh * 50 >= letters && kazakh >= 3
}

/// The letters of KZ-1048 that differ from windows-1251.
fn kz1048(byte: u8) -> Option<char> {
    Some(match byte {
        0x8D => 'Қ',
        0x8E => 'Һ',
        0x9D => 'қ',
        0x9E => 'һ',
        0xA1 => 'Ұ',
        0xA2 => 'ұ',
        0xA3 => 'Ә',
        0xA5 => 'Ө',
        0xAA => 'Ғ',
        0xAF => 'Ү',
        0xB4 => 'ө',
        0xBA => 'ғ',
        0xBC => 'ә',
        0xBD => 'Ң',
        0xBE => 'ң',
        0xBF => 'ү',
        _ => return None,
    })
}

/// Where decoded characters go, piece by piece.
pub(crate) type Sink<'a> = &'a mut dyn FnMut(&str) -> Result<(), ReadFailure>;

/// Decodes a document by the text rule: mark dropped, CRLF and CR turned into LF, nothing else changed.
///
/// Returns what a person should know about it. Fails only where the sink does.
pub(crate) fn decode(
    bytes: &[u8],
    detected: &Detected,
    sink: Sink<'_>,
) -> Result<Vec<ReadNotice>, ReadFailure> {
    let body = bytes.get(detected.mark..).unwrap_or_default();
    let mut lines = Lines::new(sink, detected.mark);
    match detected.charset {
        Charset::Standard(encoding) if encoding == UTF_8 => decode_utf8(body, &mut lines)?,
        Charset::Standard(encoding) => decode_standard(body, encoding, &mut lines)?,
        Charset::Kz1048 => decode_kz1048(body, &mut lines)?,
        Charset::Utf32 { big } => decode_utf32(body, big, &mut lines)?,
    }
    lines.flush()?;
    Ok(notices(detected, &lines))
}

/// Decodes into one string.
pub(crate) fn decode_whole(
    bytes: &[u8],
    detected: &Detected,
) -> Result<(String, Vec<ReadNotice>), ReadFailure> {
    let mut text = String::with_capacity(bytes.len());
    let notices = decode(bytes, detected, &mut |piece| {
        text.push_str(piece);
        Ok(())
    })?;
    Ok((text, notices))
}

fn notices(detected: &Detected, lines: &Lines<'_>) -> Vec<ReadNotice> {
    let mut notices = Vec::new();
    let encoding = detected.name();
    if detected.told == Told::Guessed {
        notices.push(ReadNotice::new(NoticeCode::EncodingGuessed).with("encoding", encoding));
    }
    if let Some(declared) = &detected.contradicted {
        let declared: String = declared
            .chars()
            .filter(char::is_ascii_graphic)
            .take(40)
            .collect();
        notices.push(
            ReadNotice::new(NoticeCode::EncodingContradicted)
                .with("declared", declared)
                .with("encoding", encoding),
        );
    }
    if let Some(place) = lines.first_bad {
        notices.push(
            ReadNotice::new(NoticeCode::InvalidBytes)
                .with("encoding", encoding)
                .with("count", lines.bad)
                .at(place),
        );
    }
    if let Some(place) = lines.first_control {
        notices.push(
            ReadNotice::new(NoticeCode::ControlCharacters)
                .with("count", lines.controls)
                .at(place),
        );
    }
    notices
}

fn decode_utf8(body: &[u8], lines: &mut Lines<'_>) -> Result<(), ReadFailure> {
    for chunk in body.utf8_chunks() {
        lines.push(chunk.valid(), chunk.valid().len())?;
        if !chunk.invalid().is_empty() {
            lines.bad(chunk.invalid().len())?;
        }
    }
    Ok(())
}

fn decode_standard(
    body: &[u8],
    encoding: &'static Encoding,
    lines: &mut Lines<'_>,
) -> Result<(), ReadFailure> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut buffer = vec![0_u8; 64 * 1024];
    let mut rest = body;
    loop {
        let (result, read, written) =
            decoder.decode_to_utf8_without_replacement(rest, &mut buffer, true);
        let piece = std::str::from_utf8(buffer.get(..written).unwrap_or_default());
        rest = rest.get(read..).unwrap_or_default();
        match result {
            DecoderResult::Malformed(length, after) => {
                let wrong = usize::from(length);
                let behind = usize::from(after);
                lines.push(
                    piece.unwrap_or_default(),
                    read.saturating_sub(wrong + behind),
                )?;
                lines.bad(wrong)?;
                // Bytes that were read on and are good stand before the next piece.
                lines.byte += behind;
            }
            DecoderResult::OutputFull => lines.push(piece.unwrap_or_default(), read)?,
            DecoderResult::InputEmpty => {
                lines.push(piece.unwrap_or_default(), read)?;
                return Ok(());
            }
        }
    }
}

fn decode_kz1048(body: &[u8], lines: &mut Lines<'_>) -> Result<(), ReadFailure> {
    for chunk in body.chunks(64 * 1024) {
        let mut piece = String::with_capacity(2 * chunk.len());
        for byte in chunk {
            match kz1048(*byte) {
                Some(letter) => piece.push(letter),
                None => {
                    let one = [*byte];
                    let (letter, _): (Cow<'_, str>, bool) =
                        WINDOWS_1251.decode_without_bom_handling(&one);
                    piece.push_str(&letter);
                }
            }
        }
        lines.push(&piece, chunk.len())?;
    }
    Ok(())
}

fn decode_utf32(body: &[u8], big: bool, lines: &mut Lines<'_>) -> Result<(), ReadFailure> {
    for chunk in body.chunks(64 * 1024) {
        let mut piece = String::with_capacity(chunk.len());
        let mut length = 0;
        for unit in chunk.chunks(4) {
            let code = match *unit {
                [a, b, c, d] if big => Some(u32::from_be_bytes([a, b, c, d])),
                [a, b, c, d] => Some(u32::from_le_bytes([a, b, c, d])),
                _ => None,
            };
            match code.and_then(char::from_u32) {
                Some(character) => {
                    piece.push(character);
                    length += unit.len();
                }
                None => {
                    lines.push(&piece, length)?;
                    piece.clear();
                    length = 0;
                    lines.bad(unit.len())?;
                }
            }
        }
        lines.push(&piece, length)?;
    }
    Ok(())
}

/// Turns line ends into LF on the way, and keeps account of places and faults.
struct Lines<'a> {
    sink: Sink<'a>,
    /// Offset in the original of what comes next.
    byte: usize,
    line: u64,
    /// The last piece ended in CR; an LF that follows belongs to it.
    after_cr: bool,
    bad: u64,
    first_bad: Option<Place>,
    controls: u64,
    first_control: Option<Place>,
    buffer: String,
}

/// Pieces shorter than this are gathered before they are handed on.
const PIECE: usize = 64 * 1024;

impl<'a> Lines<'a> {
    fn new(sink: Sink<'a>, byte: usize) -> Self {
        Self {
            sink,
            byte,
            line: 1,
            after_cr: false,
            bad: 0,
            first_bad: None,
            controls: 0,
            first_control: None,
            buffer: String::new(),
        }
    }

    fn place(&self, byte: usize, line: u64) -> Place {
        Place {
            byte: u64::try_from(byte).unwrap_or(u64::MAX),
            line,
        }
    }

    /// Takes characters that came from `length` bytes of the original.
    fn push(&mut self, mut piece: &str, length: usize) -> Result<(), ReadFailure> {
        if piece.is_empty() {
            self.byte += length;
            return Ok(());
        }
        self.count_controls(piece, length);
        if self.after_cr {
            piece = piece.strip_prefix('\n').unwrap_or(piece);
            self.after_cr = false;
        }
        while let Some(cr) = piece.find('\r') {
            let (before, after) = piece.split_at_checked(cr).unwrap_or((piece, ""));
            self.keep(before)?;
            self.keep("\n")?;
            let after = after.strip_prefix('\r').unwrap_or(after);
            self.after_cr = after.is_empty();
            piece = after.strip_prefix('\n').unwrap_or(after);
        }
        self.keep(piece)?;
        self.byte += length;
        Ok(())
    }

    fn count_controls(&mut self, piece: &str, length: usize) {
        let is_control = |byte: &u8| matches!(byte, 0..=8 | 0x0B | 0x0E..=0x1F | 0x7F);
        let count = piece.bytes().filter(is_control).count();
        if count == 0 {
            return;
        }
        self.controls += u64::try_from(count).unwrap_or(u64::MAX);
        let at = piece
            .bytes()
            .position(|byte| is_control(&byte))
            .unwrap_or(0);
        if self.first_control.is_none() {
            let before = piece.get(..at).unwrap_or_default();
            let lines = before.matches('\n').count() + before.matches('\r').count()
                - before.matches("\r\n").count();
            let line = self.line + u64::try_from(lines).unwrap_or(0);
            let offset = bytes_behind(before, piece, length);
            self.first_control = Some(self.place(self.byte + offset, line));
        }
    }

    /// Takes bytes that are no character.
    fn bad(&mut self, length: usize) -> Result<(), ReadFailure> {
        self.after_cr = false;
        self.bad += 1;
        if self.first_bad.is_none() {
            self.first_bad = Some(self.place(self.byte, self.line));
        }
        self.keep("\u{FFFD}")?;
        self.byte += length;
        Ok(())
    }

    fn keep(&mut self, piece: &str) -> Result<(), ReadFailure> {
        let lines = piece.bytes().filter(|byte| *byte == b'\n').count();
        self.line += u64::try_from(lines).unwrap_or(0);
        if piece.len() >= PIECE {
            self.flush()?;
            return (self.sink)(piece);
        }
        self.buffer.push_str(piece);
        if self.buffer.len() >= PIECE {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), ReadFailure> {
        if !self.buffer.is_empty() {
            (self.sink)(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }
}

/// How many bytes of the original stand behind the beginning of a piece that came from `length` bytes.
fn bytes_behind(before: &str, piece: &str, length: usize) -> usize {
    let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
    if length == piece.len() {
        before.len()
    } else if length == piece.chars().count() {
        before.chars().count()
    } else if length == 2 * units(piece) {
        2 * units(before)
    } else {
        // An encoding of several bytes a character: the beginning of the piece has to do.
        0
    }
}

#[cfg(test)]
mod tests;
