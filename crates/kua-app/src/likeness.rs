//! Records that a proposal may mean already: offered beside it, never joined by a program.

use std::collections::BTreeSet;

use kua_core::RecordId;
use kua_core::ports::{EntityOrder, EntityQuery, EntityRow, SearchQuery, StoredText, Window};
use kua_core::search::{Expression, Filters};
use kua_core::statement::Recorded;
use kua_core::{DocumentId, TextId};

use crate::house::House;
use crate::problem::{Kind, Problem};

/// How many letters of a word must agree for its record to be offered.
const BEGINNING: usize = 4;

impl House {
    /// Reads the clock of this house.
    pub fn now(&self) -> Recorded {
        self.clock.now()
    }

    /// Reads one text version of a document.
    pub async fn text_of(&self, document: RecordId, text: TextId) -> Result<StoredText, Problem> {
        let row = self.entity_row(document).await?;
        let stored = self.vault.text(&self.scope(), text).await?;
        let ours = row
            .members
            .iter()
            .any(|member| DocumentId::from(*member) == stored.document);
        if ours {
            Ok(stored)
        } else {
            Err(Problem::new(Kind::NotFound))
        }
    }

    /// Lists records of a kind that share the beginning of a word with a name, the best first.
    ///
    /// A heuristic: it offers spellings that differ at their ends, and misses those that differ at their beginnings.
    pub async fn alike(&self, kind: &str, name: &str) -> Result<Vec<EntityRow>, Problem> {
        const MOST: usize = 8;
        let mut terms: Vec<Expression> = crate::folded(name)
            .split(' ')
            .filter(|word| word.chars().count() > 1)
            .map(|word| Expression::Term {
                token: word.chars().take(BEGINNING).collect(),
                prefix: true,
            })
            .collect();
        let expression = match (terms.len(), terms.pop()) {
            (0, _) | (_, None) => return Ok(Vec::new()),
            (1, Some(only)) => only,
            (_, Some(last)) => {
                terms.push(last);
                Expression::Or(terms)
            }
        };
        let query = SearchQuery {
            expression: Some(expression),
            filters: Filters {
                kinds: vec![kind.to_owned()],
                ..Filters::default()
            },
            window: Window::first(24),
        };
        let page = self.vault.search(&self.scope(), query).await?;
        let ids: BTreeSet<RecordId> = page.rows.iter().map(|hit| hit.record).collect();
        let labels = self.labels(ids).await?;
        let mut seen = BTreeSet::new();
        Ok(page
            .rows
            .iter()
            .filter_map(|hit| labels.get(&hit.record))
            .filter(|row| row.kind == kind && seen.insert(row.id))
            .take(MOST)
            .cloned()
            .collect())
    }

    /// Lists events of a type, the last changed first: one of them may be what a proposal means.
    pub async fn events_of_type(&self, event_type: &str) -> Result<Vec<EntityRow>, Problem> {
        let query = EntityQuery {
            class: Some(event_type.to_owned()),
            order: EntityOrder::Changed,
            descending: true,
            ..EntityQuery::of_kind("event", Window::first(12))
        };
        Ok(self.vault.entities(&self.scope(), query).await?.rows)
    }
}
