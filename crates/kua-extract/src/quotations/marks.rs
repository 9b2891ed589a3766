//! Quotation marks: which stretches stand between them, and which of those are speech.

use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

use super::verbs::is_speech;

/// A stretch between marks.
pub(super) struct Quoted {
    pub(super) open: usize,
    pub(super) close: usize,
    pub(super) closed: bool,
}

/// Finds the stretches between marks; single marks count where no double ones are open.
pub(super) fn pairs(paragraph: &Paragraph<'_>) -> Vec<Quoted> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for at in 0..paragraph.tokens.len() {
        let mark = match paragraph.token(at).kind {
            TokenKind::Mark(mark) => mark,
            // "…harassments’" looks like the genitive of a plural, and closes all the same.
            TokenKind::Possessive if paragraph.word(at).chars().count() == 1 => '’',
            _ => continue,
        };
        let double = matches!(mark, '"' | '“' | '”' | '„' | '«' | '»' | '＂');
        let single = matches!(mark, '\'' | '‘' | '’');
        if !double && !single {
            continue;
        }
        match open {
            None if single && opens_single(paragraph, at, mark) => open = Some((at, mark)),
            None if single => {}
            None if mark != '»' && mark != '”' || mark == '»' && at == 0 => {
                open = Some((at, mark))
            }
            None => {}
            Some((begin, opening)) => {
                let singly = matches!(opening, '\'' | '‘');
                if singly != single || singly && !closes_single(paragraph, at) {
                    continue;
                }
                // Inches and marks inside words are rare enough to be left out.
                found.push(Quoted {
                    open: begin,
                    close: at,
                    closed: true,
                });
                open = None;
            }
        }
    }
    if let Some((begin, opening)) = open
        && !matches!(opening, '\'' | '‘')
    {
        found.push(Quoted {
            open: begin,
            close: paragraph.tokens.len(),
            closed: false,
        });
    }
    found
}

/// A single mark opens behind a blank and right in front of a letter, and must be closed again.
fn opens_single(paragraph: &Paragraph<'_>, at: usize, mark: char) -> bool {
    let touches = paragraph.token(at + 1).begin == paragraph.token(at).end;
    let apart = at == 0 || paragraph.before(at).end < paragraph.token(at).begin;
    mark != '’'
        && touches
        && apart
        && paragraph.is_word(at + 1)
        && (at + 2..(at + 80).min(paragraph.tokens.len())).any(|step| {
            let closing = match paragraph.token(step).kind {
                TokenKind::Mark(other) => {
                    (other == '’' || mark == '\'' && other == '\'')
                        && closes_single(paragraph, step)
                }
                TokenKind::Possessive => paragraph.word(step).chars().count() == 1,
                _ => false,
            };
            closing && closes_single(paragraph, step)
        })
}

fn closes_single(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let touching = at > 0 && paragraph.before(at).end == paragraph.token(at).begin;
    let next = paragraph.token(at + 1);
    let apart = at + 1 >= paragraph.tokens.len()
        || next.begin > paragraph.token(at).end
        || matches!(next.kind, TokenKind::Mark(_));
    touching && apart
}

