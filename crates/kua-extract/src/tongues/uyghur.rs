//! The alphabets of Uyghur: from the Arabic one, in which the data files are written, to the others.
//!
//! The letters are those of the alphabet of 1983 (Arabic, "UEY"), of the Latin one of 2008 ("ULY",
//! with é ö ü gh ng sh ch zh and the apostrophe), and of the Cyrillic one of 1946 as it is used in
//! Kazakhstan. All three write every sound, so that one is turned into another letter by letter.
//!
//! What people write differs: ى for ې and ي, one ي for two, no ئ inside a word, e for é, u for ü, no apostrophe,
//! "жил" for "йил". All of these are folded to one loose spelling in each alphabet, and the data
//! files are turned into the same. So two words may fall together, and none is missed.

/// Turns the Arabic letters of a data file into the loose Arabic spelling; the rest stays.
pub(crate) fn to_loose(file: &str) -> String {
    turned(file, fold_arabic)
}

/// Turns the Arabic letters of a data file into the loose Latin spelling; the rest stays.
pub(crate) fn to_latin(file: &str) -> String {
    turned(file, |word, into| {
        let mut latin = String::new();
        word.chars()
            .for_each(|letter| latin.push_str(latin_of(letter)));
        fold_latin(&latin, into);
    })
}

/// Turns the Arabic letters of a data file into the loose Cyrillic spelling, and folds what is
/// written in Cyrillic there; the rest stays.
pub(crate) fn to_cyrillic(file: &str) -> String {
    turned(file, |word, into| {
        let mut cyrillic = String::new();
        word.chars()
            .for_each(|letter| cyrillic.push_str(cyrillic_of(letter)));
        fold_cyrillic(&cyrillic, into);
    })
}

/// Folds a word in Arabic letters: one letter for ى, ي and ې, never doubled, no marks.
pub(crate) fn fold_arabic(word: &str, into: &mut String) {
    let begin = into.len();
    for letter in word.chars() {
        let plain = match letter {
            '\u{640}' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{64b}'..='\u{65f}' => continue,
            // "گۇاڭجۇ" is written beside "گۇئاڭجۇ".
            'ئ' if into.len() > begin => continue,
            'ى' | 'ي' | 'ی' | 'ې' => 'ي',
            'ک' => 'ك',
            'ہ' | 'ه' => 'ھ',
            'ة' => 'ە',
            letter => letter,
        };
        push(into, begin, plain, 'ي');
    }
    or_as_written(word, begin, into);
}

/// Folds a word in any Latin spelling: no marks, no apostrophe, i for a y that begins no word.
pub(crate) fn fold_latin(word: &str, into: &mut String) {
    let begin = into.len();
    for letter in word.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'é' | 'ë' | 'è' | 'ê' | 'ä' | 'ə' => "e",
            'ö' | 'ó' => "o",
            'ü' | 'ú' | 'û' => "u",
            'ı' | 'í' | 'î' | 'ï' => "i",
            'y' if into.len() > begin => "i",
            'v' => "w",
            'ğ' => "gh",
            'ş' | 'š' => "sh",
            'ç' | 'č' => "ch",
            'ñ' | 'ŋ' => "ng",
            'ž' => "zh",
            '\u{300}'..='\u{36f}' | '\u{ad}' => continue,
            _ if super::line::is_apostrophe(letter) => continue,
            _ => {
                push(into, begin, letter, 'i');
                continue;
            }
        };
        for letter in plain.chars() {
            push(into, begin, letter, 'i');
        }
    }
    or_as_written(word, begin, into);
}

