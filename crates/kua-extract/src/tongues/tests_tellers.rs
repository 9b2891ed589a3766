//! Who speaks, who suffers and how many there are, in Kazakh, Kyrgyz, Chinese, Turkish and
//! German; all are invented.

use super::tests::check;

/// Wednesday, 12 October 2022, is the day of publication.
fn all(cases: &[(&str, &str, &str, &str)]) {
    for (language, kind, text, expected) in cases {
        check(language, "2022-10-12", text, &[kind], expected);
    }
}

#[test]
fn speakers_victims_and_figures_are_told_apart() {
    all(&[
        (
            "kk",
            "quotation",
            "«Менің ешқандай кінәм жоқ, мен адал жұмыс істедім». Бұл туралы Серік Жаналин айтты.",
            "Серік Жаналин: Менің ешқандай кінәм жоқ, мен адал жұмыс істедім",
        ),
        (
            "kk",
            "quotation",
            "Серік Жаналин ұсталды. Серік Жаналиннің анасы: «Баламның ешқандай кінәсі жоқ, оны босатсын», – дейді.",
            "анасы: Баламның ешқандай кінәсі жоқ, оны босатсын",
        ),
        (
            "kk",
            "quotation",
            "Қанат Оспанов Азаттыққа: «Біз бұл шешімге міндетті түрде шағым түсіреміз», – деді.",
            "Қанат Оспанов: Біз бұл шешімге міндетті түрде шағым түсіреміз",
        ),
        (
            "kk",
            "quotation",
            "Прокурор Қанат Оспанов «айыпталушының кінәсі толық дәлелденді» деп санайды.",
            "Қанат Оспанов: айыпталушының кінәсі толық дәлелденді",
        ),
        (
            "kk",
            "event",
            "Серік Жаналин түрмеде қайтыс болды.",
            "death Серік Жаналин",
        ),
        (
            "kk",
            "event",
            "Серік Жаналин тергеу абақтысында отыр.",
            "pretrial_detention Серік Жаналин",
        ),
        (
            "kk",
            "event",
            "Серік Жаналин мерзімінен бұрын босатылды.",
            "release Серік Жаналин",
        ),
        (
            "kk",
            "event",
            "Серік Жаналинге қатысты айыптары тағылды.",
            "charge Серік Жаналин",
        ),
        (
            "kk",
            "event",
            "Серік Жаналин колонияға этапталды.",
            "transfer Серік Жаналин",
        ),
        (
            "kk",
            "figure",
            "Ұсталған 12 адам сотқа жеткізілді, олардың үшеуі босатылды.",
            "12 адам; үшеуі",
        ),
        (
            "kk",
            "figure",
            "Серік Жаналин мен Қанат Оспанов ұсталды. Екеуі де кінәсін мойындамады.",
            "",
        ),
        ("kk", "figure", "Жетеу ұсталды.", "Жетеу"),
        ("kk", "figure", "Серік Жаналин үш рет ұсталған.", ""),
        (
            "ky",
            "quotation",
            "«Коргоого алынган адамдын эч кандай күнөөсү жок». Муну Бакай Түмөнбаев айтты.",
            "Бакай Түмөнбаев: Коргоого алынган адамдын эч кандай күнөөсү жок",
        ),
        (
            "ky",
            "quotation",
            "Бакай Түмөнбаев белгилегендей, «коргоого алынган адамдын эч кандай күнөөсү жок».",
            "Бакай Түмөнбаев: коргоого алынган адамдын эч кандай күнөөсү жок",
        ),
        (
            "ky",
            "quotation",
            "Нурзат Эркебаевдин энеси: «Балам ак эмгек кылды, аны тез арада бошотсун», – дейт.",
            "энеси: Балам ак эмгек кылды, аны тез арада бошотсун",
        ),
        (
            "ky",
            "person",
            "Анын апасы Зейнеп Эркебаева кызынын ооруп жатканын айтты.",
            "Зейнеп Эркебаева relative",
        ),
        (
            "ky",
            "event",
            "Милиция Нурзат Эркебаевдин үйүн тинтиди.",
            "search Нурзат Эркебаев",
        ),
        (
            "ky",
            "event",
            "Сот Нурзат Эркебаевге жети жыл жаза берди.",
            "sentence Нурзат Эркебаев",
        ),
        (
            "ky",
            "event",
            "Нурзат Эркебаев абакта каза болду.",
            "death Нурзат Эркебаев",
        ),
        ("ky", "figure", "Анын үйү эки жолу тинтилди.", ""),
        (
            "ky",
            "figure",
            "Нурзат Эркебаев менен Бакай Түмөнбаев кармалды. Экөө тең күнөөсүн мойнуна алган жок.",
            "",
        ),
        (
            "zh",
            "quotation",
            "陈启望在法庭上说：“这个判决完全不公正，我们一定会上诉到底。”",
            "陈启望: 这个判决完全不公正，我们一定会上诉到底。",
        ),
        (
            "zh",
            "quotation",
            "陈启望在微博上写道：“这个判决完全不公正，我们一定会上诉到底。”",
            "陈启望: 这个判决完全不公正，我们一定会上诉到底。",
        ),
        (
            "zh",
            "event",
            "作家陈启望2017年6月被警方带走。其姐姐罗晓晴近日得知，他早在2019年就被判处有期徒刑15年。",
            "detention 陈启望 @ 2017-06; sentence 陈启望 @ 2019",
        ),
        (
            "zh",
            "event",
            "四川一家庭教会12名信徒遭传唤。",
            "summons 12名信徒",
        ),
        ("zh", "person", "陈启望一案将于下周开庭。", "陈启望 victim"),
        ("zh", "event", "陈启望在狱中去世。", "death 陈启望"),
        (
            "tr",
            "person",
            "Öğretmen Nermin Tosunoğlu cezaevinde yaşamını yitirdi.",
            "Nermin Tosunoğlu victim",
        ),
        (
            "tr",
            "event",
            "Öğretmen Nermin Tosunoğlu cezaevinde yaşamını yitirdi.",
            "death Nermin Tosunoğlu",
        ),
        (
            "kk",
            "event",
            "Серік Жаналин ұсталды. Серік Жаналиннің әйелі Зейнеп Тоқтарқызы күйеуінің абақтыда ұрып-соғылғанын айтты.",
            "detention Серік Жаналин; torture Серік Жаналин",
        ),
        (
            "tr",
            "event",
            "Polis, aralarında gazeteci Nermin Tosunoğlu'nun da bulunduğu 11 kişiyi gözaltına aldı.",
            "detention 11 kişiyi+Nermin Tosunoğlu",
        ),
    ]);
}

#[test]
fn german_nouns_and_camps_tell_of_deeds() {
    all(&[
        (
            "de",
            "event",
            "Die Festnahme von Dauren Alimbajew löste Proteste aus.",
            "arrest Dauren Alimbajew",
        ),
        (
            "de",
            "event",
            "Die Freilassung durch Dauren Alimbajew blieb aus.",
            "",
        ),
        (
            "de",
            "event",
            "Der Tod von Dauren Alimbajew ist ungeklärt.",
            "death Dauren Alimbajew",
        ),
        (
            "de",
            "event",
            "Dauren Alimbajew wurde in ein Umerziehungslager gesperrt.",
            "detention Dauren Alimbajew",
        ),
        (
            "de",
            "event",
            "Dauren Alimbajew durfte am Freitag das Gefängnis verlassen.",
            "release Dauren Alimbajew @ 2022-10-07",
        ),
        (
            "de",
            "event",
            "Dauren Alimbajew wurde zum Tode verurteilt.",
            "sentence Dauren Alimbajew",
        ),
    ]);
}
