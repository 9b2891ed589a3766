//! What a vault learns, and a language put right, as seen from the command line.

use crate::person::Person;

const FIRST: &str = "Press release\n\n12 March 2024\n\n\
    Ayan Testuly, director of the organisation Steppe Voice, was arrested in Almaty on Saturday night.\n";
const SECOND: &str = "Запись от 14 марта\n\nОрганизация Steppe Voice сообщила об этом вечером.\n";

fn add(person: &Person, name: &str, content: &str) -> String {
    let file = person.file(name, content);
    let added = person.kua(&["--json", "add", &file]).well().json();
    added[0]["document"].as_str().unwrap().to_owned()
}

#[test]
fn a_name_known_here_is_listed_with_its_document_and_decided_by_it() {
    let person = Person::with_vault();
    let first = add(&person, "a.txt", FIRST);
    person
        .kua(&["review", "accept", &first, "--with-unsure"])
        .well();
    let second = add(&person, "b.txt", SECOND);
    let list = ["--json", "review", "list", "--document", &second];
    let waiting = person.kua(&list).well().json();
    let known = waiting
        .iter()
        .find(|one| one["proposal"]["kind"] == "organisation")
        .unwrap();
    assert_eq!(known["proposal"]["exact"], "Steppe Voice");
    let id = known["id"].as_str().unwrap();
    let record = known["known"][0].as_str().unwrap();
    let shown = person
        .kua(&["review", "list", "--document", &second])
        .well();
    assert!(
        shown.out.contains("known here: Steppe Voice"),
        "{}",
        shown.out
    );
    let accept = [
        "--json",
        "review",
        "accept",
        id,
        "--document",
        &second,
        "--into",
        record,
    ];
    let accepted = person.kua(&accept).well().json();
    assert_eq!(accepted[0]["record"], record);
    let after = person.kua(&list).well().json();
    assert!(after.iter().all(|one| one["id"] != id));
}

#[test]
fn the_unsure_wait_when_a_whole_document_is_accepted() {
    let person = Person::with_vault();
    let document = add(&person, "a.txt", FIRST);
    let count = |option: &str| {
        let list = ["--json", "review", "list", option, "--document", &document];
        person.kua(&list).well().json().len()
    };
    let all = person
        .kua(&["--json", "review", "list"])
        .well()
        .json()
        .len();
    assert_eq!(count("--sure") + count("--unsure"), all);
    let unsure = count("--unsure");
    person.kua(&["review", "accept", &document]).well();
    assert_eq!((count("--sure"), count("--unsure")), (0, unsure));
}

#[test]
fn a_language_is_put_right_and_taken_back() {
    let person = Person::with_vault();
    let document = add(&person, "a.txt", FIRST);
    let language = || {
        let shown = person.kua(&["--json", "show", &document]).well().json();
        let properties = shown[0]["properties"].as_array().unwrap();
        let stated = properties.iter().find(|one| one["property"] == "language");
        stated.map(|one| one["values"][0]["value"].as_str().unwrap().to_owned())
    };
    let before = language();
    let said = ["--json", "review", "language", &document, "kk"];
    let made = person.kua(&said).well().json();
    assert_eq!(language().as_deref(), Some("kk"));
    person
        .kua(&["review", "language", &document, "Kazakh"])
        .refused("language");
    let id = made[0]["judgements"][0].as_str().unwrap();
    person.kua(&["review", "withdraw", id]).well();
    assert_eq!(language(), before);
}
