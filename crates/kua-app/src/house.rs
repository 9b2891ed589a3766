//! The open house: a vault, a reader, an extractor and a clock.

use std::sync::Arc;

use kua_core::access::{Access, Actor, Guarded, Scope, Verb, can, scope};
use kua_core::ports::{
    Area, Batch, Change, Content, EntityQuery, EntityRow, NewText, StatementQuery, StoredOriginal,
    Vault,
};
use kua_core::reading::Reading;
use kua_core::recognition::{NoRecogniser, Recogniser};
use kua_core::statement::{Certainty, Payload, PayloadKind, Statement};
use kua_core::tools::{Clock, Extractor, Reader};
use kua_core::value::Value;
use kua_core::{OriginalId, RecordId, StatementId};

use crate::learning::{Learnt, Lesson};
use crate::lists::Missing;
use crate::places::KeptPlaces;
use crate::problem::{Kind, Problem};
use crate::projector;
use crate::readings::Readings;

/// Everything a use case works with.
#[derive(Clone)]
pub struct House {
    pub(crate) vault: Arc<dyn Vault>,
    pub(crate) reader: Arc<dyn Reader>,
    pub(crate) extractor: Arc<dyn Extractor>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) writing: Arc<tokio::sync::Mutex<()>>,
    /// What was learnt from the log so far; none before anybody asked.
    pub(crate) learnt: Arc<tokio::sync::Mutex<Option<Learnt>>>,
    /// Held while a file is read again or an export is chosen from: two at a time would be kept twice.
    pub(crate) reading_again: Arc<tokio::sync::Mutex<()>>,
    /// The export that is being looked through: reading one of a million messages takes a while.
    pub(crate) opened_export: Arc<tokio::sync::Mutex<Option<OpenedExport>>>,
    /// The lists that are being taken in beside the requests.
    pub(crate) under_way: crate::lists::Under,
    /// Whether names are being looked through beside the requests.
    pub(crate) looking: Arc<std::sync::atomic::AtomicBool>,
    /// Recognises letters in pictures; says that there is none where nobody gave one.
    pub(crate) recogniser: Arc<dyn Recogniser>,
    /// Held while a file is recognised: two at a time would only be slower.
    pub(crate) recognising: Arc<tokio::sync::Mutex<()>>,
    /// Whether files are being recognised beside the requests.
    pub(crate) recognising_beside: Arc<std::sync::atomic::AtomicBool>,
    /// The places of the world with those of this vault; none before anybody asked.
    pub(crate) places: Arc<tokio::sync::Mutex<Option<KeptPlaces>>>,
    /// Counts for pictures, until something is added to the record.
    pub(crate) tallied: crate::chronicle::KeptTallies,
    /// How often articles of law are cited, until something is added to the record.
    pub(crate) articles: crate::articles::KeptArticles,
    /// The cases of articles that were looked at, likewise.
    pub(crate) cases: crate::articles::KeptCases,
    /// What is read beside the requests.
    pub(crate) work: Arc<crate::work::Work>,
}

/// The file of an export and what was read of it.
type OpenedExport = (OriginalId, Arc<Reading>);

/// What one act adds to the record.
#[derive(Default)]
pub(crate) struct Act {
    pub statements: Vec<(StatementId, Payload)>,
    pub originals: Vec<StoredOriginal>,
    pub texts: Vec<NewText>,
    pub maps: Vec<(kua_core::TextId, kua_core::reading::TextMap)>,
}

