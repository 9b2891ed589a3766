//! The languages that have rules, and what each of them does that is not a word.

use std::sync::LazyLock;

use super::german::GERMAN;
use super::qazaq::{fold_arabic, fold_latin, to_arabic, to_latin};
use super::turkish::TURKISH;
use super::uyghur;
use super::{Files, Manner, Side, Tongue};

macro_rules! tongues {
    (
        $($tag:literal $manner:ident),* $(,)?;
        $($turned:literal $turned_manner:ident from $from:literal by $turn:path),* $(,)?
    ) => {
        /// The tags of the languages that have rules here.
        pub(crate) const TAGS: &[&str] = &[$($tag,)* $($turned),*];

        /// Returns a language's data files.
        pub(crate) fn files(tag: &str) -> Option<Files> {
            match tag {
                $($tag => Some(Files {
                    lexicon: include_str!(concat!("../../data/", $tag, "/lexicon.tsv")),
                    given: include_str!(concat!("../../data/", $tag, "/given.tsv")),
                    endings: include_str!(concat!("../../data/", $tag, "/endings.tsv")),
                    places: include_str!(concat!("../../data/", $tag, "/places.tsv")),
                    times: include_str!(concat!("../../data/", $tag, "/times.tsv")),
                    calendars: include_str!(concat!("../../data/", $tag, "/calendars.tsv")),
                    law: include_str!(concat!("../../data/", $tag, "/law.tsv")),
                }),)*
                $($turned => {
                    static FILES: LazyLock<Option<Files>> =
                        LazyLock::new(|| files($from).map(|files| files.turned($turn)));
                    *FILES
                })*
                _ => None,
            }
        }

        /// Returns a language, read once a process.
        pub(crate) fn tongue(tag: &str) -> Option<&'static Tongue> {
            match tag {
                $($tag => {
                    static TONGUE: LazyLock<Option<Tongue>> =
                        LazyLock::new(|| files($tag).map(|files| Tongue::read($tag, $manner, &files)));
                    TONGUE.as_ref()
                })*
                $($turned => {
                    static TONGUE: LazyLock<Option<Tongue>> = LazyLock::new(|| {
                        files($turned).map(|files| Tongue::read($turned, $turned_manner, &files))
                    });
                    TONGUE.as_ref()
                })*
                _ => None,
            }
        }
    };
}

tongues! {
    "ru" RUSSIAN,
    "zh" CHINESE,
    "kk" KAZAKH,
    "ky" KYRGYZ,
    "de" GERMAN,
    "tr" TURKISH,
    "ug" UYGHUR;
    "kk-Latn" KAZAKH_LATIN from "kk" by to_latin,
    "kk-Arab" KAZAKH_ARABIC from "kk" by to_arabic,
    "ug-Latn" UYGHUR_LATIN from "ug" by uyghur::to_latin,
    "ug-Cyrl" UYGHUR_CYRILLIC from "ug" by uyghur::to_cyrillic,
}

/// Turns the letters of one alphabet into those of another.
pub(crate) type Turn = fn(&str) -> String;

/// Returns the language whose names of places a language has in its own letters.
pub(crate) fn turned_from(tag: &str) -> Option<(&'static str, Turn)> {
    match tag {
        "kk-Latn" => Some(("kk", to_latin)),
        "kk-Arab" => Some(("kk", to_arabic)),
        "ug-Latn" => Some(("ug", uyghur::to_latin)),
        "ug-Cyrl" => Some(("ug", uyghur::to_cyrillic)),
        _ => None,
    }
}

