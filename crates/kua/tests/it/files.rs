//! All files of a vault, read again, stopped in the midst, and limits.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use crate::person::Person;

const COUNT: usize = 12;

fn states(person: &Person) -> Vec<String> {
    let files = person.kua(&["--json", "files"]).well().json();
    files
        .iter()
        .map(|file| file["state"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_a_kill_leaves_undone_is_done_by_the_next_call() {
    let person = Person::with_vault();
    let folder = person.path("letters");
    std::fs::create_dir(&folder).unwrap();
    for number in 0..COUNT {
        let letter = format!(
            "Letter {number}\n\nThe market was closed on {} May 2020.\n",
            number + 1
        );
        std::fs::write(folder.join(format!("{number:02}.txt")), letter).unwrap();
    }
    person.kua(&["add", "letters"]).well();
    assert_eq!(states(&person), vec!["read"; COUNT]);
    let mut child = person
        .command()
        .arg("--vault")
        .arg(person.path("vault"))
        .arg("--passphrase-file")
        .arg(person.path("passphrase"))
        .args(["--json", "add", "--again", "--all"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.next().unwrap().unwrap();
    // No signal that could be answered: the program is gone in the middle of a file.
    child.kill().unwrap();
    child.wait().unwrap();
    let told = 1 + lines.map_while(Result::ok).count();
    let left = states(&person)
        .iter()
        .filter(|state| *state == "waiting")
        .count();
    assert!(
        left < COUNT && left + told >= COUNT,
        "{left} left, {told} told"
    );
    let again = person.kua(&["--json", "add", "--again"]).well().json();
    assert_eq!(again.len(), left);
    assert_eq!(states(&person), vec!["read"; COUNT]);
    person.kua(&["log", "verify"]).well();
    let none = person.kua(&["add", "--again", "--older"]).well();
    assert!(none.out.contains("No file waits"), "{}", none.out);
}

#[test]
fn files_are_listed_by_state_and_a_limit_is_raised() {
    let person = Person::with_vault();
    let long = person.file("long.txt", "words ".repeat(2_000));
    let short = person.file("short.txt", "some words");
    let added = person
        .kua(&["--json", "add", "--limit", "text-bytes=1000", &long, &short])
        .well()
        .json();
    assert!(
        added[0]["unreadable"]
            .as_str()
            .unwrap()
            .contains("`text-bytes`")
    );
    let unread = person
        .kua(&["--json", "files", "--state", "unread"])
        .well()
        .json();
    assert_eq!(
        (unread.len(), unread[0]["name"].as_str()),
        (1, Some("long.txt"))
    );
    assert!(unread[0]["reason"].as_str().unwrap().contains("1000 bytes"));
    let id = unread[0]["document"].as_str().unwrap();
    person
        .kua(&["add", "--again", id, "--limit", "text-bytes=100000"])
        .well();
    assert_eq!(states(&person), ["read", "read"]);
    for (limit, words) in [
        ("pages=0", "from 1 to 1000000"),
        ("wings=2", "there are original-bytes"),
        ("pages", "NAME=NUMBER"),
    ] {
        person
            .kua(&["add", "--limit", limit, &short])
            .refused(words);
    }
    person
        .kua(&["files", "--state", "eaten"])
        .refused("nothing is called “eaten”");
    person.kua(&["add", "--limit-all", "text-bytes=100"]).well();
    let more = person.file("more.txt", "other words ".repeat(100));
    let added = person.kua(&["--json", "add", &more]).well().json();
    assert!(
        added[0]["unreadable"]
            .as_str()
            .unwrap()
            .contains("100 bytes")
    );
}
