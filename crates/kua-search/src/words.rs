//! Cutting a text into the tokens that index and query share.
//!
//! Scripts that put spaces between words are cut at everything that is neither
//! letter, digit nor mark: on such text these are the word boundaries of Unicode
//! (UAX 29) cut once more at the punctuation that it lets stand inside a word, and
//! a test holds the two against each other. Thai, Lao, Khmer, Burmese and kana go
//! through ICU's segmenter. Chinese characters become overlapping pairs, see
//! [`kua_core::search`]; a space or a single line end between two of them is
//! ignored, because OCR and page layout put one anywhere.

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use unicode_script::{Script, UnicodeScript};

use crate::fold::fold_into;

/// What a token was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A word.
    Word,
    /// Two Chinese characters that follow each other.
    HanPair,
    /// The last Chinese character of a run.
    HanLast,
}

/// A token and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// The folded word.
    pub folded: &'a str,
    /// What it was made of.
    pub kind: TokenKind,
    /// First code point in the text.
    pub begin: usize,
    /// Code point after the last one.
    pub end: usize,
    /// First byte in the text.
    pub byte_begin: usize,
    /// Byte after the last one.
    pub byte_end: usize,
}

/// Hands every token of a text to `take`, in order.
pub fn for_each_token(text: &str, mut take: impl FnMut(Token<'_>)) {
    let mut walk = Walk {
        text,
        folded: String::new(),
        segmenter: None,
        han: Vec::new(),
        take: &mut take,
    };
    walk.run();
}

/// Returns the words of a text as written, without folding: what ICU and the rules above call a word.
///
/// Chinese runs come as the words of ICU's dictionary, for whoever needs words and not an index.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    segmenter
        .segment_str(text)
        .iter_with_word_type()
        .scan(0, |begin, (end, kind)| {
            let word = text.get(*begin..end).unwrap_or_default();
            *begin = end;
            Some((word, kind.is_word_like()))
        })
        .filter_map(|(word, is_word)| is_word.then_some(word))
}

/// Longest stretch handed to ICU's segmenter at once, in code points.
const LONGEST_COMPLEX_RUN: usize = 2_000;

struct Walk<'a, 'f> {
    text: &'a str,
    folded: String,
    segmenter: Option<icu_segmenter::WordSegmenterBorrowed<'static>>,
    /// The Chinese characters of the run under way: the character, its code point and byte position.
    han: Vec<(char, usize, usize)>,
    take: &'f mut dyn FnMut(Token<'_>),
}

/// How a character behaves when a text is cut.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter or digit of a script with spaces.
    Letter,
    /// A letter of a script whose words ICU finds.
    Complex,
    Han,
    /// A mark or an invisible character: part of a word that has begun, or else nothing.
    Joiner,
    Apostrophe,
    Dot,
    Space,
    Newline,
    Other,
}

fn class(character: char) -> Class {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Letter,
        '\n' => Class::Newline,
        ' ' | '\t' | '\u{A0}' | '\u{3000}' => Class::Space,
        '\'' | '\u{2019}' | '\u{2018}' | '\u{60}' | '\u{B4}' => Class::Apostrophe,
        '.' => Class::Dot,
        '\0'..='\u{7F}' => Class::Other,
        'а'..='я' | 'А'..='Я' | 'ء'..='غ' | 'ف'..='ي' => Class::Letter,
        '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' => Class::Joiner,
        '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => Class::Joiner,
        _ if is_mark(character) => Class::Joiner,
        _ if character.is_alphanumeric() => match character.script() {
            Script::Han => Class::Han,
            Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Hiragana
            | Script::Katakana
            | Script::New_Tai_Lue
            | Script::Tai_Le
            | Script::Tai_Tham
            | Script::Tai_Viet => Class::Complex,
            // The sound mark of kana belongs to both.
            _ if character == '\u{30FC}' || character == '\u{FF70}' => Class::Complex,
            _ => Class::Letter,
        },
        _ => Class::Other,
    }
}

