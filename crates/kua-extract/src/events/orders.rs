//! What courts order, who is home again, and who is meant where nobody is named.

use kua_core::proposal::EventType;

use super::sides::{before_apposition, object, owners, with_list};
use super::triggers::Form;
use super::{Here, Scene, only_sufferers};
use crate::draft::{Draft, DraftNumber};
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// How far in front of a noun the verb of a court may stand.
const ORDER_REACH: usize = 18;

/// "ordered two months of pretrial detention", "chose a measure of restraint in the form of
/// arrest": finds the verb by which a court decides on custody.
pub(super) fn court_verb(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> Option<usize> {
    let verb = (at.saturating_sub(ORDER_REACH).max(begin)..at)
        .rev()
        .find(|step| {
            matches!(
                paragraph.lower(*step),
                "ordered"
                    | "chose"
                    | "chosen"
                    | "imposed"
                    | "authorised"
                    | "authorized"
                    | "sanctioned"
                    | "approved"
                    | "selected"
                    | "decreed"
                    | "granted"
                    | "extended"
                    | "prolonged"
                    | "ruled"
                    | "decided"
            )
        })?;
    let court = (begin..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "court"
                | "courts"
                | "judge"
                | "judges"
                | "tribunal"
                | "magistrate"
                | "magistrates"
                | "judgeship"
                | "panel"
        )
    });
    let unreal = (begin..verb).any(|step| {
        matches!(
            paragraph.lower(step),
            "should" | "must" | "not" | "asked" | "requested" | "if" | "would" | "refused"
        )
    });
    (court && !unreal).then_some(verb)
}

/// Those whom an order between verb and noun, or behind the noun, is about.
pub(super) fn ordered_for(
    scene: &Scene<'_, '_>,
    verb: usize,
    to: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    for at in (verb + 1..(to + 10).min(end))
        .filter(|at| matches!(paragraph.lower(*at), "for" | "of" | "on" | "against" | "to"))
    {
        let who = object(scene, at + 1, end, resolver);
        let who = only_sufferers(who, EventType::PretrialDetention, resolver);
        if !who.is_empty() {
            return who;
        }
    }
    for at in verb + 1..to {
        if matches!(paragraph.lower(at), "his" | "her" | "their") {
            return owners(paragraph, at, resolver);
        }
        // "ordered NAME's detention".
        let index = scene.parties.iter().position(|party| {
            party.from == at && matches!(party.kind, PartyKind::Named(_) | PartyKind::Group { .. })
        });
        if let Some(index) = index {
            let who = resolver.resolve(paragraph, scene.parties, index);
            let who = only_sufferers(who, EventType::PretrialDetention, resolver);
            if !who.is_empty() {
                return super::sides::right_list(scene, index, to, who, resolver);
            }
        }
    }
    case(resolver)
}

/// Those of whom the text speaks.
pub(super) fn case(resolver: &Resolver<'_>) -> Vec<DraftNumber> {
    if resolver.memory.case.is_empty() {
        resolver.memory.last_victim.into_iter().collect()
    } else {
        resolver.memory.case.clone()
    }
}

/// "had them arrested": those of the case.
pub(super) fn concerned(word: &str, resolver: &Resolver<'_>) -> Vec<DraftNumber> {
    match word {
        "them" => {
            let case = case(resolver);
            if case.len() > 1 {
                case
            } else if resolver.memory.last_list.len() > 1 {
                resolver.memory.last_list.clone()
            } else {
                resolver
                    .memory
                    .last_group
                    .into_iter()
                    .chain(case)
                    .take(1)
                    .collect()
            }
        }
        _ => resolver
            .memory
            .last_victim
            .or(resolver.memory.last_person)
            .into_iter()
            .collect(),
    }
}

