//! Times as the Extended Date/Time Format says them (ISO 8601-2:2019), in a subset.
//!
//! The subset: day, month, year; intervals with open (`..`) and unknown (empty) ends; the
//! qualifiers `?` (uncertain), `~` (approximate) and `%` (both) behind a whole date; the digit
//! `X` for what is not specified, in any place; sets `{a,b}` (all of them) and `[a,b]` (one of
//! them), whose members may be ranges `a..b`, and the seasons 21 (spring) to 24 (winter) in the
//! place of a month. Years run from 0000 to 9999. There is no time of day and no exponent.
//!
//! For sorting, seasons are those of the northern hemisphere by whole months; a winter begins in
//! December of its year and ends in February of the next.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::civil::{CivilDay, days_in_month};

/// Words that should be an EDTF time are none of this subset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MalformedEdtf {
    /// A date has the wrong form or names a day that the calendar lacks.
    #[error(
        "this is not an EDTF date: write YYYY, YYYY-MM or YYYY-MM-DD, with X for an unknown digit"
    )]
    Date,
    /// An interval ends before it begins, or is open at both ends.
    #[error("this is not an EDTF interval: write begin/end, begin/.. or ../end, the begin first")]
    Interval,
    /// A set has no member or an unreadable one.
    #[error("this is not an EDTF set: write {{a,b}} for all of them or [a,b] for one of them")]
    Set,
}

/// How sure a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// `?`: the source may be wrong.
    Uncertain,
    /// `~`: about then.
    Approximate,
    /// `%`: both.
    Both,
}

impl Qualifier {
    fn sign(self) -> char {
        match self {
            Self::Uncertain => '?',
            Self::Approximate => '~',
            Self::Both => '%',
        }
    }
}

/// One date: a year, a month or a day, any digit of which may be unspecified.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EdtfDate {
    year: [u8; 4],
    month: Option<[u8; 2]>,
    day: Option<[u8; 2]>,
    qualifier: Option<Qualifier>,
}

/// An end of an interval.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// A date.
    Date(EdtfDate),
    /// `..`: it goes on.
    Open,
    /// Nothing: not known.
    Unknown,
}

/// A member of a set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Member {
    /// A date.
    Date(EdtfDate),
    /// All dates between two, ends included; an open end has none.
    Range(Option<EdtfDate>, Option<EdtfDate>),
}

/// A time.
///
/// Its text form is what `Display` prints and `FromStr` reads; printing and reading again gives
/// the same value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Edtf {
    /// A year, month or day.
    Date(EdtfDate),
    /// From one end to the other, ends included.
    Interval(Bound, Bound),
    /// `{a,b}`: all of the members.
    All(Vec<Member>),
    /// `[a,b]`: one of the members.
    OneOf(Vec<Member>),
}

impl EdtfDate {
    /// Makes a whole day.
    pub fn from_day(day: CivilDay) -> Self {
        Self {
            year: four_digits(day.year()),
            month: Some(two_digits(day.month())),
            day: Some(two_digits(day.day())),
            qualifier: None,
        }
    }

    /// Makes a whole month, or nothing where there is none such.
    pub fn from_month(year: i32, month: u8) -> Option<Self> {
        CivilDay::new(year, month, 1).map(|day| Self {
            day: None,
            ..Self::from_day(day)
        })
    }

    /// Makes a season of a year: 21 spring, 22 summer, 23 autumn, 24 winter; nothing for others.
    pub fn from_season(year: i32, season: u8) -> Option<Self> {
        let known = CivilDay::new(year, 1, 1).filter(|_| (21..=24).contains(&season))?;
        Some(Self {
            month: Some(two_digits(season)),
            day: None,
            ..Self::from_day(known)
        })
    }

    /// Makes a year whose last digits are unspecified: a decade for one, a century for two.
    pub fn from_span_of_years(year: i32, unspecified: usize) -> Option<Self> {
        let mut date = Self::from_year(year)?;
        for digit in date.year.iter_mut().rev().take(unspecified) {
            *digit = b'X';
        }
        Some(date)
    }

