//! Entities by when they are and by what they point at: what pictures are drawn of.

use crate::RecordId;

/// A stretch of days, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DaySpan {
    /// First day, counted from 1970-01-01; none is open.
    pub from: Option<i64>,
    /// Last day; none is open.
    pub to: Option<i64>,
}

impl DaySpan {
    /// Says whether something that took place between two days may have taken place in it.
    ///
    /// What has no day at all fits into no span.
    pub fn admits(self, earliest: Option<i64>, latest: Option<i64>) -> bool {
        (earliest.is_some() || latest.is_some())
            && (self.from.is_none() || latest.is_none() || latest >= self.from)
            && (self.to.is_none() || earliest.is_none() || earliest <= self.to)
    }
}

/// What a statement about an entity points at, or must not point at.
///
/// The statement holds, is no judgement, and may be seen by whoever asks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Linked {
    /// One of these; of none, nothing.
    pub to: Vec<RecordId>,
    /// The property that says so; none is any.
    pub property: Option<String>,
    /// Whether there is to be such a statement, or none.
    pub wanted: bool,
}

/// What entities are counted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TallyBy {
    /// Their class and the months of their first and last day.
    Month,
    /// Their class and their first and last day.
    Day,
    /// What they point at, in this way, by a statement of this property.
    Target {
        /// The property: `place`, `charge` ...
        property: String,
        /// How the statement points there: `place`, `provision` ...
        how: String,
    },
}

/// How many entities there are of one sort.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// What they point at, where that is counted.
    pub target: Option<RecordId>,
    /// Their class, where days are counted.
    pub class: Option<String>,
    /// Their first day, or the first of its month.
    pub earliest: Option<i64>,
    /// Their last day, or the first of its month.
    pub latest: Option<i64>,
    /// How many.
    pub entities: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(span: (Option<i64>, Option<i64>), days: (Option<i64>, Option<i64>), expected: bool) {
        let span = DaySpan {
            from: span.0,
            to: span.1,
        };
        assert_eq!(span.admits(days.0, days.1), expected, "{span:?} {days:?}");
    }

    #[test]
    fn a_span_admits_what_may_have_been_in_it() {
        let span = (Some(10), Some(20));
        check(span, (Some(10), Some(10)), true);
        check(span, (Some(20), Some(20)), true);
        check(span, (Some(9), Some(9)), false);
        check(span, (Some(21), Some(30)), false);
        check(span, (Some(1), Some(30)), true);
        check(span, (Some(5), None), true);
        check(span, (Some(21), None), false);
        check(span, (None, Some(9)), false);
        check(span, (None, Some(10)), true);
    }

    #[test]
    fn what_has_no_day_fits_into_no_span() {
        check((None, None), (None, None), false);
        check((None, None), (Some(1), None), true);
        check((Some(1), None), (None, None), false);
    }
}
