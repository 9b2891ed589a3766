//! Opening a zip that somebody else made: the directory, the members, and nothing beyond the limits.
//!
//! The directory is read here and not by the `zip` crate, because that keeps only the
//! last of several members with one name, and evidence needs all of them. No size that
//! the file states is believed: a member is inflated and counted, its name is a label
//! and never a path, and what is encrypted, a link or lies on top of another member is
//! left out with the reason.

mod stream;

use std::cell::Cell;
use std::io::Read;

use flate2::{Crc, read::DeflateDecoder};
use kua_core::reading::{
    DeclaredDate, Member, NoticeCode, ReadFailure, ReadLimits, ReadNotice, Reading,
};

pub(super) use self::stream::Streamed;
use super::{File, Unpacking, beyond};
use crate::decode::{decode_whole, detect};

/// Parts that are larger than this may not be blown up without end.
const RATIO_FROM: u64 = 1024 * 1024;

/// A zip whose directory was read.
pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    limits: ReadLimits,
    entries: Vec<Entry>,
    /// There are more entries than the limit allows.
    is_overfull: bool,
    /// What is wrong with the directory.
    damage: Option<&'static str>,
    /// The encoding of the names was guessed.
    names_guessed: Option<&'static str>,
    /// What was inflated so far for the parts of a document.
    spent: Cell<u64>,
}

/// One line of the directory.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its name as it is written, never used as a path.
    pub(super) name: String,
    method: u16,
    is_encrypted: bool,
    is_link: bool,
    /// Of the unpacked bytes; unknown where the directory is lost.
    crc: Option<u32>,
    packed: u64,
    /// Where its local header begins.
    header: u64,
    put_in: Option<DeclaredDate>,
}

impl Entry {
    /// Says whether it is a folder.
    pub(super) fn is_folder(&self) -> bool {
        self.name.ends_with(['/', '\\'])
    }
}

/// Why a member is not handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LeftOut {
    Password,
    Link,
    Overlap,
    Method,
    Ratio,
    Damaged,
    Limit,
}

impl LeftOut {
    const ALL: [Self; 7] = [
        Self::Password,
        Self::Link,
        Self::Overlap,
        Self::Method,
        Self::Ratio,
        Self::Damaged,
        Self::Limit,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Link => "link",
            Self::Overlap => "overlap",
            Self::Method => "method",
            Self::Ratio => "ratio",
            Self::Damaged => "damaged",
            Self::Limit => "limit",
        }
    }
}

/// A part of a document, unpacked.
pub(super) struct Part {
    /// Its bytes, or as many as there may be.
    pub(super) bytes: Vec<u8>,
    /// Why not all of them are there.
    pub(super) fault: Option<LeftOut>,
}

/// Why inflating ended early.
enum Halt {
    Left(LeftOut),
    Stopped(ReadFailure),
}

impl<'a> Archive<'a> {
    /// Reads the directory, if the bytes begin as a zip does.
    pub(super) fn open(file: &File<'a>) -> Option<Self> {
        if !file.bytes.starts_with(b"PK\x03\x04") && !file.bytes.starts_with(b"PK\x05\x06") {
            return None;
        }
        let mut found = Found {
            bytes: file.bytes,
            most: usize::try_from(file.limits.members).unwrap_or(usize::MAX),
            entries: Vec::new(),
            is_overfull: false,
        };
        let damage = match found.directory() {
            Some(true) => None,
            Some(false) => Some("directory"),
            None => {
                found.local_headers();
                Some("directory")
            }
        };
        let is_overfull = found.is_overfull;
        let (entries, names_guessed) = named(found.entries);
        Some(Self {
            bytes: file.bytes,
            limits: file.limits,
            entries,
            is_overfull,
            damage,
            names_guessed,
            spent: Cell::new(0),
        })
    }

    /// Returns the entries in the order of the directory.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Says whether there is an entry of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Says whether an entry is protected by a password.
    pub(super) fn is_protected(&self) -> bool {
        self.entries.iter().any(|entry| entry.is_encrypted)
    }

