//! `kua review`: go through proposals.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::bail;
use kua_app::{Decided, Decision, House, Proposed, Sieve};
use kua_core::ports::Window;
use kua_core::{DocumentId, ProposalId, RecordId, StatementId};

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
            sure,
            unsure,
            limit,
        } => {
            let sieve = match (sure, unsure) {
                (true, _) => Sieve::Sure,
                (_, true) => Sieve::Unsure,
                _ => Sieve::All,
            };
            list(global, house, document, kind, limit, sieve).await
        }
        Review::Accept {
            ids,
            into,
            apart,
            with_unsure,
            document,
        } => {
            let chosen = proposals(house, &ids, document, with_unsure).await?;
            let decision = match into {
                Some(into) => {
                    let (into, _) = house.resolve(&into).await.map_err(said)?;
                    Decision::Correct {
                        fields: BTreeMap::new(),
                        into: Some(into),
                    }
                }
                None if apart => Decision::Apart {
                    fields: BTreeMap::new(),
                },
                None => Decision::Accept,
            };
            let done = decide(global, house, &chosen.ids, decision).await?;
            left_alone(global, &chosen);
            Ok(done)
        }
        Review::Correct {
            id,
            set,
            into,
            document,
        } => {
            let chosen = proposals(house, &[id], document, false).await?;
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
            let decision = Decision::Correct { fields, into };
            decide(global, house, &chosen.ids, decision).await
        }
        Review::Reject {
            ids,
            reason,
            document,
        } => {
            // What is rejected whole is rejected whole: the unsure ones first of all.
            let chosen = proposals(house, &ids, document, true).await?;
            decide(global, house, &chosen.ids, Decision::Reject { reason }).await
        }
        Review::Language { document, tag } => {
            let (document, _) = house.resolve(&document).await.map_err(said)?;
            let made = house.say_language(document, &tag).await.map_err(said)?;
            report(global, &made, None)
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
    sieve: Sieve,
) -> anyhow::Result<ExitCode> {
    let document = match document {
        Some(typed) => Some(house.resolve(&typed).await.map_err(said)?.0.into()),
        None => None,
    };
    let kinds = (!kinds.is_empty()).then_some(kinds);
    let (waiting, total) = house
        .waiting(document, kinds, Window::first(limit), sieve)
        .await
        .map_err(said)?;
    for one in &waiting {
        if global.json {
            json(&serde_json::json!({
                "id": one.row.id,
                "document": one.row.document,
                "text": one.row.text,
                "proposal": one.proposal,
                "certainty": one.weighed.certainty,
                "unsure": one.unsure,
                "known": one.known.iter().map(|known| known.row.id).collect::<Vec<_>>(),
                "only_known": one.only_known,
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
    let mut shown = format!(
        "{}  {}  {:<13} {:>3} % {} {}",
        one.row.id.short(),
        one.row.document.short(),
        one.row.kind,
        (one.weighed.certainty * 100.0).round(),
        if one.unsure { '?' } else { ' ' },
        cut(words, 64)
    );
    for known in &one.known {
        shown.push_str("\n    ");
        shown.push_str(&locale().with(
            "command-known-here",
            &[
                ("name", cut(&known.row.label, 48).into()),
                ("id", known.row.id.short().into()),
            ],
        ));
    }
    shown
}

/// The proposals that were chosen, with what was left alone of whole documents.
#[derive(Default)]
struct Chosen {
    /// By document.
    ids: BTreeMap<DocumentId, Vec<ProposalId>>,
    unsure: usize,
    known: usize,
}

/// Finds proposals; the id of a document means those of its proposals that wait, the unsure ones if asked for.
///
/// Names known here stand in no table: they are found by the document that is named.
async fn proposals(
    house: &House,
    typed: &[String],
    document: Option<String>,
    with_unsure: bool,
) -> anyhow::Result<Chosen> {
    let mut chosen = Chosen::default();
    let within = match document {
        Some(typed) => {
            let (document, _) = house.resolve(&typed).await.map_err(said)?;
            house.reviewed(document).await.map_err(said)?
        }
        None => None,
    };
    for one in typed {
        if let Some(within) = &within {
            let digits = one.to_lowercase().replace('-', "");
            let begins = |proposed: &&Proposed| {
                let id = proposed.row.id.to_string().replace('-', "");
                digits.len() >= 4 && id.starts_with(&digits)
            };
            let mut found = within.proposals.iter().filter(begins);
            if let (Some(proposed), None) = (found.next(), found.next()) {
                let ids = chosen.ids.entry(within.document.id.into()).or_default();
                ids.push(proposed.row.id);
                continue;
            }
        }
        let (id, kind) = house.resolve(one).await.map_err(said)?;
        match kind.as_str() {
            "proposal" => {
                let id = ProposalId::from_bytes(id.bytes());
                let document = house.document_of_proposal(id).await.map_err(said)?;
                chosen.ids.entry(document).or_default().push(id);
            }
            "document" => {
                let everything = Window::first(u64::from(u32::MAX));
                let (waiting, _) = house
                    .waiting(Some(id.into()), None, everything, Sieve::All)
                    .await
                    .map_err(said)?;
                let ids = chosen.ids.entry(id.into()).or_default();
                for proposed in &waiting {
                    if proposed.only_known {
                        chosen.known += 1;
                    } else if proposed.unsure && !with_unsure {
                        chosen.unsure += 1;
                    } else {
                        ids.push(proposed.row.id);
                    }
                }
            }
            other => bail!(locale().with(
                "command-not-a-proposal",
                &[("id", one.as_str().into()), ("kind", other.into())]
            )),
        }
    }
    chosen.ids.retain(|_, ids| !ids.is_empty());
    Ok(chosen)
}

/// Says what was left alone of whole documents, so that nobody takes silence for done.
fn left_alone(global: &Global, chosen: &Chosen) {
    if global.json {
        return;
    }
    if chosen.unsure > 0 {
        line(&locale().with("command-left-unsure", &[("count", chosen.unsure.into())]));
    }
    if chosen.known > 0 {
        line(&locale().with("command-left-known", &[("count", chosen.known.into())]));
    }
}

async fn decide(
    global: &Global,
    house: &House,
    chosen: &BTreeMap<DocumentId, Vec<ProposalId>>,
    decision: Decision,
) -> anyhow::Result<ExitCode> {
    for (document, ids) in chosen {
        let decided = house.decide_in(*document, ids, decision.clone()).await;
        let Decided {
            judgements, record, ..
        } = decided.map_err(said)?;
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
