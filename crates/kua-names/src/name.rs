//! A name as it is compared: its words, what they sound like, and the ways they can be read.

use std::collections::HashSet;
use std::fmt;
use std::sync::LazyLock;

use crate::characters;
use crate::endings;
use crate::fold::{self, Folded};
use crate::forms::Forms;
use crate::quick::QuickHash;
use crate::script::{Script, mixes_look_alikes};
use crate::units::{self, Readings, Sounds};

/// The most words of a name that are looked at; what is behind them is not compared.
pub const MOST_WORDS: usize = 8;

/// The longest word that is looked at, in code points.
const LONGEST_WORD: usize = 30;

/// The longest name that is looked at, in code points; a name is not a text.
const LONGEST: usize = 200;

/// One word of a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Word {
    /// The word in small letters.
    pub text: String,
    /// The writing system of most of its letters.
    pub script: Script,
    /// What it sounds like; nothing in a writing system that is not sounded here.
    pub sounds: Option<Sounds>,
    /// What it sounds like without an ending that says whose child somebody is.
    pub stem: Option<Sounds>,
    /// Which names of the tables it is a form of.
    pub forms: Forms,
    /// A letter, or a few that stand for one, in place of a whole word.
    pub initial: bool,
    /// A word that joins names and says little by itself: "al", "bin", "de".
    pub particle: bool,
}

/// A name, read.
#[derive(Clone, PartialEq, Eq)]
pub struct Name {
    /// The name as it was given.
    pub written: String,
    /// The words of each way to read it, the commonest first; more than one for Chinese
    /// characters, which can be a Chinese name or transcribe another.
    pub views: Vec<Vec<Word>>,
    /// The writing system of most letters.
    pub script: Option<Script>,
    /// A word mixes letters of two alphabets that look alike, so it may be not what it looks like.
    pub look_alikes: bool,
    /// It was too long to be a name, and only its beginning is compared.
    pub cut: bool,
}

// A name must not reach a log by way of a debug print.
impl fmt::Debug for Word {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Word([withheld], {})", self.script.code())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.views.last().map_or(0, Vec::len);
        write!(formatter, "Name([withheld], {words} words)")
    }
}

/// Words that join the parts of a name. From general knowledge of the languages; unverified.
const PARTICLES: &[&str] = &[
    "al",
    "el",
    "ul",
    "bin",
    "ibn",
    "ben",
    "bint",
    "abu",
    "de",
    "da",
    "dos",
    "das",
    "del",
    "van",
    "von",
    "der",
    "den",
    "ter",
    "zu",
    "af",
    "la",
    "le",
    "ould",
    "ait",
    "bent",
    "wa",
    "of",
    "mr",
    "sir",
    "dame",
    "lord",
    "lady",
    "baron",
    "baroness",
    "viscount",
    "earl",
    "ustad",
    "ustaz",
    "imam",
    "molla",
    "moulavi",
    "hoca",
    "pasha",
    "efendi",
    "effendi",
    "tun",
    "datin",
    "haj",
    "hadji",
    "alhaji",
    "datuk",
    "dato",
    "sheikh",
    "shaykh",
    "sheik",
    "mullah",
    "mulla",
    "maulavi",
    "mawlawi",
    "maulvi",
    "jr",
    "sr",
    "ii",
    "iii",
    "bey",
    "hanim",
    "шейх",
    "мулла",
    "бей",
    "الشيخ",
    "شيخ",
    "ملا",
    "مولوي",
    "حاجي",
    "الحاج",
    "قاري",
    "mrs",
    "dr",
    "haji",
    "hajji",
    "qari",
    "ال",
    "آل",
    "بن",
    "ابن",
    "بنت",
    "أبو",
    "ابو",
    "бин",
    "ибн",
    "аль",
    "эль",
    "ад",
    "ар",
    "аш",
    "абу",
    "де",
    "да",
    "фон",
    "дер",
    "дос",
    "ла",
    "ле",
    "хаджи",
    "кари",
    "проф",
    "имам",
    "эфенди",
    "паша",
    "ходжа",
    "ас",
    "الدكتور",
    "دكتور",
    "السيد",
    "حاج",
    "حاجی",
    "uulu",
    "kyzy",
    "уулу",
    "кызы",
    "ұлы",
    "қызы",
    "uly",
    "qyzy",
    "оглы",
    "ogly",
    "oglu",
    "oghli",
    "ئوغلى",
    "قىزى",
    "o'g'li",
    "qizi",
];