    /// Makes a whole year, or nothing outside 0 to 9999.
    pub fn from_year(year: i32) -> Option<Self> {
        CivilDay::new(year, 1, 1).map(|day| Self {
            day: None,
            month: None,
            ..Self::from_day(day)
        })
    }

    /// Makes a day or month of a year that is not known (`XXXX-07-01`, `XXXX-07`).
    pub fn without_year(month: u8, day: Option<u8>) -> Option<Self> {
        // A leap year lets 29 February pass.
        let known = CivilDay::new(2000, month, day.unwrap_or(1))?;
        Some(Self {
            year: *b"XXXX",
            day: day.map(two_digits),
            ..Self::from_day(known)
        })
    }

    /// Returns the same date with a qualifier.
    pub fn qualified(self, qualifier: Option<Qualifier>) -> Self {
        Self { qualifier, ..self }
    }

    /// Returns the qualifier.
    pub fn qualifier(self) -> Option<Qualifier> {
        self.qualifier
    }

    /// Tells whether a digit of the year is unspecified.
    pub fn lacks_year(self) -> bool {
        self.year.contains(&b'X')
    }

    /// Returns the day, where all of it is known.
    pub fn as_day(self) -> Option<CivilDay> {
        self.day
            .and_then(|_| (self.earliest() == self.latest()).then(|| self.earliest()))
    }

    /// Returns the year, where all of it is known.
    pub fn known_year(self) -> Option<i32> {
        (!self.lacks_year()).then(|| fill(&self.year, b'0'))
    }

    /// Returns the month, where it is given and known; a season is none.
    pub fn known_month(self) -> Option<u8> {
        self.two_digit_part().filter(|month| *month <= 12)
    }

    /// Returns the season (21 to 24), where one stands in the place of the month.
    pub fn season(self) -> Option<u8> {
        self.two_digit_part().filter(|season| *season > 12)
    }

    fn two_digit_part(self) -> Option<u8> {
        let part = self.month.filter(|part| !part.contains(&b'X'))?;
        u8::try_from(fill(&part, b'0')).ok()
    }

    /// Tells whether a day, or digits of one, are given.
    pub fn has_day(self) -> bool {
        self.day.is_some()
    }

    /// Returns the first day it can mean.
    pub fn earliest(self) -> CivilDay {
        self.candidate(false).unwrap_or(CivilDay::MIN)
    }

    /// Returns the last day it can mean.
    pub fn latest(self) -> CivilDay {
        self.candidate(true).unwrap_or(CivilDay::MAX)
    }

    /// Looks for the first or last day of the calendar that fits the digits.
    fn candidate(self, last: bool) -> Option<CivilDay> {
        let year_limit = fill(&self.year, if last { b'9' } else { b'0' });
        // 29 February may need another year; eight years hold a leap year around any century.
        (0..=8)
            .map(|step| {
                if last {
                    year_limit - step
                } else {
                    year_limit + step
                }
            })
            .filter(|year| (0..=9999).contains(year) && fits(&self.year, *year))
            .find_map(|year| {
                if let Some(season) = self.season() {
                    return self.season_edge(year, season, last);
                }
                let months: Vec<u8> = order(1, 12, last)
                    .filter(|month| {
                        self.month
                            .is_none_or(|digits| fits(&digits, i32::from(*month)))
                    })
                    .collect();
                months.into_iter().find_map(|month| {
                    order(1, days_in_month(year, month), last)
                        .find(|day| self.day.is_none_or(|digits| fits(&digits, i32::from(*day))))
                        .and_then(|day| CivilDay::new(year, month, day))
                })
            })
    }
}

