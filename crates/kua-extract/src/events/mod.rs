//! Events: who did what to whom, where, when.
//!
//! A trigger word says what happened; its grammar says on which side the one stands to whom it
//! happened. What is asked for, feared or denied is no event.

pub(crate) mod merge;
pub(crate) mod triggers;

pub(crate) use triggers::words as trigger_words;

use kua_core::proposal::EventType;

use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind, Resolver};
use crate::registry::Item;
use crate::text::{Paragraph, TokenKind};
use triggers::{Form, Trigger};

/// A time of the paragraph, as a draft.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeItem {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) draft: DraftNumber,
}

/// An event as the sentence tells it.
pub(crate) struct Told {
    pub(crate) event_type: EventType,
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) victims: Vec<DraftNumber>,
    pub(crate) actors: Vec<DraftNumber>,
    pub(crate) places: Vec<DraftNumber>,
    pub(crate) time: Option<DraftNumber>,
    pub(crate) rule: &'static str,
    pub(crate) certainty: f64,
    /// True where nobody is named and nobody numbered: only good as a repetition.
    pub(crate) vague: bool,
}

struct Here {
    at: usize,
    length: usize,
    trigger: Trigger,
}

/// What one paragraph offers to the rules.
pub(crate) struct Scene<'p, 't> {
    pub(crate) paragraph: &'p Paragraph<'t>,
    pub(crate) items: &'p [Item],
    pub(crate) parties: &'p [Party],
    pub(crate) times: &'p [TimeItem],
}

/// Finds the events of a sentence.
pub(crate) fn sentence_events(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<Told> {
    let mut told = Vec::new();
    sentence(scene, begin, end, resolver, &mut told);
    told
}

fn sentence(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    resolver: &mut Resolver<'_>,
    told: &mut Vec<Told>,
) {
    let paragraph = scene.paragraph;
    let mut here = Vec::new();
    let mut at = begin;
    while at < end {
        if paragraph.has(at, tag::TRIGGER | tag::OPENER)
            && let Some((length, trigger)) = triggers::find(paragraph, at)
        {
            // "ten years in prison" is the measure of a sentence, not a state.
            let measure = trigger.form == Form::State
                && matches!(
                    paragraph.lower(at.wrapping_sub(1)),
                    "year"
                        | "years"
                        | "month"
                        | "months"
                        | "day"
                        | "days"
                        | "life"
                        | "term"
                        | "sentence"
                );
            // "died in custody" is told once.
            let told_already = trigger.form == Form::State
                && here
                    .last()
                    .is_some_and(|last: &Here| last.at + last.length == at);
            if measure || told_already {
                at += length;
                continue;
            }
            here.push(Here {
                at,
                length,
                trigger,
            });
            at += length;
        } else {
            at += 1;
        }
    }
    // The same victims go through a chain: "arrested, imprisoned and intimidated".
    let mut last: Option<(usize, Vec<DraftNumber>, bool)> = None;
    for index in 0..here.len() {
        let Some(one) = here.get(index) else { break };
        let next = here.get(index + 1).map_or(end, |next| next.at);
        let mut analysis = analyse(scene, begin, end, one, resolver);
        if let Analysis::Chained = analysis {
            // Forward: the object stands behind the last of the chain.
            let object = here
                .get(index + 1..)
                .unwrap_or_default()
                .iter()
                .find_map(|later| match analyse(scene, begin, end, later, resolver) {
                    Analysis::Told {
                        victims, actors, ..
                    } if !victims.is_empty() => Some((victims, actors)),
                    _ => None,
                });
            analysis = match (&last, object) {
                (Some((until, victims, true)), _) if one.at.saturating_sub(*until) < 30 => {
                    Analysis::Told {
                        victims: victims.clone(),
                        actors: Vec::new(),
                        from: one.at,
                    }
                }
                (_, Some((victims, actors))) => Analysis::Told {
                    victims,
                    actors,
                    from: one.at,
                },
                _ => Analysis::Nothing,
            };
        }
        let Analysis::Told {
            victims,
            mut actors,
            from,
        } = analysis
        else {
            continue;
        };
        let to = one.at + one.length;
        let passive = paragraph.has(from, tag::AUXILIARY) || from == one.at;
        if actors.is_empty() {
            actors = by_whom(scene, to, end.min(next + 1), resolver);
        }
        actors.retain(|actor| !victims.contains(actor));
        let vague = victims.is_empty();
        last = Some((to, victims.clone(), passive));
        for victim in &victims {
            if resolver.drafts.get(*victim).is_some_and(Draft::is_person) {
                resolver.memory.last_victim = Some(*victim);
            }
        }
        let (clause_begin, clause_end) = clause(scene, begin, end, &here, index);
        told.push(Told {
            event_type: one.trigger.event_type,
            from,
            to,
            places: places(scene, one, clause_begin, clause_end, begin, resolver),
            time: time(scene, one, &here, index, begin, end),
            victims,
            actors,
            rule: one.trigger.rule,
            certainty: match one.trigger.form {
                Form::Participle | Form::Intransitive => 0.8,
                Form::State => 0.7,
                _ => 0.65,
            },
            vague,
        });
    }
}

enum Analysis {
    Nothing,
    /// Its victims are those of a neighbour.
    Chained,
    Told {
        victims: Vec<DraftNumber>,
        actors: Vec<DraftNumber>,
        from: usize,
    },
}

fn is_be(word: &str) -> bool {
    matches!(
        word,
        "was" | "were" | "been" | "being" | "be" | "is" | "are" | "got"
    )
}

/// Words in front of a verb that make it a wish, a fear or a plan.
fn unreal(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> bool {
    (at.saturating_sub(4).max(begin)..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "should"
                | "must"
                | "could"
                | "would"
                | "may"
                | "might"
                | "can"
                | "cannot"
                | "never"
                | "if"
                | "unless"
                | "will"
                | "shall"
        ) || paragraph.lower(step) == "not" && paragraph.lower(step + 1) != "only"
            || paragraph.lower(step) == "to" && is_be(paragraph.lower(step + 1))
    })
}

