//! How parent and worker speak over two pipes.
//!
//! To the worker: the length of the request (four bytes, little end first), the
//! request as JSON, then the bytes of the original up to the end. On Linux all of it
//! lies in a sealed file in memory, elsewhere it comes through a pipe.
//!
//! From the worker: eight bytes that say it is one, then frames, each a letter, a
//! length (four bytes) and that many bytes: first `C`, how it is confined; `T` characters that belong to the text
//! with the number in the first byte; `N` a member as JSON, whose bytes follow in `B`
//! frames; `S` a sheet as JSON, whose rows follow in `L` frames, several in each, one JSON
//! object after another; `P` bytes of a picture; last `R`, the reading as JSON with its texts empty, or
//! `F`, the failure. What follows is not read. Lengths are checked before anything is
//! made room for, since a worker that was taken over may say anything.

use std::io::{self, Read, Write};

use kua_core::reading::{
    Member, ReadFailure, ReadLimits, ReadRequest, Reading, TableRow, TableSheet,
};
use kua_core::tools::{TakeMembers, TakeRows};

use crate::sandbox::Confinement;

const GREETING: &[u8; 8] = b"kua-rd/2";

/// The most sheets of a table that are listened to.
const MOST_SHEETS: u32 = 100_000;

/// The longest request or piece of text, in bytes.
const LONGEST_PIECE: usize = 1024 * 1024;

/// The longest reading without its texts, in bytes; the map of a long page needs some room.
const LONGEST_READING: usize = 128 * 1024 * 1024;

/// The longest picture, in bytes: a photograph that is covered keeps all its pixels.
const LONGEST_PICTURE: usize = 256 * 1024 * 1024;

/// Rows are handed over once so many bytes of them are there.
const ROWS_AT_ONCE: usize = 64 * 1024;

/// The longest frame of rows, in bytes: a row has sixteen mebibytes of characters at most, and JSON
/// may need six bytes for one.
const LONGEST_ROWS: usize = 112 * 1024 * 1024;

/// The most texts of one original.
const MOST_TEXTS: usize = 16;

/// Writes the request.
pub(crate) fn write_request(pipe: &mut impl Write, request: &ReadRequest) -> io::Result<()> {
    let json = serde_json::to_vec(request)?;
    write_length(pipe, json.len())?;
    pipe.write_all(&json)
}

/// Reads the request.
pub(crate) fn read_request(pipe: &mut impl Read) -> io::Result<ReadRequest> {
    let length = read_length(pipe)?;
    if length > LONGEST_PIECE {
        return Err(malformed());
    }
    let mut json = vec![0; length];
    pipe.read_exact(&mut json)?;
    Ok(serde_json::from_slice(&json)?)
}

/// The worker's side: hands characters over as they come.
pub(crate) struct Speaker<W> {
    pipe: W,
    /// Rows that are not handed over yet.
    rows: Vec<u8>,
}

impl<W: Write> Speaker<W> {
    /// Says that this is a worker, and what it may still do.
    pub(crate) fn greet(mut pipe: W, confinement: Confinement) -> io::Result<Self> {
        pipe.write_all(GREETING)?;
        let mut speaker = Self {
            pipe,
            rows: Vec::new(),
        };
        let json = serde_json::to_vec(&confinement)?;
        speaker.frame(b"C", &json)?;
        Ok(speaker)
    }

    /// Hands over characters of a text.
    pub(crate) fn text(&mut self, number: u8, characters: &str) -> io::Result<()> {
        let mut rest = characters;
        while !rest.is_empty() {
            let piece = rest
                .get(..rest.floor_char_boundary(LONGEST_PIECE - 1))
                .unwrap_or(rest);
            self.pipe.write_all(b"T")?;
            write_length(&mut self.pipe, piece.len() + 1)?;
            self.pipe.write_all(&[number])?;
            self.pipe.write_all(piece.as_bytes())?;
            rest = rest.get(piece.len()..).unwrap_or_default();
        }
        Ok(())
    }

    /// Begins a member.
    pub(crate) fn member(&mut self, member: &Member) -> io::Result<()> {
        let json = serde_json::to_vec(member)?;
        self.frame(b"N", &json)
    }

