//! Events: who did what to whom, where, when.
//!
//! A trigger word says what happened; its grammar says on which side the one stands to whom it
//! happened. What is asked for, feared or denied is no event.

mod anew;
mod circumstances;
pub(crate) mod entries;
mod lost;
mod members;
pub(crate) mod merge;
mod nouns;
mod orders;
mod participles;
mod sessions;
mod sides;
mod split;
mod states;
mod terms;
pub(crate) mod triggers;

pub(crate) use triggers::words as trigger_words;

use kua_core::proposal::EventType;

use crate::draft::{Draft, DraftNumber};
use crate::lexicon::tag;
use crate::parties::{Party, PartyKind};
use crate::registry::Item;
use crate::resolver::Resolver;
use crate::text::Paragraph;
use circumstances::{clause, places, time};
use members::members;
use sides::{by_whom, object, subject};
use triggers::{Form, Trigger};

/// A time of the paragraph, as a draft.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeItem {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) draft: DraftNumber,
}

/// An event as the sentence tells it.
#[derive(Clone)]
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
            && let Some((length, trigger)) = sessions::find(paragraph, at)
                .or_else(|| triggers::find(paragraph, at))
                .or_else(|| states::find(paragraph, at))
            && states::fits(paragraph, at, length)
        {
            // "ten years in prison" is the measure of a sentence, not a state.
            let measure = trigger.form == Form::State
                && states::spent(paragraph, begin, at).is_none()
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
            // "remanded NAME in custody" too.
            let told_already = trigger.form == Form::State
                && here.last().is_some_and(|last: &Here| {
                    last.at + last.length == at
                        && !matches!(last.trigger.form, Form::Split | Form::Award)
                        || last.trigger.form == Form::Participle
                            && matches!(
                                last.trigger.event_type,
                                EventType::PretrialDetention | EventType::Detention
                            )
                            && (last.at..at).all(|near| {
                                !paragraph.has(near, tag::AUXILIARY | tag::CONJUNCTION)
                                    || paragraph.lower(near) == "and"
                            })
                });
            // "sentenced to death in May": the measure of the verb in front.
            let to_death = paragraph.lower(at) == "death"
                && paragraph.lower(at.wrapping_sub(1)) == "to"
                && at > begin;
            if measure || told_already || to_death {
                at += if to_death { 1 } else { length };
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
    if let Some(term) = entries::measure(scene, begin, end, resolver) {
        last = Some((term.to, term.victims.clone(), true));
        let fine = entries::fine(paragraph, &term, end);
        told.push(term);
        told.extend(fine);
    } else if let Some(term) = entries::verdict(scene, begin, end, resolver) {
        told.push(term);
    }
    told.extend(entries::listed(scene, begin, end, resolver));
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
            // "After being arrested in May, NAME was": the one of the main clause.
            let object = object.or_else(|| {
                (last.is_none() && paragraph.has(begin, tag::PREPOSITION | tag::CONJUNCTION))
                    .then(|| entries::main_subject(scene, one.at, end, resolver))
                    .flatten()
                    .map(|victims| (victims, Vec::new()))
            });
            // "NAME pleaded guilty and received nine months": whoever the sentence is about.
            let object = object.or_else(|| {
                // "NAME pleaded not guilty and was denied bail" too.
                let be = |from: usize, to: usize| (from..to).any(|at| is_be(paragraph.lower(at)));
                let goes_on = matches!(one.trigger.form, Form::Participle | Form::Intransitive)
                    && (be(one.at.saturating_sub(4).max(begin), one.at)
                        || one.trigger.form == Form::Participle && be(begin, one.at));
                if last.is_some() || one.trigger.form != Form::Award && !goes_on {
                    return None;
                }
                let victims = only_sufferers(
                    first_subject(scene, begin, one.at, resolver),
                    one.trigger.event_type,
                    resolver,
                );
                (!victims.is_empty()).then_some((victims, Vec::new()))
            });
            analysis = match (&last, object) {
                (Some((until, victims, true)), _) if one.at.saturating_sub(*until) < 30 => {
                    Analysis::Told {
                        victims: victims.clone(),
                        actors: Vec::new(),
                        from: one.at,
                        event_type: None,
                    }
                }
                (_, Some((victims, actors))) => Analysis::Told {
                    victims,
                    actors,
                    from: one.at,
                    event_type: None,
                },
                _ => Analysis::Nothing,
            };
        }
        let Analysis::Told {
            mut victims,
            mut actors,
            from,
            event_type,
        } = analysis
        else {
            continue;
        };
        let to = one.at + one.length;
        let passive = paragraph.has(from, tag::AUXILIARY) || from == one.at;
        if actors.is_empty() {
            actors = by_whom(scene, to, end.min(next + 1), resolver);
        }
        if victims
            .iter()
            .any(|victim| resolver.drafts.get(*victim).is_some_and(Draft::is_group))
        {
            members(scene, begin, end, &mut victims, resolver);
        }
        actors.retain(|actor| !victims.contains(actor));
        let vague = victims.is_empty();
        last = Some((to, victims.clone(), passive));
        for victim in &victims {
            if resolver.drafts.get(*victim).is_some_and(Draft::is_person) {
                resolver.memory.last_victim = Some(*victim);
            }
        }
        let event_type = states::sharper(
            paragraph,
            event_type.unwrap_or(one.trigger.event_type),
            one,
            begin,
            next.min(end),
        );
        if !victims.is_empty() {
            resolver.memory.case.clone_from(&victims);
        }
        let (clause_begin, clause_end) = clause(scene, begin, end, &here, index);
        let further = if event_type == EventType::Sentence {
            // "eight years' imprisonment; her sons to three": a noun begins nothing new.
            let until = here
                .get(index + 1..)
                .unwrap_or_default()
                .iter()
                .find(|later| !matches!(later.trigger.form, Form::Noun | Form::State))
                .map_or(end, |later| later.at);
            terms::shared_out(scene, to, until.min(end), resolver)
        } else {
            Vec::new()
        };
        let first = told.len();
        let fined = orders::fine_too(paragraph, event_type, to, end);
        told.push(Told {
            event_type,
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
        if let (Some(at), Some(like)) = (fined, told.get(first))
            && !like.victims.is_empty()
            && !here
                .iter()
                .any(|other| other.trigger.event_type == EventType::Fine)
        {
            // "and a fine of 350,000 rubles to her neighbour NAME"
            let other = (at + 1..(at + 9).min(end))
                .find(|step| paragraph.lower(*step) == "to")
                .and_then(|step| {
                    scene.parties.iter().position(|party| {
                        party.from > step
                            && party.from <= step + 4
                            && party.to <= end
                            && matches!(party.kind, PartyKind::Named(_))
                    })
                })
                .map(|index| resolver.resolve(paragraph, scene.parties, index))
                .map(|found| only_sufferers(found, EventType::Fine, resolver))
                .filter(|found| !found.is_empty());
            let fine = Told {
                event_type: EventType::Fine,
                from: at,
                to: at + 1,
                victims: other.unwrap_or_else(|| like.victims.clone()),
                actors: like.actors.clone(),
                places: Vec::new(),
                ..*like
            };
            told.push(fine);
        }
        for (from, to, more) in further {
            let victims = only_sufferers(more, event_type, resolver);
            if let Some(like) = told.get(first)
                && !victims.is_empty()
                && victims.iter().all(|victim| !like.victims.contains(victim))
            {
                let further = Told {
                    from,
                    to,
                    victims,
                    actors: like.actors.clone(),
                    places: like.places.clone(),
                    ..*like
                };
                told.push(further);
            }
        }
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
        /// Where the words behind the verb say more than the verb.
        event_type: Option<EventType>,
    },
}

fn is_be(word: &str) -> bool {
    matches!(
        word,
        "was" | "were" | "been" | "being" | "be" | "is" | "are" | "got"
    )
}

/// "The judge announced that NAME would remain in detention": a court decides, nobody wishes.
fn decided(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> bool {
    let verb = (at.saturating_sub(20).max(begin)..at).find(|step| {
        matches!(
            paragraph.lower(*step),
            "announced" | "ruled" | "decided" | "ordered" | "decreed"
        ) && paragraph.lower(step + 1) == "that"
    });
    verb.is_some_and(|verb| {
        (begin..verb).any(|step| {
            matches!(
                paragraph.lower(step),
                "court" | "judge" | "tribunal" | "magistrate" | "panel" | "board"
            )
        }) && !(verb..at).any(|step| matches!(paragraph.lower(step), "not" | "if" | "never"))
    })
}

/// Words in front of a verb that make it a wish, a fear or a plan.
fn unreal(paragraph: &Paragraph<'_>, at: usize, begin: usize) -> bool {
    if decided(paragraph, at, begin) {
        return false;
    }
    (at.saturating_sub(4).max(begin)..at).any(|step| {
        matches!(
            paragraph.lower(step),
            "should"
                | "must"
                | "could"
                | "would"
                | "might"
                | "can"
                | "cannot"
                | "never"
                | "if"
                | "unless"
                | "will"
                | "shall"
                | "risk"
                | "risks"
                | "risked"
                | "without"
        ) || step + 1 == at && matches!(paragraph.lower(step), "nearly" | "almost" | "narrowly")
            || paragraph.lower(step) == "may" && !paragraph.token(step).capital
            || paragraph.lower(step) == "not"
                && !matches!(paragraph.lower(step + 1), "only" | "guilty")
            || paragraph.lower(step) == "to"
                && is_be(paragraph.lower(step + 1))
                && !reported(paragraph, step)
    })
}

/// "is believed to be held": the verb between, and its "to", only say who says so.
fn reported(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let says = |word: &str| {
        matches!(
            word,
            "believed"
                | "reported"
                | "thought"
                | "known"
                | "said"
                | "understood"
                | "feared"
                | "alleged"
                | "presumed"
                | "confirmed"
        )
    };
    let verb = if paragraph.lower(at) == "to" {
        at.wrapping_sub(1)
    } else {
        at
    };
    says(paragraph.lower(verb))
        && paragraph.lower(verb + 1) == "to"
        && (verb.saturating_sub(3)..verb).any(|step| is_be(paragraph.lower(step)))
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
        Form::Participle => participles::participle(scene, begin, end, one, resolver),
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
        Form::Noun => nouns::noun(scene, begin, end, one, resolver),
        Form::Award => terms::award(scene, begin, end, one, resolver),
        Form::Split => split::split(scene, begin, end, one, resolver),
        Form::Lost if matches!(one.trigger.rule, sessions::SITTING | sessions::BODY) => {
            sessions::session(scene, begin, end, one, resolver)
        }
        Form::Lost => lost::lost(scene, begin, end, one, resolver),
        Form::Intransitive | Form::State => {
            let spent = states::spent(paragraph, begin, one.at);
            let mut aux = spent.unwrap_or(one.at);
            while aux > begin
                && (paragraph.has(aux - 1, tag::AUXILIARY | tag::ADVERB)
                    || reported(paragraph, aux - 1)
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
            if spent.is_none()
                && (matches!(
                    paragraph.lower(one.at.wrapping_sub(1)),
                    "while" | "years" | "months" | "days" | "time" | "spent"
                ) || paragraph.has(one.at.wrapping_sub(1), tag::MONTH))
            {
                return Analysis::Nothing;
            }
            let stated = aux < one.at
                || one.trigger.form == Form::Intransitive
                || paragraph.lower(one.at) == "remain";
            if one.trigger.rule == "rule:home-again/1" && !orders::away(scene, begin, one, resolver)
            {
                return Analysis::Nothing;
            }
            if participles::denied(paragraph, one.at, begin) {
                return Analysis::Nothing;
            }
            // "the mother of one of those still in custody": nobody of whom the sentence speaks.
            if one.trigger.form == Form::State
                && matches!(
                    paragraph.lower(aux.wrapping_sub(1)),
                    "those" | "anyone" | "everyone"
                )
                && !(aux..one.at).any(|at| paragraph.has(at, tag::AUXILIARY))
            {
                return Analysis::Nothing;
            }
            if spent.is_some() && (chained_back(paragraph, aux)) {
                return Analysis::Chained;
            }
            let mut victims = if stated {
                subject(scene, begin, aux, resolver, false).unwrap_or_default()
            } else {
                Vec::new()
            };
            if victims.is_empty() && !stated {
                victims = orders::aside(scene, begin, one, resolver);
            }
            if victims.is_empty() && aux == one.at {
                // "sent NAME to remand": the object stands in between.
                victims = scene
                    .parties
                    .iter()
                    .rposition(|party| {
                        party.to == one.at
                            && party.from >= begin
                            && paragraph.lower(party.from.wrapping_sub(1)) != "no"
                    })
                    .map(|index| resolver.resolve(paragraph, scene.parties, index))
                    .unwrap_or_default();
            }
            if victims.is_empty() && entries::opens(paragraph, begin, aux) {
                victims = entries::entry(paragraph, resolver);
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
                return told(victims, actors, one.at);
            }
            if one.trigger.rule == "rule:had-arrested/1" {
                return told(
                    orders::concerned(paragraph.lower(one.at + 1), resolver),
                    only_actors(actors, resolver),
                    one.at,
                );
            }
            if unreal(paragraph, one.at, begin) {
                return Analysis::Nothing;
            }
            let victims = only_sufferers(victims, one.trigger.event_type, resolver);
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
        event_type: None,
    }
}

fn told_as(
    event_type: EventType,
    victims: Vec<DraftNumber>,
    actors: Vec<DraftNumber>,
    from: usize,
) -> Analysis {
    Analysis::Told {
        victims,
        actors,
        from,
        event_type: Some(event_type),
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
    at > start
        && (paragraph.has(at, tag::TRIGGER)
            || paragraph.has(at, tag::OPENER) && triggers::find(paragraph, at).is_some())
}

/// Tells whether it follows another verb: "..., and placed", "then sentenced".
fn chained_back(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let mut step = at;
    while step > 0 && (paragraph.has(step - 1, tag::ADVERB)) {
        // "were held in X, then moved to Y".
        if paragraph.lower(step - 1) == "then" {
            return true;
        }
        step -= 1;
    }
    step > 0 && matches!(paragraph.lower(step - 1), "and" | "or" | "then" | "but")
}
