//! What single words of a description say of whom it can mean.
//!
//! Never knows a draft.

use crate::lexicon::tag;
use crate::text::Paragraph;

/// Tells whether a word for several people says nothing of who they are.
pub(super) fn general(head: &str) -> bool {
    matches!(
        head,
        "demonstrators"
            | "protesters"
            | "protestors"
            | "detainees"
            | "defendants"
            | "participants"
            | "men"
            | "women"
            | "people"
            | "prisoners"
    )
}

/// ", NAME", ", Mr. NAME", ", the retired teacher NAME": a comma, then only what describes.
pub(super) fn titled(paragraph: &Paragraph<'_>, from: usize, name: usize) -> bool {
    (name.saturating_sub(4).max(from)..name)
        .rev()
        .find(|at| paragraph.is_mark(*at, ','))
        .is_some_and(|comma| {
            (comma + 1..name).all(|at| {
                paragraph.has(at, tag::TITLE | tag::ROLE | tag::OFFICE | tag::DETERMINER)
                    || paragraph.is_word(at)
                        && !paragraph.token(at).capital
                        && !paragraph.has(at, tag::FUNCTION | tag::TRIGGER | tag::SPEECH)
            })
        })
}
