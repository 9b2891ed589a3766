//! Chinese characters by their pinyin, cut into initials, medials and finals.

use pinyin::{ToPinyin, ToPinyinMulti};

use super::Spelling;

/// Which reading of a character is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readings {
    /// The commonest one.
    Common,
    /// The one it has as a family name.
    Family,
    /// The one it has in a given name.
    Given,
}

/// Family names of two characters of which one has a reading that it has nowhere else. From general
/// knowledge of the language; unverified.
const FAMILY_OF_TWO: &[(&str, [&str; 2])] = &[
    ("万俟", ["mo", "qi"]),
    ("萬俟", ["mo", "qi"]),
    ("尉迟", ["yu", "chi"]),
    ("尉遲", ["yu", "chi"]),
    ("澹台", ["tan", "tai"]),
    ("澹臺", ["tan", "tai"]),
    ("长孙", ["zhang", "sun"]),
    ("長孫", ["zhang", "sun"]),
    ("单于", ["chan", "yu"]),
    ("單于", ["chan", "yu"]),
    ("令狐", ["ling", "hu"]),
    ("鲜于", ["xian", "yu"]),
    ("鮮于", ["xian", "yu"]),
];

/// Readings in given names where transcriptions have another. From general knowledge of the
/// language; unverified.
const GIVEN: &[(char, &str)] = &[('茜', "qian"), ('夏', "xia"), ('拓', "tuo"), ('葉', "ye")];

/// Readings of characters as family names, where they have several or the dictionary puts another
/// first. From general knowledge of the language; unverified.
const FAMILY: &[(char, &str)] = &[
    ('单', "shan"),
    ('單', "shan"),
    ('解', "xie"),
    ('仇', "qiu"),
    ('曾', "zeng"),
    ('查', "zha"),
    ('任', "ren"),
    ('朴', "piao"),
    ('乐', "yue"),
    ('樂', "yue"),
    ('区', "ou"),
    ('區', "ou"),
    ('盖', "ge"),
    ('蓋', "ge"),
    ('折', "she"),
    ('员', "yun"),
    ('員', "yun"),
    ('种', "chong"),
    ('秘', "bi"),
    ('缪', "miao"),
    ('繆', "miao"),
    ('翟', "zhai"),
    ('冼', "xian"),
    ('覃', "qin"),
    ('召', "shao"),
    ('繁', "po"),
    ('黑', "he"),
    ('万', "wan"),
    ('华', "hua"),
    ('葛', "ge"),
    ('车', "che"),
    ('宁', "ning"),
    ('洗', "xian"),
    ('牟', "mu"),
    ('燕', "yan"),
    ('过', "guo"),
    ('应', "ying"),
    ('纪', "ji"),
    ('能', "nai"),
    ('卜', "bu"),
    ('占', "zhan"),
    ('盛', "sheng"),
    ('沈', "shen"),
    ('石', "shi"),
    ('冯', "feng"),
    ('隗', "wei"),
    ('逄', "pang"),
    ('郗', "xi"),
    ('令', "ling"),
];

/// Readings in names and transcriptions where the commonest one of the dictionary is another. From
/// general knowledge of the language; unverified.
const IN_NAMES: &[(char, &str)] = &[
    ('什', "shi"),
    ('阿', "a"),
    ('哈', "ha"),
    ('尔', "er"),
    ('爾', "er"),
    ('克', "ke"),
    ('里', "li"),
    ('拉', "la"),
    ('喀', "ka"),
    ('都', "du"),
    ('伽', "jia"),
    ('夏', "xia"),
    ('塔', "ta"),
    ('拓', "tuo"),
    ('那', "na"),
    ('娜', "na"),
    ('车', "che"),
    ('叶', "ye"),
    ('艾', "ai"),
    ('茜', "xi"),
    ('卡', "ka"),
    ('盖', "gai"),
    ('乐', "le"),
    ('行', "xing"),
    ('长', "chang"),
    ('重', "chong"),
    ('俞', "yu"),
    ('祭', "ji"),
    ('率', "shuai"),
    ('大', "da"),
    ('地', "di"),
    ('的', "de"),
    ('了', "le"),
    ('和', "he"),
    ('朝', "chao"),
    ('兴', "xing"),
];

