//! The one writer: appends in the order keyring, record, head, and stops at the first doubt.

use std::fs;
use std::io::Write;

use kua_core::ports::{
    Area, Batch, Change, NewStatement, ProjectionState, StoreError, StoredOriginal,
};
use kua_core::reading::TextMap;
use kua_core::{KeyId, OriginalId, StatementId, TextId};
use kua_crypto::tree::Frontier;
use kua_crypto::{
    Commitment, Hash, Leaf, LogKey, Salt, SecretKey32, SigningKey, UnsignedLeaf, head, seal,
};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::fault::{Aftermath, Doing, aftermath, damaged};
use crate::folder::{self, Folder};
use crate::kept::KeptKeys;
use crate::keyring::{self, KeyName, Kind};
use crate::projection::{self, number};
use crate::scope::guard_columns;
use crate::small;
use crate::truth::{self, Known, OWN};
use crate::{migrations, query};

/// What writes.
pub(crate) struct Writer {
    pub(crate) folder: Folder,
    pub(crate) record: Connection,
    pub(crate) keys: Connection,
    pub(crate) secrets: Secrets,
    /// The right edge of the own tree.
    pub(crate) frontier: Frontier,
    /// Keys whose rows are in the record since the last append.
    pub(crate) settled: Vec<KeyName>,
    pub(crate) state: State,
}

/// The keys that live as long as the vault is open.
#[derive(Clone)]
pub(crate) struct Secrets {
    pub(crate) log: LogKey,
    pub(crate) author: KeyId,
    pub(crate) author_key: SigningKey,
    pub(crate) desk: SecretKey32,
}

/// Whether the writer may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// All that was written is where it should be.
    Sound,
    /// A write was rolled back; before the next one record and head are compared again.
    Doubtful,
    /// The disk did not confirm a write.
    Halted,
}

impl Writer {
    /// Runs a write; whatever fails in it stops further writes until the vault was checked.
    pub(crate) fn run<T>(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match self.state {
            State::Sound => {}
            State::Doubtful => self.look_again()?,
            State::Halted => return Err(StoreError::Halted),
        }
        let result = write(self);
        if let Err(error) = &result {
            match aftermath(error) {
                Aftermath::None => {}
                Aftermath::Compare => self.state = State::Doubtful,
                Aftermath::Halt => self.state = State::Halted,
            }
        }
        result
    }

    /// Checks after a write that was rolled back that record, head and memory agree.
    fn look_again(&mut self) -> Result<(), StoreError> {
        let mut recheck = || {
            let standing =
                crate::opening::settle_head(&self.folder, &self.record, &self.secrets.log)?;
            self.frontier = standing;
            Ok(())
        };
        let result: Result<(), StoreError> = recheck();
        match result {
            Ok(()) => {
                self.state = State::Sound;
                Ok(())
            }
            Err(error @ StoreError::Full { .. }) => Err(error),
            Err(_) => {
                self.state = State::Halted;
                Err(StoreError::Halted)
            }
        }
    }

