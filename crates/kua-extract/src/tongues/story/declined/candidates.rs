//! Everybody in a sentence who may be meant, each with the cases, gender and preposition of its words.
//!
//! Never says what happened to whom.

use super::pointed::{gender, pronoun};
use super::{Wish, is_deed};
use crate::draft::Draft;
use crate::tongues::lexicon::Category;
use crate::tongues::line::{Kind, Line};
use crate::tongues::russian::Gender;
use crate::tongues::russian::names::{self, A, D, G, I, N};
use crate::tongues::russian::nouns::{self, Noun};
use crate::tongues::story::{Party, Scene, Who};

/// How many words back a preposition and a role are looked for in front of a name.
const BEFORE: usize = 6;

/// Who may be meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Target {
    Party(Party),
    /// A word for somebody without a name: "студента".
    Noun {
        plural: bool,
    },
    /// "которого".
    Relative,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    /// First word with the role in front of the name.
    pub(super) begin: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) target: Target,
    pub(super) cases: u8,
    pub(super) gender: Option<Gender>,
}

/// Everybody in a sentence who may be meant.
pub(super) fn candidates(
    scene: &Scene<'_, '_>,
    begin: usize,
    end: usize,
    drafts: &[Draft],
) -> Vec<Candidate> {
    let line = scene.line;
    let mut found: Vec<Candidate> = Vec::new();
    for party in scene
        .parties
        .iter()
        .filter(|party| party.from >= begin && party.to <= end)
    {
        let one = |cases: u8, gender: Option<Gender>, first: usize| Candidate {
            begin: first,
            from: party.from,
            to: party.to,
            target: Target::Party(*party),
            cases,
            gender,
        };
        match party.who {
            Who::Person(number) => {
                let gender = drafts.get(number).and_then(|draft| gender(line, draft));
                let mut cases = names::cases(line, party.from, party.to, gender);
                let first = phrase(line, begin, party.from);
                let head = (first..party.from).rev().find(|at| {
                    line.is_any(*at, &[Category::Role, Category::Kin, Category::Office])
                });
                if let Some(head) = head {
                    let noun = nouns::read(line.lower(head));
                    let kin = line.is(head, Category::Kin);
                    let both = noun.cases & cases;
                    // "брата Мельникова": whose brother it was.
                    let owner = both == 0
                        || kin
                            && party.to == party.from + 1
                            && cases & G != 0
                            && noun.cases & N == 0
                            && !line.is(party.from, Category::Given);
                    if owner {
                        found.push(Candidate {
                            begin: first,
                            from: head,
                            to: head + 1,
                            target: Target::Noun {
                                plural: noun.plural,
                            },
                            cases: noun.cases,
                            gender: noun.gender,
                        });
                        continue;
                    }
                    cases = both;
                }
                found.push(one(cases, gender, first));
            }
            Who::Group(_) => {
                let first = phrase(line, begin, party.from);
                found.push(one(counted(line, party), None, first));
            }
            Who::Pronoun if !owns(line, party) => {
                let (cases, gender) = pronoun(line.lower(party.from));
                found.push(one(cases, gender, party.from));
            }
            _ => {}
        }
    }
    let taken = |at: usize| {
        let named = scene.items.partition_point(|item| item.to <= at);
        scene.items.get(named).is_some_and(|item| item.from <= at)
            || scene
                .parties
                .iter()
                .any(|party| party.from <= at && at < party.to)
    };
    let from = scene
        .items
        .first()
        .map_or(begin, |item| item.from.min(begin))
        .max(begin);
    for at in from..end {
        if line.lower(at).starts_with("котор") && line.lower(at).chars().count() > 6 {
            let noun = nouns::read(line.lower(at));
            found.push(Candidate {
                begin: at,
                from: at,
                to: at + 1,
                target: Target::Relative,
                cases: noun.cases,
                gender: noun.gender.filter(|_| !noun.plural),
            });
            continue;
        }
        let kind = [Category::People, Category::Kin, Category::Role]
            .into_iter()
            .find_map(|category| line.hit(at, category));
        let Some(hit) = kind else { continue };
        if taken(at)
            || line.is_any(at, &[Category::Office, Category::Authority])
            || line.word(at).kind != Kind::Word
        {
            continue;
        }
        // The role of somebody named is no other one.
        let named = found.iter().any(|one| {
            matches!(one.target, Target::Party(_)) && one.begin <= at && at < one.from
                || matches!(one.target, Target::Noun { .. }) && one.from == at
        });
        if named {
            continue;
        }
        let noun: Noun = nouns::read(line.lower(hit.to - 1));
        found.push(Candidate {
            begin: phrase(line, begin, at),
            from: at,
            to: hit.to,
            target: Target::Noun {
                plural: noun.plural,
            },
            cases: noun.cases,
            gender: noun.gender,
        });
    }
    found.sort_by_key(|one| one.from);
    found
}

