//! Expressions of time in German and Kazakh, one tiny sentence each.

use super::tests::edtf;

/// Wednesday, 12 October 2022, is the day of publication.
pub(super) fn check(language: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(edtf(language, "2022-10-12", text), *expected, "{text}");
    }
}

#[test]
fn german_times() {
    check(
        "de",
        &[
            ("Am gestrigen Dienstag wurde er verhaftet.", "2022-10-11"),
            ("Am heutigen Mittwoch begann der Prozess.", "2022-10-12"),
            (
                "Sie will bis Monatsende Berufung einlegen.",
                "2022-10-21/2022-10-31",
            ),
            (
                "Sie will bis Ende des Monats Berufung einlegen.",
                "2022-10-21/2022-10-31",
            ),
            ("Sie müssen bis Jahresende gehen.", "../2022-12"),
            (
                "Vom 12. bis zum 30. Juli verweigerte er die Nahrung.",
                "2022-07-12/2022-07-30",
            ),
            (
                "Vom 12. bis 30. Juli verweigerte er die Nahrung.",
                "2022-07-12/2022-07-30",
            ),
            (
                "Vom 28. Juni bis zum 3. Juli saß er in Haft.",
                "2022-06-28/2022-07-03",
            ),
            (
                "Zwischen dem 3. und dem 9. August verschwanden vier Männer.",
                "2022-08-03/2022-08-09",
            ),
            (
                "Zwischen März und Mai 2021 verschwanden vier Männer.",
                "2021-03/2021-05",
            ),
            ("Von März bis Mai 2021 saß er in Haft.", "2021-03/2021-05"),
            ("Von 2017 bis 2019 saß er in Haft.", "2017/2019"),
            ("Zwischen 2017 und 2019 saß er in Haft.", "2017/2019"),
            ("Er war in den Jahren 2017 bis 2019 in Haft.", "2017/2019"),
            ("Er wurde Anfang Mai verhaftet.", "2022-05-01/2022-05-10"),
            ("Er wurde Mitte Mai verhaftet.", "2022-05-11/2022-05-20"),
            ("Er wurde Ende Mai verhaftet.", "2022-05-21/2022-05-31"),
            (
                "Er wurde Anfang Mai 2020 verhaftet.",
                "2020-05-01/2020-05-10",
            ),
            (
                "Er wurde Anfang letzten Monats verhaftet.",
                "2022-09-01/2022-09-10",
            ),
            ("Er wurde Ende vergangenen Jahres verhaftet.", "2021-12"),
            ("Er wurde Ende 2019 verhaftet.", "2019-09/2019-12"),
            ("Er wurde im Herbst 2019 verhaftet.", "2019-23"),
            ("Er wurde im vergangenen Herbst verhaftet.", "2021-23"),
            ("Er wurde im Spätsommer 2019 verhaftet.", "2019-22"),
            ("Er wurde im Frühsommer 2019 verhaftet.", "2019-22"),
            ("Er wurde im Spätherbst 2019 verhaftet.", "2019-23"),
            (
                "Er wurde im Sommer vergangenen Jahres verhaftet.",
                "2021-22",
            ),
            ("Er wurde im Winter 2019/20 verhaftet.", "2019-24"),
            ("Er wurde vor zwei Wochen verhaftet.", "2022-09-28"),
            ("Er wurde vor drei Tagen verhaftet.", "2022-10-09"),
            ("Er wurde vor einem Monat verhaftet.", "2022-09~"),
            ("Er wurde vor einem Jahr verhaftet.", "2021~"),
            ("Er wurde vor fünf Jahren verhaftet.", "2017~"),
            ("Er wurde vor gut zwei Jahren verhaftet.", "2020~"),
            ("Er wurde vor einer Woche verhaftet.", "2022-10-05"),
            ("Er sitzt seit dem 3. Mai in Haft.", "2022-05-03/.."),
            ("Er sitzt seit März in Haft.", "2022-03/.."),
            ("Er sitzt seit Anfang März in Haft.", "2022-03-01/.."),
            ("Er sitzt seit vergangenem Herbst in Haft.", "2021-23/.."),
            ("Er sitzt seit Montag in Haft.", "2022-10-10/.."),
            ("Er sitzt seit Sommer 2019 in Haft.", "2019-22/.."),
            ("Er sitzt seit August 2021 in Haft.", "2021-08/.."),
            ("Er sitzt seit Freitagabend in Haft.", "2022-10-07/.."),
            ("Seit 2018 sitzt er in Haft.", "2018/.."),
            ("Seit zwei Jahren sitzt er in Haft.", ""),
            ("Bis zum 14. April muss er gehen.", "../2022-04-14"),
            ("Er muss bis 20. Oktober gehen.", "../2022-10-20"),
            (
                "In der Nacht zum Mittwoch wurde er verhaftet.",
                "2022-10-11/2022-10-12",
            ),
            (
                "In der Nacht auf Mittwoch wurde er verhaftet.",
                "2022-10-11/2022-10-12",
            ),
            (
                "In der Nacht auf Donnerstag, den 6. Oktober, wurde er verhaftet.",
                "2022-10-05/2022-10-06",
            ),
            (
                "In der Nacht zum 17. Februar wurde er verhaftet.",
                "2022-02-16/2022-02-17",
            ),
            (
                "In der Nacht vom 3. auf den 4. Mai 2021 wurde er verhaftet.",
                "2021-05-03/2021-05-04",
            ),
            (
                "In der Nacht vom 30. April auf den 1. Mai wurde er verhaftet.",
                "2022-04-30/2022-05-01",
            ),
            (
                "In der Nacht von Freitag auf Samstag wurde er verhaftet.",
                "2022-10-07/2022-10-08",
            ),
            (
                "In der Nacht von Sonntag zu Montag wurde er verhaftet.",
                "2022-10-09/2022-10-10",
            ),
            (
                "In der Nacht des 5. September wurde er verhaftet.",
                "2022-09-05/2022-09-06",
            ),
            ("Montag vergangener Woche wurde er verhaftet.", "2022-10-03"),
            (
                "Am Montag der vergangenen Woche wurde er verhaftet.",
                "2022-10-03",
            ),
            (
                "Am Donnerstag letzter Woche wurde er verhaftet.",
                "2022-10-06",
            ),
            ("Vergangenen Freitag wurde er verhaftet.", "2022-10-07"),
            ("Letzten Freitag wurde er verhaftet.", "2022-10-07"),
            (
                "Am vergangenen Freitagabend wurde er verhaftet.",
                "2022-10-07",
            ),
            ("Am Freitagmorgen wurde er verhaftet.", "2022-10-07"),
            ("Am frühen Freitagmorgen wurde er verhaftet.", "2022-10-07"),
            ("Am späten Montagabend wurde er verhaftet.", "2022-10-10"),
            ("Am Samstagvormittag wurde er verhaftet.", "2022-10-08"),
            ("Am Sonnabend wurde er verhaftet.", "2022-10-08"),
            ("Am zwölften Juni wurde er verhaftet.", "2022-06-12"),
            ("Am ersten September 2021 wurde er verhaftet.", "2021-09-01"),
            (
                "Am einundzwanzigsten März wurde er verhaftet.",
                "2022-03-21",
            ),
            (
                "Am vergangenen Wochenende wurde er verhaftet.",
                "2022-10-08/2022-10-09",
            ),
            ("Am Wochenende wurde er verhaftet.", "2022-10-08/2022-10-09"),
            (
                "Er wurde am 3. und 4. Mai verhört.",
                "2022-05-03/2022-05-04",
            ),
            ("Er wurde am 3. Mai vorigen Jahres verhaftet.", "2021-05-03"),
            ("Er wurde am 3. Mai dieses Jahres verhaftet.", "2022-05-03"),
            ("Er wurde am 3. Mai des Vorjahres verhaftet.", "2021-05-03"),
            ("Er wurde im Mai des Vorjahres verhaftet.", "2021-05"),
            ("Er wurde im vergangenen Monat verhaftet.", "2022-09"),
            ("Er wurde im letzten Jahr verhaftet.", "2021"),
            (
                "Er wurde vergangene Woche verhaftet.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Er wurde in der vergangenen Woche verhaftet.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Er wurde in der Vorwoche verhaftet.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Er wurde Anfang vergangener Woche verhaftet.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Er wurde Anfang der Woche verhaftet.",
                "2022-10-10/2022-10-16",
            ),
            ("Er wurde Anfang des Jahres verhaftet.", "2022-01"),
            ("Er wurde zu Jahresbeginn verhaftet.", "2022-01"),
            ("Er wurde zu Beginn des Jahres verhaftet.", "2022-01"),
            (
                "Er wurde Mitte des Monats verhaftet.",
                "2022-10-11/2022-10-20",
            ),
            (
                "Er wurde in der ersten Hälfte des Jahres 2021 verhaftet.",
                "2021-01/2021-06",
            ),
            (
                "Er wurde in der zweiten Jahreshälfte 2021 verhaftet.",
                "2021-07/2021-12",
            ),
            (
                "Er wurde im ersten Halbjahr 2021 verhaftet.",
                "2021-01/2021-06",
            ),
            (
                "Er wurde im dritten Quartal 2021 verhaftet.",
                "2021-07/2021-09",
            ),
            (
                "Die Verhandlung beginnt am kommenden Dienstag.",
                "2022-10-18",
            ),
            ("Die Verhandlung beginnt nächsten Dienstag.", "2022-10-18"),
            (
                "Die Verhandlung beginnt in der kommenden Woche.",
                "2022-10-17/2022-10-23",
            ),
            ("Die Verhandlung beginnt am 3. November.", "2022-11-03"),
            ("Die Verhandlung beginnt morgen.", "2022-10-13"),
            ("Heute früh wurde er verhaftet.", "2022-10-12"),
            ("Gestern Abend wurde er verhaftet.", "2022-10-11"),
            ("Vorgestern wurde er verhaftet.", "2022-10-10"),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Drei Tage später kam er frei.",
                "2021-05-05 2021-05-08",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Am Tag darauf kam er frei.",
                "2021-05-05 2021-05-06",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Am nächsten Morgen kam er frei.",
                "2021-05-05 2021-05-06",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Am Vorabend hatte er geredet.",
                "2021-05-05 2021-05-04",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Tags darauf kam er frei.",
                "2021-05-05 2021-05-06",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Eine Woche darauf kam er frei.",
                "2021-05-05 2021-05-12",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Zwei Wochen danach kam er frei.",
                "2021-05-05 2021-05-19",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Nach zwei Wochen kam er frei.",
                "2021-05-05 2021-05-19",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Nach drei Tagen kam er frei.",
                "2021-05-05 2021-05-08",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Zwei Monate später kam er frei.",
                "2021-05-05 2021-07",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Noch am selben Abend kam er frei.",
                "2021-05-05 2021-05-05",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Noch in derselben Nacht kam er frei.",
                "2021-05-05 2021-05-05/2021-05-06",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Im darauffolgenden Monat kam er frei.",
                "2021-05-05 2021-06",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Im Oktober desselben Jahres kam er frei.",
                "2021-05-05 2021-10",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Im Jahr darauf kam er frei.",
                "2021-05-05 2022",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Am darauffolgenden Freitag kam er frei.",
                "2021-05-05 2021-05-07",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Wenige Tage später kam er frei.",
                "2021-05-05",
            ),
            (
                "Am 5. Mai 2021 wurde er verhaftet. Am 8. desselben Monats kam er frei.",
                "2021-05-05 2021-05-08",
            ),
            ("Er kam am 05.05.2021 in Haft.", "2021-05-05"),
            ("Er kam am 5.5.21 in Haft.", "2021-05-05"),
            ("Er kam am 5. 5. 2021 in Haft.", "2021-05-05"),
            ("Er kam am 5.5. in Haft.", "2022-05-05"),
            ("Mittwoch, den 5. Oktober, kam er in Haft.", "2022-10-05"),
            ("Am Mittwoch (5. Oktober) kam er in Haft.", "2022-10-05"),
            ("Am Morgen des 5. Mai kam er in Haft.", "2022-05-05"),
            ("Am 5. Mai gegen 6 Uhr früh kam er in Haft.", "2022-05-05"),
            (
                "In den Morgenstunden des 5. Mai kam er in Haft.",
                "2022-05-05",
            ),
            (
                "In den frühen Morgenstunden des 5. Mai kam er in Haft.",
                "2022-05-05",
            ),
            ("Im Mai kam er in Haft.", "2022-05"),
            ("Im Mai 2021 kam er in Haft.", "2021-05"),
            ("Im Mai und Juni 2021 kam er in Haft.", "2021-05/2021-06"),
            ("Im vergangenen Mai kam er in Haft.", "2022-05"),
            ("Das Urteil vom 14. März wurde bestätigt.", "2022-03-14"),
            ("Das Urteil vom März 2021 wurde bestätigt.", "2021-03"),
            ("Die Frist läuft am 31. Oktober ab.", "2022-10-31"),
            ("Im Laufe des Jahres 2021 kam er frei.", "2021"),
            ("Im Jahr zweitausendneunzehn kam er frei.", "2019"),
            ("Im Jahre 2019 kam er frei.", "2019"),
            ("Die 2019er Proteste.", ""),
            ("In den 1990er Jahren floh er.", "199X"),
            ("Er war drei Monate in Haft.", ""),
            ("Er bekam zwei Jahre und sechs Monate Haft.", ""),
            ("Der 34-Jährige wurde 1988 geboren.", "1988"),
            (
                "Köln/Almaty, 12.10.2022 – Heute kam er frei.",
                "2022-10-12 2022-10-12",
            ),
            (
                "Der Prozess gegen ihn hatte am 26. September begonnen.",
                "2022-09-26",
            ),
            ("Kurz vor Weihnachten 2021 kam er frei.", "2021-12-25"),
            ("Zwei Tage vor Weihnachten 2021 kam er frei.", "2021-12-23"),
            (
                "Im Juli 2021, vier Monate nach seiner Verhaftung, starb er.",
                "2021-07",
            ),
            (
                "Von Montag bis Mittwoch wurde er verhört.",
                "2022-10-10/2022-10-12",
            ),
            (
                "Ende letzter Woche wurde er verhört.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Er wurde Mitte letzter Woche verhört.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Am 1. Juli vergangenen Jahres wurde er verhaftet.",
                "2021-07-01",
            ),
            ("Im darauffolgenden Frühjahr kam er frei.", ""),
            ("Im Juni d. J. wurde er verhaftet.", "2022-06"),
            (
                "Am zehnten Oktober um vier Uhr morgens kamen sie.",
                "2022-10-10",
            ),
            ("Diesen Montag kamen sie.", "2022-10-10"),
            ("Am Montag dieser Woche kamen sie.", "2022-10-10"),
            ("Montagnacht kamen sie.", "2022-10-10"),
            ("In der Nacht kamen sie.", ""),
            ("Am Abend kamen sie.", ""),
            ("Übers Wochenende kamen sie.", "2022-10-08/2022-10-09"),
            ("Zum Monatsanfang kamen sie.", "2022-10-01/2022-10-10"),
            ("Seit Jahresanfang wurden neun verhaftet.", "2022-01/.."),
            ("Seit Jahresbeginn wurden neun verhaftet.", "2022-01/.."),
            ("Im laufenden Jahr wurden neun verhaftet.", "2022"),
            ("In diesem Jahr wurden neun verhaftet.", "2022"),
            ("Heuer wurden neun verhaftet.", "2022"),
            ("Im Vorjahr wurden neun verhaftet.", "2021"),
            (
                "Vorletzte Woche wurde er verhaftet.",
                "2022-09-26/2022-10-02",
            ),
            (
                "Am 28. Februar und 1. März wurde er verhört.",
                "2022-02-28 2022-03-01",
            ),
        ],
    );
}

