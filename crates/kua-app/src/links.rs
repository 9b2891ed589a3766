//! What a payload says of other records: whom it names, what it makes fall, who may see it.

use kua_core::access::{Access, Guarded};
use kua_core::ports::{ProposalRow, StatementRow};
use kua_core::statement::{Certainty, Holder, Payload, PayloadKind, Verdict};
use kua_core::value::{Decision, Value};
use kua_core::{RecordId, StatementId};

/// Returns what the decision on access needs to know of a payload.
pub fn guarded(payload: &Payload) -> Guarded {
    Guarded {
        access: payload.access,
        case: payload.case,
        author: Some(payload.author),
    }
}

/// Says whether whoever may see a record of the second guard may see one of the first.
pub(crate) fn as_open(record: Guarded, guard: Guarded) -> bool {
    match record.access {
        Access::Public | Access::Partners | Access::Team => record.access <= guard.access,
        Access::Case => guard.access == Access::Case && record.case == guard.case,
        Access::Sealed => guard.access == Access::Sealed && record.author == guard.author,
    }
}

/// The most open guard of the statements; an entity is at least as visible as one of them.
pub(crate) fn most_open(about: &[(StatementId, Payload)]) -> Option<Guarded> {
    about
        .iter()
        .map(|(_, payload)| guarded(payload))
        .min_by_key(|guard| (guard.access, guard.case, guard.author))
}

/// The statements and judgements that a judgement would make fall.
pub(crate) fn attacks(payload: &Payload) -> Vec<StatementId> {
    let falls = matches!(
        Verdict::from_code(&payload.property),
        Some(Verdict::Withdraw | Verdict::Correct)
    );
    if payload.kind == PayloadKind::Judgement && falls {
        vec![payload.subject.into()]
    } else {
        Vec::new()
    }
}

/// The statements that an acceptance made.
pub(crate) fn makes(payload: &Payload) -> Vec<StatementId> {
    match &payload.value {
        Value::Decision(decision)
            if payload.kind == PayloadKind::Judgement
                && payload.property == Verdict::Accept.code() =>
        {
            decision.statements.clone()
        }
        _ => Vec::new(),
    }
}

/// The records that a payload points at, each with how.
pub fn targets(payload: &Payload) -> Vec<(RecordId, String)> {
    let mut targets: Vec<(RecordId, String)> = Vec::new();
    let mut add = |id: RecordId, how: &str| targets.push((id, how.to_owned()));
    match &payload.value {
        Value::Record(id) => add(*id, &payload.property),
        Value::Involvement(involvement) => add(involvement.who, &involvement.role),
        Value::Quotation(quotation) => {
            quotation.speaker.iter().for_each(|id| add(*id, "speaker"));
        }
        Value::Demand(demand) => {
            demand.by.iter().for_each(|id| add(*id, "by"));
            demand.addressee.iter().for_each(|id| add(*id, "addressee"));
        }
        Value::Charge(charge) => {
            charge.provision.iter().for_each(|id| add(*id, "provision"));
        }
        Value::Figure(figure) => figure.area.iter().for_each(|id| add(*id, "area")),
        Value::Consent(consent) => {
            consent
                .for_whom
                .iter()
                .for_each(|id| add(*id, "consent-for"));
            consent
                .given_by
                .iter()
                .for_each(|id| add(*id, "consent-by"));
        }
        Value::Original(original) => {
            add(RecordId::from_bytes(original.file.bytes()), "file");
        }
        Value::Decision(decision) => {
            decision.record.iter().for_each(|id| add(*id, "decided"));
            decision
                .statements
                .iter()
                .for_each(|id| add((*id).into(), "made"));
            add(decision.text.into(), "text");
        }
        _ => {}
    }
    if let Some(Holder::Record(id)) = &payload.holder {
        add(*id, "holder");
    }
    for passage in &payload.passages {
        add(passage.document.into(), "document");
    }
    targets.sort();
    targets.dedup();
    targets
}

/// Returns the row of a statement in the projections.
pub(crate) fn row(id: StatementId, payload: &Payload, live: bool) -> StatementRow {
    StatementRow {
        id,
        kind: payload.kind,
        subject: payload.subject,
        property: payload.property.clone(),
        links: targets(payload),
        guard: guarded(payload),
        live,
        denied: payload.certainty == Certainty::Denied,
        recorded: payload.recorded.seconds,
    }
}

/// Says whether a decision holds for a proposal: the same kind and value at an overlapping place, whatever the extractor's version.
///
/// The id alone proves nothing: a text that is read again in another language may give it to something else.
pub(crate) fn holds_for(decision: &Decision, row: &ProposalRow) -> bool {
    decision.kind == row.kind
        && decision.begin < row.end
        && row.begin < decision.end
        && (decision.proposal == row.id || decision.normalised == row.normalised)
}