    /// Says whether nothing could be found in it.
    pub(super) fn is_lost(&self) -> bool {
        self.entries.is_empty() && self.damage.is_some()
    }

    /// Fails if there are more entries than the limit allows.
    pub(super) fn check_members(&self) -> Result<(), ReadFailure> {
        match self.is_overfull {
            true => Err(beyond("members", u64::from(self.limits.members))),
            false => Ok(()),
        }
    }

    /// Says what is wrong with the directory.
    pub(super) fn notices(&self) -> Vec<ReadNotice> {
        let damage = self
            .damage
            .map(|part| ReadNotice::new(NoticeCode::Damaged).with("part", part));
        let guess = self.names_guessed.map(|encoding| {
            ReadNotice::new(NoticeCode::EncodingGuessed).with("encoding", encoding)
        });
        damage.into_iter().chain(guess).collect()
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        let exact = self.entries.iter().find(|entry| entry.name == name);
        // Names of parts are the same whatever their case (OPC), and some programs rely on it.
        exact.or_else(|| {
            self.entries
                .iter()
                .find(|entry| entry.name.eq_ignore_ascii_case(name))
        })
    }

    /// Unpacks a part of a document, but no more than `cap` bytes of it.
    pub(super) fn part(&self, name: &str, cap: u64) -> Option<Part> {
        self.find(name).map(|entry| self.unpacked(entry, cap))
    }

    /// Unpacks an entry, but no more than `cap` bytes of it.
    pub(super) fn unpacked(&self, entry: &Entry, cap: u64) -> Part {
        let mut bytes = Vec::new();
        let room = self.limits.unpacked_bytes.saturating_sub(self.spent.get());
        let room = usize::try_from(cap.min(room)).unwrap_or(usize::MAX);
        let result = self.inflate(entry, &mut |piece| {
            let left = room.saturating_sub(bytes.len());
            bytes.extend_from_slice(piece.get(..left.min(piece.len())).unwrap_or_default());
            match left < piece.len() {
                true => Err(Halt::Left(LeftOut::Limit)),
                false => Ok(()),
            }
        });
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.spent.set(self.spent.get().saturating_add(length));
        let fault = match result {
            Ok(()) => None,
            Err(Halt::Left(why)) => Some(why),
            Err(Halt::Stopped(_)) => Some(LeftOut::Limit),
        };
        Part { bytes, fault }
    }

