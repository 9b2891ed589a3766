//! Uyghur in its three alphabets, case by tiny case.

use super::tests::check;

const DAY: &str = "2020-08-07";

fn times(text: &str, expected: &str) {
    check("ug", DAY, text, &["time"], expected);
}

fn persons(tag: &str, text: &str, expected: &str) {
    check(tag, DAY, text, &["person"], expected);
}

fn bodies(tag: &str, text: &str, expected: &str) {
    check(tag, DAY, text, &["organisation"], expected);
}

fn places(tag: &str, text: &str, expected: &str) {
    check(tag, DAY, text, &["place"], expected);
}

fn events(tag: &str, text: &str, expected: &str) {
    check(tag, DAY, text, &["event"], expected);
}

fn charges(tag: &str, text: &str, expected: &str) {
    check(tag, DAY, text, &["charge"], expected);
}

fn quotations(tag: &str, text: &str, expected: &str) {
    check(tag, DAY, text, &["quotation"], expected);
}

#[test]
fn days_months_and_years() {
    times(
        "2019-يىلى 3-ئاينىڭ 11-كۈنى",
        "2019-يىلى 3-ئاينىڭ 11-كۈنى = 2019-03-11",
    );
    times(
        "2019 - يىلى 3 - ئاينىڭ 11 - كۈنى",
        "2019 - يىلى 3 - ئاينىڭ 11 - كۈنى = 2019-03-11",
    );
    times("2018-يىلى 3-ماي كۈنى", "2018-يىلى 3-ماي كۈنى = 2018-05-03");
    times("2018-يىلى مارتتا", "2018-يىلى مارتتا = 2018-03");
    times("2017-يىلىدىن بۇيان", "2017-يىلىدىن بۇيان = 2017/..");
    times(
        "2017-يىلى ئىيۇننىڭ ئاخىرىدا",
        "2017-يىلى ئىيۇننىڭ ئاخىرىدا = 2017-06-21/2017-06-30",
    );
    times("2018-يىلى كۈزدە", "2018-يىلى كۈزدە = 2018-23");
    times("ئۇ 2016-يىلى قايتقان.", "2016-يىلى = 2016");
}

#[test]
fn times_counted_from_today() {
    times("تۈنۈگۈن", "تۈنۈگۈن = 2020-08-06");
    times("بۈگۈن ئەتىگەن", "بۈگۈن ئەتىگەن = 2020-08-07");
    times("ئۆتكەن ھەپتە", "ئۆتكەن ھەپتە = 2020-07-27/2020-08-02");
    times("ئۆتكەن ئايدا", "ئۆتكەن ئايدا = 2020-07");
    times(
        "ئۆتكەن ئاينىڭ ئاخىرىدا",
        "ئۆتكەن ئاينىڭ ئاخىرىدا = 2020-07-21/2020-07-31",
    );
    times("ئۆتكەن يىلى سېنتەبىردە", "ئۆتكەن يىلى سېنتەبىردە = 2019-09");
    times("بۇ يىل مارتتا", "بۇ يىل مارتتا = 2020-03");
    times("ئۆتكەن دۈشەنبە كۈنى", "ئۆتكەن دۈشەنبە كۈنى = 2020-08-03");
    times("ئۈچ كۈن بۇرۇن", "ئۈچ كۈن بۇرۇن = 2020-08-04");
}

#[test]
fn seasons_weekdays_and_days_of_another_year_week_or_month() {
    times("ئۆتكەن يىلى كۈزدە", "ئۆتكەن يىلى كۈزدە = 2019-23");
    times("بۇلتۇر ئەتىيازدا", "بۇلتۇر ئەتىيازدا = 2019-21");
    times("ئۆتكەن ياز", "ئۆتكەن ياز = 2019-22");
    times(
        "ئالدىنقى ھەپتە سەيشەنبە كۈنى",
        "ئالدىنقى ھەپتە سەيشەنبە كۈنى = 2020-07-28",
    );
    times("بۇ ھەپتە چارشەنبە", "بۇ ھەپتە چارشەنبە = 2020-08-05");
    times(
        "ئۆتكەن ئاينىڭ 14-كۈنى",
        "ئۆتكەن ئاينىڭ 14-كۈنى = 2020-07-14",
    );
    times("مۇشۇ ئاينىڭ 2-كۈنى", "مۇشۇ ئاينىڭ 2-كۈنى = 2020-08-02");
}

