//! Which texts have marks in common, counted one by one.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::TextId;
use kua_core::access::Scope;
use kua_core::ports::{MarkQuery, MarkedText, MarksRow};

/// Lists the texts that are like one, the most alike first.
pub(super) fn alike(
    marks: &BTreeMap<TextId, MarksRow>,
    scope: &Scope,
    query: &MarkQuery,
) -> Vec<MarkedText> {
    let words: BTreeSet<u64> = query.words.iter().copied().collect();
    let facts: BTreeSet<u64> = query.facts.iter().copied().collect();
    let below = MarksRow::below(query.scale);
    let shared = |of: &[u64], all: &BTreeSet<u64>| {
        of.iter().filter(|hash| all.contains(hash)).count() as u64
    };
    let mut found: Vec<MarkedText> = marks
        .values()
        .filter(|row| scope.admits(row.guard) && row.document != query.document)
        .map(|row| MarkedText {
            text: row.text,
            document: row.document,
            scale: row.scale,
            words: row.words.iter().filter(|hash| **hash < below).count() as u64,
            shared_words: shared(&row.words, &words),
            shared_facts: shared(&row.facts, &facts),
            guard: row.guard,
        })
        .filter(|one| {
            (one.shared_words > 0 || one.shared_facts > 0)
                && (one.shared_words >= query.least_words || one.shared_facts >= query.least_facts)
        })
        .collect();
    found.sort_by_key(|one| {
        (
            std::cmp::Reverse(one.shared_words + one.shared_facts),
            one.text,
        )
    });
    found.truncate(usize::try_from(query.limit).unwrap_or(usize::MAX));
    found
}
