//! What happened to whom: trigger words and those who stand near them.
//!
//! This is a heuristic of distance, not a grammar. A form that says it happened to the one it is
//! about looks to the left first, an active verb to its object's side; who speaks in the sentence
//! is not who suffers.

mod spaceless;

use std::collections::HashMap;

use kua_core::proposal::{EventType, PersonClass};

use super::Side;
use super::law;
use super::lexicon::{Category, Hit};
use super::line::{Kind, Line};
use super::names::ends_here;
use super::numerals;
use super::pointers::{counted, owns_the_next, pointed_at};
use super::registry::Item;
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::events::{TimeItem, Told};

pub(crate) use spaceless::relatives;

/// Somebody in a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Party {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) who: Who,
}

/// How many drafts back a body or group is looked for, and how many words back a mark, so that long texts stay linear.
const NEAR: usize = 400;

/// How far from its trigger somebody may stand, in words; a line without a stop stays quick.
const REACH: usize = 60;

/// Returns the part of a sorted row that stands within reach of a trigger.
fn within<'r, T>(row: &'r [T], trigger: &Hit, from: impl Fn(&T) -> usize) -> &'r [T] {
    let begin = row.partition_point(|one| from(one) + REACH < trigger.from);
    let end = row.partition_point(|one| from(one) <= trigger.to + REACH);
    row.get(begin..end).unwrap_or_default()
}

/// Who it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Who {
    Person(DraftNumber),
    Organisation(DraftNumber),
    /// A number of people.
    Group(u64),
    Authority,
    /// One person without a name: "bir xadimi". Speaks, and is nothing else here.
    Somebody,
    Pronoun,
}

/// What is carried from sentence to sentence.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) last_person: Option<DraftNumber>,
    pub(crate) last_victims: Vec<DraftNumber>,
    pub(crate) last_speaker: Option<DraftNumber>,
    pub(crate) last_organisation: Option<DraftNumber>,
    /// The one who tells the text in the first person.
    pub(crate) narrator: Option<DraftNumber>,
    /// What relatives are called and who is; nobody, where two are called so.
    pub(crate) relatives: HashMap<String, Option<DraftNumber>>,
}

/// What one line offers.
pub(crate) struct Scene<'s, 't> {
    pub(crate) line: &'s Line<'t>,
    pub(crate) items: &'s [Item],
    pub(crate) parties: &'s [Party],
    pub(crate) times: &'s [TimeItem],
}

/// Finds everybody in a line.
pub(crate) fn parties(
    line: &Line<'_>,
    items: &[Item],
    memory: &Memory,
    drafts: &mut [Draft],
) -> Vec<Party> {
    let mut parties = Vec::new();
    for item in items {
        let Some(draft) = drafts.get(item.draft) else {
            continue;
        };
        let who = if draft.is_person() {
            Who::Person(item.draft)
        } else if draft.is_organisation() {
            Who::Organisation(item.draft)
        } else {
            continue;
        };
        parties.push(Party {
            from: item.from,
            // "X-ning özi": X himself.
            to: own_self(line, item.to).unwrap_or(item.to),
            who,
        });
    }
    // Names stand in order and do not overlap, so only the last one that begins before can reach in.
    let free = |from: usize, to: usize| {
        let next = items.partition_point(|item| item.from < to);
        next.checked_sub(1)
            .and_then(|last| items.get(last))
            .is_none_or(|item| item.to <= from)
    };
    let mut at = 0;
    while at < line.words.len() {
        if line.tongue.manner.spaceless
            && let Some((party, to)) = spaceless::of_two(line, at, items, drafts)
        {
            parties.extend(party);
            at = to;
            continue;
        }
        if line.tongue.manner.spaceless
            && let Some((party, to)) = spaceless::relative(line, at, items, memory, drafts)
        {
            parties.push(party);
            at = to;
            continue;
        }
        if line.tongue.manner.spaceless
            && let Some(to) = super::han::unnamed(line, at)
            && free(at, to + 1)
            && free(at.saturating_sub(1), to)
        {
            parties.push(Party {
                from: at,
                to,
                who: Who::Group(1),
            });
            at = to;
            continue;
        }
        if let Some((value, next)) = numerals::number(line, at)
            && let Some(people) = people_behind(line, numerals::behind_ending(line, next))
            && value.fract() == 0.0
            && (2.0..1e10).contains(&value)
            && free(at, people)
            && !(line.tongue.manner.spaceless && sums_up(line, at, items))
        {
            // "六名警察" are those who act.
            let acts = line.tongue.manner.spaceless
                && super::names::ends_here(line, people, &[Category::Authority]);
            parties.push(Party {
                from: group_begin(line, at),
                to: people,
                who: if acts {
                    Who::Authority
                } else {
                    Who::Group(value as u64)
                },
            });
            at = people;
            continue;
        }
        if let Some(to) = somebody(line, at)
            && free(at, to)
        {
            parties.push(Party {
                from: at,
                to,
                who: Who::Somebody,
            });
            at = to;
            continue;
        }
        if let Some(hit) = line.hit(at, Category::Authority).copied()
            && free(at, hit.to)
        {
            parties.push(Party {
                from: at,
                to: hit.to,
                who: Who::Authority,
            });
            at = hit.to;
            continue;
        }
        if let Some(hit) = line.hit(at, Category::Pronoun).copied()
            && free(at, hit.to)
        {
            let reflexive = hit.value == "self" && items.iter().any(|item| item.to == at);
            if reflexive || owns_the_next(line, &hit, items) {
                at = hit.to;
                continue;
            }
            // "Himself" means the one who tells only where somebody does.
            let me = hit.value == "me"
                && !(line.tongue.manner.spaceless && hit.to - at > 1 && memory.narrator.is_none());
            if me && line.tongue.manner.spaceless && !super::han::fate::is_me(line, at, hit.to) {
                at = hit.to;
                continue;
            }
            if me && !in_quotation(line, at) {
                if let Some(narrator) = memory.narrator {
                    if let Some(draft) = drafts.get_mut(narrator) {
                        draft.refer(line.span(at, hit.to));
                    }
                    parties.push(Party {
                        from: at,
                        to: hit.to,
                        who: Who::Person(narrator),
                    });
                }
                at = hit.to;
                continue;
            }
            parties.push(Party {
                from: at,
                to: hit.to,
                who: Who::Pronoun,
            });
            at = hit.to;
            continue;
        }
        at += 1;
    }
    parties.sort_by_key(|party| party.from);
    parties
}

