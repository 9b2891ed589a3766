//! Days of the Gregorian calendar and the arithmetic on them, without clock or time zone.
//!
//! The calendar is proleptic: it is used for all years from 0 to 9999. The conversion between
//! a running day number and year, month, day is the well-known era method (400-year cycles of
//! 146,097 days) as published by Howard Hinnant, "chrono-compatible low-level date algorithms".

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The days of one 400-year cycle.
const DAYS_OF_ERA: i64 = 146_097;

/// The days from 0000-03-01 to 1970-01-01.
const EPOCH_SHIFT: i64 = 719_468;

/// A day of the week; weeks begin on Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// All days from Monday on.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Returns 0 for Monday up to 6 for Sunday.
    pub fn from_monday(self) -> i64 {
        self as i64
    }

    /// Returns the English name.
    pub fn english(self) -> &'static str {
        match self {
            Self::Monday => "Monday",
            Self::Tuesday => "Tuesday",
            Self::Wednesday => "Wednesday",
            Self::Thursday => "Thursday",
            Self::Friday => "Friday",
            Self::Saturday => "Saturday",
            Self::Sunday => "Sunday",
        }
    }
}

/// A day of the Gregorian calendar between 0000-01-01 and 9999-12-31.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CivilDay {
    year: i32,
    month: u8,
    day: u8,
}

/// Words that should be a day are none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not a day of the calendar: write YYYY-MM-DD")]
pub struct MalformedDay;

impl CivilDay {
    /// The first day that can be said: 0000-01-01.
    pub const MIN: Self = Self {
        year: 0,
        month: 1,
        day: 1,
    };

    /// The last day that can be said: 9999-12-31.
    pub const MAX: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// Makes a day, or nothing where the calendar has none such.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let fits = (0..=9999).contains(&year) && day >= 1 && day <= days_in_month(year, month);
        fits.then_some(Self { year, month, day })
    }

    /// Returns the year, 0 to 9999.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Returns the number of days since 1970-01-01; earlier days are negative.
    pub fn number(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * DAYS_OF_ERA + day_of_era - EPOCH_SHIFT
    }

    /// Returns the day with a number of days since 1970-01-01, or nothing outside years 0 to 9999.
    pub fn from_number(number: i64) -> Option<Self> {
        let shifted = number.checked_add(EPOCH_SHIFT)?;
        let era = shifted.div_euclid(DAYS_OF_ERA);
        let day_of_era = shifted.rem_euclid(DAYS_OF_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(
            i32::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// Returns the day so many days later (earlier where negative), or nothing past the calendar's ends.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        Self::from_number(self.number().checked_add(days)?)
    }

    /// Returns the day so many months later; a day that the month lacks becomes its last day.
    pub fn plus_months(self, months: i64) -> Option<Self> {
        let running = i64::from(self.year)
            .checked_mul(12)?
            .checked_add(i64::from(self.month) - 1)?
            .checked_add(months)?;
        let year = i32::try_from(running.div_euclid(12)).ok()?;
        let month = u8::try_from(running.rem_euclid(12) + 1).ok()?;
        Self::new(year, month, self.day.min(days_in_month(year, month)))
    }

    /// Returns the day so many years later; 29 February becomes the 28th where it must.
    pub fn plus_years(self, years: i64) -> Option<Self> {
        self.plus_months(years.checked_mul(12)?)
    }

    /// Returns the day of the week.
    pub fn weekday(self) -> Weekday {
        let from_monday = (self.number() + 3).rem_euclid(7);
        *Weekday::ALL
            .get(usize::try_from(from_monday).unwrap_or(0))
            .unwrap_or(&Weekday::Monday)
    }

    /// Returns the Monday of this day's week.
    pub fn week_begin(self) -> Option<Self> {
        self.plus_days(-self.weekday().from_monday())
    }

    /// Returns the last such weekday before this day; this day itself counts only where `today` says so.
    pub fn weekday_before(self, weekday: Weekday, today: bool) -> Option<Self> {
        let back = (self.weekday().from_monday() - weekday.from_monday()).rem_euclid(7);
        self.plus_days(if back == 0 && !today { -7 } else { -back })
    }

    /// Returns the next such weekday after this day.
    pub fn weekday_after(self, weekday: Weekday) -> Option<Self> {
        let ahead = (weekday.from_monday() - self.weekday().from_monday()).rem_euclid(7);
        self.plus_days(if ahead == 0 { 7 } else { ahead })
    }

    /// Returns the first day of this day's month.
    pub fn month_begin(self) -> Self {
        Self { day: 1, ..self }
    }

    /// Returns the last day of this day's month.
    pub fn month_end(self) -> Self {
        Self {
            day: days_in_month(self.year, self.month),
            ..self
        }
    }
}

/// Returns how many days a month has; 0 where there is no such month.
pub fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Tells whether a year has a 29 February.
pub fn is_leap_year(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

impl fmt::Display for CivilDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}",
            self.year, self.month, self.day
        )
    }
}

