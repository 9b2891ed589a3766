//! What reading may cost in this vault: what a keeper raised, and what is left for all files in one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kua_core::access::Verb;
use kua_core::ports::{Area, Change};
use kua_core::reading::{LimitName, NoticeCode, ReadLimits, ReadNotice};
use kua_core::{DocumentId, RecordId};

use crate::house::House;
use crate::intake::Origin;
use crate::problem::Problem;

/// Limits by name, as a keeper chose them.
pub type Limits = BTreeMap<LimitName, u64>;

/// The key of what holds for the whole vault; that of a document has its id behind it.
const KEY: &str = "read-limits";

fn key(document: RecordId) -> String {
    format!("{KEY}/{document}")
}

/// What is left for a file with all files in it, however deep they lie.
#[derive(Clone)]
pub(crate) struct Budget(Arc<Mutex<Left>>);

struct Left {
    limits: ReadLimits,
    bytes: u64,
    members: u64,
    /// By the clock: three times the processor time, as for any worker.
    seconds: u64,
    reached: Option<LimitName>,
}

impl Budget {
    /// Makes the budget of a file that somebody added.
    pub(crate) fn of(limits: ReadLimits) -> Self {
        Self(Arc::new(Mutex::new(Left {
            limits,
            bytes: limits.unpacked_bytes,
            members: u64::from(limits.members),
            seconds: limits.unpacking_seconds.saturating_mul(3),
            reached: None,
        })))
    }

    fn left(&self) -> MutexGuard<'_, Left> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a file.
    pub(crate) fn member(&self) {
        let mut left = self.left();
        match left.members.checked_sub(1) {
            Some(members) => left.members = members,
            None => left.reached = Some(LimitName::Members),
        }
    }

    /// Counts bytes; says whether there may be more.
    pub(crate) fn bytes(&self, count: usize) -> bool {
        let mut left = self.left();
        match left.bytes.checked_sub(count as u64) {
            Some(bytes) => left.bytes = bytes,
            None => left.reached = Some(LimitName::UnpackedBytes),
        }
        left.reached.is_none()
    }

    /// Returns the processor time that the next unpacking may take.
    pub(crate) fn seconds(&self) -> u64 {
        (self.left().seconds / 3).max(1)
    }

    /// Counts time by the clock.
    pub(crate) fn took(&self, seconds: i64) {
        let mut left = self.left();
        left.seconds = left
            .seconds
            .saturating_sub(u64::try_from(seconds).unwrap_or(0));
        if left.seconds == 0 {
            left.reached = left.reached.or(Some(LimitName::UnpackingSeconds));
        }
    }

    /// Says which limit was reached, as a notice.
    pub(crate) fn notice(&self) -> Option<ReadNotice> {
        let left = self.left();
        let name = left.reached?;
        Some(
            ReadNotice::new(NoticeCode::LimitReached)
                .with("limit", name)
                .with("value", left.limits.get(name)),
        )
    }
}

impl House {
    /// Returns what holds for a document, or for every new one: the usual limits with what was raised.
    pub async fn limits(&self, document: Option<RecordId>) -> Result<ReadLimits, Problem> {
        let mut limits = ReadLimits::default().with(&self.kept_limits(KEY).await?);
        if let Some(document) = document {
            limits = limits.with(&self.limits_of(document).await?);
        }
        Ok(limits)
    }

    /// Returns what was raised for a document alone.
    pub(crate) async fn limits_of(&self, document: RecordId) -> Result<Limits, Problem> {
        self.kept_limits(&key(document)).await
    }

    async fn kept_limits(&self, key: &str) -> Result<Limits, Problem> {
        let kept = self.vault.recall(Area::Setting, key).await?;
        Ok(kept
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default())
    }

    /// Sets limits for a document, or for the whole vault; what is not named stays.
    pub async fn set_limits(
        &self,
        document: Option<RecordId>,
        chosen: &Limits,
    ) -> Result<(), Problem> {
        self.allow(Verb::Keep)?;
        let key = match document {
            Some(document) => key(self.entity_row(document).await?.id),
            None => KEY.to_owned(),
        };
        check(chosen)?;
        let mut limits = self.kept_limits(&key).await?;
        limits.extend(chosen);
        let kept = serde_json::to_vec(&limits).ok();
        Ok(self.vault.remember(Area::Setting, &key, kept).await?)
    }

    /// Whether this actor may raise limits.
    pub fn may_keep(&self) -> bool {
        self.allow(Verb::Keep).is_ok()
    }

    /// Refuses limits that somebody who is no keeper asks for with a file, or that no keeper may set.
    pub(crate) fn allow_limits(&self, origin: &Origin) -> Result<(), Problem> {
        if !origin.limits.is_empty() {
            self.allow(Verb::Keep)?;
        }
        check(&origin.limits)
    }

    /// Returns the change that keeps what was raised for a new document.
    pub(crate) fn limits_change(document: DocumentId, limits: &Limits) -> Option<Change> {
        if limits.is_empty() {
            return None;
        }
        let kept = serde_json::to_vec(limits).ok();
        Some(Change::Remember(Area::Setting, key(document.into()), kept))
    }
}

fn check(chosen: &Limits) -> Result<(), Problem> {
    for (name, value) in chosen {
        name.check(*value)
            .map_err(|error| Problem::wrong(name.code(), error))?;
    }
    Ok(())
}
