//! Letters as they are typed, out of the shapes that fonts are drawn with.

use icu_normalizer::ComposingNormalizerBorrowed;

/// Returns the letters that a glyph stands for: shapes of Arabic letters and ligatures become
/// letters, radicals become the characters they look like, all else stays as it is.
pub(super) fn letters(text: &str) -> Vec<char> {
    if !text.chars().any(is_shape) {
        return in_order(text.chars().collect());
    }
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let mut found = Vec::new();
    for letter in text.chars() {
        if is_shape(letter) {
            let mut buffer = [0; 4];
            let whole = normalizer.normalize(letter.encode_utf8(&mut buffer));
            // A mark that stands alone comes with a space to stand on.
            let is_mark = whole.starts_with(' ') && whole.chars().count() > 1;
            found.extend(whole.chars().skip(usize::from(is_mark)));
        } else {
            found.push(letter);
        }
    }
    in_order(found)
}

/// Puts lam before alef: one glyph for both is always that ligature, however the font lists it.
fn in_order(mut letters: Vec<char>) -> Vec<char> {
    if let [
        alef @ ('\u{627}' | '\u{622}' | '\u{623}' | '\u{625}'),
        '\u{644}',
    ] = letters.as_slice()
    {
        letters = vec!['\u{644}', *alef];
    }
    letters
}

/// Says whether a character is a shape of others: ligatures, forms of Arabic letters, radicals.
fn is_shape(letter: char) -> bool {
    matches!(
        letter,
        '\u{FB00}'..='\u{FD3D}' | '\u{FD50}'..='\u{FDFB}' | '\u{FE70}'..='\u{FEFC}'
            | '\u{2E80}'..='\u{2FDF}'
    )
}

/// Says whether a character is written from right to left.
pub(super) fn is_rightward_start(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{5FF}' | '\u{600}'..='\u{65F}' | '\u{66A}'..='\u{6EF}' | '\u{6FA}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
    ) && letter.is_alphabetic()
        || is_mark(letter)
}

/// Says whether a character is a vowel sign or another mark of Arabic or Hebrew, above or below its letter.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}'..='\u{5C2}' | '\u{5C4}'..='\u{5C5}' | '\u{5C7}'
            | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
            | '\u{6DF}'..='\u{6E4}' | '\u{6E7}'..='\u{6E8}' | '\u{6EA}'..='\u{6ED}'
    )
}

/// Says whether a character combines with the one before it in a script that runs to the right.
pub(super) fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{20D0}'..='\u{20FF}')
}

/// Says whether no space stands between two such characters, however wide they are set.
pub(super) fn is_wide(letter: char) -> bool {
    matches!(
        letter,
        '\u{2E80}'..='\u{303F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
            | '\u{FF01}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}'
    )
}

/// Returns the bracket that faces the other way.
pub(super) fn mirrored(letter: char) -> Option<char> {
    Some(match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '《' => '》',
        '》' => '《',
        '〈' => '〉',
        '〉' => '〈',
        '「' => '」',
        '」' => '「',
        '（' => '）',
        '）' => '（',
        _ => return None,
    })
}

/// Says whether a bracket opens.
pub(super) fn is_opening(letter: char) -> bool {
    matches!(
        letter,
        '(' | '[' | '{' | '<' | '«' | '‹' | '《' | '〈' | '「' | '（'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(letters(text).into_iter().collect::<String>(), expected);
    }

    #[test]
    fn shapes_become_letters_and_nothing_else_changes() {
        check("\u{FEFB}", "لا");
        check("\u{FE8E}", "ا");
        check("\u{FBD7}", "ۇ");
        check("\u{FBF8}", "ئې");
        check("\u{FE7C}", "\u{651}");
        check("ﬁ", "fi");
        check("⼀", "一");
        check("①Å１ﷲ", "①Å１الله");
        check("﴾", "﴾");
    }

    #[test]
    fn lam_and_alef_in_one_glyph_stand_in_the_order_of_writing() {
        check("ال", "لا");
        check("لا", "لا");
        check("الله", "الله");
    }
}
