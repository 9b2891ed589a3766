//! The query language: what somebody types into the search box.
//!
//! | typed | finds |
//! | --- | --- |
//! | `arrest Almaty` | paragraphs with both words |
//! | `arrest OR detention` | with either; `AND`, `OR`, `NOT` count in capitals only |
//! | `arrest -trial`, `arrest NOT trial` | the first without the second |
//! | `"open letter"` | the words in this order, exactly these forms |
//! | `extrem*` | words that begin so |
//! | `(arrest OR search) Almaty` | brackets group |
//! | `kind:person lang:ru` | filters, several of one kind mean "or" |
//! | `from:2019-03 to:2019-04` | a span of days, months or years, ends included |
//!
//! **Endings.** Kazakh, Uyghur, Kyrgyz, Russian and their neighbours put endings on
//! nearly every word, and there is no stemmer for half of them. So a word of at
//! least four letters in Cyrillic or Arabic script, or two in Hangul, also finds longer words that
//! begin with it; quotation marks switch that off. Words in Latin script are taken
//! as typed, since most of them are English or German, and `*` says otherwise.
//!
//! Nothing that a person types is an error: what cannot be understood as an operator
//! or a filter is looked for as words, and a [`QueryNotice`] says so.

use kua_core::civil::CivilDay;
use kua_core::search::{Expression, Filters, Query};
use unicode_script::{Script, UnicodeScript};

use crate::words::{TokenKind, for_each_token};

/// The kinds of record that `kind:` knows.
pub const KINDS: [&str; 15] = [
    "person",
    "organisation",
    "body",
    "group",
    "place",
    "time",
    "event",
    "charge",
    "quotation",
    "figure",
    "demand",
    "case",
    "document",
    "text",
    "list",
];

/// The most words, brackets and operators of one query; what follows is left out.
const MOST_PARTS: usize = 200;

/// The deepest nesting of brackets; deeper ones are ignored.
const DEEPEST: usize = 16;

/// A query, and what of the typed text was not taken as meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The query.
    pub query: Query,
    /// What a person should know about it.
    pub notices: Vec<QueryNotice>,
}

/// Something in a query that was not taken as it may have been meant.
///
/// Holds what the person typed, for that person to see and nobody else.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QueryNotice {
    /// A kind nobody knows.
    #[error(
        "there is no kind `{0}`; known are person, organisation, place, event, document and others"
    )]
    UnknownKind(String),
    /// A language that is no tag.
    #[error("`{0}` is not a language tag; write kk, ru, zh, zh-Hant")]
    UnknownLanguage(String),
    /// A date that is none.
    #[error("`{0}` is not a date; write 2019, 2019-03 or 2019-03-11")]
    UnknownDate(String),
    /// The first day lies after the last.
    #[error("the time ends before it begins; `from:` must not lie after `to:`")]
    EmptySpan,
    /// A quotation mark or bracket without its other half.
    #[error("a quotation mark or bracket is not closed; the end of the line closes it")]
    NotClosed,
    /// Only exclusions.
    #[error("only words to leave out were given; add a word to look for")]
    OnlyExclusions,
    /// Too long.
    #[error("the query is very long; only its first {MOST_PARTS} words were used")]
    TooLong,
}

impl QueryNotice {
    /// Returns the word that texts use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownKind(_) => "unknown-kind",
            Self::UnknownLanguage(_) => "unknown-language",
            Self::UnknownDate(_) => "unknown-date",
            Self::EmptySpan => "empty-span",
            Self::NotClosed => "not-closed",
            Self::OnlyExclusions => "only-exclusions",
            Self::TooLong => "too-long",
        }
    }
}

/// Reads what somebody typed. Never fails; see the notices.
pub fn parse(typed: &str) -> Parsed {
    parse_widened(typed, &mut |_, _| Vec::new())
}

