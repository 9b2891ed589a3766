//! Which language a stretch of text is in.
//!
//! A heuristic in two steps: the script and the letters that only some alphabets have, then very
//! frequent words. It answers with a BCP 47 tag: `kk`, `kk-Latn` and `kk-Arab`, `ug` (Arabic
//! script), `ug-Latn` and `ug-Cyrl` are told apart, since their rules differ. Where too little
//! speaks for a language it answers nothing, and whoever asks goes on with the language of the
//! whole text. It is weakest on a few words of Latin script.

use std::borrow::Cow;

/// How much of a text is looked at, in bytes.
const SAMPLE: usize = 20_000;

/// Fewer letters than this say nothing about the language of a paragraph.
const FEW: usize = 30;

/// What letters a stretch has.
#[derive(Default)]
struct Letters {
    latin: usize,
    cyrillic: usize,
    han: usize,
    arabic: usize,
    kana: usize,
    other: usize,
}

impl Letters {
    fn all(&self) -> usize {
        // A character says as much as two letters.
        self.latin + self.cyrillic + self.han * 2 + self.arabic + self.kana * 2 + self.other
    }
}

fn count(text: &str) -> Letters {
    let mut letters = Letters::default();
    for letter in text.chars() {
        match letter {
            'a'..='z' | 'A'..='Z' => letters.latin += 1,
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                letters.latin += usize::from(letter.is_alphabetic())
            }
            '\u{400}'..='\u{52f}' => letters.cyrillic += 1,
            '\u{620}'..='\u{6d3}' | '\u{6d5}' => letters.arabic += 1,
            '\u{3040}'..='\u{30ff}' => letters.kana += 1,
            _ if crate::tongues::line::is_han(letter) => letters.han += 1,
            _ if letter.is_alphabetic() => letters.other += 1,
            _ => {}
        }
    }
    letters
}

/// Tells the language of a whole text by its beginning.
pub(crate) fn text(text: &str) -> Option<&'static str> {
    let mut end = SAMPLE.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    stretch(text.get(..end).unwrap_or_default())
}

/// Tells the language of a stretch.
pub(crate) fn stretch(text: &str) -> Option<&'static str> {
    let letters = count(text);
    let most = [
        letters.latin,
        letters.cyrillic,
        letters.han * 2,
        letters.arabic,
        letters.kana * 2,
        letters.other,
    ]
    .into_iter()
    .max()?;
    if most == 0 || letters.kana * 6 > letters.han && letters.kana > 0 || most == letters.other {
        return None;
    }
    if most == letters.han * 2 {
        Some("zh")
    } else if most == letters.cyrillic {
        cyrillic(text, letters.cyrillic)
    } else if most == letters.arabic {
        arabic(text)
    } else {
        latin(text)
    }
}

/// Returns the language of a paragraph in a text whose language is `primary`.
///
/// The paragraph's own script and words decide where there are enough of them; a person's word on
/// the language of the text holds for all paragraphs in a script of that language.
pub(crate) fn paragraph<'p>(text: &str, primary: &'p str, given: bool) -> Cow<'p, str> {
    let letters = count(text);
    if letters.all() == 0 {
        return Cow::Borrowed(primary);
    }
    let (language, _) = primary.split_once('-').unwrap_or((primary, ""));
    let same_script = in_script(&letters, language, primary);
    if letters.all() < FEW || given && same_script.is_some() {
        return match same_script {
            Some(tag) => Cow::Owned(tag),
            None if letters.all() < FEW
                && letters.arabic == 0
                && letters.han == 0
                && letters.cyrillic == 0 =>
            {
                Cow::Borrowed(primary)
            }
            None => stretch(text).map_or(Cow::Borrowed(primary), Cow::Borrowed),
        };
    }
    match stretch(text) {
        // One shared word is no reason to leave the language of the text: "Zwei bleiben in Haft".
        Some(told) if told != primary && is_close(text, told, primary) => Cow::Borrowed(primary),
        // Kyrgyz and Kazakh lines may lack every letter of their own; Russian ones have Russian words.
        Some("ru") if matches!(primary, "ky" | "kk" | "ug-Cyrl") && !has_russian_words(text) => {
            Cow::Borrowed(primary)
        }
        // A line of Kazakh may have more letters that Uyghur shares than those that are its own.
        Some("ug-Cyrl" | "tt" | "ky") if primary == "kk" && may_be_kazakh(text, letters.all()) => {
            Cow::Borrowed(primary)
        }
        // So may Uyghur ones, without those that tell them from Kyrgyz, Tatar or Kazakh.
        Some("ky" | "tt") if primary == "ug-Cyrl" => Cow::Borrowed(primary),
        Some("kk-Arab") if primary == "ug" && kazakh_signs(text) == 0 => Cow::Borrowed(primary),
        Some(told) => Cow::Borrowed(told),
        None => same_script.map_or(Cow::Borrowed(primary), Cow::Owned),
    }
}

