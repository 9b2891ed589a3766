//! Dates of other calendars and feasts: what the lines of `calendars.tsv` mean.
//!
//! The conversions are those of English; here are only the readings. A feast of the civil
//! calendar is a day of a month like any other.

use kua_core::civil::CivilDay;
use kua_core::edtf::Edtf;

use super::pattern::{Match, OtherPoint, Slot};
use super::times::{unit_of, weekday_of, year_point};
use crate::time::calendars::{Calendar, OtherDate, plausible_year};
use crate::time::{Reading, Unit, YearPoint};

/// Reads a match; `head` is the reading of the data file, and its arguments stand behind it.
pub(super) fn meaning(head: &str, arguments: [Option<&str>; 2], found: &Match) -> Option<Reading> {
    let [first, second] = arguments;
    match head {
        "other" => {
            let point = OtherPoint::of(found.first(Slot::OtherMonth)?)?;
            dated(
                OtherPoint {
                    day: day(found).or(point.day),
                    ..point
                },
                found,
                first.and_then(year_point),
            )
        }
        "other-year" => {
            let name = first?;
            let calendar = Calendar::ALL
                .into_iter()
                .find(|calendar| calendar.code() == name)?;
            Some(Reading::Other(OtherDate {
                calendar,
                year: Some(other_year(found, calendar)?),
                month: None,
                leap: false,
                day: None,
            }))
        }
        "feast" => {
            let whole = feast(found, first.and_then(year_point))?;
            Some(match day(found).filter(|day| *day > 1) {
                Some(nth) => Reading::Beside {
                    whole: Box::new(whole),
                    count: i64::from(nth) - 1,
                    unit: Unit::Day,
                },
                None => whole,
            })
        }
        "feast-shift" => {
            let told = || {
                let count = found.first(Slot::Number).unwrap_or(1.0);
                (count.fract() == 0.0 && (1.0..400.0).contains(&count)).then_some(count as i64)
            };
            let count = match first? {
                "N" => told()?,
                "-N" => -told()?,
                number => number.parse().ok()?,
            };
            let unit = match second {
                Some(word) => unit_of(word)?,
                None => *[Unit::Day, Unit::Week, Unit::Month, Unit::Year]
                    .get(found.first(Slot::Unit)? as usize)?,
            };
            Some(Reading::Beside {
                whole: Box::new(feast(found, None)?),
                count,
                unit,
            })
        }
        "feast-weekday" => Some(Reading::WeekdayBeside {
            whole: Box::new(feast(found, None)?),
            weekday: weekday_of(found.first(Slot::Weekday)?)?,
            after: first? == "after",
        }),
        _ => None,
    }
}

fn day(found: &Match) -> Option<u8> {
    found.first(Slot::Day).map(|value| value as u8)
}

fn feast(found: &Match, year: Option<YearPoint>) -> Option<Reading> {
    dated(OtherPoint::of(found.first(Slot::Feast)?)?, found, year)
}

/// Returns the year of its own calendar that stands beside a date.
fn other_year(found: &Match, calendar: Calendar) -> Option<i32> {
    found
        .first(Slot::OtherYear)
        .map(|value| value as i32)
        .filter(|year| plausible_year(calendar, *year))
}

fn dated(point: OtherPoint, found: &Match, pointed: Option<YearPoint>) -> Option<Reading> {
    let civil = found.first(Slot::Year).map(|value| value as i32);
    let Some(calendar) = point.calendar else {
        let (month, day) = (point.month, point.day?);
        return match civil {
            Some(year) => CivilDay::new(year, month, day).map(|day| Reading::Exact(Edtf::day(day))),
            None => Some(Reading::MonthDay {
                month,
                day,
                to: None,
                year: pointed,
                weekday: None,
            }),
        };
    };
    let date = OtherDate {
        calendar,
        year: other_year(found, calendar),
        month: Some(point.month),
        leap: false,
        day: point.day,
    };
    if found.first(Slot::OtherYear).is_some() && date.year.is_none() {
        return None;
    }
    match (civil, pointed) {
        (Some(year), _) => date.in_civil_year(year).map(Reading::Other),
        (None, Some(year)) => Some(Reading::OtherIn { date, year }),
        (None, None) => Some(Reading::Other(date)),
    }
}