/// Reads what somebody typed, and lets words that may be a name be met in other spellings too.
///
/// `widen` is asked about words that stand beside each other and about each quotation, with the
/// words as typed and the condition that they are; what it returns is looked for instead of them
/// too. It is not asked about beginnings of words (`*`), nor about what is left out.
pub fn parse_widened(
    typed: &str,
    widen: &mut dyn FnMut(&str, &Expression) -> Vec<Expression>,
) -> Parsed {
    let mut parsed = Parsed::default();
    let parts = lex(typed, &mut parsed);
    let mut parser = Parser {
        parts: &parts,
        next: 0,
        closed: true,
        widen,
    };
    let found = parser.alternatives(0);
    if !parser.closed && !parsed.notices.contains(&QueryNotice::NotClosed) {
        parsed.notices.push(QueryNotice::NotClosed);
    }
    if found.is_none()
        && parts
            .iter()
            .any(|part| matches!(part, Part::Not | Part::Words(..)))
    {
        let any_word = parts.iter().any(|part| matches!(part, Part::Words(..)));
        if any_word {
            parsed.notices.push(QueryNotice::OnlyExclusions);
        }
    }
    if let (Some(from), Some(to)) = (parsed.query.filters.from, parsed.query.filters.to)
        && from > to
    {
        parsed.notices.push(QueryNotice::EmptySpan);
    }
    parsed.query.expression = found;
    parsed
}

/// Returns the condition that a text holds these words in this order, or nothing where there is no word.
pub fn phrase(words: &str) -> Option<Expression> {
    expression_of(words, Ending::Exact)
}

/// Returns the condition that a text holds these words in this order, the last with any ending
/// where its language puts endings on words.
pub fn phrase_with_endings(words: &str) -> Option<Expression> {
    expression_of(words, Ending::ByScript)
}

#[derive(Debug, PartialEq)]
enum Part {
    Words(Expression, Typed),
    And,
    Or,
    Not,
    Open,
    Close,
}

/// How words were typed.
#[derive(Debug, PartialEq)]
enum Typed {
    /// As they are; words beside them may belong to them.
    Plain(String),
    /// In quotation marks, so they belong together.
    Quoted(String),
    /// As the beginning of something.
    Beginning,
}

/// How the last word of a part may go on.
#[derive(Clone, Copy, PartialEq)]
enum Ending {
    /// Just as typed.
    Exact,
    /// Any ending, since `*` was typed.
    Any,
    /// Any ending in scripts whose languages put endings on words.
    ByScript,
}

fn lex(typed: &str, parsed: &mut Parsed) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = typed.trim_start();
    while let Some(first) = rest.chars().next() {
        if parts.len() >= MOST_PARTS {
            parsed.notices.push(QueryNotice::TooLong);
            break;
        }
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        rest = match first {
            '(' | '（' => {
                parts.push(Part::Open);
                after
            }
            ')' | '）' => {
                parts.push(Part::Close);
                after
            }
            '-' | '−'
                if after
                    .chars()
                    .next()
                    .is_some_and(|c| !c.is_whitespace() && c != '-') =>
            {
                parts.push(Part::Not);
                after
            }
            _ => match closing_mark(first) {
                Some(closing) => quoted(after, closing, &mut parts, parsed),
                None => word(rest, &mut parts, parsed),
            },
        }
        .trim_start();
    }
    parts
}

/// The marks that close a quotation opened by this one.
fn closing_mark(opening: char) -> Option<&'static [char]> {
    Some(match opening {
        '"' => &['"'],
        '„' | '“' | '”' => &['“', '”', '"'],
        '«' => &['»'],
        '»' => &['«'],
        '「' => &['」'],
        _ => return None,
    })
}

fn quoted<'a>(
    after: &'a str,
    closing: &[char],
    parts: &mut Vec<Part>,
    parsed: &mut Parsed,
) -> &'a str {
    let (inside, mut rest) = match after.split_once(closing) {
        Some(split) => split,
        None => {
            parsed.notices.push(QueryNotice::NotClosed);
            (after, "")
        }
    };
    let mut ending = Ending::Exact;
    if let Some(after_star) = rest.strip_prefix('*') {
        ending = Ending::Any;
        rest = after_star;
    }
    let typed = match ending {
        Ending::Any => Typed::Beginning,
        Ending::Exact | Ending::ByScript => Typed::Quoted(inside.to_owned()),
    };
    parts.extend(expression_of(inside, ending).map(|words| Part::Words(words, typed)));
    rest
}