/// Tells speech from names and single words between marks.
pub(super) fn is_quotation(paragraph: &Paragraph<'_>, quote: &Quoted) -> bool {
    let words = (quote.open + 1..quote.close)
        .filter(|at| paragraph.is_word(*at))
        .count();
    // "Never," she said: even one word is speech where its speaker stands right behind it.
    let answered = paragraph.token(quote.open + 1).capital
        && matches!(
            paragraph.token(quote.close.saturating_sub(1)).kind,
            TokenKind::Mark(',' | '!' | '?')
        )
        && (quote.close + 1..quote.close + if words > 1 { 12 } else { 4 })
            .take_while(|at| !matches!(paragraph.token(*at).kind, TokenKind::Mark('.' | ';' | '“')))
            .any(|at| is_speech(paragraph, at));
    if words > 0 && answered {
        return true;
    }
    // He shouted: "Shame!"
    if words > 0
        && paragraph.is_mark(quote.open.wrapping_sub(1), ':')
        && matches!(
            paragraph.token(quote.close.saturating_sub(1)).kind,
            TokenKind::Mark('!' | '?' | '.')
        )
        && paragraph.token(quote.open + 1).capital
        && is_speech(paragraph, quote.open.wrapping_sub(2))
    {
        return true;
    }
    if words > 0 && words < 5 && is_opinion(paragraph, quote, words) {
        return true;
    }
    if words < 2 || is_name(paragraph, quote, words) || is_offence(paragraph, quote) {
        return false;
    }
    let before = quote.open.wrapping_sub(1);
    let capital = paragraph.token(quote.open + 1).capital;
    let last = paragraph.token(quote.close.saturating_sub(1)).kind;
    let stops = matches!(last, TokenKind::Mark('.' | ',' | '!' | '?' | '…' | ';'));
    let behind = matches!(
        paragraph.token(quote.close + 1).kind,
        TokenKind::Mark(',' | '.' | ';')
    );
    let comma_behind = paragraph.is_mark(quote.close + 1, ',');
    // "Go home," or, where the words before it announce it, even less.
    let announced = paragraph.is_mark(before, ':') || paragraph.is_mark(before, ',');
    if capital && (stops || comma_behind) && (words >= 4 || announced) {
        return true;
    }
    // A whole sentence between marks: "Every day counts."
    if capital && stops && sentence_begin(paragraph, quote.open) == quote.open {
        return true;
    }
    // "shouting “I have a client in there!” at a door", where "chanted “Free them”" is a slogan.
    if capital && stops && is_speech(paragraph, before) {
        return true;
    }
    if predicate(paragraph, quote) {
        return true;
    }
    if capital && announced && paragraph.has(before.wrapping_sub(1), tag::SPEECH) {
        return true;
    }
    if !quote.closed {
        return words >= 8;
    }
    // "wants the law “thrown into the lake”": what is wished for, in somebody's own words.
    if words >= 3
        && !capital
        && (quote
            .open
            .saturating_sub(8)
            .max(sentence_begin(paragraph, quote.open))..quote.open)
            .any(|at| {
                matches!(
                    paragraph.lower(at),
                    "wants" | "wanted" | "hopes" | "expects"
                )
            })
    {
        return true;
    }
    let attributed = attributed(paragraph, quote.open);
    // "dismissed the report as “pure slander”", "had found “extremist leaflets”".
    if words < 4 {
        let closes = words == 3 && attributed && (stops || behind);
        // "called it a “bad joke”": two words behind an article only keep their distance.
        let distance = words == 2
            && (paragraph.has(before, tag::DETERMINER)
                || matches!(
                    paragraph.lower(before),
                    "his" | "her" | "their" | "its" | "my"
                ));
        let told = words > 1 && told_behind(paragraph, quote);
        return !capital && !distance && (closes || told || verb_near(paragraph, quote.open))
            || words > 1 && called_by(paragraph, quote);
    }
    words >= 8
        || told_behind(paragraph, quote)
        || words >= 6 && (stops || comma_behind) && paragraph.has(before, tag::SPEECH)
        || words >= 4 && (stops || behind) && attributed
        || attributed && !capital && (words >= 4 || words == 3 && (stops || behind))
}

/// "said the sentence was “inevitable”", "vanished “within a week,” he said": few words that end a
/// half sentence which a verb of speech governs.
fn is_opinion(paragraph: &Paragraph<'_>, quote: &Quoted, words: usize) -> bool {
    let before = quote.open.wrapping_sub(1);
    if !quote.closed
        || quote.open == 0
        || paragraph.token(quote.open + 1).capital
        || is_name(paragraph, quote, words)
        || is_offence(paragraph, quote)
    {
        return false;
    }
    let copula = is_copula(paragraph, before);
    let called = called_so(paragraph, sentence_begin(paragraph, quote.open), quote.open);
    // "described the ruling as “absurd”": an opinion, where "listed as “extremist”" is a label.
    let judged = paragraph.lower(before) == "as"
        && (quote
            .open
            .saturating_sub(12)
            .max(sentence_begin(paragraph, quote.open))..before)
            .any(|at| is_verdict(paragraph, at));
    let answered = words > 1
        && paragraph.is_mark(quote.close.saturating_sub(1), ',')
        && (quote.close + 1..quote.close + 5)
            .take_while(|at| paragraph.is_word(*at))
            .any(|at| is_speech(paragraph, at));
    // "For NAME, the outcome is “no surprise”."
    let begin = sentence_begin(paragraph, quote.open);
    let for_somebody = copula
        && paragraph.lower(begin) == "for"
        && paragraph.token(begin + 1).capital
        && (begin + 2..begin + 8).any(|at| paragraph.is_mark(at, ','));
    answered || judged || called || for_somebody || copula && verb_near(paragraph, quote.open)
}