/// Tells whether a number only sums up the names before it: "王立民、孙浩三人", "王立民等三人".
fn sums_up(line: &Line<'_>, at: usize, items: &[Item]) -> bool {
    let names_end = if line.lower(at.saturating_sub(1)) == "等" {
        at.saturating_sub(1)
    } else {
        at
    };
    // Names stand in order and do not overlap, so only the last one before can end there.
    let next = items.partition_point(|item| item.from < names_end);
    next.checked_sub(1)
        .and_then(|last| items.get(last))
        .is_some_and(|item| item.to == names_end)
}

/// Without blanks the words that bound a number are part of what the group is called.
fn group_begin(line: &Line<'_>, at: usize) -> usize {
    if !line.tongue.manner.spaceless {
        return at;
    }
    let bounds = [Category::AtLeast, Category::AtMost, Category::About];
    if at >= 2 && line.folded_range(at - 2, at) == "其中" {
        return at - 2;
    }
    (1..=3)
        .rev()
        .filter_map(|back| at.checked_sub(back))
        .find(|from| {
            line.hits(*from)
                .iter()
                .any(|hit| hit.to == at && bounds.contains(&hit.category))
        })
        .unwrap_or(at)
}

/// Finds where "himself" ends that stands behind a name.
fn own_self(line: &Line<'_>, at: usize) -> Option<usize> {
    line.hit(at, Category::Pronoun)
        .filter(|hit| hit.value == "self")
        .map(|hit| hit.to)
}

/// Finds where words for one unnamed person end that begin with "one": "bir tonush ayal".
fn somebody(line: &Line<'_>, at: usize) -> Option<usize> {
    let one = line.tongue.manner.agglutinative
        && line.is_word(at)
        && line
            .hit(at, Category::Number)
            .is_some_and(|hit| hit.value == "1");
    if !one {
        return None;
    }
    let head = |step: usize| {
        [
            Category::Role,
            Category::Office,
            Category::People,
            Category::Authority,
        ]
        .iter()
        .find_map(|category| line.hit(step, *category))
        .map(|hit| hit.to)
    };
    let mut to = (at + 1..at + 4)
        .take_while(|step| line.is_word(*step) && !line.is(*step, Category::Unit))
        .find_map(head)?;
    while let Some(next) = head(to) {
        to = next;
    }
    Some(to)
}

