//! Nouns that name an event, and whose it is: "the arrest of NAME", "his trial".

use kua_core::proposal::EventType;

use super::sides::{object, owners, owners_of, subject};
use super::{Analysis, Here, Scene, only_sufferers, orders, told, told_as};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::lexicon::tag;
use crate::parties::PartyKind;
use crate::resolver::Resolver;
use crate::text::{Paragraph, TokenKind};

/// Reads an event that is told as a noun.
pub(super) fn noun(
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
    if paragraph.lower(one.at) == "custody" && !extended(paragraph, one.at, begin, end) {
        return Analysis::Nothing;
    }
    if one.trigger.event_type == EventType::Search {
        let warrant = matches!(next, "warrant" | "warrants" | "for" | "engine" | "of");
        let victims = owners_of(scene, to, end.min(to + 12), resolver);
        return if victims.is_empty() || warrant && next != "of" {
            Analysis::Nothing
        } else {
            told(victims, Vec::new(), one.at)
        };
    }
    if paragraph.lower(one.at) == "release" && !ordered(paragraph, one.at, begin) {
        return Analysis::Nothing;
    }
    // "The case was adjourned to 6 June": of those of whom the text speaks.
    if one.trigger.rule == "rule:adjourned/1" {
        let victims = resolver.memory.case.clone();
        return sufferers_or_nothing(victims, one.at, resolver);
    }
    // "The body of NAME was found".
    if one.trigger.rule == "rule:body-found/1"
        && !(to..(to + 14).min(end)).any(|at| {
            matches!(
                paragraph.lower(at),
                "found"
                    | "discovered"
                    | "recovered"
                    | "returned"
                    | "washed"
                    | "buried"
                    | "delivered"
            )
        })
    {
        return Analysis::Nothing;
    }
    let custody = matches!(
        one.trigger.event_type,
        EventType::Arrest
            | EventType::Detention
            | EventType::PretrialDetention
            | EventType::HouseArrest
    );
    if custody
        && !paragraph.has(one.at.wrapping_sub(1), tag::AUXILIARY)
        && let Some(verb) = orders::court_verb(paragraph, one.at, begin)
        && (one.trigger.event_type != EventType::Arrest || measured(paragraph, verb, end))
    {
        let victims = orders::ordered_for(scene, verb, to, end, resolver);
        let event_type = if one.trigger.event_type == EventType::HouseArrest
            || paragraph.lower(one.at.wrapping_sub(1)) == "house"
        {
            EventType::HouseArrest
        } else {
            EventType::PretrialDetention
        };
        return told_as(event_type, victims, Vec::new(), one.at);
    }
    if is_trial(paragraph, one.at)
        && let Some(start) = orders::in_the_case(paragraph, to, end)
    {
        let victims = only_sufferers(
            object(scene, start, end, resolver),
            EventType::Trial,
            resolver,
        );
        if !victims.is_empty() {
            return told(victims, Vec::new(), one.at);
        }
    }
    // "detention was renewed for journalist NAME and for two workers"
    if custody
        && let Some(longer) = (to..(to + 5).min(end)).find(|at| is_longer(paragraph.lower(*at)))
        && let Some(start) = (longer + 1..(longer + 8).min(end)).find(|at| {
            matches!(paragraph.lower(*at), "for" | "of")
                && super::terms::counted(paragraph, at + 1).is_none()
        })
    {
        let victims = object(scene, start + 1, end, resolver);
        let victims = only_sufferers(victims, EventType::PretrialDetention, resolver);
        if !victims.is_empty() {
            return told_as(EventType::PretrialDetention, victims, Vec::new(), one.at);
        }
    }
    // "the detention was extended until 30 September": of those of whom the text speaks.
    if custody
        && paragraph.lower(one.at.wrapping_sub(1)) == "the"
        && (to..(to + 7).min(end)).any(|at| is_longer(paragraph.lower(at)))
        && !(to..(to + 3).min(end)).any(|at| paragraph.lower(at) == "of")
    {
        let victims = only_sufferers(orders::case(resolver), one.trigger.event_type, resolver);
        if !victims.is_empty() {
            return told_as(EventType::PretrialDetention, victims, Vec::new(), one.at);
        }
    }
    let ends_with_of = matches!(paragraph.lower(to - 1), "of" | "against");
    let mut of = None;
    // "Her trial opened at the Court of Almaty": hers it is.
    let owned = matches!(
        paragraph.lower(one.at.wrapping_sub(1)),
        "his" | "her" | "their"
    );
    if ends_with_of {
        of = Some(to);
    } else if !owned {
        for step in to..(to + 6).min(end) {
            let against = paragraph.lower(step) == "against"
                && matches!(
                    one.trigger.event_type,
                    EventType::Sentence | EventType::Conviction
                );
            if (paragraph.lower(step) == "of" || against)
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
        // "the arrests of journalists", "detention of every critic": nobody in particular.
        let plural = paragraph.lower(one.at).ends_with('s');
        let every = matches!(
            paragraph.lower(start),
            "every" | "each" | "any" | "all" | "such"
        );
        let definite = matches!(
            paragraph.lower(start),
            "the" | "these" | "those" | "his" | "her" | "their" | "both" | "my" | "our"
        );
        let nobody = (plural || !definite)
            && victims.iter().all(|victim| {
                match resolver.drafts.get(*victim).map(|draft| &draft.value) {
                    Some(DraftValue::Group { name, people: None }) => !some_amount(name) || every,
                    _ => false,
                }
            });
        if !victims.is_empty() && (nobody || every) {
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
        owner @ ("his" | "her") if left > begin => {
            let woman = owner == "her";
            // The nearest one of the sentence, else the one of the sentence before.
            let near = scene
                .parties
                .iter()
                .rev()
                .find_map(|party| match party.kind {
                    PartyKind::Named(number)
                        if party.to <= left
                            && party.from >= begin
                            && !resolver.aside(number)
                            && resolver
                                .memory
                                .women
                                .get(&number)
                                .is_none_or(|known| *known == woman)
                            && resolver.drafts.get(number).is_some_and(Draft::is_person) =>
                    {
                        Some(number)
                    }
                    _ => None,
                });
            let memory = &*resolver.memory;
            let agrees =
                |number: &DraftNumber| memory.women.get(number).is_none_or(|known| *known == woman);
            let person = near
                .or(memory
                    .last_person
                    .filter(|number| agrees(number) && !resolver.aside(*number)))
                .or(memory.last_victim.filter(agrees))
                .or(memory.last_person);
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
        _ if is_trial(paragraph, one.at) => bare_trial(scene, begin, end, one, left, resolver),
        _ => Analysis::Nothing,
    }
}

/// Tells whether a group says roughly how many it is.
pub(super) fn some_amount(name: &str) -> bool {
    [
        "dozens",
        "hundreds",
        "thousands",
        "several",
        "many",
        "numerous",
        "some ",
        "scores",
    ]
    .iter()
    .any(|amount| name.starts_with(amount))
}

/// "arrest for two months", "a measure of restraint in the form of arrest": custody before trial.
fn measured(paragraph: &Paragraph<'_>, from: usize, end: usize) -> bool {
    (from..(from + 24).min(end)).any(|at| {
        matches!(
            paragraph.lower(at),
            "months" | "month" | "days" | "measure" | "pending" | "pre-trial" | "pretrial"
        ) || paragraph.lower(at).ends_with("-month")
            || paragraph.lower(at).ends_with("-day")
    })
}

fn is_trial(paragraph: &Paragraph<'_>, at: usize) -> bool {
    matches!(
        paragraph.lower(at),
        "trial" | "trials" | "hearing" | "retrial"
    )
}

/// "ordered the release of NAME", "after his release": it happened, nobody only asks for it.
fn ordered(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> bool {
    let near = at.saturating_sub(7).max(begin)..at;
    // "The release of NAME came as a surprise."
    let (_, end) = paragraph.sentence_of(at);
    let came = at <= begin + 2
        && (at..(at + 14).min(end)).any(|step| {
            matches!(
                paragraph.lower(step),
                "came" | "comes" | "followed" | "follows"
            )
        });
    if came {
        return true;
    }
    near.clone().any(|step| {
        matches!(
            paragraph.lower(step),
            "ordered"
                | "granted"
                | "approved"
                | "confirmed"
                | "announced"
                | "after"
                | "following"
                | "since"
                | "upon"
                | "decided"
                | "ruled"
                | "secured"
                | "authorised"
                | "authorized"
                | "welcomed"
                | "welcomes"
                | "welcome"
                | "celebrated"
        )
    }) && !near.into_iter().any(|step| {
        // "ruled for the release" is no call for it.
        if paragraph.lower(step) == "for" && paragraph.lower(step.wrapping_sub(1)) == "ruled" {
            return false;
        }
        matches!(
            paragraph.lower(step),
            "call"
                | "calls"
                | "called"
                | "calling"
                | "demand"
                | "demands"
                | "demanded"
                | "demanding"
                | "urge"
                | "urged"
                | "not"
                | "no"
                | "for"
        )
    })
}

/// "extended the detention of NAME", "his custody was extended".
pub(super) fn extended(paragraph: &Paragraph<'_>, at: usize, begin: usize, end: usize) -> bool {
    (at.saturating_sub(6).max(begin)..(at + 10).min(end))
        .any(|step| is_longer(paragraph.lower(step)))
}

fn is_longer(word: &str) -> bool {
    matches!(
        word,
        "extended" | "prolonged" | "renewed" | "extending" | "renewing" | "extension"
    )
}

/// A trial without an owner: "faces trial", "the trial opened", "after a closed trial".
fn bare_trial(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    one: &Here,
    left: usize,
    resolver: &mut Resolver<'_>,
) -> Analysis {
    let paragraph = scene.paragraph;
    let to = one.at + one.length;
    let article = usize::from(matches!(paragraph.lower(left.wrapping_sub(1)), "a" | "an"));
    let before = left.wrapping_sub(1 + article);
    if left > begin + article
        && matches!(
            paragraph.lower(before),
            "face" | "faces" | "faced" | "facing"
        )
    {
        let mut aux = before;
        while aux > begin && paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB) {
            aux -= 1;
        }
        let victims = subject(scene, begin, aux, resolver, false).unwrap_or_default();
        return sufferers_or_nothing(victims, aux, resolver);
    }
    // "attended the fourth hearing".
    if let Some(verb) = (one.at.saturating_sub(5).max(begin)..one.at)
        .find(|at| matches!(paragraph.lower(*at), "attended" | "attend"))
    {
        let victims = subject(scene, begin, verb, resolver, false).unwrap_or_default();
        return sufferers_or_nothing(victims, verb, resolver);
    }
    let article = (left.saturating_sub(2).max(begin)..one.at)
        .find(|at| matches!(paragraph.lower(*at), "a" | "an" | "the"));
    let Some(article) = article else {
        return Analysis::Nothing;
    };
    let lead = paragraph.lower(article.wrapping_sub(1));
    if article > begin
        && matches!(lead, "after" | "following" | "in" | "at")
        && paragraph.lower(article) != "the"
    {
        return Analysis::Chained;
    }
    // "The hearing before the court lasted two hours": of those of whom the text speaks.
    if article <= begin + 1
        && (to..(to + 16).min(end)).any(|at| paragraph.lower(at) == "lasted")
        && !resolver.memory.case.is_empty()
    {
        let victims = resolver.memory.case.clone();
        return sufferers_or_nothing(victims, one.at, resolver);
    }
    // "The trial opened on ...", "A hearing before the court is set for ...".
    let verb = (to..(to + 9).min(end)).find(|at| {
        matches!(
            paragraph.lower(*at),
            "opened"
                | "opens"
                | "continues"
                | "continued"
                | "reopened"
                | "ended"
                | "concluded"
                | "took"
                | "dragged"
                | "lasted"
                | "lasts"
                | "takes"
                | "began"
                | "begins"
                | "started"
                | "starts"
                | "resumed"
                | "resumes"
        ) || paragraph.lower(*at) == "is"
            && matches!(
                paragraph.lower(at + 1),
                "on" | "tomorrow" | "today" | "next"
            )
            || matches!(paragraph.lower(*at), "is" | "was" | "will" | "has")
                && (*at..(*at + 5).min(end)).any(|near| {
                    matches!(
                        paragraph.lower(near),
                        "set"
                            | "scheduled"
                            | "held"
                            | "begin"
                            | "open"
                            | "start"
                            | "resume"
                            | "due"
                            | "adjourned"
                            | "postponed"
                            | "put"
                            | "closed"
                            | "delayed"
                            | "ongoing"
                            | "expected"
                            | "place"
                            | "begun"
                    )
                })
    });
    if verb.is_some() && article <= begin + 1 {
        let victims = resolver.memory.case.clone();
        return sufferers_or_nothing(victims, one.at, resolver);
    }
    Analysis::Nothing
}

fn sufferers_or_nothing(
    victims: Vec<DraftNumber>,
    from: usize,
    resolver: &Resolver<'_>,
) -> Analysis {
    let victims = only_sufferers(victims, EventType::Trial, resolver);
    if victims.is_empty() {
        Analysis::Nothing
    } else {
        told(victims, Vec::new(), from)
    }
}
