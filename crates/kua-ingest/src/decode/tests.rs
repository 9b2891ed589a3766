#![allow(clippy::unwrap_used)]
use encoding_rs::{GB18030, WINDOWS_1252, WINDOWS_1256};
use proptest::prelude::*;

use super::*;

fn read(bytes: &[u8]) -> (String, &'static str, Vec<&'static str>) {
    let detected = detect(bytes, None, None).unwrap();
    let (text, notices) = decode_whole(bytes, &detected).unwrap();
    (
        text,
        detected.name(),
        notices.iter().map(|notice| notice.code.code()).collect(),
    )
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

const RUSSIAN: &str = "Вчера вечером в Алматы был задержан правозащитник. Его доставили в Астану.";
const KAZAKH: &str = "Кеше кешке Алматы қаласында құқық қорғаушы ұсталды. Оны Астанаға әкетті, үйіне тінту жүргізілді.";
const CHINESE: &str = "昨天晚上，一名维权人士在阿拉木图被捕。他被带往阿斯塔纳。";
const UYGHUR: &str = "تۈنۈگۈن كەچتە ئالمۇتادا بىر پائالىيەتچى تۇتۇلدى.";

#[test]
fn utf8_needs_no_notice_and_its_mark_goes() {
    assert_eq!(
        read("Göttingen".as_bytes()),
        ("Göttingen".into(), "UTF-8", vec![])
    );
    assert_eq!(read(b"\xEF\xBB\xBFab"), ("ab".into(), "UTF-8", vec![]));
    assert_eq!(read(b"\xEF\xBB\xBF"), (String::new(), "UTF-8", vec![]));
}

#[test]
fn line_ends_become_one() {
    assert_eq!(read(b"a\r\nb\rc\n\r\nd\r").0, "a\nb\nc\n\nd\n");
}

#[test]
fn utf16_is_read_with_and_without_its_mark() {
    for text in [
        RUSSIAN,
        KAZAKH,
        CHINESE,
        UYGHUR,
        "Plain English words.\nAnd more.",
    ] {
        let little = utf16(text, u16::to_le_bytes);
        let big = utf16(text, u16::to_be_bytes);
        assert_eq!(
            read(&little),
            (text.into(), "UTF-16LE", vec!["encoding-guessed"])
        );
        assert_eq!(
            read(&big),
            (text.into(), "UTF-16BE", vec!["encoding-guessed"])
        );
        let marked = [&[0xFF, 0xFE], little.as_slice()].concat();
        assert_eq!(read(&marked), (text.into(), "UTF-16LE", vec![]));
        let marked = [&[0xFE, 0xFF], big.as_slice()].concat();
        assert_eq!(read(&marked), (text.into(), "UTF-16BE", vec![]));
    }
}

#[test]
fn utf32_is_read_by_its_mark() {
    let bytes: Vec<u8> = "\u{FEFF}Ürümqi"
        .chars()
        .flat_map(|c| u32::from(c).to_le_bytes())
        .collect();
    assert_eq!(read(&bytes), ("Ürümqi".into(), "UTF-32LE", vec![]));
}

#[test]
fn old_encodings_are_guessed_and_named() {
    let (bytes, _, _) = WINDOWS_1251.encode(RUSSIAN);
    assert_eq!(
        read(&bytes),
        (RUSSIAN.into(), "windows-1251", vec!["encoding-guessed"])
    );
    let (bytes, _, _) = GB18030.encode(CHINESE);
    let (text, _, notices) = read(&bytes);
    assert_eq!(
        (text.as_str(), notices),
        (CHINESE, vec!["encoding-guessed"])
    );
    let german = "Die Bundesregierung müsse für die Freilassung des Häftlings eintreten, erklärte die Gesellschaft für bedrohte Völker.";
    let (bytes, _, _) = WINDOWS_1252.encode(german);
    assert_eq!(
        read(&bytes),
        (german.into(), "windows-1252", vec!["encoding-guessed"])
    );
    let arabic = "تم اعتقال الناشط في مجال حقوق الإنسان مساء أمس في المدينة.";
    let (bytes, _, _) = WINDOWS_1256.encode(arabic);
    assert_eq!(
        read(&bytes),
        (arabic.into(), "windows-1256", vec!["encoding-guessed"])
    );
}

#[test]
fn kazakh_in_its_own_old_standard_is_told_from_russian() {
    let bytes: Vec<u8> = KAZAKH
        .chars()
        .map(|letter| {
            (0x80..=0xFF)
                .find(|byte| kz1048(*byte) == Some(letter))
                .unwrap_or_else(|| {
                    let mut buffer = [0; 4];
                    WINDOWS_1251.encode(letter.encode_utf8(&mut buffer)).0[0]
                })
        })
        .collect();
    assert_eq!(
        read(&bytes),
        (KAZAKH.into(), "KZ-1048", vec!["encoding-guessed"])
    );
}

#[test]
fn bad_bytes_are_replaced_and_the_first_place_is_named() {
    let mut bytes = "Одна строка\nвторая строка\nтретья ".as_bytes().to_vec();
    let place = bytes.len();
    bytes.extend([0xFF, 0xFE]);
    bytes.extend(" строка".as_bytes());
    let detected = detect(&bytes, None, None).unwrap();
    let (text, notices) = decode_whole(&bytes, &detected).unwrap();
    assert!(text.ends_with("третья \u{FFFD}\u{FFFD} строка"));
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].code, NoticeCode::InvalidBytes);
    assert_eq!(
        notices[0].place,
        Some(Place {
            byte: place as u64,
            line: 3
        })
    );
    assert_eq!(notices[0].arguments["count"], "2");
}

