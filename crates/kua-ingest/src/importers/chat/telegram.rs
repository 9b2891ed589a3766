//! The JSON that Telegram's desk program exports: one conversation, or all of an account.

use std::collections::HashMap;

use kua_core::civil::CivilDay;
use kua_core::reading::{MessageState, MessageTime, ReadFailure};
use serde_json::Value;

use super::scan::{Head, Met, walk};
use super::{Message, Transcript};

/// Says whether the beginning of a file is that of such an export.
pub(super) fn recognises(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    if head.trim_ascii_start().first() != Some(&b'{') {
        return false;
    }
    let has = |words: &str| {
        head.windows(words.len())
            .any(|window| window == words.as_bytes())
    };
    has("\"messages\"") && (has("\"date_unixtime\"") || has("\"from_id\"") || has("\"actor_id\""))
        || (has("\"personal_information\"") && (has("\"chats\"") || has("\"contacts\"")))
}

/// Says whether a file of the export is one of its pages and pictures for browsers, and no part of what was said.
pub(super) fn is_scaffolding(is_telegram: bool, name: &str) -> bool {
    const FOLDERS: [&str; 3] = ["css/", "js/", "images/"];
    is_telegram
        && FOLDERS
            .iter()
            .any(|folder| name.starts_with(folder) || name.contains(&format!("/{folder}")))
}

/// Writes the messages into a transcript.
pub(super) fn write(bytes: &[u8], transcript: &mut Transcript<'_, '_>) -> Result<(), ReadFailure> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut conversation = 1;
    let mut numbers: HashMap<i64, u32> = HashMap::new();
    let is_whole = walk(bytes, &mut |met| {
        match met {
            Met::Conversation(head) => {
                numbers.clear();
                conversation = transcript.conversation(&name_of(bytes, &head));
            }
            Met::Message(range) => {
                let number = transcript.next_number();
                let raw = bytes.get(range).unwrap_or_default();
                let value: Value = match serde_json::from_slice(raw) {
                    Ok(value) => value,
                    Err(_) => {
                        // It keeps its place, so that numbers stay those of the export.
                        transcript.unread += 1;
                        Value::Null
                    }
                };
                if let Some(id) = value.get("id").and_then(Value::as_i64) {
                    numbers.insert(id, number);
                }
                transcript.take(&value, conversation, &numbers)?;
            }
        }
        Ok::<(), ReadFailure>(())
    })?;
    transcript.is_cut = !is_whole;
    Ok(())
}

fn name_of(bytes: &[u8], head: &Head) -> String {
    let range = head.name.clone().unwrap_or_default();
    let name: Option<String> = bytes
        .get(range)
        .and_then(|raw| serde_json::from_slice(raw).ok());
    name.unwrap_or_default()
}

impl Transcript<'_, '_> {
    fn take(
        &mut self,
        value: &Value,
        conversation: u32,
        numbers: &HashMap<i64, u32>,
    ) -> Result<(), ReadFailure> {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let person = |name: &str, id: &str| {
            let (name, id) = (text(name), text(id));
            let key = id.or(name)?;
            Some((key.to_owned(), name.unwrap_or(key).to_owned()))
        };
        let is_program = text("type") == Some("service");
        let sender = match is_program {
            true => person("actor", "actor_id"),
            false => person("from", "from_id"),
        };
        let mut words = words_of(value.get("text"));
        let mut state = match value.get("edited") {
            Some(Value::String(_)) => MessageState::Edited,
            _ => MessageState::Sent,
        };
        let mut files = Vec::new();
        for name in ["photo", "file", "thumbnail"] {
            let Some(path) = text(name) else { continue };
            // A sentence in brackets stands for a file that was left out.
            if path.starts_with('(') {
                if name != "thumbnail" {
                    state = MessageState::WithoutFile;
                }
            } else if name != "thumbnail" {
                files.extend(self.found(Some(path)));
                add_line(
                    &mut words,
                    text("file_name").unwrap_or_else(|| last_of(path)),
                );
            }
        }
        for line in described(value) {
            add_line(&mut words, &line);
        }
        if is_program {
            state = MessageState::Program;
        }
        let reply_to = value
            .get("reply_to_message_id")
            .and_then(Value::as_i64)
            .and_then(|id| numbers.get(&id).copied());
        let time = time_of(value);
        self.times_unread += u64::from(time.is_none() && !value.is_null());
        self.message(Message {
            conversation,
            sender,
            time,
            words: &words,
            files,
            reply_to,
            forwarded_from: person("forwarded_from", "forwarded_from_id"),
            state,
        })
    }
}

