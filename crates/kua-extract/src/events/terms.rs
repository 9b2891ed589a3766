//! Terms of punishment as verbs of giving and getting tell them: "was given five years".

use kua_core::proposal::EventType;

use super::sides::{before_apposition, object, skip_adverbs, subject, with_list};
use super::split::split;
use super::{
    Analysis, Here, Scene, chained_back, is_be, only_sufferers, reported, told_as, unreal,
};
use crate::draft::DraftNumber;
use crate::lexicon::tag;
use crate::numbers;
use crate::parties::PartyKind;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Tells whether a word is a unit that punishments are counted in.
fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "year" | "years" | "month" | "months" | "week" | "weeks" | "day" | "days"
    )
}

/// Tells whether a word names a punishment.
fn is_penalty(word: &str) -> bool {
    matches!(
        word,
        "sentence" | "sentences" | "term" | "terms" | "penalty" | "penalties" | "imprisonment"
    )
}

/// Reads a number and its unit: "five years", "two and a half years".
pub(super) fn counted(paragraph: &Paragraph<'_>, at: usize) -> Option<usize> {
    let (_, mut next) = numbers::any(paragraph, at)?;
    if paragraph.matches(next, "and a half").is_some() {
        next += 3;
    }
    is_unit(paragraph.lower(next)).then_some(next + 1)
}

/// Reads a term of punishment: "five years", "an eight-year sentence", "a sentence of ten years",
/// "life", "the death penalty". Returns the token behind it and whether it is a fine.
pub(super) fn term(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, EventType)> {
    let mut step = at;
    let mut named = false;
    let mut telling = false;
    while step < at + 10 {
        let word = paragraph.lower(step);
        if let Some(end) = counted(paragraph, step) {
            // "three years later", "five days after": when, not how long.
            let behind_trial = (end + 1..end + 6).any(|near| {
                matches!(
                    paragraph.lower(near),
                    "trial" | "hearing" | "pleading" | "proceedings" | "retrial"
                )
            });
            let when = match paragraph.lower(end) {
                "after" => !behind_trial,
                word => matches!(
                    word,
                    "later" | "ago" | "earlier" | "before" | "old" | "older"
                ),
            };
            return (!when).then_some((end, EventType::Sentence));
        }
        if let Some((_, unit)) = word.rsplit_once('-')
            && is_unit(unit)
        {
            return (step + 1..step + 5)
                .find(|near| is_penalty(paragraph.lower(*near)))
                .map(|end| (end + 1, EventType::Sentence));
        }
        match word {
            "life" => return Some((step + 1, EventType::Sentence)),
            "death" if is_penalty(paragraph.lower(step + 1)) => {
                return Some((step + 2, EventType::Sentence));
            }
            "fine" | "fines" => return Some((step + 1, EventType::Fine)),
            "a" | "an" | "the" | "his" | "her" | "their" | "another" | "of" | "harsh"
            | "lengthy" | "lenient" | "heavy" | "long" | "reduced" | "additional" | "further"
            | "total" | "maximum" | "minimum" | "combined" | "mandatory" | "full" | "each"
            | "heavier" | "longer" | "shorter" | "severe" | "draconian" | "whole" | "same"
            | "record" | "more" | "up" | "to" | "administrative" | "new" | "second" | "between"
            | "ranging" | "from" => {}
            "suspended" | "prison" | "jail" | "custodial" | "conditional" => telling = true,
            _ if is_penalty(word) => named = true,
            _ => break,
        }
        step += 1;
    }
    (named && telling).then_some((step, EventType::Sentence))
}

