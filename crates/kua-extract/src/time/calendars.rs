//! Dates of the Persian, Islamic and Chinese calendars, and of Easter, as civil days.
//!
//! Texts keep their own words; only the value is converted. The Islamic calendar follows the
//! tables of Umm al-Qura. Where a month begins with the sighting of the moon, the day may be the
//! next one, so that one is an alternative.

use icu_calendar::cal::Hijri;
use icu_calendar::types::Month;
use icu_calendar::{AsCalendar, Date, Iso};
use kua_core::civil::CivilDay;
use kua_core::edtf::{Bound, Edtf, EdtfDate};

/// A calendar beside the civil one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Calendar {
    /// The solar calendar of Iran, and of Afghanistan with other names of months.
    Persian,
    /// The lunar calendar of Islam.
    Islamic,
    /// The lunisolar calendar of China; its years are counted by the civil year they begin in.
    Chinese,
    /// The feasts around Easter of the Western churches: its one month begins on Ash Wednesday, so
    /// that Good Friday is its 45th day, Easter the 47th and Whitsun the 96th.
    Easter,
    /// The same, counted back and forth from Easter of the Eastern churches.
    EasternEaster,
}

impl Calendar {
    /// All of them, in the order of [`Calendar::code`].
    pub(crate) const ALL: [Self; 5] = [
        Self::Persian,
        Self::Islamic,
        Self::Chinese,
        Self::Easter,
        Self::EasternEaster,
    ];

    /// Returns the name that data files have for it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Persian => "persian",
            Self::Islamic => "islamic",
            Self::Chinese => "chinese",
            Self::Easter => "easter",
            Self::EasternEaster => "eastern_easter",
        }
    }

    /// Returns the year of this calendar that lies mostly in a civil one, give or take one.
    fn year_about(self, civil: i32) -> i32 {
        match self {
            Self::Persian => civil - 621,
            Self::Islamic => (civil - 622) * 33 / 32 + 1,
            Self::Chinese | Self::Easter | Self::EasternEaster => civil,
        }
    }
}

/// A date of such a calendar, as far as it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OtherDate {
    pub(crate) calendar: Calendar,
    pub(crate) year: Option<i32>,
    /// Nothing where the whole year is meant.
    pub(crate) month: Option<u8>,
    /// A month that is put in a second time; only the Chinese calendar has those.
    pub(crate) leap: bool,
    pub(crate) day: Option<u8>,
}

impl OtherDate {
    /// Returns the civil time in a year of that calendar.
    pub(crate) fn in_year(self, year: i32) -> Option<Edtf> {
        let Some(month) = self.month else {
            return whole_year(self.calendar, year);
        };
        let begin = civil(self.calendar, year, month, self.leap, self.day.unwrap_or(1))?;
        if self.day.is_some() {
            return Some(Edtf::day(begin));
        }
        let last = [31, 30, 29]
            .into_iter()
            .find_map(|day| civil(self.calendar, year, month, self.leap, day))?;
        Some(Edtf::days(begin, last))
    }

    /// Returns the civil time, in the last year that does not go beyond `limit` where none is said.
    pub(crate) fn resolve(self, limit: Option<CivilDay>) -> Option<Edtf> {
        if let Some(year) = self.year {
            return self.in_year(year);
        }
        let limit = limit?;
        // The year of that calendar in which the day lies is one of these.
        let about = self.calendar.year_about(limit.year());
        (about - 2..=about + 1).rev().find_map(|year| {
            self.in_year(year)
                .filter(|time| time.earliest().is_some_and(|day| day <= limit))
        })
    }

    /// Returns the civil time in the first year that goes beyond `limit`, where none is said.
    pub(crate) fn coming(self, limit: Option<CivilDay>) -> Option<Edtf> {
        if self.year.is_some() {
            return self.resolve(None);
        }
        let limit = limit?;
        let about = self.calendar.year_about(limit.year());
        (about - 1..=about + 2).find_map(|year| {
            self.in_year(year)
                .filter(|time| time.earliest().is_some_and(|day| day > limit))
        })
    }

