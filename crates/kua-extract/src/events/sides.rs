//! The two sides of a verb: who stands in front of it, who behind it, and in one list with them.

use kua_core::proposal::EventType;

use super::{Scene, only_sufferers};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Whose they are: those of the sentence first, else those of the one before.
pub(super) fn owners_here(
    scene: &Scene<'_, '_>,
    begin: usize,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    if scene.paragraph.lower(at) == "their" {
        let group = scene.parties.iter().position(|party| {
            party.from >= begin && party.to <= at && matches!(party.kind, PartyKind::Group { .. })
        });
        if let Some(index) = group {
            return resolver.resolve(scene.paragraph, scene.parties, index);
        }
    }
    owners(scene.paragraph, at, resolver)
}

/// "the homes of NAME and NAME", "NAME's office": whose they are.
pub(super) fn owners_of(
    scene: &Scene<'_, '_>,
    from: usize,
    to: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let index = scene.parties.iter().position(|party| {
        let before = paragraph.lower(party.from.wrapping_sub(1));
        let title = paragraph.has(
            party.from.wrapping_sub(1),
            tag::TITLE | tag::DETERMINER | tag::ROLE,
        );
        party.from >= from
            && party.to <= to
            && (before == "of"
                || title
                    && (1..6).any(|back| paragraph.lower(party.from.wrapping_sub(back)) == "of")
                || paragraph.token(party.to).kind == TokenKind::Possessive)
    });
    let Some(index) = index else {
        return Vec::new();
    };
    let first = resolver.resolve(paragraph, scene.parties, index);
    let owners = right_list(scene, index, to, first, resolver);
    only_sufferers(owners, EventType::Search, resolver)
}

/// "their homes", "his office": whose they are.
pub(super) fn owners(
    paragraph: &Paragraph<'_>,
    at: usize,
    resolver: &Resolver<'_>,
) -> Vec<DraftNumber> {
    match paragraph.lower(at) {
        word @ ("his" | "her") => {
            let memory = &*resolver.memory;
            let woman = word == "her";
            let said = |number: &DraftNumber| memory.women.get(number).copied();
            let agrees = |number: &DraftNumber| said(number).is_none_or(|known| known == woman);
            // One whose gender the words tell goes before one of whom nothing is known.
            let told = memory
                .last_person
                .filter(|number| said(number) == Some(woman));
            memory
                .last_victim
                .filter(|number| agrees(number) && (said(number).is_some() || told.is_none()))
                .or(told)
                .or(memory.last_person.filter(agrees))
                .or_else(|| memory.recent.iter().rev().copied().find(agrees))
                .or(memory.last_victim)
                .or(memory.last_person)
                .into_iter()
                .collect()
        }
        "their" if resolver.memory.last_list.len() > 1 => resolver.memory.last_list.clone(),
        "their" => resolver.memory.last_group.into_iter().collect(),
        _ => Vec::new(),
    }
}

pub(super) fn skip_adverbs(paragraph: &Paragraph<'_>, mut at: usize) -> usize {
    while paragraph.has(at, tag::ADVERB) {
        at += 1;
    }
    at
}

/// Tells whether a party begins at a token (or behind "at least").
pub(super) fn starts_party(scene: &Scene<'_, '_>, at: usize) -> bool {
    let skip = amount_skip(scene.paragraph, at);
    // "arrested journalist NAME": the role stands without an article.
    // "remanded his co-organiser NAME": so does one behind a possessive.
    let mut role = at
        + usize::from(matches!(
            scene.paragraph.lower(at),
            "his" | "her" | "their" | "the" | "its"
        ));
    let at_role = role;
    while role < at + 5
        && scene.paragraph.is_word(role)
        && !scene.paragraph.has(role, tag::FUNCTION | tag::ADVERB)
        && (!scene.paragraph.token(role).capital
            || scene.paragraph.has(role, tag::TITLE | tag::OFFICE)
                && !scene.parties.iter().any(|party| party.from == role))
    {
        role += 1;
    }
    let plain = (at_role..role).all(|step| !scene.paragraph.has(step, tag::TRIGGER | tag::SPEECH));
    if role > at_role
        && (scene
            .paragraph
            .has(role - 1, tag::ROLE | tag::KIN | tag::TITLE)
            || role - at_role <= 3 && plain)
        && scene
            .parties
            .iter()
            .any(|party| party.from == role && matches!(party.kind, PartyKind::Named(_)))
    {
        return true;
    }
    // "jailed 19-year-old Steppe Witness NAME": over whatever describes.
    if scene.paragraph.lower(at).ends_with("year-old") {
        let mut step = at + 1;
        while step < at + 6
            && (scene.paragraph.token(step).kind == TokenKind::Possessive
                || scene.paragraph.is_word(step)
                    && !scene.paragraph.has(step, tag::FUNCTION | tag::TRIGGER))
        {
            if scene
                .parties
                .iter()
                .any(|party| party.from == step && matches!(party.kind, PartyKind::Named(_)))
            {
                return true;
            }
            step += 1;
        }
    }
    scene.parties.iter().any(|party| {
        party.from == at
            || party.from == skip
            || party.from < skip && party.to > skip && party.from >= at
    })
}