/// Takes one word up to white space, a bracket or a quotation mark.
fn word<'a>(text: &'a str, parts: &mut Vec<Part>, parsed: &mut Parsed) -> &'a str {
    let end = text
        .find(|c: char| {
            c.is_whitespace() || matches!(c, '"' | '(' | ')' | '（' | '）' | '„' | '“' | '«')
        })
        .unwrap_or(text.len());
    let (typed, rest) = text.split_at_checked(end.max(1)).unwrap_or((text, ""));
    match typed {
        "AND" | "&&" | "+" => parts.push(Part::And),
        "OR" | "||" | "|" => parts.push(Part::Or),
        "NOT" => parts.push(Part::Not),
        _ if filter(typed, parsed) => {}
        _ => {
            let (plain, ending, typed) = match typed.strip_suffix('*') {
                Some(plain) => (plain, Ending::Any, Typed::Beginning),
                None => (typed, Ending::ByScript, Typed::Plain(typed.to_owned())),
            };
            parts.extend(expression_of(plain, ending).map(|words| Part::Words(words, typed)));
        }
    }
    rest
}

/// Takes `name:value` into the filters; false where it is words after all.
fn filter(typed: &str, parsed: &mut Parsed) -> bool {
    let Some((name, value)) = typed.split_once(':') else {
        return false;
    };
    if value.is_empty() {
        return false;
    }
    let filters: &mut Filters = &mut parsed.query.filters;
    let notice = match name.to_ascii_lowercase().as_str() {
        "kind" => {
            let kind = value.to_lowercase();
            if KINDS.contains(&kind.as_str()) {
                add(&mut filters.kinds, kind);
                return true;
            }
            QueryNotice::UnknownKind(value.to_owned())
        }
        "lang" | "language" => {
            if is_language_tag(value) {
                add(&mut filters.languages, value.to_ascii_lowercase());
                return true;
            }
            QueryNotice::UnknownLanguage(value.to_owned())
        }
        "from" => match days(value) {
            Some((first, _)) => {
                filters.from = Some(first);
                return true;
            }
            None => QueryNotice::UnknownDate(value.to_owned()),
        },
        "to" => match days(value) {
            Some((_, last)) => {
                filters.to = Some(last);
                return true;
            }
            None => QueryNotice::UnknownDate(value.to_owned()),
        },
        "date" => match days(value) {
            Some((first, last)) => {
                filters.from = Some(first);
                filters.to = Some(last);
                return true;
            }
            None => QueryNotice::UnknownDate(value.to_owned()),
        },
        _ => return false,
    };
    parsed.notices.push(notice);
    false
}

fn add(list: &mut Vec<String>, value: String) {
    if !list.contains(&value) {
        list.push(value);
    }
}

/// Says whether this has the form of a BCP 47 tag (not whether such a language exists).
fn is_language_tag(value: &str) -> bool {
    let mut subtags = value.split('-');
    subtags.next().is_some_and(|first| {
        (2..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic())
    }) && subtags
        .all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Reads a year, month or day into its first and last day.
fn days(value: &str) -> Option<(i64, i64)> {
    // Digits of all scripts count, as in texts.
    let parts: Vec<String> = value
        .split(['-', '.', '/'])
        .map(crate::fold::fold)
        .collect();
    let number = |part: &String, digits: usize| -> Option<i32> {
        (part.len() == digits || (digits == 2 && part.len() == 1))
            .then(|| part.parse().ok())
            .flatten()
    };
    let small = |part: &String| u8::try_from(number(part, 2)?).ok();
    let (first, last) = match parts.as_slice() {
        [year] => {
            let year = number(year, 4)?;
            (CivilDay::new(year, 1, 1)?, CivilDay::new(year, 12, 31)?)
        }
        [year, month] => {
            let first = CivilDay::new(number(year, 4)?, small(month)?, 1)?;
            (first, first.month_end())
        }
        [year, month, day] => {
            let day = CivilDay::new(number(year, 4)?, small(month)?, small(day)?)?;
            (day, day)
        }
        _ => return None,
    };
    Some((first.number(), last.number()))
}

/// Turns words that belong together into a condition; several tokens are a phrase.
fn expression_of(typed: &str, ending: Ending) -> Option<Expression> {
    let mut tokens: Vec<(String, TokenKind)> = Vec::new();
    for_each_token(typed, |token| {
        tokens.push((token.folded.to_owned(), token.kind))
    });
    tokens.truncate(MOST_PARTS);
    let (last, kind) = tokens.last()?;
    let mut prefix = match ending {
        Ending::Exact => false,
        Ending::Any => true,
        Ending::ByScript => takes_endings(last),
    };
    if *kind == TokenKind::HanLast {
        let after_pair = tokens
            .len()
            .checked_sub(2)
            .and_then(|before| tokens.get(before));
        if after_pair.is_some_and(|(_, kind)| *kind == TokenKind::HanPair) {
            // The pairs say it all, and more characters may follow in the text.
            tokens.pop();
            prefix = false;
        } else {
            // A single character begins the pair that it makes with whatever follows.
            prefix = true;
        }
    }
    let mut tokens: Vec<String> = tokens.into_iter().map(|(token, _)| token).collect();
    if tokens.len() == 1 {
        return tokens.pop().map(|token| Expression::Term { token, prefix });
    }
    Some(Expression::Phrase { tokens, prefix })
}

/// Says whether a word of this script is looked for with any ending.
fn takes_endings(token: &str) -> bool {
    let letters = token.chars().filter(|c| c.is_alphabetic()).count();
    let all = |script: Script| token.chars().all(|c| c.script() == script);
    (letters >= 4 && (all(Script::Cyrillic) || all(Script::Arabic)))
        || (letters >= 2 && all(Script::Hangul))
}

struct Parser<'a> {
    parts: &'a [Part],
    next: usize,
    closed: bool,
    widen: &'a mut dyn FnMut(&str, &Expression) -> Vec<Expression>,
}