fn analyse(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    match one.trigger.form {
        Form::Participle => participle(scene, begin, end, one, resolver),
        Form::Gerund => {
            let before = paragraph.lower(one.at.wrapping_sub(1));
            if matches!(
                before,
                "stop" | "cease" | "from" | "halt" | "without" | "avoid" | "end" | "stopped"
            ) {
                return Analysis::Nothing;
            }
            if chained(paragraph, to) {
                return Analysis::Chained;
            }
            let start = to + usize::from(paragraph.lower(to) == "of");
            let victims = object(scene, start, end, resolver);
            // "Police raided the office, arresting NAME": the authority of the sentence did it.
            let body = scene.parties.iter().rposition(|party| {
                party.from >= begin && party.to <= one.at && party.kind == PartyKind::Body
            });
            let actors = match body {
                Some(index) => resolver.resolve(paragraph, scene.parties, index),
                None => subject(scene, begin, one.at, resolver, true).unwrap_or_default(),
            };
            told(victims, only_actors(actors, resolver), one.at)
        }
        Form::Noun => noun(scene, begin, end, one, resolver),
        Form::Intransitive | Form::State => {
            let mut aux = one.at;
            while aux > begin
                && (paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB)
                    || matches!(
                        paragraph.lower(aux - 1),
                        "to" | "scheduled"
                            | "due"
                            | "set"
                            | "placed"
                            | "kept"
                            | "held"
                            | "ordered"
                            | "remanded"
                            | "sent"
                            | "put"
                    ))
            {
                aux -= 1;
            }
            // "were ordered by the court to remain in ...": the court is not who remains.
            if let Some(court) = scene
                .parties
                .iter()
                .find(|party| party.to == aux && aux > begin)
                && paragraph.lower(court.from.wrapping_sub(1)) == "by"
            {
                aux = court.from - 1;
                while aux > begin
                    && (paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB)
                        || matches!(paragraph.lower(aux - 1), "ordered" | "sent" | "forced"))
                {
                    aux -= 1;
                }
            }
            if unreal(paragraph, one.at, begin)
                && !matches!(
                    one.trigger.event_type,
                    EventType::Trial | EventType::Hearing
                )
            {
                return Analysis::Nothing;
            }
            if matches!(
                paragraph.lower(one.at.wrapping_sub(1)),
                "while" | "years" | "months" | "days" | "time" | "spent"
            ) || paragraph.has(one.at.wrapping_sub(1), tag::MONTH)
            {
                return Analysis::Nothing;
            }
            let stated = aux < one.at || one.trigger.form == Form::Intransitive;
            let mut victims = if stated {
                subject(scene, begin, aux, resolver, false).unwrap_or_default()
            } else {
                Vec::new()
            };
            if victims.is_empty() && aux == one.at {
                // "sent NAME to remand": the object stands in between.
                victims = scene
                    .parties
                    .iter()
                    .rposition(|party| party.to == one.at && party.from >= begin)
                    .map(|index| resolver.resolve(paragraph, scene.parties, index))
                    .unwrap_or_default();
            }
            if victims.is_empty()
                && (chained_back(paragraph, one.at) || chained_back(paragraph, aux))
            {
                return Analysis::Chained;
            }
            told(
                only_sufferers(victims, one.trigger.event_type, resolver),
                Vec::new(),
                aux,
            )
        }
        Form::Base => {
            let victims = object(scene, to, end, resolver);
            let gerund = paragraph.lower(one.at).ends_with("ing");
            let actors = if gerund {
                first_subject(scene, begin, one.at, resolver)
            } else {
                subject(scene, begin, one.at, resolver, true).unwrap_or_default()
            };
            if one.trigger.event_type == EventType::DeportationPrevented {
                return Analysis::Told {
                    victims,
                    actors,
                    from: one.at,
                };
            }
            told(victims, actors, one.at)
        }
    }
}

