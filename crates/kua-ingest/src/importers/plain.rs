//! Plain text: the decoded characters, and nothing else.

use kua_core::reading::{ReadFailure, ReadText, Reading, TextMap, TextRole};

use super::{Importer, Input, Output};
use crate::decode::decode;

pub(super) const IMPORTER: Importer = Importer {
    media_type: "text/plain",
    extensions: &["txt", "text", "log"],
    recognises: |_| true,
    read: |input, output| read(input, output, "text/plain"),
};

/// Reads characters as they are; also for types whose structure is read elsewhere.
pub(super) fn read(
    input: &Input<'_>,
    output: &mut Output<'_>,
    media_type: &str,
) -> Result<Reading, ReadFailure> {
    let notices = decode(input.bytes, input.detected, &mut |characters| {
        output.text(0, characters)
    })?;
    let mut reading = input.reading(media_type, notices);
    reading.texts.push(ReadText {
        role: TextRole::Body,
        content: String::new(),
        map: TextMap::Same,
    });
    Ok(reading)
}
