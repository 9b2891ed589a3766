//! Messages and their parts: head, encodings, boundaries.
//!
//! Read here and not by a mail library: the bytes of a message inside a message are
//! wanted as they are, never taken apart to any depth, and letters in an encoding that
//! the message does not name or names wrongly are told as in any other text.

use std::borrow::Cow;

use kua_core::reading::ReadNotice;

use crate::decode::{Charset, decode_whole, detect};

/// A field of a head that is longer is cut.
const LONGEST_FIELD: usize = 64 * 1024;

/// Fields beyond this many are left out.
const MOST_FIELDS: usize = 2_000;

/// A field of a head, unfolded and not decoded.
pub(super) struct Field {
    /// Its name in lower case.
    pub(super) name: String,
    value: Vec<u8>,
}

impl Field {
    /// Returns its value with the letters that it means.
    pub(super) fn value(&self) -> String {
        words(&self.value)
    }
}

/// A body with more parts than these is not split further.
const MOST_PARTS: usize = 50_000;

/// A message or a part of one.
pub(super) struct Entity<'a> {
    pub(super) fields: Vec<Field>,
    /// What stands behind the head, not decoded.
    pub(super) body: &'a [u8],
    /// The media type in lower case; the usual one where none is said.
    pub(super) media_type: String,
    parameters: Vec<(String, String)>,
    disposition: String,
    disposition_parameters: Vec<(String, String)>,
}

impl<'a> Entity<'a> {
    /// Reads the head.
    pub(super) fn of(raw: &'a [u8]) -> Self {
        let (fields, at) = head(raw);
        let value = |name: &str| {
            let field = fields.iter().find(|field| field.name == name);
            field.map(|field| String::from_utf8_lossy(&field.value).into_owned())
        };
        let (media_type, parameters) = structured(&value("content-type").unwrap_or_default());
        let (disposition, disposition_parameters) =
            structured(&value("content-disposition").unwrap_or_default());
        Self {
            body: raw.get(at..).unwrap_or_default(),
            media_type: match media_type.contains('/') {
                true => media_type,
                false => "text/plain".to_owned(),
            },
            parameters,
            disposition,
            disposition_parameters,
            fields,
        }
    }

    /// Returns the first field of this name (in lower case), decoded.
    pub(super) fn field(&self, name: &str) -> Option<String> {
        let field = self.fields.iter().find(|field| field.name == name)?;
        Some(field.value()).filter(|value| !value.is_empty())
    }

    /// Returns a parameter of the media type.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the name that it has as a file.
    pub(super) fn file_name(&self) -> Option<String> {
        let named = |parameters: &[(String, String)], name: &str| {
            let found = parameters.iter().find(|(other, _)| other == name);
            found.map(|(_, value)| words(value.as_bytes()))
        };
        named(&self.disposition_parameters, "filename").or_else(|| named(&self.parameters, "name"))
    }

    /// Says whether it is meant as a file and not to be read in place.
    pub(super) fn is_attachment(&self) -> bool {
        self.disposition == "attachment"
    }

    /// Returns the bytes of the body, without the encoding for the way.
    pub(super) fn decoded(&self) -> Cow<'a, [u8]> {
        let encoding = self.field("content-transfer-encoding").unwrap_or_default();
        match encoding.trim().to_ascii_lowercase().as_str() {
            "base64" => Cow::Owned(base64(self.body)),
            "quoted-printable" => Cow::Owned(quoted_printable(self.body)),
            _ => Cow::Borrowed(self.body),
        }
    }

    /// Returns the characters of the body, and what is to be said of their encoding.
    pub(super) fn characters(&self) -> (String, Vec<ReadNotice>) {
        let bytes = self.decoded();
        let declared = match self.parameter("charset") {
            Some(charset) => Some(charset.to_owned()),
            None if self.media_type == "text/html" => crate::read::declared_encoding(&bytes),
            None => None,
        };
        characters(&bytes, declared.as_deref())
    }

    /// Returns the parts of a body that has several.
    pub(super) fn parts(&self) -> Option<Vec<Entity<'a>>> {
        if !self.media_type.starts_with("multipart/") {
            return None;
        }
        let boundary = self.parameter("boundary")?;
        let parts = split(self.body, boundary.as_bytes());
        (!parts.is_empty()).then(|| parts.into_iter().map(Entity::of).collect())
    }
}

