//! Cuts a text into the tokens that the Russian model was taught with: those of razdel.
//!
//! Atoms first (runs of letters of one script, runs of digits, single marks), then rules that join
//! neighbours between which nothing stands: "СИЗО-6", "12,5", "1/2", "...", "mβж". The model reads
//! a text as a whole, so no sentences are cut here.

/// What an atom is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Russian,
    Latin,
    Digits,
    Mark,
    Other,
}

#[derive(Clone, Copy)]
struct Atom<'t> {
    begin: usize,
    kind: Kind,
    text: &'t str,
}

/// A token: its bytes in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) begin: usize,
    pub(super) end: usize,
}

/// Returns the tokens of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let atoms = atoms(text);
    let mut tokens: Vec<Token> = Vec::with_capacity(atoms.len());
    let mut before = [None, None];
    for (index, &right) in atoms.iter().enumerate() {
        let [left_2, left_1] = before;
        let end = right.begin + right.text.len();
        match (left_1, tokens.last_mut()) {
            (Some(left), Some(token)) if token.end == right.begin => {
                let split = Split {
                    left,
                    left_2,
                    right,
                    right_2: atoms.get(index + 1).copied(),
                    token: text.get(token.begin..token.end).unwrap_or_default(),
                };
                if split.joins() {
                    token.end = end;
                } else {
                    let begin = right.begin;
                    tokens.push(Token { begin, end });
                }
            }
            _ => tokens.push(Token {
                begin: right.begin,
                end,
            }),
        }
        before = [left_1, Some(right)];
    }
    tokens
}

/// A place between two atoms that touch.
struct Split<'t> {
    left: Atom<'t>,
    /// The atom before `left`. Spaces between the two do not count, and the model knows it so:
    /// "минус -5" holds "-5".
    left_2: Option<Atom<'t>>,
    right: Atom<'t>,
    right_2: Option<Atom<'t>>,
    /// What the token holds so far.
    token: &'t str,
}

impl Split<'_> {
    fn joins(&self) -> bool {
        self.around(is_dash, |left, right| {
            left.kind != Kind::Mark && right.kind != Kind::Mark
        }) || self.around(
            |text| text == "_",
            |left, right| left.kind != Kind::Mark && right.kind != Kind::Mark,
        ) || self.around(|text| matches!(text, "." | ","), both_digits)
            || self.around(|text| matches!(text, "/" | "\\"), both_digits)
            || self.marks()
            || self.others()
            || (self.left.text.eq_ignore_ascii_case("yahoo") && self.right.text == "!")
    }

    /// Applies a rule to what stands left and right of a delimiter, on whichever side of it we are.
    fn around(
        &self,
        delimiter: impl Fn(&str) -> bool,
        rule: impl Fn(Atom<'_>, Atom<'_>) -> bool,
    ) -> bool {
        let (left, right) = if delimiter(self.left.text) {
            (self.left_2, Some(self.right))
        } else if delimiter(self.right.text) {
            (Some(self.left), self.right_2)
        } else {
            return false;
        };
        left.zip(right)
            .is_some_and(|(left, right)| rule(left, right))
    }

    fn marks(&self) -> bool {
        if self.left.kind != Kind::Mark || self.right.kind != Kind::Mark {
            return false;
        }
        let ending = |text: &str| matches!(text, "." | "?" | "!" | "…");
        (ending(self.left.text) && ending(self.right.text))
            || matches!((self.left.text, self.right.text), ("-", "-") | ("*", "*"))
            || is_smile(self.token, self.right.text)
    }

    fn others(&self) -> bool {
        let letters = |kind| matches!(kind, Kind::Other | Kind::Russian | Kind::Latin);
        (self.left.kind == Kind::Other && letters(self.right.kind))
            || (letters(self.left.kind) && self.right.kind == Kind::Other)
    }
}

fn both_digits(left: Atom<'_>, right: Atom<'_>) -> bool {
    left.kind == Kind::Digits && right.kind == Kind::Digits
}

fn is_dash(text: &str) -> bool {
    matches!(text, "\u{2011}" | "–" | "—" | "−" | "-")
}

