//! A vault in memory: the port without an engine, to test what stands on it.
//!
//! It keeps bytes and rows like any store, but signs nothing: its checkpoint and
//! proofs are words, and its log report only counts.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kua_core::access::{Actor, Role, Scope};
use kua_core::ports::{
    Answer, Area, ArticleTally, Batch, Case, Change, Citation, CitationQuery, Content, Counts,
    EntityOrder, EntityQuery, EntityRow, Happened, HappenedQuery, Hit, ListState, ListedRow,
    LogReport, MarkQuery, MarkedText, MarksRow, Page, Part, Progress, ProjectionState,
    ProposalQuery, ProposalRow, ProposalState, RowQuery, SearchQuery, StatementQuery, StatementRow,
    StoreError, StoredOriginal, StoredStatement, StoredText, Tally, TallyBy, Vault, Window,
    WordsRow,
};
use kua_core::reading::TextMap;
use kua_core::statement::Payload;
use kua_core::value::Value;
use kua_core::{DocumentId, KeyId, OriginalId, ProposalId, RecordId, StatementId, TextId};
use sha2::{Digest, Sha256};

use lists::Lists;
use words::fits;
pub use words::satisfies;

mod citations;
mod lists;
mod marks;
mod tally;
mod words;

/// A vault in memory.
pub struct MemoryVault {
    actor: Actor,
    inside: Arc<Mutex<Inside>>,
}

#[derive(Default)]
struct Inside {
    log: Vec<(StatementId, Vec<u8>)>,
    originals: BTreeMap<OriginalId, (StoredOriginal, Vec<u8>)>,
    named: BTreeSet<OriginalId>,
    /// How many more originals it takes; none is any number.
    room: Option<usize>,
    texts: BTreeMap<TextId, (DocumentId, String, kua_core::access::Guarded)>,
    maps: BTreeMap<TextId, TextMap>,
    memory: BTreeMap<(Area, String), Vec<u8>>,
    state: Option<ProjectionState>,
    statements: BTreeMap<StatementId, StatementRow>,
    entities: BTreeMap<RecordId, EntityRow>,
    words: Vec<WordsRow>,
    proposals: BTreeMap<ProposalId, ProposalRow>,
    lists: Lists,
    marks: BTreeMap<TextId, MarksRow>,
    citations: BTreeMap<StatementId, Vec<Citation>>,
    drawn: u128,
}

impl Default for MemoryVault {
    fn default() -> Self {
        Self::new(Role::Keeper)
    }
}

impl MemoryVault {
    /// Makes an empty vault whose one member has this role.
    pub fn new(role: Role) -> Self {
        Self::of(Actor::new(KeyId::from_random([1; 16]), role, []))
    }

    /// Makes an empty vault opened by somebody.
    pub fn of(actor: Actor) -> Self {
        Self {
            actor,
            inside: Arc::default(),
        }
    }

    /// Makes an empty vault whose disk is full after so many originals.
    pub fn with_room_for(originals: usize) -> Self {
        let vault = Self::default();
        vault.inside().room = Some(originals);
        vault
    }

    /// Opens the same record as somebody else.
    pub fn opened_by(&self, actor: Actor) -> Self {
        Self {
            actor,
            inside: self.inside.clone(),
        }
    }

