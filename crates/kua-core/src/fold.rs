//! The fold from statements to entities.
//!
//! An entity has no fields of its own: it is what the statements about it say.
//! The fold is a function of a set: the order in which statements arrive, from
//! this installation or from others, changes nothing. Contradicting values stay
//! side by side; nothing is resolved by picking a winner.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{self, Contradiction};
use crate::statement::{Certainty, Payload, PayloadKind, Verdict};
use crate::value::Value;
use crate::{DocumentId, RecordId, StatementId};

/// An entity: all that is held about one thing in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    /// The smallest id of its members.
    pub id: RecordId,
    /// All ids that were called the same, itself among them.
    pub members: BTreeSet<RecordId>,
    /// Its kinds, as stated; more than one is a contradiction.
    pub kinds: BTreeSet<String>,
    /// By property, the values that are held, each with its statements.
    pub properties: BTreeMap<String, Vec<Held>>,
}

/// One value, and the statements that hold it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The value, of the statement with the smallest id.
    pub value: Value,
    /// The statements, by id.
    pub statements: BTreeSet<StatementId>,
    /// The documents they were read from.
    pub documents: BTreeSet<DocumentId>,
    /// Whether every one of them is a denial.
    pub denied: bool,
}

impl Entity {
    /// Folds the statements about one entity that still hold.
    ///
    /// `canonical` says which entity an id belongs to, so that a value that
    /// names a person by either of two ids is one value.
    pub fn fold<'a>(
        members: BTreeSet<RecordId>,
        statements: impl IntoIterator<Item = (StatementId, &'a Payload)>,
        canonical: impl Fn(RecordId) -> RecordId,
    ) -> Option<Self> {
        let id = *members.first()?;
        let mut kinds = BTreeSet::new();
        let mut properties: BTreeMap<String, BTreeMap<String, Held>> = BTreeMap::new();
        let ordered: BTreeMap<StatementId, &Payload> = statements.into_iter().collect();
        for (statement, payload) in ordered {
            if payload.kind != PayloadKind::Statement || !members.contains(&payload.subject) {
                continue;
            }
            if payload.property == schema::KIND
                && let Value::Term(term) = &payload.value
            {
                kinds.insert(term.code.clone());
                continue;
            }
            let denied = payload.certainty == Certainty::Denied;
            let held = properties
                .entry(payload.property.clone())
                .or_default()
                .entry(payload.value.key(&canonical))
                .or_insert_with(|| Held {
                    value: payload.value.clone(),
                    statements: BTreeSet::new(),
                    documents: BTreeSet::new(),
                    denied,
                });
            held.statements.insert(statement);
            held.denied &= denied;
            held.documents
                .extend(payload.passages.iter().map(|passage| passage.document));
        }
        let properties = properties
            .into_iter()
            .map(|(property, values)| {
                let mut values: Vec<Held> = values.into_values().collect();
                values.sort_by_key(|held| {
                    (
                        held.denied,
                        std::cmp::Reverse(held.statements.len()),
                        held.value.rank(),
                    )
                });
                (property, values)
            })
            .collect();
        Some(Self {
            id,
            members,
            kinds,
            properties,
        })
    }

    /// Returns the values of a property, the most held first.
    pub fn values(&self, property: &str) -> &[Held] {
        self.properties.get(property).map_or(&[], Vec::as_slice)
    }

    /// Returns its kind; the smallest word where kinds contradict each other.
    pub fn kind(&self) -> Option<&str> {
        self.kinds.first().map(String::as_str)
    }

    /// Returns the properties whose values contradict each other.
    pub fn conflicts(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        if self.kinds.len() > 1 {
            found.insert(schema::KIND);
        }
        let kind = self.kind().unwrap_or_default();
        for (property, values) in &self.properties {
            let rule = schema::property(kind, property).map(|known| known.contradiction);
            let values: Vec<&Held> = values.iter().filter(|held| !held.denied).collect();
            let contradicted = match rule {
                None | Some(Contradiction::Never) => false,
                Some(Contradiction::Values) => {
                    any_pair(&values, |a, b| a.value.contradicts(&b.value))
                }
                Some(Contradiction::Sources) => sources_disagree(&values),
            };
            if contradicted {
                found.insert(property.as_str());
            }
        }
        found
    }
}

fn any_pair(values: &[&Held], disagree: impl Fn(&Held, &Held) -> bool) -> bool {
    values
        .iter()
        .enumerate()
        .any(|(index, a)| values.iter().skip(index + 1).any(|b| disagree(a, b)))
}

/// Two documents disagree where each names values, and none in common.
fn sources_disagree(values: &[&Held]) -> bool {
    let mut by_document: BTreeMap<DocumentId, BTreeSet<usize>> = BTreeMap::new();
    for (index, held) in values.iter().enumerate() {
        for document in &held.documents {
            by_document.entry(*document).or_default().insert(index);
        }
    }
    let sets: Vec<&BTreeSet<usize>> = by_document.values().collect();
    sets.iter()
        .enumerate()
        .any(|(index, a)| sets.iter().skip(index + 1).any(|b| a.is_disjoint(b)))
}

