//! Verbs that are pleas themselves: "анықтаңыздар", "анықтап берсін".

use super::lexicon::Hit;
use super::line::{Kind, Line};
use super::story::{Memory, Party, Who, draft_of};
use crate::draft::{Draft, DraftValue};

/// Tells whether a verb is itself a plea: "анықтаңыздар", "анықтап берсін".
pub(super) fn is_plea(hit: &Hit) -> bool {
    matches!(hit.value, "self" | "let" | "be")
}

/// Tells whether a verb that may be a plea is one where it stands.
///
/// It ends its clause, and one that says "let them" has somebody of whom it is said.
pub(super) fn plea(
    line: &Line<'_>,
    parties: &[Party],
    hit: &Hit,
    begin: usize,
    end: usize,
) -> bool {
    let last = || !(hit.to..(hit.to + 3).min(end)).any(|at| line.is_word(at));
    let comma = || matches!(line.word(hit.to).kind, Kind::Mark(',' | ';' | '،' | '؛'));
    let ends = match hit.value {
        // "босатылсын": what shall be done needs nobody who does it.
        "self" | "be" => comma() || last(),
        "let" => (comma() || last()) && body(line, parties, begin, hit.from).is_some(),
        _ => false,
    };
    ends && hit.to - begin > 2
}

/// How far before its verb the body may stand that shall do something, in words.
const PLEA: usize = 40;

/// Finds the body that shall do something: one without an ending.
fn body(line: &Line<'_>, parties: &[Party], begin: usize, verb: usize) -> Option<Party> {
    let first = verb.saturating_sub(PLEA).max(begin);
    let first = parties.partition_point(|party| party.from < first);
    parties
        .get(first..)
        .unwrap_or_default()
        .iter()
        .take_while(|party| party.to <= verb)
        .find(|party| {
            matches!(party.who, Who::Authority | Who::Organisation(_))
                && !line.has_case(party.to - 1)
        })
        .copied()
}

/// Proposes each plea of a sentence: what a colon or another plea stands before is its own.
pub(super) fn pleas(
    line: &Line<'_>,
    parties: &[Party],
    memory: &Memory,
    asked: &[Hit],
    (begin, end): (usize, usize),
    drafts: &mut Vec<Draft>,
) {
    let mut from = begin;
    for hit in asked {
        if hit.from < from || !plea(line, parties, hit, begin, end) {
            continue;
        }
        let near = hit.from.saturating_sub(PLEA).max(from);
        let colon = (near..hit.from).rev().find(|at| line.is_mark(*at, ':'));
        let clause = colon.map_or(near, |at| at + 1);
        from = hit.to + 1;
        let addressee = body(line, parties, clause, hit.from)
            .filter(|_| hit.value == "let")
            .and_then(|party| draft_of(line, &party, drafts));
        drafts.push(Draft::new(
            line.span(clause, hit.to),
            DraftValue::Demand {
                by: memory.narrator.into_iter().collect(),
                addressee: addressee.into_iter().collect(),
                what: Some(line.slice(clause, hit.to).to_owned()),
            },
            0.6,
            "rule:demand-words/1",
        ));
    }
}
