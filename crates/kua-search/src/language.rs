//! Guessing the language of a text: script first, then letters, then small words.
//!
//! A heuristic. Common detectors do not know Uyghur and call it Arabic with full
//! confidence; here a language is only named where letters or words speak for it and
//! against its neighbours, and nothing otherwise. A person's word always beats it.

use unicode_script::{Script, UnicodeScript};

use crate::words::{TokenKind, for_each_token};

/// A guessed language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// BCP 47 tag: `kk`, `ug`, `zh`, `uz-Cyrl`.
    pub language: &'static str,
    /// ISO 15924 code of the script: `Cyrl`, `Arab`, `Latn`, `Hani`.
    pub script: &'static str,
    /// From 0 to 1; below 0.5 nothing is returned. Not a probability that was calibrated on anything.
    pub confidence: f64,
}

/// How many letters are looked at.
const SAMPLE: usize = 40_000;

/// Guesses the main language of a text; nothing where it cannot be told.
pub fn guess(text: &str) -> Option<Guess> {
    let letters = Letters::of(text);
    let script = letters.main_script()?;
    match script {
        Script::Han | Script::Hiragana | Script::Katakana => Some(east_asian(&letters)),
        Script::Hangul => sure("ko", "Kore", 0.95),
        Script::Arabic => arabic(text, &letters),
        Script::Cyrillic => cyrillic(text, &letters),
        Script::Latin => latin(text, &letters),
        Script::Greek => sure("el", "Grek", 0.9),
        Script::Hebrew => sure("he", "Hebr", 0.8),
        Script::Georgian => sure("ka", "Geor", 0.9),
        Script::Armenian => sure("hy", "Armn", 0.9),
        Script::Thai => sure("th", "Thai", 0.95),
        Script::Tibetan => sure("bo", "Tibt", 0.8),
        // Devanagari, Mongolian and others serve several languages that are not told apart here.
        _ => None,
    }
}

/// Returns the ISO 15924 code of the script that most letters of a text are in.
pub fn main_script(text: &str) -> Option<&'static str> {
    Letters::of(text)
        .main_script()
        .map(|script| script.short_name())
}

fn sure(language: &'static str, script: &'static str, confidence: f64) -> Option<Guess> {
    Some(Guess {
        language,
        script,
        confidence,
    })
}

/// The letters of a text, counted.
struct Letters {
    scripts: Vec<(Script, usize)>,
    /// Letters beyond ASCII in lower case, sorted by letter.
    special: Vec<(char, usize)>,
    total: usize,
}

impl Letters {
    fn of(text: &str) -> Self {
        let mut scripts: Vec<(Script, usize)> = Vec::new();
        let mut special: Vec<(char, usize)> = Vec::new();
        let mut total = 0;
        for character in text.chars().filter(|c| c.is_alphabetic()).take(SAMPLE) {
            let script = match character {
                'a'..='z' | 'A'..='Z' => Script::Latin,
                'а'..='я' | 'А'..='Я' => Script::Cyrillic,
                _ => character.script(),
            };
            if matches!(script, Script::Common | Script::Inherited) {
                continue;
            }
            total += 1;
            match scripts.iter_mut().find(|(known, _)| *known == script) {
                Some((_, count)) => *count += 1,
                None => scripts.push((script, 1)),
            }
            if character.is_ascii() || script == Script::Han {
                continue;
            }
            let lower = character.to_lowercase().next().unwrap_or(character);
            match special.binary_search_by_key(&lower, |(letter, _)| *letter) {
                Ok(at) => {
                    if let Some((_, count)) = special.get_mut(at) {
                        *count += 1;
                    }
                }
                Err(at) => special.insert(at, (lower, 1)),
            }
        }
        Self {
            scripts,
            special,
            total,
        }
    }

    fn in_script(&self, script: Script) -> usize {
        self.scripts
            .iter()
            .find(|(known, _)| *known == script)
            .map_or(0, |(_, count)| *count)
    }

