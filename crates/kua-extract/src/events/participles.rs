//! Verbs in the past: "was arrested", "police arrested NAME", "NAME, arrested in May".

use kua_core::proposal::{EventType, PersonClass};

use super::anew::{described_anew, somebody_new};
use super::sides::{
    before_apposition, object, owners_here, owners_of, place_doer, skip_adverbs, starts_party,
    subject, with_list,
};
use super::{
    Analysis, Here, Scene, chained, chained_back, decided, entries, is_be, only_actors,
    only_sufferers, orders, reported, told, triggers, unreal,
};
use crate::draft::{DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Reads an event that is told as a past verb.
pub(super) fn participle(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    // The auxiliary, over adverbs and sister verbs.
    let mut step = one.at;
    let mut aux = None;
    while step > begin && one.at - step < 9 {
        let at = step - 1;
        let word = paragraph.lower(at);
        if is_be(word) {
            aux = Some(at);
            break;
        }
        // "was exchanged and set free": a sister verb that no list knows.
        let unlisted = matches!(paragraph.lower(step), "and" | ",")
            && (word.ends_with("ed") || matches!(word, "beaten" | "taken" | "driven" | "stripped"))
            && !paragraph.token(at).capital
            && paragraph.is_word(at);
        let sister = paragraph.has(at, tag::TRIGGER)
            || unlisted
            || matches!(word, "and" | "or")
            || paragraph.is_mark(at, ',') && paragraph.has(at.wrapping_sub(1), tag::TRIGGER);
        // "had been “lifted”"
        let mark = at + 1 == one.at
            && matches!(paragraph.token(at).kind, TokenKind::Mark('“' | '"' | '‘'));
        let manner = mark
            || word.ends_with("ly") && !paragraph.token(at).capital
            || matches!(
                word,
                "each"
                    | "both"
                    | "all"
                    | "earlier"
                    | "afterwards"
                    | "thereafter"
                    | "likewise"
                    | "instead"
                    | "himself"
                    | "herself"
                    | "themselves"
            );
        // "was on Thursday jailed", "were last week sentenced"
        if let Some(time) = scene
            .times
            .iter()
            .find(|time| time.to == step && time.from < step && time.from > begin)
        {
            step = time.from;
            if matches!(paragraph.lower(step.wrapping_sub(1)), "on" | "in" | "at") && step > begin {
                step -= 1;
            }
            continue;
        }
        if !(paragraph.has(at, tag::ADVERB) || sister || manner) {
            break;
        }
        step = at;
    }
    let after = skip_adverbs(paragraph, to);
    let event_type = one.trigger.event_type;
    if !happened_to_people(paragraph, one, to, aux.is_some()) {
        return Analysis::Nothing;
    }
    if let Some(mut aux) = aux {
        while aux > begin
            && (paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB)
                || reported(paragraph, aux - 1))
        {
            aux -= 1;
        }
        if unreal(paragraph, one.at, begin)
            || paragraph.lower(aux.wrapping_sub(1)) == "to" && !decided(paragraph, one.at, begin)
            || wished(paragraph, aux, begin)
            || denied(paragraph, aux, begin)
        {
            return Analysis::Nothing;
        }
        // "before being moved to": who it happened to stands in the main clause.
        let being = matches!(paragraph.lower(aux), "being" | "having");
        if chained_back(paragraph, aux)
            || being
                && matches!(
                    paragraph.lower(aux.wrapping_sub(1)),
                    "before" | "after" | "since" | "despite" | "upon" | "on" | "following"
                )
        {
            return Analysis::Chained;
        }
        // "his being put under house arrest".
        let whose = skip_back(paragraph, aux, begin);
        if being && matches!(paragraph.lower(whose), "his" | "her" | "their") {
            return told(owners_here(scene, begin, whose, resolver), Vec::new(), aux);
        }
        let victims = match subject(scene, begin, aux, resolver, false) {
            Some(victims) if !victims.is_empty() => victims,
            _ => {
                let known = described_anew(scene, begin, aux, one, resolver);
                if known.is_empty() {
                    somebody_new(scene, begin, aux, one, resolver)
                } else {
                    known
                }
            }
        };
        let mut victims = only_sufferers(victims, event_type, resolver);
        for number in as_was(scene, to, end, event_type, resolver) {
            if !victims.is_empty() && !victims.contains(&number) {
                victims.push(number);
            }
        }
        for number in along_with(scene, to, end, event_type, resolver) {
            if !victims.is_empty() && !victims.contains(&number) {
                victims.push(number);
            }
        }
        let victims = if event_type == EventType::Search {
            let relative = whose_owner(scene, begin, aux, resolver);
            let owners = if relative.is_empty() {
                owners_of(scene, begin, aux, resolver)
            } else {
                relative
            };
            let whose = (aux.saturating_sub(4).max(begin)..aux)
                .find(|at| matches!(paragraph.lower(*at), "his" | "her" | "their"));
            match whose.filter(|_| owners.is_empty()) {
                Some(at) => owners_here(scene, begin, at, resolver),
                // "NAME was searched at the door".
                None if owners.is_empty() => victims,
                None => owners,
            }
        } else {
            victims
        };
        return told(victims, Vec::new(), aux);
    }
    if unreal(paragraph, one.at, begin) {
        return Analysis::Nothing;
    }
    if chained(paragraph, to) {
        return Analysis::Chained;
    }
    // Active: somebody on the left did it to somebody on the right.
    let mut right = after;
    if paragraph.matches(right, "for questioning").is_some() {
        right += 2;
    }
    let object_here = starts_party(scene, right);
    // "relatives of detained people": the word describes, nobody on the left does it.
    let before = one.at.wrapping_sub(1);
    let describes = paragraph.has(before, tag::PREPOSITION)
        || matches!(paragraph.lower(before), "the" | "a" | "an");
    if object_here && describes && event_type != EventType::Search {
        return Analysis::Nothing;
    }
    let doer = subject(scene, begin, one.at, resolver, true).unwrap_or_default();
    let ruled = object_here
        && (doer.iter().any(|number| is_official(*number, resolver))
            || court_in_front(paragraph, begin, one.at));
    let mut doers = only_actors(doer, resolver);
    if object_here && doers.is_empty() {
        doers.extend(place_doer(scene, begin, one.at, resolver));
    }
    let had = matches!(
        paragraph.lower(one.at.wrapping_sub(1)),
        "have" | "has" | "had"
    );
    // "stormed the house and arrested him": the doer stands in front of the first verb.
    let second = chained_back(paragraph, one.at)
        && scene
            .parties
            .iter()
            .any(|party| party.from >= begin && party.to < one.at && party.kind == PartyKind::Body);
    if object_here
        && (!doers.is_empty() || had || second || ruled || event_type == EventType::Search)
    {
        let victims = only_sufferers(object(scene, right, end, resolver), event_type, resolver);
        return told(victims, doers, one.at);
    }
    // "seized her phone", "seized NAME's computer": a thing is taken.
    if object_here
        && paragraph.lower(one.at) == "seized"
        && scene.parties.iter().any(|party| {
            party.from >= right
                && party.from <= right + 3
                && paragraph.token(party.to).kind == TokenKind::Possessive
        })
    {
        return Analysis::Nothing;
    }
    // "officers searched its office": of the organisation in front, or of which the text speaks.
    if event_type == EventType::Search && paragraph.lower(right) == "its" {
        let near = scene
            .parties
            .iter()
            .rev()
            .find_map(|party| match party.kind {
                PartyKind::Named(number)
                    if party.from >= begin
                        && party.to <= one.at
                        && resolver
                            .drafts
                            .get(number)
                            .is_some_and(|draft| draft.is_organisation())
                        && !doers.contains(&number) =>
                {
                    Some(number)
                }
                _ => None,
            });
        let first = scene.parties.iter().find_map(|party| match party.kind {
            PartyKind::Named(number)
                if party.from >= begin && party.from <= begin + 2 && party.to <= one.at =>
            {
                Some(number)
            }
            _ => None,
        });
        let victims = first.or(near).or(resolver.memory.last_organisation);
        return told(
            only_sufferers(victims.into_iter().collect(), event_type, resolver),
            doers,
            one.at,
        );
    }
    if event_type == EventType::Search && matches!(paragraph.lower(right), "their" | "his" | "her")
    {
        let victims = owners_here(scene, begin, right, resolver);
        return told(victims, doers, one.at);
    }
    if event_type == EventType::Search {
        let mut victims = owners_of(scene, right, end.min(right + 9), resolver);
        if victims.is_empty() && entries::opens(paragraph, begin, one.at) {
            victims = entries::entry(paragraph, resolver);
        }
        // "was detained when officers searched the family house": of the one beside it, or of
        // whom the text speaks.
        if victims.is_empty() && private(paragraph, right) {
            let beside = (begin..end).any(|at| {
                (at < one.at || at >= to)
                    && triggers::find(paragraph, at).is_some_and(|(_, trigger)| {
                        matches!(
                            trigger.form,
                            triggers::Form::Participle | triggers::Form::Split
                        ) && trigger.event_type != EventType::Search
                    })
            });
            if beside {
                return Analysis::Chained;
            }
            if paragraph.lower(right) == "a" {
                return Analysis::Nothing;
            }
            victims = only_sufferers(orders::case(resolver), event_type, resolver);
        }
        if victims.is_empty() {
            victims = resolver.memory.narrator.into_iter().collect();
        }
        return told(victims, doers, one.at);
    }
    // "Also arrested was NAME".
    if entries::opens(paragraph, begin, one.at)
        && matches!(paragraph.lower(after), "was" | "were" | "is" | "are")
    {
        let victims = only_sufferers(
            object(scene, after + 1, end, resolver),
            event_type,
            resolver,
        );
        if !victims.is_empty() {
            return told(victims, Vec::new(), one.at);
        }
    }
    // "Arrested on 12 May.": a half sentence of a notice, or what opens a sentence.
    if entries::opens(paragraph, begin, one.at) && !object_here {
        let victims = entries::main_subject(scene, to, end, resolver)
            .unwrap_or_else(|| entries::entry(paragraph, resolver));
        let victims = only_sufferers(victims, event_type, resolver);
        if !victims.is_empty() {
            return told(victims, Vec::new(), one.at);
        }
    }
    if chained_back(paragraph, one.at) {
        return Analysis::Chained;
    }
    // "the writers whom police arrested": the object stands in front.
    if !object_here && let Some(index) = relative_object(scene, begin, one.at) {
        let victims = resolver.resolve(paragraph, scene.parties, index);
        return told(only_sufferers(victims, event_type, resolver), doers, one.at);
    }
    // A shortened relative clause: "a citizen detained in China", "NAME, held since May".
    let comma = usize::from(paragraph.is_mark(one.at.wrapping_sub(1), ','));
    let mut left = one.at - comma;
    while left > begin && paragraph.has(left - 1, tag::ADVERB) {
        left -= 1;
    }
    let last = scene
        .parties
        .iter()
        .rposition(|party| party.to == left && party.from >= begin);
    let victims = match last {
        // "The group released a statement": the words behind the verb are its object.
        Some(_) if !object_here && comma == 0 && thing_follows(paragraph, after) => {
            return Analysis::Nothing;
        }
        Some(index) if !object_here => {
            if asked_for(scene, index, begin) {
                return Analysis::Nothing;
            }
            let mut victims = resolver.resolve(paragraph, scene.parties, index);
            victims.extend(among(scene, index, begin, resolver));
            if victims.iter().all(|victim| {
                resolver
                    .drafts
                    .get(*victim)
                    .is_some_and(|draft| draft.is_body())
            }) {
                return Analysis::Nothing;
            }
            with_list(scene, index, begin, victims, resolver)
        }
        _ => {
            // Over one apposition: "NAME, of Australian nationality, held ...".
            let over = (comma == 1)
                .then(|| before_apposition(scene, begin, left))
                .flatten();
            match over {
                Some(index) => resolver.resolve(paragraph, scene.parties, index),
                // "Arrested in May; sentenced to five years".
                None if comma == 1 || paragraph.is_mark(one.at.wrapping_sub(1), ';') => {
                    return Analysis::Chained;
                }
                None => return Analysis::Nothing,
            }
        }
    };
    told(
        only_sufferers(victims, event_type, resolver),
        Vec::new(),
        one.at,
    )
}

