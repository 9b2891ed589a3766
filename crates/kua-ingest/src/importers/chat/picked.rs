//! The small file that is kept of an export: the picked messages byte for byte, their files, and a note of where they come from.

use std::ops::Range;

use flate2::Crc;
use kua_core::reading::{Excerpt, Member, MetadataCode, PICKED, ReadFailure, Reading};
use serde::{Deserialize, Serialize};

use super::scan::{Head, Met, walk};
use super::stamp::{Order, Sureness};
use super::{Export, Kind, whatsapp};
use crate::importers::{Output, Unpacking};

/// The name of the note in the file.
pub(super) const NOTE: &str = "picked.json";

/// The longest note that is read, in bytes.
pub(super) const LONGEST_NOTE: u64 = 2 * 1024 * 1024;

/// The name of a text of messages in the file; Telegram's is called as its export calls it.
pub(super) const TEXT: &str = "messages_chat.txt";
const JSON: &str = "result.json";

const FORMAT: &str = "kua-messages/1";

/// What the file says of itself.
#[derive(Serialize, Deserialize)]
pub(super) struct Note {
    format: String,
    /// The messenger.
    from: String,
    /// The program that picked, and its version.
    by: String,
    /// SHA-256 of the whole export, in hexadecimal digits.
    export_sha256: String,
    /// How many messages the export had.
    export_messages: u32,
    /// The numbers that the messages had there.
    pub(super) messages: Vec<(u32, u32)>,
    /// The order of the days, as all messages of the export told it.
    order: Option<String>,
    /// Whether they told it, or it was a guess.
    order_told: bool,
}

impl Note {
    /// Reads a note; anything else is none.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let note: Self = serde_json::from_slice(bytes).ok()?;
        let is_sound = note.format == FORMAT
            && note.messages.is_sorted_by(|one, next| one.1 < next.0)
            && note.messages.iter().all(|(first, last)| first <= last);
        is_sound.then_some(note)
    }

    /// Returns the order of the days, and how it is known.
    pub(super) fn order(&self) -> Option<(Order, Sureness)> {
        let order = Order::from_code(self.order.as_deref()?)?;
        let sureness = match self.order_told {
            true => Sureness::Told,
            false => Sureness::Guessed,
        };
        Some((order, sureness))
    }

    /// Tells where the messages come from.
    pub(super) fn tell(&self, reading: &mut Reading) {
        reading.tell(MetadataCode::ExportHash, &self.export_sha256);
        let picked = Excerpt {
            messages: self.messages.clone(),
            of_sha256: String::new(),
        };
        let count = format!("{}/{}", picked.count(), self.export_messages);
        reading.tell(MetadataCode::Picked, &count);
        reading.tell(MetadataCode::Program, &self.by);
    }
}

/// Hands out one member: the file of the messages that are asked for.
pub(super) fn write(export: &Export<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let Some(wanted) = export.file.excerpt else {
        return Err(ReadFailure::NothingThere);
    };
    let messages = match export.kind {
        Kind::WhatsApp => lines(export, wanted),
        Kind::Telegram => objects(export, wanted),
    }?;
    if messages.count == 0 {
        return Err(ReadFailure::NothingThere);
    }
    let (order, order_told) = match export.kind {
        Kind::WhatsApp => {
            let (order, sureness) = export.order(&whatsapp::messages(export.source));
            (Some(order.code().to_owned()), sureness == Sureness::Told)
        }
        Kind::Telegram => (None, true),
    };
    let note = Note {
        format: FORMAT.to_owned(),
        from: export.kind.code().to_owned(),
        by: crate::VERSION.to_owned(),
        export_sha256: wanted.of_sha256.clone(),
        export_messages: messages.of,
        messages: within(&wanted.messages, messages.of),
        order,
        order_told,
    };
    let note = serde_json::to_vec_pretty(&note).map_err(|_| ReadFailure::Crashed)?;
    unpacking.member(&Member {
        name: Some("picked-messages.zip".to_owned()),
        media_type: Some(PICKED.to_owned()),
        size: None,
        address: None,
        captured: None,
    })?;
    let mut zip = Zip {
        unpacking,
        directory: Vec::new(),
        at: 0,
        count: 0,
    };
    zip.file(NOTE, &note)?;
    let name = match export.kind {
        Kind::WhatsApp => TEXT,
        Kind::Telegram => JSON,
    };
    zip.file(name, &messages.bytes)?;
    for place in files_of(export, wanted)? {
        let kept = export.packed.as_ref().and_then(|packed| {
            let (entry, _) = packed.members.kept.get(usize::try_from(place).ok()?)?;
            Some((entry, packed.archive.unpacked(entry, u64::MAX)))
        });
        if let Some((entry, part)) = kept {
            if part.fault.is_some() {
                // The export is destroyed afterwards: nothing of it is left out in silence.
                return Err(ReadFailure::Damaged {
                    name: "an export of a messenger".to_owned(),
                    part: "a file of a picked message".to_owned(),
                });
            }
            zip.file(&entry.name, &part.bytes)?;
        }
    }
    zip.finish()
}

/// Leaves out numbers that the export does not have.
fn within(wanted: &[(u32, u32)], of: u32) -> Vec<(u32, u32)> {
    wanted
        .iter()
        .filter(|(first, _)| *first <= of)
        .map(|(first, last)| (*first, (*last).min(of)))
        .collect()
}

