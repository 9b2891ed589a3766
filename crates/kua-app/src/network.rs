//! Who and what a record is tied to, one or two steps far, with the statement behind each tie.
//!
//! Nothing is inferred: a tie is there because somebody stated it and it may be seen. That two
//! persons know each other is not said by their being in one event.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::ports::{DaySpan, EntityRow, StatementQuery};
use kua_core::statement::{Certainty, PayloadKind, Statement};
use kua_core::{RecordId, StatementId};

use crate::house::House;
use crate::problem::Problem;
use crate::projector::targets;
use crate::views::Labels;

/// The most records of a network, the one in the middle among them.
pub const MOST_RECORDS: usize = 40;

/// The most statements that are looked at in each direction for one step, the newest first.
const MOST_STATEMENTS: u64 = 600;

/// The most records whose own ties are looked for.
const MOST_AROUND: usize = 24;

/// Ways to point at a record that tie nothing together: sources, decisions, consent.
const NO_TIES: [&str; 12] = [
    "document",
    "file",
    "text",
    "made",
    "decided",
    "holder",
    "consent-for",
    "consent-by",
    "derived-from",
    "contained-in",
    "copy-of",
    "translation-of",
];

/// What is wanted of a network.
#[derive(Debug, Clone, Default)]
pub struct NetworkQuery {
    /// Whether the ties of those around are wanted too.
    pub two_steps: bool,
    /// Only ties of this sort.
    pub how: Option<String>,
    /// Only by way of events that may have been in these days.
    pub days: Option<DaySpan>,
}

/// A tie between two records.
pub struct Tie {
    /// What is said of: an event, a person ...
    pub from: RecordId,
    /// What it points at.
    pub to: RecordId,
    /// How: a role, or a property.
    pub how: String,
    /// Who says so.
    pub statements: Vec<StatementId>,
}

/// A record with those around it.
pub struct Network {
    /// The record in the middle.
    pub middle: EntityRow,
    /// Those around it with how many steps away each is, the nearest first.
    pub around: Vec<(EntityRow, usize)>,
    /// The ties between them.
    pub ties: Vec<Tie>,
    /// How many records more there are, as far as was looked.
    pub left_out: usize,
    /// The sorts of ties that there are, whatever was asked for.
    pub sorts: BTreeSet<String>,
}

impl House {
    /// Shows what a record is tied to.
    pub async fn network(&self, id: RecordId, query: &NetworkQuery) -> Result<Network, Problem> {
        let middle = self.entity_row(id).await?;
        let mut drawn: BTreeMap<RecordId, (EntityRow, usize)> = BTreeMap::new();
        drawn.insert(middle.id, (middle.clone(), 0));
        let mut ties: BTreeMap<(RecordId, RecordId, String), BTreeSet<StatementId>> =
            BTreeMap::new();
        let mut sorts = BTreeSet::new();
        let mut left_out: BTreeSet<RecordId> = BTreeSet::new();
        let mut frontier = vec![middle.clone()];
        let steps = if query.two_steps { 2 } else { 1 };
        for step in 1..=steps {
            let found = self.ties_of(&frontier, query, &mut sorts).await?;
            let mut reached: BTreeMap<RecordId, (EntityRow, usize)> = BTreeMap::new();
            for (tie, rows) in &found {
                for row in rows {
                    if !drawn.contains_key(&row.id) {
                        let entry = reached.entry(row.id).or_insert_with(|| (row.clone(), 0));
                        entry.1 += 1;
                    }
                }
                ties.entry((tie.0, tie.1, tie.2.clone()))
                    .or_default()
                    .insert(tie.3);
            }
            let mut reached: Vec<(EntityRow, usize)> = reached.into_values().collect();
            // Those with the most ties first; then by kind and name, so that it is the same each time.
            reached.sort_by(|(a, ties_a), (b, ties_b)| {
                (ties_b, &a.kind, &a.sort, a.id).cmp(&(ties_a, &b.kind, &b.sort, b.id))
            });
            frontier.clear();
            for (row, _) in reached {
                if drawn.len() >= MOST_RECORDS {
                    left_out.insert(row.id);
                    continue;
                }
                // A town ties everybody in it together, which says nothing.
                if row.kind != "place" && frontier.len() < MOST_AROUND {
                    frontier.push(row.clone());
                }
                drawn.insert(row.id, (row, step));
            }
        }
        let ties = ties
            .into_iter()
            .filter(|((from, to, _), _)| drawn.contains_key(from) && drawn.contains_key(to))
            .map(|((from, to, how), statements)| Tie {
                from,
                to,
                how,
                statements: statements.into_iter().collect(),
            })
            .collect();
        drawn.remove(&middle.id);
        let mut around: Vec<(EntityRow, usize)> = drawn.into_values().collect();
        around.sort_by(|(a, step_a), (b, step_b)| {
            (step_a, &a.kind, a.earliest, &a.sort, a.id)
                .cmp(&(step_b, &b.kind, b.earliest, &b.sort, b.id))
        });
        Ok(Network {
            middle,
            around,
            ties,
            left_out: left_out.len(),
            sorts,
        })
    }