    /// Unpacks an entry piece by piece.
    fn inflate(
        &self,
        entry: &Entry,
        take: &mut dyn FnMut(&[u8]) -> Result<(), Halt>,
    ) -> Result<(), Halt> {
        if entry.is_encrypted {
            return Err(Halt::Left(LeftOut::Password));
        }
        let data = self.data(entry).ok_or(Halt::Left(LeftOut::Damaged))?;
        let mut stored;
        let mut deflated;
        let source: &mut dyn Read = match entry.method {
            0 => {
                stored = data;
                &mut stored
            }
            8 => {
                deflated = DeflateDecoder::new(data);
                &mut deflated
            }
            _ => return Err(Halt::Left(LeftOut::Method)),
        };
        let most = u64::try_from(data.len())
            .unwrap_or(u64::MAX)
            .max(1)
            .saturating_mul(u64::from(self.limits.ratio))
            .max(RATIO_FROM);
        let mut crc = Crc::new();
        let mut length = 0_u64;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match source.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => {
                    let piece = buffer.get(..read).unwrap_or_default();
                    length = length.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
                    if length > most {
                        return Err(Halt::Left(LeftOut::Ratio));
                    }
                    crc.update(piece);
                    take(piece)?;
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Halt::Left(LeftOut::Damaged)),
            }
        }
        match entry.crc {
            Some(stated) if stated != crc.sum() => Err(Halt::Left(LeftOut::Damaged)),
            _ => Ok(()),
        }
    }

    /// Returns the bytes of an entry that is kept as it is, without a copy.
    pub(super) fn as_stored(&self, entry: &Entry) -> Option<&'a [u8]> {
        let is_plain = entry.method == 0 && !entry.is_encrypted;
        is_plain.then(|| self.data(entry)).flatten()
    }

    /// Returns the packed bytes of an entry.
    fn data(&self, entry: &Entry) -> Option<&'a [u8]> {
        let (begin, end) = self.stretch(entry)?;
        self.bytes.get(begin..end)
    }

    fn stretch(&self, entry: &Entry) -> Option<(usize, usize)> {
        let header = Fields(self.bytes.get(usize::try_from(entry.header).ok()?..)?);
        header.0.starts_with(b"PK\x03\x04").then_some(())?;
        let skip = 30 + usize::from(header.u16(26)?) + usize::from(header.u16(28)?);
        let begin = usize::try_from(entry.header).ok()?.checked_add(skip)?;
        let end = begin.checked_add(usize::try_from(entry.packed).ok()?)?;
        (end <= self.bytes.len()).then_some((begin, end))
    }

    /// Chooses the members that `wanted` names and that can be handed out whole.
    ///
    /// Each is inflated once to find out, so what is listed is what comes out later.
    pub(super) fn members(&self, wanted: impl Fn(&Entry) -> bool) -> Members<'_> {
        let mut members = Members {
            kept: Vec::new(),
            left_out: Vec::new(),
        };
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let mut room = self.limits.unpacked_bytes;
        for entry in &self.entries {
            if entry.is_folder() || !wanted(entry) {
                continue;
            }
            match self.size_of(entry, &mut taken, room) {
                Ok(size) => {
                    room = room.saturating_sub(size);
                    members.kept.push((entry, size));
                }
                Err(why) => members.left_out.push(why),
            }
        }
        members
    }

    /// Returns the size of a member once unpacked.
    fn size_of(
        &self,
        entry: &Entry,
        taken: &mut Vec<(usize, usize)>,
        room: u64,
    ) -> Result<u64, LeftOut> {
        if entry.is_link {
            return Err(LeftOut::Link);
        }
        let (begin, end) = self.stretch(entry).ok_or(LeftOut::Damaged)?;
        // Sorted and without overlap, so the neighbours tell.
        let at = taken.partition_point(|(other, _)| *other < begin);
        let overlaps = taken.get(at).is_some_and(|(other, _)| *other < end)
            || at
                .checked_sub(1)
                .and_then(|before| taken.get(before))
                .is_some_and(|(_, other)| *other > begin);
        if overlaps {
            return Err(LeftOut::Overlap);
        }
        if begin < end {
            taken.insert(at, (begin, end));
        }
        let mut size = 0_u64;
        let result = self.inflate(entry, &mut |piece| {
            size = size.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
            match size > room {
                true => Err(Halt::Left(LeftOut::Limit)),
                false => Ok(()),
            }
        });
        match result {
            Ok(()) => Ok(size),
            Err(Halt::Left(why)) => Err(why),
            Err(Halt::Stopped(_)) => Err(LeftOut::Limit),
        }
    }

    /// Hands a member out.
    pub(super) fn hand_out(
        &self,
        entry: &Entry,
        member: &Member,
        unpacking: &mut Unpacking<'_>,
    ) -> Result<(), ReadFailure> {
        unpacking.member(member)?;
        let result = self.inflate(entry, &mut |piece| {
            unpacking.bytes(piece).map_err(Halt::Stopped)
        });
        match result {
            Ok(()) => Ok(()),
            Err(Halt::Stopped(failure)) => Err(failure),
            // It was inflated whole a moment ago, so this does not happen.
            Err(Halt::Left(_)) => Err(ReadFailure::NothingThere),
        }
    }
}

/// The members of a zip that are handed out, with their sizes, and why others are not.
pub(super) struct Members<'a> {
    pub(super) kept: Vec<(&'a Entry, u64)>,
    pub(super) left_out: Vec<LeftOut>,
}