    /// Writes all rows of the projections as lines, in order, to compare two builds.
    pub fn rows(&self) -> Vec<String> {
        let inside = self.inside();
        let mut lines: Vec<String> = Vec::new();
        for row in inside.statements.values() {
            lines.push(format!("s {row:?}"));
        }
        for row in inside.entities.values() {
            lines.push(format!(
                "e {} {:?} {} {:?} {:?} {} {} {:?} {:?} {:?} {:?} {} {} {}",
                row.id,
                row.members,
                row.kind,
                row.label,
                row.language,
                row.note,
                row.sort,
                row.class,
                row.guard,
                row.earliest,
                row.latest,
                row.statements,
                row.conflicts,
                row.changed
            ));
        }
        for row in &inside.words {
            lines.push(format!(
                "w {} {} {:?} {:?} {} {} {} {} {:?} {:?} {:?} {:?}",
                row.record,
                row.kind,
                row.part,
                row.text,
                row.paragraph,
                row.begin,
                row.end,
                row.tokens,
                row.language,
                row.earliest,
                row.latest,
                row.guard
            ));
        }
        for row in inside.proposals.values() {
            lines.push(format!(
                "p {} {} {} {} {} {} {} {} {} {:?} {:?} {:?}",
                row.id,
                row.document,
                row.text,
                row.local,
                row.number,
                row.kind,
                row.begin,
                row.end,
                row.normalised,
                row.state,
                row.record,
                row.guard
            ));
        }
        for (id, citations) in &inside.citations {
            for one in citations {
                lines.push(format!(
                    "c {id} {} {} {} {} {}",
                    one.article, one.sure, one.law, one.written, one.imposed
                ));
            }
        }
        lines.extend(inside.lists.lines());
        for row in inside.marks.values() {
            lines.push(format!(
                "m {} {} {} {:?} {:?} {:?}",
                row.text, row.document, row.scale, row.words, row.facts, row.guard
            ));
        }
        lines.sort();
        lines
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inside {
    fn apply(&mut self, change: Change) {
        match change {
            Change::Statement(row) => {
                self.statements.insert(row.id, row);
            }
            Change::Live(id, live) => {
                if let Some(row) = self.statements.get_mut(&id) {
                    row.live = live;
                }
            }
            Change::Entity(row) => {
                self.entities
                    .retain(|_, old| !old.members.iter().any(|m| row.members.contains(m)));
                self.entities.insert(row.id, row);
            }
            Change::NoEntity(id) => {
                self.entities.remove(&id);
            }
            Change::Words(rows) => {
                for row in rows {
                    self.words.retain(|old| {
                        (old.record, old.part, old.text, old.paragraph)
                            != (row.record, row.part, row.text, row.paragraph)
                    });
                    self.words.push(row);
                }
            }
            Change::NoWords(id, part) => {
                self.words
                    .retain(|row| (row.record, row.part) != (id, part));
            }
            Change::Proposals(rows) => {
                self.proposals
                    .extend(rows.into_iter().map(|row| (row.id, row)));
            }
            Change::NoProposals(text) => {
                self.proposals.retain(|_, row| row.text != text);
                self.marks.remove(&text);
            }
            Change::Marks(row) => {
                self.marks.insert(row.text, row);
            }
            Change::Decided(id, state, record) => {
                if let Some(row) = self.proposals.get_mut(&id) {
                    row.state = state;
                    row.record = record;
                }
            }
            Change::List(_)
            | Change::NoList(_)
            | Change::Rows(..)
            | Change::RowsDone(..)
            | Change::NoRows(_)
            | Change::RowDecided(_) => self.lists.apply(change),
            Change::Citations(id, citations) => {
                self.citations.insert(id, citations);
            }
            Change::Remember(area, key, value) => {
                match value {
                    Some(value) => self.memory.insert((area, key), value),
                    None => self.memory.remove(&(area, key)),
                };
            }
        }
    }

    fn cited(&self) -> citations::Rows<'_> {
        citations::Rows {
            citations: &self.citations,
            statements: &self.statements,
            entities: &self.entities,
        }
    }

    fn stored(&self, position: usize) -> Option<StoredStatement> {
        let (id, payload) = self.log.get(position)?;
        Some(StoredStatement {
            id: *id,
            position: position as u64,
            leaf: Sha256::digest(payload).into(),
            content: Content::Present(payload.clone()),
            live: self.statements.get(id).is_none_or(|row| row.live),
        })
    }
}

fn ready<'a, T: Send + 'a>(value: Result<T, StoreError>) -> Answer<'a, T> {
    Box::pin(std::future::ready(value))
}

pub(crate) fn window<T>(rows: Vec<T>, window: Window) -> Page<T> {
    let total = rows.len() as u64;
    let offset = usize::try_from(window.offset).unwrap_or(usize::MAX);
    let limit = usize::try_from(window.limit).unwrap_or(usize::MAX);
    Page {
        rows: rows.into_iter().skip(offset).take(limit).collect(),
        total,
    }
}

