//! Puts the messages of an export into one text, and people behind numbers.

use std::collections::HashMap;

use kua_core::reading::{
    MessageMap, MessagePiece, MessageState, MessageTime, MetadataCode, NoticeCode, ReadFailure,
    ReadNotice, ReadText, Reading, TextMap, TextRole,
};

use super::stamp::is_unseen;
use crate::importers::Output;

/// Most people who are told apart; each is a statement of the record.
const MOST_PEOPLE: usize = 2_000;

/// Most conversations that are told apart.
const MOST_CONVERSATIONS: usize = 2_000;

/// What stands in the text for words that would name people.
const WITHHELD: &str = "‹…›";

/// A file that a message names: its place among the members.
pub(super) type Found = Option<u32>;

/// A message as an export has it.
pub(super) struct Message<'a> {
    /// The conversation, counted from 1.
    pub(super) conversation: u32,
    /// What tells the sender apart, and the name.
    pub(super) sender: Option<(String, String)>,
    pub(super) time: Option<MessageTime>,
    pub(super) words: &'a str,
    pub(super) files: Vec<u32>,
    pub(super) reply_to: Option<u32>,
    /// What tells apart whose message is passed on, and the name.
    pub(super) forwarded_from: Option<(String, String)>,
    pub(super) state: MessageState,
}

/// A text of messages that is being written.
pub(super) struct Transcript<'o, 't> {
    output: &'o mut Output<'t>,
    files: HashMap<String, u32>,
    /// The number of each person, by what tells them apart.
    people: HashMap<String, u32>,
    names: Vec<String>,
    conversations: Vec<String>,
    pieces: Vec<MessagePiece>,
    /// The numbers that the messages had in their whole export.
    numbers: Option<Vec<(u32, u32)>>,
    /// The stretch of them that the next message is in, and its place there.
    stretch: usize,
    within: u32,
    pub(super) times_unread: u64,
    program_lines: u64,
    missing_files: u64,
    is_overfull: bool,
    broken: u64,
    /// Messages that could not be read.
    pub(super) unread: u64,
    /// Whether the export ends in the middle.
    pub(super) is_cut: bool,
}

impl<'o, 't> Transcript<'o, 't> {
    pub(super) fn new(output: &'o mut Output<'t>, files: HashMap<String, u32>) -> Self {
        Self {
            output,
            files,
            people: HashMap::new(),
            names: Vec::new(),
            conversations: Vec::new(),
            pieces: Vec::new(),
            numbers: None,
            stretch: 0,
            within: 0,
            times_unread: 0,
            program_lines: 0,
            missing_files: 0,
            is_overfull: false,
            broken: 0,
            unread: 0,
            is_cut: false,
        }
    }

    /// Numbers the messages as they were in their whole export.
    pub(super) fn number_as(&mut self, numbers: &[(u32, u32)]) {
        self.numbers = Some(numbers.to_vec());
    }

    /// Returns the number that the next message gets.
    pub(super) fn next_number(&self) -> u32 {
        let place = u32::try_from(self.pieces.len()).unwrap_or(u32::MAX);
        let numbered = self.numbers.as_ref().and_then(|numbers| {
            let (first, last) = numbers.get(self.stretch)?;
            let number = first.checked_add(self.within)?;
            (number <= *last).then_some(number)
        });
        numbered.unwrap_or(place.saturating_add(1))
    }

    /// Goes on to the number behind this one.
    fn count_on(&mut self, number: u32) {
        let stretch = self.numbers.as_ref().and_then(|all| all.get(self.stretch));
        match stretch {
            Some((_, last)) if number >= *last => {
                self.stretch += 1;
                self.within = 0;
            }
            _ => self.within = self.within.saturating_add(1),
        }
    }

    /// Counts bytes that are no characters.
    pub(super) fn is_broken(&mut self) {
        self.broken += 1;
    }

    /// Finds a file of the export by its name.
    pub(super) fn file(&self, name: &str) -> Option<u32> {
        let last = || name.rsplit(['/', '\\']).next().unwrap_or_default();
        self.files
            .get(name)
            .or_else(|| self.files.get(last()))
            .copied()
    }

    /// Finds the file that a message names; one that is missing is counted.
    pub(super) fn found(&mut self, name: Option<&str>) -> Found {
        let found = self.file(name?);
        self.missing_files += u64::from(found.is_none());
        found
    }

    /// Begins a conversation; returns its number.
    pub(super) fn conversation(&mut self, name: &str) -> u32 {
        if self.conversations.len() < MOST_CONVERSATIONS {
            self.conversations.push(name.to_owned());
        } else {
            self.is_overfull = true;
        }
        u32::try_from(self.conversations.len()).unwrap_or(1)
    }

    /// Returns the number of a person; none where there are too many.
    fn person(&mut self, key: &str, name: &str) -> Option<u32> {
        let key = match is_telephone(key) {
            true => key.chars().filter(char::is_ascii_digit).collect(),
            false => key.to_owned(),
        };
        if let Some(number) = self.people.get(&key) {
            return Some(*number);
        }
        if self.names.len() >= MOST_PEOPLE {
            self.is_overfull = true;
            return None;
        }
        self.names.push(name.to_owned());
        let number = u32::try_from(self.names.len()).ok()?;
        self.people.insert(key, number);
        Some(number)
    }

