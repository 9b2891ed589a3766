//! Times that are only pointed at or counted: "yesterday", "last week", "two days later".
//!
//! Never counts them: which day they mean is for the anchors.

use kua_core::edtf::EdtfDate;

use super::dates::{bare_year, hyphened, month_first, weekday_first};
use super::{Found, month_number, reading, unit, weekday, year_number};
use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};
use crate::time::{Reading, Third, Unit, YearPoint, feasts, phrases, told, wider};

/// "2 days ago", "6 months since", "10 years later".
pub(super) fn counted(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (count, next) = numbers::small(paragraph, at)?;
    // "a fortnight ago", "two fortnights later"
    let (count, unit) = match paragraph.lower(next) {
        "fortnight" | "fortnights" => (count.checked_mul(2)?, Unit::Week),
        word => (count, unit(word)?),
    };
    let behind = next + 1;
    // "more than a year ago" says no date.
    let vague = paragraph.lower(at.wrapping_sub(1)) == "than"
        || matches!(
            paragraph.lower(at.wrapping_sub(1)),
            "over" | "nearly" | "almost"
        );
    // "half a year later"
    if paragraph.lower(at.wrapping_sub(1)) == "half" {
        return None;
    }
    let found = match paragraph.lower(behind) {
        "ago" if vague => return None,
        "ago" => (behind + 1, Reading::Ago { count, unit }),
        "later" | "afterwards" => (behind + 1, Reading::FromPrevious { count, unit }),
        "earlier" => (
            behind + 1,
            Reading::FromPrevious {
                count: -count,
                unit,
            },
        ),
        // "two weeks before, he had posted": nothing follows that it could belong to.
        "before" | "prior" if !paragraph.is_word(behind + 1) => (
            behind + 1,
            Reading::FromPrevious {
                count: -count,
                unit,
            },
        ),
        "before" if paragraph.lower(behind + 1) == "that" => (
            behind + 2,
            Reading::FromPrevious {
                count: -count,
                unit,
            },
        ),
        "after" if paragraph.lower(behind + 1) == "that" => {
            (behind + 2, Reading::FromPrevious { count, unit })
        }
        // "on 17 August, three days after she had written": the one day before the other.
        "after" | "before"
            if paragraph.is_mark(at.wrapping_sub(1), ',')
                && dated(paragraph, at.wrapping_sub(2))
                && clause_follows(paragraph, behind + 1) =>
        {
            let count = if paragraph.lower(behind) == "after" {
                -count
            } else {
                count
            };
            (behind + 1, Reading::FromPrevious { count, unit })
        }
        "since" | "after"
            if (at.saturating_sub(2)..at)
                .any(|step| matches!(paragraph.lower(step), "marked" | "marks" | "mark")) =>
        {
            (behind + 1, Reading::Anniversary { count, unit })
        }
        _ => return None,
    };
    Some((at, found.0, found.1))
}

/// Tells whether a written date ends at a token: "17 August 2023", "17 August", "August 17".
fn dated(paragraph: &Paragraph<'_>, at: usize) -> bool {
    month_number(paragraph, at).is_some()
        && paragraph.token(at.wrapping_sub(1)).kind == TokenKind::Number
        || year_number(paragraph, at).is_some()
            && (month_number(paragraph, at.wrapping_sub(1)).is_some()
                || paragraph.is_mark(at.wrapping_sub(1), ','))
        || paragraph.token(at).kind == TokenKind::Number
            && month_number(paragraph, at.wrapping_sub(1)).is_some()
}

/// Tells whether somebody and what they did follows: "she had written", "his brother died".
fn clause_follows(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.has(at, tag::PRONOUN | tag::DETERMINER)
        || paragraph.token(at).capital
            && paragraph.is_word(at)
            && !paragraph.has(at, tag::MONTH | tag::WEEKDAY)
}

