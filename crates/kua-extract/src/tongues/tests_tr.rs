//! Turkish, in tiny cases; all people are invented.

use super::tests::check;

pub(super) fn persons(text: &str, expected: &str) {
    check("tr", "2021-03-10", text, &["person"], expected);
}

pub(super) fn places(text: &str, expected: &str) {
    check("tr", "2021-03-10", text, &["place"], expected);
}

pub(super) fn organisations(text: &str, expected: &str) {
    check("tr", "2021-03-10", text, &["organisation"], expected);
}

/// Wednesday, 10 March 2021, is the day of publication.
pub(super) fn times(text: &str, expected: &str) {
    check("tr", "2021-03-10", text, &["time"], expected);
}

pub(super) fn events(text: &str, expected: &str) {
    check("tr", "2021-03-10", text, &["event"], expected);
}

pub(super) fn charges(text: &str, expected: &str) {
    check("tr", "2021-03-10", text, &["charge"], expected);
}

pub(super) fn quotations(text: &str, expected: &str) {
    check("tr", "2021-03-10", text, &["quotation"], expected);
}

#[test]
fn an_apostrophe_cuts_the_ending_off() {
    persons(
        "Gazeteci Nermin Tosunoğlu’nu gözaltına aldılar. Tosunoğlu’nun avukatı konuştu.",
        "Nermin Tosunoğlu victim",
    );
    places(
        "İstanbul’dan Diyarbakır'a, oradan Iğdır’a gittiler.",
        "İstanbul; Diyarbakır; Iğdır",
    );
    places("Çin ve Kazakistan'da", "Çin; Kazakistan");
    times("18 Ocak 2021’de geldi.", "18 Ocak 2021 = 2021-01-18");
}

#[test]
fn what_is_no_name() {
    persons(
        "Türk Ceza Kanunu’nun maddesi bu suç için ceza öngörüyor.",
        "",
    );
    persons("Bugün Mahkeme kararını açıkladı.", "");
    places("Türk ve Çinli yetkililer Kürtçe konuştu.", "");
}

#[test]
fn organisations_end_with_their_heads() {
    organisations(
        "Eğitimde Umut Derneği’nin başkanı konuştu.",
        "Eğitimde Umut Derneği",
    );
    organisations(
        "Karar, Van 3. Ağır Ceza Mahkemesi tarafından verildi.",
        "Van 3. Ağır Ceza Mahkemesi",
    );
    organisations(
        "İstanbul'da İnsan Hakları Derneği açıklama yaptı.",
        "İnsan Hakları Derneği",
    );
}

#[test]
fn prisons_have_their_towns_in_front() {
    places(
        "Onu Van T Tipi Kapalı Cezaevi’ne gönderdiler.",
        "Van T Tipi Kapalı Cezaevi",
    );
    places("Edremit ilçesindeki evi", "Edremit");
}

#[test]
fn days_months_and_years() {
    times(
        "8 Haziran’da ve 11 Haziran 2020 günü",
        "8 Haziran = 2020-06-08; 11 Haziran 2020 günü = 2020-06-11",
    );
    times(
        "Ocak ayında, 2015 yılının sonbaharında",
        "Ocak ayında = 2021-01; 2015 yılının sonbaharında = 2015-23",
    );
    times("2016’dan bu yana", "2016’dan bu yana = 2016/..");
    times(
        "Mart 2019 sonunda",
        "Mart 2019 sonunda = 2019-03-21/2019-03-31",
    );
}

#[test]
fn times_in_words() {
    times(
        "Dün akşam ve önceki gün",
        "Dün akşam = 2021-03-09; önceki gün = 2021-03-08",
    );
    times("Cumartesi günü", "Cumartesi günü = 2021-03-06");
    times(
        "geçen hafta Çarşamba günü",
        "geçen hafta Çarşamba günü = 2021-03-03",
    );
    times("geçen Cuma", "geçen Cuma = 2021-03-05");
    times("geçen yıl, bu ay", "geçen yıl = 2020; bu ay = 2021-03");
    times(
        "3 Mart 2021’de geldi. İki gün sonra gitti.",
        "3 Mart 2021 = 2021-03-03; İki gün sonra = 2021-03-05",
    );
    times("üç gün önce", "üç gün önce = 2021-03-07");
}

