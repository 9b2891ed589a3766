//! The words of one paragraph in a language that is not English.
//!
//! Unlike `text::Paragraph`, letters of any script are folded, a Chinese character is a word of
//! its own, and digits are cut off from the ending that is hung on them ("2019-жылы", "174-бап").

use super::Tongue;
use super::lexicon::{Category, Hit};

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, or one Chinese character.
    Word,
    /// Digits, perhaps with points or commas inside.
    Number,
    /// Anything else.
    Mark(char),
}

/// One word, number or mark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// First byte, in the whole text.
    pub(crate) begin: usize,
    /// Byte behind the last.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: Kind,
    /// True where the first letter is a capital.
    pub(crate) capital: bool,
    /// True where it is the first word of a sentence.
    pub(crate) first: bool,
    lower: (usize, usize),
}

const NOTHING: Word = Word {
    begin: 0,
    end: 0,
    kind: Kind::Mark('\0'),
    capital: false,
    first: false,
    lower: (0, 0),
};

/// A paragraph with its words, sentences, and what the lexicon says of them.
pub(crate) struct Line<'t> {
    pub(crate) text: &'t str,
    /// The language's rules.
    pub(crate) tongue: &'static Tongue,
    /// First byte in the whole text.
    pub(crate) begin: usize,
    /// Byte behind the last.
    pub(crate) end: usize,
    /// The words.
    pub(crate) words: Vec<Word>,
    /// Ranges of words that are sentences.
    pub(crate) sentences: Vec<(usize, usize)>,
    /// It is set in capitals, where they say nothing.
    pub(crate) shouting: bool,
    lower: String,
    hits: Vec<Hit>,
    /// Where the hits of a word begin in `hits`.
    first_hit: Vec<usize>,
}

/// Tells whether a character is written without blanks between words.
pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}' | '〇')
}

/// Tells whether a character belongs to the letter before it, or is invisible inside a word.
fn is_joined(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{200c}' | '\u{200d}' | '\u{ad}')
}

/// Tells whether a character is an apostrophe, which some alphabets use as a letter.
pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | 'ʻ' | '‘' | '`')
}

/// Folds a word for look-up: lower case, simplified characters, one kind of apostrophe, no marks inside.
pub(crate) fn fold(word: &str, into: &mut String) {
    for letter in word.chars() {
        match letter {
            'İ' => into.push('i'),
            'ё' | 'Ё' => into.push('е'),
            'ى' | 'ي' => into.push('ي'),
            'ک' => into.push('ك'),
            _ if is_joined(letter) => {}
            _ if is_han(letter) => into.push(super::han::simplified(letter)),
            _ if is_apostrophe(letter) => into.push('\''),
            _ => into.extend(letter.to_lowercase()),
        }
    }
}

/// Returns a word folded for look-up.
pub(crate) fn folded(word: &str) -> String {
    let mut lower = String::with_capacity(word.len());
    fold(word, &mut lower);
    lower
}

impl<'t> Line<'t> {
    /// Reads the words of `text[begin..end]`.
    pub(crate) fn new(text: &'t str, begin: usize, end: usize, tongue: &'static Tongue) -> Self {
        let mut line = Self {
            text,
            tongue,
            begin,
            end,
            words: Vec::new(),
            sentences: Vec::new(),
            shouting: false,
            lower: String::new(),
            hits: Vec::new(),
            first_hit: Vec::new(),
        };
        line.cut();
        line.split();
        line.shouting = line.looks_shouted();
        tongue.lexicon.mark(&mut line);
        line
    }