const RUSSIAN: Manner = Manner {
    family_endings: &[
        "ов",
        "ова",
        "овой",
        "ову",
        "овым",
        "ове",
        "овы",
        "овых",
        "ев",
        "ева",
        "евой",
        "еву",
        "евым",
        "еве",
        "евы",
        "евых",
        "ин",
        "ина",
        "иной",
        "ину",
        "иным",
        "ский",
        "ская",
        "ского",
        "скому",
        "ской",
        "скую",
        "ским",
        "ском",
        "ских",
        "цкий",
        "цкая",
        "цкого",
        "цкому",
        "цкой",
        "цкую",
        "цким",
        "цком",
        "енко",
        "чук",
        "чука",
        "чуку",
        "чуком",
        "щук",
        "щука",
        "швили",
        "дзе",
        "ян",
        "яна",
        "яну",
        "яном",
        "улы",
        "кызы",
        "уулу",
        "оглы",
        "зода",
        "зоды",
        "зоде",
        "заде",
        "евич",
        "ович",
        "евича",
        "овича",
    ],
    father_endings: &[
        "ович",
        "овича",
        "овичу",
        "овичем",
        "евич",
        "евича",
        "евичу",
        "евичем",
        "овна",
        "овны",
        "овне",
        "овну",
        "овной",
        "евна",
        "евны",
        "евне",
        "евну",
        "евной",
        "ич",
        "ична",
        "ичны",
    ],
    abbreviations: &[
        "г", "гг", "ст", "стст", "ч", "чч", "п", "пп", "с", "пос", "янв", "фев", "февр", "апр",
        "авг", "сент", "сен", "окт", "нояб", "дек", "с.г", "корр", "зам", "им", "ул", "д", "тыс",
        "млн", "млрд", "руб", "т", "обл", "р", "см", "др", "пр", "проф", "акад", "св", "о", "н",
    ],
    speaker: Side::Right,
    declines: true,
    ..Manner::PLAIN
};

const CHINESE: Manner = Manner {
    cased: false,
    spaceless: true,
    noun_object: Side::Left,
    speaker: Side::Left,
    ..Manner::PLAIN
};

const KAZAKH: Manner = Manner {
    agglutinative: true,
    apostrophe_is_letter: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &["ов", "ова", "ев", "ева", "ёв", "ин", "ина", "ский", "ская"],
    father_endings: &[
        "ұлы", "қызы", "тегі", "улы", "кызы", "ович", "овна", "евич", "евна",
    ],
    abbreviations: &[
        "ж", "жж", "т", "б", "қ", "обл", "көш", "ауд", "ст", "млн", "мың", "мыс",
    ],
    ending_depth: 2,
    not_endings: &[
        "маға",
        "меге",
        "баға",
        "беге",
        "паға",
        "пеге",
        "мады",
        "меді",
        "бады",
        "беді",
        "пады",
        "педі",
        "майд",
        "мейд",
        "байд",
        "бейд",
        "пайд",
        "пейд",
        "мапты",
        "мепті",
        "бапты",
        "бепті",
        "мас",
        "мес",
        "бас",
        "бес",
        "пас",
        "пес",
    ],
    object_endings: &["ны", "ні", "ды", "ді", "ты", "ті", "қызын", "ұлын"],
    owner_endings: &["ның", "нің", "дың", "дің", "тың", "тің"],
    place_endings: &["дағы", "дегі", "тағы", "тегі"],
    way_endings: &[
        "нан", "нен", "дан", "ден", "тан", "тен", "ға", "ге", "қа", "ке", "ына", "іне",
    ],
    open_endings: &["берді", "келді", "болды"],
    participle_endings: &["ған", "ген", "қан", "кен"],
    ..Manner::PLAIN
};

const KAZAKH_LATIN: Manner = Manner {
    agglutinative: true,
    apostrophe_is_letter: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &["ov", "ova", "ev", "eva"],
    father_endings: &[
        "uli", "qizi", "tegi", "kizi", "ovich", "ovna", "evich", "evna",
    ],
    abbreviations: &[],
    ending_depth: 2,
    fold: Some(fold_latin),
    not_endings: &[
        "maga", "mege", "baga", "bege", "paga", "pege", "madi", "medi", "badi", "bedi", "padi",
        "pedi", "maid", "meid", "baid", "beid", "paid", "peid", "mapti", "mepti", "bapti", "bepti",
        "mas", "mes", "bas", "bes", "pas", "pes",
    ],
    object_endings: &["ni", "di", "ti", "qizin", "ulin"],
    owner_endings: &["nin", "din", "tin"],
    place_endings: &["dagi", "degi", "tagi", "tegi"],
    way_endings: &[
        "nan", "nen", "dan", "den", "tan", "ten", "ga", "ge", "qa", "ke", "ina", "ine",
    ],
    open_endings: &["berdi", "keldi", "boldi"],
    participle_endings: &["gan", "gen", "qan", "ken"],
    ..Manner::PLAIN
};