/// Tells whether somebody who "returned home" had been away against their will.
pub(super) fn away(
    scene: &Scene<'_, '_>,
    begin: usize,
    one: &Here,
    resolver: &Resolver<'_>,
) -> bool {
    let paragraph = scene.paragraph;
    let (_, end) = paragraph.sentence_of(one.at);
    let said = (begin..end).any(|at| {
        (at < one.at || at >= one.at + one.length)
            && matches!(
                paragraph.lower(at),
                "missing"
                    | "disappeared"
                    | "disappearance"
                    | "abducted"
                    | "detained"
                    | "detention"
                    | "arrested"
                    | "custody"
                    | "prison"
                    | "jail"
                    | "camp"
                    | "captivity"
                    | "captors"
                    | "interrogation"
            )
    });
    let near = scene.parties.iter().rev().find(|party| {
        party.from >= begin
            && party.to <= one.at
            && matches!(party.kind, PartyKind::Named(_) | PartyKind::Pronoun { .. })
    });
    let known = match near.map(|party| &party.kind) {
        Some(PartyKind::Named(number)) => resolver.memory.victims.contains(number),
        Some(PartyKind::Pronoun { .. }) => resolver.memory.last_victim.is_some(),
        _ => false,
    };
    said || known
}

/// "NAME, missing from X since July, was found": a state between commas.
pub(super) fn aside(
    scene: &Scene<'_, '_>,
    begin: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let mut at = one.at;
    while at > begin && paragraph.has(at - 1, tag::ADVERB) {
        at -= 1;
    }
    let to = one.at + one.length;
    let lasting = matches!(
        paragraph.lower(to),
        "since" | "from" | "for" | "in" | "at" | "after" | "until"
    ) || paragraph.is_mark(to, ',');
    if at <= begin || !paragraph.is_mark(at - 1, ',') || !lasting || one.trigger.form != Form::State
    {
        return Vec::new();
    }
    let comma = at - 1;
    let index = scene
        .parties
        .iter()
        .rposition(|party| {
            party.to == comma
                && party.from >= begin
                && matches!(party.kind, PartyKind::Named(_) | PartyKind::Single { .. })
        })
        .or_else(|| {
            // Over an age: "NAME, 55, missing".
            let aged = paragraph.token(comma.wrapping_sub(1)).kind == TokenKind::Number
                && paragraph.is_mark(comma.wrapping_sub(2), ',');
            scene
                .parties
                .iter()
                .rposition(|party| aged && party.to + 2 == comma && party.from >= begin)
        })
        .or_else(|| before_apposition(scene, begin, comma));
    let Some(index) = index else {
        return Vec::new();
    };
    let victims = resolver.resolve(paragraph, scene.parties, index);
    let victims = with_list(scene, index, begin, victims, resolver);
    victims
        .into_iter()
        .filter(|number| resolver.drafts.get(*number).is_some_and(Draft::is_person))
        .collect()
}

/// "was let go with a fine of 680 somoni", "sentenced to six months and a fine": the fine as well.
pub(super) fn fine_too(
    paragraph: &Paragraph<'_>,
    event_type: EventType,
    to: usize,
    end: usize,
) -> Option<usize> {
    if !matches!(
        event_type,
        EventType::Release | EventType::Sentence | EventType::Conviction
    ) {
        return None;
    }
    (to..(to + 24).min(end)).find(|at| {
        matches!(paragraph.lower(*at), "fine" | "fines")
            && matches!(paragraph.lower(at.wrapping_sub(1)), "a" | "and" | "with")
            && (at.saturating_sub(3)..*at)
                .any(|near| matches!(paragraph.lower(near), "with" | "and" | "plus"))
    })
}

/// "the hearing in the case against NAME and NAME": where those begin whom it is about.
pub(super) fn in_the_case(paragraph: &Paragraph<'_>, to: usize, end: usize) -> Option<usize> {
    let case = (to..(to + 7).min(end)).find(|at| {
        matches!(
            paragraph.lower(*at),
            "case" | "trial" | "lawsuit" | "proceedings" | "against"
        )
    })?;
    let clear = (to..case)
        .all(|at| paragraph.is_word(at) && !paragraph.has(at, tag::AUXILIARY | tag::SPEECH));
    if !clear {
        return None;
    }
    if paragraph.lower(case) == "against" {
        return Some(case + 1);
    }
    (case + 1..(case + 4).min(end))
        .find(|at| {
            matches!(
                paragraph.lower(*at),
                "against" | "of" | "concerning" | "involving"
            )
        })
        .map(|at| at + 1)
}
