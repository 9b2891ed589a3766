//! Russian: the examples of the documents, heads of state, writers.

use super::{check, check_both, check_unsure};

const CYRILLIC: &str = "ru-Cyrl";

#[test]
fn bgn_pcgn() {
    check(
        CYRILLIC,
        "ru-Latn-bgn-1947",
        &[
            ("Елизово", "Yelizovo"),
            ("Чапаевск", "Chapayevsk"),
            ("Мейеровка", "Meyyerovka"),
            ("Юрьев объезд", "Yur’yev ob”yezd"),
            ("Белкино", "Belkino"),
            ("Воробьёво", "Vorob’yëvo"),
            ("Озёрный", "Ozërnyy"),
            ("Йошкар-Ола", "Yoshkar-Ola"),
            ("Бийск", "Biysk"),
            ("Тында", "Tynda"),
            ("Электрогорск", "Elektrogorsk"),
            ("ЕДИНАЯ РОССИЯ", "YEDINAYA ROSSIYA"),
            ("ЁЖ", "YËZH"),
            ("Российской Федерации", "Rossiyskoy Federatsii"),
            ("Борис Ельцин", "Boris Yel’tsin"),
            ("Михаил Горбачёв", "Mikhail Gorbachëv"),
            ("Никита Хрущёв", "Nikita Khrushchëv"),
            ("Анатолий Эфрос", "Anatoliy Efros"),
        ],
    );
}

#[test]
fn passports_of_all_times() {
    check(
        CYRILLIC,
        "ru-Latn-passport-2013",
        &[
            ("Юлия Щеглова", "Iuliia Shcheglova"),
            ("Гайа Васильева", "Gaia Vasileva"),
            ("Андрей Видный", "Andrei Vidnyi"),
            ("Артём Краевой", "Artem Kraevoi"),
            ("Мадыр Чёткий", "Madyr Chetkii"),
            ("Оксана Клеёнкина", "Oksana Kleenkina"),
            ("Игорь Ильин", "Igor Ilin"),
            ("Ян Разъездной", "Ian Razieezdnoi"),
            ("ЮЛИЯ ЦОЙ", "IULIIA TSOI"),
            ("ПОДЪЯЧЕВ", "PODIEIACHEV"),
        ],
    );
    check(
        CYRILLIC,
        "ru-Latn-passport-2010",
        &[
            ("Юлия Щеглова", "Iuliia Shcheglova"),
            ("французских", "frantcuzskikh"),
            ("съешь", "sesh"),
            ("Цой", "Tcoi"),
        ],
    );
    check(
        CYRILLIC,
        "ru-Latn-passport-1997",
        &[
            ("Юлия Щеглова", "Yuliya Shcheglova"),
            ("Васильева", "Vasilyeva"),
            ("Андрей Видный", "Andrey Vidnyy"),
            ("съешь", "syesh'"),
            ("Цой", "Tsoy"),
        ],
    );
}

#[test]
fn transliterations_that_come_back() {
    check_both(
        CYRILLIC,
        "ru-Latn-iso9",
        &[
            ("Юлия, съешь ещё этих", "Ûliâ, sʺešʹ eŝë ètih"),
            ("мягких французских булок", "mâgkih francuzskih bulok"),
            ("из Йошкар-Олы", "iz Joškar-Oly"),
            ("да выпей алтайского чаю", "da vypej altajskogo čaû"),
            ("общество", "obŝestvo"),
            ("АЛЬБОМ", "ALʹBOM"),
        ],
    );
    check_both(
        CYRILLIC,
        "ru-Latn-gost-b",
        &[
            ("Юлия, съешь ещё этих", "Yuliya, s``esh` eshhyo e`tix"),
            ("мягких французских булок", "myagkix franczuzskix bulok"),
            ("Йошкар-Олы, да выпей", "Joshkar-Oly`, da vy`pej"),
            ("Цирк, цена, цыган, цапля", "Cirk, cena, cy`gan, czaplya"),
            ("ЩУКА", "SHHUKA"),
        ],
    );
    check_both(
        CYRILLIC,
        "ru-Latn-scholarly",
        &[
            ("Юлия, съешь ещё этих", "Julija, sʺešʹ eščë ètix"),
            ("мягких французских булок", "mjagkix francuzskix bulok"),
        ],
    );
    // Any apostrophe and any form of a letter.
    check(
        "ru-Latn-iso9",
        CYRILLIC,
        &[
            ("al'bom", "альбом"),
            ("al’bom", "альбом"),
            ("s\"ezd", "съезд"),
            ("Z\u{30c}ukov", "Жуков"),
        ],
    );
}

#[test]
fn what_a_standard_does_not_know_is_kept_and_said() {
    check(
        CYRILLIC,
        "ru-Latn-bgn-1947",
        &[("Ғани 42 😀 Ли", "Ғani 42 😀 Li")],
    );
    check_unsure(CYRILLIC, "ru-Latn-bgn-1947", "Ғани 42 😀", "0:kept");
    check_unsure(
        CYRILLIC,
        "ru-Latn-bgn-1947",
        "\u{202e}Ли\u{200b}",
        "0:kept 3:kept",
    );
    check(
        CYRILLIC,
        "ru-Latn-bgn-1947",
        &[("", ""), ("Ш.", "Sh."), ("ш", "sh")],
    );
}
