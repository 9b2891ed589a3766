//! Works out how a batch of the log changes the projections.
//!
//! Nothing here decides anything: the same statements give the same rows, whether
//! they come one by one or all at once, in this order or in another.

mod citations;
mod entity;
mod lists;
mod versions;

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::{Guarded, Scope, whole_record};
use kua_core::fold::{Clusters, Entity, fallen};
use kua_core::ports::{
    Change, Content, EntityQuery, EntityRow, NewStatement, Part, ProposalQuery, ProposalRow,
    ProposalState, StatementQuery, StoreError, Vault, Window, WordsRow,
};
use kua_core::schema;
use kua_core::statement::{Certainty, Payload, PayloadKind, Verdict};
use kua_core::value::{Decision, NameKind, TextVersion, Value};
use kua_core::{DocumentId, RecordId, StatementId, TextId};

use self::entity::put;
pub use self::versions::{FURNITURE, HEAD};
pub(crate) use self::versions::{is_beside, is_body};
use crate::face::{days, face, file_name, spoken};
use crate::following;
use crate::language::{stated_in, states_language};
use crate::links::{as_open, attacks, holds_for, makes, most_open, row};
pub use crate::links::{guarded, targets};
use crate::marks::marks;
use crate::readings::{Reading, Readings};

/// Version of these rules; a store built by another version is built again.
pub const VERSION: u32 = 7;

/// Works out the changes that new entries of the log bring; they are not yet in the store.
pub async fn changes(
    vault: &dyn Vault,
    readings: &Readings<'_>,
    batch: &[(StatementId, Payload)],
) -> Result<Vec<Change>, StoreError> {
    let mut work = Work {
        vault,
        readings,
        scope: whole_record(),
        known: BTreeMap::new(),
        live: BTreeMap::new(),
        moved: batch.iter().map(|(id, _)| *id).collect(),
    };
    for (id, payload) in batch {
        work.known.insert(*id, payload.clone());
        work.live.insert(*id, true);
    }
    let mut changes = Vec::new();
    work.settle(batch, &mut changes).await?;
    let touched = work.touched(batch, &changes).await?;
    for (id, payload) in batch {
        changes.push(Change::Statement(row(
            *id,
            payload,
            work.live.get(id) != Some(&false),
        )));
    }
    let decided = work.decided(batch, &changes);
    changes.extend(work.lists(batch, &changes).await?);
    changes.extend(work.citations(batch, &changes).await?);
    changes.extend(work.fold(touched, batch).await?);
    for (document, text) in decided {
        for version in work.with_later_versions(document, text).await? {
            changes.extend(work.restate(document, version, &changes).await?);
        }
    }
    Ok(changes)
}

/// A decision with the judgement that made it, whether it accepts, and who may see it.
type Made = (StatementId, bool, Decision, Guarded);

/// Works out the changes of statements alone, for a record whose texts are elsewhere.
///
/// Documents are then shown by what was stated of them only.
pub async fn changes_without_readings(
    vault: &dyn Vault,
    batch: &[(StatementId, Payload)],
) -> Result<Vec<Change>, StoreError> {
    changes(vault, &Readings::none(vault), batch).await
}

/// Encodes payloads for the log.
pub fn encode(batch: &[(StatementId, Payload)]) -> Vec<NewStatement> {
    batch
        .iter()
        .map(|(id, payload)| NewStatement {
            id: *id,
            payload: payload.encode(),
        })
        .collect()
}

struct Work<'a> {
    vault: &'a dyn Vault,
    readings: &'a Readings<'a>,
    scope: Scope,
    known: BTreeMap<StatementId, Payload>,
    live: BTreeMap<StatementId, bool>,
    /// What is new or turned in this batch.
    moved: BTreeSet<StatementId>,
}

