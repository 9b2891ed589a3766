//! Expressions of time in German news prose, one tiny sentence each, and what is none.

use super::tests_times::check;

#[test]
fn times_of_news_prose_are_read_in_german() {
    check(
        "de",
        &[
            (
                "In der Nacht zum Freitag wurde er verhaftet.",
                "2022-10-06/2022-10-07",
            ),
            (
                "Ende vergangener Woche wurde er verhaftet.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Gegen Ende der vergangenen Woche wurde er verhaftet.",
                "2022-10-03/2022-10-09",
            ),
            (
                "Anfang der Woche wurde er verhaftet.",
                "2022-10-10/2022-10-16",
            ),
            (
                "Am Montag vergangener Woche wurde er verhaftet.",
                "2022-10-03",
            ),
            ("Am Dienstag der Vorwoche wurde er verhaftet.", "2022-10-04"),
            (
                "Am Dienstag letzter Woche wurde er verhaftet.",
                "2022-10-04",
            ),
            (
                "Am Dienstag voriger Woche wurde er verhaftet.",
                "2022-10-04",
            ),
            (
                "Am Donnerstag vorletzter Woche wurde er verhaftet.",
                "2022-09-29",
            ),
            (
                "Am vorvergangenen Freitag wurde er verhaftet.",
                "2022-09-30",
            ),
            ("Am vorletzten Freitag wurde er verhaftet.", "2022-09-30"),
            (
                "Am vorvergangenen Wochenende wurde er verhaftet.",
                "2022-10-01/2022-10-02",
            ),
            ("Im vorvergangenen Jahr wurde er verhaftet.", "2020"),
            ("Wir haben am 3. d. M. geschrieben.", "2022-10-03"),
            ("Wir haben am 3. des Monats geschrieben.", "2022-10-03"),
            ("Wir haben am 3. v. M. geschrieben.", "2022-09-03"),
            (
                "Im ersten Halbjahr wurden 40 Menschen verhaftet.",
                "2022-01/2022-06",
            ),
            (
                "Im ersten Halbjahr 2021 wurden 40 Menschen verhaftet.",
                "2021-01/2021-06",
            ),
            (
                "Im ersten Halbjahr dieses Jahres wurden 40 Menschen verhaftet.",
                "2022-01/2022-06",
            ),
            (
                "Im zweiten Halbjahr des vergangenen Jahres wurden 40 Menschen verhaftet.",
                "2021-07/2021-12",
            ),
            (
                "Im zweiten Quartal dieses Jahres wurden 40 Menschen verhaftet.",
                "2022-04/2022-06",
            ),
            (
                "In den frühen Morgenstunden des 5. Mai kamen sie.",
                "2022-05-05",
            ),
            (
                "In den frühen Morgenstunden des Freitags kamen sie.",
                "2022-10-07",
            ),
            ("Am frühen Freitagmorgen kamen sie.", "2022-10-07"),
            ("Am Freitagmorgen kamen sie.", "2022-10-07"),
            ("Am späten Freitagabend kamen sie.", "2022-10-07"),
            ("Am Freitagnachmittag kamen sie.", "2022-10-07"),
            ("Am Freitagvormittag kamen sie.", "2022-10-07"),
            ("In der Freitagnacht kamen sie.", "2022-10-07/2022-10-08"),
            (
                "Am Freitag in den frühen Morgenstunden kamen sie.",
                "2022-10-07",
            ),
            ("Freitagfrüh kamen sie.", "2022-10-07"),
            ("Am Freitag früh kamen sie.", "2022-10-07"),
            ("Seit dem Wochenende fehlt jede Nachricht.", "2022-10-08/.."),
            ("Seit Montag fehlt jede Nachricht.", "2022-10-10/.."),
            (
                "Seit vergangenem Freitag fehlt jede Nachricht.",
                "2022-10-07/..",
            ),
            (
                "Seit dem vergangenen Freitag fehlt jede Nachricht.",
                "2022-10-07/..",
            ),
            ("Seit letzter Woche fehlt jede Nachricht.", "2022-10-03/.."),
            (
                "Seit vergangener Woche fehlt jede Nachricht.",
                "2022-10-03/..",
            ),
            (
                "Seit dem 3. September fehlt jede Nachricht.",
                "2022-09-03/..",
            ),
            ("Seit dem Frühjahr fehlt jede Nachricht.", "2022-21/.."),
            ("Seit Frühjahr 2021 fehlt jede Nachricht.", "2021-21/.."),
            ("Seit Sommer sitzt er in Haft.", "2022-22/.."),
            ("Seit gestern fehlt jede Nachricht.", "2022-10-11/.."),
            ("Seit 2017 sitzt er in Haft.", "2017/.."),
            ("Seit dem Jahr 2017 sitzt er in Haft.", "2017/.."),
            (
                "Seit September vergangenen Jahres sitzt er in Haft.",
                "2021-09/..",
            ),
            ("Seit November sitzt er in Haft.", "2021-11/.."),
            ("Bis Freitag soll er entscheiden.", "../2022-10-14"),
            ("Bis zum 20. Oktober soll er entscheiden.", "../2022-10-20"),
            ("Am kommenden Montag beginnt der Prozess.", "2022-10-17"),
            (
                "Der Prozess beginnt kommende Woche.",
                "2022-10-17/2022-10-23",
            ),
            ("Der Prozess soll am 3. November beginnen.", "2022-11-03"),
            (
                "Der Prozess soll Anfang November beginnen.",
                "2022-11-01/2022-11-10",
            ),
            ("Der Prozess soll im November beginnen.", "2022-11"),
            (
                "Am 1. und 2. März wurden sie verhört.",
                "2022-03-01/2022-03-02",
            ),
            (
                "Zwischen dem 1. und 5. März wurden sie verhört.",
                "2022-03-01/2022-03-05",
            ),
            (
                "Vom 1. bis 5. März 2021 wurden sie verhört.",
                "2021-03-01/2021-03-05",
            ),
            (
                "Im Januar und Februar 2021 wurden sie verhört.",
                "2021-01/2021-02",
            ),
            ("Von Januar bis März wurden sie verhört.", "2022-01/2022-03"),
            ("Im Laufe des Septembers wurden sie verhört.", "2022-09"),
            (
                "Im Verlauf des Monats September wurden sie verhört.",
                "2022-09",
            ),
            ("Im Lauf des Jahres 2021 wurden sie verhört.", "2021"),
            (
                "In den ersten Maitagen wurde er verhaftet.",
                "2022-05-01/2022-05-10",
            ),
            (
                "In den letzten Augusttagen wurde er verhaftet.",
                "2022-08-21/2022-08-31",
            ),
            ("An einem Märzmorgen wurde er verhaftet.", "2022-03"),
            ("Vor einem halben Jahr wurde er verhaftet.", "2022-04~"),
            ("Vor anderthalb Jahren wurde er verhaftet.", "2021-04~"),
            ("Vor über zwei Jahren wurde er verhaftet.", "2020~"),
            ("Vor knapp drei Wochen wurde er verhaftet.", "2022-09-21"),
            ("Vor zehn Tagen wurde er verhaftet.", "2022-10-02"),
            ("Vor acht Tagen wurde er verhaftet.", "2022-10-04"),
            ("Heute vor einer Woche wurde er verhaftet.", "2022-10-05"),
            ("Gestern vor einer Woche wurde er verhaftet.", "2022-10-04"),
            ("Montag vor einer Woche wurde er verhaftet.", "2022-10-03"),
            ("Heute in einer Woche beginnt der Prozess.", "2022-10-19"),
            ("Am Ostersonntag wurde er verhaftet.", "2022-04-17"),
            ("Zu Ostern wurde er verhaftet.", "2022-04-17"),
            ("Über Ostern wurde er verhaftet.", "2022-04-17"),
            (
                "Kurz vor Weihnachten 2021 wurde er verhaftet.",
                "2021-12-25",
            ),
            ("An Heiligabend wurde er verhaftet.", "2021-12-24"),
            ("Am zweiten Weihnachtstag wurde er verhaftet.", "2021-12-26"),
            (
                "Am zweiten Weihnachtsfeiertag wurde er verhaftet.",
                "2021-12-26",
            ),
            ("Am Neujahrstag wurde er verhaftet.", "2022-01-01"),
            ("Am Pfingstmontag wurde er verhaftet.", "2022-06-06"),
            ("Am Tag der Arbeit wurde er verhaftet.", "2022-05-01"),
            ("Am 1. Mai wurde er verhaftet.", "2022-05-01"),
            (
                "Am Vorabend des Nouruz-Festes wurde er verhaftet.",
                "2022-03-20",
            ),
            (
                "Am Internationalen Tag der Menschenrechte wurde er verhaftet.",
                "2021-12-10",
            ),
            ("Im Ramadan wurde er verhaftet.", "2022-04-02/2022-05-01"),
            ("Um 6 Uhr morgens am 3. März kamen sie.", "2022-03-03"),
            ("Am 3. März gegen 6 Uhr morgens kamen sie.", "2022-03-03"),
            ("Am 3. März um 6:30 Uhr kamen sie.", "2022-03-03"),
            ("Am 03.03.2021 kamen sie.", "2021-03-03"),
            ("Am 3.3.21 kamen sie.", "2021-03-03"),
            ("Am 3.3. kamen sie.", "2022-03-03"),
            ("Stand: 03/2021", "2021-03"),
            ("Göttingen, 3. März 2021. Er wurde verhaftet.", "2021-03-03"),
            (
                "Göttingen, den 3. März 2021. Er wurde verhaftet.",
                "2021-03-03",
            ),
            ("2017 wurde er verhaftet.", "2017"),
            ("Bereits 2017 war er verhaftet worden.", "2017"),
            ("In den neunziger Jahren wurde er verhaftet.", "199X"),
            ("In den 1990er-Jahren wurde er verhaftet.", "199X"),
            ("In den 90er Jahren wurde er verhaftet.", "199X"),
            (
                "Mitte vergangenen Jahres wurde er verhaftet.",
                "2021-05/2021-08",
            ),
            (
                "Mitte letzten Monats wurde er verhaftet.",
                "2022-09-11/2022-09-20",
            ),
            ("Ende letzten Jahres wurde er verhaftet.", "2021-12"),
            (
                "Im Spätherbst letzten Jahres wurde er verhaftet.",
                "2021-23",
            ),
            (
                "Gegen Ende September wurde er verhaftet.",
                "2022-09-21/2022-09-30",
            ),
            (
                "Etwa Mitte September wurde er verhaftet.",
                "2022-09-11/2022-09-20",
            ),
            ("Noch am Freitag wurde er freigelassen.", "2022-10-07"),
            ("Erst am Freitag wurde er freigelassen.", "2022-10-07"),
            ("Freitag wurde er freigelassen.", "2022-10-07"),
            (
                "Am Mittwoch (12. Oktober) begann der Prozess.",
                "2022-10-12",
            ),
            (
                "Am Mittwoch, dem 5. Oktober, begann der Prozess.",
                "2022-10-05",
            ),
            (
                "Am Freitag, 7. Oktober 2022, begann der Prozess.",
                "2022-10-07",
            ),
            (
                "Am heutigen Mittwoch, dem 12. Oktober 2022, begann der Prozess.",
                "2022-10-12",
            ),
            (
                "Von Freitag auf Samstag wurden sie verhört.",
                "2022-10-07/2022-10-08",
            ),
            (
                "Von Freitag bis Sonntag wurden sie verhört.",
                "2022-10-07/2022-10-09",
            ),
            (
                "Zwischen Freitag und Sonntag wurden sie verhört.",
                "2022-10-07/2022-10-09",
            ),
            (
                "In der Nacht von Freitag auf Samstag wurden sie verhört.",
                "2022-10-07/2022-10-08",
            ),
            (
                "In der Nacht vom 3. auf den 4. März wurden sie verhört.",
                "2022-03-03/2022-03-04",
            ),
            (
                "In der Nacht vom 3. zum 4. März 2021 wurden sie verhört.",
                "2021-03-03/2021-03-04",
            ),
            (
                "In der Nacht des 3. März wurden sie verhört.",
                "2022-03-03/2022-03-04",
            ),
            (
                "In der Nacht zum gestrigen Dienstag wurden sie verhört.",
                "2022-10-10/2022-10-11",
            ),
            (
                "In der Nacht auf gestern wurden sie verhört.",
                "2022-10-10/2022-10-11",
            ),
            (
                "In der vergangenen Nacht wurden sie verhört.",
                "2022-10-11/2022-10-12",
            ),
            ("Kurz nach Mitternacht am 4. März kamen sie.", "2022-03-04"),
            ("Dieses Frühjahr wurde er verhaftet.", "2022-21"),
            ("Letzten Herbst wurde er verhaftet.", "2021-23"),
            ("Vergangenen Winter wurde er verhaftet.", "2021-24"),
            ("Letzten Dezember wurde er verhaftet.", "2021-12"),
            ("Im Dezember vorigen Jahres wurde er verhaftet.", "2021-12"),
            ("Diesen Freitag beginnt der Prozess.", "2022-10-14"),
            ("Nächsten Freitag beginnt der Prozess.", "2022-10-14"),
            ("Er ist am 5. Mai 1988 in Kuldscha geboren.", "1988-05-05"),
            ("Der 1988 geborene Lehrer wurde verhaftet.", "1988"),
            ("Die (geb. 1988) wurde verhaftet.", "1988"),
            ("Zum 1. Januar trat das Gesetz in Kraft.", "2022-01-01"),
            (
                "Mit Wirkung zum 1. Juli 2021 verlor er die Stelle.",
                "2021-07-01",
            ),
            ("Ab dem 1. März durfte er nicht reisen.", "2022-03-01/.."),
            ("Ab März 2021 durfte er nicht reisen.", "2021-03/.."),
            ("Ab 2018 durfte er nicht reisen.", "2018/.."),
            ("Bis März 2021 war er in Haft.", "../2021-03"),
            ("Bis 2019 war er in Haft.", "../2019"),
            ("Bis in den Herbst 2021 war er in Haft.", "../2021-23"),
            (
                "Spätestens seit dem 3. März ist er verschwunden.",
                "2022-03-03/..",
            ),
            ("Letztmals wurde er am 3. März gesehen.", "2022-03-03"),
            ("Schon Ende 2016 war er verschwunden.", "2016-09/2016-12"),
            (
                "Am 5. Juli 2009, dem Tag der Unruhen, starb er.",
                "2009-07-05",
            ),
            ("Im Mai/Juni 2021 wurde er verhaftet.", "2021-05/2021-06"),
            ("Mai bis Juli 2021 war er in Haft.", "2021-05/2021-07"),
            ("2017/18 war er in Haft.", "2017/2018"),
            ("In den Jahren 2017 und 2018 war er in Haft.", "2017/2018"),
            ("Der Bericht für 2021 nennt 40 Fälle.", "2021"),
            ("Das Gesetz von 2015 gilt noch.", "2015"),
            ("Das Urteil vom 3. März 2021 liegt uns vor.", "2021-03-03"),
            ("Das Urteil vom März liegt uns vor.", "2022-03"),
            (
                "Ein Schreiben vom vergangenen Freitag liegt uns vor.",
                "2022-10-07",
            ),
            (
                "Die Festnahmen vom vergangenen Wochenende sind bekannt.",
                "2022-10-08/2022-10-09",
            ),
            ("Die gestrigen Festnahmen sind bekannt.", "2022-10-11"),
            ("Die gestrige Verhandlung war kurz.", "2022-10-11"),
            (
                "Eine für den 20. Oktober angesetzte Anhörung steht aus.",
                "2022-10-20",
            ),
            (
                "Die nächste Verhandlung ist für den 20. Oktober angesetzt.",
                "2022-10-20",
            ),
            ("Er soll am 3. Dezember 2027 freikommen.", "2027-12-03"),
            (
                "Das Urteil wird für Mitte November erwartet.",
                "2022-11-11/2022-11-20",
            ),
            (
                "Das Gericht will am 28. Oktober sein Urteil sprechen.",
                "2022-10-28",
            ),
            ("Das Urteil soll am 28. Oktober fallen.", "2022-10-28"),
            (
                "Am 28. Oktober entscheidet das Gericht über die Berufung.",
                "2022-10-28",
            ),
            ("Der Haftbefehl läuft am 28. Oktober aus.", "2022-10-28"),
            (
                "Seine Untersuchungshaft endet am 3. Dezember.",
                "2022-12-03",
            ),
            (
                "Er bleibt mindestens bis zum 3. Dezember in Haft.",
                "../2022-12-03",
            ),
            ("Er darf das Land bis 2027 nicht verlassen.", "../2027"),
            ("Sie sitzt noch bis Januar 2024 in Haft.", "../2024-01"),
            (
                "Wie am Montag bekannt wurde, starb er bereits am vergangenen Donnerstag.",
                "2022-10-10 2022-10-06",
            ),
            (
                "Wie erst jetzt bekannt wurde, starb er am 14. August.",
                "2022-08-14",
            ),
            (
                "Am Sonntag, dem 9. Oktober 2022, um 5 Uhr früh kamen sie.",
                "2022-10-09",
            ),
            ("Am Sonntag den 9. Oktober kamen sie.", "2022-10-09"),
            ("Am So., 9. Oktober, kamen sie.", "2022-10-09"),
            ("Am 9.10. kamen sie.", "2022-10-09"),
            ("3. Oktober 2022", "2022-10-03"),
            ("3. Okt. 2022", "2022-10-03"),
            ("Berlin, 3.10.2022", "2022-10-03"),
            (
                "Berlin (3. Oktober 2022) - Er wurde verhaftet.",
                "2022-10-03",
            ),
            (
                "Er wurde am 3. März verhaftet. Wenige Tage später kam er frei.",
                "2022-03-03",
            ),
            (
                "Er wurde am 3. März verhaftet. Kurz darauf kam er frei.",
                "2022-03-03",
            ),
            (
                "Er wurde am 3. März verhaftet. Stunden später kam er frei.",
                "2022-03-03",
            ),
            (
                "Er wurde am 3. März verhaftet. Vier Stunden später kam er frei.",
                "2022-03-03",
            ),
            (
                "Er wurde am 3. März verhaftet. Wochen später kam er frei.",
                "2022-03-03",
            ),
            (
                "Am Dienstag wurde er verhaftet, am Tag darauf freigelassen.",
                "2022-10-11 2022-10-12",
            ),
            (
                "Am Freitag wurde er verhaftet, zwei Tage zuvor war er verhört worden.",
                "2022-10-07 2022-10-05",
            ),
            (
                "Am 3. März, einem Donnerstag, wurde er verhaftet.",
                "2022-03-03",
            ),
            ("Am Donnerstag, 3. März, wurde er verhaftet.", "2022-03-03"),
            ("Am Morgen des 3. März wurde er verhaftet.", "2022-03-03"),
            ("In der Früh des 3. März wurde er verhaftet.", "2022-03-03"),
            (
                "Im Morgengrauen des 3. März wurde er verhaftet.",
                "2022-03-03",
            ),
            (
                "Am 3. März im Morgengrauen wurde er verhaftet.",
                "2022-03-03",
            ),
            (
                "Zwischen März 2020 und Mai 2021 wurde er dreimal verhaftet.",
                "2020-03/2021-05",
            ),
            (
                "Zwischen März und Mai wurde er dreimal verhaftet.",
                "2022-03/2022-05",
            ),
            (
                "Zwischen dem 28. Februar und dem 3. März wurde er verhört.",
                "2022-02-28/2022-03-03",
            ),
            (
                "Vom 28. Februar bis 3. März wurde er verhört.",
                "2022-02-28/2022-03-03",
            ),
            (
                "Von Ende Februar bis Anfang März wurde er verhört.",
                "2022-02-21/2022-03-10",
            ),
            ("Ab Mitte März wurde er überwacht.", "2022-03-11/.."),
            (
                "Er wurde am 3. März verhaftet, vier Tage nach seiner Rückkehr.",
                "2022-03-03",
            ),
            ("Im März vor drei Jahren wurde er verhaftet.", "2019-03"),
            ("Im Sommer vor zwei Jahren wurde er verhaftet.", "2020-22"),
            ("Im August letzten Jahres wurde er verhaftet.", "2021-08"),
            (
                "Im August des letzten Jahres wurde er verhaftet.",
                "2021-08",
            ),
            ("Im letzten August wurde er verhaftet.", "2022-08"),
            ("Im August dieses Jahres wurde er verhaftet.", "2022-08"),
            ("Dieses Jahr im August wurde er verhaftet.", "2022-08"),
            ("Er wurde dieses Jahr dreimal verhaftet.", "2022"),
            ("Dieses Jahr wurde er verhaftet.", "2022"),
            ("Im Jahre 2015 wurde er verhaftet.", "2015"),
            ("Anfang des Jahres wurde er verhaftet.", "2022-01"),
            ("Zu Beginn des Jahres wurde er verhaftet.", "2022-01"),
            ("Zu Jahresbeginn wurde er verhaftet.", "2022-01"),
            ("Anfang dieses Jahres wurde er verhaftet.", "2022-01"),
            ("Mitte des Jahres wurde er verhaftet.", "2022-05/2022-08"),
            (
                "Am letzten Wochenende wurde er verhaftet.",
                "2022-10-08/2022-10-09",
            ),
            (
                "In dieser Woche wurde er verhaftet.",
                "2022-10-10/2022-10-16",
            ),
            ("Diese Woche wurde er verhaftet.", "2022-10-10/2022-10-16"),
            (
                "Noch diese Woche soll er freikommen.",
                "2022-10-10/2022-10-16",
            ),
            ("Heute Morgen wurde er verhaftet.", "2022-10-12"),
            ("Am heutigen Morgen wurde er verhaftet.", "2022-10-12"),
            ("Bis gestern Abend wusste niemand davon.", "../2022-10-11"),
            (
                "Bis Redaktionsschluss am Dienstagabend wusste niemand davon.",
                "2022-10-11",
            ),
            ("Er sagte am Telefon: Morgen komme ich.", "2022-10-13"),
            ("Am 12.12.12 wurde er verhaftet.", "2012-12-12"),
            ("Der 4. März gilt als Gedenktag.", "2022-03-04"),
            ("Der 5. Juli 2009 bleibt unvergessen.", "2009-07-05"),
            ("Die Proteste des Jahres 2019 waren groß.", "2019"),
            ("Die Proteste von 2019 waren groß.", "2019"),
            ("Der Sommer 2019 war heiß.", "2019-22"),
            ("Im Hochsommer 2019 wurde er verhaftet.", "2019-22"),
            ("Der Mai war ruhig.", "2022-05"),
            ("Bis ins Jahr 2019 war er frei.", "../2019"),
            ("Am Gründonnerstag wurde er verhaftet.", "2022-04-14"),
            ("Am Ostermontag 2021 wurde er verhaftet.", "2021-04-05"),
            (
                "Während des Ramadan 2021 wurde er verhaftet.",
                "2021-04-13/2021-05-12",
            ),
            (
                "Am ersten Tag des Ramadan wurde er verhaftet.",
                "2022-04-02",
            ),
            (
                "Am zweiten Tag des Opferfestes wurde er verhaftet.",
                "2022-07-10",
            ),
            ("Am Opferfest wurde er verhaftet.", "2022-07-09"),
            ("An Nouruz wurde er verhaftet.", "2022-03-21"),
            (
                "Am Jahrestag des Aufstands vom 10. März wurde er verhaftet.",
                "2022-03-10",
            ),
            (
                "Am Internationalen Frauentag wurde er verhaftet.",
                "2022-03-08",
            ),
            (
                "Er starb im Frühjahr 2020 im Alter von 54 Jahren.",
                "2020-21",
            ),
            (
                "Der am 3. März 1988 geborene Mann wurde verhaftet.",
                "1988-03-03",
            ),
            ("Bis März 2021 wurde er dort festgehalten.", "../2021-03"),
            ("Bis Mai war er in Haft, dann kam er frei.", "../2022-05"),
            ("Bis zum 3. Mai war er in Haft.", "../2022-05-03"),
        ],
    );
}

