//! Reading beside the requests: what waits is kept in the vault, and read one file after another.
//!
//! A file that was sent is in the vault, and listed as waiting, before anybody is told
//! that it came; an entry goes in the very act that makes its document. So whatever
//! ends the program, the next opening goes on with what is left.

use std::collections::{BTreeMap, VecDeque};
use std::io::Read;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use kua_core::access::Verb;
use kua_core::ports::{Area, Batch, Change, StoredOriginal};
use kua_core::{OriginalId, RecordId};
use tokio::sync::Notify;

use crate::chats::Came;
use crate::files::FileStage;
use crate::house::House;
use crate::intake::Origin;
use crate::problem::{Kind, Problem};

/// What the names of files that were sent and are no documents yet begin with.
pub(crate) const COMING: &str = "coming/";
/// What the names of documents that are to be read again begin with.
pub(crate) const AGAIN: &str = "again/";
/// Says that a person stopped the work.
const STOPPED: &str = "reading-stopped";
/// Names what is being read, and how often that was begun.
const NOW: &str = "reading-now";
/// How often a file is tried whose reading ended the program.
const TRIES: u32 = 3;
/// How many outcomes are remembered.
const REMEMBERED: usize = 2_000;

/// A file that is in the vault and not yet a document.
pub struct Received {
    origin: Origin,
    stored: StoredOriginal,
}

impl Received {
    /// Says what comes with it, where that was told after the bytes.
    #[must_use]
    pub fn of(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }
}

/// A file that waits, as kept.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Coming {
    pub(crate) origin: Origin,
    file: OriginalId,
    sha256: [u8; 32],
    pub(crate) size: u64,
}

/// What is being read.
#[derive(serde::Serialize, serde::Deserialize)]
struct Now {
    name: String,
    tries: u32,
}

/// What became of one that waited.
#[derive(Clone)]
pub struct Finished {
    /// What it waited under.
    pub name: String,
    /// The name of the file, as it came.
    pub file: Option<String>,
    /// What became of it.
    pub outcome: Result<Arc<Came>, Problem>,
}

/// How far the reading beside the requests is.
#[derive(Clone)]
pub struct WorkReport {
    /// Whether something is being read.
    pub running: bool,
    /// Whether a person stopped it.
    pub stopped: bool,
    /// The name of the file that is being read, as it came.
    pub file: Option<String>,
    /// How many were read since it began.
    pub done: usize,
    /// How many wait or are being read.
    pub left: usize,
    /// What became of the last ones, the oldest first.
    pub finished: Vec<Finished>,
    /// Those that could not be taken in and still wait.
    pub failed: Vec<Finished>,
}

/// What works beside the requests.
#[derive(Default)]
pub(crate) struct Work {
    state: Mutex<WorkState>,
    changed: Notify,
    /// Held while entries are added, so that no two get one number.
    adding: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct WorkState {
    running: bool,
    asked: bool,
    stopping: bool,
    now: Option<(String, Option<String>)>,
    done: usize,
    finished: VecDeque<Finished>,
    failed: BTreeMap<String, Finished>,
}

impl Work {
    fn state(&self) -> MutexGuard<'_, WorkState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for work; says whether whoever asked has to do it.
    fn ask(&self) -> bool {
        let mut state = self.state();
        state.asked = true;
        let begins = !state.running;
        if begins {
            state.running = true;
            state.done = 0;
            state.finished.clear();
        }
        begins
    }

    /// Says whether somebody asked meanwhile; else the work is over.
    fn goes_on(&self) -> bool {
        let mut state = self.state();
        state.now = None;
        state.running = std::mem::take(&mut state.asked);
        let running = state.running;
        drop(state);
        self.changed.notify_waiters();
        running
    }

    /// Returns the name of the entry that is being read.
    pub(crate) fn now(&self) -> Option<String> {
        self.state().now.as_ref().map(|(name, _)| name.clone())
    }

    /// Returns why an entry could not be taken in.
    pub(crate) fn problem_of(&self, name: &str) -> Option<Problem> {
        let state = self.state();
        state
            .failed
            .get(name)
            .and_then(|one| one.outcome.clone().err())
    }

    fn finish(&self, one: Finished) {
        let mut state = self.state();
        state.now = None;
        if one.outcome.is_ok() {
            state.done += 1;
            state.finished.push_back(one);
            if state.finished.len() > REMEMBERED {
                state.finished.pop_front();
            }
        } else {
            state.failed.insert(one.name.clone(), one);
        }
        drop(state);
        self.changed.notify_waiters();
    }
}

/// Says that the work is over even where it ends in a panic.
struct Shift<'a> {
    work: &'a Work,
    is_over: bool,
}

