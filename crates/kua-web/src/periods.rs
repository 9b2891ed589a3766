//! Stretches of days as columns of a picture: days, months, or years in steps.

use std::collections::BTreeMap;

use kua_core::civil::CivilDay;
use kua_core::edtf::Edtf;
use kua_core::ports::{DaySpan, Tally};

use crate::parts::visible;

/// The most columns that a picture has.
pub(crate) const MOST: usize = 36;

/// Steps of years, the first that is wide enough is taken.
const YEARS: [i32; 10] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/// A column: some days, written as what is asked for in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    /// First day.
    pub from: i64,
    /// Last day.
    pub to: i64,
    /// Its first day, month or year, as EDTF.
    pub begin: String,
    /// Its last one; the same where it has only one.
    pub end: String,
}

impl Column {
    /// What it is called.
    pub(crate) fn label(&self) -> String {
        if self.begin == self.end {
            self.begin.clone()
        } else {
            format!("{}/{}", self.begin, self.end)
        }
    }
}

/// How long a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year, or some.
    Year,
}

impl Unit {
    pub(crate) const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }
}

/// Columns side by side, without a gap.
pub(crate) struct Columns {
    /// The columns, the earliest first.
    pub all: Vec<Column>,
    /// How long they are.
    pub unit: Unit,
}

impl Columns {
    /// No columns: nothing has a day.
    pub(crate) fn none() -> Self {
        Self {
            all: Vec::new(),
            unit: Unit::Year,
        }
    }

    /// Lays columns over days, of the length that was asked for where that makes not too many.
    pub(crate) fn over(first: i64, last: i64, wanted: Option<Unit>) -> Self {
        let (Some(from), Some(to)) = (CivilDay::from_number(first), CivilDay::from_number(last))
        else {
            return Self::none();
        };
        let month = |day: CivilDay| i64::from(day.year()) * 12 + i64::from(day.month());
        let days = usize::try_from(last - first + 1).unwrap_or(usize::MAX);
        let months = usize::try_from(month(to) - month(from) + 1).unwrap_or(usize::MAX);
        let unit = match wanted {
            Some(Unit::Day) | None if days <= MOST => Unit::Day,
            Some(Unit::Day | Unit::Month) | None if months <= MOST => Unit::Month,
            _ => Unit::Year,
        };
        let all = match unit {
            Unit::Day => (first..=last).filter_map(day_column).collect(),
            Unit::Month => (0..i64::try_from(months).unwrap_or(0))
                .filter_map(|more| month_column(from.month_begin().plus_months(more)?))
                .collect(),
            Unit::Year => years(from.year(), to.year()),
        };
        Self { all, unit }
    }

    /// Finds the column of a day; what lies outside is in none.
    pub(crate) fn at(&self, day: i64) -> Option<usize> {
        let place = self.all.partition_point(|column| column.to < day);
        let column = self.all.get(place)?;
        (column.from <= day).then_some(place)
    }
}

fn day_column(day: i64) -> Option<Column> {
    let words = CivilDay::from_number(day)?.to_string();
    Some(Column {
        from: day,
        to: day,
        begin: words.clone(),
        end: words,
    })
}

fn month_column(begin: CivilDay) -> Option<Column> {
    let words = format!("{:04}-{:02}", begin.year(), begin.month());
    Some(Column {
        from: begin.number(),
        to: begin.month_end().number(),
        begin: words.clone(),
        end: words,
    })
}

fn years(first: i32, last: i32) -> Vec<Column> {
    let fits = |step: &&i32| {
        let more = usize::try_from(last / **step - first / **step);
        more.is_ok_and(|more| more < MOST)
    };
    let step = YEARS.iter().find(fits).copied().unwrap_or(1_000);
    (first / step..=last / step)
        .filter_map(|number| {
            let (begin, end) = (number * step, (number * step + step - 1).min(9_999));
            Some(Column {
                from: CivilDay::new(begin, 1, 1)?.number(),
                to: CivilDay::new(end, 12, 31)?.number(),
                begin: format!("{begin:04}"),
                end: format!("{end:04}"),
            })
        })
        .collect()
}

/// Reads a day, month or year that somebody typed as the days that it may mean.
pub(crate) fn typed(words: &str) -> Option<(i64, i64)> {
    let time: Edtf = words.trim().parse().ok()?;
    Some((time.earliest()?.number(), time.latest()?.number()))
}

/// Reads the first and the last day, month or year that somebody typed; none where neither is one.
pub(crate) fn span(from: &Option<String>, to: &Option<String>) -> Option<DaySpan> {
    let read = |words: &Option<String>| words.as_deref().and_then(typed);
    let (from, to) = (read(from), read(to));
    (from.is_some() || to.is_some()).then_some(DaySpan {
        from: from.map(|(first, _)| first),
        to: to.map(|(_, last)| last),
    })
}

/// A stretch of days that a page is narrowed to, as somebody typed it.
pub(crate) struct Period {
    /// The first day, as typed.
    pub from: String,
    /// The last one.
    pub to: String,
    /// What was typed and is no day, month or year.
    pub wrong: Vec<String>,
    /// The same over all time; empty where it is.
    pub whole: String,
}