fn is_copula(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(paragraph.lower(at), "was" | "were" | "is" | "are")
}

/// Tells whether a verb says what somebody thinks of a thing: "described it as".
fn is_verdict(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at),
        "described"
            | "describes"
            | "describing"
            | "dismissed"
            | "dismisses"
            | "dismissing"
            | "denounced"
            | "denounces"
            | "denouncing"
            | "condemned"
            | "condemns"
            | "condemning"
            | "rejected"
            | "rejects"
            | "rejecting"
            | "hailed"
            | "characterised"
            | "characterized"
            | "ridiculed"
            | "criticised"
            | "criticized"
            | "decried"
            | "praised"
    ) && !matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "was" | "were" | "is" | "are" | "been" | "be"
    )
}

/// "The ombudsman's office “regrets what happened”.": the words between marks are the verb of a
/// sentence that begins with who speaks.
fn predicate(paragraph: &Paragraph<'_>, quote: &Quoted) -> bool {
    let (begin, end) = paragraph.sentence_of(quote.open);
    let subject = quote.open > begin
        && quote.open - begin <= 6
        && (begin..quote.open).all(|at| {
            matches!(
                paragraph.token(at).kind,
                TokenKind::Word | TokenKind::Possessive
            ) && !paragraph.has(at, tag::PREPOSITION | tag::AUXILIARY | tag::CONJUNCTION)
        })
        && paragraph.has(begin, tag::DETERMINER);
    let verb = paragraph.lower(quote.open + 1);
    subject
        && verb.len() > 3
        && verb.ends_with('s')
        && !verb.ends_with("ss")
        && !paragraph.token(quote.open + 1).capital
        && quote.close + 2 >= end
}

/// "were “for the good of the state”, an official of the court claimed": who speaks stands behind.
fn told_behind(paragraph: &Paragraph<'_>, quote: &Quoted) -> bool {
    let comma = paragraph.is_mark(quote.close + 1, ',')
        || paragraph.is_mark(quote.close.saturating_sub(1), ',');
    let from = quote.close + 1 + usize::from(paragraph.is_mark(quote.close + 1, ','));
    let (_, end) = paragraph.sentence_of(quote.close);
    let subject = paragraph.has(from, tag::DETERMINER | tag::PRONOUN | tag::TITLE)
        || paragraph.token(from).capital
        || is_speech(paragraph, from);
    comma && subject && (from..end.min(from + 18)).any(|at| is_speech(paragraph, at))
}

/// Tells whether a verb of speech stands close in front, in the same clause.
fn verb_near(paragraph: &Paragraph<'_>, open: usize) -> bool {
    let begin = sentence_begin(paragraph, open);
    let from = (open.saturating_sub(13).max(begin)..open)
        .rev()
        .find(|at| {
            matches!(
                paragraph.token(*at).kind,
                TokenKind::Mark(';' | ':' | '”' | '"' | '»')
            ) || matches!(
                paragraph.lower(*at),
                "who" | "which" | "whose" | "where" | "while"
            )
        })
        .map_or(open.saturating_sub(13).max(begin), |at| at + 1);
    (from..open).any(|at| is_speech(paragraph, at))
}

/// "convicted of “...” under article 5": the words of the law behind a verb of the court.
fn is_offence(paragraph: &Paragraph<'_>, quote: &Quoted) -> bool {
    let before = quote.open.wrapping_sub(1);
    // "under Article 307(1) (“...”)": the words of the article.
    if paragraph.is_mark(before, '(')
        && paragraph.is_mark(quote.close + 1, ')')
        && !paragraph.token(quote.open + 1).capital
        && (before.saturating_sub(12)..before).any(|at| {
            matches!(
                paragraph.lower(at),
                "article" | "articles" | "art." | "section"
            )
        })
    {
        return true;
    }
    if !matches!(
        paragraph.lower(before),
        "of" | "for" | "with" | "under" | "on"
    ) || paragraph.token(quote.open + 1).capital
    {
        return false;
    }
    let begin = sentence_begin(paragraph, quote.open);
    let near = quote.open.saturating_sub(24).max(begin)..before;
    near.rev()
        .find(|at| paragraph.has(*at, tag::TRIGGER) || is_speech(paragraph, *at))
        .is_some_and(|at| {
            matches!(
                paragraph.lower(at),
                "convicted"
                    | "sentenced"
                    | "charged"
                    | "accused"
                    | "guilty"
                    | "jailed"
                    | "imprisoned"
                    | "arrested"
                    | "detained"
                    | "fined"
                    | "suspicion"
                    | "suspected"
                    | "indicted"
                    | "tried"
                    | "trial"
                    | "charges"
                    | "prosecuted"
                    | "held"
            )
        })
}