/// "searched the family house", "searched the van": what somebody lives in or has along.
fn private(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let determined = matches!(paragraph.lower(at), "the" | "their" | "his" | "her" | "a");
    determined
        && (at + 1..at + 4)
            .take_while(|step| paragraph.is_word(*step) && !paragraph.has(*step, tag::PREPOSITION))
            .any(|step| {
                matches!(
                    paragraph.lower(step),
                    "house"
                        | "home"
                        | "flat"
                        | "apartment"
                        | "room"
                        | "rooms"
                        | "premises"
                        | "residence"
                        | "dacha"
                        | "van"
                        | "car"
                        | "vehicle"
                        | "belongings"
                        | "luggage"
                        | "homestead"
                        | "household"
                        | "cottage"
                        | "yurt"
                        | "dormitory"
                )
            })
}

/// "Judge NAME jailed": an official did it.
fn is_official(number: DraftNumber, resolver: &Resolver<'_>) -> bool {
    matches!(
        resolver.drafts.get(number).map(|draft| &draft.value),
        Some(DraftValue::Person {
            class: PersonClass::Official,
            ..
        })
    )
}

/// "the Izmir Magistrate's Court remanded NAME and released NAME": a court or a force is the
/// subject, whatever its name.
fn court_in_front(paragraph: &Paragraph<'_>, begin: usize, at: usize) -> bool {
    let acts = |step: usize| {
        matches!(
            paragraph.lower(step),
            "court"
                | "judge"
                | "tribunal"
                | "police"
                | "officers"
                | "agents"
                | "soldiers"
                | "gendarmes"
                | "troops"
                | "authorities"
                | "forces"
                | "magistrate"
                | "prosecutors"
        )
    };
    if at > begin && acts(at - 1) {
        return true;
    }
    // The second verb of one subject.
    paragraph.lower(at.wrapping_sub(1)) == "and"
        && (begin..at).any(|step| {
            acts(step)
                && paragraph.has(step + 1, tag::TRIGGER)
                && !paragraph.has(step + 1, tag::AUXILIARY)
        })
}

