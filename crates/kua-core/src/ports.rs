//! The port to the vault: what the use cases ask of any store.
//!
//! The store keeps bytes and typed rows and knows nothing of their meaning: the
//! application encodes payloads, folds them, and hands over the rows of the
//! projections. Every query carries a [`Scope`].

use std::future::Future;
use std::io::Read;
use std::pin::Pin;

use crate::access::{Access, Actor, Guarded, Scope};
use crate::reading::TextMap;
use crate::search::{Expression, Filters};
use crate::statement::PayloadKind;
use crate::{DocumentId, KeyId, OriginalId, ProposalId, RecordId, StatementId, TextId};

mod citations;
mod lists;
mod tally;

pub use citations::{ArticleTally, Case, Citation, CitationQuery, Happened, HappenedQuery};
pub use lists::{
    ListHead, ListState, ListedRow, NewRow, RowDecision, RowOrder, RowProblem, RowQuery,
};
pub use tally::{DaySpan, Linked, Tally, TallyBy};

/// What a port answers, later.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// What can go wrong in a store. No variant carries a name or a text of a source.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk has no room.
    #[error("the disk is full while {doing}; nothing was changed; free some room and try again")]
    Full {
        /// What was being done.
        doing: &'static str,
    },
    /// A file of the vault is not what was written.
    #[error(
        "{part} of the vault is damaged ({detail}); nothing was written; run `kua doctor`, then restore a backup"
    )]
    Damaged {
        /// Which file, as the vault names it.
        part: String,
        /// What was found, without content.
        detail: String,
    },
    /// The record is older than the head that was signed last.
    #[error(
        "the record holds {found} entries, but {signed} were signed: the end of the log was cut off or put back; restore a backup"
    )]
    Behind {
        /// Entries in the record.
        found: u64,
        /// Entries that the head names.
        signed: u64,
    },
    /// Nothing of this id is there, or it may not be seen.
    #[error("there is nothing with this id")]
    NotFound,
    /// The payload or file was erased.
    #[error("it was erased")]
    Erased,
    /// A write failed before; the vault must be opened again.
    #[error("an earlier write was not confirmed by the disk; close the vault and open it again")]
    Halted,
    /// The disk or the operating system refused.
    #[error("{doing}: {reason}")]
    Disk {
        /// What was being done.
        doing: &'static str,
        /// What the operating system said.
        reason: String,
    },
    /// A fault of the program.
    #[error("a fault of kua while {doing}: {detail}")]
    Fault {
        /// What was being done.
        doing: &'static str,
        /// What happened, without content.
        detail: String,
    },
}

/// One transaction on the truth, with the projections that follow from it.
///
/// All of it is kept, or nothing.
#[derive(Default)]
pub struct Batch {
    /// New entries of the log, in order.
    pub statements: Vec<NewStatement>,
    /// Originals that [`Vault::put_original`] took in before and the statements name.
    pub originals: Vec<StoredOriginal>,
    /// New text versions.
    pub texts: Vec<NewText>,
    /// Ways back that were found better for texts whose characters stay the same.
    pub maps: Vec<(TextId, TextMap)>,
    /// Changes of the projections.
    pub changes: Vec<Change>,
}

/// A new entry of the log.
pub struct NewStatement {
    /// Its id.
    pub id: StatementId,
    /// The encoded payload.
    pub payload: Vec<u8>,
}

/// A stored original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredOriginal {
    /// Its random name.
    pub file: OriginalId,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Its size in bytes.
    pub size: u64,
}

/// A new text version.
pub struct NewText {
    /// Its id.
    pub text: TextId,
    /// The document it is of.
    pub document: DocumentId,
    /// The original whose key seals it; a text without original (typed here) gets a key of its own.
    pub original: Option<OriginalId>,
    /// Its characters.
    pub content: String,
    /// The way back to the original.
    pub map: TextMap,
    /// Who may see it.
    pub guard: Guarded,
}

/// A text version as stored.
pub struct StoredText {
    /// Its id.
    pub text: TextId,
    /// The document it is of.
    pub document: DocumentId,
    /// Its characters.
    pub content: String,
}

