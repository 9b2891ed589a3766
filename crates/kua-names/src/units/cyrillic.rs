//! Cyrillic letters of Russian, Ukrainian, Belarusian, the Turkic languages, Tajik, Mongolian,
//! Serbian, Macedonian and Bulgarian.

use super::{Spelling, bare};

fn letter(sign: char) -> &'static str {
    match sign {
        'а' => "a",
        'ә' | 'ӑ' | 'ӓ' => "A",
        'б' => "b",
        'в' | 'ѵ' => "v",
        'г' | 'ґ' => "g",
        'ғ' | 'ҕ' | 'ѓ' => "G",
        'д' => "d",
        'е' | 'э' | 'ѐ' | 'є' => "e",
        'ё' => "jo",
        'ж' => "Z",
        'җ' | 'ҷ' | 'џ' | 'ђ' | 'ӌ' => "J",
        'з' | 'ҙ' | 'ѕ' => "z",
        'и' | 'і' | 'ӣ' | 'ѝ' => "i",
        'ї' => "ji",
        'й' | 'ј' => "j",
        'к' | 'ќ' | 'ҟ' => "k",
        'қ' | 'ҡ' | 'ҝ' => "q",
        'л' | 'љ' => "l",
        'м' => "m",
        'н' | 'њ' => "n",
        'ң' | 'ҥ' | 'ӈ' => "N",
        'о' => "o",
        'ө' | 'ӧ' => "O",
        'п' => "p",
        'р' => "r",
        'с' | 'ҫ' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ӯ' => "u",
        'ү' | 'ӱ' => "U",
        'ў' => "w",
        'ф' => "f",
        'х' => "x",
        'һ' | 'ҳ' => "h",
        'ц' => "c",
        'ч' | 'ћ' | 'ҹ' => "C",
        'ш' => "S",
        'щ' => "SC",
        'ы' => "Y",
        'ю' => "ju",
        'я' => "ja",
        // What scanners put in the place of a letter.
        '0' => "o",
        '3' => "z",
        _ => "",
    }
}

fn is_vowel(sign: char) -> bool {
    matches!(
        sign,
        'а' | 'ә' | 'е' | 'ё' | 'и' | 'і' | 'о' | 'ө' | 'у' | 'ұ' | 'ү' | 'ы' | 'э' | 'ю' | 'я'
    )
}

/// Adds the phones of a word in small letters.
pub(super) fn phones(word: &str, spelled: &mut Spelling) {
    let mut before: Option<char> = None;
    let mut letters = word.chars().peekable();
    while let Some(sign) = letters.next() {
        if sign == 'д' && letters.peek() == Some(&'ж') {
            letters.next();
            spelled.push(b'J');
            before = Some('ж');
            continue;
        }
        // "Ерлан", "Баев": a glide is heard at the beginning and behind a vowel.
        if sign == 'е' && before.is_none_or(is_vowel) {
            spelled.push(b'j');
        }
        spelled.push_str(bare(sign, letter));
        before = Some(sign);
    }
}
