//! Looking through an export before the choice: by day, by words, page by page.

use kua_core::civil::CivilDay;
use kua_core::reading::{MessagePiece, MessageState, MessageTime};

use super::OpenExport;
use super::conversation::Walk;

/// Which messages of an export are looked for.
#[derive(Clone, Default)]
pub struct ExportSieve {
    /// Words in the message or in the sender's name, whatever their case.
    pub words: String,
    /// Not before this day.
    pub from: Option<CivilDay>,
    /// Not after this day.
    pub to: Option<CivilDay>,
}

impl ExportSieve {
    /// Says whether every message passes.
    pub fn is_open(&self) -> bool {
        self.words.trim().is_empty() && self.from.is_none() && self.to.is_none()
    }

    fn lets_through(&self, time: Option<MessageTime>) -> bool {
        let day = time.and_then(MessageTime::day);
        // A message without a day is in no stretch of days.
        let is_within = |day: CivilDay| {
            self.from.is_none_or(|from| day >= from) && self.to.is_none_or(|to| day <= to)
        };
        (self.from.is_none() && self.to.is_none()) || day.is_some_and(is_within)
    }
}

/// A message of an export, as the person who brought it sees it.
pub struct ExportLine {
    /// Its number, from 1.
    pub number: u32,
    /// When it was sent, by the export's clock.
    pub time: Option<MessageTime>,
    /// Who sent it, by name.
    pub sender: String,
    /// The conversation, by name.
    pub conversation: String,
    /// Its words.
    pub words: String,
    /// How many files came with it.
    pub files: usize,
    /// What else is known of it.
    pub state: MessageState,
}

impl OpenExport {
    /// Returns the numbers of the messages that pass, in order.
    pub fn matching(&self, sieve: &ExportSieve) -> Vec<u32> {
        let Some((content, map)) = self.messages() else {
            return Vec::new();
        };
        let wanted = sieve.words.trim().to_lowercase();
        let people: Vec<bool> = self
            .people
            .iter()
            .map(|name| !wanted.is_empty() && name.to_lowercase().contains(&wanted))
            .collect();
        let mut walk = Walk::over(content);
        map.pieces
            .iter()
            .filter(|piece| {
                if !sieve.lets_through(piece.time) {
                    return false;
                }
                let by_sender = piece
                    .sender
                    .and_then(|number| people.get(place(number)?))
                    .is_some_and(|fits| *fits);
                wanted.is_empty() || by_sender || walk.cut(piece).to_lowercase().contains(&wanted)
            })
            .map(|piece| piece.number)
            .collect()
    }

    /// Returns the messages of these numbers, which are in order.
    pub fn lines(&self, numbers: &[u32]) -> Vec<ExportLine> {
        let Some((content, map)) = self.messages() else {
            return Vec::new();
        };
        let name = |names: &[String], number: Option<u32>| {
            let name = number.and_then(|number| names.get(place(number)?));
            name.cloned().unwrap_or_default()
        };
        let mut walk = Walk::over(content);
        numbers
            .iter()
            .filter_map(|number| {
                // Of an export message n is the n-th.
                let piece = map.pieces.get(place(*number)?)?;
                Some(ExportLine {
                    number: piece.number,
                    time: piece.time,
                    sender: name(&self.people, piece.sender),
                    conversation: name(&self.conversations, Some(piece.conversation)),
                    words: walk.cut(piece).to_owned(),
                    files: piece.attachments.len(),
                    state: piece.state,
                })
            })
            .collect()
    }
}

impl<'a> Walk<'a> {
    fn cut(&mut self, piece: &MessagePiece) -> &'a str {
        let (from, until) = (self.to(piece.begin), self.to(piece.end));
        self.content.get(from..until).unwrap_or_default()
    }
}

fn place(number: u32) -> Option<usize> {
    usize::try_from(number).ok()?.checked_sub(1)
}