impl Members<'_> {
    /// Lists them in a reading, with a notice for each reason why some are left out.
    pub(super) fn list(&self, reading: &mut Reading) {
        reading
            .members
            .extend(self.kept.iter().map(|(entry, size)| member(entry, *size)));
        tell_left_out(&self.left_out, reading);
    }

    /// Hands them out in the order of the list.
    pub(super) fn hand_out(
        &self,
        archive: &Archive<'_>,
        unpacking: &mut Unpacking<'_>,
    ) -> Result<(), ReadFailure> {
        for (entry, size) in &self.kept {
            archive.hand_out(entry, &member(entry, *size), unpacking)?;
        }
        Ok(())
    }
}

/// Adds a notice for each reason why members are left out.
pub(super) fn tell_left_out(left_out: &[LeftOut], reading: &mut Reading) {
    for why in LeftOut::ALL {
        let count = left_out.iter().filter(|other| **other == why).count();
        if count > 0 {
            reading.notices.push(
                ReadNotice::new(NoticeCode::MembersLeftOut)
                    .with("count", count)
                    .with("reason", why.code()),
            );
        }
    }
}

/// Describes a member whose size is known.
pub(super) fn member(entry: &Entry, size: u64) -> Member {
    Member {
        name: Some(entry.name.clone()),
        media_type: None,
        size: Some(size),
        address: None,
        captured: entry.put_in.clone(),
    }
}

/// An entry whose name is not decoded yet.
struct Raw {
    entry: Entry,
    name: Vec<u8>,
    is_utf8: bool,
}

struct Found<'a> {
    bytes: &'a [u8],
    most: usize,
    entries: Vec<Raw>,
    is_overfull: bool,
}

