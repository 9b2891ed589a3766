//! Every file under `fixtures/<importer>/` is read and compared with the `.expected` file beside it.
//!
//! A new importer needs a folder with at least one input. To write the expected files
//! anew, run the tests with `KUA_WRITE_EXPECTED=1` and look at what changed.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use kua_core::reading::{CellKind, MessageTime, ReadRequest, Reading, Task, TextMap};
use kua_ingest::{media_types, members_here, read_bytes_here, rows_here};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Returns every input.
pub(crate) fn inputs() -> Vec<PathBuf> {
    super::made::write_packed_fixtures();
    let mut inputs = Vec::new();
    for folder in std::fs::read_dir(root()).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            if path
                .extension()
                .is_some_and(|extension| extension != "expected")
            {
                inputs.push(path);
            }
        }
    }
    inputs.sort();
    inputs
}

fn read(path: &Path) -> Reading {
    let extension = kua_ingest::extension(path);
    let request = ReadRequest {
        extension,
        ..ReadRequest::default()
    };
    let bytes = std::fs::read(path).unwrap();
    read_bytes_here(&request, &bytes)
        .unwrap_or_else(|failure| panic!("{}: {failure}", path.display()))
}

fn written(reading: &Reading) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: Option<&str>| {
        writeln!(text, "{name}: {}", value.unwrap_or("-")).unwrap();
    };
    line("media type", Some(&reading.media_type));
    line("encoding", Some(&reading.encoding));
    line("language", reading.language.as_deref());
    line("title", reading.title.as_deref());
    line("publisher", reading.publisher.as_deref());
    let date = reading.published.as_ref();
    line("published", date.map(|date| date.written.as_str()));
    line(
        "published, EDTF",
        date.and_then(|date| date.edtf.as_deref()),
    );
    for notice in &reading.notices {
        let arguments: Vec<String> = notice
            .arguments
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let place = notice
            .place
            .map(|place| format!(" at {place}"))
            .unwrap_or_default();
        line(
            "notice",
            Some(&format!(
                "{} {}{place}",
                notice.code.code(),
                arguments.join(" ")
            )),
        );
    }
    for fact in &reading.metadata {
        line(&format!("metadata {}", fact.code.code()), Some(&fact.value));
    }
    for member in &reading.members {
        let captured = member.captured.as_ref();
        let described = [
            member.name.as_deref(),
            member.media_type.as_deref(),
            member.address.as_deref(),
            captured.map(|date| date.written.as_str()),
        ];
        let described: Vec<&str> = described.into_iter().flatten().collect();
        let size = member.size.map_or("?".to_owned(), |size| size.to_string());
        line(
            "member",
            Some(&format!("{}, {size} bytes", described.join(", "))),
        );
    }
    for part in &reading.texts {
        write!(text, "--- {:?}\n{}\n", part.role, part.content).unwrap();
        if let TextMap::Messages(map) = &part.map {
            writeln!(
                text,
                "--- messages ({} people, {} conversations)",
                map.people, map.conversations
            )
            .unwrap();
            for piece in &map.pieces {
                let time = piece.time.map(MessageTime::edtf);
                write!(
                    text,
                    "{} in {}: by {:?} at {} {}",
                    piece.number,
                    piece.conversation,
                    piece.sender.unwrap_or(0),
                    time.as_deref().unwrap_or("-"),
                    piece.state.code(),
                )
                .unwrap();
                if !piece.attachments.is_empty() {
                    write!(text, " with {:?}", piece.attachments).unwrap();
                }
                if let Some(reply_to) = piece.reply_to {
                    write!(text, " answers {reply_to}").unwrap();
                }
                if let Some(person) = piece.forwarded_from {
                    write!(text, " passes on {person}").unwrap();
                }
                text.push('\n');
            }
            continue;
        }
        for piece in part.map.times().unwrap_or_default() {
            let (from, until) = (piece.from, piece.until.unwrap_or_default());
            writeln!(text, "{}-{}: {from}-{until} ms", piece.begin, piece.end).unwrap();
        }
        let TextMap::Parts(pieces) = &part.map else {
            continue;
        };
        text.push_str("--- parts\n");
        let characters: Vec<char> = part.content.chars().collect();
        for piece in pieces {
            let stretch = &characters[piece.begin as usize..piece.end as usize];
            let begin: String = stretch.iter().take(40).collect();
            let code = piece.part.code();
            writeln!(
                text,
                "{code} {}: {}",
                piece.number,
                begin.replace('\n', "/")
            )
            .unwrap();
        }
    }
    text
}