/// "the release of women jailed for ...": people without a number, of whom only a wish is told.
fn asked_for(scene: &Scene<'_, '_>, index: usize, begin: usize) -> bool {
    let paragraph = scene.paragraph;
    scene.parties.get(index).is_some_and(|party| {
        matches!(
            party.kind,
            PartyKind::Group {
                people: None,
                definite: false
            }
        ) && (party.from.saturating_sub(3).max(begin)..party.from).any(|at| {
            matches!(
                paragraph.lower(at),
                "release" | "free" | "freeing" | "releasing" | "freedom" | "pardon"
            )
        })
    })
}

/// "40 people whom police arrested", "the Uyghurs it sent back": finds who stands in front of the
/// short clause.
fn relative_object(scene: &Scene<'_, '_>, begin: usize, at: usize) -> Option<usize> {
    let paragraph = scene.paragraph;
    let mut verb = at;
    while verb > begin && paragraph.has(verb - 1, tag::AUXILIARY | tag::ADVERB) {
        verb -= 1;
    }
    let (doer, fits) = scene
        .parties
        .iter()
        .rev()
        .find(|party| party.to == verb && party.from >= begin)
        .map_or(
            (
                verb.wrapping_sub(1),
                paragraph.lower(verb.wrapping_sub(1)) == "it",
            ),
            |party| {
                let fits = matches!(
                    party.kind,
                    PartyKind::Body | PartyKind::Outfit | PartyKind::Pronoun { plural: true }
                );
                (party.from, fits)
            },
        );
    if !fits || doer <= begin {
        return None;
    }
    let mut left = doer;
    if matches!(paragraph.lower(left - 1), "whom" | "that" | "who") {
        left -= 1;
    }
    scene.parties.iter().position(|party| {
        party.to == left
            && party.from >= begin
            && !matches!(party.kind, PartyKind::Body | PartyKind::Outfit)
    })
}