const KAZAKH_ARABIC: Manner = Manner {
    cased: false,
    agglutinative: true,
    apostrophe_is_letter: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &["وۆ", "وۆا", "ەۆ", "ەۆا"],
    father_endings: &[
        "ۇلي", "قيزي", "تەگي", "ۋلي", "كيزي", "وۆيچ", "وۆنا", "ەۆيچ", "ەۆنا",
    ],
    abbreviations: &[],
    ending_depth: 2,
    fold: Some(fold_arabic),
    not_endings: &[
        "ماعا",
        "مەگە",
        "باعا",
        "بەگە",
        "پاعا",
        "پەگە",
        "مادي",
        "مەدي",
        "بادي",
        "بەدي",
        "پادي",
        "پەدي",
        "مايد",
        "مەيد",
        "بايد",
        "بەيد",
        "پايد",
        "پەيد",
        "ماپتي",
        "مەپتي",
        "باپتي",
        "بەپتي",
        "ماس",
        "مەس",
        "باس",
        "بەس",
        "پاس",
        "پەس",
    ],
    object_endings: &["ني", "دي", "تي", "قيزين", "ۇلين"],
    owner_endings: &["نيڭ", "ديڭ", "تيڭ"],
    place_endings: &["داعي", "دەگي", "تاعي", "تەگي"],
    way_endings: &[
        "نان", "نەن", "دان", "دەن", "تان", "تەن", "عا", "گە", "قا", "كە", "ينا", "ينە",
    ],
    open_endings: &["بەردي", "كەلدي", "بولدي"],
    participle_endings: &["عان", "گەن", "قان", "كەن"],
    place_heads_stay: true,
    no_name_endings: &[
        "عان", "گەن", "قان", "كەن", "ادي", "ەدي", "يدي", "يپ", "يپتي", "ماق", "مەك", "ۋگە", "ۋعا",
        "ۋدي", "يندا", "يندە", "دا", "دە", "تا", "تە", "دان", "دەن", "نان", "نەن",
    ],
    ..Manner::PLAIN
};

const KYRGYZ: Manner = Manner {
    agglutinative: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &["ов", "ова", "ев", "ева", "ёв", "ин", "ина", "ский", "ская"],
    father_endings: &["уулу", "кызы", "тегин", "ович", "овна", "евич", "евна"],
    abbreviations: &["ж", "б", "ст", "обл", "млн"],
    ending_depth: 2,
    not_endings: &[
        "баган",
        "беген",
        "богон",
        "бөгөн",
        "паган",
        "пеген",
        "погон",
        "пөгөн",
        "бады",
        "беди",
        "боду",
        "бөдү",
        "пады",
        "педи",
        "поду",
        "пөдү",
        "байт",
        "бейт",
        "бойт",
        "бөйт",
        "пайт",
        "пейт",
        "пойт",
        "пөйт",
        "баптыр",
        "бептир",
        "паптыр",
        "пептир",
        "бас",
        "бес",
    ],
    object_endings: &[
        "ны", "ни", "ну", "нү", "ды", "ди", "ду", "дү", "ты", "ти", "ту", "тү",
    ],
    owner_endings: &[
        "нын", "нин", "нун", "нүн", "дын", "дин", "дун", "дүн", "тын", "тин", "тун", "түн",
    ],
    place_endings: &[
        "дагы", "деги", "догу", "дөгү", "тагы", "теги", "тогу", "төгү",
    ],
    way_endings: &[
        "нан", "нен", "нон", "нөн", "дан", "ден", "дон", "дөн", "тан", "тен", "тон", "төн", "га",
        "ге", "го", "гө", "ка", "ке", "ко", "кө", "ына", "ине", "уна", "үнө",
    ],
    open_endings: &["берди", "келди", "болду"],
    participle_endings: &["ган", "ген", "гон", "гөн", "кан", "кен", "кон", "көн"],
    ..Manner::PLAIN
};

