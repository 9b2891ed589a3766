//! Words that are the same but for a slip: two neighbours swapped by a keyboard, or a letter that a
//! scanner took for another.

use crate::name::Word;
use crate::script::Script;

/// The shortest word in which two swapped letters are taken for a slip.
const SHORTEST: usize = 5;

/// Returns whether two words of one writing system are the same but for such a slip.
pub(crate) fn alike(one: &Word, other: &Word) -> bool {
    let (one_text, other_text) = (one.text.as_str(), other.text.as_str());
    one.script == other.script
        && matches!(
            one.script,
            Script::Latin | Script::Cyrillic | Script::Arabic
        )
        && one_text.len().abs_diff(other_text.len()) <= 2
        && (swapped(one_text, other_text) || scanned(one_text).eq(scanned(other_text)))
}

/// Whether two neighbours changed places and nothing else differs.
fn swapped(one: &str, other: &str) -> bool {
    if one.chars().count() < SHORTEST {
        return false;
    }
    let mut pairs = one.chars().zip(other.chars()).filter(|(a, b)| a != b);
    let different = (pairs.next(), pairs.next(), pairs.next());
    let (Some((a, b)), Some((c, d)), None) = different else {
        return false;
    };
    let at = one.chars().zip(other.chars()).position(|(a, b)| a != b);
    let neighbours = at.is_some_and(|at| {
        let mut rest = one.chars().zip(other.chars()).skip(at + 1);
        rest.next() == Some((c, d)) && c != d
    });
    a == d && b == c && neighbours && one.chars().count() == other.chars().count()
}

/// The letters of a word with those that scanners take for one another made one.
fn scanned(word: &str) -> impl Iterator<Item = char> {
    let mut letters = word.chars().peekable();
    std::iter::from_fn(move || {
        let letter = letters.next()?;
        Some(match (letter, letters.peek()) {
            ('r', Some('n')) => {
                letters.next();
                'm'
            }
            ('v', Some('v')) => {
                letters.next();
                'w'
            }
            ('c', Some('l')) => {
                letters.next();
                'd'
            }
            ('l' | 'i' | '1' | 'j' | 'ı', _) => 'i',
            ('0', _) => 'o',
            ('5', _) => 's',
            ('ш' | 'щ', _) => 'ш',
            ('и' | 'н' | 'п', _) => 'и',
            ('3', _) => 'з',
            (other, _) => other,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::Name;

    fn word(text: &str) -> Word {
        Name::read(text)
            .views
            .pop()
            .and_then(|mut words| words.pop())
            .expect("a word")
    }

    #[test]
    fn slips_are_no_other_word() {
        for (one, other) in [
            ("Kareern", "Kareem"),
            ("Bi1al", "Bilal"),
            ("Abduilah", "Abdullah"),
            ("Nuralbek", "Nurlabek"),
            ("Нуралн", "Нурлан"),
            ("Sadyk0v", "Sadykov"),
        ] {
            assert!(alike(&word(one), &word(other)), "{one} {other}");
            assert!(alike(&word(other), &word(one)), "{other} {one}");
        }
        for (one, other) in [
            ("Nurlan", "Nurzhan"),
            ("Serik", "Berik"),
            ("Amri", "Amir"),
            ("Nurlan", "Нурлан"),
            ("Karim", "Kamir"),
        ] {
            assert!(!alike(&word(one), &word(other)), "{one} {other}");
        }
    }
}
