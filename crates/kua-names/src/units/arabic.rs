//! Arabic letters: with vowels (Uyghur, Kazakh, Kurdish) and without (Arabic, Persian, Urdu).

use super::Spelling;

/// Returns whether a name has letters, or letters in places, that only languages use which write
/// all vowels: Uyghur begins a vowel with `ئ`, and `ى` inside a word is no Arabic.
pub(super) fn writes_vowels(text: &str) -> bool {
    let mut before: Option<char> = None;
    let mut letters = text.chars().peekable();
    while let Some(sign) = letters.next() {
        if matches!(
            sign,
            '\u{6d5}'
                | '\u{6c6}'
                | '\u{6c7}'
                | '\u{6c8}'
                | '\u{6cb}'
                | '\u{6ce}'
                | '\u{6ad}'
                | '\u{6c5}'
                | '\u{6c9}'
                | '\u{674}'
        ) {
            return true;
        }
        let next_is_letter = letters.peek().is_some_and(|next| next.is_alphabetic());
        if sign == 'ى' && next_is_letter {
            return true;
        }
        if sign == 'ئ' && next_is_letter && before.is_none_or(|before| !before.is_alphabetic()) {
            return true;
        }
        before = Some(sign);
    }
    false
}

/// Adds the phones of a word of a language that writes its vowels.
///
/// In Kazakh a hamza at the beginning says that all vowels of the word are front ones.
pub(super) fn phones(word: &str, spelled: &mut Spelling) {
    let front = word.starts_with('\u{674}') || word.starts_with('\u{621}');
    let mut vowel_before = false;
    for sign in word.chars() {
        let phone = match sign {
            'ا' | 'أ' | 'إ' | 'آ' if front => "A",
            'ا' | 'أ' | 'إ' | 'آ' => "a",
            '\u{6d5}' | 'ې' | '\u{6ce}' => "e",
            'ى' | 'ی' => "i",
            'ي' => "j",
            'و' if front => "O",
            'و' => "o",
            'ۇ' if front => "U",
            'ۇ' => "u",
            // Kazakh writes v with it, which stands behind a vowel; elsewhere it is a vowel itself.
            'ۆ' if vowel_before => "v",
            'ۆ' => "O",
            'ۈ' => "U",
            'ۋ' => "v",
            'ب' => "b",
            'پ' => "p",
            'ت' | 'ط' | 'ٹ' => "t",
            'ج' => "J",
            'چ' => "C",
            'ح' | 'ه' | 'ھ' | 'ہ' => "h",
            'خ' => "x",
            'د' | 'ڈ' => "d",
            'ر' | 'ڕ' | 'ڑ' => "r",
            'ز' | 'ذ' | 'ظ' | 'ض' => "z",
            'ژ' => "Z",
            'س' | 'ص' | 'ث' => "s",
            'ش' => "S",
            'غ' | 'ع' => "G",
            'ف' => "f",
            'ڤ' => "v",
            'ق' => "q",
            'ك' | 'ک' => "k",
            'گ' => "g",
            'ڭ' => "N",
            'ل' | 'ڵ' => "l",
            'م' => "m",
            'ن' | 'ں' => "n",
            '\u{6c5}' | '\u{6c9}' => "U",
            _ => "",
        };
        spelled.push_str(phone);
        vowel_before = matches!(phone, "a" | "A" | "e" | "i" | "o" | "O" | "u" | "U");
    }
}

/// Adds the letters of a word of a language that leaves short vowels out.
pub(super) fn letters(word: &str, spelled: &mut Spelling) {
    for sign in word.chars() {
        spelled.push(match sign {
            'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' => b'a',
            'ب' => b'b',
            'پ' => b'p',
            'ت' | 'ط' | 'ٹ' | 'ٺ' | 'ټ' => b't',
            'س' | 'ص' | 'ث' | 'څ' => b's',
            'ج' => b'J',
            'چ' => b'C',
            'ح' | 'ه' | 'ھ' | 'ہ' | 'ۀ' => b'h',
            'خ' => b'x',
            'د' | 'ڈ' | 'ډ' => b'd',
            'ز' | 'ذ' | 'ظ' | 'ځ' => b'z',
            'ض' => b'D',
            'ر' | 'ڑ' | 'ڕ' | 'ړ' => b'r',
            'ژ' => b'Z',
            'ش' | 'ښ' => b'S',
            'ع' => b'E',
            'غ' => b'G',
            'ف' => b'f',
            'ڤ' => b'v',
            'ق' => b'q',
            'ك' | 'ک' => b'k',
            'گ' | 'ګ' => b'g',
            'ل' | 'ڵ' => b'l',
            'م' => b'm',
            'ن' | 'ں' | 'ڼ' => b'n',
            'و' | 'ؤ' => b'w',
            'ي' | 'ی' | 'ى' | 'ې' | 'ۍ' => b'y',
            'ة' => b'H',
            'ے' => b'e',
            'ء' | 'ئ' => b'\'',
            _ => continue,
        });
    }
}