    /// Puts the lexicon's hits in; they come in order of their first word.
    pub(crate) fn set_hits(&mut self, hits: Vec<Hit>) {
        self.first_hit = vec![0; self.words.len() + 1];
        for hit in &hits {
            if let Some(count) = self.first_hit.get_mut(hit.from + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut self.first_hit {
            sum += *count;
            *count = sum;
        }
        self.hits = hits;
    }

    /// Returns a word; past either end one that is nothing.
    pub(crate) fn word(&self, at: usize) -> Word {
        self.words.get(at).copied().unwrap_or(NOTHING)
    }

    /// Returns a word folded for look-up.
    pub(crate) fn lower(&self, at: usize) -> &str {
        let (begin, end) = self.word(at).lower;
        self.lower.get(begin..end).unwrap_or_default()
    }

    /// Returns a range of words folded for look-up, without blanks between them.
    pub(crate) fn folded_range(&self, from: usize, to: usize) -> &str {
        if from >= to || to > self.words.len() {
            return "";
        }
        let (begin, end) = (self.word(from).lower.0, self.word(to - 1).lower.1);
        self.lower.get(begin..end).unwrap_or_default()
    }

    /// Returns a word as written.
    pub(crate) fn written(&self, at: usize) -> &'t str {
        let word = self.word(at);
        self.text.get(word.begin..word.end).unwrap_or_default()
    }

    /// Returns the words of a range as written.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'t str {
        let (begin, end) = self.span(from, to);
        self.text.get(begin..end).unwrap_or_default()
    }

