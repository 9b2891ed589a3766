//! How far lists are that are being taken in beside the requests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use kua_core::RecordId;
use kua_locales::Locale;

use crate::house::House;
use crate::lists::{ListOrigin, TakenList};
use crate::problem::Problem;

/// How far a list is that is being taken in.
#[derive(Clone)]
pub enum ListProgress {
    /// Rows are being read; so many so far.
    Reading(u64),
    /// It is in the vault.
    Done(RecordId),
    /// It was not taken in, and why.
    Failed(String),
}

/// The lists that are being taken in, by the token that their page asks with.
#[derive(Clone, Default)]
pub(crate) struct Under(Arc<Mutex<BTreeMap<String, ListProgress>>>);

/// How many ended ones are remembered for their pages.
const REMEMBERED: usize = 50;

impl Under {
    fn set(&self, token: &str, progress: ListProgress) {
        let mut under = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if under.len() >= REMEMBERED && !under.contains_key(token) {
            under.retain(|_, one| matches!(one, ListProgress::Reading(_)));
        }
        under.insert(token.to_owned(), progress);
    }

    fn get(&self, token: &str) -> Option<ListProgress> {
        let under = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        under.get(token).cloned()
    }
}

impl House {
    /// Begins to take a list in beside the requests; returns the token to ask how far it is.
    pub async fn begin_list(
        &self,
        document: RecordId,
        origin: ListOrigin,
        locale: Locale,
    ) -> Result<String, Problem> {
        let checked = self.check_list(document, &origin).await?;
        let token = crate::random_token()?;
        self.under_way.set(&token, ListProgress::Reading(0));
        let (house, asked) = (self.clone(), token.clone());
        tokio::spawn(async move {
            let under = house.under_way.clone();
            let progress = |rows| under.set(&asked, ListProgress::Reading(rows));
            let ended = match house.take_checked(checked, origin, progress).await {
                Ok(TakenList { list, .. }) => ListProgress::Done(list),
                Err(problem) => ListProgress::Failed(problem.sentence(locale)),
            };
            under.set(&asked, ended);
        });
        Ok(token)
    }

    /// Says how far a list is that was begun with this token.
    pub fn list_progress(&self, token: &str) -> Option<ListProgress> {
        self.under_way.get(token)
    }
}
