//! What can be asked for in a noun: "the release of", "an inquiry into".

use super::sides::party_from;
use super::{Asked, Scene};
use crate::lexicon::tag;
use crate::resolver::Resolver;
use crate::text::Paragraph;

/// "appealed to the president for a pardon": whom, and what for.
pub(super) fn asked_for(
    scene: &Scene<'_, '_>,
    at: usize,
    whom: usize,
    stop: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Asked> {
    let paragraph = scene.paragraph;
    let first = (whom + 1..stop.min(whom + 9))
        .find(|step| matches!(paragraph.lower(*step), "for" | "to"))?;
    if paragraph.lower(first) != "for" || !noun_demand(paragraph, first + 1, stop) {
        return None;
    }
    let addressee = party_from(scene, whom, resolver);
    Some((at, stop, addressee, first + 1))
}

/// "I ask", "we also ask": those who write.
pub(super) fn narrated(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let mut before = at.wrapping_sub(1);
    while paragraph.has(before, tag::ADVERB) || paragraph.lower(before) == "respectfully" {
        before = before.wrapping_sub(1);
    }
    // "I am writing to ask you"
    if paragraph.lower(before) == "to" && paragraph.lower(before.wrapping_sub(1)) == "writing" {
        return true;
    }
    matches!(paragraph.lower(before), "i" | "we")
}

/// "are appealing for help": what is asked for in need.
pub(super) fn help(paragraph: &Paragraph<'_>, at: usize) -> bool {
    (at..at + 4).any(|step| {
        matches!(
            paragraph.lower(step),
            "help" | "aid" | "support" | "assistance" | "clemency" | "mercy" | "leniency" | "calm"
        )
    })
}

/// "asked not to be named", "asks that his name not be printed".
pub(super) fn unnamed(paragraph: &Paragraph<'_>, at: usize, stop: usize) -> bool {
    (at + 1..stop.min(at + 10)).any(|step| {
        matches!(
            paragraph.lower(step),
            "named" | "name" | "names" | "identified" | "anonymity" | "anonymous" | "anonymously"
        )
    }) && (at + 1..stop.min(at + 8)).any(|step| {
        matches!(
            paragraph.lower(step),
            "not" | "anonymity" | "anonymous" | "anonymously" | "withheld"
        )
    })
}

/// Tells whether what follows can be asked for.
pub(super) fn noun_demand(paragraph: &Paragraph<'_>, at: usize, stop: usize) -> bool {
    // "for the men's convictions to be quashed"
    let done = (at + 1..stop.min(at + 16)).any(|step| {
        paragraph.lower(step) == "to"
            && matches!(paragraph.lower(step + 1), "be" | "get")
            && step + 2 < stop
    });
    done || (at..stop.min(at + 9)).any(|step| {
        matches!(
            paragraph.lower(step),
            "release"
                | "released"
                | "releases"
                | "investigation"
                | "inquiry"
                | "end"
                | "ban"
                | "sanctions"
                | "asylum"
                | "justice"
                | "freedom"
                | "withdrawal"
                | "closure"
                | "abolition"
                | "protection"
                | "halt"
                | "lifting"
                | "reform"
                | "reforms"
                | "boycott"
                | "action"
                | "acquittal"
                | "access"
                | "dismissal"
                | "return"
                | "repeal"
                | "moratorium"
                | "pressure"
                | "stop"
                | "commitment"
                | "resignation"
                | "meeting"
                | "suspension"
                | "reinstatement"
                | "recognition"
                | "clemency"
                | "free"
                | "freed"
                | "information"
                | "compensation"
                | "review"
                | "explanation"
                | "autopsy"
                | "examination"
                | "retrial"
                | "apology"
                | "transfer"
                | "treatment"
                | "guarantees"
                | "hearing"
                | "visit"
                | "visits"
                | "pardon"
                | "amnesty"
                | "accountability"
                | "probe"
                | "annulment"
                | "extradition"
                | "answers"
                | "proof"
                | "evidence"
                | "bail"
                | "observers"
                | "lawyer"
                | "doctor"
                | "care"
                | "reparations"
                | "punishment"
                | "prosecution"
                | "trial"
                | "intervention"
                | "assistance"
                | "exoneration"
                | "cessation"
                | "disclosure"
                | "implementation"
                | "monitors"
                | "mission"
                | "dialogue"
        )
    })
}