/// Everything that is known, to be folded at once. Made for checks and small records.
#[derive(Debug, Clone, Default)]
pub struct Fold {
    known: BTreeMap<StatementId, Payload>,
    erased: BTreeSet<StatementId>,
}

impl Fold {
    /// Takes in a statement; one that was erased, or is known, changes nothing.
    pub fn add(&mut self, id: StatementId, payload: Payload) {
        if !self.erased.contains(&id) {
            self.known.entry(id).or_insert(payload);
        }
    }

    /// Forgets a statement for good: erasure wins over a payload that comes back.
    pub fn erase(&mut self, id: StatementId) {
        self.erased.insert(id);
        self.known.remove(&id);
    }

    /// Folds what is known into entities, by id.
    pub fn entities(&self) -> BTreeMap<RecordId, Entity> {
        let out = fallen(&self.known);
        let live: BTreeMap<StatementId, &Payload> = self
            .known
            .iter()
            .filter(|(id, _)| !out.contains(id))
            .map(|(id, p)| (*id, p))
            .collect();
        let clusters = Clusters::of(live.values().copied());
        let mut about: BTreeMap<RecordId, Vec<(StatementId, &Payload)>> = BTreeMap::new();
        for (id, payload) in &live {
            if payload.kind == PayloadKind::Statement {
                about
                    .entry(clusters.canonical(payload.subject))
                    .or_default()
                    .push((*id, payload));
            }
        }
        about
            .into_iter()
            .filter_map(|(id, statements)| {
                let entity = Entity::fold(clusters.members(id), statements, |id| {
                    clusters.canonical(id)
                })?;
                Some((id, entity))
            })
            .collect()
    }
}

/// Finds the statements and judgements that no longer hold.
///
/// A withdrawal or correction that holds makes its target fall, and so
/// does the fall of every acceptance that a statement was made by. Judgements
/// can be withdrawn like anything else. This is the grounded labelling of an
/// argumentation framework (Dung 1995): what attacks itself in a circle decides
/// nothing, and what it aims at stays.
pub fn fallen(known: &BTreeMap<StatementId, Payload>) -> BTreeSet<StatementId> {
    let mut attackers: BTreeMap<StatementId, Vec<StatementId>> = BTreeMap::new();
    let mut makers: BTreeMap<StatementId, Vec<StatementId>> = BTreeMap::new();
    for (id, payload) in known {
        if payload.kind != PayloadKind::Judgement {
            continue;
        }
        match Verdict::from_code(&payload.property) {
            Some(Verdict::Withdraw | Verdict::Correct) => {
                attackers
                    .entry(payload.subject.into())
                    .or_default()
                    .push(*id);
            }
            Some(Verdict::Accept) => {
                if let Value::Decision(decision) = &payload.value {
                    for made in &decision.statements {
                        makers.entry(*made).or_default().push(*id);
                    }
                }
            }
            _ => {}
        }
    }
    let mut stands: BTreeSet<StatementId> = BTreeSet::new();
    let mut falls: BTreeSet<StatementId> = BTreeSet::new();
    let mut open: Vec<StatementId> = known.keys().copied().collect();
    loop {
        let before = open.len();
        open.retain(|id| {
            let attackers = attackers.get(id).map_or(&[][..], Vec::as_slice);
            let makers = makers.get(id).map_or(&[][..], Vec::as_slice);
            let lost = attackers.iter().any(|attacker| stands.contains(attacker))
                || (!makers.is_empty() && makers.iter().all(|maker| falls.contains(maker)));
            let safe = attackers.iter().all(|attacker| falls.contains(attacker))
                && (makers.is_empty() || makers.iter().any(|maker| stands.contains(maker)));
            if lost {
                falls.insert(*id);
            } else if safe {
                stands.insert(*id);
            }
            !lost && !safe
        });
        if open.len() == before {
            return falls;
        }
    }
}

/// Which ids are one.
#[derive(Debug, Clone, Default)]
pub struct Clusters {
    parent: BTreeMap<RecordId, RecordId>,
}

impl Clusters {
    /// Gathers the ids that judgements which hold call the same.
    pub fn of<'a>(live: impl IntoIterator<Item = &'a Payload>) -> Self {
        let mut clusters = Self::default();
        for payload in live {
            if payload.kind == PayloadKind::Judgement
                && payload.property == Verdict::SameAs.code()
                && let Value::Record(other) = payload.value
            {
                clusters.join(payload.subject, other);
            }
        }
        clusters
    }

    fn join(&mut self, a: RecordId, b: RecordId) {
        let (a, b) = (self.canonical(a), self.canonical(b));
        if a != b {
            self.parent.insert(a.max(b), a.min(b));
        }
    }

    /// Returns the smallest id of those that are one with this.
    pub fn canonical(&self, id: RecordId) -> RecordId {
        let mut at = id;
        while let Some(parent) = self.parent.get(&at) {
            at = *parent;
        }
        at
    }

    /// Returns all ids that are one with this, itself among them.
    pub fn members(&self, id: RecordId) -> BTreeSet<RecordId> {
        let root = self.canonical(id);
        self.parent
            .keys()
            .copied()
            .filter(|member| self.canonical(*member) == root)
            .chain([root, id])
            .collect()
    }
}
