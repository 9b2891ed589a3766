//! Archives of web pages (WARC): what was fetched comes out as members, with address, time and stated hash.
//!
//! Answers of servers and kept resources are members; styles, programs and letters of
//! pages are not, nor is what a server did not have. Nothing is fetched.

mod digest;

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::{DeflateDecoder, GzDecoder, MultiGzDecoder, ZlibDecoder};
use kua_core::reading::{
    Member, MetadataCode, NoticeCode, ReadFailure, ReadLimits, ReadNotice, Reading,
};

pub(super) use self::digest::agrees;
use super::mail::check_members;
use super::mime::Entity;
use super::zipped::{LeftOut, tell_left_out};
use super::{File, FileImporter, Output, Unpacking};

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &["application/warc"],
    extensions: &["warc", "gz"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

/// A record that is larger is left out, in bytes.
const LARGEST_RECORD: u64 = 128 * 1024 * 1024;

/// The longest head of a record, in bytes.
const LONGEST_HEAD: u64 = 256 * 1024;

fn recognises(file: &File<'_>) -> bool {
    let mut begin = [0; 5];
    let is_read = match file.bytes.starts_with(b"\x1F\x8B") {
        true => GzDecoder::new(file.bytes).read_exact(&mut begin).is_ok(),
        false => file.bytes.get(..5).is_some_and(|bytes| {
            begin.copy_from_slice(bytes);
            true
        }),
    };
    is_read && &begin == b"WARC/"
}

/// What an archive holds beside its members.
#[derive(Default)]
pub(super) struct Told {
    pub(super) facts: Vec<(MetadataCode, String)>,
    pub(super) left_out: Vec<LeftOut>,
    /// So many stated hashes are not those of the bytes.
    pub(super) contradicted: usize,
    pub(super) is_damaged: bool,
    pub(super) is_cut: bool,
}

impl Told {
    /// Puts all of it into a reading.
    pub(super) fn tell(self, limits: ReadLimits, reading: &mut Reading) {
        for (code, value) in self.facts {
            reading.tell(code, &value);
        }
        tell_left_out(&self.left_out, reading);
        let mut add = |is_there: bool, notice: ReadNotice| {
            if is_there {
                reading.notices.push(notice);
            }
        };
        add(
            self.contradicted > 0,
            ReadNotice::new(NoticeCode::HashContradicted).with("count", self.contradicted),
        );
        add(
            self.is_damaged,
            ReadNotice::new(NoticeCode::Damaged).with("part", "record"),
        );
        add(
            self.is_cut,
            ReadNotice::new(NoticeCode::LimitReached)
                .with("limit", "unpacked-bytes")
                .with("value", limits.unpacked_bytes),
        );
    }
}

/// Takes what was fetched: the member and its bytes.
pub(super) type Take<'a> = &'a mut dyn FnMut(Member, &[u8]) -> Result<(), ReadFailure>;

fn read(file: &File<'_>, _: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let mut reading = Reading::of("application/warc", "");
    let mut members = Vec::new();
    let told = take_apart(file.bytes, file.limits, &mut |member, _| {
        check_members(members.len(), file)?;
        members.push(member);
        Ok(())
    })?;
    reading.members = members;
    told.tell(file.limits, &mut reading);
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    take_apart(file.bytes, file.limits, &mut |member, bytes| {
        unpacking.member(&member)?;
        unpacking.bytes(bytes)
    })
    .map(|_| ())
}

/// Walks over the records and hands out what was fetched.
pub(super) fn take_apart(
    bytes: &[u8],
    limits: ReadLimits,
    take: Take<'_>,
) -> Result<Told, ReadFailure> {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let most = length
        .saturating_mul(u64::from(limits.ratio))
        .max(1024 * 1024)
        .min(limits.unpacked_bytes);
    let mut told = Told::default();
    match bytes.starts_with(b"\x1F\x8B") {
        true => {
            let mut source = BufReader::new(MultiGzDecoder::new(bytes).take(most));
            records(&mut source, limits, &mut told, take)?;
            told.is_cut |= source.get_ref().limit() == 0;
        }
        false => records(&mut { bytes }, limits, &mut told, take)?,
    }
    Ok(told)
}

fn records(
    source: &mut dyn BufRead,
    limits: ReadLimits,
    told: &mut Told,
    take: Take<'_>,
) -> Result<(), ReadFailure> {
    loop {
        let head = match head(source) {
            Ok(Some(head)) => head,
            Ok(None) => return Ok(()),
            Err(_) => {
                told.is_damaged = true;
                return Ok(());
            }
        };
        let record = Entity::of(&head);
        let length = record
            .field("content-length")
            .and_then(|length| length.parse::<u64>().ok());
        let Some(length) = length else {
            told.is_damaged = true;
            return Ok(());
        };
        if length > LARGEST_RECORD {
            told.left_out.push(LeftOut::Limit);
            let skipped = io::copy(&mut (&mut *source).take(length), &mut io::sink());
            if skipped.ok() != Some(length) {
                told.is_damaged = true;
                return Ok(());
            }
            continue;
        }
        let mut block = Vec::new();
        let got = (&mut *source).take(length).read_to_end(&mut block);
        let is_whole = got.is_ok_and(|got| u64::try_from(got) == Ok(length));
        told.is_damaged |= !is_whole;
        if is_whole {
            take_record(&record, &block, limits, told, take)?;
        } else {
            return Ok(());
        }
    }
}

/// Reads the head of the next record; nothing at the end.
fn head(source: &mut dyn BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    let mut has_begun = false;
    let mut room = LONGEST_HEAD;
    loop {
        let mut line = Vec::new();
        let length = (&mut *source).take(room).read_until(b'\n', &mut line)?;
        room = room.saturating_sub(u64::try_from(length).unwrap_or(u64::MAX));
        if length == 0 {
            return match has_begun || room == 0 {
                true => Err(io::ErrorKind::InvalidData.into()),
                false => Ok(None),
            };
        }
        match (has_begun, line.trim_ascii().is_empty()) {
            (false, true) => {}
            (false, false) if line.starts_with(b"WARC/") => has_begun = true,
            (false, false) => return Err(io::ErrorKind::InvalidData.into()),
            (true, true) => return Ok(Some(head)),
            (true, false) => head.extend_from_slice(&line),
        }
    }
}

fn take_record(
    record: &Entity<'_>,
    block: &[u8],
    limits: ReadLimits,
    told: &mut Told,
    take: Take<'_>,
) -> Result<(), ReadFailure> {
    let stated = |name: &str| record.field(name);
    if let Some(hash) = stated("warc-block-digest")
        && agrees(&hash, block) == Some(false)
    {
        told.contradicted += 1;
    }
    let kind = stated("warc-type").unwrap_or_default();
    let payload_hash = stated("warc-payload-digest");
    let fetched = match kind.as_str() {
        "warcinfo" => {
            information(block, told);
            return Ok(());
        }
        "resource" | "conversion" => Fetched {
            media_type: record.media_type.clone(),
            raw: block,
            body: Ok(block.to_vec()),
        },
        "response" => match answer(block, limits) {
            Some(fetched) => fetched,
            None => return Ok(()),
        },
        _ => return Ok(()),
    };
    let body = match fetched.body {
        Ok(body) => body,
        Err(why) => {
            told.left_out.push(why);
            return Ok(());
        }
    };
    if let Some(hash) = &payload_hash {
        // Programs do not agree on whether the hash is of the body as sent or as unpacked.
        let agreed = [fetched.raw, &body].map(|bytes| agrees(hash, bytes));
        if agreed.contains(&Some(false)) && !agreed.contains(&Some(true)) {
            told.contradicted += 1;
        }
    }
    let is_look = ["text/css", "javascript", "ecmascript", "font"]
        .iter()
        .any(|kind| fetched.media_type.contains(kind));
    if is_look || body.is_empty() {
        return Ok(());
    }
    let address =
        stated("warc-target-uri").map(|address| address.trim_matches(['<', '>']).to_owned());
    if let Some(hash) = payload_hash.or_else(|| stated("warc-block-digest")) {
        told.facts.push((MetadataCode::StatedHash, hash));
    }
    let member = Member {
        name: None,
        media_type: Some(fetched.media_type),
        size: u64::try_from(body.len()).ok(),
        address,
        captured: stated("warc-date").and_then(|date| crate::date::declared(&date)),
    };
    take(member, &body)
}

/// What a server answered.
struct Fetched<'a> {
    media_type: String,
    /// The body as it was sent.
    raw: &'a [u8],
    /// The body without the encodings for the way, or why it is left out.
    body: Result<Vec<u8>, LeftOut>,
}