impl EdtfDate {
    /// Returns the first or last day of a season of a year.
    fn season_edge(self, year: i32, season: u8, last: bool) -> Option<CivilDay> {
        if self.day.is_some() || !(21..=24).contains(&season) {
            return None;
        }
        let begin = 3 * (season - 20);
        if !last {
            return CivilDay::new(year, begin, 1);
        }
        let (year, month) = if season == 24 {
            (year + 1, 2)
        } else {
            (year, begin + 2)
        };
        CivilDay::new(year, month, days_in_month(year, month))
            .or_else(|| (season == 24).then_some(CivilDay::MAX))
    }
}

fn order(low: u8, high: u8, last: bool) -> impl Iterator<Item = u8> {
    (low..=high).map(move |number| if last { high + low - number } else { number })
}

fn fill(digits: &[u8], unspecified: u8) -> i32 {
    digits.iter().fold(0, |sum, digit| {
        let digit = if *digit == b'X' { unspecified } else { *digit };
        sum * 10 + i32::from(digit.saturating_sub(b'0'))
    })
}

fn fits(digits: &[u8], number: i32) -> bool {
    let mut rest = number;
    for digit in digits.iter().rev() {
        if *digit != b'X' && i32::from(digit.saturating_sub(b'0')) != rest % 10 {
            return false;
        }
        rest /= 10;
    }
    rest == 0
}

fn digit(number: i32) -> u8 {
    b'0' + u8::try_from(number.rem_euclid(10)).unwrap_or(0)
}

fn four_digits(year: i32) -> [u8; 4] {
    [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
    ]
}

fn two_digits(number: u8) -> [u8; 2] {
    let number = i32::from(number);
    [digit(number / 10), digit(number)]
}

impl Edtf {
    /// Makes a day.
    pub fn day(day: CivilDay) -> Self {
        Self::Date(EdtfDate::from_day(day))
    }

    /// Makes an interval of days; one day where both are the same.
    pub fn days(begin: CivilDay, end: CivilDay) -> Self {
        if begin == end {
            return Self::day(begin);
        }
        let (begin, end) = if begin <= end {
            (begin, end)
        } else {
            (end, begin)
        };
        Self::Interval(
            Bound::Date(EdtfDate::from_day(begin)),
            Bound::Date(EdtfDate::from_day(end)),
        )
    }

    /// Makes an interval that goes on (`begin/..`).
    pub fn since(begin: EdtfDate) -> Self {
        Self::Interval(Bound::Date(begin), Bound::Open)
    }

    /// Makes an interval whose begin is open (`../end`).
    pub fn until(end: EdtfDate) -> Self {
        Self::Interval(Bound::Open, Bound::Date(end))
    }