impl Found<'_> {
    /// Reads the directory at the end; says whether it is whole, or nothing if there is none.
    fn directory(&mut self) -> Option<bool> {
        let end = self.end_record()?;
        let record = Fields(self.bytes.get(end..)?);
        let mut count = u64::from(record.u16(10)?);
        let mut size = u64::from(record.u32(12)?);
        let mut begin = u64::from(record.u32(16)?);
        let mut before = u64::try_from(end).ok()?;
        if let Some((count64, size64, begin64, at)) = self.large_record(end) {
            (count, size, begin, before) = (count64, size64, begin64, at);
        }
        // Bytes in front of the zip shift everything in it.
        let shift = before
            .checked_sub(size)
            .and_then(|at| at.checked_sub(begin));
        let is_entry = |at: u64| {
            usize::try_from(at)
                .ok()
                .and_then(|at| self.bytes.get(at..))
                .is_some_and(|rest| rest.starts_with(b"PK\x01\x02"))
        };
        if count == 0 && size == 0 {
            return Some(true);
        }
        let shift = match shift {
            Some(shift) if is_entry(begin.saturating_add(shift)) => shift,
            _ if is_entry(begin) => 0,
            _ => return None,
        };
        let mut at = usize::try_from(begin.saturating_add(shift)).ok()?;
        let mut read = 0_u64;
        while let Some(length) = self.entry(at, shift) {
            read += 1;
            if self.is_overfull {
                return Some(true);
            }
            at = at.saturating_add(length);
        }
        // The number in the short record is cut to sixteen bits.
        Some(read & 0xFFFF == count & 0xFFFF)
    }

    fn end_record(&self) -> Option<usize> {
        const LONGEST_COMMENT: usize = 0xFFFF;
        let from = self.bytes.len().saturating_sub(22 + LONGEST_COMMENT);
        let tail = self.bytes.get(from..)?;
        let at = tail
            .windows(22)
            .rposition(|w| w.starts_with(b"PK\x05\x06"))?;
        Some(from + at)
    }

    /// Reads the record of a large zip (zip64): count, size, begin, and where it stands.
    fn large_record(&self, end: usize) -> Option<(u64, u64, u64, u64)> {
        let locator = Fields(self.bytes.get(end.checked_sub(20)?..end)?);
        locator.0.starts_with(b"PK\x06\x07").then_some(())?;
        let at = locator.u64(8)?;
        let record = Fields(self.bytes.get(usize::try_from(at).ok()?..)?);
        record.0.starts_with(b"PK\x06\x06").then_some(())?;
        Some((record.u64(32)?, record.u64(40)?, record.u64(48)?, at))
    }

    /// Reads one entry of the directory and returns its length.
    fn entry(&mut self, at: usize, shift: u64) -> Option<usize> {
        let fields = Fields(self.bytes.get(at..)?);
        fields.0.starts_with(b"PK\x01\x02").then_some(())?;
        let [name, extra, comment] = [28, 30, 32].map(|at| fields.u16(at).map(usize::from));
        let (name, extra, comment) = (name?, extra?, comment?);
        let flags = fields.u16(8)?;
        let made_by_unix = fields.u16(4)? >> 8 == 3;
        let mode = fields.u32(38)? >> 16;
        let written = fields.0.get(46..46 + name)?;
        let more = Extra(fields.0.get(46 + name..46 + name + extra)?);
        let mut packed = u64::from(fields.u32(20)?);
        let mut header = u64::from(fields.u32(42)?);
        if let Some(large) = more.find(1).map(Fields) {
            // Only what does not fit above stands here, in this order.
            let mut at = 0;
            let mut next = |short: u32| -> Option<Option<u64>> {
                if short != u32::MAX {
                    return Some(None);
                }
                let value = large.u64(at)?;
                at += 8;
                Some(Some(value))
            };
            next(fields.u32(24)?)?;
            packed = next(fields.u32(20)?)?.unwrap_or(packed);
            header = next(fields.u32(42)?)?.unwrap_or(header);
        }
        let length = 46 + name + extra + comment;
        if self.entries.len() >= self.most {
            self.is_overfull = true;
            return Some(length);
        }
        let unicode = more
            .find(0x7075)
            .and_then(|field| unicode_name(field, written));
        self.entries.push(Raw {
            is_utf8: unicode.is_some() || flags & 0x800 != 0,
            name: unicode.unwrap_or(written).to_vec(),
            entry: Entry {
                name: String::new(),
                method: fields.u16(10)?,
                is_encrypted: flags & 1 != 0,
                is_link: made_by_unix && mode & 0o170_000 == 0o120_000,
                crc: Some(fields.u32(16)?),
                packed,
                header: header.saturating_add(shift),
                put_in: put_in(fields.u16(14)?, fields.u16(12)?),
            },
        });
        Some(length)
    }

    /// Walks over the members themselves, where the directory is lost.
    fn local_headers(&mut self) {
        let mut at = 0;
        while let Some(next) = self.local_header(at) {
            at = next;
        }
    }

    fn local_header(&mut self, at: usize) -> Option<usize> {
        let fields = Fields(self.bytes.get(at..)?);
        fields.0.starts_with(b"PK\x03\x04").then_some(())?;
        let flags = fields.u16(6)?;
        let name = usize::from(fields.u16(26)?);
        let data = 30 + name + usize::from(fields.u16(28)?);
        let written = fields.0.get(30..30 + name)?;
        let (packed, crc, next) = if flags & 8 == 0 {
            let packed = u64::from(fields.u32(18)?);
            let next = at
                .checked_add(data)?
                .checked_add(usize::try_from(packed).ok()?)?;
            (packed, Some(fields.u32(14)?), next)
        } else {
            // The sizes stand behind the data, so the next mark has to be looked for.
            let rest = fields.0.get(data..)?;
            let end = rest
                .windows(4)
                .position(|mark| matches!(mark, b"PK\x07\x08" | b"PK\x03\x04" | b"PK\x01\x02"))
                .unwrap_or(rest.len());
            let behind = Fields(rest.get(end..)?);
            let has_sizes = behind.0.starts_with(b"PK\x07\x08");
            let crc = behind.u32(4).filter(|_| has_sizes);
            let skip = if has_sizes { 16 } else { 0 };
            (u64::try_from(end).ok()?, crc, at + data + end + skip)
        };
        if self.entries.len() >= self.most {
            self.is_overfull = true;
            return None;
        }
        self.entries.push(Raw {
            is_utf8: flags & 0x800 != 0,
            name: written.to_vec(),
            entry: Entry {
                name: String::new(),
                method: fields.u16(8)?,
                is_encrypted: flags & 1 != 0,
                is_link: false,
                crc,
                packed,
                header: u64::try_from(at).ok()?,
                put_in: put_in(fields.u16(12)?, fields.u16(10)?),
            },
        });
        Some(next)
    }
}

