//! Text to tokens, the same as the original's.
//!
//! A text is cut at white space; from each stretch prefixes and suffixes go off until an
//! exception of the package remains or nothing more goes off; what is left is cut at infixes.
//! At last, runs of tokens that together spell an exception ("a.m" and ".") are joined again.

use super::super::ConvertError;
use super::super::container::{Container, ContainerError};
use super::affixes::{Affixes, Infix};
use super::classes::{Class, Patterns};
use super::hash::{self, Hashed};
use super::msgpack::Value;

/// A token: its bytes in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) begin: usize,
    pub(super) end: usize,
    /// The hash of its text.
    pub(super) text: u64,
    /// The number of its norm, where an exception of the package gives one; else 0.
    pub(super) norm: u64,
}

/// A part of an exception.
#[derive(Clone, Debug, PartialEq)]
struct Part {
    text: String,
    /// Empty where the exception gives none.
    norm: String,
}

/// An exception: a string and the parts that it always gives.
#[derive(Clone, Debug, PartialEq)]
struct Special {
    text: String,
    parts: Vec<Part>,
}

/// An exception, ready for use: lengths in bytes, hashes and norms of its parts.
type Pieces = Vec<(usize, u64, u64)>;

/// The tokenizer of a package.
#[derive(Clone, Debug)]
pub(super) struct Tokenizer {
    affixes: Affixes,
    letters_stay: bool,
    specials: Vec<Special>,
    by_text: Hashed<u64, Pieces>,
    /// Bytes of the longest exception: what is longer is not looked up, or a long run of brackets
    /// would be hashed once for each of them.
    longest: usize,
    /// Runs of tokens that spell an exception, by the first of them: the hashes of the others.
    runs: Hashed<u64, Vec<Vec<u64>>>,
}

impl Tokenizer {
    fn new(patterns: Patterns, specials: Vec<Special>) -> Self {
        let affixes = Affixes::new(patterns);
        let by_text = specials
            .iter()
            .map(|special| {
                let pieces = special
                    .parts
                    .iter()
                    .map(|part| {
                        let norm = match part.norm.as_str() {
                            "" => 0,
                            norm => hash::word(norm),
                        };
                        (part.text.len(), hash::text(&part.text), norm)
                    })
                    .collect();
                (hash::text(&special.text), pieces)
            })
            .collect();
        let mut tokenizer = Self {
            letters_stay: affixes.letters_stay(),
            affixes,
            longest: specials
                .iter()
                .map(|special| special.text.len())
                .max()
                .unwrap_or(0),
            specials,
            by_text,
            runs: Hashed::default(),
        };
        tokenizer.runs = tokenizer.find_runs();
        tokenizer
    }

    /// Finds what the exceptions are cut into where they are not looked for: only those with
    /// something to go off can be met in pieces.
    fn find_runs(&self) -> Hashed<u64, Vec<Vec<u64>>> {
        let mut runs: Hashed<u64, Vec<Vec<u64>>> = Hashed::default();
        let mut infixes = Vec::new();
        for special in &self.specials {
            let text = special.text.as_str();
            self.affixes.infixes(text, &mut infixes);
            let cut = self.affixes.prefix(text) > 0
                || self.affixes.suffix(text) > 0
                || !infixes.is_empty()
                || text.contains(' ');
            if cut {
                let tokens = self.cut(text, Exceptions::Ignored);
                let mut hashes = tokens.iter().map(|token| token.text);
                if let Some(first) = hashes.next() {
                    runs.entry(first).or_default().push(hashes.collect());
                }
            }
        }
        runs
    }

    /// Cuts a text into tokens.
    pub(super) fn tokenize(&self, text: &str) -> Vec<Token> {
        let mut tokens = self.cut(text, Exceptions::Kept);
        self.join_runs(text, &mut tokens);
        tokens
    }