/// Steps over adverbs to the left; returns the token in front of them.
fn skip_back(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> usize {
    let mut step = at;
    while step > begin && (paragraph.has(step - 1, tag::ADVERB) || paragraph.is_manner(step - 1)) {
        step -= 1;
    }
    step.wrapping_sub(1)
}

/// Tells the verbs of people from those of things: "returned from a meeting", "searched for water",
/// "transferred money" tell nothing of the kind.
fn happened_to_people(paragraph: &Paragraph<'_>, one: &Here, to: usize, passive: bool) -> bool {
    let behind = paragraph.lower(to);
    match paragraph.lower(one.at) {
        // Only who is returned, to a country, is deported.
        "returned" if one.length == 1 => {
            let home = (to + 1..to + 5).any(|at| {
                paragraph.token(at).capital && paragraph.is_word(at)
                    || matches!(paragraph.lower(at), "country" | "homeland")
            });
            if passive {
                behind == "to" && home
            } else {
                (to..to + 4).any(|at| paragraph.lower(at) == "to")
                    && behind != "to"
                    && behind != "from"
                    && home
            }
        }
        "searched" => passive || behind != "for",
        // "seized her phone": a thing is taken.
        "seized" if one.length == 1 => {
            passive
                || matches!(behind, "him" | "them" | "at" | "some" | "about")
                || paragraph.token(to).capital
                || behind == "her" && !paragraph.is_word(to + 1)
                || (to..to + 4).any(|at| paragraph.has(at, tag::PEOPLE | tag::ROLE | tag::KIN))
        }
        "transferred" => {
            passive
                || !(to..to + 3).any(|at| {
                    matches!(
                        paragraph.lower(at),
                        "money"
                            | "funds"
                            | "cash"
                            | "sums"
                            | "payments"
                            | "donations"
                            | "ownership"
                            | "data"
                            | "files"
                            | "dollars"
                            | "euros"
                    )
                })
        }
        _ => true,
    }
}

/// "a statement", "their report", "two films": a thing, and not the day when it happened.
fn thing_follows(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at),
        "a" | "an" | "the" | "his" | "her" | "its" | "their" | "our" | "several" | "some"
    ) && !(at + 1..at + 5).any(|step| {
        paragraph.has(step, tag::WEEKDAY | tag::MONTH)
            || matches!(
                paragraph.lower(step),
                "day"
                    | "days"
                    | "week"
                    | "weeks"
                    | "month"
                    | "months"
                    | "year"
                    | "years"
                    | "morning"
                    | "evening"
                    | "night"
                    | "afternoon"
                    | "weekend"
                    | "hours"
                    | "before"
                    | "after"
            )
    })
}

