//! A transcript as a person types it: lines with the time at which they are said.
//!
//! `[00:01:23] words` begins at one minute and 23 seconds and lasts until the next time
//! that is given; `[00:01:23-00:01:27]` says when it ends. A line without a time goes on
//! where the one before it was. What stands in the text is the words alone; the times are
//! its way back to the recording.

use crate::reading::TimePiece;

/// Words and the times at which they are said.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Transcript {
    /// The words, without any time.
    pub content: String,
    /// The stretches that have a time, in the order of the text.
    pub times: Vec<TimePiece>,
}

/// How long the last line of subtitles is shown when nothing says so, in milliseconds.
const LAST_SHOWN: u64 = 4_000;

/// Writes a time as hours, minutes and seconds, with thousandths where there are any: `00:01:23.450`.
pub fn clock(milliseconds: u64) -> String {
    let seconds = milliseconds / 1000;
    let whole = format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    );
    match milliseconds % 1000 {
        0 => whole,
        rest => format!("{whole}.{rest:03}"),
    }
}

/// Reads a time as people and subtitles write it: `1:23`, `00:01:23`, `00:01:23.450`, `00:01:23,450`.
pub fn read_clock(written: &str) -> Option<u64> {
    let (whole, fraction) = match written.split_once(['.', ',']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (written, None),
    };
    let digits = |part: &str, most: usize| -> Option<u64> {
        let is_number =
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| part.parse().ok())?
    };
    let parts: Vec<&str> = whole.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => (0, digits(minutes, 3)?, digits(seconds, 2)?),
        [hours, minutes, seconds] => {
            let minutes = digits(minutes, 2).filter(|minutes| *minutes < 60)?;
            (digits(hours, 5)?, minutes, digits(seconds, 2)?)
        }
        _ => return None,
    };
    if seconds >= 60 {
        return None;
    }
    let thousandths = match fraction {
        None => 0,
        Some(fraction) => {
            digits(fraction, 9)?;
            let three: String = fraction.chars().chain("00".chars()).take(3).collect();
            three.parse().ok()?
        }
    };
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
}

impl Transcript {
    /// Reads what a person typed.
    pub fn read(typed: &str) -> Self {
        let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
        let mut transcript = Self::default();
        let mut position: u64 = 0;
        for (number, line) in typed.trim_end().split('\n').enumerate() {
            let (time, words) = match stamp(line) {
                Some((time, words)) => (Some(time), words),
                None => (None, line),
            };
            if number > 0 {
                transcript.content.push('\n');
                position += 1;
            }
            transcript.content.push_str(words);
            let begin = position;
            position += u64::try_from(words.chars().count()).unwrap_or(0);
            match (time, transcript.times.last_mut()) {
                (Some((from, until)), _) => transcript.times.push(TimePiece {
                    begin,
                    end: position,
                    from,
                    until,
                }),
                // It goes on; blank lines at its end are cut off below.
                (None, Some(last)) if !words.trim().is_empty() => last.end = position,
                (None, _) => {}
            }
        }
        let begins: Vec<u64> = transcript
            .times
            .iter()
            .skip(1)
            .map(|next| next.from)
            .collect();
        for (piece, next) in transcript.times.iter_mut().zip(begins) {
            if piece.until.is_none() && next > piece.from {
                piece.until = Some(next);
            }
        }
        transcript.times.retain(|piece| piece.end > piece.begin);
        transcript
    }

    /// Writes it as a person types it; an end is written where it is not the next beginning.
    pub fn write(&self) -> String {
        let mut written = String::new();
        let mut times = self.times.iter().peekable();
        for (position, character) in (0_u64..).zip(self.content.chars()) {
            while let Some(piece) = times.next_if(|piece| piece.begin <= position) {
                let next = times.peek().map(|next| next.from);
                let is_plain = piece.until.is_none() || piece.until == next;
                written.push('[');
                written.push_str(&clock(piece.from));
                if let Some(until) = piece.until.filter(|_| !is_plain) {
                    written.push('-');
                    written.push_str(&clock(until));
                }
                written.push_str("] ");
            }
            written.push(character);
        }
        written
    }

    /// Writes it as SubRip subtitles.
    pub fn to_srt(&self) -> String {
        let mut written = String::new();
        for (number, (from, until, words)) in self.cues().into_iter().enumerate() {
            let time = |time: u64| {
                let whole = clock(time - time % 1000);
                format!("{whole},{:03}", time % 1000)
            };
            let words = words.replace("-->", "→");
            written.push_str(&format!(
                "{}\n{} --> {}\n{words}\n\n",
                number + 1,
                time(from),
                time(until)
            ));
        }
        written
    }

    /// Writes it as WebVTT subtitles.
    pub fn to_vtt(&self) -> String {
        let mut written = String::from("WEBVTT\n\n");
        for (from, until, words) in self.cues() {
            let time = |time: u64| {
                let whole = clock(time - time % 1000);
                format!("{whole}.{:03}", time % 1000)
            };
            let words = words
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            written.push_str(&format!("{} --> {}\n{words}\n\n", time(from), time(until)));
        }
        written
    }