/// What one operand of a conjunction is.
enum Operand {
    Wanted(Expression),
    Excluded(Expression),
}

impl Parser<'_> {
    /// `a b OR c d`: alternatives of conjunctions, up to a closing bracket or the end.
    fn alternatives(&mut self, depth: usize) -> Option<Expression> {
        let mut found = Vec::new();
        loop {
            found.extend(self.conjunction(depth));
            match self.parts.get(self.next) {
                Some(Part::Or) => self.next += 1,
                Some(Part::Close) => {
                    self.next += 1;
                    if depth > 0 {
                        break;
                    }
                    // A closing bracket that closes nothing means nothing.
                    self.closed = false;
                }
                _ => {
                    if depth > 0 {
                        self.closed = false;
                    }
                    break;
                }
            }
        }
        join(found, Expression::Or)
    }

    fn conjunction(&mut self, depth: usize) -> Option<Expression> {
        let mut wanted = Vec::new();
        let mut run = Run::default();
        let mut excluded = Vec::new();
        let mut negated = false;
        while let Some(part) = self.parts.get(self.next) {
            let operand = match part {
                Part::Or | Part::Close => break,
                Part::And => {
                    self.next += 1;
                    continue;
                }
                Part::Not => {
                    self.next += 1;
                    negated = !negated;
                    continue;
                }
                Part::Open => {
                    self.next += 1;
                    if depth >= DEEPEST {
                        // Read flat: its closing bracket will close nothing.
                        continue;
                    }
                    self.alternatives(depth + 1)
                }
                Part::Words(expression, typed) => {
                    self.next += 1;
                    match typed {
                        Typed::Plain(typed) if !negated => {
                            run.take(typed, expression);
                            continue;
                        }
                        Typed::Quoted(typed) if !negated => {
                            Some(self.widened(typed, expression.clone()))
                        }
                        _ => Some(expression.clone()),
                    }
                }
            };
            let operand = operand.map(|expression| match negated {
                true => Operand::Excluded(expression),
                false => Operand::Wanted(expression),
            });
            negated = false;
            if matches!(operand, Some(Operand::Wanted(_))) {
                self.end_run(&mut run, &mut wanted);
            }
            match operand {
                Some(Operand::Wanted(expression)) => wanted.push(expression),
                Some(Operand::Excluded(expression)) => excluded.push(expression),
                None => {}
            }
        }
        self.end_run(&mut run, &mut wanted);
        let wanted = join(wanted, Expression::And)?;
        Some(match join(excluded, Expression::Or) {
            Some(excluded) => Expression::Without(Box::new(wanted), Box::new(excluded)),
            None => wanted,
        })
    }
}