/// Returns who is the subject of the whole sentence: the first party outside a phrase.
fn first_subject(
    scene: &Scene<'_, '_>,
    begin: usize,
    until: usize,
    resolver: &mut Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let index = scene.parties.iter().position(|party| {
        let free = !paragraph.has(party.from.wrapping_sub(1), tag::PREPOSITION)
            || paragraph.lower(party.from.wrapping_sub(2)) == "group";
        party.from >= begin && party.to <= until && (free || party.from == begin)
    });
    index
        .map(|index| resolver.resolve(paragraph, scene.parties, index))
        .unwrap_or_default()
}

fn told(victims: Vec<DraftNumber>, actors: Vec<DraftNumber>, from: usize) -> Analysis {
    Analysis::Told {
        victims,
        actors,
        from,
    }
}

/// Keeps those to whom such a thing can happen.
fn only_sufferers(
    parties: Vec<DraftNumber>,
    event_type: EventType,
    resolver: &Resolver<'_>,
) -> Vec<DraftNumber> {
    let bodies = matches!(
        event_type,
        EventType::Closure
            | EventType::Deregistration
            | EventType::Search
            | EventType::BanDemand
            | EventType::CriminalCase
            | EventType::Fine
            | EventType::Attack
            | EventType::Harassment
            | EventType::Threat
            | EventType::ActivityBan
    );
    parties
        .into_iter()
        .filter(|number| {
            resolver.drafts.get(*number).is_some_and(|draft| {
                draft.is_person() || draft.is_group() || bodies && draft.is_organisation()
            })
        })
        .collect()
}

fn only_actors(parties: Vec<DraftNumber>, resolver: &Resolver<'_>) -> Vec<DraftNumber> {
    parties
        .into_iter()
        .filter(|number| {
            resolver
                .drafts
                .get(*number)
                .is_some_and(|draft| draft.is_body() || draft.is_organisation() || draft.is_group())
        })
        .collect()
}