/// Tells whether a quotation is open at a word.
fn in_quotation(line: &Line<'_>, at: usize) -> bool {
    (at.saturating_sub(NEAR)..at)
        .rev()
        .find_map(|step| match line.word(step).kind {
            Kind::Mark('«' | '“' | '„' | '「') => Some(true),
            Kind::Mark('»' | '”' | '」') => Some(false),
            _ => None,
        })
        .unwrap_or_default()
}

/// Finds the one who tells the text: "I, NAME", "I am NAME".
pub(crate) fn narrator(line: &Line<'_>, items: &[Item], drafts: &[Draft]) -> Option<DraftNumber> {
    items.iter().find_map(|item| {
        if line.tongue.manner.spaceless
            && drafts.get(item.draft).is_some_and(Draft::is_person)
            && super::han::fate::introduces(line, item.from)
                .is_some_and(|me| !in_quotation(line, me))
        {
            return Some(item.draft);
        }
        let comma = matches!(
            line.word(item.from.wrapping_sub(1)).kind,
            Kind::Mark(',' | '،')
        );
        let before = item.from.checked_sub(1 + usize::from(comma))?;
        let me = line
            .hit(before, Category::Pronoun)
            .is_some_and(|hit| hit.value == "me" && hit.to + usize::from(comma) == item.from);
        let person = drafts.get(item.draft).is_some_and(Draft::is_person);
        (me && person && !in_quotation(line, before)).then_some(item.draft)
    })
}

/// Finds where a word for people ends that stands behind a number, over at most three adjectives.
pub(crate) fn people_behind(line: &Line<'_>, at: usize) -> Option<usize> {
    if line.tongue.manner.spaceless {
        return super::han::people_behind(line, at);
    }
    (at..at + 4).find_map(|step| {
        let between = (at..step).all(|word| {
            line.is_word(word)
                && !line.is_any(
                    word,
                    &[
                        Category::Unit,
                        Category::Passive,
                        Category::Active,
                        Category::Speech,
                        Category::Noun,
                    ],
                )
        });
        let hit = line.hit(step, Category::People)?;
        between.then_some(hit.to)
    })
}

/// Makes drafts of parties when an event or demand needs them.
pub(crate) fn draft_of(
    line: &Line<'_>,
    party: &Party,
    drafts: &mut Vec<Draft>,
) -> Option<DraftNumber> {
    let bytes = line.span(party.from, party.to);
    let name = line.slice(party.from, party.to).to_owned();
    let value = match party.who {
        Who::Person(draft) | Who::Organisation(draft) => return Some(draft),
        Who::Group(people) => DraftValue::Group {
            name,
            people: Some(people),
        },
        Who::Authority | Who::Somebody => DraftValue::Body { name },
        Who::Pronoun => return None,
    };
    // The same words are the same body; the same span is the same group.
    let near = drafts.len().saturating_sub(NEAR);
    let known = drafts
        .iter()
        .skip(near)
        .rposition(|draft| match (&draft.value, &value) {
            (DraftValue::Body { name: one }, DraftValue::Body { name: other }) => one == other,
            (DraftValue::Group { .. }, DraftValue::Group { .. }) => draft.main == bytes,
            _ => false,
        })
        .map(|place| place + near);
    if let Some(known) = known {
        if let Some(draft) = drafts.get_mut(known) {
            draft.mention(bytes);
        }
        return Some(known);
    }
    drafts.push(Draft::new(bytes, value, 0.7, "rule:parties-words/1"));
    Some(drafts.len() - 1)
}

/// Finds the events of a sentence.
pub(crate) fn sentence(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    memory: &mut Memory,
    drafts: &mut Vec<Draft>,
) -> Vec<Told> {
    let mut told = Vec::new();
    for trigger in triggers(scene.line, begin, end) {
        let Some(main) = event(scene, begin, end, &trigger, memory, drafts) else {
            continue;
        };
        // "X-ті алты жылға, Y-ті екі жылға бас бостандығынан айырды": one verb, two sentences.
        if main.event_type == EventType::Sentence && trigger.category != Category::Noun {
            let victims = memory.last_victims.clone();
            for (from, to) in law::sharing(scene.line, begin, trigger.from) {
                let part = Hit {
                    from,
                    to,
                    stem: None,
                    ..trigger
                };
                told.extend(
                    event(scene, begin, end, &part, memory, drafts)
                        .filter(|part| part.victims != main.victims),
                );
            }
            memory.last_victims = victims;
        }
        told.push(main);
    }
    told
}

/// How far the parts of a verb may stand from one another, in words.
const LONGEST_CLAUSE: usize = 30;