impl Parser<'_> {
    /// Takes words beside each other among what is wanted: as they are where they have one spelling.
    fn end_run(&mut self, run: &mut Run, wanted: &mut Vec<Expression>) {
        let Run { typed, conditions } = std::mem::take(run);
        let Some(together) = join(conditions.clone(), Expression::And) else {
            return;
        };
        match self.widened(&typed.join(" "), together) {
            widened @ Expression::Or(_) => wanted.push(widened),
            _ => wanted.extend(conditions),
        }
    }

    fn widened(&mut self, typed: &str, expression: Expression) -> Expression {
        let others = (self.widen)(typed, &expression);
        let mut all = vec![expression.clone()];
        all.extend(others);
        join(all, Expression::Or).unwrap_or(expression)
    }
}

/// Words beside each other, in order.
#[derive(Default)]
struct Run {
    typed: Vec<String>,
    conditions: Vec<Expression>,
}

impl Run {
    fn take(&mut self, typed: &str, condition: &Expression) {
        self.typed.push(typed.to_owned());
        self.conditions.push(condition.clone());
    }
}

/// Joins several conditions; one alone stays as it is.
fn join(
    mut conditions: Vec<Expression>,
    many: fn(Vec<Expression>) -> Expression,
) -> Option<Expression> {
    conditions.dedup();
    match conditions.len() {
        0 => None,
        1 => conditions.pop(),
        _ => Some(many(conditions)),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use proptest::prelude::*;

    use super::*;

    /// Writes a condition as the tests read it: `[a b]` phrase, `a*` prefix, `!` exclusion.
    fn written(expression: &Expression) -> String {
        let many = |conditions: &[Expression], between: &str| {
            let parts: Vec<String> = conditions.iter().map(written).collect();
            format!("({})", parts.join(between))
        };
        match expression {
            Expression::Term { token, prefix } => format!("{token}{}", star(*prefix)),
            Expression::Phrase { tokens, prefix } => {
                format!("[{}]{}", tokens.join(" "), star(*prefix))
            }
            Expression::And(conditions) => many(conditions, " & "),
            Expression::Or(conditions) => many(conditions, " | "),
            Expression::Without(wanted, excluded) => {
                format!("({} ! {})", written(wanted), written(excluded))
            }
        }
    }

    fn star(prefix: bool) -> &'static str {
        if prefix { "*" } else { "" }
    }

    fn check(typed: &str, expected: &str) {
        let parsed = parse(typed);
        let mut found = parsed
            .query
            .expression
            .as_ref()
            .map(written)
            .unwrap_or_default();
        for notice in &parsed.notices {
            write!(found, " <{}>", notice.code()).ok();
        }
        assert_eq!(found.trim(), expected, "{typed}");
    }

    #[test]
    fn words_are_all_wanted() {
        check("Arrest Almaty", "(arrest & almaty)");
        check("  ", "");
        check("Ürümqi", "urumqi");
        check("- — ?", "");
    }

    #[test]
    fn operators_count_in_capitals() {
        check("arrest OR detention", "(arrest | detention)");
        check("a AND b OR c d", "((a & b) | (c & d))");
        check("arrest or detention", "(arrest & or & detention)");
        check("(arrest OR search) Almaty", "((arrest | search) & almaty)");
        check("arrest -trial", "(arrest ! trial)");
        check(
            "arrest NOT (trial OR appeal)",
            "(arrest ! (trial | appeal))",
        );
        check("-trial -appeal", "<only-exclusions>");
        check("OR AND NOT", "");
        check("a OR", "a");
    }

    #[test]
    fn quotation_marks_of_all_kinds_keep_the_order() {
        for typed in [
            "\"open letter\"",
            "“open letter”",
            "„open letter“",
            "«open letter»",
        ] {
            check(typed, "[open letter]");
        }
        check("\"open letter", "[open letter] <not-closed>");
        check("\"алматы қаласы\"", "[алматы қаласы]");
        check("\"\" arrest", "arrest");
    }

    #[test]
    fn a_star_asks_for_any_ending() {
        check("extrem*", "extrem*");
        check("Nur-Sul*", "[nur sul]*");
        check("\"open let\"*", "[open let]*");
        check("*", "");
    }

    #[test]
    fn words_in_scripts_with_endings_are_prefixes() {
        check("қаласы", "қаласы*");
        check("Нұр-Сұлтан", "[нұр сұлтан]*");
        check("бұл", "бұл");
        check("\"қаласы\"", "қаласы");
        check("شەھىر", "شههير*");
        check("arrest", "arrest");
    }

    #[test]
    fn chinese_is_found_wherever_it_stands() {
        check("喀什", "喀什");
        check("疏附县", "[疏附 附县]");
        check("县", "县*");
        check("\"喀什 地区\"", "[喀什 什地 地区]");
        check("第174条", "[第 174 条]*");
        check("刑法第174条", "[刑法 法第 第 174 条]*");
    }

    #[test]
    fn filters_stand_beside_the_words() {
        let parsed = parse("kind:Person lang:ru lang:kk from:2019-03 to:2019-04 арест");
        assert_eq!(parsed.notices, []);
        let filters = parsed.query.filters;
        assert_eq!(filters.kinds, ["person"]);
        assert_eq!(filters.languages, ["ru", "kk"]);
        assert_eq!(
            filters.from,
            CivilDay::new(2019, 3, 1).map(CivilDay::number)
        );
        assert_eq!(filters.to, CivilDay::new(2019, 4, 30).map(CivilDay::number));
        assert_eq!(
            parsed.query.expression.as_ref().map(written).as_deref(),
            Some("арест*")
        );
    }

    #[test]
    fn a_filter_that_is_none_becomes_words() {
        check("kind:cat", "[kind cat] <unknown-kind>");
        check("from:31-02-2019", "[from 31 02 2019] <unknown-date>");
        check("from:2019-02-31", "[from 2019 02 31] <unknown-date>");
        check("lang:!", "lang <unknown-language>");
        check("https://example.org", "[https example org]");
        check("from:2019 to:2018", "<empty-span>");
        check("12:30", "[12 30]");
    }

    #[test]
    fn brackets_that_do_not_fit_are_no_error() {
        check("(arrest", "arrest <not-closed>");
        check("arrest) trial", "(arrest | trial) <not-closed>");
        check("()", "");
        let deep = format!("{}a{}", "(".repeat(60), ")".repeat(60));
        check(&deep, "a <not-closed>");
    }

    #[test]
    fn words_beside_each_other_and_quotations_are_met_in_other_spellings() {
        let check = |typed: &str, asked: &[&str], expected: &str| {
            let mut heard = Vec::new();
            let parsed = parse_widened(typed, &mut |words, _| {
                heard.push(words.to_owned());
                phrase("other").into_iter().collect()
            });
            assert_eq!(heard, asked, "{typed}");
            let found = parsed.query.expression.as_ref().map(written);
            assert_eq!(found.as_deref(), Some(expected), "{typed}");
        };
        check("a", &["a"], "(a | other)");
        check("a b", &["a b"], "((a & b) | other)");
        check("kind:person a b -c", &["a b"], "(((a & b) | other) ! c)");
        check(
            "\"a b\" c",
            &["a b", "c"],
            "(([a b] | other) & (c | other))",
        );
        check("a OR b", &["a", "b"], "((a | other) | (b | other))");
        check("a* -b", &[], "(a* ! b)");
    }

    #[test]
    fn a_very_long_query_is_cut() {
        let parsed = parse(&"a b ".repeat(10_000));
        assert_eq!(parsed.notices, [QueryNotice::TooLong]);
    }

    proptest! {
        #[test]
        fn nothing_typed_is_an_error(typed in "(\\PC|[-\"()*: ANDORT喀什“]){0,60}") {
            let parsed = parse(&typed);
            if let Some(expression) = &parsed.query.expression {
                prop_assert!(is_sound(expression), "{:?}", expression);
            }
        }
    }

    fn is_sound(expression: &Expression) -> bool {
        let token = |token: &String| {
            !token.is_empty()
                && token
                    .chars()
                    .all(|c| !c.is_whitespace() && (!c.is_ascii() || c.is_ascii_alphanumeric()))
        };
        match expression {
            Expression::Term { token: word, .. } => token(word),
            Expression::Phrase { tokens, .. } => tokens.len() > 1 && tokens.iter().all(token),
            Expression::And(all) | Expression::Or(all) => all.len() > 1 && all.iter().all(is_sound),
            Expression::Without(wanted, excluded) => is_sound(wanted) && is_sound(excluded),
        }
    }
}
