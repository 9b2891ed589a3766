//! German, in tiny cases; all people are invented.

use super::tests::check;

fn persons(text: &str, expected: &str) {
    check("de", "2021-03-10", text, &["person"], expected);
}

fn places(text: &str, expected: &str) {
    check("de", "2021-03-10", text, &["place"], expected);
}

fn organisations(text: &str, expected: &str) {
    check("de", "2021-03-10", text, &["organisation"], expected);
}

/// Wednesday, 10 March 2021, is the day of publication.
fn times(text: &str, expected: &str) {
    check("de", "2021-03-10", text, &["time"], expected);
}

fn events(text: &str, expected: &str) {
    check("de", "2021-03-10", text, &["event"], expected);
}

fn charges(text: &str, expected: &str) {
    check("de", "2021-03-10", text, &["charge"], expected);
}

fn quotations(text: &str, expected: &str) {
    check("de", "2021-03-10", text, &["quotation"], expected);
}

#[test]
fn names_need_evidence_where_every_noun_has_a_capital() {
    persons(
        "Die Menschenrechtsaktivistin Olga Brinkowa lebt in Wien.",
        "Olga Brinkowa other",
    );
    persons(
        "Der Geschäftsmann Karmo und der Anwalt Bolat Ermekow schweigen.",
        "Karmo other; Bolat Ermekow other",
    );
    persons(
        "Brinkowas Anwältin Erika Sommerfeld sagte nichts. Sommerfeld schwieg.",
        "Erika Sommerfeld other",
    );
    persons(
        "Die Sicherheit der Bevölkerung und die Angst vor Verfolgung wachsen.",
        "",
    );
    persons(
        "Mit Hilfe von Freunden kam das Paket am Montag in die Wohnung.",
        "",
    );
    persons(
        "Ruben Neubauer und Frieda Schneider warten.",
        "Ruben Neubauer other; Frieda Schneider other",
    );
    persons(
        "Der 34-jährige Dauren Alimbajew wurde verhaftet.",
        "Dauren Alimbajew victim",
    );
    persons(
        "Ursula von der Linden sprach. Sarah Lindecke von der Gesellschaft schwieg.",
        "Ursula von der Linden other; Sarah Lindecke other",
    );
    persons("Daurens Vater Wandu wartet.", "Wandu relative");
    persons(
        "Richterin Natallja Skabinskaja las das Urteil.",
        "Natallja Skabinskaja official",
    );
}

#[test]
fn a_genitive_is_the_same_person() {
    persons(
        "Bolat Ermekow wurde festgenommen. Bolat Ermekows Frau sucht ihn. Ermekows Haft dauert an.",
        "Bolat Ermekow victim",
    );
}

#[test]
fn places_have_their_german_names() {
    places(
        "Aus Kasachstan, Kirgistan und Weißrussland",
        "Kasachstan; Kirgistan; Weißrussland",
    );
    places(
        "In Peking, Taschkent und Brüssel",
        "Peking; Taschkent; Brüssel",
    );
    places(
        "Im Dorf Aksubulak im Distrikt Karatoi",
        "Aksubulak; Karatoi",
    );
    places("Er sitzt im Gefängnis Nr. 4.", "Gefängnis Nr. 4");
    places("Sie ist im Kewin-Gefängnis.", "Kewin-Gefängnis");
    places("Er lebt in Dartsendo, sie in Freiheit.", "Dartsendo");
    places(
        "Kasachstans Behörden in den Vereinigten Staaten",
        "Kasachstans; Vereinigten Staaten",
    );
    places("Die kasachische und die chinesische Regierung", "");
}

#[test]
fn organisations_are_known_by_their_heads() {
    organisations(
        "Die Gesellschaft für verfolgte Dichter e.V. teilte mit",
        "Gesellschaft für verfolgte Dichter",
    );
    organisations(
        "Der Vorsitzende der Christdemokratischen Partei",
        "Christdemokratischen Partei",
    );
    organisations(
        "Laut dem Tashkul Centre for Human Rights and Peace",
        "Tashkul Centre for Human Rights and Peace",
    );
    organisations(
        "Die Menschenrechtsorganisation Atlasnet berichtet",
        "Atlasnet",
    );
    organisations(
        "Das Auswärtige Amt und die Bundesregierung",
        "Auswärtige Amt; Bundesregierung",
    );
    organisations(
        "Das Gericht des Sadowy-Bezirks tagte",
        "Gericht des Sadowy-Bezirks",
    );
    organisations("Das Verfahren und die Behörde", "");
}

