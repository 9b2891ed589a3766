//! What a name is before it is read: small letters, one form of each letter, no invisible signs.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// Returns whether a sign can't be seen: zero-width, direction, soft hyphen, lengthening stroke.
#[must_use]
pub fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{640}'
    )
}

/// Returns whether a name has signs that can't be seen and are no part of spelling, as the Persian
/// half-space and the lengthening stroke are.
#[must_use]
pub fn hides_signs(name: &str) -> bool {
    name.chars()
        .any(|sign| is_invisible(sign) && !matches!(sign, '\u{200c}' | '\u{640}'))
}

/// Returns whether a sign is an Arabic vowel mark, which most writers leave out.
fn is_vowel_mark(sign: char) -> bool {
    matches!(sign, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{652}' | '\u{656}'..='\u{65f}' | '\u{670}')
}

/// A word of a name in small letters, with what stood behind it.
#[derive(Clone, PartialEq, Eq)]
pub struct Folded {
    /// The word.
    pub text: String,
    /// A full stop stood behind it, as behind an initial or a title.
    pub stopped: bool,
}

// The words of a name must not reach a log by way of a debug print.
impl std::fmt::Debug for Folded {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Folded([withheld])")
    }
}

/// Returns the words of a name in small letters, composed (NFKC), without invisible signs.
///
/// Words end at spaces, commas, hyphens, middle dots, strokes and full stops; an apostrophe stays
/// inside its word as `'`, and so do digits between letters, which a scanner or a keyboard put in
/// the place of one ("Nur1an", "Mo7ammed"). Nothing else is dropped but signs that are no letters.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    folded(name).into_iter().map(|word| word.text).collect()
}

/// Returns the words of a name with what stood behind them, as [`words`] cuts it.
#[must_use]
pub fn folded(name: &str) -> Vec<Folded> {
    // Composing would make a space and a combining mark of it.
    let name = if name.contains('´') {
        Cow::Owned(name.replace('´', "'"))
    } else {
        Cow::Borrowed(name)
    };
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&name);
    let mut words: Vec<Folded> = Vec::new();
    let mut word = String::with_capacity(USUAL);
    let mut signs = composed.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            'a'..='z' => word.push(sign),
            'A'..='Z' => word.push(sign.to_ascii_lowercase()),
            // Most letters of names: without a look into the tables of Unicode.
            'а'..='я' | 'ء'..='غ' | 'ف'..='ي' | '\u{4e00}'..='\u{9fff}' => word.push(sign),
            _ if is_invisible(sign) || is_vowel_mark(sign) => {}
            '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`' | '´' | 'ʿ' | 'ʾ' | 'ʹ' | '″' | '′' | '‵' | 'ʺ'
            | 'ˈ' | 'ʽ' | '＇' => {
                if !word.is_empty() && !word.ends_with('\'') {
                    word.push('\'');
                }
            }
            '\u{674}' => word.push(sign),
            '0'..='9' => {
                let inside = signs.peek().is_some_and(|next| next.is_alphabetic());
                if inside && word.chars().next_back().is_some_and(char::is_alphabetic) {
                    word.push(sign);
                } else {
                    finish(&mut word, false, &mut words);
                }
            }
            _ if sign.is_alphabetic() => {
                for small in sign.to_lowercase() {
                    // "İ" in small letters is "i" and a dot above.
                    if small != '\u{307}' {
                        word.push(small);
                    }
                }
            }
            _ if is_mark(sign) => word.push(sign),
            _ => finish(&mut word, matches!(sign, '.' | '۔' | '。'), &mut words),
        }
    }
    finish(&mut word, false, &mut words);
    words
}

/// How long a word is at most, nearly always, in bytes.
const USUAL: usize = 24;

fn finish(word: &mut String, stopped: bool, words: &mut Vec<Folded>) {
    while word.ends_with('\'') {
        word.pop();
    }
    if !word.is_empty() {
        words.push(Folded {
            text: std::mem::replace(word, String::with_capacity(USUAL)),
            stopped,
        });
    }
}

/// Combining marks that did not compose with their letter.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fall_into_words() {
        for (name, expected) in [
            ("Nur-Sain  Qydyrgali", "nur|sain|qydyrgali"),
            ("САМАКОВ, Карганбек", "самаков|карганбек"),
            ("努尔赛音·克德尔哈力", "努尔赛音|克德尔哈力"),
            ("مُحَمَّد", "محمد"),
            ("O‘ktam Yo'ldosh", "o'ktam|yo'ldosh"),
            ("\u{200f}İlyar\u{200b} Toxti", "ilyar|toxti"),
            ("J. R. Smith", "j|r|smith"),
            ("ﻣﺤﻤﺪ", "محمد"),
            ("", ""),
            ("42 ☃", ""),
            ("Nur1an 0rman 2Pac", "nur1an|rman|pac"),
            ("G´ulom O′tkir Hasan″", "g'ulom|o'tkir|hasan"),
        ] {
            assert_eq!(words(name).join("|"), expected, "{name}");
        }
    }
}