    fn cut(&self, text: &str, exceptions: Exceptions) -> Vec<Token> {
        let mut cutter = Cutter {
            tokenizer: self,
            text,
            exceptions,
            tokens: Vec::with_capacity(text.len() / 5 + 1),
            suffixes: Vec::new(),
            infixes: Vec::new(),
        };
        let mut begin = 0;
        let mut in_space = text.starts_with(is_space);
        for (at, sign) in text.char_indices() {
            if is_space(sign) == in_space {
                continue;
            }
            if begin < at {
                cutter.stretch(begin, at);
            }
            // One space between words belongs to the word before it.
            begin = if sign == ' ' { at + 1 } else { at };
            in_space = !in_space;
        }
        if begin < text.len() {
            cutter.stretch(begin, text.len());
        }
        cutter.tokens
    }

    /// Joins runs of tokens that spell an exception; the longest run wins, then the earliest.
    fn join_runs(&self, text: &str, tokens: &mut Vec<Token>) {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            for run in self.runs.get(&token.text).into_iter().flatten() {
                let follows = tokens.get(at + 1..).unwrap_or_default();
                let fits = follows.len() >= run.len()
                    && run
                        .iter()
                        .zip(follows)
                        .all(|(hash, token)| *hash == token.text);
                if fits {
                    found.push((at, at + 1 + run.len()));
                }
            }
        }
        if found.is_empty() {
            return;
        }
        found.sort_by_key(|&(begin, end)| (std::cmp::Reverse(end - begin), begin));
        let mut taken = vec![false; tokens.len()];
        let is_taken = |taken: &[bool], at: usize| taken.get(at).copied().unwrap_or(true);
        let mut kept = Vec::new();
        for (begin, end) in found {
            if !is_taken(&taken, begin) && !is_taken(&taken, end - 1) {
                kept.push((begin, end));
            }
            // A run that was passed over still takes its tokens from shorter ones.
            if let Some(taken) = taken.get_mut(begin..end) {
                taken.fill(true);
            }
        }
        kept.sort_unstable();
        let mut joined = Vec::with_capacity(tokens.len());
        let mut next = 0;
        for (begin, end) in kept {
            let Some([first, last]) = tokens
                .get(begin)
                .zip(tokens.get(end - 1))
                .map(|(first, last)| [first, last])
            else {
                continue;
            };
            // White space between the tokens spells something else.
            let Some(pieces) = text
                .get(first.begin..last.end)
                .and_then(|spelt| self.by_text.get(&hash::text(spelt)))
            else {
                continue;
            };
            joined.extend(tokens.get(next..begin).unwrap_or_default());
            push_pieces(&mut joined, first.begin, pieces);
            next = end;
        }
        joined.extend(tokens.get(next..).unwrap_or_default());
        *tokens = joined;
    }
}

/// Tells a sign of white space as the original does: the four separators of ASCII are among it.
pub(super) fn is_space(sign: char) -> bool {
    sign.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&sign)
}

fn push_pieces(tokens: &mut Vec<Token>, mut begin: usize, pieces: &Pieces) {
    for &(length, text, norm) in pieces {
        let end = begin + length;
        tokens.push(Token {
            begin,
            end,
            text,
            norm,
        });
        begin = end;
    }
}

/// Whether exceptions are looked for while words are cut.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Exceptions {
    Kept,
    Ignored,
}

struct Cutter<'t> {
    tokenizer: &'t Tokenizer,
    text: &'t str,
    exceptions: Exceptions,
    tokens: Vec<Token>,
    suffixes: Vec<(usize, usize)>,
    infixes: Vec<Infix>,
}