#[test]
fn days_and_months() {
    times(
        "Am 3. März 2021 und am 14. Februar",
        "Am 3. März 2021 = 2021-03-03; am 14. Februar = 2021-02-14",
    );
    times("am 25.05.2020", "25.05.2020 = 2020-05-25");
    times("Mitte Februar", "Mitte Februar = 2021-02-11/2021-02-20");
    times(
        "am 1.8. und am siebten Januar",
        "1.8. = 2020-08-01; am siebten Januar = 2021-01-07",
    );
    times(
        "im Juni 2020 und Ende August 2019",
        "im Juni 2020 = 2020-06; Ende August 2019 = 2019-08-21/2019-08-31",
    );
    times(
        "Im Herbst 2019 und seit April 2017",
        "Im Herbst 2019 = 2019-23; seit April 2017 = 2017-04/..",
    );
    times(
        "vom 3. bis zum 5. März 2021",
        "vom 3. bis zum 5. März 2021 = 2021-03-03/2021-03-05",
    );
}

#[test]
fn times_in_words() {
    times(
        "Im Herbst 2016 saß er ein und wurde im Februar darauf freigesprochen. Am 19. März ist Haftprüfung",
        "Im Herbst 2016 = 2016-23; im Februar darauf = 2017-02; Am 19. März = 2021-03-19",
    );
    times(
        "gestern Abend und vorgestern",
        "gestern Abend = 2021-03-09; vorgestern = 2021-03-08",
    );
    times(
        "am Samstag und am vergangenen Freitag",
        "am Samstag = 2021-03-06; am vergangenen Freitag = 2021-03-05",
    );
    times(
        "am Montag vergangener Woche",
        "am Montag vergangener Woche = 2021-03-01",
    );
    times(
        "in der Nacht auf den 9. November 2020",
        "in der Nacht auf den 9. November 2020 = 2020-11-08/2020-11-09",
    );
    times(
        "in der Nacht zum Montag",
        "in der Nacht zum Montag = 2021-03-07/2021-03-08",
    );
    times(
        "im vergangenen Jahr, letzte Woche, im vorigen Monat",
        "im vergangenen Jahr = 2020; letzte Woche = 2021-03-01/2021-03-07; im vorigen Monat = 2021-02",
    );
    times(
        "Am 3. März 2021 kam er. Zwei Tage später ging er.",
        "Am 3. März 2021 = 2021-03-03; Zwei Tage später = 2021-03-05",
    );
    times("vor zwei Tagen", "vor zwei Tagen = 2021-03-08");
}

#[test]
fn durations_ages_and_numbers_are_no_times() {
    times("zu fünf Jahren Haft, seit elf Monaten, der 44-Jährige", "");
    times("Tel. +49 1892 223363, um 19.00 Uhr, 1.500 Menschen", "");
    times("Die Frau mag Kaffee", "");
}

#[test]
fn articles_and_sentences() {
    charges(
        "Bolat Ermekow wurde nach Artikel 342 Absatz 1 des belarussischen Strafgesetzbuchs angeklagt.",
        "Artikel 342 Absatz 1 | belarussischen Strafgesetzbuchs | - | max - | imposed -",
    );
    charges(
        "Bolat Ermekow wurde zu zehn Jahren und sechs Monaten Gefängnis verurteilt.",
        "- | - | - | max - | imposed 10.5",
    );
    charges(
        "Ein Gericht verurteilte Bolat Ermekow zu dreieinhalb Jahren Straflager.",
        "- | - | - | max - | imposed 3.5",
    );
    charges(
        "Bolat Ermekow wurde wegen Spionage zum Tode verurteilt.",
        "- | - | Spionage | max - | imposed \"death\"",
    );
    charges(
        "Ermittelt wird gegen Olga Brinkowa nach § 129a StGB; ihr drohen bis zu zehn Jahre Haft.",
        "§ 129a | StGB | - | max 10 | imposed -",
    );
    charges(
        "Bolat Ermekow wurde zu 17 Jahren, Olga Brinkowa zu 14 Jahren Haft verurteilt.",
        "- | - | - | max - | imposed 17; - | - | - | max - | imposed 14",
    );
}

