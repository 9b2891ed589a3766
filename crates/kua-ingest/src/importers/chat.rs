//! What messengers export: conversations as texts of messages, without the names of those who speak.
//!
//! The text holds what was said and nothing else; who, when and with which file stands in
//! its map, people as numbers. Who bears a number is told apart, as a fact that is sealed.
//! Of an export a person keeps the messages that matter ([`picked`]).

mod marks;
mod picked;
mod scan;
mod stamp;
mod telegram;
mod transcript;
mod whatsapp;

use std::collections::HashMap;

use kua_core::reading::{PICKED, ReadFailure, Reading};

use self::transcript::{Found, Message, Transcript};
use super::zipped::{Archive, Entry, Members};
use super::{File, FileImporter, Output, Unpacking};

/// A conversation alone: the text of WhatsApp, or the file of Telegram's desk program.
pub(super) const ALONE: FileImporter = FileImporter {
    media_types: &["text/x-whatsapp-chat", "application/x-telegram-chat+json"],
    extensions: &["txt", "json"],
    recognises: |file| kind_of(file.head()).is_some(),
    read: |file, output| Export::alone(file).read(output),
    unpack: Some(|file, unpacking| Export::alone(file).unpack(unpacking)),
    picture: None,
};

/// A conversation with its files in a zip, and messages that were picked before.
pub(super) const PACKED: FileImporter = FileImporter {
    media_types: &[
        "application/x-whatsapp-chat+zip",
        "application/x-telegram-chat+zip",
        PICKED,
    ],
    extensions: &["zip"],
    recognises: |file| Archive::open(file).is_some_and(|archive| source_in(&archive).is_some()),
    read: |file, output| packed(file, |export| export.read(output)),
    unpack: Some(|file, unpacking| packed(file, |export| export.unpack(unpacking))),
    picture: None,
};

/// The messengers whose exports are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    WhatsApp,
    Telegram,
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Self::WhatsApp => "whatsapp",
            Self::Telegram => "telegram",
        }
    }

    fn media_type(self, is_packed: bool) -> &'static str {
        match (self, is_packed) {
            (Self::WhatsApp, false) => "text/x-whatsapp-chat",
            (Self::WhatsApp, true) => "application/x-whatsapp-chat+zip",
            (Self::Telegram, false) => "application/x-telegram-chat+json",
            (Self::Telegram, true) => "application/x-telegram-chat+zip",
        }
    }
}

/// Tells whose export a text begins like.
pub(super) fn kind_of(head: &[u8]) -> Option<Kind> {
    if telegram::recognises(head) {
        return Some(Kind::Telegram);
    }
    whatsapp::recognises(head).then_some(Kind::WhatsApp)
}

/// Finds the conversation in a zip.
fn source_in<'a>(archive: &'a Archive<'_>) -> Option<(&'a Entry, Kind)> {
    const HEAD: u64 = 64 * 1024;
    /// A zip with more texts than that is a folder of texts, not a conversation.
    const TEXTS: usize = 4;
    let is_candidate = |entry: &&Entry| {
        let name = entry.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case("txt")) || name == "result.json"
    };
    let candidates: Vec<&Entry> = archive.entries().iter().filter(is_candidate).collect();
    let named = candidates
        .iter()
        .find(|entry| entry.name == picked::TEXT || entry.name.ends_with("_chat.txt"));
    let tried = match (named, candidates.len() <= TEXTS) {
        (Some(named), _) => vec![*named],
        (None, true) => candidates.clone(),
        (None, false) => candidates
            .into_iter()
            .filter(|entry| entry.name.ends_with("result.json"))
            .take(TEXTS)
            .collect(),
    };
    tried.into_iter().find_map(|entry| {
        let head = archive.unpacked(entry, HEAD).bytes;
        Some((entry, kind_of(&head)?))
    })
}

/// An export that is being read.
struct Export<'a> {
    file: &'a File<'a>,
    kind: Kind,
    /// The bytes of the conversation.
    source: &'a [u8],
    packed: Option<Packed<'a>>,
}

