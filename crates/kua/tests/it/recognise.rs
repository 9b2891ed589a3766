//! Pictures and scans on the command line: recognised at once, left out, recognised later.

use std::path::Path;

use crate::person::Person;

/// A page of the pictures that recognising is tested with.
fn page(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../kua-ingest/tests/recognise")
        .join(name)
        .display()
        .to_string()
}

#[test]
fn a_photographed_letter_is_recognised_kept_and_found() {
    let person = Person::with_vault();
    let added = person
        .kua(&["--json", "add", &page("rus.png")])
        .well()
        .json();
    let recognition = &added[0]["recognition"];
    assert_eq!(recognition["stage"], "done", "{recognition}");
    assert_eq!(recognition["found"], 1);
    let by = recognition["by"].as_str().unwrap();
    assert!(
        by.starts_with("tesseract ") && by.contains("rus+kaz"),
        "{by}"
    );
    let found = person.kua(&["--json", "find", "охранник"]).well().json();
    assert_eq!(found.len(), 1);
}

#[test]
fn recognising_is_left_out_and_done_later_in_the_languages_that_are_named() {
    let person = Person::with_vault();
    let added = person
        .kua(&[
            "--json",
            "add",
            &page("chi_sim.png"),
            "--without-recognition",
        ])
        .well()
        .json();
    assert_eq!(added[0]["recognition"]["stage"], "stopped");
    let document = added[0]["document"].as_str().unwrap();
    let again = person
        .kua(&["add", "--again", document, "--recognise", "zh"])
        .well();
    assert!(
        again.out.contains("letters recognised on 1 of one page"),
        "{}",
        again.out
    );
    assert!(again.out.contains("chi_sim"), "{}", again.out);
    let wrong = person.kua(&["add", &page("eng.png"), "--recognise", "xx"]);
    assert!(
        wrong
            .refused("no data to recognise letters in `xx`")
            .out
            .is_empty()
    );
}

#[test]
fn the_doctor_says_what_recognises_here() {
    let person = Person::with_vault();
    let said = person.kua(&["--json", "doctor"]).well().json();
    let one = said.iter().find(|one| one["part"] == "recogniser").unwrap();
    assert_eq!(one["weight"], "sound", "{one}");
    assert!(
        one["detail"].as_str().unwrap().starts_with("tesseract "),
        "{one}"
    );
}
