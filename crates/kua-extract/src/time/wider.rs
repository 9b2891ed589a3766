//! English times in wider words: "the March verdict", "a Tuesday, the first in May", "late last
//! year", "a year and a half ago", "before the month was out".
//!
//! Never reads what the plainer rules read: it is asked before them, and only where words stand
//! around a date that they leave out.

use super::calendars::{Calendar, OtherDate};
use super::phrases::{ordinal_day, whole};
use super::words::{
    Found, day_number, finish_day, month_number, reading, unit, weekday, year_number,
};
use super::{MonthPoint, Piece, Reading, SeasonYear, Third, Unit, YearPoint};
use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// Reads what a word begins.
pub(super) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if paragraph.token(at).capital
        && let Some(found) = month_and_article(paragraph, at)
            .or_else(|| month_of_a_happening(paragraph, at))
            .or_else(|| weekday_explained(paragraph, at))
            .or_else(|| weekday_and_day(paragraph, at))
            .or_else(|| weekday_last(paragraph, at))
    {
        return Some(found);
    }
    match paragraph.lower(at) {
        "before" => before_it_was_out(paragraph, at),
        "the" | "that" | "following" | "previous" => season_from_previous(paragraph, at)
            .or_else(|| weekday_beside_previous(paragraph, at))
            .or_else(|| week_of(paragraph, at)),
        "early" | "late" | "mid" => {
            third_of_pointed(paragraph, at).or_else(|| days_of(paragraph, at))
        }
        "weekend" => weekend_of(paragraph, at),
        "first" | "last" | "final" | "closing" | "opening" => {
            days_of(paragraph, at).or_else(|| months_of(paragraph, at))
        }
        "ramadan" | "ramazan" => fasting_month(paragraph, at),
        _ => {
            numbers::small(paragraph, at)?;
            and_a_half(paragraph, at)
                .or_else(|| long_ago(paragraph, at))
                .or_else(|| to_the_day(paragraph, at))
                .or_else(|| ago_and_more(paragraph, at))
        }
    }
}

/// Reads what a number begins: "3, 5 and 9 May", "21st day of June".
pub(super) fn numbered(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    listed_day(paragraph, at)
        .or_else(|| day_of_month(paragraph, at))
        .or_else(|| and_a_half(paragraph, at))
        .or_else(|| to_the_day(paragraph, at))
        .or_else(|| ago_and_more(paragraph, at))
}

/// Reads "two years ago", "three years earlier" behind a month or day: where it ends, and which
/// year it is.
pub(super) fn counted_year(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, YearPoint)> {
    let (count, next) = numbers::small(paragraph, at)?;
    if unit(paragraph.lower(next)) != Some(Unit::Year) || !(1..=99).contains(&count) {
        return None;
    }
    let count = i32::try_from(count).ok()?;
    let point = match paragraph.lower(next + 1) {
        "ago" => YearPoint::Anchor(-count),
        "earlier" => YearPoint::Previous(-count),
        "later" => YearPoint::Previous(count),
        _ => return None,
    };
    Some((next + 2, point))
}

/// "June the 5th, 2021", "June the fifth".
fn month_and_article(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if paragraph.lower(at + 1) != "the" {
        return None;
    }
    let month = month_number(paragraph, at)?;
    let day = day_number(paragraph, at + 2)
        .filter(|_| paragraph.lower(at + 2).ends_with(['t', 'd', 'h']))
        .or_else(|| ordinal_day(paragraph.lower(at + 2)))?;
    finish_day(paragraph, at, at + 3, month, day, None)
}

/// "the March verdict", "their January arrest": a month that stands in front of what happened.
fn month_of_a_happening(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let month = month_number(paragraph, at)?;
    let before = at.wrapping_sub(1);
    let led = matches!(
        paragraph.lower(before),
        "the" | "his" | "her" | "their" | "its" | "that" | "a" | "an" | "our" | "my"
    ) || paragraph.before(at).kind == TokenKind::Possessive;
    let noun = matches!(
        paragraph.lower(at + 1),
        "verdict"
            | "verdicts"
            | "ruling"
            | "rulings"
            | "arrest"
            | "arrests"
            | "detention"
            | "detentions"
            | "protest"
            | "protests"
            | "hearing"
            | "hearings"
            | "trial"
            | "trials"
            | "raid"
            | "raids"
            | "search"
            | "searches"
            | "sentence"
            | "sentences"
            | "sentencing"
            | "election"
            | "elections"
            | "vote"
            | "referendum"
            | "events"
            | "unrest"
            | "crackdown"
            | "decision"
            | "decree"
            | "order"
            | "judgment"
            | "judgement"
            | "attack"
            | "attacks"
            | "report"
            | "session"
            | "interview"
            | "letter"
            | "statement"
            | "demonstration"
            | "demonstrations"
            | "rally"
            | "rallies"
            | "strike"
            | "strikes"
            | "meeting"
            | "killings"
            | "massacre"
            | "clashes"
            | "riots"
            | "shooting"
            | "shootings"
            | "fighting"
            | "deportation"
            | "deportations"
            | "amnesty"
            | "appeal"
            | "deadline"
            | "visit"
            | "release"
            | "transfer"
            | "evictions"
    );
    (led && noun).then_some((
        at,
        at + 1,
        Reading::Month {
            month,
            third: None,
            year: None,
        },
    ))
}

