//! Kyrgyz, Uzbek, Tatar and Tajik: examples of the documents, heads of state, writers, towns.

use super::{check, check_both, check_unsure};

#[test]
fn kyrgyz_by_bgn_pcgn() {
    check(
        "ky-Cyrl",
        "ky-Latn-bgn-1979",
        &[
            ("Ысык-Көл Облусу", "Ysyk-Köl Oblusu"),
            ("Чүй", "Chüy"),
            ("Жалал-Абад", "Jalal-Abad"),
            ("Дөң-Арык", "Döng-Aryk"),
            ("Гүлчө", "Gülchö"),
            ("Өзгөн", "Özgön"),
            ("Пүлгөн", "Pülgön"),
            ("Сүлүктү", "Sülüktü"),
            ("Кызыл-Суу", "Kyzyl-Suu"),
            ("Кель-Сай", "Kel’-Say"),
            ("Аяк-Терек", "Ayak-Terek"),
            ("Аюу-Чача", "Ayuu-Chacha"),
            ("Осоавиахим", "Osoaviakhim"),
            ("Метеорологическая Станция", "Meteorologicheskaya Stantsiya"),
            ("Кыргызстан", "Kyrgyzstan"),
            ("Садыр Жапаров", "Sadyr Japarov"),
            ("Сооронбай Жээнбеков", "Sooronbay Jeenbekov"),
            ("Роза Отунбаева", "Roza Otunbaeva"),
            ("Чыңгыз Айтматов", "Chynggyz Aytmatov"),
            ("Курманбек Бакиев", "Kurmanbek Bakiev"),
        ],
    );
    check(
        "ky-Latn-bgn-1979",
        "ky-Cyrl",
        &[
            ("Ysyk-Köl", "Ысык-Көл"),
            ("Chüy", "Чүй"),
            ("Jeenbekov", "Жээнбеков"),
            ("Chynggyz Aytmatov", "Чыңгыз Айтматов"),
            ("Ayak-Terek", "Аяк-Терек"),
        ],
    );
    check_unsure("ky-Latn-bgn-1979", "ky-Cyrl", "Say", "2:ы");
}

#[test]
fn kyrgyz_in_passports_and_the_press() {
    check(
        "ky-Cyrl",
        "ky-Latn-informal",
        &[
            ("Садыр Жапаров", "Sadyr Zhaparov"),
            ("Үмүт", "Umut"),
            ("Чыңгыз Айтматов", "Chyngyz Aitmatov"),
        ],
    );
    check(
        "ky-Latn-informal",
        "ky-Cyrl",
        &[
            ("Zhaparov", "Жапаров"),
            ("Japarov", "Жапаров"),
            ("Dzhumagulov", "Жумагулов"),
            ("Omurbek", "Омурбек"),
        ],
    );
}

#[test]
fn kyrgyz_in_arabic_letters() {
    check(
        "ky-Cyrl",
        "ky-Arab",
        &[
            ("Кыргыз", "قىرعىز"),
            ("кыргыз тили", "قىرعىز تىلى"),
            ("кыргыз алфавити", "قىرعىز الفاۋىتى"),
            ("Бишкек", "بىشكەك"),
            ("Өмүрбек", "ۅمۉربەك"),
            ("Садыр Жапаров", "سادىر جاپاروۋ"),
            ("Гүлнара", "گۉلنارا"),
            ("Токтогул", "توقتوعۇل"),
            ("Көкбөрү", "كۅكبۅرۉ"),
        ],
    );
    check(
        "ky-Arab",
        "ky-Cyrl",
        &[
            // Nothing in the second word says front, so it is read as back, and said to be unsure.
            ("قىرعىز تىلى", "Кыргыз Тылы"),
            ("بىشكەك", "Бишкек"),
            ("توقتوعۇل", "Токтогул"),
            ("گۉلنارا", "Гүлнара"),
        ],
    );
    check_unsure("ky-Arab", "ky-Cyrl", "قىز", "1:и");
    check_unsure("ky-Cyrl", "ky-Arab", "Щука", "0:kept");
}

#[test]
fn uzbek_of_1995() {
    check_both(
        "uz-Cyrl",
        "uz-Latn-1995",
        &[
            ("Ўзбекистон", "Oʻzbekiston"),
            ("Шавкат Мирзиёев", "Shavkat Mirziyoyev"),
            ("Ислом Каримов", "Islom Karimov"),
            ("Алишер Навоий", "Alisher Navoiy"),
            ("Абдулла Қодирий", "Abdulla Qodiriy"),
            ("Ғафур Ғулом", "Gʻafur Gʻulom"),
            ("Эркин Воҳидов", "Erkin Vohidov"),
            ("Исҳоқ", "Isʼhoq"),
            ("Йўлдош", "Yoʻldosh"),
            ("Юсуф Ёқуб", "Yusuf Yoqub"),
            ("Маъмур", "Maʼmur"),
            ("Тошкент", "Toshkent"),
            ("Самарқанд", "Samarqand"),
            ("Бухоро", "Buxoro"),
            ("Фарғона", "Fargʻona"),
            ("Қўқон", "Qoʻqon"),
            ("Жиззах", "Jizzax"),
            ("Чирчиқ", "Chirchiq"),
            ("Елена", "Yelena"),
            ("ШАВКАТ ЎКТАМ", "SHAVKAT OʻKTAM"),
        ],
    );
    check(
        "uz-Cyrl",
        "uz-Latn-1995",
        &[
            ("цирк", "sirk"),
            ("конституция", "konstitutsiya"),
            ("лекция", "leksiya"),
            ("объект", "obyekt"),
            ("альбом", "albom"),
        ],
    );
    check(
        "uz-Latn-1995",
        "uz-Cyrl",
        &[
            ("O'zbekiston", "Ўзбекистон"),
            ("O‘zbekiston", "Ўзбекистон"),
            ("O`zbekiston", "Ўзбекистон"),
            ("Oʼzbekiston", "Ўзбекистон"),
            ("Is'hoq", "Исҳоқ"),
            ("Poeziya", "Поэзия"),
        ],
    );
    check_unsure("uz-Latn-1995", "uz-Cyrl", "konstitutsiya", "8:тс");
    check_unsure("uz-Cyrl", "uz-Latn-1995", "Елена Эркин", "");
}