impl<'t> Cutter<'t> {
    fn word(&self, begin: usize, end: usize) -> &'t str {
        self.text.get(begin..end).unwrap_or_default()
    }

    fn exception(&self, begin: usize, end: usize) -> Option<&'t Pieces> {
        if self.exceptions == Exceptions::Ignored || end - begin > self.tokenizer.longest {
            return None;
        }
        self.tokenizer
            .by_text
            .get(&hash::text(self.word(begin, end)))
    }

    fn push(&mut self, begin: usize, end: usize) {
        if begin < end {
            let text = hash::text(self.word(begin, end));
            self.tokens.push(Token {
                begin,
                end,
                text,
                norm: 0,
            });
        }
    }

    /// Cuts a stretch without white space, or of nothing else.
    fn stretch(&mut self, begin: usize, end: usize) {
        if let Some(pieces) = self.exception(begin, end) {
            push_pieces(&mut self.tokens, begin, pieces);
            return;
        }
        let word = self.word(begin, end);
        let letters = word.bytes().all(|byte| byte.is_ascii_alphabetic());
        if letters && self.tokenizer.letters_stay {
            self.push(begin, end);
            return;
        }
        self.suffixes.clear();
        let (begin, end) = self.affixes(begin, end);
        self.core(begin, end);
        while let Some((begin, end)) = self.suffixes.pop() {
            self.push(begin, end);
        }
    }

    /// Takes prefixes and suffixes off; returns what remains. Prefixes become tokens at once.
    fn affixes(&mut self, mut begin: usize, mut end: usize) -> (usize, usize) {
        let mut last_length = 0;
        while begin < end && end - begin != last_length {
            if self.exception(begin, end).is_some() {
                break;
            }
            last_length = end - begin;
            let prefix = self.tokenizer.affixes.prefix(self.word(begin, end));
            let behind = begin + prefix;
            if prefix > 0 && behind < end && self.exception(behind, end).is_some() {
                self.push(begin, behind);
                begin = behind;
                break;
            }
            let suffix = self.tokenizer.affixes.suffix(self.word(behind, end));
            let before = end - suffix;
            if suffix > 0 && begin < before && self.exception(begin, before).is_some() {
                self.suffixes.push((before, end));
                end = before;
                break;
            }
            self.push(begin, behind);
            begin = behind;
            if suffix > 0 {
                self.suffixes.push((before, end));
                end = before;
            }
        }
        (begin, end)
    }

    /// Cuts what no affix stands at any more.
    fn core(&mut self, begin: usize, end: usize) {
        if begin >= end {
            return;
        }
        if let Some(pieces) = self.exception(begin, end) {
            push_pieces(&mut self.tokens, begin, pieces);
            return;
        }
        let word = self.word(begin, end);
        if self.tokenizer.affixes.is_address(word) {
            self.push(begin, end);
            return;
        }
        let mut infixes = std::mem::take(&mut self.infixes);
        self.tokenizer.affixes.infixes(word, &mut infixes);
        let mut next = 0;
        for infix in &infixes {
            // One at the very front stays on the word.
            if infix.begin == 0 {
                continue;
            }
            self.push(begin + next, begin + infix.begin);
            self.push(begin + infix.begin, begin + infix.end);
            next = infix.end;
        }
        self.push(begin + next, end);
        self.infixes = infixes;
    }
}

const ORTH: u64 = 65;
const NORM: u64 = 67;

impl Tokenizer {
    /// Reads the tokenizer of the package.
    pub(super) fn of_package(value: &Value<'_>) -> Result<Self, ConvertError> {
        let pattern = |name: &str| {
            value
                .get(name)
                .and_then(Value::string)
                .ok_or_else(|| ConvertError::Inside(format!("tokenizer/{name}").into()))
        };
        let patterns = Patterns::read(
            pattern("prefix_search")?,
            pattern("suffix_search")?,
            pattern("infix_finditer")?,
            pattern("url_match")?,
        )?;
        let specials = value
            .get("exceptions")
            .and_then(read_specials)
            .filter(|_| value.get("token_match") == Some(&Value::Nil))
            .filter(|_| value.get("faster_heuristics") == Some(&Value::Bool(true)))
            .ok_or_else(|| ConvertError::Inside("tokenizer/exceptions".into()))?;
        Ok(Self::new(patterns, specials))
    }

