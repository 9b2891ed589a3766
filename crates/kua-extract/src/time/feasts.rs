//! English feast days: "on May Day", "the week before Christmas", "on the eve of Newroz".
//!
//! Never knows a year; movable feasts are dates of another calendar. Feasts whose day differs
//! between countries are left out.

use super::calendars::{Calendar, OtherDate};
use super::words::{Found, finish_day, weekday, year_number, year_point};
use super::{Reading, Unit};
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// When a feast is.
#[derive(Clone, Copy)]
enum When {
    /// A month and a day of the civil calendar.
    Civil(u8, u8),
    /// A calendar, its month and day.
    Other(Calendar, u8, u8),
}

/// Whether a name alone says the day, or only behind "on", "at", "since" and the like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Alone,
    Behind,
}

use Calendar::{Easter, EasternEaster, Islamic, Persian};
use Says::{Alone, Behind};
use When::{Civil, Other};

/// The names in lower case, a longer one before its beginning. The days of the Easter calendar
/// count from Ash Wednesday: Easter is the 47th, Ascension Day the 86th, Whit Sunday the 96th.
const FEASTS: [(&str, When, Says); 69] = [
    ("orthodox christmas eve", Civil(1, 6), Alone),
    ("orthodox christmas", Civil(1, 7), Alone),
    ("orthodox good friday", Other(EasternEaster, 1, 45), Alone),
    ("orthodox easter monday", Other(EasternEaster, 1, 48), Alone),
    ("orthodox easter", Other(EasternEaster, 1, 47), Alone),
    ("orthodox pentecost", Other(EasternEaster, 1, 96), Alone),
    ("christmas eve", Civil(12, 24), Alone),
    ("christmas day", Civil(12, 25), Alone),
    ("christmas", Civil(12, 25), Behind),
    ("boxing day", Civil(12, 26), Alone),
    ("st stephen's day", Civil(12, 26), Alone),
    ("epiphany", Civil(1, 6), Behind),
    ("candlemas", Civil(2, 2), Behind),
    ("valentine's day", Civil(2, 14), Alone),
    ("international women's day", Civil(3, 8), Alone),
    ("world press freedom day", Civil(5, 3), Alone),
    ("international workers' day", Civil(5, 1), Alone),
    ("may day", Civil(5, 1), Alone),
    ("victory day", Civil(5, 9), Alone),
    ("may day eve", Civil(4, 30), Alone),
    ("bastille day", Civil(7, 14), Alone),
    ("assumption day", Civil(8, 15), Alone),
    ("assumption of mary", Civil(8, 15), Alone),
    ("assumption", Civil(8, 15), Behind),
    ("halloween", Civil(10, 31), Behind),
    ("all saints' day", Civil(11, 1), Alone),
    ("all saints", Civil(11, 1), Behind),
    ("all souls' day", Civil(11, 2), Alone),
    ("immaculate conception", Civil(12, 8), Behind),
    ("human rights day", Civil(12, 10), Alone),
    ("ash wednesday", Other(Easter, 1, 1), Alone),
    ("palm sunday", Other(Easter, 1, 40), Alone),
    ("maundy thursday", Other(Easter, 1, 44), Alone),
    ("holy thursday", Other(Easter, 1, 44), Alone),
    ("good friday", Other(Easter, 1, 45), Alone),
    ("holy saturday", Other(Easter, 1, 46), Alone),
    ("easter eve", Other(Easter, 1, 46), Alone),
    ("easter sunday", Other(Easter, 1, 47), Alone),
    ("easter day", Other(Easter, 1, 47), Alone),
    ("easter monday", Other(Easter, 1, 48), Alone),
    ("easter", Other(Easter, 1, 47), Behind),
    ("ascension day", Other(Easter, 1, 86), Alone),
    ("ascension thursday", Other(Easter, 1, 86), Alone),
    ("ascension", Other(Easter, 1, 86), Behind),
    ("whit sunday", Other(Easter, 1, 96), Alone),
    ("whit monday", Other(Easter, 1, 97), Alone),
    ("whitsun", Other(Easter, 1, 96), Behind),
    ("pentecost sunday", Other(Easter, 1, 96), Alone),
    ("pentecost monday", Other(Easter, 1, 97), Alone),
    ("pentecost", Other(Easter, 1, 96), Behind),
    ("trinity sunday", Other(Easter, 1, 103), Alone),
    ("corpus christi", Other(Easter, 1, 107), Behind),
    ("newroz", Civil(3, 21), Behind),
    ("nowruz", Other(Persian, 1, 1), Behind),
    ("noruz", Other(Persian, 1, 1), Behind),
    ("norouz", Other(Persian, 1, 1), Behind),
    ("navruz", Civil(3, 21), Behind),
    ("novruz", Civil(3, 20), Behind),
    ("eid al-fitr", Other(Islamic, 10, 1), Behind),
    ("eid al-adha", Other(Islamic, 12, 10), Behind),
    ("kurban bayram", Other(Islamic, 12, 10), Behind),
    ("kurban bayrami", Other(Islamic, 12, 10), Behind),
    ("kurban ait", Other(Islamic, 12, 10), Behind),
    ("qurban hayit", Other(Islamic, 12, 10), Behind),
    ("qurban heyt", Other(Islamic, 12, 10), Behind),
    ("oraza ait", Other(Islamic, 10, 1), Behind),
    ("ashura", Other(Islamic, 1, 10), Behind),
    ("arbaeen", Other(Islamic, 2, 20), Behind),
    ("arba'een", Other(Islamic, 2, 20), Behind),
];