    /// The script of more than half of all letters; the East Asian ones count together, and a Chinese
    /// character counts as three, because it says as much as a short word.
    fn main_script(&self) -> Option<Script> {
        let east = self.in_script(Script::Han)
            + self.in_script(Script::Hiragana)
            + self.in_script(Script::Katakana);
        let weighted = self.total + 2 * east;
        if weighted == 0 {
            return None;
        }
        if east * 3 * 2 > weighted {
            return Some(Script::Han);
        }
        let (script, count) = self
            .scripts
            .iter()
            .copied()
            .max_by_key(|(_, count)| *count)?;
        (count * 2 > weighted).then_some(script)
    }

    /// How many letters of these there are.
    fn count(&self, letters: &str) -> usize {
        letters
            .chars()
            .filter_map(|letter| {
                let at = self
                    .special
                    .binary_search_by_key(&letter, |(known, _)| *known)
                    .ok()?;
                self.special.get(at).map(|(_, count)| *count)
            })
            .sum()
    }

    fn has(&self, letters: &str) -> bool {
        self.count(letters) > 0
    }
}

fn east_asian(letters: &Letters) -> Guess {
    let kana = letters.in_script(Script::Hiragana) + letters.in_script(Script::Katakana);
    if kana * 10 > letters.in_script(Script::Han) {
        return Guess {
            language: "ja",
            script: "Jpan",
            confidence: 0.95,
        };
    }
    // Simplified and traditional characters are not told apart: the plain tag is right for both.
    Guess {
        language: "zh",
        script: "Hani",
        confidence: 0.9,
    }
}

fn arabic(text: &str, letters: &Letters) -> Option<Guess> {
    let of = |confidence: f64, language: &'static str| sure(language, "Arab", confidence);
    let all = letters.in_script(Script::Arabic).max(1);
    // Letters that one language has alone among those written so.
    let uyghur = letters.count("ېۈ");
    let shared_turkic = letters.count("ۇۆەڭۋ");
    if letters.count("ێڵڕ") * 100 > all {
        return of(0.9, "ckb");
    }
    if letters.count("ټډړښځڅۍګڼ") * 50 > all {
        return of(0.9, "ps");
    }
    if letters.count("ٹڈڑے") * 100 > all {
        return of(0.9, "ur");
    }
    if letters.has("ٴ\u{674}") && uyghur == 0 && shared_turkic * 20 > all {
        return of(0.9, "kk-Arab");
    }
    if uyghur > 0 && (uyghur + shared_turkic) * 12 > all {
        return of(0.95, "ug");
    }
    if shared_turkic * 8 > all {
        // Uyghur opens vowels at the beginning of a word with a hamza; Kazakh writes ع where Uyghur has غ.
        if letters.has("ئ") {
            return of(0.8, "ug");
        }
        return if letters.has("ع") {
            of(0.6, "kk-Arab")
        } else {
            None
        };
    }
    by_words(text, &[("ar", ARABIC), ("fa", PERSIAN)], "Arab").or_else(|| {
        if letters.count("پچژگ") * 100 > all && letters.has("ی") {
            of(0.6, "fa")
        } else if letters.has("ةىأإ") && !letters.has("پچژگ") {
            of(0.6, "ar")
        } else {
            None
        }
    })
}