/// Takes an answer of a server apart; nothing if it had nothing to give.
fn answer(block: &[u8], limits: ReadLimits) -> Option<Fetched<'_>> {
    let end = block.iter().position(|byte| *byte == b'\n')?;
    let (line, rest) = block.split_at_checked(end + 1)?;
    let status = std::str::from_utf8(line).ok()?.split(' ').nth(1)?.trim();
    (line.starts_with(b"HTTP/") && status.starts_with('2')).then_some(())?;
    let answer = Entity::of(rest);
    let field = |name: &str| answer.field(name).unwrap_or_default().to_ascii_lowercase();
    let sent = match field("transfer-encoding").contains("chunked") {
        true => joined(answer.body).unwrap_or_else(|| answer.body.to_vec()),
        false => answer.body.to_vec(),
    };
    let body = match field("content-encoding").as_str() {
        "" | "identity" => Ok(sent),
        // Archivers may keep the word and unpack all the same.
        "gzip" | "x-gzip" if !sent.starts_with(b"\x1F\x8B") => Ok(sent),
        "gzip" | "x-gzip" => inflated(MultiGzDecoder::new(sent.as_slice()), &sent, limits),
        "deflate" => inflated(ZlibDecoder::new(sent.as_slice()), &sent, limits)
            .or_else(|_| inflated(DeflateDecoder::new(sent.as_slice()), &sent, limits)),
        _ => Err(LeftOut::Method),
    };
    Some(Fetched {
        media_type: answer.media_type.clone(),
        raw: answer.body,
        body,
    })
}