/// Says whether bytes begin as a message does: fields, among them two that only messages have.
pub(super) fn is_message(head_bytes: &[u8]) -> bool {
    let bytes = head_bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(head_bytes);
    let (fields, _) = head(bytes);
    // Somebody's notes may begin with "From:" and "To:"; a machine writes these.
    const MACHINE: [&str; 8] = [
        "received",
        "message-id",
        "mime-version",
        "return-path",
        "delivered-to",
        "dkim-signature",
        "x-mailer",
        "content-transfer-encoding",
    ];
    const PERSON: [&str; 7] = [
        "from",
        "to",
        "date",
        "subject",
        "sender",
        "content-type",
        "reply-to",
    ];
    let count = |names: &[&str]| {
        names
            .iter()
            .filter(|name| fields.iter().any(|field| field.name == **name))
            .count()
    };
    count(&MACHINE) >= 1 && count(&PERSON) >= 1 && count(&MACHINE) + count(&PERSON) >= 3
}

/// Reads a head and returns where the body begins.
fn head(raw: &[u8]) -> (Vec<Field>, usize) {
    let mut fields: Vec<Field> = Vec::new();
    let mut at = 0;
    while let Some(rest) = raw.get(at..).filter(|rest| !rest.is_empty()) {
        let length = rest
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(rest.len(), |end| end + 1);
        let line = rest.get(..length).unwrap_or_default().trim_ascii_end();
        if line.is_empty() {
            return (fields, at + length);
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            if let Some(last) = fields.last_mut()
                && last.value.len() + line.len() < LONGEST_FIELD
            {
                last.value.push(b' ');
                last.value.extend_from_slice(line.trim_ascii());
            }
        } else {
            let colon = line.iter().position(|byte| *byte == b':');
            let name = colon
                .and_then(|colon| line.get(..colon))
                .unwrap_or_default();
            let is_name = !name.is_empty()
                && name
                    .iter()
                    .all(|byte| byte.is_ascii_graphic() && *byte != b':');
            if !is_name {
                // The mark of a mailbox may stand in front; anything else is no head any more.
                if fields.is_empty() && line.starts_with(b"From ") {
                    at += length;
                    continue;
                }
                return (fields, at);
            }
            if fields.len() < MOST_FIELDS {
                let value = line.get(name.len() + 1..).unwrap_or_default().trim_ascii();
                fields.push(Field {
                    name: String::from_utf8_lossy(name).to_ascii_lowercase(),
                    value: value
                        .get(..value.len().min(LONGEST_FIELD))
                        .unwrap_or_default()
                        .to_vec(),
                });
            }
        }
        at += length;
    }
    (fields, raw.len())
}

/// Splits a body at its boundary; the last part may lack its end.
fn split<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut begin: Option<usize> = None;
    let mut at = 0;
    while let Some(rest) = body.get(at..).filter(|rest| !rest.is_empty()) {
        if parts.len() >= MOST_PARTS {
            break;
        }
        let length = rest
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(rest.len(), |end| end + 1);
        let line = rest.get(..length).unwrap_or_default();
        let mark = line
            .strip_prefix(b"--")
            .and_then(|line| line.strip_prefix(boundary))
            .map(<[u8]>::trim_ascii_end);
        if let Some(behind) = mark.filter(|behind| behind.is_empty() || *behind == b"--") {
            if let Some(begin) = begin {
                // The line end in front of the boundary belongs to the boundary.
                let part = body.get(begin..at).unwrap_or_default();
                let part = part.strip_suffix(b"\n").unwrap_or(part);
                parts.push(part.strip_suffix(b"\r").unwrap_or(part));
            }
            begin = Some(at + length);
            if behind == b"--" {
                return parts;
            }
        }
        at += length;
    }
    if let Some(part) = begin
        .and_then(|begin| body.get(begin..))
        .filter(|part| !part.is_empty())
    {
        parts.push(part);
    }
    parts
}