fn cyrillic(text: &str, letters: &Letters) -> Option<Guess> {
    let of = |confidence: f64, language: &'static str| sure(language, "Cyrl", confidence);
    let all = letters.in_script(Script::Cyrillic).max(1);
    let is_common = |found: usize| found * 200 > all;
    if is_common(letters.count("љњђћџј")) {
        return if letters.has("ѓќѕ") {
            of(0.8, "mk")
        } else {
            of(0.85, "sr")
        };
    }
    // Turkic and Iranian languages, the rarest letters first.
    if letters.has("ҙҡҫ") && is_common(letters.count("ҙҡҫәө")) {
        return of(0.9, "ba");
    }
    if letters.has("ҷӣӯ") && is_common(letters.count("ҷӣӯқғҳ")) {
        return of(0.9, "tg");
    }
    if letters.has("ўҳ") && is_common(letters.count("ўқғҳ")) && !letters.has("і") {
        return of(0.9, "uz-Cyrl");
    }
    let kazakh = letters.count("әғқңөұүһі");
    if is_common(kazakh) {
        if letters.has("ұ") || (letters.has("і") && letters.has("әғқң")) {
            return of(0.95, "kk");
        }
        if letters.has("җ") {
            // Uyghur has ғ and қ, Tatar has neither.
            return if letters.has("ғқ") {
                of(0.8, "ug-Cyrl")
            } else {
                of(0.85, "tt")
            };
        }
        if letters.has("ә") && !letters.has("ғқ") {
            return of(0.7, "tt");
        }
        if letters.has("ңөү") && !letters.has("әғқі") {
            // Mongolian lacks ң.
            return if letters.has("ң") {
                of(0.85, "ky")
            } else {
                by_words(text, &[("mn", MONGOLIAN), ("ky", KYRGYZ)], "Cyrl")
            };
        }
    }
    if is_common(letters.count("їєґі")) && !letters.has("ыэ") {
        return of(0.9, "uk");
    }
    if letters.has("ў") && letters.has("і") {
        return of(0.9, "be");
    }
    // Common in Russian and foreign to most that have no letters of their own.
    let russian = letters.count("ыэё");
    by_words(
        text,
        &[
            ("ru", RUSSIAN),
            ("bg", BULGARIAN),
            ("uk", UKRAINIAN),
            ("kk", KAZAKH),
            ("ky", KYRGYZ),
            ("mn", MONGOLIAN),
        ],
        "Cyrl",
    )
    .map(|guess| match guess.language {
        // Small words are shared among Slavic languages; these letters are not.
        "ru" if is_common(russian) => Guess {
            confidence: guess.confidence.max(0.85),
            ..guess
        },
        _ => guess,
    })
    .or_else(|| {
        (is_common(russian) && all >= 40 && kazakh == 0)
            .then_some(())
            .and(of(0.6, "ru"))
    })
}

fn latin(text: &str, letters: &Letters) -> Option<Guess> {
    let lists = [
        ("en", ENGLISH),
        ("de", GERMAN),
        ("fr", FRENCH),
        ("es", SPANISH),
        ("it", ITALIAN),
        ("pt", PORTUGUESE),
        ("nl", DUTCH),
        ("pl", POLISH),
        ("tr", TURKISH),
        ("az", AZERBAIJANI),
        ("uz", UZBEK),
        ("id", INDONESIAN),
    ];
    let guess = by_words(text, &lists, "Latn");
    // Turkish and Azerbaijani share many words; one letter tells them apart.
    match guess {
        Some(Guess {
            language: "tr",
            confidence,
            ..
        }) if letters.has("ə") => sure("az", "Latn", confidence),
        other => other,
    }
}

