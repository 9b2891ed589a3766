//! Turkish, in tiny cases of kinds that agencies, reports and testimonies have; all people are
//! invented.

use super::tests_tr::{charges, events, organisations, persons, places, quotations, times};

#[test]
fn endings_without_an_apostrophe_are_cut_off_bodies_and_buildings() {
    organisations(
        "Bolu 1. Ağır Ceza Mahkemesindeki duruşma ertelendi.",
        "Bolu 1. Ağır Ceza Mahkemesi",
    );
    places(
        "Keskin T Tipi Kapalı Ceza İnfaz Kurumunda tutuluyor.",
        "Keskin T Tipi Kapalı Ceza İnfaz Kurumu",
    );
    places(
        "Sincan 1 No'lu F Tipi Yüksek Güvenlikli Kapalı Cezaevi'ne gönderdiler.",
        "Sincan 1 No'lu F Tipi Yüksek Güvenlikli Kapalı Cezaevi",
    );
}

#[test]
fn streets_keep_their_word_and_villages_do_not() {
    places("Evi Petrolkent Mahallesi'ndeydi.", "Petrolkent Mahallesi");
    places("Onlar Akpınar köyüne gittiler.", "Akpınar");
}

#[test]
fn first_letters_are_a_person() {
    persons("Sanık M.T. beraat etti.", "M.T. victim");
}

#[test]
fn branches_stand_behind_their_bodies() {
    organisations(
        "İnsan Hakları Derneği (İHD) Van Şubesi'ne başvurdu.",
        "İnsan Hakları Derneği (İHD) Van Şubesi",
    );
    organisations("Öğrenciler Ufuk Koleji'nden çıktı.", "Ufuk Koleji");
}

#[test]
fn headings_and_nouns_are_no_persons() {
    persons(
        "Zorla Kaybetme İddialarına İlişkin Ortak İnceleme Raporu",
        "",
    );
    persons("Toplantıda Basın Özgürlüğü Ödülleri verildi.", "");
}

#[test]
fn whoever_has_the_ending_of_an_object_suffers() {
    events(
        "Polis, Ayşe Demirkan'ın kardeşi Kemal Demirkan'ı gözaltına aldı.",
        "detention Kemal Demirkan",
    );
    events(
        "Mahkeme Kemal Demirkan'ı 8 yıl 9 ay, Selim Karabeyli'yi 6 yıl hapis cezasına çarptırdı.",
        "sentence Kemal Demirkan+Selim Karabeyli",
    );
}

#[test]
fn a_clause_inside_names_whom_it_is_about() {
    events(
        "Ayşe Demirkan, kardeşi Kemal Demirkan'ın gözaltına alındığını söyledi.",
        "detention Kemal Demirkan",
    );
}

#[test]
fn verbs_have_many_forms() {
    events(
        "Kemal Demirkan önce gözaltına alınmış, sonra serbest bırakılmıştı.",
        "detention Kemal Demirkan; release Kemal Demirkan",
    );
    events("Kemal Demirkan gözaltına alınmadı.", "");
    events("Kemal Demirkan'ın serbest bırakılmasını istedi.", "");
}

#[test]
fn who_speaks_has_no_ending() {
    quotations(
        "Ayşe Demirkan, “Kardeşim suçsuz, onu istiyoruz” dedi. Savcı Mehmet Kıraç sustu.",
        "Ayşe Demirkan: Kardeşim suçsuz, onu istiyoruz",
    );
    quotations(
        "Mezra muhtarı, “Hepimiz bütün gece bekledik burada” diye konuştu.",
        "Mezra muhtarı: Hepimiz bütün gece bekledik burada",
    );
}

#[test]
fn terms_that_share_a_noun() {
    charges(
        "Mahkeme Kemal Demirkan'ı 8 yıl 9 ay, Selim Karabeyli'yi 6 yıl 1'er ay hapis cezasına çarptırdı.",
        "- | - | - | max - | imposed 8.75; - | - | - | max - | imposed 6.083",
    );
    charges(
        "Bu suç altı aydan üç yıla kadar hapis öngörüyor, Kemal Demirkan tutuklandı.",
        "- | - | - | max 3 | imposed -",
    );
}

#[test]
fn weekdays_and_years_of_a_story() {
    times("Cuma: Emin Poyraz bırakıldı.", "Cuma = 2021-03-05");
    times("Cumartesi Anneleri toplandı.", "");
}