/// Returns the syllable that a character most likely stands for, without its tone.
#[must_use]
pub fn reading(sign: char, readings: Readings) -> Option<&'static str> {
    syllable(sign, readings)
}

/// Returns the syllable of a character without its tone.
fn syllable(sign: char, readings: Readings) -> Option<&'static str> {
    let find = |own: &[(char, &'static str)]| {
        own.iter()
            .find(|(character, _)| *character == sign)
            .map(|(_, syllable)| *syllable)
    };
    match readings {
        Readings::Family => find(FAMILY),
        Readings::Common => find(IN_NAMES),
        Readings::Given => find(GIVEN).or_else(|| find(IN_NAMES)),
    }
    .or_else(|| sign.to_pinyin().map(|reading| reading.plain()))
}

/// Returns every syllable that a character can stand for, without tones, the commonest first.
#[must_use]
pub fn syllables(sign: char) -> Vec<&'static str> {
    let mut all: Vec<&'static str> = Vec::new();
    for readings in [Readings::Common, Readings::Family, Readings::Given] {
        if let Some(found) = syllable(sign, readings)
            && !all.contains(&found)
        {
            all.push(found);
        }
    }
    if let Some(multi) = sign.to_pinyin_multi() {
        for reading in multi {
            if !all.contains(&reading.plain()) {
                all.push(reading.plain());
            }
        }
    }
    all
}

/// Adds initials and finals of the characters of a word.
pub(super) fn pinyin(word: &str, readings: Readings, spelled: &mut Spelling) {
    if readings == Readings::Family
        && let Some((_, both)) = FAMILY_OF_TWO.iter().find(|(family, _)| *family == word)
    {
        for syllable in both {
            units(syllable, spelled);
        }
        return;
    }
    for sign in word.chars() {
        if let Some(syllable) = syllable(sign, readings) {
            units(syllable, spelled);
        }
    }
}

/// Cuts one syllable.
pub(super) fn units(syllable: &str, into: &mut Spelling) {
    let (initial, rest) = if let Some(rest) = syllable.strip_prefix("zh") {
        (Some(b'Z'), rest)
    } else if let Some(rest) = syllable.strip_prefix("ch") {
        (Some(b'C'), rest)
    } else if let Some(rest) = syllable.strip_prefix("sh") {
        (Some(b'S'), rest)
    } else {
        let first = syllable.bytes().next();
        match first {
            Some(letter) if b"bpmfdtnlgkhjqxrzcsyw".contains(&letter) => {
                (Some(letter), syllable.get(1..).unwrap_or(""))
            }
            _ => (None, syllable),
        }
    };
    if let Some(initial) = initial {
        into.push(initial);
    }
    if rest == "i"
        && matches!(
            initial,
            Some(b'Z' | b'C' | b'S' | b'r' | b'z' | b'c' | b's')
        )
    {
        into.push(b'I');
        return;
    }
    into.push_str(match rest {
        "ai" => "1",
        "ei" => "2",
        "ao" => "3",
        "ou" => "4",
        "an" => "5",
        "en" => "6",
        "ang" => "7",
        "eng" => "8",
        "ong" => "9",
        "er" => "R",
        "in" => "A",
        "ing" => "B",
        "un" | "ün" | "vn" => "D",
        "ui" => "E",
        "iu" => "F",
        "ia" => "ia",
        "ie" => "ie",
        "iao" => "i3",
        "ian" => "i5",
        "iang" => "i7",
        "iong" => "i9",
        "ua" => "ua",
        "uo" => "uo",
        "uai" => "u1",
        "uan" => "u5",
        "uang" => "u7",
        "ü" | "v" => "v",
        "üe" | "ve" | "ue" => "ve",
        "a" => "a",
        "o" => "o",
        "e" => "e",
        "i" => "i",
        "u" => "u",
        _ => "",
    });
}
