//! What is asked with "must" and "should" of those who are no named authority: "They must free
//! her", "The international community must act", "There must be an inquiry".
//!
//! Never reads a subject that `sides::obliged` reads.

use super::nouns::noun_demand;
use super::wishes::duty;
use super::{Asked, Scene, inside_quote};
use crate::lexicon::tag;
use crate::resolver::Resolver;
use crate::text::TokenKind;

/// Reads what stands behind "must" or "should".
pub(super) fn find(
    scene: &Scene<'_, '_>,
    begin: usize,
    at: usize,
    stop: usize,
    resolver: &Resolver<'_>,
) -> Option<Asked> {
    let paragraph = scene.paragraph;
    let before = at.wrapping_sub(1);
    // "There must be an independent investigation"
    if paragraph.lower(before) == "there" && paragraph.lower(at + 1) == "be" {
        return noun_demand(paragraph, at + 2, stop).then_some((before, stop, Vec::new(), at + 2));
    }
    if !duty(paragraph, at + 1) {
        return None;
    }
    // "They must free her": where somebody speaks of those in power.
    let costs = (at + 1..stop.min(at + 4)).any(|step| {
        paragraph.token(step).kind == TokenKind::Number || paragraph.has(step, tag::NUMBER)
    });
    if paragraph.lower(before) == "they"
        && !costs
        && (inside_quote(scene, at) || resolver.memory.narrator.is_some())
    {
        return Some((before, stop, Vec::new(), at + 1));
    }
    let from = collective(scene, begin, at)?;
    Some((from, stop, Vec::new(), at + 1))
}

/// "Governments ought to grant them asylum": the same with "ought".
pub(super) fn ought(scene: &Scene<'_, '_>, begin: usize, at: usize, stop: usize) -> Option<Asked> {
    collective(scene, begin, at).map(|from| (from, stop, Vec::new(), at + 2))
}

/// "The international community cannot stay silent and must act", "The University, too, must":
/// where the subject begins.
fn collective(scene: &Scene<'_, '_>, begin: usize, at: usize) -> Option<usize> {
    let paragraph = scene.paragraph;
    let from = (at.saturating_sub(12).max(begin)..at).find(|step| {
        let collective = matches!(
            paragraph.lower(*step),
            "community"
                | "world"
                | "governments"
                | "states"
                | "companies"
                | "democracies"
                | "employers"
                | "leaders"
                | "allies"
                | "institutions"
                | "brands"
        ) && !paragraph.has(step.wrapping_sub(1), tag::PREPOSITION);
        let house = paragraph.has(*step, tag::ORGHEAD)
            && paragraph.token(*step).capital
            && paragraph.lower(step.wrapping_sub(1)) == "the";
        (collective || house)
            && !(*step + 1..at).any(|between| {
                matches!(
                    paragraph.lower(between),
                    "who" | "that" | "which" | "said" | "says"
                )
            })
    })?;
    let from = (from.saturating_sub(3).max(begin)..from)
        .find(|step| paragraph.has(*step, tag::DETERMINER))
        .unwrap_or(from);
    Some(from)
}