#[test]
fn ages_and_durations_are_no_times() {
    times("34 ياشلىق مۇخبىر", "");
    times("15 يىللىق قاماق جازاسى", "");
    times("ئۈچ ئاي ياتتى", "");
    times("ھەر يىلى", "");
}

#[test]
fn times_in_the_other_alphabets() {
    check(
        "ug-Latn",
        DAY,
        "2017-yili 9-öktebir küni",
        &["time"],
        "2017-yili 9-öktebir küni = 2017-10-09",
    );
    check(
        "ug-Latn",
        DAY,
        "2016-yili 12-ayning 30-küni",
        &["time"],
        "2016-yili 12-ayning 30-küni = 2016-12-30",
    );
    check("ug-Latn", DAY, "tunugun", &["time"], "tunugun = 2020-08-06");
    check(
        "ug-Cyrl",
        DAY,
        "2019-жили 6-июнь күни",
        &["time"],
        "2019-жили 6-июнь күни = 2019-06-06",
    );
    check(
        "ug-Cyrl",
        DAY,
        "Бу жил сентябрьда",
        &["time"],
        "Бу жил сентябрьда = 2020-09",
    );
}

#[test]
fn a_name_is_one_person_in_every_case() {
    persons(
        "ug",
        "مۇخبىر سەمەتجان ھاشىم تۇتقۇن قىلىنغان. سەمەتجاننىڭ ئانىسى يىغلىدى.",
        "سەمەتجان ھاشىم victim",
    );
    persons(
        "ug",
        "ساقچىلار ئابلىمىت قارىنى ئېلىپ كەتكەن.",
        "ئابلىمىت قارى victim",
    );
    persons(
        "ug",
        "ئۇنىڭ دادىسى تۇردى ھاجىم قازا قىلغان.",
        "تۇردى ھاجىم victim",
    );
    persons(
        "ug",
        "كانادادا ئوقۇۋاتقان تاجىگۈل ئەركىن ئۆلگەن.",
        "تاجىگۈل ئەركىن victim",
    );
    persons(
        "ug-Latn",
        "Saqchilar muxbir Gülshen Raxmanni tutup ketti. Gülshenning éri ghayib boldi.",
        "Gülshen Raxman victim",
    );
    persons(
        "ug-Cyrl",
        "Алмутида полиция Қадир Мәмәтовни тутти. Қадирниң аниси жиғлиди.",
        "Қадир Мәмәтов victim",
    );
    persons(
        "ug",
        "زۇلپىقار ئابلا ئىسىملىك بىر ئۇيغۇر تۇتۇلغان.",
        "زۇلپىقار ئابلا victim",
    );
    persons(
        "ug",
        "د ئۇ ق راھىلە ھاپىزنى قويۇپ بېرىشنى تەلەپ قىلدى.",
        "راھىلە ھاپىز victim",
    );
}

#[test]
fn names_that_are_words_are_no_persons_alone() {
    persons(
        "ug",
        "غەيرەت قىلىپ ئىشلەش كېرەك، ئادالەت ئۈچۈن كۈرەش داۋاملىشىدۇ.",
        "",
    );
    persons(
        "ug",
        "ئازاد قىلىش كۈنى قۇربان ھېيت بىلەن بىر كۈنگە توغرا كەلدى.",
        "",
    );
    persons("ug", "ھاۋا ئىسسىق، بازاردا ئالما كۆپ.", "");
}