/// The trigger words of a sentence, the longest at each place.
fn triggers(line: &Line<'_>, begin: usize, end: usize) -> Vec<Hit> {
    const FORMS: [Category; 5] = [
        Category::Passive,
        Category::Active,
        Category::Noun,
        Category::State,
        Category::Attribute,
    ];
    let mut found = Vec::new();
    let mut at = begin;
    while at < end {
        let longest = line
            .hits(at)
            .iter()
            .filter(|hit| FORMS.contains(&hit.category))
            .max_by_key(|hit| hit.to);
        match longest {
            Some(hit) => {
                found.push(voiced(line, begin, *hit));
                at = hit.to;
            }
            None => at += 1,
        }
    }
    for hit in line.all(begin, end, Category::Apart) {
        let Some((particle, kind)) = hit.value.split_once(' ') else {
            continue;
        };
        let last = (hit.to..(hit.to + LONGEST_CLAUSE).min(end)).find(|at| {
            line.lower(*at) == particle
                && !found.iter().any(|hit| hit.from <= *at && *at < hit.to)
                && (*at + 1 == end || !line.is_word(*at + 1) || line.is(*at + 1, Category::And))
        });
        if let Some(at) = last {
            found.push(Hit {
                from: at,
                to: at + 1,
                category: Category::Active,
                value: kind,
                stem: None,
            });
        }
    }
    found
}

/// A verb that names no voice is passive where a sign of it stands before: "被警方带走".
fn voiced(line: &Line<'_>, begin: usize, hit: Hit) -> Hit {
    if !line.tongue.manner.spaceless || hit.category != Category::Active {
        return hit;
    }
    let from = hit.from.saturating_sub(24).max(begin);
    let passive = (from..hit.from)
        .rev()
        .take_while(|at| !matches!(line.word(*at).kind, Kind::Mark(mark) if !matches!(mark, '“' | '”' | '、' | '「' | '」')))
        .any(|at| matches!(line.lower(at), "被" | "遭" | "获" | "受" | "由"));
    Hit {
        category: if passive {
            Category::Passive
        } else {
            hit.category
        },
        ..hit
    }
}