const UYGHUR: Manner = Manner {
    agglutinative: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &[
        "جان",
        "گۈل",
        "خان",
        "نيسا",
        "نياز",
        "اخۇن",
        "مەمەت",
        "وغلي",
        "ھاجي",
        "يۈف",
        "وۋ",
        "يۋ",
        "وۋا",
        "يۋا",
        "وف",
        "يف",
    ],
    ending_depth: 2,
    not_endings: &[
        "ميد", "ميغ", "ميگ", "ماي", "مەي", "ماس", "مەس", "ماپت", "مەپت", "سا", "سە", "سۇن", "ماقچ",
        "مەكچ",
    ],
    object_endings: &["ني"],
    names_by_build: true,
    cased: false,
    fold: Some(uyghur::fold_arabic),
    turn: Some(uyghur::to_loose),
    no_name_endings: &[
        "غان", "گەن", "قان", "كەن", "دي", "تي", "يپ", "ۇپ", "ۈپ", "دا", "تا", "دە", "تە", "غا",
        "قا", "گە", "كە", "دين", "تين", "ديكي", "تيكي", "يش", "لار", "لەر", "ليق", "ليك", "دۇ",
        "ماي", "مەي", "مەن", "ميز",
    ],
    owner_endings: &["نيڭ"],
    place_endings: &["دا", "تا", "دە", "تە", "ديكي", "تيكي"],
    way_endings: &["غا", "قا", "گە", "كە", "دين", "تين"],
    participle_endings: &["غان", "قان", "گەن", "كەن"],
    ..Manner::PLAIN
};

const UYGHUR_LATIN: Manner = Manner {
    agglutinative: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &[
        "jan", "gul", "xan", "nisa", "niaz", "axun", "memet", "oghli", "haji", "iuf", "ow", "ew",
        "owa", "ewa", "of", "ef",
    ],
    ending_depth: 2,
    not_endings: &[
        "mid", "migh", "mig", "mai", "mei", "mas", "mes", "mapt", "mept", "sa", "se", "sun",
        "maqch", "mekch",
    ],
    object_endings: &["ni"],
    apostrophe_is_letter: true,
    fold: Some(uyghur::fold_latin),
    no_name_endings: &[
        "ghan", "gen", "qan", "ken", "di", "ti", "ip", "up", "da", "ta", "de", "te", "gha", "qa",
        "ge", "ke", "din", "tin", "diki", "tiki", "ish", "lar", "ler", "liq", "lik", "du", "mai",
        "mei", "men", "miz",
    ],
    loose_case: true,
    owner_endings: &["ning"],
    place_endings: &["da", "ta", "de", "te", "diki", "tiki"],
    way_endings: &["gha", "qa", "ge", "ke", "din", "tin"],
    participle_endings: &["ghan", "qan", "gen", "ken"],
    ..Manner::PLAIN
};

const UYGHUR_CYRILLIC: Manner = Manner {
    agglutinative: true,
    noun_object: Side::Left,
    active_object: Side::Left,
    speaker: Side::Left,
    family_endings: &[
        "җан",
        "гүл",
        "хан",
        "ниса",
        "ниаз",
        "ахун",
        "мәмәт",
        "оғли",
        "һаҗи",
        "ов",
        "ев",
        "ова",
        "ева",
        "ина",
    ],
    ending_depth: 2,
    not_endings: &[
        "мид", "миғ", "миг", "маи", "мәи", "мас", "мәс", "мапт", "мәпт", "са", "сә", "сун", "мақч",
        "мәкч",
    ],
    object_endings: &["ни"],
    fold: Some(uyghur::fold_cyrillic),
    no_name_endings: &[
        "ған", "гән", "қан", "кән", "ди", "ти", "ип", "уп", "үп", "да", "та", "дә", "тә", "ға",
        "қа", "гә", "кә", "дин", "тин", "дики", "тики", "иш", "лар", "ләр", "лиқ", "лик", "ду",
        "маи", "мәи", "мән", "миз",
    ],
    loose_case: true,
    owner_endings: &["ниң"],
    place_endings: &["да", "та", "дә", "тә", "дики", "тики"],
    way_endings: &["ға", "қа", "гә", "кә", "дин", "тин"],
    participle_endings: &["ған", "қан", "гән", "кән"],
    ..Manner::PLAIN
};
