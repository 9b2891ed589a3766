//! English times beside plain dates: seasons, feasts, parts of months, what is counted from the
//! date named before, and dates of other calendars.

use kua_core::edtf::{Edtf, EdtfDate};

use super::calendars::{self, Calendar, OtherDate};
use super::words::{
    Found, day_number, finish_day, month_number, reading, unit, weekday, year_number, year_point,
};
use super::{MonthPoint, Piece, Reading, SeasonYear, Unit, YearPoint};
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// Reads what a word begins.
pub(super) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    match paragraph.lower(at) {
        "spring" | "summer" | "autumn" | "fall" | "winter" => season(paragraph, at),
        "last" | "this" | "next" | "that" => pointed_season(paragraph, at)
            .or_else(|| weekend(paragraph, at))
            .or_else(|| that_unit(paragraph, at, at)),
        "the" => that_unit(paragraph, at, at + 1).or_else(|| unit_before(paragraph, at)),
        "same" | "following" | "previous" => that_unit(paragraph, at, at),
        "past" => past_week(paragraph, at),
        "weekend" => weekend(paragraph, at),
        "beginning" | "start" | "end" | "middle" => edge(paragraph, at),
        "new" => new_year(paragraph, at),
        "night" => night_of(paragraph, at),
        "midnight" => midnight(paragraph, at),
        "shortly" | "just" if paragraph.lower(at + 2) == "midnight" => midnight(paragraph, at + 2),
        _ => ordinal(paragraph, at).or_else(|| other_month(paragraph, at)),
    }
}

/// Reads what a number begins: "1990s", "5th of last month", "14 Mehr 1401".
pub(super) fn numbered(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    decade(paragraph, at).or_else(|| {
        let day = day_number(paragraph, at)?;
        other_day(paragraph, at, at + 1, day)
            .or_else(|| day_pointed(paragraph, at, at + 1, day))
            .or_else(|| day_alone(paragraph, at, day))
    })
}

/// Tells whether "the" belongs to the words behind it: "the same day", "the following year".
pub(super) fn begins_with_article(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.lower(at) == "the"
        && matches!(
            paragraph.lower(at + 1),
            "same" | "following" | "previous" | "next"
        )
}

fn season_number(word: &str) -> Option<u8> {
    match word {
        "spring" => Some(21),
        "summer" => Some(22),
        "autumn" | "fall" => Some(23),
        "winter" => Some(24),
        _ => None,
    }
}

/// "spring of 2013", "summer 2019", "summer of that year", "(in the) autumn".
fn season(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let season = season_number(paragraph.lower(at))?;
    let before = at.wrapping_sub(1);
    // "Prague Spring" and "Summer Street" are names.
    let capital = |at: usize| paragraph.is_word(at) && paragraph.token(at).capital;
    if paragraph.token(at).capital && !paragraph.token(at).first && capital(before) {
        return None;
    }
    // "the autumn before last"
    if paragraph.matches(at + 1, "before last").is_some() {
        let year = SeasonYear::BeforeLast;
        return Some((at, at + 3, Reading::Season { season, year }));
    }
    let of = at + 1 + usize::from(matches!(paragraph.lower(at + 1), "of" | "in"));
    if let Some(year) = year_number(paragraph, of) {
        // "the winter of 2019-20"
        let to = of
            + 1
            + 2 * usize::from(
                matches!(
                    paragraph.token(of + 1).kind,
                    TokenKind::Mark('-' | '–' | '/')
                ) && paragraph.token(of + 2).kind == TokenKind::Number,
            );
        let year = SeasonYear::Known(year);
        return Some((at, to, Reading::Season { season, year }));
    }
    let (behind, point) = year_point(paragraph, at + 1);
    if let Some(point) = point {
        let year = SeasonYear::At(point);
        return Some((at, behind, Reading::Season { season, year }));
    }
    // A bare season only where the words around it leave no other reading.
    let article = usize::from(paragraph.lower(before) == "the");
    let introduced = matches!(
        paragraph.lower(before.wrapping_sub(article)),
        "in" | "since" | "during" | "until" | "by" | "over" | "early" | "late"
    );
    let ends = !paragraph.is_word(at + 1)
        || paragraph.has(at + 1, tag::FUNCTION | tag::ADVERB) && paragraph.lower(at + 1) != "of";
    let fall = paragraph.lower(at) == "fall" && article == 0;
    (introduced && ends && !fall).then_some((
        at,
        at + 1,
        Reading::Season {
            season,
            year: SeasonYear::Near,
        },
    ))
}

