//! Times: finding the words, and reading them against the right day.
//!
//! `words` finds expressions and says what they mean without knowing any day; this module
//! resolves them against the day the statement was made, the day of publication, or the date
//! named before. Conventions are those of the format: "last week" is Monday to Sunday of the
//! week before, a night is two days, "since X" is open, early/mid/late are thirds.

pub(crate) mod calendars;
mod phrases;
pub(crate) mod pieces;
pub(crate) mod words;

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Bound, Edtf, EdtfDate};
use kua_core::proposal::TimeValue;

use calendars::OtherDate;
pub(crate) use pieces::Piece;
use pieces::{piece_of, season_of};

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
    /// Saturday and Sunday: of this week, or so many weeks from it.
    Weekend { weeks: i64, nearest: bool },
    /// "over the past week": the seven days up to now.
    PastWeek,
    /// "earlier this month".
    Earlier(Unit),
    /// "two days later", "a day before that": counted from the date named before.
    FromPrevious { count: i64, unit: Unit },
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
    /// "this summer".
    This,
    /// "next summer".
    Next,
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
    /// True where somebody tells a story: years then go on from the date named before.
    pub(crate) narrative: bool,
    /// The last date that was named, for "the same month" and the year of what follows.
    previous: Option<EdtfDate>,
    /// The last day that was named, for "the same day" and "two days later".
    previous_day: Option<CivilDay>,
    /// The day of the arrest named last.
    custody: Option<CivilDay>,
    /// The year that the sentence or the one before names.
    pub(crate) year: Option<i32>,
    /// The last year that was written out anywhere, where nothing better is known.
    last_year: Option<i32>,
}

/// A resolved expression.
pub(crate) struct Resolved {
    pub(crate) value: TimeValue,
    pub(crate) certainty: f64,
}

