//! Drafts, settings and what was computed: sealed rows beside the truth, each under a key of its own.

use std::collections::BTreeMap;

use kua_core::ports::{Area, Change, StoreError};
use kua_crypto::digest::Sha256;
use kua_crypto::{Commitment, Salt, SecretKey32};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::fault::Doing;
use crate::keyring::{self, KeyName, Kind};
use crate::small;
use crate::writer::fresh_key;

/// The keys that a set of changes needs.
pub(crate) struct KeptKeys {
    keys: BTreeMap<(Area, String), Entry>,
    dropped: Vec<KeyName>,
}

struct Entry {
    name: KeyName,
    key: SecretKey32,
    new: bool,
}

impl KeptKeys {
    /// Finds or draws the keys of all entries that the changes keep or take away.
    pub(crate) fn of(
        keyring: &Connection,
        desk: &SecretKey32,
        changes: &[Change],
    ) -> Result<Self, StoreError> {
        let mut needed = Self {
            keys: BTreeMap::new(),
            dropped: Vec::new(),
        };
        // The last change of a name decides what becomes of its key.
        let mut last: BTreeMap<(Area, &str), bool> = BTreeMap::new();
        for change in changes {
            if let Change::Remember(area, name, value) = change {
                last.insert((*area, name), value.is_some());
                let key_name = name_of(desk, *area, name);
                if value.is_some() && !needed.keys.contains_key(&(*area, name.clone())) {
                    let known = keyring::get(keyring, key_name)?;
                    let new = known.is_none();
                    let key = match known {
                        Some(key) => key,
                        None => fresh_key()?,
                    };
                    let entry = Entry {
                        name: key_name,
                        key,
                        new,
                    };
                    needed.keys.insert((*area, name.clone()), entry);
                }
            }
        }
        for ((area, name), stays) in last {
            if !stays {
                needed.dropped.push(name_of(desk, area, name));
            }
        }
        Ok(needed)
    }

    /// Says whether there are keys that the keyring does not have yet.
    pub(crate) fn is_new(&self) -> bool {
        !self.dropped.is_empty() || self.keys.values().any(|entry| entry.new)
    }

    /// Writes new keys, and marks those that will go; returns the names of the new ones.
    pub(crate) fn put(&self, transaction: &Transaction<'_>) -> Result<Vec<KeyName>, StoreError> {
        let mut names = Vec::new();
        for entry in self.keys.values().filter(|entry| entry.new) {
            keyring::put(transaction, entry.name, &entry.key)?;
            names.push(entry.name);
        }
        for name in &self.dropped {
            keyring::await_row(transaction, *name)?;
        }
        names.retain(|name| !self.dropped.contains(name));
        Ok(names)
    }

    /// Keeps an entry or takes it away.
    pub(crate) fn keep(
        &self,
        transaction: &Transaction<'_>,
        area: Area,
        name: &str,
        value: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        const DOING: &str = "writing record.db";
        let Some(value) = value else {
            transaction
                .prepare_cached("delete from kept where area = ?1 and name = ?2")
                .and_then(|mut sql| sql.execute([area.code(), name]))
                .doing(DOING)?;
            return Ok(());
        };
        let entry = self
            .keys
            .get(&(area, name.to_owned()))
            .ok_or(StoreError::NotFound)?;
        let sealed = small::seal(&entry.key, &[area.code(), name], value)?;
        transaction
            .prepare_cached(
                "insert or replace into kept (area, name, key_id, sealed) values (?1, ?2, ?3, ?4)",
            )
            .and_then(|mut sql| sql.execute(params![area.code(), name, entry.name.1, sealed]))
            .doing(DOING)?;
        Ok(())
    }

    /// Returns the names of the keys that go once the rows are gone.
    pub(crate) fn dropped(&self) -> &[KeyName] {
        &self.dropped
    }
}

/// Reads an entry.
pub(crate) fn recall(
    record: &Connection,
    keys: &Connection,
    area: Area,
    name: &str,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row: Option<([u8; 16], Vec<u8>)> = record
        .prepare_cached("select key_id, sealed from kept where area = ?1 and name = ?2")
        .and_then(|mut sql| {
            sql.query_row([area.code(), name], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()
        })
        .doing("reading record.db")?;
    let Some((id, sealed)) = row else {
        return Ok(None);
    };
    let Some(key) = keyring::get(keys, (Kind::Kept, id))? else {
        return Ok(None);
    };
    Ok(Some(
        small::open(&key, &[area.code(), name], &sealed)?.to_vec(),
    ))
}

/// Lists the names of an area.
pub(crate) fn remembered(record: &Connection, area: Area) -> Result<Vec<String>, StoreError> {
    record
        .prepare_cached("select name from kept where area = ?1 order by name")
        .and_then(|mut sql| sql.query_map([area.code()], |row| row.get(0))?.collect())
        .doing("reading record.db")
}

/// Returns the name of an entry's key: it says nothing to whoever has no desk key.
fn name_of(desk: &SecretKey32, area: Area, name: &str) -> KeyName {
    let mut place = Sha256::new();
    place.update(area.code().as_bytes());
    place.update(&[0]);
    place.update(name.as_bytes());
    let code = Commitment::of(&Salt::from_bytes(*desk.expose()), &place.finish()).bytes();
    let mut id = [0; 16];
    for (slot, byte) in id.iter_mut().zip(code) {
        *slot = byte;
    }
    (Kind::Kept, id)
}
