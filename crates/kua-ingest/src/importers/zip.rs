//! Zip archives: their members, and no text of their own.
//!
//! Documents that are zips (DOCX, ODT, WACZ) are asked for before; tables,
//! presentations and books are left to readers of their own.

use kua_core::reading::{ReadFailure, Reading};

use super::zipped::Archive;
use super::{File, FileImporter, Output, Unpacking};

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &["application/zip"],
    extensions: &["zip"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

/// A zip that is no document of a type that somebody else reads.
fn recognises(file: &File<'_>) -> bool {
    Archive::open(file).is_some_and(|archive| !is_other_document(&archive))
}

fn is_other_document(archive: &Archive<'_>) -> bool {
    let is_office = archive.has("[Content_Types].xml")
        && ["xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml"]
            .iter()
            .any(|part| archive.has(part));
    let is_open = archive.part("mimetype", 100).is_some_and(|part| {
        part.bytes
            .starts_with(b"application/vnd.oasis.opendocument.")
            || part.bytes.starts_with(b"application/epub+zip")
    });
    is_office || is_open
}

fn read(file: &File<'_>, _: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let archive = opened(file)?;
    let mut reading = Reading::of("application/zip", "");
    reading.notices = archive.notices();
    let members = archive.members(|_| true);
    if members.kept.is_empty() && archive.is_protected() {
        return Err(ReadFailure::Protected {
            name: "a zip archive".to_owned(),
        });
    }
    members.list(&mut reading);
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let archive = opened(file)?;
    archive.members(|_| true).hand_out(&archive, unpacking)
}

fn opened<'a>(file: &File<'a>) -> Result<Archive<'a>, ReadFailure> {
    let archive = Archive::open(file)
        .filter(|archive| !archive.is_lost())
        .ok_or_else(|| ReadFailure::Damaged {
            name: "a zip archive".to_owned(),
            part: "directory".to_owned(),
        })?;
    archive.check_members()?;
    Ok(archive)
}