impl Drop for Shift<'_> {
    fn drop(&mut self) {
        if !self.is_over {
            let mut state = self.work.state();
            state.running = false;
            state.now = None;
            drop(state);
            self.work.changed.notify_waiters();
        }
    }
}

impl House {
    /// Takes the bytes of a file into the vault; [`House::take_in_later`] makes a document of it.
    pub async fn receive(
        &self,
        origin: Origin,
        bytes: Box<dyn Read + Send>,
    ) -> Result<Received, Problem> {
        self.allow(Verb::Write)?;
        let vault = Arc::clone(&self.vault);
        let runtime = tokio::runtime::Handle::current();
        // The bytes may come from a slow line: whoever waits for them must not hold up the runtime.
        let keeping =
            tokio::task::spawn_blocking(move || runtime.block_on(vault.put_original(bytes)));
        let stored = keeping
            .await
            .map_err(|error| Problem::new(Kind::Fault).with("detail", error))??;
        Ok(Received { origin, stored })
    }

    /// Lists files as waiting, and reads them beside the requests; all of them wait, or none.
    ///
    /// Returns the names they wait under, in order.
    pub async fn take_in_later(&self, received: Vec<Received>) -> Result<Vec<String>, Problem> {
        self.allow(Verb::Write)?;
        for one in &received {
            self.allow_limits(&one.origin)?;
        }
        let names = {
            let _one_at_a_time = self.work.adding.lock().await;
            let own = self.queue(COMING);
            let last = self.waiting_under(Area::Draft, &own).await?;
            let numbers = last
                .iter()
                .filter_map(|name| name.rsplit('/').next()?.split('-').next());
            let mut number = numbers
                .filter_map(|number| number.parse::<u64>().ok())
                .max()
                .unwrap_or(0);
            let mut batch = Batch::default();
            let mut names = Vec::new();
            let mut coming_hashes = std::collections::HashSet::new();
            for name in &last {
                coming_hashes.extend(self.coming(name).await?.map(|coming| coming.sha256));
            }
            for Received { origin, stored } in received {
                number += 1;
                // A number may come again once its file is read; what became of it keeps the whole name.
                let mark = crate::random_token()?;
                let mark = mark.get(..16).unwrap_or_default();
                let name = format!("{own}{number:012}-{mark}");
                let coming = Coming {
                    origin,
                    file: stored.file,
                    sha256: stored.sha256,
                    size: stored.size,
                };
                let kept = serde_json::to_vec(&coming)
                    .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
                let change = Change::Remember(Area::Draft, name.clone(), Some(kept));
                batch.changes.push(change);
                // Bytes that are there already are not listed as kept: the store clears them away.
                if coming_hashes.insert(stored.sha256) && !self.is_document(&stored).await? {
                    batch.originals.push(stored);
                }
                names.push(name);
            }
            let _writing = self.writing.lock().await;
            self.vault.append(batch).await?;
            names
        };
        self.start_work();
        Ok(names)
    }