fn event(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    trigger: &Hit,
    memory: &mut Memory,
    drafts: &mut Vec<Draft>,
) -> Option<Told> {
    let line = scene.line;
    let manner = &line.tongue.manner;
    let event_type = EventType::from_code(trigger.value)?;
    let window = trigger
        .from
        .saturating_sub(if line.tongue.manner.spaceless { 8 } else { 4 })
        .max(begin);
    let negated = (trigger.from.saturating_sub(2).max(begin)..trigger.from)
        .any(|at| line.is(at, Category::Not))
        || line.is(trigger.to, Category::Not) && line.tongue.manner.agglutinative;
    // "保释被拒": what was asked for did not happen.
    let refused = line.tongue.manner.spaceless
        && matches!(
            line.folded_range(trigger.to, trigger.to + 2),
            "被拒" | "遭拒" | "申请" | "未果"
        );
    // "这些指控": a word for what was done, not the deed.
    let pointed_at = line.tongue.manner.spaceless
        && matches!(line.lower(trigger.from.saturating_sub(1)), "些" | "项");
    let no_deed =
        line.tongue.manner.spaceless && super::han::fate::is_no_deed(line, begin, trigger);
    if refused || pointed_at || no_deed {
        return None;
    }
    let says_not = matches!(
        trigger.category,
        Category::Active | Category::Passive | Category::State
    ) && trigger.stem.is_some_and(|stem| {
        let rest = line.lower(trigger.to - 1).get(stem..).unwrap_or_default();
        let endings = line.tongue.manner.not_endings;
        endings.iter().any(|ending| rest.starts_with(ending))
    });
    // Where the verb comes last, wishes stand behind what is wished.
    let verb_last = line.tongue.manner.active_object == Side::Left;
    let wished = verb_last
        && (trigger.to..(trigger.to + 3).min(end))
            .take_while(|at| line.is_word(*at))
            .any(|at| line.is(at, Category::Unreal));
    if wished && event_type == EventType::Release {
        held(scene, begin, trigger.from, drafts);
    }
    if says_not || wished || line.is(trigger.from, Category::Unreal) && verb_last {
        return None;
    }
    // "митингіге шыққаны үшін ұсталды": what stands in front of such a word is its own;
    // "sie mussten zurück ins Gefängnis" happened, "sie müssen freigelassen werden" did not.
    let unreal = |at: usize| {
        line.hits(at)
            .iter()
            .any(|hit| hit.category == Category::Unreal && hit.value != "behind")
            && !(manner.nouns_capital
                && matches!(line.lower(at), "muss" | "müssen")
                && trigger.category == Category::State)
    };
    if negated || (window..trigger.from).any(unreal) {
        return None;
    }
    let scene = &Scene {
        line,
        items: within(scene.items, trigger, |item| item.from),
        parties: within(scene.parties, trigger, |party| party.from),
        times: within(scene.times, trigger, |time| time.from),
    };
    let victims = victims(scene, begin, end, trigger, memory, drafts)?;
    let is_group = |victim: &DraftNumber| drafts.get(*victim).is_some_and(Draft::is_group);
    let is_person = |victim: &DraftNumber| drafts.get(*victim).is_some_and(Draft::is_person);
    // How many are held is a figure; a complaint that is closed is no body.
    let counts = trigger.category == Category::State && victims.iter().any(is_group);
    let closes = event_type == EventType::Closure && victims.iter().any(is_person);
    if line.tongue.manner.agglutinative && (counts || closes) {
        return None;
    }
    let certain = match trigger.category {
        Category::Passive => 0.75,
        Category::Active => 0.7,
        _ => 0.6,
    };
    let actors = actors(scene, begin, end, &victims, drafts);
    let near = |from: usize, to: usize| {
        if to <= trigger.from {
            trigger.from - to
        } else {
            from.saturating_sub(trigger.to)
        }
    };
    let mut places: Vec<(usize, DraftNumber)> = scene
        .items
        .iter()
        .filter(|item| {
            item.from >= begin
                && item.to <= end
                && drafts.get(item.draft).is_some_and(Draft::is_place)
        })
        .filter(|item| {
            !scene.parties.iter().any(|party| {
                matches!(party.who, Who::Authority | Who::Organisation(_))
                    && party.from <= item.from
                    && item.to <= party.to + 1
                    && party.to >= item.to
            })
        })
        .map(|item| (near(item.from, item.to), item.draft))
        .filter(|(distance, _)| *distance <= if line.tongue.manner.spaceless { 20 } else { 12 })
        .collect();
    places.sort_unstable();
    places.dedup_by_key(|(_, draft)| *draft);
    places.truncate(2);
    let time = scene
        .times
        .iter()
        .filter(|time| time.from >= begin && time.to <= end)
        .min_by_key(|time| {
            // Where the verb comes last, what stands behind it is told of the next one.
            (
                verb_last && time.from >= trigger.to,
                near(time.from, time.to),
            )
        })
        .map(|time| time.draft);
    // Who appeals is often the lawyer.
    if !victims.is_empty() && event_type != EventType::Appeal {
        memory.last_victims.clone_from(&victims);
    }
    Some(Told {
        event_type,
        from: trigger.from,
        to: trigger.to,
        vague: victims.is_empty(),
        certainty: if victims
            .iter()
            .all(|victim| drafts.get(*victim).is_some_and(Draft::is_person))
        {
            certain
        } else {
            certain - 0.1
        },
        victims,
        actors,
        places: places.into_iter().map(|(_, draft)| draft).collect(),
        time,
        rule: "rule:event-words/1",
    })
}

/// Says who speaks in a sentence: those right beside a verb of speech.
fn speaks(line: &Line<'_>, party: &Party) -> bool {
    let near = |from: usize, to: usize| (from..to).any(|at| line.is(at, Category::Speech));
    if line.tongue.manner.spaceless {
        // What stands behind a verb of speech is what is said.
        return super::han::fate::speaks(line, party.to);
    }
    near(party.to, party.to + 3) && !near_mark(line, party.to, party.to + 3)
        || near(party.from.saturating_sub(3), party.from)
            && !near_mark(line, party.from.saturating_sub(3), party.from)
            && (line.sentence_of(party.from).0..party.from)
                .rev()
                .take(3)
                .any(|at| line.is(at, Category::Speech))
}

/// Tells whether words beside a party say that it did what happened: "von sechs Polizisten".
fn did(line: &Line<'_>, party: &Party) -> bool {
    ends_here(line, party.from, &[Category::By]) || line.is(party.to, Category::ByAfter)
}

fn near_mark(line: &Line<'_>, from: usize, to: usize) -> bool {
    (from..to)
        .take_while(|at| !line.is(*at, Category::Speech))
        .any(|at| matches!(line.word(at).kind, Kind::Mark('.' | ';' | ':' | '。')))
}