#[test]
fn times_are_counted_from_the_date_named_before_in_german() {
    check(
        "de",
        &[
            (
                "Er wurde am 3. März verhaftet. Am Abend desselben Tages wurde er freigelassen.",
                "2022-03-03 2022-03-03",
            ),
            (
                "Am 3. März wurde er in Kuldscha von Beamten festgenommen und am 9. April verurteilt. Am Tag nach seiner Verhaftung durchsuchten sie das Haus.",
                "2022-03-03 2022-04-09 2022-03-04",
            ),
            (
                "Am 3. März wurde er in Kuldscha von Beamten festgenommen und am 9. April verurteilt. Zwei Wochen nach dem Urteil wurde er verlegt.",
                "2022-03-03 2022-04-09 2022-04-23",
            ),
            (
                "Der Prozess hatte im September begonnen und wird am 2. November fortgesetzt.",
                "2022-09 2022-11-02",
            ),
            (
                "Er wurde am 3. März verhaftet. Nach drei Tagen kam er frei.",
                "2022-03-03 2022-03-06",
            ),
            (
                "Er wurde am 3. März verhaftet. Erst im Mai kam er frei.",
                "2022-03-03 2022-05",
            ),
            (
                "Er wurde am 3. März 2020 verhaftet. Erst im Mai kam er frei.",
                "2020-03-03 2020-05",
            ),
            (
                "Er wurde am 3. März 2020 verhaftet. Am 5. Mai kam er frei.",
                "2020-03-03 2020-05-05",
            ),
            (
                "Er wurde am 3. November 2020 verhaftet. Im Sommer darauf kam er frei.",
                "2020-11-03 2021-22",
            ),
            (
                "Er wurde am 3. November 2020 verhaftet. Zu Weihnachten durfte er anrufen.",
                "2020-11-03 2020-12-25",
            ),
            (
                "Er wurde am Abend des 3. November verhaftet und am nächsten Morgen freigelassen.",
                "2021-11-03 2021-11-04",
            ),
            (
                "Er wurde am 3. März verhaftet. Seit diesem Tag fehlt jede Spur.",
                "2022-03-03 2022-03-03/..",
            ),
            (
                "Er wurde am 3. März verhaftet. Seitdem fehlt jede Spur.",
                "2022-03-03 2022-03-03/..",
            ),
            (
                "Er wurde am 3. März verhaftet. Seither fehlt jede Spur.",
                "2022-03-03 2022-03-03/..",
            ),
            (
                "Er wurde am 3. März verhaftet. Am selben Tag verschwand sein Bruder.",
                "2022-03-03 2022-03-03",
            ),
            (
                "Er wurde am 3. März verhaftet. Am Montag darauf wurde er verhört.",
                "2022-03-03 2022-03-07",
            ),
            (
                "Er wurde am 3. März verhaftet. Am folgenden Montag wurde er verhört.",
                "2022-03-03 2022-03-07",
            ),
            (
                "Er wurde am 3. März verhaftet. Am Montag danach wurde er verhört.",
                "2022-03-03 2022-03-07",
            ),
            (
                "Er wurde am 3. März verhaftet. In der Woche darauf wurde er verhört.",
                "2022-03-03 2022-03-07/2022-03-13",
            ),
            (
                "Er wurde am 3. März verhaftet. Am Vortag war er verhört worden.",
                "2022-03-03 2022-03-02",
            ),
            (
                "Er wurde am 3. März verhaftet. Am Abend zuvor war er verhört worden.",
                "2022-03-03 2022-03-02",
            ),
            (
                "Er wurde am 3. März verhaftet. Im Februar zuvor war er verhört worden.",
                "2022-03-03 2022-02",
            ),
            (
                "Er wurde am 3. März verhaftet. Im Jahr zuvor war er verhört worden.",
                "2022-03-03 2021",
            ),
        ],
    );
}

