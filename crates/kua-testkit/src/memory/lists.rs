//! The rows of lists in memory.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::Scope;
use kua_core::ports::{
    Change, ListHead, ListState, ListedRow, NewRow, Page, ProposalState, RowDecision, RowOrder,
    RowProblem, RowQuery, StoreError,
};
use kua_core::{OriginalId, RecordId};

use super::{satisfies, window};

/// All lists, with their rows and what was decided on them.
#[derive(Default)]
pub(super) struct Lists {
    heads: BTreeMap<RecordId, ListHead>,
    rows: BTreeMap<RecordId, Vec<NewRow>>,
    digests: BTreeMap<RecordId, [u8; 32]>,
    decisions: BTreeMap<(RecordId, u64), RowDecision>,
}

impl Lists {
    pub(super) fn apply(&mut self, change: Change) {
        match change {
            Change::List(head) => {
                self.heads.insert(head.list, head);
            }
            Change::NoList(id) => {
                self.heads.remove(&id);
                self.rows.remove(&id);
                self.digests.remove(&id);
                self.decisions.retain(|(list, _), _| *list != id);
            }
            Change::Rows(list, rows) => {
                self.digests.remove(&list);
                self.rows.entry(list).or_default().extend(rows);
            }
            Change::RowsDone(done) => {
                self.digests.insert(done.list, done.digest);
            }
            Change::NoRows(list) => {
                self.rows.remove(&list);
                self.digests.remove(&list);
            }
            Change::RowDecided(decision) => {
                let key = (decision.list, decision.row);
                if decision.state == ProposalState::Open {
                    self.decisions.remove(&key);
                } else {
                    self.decisions.insert(key, decision);
                }
            }
            _ => {}
        }
    }