#[test]
fn what_happened_to_whom() {
    events(
        "Am Montag wurde der Lehrer Bolat Ermekow um 19.00 Uhr von sechs Polizisten in seiner Wohnung verhaftet.",
        "arrest Bolat Ermekow @ 2021-03-08",
    );
    events(
        "Die Polizei nahm Olga Brinkowa am Dienstag in Minsk fest.",
        "arrest Olga Brinkowa @ 2021-03-09",
    );
    events(
        "Die inhaftierte Journalistin Olga Brinkowa schrieb einen Brief.",
        "detention Olga Brinkowa",
    );
    events(
        "Bolat Ermekow wurde verhaftet. Seit seiner Freilassung schweigt er.",
        "arrest Bolat Ermekow; release Bolat Ermekow",
    );
    events(
        "Olga Brinkowa kam am Sonntag frei.",
        "release Olga Brinkowa @ 2021-03-07",
    );
    events(
        "Bolat Ermekow sitzt in Untersuchungshaft.",
        "pretrial_detention Bolat Ermekow",
    );
    events("Olga Brinkowa wurde nicht verhaftet.", "");
    events(
        "Bolat Ermekow, Olga Brinkowa und Erika Sommerfeld wurden freigelassen.",
        "release Bolat Ermekow+Olga Brinkowa+Erika Sommerfeld",
    );
    events(
        "Die Behörden schoben Bolat Ermekow nach China ab.",
        "deportation Bolat Ermekow",
    );
}

#[test]
fn who_says_what() {
    quotations(
        "„Wir geben nicht auf“, sagte Olga Brinkowa.",
        "Olga Brinkowa: Wir geben nicht auf",
    );
    quotations(
        "»Das war ein Fehler«, so Erika Sommerfeld.",
        "Erika Sommerfeld: Das war ein Fehler",
    );
    quotations(
        "„Dieses Urteil“, sagte Olga Brinkowa in Wien, „soll allen Angst machen.“",
        "Olga Brinkowa: Dieses Urteil",
    );
    quotations(
        "Die Anwältin Erika Sommerfeld kündigte Berufung an: „Wir geben nicht auf.“",
        "Erika Sommerfeld: Wir geben nicht auf.",
    );
    quotations("Die Gruppe „Freie Feder“ schweigt.", "");
}

#[test]
fn figures_and_demands() {
    check(
        "de",
        "",
        "Mehr als 1.500 Menschen sind in Haft, 134 Krimtataren und ein Dutzend Frauen.",
        &["figure"],
        "Mehr als 1.500 Menschen; 134 Krimtataren; ein Dutzend Frauen",
    );
    check(
        "de",
        "",
        "Amnesty International fordert die Regierung auf, Olga Brinkowa freizulassen.",
        &["demand"],
        "fordert die Regierung auf, Olga Brinkowa freizulassen",
    );
}

#[test]
fn a_trade_that_no_list_has_is_no_part_of_the_name() {
    persons(
        "Der Orgelbauer Veit Sommerfeld und ihr Banknachbar Bolat Ermekow schweigen.",
        "Veit Sommerfeld other; Bolat Ermekow other",
    );
    persons(
        "Am Freitag kamen Kunstschmied Otto Sommerfeld und Erika Lindt in Wien an.",
        "Otto Sommerfeld other; Erika Lindt other",
    );
}

#[test]
fn bodies_with_numbers_signs_and_quotation_marks() {
    organisations(
        "Der Verein Offenes Tor Bregenz e. V. hilft.",
        "Offenes Tor Bregenz e. V.",
    );
    organisations("Die 8. Strafkammer schwieg.", "8. Strafkammer");
    organisations(
        "Beamte standen in der Redaktion von „Freie Feder“.",
        "Freie Feder",
    );
}

#[test]
fn prisons_are_called_after_towns() {
    places(
        "Sie liegt im Gefängniskrankenhaus von Brenntal.",
        "Gefängniskrankenhaus von Brenntal",
    );
}

#[test]
fn days_of_a_chronicle_and_days_without_an_answer_are_over() {
    times(
        "Dienstag: In Wien wird ein Imker verhaftet.",
        "Dienstag = 2021-03-09",
    );
    times(
        "Das Amt antwortete bis Montagmittag nicht.",
        "bis Montagmittag = ../2021-03-08",
    );
    times(
        "Der Prozess geht am 4. Mai kommenden Jahres weiter.",
        "am 4. Mai kommenden Jahres = 2022-05-04",
    );
    times(
        "Ende letzten Jahres war sie krank.",
        "Ende letzten Jahres = 2020-12",
    );
}

#[test]
fn people_are_counted_by_what_they_do() {
    check(
        "de",
        "",
        "In Wien wurden acht Hafenarbeiter und drei Hochzeitsgäste verhaftet.",
        &["figure"],
        "acht Hafenarbeiter; drei Hochzeitsgäste",
    );
}

#[test]
fn he_who_writes_is_whoever_was_named_last() {
    quotations(
        "Der Imker Veit Sommerfeld ist krank. „Ich huste“, schreibt er.",
        "Veit Sommerfeld: Ich huste",
    );
}

