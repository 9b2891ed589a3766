//! What a vault has learnt from its people: the names they accepted, and how often a rule was right.
//!
//! All of it follows from the log and from what this actor may see in it, is kept
//! in memory only, and is made anew at any time with the same answers. It is laid
//! over proposals when they are shown, never written into them.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use kua_core::access::{Actor, Guarded, Verb, can};
use kua_core::ports::{Change, EntityOrder, EntityQuery, EntityRow, StatementQuery, Window};
use kua_core::proposal::{Proposal, ProposalKind};
use kua_core::schema;
use kua_core::statement::{Payload, PayloadKind, Verdict};
use kua_core::value::{Decision, Value};
use kua_core::{DocumentId, RecordId, StatementId};

use crate::house::House;
use crate::known::{KnownAs, KnownNames, NameNumber};
use crate::links::guarded;
use crate::overlay::KNOWN_NAME;
use crate::people::{Between, People};
use crate::problem::Problem;
use crate::readings::normalised;
use crate::spelling::{AlsoWritten, Spellings, Words};

/// The kinds of records whose names are looked for in texts.
pub(crate) const NAMED: [&str; 3] = ["person", "organisation", "place"];

/// The most records whose names are known, the last changed first.
const MOST_RECORDS: u64 = 200_000;

/// How long a page waits for what was learnt while a name is looked up for another.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(250);

/// The most statements of names, and of decisions, that are learnt from, the newest first.
const MOST_STATEMENTS: u64 = 50_000;

/// So many names are made a list of while somebody waits.
const FEW_NAMES: usize = 5_000;

/// The position of what has to be learnt anew.
const BEHIND: u64 = u64::MAX;

/// How many decisions the rule's own certainty counts as much as.
const RULE_WEIGHT: f64 = 10.0;

/// How many documents the certainty so far counts as much as, where the very words were decided on.
const WORDS_WEIGHT: f64 = 2.0;

/// How sure a proposal is in this vault, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// 0 to 1; the rule's own certainty with what was decided here.
    pub certainty: f64,
    /// What moved it.
    pub reasons: Vec<Reason>,
}

/// What moves the certainty of a proposal.
#[derive(Clone, PartialEq, Eq)]
pub enum Reason {
    /// What became of proposals of the same rule and kind.
    Rule {
        /// How many were accepted, corrected ones among them.
        accepted: u64,
        /// How many were corrected first.
        corrected: u64,
        /// How many were decided on.
        decided: u64,
    },
    /// The same words were rejected as this kind in other documents.
    Rejected {
        /// In how many.
        documents: u64,
        /// A reason that was given.
        why: Option<String>,
    },
    /// The same words were accepted as this kind in other documents.
    Accepted {
        /// In how many.
        documents: u64,
    },
}

impl std::fmt::Debug for Reason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Rule {
                accepted, decided, ..
            } => write!(formatter, "Rule({accepted} of {decided})"),
            Self::Rejected { documents, .. } => write!(formatter, "Rejected({documents})"),
            Self::Accepted { documents } => write!(formatter, "Accepted({documents})"),
        }
    }
}

/// Who says that a name is known: the row of a record, or a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum From {
    Row(RecordId),
    Statement(StatementId),
}

/// A name of a record, and how closed it is to know it.
type Said = (RecordId, String, u8, Option<RecordId>);

/// What was learnt, as far as one actor may see it.
pub(crate) struct Learnt {
    /// How much of the log is in it.
    pub(crate) position: u64,
    actor: Actor,
    pub(crate) names: KnownNames,
    by: HashMap<From, Said>,
    /// A name that many documents say is looked for once.
    said: HashMap<Said, Held>,
    /// The spellings of these names; none before somebody searched.
    spellings: OnceLock<Spellings>,
    /// The persons by their names, and what was judged between them.
    people: People,
    /// The records of the named kinds, by every id they go by.
    records: BTreeSet<RecordId>,
    organisations: BTreeSet<RecordId>,
    decisions: HashMap<StatementId, Judged>,
    rules: HashMap<(String, String), Tally>,
    words: HashMap<(String, String), BTreeSet<StatementId>>,
}

/// A name that is looked for, and how often it is said.
struct Held {
    number: NameNumber,
    count: u64,
    words: Words,
    guard: Guarded,
}

struct Judged {
    document: DocumentId,
    decision: Decision,
    accepted: bool,
}

#[derive(Default, Clone, Copy)]
struct Tally {
    accepted: u64,
    corrected: u64,
    decided: u64,
}

