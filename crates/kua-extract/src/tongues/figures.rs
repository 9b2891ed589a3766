//! Quantities: "about 500 people", "ten to twelve families", "38 cases", "a third of them".
//!
//! Never counts anything that the lexicon has as neither people nor things, and no number that
//! belongs to a time.

use kua_core::proposal::{FigureValue, Number};

use super::lexicon::Category;
use super::line::{Kind, Line};
use super::numerals;
use super::story::people_behind;
use crate::draft::{Draft, DraftValue};
use crate::events::TimeItem;

/// Finds the quantities of people.
pub(crate) fn figures(line: &Line<'_>, times: &[TimeItem], drafts: &mut Vec<Draft>) {
    let mut at = 0;
    while at < line.words.len() {
        if let Some(time) = times.iter().find(|time| time.from <= at && at < time.to) {
            at = time.to;
            continue;
        }
        match share(line, at).or_else(|| figure(line, at, drafts)) {
            Some((from, to, value)) => {
                drafts.push(Draft::new(
                    line.span(from, to),
                    DraftValue::Figure(value),
                    0.7,
                    "rule:figure-words/1",
                ));
                at = to.max(at + 1);
            }
            None => at += 1,
        }
    }
}

/// How far from a share those may stand of whom it is one, in words.
const OF_THEM: usize = 14;

/// A share of people: "三分之一", "каждый третий", where people are told of beside it.
fn share(line: &Line<'_>, at: usize) -> Option<(usize, usize, FigureValue)> {
    let hit = line.hit(at, Category::Share)?;
    let (begin, end) = line.sentence_of(at);
    let people = (at.saturating_sub(OF_THEM).max(begin)..at)
        .chain(hit.to..(hit.to + OF_THEM / 2).min(end))
        .any(|step| line.is_any(step, &[Category::People, Category::Collective]));
    // "половина года": a share of a time is none.
    let time =
        (hit.to..hit.to + 2).any(|step| line.is_any(step, &[Category::Unit, Category::Month]));
    if !people || time {
        return None;
    }
    let percent: f64 = hit.value.parse().ok()?;
    let value = FigureValue {
        low: None,
        point: Some(Number(percent)),
        high: None,
        approximate: percent.rem_euclid(5.0) != 0.0,
        unit: Some("percent".to_owned()),
        about: None,
    };
    Some((at, hit.to, value))
}

/// "38 дел", "zwölf Wohnungen": what is counted beside people, and where it ends.
fn thing_behind<'l>(line: &'l Line<'_>, at: usize) -> Option<(usize, &'l str)> {
    (at..at + 3).find_map(|step| {
        let adjectives = (at..step).all(|word| {
            line.is_word(word)
                && line
                    .hits(word)
                    .iter()
                    .all(|hit| matches!(hit.category, Category::OrgWord | Category::Nation))
        });
        let hit = line.hit(step, Category::Thing).filter(|_| adjectives)?;
        Some((hit.to, hit.value))
    })
}

/// Two digits side by side of which the second is one more: "七八", "三四十".
fn either(line: &Line<'_>, at: usize) -> Option<(f64, f64, usize)> {
    const DIGITS: &str = "一二三四五六七八九";
    let place = |step: usize| {
        DIGITS
            .chars()
            .position(|digit| line.lower(step).starts_with(digit))
    };
    let (first, second) = (place(at)?, place(at + 1)?);
    if second != first + 1 || !line.tongue.manner.spaceless {
        return None;
    }
    let (times, to) = match line.lower(at + 2) {
        "十" => (10.0, at + 3),
        "百" => (100.0, at + 3),
        "千" => (1000.0, at + 3),
        "万" => (10_000.0, at + 3),
        "名" | "个" | "位" | "人" | "户" => (1.0, at + 2),
        _ => return None,
    };
    let value = |place: usize| times * (place as f64 + 1.0);
    Some((value(first), value(second), to))
}