    /// Returns the same date with the year of its calendar that begins it in a civil year:
    /// "Ramadan 2023", "Nowruz of last year".
    pub(crate) fn in_civil_year(self, civil: i32) -> Option<Self> {
        let about = self.calendar.year_about(civil);
        (about - 2..=about + 2)
            .find(|year| {
                self.in_year(*year)
                    .and_then(|time| time.earliest())
                    .is_some_and(|day| day.year() == civil)
            })
            .map(|year| Self {
                year: Some(year),
                ..self
            })
    }

    /// Returns the day that is meant where the moon was seen a day later.
    pub(crate) fn other_sighting(self, time: &Edtf) -> Option<Edtf> {
        if self.calendar != Calendar::Islamic {
            return None;
        }
        time.as_day()?.plus_days(1).map(Edtf::day)
    }
}

/// Returns the civil day of a date, or nothing where that calendar has no such day.
pub(crate) fn civil(
    calendar: Calendar,
    year: i32,
    month: u8,
    leap: bool,
    day: u8,
) -> Option<CivilDay> {
    match calendar {
        Calendar::Persian => iso(&Date::try_new_persian(year, month, day).ok()?),
        Calendar::Islamic => {
            iso(
                &Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura())
                    .ok()?,
            )
        }
        Calendar::Chinese => {
            let month = if leap {
                Month::leap(month)
            } else {
                Month::new(month)
            };
            // The last day of the year is its 30th or, in a short last month, its 29th.
            let last = month == Month::new(12) && day == 30;
            Date::try_new_chinese_traditional(year, month, day)
                .or_else(|error| match last {
                    true => Date::try_new_chinese_traditional(year, month, 29),
                    false => Err(error),
                })
                .ok()
                .and_then(|date| iso(&date))
        }
        Calendar::Easter | Calendar::EasternEaster => {
            let sunday = easter(year, calendar == Calendar::EasternEaster)?;
            (month == 1 && day > 0)
                .then(|| sunday.plus_days(i64::from(day) - EASTER_DAY))
                .flatten()
        }
    }
}

fn iso<Other: AsCalendar>(date: &Date<Other>) -> Option<CivilDay> {
    let civil = date.to_calendar(Iso);
    CivilDay::new(
        civil.era_year().year,
        civil.month().ordinal,
        civil.day_of_month().0,
    )
}

/// Which day Easter is, counted from Ash Wednesday.
const EASTER_DAY: i64 = 47;

/// Returns the Sunday of Easter, by the rule of Gauss.
fn easter(year: i32, eastern: bool) -> Option<CivilDay> {
    if !(1583..=4099).contains(&year) {
        return None;
    }
    let (moon, week) = if eastern {
        (15, 6)
    } else {
        let century = year / 100;
        let leaps = century - century / 4;
        let moon = (15 + leaps - (8 * century + 13) / 25) % 30;
        (moon, (4 + leaps) % 7)
    };
    let golden = year % 19;
    let full = (19 * golden + moon) % 30;
    let shift = (2 * (year % 4) + 4 * (year % 7) + 6 * full + week) % 7;
    let mut behind = full + shift;
    // Two exceptions of the Western rule keep the full moon before the 19th of April.
    if !eastern && (behind == 35 || behind == 34 && full == 28 && golden > 10) {
        behind -= 7;
    }
    let day = CivilDay::new(year, 3, 22)?.plus_days(i64::from(behind))?;
    if !eastern {
        return Some(day);
    }
    // The Eastern rule counts days of the old calendar.
    let century = year / 100;
    day.plus_days(i64::from(century - century / 4 - 2))
}

/// Returns the civil interval that a year of such a calendar covers.
fn whole_year(calendar: Calendar, year: i32) -> Option<Edtf> {
    let begin = civil(calendar, year, 1, false, 1)?;
    let end = civil(calendar, year + 1, 1, false, 1)?.plus_days(-1)?;
    Some(Edtf::Interval(
        Bound::Date(EdtfDate::from_day(begin)),
        Bound::Date(EdtfDate::from_day(end)),
    ))
}

