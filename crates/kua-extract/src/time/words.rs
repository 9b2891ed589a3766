//! The English words and figures of times, as they stand in a text.

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Edtf, EdtfDate};

use super::{Expression, Outlook, Reading, Third, Unit, YearPoint, phrases};
use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

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
        let sentences: Vec<(usize, usize)> = found
            .iter()
            .filter(|expression| !matches!(expression.reading, Reading::Midnight { .. }))
            .map(|expression| paragraph.sentence_of(expression.from))
            .collect();
        found.retain(|expression| {
            !matches!(expression.reading, Reading::Midnight { .. })
                || !sentences.contains(&paragraph.sentence_of(expression.from))
        });
    }
    found
}

fn expression(paragraph: &Paragraph<'_>, at: usize, first: bool) -> Option<Expression> {
    let since = paragraph.lower(at) == "since";
    let until = matches!(paragraph.lower(at), "until" | "till");
    let mut begin = at + usize::from(since || until);
    if since || until {
        while matches!(
            paragraph.lower(begin),
            "at" | "least" | "about" | "around" | "the"
        ) && !phrases::begins_with_article(paragraph, begin)
        {
            begin += 1;
        }
    }
    let (from, to, reading) = reading(paragraph, begin)?;
    let (to, reading) = range(paragraph, to, reading);
    // An end that is only pointed at belongs to a stretch that began before it.
    let until = until
        && matches!(
            reading,
            Reading::Season { .. }
                | Reading::Relative { .. }
                | Reading::LastMonth(_)
                | Reading::Neighbour { .. }
        );
    let from = if since || until { at } else { from };
    Some(Expression {
        from,
        to,
        reading,
        since,
        until,
        outlook: outlook(paragraph, from),
        custody: beside_custody(paragraph, from),
        first,
        aside: (from.saturating_sub(2)..from).any(|step| paragraph.lower(step) == "born"),
    })
}