#[test]
fn durations_ages_and_numbers_are_no_times_in_german() {
    check(
        "de",
        &[
            ("In den frühen Morgenstunden kamen sie.", ""),
            ("Sie verlangten binnen zwei Wochen eine Antwort.", ""),
            ("Sie verlangten innerhalb von 30 Tagen eine Antwort.", ""),
            ("Er muss innerhalb eines Monats ausreisen.", ""),
            ("Drei Tage lang wusste niemand, wo er war.", ""),
            ("Seit drei Wochen fehlt jede Nachricht.", ""),
            ("In einer Woche beginnt der Prozess.", ""),
            ("Um den Jahreswechsel wurde er verhaftet.", ""),
            ("Am Nationalfeiertag wurde er verhaftet.", ""),
            ("Der 34-Jährige wurde im Alter von 12 Jahren verhaftet.", ""),
            ("Er bekam 12 Jahre Haft.", ""),
            ("Er war 2 Jahre und 3 Monate in Haft.", ""),
            ("Um 14.30 Uhr kamen sie.", ""),
            ("Artikel 12.3 gilt seit langem.", ""),
            ("Sie zahlte 2000 Euro.", ""),
            ("Im Raum 2017 saß niemand.", ""),
            ("Ende der 1990er Jahre wurde er verhaftet.", ""),
            ("Anfang der 2000er Jahre wurde er verhaftet.", ""),
            ("Jeden Freitag ist Besuchszeit.", ""),
            ("Er meldet sich jeweils am Montag.", ""),
            ("In den letzten Wochen wurden viele verhaftet.", ""),
            ("In den vergangenen Jahren wurden viele verhaftet.", ""),
            ("In letzter Zeit wurden viele verhaftet.", ""),
            ("Vor einigen Tagen wurde er verhaftet.", ""),
            ("Dieser Tage wurde er verhaftet.", ""),
            ("Das Urteil erging am 3.; am 5. wurde er verlegt.", ""),
            ("Am 3. wurde er verhaftet.", ""),
            ("Über den Jahreswechsel war er verschwunden.", ""),
            ("Seit nunmehr drei Jahren sitzt er in Haft.", ""),
            ("Seit mehr als einem Jahr sitzt er in Haft.", ""),
            ("Seit über 500 Tagen sitzt er in Haft.", ""),
            ("Er wurde für 15 Tage inhaftiert.", ""),
            ("Er wurde dieses Mal verhaftet.", ""),
            ("Letztes Mal wurde er verhaftet.", ""),
            ("Unter der Woche ist kein Besuch.", ""),
            ("Eine Woche lang war kein Besuch.", ""),
            ("In diesen Tagen wurde er verhaftet.", ""),
            ("Bis zum Abend wusste niemand davon.", ""),
            ("Am Morgen klopfte es.", ""),
            ("Eines Morgens klopfte es.", ""),
            ("Jeden Morgen klopfte es.", ""),
            ("Guten Morgen, sagte er.", ""),
            ("Frau Mai war ruhig.", ""),
            ("Herr März und Frau August kamen.", ""),
            ("Am letzten Tag des Ramadan wurde er verhaftet.", ""),
            ("Zum tibetischen Neujahrsfest Losar wurde er verhaftet.", ""),
            ("Am 60. Jahrestag wurde er verhaftet.", ""),
            ("Am Tag der Unabhängigkeit wurde er verhaftet.", ""),
            ("Das Verfahren Nr. 2015/2018 ist eingestellt.", ""),
            ("Das Aktenzeichen lautet 12 Js 345/21.", ""),
            ("Tel. 0551 499 06 21", ""),
            ("Er zahlte 1998 Yuan.", ""),
            ("Rund 2000 Menschen kamen.", ""),
            ("Mehr als 1900 wurden verhaftet.", ""),
            ("Auf Seite 2019 steht nichts.", ""),
        ],
    );
}