pub(super) fn worded(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let word = paragraph.lower(at);
    if let Some(found) = wider::find(paragraph, at) {
        return Some(found);
    }
    if let Some(found) = month_first(paragraph, at, None) {
        return Some(found);
    }
    // "11 November 2021, a Thursday" says the same day once more.
    if let Some(day) = weekday(paragraph, at).filter(|_| {
        !matches!(paragraph.lower(at.wrapping_sub(1)), "a" | "every" | "each")
            && !names_a_thing(paragraph, at + 1)
    }) {
        return Some(weekday_first(paragraph, at, day));
    }
    if let Some(found) = told::find(paragraph, at)
        .or_else(|| feasts::find(paragraph, at))
        .or_else(|| phrases::find(paragraph, at))
    {
        return Some(found);
    }
    let next = paragraph.lower(at + 1);
    let relative = |count, unit| Reading::Relative { count, unit };
    match word {
        "today" | "tonight" => Some((at, at + 1, relative(0, Unit::Day))),
        "yesterday" => {
            let more = usize::from(matches!(
                next,
                "morning" | "afternoon" | "evening" | "night"
            ));
            Some((at, at + 1 + more, relative(-1, Unit::Day)))
        }
        "tomorrow" => Some((at, at + 1, relative(1, Unit::Day))),
        // "at dawn next day", "and next morning she was gone"
        "next"
            if matches!(next, "day" | "morning")
                && at > 0
                && paragraph.lower(at - 1) != "the"
                && !paragraph.has(at - 1, tag::PREPOSITION | tag::DETERMINER)
                && !paragraph.has(at + 2, tag::AUXILIARY) =>
        {
            Some((
                at,
                at + 2,
                Reading::FromPrevious {
                    count: 1,
                    unit: Unit::Day,
                },
            ))
        }
        "last" | "this" | "next" | "past" | "previous" => pointed(paragraph, at),
        "earlier" if next == "this" => unit(paragraph.lower(at + 2))
            .filter(|unit| *unit != Unit::Day)
            .map(|unit| (at, at + 3, Reading::Earlier(unit))),
        "later" if next == "this" => {
            unit(paragraph.lower(at + 2)).map(|unit| (at, at + 3, relative(0, unit)))
        }
        "later" if next == "that" && paragraph.lower(at + 2) == "day" => Some((
            at,
            at + 3,
            Reading::FromPrevious {
                count: 0,
                unit: Unit::Day,
            },
        )),
        "early" | "late" | "mid" => {
            let third = third(word)?;
            month_first(paragraph, at + 1, Some(third))
                .map(|(_, to, reading)| (at, to, reading))
                .or_else(|| bare_year(paragraph, at + 1))
                .or_else(|| part_of_year(paragraph, at, third))
        }
        "the" if next == "same" || next == "following" || next == "next" || next == "previous" => {
            let count = match next {
                "same" => 0,
                "previous" => -1,
                _ => 1,
            };
            matches!(
                paragraph.lower(at + 2),
                "day" | "night" | "evening" | "morning"
            )
            .then_some((
                at,
                at + 3,
                Reading::FromPrevious {
                    count,
                    unit: Unit::Day,
                },
            ))
        }
        "the"
            if next == "day"
                && matches!(paragraph.lower(at + 2), "before" | "after")
                && !paragraph.is_word(at + 3) =>
        {
            let count = if paragraph.lower(at + 2) == "before" {
                -1
            } else {
                1
            };
            Some((
                at,
                at + 3,
                Reading::FromPrevious {
                    count,
                    unit: Unit::Day,
                },
            ))
        }
        "the" if next == "week" && paragraph.lower(at + 2) == "of" => {
            let (_, to, inner) = reading(paragraph, at + 3)?;
            match inner {
                Reading::Exact(time) => time.as_day().map(|day| (at, to, Reading::WeekOf(day))),
                _ => None,
            }
        }
        "same" if next == "day" => Some((
            at,
            at + 2,
            Reading::FromPrevious {
                count: 0,
                unit: Unit::Day,
            },
        )),
        "that" => {
            let step = at + 1 + usize::from(next == "same" || next == "very");
            let fits = matches!(paragraph.lower(step), "day" | "night")
                && !paragraph.has(step + 1, tag::AUXILIARY);
            let introduced = at == 0
                || matches!(paragraph.lower(at - 1), "on" | "since" | "until" | "later")
                || step > at + 1
                || paragraph.lower(step) == "day" && ends_clause(paragraph, at, step + 1);
            (fits && introduced).then_some((
                at,
                step + 1,
                Reading::FromPrevious {
                    count: 0,
                    unit: Unit::Day,
                },
            ))
        }
        _ if word.len() > 6 && paragraph.word(at).contains('-') => hyphened(paragraph, at),
        _ => counted(paragraph, at),
    }
}

/// "the Thursday bazaar", "after Friday prayers": what is so called every week.
fn names_a_thing(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at),
        "bazaar"
            | "market"
            | "prayer"
            | "prayers"
            | "sermon"
            | "sermons"
            | "mosque"
            | "service"
            | "services"
            | "mass"
            | "school"
            | "edition"
            | "editions"
            | "imam"
            | "namaz"
            | "mothers"
    )
}