fn is_mark(character: char) -> bool {
    use icu_properties::CodePointMapData;
    use icu_properties::props::GeneralCategory;
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(character),
        GeneralCategory::NonspacingMark
            | GeneralCategory::SpacingMark
            | GeneralCategory::EnclosingMark
    )
}

/// A word under way.
#[derive(Clone, Copy)]
struct Run {
    begin: usize,
    byte_begin: usize,
    /// After the last character that is no joiner of the invisible kind.
    end: usize,
    byte_end: usize,
    complex: bool,
    letters: usize,
    /// Single letters with dots between them so far, as in U.S.A.
    initials: bool,
    last: char,
}

impl Walk<'_, '_> {
    fn run(&mut self) {
        let text = self.text;
        let mut run: Option<Run> = None;
        let mut newlines = 0;
        for (position, (byte, character)) in text.char_indices().enumerate() {
            let byte_end = byte + character.len_utf8();
            match class(character) {
                kind @ (Class::Letter | Class::Complex) => {
                    self.finish_han();
                    let complex = kind == Class::Complex;
                    let cut = run.is_some_and(|under_way| {
                        under_way.complex != complex
                            || (complex && under_way.letters >= LONGEST_COMPLEX_RUN)
                    });
                    if cut {
                        self.finish(run.take());
                    }
                    let under_way = run.get_or_insert(Run {
                        begin: position,
                        byte_begin: byte,
                        end: position,
                        byte_end: byte,
                        complex,
                        letters: 0,
                        initials: true,
                        last: character,
                    });
                    if under_way.letters > 0 && under_way.last != '.' {
                        under_way.initials = false;
                    }
                    under_way.letters += 1;
                    under_way.end = position + 1;
                    under_way.byte_end = byte_end;
                    under_way.last = character;
                }
                Class::Joiner => {
                    if let Some(under_way) = &mut run
                        && is_mark(character)
                    {
                        under_way.end = position + 1;
                        under_way.byte_end = byte_end;
                    }
                }
                Class::Han => {
                    self.finish(run.take());
                    self.han.push((character, position, byte));
                    newlines = 0;
                    if self.han.len() >= LONGEST_COMPLEX_RUN {
                        self.hand_over_pairs();
                    }
                }
                Class::Apostrophe => {
                    self.finish_han();
                    let rest = text.get(byte_end..).unwrap_or_default();
                    if !run.is_some_and(|under_way| joins_at_apostrophe(under_way.last, rest)) {
                        self.finish(run.take());
                    }
                }
                Class::Dot => {
                    self.finish_han();
                    let rest = text.get(byte_end..).unwrap_or_default();
                    match &mut run {
                        Some(under_way)
                            if under_way.initials
                                && under_way.last.is_alphabetic()
                                && is_single_letter(rest) =>
                        {
                            under_way.last = '.';
                        }
                        _ => self.finish(run.take()),
                    }
                }
                Class::Space => self.finish(run.take()),
                Class::Newline => {
                    self.finish(run.take());
                    newlines += 1;
                    if newlines > 1 {
                        self.finish_han();
                        newlines = 0;
                    }
                }
                Class::Other => {
                    self.finish(run.take());
                    self.finish_han();
                }
            }
        }
        self.finish(run.take());
        self.finish_han();
    }