/// Where the words in front of a name begin that belong to it: roles, adjectives, titles.
pub(super) fn phrase(line: &Line<'_>, begin: usize, from: usize) -> usize {
    const HEADS: [Category; 6] = [
        Category::Role,
        Category::Kin,
        Category::Office,
        Category::Title,
        Category::Nation,
        Category::People,
    ];
    let stop = from.saturating_sub(BEFORE).max(begin);
    let mut first = from;
    for at in (stop..from).rev() {
        if !line.is_word(at) && line.word(at).kind != Kind::Number && !line.is_mark(at, '-') {
            break;
        }
        if is_deed(line, at) || preposition(line, at) || line.is(at, Category::Pronoun) {
            break;
        }
        let beside = at + 1 == first
            && (nouns::is_adjective(line.lower(at))
                || matches!(line.lower(at), "еще" | "самого" | "саму" | "сам" | "сама"));
        if beside
            || line.is_any(at, &HEADS)
            || line.is_any(at, &[Category::AtLeast, Category::About])
        {
            first = at;
        } else if line.is_any(at, &[Category::Speech, Category::Noun]) {
            break;
        }
    }
    first
}

/// Words that take a case of their own.
pub(super) fn preposition(line: &Line<'_>, at: usize) -> bool {
    matches!(
        line.lower(at),
        "в" | "во"
            | "на"
            | "у"
            | "к"
            | "ко"
            | "с"
            | "со"
            | "от"
            | "до"
            | "для"
            | "за"
            | "о"
            | "об"
            | "про"
            | "из"
            | "по"
            | "при"
            | "без"
            | "под"
            | "над"
            | "против"
            | "отношении"
            | "делу"
            | "после"
            | "перед"
            | "между"
            | "через"
            | "около"
            | "среди"
            | "кроме"
            | "вместо"
            | "вместе"
            | "ради"
            | "словам"
            | "данным"
            | "мнению"
            | "информации"
            | "сообщению"
            | "версии"
            | "имени"
            | "помимо"
            | "благодаря"
            | "утверждению"
            | "просьбе"
            | "вслед"
            | "рядом"
            | "возле"
            | "дело"
            | "дела"
            | "согласно"
            | "поддержку"
            | "поддержке"
    )
}

/// The preposition that governs a phrase, where there is one.
pub(super) fn governed<'l>(line: &'l Line<'_>, begin: usize, from: usize) -> Option<&'l str> {
    let at = from.checked_sub(1).filter(|at| *at >= begin)?;
    if matches!(
        line.lower(at),
        "доме"
            | "дом"
            | "дома"
            | "квартире"
            | "квартиру"
            | "квартиры"
            | "жилище"
            | "жилья"
            | "доме родителей"
    ) {
        return Some("дома");
    }
    preposition(line, at).then(|| line.lower(at))
}

/// The cases of a number of people.
pub(super) fn counted(line: &Line<'_>, party: &Party) -> u8 {
    let last = nouns::read(line.lower(party.to - 1));
    let number = (party.from..party.to)
        .find(|at| line.is(*at, Category::Number))
        .map_or("", |at| line.lower(at));
    let ends = |ends: &[&str]| ends.iter().any(|end| number.ends_with(end));
    if number.is_empty() {
        return match last.cases {
            cases if cases & (D | I) != 0 && cases & (G | A) == 0 => cases,
            _ => N | G | A,
        };
    }
    if ends(&["вое", "рое", "еро"]) {
        N | A
    } else if ends(&["их", "ых", "ух", "ех"]) {
        G | A
    } else if ends(&["мя", "ыми", "ими"]) {
        I
    } else if ends(&["ум", "ем", "им", "ым"]) && number != "семь" {
        D
    } else if ends(&["ти", "ми", "ста", "ока"]) {
        G | D
    } else {
        N | A
    }
}