impl Work<'_> {
    async fn load(&mut self, query: StatementQuery) -> Result<Vec<StatementId>, StoreError> {
        let mut found = Vec::new();
        for stored in self.vault.statements(&self.scope, query).await? {
            if let Content::Present(bytes) = &stored.content
                && let Ok(payload) = Payload::decode(bytes)
            {
                self.known.entry(stored.id).or_insert(payload);
                self.live.entry(stored.id).or_insert(stored.live);
                found.push(stored.id);
            }
        }
        Ok(found)
    }

    /// Finds which statements fall or stand again, by labelling the part of the record that the judgements of the batch reach.
    async fn settle(
        &mut self,
        batch: &[(StatementId, Payload)],
        changes: &mut Vec<Change>,
    ) -> Result<(), StoreError> {
        let mut component: BTreeSet<StatementId> = BTreeSet::new();
        let mut frontier: Vec<StatementId> = Vec::new();
        for (id, payload) in batch {
            if !attacks(payload).is_empty() || !makes(payload).is_empty() {
                frontier.push(*id);
            }
        }
        // A statement may arrive after the judgement on it, from another origin.
        let arrived: Vec<RecordId> = batch.iter().map(|(id, _)| (*id).into()).collect();
        let earlier = self
            .load(StatementQuery {
                subjects: Some(arrived.clone()),
                kind: Some(PayloadKind::Judgement),
                ..StatementQuery::default()
            })
            .await?;
        frontier.extend(earlier);
        let makers = self
            .load(StatementQuery {
                links_to: Some(arrived),
                kind: Some(PayloadKind::Judgement),
                properties: Some(vec![Verdict::Accept.code().to_owned()]),
                ..StatementQuery::default()
            })
            .await?;
        frontier.extend(makers);
        while !frontier.is_empty() {
            let fresh: Vec<StatementId> = frontier
                .drain(..)
                .filter(|id| component.insert(*id))
                .collect();
            if fresh.is_empty() {
                break;
            }
            let mut neighbours: BTreeSet<StatementId> = BTreeSet::new();
            for id in &fresh {
                if let Some(payload) = self.known.get(id) {
                    neighbours.extend(attacks(payload));
                    neighbours.extend(makes(payload));
                }
            }
            let missing: Vec<StatementId> = neighbours
                .iter()
                .filter(|id| !self.known.contains_key(id))
                .copied()
                .collect();
            if !missing.is_empty() {
                self.load(StatementQuery {
                    ids: Some(missing),
                    ..StatementQuery::default()
                })
                .await?;
            }
            let records: Vec<RecordId> = fresh.iter().map(|id| (*id).into()).collect();
            neighbours.extend(
                self.load(StatementQuery {
                    subjects: Some(records.clone()),
                    kind: Some(PayloadKind::Judgement),
                    ..StatementQuery::default()
                })
                .await?,
            );
            neighbours.extend(
                self.load(StatementQuery {
                    links_to: Some(records),
                    kind: Some(PayloadKind::Judgement),
                    properties: Some(vec![Verdict::Accept.code().to_owned()]),
                    ..StatementQuery::default()
                })
                .await?,
            );
            for (id, payload) in batch {
                let aims: BTreeSet<StatementId> =
                    attacks(payload).into_iter().chain(makes(payload)).collect();
                if fresh.iter().any(|fresh| aims.contains(fresh)) {
                    neighbours.insert(*id);
                }
            }
            frontier = neighbours
                .into_iter()
                .filter(|id| self.known.contains_key(id) && !component.contains(id))
                .collect();
        }
        let part: BTreeMap<StatementId, Payload> = component
            .iter()
            .filter_map(|id| self.known.get(id).map(|payload| (*id, payload.clone())))
            .collect();
        let falls = fallen(&part);
        for id in part.keys() {
            let stands = !falls.contains(id);
            if self.live.insert(*id, stands) != Some(stands) {
                self.moved.insert(*id);
                changes.push(Change::Live(*id, stands));
            }
        }
        Ok(())
    }

    /// Finds the records whose fold may have changed.
    async fn touched(
        &mut self,
        batch: &[(StatementId, Payload)],
        changes: &[Change],
    ) -> Result<BTreeSet<RecordId>, StoreError> {
        let mut touched = BTreeSet::new();
        let turned = changes.iter().filter_map(|change| match change {
            Change::Live(id, _) => self.known.get(id),
            _ => None,
        });
        for payload in batch.iter().map(|(_, payload)| payload).chain(turned) {
            match (payload.kind, &payload.value) {
                (PayloadKind::Statement, _) => {
                    touched.insert(payload.subject);
                }
                (PayloadKind::Judgement, Value::Record(other))
                    if payload.property == Verdict::SameAs.code() =>
                {
                    touched.insert(payload.subject);
                    touched.insert(*other);
                }
                _ => {}
            }
        }
        Ok(touched)
    }

    /// Folds the records and those whose label depends on them.
    async fn fold(
        &mut self,
        touched: BTreeSet<RecordId>,
        batch: &[(StatementId, Payload)],
    ) -> Result<Vec<Change>, StoreError> {
        let mut changes = Vec::new();
        let mut folded: BTreeMap<RecordId, Option<EntityRow>> = BTreeMap::new();
        let mut dependants = BTreeSet::new();
        for id in touched {
            if folded.contains_key(&id) {
                continue;
            }
            if let Some(row) = self.said_again(id, batch).await? {
                changes.push(Change::Entity(row));
                continue;
            }
            let members = self.cluster(id).await?;
            let joined: Vec<RecordId> = members.iter().copied().collect();
            let mut before = self.rows(&joined).await?;
            before.sort_by_key(|old| !old.members.contains(&id));
            let Some(canonical) = members.first().copied() else {
                continue;
            };
            for old in &before {
                if old.id != canonical {
                    changes.push(Change::NoEntity(old.id));
                    changes.push(Change::NoWords(old.id, Part::Name));
                }
                // A withdrawn `same-as` leaves members behind that must stand by themselves again.
                for member in &old.members {
                    if !members.contains(member) {
                        let rest = self.cluster(*member).await?;
                        if let Some(first) = rest.first().copied()
                            && !folded.contains_key(&first)
                        {
                            let row = self.entity(&rest, &folded).await?;
                            changes.extend(put(first, row.as_ref()));
                            for member in &rest {
                                folded.insert(*member, row.clone());
                            }
                            dependants.extend(rest);
                        }
                    }
                }
            }
            let row = self.entity(&members, &folded).await?;
            changes.extend(
                self.texts(canonical, &members, row.as_ref(), before.first())
                    .await?,
            );
            let unchanged = before.first().is_some_and(|old| {
                row.as_ref().is_some_and(|row| {
                    old.label == row.label && old.members == row.members && old.guard == row.guard
                })
            });
            changes.extend(put(canonical, row.as_ref()));
            for member in &members {
                folded.insert(*member, row.clone());
            }
            if !unchanged {
                dependants.extend(members);
            }
        }
        if dependants.is_empty() {
            return Ok(changes);
        }
        let links = self
            .load(StatementQuery {
                links_to: Some(dependants.iter().copied().collect()),
                kind: Some(PayloadKind::Statement),
                properties: Some(LABELLED_BY.iter().map(|code| (*code).to_owned()).collect()),
                ..StatementQuery::default()
            })
            .await?;
        let mut again: BTreeSet<RecordId> = links
            .iter()
            .filter_map(|id| self.known.get(id))
            .map(|payload| payload.subject)
            .collect();
        again.extend(
            self.known
                .values()
                .filter(|payload| {
                    LABELLED_BY.contains(&payload.property.as_str())
                        && targets(payload)
                            .iter()
                            .any(|(id, _)| dependants.contains(id))
                })
                .map(|payload| payload.subject),
        );
        for id in again {
            let members = self.cluster(id).await?;
            let Some(canonical) = members.first().copied() else {
                continue;
            };
            let row = self.entity(&members, &folded).await?;
            changes.extend(put(canonical, row.as_ref()));
            for member in &members {
                folded.insert(*member, row.clone());
            }
        }
        Ok(changes)
    }

    /// Puts the words and proposals of a document's texts where they, or who may see them, changed.
    async fn texts(
        &mut self,
        id: RecordId,
        members: &BTreeSet<RecordId>,
        row: Option<&EntityRow>,
        before: Option<&EntityRow>,
    ) -> Result<Vec<Change>, StoreError> {
        // A text is as closed as what states it, however open another word about its document is.
        let stated: Vec<(StatementId, TextVersion, Guarded)> = self
            .known
            .iter()
            .filter(|(_, payload)| members.contains(&payload.subject))
            .filter_map(|(id, payload)| match &payload.value {
                Value::TextVersion(version) => Some((*id, version.clone(), guarded(payload))),
                _ => None,
            })
            .collect();
        let same = before.zip(row).is_some_and(|(old, row)| {
            old.guard == row.guard
                && old.kind == row.kind
                && old.language == row.language
                && (old.earliest, old.latest) == (row.earliest, row.latest)
        });
        let said_otherwise = self.moved.iter().any(|id| {
            self.known
                .get(id)
                .is_some_and(|payload| states_language(payload, members))
        });
        let moved = stated.iter().any(|(id, _, _)| self.moved.contains(id));
        if same && !moved && !said_otherwise {
            return Ok(Vec::new());
        }
        let mut changes: Vec<Change> = stated
            .iter()
            .map(|(_, version, _)| Change::NoProposals(version.text))
            .collect();
        if !stated.is_empty() {
            changes.push(Change::NoWords(id, Part::Text));
        }
        let Some(row) = row.filter(|row| row.kind == "document") else {
            return Ok(changes);
        };
        let versions: Vec<(TextVersion, Guarded)> = stated
            .into_iter()
            .filter(|(id, _, _)| self.live.get(id) == Some(&true))
            .map(|(_, version, guard)| (version, guard))
            .collect();
        let live = self
            .known
            .iter()
            .filter(|(id, _)| self.live.get(id) == Some(&true))
            .map(|(id, payload)| (*id, payload));
        let language = stated_in(members.clone(), live, row.guard);
        let replaced = following::replaced(&versions);
        for (version, guard) in &versions {
            // What a later version stands for is neither found nor proposed a second time.
            if is_beside(&version.method) || replaced.contains(&version.text) {
                continue;
            }
            // What is stated of a document is said of its own words, not of a translation.
            let is_translation = version.method == crate::TRANSLATION;
            let said = language.clone().filter(|_| !is_translation);
            let content = self.readings.content(version.text).await?;
            let Some(content) = content else { continue };
            let words = kua_search::entries(&content).enumerate();
            changes.push(Change::Words(
                words
                    .map(|(paragraph, entry)| WordsRow {
                        record: row.id,
                        kind: row.kind.clone(),
                        part: Part::Text,
                        text: Some(version.text),
                        paragraph: u32::try_from(paragraph).unwrap_or(u32::MAX),
                        begin: entry.begin,
                        end: entry.end,
                        tokens: entry.tokens,
                        language: said
                            .clone()
                            .or_else(|| version.language.clone())
                            .or_else(|| row.language.clone()),
                        earliest: row.earliest,
                        latest: row.latest,
                        guard: *guard,
                    })
                    .collect(),
            ));
            // What a translation says is said by the original, and would be proposed twice.
            if is_translation {
                continue;
            }
            let document = DocumentId::from(row.id);
            let proposals = self
                .readings
                .proposals(version.text, language.as_deref(), document, *guard)
                .await?;
            changes.push(Change::Proposals(proposals));
            // A translation of the document itself is no other source, so only its own words are marked.
            if version.of.is_none() {
                let read = self
                    .readings
                    .document(version.text, language.as_deref())
                    .await?;
                let marks = marks(version.text, document, &content, read.as_ref(), *guard);
                changes.extend(marks.map(Change::Marks));
            }
            changes.extend(self.restate(document, version.text, &changes).await?);
        }
        Ok(changes)
    }

    async fn reading(&self, document: &Entity) -> Result<Option<Reading>, StoreError> {
        for held in document.values("text") {
            if let Value::TextVersion(version) = &held.value
                && is_body(&version.method)
                && let Some(reading) = self
                    .readings
                    .reading(version.text, spoken(document).as_deref())
                    .await?
            {
                return Ok(Some(reading));
            }
        }
        Ok(None)
    }

    /// Finds the texts on whose proposals something was decided or taken back.
    fn decided(
        &self,
        batch: &[(StatementId, Payload)],
        changes: &[Change],
    ) -> BTreeSet<(DocumentId, TextId)> {
        let turned = changes.iter().filter_map(|change| match change {
            Change::Live(id, _) => self.known.get(id),
            _ => None,
        });
        batch
            .iter()
            .map(|(_, payload)| payload)
            .chain(turned)
            .filter_map(|payload| match &payload.value {
                Value::Decision(decision) if !crate::lists::is_of_a_list(decision) => {
                    Some((DocumentId::from(payload.subject), decision.text))
                }
                _ => None,
            })
            .collect()
    }

    /// Says anew what became of the proposals of a text, by the decisions that hold.
    async fn restate(
        &mut self,
        document: DocumentId,
        text: TextId,
        pending: &[Change],
    ) -> Result<Vec<Change>, StoreError> {
        self.load(StatementQuery {
            subjects: Some(vec![document.into()]),
            kind: Some(PayloadKind::Judgement),
            properties: Some(vec![
                Verdict::Accept.code().to_owned(),
                Verdict::Reject.code().to_owned(),
            ]),
            ..StatementQuery::default()
        })
        .await?;
        let mut rows: BTreeMap<kua_core::ProposalId, ProposalRow> = BTreeMap::new();
        let everything = Window {
            offset: 0,
            limit: u64::from(u32::MAX),
        };
        let query = ProposalQuery {
            document: Some(document),
            kinds: None,
            state: None,
            ids: None,
            window: everything,
        };
        for row in self.vault.proposals(&self.scope, query).await?.rows {
            if row.text == text {
                rows.insert(row.id, row);
            }
        }
        for change in pending {
            match change {
                Change::NoProposals(gone) if *gone == text => rows.clear(),
                Change::Proposals(new) => {
                    rows.extend(
                        new.iter()
                            .filter(|row| row.text == text)
                            .map(|row| (row.id, row.clone())),
                    );
                }
                Change::Decided(id, state, record) => {
                    if let Some(row) = rows.get_mut(id) {
                        row.state = *state;
                        row.record = *record;
                    }
                }
                _ => {}
            }
        }
        let mut decisions = self.decisions_on(document, text).await?;
        // Where two people decided differently, the acceptance is shown: its statements hold.
        decisions.sort_by_key(|(id, accepted, _, _)| (!accepted, *id));
        let mut changes = Vec::new();
        for row in rows.values() {
            let decision = decisions
                .iter()
                // A decision that fewer may see than the proposal is laid over it for those, elsewhere.
                .find(|(_, _, decision, guard)| {
                    as_open(*guard, row.guard) && holds_for(decision, row)
                });
            let (state, record) = match decision {
                Some((_, true, decision, _)) => (ProposalState::Accepted, decision.record),
                Some((_, false, _, _)) => (ProposalState::Rejected, None),
                None => (ProposalState::Open, None),
            };
            if (state, record) != (row.state, row.record) {
                changes.push(Change::Decided(row.id, state, record));
            }
        }
        Ok(changes)
    }

    /// Counts up an entity of which the batch only says once more the name it is shown by.
    ///
    /// The name that most statements hold stays the one that most hold, so nothing
    /// else can change, and a place that a thousand documents name is not folded anew for each.
    async fn said_again(
        &self,
        id: RecordId,
        batch: &[(StatementId, Payload)],
    ) -> Result<Option<EntityRow>, StoreError> {
        let Some(mut row) = self.rows(&[id]).await?.into_iter().next() else {
            return Ok(None);
        };
        let judged = batch.iter().any(|(_, payload)| {
            matches!(payload.value, Value::Record(_)) && payload.kind == PayloadKind::Judgement
        });
        if self.moved.len() > batch.len() || judged || row.kind == "document" {
            return Ok(None);
        }
        for (statement, payload) in batch {
            if payload.kind != PayloadKind::Statement || !row.members.contains(&payload.subject) {
                continue;
            }
            let again = matches!(&payload.value, Value::Name(name)
                if payload.property == schema::NAME
                    && name.kind == NameKind::Full
                    && name.text == row.label
                    && name.language == row.language);
            let same = again
                && payload.certainty != Certainty::Denied
                && guarded(payload) == row.guard
                && self.live.get(statement) == Some(&true);
            if !same {
                return Ok(None);
            }
            row.statements += 1;
            row.changed = row.changed.max(payload.recorded.seconds);
        }
        Ok(Some(row))
    }

    async fn rows(&self, ids: &[RecordId]) -> Result<Vec<EntityRow>, StoreError> {
        Ok(self
            .vault
            .entities(&self.scope, EntityQuery::of_ids(ids.to_vec()))
            .await?
            .rows)
    }

    /// Finds all ids that are one with this, by following judgements that hold.
    async fn cluster(&mut self, id: RecordId) -> Result<BTreeSet<RecordId>, StoreError> {
        let mut members = BTreeSet::from([id]);
        let mut frontier = vec![id];
        while !frontier.is_empty() {
            let same = Some(vec![Verdict::SameAs.code().to_owned()]);
            self.load(StatementQuery {
                subjects: Some(frontier.clone()),
                kind: Some(PayloadKind::Judgement),
                properties: same.clone(),
                ..StatementQuery::default()
            })
            .await?;
            self.load(StatementQuery {
                links_to: Some(frontier.clone()),
                kind: Some(PayloadKind::Judgement),
                properties: same,
                ..StatementQuery::default()
            })
            .await?;
            let live = self
                .known
                .iter()
                .filter(|(id, _)| self.live.get(id) == Some(&true));
            let all = Clusters::of(live.map(|(_, payload)| payload)).members(id);
            frontier = all.difference(&members).copied().collect();
            members.extend(frontier.iter().copied());
        }
        Ok(members)
    }

    /// Folds one entity and makes its row; none where nothing holds about it.
    async fn entity(
        &mut self,
        members: &BTreeSet<RecordId>,
        folded: &BTreeMap<RecordId, Option<EntityRow>>,
    ) -> Result<Option<EntityRow>, StoreError> {
        let Some(id) = members.first().copied() else {
            return Ok(None);
        };
        self.load(StatementQuery {
            subjects: Some(members.iter().copied().collect()),
            kind: Some(PayloadKind::Statement),
            ..StatementQuery::default()
        })
        .await?;
        let about: Vec<(StatementId, Payload)> = self
            .known
            .iter()
            .filter(|(id, payload)| {
                payload.kind == PayloadKind::Statement
                    && members.contains(&payload.subject)
                    && self.live.get(id) == Some(&true)
            })
            .map(|(id, payload)| (*id, payload.clone()))
            .collect();
        let Some(guard) = most_open(&about) else {
            return Ok(None);
        };
        let mut named: BTreeSet<RecordId> = BTreeSet::new();
        for (_, payload) in &about {
            named.extend(targets(payload).into_iter().map(|(id, _)| id));
        }
        let mut others: BTreeMap<RecordId, EntityRow> = BTreeMap::new();
        if !named.is_empty() {
            let ids: Vec<RecordId> = named.iter().copied().collect();
            for row in self.rows(&ids).await? {
                for member in &row.members {
                    if !folded.contains_key(member) {
                        others.insert(*member, row.clone());
                    }
                }
            }
        }
        for (member, row) in folded {
            if let Some(row) = row {
                others.insert(*member, row.clone());
            }
        }
        let canonical = |id: RecordId| others.get(&id).map_or(id, |row| row.id);
        let shown: Vec<(StatementId, &Payload)> = about
            .iter()
            .filter(|(_, payload)| as_open(guarded(payload), guard))
            .map(|(id, payload)| (*id, payload))
            .collect();
        let all = about.iter().map(|(id, payload)| (*id, payload));
        let Some(whole) = Entity::fold(members.clone(), all, canonical) else {
            return Ok(None);
        };
        let Some(open) = Entity::fold(members.clone(), shown.iter().copied(), canonical) else {
            return Ok(None);
        };
        let kind = open.kind().or(whole.kind()).unwrap_or("other").to_owned();
        let mut face = face(&open, &kind, guard, &others);
        let mut days = days(&open, &kind);
        let mut language = face.language;
        if kind == "document" {
            let reading = self.reading(&open).await?;
            language = spoken(&open).or(reading
                .as_ref()
                .and_then(|reading| reading.language.clone()));
            if let Some(reading) = reading {
                if face.label.is_empty() {
                    face.label = reading.title.unwrap_or_default();
                }
                if face.note.is_empty() {
                    face.note = reading.publisher.unwrap_or_default();
                }
                if days == (None, None) {
                    days = reading.published;
                }
            }
            if face.label.is_empty() {
                face.label = file_name(&open).unwrap_or_default();
            }
        }
        Ok(Some(EntityRow {
            id,
            members: members.iter().copied().collect(),
            sort: crate::folded(&face.label),
            kind,
            label: face.label,
            language,
            note: face.note,
            class: face.class,
            guard,
            earliest: days.0,
            latest: days.1,
            statements: shown.len() as u64,
            conflicts: open.conflicts().len() as u64,
            changed: shown
                .iter()
                .map(|(_, payload)| payload.recorded.seconds)
                .max()
                .unwrap_or(0),
        }))
    }
}

/// Properties that lend a label: an event is called after its victims.
const LABELLED_BY: &[&str] = &["involvement", "quotation", "demand"];
