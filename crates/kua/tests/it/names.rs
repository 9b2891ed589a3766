//! Names compared at the command line.

use std::io::Write as _;
use std::process::Stdio;

use crate::person::Person;

fn matched(pairs: &[u8]) -> (String, String, Option<i32>) {
    let person = Person::new();
    let mut child = person
        .command()
        .args(["names", "match"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(pairs).unwrap();
    let output = child.wait_with_output().unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code(),
    )
}

#[test]
fn a_comparison_says_how_likely_and_why() {
    let person = Person::new();
    let said = person
        .bare(&["names", "compare", "Нұрлан Біләлұлы", "努尔兰·比拉勒"])
        .well();
    let first = said.out.lines().next().unwrap();
    let likelihood: f32 = first
        .strip_prefix("likelihood that these are one name: ")
        .unwrap()
        .parse()
        .unwrap();
    assert!(likelihood > 0.9, "{first}");
    assert!(
        said.out.contains("нұрлан and 努尔兰 can be read alike"),
        "{}",
        said.out
    );
    let said = person
        .bare(&[
            "--json",
            "names",
            "compare",
            "Nurlan Bilal",
            "Bilal N. Sadyq",
        ])
        .well()
        .json();
    assert!(said[0]["likelihood"].as_f64().unwrap() > 0.0);
    let reasons: Vec<&str> = said[0]["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["reason"].as_str().unwrap())
        .collect();
    assert_eq!(reasons, ["initial", "same", "other-order", "only-second"]);
    assert!(!person.path("data").exists(), "comparing keeps nothing");
}

#[test]
fn pairs_give_one_likelihood_a_line() {
    let (out, error, code) =
        matched("Серик Толеген\tSerik Tolegen\r\nSerik Tolegen\t王小明\n\t\n".as_bytes());
    let found: Vec<f32> = out.lines().map(|line| line.parse().unwrap()).collect();
    assert_eq!((found.len(), code), (3, Some(0)), "{error}");
    assert!(
        found[0] > 0.9 && found[1] < 0.1 && found[2] == 0.0,
        "{found:?}"
    );
}

#[test]
fn a_line_that_is_no_pair_is_named() {
    let (out, error, code) = matched(b"a\tb\nonly one\nc\td\n");
    assert_eq!((out.lines().count(), code), (1, Some(1)));
    assert!(error.contains("line 2 has one column"), "{error}");
    let (_, error, code) = matched(b"a\tb\tc\n");
    assert_eq!(code, Some(1));
    assert!(error.contains("line 1 has 3 columns"), "{error}");
    let (_, error, code) = matched(b"\xff\tb\n");
    assert_eq!(code, Some(1));
    assert!(error.contains("line 1 is not UTF-8"), "{error}");
}

#[test]
fn a_search_finds_a_name_in_other_letters_unless_only_as_typed() {
    let person = Person::with_vault();
    let file = person.file(
        "release.txt",
        "Ayan Testuly, director of the organisation Steppe Voice, was arrested in Almaty on 9 March 2024.\n",
    );
    person.kua(&["add", &file]).well();
    let find = |arguments: &[&str]| person.kua(arguments).well();
    // As long as nobody has said that it is a name, it is a word like others.
    let found = find(&["--json", "find", "Тестұлы"]).json();
    assert!(found.is_empty(), "{found:?}");
    let waiting = person.kua(&["--json", "review", "list"]).well().json();
    let name = waiting
        .iter()
        .find(|one| one["proposal"]["kind"] == "person")
        .unwrap();
    let id = name["id"].as_str().unwrap();
    person.kua(&["review", "accept", id]).well();

    let found = find(&["--json", "find", "kind:person", "Тестұлы"]).json();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["label"], "Ayan Testuly");
    assert_eq!(found[0]["met"], serde_json::json!(["Testuly"]));
    let also = &found[0]["also_written"][0];
    assert_eq!(also["spelling"], "Testuly");
    assert!(also["likelihood"].as_f64().unwrap() >= 0.5);
    assert!(also["why"].as_str().unwrap().contains("can be read alike"));

    let said = find(&["find", "Аян", "Тестұлы"]).out;
    assert!(
        said.starts_with("also written as: Ayan Testuly (--as-typed leaves these out)\n"),
        "{said}"
    );
    assert!(said.contains("written here: Ayan Testuly"), "{said}");
    let found = find(&["--json", "find", "--as-typed", "Тестұлы"]).json();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_parts_of_a_name_are_told_with_reasons() {
    let person = Person::new();
    let said = person
        .bare(&["names", "parts", "Каримова Нигора Саидовна"])
        .well()
        .out;
    let first = said.lines().next().unwrap();
    assert!(
        first.starts_with("Каримова: family name, sure (") && said.contains("the ending -овна"),
        "{said}"
    );
    let said = person
        .bare(&[
            "--json",
            "names",
            "parts",
            "Aynur Tursun",
            "--language",
            "ug",
        ])
        .well()
        .json();
    assert_eq!(said[0]["culture"], "uyghur");
    assert_eq!(said[0]["parts"][1]["kind"], "father");
    assert_eq!(said[0]["parts"][1]["from"], 6);
    let said = person
        .bare(&[
            "names",
            "parts",
            "Ерболат Қайратұлы (найман)",
            "--language",
            "kk",
        ])
        .well()
        .out;
    assert!(said.contains("sealed unless a person opens it"), "{said}");
    let said = person
        .bare(&["names", "parts", "42", "--language", "tlh"])
        .well()
        .out;
    assert!(
        said.contains("there are no letters in it") && said.contains("the language tlh"),
        "{said}"
    );
}

#[test]
fn possible_doubles_of_a_vault_are_listed_with_why() {
    let person = Person::with_vault();
    let said = person.kua(&["names", "same"]).well();
    assert!(said.out.contains("0 possible doubles"), "{}", said.out);
    // Invented: one woman in two papers.
    for (file, text) in [
        (
            "one.txt",
            "Steppe Watch\n\nPolice arrested Marzhan Toqsanbay in Almaty on 9 March 2019.\n",
        ),
        (
            "two.txt",
            "Полиция задержала Маржан Токсанбай в Алматы 9 марта 2019 года.\n",
        ),
    ] {
        let path = person.file(file, text);
        person.kua(&["add", &path]).well();
    }
    let waiting = person
        .kua(&["--json", "review", "list", "--kind", "person"])
        .well()
        .json();
    for one in &waiting {
        let id = one["id"].as_str().unwrap();
        person.kua(&["review", "accept", id]).well();
    }
    let said = person.kua(&["names", "same"]).well();
    assert!(said.out.contains("1 possible double"), "{}", said.out);
    assert!(said.out.contains("not of persons"), "{}", said.out);
    let found = person
        .kua(&["--json", "names", "same", "--least", "0.5"])
        .well()
        .json();
    let [pair] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert!(pair["likelihood"].as_f64().unwrap() > 0.5);
    assert!(!pair["reasons"].as_array().unwrap().is_empty());
    let shown = person
        .kua(&["show", pair["one"]["id"].as_str().unwrap()])
        .well();
    assert!(shown.out.contains("perhaps the same"), "{}", shown.out);
    for more in [["--word", "nobody"], ["--least", "1.1"]] {
        let none = person.kua(&["names", "same", more[0], more[1]]).well();
        assert!(none.out.contains("0 possible doubles"), "{}", none.out);
    }
}