/// An entry of the log, as read back.
pub struct StoredStatement {
    /// Its id.
    pub id: StatementId,
    /// Its place in the log of this installation, counted from 0.
    pub position: u64,
    /// The hash of its leaf.
    pub leaf: [u8; 32],
    /// Its payload.
    pub content: Content,
    /// Whether it still holds, as the projection says (true where the projection does not know it).
    pub live: bool,
}

/// What became of a payload.
#[derive(Clone, PartialEq, Eq)]
pub enum Content {
    /// It is there, and its commitment was checked.
    Present(Vec<u8>),
    /// It was erased by a judgement.
    Erased,
    /// It is gone and nobody says why.
    Missing,
}

/// A change of the projections.
pub enum Change {
    /// Puts or replaces the row of a statement.
    Statement(StatementRow),
    /// Says whether a statement still holds.
    Live(StatementId, bool),
    /// Puts or replaces the row of an entity; rows of its members are replaced by it.
    Entity(EntityRow),
    /// Takes the row of an entity away.
    NoEntity(RecordId),
    /// Puts the words of a record into the index; entries of (record, part, text, paragraph) are replaced.
    Words(Vec<WordsRow>),
    /// Takes all words of one part of a record out of the index.
    NoWords(RecordId, Part),
    /// Puts or replaces proposals.
    Proposals(Vec<ProposalRow>),
    /// Takes all proposals and marks of a text away.
    NoProposals(TextId),
    /// Puts or replaces what a text is recognised by.
    Marks(MarksRow),
    /// Says what became of a proposal.
    Decided(ProposalId, ProposalState, Option<RecordId>),
    /// Puts or replaces what the log states of a list; its rows stay.
    List(ListHead),
    /// Takes a list and all its rows away.
    NoList(RecordId),
    /// Puts rows of a list behind those that are there; it need not be stated yet.
    Rows(RecordId, Vec<NewRow>),
    /// Says that all rows of a list are there: the hash over them.
    RowsDone(RecordId, [u8; 32]),
    /// Takes all rows of a list away and leaves what is stated of it.
    NoRows(RecordId),
    /// Says what became of a row.
    RowDecided(RowDecision),
    /// Puts what the charge of a statement cites, in place of what it cited before; nothing takes it away.
    Citations(StatementId, Vec<Citation>),
    /// Keeps what a program computed, or takes it away, as [`Vault::remember`] does, in the same transaction.
    Remember(Area, String, Option<Vec<u8>>),
}

/// A statement in the projections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementRow {
    /// Its id.
    pub id: StatementId,
    /// Statement or judgement.
    pub kind: PayloadKind,
    /// What it is about.
    pub subject: RecordId,
    /// The property or verb.
    pub property: String,
    /// The records it points at, each with how: `victim`, `place`, `document`, `same-as` ...
    pub links: Vec<(RecordId, String)>,
    /// Who may see it.
    pub guard: Guarded,
    /// Whether it still holds.
    pub live: bool,
    /// Whether it says that something is not so: what it points at is then not counted.
    pub denied: bool,
    /// When it was recorded, in seconds since 1970.
    pub recorded: i64,
}

/// An entity in the projections: one row for all its members.
#[derive(Clone, PartialEq, Eq)]
pub struct EntityRow {
    /// Its id: the smallest id of its members.
    pub id: RecordId,
    /// All ids that were called the same, itself among them.
    pub members: Vec<RecordId>,
    /// Its kind: `person`, `event`, `document` ...
    pub kind: String,
    /// The name it is shown by, made only of what its `guard` lets see.
    pub label: String,
    /// BCP 47 tag of the label.
    pub language: Option<String>,
    /// What tells it apart from others of the same name.
    pub note: String,
    /// The label folded, to sort by.
    pub sort: String,
    /// A word to group by: the type of an event, the class of a person.
    pub class: Option<String>,
    /// Who may see it at all.
    pub guard: Guarded,
    /// First day it is about, counted from 1970-01-01.
    pub earliest: Option<i64>,
    /// Last day it is about.
    pub latest: Option<i64>,
    /// How many statements hold about it.
    pub statements: u64,
    /// How many values contradict each other.
    pub conflicts: u64,
    /// When something was last recorded about it, in seconds since 1970.
    pub changed: i64,
}

