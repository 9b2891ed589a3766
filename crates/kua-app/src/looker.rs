//! Looks names through beside the requests, and has the store keep what was found.

use std::sync::{Arc, Weak};

use kua_core::ports::{Area, Change, Vault};

use crate::house::House;
use crate::learning::Learnt;
use crate::looked::{self, Entries, Head};
use crate::nearness::ToKeep;
use crate::people::People;
use crate::problem::{Kind, Problem};

/// How many names are looked up before somebody else has a turn.
const SLICE: usize = 32;

/// How many names are looked up before the store keeps what was found.
const KEPT_EVERY: usize = 8_192;

/// What is done beside the requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beforehand {
    /// The names are learnt, so that one can be looked up.
    Learn,
    /// All names are looked up.
    LookThrough,
}

/// What works beside the requests, and holds nothing that would keep the house open.
pub(crate) struct Looker {
    vault: Weak<dyn Vault>,
    writing: Weak<tokio::sync::Mutex<()>>,
    learnt: Weak<tokio::sync::Mutex<Option<Learnt>>>,
}

impl Looker {
    pub(crate) fn of(house: &House) -> Self {
        Self {
            vault: Arc::downgrade(&house.vault),
            writing: Arc::downgrade(&house.writing),
            learnt: Arc::downgrade(&house.learnt),
        }
    }

    pub(crate) async fn work(&self, work: Beforehand) {
        loop {
            let kept = self.learnt.clone();
            // Comparing names keeps all cores busy, so it is no work for a thread that answers requests.
            let looked = tokio::task::spawn_blocking(move || look_a_while(&kept, work)).await;
            // What could not be kept is looked up again after the next start.
            let _ = self.keep_looked().await;
            if !looked.unwrap_or(false) {
                return;
            }
        }
    }

    /// Has the store keep what was looked up, if it is worth it.
    pub(crate) async fn keep_looked(&self) -> Result<(), Problem> {
        let house = (
            self.vault.upgrade(),
            self.writing.upgrade(),
            self.learnt.upgrade(),
        );
        let (Some(vault), Some(writing), Some(learnt)) = house else {
            return Ok(());
        };
        let salt = kua_crypto::random::bytes()
            .map_err(|error| Problem::new(Kind::Fault).with("detail", error))?;
        let to_keep = {
            let mut learnt = learnt.lock().await;
            learnt
                .as_mut()
                .and_then(|learnt| learnt.people().keep(salt))
        };
        let Some(to_keep) = to_keep else {
            return Ok(());
        };
        let kept = keep_looked(vault.as_ref(), &writing, to_keep).await;
        if kept.is_err()
            && let Some(learnt) = learnt.lock().await.as_mut()
        {
            learnt.people().names().not_kept();
        }
        kept
    }
}

/// Looks names up, with turns for others; says whether there is more to do.
fn look_a_while(kept: &Weak<tokio::sync::Mutex<Option<Learnt>>>, work: Beforehand) -> bool {
    let mut looked = 0;
    while let Some(kept) = kept.upgrade() {
        let mut kept = kept.blocking_lock();
        let more = kept.as_mut().is_some_and(|learnt| {
            learnt.make_ready();
            work == Beforehand::LookThrough && learnt.people().look_further(SLICE)
        });
        looked += SLICE;
        if !more || looked >= KEPT_EVERY {
            return more;
        }
    }
    false
}

async fn keep_looked(
    vault: &dyn Vault,
    writing: &tokio::sync::Mutex<()>,
    to_keep: ToKeep,
) -> Result<(), Problem> {
    let actor = vault.actor().key();
    let mut entries: Entries = to_keep
        .shelves
        .into_iter()
        .map(|(shelf, bytes)| (looked::shelf_of(actor, shelf), Some(bytes)))
        .collect();
    entries.insert(looked::head_of(actor), Some(to_keep.head.encode()));
    if to_keep.all {
        let own = looked::head_of(actor);
        for name in vault.remembered(Area::Cache).await? {
            if name.starts_with(&own) {
                entries.entry(name).or_insert(None);
            }
        }
    }
    let changes = entries
        .into_iter()
        .map(|(name, bytes)| Change::Remember(Area::Cache, name, bytes))
        .collect();
    let _one_at_a_time = writing.lock().await;
    let reached = vault.projection().await?;
    Ok(vault.project(changes, reached).await?)
}

impl House {
    /// Takes up what was looked up before this start.
    pub(crate) async fn recall_looked(&self, people: &mut People) -> Result<(), Problem> {
        let actor = self.actor().key();
        let recall = |name: String| async move { self.vault.recall(Area::Cache, &name).await };
        let Some(head) = recall(looked::head_of(actor)).await? else {
            return Ok(());
        };
        let Some(head) = Head::decode(&head) else {
            return Ok(());
        };
        let mut shelves = Vec::new();
        for shelf in head.all() {
            shelves.extend(recall(looked::shelf_of(actor, shelf)).await?);
        }
        people.names().take_up(head, shelves);
        Ok(())
    }
}
