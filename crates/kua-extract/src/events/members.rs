//! The names that say who a group is.
//!
//! Never finds a group; the parties of a sentence do.

use super::Scene;
use super::sides::right_list;
use crate::draft::{Draft, DraftNumber};
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::resolver::Resolver;
use crate::text::TokenKind;

/// Adds the names that say who a group is: "four lawyers (A, B, C and D)", "several women,
/// including A and B", "Three were detained: A, B and C".
pub(super) fn members(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    victims: &mut Vec<DraftNumber>,
    resolver: &mut Resolver<'_>,
) {
    let paragraph = scene.paragraph;
    let groups: Vec<usize> = scene
        .parties
        .iter()
        .enumerate()
        .filter(|(_, party)| {
            party.from >= begin && party.to < end && matches!(party.kind, PartyKind::Group { .. })
        })
        .map(|(index, _)| index)
        .take(4)
        .collect();
    for index in groups {
        let Some(party) = scene.parties.get(index) else {
            continue;
        };
        let mut at = party.to;
        at += paragraph.matches(at, "of them").unwrap_or(0);
        let colon = (party.to..end).find(|at| paragraph.is_mark(*at, ':'));
        if !matches!(
            paragraph.token(at).kind,
            TokenKind::Mark(',' | '(' | '–' | '—' | '-' | ':')
        ) {
            match colon {
                Some(colon) => at = colon,
                None => continue,
            }
        }
        at += 1;
        let mut told = false;
        while at < end
            && (matches!(
                paragraph.lower(at),
                "including" | "among" | "them" | "namely" | "being"
            ) || paragraph.has(at, tag::TITLE | tag::ROLE | tag::PEOPLE))
        {
            told |= !paragraph.has(at, tag::TITLE);
            at += 1;
        }
        let comma = paragraph.is_mark(party.to, ',');
        let next = scene.parties.iter().position(|named| {
            named.from == at
                && matches!(named.kind, PartyKind::Named(number) if resolver.drafts.get(number).is_some_and(Draft::is_person))
        });
        let partitive = paragraph.matches(party.to, "of them").is_some()
            || (party.from..party.to).any(|at| paragraph.matches(at, "of them").is_some());
        // "Two of her colleagues, NAME and NAME, were barred": as many names as people.
        let counted = comma
            && next.is_some_and(|next| match party.kind {
                PartyKind::Group {
                    people: Some(people @ 2..=12),
                    ..
                } => {
                    let first = resolver.resolve(paragraph, scene.parties, next);
                    right_list(scene, next, end, first, resolver).len() as u64 == people
                }
                _ => false,
            });
        let Some(next) = next.filter(|_| told || partitive || counted || !comma) else {
            continue;
        };
        let group = resolver.resolve(paragraph, scene.parties, index);
        // "nine employees were detained; two of them, NAME and NAME, appeared": of the nine.
        let of_them = paragraph.matches(party.to, "of them").is_some()
            || (party.from..party.to).any(|at| paragraph.matches(at, "of them").is_some());
        let of_those = of_them
            && victims.iter().any(|number| {
                resolver
                    .drafts
                    .get(*number)
                    .is_some_and(|draft| draft.is_group())
            });
        if !of_those && !group.iter().any(|number| victims.contains(number)) {
            continue;
        }
        let first = resolver.resolve(paragraph, scene.parties, next);
        for number in right_list(scene, next, end, first, resolver) {
            if !victims.contains(&number) {
                victims.push(number);
            }
        }
    }
}
