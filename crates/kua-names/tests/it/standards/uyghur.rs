//! Uyghur: towns, words of the alphabets' own examples, common given names.

use super::{check, check_both, check_unsure, text};

const LATIN: &str = "ug-Latn-uly";
const ARABIC: &str = "ug-Arab-uey";
const CYRILLIC: &str = "ug-Cyrl-usy";
const PINYIN: &str = "ug-Latn-uyy";

#[test]
fn arabic_and_latin_letters() {
    check_both(
        ARABIC,
        LATIN,
        &[
            ("ئۇيغۇر", "Uyghur"),
            ("شىنجاڭ", "Shinjang"),
            ("ئۈرۈمچى", "Ürümchi"),
            ("قەشقەر", "Qeshqer"),
            ("خوتەن", "Xoten"),
            ("غۇلجا", "Ghulja"),
            ("ئاقسۇ", "Aqsu"),
            ("تۇرپان", "Turpan"),
            ("قۇمۇل", "Qumul"),
            ("يەكەن", "Yeken"),
            ("يېڭىسار", "Yëngisar"),
            ("چۆچەك", "Chöchek"),
            ("ئىلھام", "Ilham"),
            ("ئابدۇقادىر", "Abduqadir"),
            ("رەبىيە", "Rebiye"),
            ("مەسئۇل", "Mes'ul"),
            ("ئەسئەت", "Es'et"),
            ("جەمئىي", "Jem'iy"),
            ("مۇئامىلە", "Muamile"),
            ("رادىئو", "Radio"),
            ("قارىئۆرۈك", "Qariörük"),
            ("نائۈمىد", "Naümid"),
            ("ئىنىكئانا", "Inik'ana"),
            ("ۋىجدانغا", "Wijdan'gha"),
            ("نەمەنگان", "Nemen'gan"),
            // No word: three letters side by side of which each pair has a letter of its own.
            ("ئانگھا", "An'g'ha"),
            ("ئۆردەك ئۈزۈم", "Ördek Üzüm"),
            ("ئېلىكتىر", "Ëliktir"),
            ("ژۇرنال", "Zhurnal"),
        ],
    );
    check(
        LATIN,
        ARABIC,
        &[
            ("Hemme adem zatidinla erkin", "ھەممە ئادەم زاتىدىنلا ئەركىن"),
            ("izzet-hörmet we hoquqta", "ئىززەت-ھۆرمەت ۋە ھوقۇقتا"),
            ("qérindashliq", "قېرىنداشلىق"),
            ("Mes’ul mesʼul mesʻul mes`ul", "مەسئۇل مەسئۇل مەسئۇل مەسئۇل"),
            ("UYGHUR", "ئۇيغۇر"),
            ("Ismail Yüsüpov", "ئىسمائىل يۈسۈپوۋ"),
        ],
    );
    // Letters in the shapes of old encodings.
    assert_eq!(text(ARABIC, LATIN, "ﻗﯘﻣﯘﻝ"), "Qumul");
}

#[test]
fn cyrillic_letters() {
    check_both(
        LATIN,
        CYRILLIC,
        &[
            ("Uyghur", "Уйғур"),
            ("Shinjang", "Шинҗаң"),
            ("Ghulja", "Ғулҗа"),
            ("Yeken", "Йәкән"),
            ("Yaqup", "Яқуп"),
            ("Yusup", "Юсуп"),
            ("Qeshqer", "Қәшқәр"),
            ("Xoten", "Хотән"),
            ("Chöchek", "Чөчәк"),
            ("Ürümchi", "Үрүмчи"),
            ("Wahap", "Ваһап"),
            ("Zhurnal", "Журнал"),
            ("Nemen'gan", "Нәмәнган"),
            ("Mes'ul", "Мәсъул"),
            ("Yëngi", "Йеңи"),
        ],
    );
    check(
        CYRILLIC,
        ARABIC,
        &[("Шинҗаң Уйғур", "شىنجاڭ ئۇيغۇر"), ("Юсуп", "يۇسۇپ")],
    );
    check(LATIN, CYRILLIC, &[("Ismail Yüsüpov", "Исмаил Йүсүпов")]);
}

#[test]
fn the_pinyin_based_alphabet() {
    check_both(
        LATIN,
        PINYIN,
        &[
            ("Uyghur", "Uyƣur"),
            ("Shinjang", "Xinjang"),
            ("Ürümchi", "Ürümqi"),
            ("Qeshqer", "Ⱪəxⱪər"),
            ("Xoten", "Hotən"),
            ("Ghulja", "Ƣulja"),
            ("Hemme", "Ⱨəmmə"),
            ("Yëngi Yëziq", "Yengi Yeziⱪ"),
            ("Chöchek", "Qɵqək"),
            ("Zhurnal", "Ⱬurnal"),
            ("QESHQER", "ⱩƏXⱩƏR"),
        ],
    );
}

#[test]
fn places_as_china_spells_them() {
    check(
        ARABIC,
        "ug-Latn-gnc-1982",
        &[
            ("ئۈرۈمچى", "Ürümqi"),
            ("خوتەن", "Hotan"),
            ("ئاقسۇ", "Aksu"),
            ("تۇرپان", "Turpan"),
            ("غۇلجا", "Gulja"),
            ("شايار", "Xayar"),
            ("ئاتۇش", "Atux"),
            ("قاغىلىق", "Kagilik"),
        ],
    );
    check_unsure(LATIN, "ug-Latn-gnc-1982", "Xoten", "3:e");
}

#[test]
fn the_press() {
    check(
        ARABIC,
        "ug-Latn-informal",
        &[
            ("ئىلھام توختى", "Ilham Toxti"),
            ("دىلنۇر", "Dilnur"),
            ("گۈلمىرە", "Gulmire"),
        ],
    );
    check_unsure(ARABIC, "ug-Latn-informal", "توختى", "2:kh/h");
    check("ug-Latn-informal", ARABIC, &[("Tokhti", "توختى")]);
    check_unsure("ug-Latn-informal", LATIN, "Gul", "1:ü");
}
