//! What a document says of itself, what lies in it, and what it would do if it were let.

use std::collections::HashSet;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{
    Array, DateTime, Dict, MaybeRef, Name, Object, Stream, String as PdfString,
};
use kua_core::reading::{
    DeclaredDate, Member, MetadataCode, NoticeCode, ReadLimits, ReadNotice, Reading,
};

use super::strings::decoded;
use crate::importers::xmp::{tell_once, tell_packet};

/// The most dictionaries that are looked at for actions and attachments.
const MOST_LOOKS: usize = 200_000;

/// Tells metadata, attachments and programs.
pub(super) fn tell(pdf: &Pdf, limits: ReadLimits, reading: &mut Reading) {
    let catalog = catalog(pdf);
    let info = pdf.metadata();
    let text = |bytes: &Option<Box<[u8]>>| bytes.as_deref().map(decoded).unwrap_or_default();
    let title = text(&info.title);
    let title = title.trim();
    reading.title = (!title.is_empty()).then(|| title.to_owned());
    reading.language = catalog
        .get::<PdfString<'_>>(b"Lang")
        .map(|tag| decoded(tag.as_bytes()).trim().to_owned())
        .filter(|tag| !tag.is_empty() && tag.len() <= 35);
    tell_once(reading, MetadataCode::Author, &text(&info.author));
    tell_once(reading, MetadataCode::Subject, &text(&info.subject));
    tell_once(reading, MetadataCode::Keywords, &text(&info.keywords));
    tell_once(reading, MetadataCode::Program, &text(&info.creator));
    tell_once(reading, MetadataCode::Program, &text(&info.producer));
    let date = |date: Option<DateTime>| date.map(written).unwrap_or_default();
    tell_once(reading, MetadataCode::Created, &date(info.creation_date));
    tell_once(
        reading,
        MetadataCode::Modified,
        &date(info.modification_date),
    );
    if let Some(packet) = catalog.get::<Stream<'_>>(b"Metadata")
        && let Ok(packet) = packet.decoded()
    {
        tell_packet(&packet, reading);
    }
    reading.members = attachments(pdf, limits)
        .into_iter()
        .map(|(member, _)| member)
        .collect();
    tell_actions(pdf, &catalog, reading);
}

fn catalog(pdf: &Pdf) -> Dict<'_> {
    let xref = pdf.xref();
    xref.get::<Dict<'_>>(xref.root_id()).unwrap_or_default()
}

/// Writes a date as ISO 8601 has it.
fn written(date: DateTime) -> String {
    let DateTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
        ..
    } = date;
    let offset = match (date.utc_offset_hour, date.utc_offset_minute) {
        (0, 0) => "Z".to_owned(),
        (hours, minutes) => format!(
            "{}{:02}:{minutes:02}",
            if hours < 0 { '-' } else { '+' },
            hours.unsigned_abs()
        ),
    };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{offset}")
}

/// Returns the files that are attached to the document or to a place on a page.
pub(super) fn attachments(pdf: &Pdf, limits: ReadLimits) -> Vec<(Member, Stream<'_>)> {
    let most = usize::try_from(limits.members).unwrap_or(usize::MAX);
    let mut files: Vec<Dict<'_>> = Vec::new();
    let catalog = catalog(pdf);
    let mut looks = MOST_LOOKS;
    if let Some(names) = catalog.get::<Dict<'_>>(b"Names")
        && let Some(tree) = names.get::<Dict<'_>>(b"EmbeddedFiles")
    {
        each_named(&tree, &mut looks, &mut |value| {
            files.extend(value.into_dict());
        });
    }
    for page in pdf.pages().iter() {
        let Some(remarks) = page.raw().get::<Array<'_>>(b"Annots") else {
            continue;
        };
        for remark in remarks.iter::<Dict<'_>>().take(looks) {
            looks -= 1;
            files.extend(remark.get::<Dict<'_>>(b"FS"));
        }
    }
    let mut found: Vec<(Member, Stream<'_>)> = Vec::new();
    let mut seen = HashSet::new();
    for file in files {
        // The same file may be named in the list and on a page.
        if let Some(stream) = embedded(&file)
            && found.len() < most
            && seen.insert(stream.obj_id())
        {
            found.push((member(&file, &stream), stream));
        }
    }
    found
}

fn embedded<'a>(file: &Dict<'a>) -> Option<Stream<'a>> {
    let streams = file.get::<Dict<'a>>(b"EF")?;
    streams
        .get::<Stream<'a>>(b"UF")
        .or_else(|| streams.get::<Stream<'a>>(b"F"))
}

