//! What happened to whom: trigger words and those who stand near them.
//!
//! This is a heuristic of distance, not a grammar. A form that says it happened to the one it is
//! about looks to the left first, an active verb to its object's side; who speaks in the sentence
//! is not who suffers.

pub(crate) mod declined;
mod kin;
mod parties;
mod spaceless;
mod triggers;
mod victims;

use std::collections::HashMap;

use kua_core::proposal::{EventType, PersonClass};

use self::triggers::triggers;
use self::victims::{described, victims};
use super::Side;
use super::law;
use super::lexicon::{Category, Hit};
use super::line::{Kind, Line};
use super::names::ends_here;
use super::registry::Item;
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::events::{TimeItem, Told};

pub(crate) use self::parties::{Party, Who, draft_of, narrator, parties, people_behind};
pub(crate) use self::spaceless::relatives;
pub(crate) use self::triggers::covered;

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

/// What is carried from sentence to sentence.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) last_person: Option<DraftNumber>,
    pub(crate) last_victims: Vec<DraftNumber>,
    /// The same, as far as they have names.
    pub(crate) last_named: Vec<DraftNumber>,
    pub(crate) last_speaker: Option<DraftNumber>,
    pub(crate) last_organisation: Option<DraftNumber>,
    /// Those who have spoken.
    pub(crate) tellers: Vec<DraftNumber>,
    /// The persons named last, the newest last.
    pub(crate) recent: Vec<DraftNumber>,
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
        if main.event_type == EventType::Sentence
            && trigger.category != Category::Noun
            && !scene.line.tongue.manner.apostrophe_cuts
        {
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
            if scene.line.tongue.manner.spaceless {
                told.extend(sentenced_as_well(
                    scene, end, &trigger, &main, memory, drafts,
                ));
            }
            memory.last_victims = victims;
        }
        let shared = if scene.line.tongue.manner.declines
            && main.event_type == EventType::Sentence
            && trigger.category != Category::Noun
        {
            declined::sharing(scene, begin, end, &trigger, drafts)
        } else {
            Vec::new()
        };
        for (from, to, victim) in shared {
            if !main.victims.contains(&victim) {
                told.push(Told {
                    from,
                    to,
                    victims: vec![victim],
                    ..main.clone()
                });
            }
        }
        told.push(main);
    }
    told
}