impl Vault for MemoryVault {
    fn actor(&self) -> Actor {
        self.actor.clone()
    }

    fn append(&self, batch: Batch) -> Answer<'_, u64> {
        let mut inside = self.inside();
        let mut ids: BTreeSet<StatementId> = inside.log.iter().map(|(id, _)| *id).collect();
        if let Some(twice) = batch.statements.iter().find(|new| !ids.insert(new.id)) {
            return ready(Err(StoreError::Fault {
                doing: "checking a batch",
                detail: format!("statement {} is in the log already", twice.id),
            }));
        }
        for statement in batch.statements {
            inside.log.push((statement.id, statement.payload));
        }
        for original in batch.originals {
            inside.named.insert(original.file);
        }
        for (text, map) in batch.maps {
            if inside.texts.contains_key(&text) {
                inside.maps.insert(text, map);
            }
        }
        for text in batch.texts {
            inside.maps.insert(text.text, text.map);
            inside
                .texts
                .insert(text.text, (text.document, text.content, text.guard));
        }
        for change in batch.changes {
            inside.apply(change);
        }
        let position = inside.log.len() as u64;
        let version = inside.state.map_or(1, |state| state.version);
        inside.state = Some(ProjectionState { position, version });
        ready(Ok(position))
    }

    fn put_original(&self, mut source: Box<dyn Read + Send>) -> Answer<'_, StoredOriginal> {
        let mut bytes = Vec::new();
        if let Err(error) = source.read_to_end(&mut bytes) {
            let reason = error.to_string();
            return ready(Err(StoreError::Disk {
                doing: "reading the file",
                reason,
            }));
        }
        let mut inside = self.inside();
        if let Some(room) = &mut inside.room {
            match room.checked_sub(1) {
                Some(left) => *room = left,
                None => return ready(Err(StoreError::Full { doing: "taking in" })),
            }
        }
        inside.drawn += 1;
        let file = OriginalId::from_random(inside.drawn.to_be_bytes());
        let stored = StoredOriginal {
            file,
            sha256: Sha256::digest(&bytes).into(),
            size: bytes.len() as u64,
        };
        inside.originals.insert(file, (stored.clone(), bytes));
        ready(Ok(stored))
    }

    fn open_original(&self, file: OriginalId) -> Answer<'_, Box<dyn Read + Send>> {
        let inside = self.inside();
        ready(match inside.originals.get(&file) {
            Some((_, bytes)) => Ok(Box::new(Cursor::new(bytes.clone())) as Box<dyn Read + Send>),
            None => Err(StoreError::NotFound),
        })
    }

    fn erase(&self, judgement: StatementId, changes: Vec<Change>) -> Answer<'_, u64> {
        let mut inside = self.inside();
        let payload = inside
            .log
            .iter()
            .find(|(id, _)| *id == judgement)
            .and_then(|(_, payload)| Payload::decode(payload).ok());
        // Leaves have no hashes here, so only files and texts can be named.
        let Some(Value::Erasure(erasure)) = payload.map(|payload| payload.value) else {
            return ready(Err(StoreError::NotFound));
        };
        if !erasure.leaves.is_empty() {
            return ready(Err(StoreError::NotFound));
        }
        for file in &erasure.originals {
            inside.originals.remove(file);
            inside.named.remove(file);
            inside.lists.drop_of_original(*file);
        }
        for text in &erasure.texts {
            inside.texts.remove(text);
            inside.maps.remove(text);
        }
        for change in changes {
            inside.apply(change);
        }
        ready(Ok(0))
    }

    fn open_original_from(
        &self,
        file: OriginalId,
        offset: u64,
    ) -> Answer<'_, Box<dyn Read + Send>> {
        let inside = self.inside();
        ready(match inside.originals.get(&file) {
            Some((_, bytes)) => {
                let from = usize::try_from(offset).unwrap_or(usize::MAX);
                let rest = bytes.get(from..).unwrap_or_default().to_vec();
                Ok(Box::new(Cursor::new(rest)) as Box<dyn Read + Send>)
            }
            None => Err(StoreError::NotFound),
        })
    }

    fn originals_with(&self, sha256: [u8; 32]) -> Answer<'_, Vec<OriginalId>> {
        let inside = self.inside();
        let found = inside
            .originals
            .values()
            .filter(|(stored, _)| stored.sha256 == sha256 && inside.named.contains(&stored.file))
            .map(|(stored, _)| stored.file)
            .collect();
        ready(Ok(found))
    }

    fn text(&self, scope: &Scope, text: TextId) -> Answer<'_, StoredText> {
        let inside = self.inside();
        ready(match inside.texts.get(&text) {
            Some((document, content, guard)) if scope.admits(*guard) => Ok(StoredText {
                text,
                document: *document,
                content: content.clone(),
            }),
            _ => Err(StoreError::NotFound),
        })
    }

    fn text_map(&self, scope: &Scope, text: TextId) -> Answer<'_, TextMap> {
        let inside = self.inside();
        ready(match inside.texts.get(&text) {
            Some((_, _, guard)) if scope.admits(*guard) => {
                Ok(inside.maps.get(&text).cloned().unwrap_or(TextMap::Unknown))
            }
            _ => Err(StoreError::NotFound),
        })
    }

    fn read_log(&self, _: &Scope, from: u64, limit: u64) -> Answer<'_, Vec<StoredStatement>> {
        let inside = self.inside();
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        let until = from.saturating_add(usize::try_from(limit).unwrap_or(usize::MAX));
        let found = (from..until.min(inside.log.len()))
            .filter_map(|at| inside.stored(at))
            .collect();
        ready(Ok(found))
    }

    fn statements(&self, scope: &Scope, query: StatementQuery) -> Answer<'_, Vec<StoredStatement>> {
        let inside = self.inside();
        let mut found: Vec<StoredStatement> = inside
            .log
            .iter()
            .enumerate()
            .filter(|(_, (id, _))| {
                inside.statements.get(id).is_some_and(|row| {
                    scope.admits(row.guard)
                        && (row.live || !query.live)
                        && query.ids.as_ref().is_none_or(|ids| ids.contains(&row.id))
                        && query
                            .subjects
                            .as_ref()
                            .is_none_or(|ids| ids.contains(&row.subject))
                        && query
                            .links_to
                            .as_ref()
                            .is_none_or(|ids| row.links.iter().any(|(to, _)| ids.contains(to)))
                        && query.kind.is_none_or(|kind| kind == row.kind)
                        && query
                            .properties
                            .as_ref()
                            .is_none_or(|properties| properties.contains(&row.property))
                })
            })
            .filter_map(|(at, _)| inside.stored(at))
            .collect();
        if query.newest_first {
            found.reverse();
        }
        if let Some(limit) = query.limit {
            found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        }
        ready(Ok(found))
    }

    fn entities(&self, scope: &Scope, query: EntityQuery) -> Answer<'_, Page<EntityRow>> {
        let inside = self.inside();
        let mut rows: Vec<EntityRow> = inside
            .entities
            .values()
            .filter(|row| tally::meant(row, scope, &query, inside.statements.values()))
            .cloned()
            .collect();
        rows.sort_by(|a, b| {
            let order = match query.order {
                EntityOrder::Label => a.sort.cmp(&b.sort),
                EntityOrder::Day => a.earliest.cmp(&b.earliest),
                EntityOrder::Changed => a.changed.cmp(&b.changed),
                EntityOrder::Statements => a.statements.cmp(&b.statements),
            };
            let order = if query.descending {
                order.reverse()
            } else {
                order
            };
            // Whoever has no day comes last, either way round.
            let dated = if query.order == EntityOrder::Day {
                a.earliest.is_none().cmp(&b.earliest.is_none())
            } else {
                std::cmp::Ordering::Equal
            };
            dated.then(order).then(a.id.cmp(&b.id))
        });
        ready(Ok(window(rows, query.window)))
    }

    fn tally(&self, scope: &Scope, query: EntityQuery, by: TallyBy) -> Answer<'_, Vec<Tally>> {
        let inside = self.inside();
        let statements = inside.statements.values();
        let meant = inside
            .entities
            .values()
            .filter(|row| tally::meant(row, scope, &query, statements.clone()));
        ready(Ok(tally::tally(meant, scope, &by, statements.clone())))
    }

    fn articles(&self, scope: &Scope, query: CitationQuery) -> Answer<'_, Vec<ArticleTally>> {
        ready(Ok(self.inside().cited().articles(scope, &query)))
    }

    fn cases(&self, scope: &Scope, query: CitationQuery) -> Answer<'_, Vec<Case>> {
        ready(Ok(self.inside().cited().cases(scope, &query)))
    }

    fn happened(&self, scope: &Scope, query: HappenedQuery) -> Answer<'_, Vec<Happened>> {
        ready(Ok(self.inside().cited().happened(scope, &query)))
    }

    fn marked(&self, scope: &Scope, query: MarkQuery) -> Answer<'_, Vec<MarkedText>> {
        ready(Ok(marks::alike(&self.inside().marks, scope, &query)))
    }

    fn proposals(&self, scope: &Scope, query: ProposalQuery) -> Answer<'_, Page<ProposalRow>> {
        let inside = self.inside();
        let mut rows: Vec<ProposalRow> = inside
            .proposals
            .values()
            .filter(|row| {
                scope.admits(row.guard)
                    && query
                        .document
                        .is_none_or(|document| document == row.document)
                    && query
                        .kinds
                        .as_ref()
                        .is_none_or(|kinds| kinds.contains(&row.kind))
                    && query.state.is_none_or(|state| state == row.state)
                    && query.ids.as_ref().is_none_or(|ids| ids.contains(&row.id))
            })
            .cloned()
            .collect();
        rows.sort_by_key(|row| (row.document, row.text, row.number));
        ready(Ok(window(rows, query.window)))
    }

    fn rows(&self, scope: &Scope, query: RowQuery) -> Answer<'_, Page<ListedRow>> {
        ready(Ok(self.inside().lists.rows(scope, &query)))
    }

    fn lists(&self, scope: &Scope, ids: Option<Vec<RecordId>>) -> Answer<'_, Vec<ListState>> {
        ready(Ok(self.inside().lists.states(scope, ids.as_deref())))
    }

    fn search(&self, scope: &Scope, query: SearchQuery) -> Answer<'_, Page<Hit>> {
        let inside = self.inside();
        let mut rows: Vec<&WordsRow> = inside
            .words
            .iter()
            .filter(|row| fits(row, &query, scope))
            .collect();
        rows.sort_by_key(|row| (row.part == Part::Text, row.record, row.text, row.paragraph));
        if query.expression.is_none() {
            // Without words every record is listed once a text.
            rows.dedup_by_key(|row| (row.part == Part::Text, row.record, row.text));
        }
        let hits = rows
            .into_iter()
            .map(|row| Hit {
                record: row.record,
                kind: row.kind.clone(),
                part: row.part,
                text: row.text,
                begin: row.begin,
                end: row.end,
                language: row.language.clone(),
            })
            .collect();
        ready(Ok(window(hits, query.window)))
    }

    fn counts(&self, scope: &Scope) -> Answer<'_, Counts> {
        let inside = self.inside();
        let mut counts = Counts {
            statements: inside.log.len() as u64,
            ..Counts::default()
        };
        let mut entities: BTreeMap<String, u64> = BTreeMap::new();
        for row in inside
            .entities
            .values()
            .filter(|row| scope.admits(row.guard))
        {
            *entities.entry(row.kind.clone()).or_default() += 1;
            counts.conflicts += u64::from(row.conflicts > 0);
        }
        let mut waiting: BTreeMap<String, u64> = BTreeMap::new();
        let mut documents: BTreeMap<DocumentId, (u64, u64)> = BTreeMap::new();
        for row in inside
            .proposals
            .values()
            .filter(|row| scope.admits(row.guard))
        {
            let tally = documents.entry(row.document).or_default();
            if row.state == ProposalState::Open {
                *waiting.entry(row.kind.clone()).or_default() += 1;
                tally.0 += 1;
            } else {
                tally.1 += 1;
            }
        }
        counts.entities = entities.into_iter().collect();
        counts.waiting = waiting.into_iter().collect();
        counts.documents = documents
            .into_iter()
            .filter(|(_, (open, _))| *open > 0)
            .map(|(id, (open, decided))| (id, open, decided))
            .collect();
        counts
            .documents
            .sort_by_key(|(id, open, _)| (std::cmp::Reverse(*open), *id));
        ready(Ok(counts))
    }

    fn resolve(&self, scope: &Scope, prefix: &str) -> Answer<'_, Vec<(RecordId, String)>> {
        let inside = self.inside();
        let begins =
            |id: &dyn std::fmt::Display| id.to_string().replace('-', "").starts_with(prefix);
        let mut found: Vec<(RecordId, String)> = Vec::new();
        for row in inside
            .entities
            .values()
            .filter(|row| scope.admits(row.guard))
        {
            let members = row.members.iter().filter(|id| begins(*id));
            found.extend(members.map(|id| (*id, row.kind.clone())));
        }
        for row in inside
            .statements
            .values()
            .filter(|row| scope.admits(row.guard))
        {
            if begins(&row.id) {
                found.push((row.id.into(), "statement".to_owned()));
            }
        }
        for row in inside
            .proposals
            .values()
            .filter(|row| scope.admits(row.guard))
        {
            if begins(&row.id) {
                found.push((RecordId::from_bytes(row.id.bytes()), "proposal".to_owned()));
            }
        }
        ready(Ok(found))
    }

    fn projection(&self) -> Answer<'_, ProjectionState> {
        let state = self.inside().state;
        ready(Ok(state.unwrap_or(ProjectionState {
            position: 0,
            version: 1,
        })))
    }

    fn clear_projections(&self) -> Answer<'_, ()> {
        let mut inside = self.inside();
        inside.statements.clear();
        inside.entities.clear();
        inside.words.clear();
        inside.proposals.clear();
        inside.lists = Lists::default();
        inside.marks.clear();
        inside.citations.clear();
        inside.state = None;
        ready(Ok(()))
    }

    fn project(&self, changes: Vec<Change>, reached: ProjectionState) -> Answer<'_, ()> {
        let mut inside = self.inside();
        for change in changes {
            inside.apply(change);
        }
        inside.state = Some(reached);
        ready(Ok(()))
    }

    fn projection_digest(&self) -> Answer<'_, [u8; 32]> {
        ready(Ok(Sha256::digest(self.rows().join("\n")).into()))
    }

    fn recall(&self, area: Area, key: &str) -> Answer<'_, Option<Vec<u8>>> {
        ready(Ok(self
            .inside()
            .memory
            .get(&(area, key.to_owned()))
            .cloned()))
    }

    fn remember(&self, area: Area, key: &str, value: Option<Vec<u8>>) -> Answer<'_, ()> {
        self.inside()
            .apply(Change::Remember(area, key.to_owned(), value));
        ready(Ok(()))
    }

    fn remembered(&self, area: Area) -> Answer<'_, Vec<String>> {
        let inside = self.inside();
        let keys = inside.memory.keys().filter(|(found, _)| *found == area);
        ready(Ok(keys.map(|(_, key)| key.clone()).collect()))
    }

    fn verify<'a>(&'a self, progress: Progress<'a>) -> Answer<'a, LogReport> {
        let inside = self.inside();
        let leaves = inside.log.len() as u64;
        progress(leaves, leaves);
        ready(Ok(LogReport {
            leaves,
            present: leaves,
            erased: 0,
            missing: Vec::new(),
            wrong: Vec::new(),
            root_agrees: true,
            root: String::new(),
            originals: inside.named.len() as u64,
            originals_wrong: Vec::new(),
            texts_wrong: Vec::new(),
        }))
    }

    fn proof(&self, id: StatementId) -> Answer<'_, String> {
        let known = self.inside().log.iter().any(|(found, _)| *found == id);
        ready(if known {
            Ok(format!(
                "proof of {id}
"
            ))
        } else {
            Err(StoreError::NotFound)
        })
    }

    fn checkpoint(&self) -> Answer<'_, String> {
        ready(Ok(format!(
            "memory
{}
",
            self.inside().log.len()
        )))
    }

    fn author_key(&self, _: KeyId) -> Answer<'_, [u8; 32]> {
        ready(Ok([0; 32]))
    }
}