#[test]
fn who_speaks_for_a_body_speaks() {
    quotations(
        "Erika Lindt von der Initiative Offenes Tor sagte: „Er ist krank.“",
        "Erika Lindt: Er ist krank.",
    );
    quotations(
        "Ein Amt schwieg. „Er hat nichts getan“, ist sich Erika Lindt sicher.",
        "Erika Lindt: Er hat nichts getan",
    );
}

#[test]
fn articles_and_trades_join_a_list() {
    events(
        "Das Gericht ließ die Studentin Olga Brinkowa und den Orgelbauer Veit Sommerfeld frei.",
        "release Olga Brinkowa+Veit Sommerfeld",
    );
    events(
        "Olga Brinkowa muss zurück ins Gefängnis.",
        "pretrial_detention Olga Brinkowa",
    );
}

#[test]
fn dates_of_other_calendars_and_feasts() {
    let cases = [
        ("am 5. Mehr 1401", "am 5. Mehr 1401 = 2022-09-27"),
        ("am 22. Bahman", "am 22. Bahman = 2023-02-11"),
        ("mehr als 1401 Menschen", ""),
        ("im Aban 1398", "im Aban 1398 = 2019-10-23/2019-11-21"),
        (
            "im iranischen Jahr 1401",
            "im iranischen Jahr 1401 = 2022-03-21/2023-03-20",
        ),
        ("Im Ramadan 2023", "Im Ramadan 2023 = 2023-03-23/2023-04-20"),
        (
            "am 3. Tag des Ramadan",
            "am 3. Tag des Ramadan = 2023-03-25",
        ),
        (
            "am Donnerstag vor dem Opferfest 2022",
            "am Donnerstag vor dem Opferfest 2022 = 2022-07-07",
        ),
        (
            "zwei Tage nach Nouruz",
            "zwei Tage nach Nouruz = 2023-03-23",
        ),
        (
            "am Vorabend des Nouruz-Festes",
            "am Vorabend des Nouruz-Festes = 2023-03-20",
        ),
        ("seit Weihnachten", "seit Weihnachten = 2022-12-25/.."),
        ("am Karfreitag", "am Karfreitag = 2023-04-07"),
        (
            "am 15. Tag des achten Mondmonats 2022",
            "am 15. Tag des achten Mondmonats 2022 = 2022-09-10",
        ),
        (
            "Die Feier findet am Opferfest statt",
            "am Opferfest = 2023-06-28",
        ),
        ("jedes Jahr zu Weihnachten", ""),
        (
            "Am 1. Mai kam sie. Tags darauf ging er.",
            "Am 1. Mai = 2023-05-01; Tags darauf = 2023-05-02",
        ),
        (
            "Heute vor zwei Monaten",
            "Heute vor zwei Monaten = 2023-03-10",
        ),
        (
            "Am 1. Mai kamen sie. Noch in derselben Nacht gingen sie.",
            "Am 1. Mai = 2023-05-01; Noch in derselben Nacht = 2023-05-01/2023-05-02",
        ),
    ];
    for (text, expected) in cases {
        check("de", "2023-05-10", text, &["time"], expected);
    }
}

#[test]
fn codes_streets_and_what_courts_belong_to() {
    let cases = [
        (
            "Er sitzt in der Untersuchungshaftanstalt LA-155/16.",
            "LA-155/16",
        ),
        ("Sie traf ihn in der Moallem-Straße.", "Moallem-Straße"),
        ("Die Kundgebung in der Treptower Straße", "Treptower Straße"),
        ("Er verlor seinen Arbeitsplatz in der Hauptstraße.", ""),
        (
            "Das Volksgericht des Bezirks Heping verurteilte ihn.",
            "Volksgericht des Bezirks Heping",
        ),
        (
            "Die Botschaft der Islamischen Republik Iran schwieg.",
            "Botschaft der Islamischen Republik Iran",
        ),
        (
            "Er saß beim Staatskomitee für nationale Sicherheit.",
            "Staatskomitee für nationale Sicherheit",
        ),
        ("Mersin (apn) - Der Prozess begann.", "Mersin; apn"),
        (
            "Die Hauskirche „Quelle am Bach“ wurde gestürmt.",
            "Quelle am Bach",
        ),
    ];
    for (text, expected) in cases {
        check("de", "", text, &["organisation", "place"], expected);
    }
}

