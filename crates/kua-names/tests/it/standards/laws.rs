//! Laws of conversions, for words that nobody thought of.

use kua_names::standards::{
    ConvertError, Why, convert, guess_standard, spellings, standard, standards,
};
use proptest::prelude::*;

use super::text;

/// Letters of an alphabet that are consonants, by what follows from the vowels.
const VOWELS: &str = "аәеёиіоөуұүыэюяӣӯў";

/// Words of a Cyrillic alphabet: a sign follows a consonant, й no vowel that has a letter with it.
fn words(alphabet: &'static str) -> impl Strategy<Value = String> {
    let letters: Vec<char> = alphabet.chars().collect();
    prop::collection::vec(prop::sample::select(letters), 1..12).prop_map(|letters| {
        let mut word: String = String::new();
        for letter in letters {
            let before = word.chars().last();
            let fits = match letter {
                'ь' | 'ъ' => {
                    before.is_some_and(|before| !VOWELS.contains(before) && !"ьъй".contains(before))
                }
                'а' | 'о' | 'у' | 'э' | 'ұ' | 'ы' => before != Some('й'),
                'ч' => before != Some('ш'),
                _ => true,
            };
            if fits {
                word.push(letter);
            }
        }
        word
    })
}

fn comes_back(from: &str, to: &str, word: &str) -> Result<(), TestCaseError> {
    let there = convert(word, from, to).unwrap();
    let back = convert(&there.text, to, from).unwrap();
    prop_assert_eq!(&back.text, word, "{} in {}", there.text, to);
    prop_assert!(back.unsure.is_empty());
    prop_assert!(there.unsure.is_empty());
    Ok(())
}