/// Reads "gave NAME five years", "NAME received nine years", "is serving a sentence".
pub(super) fn award(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    let right = skip_adverbs(paragraph, to);
    let word = paragraph.lower(one.at);
    let mut aux = one.at;
    while aux > begin
        && (paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB) || reported(paragraph, aux - 1))
    {
        aux -= 1;
    }
    // "NAME, who heads an association, began serving a five-year sentence"
    while word == "serving"
        && aux > begin
        && matches!(
            paragraph.lower(aux - 1),
            "began" | "begun" | "started" | "begins" | "resumed" | "finished"
        )
    {
        aux -= 1;
    }
    let passive = (aux..one.at).any(|at| is_be(paragraph.lower(at)));
    let real = !unreal(paragraph, one.at, begin);
    let gets = matches!(
        word,
        "received" | "receives" | "got" | "gets" | "serving" | "serves" | "served"
    );
    if gets || passive {
        // "is serving since 2009 an 11-year sentence": a time may stand in between.
        let behind = scene
            .times
            .iter()
            .find(|time| time.from == right && word == "serving")
            .map_or(right, |time| time.to);
        let since = behind + usize::from(paragraph.lower(behind) == "since");
        let Some((_, event_type)) = term(paragraph, right)
            .or_else(|| half_told(paragraph, right))
            .or_else(|| term(paragraph, behind))
            .or_else(|| term(paragraph, since))
            .filter(|_| real)
        else {
            return Analysis::Nothing;
        };
        let event_type = match (event_type, one.trigger.event_type) {
            (EventType::Fine, _) => EventType::Fine,
            (_, by_verb) => by_verb,
        };
        let victims = takers(scene, begin, aux, one.at, resolver);
        let victims = only_sufferers(victims, event_type, resolver);
        if victims.is_empty() {
            return if chained_back(paragraph, aux) || chained_back(paragraph, one.at) {
                Analysis::Chained
            } else {
                Analysis::Nothing
            };
        }
        return told_as(event_type, victims, Vec::new(), aux);
    }
    if !real {
        return Analysis::Nothing;
    }
    // "was acquitted of one charge but given two years for another".
    if matches!(word, "given" | "handed")
        && chained_back(paragraph, one.at)
        && term(paragraph, right).is_some()
    {
        return Analysis::Chained;
    }
    match giver(scene, begin, end, one, right, resolver) {
        Analysis::Nothing if word == "handed" => split(scene, begin, end, one, resolver),
        analysis => analysis,
    }
}

/// "NAME got six and a half": the years were said before.
fn half_told(paragraph: &Paragraph<'_>, at: usize) -> Option<(usize, EventType)> {
    let (count, mut next) = numbers::any(paragraph, at)?;
    if paragraph.matches(next, "and a half").is_some() {
        next += 3;
    }
    let closed = matches!(paragraph.token(next).kind, TokenKind::Mark('.' | ',' | ';'))
        || next >= paragraph.tokens.len()
        || matches!(paragraph.lower(next), "and" | "while" | "each");
    let said = (at.saturating_sub(60)..at).any(|step| {
        matches!(paragraph.lower(step), "years" | "year")
            || paragraph.lower(step).ends_with("-year")
    });
    (closed && said && count <= 40.0).then_some((next, EventType::Sentence))
}

fn takers(
    scene: &Scene<'_, '_>,
    begin: usize,
    aux: usize,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    if paragraph.is_mark(aux.wrapping_sub(1), ',') && aux == at {
        // "NAME, serving a five-year sentence, ...".
        let index = scene
            .parties
            .iter()
            .rposition(|party| party.to + 1 == aux && party.from >= begin)
            .or_else(|| before_apposition(scene, begin, aux - 1));
        return index
            .map(|index| {
                let victims = resolver.resolve(paragraph, scene.parties, index);
                with_list(scene, index, begin, victims, resolver)
            })
            .unwrap_or_default();
    }
    subject(scene, begin, aux, resolver, false).unwrap_or_default()
}