/// "on a Tuesday, the first in September": the second half says which one.
fn weekday_explained(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let weekday = weekday(paragraph, at)?;
    if !paragraph.is_mark(at + 1, ',') || paragraph.lower(at + 2) != "the" {
        return None;
    }
    let count = match paragraph.lower(at + 3) {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "last" => 0,
        _ => return None,
    };
    if !matches!(paragraph.lower(at + 4), "of" | "in") {
        return None;
    }
    let (to, whole) = whole(paragraph, at + 5)?;
    Some((
        at,
        to,
        Reading::PieceOf(Box::new(whole), Piece::Weekday(weekday, count)),
    ))
}

/// "Thursday the 8th", "Thursday 8th": without a month.
fn weekday_and_day(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    weekday(paragraph, at)?;
    let number = at + 1 + usize::from(paragraph.is_mark(at + 1, ','));
    let number = number + usize::from(paragraph.lower(number) == "the");
    let day = day_number(paragraph, number)
        .filter(|_| paragraph.lower(number).ends_with(['t', 'd', 'h']))
        .or_else(|| {
            (number > at + 1)
                .then(|| ordinal_day(paragraph.lower(number)))
                .flatten()
        })?;
    let behind = number + 1;
    let ends = !paragraph.is_word(behind)
        || paragraph.has(behind, tag::FUNCTION | tag::AUXILIARY | tag::PRONOUN)
            && !matches!(paragraph.lower(behind), "of" | "in");
    (ends && month_number(paragraph, behind).is_none()).then_some((
        at,
        behind,
        Reading::DayOf {
            day,
            month: MonthPoint::Near,
        },
    ))
}

/// "on Tuesday last", "on Friday next".
fn weekday_last(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let weekday = weekday(paragraph, at)?;
    let last = match paragraph.lower(at + 1) {
        "last" => true,
        "next" => false,
        _ => return None,
    };
    let alone = !paragraph.is_word(at + 2) && paragraph.token(at + 2).kind != TokenKind::Number;
    alone.then_some((
        at,
        at + 2,
        Reading::Weekday {
            weekday,
            night: false,
            last,
            next: !last,
        },
    ))
}

/// "before the month was out", "before the year had ended".
fn before_it_was_out(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if !matches!(paragraph.lower(at + 1), "the" | "that") {
        return None;
    }
    let unit = unit(paragraph.lower(at + 2)).filter(|unit| *unit != Unit::Day)?;
    let to = match (paragraph.lower(at + 3), paragraph.lower(at + 4)) {
        ("was" | "is", "out" | "over" | "up") | ("had", "ended" | "passed") => at + 5,
        ("ended" | "ends", _) => at + 4,
        _ => return None,
    };
    Some((at, to, Reading::Neighbour { count: 0, unit }))
}

/// "the next spring", "the following winter", "the previous summer": counted from the date named
/// before.
fn season_from_previous(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let point = at + usize::from(paragraph.lower(at) == "the");
    let year = match paragraph.lower(point) {
        "following" => SeasonYear::AfterPrevious,
        "next" if point > at => SeasonYear::AfterPrevious,
        "previous" | "preceding" => SeasonYear::BeforePrevious,
        _ => return None,
    };
    let season = match paragraph.lower(point + 1) {
        "spring" => 21,
        "summer" => 22,
        "autumn" | "fall" => 23,
        "winter" => 24,
        _ => return None,
    };
    Some((at, point + 2, Reading::Season { season, year }))
}

/// "the Friday before", "the Monday after": with nothing behind that they could belong to.
fn weekday_beside_previous(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let weekday = weekday(paragraph, at + 1).filter(|_| paragraph.lower(at) == "the")?;
    let count = match paragraph.lower(at + 2) {
        "before" | "prior" => -1,
        "after" => 1,
        _ => return None,
    };
    let alone = !paragraph.is_word(at + 3) && paragraph.token(at + 3).kind != TokenKind::Number;
    alone.then_some((at, at + 3, Reading::WeekdayFromPrevious { weekday, count }))
}