/// Tells whether the words in front of a mark in its sentence say that somebody speaks.
fn attributed(paragraph: &Paragraph<'_>, open: usize) -> bool {
    let begin = sentence_begin(paragraph, open);
    (open.saturating_sub(40).max(begin)..open)
        .any(|at| is_speech(paragraph, at) || paragraph.lower(at) == "accused")
}

/// Returns where the sentence begins that a mark stands in; a mark may open one.
pub(super) fn sentence_begin(paragraph: &Paragraph<'_>, open: usize) -> usize {
    paragraph.sentence_of(open).0
}

/// "called the trial “a farce”": an opinion, where "a group called “...”" gives a name.
fn called_so(paragraph: &Paragraph<'_>, begin: usize, open: usize) -> bool {
    let Some(at) = (open.saturating_sub(7).max(begin)..open).rev().find(|at| {
        matches!(
            paragraph.lower(*at),
            "called" | "branded" | "labelled" | "labeled"
        )
    }) else {
        return false;
    };
    at + 1 < open
        && !paragraph.has(at.wrapping_sub(1), tag::AUXILIARY)
        && (paragraph.has(at + 1, tag::DETERMINER | tag::PRONOUN)
            || paragraph.token(at + 1).capital
            || open - at > 2 && !paragraph.has(at + 1, tag::PREPOSITION)
            || matches!(
                paragraph.lower(at + 1),
                "him" | "her" | "it" | "them" | "his"
            ))
}

/// "it called the reports “Brotherhood fabrications.”": what an organisation calls a thing, at the
/// end of its sentence; a name would have every word in capitals.
fn called_by(paragraph: &Paragraph<'_>, quote: &Quoted) -> bool {
    let begin = sentence_begin(paragraph, quote.open);
    let stops = matches!(
        paragraph.token(quote.close.saturating_sub(1)).kind,
        TokenKind::Mark('.' | ',')
    ) || matches!(
        paragraph.token(quote.close + 1).kind,
        TokenKind::Mark('.' | ',' | ';')
    );
    stops
        && called_so(paragraph, begin, quote.open)
        && !(quote.open + 1..quote.close)
            .filter(|at| paragraph.is_word(*at))
            .all(|at| paragraph.token(at).capital)
}

/// Tells whether the words between marks name a charge, a title or a slogan.
fn is_name(paragraph: &Paragraph<'_>, quote: &Quoted, words: usize) -> bool {
    let begin = sentence_begin(paragraph, quote.open);
    let before = quote.open.wrapping_sub(1);
    // "articles said to have “...”": the words between tell that somebody says it.
    let said = (quote.open.saturating_sub(4).max(begin)..quote.open).any(|at| {
        matches!(
            paragraph.lower(at),
            "said" | "says" | "calls" | "stated" | "stating" | "that"
        )
    }) || is_copula(paragraph, before) && verb_near(paragraph, quote.open)
        || paragraph.lower(before) == "as" && attributed(paragraph, quote.open)
        || called_so(paragraph, begin, quote.open);
    !said
        && (quote.open.saturating_sub(4).max(begin)..quote.open).any(|at| {
            let asks = paragraph.lower(at) == "called"
                && matches!(paragraph.lower(at + 1), "on" | "for" | "upon");
            !asks
                && matches!(
                    paragraph.lower(at),
                    "charge"
                        | "charges"
                        | "charged"
                        | "case"
                        | "article"
                        | "articles"
                        | "accused"
                        | "convicted"
                        | "guilty"
                        | "called"
                        | "titled"
                        | "entitled"
                        | "known"
                        | "named"
                        | "term"
                        | "slogan"
                        | "slogans"
                        | "count"
                        | "counts"
                        | "crime"
                        | "offence"
                        | "offense"
                        | "admitting"
                        | "inciting"
                        | "accusations"
                        | "so-called"
                        | "banner"
                        | "song"
                        | "book"
                        | "poem"
                        | "film"
                        | "suspicion"
                )
        })
        && !paragraph.is_mark(before, ':')
        || paragraph.lower(before) == "for"
            && paragraph.has(before.wrapping_sub(1), tag::ROLE | tag::TRIGGER)
        || matches!(paragraph.token(quote.close + 1).kind, TokenKind::Mark('(')) && words < 9
}