    /// Writes a message.
    pub(super) fn message(&mut self, message: Message<'_>) -> Result<(), ReadFailure> {
        if self.conversations.is_empty() {
            self.conversations.push(String::new());
        }
        let number = self.next_number();
        self.count_on(number);
        let sender = message
            .sender
            .and_then(|(key, name)| self.person(&key, &name));
        let forwarded_from = message
            .forwarded_from
            .and_then(|(key, name)| self.person(&key, &name));
        if !self.pieces.is_empty() {
            self.output.text(0, "\n\n")?;
        }
        let begin = self.output.position(0);
        if message.state == MessageState::Program {
            // Such lines name people, and no list of their forms is whole.
            self.program_lines += 1;
            self.output.text(0, WITHHELD)?;
        } else {
            let words = self.without_mentions(message.words);
            match words.is_empty() {
                true => self.output.text(0, WITHHELD)?,
                false => self.output.text(0, &words)?,
            }
        }
        self.pieces.push(MessagePiece {
            begin,
            end: self.output.position(0),
            number,
            conversation: message.conversation,
            sender,
            time: message.time,
            attachments: message.files,
            reply_to: message.reply_to,
            forwarded_from,
            state: message.state,
        });
        Ok(())
    }

    /// Tidies the words of a message, and puts numbers where people are mentioned by the program.
    ///
    /// A messenger writes a mention as `@` and the name between two unseen marks, or
    /// the telephone number. A name that somebody typed is a word of what was said, and stays.
    fn without_mentions(&mut self, words: &str) -> String {
        let mut tidy = String::with_capacity(words.len());
        let mut rest = words;
        while let Some(at) = rest.find('@') {
            let (before, from) = rest.split_at(at);
            tidy.push_str(before);
            let behind = from.get(1..).unwrap_or_default();
            let mentioned = isolated(behind).or_else(|| telephone(behind));
            rest = behind;
            match mentioned {
                Some((name, after)) => {
                    let person = self.person(name, name);
                    tidy.push_str("@‹");
                    match person {
                        Some(number) => tidy.push_str(&number.to_string()),
                        None => tidy.push('…'),
                    }
                    tidy.push('›');
                    rest = after;
                }
                None => tidy.push('@'),
            }
        }
        tidy.push_str(rest);
        let is_dropped = |c: char| c.is_control() && c != '\t' && c != '\n';
        let tidy = tidy.replace("\r\n", "\n").replace('\r', "\n");
        let tidy = match tidy.contains(is_dropped) {
            true => tidy.replace(is_dropped, ""),
            false => tidy,
        };
        // The marks that steer the direction are the program's, where they stand at the ends.
        tidy.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{feff}')
        })
        .to_owned()
    }

    /// Ends the text; tells people, conversations and what a person should know.
    pub(super) fn finish(self, reading: &mut Reading) {
        for (name, number) in self.names.iter().zip(1_u32..) {
            let name: String = name.chars().filter(|c| !is_unseen(*c)).take(200).collect();
            reading.tell(MetadataCode::Sender, &format!("{number}: {name}"));
        }
        for (name, number) in self.conversations.iter().zip(1_u32..) {
            if !name.is_empty() {
                let name: String = name.chars().take(200).collect();
                reading.tell(MetadataCode::Conversation, &format!("{number}: {name}"));
            }
        }
        let counted = [
            (NoticeCode::ProgramLines, self.program_lines),
            (NoticeCode::TimesUnread, self.times_unread),
            (NoticeCode::FilesMissing, self.missing_files),
        ];
        for (code, count) in counted {
            if count > 0 {
                reading
                    .notices
                    .push(ReadNotice::new(code).with("count", count));
            }
        }
        if self.unread > 0 || self.is_cut {
            let part = if self.is_cut { "end" } else { "messages" };
            reading
                .notices
                .push(ReadNotice::new(NoticeCode::Damaged).with("part", part));
        }
        if self.broken > 0 {
            reading.notices.push(
                ReadNotice::new(NoticeCode::InvalidBytes)
                    .with("encoding", "UTF-8")
                    .with("count", self.broken),
            );
        }
        if self.is_overfull {
            reading.notices.push(
                ReadNotice::new(NoticeCode::LimitReached)
                    .with("limit", "people")
                    .with("value", MOST_PEOPLE),
            );
        }
        reading.texts.push(ReadText {
            role: TextRole::Body,
            content: String::new(),
            map: TextMap::Messages(MessageMap {
                people: u32::try_from(self.names.len()).unwrap_or(u32::MAX),
                conversations: u32::try_from(self.conversations.len()).unwrap_or(u32::MAX),
                pieces: self.pieces,
            }),
        });
    }
}

/// Reads a name between the marks that set it apart from the direction around it.
fn isolated(behind: &str) -> Option<(&str, &str)> {
    let inside = behind.strip_prefix('\u{2068}')?;
    let (name, after) = inside.split_once('\u{2069}')?;
    (!name.is_empty() && name.chars().count() <= 100 && !name.contains('\n'))
        .then_some((name, after))
}

/// Reads a telephone number: seven to fifteen digits.
fn telephone(behind: &str) -> Option<(&str, &str)> {
    let digits = behind.len()
        - behind
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .len();
    (7..=15).contains(&digits).then(|| behind.split_at(digits))
}

/// Says whether a name is a telephone number.
fn is_telephone(name: &str) -> bool {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && name.chars().all(|c| {
            c.is_ascii_digit()
                || is_unseen(c)
                || matches!(
                    c,
                    '+' | ' ' | '-' | '(' | ')' | '\u{a0}' | '\u{202f}' | '\u{2011}'
                )
        })
}
