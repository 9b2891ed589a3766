//! Figures: how many, at least, at most, about, and of what.

use kua_core::proposal::{FigureValue, Number};

mod counted;
mod people;
mod shares;
mod vague;

use self::counted::{is_money, noun, share};
use self::people::{crowd, negated, one_person, people_alone};
use crate::draft::{Draft, DraftValue};
use crate::events::TimeItem;
use crate::lexicon::tag;
use crate::numbers;
use crate::text::{Paragraph, TokenKind};

/// Finds the figures of a paragraph.
pub(crate) fn find(paragraph: &Paragraph<'_>, times: &[TimeItem], drafts: &mut Vec<Draft>) {
    let mut at = 0;
    // The sentence of the last figure: "six were sentenced, one has been freed".
    let mut last = None;
    while at < paragraph.tokens.len() {
        if times.iter().any(|time| time.from <= at && at < time.to) {
            at += 1;
            continue;
        }
        let sentence = paragraph.sentence_of(at);
        let beside = last == Some(sentence);
        match figure(paragraph, at, beside, drafts) {
            Some((from, to, value, certainty)) => {
                drafts.push(Draft::new(
                    paragraph.span(from, to),
                    DraftValue::Figure(value),
                    certainty,
                    "rule:figure/1",
                ));
                last = Some(sentence);
                at = to.max(at + 1);
            }
            None => at += 1,
        }
    }
}

