//! One proposal for each real event: repetitions become mentions.

use std::collections::{HashMap, HashSet};

use kua_core::edtf::Edtf;
use kua_core::proposal::{EventType, PersonClass};

use super::Told;
use crate::draft::{Draft, DraftNumber, DraftValue, EventDraft, link};
use crate::text::Paragraph;

/// How far back an event is looked for, so that long texts stay linear.
const WINDOW: usize = 64;

/// Types that tell of the same thing in other words.
pub(crate) fn family(event_type: EventType) -> u8 {
    match event_type {
        EventType::Arrest | EventType::Detention => 1,
        EventType::PretrialDetention => 2,
        EventType::Sentence | EventType::Conviction | EventType::Imprisonment => 3,
        EventType::Trial | EventType::Hearing => 4,
        EventType::Charge | EventType::CriminalCase => 5,
        other => 20_u8.saturating_add(other as u8),
    }
}

/// The events of a text so far.
#[derive(Default)]
pub(crate) struct Events {
    recent: Vec<DraftNumber>,
    /// Where somebody is in prison is told apart from the sentence.
    prison_apart: bool,
}

impl Events {
    /// Begins a text where somebody's being in prison may be told apart from the sentence.
    pub(crate) fn new(prison_apart: bool) -> Self {
        Self {
            prison_apart,
            ..Self::default()
        }
    }

    /// Adds an event, or joins it to the one it repeats; returns its draft.
    pub(crate) fn add(
        &mut self,
        told: Told,
        paragraph: &Paragraph<'_>,
        drafts: &mut Vec<Draft>,
    ) -> Option<DraftNumber> {
        let bytes = paragraph.span(told.from, told.to);
        self.add_at(told, bytes, drafts)
    }

    /// Adds an event whose words stand at these bytes.
    pub(crate) fn add_at(
        &mut self,
        told: Told,
        bytes: (usize, usize),
        drafts: &mut Vec<Draft>,
    ) -> Option<DraftNumber> {
        let known = self
            .recent
            .iter()
            .rev()
            .take(WINDOW)
            .copied()
            .find(|number| {
                let Some(DraftValue::Event(event)) = drafts.get(*number).map(|draft| &draft.value)
                else {
                    return false;
                };
                let same_victims = !told.victims.is_empty()
                    && told
                        .victims
                        .iter()
                        .any(|victim| event.victims.contains(victim))
                    && (told.victims.len() == event.victims.len()
                        || told
                            .victims
                            .iter()
                            .all(|victim| event.victims.contains(victim))
                        || event
                            .victims
                            .iter()
                            .all(|victim| told.victims.contains(victim)));
                let kept = |kind: EventType| kind == EventType::Imprisonment;
                family(event.event_type) == family(told.event_type)
                    && !(self.prison_apart && kept(event.event_type) != kept(told.event_type))
                    && same_victims
                    && !times_differ(drafts, event.time, told.time)
            });
        if let Some(number) = known {
            join(drafts, number, told, bytes);
            return Some(number);
        }
        if told.vague
            && told.event_type != EventType::DeportationPrevented
            && told.event_type != EventType::Search
        {
            return None;
        }
        if told.vague && told.event_type == EventType::Search {
            return None;
        }
        drafts.push(Draft::new(
            bytes,
            DraftValue::Event(EventDraft {
                event_type: told.event_type,
                victims: told.victims,
                actors: told.actors,
                places: told.places,
                time: told.time,
                charges: Vec::new(),
            }),
            told.certainty,
            told.rule,
        ));
        self.recent.push(drafts.len() - 1);
        if self.recent.len() > WINDOW * 4 {
            self.recent.drain(..WINDOW);
        }
        Some(drafts.len() - 1)
    }
}

/// Classes the persons to whom something happened as victims; drafts in `gone` count nothing.
pub(crate) fn victims(drafts: &mut [Draft], gone: &[DraftNumber]) {
    let gone: HashSet<DraftNumber> = gone.iter().copied().collect();
    let mut victims = Vec::new();
    for (number, draft) in drafts.iter().enumerate() {
        if gone.contains(&number) {
            continue;
        }
        match &draft.value {
            DraftValue::Event(event) if suffers(event.event_type) => {
                victims.extend(event.victims.iter().copied());
            }
            DraftValue::Charge(charge) => victims.extend(charge.accused.iter().copied()),
            _ => {}
        }
    }
    for number in victims {
        if let Some(DraftValue::Person { class, .. }) =
            drafts.get_mut(number).map(|draft| &mut draft.value)
        {
            *class = PersonClass::Victim;
        }
    }
}

