//! A stand-in for what messengers export, so that the use cases are tested without any of its formats.
//!
//! A file begins with [`EXPORT`] or [`KEPT`]; each line behind is `day sender: words`, a
//! day of March 2019, and `<name>` in the words is a file that came with the message.

use kua_core::civil::CivilDay;
use kua_core::reading::{
    Excerpt, Member, MessageMap, MessagePiece, MessageState, MessageTime, MetadataCode, PICKED,
    ReadFailure, ReadText, Reading, TextMap, TextRole,
};
use kua_core::tools::TakeMembers;

/// What an export begins with.
pub const EXPORT: &str = "EXPORT\n";

/// What a file of picked messages begins with.
pub const KEPT: &str = "KEPT\n";

/// Says whether a file is for this reader.
pub fn is_chat(content: &str) -> bool {
    content.starts_with(EXPORT) || content.starts_with(KEPT)
}

/// Reads an export or a file of picked messages; anything else is a picture without words.
pub fn read(content: &str) -> Reading {
    if !is_chat(content) {
        return Reading::of("image/jpeg", "");
    }
    let media_type = match content.starts_with(EXPORT) {
        true => "text/x-whatsapp-chat",
        false => PICKED,
    };
    let mut reading = Reading::of(media_type, "UTF-8");
    let (mut text, mut pieces, mut people) = (String::new(), Vec::new(), Vec::<&str>::new());
    for (line, number) in lines(content).zip(1..) {
        let (head, words) = line.split_once(": ").unwrap_or(("1 nobody", line));
        let (day, sender) = head.split_once(' ').unwrap_or(("1", head));
        if !people.contains(&sender) {
            people.push(sender);
        }
        if number > 1 {
            text.push_str("\n\n");
        }
        let begin = length(&text);
        text.push_str(words);
        let mut attachments = Vec::new();
        if let Some(name) = file_in(line) {
            attachments.push(u32::try_from(reading.members.len()).unwrap_or(0));
            reading.members.push(member(name));
        }
        let place = people.iter().position(|one| *one == sender).unwrap_or(0);
        let day = day.parse().ok().and_then(|day| CivilDay::new(2019, 3, day));
        pieces.push(MessagePiece {
            begin,
            end: length(&text),
            number,
            conversation: 1,
            sender: u32::try_from(place + 1).ok(),
            time: day.and_then(|day| MessageTime::new(day, 14, 5, None)),
            attachments,
            reply_to: None,
            forwarded_from: None,
            state: MessageState::Sent,
        });
    }
    for (name, number) in people.iter().zip(1..) {
        reading.tell(MetadataCode::Sender, &format!("{number}: {name}"));
    }
    reading.texts.push(ReadText {
        role: TextRole::Body,
        content: text,
        map: TextMap::Messages(MessageMap {
            people: u32::try_from(people.len()).unwrap_or(0),
            conversations: 1,
            pieces,
        }),
    });
    reading
}

/// Hands out the files of an export, or the picked messages as one file.
pub fn unpack(
    content: &str,
    excerpt: Option<&Excerpt>,
    take: &mut dyn TakeMembers,
) -> Result<Reading, ReadFailure> {
    let failed = |error: std::io::Error| ReadFailure::Source {
        reason: error.kind().to_string(),
    };
    match excerpt {
        Some(excerpt) => {
            let kept = lines(content).zip(1..);
            let kept = kept.filter(|(_, number)| excerpt.has(*number));
            let kept: Vec<&str> = kept.map(|(line, _)| line).collect();
            if kept.is_empty() {
                return Err(ReadFailure::NothingThere);
            }
            take.begin(member("kept"));
            let kept = format!("{KEPT}{}", kept.join("\n"));
            take.bytes(kept.as_bytes()).map_err(failed)?;
        }
        None => {
            for name in lines(content).filter_map(file_in) {
                take.begin(member(name));
                let picture = format!("picture {name}");
                take.bytes(picture.as_bytes()).map_err(failed)?;
            }
        }
    }
    Ok(Reading::of("", ""))
}

fn lines(content: &str) -> impl Iterator<Item = &str> {
    content.lines().skip(1)
}

fn file_in(line: &str) -> Option<&str> {
    let (_, behind) = line.split_once('<')?;
    behind.split_once('>').map(|(name, _)| name)
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

fn length(text: &str) -> u64 {
    text.chars().count() as u64
}
