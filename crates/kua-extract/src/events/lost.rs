//! People of whom nothing is heard: "her whereabouts are unknown", "there is no trace of NAME".

use super::entries::{LOST, entry, opens};
use super::sides::{object, owners_here, subject};
use super::{Analysis, Here, Scene, only_sufferers, told_as};
use crate::draft::DraftNumber;
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

fn negative(word: &str) -> bool {
    matches!(
        word,
        "no" | "not" | "never" | "nothing" | "neither" | "nobody" | "without" | "nor"
    ) || word.ends_with("n't")
        || word.ends_with("n’t")
}

/// Reads "whereabouts", "heard", "trace", "news".
pub(super) fn lost(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let before = one.at.saturating_sub(5).max(begin);
    let denied = (before..one.at).any(|at| negative(paragraph.lower(at)));
    let victims = match paragraph.lower(one.at) {
        "whereabouts" => {
            let unknown = (one.at + 1..(one.at + 14).min(end)).any(|at| {
                matches!(paragraph.lower(at), "unknown" | "unclear" | "undisclosed")
                    || paragraph.lower(at) == "known" && paragraph.lower(at - 1) == "not"
            });
            let kept = (one.at.saturating_sub(8).max(begin)..one.at)
                .any(|at| matches!(paragraph.lower(at), "information" | "word" | "refused"));
            if !(unknown || denied && kept) {
                return Analysis::Nothing;
            }
            whose(scene, begin, end, one.at, resolver)
        }
        "seen"
            if denied && !matches!(paragraph.lower(one.at + 1), "since" | "or" | "again" | ".") =>
        {
            // "Nobody has seen him since": those who stand behind the verb.
            let nobody = (before..one.at).any(|at| {
                matches!(
                    paragraph.lower(at),
                    "nobody" | "no" | "none" | "neither" | "never" | "not"
                )
            });
            let since = (one.at + 2..(one.at + 7).min(end))
                .any(|at| matches!(paragraph.lower(at), "since" | "again" | "after" | "alive"));
            if nobody && since {
                object(scene, one.at + 1, end, resolver)
            } else {
                Vec::new()
            }
        }
        "know" | "knows" | "idea" | "told" | "tell" | "clear" | "learn" | "learned" | "learnt"
        | "discover"
            if denied =>
        {
            where_is(scene, end, one.at + 2, resolver)
        }
        "heard"
            if paragraph.lower(one.at + 1) == "nothing"
                && !matches!(paragraph.lower(one.at + 2), "but" | "about" | "wrong") =>
        {
            heard_nothing(scene, begin, end, one.at, resolver)
        }
        "heard" | "seen" if denied => heard(scene, begin, end, one.at, resolver),
        "trace" | "news" | "word" if denied && paragraph.lower(one.at.wrapping_sub(1)) == "no" => {
            if matches!(paragraph.lower(one.at + 1), "of" | "from") {
                object(scene, one.at + 2, end, resolver)
            } else if paragraph.lower(begin) == "of" {
                object(scene, begin + 1, one.at, resolver)
            } else {
                Vec::new()
            }
        }
        _ => Vec::new(),
    };
    let victims = only_sufferers(victims, LOST, resolver);
    if victims.is_empty() {
        return Analysis::Nothing;
    }
    told_as(LOST, victims, Vec::new(), one.at)
}

/// "I have no idea where my husband is": those whose place nobody knows.
fn where_is(
    scene: &Scene<'_, '_>,
    end: usize,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let Some(index) = scene.parties.iter().position(|party| {
        party.from >= at
            && party.from <= at + 3
            && party.to < end
            && (at..party.from).all(|step| {
                paragraph.has(step, tag::DETERMINER | tag::KIN | tag::ROLE | tag::TITLE)
                    || matches!(
                        paragraph.lower(step),
                        "my" | "his" | "her" | "their" | "our"
                    )
            })
    }) else {
        return Vec::new();
    };
    let behind = scene.parties.get(index).map_or(at, |party| party.to);
    // "where he is", "where NAME is being held"; not "where he works".
    if !matches!(
        paragraph.lower(behind),
        "is" | "are" | "was" | "were" | "has"
    ) {
        return Vec::new();
    }
    resolver.resolve(paragraph, scene.parties, index)
}

/// "his relatives heard nothing", "the family has heard nothing from NAME since".
fn heard_nothing(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    if matches!(paragraph.lower(at + 2), "from" | "of") {
        let behind = object(scene, at + 3, end.min(at + 12), resolver);
        if !behind.is_empty() {
            return behind;
        }
    }
    if let Some(whose) =
        (begin..at).rfind(|step| matches!(paragraph.lower(*step), "his" | "her" | "their"))
    {
        return owners_here(scene, begin, whose, resolver);
    }
    resolver.memory.last_victim.into_iter().collect()
}

pub(super) fn whose(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    if paragraph.lower(at + 1) == "of" {
        return object(scene, at + 2, end, resolver);
    }
    // "NAME, whose whereabouts remain unknown".
    if at > begin + 1 && paragraph.lower(at - 1) == "whose" {
        let index = scene.parties.iter().rposition(|party| {
            party.from >= begin
                && party.to < at
                && at - party.to <= 3
                && !matches!(party.kind, PartyKind::Body | PartyKind::Outfit)
        });
        return index
            .map(|index| resolver.resolve(paragraph, scene.parties, index))
            .unwrap_or_default();
    }
    let mut left = at;
    while left > begin
        && paragraph.is_word(left - 1)
        && !paragraph.has(left - 1, tag::FUNCTION)
        && at - left < 2
    {
        left -= 1;
    }
    if matches!(
        paragraph.lower(left.wrapping_sub(1)),
        "his" | "her" | "their"
    ) && left > begin
    {
        return owners_here(scene, begin, left - 1, resolver);
    }
    if paragraph.token(left.wrapping_sub(1)).kind == TokenKind::Possessive && left > begin {
        let index = scene
            .parties
            .iter()
            .rposition(|party| party.to == left - 1 && party.from >= begin);
        return index
            .map(|index| resolver.resolve(paragraph, scene.parties, index))
            .unwrap_or_default();
    }
    if opens(paragraph, begin, at) || unnamed_here(paragraph, begin, at) {
        return entry(paragraph, resolver);
    }
    Vec::new()
}

/// "Awaiting trial, whereabouts unknown": nobody is named in front.
fn unnamed_here(paragraph: &Paragraph<'_>, begin: usize, at: usize) -> bool {
    matches!(
        paragraph.token(at.wrapping_sub(1)).kind,
        TokenKind::Mark(',' | ';' | ':')
    ) && at.saturating_sub(begin) < 20
}

fn heard(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    if !matches!(
        paragraph.lower(at + 1),
        "of" | "from" | "since" | "or" | "again" | "."
    ) {
        return Vec::new();
    }
    // "have not heard from NAME since", "nothing has been heard of them".
    let behind = object(scene, at + 2, end.min(at + 12), resolver);
    if !behind.is_empty() {
        return behind;
    }
    let passive = (at.saturating_sub(3).max(begin)..at).any(|step| paragraph.lower(step) == "been");
    if !passive {
        return Vec::new();
    }
    let mut aux = at;
    while aux > begin
        && (paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB)
            || negative(paragraph.lower(aux - 1)))
    {
        aux -= 1;
    }
    subject(scene, begin, aux, resolver, false).unwrap_or_default()
}
