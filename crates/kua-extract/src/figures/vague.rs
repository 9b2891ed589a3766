//! Figures that are told without a number: "dozens of its members", "several hundred people".
//!
//! Never guesses how many there were: only the least that the words can mean.

use kua_core::proposal::{FigureValue, Number};

use super::counted::noun;
use super::people::suffered;
use crate::numbers;
use crate::text::Paragraph;

/// "dozens of its members", "hundreds of thousands of people", "several hundred people".
pub(super) fn vague(
    paragraph: &Paragraph<'_>,
    at: usize,
) -> Option<(usize, usize, FigureValue, f64)> {
    if let Some((next, low)) = few(paragraph, at) {
        if let Some((end, unit)) = noun(paragraph, next) {
            let about = paragraph.slice(next, end);
            return Some((at, end, at_least(low, unit, Some(about)), 0.6));
        }
        // "by night only a few hundred remained"
        let alone =
            matches!(paragraph.lower(next), "remain" | "remained") || suffered(paragraph, next);
        return alone.then(|| (at, next, at_least(low, "people".to_owned(), None), 0.5));
    }
    let (next, low) = plural(paragraph, at)?;
    // "Dozens were arrested", "thousands more are missing": people, without saying so.
    let more = usize::from(paragraph.lower(next) == "more");
    let verb = paragraph.lower(next + more);
    let alone = matches!(
        verb,
        "were"
            | "are"
            | "have"
            | "had"
            | "remain"
            | "remained"
            | "protested"
            | "gathered"
            | "marched"
            | "fled"
            | "died"
            | "disappeared"
            | "vanished"
            | "attended"
            | "joined"
            | "lost"
            | "left"
            | "face"
            | "faced"
            | "await"
            | "took"
    );
    if alone && (paragraph.token(at).first || suffered(paragraph, next + more)) {
        return Some((
            at,
            next + more,
            at_least(low, "people".to_owned(), None),
            0.5,
        ));
    }
    let counted = match paragraph.lower(next) {
        "of" => next + 1,
        "more" => next + 1,
        _ => return None,
    };
    let (end, unit) = noun(paragraph, counted)?;
    let about = paragraph.slice(counted, end);
    Some((at, end, at_least(low, unit, Some(about)), 0.5))
}

fn at_least(low: f64, unit: String, about: Option<&str>) -> FigureValue {
    FigureValue {
        low: Some(Number(low)),
        point: None,
        high: None,
        approximate: true,
        unit: Some(unit),
        about: about.map(str::to_owned),
    }
}

/// "dozens", "tens of thousands": where it ends, and the least that it can be.
fn plural(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, f64)> {
    let one = |word: &str| match word {
        "tens" => Some(20.0),
        "dozens" => Some(24.0),
        "scores" => Some(40.0),
        "hundreds" => Some(200.0),
        "thousands" => Some(2000.0),
        "millions" => Some(2e6),
        _ => None,
    };
    let low = one(paragraph.lower(at))?;
    if paragraph.lower(at + 1) == "of"
        && let Some(scale) = match paragraph.lower(at + 2) {
            "thousands" => Some(1e3),
            "millions" => Some(1e6),
            _ => None,
        }
    {
        return Some((at + 3, low * scale));
    }
    (paragraph.lower(at) != "tens" || paragraph.lower(at + 1) == "of").then_some((at + 1, low))
}

/// "several hundred", "a few dozen", "a couple of dozen": where it ends, and the least.
fn few(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, f64)> {
    let next = match paragraph.lower(at) {
        "several" | "few" | "many" => at + 1,
        "couple" => at + 1 + usize::from(paragraph.lower(at + 1) == "of"),
        _ => return None,
    };
    let scale = matches!(
        paragraph.lower(next),
        "dozen" | "hundred" | "thousand" | "million"
    )
    .then(|| numbers::word_value(paragraph.lower(next)))??;
    Some((next + 1, 2.0 * scale))
}
