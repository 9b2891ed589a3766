//! Mailboxes (MBOX): each message is a document of its own; the mailbox has no text.

use kua_core::reading::{Member, ReadFailure, Reading};

use super::mail::check_members;
use super::mime::{Entity, is_message};
use super::{File, FileImporter, Output, Unpacking};

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &["application/mbox"],
    extensions: &["mbox", "mbx"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

/// A line that begins a message in a mailbox, and a message behind it.
fn recognises(file: &File<'_>) -> bool {
    let head = file.head();
    let Some(end) = head.iter().position(|byte| *byte == b'\n') else {
        return false;
    };
    let (line, rest) = head.split_at_checked(end + 1).unwrap_or((head, b""));
    is_mark(line) && (is_message(rest) || Entity::of(rest).field("from").is_some())
}

/// Says whether a line marks the beginning of a message: `From ` and a time with its year.
fn is_mark(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    // The year may have a zone behind it, so any of the last words will do.
    rest.trim_ascii()
        .split(|byte| *byte == b' ')
        .rev()
        .take(3)
        .any(|word| matches!(word, [b'1' | b'2', b'9' | b'0', ..]) && word.len() == 4)
}

/// Returns the bytes of each message, without its mark.
fn messages(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let current = rest?;
        let begin = current.iter().position(|byte| *byte == b'\n')? + 1;
        let mut at = begin;
        let mut blank_before = false;
        let mut end = current.len();
        rest = None;
        while let Some(behind) = current.get(at..).filter(|behind| !behind.is_empty()) {
            let length = behind
                .iter()
                .position(|byte| *byte == b'\n')
                .map_or(behind.len(), |end| end + 1);
            let line = behind.get(..length).unwrap_or_default();
            if blank_before && is_mark(line) {
                end = at;
                rest = Some(behind);
                break;
            }
            blank_before = line.trim_ascii().is_empty();
            at += length;
        }
        let message = current.get(begin..end).unwrap_or_default();
        // The blank line in front of the next mark belongs to the mailbox.
        let message = match rest {
            Some(_) => message.strip_suffix(b"\n").unwrap_or(message),
            None => message,
        };
        Some(message.strip_suffix(b"\r").unwrap_or(message))
    })
}

/// Takes away the mark that was set in front of lines that begin like the mark of a message.
fn unmarked(message: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(message.len());
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        let quotes = line.iter().take_while(|byte| **byte == b'>').count();
        let is_marked = quotes > 0 && line.get(quotes..).is_some_and(|l| l.starts_with(b"From "));
        bytes.extend_from_slice(line.get(usize::from(is_marked)..).unwrap_or_default());
    }
    bytes
}

fn member(message: &[u8]) -> Member {
    Member {
        name: Entity::of(message).field("subject"),
        media_type: Some("message/rfc822".to_owned()),
        size: u64::try_from(message.len()).ok(),
        address: None,
        captured: None,
    }
}

fn read(file: &File<'_>, _: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let mut reading = Reading::of("application/mbox", "");
    for message in messages(file.bytes) {
        check_members(reading.members.len(), file)?;
        reading.members.push(member(&unmarked(message)));
    }
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    for message in messages(file.bytes) {
        let message = unmarked(message);
        unpacking.member(&member(&message))?;
        unpacking.bytes(&message)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_stand_between_their_marks() {
        let mark = "From saule@example.org Fri May  3 09:12:00 2019";
        let check = |text: String, expected: &[&str]| {
            let found: Vec<String> = messages(text.as_bytes())
                .map(|message| String::from_utf8_lossy(&unmarked(message)).into_owned())
                .collect();
            assert_eq!(found, expected);
        };
        check(
            format!("{mark}\nA: b\n\none\n>From here\n\n{mark} +0600\nA: c\n\ntwo\n"),
            &["A: b\n\none\nFrom here\n", "A: c\n\ntwo\n"],
        );
        check(
            format!("{mark}\nA: b\n\nFrom my house we saw it.\n"),
            &["A: b\n\nFrom my house we saw it.\n"],
        );
        check(format!("{mark}\n"), &[""]);
        check(String::new(), &[]);
    }
}