#[test]
fn a_name_that_seems_to_have_an_ending_goes_on() {
    persons("ug", "ئاپام ھالىدە ئۆمەرنى تۇتتى.", "ھالىدە ئۆمەر victim");
    persons(
        "ug",
        "ھەدەم پەرىدە ياسىننىڭ بالىلىرى قالدى.",
        "پەرىدە ياسىن relative",
    );
}

#[test]
fn names_are_introduced_by_me_by_kin_and_by_called() {
    persons(
        "ug",
        "مەن ئاپئاق ئىمىن، بېرلىندا ياشايمەن.",
        "ئاپئاق ئىمىن other",
    );
    persons(
        "ug",
        "ئىنىلىرىم قادىر بىلەن ئىدرىسنىڭ خەۋىرى يوق.",
        "قادىر relative; ئىدرىس other",
    );
    persons(
        "ug",
        "ساتىرا ئۇلۇغ ئىسىملىك بىر قىز كەلدى.",
        "ساتىرا ئۇلۇغ other",
    );
    persons("ug", "رەپىقىسى مەلىكە ئۆيدە قالغان.", "مەلىكە relative");
}

#[test]
fn words_that_are_names_too_need_a_name_beside_them() {
    persons("ug", "بۇ يەردە باقى ئىشلارمۇ بار.", "");
    persons("ug", "رەمەزان ئېيىدا روزا تۇتقانلار كۆپ.", "");
    persons("ug", "ئۇ جىنايەت سادىر قىلمىغان.", "");
    persons("ug", "دادامنى ئازاد قىلىڭلار!", "");
    persons(
        "ug",
        "قاماقتا تۇتۇپ تۇرغان ئەخمەتجان قايتتى.",
        "ئەخمەتجان victim",
    );
    persons("ug", "ئايالى ھاجىرە بۈگۈن يىغلىدى.", "ھاجىرە relative");
    persons(
        "ug",
        "قىزى مەۋلۇدە چىرا ناھىيەسىگە كەتتى.",
        "مەۋلۇدە relative",
    );
}

#[test]
fn offices_of_a_place_and_offices_without_one() {
    bodies(
        "ug",
        "ئۇ سۆگەت ناھىيەلىك سەھىيە ئىدارىسىگە خەت يازدى.",
        "سۆگەت ناھىيەلىك سەھىيە ئىدارىسى",
    );
    bodies(
        "ug",
        "كەچتە دۆلەت بىخەتەرلىك ئىدارىسىنىڭ ئادەملىرى كەلدى.",
        "دۆلەت بىخەتەرلىك ئىدارىسى",
    );
    bodies(
        "ug",
        "تۇرپان ۋىلايەتلىك سوت «قانۇنسىز يىغىلىش» دېگەن نام بىلەن ھۆكۈم چىقاردى.",
        "تۇرپان ۋىلايەتلىك سوت",
    );
    bodies(
        "ug",
        "ئۇ كۇچار ناھىيەلىك 3-ئوتتۇرا مەكتەپنىڭ ئوقۇتقۇچىسى.",
        "كۇچار ناھىيەلىك 3-ئوتتۇرا مەكتەپ",
    );
    bodies("ug", "ئۇ سوتقا بارمىدى.", "");
}

#[test]
fn organisations_by_their_heads() {
    bodies(
        "ug",
        "ئۈرۈمچى شەھەرلىك سوت مەھكىمىسى ھۆكۈم چىقاردى.",
        "ئۈرۈمچى شەھەرلىك سوت مەھكىمىسى",
    );
    bodies(
        "ug",
        "ئۇ ئەنقەرە ئۇنىۋېرسىتېتىدا ئوقۇغان.",
        "ئەنقەرە ئۇنىۋېرسىتېتى",
    );
    bodies(
        "ug",
        "ئەركىن ئاسىيا رادىيوسىنىڭ مۇخبىرى كەلدى.",
        "ئەركىن ئاسىيا رادىيوسى",
    );
    bodies(
        "ug-Latn",
        "Bu ehwalni Qeshqer wilayetlik ottura sot mehkimisi bilidu.",
        "Qeshqer wilayetlik ottura sot mehkimisi",
    );
}

