//! English times that hang on what was told before: "that evening", "the day after the verdict",
//! "at five o'clock", "the last Friday of March".
//!
//! Never knows a day: the anchors remember the days of arrests, verdicts and releases.

use super::words::{Found, month_number, reading, unit, weekday};
use super::{Piece, Reading, Unit, YearPoint};
use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// What happened on a day that later times are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Landmark {
    Arrest,
    Verdict,
    Release,
    Death,
}

impl Landmark {
    /// All of them, as the anchors number them.
    pub(crate) const ALL: [Self; 4] = [Self::Arrest, Self::Verdict, Self::Release, Self::Death];
}

/// Reads what a word begins.
pub(super) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    match paragraph.lower(at) {
        "that" => that_part(paragraph, at).or_else(|| pointed_month(paragraph, at)),
        "the" => landmark_day(paragraph, at)
            .or_else(|| part_of_other_day(paragraph, at))
            .or_else(|| other_unit(paragraph, at))
            .or_else(|| last_piece(paragraph, at + 1)),
        "following" | "previous" => pointed_month(paragraph, at),
        "first" | "last" | "second" | "third" | "fourth" => last_piece(paragraph, at),
        "new" => new_year(paragraph, at),
        "shortly" | "just" | "soon"
            if paragraph.lower(at + 1) == "after" && paragraph.lower(at + 2) == "midnight" =>
        {
            Some((at, at + 3, Reading::AfterMidnight))
        }
        "after" if paragraph.lower(at + 1) == "midnight" => {
            Some((at, at + 2, Reading::AfterMidnight))
        }
        "overnight" => overnight(paragraph, at),
        "at" => at_time(paragraph, at),
        "around" if paragraph.lower(at + 1) == "that" && paragraph.lower(at + 2) == "time" => {
            Some((at, at + 3, Reading::SameTime))
        }
        _ => None,
    }
    .or_else(|| hours_later(paragraph, at))
    .or_else(|| counted_from_landmark(paragraph, at))
}

/// "searched her flat on 22 August and held her overnight": the night of the day that was named in
/// the sentence, else the last one.
fn overnight(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let next = at + 1;
    // "an overnight train", "became famous overnight"
    let attribute = matches!(paragraph.lower(at.wrapping_sub(1)), "a" | "an" | "the")
        || paragraph.is_word(next)
            && !paragraph.has(next, tag::FUNCTION | tag::ADVERB | tag::AUXILIARY)
        || matches!(paragraph.lower(next), "into" | "from" | "on" | "between");
    if attribute {
        return None;
    }
    let (begin, _) = paragraph.sentence_of(at);
    let named = (begin..at).any(|step| {
        paragraph.token(step).capital && paragraph.has(step, tag::MONTH | tag::WEEKDAY)
    });
    let reading = if named {
        Reading::Overnight
    } else {
        Reading::LastNight
    };
    Some((at, next, reading))
}

fn is_part_of_day(word: &str) -> bool {
    matches!(word, "night" | "evening" | "morning" | "afternoon")
}

/// "that evening", "later that night": not "said that night ...".
fn that_part(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let before = at.wrapping_sub(1);
    let same = usize::from(matches!(paragraph.lower(at + 1), "same" | "very"));
    let part = at + 1 + same;
    let says = paragraph.has(before, tag::SPEECH)
        || matches!(
            paragraph.lower(before),
            "know" | "knew" | "so" | "believe" | "believed" | "such" | "evidence" | "fact"
        );
    (is_part_of_day(paragraph.lower(part)) && !says && !paragraph.has(part + 1, tag::AUXILIARY))
        .then_some((at, part + 1, same_day(0)))
}

fn same_day(count: i64) -> Reading {
    Reading::FromPrevious {
        count,
        unit: Unit::Day,
    }
}

/// "the same afternoon", "the previous night".
fn part_of_other_day(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let count = match paragraph.lower(at + 1) {
        "same" => 0,
        "next" | "following" => 1,
        "previous" | "preceding" => -1,
        _ => return None,
    };
    is_part_of_day(paragraph.lower(at + 2)).then_some((at, at + 3, same_day(count)))
}