/// Tells whether the token and the mark after it are a face such as ":-)" or "=((".
fn is_smile(token: &str, mark: &str) -> bool {
    let Some(rest) = token.strip_prefix(['=', ':', ';']) else {
        return false;
    };
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let mouths = rest.chars().chain(mark.chars());
    (1..=3).contains(&mouths.clone().count()) && mouths.into_iter().all(|c| matches!(c, ')' | '('))
}

fn atoms(text: &str) -> Vec<Atom<'_>> {
    let mut atoms: Vec<Atom<'_>> = Vec::with_capacity(text.len() / 8);
    let mut run: Option<(usize, Kind)> = None;
    let mut close = |run: &mut Option<(usize, Kind)>, end: usize| {
        if let Some((begin, kind)) = run.take()
            && let Some(text) = text.get(begin..end)
        {
            atoms.push(Atom { begin, kind, text });
        }
    };
    for (at, character) in text.char_indices() {
        let Some(kind) = kind(character) else {
            close(&mut run, at);
            continue;
        };
        let runs = matches!(kind, Kind::Russian | Kind::Latin | Kind::Digits);
        if runs && run.is_some_and(|(_, before)| before == kind) {
            continue;
        }
        close(&mut run, at);
        run = Some((at, kind));
    }
    close(&mut run, text.len());
    atoms
}

/// Tells what a character is; nothing where it is a space.
fn kind(character: char) -> Option<Kind> {
    match character {
        c if is_russian(c) => Some(Kind::Russian),
        c if is_latin(c) => Some(Kind::Latin),
        c if is_digit(c) => Some(Kind::Digits),
        c if is_mark(c) => Some(Kind::Mark),
        // Four separators of old teletypes are spaces for the model and not for Rust.
        c if c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}') => None,
        _ => Some(Kind::Other),
    }
}

/// Tells whether a character is a letter of the Russian alphabet.
///
/// The seven letters at the end are shapes of в, д, о, с, т and ъ in old print.
pub(super) fn is_russian(character: char) -> bool {
    matches!(character, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' | '\u{1c80}'..='\u{1c86}')
}

/// Tells whether a character is a letter of the basic Latin alphabet.
///
/// Comparing without regard to case takes in İ, ı, the long s and the sign of kelvin.
pub(super) fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, 'İ' | 'ı' | 'ſ' | '\u{212a}')
}

/// Tells whether a character is a decimal digit of any script.
pub(super) fn is_digit(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_digit();
    }
    let number = u32::from(character);
    let after = ZEROS.partition_point(|&zero| zero <= number);
    after
        .checked_sub(1)
        .and_then(|at| ZEROS.get(at))
        .is_some_and(|&zero| number - zero < 10)
}

/// Where the ten decimal digits of a script begin.
const ZEROS: [u32; 65] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650,
    0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

fn is_mark(character: char) -> bool {
    // The opening brace is not among them: it was left out when the model was taught.
    matches!(
        character,
        '\\' | '/'
            | '!'
            | '#'
            | '$'
            | '%'
            | '&'
            | '*'
            | '+'
            | ','
            | '.'
            | ':'
            | ';'
            | '<'
            | '='
            | '>'
            | '?'
            | '@'
            | '^'
            | '_'
            | '`'
            | '|'
            | '~'
            | '№'
            | '…'
            | '\u{2011}'
            | '–'
            | '—'
            | '−'
            | '-'
            | '«'
            | '“'
            | '‘'
            | '»'
            | '”'
            | '’'
            | '"'
            | '„'
            | '\''
            | '('
            | '['
            | '}'
            | ')'
            | ']'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares with the tokens that razdel 0.5.0 gives.
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = tokens(text)
            .iter()
            .map(|token| &text[token.begin..token.end])
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn tokens_are_those_of_razdel() {
        for line in include_str!("tokens.tsv").lines() {
            let (text, expected) = line.split_once('\t').unwrap();
            let text = text.replace("\\n", "\n").replace("\\x", "\u{1c}");
            let expected: Vec<&str> = expected
                .split(' ')
                .filter(|word| !word.is_empty())
                .collect();
            check(&text, &expected);
        }
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        for (character, expected) in [
            ('٣', true),
            ('９', true),
            ('𝟿', true),
            ('²', false),
            ('Ⅳ', false),
            ('五', false),
        ] {
            assert_eq!(is_digit(character), expected, "{character}");
        }
    }
}