/// "last autumn", "this spring", "next summer", "that winter".
fn pointed_season(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let season = season_number(paragraph.lower(at + 1))?;
    let year = match paragraph.lower(at) {
        "last" => SeasonYear::Last,
        "this" => SeasonYear::This,
        "next" => SeasonYear::Next,
        "that" => SeasonYear::At(YearPoint::Previous(0)),
        _ => return None,
    };
    Some((at, at + 2, Reading::Season { season, year }))
}

/// "last weekend", "this weekend", "(over the) weekend".
fn weekend(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let reading = |weeks, nearest| Reading::Weekend { weeks, nearest };
    if paragraph.lower(at) == "weekend" {
        let introduced = paragraph.lower(at.wrapping_sub(1)) == "the"
            && matches!(
                paragraph.lower(at.wrapping_sub(2)),
                "over" | "at" | "during" | "on"
            );
        return introduced.then_some((at, at + 1, reading(0, true)));
    }
    if paragraph.lower(at + 1) != "weekend" {
        return None;
    }
    let weeks = match paragraph.lower(at) {
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    Some((at, at + 2, reading(weeks, false)))
}

/// "over the past week".
fn past_week(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let introduced = paragraph.lower(at.wrapping_sub(1)) == "the"
        && matches!(
            paragraph.lower(at.wrapping_sub(2)),
            "over" | "in" | "during" | "within"
        );
    (introduced && paragraph.lower(at + 1) == "week").then_some((at, at + 2, Reading::PastWeek))
}

/// "the same month", "the following year", "that week", "the previous Friday".
///
/// `at` is the word that points, `from` where the expression begins.
fn that_unit(paragraph: &Paragraph<'_>, from: usize, at: usize) -> Option<Found> {
    let word = paragraph.lower(at);
    let count = match word {
        "same" => 0,
        "that" if paragraph.lower(from) != "the" => 0,
        "following" | "next" if paragraph.lower(from) == "the" || word == "following" => 1,
        "previous" => -1,
        _ => return None,
    };
    let same = usize::from(word == "that" && paragraph.lower(at + 1) == "same");
    let next = at + 1 + same;
    if let Some(weekday) = weekday(paragraph, next) {
        let part = usize::from(matches!(
            paragraph.lower(next + 1),
            "morning" | "afternoon" | "evening" | "night"
        ));
        return Some((
            from,
            next + 1 + part,
            Reading::WeekdayFromPrevious { weekday, count },
        ));
    }
    let unit = unit(paragraph.lower(next)).filter(|unit| *unit != Unit::Day)?;
    // "the following months", "the previous year's", "that year-long".
    let single = !paragraph.lower(next).ends_with('s');
    // "in that month", "later that year": not "said that week after week".
    let introduced = word != "that"
        || matches!(
            paragraph.lower(from.wrapping_sub(1)),
            "in" | "during" | "later" | "earlier" | "of" | "by" | "since" | "until" | "within"
        );
    (single && introduced).then_some((from, next + 1, Reading::Neighbour { count, unit }))
}

/// "the year before", "the week after": with nothing behind that it could belong to.
fn unit_before(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let unit = unit(paragraph.lower(at + 1)).filter(|unit| *unit != Unit::Day)?;
    let count = match paragraph.lower(at + 2) {
        "before" => -1,
        "after" => 1,
        _ => return None,
    };
    let single = !paragraph.lower(at + 1).ends_with('s');
    let alone = !paragraph.is_word(at + 3) && paragraph.token(at + 3).kind != TokenKind::Number;
    (single && alone).then_some((at, at + 3, Reading::Neighbour { count, unit }))
}

/// "beginning of the year", "end of 2022", "middle of last month".
fn edge(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let piece = match paragraph.lower(at) {
        "beginning" | "start" => Piece::Begin,
        "middle" => Piece::Middle,
        "end" => Piece::End,
        _ => return None,
    };
    if paragraph.lower(at + 1) != "of" {
        return None;
    }
    let (to, whole) = whole(paragraph, at + 2)?;
    Some((at, to, Reading::PieceOf(Box::new(whole), piece)))
}

/// Reads a month or year that is cut into pieces: "the year", "2022", "February", "last month".
pub(super) fn whole(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Reading)> {
    if paragraph.lower(at) == "the"
        && let Some(unit @ (Unit::Month | Unit::Year)) = unit(paragraph.lower(at + 1))
        && !paragraph.lower(at + 1).ends_with('s')
        && !matches!(paragraph.lower(at + 2), "before" | "after")
    {
        return Some((at + 2, Reading::Relative { count: 0, unit }));
    }
    if let Some(year) = year_number(paragraph, at) {
        let date = EdtfDate::from_year(year)?;
        return Some((at + 1, Reading::Exact(Edtf::Date(date))));
    }
    if let Some(month) = month_number(paragraph, at)
        && day_number(paragraph, at + 1).is_none()
    {
        let of =
            at + 1 + usize::from(paragraph.lower(at + 1) == "of" || paragraph.is_mark(at + 1, ','));
        if let Some(year) = year_number(paragraph, of) {
            let date = EdtfDate::from_month(year, month)?;
            return Some((of + 1, Reading::Exact(Edtf::Date(date))));
        }
        let (to, year) = year_point(paragraph, at + 1);
        let third = None;
        return Some((to, Reading::Month { month, third, year }));
    }
    let (_, to, found) = reading(paragraph, at)?;
    matches!(
        found,
        Reading::Relative {
            unit: Unit::Month | Unit::Year,
            ..
        } | Reading::Neighbour {
            unit: Unit::Month | Unit::Year,
            ..
        } | Reading::LastMonth(_)
    )
    .then_some((to, found))
}

/// "New Year's Eve", "New Year's Day 2019".
fn new_year(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let other = matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "lunar" | "chinese" | "persian" | "tibetan" | "orthodox" | "jewish"
    );
    if !paragraph.token(at).capital || paragraph.lower(at + 1) != "year" || other {
        return None;
    }
    let next = at + 2 + usize::from(paragraph.token(at + 2).kind == TokenKind::Possessive);
    let (month, day) = match paragraph.lower(next) {
        "eve" => (12, 31),
        "day" => (1, 1),
        _ => return None,
    };
    let of = next + 1 + usize::from(matches!(paragraph.lower(next + 1), "of" | "in"));
    if year_number(paragraph, of).is_some() {
        return finish_day(paragraph, at, of, month, day, None);
    }
    finish_day(paragraph, at, next + 1, month, day, None)
}

