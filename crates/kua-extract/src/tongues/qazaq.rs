//! The alphabets of Kazakh: from Cyrillic, in which the data files are written, to the others.
//!
//! Latin spellings differ by the year and by the writer: the alphabet of 2021 (presidential
//! working draft of 28 January 2021: ä ğ ı ñ ö ū ü ş), that of 2018 (decree no. 637 of
//! 19 February 2018: á ǵ ı ń ó ú ý sh ch), and what people type on foreign keyboards. All of them
//! are folded to one loose spelling in plain letters; the data files are turned into the same.
//! So two words may fall together that differ by a mark only, and none is missed for its marks.
//!
//! The Arabic alphabet (töte jazu, as used in China) marks a soft word with a raised hamza in
//! front and writes its vowels like hard ones; the hamza is folded away.

use std::iter::Peekable;
use std::str::Chars;

/// Turns Cyrillic letters of a data file into the loose Latin spelling; the rest stays.
pub(crate) fn to_latin(cyrillic: &str) -> String {
    let mut letters = String::with_capacity(cyrillic.len());
    for letter in cyrillic.chars() {
        if !is_cyrillic(letter) {
            push_loose(&mut letters, letter);
            continue;
        }
        for lower in letter.to_lowercase() {
            for latin in latin_of(lower).chars() {
                push_loose(&mut letters, latin);
            }
        }
    }
    letters
}

/// Turns Cyrillic letters of a data file into Arabic ones without the hamza; the rest stays.
pub(crate) fn to_arabic(cyrillic: &str) -> String {
    let mut letters = String::with_capacity(cyrillic.len());
    for letter in cyrillic.chars() {
        if !is_cyrillic(letter) {
            letters.push(if letter == ',' { '،' } else { letter });
            continue;
        }
        for lower in letter.to_lowercase() {
            for arabic in arabic_of(lower).chars() {
                push_arabic(&mut letters, arabic);
            }
        }
    }
    letters
}

/// Folds a word in any Latin spelling to the loose one.
pub(crate) fn fold_latin(word: &str, into: &mut String) {
    let begin = into.len();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        for lower in letter.to_lowercase() {
            match loose(lower, &mut letters) {
                Some(latin) => {
                    for latin in latin.chars() {
                        push_loose_from(into, latin, begin);
                    }
                }
                None if matches!(lower, '\u{300}'..='\u{36f}' | '\u{ad}') => {}
                None if lower.is_alphabetic() || !super::line::is_apostrophe(lower) => {
                    into.push(lower);
                }
                None => {}
            }
        }
    }
    if into.len() == begin {
        into.push_str(word);
    }
}

/// Folds a word in Arabic letters: no hamza, no marks, one letter for ى and ي.
pub(crate) fn fold_arabic(word: &str, into: &mut String) {
    let begin = into.len();
    for letter in word.chars() {
        let plain = match letter {
            'ء' | 'ٴ' | '\u{640}' | '\u{200c}' | '\u{200d}' | '\u{64b}'..='\u{655}' => continue,
            'ٵ' => 'ا',
            'ٶ' => 'و',
            'ٷ' => 'ۇ',
            'ٸ' | 'ى' | 'ي' | 'ی' => 'ي',
            'ک' => 'ك',
            'ە' | 'ہ' => 'ە',
            letter => letter,
        };
        if plain == 'ي' && into.get(begin..).is_some_and(|sofar| sofar.ends_with('ي')) {
            continue;
        }
        into.extend(plain.to_lowercase());
    }
    if into.len() == begin {
        into.push_str(word);
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn latin_of(letter: char) -> &'static str {
    match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "io",
        'ж' => "j",
        'з' => "z",
        'и' | 'й' | 'ы' | 'і' => "i",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' => "u",
        'ф' => "f",
        'х' | 'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ю' => "iu",
        'я' => "ia",
        _ => "",
    }
}