fn last_of(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

fn add_line(words: &mut String, line: &str) {
    if line.is_empty() {
        return;
    }
    if !words.is_empty() {
        words.push('\n');
    }
    words.push_str(line);
}

/// Puts the pieces of a text together; mentions get the marks that a telephone sets around them.
fn words_of(text: Option<&Value>) -> String {
    let mut words = String::new();
    let pieces = match text {
        Some(Value::String(text)) => return text.clone(),
        Some(Value::Array(pieces)) => pieces,
        _ => return words,
    };
    for piece in pieces {
        match piece {
            Value::String(text) => words.push_str(text),
            Value::Object(entity) => {
                let text = entity
                    .get("text")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                match entity.get("type").and_then(Value::as_str) {
                    Some("mention" | "mention_name") => {
                        words.push_str("@\u{2068}");
                        words.push_str(text.trim_start_matches('@'));
                        words.push('\u{2069}');
                    }
                    Some("text_link") => {
                        words.push_str(text);
                        let address = entity.get("href").and_then(Value::as_str);
                        if let Some(address) = address.filter(|address| *address != text) {
                            words.push_str(" <");
                            words.push_str(address);
                            words.push('>');
                        }
                    }
                    _ => words.push_str(text),
                }
            }
            _ => {}
        }
    }
    words
}

/// Returns what a message holds beside text and files: a place, a question with its answers, a contact.
fn described(value: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(place) = value.get("location_information") {
        let number = |name: &str| place.get(name).and_then(Value::as_f64);
        if let (Some(latitude), Some(longitude)) = (number("latitude"), number("longitude")) {
            lines.push(format!("{latitude}, {longitude}"));
        }
    }
    if let Some(poll) = value.get("poll") {
        lines.extend(
            poll.get("question")
                .and_then(Value::as_str)
                .map(str::to_owned),
        );
        for answer in poll
            .get("answers")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            lines.extend(
                answer
                    .get("text")
                    .and_then(Value::as_str)
                    .map(|text| format!("- {text}")),
            );
        }
    }
    if let Some(contact) = value.get("contact_information") {
        let part = |name: &str| {
            contact
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let line = [part("first_name"), part("last_name"), part("phone_number")].join(" ");
        // Whose card it is, is what was said; but it is a number of a person all the same.
        lines.push(format!("@\u{2068}{}\u{2069}", line.trim()));
    }
    lines
}

/// Reads the local time, and the zone where the seconds since 1970 stand beside it.
fn time_of(value: &Value) -> Option<MessageTime> {
    let written = value.get("date")?.as_str()?;
    let number = |from: usize, to: usize| written.get(from..to)?.parse::<u16>().ok();
    let day = CivilDay::new(
        i32::from(number(0, 4)?),
        u8::try_from(number(5, 7)?).ok()?,
        u8::try_from(number(8, 10)?).ok()?,
    )?;
    let part = |from, to| u8::try_from(number(from, to)?).ok();
    let time = MessageTime::new(day, part(11, 13)?, part(14, 16)?, part(17, 19))?;
    let unix = value
        .get("date_unixtime")
        .and_then(|unix| unix.as_i64().or_else(|| unix.as_str()?.parse().ok()));
    let offset = unix
        .and_then(|unix| time.second.checked_sub(unix))
        .filter(|apart| apart % 60 == 0 && apart.abs() <= 15 * 3600)
        .and_then(|apart| i16::try_from(apart / 60).ok());
    Some(MessageTime { offset, ..time })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn texts_are_put_together() {
        let check = |json: &str, expected: &str| {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(words_of(Some(&value)), expected);
        };
        check(r#""plain""#, "plain");
        check(
            r#"["see ", {"type": "bold", "text": "this"}, {"type": "text_link", "text": " page", "href": "https://example.org"}]"#,
            "see this page <https://example.org>",
        );
        check(
            r#"[{"type": "mention", "text": "@qara"}, " come"]"#,
            "@\u{2068}qara\u{2069} come",
        );
        check("7", "");
    }

    #[test]
    fn times_know_their_zone_where_the_export_does() {
        let check = |json: &str, expected: &str| {
            let value: Value = serde_json::from_str(json).unwrap();
            let time = time_of(&value).map(MessageTime::edtf);
            assert_eq!(time.unwrap_or_default(), expected);
        };
        check(r#"{"date": "2019-03-11T14:05:09"}"#, "2019-03-11T14:05:09");
        check(
            r#"{"date": "2019-03-11T14:05:09", "date_unixtime": "1552291509"}"#,
            "2019-03-11T14:05:09+06:00",
        );
        check(r#"{"date": "2019-13-11T14:05:09"}"#, "");
        check(r#"{"date": "words"}"#, "");
    }
}
