//! The languages that have rules, and what each of them does that is not a word.

use std::sync::LazyLock;

use super::{Files, Manner, Side, Tongue};

macro_rules! tongues {
    ($($tag:literal $manner:ident),* $(,)?) => {
        /// The tags of the languages that have rules here.
        pub(crate) const TAGS: &[&str] = &[$($tag),*];

        /// Returns a language's data files.
        pub(crate) fn files(tag: &str) -> Option<Files> {
            match tag {
                $($tag => Some(Files {
                    lexicon: include_str!(concat!("../../data/", $tag, "/lexicon.tsv")),
                    given: include_str!(concat!("../../data/", $tag, "/given.tsv")),
                    endings: include_str!(concat!("../../data/", $tag, "/endings.tsv")),
                    places: include_str!(concat!("../../data/", $tag, "/places.tsv")),
                    times: include_str!(concat!("../../data/", $tag, "/times.tsv")),
                    law: include_str!(concat!("../../data/", $tag, "/law.tsv")),
                }),)*
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
                _ => None,
            }
        }
    };
}

tongues! {
    "ru" RUSSIAN,
    "zh" CHINESE,
}

const RUSSIAN: Manner = Manner {
    family_endings: &[
        "ов",
        "ова",
        "овой",
        "ову",
        "ову",
        "ова",
        "овым",
        "ове",
        "ев",
        "ева",
        "евой",
        "еву",
        "евым",
        "еве",
        "ёв",
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
        "цкий",
        "цкая",
        "цкого",
        "цкой",
        "енко",
        "чук",
        "швили",
        "дзе",
        "ян",
        "улы",
        "кызы",
        "баев",
        "баева",
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
        "г", "гг", "ст", "ч", "п", "пп", "им", "ул", "д", "тыс", "млн", "млрд", "руб", "т", "обл",
        "р", "см", "др", "пр", "проф", "акад", "св", "о", "н",
    ],
    speaker: Side::Right,
    ..Manner::PLAIN
};

const CHINESE: Manner = Manner {
    cased: false,
    spaceless: true,
    noun_object: Side::Left,
    speaker: Side::Left,
    ..Manner::PLAIN
};