    /// Hands over bytes of the member that began last.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        bytes
            .chunks(LONGEST_PIECE)
            .try_for_each(|piece| self.frame(b"B", piece))
    }

    /// Begins a sheet.
    pub(crate) fn sheet(&mut self, sheet: &TableSheet) -> io::Result<()> {
        self.hand_over_rows()?;
        let json = serde_json::to_vec(sheet)?;
        self.frame(b"S", &json)
    }

    /// Hands over a row of the sheet that began last.
    pub(crate) fn row(&mut self, row: &TableRow) -> io::Result<()> {
        serde_json::to_writer(&mut self.rows, row)?;
        match self.rows.len() >= ROWS_AT_ONCE {
            true => self.hand_over_rows(),
            false => Ok(()),
        }
    }

    fn hand_over_rows(&mut self) -> io::Result<()> {
        let mut rows = std::mem::take(&mut self.rows);
        if !rows.is_empty() {
            self.frame(b"L", &rows)?;
        }
        rows.clear();
        self.rows = rows;
        Ok(())
    }

    /// Hands over a picture.
    pub(crate) fn picture(&mut self, picture: &[u8]) -> io::Result<()> {
        picture
            .chunks(LONGEST_PIECE)
            .try_for_each(|piece| self.frame(b"P", piece))
    }

    fn frame(&mut self, letter: &[u8; 1], bytes: &[u8]) -> io::Result<()> {
        self.pipe.write_all(letter)?;
        write_length(&mut self.pipe, bytes.len())?;
        self.pipe.write_all(bytes)
    }

    /// Ends with the answer; the texts of a reading are empty here.
    pub(crate) fn finish(mut self, answer: &Result<Reading, ReadFailure>) -> io::Result<()> {
        self.hand_over_rows()?;
        let (letter, json) = match answer {
            Ok(reading) => (b"R", serde_json::to_vec(reading)?),
            Err(failure) => (b"F", serde_json::to_vec(failure)?),
        };
        self.frame(letter, &json)?;
        self.pipe.flush()
    }
}

/// What the parent heard.
#[derive(Debug)]
pub(crate) enum Heard {
    /// An answer.
    Answer(Box<Result<Reading, ReadFailure>>),
    /// The worker ended in the middle.
    Ended,
    /// The worker said what no worker says.
    Nonsense,
    /// More text came than the limit allows.
    TooMuch,
    /// More came out of the file than the limit allows.
    TooMuchUnpacked,
    /// What takes the members or rows wants no more.
    Refused,
}

/// Where members, rows and pictures go.
pub(crate) struct Outlet<'a> {
    /// Takes members; none where nobody asked for them.
    pub(crate) members: Option<&'a mut dyn TakeMembers>,
    /// Takes rows; none where nobody asked for them.
    pub(crate) rows: Option<&'a mut dyn TakeRows>,
    /// Takes a picture; none where nobody asked for one.
    pub(crate) picture: Option<&'a mut Vec<u8>>,
    /// What the worker said of its confinement.
    pub(crate) confinement: Confinement,
}

impl Outlet<'_> {
    /// Takes neither members nor rows nor a picture.
    pub(crate) fn none() -> Self {
        Self {
            members: None,
            rows: None,
            picture: None,
            confinement: Confinement::default(),
        }
    }
}

/// The parent's side: listens until there is an answer.
pub(crate) fn listen(pipe: &mut impl Read, limits: ReadLimits, outlet: &mut Outlet<'_>) -> Heard {
    match hear(pipe, limits, outlet) {
        Ok(heard) => heard,
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Heard::Nonsense,
        Err(_) => Heard::Ended,
    }
}