/// What one act teaches, worked out before it is kept.
pub(crate) struct Lesson {
    rows: Vec<EntityRow>,
    gone: Vec<RecordId>,
    statements: Vec<(StatementId, Payload)>,
    fallen: Vec<StatementId>,
    /// Something stands again that may never have been learnt.
    stands_again: bool,
}

impl Lesson {
    pub(crate) fn of(statements: &[(StatementId, Payload)], changes: &[Change]) -> Self {
        let mut lesson = Self {
            rows: Vec::new(),
            gone: Vec::new(),
            statements: statements
                .iter()
                .filter(|(_, payload)| teaches(payload))
                .cloned()
                .collect(),
            fallen: Vec::new(),
            stands_again: false,
        };
        for change in changes {
            match change {
                Change::Entity(row) if NAMED.contains(&row.kind.as_str()) => {
                    lesson.rows.push(row.clone());
                }
                Change::NoEntity(id) => lesson.gone.push(*id),
                Change::Live(id, false) => lesson.fallen.push(*id),
                Change::Live(id, true) => {
                    // A judgement of this very act is said to stand, which is no news.
                    lesson.stands_again |= !statements.iter().any(|(new, _)| new == id);
                }
                _ => {}
            }
        }
        lesson
    }
}

fn teaches(payload: &Payload) -> bool {
    match (payload.kind, &payload.value) {
        (PayloadKind::Judgement, Value::Record(_)) => between(payload).is_some(),
        (PayloadKind::Statement, Value::Name(_)) => payload.property == schema::NAME,
        // A row is no proposal of a rule.
        (PayloadKind::Judgement, Value::Decision(decision)) => {
            !crate::lists::is_of_a_list(decision)
        }
        _ => false,
    }
}

/// What a judgement says between two records, other than that they are one.
fn between(payload: &Payload) -> Option<Between> {
    match Verdict::from_code(&payload.property) {
        Some(Verdict::NotSameAs) => Some(Between::Apart),
        Some(Verdict::LeftOpen) => Some(Between::LeftOpen),
        _ => None,
    }
}

impl Learnt {
    fn new(actor: Actor, position: u64) -> Self {
        Self {
            position,
            actor,
            names: KnownNames::default(),
            by: HashMap::new(),
            said: HashMap::new(),
            spellings: OnceLock::new(),
            people: People::default(),
            records: BTreeSet::new(),
            organisations: BTreeSet::new(),
            decisions: HashMap::new(),
            rules: HashMap::new(),
            words: HashMap::new(),
        }
    }

    /// Takes in what an act taught; says whether everything has to be learnt anew.
    pub(crate) fn take_in(&mut self, lesson: Lesson, position: u64) -> bool {
        if lesson.stands_again || self.names.is_worn() || self.position == BEHIND {
            return false;
        }
        self.position = position;
        for id in lesson.gone {
            self.unname(From::Row(id));
            self.people.gone(id);
        }
        for row in &lesson.rows {
            self.row(row);
        }
        for (id, payload) in &lesson.statements {
            self.statement(*id, payload);
        }
        for id in lesson.fallen {
            self.unname(From::Statement(id));
            self.undecide(id);
            self.people.unjudge(id);
        }
        true
    }

    /// Takes in that the log has what can't be taken in: all has to be learnt anew.
    pub(crate) fn fall_behind(&mut self) {
        self.position = BEHIND;
    }

    fn row(&mut self, row: &EntityRow) {
        if !can(&self.actor, Verb::See, row.guard) {
            self.unname(From::Row(row.id));
            self.people.gone(row.id);
        } else {
            if row.kind == "person" {
                self.people.row(row);
            }
            self.records.extend(row.members.iter().copied());
            if row.kind == "organisation" {
                self.organisations.extend(row.members.iter().copied());
            }
            self.name(
                From::Row(row.id),
                KnownAs {
                    record: row.id,
                    name: row.label.clone(),
                    guard: row.guard,
                },
            );
        }
    }

    fn statement(&mut self, id: StatementId, payload: &Payload) {
        if !can(&self.actor, Verb::See, guarded(payload)) {
            return;
        }
        match &payload.value {
            Value::Name(name) if self.records.contains(&payload.subject) => {
                let said = KnownAs {
                    record: payload.subject,
                    name: name.text.clone(),
                    guard: guarded(payload),
                };
                self.name(From::Statement(id), said);
            }
            Value::Record(other) => {
                if let Some(between) = between(payload) {
                    self.people.judge(id, payload.subject, *other, between);
                }
            }
            Value::Decision(decision) => {
                let accepted = payload.property == Verdict::Accept.code();
                if accepted || payload.property == Verdict::Reject.code() {
                    self.decide(id, payload.subject.into(), decision, accepted);
                }
            }
            _ => {}
        }
    }

