//! What a name is before it is read: small letters, one form of each letter, no invisible signs.

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

/// Returns whether a sign is an Arabic vowel mark, which most writers leave out.
fn is_vowel_mark(sign: char) -> bool {
    matches!(sign, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{652}' | '\u{656}'..='\u{65f}' | '\u{670}')
}

/// Returns the words of a name in small letters, composed (NFKC), without invisible signs.
///
/// Words end at spaces, commas, hyphens, middle dots, strokes and full stops; an apostrophe stays
/// inside its word as `'`. Nothing is dropped but signs that are no letters.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(name);
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for sign in composed.chars() {
        if is_invisible(sign) || is_vowel_mark(sign) {
            continue;
        }
        match sign {
            '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`' | '´' | 'ʿ' | 'ʾ' | 'ʹ' | '″' => {
                if !word.is_empty() {
                    word.push('\'');
                }
            }
            '\u{674}' => word.push(sign),
            _ if sign.is_alphabetic() => {
                for small in sign.to_lowercase() {
                    // "İ" in small letters is "i" and a dot above.
                    if small != '\u{307}' {
                        word.push(small);
                    }
                }
            }
            _ if is_mark(sign) => word.push(sign),
            _ => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    for word in &mut words {
        while word.ends_with('\'') {
            word.pop();
        }
    }
    words.retain(|word| !word.is_empty());
    words
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
        ] {
            assert_eq!(words(name).join("|"), expected, "{name}");
        }
    }
}
