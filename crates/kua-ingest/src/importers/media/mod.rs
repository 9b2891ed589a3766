//! Film and sound: what a recording says of itself, and nothing else of it.
//!
//! No picture and no sound is unpacked here: a browser plays the original. Boxes,
//! elements, pages and frames are walked within limits; what is damaged leaves gaps in
//! the facts and never stops the recording from being kept and played. Of a recording
//! that is too long to be handed over whole, the beginning and the end are enough.

mod amr;
mod facts;
mod flac;
mod matroska;
mod mp3;
mod mp4;
mod ogg;
mod sparse;
mod wav;

use kua_core::reading::{NoticeCode, ReadFailure, ReadNotice, Reading};

use self::facts::Facts;
pub(crate) use self::sparse::Sparse;
use super::FileImporter;

/// Reads film and sound.
pub(crate) const IMPORTER: FileImporter = FileImporter {
    media_types: &[
        "video/mp4",
        "audio/mp4",
        "video/quicktime",
        "video/3gpp",
        "audio/3gpp",
        "video/webm",
        "audio/webm",
        "video/x-matroska",
        "audio/x-matroska",
        "video/ogg",
        "audio/ogg",
        "audio/amr",
        "audio/amr-wb",
        "audio/mpeg",
        "audio/wav",
        "audio/flac",
    ],
    extensions: &[
        "mp4", "m4v", "m4a", "m4b", "mov", "qt", "3gp", "3gpp", "3g2", "webm", "weba", "mkv",
        "mka", "ogg", "oga", "ogv", "opus", "amr", "awb", "mp3", "wav", "wave", "flac",
    ],
    recognises: |file| kind(&Sparse::whole(file.bytes)).is_some(),
    read: |file, _output| read(&Sparse::whole(file.bytes)),
    unpack: None,
    picture: None,
};

/// The families of recordings, told by their first bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Mp4,
    Matroska,
    Ogg,
    Amr,
    Mp3,
    Wav,
    Flac,
}

/// Tells a recording by its first bytes.
fn kind(file: &Sparse<'_>) -> Option<Kind> {
    let head = file.head();
    match head {
        [b'O', b'g', b'g', b'S', 0, ..] => Some(Kind::Ogg),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Some(Kind::Matroska),
        [b'f', b'L', b'a', b'C', ..] => Some(Kind::Flac),
        [b'R', b'I', b'F', b'F', ..] | [b'R', b'F', b'6', b'4', ..]
            if head.get(8..12) == Some(b"WAVE") =>
        {
            Some(Kind::Wav)
        }
        _ if head.starts_with(b"#!AMR\n") || head.starts_with(b"#!AMR-WB\n") => Some(Kind::Amr),
        _ if mp4::recognises(head) => Some(Kind::Mp4),
        _ if mp3::recognises(file) => Some(Kind::Mp3),
        _ => None,
    }
}

/// Reads what a recording says of itself; nothing is there where it is none.
pub(crate) fn read(file: &Sparse<'_>) -> Result<Reading, ReadFailure> {
    let kind = kind(file).ok_or(ReadFailure::NothingThere)?;
    let mut facts = Facts::default();
    let media_type = match kind {
        Kind::Mp4 => mp4::tell(file, &mut facts),
        Kind::Matroska => matroska::tell(file, &mut facts),
        Kind::Ogg => ogg::tell(file, &mut facts),
        Kind::Amr => amr::tell(file, &mut facts),
        Kind::Mp3 => mp3::tell(file, &mut facts),
        Kind::Wav => wav::tell(file, &mut facts),
        Kind::Flac => flac::tell(file, &mut facts),
    };
    let mut reading = Reading::of(media_type, "");
    let has_place = facts.has_place();
    facts.tell(&mut reading);
    if has_place {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::PositionInside));
    }
    if facts_are_missing(&reading) {
        reading
            .notices
            .push(ReadNotice::new(NoticeCode::Damaged).with("part", "facts"));
    }
    Ok(reading)
}

/// Says whether not even a track was found: what is played is then for the browser to tell.
fn facts_are_missing(reading: &Reading) -> bool {
    use kua_core::reading::MetadataCode::Track;
    !reading.metadata.iter().any(|fact| fact.code == Track)
}