    /// Returns the date, where it is no interval and no set.
    pub fn as_date(&self) -> Option<EdtfDate> {
        match self {
            Self::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// Returns the day, where it is one whole known day.
    pub fn as_day(&self) -> Option<CivilDay> {
        self.as_date().and_then(EdtfDate::as_day)
    }

    /// Returns the first day it can mean, for sorting; nothing where the begin is open or unknown.
    ///
    /// A qualifier does not widen it: how far "about" reaches is not for a program to say.
    pub fn earliest(&self) -> Option<CivilDay> {
        match self {
            Self::Date(date) => Some(date.earliest()),
            Self::Interval(Bound::Date(begin), _) => Some(begin.earliest()),
            Self::Interval(..) => None,
            Self::All(members) | Self::OneOf(members) => {
                let begins: Option<Vec<CivilDay>> = members
                    .iter()
                    .map(|member| match member {
                        Member::Date(date) => Some(date.earliest()),
                        Member::Range(begin, _) => begin.map(EdtfDate::earliest),
                    })
                    .collect();
                begins?.into_iter().min()
            }
        }
    }

    /// Returns the last day it can mean, for sorting; nothing where the end is open or unknown.
    pub fn latest(&self) -> Option<CivilDay> {
        match self {
            Self::Date(date) => Some(date.latest()),
            Self::Interval(_, Bound::Date(end)) => Some(end.latest()),
            Self::Interval(..) => None,
            Self::All(members) | Self::OneOf(members) => {
                let ends: Option<Vec<CivilDay>> = members
                    .iter()
                    .map(|member| match member {
                        Member::Date(date) => Some(date.latest()),
                        Member::Range(_, end) => end.map(EdtfDate::latest),
                    })
                    .collect();
                ends?.into_iter().max()
            }
        }
    }
}

impl FromStr for EdtfDate {
    type Err = MalformedEdtf;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (text, qualifier) = match text.as_bytes().last() {
            Some(b'?') => (text.get(..text.len() - 1), Some(Qualifier::Uncertain)),
            Some(b'~') => (text.get(..text.len() - 1), Some(Qualifier::Approximate)),
            Some(b'%') => (text.get(..text.len() - 1), Some(Qualifier::Both)),
            _ => (Some(text), None),
        };
        let mut parts = text.unwrap_or_default().split('-');
        let year: [u8; 4] = digits(parts.next()).ok_or(MalformedEdtf::Date)?;
        let month = parts
            .next()
            .map(|part| digits(Some(part)).ok_or(MalformedEdtf::Date))
            .transpose()?;
        let day = parts
            .next()
            .map(|part| digits(Some(part)).ok_or(MalformedEdtf::Date))
            .transpose()?;
        let date = Self {
            year,
            month,
            day,
            qualifier,
        };
        if parts.next().is_some() || date.candidate(false).is_none() {
            return Err(MalformedEdtf::Date);
        }
        Ok(date)
    }
}

fn digits<const WIDTH: usize>(part: Option<&str>) -> Option<[u8; WIDTH]> {
    let digits: [u8; WIDTH] = part?.as_bytes().try_into().ok()?;
    digits
        .iter()
        .all(|digit| digit.is_ascii_digit() || *digit == b'X')
        .then_some(digits)
}

impl FromStr for Edtf {
    type Err = MalformedEdtf;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(inner) = text
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            return members(inner).map(Self::All);
        }
        if let Some(inner) = text
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            return members(inner).map(Self::OneOf);
        }
        let Some((begin, end)) = text.split_once('/') else {
            return text.parse().map(Self::Date);
        };
        let (begin, end) = (bound(begin)?, bound(end)?);
        match (begin, end) {
            (Bound::Date(first), Bound::Date(last)) if first.earliest() > last.latest() => {
                Err(MalformedEdtf::Interval)
            }
            (Bound::Date(_), _) | (_, Bound::Date(_)) => Ok(Self::Interval(begin, end)),
            _ => Err(MalformedEdtf::Interval),
        }
    }
}

fn bound(text: &str) -> Result<Bound, MalformedEdtf> {
    match text {
        "" => Ok(Bound::Unknown),
        ".." => Ok(Bound::Open),
        date => date.parse().map(Bound::Date),
    }
}

fn members(text: &str) -> Result<Vec<Member>, MalformedEdtf> {
    text.split(',')
        .map(|member| match member.split_once("..") {
            None => member.parse().map(Member::Date),
            Some((begin, end)) => {
                let end_of = |side: &str| -> Result<Option<EdtfDate>, MalformedEdtf> {
                    if side.is_empty() {
                        Ok(None)
                    } else {
                        side.parse().map(Some)
                    }
                };
                match (end_of(begin)?, end_of(end)?) {
                    (None, None) => Err(MalformedEdtf::Set),
                    (Some(first), Some(last)) if first.earliest() > last.latest() => {
                        Err(MalformedEdtf::Set)
                    }
                    (begin, end) => Ok(Member::Range(begin, end)),
                }
            }
        })
        .collect::<Result<_, _>>()
        .map_err(|_: MalformedEdtf| MalformedEdtf::Set)
}

