//! Rich text (RTF): the text in its code pages, with notes, boxes, headers and unsettled changes.
//!
//! Pictures and objects inside are members. Nothing is run or fetched.

mod parser;
mod words;

use kua_core::reading::{NoticeCode, ReadFailure, ReadNotice, Reading};

use self::parser::Parser;
use super::flow::Flow;
use super::mail::check_members;
use super::{File, FileImporter, Output, Unpacking};

pub(super) const IMPORTER: FileImporter = FileImporter {
    media_types: &["application/rtf"],
    // Old Word saved rich text under its own ending too.
    extensions: &["rtf", "doc"],
    recognises: |file| file.bytes.starts_with(b"{\\rtf"),
    read,
    unpack: Some(unpack),
    picture: None,
};

fn read(file: &File<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let told = Parser::new(Flow::new(output, 0)).parse(file.bytes)?;
    let mut reading = Reading::of("application/rtf", told.code_page);
    reading.title = told.title;
    for (code, value) in told.facts {
        reading.tell(code, &value);
    }
    reading.texts.push(told.text);
    reading.notices = told.notices;
    let notices = [
        (
            told.is_broken_off,
            NoticeCode::Damaged,
            "part",
            "end".to_owned(),
        ),
        (
            told.asks_programs,
            NoticeCode::Program,
            "kind",
            "DDE".to_owned(),
        ),
        (
            told.outside > 0,
            NoticeCode::OutsideReference,
            "count",
            told.outside.to_string(),
        ),
    ];
    for (is_there, code, name, value) in notices {
        if is_there {
            reading
                .notices
                .push(ReadNotice::new(code).with(name, value));
        }
    }
    for (member, _) in told.members {
        check_members(reading.members.len(), file)?;
        reading.members.push(member);
    }
    Ok(reading)
}

fn unpack(file: &File<'_>, unpacking: &mut Unpacking<'_>) -> Result<(), ReadFailure> {
    let mut nowhere = |_: u8, _: &str| Ok(());
    let mut output = Output::new(u64::MAX, &mut nowhere);
    let told = Parser::new(Flow::new(&mut output, 0)).parse(file.bytes)?;
    for (member, bytes) in told.members {
        unpacking.member(&member)?;
        unpacking.bytes(&bytes)?;
    }
    Ok(())
}