/// "the week of 5 June", where the year is not said.
fn week_of(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if paragraph.lower(at + 1) != "week" || paragraph.lower(at + 2) != "of" {
        return None;
    }
    let (_, to, inner) = reading(paragraph, at + 3)?;
    matches!(inner, Reading::MonthDay { to: None, .. })
        .then(|| (at, to, Reading::PieceOf(Box::new(inner), Piece::WeekAround)))
}

/// "late last month", "early this year", "early next year".
fn third_of_pointed(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let count = match paragraph.lower(at + 1) {
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let third = match paragraph.lower(at) {
        "early" => Third::Early,
        "mid" => Third::Mid,
        _ => Third::Late,
    };
    let unit = match paragraph.lower(at + 2) {
        "month" => Unit::Month,
        "year" => Unit::Year,
        _ => return None,
    };
    let whole = Box::new(Reading::Relative { count, unit });
    Some((at, at + 3, Reading::PieceOf(whole, Piece::Third(third))))
}

/// "the weekend of 3-4 June".
fn weekend_of(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if paragraph.lower(at + 1) != "of" {
        return None;
    }
    let (_, to, inner) = reading(paragraph, at + 2)?;
    matches!(inner, Reading::Exact(_) | Reading::MonthDay { .. }).then_some((at, to, inner))
}

/// "the first days of May", "the last days of August".
fn days_of(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let piece = match paragraph.lower(at) {
        "first" | "opening" | "early" => Piece::Begin,
        "mid" => return None,
        _ => Piece::End,
    };
    let days = at + 1 + usize::from(matches!(paragraph.lower(at + 1), "few" | "very"));
    if paragraph.lower(days) != "days" || !matches!(paragraph.lower(days + 1), "of" | "in") {
        return None;
    }
    let (to, whole) = whole(paragraph, days + 2)?;
    Some((at, to, Reading::PieceOf(Box::new(whole), piece)))
}

/// "the first six months of 2023", "the last three months of this year".
fn months_of(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let first = match paragraph.lower(at) {
        "first" => true,
        "last" | "final" => false,
        _ => return None,
    };
    let (count, next) = numbers::small(paragraph, at + 1)?;
    let count = u8::try_from(count).ok().filter(|count| *count <= 11)?;
    if paragraph.lower(next) != "months" || paragraph.lower(next + 1) != "of" {
        return None;
    }
    let (to, whole) = whole(paragraph, next + 2)?;
    let piece = Piece::Months { count, first };
    Some((at, to, Reading::PieceOf(Box::new(whole), piece)))
}

/// "during Ramadan": the last one, where no year is said.
fn fasting_month(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let led = matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "during" | "in" | "throughout" | "since"
    );
    let more = paragraph.token(at + 1).kind == TokenKind::Number
        || paragraph.is_word(at + 1)
            && (paragraph.token(at + 1).capital || paragraph.lower(at + 1) == "of");
    if !led || more || !paragraph.token(at).capital {
        return None;
    }
    Some((
        at,
        at + 1,
        Reading::Other(OtherDate {
            calendar: Calendar::Islamic,
            year: None,
            month: Some(9),
            leap: false,
            day: None,
        }),
    ))
}

/// "a month and a half ago", "two and a half years later".
fn and_a_half(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (count, next) = numbers::small(paragraph, at)?;
    let half = |from: usize| {
        paragraph
            .matches(from, "and a half")
            .map(|length| from + length)
    };
    let (unit, behind) = match half(next) {
        Some(behind) => (unit(paragraph.lower(behind))?, behind + 1),
        None => (unit(paragraph.lower(next))?, half(next + 1)?),
    };
    let (count, unit) = match unit {
        Unit::Year => (count.checked_mul(12)?.checked_add(6)?, Unit::Month),
        // To the nearest week: nobody who says so has counted the days.
        Unit::Month => (count.checked_mul(4)?.checked_add(2)?, Unit::Week),
        _ => return None,
    };
    let reading = match paragraph.lower(behind) {
        "ago" => Reading::Ago { count, unit },
        "later" => Reading::FromPrevious { count, unit },
        "earlier" => Reading::FromPrevious {
            count: -count,
            unit,
        },
        _ => return None,
    };
    Some((at, behind + 1, reading))
}

