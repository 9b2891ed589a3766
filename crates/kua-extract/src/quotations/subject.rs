//! The subject of a verb of speech: the words in front of it or behind it.
//!
//! Never looks for the verb.

use super::described::described_to;
use super::phrases::{phrase_behind, phrase_ending, unnamed};
use super::speakers::{Named, Scene, pronoun};
use super::verbs::is_speech;
use crate::draft::Draft;
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};

pub(super) fn owned(paragraph: &Paragraph<'_>, item: &Item) -> bool {
    paragraph.token(item.to).kind == TokenKind::Possessive
}

/// Returns where the preposition of an agent or owner stands in front of a name.
fn of_or_by(paragraph: &Paragraph<'_>, item: &Item) -> Option<usize> {
    (item.from.saturating_sub(2)..item.from)
        .rev()
        .find(|at| matches!(paragraph.lower(*at), "by" | "of" | "from" | "at"))
}

/// Joins a description and the name behind its preposition: "a colleague of NAME".
fn described_by(scene: &Scene<'_, '_>, name_from: usize, from: usize) -> Option<usize> {
    let paragraph = scene.paragraph;
    let mut at = name_from;
    while at > from && paragraph.has(at - 1, tag::DETERMINER | tag::TITLE) {
        at -= 1;
    }
    if !matches!(
        paragraph.lower(at.wrapping_sub(1)),
        "of" | "for" | "from" | "at" | "with" | "to"
    ) {
        return None;
    }
    scene.parties.iter().rposition(|party| {
        party.to == at - 1
            && party.from >= from
            && matches!(
                party.kind,
                PartyKind::Single { .. } | PartyKind::Group { .. } | PartyKind::Outfit
            )
    })
}