/// Reads what a word begins.
pub(super) fn find(paragraph: &Paragraph<'_>, at: usize) -> Option<Found> {
    match paragraph.lower(at) {
        "the" if matches!(paragraph.lower(at + 1), "eve" | "feast") => {
            led(paragraph, at + 1).map(|(to, reading)| (at, to, reading))
        }
        "the" => beside(paragraph, at, at + 1),
        "eve" | "feast" => led(paragraph, at).map(|(to, reading)| (at, to, reading)),
        _ => {
            if let Some((to, says, reading)) = named(paragraph, at) {
                let fits = says == Alone || introduced(paragraph, at) && !names_more(paragraph, to);
                return fits.then_some((at, to, reading));
            }
            beside(paragraph, at, at)
        }
    }
}

/// "eve of Newroz", "feast of the Assumption": where it ends.
fn led(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Reading)> {
    if paragraph.lower(at + 1) != "of" {
        return None;
    }
    let name = at + 2 + usize::from(paragraph.lower(at + 2) == "the");
    if paragraph.lower(at) == "feast" {
        return named(paragraph, name).map(|(to, _, reading)| (to, reading));
    }
    let (to, whole) = whole(paragraph, name)?;
    let whole = Box::new(whole);
    Some((
        to,
        Reading::Beside {
            whole,
            count: -1,
            unit: Unit::Day,
        },
    ))
}

/// A feast that other words lead to, with "the feast of" or without.
fn whole(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Reading)> {
    let feast = paragraph
        .matches(at, "feast of the")
        .or_else(|| paragraph.matches(at, "feast of"))
        .unwrap_or(0);
    let (to, says, reading) = named(paragraph, at + feast)?;
    (says == Alone || !names_more(paragraph, to)).then_some((to, reading))
}

