//! What waits in all documents: by kind, by certainty, or by whom it is about.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use kua_core::ports::{EntityRow, ProposalState, Window};
use kua_core::{DocumentId, ProposalId, RecordId, StatementId};

use crate::house::House;
use crate::problem::Problem;
use crate::readings::global;
use crate::review::{Decision, Proposed, Sieve};
use crate::spelling::Spelled;

/// How many documents are looked through for what waits about one record.
pub const MOST_DOCUMENTS: usize = 40;

/// How many names of a record are looked for.
const MOST_NAMES: usize = 6;

/// How many code points are shown at each side of a passage.
const AROUND: usize = 70;

/// A proposal that waits, beside the words it stands in.
pub struct Waits {
    /// The document.
    pub document: EntityRow,
    /// The proposal.
    pub proposed: Proposed,
    /// The text before the passage, on one line.
    pub before: String,
    /// The text behind it.
    pub after: String,
    /// What the other proposals that it names are called.
    pub named: BTreeMap<ProposalId, String>,
}

/// A part of what waits.
pub struct ReviewQueue {
    /// The part, by document and in the order of review.
    pub rows: Vec<Waits>,
    /// How many there are in all.
    pub total: u64,
    /// How many documents were not looked through.
    pub left_out: usize,
}

impl House {
    /// Lists what waits in all documents that may be seen.
    ///
    /// Names known here, which nobody's rule proposed, wait in their documents only.
    pub async fn review_queue(
        &self,
        kinds: Option<Vec<String>>,
        sieve: Sieve,
        window: Window,
    ) -> Result<ReviewQueue, Problem> {
        let (found, total) = self.waiting(None, kinds, window, sieve).await?;
        Ok(ReviewQueue {
            rows: self.beside_their_words(found).await?,
            total,
            left_out: 0,
        })
    }

    /// Lists what waits about one record: its names in the documents that have them, and what is said of these.
    ///
    /// A heuristic: it finds what goes by a name of the record, and says nothing of who is meant.
    pub async fn review_queue_about(
        &self,
        record: RecordId,
        kinds: Option<Vec<String>>,
        sieve: Sieve,
        window: Window,
    ) -> Result<ReviewQueue, Problem> {
        let view = self.entity(record).await?;
        let ids: BTreeSet<RecordId> = view.row.members.iter().copied().collect();
        let names = crate::names_of(&view);
        let mut names: Vec<String> = names
            .groups
            .iter()
            .flat_map(|group| &group.names)
            .filter(|name| !name.denied)
            .map(|name| name.text.clone())
            .collect();
        names.insert(0, view.row.label.clone());
        names.dedup();
        let mut documents: Vec<RecordId> = Vec::new();
        for name in names.iter().take(MOST_NAMES) {
            let typed = format!("\"{}\" kind:document", name.replace('"', " "));
            let window = Window::first(MOST_DOCUMENTS as u64 * 4);
            for hit in self.search(&typed, Spelled::AsTyped, window).await?.hits {
                if hit.row.kind == "document" && !documents.contains(&hit.row.id) {
                    documents.push(hit.row.id);
                }
            }
        }
        let left_out = documents.len().saturating_sub(MOST_DOCUMENTS);
        documents.truncate(MOST_DOCUMENTS);
        let mut found = Vec::new();
        for document in documents {
            let Some(reviewed) = self.reviewed(document).await? else {
                continue;
            };
            let is_meant = |one: &Proposed| {
                one.row.record.is_some_and(|record| ids.contains(&record))
                    || one.known.iter().any(|known| ids.contains(&known.row.id))
            };
            let meant: BTreeSet<ProposalId> = reviewed
                .proposals
                .iter()
                .filter(|one| is_meant(one))
                .map(|one| one.proposal.id)
                .collect();
            found.extend(reviewed.proposals.into_iter().filter(|one| {
                one.row.state == ProposalState::Open
                    && sieve.lets(one.unsure)
                    && kinds
                        .as_ref()
                        .is_none_or(|kinds| kinds.contains(&one.row.kind))
                    && (meant.contains(&one.proposal.id)
                        || one
                            .proposal
                            .value
                            .names()
                            .iter()
                            .any(|id| meant.contains(id)))
            }));
        }
        let (found, total) = crate::review::cut(found, window);
        Ok(ReviewQueue {
            rows: self.beside_their_words(found).await?,
            total,
            left_out,
        })
    }

