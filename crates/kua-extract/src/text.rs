//! Paragraphs, tokens and sentences of a text.
//!
//! Everything counts bytes of the whole text here; code points are counted once, at the end.
//! Paragraphs are made one at a time, so that a text of any length needs the memory of one.

use crate::lexicon::{self, Tags, tag};

/// The longest stretch that is read at once, in bytes; longer lines are cut at a blank.
const LONGEST_PARAGRAPH: usize = 12_000;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, perhaps with digits, hyphens or points inside.
    Word,
    /// Digits, perhaps with separators inside or an ordinal ending.
    Number,
    /// `'s` behind a word, or the bare apostrophe of a plural.
    Possessive,
    /// Any other character.
    Mark(char),
}

/// A token of a paragraph.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    /// First byte, in the whole text.
    pub(crate) begin: usize,
    /// Byte behind the last.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: TokenKind,
    /// What the lexicon says of the word in lower case.
    pub(crate) tags: Tags,
    /// True where the first letter is a capital.
    pub(crate) capital: bool,
    /// True where a sentence begins here.
    pub(crate) first: bool,
}

/// A paragraph (or line, or part of a long line) with its tokens.
pub(crate) struct Paragraph<'t> {
    text: &'t str,
    lower: String,
    /// First byte in the whole text.
    pub(crate) begin: usize,
    /// Byte behind the last.
    pub(crate) end: usize,
    /// The tokens.
    pub(crate) tokens: Vec<Token>,
    /// Token ranges of the sentences.
    pub(crate) sentences: Vec<(usize, usize)>,
    /// True for a line that reads like a heading, where capitals mean nothing.
    pub(crate) heading: bool,
}

const NO_TOKEN: Token = Token {
    begin: 0,
    end: 0,
    kind: TokenKind::Mark('\0'),
    tags: 0,
    capital: false,
    first: false,
};

impl<'t> Paragraph<'t> {
    /// Reads the tokens of `text[begin..end]`.
    pub(crate) fn new(text: &'t str, begin: usize, end: usize) -> Self {
        let part = text.get(begin..end).unwrap_or_default();
        let mut paragraph = Self {
            text,
            lower: part.to_ascii_lowercase(),
            begin,
            end,
            tokens: Vec::with_capacity(part.len() / 5),
            sentences: Vec::new(),
            heading: false,
        };
        paragraph.tokenize(part);
        paragraph.split_sentences();
        paragraph.heading = paragraph.looks_like_heading();
        paragraph
    }

    /// Returns a token; past either end one that is nothing.
    pub(crate) fn token(&self, at: usize) -> Token {
        self.tokens.get(at).copied().unwrap_or(NO_TOKEN)
    }

    /// Returns the token before one.
    pub(crate) fn before(&self, at: usize) -> Token {
        self.token(at.wrapping_sub(1))
    }