    /// Returns each stretch with a time: from, until, words without blank lines.
    ///
    /// What stands before the first time is shown from the beginning on.
    fn cues(&self) -> Vec<(u64, u64, String)> {
        let characters: Vec<char> = self.content.chars().collect();
        let cut = |begin: u64, end: u64| -> String {
            let number = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
            let stretch = characters.get(number(begin)..number(end).min(characters.len()));
            let words: String = stretch.unwrap_or_default().iter().collect();
            let lines: Vec<&str> = words
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .collect();
            lines.join("\n")
        };
        let first = self.times.first().copied();
        let before = cut(0, first.map_or(u64::MAX, |piece| piece.begin));
        let mut cues = Vec::new();
        if !before.is_empty() {
            let until = first.map_or(LAST_SHOWN, |piece| piece.from);
            cues.push((0, until.max(1), before));
        }
        let mut rest = self.times.iter().peekable();
        while let Some(piece) = rest.next() {
            let next = rest.peek();
            let until = piece
                .until
                .or(next.map(|next| next.from).filter(|next| *next > piece.from))
                .unwrap_or(piece.from.saturating_add(LAST_SHOWN));
            // Words between two stretches that have no time of their own go with the one before.
            let end = next.map_or(u64::MAX, |next| next.begin);
            let words = cut(piece.begin, end);
            if !words.is_empty() {
                cues.push((piece.from, until, words));
            }
        }
        cues
    }
}

/// The times at the beginning of a line, and the words behind them.
fn stamp(line: &str) -> Option<((u64, Option<u64>), &str)> {
    let (inside, words) = line.trim_start().strip_prefix('[')?.split_once(']')?;
    let inside = inside.trim();
    let time = match inside.split_once(['-', '–']) {
        None => (read_clock(inside)?, None),
        Some((from, until)) => {
            let from = read_clock(from.trim())?;
            let until = read_clock(until.trim())?;
            (from, Some(until).filter(|until| *until > from))
        }
    };
    Some((time, words.trim_start()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::reading::TextMap;

    /// The words of each stretch with its times.
    fn check(typed: &str, expected: &[(&str, u64, Option<u64>)]) {
        let transcript = Transcript::read(typed);
        let characters: Vec<char> = transcript.content.chars().collect();
        let found: Vec<(String, u64, Option<u64>)> = transcript
            .times
            .iter()
            .map(|piece| {
                let words = &characters[piece.begin as usize..piece.end as usize];
                (words.iter().collect(), piece.from, piece.until)
            })
            .collect();
        let expected: Vec<(String, u64, Option<u64>)> = expected
            .iter()
            .map(|(words, from, until)| ((*words).to_owned(), *from, *until))
            .collect();
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn lines_are_said_until_the_next_time() {
        check(
            "[00:01:23] Аян келді.\r\n[1:30.5] Then they\nleft.\n\n[00:02:00-00:02:03] End",
            &[
                ("Аян келді.", 83_000, Some(90_500)),
                ("Then they\nleft.", 90_500, Some(120_000)),
                ("End", 120_000, Some(123_000)),
            ],
        );
        check("Before\n[0:05] a", &[("a", 5_000, None)]);
        check(
            "[0:09] a\n[0:05] b",
            &[("a", 9_000, None), ("b", 5_000, None)],
        );
        check("[0:05]\n[0:06] b", &[("b", 6_000, None)]);
    }

    #[test]
    fn what_is_no_time_is_words() {
        for typed in [
            "[00:75:00] a",
            "[12] a",
            "[a:b] c",
            "[1:2:3:4] d",
            "[] e",
            "[0:61] f",
            "a [0:05] b",
        ] {
            let transcript = Transcript::read(typed);
            assert!(transcript.times.is_empty(), "{typed}");
            assert_eq!(transcript.content, typed);
        }
    }

    #[test]
    fn times_are_read_as_they_are_written() {
        let check =
            |written: &str, expected| assert_eq!(read_clock(written), expected, "{written}");
        check("00:01:23", Some(83_000));
        check("1:23", Some(83_000));
        check("100:00", Some(6_000_000));
        check("00:01:23,45", Some(83_450));
        check("00:00:00.0009", Some(0));
        check("99999:59:59.999", Some(359_999_999_999));
        check("", None);
        check("1:60", None);
        check("-1:00", None);
        check("1:٢٠", None);
        check("1:00.", None);
    }

    #[test]
    fn subtitles_come_out_as_programs_read_them() {
        let transcript = Transcript::read("Title\n[0:01] a --> <b>\n\nc\n[0:03.25] last & least");
        assert_eq!(
            transcript.to_srt(),
            "1\n00:00:00,000 --> 00:00:01,000\nTitle\n\n2\n00:00:01,000 --> 00:00:03,250\na → <b>\nc\n\n\
             3\n00:00:03,250 --> 00:00:07,250\nlast & least\n\n"
        );
        assert!(
            transcript
                .to_vtt()
                .starts_with("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nTitle\n\n")
        );
        assert!(transcript.to_vtt().contains("a --&gt; &lt;b&gt;\nc\n"));
        assert!(transcript.to_vtt().contains("last &amp; least"));
        assert_eq!(Transcript::read("").to_srt(), "");
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_again(lines in proptest::collection::vec((any::<bool>(), 0u64..10_000_000, 0u64..9_000, "[a-zА-я ]{0,12}"), 0..9)) {
            let typed: Vec<String> = lines
                .iter()
                .map(|(timed, from, long, words)| match (timed, long % 3) {
                    (false, _) => words.clone(),
                    (true, 0) => format!("[{}] {words}", clock(*from)),
                    (true, _) => format!("[{}-{}] {words}", clock(*from), clock(from + long)),
                })
                .collect();
            let once = Transcript::read(&typed.join("\n"));
            let characters = once.content.chars().count() as u64;
            prop_assert!(TextMap::Times(once.times.clone()).fits(characters));
            let again = Transcript::read(&once.write());
            prop_assert_eq!(&again.content, once.content.trim_end());
            let begins = |transcript: &Transcript| -> Vec<(u64, u64)> {
                transcript.times.iter().map(|piece| (piece.begin, piece.from)).collect()
            };
            prop_assert_eq!(begins(&again), begins(&once));
        }
    }
}