/// Which part of a record words stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The characters of a text.
    Text,
    /// Names and titles.
    Name,
}

/// A paragraph or a name in the index.
#[derive(Clone, PartialEq, Eq)]
pub struct WordsRow {
    /// The record a hit leads to.
    pub record: RecordId,
    /// The record's kind.
    pub kind: String,
    /// Which part of it.
    pub part: Part,
    /// The text version, if it is one.
    pub text: Option<TextId>,
    /// Number of the paragraph, from 0.
    pub paragraph: u32,
    /// First code point in the text.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// The folded tokens, separated by spaces.
    pub tokens: String,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// First day it is about, counted from 1970-01-01.
    pub earliest: Option<i64>,
    /// Last day it is about.
    pub latest: Option<i64>,
    /// Who may see it.
    pub guard: Guarded,
}

/// A proposal in the projections.
#[derive(Clone, PartialEq, Eq)]
pub struct ProposalRow {
    /// Its id.
    pub id: ProposalId,
    /// The document.
    pub document: DocumentId,
    /// The text version.
    pub text: TextId,
    /// The id the extractor gave it, unique in its text.
    pub local: String,
    /// Its place in the order of review, from 0.
    pub number: u32,
    /// Its kind.
    pub kind: String,
    /// First code point.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// The value folded, as decisions name it.
    pub normalised: String,
    /// What became of it.
    pub state: ProposalState,
    /// The record it was made or joined to.
    pub record: Option<RecordId>,
    /// Who may see it.
    pub guard: Guarded,
}

/// What a text is recognised by in others: hashes of its words in a row and of the facts in it.
#[derive(Clone, PartialEq, Eq)]
pub struct MarksRow {
    /// The text version.
    pub text: TextId,
    /// The document.
    pub document: DocumentId,
    /// Hashes of words in a row, a sample: all of them below [`MarksRow::below`].
    pub words: Vec<u64>,
    /// How often the range of hashes was halved until the sample was small enough.
    pub scale: u32,
    /// Hashes of the facts, below 2^62 as well.
    pub facts: Vec<u64>,
    /// Who may see the text.
    pub guard: Guarded,
}

impl MarksRow {
    /// One more than the largest hash of a sample of this scale.
    pub fn below(scale: u32) -> u64 {
        (1 << 62) >> scale.min(62)
    }
}

/// Which texts are like one.
#[derive(Clone)]
pub struct MarkQuery {
    /// The document it is of; its own texts are not like it.
    pub document: DocumentId,
    /// Its words.
    pub words: Vec<u64>,
    /// The scale of its words.
    pub scale: u32,
    /// Its facts.
    pub facts: Vec<u64>,
    /// At least so many words in common,
    pub least_words: u64,
    /// or so many facts.
    pub least_facts: u64,
    /// How many texts at the most, those with the most in common first.
    pub limit: u64,
}

/// A text that has marks in common with one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedText {
    /// The text.
    pub text: TextId,
    /// Its document.
    pub document: DocumentId,
    /// The scale of its words.
    pub scale: u32,
    /// How many words it has that the other could have too, at the coarser of the two scales.
    pub words: u64,
    /// How many of them they have in common.
    pub shared_words: u64,
    /// How many facts they have in common.
    pub shared_facts: u64,
    /// Who may see it.
    pub guard: Guarded,
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProposalState {
    /// Nobody decided yet.
    Open,
    /// Accepted, perhaps corrected first.
    Accepted,
    /// Rejected.
    Rejected,
}

/// A part of a longer list.
#[derive(Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

/// Which part of a list is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// How many rows to pass over.
    pub offset: u64,
    /// How many rows at the most.
    pub limit: u64,
}

impl Window {
    /// A window that starts at the first row.
    pub const fn first(limit: u64) -> Self {
        Self { offset: 0, limit }
    }
}

