//! The English words and figures of times, as they stand in a text.
//!
//! Never knows a day to count from; what an expression means is worked out later.

mod dates;
mod pointed;

use std::collections::HashSet;

use kua_core::civil::Weekday;

use self::dates::{bare_year, day_month, numeric};
use self::pointed::{counted, worded};
use super::{Expression, Outlook, Reading, Unit, phrases, told, wider};
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

pub(super) use self::dates::{finish_day, year_point};

/// Finds the time expressions of a paragraph, in order, without overlaps.
pub(crate) fn find(paragraph: &Paragraph<'_>) -> Vec<Expression> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < paragraph.tokens.len() {
        match expression(paragraph, at, found.is_empty()) {
            Some(expression) if expression.to > at => {
                at = expression.to;
                found.push(expression);
            }
            _ => at += 1,
        }
    }
    // "at midnight" alone says when; beside a date it says nothing more of the day.
    if found.len() > 1 {
        let sentences: HashSet<(usize, usize)> = found
            .iter()
            .filter(|expression| !is_hour(&expression.reading))
            .map(|expression| paragraph.sentence_of(expression.from))
            .collect();
        found.retain(|expression| {
            !is_hour(&expression.reading)
                || !sentences.contains(&paragraph.sentence_of(expression.from))
        });
    }
    found
}

/// Says only when on a day, not on which.
fn is_hour(reading: &Reading) -> bool {
    matches!(
        reading,
        Reading::Midnight { .. } | Reading::AfterMidnight | Reading::Clock
    )
}

fn expression(paragraph: &Paragraph<'_>, at: usize, first: bool) -> Option<Expression> {
    let since = paragraph.lower(at) == "since";
    let until = matches!(paragraph.lower(at), "until" | "till");
    let mut begin = at + usize::from(since || until);
    if since || until {
        while matches!(
            paragraph.lower(begin),
            "at" | "least" | "about" | "around" | "the" | "well" | "into" | "deep" | "far"
        ) && !phrases::begins_with_article(paragraph, begin)
        {
            begin += 1;
        }
    }
    let (from, to, reading) = reading(paragraph, begin)?;
    let (to, reading) = range(paragraph, to, reading);
    // "from 2017 onwards"
    let onward = paragraph.lower(from.wrapping_sub(1)) == "from"
        && matches!(paragraph.lower(to), "onward" | "onwards");
    let to = to + usize::from(onward);
    // An end that is only pointed at belongs to a stretch that began before it.
    let until = until
        && matches!(
            reading,
            Reading::Season { .. }
                | Reading::Relative { .. }
                | Reading::LastMonth(_)
                | Reading::Neighbour { .. }
        );
    // "since the January 2022 unrest": the month is that of the unrest.
    let of_a_thing = since
        && paragraph.lower(begin.wrapping_sub(1)) == "the"
        && matches!(reading, Reading::Exact(_) | Reading::Month { .. })
        && matches!(
            paragraph.lower(to),
            "unrest"
                | "events"
                | "protests"
                | "crackdown"
                | "election"
                | "elections"
                | "uprising"
                | "coup"
                | "war"
                | "invasion"
                | "attack"
                | "riots"
                | "shootings"
                | "clashes"
                | "referendum"
        );
    let since = since && !of_a_thing;
    let from = if since || until { at } else { from };
    let heading = matches!(reading, Reading::Weekday { .. }) && alone(paragraph, from, to);
    Some(Expression {
        from,
        to,
        reading,
        since: since || onward,
        until,
        outlook: outlook(paragraph, from),
        custody: beside_custody(paragraph, from),
        first,
        aside: (from.saturating_sub(2)..from).any(|step| paragraph.lower(step) == "born")
            || year_of_a_thing(paragraph, from, to),
        back: looks_back(paragraph, from),
        landmark: told::dates(paragraph, from, to),
        heading,
        said: is_said(paragraph, from, to),
    })
}

/// "the 2019 verdict": the year belongs to that verdict, and says nothing of what follows.
fn year_of_a_thing(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    to == from + 1
        && year_number(paragraph, from).is_some()
        && matches!(
            paragraph.lower(from.wrapping_sub(1)),
            "the" | "a" | "his" | "her" | "their" | "its"
        )
        && paragraph.is_word(to)
        && !paragraph.token(to).capital
        && !paragraph.has(to, tag::FUNCTION | tag::AUXILIARY)
}

/// Tells whether nothing but marks stands beside it in its line.
fn alone(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    (0..from)
        .chain(to..paragraph.tokens.len())
        .all(|at| matches!(paragraph.token(at).kind, TokenKind::Mark(_)))
}