/// One letter of a written Latin word, perhaps with the next, in the loose spelling.
fn loose(letter: char, rest: &mut Peekable<Chars<'_>>) -> Option<&'static str> {
    let mut takes = |next: char| {
        rest.next_if(|letter| letter.to_lowercase().eq([next]))
            .is_some()
    };
    Some(match letter {
        'a' | 'ä' | 'á' | 'ə' | 'â' => "a",
        'b' => "b",
        'c' if takes('h') => "ch",
        'ç' | 'č' => "ch",
        'c' => "j",
        'd' => "d",
        'e' | 'é' => "e",
        'f' => "f",
        'g' => {
            // "gh" is a common spelling of ғ.
            takes('h');
            "g"
        }
        'ğ' | 'ǵ' => "g",
        'h' => "h",
        'i' | 'ı' | 'í' | 'y' | 'î' | 'ï' => "i",
        'j' | 'ž' => "j",
        'k' if takes('h') => "h",
        'k' => "k",
        'l' => "l",
        'm' => "m",
        'n' | 'ñ' | 'ń' | 'ŋ' => "n",
        'o' | 'ö' | 'ó' => "o",
        'p' => "p",
        'q' => "q",
        'r' => "r",
        's' if takes('h') => "sh",
        's' => "s",
        'ş' | 'š' | 'ș' => "sh",
        't' => "t",
        'u' | 'ū' | 'ü' | 'ú' | 'ý' | 'w' | 'û' => "u",
        'v' => "v",
        'x' => "h",
        'z' if takes('h') => "j",
        'z' => "z",
        _ => return None,
    })
}

fn push_loose(letters: &mut String, letter: char) {
    let begin = letters
        .rfind(|other: char| !other.is_alphabetic())
        .map_or(0, |place| place + 1);
    push_loose_from(letters, letter, begin);
}

/// Adds a letter; "i" and "u" are never doubled, since alphabets differ in whether they are.
fn push_loose_from(letters: &mut String, letter: char, begin: usize) {
    let repeated = matches!(letter, 'i' | 'u')
        && letters
            .get(begin..)
            .is_some_and(|sofar| sofar.ends_with(letter));
    if !repeated {
        letters.push(letter);
    }
}

fn push_arabic(letters: &mut String, letter: char) {
    if !(letter == 'ي' && letters.ends_with('ي')) {
        letters.push(letter);
    }
}

fn arabic_of(letter: char) -> &'static str {
    match letter {
        'а' | 'ә' => "ا",
        'б' => "ب",
        'в' => "ۆ",
        'г' => "گ",
        'ғ' => "ع",
        'д' => "د",
        'е' | 'э' => "ە",
        'ё' => "يو",
        'ж' => "ج",
        'з' => "ز",
        'и' | 'й' | 'ы' | 'і' => "ي",
        'к' => "ك",
        'қ' => "ق",
        'л' => "ل",
        'м' => "م",
        'н' => "ن",
        'ң' => "ڭ",
        'о' | 'ө' => "و",
        'п' => "پ",
        'р' => "ر",
        'с' => "س",
        'т' => "ت",
        'у' => "ۋ",
        'ұ' | 'ү' => "ۇ",
        'ф' => "ف",
        'х' => "ح",
        'һ' => "ھ",
        'ц' => "تس",
        'ч' => "چ",
        'ш' => "ش",
        'щ' => "شش",
        'ю' => "يۋ",
        'я' => "يا",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cyrillic: &str, latin: &[&str], arabic: &[&str]) {
        for written in latin {
            let mut folded = String::new();
            fold_latin(written, &mut folded);
            assert_eq!(folded, to_latin(cyrillic), "{written}");
        }
        for written in arabic {
            let mut folded = String::new();
            fold_arabic(written, &mut folded);
            assert_eq!(folded, to_arabic(cyrillic), "{written}");
        }
    }

    #[test]
    fn the_spellings_of_a_word_fall_together() {
        check(
            "Әйтеке",
            &["Äiteke", "Áıteke", "Äyteke"],
            &["ءايتەكە", "ٴايتەكە", "ايتەكە"],
        );
        check("жылғы", &["jylğy", "jylǵy", "jılğı", "zhylghy"], &["جىلعى"]);
        check("Нұрболат", &["Nūrbolat", "Nurbolat"], &["نۇربولات"]);
        check(
            "Шыңжаң",
            &["Şyñjañ", "Shyńjań", "Shynzhang"].map(|word| word.trim_end_matches('g')),
            &["شىڭجاڭ"],
        );
        check("бөлімі", &["bölımı", "bólimi", "bölimi"], &["ءبولىمى"]);
        check("қамау", &["qamau", "qamaý", "qamaw"], &["قاماۋ"]);
        check("үкім", &["ükım", "úkim"], &["ۇكىم", "ءۇكىم"]);
    }

    #[test]
    fn marks_of_patterns_stay() {
        assert_eq!(to_latin("{D} тамыз*/<role>"), "{D} tamiz*/<role>");
        assert_eq!(to_arabic("он бес|«/"), "ون بەس|«/");
    }
}
