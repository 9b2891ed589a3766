//! Kazakh: heads of state, writers, athletes, towns, months.

use super::{check, check_both, check_unsure};

const CYRILLIC: &str = "kk-Cyrl";

#[test]
fn the_alphabet_of_2018() {
    check(
        CYRILLIC,
        "kk-Latn-2018",
        &[
            ("Қазақстан Республикасы", "Qazaqstan Respýblıkasy"),
            ("Президент", "Prezıdent"),
            ("Қасым-Жомарт Тоқаев", "Qasym-Jomart Toqaev"),
            ("Нұрсұлтан Назарбаев", "Nursultan Nazarbaev"),
            ("Абай Құнанбайұлы", "Abaı Qunanbaıuly"),
            ("Мұхтар Әуезов", "Muhtar Áýezov"),
            ("Ілияс Есенберлин", "Ilııas Esenberlın"),
            ("Шоқан Уәлиханов", "Shoqan Ýálıhanov"),
            ("Димаш Құдайберген", "Dımash Qudaıbergen"),
            ("Алматы", "Almaty"),
            ("Шымкент", "Shymkent"),
            ("Өскемен", "Óskemen"),
            ("Көкшетау", "Kókshetaý"),
            ("Маңғыстау", "Mańǵystaý"),
            ("Түркістан", "Túrkistan"),
            ("Тәуелсіздік", "Táýelsizdik"),
            ("ШЫМКЕНТ", "SHYMKENT"),
            ("Ш. Құдайбердіұлы", "Sh. Qudaıberdiuly"),
        ],
    );
    check(
        "kk-Latn-2018",
        CYRILLIC,
        &[
            ("Dımash Qudaıbergen", "Димаш Құдайберген"),
            ("Abaı Qunanbaıuly", "Абай Құнанбайұлы"),
            ("Mańǵystaý", "Маңғыстау"),
            ("Qazaqstan Respýblıkasy", "Қазақстан Республикасы"),
            ("Serikjan Bilásh", "Серікжан Біләш"),
            ("Ilııas Esenberlın", "Ілияс Есенберлин"),
        ],
    );
    check_unsure("kk-Latn-2018", CYRILLIC, "Dımash", "1:й");
    check_unsure("kk-Latn-2018", CYRILLIC, "Ilııas", "0:Й/И 2:й 3:иа");
}

#[test]
fn the_alphabets_of_2021() {
    check(
        CYRILLIC,
        "kk-Latn-2021-01",
        &[
            ("Қазақстан Республикасы", "Qazaqstan Respublikasy"),
            ("Бұрынғы өткен заманда", "Būrynğy ötken zamanda"),
            ("бір данышпан кісі", "bır danyşpan kısı"),
            ("Бағдат шаһарының", "Bağdat şaharynyŋ"),
            ("бір үлкен қазысының үйіне", "bır ülken qazysynyŋ üiıne"),
            ("келіп қоныпты", "kelıp qonypty"),
            ("Маңғыстау", "Maŋğystau"),
            ("Ілияс", "Iliias"),
            ("Иса", "İsa"),
            ("Шоқан Уәлиханов", "Şoqan Uälihanov"),
        ],
    );
    check(
        CYRILLIC,
        "kk-Latn-2021-04",
        &[
            ("Бағдат шаһарының", "Bağdat şaharynyñ"),
            ("менің қазылығымды", "menıñ qazylyğymdy"),
            ("жеңе беріпті", "jeñe berıptı"),
            ("сый беріп, орнымда қалайын", "syi berıp, ornymda qalaiyn"),
        ],
    );
    check(
        "kk-Latn-2021-04",
        CYRILLIC,
        &[
            ("Dimaş Qūdaibergen", "Димаш Құдайберген"),
            ("Maŋğystau", "Маңғыстау"),
            ("Mañğystau", "Маңғыстау"),
            ("IRGE", "ІРГЕ"),
            ("İSA", "ИСА"),
        ],
    );
    check(
        "kk-Latn-2018",
        "kk-Latn-2021-01",
        &[("Serikjan Bilásh", "Serıkjan Bıläş")],
    );
}

