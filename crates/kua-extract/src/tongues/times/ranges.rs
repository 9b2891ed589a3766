//! Two times that are one: "from ... to ...", and words that say by their ending "until".
//!
//! Never looks for the first of the two; it is handed over.

use kua_core::civil::CivilDay;
use kua_core::edtf::{Edtf, EdtfDate};

use super::super::lexicon::Category;
use super::super::line::{Kind, Line};
use crate::time::Reading;

/// Endings of "from" in the Turkic languages, folded as their words are.
const FROM: [&str; 30] = [
    "дан", "ден", "тан", "тен", "нан", "нен", "дон", "дөн", "тон", "төн", "дин", "тин", "dan",
    "den", "tan", "ten", "nan", "nen", "din", "tin", "دان", "دەن", "تان", "تەن", "نان", "نەن",
    "دين", "تين", "دىن", "تىن",
];

/// Endings of "until" in Uyghur: "2021-يىلىغىچە".
const UNTIL: [&str; 12] = [
    "غيچە", "قيچە", "گيچە", "كيچە", "ghiche", "qiche", "giche", "kiche", "ғичә", "қичә", "гичә",
    "кичә",
];

/// Tells whether the word in front of `to` says by its ending that the time ends there.
pub(super) fn names_end(line: &Line<'_>, to: usize) -> bool {
    line.tongue.manner.agglutinative
        && to
            .checked_sub(1)
            .is_some_and(|last| super::super::ends_with(line.lower(last), &UNTIL))
}

fn names_begin(line: &Line<'_>, to: usize) -> bool {
    line.tongue.manner.agglutinative
        && to
            .checked_sub(1)
            .is_some_and(|last| super::super::ends_with(line.lower(last), &FROM))
}

/// Tells whether a time may be one end of a longer one.
fn is_end(reading: &Reading) -> bool {
    matches!(
        reading,
        Reading::Exact(_)
            | Reading::MonthDay { .. }
            | Reading::Month { .. }
            | Reading::Part { .. }
            | Reading::Weekday { .. }
    )
}

/// Reads what goes on behind a time that ends at `to`, and gives the whole.
pub(super) fn range(line: &Line<'_>, to: usize, first: &Reading) -> Option<(usize, Reading)> {
    if !is_end(first) {
        return None;
    }
    let weekday = matches!(first, Reading::Weekday { .. });
    // Two times with "to" between, or a dash without blanks.
    let dash = matches!(line.word(to).kind, Kind::Mark('–' | '-' | '—' | '~' | '～'));
    let joined = line
        .hit(to, Category::Until)
        .map(|hit| hit.to)
        .or_else(|| (dash && !weekday).then_some(to + 1));
    let from = names_begin(line, to);
    let next = match joined {
        Some(next) => next,
        None if from => line.hit(to, Category::SinceAfter).map_or(to, |hit| hit.to),
        None => return None,
    };
    let (mut end, second) = super::reading(line, next)?;
    let second = second.filter(is_end)?;
    if weekday != matches!(second, Reading::Weekday { .. }) {
        return None;
    }
    if joined.is_none() {
        match line.hit(end, Category::TillAfter) {
            Some(hit) => end = hit.to,
            None if names_end(line, end) => {}
            None => return None,
        }
    }
    let second = in_year_of(first, second);
    Some((
        end,
        Reading::Range(Box::new(first.clone()), Box::new(second)),
    ))
}

/// Gives the end of a stretch the year that stands with its begin: "from 5 May 2021 to 7 June".
fn in_year_of(first: &Reading, second: Reading) -> Reading {
    let Reading::Exact(Edtf::Date(begin)) = first else {
        return second;
    };
    let Some(year) = begin.known_year().filter(|_| begin.known_month().is_some()) else {
        return second;
    };
    let later = |end: &EdtfDate| end.latest() >= begin.earliest();
    let found = match second {
        Reading::MonthDay {
            month,
            day,
            to: None,
            year: None,
            ..
        } => [year, year + 1]
            .into_iter()
            .filter_map(|year| CivilDay::new(year, month, day))
            .map(EdtfDate::from_day)
            .find(later),
        Reading::Month {
            month,
            third: None,
            year: None,
        } => [year, year + 1]
            .into_iter()
            .filter_map(|year| EdtfDate::from_month(year, month))
            .find(later),
        _ => None,
    };
    found.map_or(second, |end| Reading::Exact(Edtf::Date(end)))
}