fn victims(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    trigger: &Hit,
    memory: &Memory,
    drafts: &mut Vec<Draft>,
) -> Option<Vec<DraftNumber>> {
    let line = scene.line;
    let manner = &line.tongue.manner;
    let can_suffer = |party: &&Party| {
        matches!(party.who, Who::Person(_) | Who::Group(_) | Who::Pronoun)
            && party.from >= begin
            && party.to <= end
    };
    let all: Vec<&Party> = scene
        .parties
        .iter()
        .filter(can_suffer)
        .filter(|party| {
            // An official is who did it.
            let official = matches!(party.who, Who::Person(number) if drafts.get(number).is_some_and(|draft| {
                matches!(draft.value, DraftValue::Person { class: PersonClass::Official, .. })
            }));
            if line.tongue.manner.declines {
                // "Судья X огласил приговор": who does it does not suffer it.
                let does = official
                    && party.to <= trigger.from
                    && matches!(trigger.category, Category::Noun | Category::Active);
                return !(does && super::russian::names::is_subject(line, party.from, party.to));
            }
            !line.tongue.manner.spaceless
                || !official && !super::han::is_owner(line, party.to)
        })
        .collect();
    let silent: Vec<&Party> = all
        .iter()
        .copied()
        .filter(|party| !speaks(line, party) && !did(line, party))
        .collect();
    let choice = if silent.is_empty() && trigger.category != Category::Noun {
        all
    } else {
        silent
    };
    let left = choice
        .iter()
        .copied()
        .filter(|party| party.to <= trigger.from)
        .max_by_key(|party| party.to);
    // "X-ті Y ұстады": the ending says who it was done to.
    let marked = |party: &&Party| {
        let lower = line.lower(party.to - 1);
        let endings = manner.object_endings;
        endings.iter().any(|ending| lower.ends_with(ending)) || counted(line, party).is_some()
    };
    let left = if trigger.category == Category::Active && !manner.object_endings.is_empty() {
        choice
            .iter()
            .copied()
            .filter(|party| party.to <= trigger.from && marked(party))
            .max_by_key(|party| party.to)
            .or(left)
    } else {
        left
    };
    let right = choice
        .iter()
        .copied()
        .filter(|party| party.from >= trigger.to)
        .min_by_key(|party| party.from);
    let distance = |party: &Party| {
        if party.to <= trigger.from {
            trigger.from - party.to
        } else {
            party.from - trigger.to
        }
    };
    // "ұсталған блогер X": what is said in front of a name is said of its bearer.
    let told_before = (trigger.category != Category::Noun
        && super::ends_with(line.lower(trigger.to - 1), manner.participle_endings))
    .then(|| right.filter(|party| described(line, trigger.to, party.from)))
    .flatten();
    let quoted = |party: &&Party| {
        let (from, to) = if party.to <= trigger.from {
            (party.to, trigger.from)
        } else {
            (trigger.to, party.from)
        };
        manner.agglutinative && (from..to).any(|at| is_quote(line, at))
    };
    let chosen = match trigger.category {
        _ if manner.spaceless => spaceless::victim(line, begin, trigger, &choice),
        Category::Noun if ends_here(line, trigger.from, &[Category::Possessive]) => None,
        _ if told_before.is_some() => told_before,
        Category::Noun => {
            let (first, second) = match manner.noun_object {
                Side::Right => (right, left),
                Side::Left => (left, right),
            };
            // Where cases tell whose it is, only words that belong to the name stand between.
            let near = |party: &Party| {
                !manner.declines || {
                    let between = if party.from >= trigger.to {
                        trigger.to..party.from
                    } else {
                        party.to..trigger.from
                    };
                    between
                        .filter(|at| !super::russian::names::leads(line, *at))
                        .filter(|at| !lasts(line, *at))
                        .count()
                        <= 1
                }
            };
            first
                .filter(|party| distance(party) <= 5 && !quoted(party) && near(party))
                .or(second.filter(|party| distance(party) <= 3 && !quoted(party)))
        }
        Category::Active => {
            let (first, second) = match manner.active_object {
                Side::Right => (right, left),
                Side::Left => (left, right),
            };
            match (first, second) {
                (Some(first), _) if distance(first) <= 8 => Some(first),
                (_, Some(second)) => Some(second),
                (first, None) => first,
            }
        }
        Category::Attribute => right.filter(|party| distance(party) <= 8).or(left),
        // Where the verb comes last and ends its clause, nobody it is about stands behind it.
        _ if manner.apostrophe_cuts && !line.is_word(trigger.to) => left,
        _ => left.or(right.filter(|party| distance(party) <= 10)),
    };
    let Some(chosen) = chosen else {
        // A sentence without anybody goes on about the one whom the line is about.
        if let Some(subject) = line_subject(scene, begin, trigger, memory) {
            return Some(vec![subject]);
        }
        // Nobody is named: whoever the story is about.
        // What is closed is a body or a case, and an active verb has its object beside it.
        let closed = trigger.value == "closure" && (manner.apostrophe_cuts || manner.nouns_capital);
        if closed {
            return None;
        }
        let told = trigger.category != Category::Noun
            || ends_here(line, trigger.from, &[Category::Possessive]);
        return if told && !memory.last_victims.is_empty() {
            Some(memory.last_victims.clone())
        } else {
            // A sentence needs no word for "he" there.
            memory
                .last_person
                .filter(|_| told && manner.apostrophe_cuts && trigger.category != Category::Active)
                .map(|person| vec![person])
        };
    };
    // "两人" are the two who were told of before, "其中两人" are not.
    if let Who::Group(people) = chosen.who
        && people > 1
        && line.tongue.manner.spaceless
        && chosen.to - chosen.from <= 2
        && usize::try_from(people).is_ok_and(|people| people == memory.last_victims.len())
    {
        for number in &memory.last_victims {
            if let Some(draft) = drafts.get_mut(*number) {
                draft.refer(line.span(chosen.from, chosen.to));
            }
        }
        return Some(memory.last_victims.clone());
    }
    if chosen.who == Who::Pronoun {
        let me = line
            .hit(chosen.from, Category::Pronoun)
            .is_some_and(|hit| hit.value == "me");
        let person = if me && manner.spaceless {
            memory.last_speaker.into_iter().collect()
        } else if manner.spaceless {
            spaceless::recent(scene, chosen, drafts)
                .filter(|number| !memory.last_victims.contains(number))
                .map_or_else(|| memory.last_victims.clone(), |number| vec![number])
        } else {
            // "kendisi" is whoever was named last.
            let himself = (manner.apostrophe_cuts
                && line.lower(chosen.from).starts_with("kendisi"))
            .then(|| named_before(scene, chosen.from))
            .flatten();
            himself
                .or_else(|| pointed_at(scene, begin, chosen, memory, drafts))
                .or_else(|| line_subject(scene, begin, trigger, memory))
                .map_or_else(|| memory.last_victims.clone(), |number| vec![number])
        };
        // "他" is one person, and no group.
        let one = manner.spaceless && !line.folded_range(chosen.from, chosen.to).ends_with('们');
        let unfit = one
            && (person.len() > 1
                || person
                    .iter()
                    .any(|number| !drafts.get(*number).is_some_and(Draft::is_person)));
        let person = if person.is_empty() || unfit && memory.last_person.is_some() {
            memory.last_person.into_iter().collect()
        } else {
            person
        };
        for number in &person {
            if let Some(draft) = drafts.get_mut(*number) {
                draft.refer(line.span(chosen.from, chosen.to));
            }
        }
        return (!person.is_empty()).then_some(person);
    }
    let list = if matches!(line.folded_range(chosen.from, chosen.to), "前者" | "后者") {
        vec![*chosen]
    } else {
        listed(scene, chosen, &choice)
    };
    let numbers: Vec<DraftNumber> = list
        .iter()
        .filter_map(|party| draft_of(line, party, drafts))
        .collect();
    (!numbers.is_empty()).then_some(numbers)
}