fn inflated(source: impl Read, packed: &[u8], limits: ReadLimits) -> Result<Vec<u8>, LeftOut> {
    let most = u64::try_from(packed.len())
        .unwrap_or(u64::MAX)
        .saturating_mul(u64::from(limits.ratio))
        .max(1024 * 1024);
    let most = most.min(LARGEST_RECORD);
    let mut body = Vec::new();
    let read = source.take(most.saturating_add(1)).read_to_end(&mut body);
    match read {
        Ok(read) if u64::try_from(read).is_ok_and(|read| read > most) => Err(LeftOut::Ratio),
        Ok(_) => Ok(body),
        // A body that breaks off is worth what came of it.
        Err(_) if !body.is_empty() => Ok(body),
        Err(_) => Err(LeftOut::Damaged),
    }
}

/// Joins the pieces in which a body was sent; nothing if it was not sent in pieces.
fn joined(body: &[u8]) -> Option<Vec<u8>> {
    let mut joined = Vec::with_capacity(body.len());
    let mut rest = body;
    loop {
        let end = rest.iter().take(1_000).position(|byte| *byte == b'\n')?;
        let line = std::str::from_utf8(rest.get(..end)?).ok()?;
        let length = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        rest = rest.get(end + 1..)?;
        if length == 0 {
            return Some(joined);
        }
        let piece = rest.get(..length.min(rest.len()))?;
        joined.extend_from_slice(piece);
        rest = rest.get(piece.len()..).unwrap_or_default();
        rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        if rest.is_empty() {
            return Some(joined);
        }
    }
}

/// Reads what the archive says of who made it.
fn information(block: &[u8], told: &mut Told) {
    for field in Entity::of(block).fields {
        let code = match field.name.as_str() {
            "software" => MetadataCode::Program,
            "operator" => MetadataCode::Author,
            "hostname" | "ip" => MetadataCode::Route,
            "description" => MetadataCode::Remark,
            _ => continue,
        };
        told.facts.push((code, field.value()));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pieces_are_joined() {
        let check = |body: &str, expected: Option<&str>| {
            let found = joined(body.as_bytes());
            assert_eq!(found.as_deref(), expected.map(str::as_bytes), "{body}");
        };
        check("5\r\nwords\r\n0\r\n\r\n", Some("words"));
        check("3;x=y\r\nwor\r\n2\r\nds\r\n0\r\n\r\n", Some("words"));
        check("5\r\nwor", Some("wor"));
        check("words", None);
        check("FFFFFFFFFFFFFFFFFF\r\nx", None);
    }

    #[test]
    fn records_without_sense_end_the_walk() {
        for bytes in [
            "WARC/1.0\r\n\r\n",
            "WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\nx",
            "WARC/1.0\r\nContent-Length: 9\r\n\r\nx",
            "WARC/1.0\r\nContent-Le",
            "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\nnonsense",
        ] {
            let told = take_apart(bytes.as_bytes(), ReadLimits::default(), &mut |_, _| Ok(()));
            assert!(told.unwrap().is_damaged, "{bytes}");
        }
    }
}