fn figure(line: &Line<'_>, at: usize, drafts: &[Draft]) -> Option<(usize, usize, FigureValue)> {
    let (mut first, mut next) = numerals::number(line, at)?;
    if at > 0 && line.is_mark(at - 1, '№') {
        return None;
    }
    let mut second = None;
    // "七八名男子": seven or eight.
    if let Some((low, high, to)) = either(line, at) {
        (first, second, next) = (low, Some(high), to);
    }
    let joins = matches!(line.word(next).kind, Kind::Mark('-' | '–' | '—' | '~'))
        || line.is(next, Category::Until);
    if joins
        && let Some((value, to)) = numerals::number(line, next + 1)
        && value > first
    {
        second = Some(value);
        next = to;
    }
    let next = numerals::behind_ending(line, next);
    let part = line
        .tongue
        .manner
        .apostrophe_cuts
        .then(|| super::turkish::suffers::some_of(line, at))
        .flatten();
    let thing = thing_behind(line, next).filter(|_| people_behind(line, next).is_none());
    let to = part
        .map(|(_, to)| to)
        .or_else(|| people_behind(line, next))
        .or(thing.map(|(to, _)| to))
        .or_else(|| {
            let counts = line.is(at, Category::Collective) && !sums_up(line, at, first, drafts);
            counts.then_some(next)
        })?;
    if first < 2.0 && second.is_none() && first.fract() == 0.0
        || first.fract() != 0.0 && first < 100.0
    {
        return None;
    }
    let mut from = at;
    let (mut low, mut high, mut about) = (false, false, false);
    // The longest first: "не менее" is not "менее".
    for back in (1..=4).rev() {
        let Some(step) = at.checked_sub(back) else {
            continue;
        };
        let hit = line.hits(step).iter().find(|hit| {
            hit.to == from
                && matches!(
                    hit.category,
                    Category::About | Category::AtLeast | Category::AtMost
                )
        });
        if let Some(hit) = hit {
            match hit.category {
                Category::AtLeast => low = true,
                Category::AtMost => high = true,
                _ => about = true,
            }
            from = step;
        }
    }
    // "500 көп адам": some languages put it behind.
    for step in next..to {
        low |= line.is(step, Category::AtLeast);
        about |= line.is(step, Category::About);
    }
    let number = |value: f64| Some(Number(value));
    let value = FigureValue {
        low: match second {
            Some(_) => number(first),
            None if low => number(first),
            None => None,
        },
        point: (second.is_none() && !low && !high).then_some(Number(first)),
        high: second
            .map(Number)
            .or(if high { number(first) } else { None }),
        approximate: about,
        unit: Some(thing.map_or("persons", |(_, unit)| unit).to_owned()),
        about: (next < to).then(|| line.slice(next, to).to_owned()),
    };
    Some((from, to, value))
}

/// "екеуі де": those two whom the text has named, and no quantity; "ұсталғандардың екеуі" is one,
/// and so is "үшеуі босатылды" where more were counted before.
fn sums_up(line: &Line<'_>, at: usize, value: f64, drafts: &[Draft]) -> bool {
    let manner = &line.tongue.manner;
    if !manner.agglutinative || manner.apostrophe_cuts {
        return false;
    }
    let all = matches!(
        line.lower(at + 1),
        "де" | "да" | "дагы" | "дағы" | "тең" | "бірдей" | "de" | "da" | "دە" | "دا"
    );
    if all {
        return true;
    }
    // "Жетеу ұсталды": without an ending they are told of for the first time.
    let bare = line.lower(at).ends_with(['у', 'ө', 'о', 'ۋ', 'u', 'w']);
    let some_of = at
        .checked_sub(1)
        .is_some_and(|before| manner.is_owner(line.lower(before)));
    if bare || some_of {
        return false;
    }
    let of_more = drafts.iter().rev().take(200).any(|draft| {
        matches!(&draft.value, DraftValue::Figure(known)
            if known.point.or(known.low).is_some_and(|Number(more)| more > value))
    });
    !of_more
}
