//! Marking what was found in the text that people see.

use kua_core::search::Expression;

use crate::words::{TokenKind, for_each_token};

/// A stretch of a text, in code points, end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First code point.
    pub begin: usize,
    /// Code point after the last one.
    pub end: usize,
}

/// A stretch of a text around what was found, and what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The stretch.
    pub span: Span,
    /// The words found in it, as positions of the whole text.
    pub highlights: Vec<Span>,
}

/// Returns where the words that a condition asks for stand, in order and without overlaps.
///
/// What the condition excludes is not marked. That the text satisfies the condition
/// is not checked, see [`matches`].
pub fn highlight(text: &str, expression: &Expression) -> Vec<Span> {
    let tokens = Tokens::of(text);
    let mut spans = Vec::new();
    mark(&tokens, expression, &mut spans);
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.begin < last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// Says whether a text satisfies a condition, as an index over its tokens would.
pub fn matches(text: &str, expression: &Expression) -> bool {
    satisfied(&Tokens::of(text), expression)
}

/// Returns the stretch of about `width` code points that holds most of what was found.
///
/// It begins and ends at words where the text has spaces. Without a find it is the
/// beginning of the text.
pub fn snippet(text: &str, expression: &Expression, width: usize) -> Snippet {
    let found = highlight(text, expression);
    let length = text.chars().count();
    let mut best = (0, 0);
    for (number, span) in found.iter().enumerate() {
        let inside = found
            .iter()
            .skip(number)
            .take_while(|other| other.end <= span.begin + width);
        let count = inside.count();
        if count > best.0 {
            best = (count, span.begin);
        }
    }
    // A third of the room goes before the first find.
    let begin = best
        .1
        .saturating_sub(width / 3)
        .min(length.saturating_sub(width));
    let end = (begin + width).min(length);
    let span = to_word_ends(text, Span { begin, end }, length, &found);
    let highlights = found
        .into_iter()
        .filter(|one| one.begin >= span.begin && one.end <= span.end)
        .collect();
    Snippet { span, highlights }
}

/// Draws a stretch in to the next spaces, without losing a find.
fn to_word_ends(text: &str, span: Span, length: usize, found: &[Span]) -> Span {
    /// The longest piece of a word that is given up for a clean edge.
    const LONGEST_LOSS: usize = 24;
    let characters: Vec<char> = text
        .chars()
        .skip(span.begin)
        .take(span.end - span.begin)
        .collect();
    let inside = |one: &&Span| one.begin >= span.begin && one.end <= span.end;
    let first = found.iter().find(inside).map_or(span.end, |one| one.begin);
    let last = found
        .iter()
        .rev()
        .find(inside)
        .map_or(span.begin, |one| one.end);
    let mut begin = span.begin;
    if begin > 0
        && let Some(space) = characters
            .iter()
            .take(LONGEST_LOSS)
            .position(|character| character.is_whitespace())
        && begin + space < first
    {
        begin += space + 1;
    }
    let mut end = span.end;
    if end < length
        && let Some(space) = characters
            .iter()
            .rev()
            .take(LONGEST_LOSS)
            .position(|character| character.is_whitespace())
        && end - space > last
    {
        end -= space + 1;
    }
    Span {
        begin,
        end: end.max(begin),
    }
}

/// The tokens of a text, kept in one string.
struct Tokens {
    folded: String,
    all: Vec<Kept>,
}

struct Kept {
    folded: std::ops::Range<usize>,
    kind: TokenKind,
    span: Span,
}

impl Tokens {
    fn of(text: &str) -> Self {
        let mut tokens = Self {
            folded: String::with_capacity(text.len()),
            all: Vec::new(),
        };
        for_each_token(text, |token| {
            let begin = tokens.folded.len();
            tokens.folded.push_str(token.folded);
            tokens.all.push(Kept {
                folded: begin..tokens.folded.len(),
                kind: token.kind,
                span: Span {
                    begin: token.begin,
                    end: token.end,
                },
            });
        });
        tokens
    }

    fn folded(&self, token: &Kept) -> &str {
        self.folded.get(token.folded.clone()).unwrap_or_default()
    }

    /// Returns the spans of a phrase (one token is a phrase too).
    fn find(&self, phrase: &[&str], prefix: bool) -> Vec<Span> {
        let Some((last, before)) = phrase.split_last() else {
            return Vec::new();
        };
        let mut spans = Vec::new();
        for window in self.all.windows(phrase.len()) {
            let Some((final_token, leading)) = window.split_last() else {
                continue;
            };
            let fits = leading
                .iter()
                .zip(before)
                .all(|(token, wanted)| self.folded(token) == *wanted);
            let folded = self.folded(final_token);
            if !fits || !(folded == *last || (prefix && folded.starts_with(last))) {
                continue;
            }
            let begin = leading.first().unwrap_or(final_token).span.begin;
            let end = match final_token.kind {
                // A single character was looked for: its pair is marked up to it.
                TokenKind::HanPair if folded != *last => final_token.span.begin + 1,
                _ => final_token.span.end,
            };
            spans.push(Span { begin, end });
        }
        spans
    }
}

fn mark(tokens: &Tokens, expression: &Expression, spans: &mut Vec<Span>) {
    match expression {
        Expression::Term { token, prefix } => spans.extend(tokens.find(&[token], *prefix)),
        Expression::Phrase {
            tokens: phrase,
            prefix,
        } => {
            let phrase: Vec<&str> = phrase.iter().map(String::as_str).collect();
            spans.extend(tokens.find(&phrase, *prefix));
        }
        Expression::And(all) | Expression::Or(all) => {
            for one in all {
                mark(tokens, one, spans);
            }
        }
        Expression::Without(wanted, _) => mark(tokens, wanted, spans),
    }
}

fn satisfied(tokens: &Tokens, expression: &Expression) -> bool {
    match expression {
        Expression::Term { token, prefix } => !tokens.find(&[token], *prefix).is_empty(),
        Expression::Phrase {
            tokens: phrase,
            prefix,
        } => {
            let phrase: Vec<&str> = phrase.iter().map(String::as_str).collect();
            !tokens.find(&phrase, *prefix).is_empty()
        }
        Expression::And(all) => all.iter().all(|one| satisfied(tokens, one)),
        Expression::Or(all) => all.iter().any(|one| satisfied(tokens, one)),
        Expression::Without(wanted, excluded) => {
            satisfied(tokens, wanted) && !satisfied(tokens, excluded)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::index::index_text;
    use crate::query::parse;

    fn cut(text: &str, span: Span) -> String {
        text.chars()
            .skip(span.begin)
            .take(span.end - span.begin)
            .collect()
    }

    fn marked(text: &str, expression: &Expression) -> Vec<String> {
        highlight(text, expression)
            .into_iter()
            .map(|span| cut(text, span))
            .collect()
    }

    fn check(text: &str, typed: &str, expected: &[&str]) {
        let expression = parse(typed).query.expression.unwrap();
        assert_eq!(marked(text, &expression), expected, "{typed} in {text}");
        assert_eq!(
            matches(text, &expression),
            !expected.is_empty(),
            "{typed} in {text}"
        );
    }

    #[test]
    fn all_six_languages_are_found() {
        check(
            "He was arrested in ÜRÜMQI.",
            "Urumqi arrested",
            &["arrested", "ÜRÜMQI"],
        );
        check("Die Große Straße", "strasse", &["Straße"]);
        check("Он живёт в Алматы", "живет", &["живёт"]);
        check("Алматы қаласында ұсталды", "қаласы", &["қаласында"]);
        check("قەشقەر شەھىرىدە تۇتۇلدى", "شەھىر", &["شەھىرىدە"]);
        check("قەشقەر شەھىرىدە", "قه\u{640}شقه\u{640}ر", &["قەشقەر"]);
        check("新疆维吾尔自治区喀什地区疏附县", "疏附县", &["疏附县"]);
        check("新疆维吾尔自治区喀什地区疏附县", "喀什地区", &["喀什地区"]);
        check("新疆维吾尔自治区", "自治区 疆", &["疆", "自治区"]);
        check("喀什地区", "\"喀什 地区\"", &["喀什地区"]);
    }

    #[test]
    fn what_is_excluded_is_not_marked() {
        check("arrest and trial", "arrest -search", &["arrest"]);
        check(
            "arrest and trial",
            "(arrest OR search) trial",
            &["arrest", "trial"],
        );
        assert!(!matches(
            "arrest, trial",
            &parse("arrest -trial").query.expression.unwrap()
        ));
    }

    #[test]
    fn a_phrase_is_one_span() {
        check(
            "an open\nletter, open door",
            "\"open letter\"",
            &["open\nletter"],
        );
        check(
            "Nur-Sultan Nur, Sultan",
            "Nur-Sultan",
            &["Nur-Sultan", "Nur, Sultan"],
        );
        check("Нұр-Сұлтанда", "Нұр-Сұлтан", &["Нұр-Сұлтанда"]);
    }

    #[test]
    fn a_snippet_shows_the_find_between_whole_words() {
        let text = format!(
            "{}the arrest of the activist {}",
            "word ".repeat(50),
            "more ".repeat(50)
        );
        let expression = parse("arrest activist").query.expression.unwrap();
        let snippet = snippet(&text, &expression, 60);
        let shown = cut(&text, snippet.span);
        assert!(
            shown.starts_with("word") && shown.ends_with("more"),
            "{shown}"
        );
        let found: Vec<_> = snippet
            .highlights
            .iter()
            .map(|span| cut(&text, *span))
            .collect();
        assert_eq!(found, ["arrest", "activist"]);
        let none = super::snippet(&text, &parse("nothing").query.expression.unwrap(), 20);
        assert_eq!((none.span.begin, none.highlights.len()), (0, 0));
    }

    proptest! {
        #[test]
        fn a_word_of_the_text_is_found_where_it_stands(
            text in "([a-zÀ-ÿ]{1,6}|[А-яёқұ]{1,6}|[قشەرىيۇ]{1,6}|[喀什地区县]{1,4}|[.,' \n-]){1,30}",
            pick in 0usize..30,
        ) {
            let words: Vec<&str> = crate::words::words(&text).collect();
            prop_assume!(!words.is_empty());
            let word = words[pick % words.len()];
            let Some(expression) = crate::query::phrase(word) else { return Ok(()) };
            prop_assert!(matches(&text, &expression), "{:?} in {:?}", expression, text);
            let wanted = index_text(word);
            let is_han = matches!(wanted.chars().next(), Some('喀' | '什' | '地' | '区' | '县'));
            for found in marked(&text, &expression) {
                // Finds that overlap (区区 in 区区区) are marked as one.
                prop_assert!(matches(&found, &expression));
                prop_assert!(is_han || index_text(&found) == wanted);
            }
        }

        #[test]
        fn snippets_lie_inside_the_text(text in "(\\PC|[喀什 a\n]){0,80}", typed in "\\PC{1,8}", width in 0usize..60) {
            let length = text.chars().count();
            if let Some(expression) = parse(&typed).query.expression {
                let snippet = snippet(&text, &expression, width);
                prop_assert!(snippet.span.begin <= snippet.span.end && snippet.span.end <= length);
                prop_assert!(snippet.span.end - snippet.span.begin <= width);
                for span in highlight(&text, &expression) {
                    prop_assert!(span.begin < span.end && span.end <= length);
                }
            }
        }
    }
}
