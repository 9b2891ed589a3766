//! Excel workbooks (XLSX): sheets, rows and cells as they are read, and the text of a small one.
//!
//! A sheet of a million rows is never in memory: its XML is unpacked, walked over and
//! forgotten. What cells share, their strings, is in memory and has a limit. Formulas are
//! not computed: what the file holds as their value is read. Macros are never run and
//! other workbooks never asked; both are said.

mod sheet;
mod strings;

use std::collections::HashMap;

use kua_core::reading::{NoticeCode, ReadFailure, ReadNotice, Reading, Sheet, TableSheet};

use self::sheet::{Cells, merged_stretches};
use self::strings::Strings;
use super::docx::{fault_notice, programs, properties, relations};
use super::tables::{Merges, Styles, TableText, TakeTable, Told, Wish};
use super::xml::{LARGEST_PART, characters, elements, follow};
use super::zipped::{Archive, Entry, LeftOut};
use super::{File, FileImporter, Output, Unpacking};

pub(super) const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const NAME: &str = "an Excel workbook (XLSX)";

const MAIN: &str = "xl/workbook.xml";

/// The most sheets of a workbook that are read.
const MOST_SHEETS: usize = 4_096;

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &[MEDIA_TYPE],
    extensions: &["xlsx", "xlsm", "xltx", "xltm"],
    recognises,
    read,
    unpack: Some(unpack),
    picture: None,
};

fn recognises(file: &File<'_>) -> bool {
    Archive::open(file).is_some_and(|archive| archive.has(MAIN))
}

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let mut text = TableText::new(file.limits.text_bytes);
    let mut reading = rows(file, &mut text)?;
    text.finish(output, &mut reading)?;
    let archive = opened(file)?;
    properties(&archive, &mut reading);
    programs(&archive, false, &mut reading);
    let outside = archive
        .entries()
        .iter()
        .filter(|entry| entry.name.starts_with("xl/externalLinks/externalLink"))
        .count();
    if outside > 0 {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::OutsideReference).with("count", outside));
    }
    archive.members(is_member).list(&mut reading);
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let archive = opened(file)?;
    archive.members(is_member).hand_out(&archive, unpacking)
}

/// Says whether an entry is a picture or file in the workbook.
fn is_member(entry: &Entry) -> bool {
    let name = entry.name.to_ascii_lowercase();
    name.contains("/media/")
        || name.contains("/embeddings/")
        || name.starts_with("docprops/thumbnail")
}

fn opened<'a>(file: &File<'a>) -> Result<Archive<'a>, ReadFailure> {
    let archive = Archive::open(file)
        .filter(|archive| archive.has(MAIN))
        .ok_or_else(|| ReadFailure::Damaged {
            name: NAME.to_owned(),
            part: "workbook".to_owned(),
        })?;
    archive.check_members()?;
    if archive.is_protected() {
        return Err(ReadFailure::Protected {
            name: NAME.to_owned(),
        });
    }
    Ok(archive)
}

/// What the workbook says of its sheets.
struct Workbook {
    sheets: Vec<(Sheet, Option<String>)>,
    from_1904: bool,
}

fn workbook(archive: &Archive<'_>) -> Workbook {
    let targets: HashMap<String, String> = relations(archive, MAIN)
        .into_iter()
        // A sheet that is nothing but a chart has no cells.
        .filter(|relation| !relation.is_outside && relation.kind == "worksheet")
        .map(|relation| (relation.id, relation.target))
        .collect();
    let mut found = Workbook {
        sheets: Vec::new(),
        from_1904: false,
    };
    if let Some(part) = archive.part(MAIN, LARGEST_PART / 16) {
        elements(&characters(part), &mut |name, tag| match name {
            "workbookPr" => {
                let value = tag.get("date1904");
                found.from_1904 = matches!(value.as_deref(), Some("1" | "true" | "on"));
            }
            "sheet" if found.sheets.len() < MOST_SHEETS => {
                let state = tag.get("state");
                let sheet = Sheet {
                    name: tag.get("name").unwrap_or_default(),
                    hidden: matches!(state.as_deref(), Some("hidden" | "veryHidden")),
                };
                let target = tag.get("id").and_then(|id| targets.get(&id).cloned());
                found.sheets.push((sheet, target));
            }
            _ => {}
        });
    }
    // Where the list of sheets is lost, the sheets themselves may still be there.
    if found.sheets.is_empty() {
        let lost = archive
            .entries()
            .iter()
            .filter(|entry| entry.name.starts_with("xl/worksheets/sheet"))
            .take(MOST_SHEETS)
            .map(|entry| {
                let sheet = Sheet {
                    name: String::new(),
                    hidden: false,
                };
                (sheet, Some(entry.name.clone()))
            });
        found.sheets = lost.collect();
    }
    found
}

