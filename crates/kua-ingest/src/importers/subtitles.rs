//! Subtitles (SubRip and WebVTT): the words, with the times at which they are said.
//!
//! Marks of colour and place are left out, the name of a voice stays before its words.
//! A cue whose times make no sense keeps its words without a time.

use kua_core::reading::{
    NoticeCode, ReadFailure, ReadNotice, ReadText, Reading, TextMap, TextRole, TimePiece,
};
use kua_core::transcript::read_clock;

use super::{Importer, Input, Output, Sample};
use crate::decode::decode_whole;

/// The most pieces of one map; beyond that the last one becomes longer instead.
const MOST_PIECES: usize = 500_000;

/// The longest mark between `<` and `>` that is taken for one, in bytes.
const LONGEST_MARK: usize = 200;

pub(super) const IMPORTER: Importer = Importer {
    media_type: "application/x-subrip",
    extensions: &["srt", "vtt"],
    recognises: |sample| is_vtt(sample.text) || is_srt(sample),
    read,
};

fn is_vtt(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}')
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\n', '\r']))
}

/// A number alone on a line and behind it a line of two times, or two times at once where the name says so.
fn is_srt(sample: &Sample<'_>) -> bool {
    let mut lines = sample
        .text
        .lines()
        .map(str::trim)
        .skip_while(|line| line.is_empty());
    let (Some(first), second) = (lines.next(), lines.next()) else {
        return false;
    };
    let is_number = !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && second.is_some_and(|line| times(line).is_some()))
        || (sample.is_named(IMPORTER.extensions) && times(first).is_some())
}

fn read(input: &Input<'_>, output: &mut Output<'_>) -> Result<Reading, ReadFailure> {
    let (text, broken_bytes) = decode_whole(input.bytes, input.detected)?;
    let is_vtt = is_vtt(&text);
    let mut cues = Cues {
        output,
        pieces: Vec::new(),
        is_vtt,
        first: true,
        timed: false,
    };
    let mut untimed = 0_u64;
    let mut block: Vec<&str> = Vec::new();
    let lines = text.trim_start_matches('\u{FEFF}').split('\n');
    for line in lines.chain(std::iter::once("")) {
        let line = line.trim_end_matches('\r');
        if !line.trim().is_empty() {
            block.push(line);
            continue;
        }
        untimed += cues.block(&block)?;
        block.clear();
    }
    let pieces = cues.pieces;
    let media_type = if is_vtt {
        "text/vtt"
    } else {
        IMPORTER.media_type
    };
    let mut notices = Vec::new();
    if untimed > 0 {
        notices.push(ReadNotice::new(NoticeCode::Damaged).with("part", "times"));
    }
    notices.extend(broken_bytes);
    let mut reading = input.reading(media_type, notices);
    reading.texts.push(ReadText {
        role: TextRole::Body,
        content: String::new(),
        map: TextMap::Times(pieces),
    });
    Ok(reading)
}

struct Cues<'o, 't> {
    output: &'o mut Output<'t>,
    pieces: Vec<TimePiece>,
    is_vtt: bool,
    first: bool,
    /// Whether the words that came last have a time.
    timed: bool,
}

impl Cues<'_, '_> {
    /// Takes lines without a blank one among them; returns how many cues had broken times.
    fn block(&mut self, lines: &[&str]) -> Result<u64, ReadFailure> {
        let Some(head) = lines.first() else {
            return Ok(0);
        };
        let is_first = std::mem::replace(&mut self.first, false);
        let is_aside = ["NOTE", "STYLE", "REGION"].iter().any(|word| {
            head.strip_prefix(word)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
        });
        if self.is_vtt && (is_first || is_aside) {
            // The head of a file may have its first cue right behind it, against the rules.
            return match lines.iter().position(|line| line.contains("-->")) {
                Some(at) if is_first => self.cues(lines.get(at..).unwrap_or_default()),
                _ => Ok(0),
            };
        }
        self.cues(lines)
    }

