//! Times: finding the words, and reading them against the right day.
//!
//! `words` finds expressions and says what they mean without knowing any day; this module
//! resolves them against the day the statement was made, the day of publication, or the date
//! named before. Conventions are those of the format: "last week" is Monday to Sunday of the
//! week before, a night is two days, "since X" is open, early/mid/late are thirds.

pub(crate) mod words;

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Bound, Edtf, EdtfDate};
use kua_core::proposal::TimeValue;

/// A unit of relative time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// Which third of a month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Third {
    Early,
    Mid,
    Late,
}

/// What an expression means before any day is known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Reading {
    /// A date with its year.
    Exact(Edtf),
    /// Two numbers and a year: which is the month is not known.
    Numeric { first: u8, second: u8, year: i32 },
    /// A day of a month.
    MonthDay { month: u8, day: u8, to: Option<u8> },
    /// A month; `years_back` for "last March", "November of last year".
    Month {
        month: u8,
        third: Option<Third>,
        years_back: Option<i64>,
    },
    /// A third of a known month or year.
    Part { of: EdtfDate, third: Third },
    /// A weekday: the nearest past one, one strictly before ("last"), or the coming one ("next").
    Weekday {
        weekday: Weekday,
        night: bool,
        last: bool,
        next: bool,
    },
    /// So many units from the anchor; 0 days is "today".
    Relative { count: i64, unit: Unit },
    /// "last night".
    LastNight,
    /// "earlier this month".
    Earlier(Unit),
    /// "two days later", "a day before that": counted from the date named before.
    FromPrevious { count: i64, unit: Unit },
    /// "three years ago", exact to the unit.
    Ago { count: i64, unit: Unit },
    /// "marked six months since": counted back from the date named before in the sentence.
    Anniversary { count: i64, unit: Unit },
    /// The week around a day.
    WeekOf(CivilDay),
    /// Two readings with "to" between.
    Range(Box<Reading>, Box<Reading>),
}

/// An expression with its place.
#[derive(Debug, Clone)]
pub(crate) struct Expression {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) reading: Reading,
    /// "since": it goes on.
    pub(crate) since: bool,
    /// Words around it say that it lies ahead.
    pub(crate) ahead: bool,
}

/// How two numbers of a date are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// The days that expressions are read against.
#[derive(Debug, Clone)]
pub(crate) struct Anchors {
    pub(crate) published: Option<Edtf>,
    pub(crate) stated: Option<Edtf>,
    pub(crate) order: DayOrder,
    /// The last date that was named, for "the same day" and the year of what follows.
    pub(crate) previous: Option<EdtfDate>,
    /// The year that the sentence or the one before names.
    pub(crate) year: Option<i32>,
    /// The last year that was written out anywhere, where nothing better is known.
    pub(crate) last_year: Option<i32>,
}

/// A resolved expression.
pub(crate) struct Resolved {
    pub(crate) value: TimeValue,
    pub(crate) certainty: f64,
}

impl Anchors {
    /// Returns what relative expressions are read against.
    pub(crate) fn anchor(&self) -> Option<&Edtf> {
        self.stated.as_ref().or(self.published.as_ref())
    }

    fn day(&self) -> Option<CivilDay> {
        self.anchor().and_then(Edtf::as_day)
    }

    /// Returns the last day of the anchor, even where it is a month or a year.
    fn limit(&self) -> Option<CivilDay> {
        let anchor = self.anchor()?;
        anchor.latest().or_else(|| anchor.earliest())
    }

    /// Returns the anchor as a month, where it is at least as exact.
    fn month(&self) -> Option<(i32, u8)> {
        let date = match self.anchor()? {
            Edtf::Date(date) => *date,
            Edtf::Interval(Bound::Date(begin), _) => *begin,
            _ => return None,
        };
        Some((date.known_year()?, date.known_month()?))
    }

    fn anchor_year(&self) -> Option<i32> {
        match self.anchor()? {
            Edtf::Date(date) | Edtf::Interval(Bound::Date(date), _) => date.known_year(),
            _ => None,
        }
    }