/// Writes the rows of a table, one cell a line; nothing for what is no table.
fn written_rows(path: &Path) -> String {
    let request = ReadRequest {
        extension: kua_ingest::extension(path),
        task: Task::Rows {
            sheet: None,
            first: 1,
            limit: None,
        },
        ..ReadRequest::default()
    };
    let mut text = String::new();
    let Ok((_, sheets, rows)) = rows_here(&request, &std::fs::read(path).unwrap()) else {
        return text;
    };
    text.push_str("--- rows\n");
    for sheet in sheets {
        writeln!(
            text,
            "sheet {} {:?}{}{}",
            sheet.number,
            sheet.sheet.name,
            if sheet.sheet.hidden { " hidden" } else { "" },
            sheet
                .hidden_columns
                .iter()
                .map(|(first, last)| format!(" hides {first}-{last}"))
                .collect::<String>()
        )
        .unwrap();
    }
    for row in rows {
        let faults: Vec<&str> = row.faults.iter().map(|fault| fault.code()).collect();
        let hidden = if row.hidden { " hidden" } else { "" };
        writeln!(
            text,
            "row {}:{}{hidden} {}",
            row.sheet,
            row.row,
            faults.join(" ")
        )
        .unwrap();
        for cell in row.cells {
            let kind = match cell.kind {
                CellKind::Date(edtf) => format!("date {edtf}"),
                CellKind::CoveredBy { row, column } => format!("covered by {row}:{column}"),
                kind => kind.code().to_owned(),
            };
            let computed = if cell.computed { ", computed" } else { "" };
            writeln!(text, "  {} {:?} {kind}{computed}", cell.column, cell.text).unwrap();
        }
    }
    text
}

#[test]
fn every_fixture_reads_as_expected() {
    let inputs = inputs();
    assert!(inputs.len() >= 10);
    let mut wrong = Vec::new();
    for input in inputs {
        let found = written(&read(&input)) + &written_rows(&input);
        let mut expected_path = input.clone().into_os_string();
        expected_path.push(".expected");
        if std::env::var_os("KUA_WRITE_EXPECTED").is_some() {
            std::fs::write(&expected_path, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&expected_path).unwrap_or_default();
        if found != expected {
            wrong.push(format!(
                "{}\nfound:\n{found}\nexpected:\n{expected}",
                input.display()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n=====\n"));
}

#[test]
fn every_importer_has_a_fixture() {
    let read: Vec<String> = inputs()
        .iter()
        .map(|input| read(input).media_type)
        .collect();
    for media_type in media_types() {
        assert!(
            read.iter().any(|found| found == media_type),
            "no fixture is {media_type}"
        );
    }
}

#[test]
fn maps_lead_to_lines_that_hold_the_words() {
    for input in inputs()
        .iter()
        .filter(|input| input.extension().is_some_and(|e| e == "html" || e == "md"))
    {
        let reading = read(input);
        let Ok(source) = std::fs::read_to_string(input) else {
            continue;
        };
        let lines: Vec<&str> = source.lines().collect();
        let mut words = 0;
        for text in &reading.texts {
            let characters: Vec<char> = text.content.chars().collect();
            let mut begin = 0;
            while begin < characters.len() {
                let length = characters[begin..]
                    .iter()
                    .take_while(|c| c.is_alphanumeric())
                    .count();
                if length > 3 {
                    let word: String = characters[begin..begin + length].iter().collect();
                    let (first, last) = text.map.lines_at(&text.content, begin as u64).unwrap();
                    let stretch = lines[first as usize - 1..last as usize].join("\n");
                    assert!(
                        stretch.contains(&word),
                        "{word} not in lines {first} to {last} of {}",
                        input.display()
                    );
                    words += 1;
                }
                begin += length.max(1);
            }
        }
        assert!(words > 0);
    }
}

#[test]
fn members_come_out_as_they_are_listed() {
    let mut count = 0;
    for input in inputs() {
        let reading = read(&input);
        let request = ReadRequest {
            extension: kua_ingest::extension(&input),
            ..ReadRequest::default()
        };
        let bytes = std::fs::read(&input).unwrap();
        let members = members_here(&request, &bytes).unwrap_or_default();
        let listed: Vec<_> = members.iter().map(|(member, _)| member.clone()).collect();
        assert_eq!(listed, reading.members, "{}", input.display());
        for (member, content) in &members {
            if let Some(size) = member.size {
                assert_eq!(size, content.len() as u64, "{}", input.display());
            }
        }
        for text in &reading.texts {
            assert!(text.map.fits(text.content.chars().count() as u64));
        }
        count += members.len();
    }
    assert!(count > 0);
}
