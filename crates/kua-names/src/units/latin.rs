//! Latin letters: digraphs first, then letters with their marks, then single letters.

use super::{Spelling, bare};

/// Letters that stand for one sound, longest first.
const GROUPS: &[(&str, &str)] = &[
    ("shch", "SC"),
    ("tsch", "C"),
    ("dsch", "J"),
    ("sch", "S"),
    ("tch", "C"),
    ("dzh", "J"),
    ("dj", "J"),
    ("sh", "S"),
    ("zh", "Z"),
    ("kh", "x"),
    ("gh", "G"),
    ("ch", "C"),
    ("cz", "C"),
    ("ph", "f"),
    ("th", "t"),
    ("ts", "c"),
    ("tz", "c"),
    ("ck", "k"),
    ("ng", "N"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    // Uzbek letters are written with a mark behind them that may be any apostrophe.
    ("o'", "O"),
    ("g'", "G"),
];

fn letter(sign: char) -> &'static str {
    match sign {
        'a' | 'ɑ' | 'á' | 'à' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' | 'ạ' | 'ả' | 'ấ' | 'ầ' | 'ậ'
        | 'ắ' | 'ặ' => "a",
        'ä' | 'ə' | 'ǝ' | 'æ' => "A",
        'b' => "b",
        'c' => "K",
        'ç' | 'č' | 'ć' | 'ĉ' => "C",
        'd' | 'ð' | 'ď' | 'đ' | 'ḍ' => "d",
        'e' | 'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ế' | 'ề' | 'ệ' | 'ẹ' => {
            "e"
        }
        'f' => "f",
        'g' | 'ģ' | 'ġ' => "g",
        'ğ' | 'ǧ' | 'ǵ' | 'ƣ' | 'ɣ' => "G",
        'h' | 'ḥ' | 'ħ' | 'ⱨ' | 'ꜣ' => "h",
        'ḫ' => "x",
        'i' | 'í' | 'ì' | 'î' | 'ï' | 'ī' | 'į' | 'ị' | 'ǐ' => "i",
        'ı' => "Y",
        'j' => "I",
        'k' | 'ķ' => "k",
        // The letters with a descender are of the Uyghur alphabet of 1959 to 1982.
        'q' | 'ⱪ' => "q",
        'l' | 'ļ' | 'ľ' | 'ł' => "l",
        'm' => "m",
        'n' | 'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ŋ' | 'ꞑ' => "N",
        'o' | 'ó' | 'ò' | 'ô' | 'õ' | 'ō' | 'ơ' | 'ố' | 'ồ' | 'ộ' | 'ọ' | 'ớ' | 'ờ' => {
            "o"
        }
        'ö' | 'ø' | 'ő' | 'œ' | 'ɵ' => "O",
        'p' => "p",
        'r' | 'ř' | 'ŕ' => "r",
        's' | 'ṣ' | 'ß' => "s",
        'š' | 'ş' | 'ș' | 'ś' | 'ŝ' => "S",
        't' | 'ţ' | 'ț' | 'ť' | 'ṭ' | 'þ' => "t",
        'u' | 'ú' | 'ù' | 'û' | 'ū' | 'ů' | 'ư' | 'ụ' | 'ứ' | 'ừ' => "u",
        'ü' | 'ű' => "U",
        'v' => "v",
        'w' => "w",
        'x' => "X",
        'ý' | 'ÿ' => "y",
        'z' | 'ż' | 'ź' | 'ẓ' => "z",
        'ž' | 'ẑ' | 'ⱬ' | 'ƶ' => "Z",
        // What scanners and keyboards put in the place of a letter.
        '0' => "o",
        '1' => "l",
        '7' => "h",
        '5' => "s",
        _ => "",
    }
}

fn is_vowel(sign: char) -> bool {
    matches!(
        letter(sign),
        "a" | "e" | "i" | "o" | "u" | "A" | "O" | "U" | "Y"
    )
}

/// Adds the phones of a word in small letters.
pub(super) fn phones(word: &str, spelled: &mut Spelling) {
    let mut before: Option<char> = None;
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let second = rest.as_bytes().get(1);
        let begins_group = second.is_some_and(|second| b"cszhjkgoeu'".contains(second))
            && matches!(
                first,
                's' | 't' | 'd' | 'z' | 'k' | 'g' | 'c' | 'p' | 'n' | 'o' | 'e'
            );
        if begins_group
            && let Some((group, phones)) = GROUPS.iter().find(|(group, _)| rest.starts_with(group))
        {
            spelled.push_str(phones);
            before = group.chars().last();
            rest = rest.get(group.len()..).unwrap_or("");
            continue;
        }
        rest = rest.get(first.len_utf8()..).unwrap_or("");
        if first == 'y' {
            // A glide beside a vowel, a vowel elsewhere.
            let beside = before.is_some_and(is_vowel) || rest.chars().next().is_some_and(is_vowel);
            spelled.push(if beside { b'j' } else { b'y' });
        } else {
            spelled.push_str(bare(first, letter));
        }
        before = Some(first);
    }
}
