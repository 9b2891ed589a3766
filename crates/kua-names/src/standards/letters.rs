//! A text cut into letters: small, composed, with their capitals remembered.

use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::{Converted, Unsure, Why};
use crate::fold::is_invisible;

/// Which capital belongs to which small letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Casing {
    /// As usual.
    Plain,
    /// `I` is the capital of `ı`, `İ` that of `i`, as in Turkish.
    Dotless,
    /// `I` is the capital of both `i` and `ı`.
    Shared,
}

impl Casing {
    fn small(self, letter: char) -> char {
        match (self, letter) {
            (Self::Dotless, 'I') => 'ı',
            (_, 'İ') => 'i',
            _ => letter.to_lowercase().next().unwrap_or(letter),
        }
    }

    fn capital(self, letter: char) -> char {
        if self == Self::Dotless && letter == 'i' {
            return 'İ';
        }
        let mut capitals = letter.to_uppercase();
        match (capitals.next(), capitals.next()) {
            (Some(capital), None) => capital,
            // "ŉ" and its like have no capital of one letter.
            _ => letter,
        }
    }
}

/// One spelling of all apostrophes that people write for one another.
pub(super) fn folded(sign: char) -> char {
    match sign {
        '’' | '‘' | 'ʻ' | 'ʼ' | '`' | '´' | 'ʹ' | '′' | 'ʿ' | 'ʾ' | '＇' => '\'',
        '”' | '“' | 'ʺ' | '″' | '„' | 'ˮ' => '"',
        _ => sign,
    }
}

/// Returns whether a sign belongs to a word: a letter, a mark or an apostrophe.
pub(super) fn in_word(sign: char) -> bool {
    sign.is_alphabetic() || is_mark(sign) || sign == '\'' || is_invisible(sign) || sign == '\u{674}'
}

/// Returns whether a sign is a mark on the letter before it.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The letters of a text.
pub(super) struct Letters {
    /// As they were written, composed.
    pub(super) written: Vec<char>,
    /// In small letters, with one kind of apostrophe.
    pub(super) small: Vec<char>,
    /// Whether each is a capital.
    upper: Vec<bool>,
    /// Whether each stands in a word of capitals only.
    caps: Vec<bool>,
}

impl Letters {
    pub(super) fn read(text: &str, casing: Casing) -> Self {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let mut written = Vec::with_capacity(composed.len());
        for sign in composed.chars() {
            // Arabic letters in the shapes of old encodings are the letters themselves.
            if matches!(sign, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') {
                let mut buffer = [0; 4];
                let sign = sign.encode_utf8(&mut buffer);
                written.extend(
                    ComposingNormalizerBorrowed::new_nfkc()
                        .normalize(sign)
                        .chars(),
                );
            } else {
                written.push(sign);
            }
        }
        let small: Vec<char> = written
            .iter()
            .map(|letter| folded(casing.small(*letter)))
            .collect();
        let upper: Vec<bool> = written.iter().map(|letter| letter.is_uppercase()).collect();
        let mut caps = Vec::with_capacity(written.len());
        // Some standards write a letter as a double apostrophe.
        let inside = |sign: char| in_word(sign) || sign == '"';
        for word in small.chunk_by(|first, second| inside(*first) == inside(*second)) {
            let begin = caps.len();
            let capitals = upper.iter().skip(begin).take(word.len());
            let all = capitals.clone().filter(|upper| **upper).count() > 1
                && written
                    .iter()
                    .skip(begin)
                    .take(word.len())
                    .all(|letter| !letter.is_lowercase());
            caps.resize(begin + word.len(), all);
        }
        Self {
            written,
            small,
            upper,
            caps,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.small.len()
    }

    pub(super) fn small(&self, at: usize) -> Option<char> {
        self.small.get(at).copied()
    }

    /// Returns the capitals of the letters from a place: the first one, and all of them.
    pub(super) fn capitals(&self, at: usize, length: usize) -> (bool, bool) {
        let letters = || {
            (at..at + length)
                .filter(|at| self.small(*at).is_some_and(char::is_alphabetic))
                .map(|at| self.is_upper(at))
        };
        let caps = self.caps.get(at).copied().unwrap_or(false);
        // An apostrophe can be a letter elsewhere: it is as large as its word.
        let first = letters().next().unwrap_or(caps);
        let all = letters().all(|upper| upper) && (letters().count() > 1 || caps);
        (first, first && all)
    }

    pub(super) fn is_upper(&self, at: usize) -> bool {
        self.upper.get(at).copied().unwrap_or(false)
    }
}

/// A converted text while it is written.
#[derive(Default)]
pub(super) struct Draft {
    chars: Vec<char>,
    /// Where each letter of the source begins here, and the end.
    starts: Vec<usize>,
    pub(super) unsure: Vec<Unsure>,
}

impl Draft {
    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn ends_in_word(&self) -> bool {
        self.chars.last().is_some_and(|sign| in_word(*sign))
    }

    /// Remembers that the next letter of the source begins here.
    pub(super) fn begin(&mut self) {
        self.starts.push(self.chars.len());
    }