    fn name(&mut self, from: From, known: KnownAs) {
        let said = (
            known.record,
            known.name.clone(),
            known.guard.access.level(),
            known.guard.case,
        );
        if self.by.get(&from) == Some(&said) {
            return;
        }
        self.unname(from);
        match self.said.get_mut(&said) {
            Some(held) => held.count += 1,
            None => {
                let guard = known.guard;
                let Some(number) = self.names.add(known) else {
                    return;
                };
                let words = match self.organisations.contains(&said.0) {
                    true => Words::Common,
                    false => Words::Names,
                };
                if let Some(spellings) = self.spellings.get_mut() {
                    spellings.add(&said.1, words);
                }
                self.people.name(&said.1, said.0, guard);
                let held = Held {
                    number,
                    count: 1,
                    words,
                    guard,
                };
                self.said.insert(said.clone(), held);
            }
        }
        self.by.insert(from, said);
    }

    fn unname(&mut self, from: From) {
        let Some(said) = self.by.remove(&from) else {
            return;
        };
        if let Some(held) = self.said.get_mut(&said) {
            held.count -= 1;
            if held.count == 0 {
                self.names.forget(held.number);
                if let Some(spellings) = self.spellings.get_mut() {
                    spellings.forget(&said.1, held.words);
                }
                self.people.unname(&said.1, said.0, held.guard);
                self.said.remove(&said);
            }
        }
    }

    fn decide(
        &mut self,
        id: StatementId,
        document: DocumentId,
        decision: &Decision,
        accepted: bool,
    ) {
        let tally = self
            .rules
            .entry((rule(&decision.by).to_owned(), decision.kind.clone()))
            .or_default();
        tally.decided += 1;
        tally.accepted += u64::from(accepted);
        tally.corrected += u64::from(accepted && decision.corrected);
        self.words
            .entry((decision.kind.clone(), decision.normalised.clone()))
            .or_default()
            .insert(id);
        let judged = Judged {
            document,
            decision: decision.clone(),
            accepted,
        };
        self.decisions.insert(id, judged);
    }

    fn undecide(&mut self, id: StatementId) {
        let Some(Judged {
            decision, accepted, ..
        }) = self.decisions.remove(&id)
        else {
            return;
        };
        let key = (rule(&decision.by).to_owned(), decision.kind.clone());
        if let Some(tally) = self.rules.get_mut(&key) {
            tally.decided -= 1;
            tally.accepted -= u64::from(accepted);
            tally.corrected -= u64::from(accepted && decision.corrected);
        }
        if let Some(ids) = self.words.get_mut(&(decision.kind, decision.normalised)) {
            ids.remove(&id);
        }
    }

    /// The spellings of all names known here, made when somebody first asks.
    pub(crate) fn spellings(&self) -> &Spellings {
        self.spellings.get_or_init(|| {
            let mut names: Vec<(&str, Words)> = self
                .said
                .iter()
                .map(|((_, name, _, _), held)| (name.as_str(), held.words))
                .collect();
            // In one order, so that the same names give the same answers.
            names.sort_unstable();
            let mut spellings = Spellings::default();
            for (name, words) in names {
                spellings.add(name, words);
            }
            spellings
        })
    }

    /// The persons by their names.
    pub(crate) fn people(&mut self) -> &mut People {
        &mut self.people
    }

    /// Reads a query and widens it by other spellings, the rarer names first where they are as likely.
    pub(crate) fn widen(&mut self, typed: &str) -> (kua_search::Parsed, Vec<AlsoWritten>) {
        let counts = self.people.counts();
        self.spellings().widen(typed, &counts)
    }

    /// Makes ready what is asked for a name, so that nobody waits for it.
    pub(crate) fn make_ready(&mut self) {
        self.spellings();
        self.people.counts();
    }

    /// Whether names can be asked for at once, or something has to be made ready first.
    pub(crate) fn is_at_hand(&self) -> bool {
        self.said.len() <= FEW_NAMES || (self.spellings.get().is_some() && self.people.is_at_hand())
    }