    /// Returns a token's words as written.
    pub(crate) fn word(&self, at: usize) -> &'t str {
        let token = self.token(at);
        self.text.get(token.begin..token.end).unwrap_or_default()
    }

    /// Returns a token's words with the letters A to Z in lower case.
    pub(crate) fn lower(&self, at: usize) -> &str {
        let token = self.token(at);
        self.lower
            .get(token.begin.saturating_sub(self.begin)..token.end.saturating_sub(self.begin))
            .unwrap_or_default()
    }

    /// Tells whether a token carries one of the tags.
    pub(crate) fn has(&self, at: usize, tags: Tags) -> bool {
        self.token(at).tags & tags != 0
    }

    /// Tells whether a token ends like an adverb of manner and is no name: "calmly", not "Barakuly".
    ///
    /// A heuristic: a capital inside of a sentence is a name, and so is "-uly" at its head.
    pub(crate) fn is_manner(&self, at: usize) -> bool {
        let (token, word) = (self.token(at), self.lower(at));
        let name = token.capital && (!token.first || word.len() > 6 && word.ends_with("uly"));
        word.ends_with("ly") && !name
    }

    /// Tells whether a token is this mark.
    pub(crate) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.token(at).kind == TokenKind::Mark(mark)
    }

    /// Tells whether a token is a word.
    pub(crate) fn is_word(&self, at: usize) -> bool {
        self.token(at).kind == TokenKind::Word
    }

    /// Returns the text of a range of tokens.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'t str {
        if from >= to {
            return "";
        }
        self.text
            .get(self.token(from).begin..self.token(to - 1).end)
            .unwrap_or_default()
    }

    /// Returns the bytes of a range of tokens.
    pub(crate) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        (self.token(from).begin, self.token(to.saturating_sub(1)).end)
    }

    /// Returns the text of bytes.
    pub(crate) fn bytes(&self, begin: usize, end: usize) -> &'t str {
        self.text.get(begin..end).unwrap_or_default()
    }

    /// Returns the whole paragraph.
    pub(crate) fn content(&self) -> &'t str {
        self.bytes(self.begin, self.end)
    }

    /// Tells whether the words stand at a token, in lower case.
    pub(crate) fn matches(&self, at: usize, words: &str) -> Option<usize> {
        let mut length = 0;
        for word in words.split(' ') {
            if self.lower(at + length) != word {
                return None;
            }
            length += 1;
        }
        Some(length)
    }

    /// Returns the sentence around a token.
    pub(crate) fn sentence_of(&self, at: usize) -> (usize, usize) {
        let next = self.sentences.partition_point(|(_, end)| *end <= at);
        self.sentences
            .get(next)
            .copied()
            .unwrap_or((0, self.tokens.len()))
    }

    /// Tells whether a word is written in capitals throughout (two letters or more).
    pub(crate) fn all_capitals(&self, at: usize) -> bool {
        let word = self.word(at);
        word.chars().filter(|letter| letter.is_alphabetic()).count() > 1
            && !word.chars().any(char::is_lowercase)
    }

    fn tokenize(&mut self, part: &str) {
        let mut rest = part.char_indices().peekable();
        while let Some((at, letter)) = rest.next() {
            if letter.is_whitespace() || letter == '\u{feff}' || letter == '\u{200b}' {
                continue;
            }
            if letter == '[' {
                // A footnote mark: [7].
                let inside = part.get(at + 1..).unwrap_or_default();
                let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
                if (1..=3).contains(&digits) && inside.as_bytes().get(digits) == Some(&b']') {
                    while rest.next_if(|(next, _)| *next <= at + digits + 1).is_some() {}
                    continue;
                }
            }
            if letter.is_alphanumeric() {
                let end = word_end(part, at);
                while rest.next_if(|(next, _)| *next < end).is_some() {}
                self.push_word(part, at, end);
                let tail = part.get(end..).unwrap_or_default();
                let mark = tail.chars().next();
                if matches!(mark, Some('\'' | '’')) {
                    let width = mark.map_or(0, char::len_utf8);
                    let behind = tail.get(width..).unwrap_or_default();
                    let genitive = behind.starts_with(['s', 'S'])
                        && !behind
                            .get(1..)
                            .is_some_and(|text| text.starts_with(char::is_alphanumeric));
                    let plural = part.get(at..end).is_some_and(|word| word.ends_with('s'))
                        && behind.starts_with(' ');
                    if genitive || plural {
                        let length = width + usize::from(genitive);
                        self.push(end, end + length, TokenKind::Possessive, 0, false);
                        while rest.next_if(|(next, _)| *next < end + length).is_some() {}
                    }
                }
            } else {
                self.push(
                    at,
                    at + letter.len_utf8(),
                    TokenKind::Mark(letter),
                    0,
                    false,
                );
            }
        }
    }

    /// Returns the bytes of the tokens of a short text, without asking the lexicon.
    pub(crate) fn bare(text: &str) -> Vec<(usize, usize)> {
        let mut spans = Vec::new();
        let mut at = 0;
        while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
            let behind = text.get(at + letter.len_utf8()..).unwrap_or_default();
            let genitive = matches!(letter, '\'' | '’')
                && behind.starts_with('s')
                && !behind
                    .get(1..)
                    .is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
            let end = if letter.is_alphanumeric() {
                word_end(text, at)
            } else {
                at + letter.len_utf8() + usize::from(genitive)
            };
            if !letter.is_whitespace() {
                spans.push((at, end));
            }
            at = end;
        }
        spans
    }

    fn push(&mut self, begin: usize, end: usize, kind: TokenKind, tags: Tags, capital: bool) {
        self.tokens.push(Token {
            begin: self.begin + begin,
            end: self.begin + end,
            kind,
            tags,
            capital,
            first: false,
        });
    }

    fn push_word(&mut self, part: &str, begin: usize, end: usize) {
        let word = part.get(begin..end).unwrap_or_default();
        let first = word.chars().next().unwrap_or(' ');
        if first.is_numeric()
            && !word
                .chars()
                .any(|letter| letter.is_alphabetic() && !"stndrh".contains(letter))
        {
            self.push(begin, end, TokenKind::Number, 0, false);
        } else {
            // "US" is the country and no pronoun, "Ngo" a family name and no NGO.
            let tags = if matches!(word, "US" | "Ngo") {
                0
            } else {
                lexicon::tags(self.lower.get(begin..end).unwrap_or_default())
            };
            let capital = first.is_uppercase()
                || word
                    .split_once(['-', '’', '\''])
                    .is_some_and(|(article, rest)| {
                        // "al-Terl", "el-Terl", "d'Terl": the article is small, the name is not.
                        matches!(
                            article,
                            "al" | "el"
                                | "ul"
                                | "ad"
                                | "an"
                                | "ar"
                                | "as"
                                | "ash"
                                | "at"
                                | "az"
                                | "d"
                                | "l"
                        ) && rest.starts_with(char::is_uppercase)
                    });
            self.push(begin, end, TokenKind::Word, tags, capital);
        }
    }

    fn split_sentences(&mut self) {
        let mut begin = 0;
        let count = self.tokens.len();
        let mut at = 0;
        while at < count {
            let stop = matches!(
                self.token(at).kind,
                TokenKind::Mark('.' | '!' | '?' | '…' | '。' | '！' | '？')
            );
            // "shortly after 5 p.m. The others will stay": the point stands for both.
            let hour = self.is_word(at)
                && matches!(self.lower(at), "p.m." | "a.m.")
                && self.token(at + 1).capital
                && self.has(at + 1, tag::FUNCTION);
            at += 1;
            if !stop && !hour {
                continue;
            }
            while matches!(
                self.token(at).kind,
                TokenKind::Mark('”' | '"' | '»' | ')' | '’' | '\'' | ']' | '.')
            ) && self.token(at).begin == self.before(at).end
            {
                at += 1;
            }
            let next = self.token(at);
            let apart = next.begin > self.before(at).end || self.content().len() < 4;
            let opens = next.capital
                || !matches!(
                    next.kind,
                    TokenKind::Word | TokenKind::Possessive | TokenKind::Mark(',' | ';')
                );
            if at < count
                && (apart && opens || matches!(self.before(at).kind, TokenKind::Mark('。')))
            {
                self.sentences.push((begin, at));
                begin = at;
            }
        }
        if begin < count {
            self.sentences.push((begin, count));
        }
        // "NAIROBI, May 4 (Agency) – Police have": what stands behind the dash begins anew.
        if let Some(dash) = self.dateline()
            && let Some(first) = self.sentences.iter().position(|(_, end)| *end > dash + 1)
            && let Some((begin, end)) = self.sentences.get(first).copied()
            && begin < dash
        {
            self.sentences
                .splice(first..=first, [(begin, dash + 1), (dash + 1, end)]);
        }
        for (begin, end) in &self.sentences {
            // The first word may stand behind marks.
            for token in self.tokens.get_mut(*begin..*end).unwrap_or_default() {
                if matches!(token.kind, TokenKind::Word | TokenKind::Number) {
                    token.first = true;
                    break;
                }
            }
        }
    }

    /// Finds the dash that ends the dateline of a paragraph, if it has one.
    fn dateline(&self) -> Option<usize> {
        let dash = (1..self.tokens.len().min(18)).find(|at| {
            matches!(self.token(*at).kind, TokenKind::Mark('–' | '—' | '-'))
                && self.token(*at).begin > self.before(*at).end
                && !matches!(self.token(at + 1).kind, TokenKind::Mark('–' | '—' | '-'))
        })?;
        let doubled = matches!(self.before(dash).kind, TokenKind::Mark('-' | '–'));
        let end = dash - usize::from(doubled);
        let next = self.token(dash + 1);
        let opens = (next.capital || matches!(next.kind, TokenKind::Mark('“' | '"' | '‘')))
            && next.begin > self.token(dash).end;
        let plain = (0..end).all(|at| match self.token(at).kind {
            TokenKind::Word => {
                self.token(at).capital || matches!(self.lower(at), "of" | "the" | "al" | "de")
            }
            TokenKind::Number | TokenKind::Possessive => true,
            TokenKind::Mark(mark) => matches!(mark, ',' | '(' | ')' | '/' | '.' | '-' | '–'),
        });
        let told = (0..end).any(|at| {
            matches!(
                self.token(at).kind,
                TokenKind::Number | TokenKind::Mark(',' | '(' | '/')
            )
        }) || end <= 3 && self.all_capitals(0);
        (opens && plain && told && self.token(0).kind != TokenKind::Number).then_some(dash)
    }

    /// Tells whether the line is an entry of a list or a field of a record; such lines are short
    /// and full of capitals without being headings.
    fn is_entry(&self) -> bool {
        let first = self.token(0);
        let bullet = matches!(
            first.kind,
            TokenKind::Mark('–' | '—' | '-' | '•' | '*' | '·' | '▪')
        );
        let counted = first.kind == TokenKind::Number
            && matches!(self.token(1).kind, TokenKind::Mark('.' | ')'));
        let field = FIELDS.contains(&self.lower(0)) && (1..5).any(|at| self.is_mark(at, ':'));
        bullet || counted || field
    }

    /// Tells whether the line says who wrote, translated or published the text: full of names,
    /// and no heading.
    fn is_byline(&self) -> bool {
        let bracketed = self.is_mark(0, '(') && self.content().trim_end().ends_with(')');
        let opens = matches!(
            self.lower(0),
            "by" | "recorded"
                | "compiled"
                | "translated"
                | "written"
                | "interviewed"
                | "edited"
                | "observer"
        ) && (self.lower(0) == "by"
            || self.is_mark(1, ':')
            || (1..12).any(|at| self.lower(at) == "by"));
        let piped = self.tokens.iter().enumerate().any(|(at, token)| {
            token.kind == TokenKind::Mark('|')
                && matches!(
                    self.lower(at + 1),
                    "published" | "updated" | "posted" | "by"
                )
        });
        // "NAME (left) and NAME, 2 May. Photo: NAME"
        let caption = (0..self.tokens.len()).any(|at| {
            self.is_mark(at, '(')
                && matches!(self.lower(at + 1), "left" | "right" | "center" | "centre")
                || at > 3
                    && matches!(self.lower(at), "photo" | "image" | "picture")
                    && self.is_mark(at + 1, ':')
        });
        self.tokens.len() < 40 && caption || self.tokens.len() < 30 && (bracketed || opens || piped)
    }

    fn looks_like_heading(&self) -> bool {
        let words = self
            .tokens
            .iter()
            .filter(|token| token.kind == TokenKind::Word);
        let mut capitals = 0;
        let mut content = 0;
        for word in words {
            if word.tags & tag::FUNCTION == 0 {
                content += 1;
                capitals += usize::from(word.capital);
            }
        }
        if self.is_entry() || self.is_byline() {
            return false;
        }
        let ends = self
            .content()
            .trim_end()
            .ends_with(['.', '!', '?', '”', '"', ':', ';', ',']);
        content >= 4 && capitals * 10 >= content * 8 && !ends && self.tokens.len() < 40
    }
}

