//! Saved web pages (MHTML): the page as its importer reads it, its pictures and frames as members.

use kua_core::reading::{Member, MetadataCode, ReadFailure, Reading, TextRole};

use super::flow::Flow;
use super::mail::{check_members, member, without_mark};
use super::mime::{Entity, is_message};
use super::{File, FileImporter, Output, Unpacking, html};

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &["multipart/related"],
    extensions: &["mhtml", "mht"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

/// A message whose parts are a page and what belongs to it, and that nobody sent.
fn recognises(file: &File<'_>) -> bool {
    let head = without_mark(file.head());
    if !is_message(head) {
        return false;
    }
    let message = Entity::of(head);
    let was_saved = ["snapshot-content-location", "content-location"]
        .iter()
        .any(|name| message.field(name).is_some())
        || message
            .field("from")
            .is_some_and(|from| from.contains("Saved by"));
    let is_page = matches!(
        message.media_type.as_str(),
        "multipart/related" | "text/html"
    );
    is_page
        && message.field("received").is_none()
        && (was_saved || file.is_named(IMPORTER.extensions))
}

/// Returns the page and what belongs to it.
fn taken_apart<'a>(message: Entity<'a>) -> (Option<Entity<'a>>, Vec<Entity<'a>>) {
    let start = message.parameter("start").map(str::to_owned);
    let Some(parts) = message.parts() else {
        return (Some(message), Vec::new());
    };
    let mut page = None;
    let mut others = Vec::new();
    for part in parts.into_iter().flat_map(leaves) {
        let is_page =
            part.media_type.starts_with("text/html") || part.media_type == "application/xhtml+xml";
        let is_start = start.is_none() || part.field("content-id") == start;
        if page.is_none() && is_page && is_start {
            page = Some(part);
        } else {
            others.push(part);
        }
    }
    if page.is_none() {
        let at = others
            .iter()
            .position(|part| part.media_type == "text/html");
        page = at.map(|at| others.remove(at));
    }
    // Styles, programs and letters only say how the page looks.
    others.retain(|part| {
        !["text/css", "javascript", "font"]
            .iter()
            .any(|kind| part.media_type.contains(kind))
    });
    (page, others)
}

/// Takes parts in parts apart, a few levels deep.
fn leaves(part: Entity<'_>) -> Vec<Entity<'_>> {
    let mut leaves = Vec::new();
    let mut open = vec![(part, 0)];
    while let Some((part, depth)) = open.pop() {
        match part.parts().filter(|_| depth < 8) {
            Some(parts) => open.extend(parts.into_iter().rev().map(|part| (part, depth + 1))),
            None => leaves.push(part),
        }
    }
    leaves
}

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let message = Entity::of(without_mark(file.bytes));
    let mut reading = Reading::of("multipart/related", "");
    let date = message.field("date");
    let subject = message.field("subject");
    let address = message.field("snapshot-content-location");
    let (page, others) = taken_apart(message);
    let Some(page) = page else {
        return Err(ReadFailure::Damaged {
            name: "a saved web page (MHTML)".to_owned(),
            part: "page".to_owned(),
        });
    };
    let (markup, notices) = page.characters();
    reading.notices = notices;
    let readable = html::readable(&markup)?;
    reading.notices.extend(readable.notices);
    for (number, role, blocks) in [
        (0, TextRole::Body, &readable.body),
        (1, TextRole::Furniture, &readable.furniture),
    ] {
        if number == 0 || !blocks.is_empty() {
            let mut flow = Flow::new(output, number);
            flow.blocks(blocks)?;
            let (mut text, _) = flow.finish()?;
            text.role = role;
            reading.texts.push(text);
        }
    }
    reading.title = readable.declared.title.or(subject);
    reading.publisher = readable.declared.publisher;
    reading.published = readable.declared.published;
    reading.language = readable.declared.language;
    let address = address.or_else(|| page.field("content-location"));
    reading.tell(MetadataCode::Address, &address.unwrap_or_default());
    reading.tell(MetadataCode::Captured, &date.unwrap_or_default());
    for part in &others {
        check_members(reading.members.len(), file)?;
        reading.members.push(described(part, part.decoded().len()));
    }
    Ok(reading)
}

fn described(part: &Entity<'_>, size: usize) -> Member {
    member(part, u64::try_from(size).ok())
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let (_, others) = taken_apart(Entity::of(without_mark(file.bytes)));
    for part in &others {
        let bytes = part.decoded();
        unpacking.member(&described(part, bytes.len()))?;
        unpacking.bytes(&bytes)?;
    }
    Ok(())
}