/// Tells words that say for how long something holds: "арест на два месяца активиста X".
fn lasts(line: &Line<'_>, at: usize) -> bool {
    let counted = |step: usize| line.is_any(step, &[Category::Number, Category::Unit]);
    counted(at)
        || line.word(at).kind == Kind::Number
        || matches!(line.lower(at), "на" | "до" | "с")
            && (counted(at + 1) || line.word(at + 1).kind == Kind::Number)
}

/// Tells whether only roles and the like stand in a range.
fn described(line: &Line<'_>, from: usize, to: usize) -> bool {
    const WORDS: [Category; 7] = [
        Category::Role,
        Category::Title,
        Category::Office,
        Category::Kin,
        Category::Nation,
        Category::People,
        Category::OrgWord,
    ];
    to - from <= 4 && (from..to).all(|at| line.is_any(at, &WORDS))
}

fn is_quote(line: &Line<'_>, at: usize) -> bool {
    matches!(
        line.word(at).kind,
        Kind::Mark('«' | '»' | '“' | '”' | '"' | '„')
    )
}

/// The person named last before a word, within reach.
fn named_before(scene: &Scene<'_, '_>, at: usize) -> Option<DraftNumber> {
    scene
        .parties
        .iter()
        .rev()
        .find_map(|party| match party.who {
            Who::Person(number) if party.to <= at => Some(number),
            _ => None,
        })
}