/// Reads the subject that ends at the verb.
pub(super) fn subject_before(
    scene: &Scene<'_, '_>,
    from: usize,
    verb: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    // "one of those detained told": the last word belongs to the subject.
    let whole = scene.parties.iter().rposition(|party| {
        party.to == verb
            && party.from >= from
            && matches!(
                party.kind,
                PartyKind::Single { .. } | PartyKind::Group { .. }
            )
            && paragraph.has(verb - 1, tag::ADVERB)
    });
    if let Some(index) = whole {
        return Some(Named::Party(index));
    }
    let mut end = verb;
    while end > from
        && (paragraph.has(end - 1, tag::ADVERB)
            || matches!(
                paragraph.lower(end - 1),
                "has"
                    | "have"
                    | "had"
                    | "was"
                    | "did"
                    | "is"
                    | "who"
                    | "then"
                    | "also"
                    | "later"
                    | "again"
                    | "only"
                    | "simply"
                    | "would"
                    | "could"
                    | "kept"
                    | "keeps"
                    | "likes"
                    | "liked"
                    | "just"
                    | "even"
                    | "already"
                    | "himself"
                    | "herself"
                    | "repeatedly"
            )
            || paragraph.is_manner(end - 1))
    {
        end -= 1;
    }
    // "he used to say", "she wants to add"
    if end > from + 2
        && paragraph.lower(end - 1) == "to"
        && matches!(
            paragraph.lower(end - 2),
            "used" | "liked" | "likes" | "wants" | "wanted" | "continued" | "continues" | "tried"
        )
    {
        end -= 2;
    }
    // "His press officer, however, wrote"
    if end > from + 3
        && paragraph.is_mark(end - 1, ',')
        && paragraph.is_mark(end - 3, ',')
        && matches!(
            paragraph.lower(end - 2),
            "however" | "meanwhile" | "though" | "too" | "therefore" | "reportedly" | "instead"
        )
    {
        end -= 3;
    }
    // "The Steppe Centre (SC) has urged": over the brackets.
    if end > from + 2
        && paragraph.is_mark(end - 1, ')')
        && let Some(open) = (end.saturating_sub(8).max(from)..end)
            .rev()
            .find(|at| paragraph.is_mark(*at, '('))
        && open > from
    {
        end = open;
    }
    let last = end.checked_sub(1)?;
    if end <= from {
        return None;
    }
    if let Some(female) = pronoun(paragraph, last) {
        return Some(Named::Pronoun { at: last, female });
    }
    if paragraph.lower(last) == "it" {
        return organisation_meant(scene, last, drafts);
    }
    let is = |item: &Item, test: fn(&Draft) -> bool| drafts.get(item.draft).is_some_and(test);
    let inside = || {
        scene
            .items
            .iter()
            .filter(|item| item.from >= from && item.to <= end)
    };
    let named = |item: &Item| match described_by(scene, item.from, from) {
        Some(index) => Named::Party(index),
        None => Named::Draft(item.draft),
    };
    if let Some(item) = inside().rfind(|item| {
        item.to == end && (is(item, Draft::is_person) || is(item, Draft::is_organisation))
    }) {
        // "Magistrate NAME of the city court said": the magistrate does.
        let of = (item.from.saturating_sub(2)..item.from)
            .rev()
            .find(|at| matches!(paragraph.lower(*at), "of" | "at" | "from" | "with" | "for"));
        let member = of
            .filter(|_| is(item, Draft::is_organisation))
            .and_then(|of| {
                inside().rfind(|person| {
                    is(person, Draft::is_person)
                        && (person.to == of
                            || person.to + 1 == of && paragraph.is_mark(person.to, ','))
                })
            });
        if let Some(person) = member {
            return Some(Named::Draft(person.draft));
        }
        // "Experts appointed by the UN said": the experts do.
        let led = of_or_by(paragraph, item).and_then(|link| {
            scene.parties.iter().position(|party| {
                party.from >= from
                    && party.from <= from + 1
                    && party.to < link
                    && matches!(
                        party.kind,
                        PartyKind::Group { .. } | PartyKind::Single { .. }
                    )
                    && (party.to..link).all(|at| paragraph.is_word(at))
            })
        });
        return Some(led.map_or_else(|| named(item), Named::Party));
    }
    // "Memorial's Volgograd office urged"
    if let Some(item) = inside().rfind(|item| {
        is(item, Draft::is_organisation)
            && owned(paragraph, item)
            && item.to + 1 < end
            && end - item.to <= 5
            && paragraph.has(end - 1, tag::ORGDESC | tag::ORGHEAD)
            && (item.to + 1..end).all(|at| paragraph.is_word(at))
    }) {
        return Some(Named::Draft(item.draft));
    }
    // "the Foreign Ministry in Bishkek said": where it sits stands in between.
    if let Some(item) = inside().rfind(|item| {
        is(item, Draft::is_organisation)
            && matches!(paragraph.lower(item.to), "in" | "at")
            && end - item.to <= 4
            && inside()
                .any(|place| place.from > item.to && place.to == end && is(place, Draft::is_place))
    }) {
        return Some(Named::Draft(item.draft));
    }
    // "the Steppe news agency said"
    if let Some(item) = inside().rfind(|item| {
        is(item, Draft::is_organisation)
            && item.to < end
            && end - item.to <= 2
            && (item.to..end).all(|at| {
                paragraph.has(at, tag::ORGDESC) || matches!(paragraph.lower(at), "news" | "press")
            })
    }) {
        return Some(Named::Draft(item.draft));
    }
    if let Some(index) = scene.parties.iter().rposition(|party| {
        // "An officer at the Qaratal police station said": the station is a place.
        let place = matches!(party.kind, PartyKind::Outfit)
            && scene.items.iter().any(|item| {
                item.to == party.to && drafts.get(item.draft).is_some_and(Draft::is_place)
            });
        party.to == end && party.from >= from && !place
    }) {
        return Some(Named::Party(index));
    }
    if let Some(phrase) = phrase_ending(paragraph, from, end) {
        return Some(phrase);
    }
    // "your Excellency's Government stated"
    if paragraph.has(last, tag::AUTHORITY) && paragraph.token(last).capital {
        let mut begin = last;
        while begin > from
            && (paragraph.token(begin - 1).kind == TokenKind::Possessive
                || paragraph.is_word(begin - 1) && paragraph.token(begin - 1).capital)
        {
            begin -= 1;
        }
        begin -= usize::from(begin > from && paragraph.has(begin - 1, tag::DETERMINER));
        return Some(Named::Phrase {
            from: begin,
            to: end,
        });
    }
    if let Some(to) = source(paragraph, from, end) {
        return Some(Named::Phrase { from, to });
    }
    // "The second recalled"
    if last > from
        && matches!(
            paragraph.lower(last),
            "first" | "second" | "third" | "other"
        )
        && paragraph.lower(last - 1) == "the"
    {
        return Some(Named::Phrase {
            from: last - 1,
            to: end,
        });
    }
    // "Another, who is 17, said"
    if matches!(paragraph.lower(from), "another" | "one") && paragraph.is_mark(from + 1, ',') {
        return Some(Named::Phrase { from, to: from + 1 });
    }
    let linked = |item: &Item| {
        paragraph.has(item.from.wrapping_sub(1), tag::PREPOSITION)
            || paragraph.has(item.from.wrapping_sub(2), tag::PREPOSITION)
                && paragraph.has(item.from.wrapping_sub(1), tag::TITLE | tag::DETERMINER)
    };
    // "NAME, the head of OFFICE, said": the name stands in front of a comma.
    let apposed = inside().rfind(|item| {
        is(item, Draft::is_person)
            && paragraph.is_mark(item.to, ',')
            && !linked(item)
            && !(item.to..end).any(|at| {
                matches!(
                    paragraph.token(at).kind,
                    TokenKind::Mark('"' | '“' | '”' | ';')
                )
            })
    });
    if let Some(item) = apposed {
        return Some(Named::Draft(item.draft));
    }
    // "a protester from Thursday's gathering told": nothing happens before the verb.
    let quiet = |party: &Party| {
        !(party.to..verb).any(|at| paragraph.has(at, tag::AUXILIARY) || is_speech(paragraph, at))
    };
    let first = scene.parties.iter().position(|party| {
        party.from >= from
            && party.to <= end
            && !matches!(party.kind, PartyKind::Named(_) | PartyKind::Pronoun { .. })
            && party.from <= from + 2
            && quiet(party)
    });
    if let Some(index) = first {
        return Some(Named::Party(index));
    }
    if let Some(item) = inside()
        .rfind(|item| is(item, Draft::is_person) && !owned(paragraph, item) && !linked(item))
        .or_else(|| inside().rfind(|item| is(item, Draft::is_person) && !owned(paragraph, item)))
    {
        return Some(Named::Draft(item.draft));
    }
    scene
        .parties
        .iter()
        .position(|party| {
            party.from >= from && party.to <= end && matches!(party.kind, PartyKind::Single { .. })
        })
        .map(Named::Party)
        .or_else(|| noun_phrase(scene, from, end))
}