#[test]
fn uzbek_drafts() {
    check(
        "uz-Latn-1995",
        "uz-Latn-2021",
        &[
            ("Oʻzbekiston", "Ōzbekiston"),
            ("Gʻafur Choʻlpon", "Ḡafur Çōlpon"),
            ("Shavkat", "Şavkat"),
        ],
    );
    check(
        "uz-Latn-2021",
        "uz-Latn-1995",
        &[("Ŏzbekiston Ğafur", "Oʻzbekiston Gʻafur")],
    );
    check_both(
        "uz-Cyrl",
        "uz-Latn-2023",
        &[
            ("Ўзбекистон", "Õzbekiston"),
            ("Чўлпон", "Cõlpon"),
            ("Ғулом", "Ğulom"),
        ],
    );
}

#[test]
fn tatar_of_2012() {
    check(
        "tt-Cyrl",
        "tt-Latn-2012",
        &[
            ("Казан", "Qazan"),
            ("Татарстан", "Tatarstan"),
            ("Габдулла Тукай", "Ğabdulla Tuqay"),
            ("Муса Җәлил", "Musa Cälil"),
            ("Кол Гали", "Qol Ğali"),
            ("Кәрим", "Kärim"),
            ("Рөстәм", "Röstäm"),
            ("Миңнеханов", "Miñnexanov"),
            ("кардәш", "qardäş"),
            ("калынлык һәм аеру билгесе", "qalınlıq häm ayıru bilgese"),
            ("баеды", "bayıdı"),
            ("Барлык кешеләр дә азат", "Barlıq keşelär dä azat"),
            ("Әлдермештән Әлмәндәр", "Äldermeştän Älmändär"),
            ("Танымаган кешегә", "Tanımağan keşegä"),
            ("Гыйльмиев", "Ğil’miev"),
            ("Җиһангир", "Cihangir"),
            ("Ялгышмыйсың", "Yalğışmıysıñ"),
            ("Ямьле Юлдуз", "Yäm’le Yulduz"),
            ("ИЛГИЗ", "İLGİZ"),
            ("ЫК", "IQ"),
        ],
    );
    check(
        "tt-Latn-2012",
        "tt-Cyrl",
        &[
            ("Qazan", "Казан"),
            ("Ğabdulla Tuqay", "Габдулла Тукай"),
            ("Musa Cälil", "Муса Җәлил"),
            ("İLGİZ", "ИЛГИЗ"),
            ("IQ", "ЫК"),
            ("Elmira", "Элмира"),
        ],
    );
    check_unsure("tt-Cyrl", "tt-Latn-2012", "Вахит", "0:W");
}

#[test]
fn tajik() {
    check_both(
        "tg-Cyrl",
        "tg-Latn-bgn-1994",
        &[
            ("Эмомалӣ Раҳмон", "Ėmomalí Rahmon"),
            ("Тоҷикистон", "Tojikiston"),
            ("Душанбе", "Dushanbe"),
            ("Хуҷанд", "Khujand"),
            ("Бағдод", "Baghdod"),
            ("Саъдӣ", "Sa’dí"),
            ("Мавлавӣ", "Mavlaví"),
            ("рӯзгор", "rŭzgor"),
            ("дарё", "daryo"),
            ("осиёб", "osiyob"),
            ("жола", "zhola"),
            ("ихтиёр", "ikhtiyor"),
            ("қадам", "qadam"),
            ("фурӯғ", "furŭgh"),
            ("субҳ", "subh"),
            ("эй", "ėy"),
            ("июн", "iyun"),
            ("ягонагӣ", "yagonagí"),
            ("РАМЗҲО", "RAMZ·HO"),
            ("Садриддин Айнӣ", "Sadriddin Ayní"),
        ],
    );
    check_both(
        "tg-Cyrl",
        "tg-Latn-iso9",
        &[("Эмомалӣ Раҳмон", "Èmomalī Raḩmon"), ("Хуҷанд", "Huçand")],
    );
    check(
        "tg-Latn-iso9",
        "tg-Cyrl",
        &[("Huc\u{326}and", "Хуҷанд"), ("Rah\u{326}mon", "Раҳмон")],
    );
}
