//! Who suffers a deed and who only speaks of it, and which numbers count people; all are invented.

use super::tests::check;

/// Monday, 20 May 2024, is the day of publication.
fn all(cases: &[(&str, &str, &str, &str)]) {
    for (language, kind, text, expected) in cases {
        check(language, "2024-05-20", text, &[kind], expected);
    }
}

#[test]
fn german_deeds_and_groups() {
    all(&[
        (
            "de",
            "event",
            "Olga Brinkowa sammelt Lieder. Ihr Kollege Bolat Ermekow erhielt wegen „Propaganda“ eine Strafe von einem Jahr; er wurde am Montag freigelassen.",
            "sentence Bolat Ermekow @ 2024-05-20; release Bolat Ermekow @ 2024-05-20",
        ),
        (
            "de",
            "event",
            "Der Händler Dauren Alimbajew wurde zu einer Geldstrafe von 200 Rubel verurteilt.",
            "fine Dauren Alimbajew",
        ),
        (
            "de",
            "event",
            "Bei der Razzia wurden elf Lehrkräfte festgenommen; sieben von ihnen stehen unter Hausarrest.",
            "search elf Lehrkräfte; arrest elf Lehrkräfte; house_arrest sieben von ihnen",
        ),
        (
            "de",
            "event",
            "Dauren Alimbajew starb am 3. März im Gefängnis.",
            "death Dauren Alimbajew @ 2024-03-03",
        ),
        (
            "de",
            "event",
            "Wir fordern die sofortige und bedingungslose Freilassung von Dauren Alimbajew.",
            "",
        ),
        (
            "de",
            "event",
            "Statt freigelassen zu werden, kam Dauren Alimbajew in Untersuchungshaft.",
            "pretrial_detention Dauren Alimbajew",
        ),
        (
            "de",
            "event",
            "Drei Beamte durchsuchten die Wohnung von Dauren Alimbajew und nahmen zwei Telefone mit.",
            "search Dauren Alimbajew",
        ),
        (
            "de",
            "event",
            "Zwei Studenten, Bolat Ermekow und Dauren Alimbajew, stehen seit Januar unter Hausarrest.",
            "house_arrest Bolat Ermekow+Dauren Alimbajew @ 2024-01/..",
        ),
        (
            "de",
            "figure",
            "Elf Lehrkräfte, neun Bahai, drei Streikende und sieben von ihnen; 2022 wurden mindestens dreißig Kritiker verhaftet.",
            "Elf Lehrkräfte; neun Bahai; drei Streikende; sieben von ihnen; mindestens dreißig Kritiker",
        ),
    ]);
}

#[test]
fn chinese_deeds_and_groups() {
    all(&[
        (
            "zh",
            "event",
            "发言人罗晓晴指,按《刑事诉讼法》第75条,指定监居最长可达六个月,形同强迫失踪。",
            "",
        ),
        (
            "zh",
            "event",
            "研究员罗晓晴认为,集中宣判使大批未经审讯的被关押者变成了罪犯。",
            "",
        ),
        (
            "zh",
            "event",
            "依第21条规定,再犯者最高可判处五年监禁并没收财物,罗晓晴说。",
            "",
        ),
        (
            "zh",
            "event",
            "作家陈启望上月被抓,他的姐姐陈晓晴昨天证实。姐姐陈晓晴说,弟弟2023年11月19日被警方带走。",
            "arrest 陈启望 @ 2024-04; detention 陈启望 @ 2023-11-19",
        ),
        (
            "zh",
            "event",
            "同案被告邱志達2018年12月获释。",
            "release 邱志達 @ 2018-12",
        ),
        (
            "zh",
            "event",
            "家人上月才得知商人李存善已被判刑三年。",
            "sentence 李存善",
        ),
        (
            "zh",
            "event",
            "李存善被捕;罗晓晴仍被关押在看守所。",
            "arrest 李存善; detention 罗晓晴",
        ),
        (
            "zh",
            "figure",
            "该组织收集了412名哈萨克族服刑者的资料。",
            "412名哈萨克族服刑者",
        ),
        (
            "zh",
            "event",
            "作家陈启望的诉求如下。第三,无罪释放陈启望。",
            "",
        ),
    ]);
}

#[test]
fn kazakh_deeds_and_groups() {
    all(&[
        (
            "kk",
            "event",
            "Адвокаты Серік Жаналин: «Істі бермеді», – деді. Қанат Оспановтың әйелі ұсталғандардың екеуі туралы айтты.",
            "",
        ),
        (
            "kk",
            "event",
            "Қанат Оспанов ұсталды. Сотталушы Қанат Оспанов үнсіз.",
            "detention Қанат Оспанов",
        ),
        (
            "kk",
            "figure",
            "Желі 14 адамды біледі, олардың бесеуінен хабар жоқ.",
            "14 адамды; бесеуінен",
        ),
        (
            "kk",
            "figure",
            "Облыста 17 сатушы мен 41 жастағы азамат бар.",
            "17 сатушы",
        ),
    ]);
}

#[test]
fn uyghur_deeds_and_groups() {
    all(&[
        (
            "ug",
            "event",
            "قەيسەرنى سوت ئىككى ئاي تۇتۇپ تۇرۇش قارارى چىقارغان.",
            "pretrial_detention قەيسەر",
        ),
        ("ug", "figure", "ئۇ 41 ياشلىق ئۇيغۇر.", ""),
    ]);
}
