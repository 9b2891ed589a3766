//! What characters want: a space beside them or not, and which way they run.

/// Says whether words written with this character stand without spaces between them.
pub(super) fn stands_close(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{303F}'   // radicals, marks of Chinese and Japanese
        | '\u{3040}'..='\u{30FF}' // kana
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FF60}' // wide forms
        | '\u{20000}'..='\u{3FFFF}')
}

/// Says whether a word runs from right to left: more of its letters do than do not.
pub(super) fn runs_leftward(word: &str) -> bool {
    let (mut left, mut right) = (0_usize, 0_usize);
    for character in word.chars() {
        if is_leftward(character) {
            left += 1;
        } else if character.is_alphabetic() {
            right += 1;
        }
    }
    left > right
}

fn is_leftward(character: char) -> bool {
    matches!(character,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        && character.is_alphabetic()
}

/// Says whether a character is a mark that stands on the one before and takes no room.
pub(super) fn takes_no_room(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05BD}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}'
        | '\u{06EA}'..='\u{06ED}' | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}')
}

/// Says whether a character is no part of a text: a control, or a mark that only says which way to run.
pub(super) fn is_no_letter(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_run_as_most_of_their_letters() {
        let check = |word: &str, expected| assert_eq!(runs_leftward(word), expected, "{word}");
        check("ۇيغۇر", true);
        check("2019-يىلى", true);
        check("2019", false);
        check("қазақ", false);
        check("،", false);
    }

    #[test]
    fn chinese_stands_close_and_letters_do_not() {
        assert!("区法院，。（".chars().all(stands_close));
        assert!(!"aж9ى ".chars().any(stands_close));
    }
}