/// "判处甲有期徒刑二年,乙有期徒刑一年": the second one shares the verb of the first.
fn sentenced_as_well(
    scene: &Scene<'_, '_>,
    end: usize,
    trigger: &Hit,
    main: &Told,
    memory: &mut Memory,
    drafts: &mut Vec<Draft>,
) -> Vec<Told> {
    let next = scene
        .parties
        .partition_point(|party| party.from < trigger.to);
    let mut told = Vec::new();
    for party in scene
        .parties
        .get(next..)
        .unwrap_or_default()
        .iter()
        .take(60)
    {
        let Who::Person(number) = party.who else {
            continue;
        };
        if party.to >= end || main.victims.contains(&number) {
            continue;
        }
        let Some((from, to)) = law::right_behind(scene.line, party.to) else {
            continue;
        };
        let part = Hit {
            from,
            to,
            stem: None,
            category: Category::Passive,
            ..*trigger
        };
        told.extend(
            event(scene, trigger.to, end, &part, memory, drafts)
                .filter(|part| part.victims != main.victims),
        );
    }
    told
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
    // "приговорил X к штрафу" is a fine.
    let fined = event_type == EventType::Sentence
        && (manner.declines && declined::only_fined(line, end, trigger)
            || manner.nouns_capital && only_fined(line, begin, trigger));
    let event_type = if fined { EventType::Fine } else { event_type };
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
    // "Statt freigelassen zu werden, kam sie in Haft."
    let instead = manner.nouns_capital
        && (trigger.from.saturating_sub(3).max(begin)..trigger.from)
            .any(|at| matches!(line.lower(at), "statt" | "anstatt" | "ohne"))
        && (trigger.to..trigger.to + 2).any(|at| line.lower(at) == "zu");
    // "这些指控": a word for what was done, not the deed.
    let pointed_at = line.tongue.manner.spaceless
        && matches!(line.lower(trigger.from.saturating_sub(1)), "些" | "项");
    let no_deed =
        line.tongue.manner.spaceless && super::han::fate::is_no_deed(line, begin, trigger);
    if refused || pointed_at || no_deed || instead {
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
    if names_people(line, trigger) {
        return None;
    }
    // Where the verb comes last, wishes stand behind what is wished.
    let verb_last = line.tongue.manner.active_object == Side::Left;
    let wished = verb_last
        && (trigger.to..(trigger.to + 3).min(end))
            .take_while(|at| line.is_word(*at))
            .any(|at| line.is(at, Category::Unreal));
    if wished && event_type == EventType::Release {
        held(scene, begin, trigger.from, drafts);
    }
    if wanted_now(line, begin, trigger) || dies_there(line, begin, end, trigger) {
        return None;
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
    // Behind its verb stands every wish of Turkish.
    if negated || !manner.apostrophe_cuts && (window..trigger.from).any(unreal) {
        return None;
    }
    // "تۇتۇپ تۇرۇش مەركىزى": a word inside a name tells of nothing.
    if manner.small_names()
        && (inside_name(scene.items, trigger) || of_a_thing(scene, trigger, event_type))
    {
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
    let counts =
        trigger.category == Category::State && !victims.is_empty() && victims.iter().all(is_group);
    let closes = event_type == EventType::Closure && victims.iter().any(is_person);
    let in_prison =
        manner.nouns_capital && counts && matches!(trigger.value, "detention" | "imprisonment");
    if (line.tongue.manner.agglutinative || manner.declines) && (counts || closes) || in_prison {
        return None;
    }
    // A heading tells in short what the text tells of those who have names.
    let heading = manner.declines
        && line.begin == 0
        && line.end < line.text.len()
        && !line.is_mark(line.words.len().saturating_sub(1), '.')
        && !victims.is_empty()
        && victims.iter().all(is_group);
    if heading {
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
    let goes_on = still(line, begin, trigger);
    let time = scene
        .times
        .iter()
        .filter(|time| time.from >= begin && time.to <= end)
        .filter(|_| !goes_on)
        .filter(|time| !only_learnt(line, time, trigger) && !apart(line, time, trigger))
        .filter(|time| {
            // "tutuklandı, duruşma 5 Mayıs'a ertelendi": the day is that of the later verb.
            !manner.apostrophe_cuts || trigger.category == Category::Noun || time.from < trigger.to
        })
        .min_by_key(|time| {
            // Where the verb comes last, what stands behind it is told of the next one.
            (
                (verb_last || manner.spaceless) && time.from >= trigger.to,
                near(time.from, time.to),
            )
        })
        .map(|time| time.draft);
    // Who appeals is often the lawyer.
    let unnumbered = |victim: &DraftNumber| {
        matches!(
            drafts.get(*victim).map(|draft| &draft.value),
            Some(DraftValue::Group { people: None, .. })
        )
    };
    if !victims.is_empty()
        && event_type != EventType::Appeal
        && !(manner.declines && victims.iter().all(unnumbered))
    {
        memory.last_victims.clone_from(&victims);
        let named = |victim: &DraftNumber| drafts.get(*victim).is_some_and(Draft::is_person);
        if victims.iter().all(named) {
            memory.last_named.clone_from(&victims);
        }
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

/// Tells whether a release is one that somebody asks for: "die sofortige und bedingungslose
/// Freilassung". Nobody is let go so.
fn wanted_now(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    const NOW: [&str; 6] = [
        "sofortig",
        "umgehend",
        "unverzüglich",
        "bedingungslos",
        "unbedingt",
        "rasch",
    ];
    line.tongue.manner.nouns_capital
        && trigger.value == "release"
        && matches!(trigger.category, Category::Noun | Category::Active)
        && (trigger.from.saturating_sub(4).max(begin)..trigger.from)
            .any(|at| NOW.iter().any(|now| line.lower(at).starts_with(now)))
}

/// Tells whether a word for what happened is one for people: "сотталушы", "ұсталғандардың екеуі".
fn names_people(line: &Line<'_>, trigger: &Hit) -> bool {
    const WHO_DOES: [&str; 4] = ["ушы", "уші", "ush", "ۋش"];
    const THOSE: [&str; 24] = [
        "ғандар",
        "гендер",
        "қандар",
        "кендер",
        "ғандары",
        "gandar",
        "gender",
        "qandar",
        "kender",
        "عاندار",
        "گەندەر",
        "قاندار",
        "كەندەر",
        "гандар",
        "гондор",
        "гөндөр",
        "кандар",
        "көндөр",
        "غانلار",
        "گەنلەر",
        "قانلار",
        "كەنلەر",
        "ghanlar",
        "ғанлар",
    ];
    if !line.tongue.manner.agglutinative {
        return false;
    }
    let rest = trigger
        .stem
        .and_then(|stem| line.lower(trigger.to - 1).get(stem..))
        .unwrap_or_default();
    WHO_DOES.iter().any(|ending| rest.starts_with(ending))
        || THOSE
            .iter()
            .any(|ending| line.lower(trigger.to - 1).contains(ending))
}

/// Tells whether a sentence is to money alone: "zu einer Geldstrafe von 300 Euro verurteilt".
fn only_fined(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    let clause = (begin..trigger.from)
        .rev()
        .take(24)
        .take_while(|at| !matches!(line.word(*at).kind, Kind::Mark(',' | ';')));
    let mut fine = false;
    for at in clause {
        let lower = line.lower(at);
        let kept = lower.contains("haft") || lower.contains("gefängnis") || lower.contains("lager");
        if kept || line.hit(at, Category::Unit).is_some() {
            return false;
        }
        fine |= lower.starts_with("geldstraf") || lower.starts_with("bußgeld");
    }
    fine
}

/// Tells whether a word for being in prison only says where somebody died: "starb im Gefängnis".
fn dies_there(line: &Line<'_>, begin: usize, end: usize, trigger: &Hit) -> bool {
    let kept = trigger.category == Category::State
        && matches!(trigger.value, "detention" | "imprisonment")
        && !line.tongue.manner.spaceless;
    let mut near = trigger.from.saturating_sub(6).max(begin)..(trigger.to + 4).min(end);
    kept && near.any(|at| {
        line.hits(at).iter().any(|hit| {
            hit.value == "death"
                && matches!(
                    hit.category,
                    Category::Passive | Category::State | Category::Active
                )
        }) && (at.min(trigger.to)..at.max(trigger.from))
            .all(|step| !matches!(line.word(step).kind, Kind::Mark(',' | ';' | '،')))
    })
}

/// Tells whether a state is said to go on: "sitzt noch in Haft", "仍被关押". The day that stands
/// beside it is that of something else.
fn still(line: &Line<'_>, begin: usize, trigger: &Hit) -> bool {
    const STILL: [&str; 16] = [
        "noch",
        "weiterhin",
        "әлі",
        "ali",
        "ءالي",
        "الي",
        "hâlâ",
        "hala",
        "halen",
        "дагы",
        "азырга",
        "ھازىرغىچە",
        "仍",
        "现",
        "一直",
        "至今",
    ];
    let kept = matches!(
        trigger.value,
        "detention" | "arrest" | "imprisonment" | "pretrial_detention" | "house_arrest"
    );
    kept && (trigger.from.saturating_sub(4).max(begin)..trigger.from)
        .any(|at| STILL.contains(&line.lower(at)) || STILL.contains(&line.folded_range(at, at + 2)))
}

/// Tells whether a stop stands between a time and what happened, where sentences are long.
fn apart(line: &Line<'_>, time: &TimeItem, trigger: &Hit) -> bool {
    line.tongue.manner.spaceless
        && (time.to.min(trigger.to)..time.from.max(trigger.from)).any(|at| {
            let behind = time.from >= trigger.to;
            matches!(line.word(at).kind, Kind::Mark('；' | ';'))
                || behind && matches!(line.word(at).kind, Kind::Mark('，' | ','))
        })
}

/// Tells whether a time only says when somebody learnt of it: "上月才得知他已被判刑".
fn only_learnt(line: &Line<'_>, time: &TimeItem, trigger: &Hit) -> bool {
    line.tongue.manner.spaceless
        && time.to <= trigger.from
        && trigger.from - time.to <= 12
        && (time.to..trigger.from).any(|at| {
            matches!(
                line.folded_range(at, at + 2),
                "得知" | "获悉" | "获知" | "听说" | "知道" | "证实" | "传出" | "确认" | "披露"
            )
        })
}

/// Tells whether a trigger lies within a name.
fn inside_name(items: &[Item], trigger: &Hit) -> bool {
    let next = items.partition_point(|item| item.from <= trigger.from);
    next.checked_sub(1)
        .and_then(|last| items.get(last))
        .is_some_and(|item| trigger.to <= item.to && item.to > item.from + 1)
}

/// Tells whether a verb has a thing for its object, or people whom nobody counts or names:
/// "تېلېفوننى قويۇۋەتتى" hung up, "روزا تۇتقان" fasted.
fn of_a_thing(scene: &Scene<'_, '_>, trigger: &Hit, event_type: EventType) -> bool {
    const FASTS: [&str; 6] = ["روزا", "روزي", "roza", "rozi", "роза", "рози"];
    let line = scene.line;
    let Some(before) = trigger.from.checked_sub(1) else {
        return false;
    };
    let of_persons = matches!(
        event_type,
        EventType::Arrest | EventType::Detention | EventType::Release | EventType::Deportation
    );
    if trigger.category != Category::Active || !of_persons || !line.is_word(before) {
        return false;
    }
    let object = super::ends_with(line.lower(before), line.tongue.manner.object_endings);
    let next = scene.parties.partition_point(|party| party.from <= before);
    let told = next
        .checked_sub(1)
        .and_then(|last| scene.parties.get(last))
        .is_some_and(|party| before < party.to + 1);
    FASTS.contains(&line.lower(before)) || object && !told
}

/// Remembers who speaks in a line.
pub(crate) fn tellers(line: &Line<'_>, parties: &[Party], memory: &mut Memory) {
    for party in parties {
        if let Who::Person(number) = party.who
            && !memory.tellers.contains(&number)
            && memory.tellers.len() < 64
            && speaks(line, party)
        {
            memory.tellers.push(number);
        }
    }
}

/// Says who speaks in a sentence: those right beside a verb of speech.
fn speaks(line: &Line<'_>, party: &Party) -> bool {
    let near = |from: usize, to: usize| (from..to).any(|at| line.is(at, Category::Speech));
    if line.tongue.manner.spaceless {
        // What stands behind a verb of speech is what is said.
        return super::han::fate::speaks(line, party.to);
    }
    // "X-ning tutulghanliqini tekitlidi": only "according to X" has a case.
    let manner = &line.tongue.manner;
    let last = line.lower(party.to - 1);
    if (manner.small_names() && manner.has_case(last)
        || manner.agglutinative && manner.is_owner(last))
        && !line.is(party.to, Category::Speech)
    {
        return false;
    }
    if line.tongue.manner.apostrophe_cuts {
        return super::turkish::suffers::says(line, party);
    }
    // "Адвокаты X: «...»": what stands behind the colon is said.
    line.is_mark(party.to, ':')
        || near(party.to, party.to + 3) && !near_mark(line, party.to, party.to + 3)
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