    /// Resolves an expression and remembers its date for what follows.
    pub(crate) fn resolve(&mut self, expression: &Expression) -> Resolved {
        let mut alternatives = Vec::new();
        let mut used_anchor = None;
        let mut edtf = self.read(
            &expression.reading,
            expression.ahead,
            &mut alternatives,
            &mut used_anchor,
        );
        if let Some(Edtf::Date(date)) = &edtf {
            self.previous = Some(*date);
            let explicit = matches!(
                expression.reading,
                Reading::Exact(_) | Reading::Part { .. } | Reading::Numeric { .. }
            );
            if let Some(year) = date.known_year().filter(|_| explicit) {
                // Where something began says little of the year that a text speaks in.
                if !expression.since || self.last_year.is_none() {
                    self.last_year = Some(year);
                }
                if !expression.since {
                    self.year = Some(year);
                }
            }
        } else if let Some(Edtf::Interval(Bound::Date(begin), _)) = &edtf {
            self.previous = Some(*begin);
        }
        if expression.since {
            let open = |time: &Edtf| match time {
                Edtf::Date(date) | Edtf::Interval(Bound::Date(date), _) => Some(Edtf::since(*date)),
                _ => None,
            };
            edtf = edtf.as_ref().and_then(open).or(edtf);
            alternatives = alternatives.iter().filter_map(open).collect();
        }
        let certainty = match (&edtf, used_anchor.is_some(), alternatives.is_empty()) {
            (None, ..) => 0.4,
            (Some(_), _, false) => 0.7,
            (Some(_), true, true) => 0.85,
            (Some(time), false, true) if time.as_date().is_some_and(EdtfDate::lacks_year) => 0.6,
            // A year that was only carried over from another date.
            (Some(_), false, true)
                if matches!(
                    expression.reading,
                    Reading::MonthDay { .. } | Reading::Month { .. }
                ) =>
            {
                0.7
            }
            (Some(_), false, true) => 0.97,
        };
        Resolved {
            value: TimeValue {
                edtf,
                anchor: used_anchor,
                alternatives,
            },
            certainty,
        }
    }