pub(super) fn amount_skip(paragraph: &Paragraph<'_>, at: usize) -> usize {
    let mut step = at;
    while matches!(
        paragraph.lower(step),
        "at" | "least"
            | "about"
            | "around"
            | "nearly"
            | "almost"
            | "some"
            | "more"
            | "than"
            | "over"
    ) && step < at + 3
    {
        step += 1;
    }
    step
}

/// Returns those on the right: the party that begins here, and its list.
pub(super) fn object(
    scene: &Scene<'_, '_>,
    at: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let skip = amount_skip(paragraph, at);
    let Some(index) = scene.parties.iter().position(|party| {
        (party.from == at || party.from == skip || party.from >= at && party.from <= skip)
            && party.from < end
    }) else {
        // A role in front of the name: "party leader Daniyar Omarov", "relative NAME".
        let mut step = at
            + usize::from(matches!(
                paragraph.lower(at),
                "his" | "her" | "their" | "its"
            ));
        while step < at + 6
            && paragraph.is_word(step)
            && !paragraph.has(
                step,
                tag::PREPOSITION | tag::AUXILIARY | tag::CONJUNCTION | tag::PRONOUN,
            )
            || paragraph.token(step).kind == TokenKind::Possessive && step < at + 6
        {
            step += 1;
            if let Some(index) = scene
                .parties
                .iter()
                .position(|party| party.from == step && matches!(party.kind, PartyKind::Named(_)))
            {
                let first = resolver.resolve(paragraph, scene.parties, index);
                return right_list(scene, index, end, first, resolver);
            }
        }
        return Vec::new();
    };
    let index = described_by(scene, index, resolver).unwrap_or(index);
    // "detained lawyers NAME, NAME and NAME": the names say who they are.
    let named = match (scene.parties.get(index), scene.parties.get(index + 1)) {
        (Some(group), Some(next))
            if matches!(group.kind, PartyKind::Group { .. })
                && matches!(next.kind, PartyKind::Named(_))
                && group.to == next.from =>
        {
            index + 1
        }
        _ => index,
    };
    let first = resolver.resolve(paragraph, scene.parties, named);
    right_list(scene, named, end, first, resolver)
}

/// "Steppe Live director NAME", "Ruchai's chairperson NAME": the organisation only says who the
/// person behind it is.
pub(super) fn described_by(
    scene: &Scene<'_, '_>,
    index: usize,
    resolver: &Resolver<'_>,
) -> Option<usize> {
    let paragraph = scene.paragraph;
    let here = scene.parties.get(index)?;
    let next = scene.parties.get(index + 1)?;
    let (PartyKind::Named(organisation), PartyKind::Named(person)) = (&here.kind, &next.kind)
    else {
        return None;
    };
    let fits = resolver
        .drafts
        .get(*organisation)
        .is_some_and(Draft::is_organisation)
        && resolver.drafts.get(*person).is_some_and(Draft::is_person)
        && next.from > here.to
        && next.from - here.to <= 5
        && (here.to..next.from).all(|step| {
            paragraph.token(step).kind == TokenKind::Possessive
                || paragraph.is_word(step) && !paragraph.has(step, tag::FUNCTION)
        });
    fits.then_some(index + 1)
}

