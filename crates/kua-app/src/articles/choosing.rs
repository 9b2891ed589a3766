//! Which entry of the file of articles a charge means, where a person says so: a judgement that can be taken back.

use std::collections::BTreeMap;

use kua_core::StatementId;
use kua_core::access::Verb;
use kua_core::law_article::law_articles;
use kua_core::ports::StatementQuery;
use kua_core::statement::{Payload, PayloadKind, Statement, Verdict};
use kua_core::value::{Text, Value};

use crate::house::{Act, House, Ids};
use crate::problem::{Kind, Problem};

/// By charge, the judgements that say which entry it means, with its code.
pub type ChosenProvisions = BTreeMap<StatementId, Vec<(StatementId, String)>>;

impl House {
    /// Says which entry charges mean; returns what was made, to be taken back together.
    ///
    /// What was said of them before is corrected.
    pub async fn choose_provision(
        &self,
        charges: &[StatementId],
        code: &str,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let entry = law_articles().and_then(|file| file.entry(code));
        let entry = entry.ok_or_else(|| Problem::wrong("code", "no entry has this code"))?;
        let query = StatementQuery {
            ids: Some(charges.to_vec()),
            live: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        let charge = |one: &(Statement, bool)| matches!(one.0.payload.value, Value::Charge(_));
        if charges.is_empty() || found.len() != charges.len() || !found.iter().all(charge) {
            return Err(Problem::new(Kind::NotFound));
        }
        let earlier = self.provisions_chosen(charges).await?;
        let mut ids = Ids::draw()?;
        let mut statements = Vec::new();
        for (statement, _) in found {
            let value = Value::Text(Text {
                text: entry.article.code.clone(),
                language: None,
                script: None,
            });
            let new = StatementId::from_random(ids.next());
            let as_closed = |mut payload: Payload| {
                payload.access = statement.payload.access;
                payload.case = statement.payload.case;
                payload
            };
            let judged = self.judgement(statement.id.into(), Verdict::Cites.code(), value);
            statements.push((new, as_closed(judged)));
            for (old, _) in earlier.get(&statement.id).into_iter().flatten() {
                let value = Value::Record(new.into());
                let corrected = self.judgement((*old).into(), Verdict::Correct.code(), value);
                let id = StatementId::from_random(ids.next());
                statements.push((id, as_closed(corrected)));
            }
        }
        let made = statements.iter().map(|(id, _)| *id).collect();
        let act = Act {
            statements,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(made)
    }

    /// Leaves open again which entry charges mean; returns the withdrawals.
    pub async fn unchoose_provision(
        &self,
        charges: &[StatementId],
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let chosen = self.provisions_chosen(charges).await?;
        let old: Vec<StatementId> = chosen.into_values().flatten().map(|(id, _)| id).collect();
        if old.is_empty() {
            return Err(Problem::new(Kind::NotFound));
        }
        self.withdraw(&old, None).await
    }

    /// Finds which entries people said that charges mean: by charge, the judgements that hold with the codes.
    pub async fn provisions_chosen(
        &self,
        charges: &[StatementId],
    ) -> Result<ChosenProvisions, Problem> {
        let mut chosen = ChosenProvisions::new();
        if charges.is_empty() {
            return Ok(chosen);
        }
        let query = StatementQuery {
            subjects: Some(charges.iter().map(|id| (*id).into()).collect()),
            kind: Some(PayloadKind::Judgement),
            properties: Some(vec![Verdict::Cites.code().to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        for (statement, _) in self.statements(query).await? {
            if let Value::Text(text) = statement.payload.value {
                chosen
                    .entry(statement.payload.subject.into())
                    .or_default()
                    .push((statement.id, text.text));
            }
        }
        Ok(chosen)
    }
}