/// Titles in short, which are titles only where a full stop follows: Sen is a family name too.
const SHORT_TITLES: &[&str] = &[
    "gen", "col", "hon", "sen", "rev", "prof", "maj", "capt", "lt", "amb", "ms", "st", "проф",
    "ген", "акад",
];

/// The most bytes of such a word.
const MOST_OF_PARTICLE: usize = 16;

static PARTICLE: LazyLock<HashSet<&'static str, QuickHash>> =
    LazyLock::new(|| PARTICLES.iter().copied().collect());

impl Name {
    /// Reads a name.
    #[must_use]
    pub fn read(written: &str) -> Self {
        let end = written
            .char_indices()
            .nth(LONGEST)
            .map_or(written.len(), |(end, _)| end);
        let short = written.get(..end).unwrap_or(written);
        let folded = fold::folded(short);
        let script = Script::most(short);
        let vowels = folded
            .iter()
            .any(|word| in_arabic(&word.text) && units::writes_vowels(&word.text));
        let look_alikes = folded.iter().any(|word| mixes_look_alikes(&word.text));
        let cut = end < written.len()
            || folded.len() > MOST_WORDS
            || folded.iter().any(|word| {
                word.text.len() > LONGEST_WORD && word.text.chars().count() > LONGEST_WORD
            });
        let mut words: Vec<Word> = with_servants_joined(folded)
            .into_iter()
            .take(MOST_WORDS)
            .map(|word| Word::read(word, vowels))
            .collect();
        pass_over_peerage(&mut words);
        // A word joins others only where there are others: "Al Amin" is one name of two words.
        if words.iter().filter(|word| !word.particle).count() < 2 {
            for word in &mut words {
                word.particle = false;
            }
        }
        let mut views = Vec::new();
        if script == Some(Script::Han) {
            views.extend(chinese(&words));
        }
        if script == Some(Script::Latin) {
            views.extend(through_chinese(&words));
        }
        views.push(words);
        Self {
            written: written.to_owned(),
            views,
            script,
            look_alikes,
            cut,
        }
    }

    /// Returns the words of a name in Chinese characters as Cantonese and Koreans read them, each
    /// beside the view that it reads: worked out only when Mandarin does not fit.
    #[must_use]
    pub fn other_readings(&self) -> Vec<OtherReading> {
        let mut all = Vec::new();
        if self.script != Some(Script::Han) {
            return all;
        }
        let last = self.views.len().saturating_sub(1);
        for (view, words) in self.views.iter().enumerate() {
            let spoken: &[Spoken] = if view == last {
                &[Spoken::TranscribedInCantonese]
            } else {
                &[Spoken::Cantonese, Spoken::Korean]
            };
            for spoken in spoken {
                let words = words.iter().map(|word| word.spoken(*spoken)).collect();
                all.push(OtherReading {
                    spoken: *spoken,
                    view,
                    words,
                });
            }
        }
        all
    }
}

/// How Chinese characters are read where it is not in Mandarin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoken {
    /// A Chinese name in Cantonese.
    Cantonese,
    /// A Korean name in Chinese characters.
    Korean,
    /// A name of another language, transcribed by how characters sound in Cantonese.
    TranscribedInCantonese,
}

impl Spoken {
    /// How many there are.
    pub const COUNT: usize = 3;
}

/// A name in Chinese characters, read otherwise than in Mandarin.
#[derive(Debug, Clone)]
pub struct OtherReading {
    /// How it is read.
    pub spoken: Spoken,
    /// The view of the name whose words these are.
    pub view: usize,
    /// The words.
    pub words: Vec<Word>,
}

