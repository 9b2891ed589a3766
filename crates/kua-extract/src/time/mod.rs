//! Times: finding the words, and reading them against the right day.
//!
//! `words` finds expressions and says what they mean without knowing any day; this module
//! resolves them against the day the statement was made, the day of publication, or the date
//! named before. Conventions are those of the format: "last week" is Monday to Sunday of the
//! week before, a night is two days, "since X" is open, early/mid/late are thirds.

mod anchors;
pub(crate) mod calendars;
mod feasts;
mod phrases;
pub(crate) mod pieces;
pub(crate) mod told;
mod wider;
pub(crate) mod words;

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Edtf, EdtfDate};

use calendars::OtherDate;

pub(crate) use anchors::{Anchors, DayOrder};
pub(crate) use pieces::Piece;

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
    MonthDay {
        month: u8,
        day: u8,
        to: Option<u8>,
        year: Option<YearPoint>,
        /// The weekday that stands beside it.
        weekday: Option<Weekday>,
    },
    /// A month; with `year` for "November of last year".
    Month {
        month: u8,
        third: Option<Third>,
        year: Option<YearPoint>,
    },
    /// "last March": before the month of the anchor.
    LastMonth(u8),
    /// A season: 21 spring to 24 winter.
    Season { season: u8, year: SeasonYear },
    /// A day of a month that is only pointed at: "the 5th of last month", "on the 14th".
    DayOf { day: u8, month: MonthPoint },
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
    /// "the night of 3 May": it ends on the next day.
    NightOf(Box<Reading>),
    /// "shortly before midnight", or "at midnight": of the day spoken of.
    Midnight { before: bool },
    /// "after midnight": the day after the one spoken of.
    AfterMidnight,
    /// "overnight", behind a day of the same sentence.
    Overnight,
    /// "at that time": the date named before, as exact as it was.
    SameTime,
    /// "at five o'clock": of the day spoken of, if that was named just now.
    Clock,
    /// "the following March", "the previous November".
    MonthFromPrevious { month: u8, back: bool },
    /// "the day after the verdict": counted from what was told with its day.
    FromLandmark {
        landmark: told::Landmark,
        count: i64,
        unit: Unit,
    },
    /// Saturday and Sunday: of this week, or so many weeks from it.
    Weekend { weeks: i64, nearest: bool },
    /// "over the past week": the seven days up to now.
    PastWeek,
    /// "earlier this month".
    Earlier(Unit),
    /// "two days later", "a day before that": counted from the date named before.
    FromPrevious { count: i64, unit: Unit },
    /// "a year ago today".
    AgoToTheDay { count: i64, unit: Unit },
    /// "three years ago", exact to the unit.
    Ago { count: i64, unit: Unit },
    /// "marked six months since": counted back from the date named before in the sentence.
    Anniversary { count: i64, unit: Unit },
    /// "the following Monday", "that Friday": counted from the date named before.
    WeekdayFromPrevious { weekday: Weekday, count: i64 },
    /// "Friday of last week": a weekday of the week that lies so many weeks from the anchor's.
    WeekdayOfWeek { weekday: Weekday, weeks: i64 },
    /// "the same month", "the following year": the whole unit, counted from the date named before.
    Neighbour { count: i64, unit: Unit },
    /// A stretch of another reading: "the first week of February", "the end of 2022".
    PieceOf(Box<Reading>, Piece),
    /// A date of another calendar.
    Other(OtherDate),
    /// The same in a civil year that is only pointed at: "Ramadan of last year".
    OtherIn { date: OtherDate, year: YearPoint },
    /// So many days before or behind another reading: "two days before Christmas".
    Beside {
        whole: Box<Reading>,
        count: i64,
        unit: Unit,
    },
    /// A weekday before or behind another reading: "the Thursday before Eid".
    WeekdayBeside {
        whole: Box<Reading>,
        weekday: Weekday,
        after: bool,
    },
    /// The week before or behind another reading: "the week before Christmas".
    WeekBeside { whole: Box<Reading>, after: bool },
    /// The week around a day.
    WeekOf(CivilDay),
    /// Two readings with "to" between.
    Range(Box<Reading>, Box<Reading>),
}

/// Which year a month without a number of its own belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum YearPoint {
    /// So many years from the anchor: "last year" is -1.
    Anchor(i32),
    /// So many years from the date named before: "that year" is 0.
    Previous(i32),
}

/// Which month a day belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MonthPoint {
    /// So many months from the anchor.
    Anchor(i64),
    /// The month of the date named before.
    Previous,
    /// Not said: that of the date named before, else the last one that fits.
    Near,
}

/// Which year a season belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SeasonYear {
    Known(i32),
    At(YearPoint),
    /// "last summer": over by now.
    Last,
    /// "the summer before last": a year before that.
    BeforeLast,
    /// "this summer".
    This,
    /// "next summer".
    Next,
    /// "the following summer": behind the date named before.
    AfterPrevious,
    /// "the previous summer": in front of it.
    BeforePrevious,
    /// Not said.
    Near,
}

/// Whether a time lies behind or ahead of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outlook {
    /// Nothing says that it is still to come.
    Past,
    /// It may be: behind "until", "by", in what is asked for. The nearest one is meant.
    Open,
    /// "will", "scheduled for".
    Ahead,
}

/// An expression with its place.
#[derive(Debug, Clone)]
pub(crate) struct Expression {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) reading: Reading,
    /// "since": it goes on.
    pub(crate) since: bool,
    /// "until": it began before, where the end is only pointed at.
    pub(crate) until: bool,
    /// Whether words around it say that it lies ahead.
    pub(crate) outlook: Outlook,
    /// It stands beside an arrest: "detained on", "the arrest".
    pub(crate) custody: bool,
    /// No other time stands before it in the paragraph.
    pub(crate) first: bool,
    /// It dates something else than what is told: a birth.
    pub(crate) aside: bool,
    /// The words in front look back: "after his arrest in".
    pub(crate) back: bool,
    /// What it says the day of: an arrest, a verdict.
    pub(crate) landmark: Option<told::Landmark>,
    /// It is a line of its own, and dates what stands below.
    pub(crate) heading: bool,
    /// It dates the saying, or stands in what somebody says: a story does not go on from it.
    pub(crate) said: bool,
}

#[cfg(test)]
mod tests;
