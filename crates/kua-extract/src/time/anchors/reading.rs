//! What each form of expression means against the anchors.
//!
//! Never changes the anchors: they remember only what `resolve` tells them to.

use kua_core::civil::CivilDay;
use kua_core::edtf::{Bound, Edtf, EdtfDate};

use super::super::pieces::piece_of;
use super::super::{Outlook, Reading, Third, Unit};
use super::{Anchors, DayOrder};

impl Anchors {
    pub(super) fn read(
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
                if let Some(day) = self.day_in_week(*weekday)
                    && !*last
                    && !*next
                {
                    *used = self.anchor().cloned();
                    let end = if *night { day.plus_days(1)? } else { day };
                    return Some(Edtf::days(day, end));
                }
                let Some(anchor) = self.day() else {
                    // Without a day of its own, a story counts from the date named before.
                    let day = self.previous_day?.plus_days(-1)?.weekday_after(*weekday)?;
                    return self.anchor().is_none().then(|| Edtf::day(day));
                };
                *used = self.anchor().cloned();
                let day = if *next || outlook != Outlook::Past && !*last {
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
                        Some(Edtf::day(day))
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
            Reading::AgoToTheDay { count, unit } => {
                *used = self.anchor().cloned();
                Some(Edtf::day(shift(self.day()?, -count, *unit)?))
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
            Reading::Overnight => {
                let day = self.previous_day?;
                Some(Edtf::days(day, day.plus_days(1)?))
            }
            Reading::AfterMidnight => {
                let day = self.previous_day.or_else(|| self.day())?;
                // What is told of today's night has ended by now.
                let today = self.day() == Some(day);
                Some(Edtf::day(if today { day } else { day.plus_days(1)? }))
            }
            Reading::SameTime => self.previous.map(Edtf::Date),
            Reading::Clock => self
                .previous_day
                .filter(|_| self.paragraphs_since_day <= 1)
                .map(Edtf::day),
            Reading::MonthFromPrevious { month, back } => {
                let previous = self.previous?;
                let begin = CivilDay::new(previous.known_year()?, *month, 1)?;
                let year = match (back, begin > previous.earliest()) {
                    (false, true) | (true, false) => begin.year(),
                    (false, false) => begin.year() + 1,
                    (true, true) => begin.year() - 1,
                };
                EdtfDate::from_month(year, *month).map(Edtf::Date)
            }
            Reading::FromLandmark {
                landmark,
                count,
                unit,
            } => shift(self.landmark(*landmark)?, *count, *unit).map(Edtf::day),
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
                let day = self.previous_week?;
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
                // A year named in the sentence holds for it too: "on 27 May 2017, the first of Ramadan".
                if let (None, Some(year)) = (date.year, self.year)
                    && let Some(time) = date.in_civil_year(year).and_then(|date| date.resolve(None))
                {
                    alternatives.extend(date.other_sighting(&time));
                    return Some(time);
                }
                let limit = if date.year.is_none() {
                    *used = self.anchor().cloned();
                    self.limit()
                } else {
                    None
                };
                let time = match outlook {
                    Outlook::Past => date.resolve(limit)?,
                    Outlook::Open | Outlook::Ahead => date.coming(limit)?,
                };
                alternatives.extend(date.other_sighting(&time));
                Some(time)
            }
            Reading::OtherIn { date, year } => {
                let year = self.year_at(*year, used)?;
                let time = date.in_civil_year(year)?.resolve(None)?;
                alternatives.extend(date.other_sighting(&time));
                Some(time)
            }
            Reading::Beside { whole, count, unit } => {
                self.beside((whole, outlook), alternatives, used, |day| {
                    shift(day, *count, *unit)
                })
            }
            Reading::WeekdayBeside {
                whole,
                weekday,
                after,
            } => self.beside((whole, outlook), alternatives, used, |day| {
                if *after {
                    day.weekday_after(*weekday)
                } else {
                    day.weekday_before(*weekday, false)
                }
            }),
            Reading::WeekBeside { whole, after } => {
                let mut others = Vec::new();
                let time = self.read(whole, outlook, &mut others, used)?;
                let day = time.as_day()?;
                let monday = day.week_begin()?;
                if *after {
                    let begin = monday.plus_days(7)?;
                    return Some(Edtf::days(begin, begin.plus_days(6)?));
                }
                // The week before a Sunday is the one that it ends.
                let begin = if day.number() - monday.number() == 6 {
                    monday
                } else {
                    monday.plus_days(-7)?
                };
                Some(Edtf::days(
                    begin,
                    begin.plus_days(6)?.min(day.plus_days(-1)?),
                ))
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
                // "from late September to early October": from the first to the last day of both.
                let first = match &begin {
                    Some(Edtf::Date(date) | Edtf::Interval(Bound::Date(date), _)) => *date,
                    _ => return begin,
                };
                let end = match end {
                    Some(Edtf::Date(date) | Edtf::Interval(_, Bound::Date(date))) => date,
                    _ => return begin,
                };
                let mut begin = first;
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

    /// Reads a time and goes from its day to another, as from each day that it may be instead.
    fn beside(
        &self,
        (whole, outlook): (&Reading, Outlook),
        alternatives: &mut Vec<Edtf>,
        used: &mut Option<Edtf>,
        step: impl Fn(CivilDay) -> Option<CivilDay>,
    ) -> Option<Edtf> {
        let mut others = Vec::new();
        let time = self.read(whole, outlook, &mut others, used)?;
        let moved = |time: &Edtf| time.as_day().and_then(&step).map(Edtf::day);
        let found = moved(&time)?;
        alternatives.extend(
            others
                .iter()
                .filter_map(moved)
                .filter(|other| *other != found),
        );
        Some(found)
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
        // "in November 2023 ..., two weeks later": not from a day named before that month, nor
        // from the day of the text, where nobody looked back to the month.
        let coarser = |day: CivilDay| {
            self.previous.is_some_and(|previous| {
                !previous.has_day() && (day < previous.earliest() || count > 0 && !self.looked_back)
            })
        };
        match unit {
            _ if count == 0 => match self.previous_day {
                // "at the end of September ..., since that day": no day earlier in that month.
                Some(day) => match self.previous.filter(|previous| {
                    !previous.has_day()
                        && previous.known_month().is_some()
                        && (previous.earliest()..=previous.latest()).contains(&day)
                        && !self.looked_back
                }) {
                    Some(month) => Some(Edtf::Date(month)),
                    None => (!coarser(day)).then(|| Edtf::day(day)),
                },
                None => self.previous.map(Edtf::Date),
            },
            Unit::Day | Unit::Week => {
                let day = self.previous_day?;
                (!coarser(day))
                    .then(|| shift(day, count, unit).map(Edtf::day))
                    .flatten()
            }
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
        let Some(previous) = self.previous else {
            // "in der Vorwoche", and nothing was dated before: counted from now.
            return (count != 0).then(|| self.relative(count, unit))?;
        };
        match unit {
            Unit::Day => self.counted_from_previous(count, unit),
            Unit::Week => {
                let monday = self.previous_week?.week_begin()?;
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
}

fn approximate(date: EdtfDate) -> Edtf {
    Edtf::Date(date.qualified(Some(kua_core::edtf::Qualifier::Approximate)))
}

pub(super) fn shift(day: CivilDay, count: i64, unit: Unit) -> Option<CivilDay> {
    match unit {
        Unit::Day => day.plus_days(count),
        Unit::Week => day.plus_days(count.checked_mul(7)?),
        Unit::Month => day.plus_months(count),
        Unit::Year => day.plus_years(count),
    }
}

/// Cuts a month into ten days each, or a year into four months each.
pub(in crate::time) fn part_of(date: EdtfDate, third: Third) -> Edtf {
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
