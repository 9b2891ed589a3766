//! Verbs whose object stands in the middle: "took NAME away", "brought him before a judge".

use kua_core::proposal::EventType;

use super::sides::{object, skip_adverbs, subject};
use super::{Analysis, Here, Scene, only_actors, only_sufferers, told_as, unreal};
use crate::gazetteer::{Known, gazetteer};
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Reads such a verb, its object and what the words behind it make of it.
pub(super) fn split(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let right = skip_adverbs(paragraph, one.at + one.length);
    // "found NAME, a nurse and co-founder of X, guilty of": what describes stands in between.
    if let Some(found) = found_guilty(scene, begin, end, one, right, resolver) {
        return found;
    }
    // The words behind the last of the objects decide.
    let Some((tail, event_type)) = scene
        .parties
        .iter()
        .filter(|party| party.from >= right && party.to < (right + 20).min(end))
        .find_map(|party| {
            tail(paragraph, paragraph.lower(one.at), party.to)
                .or_else(|| to_town(scene, begin, one.at, party.to))
                .map(|found| (party.to, found))
        })
    else {
        return Analysis::Nothing;
    };
    if unreal(paragraph, one.at, begin) || paragraph.lower(one.at.wrapping_sub(1)) == "to" {
        return Analysis::Nothing;
    }
    let victims = only_sufferers(object(scene, right, tail, resolver), event_type, resolver);
    if victims.is_empty() || (right..tail).any(|at| paragraph.has(at, tag::SPEECH)) {
        return Analysis::Nothing;
    }
    let actors = only_actors(
        subject(scene, begin, one.at, resolver, true).unwrap_or_default(),
        resolver,
    );
    told_as(event_type, victims, actors, one.at)
}