impl Period {
    /// Says how a page is narrowed; `whole` is its address without.
    pub(crate) fn of(from: &Option<String>, to: &Option<String>, whole: String) -> Self {
        let words = |words: &Option<String>| words.clone().unwrap_or_default();
        let is_wrong = |words: &&String| !words.trim().is_empty() && typed(words).is_none();
        Self {
            from: words(from),
            to: words(to),
            wrong: [from, to]
                .into_iter()
                .flatten()
                .filter(is_wrong)
                .map(|words| visible(words))
                .collect(),
            whole: match span(from, to) {
                Some(_) => whole,
                None => String::new(),
            },
        }
    }
}

/// How many begin in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Begun {
    /// All of their days lie in it.
    pub sure: u64,
    /// Their time reaches beyond it, or is open.
    pub unsure: u64,
}

impl Begun {
    /// Both together.
    pub(crate) fn all(self) -> u64 {
        self.sure + self.unsure
    }
}

/// What was counted, column by column.
#[derive(Default)]
pub(crate) struct Counted {
    /// By class (empty where nobody says) and column.
    pub by_class: BTreeMap<String, BTreeMap<usize, Begun>>,
    /// Time that reaches over several columns: (class, first column, last column; none is open).
    pub long: BTreeMap<(String, Option<usize>, Option<usize>), u64>,
    /// How many have no day at all.
    pub undated: u64,
}

impl Counted {
    /// Spreads counts over columns; `tallies` are rounded to days or months no longer than a column.
    pub(crate) fn of(tallies: &[Tally], columns: &Columns) -> Self {
        let mut counted = Self::default();
        let last = columns.all.len().checked_sub(1);
        let (Some(last), Some(first_day)) = (last, columns.all.first().map(|one| one.from)) else {
            counted.undated = tallies.iter().map(|one| one.entities).sum();
            return counted;
        };
        for tally in tallies {
            let class = tally.class.clone().unwrap_or_default();
            // What lies outside of the columns is cut off at their edge, and then not sure.
            let place = |day: i64| columns.at(day);
            let begin = tally.earliest.map(|day| (place(day), day < first_day));
            let end = tally.latest.and_then(place);
            let (column, sure) = match (begin, tally.latest) {
                (None, None) => {
                    counted.undated += tally.entities;
                    continue;
                }
                (Some((Some(begin), _)), Some(_)) => (begin, end == Some(begin)),
                (Some((Some(begin), _)), None) => (begin, false),
                (Some((None, before)), _) => (if before { 0 } else { last }, false),
                (None, Some(_)) => (end.unwrap_or(last), false),
            };
            let begun = counted
                .by_class
                .entry(class.clone())
                .or_default()
                .entry(column)
                .or_default();
            if sure {
                begun.sure += tally.entities;
                continue;
            }
            begun.unsure += tally.entities;
            let from = begin.and_then(|(place, _)| place);
            let to = tally.latest.map(|_| end.unwrap_or(last));
            *counted.long.entry((class, from, to)).or_default() += tally.entities;
        }
        counted
    }

    /// How many begin in each column, of all classes.
    pub(crate) fn columns(&self) -> BTreeMap<usize, Begun> {
        let mut sums: BTreeMap<usize, Begun> = BTreeMap::new();
        for (column, begun) in self.by_class.values().flatten() {
            let sum = sums.entry(*column).or_default();
            sum.sure += begun.sure;
            sum.unsure += begun.unsure;
        }
        sums
    }

    /// The classes with how many there are of each, the most first.
    pub(crate) fn classes(&self) -> Vec<(&str, u64)> {
        let mut classes: Vec<(&str, u64)> = self
            .by_class
            .iter()
            .map(|(class, columns)| {
                let all = columns.values().map(|begun| begun.all()).sum();
                (class.as_str(), all)
            })
            .collect();
        classes.sort_by_key(|(class, all)| (std::cmp::Reverse(*all), *class));
        classes
    }
}