/// "was held for six hours that day and fined": nothing behind it that "that day" could name, and
/// no word in front that a clause with "that" hangs on.
fn ends_clause(paragraph: &Paragraph<'_>, at: usize, behind: usize) -> bool {
    let before = at.wrapping_sub(1);
    let hangs = paragraph.has(before, tag::SPEECH | tag::PREPOSITION)
        || matches!(
            paragraph.lower(before),
            "know" | "knew" | "so" | "believe" | "believed" | "such" | "evidence" | "fact" | "of"
        );
    let ends = !paragraph.is_word(behind)
        || matches!(
            paragraph.lower(behind),
            "and"
                | "but"
                | "in"
                | "at"
                | "than"
                | "when"
                | "for"
                | "with"
                | "by"
                | "near"
                | "as"
                | "to"
                | "from"
                | "outside"
                | "because"
                | "while"
                | "alone"
                | "too"
        );
    !hangs && ends
}

pub(super) fn third(word: &str) -> Option<Third> {
    match word {
        "early" => Some(Third::Early),
        "mid" => Some(Third::Mid),
        "late" => Some(Third::Late),
        _ => None,
    }
}

/// "mid-2019", "early-2020": with a hyphen between.
fn part_of_year(paragraph: &Paragraph<'_>, at: usize, third: Third) -> Option<Found> {
    let year = year_number(paragraph, at + 2)
        .filter(|_| matches!(paragraph.token(at + 1).kind, TokenKind::Mark('-' | '–')))?;
    let of = EdtfDate::from_year(year)?;
    Some((at, at + 3, Reading::Part { of, third }))
}

/// "last night", "last week", "this year", "next Friday", "last March".
fn pointed(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let word = paragraph.lower(at);
    let count = match word {
        "last" | "previous" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let next = paragraph.lower(at + 1);
    // "this past March", "this past Monday": the last one.
    if word == "this" && next == "past" {
        let (_, to, reading) = month_number(paragraph, at + 2)
            .map(|month| (at, at + 3, Reading::LastMonth(month)))
            .or_else(|| {
                let weekday = weekday(paragraph, at + 2)?;
                Some((
                    at,
                    at + 3,
                    Reading::Weekday {
                        weekday,
                        night: false,
                        last: true,
                        next: false,
                    },
                ))
            })?;
        return Some((at, to, reading));
    }
    if let Some(weekday) = weekday(paragraph, at + 1) {
        let night = paragraph.lower(at + 2) == "night";
        let to = at
            + 2
            + usize::from(
                night || matches!(paragraph.lower(at + 2), "morning" | "evening" | "afternoon"),
            );
        if word == "last" && !night {
            return Some((
                at,
                to,
                Reading::Weekday {
                    weekday,
                    night,
                    last: true,
                    next: false,
                },
            ));
        }
        return Some((
            at,
            to,
            Reading::Weekday {
                weekday,
                night,
                last: false,
                next: count > 0,
            },
        ));
    }
    if let Some(month) = month_number(paragraph, at + 1) {
        let reading = match word {
            "last" => Reading::LastMonth(month),
            _ => Reading::Month {
                month,
                third: None,
                year: (word == "this").then_some(YearPoint::Anchor(0)),
            },
        };
        return Some((at, at + 2, reading));
    }
    match next {
        "night" if word == "last" => {
            let mut to = at + 2;
            // "at around midnight"
            let mut step = to;
            while matches!(
                paragraph.lower(step),
                "at" | "around" | "about" | "shortly" | "before" | "after" | "just"
            ) && step < to + 4
            {
                step += 1;
            }
            if step > to && paragraph.lower(step) == "midnight" {
                to = step + 1;
            }
            Some((at, to, Reading::LastNight))
        }
        "morning" | "afternoon" | "evening" if word == "this" => Some((
            at,
            at + 2,
            Reading::Relative {
                count: 0,
                unit: Unit::Day,
            },
        )),
        "evening" if word == "last" => Some((
            at,
            at + 2,
            Reading::Relative {
                count: -1,
                unit: Unit::Day,
            },
        )),
        _ => {
            let unit = unit(next).filter(|unit| *unit != Unit::Day && !next.ends_with('s'))?;
            // "for the last year" is a stretch of time, not a date.
            let stretch = paragraph.lower(at.wrapping_sub(1)) == "the" && word != "this";
            (!stretch).then_some((at, at + 2, Reading::Relative { count, unit }))
        }
    }
}
