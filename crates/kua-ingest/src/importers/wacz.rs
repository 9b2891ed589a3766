//! Packed archives of web pages (WACZ): the pages of the archives in them, and whether the stated hashes hold.
//!
//! A signature is checked and never believed: it binds the hash of the list of parts to a
//! key that whoever made the file chose.

mod signature;

use kua_core::reading::{MetadataCode, ReadFailure, Reading};
use serde_json::Value;

use self::signature::Parts;
use super::mail::check_members;
use super::warc::{Take, Told, agrees, take_apart};
use super::zipped::{Archive, Entry};
use super::{File, FileImporter, Output, Unpacking};

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &["application/wacz"],
    extensions: &["wacz"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

/// The largest list of parts that is read, and the largest part that is not kept as it is.
const LARGEST_LIST: u64 = 32 * 1024 * 1024;
const LARGEST_PART: u64 = 256 * 1024 * 1024;

fn is_archive(entry: &Entry) -> bool {
    let name = &entry.name;
    name.starts_with("archive/") && (name.ends_with(".warc.gz") || name.ends_with(".warc"))
}

fn recognises(file: &File<'_>) -> bool {
    Archive::open(file).is_some_and(|archive| {
        archive.has("datapackage.json") && archive.entries().iter().any(is_archive)
    })
}

fn opened<'a>(file: &File<'a>) -> Result<Archive<'a>, ReadFailure> {
    let archive = Archive::open(file).ok_or_else(|| ReadFailure::Damaged {
        name: "a web archive (WACZ)".to_owned(),
        part: "directory".to_owned(),
    })?;
    archive.check_members()?;
    Ok(archive)
}

/// Walks over the pages of all archives in it.
fn pages(archive: &Archive<'_>, file: &File<'_>, take: Take<'_>) -> Result<Told, ReadFailure> {
    let mut told = Told::default();
    for entry in archive.entries().iter().filter(|entry| is_archive(entry)) {
        let part;
        let bytes = match archive.as_stored(entry) {
            Some(bytes) => bytes,
            None => {
                part = archive.unpacked(entry, LARGEST_PART);
                told.left_out.extend(part.fault);
                part.bytes.as_slice()
            }
        };
        let more = take_apart(bytes, file.limits, take)?;
        told.facts.extend(more.facts);
        told.left_out.extend(more.left_out);
        told.contradicted += more.contradicted;
        told.is_damaged |= more.is_damaged;
        told.is_cut |= more.is_cut;
    }
    Ok(told)
}

fn read(file: &File<'_>, _: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let archive = opened(file)?;
    let mut reading = Reading::of("application/wacz", "");
    reading.notices = archive.notices();
    let mut members = Vec::new();
    let mut told = pages(&archive, file, &mut |member, _| {
        check_members(members.len(), file)?;
        members.push(member);
        Ok(())
    })?;
    reading.members = members;
    let list = archive.part("datapackage.json", LARGEST_LIST);
    let list_bytes = list.map(|part| part.bytes).unwrap_or_default();
    let package: Value = serde_json::from_slice(&list_bytes).unwrap_or_default();
    let text = |name: &str| {
        package
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    reading.tell(MetadataCode::Program, text("software"));
    reading.tell(MetadataCode::Captured, text("created"));
    reading.tell(MetadataCode::Modified, text("modified"));
    reading.tell(MetadataCode::Remark, text("description"));
    reading.tell(MetadataCode::Address, text("mainPageUrl"));
    reading.title = Some(text("title").to_owned()).filter(|title| !title.is_empty());
    let parts = Parts::of(&archive, &package);
    told.contradicted += parts.contradicted;
    if let Some(part) = archive.part("datapackage-digest.json", LARGEST_LIST) {
        let digest: Value = serde_json::from_slice(&part.bytes).unwrap_or_default();
        let stated = digest
            .get("hash")
            .and_then(Value::as_str)
            .unwrap_or_default();
        told.contradicted += usize::from(agrees(stated, &list_bytes) == Some(false));
        if let Some(checked) = signature::check(&digest, &list_bytes, parts) {
            reading.notices.push(checked.notice);
            told.facts.extend(checked.facts);
        }
    }
    told.tell(file.limits, &mut reading);
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let archive = opened(file)?;
    pages(&archive, file, &mut |member, bytes| {
        unpacking.member(&member)?;
        unpacking.bytes(bytes)
    })
    .map(|_| ())
}