    fn finish(&mut self, run: Option<Run>) {
        let Some(run) = run else { return };
        let Some(word) = self.text.get(run.byte_begin..run.byte_end) else {
            return;
        };
        if !run.complex {
            fold_into(word, &mut self.folded);
            if !self.folded.is_empty() {
                (self.take)(Token {
                    folded: &self.folded,
                    kind: TokenKind::Word,
                    begin: run.begin,
                    end: run.end,
                    byte_begin: run.byte_begin,
                    byte_end: run.byte_end,
                });
            }
            return;
        }
        let segmenter = *self
            .segmenter
            .get_or_insert_with(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));
        let mut byte = 0;
        let mut position = run.begin;
        for (boundary, kind) in segmenter.segment_str(word).iter_with_word_type() {
            let Some(part) = word.get(byte..boundary) else {
                continue;
            };
            let characters = part.chars().count();
            // A lone kana is "letter" to ICU, so everything with a letter in it is a word here.
            if kind.is_word_like() || part.chars().any(char::is_alphanumeric) {
                fold_into(part, &mut self.folded);
                if !self.folded.is_empty() {
                    (self.take)(Token {
                        folded: &self.folded,
                        kind: TokenKind::Word,
                        begin: position,
                        end: position + characters,
                        byte_begin: run.byte_begin + byte,
                        byte_end: run.byte_begin + boundary,
                    });
                }
            }
            position += characters;
            byte = boundary;
        }
    }

    /// Hands over the pairs so far and keeps the last character, so that a long run needs little memory.
    fn hand_over_pairs(&mut self) {
        let han = std::mem::take(&mut self.han);
        for pair in han.windows(2) {
            if let [(first, begin, byte_begin), (second, end, byte_end)] = *pair {
                self.folded.clear();
                push_folded(&mut self.folded, first);
                push_folded(&mut self.folded, second);
                (self.take)(Token {
                    folded: &self.folded,
                    kind: TokenKind::HanPair,
                    begin,
                    end: end + 1,
                    byte_begin,
                    byte_end: byte_end + second.len_utf8(),
                });
            }
        }
        self.han.extend(han.last());
    }

    fn finish_han(&mut self) {
        if self.han.is_empty() {
            return;
        }
        self.hand_over_pairs();
        if let Some((character, begin, byte_begin)) = self.han.pop() {
            self.folded.clear();
            push_folded(&mut self.folded, character);
            (self.take)(Token {
                folded: &self.folded,
                kind: TokenKind::HanLast,
                begin,
                end: begin + 1,
                byte_begin,
                byte_end: byte_begin + character.len_utf8(),
            });
        }
    }
}

/// Appends a Chinese character, a compatibility form as the character it stands for.
fn push_folded(folded: &mut String, character: char) {
    let is_compatibility = matches!(character, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}' | '\u{2E80}'..='\u{2FDF}');
    if !is_compatibility {
        folded.push(character);
        return;
    }
    let mut buffer = [0; 4];
    let compose = icu_normalizer::ComposingNormalizer::new_nfkc();
    folded.push_str(&compose.normalize(character.encode_utf8(&mut buffer)));
}

/// Says whether the apostrophe before `rest` stands inside a word.
///
/// It does in Uzbek after o and g, and between Cyrillic letters (Ukrainian). Elsewhere
/// it parts a word from an article (l'accusé), a case ending (Türkiye'nin) or a genitive
/// (Xinjiang's), and whoever looks for the word wants it found.
fn joins_at_apostrophe(before: char, rest: &str) -> bool {
    let mut following = rest.chars();
    let Some(next) = following.next() else {
        return false;
    };
    if !next.is_alphabetic() {
        return false;
    }
    if next.script() == Script::Cyrillic && before.script() == Script::Cyrillic {
        return true;
    }
    let is_genitive =
        matches!(next, 's' | 'S') && !following.next().is_some_and(char::is_alphanumeric);
    matches!(before, 'o' | 'O' | 'g' | 'G') && next.script() == Script::Latin && !is_genitive
}