/// Tells whether an event makes a victim of those to whom it happens.
fn suffers(event_type: EventType) -> bool {
    !matches!(
        event_type,
        EventType::Flight
            | EventType::AsylumClaim
            | EventType::AsylumDecision
            | EventType::Appeal
            | EventType::BanDemand
            | EventType::DeportationPrevented
            | EventType::Other
    )
}

/// Tells whether two times are known and exclude each other.
pub(crate) fn times_differ(
    drafts: &[Draft],
    one: Option<DraftNumber>,
    other: Option<DraftNumber>,
) -> bool {
    let read = |number: Option<DraftNumber>| match number
        .and_then(|number| drafts.get(number))
        .map(|draft| &draft.value)
    {
        Some(DraftValue::Time(time)) => time.edtf.clone(),
        _ => None,
    };
    let (Some(one), Some(other)) = (read(one), read(other)) else {
        return false;
    };
    let begins = |time: &Edtf| time.earliest();
    let ends = |time: &Edtf| time.latest();
    // A night and the day behind it are told of the same event.
    let before = |a: &Edtf, b: &Edtf| matches!((ends(a), begins(b)), (Some(end), Some(begin)) if end < begin);
    before(&one, &other) || before(&other, &one)
}

fn join(drafts: &mut [Draft], number: DraftNumber, told: Told, bytes: (usize, usize)) {
    let sharper = match drafts.get(number).map(|draft| &draft.value) {
        Some(DraftValue::Event(event)) => narrower(drafts, event.time, told.time),
        _ => return,
    };
    let Some(draft) = drafts.get_mut(number) else {
        return;
    };
    if draft.main != bytes {
        draft.mention(bytes);
    }
    draft.certainty = (draft.certainty + 0.05).min(0.95);
    let DraftValue::Event(event) = &mut draft.value else {
        return;
    };
    for (known, more) in [
        (&mut event.victims, told.victims),
        (&mut event.actors, told.actors),
        (&mut event.places, told.places),
    ] {
        for one in more {
            link(known, one);
        }
    }
    event.time = sharper;
    if event.event_type == EventType::Detention && told.event_type == EventType::Arrest {
        event.event_type = EventType::Arrest;
    }
    if event.event_type != EventType::Sentence && told.event_type == EventType::Sentence {
        event.event_type = EventType::Sentence;
    }
}

/// Returns the time that says more.
fn narrower(
    drafts: &[Draft],
    one: Option<DraftNumber>,
    other: Option<DraftNumber>,
) -> Option<DraftNumber> {
    let length = |number: Option<DraftNumber>| match number
        .and_then(|number| drafts.get(number))
        .map(|draft| &draft.value)
    {
        Some(DraftValue::Time(time)) => {
            let time = time.edtf.as_ref()?;
            Some(time.latest()?.number() - time.earliest()?.number())
        }
        _ => None,
    };
    match (length(one), length(other)) {
        (Some(a), Some(b)) if b < a => other,
        (None, Some(_)) if one.is_none() => other,
        (None, None) => one.or(other),
        _ => one,
    }
}

/// Joins descriptions without a name to the one named person to whom the same happened.
///
/// "A well-known activist was arrested" in the lead and "NAME was arrested" later are one event;
/// this holds only where the text names exactly one victim of that kind of event.
pub(crate) fn settle(drafts: &mut [Draft], pending: &[DraftNumber]) -> Vec<DraftNumber> {
    let mut gone = Vec::new();
    let events: Vec<DraftNumber> = (0..drafts.len())
        .filter(|number| {
            matches!(
                drafts.get(*number).map(|draft| &draft.value),
                Some(DraftValue::Event(_))
            )
        })
        .take(2_000)
        .collect();
    for description in pending.iter().copied().take(64) {
        let mut person = None;
        for number in &events {
            let Some(DraftValue::Event(vague)) = drafts.get(*number).map(|draft| &draft.value)
            else {
                continue;
            };
            if vague.victims != [description] || gone.contains(number) {
                continue;
            }
            let (kind, time) = (family(vague.event_type), vague.time);
            let mut named: Vec<(DraftNumber, DraftNumber)> = Vec::new();
            for other in &events {
                if let Some(DraftValue::Event(event)) = drafts.get(*other).map(|draft| &draft.value)
                    && other != number
                    && family(event.event_type) == kind
                    && let [victim] = event.victims.as_slice()
                    && drafts.get(*victim).is_some_and(Draft::is_person)
                    && leads(drafts, description, *victim)
                    && !times_differ(drafts, event.time, time)
                {
                    named.push((*other, *victim));
                }
            }
            let one_victim = named
                .first()
                .filter(|first| named.iter().all(|other| other.1 == first.1))
                .copied();
            if let Some((target, victim)) = one_victim {
                person = Some(victim);
                merge_events(drafts, target, *number);
                gone.push(*number);
            }
        }
        if let Some(person) = person {
            let spans = drafts.get(description).map(|draft| {
                std::iter::once(draft.main)
                    .chain(draft.mentions.iter().copied())
                    .collect::<Vec<_>>()
            });
            if let Some(draft) = drafts.get_mut(person) {
                for bytes in spans.unwrap_or_default() {
                    draft.refer(bytes);
                }
            }
            for draft in drafts.iter_mut() {
                if let DraftValue::Charge(charge) = &mut draft.value {
                    for accused in &mut charge.accused {
                        if *accused == description {
                            *accused = person;
                        }
                    }
                    charge.accused.dedup();
                }
            }
            for number in &events {
                if let Some(DraftValue::Event(event)) =
                    drafts.get_mut(*number).map(|draft| &mut draft.value)
                {
                    for victim in &mut event.victims {
                        if *victim == description {
                            *victim = person;
                        }
                    }
                    event.victims.dedup();
                }
            }
            gone.push(description);
        }
    }
    gone
}

