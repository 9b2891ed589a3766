//! An export of a messenger: it waits, some of it is kept, and the rest is gone from the disk.

use crate::person::Person;

const CHAT: &str = "11.03.2019, 14:05 - Renskelind: They took Ayan Testuly at nine.\n\
    12.03.2019, 14:05 - Tjark: Where to?\n\
    13.03.2019, 14:05 - Renskelind: Nobody says.\n\
    13.03.2019, 14:06 - Tjark: Unpickedword\n";

/// Adds the export; returns the beginning of its id.
fn waits(person: &Person) -> String {
    let file = person.file("WhatsApp Chat with Renskelind.txt", CHAT);
    let added = person.kua(&["--json", "add", &file]).well().json();
    assert_eq!(added[0]["messages"], 4);
    assert_eq!(added[0]["days"], "2019-03-11/2019-03-13");
    added[0]["export"]
        .as_str()
        .unwrap()
        .chars()
        .take(8)
        .collect()
}

#[test]
fn only_the_picked_messages_stay() {
    let person = Person::with_vault();
    let export = waits(&person);
    let listed = person.kua(&["add", "--export"]).well();
    assert!(listed.out.contains(&export), "{}", listed.out);
    let shown = person.kua(&["add", "--export", &export]).well();
    assert!(
        shown.out.contains("2 2019-03-12T14:05 Tjark Where to?"),
        "{}",
        shown.out
    );
    let wrong = person.kua(&["add", "--export", &export, "--messages", "none"]);
    wrong.refused("12-40,77");
    let kept = person
        .kua(&["--json", "add", "--export", &export, "--messages", "1,3"])
        .well()
        .json();
    let document = kept[0]["document"].as_str().unwrap();
    let view = person.kua(&["--json", "show", document]).well().json();
    assert!(
        view[0]
            .to_string()
            .contains("WhatsApp 2019-03-11/2019-03-13"),
        "{}",
        view[0]
    );
    let found = person
        .kua(&["--json", "find", "Unpickedword"])
        .well()
        .json();
    assert!(found.is_empty());
    let found = person.kua(&["--json", "find", "Nobody"]).well().json();
    assert_eq!(found.len(), 1);
    person.kua(&["add", "--export", &export]).refused("nothing");
    let verified = person.kua(&["--json", "log", "verify"]).well().json();
    assert_eq!(verified[0]["sound"], true, "{}", verified[0]);
    person.kua(&["rebuild"]).well();
    let found = person.kua(&["--json", "find", "Nobody"]).well().json();
    assert_eq!(found.len(), 1);
}

#[test]
fn days_whole_and_nothing_are_choices_too() {
    let person = Person::with_vault();
    let file = person.file("a_chat.txt", CHAT);
    let by_day = [
        "--json",
        "add",
        &file,
        "--since",
        "2019-03-12",
        "--until",
        "2019-03-12",
    ];
    let kept = person.kua(&by_day).well().json();
    assert!(kept[0]["document"].is_string(), "{}", kept[0]);
    let none = ["add", &file, "--since", "2020-01-01"];
    assert!(person.kua(&none).well().error.contains("waits on"));
    let export = waits(&person);
    person.kua(&["add", "--export", &export, "--drop"]).well();
    let nothing = person.kua(&["add", "--export"]).well();
    assert!(nothing.out.contains("No export waits"), "{}", nothing.out);
    let whole = person
        .kua(&["--json", "add", &file, "--all-messages"])
        .well()
        .json();
    assert_eq!(whole[0]["media_type"], "text/x-whatsapp-chat");
    let verified = person.kua(&["--json", "log", "verify"]).well().json();
    assert_eq!(verified[0]["sound"], true, "{}", verified[0]);
}