#[test]
fn places_without_their_endings() {
    places(
        "ug",
        "خوتەن ۋىلايىتىنىڭ قاراقاش ناھىيەسىدىن كەلگەن.",
        "خوتەن; قاراقاش",
    );
    places("ug", "شەرقى تۈركىستاندا يۈز بەردى.", "شەرقى تۈركىستان");
    places(
        "ug",
        "ئۇ ئىستانبۇلدىكى خىتاي كونسۇلخانىسىغا كىردى.",
        "ئىستانبۇل; خىتاي كونسۇلخانىسى",
    );
    places("ug", "ئۇ سىڭگىم ناھىيەسىدە تۇغۇلغان.", "سىڭگىم");
    places("ug-Latn", "Ular Parizhdiki yighingha keldi.", "Parizh");
    places("ug-Cyrl", "Биз Алмута шәһиридә туримиз.", "Алмута");
}

#[test]
fn what_happened_to_whom() {
    events(
        "ug",
        "پەرھات سەلەي 13 يىللىق كېسىلگەن.",
        "sentence پەرھات سەلەي",
    );
    events(
        "ug",
        "مېھرىگۈل سەلەي ئۆتكەن ھەپتە قويۇپ بېرىلدى.",
        "release مېھرىگۈل سەلەي @ 2020-07-27/2020-08-02",
    );
    events(
        "ug",
        "تۈركىيە ئىككى ئۇيغۇرنى قايتۇرۇۋەتكەن.",
        "deportation ئىككى ئۇيغۇرنى",
    );
    events(
        "ug",
        "قەيسەرنىڭ ئۆزىمۇ 2020-يىلى تۇتقۇن قىلىنغان ئىدى.",
        "arrest قەيسەر @ 2020",
    );
    events(
        "ug",
        "قەيسەر 2020-يىلى تۇتقۇن قىلىنىپ، بىر ئايدىن كېيىن قويۇپ بېرىلگەن ئىدى.",
        "arrest قەيسەر @ 2020; release قەيسەر @ بىر ئايدىن كېيىن",
    );
    events(
        "ug",
        "قۇربانجان ئىسمائىلنىڭ نەدىلىكىنى ھېچكىم بىلمەيدۇ.",
        "disappearance قۇربانجان ئىسمائىل",
    );
    events(
        "ug",
        "ئۇ ئەخمەت زاكىرنىڭ چىرا تۈرمىسىدە ئىكەنلىكىنى ئېيتتى.",
        "imprisonment ئەخمەت زاكىر",
    );
    events("ug", "نۇرنىسا ئىمىن تۇتقۇن قىلىنمىغان.", "");
    events("ug", "ئۇلار راھىلە ھاپىزنى قويۇپ بېرىشنى تەلەپ قىلدى.", "");
    events(
        "ug-Latn",
        "Memettursun Imin 2016-yili ghayib boldi.",
        "disappearance Memettursun Imin @ 2016",
    );
    events(
        "ug-Cyrl",
        "Рустәм Һашимов түнүгүн сораққа тартилди.",
        "interrogation Рустәм Һашимов @ 2020-08-06",
    );
}

#[test]
fn who_tells_the_text_is_a_person() {
    events(
        "ug-Cyrl",
        "Мән, Розихан Айсаева, Алмутида туримән. Полиция мени тутти.",
        "detention Розихан Айсаева",
    );
    events(
        "ug",
        "مەن زۇمرەت قادىر. مېنى 2018-يىلى لاگېرغا قامىدى.",
        "detention زۇمرەت قادىر @ 2018",
    );
}