impl Anchors {
    /// Makes anchors that know no date of the text yet.
    pub(crate) fn new(published: Option<Edtf>, stated: Option<Edtf>, order: DayOrder) -> Self {
        Self {
            published,
            stated,
            order,
            narrative: false,
            previous: None,
            previous_day: None,
            custody: None,
            year: None,
            last_year: None,
        }
    }

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
        let mut edtf = self.read_beside(expression, &mut alternatives, &mut used_anchor);
        if !expression.aside {
            self.remember(expression, edtf.as_ref(), used_anchor.is_some());
        }
        if expression.until
            && let Some(end) = edtf.as_ref().and_then(Edtf::as_date)
        {
            let open = |time: &Edtf| time.as_date().map(Edtf::until);
            edtf = Some(Edtf::until(end));
            alternatives = alternatives.iter().filter_map(open).collect();
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

    /// Reads an expression; beside an arrest that opens a paragraph, days count from the arrest.
    fn read_beside(
        &self,
        expression: &Expression,
        alternatives: &mut Vec<Edtf>,
        used: &mut Option<Edtf>,
    ) -> Option<Edtf> {
        if let (
            Reading::FromPrevious {
                count,
                unit: unit @ (Unit::Day | Unit::Week),
            },
            Some(arrest),
            true,
        ) = (
            &expression.reading,
            self.custody,
            expression.custody && expression.first,
        ) {
            return shift(arrest, *count, *unit).map(Edtf::day);
        }
        self.read(&expression.reading, expression.outlook, alternatives, used)
    }

    fn remember(&mut self, expression: &Expression, time: Option<&Edtf>, anchored: bool) {
        let date = match time {
            Some(Edtf::Date(date)) => *date,
            Some(Edtf::Interval(Bound::Date(begin), _)) => *begin,
            _ => return,
        };
        let whole = matches!(time, Some(Edtf::Date(_)));
        // The date line says little of the year that the text then speaks of.
        let own = time == self.published.as_ref() || time == self.stated.as_ref();
        let explicit = matches!(
            expression.reading,
            Reading::Exact(_) | Reading::Part { .. } | Reading::Numeric { .. }
        );
        if let Some(year) = date.known_year().filter(|_| explicit && whole) {
            // Where something began says little of the year that a text speaks in.
            if !expression.since || self.last_year.is_none() {
                self.last_year = Some(year);
            }
            if !expression.since && !own {
                self.year = Some(year);
            }
        } else if anchored
            && !matches!(
                expression.reading,
                Reading::MonthDay { .. } | Reading::Month { .. }
            )
        {
            // "last spring" brings the text back to its own day.
            self.year = None;
        }
        self.previous = Some(date);
        if let Some(day) = date.as_day() {
            self.previous_day = Some(day);
            if expression.custody {
                self.custody = Some(day);
            }
        }
    }

    fn read(
        &self,
        reading: &Reading,
        outlook: Outlook,
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
            Reading::MonthDay {
                month,
                day,
                to,
                year,
                weekday,
            } => {
                let year = match year {
                    Some(point) => self.year_at(*point, used),
                    None => self
                        .year_by_weekday(*month, *day, *weekday)
                        .or_else(|| self.year_for(*month, Some(*day), outlook, used)),
                };
                let Some(year) = year else {
                    return EdtfDate::without_year(*month, Some(*day)).map(Edtf::Date);
                };
                let begin = CivilDay::new(year, *month, *day)?;
                let end = to
                    .and_then(|day| CivilDay::new(year, *month, day))
                    .unwrap_or(begin);
                Some(Edtf::days(begin, end))
            }
            Reading::Month { month, third, year } => {
                let year = match year {
                    Some(point) => self.year_at(*point, used),
                    None => self.year_for(*month, None, outlook, used),
                };
                let Some(date) = year.and_then(|year| EdtfDate::from_month(year, *month)) else {
                    return EdtfDate::without_year(*month, None).map(Edtf::Date);
                };
                Some(third.map_or(Edtf::Date(date), |third| part_of(date, third)))
            }
            Reading::LastMonth(month) => {
                *used = self.anchor().cloned();
                let (year, current) = self.month()?;
                let year = if *month < current { year } else { year - 1 };
                EdtfDate::from_month(year, *month).map(Edtf::Date)
            }
            Reading::Season { season, year } => self.season(*season, *year, alternatives, used),
            Reading::DayOf { day, month } => self.day_of(*day, *month, used),
            Reading::Part { of, third } => Some(part_of(*of, *third)),
            Reading::Weekday {
                weekday,
                night,
                last,
                next,
            } => {
                let Some(anchor) = self.day() else {
                    // Without a day of its own, a story counts from the date named before.
                    let day = self.previous_day?.plus_days(-1)?.weekday_after(*weekday)?;
                    return self.anchor().is_none().then(|| Edtf::day(day));
                };
                *used = self.anchor().cloned();
                let day = if *next || outlook != Outlook::Past {
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
            Reading::NightOf(inner) => {
                let time = self.read(inner, outlook, alternatives, used)?;
                match time.as_day() {
                    Some(day) => Some(Edtf::days(day, day.plus_days(1)?)),
                    None => Some(time),
                }
            }
            Reading::Midnight { before } => {
                let day = self.previous_day.or_else(|| self.day())?;
                if *before {
                    return Some(Edtf::day(day));
                }
                // What is told of today's midnight began yesterday.
                if self.day() == Some(day) {
                    return Some(Edtf::days(day.plus_days(-1)?, day));
                }
                Some(Edtf::days(day, day.plus_days(1)?))
            }
            Reading::Weekend { weeks, nearest } => {
                *used = self.anchor().cloned();
                let anchor = self.day()?;
                let saturday = anchor.week_begin()?.plus_days(5)?;
                // "over the weekend", said on a Tuesday, is the one before.
                let back = *nearest && outlook == Outlook::Past && saturday > anchor;
                let weeks = if back { -1 } else { *weeks };
                let saturday = saturday.plus_days(weeks.checked_mul(7)?)?;
                Some(Edtf::days(saturday, saturday.plus_days(1)?))
            }
            Reading::WeekdayOfWeek { weekday, weeks } => {
                *used = self.anchor().cloned();
                let before = self.day()?.week_begin()?.plus_days(-1)?;
                let day = before.weekday_after(*weekday)?;
                Some(Edtf::day(day.plus_days(weeks.checked_mul(7)?)?))
            }
            Reading::PastWeek => {
                *used = self.anchor().cloned();
                let anchor = self.day()?;
                Some(Edtf::days(anchor.plus_days(-7)?, anchor))
            }
            Reading::FromPrevious { count, unit } => self.counted_from_previous(*count, *unit),
            Reading::WeekdayFromPrevious { weekday, count } => {
                let day = self.previous_day?;
                let found = match count {
                    0 => day.week_begin()?.plus_days(-1)?.weekday_after(*weekday)?,
                    1 => day.weekday_after(*weekday)?,
                    _ => day.weekday_before(*weekday, false)?,
                };
                Some(Edtf::day(found))
            }
            Reading::Neighbour { count, unit } => self.neighbour(*count, *unit),
            Reading::PieceOf(whole, piece) => {
                let whole = self.read(whole, outlook, alternatives, used)?;
                piece_of(&whole, *piece)
            }
            Reading::Other(date) => {
                let limit = if date.year.is_none() {
                    *used = self.anchor().cloned();
                    self.limit()
                } else {
                    None
                };
                let time = date.resolve(limit)?;
                alternatives.extend(date.other_sighting(&time));
                Some(time)
            }
            Reading::Anniversary { count, unit } => {
                Some(Edtf::day(shift(self.previous_day?, -count, *unit)?))
            }
            Reading::WeekOf(day) => {
                let monday = day.week_begin()?;
                Some(Edtf::days(monday, monday.plus_days(6)?))
            }
            Reading::Range(begin, end) => {
                let end = self.read(end, outlook, alternatives, used);
                let begin = self.read(begin, outlook, alternatives, used);
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

    /// Returns what lies so far from the date named before.
    fn counted_from_previous(&self, count: i64, unit: Unit) -> Option<Edtf> {
        match unit {
            _ if count == 0 => self
                .previous_day
                .map(Edtf::day)
                .or_else(|| self.previous.map(Edtf::Date)),
            Unit::Day | Unit::Week => shift(self.previous_day?, count, unit).map(Edtf::day),
            // A month or a year later is not told to the day.
            Unit::Month | Unit::Year => {
                let previous = self.previous?;
                let year = previous.known_year()?;
                let Some(month) = previous.known_month() else {
                    let year = year.checked_add(i32::try_from(count).ok()?)?;
                    return (unit == Unit::Year)
                        .then(|| EdtfDate::from_year(year).map(Edtf::Date))
                        .flatten();
                };
                let day = shift(CivilDay::new(year, month, 1)?, count, unit)?;
                EdtfDate::from_month(day.year(), day.month()).map(Edtf::Date)
            }
        }
    }

    /// Returns the whole unit that lies so far from the date named before.
    fn neighbour(&self, count: i64, unit: Unit) -> Option<Edtf> {
        let previous = self.previous?;
        match unit {
            Unit::Day => self.counted_from_previous(count, unit),
            Unit::Week => {
                let monday = self.previous_day?.week_begin()?;
                let monday = monday.plus_days(count.checked_mul(7)?)?;
                Some(Edtf::days(monday, monday.plus_days(6)?))
            }
            Unit::Month => {
                let begin = CivilDay::new(previous.known_year()?, previous.known_month()?, 1)?;
                let day = begin.plus_months(count)?;
                EdtfDate::from_month(day.year(), day.month()).map(Edtf::Date)
            }
            Unit::Year => {
                let count = i32::try_from(count).ok()?;
                let year = previous.known_year()?.checked_add(count)?;
                EdtfDate::from_year(year).map(Edtf::Date)
            }
        }
    }

    fn season(
        &self,
        season: u8,
        year: SeasonYear,
        alternatives: &mut Vec<Edtf>,
        used: &mut Option<Edtf>,
    ) -> Option<Edtf> {
        let of = |year: i32| EdtfDate::from_season(year, season);
        let near = match year {
            SeasonYear::Known(year) => return of(year).map(Edtf::Date),
            SeasonYear::At(point) => {
                return self.year_at(point, used).and_then(of).map(Edtf::Date);
            }
            SeasonYear::Near => self.year.or_else(|| {
                self.narrative
                    .then(|| self.previous.and_then(EdtfDate::known_year))
                    .flatten()
            }),
            _ => None,
        };
        if let Some(year) = near {
            return of(year).map(Edtf::Date);
        }
        let limit = self.limit()?;
        *used = self.anchor().cloned();
        let newest = (-2..=1).rev().filter_map(|step| of(limit.year() + step));
        let found = match year {
            SeasonYear::Last => season_of(newest, |season| season.latest() < limit),
            SeasonYear::Next => season_of(newest.rev(), |season| season.earliest() > limit),
            _ => season_of(newest, |season| season.earliest() <= limit),
        }?;
        if year == SeasonYear::Last
            && found
                .latest()
                .plus_months(3)
                .is_some_and(|later| later >= limit)
            && let Some(before) = found.known_year().and_then(|year| of(year - 1))
        {
            // In June "last spring" may be the one that has just ended or the one before.
            alternatives.push(Edtf::Date(before));
        }
        Some(Edtf::Date(found))
    }

    fn day_of(&self, day: u8, month: MonthPoint, used: &mut Option<Edtf>) -> Option<Edtf> {
        let of_previous = || {
            let previous = self.previous?;
            CivilDay::new(previous.known_year()?, previous.known_month()?, day).map(Edtf::day)
        };
        match month {
            MonthPoint::Previous => of_previous(),
            MonthPoint::Anchor(count) => {
                *used = self.anchor().cloned();
                let (year, month) = self.month()?;
                let begin = CivilDay::new(year, month, 1)?.plus_months(count)?;
                CivilDay::new(begin.year(), begin.month(), day).map(Edtf::day)
            }
            MonthPoint::Near => of_previous().or_else(|| {
                *used = self.anchor().cloned();
                let limit = self.limit()?;
                let begin = limit.month_begin();
                [0, -1, -2].into_iter().find_map(|step| {
                    let month = begin.plus_months(step)?;
                    let day = CivilDay::new(month.year(), month.month(), day)?;
                    (day <= limit).then(|| Edtf::day(day))
                })
            }),
        }
    }

    fn year_at(&self, point: YearPoint, used: &mut Option<Edtf>) -> Option<i32> {
        match point {
            YearPoint::Anchor(count) => {
                *used = self.anchor().cloned();
                self.anchor_year()?.checked_add(count)
            }
            YearPoint::Previous(count) => self.previous?.known_year()?.checked_add(count),
        }
    }

    /// Finds the year near the anchor in which a day has the weekday that stands beside it.
    fn year_by_weekday(&self, month: u8, day: u8, weekday: Option<Weekday>) -> Option<i32> {
        let (weekday, limit) = (weekday?, self.limit()?);
        [0, -1, 1]
            .into_iter()
            .filter_map(|step| CivilDay::new(limit.year() + step, month, day))
            .filter(|found| found.weekday() == weekday)
            .min_by_key(|found| (found.number() - limit.number()).abs())
            .map(CivilDay::year)
    }

    /// Finds the year of a month (and day) that stands without one.
    fn year_for(
        &self,
        month: u8,
        day: Option<u8>,
        outlook: Outlook,
        used: &mut Option<Edtf>,
    ) -> Option<i32> {
        if let Some(year) = self.year {
            return Some(year);
        }
        let begins = |year: i32| {
            CivilDay::new(year, month, day.unwrap_or(1)).or_else(|| CivilDay::new(year, month, 28))
        };
        let Some(limit) = self.limit() else {
            return self.last_year;
        };
        if self.narrative
            && outlook == Outlook::Past
            && let Some(previous) = self.previous
            && let Some(year) = previous.known_year()
        {
            // A story goes forward from the date named before.
            let begin = previous.earliest().month_begin();
            let next = [year, year + 1]
                .into_iter()
                .find(|year| begins(*year).is_some_and(|day| day >= begin));
            if let Some(next) = next.filter(|year| begins(*year).is_some_and(|day| day <= limit)) {
                return Some(next);
            }
        }
        *used = self.anchor().cloned();
        let this = begins(limit.year())?;
        let coming = || {
            let anchor = self.anchor().and_then(Edtf::earliest).unwrap_or(limit);
            limit.year() + i32::from(this < anchor)
        };
        let gone = limit.year() - i32::from(this > limit);
        match outlook {
            Outlook::Ahead => Some(coming()),
            Outlook::Past => Some(gone),
            Outlook::Open => {
                let coming = coming();
                let distance =
                    |year: i32| begins(year).map(|day| (day.number() - limit.number()).abs());
                Some(if distance(coming)? <= distance(gone)? {
                    coming
                } else {
                    gone
                })
            }
        }
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
mod tests;