pub(super) fn right_list(
    scene: &Scene<'_, '_>,
    index: usize,
    end: usize,
    mut victims: Vec<DraftNumber>,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let mut last = index;
    let mut next = index;
    while next + 1 < (index + 40).min(scene.parties.len()) {
        next += 1;
        let (Some(one), Some(other)) = (scene.parties.get(last), scene.parties.get(next)) else {
            break;
        };
        if other.from >= end
            || !list_gap(scene, one.to, other.from)
            || matches!(
                other.kind,
                PartyKind::Body | PartyKind::Pronoun { .. } | PartyKind::Outfit
            )
        {
            break;
        }
        next = described_by(scene, next, resolver).unwrap_or(next);
        // "and of her sons NAME and NAME": the names say who they are.
        if let (Some(group), Some(name)) = (scene.parties.get(next), scene.parties.get(next + 1))
            && matches!(group.kind, PartyKind::Group { .. })
            && matches!(name.kind, PartyKind::Named(_))
            && group.to == name.from
        {
            next += 1;
        }
        for number in resolver.resolve(scene.paragraph, scene.parties, next) {
            if !victims.contains(&number) {
                victims.push(number);
            }
        }
        last = next;
    }
    // "Two lawyers, NAME and NAME": the names say who the two are.
    let described = match victims.split_first() {
        Some((group, rest)) => match resolver.drafts.get(*group).map(|draft| &draft.value) {
            Some(DraftValue::Group {
                people: Some(people),
                ..
            }) => {
                *people >= 2
                    && *people == rest.len() as u64
                    && rest
                        .iter()
                        .all(|victim| resolver.drafts.get(*victim).is_some_and(Draft::is_person))
            }
            _ => false,
        },
        None => false,
    };
    if described {
        victims.remove(0);
    }
    // "NAME and NAME, two journalists": told once more what they are.
    let summed = match victims.split_last() {
        Some((group, rest)) => match resolver.drafts.get(*group).map(|draft| &draft.value) {
            Some(DraftValue::Group {
                people: Some(people),
                ..
            }) => *people >= 2 && *people == rest.len() as u64,
            _ => false,
        },
        None => false,
    };
    if summed {
        victims.pop();
    }
    if victims.len() > 1
        && victims
            .iter()
            .all(|victim| resolver.drafts.get(*victim).is_some_and(Draft::is_person))
    {
        resolver.memory.last_list.clone_from(&victims);
    }
    victims
}

/// Tells whether only commas, "and" and roles stand between two parties of a list.
pub(super) fn list_gap(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let paragraph = scene.paragraph;
    let mut joined = false;
    // "NAME (ten years), NAME (eight years) and NAME": what brackets say of each.
    let mut bracket = 0;
    for at in from..to {
        let token = paragraph.token(at);
        if bracket > at {
            continue;
        }
        if paragraph.is_mark(at, '(')
            && let Some(close) = (at + 1..to.min(at + 9)).find(|step| paragraph.is_mark(*step, ')'))
        {
            bracket = close + 1;
            continue;
        }
        match token.kind {
            TokenKind::Mark(',' | '&') => joined = true,
            TokenKind::Word if matches!(paragraph.lower(at), "and" | "or") => joined = true,
            // "the conviction of NAME and of her sons"
            TokenKind::Word
                if matches!(paragraph.lower(at), "of" | "for")
                    && paragraph.lower(at.wrapping_sub(1)) == "and" => {}
            // "NAME, 30, and 61-year-old NAME".
            TokenKind::Number if joined => {}
            TokenKind::Mark('-') if joined && paragraph.before(at).kind == TokenKind::Number => {}
            TokenKind::Word if joined && paragraph.lower(at).ends_with("year-old") => {}
            // "and driver NAME": a word that no list knows, in small letters.
            TokenKind::Word
                if at + 1 == to
                    && joined
                    && !paragraph.token(at).capital
                    && !paragraph.has(
                        at,
                        tag::FUNCTION | tag::TRIGGER | tag::SPEECH | tag::AUXILIARY | tag::ADVERB,
                    )
                    && !paragraph.lower(at).ends_with("ed") => {}
            TokenKind::Word
                if joined
                    && (paragraph.has(
                        at,
                        tag::ROLE
                            | tag::TITLE
                            | tag::KIN
                            | tag::COMMON
                            | tag::DETERMINER
                            | tag::OFFICE,
                    ) || matches!(
                        paragraph.lower(at),
                        "namely" | "his" | "her" | "their" | "son" | "daughter" | "fellow"
                    ))
                    && (!paragraph.has(at, tag::PREPOSITION | tag::AUXILIARY | tag::PRONOUN)
                        || matches!(paragraph.lower(at), "his" | "her" | "their")) => {}
            TokenKind::Possessive => {}
            _ => return false,
        }
    }
    joined && to > from && to - from < if bracket > 0 { 16 } else { 10 }
}