/// "A source close to the mayor's office, who asked not to be named, claimed": returns where the
/// description ends.
fn source(paragraph: &Paragraph<'_>, from: usize, end: usize) -> Option<usize> {
    if !paragraph.has(from, tag::DETERMINER) {
        return None;
    }
    let head = (from + 1..end.min(from + 4)).find(|at| unnamed(paragraph.lower(*at)))?;
    if !(from + 1..head).all(|at| paragraph.is_word(at) && !paragraph.has(at, tag::FUNCTION))
        || !matches!(
            paragraph.lower(head + 1),
            "close" | "familiar" | "inside" | "within" | "near"
        )
    {
        return None;
    }
    let stop = (head + 2..end.min(head + 10))
        .find(|at| {
            matches!(paragraph.token(*at).kind, TokenKind::Mark(_))
                || paragraph.has(*at, tag::AUXILIARY)
                || matches!(paragraph.lower(*at), "who" | "which" | "that")
        })
        .unwrap_or(end);
    (stop > head + 2).then_some(stop)
}

/// "The clerk at the window told": any words for one that a clause opens with.
fn noun_phrase(scene: &Scene<'_, '_>, from: usize, end: usize) -> Option<Named> {
    let paragraph = scene.paragraph;
    let from = (from..end).find(|at| paragraph.is_word(*at))?;
    let one = matches!(paragraph.lower(from), "one" | "another")
        && !matches!(
            paragraph.lower(from + 1),
            "of" | "day" | "night" | "evening" | "morning"
        );
    if !paragraph.has(from, tag::DETERMINER) && !one {
        return None;
    }
    if let Some(paper) = document(paragraph, from, end) {
        return Some(paper);
    }
    let stop = (from + 1..end)
        .find(|at| {
            !matches!(
                paragraph.token(*at).kind,
                TokenKind::Word | TokenKind::Possessive
            ) || paragraph.has(*at, tag::PREPOSITION | tag::CONJUNCTION)
                || matches!(paragraph.lower(*at), "who" | "which" | "that")
        })
        .unwrap_or(end);
    let plain = stop > from + 1
        && stop - from <= 5
        && !(from..stop).any(|at| {
            paragraph.has(
                at,
                tag::AUXILIARY | tag::SPEECH | tag::WEEKDAY | tag::MONTH | tag::TRIGGER,
            )
        })
        && !scene
            .items
            .iter()
            .any(|item| item.from < end && item.to > stop && item.to < end);
    plain.then(|| Named::Phrase {
        from,
        to: described_to(paragraph, from, stop, scene.items),
    })
}

