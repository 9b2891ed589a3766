//! Persons in scripts without capitals: known given names, and unknown words that are introduced.
//!
//! Never takes an unknown word for a name by its look alone.

use super::{Candidate, Guess, NO_NAME, ends_here, family_like, father_like, surroundings};
use crate::tongues::lexicon::Category;
use crate::tongues::line::Line;
use crate::tongues::uyghur;

/// Scripts without capitals: a given name, with what stands beside it.
pub(super) fn uncased(line: &Line<'_>, taken: &[bool]) -> Vec<Candidate> {
    let mut found = Vec::new();
    let free = |at: usize| {
        line.is_word(at)
            && !line.is_any(at, &NO_NAME)
            && !line.is_any(
                at,
                &[
                    Category::Title,
                    Category::Speech,
                    Category::Passive,
                    Category::Active,
                    Category::State,
                    Category::Noun,
                    Category::And,
                    Category::Kin,
                    Category::Unit,
                ],
            )
    };
    let taken = |at: usize| taken.get(at).copied().unwrap_or_default();
    let mut at = 0;
    while at < line.words.len() {
        if taken(at) || !line.is_word(at) {
            at += 1;
            continue;
        }
        // Names that are words too ("Азат", "Бақыт") count beside another part of a name only.
        let given = |step: usize| {
            if free(step) && !taken(step) && built_like_name(line, step) {
                return true;
            }
            let ordinary = line.tongue.manner.place_heads_stay && is_ordinary(line, step);
            !line.is(step, Category::Month)
                && !ordinary
                && !role_before_name(line, step)
                && line.hits(step).iter().any(|hit| {
                    hit.category == Category::Given
                        && (hit.value != "word"
                            || !verb_behind_verb(line, step)
                                && (father_like(line, step + 1)
                                    || family_like(line, step + 1)
                                    || beside_a_name(line, step)))
                })
        };
        // The end of "ساجىدە" only looks like a case.
        let whole = |step: usize| {
            line.tongue
                .lexicon
                .is_whole(line.lower(step), Category::Given)
        };
        let ends_like_a_name = |step: usize| family_like(line, step) && free(step);
        let introduced = ends_here(
            line,
            at,
            &[
                Category::Title,
                Category::Role,
                Category::Office,
                Category::Kin,
            ],
        );
        let introduced = introduced || says_who(line, at);
        let named = (at + 1..at + 4).any(|step| line.is(step, Category::Named));
        let strange = || {
            let endings = line.tongue.manner.no_name_endings;
            free(at)
                && !endings
                    .iter()
                    .any(|ending| line.lower(at).ends_with(ending))
        };
        // Two known names need no unknown one before them; a Chinese family name stands in front.
        let known_behind = given(at + 1) && !(given(at + 2) || ends_like_a_name(at + 2))
            || ends_like_a_name(at + 1)
            || line.is(at, Category::Family) && free(at + 1);
        let name = given(at)
            || ends_like_a_name(at) && (introduced || named || given(at + 1))
            || (introduced || named) && strange() && known_behind
            || strange() && line.hits(at).is_empty() && called(line, at)
            || free(at) && line.hits(at).is_empty() && father_like(line, at + 1);
        if !name && let Some(to) = foreign(line, at, introduced) {
            found.push(Candidate {
                from: at,
                to,
                guess: Guess::Person,
                weight: 4,
            });
            at = to;
            continue;
        }
        // "الماتىنىڭ مەدەۋ اۋدانى": whose it is, is no given name in front of another.
        let owner =
            line.tongue.manner.place_heads_stay && line.tongue.manner.is_owner(line.lower(at));
        if !name || line.tongue.places.find(line, at).is_some() && (owner || !given(at + 1)) {
            at += 1;
            continue;
        }
        let mut to = line.hit(at, Category::Given).map_or(at + 1, |hit| hit.to);
        while to < at + 3
            && (!line.tongue.manner.is_closed(line.lower(to - 1)) || whole(to - 1))
            && (given(to)
                || (family_like(line, to) || father_like(line, to)) && free(to)
                || line.is(to, Category::Particle))
        {
            to += 1;
        }
        let verb = line
            .tongue
            .manner
            .no_name_endings
            .iter()
            .any(|ending| line.lower(to).ends_with(ending));
        // One unknown word behind a given name is the family's, where somebody speaks or is introduced.
        let alike = line.word(to).capital == line.word(at).capital || line.word(at).first;
        if to == at + 1
            && free(to)
            && alike
            && (!line.tongue.manner.has_case(line.lower(at)) || whole(at))
            && (line.hits(to).is_empty() || line.is(at, Category::Family))
            && !verb
            && line.tongue.places.find(line, to).is_none()
            && !line.is_any(to + 1, &[Category::PlaceHead, Category::Facility])
            && (introduced || surroundings(line, at, to + 1) > 0 || in_list(line, at, to + 1))
        {
            to += 1;
        }
        let mut weight = surroundings(line, at, to) + 1 + u32::from(given(at));
        weight += (at..to)
            .filter(|step| given(*step) || family_like(line, *step))
            .count() as u32;
        // A name that is no word needs nothing beside it.
        weight += u32::from((at..to).any(|step| is_sure(line, step)));
        found.push(Candidate {
            from: at,
            to,
            guess: Guess::Person,
            weight,
        });
        at = to;
    }
    found
}

/// Tells whether a word that no list has is built as Uyghur names are.
fn built_like_name(line: &Line<'_>, at: usize) -> bool {
    let lexicon = &line.tongue.lexicon;
    line.tongue.manner.names_by_build
        && line.hits(at).is_empty()
        && line.tongue.places.find(line, at).is_none()
        && uyghur::is_built_like_name(line.lower(at), |word| {
            lexicon.is_whole(word, Category::Given)
        })
}

