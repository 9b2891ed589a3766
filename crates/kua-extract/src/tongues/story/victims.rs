//! To whom something happened: the one whom the trigger's form and the case endings point at.
//!
//! Never reads what happened, and never takes whoever speaks or did it, where there is another.

use kua_core::proposal::PersonClass;

use super::{Memory, Party, Scene, Who, did, draft_of, spaceless, speaks};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::tongues::Side;
use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::{Kind, Line};
use crate::tongues::names::ends_here;
use crate::tongues::pointers::{counted, pointed_at};
use crate::tongues::{german, han, nouns};

pub(super) fn victims(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    trigger: &Hit,
    memory: &Memory,
    drafts: &mut Vec<Draft>,
) -> Option<Vec<DraftNumber>> {
    let line = scene.line;
    let manner = &line.tongue.manner;
    if manner.declines {
        return super::declined::victims(scene, begin, end, trigger, memory, drafts);
    }
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
            // "Судья X мұғалімдерді кінәлі деп таныды": who stands without an ending does it.
            if manner.agglutinative
                && trigger.category == Category::Active
                && !manner.object_endings.is_empty()
                && matches!(party.who, Who::Person(_))
                && party.to <= trigger.from
                && !line.has_case(party.to - 1)
                && !line.is(party.to, Category::And)
                && !matches!(line.word(party.to).kind, Kind::Mark(_))
            {
                return false;
            }
            !line.tongue.manner.spaceless
                || !official && !han::is_owner(line, party.to) && !han::fate::is_judge(line, party)
        })
        .collect();
    let silent: Vec<&Party> = all
        .iter()
        .copied()
        .filter(|party| {
            // "die Festnahme von X": behind a noun it is no passive's doer.
            let of = manner.nouns_capital
                && trigger.category == Category::Noun
                && party.from == trigger.to + 1
                && line.lower(trigger.to) == "von";
            !speaks(line, party) && (of || !did(line, party))
        })
        .collect();
    // Whoever only speaks of it suffers nothing, where that is told by the place of words alone.
    let choice = if silent.is_empty() && trigger.category != Category::Noun && !manner.spaceless {
        all
    } else {
        silent
    };
    if manner.apostrophe_cuts {
        use crate::tongues::turkish::suffers::{Found, suffers};
        match suffers(line, (begin, end), trigger, &choice) {
            Found::These(list) if list.iter().all(|party| party.who != Who::Pronoun) => {
                let numbers: Vec<DraftNumber> = list
                    .iter()
                    .filter_map(|party| draft_of(line, party, drafts))
                    .collect();
                return (!numbers.is_empty()).then_some(numbers);
            }
            // "kendisi" is whoever was named last, "ondan" whom the story is about.
            Found::These(list) if !list.iter().any(|party| line.lower(party.from) == "kendisi") => {
                return of_story(scene, begin, trigger, memory, drafts);
            }
            Found::These(_) => {}
            Found::Story => return of_story(scene, begin, trigger, memory, drafts),
            Found::Nobody => return None,
        }
    }
    let told_of = manner
        .nouns_capital
        .then(|| german::clauses::antecedent(line, scene.parties, trigger, (begin, end)))
        .flatten();
    let choice = if manner.nouns_capital {
        german::clauses::sufferers(line, choice, trigger, (begin, end), |party| {
            is_official(party, drafts)
        })
    } else {
        choice
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
        && crate::tongues::ends_with(line.lower(trigger.to - 1), manner.participle_endings))
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
        _ if told_of.is_some() => told_of,
        Category::Noun if ends_here(line, trigger.from, &[Category::Possessive]) => None,
        _ if told_before.is_some() => told_before,
        Category::Noun => {
            let (first, second) = match manner.noun_object {
                Side::Right => (right, left),
                Side::Left => (left, right),
            };
            first
                .filter(|party| distance(party) <= 5 && !quoted(party))
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
    // A trial is that of those who have names, whatever group or speaker was told of since.
    let court = matches!(trigger.value, "trial" | "hearing")
        || manner.nouns_capital && matches!(trigger.value, "sentence" | "appeal");
    let Some(chosen) = chosen else {
        if matches!(trigger.value, "trial" | "hearing")
            && (trigger.category != Category::Noun
                || ends_here(line, trigger.from, &[Category::Possessive]))
            && !memory.last_named.is_empty()
        {
            return Some(memory.last_named.clone());
        }
        // A sentence without anybody goes on about the one whom the line is about.
        // Whoever tells the text says "me" where it happened to him.
        let me = (begin..trigger.from).rev().take(12).any(|at| {
            line.hit(at, Category::Pronoun)
                .is_some_and(|hit| hit.value == "me")
        });
        if let Some(subject) = line_subject(scene, begin, trigger, memory, drafts)
            .filter(|subject| me || memory.narrator != Some(*subject))
        {
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
        return if told && court && !memory.last_named.is_empty() {
            Some(memory.last_named.clone())
        } else if told && !memory.last_victims.is_empty() {
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
    // "İkisi", "ئىككىسى": the two who were named before, unless they are two of a larger group.
    if let Some(together) = named_together(scene, chosen, memory) {
        for number in &together {
            if let Some(draft) = drafts.get_mut(*number) {
                draft.refer(line.span(chosen.from, chosen.to));
            }
        }
        return Some(together);
    }
    if chosen.who == Who::Pronoun {
        let me = line
            .hit(chosen.from, Category::Pronoun)
            .is_some_and(|hit| hit.value == "me");
        let person = if me && manner.spaceless {
            memory.last_speaker.into_iter().collect()
        } else if manner.spaceless {
            spaceless::recent(scene, chosen, memory, drafts)
                .filter(|number| !memory.last_victims.contains(number))
                .map_or_else(|| memory.last_victims.clone(), |number| vec![number])
        } else {
            // "kendisi" is whoever was named last.
            let himself = (manner.apostrophe_cuts
                && line.lower(chosen.from).starts_with("kendisi"))
            .then(|| named_before(scene, chosen.from))
            .flatten();
            himself
                .or_else(|| {
                    german::clauses::pronoun(line, scene.parties, chosen, begin, |party| {
                        is_official(party, drafts)
                    })
                })
                .or_else(|| pointed_at(scene, begin, chosen, memory, drafts))
                .or_else(|| line_subject(scene, begin, trigger, memory, drafts))
                .map_or_else(|| memory.last_victims.clone(), |number| vec![number])
        };
        // "他" is one person, and no group.
        let one = manner.spaceless && !line.folded_range(chosen.from, chosen.to).ends_with('们');
        let unfit = one
            && (person.len() > 1
                || person
                    .iter()
                    .any(|number| !drafts.get(*number).is_some_and(Draft::is_person)));
        let last_person = memory
            .last_person
            .filter(|number| !manner.spaceless || !is_official_person(*number, drafts));
        let person = if person.is_empty() || unfit && last_person.is_some() {
            last_person.into_iter().collect()
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

/// Those whom a word such as "both of them" sums up: as many as were named last in the line, or
/// whoever the story is about, if there are as many.
fn named_together(
    scene: &Scene<'_, '_>,
    chosen: &Party,
    memory: &Memory,
) -> Option<Vec<DraftNumber>> {
    let line = scene.line;
    let Who::Group(people) = chosen.who else {
        return None;
    };
    let count = usize::try_from(people).ok().filter(|count| *count > 1)?;
    let sums_up = chosen.to == chosen.from + 1
        && line
            .hit(chosen.from, Category::Collective)
            .is_some_and(|hit| !hit.value.is_empty());
    // "олардың екеуі", "ұсталғандардың екеуі": two of a larger group.
    let some_of = chosen
        .from
        .checked_sub(1)
        .is_some_and(|before| line.tongue.manner.is_owner(line.lower(before)));
    if !sums_up || some_of {
        return None;
    }
    let mut named: Vec<DraftNumber> = Vec::new();
    for party in scene
        .parties
        .iter()
        .rev()
        .filter(|party| party.to <= chosen.from)
    {
        match party.who {
            Who::Group(more) if more > people => return None,
            Who::Person(number) if !named.contains(&number) && named.len() < count => {
                named.push(number);
            }
            _ => {}
        }
    }
    named.reverse();
    if named.len() == count {
        return Some(named);
    }
    if memory.last_victims.len() == count {
        return Some(memory.last_victims.clone());
    }
    // Those who were named last, if nobody else was before them in the line.
    let from = memory.recent.len().checked_sub(count)?;
    named
        .is_empty()
        .then(|| memory.recent.get(from..).map(<[DraftNumber]>::to_vec))
        .flatten()
}

/// Tells whether somebody holds an office.
fn is_official(party: &Party, drafts: &[Draft]) -> bool {
    matches!(party.who, Who::Person(number) if is_official_person(number, drafts))
}

fn is_official_person(number: DraftNumber, drafts: &[Draft]) -> bool {
    matches!(
        drafts.get(number).map(|draft| &draft.value),
        Some(DraftValue::Person {
            class: PersonClass::Official,
            ..
        })
    )
}

/// Those whom a sentence tells of that names nobody, where a sentence needs no word for "he".
fn of_story(
    scene: &Scene<'_, '_>,
    begin: usize,
    trigger: &Hit,
    memory: &Memory,
    drafts: &[Draft],
) -> Option<Vec<DraftNumber>> {
    // What is closed is a body or a case.
    if trigger.value == "closure" {
        return None;
    }
    if let Some(subject) = line_subject(scene, begin, trigger, memory, drafts) {
        return Some(vec![subject]);
    }
    if !memory.last_victims.is_empty() {
        return Some(memory.last_victims.clone());
    }
    memory
        .last_person
        .filter(|_| trigger.category != Category::Active)
        .map(|person| vec![person])
}

/// Tells words that say for how long something holds: "арест на два месяца активиста X".
pub(super) fn lasts(line: &Line<'_>, at: usize) -> bool {
    let counted = |step: usize| line.is_any(step, &[Category::Number, Category::Unit]);
    counted(at)
        || line.word(at).kind == Kind::Number
        || matches!(line.lower(at), "на" | "до" | "с")
            && (counted(at + 1) || line.word(at + 1).kind == Kind::Number)
}

/// Tells whether only roles and the like stand in a range.
pub(super) fn described(line: &Line<'_>, from: usize, to: usize) -> bool {
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
    drafts: &[Draft],
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
    // Whoever has just spoken, judges or defends is not whom the next sentence tells of.
    before().rfind(|number| {
        memory.last_speaker != Some(*number)
            && !is_official_person(*number, drafts)
            && !is_counsel(*number, drafts)
    })
}

/// Tells whether somebody stands in the text as the lawyer of another.
fn is_counsel(number: DraftNumber, drafts: &[Draft]) -> bool {
    const WORDS: [&str; 7] = [
        "адвокат",
        "қорғаушы",
        "жактоочу",
        "ئادۋوكات",
        "avukat",
        "advokat",
        "қорғаушысы",
    ];
    matches!(
        drafts.get(number).map(|draft| &draft.value),
        Some(DraftValue::Person { role: Some(role), .. })
            if WORDS.iter().any(|word| role.to_lowercase().starts_with(word))
    )
}

/// Those who stand in one list with a party: "A, B and C".
fn listed<'p>(scene: &Scene<'_, '_>, chosen: &'p Party, choice: &[&'p Party]) -> Vec<Party> {
    let line = scene.line;
    let joined = |from: usize, to: usize| {
        if line.tongue.manner.spaceless {
            return han::joined(line, from, to);
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
                ) || nouns::is_article(line, at)
                    || at > from && nouns::is_article(line, at - 1)
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
    let list: Vec<Party> = choice
        .get(low..=high)
        .unwrap_or_default()
        .iter()
        .map(|party| **party)
        .collect();
    // "zwei seiner Studenten, X und Y": the number counts those whose names follow.
    let names = list
        .iter()
        .filter(|party| matches!(party.who, Who::Person(_)))
        .count();
    match list.first().map(|first| first.who) {
        Some(Who::Group(people)) if names > 1 && usize::try_from(people) == Ok(names) => {
            list.into_iter().skip(1).collect()
        }
        _ => list,
    }
}