/// Says whether `rest` begins with one letter alone.
fn is_single_letter(rest: &str) -> bool {
    let mut following = rest.chars();
    following.next().is_some_and(char::is_alphabetic)
        && !following.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, tokens: &str) {
        let mut found = Vec::new();
        for_each_token(text, |token| {
            let cut: String = text
                .chars()
                .skip(token.begin)
                .take(token.end - token.begin)
                .collect();
            assert_eq!(text.get(token.byte_begin..token.byte_end).unwrap(), cut);
            found.push(token.folded.to_owned());
        });
        assert_eq!(found.join(" "), tokens, "{text}");
    }

    #[test]
    fn six_languages_are_cut_into_words() {
        check(
            "Arrested at the Hotel, in Almaty.",
            "arrested at the hotel in almaty",
        );
        check(
            "Die Festnahme in Göttingen – sofort!",
            "die festnahme in gottingen sofort",
        );
        check("Задержан в Алматы, 10 марта.", "задержан в алматы 10 марта");
        check(
            "Қазақстан, Алматы қаласында ұсталды.",
            "қазақстан алматы қаласында ұсталды",
        );
        check(
            "قەشقەر شەھىرىدە تۇتۇلدى، 2019.",
            "قهشقهر شههىرىده تۇتۇلدى 2019".replace('ى', "ي").as_str(),
        );
        check("新疆喀什地区。", "新疆 疆喀 喀什 什地 地区 区");
    }

    #[test]
    fn chinese_pairs_reach_over_spaces_and_one_line_end() {
        check("喀 什\n地 区", "喀什 什地 地区 区");
        check("喀什\n\n地区", "喀什 什 地区 区");
        check("刑法第174条", "刑法 法第 第 174 条");
    }

    #[test]
    fn apostrophes_part_or_join() {
        check(
            "Xinjiang's l'accusé Türkiye'nin",
            "xinjiang s l accuse turkiye nin",
        );
        check("o'zbek tog‘da м'ята O'Brien", "ozbek togda мята obrien");
    }

    #[test]
    fn initials_are_one_word_and_other_dots_part() {
        check("the U.S.A. and z.B. this", "the usa and zb this");
        check(
            "bahnhof.Die www.example.org 1.1 1,100,000",
            "bahnhof die www example org 1 1 1 100 000",
        );
        check("S. Bektur J.Smith", "s bektur j smith");
    }

    #[test]
    fn invisible_characters_do_not_part_words() {
        check("می\u{200C}خواهم", "ميخواهم");
        check("Alma\u{AD}ty \u{200F}محمد\u{200F}", "almaty محمد");
    }

    #[test]
    fn thai_and_kana_are_cut_by_icu() {
        check("ภาษาไทยง่าย", "ภาษา ไทย ง่าย");
        check("これはペンです", "これ は ペン です");
    }

    #[test]
    fn a_long_run_is_cut_short_and_costs_little() {
        let mut longest = 0;
        for_each_token(&"a".repeat(100_000), |token| {
            longest = longest.max(token.folded.len())
        });
        assert_eq!(longest, 64);
        let mut pairs = 0;
        for_each_token(&"喀".repeat(10_000), |_| pairs += 1);
        assert_eq!(pairs, 10_000);
    }

    proptest! {
        #[test]
        fn tokens_stand_in_order_and_on_boundaries(text in "(\\PC|[喀什 \n.'’a-cА-Я\u{64B}\u{200C}ภา]){0,60}") {
            let mut last = 0;
            for_each_token(&text, |token| {
                assert!(token.begin < token.end && token.begin >= last);
                last = token.begin;
                let cut: String =
                    text.chars().skip(token.begin).take(token.end - token.begin).collect();
                assert_eq!(text.get(token.byte_begin..token.byte_end), Some(cut.as_str()));
                assert!(!token.folded.is_empty());
            });
        }

        /// Cutting by hand and ICU's boundaries agree where words have spaces.
        #[test]
        fn boundaries_are_those_of_unicode(text in "[a-zÄÖÜäöüßçğışА-яёқғңөұүіҚәەقشرىيۇغلڭ0-9 ,;!?()\n-]{0,80}") {
            let mut ours = Vec::new();
            for_each_token(&text, |token| ours.push(text[token.byte_begin..token.byte_end].to_owned()));
            let theirs: Vec<String> = words(&text)
                .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}
