//! Lists of demands in one line: "They want three things: an inquiry, the release of the men, and
//! an apology."
//!
//! Never reads a list whose items stand on lines of their own.

use super::sides::asker;
use super::{Carry, Scene, inside_quote, push};
use crate::draft::DraftNumber;
use crate::lexicon::tag;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Finds a list behind a colon; returns true where there was one.
pub(super) fn in_line(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    quote_speaker: Option<DraftNumber>,
    carry: &Carry,
    resolver: &mut Resolver<'_>,
) -> bool {
    let paragraph = scene.paragraph;
    let Some(colon) = (begin + 1..end.saturating_sub(2)).find(|at| paragraph.is_mark(*at, ':'))
    else {
        return false;
    };
    let Some(ask) = (begin..colon).find(|at| asks(paragraph, *at, colon)) else {
        return false;
    };
    let quote = matches!(
        paragraph.token(colon + 1).kind,
        TokenKind::Mark('“' | '"' | '«' | '„' | '‘' | '\'')
    );
    let items = items(paragraph, colon + 1, end);
    if quote || items.len() < 2 {
        return false;
    }
    let by = if inside_quote(scene, ask) {
        quote_speaker.into_iter().collect()
    } else {
        asker(
            scene,
            begin,
            ask,
            ask,
            paragraph.lower(ask),
            carry,
            resolver,
        )
    };
    for (from, to) in items {
        push(
            scene,
            (from, from, to),
            by.clone(),
            Vec::new(),
            0.7,
            "rule:demand-line/1",
            resolver,
        );
    }
    true
}

/// Tells whether a word in front of a colon asks: "want three things", "demands", "calls for".
fn asks(paragraph: &Paragraph<'_>, at: usize, colon: usize) -> bool {
    let next = paragraph.lower(at + 1);
    let counted = (at + 1..colon).any(|step| {
        matches!(
            paragraph.lower(step),
            "things" | "following" | "measures" | "steps" | "points" | "requests"
        )
    });
    match paragraph.lower(at) {
        "demand" | "demands" | "demanded" | "demanding" => colon - at <= 10 || counted,
        "want" | "wants" | "wanted" | "ask" | "asks" | "asked" | "request" | "requests"
        | "requested" | "urge" | "urges" | "urged" => counted || at + 1 == colon,
        "calls" | "call" | "called" | "calling" | "asking" | "appeals" | "appealed" => {
            matches!(next, "for" | "on") && (counted || at + 2 == colon)
        }
        _ => false,
    }
}

/// Cuts what stands behind a colon at its semicolons, else at its commas.
fn items(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Vec<(usize, usize)> {
    let has = |mark: char| (from..end).any(|at| paragraph.is_mark(at, mark));
    let mark = if has(';') { ';' } else { ',' };
    let mut found = Vec::new();
    let mut begin = from;
    for at in from..=end {
        let and = mark == ','
            && paragraph.lower(at) == "and"
            && paragraph.has(at + 1, tag::DETERMINER)
            && at > begin + 1;
        if at < end && !paragraph.is_mark(at, mark) && !and {
            continue;
        }
        let mut first = begin;
        while first < at
            && (!paragraph.is_word(first) && paragraph.token(first).kind != TokenKind::Number
                || matches!(
                    paragraph.lower(first),
                    "and" | "that" | "to" | "firstly" | "secondly"
                )
                || paragraph.is_mark(first + 1, ')'))
        {
            first += 1;
        }
        if at >= first + 2 {
            found.push((first, at));
        }
        begin = at + 1;
    }
    found
}
