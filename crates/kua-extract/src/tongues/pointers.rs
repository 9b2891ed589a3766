//! Words that point at somebody who is named elsewhere: "оны", "оның орынбасары", "екіншісін".

use kua_core::proposal::PersonClass;

use super::lexicon::{Category, Hit};
use super::line::Line;
use super::registry::Item;
use super::story::{Memory, Party, Scene, Who};
use crate::draft::{Draft, DraftNumber, DraftValue};

/// Tells whether a pronoun only says whose the role of the next name is: "оның орынбасары X".
pub(super) fn owns_the_next(line: &Line<'_>, pronoun: &Hit, items: &[Item]) -> bool {
    const ROLES: [Category; 3] = [Category::Kin, Category::Office, Category::Role];
    let manner = &line.tongue.manner;
    if !manner.agglutinative || !manner.is_owner(line.lower(pronoun.to - 1)) {
        return false;
    }
    let Some(role) = ROLES
        .iter()
        .find_map(|category| line.hit(pronoun.to, *category))
    else {
        return false;
    };
    let next = items.partition_point(|item| item.from < role.to);
    items.get(next).is_some_and(|item| item.from == role.to)
}

/// Returns which one of two a word points at: "алғашқысын", "екіншісін".
pub(super) fn counted(line: &Line<'_>, party: &Party) -> Option<usize> {
    let hit = line.hit(party.from, Category::Pronoun)?;
    hit.value.parse().ok()
}

/// How many parties back the one is looked for at whom a word points.
const POINTED: usize = 12;

/// Finds at whom a word points in its own sentence: one of two by number, or whoever an earlier
/// clause is about: "X келді, кейін оны ұстап әкетті".
pub(super) fn pointed_at(
    scene: &Scene<'_, '_>,
    begin: usize,
    pronoun: &Party,
    memory: &Memory,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let line = scene.line;
    let manner = &line.tongue.manner;
    let next = scene
        .parties
        .partition_point(|party| party.from < pronoun.from);
    let before = scene.parties.get(..next).unwrap_or_default();
    let persons = before
        .iter()
        .rev()
        .take(POINTED)
        .take_while(|party| party.from >= begin)
        .filter_map(|party| match party.who {
            Who::Person(number) => Some((party, number)),
            _ => None,
        });
    if let Some(which) = counted(line, pronoun) {
        let mut pair: Vec<DraftNumber> = Vec::new();
        for (_, number) in persons {
            if !pair.contains(&number) {
                pair.insert(0, number);
            }
        }
        if pair.is_empty() {
            pair.clone_from(&memory.last_victims);
        }
        return (pair.len() == 2)
            .then(|| pair.get(which.checked_sub(1)?).copied())
            .flatten();
    }
    let single = line
        .hit(pronoun.from, Category::Pronoun)
        .is_some_and(|hit| hit.value == "one");
    // An official is who does it, unless something was done to that very one before.
    let (person, number) = persons.into_iter().find(|(_, number)| {
        single && (memory.last_victims.contains(number) || !is_official(drafts, *number))
    })?;
    let lower = line.lower(person.to - 1);
    let comma = (person.to..pronoun.from).any(|at| line.is_mark(at, ',') || line.is_mark(at, '،'));
    let about = !manner.is_owner(lower) && !super::ends_with(lower, manner.way_endings);
    (comma && about).then_some(number)
}

/// Tells whether somebody holds an office.
fn is_official(drafts: &[Draft], number: DraftNumber) -> bool {
    matches!(
        drafts.get(number).map(|draft| &draft.value),
        Some(DraftValue::Person {
            class: PersonClass::Official,
            ..
        })
    )
}