    /// Puts the tokenizer into a converted model.
    pub(super) fn put(&self, container: &mut Container) {
        let patterns = self.affixes.patterns();
        container.put_strings("prefixes", patterns.prefixes.clone());
        container.put_strings("suffixes", patterns.suffixes.clone());
        container.put_strings("units", patterns.units.clone());
        for (name, class) in CLASS_NAMES.iter().zip(classes(patterns)) {
            container.put_numbers(name, class.numbers());
        }
        let texts = self.specials.iter().map(|special| special.text.clone());
        container.put_strings("specials", texts.collect());
        let counts = self
            .specials
            .iter()
            .map(|special| u32::try_from(special.parts.len()).unwrap_or(u32::MAX));
        container.put_numbers("special-parts", counts.collect());
        let parts = || self.specials.iter().flat_map(|special| &special.parts);
        container.put_strings(
            "part-texts",
            parts().map(|part| part.text.clone()).collect(),
        );
        container.put_strings(
            "part-norms",
            parts().map(|part| part.norm.clone()).collect(),
        );
    }

    /// Takes the tokenizer out of a converted model.
    pub(super) fn take(container: &mut Container) -> Result<Self, ContainerError> {
        let mut class = |name: &str| {
            let (_, numbers) = container.take_u32(name)?;
            Ok(Class::of_numbers(&numbers))
        };
        let patterns = Patterns {
            icons: class("icons")?,
            before_stop: class("before-stop")?,
            upper: class("upper")?,
            before_inner_stop: class("before-inner-stop")?,
            after_inner_stop: class("after-inner-stop")?,
            alpha: class("alpha")?,
            alpha_digit: class("alpha-digit")?,
            host_end: class("host-end")?,
            prefixes: container.take_strings("prefixes")?,
            suffixes: container.take_strings("suffixes")?,
            units: container.take_strings("units")?,
        };
        let texts = container.take_strings("specials")?;
        let (_, counts) = container.take_u32("special-parts")?;
        let mut parts = container
            .take_strings("part-texts")?
            .into_iter()
            .zip(container.take_strings("part-norms")?)
            .map(|(text, norm)| Part { text, norm });
        let mut specials = Vec::with_capacity(texts.len());
        for (text, count) in texts.into_iter().zip(counts) {
            let parts: Vec<Part> = parts.by_ref().take(count as usize).collect();
            if !spells(&text, &parts) {
                return Err(ContainerError::Array("part-texts".into()));
            }
            specials.push(Special { text, parts });
        }
        Ok(Self::new(patterns, specials))
    }
}

const CLASS_NAMES: [&str; 8] = [
    "icons",
    "before-stop",
    "upper",
    "before-inner-stop",
    "after-inner-stop",
    "alpha",
    "alpha-digit",
    "host-end",
];

fn classes(patterns: &Patterns) -> [&Class; 8] {
    [
        &patterns.icons,
        &patterns.before_stop,
        &patterns.upper,
        &patterns.before_inner_stop,
        &patterns.after_inner_stop,
        &patterns.alpha,
        &patterns.alpha_digit,
        &patterns.host_end,
    ]
}

/// Tells whether the parts make up the text: token positions depend on it.
fn spells(text: &str, parts: &[Part]) -> bool {
    let mut rest = text;
    for part in parts {
        match rest.strip_prefix(part.text.as_str()) {
            Some(after) if !part.text.is_empty() => rest = after,
            _ => return false,
        }
    }
    rest.is_empty() && !text.is_empty()
}