#[test]
fn articles_offences_and_sentences() {
    charges(
        "ug",
        "ياسىن رەجەپ جىنايى ئىشلار قانۇنىنىڭ 120-ماددىسىغا ئاساسەن توققۇز يىللىق قاماق جازاسىغا ھۆكۈم قىلىندى.",
        "120-ماددىسىغا | جىنايى ئىشلار قانۇنىنىڭ | - | max - | imposed 9",
    );
    charges(
        "ug",
        "ئادىل سەلەي «زىيانكەشلىك قىلىش» جىنايىتى بىلەن ئۆمۈرلۈك قاماق جازاسىغا ھۆكۈم قىلىندى.",
        "- | - | زىيانكەشلىك قىلىش | max - | imposed \"life\"",
    );
    charges(
        "ug",
        "سوت ياسىن رەجەپكە ئون ئىككى يىل كەستى.",
        "- | - | - | max - | imposed 12",
    );
    charges(
        "ug-Latn",
        "Nurmemet Seley besh yérim yilliq qamaq jazasigha höküm qilin'ghan.",
        "- | - | - | max - | imposed 5.5",
    );
    charges(
        "ug-Cyrl",
        "Җинайәт кодексиниң 174-маддиси бойичә Қадир Мәмәтов 3 жил қамақ җазасиға һөкүм қилинди.",
        "174-маддиси | Җинайәт кодексиниң | - | max - | imposed 3",
    );
}

#[test]
fn quotations_and_who_speaks() {
    quotations(
        "ug",
        "«مەن ئاكامنىڭ نەدىلىكىنى بىلمەيمەن»، دەيدۇ ئەنقەرەدە ياشايدىغان نۇرىمان ئابلا.",
        "نۇرىمان ئابلا: مەن ئاكامنىڭ نەدىلىكىنى بىلمەيمەن",
    );
    quotations(
        "ug",
        "د ئۇ ق باياناتچىسى دىليار رەشىت مۇنداق دېدى: «خىتاي ھۆكۈمىتى قانۇنغا خىلاپلىق قىلماقتا.»",
        "دىليار رەشىت: خىتاي ھۆكۈمىتى قانۇنغا خىلاپلىق قىلماقتا.",
    );
    quotations(
        "ug",
        "بىر ساقچى بىزگە: «باشقا گەپ سورىماڭلار»، دېدى.",
        "بىر ساقچى: باشقا گەپ سورىماڭلار",
    );
    quotations(
        "ug-Latn",
        "“Oghlumni qoyup bersun,” dédi Ayshe Qadir.",
        "Ayshe Qadir: Oghlumni qoyup bersun,",
    );
    quotations(
        "ug-Cyrl",
        "«Мән гунасиз әмәс», деди адвокат Ғени Разиев.",
        "Ғени Разиев: Мән гунасиз әмәс",
    );
}

#[test]
fn figures_and_demands() {
    check(
        "ug",
        DAY,
        "تۈرمىدە 3000 دىن ئارتۇق مەھبۇس بار.",
        &["figure"],
        "3000 دىن ئارتۇق مەھبۇس",
    );
    check(
        "ug",
        DAY,
        "86 نەپەر يازغۇچى تۇتۇلدى.",
        &["figure"],
        "86 نەپەر يازغۇچى",
    );
    check(
        "ug",
        DAY,
        "د ئۇ ق خىتاي ھۆكۈمىتىدىن جاۋاب تەلەپ قىلدى.",
        &["demand"],
        "د ئۇ ق خىتاي ھۆكۈمىتىدىن جاۋاب تەلەپ قىلدى",
    );
}