    /// Says whether a document that this actor may see has the same bytes.
    async fn is_document(&self, stored: &StoredOriginal) -> Result<bool, Problem> {
        for before in self.vault.originals_with(stored.sha256).await? {
            if self.document_of(before).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Has files read again beside the requests; those this actor may not see are passed over.
    pub async fn read_again_later(&self, documents: &[RecordId]) -> Result<usize, Problem> {
        self.allow(Verb::Write)?;
        let count = self.wait_again(documents).await?;
        self.start_work();
        Ok(count)
    }

    /// Notes files that are to be read again; [`House::work_through`] reads them.
    pub async fn note_again(&self, documents: &[RecordId]) -> Result<usize, Problem> {
        self.allow(Verb::Write)?;
        self.wait_again(documents).await
    }

    async fn wait_again(&self, documents: &[RecordId]) -> Result<usize, Problem> {
        let _one_at_a_time = self.work.adding.lock().await;
        let own = self.queue(AGAIN);
        let known = self.waiting_under(Area::Cache, &own).await?;
        let seen = self.files_seen().await?;
        let mut changes = Vec::new();
        for document in documents {
            let name = format!("{own}{document}");
            if seen.contains_key(document) && known.binary_search(&name).is_err() {
                changes.push(Change::Remember(Area::Cache, name, Some(Vec::new())));
            }
        }
        let count = changes.len();
        if count > 0 {
            let batch = Batch {
                changes,
                ..Batch::default()
            };
            let _writing = self.writing.lock().await;
            self.vault.append(batch).await?;
        }
        Ok(count)
    }

    /// Goes on with what was left when the vault was closed, and with what a crash broke off.
    pub async fn resume_work(&self) -> Result<(), Problem> {
        if self.allow(Verb::Write).is_err() {
            return Ok(());
        }
        let mut broken = Vec::new();
        for waiting in self.waiting_files().await? {
            if waiting.state.stage == FileStage::Unpacking && !waiting.state.broke_off {
                broken.push(waiting.document);
            }
        }
        self.wait_again(&broken).await?;
        self.start_work();
        Ok(())
    }

    /// Stops the reading beside the requests after the file that is being read; it stays stopped.
    pub async fn stop_work(&self) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        self.vault
            .remember(Area::Cache, STOPPED, Some(Vec::new()))
            .await?;
        self.work.state().stopping = true;
        Ok(())
    }

    /// Goes on reading, and tries again what could not be taken in.
    pub async fn go_on_with_work(&self) -> Result<(), Problem> {
        self.go_on_here().await?;
        self.start_work();
        Ok(())
    }

    /// Takes a stop back, so that [`House::work_through`] has something to do.
    pub async fn go_on_here(&self) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        self.vault.remember(Area::Cache, STOPPED, None).await?;
        self.vault.remember(Area::Cache, NOW, None).await?;
        let mut state = self.work.state();
        state.stopping = false;
        state.failed.clear();
        Ok(())
    }

    /// Says how far the reading beside the requests is.
    pub async fn work_report(&self) -> Result<WorkReport, Problem> {
        let coming = self.waiting_under(Area::Draft, &self.queue(COMING)).await?;
        let again = self.waiting_under(Area::Cache, &self.queue(AGAIN)).await?;
        let stopped = self.vault.recall(Area::Cache, STOPPED).await?.is_some();
        let state = self.work.state();
        Ok(WorkReport {
            running: state.running,
            stopped,
            file: state.now.as_ref().and_then(|(_, file)| file.clone()),
            done: state.done,
            left: coming.len() + again.len(),
            finished: state.finished.iter().cloned().collect(),
            failed: state.failed.values().cloned().collect(),
        })
    }

    /// Waits until these were read, but no longer than that; none where it takes longer.
    pub async fn finished(&self, names: &[String], within: Duration) -> Option<Vec<Finished>> {
        let all_done = || {
            let state = self.work.state();
            let of = |name: &String| {
                let failed = state.failed.get(name);
                failed
                    .or_else(|| state.finished.iter().find(|one| one.name == *name))
                    .cloned()
            };
            names.iter().map(of).collect::<Option<Vec<Finished>>>()
        };
        self.wait_for(within, all_done).await
    }

    /// Waits until nothing is being read any more, but no longer than that.
    pub async fn settled(&self, within: Duration) -> bool {
        let settled = || (!self.work.state().running).then_some(());
        self.wait_for(within, settled).await.is_some()
    }

    async fn wait_for<T>(&self, within: Duration, met: impl Fn() -> Option<T>) -> Option<T> {
        let waiting = async {
            loop {
                let changed = self.work.changed.notified();
                tokio::pin!(changed);
                // Listens before it looks, so that nothing falls between the two.
                changed.as_mut().enable();
                if let Some(found) = met() {
                    return found;
                }
                changed.await;
            }
        };
        tokio::time::timeout(within, waiting).await.ok()
    }

    fn start_work(&self) {
        if self.work.ask() {
            let house = self.clone();
            tokio::spawn(async move {
                house.work_off(&|_| {}).await;
                house.recognise_beside();
            });
        }
    }

    /// Reads all that waits, here and now, and tells of each.
    pub async fn work_through(
        &self,
        tell: &(dyn Fn(&Finished) + Send + Sync),
    ) -> Result<(), Problem> {
        self.allow(Verb::Write)?;
        if self.work.ask() {
            self.work_off(tell).await;
        }
        Ok(())
    }

    async fn work_off(&self, tell: &(dyn Fn(&Finished) + Send + Sync)) {
        let mut shift = Shift {
            work: &self.work,
            is_over: false,
        };
        loop {
            if let Err(problem) = self.work_round(tell).await {
                // It stays listed as waiting; the page shows why.
                self.work.finish(Finished {
                    name: String::new(),
                    file: None,
                    outcome: Err(problem),
                });
            }
            if !self.work.goes_on() {
                shift.is_over = true;
                return;
            }
        }
    }