/// Words that name the fields of a record: "Sentence: six years".
const FIELDS: [&str; 24] = [
    "name",
    "names",
    "detained",
    "arrested",
    "charge",
    "charges",
    "sentence",
    "sentenced",
    "place",
    "date",
    "born",
    "status",
    "occupation",
    "profession",
    "court",
    "verdict",
    "article",
    "released",
    "held",
    "location",
    "convicted",
    "residence",
    "birthplace",
    "judge",
];

/// Finds where a word that begins at `at` ends.
fn word_end(part: &str, at: usize) -> usize {
    let tail = part.get(at..).unwrap_or_default();
    let mut letters = tail.char_indices().peekable();
    let mut end = at;
    let mut previous = ' ';
    while let Some((offset, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let joins = match letter {
            '-' | '‑' => next.is_alphanumeric() && !(previous.is_numeric() && next.is_numeric()),
            '\'' | '’' => {
                // O'Brien, Xi'an, didn't; the genitive is cut off.
                let behind = tail.get(offset + letter.len_utf8()..).unwrap_or_default();
                let genitive = behind.starts_with(['s', 'S'])
                    && !behind
                        .get(1..)
                        .is_some_and(|text| text.starts_with(char::is_alphanumeric));
                next.is_alphabetic() && previous.is_alphabetic() && !genitive
            }
            // Uzbek in Latin letters: Otaqulxo‘jayev, Gulbog‘. No quotation opens behind a letter.
            '‘' => {
                previous.is_alphabetic()
                    && (next.is_alphabetic() || matches!(previous, 'o' | 'g' | 'O' | 'G'))
            }
            '.' => {
                let inside = next.is_alphabetic() || next.is_numeric() && previous.is_numeric();
                let so_far = part.get(at..end).unwrap_or_default();
                inside
                    && (so_far.chars().count() <= 3
                        || next.is_lowercase()
                        || so_far.contains('.')
                        || next.is_numeric())
                    || !inside
                        && is_abbreviation(so_far, tail.get(offset + 1..).unwrap_or_default())
            }
            ',' => previous.is_numeric() && next.is_numeric(),
            _ => letter.is_alphanumeric() || is_combining(letter),
        };
        if !joins {
            break;
        }
        end = at + offset + letter.len_utf8();
        previous = letter;
    }
    end.max(at + tail.chars().next().map_or(0, char::len_utf8))
}

fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{200d}')
}

