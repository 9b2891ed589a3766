//! What the words that a line of `times.tsv` found mean: the readings of its third column.

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Bound, Edtf, EdtfDate};

use super::super::pattern::{Match, Slot};
use super::calendars;
use crate::time::calendars::{Calendar, OtherDate};
use crate::time::told::Landmark;
use crate::time::{MonthPoint, Piece, Reading, SeasonYear, Third, Unit, YearPoint};

/// Returns what a line of the data file says of the words it was found in.
pub(super) fn meaning(reading: &str, found: &Match) -> Option<Reading> {
    let mut words = reading.split_whitespace();
    let head = words.next()?;
    let argument = words.next();
    let byte = |slot: Slot, nth: usize| found.nth(slot, nth).map(|value| value as u8);
    let year = found.first(Slot::Year).map(|value| value as i32);
    let month = byte(Slot::MonthName, 0).or_else(|| byte(Slot::MonthNumber, 0));
    let unit = found.first(Slot::Unit).and_then(|value| {
        [Unit::Day, Unit::Week, Unit::Month, Unit::Year]
            .get(value as usize)
            .copied()
    });
    let (count, unit) = counted(found.first(Slot::Number), unit);
    // "im März vor drei Jahren": so many years before now.
    let year_point = |word: &str| match word {
        "-N" => {
            let years = found.first(Slot::Number)?;
            (years.fract() == 0.0).then_some(YearPoint::Anchor(-(years as i32)))
        }
        word => year_point(word),
    };
    match head {
        "day" => {
            let (year, month, day) = (year?, month?, byte(Slot::Day, 0)?);
            let begin = CivilDay::new(year, month, day)?;
            let end = byte(Slot::Day, 1)
                .and_then(|last| CivilDay::new(year, month, last))
                .filter(|end| *end > begin)
                .unwrap_or(begin);
            Some(Reading::Exact(Edtf::days(begin, end)))
        }
        "month-day" if year.is_some() => meaning("day", found),
        "month-day" => {
            let (month, day) = (month?, byte(Slot::Day, 0)?);
            CivilDay::new(2000, month, day)?;
            Some(Reading::MonthDay {
                month,
                day,
                to: byte(Slot::Day, 1).filter(|last| *last > day),
                year: argument.and_then(year_point),
                weekday: found.first(Slot::Weekday).and_then(weekday_of),
            })
        }
        "night" => {
            let mut day = meaning(if year.is_some() { "day" } else { "month-day" }, found)?;
            if let Reading::MonthDay { year, .. } = &mut day {
                *year = argument.and_then(year_point);
            }
            Some(Reading::NightOf(Box::new(day)))
        }
        "night-before" => {
            let head = match (found.first(Slot::Day), found.first(Slot::Weekday), year) {
                (None, Some(_), _) => "weekday",
                (_, _, Some(_)) => "day",
                (_, _, None) => "month-day",
            };
            let mut day = meaning(head, found)?;
            if let Reading::MonthDay { year, .. } = &mut day {
                *year = argument.and_then(year_point);
            }
            Some(Reading::PieceOf(Box::new(day), Piece::NightBefore))
        }
        "day-of" => Some(Reading::DayOf {
            day: byte(Slot::Day, 0)?,
            month: match argument? {
                "that" => MonthPoint::Previous,
                "near" => MonthPoint::Near,
                months => MonthPoint::Anchor(months.parse().ok()?),
            },
        }),
        "month" => match year {
            Some(year) => {
                EdtfDate::from_month(year, month?).map(|date| Reading::Exact(Edtf::Date(date)))
            }
            None if argument == Some("next") => Some(Reading::MonthFromPrevious {
                month: month?,
                back: false,
            }),
            None => Some(Reading::Month {
                month: month?,
                third: None,
                year: argument.and_then(year_point),
            }),
        },
        "day-span" if found.first(Slot::Weekday).is_some() => {
            let at = |nth: usize| {
                Some(Box::new(Reading::Weekday {
                    weekday: weekday_of(found.nth(Slot::Weekday, nth)?)?,
                    night: false,
                    last: false,
                    next: false,
                }))
            };
            Some(Reading::Range(at(0)?, at(1)?))
        }
        "day-span" => {
            let (first, last) = (month?, byte(Slot::MonthName, 1)?);
            let (from, to) = (byte(Slot::Day, 0)?, byte(Slot::Day, 1)?);
            let at = |month: u8, day: u8, year: Option<i32>| match year {
                Some(year) => {
                    CivilDay::new(year, month, day).map(|day| Reading::Exact(Edtf::day(day)))
                }
                None => CivilDay::new(2000, month, day).map(|_| Reading::MonthDay {
                    month,
                    day,
                    to: None,
                    year: None,
                    weekday: None,
                }),
            };
            let begin = year.map(|year| year - i32::from(first > last));
            Some(Reading::Range(
                Box::new(at(first, from, begin)?),
                Box::new(at(last, to, year)?),
            ))
        }
        "month-span" => {
            let (first, last) = (month?, byte(Slot::MonthName, 1)?);
            let at = |month: u8, year: Option<i32>| match year {
                Some(year) => {
                    EdtfDate::from_month(year, month).map(|date| Reading::Exact(Edtf::Date(date)))
                }
                None => Some(Reading::Month {
                    month,
                    third: None,
                    year: None,
                }),
            };
            // "zwischen November und Februar 2021": the year is that of the last month.
            let (begin, end) = match found.nth(Slot::Year, 1) {
                Some(end) => (year, Some(end as i32)),
                None => (year.map(|year| year - i32::from(first > last)), year),
            };
            Some(Reading::Range(
                Box::new(at(first, begin)?),
                Box::new(at(last, end)?),
            ))
        }
        "year" if found.nth(Slot::Year, 1).is_some() => {
            let last = found.nth(Slot::Year, 1).map(|value| value as i32)?;
            let (begin, end) = (EdtfDate::from_year(year?)?, EdtfDate::from_year(last)?);
            (year? < last).then_some(Reading::Exact(Edtf::Interval(
                Bound::Date(begin),
                Bound::Date(end),
            )))
        }
        // "2017/18": the two years, and no number of a file.
        "year" if found.first(Slot::Number).is_some() => {
            let next = year?.checked_add(1)?;
            (count == Some(i64::from(next % 100))).then_some(())?;
            let (begin, end) = (EdtfDate::from_year(year?)?, EdtfDate::from_year(next)?);
            Some(Reading::Exact(Edtf::Interval(
                Bound::Date(begin),
                Bound::Date(end),
            )))
        }
        "year" => EdtfDate::from_year(year?).map(|date| Reading::Exact(Edtf::Date(date))),
        "third" => {
            let third = match argument? {
                "early" => Third::Early,
                "mid" => Third::Mid,
                "late" => Third::Late,
                _ => return None,
            };
            match (year, month) {
                (Some(year), Some(month)) => {
                    EdtfDate::from_month(year, month).map(|of| Reading::Part { of, third })
                }
                (Some(year), None) => {
                    EdtfDate::from_year(year).map(|of| Reading::Part { of, third })
                }
                (None, Some(month)) => Some(Reading::Month {
                    month,
                    third: Some(third),
                    year: words.next().and_then(year_point),
                }),
                (None, None) => None,
            }
        }
        "season" => {
            // The code of EDTF, 21 spring to 24 winter.
            let season: u8 = argument?.parse().ok()?;
            let year = match (year, words.next()) {
                (Some(year), _) => SeasonYear::Known(year),
                (None, None) => SeasonYear::Near,
                (None, Some("last")) => SeasonYear::Last,
                (None, Some("this")) => SeasonYear::This,
                (None, Some("next")) => SeasonYear::Next,
                (None, Some(point)) => SeasonYear::At(year_point(point)?),
            };
            Some(Reading::Season { season, year })
        }
        "weekday" => {
            let weekday = weekday_of(found.first(Slot::Weekday)?)?;
            match argument {
                Some("following") => {
                    return Some(Reading::WeekdayFromPrevious { weekday, count: 1 });
                }
                Some("that") => {
                    return Some(Reading::WeekdayFromPrevious { weekday, count: 0 });
                }
                Some("of") => {
                    let weeks = words.next()?.parse().ok()?;
                    return Some(Reading::WeekdayOfWeek { weekday, weeks });
                }
                Some("back") => {
                    let weeks: i64 = words.next()?.parse().ok()?;
                    return Some(Reading::Beside {
                        whole: Box::new(Reading::Weekday {
                            weekday,
                            night: false,
                            last: true,
                            next: false,
                        }),
                        count: -weeks,
                        unit: Unit::Week,
                    });
                }
                _ => {}
            }
            Some(Reading::Weekday {
                weekday,
                night: argument == Some("night"),
                last: argument == Some("last"),
                next: argument == Some("next"),
            })
        }
        "relative" => {
            let count = match argument? {
                "N" => count?,
                "-N" => -count?,
                number => number.parse().ok()?,
            };
            let unit = match words.next() {
                Some(word) => unit_of(word)?,
                None => unit?,
            };
            Some(Reading::Relative { count, unit })
        }
        "ago" | "later" | "before" => {
            // "1 day": a count that the words do not have as a number.
            let told = argument.and_then(|word| word.parse::<i64>().ok());
            let unit = match told {
                Some(_) => words.next(),
                None => argument,
            }
            .and_then(unit_of)
            .or(unit)?;
            let count = told.or(count)?;
            Some(match head {
                "ago" => Reading::Ago { count, unit },
                "before" => Reading::FromPrevious {
                    count: -count,
                    unit,
                },
                _ => Reading::FromPrevious { count, unit },
            })
        }
        "landmark" => {
            let landmark = landmark_of(argument?)?;
            let (count, unit) = match words.next()? {
                "N" => (count?, unit?),
                "-N" => (-count?, unit?),
                number => (number.parse().ok()?, unit_of(words.next()?)?),
            };
            Some(Reading::FromLandmark {
                landmark,
                count,
                unit,
            })
        }
        "ago-exact" => {
            let days = argument.map_or(Some(0), |days| days.parse().ok())?;
            let ahead = words.next() == Some("ahead");
            Some(Reading::Beside {
                whole: Box::new(Reading::Relative {
                    count: days,
                    unit: Unit::Day,
                }),
                count: if ahead { count? } else { -(count?) },
                unit: unit?,
            })
        }
        "night-that" => Some(Reading::NightOf(Box::new(Reading::FromPrevious {
            count: 0,
            unit: Unit::Day,
        }))),
        "same" => Some(Reading::FromPrevious {
            count: 0,
            unit: Unit::Day,
        }),
        "weekend" => Some(Reading::Weekend {
            weeks: argument?.parse().ok()?,
            nearest: argument == Some("0"),
        }),
        "neighbour" => Some(Reading::Neighbour {
            count: argument?.parse().ok()?,
            unit: unit_of(words.next()?)?,
        }),
        "later2" => Some(Reading::FromPrevious {
            count: 2,
            unit: argument.and_then(unit_of)?,
        }),
        "piece" => {
            let piece = match argument? {
                "begin" => Piece::Begin,
                "middle" => Piece::Middle,
                "end" => Piece::End,
                "night-before" => Piece::NightBefore,
                "half1" => Piece::Half(1),
                "half2" => Piece::Half(2),
                "quarter1" => Piece::Quarter(1),
                "quarter2" => Piece::Quarter(2),
                "quarter3" => Piece::Quarter(3),
                "quarter4" => Piece::Quarter(4),
                "week0" => Piece::Week(0),
                "week1" => Piece::Week(1),
                "week2" => Piece::Week(2),
                "week3" => Piece::Week(3),
                _ => return None,
            };
            let whole = match (year, month, words.next()) {
                (Some(year), Some(month), _) => {
                    Reading::Exact(Edtf::Date(EdtfDate::from_month(year, month)?))
                }
                (Some(year), None, _) => Reading::Exact(Edtf::Date(EdtfDate::from_year(year)?)),
                (None, Some(month), None) => Reading::Month {
                    month,
                    third: None,
                    year: None,
                },
                (None, _, Some("that")) => Reading::Neighbour {
                    count: 0,
                    unit: unit_of(words.next()?)?,
                },
                (None, _, Some("following")) => Reading::Neighbour {
                    count: 1,
                    unit: unit_of(words.next()?)?,
                },
                (None, _, count) => Reading::Relative {
                    count: count?.parse().ok()?,
                    unit: unit_of(words.next()?)?,
                },
            };
            Some(Reading::PieceOf(Box::new(whole), piece))
        }
        "lunar" | "lunar-day" => {
            let number = |word: Option<&str>| word.and_then(|word| word.parse().ok());
            Some(Reading::Other(OtherDate {
                calendar: Calendar::Chinese,
                year,
                month: Some(month.or(number(argument))?),
                leap: false,
                day: byte(Slot::Day, 0).or(number(words.next())),
            }))
        }
        "other" | "other-year" | "feast" | "feast-shift" | "feast-weekday" => {
            calendars::meaning(head, [argument, words.next()], found)
        }
        "republic" => {
            // The first year of the Republic was 1912.
            let year = i32::try_from(count?).ok()?.checked_add(1911)?;
            let date = match (month, byte(Slot::Day, 0)) {
                (Some(month), Some(day)) => {
                    return CivilDay::new(year, month, day)
                        .map(|day| Reading::Exact(Edtf::day(day)));
                }
                (Some(month), None) => EdtfDate::from_month(year, month)?,
                (None, _) => EdtfDate::from_year(year)?,
            };
            Some(Reading::Exact(Edtf::Date(date)))
        }
        "short-year" => {
            let year = match i32::try_from(count?).ok()? {
                short @ 0..40 => 2000 + short,
                short @ 60..100 => 1900 + short,
                republic @ 100..140 => 1911 + republic,
                _ => return None,
            };
            CivilDay::new(year, month?, byte(Slot::Day, 0)?)
                .map(|day| Reading::Exact(Edtf::day(day)))
        }
        "decade" => {
            let told = argument.and_then(|year| year.parse().ok());
            let begin = match year.or(told) {
                Some(year) => year,
                None => 1900 + i32::try_from(count?).ok().filter(|short| *short < 100)?,
            };
            (begin % 10 == 0)
                .then(|| EdtfDate::from_span_of_years(begin, 1))
                .flatten()
                .map(|date| Reading::Exact(Edtf::Date(date)))
        }
        "last-night" => Some(Reading::LastNight),
        "past-week" => Some(Reading::PastWeek),
        "earlier" => Some(Reading::Earlier(unit_of(argument?)?)),
        _ => None,
    }
}