/// Which statements are wanted; all conditions that are given must hold.
#[derive(Debug, Clone, Default)]
pub struct StatementQuery {
    /// These ids.
    pub ids: Option<Vec<StatementId>>,
    /// About one of these.
    pub subjects: Option<Vec<RecordId>>,
    /// Pointing at one of these.
    pub links_to: Option<Vec<RecordId>>,
    /// Statement or judgement.
    pub kind: Option<PayloadKind>,
    /// One of these properties or verbs.
    pub properties: Option<Vec<String>>,
    /// Only what still holds.
    pub live: bool,
    /// The newest first instead of the oldest.
    pub newest_first: bool,
    /// How many at the most; none is all.
    pub limit: Option<u64>,
}

/// Which entities are wanted.
#[derive(Debug, Clone)]
pub struct EntityQuery {
    /// Of one of these kinds; none is every kind.
    pub kinds: Option<Vec<String>>,
    /// Of this class.
    pub class: Option<String>,
    /// With one of these ids, or with a member of this id.
    pub ids: Option<Vec<RecordId>>,
    /// Whose folded label begins so.
    pub prefix: Option<String>,
    /// Only those with contradicting values.
    pub conflicts: bool,
    /// That may have been in these days; none is whenever, and without a day too.
    pub days: Option<DaySpan>,
    /// That point, or do not point, at each of these.
    pub linked: Vec<Linked>,
    /// In which order.
    pub order: EntityOrder,
    /// The other way round.
    pub descending: bool,
    /// Which part.
    pub window: Window,
}

impl EntityQuery {
    /// All entities of one kind, by label.
    pub fn of_kind(kind: &str, window: Window) -> Self {
        Self {
            kinds: Some(vec![kind.to_owned()]),
            class: None,
            ids: None,
            prefix: None,
            conflicts: false,
            days: None,
            linked: Vec::new(),
            order: EntityOrder::Label,
            descending: false,
            window,
        }
    }

    /// The entities that these ids belong to.
    pub fn of_ids(ids: Vec<RecordId>) -> Self {
        let limit = ids.len() as u64;
        Self {
            kinds: None,
            class: None,
            ids: Some(ids),
            prefix: None,
            conflicts: false,
            days: None,
            linked: Vec::new(),
            order: EntityOrder::Label,
            descending: false,
            window: Window::first(limit),
        }
    }
}

/// How entities are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityOrder {
    /// By label.
    Label,
    /// By first day.
    Day,
    /// By last change.
    Changed,
    /// By number of statements.
    Statements,
}

/// Which proposals are wanted.
#[derive(Debug, Clone)]
pub struct ProposalQuery {
    /// Of this document.
    pub document: Option<DocumentId>,
    /// Of one of these kinds.
    pub kinds: Option<Vec<String>>,
    /// In this state.
    pub state: Option<ProposalState>,
    /// These ids.
    pub ids: Option<Vec<ProposalId>>,
    /// Which part.
    pub window: Window,
}

/// A hit of a search.
#[derive(Clone, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: String,
    /// Which part of it.
    pub part: Part,
    /// The text version, if it is one.
    pub text: Option<TextId>,
    /// First code point of the paragraph.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// BCP 47 tag.
    pub language: Option<String>,
}

/// What is searched for.
#[derive(Debug, Clone)]
pub struct SearchQuery {
    /// The words; none asks for all that the filters let through.
    pub expression: Option<Expression>,
    /// Kind, language, days.
    pub filters: Filters,
    /// Which part.
    pub window: Window,
}

/// How many there are of what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entities by kind.
    pub entities: Vec<(String, u64)>,
    /// Open proposals by kind.
    pub waiting: Vec<(String, u64)>,
    /// Documents with open proposals, the most first: (document, open, decided).
    pub documents: Vec<(DocumentId, u64, u64)>,
    /// Entities with contradicting values.
    pub conflicts: u64,
    /// Entries in the log.
    pub statements: u64,
}

