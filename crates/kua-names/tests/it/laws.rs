//! What holds for any two strings.

use kua_names::comparison::{Reason, compare};
use kua_names::index::Index;
use kua_names::name::Name;
use proptest::prelude::*;

pub(crate) fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,40}",
        "[a-zA-Z' .-]{0,40}",
        "[\u{400}-\u{52f} ]{0,30}",
        "[\u{600}-\u{6ff} ]{0,30}",
        "[\u{4e00}-\u{9fff}·]{0,12}",
        "[a-zа-я\u{200b}\u{202e}]{0,30}",
    ]
}

proptest! {
    #[test]
    fn it_does_not_matter_which_comes_first(first in names(), second in names()) {
        let (first, second) = (Name::read(&first), Name::read(&second));
        let forth = compare(&first, &second).likelihood;
        let back = compare(&second, &first).likelihood;
        prop_assert!((0.0..=1.0).contains(&forth));
        prop_assert!((forth - back).abs() < 1e-3, "{forth} is not {back}");
    }

    #[test]
    fn a_name_keeps_what_was_written(written in names()) {
        prop_assert_eq!(Name::read(&written).written, written);
    }
}

#[test]
fn bad_input_is_compared_or_refused() {
    let long = "абв ".repeat(2_500);
    let sentence = "On Friday the court in the town sent him to prison for six years, she said.";
    for name in [
        "",
        "x",
        "42",
        "🙂",
        &long,
        sentence,
        "\u{200b}\u{202e}",
        "ᚠᚢᚦ",
        "ا",
        "·",
    ] {
        for other in ["", "Nurlan Bilal", &long, "努尔兰", "ᚠᚢᚦ"] {
            let found = compare(&Name::read(name), &Name::read(other));
            assert!((0.0..=1.0).contains(&found.likelihood), "{name} {other}");
        }
    }
    let same = compare(&Name::read("ᚠᚢᚦ"), &Name::read("ᚠᚢᚦ"));
    assert!(same.likelihood > 0.9 && same.reasons.contains(&Reason::AsTheyAre));
    let nothing = compare(&Name::read("42"), &Name::read("Nurlan"));
    assert_eq!(nothing.reasons, [Reason::Nothing]);
}

#[test]
fn hidden_signs_are_kept_and_told() {
    let plain = Name::read("Nurlan Bilal");
    for written in [
        "Nur\u{200b}lan Bilal",
        "\u{202e}Nurlan\u{202c} Bilal",
        "Nurlan \u{2067}Bilal\u{2069}",
        "Nur\u{ad}lan Bilal\u{feff}",
    ] {
        let name = Name::read(written);
        assert_eq!(name.written, written);
        for (first, second) in [(&name, &plain), (&plain, &name)] {
            let found = compare(first, second);
            assert!(found.reasons.contains(&Reason::Hidden), "{written:?}");
            assert!(found.likelihood >= 0.99, "{written:?} {}", found.likelihood);
        }
    }
    // The half-space and the lengthening stroke are spelling, and so are letters with loose marks.
    for written in ["نور\u{200c}لان", "نـورلان", "И\u{306}унус", "Йунус"] {
        let found = compare(&Name::read(written), &Name::read(written));
        assert!(!found.reasons.contains(&Reason::Hidden), "{written:?}");
    }
    let (loose, composed) = (Name::read("И\u{306}унус"), Name::read("Йунус"));
    assert!(compare(&loose, &composed).likelihood >= 0.99);
}

#[test]
fn look_alikes_are_flagged() {
    // The first letter of the first name is Cyrillic.
    let found = compare(&Name::read("Аlma Bekova"), &Name::read("Alma Bekova"));
    assert!(found.reasons.contains(&Reason::LookAlikes));
    let plain = compare(&Name::read("Alma Bekova"), &Name::read("Алма Бекова"));
    assert!(!plain.reasons.contains(&Reason::LookAlikes));
}

#[test]
fn composed_and_decomposed_letters_are_one() {
    let composed = Name::read("Gül Çelik");
    let decomposed = Name::read("Gu\u{308}l C\u{327}elik");
    assert_eq!(composed.views, decomposed.views);
}

#[test]
fn a_list_is_looked_through_by_sound() {
    let mut index = Index::default();
    for name in [
        "Нурлан Билал",
        "Серик Толеген",
        "Жанна Сапарова",
        "努尔兰·比拉勒",
        "Nurlan Bilaluly",
    ] {
        index.add(name);
    }
    let found: Vec<&str> = index
        .find("Nurlan Bilal", 10)
        .iter()
        .filter(|hit| hit.likelihood > 0.5)
        .filter_map(|hit| index.name(hit.number))
        .collect();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.contains(&"努尔兰·比拉勒"));
    assert!(index.find("", 10).is_empty());
    assert!(Index::default().find("Nurlan", 10).is_empty());
}