/// The months in English spelling, in lower case without marks.
const PERSIAN: [(&str, u8); 30] = [
    ("farvardin", 1),
    ("ordibehesht", 2),
    ("khordad", 3),
    ("tir", 4),
    ("mordad", 5),
    ("amordad", 5),
    ("shahrivar", 6),
    ("mehr", 7),
    ("aban", 8),
    ("azar", 9),
    ("dey", 10),
    ("bahman", 11),
    ("esfand", 12),
    ("hamal", 1),
    ("sawr", 2),
    ("saur", 2),
    ("jawza", 3),
    ("jauza", 3),
    ("saratan", 4),
    ("asad", 5),
    ("sunbula", 6),
    ("sonbola", 6),
    ("mizan", 7),
    ("aqrab", 8),
    ("qaws", 9),
    ("qaus", 9),
    ("jadi", 10),
    ("dalw", 11),
    ("hut", 12),
    ("hoot", 12),
];

const ISLAMIC: [(&str, u8); 13] = [
    ("muharram", 1),
    ("moharram", 1),
    ("safar", 2),
    ("rajab", 7),
    ("shaban", 8),
    ("sha'ban", 8),
    ("shaaban", 8),
    ("ramadan", 9),
    ("ramazan", 9),
    ("ramadhan", 9),
    ("shawwal", 10),
    ("dhul-qadah", 11),
    ("dhul-hijjah", 12),
];

/// Returns the calendar and number of a month by its English name in lower case.
///
/// Names of two words ("Rabi al-Awwal") are given as such, with one blank between.
pub(crate) fn month_by_name(name: &str) -> Option<(Calendar, u8)> {
    let find = |months: &[(&str, u8)]| {
        months
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, number)| *number)
    };
    if let Some(number) = find(&PERSIAN) {
        return Some((Calendar::Persian, number));
    }
    if let Some(number) = find(&ISLAMIC) {
        return Some((Calendar::Islamic, number));
    }
    let (first, second) = name.split_once(' ')?;
    let second = second.trim_start_matches("al-");
    let later = matches!(
        second,
        "thani" | "thaniyah" | "akhir" | "akhira" | "akhirah" | "ii"
    );
    let earlier = matches!(second, "awwal" | "awal" | "ula" | "i");
    let number = match first {
        "rabi" | "rabi'" if earlier => 3,
        "rabi" | "rabi'" if later => 4,
        "jumada" | "jumadi" if earlier => 5,
        "jumada" | "jumadi" if later => 6,
        "dhu" | "dhul" | "zul" => match second {
            "qadah" | "qa'dah" | "qada" | "qaida" => 11,
            "hijjah" | "hijja" => 12,
            _ => return None,
        },
        _ => return None,
    };
    Some((Calendar::Islamic, number))
}