    fn read(
        &self,
        reading: &Reading,
        ahead: bool,
        alternatives: &mut Vec<Edtf>,
        used: &mut Option<Edtf>,
    ) -> Option<Edtf> {
        match reading {
            Reading::Exact(time) => Some(time.clone()),
            Reading::Numeric {
                first,
                second,
                year,
            } => {
                let (best, other) = self.numeric(*first, *second, *year);
                alternatives.extend(other);
                best
            }
            Reading::MonthDay { month, day, to } => {
                let Some(year) = self.year_for(*month, Some(*day), ahead, used) else {
                    return EdtfDate::without_year(*month, Some(*day)).map(Edtf::Date);
                };
                let begin = CivilDay::new(year, *month, *day)?;
                let end = to
                    .and_then(|day| CivilDay::new(year, *month, day))
                    .unwrap_or(begin);
                Some(Edtf::days(begin, end))
            }
            Reading::Month {
                month,
                third,
                years_back,
            } => {
                let year = match years_back {
                    Some(back) => {
                        *used = self.anchor().cloned();
                        self.anchor_year()
                            .map(|year| year - i32::try_from(*back).unwrap_or(0))
                    }
                    None => self.year_for(*month, None, ahead, used),
                };
                let Some(date) = year.and_then(|year| EdtfDate::from_month(year, *month)) else {
                    return EdtfDate::without_year(*month, None).map(Edtf::Date);
                };
                Some(third.map_or(Edtf::Date(date), |third| part_of(date, third)))
            }
            Reading::Part { of, third } => Some(part_of(*of, *third)),
            Reading::Weekday {
                weekday,
                night,
                last,
                next,
            } => {
                *used = self.anchor().cloned();
                let anchor = self.day()?;
                let day = if *next || ahead {
                    anchor.weekday_after(*weekday)?
                } else {
                    // A weekday that is the anchor's own is said of that very day; a night is not.
                    anchor.weekday_before(*weekday, !*night && !*last)?
                };
                if *night {
                    return Some(Edtf::days(day, day.plus_days(1)?));
                }
                Some(Edtf::day(day))
            }
            Reading::LastNight => {
                *used = self.anchor().cloned();
                let anchor = self.day()?;
                Some(Edtf::days(anchor.plus_days(-1)?, anchor))
            }
            Reading::Relative { count, unit } => {
                *used = self.anchor().cloned();
                self.relative(*count, *unit)
            }
            Reading::Earlier(unit) => {
                *used = self.anchor().cloned();
                match (self.day(), unit) {
                    (Some(day), Unit::Month) => Some(Edtf::days(day.month_begin(), day)),
                    (Some(day), Unit::Week) => Some(Edtf::days(day.week_begin()?, day)),
                    (Some(day), Unit::Year) => {
                        Some(Edtf::days(CivilDay::new(day.year(), 1, 1)?, day))
                    }
                    _ => self.relative(0, *unit),
                }
            }
            Reading::Ago { count, unit } => {
                *used = self.anchor().cloned();
                match unit {
                    Unit::Day => Some(Edtf::day(self.day()?.plus_days(-count)?)),
                    Unit::Week => {
                        let day = self.day()?.plus_days(-count.checked_mul(7)?)?;
                        Some(approximate(EdtfDate::from_day(day)))
                    }
                    Unit::Month => {
                        let (year, month) = self.month()?;
                        let day = CivilDay::new(year, month, 1)?.plus_months(-count)?;
                        EdtfDate::from_month(day.year(), day.month()).map(approximate)
                    }
                    Unit::Year => {
                        let year = self
                            .anchor_year()?
                            .checked_sub(i32::try_from(*count).ok()?)?;
                        EdtfDate::from_year(year).map(approximate)
                    }
                }
            }
            Reading::FromPrevious { count, unit } => {
                let previous = self.previous?;
                if *count == 0 {
                    return Some(Edtf::Date(previous));
                }
                let day = shift(previous.as_day()?, *count, *unit)?;
                Some(Edtf::day(day))
            }
            Reading::Anniversary { count, unit } => {
                let day = self.previous.and_then(EdtfDate::as_day)?;
                Some(Edtf::day(shift(day, -count, *unit)?))
            }
            Reading::WeekOf(day) => {
                let monday = day.week_begin()?;
                Some(Edtf::days(monday, monday.plus_days(6)?))
            }
            Reading::Range(begin, end) => {
                let end = self.read(end, ahead, alternatives, used);
                let begin = self.read(begin, ahead, alternatives, used);
                let (Some(Edtf::Date(mut begin)), Some(Edtf::Date(end))) = (begin.clone(), end)
                else {
                    return begin;
                };
                if begin.latest() > end.earliest()
                    && let (Some(year), Some(month)) = (end.known_year(), begin.known_month())
                {
                    // "from May to July 2019": the first month has the year of the second.
                    let day = begin.has_day().then(|| begin.earliest().day());
                    begin = match day {
                        Some(day) => EdtfDate::from_day(CivilDay::new(year, month, day)?),
                        None => EdtfDate::from_month(year, month)?,
                    };
                }
                if begin.earliest() > end.latest() {
                    return Some(Edtf::Date(end));
                }
                Some(Edtf::Interval(Bound::Date(begin), Bound::Date(end)))
            }
        }
    }

    /// Reads two numbers and a year; the second value is the other way round where that is a day too.
    pub(crate) fn numeric(&self, first: u8, second: u8, year: i32) -> (Option<Edtf>, Option<Edtf>) {
        let day_first = CivilDay::new(year, second, first).map(Edtf::day);
        let month_first = CivilDay::new(year, first, second).map(Edtf::day);
        match (day_first, month_first) {
            (Some(one), Some(other)) if one != other => {
                // What a person gave, or the page itself, decides.
                if let Some(published) = &self.published {
                    if *published == one {
                        return (Some(one), Some(other));
                    }
                    if *published == other {
                        return (Some(other), Some(one));
                    }
                }
                match self.order {
                    DayOrder::DayFirst => (Some(one), Some(other)),
                    DayOrder::MonthFirst => (Some(other), Some(one)),
                }
            }
            (one, other) => (one.or(other), None),
        }
    }

    fn relative(&self, count: i64, unit: Unit) -> Option<Edtf> {
        match unit {
            Unit::Day => Some(Edtf::day(self.day()?.plus_days(count)?)),
            Unit::Week => {
                let monday = self.day()?.week_begin()?.plus_days(count.checked_mul(7)?)?;
                Some(Edtf::days(monday, monday.plus_days(6)?))
            }
            Unit::Month => {
                let (year, month) = self.month()?;
                let day = CivilDay::new(year, month, 1)?.plus_months(count)?;
                EdtfDate::from_month(day.year(), day.month()).map(Edtf::Date)
            }
            Unit::Year => {
                let year = self
                    .anchor_year()?
                    .checked_add(i32::try_from(count).ok()?)?;
                EdtfDate::from_year(year).map(Edtf::Date)
            }
        }
    }