/// Counts the small words of each language, and names one if it has enough of them and clearly more than the next.
fn by_words(text: &str, lists: &[(&'static str, &[&str])], script: &'static str) -> Option<Guess> {
    let mut counts = vec![0_u32; lists.len()];
    let mut words = 0_u32;
    let sample = text
        .char_indices()
        .nth(SAMPLE)
        .map_or(text, |(end, _)| text.get(..end).unwrap_or(text));
    for_each_token(sample, |token| {
        if token.kind != TokenKind::Word || token.folded.chars().any(|c| c.is_ascii_digit()) {
            return;
        }
        words += 1;
        for ((_, list), count) in lists.iter().zip(&mut counts) {
            *count += u32::from(list.contains(&token.folded));
        }
    });
    let mut ranked: Vec<(u32, &'static str)> = counts
        .into_iter()
        .zip(lists)
        .map(|(count, (language, _))| (count, *language))
        .collect();
    ranked.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (best, language) = ranked.first().copied()?;
    let next = ranked.get(1).map_or(0, |(count, _)| *count);
    // Two small words and one word in twelve, and half as many again as the next language.
    if best < 2 || best * 12 < words || best * 2 < next * 3 {
        return None;
    }
    let share = f64::from(best) / f64::from(words.max(1));
    let lead = f64::from(best - next) / f64::from(best);
    let length = f64::from(words.min(40)) / 40.0;
    let confidence = 0.5 + 0.5 * lead * (share / 0.3).min(1.0) * length.sqrt();
    Some(Guess {
        language,
        script,
        confidence: confidence.min(0.99),
    })
}

// Small words, folded as everything here is. Only words that tell a language from its neighbours.

const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "in", "that", "is", "was", "for", "he", "she", "with", "his", "her",
    "they", "were", "been", "has", "have", "had", "by", "which", "from", "this", "are", "not",
    "who", "their", "will", "would", "about", "after", "when", "on", "at", "as", "be", "it",
    "said", "an",
];
const GERMAN: &[&str] = &[
    "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "einer", "den",
    "dem", "des", "von", "zu", "mit", "sich", "auf", "fur", "im", "wurde", "wird", "werden",
    "auch", "nach", "bei", "aus", "dass", "sie", "er", "wir", "ich", "haben", "hat", "sind", "war",
    "uber", "als", "an", "sehr", "geehrte",
];
const FRENCH: &[&str] = &[
    "le", "la", "les", "des", "et", "est", "une", "un", "du", "dans", "pour", "que", "qui", "pas",
    "au", "aux", "sur", "avec", "par", "il", "elle", "ils", "nous", "ete", "sont", "ont", "ce",
    "cette", "ses", "leur", "plus", "en",
];
const SPANISH: &[&str] = &[
    "el", "los", "las", "y", "es", "una", "un", "del", "para", "que", "por", "con", "su", "sus",
    "como", "fue", "han", "se", "lo", "mas", "pero", "este", "esta", "en", "al", "la", "no", "son",
];
const ITALIAN: &[&str] = &[
    "il", "di", "che", "della", "dei", "degli", "delle", "per", "una", "con", "non", "sono", "gli",
    "nel", "nella", "alla", "anche", "piu", "stato", "ha", "del", "si", "le", "e", "da", "al",
];
const PORTUGUESE: &[&str] = &[
    "o", "os", "do", "da", "dos", "das", "em", "um", "uma", "nao", "com", "para", "por", "mais",
    "foi", "sao", "ao", "pela", "pelo", "seu", "sua", "que", "na", "no", "e",
];
const DUTCH: &[&str] = &[
    "de", "het", "een", "van", "en", "is", "niet", "zijn", "voor", "met", "op", "aan", "door",
    "wordt", "werd", "ook", "naar", "uit", "bij", "dat", "die", "hij", "zij", "heeft", "hebben",
    "te", "om",
];
const POLISH: &[&str] = &[
    "i", "w", "na", "z", "do", "nie", "sie", "jest", "to", "ze", "przez", "zostal", "byl", "byla",
    "oraz", "dla", "po", "jak", "od", "o", "jego", "ich", "ktory", "ktora",
];
const TURKISH: &[&str] = &[
    "ve",
    "bir",
    "bu",
    "icin",
    "ile",
    "de",
    "da",
    "olarak",
    "gibi",
    "daha",
    "cok",
    "kadar",
    "sonra",
    "ancak",
    "oldu",
    "olan",
    "edildi",
    "ettigi",
    "tarafindan",
    "nin",
    "ne",
    "onun",
    "dedi",
    "gore",
    "icinde",
    "degil",
    "var",
    "her",
];
const AZERBAIJANI: &[&str] = &[
    "və",
    "bir",
    "bu",
    "ucun",
    "ilə",
    "olaraq",
    "sonra",
    "olub",
    "edilib",
    "tərəfindən",
    "dair",
    "ki",
    "hər",
    "onun",
    "daha",
];
const UZBEK: &[&str] = &[
    "va", "bilan", "uchun", "bu", "bir", "ham", "deb", "kerak", "bolgan", "edi", "lekin", "qilish",
    "haqida", "ular", "uning", "bolib", "keyin", "esa", "yoki", "qilgan",
];
const INDONESIAN: &[&str] = &[
    "yang", "dan", "di", "dengan", "untuk", "dari", "pada", "tidak", "ini", "itu", "oleh", "dalam",
    "telah", "adalah", "akan", "ke", "juga", "mereka",
];
const RUSSIAN: &[&str] = &[
    "и",
    "в",
    "не",
    "на",
    "что",
    "с",
    "по",
    "он",
    "она",
    "они",
    "его",
    "ее",
    "их",
    "как",
    "это",
    "из",
    "у",
    "к",
    "за",
    "от",
    "был",
    "была",
    "были",
    "о",
    "для",
    "при",
    "после",
    "также",
    "до",
    "уже",
    "который",
    "которые",
    "году",
];
const UKRAINIAN: &[&str] = &[
    "і",
    "та",
    "що",
    "не",
    "на",
    "у",
    "в",
    "з",
    "до",
    "за",
    "його",
    "її",
    "це",
    "був",
    "була",
    "від",
    "як",
    "про",
    "після",
    "також",
    "який",
    "які",
    "але",
    "або",
];
const BULGARIAN: &[&str] = &[
    "и",
    "на",
    "за",
    "се",
    "от",
    "че",
    "са",
    "е",
    "с",
    "не",
    "да",
    "в",
    "по",
    "като",
    "беше",
    "със",
    "след",
    "този",
    "които",
    "който",
    "към",
    "най",
];
const KAZAKH: &[&str] = &[
    "және",
    "мен",
    "бен",
    "пен",
    "үшін",
    "деп",
    "бұл",
    "ол",
    "бір",
    "туралы",
    "еді",
    "емес",
    "болды",
    "кейін",
    "оның",
    "бар",
    "жоқ",
    "дейін",
    "осы",
    "олар",
    "да",
    "де",
];
const KYRGYZ: &[&str] = &[
    "жана",
    "менен",
    "үчүн",
    "деп",
    "бул",
    "ал",
    "бир",
    "жөнүндө",
    "эле",
    "эмес",
    "болду",
    "кийин",
    "анын",
    "бар",
    "жок",
    "чейин",
    "ушул",
    "алар",
    "болгон",
];
const MONGOLIAN: &[&str] = &[
    "нь",
    "бөгөөд",
    "энэ",
    "юм",
    "байна",
    "байсан",
    "болон",
    "гэж",
    "ба",
    "тэр",
    "үед",
    "дээр",
    "хийсэн",
    "байгаа",
];
const ARABIC: &[&str] = &[
    "في", "من", "علي", "الي", "ان", "عن", "التي", "الذي", "هذا", "هذه", "مع", "كان", "كانت", "بعد",
    "قبل", "لم", "لا", "ما", "تم", "وقد", "بين",
];
const PERSIAN: &[&str] = &[
    "در", "به", "از", "كه", "و", "اين", "است", "را", "با", "براي", "ان", "شد", "شده", "بود", "كرد",
    "خود", "تا", "مي", "هاي", "بر", "نيز",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let guess = guess(text);
        assert_eq!(
            guess.map(|guess| guess.language),
            expected,
            "{guess:?} {text}"
        );
    }

    #[test]
    fn six_languages_are_known() {
        check(
            "The activist was arrested in Almaty last night, and he has been taken to the capital.",
            Some("en"),
        );
        check(
            "Die Organisation fordert die sofortige Freilassung des Menschenrechtlers, der in Almaty verhaftet wurde.",
            Some("de"),
        );
        check(
            "Вчера вечером в Алматы был задержан правозащитник, его доставили в столицу.",
            Some("ru"),
        );
        check(
            "Кеше кешке Алматы қаласында құқық қорғаушы ұсталды, оны Астанаға алып кетті.",
            Some("kk"),
        );
        check(
            "تۈنۈگۈن كەچتە ئالمۇتادا بىر پائالىيەتچى تۇتۇلدى، ئۇنى ئاستاناغا ئېلىپ كەتتى.",
            Some("ug"),
        );
        check(
            "昨天晚上，一名维权人士在阿拉木图被捕。他被带往阿斯塔纳。",
            Some("zh"),
        );
        check(
            "Türkiye'ye gelen bir kişi dün gece gözaltına alındı ve bu olay için dava açıldı.",
            Some("tr"),
        );
    }

    #[test]
    fn neighbours_are_told_apart_by_their_letters() {
        check(
            "Кечээ кечинде Бишкекте укук коргоочу кармалды, ал өлкөдөн чыгарылды жана үйүнө жөнөтүлдү, мунун баары туң болду.",
            Some("ky"),
        );
        check(
            "Вчора ввечері в Алмати було затримано правозахисника, його відвезли до столиці, де її чекали.",
            Some("uk"),
        );
        check(
            "تم اعتقال الناشط في المدينة بعد أن كان قد أدلى بتصريحات عن المعسكرات التي في المنطقة.",
            Some("ar"),
        );
        check(
            "این فعال حقوق بشر شب گذشته در شهر بازداشت شد و به پایتخت برده شد که در آن است.",
            Some("fa"),
        );
        check(
            "Ҳуқуқи инсон дар ин кишвар риоя намешавад ва ҷавонон зиндонӣ шуданд.",
            Some("tg"),
        );
        check(
            "Алматыда кеше бер кеше кулга алынды, ул җинаятьтә гаепләнә, дип хәбәр итәләр.",
            Some("tt"),
        );
    }

    #[test]
    fn what_cannot_be_told_is_not_told() {
        check("", None);
        check("12.03.2019", None);
        check("Almaty", None);
        check("Nursain Qydyrgali", None);
        check("Алматы", None);
        check("محمد", None);
        check("Xyz qwerty zxcv uiop hjkl.", None);
        check("the", None);
    }

    #[test]
    fn a_foreign_name_in_the_text_changes_nothing() {
        check(
            "The man, Қайрат Жоламанов, was arrested in the city of Үрімжі (乌鲁木齐) and he is said to be in a camp.",
            Some("en"),
        );
        check(
            "据报道，Qairat Zholamanuly 在乌鲁木齐被捕，之后被送往再教育营。",
            Some("zh"),
        );
    }

    #[test]
    fn small_words_are_written_as_they_are_folded() {
        let lists = [
            ENGLISH,
            GERMAN,
            FRENCH,
            SPANISH,
            ITALIAN,
            PORTUGUESE,
            DUTCH,
            POLISH,
            TURKISH,
            AZERBAIJANI,
            UZBEK,
            INDONESIAN,
            RUSSIAN,
            UKRAINIAN,
            BULGARIAN,
            KAZAKH,
            KYRGYZ,
            MONGOLIAN,
            ARABIC,
            PERSIAN,
        ];
        for word in lists.into_iter().flatten() {
            assert_eq!(crate::fold(word), *word);
        }
    }

    #[test]
    fn scripts_have_their_codes() {
        assert_eq!(main_script("Алматы"), Some("Cyrl"));
        assert_eq!(main_script("قەشقەر"), Some("Arab"));
        assert_eq!(main_script("喀什"), Some("Hani"));
        assert_eq!(main_script("123"), None);
    }

    proptest! {
        #[test]
        fn a_guess_has_a_sound_confidence(text in "\\PC{0,300}") {
            if let Some(guess) = guess(&text) {
                prop_assert!((0.5..=1.0).contains(&guess.confidence));
            }
        }
    }
}