    /// Takes one cue, or several that no blank line parts.
    fn cues(&mut self, lines: &[&str]) -> Result<u64, ReadFailure> {
        if self.timed && !lines.iter().any(|line| line.contains("-->")) {
            // Some programs put blank lines into a cue: this goes on with it.
            self.say(lines, None)?;
            let end = self.output.position(0);
            if let Some(last) = self.pieces.last_mut() {
                last.end = end;
            }
            self.timed = true;
            return Ok(0);
        }
        let mut broken = 0;
        let mut words: Vec<&str> = Vec::new();
        let mut time: Option<(u64, Option<u64>)> = None;
        for line in lines {
            if !line.contains("-->") {
                words.push(line);
                continue;
            }
            // The line before the times is the number or the name of the cue they begin.
            if words.last().is_some_and(|last| is_label(last)) {
                words.pop();
            }
            self.say(&words, time)?;
            words.clear();
            time = times(line);
            broken += u64::from(time.is_none());
        }
        self.say(&words, time)?;
        Ok(broken)
    }

    fn say(&mut self, lines: &[&str], time: Option<(u64, Option<u64>)>) -> Result<(), ReadFailure> {
        let lines: Vec<String> = lines
            .iter()
            .map(|line| bare(line, self.is_vtt).trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect();
        if lines.is_empty() {
            return Ok(());
        }
        if self.output.position(0) > 0 {
            self.output.text(0, "\n")?;
        }
        let begin = self.output.position(0);
        self.output.text(0, &lines.join("\n"))?;
        let end = self.output.position(0);
        self.timed = time.is_some();
        let is_full = self.pieces.len() >= MOST_PIECES;
        match (time, self.pieces.last_mut()) {
            (Some(_), Some(last)) if is_full => last.end = end,
            (Some((from, until)), _) => self.pieces.push(TimePiece {
                begin,
                end,
                from,
                until,
            }),
            (None, _) => {}
        }
        Ok(())
    }
}

/// Whether a line before the times numbers or names a cue and is none of its words.
fn is_label(line: &str) -> bool {
    let line = line.trim();
    let is_number = line.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = line
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        && line.bytes().any(|b| b.is_ascii_digit());
    is_number || is_name
}

/// Reads `00:01:23,450 --> 00:01:27,000`, with what places the cue behind it.
fn times(line: &str) -> Option<(u64, Option<u64>)> {
    let (from, rest) = line.split_once("-->")?;
    let from = read_clock(from.trim())?;
    let until = rest.split_whitespace().next().and_then(read_clock);
    Some((from, until.filter(|until| *until > from)))
}

/// Takes the marks out of a line, and puts characters for their names.
fn bare(line: &str, is_vtt: bool) -> String {
    let mut words = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['<', '{', '&']) {
        let (before, mark) = rest.split_at(at);
        words.push_str(before);
        let (taken, length) = marked(mark, is_vtt);
        words.push_str(&taken);
        rest = mark.get(length..).unwrap_or_default();
    }
    words.push_str(rest);
    words
}