    /// Refuses changes that say of a list that all rows are there, and there are more or fewer.
    pub(super) fn check(&self, changes: &[Change]) -> Result<(), StoreError> {
        let mut counts: BTreeMap<RecordId, u64> = BTreeMap::new();
        for change in changes {
            let mut count = |list: &RecordId, new: Option<usize>| {
                let there = self.rows.get(list).map_or(0, Vec::len);
                let count = counts.entry(*list).or_insert(there as u64);
                *count = new.map_or(0, |new| *count + new as u64);
                *count
            };
            match change {
                Change::NoList(list) | Change::NoRows(list) => {
                    count(list, None);
                }
                Change::Rows(list, rows) => {
                    count(list, Some(rows.len()));
                }
                Change::RowsDone(done) if count(&done.list, Some(0)) != done.rows => {
                    return Err(StoreError::Fault {
                        doing: "writing the rows of a list",
                        detail: "there are not as many rows as were read".to_owned(),
                    });
                }
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn drop_of_original(&mut self, original: OriginalId) {
        let gone: Vec<RecordId> = self
            .heads
            .values()
            .filter(|head| head.original == original)
            .map(|head| head.list)
            .collect();
        for list in gone {
            self.apply(Change::NoList(list));
        }
    }

    fn seen(&self, scope: &Scope, list: RecordId) -> Option<Option<&ListHead>> {
        match self.heads.get(&list) {
            Some(head) if scope.is_whole() || scope.admits(head.guard) => Some(Some(head)),
            None if scope.is_whole() && self.rows.contains_key(&list) => Some(None),
            _ => None,
        }
    }

    pub(super) fn rows(&self, scope: &Scope, query: &RowQuery) -> Page<ListedRow> {
        let shown = match self.seen(scope, query.list) {
            Some(head) if scope.is_whole() || head.is_some_and(|head| head.live) => head,
            _ => return window(Vec::new(), query.window),
        };
        let opens_sealed = scope.is_whole() || shown.is_some_and(|head| scope.admits(head.sealed));
        let all = self.rows.get(&query.list).map_or(&[][..], Vec::as_slice);
        let decision = |row: u64| {
            self.decisions
                .get(&(query.list, row))
                .filter(|decision| scope.admits(decision.guard))
        };
        let mut found: Vec<&NewRow> = all
            .iter()
            .filter(|row| {
                let tokens: Vec<&str> = row.tokens.split(' ').collect();
                let state = decision(row.row).map_or(ProposalState::Open, |found| found.state);
                query
                    .rows
                    .as_ref()
                    .is_none_or(|wanted| wanted.contains(&row.row))
                    && query
                        .words
                        .as_ref()
                        .is_none_or(|words| satisfies(&tokens, words))
                    && query.state.is_none_or(|wanted| wanted == state)
                    && match &query.problem {
                        None => true,
                        Some(RowProblem::Any) => !row.problems.is_empty(),
                        Some(RowProblem::Without) => row.problems.is_empty(),
                        Some(RowProblem::Code(code)) => row.problems.contains(code),
                    }
            })
            .collect();
        found.sort_by(|one, other| {
            let order = match query.order {
                RowOrder::Row => std::cmp::Ordering::Equal,
                RowOrder::Name => one.sort.cmp(&other.sort),
                RowOrder::Day => one.day.cmp(&other.day),
            }
            .then(one.row.cmp(&other.row));
            let order = if query.descending {
                order.reverse()
            } else {
                order
            };
            if query.order == RowOrder::Day {
                one.day.is_none().cmp(&other.day.is_none()).then(order)
            } else {
                order
            }
        });
        let listed = found
            .into_iter()
            .map(|row| ListedRow {
                row: row.row,
                content: row.content.clone(),
                sealed: (opens_sealed && !row.sealed.is_empty()).then(|| row.sealed.clone()),
                problems: row.problems.clone(),
                state: decision(row.row).map_or(ProposalState::Open, |found| found.state),
                record: decision(row.row).and_then(|found| found.record),
            })
            .collect();
        window(listed, query.window)
    }

    pub(super) fn states(&self, scope: &Scope, ids: Option<&[RecordId]>) -> Vec<ListState> {
        let known: BTreeSet<RecordId> =
            self.heads.keys().chain(self.rows.keys()).copied().collect();
        known
            .into_iter()
            .filter(|id| ids.is_none_or(|ids| ids.contains(id)))
            .filter_map(|id| {
                let head = self
                    .seen(scope, id)?
                    .cloned()
                    .unwrap_or_else(|| unstated(id));
                let rows = self.rows.get(&id).map_or(&[][..], Vec::as_slice);
                let mut problems: BTreeMap<String, u64> = BTreeMap::new();
                for code in rows.iter().flat_map(|row| &row.problems) {
                    *problems.entry(code.clone()).or_default() += 1;
                }
                let decided = |state| {
                    self.decisions
                        .values()
                        .filter(|decision| {
                            decision.list == id
                                && decision.state == state
                                && scope.admits(decision.guard)
                        })
                        .count() as u64
                };
                Some(ListState {
                    rows: rows.len() as u64,
                    troubled: rows.iter().filter(|row| !row.problems.is_empty()).count() as u64,
                    problems: problems.into_iter().collect(),
                    accepted: decided(ProposalState::Accepted),
                    rejected: decided(ProposalState::Rejected),
                    digest: self.digests.get(&id).copied(),
                    head,
                })
            })
            .collect()
    }

    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for head in self.heads.values() {
            lines.push(format!("l {head:?}"));
            if !head.live {
                continue;
            }
            for row in self.rows.get(&head.list).into_iter().flatten() {
                lines.push(format!(
                    "r {} {} {} {} {} {} {:?} {:?}",
                    head.list,
                    row.row,
                    row.content,
                    row.sealed,
                    row.tokens,
                    row.sort,
                    row.day,
                    row.problems
                ));
            }
        }
        lines.extend(
            self.decisions
                .values()
                .map(|decision| format!("d {decision:?}")),
        );
        lines
    }
}

/// The head of a list whose rows came before it was stated.
fn unstated(list: RecordId) -> ListHead {
    use kua_core::access::{Access, Guarded};
    let closed = Guarded {
        access: Access::Sealed,
        case: None,
        author: None,
    };
    ListHead {
        list,
        document: kua_core::DocumentId::from_bytes([0; 16]),
        original: OriginalId::from_bytes([0; 16]),
        guard: closed,
        sealed: closed,
        live: false,
    }
}