#[test]
fn names_without_capitals_are_found_where_other_texts_have_them() {
    persons(
        "ug-Latn",
        "Ötken yili nurmemet rozi bilen weli mijitni tutup ketken.",
        "nurmemet rozi victim; weli mijit victim",
    );
    persons(
        "ug-Latn",
        "Amérika Uyghur birleshmisining re'isi ilshat hesen sözlidi.",
        "ilshat hesen other",
    );
    places(
        "ug-Latn",
        "Ular xénendin jidde shehrige keldi.",
        "xénen; jidde",
    );
    bodies(
        "ug-Latn",
        "Uyghur heqlirini közitish merkizi bayanat élan qildi.",
        "Uyghur heqlirini közitish merkizi",
    );
    bodies(
        "ug-Latn",
        "Xewerni jéngping nahiyelik saqchi idarisi élan qildi.",
        "jéngping nahiyelik saqchi idarisi",
    );
    persons(
        "ug-Cyrl",
        "Дуня уйғур қурултийиниң рәиси рабийә қадир ханим сөз қилди.",
        "рабийә қадир other",
    );
    places(
        "ug-Cyrl",
        "Улар хитайниң хенән өлкисигә йөткәлгән.",
        "хитай; хенән",
    );
}

#[test]
fn roles_that_are_names_too_stay_outside_the_name() {
    persons(
        "ug",
        "قورغاستا ئىمام ئابدۇكېرىم مەمەتئېلىنى تۇتۇپ كەتتى.",
        "ئابدۇكېرىم مەمەتئېلى victim",
    );
    persons("ug", "ياسىن ئىمام تۇتۇلغان.", "ياسىن ئىمام victim");
}

#[test]
fn prisons_and_hospitals_have_their_office_and_number() {
    places(
        "ug",
        "ئۇ كۇچا ناھىيەلىك خەلق دوختۇرخانىسىدا قازا قىلدى.",
        "كۇچا ناھىيەلىك خەلق دوختۇرخانىسى",
    );
    places(
        "ug",
        "ئۇ ئۈرۈمچىدىكى 2-ئاياللار تۈرمىسىدە ياتقان.",
        "ئۈرۈمچى; 2-ئاياللار تۈرمىسى",
    );
    bodies("ug", "مەكتەپنىڭ بىخەتەرلىك بۆلۈمى جاۋاب بەرمىدى.", "");
    bodies(
        "ug",
        "دۇنيا ئۇيغۇر قۇرۇلتىيىنىڭ باياناتى ئېلان قىلىندى.",
        "دۇنيا ئۇيغۇر قۇرۇلتىيى",
    );
}

#[test]
fn feasts_and_months_of_the_islamic_calendar() {
    times(
        "قۇربان ھېيتنىڭ ئىككىنچى كۈنى",
        "قۇربان ھېيتنىڭ ئىككىنچى كۈنى = 2020-08-01",
    );
    times(
        "2017-يىلى رامىزاندا",
        "2017-يىلى رامىزاندا = 2017-05-27/2017-06-24",
    );
    times(
        "2017-يىلى 5-ئاينىڭ 27-كۈنى، يەنى رامزاننىڭ بىرىنچى كۈنى",
        "2017-يىلى 5-ئاينىڭ 27-كۈنى = 2017-05-27; رامزاننىڭ بىرىنچى كۈنى = 2017-05-27",
    );
    times(
        "روزا ھېيتتىن ئۈچ كۈن بۇرۇن تۇتۇلغان.",
        "روزا ھېيتتىن ئۈچ كۈن بۇرۇن = 2020-05-21",
    );
    times(
        "ئۆتكەن يىلى قۇربان ھېيت كۈنى",
        "ئۆتكەن يىلى قۇربان ھېيت كۈنى = 2019-08-11",
    );
    times(
        "قۇربان ھېيت ھارپىسىدا",
        "قۇربان ھېيت ھارپىسىدا = 2020-07-30",
    );
    times(
        "ھىجرىيە 1441-يىلى رامىزان ئېيىنىڭ 3-كۈنى",
        "ھىجرىيە 1441-يىلى رامىزان ئېيىنىڭ 3-كۈنى = 2020-04-26",
    );
    times("ھەر يىلى رامىزاندا", "");
    check(
        "ug-Latn",
        DAY,
        "Qurban héyt küni",
        &["time"],
        "Qurban héyt küni = 2020-07-31",
    );
    check(
        "ug-Cyrl",
        DAY,
        "Роза һейт күни",
        &["time"],
        "Роза һейт күни = 2020-05-24",
    );
}