#[test]
fn kazakh_times() {
    check(
        "kk",
        &[
            (
                "Ол 2022 жылғы 5 мамырда ұсталды. Екі күннен кейін босатылды.",
                "2022-05-05 2022-05-07",
            ),
            (
                "Ол 2022 жылғы 5 мамырда ұсталды. Сол күннен бері қамауда.",
                "2022-05-05 2022-05-05/..",
            ),
            (
                "18 мамырға дейін оған адвокат жіберілмеген.",
                "../2022-05-18",
            ),
            ("Ол 2020 жылдың наурызында келген.", "2020-03"),
            (
                "Ағасы өткен жылғы тамыздың басында ұсталып, қараша айында сотталды.",
                "2021-08-01/2021-08-10 2021-11",
            ),
            ("2021 жылдан бері 14 адам қайтарылды.", "2021/.."),
            ("Отырыс осы айдың 30-ына белгіленген.", "2022-10-30"),
            ("Ол ақпанның 12-сі күні ұсталды.", "2022-02-12"),
            ("Ол ақпанның 12-сінде ұсталды.", "2022-02-12"),
            ("Ол ақпан айының 12-сінде ұсталды.", "2022-02-12"),
            ("Ол 2021 жылғы ақпанның 12-сінде ұсталды.", "2021-02-12"),
            ("Ол 2021 жылы 12 ақпанда ұсталды.", "2021-02-12"),
            ("Ол 2021 жылдың 12 ақпанында ұсталды.", "2021-02-12"),
            ("Ол 12 ақпан күні түнде ұсталды.", "2022-02-12"),
            ("Ол 12 ақпаннан бері қамауда.", "2022-02-12/.."),
            ("Ол өткен аптада ұсталды.", "2022-10-03/2022-10-09"),
            ("Ол өткен аптаның жұма күні ұсталды.", "2022-10-07"),
            ("Ол өткен жұмада ұсталды.", "2022-10-07"),
            ("Ол өткен жұма күні кешке ұсталды.", "2022-10-07"),
            ("Ол жұма күні таңертең ұсталды.", "2022-10-07"),
            ("Ол дүйсенбі күні түнде ұсталды.", "2022-10-10/2022-10-11"),
            ("Ол дүйсенбіде ұсталды.", "2022-10-10"),
            ("Ол дүйсенбіден бері қамауда.", "2022-10-10/.."),
            (
                "Ол дүйсенбіге қараған түні ұсталды.",
                "2022-10-09/2022-10-10",
            ),
            (
                "Ол 12 ақпанға қараған түні ұсталды.",
                "2022-02-11/2022-02-12",
            ),
            (
                "Ол 11 ақпаннан 12 ақпанға қараған түні ұсталды.",
                "2022-02-11/2022-02-12",
            ),
            ("Ол жылдың басында ұсталды.", "2022"),
            ("Ол жыл соңында босайды.", "2022-12"),
            ("Ол өткен жылдың соңында ұсталды.", "2021-12"),
            ("Ол 2021 жылдың соңында ұсталды.", "2021-09/2021-12"),
            ("Ол 2021 жылдың ортасында ұсталды.", "2021-05/2021-08"),
            ("Ол мамырдың ортасында ұсталды.", "2022-05-11/2022-05-20"),
            ("Ол мамыр айының соңынан бері қамауда.", "2022-05-21/.."),
            ("Ол биыл мамырда ұсталды.", "2022-05"),
            ("Ол былтыр күзде ұсталды.", "2021-23"),
            ("Ол өткен күзде ұсталды.", "2021-23"),
            ("Ол 2019 жылғы күзде ұсталды.", "2019-23"),
            ("Ол 2019 жылдың күзінде ұсталды.", "2019-23"),
            ("Ол 2019 жылдың жазынан бері қамауда.", "2019-22/.."),
            (
                "Ол 5 мамырдан 9 мамырға дейін ашаршылық жариялады.",
                "2022-05-05/2022-05-09",
            ),
            (
                "Ол 5-9 мамыр аралығында ашаршылық жариялады.",
                "2022-05-05/2022-05-09",
            ),
            (
                "Ол 5-інен 9 мамырға дейін ашаршылық жариялады.",
                "2022-05-05/2022-05-09",
            ),
            (
                "Ол мамырдан шілдеге дейін қамауда болды.",
                "2022-05/2022-07",
            ),
            (
                "Ол 2017 жылдан 2019 жылға дейін түрмеде отырды.",
                "2017/2019",
            ),
            ("Ол 2017-2019 жылдары түрмеде отырды.", "2017/2019"),
            (
                "Ол 2017 жылғы мамырдан 2019 жылғы шілдеге дейін түрмеде отырды.",
                "2017-05/2019-07",
            ),
            ("Ол екі апта бұрын ұсталды.", "2022-09-28"),
            ("Ол осыдан бес жыл бұрын ұсталды.", "2017~"),
            ("Ол үш күн бұрын ұсталды.", "2022-10-09"),
            ("Ол кеше ұсталды.", "2022-10-11"),
            ("Ол кеше кешке ұсталды.", "2022-10-11"),
            ("Ол алдыңғы күні ұсталды.", "2022-10-10"),
            ("Ол бүгін таңертең ұсталды.", "2022-10-12"),
            ("Сот ертең өтеді.", "2022-10-13"),
            ("Сот келесі аптада өтеді.", "2022-10-17/2022-10-23"),
            ("Сот келесі бейсенбіде өтеді.", "2022-10-13"),
            ("Сот 3 қарашада басталады.", "2022-11-03"),
            ("Сот отырысы 3 қарашаға белгіленді.", "2022-11-03"),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Ертеңіне босатылды.",
                "2021-05-05 2021-05-06",
            ),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Сол күні кешке босатылды.",
                "2021-05-05 2021-05-05",
            ),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Келесі күні босатылды.",
                "2021-05-05 2021-05-06",
            ),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Бір аптадан соң босатылды.",
                "2021-05-05 2021-05-12",
            ),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Екі айдан кейін босатылды.",
                "2021-05-05 2021-07",
            ),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Сол айдың 20-сында босатылды.",
                "2021-05-05 2021-05-20",
            ),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Сол жылдың қазанында босатылды.",
                "2021-05-05 2021-10",
            ),
            (
                "Ол 2021 жылғы 5 мамырда ұсталды. Содан бері хабар жоқ.",
                "2021-05-05 2021-05-05/..",
            ),
            ("Ол 05.05.2021 күні ұсталды.", "2021-05-05"),
            ("Ол 2021 ж. 5 мамыр күні ұсталды.", "2021-05-05"),
            ("Ол биылғы 5 мамырда ұсталды.", "2022-05-05"),
            ("Ол былтыр 5 мамырда ұсталды.", "2021-05-05"),
            ("Ол былтырғы мамырда ұсталды.", "2021-05"),
            ("Ол өткен айда ұсталды.", "2022-09"),
            ("Ол өткен айдың 20-сында ұсталды.", "2022-09-20"),
            ("Ол өткен айдың басында ұсталды.", "2022-09-01/2022-09-10"),
            ("Ол осы айдың басында ұсталды.", "2022-10-01/2022-10-10"),
            ("Ол өткен жылы ұсталды.", "2021"),
            ("Ол он екінші маусымда ұсталды.", "2022-06-12"),
            ("Ол екі мың он тоғызыншы жылы ұсталды.", "2019"),
            ("Ол 2019 жылы жазда ұсталды.", "2019-22"),
            ("Ол 2019 жылғы жазда ұсталды.", "2019-22"),
            ("Ол көктемде ұсталды.", "2022-21"),
            ("Ол үш ай қамауда болды.", ""),
            ("Ол 34 жаста.", ""),
            (
                "Ол 2021 жылдың бірінші жартысында ұсталды.",
                "2021-01/2021-06",
            ),
            (
                "Ол мамырдың 5-і мен 9-ы аралығында жоғалды.",
                "2022-05-05/2022-05-09",
            ),
            ("Ол демалыс күндері ұсталды.", "2022-10-08/2022-10-09"),
            (
                "5 мамыр мен 7 маусым аралығында жоғалды.",
                "2022-05-05/2022-06-07",
            ),
            ("Соңғы екі жылда 14 адам ұсталды.", ""),
            (
                "Ол қыркүйектің алғашқы аптасында ұсталды.",
                "2022-09-01/2022-09-07",
            ),
            ("Ол 16 мамырдағы өтінішін қайтарып алды.", "2022-05-16"),
            (
                "2022 жылғы 10 қазандағы сот шешімі өзгерген жоқ.",
                "2022-10-10",
            ),
            ("Жыл басынан бері тоғыз адам ұсталды.", "2022/.."),
            ("Биыл жыл басында ұсталды.", "2022-01"),
            (
                "Қаңтардың 5-інен 6-сына қараған түні ұсталды.",
                "2022-01-05/2022-01-06",
            ),
            ("Ол сәрсенбі, 5 қазан күні ұсталды.", "2022-10-05"),
            ("Ол 5 қазан (сәрсенбі) күні ұсталды.", "2022-10-05"),
            ("2021 жылы ақпан айында ұсталды.", "2021-02"),
            ("2021 жылдың ақпанынан бері қамауда.", "2021-02/.."),
            ("Ол 2021 жылдың ақпан айынан бастап қамауда.", "2021-02/.."),
        ],
    );
}
