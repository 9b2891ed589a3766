//! Input that is damaged or made to do harm.
//!
//! The mutation loop is the same every time. `KUA_FUZZ_ROUNDS` makes it longer.

use kua_core::reading::{
    MetadataCode, NoticeCode, ReadFailure, ReadLimits, ReadRequest, Reading, TextMap,
};
use kua_ingest::{members_here, read_bytes_here};

use super::made::{Packed, Packer};

fn request(extension: &str) -> ReadRequest {
    ReadRequest {
        extension: Some(extension.to_owned()),
        ..ReadRequest::default()
    }
}

fn read(extension: &str, bytes: &[u8]) -> Result<Reading, ReadFailure> {
    read_bytes_here(&request(extension), bytes)
}

fn all_text(reading: &Reading) -> String {
    reading
        .texts
        .iter()
        .map(|text| text.content.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}

/// What holds of every reading, whatever was read.
fn check_sound(reading: &Reading) {
    assert_eq!(reading.body().is_some(), !reading.texts.is_empty());
    for text in &reading.texts {
        assert!(!text.content.contains('\r'));
        let length = text.content.chars().count() as u64;
        assert!(text.map.fits(length));
        if let TextMap::Lines(pieces) = &text.map {
            let mut last = 0;
            for piece in pieces {
                assert!(piece.begin >= last && piece.begin < piece.end && piece.end <= length);
                assert!(piece.first >= 1 && piece.first <= piece.last);
                last = piece.end;
            }
        }
    }
    for notice in &reading.notices {
        for value in notice.arguments.values() {
            assert!(
                value.len() <= 80,
                "an argument as long as a sentence: {value}"
            );
        }
    }
}

#[test]
fn entities_of_xml_are_not_expanded() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">\
                <!ENTITY c SYSTEM \"file:///etc/passwd\">]><r>&b;&c;</r>";
    let reading = read("xml", bomb.as_bytes()).unwrap();
    assert!(all_text(&reading).len() <= bomb.len());
    assert!(!all_text(&reading).contains("root:"));
}

#[test]
fn a_script_never_becomes_text_however_it_is_cut() {
    for page in [
        "<html><script>secret()</script>words",
        "<html><script>secret()",
        "<html>words<script type='application/ld+json'>{\"x\": \"secret\"}</script>",
        "<html>words<SCRIPT src=x>secret</SCRIPT ><style>secret",
        "<html>words<iframe>secret</iframe><noembed>secret</noembed><xmp>secret</xmp>",
    ] {
        match read("html", page.as_bytes()) {
            Ok(reading) => assert!(!all_text(&reading).contains("secret"), "{page}"),
            Err(failure) => assert_eq!(failure, ReadFailure::Empty, "{page}"),
        }
    }
}

#[test]
fn a_file_of_two_types_is_what_its_first_bytes_say() {
    let polyglot = [b"\xFF\xD8\xFF\xE0".as_slice(), b"PK\x03\x04 <html>words"].concat();
    let failure = read("html", &polyglot).unwrap_err();
    assert_eq!(failure.arguments()["name"], "a JPEG picture");
}

#[test]
fn a_document_that_says_a_kilobyte_and_inflates_to_gigabytes_is_cut() {
    let bytes = Packer::default()
        .add(&Packed::stored("[Content_Types].xml", b"<Types/>"))
        .add(&Packed::spaces("word/document.xml", 4096))
        .finish();
    assert!(bytes.len() < 8 << 20);
    let reading = read("docx", &bytes).unwrap();
    let notice = &reading.notices[0];
    assert_eq!(notice.code, NoticeCode::LimitReached);
    assert_eq!(notice.arguments["limit"], "unpacked-bytes");
    assert_eq!(all_text(&reading), "");
}

#[test]
fn entities_of_a_document_are_not_expanded_and_nothing_is_fetched() {
    let body = "<!DOCTYPE d [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">\
                <!ENTITY c SYSTEM \"file:///etc/passwd\">]>\
                <w:document><w:body><w:p><w:r><w:t>so: &b;&c;</w:t></w:r></w:p></w:body></w:document>";
    let bytes = Packer::default()
        .add(&Packed::deflated("word/document.xml", body.as_bytes()))
        .finish();
    assert_eq!(all_text(&read("docx", &bytes).unwrap()), "so: &b;&c;");
}