/// "a decade ago", "two decades later".
fn long_ago(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (count, next) = numbers::small(paragraph, at)?;
    if !matches!(paragraph.lower(next), "decade" | "decades") {
        return None;
    }
    let (count, unit) = (count.checked_mul(10)?, Unit::Year);
    let reading = match paragraph.lower(next + 1) {
        "ago" => Reading::Ago { count, unit },
        "later" => Reading::FromPrevious { count, unit },
        "earlier" => Reading::FromPrevious {
            count: -count,
            unit,
        },
        _ => return None,
    };
    Some((at, next + 2, reading))
}

/// "a year to the day after", "exactly one month later": counted to the day.
fn to_the_day(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (count, next) = numbers::small(paragraph, at)?;
    let unit = unit(paragraph.lower(next))?;
    let exact = matches!(paragraph.lower(at.wrapping_sub(1)), "exactly" | "precisely");
    let behind = match paragraph.matches(next + 1, "to the day") {
        Some(length) => next + 1 + length,
        None if exact => next + 1,
        None => return None,
    };
    let alone = !paragraph.is_word(behind + 1) || paragraph.has(behind + 1, tag::PRONOUN);
    let count = match paragraph.lower(behind) {
        "later" | "afterwards" => -count,
        "after" if alone => -count,
        "earlier" => count,
        "before" if alone => count,
        _ => return None,
    };
    Some((at, behind + 1, Reading::Anniversary { count, unit }))
}

/// "a year ago today", "two years ago in March", "two years ago this week".
fn ago_and_more(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (count, next) = numbers::small(paragraph, at)?;
    let unit = unit(paragraph.lower(next))?;
    if paragraph.lower(next + 1) != "ago" {
        return None;
    }
    let behind = next + 2;
    if paragraph.lower(behind) == "today" {
        return Some((at, behind + 1, Reading::AgoToTheDay { count, unit }));
    }
    if unit != Unit::Year || !(1..=99).contains(&count) {
        return None;
    }
    let year = Some(YearPoint::Anchor(-i32::try_from(count).ok()?));
    let month = behind + usize::from(paragraph.is_mark(behind, ','));
    let month = month + usize::from(paragraph.lower(month) == "in");
    let number = month_number(paragraph, month).filter(|_| {
        month > behind
            && year_number(paragraph, month + 1).is_none()
            && day_number(paragraph, month + 1).is_none()
    })?;
    Some((
        at,
        month + 1,
        Reading::Month {
            month: number,
            third: None,
            year,
        },
    ))
}

/// "3, 5 and 9 May", "the 3rd and 4th of May": all but the last, which has the month beside it.
fn listed_day(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let day = day_number(paragraph, at)?;
    if matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "article" | "articles" | "section" | "part" | "paragraph" | "no." | "aged" | "chapter"
    ) {
        return None;
    }
    let mut last = at;
    for _ in 0..6 {
        let comma = usize::from(paragraph.is_mark(last + 1, ','));
        let joins = usize::from(matches!(paragraph.lower(last + 1 + comma), "and" | "or"));
        if comma + joins == 0 {
            break;
        }
        let next = last + 1 + comma + joins;
        let next = next + usize::from(paragraph.lower(next) == "the");
        if day_number(paragraph, next).is_none_or(|next| next <= day) {
            break;
        }
        last = next;
    }
    let of = last + 1 + usize::from(paragraph.lower(last + 1) == "of");
    let month = month_number(paragraph, of).filter(|_| last > at)?;
    // "5 and 6 May" is read as one stretch by the plainer rule.
    let in_list = paragraph.is_mark(at.wrapping_sub(1), ',')
        && day_number(paragraph, at.wrapping_sub(2)).is_some();
    if last == at + 2 && paragraph.lower(at + 1) == "and" && of == last + 1 && !in_list {
        return None;
    }
    let comma = usize::from(paragraph.is_mark(of + 1, ','));
    let reading = match year_number(paragraph, of + 1 + comma) {
        Some(year) => Reading::Exact(kua_core::edtf::Edtf::day(kua_core::civil::CivilDay::new(
            year, month, day,
        )?)),
        None => Reading::MonthDay {
            month,
            day,
            to: None,
            year: None,
            weekday: None,
        },
    };
    Some((at, at + 1, reading))
}

/// "21st day of June, 2021".
fn day_of_month(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let day = day_number(paragraph, at)?;
    let month = paragraph
        .matches(at + 1, "day of")
        .map(|length| at + 1 + length)?;
    finish_day(
        paragraph,
        at,
        month + 1,
        month_number(paragraph, month)?,
        day,
        None,
    )
}