/// "Press Lifeline said Tuesday", "“Let him go today”": it dates the words, not the events.
fn is_said(paragraph: &Paragraph<'_>, from: usize, to: usize) -> bool {
    let (begin, end) = paragraph.sentence_of(from);
    let speaks = |at: usize| {
        at >= begin && at < end && paragraph.has(at, tag::SPEECH) && !paragraph.token(at).capital
    };
    if (from.saturating_sub(2)..from).chain(to..to + 1).any(speaks) {
        return true;
    }
    let mut open = false;
    for at in 0..from {
        match paragraph.token(at).kind {
            TokenKind::Mark('"') => open = !open,
            TokenKind::Mark('“' | '«' | '„') => open = true,
            TokenKind::Mark('”' | '»') => open = false,
            _ => {}
        }
    }
    open
}

/// "after being arrested in", "who had been detained on", "following a search on".
fn looks_back(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let (begin, _) = paragraph.sentence_of(from);
    (from.saturating_sub(9).max(begin)..from).any(|at| {
        matches!(
            paragraph.lower(at),
            "after" | "following" | "had" | "having" | "previously" | "earlier"
        )
    })
}

/// Looks back in the sentence for words that say whether the time lies ahead.
fn outlook(paragraph: &Paragraph<'_>, from: usize) -> Outlook {
    let (begin, _) = paragraph.sentence_of(from);
    let window = from.saturating_sub(9).max(begin);
    let mut found = Outlook::Past;
    // "fears that they will be arrested: in January two others were": two statements.
    let mut behind_colon = false;
    for at in (window..from).rev() {
        if matches!(
            paragraph.token(at).kind,
            TokenKind::Mark('"' | '“' | '”' | '«' | '»' | ';')
        ) {
            break;
        }
        behind_colon |= paragraph.is_mark(at, ':') && at + 1 < from;
        let was = (at.saturating_sub(2)..at).any(|step| {
            matches!(
                paragraph.lower(step),
                "was" | "were" | "had" | "been" | "originally" | "initially"
            )
        });
        match paragraph.lower(at) {
            "will" if behind_colon => {}
            "will" | "upcoming" | "starting" | "forthcoming" => return Outlook::Ahead,
            "scheduled" | "due" if !was => return Outlook::Ahead,
            // "The story begins on 14 November": what is told happened.
            "begins" | "starts" | "opens"
                if matches!(
                    paragraph.lower(at.wrapping_sub(1)),
                    "story" | "tale" | "account" | "ordeal" | "chronicle" | "saga"
                ) => {}
            "opens" | "begins" | "starts" | "convenes" | "resumes" | "expires" => {
                return Outlook::Ahead;
            }
            // "when the minister visits on 4 September"
            "visits" | "meets" | "arrives" | "travels" | "hosts" | "sits"
                if at + 4 >= from && paragraph.lower(from.wrapping_sub(1)) == "on" =>
            {
                return Outlook::Ahead;
            }
            "open" | "begin" | "start" | "resume"
                if !was && paragraph.lower(at.wrapping_sub(1)).ends_with('s') =>
            {
                return Outlook::Ahead;
            }
            "place"
                if matches!(
                    paragraph.lower(at.wrapping_sub(1)),
                    "takes" | "take" | "taking"
                ) =>
            {
                return Outlook::Ahead;
            }
            "set" | "expected" if was && paragraph.lower(at + 1) == "for" => found = Outlook::Open,
            "set" | "expected" | "is" | "are"
                if paragraph.lower(at + 1) == "to" || paragraph.lower(at + 1) == "for" =>
            {
                return Outlook::Ahead;
            }
            "until" | "till" | "scheduled" | "due" | "updated" | "update" => found = Outlook::Open,
            // "No answer had come by Thursday evening": it is past.
            "by" if (at + 1 == from
                || at + 2 == from
                    && (paragraph.has(at + 1, tag::DETERMINER | tag::ADVERB)
                        || matches!(
                            paragraph.lower(at + 1),
                            "early" | "late" | "mid" | "next"
                        )))
                && !(begin..at).any(|step| matches!(paragraph.lower(step), "had" | "came"))
                && !told_behind(paragraph, from) =>
            {
                found = Outlook::Open;
            }
            // "fixed a hearing for the second Sunday in January", "adjourned to 23 June"
            "for" | "to" if at + 3 >= from && puts_off(paragraph, begin, at) => {
                found = Outlook::Open;
            }
            "coming" if paragraph.is_word(at + 1) => found = Outlook::Open,
            "should" | "must" | "would" => found = Outlook::Open,
            _ => {}
        }
    }
    // What a list asks for lies ahead as often as behind.
    let listed = matches!(
        paragraph.token(0).kind,
        TokenKind::Mark('-' | '–' | '•' | '*')
    );
    if found == Outlook::Past
        && listed
        && (begin..from).any(|at| paragraph.lower(at) == "to")
        && !(begin..from).any(|at| paragraph.has(at, tag::AUXILIARY))
    {
        found = Outlook::Open;
    }
    found
}

/// "by December he was in a cell": what stands behind the date has happened.
fn told_behind(paragraph: &Paragraph<'_>, from: usize) -> bool {
    (from + 1..from + 7)
        .take_while(|at| !matches!(paragraph.token(*at).kind, TokenKind::Mark('.' | ';' | ':')))
        .any(|at| matches!(paragraph.lower(at), "was" | "were" | "had" | "lay" | "sat"))
}

