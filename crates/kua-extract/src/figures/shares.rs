//! Shares of a group: "nearly half of the 40 detainees", "one in five", "a third of the prisoners".
//!
//! They are told in per cent, so that they stand beside those that a text writes so. Never takes
//! a share of anything but people: half a year and a third of the sentence are none.

use kua_core::proposal::{FigureValue, Number};

use super::counted::noun;
use crate::lexicon::tag;
use crate::numbers;
use crate::text::Paragraph;

/// Reads a share that begins at a word.
pub(super) fn share_of_people(
    paragraph: &Paragraph<'_>,
    at: usize,
) -> Option<(usize, usize, FigureValue, f64)> {
    if let Some((percent, next)) = every(paragraph, at) {
        let value = FigureValue {
            low: None,
            point: Some(Number(percent.round())),
            high: None,
            approximate: percent.fract() != 0.0,
            unit: Some("percent".to_owned()),
            about: Some(paragraph.slice(next, next + 1).to_owned()),
        };
        return Some((at, next + 1, value, 0.6));
    }
    let (percent, next) = one_in(paragraph, at).or_else(|| fraction(paragraph, at))?;
    // "of the 40 detainees": the number is a figure of its own.
    let mut group = next;
    while matches!(
        paragraph.lower(group),
        "of" | "the" | "all" | "those" | "these" | "his" | "her" | "its" | "their" | "our"
    ) {
        group += 1;
    }
    let counted = numbers::any(paragraph, group).map_or(group, |(_, behind)| behind);
    let collective = matches!(
        paragraph.lower(group),
        "population"
            | "village"
            | "villages"
            | "community"
            | "congregation"
            | "parish"
            | "staff"
            | "workforce"
            | "membership"
            | "class"
            | "crew"
            | "jury"
            | "diaspora"
    );
    let people = collective
        || noun(paragraph, counted).is_some_and(|(end, _)| end <= counted + 4)
        || matches!(paragraph.lower(next), "of")
            && matches!(paragraph.lower(next + 1), "them" | "whom" | "those" | "us")
        || out_of_ten(paragraph, at, next);
    if !people {
        return None;
    }
    let mut low = None;
    let mut high = None;
    let mut approximate = percent.fract() != 0.0;
    let mut from = at;
    loop {
        let word = paragraph.lower(from.wrapping_sub(1));
        let two = paragraph.lower(from.wrapping_sub(2));
        let step = match (two, word) {
            ("more", "than") | ("at", "least") | ("well", "over") | ("just", "over") => {
                low = Some(percent);
                2
            }
            ("less", "than") | ("fewer", "than") | ("up", "to") | ("at", "most") => {
                high = Some(percent);
                2
            }
            ("many", "as") => {
                high = Some(percent);
                2 + usize::from(paragraph.lower(from.wrapping_sub(3)) == "as")
            }
            (_, "over") => {
                low = Some(percent);
                1
            }
            (
                _,
                "about" | "around" | "nearly" | "almost" | "roughly" | "some" | "approximately",
            ) => {
                approximate = true;
                1
            }
            (_, "a" | "one") if from == at => 1,
            _ => 0,
        };
        if step == 0 || from < step {
            break;
        }
        from -= step;
    }
    let value = FigureValue {
        low: low.map(Number),
        point: Some(Number(percent.round())),
        high: high.map(Number),
        approximate,
        unit: Some("percent".to_owned()),
        about: Some(paragraph.slice(next, counted.max(next + 1)).to_owned()),
    };
    Some((from, next, value, 0.6))
}

/// "nine out of ten were released": people, without saying so.
fn out_of_ten(paragraph: &Paragraph<'_>, at: usize, next: usize) -> bool {
    paragraph.lower(at + 1) == "out" && super::people::suffered(paragraph, next)
}

/// "every third prisoner".
fn every(paragraph: &Paragraph<'_>, at: usize) -> Option<(f64, usize)> {
    if !matches!(paragraph.lower(at), "every" | "each") {
        return None;
    }
    let whole = match paragraph.lower(at + 1) {
        "second" => 2.0,
        "third" => 3.0,
        "fourth" => 4.0,
        "fifth" => 5.0,
        "tenth" => 10.0,
        _ => return None,
    };
    let one = paragraph.has(at + 2, tag::PEOPLE | tag::KINS | tag::NATION)
        || matches!(
            paragraph.lower(at + 2),
            "prisoner"
                | "detainee"
                | "inmate"
                | "person"
                | "man"
                | "woman"
                | "child"
                | "family"
                | "household"
                | "villager"
                | "resident"
                | "journalist"
                | "lawyer"
                | "teacher"
                | "student"
                | "worker"
                | "defendant"
                | "activist"
                | "adult"
        );
    one.then_some((100.0 / whole, at + 2))
}

/// "one in five", "one out of every ten".
fn one_in(paragraph: &Paragraph<'_>, at: usize) -> Option<(f64, usize)> {
    let (part, next) = numbers::any(paragraph, at)?;
    let mut behind = match (paragraph.lower(next), paragraph.lower(next + 1)) {
        ("in", _) => next + 1,
        ("out", "of") => next + 2,
        _ => return None,
    };
    let out = behind == next + 2;
    behind += usize::from(paragraph.lower(behind) == "every");
    let (whole, end) = numbers::any(paragraph, behind)?;
    // "two in 2019" is no share, nor is "12 out of 40": those are two numbers.
    let small = (1.0..=3.0).contains(&part) && part < whole && whole <= 20.0;
    let tens = out && part < whole && (whole == 10.0 || whole == 100.0);
    (small && (!out || part == 1.0) || tens).then(|| (100.0 * part / whole, end))
}

/// "half of", "half the", "a third of", "two-thirds of", "three quarters of".
fn fraction(paragraph: &Paragraph<'_>, at: usize) -> Option<(f64, usize)> {
    let word = paragraph.lower(at);
    let before = paragraph.lower(at.wrapping_sub(1));
    if word == "half" {
        let whole = matches!(
            paragraph.lower(at + 1),
            "of" | "the" | "his" | "her" | "its" | "their" | "our" | "those"
        );
        let piece = matches!(
            before,
            "first" | "second" | "other" | "and" | "this" | "last"
        );
        return (whole && !piece).then_some((50.0, at + 1));
    }
    let parts = |word: &str| match word {
        "third" | "thirds" => Some(3.0),
        "quarter" | "quarters" => Some(4.0),
        "fifth" | "fifths" => Some(5.0),
        "tenth" => Some(10.0),
        _ => None,
    };
    if paragraph.lower(at + 1) != "of" && !word.contains('-') {
        let many = numbers::word_value(word).filter(|many| (2.0..5.0).contains(many))?;
        let parts = parts(paragraph.lower(at + 1)).filter(|parts| *parts > many)?;
        return (paragraph.lower(at + 2) == "of").then_some((100.0 * many / parts, at + 2));
    }
    if paragraph.lower(at + 1) != "of" {
        return None;
    }
    if let Some((many, part)) = word.split_once('-') {
        let (many, parts) = (numbers::word_value(many)?, parts(part)?);
        return (many < parts).then_some((100.0 * many / parts, at + 1));
    }
    let parts = parts(word)?;
    matches!(before, "a" | "one").then_some((100.0 / parts, at + 1))
}
