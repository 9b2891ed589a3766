//! How parent and worker speak over two pipes.
//!
//! To the worker: the length of the request (four bytes, little end first), the
//! request as JSON, then the bytes of the original up to the end of the pipe.
//!
//! From the worker: eight bytes that say it is one, then frames, each a letter, a
//! length (four bytes) and that many bytes: `T` characters that belong to the text
//! with the number in the first byte; last `R`, the reading as JSON with its texts empty, or
//! `F`, the failure. What follows is not read. Lengths are checked before anything is
//! made room for, since a worker that was taken over may say anything.

use std::io::{self, Read, Write};

use kua_core::reading::{ReadFailure, ReadLimits, ReadRequest, Reading};

const GREETING: &[u8; 8] = b"kua-rd/1";

/// The longest request or piece of text, in bytes.
const LONGEST_PIECE: usize = 1024 * 1024;

/// The longest reading without its texts, in bytes; the map of a long page needs some room.
const LONGEST_READING: usize = 128 * 1024 * 1024;

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
}

impl<W: Write> Speaker<W> {
    /// Says that this is a worker.
    pub(crate) fn greet(mut pipe: W) -> io::Result<Self> {
        pipe.write_all(GREETING)?;
        Ok(Self { pipe })
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

    /// Ends with the answer; the texts of a reading are empty here.
    pub(crate) fn finish(mut self, answer: &Result<Reading, ReadFailure>) -> io::Result<()> {
        let (letter, json) = match answer {
            Ok(reading) => (b"R", serde_json::to_vec(reading)?),
            Err(failure) => (b"F", serde_json::to_vec(failure)?),
        };
        self.pipe.write_all(letter)?;
        write_length(&mut self.pipe, json.len())?;
        self.pipe.write_all(&json)?;
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
}

/// The parent's side: listens until there is an answer.
pub(crate) fn listen(pipe: &mut impl Read, limits: ReadLimits) -> Heard {
    match hear(pipe, limits) {
        Ok(heard) => heard,
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Heard::Nonsense,
        Err(_) => Heard::Ended,
    }
}

fn hear(pipe: &mut impl Read, limits: ReadLimits) -> io::Result<Heard> {
    let mut greeting = [0; GREETING.len()];
    pipe.read_exact(&mut greeting)?;
    if greeting != *GREETING {
        return Ok(Heard::Nonsense);
    }
    let mut texts: Vec<Vec<u8>> = Vec::new();
    let mut total: u64 = 0;
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
    #![allow(clippy::unwrap_used, clippy::panic)]
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
            media_type: "text/plain".into(),
            encoding: "UTF-8".into(),
            language: None,
            title: None,
            publisher: None,
            published: None,
            texts: vec![text; texts],
            notices: Vec::new(),
        }
    }

    #[test]
    fn a_long_text_comes_in_pieces_and_whole() {
        let long = "喀什".repeat(400_000);
        let mut pipe = Vec::new();
        let mut speaker = Speaker::greet(&mut pipe).unwrap();
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
        let mut speaker = Speaker::greet(&mut pipe).unwrap();
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
        let mut speaker = Speaker::greet(&mut pipe).unwrap();
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
