//! The readings of a name weighed against each other: which is told, how sure, and which beside it.

use std::ops::Range;

use super::culture::Culture;
use super::kind::Kind;
use super::lists::{EndingKind, lists};
use super::rank::{Candidate, Draft};
use super::reason::{Note, Reason};
use super::{Alternative, Certainty, Part, Reading};
use crate::fold;

/// The least share of a reading that is told beside the likeliest.
const LEAST_SHARE: f32 = 0.08;

/// The most readings that are told beside the likeliest.
const MOST_ALTERNATIVES: usize = 3;

/// Readings with the same parts, by whatever culture.
struct Group {
    drafts: Vec<Draft>,
    culture: Culture,
    best: f32,
    share: f32,
}

/// A name that was not read: one part, from the first sign that is no space to the last.
pub(super) fn unread(written: &str, notes: Vec<Note>) -> Reading {
    let start = written.len() - written.trim_start().len();
    let range = start..start + written.trim().len();
    let parts = if range.is_empty() {
        Vec::new()
    } else {
        vec![Part {
            text: written.get(range.clone()).unwrap_or("").to_owned(),
            range,
            kind: Kind::Unplaced,
            core: None,
            honorific: None,
            stands_for: None,
            certainty: Certainty::Guess,
            reason: Reason::NotRead,
        }]
    };
    Reading {
        written: written.to_owned(),
        parts,
        culture: Culture::Unknown,
        culture_certainty: Certainty::Guess,
        certainty: Certainty::Guess,
        share: 0.0,
        alternatives: Vec::new(),
        notes,
    }
}

fn same(first: &[Draft], second: &[Draft]) -> bool {
    first.len() == second.len()
        && first
            .iter()
            .zip(second)
            .all(|(a, b)| a.range == b.range && a.kind == b.kind)
}

/// Weighs the readings of a name against each other.
pub(super) fn settle(written: &str, candidates: &[Candidate], notes: Vec<Note>) -> Reading {
    let most = candidates
        .iter()
        .map(|candidate| candidate.score)
        .fold(f32::NEG_INFINITY, f32::max);
    let mut groups: Vec<Group> = Vec::new();
    let mut cultures: Vec<(Culture, f32)> = Vec::new();
    let mut sum = 0.0;
    for candidate in candidates {
        let weight = (candidate.score - most).exp();
        if weight < 1e-4 {
            continue;
        }
        sum += weight;
        match cultures
            .iter_mut()
            .find(|(culture, _)| *culture == candidate.culture)
        {
            Some((_, share)) => *share += weight,
            None => cultures.push((candidate.culture, weight)),
        }
        match groups
            .iter_mut()
            .find(|group| same(&group.drafts, &candidate.drafts))
        {
            Some(group) => {
                group.share += weight;
                if candidate.score > group.best {
                    group.best = candidate.score;
                    group.culture = candidate.culture;
                    group.drafts.clone_from(&candidate.drafts);
                }
            }
            None => groups.push(Group {
                drafts: candidate.drafts.clone(),
                culture: candidate.culture,
                best: candidate.score,
                share: weight,
            }),
        }
    }
    for group in &mut groups {
        group.share /= sum;
    }
    groups.sort_by(|a, b| b.share.total_cmp(&a.share));
    let parts_of = |group: &Group| parts(written, group, &groups);
    let Some(best) = groups.first() else {
        return unread(written, notes);
    };
    let parts = parts_of(best);
    let culture_share = cultures
        .iter()
        .find(|(culture, _)| *culture == best.culture)
        .map_or(0.0, |(_, share)| share / sum);
    let certainty = if notes.contains(&Note::Several) {
        Certainty::Guess
    } else {
        overall(best.share, &parts)
    };
    let alternatives = groups
        .iter()
        .skip(1)
        .filter(|group| group.share >= LEAST_SHARE)
        .take(MOST_ALTERNATIVES)
        .map(|group| Alternative {
            parts: parts_of(group),
            culture: group.culture,
            share: group.share,
        })
        .collect();
    Reading {
        written: written.to_owned(),
        culture: best.culture,
        culture_certainty: Certainty::of(culture_share),
        certainty,
        share: best.share,
        alternatives,
        notes,
        parts,
    }
}

