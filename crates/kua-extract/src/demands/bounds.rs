//! Where what is asked ends.
//!
//! Never says who asks, or of whom.

use super::{Scene, wishes};
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::text::{Paragraph, TokenKind};

/// Tells where a clause with "who" ends behind which the same demand goes on with "and to" or a
/// verb of its own.
fn goes_on_behind(paragraph: &Paragraph<'_>, step: usize, limit: usize) -> Option<usize> {
    let who = matches!(paragraph.lower(step), "who" | "whose" | "which")
        || paragraph.is_mark(step, ',')
            && matches!(paragraph.lower(step + 1), "who" | "whose" | "which");
    if !who {
        return None;
    }
    (step + 3..limit.min(step + 26))
        .take_while(|at| {
            !matches!(
                paragraph.token(*at).kind,
                TokenKind::Mark(';' | ':' | '“' | '”' | '"')
            )
        })
        .find(|at| {
            let comma = usize::from(paragraph.is_mark(*at, ','));
            let and = paragraph.lower(at + comma) == "and";
            let next = at + comma + usize::from(and);
            // ", and to release", ", insist on seeing".
            comma == 1
                && if and {
                    paragraph.lower(next) == "to"
                } else {
                    wishes::duty(paragraph, next)
                }
        })
}

pub(super) fn ends_with_colon(paragraph: &Paragraph<'_>) -> bool {
    paragraph.is_mark(paragraph.tokens.len().wrapping_sub(1), ':')
}

/// Where what is asked ends: the sentence, a closing mark, or a relative clause.
pub(super) fn boundary(scene: &Scene<'_, '_>, at: usize, end: usize) -> usize {
    let paragraph = scene.paragraph;
    let limit = end.min(at + 60);
    let mut over = 0;
    for step in at + 1..limit {
        if step < over {
            continue;
        }
        // "to halt the execution of NAME, who was 17, and to release NAME": what is asked goes on.
        if let Some(behind) = goes_on_behind(paragraph, step, limit) {
            over = behind + 1;
            continue;
        }
        let closes = scene
            .quotes
            .iter()
            .any(|(from, to)| step == *to && *from <= at);
        if closes {
            return step;
        }
        let goes_on = paragraph.is_mark(step, ';') && {
            let next = step + 1 + usize::from(paragraph.lower(step + 1) == "and");
            matches!(paragraph.lower(next), "that" | "to" | "for")
        };
        if matches!(paragraph.token(step).kind, TokenKind::Mark(';' | '–' | '—'))
            && step > at + 4
            && !goes_on
        {
            return step;
        }
        let turn = paragraph.is_mark(step, ',')
            && matches!(
                paragraph.lower(step + 1),
                "which"
                    | "who"
                    | "adding"
                    | "while"
                    | "but"
                    | "as"
                    | "ahead"
                    | "after"
                    | "before"
                    | "stating"
                    | "according"
                    | "in"
                    | "because"
                    | "since"
                    | "so"
                    | "where"
            )
            || paragraph.lower(step) == "after" && step > at + 6
            || paragraph.lower(step) == "who" && step > at + 5;
        if turn && step > at + 2 {
            return step;
        }
        // The next one who ought to do something.
        let next_duty = paragraph.is_mark(step, ',')
            && paragraph.lower(step + 1) == "and"
            && (step + 2..step + 10).any(|near| matches!(paragraph.lower(near), "should" | "must"))
            || paragraph.lower(step) == "and"
                && step > at + 2
                && paragraph.has(step + 1, tag::DETERMINER)
                && (step + 2..step + 8)
                    .take_while(|near| !paragraph.has(*near, tag::PRONOUN))
                    .any(|near| {
                        matches!(paragraph.lower(near), "should" | "must")
                            && paragraph.lower(near.wrapping_sub(1)) != "who"
                    });
        // "..., Human Rights Watch said today."
        let attributed = paragraph.is_mark(step, ',')
            && scene.parties.iter().any(|party| {
                let article = usize::from(paragraph.lower(step + 1) == "the");
                party.from == step + 1 + article && matches!(party.kind, PartyKind::Named(_))
            })
            && (step + 2..step + 14)
                .any(|near| paragraph.has(near, tag::SPEECH) && !paragraph.token(near).capital)
            && !(step + 1..step + 14).any(|near| near < end && paragraph.has(near, tag::AUXILIARY));
        let said = paragraph.is_mark(step, ',')
            && matches!(paragraph.lower(step + 1), "said" | "says" | "according");
        if next_duty || attributed || said || wishes::attributed(paragraph, step) {
            return step;
        }
        if paragraph.lower(step) == "and" && paragraph.lower(step + 1) == "warned" {
            return step;
        }
        if step > at + 3 && wishes::asks_anew(paragraph, step) {
            return step;
        }
    }
    limit
}