/// Takes a value with parameters apart: `text/plain; charset=utf-8`.
fn structured(value: &str) -> (String, Vec<(String, String)>) {
    let mut pieces = Vec::new();
    let (mut piece, mut quoted, mut escaped) = (String::new(), false, false);
    for character in value.chars() {
        match character {
            _ if escaped => {
                piece.push(character);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => pieces.push(std::mem::take(&mut piece)),
            _ => piece.push(character),
        }
    }
    pieces.push(piece);
    let mut pieces = pieces.into_iter();
    let first = pieces
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let mut parameters: Vec<(String, String)> = Vec::new();
    // Long values come in numbered stretches, others with their encoding in front (RFC 2231).
    let mut stretches: Vec<(String, u32, bool, String)> = Vec::new();
    for piece in pieces.take(100) {
        let Some((name, value)) = piece.split_once('=') else {
            continue;
        };
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        match name.split_once('*') {
            None => parameters.push((name, value.to_owned())),
            Some((plain, rest)) => {
                let is_encoded = rest.is_empty() || rest.ends_with('*');
                let number = rest.trim_end_matches('*').parse().unwrap_or(0);
                stretches.push((plain.to_owned(), number, is_encoded, value.to_owned()));
            }
        }
    }
    stretches.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    let mut at = 0;
    while let Some((name, _, _, first)) = stretches.get(at) {
        let charset = first.split('\'').next().unwrap_or_default().to_owned();
        let name = name.clone();
        let mut bytes = Vec::new();
        while let Some((_, number, is_encoded, value)) =
            stretches.get(at).filter(|(other, ..)| *other == name)
        {
            let value = match (*is_encoded, *number) {
                (true, 0) => value.splitn(3, '\'').last().unwrap_or_default(),
                _ => value.as_str(),
            };
            match is_encoded {
                true => bytes.extend(percent(value)),
                false => bytes.extend_from_slice(value.as_bytes()),
            }
            at += 1;
        }
        parameters.insert(0, (name, characters(&bytes, Some(&charset)).0));
    }
    (first, parameters)
}

fn percent(value: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, behind @ ..] = rest {
        let byte = match (*first, behind) {
            (b'%', [high, low, ..]) => hex(*high, *low),
            _ => None,
        };
        bytes.push(byte.unwrap_or(*first));
        rest = match byte {
            Some(_) => behind.get(2..).unwrap_or_default(),
            None => behind,
        };
    }
    bytes
}