fn member(file: &Dict<'_>, stream: &Stream<'_>) -> Member {
    let name = file
        .get::<PdfString<'_>>(b"UF")
        .or_else(|| file.get::<PdfString<'_>>(b"F"))
        .map(|name| decoded(name.as_bytes()))
        .filter(|name| !name.is_empty());
    let parameters = stream.dict().get::<Dict<'_>>(b"Params").unwrap_or_default();
    let size = parameters
        .get::<i32>(b"Size")
        .and_then(|size| u64::try_from(size).ok());
    let captured = parameters
        .get::<PdfString<'_>>(b"ModDate")
        .map(|date| DeclaredDate {
            written: decoded(date.as_bytes()),
            edtf: None,
        })
        .filter(|date| !date.written.is_empty());
    let media_type = stream.dict().get::<Name<'_>>(b"Subtype");
    Member {
        name,
        media_type: media_type
            .map(|name| name.as_str().to_owned())
            .filter(|name| name.contains('/')),
        size,
        address: None,
        captured,
    }
}

/// Visits the values of a tree of names; a tree that bites its tail ends with the looks.
fn each_named<'a>(tree: &Dict<'a>, looks: &mut usize, visit: &mut dyn FnMut(Object<'a>)) {
    let mut stack = vec![tree.clone()];
    while let Some(node) = stack.pop() {
        if *looks == 0 {
            return;
        }
        *looks -= 1;
        if let Some(pairs) = node.get::<Array<'a>>(b"Names") {
            for value in pairs.iter::<Object<'a>>().skip(1).step_by(2) {
                *looks = looks.saturating_sub(1);
                visit(value);
            }
        }
        if let Some(kids) = node.get::<Array<'a>>(b"Kids") {
            stack.extend(kids.iter::<Dict<'a>>().take(*looks));
        }
    }
}

/// Tells what the document would run or send.
fn tell_actions(pdf: &Pdf, catalog: &Dict<'_>, reading: &mut Reading) {
    let mut found = Actions::default();
    let names = catalog.get::<Dict<'_>>(b"Names").unwrap_or_default();
    if names.contains_key(b"JavaScript") {
        found.scripts = true;
    }
    found.look(catalog.get::<Dict<'_>>(b"OpenAction"));
    found.look_all(catalog.get::<Dict<'_>>(b"AA"));
    let mut looks = MOST_LOOKS;
    for page in pdf.pages().iter() {
        found.look_all(page.raw().get::<Dict<'_>>(b"AA"));
        let Some(remarks) = page.raw().get::<Array<'_>>(b"Annots") else {
            continue;
        };
        for remark in remarks.iter::<Dict<'_>>().take(looks) {
            looks -= 1;
            found.look(remark.get::<Dict<'_>>(b"A"));
            found.look_all(remark.get::<Dict<'_>>(b"AA"));
        }
    }
    for (is_there, kind) in [(found.scripts, "javascript"), (found.launches, "launch")] {
        if is_there {
            let notice = ReadNotice::new(NoticeCode::Program);
            reading.notices.push(notice.with("kind", kind));
        }
    }
    if found.sends > 0 {
        let notice = ReadNotice::new(NoticeCode::OutsideReference);
        reading.notices.push(notice.with("count", found.sends));
    }
}

#[derive(Default)]
struct Actions {
    scripts: bool,
    launches: bool,
    sends: usize,
}

impl Actions {
    fn look(&mut self, action: Option<Dict<'_>>) {
        /// The longest chain of actions that is followed.
        const LONGEST: usize = 16;
        let mut next = action;
        for _ in 0..LONGEST {
            let Some(action) = next else { return };
            match action.get::<Name<'_>>(b"S").as_deref() {
                Some(b"JavaScript" | b"Rendition") => self.scripts = true,
                Some(b"Launch") => self.launches = true,
                Some(b"SubmitForm" | b"ImportData" | b"GoToR") => self.sends += 1,
                _ => {}
            }
            next = action.get::<Dict<'_>>(b"Next");
        }
    }

    fn look_all(&mut self, actions: Option<Dict<'_>>) {
        let Some(actions) = actions else { return };
        for (name, value) in actions.entries() {
            if let MaybeRef::Ref(_) | MaybeRef::NotRef(Object::Dict(_)) = value {
                self.look(actions.get::<Dict<'_>>(&*name));
            }
        }
    }
}