/// Tells whether a pronoun only says whose something is: "его адвоката".
pub(super) fn owns(line: &Line<'_>, party: &Party) -> bool {
    matches!(line.lower(party.from), "его" | "ее" | "их")
        && (line.is_any(
            party.to,
            &[
                Category::Kin,
                Category::Role,
                Category::Office,
                Category::People,
                Category::Noun,
                Category::Facility,
            ],
        ) || [
            "дом",
            "квартир",
            "коллег",
            "сторонник",
            "имуществ",
            "телефон",
            "машин",
            "подзащитн",
            "знаком",
            "друз",
            "бывш",
            "стар",
            "младш",
            "родн",
        ]
        .iter()
        .any(|stem| line.lower(party.to).starts_with(stem)))
}

/// Those who stand in one row with somebody: "A, B и C".
pub(super) fn row(
    line: &Line<'_>,
    begin: usize,
    chosen: &Candidate,
    all: &[Candidate],
    wish: &Wish,
) -> Vec<Candidate> {
    let named: Vec<&Candidate> = all
        .iter()
        .filter(|one| matches!(one.target, Target::Party(party) if party.who != Who::Pronoun))
        .collect();
    let joined = |one: &Candidate, other: &Candidate| {
        let (from, to) = (one.to, other.begin);
        let mut depth = 0_usize;
        from < to
            && to - from <= 12
            && (from..to).any(|at| line.is_mark(at, ',') || line.is(at, Category::And))
            && (from..to).all(|at| {
                match line.word(at).kind {
                    Kind::Mark('(') => depth += 1,
                    Kind::Mark(')') => {
                        depth = depth.saturating_sub(1);
                        return true;
                    }
                    _ => {}
                }
                depth > 0
                    || line.is_mark(at, ',')
                    || line.is_any(at, &[Category::And, Category::AtLeast, Category::About])
                    || matches!(
                        line.lower(at),
                        "также" | "его" | "ее" | "их" | "вместе" | "с"
                    )
                    || line.is_any(
                        at,
                        &[
                            Category::Role,
                            Category::Kin,
                            Category::Nation,
                            Category::Office,
                        ],
                    )
                    || nouns::is_adjective(line.lower(at))
            })
            && (one.cases & other.cases != 0 || line.lower(to - 1) == "с")
    };
    let Some(place) = named.iter().position(|one| one.from == chosen.from) else {
        return vec![*chosen];
    };
    let (mut low, mut high) = (place, place);
    while let (Some(before), Some(here)) = (
        low.checked_sub(1).and_then(|at| named.get(at)),
        named.get(low),
    ) {
        // "По словам X, Y задержали": X stands in another phrase.
        let apart = governed(line, begin, before.begin)
            .is_some_and(|word| !wish.prepositions.contains(&word));
        if apart || !joined(before, here) {
            break;
        }
        low -= 1;
    }
    // "двенадцать человек, среди них X и Y".
    let among = |one: &Candidate, other: &Candidate| {
        let group =
            matches!(one.target, Target::Party(party) if matches!(party.who, Who::Group(_)));
        let words =
            (one.to..other.begin).any(|at| matches!(line.lower(at), "них" | "числе" | "включая"));
        group
            && words
            && other.begin - one.to <= 9
            && !(one.to..other.begin).any(|at| is_deed(line, at))
    };
    while let (Some(here), Some(next)) = (named.get(high), named.get(high + 1)) {
        if !joined(here, next) && !among(here, next) {
            break;
        }
        high += 1;
    }
    named
        .get(low..=high)
        .unwrap_or_default()
        .iter()
        .map(|one| **one)
        .collect()
}