    /// Keeps a batch. Returns the number of entries in the log.
    pub(crate) fn append(&mut self, batch: Batch) -> Result<u64, StoreError> {
        let before = query::entries(&self.record)?;
        self.check_batch(&batch)?;
        let (entries, frontier) = self.make_entries(&batch.statements)?;
        let text_keys = batch
            .texts
            .iter()
            .filter(|text| text.original.is_none())
            .map(|text| Ok(((Kind::Text, text.text.bytes()), fresh_key()?)))
            .collect::<Result<Vec<(KeyName, SecretKey32)>, StoreError>>()?;
        let after = before + entries.len() as u64;

        let mut settled: Vec<KeyName> = batch
            .originals
            .iter()
            .map(|original| (Kind::Original, original.file.bytes()))
            .collect();
        let kept = KeptKeys::of(&self.keys, &self.secrets.desk, &batch.changes)?;
        {
            let done = self.settled.clone();
            let transaction = begin(&mut self.keys, "writing keys.db")?;
            for name in &done {
                keyring::settle(&transaction, *name)?;
            }
            for entry in &entries {
                let name = (Kind::Statement, entry.leaf.id().bytes());
                keyring::put(&transaction, name, &entry.key)?;
                settled.push(name);
            }
            for (name, key) in &text_keys {
                keyring::put(&transaction, *name, key)?;
                settled.push(*name);
            }
            settled.extend(kept.put(&transaction)?);
            keyring::set_reach(&transaction, after)?;
            transaction.commit().doing("writing keys.db")?;
            self.settled.clear();
        }

        let keys = &self.keys;
        let secrets = &self.secrets;
        let transaction = begin(&mut self.record, "writing record.db")?;
        write_entries(&transaction, before, &entries)?;
        for original in &batch.originals {
            write_original(&transaction, keys, &secrets.desk, original)?;
        }
        for text in &batch.texts {
            let name = match text.original {
                Some(original) => (Kind::Original, original.bytes()),
                None => (Kind::Text, text.text.bytes()),
            };
            let key = keyring::get(keys, name)?.ok_or(StoreError::NotFound)?;
            write_text(&transaction, &key, text)?;
        }
        for (text, map) in &batch.maps {
            rewrite_map(&transaction, keys, *text, map)?;
        }
        let projected = changes_cover(&batch);
        projection::apply(&transaction, batch.changes, |area, name, value| {
            kept.keep(&transaction, area, name, value)
        })?;
        let reached = projection::reached(&transaction)?;
        if projected && reached.position == before {
            let state = ProjectionState {
                position: after,
                ..reached
            };
            projection::reach(&transaction, state)?;
        }
        if entries.is_empty() {
            transaction.commit().doing("writing record.db")?;
        } else {
            write_frontier(&transaction, &frontier)?;
            let note = head::write(&secrets.log, frontier.size(), frontier.root());
            // The new head lies ready before the commit, so that a full disk shows before anything is kept.
            let ready = prepare_head(&self.folder, &note)?;
            transaction.commit().doing("writing record.db")?;
            put_head(&self.folder, &ready)?;
            self.frontier = frontier;
        }
        self.settled = settled;
        self.drop_keys(&kept)?;
        Ok(after)
    }

    /// Destroys the keys of entries that were taken away.
    fn drop_keys(&mut self, kept: &KeptKeys) -> Result<(), StoreError> {
        if kept.dropped().is_empty() {
            return Ok(());
        }
        let transaction = begin(&mut self.keys, "writing keys.db")?;
        for name in kept.dropped() {
            keyring::destroy(&transaction, *name)?;
        }
        transaction.commit().doing("writing keys.db")
    }

    fn check_batch(&self, batch: &Batch) -> Result<(), StoreError> {
        // A key is never overwritten while something is sealed under it.
        let statements = batch.statements.iter().map(|new| new.id.bytes()).collect();
        self.check_new(
            "select exists (select 1 from leaf where id = ?1)",
            statements,
        )?;
        let texts = batch.texts.iter().map(|new| new.text.bytes()).collect();
        self.check_new("select exists (select 1 from text where id = ?1)", texts)
    }

    fn check_new(&self, sql: &str, ids: Vec<[u8; 16]>) -> Result<(), StoreError> {
        const DOING: &str = "checking a batch";
        let mut known = self.record.prepare_cached(sql).doing(DOING)?;
        let mut seen = std::collections::BTreeSet::new();
        for id in ids {
            let there: bool = known.query_row([id], |row| row.get(0)).doing(DOING)?;
            if there || !seen.insert(id) {
                return Err(StoreError::Fault {
                    doing: DOING,
                    detail: format!("{} is in the vault already", StatementId::from_bytes(id)),
                });
            }
        }
        Ok(())
    }