fn hex(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

/// Decodes characters in an encoding that somebody names, rightly or not.
pub(super) fn characters(bytes: &[u8], declared: Option<&str>) -> (String, Vec<ReadNotice>) {
    let known = declared.filter(|label| Charset::for_label(label).is_some());
    let chosen = known.filter(|label| {
        let label = label.to_ascii_lowercase();
        let begins = |names: &[&str]| names.iter().any(|name| label.starts_with(name));
        // These are written in letters of ASCII or with NULs, so nothing but their name tells them.
        let is_plain = begins(&["iso-2022", "hz-gb", "utf-16", "utf-32"]);
        // A few of these letters may be UTF-8 by chance, though never as letters of three bytes.
        let is_double = begins(&[
            "gb", "big5", "euc", "shift", "sjis", "cp93", "x-gbk", "ks_c",
        ]);
        let is_utf8 = std::str::from_utf8(bytes)
            .is_ok_and(|text| text.chars().any(|letter| letter >= '\u{800}'));
        is_plain || is_double && !is_utf8
    });
    detect(bytes, chosen, known)
        .and_then(|detected| decode_whole(bytes, &detected))
        .unwrap_or_else(|_| (String::from_utf8_lossy(bytes).into_owned(), Vec::new()))
}

/// Decodes a field: words of other alphabets are packed (RFC 2047), or stand there as they are.
fn words(raw: &[u8]) -> String {
    let (plain, _) = characters(raw, None);
    let mut text = String::new();
    let mut packed: Option<(String, Vec<u8>)> = None;
    let mut rest = plain.as_str();
    let flush = |packed: &mut Option<(String, Vec<u8>)>, text: &mut String| {
        if let Some((charset, bytes)) = packed.take() {
            text.push_str(&characters(&bytes, Some(&charset)).0);
        }
    };
    while let Some((before, after)) = rest.split_once("=?") {
        let Some((charset, bytes, behind)) = packed_word(after) else {
            flush(&mut packed, &mut text);
            text.push_str(before);
            text.push_str("=?");
            rest = after;
            continue;
        };
        // White space between two packed words is not meant.
        let is_next = packed.is_some() && before.trim().is_empty();
        match &mut packed {
            // A letter may be cut in two between words of one encoding.
            Some((other, so_far)) if is_next && *other == charset => so_far.extend(bytes),
            _ => {
                flush(&mut packed, &mut text);
                if !is_next {
                    text.push_str(before);
                }
                packed = Some((charset, bytes));
            }
        }
        rest = behind;
    }
    flush(&mut packed, &mut text);
    text.push_str(rest);
    text.replace(['\r', '\n', '\t'], " ").trim().to_owned()
}

/// Takes a packed word apart, behind its mark: encoding, bytes, what follows.
fn packed_word(after: &str) -> Option<(String, Vec<u8>, &str)> {
    let (charset, rest) = after.split_once('?')?;
    let (kind, rest) = rest.split_once('?')?;
    let (content, behind) = rest.split_once("?=")?;
    if charset.len() > 40 || content.contains([' ', '\n']) && kind.eq_ignore_ascii_case("b") {
        return None;
    }
    let bytes = match kind {
        "b" | "B" => base64(content.as_bytes()),
        "q" | "Q" => quoted_printable(content.replace('_', " ").as_bytes()),
        _ => return None,
    };
    // A language may stand behind the encoding.
    let charset = charset.split('*').next().unwrap_or_default();
    Some((charset.to_ascii_lowercase(), bytes, behind))
}

/// Decodes base64; what is no letter of it is skipped, as mail programs do.
pub(super) fn base64(source: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(source.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in source {
        let value = match *byte {
            letter @ b'A'..=b'Z' => letter - b'A',
            letter @ b'a'..=b'z' => letter - b'a' + 26,
            digit @ b'0'..=b'9' => digit - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                (bits, count) = (0, 0);
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).unwrap_or(0));
            bits &= (1 << count) - 1;
        }
    }
    bytes
}

