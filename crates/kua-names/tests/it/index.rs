//! Names are found again, and a floor under how many spellings are found among many names.

#[expect(
    clippy::indexing_slicing,
    reason = "invented names are made by a tool that is run by hand"
)]
#[path = "../../examples/lookup/invented.rs"]
mod invented;

use invented::Chance;
use kua_names::index::Index;
use proptest::prelude::*;

/// Says which of the names a query finds, as they are written.
fn found(index: &Index, query: &str) -> Vec<String> {
    index
        .find(query, 200)
        .iter()
        .filter_map(|hit| index.name(hit.number).map(str::to_owned))
        .collect()
}

fn check(names: &[&str], query: &str, expected: &str) {
    let mut index = Index::default();
    for name in names {
        index.add(name);
    }
    let found = found(&index, query);
    assert!(found.iter().any(|name| name == expected), "{query}");
}

#[test]
fn spellings_are_found() {
    let names = [
        "Нурлан Билал",
        "Нұрлан Біләлұлы",
        "努尔兰·比拉勒",
        "نۇرلان بىلال",
        "Bilal N.",
        "Abdul Rahman Bilal",
        "ᚠᚢᚦ ᚨᚱ",
        "Γιώργος Νικολάου",
        "A. B.",
        "Gül Çelik",
        "X",
        "李小明",
        "陳大文",
        "朴明哲",
        "努尔兰比拉勒",
        "Bob Tremblinak",
        "Joseph Tarabulsi",
        "安努阿比拉托列根",
        "Abdullajan Tarabulsi",
    ];
    for (query, expected) in [
        ("Nurlan Bilal", "Нурлан Билал"),
        ("Nurlan Bilal", "Нұрлан Біләлұлы"),
        ("Nurlan Bilal", "努尔兰·比拉勒"),
        ("BILAL Nurlan", "نۇرلان بىلال"),
        ("Нурлан Билал", "Bilal N."),
        ("Abdulrahman Bilal", "Abdul Rahman Bilal"),
        ("ᚨᚱ ᚠᚢᚦ", "ᚠᚢᚦ ᚨᚱ"),
        ("Νικολάου Γιώργος", "Γιώργος Νικολάου"),
        ("A. B.", "A. B."),
        ("Gu\u{308}l C\u{327}elik", "Gül Çelik"),
        ("X", "X"),
        ("Li Xiaoming", "李小明"),
        // Cantonese and Korean, and back.
        ("Chan Tai-man", "陳大文"),
        ("陳大文", "陳大文"),
        ("Pak Myong-chol", "朴明哲"),
        // No spaces.
        ("Nurlan Bilal", "努尔兰比拉勒"),
        ("努尔兰比拉勒", "Нурлан Билал"),
        ("Anuar Bilal Tolegen", "安努阿比拉托列根"),
        ("Abdulla Jan Tarabulsi", "Abdullajan Tarabulsi"),
        // Forms that sound otherwise.
        ("Robert Tremblinak", "Bob Tremblinak"),
        ("يوسف الطرابلسي", "Joseph Tarabulsi"),
    ] {
        check(&names, query, expected);
    }
}

#[test]
fn a_spelling_is_there_once() {
    let mut index = Index::default();
    let number = index.add("Нурлан Билал");
    assert_eq!(index.add("Серик Толеген"), 1);
    assert_eq!(index.add("Нурлан Билал"), number);
    assert_eq!(
        (index.len(), index.number("Нурлан Билал")),
        (2, Some(number))
    );
    assert_eq!(index.number("Нурлан"), None);
}

