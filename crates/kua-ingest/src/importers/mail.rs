//! Messages (EML): the body as a text, who sent it to whom as another, attachments as documents.
//!
//! A message that lies in another one is an attachment like any other: it is read
//! when its turn comes, and how deep that goes is the business of whoever adds it.

use kua_core::reading::{
    Member, MetadataCode, NoticeCode, PartCode, ReadFailure, ReadNotice, Reading, TextRole,
};

use super::flow::{Flow, Goes, Mark};
use super::mime::{Entity, is_message};
use super::{File, FileImporter, Output, Unpacking, html};
use crate::layout::BlockKind;

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &["message/rfc822"],
    extensions: &["eml"],
    recognises: |file| is_message(file.head()),
    read,
    unpack: Some(unpack),
    picture: None,
};

/// Parts in parts beyond this depth are handed out unread.
const DEEPEST: u32 = 50;

/// What a message is made of.
#[derive(Default)]
pub(super) struct Contents<'a> {
    /// What is read in place.
    pub(super) bodies: Vec<Entity<'a>>,
    /// What is handed out.
    pub(super) files: Vec<Entity<'a>>,
    has_signature: bool,
    is_sealed: bool,
    is_too_deep: bool,
}

impl<'a> Contents<'a> {
    /// Sorts the parts of a message.
    pub(super) fn of(message: Entity<'a>) -> Self {
        let mut contents = Self::default();
        contents.sort(message, 0);
        contents
    }

    fn sort(&mut self, entity: Entity<'a>, depth: u32) {
        self.has_signature |= entity.media_type == "multipart/signed";
        let is_sealed = entity.media_type == "multipart/encrypted"
            || entity.parameter("smime-type") == Some("enveloped-data");
        if is_sealed {
            self.is_sealed = true;
            return;
        }
        if depth >= DEEPEST {
            self.is_too_deep = true;
            self.files.push(entity);
            return;
        }
        let Some(parts) = entity.parts() else {
            match is_body(&entity) {
                true => self.bodies.push(entity),
                false => self.files.push(entity),
            }
            return;
        };
        if entity.media_type == "multipart/alternative" {
            self.choose(parts, depth);
            return;
        }
        for part in parts {
            self.sort(part, depth + 1);
        }
    }

    /// Takes the plainest of several forms of the same words, if it has them.
    fn choose(&mut self, parts: Vec<Entity<'a>>, depth: u32) {
        let mut forms: Vec<Contents<'a>> = Vec::new();
        for part in parts {
            let mut form = Contents::default();
            form.sort(part, depth + 1);
            forms.push(form);
        }
        let letters = |form: &Contents<'_>| -> usize {
            let count = |body: &Entity<'_>| {
                text_of(body)
                    .0
                    .chars()
                    .filter(|c| c.is_alphabetic())
                    .count()
            };
            form.bodies.iter().map(count).sum()
        };
        let counts: Vec<usize> = forms.iter().map(letters).collect();
        let most = counts.iter().copied().max().unwrap_or(0);
        // A form with a fraction of the words only says that there is another one.
        let chosen = counts
            .iter()
            .position(|count| count * 3 >= most && most > 0);
        for (at, form) in forms.into_iter().enumerate() {
            if Some(at) == chosen {
                self.bodies.extend(form.bodies);
            }
            self.files.extend(form.files);
            self.has_signature |= form.has_signature;
            self.is_sealed |= form.is_sealed;
            self.is_too_deep |= form.is_too_deep;
        }
    }

    /// Says what a person should know about the parts.
    pub(super) fn notices(&self) -> Vec<ReadNotice> {
        let signature = self
            .has_signature
            .then(|| ReadNotice::new(NoticeCode::Signature).with("result", "not-checked"));
        let sealed = self.is_sealed.then(|| {
            ReadNotice::new(NoticeCode::MembersLeftOut)
                .with("count", 1)
                .with("reason", "password")
        });
        let deep = self
            .is_too_deep
            .then(|| ReadNotice::new(NoticeCode::TooDeep).with("limit", DEEPEST));
        [signature, sealed, deep].into_iter().flatten().collect()
    }
}

fn is_body(entity: &Entity<'_>) -> bool {
    matches!(entity.media_type.as_str(), "text/plain" | "text/html")
        && !entity.is_attachment()
        && entity.file_name().is_none()
}

/// Returns the characters of a body; of a web page only the words.
fn text_of(body: &Entity<'_>) -> (String, Vec<ReadNotice>) {
    let (text, notices) = body.characters();
    if body.media_type != "text/html" {
        return (text, notices);
    }
    let blocks = html::blocks_of(&text, 1);
    let words: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
    (words.join("\n"), notices)
}

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let message = Entity::of(without_mark(file.bytes));
    let mut reading = Reading::of("message/rfc822", "");
    tell(&message, &mut reading);
    let mut flow = Flow::new(output, 0);
    write_head(&message, &OPEN, &mut flow)?;
    let names_people = has_any(&message, &PEOPLE);
    let contents = Contents::of(message);
    reading.notices = contents.notices();
    for body in &contents.bodies {
        let (text, notices) = body.characters();
        for notice in notices {
            if !reading.notices.contains(&notice) {
                reading.notices.push(notice);
            }
        }
        if body.media_type == "text/html" {
            flow.blocks(&html::blocks_of(&text, 1))?;
        } else if body.parameter("format") == Some("flowed") {
            flow.verbatim(&unfolded(&text, body.parameter("delsp") == Some("yes")))?;
        } else {
            flow.verbatim(&text)?;
        }
    }
    let (text, notices) = flow.finish()?;
    reading.texts.push(text);
    reading.notices.extend(notices);
    if names_people {
        let message = Entity::of(without_mark(file.bytes));
        let mut flow = Flow::new(output, 1);
        write_head(&message, &PEOPLE, &mut flow)?;
        let (mut text, _) = flow.finish()?;
        text.role = TextRole::Head;
        reading.texts.push(text);
    }
    for part in &contents.files {
        check_members(reading.members.len(), file)?;
        let size = u64::try_from(part.decoded().len()).ok();
        reading.members.push(member(part, size));
    }
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let contents = Contents::of(Entity::of(without_mark(file.bytes)));
    for part in &contents.files {
        let bytes = part.decoded();
        unpacking.member(&member(part, u64::try_from(bytes.len()).ok()))?;
        unpacking.bytes(&bytes)?;
    }
    Ok(())
}

pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

pub(super) fn check_members(so_far: usize, file: &File<'_>) -> Result<(), ReadFailure> {
    let most = file.limits.members;
    match u32::try_from(so_far).is_ok_and(|count| count < most) {
        true => Ok(()),
        false => Err(super::beyond("members", u64::from(most))),
    }
}

pub(super) fn member(part: &Entity<'_>, size: Option<u64>) -> Member {
    let subject = || {
        let inner = Entity::of(part.body);
        let is_message = part.media_type == "message/rfc822";
        is_message.then(|| inner.field("subject")).flatten()
    };
    Member {
        name: part.file_name().or_else(subject),
        media_type: Some(part.media_type.clone()),
        size,
        address: part.field("content-location"),
        captured: None,
    }
}

/// Tells what the head says of the message.
fn tell(message: &Entity<'_>, reading: &mut Reading) {
    const FACTS: &[(&str, MetadataCode)] = &[
        ("from", MetadataCode::From),
        ("sender", MetadataCode::From),
        ("reply-to", MetadataCode::From),
        ("to", MetadataCode::To),
        ("cc", MetadataCode::Copy),
        ("bcc", MetadataCode::Copy),
        ("date", MetadataCode::Sent),
        ("message-id", MetadataCode::MessageId),
        ("received", MetadataCode::Route),
        ("x-originating-ip", MetadataCode::Route),
        ("user-agent", MetadataCode::Program),
        ("x-mailer", MetadataCode::Program),
        ("subject", MetadataCode::Subject),
        ("keywords", MetadataCode::Keywords),
        ("comments", MetadataCode::Remark),
    ];
    for field in &message.fields {
        if let Some((_, code)) = FACTS.iter().find(|(name, _)| *name == field.name) {
            reading.tell(*code, &field.value());
        }
    }
    reading.title = message.field("subject");
    reading.published = message
        .field("date")
        .and_then(|date| crate::date::declared(&date));
    reading.language = message
        .field("content-language")
        .and_then(|language| html::language_tag(&language));
}

/// The lines of the head that stand before the body.
const OPEN: [(&str, &str); 2] = [("date", "Date"), ("subject", "Subject")];

/// The lines of the head that name people: a text of their own, as sealed as the same facts.
const PEOPLE: [(&str, &str); 5] = [
    ("from", "From"),
    ("sender", "Sender"),
    ("to", "To"),
    ("cc", "Cc"),
    ("bcc", "Bcc"),
];

fn has_any(message: &Entity<'_>, lines: &[(&str, &str)]) -> bool {
    let mut names = lines.iter().map(|(name, _)| name);
    names.any(|name| message.field(name).is_some_and(|value| !value.is_empty()))
}

/// Writes lines of the head as a mail program shows them.
fn write_head(
    message: &Entity<'_>,
    lines: &[(&str, &str)],
    flow: &mut Flow<'_, '_>,
) -> Result<(), ReadFailure> {
    for (name, shown) in lines {
        for field in message.fields.iter().filter(|field| field.name == *name) {
            let value = field.value();
            if value.is_empty() {
                continue;
            }
            let number = flow.next(PartCode::MessageHead);
            flow.enter(PartCode::MessageHead, Some(number), Goes::Now);
            flow.text(Mark::Settled, &format!("{shown}: {value}"));
            flow.end_paragraph(BlockKind::Item)?;
            flow.leave()?;
        }
    }
    Ok(())
}

/// Joins the lines of text that a mail program folded (RFC 3676).
fn unfolded(text: &str, drop_space: bool) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut quotes_before = None;
    for line in text.split('\n') {
        let quotes = line.len() - line.trim_start_matches('>').len();
        let content = line.get(quotes..).unwrap_or_default();
        // A signature begins with a line that ends in a space and is not folded.
        let is_folded = content.ends_with(' ') && content != "-- ";
        match quotes_before {
            Some(before) if before == quotes => {
                joined.push_str(content.strip_prefix(' ').unwrap_or(content));
            }
            Some(_) => {
                joined.push('\n');
                joined.push_str(line);
            }
            None => joined.push_str(line),
        }
        if is_folded && drop_space {
            joined.pop();
        }
        if is_folded {
            quotes_before = Some(quotes);
        } else {
            quotes_before = None;
            joined.push('\n');
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_lines_are_joined() {
        let check = |text: &str, drop, expected: &str| assert_eq!(unfolded(text, drop), expected);
        check("one \ntwo\nthree\n", false, "one two\nthree\n\n");
        check("天 \n地", true, "天地\n");
        check("> a \n> b\nc", false, "> a b\nc\n");
        check("> a \nc", false, "> a \nc\n");
        check("-- \nSaule", false, "-- \nSaule\n");
    }
}
