//! The way back from a text of messages: who sent which, when, with what file.
//!
//! Nobody is named here. A sender is a number; who bears it is a sealed fact of the
//! document ([`crate::reading::MetadataCode::Sender`]), because whoever may read what was
//! said in a conversation need not know who said it.

use serde::{Deserialize, Serialize};

use crate::civil::CivilDay;

/// The media types of what messengers export.
pub const EXPORTS: [&str; 4] = [
    "text/x-whatsapp-chat",
    "application/x-whatsapp-chat+zip",
    "application/x-telegram-chat+json",
    "application/x-telegram-chat+zip",
];

/// The media type of a file of messages that were picked out of an export.
pub const PICKED: &str = "application/x-kua-messages+zip";

/// The media type of what Tella measured beside a picture.
pub const TELLA: &str = "text/x-tella-metadata+csv";

/// Says whether files of this type name the senders of messages, so that nobody opens them for their words alone.
pub fn names_senders(media_type: &str) -> bool {
    media_type == PICKED || EXPORTS.contains(&media_type)
}

/// Says whether files of this type are sealed from the first moment, however open their words are.
pub fn is_sealed_file(media_type: &str) -> bool {
    names_senders(media_type) || media_type == TELLA
}

impl super::Reading {
    /// Says whether it is what a messenger exports: messages of which a person keeps those that matter.
    pub fn is_export(&self) -> bool {
        EXPORTS.contains(&self.media_type.as_str())
    }
}

/// The messages of a text, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageMap {
    /// How many people are told apart by number, from 1.
    pub people: u32,
    /// How many conversations are told apart by number, from 1.
    pub conversations: u32,
    /// The messages.
    pub pieces: Vec<MessagePiece>,
}

/// A message: the stretch of the text with its words, and what the export says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Row", into = "Row")]
pub struct MessagePiece {
    /// First code point of its words.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// Its number in the export, counted from 1 over all conversations.
    pub number: u32,
    /// The conversation it belongs to, counted from 1.
    pub conversation: u32,
    /// Who sent it, by number; none for a line of the program.
    pub sender: Option<u32>,
    /// When, by the clock that the export goes by.
    pub time: Option<MessageTime>,
    /// The files that came with it, by their place among the members of the file, from 0.
    pub attachments: Vec<u32>,
    /// The message it answers, by number.
    pub reply_to: Option<u32>,
    /// Whose message it passes on, by number of the person.
    pub forwarded_from: Option<u32>,
    /// What else is known of it.
    pub state: MessageState,
}

/// What is known of a message beside its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MessageState {
    /// Nothing more.
    #[default]
    Sent,
    /// It was changed after it was sent.
    Edited,
    /// It was taken back; its words are gone.
    Deleted,
    /// Its file was left out of the export.
    WithoutFile,
    /// A line of the program: somebody joined, a call was missed.
    Program,
}

impl MessageState {
    /// All states, for the texts.
    pub const ALL: [Self; 5] = [
        Self::Sent,
        Self::Edited,
        Self::Deleted,
        Self::WithoutFile,
        Self::Program,
    ];

    /// Returns the word that texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Edited => "edited",
            Self::Deleted => "deleted",
            Self::WithoutFile => "without-file",
            Self::Program => "program",
        }
    }

    fn number(self) -> u8 {
        match self {
            Self::Sent => 0,
            Self::Edited => 1,
            Self::Deleted => 2,
            Self::WithoutFile => 3,
            Self::Program => 4,
        }
    }

    fn of_number(number: u8) -> Self {
        let known = Self::ALL.into_iter().find(|state| state.number() == number);
        known.unwrap_or_default()
    }
}

/// A time on a clock whose zone the export may not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MessageTime {
    /// Seconds since 1970-01-01T00:00 on that very clock.
    pub second: i64,
    /// Whether the export has seconds.
    pub to_the_second: bool,
    /// Minutes that the clock is before Greenwich's; none where the export does not say.
    pub offset: Option<i16>,
}

impl MessageTime {
    const DAY: i64 = 24 * 60 * 60;