fn hear(pipe: &mut impl Read, limits: ReadLimits, outlet: &mut Outlet<'_>) -> io::Result<Heard> {
    let mut greeting = [0; GREETING.len()];
    pipe.read_exact(&mut greeting)?;
    if greeting != *GREETING {
        return Ok(Heard::Nonsense);
    }
    let mut texts: Vec<Vec<u8>> = Vec::new();
    let mut total: u64 = 0;
    let mut unpacked: u64 = 0;
    let mut members: u32 = 0;
    let mut sheet: u32 = 0;
    let mut piece = Vec::new();
    loop {
        let mut letter = [0; 1];
        pipe.read_exact(&mut letter)?;
        let length = read_length(pipe)?;
        match &letter {
            b"T" => {
                if length == 0 || length > LONGEST_PIECE {
                    return Ok(Heard::Nonsense);
                }
                let mut number = [0; 1];
                pipe.read_exact(&mut number)?;
                let number = usize::from(number.first().copied().unwrap_or(0));
                if number >= MOST_TEXTS {
                    return Ok(Heard::Nonsense);
                }
                total = total.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
                if total > limits.text_bytes.saturating_add(LONGEST_PIECE as u64) {
                    return Ok(Heard::TooMuch);
                }
                if texts.len() <= number {
                    texts.resize_with(number + 1, Vec::new);
                }
                let Some(text) = texts.get_mut(number) else {
                    return Ok(Heard::Nonsense);
                };
                let piece = u64::try_from(length - 1).unwrap_or(0);
                let got = pipe.by_ref().take(piece).read_to_end(text)?;
                if got != length - 1 {
                    return Ok(Heard::Ended);
                }
            }
            b"C" if length <= LONGEST_PIECE => {
                piece.resize(length, 0);
                pipe.read_exact(&mut piece)?;
                outlet.confinement = serde_json::from_slice(&piece)?;
            }
            b"N" if length <= LONGEST_PIECE => {
                let Some(take) = outlet.members.as_deref_mut() else {
                    return Ok(Heard::Nonsense);
                };
                members = members.saturating_add(1);
                if members > limits.members {
                    return Ok(Heard::TooMuchUnpacked);
                }
                piece.resize(length, 0);
                pipe.read_exact(&mut piece)?;
                take.begin(serde_json::from_slice(&piece)?);
            }
            b"B" if length <= LONGEST_PIECE => {
                let Some(take) = outlet.members.as_deref_mut().filter(|_| members > 0) else {
                    return Ok(Heard::Nonsense);
                };
                unpacked = unpacked.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
                if unpacked > limits.unpacked_bytes {
                    return Ok(Heard::TooMuchUnpacked);
                }
                piece.resize(length, 0);
                pipe.read_exact(&mut piece)?;
                if take.bytes(&piece).is_err() {
                    return Ok(Heard::Refused);
                }
            }
            b"S" if length <= LONGEST_PIECE => {
                let Some(take) = outlet.rows.as_deref_mut() else {
                    return Ok(Heard::Nonsense);
                };
                piece.resize(length, 0);
                pipe.read_exact(&mut piece)?;
                let found: TableSheet = serde_json::from_slice(&piece)?;
                if found.number != sheet.saturating_add(1) {
                    return Ok(Heard::Nonsense);
                }
                sheet = found.number;
                unpacked = unpacked.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
                if sheet > MOST_SHEETS || unpacked > limits.unpacked_bytes.saturating_mul(2) {
                    return Ok(Heard::TooMuchUnpacked);
                }
                if take.sheet(found).is_err() {
                    return Ok(Heard::Refused);
                }
            }
            b"L" if length <= LONGEST_ROWS => {
                let Some(take) = outlet.rows.as_deref_mut() else {
                    return Ok(Heard::Nonsense);
                };
                unpacked = unpacked.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
                // The names of JSON cost more than what they say, so there is some room.
                if unpacked > limits.unpacked_bytes.saturating_mul(2) {
                    return Ok(Heard::TooMuchUnpacked);
                }
                piece.clear();
                let wanted = u64::try_from(length).unwrap_or(u64::MAX);
                if pipe.by_ref().take(wanted).read_to_end(&mut piece)? != length {
                    return Ok(Heard::Ended);
                }
                for row in serde_json::Deserializer::from_slice(&piece).into_iter::<TableRow>() {
                    let row = row?;
                    if row.sheet != sheet || !row.cells.is_sorted_by(|a, b| a.column < b.column) {
                        return Ok(Heard::Nonsense);
                    }
                    if take.row(row).is_err() {
                        return Ok(Heard::Refused);
                    }
                }
            }
            b"P" if length <= LONGEST_PIECE => {
                let Some(picture) = outlet.picture.as_deref_mut() else {
                    return Ok(Heard::Nonsense);
                };
                if picture.len() + length > LONGEST_PICTURE {
                    return Ok(Heard::Nonsense);
                }
                let from = picture.len();
                picture.resize(from + length, 0);
                pipe.read_exact(picture.get_mut(from..).unwrap_or_default())?;
            }
            b"F" if length <= LONGEST_PIECE => {
                let mut json = vec![0; length];
                pipe.read_exact(&mut json)?;
                return Ok(Heard::Answer(Box::new(Err(serde_json::from_slice(&json)?))));
            }
            b"R" if length <= LONGEST_READING => {
                let mut json = Vec::new();
                let wanted = u64::try_from(length).unwrap_or(u64::MAX);
                if pipe.by_ref().take(wanted).read_to_end(&mut json)? != length {
                    return Ok(Heard::Ended);
                }
                return Ok(join(serde_json::from_slice(&json)?, texts));
            }
            _ => return Ok(Heard::Nonsense),
        }
    }
}