/// "NAME, a student whose flat was searched": the one in front of "whose".
fn whose_owner(
    scene: &Scene<'_, '_>,
    begin: usize,
    aux: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let Some(whose) = (aux.saturating_sub(8).max(begin)..aux)
        .rev()
        .find(|at| paragraph.lower(*at) == "whose")
    else {
        return Vec::new();
    };
    let owner = scene
        .parties
        .iter()
        .rev()
        .find_map(|party| match party.kind {
            PartyKind::Named(number)
                if party.from >= begin
                    && party.to <= whose
                    && whose - party.to < 10
                    && resolver
                        .drafts
                        .get(number)
                        .is_some_and(|draft| draft.is_person()) =>
            {
                Some(number)
            }
            _ => None,
        });
    owner.into_iter().collect()
}

/// "She was taken to the station, as was her colleague NAME": one more.
fn as_was(
    scene: &Scene<'_, '_>,
    to: usize,
    end: usize,
    event_type: EventType,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let start = (to..(to + 20).min(end)).find(|at| {
        paragraph.is_mark(*at, ',')
            && paragraph.lower(at + 1) == "as"
            && matches!(paragraph.lower(at + 2), "was" | "were")
    });
    let Some(start) = start else {
        return Vec::new();
    };
    let index = scene
        .parties
        .iter()
        .position(|party| party.from >= start + 3 && party.from <= start + 6 && party.to <= end);
    let found = index
        .map(|index| resolver.resolve(paragraph, scene.parties, index))
        .unwrap_or_default();
    only_sufferers(found, event_type, resolver)
}