/// Decodes quoted-printable; what is no code of it stays.
fn quoted_printable(source: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(source.len());
    for line in source.split_inclusive(|byte| *byte == b'\n') {
        let end = if line.ends_with(b"\r\n") {
            2
        } else {
            usize::from(line.ends_with(b"\n"))
        };
        let (content, line_end) = line
            .split_at_checked(line.len() - end)
            .unwrap_or((line, b""));
        // Spaces at the end of a line were put there on the way.
        let mut rest = if end > 0 {
            content.trim_ascii_end()
        } else {
            content
        };
        let mut goes_on = false;
        while let [first, behind @ ..] = rest {
            rest = behind;
            if *first != b'=' {
                bytes.push(*first);
                continue;
            }
            match behind {
                [high, low, more @ ..] if hex(*high, *low).is_some() => {
                    bytes.extend(hex(*high, *low));
                    rest = more;
                }
                [] => goes_on = true,
                _ => bytes.push(b'='),
            }
        }
        if !goes_on {
            bytes.extend_from_slice(line_end);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn packed_words_become_letters() {
        let check = |raw: &str, expected: &str| assert_eq!(words(raw.as_bytes()), expected);
        check("plain =? words", "plain =? words");
        check(
            "=?utf-8?B?0KHQsNGD0LvQtQ==?= <s@example.org>",
            "Сауле <s@example.org>",
        );
        check("=?UTF-8?Q?Re:_M=C3=BCde?=", "Re: Müde");
        // One letter in two words, as some programs cut it.
        check(
            "=?utf-8?B?0KE=?= =?utf-8?B?0LDR?=\r\n =?utf-8?B?g9C7?=",
            "Саул",
        );
        check("=?windows-1251?Q?=D1=E0=F3=EB=E5?=", "Сауле");
        check("=?gb18030?B?zajWqg==?= a", "通知 a");
        check("=?x-none?Z?abc?=", "=?x-none?Z?abc?=");
        assert_eq!(
            words(b"\xD1\xE0\xF3\xEB\xE5 \xC5\xF0\xEC\xE5\xEA\xEE\xE2\xE0"),
            "Сауле Ермекова"
        );
    }

    #[test]
    fn parameters_are_put_together() {
        let name = |value: &str| {
            let raw = format!("Content-Disposition: attachment; {value}\n\n");
            Entity::of(raw.as_bytes()).file_name().unwrap_or_default()
        };
        assert_eq!(name("filename=\"a; b.txt\""), "a; b.txt");
        assert_eq!(
            name("filename*=UTF-8''%D0%B0%20b.txt; filename=x"),
            "а b.txt"
        );
        assert_eq!(
            name("filename*0*=utf-8''%D0%9F%D1%80; filename*1=\"otokol\"; filename*2*=%2Etxt"),
            "Прotokol.txt"
        );
        assert_eq!(name("filename=\"=?utf-8?B?0LAudHh0?=\""), "а.txt");
    }

    #[test]
    fn bodies_are_unpacked_as_well_as_may_be() {
        assert_eq!(base64(b"d29y\r\nZHM="), b"words");
        assert_eq!(base64(b"d29 y*ZH"), b"word");
        assert_eq!(
            quoted_printable(b"a=3D b=\r\nc  \r\nd=ZZ ="),
            b"a= bc\r\nd=ZZ "
        );
    }

    #[test]
    fn parts_stand_between_boundaries() {
        let check = |body: &str, expected: &[&str]| {
            let raw = format!("Content-Type: multipart/mixed; boundary=\"b b\"\n\n{body}");
            let entity = Entity::of(raw.as_bytes());
            let parts = entity.parts().unwrap_or_default();
            let found: Vec<&str> = parts
                .iter()
                .map(|part| std::str::from_utf8(part.body).unwrap())
                .collect();
            assert_eq!(found, expected);
        };
        check(
            "x\n--b b\n\none\n--b b\nA: b\n\ntwo\n\n--b b--\nz",
            &["one", "two\n"],
        );
        check("--b b\r\n\r\none\r\n--b b  \r\n\r\ntwo", &["one", "two"]);
        check("--b bc\n\nx", &[]);
    }

    #[test]
    fn messages_are_told_from_notes() {
        let check =
            |text: &str, expected| assert_eq!(is_message(text.as_bytes()), expected, "{text}");
        check(
            "From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\n",
            true,
        );
        check(
            "Received: from x\n by y\nMessage-ID: <1>\nFrom: a\n\n",
            true,
        );
        check("From: Saule\nTo: Marat\nDate: May\nSubject: x\n\n", false);
        check("Note: this is a text\n\nwords", false);
        check("", false);
    }
}