/// Puts the characters into the texts they belong to.
fn join(mut reading: Reading, texts: Vec<Vec<u8>>) -> Heard {
    if texts.len() > reading.texts.len() {
        return Heard::Nonsense;
    }
    for (text, bytes) in reading.texts.iter_mut().zip(texts) {
        match String::from_utf8(bytes) {
            Ok(content) => text.content = content,
            Err(_) => return Heard::Nonsense,
        }
    }
    Heard::Answer(Box::new(Ok(reading)))
}

fn write_length(pipe: &mut impl Write, length: usize) -> io::Result<()> {
    let length = u32::try_from(length).map_err(|_| malformed())?;
    pipe.write_all(&length.to_le_bytes())
}

fn read_length(pipe: &mut impl Read) -> io::Result<usize> {
    let mut length = [0; 4];
    pipe.read_exact(&mut length)?;
    usize::try_from(u32::from_le_bytes(length)).map_err(|_| malformed())
}

fn malformed() -> io::Error {
    io::Error::from(io::ErrorKind::InvalidData)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use kua_core::reading::{ReadText, TextMap, TextRole};
    use proptest::prelude::*;

    use super::*;

    fn reading(texts: usize) -> Reading {
        let text = ReadText {
            role: TextRole::Body,
            content: String::new(),
            map: TextMap::Same,
        };
        Reading {
            texts: vec![text; texts],
            ..Reading::of("text/plain", "UTF-8")
        }
    }

    /// Listens as somebody who asked for texts.
    fn listen(pipe: &mut impl Read, limits: ReadLimits) -> Heard {
        super::listen(pipe, limits, &mut Outlet::none())
    }

    #[derive(Default)]
    struct Taken(Vec<(Option<String>, Vec<u8>)>);

    impl TakeMembers for Taken {
        fn begin(&mut self, member: Member) {
            self.0.push((member.name, Vec::new()));
        }

        fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
            self.0.last_mut().unwrap().1.extend_from_slice(bytes);
            Ok(())
        }
    }

    fn member(name: &str) -> Member {
        Member {
            name: Some(name.to_owned()),
            media_type: None,
            size: None,
            address: None,
            captured: None,
        }
    }

    #[test]
    fn members_come_one_after_another_and_no_further_than_the_limit() {
        let mut pipe = Vec::new();
        let mut speaker = Speaker::greet(&mut pipe, Confinement::default()).unwrap();
        speaker.member(&member("a")).unwrap();
        speaker.bytes(&vec![7; LONGEST_PIECE + 9]).unwrap();
        speaker.member(&member("empty")).unwrap();
        speaker.finish(&Ok(reading(0))).unwrap();
        let hear = |unpacked_bytes, members| {
            let limits = ReadLimits {
                unpacked_bytes,
                members,
                ..ReadLimits::default()
            };
            let mut taken = Taken::default();
            let mut outlet = Outlet {
                members: Some(&mut taken),
                ..Outlet::none()
            };
            let heard = super::listen(&mut pipe.as_slice(), limits, &mut outlet);
            (heard, taken.0)
        };
        let (heard, taken) = hear(1 << 30, 2);
        assert_eq!(taken.len(), 2);
        assert!(matches!(heard, Heard::Answer(_)));
        assert_eq!(taken[0], (Some("a".to_owned()), vec![7; LONGEST_PIECE + 9]));
        assert_eq!(taken[1], (Some("empty".to_owned()), Vec::new()));
        assert!(matches!(hear(1000, 2).0, Heard::TooMuchUnpacked));
        assert!(matches!(hear(1 << 30, 1).0, Heard::TooMuchUnpacked));
        assert!(matches!(
            listen(&mut pipe.as_slice(), ReadLimits::default()),
            Heard::Nonsense
        ));
    }

    #[derive(Default)]
    struct Rows(Vec<u32>, Vec<TableRow>, usize);

    impl TakeRows for Rows {
        fn sheet(&mut self, sheet: TableSheet) -> io::Result<()> {
            self.0.push(sheet.number);
            Ok(())
        }

        fn row(&mut self, row: TableRow) -> io::Result<()> {
            self.1.push(row);
            match self.1.len() == self.2 {
                true => Err(io::Error::from(io::ErrorKind::StorageFull)),
                false => Ok(()),
            }
        }
    }

    #[test]
    fn rows_come_in_order_and_only_for_who_asked() {
        let sheet = |number| TableSheet {
            number,
            sheet: kua_core::reading::Sheet {
                name: String::new(),
                hidden: false,
            },
            hidden_columns: Vec::new(),
        };
        let row = |number| TableRow {
            sheet: 2,
            row: number,
            cells: vec![kua_core::reading::TableCell::new(3, "喀什")],
            ..TableRow::default()
        };
        let spoken = |sheets: &[u32]| {
            let mut pipe = Vec::new();
            let mut speaker = Speaker::greet(&mut pipe, Confinement::default()).unwrap();
            for number in sheets {
                speaker.sheet(&sheet(*number)).unwrap();
            }
            for number in 1..=5_000 {
                speaker.row(&row(number)).unwrap();
            }
            speaker.finish(&Ok(reading(0))).unwrap();
            pipe
        };
        let hear = |pipe: &[u8], last, unpacked_bytes| {
            let mut taken = Rows(Vec::new(), Vec::new(), last);
            let limits = ReadLimits {
                unpacked_bytes,
                ..ReadLimits::default()
            };
            let mut outlet = Outlet {
                rows: Some(&mut taken),
                ..Outlet::none()
            };
            let heard = super::listen(&mut &*pipe, limits, &mut outlet);
            (heard, taken)
        };
        let pipe = spoken(&[1, 2]);
        let (heard, taken) = hear(&pipe, 0, 1 << 30);
        assert!(matches!(heard, Heard::Answer(_)));
        assert_eq!(taken.0, [1, 2]);
        assert!(taken.1 == (1..=5_000).map(row).collect::<Vec<_>>());
        assert!(matches!(hear(&pipe, 7, 1 << 30).0, Heard::Refused));
        assert!(matches!(hear(&pipe, 0, 1000).0, Heard::TooMuchUnpacked));
        assert!(matches!(hear(&spoken(&[2]), 0, 1 << 30).0, Heard::Nonsense));
        assert!(matches!(hear(&spoken(&[1]), 0, 1 << 30).0, Heard::Nonsense));
        assert!(matches!(
            listen(&mut pipe.as_slice(), ReadLimits::default()),
            Heard::Nonsense
        ));
    }

    #[test]
    fn a_long_text_comes_in_pieces_and_whole() {
        let long = "喀什".repeat(400_000);
        let mut pipe = Vec::new();
        let mut speaker = Speaker::greet(&mut pipe, Confinement::default()).unwrap();
        speaker.text(0, &long).unwrap();
        speaker.text(1, "menu").unwrap();
        speaker.finish(&Ok(reading(2))).unwrap();
        let Heard::Answer(answer) = listen(&mut pipe.as_slice(), ReadLimits::default()) else {
            panic!("no answer");
        };
        let heard = answer.unwrap();
        assert!(heard.texts[0].content == long);
        assert_eq!(heard.texts[1].content, "menu");
    }

    #[test]
    fn text_beyond_the_limit_is_not_taken() {
        let mut pipe = Vec::new();
        let mut speaker = Speaker::greet(&mut pipe, Confinement::default()).unwrap();
        speaker.text(0, &"a".repeat(3 * LONGEST_PIECE)).unwrap();
        speaker.finish(&Ok(reading(1))).unwrap();
        let limits = ReadLimits {
            text_bytes: 1_000,
            ..ReadLimits::default()
        };
        assert!(matches!(
            listen(&mut pipe.as_slice(), limits),
            Heard::TooMuch
        ));
    }

    #[test]
    fn a_worker_that_stops_anywhere_is_noticed() {
        let mut pipe = Vec::new();
        let mut speaker = Speaker::greet(&mut pipe, Confinement::default()).unwrap();
        speaker.text(0, "words").unwrap();
        speaker.finish(&Ok(reading(1))).unwrap();
        for end in 0..pipe.len() {
            assert!(matches!(
                listen(&mut &pipe[..end], ReadLimits::default()),
                Heard::Ended | Heard::Nonsense
            ));
        }
    }

    proptest! {
        #[test]
        fn nonsense_is_no_answer(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let pipe = [GREETING.as_slice(), &bytes].concat();
            prop_assert!(!matches!(listen(&mut pipe.as_slice(), ReadLimits::default()), Heard::Answer(_)));
            prop_assert!(!matches!(listen(&mut bytes.as_slice(), ReadLimits::default()), Heard::Answer(_)));
        }
    }
}
