//! Zips that were made with care: what is listed, what is left out and why.

use kua_core::reading::{NoticeCode, ReadFailure, ReadLimits, ReadRequest, Reading};
use kua_ingest::{members_here, read_bytes_here};

use super::made::{Packed, Packer};

fn read_within(bytes: &[u8], change: impl FnOnce(&mut ReadLimits)) -> Result<Reading, ReadFailure> {
    let mut request = ReadRequest::default();
    change(&mut request.limits);
    let reading = read_bytes_here(&request, bytes);
    if let Ok(reading) = &reading {
        let taken = members_here(&request, bytes).unwrap();
        assert!(taken.iter().map(|(member, _)| member).eq(&reading.members));
    }
    reading
}

fn read(bytes: &[u8]) -> Reading {
    read_within(bytes, |_| {}).unwrap()
}

fn names(reading: &Reading) -> Vec<&str> {
    let members = reading.members.iter();
    members
        .filter_map(|member| member.name.as_deref())
        .collect()
}

/// Returns why members were left out.
fn reasons(reading: &Reading) -> Vec<String> {
    let left_out = |code| code == NoticeCode::MembersLeftOut;
    let notices = reading.notices.iter();
    notices
        .filter(|notice| left_out(notice.code))
        .map(|notice| notice.arguments["reason"].clone())
        .collect()
}

#[test]
fn names_are_labels_and_never_paths() {
    let tricky = ["../../x", "/etc/passwd", "C:\\Windows\\x", "a/../../b", ""];
    let zip = tricky.iter().fold(Packer::default(), |packer, name| {
        packer.add(&Packed::stored(name, b"words"))
    });
    let reading = read(
        &zip.add(&Packed::stored("away", b"/etc/passwd").link())
            .finish(),
    );
    assert_eq!(names(&reading), tricky);
    assert_eq!(reasons(&reading), ["link"]);
}

#[test]
fn members_of_one_name_are_all_there() {
    let zip = Packer::default()
        .add(&Packed::stored("list.txt", b"first"))
        .add(&Packed::deflated("list.txt", b"second"))
        .add(&Packed::stored("folder/", b""))
        .finish();
    let taken = members_here(&ReadRequest::default(), &zip).unwrap();
    let contents: Vec<&[u8]> = taken.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    assert_eq!(contents, [b"first".as_slice(), b"second"]);
    assert_eq!(
        taken[0].0.captured.as_ref().unwrap().written,
        "2019-03-11 08:30:00"
    );
}

#[test]
fn a_password_is_said() {
    let locked = Packed::stored("secret.txt", b"????").protected();
    let all = Packer::default().add(&locked).finish();
    assert_eq!(read_within(&all, |_| {}).unwrap_err().code(), "protected");
    let some = Packer::default()
        .add(&Packed::stored("open.txt", b"words"))
        .add(&locked)
        .finish();
    let reading = read(&some);
    assert_eq!(names(&reading), ["open.txt"]);
    assert_eq!(reasons(&reading), ["password"]);
}

#[test]
fn sizes_are_counted_and_not_believed() {
    let zip = Packer::default()
        .add(&Packed::spaces("bomb", 64))
        .add(&Packed::stored("note.txt", b"words"))
        .finish();
    let reading = read(&zip);
    assert_eq!(names(&reading), ["note.txt"]);
    assert_eq!(reasons(&reading), ["ratio"]);
    let reading = read_within(&zip, |limits| {
        limits.ratio = 10_000;
        limits.unpacked_bytes = 1 << 20;
    });
    assert_eq!(reasons(&reading.unwrap()), ["limit"]);
    let failure = read_within(&zip, |limits| limits.members = 1).unwrap_err();
    assert_eq!(failure.arguments()["limit"], "members");
}

#[test]
fn members_on_top_of_each_other_are_left_out() {
    let one = Packed::deflated("one", &[b'a'; 5000]);
    let mut packer = Packer::default().add(&one);
    for _ in 0..50 {
        packer = packer.point(&one, 0);
    }
    let reading = read(&packer.finish());
    assert_eq!(names(&reading), ["one"]);
    assert_eq!(reasons(&reading), ["overlap"]);
}

#[test]
fn a_nested_bomb_ends_at_the_level_that_blows_up() {
    let mut bytes = Packer::default()
        .add(&Packed::spaces("0.dll", 4096))
        .finish();
    for level in 0..4 {
        let packer = (0..4).fold(Packer::default(), |packer, n| {
            packer.add(&Packed::deflated(&format!("{level}-{n}.zip"), &bytes))
        });
        bytes = packer.finish();
    }
    let mut depth = 0;
    loop {
        let reading = read(&bytes);
        let taken = members_here(&ReadRequest::default(), &bytes).unwrap();
        let Some((_, next)) = taken.into_iter().next() else {
            assert_eq!(reasons(&reading), ["ratio"]);
            break;
        };
        bytes = next;
        depth += 1;
    }
    assert_eq!(depth, 4);
}

#[test]
fn a_zip_that_broke_off_gives_what_is_there() {
    let packer = Packer::default()
        .add(&Packed::stored("one.txt", b"words"))
        .add(&Packed::deflated("two.txt", b"more words"));
    let mut bytes = packer.broken_off();
    bytes.extend_from_slice(b"PK\x03\x04half a header");
    let reading = read(&bytes);
    assert_eq!(names(&reading), ["one.txt", "two.txt"]);
    assert_eq!(reading.notices[0].code, NoticeCode::Damaged);
    let failure = read_within(b"PK\x03\x04 and so on", |_| {}).unwrap_err();
    assert_eq!(failure.code(), "damaged");
}

#[test]
fn a_checksum_that_does_not_fit_is_said() {
    let lie = Packed::stored("a.txt", b"words").with_checksum(7);
    let zip = Packer::default()
        .add(&lie)
        .add(&Packed::stored("b.txt", b"words"))
        .finish();
    let reading = read(&zip);
    assert_eq!(names(&reading), ["b.txt"]);
    assert_eq!(reasons(&reading), ["damaged"]);
}

#[test]
fn names_in_the_letters_of_a_country_are_read() {
    // As an archive program of Windows writes them in Russia (code page 866) and in China (GBK).
    let (cyrillic, chinese) = (
        b"\x8f\xe0\xae\xe2\xae\xaa\xae\xab \xa4\xae\xaf\xe0\xae\xe1\xa0.txt".as_slice(),
        b"\xb9\xd8\xd3\xda\xbc\xaf\xd6\xd0\xca\xd5\xd6\xce\xc8\xcb\xd4\xb1\xb5\xc4\xcd\xa8\xb8\xe6.txt",
    );
    for (name, expected) in [
        (cyrillic, "Протокол допроса.txt"),
        (chinese, "关于集中收治人员的通告.txt"),
    ] {
        let member = Packed::stored("x", b"words").named(name);
        let reading = read(&Packer::default().add(&member).finish());
        assert_eq!(names(&reading), [expected]);
        assert_eq!(reading.notices[0].code, NoticeCode::EncodingGuessed);
    }
}

#[test]
fn a_zip_behind_other_bytes_of_its_own_is_found() {
    let inner = Packer::default()
        .add(&Packed::stored("one.txt", b"words"))
        .finish();
    let bytes = [b"PK\x03\x04 words in front ".as_slice(), &inner].concat();
    assert_eq!(names(&read(&bytes)), ["one.txt"]);
}
