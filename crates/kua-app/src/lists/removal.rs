//! Taking a list back as one unit, and bringing it back.

use kua_core::access::Verb;
use kua_core::ports::StatementQuery;
use kua_core::statement::{PayloadKind, Verdict};
use kua_core::value::Value;
use kua_core::{RecordId, StatementId};

use super::LIST;
use crate::house::House;
use crate::problem::{Kind, Problem};

impl House {
    /// Takes a list back: its rows are shown no more. Persons that were made of them stay.
    ///
    /// Returns the judgements, which can be withdrawn to bring it back.
    pub async fn remove_list(
        &self,
        list: RecordId,
        reason: Option<String>,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let acceptance = self.acceptance_of(list).await?;
        match acceptance {
            Some((judgement, true)) => self.withdraw(&[judgement], reason).await,
            Some((_, false)) => Err(Problem::new(Kind::Decided)),
            None => Err(Problem::new(Kind::NotFound)),
        }
    }

    /// Brings a list back that was taken back.
    pub async fn restore_list(&self, list: RecordId) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let Some((judgement, false)) = self.acceptance_of(list).await? else {
            return Err(Problem::new(Kind::NotFound));
        };
        let query = StatementQuery {
            subjects: Some(vec![judgement.into()]),
            kind: Some(PayloadKind::Judgement),
            properties: Some(vec![Verdict::Withdraw.code().to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let withdrawals: Vec<StatementId> = self
            .statements(query)
            .await?
            .iter()
            .map(|(statement, _)| statement.id)
            .collect();
        if withdrawals.is_empty() {
            return Err(Problem::new(Kind::NotFound));
        }
        self.withdraw(&withdrawals, None).await
    }

    /// Finds the judgement that took a list in, and whether it holds.
    async fn acceptance_of(&self, list: RecordId) -> Result<Option<(StatementId, bool)>, Problem> {
        let query = StatementQuery {
            subjects: Some(vec![list]),
            kind: Some(PayloadKind::Judgement),
            properties: Some(vec![Verdict::Accept.code().to_owned()]),
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        Ok(found
            .iter()
            .find(|(statement, _)| {
                matches!(&statement.payload.value, Value::Decision(decision) if decision.kind == LIST)
            })
            .map(|(statement, live)| (statement.id, *live)))
    }
}