    /// Whether any name known here was decided on.
    pub(crate) fn decided_on_known_names(&self) -> bool {
        let known = rule(KNOWN_NAME);
        self.rules
            .iter()
            .any(|((rule, _), tally)| rule == known && tally.decided > 0)
    }

    fn rules(&self) -> Vec<RuleRecord> {
        self.rules
            .iter()
            .filter(|(_, tally)| tally.decided > 0)
            .map(|((rule, kind), tally)| RuleRecord {
                rule: rule.clone(),
                kind: kind.clone(),
                accepted: tally.accepted,
                corrected: tally.corrected,
                decided: tally.decided,
            })
            .collect()
    }

    /// Weighs a proposal of a document by what was decided on others.
    pub(crate) fn weigh(&self, proposal: &Proposal, documents: &[RecordId]) -> Weighed {
        let kind = proposal.value.kind();
        let mut certainty = proposal.certainty.clamp(0.0, 1.0);
        let mut reasons = Vec::new();
        let key = (rule(&proposal.by).to_owned(), kind.code().to_owned());
        if let Some(tally) = self.rules.get(&key).filter(|tally| tally.decided > 0) {
            let right = tally.accepted as f64 - tally.corrected as f64 / 2.0;
            certainty = smoothed(certainty, RULE_WEIGHT, right, tally.decided as f64);
            reasons.push(Reason::Rule {
                accepted: tally.accepted,
                corrected: tally.corrected,
                decided: tally.decided,
            });
        }
        // A date or the type of an event is accepted here and rejected there for reasons of the place.
        if proposal.value.name().is_some() {
            let (accepted, rejected, why) = self.elsewhere(kind, &normalised(proposal), documents);
            let all = accepted + rejected;
            if all > 0 {
                certainty = smoothed(certainty, WORDS_WEIGHT, accepted as f64, all as f64);
            }
            if rejected > 0 {
                reasons.push(Reason::Rejected {
                    documents: rejected,
                    why,
                });
            }
            if accepted > 0 {
                reasons.push(Reason::Accepted {
                    documents: accepted,
                });
            }
        }
        Weighed { certainty, reasons }
    }

    /// In how many other documents these words were accepted and rejected as this kind, and a reason that was given.
    fn elsewhere(
        &self,
        kind: ProposalKind,
        words: &str,
        documents: &[RecordId],
    ) -> (u64, u64, Option<String>) {
        let ids = self.words.get(&(kind.code().to_owned(), words.to_owned()));
        let (mut yes, mut no) = (BTreeSet::new(), BTreeSet::new());
        let mut why = None;
        for judged in ids
            .into_iter()
            .flatten()
            .filter_map(|id| self.decisions.get(id))
            .filter(|judged| !documents.contains(&judged.document.into()))
        {
            if judged.accepted {
                yes.insert(judged.document);
            } else {
                no.insert(judged.document);
                why = why.or_else(|| judged.decision.reason.clone());
            }
        }
        (yes.len() as u64, no.len() as u64, why)
    }
}

/// The mean of a Beta distribution that begins as `prior` with the weight of so many decisions.
fn smoothed(prior: f64, weight: f64, right: f64, decided: f64) -> f64 {
    (prior * weight + right) / (weight + decided)
}

/// The rule without its version: what a rule is known for outlives a correction of it.
fn rule(by: &str) -> &str {
    by.rsplit_once('/').map_or(by, |(rule, _)| rule)
}

/// What became of the proposals of one rule and kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleRecord {
    /// The rule, without its version.
    pub rule: String,
    /// The kind.
    pub kind: String,
    /// How many were accepted, corrected ones among them.
    pub accepted: u64,
    /// How many were corrected first.
    pub corrected: u64,
    /// How many were decided on.
    pub decided: u64,
}

impl House {
    /// Lists what became of proposals here, by rule and kind; of what this actor may see.
    pub async fn rule_records(&self) -> Result<Vec<RuleRecord>, Problem> {
        let mut all = self.with_learnt(Learnt::rules).await?;
        all.sort();
        Ok(all)
    }

    /// Hands what was learnt to a question; learns it first where the log moved on.
    pub(crate) async fn with_learnt<T>(
        &self,
        ask: impl FnOnce(&Learnt) -> T,
    ) -> Result<T, Problem> {
        self.with_learnt_mut(|learnt| ask(learnt)).await
    }