/// "handed down a sentence of ten years to NAME", "gave him nine years".
fn giver(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    right: usize,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let actors = super::only_actors(
        subject(scene, begin, one.at, resolver, true).unwrap_or_default(),
        resolver,
    );
    if let Some((after, event_type)) = term(paragraph, right) {
        let Some(start) = (after..(after + 9).min(end))
            .take_while(|at| !paragraph.is_mark(*at, '.'))
            .find(|at| {
                matches!(paragraph.lower(*at), "to" | "on" | "upon" | "against")
                    && scene
                        .parties
                        .iter()
                        .any(|party| party.from > *at && party.from <= at + 4)
            })
        else {
            return Analysis::Nothing;
        };
        let victims = only_sufferers(
            object(scene, start + 1, end, resolver),
            event_type,
            resolver,
        );
        return if victims.is_empty() {
            Analysis::Nothing
        } else {
            told_as(event_type, victims, actors, one.at)
        };
    }
    // The ones who get it stand in between: "handed NAME and NAME six years each".
    let Some((behind, event_type)) = scene
        .parties
        .iter()
        .filter(|party| party.to > right && party.to < (right + 24).min(end))
        .find_map(|party| term(paragraph, party.to).map(|found| (party.to, found.1)))
    else {
        return Analysis::Nothing;
    };
    let clear = !(right..behind).any(|at| paragraph.has(at, tag::AUXILIARY | tag::SPEECH));
    let victims = only_sufferers(object(scene, right, behind, resolver), event_type, resolver);
    if victims.is_empty() || !clear {
        return Analysis::Nothing;
    }
    told_as(event_type, victims, actors, one.at)
}

/// "her sons, aged 19 and 22, to three years": over what stands between two commas.
fn over_aside(paragraph: &Paragraph<'_>, at: usize, end: usize) -> usize {
    if !paragraph.is_mark(at, ',') {
        return at;
    }
    (at + 1..(at + 12).min(end))
        .find(|step| paragraph.is_mark(*step, ','))
        .map_or(at, |comma| comma + 1)
}

/// Finds who got the next measure in "sentenced NAME to 17 years and NAME to 13 years": the token
/// where the further one begins, and who it is.
pub(super) fn shared_out(
    scene: &Scene<'_, '_>,
    from: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<(usize, usize, Vec<DraftNumber>)> {
    let paragraph = scene.paragraph;
    let mut found = Vec::new();
    let mut measured = false;
    let mut at = from;
    while at < end {
        if let Some(after) = counted(paragraph, at) {
            measured = true;
            at = after;
            continue;
        }
        let joint = measured
            && (matches!(paragraph.lower(at), "and" | "while")
                || matches!(paragraph.token(at).kind, TokenKind::Mark(',' | ';')));
        if joint
            && let Some(index) = scene.parties.iter().position(|party| {
                party.from > at
                    && party.from <= at + 2
                    && matches!(party.kind, PartyKind::Named(_) | PartyKind::Group { .. })
            })
        {
            // The last of a list of names stands in front of the measure.
            let last = (index..(index + 12).min(scene.parties.len()))
                .take_while(|near| {
                    scene.parties.get(*near).is_some_and(|party| {
                        matches!(party.kind, PartyKind::Named(_) | PartyKind::Group { .. })
                    })
                })
                .find(|near| {
                    scene.parties.get(*near).is_some_and(|party| {
                        let behind = over_aside(paragraph, party.to, end);
                        let to = usize::from(paragraph.lower(behind) == "to");
                        behind < end
                            && (counted(paragraph, behind + to).is_some()
                                || to == 1 && half_told(paragraph, behind + 1).is_some())
                    })
                });
            if let Some(last) = last
                && let (Some(first), Some(party)) =
                    (scene.parties.get(index), scene.parties.get(last))
            {
                let victims = resolver.resolve(paragraph, scene.parties, last);
                let victims = with_list(scene, last, first.from, victims, resolver);
                found.push((first.from, party.to, victims));
                at = party.to;
                continue;
            }
        }
        at += 1;
    }
    found
}
