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

/// Runs `kua` with these arguments and lines on its standard input.
fn piped(arguments: &[&str], lines: &str) -> (String, String, Option<i32>) {
    let person = Person::new();
    let mut child = person
        .command()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A refusal ends it before it has read.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    let output = child.wait_with_output().unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code(),
    )
}

#[test]
fn spellings_are_shown_isolated_with_what_is_not_sure() {
    let person = Person::new();
    let said = person
        .bare(&["names", "spellings", "Нұрлан Біләлұлы", "--language", "kk"])
        .well();
    for line in [
        "kk-Latn-2018           \u{2068}Nurlan Biláluly\u{2069}",
        "kk-Latn-informal       \u{2068}Nurlan Bilaluly\u{2069}",
        "kk-Arab-tote           \u{2068}نۇرلان ٴبىلالۇلى\u{2069}",
    ] {
        assert!(said.out.lines().any(|said| said == line), "{}", said.out);
    }
    let said = person.bare(&["names", "spellings", "محمد"]).well();
    assert!(said.out.contains("\u{2068}M_ḩ_m_d\u{2069}"), "{}", said.out);
    assert!(said.out.ends_with("none was guessed\n"), "{}", said.out);
    let said = person.bare(&["names", "spellings", "单"]).well();
    assert!(
        said.out.contains("Dan (letter 1) could also be Shan, Chan"),
        "{}",
        said.out
    );
    let said = person
        .bare(&["--json", "names", "spellings", "Dımash", "--language", "kk"])
        .well()
        .json();
    assert_eq!(said[0]["standard"], "kk-Cyrl");
    assert_eq!(said[0]["text"], "Димаш");
    assert_eq!(said[0]["unsure"][0]["begin"], 1);
    assert_eq!(said[0]["unsure"][0]["others"], serde_json::json!(["й"]));
    assert!(!person.path("data").exists(), "it keeps nothing");
}

#[test]
fn a_name_in_latin_letters_needs_its_language() {
    let person = Person::new();
    person
        .bare(&["names", "spellings", "Nurlan"])
        .refused("--language with one of ar, fa, kk, ky, ru, tg, tt, ug, uz, zh");
}

#[test]
fn lines_are_converted() {
    let convert = [
        "names",
        "convert",
        "--from",
        "ug-Arab-uey",
        "--to",
        "ug-Latn-uly",
    ];
    let (out, error, code) = piped(&convert, "ئۈرۈمچى\r\n\nقەشقەر\n");
    assert_eq!(
        (out.as_str(), code),
        ("Ürümchi\n\nQeshqer\n", Some(0)),
        "{error}"
    );
    let json = [
        "--json",
        "names",
        "convert",
        "--from",
        "kk-Cyrl",
        "--to",
        "kk-Latn-2018",
    ];
    let (out, _, _) = piped(&json, "Қ\u{202e}W\n");
    assert_eq!(
        out,
        "{\"text\":\"Q\u{202e}W\",\"unsure\":[{\"begin\":1,\"end\":3,\"others\":[],\"why\":\"kept\"}]}\n"
    );
    for (from, to, expected) in [
        (
            "kk-Cyrl",
            "xx",
            "no writing standard is called xx: `kua names standards` lists them",
        ),
        (
            "kk-Cyrl",
            "ru-Cyrl",
            "kk-Cyrl and ru-Cyrl write two languages",
        ),
        (
            "ru-Latn-passport-2013",
            "ru-Cyrl",
            "too much is lost in ru-Latn-passport-2013",
        ),
    ] {
        let (_, error, code) = piped(&["names", "convert", "--from", from, "--to", to], "Ли\n");
        assert_eq!(code, Some(1));
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn standards_are_listed() {
    let person = Person::new();
    let said = person.bare(&["names", "standards"]).well();
    assert!(
        said.out
            .contains("kk-Latn-2018           Kazakh Latin alphabet of 2018\n")
    );
    let said = person.bare(&["--json", "names", "standards"]).well().json();
    let one = said.iter().find(|one| one["id"] == "kk-Latn-2018").unwrap();
    assert_eq!(one["date"], "2018-02-19");
    assert_eq!(one["reversible"], false);
    assert_eq!(one["reads_back"], true);
}