#[test]
fn evenings_ends_and_deadlines() {
    times(
        "5-ئاينىڭ 28-كۈنى تۇتۇلدى، شۇ ئاخشىمى ئاختۇرۇلدى.",
        "5-ئاينىڭ 28-كۈنى = 2020-05-28; شۇ ئاخشىمى = 2020-05-28",
    );
    times(
        "مۇددەتنى 2-سېنتەبىرگىچە ئۇزارتتى.",
        "2-سېنتەبىرگىچە = 2020-09-02",
    );
    times(
        "سوت چارشەنبە كۈنى مۇددەتنى 2-سېنتەبىرگىچە ئۇزارتتى.",
        "چارشەنبە كۈنى = 2020-08-05; 2-سېنتەبىرگىچە = 2020-09-02",
    );
    times(
        "12-ئىيۇل يەكشەنبە كۈنى تۇتۇلدى. ئەتىسى ئاختۇرۇلدى.",
        "12-ئىيۇل يەكشەنبە كۈنى = 2020-07-12; ئەتىسى = 2020-07-13",
    );
}

#[test]
fn relatives_without_a_name_are_whoever_was_introduced_so() {
    events(
        "ug",
        "دادام سىدىقھاجى ئوسمان، ئىنىم ئابدۇرازاق سىدىق. دادامنى 2017-يىلى ئېلىپ كەتتى. ئىنىم 2018-يىلى تۇتۇلدى.",
        "detention سىدىقھاجى ئوسمان @ 2017; detention ئابدۇرازاق سىدىق @ 2018",
    );
    events(
        "ug",
        "مەن پەرىدە ياسىن. ئىنىم تۇرسۇن ياسىن. بىرى ماڭا: «ئىنىڭ 14 يىللىق كېسىلدى» دەپ يازدى.",
        "sentence تۇرسۇن ياسىن",
    );
    // Who tells is the sister of the one whom the text is about.
    events(
        "ug",
        "رەيھانگۈل ئابلىمىت تۇتۇلغان. ئۇنىڭ سىڭلىسى مۇيەسسەر ئابلىمىت كەلدى. مۇيەسسەر خانىم ئاچىسىنىڭ تۈرمىدە ئىكەنلىكىنى ئاڭلىغان.",
        "detention رەيھانگۈل ئابلىمىت; imprisonment رەيھانگۈل ئابلىمىت",
    );
    // Somebody else's brother is nobody who was named.
    events(
        "ug",
        "قۇربان سەلەي تۇتۇلغان. ئۇنىڭ ئاكىسىنى ئېلىپ كەتكەن.",
        "detention قۇربان سەلەي; detention ئاكىسىنى",
    );
}

#[test]
fn verbs_with_things_and_words_in_names_tell_of_nobody() {
    events("ug", "قۇربان سەلەي كەلدى. خادىم تېلېفوننى قويۇۋەتتى.", "");
    events("ug", "قۇربان سەلەي روزا تۇتقان.", "");
    events(
        "ug",
        "قۇربان سەلەي سېپاڭ تۇتۇپ تۇرۇش مەركىزىگە يۆتكەلدى.",
        "transfer قۇربان سەلەي",
    );
    events("ug", "ئەگەر قۇربان سەلەي خىتايغا قايتۇرۇلسا، ئۆلىدۇ.", "");
}