/// How far the projections are built, and by which rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProjectionState {
    /// Log entries that are in them.
    pub position: u64,
    /// Version of the rules.
    pub version: u32,
}

/// What a check of the log found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogReport {
    /// Leaves in the tree.
    pub leaves: u64,
    /// Payloads that are there and fit their commitments.
    pub present: u64,
    /// Payloads erased by a judgement.
    pub erased: u64,
    /// Payloads that are gone without one, by position.
    pub missing: Vec<u64>,
    /// Leaves with a wrong signature, sequence or parent, by position.
    pub wrong: Vec<u64>,
    /// Whether the tree has the root that the head was signed for.
    pub root_agrees: bool,
    /// The root, in hexadecimal digits.
    pub root: String,
    /// Originals that are there and have their hash.
    pub originals: u64,
    /// Originals that are damaged or gone.
    pub originals_wrong: Vec<OriginalId>,
    /// Texts that are damaged or gone.
    pub texts_wrong: Vec<TextId>,
}

impl LogReport {
    /// Says whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.missing.is_empty()
            && self.wrong.is_empty()
            && self.root_agrees
            && self.originals_wrong.is_empty()
            && self.texts_wrong.is_empty()
    }
}

/// How far a long work is: (done, of).
pub type Progress<'a> = &'a (dyn Fn(u64, u64) + Send + Sync);

/// An open vault.
pub trait Vault: Send + Sync {
    /// Who opened it.
    fn actor(&self) -> Actor;

    /// Keeps a batch for ever; when it answers, the batch is on the disk and `head` is signed.
    ///
    /// Returns the number of entries in the log afterwards.
    fn append(&self, batch: Batch) -> Answer<'_, u64>;

    /// Takes in an original: hashes, encrypts, syncs. It is kept once a batch names it.
    fn put_original(&self, source: Box<dyn Read + Send>) -> Answer<'_, StoredOriginal>;

    /// Opens an original for reading; every block is checked as it is read.
    fn open_original(&self, file: OriginalId) -> Answer<'_, Box<dyn Read + Send>>;

    /// Carries out an erasure that the log holds: the judgement's value names leaves, originals and texts.
    ///
    /// Their keys are destroyed, then their bytes; `changes` are what follows for the
    /// projections. Who may judge so is decided before. Returns how many payloads went.
    fn erase(&self, judgement: StatementId, changes: Vec<Change>) -> Answer<'_, u64>;

    /// Reads an original from a place on, in plain bytes; nothing comes out that was not checked.
    ///
    /// A place behind the end gives nothing. Nothing plain is laid down anywhere for it.
    fn open_original_from(&self, file: OriginalId, offset: u64)
    -> Answer<'_, Box<dyn Read + Send>>;

    /// Finds the originals that have this hash.
    fn originals_with(&self, sha256: [u8; 32]) -> Answer<'_, Vec<OriginalId>>;

    /// Reads a text version.
    fn text(&self, scope: &Scope, text: TextId) -> Answer<'_, StoredText>;

    /// Reads the way back from a text version to its original.
    fn text_map(&self, scope: &Scope, text: TextId) -> Answer<'_, TextMap>;

    /// Reads a stretch of the log, whoever may see it: for the projector, exports and proofs only.
    fn read_log(&self, whole: &Scope, from: u64, limit: u64) -> Answer<'_, Vec<StoredStatement>>;

    /// Finds statements.
    fn statements(&self, scope: &Scope, query: StatementQuery) -> Answer<'_, Vec<StoredStatement>>;

    /// Lists entities.
    fn entities(&self, scope: &Scope, query: EntityQuery) -> Answer<'_, Page<EntityRow>>;

    /// Counts entities; the order and the window of the query do not matter.
    ///
    /// Rows come in the order of [`Tally`], each sort once.
    fn tally(&self, scope: &Scope, query: EntityQuery, by: TallyBy) -> Answer<'_, Vec<Tally>>;

    /// Counts the articles that charges cite, by key; `article` of the query narrows it to one.
    ///
    /// Only what holds, denies nothing and may be seen counts: the charge, the event, and who is charged.
    fn articles(&self, scope: &Scope, query: CitationQuery) -> Answer<'_, Vec<ArticleTally>>;