#[test]
fn durations_are_no_times() {
    times("Altı yıl üç ay hapis, iki yaşında, saat beşte", "");
    times("6458 sayılı Kanun", "");
}

#[test]
fn articles_and_sentences() {
    charges(
        "Mahkeme Nermin Tosunoğlu’nu “örgüt üyeliği” suçundan altı yıl üç ay hapis cezasına çarptırdı.",
        "- | - | örgüt üyeliği | max - | imposed 6.25",
    );
    charges(
        "Nermin Tosunoğlu TCK 314/2 uyarınca yargılanıyor.",
        "TCK 314/2 | TCK | - | max - | imposed -",
    );
    charges(
        "Türk Ceza Kanunu’nun 314. maddesi on yıla kadar hapis öngörüyor.",
        "314. maddesi | Türk Ceza Kanunu | - | max 10 | imposed -",
    );
    charges(
        "Nermin Tosunoğlu ağırlaştırılmış müebbet hapis cezasına çarptırıldı.",
        "- | - | - | max - | imposed \"life\"",
    );
}

#[test]
fn what_happened_to_whom() {
    events(
        "Gazeteci Nermin Tosunoğlu dün gözaltına alındı.",
        "detention Nermin Tosunoğlu @ 2021-03-09",
    );
    events(
        "Nermin Tosunoğlu 3 Mart 2021’de tutuklandı.",
        "pretrial_detention Nermin Tosunoğlu @ 2021-03-03",
    );
    events(
        "Polis Selim Karabeyoğlu’nu gözaltına aldı.",
        "detention Selim Karabeyoğlu",
    );
    events(
        "Tutuklanan gazeteciler Nermin Tosunoğlu, Selim Karabeyoğlu ve Berfin Aktaş bekliyor.",
        "pretrial_detention Nermin Tosunoğlu+Selim Karabeyoğlu+Berfin Aktaş",
    );
    events("Selim Karabeyoğlu serbest bırakılmadı.", "");
    events(
        "Tacikistan’a yedi kişi sınır dışı edildi.",
        "deportation yedi kişi",
    );
}

#[test]
fn who_says_what() {
    quotations(
        "Nermin Tosunoğlu, “Benim suçum masal okumak” dedi.",
        "Nermin Tosunoğlu: Benim suçum masal okumak",
    );
    quotations(
        "“Bu karar mutlaka bozulacaktır” diyen Selim Karabeyoğlu gitti.",
        "Selim Karabeyoğlu: Bu karar mutlaka bozulacaktır",
    );
}

#[test]
fn figures_of_people() {
    check(
        "tr",
        "",
        "Aynı operasyonda 14 kişi ve en az 212 öğretmen",
        &["figure"],
        "14 kişi; en az 212 öğretmen",
    );
}

#[test]
fn streets_parks_and_offices_have_their_names() {
    check(
        "tr",
        "2021-03-10",
        "Kadınlar Çınarlı Parkı’nda toplandılar, sonra Hozat İlçe Jandarma Komutanlığı’na gittiler.",
        &["place", "organisation"],
        "Çınarlı Parkı; Hozat İlçe Jandarma Komutanlığı",
    );
}

#[test]
fn days_are_counted_from_the_day_named_before() {
    check(
        "tr",
        "2021-03-10",
        "5 Ocak 2019 günü kapı çalındı. O günden beri evde değil. Geçen ayın 12’sinde dava açıldı.",
        &["time"],
        "5 Ocak 2019 günü = 2019-01-05; O günden beri = 2019-01-05/..; Geçen ayın 12 = 2021-02-12",
    );
}

#[test]
fn nobody_suffers_behind_a_verb_that_comes_last() {
    events(
        "Ali Demirkan öğretmendi. 5 Ocak’ta gözaltına alındı; evde on kişi vardı.",
        "detention Ali Demirkan @ 2021-01-05",
    );
    events(
        "Salonda sekiz kişi vardı. İlk savunmasını yapan Ali Demirkan sustu.",
        "hearing Ali Demirkan",
    );
}
