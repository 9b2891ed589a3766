//! Stretches of a month, a year or another time: its first week, its end, its second half.

use kua_core::civil::Weekday;
use kua_core::edtf::{Bound, Edtf, EdtfDate};

use super::Third;

/// A stretch of a longer time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    /// "the beginning of".
    Begin,
    /// "the middle of".
    Middle,
    /// "the end of".
    End,
    /// The first week is 1; the last one is 0.
    Week(u8),
    /// A half of a year or month, 1 or 2.
    Half(u8),
    /// A quarter of a year, 1 to 4.
    Quarter(u8),
    /// So many months from the beginning of a year, or up to its end.
    Months {
        /// How many, 1 to 11.
        count: u8,
        /// True for the first ones.
        first: bool,
    },
    /// The first, second or last third: "early this year".
    Third(Third),
    /// Monday to Sunday around a day.
    WeekAround,
    /// The night that ends on the day: "in der Nacht zum Montag".
    NightBefore,
    /// A day, the first is 1; the last one is 0.
    Day(u8),
    /// A weekday, the first one of a month is 1; the last one is 0.
    Weekday(Weekday, u8),
}

/// Cuts a piece out of a month, a year or an interval of days.
pub(crate) fn piece_of(whole: &Edtf, piece: Piece) -> Option<Edtf> {
    let (begin, end) = (whole.earliest()?, whole.latest()?);
    let date = whole.as_date();
    let year = date
        .filter(|date| date.known_month().is_none() && date.season().is_none())
        .and_then(EdtfDate::known_year);
    let months = |year: i32, from: u8, to: u8| {
        let (from, to) = (
            EdtfDate::from_month(year, from)?,
            EdtfDate::from_month(year, to)?,
        );
        if from == to {
            return Some(Edtf::Date(from));
        }
        Some(Edtf::Interval(Bound::Date(from), Bound::Date(to)))
    };
    let days = |from: i64, to: i64| {
        let first = begin.plus_days(from)?;
        (first <= end).then(|| {
            begin
                .plus_days(to)
                .map(|last| Edtf::days(first, last.min(end)))
        })?
    };
    match (piece, year) {
        (Piece::NightBefore, _) => Some(Edtf::days(begin.plus_days(-1)?, begin)),
        (Piece::Third(third), _) => Some(super::anchors::part_of(date?, third)),
        (Piece::WeekAround, _) => {
            let monday = begin.week_begin()?;
            Some(Edtf::days(monday, monday.plus_days(6)?))
        }
        (Piece::Day(0), _) => Some(Edtf::day(end)),
        (Piece::Day(day), _) => days(i64::from(day) - 1, i64::from(day) - 1),
        (Piece::Weekday(weekday, 0), _) => Some(Edtf::day(end.weekday_before(weekday, true)?)),
        (Piece::Weekday(weekday, count), _) => {
            let first = begin.plus_days(-1)?.weekday_after(weekday)?;
            let day = first.plus_days(7 * (i64::from(count) - 1))?;
            (day <= end).then(|| Edtf::day(day))
        }
        (Piece::Begin, Some(year)) => months(year, 1, 1),
        (Piece::Middle, Some(year)) => months(year, 5, 8),
        (Piece::End, Some(year)) => months(year, 12, 12),
        (Piece::Half(1), Some(year)) => months(year, 1, 6),
        (Piece::Half(_), Some(year)) => months(year, 7, 12),
        (Piece::Quarter(quarter @ 1..=4), Some(year)) => months(year, quarter * 3 - 2, quarter * 3),
        (
            Piece::Months {
                count: 0 | 12.., ..
            },
            _,
        ) => None,
        (Piece::Months { count, first: true }, Some(year)) => months(year, 1, count),
        (Piece::Months { count, .. }, Some(year)) => months(year, 13 - count, 12),
        (Piece::Quarter(_) | Piece::Months { .. }, _) => None,
        (Piece::Begin, None) => days(0, 9),
        (Piece::Middle, None) => days(10, 19),
        (Piece::End, None) => Some(Edtf::days(begin.plus_days(20)?.min(end), end)),
        (Piece::Week(0), _) => Some(Edtf::days(end.plus_days(-6)?, end)),
        (Piece::Week(week), _) => {
            let first = 7 * (i64::from(week) - 1);
            days(first, first + 6)
        }
        (Piece::Half(1), None) => days(0, 14),
        (Piece::Half(_), None) => Some(Edtf::days(begin.plus_days(15)?.min(end), end)),
    }
}

/// Returns the first of some seasons that fits.
pub(crate) fn season_of(
    mut seasons: impl Iterator<Item = EdtfDate>,
    fits: impl Fn(EdtfDate) -> bool,
) -> Option<EdtfDate> {
    seasons.find(|season| fits(*season))
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

    fn check(whole: &str, piece: Piece, expected: &str) {
        let found = piece_of(&whole.parse().unwrap(), piece);
        assert_eq!(
            found.map_or("none".to_owned(), |time| time.to_string()),
            expected
        );
    }

    #[test]
    fn months_and_years_are_cut() {
        check("2023-02", Piece::Week(1), "2023-02-01/2023-02-07");
        check("2023-02", Piece::Week(0), "2023-02-22/2023-02-28");
        check("2023-02", Piece::Week(5), "none");
        check("2023-02", Piece::End, "2023-02-21/2023-02-28");
        check("2023-02", Piece::Begin, "2023-02-01/2023-02-10");
        check("2023-03", Piece::Half(2), "2023-03-16/2023-03-31");
        check("2022", Piece::End, "2022-12");
        check("2022", Piece::Begin, "2022-01");
        check("2022", Piece::Half(1), "2022-01/2022-06");
        check("2022", Piece::Quarter(3), "2022-07/2022-09");
        check("2022-03", Piece::Quarter(1), "none");
        let first = true;
        check("2022", Piece::Months { count: 9, first }, "2022-01/2022-09");
        let first = false;
        check("2022", Piece::Months { count: 2, first }, "2022-11/2022-12");
        check("2022/..", Piece::End, "none");
        check("2022-08", Piece::Day(0), "2022-08-31");
        check("2022-08", Piece::Day(1), "2022-08-01");
        check("2022-02", Piece::Day(30), "none");
        check("2022-03", Piece::Weekday(Weekday::Friday, 0), "2022-03-25");
        check("2022-03", Piece::Weekday(Weekday::Friday, 1), "2022-03-04");
        check("2022-03", Piece::Weekday(Weekday::Friday, 5), "none");
    }
}