#[test]
fn names_no_list_has() {
    let cases = [
        (
            "Nurkut Ermekow wurde am Montag verhaftet.",
            "Nurkut Ermekow victim",
        ),
        (
            "Staatsanwältin Ulda Reschetnik schwieg dazu.",
            "Ulda Reschetnik official",
        ),
        (
            "Kopie an S. E. Herrn Dauren Karipow",
            "Dauren Karipow other",
        ),
        ("Weitere Verfahren wurden eröffnet.", ""),
    ];
    for (text, expected) in cases {
        check("de", "", text, &["person"], expected);
    }
}

#[test]
fn who_speaks_stands_behind_before_or_around_the_words() {
    let cases = [
        (
            "„Das ist ein Skandal“, sagte am Montag der Sprecher der Gruppe, Peter Brandl.",
            "Peter Brandl: Das ist ein Skandal",
        ),
        (
            "Anwältin Olga Ermakowa besuchte ihn. „Er kann kaum laufen“, berichtete sie der Zeitung.",
            "Olga Ermakowa: Er kann kaum laufen",
        ),
        (
            "„Wir haben große Angst“, so eine Nachbarin der Familie.",
            "eine Nachbarin: Wir haben große Angst",
        ),
        (
            "Gegenüber der Nachrichtenagentur AFP erklärte der Vorsitzende Karl Maurer: „Wir werden klagen.“",
            "Karl Maurer: Wir werden klagen.",
        ),
        (
            "Seiner Mutter Parvin sagte einer von ihnen nur: „Er kommt bald zurück.“",
            "einer von ihnen: Er kommt bald zurück.",
        ),
        (
            "Ein Sprecher des Justizministeriums wies das zurück: „Bei uns wird nicht gefoltert.“",
            "Ein Sprecher des Justizministeriums: Bei uns wird nicht gefoltert.",
        ),
        (
            "„Ohne Beweise gibt es keine Schuld“, heißt es in einer Mitteilung von Amnesty International.",
            "Amnesty International: Ohne Beweise gibt es keine Schuld",
        ),
        (
            "Kraskous Anwältin Hanna Sjarheit kündigte Berufung an: „Wir geben nicht auf.“",
            "Hanna Sjarheit: Wir geben nicht auf.",
        ),
        (
            "An Kanzlerin Eva Holt appelliert der Sprecher des Vorstands, Jens Quast, „den Fall zur Chefsache zu machen“.",
            "Jens Quast: den Fall zur Chefsache zu machen",
        ),
        (
            "Ihm wurde „Schmuggel von Bargeld durch eine organisierte Gruppe“ (Artikel 228) vorgeworfen.",
            "",
        ),
        (
            "Anwalt Jan Koroljow sagte der Zeitung, sein Mandant sei geschlagen worden.",
            "Jan Koroljow: sein Mandant sei geschlagen worden",
        ),
        (
            "Man habe ihn geschlagen, sagte Anwalt Jan Koroljow.",
            "Jan Koroljow: Man habe ihn geschlagen",
        ),
    ];
    for (text, expected) in cases {
        check("de", "", text, &["quotation"], expected);
    }
}

#[test]
fn who_suffers_stands_in_the_clause_of_the_verb() {
    let cases = [
        (
            "Sein Freund Ruslan Iminow, der mit ihm verhaftet wurde, ist am Montag gestorben.",
            "arrest Ruslan Iminow @ 2022-03-07; death Ruslan Iminow @ 2022-03-07",
        ),
        (
            "Der Lehrer Jan Popow, dessen Anwältin Olga Lis heißt, wurde verurteilt.",
            "sentence Jan Popow",
        ),
        (
            "Jan Popow wurde am Montag verhaftet. Fünf Männer durchsuchten die Wohnung.",
            "arrest Jan Popow @ 2022-03-07; search Jan Popow",
        ),
        (
            "Richter Karl Dom verlas die Anklage gegen Jan Popow.",
            "charge Jan Popow",
        ),
    ];
    for (text, expected) in cases {
        check("de", "2022-03-08", text, &["event"], expected);
    }
}

#[test]
fn demands_with_the_verb_last_and_commands() {
    let cases = [
        (
            "Die Gesellschaft hat am Donnerstag Aufklärung verlangt.",
            "Die Gesellschaft hat am Donnerstag Aufklärung verlangt",
        ),
        (
            "Russland dürfe niemanden mehr ausliefern.",
            "dürfe niemanden mehr ausliefern",
        ),
        (
            "Schreiben Sie den Gefangenen.",
            "Schreiben Sie den Gefangenen",
        ),
        ("Haben Sie Fragen?", ""),
    ];
    for (text, expected) in cases {
        check("de", "", text, &["demand"], expected);
    }
}
