//! Dates that are written out, with or without their year: "14 January 2022", "11/03/2019", "mid-June".
//!
//! Never says which year a date without one belongs to.

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Bound, Edtf, EdtfDate};

use super::pointed::third;
use super::{Found, day_number, month_number, number, unit, year_number};
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};
use crate::time::{Reading, Third, YearPoint, wider};

/// 2019-03-11, 11/03/2019, 11.03.2019.
pub(super) fn numeric(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let word = paragraph.word(at);
    // Nothing may touch it on the left, such as another number of a version or a path.
    let touching = paragraph.before(at).end == paragraph.token(at).begin
        && at > 0
        && matches!(
            paragraph.before(at).kind,
            TokenKind::Mark('/' | '-' | '.' | '_' | '=')
        );
    // A dateline may put its date between strokes: "Osh/12.04.24/Agency".
    // "06.05.2022-09.06.2022"
    let second = word.matches('.').count() == 2
        && matches!(paragraph.before(at).kind, TokenKind::Mark('-' | '–'))
        && at > 1
        && paragraph.word(at - 2).matches('.').count() == 2;
    let dateline = word.contains('.') && paragraph.is_mark(at - usize::from(at > 0), '/') && at < 6;
    if touching && !dateline && !second {
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
            let short = [day.len(), month.len(), year.len()] == [2, 2, 2]
                && !(at.saturating_sub(3)..at).any(|step| {
                    matches!(
                        paragraph.lower(step),
                        "article" | "articles" | "art." | "section" | "clause" | "version" | "no."
                    )
                });
            let number: i32 = year.parse().ok()?;
            let year = match year.len() {
                4 => number,
                2 if short => number + if number < 50 { 2000 } else { 1900 },
                _ => return None,
            };
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
pub(super) fn day_month(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
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

pub(in crate::time) fn finish_day(
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
    if let Some(year) = shared_year(paragraph, next) {
        let begin = CivilDay::new(year, month, day)?;
        let end = last.and_then(|last| CivilDay::new(year, month, last));
        let time = Edtf::days(begin, end.unwrap_or(begin));
        return Some((from, next, Reading::Exact(time)));
    }
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

/// "March 3 and April 5, 2022", "in March or April 2022": the year that stands at the end of a
/// list of months and days.
fn shared_year(paragraph: &Paragraph<'_>, at: usize) -> Option<i32> {
    let mut at = at;
    for _ in 0..4 {
        let comma = usize::from(paragraph.is_mark(at, ','));
        let joins = matches!(paragraph.lower(at + comma), "and" | "or");
        if comma == 0 && !joins {
            return None;
        }
        at += comma + usize::from(joins);
        at += usize::from(matches!(paragraph.lower(at), "on" | "in"));
        let before = day_number(paragraph, at).is_some();
        if before {
            at += 1;
        }
        month_number(paragraph, at)?;
        at += 1;
        if !before && day_number(paragraph, at).is_some() {
            at += 1;
        }
        let comma = usize::from(paragraph.is_mark(at, ','));
        if let Some(year) = year_number(paragraph, at + comma) {
            return Some(year);
        }
    }
    None
}

/// "(February of the) year before", "year before last": not "the year before the coup".
fn year_beside(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Option<YearPoint>)> {
    if paragraph.lower(at) != "year" || paragraph.lower(at.wrapping_sub(1)) != "the" {
        return None;
    }
    let count = match paragraph.lower(at + 1) {
        "before" | "earlier" => -1,
        "after" => 1,
        _ => return None,
    };
    if count < 0 && paragraph.lower(at + 2) == "last" {
        return Some((at + 3, Some(YearPoint::Anchor(-2))));
    }
    let alone = !paragraph.is_word(at + 2) && paragraph.token(at + 2).kind != TokenKind::Number
        || matches!(
            paragraph.lower(at + 2),
            "in" | "at"
                | "on"
                | "and"
                | "but"
                | "by"
                | "when"
                | "for"
                | "to"
                | "with"
                | "near"
                | "under"
                | "as"
                | "while"
                | "during"
                | "or"
        );
    alone.then_some((at + 2, Some(YearPoint::Previous(count))))
}

/// Reads "last year", "of last year", "this year", "of that year": where it ends, and which one.
pub(in crate::time) fn year_point(
    paragraph: &Paragraph<'_>,
    at: usize,
) -> (usize, Option<YearPoint>) {
    let start = at + usize::from(paragraph.lower(at) == "of");
    let start = start + usize::from(paragraph.lower(start) == "the");
    if let Some(found) = year_beside(paragraph, start) {
        return found;
    }
    if start == at
        && let Some((to, point)) = wider::counted_year(paragraph, at)
    {
        return (to, Some(point));
    }
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

/// "in 2016-17", "during 2020/21", "from 2016–2018": the year behind the dash.
fn second_year(paragraph: &Paragraph<'_>, at: usize, year: i32) -> Option<i32> {
    let dash = matches!(
        paragraph.token(at + 1).kind,
        TokenKind::Mark('-' | '–' | '/')
    );
    let touching =
        (at..at + 2).all(|step| paragraph.token(step).end == paragraph.token(step + 1).begin);
    let more = matches!(
        paragraph.token(at + 3).kind,
        TokenKind::Mark('-' | '–' | '/')
    );
    let word = paragraph.word(at + 2);
    if !dash || !touching || more || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i32 = word.parse().ok()?;
    let second = match word.len() {
        4 => number,
        2 => year - year % 100 + number,
        _ => return None,
    };
    (second > year && second < year + 30).then_some(second)
}

/// "in 2015", "the 2020 index".
pub(super) fn bare_year(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
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
            | "through"
            | "throughout"
            | "into"
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
    if introduced
        && !law
        && let Some(end) = second_year(paragraph, at, year)
    {
        let (begin, end) = (EdtfDate::from_year(year)?, EdtfDate::from_year(end)?);
        let time = Edtf::Interval(Bound::Date(begin), Bound::Date(end));
        return Some((at, at + 3, Reading::Exact(time)));
    }
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

/// "mid-June", "late-March", "mid-June 2019".
pub(super) fn hyphened(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (part, month) = paragraph.lower(at).split_once('-')?;
    let third = third(part)?;
    // "mid-2019"
    if let Some(year) = month
        .parse::<i32>()
        .ok()
        .filter(|year| month.len() == 4 && (1800..=2199).contains(year))
    {
        let of = EdtfDate::from_year(year)?;
        return Some((at, at + 1, Reading::Part { of, third }));
    }
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
pub(super) fn month_first(
    paragraph: &Paragraph<'_>,
    at: usize,
    third: Option<Third>,
) -> Option<Found> {
    let month = month_number(paragraph, at)?;
    if third.is_none()
        && let Some(day) = day_number(paragraph, at + 1)
        && paragraph.token(at + 2).kind != TokenKind::Mark('%')
    {
        let mut next = at + 2;
        let mut last = None;
        let joins = matches!(paragraph.lower(next), "and" | "to" | "through")
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
    if third.is_none()
        && let Some(year) = shared_year(paragraph, at + 1)
    {
        let date = EdtfDate::from_month(year, month)?;
        return Some((at, at + 1, Reading::Exact(Edtf::Date(date))));
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
                | "through"
                | "throughout"
                | "into"
                | "for"
                | "this"
                | "last"
        )
        // "as recently as April", "as early as June"
        || before == "as"
            && matches!(
                paragraph.lower(at.wrapping_sub(2)),
                "recently" | "early" | "late"
            );
    let whole = paragraph.lower(at).len() > 3
        && !(paragraph.lower(at) == "may" || paragraph.lower(at) == "march")
        || matches!(
            before,
            "in" | "since"
                | "until"
                | "during"
                | "early"
                | "late"
                | "by"
                | "from"
                | "between"
                | "through"
                | "throughout"
                | "into"
                | "as"
        );
    // "May Day", "March Street": a name follows.
    let named = paragraph.token(at + 1).capital
        && paragraph.is_word(at + 1)
        && (before != "in"
            || matches!(
                paragraph.lower(at + 1),
                "day"
                    | "street"
                    | "square"
                    | "avenue"
                    | "road"
                    | "lane"
                    | "revolution"
                    | "uprising"
                    | "movement"
                    | "coup"
                    | "offensive"
                    | "war"
                    | "alliance"
            ));
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
pub(super) fn weekday_first(paragraph: &Paragraph<'_>, at: usize, day: Weekday) -> Found {
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
    // "Friday last week", "on Tuesday of this week"
    let of = at + 1 + usize::from(paragraph.lower(at + 1) == "of");
    let weeks = match paragraph.lower(of) {
        "last" => Some(-1),
        "this" => Some(0),
        "next" => Some(1),
        _ => None,
    };
    if let Some(weeks) = weeks.filter(|_| paragraph.lower(of + 1) == "week") {
        let weekday = day;
        return (at, of + 2, Reading::WeekdayOfWeek { weekday, weeks });
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
