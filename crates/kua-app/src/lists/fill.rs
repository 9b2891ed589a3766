//! Makes the rows of lists again, from their originals and mappings.

use std::collections::BTreeSet;

use kua_core::access::whole_record;
use kua_core::list::Mapping;
use kua_core::ports::{Change, Content, ListState, StatementQuery};
use kua_core::statement::{Payload, PayloadKind};
use kua_core::value::Value;
use kua_core::{OriginalId, RecordId};

use super::stream::Source;
use super::taking::{mapping_of, sealed_of};
use crate::house::House;
use crate::problem::Problem;

/// How the rows of a list are read, as its statements say.
struct Recipe {
    file: OriginalId,
    name: Option<String>,
    mapping: Mapping,
    sealed: BTreeSet<u32>,
}

/// Which lists are read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// All that lack rows.
    All,
    /// Only those that have some: reading them broke off half-way.
    Rest,
}

impl House {
    /// Reads the rows of lists that hold and have none; returns how many lists there were.
    ///
    /// A list whose file cannot be read now stays without rows, and its page says so.
    pub(crate) async fn fill_lists(
        &self,
        missing: Missing,
        progress: &(impl Fn(u64) + Send + Sync),
    ) -> Result<u64, Problem> {
        // Two at a time would put every row twice; the second finds nothing that lacks rows.
        let _one_at_a_time = self.filling.lock().await;
        let whole = whole_record();
        let lacking: Vec<ListState> = self
            .vault
            .lists(&whole, None)
            .await?
            .into_iter()
            .filter(|state| state.head.live && state.digest.is_none())
            .filter(|state| missing == Missing::All || state.rows > 0)
            .collect();
        let mut filled = 0;
        for state in lacking {
            let list = state.head.list;
            let Some(recipe) = self.recipe(list, state.head.original).await? else {
                continue;
            };
            self.change_rows(vec![Change::NoRows(list)]).await?;
            let source = Source {
                list: Some(list),
                file: recipe.file,
                name: recipe.name.as_deref(),
                mapping: &recipe.mapping,
                sealed: &recipe.sealed,
                limits: self.limits_of_table(state.head.document.into()).await?,
            };
            let ended = match self.stream_rows(source, progress).await {
                Ok(streamed) => self.change_rows(vec![streamed.done(list)]).await,
                Err(problem) => Err(problem),
            };
            if ended.is_err() {
                self.change_rows(vec![Change::NoRows(list)]).await?;
            }
            filled += 1;
        }
        Ok(filled)
    }

    /// Takes away rows that were read before a crash and belong to no list.
    pub(crate) async fn drop_unstated_rows(&self) -> Result<(), Problem> {
        let nobody = kua_core::DocumentId::from_bytes([0; 16]);
        for state in self.vault.lists(&whole_record(), None).await? {
            if state.head.document == nobody {
                self.change_rows(vec![Change::NoList(state.head.list)])
                    .await?;
            }
        }
        Ok(())
    }

    async fn recipe(&self, list: RecordId, file: OriginalId) -> Result<Option<Recipe>, Problem> {
        let whole = whole_record();
        let query = |subjects: Vec<RecordId>| StatementQuery {
            subjects: Some(subjects),
            kind: Some(PayloadKind::Statement),
            ..StatementQuery::default()
        };
        let decoded = |stored: Vec<kua_core::ports::StoredStatement>| -> Vec<Payload> {
            stored
                .iter()
                .filter_map(|stored| match &stored.content {
                    Content::Present(bytes) => Payload::decode(bytes).ok(),
                    Content::Erased | Content::Missing => None,
                })
                .collect()
        };
        let said = decoded(self.vault.statements(&whole, query(vec![list])).await?);
        let Some(mapping) = said.iter().find_map(mapping_of) else {
            return Ok(None);
        };
        let sealed = said.iter().find_map(sealed_of).unwrap_or_default();
        let documents = said
            .iter()
            .flat_map(|payload| &payload.passages)
            .map(|passage| passage.document.into())
            .collect();
        let of_document = decoded(self.vault.statements(&whole, query(documents)).await?);
        let name = of_document
            .into_iter()
            .find_map(|payload| match payload.value {
                Value::Original(original) if original.file == file => Some(original.name),
                _ => None,
            });
        Ok(name.map(|name| Recipe {
            file,
            name,
            mapping,
            sealed,
        }))
    }
}