    async fn work_round(&self, tell: &(dyn Fn(&Finished) + Send + Sync)) -> Result<(), Problem> {
        self.work.state().asked = false;
        if self.vault.recall(Area::Cache, STOPPED).await?.is_some() {
            return Ok(());
        }
        let coming = self.waiting_under(Area::Draft, &self.queue(COMING)).await?;
        let again = self.waiting_under(Area::Cache, &self.queue(AGAIN)).await?;
        let areas = coming.into_iter().map(|name| (Area::Draft, name));
        for (area, name) in areas.chain(again.into_iter().map(|name| (Area::Cache, name))) {
            {
                let state = self.work.state();
                if state.stopping {
                    return Ok(());
                }
                if state.failed.contains_key(&name) {
                    continue;
                }
            }
            if !self.begin(&name).await? {
                continue;
            }
            let one = match area {
                Area::Draft => self.take_in_waiting(&name).await?,
                _ => self.read_waiting_again(&name).await?,
            };
            self.vault.remember(Area::Cache, NOW, None).await?;
            let Some(one) = one else {
                continue;
            };
            tell(&one);
            let refused = one
                .outcome
                .as_ref()
                .err()
                .filter(|problem| problem.kind == Kind::Store)
                .cloned();
            self.work.finish(one);
            if let Some(problem) = refused {
                // A full disk is full for the next file too.
                return Err(problem);
            }
        }
        Ok(())
    }

    /// Notes that a file is begun; a file that ended the program several times is left alone.
    async fn begin(&self, name: &str) -> Result<bool, Problem> {
        let kept = self.vault.recall(Area::Cache, NOW).await?;
        let before = kept
            .and_then(|bytes| serde_json::from_slice::<Now>(&bytes).ok())
            .filter(|now| now.name == name);
        let tries = before.map_or(0, |now| now.tries) + 1;
        if tries > TRIES {
            self.work.finish(Finished {
                name: name.to_owned(),
                file: None,
                outcome: Err(Problem::new(Kind::GaveUp).with("count", TRIES)),
            });
            return Ok(false);
        }
        let now = Now {
            name: name.to_owned(),
            tries,
        };
        let now = serde_json::to_vec(&now).ok();
        self.vault.remember(Area::Cache, NOW, now).await?;
        Ok(true)
    }

    async fn take_in_waiting(&self, name: &str) -> Result<Option<Finished>, Problem> {
        let Some(coming) = self.coming(name).await? else {
            return Ok(None);
        };
        let file = coming.origin.name.clone();
        self.work.state().now = Some((name.to_owned(), file.clone()));
        let stored = StoredOriginal {
            file: coming.file,
            sha256: coming.sha256,
            size: coming.size,
        };
        let taken = self
            .bring_in_stored(coming.origin, stored, Some(name))
            .await;
        Ok(Some(Finished {
            name: name.to_owned(),
            file,
            outcome: taken.map(Arc::new),
        }))
    }

    async fn read_waiting_again(&self, name: &str) -> Result<Option<Finished>, Problem> {
        let id = name.rsplit('/').next().unwrap_or_default();
        let Ok(document) = id.parse::<RecordId>() else {
            self.vault.remember(Area::Cache, name, None).await?;
            return Ok(None);
        };
        let file = self.original_named(document).await.unwrap_or_default();
        self.work.state().now = Some((name.to_owned(), file.clone()));
        let outcome = self.read_again(document).await;
        let refused = outcome
            .as_ref()
            .is_err_and(|problem| problem.kind == Kind::Store);
        if !refused {
            self.vault.remember(Area::Cache, name, None).await?;
        }
        Ok(Some(Finished {
            name: name.to_owned(),
            file,
            outcome: outcome.map(|added| Arc::new(Came::Added(Box::new(added)))),
        }))
    }

    /// Returns a file that waits.
    pub(crate) async fn coming(&self, name: &str) -> Result<Option<Coming>, Problem> {
        let kept = self.vault.recall(Area::Draft, name).await?;
        Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    /// What this actor has waiting stands under its own key: nobody else works it off, or counts it.
    pub(crate) fn queue(&self, of: &str) -> String {
        format!("{of}{}/", self.actor().key())
    }

    /// Lists what waits, in order.
    pub(crate) async fn waiting_under(
        &self,
        area: Area,
        beginning: &str,
    ) -> Result<Vec<String>, Problem> {
        let mut names = self.vault.remembered(area).await?;
        names.retain(|name| name.starts_with(beginning));
        names.sort();
        Ok(names)
    }
}