/// Folds a word in Cyrillic letters: two letters for я and ю, no signs, "йи" for "жи" in front.
pub(crate) fn fold_cyrillic(word: &str, into: &mut String) {
    let begin = into.len();
    let mut letters = word.chars().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        let first = into.len() == begin;
        let plain = match letter {
            'я' if first => "йа",
            'я' => "иа",
            'ю' if first => "йу",
            'ю' => "иу",
            'ё' if first => "йо",
            'ё' => "ио",
            'ж' if first && letters.peek() == Some(&'и') => "й",
            'й' if !first => "и",
            'э' => "е",
            'ы' | 'і' => "и",
            'ц' => "тс",
            'щ' => "ш",
            'ў' => "в",
            'ъ' | 'ь' | '\u{300}'..='\u{36f}' | '\u{ad}' => continue,
            _ => {
                push(into, begin, letter, 'и');
                continue;
            }
        };
        for letter in plain.chars() {
            push(into, begin, letter, 'и');
        }
    }
    or_as_written(word, begin, into);
}

/// Tells whether a word in loose Arabic letters is built like a person's name, its case aside:
/// "ئابدۇ..." and "...جان", or two given names in one.
///
/// `given` says of a word whether it is a given name.
pub(crate) fn is_built_like_name(word: &str, given: impl Fn(&str) -> bool) -> bool {
    const CASES: [&str; 13] = [
        "نيڭ",
        "دين",
        "تين",
        "ني",
        "غا",
        "قا",
        "گە",
        "كە",
        "دا",
        "تا",
        "مۇ",
        "چۇ",
        "نيڭكي",
    ];
    const HEADS: [&str; 7] = [
        "ئابدۇ",
        "ئابلي",
        "ئوبۇل",
        "ئەبۇل",
        "مەمەت",
        "مۇھەممەت",
        "سەيپۇ",
    ];
    const TAILS: [&str; 13] = [
        "جان",
        "گۈل",
        "نيسا",
        "نياز",
        "اخۇن",
        "مەمەت",
        "مۇھەممەت",
        "ۇللا",
        "بۈۋي",
        "ھاجي",
        "قاري",
        "نيساخان",
        "گۈلخان",
    ];
    // What only looks so: excitement, and the press.
    const OTHERS: [&str; 3] = ["ھاياجان", "مەتبۇات", "مەتبەە"];
    let built = |word: &str| {
        let letters = word.chars().count();
        if OTHERS.contains(&word)
            || !word
                .chars()
                .any(|letter| matches!(letter, '\u{620}'..='\u{6d5}'))
        {
            return false;
        }
        let rest = |part: &str| letters.saturating_sub(part.chars().count());
        HEADS
            .iter()
            .any(|head| word.starts_with(head) && rest(head) >= 3)
            || TAILS
                .iter()
                .any(|tail| word.ends_with(tail) && rest(tail) >= 3)
            || letters >= 7
                && word.char_indices().any(|(at, _)| {
                    let (head, tail) = word.split_at(at);
                    head.chars().count() >= 3
                        && tail.chars().count() >= 3
                        && given(head)
                        && (given(tail) || given(&format!("ئ{tail}")))
                })
    };
    built(word)
        || CASES
            .iter()
            .filter_map(|case| word.strip_suffix(case))
            .any(|stem| stem.chars().count() >= 5 && built(stem))
}

/// Adds a letter to a word; one of them is never doubled behind the first.
fn push(into: &mut String, begin: usize, letter: char, single: char) {
    let doubled = letter == single
        && into
            .get(begin..)
            .and_then(|word| word.char_indices().next_back())
            .is_some_and(|(at, last)| at > 0 && last == single);
    if !doubled {
        into.push(letter);
    }
}

/// A word of nothing but marks stays what it is.
fn or_as_written(word: &str, begin: usize, into: &mut String) {
    if into.len() == begin {
        into.push_str(word);
    }
}

/// Turns every stretch of Arabic or Cyrillic letters of a file.
fn turned(file: &str, turn: impl Fn(&str, &mut String)) -> String {
    let mut text = String::with_capacity(file.len());
    let mut word = String::new();
    for letter in file.chars() {
        if matches!(letter, '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d5}' | '\u{400}'..='\u{52f}') {
            word.push(letter);
            continue;
        }
        if !word.is_empty() {
            turn(&word, &mut text);
            word.clear();
        }
        text.push(letter);
    }
    if !word.is_empty() {
        turn(&word, &mut text);
    }
    text
}

