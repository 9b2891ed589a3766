//! `kua review`: go through proposals.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::bail;
use kua_app::{Decided, Decision, House, Proposed};
use kua_core::ports::Window;
use kua_core::{ProposalId, RecordId, StatementId};

use super::read::summary_with;
use super::said;
use crate::arguments::{Global, Review};
use crate::output::{cut, json, line};
use crate::wiring::{locale, open};

pub(crate) async fn run(global: &Global, review: Review) -> anyhow::Result<ExitCode> {
    let open = open(global).await?;
    let house = &open.house;
    match review {
        Review::List {
            document,
            kind,
            limit,
        } => list(global, house, document, kind, limit).await,
        Review::Accept { ids, into } => {
            let ids = proposals(house, &ids).await?;
            let decision = match into {
                Some(into) => {
                    let (into, _) = house.resolve(&into).await.map_err(said)?;
                    Decision::Correct {
                        fields: BTreeMap::new(),
                        into: Some(into),
                    }
                }
                None => Decision::Accept,
            };
            decide(global, house, &ids, decision).await
        }
        Review::Correct { id, set, into } => {
            let ids = proposals(house, &[id]).await?;
            let mut fields = BTreeMap::new();
            for one in &set {
                let Some((field, words)) = one.split_once('=') else {
                    bail!(locale().with("command-set", &[("typed", one.as_str().into())]));
                };
                fields.insert(field.trim().to_owned(), words.to_owned());
            }
            let into = match into {
                Some(into) => Some(house.resolve(&into).await.map_err(said)?.0),
                None => None,
            };
            decide(global, house, &ids, Decision::Correct { fields, into }).await
        }
        Review::Reject { ids, reason } => {
            let ids = proposals(house, &ids).await?;
            decide(global, house, &ids, Decision::Reject { reason }).await
        }
        Review::Withdraw { ids, reason } => {
            let mut found: Vec<StatementId> = Vec::new();
            for id in &ids {
                found.push(house.resolve(id).await.map_err(said)?.0.into());
            }
            let made = house.withdraw(&found, reason).await.map_err(said)?;
            report(global, &made, None)
        }
    }
}

async fn list(
    global: &Global,
    house: &House,
    document: Option<String>,
    kinds: Vec<String>,
    limit: u64,
) -> anyhow::Result<ExitCode> {
    let document = match document {
        Some(typed) => Some(house.resolve(&typed).await.map_err(said)?.0.into()),
        None => None,
    };
    let kinds = (!kinds.is_empty()).then_some(kinds);
    let (waiting, total) = house
        .waiting(document, kinds, Window::first(limit))
        .await
        .map_err(said)?;
    for one in &waiting {
        if global.json {
            json(&serde_json::json!({
                "id": one.row.id,
                "document": one.row.document,
                "text": one.row.text,
                "proposal": one.proposal,
            }))?;
        } else {
            line(&shown_in_list(one, &waiting));
        }
    }
    if !global.json {
        line(&locale().with("command-waiting", &[("count", total.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

fn shown_in_list(one: &Proposed, all: &[Proposed]) -> String {
    let find = |id: &ProposalId| {
        all.iter()
            .find(|other| other.row.text == one.row.text && other.proposal.id == *id)
            .map(|other| &other.proposal)
    };
    let summary = summary_with(&one.proposal.value, &find);
    let words = if summary.is_empty() {
        &one.proposal.span.exact
    } else {
        &summary
    };
    format!(
        "{}  {}  {:<13} {}",
        one.row.id.short(),
        one.row.document.short(),
        one.row.kind,
        cut(words, 72)
    )
}

/// Finds proposals; the id of a document means all of its proposals that wait.
async fn proposals(house: &House, typed: &[String]) -> anyhow::Result<Vec<ProposalId>> {
    let mut found = Vec::new();
    for one in typed {
        let (id, kind) = house.resolve(one).await.map_err(said)?;
        match kind.as_str() {
            "proposal" => found.push(ProposalId::from_bytes(id.bytes())),
            "document" => {
                let everything = Window::first(u64::from(u32::MAX));
                let waiting = house
                    .waiting(Some(id.into()), None, everything)
                    .await
                    .map_err(said)?;
                found.extend(waiting.0.iter().map(|one| one.row.id));
            }
            other => bail!(locale().with(
                "command-not-a-proposal",
                &[("id", one.as_str().into()), ("kind", other.into())]
            )),
        }
    }
    Ok(found)
}

async fn decide(
    global: &Global,
    house: &House,
    ids: &[ProposalId],
    decision: Decision,
) -> anyhow::Result<ExitCode> {
    let mut by_document: BTreeMap<_, Vec<ProposalId>> = BTreeMap::new();
    for id in ids {
        let document = house.document_of_proposal(*id).await.map_err(said)?;
        by_document.entry(document).or_default().push(*id);
    }
    for ids in by_document.values() {
        let Decided {
            judgements, record, ..
        } = house.decide(ids, decision.clone()).await.map_err(said)?;
        report(global, &judgements, record)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn report(
    global: &Global,
    made: &[StatementId],
    record: Option<RecordId>,
) -> anyhow::Result<ExitCode> {
    if global.json {
        json(&serde_json::json!({ "judgements": made, "record": record }))?;
    } else {
        line(&locale().with("command-judged", &[("count", made.len().into())]));
        for id in made {
            line(&format!("  {id}"));
        }
        if let Some(record) = record {
            line(&locale().with(
                "command-judged-record",
                &[("record", record.to_string().into())],
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