    /// Hands what was learnt to a question that may note its answer.
    pub(crate) async fn with_learnt_mut<T>(
        &self,
        ask: impl FnOnce(&mut Learnt) -> T,
    ) -> Result<T, Problem> {
        let mut kept = self.learnt.lock().await;
        let position = self.vault.projection().await?.position;
        if let Some(learnt) = kept.as_mut().filter(|learnt| learnt.position == position) {
            return Ok(ask(learnt));
        }
        let before = kept.take();
        let mut learnt = self.learn(position, before).await?;
        let answer = ask(&mut learnt);
        *kept = Some(learnt);
        Ok(answer)
    }

    /// Hands what was learnt to a question, where nobody has to wait for it; none where it is still to be learnt.
    pub(crate) async fn with_learnt_at_hand<T>(
        &self,
        ask: impl FnOnce(&mut Learnt) -> T,
    ) -> Result<Option<T>, Problem> {
        let Ok(mut kept) = tokio::time::timeout(PATIENCE, self.learnt.lock()).await else {
            return Ok(None);
        };
        let position = self.vault.projection().await?.position;
        if let Some(learnt) = kept.as_mut().filter(|learnt| learnt.position == position) {
            return Ok(learnt.is_at_hand().then(|| ask(learnt)));
        }
        let named = EntityQuery {
            kinds: Some(NAMED.map(str::to_owned).into()),
            ..EntityQuery::of_kind("", Window::first(0))
        };
        if self.vault.entities(&self.scope(), named).await?.total > FEW_NAMES as u64 {
            return Ok(None);
        }
        let before = kept.take();
        let mut learnt = self.learn(position, before).await?;
        let answer = learnt.is_at_hand().then(|| ask(&mut learnt));
        *kept = Some(learnt);
        Ok(answer)
    }

    async fn learn(&self, position: u64, before: Option<Learnt>) -> Result<Learnt, Problem> {
        let mut learnt = Learnt::new(self.actor(), position);
        let query = EntityQuery {
            kinds: Some(NAMED.map(str::to_owned).into()),
            order: EntityOrder::Changed,
            descending: true,
            ..EntityQuery::of_kind("", Window::first(MOST_RECORDS))
        };
        for row in self.vault.entities(&self.scope(), query).await?.rows {
            learnt.row(&row);
        }
        let names = StatementQuery {
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![schema::NAME.to_owned()]),
            ..newest()
        };
        let judged = StatementQuery {
            kind: Some(PayloadKind::Judgement),
            properties: Some(
                [Verdict::Accept, Verdict::Reject]
                    .map(|v| v.code().to_owned())
                    .into(),
            ),
            ..newest()
        };
        // All of them: what was refused once is not proposed again.
        let between = StatementQuery {
            kind: Some(PayloadKind::Judgement),
            properties: Some(
                [Verdict::NotSameAs, Verdict::LeftOpen]
                    .map(|v| v.code().to_owned())
                    .into(),
            ),
            limit: None,
            ..newest()
        };
        for query in [names, judged, between] {
            for (statement, _) in self.statements(query).await? {
                learnt.statement(statement.id, &statement.payload);
            }
        }
        match before {
            Some(mut before) => {
                let looked = std::mem::take(before.people.names());
                learnt.people.names().take_over(looked);
            }
            None => self.recall_looked(&mut learnt.people).await?,
        }
        Ok(learnt)
    }
}

fn newest() -> StatementQuery {
    StatementQuery {
        live: true,
        newest_first: true,
        limit: Some(MOST_STATEMENTS),
        ..StatementQuery::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(prior: f64, weight: f64, right: f64, decided: f64, expected: f64) {
        let found = smoothed(prior, weight, right, decided);
        assert!((found - expected).abs() < 0.005, "{found}");
    }

    #[test]
    fn few_decisions_move_a_little_and_many_a_lot() {
        check(0.9, RULE_WEIGHT, 0.0, 0.0, 0.9);
        check(0.9, RULE_WEIGHT, 0.0, 1.0, 0.82);
        check(0.9, RULE_WEIGHT, 14.0, 20.0, 0.77);
        check(0.5, RULE_WEIGHT, 200.0, 200.0, 0.98);
        check(0.9, WORDS_WEIGHT, 0.0, 1.0, 0.6);
        check(0.9, WORDS_WEIGHT, 0.0, 3.0, 0.36);
    }

    #[test]
    fn a_rule_is_known_without_its_version() {
        assert_eq!(rule("rule:person/12"), "rule:person");
        assert_eq!(rule("by hand"), "by hand");
    }
}