impl fmt::Display for EdtfDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let print = |formatter: &mut fmt::Formatter<'_>, digits: &[u8]| {
            digits
                .iter()
                .try_for_each(|digit| write!(formatter, "{}", char::from(*digit)))
        };
        print(formatter, &self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(formatter, "-")?;
            print(formatter, &part)?;
        }
        self.qualifier.map_or(Ok(()), |qualifier| {
            write!(formatter, "{}", qualifier.sign())
        })
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => write!(formatter, "{date}"),
            Self::Open => write!(formatter, ".."),
            Self::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let print = |formatter: &mut fmt::Formatter<'_>, members: &[Member]| {
            for (position, member) in members.iter().enumerate() {
                if position > 0 {
                    write!(formatter, ",")?;
                }
                match member {
                    Member::Date(date) => write!(formatter, "{date}")?,
                    Member::Range(begin, end) => {
                        if let Some(begin) = begin {
                            write!(formatter, "{begin}")?;
                        }
                        write!(formatter, "..")?;
                        if let Some(end) = end {
                            write!(formatter, "{end}")?;
                        }
                    }
                }
            }
            Ok(())
        };
        match self {
            Self::Date(date) => write!(formatter, "{date}"),
            Self::Interval(begin, end) => write!(formatter, "{begin}/{end}"),
            Self::All(members) => {
                write!(formatter, "{{")?;
                print(formatter, members)?;
                write!(formatter, "}}")
            }
            Self::OneOf(members) => {
                write!(formatter, "[")?;
                print(formatter, members)?;
                write!(formatter, "]")
            }
        }
    }
}

impl fmt::Debug for EdtfDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

impl fmt::Debug for Bound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

impl fmt::Debug for Member {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", Edtf::All(vec![*self]))
    }
}

impl fmt::Debug for Edtf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