/// Tells whether a point behind these letters belongs to them.
fn is_abbreviation(word: &str, behind: &str) -> bool {
    if matches!(
        word,
        "no" | "No" | "Nos" | "p" | "pp" | "art" | "Art" | "Arts" | "para" | "vol" | "Vol"
    ) {
        return behind
            .trim_start()
            .starts_with(|letter: char| letter.is_numeric());
    }
    let single = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let initials = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    single || initials || lexicon::is_abbreviation(word)
}

/// Goes through the paragraphs of a text.
pub(crate) struct Ranges<'t> {
    text: &'t str,
    at: usize,
}

/// Returns where the paragraphs of a text lie, in order.
pub(crate) fn ranges(text: &str) -> Ranges<'_> {
    Ranges { text, at: 0 }
}

/// Returns the paragraphs of a text, in order.
#[cfg(test)]
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = Paragraph<'_>> {
    ranges(text).map(move |(begin, end)| Paragraph::new(text, begin, end))
}

impl Iterator for Ranges<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = self.text.get(self.at..)?;
            if rest.is_empty() {
                return None;
            }
            let mut length = line_length(rest);
            // Lines of a wrapped paragraph belong together.
            while length < rest.len() && length < LONGEST_PARAGRAPH {
                let line = rest.get(..length).unwrap_or_default();
                let following = rest.get(length + 1..).unwrap_or_default();
                if !continues(line, following) {
                    break;
                }
                length += 1 + line_length(following);
            }
            if length > LONGEST_PARAGRAPH {
                length = cut(rest, LONGEST_PARAGRAPH);
            }
            let begin = self.at;
            self.at += length;
            if self.text.as_bytes().get(self.at) == Some(&b'\n') {
                self.at += 1;
            }
            let part = rest.get(..length).unwrap_or_default();
            if part.bytes().any(|byte| !byte.is_ascii_whitespace()) {
                return Some((begin, begin + length));
            }
        }
    }
}