/// "that November", "the following March": counted from the date named before.
fn pointed_month(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let month = month_number(paragraph, at + 1)?;
    let whole = paragraph.lower(at + 1).len() > 3 || paragraph.lower(at) != "that";
    let numbered = paragraph.token(at + 2).kind == TokenKind::Number;
    let named = paragraph.is_word(at + 2) && paragraph.token(at + 2).capital;
    if !whole || numbered || named {
        return None;
    }
    let reading = match paragraph.lower(at) {
        "that" => Reading::Month {
            month,
            third: None,
            year: Some(YearPoint::Previous(0)),
        },
        "following" => Reading::MonthFromPrevious { month, back: false },
        _ => Reading::MonthFromPrevious { month, back: true },
    };
    Some((at, at + 2, reading))
}

/// "the week before last", "the day before yesterday".
fn other_unit(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let unit = unit(paragraph.lower(at + 1))?;
    let count = match (paragraph.lower(at + 2), paragraph.lower(at + 3), unit) {
        ("before", "yesterday", Unit::Day) | ("before", "last", _) => -2,
        ("after", "tomorrow", Unit::Day) | ("after", "next", _) => 2,
        _ => return None,
    };
    Some((at, at + 4, Reading::Relative { count, unit }))
}

/// "last day of August", "first Monday of May 2021", "last week of March".
fn last_piece(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let count = match paragraph.lower(at) {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "last" => 0,
        _ => return None,
    };
    if !matches!(paragraph.lower(at + 2), "of" | "in") {
        return None;
    }
    let piece = match weekday(paragraph, at + 1) {
        Some(day) => Piece::Weekday(day, count),
        None => match paragraph.lower(at + 1) {
            "day" => Piece::Day(count),
            "week" => Piece::Week(count),
            _ => return None,
        },
    };
    let (to, whole) = super::phrases::whole(paragraph, at + 3)?;
    Some((at, to, Reading::PieceOf(Box::new(whole), piece)))
}

/// "since New Year": not the Lunar one.
fn new_year(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let capital = paragraph.token(at).capital && paragraph.word(at + 1) == "Year";
    let alone = !(paragraph.is_word(at + 2) && paragraph.token(at + 2).capital)
        && paragraph.token(at + 2).kind != TokenKind::Possessive;
    let introduced = matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "since" | "before" | "until" | "till" | "by" | "after" | "at" | "over" | "around"
    );
    (capital && alone && introduced).then_some((
        at,
        at + 2,
        Reading::MonthDay {
            month: 1,
            day: 1,
            to: None,
            year: None,
            weekday: None,
        },
    ))
}

/// "at that time", "at around 4 p.m.", "at five o'clock", "at 17:30".
fn at_time(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    if paragraph.lower(at + 1) == "that" && paragraph.lower(at + 2) == "time" {
        return Some((at, at + 3, Reading::SameTime));
    }
    let mut hour = at + 1;
    while matches!(
        paragraph.lower(hour),
        "around" | "about" | "approximately" | "roughly" | "exactly" | "nearly"
    ) {
        hour += 1;
    }
    let to = clock(paragraph, hour)?;
    Some((at, to, Reading::Clock))
}

/// Reads an hour of the clock: "4pm", "4 p.m.", "five o'clock", "7:30 a.m.".
fn clock(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let half = |word: &str| matches!(word.trim_matches('.'), "am" | "pm" | "a.m" | "p.m");
    let word = paragraph.lower(at);
    if let Some(digits) = word.strip_suffix("am").or_else(|| word.strip_suffix("pm")) {
        let fits = !digits.is_empty()
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b':');
        return fits.then_some(at + 1);
    }
    let mut next = match paragraph.token(at).kind {
        TokenKind::Number => at + 1,
        _ => numbers::small(paragraph, at)?.1,
    };
    if paragraph.is_mark(next, ':') && paragraph.token(next + 1).kind == TokenKind::Number {
        next += 2;
    }
    if half(paragraph.lower(next)) {
        return Some(next + 1);
    }
    if matches!(paragraph.lower(next), "o'clock" | "o’clock") {
        return Some(next + 1);
    }
    None
}