/// Tells whether the next trigger follows in the same breath: "arrested, imprisoned, and".
fn chained(paragraph: &Paragraph<'_>, mut at: usize) -> bool {
    let start = at;
    while at < start + 5
        && (paragraph.is_mark(at, ',')
            || matches!(paragraph.lower(at), "and" | "or" | "then" | "as")
            || paragraph.has(at, tag::ADVERB))
    {
        at += 1;
    }
    at > start && paragraph.has(at, tag::TRIGGER)
}

/// Tells whether it follows another verb: "..., and placed", "then sentenced".
fn chained_back(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let mut step = at;
    while step > 0 && (paragraph.has(step - 1, tag::ADVERB)) {
        step -= 1;
    }
    step > 0 && matches!(paragraph.lower(step - 1), "and" | "or" | "then" | "but")
}

fn participle(
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
        let sister = paragraph.has(at, tag::TRIGGER)
            || matches!(word, "and" | "or")
            || paragraph.is_mark(at, ',') && paragraph.has(at.wrapping_sub(1), tag::TRIGGER);
        if !(paragraph.has(at, tag::ADVERB) || sister) {
            break;
        }
        step = at;
    }
    let after = skip_adverbs(paragraph, to);
    let event_type = one.trigger.event_type;
    if let Some(mut aux) = aux {
        while aux > begin
            && (paragraph.has(aux - 1, tag::AUXILIARY) || paragraph.has(aux - 1, tag::ADVERB))
        {
            aux -= 1;
        }
        if unreal(paragraph, one.at, begin) || paragraph.lower(aux.wrapping_sub(1)) == "to" {
            return Analysis::Nothing;
        }
        if chained_back(paragraph, aux) {
            return Analysis::Chained;
        }
        let victims = subject(scene, begin, aux, resolver, false).unwrap_or_default();
        let victims = only_sufferers(victims, event_type, resolver);
        let victims = if event_type == EventType::Search {
            owners_of(scene, begin, aux, resolver)
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
    let doer = subject(scene, begin, one.at, resolver, true).unwrap_or_default();
    let doers = only_actors(doer, resolver);
    let had = matches!(
        paragraph.lower(one.at.wrapping_sub(1)),
        "have" | "has" | "had"
    );
    if object_here && (!doers.is_empty() || had || event_type == EventType::Search) {
        let victims = only_sufferers(object(scene, right, end, resolver), event_type, resolver);
        return told(victims, doers, one.at);
    }
    if event_type == EventType::Search && matches!(paragraph.lower(right), "their" | "his" | "her")
    {
        let victims = owners_here(scene, begin, right, resolver);
        return told(victims, doers, one.at);
    }
    if event_type == EventType::Search {
        let victims = owners_of(scene, right, end.min(right + 9), resolver);
        return told(victims, doers, one.at);
    }
    if chained_back(paragraph, one.at) {
        return Analysis::Chained;
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
        Some(index) if !object_here => {
            let victims = resolver.resolve(paragraph, scene.parties, index);
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

/// Whose they are: those of the sentence first, else those of the one before.
fn owners_here(
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
fn owners_of(
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
fn owners(paragraph: &Paragraph<'_>, at: usize, resolver: &Resolver<'_>) -> Vec<DraftNumber> {
    match paragraph.lower(at) {
        "his" | "her" => resolver
            .memory
            .last_victim
            .or(resolver.memory.last_person)
            .into_iter()
            .collect(),
        "their" if resolver.memory.last_list.len() > 1 => resolver.memory.last_list.clone(),
        "their" => resolver.memory.last_group.into_iter().collect(),
        _ => Vec::new(),
    }
}

fn skip_adverbs(paragraph: &Paragraph<'_>, mut at: usize) -> usize {
    while paragraph.has(at, tag::ADVERB) {
        at += 1;
    }
    at
}

/// Tells whether a party begins at a token (or behind "at least").
fn starts_party(scene: &Scene<'_, '_>, at: usize) -> bool {
    let skip = amount_skip(scene.paragraph, at);
    // "arrested journalist NAME": the role stands without an article.
    let mut role = at;
    while role < at + 5
        && scene.paragraph.is_word(role)
        && !scene.paragraph.has(role, tag::FUNCTION | tag::ADVERB)
        && !scene.paragraph.token(role).capital
    {
        role += 1;
    }
    if role > at
        && scene.paragraph.has(role - 1, tag::ROLE | tag::KIN)
        && scene
            .parties
            .iter()
            .any(|party| party.from == role && matches!(party.kind, PartyKind::Named(_)))
    {
        return true;
    }
    scene.parties.iter().any(|party| {
        party.from == at
            || party.from == skip
            || party.from < skip && party.to > skip && party.from >= at
    })
}

fn amount_skip(paragraph: &Paragraph<'_>, at: usize) -> usize {
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
fn object(
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
        // A role in front of the name: "party leader Bekzat Maqsutkhan", "relative NAME".
        let mut step = at;
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
    let first = resolver.resolve(paragraph, scene.parties, index);
    right_list(scene, index, end, first, resolver)
}

/// "Temirov Live director NAME", "Viasna's chairperson NAME": the organisation only says who the
/// person behind it is.
fn described_by(scene: &Scene<'_, '_>, index: usize, resolver: &Resolver<'_>) -> Option<usize> {
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

fn right_list(
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
fn list_gap(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let paragraph = scene.paragraph;
    let mut joined = false;
    for at in from..to {
        let token = paragraph.token(at);
        match token.kind {
            TokenKind::Mark(',' | '&') => joined = true,
            TokenKind::Word if matches!(paragraph.lower(at), "and" | "or") => joined = true,
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
                    ) || paragraph.lower(at) == "namely")
                    && !paragraph.has(at, tag::PREPOSITION | tag::AUXILIARY | tag::PRONOUN) => {}
            TokenKind::Possessive => {}
            _ => return false,
        }
    }
    joined && to > from && to - from < 8
}

/// Adds those that stand in one list with a party, to its left.
fn with_list(
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
        if one.from < begin
            || !list_gap(scene, one.to, other.from)
            || matches!(
                one.kind,
                PartyKind::Body | PartyKind::Pronoun { .. } | PartyKind::Outfit
            )
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
fn before_apposition(scene: &Scene<'_, '_>, begin: usize, comma: usize) -> Option<usize> {
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
            .or_else(|| {
                scene.parties.iter().rposition(|party| {
                    party.to < opening
                        && party.from >= begin
                        && matches!(party.kind, PartyKind::Named(_))
                })
            })
    })
}

/// Returns who stands in front of a verb.
fn subject(
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
    let victims = resolver.resolve(paragraph, scene.parties, index);
    Some(with_list(scene, index, begin, victims, resolver))
}

/// Finds the party that is the subject of what begins at `edge`: the nearest one that is not
/// inside a prepositional phrase of another.
fn before_close(scene: &Scene<'_, '_>, begin: usize, edge: usize, doer: bool) -> Option<usize> {
    let paragraph = scene.paragraph;
    let mut index = scene
        .parties
        .iter()
        .rposition(|party| party.to <= edge && party.from >= begin)?;
    let near = scene.parties.get(index)?;
    // A verb or a new clause in between belongs to somebody else.
    let broken = (near.to..edge).any(|at| {
        paragraph.has(at, tag::AUXILIARY | tag::SPEECH)
            && !matches!(paragraph.lower(at), "have" | "has" | "had")
            || matches!(
                paragraph.token(at).kind,
                TokenKind::Mark(';' | ':' | '"' | '”' | '“')
            )
    });
    if broken || edge - near.to > 14 {
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
        break;
    }
    Some(index)
}

fn noun(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    let next = paragraph.lower(to);
    if matches!(
        next,
        "center"
            | "centre"
            | "centers"
            | "centres"
            | "facility"
            | "facilities"
            | "camp"
            | "camps"
            | "conditions"
            | "warrant"
            | "warrants"
            | "order"
            | "cell"
            | "hearing"
            | "hearings"
    ) {
        return Analysis::Nothing;
    }
    let ends_with_of = paragraph.lower(to - 1) == "of";
    let mut of = None;
    if ends_with_of {
        of = Some(to);
    } else {
        for step in to..(to + 6).min(end) {
            if paragraph.lower(step) == "of"
                && !matches!(
                    paragraph.lower(step - 1),
                    "charge"
                        | "charges"
                        | "suspicion"
                        | "accusations"
                        | "because"
                        | "start"
                        | "part"
                )
            {
                of = Some(step + 1);
                break;
            }
            if paragraph.is_mark(step, ',')
                || paragraph.has(step, tag::AUXILIARY)
                || paragraph.has(step, tag::CONJUNCTION)
            {
                break;
            }
        }
    }
    if let Some(start) = of {
        let victims = only_sufferers(
            object(scene, start, end, resolver),
            one.trigger.event_type,
            resolver,
        );
        // "the arrests of journalists": nobody in particular.
        let plural = paragraph.lower(one.at).ends_with('s');
        let nobody = plural
            && victims.iter().all(|victim| {
                match resolver.drafts.get(*victim).map(|draft| &draft.value) {
                    Some(DraftValue::Group { name, people: None }) => ![
                        "dozens",
                        "hundreds",
                        "thousands",
                        "several",
                        "many",
                        "numerous",
                    ]
                    .iter()
                    .any(|amount| name.starts_with(amount)),
                    _ => false,
                }
            });
        if !victims.is_empty() && nobody {
            return Analysis::Nothing;
        }
        if !victims.is_empty() {
            return told(victims, Vec::new(), one.at);
        }
        if one.trigger.event_type == EventType::Closure {
            return told(object(scene, start, end, resolver), Vec::new(), one.at);
        }
        return Analysis::Nothing;
    }
    // "NAME's arrest", "his arrest", "their trial".
    let mut left = one.at;
    while left > begin
        && paragraph.is_word(left - 1)
        && !paragraph.has(left - 1, tag::FUNCTION)
        && !paragraph.token(left - 1).capital
        && one.at - left < 3
    {
        left -= 1;
    }
    match paragraph.lower(left.wrapping_sub(1)) {
        "his" | "her" if left > begin => {
            // The nearest one of the sentence, else the one of the sentence before.
            let near = scene
                .parties
                .iter()
                .rev()
                .find_map(|party| match party.kind {
                    PartyKind::Named(number)
                        if party.to <= left
                            && party.from >= begin
                            && resolver.drafts.get(number).is_some_and(Draft::is_person) =>
                    {
                        Some(number)
                    }
                    _ => None,
                });
            let person = near
                .or(resolver.memory.last_person)
                .or(resolver.memory.last_victim);
            told(person.into_iter().collect(), Vec::new(), one.at)
        }
        "their" if left > begin => told(owners(paragraph, left - 1, resolver), Vec::new(), one.at),
        _ if left > begin && paragraph.token(left - 1).kind == TokenKind::Possessive => {
            let index = scene
                .parties
                .iter()
                .rposition(|party| party.to == left - 1 && party.from >= begin);
            let victims = index
                .map(|index| resolver.resolve(paragraph, scene.parties, index))
                .unwrap_or_default();
            let victims = only_sufferers(victims, one.trigger.event_type, resolver);
            if victims.is_empty() {
                Analysis::Nothing
            } else {
                told(victims, Vec::new(), one.at)
            }
        }
        _ => Analysis::Nothing,
    }
}

/// Finds "by NP" behind a verb.
fn by_whom(
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

/// Returns the stretch of the sentence that belongs to a trigger.
fn clause(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    here: &[Here],
    index: usize,
) -> (usize, usize) {
    let paragraph = scene.paragraph;
    let Some(one) = here.get(index) else {
        return (begin, end);
    };
    let breaks = |at: usize| {
        matches!(paragraph.token(at).kind, TokenKind::Mark(';' | ':'))
            || matches!(
                paragraph.lower(at),
                "while"
                    | "because"
                    | "who"
                    | "which"
                    | "where"
                    | "although"
                    | "but"
                    | "supporting"
                    | "calling"
            )
            || matches!(paragraph.lower(at), "after" | "before" | "and")
                && at > one.at
                && (at..at + 6).any(|near| paragraph.has(near, tag::TRIGGER | tag::AUXILIARY))
    };
    let from = (begin..one.at)
        .rev()
        .find(|at| breaks(*at))
        .map_or(begin, |at| at + 1);
    let next = here.get(index + 1).map_or(end, |next| next.at);
    let to = (one.at + one.length..end)
        .find(|at| breaks(*at))
        .unwrap_or(end);
    (from, to.min(next.max(one.at + one.length)))
}

fn places(
    scene: &Scene<'_, '_>,
    one: &Here,
    from: usize,
    to: usize,
    begin: usize,
    resolver: &Resolver<'_>,
) -> Vec<DraftNumber> {
    let paragraph = scene.paragraph;
    let is_place = |item: &&Item| resolver.drafts.get(item.draft).is_some_and(Draft::is_place);
    let mut found = Vec::new();
    let mut last_end = None;
    for item in scene
        .items
        .iter()
        .filter(is_place)
        .filter(|item| item.from >= one.at + one.length && item.to <= to)
    {
        let placed = (item.from.saturating_sub(4)..item.from).any(|at| {
            at + 1 > one.at
                && (matches!(
                    paragraph.lower(at),
                    "in" | "at" | "near" | "outside" | "to" | "inside"
                ) || paragraph.lower(at) == "of"
                    && paragraph.has(at.wrapping_sub(1), tag::PLACEHEAD))
        });
        let beside = last_end.is_some_and(|last| item.from.saturating_sub(last) <= 3);
        let owned = paragraph.token(item.to).kind == TokenKind::Possessive
            && !paragraph.token(item.to + 1).capital;
        if (placed || beside) && !owned && !found.contains(&item.draft) {
            found.push(item.draft);
            last_end = Some(item.to);
        }
    }
    if found.is_empty() {
        // "In Minsk, six persons were detained"
        let opening = scene.items.iter().filter(is_place).find(|item| {
            item.from < one.at
                && item.from >= begin
                && item.from <= begin + 4
                && matches!(
                    paragraph.lower(item.from.wrapping_sub(1)),
                    "in" | "near" | "of" | "at"
                )
                && item.from >= from.min(begin)
        });
        found.extend(opening.map(|item| item.draft));
    }
    found
}

fn time(
    scene: &Scene<'_, '_>,
    one: &Here,
    here: &[Here],
    index: usize,
    begin: usize,
    end: usize,
) -> Option<DraftNumber> {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    let next = here.get(index + 1).map_or(end, |next| next.at);
    let previous = index
        .checked_sub(1)
        .and_then(|index| here.get(index))
        .map_or(begin, |before| before.at + before.length);
    // The day of a statement is not the day of what it tells.
    let of_statement = |time: &&TimeItem| {
        matches!(
            paragraph.lower(time.from.wrapping_sub(1)),
            "dated" | "statement"
        ) || paragraph.has(time.from.wrapping_sub(1), tag::SPEECH)
            || paragraph.lower(time.from.wrapping_sub(1)) == "on"
                && paragraph.has(time.from.wrapping_sub(2), tag::SPEECH)
    };
    let usable = || scene.times.iter().filter(|time| !of_statement(time));
    let opening =
        usable().find(|time| time.from >= begin && time.from <= begin + 2 && time.to <= one.at);
    let behind = usable().find(|time| time.from >= to && time.to <= next.min(to + 30));
    // Behind a comma it belongs to what comes next, if the sentence opened with a time.
    let behind = behind
        .filter(|time| opening.is_none() || !(to..time.from).any(|at| paragraph.is_mark(at, ',')));
    let near = if one.trigger.form == Form::Noun {
        3
    } else {
        60
    };
    let ahead = usable().rfind(|time| {
        time.to <= one.at && time.from >= previous.max(begin) && one.at - time.to <= near
    });
    behind.or(ahead).or(opening).map(|time| time.draft)
}
