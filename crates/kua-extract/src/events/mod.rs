//! Events: who did what to whom, where, when.
//!
//! A trigger word says what happened; its grammar says on which side the one stands to whom it
//! happened. What is asked for, feared or denied is no event.

mod circumstances;
pub(crate) mod merge;
mod sides;
pub(crate) mod triggers;

pub(crate) use triggers::words as trigger_words;

use kua_core::proposal::EventType;

use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};
use circumstances::{clause, places, time};
use sides::{
    before_apposition, by_whom, object, owners, owners_here, owners_of, skip_adverbs, starts_party,
    subject, with_list,
};
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
    // "relatives of detained people": the word describes, nobody on the left does it.
    let before = one.at.wrapping_sub(1);
    let describes = paragraph.has(before, tag::PREPOSITION)
        || matches!(paragraph.lower(before), "the" | "a" | "an");
    if object_here && describes && event_type != EventType::Search {
        return Analysis::Nothing;
    }
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