#[test]
fn a_lone_surrogate_is_named_by_its_place() {
    let mut bytes = utf16("\u{FEFF}ab\ncd", u16::to_le_bytes);
    bytes.extend([0x00, 0xD8]);
    bytes.extend(utf16("ef", u16::to_le_bytes));
    let detected = detect(&bytes, None, None).unwrap();
    let (text, notices) = decode_whole(&bytes, &detected).unwrap();
    assert_eq!(text, "ab\ncd\u{FFFD}ef");
    assert_eq!(notices[0].place, Some(Place { byte: 12, line: 2 }));
}

#[test]
fn a_person_can_choose() {
    let bytes = WINDOWS_1251.encode("да").0;
    let detected = detect(&bytes, Some("cp1251"), None).unwrap();
    assert_eq!(
        decode_whole(&bytes, &detected).unwrap(),
        ("да".to_owned(), vec![])
    );
    let failure = detect(&bytes, Some("klingon"), None).unwrap_err();
    assert_eq!(
        failure,
        ReadFailure::UnknownEncoding {
            label: "klingon".into()
        }
    );
}

#[test]
fn valid_utf8_beats_a_false_declaration() {
    let detected = detect("Göttingen".as_bytes(), None, Some("iso-8859-1")).unwrap();
    let (_, notices) = decode_whole("Göttingen".as_bytes(), &detected).unwrap();
    assert_eq!(detected.name(), "UTF-8");
    assert_eq!(notices[0].code, NoticeCode::EncodingContradicted);
    let detected = detect(b"G\xF6ttingen", None, Some("iso-8859-1")).unwrap();
    assert_eq!(
        decode_whole(b"G\xF6ttingen", &detected).unwrap(),
        ("Göttingen".to_owned(), vec![])
    );
}

#[test]
fn control_characters_are_counted() {
    let (text, _, notices) = read(b"one\x01 two\x00 three four five six");
    assert!(text.contains('\u{1}'));
    assert_eq!(notices, ["control-characters"]);
    let bytes = "Одна\r\nдве \u{1}".as_bytes();
    let detected = detect(bytes, None, None).unwrap();
    let (_, notices) = decode_whole(bytes, &detected).unwrap();
    assert_eq!(notices[0].place, Some(Place { byte: 17, line: 2 }));
}

proptest! {
    #[test]
    fn utf8_comes_out_as_it_went_in(text in "(\\PC|[\n\t]){0,200}") {
        prop_assume!(!text.starts_with('\u{FEFF}'));
        let detected = detect(text.as_bytes(), None, None).unwrap();
        if detected.name() == "UTF-8" {
            prop_assert_eq!(decode_whole(text.as_bytes(), &detected).unwrap().0, text);
        }
    }

    #[test]
    fn any_bytes_decode_to_something(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (text, _, _) = read(&bytes);
        prop_assert!(!text.contains('\r'));
    }
}
