//! Bad input: the error says what, where and what to do; the original is kept where it could be.

use crate::person::Person;

#[test]
fn files_that_are_no_text_are_kept_and_said_to_be_so() {
    let person = Person::with_vault();
    let binary: Vec<u8> = (0..=255u8).cycle().take(4_000).collect();
    let files = [
        person.file("empty.txt", ""),
        person.file("binary.txt", &binary),
        person.file("zip.txt", b"PK\x03\x04 and so on"),
    ];
    let mut arguments = vec!["--json", "add"];
    arguments.extend(files.iter().map(String::as_str));
    let lines = person.kua(&arguments).well().json();
    assert_eq!(lines.len(), 3);
    for line in &lines {
        assert!(line["unreadable"].is_string(), "{line}");
        assert!(line["document"].is_string(), "{line}");
    }
    let sound = person.kua(&["--json", "log", "verify"]).well().json();
    assert_eq!(sound[0]["originals"], 3);
    assert_eq!(sound[0]["sound"], true);
}

#[test]
fn legacy_letters_are_read_and_the_guess_is_said() {
    let person = Person::with_vault();
    let russian = "Вчера в Алматы задержали директора организации, сообщили родственники.";
    let (windows, _, _) = encode(russian);
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(russian.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let files = [
        person.file("w1251.txt", windows),
        person.file("utf16.txt", wide),
        person.file(
            "broken.txt",
            b"The director was taken away \xff\xfe from the hotel in \xc3( Almaty.",
        ),
    ];
    let mut arguments = vec!["--json", "add"];
    arguments.extend(files.iter().map(String::as_str));
    let lines = person.kua(&arguments).well().json();
    assert_eq!(lines[0]["notices"][0]["code"], "encoding-guessed");
    assert!(
        !lines[2]["notices"].as_array().unwrap().is_empty(),
        "{}",
        lines[2]
    );
    let found = person
        .kua(&["--json", "find", "родственники"])
        .well()
        .json();
    assert_eq!(found.len(), 2);
}

/// Windows-1251 by hand: the letters of the sample are in one block.
fn encode(words: &str) -> (Vec<u8>, (), ()) {
    let bytes = words
        .chars()
        .map(|c| match c {
            'А'..='я' => (u32::from(c) - 0x410 + 0xc0) as u8,
            c => c as u8,
        })
        .collect();
    (bytes, (), ())
}

#[test]
fn what_is_no_file_is_named_and_the_others_are_added() {
    let person = Person::with_vault();
    let good = person.file("good.txt", "A short note.");
    let missing = person.path("missing.txt").display().to_string();
    let said = person.kua(&["add", &missing, &good]).refused("missing.txt");
    assert!(said.out.contains("good.txt"), "{}", said.out);
    assert_eq!(
        person.kua(&["--json", "find", "note"]).well().json().len(),
        1
    );
}

#[test]
fn a_folder_is_taken_in_but_never_the_vault_or_its_passphrase() {
    let person = Person::with_vault();
    std::fs::create_dir(person.path("deep")).unwrap();
    person.file("deep/one.txt", "A note in a folder.");
    person.file("two.txt", "Another note.");
    let folder = person.path(".").display().to_string();
    let said = person.kua(&["--json", "add", &folder]).well().json();
    let names: Vec<&str> = said
        .iter()
        .filter_map(|line| line["file"].as_str()?.rsplit('/').next())
        .collect();
    assert_eq!(names, ["one.txt", "two.txt"]);
    let again = person.kua(&["add", "--again"]).well();
    assert!(again.out.contains("No file waits"), "{}", again.out);
}

#[test]
fn a_wrong_passphrase_a_foreign_folder_and_a_second_init_change_nothing() {
    let person = Person::with_vault();
    person.file("wrong", "not the passphrase at all\n");
    person
        .kua_with(&person.path("wrong"), &["find", "x"])
        .refused("passphrase is wrong");
    person.kua(&["init"]).refused("not empty");
    let elsewhere = person.path(".").display().to_string();
    person
        .bare(&["--vault", &elsewhere, "find", "x"])
        .refused("no vault in this folder");
    person.bare(&["find", "x"]).refused("--vault");
    let vault = person.path("vault").display().to_string();
    person
        .bare(&["--vault", &vault, "find", "x"])
        .refused("--passphrase-file");
    let usage = person.bare(&["nonsense"]);
    assert_eq!(usage.code, 2);
    person.kua(&["find", "x"]).well();
}

#[test]
fn a_short_passphrase_makes_no_vault() {
    let person = Person::new();
    person.file("short", "secret\n");
    person
        .kua_with(&person.path("short"), &["init"])
        .refused("at least 12");
    assert!(!person.path("vault").exists());
}

/// Whether a text has this word with no letter or figure at either side.
fn is_word_of(word: &str, text: &str) -> bool {
    text.split(|character: char| !character.is_alphanumeric())
        .any(|found| found == word)
}

#[test]
fn nothing_on_disk_tells_what_it_is_or_whose() {
    assert!(is_word_of("kua", "kua-vault 1") && !is_word_of("kua", "zqkua8="));
    let person = Person::with_vault();
    let file = person.file("Secret Name.txt", "Ayan Testname was arrested in Almaty.");
    person
        .kua(&["add", "--from", "Neighbour Dana", &file])
        .well();
    let mut seen = 0;
    let mut folders = vec![person.path("vault")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().to_lowercase();
            assert!(!name.contains("kua") && !name.contains("secret"), "{name}");
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            seen += 1;
            let bytes = std::fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            for word in [
                "kua",
                "secret name",
                "testname",
                "neighbour",
                "almaty",
                "sqlite format",
            ] {
                // Three letters turn up in random bytes, and in figures written in letters, by
                // chance; in text they are a word of their own.
                let holds = match word.len() {
                    ..=3 => bytes.len() <= 1_000 && is_word_of(word, &text),
                    _ => text.contains(word),
                };
                assert!(!holds, "{name} holds `{word}`");
            }
        }
    }
    assert!(seen >= 5, "only {seen} files");
}