/// "was arrested along with his wife": those behind the verb.
fn along_with(
    scene: &Scene<'_, '_>,
    to: usize,
    end: usize,
    event_type: EventType,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let start = (to..(to + 12).min(end))
        .take_while(|at| !paragraph.is_mark(*at, ',') || *at < to + 8)
        .find_map(|at| match paragraph.lower(at) {
            "along" | "together" if paragraph.lower(at + 1) == "with" => Some(at + 2),
            "alongside" => Some(at + 1),
            "with" if starts_party(scene, at + 1) => Some(at + 1),
            _ => None,
        });
    let Some(start) = start else {
        return Vec::new();
    };
    // "together with her cameraman NAME": over what says who it is.
    let mut from = start;
    while from < start + 4
        && (matches!(
            paragraph.lower(from),
            "his" | "her" | "their" | "the" | "two" | "three"
        ) || paragraph.is_word(from)
            && !paragraph.token(from).capital
            && !paragraph.has(from, tag::FUNCTION | tag::TRIGGER))
        && !scene.parties.iter().any(|party| party.from == start)
    {
        from += 1;
    }
    let named = scene
        .parties
        .iter()
        .any(|party| party.from == from && matches!(party.kind, PartyKind::Named(_)));
    let start = if named { from } else { start };
    only_sufferers(object(scene, start, end, resolver), event_type, resolver)
}

/// "demanded that NAME be sentenced": a bare "be" is a wish, unless a court rules so.
fn wished(paragraph: &Paragraph<'_>, aux: usize, begin: usize) -> bool {
    paragraph.lower(aux) == "be"
        && paragraph.lower(aux.wrapping_sub(1)) != "to"
        && !(begin..aux).any(|at| {
            matches!(
                paragraph.lower(at),
                "ordered" | "ruled" | "decided" | "decreed"
            )
        })
}

/// "denied that NAME had been arrested".
pub(super) fn denied(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> bool {
    (at.saturating_sub(14).max(begin)..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "denied" | "denies" | "deny" | "denying" | "rejected"
        ) && (step + 1..(step + 5).min(at)).any(|near| {
            matches!(
                paragraph.lower(near),
                "that" | "reports" | "rumours" | "rumors" | "claims" | "having"
            )
        })
    })
}

/// "NAME was among ten people detained": NAME as well.
fn among(
    scene: &Scene<'_, '_>,
    index: usize,
    begin: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let Some(party) = scene.parties.get(index) else {
        return Vec::new();
    };
    let word = (party.from.saturating_sub(3).max(begin)..party.from)
        .find(|at| paragraph.lower(*at) == "among");
    match word {
        Some(word) if word > begin && is_be(paragraph.lower(word - 1)) => {
            let mut aux = word - 1;
            while aux > begin && paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB) {
                aux -= 1;
            }
            subject(scene, begin, aux, resolver, false).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}