impl House {
    /// Opens the house.
    pub fn new(
        vault: Arc<dyn Vault>,
        reader: Arc<dyn Reader>,
        extractor: Arc<dyn Extractor>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            vault,
            reader,
            extractor,
            clock,
            writing: Arc::default(),
            learnt: Arc::default(),
            reading_again: Arc::default(),
            opened_export: Arc::default(),
            under_way: crate::lists::Under::default(),
            looking: Arc::default(),
            recogniser: Arc::new(NoRecogniser),
            recognising: Arc::default(),
            recognising_beside: Arc::default(),
            places: Arc::default(),
            tallied: crate::chronicle::KeptTallies::default(),
            articles: crate::articles::KeptArticles::default(),
            cases: crate::articles::KeptCases::default(),
            work: Arc::default(),
        }
    }

    /// Has letters in pictures recognised by this recogniser.
    #[must_use]
    pub fn with_recogniser(mut self, recogniser: Arc<dyn Recogniser>) -> Self {
        self.recogniser = recogniser;
        self
    }

    /// Returns who acts.
    pub fn actor(&self) -> Actor {
        self.vault.actor()
    }

    /// Returns the vault, for what needs no use case: proofs, checkpoints, verification.
    pub fn vault(&self) -> &dyn Vault {
        self.vault.as_ref()
    }

    pub(crate) fn scope(&self) -> Scope {
        scope(&self.actor())
    }

    /// Refuses unless the actor may do this with a record of the team.
    pub(crate) fn allow(&self, verb: Verb) -> Result<(), Problem> {
        let record = Guarded {
            access: Access::Team,
            case: None,
            author: None,
        };
        if can(&self.actor(), verb, record) {
            Ok(())
        } else {
            Err(Problem::new(Kind::NotAllowed))
        }
    }

    pub(crate) fn readings(&self) -> Readings<'_> {
        Readings::new(self.vault.as_ref(), self.extractor.clone())
    }

    /// A statement as this actor makes it now, with the safest defaults.
    pub(crate) fn statement(&self, subject: RecordId, property: &str, value: Value) -> Payload {
        Payload {
            kind: PayloadKind::Statement,
            subject,
            property: property.to_owned(),
            value,
            passages: Vec::new(),
            holder: None,
            author: self.actor().key(),
            certainty: Certainty::Stated,
            access: Access::Team,
            case: None,
            consent: None,
            recorded: self.clock.now(),
            rests_on: Vec::new(),
        }
    }

    /// A judgement as this actor makes it now.
    pub(crate) fn judgement(&self, subject: RecordId, verdict: &str, value: Value) -> Payload {
        Payload {
            kind: PayloadKind::Judgement,
            ..self.statement(subject, verdict, value)
        }
    }

    /// Keeps an act: log, truth and projections in one transaction.
    pub(crate) async fn keep(
        &self,
        act: Act,
        readings: Readings<'_>,
        mut changes: Vec<Change>,
    ) -> Result<(), Problem> {
        let _one_at_a_time = self.writing.lock().await;
        let made = projector::changes(self.vault.as_ref(), &readings, &act.statements).await?;
        let lesson = Lesson::of(&act.statements, &made);
        changes.extend(made);
        changes.extend(readings.to_cache());
        let batch = Batch {
            statements: projector::encode(&act.statements),
            originals: act.originals,
            texts: act.texts,
            maps: act.maps,
            changes,
        };
        let position = self.vault.append(batch).await?;
        let mut learnt = self.learnt.lock().await;
        if let Some(learnt) = learnt.as_mut()
            && !learnt.take_in(lesson, position)
        {
            learnt.fall_behind();
        }
        Ok(())
    }

    /// Reads statements and leaves out those whose payload is gone.
    pub(crate) async fn statements(
        &self,
        query: StatementQuery,
    ) -> Result<Vec<(Statement, bool)>, Problem> {
        let stored = self.vault.statements(&self.scope(), query).await?;
        Ok(stored
            .into_iter()
            .filter_map(|stored| {
                let Content::Present(bytes) = &stored.content else {
                    return None;
                };
                let payload = Payload::decode(bytes).ok()?;
                let statement = Statement {
                    id: stored.id,
                    position: stored.position,
                    payload,
                };
                Some((statement, stored.live))
            })
            .collect())
    }

    /// Finds the entity that an id belongs to.
    pub(crate) async fn entity_row(&self, id: RecordId) -> Result<EntityRow, Problem> {
        let page = self
            .vault
            .entities(&self.scope(), EntityQuery::of_ids(vec![id]))
            .await?;
        page.rows
            .into_iter()
            .next()
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Finds the record that an id, or the beginning of one, means.
    pub async fn resolve(&self, typed: &str) -> Result<(RecordId, String), Problem> {
        let digits: String = typed.chars().filter(char::is_ascii_hexdigit).collect();
        let strange = typed.chars().any(|c| !c.is_ascii_hexdigit() && c != '-');
        if digits.len() < 4 || strange {
            return Err(Problem::wrong(
                "ID",
                "an id has hexadecimal digits, at least the first four",
            ));
        }
        let found = self
            .vault
            .resolve(&self.scope(), &digits.to_lowercase())
            .await?;
        match found.as_slice() {
            [] => Err(Problem::new(Kind::NotFound)),
            [(id, kind)] => Ok((*id, kind.clone())),
            several => {
                let ids: Vec<String> = several
                    .iter()
                    .take(5)
                    .map(|(id, _)| id.to_string())
                    .collect();
                Err(Problem::new(Kind::Ambiguous)
                    .with("prefix", typed)
                    .with("ids", ids.join(", ")))
            }
        }
    }

    /// Builds all projections again from the log; with the same record it gives the same answers.
    pub async fn rebuild(&self, progress: impl Fn(u64, u64) + Send + Sync) -> Result<u64, Problem> {
        self.allow(Verb::Keep)?;
        let _one_at_a_time = self.writing.lock().await;
        self.vault.clear_projections().await?;
        for key in self.vault.remembered(Area::Cache).await? {
            if key.starts_with("proposals/") || key.starts_with(crate::looked::PREFIX) {
                self.vault.remember(Area::Cache, &key, None).await?;
            }
        }
        *self.learnt.lock().await = None;
        self.catch_up(progress).await
    }

    /// Brings the projections up to the end of the log, if they are behind or of another version.
    pub async fn catch_up(
        &self,
        progress: impl Fn(u64, u64) + Send + Sync,
    ) -> Result<u64, Problem> {
        const AT_ONCE: u64 = 500;
        let whole = kua_core::access::whole_record();
        let mut state = self.vault.projection().await?;
        if state.version != projector::VERSION {
            self.vault.clear_projections().await?;
            state.position = 0;
            state.version = projector::VERSION;
            // Noted even where there is nothing to build, so that an empty record is built once.
            self.vault.project(Vec::new(), state).await?;
        }
        let all = self.vault.counts(&whole).await?.statements;
        let behind = state.position < all;
        while state.position < all {
            let stored = self.vault.read_log(&whole, state.position, AT_ONCE).await?;
            let Some(last) = stored.last() else { break };
            let reached = last.position + 1;
            let batch: Vec<(StatementId, Payload)> = stored
                .iter()
                .filter_map(|stored| match &stored.content {
                    Content::Present(bytes) => Some((stored.id, Payload::decode(bytes).ok()?)),
                    Content::Erased | Content::Missing => None,
                })
                .collect();
            let readings = self.readings();
            let changes = projector::changes(self.vault.as_ref(), &readings, &batch).await?;
            state.position = reached;
            state.version = projector::VERSION;
            self.vault.project(changes, state).await?;
            progress(reached, all);
        }
        self.drop_unstated_rows().await?;
        // A list whose file could not be read is not tried again at every opening.
        let missing = if behind { Missing::All } else { Missing::Rest };
        self.fill_lists(missing, &|_| progress(all, all)).await?;
        Ok(all)
    }
}

/// New random ids for one act: one draw from the operating system, spread by SHA-256.
pub(crate) struct Ids {
    seed: [u8; 32],
    drawn: u64,
}

impl Ids {
    /// Draws the randomness; fails where the operating system has none to give.
    pub(crate) fn draw() -> Result<Self, Problem> {
        let seed = kua_crypto::random::bytes()
            .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
        Ok(Self { seed, drawn: 0 })
    }

    /// Returns the bytes of the next id.
    pub(crate) fn next(&mut self) -> [u8; 16] {
        let mut bytes = self.seed.to_vec();
        bytes.extend(self.drawn.to_be_bytes());
        self.drawn += 1;
        let hash = kua_crypto::digest::sha256(&bytes);
        let mut id = [0; 16];
        id.copy_from_slice(hash.split_at(16).0);
        id
    }
}

/// Returns a random token in hexadecimal digits: 32 random bytes.
pub fn random_token() -> Result<String, Problem> {
    Ok(crate::hexadecimal(&Ids::draw()?.seed))
}
