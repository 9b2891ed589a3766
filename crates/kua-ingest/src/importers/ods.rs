//! OpenDocument tables (ODS): sheets, rows and cells as they are read, and the text of a small one.
//!
//! The content is unpacked, walked over and forgotten. What repeats, a million empty rows
//! or the same value forty times, costs what it holds. Macros are never run.

mod cells;

use std::collections::HashSet;

use kua_core::reading::{NoticeCode, ReadFailure, ReadNotice, Reading};

use self::cells::Cells;
use super::docx::fault_notice;
use super::odt::{is_member, is_of_type, opened, properties};
use super::tables::{TableText, TakeTable, Told};
use super::xml::{LARGEST_PART, characters, elements, follow};
use super::zipped::{Archive, LeftOut};
use super::{File, FileImporter, Output, Unpacking, beyond};

pub(super) const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

const NAME: &str = "an OpenDocument table (ODS)";

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &[MEDIA_TYPE],
    extensions: &["ods", "ots"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

fn recognises(file: &File<'_>) -> bool {
    Archive::open(file).is_some_and(|archive| is_of_type(&archive, MEDIA_TYPE))
}

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let mut text = TableText::new(file.limits.text_bytes);
    let mut reading = rows(file, &mut text)?;
    text.finish(output, &mut reading)?;
    let archive = opened(file, NAME)?;
    properties(&archive, &mut reading);
    let has_programs = archive.entries().iter().any(|entry| {
        let name = entry.name.as_str();
        (name.starts_with("Basic/") || name.starts_with("Scripts/")) && name.ends_with(".xml")
    });
    if has_programs {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::Program).with("kind", "macros"));
    }
    archive.members(is_member).list(&mut reading);
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let archive = opened(file, NAME)?;
    archive.members(is_member).hand_out(&archive, unpacking)
}

/// Hands out the rows of the sheets that are wanted.
pub(super) fn rows(file: &File<'_>, take: &mut dyn TakeTable) -> Result<Reading, ReadFailure> {
    let archive = opened(file, NAME)?;
    let mut reading = Reading::of(MEDIA_TYPE, "");
    reading.notices = archive.notices();
    let mut told = Told::default();
    let part = archive
        .stream("content.xml")
        .map_err(|_| ReadFailure::Damaged {
            name: NAME.to_owned(),
            part: "content".to_owned(),
        })?;
    let hidden = hidden_styles(&archive);
    let mut cells = Cells::new(hidden, &mut told, take);
    let fault = follow(part, &mut cells)?;
    cells.finish()?;
    told.tell(&mut reading);
    match fault {
        Some(LeftOut::Ratio) => Err(beyond("ratio", u64::from(file.limits.ratio))),
        Some(LeftOut::Limit) => Err(beyond("unpacked-bytes", file.limits.unpacked_bytes)),
        Some(fault) => {
            reading.notices.push(fault_notice("content", fault, file));
            Ok(reading)
        }
        None => Ok(reading),
    }
}

/// Finds the styles of sheets that are not shown; most stand in the content itself.
fn hidden_styles(archive: &Archive<'_>) -> HashSet<String> {
    let mut hidden = HashSet::new();
    let mut current = String::new();
    if let Some(part) = archive.part("styles.xml", LARGEST_PART / 8) {
        elements(&characters(part), &mut |name, tag| match name {
            "style" => current = tag.get("name").unwrap_or_default(),
            "table-properties" if tag.get("display").as_deref() == Some("false") => {
                hidden.insert(std::mem::take(&mut current));
            }
            _ => {}
        });
    }
    hidden
}
