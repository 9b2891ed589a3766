//! Days between which something held, read from EDTF.
//!
//! Only what places need: a year, month or day, an interval of two, an open end, unknown digits
//! and the marks of doubt. What can't be read is no span.

use std::fmt;

/// The first and the last day that a date may mean, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first day; nothing for an open beginning.
    pub first: Option<Day>,
    /// The last day; nothing for an open end.
    pub last: Option<Day>,
}

/// A day: year, month, day of the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32, pub u8, pub u8);

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.0, self.1, self.2)
    }
}

impl Span {
    /// Reads an EDTF date or interval: `1998`, `1998-05`, `1992/1998-05-05`, `../2019`, `199X~`.
    #[must_use]
    pub fn read(edtf: &str) -> Option<Self> {
        let edtf = edtf.trim();
        let span = match edtf.split_once('/') {
            Some((first, last)) => Self {
                first: bound(first)?.and_then(|span| span.first),
                last: bound(last)?.and_then(|span| span.last),
            },
            None => simple(edtf)?,
        };
        (span.first.is_none() || span.last.is_none() || span.first <= span.last).then_some(span)
    }

    /// Returns whether a day is in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        fn before(last: Option<Day>, first: Option<Day>) -> bool {
            matches!((last, first), (Some(last), Some(first)) if last < first)
        }
        !before(self.last, other.first) && !before(other.last, self.first)
    }

    /// Returns whether it ends before the other begins.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        matches!((self.last, other.first), (Some(last), Some(first)) if last < first)
    }
}

/// One end of an interval: the inner nothing is an open end.
#[expect(clippy::option_option, reason = "unreadable and open are two things")]
fn bound(edtf: &str) -> Option<Option<Span>> {
    match edtf.trim() {
        "" | ".." => Some(None),
        date => simple(date).map(Some),
    }
}

fn simple(edtf: &str) -> Option<Span> {
    let plain: String = edtf
        .chars()
        .filter(|sign| !matches!(sign, '~' | '?' | '%'))
        .collect();
    // A time of day says no more about the day.
    let plain = plain.split('T').next()?;
    let (negative, plain) = match plain.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, plain),
    };
    let mut parts = plain.split('-');
    let (year, month, day) = (parts.next()?, parts.next(), parts.next());
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let (first_year, last_year) = digits(year, 4)?;
    let (first_year, last_year) = if negative {
        (-last_year, -first_year)
    } else {
        (first_year, last_year)
    };
    let (first_month, last_month) = match month {
        None => (1, 12),
        Some(month) => months(month)?,
    };
    let longest = length(last_year, last_month);
    let (first_day, last_day) = match day {
        None => (1, longest),
        Some(day) => {
            let (first, last) = digits(day, 2)?;
            let first = u8::try_from(first).ok()?.max(1);
            if first > longest {
                return None;
            }
            (first, u8::try_from(last).ok()?.min(longest))
        }
    };
    Some(Span {
        first: Some(Day(first_year, first_month, first_day)),
        last: Some(Day(last_year, last_month, last_day)),
    })
}

/// The lowest and the highest number that digits may be, `X` an unknown one.
fn digits(text: &str, length: usize) -> Option<(i32, i32)> {
    if text.len() != length {
        return None;
    }
    Some((
        text.replace('X', "0").parse().ok()?,
        text.replace('X', "9").parse().ok()?,
    ))
    .filter(|_| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'X')
    })
}

/// Months, and the seasons and quarters that EDTF numbers.
fn months(text: &str) -> Option<(u8, u8)> {
    Some(match text {
        "21" | "25" => (3, 5),
        "22" | "26" => (6, 8),
        "23" | "27" => (9, 11),
        // Winter spans the turn of the year: either end of this one.
        "24" | "28" => (1, 12),
        "33" => (1, 3),
        "34" => (4, 6),
        "35" => (7, 9),
        "36" => (10, 12),
        _ => {
            let (first, last) = digits(text, 2)?;
            let first = u8::try_from(first).ok()?.max(1);
            if first > 12 {
                return None;
            }
            (first, u8::try_from(last).ok()?.min(12))
        }
    })
}

fn length(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(edtf: &str, expected: &str) {
        let written = Span::read(edtf).map_or("no span".to_owned(), |span| {
            let day = |day: Option<Day>| day.map_or("..".to_owned(), |day| day.to_string());
            format!("{} {}", day(span.first), day(span.last))
        });
        assert_eq!(written, expected, "{edtf}");
    }

    #[test]
    fn dates_are_spans() {
        check("1998", "1998-01-01 1998-12-31");
        check("1998-05", "1998-05-01 1998-05-31");
        check("2000-02", "2000-02-01 2000-02-29");
        check("1998-05-06", "1998-05-06 1998-05-06");
        check("199X", "1990-01-01 1999-12-31");
        check("1998~", "1998-01-01 1998-12-31");
        check("1992/1998-05-05", "1992-01-01 1998-05-05");
        check("../2019", ".. 2019-12-31");
        check("2022-09-17/", "2022-09-17 ..");
        check("2019-22", "2019-06-01 2019-08-31");
        check("2019-XX-03", "2019-01-03 2019-12-03");
        check("2019-03-20T12:00", "2019-03-20 2019-03-20");
    }

    #[test]
    fn what_is_no_date_is_no_span() {
        for edtf in [
            "",
            "yesterday",
            "98",
            "2019-13",
            "2019-02-30",
            "2020/2019",
            "1-2-3-4",
            "٢٠١٩",
        ] {
            check(edtf, "no span");
        }
    }

    #[test]
    fn spans_meet_or_lie_before() {
        let span = |edtf| Span::read(edtf).unwrap();
        assert!(span("1998").meets(&span("1998-05-06/2019")));
        assert!(!span("1997").meets(&span("1998-05-06/2019")));
        assert!(span("../1961").meets(&span("1900")));
        assert!(span("1997").is_before(&span("1998/")));
        assert!(!span("1997/").is_before(&span("1998/")));
    }
}