fn read_specials(value: &Value<'_>) -> Option<Vec<Special>> {
    let mut specials = Vec::new();
    for (text, parts) in value.map()? {
        let text = text.string()?.to_owned();
        let mut read = Vec::new();
        for part in parts.list()? {
            let mut spelt = Part {
                text: String::new(),
                norm: String::new(),
            };
            for (attribute, value) in part.map()? {
                match attribute.unsigned()? {
                    ORTH => spelt.text = value.string()?.to_owned(),
                    NORM => spelt.norm = value.string()?.to_owned(),
                    _ => return None,
                }
            }
            read.push(spelt);
        }
        if !spells(&text, &read) {
            return None;
        }
        specials.push(Special { text, parts: read });
    }
    Some(specials)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::classes::tests::sample;
    use super::*;

    /// A tokenizer with a few of the package's exceptions; parts are parted by a bar.
    fn tokenizer() -> Tokenizer {
        let specials = ["Mr.", "do|n't", "a.m.", ":)", "can|not", "\n", " ", "'s"];
        let specials = specials.map(|parts| Special {
            text: parts.replace('|', ""),
            parts: parts
                .split('|')
                .map(|part| Part {
                    text: part.to_owned(),
                    norm: if part == "n't" { "not" } else { "" }.to_owned(),
                })
                .collect(),
        });
        Tokenizer::new(sample(), specials.into())
    }

    fn check(text: &str, expected: &[&str]) {
        let tokens = tokenizer().tokenize(text);
        let found: Vec<&str> = tokens.iter().map(|one| &text[one.begin..one.end]).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn texts_are_cut_as_the_original_does() {
        check("", &[]);
        check("Mr. Ann's", &["Mr.", "Ann", "'s"]);
        check("(Mr.) left.", &["(", "Mr.", ")", "left", "."]);
        check("I don't, cannot", &["I", "do", "n't", ",", "can", "not"]);
        check("\"don't\"", &["\"", "do", "n't", "\""]);
        check(
            "well-known, US$5km.",
            &["well", "-", "known", ",", "US$", "5", "km", "."],
        );
        check("see example.org/x.", &["see", "example.org/x", "."]);
        check("((", &["(", "("]);
    }

    #[test]
    fn white_space_beyond_one_space_is_a_token() {
        check("a b", &["a", "b"]);
        check("a  b", &["a", " ", "b"]);
        check(" a ", &[" ", "a"]);
        check("a\n\nb", &["a", "\n\n", "b"]);
        check("a \n b", &["a", "\n ", "b"]);
        check("a\u{1c}b", &["a", "\u{1c}", "b"]);
    }

    #[test]
    fn what_was_cut_and_spells_an_exception_is_joined() {
        check("fine:)", &["fine", ":)"]);
        check("fine: )", &["fine", ":", ")"]);
        check("(:)", &["(", ":)"]);
    }

    #[test]
    fn an_exception_brings_its_norm() {
        let norms: Vec<u64> = tokenizer()
            .tokenize("don't")
            .iter()
            .map(|one| one.norm)
            .collect();
        assert_eq!(norms, [0, hash::word("not")]);
    }

    #[test]
    fn a_tokenizer_comes_out_of_the_container_as_it_went_in() {
        let mut container = Container::new(super::super::super::container::Kind::English, "sample");
        tokenizer().put(&mut container);
        let read = Tokenizer::take(&mut container).unwrap();
        assert_eq!(read.affixes.patterns(), tokenizer().affixes.patterns());
        assert_eq!(read.specials, tokenizer().specials);
        assert_eq!(read.runs, tokenizer().runs);
    }

    #[test]
    fn long_rows_of_signs_take_time_by_their_length() {
        let tokenizer = tokenizer();
        for row in ["(", "@", "@.", "a@b.", ".", "-", "a-", "'", ":)", "a:1@"] {
            let text = row.repeat(300_000);
            let tokens = tokenizer.tokenize(&text);
            assert_eq!(tokens.last().map(|token| token.end), Some(text.len()));
        }
    }

    proptest! {
        #[test]
        fn tokens_and_single_spaces_make_up_the_text(text in "[a-zA\\.,:)('\"\\-@/★…5\\n\\u{a0} ]{0,40}") {
            let mut at = 0;
            for token in tokenizer().tokenize(&text) {
                prop_assert!(token.begin < token.end);
                prop_assert!(matches!(text.get(at..token.begin), Some("" | " ")));
                at = token.end;
            }
            prop_assert!(matches!(text.get(at..), Some("" | " ")));
        }
    }
}
