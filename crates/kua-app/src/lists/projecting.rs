//! What the log says of lists and their rows, as rows of the projections.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::{Access, Guarded, Scope};
use kua_core::ports::{
    Change, Content, ListHead, ProposalState, RowDecision, StatementQuery, StoreError, Vault,
};
use kua_core::statement::{Payload, PayloadKind, Verdict};
use kua_core::value::Value;
use kua_core::{DocumentId, OriginalId, RecordId, StatementId};

use super::{MAPPING, ROW};
use crate::links::guarded;

/// Makes the heads of the lists whose mapping is among these statements, each with whether it holds.
pub(crate) async fn heads(
    vault: &dyn Vault,
    whole: &Scope,
    moved: &[(StatementId, &Payload, bool)],
) -> Result<Vec<Change>, StoreError> {
    let mut changes = Vec::new();
    for (_, payload, live) in moved {
        if payload.kind != PayloadKind::Statement || payload.property != MAPPING {
            continue;
        }
        let Some(passage) = payload.passages.first() else {
            continue;
        };
        let original = original_of(vault, whole, passage.document, payload, moved).await?;
        let guard = guarded(payload);
        changes.push(Change::List(ListHead {
            list: payload.subject,
            document: passage.document,
            original: original.unwrap_or(OriginalId::from_bytes([0; 16])),
            guard,
            sealed: Guarded {
                access: Access::Sealed,
                case: None,
                author: guard.author,
            },
            live: *live,
        }));
    }
    Ok(changes)
}

/// Finds the file that a list was read from: the one of its document with the hash that it rests on.
async fn original_of(
    vault: &dyn Vault,
    whole: &Scope,
    document: DocumentId,
    payload: &Payload,
    moved: &[(StatementId, &Payload, bool)],
) -> Result<Option<OriginalId>, StoreError> {
    let file = |found: &Payload| match &found.value {
        Value::Original(original)
            if payload
                .rests_on
                .iter()
                .any(|rests| rests.sha256 == original.sha256) =>
        {
            Some(original.file)
        }
        _ => None,
    };
    let beside = moved
        .iter()
        .filter(|(_, found, _)| found.subject == document.into())
        .find_map(|(_, found, _)| file(found));
    if beside.is_some() {
        return Ok(beside);
    }
    let query = StatementQuery {
        subjects: Some(vec![document.into()]),
        properties: Some(vec!["original".to_owned()]),
        ..StatementQuery::default()
    };
    let stored = vault.statements(whole, query).await?;
    Ok(stored.iter().find_map(|stored| match &stored.content {
        Content::Present(bytes) => file(&Payload::decode(bytes).ok()?),
        Content::Erased | Content::Missing => None,
    }))
}

/// Returns the records of rows on which these judgements decide.
pub(crate) fn rows_decided<'a>(moved: impl Iterator<Item = &'a Payload>) -> BTreeSet<RecordId> {
    moved
        .filter(|payload| {
            payload.kind == PayloadKind::Judgement
                && matches!(&payload.value, Value::Decision(decision) if decision.kind == ROW)
        })
        .map(|payload| payload.subject)
        .collect()
}

/// Says what became of rows, by all judgements on them that are known.
///
/// Where two people decided differently, the acceptance is shown: its statements hold.
pub(crate) fn decided_rows(
    rows: &BTreeSet<RecordId>,
    known: &BTreeMap<StatementId, Payload>,
    live: &BTreeMap<StatementId, bool>,
) -> Vec<Change> {
    let mut found: BTreeMap<RecordId, RowDecision> = BTreeMap::new();
    for (id, payload) in known {
        let Value::Decision(decision) = &payload.value else {
            continue;
        };
        if !rows.contains(&payload.subject) || decision.kind != ROW {
            continue;
        }
        let state = match (live.get(id), Verdict::from_code(&payload.property)) {
            (Some(true), Some(Verdict::Accept)) => ProposalState::Accepted,
            (Some(true), Some(Verdict::Reject)) => ProposalState::Rejected,
            _ => ProposalState::Open,
        };
        let row = || RowDecision {
            list: decision.text.into(),
            row: decision.begin,
            state,
            record: decision.record.filter(|_| state == ProposalState::Accepted),
            guard: guarded(payload),
        };
        let weight = |state: ProposalState| match state {
            ProposalState::Accepted => 2,
            ProposalState::Rejected => 1,
            ProposalState::Open => 0,
        };
        match found.get(&payload.subject) {
            Some(before) if weight(before.state) >= weight(state) => {}
            _ => {
                found.insert(payload.subject, row());
            }
        }
    }
    found.into_values().map(Change::RowDecided).collect()
}