    fn make_entries(
        &self,
        statements: &[NewStatement],
    ) -> Result<(Vec<Entry>, Frontier), StoreError> {
        let mut frontier = self.frontier.clone();
        let mut previous = if frontier.size() == 0 {
            None
        } else {
            Some(last_hash(&self.record, frontier.size() - 1)?)
        };
        let others = newest_of_others(&self.record)?;
        let origin = self.secrets.log.origin();
        let mut entries = Vec::with_capacity(statements.len());
        for statement in statements {
            let salt = Salt::generate().map_err(no_chance)?;
            let parents = previous.into_iter().chain(others.iter().copied()).take(4);
            let leaf = UnsignedLeaf::new(
                statement.id,
                frontier.size(),
                parents,
                self.secrets.author,
                Commitment::of(&salt, &statement.payload),
            )
            .map_err(|error| fault(&error))?
            .sign(origin, &self.secrets.author_key);
            let key = fresh_key()?;
            let sealed = seal::seal(&key, &leaf, &salt, &statement.payload)
                .map_err(|error| fault(&error))?;
            let hash = leaf.hash();
            frontier.append(hash);
            previous = Some(hash);
            entries.push(Entry {
                leaf,
                hash,
                key,
                sealed,
            });
        }
        Ok((entries, frontier))
    }

    /// Gives a scratch file that was written and synced its key and its place.
    pub(crate) fn place_original(
        &mut self,
        file: OriginalId,
        key: &SecretKey32,
        scratch: &std::path::Path,
    ) -> Result<(), StoreError> {
        const DOING: &str = "keeping an original";
        let transaction = begin(&mut self.keys, "writing keys.db")?;
        keyring::put(&transaction, (Kind::Original, file.bytes()), key)?;
        transaction.commit().doing("writing keys.db")?;
        let target = self.folder.original(file);
        let shelf = target.parent().unwrap_or(self.folder.root()).to_owned();
        if !shelf.is_dir() {
            folder::make_folder(&shelf)?;
            folder::sync_folder(&self.folder.originals()).doing(DOING)?;
        }
        fs::rename(scratch, &target).doing(DOING)?;
        folder::sync_folder(&shelf).doing(DOING)
    }

    /// Applies changes to the projections alone.
    pub(crate) fn project(
        &mut self,
        changes: Vec<Change>,
        reached: ProjectionState,
    ) -> Result<(), StoreError> {
        const DOING: &str = "writing the projections";
        let kept = self.prepare_kept(&changes)?;
        let transaction = begin(&mut self.record, DOING)?;
        projection::apply(&transaction, changes, |area, name, value| {
            kept.keep(&transaction, area, name, value)
        })?;
        projection::reach(&transaction, reached)?;
        transaction.commit().doing(DOING)?;
        self.drop_keys(&kept)
    }

    /// Keeps what a program computed or a person is typing.
    pub(crate) fn remember(
        &mut self,
        area: Area,
        name: String,
        value: Option<Vec<u8>>,
    ) -> Result<(), StoreError> {
        const DOING: &str = "writing record.db";
        let change = [Change::Remember(area, name.clone(), value)];
        let kept = self.prepare_kept(&change)?;
        let [Change::Remember(_, _, value)] = change else {
            return Ok(());
        };
        let transaction = begin(&mut self.record, DOING)?;
        kept.keep(&transaction, area, &name, value.as_deref())?;
        transaction.commit().doing(DOING)?;
        self.drop_keys(&kept)
    }

    /// Writes the keys of new entries into the keyring.
    fn prepare_kept(&mut self, changes: &[Change]) -> Result<KeptKeys, StoreError> {
        let kept = KeptKeys::of(&self.keys, &self.secrets.desk, changes)?;
        if kept.is_new() {
            let transaction = begin(&mut self.keys, "writing keys.db")?;
            let names = kept.put(&transaction)?;
            transaction.commit().doing("writing keys.db")?;
            self.settled.extend(names);
        }
        Ok(kept)
    }

    /// Drops all projections.
    pub(crate) fn clear_projections(&mut self) -> Result<(), StoreError> {
        let transaction = begin(&mut self.record, "dropping the projections")?;
        migrations::drop_projections(&transaction)?;
        migrations::make_projections(&transaction)?;
        transaction.commit().doing("dropping the projections")
    }
}