    /// Lists the events with a charge of the article of the query, of any where it names none: by
    /// first day, those without one last, then by id.
    fn cases(&self, scope: &Scope, query: CitationQuery) -> Answer<'_, Vec<Case>>;

    /// Lists events of some classes that persons took part in, in the order of [`Happened`].
    fn happened(&self, scope: &Scope, query: HappenedQuery) -> Answer<'_, Vec<Happened>>;

    /// Lists proposals in the order of review.
    fn proposals(&self, scope: &Scope, query: ProposalQuery) -> Answer<'_, Page<ProposalRow>>;

    /// Lists rows of a list that holds; a list that may not be seen has none.
    fn rows(&self, scope: &Scope, query: RowQuery) -> Answer<'_, Page<ListedRow>>;

    /// Lists the lists of the projections, those that were taken back among them.
    ///
    /// Rows of a list that is not stated yet are seen by the scope of the projector alone.
    fn lists(&self, scope: &Scope, ids: Option<Vec<RecordId>>) -> Answer<'_, Vec<ListState>>;
    /// Lists texts that have words in a row or facts in common with one, the most alike first.
    fn marked(&self, scope: &Scope, query: MarkQuery) -> Answer<'_, Vec<MarkedText>>;

    /// Searches, the best first: names before texts, then by rank.
    fn search(&self, scope: &Scope, query: SearchQuery) -> Answer<'_, Page<Hit>>;

    /// Counts what is there.
    fn counts(&self, scope: &Scope) -> Answer<'_, Counts>;

    /// Finds the ids of entities, statements and proposals that begin with these hexadecimal digits (dashes passed over), with the kind of each.
    fn resolve(&self, scope: &Scope, prefix: &str) -> Answer<'_, Vec<(RecordId, String)>>;

    /// Says how far the projections are built.
    fn projection(&self) -> Answer<'_, ProjectionState>;

    /// Drops all projections, search index included.
    fn clear_projections(&self) -> Answer<'_, ()>;

    /// Applies changes to the projections and notes how far they now reach.
    fn project(&self, changes: Vec<Change>, reached: ProjectionState) -> Answer<'_, ()>;

    /// Returns a hash over all rows of the projections, to compare two builds.
    fn projection_digest(&self) -> Answer<'_, [u8; 32]>;

    /// Reads what a program once computed: proposals of (text, extractor), a draft, a setting.
    fn recall(&self, area: Area, key: &str) -> Answer<'_, Option<Vec<u8>>>;

    /// Keeps what a program computed, or takes it away.
    fn remember(&self, area: Area, key: &str, value: Option<Vec<u8>>) -> Answer<'_, ()>;

    /// Lists the keys of an area.
    fn remembered(&self, area: Area) -> Answer<'_, Vec<String>>;

    /// Checks every leaf, payload, original and text against the signed tree.
    fn verify<'a>(&'a self, progress: Progress<'a>) -> Answer<'a, LogReport>;

    /// Makes the proof file (C2SP tlog-proof) of a statement.
    fn proof(&self, id: StatementId) -> Answer<'_, String>;

    /// Returns the newest signed checkpoint.
    fn checkpoint(&self) -> Answer<'_, String>;

    /// Returns the public key of an author.
    fn author_key(&self, key: KeyId) -> Answer<'_, [u8; 32]>;
}

/// What kind of thing is remembered beside the truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Proposals and readings: can be made again, dropped by a rebuild.
    Cache,
    /// What a person is typing and has not kept yet.
    Draft,
    /// How this installation is set.
    Setting,
}

impl Area {
    /// Returns the word that the store keeps.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cache => "cache",
            Self::Draft => "draft",
            Self::Setting => "setting",
        }
    }
}

/// Returns the guard of something whose access is the team's.
pub fn team_guard(author: KeyId) -> Guarded {
    Guarded {
        access: Access::Team,
        case: None,
        author: Some(author),
    }
}