/// Where sentences need no word for "he": the last one named before in the line, if the line has
/// not told of anybody's fate yet.
fn line_subject(
    scene: &Scene<'_, '_>,
    begin: usize,
    trigger: &Hit,
    memory: &Memory,
) -> Option<DraftNumber> {
    let manner = &scene.line.tongue.manner;
    let without_pronoun =
        manner.agglutinative || manner.apostrophe_cuts && trigger.category != Category::Active;
    if !without_pronoun || trigger.category == Category::Noun {
        return None;
    }
    let before = || {
        scene.parties.iter().filter_map(|party| match party.who {
            Who::Person(number) if party.to <= begin && !speaks(scene.line, party) => Some(number),
            _ => None,
        })
    };
    if before().any(|number| memory.last_victims.contains(&number)) {
        return None;
    }
    before().next_back()
}

/// Those who stand in one list with a party: "A, B and C".
fn listed<'p>(scene: &Scene<'_, '_>, chosen: &'p Party, choice: &[&'p Party]) -> Vec<Party> {
    let line = scene.line;
    let joined = |from: usize, to: usize| {
        if line.tongue.manner.spaceless {
            return super::han::joined(line, from, to);
        }
        from < to
            && to - from <= 5
            && (from..to).any(|at| {
                matches!(line.word(at).kind, Kind::Mark(',' | '、' | '،'))
                    || line.is(at, Category::And)
            })
            && (from..to).all(|at| {
                matches!(
                    line.word(at).kind,
                    Kind::Mark(',' | '、' | '،' | '(' | ')') | Kind::Number
                ) || super::nouns::is_article(line, at)
                    || at > from && super::nouns::is_article(line, at - 1)
                    || line.is_any(
                        at,
                        &[
                            Category::And,
                            Category::Pronoun,
                            Category::Role,
                            Category::Title,
                            Category::AtLeast,
                            Category::AtMost,
                            Category::About,
                            Category::Nation,
                            Category::Kin,
                            Category::Office,
                        ],
                    )
            })
    };
    let Some(place) = choice.iter().position(|party| *party == chosen) else {
        return vec![*chosen];
    };
    let (mut low, mut high) = (place, place);
    while low > 0 {
        let (Some(before), Some(here)) = (choice.get(low - 1), choice.get(low)) else {
            break;
        };
        if before.who == Who::Pronoun || !joined(before.to, here.from) {
            break;
        }
        low -= 1;
    }
    while let (Some(here), Some(next)) = (choice.get(high), choice.get(high + 1)) {
        if next.who == Who::Pronoun || !joined(here.to, next.from) {
            break;
        }
        high += 1;
    }
    choice
        .get(low..=high)
        .unwrap_or_default()
        .iter()
        .map(|party| **party)
        .collect()
}

fn actors(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    victims: &[DraftNumber],
    drafts: &mut Vec<Draft>,
) -> Vec<DraftNumber> {
    let party = scene.parties.iter().find(|party| {
        party.who == Who::Authority
            && party.from >= begin
            && party.to <= end
            && !speaks(scene.line, party)
    });
    party
        .and_then(|party| draft_of(scene.line, party, drafts))
        .filter(|actor| !victims.contains(actor))
        .into_iter()
        .collect()
}

/// Classes the person as held whose release is asked for: "X-ni qoyup berishni telep qilidu".
fn held(scene: &Scene<'_, '_>, begin: usize, at: usize, drafts: &mut [Draft]) {
    let line = scene.line;
    let endings = line.tongue.manner.object_endings;
    let object = scene.parties.iter().rev().find(|party| {
        party.from >= begin && party.to <= at && super::ends_with(line.lower(party.to - 1), endings)
    });
    if let Some(Party {
        who: Who::Person(number),
        ..
    }) = object
        && let Some(DraftValue::Person { class, .. }) =
            drafts.get_mut(*number).map(|draft| &mut draft.value)
        && *class == PersonClass::Other
    {
        *class = PersonClass::Victim;
    }
}
