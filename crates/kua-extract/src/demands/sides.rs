//! Who is asked, and who asks.

use super::{Asked, Carry, Scene, push};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::resolver::Resolver;
use crate::text::TokenKind;

/// "on the Kazakh authorities to release ...": the addressee and where it goes on.
pub(super) fn addressed(
    scene: &Scene<'_, '_>,
    at: usize,
    stop: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Asked> {
    let paragraph = scene.paragraph;
    let to = (at + 1..stop.min(at + 14)).find(|step| {
        paragraph.lower(*step) == "to" && {
            let next = step
                + 1
                + (step + 1..step + 4)
                    .take_while(|more| {
                        paragraph.has(*more, tag::ADVERB)
                            || matches!(
                                paragraph.token(*more).kind,
                                TokenKind::Mark('"' | '“' | ',' | '‘' | '\'' | '«' | '„')
                            )
                    })
                    .count();
            paragraph.is_word(next)
                && !paragraph.has(next, tag::DETERMINER | tag::PREPOSITION)
                && !paragraph.token(next).capital
                || paragraph.is_mark(step + 1, ':')
        }
    })?;
    let addressee = party_from(scene, at, resolver);
    let addressee = titled_person(scene, at, to, addressee, resolver);
    let begin = at.saturating_sub(2);
    let mut from = at - 1;
    while from > begin
        && (paragraph.has(from, tag::PREPOSITION) || matches!(paragraph.lower(from), "again"))
    {
        from -= 1;
    }
    // A place may stand for its government: "called on Kazakhstan to ...".
    let addressee = if addressee.is_empty() {
        place_from(scene, at, resolver)
    } else {
        addressee
    };
    let plain = !addressee.is_empty()
        || scene
            .parties
            .iter()
            .any(|party| party.from >= at && party.to <= to)
        || matches!(
            paragraph.lower(at),
            "the" | "democracies" | "states" | "governments" | "all" | "you" | "it" | "employers"
        )
        || paragraph.lower(at) == "your" && paragraph.token(at + 1).capital;
    // "urged them not to deport": what is asked is not to do it.
    let not = usize::from(paragraph.lower(to - 1) == "not");
    plain.then_some((from, stop, addressee, to + 1 - 2 * not))
}

/// "urged Prime Minister NAME to": the one whom the title belongs to.
fn titled_person(
    scene: &Scene<'_, '_>,
    at: usize,
    to: usize,
    addressee: Vec<DraftNumber>,
    resolver: &Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let person = scene.items.iter().find(|item| {
        item.to == to
            && item.from > at
            && item.from <= at + 5
            && resolver
                .drafts
                .get(item.draft)
                .is_some_and(Draft::is_person)
    });
    match person {
        Some(item)
            if (at..item.from).all(|step| {
                paragraph.is_word(step)
                    && (paragraph.token(step).capital
                        || paragraph
                            .has(step, tag::TITLE | tag::OFFICE | tag::ROLE | tag::DETERMINER))
            }) =>
        {
            vec![item.draft]
        }
        _ => addressee,
    }
}

/// "demands that X release him and that Y impose sanctions": one demand for each clause.
pub(super) fn that_clauses(
    scene: &Scene<'_, '_>,
    at: usize,
    stop: usize,
    by: &[DraftNumber],
    resolver: &mut Resolver<'_>,
) -> usize {
    let paragraph = scene.paragraph;
    let mut from = at;
    let mut that = at + 1;
    loop {
        // "that NAME be produced; that the case be dropped; and that X order an inquiry"
        let end = (that + 3..stop).find(|step| {
            paragraph.lower(*step) == "and" && paragraph.lower(step + 1) == "that"
                || matches!(paragraph.token(*step).kind, TokenKind::Mark(',' | ';'))
                    && (paragraph.lower(step + 1) == "that"
                        || paragraph.lower(step + 1) == "and"
                            && paragraph.lower(step + 2) == "that")
        });
        let subject = that + 1;
        let mut addressee = party_from(scene, subject, resolver);
        if addressee.is_empty() {
            addressee = place_from(scene, subject, resolver);
        }
        let named = scene
            .parties
            .iter()
            .map(|party| (party.from, party.to))
            .chain(scene.items.iter().map(|item| (item.from, item.to)))
            .find(|(begin, _)| *begin == subject || *begin == subject + 1)
            .map(|(_, end)| end);
        // "that all those listed be freed": whoever is named there is asked for, not asked.
        let passive = (subject..stop.min(subject + 8)).any(|step| paragraph.lower(step) == "be");
        let what = match named {
            Some(end) if !passive && !addressee.is_empty() => end,
            _ => subject,
        };
        if passive {
            addressee.clear();
        }
        let addressee = addressee
            .into_iter()
            .filter(|one| !by.contains(one))
            .collect();
        push(
            scene,
            (from, what, end.unwrap_or(stop)),
            by.to_vec(),
            addressee,
            0.75,
            "rule:demand-that/1",
            resolver,
        );
        match end {
            Some(end) => {
                that = end + 1 + usize::from(paragraph.lower(end + 1) == "and");
                from = that + 1;
            }
            None => return stop.max(at + 1),
        }
    }
}

pub(super) fn party_from(
    scene: &Scene<'_, '_>,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let Some(index) = scene
        .parties
        .iter()
        .position(|party| party.from >= at && party.from <= at + 1)
    else {
        return Vec::new();
    };
    if matches!(
        scene.parties.get(index).map(|party| &party.kind),
        Some(PartyKind::Pronoun { .. })
    ) {
        return Vec::new();
    }
    resolver.resolve(scene.paragraph, scene.parties, index)
}

/// Makes a body of a place that is addressed like one.
pub(super) fn place_from(
    scene: &Scene<'_, '_>,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let item = scene.items.iter().find(|item| {
        item.from == at && resolver.drafts.get(item.draft).is_some_and(Draft::is_place)
    });
    let Some(item) = item else {
        return Vec::new();
    };
    let party = Party {
        from: item.from,
        to: item.to,
        head: item.from,
        kind: PartyKind::Body,
    };
    vec![resolver.body(scene.paragraph, &party)]
}

/// "The authorities must release ...": an authority that ought to.
pub(super) fn obliged(
    scene: &Scene<'_, '_>,
    begin: usize,
    at: usize,
    stop: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Asked> {
    let paragraph = scene.paragraph;
    let next = paragraph.lower(at + 1);
    if matches!(next, "have" | "not" | "also") && next != "also" && next != "not"
        || paragraph.has(at + 1, tag::PRONOUN)
        || paragraph.lower(at.wrapping_sub(1)) == "it"
    {
        return None;
    }
    let index = scene.parties.iter().rposition(|party| {
        // "The European Union, for its part, must"
        let aside = paragraph.is_mark(party.to, ',')
            && paragraph.is_mark(at.wrapping_sub(1), ',')
            && (at.saturating_sub(party.to) <= 10
                || at.saturating_sub(party.to) <= 26
                    && matches!(paragraph.lower(party.to + 1), "whose" | "which"));
        party.to <= at
            && party.from >= begin
            && (at - party.to <= 3 || aside || located(scene, party.to, at))
    })?;
    let party = scene.parties.get(index)?;
    // "HRW: Kazakhstan must", "the federation says Kazakhstan has to": who speaks is not asked.
    if (party.to..at).any(|step| {
        paragraph.is_mark(step, ':')
            || paragraph.has(step, tag::SPEECH) && !paragraph.token(step).capital
    }) {
        return None;
    }
    let addressable = match party.kind {
        PartyKind::Body => true,
        PartyKind::Named(number) => resolver
            .drafts
            .get(number)
            .is_some_and(|draft| draft.is_organisation()),
        // "the regional president should", where "the driver should" is advice.
        PartyKind::Single {
            definite: true,
            kin: false,
        } => (party.from..party.to).any(|step| {
            paragraph.has(step, tag::OFFICE)
                || matches!(
                    paragraph.lower(step),
                    "prosecutor" | "mayor" | "governor" | "rector" | "ombudsman" | "commander"
                )
        }),
        _ => false,
    };
    if !addressable
        || paragraph.lower(at + 1) == "be" && !matches!(paragraph.lower(at + 2), "held" | "pressed")
    {
        return None;
    }
    let from = party.from;
    let addressee = resolver.resolve(paragraph, scene.parties, index);
    Some((from, stop, addressee, at + 1))
}

/// "Authorities in Ethiopia's Somali Region should": only where they are stands between.
fn located(scene: &Scene<'_, '_>, from: usize, at: usize) -> bool {
    let paragraph = scene.paragraph;
    at > from
        && at - from <= 7
        && matches!(paragraph.lower(from), "in" | "of" | "at")
        && (from + 1..at).all(|step| {
            paragraph.token(step).capital
                || paragraph.token(step).kind == TokenKind::Possessive
                || matches!(
                    paragraph.lower(step),
                    "the" | "of" | "and" | "city" | "region" | "province"
                )
        })
}

/// "She is pleading with Oslo": who spoke in the sentences before, or was named first there.
///
/// Nothing where the party is no pronoun, or the paragraph names nobody in front of it.
fn pronoun_here(
    scene: &Scene<'_, '_>,
    index: usize,
    resolver: &mut Resolver<'_>,
) -> Option<Vec<DraftNumber>> {
    let paragraph = scene.paragraph;
    let party = scene.parties.get(index)?;
    let PartyKind::Pronoun { plural } = party.kind else {
        return None;
    };
    let woman = matches!(paragraph.lower(party.from), "she" | "her");
    let here = paragraph.span(party.from, party.to);
    let (begin, _) = paragraph.sentence_of(party.from);
    let named = |scene: &Scene<'_, '_>, resolver: &Resolver<'_>, from: usize, to: usize| {
        scene
            .items
            .iter()
            .filter(|item| item.from >= from && item.to <= to)
            .map(|item| item.draft)
            .find(|number| {
                resolver.drafts.get(*number).is_some_and(Draft::is_person)
                    && resolver
                        .memory
                        .women
                        .get(number)
                        .is_none_or(|known| *known == woman)
            })
    };
    if plural || named(scene, resolver, begin, party.from).is_some() {
        return None;
    }
    let before: Vec<(usize, usize)> = paragraph
        .sentences
        .iter()
        .copied()
        .filter(|(_, end)| *end <= begin)
        .collect();
    for (from, to) in before.into_iter().rev().take(3) {
        let bytes = paragraph.span(from, to);
        let speaker = resolver.drafts.iter().rev().take(400).find_map(|draft| {
            let DraftValue::Quotation { speaker, .. } = draft.value else {
                return None;
            };
            let inside = std::iter::once(&draft.main)
                .chain(&draft.mentions)
                .any(|span| span.0 >= bytes.0 && span.1 <= bytes.1);
            speaker.filter(|_| inside)
        });
        let speaker = speaker.filter(|number| {
            resolver.drafts.get(*number).is_some_and(Draft::is_person)
                && resolver
                    .memory
                    .women
                    .get(number)
                    .is_none_or(|known| *known == woman)
        });
        if let Some(number) = speaker.or_else(|| named(scene, resolver, from, to)) {
            if let Some(draft) = resolver.drafts.get_mut(number) {
                draft.refer(here);
            }
            return Some(vec![number]);
        }
    }
    None
}

/// Finds who asks: the subject of the verb, or the organisation whose text it is.
pub(super) fn asker(
    scene: &Scene<'_, '_>,
    begin: usize,
    from: usize,
    at: usize,
    word: &str,
    carry: &Carry,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    // Who writes "I ask you" is not named there.
    if paragraph.lower(at.wrapping_sub(1)) == "i" {
        return Vec::new();
    }
    if !matches!(word, "should" | "must" | "write") {
        let mut edge = at;
        while edge > begin
            && (paragraph.has(edge - 1, tag::ADVERB | tag::AUXILIARY | tag::SPEECH)
                || paragraph.is_mark(edge - 1, ',')
                || paragraph.is_mark(edge - 1, ')')
                || matches!(
                    paragraph.lower(edge - 1),
                    "and" | "in" | "of" | "who" | "which"
                ))
        {
            edge -= 1;
        }
        let near = scene.parties.iter().rposition(|party| {
            party.to <= at
                && party.from >= begin
                && at - party.to <= 22
                && !matches!(party.kind, PartyKind::Body)
        });
        if let Some(index) = near {
            // "Human Rights Watch and the Norwegian Helsinki Committee said": all of them.
            let first_subject = scene.parties.iter().position(|party| {
                party.from >= begin
                    && party.to <= at
                    && matches!(
                        party.kind,
                        PartyKind::Named(_)
                            | PartyKind::Pronoun { .. }
                            | PartyKind::Group { .. }
                            | PartyKind::Outfit
                    )
            });
            let gerund = word.ends_with("ing");
            let chosen = match first_subject {
                Some(first) if !gerund || index == first => {
                    // "expressed concern over NAME's fate and urged": the one who expressed it.
                    let second_verb = paragraph.lower(at.wrapping_sub(1)) == "and"
                        && scene.parties.get(first..=index).is_some_and(|between| {
                            between
                                .first()
                                .zip(between.last())
                                .is_some_and(|(one, other)| {
                                    (one.to..other.from).any(|step| {
                                        paragraph.has(step, tag::SPEECH | tag::PREPOSITION)
                                    })
                                })
                        });
                    let close = !second_verb
                        && scene
                            .parties
                            .get(index)
                            .is_some_and(|party| edge <= party.to + 1);
                    if close { index } else { first }
                }
                Some(first) => first,
                None => index,
            };
            if let Some(found) = pronoun_here(scene, chosen, resolver) {
                return found;
            }
            let mut found = resolver.resolve(paragraph, scene.parties, chosen);
            // "The committee called on X": not the one who is only named behind it.
            let here = paragraph.span(at, at + 1).0;
            found.retain(|number| {
                resolver.drafts.get(*number).is_some_and(|draft| {
                    draft.main.0 < here || draft.mentions.iter().any(|bytes| bytes.0 < here)
                })
            });
            // A pronoun that nobody is known for is not the organisation whose text it is.
            let pronoun = matches!(
                scene.parties.get(chosen).map(|party| &party.kind),
                Some(PartyKind::Pronoun { plural: false })
            );
            if !found.is_empty() || pronoun {
                return found;
            }
        }
    } else {
        // "X should ..., Human Rights Watch said today."
        let (_, end) = paragraph.sentence_of(from);
        let named = scene.parties.iter().find(|party| {
            party.from > at
                && party.to <= end
                && matches!(party.kind, PartyKind::Named(_))
                && paragraph.has(party.to, tag::SPEECH)
        });
        if let Some(Party {
            kind: PartyKind::Named(number),
            ..
        }) = named
        {
            return vec![*number];
        }
    }
    carry.issuer.into_iter().collect()
}