macro_rules! letters {
    ($($arabic:literal $latin:literal $cyrillic:literal),* $(,)?) => {
        /// Returns what a letter of the Arabic alphabet is in the Latin one; Cyrillic stays.
        fn latin_of(letter: char) -> &'static str {
            match letter { $($arabic => $latin,)* _ => kept(letter) }
        }

        /// Returns what a letter of the Arabic alphabet is in the Cyrillic one; Cyrillic stays.
        fn cyrillic_of(letter: char) -> &'static str {
            match letter { $($arabic => $cyrillic,)* _ => kept(letter) }
        }
    };
}

letters! {
    'ا' "a" "а", 'ە' "e" "ә", 'ب' "b" "б", 'پ' "p" "п", 'ت' "t" "т", 'ج' "j" "җ", 'چ' "ch" "ч",
    'خ' "x" "х", 'د' "d" "д", 'ر' "r" "р", 'ز' "z" "з", 'ژ' "zh" "ж", 'س' "s" "с", 'ش' "sh" "ш",
    'غ' "gh" "ғ", 'ف' "f" "ф", 'ق' "q" "қ", 'ك' "k" "к", 'گ' "g" "г", 'ڭ' "ng" "ң", 'ل' "l" "л",
    'م' "m" "м", 'ن' "n" "н", 'ھ' "h" "һ", 'و' "o" "о", 'ۇ' "u" "у", 'ۆ' "ö" "ө", 'ۈ' "ü" "ү",
    'ۋ' "w" "в", 'ې' "é" "е", 'ى' "i" "и", 'ي' "y" "й",
}

/// Cyrillic letters of the data files.
fn kept(letter: char) -> &'static str {
    const LETTERS: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюяёғқңһөүәҗ";
    LETTERS
        .char_indices()
        .find(|(_, known)| *known == letter)
        .and_then(|(at, known)| LETTERS.get(at..at + known.len_utf8()))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arabic: &str, latin: &[&str], cyrillic: &[&str]) {
        let folded = |fold: fn(&str, &mut String), written: &str| {
            let mut folded = String::new();
            fold(written, &mut folded);
            folded
        };
        assert_eq!(folded(fold_arabic, arabic), to_loose(arabic));
        for written in latin {
            assert_eq!(folded(fold_latin, written), to_latin(arabic), "{written}");
        }
        for written in cyrillic {
            assert_eq!(
                folded(fold_cyrillic, written),
                to_cyrillic(arabic),
                "{written}"
            );
        }
    }

    #[test]
    fn one_word_in_three_alphabets() {
        check("ئۈرۈمچى", &["Ürümchi", "Urumchi"], &["Үрүмчи"]);
        check("يېڭىسار", &["Yéngisar", "Yengisar"], &["Йеңисар"]);
        check(
            "قىلىنغان",
            &["qilin'ghan", "qilin’ghan", "qilinghan"],
            &["қилинған"],
        );
        check("دائىرىلىرى", &["da'iriliri", "dairiliri"], &["даирилири"]);
        check("يىلى", &["yili"], &["йили", "жили"]);
        check("ئايال", &["ayal"], &["аял"]);
        check("يانۋار", &["yanwar", "yanvar"], &["январь"]);
        check("ئىيۇن", &["iyun"], &["июнь"]);
        check("نۇرنىسا", &["Nurnisa"], &["Нурниса"]);
    }

    #[test]
    fn spellings_of_the_arabic_alphabet_fall_together() {
        let same = |one: &str, other: &str| assert_eq!(to_loose(one), to_loose(other));
        same("لاگېر", "لاگىر");
        same("شەرقىي", "شەرقى");
        same("يىلى", "یىلى");
    }

    #[test]
    fn marks_of_patterns_stay() {
        assert_eq!(to_latin("{Y} <role> يىلى~/كۈن*"), "{Y} <role> yili~/kun*");
        assert_eq!(
            to_cyrillic("month\tمارت~|сентябрь~\t9"),
            "month\tмарт~|сентиабр~\t9"
        );
    }
}