/// "night of 3 May", "night of 3 to 4 May": it ends on the next day.
fn night_of(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if !matches!(paragraph.lower(at + 1), "of" | "from") {
        return None;
    }
    let begin = at + 2 + usize::from(paragraph.lower(at + 2) == "the");
    let (_, to, found) = reading(paragraph, begin)?;
    matches!(
        found,
        Reading::Exact(_)
            | Reading::MonthDay { .. }
            | Reading::Numeric { .. }
            | Reading::DayOf { .. }
    )
    .then(|| (at, to, Reading::NightOf(Box::new(found))))
}

/// "at midnight", "shortly before midnight".
fn midnight(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let before = paragraph.lower(at.wrapping_sub(1));
    let by = paragraph.lower(at.wrapping_sub(2));
    match (by, before) {
        ("shortly" | "just", "before") => {
            Some((at - 2, at + 1, Reading::Midnight { before: true }))
        }
        (_, "at") => Some((at - 1, at + 1, Reading::Midnight { before: false })),
        _ => None,
    }
}

/// "1990s", behind "the" or "in".
fn decade(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let digits = paragraph.word(at).strip_suffix('s')?;
    let year: i32 = digits.parse().ok().filter(|_| digits.len() == 4)?;
    if year % 10 != 0 || !(1800..=2190).contains(&year) {
        return None;
    }
    let unspecified = if year % 100 == 0 && year != 2000 {
        2
    } else {
        1
    };
    let date = EdtfDate::from_span_of_years(year, unspecified)?;
    Some((at, at + 1, Reading::Exact(Edtf::Date(date))))
}

/// Returns the day that an ordinal in words names.
pub(super) fn ordinal_day(word: &str) -> Option<u8> {
    const ORDINALS: [&str; 20] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];
    let place = |word: &str| {
        ORDINALS
            .iter()
            .position(|known| *known == word)
            .and_then(|index| u8::try_from(index + 1).ok())
    };
    match word.split_once('-') {
        None if word == "thirtieth" => Some(30),
        None => place(word),
        Some(("twenty", ones)) => place(ones).filter(|ones| *ones < 10).map(|ones| 20 + ones),
        Some(("thirty", "first")) => Some(31),
        _ => None,
    }
}

