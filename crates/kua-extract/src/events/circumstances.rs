//! Where and when: the stretch of a sentence that belongs to a trigger, its places and its time.

use super::triggers::Form;
use super::{Here, Scene, TimeItem};
use crate::draft::{Draft, DraftNumber};
use crate::lexicon::tag;
use crate::registry::Item;
use crate::resolver::Resolver;
use crate::text::TokenKind;

/// Returns the stretch of the sentence that belongs to a trigger.
pub(super) fn clause(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    here: &[Here],
    index: usize,
) -> (usize, usize) {
    let paragraph = scene.paragraph;
    let Some(one) = here.get(index) else {
        return (begin, end);
    };
    let breaks = |at: usize| {
        matches!(paragraph.token(at).kind, TokenKind::Mark(';' | ':'))
            || matches!(
                paragraph.lower(at),
                "while"
                    | "because"
                    | "who"
                    | "which"
                    | "where"
                    | "although"
                    | "but"
                    | "supporting"
                    | "calling"
            )
            || matches!(paragraph.lower(at), "after" | "before" | "and")
                && at > one.at
                && (at..at + 6).any(|near| paragraph.has(near, tag::TRIGGER | tag::AUXILIARY))
    };
    let from = (begin..one.at)
        .rev()
        .find(|at| breaks(*at))
        .map_or(begin, |at| at + 1);
    let next = here.get(index + 1).map_or(end, |next| next.at);
    let to = (one.at + one.length..end)
        .find(|at| breaks(*at))
        .unwrap_or(end);
    (from, to.min(next.max(one.at + one.length)))
}

pub(super) fn places(
    scene: &Scene<'_, '_>,
    one: &Here,
    from: usize,
    to: usize,
    begin: usize,
    resolver: &Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let is_place = |item: &&Item| resolver.drafts.get(item.draft).is_some_and(Draft::is_place);
    let mut found = Vec::new();
    let mut last_end = None;
    for item in scene
        .items
        .iter()
        .filter(is_place)
        .filter(|item| item.from >= one.at + one.length && item.to <= to)
    {
        let placed = (item.from.saturating_sub(4)..item.from).any(|at| {
            at + 1 > one.at
                && (matches!(
                    paragraph.lower(at),
                    "in" | "at" | "near" | "outside" | "to" | "inside"
                ) || paragraph.lower(at) == "of"
                    && paragraph.has(at.wrapping_sub(1), tag::PLACEHEAD))
        });
        let beside = last_end.is_some_and(|last| item.from.saturating_sub(last) <= 3);
        let owned = paragraph.token(item.to).kind == TokenKind::Possessive
            && !paragraph.token(item.to + 1).capital;
        if (placed || beside) && !owned && !found.contains(&item.draft) {
            found.push(item.draft);
            last_end = Some(item.to);
        }
    }
    if found.is_empty() {
        // "In Minsk, six persons were detained"
        let opening = scene.items.iter().filter(is_place).find(|item| {
            item.from < one.at
                && item.from >= begin
                && item.from <= begin + 4
                && matches!(
                    paragraph.lower(item.from.wrapping_sub(1)),
                    "in" | "near" | "of" | "at"
                )
                && item.from >= from.min(begin)
        });
        found.extend(opening.map(|item| item.draft));
    }
    found
}

pub(super) fn time(
    scene: &Scene<'_, '_>,
    one: &Here,
    here: &[Here],
    index: usize,
    begin: usize,
    end: usize,
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    let next = here.get(index + 1).map_or(end, |next| next.at);
    let previous = index
        .checked_sub(1)
        .and_then(|index| here.get(index))
        .map_or(begin, |before| before.at + before.length);
    // The day of a statement is not the day of what it tells.
    let of_statement = |time: &&TimeItem| {
        matches!(
            paragraph.lower(time.from.wrapping_sub(1)),
            "dated" | "statement"
        ) || paragraph.has(time.from.wrapping_sub(1), tag::SPEECH)
            || paragraph.lower(time.from.wrapping_sub(1)) == "on"
                && paragraph.has(time.from.wrapping_sub(2), tag::SPEECH)
    };
    let usable = || scene.times.iter().filter(|time| !of_statement(time));
    let opening =
        usable().find(|time| time.from >= begin && time.from <= begin + 2 && time.to <= one.at);
    let behind = usable().find(|time| time.from >= to && time.to <= next.min(to + 30));
    // Behind a comma it belongs to what comes next, if the sentence opened with a time.
    let behind = behind
        .filter(|time| opening.is_none() || !(to..time.from).any(|at| paragraph.is_mark(at, ',')))
        // Behind a semicolon something else is told.
        .filter(|time| !(to..time.from).any(|at| paragraph.is_mark(at, ';')));
    let near = if one.trigger.form == Form::Noun {
        3
    } else {
        60
    };
    // "NAME, jailed since 2020, was pardoned": the time of what stands right before it.
    let taken = |time: &TimeItem| {
        index > 0
            && time.from >= previous
            && time.from <= previous + 1
            && paragraph.is_mark(time.to, ',')
            && paragraph.lower(previous) == "since"
    };
    let ahead = usable().rfind(|time| {
        time.to <= one.at
            && time.from >= previous.max(begin)
            && one.at - time.to <= near
            && !taken(time)
    });
    behind.or(ahead).or(opening).map(|time| time.draft)
}