    /// Makes a time of a day; none where the hour or minute does not exist.
    pub fn new(day: CivilDay, hour: u8, minute: u8, second: Option<u8>) -> Option<Self> {
        let is_time = hour < 24 && minute < 60 && second.unwrap_or(0) < 60;
        is_time.then(|| Self {
            second: day.number() * Self::DAY
                + i64::from(hour) * 3600
                + i64::from(minute) * 60
                + i64::from(second.unwrap_or(0)),
            to_the_second: second.is_some(),
            offset: None,
        })
    }

    /// Returns the day on that clock.
    pub fn day(self) -> Option<CivilDay> {
        CivilDay::from_number(self.second.div_euclid(Self::DAY))
    }

    /// Writes the day as EDTF: `2019-03-11`.
    pub fn edtf_day(self) -> String {
        self.day().map_or_else(String::new, |day| {
            format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
        })
    }

    /// Writes the hour: `14:05` or `14:05:09`.
    pub fn hour(self) -> String {
        let second = self.second.rem_euclid(Self::DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        match self.to_the_second {
            true => format!("{hour:02}:{minute:02}:{second:02}"),
            false => format!("{hour:02}:{minute:02}"),
        }
    }

    /// Writes it as EDTF (ISO 8601-2), with the zone only where the export says it.
    ///
    /// A time without a zone is the clock of the telephone that made the export.
    pub fn edtf(self) -> String {
        let zone = match self.offset {
            None => String::new(),
            Some(0) => "Z".to_owned(),
            Some(offset) => {
                let sign = if offset < 0 { '-' } else { '+' };
                let minutes = offset.unsigned_abs();
                format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        };
        format!("{}T{}{zone}", self.edtf_day(), self.hour())
    }
}

/// A message as it is written down: short, because there may be a million of them.
#[derive(Serialize, Deserialize)]
struct Row(
    u64,
    u64,
    u32,
    u32,
    Option<u32>,
    Option<(i64, bool, Option<i16>)>,
    Vec<u32>,
    Option<u32>,
    Option<u32>,
    u8,
);

impl From<MessagePiece> for Row {
    fn from(piece: MessagePiece) -> Self {
        Self(
            piece.begin,
            piece.end,
            piece.number,
            piece.conversation,
            piece.sender,
            piece
                .time
                .map(|time| (time.second, time.to_the_second, time.offset)),
            piece.attachments,
            piece.reply_to,
            piece.forwarded_from,
            piece.state.number(),
        )
    }
}

impl From<Row> for MessagePiece {
    fn from(row: Row) -> Self {
        Self {
            begin: row.0,
            end: row.1,
            number: row.2,
            conversation: row.3,
            sender: row.4,
            time: row.5.map(|(second, to_the_second, offset)| MessageTime {
                // A worker that was taken over may say anything; this is about the years 1 to 9999.
                second: second.clamp(-62_135_596_800, 253_402_300_799),
                to_the_second,
                offset,
            }),
            attachments: row.6,
            reply_to: row.7,
            forwarded_from: row.8,
            state: MessageState::of_number(row.9),
        }
    }
}

/// Which messages of an export are kept, and out of which file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt {
    /// First and last number of each stretch, in order and without overlap.
    pub messages: Vec<(u32, u32)>,
    /// SHA-256 of the whole export, in hexadecimal digits.
    pub of_sha256: String,
}

impl std::fmt::Debug for Excerpt {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A hash alone tells which file it was.
        formatter
            .debug_struct("Excerpt")
            .field("messages", &self.messages)
            .finish_non_exhaustive()
    }
}

impl Excerpt {
    /// Says whether a message is kept.
    pub fn has(&self, number: u32) -> bool {
        let after = self.messages.partition_point(|(first, _)| *first <= number);
        after
            .checked_sub(1)
            .and_then(|at| self.messages.get(at))
            .is_some_and(|(_, last)| number <= *last)
    }

    /// Returns how many messages are kept.
    pub fn count(&self) -> u64 {
        self.messages
            .iter()
            .map(|(first, last)| u64::from(last.saturating_sub(*first)) + 1)
            .sum()
    }
}