#[test]
fn who_is_told_of_is_not_who_tells() {
    events(
        "ug",
        "مەركەزنىڭ مەسئۇلى مەھمەتجان ئەلا ئەپەندى 14 نەپەر پائالىيەتچىنىڭ سولانغانلىقىنى تەكىتلىدى.",
        "detention 14 نەپەر پائالىيەتچىنىڭ",
    );
    events(
        "ug",
        "بىر ساقچىسى نۇرئەلى ئابلىزنىڭ كېسىلگەنلىكىنى، ھازىر شىخەنزە تۈرمىسىدە ئىكەنلىكىنى ئېيتتى.",
        "sentence نۇرئەلى ئابلىز; imprisonment نۇرئەلى ئابلىز",
    );
    events(
        "ug",
        "17 ئوقۇتقۇچى تۇتۇلدى، ئىككىسى تۈرمىدە ئۆلدى.",
        "detention 17 ئوقۇتقۇچى; death ئىككىسى",
    );
    events(
        "ug",
        "ئەركىن روزى بىلەن ئايالى پاتىگۈل ھوشۇر ئۆيىدە ئىدى. ئىككىيلەن جۈمە كۈنى تۇتۇلدى.",
        "detention ئەركىن روزى+پاتىگۈل ھوشۇر @ 2020-08-07",
    );
}

#[test]
fn foreign_names_stand_behind_offices_and_before_mister() {
    persons(
        "ug",
        "ئامېرىكا تاشقى ئىشلار مىنىستىرلىقىنىڭ باياناتچىسى نېد پرايس خىتاينى ئەيىبلىدى.",
        "نېد پرايس official",
    );
    persons(
        "ug",
        "پارلامېنت ئەزاسى ئىئان دانكان سمىس ئەپەندى كەلدى.",
        "ئىئان دانكان سمىس other",
    );
    persons("ug", "ئىدارىنىڭ مەسئۇلى ۋەقە تەپسىلاتىنى ئېيتمىدى.", "");
    places("ug", "ئادىلە غېنى قاتارلىق كىشىلەر كەلدى.", "");
}

#[test]
fn highest_terms_pleas_and_lists() {
    charges(
        "ug",
        "قۇربان ئابلەت. جازاسى: 8 يىل.",
        "- | - | - | max - | imposed 8",
    );
    charges(
        "ug",
        "بۇ ماددىدا يەتتە يىلغا قەدەر قاماق جازاسى بەلگىلەنگەن.",
        "- | - | - | max 7 | imposed -",
    );
    charges(
        "ug",
        "ئۇ ئۆمۈرلۈك قاماققا ھۆكۈم قىلىنىشى مۇمكىن.",
        "- | - | - | max \"life\" | imposed -",
    );
    check(
        "ug",
        DAY,
        "خىتاي ھۆكۈمىتى بۇ كىشىلەرنىڭ نەدىلىكىنى دەرھال ئېلان قىلسۇن! ئانامنى تۈركىيەگە ئېلىپ كېلىڭلار.",
        &["demand"],
        "خىتاي ھۆكۈمىتى بۇ كىشىلەرنىڭ نەدىلىكىنى دەرھال ئېلان قىلسۇن; ئانامنى تۈركىيەگە ئېلىپ كېلىڭلار",
    );
}

#[test]
fn bodies_have_words_for_their_kind_and_years_make_no_term() {
    bodies(
        "ug",
        "ئاۋسترالىيە ئىستراتېگىيەلىك سىياسەت ئىنستىتۇتى دوكلات ئېلان قىلدى.",
        "ئاۋسترالىيە ئىستراتېگىيەلىك سىياسەت ئىنستىتۇتى",
    );
    persons("ug", "دېھقان تۇردى ئاۋۇت كېسىلگەن.", "تۇردى ئاۋۇت victim");
    charges("ug", "2016-يىلدىن 2019-يىلغىچە ئۇ يەردە تۇردى.", "");
}