/// The days that counts reach over, cut to what was asked for; none where none has a day.
pub(crate) fn extent(tallies: &[Tally], asked: Option<DaySpan>) -> Option<(i64, i64)> {
    let days = |one: &Tally| [one.earliest, one.latest];
    let known = || tallies.iter().flat_map(days).flatten();
    // Counts by month name its first day: all of it is meant.
    let month_end =
        |day: i64| CivilDay::from_number(day).map_or(day, |day| day.month_end().number());
    let (mut first, mut last) = (known().min()?, month_end(known().max()?));
    if let Some(asked) = asked {
        first = asked.from.map_or(first, |from| first.max(from));
        last = asked.to.map_or(last, |to| last.min(to));
    }
    (first <= last).then_some((first, last))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn day(words: &str) -> i64 {
        words.parse::<CivilDay>().unwrap().number()
    }

    fn check(first: &str, last: &str, wanted: Option<Unit>, expected: &[&str], many: usize) {
        let columns = Columns::over(day(first), day(last), wanted);
        assert_eq!(columns.all.len(), many, "{first} {last}");
        let labels: Vec<String> = columns.all.iter().take(2).map(Column::label).collect();
        assert_eq!(labels, expected, "{first} {last}");
        for pair in columns.all.windows(2) {
            assert_eq!(pair[0].to + 1, pair[1].from, "no gap, no overlap");
        }
        assert!(columns.all.len() <= MOST);
        assert!(columns.at(day(first)).is_some() && columns.at(day(last)).is_some());
    }

    #[test]
    fn columns_are_as_long_as_fits() {
        check(
            "2019-03-30",
            "2019-04-02",
            None,
            &["2019-03-30", "2019-03-31"],
            4,
        );
        check("2019-03-30", "2019-06-02", None, &["2019-03", "2019-04"], 4);
        check("2015-03-30", "2019-06-02", None, &["2015", "2016"], 5);
        check(
            "1949-10-01",
            "2019-06-02",
            None,
            &["1948/1949", "1950/1951"],
            36,
        );
        check(
            "0001-01-01",
            "9999-12-31",
            None,
            &["0000/0499", "0500/0999"],
            20,
        );
        let month = Some(Unit::Month);
        check("2019-03-30", "2019-03-31", month, &["2019-03"], 1);
        check("2015-03-30", "2019-06-02", month, &["2015", "2016"], 5);
        check("2019-03-30", "2019-06-02", Some(Unit::Year), &["2019"], 1);
    }

    #[test]
    fn what_is_typed_means_all_its_days() {
        let check = |words: &str, expected: Option<(&str, &str)>| {
            assert_eq!(
                typed(words),
                expected.map(|(a, b)| (day(a), day(b))),
                "{words}"
            );
        };
        check("2019", Some(("2019-01-01", "2019-12-31")));
        check(" 2019-02 ", Some(("2019-02-01", "2019-02-28")));
        check("2019-03-11", Some(("2019-03-11", "2019-03-11")));
        check("2019/2020", Some(("2019-01-01", "2020-12-31")));
        for nothing in ["", "soon", "2019-13", "2019/.."] {
            check(nothing, None);
        }
    }

    fn tally(class: &str, days: (Option<&str>, Option<&str>), entities: u64) -> Tally {
        Tally {
            target: None,
            class: Some(class.to_owned()),
            earliest: days.0.map(day),
            latest: days.1.map(day),
            entities,
        }
    }

    #[test]
    fn what_reaches_beyond_its_column_is_not_sure() {
        let columns = Columns::over(day("2019-01-01"), day("2019-03-31"), Some(Unit::Month));
        let begun = |days| {
            let counted = Counted::of(&[tally("arrest", days, 2)], &columns);
            let (column, begun) = counted.columns().pop_first().unwrap();
            (column, begun.sure, begun.unsure)
        };
        let (january, march) = (Some("2019-01-01"), Some("2019-03-01"));
        assert_eq!(begun((january, january)), (0, 2, 0));
        assert_eq!(begun((march, march)), (2, 2, 0));
        assert_eq!(begun((january, march)), (0, 0, 2));
        assert_eq!(begun((march, None)), (2, 0, 2));
        assert_eq!(begun((None, march)), (2, 0, 2));
        assert_eq!(begun((Some("2018-05-01"), march)), (0, 0, 2));
        assert_eq!(begun((march, Some("2020-05-01"))), (2, 0, 2));
    }

    #[test]
    fn everything_is_counted_once() {
        let tallies = [
            tally("arrest", (Some("2019-01-01"), Some("2019-01-01")), 3),
            tally("arrest", (Some("2019-01-01"), Some("2020-06-01")), 4),
            tally("trial", (Some("2020-06-01"), None), 5),
            tally("death", (None, None), 6),
        ];
        let (first, last) = extent(&tallies, None).unwrap();
        let columns = Columns::over(first, last, None);
        let counted = Counted::of(&tallies, &columns);
        let sum: u64 = counted.columns().values().map(|begun| begun.all()).sum();
        assert_eq!((sum, counted.undated), (12, 6));
        assert_eq!(counted.classes(), [("arrest", 7), ("trial", 5)]);
        let long: u64 = counted.long.values().sum();
        assert_eq!(long, 9);
        assert_eq!(last, day("2020-06-30"), "all of the month");
    }

    #[test]
    fn the_extent_is_cut_to_what_was_asked_for() {
        let tallies = [tally("x", (Some("2015-01-01"), Some("2020-12-01")), 1)];
        let asked = |from: Option<&str>, to: Option<&str>| {
            let span = DaySpan {
                from: from.map(day),
                to: to.map(day),
            };
            extent(&tallies, Some(span))
        };
        let all = (day("2015-01-01"), day("2020-12-31"));
        assert_eq!(asked(None, None), Some(all));
        assert_eq!(
            asked(Some("2016-02-03"), None),
            Some((day("2016-02-03"), all.1))
        );
        assert_eq!(asked(Some("2021-01-01"), None), None);
        assert_eq!(extent(&[tally("x", (None, None), 1)], None), None);
    }
}