#[test]
fn messages_in_messages_come_out_one_level_at_a_time() {
    let mut message = "From: a@example.org\nMIME-Version: 1.0\nSubject: 0\n\nwords".to_owned();
    for level in 1..2_000 {
        message = format!(
            "From: a@example.org\nMIME-Version: 1.0\nSubject: {level}\n\
             Content-Type: message/rfc822\n\n{message}"
        );
    }
    let reading = read("eml", message.as_bytes()).unwrap();
    assert_eq!(reading.members.len(), 1);
    assert_eq!(reading.members[0].name.as_deref(), Some("1998"));
    let parts: String = (0..500)
        .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))
        .collect();
    let deep = format!("From: a@example.org\nMIME-Version: 1.0\n{parts}words");
    let reading = read("eml", deep.as_bytes()).unwrap();
    let has = |code| reading.notices.iter().any(|notice| notice.code == code);
    assert!(has(NoticeCode::TooDeep));
}

#[test]
fn a_protected_document_is_said_to_be_so() {
    let bytes = Packer::default()
        .add(&Packed::stored(
            "mimetype",
            b"application/vnd.oasis.opendocument.text",
        ))
        .add(&Packed::stored(
            "META-INF/manifest.xml",
            b"<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
        ))
        .add(&Packed::stored("content.xml", b"\x93\x11sealed"))
        .finish();
    assert_eq!(read("odt", &bytes).unwrap_err().code(), "protected");
}

#[test]
fn a_record_that_inflates_without_end_is_left_out() {
    use std::io::Write;
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(&vec![b' '; 64 << 20]).unwrap();
    let body = packer.finish().unwrap();
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    let block = [head.as_slice(), &body].concat();
    let record = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {}\r\n\r\n",
        block.len()
    );
    let bytes = [record.as_bytes(), &block, b"\r\n\r\n"].concat();
    let reading = read("warc", &bytes).unwrap();
    assert_eq!(reading.members, []);
    assert_eq!(reading.notices[0].arguments["reason"], "ratio");
}

#[test]
fn a_document_with_changes_remarks_and_authors_says_so() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/fixtures/docx/word-statement.docx"
    );
    let reading = read("docx", &std::fs::read(path).unwrap()).unwrap();
    let has = |code| reading.notices.iter().any(|notice| notice.code == code);
    assert!(has(NoticeCode::TrackedChanges) && has(NoticeCode::Comments));
    let authors: Vec<&str> = reading
        .metadata
        .iter()
        .filter(|fact| matches!(fact.code, MetadataCode::Author | MetadataCode::LastAuthor))
        .map(|fact| fact.value.as_str())
        .collect();
    assert_eq!(authors, ["Marat Tulov", "Dana Ospan", "Marat Tulov"]);
}

#[test]
fn one_field_of_ten_megabytes_and_many_columns_are_read() {
    let field = format!("name,text\nA,\"{}\"\n", "word ".repeat(2_000_000));
    assert_eq!(
        read("csv", field.as_bytes()).unwrap().media_type,
        "text/csv"
    );
    let wide = format!("{}\n{}\n", "a,".repeat(1_000_000), "1,".repeat(1_000_000));
    // So many cells are a list and no text.
    let reading = read("csv", wide.as_bytes()).unwrap();
    assert!(reading.texts.is_empty());
    let codes = reading.notices.iter().map(|notice| notice.code);
    assert!(codes.into_iter().any(|code| code == NoticeCode::OnlyAList));
}

#[test]
fn controls_and_right_to_left_marks_are_kept() {
    let text = "Report \u{202E}fdp.exe\u{202C} of می\u{200C}خواهم";
    assert_eq!(all_text(&read("txt", text.as_bytes()).unwrap()), text);
    let html = read("html", format!("<html><p>{text}</p>").as_bytes()).unwrap();
    assert_eq!(all_text(&html), text);
}

#[test]
fn markdown_that_nests_without_end_is_read() {
    for mark in [
        "> ", "- ", "[", "*", "**a ", "<div>", "`", "![", "1. ", "\\", "|",
    ] {
        let source = format!("{}words", mark.repeat(20_000));
        let reading =
            read("md", source.as_bytes()).unwrap_or_else(|failure| panic!("{mark}: {failure}"));
        assert!(all_text(&reading).contains("words"), "{mark}");
    }
}

