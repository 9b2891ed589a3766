//! Words for somebody who speaks without a name: "RFA's source", "a neighbour", "another".
//!
//! Never looks at names.

use super::speakers::Named;
use crate::lexicon::tag;
use crate::text::{Paragraph, TokenKind};

/// Tells whether a word names somebody who speaks without being named.
pub(super) fn unnamed(word: &str) -> bool {
    matches!(
        word,
        "source"
            | "sources"
            | "neighbour"
            | "neighbor"
            | "neighbours"
            | "neighbors"
            | "friend"
            | "friends"
            | "insider"
            | "eyewitness"
            | "witness"
            | "employee"
            | "worker"
            | "villager"
            | "resident"
            | "guard"
            | "nurse"
            | "driver"
            | "inmate"
            | "detainee"
            | "prisoner"
            | "vendor"
            | "herder"
            | "farmer"
            | "receptionist"
            | "operator"
            | "crowd"
            | "colleague"
            | "relative"
            | "acquaintance"
            | "teacher"
            | "man"
            | "woman"
            | "bystander"
            | "relatives"
            | "pensioner"
            | "shopkeeper"
            | "classmate"
            | "cellmate"
            | "listener"
            | "caller"
            | "passer-by"
            | "interviewee"
            | "interlocutor"
            | "respondent"
            | "exile"
            | "local"
            | "survivor"
            | "mourner"
            | "onlooker"
            | "indictment"
            | "verdict"
            | "ruling"
            | "communique"
            | "communiqué"
            | "service"
            | "administration"
            | "ministry"
            | "media"
            | "television"
            | "newspapers"
            | "supporters"
            | "protesters"
            | "demonstrators"
            | "villagers"
            | "onlookers"
            | "inmates"
            | "prisoners"
            | "parishioners"
            | "parishioner"
            | "bystanders"
            | "witnesses"
            | "workers"
            | "residents"
            | "students"
            | "parents"
            | "member"
            | "believer"
            | "clerk"
            | "bailiff"
            | "usher"
            | "interpreter"
            | "aide"
            | "diplomat"
            | "staffer"
            | "volunteer"
            | "participant"
            | "organiser"
            | "organizer"
            | "businessman"
            | "businesswoman"
            | "trader"
            | "fisherman"
            | "miner"
            | "soldier"
            | "conscript"
    )
}

/// Reads a description that ends in front of a verb: "RFA's source", "a neighbour".
pub(super) fn phrase_ending(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<Named> {
    let head = end.checked_sub(1)?;
    // "an activist in exile"
    if paragraph.lower(head) == "exile"
        && paragraph.lower(head.wrapping_sub(1)) == "in"
        && let Some(begin) = (from..head)
            .rev()
            .take(6)
            .find(|at| paragraph.has(*at, tag::DETERMINER) || matches!(paragraph.lower(*at), "one"))
    {
        return Some(Named::Phrase {
            from: begin,
            to: end,
        });
    }
    if !unnamed(paragraph.lower(head)) {
        return None;
    }
    let mut begin = head;
    while begin > from && head - begin < 7 {
        let before = begin - 1;
        let token = paragraph.token(before);
        let plain = token.kind == TokenKind::Possessive
            || token.kind == TokenKind::Word
                && !paragraph.has(
                    before,
                    tag::PREPOSITION | tag::CONJUNCTION | tag::AUXILIARY | tag::SPEECH,
                );
        if !plain {
            break;
        }
        begin = before;
        if paragraph.has(begin, tag::DETERMINER) || paragraph.lower(begin) == "one" {
            break;
        }
    }
    // "one of the sources": one speaks, not all of them.
    if begin >= from + 2
        && paragraph.lower(begin - 1) == "of"
        && matches!(
            paragraph.lower(begin - 2),
            "one" | "two" | "some" | "several" | "another"
        )
    {
        begin -= 2;
    }
    Some(Named::Phrase {
        from: begin,
        to: end,
    })
}

/// Reads a description that begins behind a verb.
pub(super) fn phrase_behind(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<Named> {
    if matches!(paragraph.lower(at), "another" | "others" | "many") && !paragraph.is_word(at + 1) {
        return Some(Named::Phrase {
            from: at,
            to: at + 1,
        });
    }
    let head = (at..end.min(at + 6)).find(|step| unnamed(paragraph.lower(*step)))?;
    let plain = (at..head).all(|step| {
        matches!(
            paragraph.token(step).kind,
            TokenKind::Word | TokenKind::Possessive
        ) && !paragraph.has(step, tag::PREPOSITION | tag::CONJUNCTION | tag::AUXILIARY)
    });
    plain.then_some(Named::Phrase {
        from: at,
        to: head + 1,
    })
}