/// The Cyrillic alphabets and the standards that give them back.
const REVERSIBLE: &[(&str, &[&str], &str)] = &[
    (
        "ru-Cyrl",
        &["ru-Latn-iso9", "ru-Latn-gost-b", "ru-Latn-scholarly"],
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    ),
    (
        "kk-Cyrl",
        &["kk-Latn-iso9"],
        "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    ),
    (
        "ky-Cyrl",
        &["ky-Latn-iso9"],
        "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    ),
    (
        "uz-Cyrl",
        &["uz-Latn-iso9"],
        "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
    ),
    (
        "tt-Cyrl",
        &["tt-Latn-iso9"],
        "аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
    ),
    (
        "tg-Cyrl",
        &["tg-Latn-iso9", "tg-Latn-bgn-1994"],
        "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    ),
];

#[test]
fn every_reversible_standard_is_tested() {
    let tested: Vec<&str> = REVERSIBLE
        .iter()
        .flat_map(|(_, standards, _)| standards.iter().copied())
        .chain(["ug-Arab-uey", "ug-Cyrl-usy", "ug-Latn-uyy"])
        .collect();
    for standard in standards().filter(|standard| standard.reversible) {
        assert!(tested.contains(&standard.id), "{}", standard.id);
    }
}

/// Uyghur words in Arabic letters: a vowel that follows none of the consonants stands on ئ.
fn uyghur() -> impl Strategy<Value = String> {
    let letters: Vec<char> = "اەوۇۆۈېىبپتجچخدرزژسشغفقكگڭلمنھۋي".chars().collect();
    let letter = (prop::sample::select(letters), any::<bool>());
    prop::collection::vec(letter, 1..10).prop_map(|letters| {
        let is_vowel = |letter: char| "اەوۇۆۈېى".contains(letter);
        let mut word = String::new();
        for (letter, hamza) in letters {
            let before = word.chars().last();
            let alone = before.is_none_or(is_vowel);
            if is_vowel(letter) && (alone || hamza) {
                word.push('ئ');
            }
            word.push(letter);
        }
        word
    })
}

proptest! {
    #[test]
    fn cyrillic_words_come_back(
        word in REVERSIBLE.iter().map(|(from, _, alphabet)| {
            words(alphabet).prop_map(move |word| (*from, word)).boxed()
        }).collect::<Vec<_>>().into_iter().fold(
            words("а").prop_map(|word| ("ru-Cyrl", word)).boxed(),
            |all, next| prop_oneof![6 => all, 1 => next].boxed(),
        )
    ) {
        let (from, word) = word;
        for (known, standards, _) in REVERSIBLE {
            for to in standards.iter().filter(|_| *known == from) {
                comes_back(from, to, &word)?;
                // One capital alone is a capital letter, not a word of capitals.
                if word.chars().filter(|letter| !"ьъ".contains(*letter)).count() > 1 {
                    comes_back(from, to, &word.to_uppercase())?;
                }
            }
        }
    }

    #[test]
    fn uyghur_words_come_back(word in uyghur()) {
        comes_back("ug-Arab-uey", "ug-Latn-uly", &word)?;
        let latin = text("ug-Arab-uey", "ug-Latn-uly", &word);
        for to in ["ug-Arab-uey", "ug-Cyrl-usy", "ug-Latn-uyy"] {
            comes_back("ug-Latn-uly", to, &latin)?;
        }
        let cyrillic = text("ug-Latn-uly", "ug-Cyrl-usy", &latin);
        if cyrillic.chars().filter(|letter| *letter != 'ъ').count() > 1 {
            comes_back("ug-Latn-uly", "ug-Cyrl-usy", &latin.to_uppercase())?;
            comes_back("ug-Latn-uly", "ug-Latn-uyy", &latin.to_uppercase())?;
        }
    }

    #[test]
    fn any_text_is_converted_and_places_are_places(name in "\\PC{0,40}", pick in any::<prop::sample::Index>()) {
        let all: Vec<_> = standards().collect();
        let from = all[pick.index(all.len())];
        for to in standards().filter(|to| to.language == from.language) {
            match convert(&name, from.id, to.id) {
                Ok(converted) => {
                    let length = converted.text.chars().count();
                    let mut last = 0;
                    for unsure in &converted.unsure {
                        prop_assert!(unsure.at.start <= unsure.at.end && unsure.at.end <= length);
                        prop_assert!(unsure.at.start >= last);
                        last = unsure.at.start;
                        if let Why::OneOf(others) = &unsure.why {
                            prop_assert!(!others.is_empty());
                        }
                    }
                    prop_assert_eq!(converted.marked().replace('_', ""), converted.text.replace('_', ""));
                }
                Err(error) => prop_assert_eq!(error, ConvertError::OneWay { from: from.id }),
            }
        }
        let guessed = guess_standard(&name, Some(from.language));
        prop_assert_eq!(guessed.is_none(), spellings(&name, Some(from.language)).is_empty());
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same(word in words("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")) {
        let apart: String = word
            .chars()
            .flat_map(|letter| match letter {
                'й' => vec!['и', '\u{306}'],
                'ё' => vec!['е', '\u{308}'],
                letter => vec![letter],
            })
            .collect();
        for to in standards().filter(|to| to.language == "ru" && to.id != "ru-Cyrl") {
            prop_assert_eq!(text("ru-Cyrl", to.id, &apart), text("ru-Cyrl", to.id, &word));
        }
    }
}

#[test]
fn a_long_text_is_no_trouble() {
    for (language, piece) in [
        ("kk", "Серікжан Біләшұлы "),
        ("kk", "سەرىكجان ٴبىلاشۇلى "),
        ("ug", "ئىلھام"),
        ("ar", "محمد "),
        ("zh", "赛尔克坚"),
        ("ru", "\u{202e}😀"),
    ] {
        let long: String = piece.chars().cycle().take(10_000).collect();
        for spelling in spellings(&long, Some(language)) {
            assert!(
                spelling.text.chars().count() >= 5_000,
                "{}",
                spelling.standard.id
            );
        }
    }
}

#[test]
fn what_cannot_be_converted_is_said() {
    for (from, to, expected) in [
        ("kk-Cyrl", "xx", "no standard is called xx"),
        (
            "kk-Cyrl",
            "ru-Cyrl",
            "kk-Cyrl and ru-Cyrl write two languages: a name is converted within one",
        ),
        (
            "ru-Latn-passport-2013",
            "ru-Cyrl",
            "too much is lost in ru-Latn-passport-2013 to read a name back from it",
        ),
    ] {
        assert_eq!(convert("Ли", from, to).unwrap_err().to_string(), expected);
    }
    assert_eq!(convert("Ли", "RU-CYRL", "ru-latn-iso9").unwrap().text, "Li");
}

#[test]
fn a_standard_is_guessed_by_its_letters() {
    for (name, language, expected) in [
        ("Серікжан", Some("kk"), "kk-Cyrl"),
        ("Serikzhan", Some("kk"), "kk-Latn-informal"),
        ("Dımash Qudaıbergen", Some("kk"), "kk-Latn-2018"),
        ("Dimaş Qūdaibergen", Some("kk-Latn"), "kk-Latn-2021-01"),
        ("Biläshuly", Some("kk"), "kk-Latn-bgn-1979"),
        ("سەرىكجان", Some("kk"), "kk-Arab-tote"),
        ("Uyƣur", Some("ug"), "ug-Latn-uyy"),
        ("Ürümchi", Some("ug"), "ug-Latn-uly"),
        ("Уйғур", Some("ug"), "ug-Cyrl-usy"),
        ("Oʻktam", Some("uz"), "uz-Latn-1995"),
        ("Shavkat", Some("uz"), "uz-Latn-1995"),
        ("Õktam", Some("uz"), "uz-Latn-2023"),
        ("Юлия", None, "ru-Cyrl"),
        ("Өмүрбек", None, "ky-Cyrl"),
        ("Біләш", None, "kk-Cyrl"),
        ("Ўктам", None, "uz-Cyrl"),
        ("Раҳмон", None, "uz-Cyrl"),
        ("Эмомалӣ", None, "tg-Cyrl"),
        ("محمد", None, "ar-Arab"),
        ("گلپایگان", None, "fa-Arab"),
        ("ئىلھام", None, "ug-Arab-uey"),
        ("ٴبىلاش", None, "kk-Arab-tote"),
        ("ۅمۉربەك", None, "ky-Arab"),
        ("习近平", None, "zh-Hani"),
    ] {
        let guessed = guess_standard(name, language).map(|standard| standard.id);
        assert_eq!(guessed, Some(expected), "{name}");
    }
    for (name, language) in [
        ("Serikzhan", None),
        ("", Some("kk")),
        ("42", Some("kk")),
        ("Łukasz", Some("kk")),
        ("Nurlan", Some("xx")),
        ("ქართული", None),
    ] {
        assert_eq!(guess_standard(name, language), None, "{name}");
    }
}

#[test]
fn spellings_are_those_of_the_language() {
    let all = spellings("Нұрлан", Some("kk"));
    let ids: Vec<&str> = all.iter().map(|spelling| spelling.standard.id).collect();
    let known: Vec<&str> = standards()
        .filter(|standard| standard.language == "kk")
        .map(|standard| standard.id)
        .collect();
    assert_eq!(ids, known);
    assert_eq!(all[0].text, "Нұрлан");
    assert!(spellings("Nurlan", None).is_empty());
    assert_eq!(standard("kk-latn-2018").unwrap().date, "2018-02-19");
    // A debug print shows no name.
    assert!(!format!("{:?}", all[0]).contains("Нұрлан"));
    assert!(!format!("{:?}", convert("Ли", "ru-Cyrl", "ru-Latn-iso9")).contains("Li"));
}

#[test]
fn the_reference_names_every_standard() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/names.md");
    let page = std::fs::read_to_string(page).unwrap();
    for standard in standards() {
        assert!(
            page.contains(&format!("| `{}` | {} |", standard.id, standard.title)),
            "{}",
            standard.id
        );
    }
}