/// Tells whether a word that is written like a name is an ordinary one: "ءالى" is still, "اكىمى"
/// is the head of a town.
fn is_ordinary(line: &Line<'_>, at: usize) -> bool {
    let lexicon = &line.tongue.lexicon;
    line.is(at, Category::Stop)
        || line.is_any(
            at,
            &[
                Category::Office,
                Category::Role,
                Category::People,
                Category::Kin,
            ],
        ) && !lexicon.is_whole(line.lower(at), Category::Given)
}

/// Tells whether a word behind an adverbial verb, or behind where, is one more verb rather than
/// the name that is written in the same way: "تۇتۇپ تۇرغان".
fn verb_behind_verb(line: &Line<'_>, at: usize) -> bool {
    let endings = line.tongue.manner.no_name_endings;
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    line.is_word(before)
        && crate::tongues::ends_with(line.lower(at), endings)
        && crate::tongues::ends_with(line.lower(before), endings)
        && !line.is_any(
            before,
            &[
                Category::Given,
                Category::Role,
                Category::Kin,
                Category::Title,
            ],
        )
}

/// Tells whether a word is what somebody is rather than a name, though it can be one: "ئىمام مەمەت".
fn role_before_name(line: &Line<'_>, at: usize) -> bool {
    line.is_any(at, &[Category::Role, Category::Office, Category::Title])
        && !is_sure(line, at)
        && is_sure(line, at + 1)
        && !(at > 0 && line.is(at - 1, Category::Given))
}

/// Finds where a name ends that no list has: two or three bare words behind what somebody is, or
/// in front of "Mr": "باياناتچىسى نېد پرايس", "ئىئان دانكان سمىس ئەپەندى".
fn foreign(line: &Line<'_>, at: usize, introduced: bool) -> Option<usize> {
    const SIRS: [&str; 6] = ["ئەپەندي", "خانيم", "ependi", "xanim", "әпәнди", "ханим"];
    let manner = &line.tongue.manner;
    // A noun that another one belongs to ends like "his", and so does what is done.
    let bare = |step: usize| {
        line.is_word(step)
            && line.hits(step).is_empty()
            && line.lower(step).chars().count() > 2
            && !line.lower(step).ends_with(['ي', 'i', 'и'])
            && !manner.has_case(line.lower(step))
            && !crate::tongues::ends_with(line.lower(step), manner.no_name_endings)
            && line.tongue.places.find(line, step).is_none()
    };
    if manner.no_name_endings.is_empty() || !bare(at) || at > 0 && bare(at - 1) {
        return None;
    }
    let to = (at..at + 4).find(|step| !bare(*step))?;
    let sir = SIRS.iter().any(|sir| line.lower(to).starts_with(sir));
    let his = at > 0 && line.lower(at - 1).ends_with(['ي', 'i', 'и']);
    let whole = to - at >= 2 && !line.is_any(to, &[Category::PlaceHead, Category::Facility]);
    (sir || introduced && his && whole).then_some(to)
}

/// Tells whether "and" joins a stretch to a sure name: "ۋەلى مىجىت ۋە تۇرسۇن زايىت".
fn in_list(line: &Line<'_>, from: usize, to: usize) -> bool {
    let joins = |at: usize| line.is_word(at) && line.is(at, Category::And);
    joins(to) && is_sure(line, to + 1)
        || from > 1
            && joins(from - 1)
            && (is_sure(line, from - 2) || from > 2 && is_sure(line, from - 3))
}

/// Tells whether a word is a given name and nothing else.
fn is_sure(line: &Line<'_>, at: usize) -> bool {
    line.hits(at)
        .iter()
        .any(|hit| hit.category == Category::Given && hit.value == "sure")
}

/// Tells whether a sentence begins with "I" right before a word: "مەن نەفىسە مۇختار".
fn says_who(line: &Line<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        line.word(before).first
            && line.word(before).end < line.word(at).begin
            && !line.tongue.manner.has_case(line.lower(before))
            && line
                .hits(before)
                .iter()
                .any(|hit| hit.category == Category::Pronoun && hit.value == "me")
    })
}

/// Tells whether a word is the first of two at most in front of "called", where that is no verb.
fn called(line: &Line<'_>, at: usize) -> bool {
    let endings = line.tongue.manner.no_name_endings;
    let names = |step: usize| line.is(step, Category::Named) && !line.is(step, Category::Speech);
    if endings.is_empty() {
        return false;
    }
    names(at + 1)
        || names(at + 2)
            && line.is_word(at + 1)
            && line
                .hits(at + 1)
                .iter()
                .all(|hit| matches!(hit.category, Category::Given | Category::Family))
            && !crate::tongues::ends_with(line.lower(at + 1), endings)
}

/// Tells whether a name that is a word too stands by another one, or is introduced, where fathers'
/// names are given names without an ending of their own.
fn beside_a_name(line: &Line<'_>, at: usize) -> bool {
    const BEFORE: [Category; 4] = [
        Category::Title,
        Category::Role,
        Category::Office,
        Category::Kin,
    ];
    let sure = |step: usize| is_sure(line, step);
    // "دادامنى ئازاد قىلدى": whom it is done to is not introduced by that.
    let introduced = || {
        ends_here(line, at, &BEFORE)
            && !line.is(at, Category::Stop)
            && !line.tongue.manner.has_case(line.lower(at - 1))
    };
    !line.tongue.manner.no_name_endings.is_empty()
        && (line.is(at + 1, Category::Given) && (!line.is(at, Category::Stop) || sure(at + 1))
            || at > 0 && line.is(at - 1, Category::Given)
            || line.is(at + 1, Category::Named)
            || line.is_word(at + 1) && line.is(at + 1, Category::And) && sure(at + 2)
            || introduced())
}