/// "a few hours later", "hours later", "two hours later".
fn hours_later(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let hours = match paragraph.lower(at) {
        "a" if matches!(paragraph.lower(at + 1), "few" | "couple") => {
            at + 2 + usize::from(paragraph.lower(at + 2) == "of")
        }
        "several" | "some" => at + 1,
        "hours" | "minutes" => at,
        "an" if paragraph.lower(at + 1) == "hour" => at + 1,
        _ => {
            numbers::small(paragraph, at)
                .filter(|(count, _)| (1..=12).contains(count))?
                .1
        }
    };
    let unit = matches!(
        paragraph.lower(hours),
        "hour" | "hours" | "minutes" | "minute"
    );
    (unit && paragraph.lower(hours + 1) == "later").then_some((at, hours + 2, same_day(0)))
}

/// "the day of his arrest", "the day after the verdict", "the morning before her release".
fn landmark_day(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let part = paragraph.lower(at + 1);
    if part != "day" && !is_part_of_day(part) {
        return None;
    }
    let count = match paragraph.lower(at + 2) {
        "of" => 0,
        "after" | "following" => 1,
        "before" => -1,
        _ => return None,
    };
    let (to, landmark) = landmark(paragraph, at + 3)?;
    let unit = Unit::Day;
    Some((
        at,
        to,
        Reading::FromLandmark {
            landmark,
            count,
            unit,
        },
    ))
}

/// "three days after his arrest", "a week before the verdict".
fn counted_from_landmark(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    let (count, next) = numbers::small(paragraph, at)?;
    let unit = unit(paragraph.lower(next)).filter(|unit| matches!(unit, Unit::Day | Unit::Week))?;
    let count = match paragraph.lower(next + 1) {
        "after" | "following" => count,
        "before" => -count,
        _ => return None,
    };
    let (to, landmark) = landmark(paragraph, next + 2)?;
    Some((
        at,
        to,
        Reading::FromLandmark {
            landmark,
            count,
            unit,
        },
    ))
}

/// "his arrest", "the verdict": where it ends, and what it is.
fn landmark(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Landmark)> {
    let owner = matches!(
        paragraph.lower(at),
        "the" | "his" | "her" | "their" | "my" | "this"
    );
    let landmark = match paragraph.lower(at + 1) {
        "arrest" | "arrests" | "detention" | "abduction" | "disappearance" => Landmark::Arrest,
        "verdict" | "verdicts" | "sentencing" | "ruling" | "judgment" | "judgement"
        | "conviction" => Landmark::Verdict,
        "release" => Landmark::Release,
        "death" | "killing" => Landmark::Death,
        _ => return None,
    };
    owner.then_some((at + 2, landmark))
}

/// Says which landmark an expression dates: the nearest word in front, else one behind it.
pub(super) fn dates(paragraph: &Paragraph<'_>, from: usize, to: usize) -> Option<Landmark> {
    let (begin, end) = paragraph.sentence_of(from);
    let before = (from.saturating_sub(10).max(begin)..from)
        .rev()
        .take_while(|at| reading(paragraph, *at).is_none())
        .find_map(|at| happening(paragraph, at));
    before.or_else(|| {
        (to..end.min(to + 14))
            .take_while(|at| {
                !matches!(paragraph.token(*at).kind, TokenKind::Mark(';'))
                    && !matches!(paragraph.lower(*at), "who" | "whose" | "after" | "before")
            })
            .find_map(|at| happening(paragraph, at))
    })
}

fn happening(paragraph: &Paragraph<'_>, at: usize) -> Option<Landmark> {
    match paragraph.lower(at) {
        "arrest" | "arrested" | "detained" | "seized" | "abducted" | "disappeared" => {
            Some(Landmark::Arrest)
        }
        "sentenced" | "convicted" | "verdict" | "sentencing" | "handed" | "jailed" => {
            Some(Landmark::Verdict)
        }
        "guilty" if paragraph.lower(at.wrapping_sub(1)) == "found" => Some(Landmark::Verdict),
        "released" | "freed" | "release" => Some(Landmark::Release),
        "died" | "death" | "killed" => Some(Landmark::Death),
        _ => None,
    }
}