/// Where nothing but the order says what any name is, it is a guess.
fn overall(share: f32, parts: &[Part]) -> Certainty {
    let said = parts.iter().any(|part| {
        !matches!(
            part.reason,
            Reason::Order(_) | Reason::NotRead | Reason::Brackets
        )
    });
    if said {
        Certainty::of(share)
    } else {
        Certainty::Guess
    }
}

fn parts(written: &str, group: &Group, groups: &[Group]) -> Vec<Part> {
    let mut initials = 0;
    let names_family = group.drafts.iter().any(|draft| draft.kind == Kind::Family);
    group
        .drafts
        .iter()
        .map(|draft| {
            let text = written.get(draft.range.clone()).unwrap_or("").to_owned();
            let share: f32 = groups
                .iter()
                .filter(|other| {
                    other
                        .drafts
                        .iter()
                        .any(|other| other.range == draft.range && other.kind == draft.kind)
                })
                .map(|other| other.share)
                .sum();
            let certainty = match draft.reason {
                Reason::Order(Culture::Unknown) | Reason::NotRead => Certainty::Guess,
                Reason::Order(_) => Certainty::of(share).min(Certainty::Likely),
                _ => Certainty::of(share),
            };
            let stands_for = (draft.kind == Kind::Initial).then(|| {
                initials += 1;
                let given = group.drafts.iter().any(|draft| draft.kind == Kind::Given);
                match (names_family, initials) {
                    (false, _) if given => Kind::Family,
                    (_, 2..) if group.culture.is_soviet() => Kind::Patronymic,
                    _ => Kind::Given,
                }
            });
            Part {
                core: core(&text, draft),
                honorific: honorific(&text, draft, group.culture),
                text,
                range: draft.range.clone(),
                kind: draft.kind,
                stands_for,
                certainty,
                reason: draft.reason.clone(),
            }
        })
        .collect()
}

/// Finds the name inside a part: what is before its ending, or behind its article.
fn core(text: &str, draft: &Draft) -> Option<Range<usize>> {
    let folded = fold::words(text).concat();
    let start = draft.range.start;
    match &draft.reason {
        Reason::Ending(ending) if draft.kind == Kind::Patronymic => {
            let end = end_of_stem(text, folded.strip_suffix(ending.as_str())?)?;
            Some(start..start + end)
        }
        Reason::Article => {
            let rest = folded.strip_prefix("ال")?;
            let at = text
                .char_indices()
                .map(|(at, _)| at)
                .rfind(|at| fold::words(text.get(*at..).unwrap_or("")).concat() == rest)?;
            Some(start + at..draft.range.end)
        }
        _ => None,
    }
}

/// Returns where the letters end that fold to a stem.
fn end_of_stem(text: &str, stem: &str) -> Option<usize> {
    text.char_indices()
        .map(|(at, _)| at)
        .find(|at| fold::words(text.get(..*at).unwrap_or("")).concat() == stem)
}

fn honorific(text: &str, draft: &Draft, culture: Culture) -> Option<Range<usize>> {
    if !matches!(draft.kind, Kind::Given | Kind::Father) {
        return None;
    }
    let folded = fold::words(text).concat();
    let stem = lists()
        .endings
        .iter()
        .filter(|ending| ending.culture == culture && ending.kind == EndingKind::Honorific)
        .filter_map(|ending| folded.strip_suffix(ending.ending.as_str()))
        .find(|stem| stem.chars().count() > 2)?;
    Some(draft.range.start + end_of_stem(text, stem)?..draft.range.end)
}
