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