/// What a word can be shortened to: without an ending, or the name that "servant of" stands before.
fn short_form(text: &str, script: Script) -> Option<&str> {
    match text.rsplit_once(' ') {
        Some((_, whose)) => Some(whose),
        None => endings::stem(text, script),
    }
}

/// Whether a word begins with an Arabic letter, or one near them in Unicode.
fn in_arabic(word: &str) -> bool {
    word.as_bytes()
        .first()
        .is_some_and(|byte| (0xd8..0xe0).contains(byte))
}

/// "Servant of", which makes one name with the word behind it. From general knowledge; unverified.
const SERVANT: &[&str] = &[
    "abd",
    "abdul",
    "abdel",
    "abdal",
    "abdol",
    "abdur",
    "abdus",
    "абд",
    "абдул",
    "абдель",
    "абдур",
    "عبد",
];

/// What can stand between: the article in its spellings.
const ARTICLE: &[&str] = &[
    "al", "el", "ul", "ur", "ar", "er", "as", "us", "ud", "аль", "эль", "ар", "ур", "ال",
];

/// Joins "servant of" with the word behind it: two people who are both an Abdul share nothing.
fn with_servants_joined(words: Vec<Folded>) -> Vec<Folded> {
    let begins = |word: &Folded| {
        word.text.starts_with(['a', 'а', 'ع']) && SERVANT.contains(&word.text.as_str())
    };
    if !words.iter().any(begins) {
        return words;
    }
    let mut joined: Vec<Folded> = Vec::with_capacity(words.len());
    let mut words = words.into_iter().peekable();
    while let Some(mut word) = words.next() {
        if begins(&word) {
            let mut takes = |word: &mut Folded, which: &dyn Fn(&Folded) -> bool| {
                if let Some(next) = words.next_if(which) {
                    word.text.push(' ');
                    word.text.push_str(&next.text);
                }
            };
            takes(&mut word, &|next| ARTICLE.contains(&next.text.as_str()));
            takes(&mut word, &|next| next.text.chars().nth(1).is_some());
        }
        joined.push(word);
    }
    joined
}

/// Titles of peers, behind which a name stands once more: "Jane Roe, Baroness Roe of Somewhere".
const PEERAGE: &[&str] = &[
    "baron",
    "baroness",
    "viscount",
    "viscountess",
    "earl",
    "countess",
    "marquess",
    "marchioness",
    "duke",
    "duchess",
];

/// Counts a title that stands behind a name, and what comes after it, as words that say little.
fn pass_over_peerage(words: &mut [Word]) {
    let title = words
        .iter()
        .position(|word| word.script == Script::Latin && PEERAGE.contains(&word.text.as_str()));
    if let Some(at) = title.filter(|at| *at >= 2) {
        for word in words.iter_mut().skip(at) {
            word.particle = true;
        }
    }
}

/// Short forms of one letter of another alphabet, which stand for a word where a full stop follows.
const INITIALS: &[&str] = &[
    "ch", "sh", "zh", "kh", "gh", "ts", "dzh", "dj", "sch", "shch", "ye", "yu", "ya", "yo", "je",
    "ju", "ja", "jo", "ph", "th", "дж", "дз",
];

impl Word {
    fn read(folded: Folded, vowels: bool) -> Self {
        let text = folded.text.as_str();
        let script = Script::most(text).unwrap_or(Script::Other);
        // Usual short forms of one name that many bear.
        let spelled = match text {
            "mohd" | "muhd" | "mohm" => "mohammed",
            "md" if folded.stopped => "mohammed",
            "abd" | "abdl" => "abdul",
            other => other,
        };
        let read = |word: &str| match script {
            Script::Arabic => units::read_arabic(word, vowels),
            _ => units::read(word, script),
        };
        let single = text.chars().nth(1).is_none() && script != Script::Han;
        Self {
            script,
            sounds: read(spelled),
            stem: short_form(text, script).and_then(read),
            forms: Forms::of(spelled, script),
            initial: single || (folded.stopped && INITIALS.contains(&text)),
            particle: (text.len() <= MOST_OF_PARTICLE && PARTICLE.contains(text))
                || (folded.stopped && SHORT_TITLES.contains(&text)),
            text: folded.text,
        }
    }

