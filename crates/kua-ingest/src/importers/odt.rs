//! OpenDocument texts (ODT): the text with notes, remarks, boxes, headers and unsettled changes.
//!
//! Pictures and files inside are members. Macros are never run, pictures from
//! elsewhere never fetched; both are said.

mod story;

use kua_core::reading::{MetadataCode, NoticeCode, PartCode, ReadFailure, ReadNotice, Reading};

use self::story::Story;
use super::docx::fault_notice;
use super::flow::Flow;
use super::xml::{LARGEST_PART, Walked, characters, elements, leaves, walk};
use super::zipped::{Archive, Entry, LeftOut};
use super::{File, FileImporter, Output, Unpacking};

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.text";

const NAME: &str = "an OpenDocument text (ODT)";

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &[MEDIA_TYPE],
    extensions: &["odt", "ott", "odm"],
    recognises: |file| Archive::open(file).is_some_and(|archive| is_of_type(&archive, MEDIA_TYPE)),
    read,
    unpack: Some(unpack),
    picture: None,
};

/// Says whether an archive is an OpenDocument file of this type.
///
/// The type stands in a part of its own; where that is lost, the list of the other parts tells.
pub(super) fn is_of_type(archive: &Archive<'_>, media_type: &str) -> bool {
    const CAP: u64 = 100;
    match archive.part("mimetype", CAP) {
        Some(part) => part.bytes.starts_with(media_type.as_bytes()),
        None => {
            archive.has("content.xml")
                && archive
                    .part("META-INF/manifest.xml", LARGEST_PART / 16)
                    .is_some_and(|part| characters(part).contains(media_type))
        }
    }
}

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let archive = opened(file, NAME)?;
    let mut reading = Reading::of(MEDIA_TYPE, "");
    reading.notices = archive.notices();
    let mut faults = Vec::new();
    let mut story = Story::new(Flow::new(output, 0));
    // The styles of the whole document come first: they say what is hidden.
    let styles = part_text(&archive, "styles.xml", &mut faults);
    let content = part_text(&archive, "content.xml", &mut faults);
    for xml in [&styles, &content] {
        hidden_styles(xml, &mut story);
    }
    story.begin(PartCode::PageHeader);
    walk_part(&styles, "styles", &mut story, &mut faults)?;
    story.begin(PartCode::Body);
    walk_part(&content, "content", &mut story, &mut faults)?;
    story.begin(PartCode::PageFooter);
    walk_part(&styles, "styles", &mut story, &mut Vec::new())?;
    let told = story.finish()?;
    reading.texts.push(told.text);
    reading.notices.extend(told.notices);
    for (part, fault) in faults {
        reading.notices.push(fault_notice(part, fault, file));
    }
    for author in told.authors {
        reading.tell(MetadataCode::Author, &author);
    }
    properties(&archive, &mut reading);
    let has = |folder: &str| {
        archive
            .entries()
            .iter()
            .any(|entry| entry.name.starts_with(folder) && entry.name.ends_with(".xml"))
    };
    if has("Basic/") || has("Scripts/") {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::Program).with("kind", "macros"));
    }
    if told.outside > 0 {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::OutsideReference).with("count", told.outside));
    }
    archive.members(is_member).list(&mut reading);
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let archive = opened(file, NAME)?;
    archive.members(is_member).hand_out(&archive, unpacking)
}

/// Opens an OpenDocument file; `name` says in an error what it is.
///
/// A password seals the parts one by one, or in newer programs all of them as one.
pub(super) fn opened<'a>(file: &File<'a>, name: &str) -> Result<Archive<'a>, ReadFailure> {
    let damaged = || ReadFailure::Damaged {
        name: name.to_owned(),
        part: "content".to_owned(),
    };
    let archive = Archive::open(file).ok_or_else(damaged)?;
    archive.check_members()?;
    let mut is_sealed = archive.is_protected() || archive.has("encrypted-package");
    if let Some(manifest) = archive.part("META-INF/manifest.xml", LARGEST_PART / 16) {
        elements(&characters(manifest), &mut |name, _| {
            is_sealed |= name == "encryption-data";
        });
    }
    if is_sealed {
        return Err(ReadFailure::Protected {
            name: name.to_owned(),
        });
    }
    match archive.has("content.xml") {
        true => Ok(archive),
        false => Err(damaged()),
    }
}

fn part_text(
    archive: &Archive<'_>,
    name: &'static str,
    faults: &mut Vec<(&'static str, LeftOut)>,
) -> String {
    let Some(part) = archive.part(name, LARGEST_PART) else {
        return String::new();
    };
    if let Some(fault) = part.fault {
        faults.push((name, fault));
    }
    characters(part)
}

fn walk_part(
    xml: &str,
    label: &'static str,
    story: &mut Story<'_, '_>,
    faults: &mut Vec<(&'static str, LeftOut)>,
) -> Result<(), ReadFailure> {
    if walk(xml, story)? == Walked::Broken && faults.is_empty() {
        faults.push((label, LeftOut::Damaged));
    }
    Ok(())
}

/// Finds the styles whose words are not shown, or are white.
fn hidden_styles(xml: &str, story: &mut Story<'_, '_>) {
    let mut current = String::new();
    elements(xml, &mut |name, tag| match name {
        "style" => current = tag.get("name").unwrap_or_default(),
        "text-properties" => {
            let is_hidden = tag.get_exact("text:display").as_deref() == Some("none");
            let is_white = tag
                .get_exact("fo:color")
                .is_some_and(|color| color.eq_ignore_ascii_case("#ffffff"))
                && tag.get_exact("fo:background-color").is_none();
            if is_hidden || is_white {
                story.hide(&current);
            }
        }
        _ => {}
    });
}

/// Reads what the document says of itself.
pub(super) fn properties(archive: &Archive<'_>, reading: &mut Reading) {
    const FACTS: &[(&str, MetadataCode)] = &[
        ("initial-creator", MetadataCode::Author),
        ("creator", MetadataCode::LastAuthor),
        ("creation-date", MetadataCode::Created),
        ("date", MetadataCode::Modified),
        ("printed-by", MetadataCode::Author),
        ("print-date", MetadataCode::Printed),
        ("generator", MetadataCode::Program),
        ("subject", MetadataCode::Subject),
        ("keyword", MetadataCode::Keywords),
        ("description", MetadataCode::Remark),
        ("user-defined", MetadataCode::Remark),
    ];
    let Some(part) = archive.part("meta.xml", LARGEST_PART / 128) else {
        return;
    };
    for (name, value) in leaves(&characters(part)) {
        if let Some((_, code)) = FACTS.iter().find(|(field, _)| *field == name) {
            reading.tell(*code, &value);
        } else if name == "title" {
            reading.title = Some(value);
        } else if name == "language" {
            reading.language = super::html::language_tag(&value);
        }
    }
}

/// Says whether an entry is a picture or file in the document.
pub(super) fn is_member(entry: &Entry) -> bool {
    let name = entry.name.as_str();
    name.starts_with("Pictures/")
        || name.starts_with("Thumbnails/")
        || name.starts_with("media/")
        // An object without a folder of parts is a file of another program.
        || (name.starts_with("Object") && !name.contains('/'))
}