    /// Writes letters, the first one or all of them as capitals.
    pub(super) fn push(&mut self, letters: &str, (first, all): (bool, bool), casing: Casing) {
        let mut waits = first;
        for letter in letters.chars() {
            if (waits || all) && letter.is_alphabetic() {
                self.chars.push(casing.capital(letter));
                waits = false;
            } else {
                self.chars.push(letter);
            }
        }
    }

    /// Keeps a sign as it is, and says so of a letter.
    pub(super) fn keep(&mut self, sign: char) {
        let at = self.chars.len();
        self.chars.push(sign);
        if !(sign.is_alphabetic() || is_mark(sign) || is_invisible(sign)) {
            return;
        }
        // Neighbours are one place.
        if let Some(last) = self.unsure.last_mut()
            && last.why == Why::Kept
            && last.at.end == at
        {
            last.at.end = at + 1;
            return;
        }
        self.unsure.push(Unsure {
            at: at..at + 1,
            why: Why::Kept,
        });
    }

    /// Says that what was written since a place could be something else, as large.
    pub(super) fn could_be(&mut self, since: usize, others: Vec<String>, casing: Casing) {
        self.one_of(since..self.chars.len(), others, casing);
    }

    fn one_of(&mut self, at: Range<usize>, others: Vec<String>, casing: Casing) {
        if others.is_empty() {
            return;
        }
        let letters = self.chars.get(at.clone()).unwrap_or_default();
        let first = letters.first().is_some_and(|letter| letter.is_uppercase());
        let all = letters.len() > 1 && letters.iter().all(|letter| !letter.is_lowercase());
        let others = others
            .into_iter()
            .map(|other| {
                let mut sized = Self::default();
                sized.push(&other, (first, first && all), casing);
                sized.text()
            })
            .collect();
        self.unsure.push(Unsure {
            at,
            why: Why::OneOf(others),
        });
    }

    /// Says that a vowel may be missing here.
    pub(super) fn no_vowel(&mut self) {
        let at = self.chars.len();
        self.unsure.push(Unsure {
            at: at..at,
            why: Why::NoVowel,
        });
    }

    /// Gives each word a capital.
    pub(super) fn title(&mut self, casing: Casing) {
        let mut waits = true;
        for sign in &mut self.chars {
            if !in_word(*sign) {
                waits = true;
            } else if waits && sign.is_alphabetic() {
                *sign = casing.capital(*sign);
                waits = false;
            }
        }
    }

    /// Puts a hamza before each word of Kazakh in Arabic letters that needs one: it has a front
    /// vowel, and none of the letters that say so by themselves.
    pub(super) fn hamza(&mut self, source: &Letters) {
        let mut at = 0;
        let mut places = Vec::new();
        for word in source
            .small
            .chunk_by(|first, second| in_word(*first) == in_word(*second))
        {
            let has = |letters: &str| word.iter().any(|letter| letters.contains(*letter));
            if has("әөүі") && !has("еэгғкқ") {
                places.extend(self.starts.get(at).copied());
            }
            at += word.len();
        }
        let moved = |at: usize| at + places.partition_point(|place| *place <= at);
        let mut chars = Vec::with_capacity(self.chars.len() + places.len());
        for (at, sign) in self.chars.iter().enumerate() {
            if places.binary_search(&at).is_ok() {
                chars.push('\u{674}');
            }
            chars.push(*sign);
        }
        self.chars = chars;
        for start in &mut self.starts {
            *start = moved(*start);
        }
        for unsure in &mut self.unsure {
            unsure.at = moved(unsure.at.start)..moved(unsure.at.end);
        }
    }

    /// Takes over what was not sure of the text that this one was made from.
    pub(super) fn carry(
        &mut self,
        unsure: Unsure,
        source: &Letters,
        casing: Casing,
        write: impl Fn(&str) -> String,
    ) {
        let end = self.chars.len();
        let place = |at: usize| self.starts.get(at).copied().unwrap_or(end);
        let at = place(unsure.at.start)..place(unsure.at.end);
        let why = match unsure.why {
            Why::OneOf(others) => {
                let was: String = source
                    .small
                    .get(unsure.at.clone())
                    .unwrap_or_default()
                    .iter()
                    .collect();
                let was = write(&was);
                let mut written: Vec<String> = Vec::new();
                for other in others {
                    let other = write(&other.to_lowercase());
                    if other != was && !written.contains(&other) {
                        written.push(other);
                    }
                }
                self.one_of(at, written, casing);
                return;
            }
            Why::Kept => {
                // The same sign is mostly unknown here too, and reported already.
                if self.unsure.iter().any(|known| {
                    known.why == Why::Kept && known.at.start <= at.start && at.end <= known.at.end
                }) {
                    return;
                }
                Why::Kept
            }
            Why::NoVowel => Why::NoVowel,
        };
        self.unsure.push(Unsure { at, why });
    }

    pub(super) fn text(&self) -> String {
        self.chars.iter().collect()
    }

    pub(super) fn finish(mut self) -> Converted {
        self.unsure.sort_by_key(|unsure| unsure.at.start);
        Converted {
            text: self.chars.iter().collect(),
            unsure: self.unsure,
        }
    }
}
