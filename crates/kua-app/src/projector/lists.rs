//! What is stated of lists, and what became of their rows.

use std::collections::BTreeSet;

use kua_core::StatementId;
use kua_core::ports::{Change, StatementQuery, StoreError};
use kua_core::statement::{Payload, PayloadKind};

use super::Work;

impl Work<'_> {
    /// Says anew what is stated of lists, and what became of their rows.
    pub(super) async fn lists(
        &mut self,
        batch: &[(StatementId, Payload)],
        changes: &[Change],
    ) -> Result<Vec<Change>, StoreError> {
        let mut moved: BTreeSet<StatementId> = batch.iter().map(|(id, _)| *id).collect();
        moved.extend(changes.iter().filter_map(|change| match change {
            Change::Live(id, _) => Some(*id),
            _ => None,
        }));
        let known = |id: &StatementId| {
            let payload = self.known.get(id)?;
            Some((*id, payload, self.live.get(id) != Some(&false)))
        };
        let moved: Vec<(StatementId, &Payload, bool)> = moved.iter().filter_map(known).collect();
        let mut made = crate::lists::heads(self.vault, &self.scope, &moved).await?;
        let rows = crate::lists::rows_decided(moved.iter().map(|(_, payload, _)| *payload));
        if !rows.is_empty() {
            self.load(StatementQuery {
                subjects: Some(rows.iter().copied().collect()),
                kind: Some(PayloadKind::Judgement),
                ..StatementQuery::default()
            })
            .await?;
            made.extend(crate::lists::decided_rows(&rows, &self.known, &self.live));
        }
        Ok(made)
    }
}
