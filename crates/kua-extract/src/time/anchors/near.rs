//! Which year or month is meant where the words leave it out.
//!
//! Never reads a date that is whole.

use kua_core::civil::{CivilDay, Weekday};
use kua_core::edtf::{Edtf, EdtfDate};

use super::super::pieces::season_of;
use super::super::{MonthPoint, Outlook, SeasonYear, YearPoint};
use super::Anchors;

/// How many days before the day of the text a date without a year is taken to be of that day's year.
const RECENT: i64 = 62;

/// How many days before the day of the text nothing speaks for another year any more.
const JUST_NOW: i64 = 14;

/// How many days behind a whole date another one goes on from it.
const FOLLOWS: i64 = 92;

/// How many days ahead of the text a day without a year is taken for one that comes.
const SOON: i64 = 21;

impl Anchors {
    pub(super) fn season(
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
            SeasonYear::AfterPrevious | SeasonYear::BeforePrevious => {
                let previous = self.previous?;
                let years = (-2..=2).filter_map(|step| of(previous.known_year()? + step));
                let back = year == SeasonYear::BeforePrevious;
                return if back {
                    season_of(years.rev(), |season| season.latest() < previous.earliest())
                } else {
                    season_of(years, |season| season.earliest() > previous.latest())
                }
                .map(Edtf::Date);
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
            SeasonYear::Last | SeasonYear::BeforeLast => {
                season_of(newest, |season| season.latest() < limit)
            }
            SeasonYear::Next => season_of(newest.rev(), |season| season.earliest() > limit),
            _ => season_of(newest, |season| season.earliest() <= limit),
        }?;
        if year == SeasonYear::BeforeLast {
            return found
                .known_year()
                .and_then(|year| of(year - 1))
                .map(Edtf::Date);
        }
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

    pub(super) fn day_of(
        &self,
        day: u8,
        month: MonthPoint,
        used: &mut Option<Edtf>,
    ) -> Option<Edtf> {
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

    pub(super) fn year_at(&self, point: YearPoint, used: &mut Option<Edtf>) -> Option<i32> {
        match point {
            YearPoint::Anchor(count) => {
                *used = self.anchor().cloned();
                self.anchor_year()?.checked_add(count)
            }
            YearPoint::Previous(count) => self.previous?.known_year()?.checked_add(count),
        }
    }

    /// Finds the year near the anchor in which a day has the weekday that stands beside it.
    pub(super) fn year_by_weekday(
        &self,
        month: u8,
        day: u8,
        weekday: Option<Weekday>,
    ) -> Option<i32> {
        let (weekday, limit) = (weekday?, self.limit()?);
        [0, -1, 1]
            .into_iter()
            .filter_map(|step| CivilDay::new(limit.year() + step, month, day))
            .filter(|found| found.weekday() == weekday)
            .min_by_key(|found| (found.number() - limit.number()).abs())
            .map(CivilDay::year)
    }

    /// Finds the year of a month (and day) out of the date that was named before it.
    ///
    /// "arrested in November 2019 and sentenced in March" goes forward, "sentenced in May 2020
    /// after his arrest in November" goes back, and what lies just before the day of the text
    /// belongs to that day. Nothing where no year is carried over, or where its year stands.
    pub(super) fn year_after(&self, month: u8, day: Option<u8>, back: bool) -> Option<i32> {
        let carried = self.year?;
        let limit = self.limit()?;
        let begins = |year: i32| {
            CivilDay::new(year, month, day.unwrap_or(1)).or_else(|| CivilDay::new(year, month, 28))
        };
        let named = self
            .previous
            .filter(|date| date.known_year() == Some(carried) && date.known_month().is_some());
        let same = begins(carried)?;
        if self.carried {
            let own = [limit.year(), limit.year() - 1]
                .into_iter()
                .filter_map(begins)
                .find(|found| *found <= limit)?;
            let recent = limit.number() - own.number() <= RECENT;
            let follows = named.is_some_and(|date| {
                (0..=FOLLOWS).contains(&(same.number() - date.earliest().number()))
            });
            let just_now = limit.number() - own.number() <= JUST_NOW;
            if (recent && !follows || just_now) && !back {
                return Some(own.year());
            }
        }
        let named = named?;
        let earlier = if day.is_some() && named.has_day() {
            same < named.earliest()
        } else {
            same.month() < named.earliest().month()
        };
        if back && !self.carried && !earlier && same > named.latest() {
            return Some(carried - 1);
        }
        let next = begins(carried + 1)?;
        (earlier && !back && next <= limit).then_some(carried + 1)
    }

    /// Finds the year of a month (and day) that stands without one.
    pub(super) fn year_for(
        &self,
        month: u8,
        day: Option<u8>,
        outlook: Outlook,
        used: &mut Option<Edtf>,
    ) -> Option<i32> {
        let begins = |year: i32| {
            CivilDay::new(year, month, day.unwrap_or(1)).or_else(|| CivilDay::new(year, month, 28))
        };
        if let Some(year) = self.year {
            // "seized in November 2023; his trial begins on 19 February": ahead is ahead of now.
            let over = outlook == Outlook::Ahead
                && self
                    .limit()
                    .is_some_and(|limit| begins(year).is_some_and(|found| found < limit));
            // "in November of last year ... in February": a story goes on.
            let next = begins(year + 1).filter(|next| {
                self.pointed
                    && !over
                    && self.limit().is_some_and(|limit| *next <= limit)
                    && self
                        .previous
                        .and_then(EdtfDate::known_month)
                        .is_some_and(|known| month < known)
            });
            if let Some(next) = next {
                return Some(next.year());
            }
            // "at home until this March ... burned out on 20 October": what happened is behind.
            let yet = outlook == Outlook::Past
                && self.limit().is_some_and(|limit| {
                    limit.year() == year
                        && begins(year).is_some_and(|found| found.number() > limit.number() + SOON)
                });
            if yet {
                return Some(year - 1);
            }
            if !over {
                return Some(year);
            }
        }
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
        // A day of the coming weeks is not that of a year ago, whatever tense it is told in.
        let soon = day.is_some() && (0..=SOON).contains(&(this.number() - limit.number()));
        let gone = limit.year() - i32::from(this > limit && !soon);
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
