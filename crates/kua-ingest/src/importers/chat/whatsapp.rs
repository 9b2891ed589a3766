//! WhatsApp's text export: a line with day, hour and sender begins a message, others go on with it.

use std::borrow::Cow;
use std::collections::HashSet;

use kua_core::reading::{MessageState, NoticeCode, ReadNotice};

use super::marks;
use super::stamp::{Order, Stamp, Sureness, is_unseen};
use super::{Found, Message, Transcript};
use kua_core::reading::ReadFailure;

/// A message of the export: where its bytes lie, and its stamp.
pub(super) struct Raw {
    pub(super) begin: usize,
    pub(super) end: usize,
    stamp: Option<Stamp>,
}

/// Says whether the beginning of a text is that of such an export.
///
/// Some line has a stamp and a sender; a text that only has days in it is not one.
pub(super) fn recognises(head: &[u8]) -> bool {
    const LINES: usize = 30;
    let text = String::from_utf8_lossy(head);
    let mut stamped = 0;
    for line in text.lines().take(LINES) {
        let Some((_, rest)) = Stamp::read(line) else {
            continue;
        };
        stamped += 1;
        if sender_of(rest).is_some() {
            return true;
        }
        // Exports begin with lines of the program; a log of some machine goes on like that.
        if stamped > 12 {
            return false;
        }
    }
    false
}

/// Cuts an export into its messages.
pub(super) fn messages(bytes: &[u8]) -> Vec<Raw> {
    let mut found: Vec<Raw> = Vec::new();
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let begin = at;
        at += line.len();
        // A stamp is short; the words behind it need not be looked at.
        let head = line.get(..line.len().min(120)).unwrap_or_default();
        let stamp = match head.first() {
            Some(b'0'..=b'9' | b'[' | 0x80..) => {
                Stamp::read(&String::from_utf8_lossy(head)).map(|(stamp, _)| stamp)
            }
            _ => None,
        };
        match found.last_mut() {
            Some(last) if stamp.is_none() => last.end = at,
            // White space in front of the first message is none.
            None if stamp.is_none() && line.trim_ascii().is_empty() => {}
            _ => found.push(Raw {
                begin,
                end: at,
                stamp,
            }),
        }
    }
    found
}

/// Tells the order of the days, and how it is known.
pub(super) fn order(messages: &[Raw]) -> (Order, Sureness) {
    Order::of(messages.iter().filter_map(|raw| raw.stamp.as_ref()))
}

/// Writes the messages into a transcript.
pub(super) fn write(
    bytes: &[u8],
    messages: &[Raw],
    order: Order,
    transcript: &mut Transcript<'_, '_>,
) -> Result<(), ReadFailure> {
    let senders = senders(bytes, messages);
    for raw in messages {
        let bytes = bytes.get(raw.begin..raw.end).unwrap_or_default();
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                transcript.is_broken();
                String::from_utf8_lossy(bytes)
            }
        };
        let (rest, time) = match raw.stamp.and(Stamp::read(&text)) {
            Some((stamp, rest)) => {
                let time = stamp.time(order);
                transcript.times_unread += u64::from(time.is_none());
                (rest, time)
            }
            None => (text.as_ref(), None),
        };
        let (sender, words) = match sender_of(rest) {
            Some((sender, words))
                if raw.stamp.is_some() && !is_quoted_by_program(sender, words, &senders) =>
            {
                (Some(sender), words)
            }
            _ => (None, rest),
        };
        let is_iphone = text.trim_start_matches(is_unseen).starts_with('[');
        let file = words
            .lines()
            .next()
            .and_then(|line| file_in(line, &|name| transcript.file(name).is_some()))
            .map(str::to_owned);
        let state = marks::state_of(words);
        let is_program = raw.stamp.is_some()
            && (sender.is_none()
                || (is_iphone
                    && file.is_none()
                    && state == MessageState::Sent
                    && is_said_by_program(words)));
        let state = match is_program {
            true => MessageState::Program,
            false => state,
        };
        let found: Found = transcript.found(file.as_deref());
        transcript.message(Message {
            conversation: 1,
            sender: sender.map(|name| (name.to_owned(), name.to_owned())),
            time,
            words,
            files: found.into_iter().collect(),
            reply_to: None,
            forwarded_from: None,
            state,
        })?;
    }
    Ok(())
}