#[test]
fn the_alphabets_of_2017_and_2019() {
    check(
        CYRILLIC,
        "kk-Latn-2017",
        &[
            ("Қазақстан Республикасы", "Qazaqstan Respyʼbliʼkasy"),
            ("Өскемен", "Oʼskemen"),
            ("Шымкент", "Sʼymkent"),
            ("ӘШІМ", "AʼSʼIM"),
        ],
    );
    check(
        "kk-Latn-2017",
        CYRILLIC,
        &[
            ("Qazaqstan Respy’bli’kasy", "Қазақстан Республикасы"),
            ("Man'g'ystay'", "Маңғыстау"),
            ("Abai' Qunanbai'uly", "Абай Құнанбайұлы"),
        ],
    );
    check(
        CYRILLIC,
        "kk-Latn-2019",
        &[
            ("Қазақстан Республикасы", "Qazaqstan Respwblıkasy"),
            ("Маңғыстау", "Maŋğystaw"),
            ("ИСЛАМ Ілияс", "ISLAM İlııas"),
            ("Шоқан", "Şoqan"),
        ],
    );
    check(
        "kk-Latn-2019",
        CYRILLIC,
        &[("Abaı Qunanbaıuly", "Абай Құнанбайұлы")],
    );
}

#[test]
fn bgn_pcgn() {
    check(
        CYRILLIC,
        "kk-Latn-bgn-1979",
        &[
            ("Өтебас Артезиан Құдығы", "Ötebas Artezīan Qudyghy"),
            ("Өрмексу", "Örmeksū"),
            ("Өлеңті", "Ölengti"),
            ("Өкпекті Тауы", "Ökpekti Taūy"),
            ("Әулиекөл", "Äūlīeköl"),
            ("Ұясай", "Uyasay"),
            ("Үңгіртас", "Ünggirtas"),
            ("Энгельс Көшесі", "Ėn·gel’s Köshesi"),
            ("Ырғызбай Жайлауы", "Yrghyzbay Zhaylaūy"),
            ("Щебнюха Тауы", "Shchebnyukha Taūy"),
            ("Чалов Барак Қыстауы", "Chalov Barak Qystaūy"),
            ("Хамитқора Қыстауы", "Khamītqora Qystaūy"),
            ("Рысқұлов Даңғылы", "Rysqulov Dangghyly"),
            ("Оңтүстік Қазақстан Облысы", "Ongtüstik Qazaqstan Oblysy"),
            ("Горько-Солёное Көлі", "Gor’ko-Solyonoe Köli"),
            ("Іңқардария", "Ingqardarīya"),
            ("Қазақстан", "Qazaqstan"),
        ],
    );
    check(
        "kk-Latn-bgn-1979",
        CYRILLIC,
        &[
            ("Dangghyly", "Даңғылы"),
            ("Zhangeldin", "Жаңелдін"),
            ("Äūlīeköl", "Әулиекөл"),
            ("Qystaūy", "Қыстауы"),
            ("Ongtüstik Qazaqstan Oblysy", "Оңтүстік Қазақстан Облысы"),
            ("Ėn·gel's", "Энгельс"),
        ],
    );
}

#[test]
fn passports_and_the_press() {
    check(
        CYRILLIC,
        "kk-Latn-informal",
        &[
            ("Айгерім", "Aigerim"),
            ("Нұрсұлтан Назарбаев", "Nursultan Nazarbayev"),
            ("Қасым-Жомарт Тоқаев", "Kasym-Zhomart Tokayev"),
            ("Қуаныш", "Kuanysh"),
            ("Бауыржан", "Bauyrzhan"),
            ("Хамит", "Khamit"),
            ("Ерлан", "Yerlan"),
        ],
    );
    check(
        "kk-Latn-informal",
        CYRILLIC,
        &[
            ("Serikzhan", "Серікжан"),
            ("Serikjan", "Серікжан"),
            ("Bauyrzhan", "Бауыржан"),
            ("Nursultan", "Нұрсұлтан"),
            ("Turkistan", "Түркістан"),
            ("Kuanysh", "Қуаныш"),
            ("Aigerim", "Айгерім"),
            ("Zhaqsylyk", "Жақсылық"),
            ("Yerlan", "Ерлан"),
            ("Kassymbek", "Қасымбек"),
            ("Kunanbaiuly", "Құнанбайұлы"),
            ("Sagyrbayuly", "Сағырбайұлы"),
            ("Bektenov", "Бектенов"),
            ("Imangali", "Іманғалі"),
        ],
    );
    check_unsure(CYRILLIC, "kk-Latn-informal", "Тоқаев", "4:e");
    check_unsure(CYRILLIC, "kk-Latn-informal", "Қасым", "2:ss");
    check_unsure("kk-Latn-informal", CYRILLIC, "Bek", "2:қ");
}