    /// Finds the year of a month (and day) that stands without one.
    fn year_for(
        &self,
        month: u8,
        day: Option<u8>,
        ahead: bool,
        used: &mut Option<Edtf>,
    ) -> Option<i32> {
        if let Some(year) = self.year {
            return Some(year);
        }
        let Some(limit) = self.limit() else {
            return self.last_year;
        };
        *used = self.anchor().cloned();
        let begins = |year: i32| {
            CivilDay::new(year, month, day.unwrap_or(1)).or_else(|| CivilDay::new(year, month, 28))
        };
        let this = begins(limit.year())?;
        if ahead {
            let anchor = self.anchor().and_then(Edtf::earliest).unwrap_or(limit);
            return Some(if this < anchor {
                limit.year() + 1
            } else {
                limit.year()
            });
        }
        Some(if this > limit {
            limit.year() - 1
        } else {
            limit.year()
        })
    }
}

fn approximate(date: EdtfDate) -> Edtf {
    Edtf::Date(date.qualified(Some(kua_core::edtf::Qualifier::Approximate)))
}

fn shift(day: CivilDay, count: i64, unit: Unit) -> Option<CivilDay> {
    match unit {
        Unit::Day => day.plus_days(count),
        Unit::Week => day.plus_days(count.checked_mul(7)?),
        Unit::Month => day.plus_months(count),
        Unit::Year => day.plus_years(count),
    }
}