#[test]
fn bad_input_is_kept_and_harms_nothing() {
    let long = "абв ".repeat(2_500);
    let word = "абв".repeat(3_000);
    let bad = [
        "",
        " ",
        "42",
        "🙂",
        &long,
        &word,
        "\u{200b}\u{202e}",
        "·",
        "ا",
        "'",
        "Аlma\u{202e}",
    ];
    let mut index = Index::default();
    for name in bad {
        index.add(name);
    }
    index.add("Nurlan Bilal");
    for (at, name) in bad.iter().enumerate() {
        assert_eq!(index.name(u32::try_from(at).unwrap()), Some(*name));
        assert!(index.find(name, 200).len() <= bad.len());
        assert!(index.candidates(name, 0).is_empty());
    }
    assert_eq!(found(&index, "Нурлан Билал"), ["Nurlan Bilal"]);
    assert!(index.find("Nurlan Bilal", 0).is_empty());
    assert!(Index::default().find("Nurlan", 10).is_empty());
}

/// Each of these has a spelling that is looked for among invented names. Invented.
const SPELLINGS: &[(&str, &str)] = &[
    ("Нұрлан Біләлұлы", "Nurlan Bilaluly"),
    ("Нурлан Билалов", "نۇرلان بىلالوۋ"),
    ("努尔兰·比拉勒", "Nurlan Bilal"),
    ("Серикжан Толегенов", "Serikzhan Tolegenov"),
    ("Serikjan Tolegen", "Серикжан Толеген"),
    ("谢里克江·托列根", "Серикжан Толеген"),
    ("Ayşe Yılmazoğlu", "Айше Йылмазоглу"),
    ("محمد الطرابلسي", "Muhammad al-Tarabulsi"),
    ("Mohamed Tarabolsi", "محمد الطرابلسي"),
    ("Дильнура Каримзода", "Dilnoura Karimzoda"),
    ("Wang Xiaohong", "王晓红"),
];

#[test]
fn spellings_are_found_among_many() {
    let mut index = Index::default();
    let mut chance = Chance::new(7);
    while index.len() < 20_000 {
        index.add(&invented::name(&mut chance));
    }
    for (first, second) in SPELLINGS {
        index.add(first);
        index.add(second);
    }
    let missed: Vec<_> = SPELLINGS
        .iter()
        .flat_map(|(first, second)| [(first, second), (second, first)])
        .filter(|(query, other)| !found(&index, query).iter().any(|name| name == **other))
        .collect();
    assert!(missed.len() <= 1, "{missed:?}");
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z][a-z]{1,8} [A-Z][a-z]{2,9}",
        "[А-Я][а-я]{1,8} [А-Я][а-я]{2,9}",
        "[ا-ي]{2,7} [ا-ي]{3,8}",
        "[一-龥]{2,4}(·[一-龥]{2,4})?",
        "[α-ω]{3,8} [α-ω]{3,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_name_is_found_by_itself(all in prop::collection::vec(names(), 1..12)) {
        let mut index = Index::default();
        for name in &all {
            index.add(name);
        }
        for name in &all {
            prop_assert!(found(&index, name).contains(name));
            let mut words: Vec<&str> = name.split(' ').collect();
            words.reverse();
            prop_assert!(found(&index, &words.join(" ")).contains(name));
        }
    }

    #[test]
    fn more_names_lose_none(all in prop::collection::vec(names(), 2..12)) {
        let mut index = Index::default();
        index.add(&all[0]);
        let before = found(&index, &all[1]);
        for name in &all {
            index.add(name);
        }
        let after = found(&index, &all[1]);
        prop_assert!(before.iter().all(|name| after.contains(name)));
    }

    /// What is likelier than the last of those that are given isn't lost for names that come later.
    #[test]
    fn more_names_take_no_likelier_ones_place(
        all in prop::collection::vec(names(), 2..40),
        most in 1_usize..6,
    ) {
        let mut index = Index::default();
        let mut known = Vec::new();
        for name in &all {
            index.add(name);
            let hits = index.find(&all[0], most);
            let first = hits.first().map(|hit| index.name(hit.number).map(str::to_owned));
            prop_assert_eq!(first, Some(Some(all[0].clone())));
            let sum: f32 = hits.iter().map(|hit| hit.likelihood).sum();
            known.push((hits.len(), sum));
        }
        prop_assert!(known.windows(2).all(|pair| pair[0].0 <= pair[1].0));
    }
}