/// Decodes the names: UTF-8 where it is said or fits, else one guess for all of them.
fn named(raw: Vec<Raw>) -> (Vec<Entry>, Option<&'static str>) {
    let is_plain = |raw: &Raw| raw.is_utf8 || std::str::from_utf8(&raw.name).is_ok();
    let others: Vec<&[u8]> = raw
        .iter()
        .filter(|raw| !is_plain(raw))
        .map(|raw| raw.name.as_slice())
        .collect();
    let guessed = match others.is_empty() {
        true => None,
        false => detect(&others.join(&b'\n'), None, None).ok(),
    };
    let entries = raw
        .into_iter()
        .map(|raw| {
            let name = match &guessed {
                Some(guessed) if !is_plain(&raw) => decode_whole(&raw.name, guessed)
                    .map(|(name, _)| name)
                    .unwrap_or_default(),
                _ => String::from_utf8_lossy(&raw.name).into_owned(),
            };
            Entry { name, ..raw.entry }
        })
        .collect();
    (entries, guessed.map(|guessed| guessed.name()))
}

/// Returns the name in UTF-8 that stands beside one in another encoding, if it belongs to it.
fn unicode_name<'a>(field: &'a [u8], written: &[u8]) -> Option<&'a [u8]> {
    let mut crc = Crc::new();
    crc.update(written);
    let belongs = Fields(field).u32(1)? == crc.sum();
    field.get(5..).filter(|_| belongs)
}

/// Writes the time when a member was put in, in the unknown zone of the machine that did it.
fn put_in(date: u16, time: u16) -> Option<DeclaredDate> {
    let (year, month, day) = (1980 + (date >> 9), (date >> 5) & 15, date & 31);
    // Programs that want to say nothing write the first day there is.
    if (date, time) == (0x21, 0) || month == 0 || day == 0 {
        return None;
    }
    let (hour, minute, second) = (time >> 11, (time >> 5) & 63, (time & 31) * 2);
    crate::date::declared(&format!(
        "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
    ))
}

/// Numbers with the small end first.
#[derive(Clone, Copy)]
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn u16(self, at: usize) -> Option<u16> {
        self.array(at).map(u16::from_le_bytes)
    }

    fn u32(self, at: usize) -> Option<u32> {
        self.array(at).map(u32::from_le_bytes)
    }

    fn u64(self, at: usize) -> Option<u64> {
        self.array(at).map(u64::from_le_bytes)
    }

    fn array<const N: usize>(self, at: usize) -> Option<[u8; N]> {
        self.0.get(at..at.checked_add(N)?)?.try_into().ok()
    }
}

/// The additional fields of an entry.
#[derive(Clone, Copy)]
struct Extra<'a>(&'a [u8]);

impl<'a> Extra<'a> {
    fn find(self, wanted: u16) -> Option<&'a [u8]> {
        let mut rest = self.0;
        while let (Some(id), Some(length)) = (Fields(rest).u16(0), Fields(rest).u16(2)) {
            let end = 4 + usize::from(length);
            if id == wanted {
                return rest.get(4..end);
            }
            rest = rest.get(end..)?;
        }
        None
    }
}