/// Cuts a month into ten days each, or a year into four months each.
fn part_of(date: EdtfDate, third: Third) -> Edtf {
    let begin = date.earliest();
    let end = date.latest();
    let cut = |from: Option<CivilDay>, to: Option<CivilDay>| match (from, to) {
        (Some(from), Some(to)) => Edtf::days(from, to),
        _ => Edtf::Date(date),
    };
    if date.known_month().is_some() {
        return match third {
            Third::Early => cut(Some(begin), begin.plus_days(9)),
            Third::Mid => cut(begin.plus_days(10), begin.plus_days(19)),
            Third::Late => cut(begin.plus_days(20), Some(end)),
        };
    }
    let month = |number: u8| EdtfDate::from_month(begin.year(), number);
    let span = |from: u8, to: u8| match (month(from), month(to)) {
        (Some(from), Some(to)) => Edtf::Interval(Bound::Date(from), Bound::Date(to)),
        _ => Edtf::Date(date),
    };
    match third {
        Third::Early => span(1, 4),
        Third::Mid => span(5, 8),
        Third::Late => span(9, 12),
    }
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
mod tests {
    use super::*;
    use crate::text::paragraphs;

    fn check(text: &str, anchor: &str, expected: &str) {
        let mut anchors = Anchors {
            published: anchor.parse().ok(),
            stated: None,
            order: DayOrder::DayFirst,
            previous: None,
            year: None,
            last_year: None,
        };
        let mut found = Vec::new();
        for paragraph in paragraphs(text) {
            for expression in words::find(&paragraph) {
                let resolved = anchors.resolve(&expression);
                let time = resolved
                    .value
                    .edtf
                    .map_or("?".to_owned(), |time| time.to_string());
                found.push(format!(
                    "{} = {time}",
                    paragraph.slice(expression.from, expression.to)
                ));
            }
        }
        assert_eq!(found.join("; "), expected, "{text}");
    }

    #[test]
    fn full_dates() {
        check("On March 29, 2022 he", "", "March 29, 2022 = 2022-03-29");
        check("on 14 January 2022 he", "", "14 January 2022 = 2022-01-14");
        check("29th June 2001", "", "29th June 2001 = 2001-06-29");
        check("Oct. 26, 2019.", "", "Oct. 26, 2019 = 2019-10-26");
        check("the 5th of May 2020", "", "5th of May 2020 = 2020-05-05");
        check(
            "on 27 November, 2022, during",
            "",
            "27 November, 2022 = 2022-11-27",
        );
        check(
            "Tuesday, 2 July, 2013",
            "",
            "Tuesday, 2 July, 2013 = 2013-07-02",
        );
        check("2019-03-11", "", "2019-03-11 = 2019-03-11");
        check("18/01/2022", "", "18/01/2022 = 2022-01-18");
        check("11.03.2019", "", "11.03.2019 = 2019-03-11");
        check("In January 2019, a", "", "January 2019 = 2019-01");
        check(
            "the week of 5 December 2022",
            "",
            "the week of 5 December 2022 = 2022-12-05/2022-12-11",
        );
    }

    #[test]
    fn weekdays_and_nights_are_read_backwards() {
        check(
            "on Saturday night",
            "2019-03-10",
            "Saturday night = 2019-03-09/2019-03-10",
        );
        check("in town on Sunday", "2019-03-10", "Sunday = 2019-03-10");
        check(
            "Last night at around midnight, the",
            "2019-03-10",
            "Last night at around midnight = 2019-03-09/2019-03-10",
        );
        check(
            "it will open on Friday",
            "2024-10-01",
            "Friday = 2024-10-04",
        );
        check("last Tuesday", "2024-10-01", "last Tuesday = 2024-09-24");
        check(
            "on Wednesday morning",
            "2024-10-04",
            "Wednesday morning = 2024-10-02",
        );
    }

    #[test]
    fn relative_times() {
        check(
            "arrested last week",
            "2019-12-17",
            "last week = 2019-12-09/2019-12-15",
        );
        check(
            "earlier this month",
            "2019-12-17",
            "earlier this month = 2019-12-01/2019-12-17",
        );
        check("said today", "2016-05-04", "today = 2016-05-04");
        check("yesterday", "2019-03-01", "yesterday = 2019-02-28");
        check(
            "in prison since last year",
            "2020-07",
            "since last year = 2019/..",
        );
        check(
            "three days ago",
            "2019-03-01",
            "three days ago = 2019-02-26",
        );
        check("two years ago", "2019-03-01", "two years ago = 2017~");
        check(
            "On Oct. 8, and two days later",
            "2019-12-17",
            "Oct. 8 = 2019-10-08; two days later = 2019-10-10",
        );
        check(
            "on 27th June 2001 and on the same day",
            "",
            "27th June 2001 = 2001-06-27; the same day = 2001-06-27",
        );
        check(
            "On January 16 he. A day before that, she",
            "2024-03-13",
            "January 16 = 2024-01-16; A day before that = 2024-01-15",
        );
        check(
            "14 January 2022 marked 6 months since the arrest",
            "",
            "14 January 2022 = 2022-01-14; 6 months since = 2021-07-14",
        );
        check(
            "in November last year",
            "2024-03-13",
            "November last year = 2023-11",
        );
    }

    #[test]
    fn years_are_supplied_from_the_anchor() {
        check("on Nov. 13 for", "2026-01-22", "Nov. 13 = 2025-11-13");
        check(
            "detained since July under",
            "2026-01-22",
            "since July = 2025-07/..",
        );
        check("On July 1st", "2020-07", "July 1st = 2020-07-01");
        check("in mid-June", "2020-07", "mid-June = 2020-06-11/2020-06-20");
        check("until at least May 13", "2024-03-13", "May 13 = 2024-05-13");
        check("on August 14", "", "August 14 = XXXX-08-14");
        check(
            "deteriorated in 2015, closing in September",
            "2016-05-04",
            "2015 = 2015; September = 2015-09",
        );
        check(
            "on December 7 and 8.",
            "2011-12-14",
            "December 7 and 8 = 2011-12-07/2011-12-08",
        );
        check(
            "late December",
            "2023-01-20",
            "late December = 2022-12-21/2022-12-31",
        );
        check("Since April 2017", "", "Since April 2017 = 2017-04/..");
        check("since 2014", "", "since 2014 = 2014/..");
        check(
            "between May 3 and May 5, 2020",
            "",
            "May 3 and May 5, 2020 = 2020-05-03/2020-05-05",
        );
        check(
            "from May to July 2019",
            "",
            "May to July 2019 = 2019-05/2019-07",
        );
    }

    #[test]
    fn what_is_no_date_is_left_alone() {
        for text in [
            "She may march on",
            "ten years in prison",
            "65 years old",
            "for two months",
            "a sun of 2,000 people",
            "Article 174",
            "up to 15 days",
            "version 1.2.3",
            "on 31/31/2020",
        ] {
            check(text, "2019-03-10", "");
        }
    }
}