fn figure(
    paragraph: &Paragraph<'_>,
    at: usize,
    beside: bool,
    drafts: &[Draft],
) -> Option<(usize, usize, FigureValue, f64)> {
    let token = paragraph.token(at);
    if let Some(found) = vague::vague(paragraph, at) {
        return Some(found);
    }
    if let Some(found) = shares::share_of_people(paragraph, at) {
        return Some(found);
    }
    let (value, mut next) = numbers::any(paragraph, at)?;
    let ordinal = token.kind == TokenKind::Number && paragraph.word(at).ends_with(['t', 'd', 'h']);
    let before = at.wrapping_sub(1);
    // Numbers of articles, pages, decrees, addresses, ages, money.
    if matches!(
        paragraph.lower(before),
        "article"
            | "articles"
            | "art."
            | "art"
            | "part"
            | "parts"
            | "paragraph"
            | "section"
            | "no."
            | "page"
            | "chapter"
            | "aged"
            | "resolution"
            | "number"
            | "paragraphs"
            | "sections"
            | "convention"
            | "protocol"
            | "law"
            | "decree"
            | "case"
            | "cell"
            | "room"
            | "colony"
    ) || matches!(
        paragraph.token(before).kind,
        TokenKind::Mark('/' | '#' | '§')
    ) && at > 0
        || matches!(paragraph.token(next).kind, TokenKind::Mark('/'))
        || paragraph.before(at).kind == TokenKind::Number
            // "In March 2018 two policemen came."
            && !(token.kind == TokenKind::Word && paragraph.word(before).len() == 4)
    {
        return None;
    }
    if ordinal {
        // A rank: "177th out of 180".
        let out = paragraph
            .matches(next, "out of")
            .map(|length| next + length)
            .or_else(|| (paragraph.lower(next) == "of").then_some(next + 1))?;
        let (_, end) = numbers::any(paragraph, out)
            .filter(|_| paragraph.token(out).kind == TokenKind::Number)?;
        let value = FigureValue {
            low: None,
            point: Some(Number(value)),
            high: None,
            approximate: false,
            unit: Some("rank".into()),
            about: Some(paragraph.slice(at, end).to_owned()),
        };
        return Some((at, end, value, 0.7));
    }
    // "shortly after 5 p.m."
    if matches!(
        paragraph.lower(next),
        "p.m." | "a.m." | "pm" | "am" | "o'clock"
    ) {
        return None;
    }
    // "one in five detainees": a share, no count.
    if paragraph.lower(before) == "in" && paragraph.has(at.wrapping_sub(2), tag::NUMBER) {
        return None;
    }
    let mut low = None;
    let mut high = None;
    let mut point = Some(value);
    // 1,300-1,400; "between 20 and 30"
    let dash = matches!(paragraph.token(next).kind, TokenKind::Mark('-' | '–'))
        || paragraph.lower(next) == "to"
        || paragraph.lower(next) == "and" && paragraph.lower(before) == "between";
    // "five or six men"
    let or = paragraph.lower(next) == "or";
    if (dash || or)
        && let Some((second, end)) = numbers::any(paragraph, next + 1)
        && second > value
        && (dash || second <= value + 2.0)
    {
        // "1 to 1.8 million": the scale holds for both.
        let scale = numbers::word_value(paragraph.lower(end - 1))
            .filter(|scale| *scale >= 100.0 && end > next + 2 && value * scale < second)
            .unwrap_or(1.0);
        low = Some(value * scale);
        high = Some(second);
        point = None;
        next = end;
    }
    let mut from = at;
    let mut approximate = paragraph.lower(at).ends_with("-odd");
    // "200 or more people", "30 or so", "200-plus"
    match (paragraph.lower(next), paragraph.lower(next + 1)) {
        ("or", "more") => {
            low = point;
            next += 2;
        }
        ("or", "fewer" | "less") => {
            high = point;
            next += 2;
        }
        ("or", "so") => {
            approximate = true;
            next += 2;
        }
        (_, "plus") if paragraph.is_mark(next, '-') => {
            low = point;
            next += 2;
        }
        (_, "odd") if paragraph.is_mark(next, '-') => {
            approximate = true;
            next += 2;
        }
        _ => {}
    }
    loop {
        let word = paragraph.lower(from.wrapping_sub(1));
        let two = paragraph.lower(from.wrapping_sub(2));
        let step = match (two, word) {
            // "no fewer than 16", "not less than 20"
            ("less" | "fewer", "than") if negated(paragraph, from) => {
                low = point;
                3
            }
            ("more", "than") if negated(paragraph, from) => {
                high = point;
                3
            }
            ("at", "least") | ("upwards", "of") | ("just" | "well", "over" | "above") => {
                low = point;
                2
            }
            ("excess", "of") => {
                low = point;
                2 + usize::from(paragraph.lower(from.wrapping_sub(3)) == "in")
            }
            ("few", "as") => {
                low = point;
                2 + usize::from(paragraph.lower(from.wrapping_sub(3)) == "as")
            }
            ("just" | "well", "under" | "below") => {
                high = point;
                2
            }
            ("close", "to") => {
                approximate = true;
                2
            }
            ("more", "than") | ("no", "fewer") => {
                low = point;
                2
            }
            ("up", "to") | ("at", "most") | ("fewer", "than") | ("less", "than") => {
                high = point;
                2
            }
            ("many", "as") => {
                high = point;
                2 + usize::from(paragraph.lower(from.wrapping_sub(3)) == "as")
            }
            // "more than a thousand"
            (_, "a")
                if from == at
                    && matches!(
                        paragraph.lower(at),
                        "hundred" | "thousand" | "million" | "dozen" | "further"
                    ) =>
            {
                1
            }
            (_, "over") => {
                low = point;
                1
            }
            (
                _,
                "about" | "around" | "approximately" | "some" | "nearly" | "almost" | "roughly"
                | "estimated",
            ) => {
                approximate = true;
                1
            }
            (_, "between") if high.is_some() => 1,
            _ => 0,
        };
        if step == 0 || from < step {
            break;
        }
        from -= step;
    }
    let noun = noun(paragraph, next)
        .or_else(|| share(paragraph, next))
        .or_else(|| one_person(paragraph, next, value, low.is_some()));
    if noun.as_ref().is_some_and(|(_, unit)| is_money(unit)) && is_fine(paragraph, from) {
        return None;
    }
    let Some((end, unit)) = noun else {
        if !crowd(paragraph, from) && !people_alone(paragraph, [from, at, next], value, beside) {
            return None;
        }
        let value = FigureValue {
            low: low.map(Number),
            point: point.map(Number),
            high: high.map(Number),
            approximate,
            unit: Some("people".into()),
            about: Some(
                paragraph
                    .slice(next, (next + 5).min(paragraph.sentence_of(at).1))
                    .to_owned(),
            ),
        };
        return Some((from, next, value, 0.6));
    };
    // "the two men": told before.
    let article = paragraph.lower(from.wrapping_sub(1));
    let told = value < 3.0
        || article != "the"
        || drafts.iter().rev().take(300).any(|draft| {
            matches!(&draft.value, DraftValue::Figure(known) if known.point == Some(Number(value)))
        });
    if value < 10.0
        && matches!(article, "the" | "these" | "those" | "both")
        && told
        && low.is_none()
        && high.is_none()
    {
        return None;
    }
    let whole = value >= 1.0;
    let one = value == 1.0 && end == next + 1;
    if !whole || value < 2.0 && low.is_none() && !one {
        return None;
    }
    let value = FigureValue {
        low: low.map(Number),
        point: point.map(Number),
        high: high.map(Number),
        approximate,
        unit: Some(unit),
        about: (end > next).then(|| paragraph.slice(next, end).to_owned()),
    };
    Some((
        from,
        end,
        value,
        if paragraph.token(at).kind == TokenKind::Number {
            0.85
        } else {
            0.75
        },
    ))
}

/// "was fined 17,500 soms": a punishment, no figure about people.
fn is_fine(paragraph: &Paragraph<'_>, from: usize) -> bool {
    (from.saturating_sub(7)..from)
        .any(|at| matches!(paragraph.lower(at), "fine" | "fined" | "fines" | "bail"))
}
