//! What a reader should know of a text that is hard to read.
//!
//! None of this keeps anything from being proposed: the remarks say where proposals are less
//! likely to be right, and why.

/// A remark, with the bytes it is about.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) place: Option<(usize, usize)>,
}

/// Which alphabet a letter is of, where letters of it look like those of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Cyrillic,
    Greek,
}

fn alphabet(letter: char) -> Option<Alphabet> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => Some(Alphabet::Latin),
        '\u{400}'..='\u{52f}' => Some(Alphabet::Cyrillic),
        '\u{370}'..='\u{3ff}' => Some(Alphabet::Greek),
        _ => None,
    }
}

/// What one walk over a text counts.
#[derive(Default)]
struct Walk {
    letters: usize,
    capitals: usize,
    small: usize,
    damaged: usize,
    first_damaged: Option<(usize, usize)>,
    controls: usize,
    first_control: Option<(usize, usize)>,
    mixed: usize,
    first_mixed: Option<(usize, usize)>,
    words: usize,
}

/// Looks at a text; `told` says that its language could be told, or was given.
pub(crate) fn remarks(text: &str, told: bool) -> Vec<Remark> {
    let walk = walk(text);
    let mut remarks = Vec::new();
    let mut add = |code, message: String, place| {
        remarks.push(Remark {
            code,
            message,
            place,
        });
    };
    if walk.letters == 0 {
        if text.chars().any(|letter| !letter.is_whitespace()) {
            add(
                "no-words",
                "there is no word in this text, so nothing is proposed; a scan needs its text read first".into(),
                None,
            );
        }
        return remarks;
    }
    if !told {
        add(
            "language-unknown",
            "the language could not be told, and the text was read as English; name the language and have it read again".into(),
            None,
        );
    }
    if walk.capitals > 200 && walk.capitals > 4 * walk.small {
        add(
            "capitals",
            "most of the text is in capitals, which hide names; fewer are proposed than in a text with small letters".into(),
            None,
        );
    }
    if walk.mixed > 0 {
        add(
            "mixed-letters",
            format!(
                "{} words mix letters of two alphabets that look alike; names among them are kept as they stand and may be taken for others",
                walk.mixed
            ),
            walk.first_mixed,
        );
    }
    if walk.controls > 0 {
        add(
            "direction-controls",
            format!(
                "{} invisible characters turn the direction of the text; what is seen on a page may stand in another order than it is read here",
                walk.controls
            ),
            walk.first_control,
        );
    }
    if walk.damaged > 0 {
        add(
            "damaged-characters",
            format!(
                "{} characters were lost before the text came here; the words around them are read as they are",
                walk.damaged
            ),
            walk.first_damaged,
        );
    }
    remarks
}

fn walk(text: &str) -> Walk {
    let mut walk = Walk::default();
    // The word so far: where it began, its first alphabet, and whether another came in.
    let mut word: Option<(usize, Alphabet, bool)> = None;
    let end_word = |walk: &mut Walk, word: &mut Option<(usize, Alphabet, bool)>, end: usize| {
        if let Some((begin, _, mixed)) = word.take() {
            walk.words += 1;
            if mixed {
                walk.mixed += 1;
                walk.first_mixed.get_or_insert((begin, end));
            }
        }
    };
    for (at, letter) in text.char_indices() {
        let place = (at, at + letter.len_utf8());
        if letter.is_alphabetic() {
            walk.letters += 1;
            walk.capitals += usize::from(letter.is_uppercase());
            walk.small += usize::from(letter.is_lowercase());
        }
        match (alphabet(letter), &mut word) {
            (Some(this), Some((_, first, mixed))) => *mixed |= this != *first,
            (Some(this), None) => word = Some((at, this, false)),
            (None, _) => end_word(&mut walk, &mut word, at),
        }
        match letter {
            '\u{fffd}' => {
                walk.damaged += 1;
                walk.first_damaged.get_or_insert(place);
            }
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                walk.controls += 1;
                walk.first_control.get_or_insert(place);
            }
            _ => {}
        }
    }
    end_word(&mut walk, &mut word, text.len());
    walk
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, told: bool, expected: &str) {
        let said: Vec<String> = remarks(text, told)
            .iter()
            .map(|remark| match remark.place {
                Some((begin, end)) => format!("{} {:?}", remark.code, &text[begin..end]),
                None => remark.code.to_owned(),
            })
            .collect();
        assert_eq!(said.join("; "), expected, "{text}");
    }

    #[test]
    fn an_ordinary_text_needs_no_remark() {
        check("Police in Almaty held Aida Karim.", true, "");
        check("Аида Каримова из Алматы и Human Rights Watch", true, "");
        check("", true, "");
        check("  \n ", false, "");
    }

    #[test]
    fn what_is_hard_to_read_is_said() {
        check("123 – 456 !!!", false, "no-words");
        check("xqz vrtw", false, "language-unknown");
        // The second letter of the name is Cyrillic.
        check("She met A\u{438}da.", true, "mixed-letters \"A\u{438}da\"");
        check("name \u{202e}abc", true, "direction-controls \"\\u{202e}\"");
        check("Alma\u{fffd}y", true, "damaged-characters \"\u{fffd}\"");
        check(&"POLICE HELD AIDA KARIM ".repeat(20), true, "capitals");
    }
}