/// "found NAME, an accountant in a canteen, guilty of".
fn found_guilty(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    right: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Analysis> {
    let paragraph = scene.paragraph;
    if !matches!(paragraph.lower(one.at), "found" | "finding" | "finds") {
        return None;
    }
    let object_party = scene
        .parties
        .iter()
        .find(|party| party.from >= right && party.from <= right + 1)?;
    if !matches!(object_party.kind, PartyKind::Named(_)) || !paragraph.is_mark(object_party.to, ',')
    {
        return None;
    }
    let guilty = (object_party.to + 1..end.min(object_party.to + 40))
        .take_while(|at| !matches!(paragraph.token(*at).kind, TokenKind::Mark(';' | ':')))
        .find(|at| paragraph.lower(*at) == "guilty")?;
    let closed = paragraph.is_mark(guilty - 1, ',') || paragraph.is_mark(guilty - 1, ')');
    if !closed || unreal(paragraph, one.at, begin) {
        return None;
    }
    let victims = only_sufferers(
        object(scene, right, object_party.to, resolver),
        EventType::Conviction,
        resolver,
    );
    if victims.is_empty() {
        return None;
    }
    let actors = only_actors(
        subject(scene, begin, one.at, resolver, true).unwrap_or_default(),
        resolver,
    );
    Some(told_as(EventType::Conviction, victims, actors, one.at))
}

/// "agents stopped the van and drove her to Almaty": those who move somebody are no friends.
fn to_town(scene: &Scene<'_, '_>, begin: usize, verb: usize, at: usize) -> Option<EventType> {
    let paragraph = scene.paragraph;
    let moves = matches!(
        paragraph.lower(verb),
        "drove" | "took" | "flew" | "moved" | "brought" | "sent" | "escorted"
    );
    let town = paragraph.token(at + 1).capital
        && paragraph.is_word(at + 1)
        && !paragraph.has(at + 1, tag::MONTH | tag::WEEKDAY | tag::NATION)
        && scene
            .items
            .iter()
            .any(|item| item.from == at + 1 || item.from == at + 2);
    let force = scene
        .parties
        .iter()
        .any(|party| party.from >= begin && party.to <= verb && party.kind == PartyKind::Body)
        || (begin..verb).any(|step| {
            matches!(
                paragraph.lower(step),
                "agents" | "officers" | "police" | "soldiers" | "guards" | "men"
            )
        });
    // A country: out of this one.
    let country = matches!(paragraph.lower(verb), "sent" | "flew")
        && gazetteer().find(paragraph, at + 1).is_some_and(|found| {
            matches!(found.known, Known::Place(number)
                if gazetteer().place(number).is_some_and(|place| place.point.is_none()))
        });
    let kind = if country {
        EventType::Deportation
    } else {
        EventType::Transfer
    };
    (moves && paragraph.lower(at) == "to" && town && force).then_some(kind)
}

fn tail(paragraph: &Paragraph<'_>, verb: &str, at: usize) -> Option<EventType> {
    let at = skip_adverbs_but_away(paragraph, at);
    let next = paragraph.lower(at + 1);
    let takes = matches!(
        verb,
        "took"
            | "led"
            | "dragged"
            | "hauled"
            | "drove"
            | "whisked"
            | "escorted"
            | "bundled"
            | "brought"
            | "marched"
            | "pulled"
            | "yanked"
            | "removed"
            | "fetched"
            | "collected"
    );
    let moves = takes || matches!(verb, "sent" | "flew" | "moved");
    match paragraph.lower(at) {
        // "stopped a minibus and took her off it"
        "off" if takes && matches!(next, "it" | "them") => Some(EventType::Arrest),
        // "took her off a flight to Istanbul": kept from leaving.
        "off"
            if takes
                && matches!(next, "a" | "the" | "his" | "her")
                && matches!(paragraph.lower(at + 2), "flight" | "plane" | "aircraft") =>
        {
            Some(EventType::TravelRestriction)
        }
        // "the court sent her to SIZO-1"
        "to" if verb == "sent" && next.starts_with("sizo-") => Some(EventType::PretrialDetention),
        // "have sent eleven of them to third countries"
        "to" if verb == "sent"
            && next == "third"
            && matches!(paragraph.lower(at + 2), "country" | "countries") =>
        {
            Some(EventType::Deportation)
        }
        "to" if verb == "ordered" => (next == "pay").then_some(EventType::Fine),
        "over" if verb == "handed" && next == "to" => Some(EventType::Deportation),
        "to" if verb == "sent"
            && (matches!(next, "prison" | "jail")
                || next == "a" && matches!(paragraph.lower(at + 2), "prison" | "penal")) =>
        {
            Some(EventType::Imprisonment)
        }
        "away" if takes => Some(EventType::Arrest),
        "into" if takes && (next == "custody" || verb == "bundled" || next == "a") => {
            Some(EventType::Arrest)
        }
        "from" | "out" if takes && verb != "brought" => Some(EventType::Arrest),
        "off"
            if takes
                && (matches!(verb, "dragged" | "hauled" | "led" | "marched" | "yanked")
                    || matches!(next, "a" | "the" | "his" | "her")
                        && matches!(
                            paragraph.lower(at + 2),
                            "bus"
                                | "train"
                                | "plane"
                                | "flight"
                                | "street"
                                | "tram"
                                | "minibus"
                                | "boat"
                                | "ferry"
                                | "motorcycle"
                        )) =>
        {
            Some(EventType::Arrest)
        }
        "on" | "onto" | "aboard"
            if matches!(next, "a" | "the" | "board")
                && (at + 2..at + 5).any(|step| {
                    matches!(paragraph.lower(step), "plane" | "flight" | "aircraft")
                }) =>
        {
            Some(EventType::Deportation)
        }
        "in" if matches!(verb, "put" | "placed")
            && (next == "custody" || remand(paragraph, at + 1)) =>
        {
            Some(EventType::PretrialDetention)
        }
        "at" | "in" | "during"
            if verb == "took"
                && matches!(next, "night" | "dawn" | "the" | "midnight")
                && matches!(
                    (next, paragraph.lower(at + 2)),
                    ("night" | "dawn" | "midnight", _)
                        | (_, "night" | "middle" | "morning" | "evening")
                ) =>
        {
            Some(EventType::Arrest)
        }
        "with" if takes && matches!(next, "them" | "him") => Some(EventType::Arrest),
        "up" if verb == "picked" => Some(EventType::Arrest),
        "back" if verb == "sent" => Some(EventType::Deportation),
        "go" if verb == "let" => Some(EventType::Release),
        "free" if verb == "set" => Some(EventType::Release),
        "guilty" if matches!(verb, "found" | "finding") => Some(EventType::Conviction),
        "before" if verb == "brought" => Some(EventType::Hearing),
        "for" if takes && matches!(next, "interrogation" | "questioning") => {
            Some(EventType::Interrogation)
        }
        "under" if matches!(next, "house") => {
            matches!(verb, "put" | "placed" | "kept" | "held").then_some(EventType::HouseArrest)
        }
        "under" if next == "arrest" && matches!(verb, "put" | "placed") => Some(EventType::Arrest),
        "on" if next == "trial" && matches!(verb, "put" | "placed") => Some(EventType::Trial),
        "to" if moves => destination(paragraph, at + 1),
        "in" | "at" | "incommunicado" if matches!(verb, "kept" | "held") => {
            (paragraph.lower(at) == "incommunicado" || locked(paragraph, at + 1))
                .then_some(EventType::Detention)
        }
        _ => None,
    }
}

fn skip_adverbs_but_away(paragraph: &Paragraph<'_>, mut at: usize) -> usize {
    while paragraph.has(at, tag::ADVERB)
        && !matches!(paragraph.lower(at), "away" | "back" | "off" | "down")
    {
        at += 1;
    }
    at
}

/// What being taken to a place means.
fn destination(paragraph: &Paragraph<'_>, at: usize) -> Option<EventType> {
    if remand(paragraph, at) {
        return Some(EventType::PretrialDetention);
    }
    locked(paragraph, at).then_some(EventType::Transfer)
}

/// Tells whether a prison before trial is named within a few words.
pub(super) fn remand(paragraph: &Paragraph<'_>, at: usize) -> bool {
    (at..at + 5)
        .take_while(|step| paragraph.is_word(*step))
        .any(|step| {
            matches!(
                paragraph.lower(step),
                "pre-trial" | "pretrial" | "remand" | "sizo"
            )
        })
}

/// Tells whether a place of custody is named within a few words.
pub(super) fn locked(paragraph: &Paragraph<'_>, at: usize) -> bool {
    (at..at + 8)
        .take_while(|step| paragraph.is_word(*step) || paragraph.token(*step).tags == 0)
        .any(|step| {
            matches!(
                paragraph.lower(step),
                "prison"
                    | "jail"
                    | "detention"
                    | "custody"
                    | "colony"
                    | "camp"
                    | "police"
                    | "cell"
                    | "confinement"
                    | "barracks"
                    | "remand"
                    | "station"
                    | "isolation"
                    | "headquarters"
                    | "location"
                    | "facility"
            )
        })
}
