//! Relatives without a name: "my father" is whoever the text introduces so, in languages that say
//! whose it is by the ending of the word.
//!
//! The value of a kin word says which relative it is and whose: "father 1" is mine, "father 2"
//! yours, "father 3" his or hers. Never makes a draft, and never joins names.

use kua_core::proposal::PersonClass;

use super::{Memory, NEAR, Party, Who};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::tongues::lexicon::{Category, Hit};
use crate::tongues::line::Line;
use crate::tongues::registry::Item;

/// Returns a kin word with its value that begins here.
fn word<'h>(line: &'h Line<'_>, at: usize) -> Option<&'h Hit> {
    let longest = line.hit(at, Category::Kin)?.to;
    line.hits(at).iter().find(|hit| {
        line.tongue.manner.agglutinative
            && hit.category == Category::Kin
            && hit.to == longest
            && !hit.value.is_empty()
    })
}

/// Returns the key under which a relative is remembered: what is mine is yours to whom I speak.
fn key(value: &str) -> String {
    match value.strip_suffix(" 2") {
        Some(relation) => format!("{relation} 1"),
        None => value.to_owned(),
    }
}

/// Finds the name that stands behind a kin word, over what its bearer does: "ئىنىم دوختۇر X".
fn named(line: &Line<'_>, hit: &Hit, items: &[Item]) -> Option<DraftNumber> {
    if line.tongue.manner.has_case(line.lower(hit.to - 1)) {
        return None;
    }
    let next = items.partition_point(|item| item.from < hit.to);
    let item = items.get(next)?;
    let between = (hit.to..item.from).all(|at| line.is_any(at, &[Category::Role, Category::Title]));
    (item.from - hit.to <= 2 && between).then_some(item.draft)
}

/// Remembers who is introduced as whose relative.
pub(super) fn relatives(line: &Line<'_>, items: &[Item], memory: &mut Memory, drafts: &[Draft]) {
    for at in 0..line.words.len() {
        let Some(hit) = word(line, at) else { continue };
        let Some(number) = named(line, hit, items)
            .filter(|number| drafts.get(*number).is_some_and(Draft::is_person))
        else {
            continue;
        };
        if let Some(owner) = owner(line, at, items, memory, drafts) {
            memory.relatives.insert(owner_key(number), Some(owner));
        }
        // Two brothers: nobody knows which of them is meant.
        memory
            .relatives
            .entry(key(hit.value))
            .and_modify(|known| {
                if *known != Some(number) {
                    *known = None;
                }
            })
            .or_insert(Some(number));
    }
}

/// Returns the key under which it is remembered whose relative somebody is.
fn owner_key(number: DraftNumber) -> String {
    format!("of {number}")
}

/// Finds whose relative a kin word names: the last name before it with the ending of whose it is,
/// or whoever the story is about behind "his".
fn owner(
    line: &Line<'_>,
    at: usize,
    items: &[Item],
    memory: &Memory,
    drafts: &[Draft],
) -> Option<DraftNumber> {
    let (begin, _) = line.sentence_of(at);
    let owns = |step: usize| line.tongue.manner.is_owner(line.lower(step));
    let next = items.partition_point(|item| item.from < at);
    let named = items
        .get(..next)?
        .iter()
        .rev()
        .take_while(|item| item.from >= begin)
        .find(|item| owns(item.to - 1) && drafts.get(item.draft).is_some_and(Draft::is_person));
    if let Some(item) = named {
        return Some(item.draft);
    }
    let his = (at.saturating_sub(8).max(begin)..at)
        .any(|step| owns(step) && line.is(step, Category::Pronoun));
    match memory.last_victims.as_slice() {
        [victim] if his => Some(*victim),
        [] if his => items
            .get(..next)?
            .iter()
            .rev()
            .find(|item| item.to <= begin && drafts.get(item.draft).is_some_and(Draft::is_person))
            .map(|item| item.draft),
        _ => None,
    }
}

/// Finds a relative without a name, or the one whom the text calls so elsewhere.
pub(super) fn relative(
    line: &Line<'_>,
    at: usize,
    items: &[Item],
    memory: &Memory,
    drafts: &mut [Draft],
) -> Option<(Party, usize)> {
    let hit = word(line, at)?;
    let to = hit.to;
    // The name stands right behind, or the word only says whose the next relative is.
    let next = items.partition_point(|item| item.from < to);
    if items.get(next).is_some_and(|item| item.from == to) || named(line, hit, items).is_some() {
        return None;
    }
    if line.tongue.manner.is_owner(line.lower(to - 1)) && word(line, to).is_some() {
        return None;
    }
    let story = match memory.last_victims.as_slice() {
        [victim] if drafts.get(*victim).is_some_and(Draft::is_person) => Some(*victim),
        _ => None,
    };
    let his = hit.value.ends_with(" 3");
    let owned = at
        .checked_sub(1)
        .is_some_and(|before| line.tongue.manner.is_owner(line.lower(before)));
    let known = memory.relatives.get(&key(hit.value)).copied();
    let number = match known {
        // Somebody else's brother is not the one who was introduced.
        Some(Some(number)) => Some(number),
        Some(None) => None,
        // Who is told of is the relative of the one who tells: "his father was taken away".
        None if !owned && let Some(owner) = teller_owner(at, items, memory) => Some(owner),
        None if his && !owned && has_relative(drafts) => story,
        None if !his && memory.narrator.is_none() => story,
        None => None,
    };
    let who = match number {
        Some(number) => {
            if let Some(draft) = drafts.get_mut(number) {
                draft.refer(line.span(at, to));
            }
            Who::Person(number)
        }
        None => Who::Group(1),
    };
    Some((Party { from: at, to, who }, to))
}

/// Returns whose relative the last one named before a word is: who tells of "my brother" is his.
fn teller_owner(at: usize, items: &[Item], memory: &Memory) -> Option<DraftNumber> {
    let next = items.partition_point(|item| item.from < at);
    let before = items.get(..next)?;
    before.iter().rev().take(4).find_map(|item| {
        memory
            .relatives
            .get(&owner_key(item.draft))
            .copied()
            .flatten()
    })
}

/// Tells whether the text has told of somebody's relative by name already.
fn has_relative(drafts: &[Draft]) -> bool {
    drafts.iter().rev().take(NEAR).any(|draft| {
        matches!(
            draft.value,
            DraftValue::Person {
                class: PersonClass::Relative,
                ..
            }
        )
    })
}