/// The zip around a conversation.
struct Packed<'a> {
    archive: &'a Archive<'a>,
    members: Members<'a>,
    note: Option<picked::Note>,
}

fn packed<T>(
    file: &File<'_>,
    act: impl FnOnce(&Export<'_>) -> Result<T, ReadFailure>,
) -> Result<T, ReadFailure> {
    let damaged = || ReadFailure::Damaged {
        name: "an export of a messenger".to_owned(),
        part: "directory".to_owned(),
    };
    let archive = Archive::open(file).ok_or_else(damaged)?;
    archive.check_members()?;
    let (entry, kind) = source_in(&archive).ok_or_else(damaged)?;
    let source = archive.unpacked(entry, file.limits.original_bytes.max(1));
    if source.fault.is_some() {
        return Err(ReadFailure::Damaged {
            name: "an export of a messenger".to_owned(),
            part: "messages".to_owned(),
        });
    }
    let note = archive
        .part(picked::NOTE, picked::LONGEST_NOTE)
        .and_then(|part| picked::Note::of(&part.bytes));
    let own = [entry.name.as_str(), picked::NOTE];
    let is_file = |other: &Entry| {
        let is_own = other.name == own[0] || (note.is_some() && other.name == own[1]);
        !is_own && !telegram::is_scaffolding(kind == Kind::Telegram, &other.name)
    };
    let members = archive.members(is_file);
    act(&Export {
        file,
        kind,
        source: &source.bytes,
        packed: Some(Packed {
            archive: &archive,
            members,
            note,
        }),
    })
}

impl<'a> Export<'a> {
    fn alone(file: &'a File<'a>) -> Self {
        Self {
            file,
            kind: kind_of(file.head()).unwrap_or(Kind::WhatsApp),
            source: file.bytes,
            packed: None,
        }
    }

    fn note(&self) -> Option<&picked::Note> {
        self.packed.as_ref()?.note.as_ref()
    }

    /// The places of the files among the members, by name.
    fn files(&self) -> HashMap<String, u32> {
        let mut files = HashMap::new();
        let kept = self.packed.iter().flat_map(|packed| &packed.members.kept);
        for ((entry, _), place) in kept.zip(0..) {
            let last = entry.name.rsplit(['/', '\\']).next().unwrap_or_default();
            files.entry(last.to_owned()).or_insert(place);
            // The whole name beats the last part of another one.
            files.insert(entry.name.clone(), place);
        }
        files
    }

    fn read(&self, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
        let media_type = match self.note() {
            Some(_) => PICKED,
            None => self.kind.media_type(self.packed.is_some()),
        };
        let mut reading = Reading::of(media_type, "UTF-8");
        if let Some(packed) = &self.packed {
            reading.notices = packed.archive.notices();
            packed.members.list(&mut reading);
        }
        let mut transcript = Transcript::new(output, self.files());
        if let Some(note) = self.note() {
            transcript.number_as(&note.messages);
            note.tell(&mut reading);
        }
        match self.kind {
            Kind::WhatsApp => {
                let messages = whatsapp::messages(self.source);
                let (order, sureness) = self.order(&messages);
                reading.notices.extend(whatsapp::notices(order, sureness));
                whatsapp::write(self.source, &messages, order, &mut transcript)?;
            }
            Kind::Telegram => telegram::write(self.source, &mut transcript)?,
        }
        transcript.finish(&mut reading);
        Ok(reading)
    }

    /// The order of the days; a file of picked messages carries the one of its whole export.
    fn order(&self, messages: &[whatsapp::Raw]) -> (stamp::Order, stamp::Sureness) {
        let noted = self.note().and_then(picked::Note::order);
        noted.unwrap_or_else(|| whatsapp::order(messages))
    }

    /// Hands out the files, or the messages that were picked with their files as one file.
    fn unpack(&self, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
        if self.file.excerpt.is_some() {
            return picked::write(self, unpacking);
        }
        match &self.packed {
            Some(packed) => packed.members.hand_out(packed.archive, unpacking),
            None => Ok(()),
        }
    }
}