impl fmt::Debug for CivilDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

impl FromStr for CivilDay {
    type Err = MalformedDay;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('-');
        let mut number = |width: usize| {
            let part = parts.next()?;
            let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<u16>().ok()).flatten()
        };
        let (year, month, day) = (number(4), number(2), number(2));
        match (year, month, day, parts.next()) {
            (Some(year), Some(month), Some(day), None) => {
                let month = u8::try_from(month).map_err(|_| MalformedDay)?;
                let day = u8::try_from(day).map_err(|_| MalformedDay)?;
                Self::new(i32::from(year), month, day).ok_or(MalformedDay)
            }
            _ => Err(MalformedDay),
        }
    }
}

impl TryFrom<String> for CivilDay {
    type Error = MalformedDay;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<CivilDay> for String {
    fn from(day: CivilDay) -> Self {
        day.to_string()
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
    use proptest::prelude::*;

    fn day(text: &str) -> CivilDay {
        text.parse().unwrap()
    }

    #[test]
    fn known_days_have_their_weekday_and_number() {
        assert_eq!(day("1970-01-01").number(), 0);
        assert_eq!(day("2000-03-01").number(), 11_017);
        assert_eq!(day("2019-03-10").weekday(), Weekday::Sunday);
        assert_eq!(day("2019-11-02").weekday(), Weekday::Saturday);
        assert_eq!(day("1969-12-31").number(), -1);
    }

    #[test]
    fn days_that_the_calendar_lacks_are_refused() {
        for text in [
            "2019-02-29",
            "2019-13-01",
            "2019-00-01",
            "2019-1-1",
            "19-01-01",
            "",
            "2019-04-31",
            "2019-04-01-01",
            "+019-01-01",
        ] {
            assert_eq!(text.parse::<CivilDay>(), Err(MalformedDay), "{text}");
        }
        assert_eq!(day("2020-02-29").plus_years(1), Some(day("2021-02-28")));
    }

    #[test]
    fn weekdays_are_looked_up_in_both_directions() {
        let sunday = day("2019-03-10");
        assert_eq!(
            sunday.weekday_before(Weekday::Saturday, false),
            Some(day("2019-03-09"))
        );
        assert_eq!(sunday.weekday_before(Weekday::Sunday, true), Some(sunday));
        assert_eq!(
            sunday.weekday_before(Weekday::Sunday, false),
            Some(day("2019-03-03"))
        );
        assert_eq!(
            sunday.weekday_after(Weekday::Monday),
            Some(day("2019-03-11"))
        );
        assert_eq!(sunday.week_begin(), Some(day("2019-03-04")));
        assert_eq!(day("2019-01-31").plus_months(1), Some(day("2019-02-28")));
        assert_eq!(day("2019-01-31").plus_months(-2), Some(day("2018-11-30")));
    }

    proptest! {
        #[test]
        fn number_and_day_are_one_to_one(number in -719_528i64..2_932_897) {
            let day = CivilDay::from_number(number).unwrap();
            prop_assert_eq!(day.number(), number);
            prop_assert_eq!(day.to_string().parse::<CivilDay>(), Ok(day));
            if let Some(next) = day.plus_days(1) {
                prop_assert!(next > day);
                prop_assert_eq!((next.weekday().from_monday() - day.weekday().from_monday()).rem_euclid(7), 1);
            }
        }

        #[test]
        fn no_number_panics(number in any::<i64>(), months in any::<i64>()) {
            if let Some(day) = CivilDay::from_number(number) {
                let _ = day.plus_months(months);
            }
            let _ = CivilDay::MAX.plus_years(months);
            let _ = CivilDay::MIN.plus_days(number);
        }
    }
}