    /// Finds the ties of some records in both directions, with the rows at their ends.
    async fn ties_of(
        &self,
        records: &[EntityRow],
        query: &NetworkQuery,
        sorts: &mut BTreeSet<String>,
    ) -> Result<Vec<(Found, [EntityRow; 2])>, Problem> {
        let members: Vec<RecordId> = records.iter().flat_map(|row| row.members.clone()).collect();
        let asked = || StatementQuery {
            kind: Some(PayloadKind::Statement),
            live: true,
            newest_first: true,
            limit: Some(MOST_STATEMENTS),
            ..StatementQuery::default()
        };
        let about = StatementQuery {
            subjects: Some(members.clone()),
            ..asked()
        };
        let pointing = StatementQuery {
            links_to: Some(members.clone()),
            ..asked()
        };
        let mut statements = self.statements(about).await?;
        statements.extend(self.statements(pointing).await?);
        let mut named: BTreeSet<RecordId> = BTreeSet::new();
        let mut said: Vec<(Statement, RecordId, String)> = Vec::new();
        for (statement, _) in statements {
            if statement.payload.certainty == Certainty::Denied {
                continue;
            }
            for (to, how) in targets(&statement.payload) {
                let near = members.contains(&statement.payload.subject) || members.contains(&to);
                if near && !NO_TIES.contains(&how.as_str()) {
                    named.extend([statement.payload.subject, to]);
                    said.push((statement.clone(), to, how));
                }
            }
        }
        let labels = self.labels(named).await?;
        let mut found = Vec::new();
        for (statement, to, how) in said {
            let Some((from, to)) = ends(&labels, statement.payload.subject, to) else {
                continue;
            };
            let within = [&from, &to].into_iter().all(|row| {
                query
                    .days
                    .is_none_or(|days| row.kind != "event" || days.admits(row.earliest, row.latest))
            });
            if !within {
                continue;
            }
            sorts.insert(how.clone());
            if query.how.as_ref().is_none_or(|wanted| *wanted == how) {
                found.push(((from.id, to.id, how, statement.id), [from, to]));
            }
        }
        Ok(found)
    }
}

/// From, to, how, and the statement.
type Found = (RecordId, RecordId, String, StatementId);

/// The rows at the ends of a tie; none where one may not be seen, is a document, or both are one.
fn ends(labels: &Labels, from: RecordId, to: RecordId) -> Option<(EntityRow, EntityRow)> {
    let (from, to) = (labels.get(&from)?, labels.get(&to)?);
    let drawn = |row: &EntityRow| !["document", crate::LIST].contains(&row.kind.as_str());
    (from.id != to.id && drawn(from) && drawn(to)).then(|| (from.clone(), to.clone()))
}
