//! Places looked up at the command line.

use crate::person::Person;

#[test]
fn a_place_is_found_with_reasons_that_a_person_can_read() {
    let person = Person::new();
    let said = person
        .bare(&["places", "find", "Нұр-Сұлтанда", "--date", "2020-05"])
        .well();
    let first = said.out.lines().next().unwrap();
    assert!(
        first.contains("Nur-Sultan") && first.contains("1526273"),
        "{first}"
    );
    assert!(
        said.out.contains("it had this name at the time"),
        "{}",
        said.out
    );
    assert!(!person.path("data").exists(), "looking up keeps nothing");
}

#[test]
fn the_surroundings_of_a_name_choose_among_namesakes() {
    let person = Person::new();
    let said = person
        .bare(&[
            "--json",
            "places",
            "find",
            "Aksu",
            "--country",
            "kz",
            "--near",
            "Pavlodar",
        ])
        .well()
        .json();
    let first = &said[0]["candidates"][0];
    assert_eq!(first["key"], "1524298");
    assert_eq!(first["country"], "KZ");
    assert!(first["likelihood"].as_f64().unwrap() > 0.9);
    let reasons: Vec<&str> = first["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["reason"].as_str().unwrap())
        .collect();
    assert!(
        reasons.contains(&"country") && reasons.contains(&"near"),
        "{reasons:?}"
    );
}

#[test]
fn what_is_no_name_finds_nothing_and_says_so() {
    let person = Person::new();
    for name in ["", "🏔", &"a".repeat(10_000)] {
        let said = person.bare(&["places", "find", name]).well();
        assert!(said.out.starts_with("no place is known"), "{}", said.out);
        assert!(said.out.len() < 300);
    }
}

#[test]
fn wrong_dates_and_countries_are_named() {
    let person = Person::new();
    for (option, typed, expected) in [
        ("--date", "last week", "last week is no date"),
        ("--country", "France", "France is no code"),
    ] {
        person
            .bare(&["places", "find", "Paris", option, typed])
            .refused(expected);
    }
}

#[test]
fn a_place_that_a_vault_describes_is_looked_up_with_that_vault_only() {
    let person = Person::with_vault();
    let camp = "Qaraqshoqy lageri";
    let add = [
        "--json",
        "places",
        "add",
        "--name",
        camp,
        "--name",
        "قاراقشوقى",
        "--type",
        "camp",
        "--point",
        "44.2, 80.5",
        "--radius",
        "2km",
        "--country",
        "China",
        "--source",
        "a drawing",
    ];
    let id = person.kua(&add).well().json()[0]["id"].clone();
    let found = person
        .kua(&["--json", "places", "find", "قاراقشوقى"])
        .well();
    let first = &found.json()[0]["candidates"][0];
    assert_eq!(first["key"], id);
    assert_eq!(first["own"], true);
    assert_eq!(first["radius"], 2_000);
    let reasons = first["reasons"].to_string();
    assert!(reasons.contains("own"), "{reasons}");
    let bare = person
        .bare(&["--json", "places", "find", "قاراقشوقى"])
        .well();
    assert!(!bare.out.contains(id.as_str().unwrap()));
    let list = person.kua(&["places", "list", "--state", "own"]).well();
    assert!(list.out.contains(camp) && list.out.contains("one place"));
    let of = person.kua(&["places", "of", id.as_str().unwrap()]).well();
    assert!(!of.out.is_empty());
    let kept = person
        .kua(&["places", "choose", id.as_str().unwrap(), "1529114"])
        .well();
    assert!(kept.out.contains("it means this place"));
    person
        .kua(&["places", "choose", id.as_str().unwrap(), "nothing"])
        .refused("no place has this key");
    person
        .kua(&[
            "places",
            "add",
            "--name",
            "X\u{202e}",
            "--type",
            "camp",
            "--point",
            "118, 44",
            "--radius",
            "far",
            "--source",
            "s",
        ])
        .refused("seem to be swapped");
}