/// Adds those that stand in one list with a party, to its left.
pub(super) fn with_list(
    scene: &Scene<'_, '_>,
    index: usize,
    begin: usize,
    mut victims: Vec<DraftNumber>,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let mut last = index;
    while last > 0 {
        let (Some(one), Some(other)) = (scene.parties.get(last - 1), scene.parties.get(last))
        else {
            break;
        };
        // "NAME, the lawyer, says that he": who speaks is in no list with the one spoken of.
        let told = (one.to..other.from)
            .any(|at| scene.paragraph.has(at, tag::SPEECH) || scene.paragraph.lower(at) == "that");
        if one.from < begin
            || told
            || !list_gap(scene, one.to, other.from)
            || matches!(
                one.kind,
                PartyKind::Body | PartyKind::Pronoun { .. } | PartyKind::Outfit
            )
        {
            break;
        }
        // "The mother of NAME, NAME": only the second one is meant.
        if scene.paragraph.lower(one.from.wrapping_sub(1)) == "of"
            && scene
                .paragraph
                .has(one.from.wrapping_sub(2), tag::KIN | tag::ROLE)
            && !(one.to..other.from).any(|at| scene.paragraph.lower(at) == "and")
        {
            break;
        }
        // "Two others, NAME and NAME": the names say who the group is.
        if matches!(one.kind, PartyKind::Group { .. }) && matches!(other.kind, PartyKind::Named(_))
        {
            break;
        }
        // "NAME, the director": an apposition, not a list.
        let apposition = !(one.to..other.from).any(|at| scene.paragraph.lower(at) == "and")
            && matches!(other.kind, PartyKind::Single { .. });
        let more = resolver.resolve(scene.paragraph, scene.parties, last - 1);
        if apposition && !more.is_empty() {
            victims = more;
        } else {
            for (place, number) in more.into_iter().enumerate() {
                if !victims.contains(&number) {
                    victims.insert(place.min(victims.len()), number);
                }
            }
        }
        last -= 1;
    }
    if victims.len() > 1
        && victims
            .iter()
            .all(|victim| resolver.drafts.get(*victim).is_some_and(Draft::is_person))
    {
        resolver.memory.last_list = victims.clone();
    }
    victims
}

/// Finds who stands before an apposition that ends at a comma.
pub(super) fn before_apposition(
    scene: &Scene<'_, '_>,
    begin: usize,
    comma: usize,
) -> Option<usize> {
    let opening = (begin..comma)
        .rev()
        .find(|at| scene.paragraph.is_mark(*at, ','))?;
    let person = |party: &Party| matches!(party.kind, PartyKind::Named(_));
    // One name, or a list that ends here: "two others, NAME and NAME, were".
    let inside = scene.parties.iter().position(|party| {
        party.to == comma
            && person(party)
            && (party.from == opening + 1
                || party.from == opening + 2 && scene.paragraph.has(opening + 1, tag::TITLE)
                || scene.parties.iter().any(|first| {
                    first.from == opening + 1
                        && person(first)
                        && list_gap(scene, first.to, party.from)
                }))
    });
    inside.or_else(|| {
        scene
            .parties
            .iter()
            .rposition(|party| party.to == opening && party.from >= begin)
            .or_else(|| described_long(scene, begin, opening))
            .or_else(|| {
                scene.parties.iter().rposition(|party| {
                    party.to < opening
                        && party.from >= begin
                        && matches!(party.kind, PartyKind::Named(_))
                })
            })
    })
}

