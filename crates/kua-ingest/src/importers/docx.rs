//! Word documents (DOCX): the text with notes, remarks, boxes, headers and unsettled changes.
//!
//! Pictures and files inside are members. Macros are never run, templates and
//! pictures from elsewhere never fetched; both are said.

mod story;

use std::collections::HashSet;

use kua_core::reading::{MetadataCode, NoticeCode, PartCode, ReadFailure, ReadNotice, Reading};

use self::story::Story;
use super::flow::Flow;
use super::xml::{LARGEST_PART, Walked, characters, elements, leaves, walk};
use super::zipped::{Archive, Entry, LeftOut};
use super::{File, FileImporter, Output, Unpacking};

const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const NAME: &str = "a Word document (DOCX)";

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &[MEDIA_TYPE],
    extensions: &["docx", "docm", "dotx", "dotm"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

fn recognises(file: &File<'_>) -> bool {
    Archive::open(file).is_some_and(|archive| main_part(&archive).is_some())
}

/// Finds the main part by what the file says of its parts, or by its usual name.
fn main_part(archive: &Archive<'_>) -> Option<String> {
    const TYPES: [&str; 4] = [
        "wordprocessingml.document.main+xml",
        "wordprocessingml.template.main+xml",
        "ms-word.document.macroEnabled.main+xml",
        "ms-word.template.macroEnabledTemplate.main+xml",
    ];
    let mut found = None;
    if let Some(types) = archive.part("[Content_Types].xml", LARGEST_PART / 16) {
        elements(&characters(types), &mut |name, tag| {
            let kind = tag.get("ContentType").unwrap_or_default();
            if name == "Override" && TYPES.iter().any(|suffix| kind.ends_with(suffix)) {
                found = tag.get("PartName");
            }
        });
    }
    found
        .map(|name| name.trim_start_matches('/').to_owned())
        .filter(|name| archive.has(name))
        .or_else(|| Some("word/document.xml".to_owned()).filter(|name| archive.has(name)))
}

/// What a part says of another one.
pub(super) struct Relation {
    /// The name by which the part calls it.
    pub(super) id: String,
    /// The last word of its type: `footnotes`, `header`, `image`.
    pub(super) kind: String,
    /// The name of the other part.
    pub(super) target: String,
    pub(super) is_outside: bool,
}

/// Returns what a part says of others.
pub(super) fn relations(archive: &Archive<'_>, part: &str) -> Vec<Relation> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let between = if folder.is_empty() { "" } else { "/" };
    let path = format!("{folder}{between}_rels/{name}.rels");
    let mut found = Vec::new();
    if let Some(part) = archive.part(&path, LARGEST_PART / 16) {
        elements(&characters(part), &mut |name, tag| {
            if name != "Relationship" {
                return;
            }
            let target = tag.get("Target").unwrap_or_default();
            let kind = tag.get("Type").unwrap_or_default();
            let is_outside = tag.get("TargetMode").as_deref() == Some("External");
            found.push(Relation {
                id: tag.get("Id").unwrap_or_default(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: match is_outside {
                    true => target,
                    false => inside(folder, &target),
                },
                is_outside,
            });
        });
    }
    found
}

/// Puts a target together with the folder it is told from; a name in the zip, never a path outside.
fn inside(folder: &str, target: &str) -> String {
    let mut names: Vec<&str> = match target.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').filter(|name| !name.is_empty()).collect(),
    };
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            _ => names.push(name),
        }
    }
    names.join("/")
}

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let archive = Archive::open(file).ok_or_else(|| damaged("directory"))?;
    archive.check_members()?;
    let main = main_part(&archive).ok_or_else(|| damaged("document"))?;
    let related = relations(&archive, &main);
    let mut reading = Reading::of(MEDIA_TYPE, "");
    reading.notices = archive.notices();
    let mut parts = Parts {
        archive: &archive,
        faults: Vec::new(),
    };
    let mut story = Story::new(Flow::new(output, 0));
    let targets = |kind: &'static str| {
        related
            .iter()
            .filter(move |relation| relation.kind == kind && !relation.is_outside)
    };
    let mut seen = HashSet::new();
    for relation in targets("header") {
        story.begin(PartCode::PageHeader);
        parts.walk_once(&relation.target, "header", &mut story, &mut seen)?;
    }
    story.begin(PartCode::Body);
    parts.walk(&main, "document", &mut story)?;
    for (kind, part) in [
        ("footnotes", PartCode::Footnote),
        ("endnotes", PartCode::Endnote),
        ("comments", PartCode::Comment),
    ] {
        for relation in targets(kind) {
            story.begin(part);
            parts.walk(&relation.target, kind, &mut story)?;
        }
    }
    for relation in targets("footer") {
        story.begin(PartCode::PageFooter);
        parts.walk_once(&relation.target, "footer", &mut story, &mut seen)?;
    }
    let told = story.finish()?;
    let faults = parts.faults;
    reading.texts.push(told.text);
    reading.notices.extend(told.notices);
    for (part, fault) in faults {
        reading.notices.push(fault_notice(part, fault, file));
    }
    for author in told.authors {
        reading.tell(MetadataCode::Author, &author);
    }
    properties(&archive, &mut reading);
    programs(&archive, told.asks_programs, &mut reading);
    let outside = outside_references(&archive, &main, &related) + told.outside;
    if outside > 0 {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::OutsideReference).with("count", outside));
    }
    let chunks = chunks(&related);
    archive
        .members(|entry| is_member(entry, &chunks))
        .list(&mut reading);
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let archive = Archive::open(file).ok_or_else(|| damaged("directory"))?;
    archive.check_members()?;
    let main = main_part(&archive).ok_or_else(|| damaged("document"))?;
    let chunks = chunks(&relations(&archive, &main));
    archive
        .members(|entry| is_member(entry, &chunks))
        .hand_out(&archive, unpacking)
}