/// Returns the day of the week with this number; Monday is 1.
pub(in super::super) fn weekday_of(number: f64) -> Option<Weekday> {
    Weekday::ALL.get((number as usize).checked_sub(1)?).copied()
}

/// Brings a count that is no whole one into a smaller unit: "anderthalb Jahre", "полтора года".
fn counted(number: Option<f64>, unit: Option<Unit>) -> (Option<i64>, Option<Unit>) {
    let Some(number) = number.filter(|number| *number < 1000.0) else {
        return (number.is_none().then_some(1), unit);
    };
    let (parts, smaller) = match unit {
        _ if number.fract() == 0.0 => return (Some(number as i64), unit),
        Some(Unit::Year) => (12.0, Unit::Month),
        Some(Unit::Month) => (4.0, Unit::Week),
        _ => return (None, unit),
    };
    let number = number * parts;
    (
        (number.fract() == 0.0).then_some(number as i64),
        Some(smaller),
    )
}

/// Returns what a word of a data file, or the value of a lexicon, says the day of.
pub(super) fn landmark_of(word: &str) -> Option<Landmark> {
    match word {
        "arrest" | "detention" | "disappearance" => Some(Landmark::Arrest),
        "verdict" | "sentence" | "conviction" => Some(Landmark::Verdict),
        "release" => Some(Landmark::Release),
        "death" => Some(Landmark::Death),
        _ => None,
    }
}

/// Reads a year of a data file: years from now, or "that".
pub(in super::super) fn year_point(word: &str) -> Option<YearPoint> {
    match word {
        "that" => Some(YearPoint::Previous(0)),
        "following" => Some(YearPoint::Previous(1)),
        years => years.parse().ok().map(YearPoint::Anchor),
    }
}

/// Reads a unit of a data file.
pub(in super::super) fn unit_of(word: &str) -> Option<Unit> {
    match word {
        "day" => Some(Unit::Day),
        "week" => Some(Unit::Week),
        "month" => Some(Unit::Month),
        "year" => Some(Unit::Year),
        _ => None,
    }
}