/// "NAME, who taught at the school in X, near Y, has not been heard from": the one at the head of
/// a clause with commas of its own.
fn described_long(scene: &Scene<'_, '_>, begin: usize, until: usize) -> Option<usize> {
    let paragraph = scene.paragraph;
    scene.parties.iter().position(|party| {
        party.from >= begin
            && party.from <= begin + 6
            && party.to < until
            && matches!(party.kind, PartyKind::Named(_))
            && paragraph.is_mark(party.to, ',')
            && (matches!(
                paragraph.lower(party.to + 1),
                "who" | "whose" | "a" | "an" | "the" | "aged" | "one"
            ) || paragraph.token(party.to + 1).kind == TokenKind::Number)
    })
}

/// "In July, Thailand deported about 100 Uyghurs": a state that stands for its authorities.
pub(super) fn place_doer(
    scene: &Scene<'_, '_>,
    begin: usize,
    at: usize,
    resolver: &mut Resolver<'_>,
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    let mut verb = at;
    while verb > begin
        && (paragraph.has(verb - 1, tag::ADVERB)
            || matches!(paragraph.lower(verb - 1), "have" | "has" | "had" | "also"))
    {
        verb -= 1;
    }
    let item = scene.items.iter().rev().find(|item| {
        item.to == verb
            && item.from >= begin
            && resolver.drafts.get(item.draft).is_some_and(Draft::is_place)
    })?;
    let before = item.from.wrapping_sub(1);
    let free = item.from == begin
        || matches!(
            paragraph.token(before).kind,
            TokenKind::Mark(',' | ';' | ':' | '“' | '"')
        ) && !(begin..before)
            .any(|step| matches!(paragraph.lower(step), "a" | "an") && before - step < 5)
        || matches!(
            paragraph.lower(before),
            "that" | "when" | "and" | "but" | "after" | "before" | "since" | "because" | "said"
        );
    let party = Party {
        from: item.from,
        to: item.to,
        head: item.from,
        kind: PartyKind::Body,
    };
    free.then(|| resolver.body(paragraph, &party))
}

/// Returns who stands in front of a verb.
pub(super) fn subject(
    scene: &Scene<'_, '_>,
    begin: usize,
    aux: usize,
    resolver: &mut Resolver<'_>,
    doer: bool,
) -> Option<Vec<DraftNumber>> {
    let paragraph = scene.paragraph;
    let mut edge = aux;
    while edge > begin
        && (paragraph.has(edge - 1, tag::ADVERB)
            || matches!(paragraph.lower(edge - 1), "have" | "has" | "had"))
    {
        edge -= 1;
    }
    let before = paragraph.lower(edge.wrapping_sub(1));
    if edge > begin && matches!(before, "who" | "that" | "which" | "whom") {
        edge -= 1;
        if paragraph.is_mark(edge.wrapping_sub(1), ',') {
            edge -= 1;
        }
        if let Some(index) = before_close(scene, begin, edge, doer) {
            let victims = resolver.resolve(paragraph, scene.parties, index);
            return Some(with_list(scene, index, begin, victims, resolver));
        }
    }
    if edge > begin
        && paragraph.is_mark(edge - 1, ',')
        && let Some(index) = before_apposition(scene, begin, edge - 1)
    {
        let victims = resolver.resolve(paragraph, scene.parties, index);
        return Some(with_list(scene, index, begin, victims, resolver));
    }
    if edge > begin && paragraph.is_mark(edge - 1, ')') {
        while edge > begin && !paragraph.is_mark(edge, '(') {
            edge -= 1;
        }
    }
    let index = before_close(scene, begin, edge, doer)?;
    // "No such person has been detained": a denial.
    if scene.parties.get(index).is_some_and(|party| {
        (party.from.saturating_sub(1).max(begin)..party.to)
            .any(|at| matches!(paragraph.lower(at), "no" | "none" | "neither" | "nobody"))
    }) {
        return None;
    }
    let victims = resolver.resolve(paragraph, scene.parties, index);
    Some(with_list(scene, index, begin, victims, resolver))
}