/// Gathers everybody whom a line seems to be sent by.
fn senders(bytes: &[u8], messages: &[Raw]) -> HashSet<String> {
    /// Longer than a stamp and a name.
    const HEAD: usize = 400;
    let mut senders = HashSet::new();
    for raw in messages.iter().filter(|raw| raw.stamp.is_some()) {
        let head = bytes.get(raw.begin..raw.end.min(raw.begin.saturating_add(HEAD)));
        let head = String::from_utf8_lossy(head.unwrap_or_default());
        let sender = Stamp::read(&head).and_then(|(_, rest)| sender_of(rest));
        if let Some((sender, _)) = sender
            && !senders.contains(sender)
        {
            senders.insert(sender.to_owned());
        }
    }
    senders
}

/// Says whether a line is one of the program that ends in what it quotes: `A created the group: «News»`.
///
/// Then the name of somebody else stands at the beginning of what looks like a sender.
fn is_quoted_by_program(sender: &str, words: &str, senders: &HashSet<String>) -> bool {
    const MARKS: [(char, char); 5] = [('«', '»'), ('"', '"'), ('“', '”'), ('„', '“'), ('「', '」')];
    let words = words.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    let is_quoted = MARKS
        .iter()
        .any(|(begin, end)| words.starts_with(*begin) && words.ends_with(*end));
    is_quoted
        && senders.iter().any(|other| {
            let behind = sender.strip_prefix(other.as_str());
            behind.is_some_and(|behind| behind.starts_with(' '))
        })
}

/// Says whether a telephone of Apple marked the words as the program's: `A added B`, `Missed call`.
///
/// It sets the same mark in front of places and polls, which are what somebody sent.
fn is_said_by_program(words: &str) -> bool {
    let Some(marked) = words.strip_prefix('\u{200e}') else {
        return false;
    };
    let line = marked.lines().next().unwrap_or_default().trim_end();
    !line.contains("://") && !line.ends_with([':', '：'])
}

/// Says what a person should know of the times.
pub(super) fn notices(order: Order, sureness: Sureness) -> [ReadNotice; 2] {
    let code = match sureness {
        Sureness::Told => NoticeCode::DayOrder,
        Sureness::Guessed => NoticeCode::DayOrderGuessed,
    };
    [
        ReadNotice::new(code).with("order", order.code()),
        ReadNotice::new(NoticeCode::ZoneUnknown),
    ]
}

/// Parts the sender from the words; none where the line is one of the program.
fn sender_of(rest: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 100;
    let is_end = |behind: &str| {
        behind.is_empty() || behind.starts_with([' ', '\n', '\r']) || behind.starts_with(is_unseen)
    };
    let line = rest.lines().next().unwrap_or_default();
    let (at, colon) = line
        .match_indices([':', '：'])
        .find(|(at, colon)| line.get(at + colon.len()..).is_some_and(is_end))?;
    let sender = line
        .get(..at)?
        .trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    // Names that are not in the telephone's book come with a tilde.
    let sender = sender.trim_start_matches(['~', '\u{202f}', '\u{a0}', ' ']);
    let words = rest.get(at + colon.len()..)?;
    let words = words.strip_prefix(' ').unwrap_or(words);
    // The program quotes what it names: `changed the subject to “News: today”`.
    let is_name = !sender.is_empty()
        && sender.chars().count() <= LONGEST
        && !sender.contains(['"', '“', '”', '«', '„']);
    is_name.then_some((sender, words))
}

/// Finds the name of the file that a message came with.
///
/// The words around it are those of the telephone's language, their places are not.
fn file_in<'a>(line: &'a str, has: &dyn Fn(&str) -> bool) -> Option<&'a str> {
    let line = line.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if let Some(inside) = line
        .strip_prefix('<')
        .and_then(|line| line.strip_suffix('>'))
    {
        let at = inside.find([':', '：'])?;
        let name = inside.get(at..)?.trim_start_matches([':', '：']);
        let name = name.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
        return is_file_name(name).then_some(name);
    }
    let at = line.rfind(" (").filter(|_| line.ends_with(')'))?;
    let name = line
        .get(..at)?
        .trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    (has(name) || is_media_name(name)).then_some(name)
}