/// "twelfth of November 2021", "first week of February", "second half of 2020",
/// "fifth day of the first lunar month of 2019", "first night of the new year".
fn ordinal(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let number = ordinal_day(paragraph.lower(at))?;
    match paragraph.lower(at + 1) {
        "of" => {
            if let Some(month) = month_number(paragraph, at + 2) {
                return finish_day(paragraph, at, at + 3, month, number, None);
            }
            day_pointed(paragraph, at, at + 1, number)
        }
        "week" | "half" | "quarter" if paragraph.lower(at + 2) == "of" => {
            let piece = match paragraph.lower(at + 1) {
                "week" => Piece::Week(number),
                "half" => Piece::Half(number),
                _ => Piece::Quarter(number),
            };
            let (to, inner) = whole(paragraph, at + 3)?;
            Some((at, to, Reading::PieceOf(Box::new(inner), piece)))
        }
        "day" | "night" | "morning" if paragraph.lower(at + 2) == "of" => {
            if let Some(month) = month_number(paragraph, at + 3) {
                return finish_day(paragraph, at, at + 4, month, number, None);
            }
            lunar(paragraph, at, at + 3, Some(number)).or_else(|| {
                let month = whole_new_year(paragraph, at + 3)?;
                (number == 1).then_some((
                    at,
                    month,
                    Reading::MonthDay {
                        month: 1,
                        day: 1,
                        to: None,
                        year: None,
                        weekday: None,
                    },
                ))
            })
        }
        "lunar" => lunar(paragraph, at, at, None),
        _ => ordinal_alone(paragraph, at, number),
    }
}

/// "on the twelfth", behind a day or month that the paragraph has named.
fn ordinal_alone(paragraph: &Paragraph<'_>, at: usize, day: u8) -> Option<Found> {
    let introduced = paragraph.lower(at.wrapping_sub(1)) == "the"
        && matches!(
            paragraph.lower(at.wrapping_sub(2)),
            "on" | "until" | "since" | "from" | "by"
        );
    let alone = !paragraph.is_word(at + 1)
        || matches!(
            paragraph.lower(at + 1),
            "and"
                | "but"
                | "he"
                | "she"
                | "they"
                | "we"
                | "i"
                | "it"
                | "at"
                | "in"
                | "when"
                | "a"
                | "the"
                | "his"
                | "her"
                | "their"
                | "was"
                | "were"
                | "did"
                | "had"
                | "police"
                | "officers"
        );
    let marked = matches!(paragraph.token(at + 1).kind, TokenKind::Mark('-' | '/'));
    let month = (0..at).any(|step| month_number(paragraph, step).is_some());
    (introduced && alone && !marked && month).then_some((
        at,
        at + 1,
        Reading::DayOf {
            day,
            month: MonthPoint::Near,
        },
    ))
}

/// "(of) the new year": where it ends.
fn whole_new_year(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    paragraph
        .matches(at, "the new year")
        .map(|length| at + length)
}

/// "the first lunar month of 2019", "the Lunar New Year 2019".
fn lunar(paragraph: &Paragraph<'_>, from: usize, at: usize, day: Option<u8>) -> Option<Found> {
    let at = at + usize::from(paragraph.lower(at) == "the");
    let (month, leap, end) = if let Some(length) = paragraph
        .matches(at, "lunar new year")
        .or_else(|| paragraph.matches(at, "chinese new year"))
    {
        (1, false, at + length)
    } else {
        let leap = usize::from(matches!(paragraph.lower(at), "leap" | "intercalary"));
        let ordinal = ordinal_day(paragraph.lower(at + leap))
            .or_else(|| day_number(paragraph, at + leap))
            .filter(|month| *month <= 12)?;
        let length = paragraph
            .matches(at + leap + 1, "lunar month")
            .or_else(|| paragraph.matches(at + leap + 1, "month of the lunar calendar"))?;
        (ordinal, leap == 1, at + leap + 1 + length)
    };
    let of = end + usize::from(matches!(paragraph.lower(end), "of" | "in"));
    let year = year_number(paragraph, of);
    Some((
        from,
        if year.is_some() { of + 1 } else { end },
        Reading::Other(OtherDate {
            calendar: Calendar::Chinese,
            year,
            month: Some(month),
            leap,
            day,
        }),
    ))
}

/// "the 5th of last month", "the fifth of the following month": `next` is "of".
fn day_pointed(paragraph: &Paragraph<'_>, at: usize, next: usize, day: u8) -> Option<Found> {
    if paragraph.lower(next) == "day" && paragraph.lower(next + 1) == "of" {
        return lunar(paragraph, at, next + 2, Some(day));
    }
    if paragraph.lower(next) != "of" {
        return None;
    }
    let the = usize::from(paragraph.lower(next + 1) == "the");
    let word = next + 1 + the;
    if paragraph.lower(word + 1) != "month" {
        return None;
    }
    let month = match paragraph.lower(word) {
        "last" => MonthPoint::Anchor(-1),
        "this" => MonthPoint::Anchor(0),
        "next" => MonthPoint::Anchor(1),
        "that" | "same" => MonthPoint::Previous,
        _ => return None,
    };
    Some((at, word + 2, Reading::DayOf { day, month }))
}