#[test]
fn damaged_documents_are_read_or_refused_and_never_panic() {
    let rounds: u32 = std::env::var("KUA_FUZZ_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(3_000);
    let mut seeds = Vec::new();
    for folder in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures")).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let extension = kua_ingest::extension(&path).unwrap();
            if extension != "expected" {
                seeds.push((extension, std::fs::read(path).unwrap()));
            }
        }
    }
    seeds.sort();
    for (extension, seed) in &seeds {
        // Cut at many places, as a copy that broke off.
        for end in (0..seed.len()).step_by(1 + seed.len() / 60) {
            let bytes = seed.get(..end).unwrap();
            if let Ok(reading) = read(extension, bytes) {
                check_sound(&reading);
            }
            members_here(&request(extension), bytes).ok();
        }
    }
    let mut random = Random(0x5eed);
    let mut read_well = 0;
    for _ in 0..rounds {
        let (extension, seed) = &seeds[random.below(seeds.len())];
        let other = &seeds[random.below(seeds.len())].1;
        let bytes = mutate(seed, other, &mut random);
        let extension = if random.below(8) == 0 {
            "html"
        } else {
            extension
        };
        let mut request = request(extension);
        request.limits = ReadLimits {
            text_bytes: 1_000_000,
            ..ReadLimits::default()
        };
        match read_bytes_here(&request, &bytes) {
            Ok(reading) => {
                check_sound(&reading);
                read_well += 1;
            }
            Err(failure) => assert!(!failure.to_string().is_empty()),
        }
        members_here(&request, &bytes).ok();
    }
    // A loop that reads nothing would prove nothing.
    assert!(read_well * 2 > rounds, "{read_well} of {rounds}");
}

/// Cuts, repeats, swaps and overwrites, as a broken disk or an enemy would.
fn mutate(seed: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    const PIECES: &[&[u8]] = &[
        b"<div>",
        b"</div>",
        b"<table><tr><td>",
        b"</p>",
        b"<!--",
        b"-->",
        b"<script>",
        b"</script>",
        b"&#x0;",
        b"&amp",
        b"\0",
        b"\xFF\xFE",
        b"\xEF\xBB\xBF",
        b"\r",
        b"```\n",
        b"[a](",
        b"> > > ",
        b"| a | b |\n|--|--|\n",
        b"---\n",
        b"\"",
        b"<meta charset=utf-16>",
        b"<title>",
        b"<![CDATA[",
        b"\xED\xA0\x80",
        b"\x1B$B",
        b"<a href=x>",
        b"PK\x03\x04",
        b"<w:p>",
        b"</w:p>",
        b"<w:tr><w:tc>",
        b"<w:del w:id='1'>",
        b"<w:txbxContent>",
        b"\xFF\xFF\xFF\xFF",
        b"<text:note><text:note-body>",
        b"<text:tracked-changes>",
        b"{\\footnote ",
        b"\\u-10179?",
        b"\\cell\\row ",
        b"\\bin99999 ",
        b"\n--=_outer\n",
        b"Content-Type: multipart/mixed; boundary=\"=_outer\"\n",
        b"\n\nFrom x 2019\n",
        b"=?utf-8?B?0",
        b"WARC/1.0\r\n",
        b"Content-Length: 18446744073709551615\r\n",
    ];
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len() + 1);
        match random.below(7) {
            0 => bytes.truncate(at),
            1 => {
                let end = (at + random.below(200)).min(bytes.len());
                bytes.drain(at..end);
            }
            2 => {
                let end = (at + random.below(200)).min(bytes.len());
                let piece = bytes[at..end].repeat(1 + random.below(20));
                bytes.splice(at..at, piece);
            }
            3 => {
                let piece = PIECES[random.below(PIECES.len())].repeat(1 + random.below(30));
                bytes.splice(at..at, piece);
            }
            4 => {
                let begin = random.below(other.len() + 1);
                let end = (begin + random.below(500)).min(other.len());
                bytes.splice(at..at, other[begin..end].iter().copied());
            }
            5 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
            _ => bytes
                .splice(at..at, (0..random.below(12)).map(|n| (n * 37) as u8))
                .for_each(drop),
        }
        bytes.truncate(200_000);
    }
    bytes
}

/// A small generator of numbers (xorshift64*), so that every run is the same.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        (number as usize) % bound.max(1)
    }
}