fn is_file_name(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return false;
    };
    !stem.is_empty()
        && (1..=5).contains(&ending.len())
        && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Says whether WhatsApp itself gives such names: `IMG-20190311-WA0003.jpg`.
fn is_media_name(name: &str) -> bool {
    const KINDS: [&str; 6] = ["IMG-", "VID-", "AUD-", "PTT-", "DOC-", "STK-"];
    is_file_name(name) && KINDS.iter().any(|kind| name.starts_with(kind)) && name.contains("-WA")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_are_told_from_lines_of_the_program() {
        let check = |rest: &str, expected: Option<(&str, &str)>| {
            assert_eq!(sender_of(rest), expected, "{rest}");
        };
        check("Saltanat: сәлем", Some(("Saltanat", "сәлем")));
        check("~\u{202f}Q: a: b", Some(("Q", "a: b")));
        check(
            "\u{202a}+7 000 000 00 01\u{202c}: x",
            Some(("+7 000 000 00 01", "x")),
        );
        check("Q:\nsecond line", Some(("Q", "\nsecond line")));
        check(
            "Q: \u{200e}<attached: a.jpg>",
            Some(("Q", "\u{200e}<attached: a.jpg>")),
        );
        check("Q changed the subject to “News: today”", None);
        check("Messages are end-to-end encrypted.", None);
        check("see https://example.org", None);
        check(": x", None);
    }

    #[test]
    fn lines_of_the_program_on_an_iphone_are_told_by_their_mark() {
        let check =
            |words: &str, expected| assert_eq!(is_said_by_program(words), expected, "{words}");
        check("\u{200e}Saltanat added Tjark", true);
        check("\u{200e}Tjark changed the subject to “News: today”", true);
        check(
            "\u{200e}Location: https://maps.example.org/?q=43.2,76.9",
            false,
        );
        check(
            "\u{200e}POLL:\nWhen?\n\u{200e}OPTION: today (1 vote)",
            false,
        );
        check("Saltanat added Tjark", false);
    }

    #[test]
    fn files_are_found_in_any_language() {
        let check = |line: &str, expected: Option<&str>| {
            assert_eq!(
                file_in(line, &|name| name == "my letter.pdf"),
                expected,
                "{line}"
            );
        };
        check(
            "\u{200e}<attached: 00000003-PHOTO.jpg>",
            Some("00000003-PHOTO.jpg"),
        );
        check("<Anhang: a b.pdf>", Some("a b.pdf"));
        check("<附件：a.opus>", Some("a.opus"));
        check(
            "IMG-20190311-WA0003.jpg (file attached)",
            Some("IMG-20190311-WA0003.jpg"),
        );
        check(
            "IMG-20190311-WA0003.jpg (файл добавлен)",
            Some("IMG-20190311-WA0003.jpg"),
        );
        check("my letter.pdf (Datei angehängt)", Some("my letter.pdf"));
        check("other.pdf (I think)", None);
        check("<Media omitted>", None);
        check("a < b", None);
    }

    #[test]
    fn lines_without_a_stamp_go_on_with_the_message() {
        let text = "\n\n11.03.2019, 14:05 - A: one\ntwo\n\n12.03.2019, 9:00 - B: three";
        let found: Vec<&str> = messages(text.as_bytes())
            .iter()
            .map(|raw| text.get(raw.begin..raw.end).unwrap_or_default())
            .collect();
        assert_eq!(
            found,
            [
                "11.03.2019, 14:05 - A: one\ntwo\n\n",
                "12.03.2019, 9:00 - B: three"
            ]
        );
        assert!(recognises(text.as_bytes()));
        assert!(!recognises(b"11.03.2019, 14:05 - service started\n"));
        assert!(!recognises(b"Name: words\nother: words"));
    }
}