/// Looks back in the sentence for words that say whether the time lies ahead.
fn outlook(paragraph: &Paragraph<'_>, from: usize) -> Outlook {
    let (begin, _) = paragraph.sentence_of(from);
    let window = from.saturating_sub(9).max(begin);
    let mut found = Outlook::Past;
    for at in (window..from).rev() {
        if matches!(
            paragraph.token(at).kind,
            TokenKind::Mark('"' | '“' | '”' | '«' | '»' | ';')
        ) {
            break;
        }
        let was = (at.saturating_sub(2)..at).any(|step| {
            matches!(
                paragraph.lower(step),
                "was" | "were" | "had" | "been" | "originally" | "initially"
            )
        });
        match paragraph.lower(at) {
            "will" | "upcoming" | "starting" | "forthcoming" => return Outlook::Ahead,
            "scheduled" | "due" if !was => return Outlook::Ahead,
            "set" | "expected" | "is" | "are"
                if paragraph.lower(at + 1) == "to" || paragraph.lower(at + 1) == "for" =>
            {
                return Outlook::Ahead;
            }
            "until" | "till" | "scheduled" | "due" => found = Outlook::Open,
            "by" if at + 1 == from || at + 2 == from => found = Outlook::Open,
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
    if !joins {
        return (to, first);
    }
    match reading(paragraph, to + 1) {
        Some((
            _,
            end,
            second @ (Reading::Exact(_) | Reading::MonthDay { .. } | Reading::Month { .. }),
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

/// 2019-03-11, 11/03/2019, 11.03.2019.
fn numeric(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let word = paragraph.word(at);
    // Nothing may touch it on the left, such as another number of a version or a path.
    let touching = paragraph.before(at).end == paragraph.token(at).begin
        && at > 0
        && matches!(
            paragraph.before(at).kind,
            TokenKind::Mark('/' | '-' | '.' | '_' | '=')
        );
    if touching {
        return None;
    }
    if word.contains('.') {
        let parts: Vec<&str> = word.split('.').collect();
        if let [day, month, year] = parts.as_slice() {
            let (day, year) = if day.len() == 4 {
                (year, day)
            } else {
                (day, year)
            };
            let year: i32 = year.parse().ok().filter(|_| year.len() == 4)?;
            let time =
                CivilDay::new(year, month.parse().ok()?, day.parse().ok()?).map(Edtf::day)?;
            return Some((at, at + 1, Reading::Exact(time)));
        }
        return None;
    }
    let separator = paragraph.token(at + 1).kind;
    if !matches!(separator, TokenKind::Mark('/' | '-')) || paragraph.token(at + 3).kind != separator
    {
        return None;
    }
    let adjacent =
        (at..at + 4).all(|step| paragraph.token(step).end == paragraph.token(step + 1).begin);
    let (one, two, three) = (
        number(word)?,
        number(paragraph.word(at + 2))?,
        number(paragraph.word(at + 4))?,
    );
    let continued = paragraph.token(at + 5).kind == separator
        && paragraph.token(at + 5).begin == paragraph.token(at + 4).end;
    if !adjacent || continued {
        return None;
    }
    if word.len() == 4 {
        let time = CivilDay::new(
            i32::try_from(one).ok()?,
            u8::try_from(two).ok()?,
            u8::try_from(three).ok()?,
        )?;
        return Some((at, at + 5, Reading::Exact(Edtf::day(time))));
    }
    let year = i32::try_from(three).ok()?;
    let year = match (paragraph.word(at + 4).len(), separator) {
        (4, _) => year,
        // 12/03/19: two digits mean the last hundred years.
        (2, TokenKind::Mark('/')) if word.len() <= 2 => year + if year < 50 { 2000 } else { 1900 },
        _ => return None,
    };
    let (first, second) = (u8::try_from(one).ok()?, u8::try_from(two).ok()?);
    let any = CivilDay::new(year, first, second).or_else(|| CivilDay::new(year, second, first));
    any.map(|_| {
        (
            at,
            at + 5,
            Reading::Numeric {
                first,
                second,
                year,
            },
        )
    })
}

/// 14 January 2022, 29th June, 5th of May 2020, 26-27 February 2013.
fn day_month(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let day = day_number(paragraph, at)?;
    let mut next = at + 1;
    let mut last = None;
    let joined = matches!(paragraph.token(next).kind, TokenKind::Mark('-' | '–'))
        || matches!(paragraph.lower(next), "and" | "to");
    if joined
        && let Some(second) = day_number(paragraph, next + 1).filter(|second| *second > day)
        && month_number(paragraph, next + 2).is_some()
    {
        last = Some(second);
        next += 2;
    }
    if paragraph.lower(next) == "of" {
        next += 1;
    }
    let month = month_number(paragraph, next)?;
    finish_day(paragraph, at, next + 1, month, day, last)
}

pub(super) fn finish_day(
    paragraph: &Paragraph<'_>,
    from: usize,
    next: usize,
    month: u8,
    day: u8,
    last: Option<u8>,
) -> Option<Found> {
    let comma = usize::from(paragraph.is_mark(next, ','));
    if let Some(year) = year_number(paragraph, next + comma)
        && !paragraph.has(next + comma + 1, tag::PEOPLE)
    {
        let begin = CivilDay::new(year, month, day)?;
        let end = last
            .and_then(|last| CivilDay::new(year, month, last))
            .unwrap_or(begin);
        return Some((
            from,
            next + comma + 1,
            Reading::Exact(Edtf::days(begin, end)),
        ));
    }
    CivilDay::new(2000, month, day)?;
    let (behind, year) = year_point(paragraph, next);
    Some((
        from,
        behind,
        Reading::MonthDay {
            month,
            day,
            to: last,
            year,
            weekday: None,
        },
    ))
}

/// Reads "last year", "of last year", "this year", "of that year": where it ends, and which one.
pub(super) fn year_point(paragraph: &Paragraph<'_>, at: usize) -> (usize, Option<YearPoint>) {
    let start = at + usize::from(paragraph.lower(at) == "of");
    let start = start + usize::from(paragraph.lower(start) == "the");
    if paragraph.lower(start + 1) != "year" {
        return (at, None);
    }
    let point = match paragraph.lower(start) {
        "last" | "past" => YearPoint::Anchor(-1),
        "this" => YearPoint::Anchor(0),
        "next" => YearPoint::Anchor(1),
        "that" | "same" => YearPoint::Previous(0),
        "following" => YearPoint::Previous(1),
        "previous" => YearPoint::Previous(-1),
        _ => return (at, None),
    };
    (start + 2, Some(point))
}

/// "2 days ago", "6 months since", "10 years later".
fn counted(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (count, next) = numbers::small(paragraph, at)?;
    let unit = unit(paragraph.lower(next))?;
    let behind = next + 1;
    // "more than a year ago" says no date.
    let vague = paragraph.lower(at.wrapping_sub(1)) == "than"
        || matches!(
            paragraph.lower(at.wrapping_sub(1)),
            "over" | "nearly" | "almost"
        );
    let found = match paragraph.lower(behind) {
        "ago" if vague => return None,
        "ago" => (behind + 1, Reading::Ago { count, unit }),
        "later" | "afterwards" => (behind + 1, Reading::FromPrevious { count, unit }),
        "earlier" => (
            behind + 1,
            Reading::FromPrevious {
                count: -count,
                unit,
            },
        ),
        "before" if paragraph.lower(behind + 1) == "that" => (
            behind + 2,
            Reading::FromPrevious {
                count: -count,
                unit,
            },
        ),
        "after" if paragraph.lower(behind + 1) == "that" => {
            (behind + 2, Reading::FromPrevious { count, unit })
        }
        "since" | "after"
            if (at.saturating_sub(2)..at)
                .any(|step| matches!(paragraph.lower(step), "marked" | "marks" | "mark")) =>
        {
            (behind + 1, Reading::Anniversary { count, unit })
        }
        _ => return None,
    };
    Some((at, found.0, found.1))
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

/// "in 2015", "the 2020 index".
fn bare_year(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let year = year_number(paragraph, at)?;
    let before = paragraph.lower(at.wrapping_sub(1));
    let introduced = matches!(
        before,
        "in" | "since"
            | "of"
            | "from"
            | "until"
            | "till"
            | "by"
            | "before"
            | "after"
            | "during"
            | "year"
            | "the"
            | "and"
            | "between"
            | "to"
            | "early"
            | "late"
            | "mid"
            | "around"
            | "about"
            | "least"
    );
    let nation = paragraph.has(at + 1, tag::NATION);
    // "the 2008 Tibetan uprising" has a year, "the 2000 Tibetans" has not.
    let named = nation && before == "the" && !paragraph.lower(at + 1).ends_with('s');
    let counted = (paragraph.has(at + 1, tag::PEOPLE) || nation) && !named
        || unit(paragraph.lower(at + 1)).is_some();
    // "the 1999 Penal Code" is the name of a law.
    let law = (at + 1..at + 6)
        .take_while(|step| paragraph.is_word(*step) && paragraph.token(*step).capital)
        .any(|step| {
            matches!(
                paragraph.lower(step),
                "code" | "act" | "law" | "constitution" | "convention" | "decree" | "ordinance"
            )
        });
    let joined = matches!(
        paragraph.token(at + 1).kind,
        TokenKind::Mark('/' | '-' | '%')
    );
    if !introduced || counted || joined || law {
        return None;
    }
    let third = match before {
        "early" => Some(Third::Early),
        "late" => Some(Third::Late),
        "mid" => Some(Third::Mid),
        _ => None,
    };
    let date = EdtfDate::from_year(year)?;
    match third {
        Some(third) => Some((at - 1, at + 1, Reading::Part { of: date, third })),
        None => Some((at, at + 1, Reading::Exact(Edtf::Date(date)))),
    }
}

fn worded(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let word = paragraph.lower(at);
    if let Some(found) = month_first(paragraph, at, None) {
        return Some(found);
    }
    // "11 November 2021, a Thursday" says the same day once more.
    if let Some(day) = weekday(paragraph, at)
        .filter(|_| !matches!(paragraph.lower(at.wrapping_sub(1)), "a" | "every" | "each"))
    {
        return Some(weekday_first(paragraph, at, day));
    }
    if let Some(found) = phrases::find(paragraph, at) {
        return Some(found);
    }
    let next = paragraph.lower(at + 1);
    let relative = |count, unit| Reading::Relative { count, unit };
    match word {
        "today" | "tonight" => Some((at, at + 1, relative(0, Unit::Day))),
        "yesterday" => {
            let more = usize::from(matches!(
                next,
                "morning" | "afternoon" | "evening" | "night"
            ));
            Some((at, at + 1 + more, relative(-1, Unit::Day)))
        }
        "tomorrow" => Some((at, at + 1, relative(1, Unit::Day))),
        "last" | "this" | "next" | "past" | "previous" => pointed(paragraph, at),
        "earlier" if next == "this" => unit(paragraph.lower(at + 2))
            .filter(|unit| *unit != Unit::Day)
            .map(|unit| (at, at + 3, Reading::Earlier(unit))),
        "later" if next == "this" => {
            unit(paragraph.lower(at + 2)).map(|unit| (at, at + 3, relative(0, unit)))
        }
        "later" if next == "that" && paragraph.lower(at + 2) == "day" => Some((
            at,
            at + 3,
            Reading::FromPrevious {
                count: 0,
                unit: Unit::Day,
            },
        )),
        "early" | "late" | "mid" => {
            let third = third(word)?;
            month_first(paragraph, at + 1, Some(third))
                .map(|(_, to, reading)| (at, to, reading))
                .or_else(|| bare_year(paragraph, at + 1))
        }
        "the" if next == "same" || next == "following" || next == "next" || next == "previous" => {
            let count = match next {
                "same" => 0,
                "previous" => -1,
                _ => 1,
            };
            matches!(
                paragraph.lower(at + 2),
                "day" | "night" | "evening" | "morning"
            )
            .then_some((
                at,
                at + 3,
                Reading::FromPrevious {
                    count,
                    unit: Unit::Day,
                },
            ))
        }
        "the"
            if next == "day"
                && matches!(paragraph.lower(at + 2), "before" | "after")
                && !paragraph.is_word(at + 3) =>
        {
            let count = if paragraph.lower(at + 2) == "before" {
                -1
            } else {
                1
            };
            Some((
                at,
                at + 3,
                Reading::FromPrevious {
                    count,
                    unit: Unit::Day,
                },
            ))
        }
        "the" if next == "week" && paragraph.lower(at + 2) == "of" => {
            let (_, to, inner) = reading(paragraph, at + 3)?;
            match inner {
                Reading::Exact(time) => time.as_day().map(|day| (at, to, Reading::WeekOf(day))),
                _ => None,
            }
        }
        "same" if next == "day" => Some((
            at,
            at + 2,
            Reading::FromPrevious {
                count: 0,
                unit: Unit::Day,
            },
        )),
        "that" => {
            let step = at + 1 + usize::from(next == "same" || next == "very");
            let fits = matches!(paragraph.lower(step), "day" | "night")
                && !paragraph.has(step + 1, tag::AUXILIARY);
            let introduced = at == 0
                || matches!(paragraph.lower(at - 1), "on" | "since" | "until" | "later")
                || step > at + 1;
            (fits && introduced).then_some((
                at,
                step + 1,
                Reading::FromPrevious {
                    count: 0,
                    unit: Unit::Day,
                },
            ))
        }
        _ if word.len() > 6 && paragraph.word(at).contains('-') => hyphened(paragraph, at),
        _ => counted(paragraph, at),
    }
}

fn third(word: &str) -> Option<Third> {
    match word {
        "early" => Some(Third::Early),
        "mid" => Some(Third::Mid),
        "late" => Some(Third::Late),
        _ => None,
    }
}

/// "mid-June", "late-March", "mid-June 2019".
fn hyphened(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (part, month) = paragraph.lower(at).split_once('-')?;
    let third = third(part)?;
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let month = u8::try_from(NAMES.iter().position(|name| *name == month)? + 1).ok()?;
    if let Some(year) = year_number(paragraph, at + 1) {
        return Some((
            at,
            at + 2,
            Reading::Part {
                of: EdtfDate::from_month(year, month)?,
                third,
            },
        ));
    }
    Some((
        at,
        at + 1,
        Reading::Month {
            month,
            third: Some(third),
            year: None,
        },
    ))
}

/// January 16, March 29, 2022, January 2019, Dec. 9; a bare month behind a word that wants one.
fn month_first(paragraph: &Paragraph<'_>, at: usize, third: Option<Third>) -> Option<Found> {
    let month = month_number(paragraph, at)?;
    if third.is_none()
        && let Some(day) = day_number(paragraph, at + 1)
        && paragraph.token(at + 2).kind != TokenKind::Mark('%')
    {
        let mut next = at + 2;
        let mut last = None;
        let joins = paragraph.lower(next) == "and"
            || matches!(paragraph.token(next).kind, TokenKind::Mark('-' | '–'));
        if joins
            && let Some(second) = day_number(paragraph, next + 1).filter(|second| *second > day)
            && month_number(paragraph, next + 2).is_none()
            && !paragraph.has(next + 2, tag::PEOPLE)
        {
            last = Some(second);
            next += 2;
        }
        return finish_day(paragraph, at, next, month, day, last);
    }
    let comma = usize::from(paragraph.is_mark(at + 1, ',') || paragraph.lower(at + 1) == "of");
    if let Some(year) = year_number(paragraph, at + 1 + comma) {
        let date = EdtfDate::from_month(year, month)?;
        let reading = match third {
            Some(third) => Reading::Part { of: date, third },
            None => Reading::Exact(Edtf::Date(date)),
        };
        return Some((at, at + 2 + comma, reading));
    }
    let (behind, year) = year_point(paragraph, at + 1);
    if year.is_some() {
        return Some((at, behind, Reading::Month { month, third, year }));
    }
    let before = paragraph.lower(at.wrapping_sub(1));
    let wanted = third.is_some()
        || matches!(
            before,
            "in" | "since"
                | "by"
                | "until"
                | "till"
                | "of"
                | "from"
                | "during"
                | "to"
                | "and"
                | "between"
                | "for"
                | "this"
        );
    let whole = paragraph.lower(at).len() > 3
        && !(paragraph.lower(at) == "may" || paragraph.lower(at) == "march")
        || matches!(
            before,
            "in" | "since" | "until" | "during" | "early" | "late" | "by" | "from"
        );
    // "May Day", "March Street": a name follows.
    let named = paragraph.token(at + 1).capital && paragraph.is_word(at + 1);
    (wanted && whole && !named).then_some((
        at,
        at + 1,
        Reading::Month {
            month,
            third,
            year: None,
        },
    ))
}

/// "Saturday night", "Sunday", "Tuesday, 2 July 2013".
fn weekday_first(paragraph: &Paragraph<'_>, at: usize, day: Weekday) -> Found {
    let comma = usize::from(paragraph.is_mark(at + 1, ','));
    let behind = at + 1 + comma;
    let date = day_month(paragraph, behind)
        .or_else(|| month_first(paragraph, behind, None))
        .or_else(|| numeric(paragraph, behind));
    if let Some((_, to, mut reading)) = date
        && matches!(
            reading,
            Reading::Exact(_) | Reading::MonthDay { .. } | Reading::Numeric { .. }
        )
        && (paragraph.token(behind).kind == TokenKind::Number
            || day_number(paragraph, behind + 1).is_some())
    {
        if let Reading::MonthDay { weekday, .. } = &mut reading {
            *weekday = Some(day);
        }
        return (at, to, reading);
    }
    match paragraph.lower(at + 1) {
        "night" => (
            at,
            at + 2,
            Reading::Weekday {
                weekday: day,
                night: true,
                last: false,
                next: false,
            },
        ),
        "morning" | "afternoon" | "evening" => (
            at,
            at + 2,
            Reading::Weekday {
                weekday: day,
                night: false,
                last: false,
                next: false,
            },
        ),
        _ => (
            at,
            at + 1,
            Reading::Weekday {
                weekday: day,
                night: false,
                last: false,
                next: false,
            },
        ),
    }
}

/// "last night", "last week", "this year", "next Friday", "last March".
fn pointed(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let word = paragraph.lower(at);
    let count = match word {
        "last" | "previous" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let next = paragraph.lower(at + 1);
    if let Some(weekday) = weekday(paragraph, at + 1) {
        let night = paragraph.lower(at + 2) == "night";
        let to = at
            + 2
            + usize::from(
                night || matches!(paragraph.lower(at + 2), "morning" | "evening" | "afternoon"),
            );
        if word == "last" && !night {
            return Some((
                at,
                to,
                Reading::Weekday {
                    weekday,
                    night,
                    last: true,
                    next: false,
                },
            ));
        }
        return Some((
            at,
            to,
            Reading::Weekday {
                weekday,
                night,
                last: false,
                next: count > 0,
            },
        ));
    }
    if let Some(month) = month_number(paragraph, at + 1) {
        let reading = match word {
            "last" => Reading::LastMonth(month),
            _ => Reading::Month {
                month,
                third: None,
                year: (word == "this").then_some(YearPoint::Anchor(0)),
            },
        };
        return Some((at, at + 2, reading));
    }
    match next {
        "night" if word == "last" => {
            let mut to = at + 2;
            // "at around midnight"
            let mut step = to;
            while matches!(
                paragraph.lower(step),
                "at" | "around" | "about" | "shortly" | "before" | "after" | "just"
            ) && step < to + 4
            {
                step += 1;
            }
            if step > to && paragraph.lower(step) == "midnight" {
                to = step + 1;
            }
            Some((at, to, Reading::LastNight))
        }
        "morning" | "afternoon" | "evening" if word == "this" => Some((
            at,
            at + 2,
            Reading::Relative {
                count: 0,
                unit: Unit::Day,
            },
        )),
        "evening" if word == "last" => Some((
            at,
            at + 2,
            Reading::Relative {
                count: -1,
                unit: Unit::Day,
            },
        )),
        _ => {
            let unit = unit(next).filter(|unit| *unit != Unit::Day && !next.ends_with('s'))?;
            // "for the last year" is a stretch of time, not a date.
            let stretch = paragraph.lower(at.wrapping_sub(1)) == "the" && word != "this";
            (!stretch).then_some((at, at + 2, Reading::Relative { count, unit }))
        }
    }
}