/// Tells whether a paragraph of a Kazakh text has no sign of its neighbours: it has a letter of its
/// own, or is too short to say.
fn may_be_kazakh(text: &str, letters: usize) -> bool {
    const SHORT: usize = 120;
    let has = |wanted: &[char]| {
        text.chars()
            .flat_map(char::to_lowercase)
            .any(|letter| wanted.contains(&letter))
    };
    !has(&['җ']) && (has(&['і', 'ұ']) || letters < SHORT)
}

/// Returns the tag of a language in the script that a stretch has, where it is written in that.
fn in_script(letters: &Letters, language: &str, primary: &str) -> Option<String> {
    let most = letters
        .latin
        .max(letters.cyrillic)
        .max(letters.arabic)
        .max(letters.han * 2);
    let script = if most == letters.han * 2 {
        "Hani"
    } else if most == letters.cyrillic {
        "Cyrl"
    } else if most == letters.arabic {
        "Arab"
    } else {
        "Latn"
    };
    let tag = match (language, script) {
        ("kk", "Cyrl") | ("ky", "Cyrl") | ("ru", "Cyrl") | ("zh", "Hani") | ("ug", "Arab") => {
            language.to_owned()
        }
        ("kk", "Latn" | "Arab") | ("ug", "Latn" | "Cyrl") => format!("{language}-{script}"),
        ("kk" | "ug" | "ky" | "ru" | "zh", _) => return None,
        (_, "Latn") => primary.to_owned(),
        _ => return None,
    };
    Some(tag)
}

/// Cyrillic letters that Russian lacks tell its neighbours apart.
fn cyrillic(text: &str, all: usize) -> Option<&'static str> {
    let (mut shared, mut kazakh, mut uyghur, mut tajik, mut uzbek, mut east) =
        (0usize, 0usize, 0usize, 0usize, 0usize, 0usize);
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ң' | 'ө' | 'ү' => shared += 1,
            'ұ' | 'і' => kazakh += 1,
            'ә' | 'ғ' | 'қ' | 'һ' => {
                kazakh += 1;
                uyghur += 1;
            }
            'җ' => uyghur += 3,
            'ӣ' | 'ӯ' | 'ҳ' | 'ҷ' => tajik += 1,
            'ў' => uzbek += 1,
            'ї' | 'є' | 'ґ' => east += 1,
            _ => {}
        }
    }
    let own = |letter: char| {
        text.chars()
            .flat_map(char::to_lowercase)
            .filter(|other| *other == letter)
            .count()
    };
    if (shared + kazakh + uyghur + tajik + uzbek + east) * 50 <= all {
        return Some("ru");
    }
    if east > 0 && east >= kazakh / 4 && shared == 0 {
        return Some("uk");
    }
    if own('ў') > 0 && own('і') > 0 && shared == 0 && own('қ') == 0 {
        return Some("be");
    }
    if is_russian_with_names(text) {
        return Some("ru");
    }
    if tajik > 0 && tajik >= shared && own('ӣ') + own('ӯ') + own('ҷ') > 0 {
        return Some("tg");
    }
    if uzbek > 0 && shared == 0 {
        return Some("uz-Cyrl");
    }
    // Only Kazakh has these two, and only Uyghur has җ beside ә and қ.
    let only_kazakh = own('ұ') + own('і');
    if only_kazakh * 8 >= shared + uyghur && only_kazakh > 0 {
        return Some("kk");
    }
    if uyghur > 0 && (own('қ') + own('ғ') > 0) {
        return Some("ug-Cyrl");
    }
    if uyghur > 0 && own('ә') > 0 {
        return Some("tt");
    }
    Some("ky")
}

/// From so many words on a Russian text has some of the little words.
const LONG: usize = 12;