/// Puts numbers into stretches: sorted, each once.
pub fn stretches(numbers: impl IntoIterator<Item = u32>) -> Vec<(u32, u32)> {
    let mut numbers: Vec<u32> = numbers.into_iter().collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut found: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match found.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => found.push((number, number)),
        }
    }
    found
}

/// Reads stretches of numbers as a person types them: `12-40, 77`.
pub fn typed_stretches(typed: &str) -> Option<Vec<(u32, u32)>> {
    let mut found: Vec<(u32, u32)> = Vec::new();
    for part in typed.split([',', ';', ' ', '،', '，']) {
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
        let (first, last) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        if first == 0 || last < first {
            return None;
        }
        found.push((first, last));
    }
    found.sort_unstable();
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for (first, last) in found {
        match joined.last_mut() {
            Some((_, before)) if before.saturating_add(1) >= first => *before = last.max(*before),
            _ => joined.push((first, last)),
        }
    }
    Some(joined)
}

/// Writes stretches of numbers as [`typed_stretches`] reads them.
pub fn written_stretches(stretches: &[(u32, u32)]) -> String {
    let written: Vec<String> = stretches
        .iter()
        .map(|(first, last)| match first == last {
            true => first.to_string(),
            false => format!("{first}-{last}"),
        })
        .collect();
    written.join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_are_written_without_a_zone_that_nobody_knows() {
        let day = CivilDay::new(2019, 3, 11).unwrap();
        let check = |time: Option<MessageTime>, expected: &str| {
            assert_eq!(time.map(MessageTime::edtf).unwrap_or_default(), expected);
        };
        check(MessageTime::new(day, 14, 5, None), "2019-03-11T14:05");
        check(MessageTime::new(day, 0, 0, Some(9)), "2019-03-11T00:00:09");
        check(MessageTime::new(day, 24, 0, None), "");
        check(MessageTime::new(day, 3, 60, None), "");
        let zoned = |offset| {
            let time = MessageTime::new(day, 14, 5, None)?;
            Some(MessageTime {
                offset: Some(offset),
                ..time
            })
        };
        check(zoned(360), "2019-03-11T14:05+06:00");
        check(zoned(-210), "2019-03-11T14:05-03:30");
        check(zoned(0), "2019-03-11T14:05Z");
    }

    #[test]
    fn stretches_are_read_as_people_type_them() {
        let check = |typed: &str, expected: Option<&str>| {
            let read = typed_stretches(typed).map(|read| written_stretches(&read));
            assert_eq!(read.as_deref(), expected, "{typed}");
        };
        check("12-40,77", Some("12-40, 77"));
        check(" 77 ; 12–40  41", Some("12-41, 77"));
        check("3,2,1,2", Some("1-3"));
        check("", Some(""));
        check("0-4", None);
        check("9-4", None);
        check("all", None);
        assert_eq!(stretches([5, 1, 2, 2, 9]), vec![(1, 2), (5, 5), (9, 9)]);
    }

    #[test]
    fn an_excerpt_knows_its_messages() {
        let excerpt = Excerpt {
            messages: vec![(2, 3), (7, 7)],
            of_sha256: String::new(),
        };
        let kept: Vec<u32> = (1..9).filter(|number| excerpt.has(*number)).collect();
        assert_eq!(kept, [2, 3, 7]);
        assert_eq!(excerpt.count(), 3);
    }

    proptest! {
        #[test]
        fn a_message_is_written_down_and_read_back(
            begin in 0u64..1000, number in 1u32..100, sender in proptest::option::of(1u32..9),
            second in -1_000_000i64..2_000_000_000, state in 0u8..5,
        ) {
            let piece = MessagePiece {
                begin,
                end: begin + 4,
                number,
                conversation: 1,
                sender,
                time: Some(MessageTime { second, to_the_second: true, offset: None }),
                attachments: vec![0, 3],
                reply_to: None,
                forwarded_from: sender,
                state: MessageState::of_number(state),
            };
            let json = serde_json::to_string(&piece).unwrap();
            prop_assert_eq!(serde_json::from_str::<MessagePiece>(&json).unwrap(), piece);
        }
    }
}