    /// The word as it is read otherwise than in Mandarin.
    fn spoken(&self, spoken: Spoken) -> Self {
        let mut spelled = String::new();
        for character in self.text.chars() {
            spelled.push_str(match spoken {
                Spoken::Korean => characters::korean(character)
                    .split(' ')
                    .next()
                    .unwrap_or(""),
                Spoken::Cantonese | Spoken::TranscribedInCantonese => {
                    characters::hong_kong(character)
                }
            });
        }
        Self {
            text: self.text.clone(),
            script: Script::Han,
            sounds: units::read(&spelled, Script::Latin),
            stem: None,
            forms: self.forms,
            initial: false,
            particle: false,
        }
    }

    fn chinese(text: &str, readings: Readings) -> Self {
        Self {
            text: text.to_owned(),
            script: Script::Han,
            sounds: units::read_native(text, readings),
            stem: None,
            forms: Forms::of(text, Script::Han),
            initial: false,
            particle: false,
        }
    }
}

/// Family names of two characters. From general knowledge of the language; unverified, not complete.
const DOUBLE: &[&str] = &[
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "東方", "夏侯", "皇甫",
    "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "长孙", "長孫", "宇文", "轩辕", "軒轅", "端木",
    "南宫", "南宮", "呼延", "申屠", "独孤", "獨孤", "万俟", "萬俟", "闻人", "聞人", "澹台", "澹臺",
    "百里", "东郭", "東郭", "西门", "西門", "鲜于", "鮮于", "单于", "單于", "濮阳", "濮陽", "淳于",
    "公冶", "公羊", "钟离", "鍾離", "赫连", "赫連", "拓跋", "完颜", "完顏", "纳兰", "納蘭", "太史",
    "梁丘", "左丘", "东门", "東門", "宗政", "公西", "亓官", "司空", "第五", "耶律", "爱新",
];

/// How many syllables the longest word of a name has at least that was taken over from Chinese
/// characters: a Chinese name has one or two in a word.
const SYLLABLES_OF_OTHERS: usize = 3;

/// Reads Latin words that are pinyin syllables alone as what the characters behind them transcribe:
/// "Abulaiti Abudurexiti".
fn through_chinese(words: &[Word]) -> Option<Vec<Word>> {
    let mut longest = 0;
    let mut read = Vec::with_capacity(words.len());
    for word in words {
        if word.script != Script::Latin || word.initial {
            return None;
        }
        let (sounds, syllables) = units::read_pinyin(&word.text)?;
        longest = longest.max(syllables);
        read.push(Word {
            sounds: Some(sounds),
            stem: None,
            ..word.clone()
        });
    }
    (longest >= SYLLABLES_OF_OTHERS).then_some(read)
}

/// Reads two to four characters, together or in two words, as a Chinese family name and given name.
fn chinese(words: &[Word]) -> Option<Vec<Word>> {
    let (family, given) = match words {
        [single] if single.script == Script::Han => {
            let text = single.text.as_str();
            let count = text.chars().count();
            if !(2..=4).contains(&count) {
                return None;
            }
            let double = DOUBLE.iter().any(|family| text.starts_with(family)) && count > 2;
            let at = text
                .char_indices()
                .nth(if double { 2 } else { 1 })
                .map(|(at, _)| at)?;
            text.split_at_checked(at)?
        }
        [family, given] if family.script == Script::Han && given.script == Script::Han => {
            let count = |word: &Word| word.text.chars().count();
            if count(family) > 2 || count(given) > 2 {
                return None;
            }
            (family.text.as_str(), given.text.as_str())
        }
        _ => return None,
    };
    Some(vec![
        Word::chinese(family, Readings::Family),
        Word::chinese(given, Readings::Given),
    ])
}