/// Tells whether a number can be a year of the calendar in a text of our time.
pub(crate) fn plausible_year(calendar: Calendar, year: i32) -> bool {
    match calendar {
        Calendar::Persian => (1250..=1450).contains(&year),
        Calendar::Islamic => (1250..=1500).contains(&year),
        Calendar::Chinese | Calendar::Easter | Calendar::EasternEaster => {
            (1800..=2100).contains(&year)
        }
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

    fn check(calendar: Calendar, year: i32, month: u8, day: u8, expected: &str) {
        let found = civil(calendar, year, month, false, day);
        assert_eq!(
            found.map_or("none".to_owned(), |day| day.to_string()),
            expected
        );
    }

    #[test]
    fn days_are_converted() {
        check(Calendar::Persian, 1401, 7, 14, "2022-10-06");
        check(Calendar::Persian, 1357, 11, 22, "1979-02-11");
        check(Calendar::Persian, 1399, 12, 30, "2021-03-20");
        check(Calendar::Persian, 1400, 12, 30, "none");
        check(Calendar::Persian, 1400, 13, 1, "none");
        check(Calendar::Islamic, 1444, 9, 3, "2023-03-25");
        check(Calendar::Islamic, 1445, 1, 1, "2023-07-19");
        check(Calendar::Islamic, 1445, 1, 31, "none");
        check(Calendar::Chinese, 2019, 1, 5, "2019-02-09");
        check(Calendar::Chinese, 2023, 8, 15, "2023-09-29");
        check(Calendar::Chinese, 2022, 12, 30, "2023-01-21");
        check(Calendar::Easter, 2019, 1, 47, "2019-04-21");
        check(Calendar::Easter, 2024, 1, 47, "2024-03-31");
        check(Calendar::Easter, 1981, 1, 47, "1981-04-19");
        check(Calendar::Easter, 1954, 1, 47, "1954-04-18");
        check(Calendar::Easter, 2021, 1, 45, "2021-04-02");
        check(Calendar::Easter, 2023, 1, 96, "2023-05-28");
        check(Calendar::EasternEaster, 2019, 1, 47, "2019-04-28");
        check(Calendar::EasternEaster, 2021, 1, 47, "2021-05-02");
        check(Calendar::EasternEaster, 2024, 1, 47, "2024-05-05");
    }

    #[test]
    fn months_are_intervals_and_leap_months_are_told_apart() {
        let month = |calendar, year, month, leap| {
            let date = OtherDate {
                calendar,
                year: Some(year),
                month: Some(month),
                leap,
                day: None,
            };
            date.resolve(None).map(|time| time.to_string())
        };
        assert_eq!(
            month(Calendar::Persian, 1398, 11, false).as_deref(),
            Some("2020-01-21/2020-02-19")
        );
        assert_eq!(
            month(Calendar::Chinese, 2023, 2, true).as_deref(),
            Some("2023-03-22/2023-04-19")
        );
        assert_eq!(month(Calendar::Chinese, 2022, 2, true), None);
        assert_eq!(
            whole_year(Calendar::Persian, 1401)
                .map(|time| time.to_string())
                .as_deref(),
            Some("2022-03-21/2023-03-20")
        );
    }

    #[test]
    fn a_year_that_is_not_said_is_the_last_possible_one() {
        let date = |calendar, month, day| OtherDate {
            calendar,
            year: None,
            month: Some(month),
            leap: false,
            day: Some(day),
        };
        let limit = CivilDay::new(2023, 3, 30);
        let show = |date: OtherDate| date.resolve(limit).map(|time| time.to_string());
        assert_eq!(
            show(date(Calendar::Persian, 1, 5)).as_deref(),
            Some("2023-03-25")
        );
        assert_eq!(
            show(date(Calendar::Persian, 7, 5)).as_deref(),
            Some("2022-09-27")
        );
        assert_eq!(
            show(date(Calendar::Islamic, 9, 3)).as_deref(),
            Some("2023-03-25")
        );
        assert_eq!(
            show(date(Calendar::Chinese, 1, 15)).as_deref(),
            Some("2023-02-05")
        );
        assert_eq!(date(Calendar::Chinese, 1, 15).resolve(None), None);
    }

    #[test]
    fn a_civil_year_chooses_the_year_of_the_calendar() {
        let date = |calendar, month, day| OtherDate {
            calendar,
            year: None,
            month: Some(month),
            leap: false,
            day,
        };
        let show = |date: OtherDate, civil| {
            date.in_civil_year(civil)
                .and_then(|date| date.resolve(None))
                .map_or("none".to_owned(), |time| time.to_string())
        };
        assert_eq!(
            show(date(Calendar::Persian, 1, Some(1)), 2023),
            "2023-03-21"
        );
        assert_eq!(
            show(date(Calendar::Islamic, 9, None), 2023),
            "2023-03-23/2023-04-20"
        );
        assert_eq!(
            show(date(Calendar::Islamic, 12, Some(10)), 2019),
            "2019-08-11"
        );
        assert_eq!(
            show(date(Calendar::Easter, 1, Some(47)), 2022),
            "2022-04-17"
        );
        let limit = CivilDay::new(2023, 3, 30);
        let coming = |date: OtherDate| date.coming(limit).map(|time| time.to_string());
        assert_eq!(
            coming(date(Calendar::Islamic, 10, Some(1))).as_deref(),
            Some("2023-04-21")
        );
        assert_eq!(
            coming(date(Calendar::Persian, 1, Some(1))).as_deref(),
            Some("2024-03-20")
        );
    }

    #[test]
    fn months_are_known_by_name() {
        assert_eq!(month_by_name("bahman"), Some((Calendar::Persian, 11)));
        assert_eq!(month_by_name("aqrab"), Some((Calendar::Persian, 8)));
        assert_eq!(month_by_name("ramadan"), Some((Calendar::Islamic, 9)));
        assert_eq!(month_by_name("rabi al-thani"), Some((Calendar::Islamic, 4)));
        assert_eq!(
            month_by_name("dhu al-hijjah"),
            Some((Calendar::Islamic, 12))
        );
        assert_eq!(month_by_name("jumada"), None);
        assert_eq!(month_by_name("march"), None);
    }
}