fn line_length(text: &str) -> usize {
    // Looking further than a paragraph may be long would cost time on one endless line.
    let limit = (LONGEST_PARAGRAPH + 1).min(text.len());
    let found = text
        .as_bytes()
        .get(..limit)
        .and_then(|head| head.iter().position(|byte| *byte == b'\n'));
    found.unwrap_or(limit)
}

/// Tells whether a line goes on in the next one: hard-wrapped text.
fn continues(so_far: &str, following: &str) -> bool {
    let line = so_far.rsplit('\n').next().unwrap_or_default().trim_end();
    let next = following.get(..line_length(following)).unwrap_or_default();
    let first = next.trim_start().chars().next();
    let wrapped = (45..=110).contains(&line.chars().take(120).count());
    let open = !line.ends_with(['.', '!', '?', ':', ';', '”', '"', '»']);
    let lower = first.is_some_and(char::is_lowercase);
    !next.trim().is_empty() && wrapped && open && (lower || next.len() > 40 && line.ends_with(','))
}

/// Finds the last blank before `limit`, or the last whole letter.
fn cut(text: &str, limit: usize) -> usize {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or_default();
    let blank = head.rfind(|letter: char| letter.is_whitespace() || letter == '。');
    let width = |at: usize| {
        text.get(at..)
            .and_then(|tail| tail.chars().next())
            .map_or(1, char::len_utf8)
    };
    blank
        .filter(|at| *at > end / 2)
        .map_or(end, |at| at + width(at))
        .max(1)
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let words: Vec<String> = paragraphs(text)
            .map(|paragraph| {
                let sentences: Vec<String> = paragraph
                    .sentences
                    .iter()
                    .map(|(begin, end)| {
                        (*begin..*end)
                            .map(|at| paragraph.word(at))
                            .collect::<Vec<_>>()
                            .join(" ")
                    })
                    .collect();
                sentences.join(" | ")
            })
            .collect();
        assert_eq!(words.join(" ¶ "), expected);
    }

    #[test]
    fn words_keep_hyphens_points_and_lose_the_genitive() {
        check(
            "China's F.P. Report, Tajibek-kyzy.",
            "China 's F.P. Report , Tajibek-kyzy .",
        );
        check("The activists’ trial", "The activists ’ trial");
        check("of Gulbog‘, a village", "of Gulbog‘ , a village");
        check("Judge Xo‘jayev said ‘no’", "Judge Xo‘jayev said ‘ no ’");
        check(
            "1,300-1,400 camps on 03/11/2019 at 24.kg",
            "1,300 - 1,400 camps on 03 / 11 / 2019 at 24.kg",
        );
        check("called [7] on", "called on");
        check("Kazakhstan-China", "Kazakhstan-China");
    }

    #[test]
    fn sentences_end_at_stops_but_not_behind_abbreviations() {
        check(
            "Mr. A. Aman left. He fled on Oct. 8 to Osh.",
            "Mr. A. Aman left . | He fled on Oct. 8 to Osh .",
        );
        check("“Free him.” She left.", "“ Free him . ” | She left .");
        check("It cost 1.1 million. No.", "It cost 1.1 million . | No .");
    }

    #[test]
    fn wrapped_lines_are_one_paragraph_and_headings_are_not() {
        check(
            "A heading\n\nThe police came to the house of the family in the\nearly morning.\nNext line",
            "A heading ¶ The police came to the house of the family in the early morning . ¶ Next line",
        );
    }

    #[test]
    fn entries_and_fields_are_no_headings() {
        fn heading(text: &str, expected: bool) {
            let paragraph = paragraphs(text).next().unwrap();
            assert_eq!(paragraph.heading, expected, "{text}");
        }
        heading("Courts Jail Three Village Poets", true);
        heading("– Marat Asylov, Penal Colony No. 8", false);
        heading("3. Marat Asylov, Penal Colony, Qaratal", false);
        heading("Sentence: Five Years (Qaratal District Court)", false);
        heading("Qaratal: Police Arrest Three Poets", true);
    }

    #[test]
    fn an_endless_line_is_cut_at_blanks_and_nothing_is_lost() {
        let text = "слово ".repeat(20_000);
        let total: usize = paragraphs(&text)
            .map(|paragraph| paragraph.tokens.len())
            .sum();
        assert_eq!(total, 20_000);
        assert!(paragraphs(&"中".repeat(50_000)).count() > 5);
    }
}
