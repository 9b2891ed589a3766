//! Tables of separated values (CSV, TSV): their rows, and the text of a small one.
//!
//! Which mark parts the cells, and which one quotes them, is told by the content. A
//! quotation mark that never closes spoils its own row and none of the others.

mod dialect;
mod records;

use kua_core::reading::{ReadFailure, Reading, Sheet, TableSheet};

use self::dialect::Dialect;
use self::records::Records;
use super::tables::{TableText, TakeTable, Told, Wish};
use super::{Importer, Input, Output, Sample};
use crate::decode::{decode, decode_whole};

const MEDIA_TYPE: &str = "text/csv";

pub(super) const IMPORTER: Importer = Importer {
    media_type: MEDIA_TYPE,
    extensions: &["csv", "tsv", "tab"],
    recognises,
    read,
};

/// Says whether text is a table.
///
/// A name that says so asks for two columns in most rows; another name, or none, for three in
/// at least three rows and no other row: prose has commas too.
pub(super) fn recognises(sample: &Sample<'_>) -> bool {
    if sample.is_named(&["txt", "text", "log", "md", "markdown", "html", "htm"]) {
        return false;
    }
    let is_named = sample.is_named(IMPORTER.extensions);
    let Some(dialect) = Dialect::of(sample.text, sample.is_whole) else {
        return false;
    };
    match is_named {
        // One row may be longer than the sample.
        true => dialect.columns >= 2 && (dialect.rows >= 2 || !sample.is_whole),
        false => dialect.columns >= 3 && dialect.rows >= 3 && dialect.alike == dialect.rows,
    }
}

fn read(input: &Input<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let mut text = TableText::new(output.room);
    let mut reading = rows(input, &mut text)?;
    text.finish(output, &mut reading)?;
    Ok(reading)
}

/// Hands out the rows.
pub(super) fn rows(input: &Input<'_>, take: &mut dyn TakeTable) -> Result<Reading, ReadFailure> {
    let head = input.bytes.get(..input.bytes.len().min(crate::kind::HEAD));
    let head = head.unwrap_or_default();
    let (sample, _) = decode_whole(head, input.detected)?;
    let dialect = Dialect::of(&sample, head.len() == input.bytes.len()).unwrap_or_default();
    let sheet = TableSheet {
        number: 1,
        sheet: Sheet {
            name: String::new(),
            hidden: false,
        },
        hidden_columns: Vec::new(),
    };
    let mut told = Told::default();
    let wish = take.sheet(&sheet)?;
    let mut records = Records::new(dialect, &mut told, take);
    let mut notices = Vec::new();
    if wish == Wish::More {
        let decoded = decode(input.bytes, input.detected, &mut |piece| {
            records.push(piece)
        });
        match decoded {
            Ok(found) => {
                notices = found;
                records.finish()?;
            }
            // Nobody wants more: that is no failure.
            Err(_) if records.is_over() => {}
            Err(failure) => return Err(failure),
        }
    }
    let mut reading = input.reading(MEDIA_TYPE, notices);
    told.tell(&mut reading);
    Ok(reading)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, extension: Option<&str>, expected: bool) {
        assert_eq!(
            recognises(&Sample {
                text,
                extension,
                is_whole: true
            }),
            expected,
            "{text:?}"
        );
    }

    #[test]
    fn tables_are_told_from_prose() {
        check(
            "name,born,place\nA,1970,Ghulja\nB,1981,Tacheng\n",
            None,
            true,
        );
        check("name;born\n\"A; B\";1970\n", Some("csv"), true);
        check("name\tborn\tplace\nA\t1970\tx\nB\t1981\ty\n", None, true);
        check(
            "First, second, third.\nNo commas here.\nOne, two, three.\n",
            None,
            false,
        );
        check("a,b,c\n1,2,3\n4,5,6\n", Some("txt"), false);
        check("a,b,c\n1,2,3\n", None, false);
        // A title and a row that is too short do not make a table prose, if its name says table.
        check(
            "List of people\na;b;c\n1;2;3\n4;5\n6;7;8\n",
            Some("csv"),
            true,
        );
        check("words and nothing else\nand more\n", Some("csv"), false);
    }
}