    /// Returns the bytes of a range of words.
    pub(crate) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        if from >= to {
            return (0, 0);
        }
        (self.word(from).begin, self.word(to - 1).end)
    }

    /// Returns the byte behind the letters of a word that are folded to its first `stem` bytes.
    pub(crate) fn stem_end(&self, at: usize, stem: usize) -> usize {
        let word = self.word(at);
        let written = self.written(at);
        let Some(base) = self.lower(at).get(..stem) else {
            return word.end;
        };
        let mut so_far = String::new();
        let mut fits = None;
        let bounds = written.char_indices().map(|(byte, _)| byte).skip(1);
        for end in bounds.take(60) {
            let Some(part) = written.get(..end) else {
                break;
            };
            so_far.clear();
            match self.tongue.manner.fold {
                Some(own) => own(part, &mut so_far),
                None => fold(part, &mut so_far),
            }
            // Letters that the folding drops belong to the stem.
            if so_far == base {
                fits = Some(word.begin + end);
            } else if fits.is_some() {
                break;
            }
        }
        fits.unwrap_or(word.end)
    }

    /// Tells whether a word is this mark.
    pub(crate) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.word(at).kind == Kind::Mark(mark)
    }

    /// Tells whether it is a word of letters.
    pub(crate) fn is_word(&self, at: usize) -> bool {
        self.word(at).kind == Kind::Word
    }

    /// Tells whether a word has the ending of anything but the one who does something; "үкіметі"
    /// ends like one with a case, and is the word as the lexicon has it.
    pub(crate) fn has_case(&self, at: usize) -> bool {
        let lower = self.lower(at);
        self.tongue.manner.has_case(lower) && !self.tongue.lexicon.is_base(lower)
    }

    /// Tells whether no blank stands before a word.
    pub(crate) fn touches(&self, at: usize) -> bool {
        at > 0 && self.word(at).begin == self.word(at - 1).end
    }

    /// Returns what the lexicon says of the words that begin here.
    pub(crate) fn hits(&self, at: usize) -> &[Hit] {
        let begin = self.first_hit.get(at).copied().unwrap_or(0);
        let end = self.first_hit.get(at + 1).copied().unwrap_or(begin);
        self.hits.get(begin..end).unwrap_or_default()
    }

    /// Returns the longest hit of a category that begins here.
    pub(crate) fn hit(&self, at: usize, category: Category) -> Option<&Hit> {
        self.hits(at)
            .iter()
            .filter(|hit| hit.category == category)
            .max_by_key(|hit| hit.to)
    }

    /// Tells whether a hit of a category begins here.
    pub(crate) fn is(&self, at: usize, category: Category) -> bool {
        self.hits(at).iter().any(|hit| hit.category == category)
    }

    /// Tells whether a hit of one of the categories begins here.
    pub(crate) fn is_any(&self, at: usize, categories: &[Category]) -> bool {
        self.hits(at)
            .iter()
            .any(|hit| categories.contains(&hit.category))
    }

    /// Returns all hits of a category in a range, longest first at each place, without overlaps.
    pub(crate) fn all(&self, from: usize, to: usize, category: Category) -> Vec<Hit> {
        let mut found = Vec::new();
        let mut at = from;
        while at < to {
            match self.hit(at, category) {
                Some(hit) => {
                    at = hit.to;
                    found.push(*hit);
                }
                None => at += 1,
            }
        }
        found
    }

    /// Returns the sentence around a word.
    pub(crate) fn sentence_of(&self, at: usize) -> (usize, usize) {
        let next = self.sentences.partition_point(|(_, end)| *end <= at);
        self.sentences
            .get(next)
            .copied()
            .unwrap_or((0, self.words.len()))
    }

    /// Tells whether a word of two letters or more is written in capitals throughout.
    pub(crate) fn all_capitals(&self, at: usize) -> bool {
        let word = self.written(at);
        word.chars().filter(|letter| letter.is_alphabetic()).count() > 1
            && !word.chars().any(char::is_lowercase)
            && self.word(at).capital
    }

    fn looks_shouted(&self) -> bool {
        let words = self
            .words
            .iter()
            .filter(|word| word.kind == Kind::Word)
            .count();
        let capitals = (0..self.words.len())
            .filter(|at| self.all_capitals(*at))
            .count();
        let short = self.tongue.manner.apostrophe_cuts
            && words > 0
            && self
                .words
                .iter()
                .all(|word| word.kind != Kind::Word || word.capital)
            && (0..self.words.len()).all(|at| {
                !self.is_word(at) || self.all_capitals(at) || self.written(at).chars().count() == 1
            })
            && self.sentences.len() < 2
            && words > 1;
        short || words > 3 && capitals * 3 > words * 2
    }

    fn cut(&mut self) {
        let part = self.text.get(self.begin..self.end).unwrap_or_default();
        self.words.reserve(part.len() / 8);
        let mut letters = part.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            if letter.is_whitespace()
                || matches!(letter, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            {
                continue;
            }
            let (end, kind) = if is_han(letter) {
                (at + letter.len_utf8(), Kind::Word)
            } else if letter.is_numeric() {
                (number_end(part, at), Kind::Number)
            } else if letter.is_alphabetic() {
                (self.word_end(part, at), Kind::Word)
            } else {
                (at + letter.len_utf8(), Kind::Mark(letter))
            };
            let hung = if kind != Kind::Word && !matches!(kind, Kind::Number) {
                end
            } else {
                self.hung_end(part, end)
            };
            while letters.next_if(|(next, _)| *next < hung).is_some() {}
            let written = part.get(at..end).unwrap_or_default();
            let begin = self.lower.len();
            match self.tongue.manner.fold {
                Some(own) => own(written, &mut self.lower),
                None => fold(written, &mut self.lower),
            }
            self.words.push(Word {
                begin: self.begin + at,
                end: self.begin + end,
                kind,
                capital: letter.is_uppercase(),
                first: false,
                lower: (begin, self.lower.len()),
            });
        }
    }

    /// Finds where an ending stops that an apostrophe cuts off the word before it.
    fn hung_end(&self, part: &str, end: usize) -> usize {
        if !self.tongue.manner.apostrophe_cuts {
            return end;
        }
        let tail = part.get(end..).unwrap_or_default();
        let mut letters = tail.chars();
        let mark = letters.next().filter(|mark| is_apostrophe(*mark));
        let Some(mark) = mark else {
            return end;
        };
        let length: usize = letters
            .take_while(|letter| letter.is_lowercase())
            .map(char::len_utf8)
            .sum();
        let behind = tail
            .get(mark.len_utf8() + length..)
            .and_then(|rest| rest.chars().next());
        if length == 0 || length > 16 || behind.is_some_and(char::is_alphanumeric) {
            return end;
        }
        end + mark.len_utf8() + length
    }

    /// Finds where a word that begins at `at` ends.
    fn word_end(&self, part: &str, at: usize) -> usize {
        let tail = part.get(at..).unwrap_or_default();
        let mut letters = tail.char_indices().peekable();
        let mut end = at;
        while let Some((offset, letter)) = letters.next() {
            let next = letters.peek().map_or(' ', |(_, next)| *next);
            let joins = match letter {
                '-' | '‑' => {
                    next.is_alphabetic() && !is_han(next) || next.is_numeric() && offset <= 4
                }
                '.' => {
                    let so_far = part.get(at..end).unwrap_or_default();
                    let single =
                        so_far.chars().count() == 1 && so_far.chars().all(char::is_uppercase);
                    single
                        || next.is_alphabetic() && !next.is_uppercase() && so_far.contains('.')
                        || self.tongue.manner.is_abbreviation(so_far)
                        || so_far.contains('.')
                            && so_far
                                .rsplit('.')
                                .next()
                                .is_some_and(|last| last.chars().count() == 1)
                        || is_address(tail)
                            && (next.is_alphanumeric() || !self.tongue.manner.declines)
                }
                _ if is_apostrophe(letter) => {
                    self.tongue.manner.apostrophe_is_letter && next.is_alphabetic()
                }
                // "ст.19.3", "г.Алматы": what follows an abbreviation is a word of its own.
                _ if self.tongue.manner.declines
                    && (letter.is_numeric() || letter.is_uppercase())
                    && part
                        .get(at..end)
                        .and_then(|so_far| so_far.strip_suffix('.'))
                        .is_some_and(|so_far| self.tongue.manner.is_abbreviation(so_far)) =>
                {
                    false
                }
                _ => letter.is_alphanumeric() && !is_han(letter) || is_joined(letter),
            };
            if !joins && offset > 0 {
                break;
            }
            end = at + offset + letter.len_utf8();
        }
        end
    }

    fn split(&mut self) {
        let mut begin = 0;
        let count = self.words.len();
        let mut at = 0;
        let mut sentences = Vec::new();
        while at < count {
            let stop = matches!(
                self.word(at).kind,
                Kind::Mark('.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔')
            );
            // Without blanks a point ends a sentence where it stands between characters.
            let han = matches!(self.word(at).kind, Kind::Mark('。' | '！' | '？'))
                || self.tongue.manner.spaceless
                    && (!self.is_mark(at, '.') || super::han::is_sign(self, at.saturating_sub(1)));
            at += 1;
            if !stop {
                continue;
            }
            while matches!(
                self.word(at).kind,
                Kind::Mark('”' | '"' | '»' | ')' | '’' | '\'' | ']' | '.' | '」' | '』' | '“')
            ) && self.touches(at)
            {
                at += 1;
            }
            let next = self.word(at);
            let apart = !self.touches(at);
            let ordinal = self.tongue.manner.ordinal_points
                && self.is_mark(at.wrapping_sub(1), '.')
                && self.touches(at.wrapping_sub(1))
                && self.word(at.wrapping_sub(2)).kind == Kind::Number
                && self.lower(at.wrapping_sub(2)).len() <= 2
                && next.kind == Kind::Word;
            let opens = next.capital
                || next.kind == Kind::Word && !self.tongue.manner.cased
                || !matches!(next.kind, Kind::Word | Kind::Mark(',' | ';' | '،'));
            if at < count && (han || apart && opens && !ordinal) {
                sentences.push((begin, at));
                begin = at;
            }
        }
        if begin < count {
            sentences.push((begin, count));
        }
        for (begin, end) in &sentences {
            for word in self.words.get_mut(*begin..*end).unwrap_or_default() {
                if matches!(word.kind, Kind::Word | Kind::Number) {
                    word.first = true;
                    break;
                }
            }
        }
        self.sentences = sentences;
    }
}

/// Tells whether the letters look like an address of the web: "azattyq.org".
fn is_address(tail: &str) -> bool {
    let end = tail
        .find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '.' | '-')))
        .unwrap_or(tail.len());
    let address = tail.get(..end).unwrap_or_default().trim_end_matches('.');
    [
        ".org", ".com", ".kz", ".ru", ".net", ".kg", ".cn", ".de", ".uz", ".by",
    ]
    .iter()
    .any(|ending| address.to_lowercase().ends_with(ending))
}

/// Finds where digits that begin at `at` end; separators count between digits only.
fn number_end(part: &str, at: usize) -> usize {
    let tail = part.get(at..).unwrap_or_default();
    let mut letters = tail.char_indices().peekable();
    let mut end = at;
    while let Some((offset, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let joins = letter.is_numeric() && !is_han(letter)
            || matches!(letter, '.' | ',' | ':' | '٫') && next.is_numeric() && !is_han(next);
        if !joins && offset > 0 {
            break;
        }
        end = at + offset + letter.len_utf8();
    }
    end
}
