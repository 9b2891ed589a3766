//! A name as it is compared: its words, what they sound like, and the ways they can be read.

use std::collections::HashSet;
use std::fmt;
use std::sync::LazyLock;

use crate::endings;
use crate::fold;
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
    /// A single letter that stands for a whole word.
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
    /// A word mixes Latin and Cyrillic letters, so it may be not what it looks like.
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
    "mr",
    "sir",
    "baroness",
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
    "ас",
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

static PARTICLE: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| PARTICLES.iter().copied().collect());

impl Name {
    /// Reads a name.
    #[must_use]
    pub fn read(written: &str) -> Self {
        let short: String = written.chars().take(LONGEST).collect();
        let folded = fold::words(&short);
        let script = Script::most(&short);
        let vowels = script == Some(Script::Arabic) && units::writes_vowels(&short);
        let mut words: Vec<Word> = folded
            .iter()
            .take(MOST_WORDS)
            .map(|text| Word::read(text, vowels))
            .collect();
        // A word joins others only where there are others: "Al Amin" is one name of two words.
        if words.iter().filter(|word| !word.particle).count() < 2 {
            for word in &mut words {
                word.particle = false;
            }
        }
        let mut views = Vec::new();
        if let [single] = words.as_slice()
            && single.script == Script::Han
        {
            views.extend(chinese(&single.text));
        }
        views.push(words);
        Self {
            written: written.to_owned(),
            views,
            script,
            look_alikes: folded.iter().any(|word| mixes_look_alikes(word)),
            cut: short.len() < written.len()
                || folded.len() > MOST_WORDS
                || folded
                    .iter()
                    .any(|word| word.chars().count() > LONGEST_WORD),
        }
    }
}

impl Word {
    fn read(text: &str, vowels: bool) -> Self {
        let script = Script::most(text).unwrap_or(Script::Other);
        // Usual short forms of one name that many bear.
        let spelled = match text {
            "mohd" | "muhd" | "mohm" => "mohammed",
            "abd" | "abdl" => "abdul",
            other => other,
        };
        let sounds = match script {
            Script::Arabic => units::read_arabic(text, vowels),
            _ => units::read(spelled, script),
        };
        let stem = endings::stem(text, script).and_then(|stem| match script {
            Script::Arabic => units::read_arabic(stem, vowels),
            _ => units::read(stem, script),
        });
        Self {
            script,
            sounds,
            stem,
            initial: text.chars().count() == 1 && script != Script::Han,
            particle: text.len() <= 10 && PARTICLE.contains(text),
            text: text.to_owned(),
        }
    }

    fn chinese(text: &str, readings: Readings) -> Self {
        Self {
            text: text.to_owned(),
            script: Script::Han,
            sounds: units::read_native(text, readings),
            stem: None,
            initial: false,
            particle: false,
        }
    }
}

/// Family names of two characters. From general knowledge of the language; unverified, not complete.
const DOUBLE: &[&str] = &[
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "東方", "夏侯", "皇甫",
    "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "长孙", "長孫", "宇文", "轩辕", "軒轅", "端木",
    "南宫", "南宮", "呼延", "申屠", "独孤", "獨孤", "万俟", "闻人", "聞人", "澹台", "澹臺",
];

/// Reads two to four characters without a dot as a Chinese family name and given name.
fn chinese(text: &str) -> Option<Vec<Word>> {
    let count = text.chars().count();
    if !(2..=4).contains(&count) {
        return None;
    }
    let double = DOUBLE.iter().any(|family| text.starts_with(family)) && count > 2;
    let at = text
        .char_indices()
        .nth(if double { 2 } else { 1 })
        .map(|(at, _)| at)?;
    let (family, given) = text.split_at_checked(at)?;
    Some(vec![
        Word::chinese(family, Readings::Family),
        Word::chinese(given, Readings::Common),
    ])
}