/// The places of the files of the messages that are asked for.
fn files_of(export: &Export<'_>, wanted: &Excerpt) -> Result<Vec<u32>, ReadFailure> {
    let mut nowhere = |_: u8, _: &str| Ok(());
    let mut output = Output::new(u64::MAX, &mut nowhere);
    let reading = export.read(&mut output)?;
    let pieces = reading.body().and_then(|text| text.map.messages());
    let mut places: Vec<u32> = pieces
        .into_iter()
        .flat_map(|map| &map.pieces)
        .filter(|piece| wanted.has(piece.number))
        .flat_map(|piece| piece.attachments.iter().copied())
        .collect();
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

/// The messages that were asked for, as the export has them.
struct Picked {
    bytes: Vec<u8>,
    count: u64,
    of: u32,
}

/// Copies the lines of the messages.
fn lines(export: &Export<'_>, wanted: &Excerpt) -> Result<Picked, ReadFailure> {
    let messages = whatsapp::messages(export.source);
    let mut picked = Picked {
        bytes: Vec::new(),
        count: 0,
        of: u32::try_from(messages.len()).unwrap_or(u32::MAX),
    };
    for (raw, number) in messages.iter().zip(1..) {
        if wanted.has(number) {
            let bytes = export.source.get(raw.begin..raw.end).unwrap_or_default();
            picked.bytes.extend_from_slice(bytes);
            picked.count += 1;
        }
    }
    Ok(picked)
}

/// Copies the objects of the messages, each conversation with its name, kind and id.
fn objects(export: &Export<'_>, wanted: &Excerpt) -> Result<Picked, ReadFailure> {
    let source = export.source;
    let source = source.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(source);
    let mut picked = Picked {
        bytes: b"{\"chats\": {\"list\": [".to_vec(),
        count: 0,
        of: 0,
    };
    let part = |range: Option<Range<usize>>| {
        range
            .and_then(|range| source.get(range))
            .unwrap_or(b"null")
            .to_vec()
    };
    let mut head = Head::default();
    // Whether the conversation and the list of its messages are begun.
    let mut is_begun = false;
    let mut is_first = true;
    walk(source, &mut |met| {
        match met {
            Met::Conversation(next) => {
                if std::mem::take(&mut is_begun) {
                    picked.bytes.extend_from_slice(b"\n]}");
                }
                head = next;
            }
            Met::Message(range) => {
                picked.of = picked.of.saturating_add(1);
                if !wanted.has(picked.of) {
                    return Ok(());
                }
                if is_begun {
                    picked.bytes.extend_from_slice(b",\n");
                } else {
                    picked
                        .bytes
                        .extend_from_slice(if is_first { b"\n" } else { b",\n" });
                    let facts = [("name", &head.name), ("type", &head.kind), ("id", &head.id)];
                    picked.bytes.push(b'{');
                    for (name, range) in facts {
                        picked
                            .bytes
                            .extend_from_slice(format!("\"{name}\": ").as_bytes());
                        picked.bytes.extend_from_slice(&part(range.clone()));
                        picked.bytes.extend_from_slice(b", ");
                    }
                    picked.bytes.extend_from_slice(b"\"messages\": [\n");
                    is_begun = true;
                    is_first = false;
                }
                picked
                    .bytes
                    .extend_from_slice(source.get(range).unwrap_or_default());
                picked.count += 1;
            }
        }
        Ok::<(), ReadFailure>(())
    })?;
    if is_begun {
        picked.bytes.extend_from_slice(b"\n]}");
    }
    picked.bytes.extend_from_slice(b"\n]}}\n");
    Ok(picked)
}

/// A zip that is being written: nothing is packed, nothing has a time.
struct Zip<'a, 'b> {
    unpacking: &'a mut Unpacking<'b>,
    directory: Vec<u8>,
    at: u64,
    count: u16,
}

impl Zip<'_, '_> {
    fn file(&mut self, name: &str, bytes: &[u8]) -> Result<(), ReadFailure> {
        let mut crc = Crc::new();
        crc.update(bytes);
        let too_large = || super::super::beyond("unpacked-bytes", u64::from(u32::MAX));
        let size = u32::try_from(bytes.len()).map_err(|_| too_large())?;
        let offset = u32::try_from(self.at).map_err(|_| too_large())?;
        let length = u16::try_from(name.len()).map_err(|_| too_large())?;
        // Version 2.0, names in UTF-8, stored, no time (the first day that the format knows).
        let mut shared = Vec::new();
        for field in [20_u16, 1 << 11, 0, 0, 0x21] {
            shared.extend(field.to_le_bytes());
        }
        for field in [crc.sum(), size, size] {
            shared.extend(field.to_le_bytes());
        }
        shared.extend(length.to_le_bytes());
        shared.extend(0_u16.to_le_bytes());
        let mut header = b"PK\x03\x04".to_vec();
        header.extend(&shared);
        header.extend(name.as_bytes());
        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&shared);
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.put(&header)?;
        self.put(bytes)?;
        self.count = self.count.checked_add(1).ok_or_else(too_large)?;
        Ok(())
    }

    fn finish(mut self) -> Result<(), ReadFailure> {
        let too_large = || super::super::beyond("unpacked-bytes", u64::from(u32::MAX));
        let begin = u32::try_from(self.at).map_err(|_| too_large())?;
        let size = u32::try_from(self.directory.len()).map_err(|_| too_large())?;
        let mut end = std::mem::take(&mut self.directory);
        end.extend(b"PK\x05\x06\0\0\0\0");
        end.extend(self.count.to_le_bytes());
        end.extend(self.count.to_le_bytes());
        end.extend(size.to_le_bytes());
        end.extend(begin.to_le_bytes());
        end.extend([0; 2]);
        self.put(&end)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), ReadFailure> {
        self.at = self.at.saturating_add(bytes.len() as u64);
        self.unpacking.bytes(bytes)
    }
}
