//! Whether two records are one: what a person says of it, why, and what was said before.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::{Access, Guarded, Verb};
use kua_core::ports::{EntityRow, StatementQuery};
use kua_core::statement::{Payload, PayloadKind, Statement, Verdict};
use kua_core::value::Value;
use kua_core::{KeyId, RecordId, StatementId, schema};
use kua_names::comparison::compare;
use kua_names::name::Name;

use crate::house::{Act, House, Ids};
use crate::links::{as_open, guarded};
use crate::nearness::SHOWN_FROM;
use crate::problem::{Kind, Problem};
use crate::views::Labels;

/// The most characters of a reason.
const LONGEST_REASON: usize = 2_000;

/// The most names of each of two records that are compared.
const MOST_NAMES: usize = 30;

/// What somebody says of two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sameness {
    /// They are one.
    Same,
    /// They are not one, and are not proposed again.
    Apart,
    /// It can't be said yet.
    LeftOpen,
}

impl Sameness {
    /// All that can be said.
    pub const ALL: [Self; 3] = [Self::Same, Self::Apart, Self::LeftOpen];

    /// Returns the word that forms use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Apart => "not-same",
            Self::LeftOpen => "left-open",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }

    fn verdict(self) -> Verdict {
        match self {
            Self::Same => Verdict::SameAs,
            Self::Apart => Verdict::NotSameAs,
            Self::LeftOpen => Verdict::LeftOpen,
        }
    }
}

/// A judgement on two records, with why it was made and whether it holds.
#[derive(Clone)]
pub struct Judged {
    /// The judgement.
    pub statement: StatementId,
    /// What it says.
    pub said: Sameness,
    /// One of the two.
    pub one: RecordId,
    /// The other.
    pub other: RecordId,
    /// Why, where somebody said so.
    pub reason: Option<String>,
    /// Whether it still holds.
    pub live: bool,
    /// When it was recorded, in seconds since 1970.
    pub recorded: i64,
    /// Who made it.
    pub author: KeyId,
    /// How closed it is.
    pub access: Access,
}

