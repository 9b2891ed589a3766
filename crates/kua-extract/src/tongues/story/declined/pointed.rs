//! Whom "he", "which" and "the student" mean.
//!
//! Never makes a draft: it chooses among those there are.

use super::candidates::{Candidate, Target, governed, phrase};
use crate::draft::{Draft, DraftNumber, DraftValue};
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Line, folded};
use crate::tongues::russian::Gender;
use crate::tongues::russian::names::{self, A, D, G, I, N, P};
use crate::tongues::story::{Memory, Party, Scene, Who};

pub(super) fn pronoun(lower: &str) -> (u8, Option<Gender>) {
    let male = Some(Gender::Male);
    let female = Some(Gender::Female);
    match lower {
        "он" => (N, male),
        "она" => (N, female),
        "они" => (N, None),
        "оба" | "обе" => (N, None),
        "обоих" | "обеих" => (G | A, None),
        "его" | "него" => (G | A, male),
        "ее" | "нее" => (G | A, female),
        "их" | "них" => (G | A | P, None),
        "ему" | "нему" => (D, male),
        "ей" => (D | I, female),
        "ней" => (D | I | P, female),
        "им" => (D | I, None),
        "ним" => (D | I, None),
        _ => (0, None),
    }
}

/// The gender of somebody by the fullest form of the name.
pub(crate) fn gender(line: &Line<'_>, draft: &Draft) -> Option<Gender> {
    let DraftValue::Person { name, .. } = &draft.value else {
        return None;
    };
    let words: Vec<String> = name.split_whitespace().map(folded).collect();
    names::gender(line.tongue, &words)
}

pub(super) fn fits(
    line: &Line<'_>,
    drafts: &[Draft],
    number: DraftNumber,
    wanted: Option<Gender>,
) -> bool {
    let Some(draft) = drafts.get(number) else {
        return false;
    };
    if !draft.is_person() {
        return wanted.is_none();
    }
    match (gender(line, draft), wanted) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

/// Whom "he", "her", "them" means.
pub(super) fn pointed(
    scene: &Scene<'_, '_>,
    begin: usize,
    at: usize,
    lower: &str,
    memory: &Memory,
    drafts: &[Draft],
) -> Vec<DraftNumber> {
    let line = scene.line;
    let (_, gender) = pronoun(lower);
    let several = matches!(
        lower,
        "они" | "их" | "им" | "них" | "оба" | "обе" | "обоих" | "обеих"
    );
    if several {
        return memory.last_victims.clone();
    }
    // Whoever the earlier clause of the sentence was about.
    let here = scene
        .parties
        .iter()
        .rev()
        .filter(|party| party.from >= begin && party.to <= at)
        .find_map(|party| match party.who {
            Who::Person(number)
                if governed(line, begin, phrase(line, begin, party.from)) != Some("словам")
                    && fits(line, drafts, number, gender) =>
            {
                Some(number)
            }
            _ => None,
        });
    let last: Vec<DraftNumber> = memory
        .last_victims
        .iter()
        .copied()
        .filter(|number| fits(line, drafts, *number, gender))
        .collect();
    if let Some(here) = here
        && (last.is_empty() || !last.contains(&here))
    {
        let relative = matches!(
            drafts.get(here).map(|draft| &draft.value),
            Some(DraftValue::Person { class, .. }) if *class != kua_core::proposal::PersonClass::Other && *class != kua_core::proposal::PersonClass::Victim
        );
        if last.is_empty() || !relative {
            return vec![here];
        }
    }
    if last.len() == 1 {
        return last;
    }
    if let Some(one) = memory
        .last_person
        .filter(|number| fits(line, drafts, *number, gender))
    {
        return vec![one];
    }
    last.into_iter().take(1).collect()
}

/// Whom a word without a name means: somebody with that role, else the one the story is about.
pub(super) fn called(
    scene: &Scene<'_, '_>,
    one: &Candidate,
    memory: &Memory,
    drafts: &[Draft],
) -> Vec<DraftNumber> {
    let line = scene.line;
    let word = line.lower(one.from);
    let letters = word.chars().count();
    let stem: String = word
        .chars()
        .take(letters.saturating_sub(2).max(3).min(letters))
        .collect();
    let known = drafts.iter().rposition(|draft| match &draft.value {
        DraftValue::Person {
            role: Some(role), ..
        } => role
            .split_whitespace()
            .any(|word| folded(word).starts_with(&stem)),
        _ => false,
    });
    if let Some(known) = known {
        return vec![known];
    }
    // "её сын": the one the story is about, unless he is known as somebody's relative himself.
    let kin = line.is(one.from, Category::Kin);
    let owned = one.from > 0
        && (matches!(
            line.lower(one.from - 1),
            "его"
                | "ее"
                | "их"
                | "мой"
                | "моего"
                | "моя"
                | "мою"
                | "моему"
                | "моей"
                | "наш"
                | "нашего"
                | "своего"
                | "свою"
        ) || !line.is_word(one.from - 1));
    if kin && !owned {
        return Vec::new();
    }
    let last: Vec<DraftNumber> = memory
        .last_victims
        .iter()
        .copied()
        .filter(|number| fits(line, drafts, *number, one.gender))
        .filter(|number| drafts.get(*number).is_some_and(Draft::is_person))
        .collect();
    if last.len() == 1 { last } else { Vec::new() }
}

/// Whom "который" means: the one named right before its comma.
pub(super) fn antecedent(
    scene: &Scene<'_, '_>,
    begin: usize,
    one: &Candidate,
    all: &[Candidate],
) -> Vec<DraftNumber> {
    let line = scene.line;
    let comma = (begin..one.from)
        .rev()
        .take(4)
        .find(|at| line.is_mark(*at, ','));
    let Some(comma) = comma else {
        return Vec::new();
    };
    all.iter()
        .rev()
        .filter(|other| other.to <= comma && comma - other.to <= 6)
        .find_map(|other| match other.target {
            Target::Party(Party {
                who: Who::Person(number),
                ..
            }) if one.gender.is_none() || other.gender.is_none() || one.gender == other.gender => {
                Some(vec![number])
            }
            _ => None,
        })
        .unwrap_or_default()
}