/// Tells whether a hearing is fixed or put off by the words in front of "for" or "to".
fn puts_off(paragraph: &Paragraph<'_>, begin: usize, at: usize) -> bool {
    (at.saturating_sub(9).max(begin)..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "hearing"
                | "session"
                | "fixed"
                | "adjourned"
                | "postponed"
                | "rescheduled"
                | "deferred"
                | "delayed"
        )
    })
}

/// Tells whether the words in front speak of an arrest.
fn beside_custody(paragraph: &Paragraph<'_>, from: usize) -> bool {
    let (begin, _) = paragraph.sentence_of(from);
    (from.saturating_sub(6).max(begin)..from).any(|at| {
        matches!(
            paragraph.lower(at),
            "arrest" | "arrested" | "detained" | "detention" | "seized" | "abducted"
        )
    })
}

/// Joins two readings with "to", "until", "and" (behind "between") or a dash between them.
fn range(paragraph: &Paragraph<'_>, to: usize, first: Reading) -> (usize, Reading) {
    let joins = matches!(paragraph.lower(to), "to" | "until" | "through")
        || matches!(paragraph.token(to).kind, TokenKind::Mark('–' | '-' | '—'))
            && matches!(
                first,
                Reading::Exact(_) | Reading::MonthDay { .. } | Reading::Month { .. }
            )
        || paragraph.lower(to) == "and"
            && (to.saturating_sub(9)..to).any(|at| paragraph.lower(at) == "between");
    // "postponed from 5 May to 19 May" names two days, not the time between them.
    let moved = paragraph.lower(to) == "to"
        && (to.saturating_sub(7)..to).any(|at| {
            matches!(
                paragraph.lower(at),
                "postponed" | "adjourned" | "rescheduled" | "moved" | "delayed" | "deferred"
            )
        });
    if !joins || moved {
        return (to, first);
    }
    match reading(paragraph, to + 1) {
        Some((
            _,
            end,
            second @ (Reading::Exact(_)
            | Reading::MonthDay { .. }
            | Reading::Month { .. }
            | Reading::Part { .. }),
        )) => (end, Reading::Range(Box::new(first), Box::new(second))),
        _ => (to, first),
    }
}

/// First token, token behind the last, and what it means.
pub(super) type Found = (usize, usize, Reading);

pub(super) fn reading(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let token = paragraph.token(at);
    match token.kind {
        TokenKind::Number => numeric(paragraph, at)
            .or_else(|| wider::numbered(paragraph, at))
            .or_else(|| day_month(paragraph, at))
            .or_else(|| phrases::numbered(paragraph, at))
            .or_else(|| counted(paragraph, at))
            .or_else(|| bare_year(paragraph, at)),
        TokenKind::Word => worded(paragraph, at),
        _ => None,
    }
}

/// Returns the value of a run of digits, an ordinal ending allowed.
fn number(word: &str) -> Option<i64> {
    let digits = word.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
    (!digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

pub(super) fn day_number(paragraph: &Paragraph<'_>, at: usize) -> Option<u8> {
    let day =
        number(paragraph.word(at)).filter(|_| paragraph.token(at).kind == TokenKind::Number)?;
    u8::try_from(day).ok().filter(|day| (1..=31).contains(day))
}

pub(super) fn year_number(paragraph: &Paragraph<'_>, at: usize) -> Option<i32> {
    let word = paragraph.word(at);
    let fits = paragraph.token(at).kind == TokenKind::Number
        && word.len() == 4
        && word.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = fits.then(|| word.parse().ok()).flatten()?;
    (1800..=2199).contains(&year).then_some(year)
}

/// Returns the month a token names.
pub(super) fn month_number(paragraph: &Paragraph<'_>, at: usize) -> Option<u8> {
    if !paragraph.has(at, tag::MONTH) || !paragraph.token(at).capital {
        return None;
    }
    let word = paragraph.lower(at).trim_end_matches('.');
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let head = word.get(..3)?;
    MONTHS
        .iter()
        .position(|month| *month == head)
        .and_then(|index| u8::try_from(index + 1).ok())
}

pub(super) fn weekday(paragraph: &Paragraph<'_>, at: usize) -> Option<Weekday> {
    if !paragraph.has(at, tag::WEEKDAY) || !paragraph.token(at).capital {
        return None;
    }
    let head = paragraph.lower(at).get(..3)?.to_owned();
    Weekday::ALL
        .into_iter()
        .find(|day| day.english().to_ascii_lowercase().starts_with(&head))
}

pub(super) fn unit(word: &str) -> Option<Unit> {
    match word {
        "day" | "days" => Some(Unit::Day),
        "week" | "weeks" => Some(Unit::Week),
        "month" | "months" => Some(Unit::Month),
        "year" | "years" => Some(Unit::Year),
        _ => None,
    }
}