/// Finds the party that is the subject of what begins at `edge`: the nearest one that is not
/// inside a prepositional phrase of another.
pub(super) fn before_close(
    scene: &Scene<'_, '_>,
    begin: usize,
    edge: usize,
    doer: bool,
) -> Option<usize> {
    let paragraph = scene.paragraph;
    let mut index = scene
        .parties
        .iter()
        .rposition(|party| party.to <= edge && party.from >= begin)?;
    let near = scene.parties.get(index)?;
    // "NAME, designer: left the colony": an entry that opens with a name.
    let entry = near.from <= begin + 1
        && matches!(near.kind, PartyKind::Named(_))
        && paragraph.is_mark(edge.wrapping_sub(1), ':')
        && !(near.to..edge)
            .any(|at| paragraph.has(at, tag::AUXILIARY | tag::SPEECH | tag::TRIGGER));
    // A verb or a new clause in between belongs to somebody else.
    let broken = !entry
        && (near.to..edge).any(|at| {
            paragraph.has(at, tag::AUXILIARY | tag::SPEECH)
                && !matches!(paragraph.lower(at), "have" | "has" | "had")
                || matches!(
                    paragraph.token(at).kind,
                    TokenKind::Mark(';' | ':' | '"' | '”' | '“')
                )
        });
    // "NAME's body was returned": a thing of theirs, not they.
    let owned = !doer
        && paragraph.token(near.to).kind == TokenKind::Possessive
        && near.to + 1 < edge
        && paragraph.is_word(near.to + 1);
    if broken || owned || edge - near.to > 14 {
        return None;
    }
    for _ in 0..4 {
        let party = scene.parties.get(index)?;
        let article =
            usize::from(party.from > begin + 1 && paragraph.has(party.from - 1, tag::DETERMINER));
        let inside = party.from > begin
            && matches!(
                paragraph.lower(party.from - 1 - article),
                "of" | "from" | "for" | "with" | "in" | "at" | "by" | "against" | "on" | "under"
            );
        let Some(outer) = index
            .checked_sub(1)
            .and_then(|outer| scene.parties.get(outer))
        else {
            // "In X, NAME was": nothing outside, so this is it, unless a preposition opens it.
            let opener = inside
                && matches!(
                    paragraph.lower(party.from - 1),
                    "with" | "for" | "from" | "against" | "by"
                )
                && !doer;
            return (!opener).then_some(index);
        };
        if inside && outer.from >= begin && outer.to + 1 + article == party.from {
            index -= 1;
            continue;
        }
        // "The brother of exiled journalist NAME was detained": the brother.
        let of_relative = matches!(
            outer.kind,
            PartyKind::Single { kin: true, .. } | PartyKind::Group { .. }
        ) && outer.from >= begin
            && paragraph.lower(outer.to) == "of"
            && paragraph.has(outer.to.wrapping_sub(1), tag::KIN | tag::KINS)
            && party.from > outer.to + 1
            && party.from - outer.to <= 7
            && (outer.to + 1..party.from).all(|at| {
                paragraph.is_word(at)
                    && !paragraph.has(
                        at,
                        tag::AUXILIARY | tag::PREPOSITION | tag::CONJUNCTION | tag::SPEECH,
                    )
            });
        if of_relative {
            index -= 1;
            continue;
        }
        break;
    }
    Some(index)
}

/// Finds "by NP" behind a verb.
pub(super) fn by_whom(
    scene: &Scene<'_, '_>,
    to: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let start = if paragraph.lower(to.wrapping_sub(1)) == "by" {
        to - 1
    } else {
        to
    };
    let Some(by) = (start..end.min(to + 14)).find(|at| paragraph.lower(*at) == "by") else {
        return Vec::new();
    };
    let index = scene
        .parties
        .iter()
        .position(|party| party.from > by && party.from <= by + 4);
    match index {
        Some(index) => {
            let found = resolver.resolve(paragraph, scene.parties, index);
            found
                .into_iter()
                .filter(|number| {
                    resolver.drafts.get(*number).is_some_and(|draft| {
                        draft.is_body() || draft.is_organisation() || draft.is_group()
                    })
                })
                .collect()
        }
        None => Vec::new(),
    }
}