/// An entry that is made but not written.
struct Entry {
    leaf: Leaf,
    hash: Hash,
    key: SecretKey32,
    sealed: Vec<u8>,
}

/// Begins a transaction that writes.
pub(crate) fn begin<'a>(
    connection: &'a mut Connection,
    doing: &'static str,
) -> Result<Transaction<'a>, StoreError> {
    connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .doing(doing)
}

/// Draws a key.
pub(crate) fn fresh_key() -> Result<SecretKey32, StoreError> {
    SecretKey32::generate().map_err(no_chance)
}

/// Says that there are no random bytes.
pub(crate) fn no_chance(error: kua_crypto::random::RandomError) -> StoreError {
    fault(&error)
}

fn fault(error: &dyn std::error::Error) -> StoreError {
    StoreError::Fault {
        doing: "making an entry of the log",
        detail: error.to_string(),
    }
}

fn last_hash(record: &Connection, sequence: u64) -> Result<Hash, StoreError> {
    record
        .prepare_cached("select hash from leaf where origin = ?1 and sequence = ?2")
        .and_then(|mut sql| {
            sql.query_row([OWN, sequence.try_into().unwrap_or(i64::MAX)], |row| {
                row.get(0)
            })
        })
        .optional()
        .doing("reading the log")?
        .ok_or_else(|| {
            damaged(
                "record.db",
                format!("entry {sequence} of the log is missing"),
            )
        })
}

/// Returns the newest leaves of other origins, the latest arrived first, at most three.
fn newest_of_others(record: &Connection) -> Result<Vec<Hash>, StoreError> {
    record
        .prepare_cached(
            "select l.hash from origin o
             join leaf l on l.origin = o.number
                and l.sequence = (select max(sequence) from leaf where origin = o.number)
             where o.number <> ?1 order by l.number desc limit 3",
        )
        .and_then(|mut sql| sql.query_map([OWN], |row| row.get(0))?.collect())
        .doing("reading the log")
}

fn write_entries(
    transaction: &Transaction<'_>,
    first: u64,
    entries: &[Entry],
) -> Result<(), StoreError> {
    const DOING: &str = "writing record.db";
    let mut leaf = transaction
        .prepare_cached(
            "insert into leaf (number, origin, sequence, id, hash, bytes)
             values (?1, ?2, ?3, ?4, ?5, ?6)",
        )
        .doing(DOING)?;
    let mut payload = transaction
        .prepare_cached("insert into payload (leaf, sealed) values (?1, ?2)")
        .doing(DOING)?;
    for (place, entry) in (first..).zip(entries) {
        let place = number(place)?;
        leaf.execute(params![
            place,
            OWN,
            number(entry.leaf.sequence())?,
            entry.leaf.id().bytes(),
            entry.hash,
            entry.leaf.encode()
        ])
        .doing(DOING)?;
        payload.execute(params![place, entry.sealed]).doing(DOING)?;
    }
    Ok(())
}

/// Writes the right edge of the own tree.
pub(crate) fn write_frontier(
    connection: &Connection,
    frontier: &Frontier,
) -> Result<(), StoreError> {
    let size = number(frontier.size())?;
    connection
        .prepare_cached("insert or replace into tree (origin, size, edge) values (?1, ?2, ?3)")
        .and_then(|mut sql| sql.execute(params![OWN, size, frontier.to_bytes()]))
        .doing("writing record.db")?;
    Ok(())
}

fn write_original(
    transaction: &Transaction<'_>,
    keys: &Connection,
    desk: &SecretKey32,
    original: &StoredOriginal,
) -> Result<(), StoreError> {
    let file = original.file;
    let key = keyring::get(keys, (Kind::Original, file.bytes()))?.ok_or(StoreError::NotFound)?;
    let known = Known {
        sha256: original.sha256,
        size: original.size,
    };
    let sealed = known.seal(&key, file)?;
    transaction
        .prepare_cached("insert or ignore into original (id, mark, sealed) values (?1, ?2, ?3)")
        .and_then(|mut sql| {
            let mark = truth::mark(desk, &original.sha256);

            sql.execute(params![file.bytes(), mark, sealed])
        })
        .doing("writing record.db")?;
    Ok(())
}