/// What a mark becomes, and how many bytes it takes up.
fn marked(mark: &str, is_vtt: bool) -> (String, usize) {
    let window = mark
        .get(..mark.floor_char_boundary(LONGEST_MARK))
        .unwrap_or_default();
    let itself = |mark: &str| {
        let first = mark.chars().next().unwrap_or_default();
        (first.to_string(), first.len_utf8())
    };
    if mark.starts_with('&') {
        const NAMES: [(&str, &str); 6] = [
            ("&amp;", "&"),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&nbsp;", "\u{A0}"),
            ("&lrm;", "\u{200E}"),
            ("&rlm;", "\u{200F}"),
        ];
        return match NAMES
            .iter()
            .find(|(name, _)| is_vtt && mark.starts_with(name))
        {
            Some((name, sign)) => ((*sign).to_owned(), name.len()),
            None => itself(mark),
        };
    }
    if mark.starts_with("{\\")
        && let Some(end) = window.find('}')
    {
        return (String::new(), end + 1);
    }
    let inside = mark.strip_prefix('<').and(window.find('>'));
    let Some(end) = inside else {
        return itself(mark);
    };
    let inside = window.get(1..end).unwrap_or_default();
    let name = inside.trim_start_matches('/');
    let is_mark = name.starts_with(|c: char| c.is_ascii_alphabetic()) || read_clock(name).is_some();
    match inside
        .strip_prefix('v')
        .filter(|rest| is_vtt && rest.starts_with([' ', '.', '\t']))
    {
        Some(voice) => {
            let voice = voice
                .split_once([' ', '\t'])
                .map_or("", |(_, name)| name.trim());
            let voice = if voice.is_empty() {
                String::new()
            } else {
                format!("{voice}: ")
            };
            (voice, end + 1)
        }
        None if is_mark => (String::new(), end + 1),
        None => itself(mark),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use kua_core::reading::ReadRequest;

    use crate::read_bytes_here;

    /// The media type, and each stretch with its times.
    fn check(file: &str, media_type: &str, expected: &[(&str, u64, Option<u64>)]) -> String {
        let request = ReadRequest {
            extension: Some("srt".to_owned()),
            ..ReadRequest::default()
        };
        let reading = read_bytes_here(&request, file.as_bytes()).unwrap();
        assert_eq!(reading.media_type, media_type);
        let text = reading.body().unwrap();
        let characters: Vec<char> = text.content.chars().collect();
        assert!(text.map.fits(characters.len() as u64));
        let found: Vec<(String, u64, Option<u64>)> = text
            .map
            .times()
            .unwrap()
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
        assert_eq!(found, expected);
        text.content.clone()
    }

    #[test]
    fn subrip_is_read_with_its_times() {
        check(
            "\u{FEFF}1\r\n00:00:01,000 --> 00:00:02,500 X1:10\r\n<i>Аян</i> келді.\r\n\r\n\
             2\n00:00:02,000 --> 00:00:04,000\n{\\an8}two\nlines & <3\n",
            "application/x-subrip",
            &[
                ("Аян келді.", 1_000, Some(2_500)),
                ("two\nlines & <3", 2_000, Some(4_000)),
            ],
        );
    }

    #[test]
    fn webvtt_is_read_with_its_voices() {
        check(
            "WEBVTT - a title\nKind: captions\n\nNOTE 00:01 --> nothing\n\nSTYLE\n::cue { color: red }\n\n\
             intro\n00:01.000 --> 00:02.000 align:start\n<v.loud Qorlan>Let &lt;me&gt; <00:01.500>go</v>\n\n\
             00:03.000 --> 00:02.000\nlast",
            "text/vtt",
            &[
                ("Qorlan: Let <me> go", 1_000, Some(2_000)),
                ("last", 3_000, None),
            ],
        );
    }

    #[test]
    fn broken_times_lose_no_word() {
        let content = check(
            "1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:99:01,000 --> x\ntwo\n\nthree\n\n4\n00:00:09,000 -->\nfour",
            "application/x-subrip",
            &[("one", 1_000, Some(2_000)), ("four", 9_000, None)],
        );
        assert_eq!(content, "one\ntwo\nthree\nfour");
    }

    #[test]
    fn a_blank_line_in_a_cue_ends_nothing() {
        let file = "1\n00:00:01,000 --> 00:00:02,000\none\n\nmore\n\n2\n00:00:05,000 --> 00:00:06,000\ntwo";
        let expected = [
            ("one\nmore", 1_000, Some(2_000)),
            ("two", 5_000, Some(6_000)),
        ];
        check(file, "application/x-subrip", &expected);
    }

    #[test]
    fn what_only_looks_like_it_is_text() {
        for text in [
            "1\nThe first of two --> points\n",
            "WEBVTTX\n\n00:01.000 --> 00:02.000\na",
            "12\n\n13",
        ] {
            let request = ReadRequest {
                extension: Some("txt".to_owned()),
                ..ReadRequest::default()
            };
            let reading = read_bytes_here(&request, text.as_bytes()).unwrap();
            assert_eq!(reading.media_type, "text/plain", "{text}");
        }
    }

    #[test]
    fn a_cue_of_five_megabytes_is_read_at_once() {
        let words = "<b>word &amp; {\\x} < ".repeat(250_000);
        let file = format!("1\n00:00:01,000 --> 00:00:02,000\n{words}\n");
        assert!(file.len() > 5_000_000);
        let request = ReadRequest::default();
        let reading = read_bytes_here(&request, file.as_bytes()).unwrap();
        assert_eq!(reading.body().unwrap().map.times().unwrap().len(), 1);
    }
}