    async fn beside_their_words(&self, found: Vec<Proposed>) -> Result<Vec<Waits>, Problem> {
        let documents = found.iter().map(|one| one.row.document.into()).collect();
        let labels = self.labels(documents).await?;
        let mut texts = BTreeMap::new();
        let mut rows = Vec::new();
        for one in found {
            let Some(document) = labels.get(&one.row.document.into()).cloned() else {
                continue;
            };
            let text = one.row.text;
            if let Entry::Vacant(place) = texts.entry(text) {
                let language = self.stated_language(&document).await?;
                let read = self.readings().document(text, language.as_deref()).await?;
                let content = self.vault.text(&self.scope(), text).await?.content;
                let letters: Vec<char> = content.chars().collect();
                place.insert((letters, read));
            }
            let Some((letters, read)) = texts.get(&text) else {
                continue;
            };
            let wanted = one.proposal.value.names();
            let named = read
                .iter()
                .flat_map(|read| &read.proposals)
                .filter(|other| {
                    wanted.contains(&other.id) || wanted.contains(&global(text, other.id))
                })
                .map(|other| {
                    let name = other.value.name().unwrap_or(&other.span.exact);
                    (other.id, name.to_owned())
                })
                .collect();
            let (before, after) = around(letters, one.row.begin, one.row.end);
            rows.push(Waits {
                document,
                proposed: one,
                before,
                after,
                named,
            });
        }
        Ok(rows)
    }

    /// Decides on proposals of several documents; those decided before are left as they are.
    ///
    /// Returns the judgements made, to be taken back together.
    pub async fn decide_several(
        &self,
        asked: &[(DocumentId, ProposalId)],
        decision: &Decision,
    ) -> Result<Vec<StatementId>, Problem> {
        let mut by_document: BTreeMap<DocumentId, Vec<ProposalId>> = BTreeMap::new();
        for (document, proposal) in asked {
            by_document.entry(*document).or_default().push(*proposal);
        }
        let mut judgements = Vec::new();
        for (document, ids) in by_document {
            match self.decide_in(document, &ids, decision.clone()).await {
                Ok(decided) => judgements.extend(decided.judgements),
                Err(problem) if problem.kind == crate::Kind::Decided => {}
                Err(problem) => return Err(problem),
            }
        }
        Ok(judgements)
    }
}

/// The words at both sides of a passage, on one line.
fn around(letters: &[char], begin: u64, end: u64) -> (String, String) {
    let at = |place: u64| usize::try_from(place).map_or(letters.len(), |at| at.min(letters.len()));
    let (begin, end) = (at(begin), at(end).max(at(begin)));
    let from = begin.saturating_sub(AROUND);
    let to = end.saturating_add(AROUND).min(letters.len());
    let flat = |part: &[char]| {
        let words: String = part.iter().collect();
        let mut flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let stands_apart =
            |letter: Option<&char>| letter.is_some_and(|letter| letter.is_whitespace());
        if stands_apart(part.first()) {
            flat.insert(0, ' ');
        }
        if stands_apart(part.last()) && flat.trim() == flat.trim_end() {
            flat.push(' ');
        }
        flat
    };
    let mut before = flat(letters.get(from..begin).unwrap_or_default());
    let mut after = flat(letters.get(end..to).unwrap_or_default());
    if from > 0 {
        before.insert(0, '…');
    }
    if to < letters.len() {
        after.push('…');
    }
    (before, after)
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn a_passage_stands_between_its_words() {
        let letters: Vec<char> = "Ayan was\narrested in Semey.".chars().collect();
        let check = |begin, end, before: &str, after: &str| {
            assert_eq!(
                around(&letters, begin, end),
                (before.to_owned(), after.to_owned())
            );
        };
        check(9, 17, "Ayan was ", " in Semey.");
        check(0, 4, "", " was arrested in Semey.");
        check(21, 27, "Ayan was arrested in ", "");
        check(90, 95, "Ayan was arrested in Semey.", "");
        let long: Vec<char> = "а".repeat(500).chars().collect();
        let (before, after) = around(&long, 200, 210);
        assert_eq!((before.chars().count(), after.chars().count()), (71, 71));
        assert!(before.starts_with('…') && after.ends_with('…'));
    }
}