/// Tells whether a description can stand for somebody: in front of the first mention, or in the
/// lead of a text whose headline names them already.
fn leads(drafts: &[Draft], description: DraftNumber, person: DraftNumber) -> bool {
    const LEAD: usize = 900;
    let begin = |number: DraftNumber| {
        drafts.get(number).map(|draft| {
            draft
                .mentions
                .iter()
                .map(|span| span.0)
                .fold(draft.main.0, usize::min)
        })
    };
    match (begin(description), begin(person)) {
        (Some(description), Some(person)) => description < person || description < LEAD,
        _ => false,
    }
}

/// Joins an event of a counted group to the one that names as many: "three lawyers were detained"
/// in the lead, and the three names below.
pub(crate) fn settle_groups(drafts: &mut [Draft]) -> Vec<DraftNumber> {
    let mut gone = Vec::new();
    let mut named: HashMap<(u8, usize), Vec<DraftNumber>> = HashMap::new();
    let mut counted = Vec::new();
    for (number, draft) in drafts.iter().enumerate() {
        let DraftValue::Event(event) = &draft.value else {
            continue;
        };
        let people = |victim: &DraftNumber| match drafts.get(*victim).map(|draft| &draft.value) {
            Some(DraftValue::Group { people, .. }) => *people,
            _ => None,
        };
        if let [group] = event.victims.as_slice()
            && let Some(people) = people(group)
            && (2..=50).contains(&people)
        {
            counted.push((number, people as usize));
        } else if event.victims.len() > 1
            && event
                .victims
                .iter()
                .all(|victim| drafts.get(*victim).is_some_and(Draft::is_person))
        {
            named
                .entry((family(event.event_type), event.victims.len()))
                .or_default()
                .push(number);
        }
    }
    for (number, people) in counted {
        let Some(DraftValue::Event(event)) = drafts.get(number).map(|draft| &draft.value) else {
            continue;
        };
        let time = event.time;
        let fitting: Vec<DraftNumber> = named
            .get(&(family(event.event_type), people))
            .into_iter()
            .flatten()
            .copied()
            .filter(|other| match drafts.get(*other).map(|draft| &draft.value) {
                Some(DraftValue::Event(event)) => !times_differ(drafts, event.time, time),
                _ => false,
            })
            .collect();
        if let [target] = fitting.as_slice() {
            merge_events(drafts, *target, number);
            gone.push(number);
        }
    }
    gone
}

fn merge_events(drafts: &mut [Draft], target: DraftNumber, source: DraftNumber) {
    let Some(draft) = drafts.get_mut(source) else {
        return;
    };
    let bytes = draft.main;
    let mentions = std::mem::take(&mut draft.mentions);
    let DraftValue::Event(event) = &mut draft.value else {
        return;
    };
    let told = Told {
        event_type: event.event_type,
        from: 0,
        to: 0,
        victims: Vec::new(),
        actors: std::mem::take(&mut event.actors),
        places: std::mem::take(&mut event.places),
        time: event.time,
        rule: "",
        certainty: 0.0,
        vague: true,
    };
    join(drafts, target, told, bytes);
    if let Some(draft) = drafts.get_mut(target) {
        for bytes in mentions {
            draft.mention(bytes);
        }
    }
}
