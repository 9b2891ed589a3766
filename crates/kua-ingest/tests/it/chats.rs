//! What messengers export: which messages are picked, what never stands in the text, and hostile files.

use std::time::{Duration, Instant};

use kua_core::reading::{
    Excerpt, MetadataCode, NoticeCode, PICKED, ReadFailure, ReadRequest, Reading, Task, stretches,
};
use kua_ingest::{members_here, read_bytes_here};

use super::made::{Packed, Packer};

fn packed(members: Vec<Packed>) -> Vec<u8> {
    let packer = members
        .iter()
        .fold(Packer::default(), |packer, member| packer.add(member));
    packer.finish()
}

fn read(bytes: &[u8]) -> Reading {
    read_bytes_here(&ReadRequest::default(), bytes).unwrap()
}

fn fixture(name: &str) -> Vec<u8> {
    super::made::write_packed_fixtures();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/chat");
    std::fs::read(folder.join(name)).unwrap()
}

fn all() -> Vec<(String, Vec<u8>)> {
    super::fixtures::inputs()
        .into_iter()
        .filter(|path| path.parent().unwrap().ends_with("chat"))
        .map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            (path.display().to_string(), bytes)
        })
        .collect()
}

fn picked(bytes: &[u8], messages: Vec<(u32, u32)>) -> Result<Vec<u8>, ReadFailure> {
    let request = ReadRequest {
        task: Task::Members,
        excerpt: Some(Excerpt {
            messages,
            of_sha256: "ab".repeat(32),
        }),
        ..ReadRequest::default()
    };
    let mut members = members_here(&request, bytes)?;
    assert_eq!(members.len(), 1);
    Ok(members.remove(0).1)
}

fn facts(reading: &Reading, code: MetadataCode) -> Vec<&str> {
    let facts = reading.metadata.iter().filter(|fact| fact.code == code);
    facts.map(|fact| fact.value.as_str()).collect()
}

#[test]
fn the_text_names_nobody_who_sent_something() {
    for (name, bytes) in all() {
        let reading = read(&bytes);
        let text = &reading.body().unwrap().content;
        for sender in facts(&reading, MetadataCode::Sender) {
            let (_, sender) = sender.split_once(": ").unwrap();
            assert!(
                !text.contains(sender),
                "{name}: {sender} stands in the text"
            );
        }
        assert_eq!(reading.title, None, "{name}: the title may be a name");
    }
}

#[test]
fn picked_messages_are_the_bytes_of_the_export() {
    let export = fixture("whatsapp-with-files.zip");
    let whole = read(&export);
    assert!(whole.is_export());
    let kept = picked(&export, vec![(3, 3), (5, 6)]).unwrap();
    assert_eq!(kept, picked(&export, vec![(3, 3), (5, 6)]).unwrap());
    let reading = read(&kept);
    assert_eq!(reading.media_type, PICKED);
    assert!(!reading.is_export());
    let map = reading.body().unwrap().map.messages().unwrap();
    let numbers: Vec<u32> = map.pieces.iter().map(|piece| piece.number).collect();
    assert_eq!(numbers, [3, 5, 6]);
    // The file of message 5 came along, the other one did not.
    assert_eq!(reading.members.len(), 1);
    assert_eq!(map.pieces[1].attachments, [0]);
    assert_eq!(facts(&reading, MetadataCode::Picked), ["3/7"]);
    assert_eq!(facts(&reading, MetadataCode::ExportHash), ["ab".repeat(32)]);
    let text = fixture("kazakh-android.txt");
    let lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    let expected = [lines[2], lines[3], lines[5], lines[6], lines[7]].concat();
    assert!(
        kept.windows(expected.len())
            .any(|window| window == expected),
        "the lines are not those of the export"
    );
}

#[test]
fn picking_everything_changes_no_word() {
    for (name, bytes) in all() {
        let whole = read(&bytes);
        if !whole.is_export() {
            continue;
        }
        let map = whole.body().unwrap().map.messages().unwrap();
        let last = u32::try_from(map.pieces.len()).unwrap();
        let again = read(&picked(&bytes, vec![(1, last)]).unwrap());
        assert_eq!(
            again.body().unwrap().content,
            whole.body().unwrap().content,
            "{name}"
        );
        let kept = again.body().unwrap().map.messages().unwrap();
        for (one, other) in map.pieces.iter().zip(&kept.pieces) {
            assert_eq!(
                (one.number, one.time, one.sender),
                (other.number, other.time, other.sender),
                "{name}"
            );
        }
    }
}

#[test]
fn the_order_of_the_days_is_that_of_the_whole_export() {
    let export = "3/4/19, 10:00 - Renske: one\n3/13/19, 10:00 - Renske: two\n";
    let kept = read(&picked(export.as_bytes(), vec![(1, 1)]).unwrap());
    let map = kept.body().unwrap().map.messages().unwrap();
    assert_eq!(map.pieces[0].time.unwrap().edtf(), "2019-03-04T10:00");
    assert!(
        kept.notices
            .iter()
            .any(|notice| notice.code == NoticeCode::DayOrder)
    );
}