/// "the week before Christmas", "two days after Easter", "the Thursday before Whit Monday".
fn beside(paragraph: &Paragraph<'_>, from: usize, at: usize) -> Option<Found> {
    let after_of = |word: usize| match paragraph.lower(word) {
        "before" => Some(false),
        "after" | "following" => Some(true),
        _ => None,
    };
    let feast = |word: usize| {
        let the = usize::from(paragraph.lower(word) == "the");
        whole(paragraph, word + the).map(|(to, reading)| (to, Box::new(reading)))
    };
    if let Some(weekday) = weekday(paragraph, at) {
        let after = after_of(at + 1)?;
        let (to, whole) = feast(at + 2)?;
        let reading = Reading::WeekdayBeside {
            whole,
            weekday,
            after,
        };
        return Some((from, to, reading));
    }
    let single = from < at || matches!(paragraph.lower(at), "a" | "one");
    if single && from < at && paragraph.lower(at) == "week" {
        let after = after_of(at + 1)?;
        let (to, whole) = feast(at + 2)?;
        return Some((from, to, Reading::WeekBeside { whole, after }));
    }
    let (count, next) = match paragraph.lower(at) {
        "day" if from < at => (1, at),
        _ => numbers::small(paragraph, at)?,
    };
    let unit = match paragraph.lower(next) {
        "day" | "days" => Unit::Day,
        "week" | "weeks" => Unit::Week,
        _ => return None,
    };
    let after = after_of(next + 1)?;
    let (to, whole) = feast(next + 2)?;
    let count = if after { count } else { -count };
    Some((from, to, Reading::Beside { whole, count, unit }))
}

/// Reads the name of a feast with the year behind it: where it ends, and what it means.
fn named(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, Says, Reading)> {
    if !paragraph.token(at).capital {
        return None;
    }
    let (length, when, says) = FEASTS
        .iter()
        .filter_map(|(name, when, says)| {
            spelled(paragraph, at, name).map(|length| (length, *when, *says))
        })
        .max_by_key(|(length, ..)| *length)?;
    let to = at + length;
    let of = to + usize::from(matches!(paragraph.lower(to), "of" | "in"));
    let of = of + usize::from(paragraph.is_mark(of, ','));
    let year = year_number(paragraph, of);
    let (calendar, month, day) = match when {
        Civil(month, day) => {
            let behind = if year.is_some() { of } else { to };
            let (_, end, reading) = finish_day(paragraph, at, behind, month, day, None)?;
            return Some((end, says, reading));
        }
        Other(calendar, month, day) => (calendar, month, day),
    };
    let date = OtherDate {
        calendar,
        year: None,
        month: Some(month),
        leap: false,
        day: Some(day),
    };
    if let Some(year) = year {
        return Some((of + 1, says, Reading::Other(date.in_civil_year(year)?)));
    }
    let (end, point) = year_point(paragraph, to);
    Some(match point {
        Some(year) => (end, says, Reading::OtherIn { date, year }),
        None => (to, says, Reading::Other(date)),
    })
}

/// Tells whether a name stands at a token, and how many tokens it takes.
fn spelled(paragraph: &Paragraph<'_>, at: usize, name: &str) -> Option<usize> {
    let mut length = 0;
    for word in name.split(' ') {
        let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix('\''));
        let here = paragraph.lower(at + length).trim_end_matches('.');
        let written = here.replace('’', "'");
        if written == word {
            length += 1;
            continue;
        }
        let bare = bare?;
        if written != bare {
            return None;
        }
        length += 1;
        // The ending may be a token of its own, or left out.
        let own = paragraph.token(at + length).kind == TokenKind::Possessive
            || matches!(
                paragraph.token(at + length).kind,
                TokenKind::Mark('\'' | '’')
            );
        length += usize::from(own);
    }
    Some(length)
}

/// "on", "since the", "before": a word in front that wants a time.
fn introduced(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let before = before.wrapping_sub(usize::from(paragraph.lower(before) == "the"));
    matches!(
        paragraph.lower(before),
        "on" | "at"
            | "before"
            | "after"
            | "since"
            | "until"
            | "till"
            | "by"
            | "over"
            | "last"
            | "around"
            | "from"
    )
}

/// "Easter Island", "Christmas party": the feast only names something else.
fn names_more(paragraph: &Paragraph<'_>, to: usize) -> bool {
    use crate::lexicon::tag;
    paragraph.is_word(to)
        && !paragraph.has(
            to,
            tag::FUNCTION | tag::ADVERB | tag::AUXILIARY | tag::PREPOSITION,
        )
        && !matches!(
            paragraph.lower(to),
            "last" | "this" | "next" | "he" | "she" | "they"
        )
        || paragraph.token(to).kind == TokenKind::Possessive
}
