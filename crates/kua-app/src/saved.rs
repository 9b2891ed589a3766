//! Searches and lists that somebody keeps to come back to, with what was found when they last looked.
//!
//! Each is its keeper's own and lies in the vault as a setting: what somebody looks for tells much.

use kua_core::ports::Area;
use serde::{Deserialize, Serialize};

use crate::house::{House, random_token};
use crate::problem::{Kind, Problem};

/// A kept view is a setting under this beginning, then its keeper's key, then its own id.
const SAVED: &str = "saved/";

/// How many views one person can keep, removed ones among them.
pub const MOST_SAVED: usize = 200;

/// How many code points a name may have.
pub const LONGEST_NAME: usize = 120;

/// How many bytes an address may have.
const LONGEST_ADDRESS: usize = 2_000;

/// A view that somebody keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its id: letters and figures, unguessable.
    pub id: String,
    /// What its keeper calls it.
    pub name: String,
    /// Its address on the desk, a path with what is asked for.
    pub address: String,
    /// How much was found when its keeper last looked; none where that is not counted.
    pub found: Option<u64>,
    /// When its keeper last looked, in seconds since 1970.
    pub looked: i64,
    /// Whether it was removed; it can be put back.
    pub removed: bool,
}

impl SavedView {
    /// How much more is found now than when its keeper last looked; less is negative.
    pub fn growth(&self, now: Option<u64>) -> Option<i64> {
        let (now, then) = (i64::try_from(now?).ok()?, i64::try_from(self.found?).ok()?);
        Some(now - then)
    }
}

impl House {
    /// Lists the views that this actor keeps, by name; removed ones stand last.
    pub async fn saved_views(&self) -> Result<Vec<SavedView>, Problem> {
        let begin = self.saved_beginning();
        let mut views = Vec::new();
        for key in self.vault.remembered(Area::Setting).await? {
            if !key.starts_with(&begin) {
                continue;
            }
            let kept = self.vault.recall(Area::Setting, &key).await?;
            views.extend(kept.and_then(|bytes| serde_json::from_slice::<SavedView>(&bytes).ok()));
        }
        views.sort_by_cached_key(|view| (view.removed, crate::folded(&view.name), view.id.clone()));
        Ok(views)
    }

    /// Returns one of the views that this actor keeps.
    pub async fn saved_view(&self, id: &str) -> Result<SavedView, Problem> {
        let kept = self
            .vault
            .recall(Area::Setting, &self.saved_key(id))
            .await?;
        kept.and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Keeps a view under a name, with what is found now; an address that is kept already is named anew.
    ///
    /// Fails where the name is empty or too long, the address is too long, or there are too many.
    pub async fn save_view(
        &self,
        name: &str,
        address: &str,
        found: Option<u64>,
    ) -> Result<SavedView, Problem> {
        if address.len() > LONGEST_ADDRESS {
            return Err(Problem::wrong(
                "address",
                format!("keep one of at most {LONGEST_ADDRESS} bytes"),
            ));
        }
        let name = named(name)?;
        let views = self.saved_views().await?;
        let known = views.iter().find(|view| view.address == address);
        if known.is_none() && views.len() >= MOST_SAVED {
            return Err(Problem::wrong(
                "saved",
                format!("{MOST_SAVED} are kept already: take some away for good first"),
            ));
        }
        let view = SavedView {
            id: match known {
                Some(view) => view.id.clone(),
                None => random_token()?,
            },
            name,
            address: address.to_owned(),
            found,
            looked: self.now().seconds,
            removed: false,
        };
        self.put_view(&view).await?;
        Ok(view)
    }

    /// Remembers that this actor looked at a view, and what was found.
    pub async fn look_at_view(&self, id: &str, found: Option<u64>) -> Result<SavedView, Problem> {
        let mut view = self.saved_view(id).await?;
        view.found = found;
        view.looked = self.now().seconds;
        self.put_view(&view).await?;
        Ok(view)
    }

    /// Calls a view something else.
    pub async fn rename_view(&self, id: &str, name: &str) -> Result<(), Problem> {
        let mut view = self.saved_view(id).await?;
        view.name = named(name)?;
        self.put_view(&view).await
    }

    /// Removes a view, or puts it back.
    pub async fn remove_view(&self, id: &str, removed: bool) -> Result<(), Problem> {
        let mut view = self.saved_view(id).await?;
        view.removed = removed;
        self.put_view(&view).await
    }

    /// Forgets a view for good; it cannot be put back.
    pub async fn forget_view(&self, id: &str) -> Result<(), Problem> {
        let view = self.saved_view(id).await?;
        let key = self.saved_key(&view.id);
        Ok(self.vault.remember(Area::Setting, &key, None).await?)
    }

    async fn put_view(&self, view: &SavedView) -> Result<(), Problem> {
        let kept = serde_json::to_vec(view).map_err(|_| Problem::new(Kind::Fault))?;
        let key = self.saved_key(&view.id);
        Ok(self.vault.remember(Area::Setting, &key, Some(kept)).await?)
    }

    fn saved_beginning(&self) -> String {
        format!("{SAVED}{}/", self.actor().key())
    }

    fn saved_key(&self, id: &str) -> String {
        format!("{}{id}", self.saved_beginning())
    }
}

/// A name without white space around it and on one line.
fn named(name: &str) -> Result<String, Problem> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Problem::wrong("name", "write how it is to be called"));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(Problem::wrong(
            "name",
            format!("write at most {LONGEST_NAME} letters"),
        ));
    }
    Ok(name)
}
