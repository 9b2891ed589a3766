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
    )
}

/// Reads a description that ends in front of a verb: "RFA's source", "a neighbour".
pub(super) fn phrase_ending(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<Named> {
    let head = end.checked_sub(1)?;
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
    Some(Named::Phrase {
        from: begin,
        to: end,
    })
}

/// Reads a description that begins behind a verb.
pub(super) fn phrase_behind(paragraph: &Paragraph<'_>, at: usize, end: usize) -> Option<Named> {
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