#[test]
fn arabic_letters() {
    check(
        CYRILLIC,
        "kk-Arab-tote",
        &[
            ("Серікжан Біләш", "سەرىكجان ٴبىلاش"),
            ("Қаңтар", "قاڭتار"),
            ("Ақпан", "اقپان"),
            ("Наурыз", "ناۋرىز"),
            ("Сәуір", "ٴساۋىر"),
            ("Мамыр", "مامىر"),
            ("Маусым", "ماۋسىم"),
            ("Шілде", "شىلدە"),
            ("Тамыз", "تامىز"),
            ("Қыркүйек", "قىركۇيەك"),
            ("Қазан", "قازان"),
            ("Қараша", "قاراشا"),
            ("Желтоқсан", "جەلتوقسان"),
            ("Дүйсенбі", "دۇيسەنبى"),
            ("Жұма", "جۇما"),
            ("ресми институттар", "رەسمي ينستيتۋتتار"),
            ("субъективті көзқарасым", "سۋبەكتيۆتى كوزقاراسىم"),
            ("тенденция", "تەندەنتسيا"),
            ("Маврикий", "ماۆريكي"),
            ("мәжбүр", "ٴماجبۇر"),
            ("тәжірибе", "تاجىريبە"),
            ("Мұхтар Әуезов", "مۇحتار اۋەزوۆ"),
            ("Нұрсұлтан Назарбаев", "نۇرسۇلتان نازارباەۆ"),
            ("технология", "تەحنولوگيا"),
            ("көпшілігін", "كوپشىلىگىن"),
            ("біршамасын", "ٴبىرشاماسىن"),
            ("өзінің саяси", "ٴوزىنىڭ ساياسي"),
            ("Алматы, Өр", "الماتى, ٴور"),
        ],
    );
    check(
        "kk-Arab-tote",
        CYRILLIC,
        &[
            ("قازاقستان", "Қазақстан"),
            ("الماتى", "Алматы"),
            ("ٴساۋىر", "Сәуір"),
            ("ءساۋىر", "Сәуір"),
            ("شىلدە", "Шілде"),
            ("قىركۇيەك", "Қыркүйек"),
            ("نازاربايەۆ", "Назарбаев"),
            ("نازارباەۆ", "Назарбаев"),
            ("امەريكا", "Америка"),
            ("مۇساباەۆ", "Мұсабаев"),
            ("بەكتەنوۆ", "Бектенов"),
            ("رىمباەۆا", "Рымбаева"),
            ("شۇكەنوۆ", "Шүкенов"),
            ("ءساپيەۆ", "Сәпиев"),
            ("ءالىمحانۇلى", "Әлімханұлы"),
            ("ٴبىرشاماسىن", "Біршамасін"),
            ("شىمكەنت", "Шімкент"),
            ("جەلتوقسان", "Желтоқсан"),
            ("سەرىكجان", "Серікжан"),
            ("قۇدايبەرگەن", "Құдайберген"),
            ("تاجىريبە", "Тажірибе"),
            ("باۋىرجان", "Бауыржан"),
        ],
    );
    // Without a sign of front or back the word is back, and that is sure.
    check_unsure("kk-Arab-tote", CYRILLIC, "الماتى", "");
    check_unsure("kk-Arab-tote", CYRILLIC, "سەرىكجان", "6:ә");
    check_unsure("kk-Arab-tote", CYRILLIC, "شىلدە", "1:ы");
    check_unsure(CYRILLIC, "kk-Arab-tote", "Тоқаев", "4:يە");
    // Latin to Arabic letters by way of Cyrillic.
    check(
        "kk-Latn-2018",
        "kk-Arab-tote",
        &[("Dımash Qudaıbergen", "ديماش قۇدايبەرگەن")],
    );
}

#[test]
fn iso_9_comes_back() {
    check_both(
        CYRILLIC,
        "kk-Latn-iso9",
        &[
            ("Серікжан Біләшұлы", "Serìkžan Bìla̋šu̇ly"),
            ("Қазақстан", "Ķazaķstan"),
            ("Маңғыстау", "Maņġystau"),
            ("Үркімші", "Ùrkìmšì"),
            ("Өскемен", "Ôskemen"),
            ("Гауһар", "Gauḥar"),
        ],
    );
}