/// Puts another way back in the place of the one that a text has; an erased text gets none.
fn rewrite_map(
    transaction: &Transaction<'_>,
    keys: &Connection,
    text: TextId,
    map: &TextMap,
) -> Result<(), StoreError> {
    const DOING: &str = "writing record.db";
    let original: Option<Vec<u8>> = transaction
        .prepare_cached("select original from text where id = ?1 and sealed <> x''")
        .and_then(|mut sql| sql.query_row([text.bytes()], |row| row.get(0)).optional())
        .doing(DOING)?;
    let Some(original) = original else {
        return Ok(());
    };
    let name = match <[u8; 16]>::try_from(original.as_slice()) {
        Ok(original) => (Kind::Original, original),
        Err(_) => (Kind::Text, text.bytes()),
    };
    let key = keyring::get(keys, name)?.ok_or(StoreError::NotFound)?;
    let sealed = sealed_map(&key, text, map)?;
    transaction
        .prepare_cached("update text set map = ?2 where id = ?1")
        .and_then(|mut sql| sql.execute(params![text.bytes(), sealed]))
        .doing(DOING)?;
    Ok(())
}

fn sealed_map(key: &SecretKey32, text: TextId, map: &TextMap) -> Result<Vec<u8>, StoreError> {
    if *map == TextMap::Unknown {
        return Ok(Vec::new());
    }
    let plain = map.to_bytes().map_err(|_| StoreError::Fault {
        doing: "writing record.db",
        detail: "the way back of a text cannot be written".to_owned(),
    })?;
    small::seal(key, &truth::map_place(text), &plain)
}

fn write_text(
    transaction: &Transaction<'_>,
    key: &SecretKey32,
    text: &kua_core::ports::NewText,
) -> Result<(), StoreError> {
    let sealed = small::seal(key, &truth::text_place(text.text), text.content.as_bytes())?;
    let map = sealed_map(key, text.text, &text.map)?;
    let (access, guard_case, author) = guard_columns(&text.guard);
    let original = text
        .original
        .map(|original| original.bytes().to_vec())
        .unwrap_or_default();
    transaction
        .prepare_cached(
            "insert into text (id, document, original, access, guard_case, author, sealed, map)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .and_then(|mut sql| {
            sql.execute(params![
                text.text.bytes(),
                text.document.bytes(),
                original,
                access,
                guard_case,
                author,
                sealed,
                map
            ])
        })
        .doing("writing record.db")?;
    Ok(())
}

/// Says whether the changes hold the row of every statement of the batch.
fn changes_cover(batch: &Batch) -> bool {
    let rows: std::collections::BTreeSet<_> = batch
        .changes
        .iter()
        .filter_map(|change| match change {
            Change::Statement(row) => Some(row.id),
            _ => None,
        })
        .collect();
    batch
        .statements
        .iter()
        .all(|statement| rows.contains(&statement.id))
}

/// Writes the next head beside the old one.
fn prepare_head(folder: &Folder, note: &str) -> Result<std::path::PathBuf, StoreError> {
    const DOING: &str = "writing head";
    let scratch = folder.scratch().join("head");
    match fs::remove_file(&scratch) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(crate::fault::disk(&error, DOING));
        }
        _ => {}
    }
    let mut file = folder::new_file(&scratch).doing(DOING)?;
    file.write_all(note.as_bytes()).doing(DOING)?;
    file.sync_all().doing(DOING)?;
    Ok(scratch)
}

/// Gives the next head its place.
fn put_head(folder: &Folder, ready: &std::path::Path) -> Result<(), StoreError> {
    fs::rename(ready, folder.head()).doing("writing head")?;
    folder::sync_folder(folder.root()).doing("writing head")
}

/// Writes the head at once, for opening.
pub(crate) fn write_head(folder: &Folder, note: &str) -> Result<(), StoreError> {
    let ready = prepare_head(folder, note)?;
    put_head(folder, &ready)
}
