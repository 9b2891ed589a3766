//! A folder as it comes: many producers, six languages, good files and hostile ones, taken in by one command.
//!
//! What becomes of each is the table in `docs/reference/a-folder-of-files.md`. To write it anew,
//! run the test with `KUA_WRITE_EXPECTED=1` and look at what changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::person::Person;

/// What the table has to hold at least.
const AT_LEAST: usize = 60;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../kua-ingest/fixtures")
}

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/a-folder-of-files.md")
}

/// A zip whose members are stored as they are.
fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in members {
        let at = bytes.len() as u32;
        let mut fields = Vec::new();
        fields.extend([0x14, 0, 0, 0x08, 0, 0, 0, 0, 0x21, 0x50]);
        fields.extend(crc(content).to_le_bytes());
        fields.extend((content.len() as u32).to_le_bytes());
        fields.extend((content.len() as u32).to_le_bytes());
        fields.extend((name.len() as u16).to_le_bytes());
        fields.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&fields);
        bytes.extend(name.as_bytes());
        bytes.extend(*content);
        directory.extend(b"PK\x01\x02\x14\x03");
        directory.extend(&fields);
        directory.extend([0; 6]);
        directory.extend((0o100_644_u32 << 16).to_le_bytes());
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (count, at) = (members.len() as u16, bytes.len() as u32);
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend((directory.len() as u32).to_le_bytes());
    bytes.extend(at.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

/// CRC-32 as in ISO 3309, bit by bit: the files are small.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |all, byte| {
        (0..8).fold(all ^ u32::from(*byte), |all, _| {
            (all >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(all & 1))
        })
    })
}

fn half(path: &str) -> Vec<u8> {
    let bytes = fs::read(fixtures().join(path)).unwrap();
    bytes[..bytes.len() / 2].to_vec()
}

