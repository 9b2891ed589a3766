//! Packed archives of web pages (WACZ): the pages of the archives in them, and whether the stated hashes hold.
//!
//! A signature is said to be there and is not checked: it binds the hash of the list of
//! parts to a key that whoever made the file chose.

use kua_core::reading::{MetadataCode, NoticeCode, ReadFailure, ReadNotice, Reading};
use serde_json::Value;

use super::mail::check_members;
use super::warc::{Take, Told, agrees, take_apart};
use super::zipped::{Archive, Entry, LeftOut};
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
    told.contradicted += contradicted_parts(&archive, &package);
    if let Some(part) = archive.part("datapackage-digest.json", LARGEST_LIST) {
        let digest: Value = serde_json::from_slice(&part.bytes).unwrap_or_default();
        let stated = digest
            .get("hash")
            .and_then(Value::as_str)
            .unwrap_or_default();
        told.contradicted += usize::from(agrees(stated, &list_bytes) == Some(false));
        if digest.get("signedData").is_some() {
            reading.notices.push(
                ReadNotice::new(NoticeCode::Signature).with("result", "present, not checked"),
            );
        }
    }
    told.tell(file.limits, &mut reading);
    Ok(reading)
}

/// Counts the parts whose stated hash is not the one they have, or that are missing.
fn contradicted_parts(archive: &Archive<'_>, package: &Value) -> usize {
    let resources = package.get("resources").and_then(Value::as_array);
    resources
        .into_iter()
        .flatten()
        .take(10_000)
        .filter(|resource| {
            let text = |name: &str| {
                resource
                    .get(name)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            let Some(entry) = archive
                .entries()
                .iter()
                .find(|entry| entry.name == text("path"))
            else {
                return true;
            };
            let agreed = match archive.as_stored(entry) {
                Some(bytes) => agrees(text("hash"), bytes),
                None => {
                    let part = archive.unpacked(entry, LARGEST_PART);
                    match part.fault {
                        // Part of it cannot be compared with a hash of all of it.
                        Some(LeftOut::Limit | LeftOut::Ratio) => None,
                        _ => agrees(text("hash"), &part.bytes),
                    }
                }
            };
            agreed == Some(false)
        })
        .count()
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let archive = opened(file)?;
    pages(&archive, file, &mut |member, bytes| {
        unpacking.member(&member)?;
        unpacking.bytes(bytes)
    })
    .map(|_| ())
}
