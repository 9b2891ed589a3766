//! The days that expressions are read against, and how what was named before changes them.
//!
//! Never looks at words: it is handed expressions, and gives dates.

mod near;
mod reading;

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Bound, Edtf, EdtfDate};
use kua_core::proposal::TimeValue;

pub(super) use self::reading::part_of;
use self::reading::shift;
use super::told::Landmark;
use super::{Expression, Piece, Reading, Unit, YearPoint};

/// How many days after a statement the text about it still counts from its own day; what is
/// published on the next day was written on the day before.
const SOON: i64 = 14;

/// How many days a text may cover that is read as the digest of a week.
const WEEK: i64 = 8;

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
    /// The last day or the begin of the last week that was named, for "the same week".
    previous_week: Option<CivilDay>,
    /// Whether the last date was looked back at: "after his arrest in 2016".
    looked_back: bool,
    /// The day that the heading above names, where the text is of a whole week.
    section: Option<CivilDay>,
    /// The day of the arrest named last.
    custody: Option<CivilDay>,
    /// The days of arrests, verdicts, releases and deaths named last.
    landmarks: [Option<CivilDay>; 4],
    /// How many paragraphs ago the last day was named.
    pub(crate) paragraphs_since_day: usize,
    /// The year that the sentence or the one before names.
    pub(crate) year: Option<i32>,
    /// Whether `year` was only pointed at: "last year".
    pointed: bool,
    /// The last year that was written out anywhere, where nothing better is known.
    last_year: Option<i32>,
    /// Whether dates without a year are held against the date that gave the year before them.
    pub(crate) ordered: bool,
    /// Whether `year` comes from the sentence before this one.
    pub(crate) carried: bool,
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
            previous_week: None,
            looked_back: false,
            section: None,
            custody: None,
            landmarks: [None; 4],
            paragraphs_since_day: 0,
            year: None,
            pointed: false,
            last_year: None,
            ordered: false,
            carried: false,
        }
    }

    /// Returns what relative expressions are read against.
    ///
    /// A text that is published some days after somebody spoke counts from its own day.
    pub(crate) fn anchor(&self) -> Option<&Edtf> {
        let day = |time: &Option<Edtf>| time.as_ref().and_then(Edtf::as_day);
        if let (Some(stated), Some(published)) = (day(&self.stated), day(&self.published))
            && (2..=SOON).contains(&(published.number() - stated.number()))
        {
            return self.published.as_ref();
        }
        self.stated.as_ref().or(self.published.as_ref())
    }

    fn day(&self) -> Option<CivilDay> {
        self.anchor().and_then(Edtf::as_day).or(self.section)
    }

    /// Returns a weekday of the week that the text is of, where it is of one.
    fn day_in_week(&self, weekday: Weekday) -> Option<CivilDay> {
        let anchor = self.anchor().filter(|anchor| anchor.as_day().is_none())?;
        let (begin, end) = (anchor.earliest()?, anchor.latest()?);
        let found = begin.plus_days(-1)?.weekday_after(weekday)?;
        (end.number() - begin.number() < WEEK && found <= end).then_some(found)
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

    /// Returns the day of the arrest, verdict, release or death that was told last.
    fn landmark(&self, landmark: Landmark) -> Option<CivilDay> {
        let mut known = Landmark::ALL.iter().zip(self.landmarks);
        known.find(|(kind, _)| **kind == landmark)?.1
    }

    /// Resolves an expression and remembers its date for what follows.
    pub(crate) fn resolve(&mut self, expression: &Expression) -> Resolved {
        let mut alternatives = Vec::new();
        let mut used_anchor = None;
        let mut edtf = self.read_beside(expression, &mut alternatives, &mut used_anchor);
        if expression.heading
            && self
                .anchor()
                .is_some_and(|anchor| anchor.as_day().is_none())
        {
            self.section = edtf.as_ref().and_then(Edtf::as_day).or(self.section);
        }
        // "the next morning" goes on from what was told, not from the day it was told on.
        let own = edtf.is_some() && (edtf == self.published || edtf == self.stated);
        let named = self.previous_day.is_some();
        let quoted = matches!(expression.reading, Reading::Relative { .. });
        if !expression.aside && !(expression.said && named && (own || quoted)) {
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
        // "im Sommer 2017 verschwunden, seither": since that summer, not since a day named before it.
        if expression.since
            && let Reading::FromPrevious {
                count: 0,
                unit: Unit::Day,
            } = expression.reading
            && let Some(previous) = self.previous.filter(|previous| !previous.has_day())
            && self
                .previous_day
                .is_none_or(|day| !(previous.earliest()..=previous.latest()).contains(&day))
        {
            return Some(Edtf::Date(previous));
        }
        if self.ordered
            && let Reading::MonthDay {
                month,
                day,
                to,
                year: None,
                weekday: None,
            } = &expression.reading
            && let Some(year) = self.year_after(*month, Some(*day), expression.back)
        {
            let begin = CivilDay::new(year, *month, *day)?;
            let end = to.and_then(|day| CivilDay::new(year, *month, day));
            return Some(Edtf::days(begin, end.unwrap_or(begin)));
        }
        if self.ordered
            && let Reading::Month {
                month,
                third,
                year: None,
            } = &expression.reading
            && let Some(year) = self.year_after(*month, None, expression.back)
        {
            let date = EdtfDate::from_month(year, *month)?;
            return Some(third.map_or(Edtf::Date(date), |third| part_of(date, third)));
        }
        self.read(&expression.reading, expression.outlook, alternatives, used)
    }

    fn remember(&mut self, expression: &Expression, time: Option<&Edtf>, anchored: bool) {
        // "in der Nacht zum 17.": what follows is counted from the day that is named.
        let named_last = matches!(&expression.reading, Reading::PieceOf(_, Piece::NightBefore));
        let date = match time {
            Some(Edtf::Interval(Bound::Date(_), Bound::Date(end))) if named_last => *end,
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
        self.pointed &= !explicit;
        if let Some(year) = date.known_year().filter(|_| explicit && whole) {
            // Where something began says little of the year that a text speaks in.
            if !expression.since || self.last_year.is_none() {
                self.last_year = Some(year);
            }
            if !expression.since && !own {
                self.year = Some(year);
            }
        } else if (self.ordered || self.pointed)
            && let (Some(carried), Some(year)) = (self.year, date.known_year())
            && year > carried
            && matches!(
                expression.reading,
                Reading::MonthDay { .. } | Reading::Month { .. }
            )
        {
            // "in November 2019 and in March": what follows goes on in the later year.
            self.year = Some(year);
        } else if let Reading::MonthDay {
            year: Some(YearPoint::Anchor(_)),
            ..
        }
        | Reading::Month {
            year: Some(YearPoint::Anchor(_)),
            ..
        } = expression.reading
        {
            // "in August of last year ... in November": the year is as good as written out.
            self.year = date.known_year();
            self.pointed = true;
        } else if anchored
            && !matches!(
                expression.reading,
                Reading::MonthDay { .. } | Reading::Month { .. }
            )
        {
            // "last spring" brings the text back to its own day.
            self.year = None;
        }
        let span = time.and_then(|time| Some(time.latest()?.number() - time.earliest()?.number()));
        self.looked_back = expression.back || expression.since;
        if let Some(day) = date.as_day() {
            self.previous_week = Some(day);
        }
        // "on 23-26 May ... the next day": counted from the end of the days that were named.
        if let (Some(time), Some(2..=31)) = (time, span)
            && matches!(
                expression.reading,
                Reading::MonthDay { to: Some(_), .. } | Reading::Exact(Edtf::Interval(..))
            )
            && let Some(end) = time.latest()
            && date.has_day()
        {
            self.previous = Edtf::day(end).as_date().or(self.previous);
            self.previous_day = Some(end);
            self.paragraphs_since_day = 0;
            return;
        }
        // "the next day" is not counted from a week or a third of a month.
        if span.is_some_and(|days| days > 2)
            && let Some(month) = date
                .known_year()
                .zip(date.known_month())
                .and_then(|(year, month)| EdtfDate::from_month(year, month))
        {
            self.previous = Some(month);
            return;
        }
        self.previous = Some(date);
        if let Some(day) = date.as_day() {
            self.previous_day = Some(day);
            self.paragraphs_since_day = 0;
            let landmark = Landmark::ALL
                .iter()
                .zip(&mut self.landmarks)
                .find(|(kind, _)| Some(**kind) == expression.landmark);
            if let Some((_, known)) = landmark
                && !matches!(expression.reading, Reading::FromLandmark { .. })
            {
                *known = Some(day);
            }
            if expression.custody {
                self.custody = Some(day);
            }
        }
    }
}