/// Tells a Russian sentence in which only a name has letters that Russian does not have.
fn is_russian_with_names(text: &str) -> bool {
    const ENDS: [&str; 9] = [
        "ует", "ает", "ить", "ого", "ому", "ский", "ых", "ыми", "ется",
    ];
    // Little words that none of the neighbours has; two of them are hardly a chance.
    const LITTLE: [&str; 22] = [
        "и",
        "об",
        "под",
        "или",
        "в",
        "во",
        "на",
        "по",
        "с",
        "со",
        "к",
        "у",
        "из",
        "был",
        "была",
        "были",
        "для",
        "что",
        "как",
        "его",
        "её",
        "которых",
    ];
    let (mut words, mut marked, mut russian, mut little) = (0usize, 0usize, false, 0usize);
    for word in text
        .split(|letter: char| !(letter.is_alphabetic() || letter == '-'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
    {
        let own = word
            .chars()
            .all(|letter| matches!(letter, 'а'..='я' | 'ё' | '-'));
        words += 1;
        marked += usize::from(
            !own && word
                .chars()
                .any(|letter| matches!(letter, '\u{400}'..='\u{52f}')),
        );
        russian |= own && ENDS.iter().any(|end| word.ends_with(end));
        little += usize::from(LITTLE.contains(&word.as_str()));
    }
    // A long text without a single one of the little words is not Russian, whatever its endings.
    (russian && (little >= 1 || words < LONG) || little >= 2) && marked * 5 < words
}

/// Tells whether a stretch has one of the little words without which there is hardly a Russian sentence.
fn has_russian_words(text: &str) -> bool {
    const WORDS: [&str; 20] = [
        "и", "в", "на", "не", "что", "по", "с", "из", "за", "был", "была", "были", "это", "как",
        "для", "от", "его", "ее", "её", "она",
    ];
    text.split(|letter: char| !letter.is_alphabetic())
        .any(|word| WORDS.contains(&word.to_lowercase().as_str()))
}

/// Counts what only Kazakh in Arabic letters has: the sign of soft words, raised or as a letter of
/// its own at the beginning of a word, and `ع` and `ح`, for which Uyghur has other letters.
fn kazakh_signs(text: &str) -> usize {
    let mut inside = false;
    let mut count = 0;
    for letter in text.chars() {
        count += usize::from(
            matches!(letter, 'ٴ' | 'ٵ' | 'ٶ' | 'ٷ' | 'ٸ' | 'ع' | 'ح') || letter == 'ء' && !inside,
        );
        inside = letter.is_alphabetic();
    }
    count
}

/// Arabic letters: Uyghur writes every vowel, Kazakh marks soft words with a raised hamza.
fn arabic(text: &str) -> Option<&'static str> {
    let own = |letters: &[char]| {
        text.chars()
            .filter(|letter| letters.contains(letter))
            .count()
    };
    let all = own(&['ا', 'و', 'ە', 'ى', 'ي', 'ن']).max(1);
    // A Russian word can bring ۆ into a Kazakh text.
    let uyghur = own(&['ې', 'ۈ', 'ئ', 'غ', 'خ', 'ھ']);
    let kazakh = kazakh_signs(text);
    let vowels = own(&['ە', 'ۇ', 'ڭ', 'ۋ']);
    if vowels * 12 >= all && kazakh > uyghur {
        return Some("kk-Arab");
    }
    if vowels * 12 >= all && (uyghur > 0 || own(&['ۆ']) > 1) {
        return Some("ug");
    }
    if vowels * 12 >= all && own(&['ە']) > 0 {
        return Some("kk-Arab");
    }
    if own(&['پ', 'چ', 'ژ', 'گ', 'ی', 'ک']) * 12 >= all {
        return Some("fa");
    }
    (own(&['ة', 'ي', 'ك', 'أ', 'إ']) * 12 >= all).then_some("ar")
}

const WORDS: [(&str, &[&str]); 8] = [
    (
        "en",
        &[
            "the", "of", "and", "to", "in", "was", "is", "that", "for", "on", "with", "by", "has",
            "were", "from", "at", "said", "his", "her", "who", "have", "been", "are",
        ],
    ),
    (
        "de",
        &[
            "der", "die", "das", "und", "ist", "nicht", "von", "mit", "den", "ein", "eine", "sich",
            "auf", "wurde", "dem", "ich", "wir", "zu", "für", "im", "des", "sie", "er", "wurden",
            "am", "in", "bei", "nach", "aus", "vor", "wird", "zur", "zum", "hat", "vom", "bis",
            "seit", "gegen",
        ],
    ),
    (
        "fr",
        &[
            "le", "la", "les", "des", "et", "est", "une", "dans", "que", "pour", "qui", "par",
            "sur", "pas", "du",
        ],
    ),
    (
        "es",
        &[
            "el", "los", "las", "una", "que", "por", "con", "para", "del", "su", "fue", "como", "y",
        ],
    ),
    (
        "tr",
        &[
            "ancak",
            "hakkında",
            "kişi",
            "hapis",
            "avukat",
            "avukatı",
            "mahkeme",
            "tutuklu",
            "söyledi",
            "etti",
            "edildi",
            "yıl",
            "yılında",
            "gün",
            "günü",
            "nin",
            "nın",
            "nun",
            "nün",
            "nde",
            "nda",
            "ndan",
            "nden",
            "yı",
            "yi",
            "insan",
            "hakları",
            "cezasına",
            "cezaevi",
            "serbest",
            "gazeteci",
            "kendisine",
            "bana",
            "beni",
            "biz",
            "onu",
            "ediyor",
            "ettiğini",
            "olduğunu",
            "değil",
            "şöyle",
            "diye",
            "hiç",
            "çünkü",
            "şu",
            "nasıl",
            "neden",
            "ve",
            "bir",
            "bu",
            "için",
            "ile",
            "olarak",
            "olan",
            "daha",
            "çok",
            "gibi",
            "da",
            "de",
            "tarafından",
            "göre",
            "gözaltına",
            "dedi",
            "ise",
            "sonra",
            "kadar",
        ],
    ),
    (
        "kk-Latn",
        &[
            "jäne",
            "men",
            "üşin",
            "bul",
            "dep",
            "bolğan",
            "boldy",
            "ğana",
            "dedi",
            "qazaqstan",
            "jılı",
            "jyly",
            "degen",
            "onyñ",
            "onıñ",
            "osy",
            "osı",
            "ol",
            "pen",
            "ben",
            "turaly",
            "turalı",
            "eken",
            "jane",
            "ushin",
            "boiynsha",
        ],
    ),
    (
        "ug-Latn",
        &[
            "we",
            "bilen",
            "dep",
            "bu",
            "bir",
            "üchün",
            "uyghur",
            "bolghan",
            "qilghan",
            "dégen",
            "heqqide",
            "kéyin",
            "u",
            "uning",
            "hem",
            "yili",
            "küni",
            "uyghurlar",
            "teripidin",
            "emma",
            "ular",
            "qilip",
            "bolup",
            "iken",
            "saqchi",
            "xitay",
            "tutqun",
            "muxbirimiz",
        ],
    ),
    (
        "uz",
        &[
            "va",
            "bilan",
            "uchun",
            "bu",
            "bir",
            "deb",
            "ham",
            "boʻlgan",
            "qilgan",
            "haqida",
            "o'zbekiston",
            "uning",
            "yil",
            "tomonidan",
        ],
    ),
];

/// Tells whether little more speaks for one language in Latin script than for another.
fn is_close(text: &str, told: &str, primary: &str) -> bool {
    let (scores, _) = latin_scores(text);
    let score = |language: &str| {
        WORDS
            .iter()
            .position(|(tag, _)| *tag == language)
            .and_then(|place| scores.get(place))
    };
    match (score(told), score(primary)) {
        (Some(told), Some(primary)) => *told < *primary + 2,
        _ => false,
    }
}

/// Latin letters: very frequent words, and letters that only one of them has.
fn latin(text: &str) -> Option<&'static str> {
    let (scores, words) = latin_scores(text);
    let (best, (tag, _)) = scores
        .iter()
        .zip(WORDS)
        .max_by_key(|(score, (tag, _))| (**score, *tag == "en"))?;
    // Very short texts have few frequent words; one alone speaks for the most frequent language only.
    let least = if tag == "en" { 1 } else { 2 };
    (*best >= least && (*best * 12 >= words || *best >= 3 && words < 30)).then_some(tag)
}