/// Reads the subject that begins behind the verb.
pub(super) fn subject_behind(
    scene: &Scene<'_, '_>,
    at: usize,
    end: usize,
    drafts: &[Draft],
) -> Option<Named> {
    let paragraph = scene.paragraph;
    if let Some(female) = pronoun(paragraph, at) {
        return Some(Named::Pronoun { at, female });
    }
    let mut party = scene
        .parties
        .iter()
        .enumerate()
        .filter(|(_, party)| (party.from == at || party.from == at + 1) && party.to <= end)
        .reduce(|longest, next| {
            if next.1.to > longest.1.to {
                next
            } else {
                longest
            }
        })
        .map(|(index, _)| index);
    // "the dead man's sister": the sister does.
    if let Some(owner) = party.and_then(|index| scene.parties.get(index))
        && paragraph.token(owner.to).kind == TokenKind::Possessive
        && let Some(kin) = scene
            .parties
            .iter()
            .position(|party| party.from > owner.to && party.from <= owner.to + 2)
    {
        party = Some(kin);
    }
    let person = scene.items.iter().find(|item| {
        item.from >= at
            && item.from - at <= 14
            && item.to <= end
            && drafts.get(item.draft).is_some_and(Draft::is_person)
            && !owned(paragraph, item)
            && !(at..item.from).any(|step| {
                paragraph.has(step, tag::AUXILIARY)
                    || paragraph.has(step, tag::PRONOUN)
                        && !matches!(paragraph.lower(step), "his" | "her" | "their" | "its")
                    || paragraph.lower(step) == "that"
            })
    });
    if let Some(item) = person {
        // "a colleague of NAME": the colleague speaks.
        return Some(match described_by(scene, item.from, at) {
            Some(index) if !paragraph.is_mark(item.from.wrapping_sub(1), ',') => {
                Named::Party(index)
            }
            _ => Named::Draft(item.draft),
        });
    }
    let organisation = scene.items.iter().find(|item| {
        item.from >= at
            && item.from <= at + 2
            && item.to <= end
            && drafts.get(item.draft).is_some_and(Draft::is_organisation)
    });
    match (party, organisation) {
        (Some(index), Some(item))
            if scene
                .parties
                .get(index)
                .is_some_and(|party| party.from <= item.from && party.to > item.to) =>
        {
            Some(Named::Party(index))
        }
        (_, Some(item)) => Some(Named::Draft(item.draft)),
        (Some(index), None) => Some(Named::Party(index)),
        _ => issued_by(scene, at, end, drafts).or_else(|| phrase_behind(paragraph, at, end)),
    }
}

/// "reads a statement issued by NAME": who wrote the paper that speaks.
fn issued_by(scene: &Scene<'_, '_>, at: usize, end: usize, drafts: &[Draft]) -> Option<Named> {
    let paragraph = scene.paragraph;
    let paper = (at..end.min(at + 4)).find(|step| {
        matches!(
            paragraph.lower(*step),
            "statement"
                | "letter"
                | "report"
                | "appeal"
                | "declaration"
                | "post"
                | "petition"
                | "release"
                | "message"
                | "resolution"
        )
    })?;
    scene
        .items
        .iter()
        .find(|item| {
            item.from > paper
                && item.from <= paper + 6
                && item.to <= end
                && of_or_by(paragraph, item).is_some_and(|link| link > paper)
                && drafts
                    .get(item.draft)
                    .is_some_and(|draft| draft.is_organisation() || draft.is_person())
        })
        .map(|item| Named::Draft(item.draft))
}

/// "The ministry denied it. In a statement it called": the organisation that a sentence before is
/// about.
fn organisation_meant(scene: &Scene<'_, '_>, position: usize, drafts: &[Draft]) -> Option<Named> {
    let paragraph = scene.paragraph;
    paragraph
        .sentences
        .iter()
        .rev()
        .filter(|(begin, _)| *begin <= position)
        .take(3)
        .find_map(|(begin, end)| {
            let end = (*end).min(position);
            let item = scene.items.iter().find(|item| {
                item.from >= *begin
                    && item.to <= end
                    && item.from <= begin + 4
                    && drafts.get(item.draft).is_some_and(Draft::is_organisation)
                    && !owned(paragraph, item)
            });
            let body = || {
                scene.parties.iter().position(|party| {
                    party.from >= *begin
                        && party.to <= end
                        && party.from <= begin + 4
                        && matches!(party.kind, PartyKind::Body)
                })
            };
            item.map(|item| Named::Draft(item.draft))
                .or_else(|| body().map(Named::Party))
        })
}

/// "The indictment lists posts said to have “...”": a paper speaks.
pub(super) fn document(paragraph: &Paragraph<'_>, begin: usize, open: usize) -> Option<Named> {
    let from = (begin..open).find(|at| paragraph.is_word(*at))?;
    let paper = matches!(
        paragraph.lower(from + 1),
        "indictment"
            | "verdict"
            | "ruling"
            | "judgment"
            | "judgement"
            | "decree"
            | "report"
            | "letter"
            | "statement"
            | "petition"
            | "declaration"
            | "resolution"
            | "note"
            | "complaint"
            | "communication"
            | "summons"
            | "protocol"
    );
    (paper && matches!(paragraph.lower(from), "the" | "its" | "their"))
        .then_some(Named::Phrase { from, to: from + 2 })
}