fn damaged(part: &str) -> ReadFailure {
    ReadFailure::Damaged {
        name: NAME.to_owned(),
        part: part.to_owned(),
    }
}

/// Says what became of a part that did not come whole.
pub(super) fn fault_notice(part: &str, fault: LeftOut, file: &File<'_>) -> ReadNotice {
    let limited = |limit: &str, value: u64| {
        ReadNotice::new(NoticeCode::LimitReached)
            .with("limit", limit)
            .with("value", value)
    };
    match fault {
        LeftOut::Ratio => limited("ratio", u64::from(file.limits.ratio)),
        LeftOut::Limit => limited(
            "unpacked-bytes",
            file.limits.unpacked_bytes.min(LARGEST_PART),
        ),
        _ => ReadNotice::new(NoticeCode::Damaged).with("part", part),
    }
}

/// Reads parts one after another, and remembers what was wrong with them.
struct Parts<'a, 'b> {
    archive: &'a Archive<'b>,
    faults: Vec<(&'static str, LeftOut)>,
}

impl Parts<'_, '_> {
    fn walk(
        &mut self,
        part: &str,
        label: &'static str,
        story: &mut Story<'_, '_>,
    ) -> Result<(), ReadFailure> {
        let Some(unpacked) = self.archive.part(part, LARGEST_PART) else {
            self.faults.push((label, LeftOut::Damaged));
            return Ok(());
        };
        let fault = unpacked.fault;
        let text = characters(unpacked);
        let walked = walk(&text, story)?;
        if let Some(fault) = fault {
            self.faults.push((label, fault));
        } else if walked == Walked::Broken {
            self.faults.push((label, LeftOut::Damaged));
        }
        Ok(())
    }