/// Counts what speaks for each of [`WORDS`], and the words.
fn latin_scores(text: &str) -> ([usize; WORDS.len()], usize) {
    let mut scores = [0usize; WORDS.len()];
    let mut words = 0usize;
    for word in text
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
    {
        words += 1;
        if word.len() > 14 {
            continue;
        }
        let lower = word.to_lowercase();
        for (score, (_, list)) in scores.iter_mut().zip(WORDS) {
            *score += usize::from(list.contains(&lower.as_str()));
        }
    }
    let own = |letters: &[char]| {
        text.chars()
            .filter(|letter| letters.contains(letter))
            .count()
    };
    for (score, (tag, _)) in scores.iter_mut().zip(WORDS) {
        *score += match tag {
            "tr" => own(&['ı', 'ş', 'ğ', 'İ']).min(words) / 3,
            "kk-Latn" => (own(&['ä', 'q', 'ñ', 'ū', 'ğ', 'ý', 'ı', 'ş']).min(words) / 4)
                .min(own(&['q', 'Q'])),
            "ug-Latn" => (own(&['é', 'ë', 'ü', 'ö']).min(words) / 4).min(own(&['q', 'Q'])),
            _ => 0,
        };
    }
    (scores, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(stretch(text), expected, "{text}");
    }

    #[test]
    fn scripts_and_letters_tell_the_languages() {
        check("The police arrested him in the town.", Some("en"));
        check(
            "Die Polizei hat ihn in der Stadt festgenommen und nicht freigelassen.",
            Some("de"),
        );
        check("Полиция задержала его в городе вечером.", Some("ru"));
        check(
            "Правовой центр «Тұлпар-Қорғау» требует освободить Дамира Кожагулова",
            Some("ru"),
        );
        check(
            "Вчера в Шымкенте у офиса движения «Жаңа үміт» были люди в штатском.",
            Some("ru"),
        );
        check(
            "Редактора журнала «Хуршеди нӯр» вызвали в полицию на допрос.",
            Some("ru"),
        );
        check("Полиция оны қалада ұстап, түрмеге қамады.", Some("kk"));
        check("Полиция аны шаарда кармап, түрмөгө салды.", Some("ky"));
        check(
            "Сақчилар уни шәһәрдә тутуп, түрмигә қамиди җавап бәрмиди.",
            Some("ug-Cyrl"),
        );
        check(
            "Gaziantep L Tipi Cezaevi'nde tutulan hasta mahpus Cemal hayatını kaybetti.",
            Some("tr"),
        );
        check("警方在城里逮捕了他。", Some("zh"));
        check("ساقچىلار ئۇنى شەھەردە تۇتۇپ تۈرمىگە قامىدى.", Some("ug"));
        // One Russian family name makes no Uyghur of a Kazakh text.
        check(
            "ونىڭ جولداسى دوسىمبەكوۆ قالاداعى اباقتىدا وتىر، تۋىستارىنا حات جەتپەگەن.",
            Some("kk-Arab"),
        );
        check(
            "پوليتسيا ونى قالادا ۇستاپ، تۇرمەگە قامادى، ٴبىر ٴسوز ايتپادى.",
            Some("kk-Arab"),
        );
        check(
            "Polis onu şehirde gözaltına aldı ve serbest bırakmadı.",
            Some("tr"),
        );
        check(
            "Politsia ony qalada ūstap, türmege qamady dep jazdy jäne bul turaly",
            Some("kk-Latn"),
        );
        check(
            "Saqchilar uni sheherde tutup, türmige qamidi dep we bu heqqide",
            Some("ug-Latn"),
        );
        check("پلیس او را در شهر بازداشت کرد و به زندان برد.", Some("fa"));
        check(
            "ألقت الشرطة القبض عليه في المدينة وأودعته السجن.",
            Some("ar"),
        );
        check("123 !", None);
        check("", None);
        check("東京で彼は逮捕された。", None);
    }

    #[test]
    fn a_paragraph_follows_the_text_where_it_says_too_little() {
        assert_eq!(paragraph("Almaty, 5", "de", false), "de");
        assert_eq!(paragraph("قاماۋ", "kk", false), "kk-Arab");
        // Lines without one of the letters that tell Uyghur from its neighbours.
        let by_line = "مۇخبىرىمىز دىلمۇرات نىجات تەييارلىدى خەۋەر";
        assert_eq!(paragraph(by_line, "ug", false), "ug");
        let by_line = "Мухбиримиз Әркин тәйярлиди, Мюнхендин";
        assert_eq!(paragraph(by_line, "ug-Cyrl", false), "ug-Cyrl");
        let heading = "Belarus: Drei Imker in Brest festgenommen, zwei bleiben in Haft";
        assert_eq!(paragraph(heading, "de", false), "de");
        let english = "The police said that he was detained in the evening.";
        assert_eq!(paragraph(english, "de", false), "en");
        assert_eq!(paragraph("Алматы", "en", false), "ru");
        // Kyrgyz without one of its own letters, and Russian in a Kyrgyz text.
        let kyrgyz = "Асылбек 1976-жылы туулган, манасчы. Он жылга камалган.";
        assert_eq!(paragraph(kyrgyz, "ky", false), "ky");
        let russian = "Асылбек родился в 1976 году, и его задержали осенью прошлого года.";
        assert_eq!(paragraph(russian, "ky", false), "ru");
        assert_eq!(
            paragraph(
                "Die Polizei hat ihn in der Stadt festgenommen und nicht freigelassen.",
                "en",
                false
            ),
            "de"
        );
        // What a person said holds.
        assert_eq!(
            paragraph(
                "Полиция задержала его в городе вечером и увезла.",
                "kk",
                true
            ),
            "kk"
        );
    }
}