impl TryFrom<String> for Edtf {
    type Error = MalformedEdtf;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Edtf> for String {
    fn from(time: Edtf) -> Self {
        time.to_string()
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

    fn check(text: &str, earliest: &str, latest: &str) {
        let time: Edtf = text.parse().unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(time.to_string(), text);
        let show = |day: Option<CivilDay>| day.map_or("-".to_owned(), |day| day.to_string());
        assert_eq!(
            (show(time.earliest()), show(time.latest())),
            (earliest.to_owned(), latest.to_owned()),
            "{text}"
        );
    }

    #[test]
    fn times_print_as_read_and_know_their_first_and_last_day() {
        check("2019-03-10", "2019-03-10", "2019-03-10");
        check("2019-03", "2019-03-01", "2019-03-31");
        check("2020-02", "2020-02-01", "2020-02-29");
        check("2019", "2019-01-01", "2019-12-31");
        check("2019-03-09/2019-03-10", "2019-03-09", "2019-03-10");
        check("2017-04/..", "2017-04-01", "-");
        check("../2017-04", "-", "2017-04-30");
        check("2017/", "2017-01-01", "-");
        check("2019-03~", "2019-03-01", "2019-03-31");
        check("2019?", "2019-01-01", "2019-12-31");
        check("2019-03-01%", "2019-03-01", "2019-03-01");
        check("201X", "2010-01-01", "2019-12-31");
        check("2019-21", "2019-03-01", "2019-05-31");
        check("2019-23~", "2019-09-01", "2019-11-30");
        check("2019-24", "2019-12-01", "2020-02-29");
        check("9999-24", "9999-12-01", "9999-12-31");
        check("2004-22/..", "2004-06-01", "-");
        check("../2022-21", "-", "2022-05-31");
        check("2019-XX-15", "2019-01-15", "2019-12-15");
        check("2019-03-1X", "2019-03-10", "2019-03-19");
    }

    #[test]
    fn unspecified_years_keep_their_day() {
        check("XXXX-07-01", "0000-07-01", "9999-07-01");
        check("XXXX-02-29", "0000-02-29", "9996-02-29");
        check("XXXX-07", "0000-07-01", "9999-07-31");
    }

    #[test]
    fn seasons_and_decades_are_made_and_are_no_months() {
        let summer = EdtfDate::from_season(2004, 22).unwrap();
        assert_eq!(summer.to_string(), "2004-22");
        assert_eq!((summer.known_month(), summer.season()), (None, Some(22)));
        assert!(EdtfDate::from_season(2004, 25).is_none());
        assert!(EdtfDate::from_season(2004, 12).is_none());
        let nineties = EdtfDate::from_span_of_years(1990, 1).unwrap();
        assert_eq!(nineties.to_string(), "199X");
    }

    #[test]
    fn sets_span_their_members() {
        check("{2019-03-09,2019-03-11}", "2019-03-09", "2019-03-11");
        check("[2019-03-11,2019-11-03]", "2019-03-11", "2019-11-03");
        check("[2015,2017..2019]", "2015-01-01", "2019-12-31");
        check("{2015..}", "2015-01-01", "-");
        check("[..2015-06]", "-", "2015-06-30");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "/",
            "../..",
            "2019-3",
            "2019-02-30",
            "2019-13",
            "2019-20",
            "2019-25",
            "2019-21-01",
            "19",
            "2019/2018",
            "2019-03-11T10:00",
            "2019-03-11 ",
            "{}",
            "[2019,]",
            "{2020..2019}",
            "X",
            "2019--01",
            "~",
            "２０１９",
            "2019-03-10/2019-03-09",
            "2019/../2020",
        ] {
            assert!(text.parse::<Edtf>().is_err(), "{text}");
        }
    }

    #[test]
    fn json_is_the_text_form() {
        let time: Edtf = serde_json::from_str("\"2017-04/..\"").unwrap();
        assert_eq!(serde_json::to_string(&time).unwrap(), "\"2017-04/..\"");
        assert!(serde_json::from_str::<Edtf>("\"soon\"").is_err());
    }

    fn any_date() -> impl Strategy<Value = EdtfDate> {
        (-719_528i64..2_932_897, 0u8..3, 0u8..4).prop_map(|(number, parts, qualifier)| {
            let whole = EdtfDate::from_day(CivilDay::from_number(number).unwrap());
            let date = match parts {
                0 => EdtfDate {
                    month: None,
                    day: None,
                    ..whole
                },
                1 => EdtfDate { day: None, ..whole },
                _ => whole,
            };
            date.qualified(
                [
                    None,
                    Some(Qualifier::Uncertain),
                    Some(Qualifier::Approximate),
                    Some(Qualifier::Both),
                ][usize::from(qualifier)],
            )
        })
    }

    proptest! {
        #[test]
        fn printing_and_reading_again_gives_the_same(a in any_date(), b in any_date()) {
            let (first, last) = if a.earliest() <= b.earliest() { (a, b) } else { (b, a) };
            for time in [
                Edtf::Date(a),
                Edtf::Interval(Bound::Date(first), Bound::Date(last)),
                Edtf::since(a),
                Edtf::until(a),
                Edtf::OneOf(vec![Member::Date(a), Member::Range(Some(first), Some(last))]),
                Edtf::All(vec![Member::Range(None, Some(a))]),
            ] {
                prop_assert_eq!(time.to_string().parse::<Edtf>(), Ok(time.clone()));
                if let (Some(earliest), Some(latest)) = (time.earliest(), time.latest()) {
                    prop_assert!(earliest <= latest);
                }
            }
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,24}", near in "[0-9X/.~?%{}\\[\\],-]{0,24}") {
            for text in [text, near] {
                if let Ok(time) = text.parse::<Edtf>() {
                    prop_assert_eq!(time.to_string(), text);
                    let _ = (time.earliest(), time.latest());
                }
            }
        }

        #[test]
        fn a_digit_more_never_widens(date in any_date()) {
            let vague = EdtfDate { year: *b"XXXX", ..date };
            prop_assert!(vague.earliest() <= date.earliest() && date.latest() <= vague.latest());
        }
    }
}