/// Files that no producer makes well: names and bytes.
fn hostile() -> Vec<(String, Vec<u8>)> {
    let nested = (0..9).fold(b"the innermost letter\n".to_vec(), |inside, depth| {
        zip(&[(&format!("{depth}.zip"), &inside)])
    });
    let bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    let types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let mut columns = "a,".repeat(20_000);
    columns.push('\n');
    let all: Vec<(&str, Vec<u8>)> = vec![
        ("empty.txt", Vec::new()),
        ("only-spaces.txt", b" \n\t\n".to_vec()),
        ("noise.bin", (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect()),
        ("picture-called.txt", fs::read(fixtures().join("picture/screen.png")).unwrap()),
        ("letter-called.pdf", "Dear friends, this is no PDF.\n".into()),
        ("page-called.docx", "<html><body><p>This is a page.</p></body></html>".into()),
        ("half.pdf", half("pdf/chromium-ltr.pdf")),
        ("half.docx", half("docx/word-statement.docx")),
        ("half.odt", half("odt/libreoffice-statement.odt")),
        ("half.jpg", half("picture/telephone.jpg")),
        ("half.zip", half("zip/from-a-phone.zip")),
        ("half.warc.gz", half("warc/two-pages.warc.gz")),
        ("climbing-names.zip", zip(&[("../../../etc/passwd", b"nobody\n"), ("/root/x.txt", b"root\n"), ("C:\\Windows\\y.txt", b"windows\n")])),
        ("nine-deep.zip", nested),
        ("no-members.zip", zip(&[])),
        ("swelling.docx", zip(&[("[Content_Types].xml", types.as_bytes()), ("word/document.xml", bomb.as_bytes())])),
        ("script.html", "<html><body><script>fetch('http://192.0.2.1/')</script><p onclick=\"x()\">A page that would tell somebody.</p><img src=\"http://192.0.2.1/pixel.png\"></body></html>".into()),
        ("turned-direction.txt", "The file \u{202e}txt.exe\u{202c} and \u{2066}this\u{2069} are isolated.\n".into()),
        ("one-line.txt", "word ".repeat(200_000).into_bytes()),
        ("many-columns.csv", columns.into_bytes()),
        ("no-end-quote.csv", "name,place\n\"Aqbidai, Semey\nBolat,Tekeli\n".into()),
        ("nul-bytes.txt", b"a\0b\0c\0\n".to_vec()),
        ("locked.pdf", fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../kua-ingest/tests/pdf/locked.pdf")).unwrap()),
        ("no-boundary.eml", "From: a@example.org\nTo: b@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=z\n\nno part follows\n".into()),
        ("deep.rtf", [b"{\\rtf1 ".to_vec(), b"{".repeat(5_000), b"words".to_vec(), b"}".repeat(5_000), b"}".to_vec()].concat()),
        ("koi8-r.txt", vec![0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x20, 0xc9, 0xda, 0x20, 0xf3, 0xc5, 0xcd, 0xc5, 0xd1, 0x2c, 0x20, 0xda, 0xc4, 0xc5, 0xd3, 0xd8, 0x20, 0xd4, 0xc9, 0xc8, 0xcf, 0x2e, 0x0a]),
        ("windows-1256.txt", vec![0xe5, 0xd0, 0xc7, 0x20, 0xe4, 0xd5, 0x20, 0xda, 0xd1, 0xc8, 0xed, 0x20, 0xdd, 0xed, 0x20, 0xe3, 0xe1, 0xdd, 0x20, 0xde, 0xcf, 0xed, 0xe3, 0x2e, 0x0a]),
    ];
    all.into_iter()
        .map(|(name, bytes)| (format!("hostile/{name}"), bytes))
        .collect()
}

/// Makes the folder; returns how many files it has.
fn make(folder: &Path) -> usize {
    let mut count = 0;
    let mut put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        count += 1;
    };
    for shelf in fs::read_dir(fixtures()).unwrap() {
        let shelf = shelf.unwrap();
        for file in fs::read_dir(shelf.path()).unwrap() {
            let path = file.unwrap().path();
            if path.is_file()
                && path
                    .extension()
                    .is_some_and(|extension| extension != "expected")
            {
                let name = path
                    .strip_prefix(fixtures())
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                put(&name, &fs::read(&path).unwrap());
            }
        }
    }
    for (name, bytes) in hostile() {
        put(&name, &bytes);
    }
    let twice = fs::read(fixtures().join("markdown/interview.md")).unwrap();
    put("the-same-again.md", &twice);
    count
}

/// Says whether it lies in no other file.
fn is_outer(said: &serde_json::Value) -> bool {
    said["depth"].as_u64().unwrap_or(0) == 0
}

/// What became of a file, as a row.
fn row(said: &serde_json::Value, folder: &Path) -> String {
    let text = |key: &str| said[key].as_str().unwrap_or_default().to_owned();
    let folder = format!("{}/", folder.display());
    let name = text("file").replace(&folder, "");
    let became = if !said["export"].is_null() {
        format!(
            "an export of a messenger: waits until somebody picks of its {} messages",
            said["messages"]
        )
    } else if !said["duplicate_of"].is_null() {
        "the same bytes again: not kept twice".to_owned()
    } else if !said["unreadable"].is_null() {
        format!("kept unread: {}", text("unreadable"))
    } else {
        match said["proposals"].as_u64().unwrap() {
            0 => "read".to_owned(),
            1 => "read, 1 proposal".to_owned(),
            count => format!("read, {count} proposals"),
        }
    };
    let notices: Vec<String> = said["notices"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|notice| format!("`{}`", notice["code"].as_str().unwrap()))
        .collect();
    let mut row = String::new();
    let cell = |words: &str| words.replace('|', "\\|").replace('\n', " ");
    write!(
        row,
        "| {}{} | {} | {} | {} | {} |",
        "↳ ".repeat(usize::try_from(said["depth"].as_u64().unwrap_or(0)).unwrap()),
        cell(&shown(&name)),
        text("media_type"),
        text("language"),
        cell(&became),
        notices.join(" ")
    )
    .unwrap();
    row
}

/// Shows marks that have no width or turn the direction by their numbers.
fn shown(name: &str) -> String {
    name.chars()
        .map(|character| match character {
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                format!("<U+{:04X}>", u32::from(character))
            }
            other => other.to_string(),
        })
        .collect()
}

#[test]
fn a_folder_of_many_files_goes_in_by_one_command() {
    let person = Person::with_vault();
    let folder = person.path("came");
    let count = make(&folder);
    assert!(count >= AT_LEAST, "{count}");
    let said = person
        .kua(&[
            "--json",
            "add",
            "--without-recognition",
            folder.to_str().unwrap(),
        ])
        .well()
        .json();
    let outer = said.iter().filter(|one| is_outer(one)).count();
    assert_eq!(outer, count, "each file has a line");
    // Files come folder by folder, and each with what lies in it behind it.
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut last = String::new();
    for one in &said {
        let row = row(one, &folder);
        if is_outer(one) {
            last = row.clone();
        }
        groups.entry(last.clone()).or_default().push(row);
    }
    let rows: Vec<String> = groups.into_values().flatten().collect();
    let table = rows.join("\n");
    let words = fs::read_to_string(page()).unwrap_or_default();
    const BEGINS: &str = "| --- | --- | --- | --- | --- |\n";
    let (head, before) = words.split_once(BEGINS).expect("the page has a table");
    if std::env::var_os("KUA_WRITE_EXPECTED").is_some() {
        fs::write(page(), format!("{head}{BEGINS}{table}\n")).unwrap();
        return;
    }
    assert_eq!(
        before.trim_end(),
        table,
        "KUA_WRITE_EXPECTED=1 writes it anew"
    );
}
