//! Who tells something without marks: "NAME told the agency that ...".
//!
//! Never makes a proposal: it helps to find whom "she said" means.

use super::speakers::{Named, Scene, pronoun, told_by};
use super::verbs::is_speech;
use crate::draft::{Draft, DraftNumber};
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::text::TokenKind;

/// A sentence and the person who tells it.
pub(super) struct Teller {
    pub(super) begin: usize,
    pub(super) end: usize,
    pub(super) draft: DraftNumber,
}

/// Finds the named persons who tell the sentences of a paragraph, outside of marks.
pub(super) fn tellers(
    scene: &Scene<'_, '_>,
    quoted: &[(usize, usize)],
    drafts: &[Draft],
) -> Vec<Teller> {
    let paragraph = scene.paragraph;
    let mut found = Vec::new();
    if paragraph.heading {
        return found;
    }
    for (begin, end) in paragraph.sentences.iter().copied() {
        let free = |at: &usize| !quoted.iter().any(|(from, to)| (from..to).contains(&at));
        let speech = (begin..end)
            .filter(free)
            .find(|at| is_speech(paragraph, *at) && !paragraph.lower(*at).ends_with("ing"));
        let Some(speech) = speech else { continue };
        if let Some(Named::Draft(draft)) = told_by(scene, begin, end, speech, drafts)
            && drafts.get(draft).is_some_and(Draft::is_person)
        {
            found.push(Teller { begin, end, draft });
        }
    }
    found
}

/// Finds whom a paragraph speaks of, if it is one named person only.
pub(super) fn only_person(scene: &Scene<'_, '_>, drafts: &[Draft]) -> Option<DraftNumber> {
    let mut persons = scene
        .items
        .iter()
        .map(|item| item.draft)
        .filter(|number| drafts.get(*number).is_some_and(Draft::is_person));
    let first = persons.next()?;
    persons.all(|number| number == first).then_some(first)
}

/// Guesses who speaks in a sentence between marks that has no verb of speech beside it: "NAME sees
/// things differently. “Nobody is above the law.”"
pub(super) fn subject(
    scene: &Scene<'_, '_>,
    open: usize,
    before: Option<(DraftNumber, usize)>,
    here: usize,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    let (begin, _) = paragraph.sentence_of(open);
    if begin != open {
        return None;
    }
    let sentence = paragraph
        .sentences
        .iter()
        .rev()
        .copied()
        .find(|(_, end)| *end <= open);
    let Some((from, to)) = sentence else {
        // Marks that never close may be anything: only a text's own word is enough.
        return before
            .filter(|(_, at)| at + 1 == here)
            .map(|(number, _)| number);
    };
    scene
        .items
        .iter()
        .find(|item| {
            item.from >= from
                && item.from <= from + 8
                && item.to <= to
                && drafts.get(item.draft).is_some_and(Draft::is_person)
                && paragraph.token(item.to).kind != TokenKind::Possessive
                && !paragraph.has(item.from.wrapping_sub(1), tag::PREPOSITION)
        })
        .map(|item| item.draft)
}

/// "She never takes her coat off. “They told my mother ...”", "Her mother waited outside. “They
/// said it was full ...”": the subject of the sentence in front of a sentence between marks.
pub(super) fn spoken_of(scene: &Scene<'_, '_>, open: usize) -> Option<Named> {
    let paragraph = scene.paragraph;
    let (begin, _) = paragraph.sentence_of(open);
    if begin != open {
        return None;
    }
    let (from, to) = paragraph
        .sentences
        .iter()
        .rev()
        .copied()
        .find(|(_, end)| *end <= open)?;
    let first = (from..to).find(|at| paragraph.is_word(*at))?;
    let kin = scene.parties.iter().position(|party| {
        party.from == first && matches!(party.kind, PartyKind::Single { kin: true, .. })
    });
    if let Some(index) = kin {
        return Some(Named::Party(index));
    }
    let at = (first..to.min(first + 9)).find(|at| pronoun(paragraph, *at).is_some())?;
    let female = pronoun(paragraph, at)?;
    Some(Named::Pronoun { at, female })
}

/// Returns who goes on speaking behind a paragraph: the last teller, if nobody else is spoken of
/// behind their sentence and no quotation stands there.
pub(super) fn goes_on(
    scene: &Scene<'_, '_>,
    told: &[Teller],
    last_mark: usize,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let teller = told.last()?;
    let paragraph = scene.paragraph;
    let other = scene.items.iter().any(|item| {
        item.from >= teller.end
            && item.draft != teller.draft
            && drafts.get(item.draft).is_some_and(Draft::is_person)
            && paragraph.token(item.to).kind != TokenKind::Possessive
    });
    (teller.begin >= last_mark && !other).then_some(teller.draft)
}