    /// Leaves a part out whose bytes came before: first and even pages often have the same header.
    fn walk_once(
        &mut self,
        part: &str,
        label: &'static str,
        story: &mut Story<'_, '_>,
        seen: &mut HashSet<Vec<u8>>,
    ) -> Result<(), ReadFailure> {
        // Only short parts are compared; a long header is no repetition.
        const COMPARED: u64 = 256 * 1024;
        let is_new = self
            .archive
            .part(part, COMPARED)
            .is_none_or(|unpacked| unpacked.fault.is_some() || seen.insert(unpacked.bytes));
        match is_new {
            true => self.walk(part, label, story),
            false => Ok(()),
        }
    }
}

/// Reads what the document says of itself.
pub(super) fn properties(archive: &Archive<'_>, reading: &mut Reading) {
    const CORE: &[(&str, MetadataCode)] = &[
        ("creator", MetadataCode::Author),
        ("lastModifiedBy", MetadataCode::LastAuthor),
        ("created", MetadataCode::Created),
        ("modified", MetadataCode::Modified),
        ("lastPrinted", MetadataCode::Printed),
        ("keywords", MetadataCode::Keywords),
        ("subject", MetadataCode::Subject),
        ("description", MetadataCode::Remark),
    ];
    const CAP: u64 = LARGEST_PART / 128;
    let read = |name: &str| {
        archive
            .part(name, CAP)
            .map(|part| leaves(&characters(part)))
            .unwrap_or_default()
    };
    let mut already: HashSet<String> = reading
        .metadata
        .iter()
        .map(|fact| fact.value.clone())
        .collect();
    for (name, value) in read("docProps/core.xml") {
        if let Some((_, code)) = CORE.iter().find(|(field, _)| *field == name) {
            if *code != MetadataCode::Author || already.insert(value.clone()) {
                reading.tell(*code, &value);
            }
        } else if name == "title" {
            reading.title = Some(value);
        } else if name == "language" {
            reading.language = super::html::language_tag(&value);
        }
    }
    let extended = read("docProps/app.xml");
    let field = |wanted: &str| {
        let mut fields = extended.iter().filter(|(name, _)| name == wanted);
        fields.next().map(|(_, value)| value.as_str())
    };
    if let Some(program) = field("Application") {
        let version = field("AppVersion").unwrap_or_default();
        reading.tell(MetadataCode::Program, &format!("{program} {version}"));
    }
    for name in ["Company", "Manager"] {
        if let Some(value) = field(name) {
            reading.tell(MetadataCode::Company, value);
        }
    }
    for (_, value) in read("docProps/custom.xml") {
        reading.tell(MetadataCode::Remark, &value);
    }
}

/// Says which programs lie in the document.
pub(super) fn programs(archive: &Archive<'_>, asks_programs: bool, reading: &mut Reading) {
    let has = |part: &str| {
        archive
            .entries()
            .iter()
            .any(|entry| entry.name.to_ascii_lowercase().contains(part))
    };
    for (is_there, kind) in [
        (has("vbaproject.bin"), "macros"),
        (has("activex/"), "ActiveX"),
        (asks_programs, "DDE"),
    ] {
        if is_there {
            reading
                .notices
                .push(ReadNotice::new(NoticeCode::Program).with("kind", kind));
        }
    }
}

/// Counts what a program would fetch from elsewhere on opening; links that a person follows are none of it.
fn outside_references(archive: &Archive<'_>, main: &str, related: &[Relation]) -> usize {
    let count = |relations: &[Relation]| {
        relations
            .iter()
            .filter(|relation| relation.is_outside && relation.kind != "hyperlink")
            .count()
    };
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let others = related
        .iter()
        .filter(|relation| !relation.is_outside)
        .filter(|relation| matches!(relation.kind.as_str(), "header" | "footer" | "footnotes"))
        .map(|relation| count(&relations(archive, &relation.target)))
        .sum::<usize>();
    let settings = inside(folder, "settings.xml");
    count(related) + others + count(&relations(archive, &settings))
}

/// Returns the parts that hold a document of another format in the place of paragraphs.
fn chunks(related: &[Relation]) -> HashSet<String> {
    related
        .iter()
        .filter(|relation| relation.kind == "aFChunk" && !relation.is_outside)
        .map(|relation| relation.target.clone())
        .collect()
}

/// Says whether an entry is a picture or file in the document.
fn is_member(entry: &Entry, chunks: &HashSet<String>) -> bool {
    let name = entry.name.to_ascii_lowercase();
    name.contains("/media/")
        || name.contains("/embeddings/")
        || name.starts_with("docprops/thumbnail")
        || chunks.contains(&entry.name)
}