impl House {
    /// Says that two records are one, or that they are not; returns the judgement, which can be taken back.
    pub async fn judge_same(
        &self,
        a: RecordId,
        b: RecordId,
        same: bool,
    ) -> Result<StatementId, Problem> {
        let said = if same {
            Sameness::Same
        } else {
            Sameness::Apart
        };
        let made = self.judge_pair(a, b, said, None, true).await?;
        made.first()
            .copied()
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Says of two records what somebody thinks of them, and why; returns what was made, to be taken back together.
    ///
    /// Whoever joins two that only a closed name ties tells everybody who sees them
    /// that they are one, so they have to say that they are `aware` of it.
    pub async fn judge_pair(
        &self,
        a: RecordId,
        b: RecordId,
        said: Sameness,
        reason: Option<&str>,
        aware: bool,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let (first, second) = (self.entity_row(a).await?, self.entity_row(b).await?);
        if said != Sameness::Apart {
            may_be_one(&first, &second)?;
        }
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        if reason.is_some_and(|reason| reason.chars().count() > LONGEST_REASON) {
            return Err(Problem::wrong(
                "reason",
                format!("a reason has {LONGEST_REASON} characters at the most"),
            ));
        }
        let open = first.guard.tied_to(second.guard, self.actor().key());
        let names = self.tie_of_names(&first, &second).await?;
        if said == Sameness::Same && !aware && !as_open(names, open) {
            return Err(Problem::wrong(
                "aware",
                "only a closed name ties the two, and joining them tells it to all who see them: say that this is meant",
            ));
        }
        let close = |mut payload: Payload, guard: Guarded| {
            payload.access = guard.access.max(Access::Team);
            payload.case = guard.case;
            payload
        };
        let mut ids = Ids::draw()?;
        let judgement = StatementId::from_random(ids.next());
        let verdict = self.judgement(a, said.verdict().code(), Value::Record(b));
        // That two are one shows in the record itself, whoever may see the judgement.
        let guard = if said == Sameness::Same { open } else { names };
        let mut statements = vec![(judgement, close(verdict, guard))];
        if let Some(reason) = reason {
            let value = Value::Reason(Some(reason.to_owned()));
            let remark = self.judgement(judgement.into(), Verdict::Remark.code(), value);
            statements.push((StatementId::from_random(ids.next()), close(remark, names)));
        }
        let made = statements.iter().map(|(id, _)| *id).collect();
        let act = Act {
            statements,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(made)
    }

    /// Returns how closed it is to know that the names of two records are alike.
    pub(crate) async fn tie_of_names(
        &self,
        first: &EntityRow,
        second: &EntityRow,
    ) -> Result<Guarded, Problem> {
        let query = StatementQuery {
            subjects: Some(
                first
                    .members
                    .iter()
                    .chain(&second.members)
                    .copied()
                    .collect(),
            ),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![schema::NAME.to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let said = self.statements(query).await?;
        let of = |row: &EntityRow| {
            names_said(
                said.iter()
                    .map(|(statement, _)| &statement.payload)
                    .filter(|payload| row.members.contains(&payload.subject)),
            )
        };
        let open = first.guard.tied_to(second.guard, self.actor().key());
        Ok(tie(&of(first), &of(second), open, self.actor().key()))
    }

    /// Lists what was said of a record and others: that they are one, or not, or left open, the newest first.
    pub async fn judged_pairs(&self, row: &EntityRow) -> Result<(Vec<Judged>, Labels), Problem> {
        let verdicts = Sameness::ALL.map(|said| said.verdict().code().to_owned());
        let query = |subjects, links_to| StatementQuery {
            subjects,
            links_to,
            kind: Some(PayloadKind::Judgement),
            properties: Some(verdicts.to_vec()),
            ..StatementQuery::default()
        };
        let members = || Some(row.members.clone());
        let mut found: BTreeMap<StatementId, (Statement, bool)> = BTreeMap::new();
        for query in [query(members(), None), query(None, members())] {
            for (statement, live) in self.statements(query).await? {
                found.insert(statement.id, (statement, live));
            }
        }
        if found.is_empty() {
            return Ok((Vec::new(), Labels::new()));
        }
        let remarks = StatementQuery {
            subjects: Some(found.keys().map(|id| (*id).into()).collect()),
            kind: Some(PayloadKind::Judgement),
            properties: Some(vec![Verdict::Remark.code().to_owned()]),
            ..StatementQuery::default()
        };
        let mut reasons: BTreeMap<RecordId, String> = BTreeMap::new();
        for (statement, _) in self.statements(remarks).await? {
            if let Value::Reason(Some(reason)) = statement.payload.value {
                reasons.insert(statement.payload.subject, reason);
            }
        }
        let mut found: Vec<(Statement, bool)> = found.into_values().collect();
        found.sort_by_key(|(statement, _)| std::cmp::Reverse(statement.position));
        let judged: Vec<Judged> = found
            .into_iter()
            .filter_map(|(statement, live)| {
                let payload = statement.payload;
                let said = Sameness::ALL
                    .into_iter()
                    .find(|said| said.verdict().code() == payload.property)?;
                let Value::Record(other) = payload.value else {
                    return None;
                };
                Some(Judged {
                    statement: statement.id,
                    said,
                    one: payload.subject,
                    other,
                    reason: reasons.remove(&statement.id.into()),
                    live,
                    recorded: payload.recorded.seconds,
                    author: payload.author,
                    access: payload.access,
                })
            })
            .collect();
        let ids: BTreeSet<RecordId> = judged
            .iter()
            .flat_map(|judged| [judged.one, judged.other])
            .collect();
        let labels = self.labels(ids).await?;
        Ok((judged, labels))
    }
}

/// Refuses what can't be one record whatever somebody says.
fn may_be_one(first: &EntityRow, second: &EntityRow) -> Result<(), Problem> {
    if first.id == second.id {
        return Err(Problem::wrong("same-as", "the two are one already"));
    }
    if first.kind == "document" {
        return Err(Problem::wrong(
            "same-as",
            "documents stay apart, even with the same words",
        ));
    }
    if first.kind == "list" {
        return Err(Problem::wrong(
            "same-as",
            "lists stay apart, even with the same rows",
        ));
    }
    if first.kind != second.kind {
        return Err(Problem::wrong(
            "same-as",
            format!(
                "one is of the kind {}, the other of the kind {}",
                first.kind, second.kind
            ),
        ));
    }
    Ok(())
}

/// The names that statements say, each with how closed it is.
pub(crate) fn names_said<'a>(
    payloads: impl Iterator<Item = &'a Payload>,
) -> Vec<(String, Guarded)> {
    let mut names: Vec<(String, Guarded)> = Vec::new();
    for payload in payloads {
        let Value::Name(name) = &payload.value else {
            continue;
        };
        let guard = guarded(payload);
        match names.iter_mut().find(|(known, _)| *known == name.text) {
            Some((_, known)) if as_open(guard, *known) => *known = guard,
            Some(_) => {}
            None => names.push((name.text.clone(), guard)),
        }
    }
    names.truncate(MOST_NAMES);
    names
}

/// Returns how closed it is to know that two records have names that are alike: as the most open two of them.
///
/// Two without such names are judged by something else, and are as closed as the records.
pub(crate) fn tie(
    first: &[(String, Guarded)],
    second: &[(String, Guarded)],
    open: Guarded,
    author: KeyId,
) -> Guarded {
    let read = |names: &[(String, Guarded)]| -> Vec<(Name, Guarded)> {
        names
            .iter()
            .map(|(name, guard)| (Name::read(name), *guard))
            .collect()
    };
    let (first, second) = (read(first), read(second));
    let mut least: Option<Guarded> = None;
    for (one, guard) in &first {
        for (other, others) in &second {
            let both = open.tied_to(*guard, author).tied_to(*others, author);
            if least.is_some_and(|least| as_open(least, both)) {
                continue;
            }
            if compare(one, other).likelihood >= SHOWN_FROM {
                least = Some(both);
            }
        }
    }
    least.unwrap_or(open)
}