/// Reads the formats of cells.
fn styles(archive: &Archive<'_>, from_1904: bool) -> Styles {
    const MOST: usize = 100_000;
    let mut styles = Styles::new(from_1904);
    let Some(target) = relations(archive, MAIN)
        .into_iter()
        .find(|relation| relation.kind == "styles" && !relation.is_outside)
    else {
        return styles;
    };
    let Some(part) = archive.part(&target.target, LARGEST_PART / 4) else {
        return styles;
    };
    let mut codes: HashMap<u32, String> = HashMap::new();
    let mut numbers: Vec<u32> = Vec::new();
    let mut is_cell_formats = false;
    elements(&characters(part), &mut |name, tag| match name {
        "numFmt" => {
            let number = tag.get("numFmtId").and_then(|number| number.parse().ok());
            if let (Some(number), Some(code)) = (number, tag.get("formatCode"))
                && codes.len() < MOST
            {
                codes.insert(number, code);
            }
        }
        "cellXfs" => is_cell_formats = true,
        "cellStyles" | "dxfs" | "cellStyleXfs" => is_cell_formats = false,
        "xf" if is_cell_formats && numbers.len() < MOST => {
            let number = tag.get("numFmtId").and_then(|number| number.parse().ok());
            numbers.push(number.unwrap_or(0));
        }
        _ => {}
    });
    for number in numbers {
        styles.add(number, codes.get(&number).map(String::as_str));
    }
    styles
}

/// Hands out the rows of the sheets that are wanted.
pub(super) fn rows(file: &File<'_>, take: &mut dyn TakeTable) -> Result<Reading, ReadFailure> {
    let archive = opened(file)?;
    let mut reading = Reading::of(MEDIA_TYPE, "");
    reading.notices = archive.notices();
    let workbook = workbook(&archive);
    if workbook.sheets.is_empty() {
        return Err(ReadFailure::Damaged {
            name: NAME.to_owned(),
            part: "workbook".to_owned(),
        });
    }
    let styles = styles(&archive, workbook.from_1904);
    let (mut strings, mut told, mut faults) = (None, Told::default(), Vec::new());
    if workbook.from_1904 {
        told.counts_from_1904();
    }
    for (index, (sheet, target)) in workbook.sheets.into_iter().enumerate() {
        let number = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
        let head = TableSheet {
            number,
            sheet,
            hidden_columns: Vec::new(),
        };
        let Some(target) = target else {
            told.sheet(&head);
            take.sheet(&head)?;
            continue;
        };
        let part = match archive.stream(&target) {
            Ok(part) => part,
            Err(fault) => {
                told.sheet(&head);
                take.sheet(&head)?;
                faults.push((format!("sheet {number}"), fault));
                continue;
            }
        };
        // Strings are read once a sheet that may need them comes.
        let shared = match &strings {
            Some(strings) => strings,
            None => {
                let (read, fault) = Strings::read(&archive)?;
                faults.extend(fault.map(|fault| ("strings".to_owned(), fault)));
                strings.insert(read)
            }
        };
        let (merged, count) = merged_stretches(&archive, &target);
        told.merged += count;
        let mut cells = Cells::new(head, &styles, shared, Merges::new(merged), &mut told, take);
        let fault = follow(part, &mut cells)?;
        let wish = cells.finish()?;
        faults.extend(fault.map(|fault| (format!("sheet {number}"), fault)));
        if wish == Wish::Nothing {
            break;
        }
    }
    told.tell(&mut reading);
    let said: Vec<ReadNotice> = faults
        .iter()
        .map(|(part, fault)| fault_notice(part, *fault, file))
        .collect();
    reading.notices.extend(said);
    check_ratio(&faults, file)?;
    Ok(reading)
}

/// Fails where a part was made to blow up: what came of it is no table.
fn check_ratio(faults: &[(String, LeftOut)], file: &File<'_>) -> Result<(), ReadFailure> {
    let blown = faults.iter().find_map(|(_, fault)| match fault {
        LeftOut::Ratio => Some(super::beyond("ratio", u64::from(file.limits.ratio))),
        LeftOut::Limit => Some(super::beyond("unpacked-bytes", file.limits.unpacked_bytes)),
        _ => None,
    });
    blown.map_or(Ok(()), Err)
}