#[test]
fn nothing_is_picked_where_there_is_nothing() {
    let export = fixture("kazakh-android.txt");
    let failure = picked(&export, vec![(900, 901)]);
    assert_eq!(failure, Err(ReadFailure::NothingThere));
    assert!(picked(b"plain words", vec![(1, 1)]).is_err());
}

#[test]
fn lines_without_a_day_are_one_long_message() {
    let mut export = "11.03.2019, 14:05 - Renske: one\n".to_owned();
    while export.len() < 5 * 1024 * 1024 {
        export.push_str("a line that has no day in front of it: or has it\n");
    }
    let reading = read(export.as_bytes());
    assert_eq!(
        reading.body().unwrap().map.messages().unwrap().pieces.len(),
        1
    );
}

#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "measuring time is what this is for"
)]
fn many_messages_take_their_time_and_no_more() {
    let export = |count: usize| {
        let mut export = String::new();
        for number in 0..count {
            let (day, minute) = (number / 1440 % 28 + 1, number % 60);
            let month = number / 40_320 % 12 + 1;
            export.push_str(&format!(
                "{day:02}.{month:02}.2019, 14:{minute:02} - Person {}: message {number}\n",
                number % 50
            ));
        }
        export
    };
    let timed = |count| {
        let export = export(count);
        let begin = Instant::now();
        let reading = read(export.as_bytes());
        let map = reading.body().unwrap().map.messages().unwrap();
        assert_eq!((map.pieces.len(), map.people), (count, 50));
        begin.elapsed()
    };
    let (few, many) = (timed(5_000), timed(20_000));
    assert!(
        many < few * 12 + Duration::from_secs(2),
        "{few:?} for a quarter, {many:?} for all"
    );
}

#[test]
fn brackets_without_end_and_damaged_messages_do_no_harm() {
    let deep = format!(
        "{{\"name\": \"x\", \"messages\": [{{\"id\": 1, \"from_id\": \"user1\", \"date\": \"2019-03-11T14:05:00\", \"text\": {}{}}}, {{\"id\": 2, \"from\": \"Renske\", \"from_id\": \"user2\", \"date\": \"2019-03-11T14:06:00\", \"text\": \"heard\"}}]}}",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let reading = read(deep.as_bytes());
    let text = reading.body().unwrap();
    assert!(text.content.ends_with("heard"));
    assert_eq!(text.map.messages().unwrap().pieces.len(), 2);
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::Damaged)
    );
    let cut = deep.get(..deep.len() - 20).unwrap();
    assert!(
        read(cut.as_bytes())
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::Damaged)
    );
}

#[test]
fn broken_characters_are_replaced_and_said() {
    let mut export = b"11.03.2019, 14:05 - Renske: one \xff\xfe two\n".to_vec();
    export.extend(b"12.03.2019, 14:05 - Renske: three\n");
    let reading = read(&export);
    assert!(reading.body().unwrap().content.contains('\u{fffd}'));
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::InvalidBytes)
    );
    // What is kept of it is still the bytes that came.
    let kept = picked(&export, vec![(1, 1)]).unwrap();
    assert!(kept.windows(2).any(|window| window == b"\xff\xfe"));
}

#[test]
fn names_of_files_are_never_paths_and_a_chat_may_lie_in_itself() {
    let chat = "11.03.2019, 14:05 - Renske: ../../etc/passwd.jpg (file attached)\n12.03.2019, 14:05 - Renske: <attached: _chat.txt>\n";
    let zip = packed(vec![
        Packed::stored("_chat.txt", chat.as_bytes()),
        Packed::stored("../../etc/passwd.jpg", b"\xff\xd8\xff\xe0 no picture"),
    ]);
    let reading = read(&zip);
    assert_eq!(reading.members.len(), 1);
    let map = reading.body().unwrap().map.messages().unwrap();
    assert_eq!(map.pieces[0].attachments, [0]);
    assert!(map.pieces[1].attachments.is_empty());
    assert!(
        reading
            .notices
            .iter()
            .any(|notice| notice.code == NoticeCode::FilesMissing)
    );
}

#[test]
fn a_note_that_lies_is_no_note() {
    let chat = "11.03.2019, 14:05 - Renske: one\n";
    for note in [
        "{}",
        "no note",
        r#"{"format":"kua-messages/1","from":"whatsapp","by":"x","export_sha256":"y","export_messages":1,"messages":[[9,1]],"order":null,"order_told":true}"#,
    ] {
        let zip = packed(vec![
            Packed::stored("picked.json", note.as_bytes()),
            Packed::stored("messages_chat.txt", chat.as_bytes()),
        ]);
        assert!(read(&zip).is_export(), "{note}");
    }
}

#[test]
fn numbers_become_stretches() {
    assert_eq!(stretches([3, 1, 2]), vec![(1, 3)]);
}