/// "on the 14th": a day of the month that is spoken of.
fn day_alone(paragraph: &Paragraph<'_>, at: usize, day: u8) -> Option<Found> {
    let ordinal = paragraph.word(at).ends_with(['t', 'd', 'h']);
    let introduced = paragraph.lower(at.wrapping_sub(1)) == "the"
        && matches!(
            paragraph.lower(at.wrapping_sub(2)),
            "on" | "until" | "since" | "from" | "by" | "before" | "after"
        )
        || paragraph.lower(at.wrapping_sub(1)) == "the"
            && paragraph.lower(at.wrapping_sub(2)) == "of"
            && matches!(
                paragraph.lower(at.wrapping_sub(3)),
                "night" | "morning" | "evening" | "afternoon"
            );
    let alone = !paragraph.is_word(at + 1)
        || paragraph.has(at + 1, tag::FUNCTION) && paragraph.lower(at + 1) != "of";
    let marked = matches!(paragraph.token(at + 1).kind, TokenKind::Mark('-' | '/'));
    (ordinal && introduced && alone && !marked).then_some((
        at,
        at + 1,
        Reading::DayOf {
            day,
            month: MonthPoint::Near,
        },
    ))
}

/// Reads a month of another calendar: its calendar and number, and where it ends.
fn other_month_name(paragraph: &Paragraph<'_>, at: usize) -> Option<(Calendar, u8, usize)> {
    if !paragraph.is_word(at) || !paragraph.token(at).capital {
        return None;
    }
    let plain = |at: usize| paragraph.lower(at).replace('’', "'");
    let word = plain(at);
    if let Some((calendar, month)) = calendars::month_by_name(&word) {
        return Some((calendar, month, at + 1));
    }
    if !matches!(
        word.as_str(),
        "rabi" | "rabi'" | "jumada" | "jumadi" | "dhu" | "dhul" | "zul"
    ) {
        return None;
    }
    let (calendar, month) = calendars::month_by_name(&format!("{word} {}", plain(at + 1)))?;
    Some((calendar, month, at + 2))
}

/// "14 Mehr 1401", "3 Ramadan 1444 AH", "5 Bahman".
fn other_day(paragraph: &Paragraph<'_>, from: usize, next: usize, day: u8) -> Option<Found> {
    let next = next + usize::from(paragraph.lower(next) == "of");
    let (calendar, month, behind) = other_month_name(paragraph, next)?;
    let (to, year) = other_year(paragraph, behind, calendar);
    // Names of months are names of people as well: without a year, nothing of a name may follow.
    let named = year.is_none()
        && (paragraph.token(behind).capital && paragraph.is_word(behind)
            || paragraph.lower(next).len() < 4);
    (!named).then_some((
        from,
        to,
        Reading::Other(OtherDate {
            calendar,
            year,
            month: Some(month),
            leap: false,
            day: Some(day),
        }),
    ))
}

/// "Bahman 1398", "Ramadan 1444": never without its year.
fn other_month(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if !paragraph.token(at).capital {
        return None;
    }
    let (calendar, month, behind) = other_month_name(paragraph, at)?;
    if let Some(day) = day_number(paragraph, behind) {
        let comma = usize::from(paragraph.is_mark(behind + 1, ','));
        let (to, year) = other_year(paragraph, behind + 1 + comma, calendar);
        year?;
        let date = OtherDate {
            calendar,
            year,
            month: Some(month),
            leap: false,
            day: Some(day),
        };
        return Some((at, to, Reading::Other(date)));
    }
    let (to, year) = other_year(paragraph, behind, calendar);
    year?;
    let date = OtherDate {
        calendar,
        year,
        month: Some(month),
        leap: false,
        day: None,
    };
    Some((at, to, Reading::Other(date)))
}

fn other_year(paragraph: &Paragraph<'_>, at: usize, calendar: Calendar) -> (usize, Option<i32>) {
    let at_year = at + usize::from(paragraph.is_mark(at, ',') || paragraph.lower(at) == "of");
    let word = paragraph.word(at_year);
    let year: Option<i32> = (paragraph.token(at_year).kind == TokenKind::Number && word.len() == 4)
        .then(|| word.parse().ok())
        .flatten()
        .filter(|year| calendars::plausible_year(calendar, *year));
    if year.is_none() {
        return (at, None);
    }
    let era = matches!(
        paragraph.lower(at_year + 1),
        "ah" | "a.h" | "a.h." | "sh" | "ap" | "hijri"
    );
    (at_year + 1 + usize::from(era), year)
}
