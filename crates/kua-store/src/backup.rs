//! Backups: the data without its keys, the keyring apart, and the way back.
//!
//! A data backup holds leaves, sealed payloads, sealed texts and encrypted files, and
//! no projections: those repeat in the open what erasing takes away, and are built
//! again after a restore. So without a keyring it shows nothing, and once the backups
//! of the keyring are gone, what was erased is gone from old data backups too.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use kua_core::OriginalId;
use kua_core::ports::{LogReport, StoreError};
use kua_crypto::VaultKey;
use rusqlite::{Connection, params};

use crate::engine::{self, Purpose, RawKey};
use crate::fault::{Doing, damaged, disk};
use crate::folder::{self, FORMAT, Folder};
use crate::keyring::{self, Kind};
use crate::migrations::{self, Database};
use crate::opening::{self, OpenError, Unlock};
use crate::threads::Reader;
use crate::vault::SqliteVault;
use crate::verify::{self, Steps};

/// Where the keyring goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyCopy {
    /// Into a folder of its own, on another medium and with a shorter life: as it is meant.
    Apart(PathBuf),
    /// Into the same folder: one thing to carry, but it keeps what is erased later readable.
    Inside,
    /// Nowhere: the keyring has backups of its own.
    Without,
}

/// Whether a restore may leave gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gaps {
    /// Everything must be there.
    Refuse,
    /// Entries, texts and files without a key are kept as missing, and reported.
    Accept,
}

/// Why there is no backup, or nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The target has something in it.
    #[error("the target folder is not empty; name a new or an empty one")]
    NotEmpty,
    /// There is no backup in the folder.
    #[error("there is no backup in this folder; name the folder that `kua backup` wrote")]
    NoBackup,
    /// The keyring is nowhere.
    #[error("the backup has no keys; name the folder with the backup of the keyring too")]
    NoKeys,
    /// What was copied does not verify; nothing was kept.
    #[error(
        "the copy does not verify: {} entries wrong, {} missing, {} files and {} texts wrong; nothing was kept",
        .0.wrong.len(), .0.missing.len(), .0.originals_wrong.len(), .0.texts_wrong.len()
    )]
    Unsound(Box<LogReport>),
    /// It could not be unlocked or opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Disk or engine refused; nothing was kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SqliteVault {
    /// Writes a backup into a new or empty folder, reads it back and verifies it, then gives it its name.
    ///
    /// The vault can be used meanwhile; the backup is of the moment it began.
    ///
    /// # Errors
    /// [`BackupError`]; under the target's name there is then nothing, or an empty folder as before.
    pub fn backup(
        &self,
        target: &Path,
        keys: &KeyCopy,
    ) -> impl Future<Output = Result<LogReport, BackupError>> + Send + use<'_> {
        let (target, keys) = (target.to_owned(), keys.clone());
        let (folder, vault_key) = (self.folder.clone(), self.vault_key.clone());
        async move {
            let mut work = Work::begin(&target, &keys)?;
            let snapshot = {
                let (data, ring) = (work.data.clone(), work.ring.clone());
                let (folder, vault_key) = (folder.clone(), vault_key.clone());
                // On the writer's thread nothing is written between the three parts of the snapshot.
                self.writer
                    .ask(move |_| Snapshot::take(&folder, &vault_key, &data, ring.as_deref()))
                    .await?
            };
            let (answer, later) = tokio::sync::oneshot::channel();
            std::thread::Builder::new()
                .name("backup".to_owned())
                .spawn(move || {
                    let done = snapshot
                        .copy(&folder, &vault_key, &work)
                        .and_then(|()| check_copy(&folder, &vault_key, &work))
                        .and_then(|report| work.finish().map(|()| report));
                    // Whatever is half-done is removed before anybody hears of it.
                    drop(work);
                    let _ = answer.send(done);
                })
                .doing("starting a thread")?;
            later.await.map_err(|_| StoreError::Fault {
                doing: "writing a backup",
                detail: "its thread ended".to_owned(),
            })?
        }
    }
}

/// Brings a vault back into a new or empty folder and verifies all of it.
///
/// `keys` is the folder with the backup of the keyring, where it lies apart. Erasures that
/// the log knows are carried out again on the keyring before anything is read.
///
/// # Errors
/// [`BackupError`]; under the target's name there is then nothing, or an empty folder as before.
pub fn restore(
    data: &Path,
    keys: Option<&Path>,
    target: &Path,
    unlock: &Unlock,
    gaps: Gaps,
) -> Result<LogReport, BackupError> {
    const DOING: &str = "restoring";
    let source = Folder::new(data);
    match source.format()? {
        None => return Err(BackupError::NoBackup),
        Some(found) if found > FORMAT => return Err(OpenError::Newer { found }.into()),
        Some(_) => {}
    }
    let ring = keys.unwrap_or(data).join("keys.db");
    if !ring.is_file() {
        return Err(BackupError::NoKeys);
    }
    let mut work = Work::begin(target, &KeyCopy::Inside)?;
    let folder = Folder::new(&work.data);
    folder::make_folder(&folder.scratch())?;
    folder::make_folder(&folder.originals())?;
    for (from, to) in [
        (source.slots(), folder.slots()),
        (source.head(), folder.head()),
        (source.record(), folder.record()),
        (ring, folder.keys()),
    ] {
        copy_with_log(&from, &to)?;
    }
    let vault_key = opening::unlock_slots(&folder, unlock)?;
    replay_erasures(&folder, &vault_key, gaps)?;
    for file in source.list_originals()?.0 {
        copy_original(&source, &folder, file)?;
    }
    folder::replace(&folder, &folder.version(), &folder::version_bytes(), DOING)?;
    let (writer, _) = opening::open_writer(folder.clone(), &vault_key)?;
    opening::close(writer.record)?;
    opening::close(writer.keys)?;
    let report = verify_folder(&folder, &folder.keys(), &vault_key)?;
    let whole =
        report.is_sound() || gaps == Gaps::Accept && report.root_agrees && report.wrong.is_empty();
    if !whole {
        return Err(BackupError::Unsound(Box::new(report)));
    }
    work.finish()?;
    Ok(report)
}

/// Folders under other names, until everything in them is whole.
struct Work {
    target: PathBuf,
    data: PathBuf,
    ring_target: Option<PathBuf>,
    ring: Option<PathBuf>,
    done: bool,
}

impl Work {
    fn begin(target: &Path, keys: &KeyCopy) -> Result<Self, BackupError> {
        let mut work = Self {
            target: target.to_owned(),
            data: beside(target)?,
            ring_target: None,
            ring: None,
            done: false,
        };
        must_be_empty(target)?;
        match keys {
            KeyCopy::Apart(apart) => {
                must_be_empty(apart)?;
                work.ring = Some(beside(apart)?);
                work.ring_target = Some(apart.clone());
            }
            KeyCopy::Inside => work.ring = Some(work.data.clone()),
            KeyCopy::Without => {}
        }
        folder::make_folder(&work.data)?;
        if let Some(ring) = &work.ring {
            folder::make_folder(ring)?;
        }
        Ok(work)
    }

    /// Gives the folders their names.
    fn finish(&mut self) -> Result<(), BackupError> {
        const DOING: &str = "naming the finished folder";
        if let (Some(ring), Some(target)) = (&self.ring, &self.ring_target) {
            sync_all_below(ring)?;
            fs::rename(ring, target).doing(DOING)?;
            sync_parent(target)?;
        }
        sync_all_below(&self.data)?;
        fs::rename(&self.data, &self.target).doing(DOING)?;
        sync_parent(&self.target)?;
        self.done = true;
        Ok(())
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if !self.done {
            // Nothing half-done stays behind; what cannot be removed has a random name and no version.
            let _ = fs::remove_dir_all(&self.data);
            if let Some(ring) = &self.ring {
                let _ = fs::remove_dir_all(ring);
            }
        }
    }
}

/// Both databases as they were at one moment, and the head of that moment.
struct Snapshot {
    record: Connection,
    keys: Option<Connection>,
    head: String,
}

impl Snapshot {
    fn take(
        folder: &Folder,
        vault_key: &VaultKey,
        data: &Path,
        ring: Option<&Path>,
    ) -> Result<Self, StoreError> {
        let record_key = opening::record_key(vault_key);
        let record = pinned(
            &folder.record(),
            &Folder::new(data).record(),
            &record_key,
            Database::Truth,
        )?;
        let keys_key = opening::keys_key(vault_key);
        let keys = ring
            .map(|ring| {
                let copy = Folder::new(ring).keys();
                pinned(&folder.keys(), &copy, &keys_key, Database::Keyring)
            })
            .transpose()?;
        let verifier = opening::own_log(&record)?;
        let (_, head) = opening::read_head(folder, &verifier)?;
        Ok(Self { record, keys, head })
    }

    fn copy(self, folder: &Folder, vault_key: &VaultKey, work: &Work) -> Result<(), BackupError> {
        const DOING: &str = "writing a backup";
        let Self { record, keys, head } = self;
        for table in ["origin", "author"] {
            copy_table(&record, table)?;
        }
        // Parents before children, and in the order of their numbers, so that the copy is compact.
        for table in [
            "leaf",
            "payload",
            "erasure",
            "tree",
            "original",
            "text",
            "erased_part",
            "kept",
        ] {
            copy_table(&record, table)?;
        }
        let originals: Vec<OriginalId> = record
            .prepare("select id from original where sealed <> x'' order by id")
            .and_then(|mut sql| {
                sql.query_map([], |row| Ok(OriginalId::from_bytes(row.get(0)?)))?
                    .collect()
            })
            .doing(DOING)?;
        finish_copy(record)?;
        if let Some(keys) = keys {
            for table in ["secret", "member", "reach"] {
                copy_table(&keys, table)?;
            }
            finish_copy(keys)?;
        }
        let copy = Folder::new(&work.data);
        one_file(&copy.record(), &opening::record_key(vault_key))?;
        if let Some(ring) = &work.ring {
            one_file(&Folder::new(ring).keys(), &opening::keys_key(vault_key))?;
        }
        folder::make_folder(&copy.scratch())?;
        folder::make_folder(&copy.originals())?;
        for file in originals {
            copy_original(folder, &copy, file)?;
        }
        copy_file(&folder.slots(), &copy.slots())?;
        folder::replace(&copy, &copy.head(), head.as_bytes(), DOING)?;
        folder::replace(&copy, &copy.version(), &folder::version_bytes(), DOING)?;
        Ok(())
    }
}

/// Opens a database with an empty copy beside it, and holds on to its present state.
fn pinned(
    path: &Path,
    copy: &Path,
    key: &RawKey,
    database: Database,
) -> Result<Connection, StoreError> {
    const DOING: &str = "writing a backup";
    let mut empty = engine::open(copy, key, Purpose::Create)?;
    migrations::migrate(&mut empty, database)?;
    opening::close(empty)?;
    let connection = engine::open(path, key, Purpose::Write)?;
    let literal = engine::key_literal(key);
    let copy = copy.to_str().ok_or(StoreError::Disk {
        doing: DOING,
        reason: "the path of the target is not valid text; choose another folder".to_owned(),
    })?;
    connection
        .execute(
            "attach database ?1 as copy key ?2",
            params![copy, literal.as_str()],
        )
        .doing(DOING)?;
    connection.execute_batch("begin").doing(DOING)?;
    connection
        .query_row("select count(*) from main.sqlite_schema", [], |row| {
            row.get::<_, i64>(0)
        })
        .doing(DOING)?;
    Ok(connection)
}

fn copy_table(connection: &Connection, table: &str) -> Result<(), StoreError> {
    connection
        .execute(
            &format!("insert into copy.{table} select * from main.{table}"),
            [],
        )
        .doing("writing a backup")?;
    Ok(())
}

fn finish_copy(connection: Connection) -> Result<(), StoreError> {
    connection
        .execute_batch("commit; detach database copy")
        .doing("writing a backup")?;
    opening::close(connection)
}

/// Makes a finished copy one file, that can be read from a medium that cannot be written.
fn one_file(path: &Path, key: &RawKey) -> Result<(), StoreError> {
    let connection = engine::open(path, key, Purpose::Write)?;
    connection
        .pragma_update(None, "journal_mode", "DELETE")
        .doing("writing a backup")?;
    opening::close(connection)
}

/// Reads the copy back and verifies it, under the copied keyring or else the vault's own.
fn check_copy(
    folder: &Folder,
    vault_key: &VaultKey,
    work: &Work,
) -> Result<LogReport, BackupError> {
    let copy = Folder::new(&work.data);
    let keys = match &work.ring {
        Some(ring) => Folder::new(ring).keys(),
        None => folder.keys(),
    };
    let report = verify_folder(&copy, &keys, vault_key)?;
    // Gaps that the vault itself has are copied as they are.
    if report.root_agrees && report.wrong.is_empty() {
        Ok(report)
    } else {
        Err(BackupError::Unsound(Box::new(report)))
    }
}

fn verify_folder(
    folder: &Folder,
    keys: &Path,
    vault_key: &VaultKey,
) -> Result<LogReport, StoreError> {
    let open = || {
        let record = engine::open(
            &folder.record(),
            &opening::record_key(vault_key),
            Purpose::Read,
        )?;
        Ok(Reader {
            keys: engine::open(keys, &opening::keys_key(vault_key), Purpose::Read)?,
            desk: kua_crypto::SecretKey32::from_bytes([0; 32]),
            record,
        })
    };
    verify::whole(folder, &open, &Steps::new(None))
}

/// Destroys again the keys of everything that the record knows as erased.
fn replay_erasures(folder: &Folder, vault_key: &VaultKey, gaps: Gaps) -> Result<(), StoreError> {
    const DOING: &str = "carrying out erasures again";
    let mut record = engine::open(
        &folder.record(),
        &opening::record_key(vault_key),
        Purpose::Write,
    )?;
    migrations::migrate(&mut record, Database::Record)?;
    let mut keys = engine::open(
        &folder.keys(),
        &opening::keys_key(vault_key),
        Purpose::Write,
    )?;
    migrations::migrate(&mut keys, Database::Keyring)?;
    let mut gone: Vec<keyring::KeyName> = Vec::new();
    for (kind, sql) in [
        (
            Kind::Statement,
            "select l.id from erasure x join leaf l on l.number = x.leaf",
        ),
        (Kind::Original, "select id from original where sealed = x''"),
        (Kind::Text, "select id from text where sealed = x''"),
    ] {
        let ids: Vec<[u8; 16]> = record
            .prepare(sql)
            .and_then(|mut sql| sql.query_map([], |row| row.get(0))?.collect())
            .doing(DOING)?;
        gone.extend(ids.into_iter().map(|id| (kind, id)));
    }
    let entries = crate::query::entries(&record)?;
    let transaction = crate::writer::begin(&mut keys, DOING)?;
    for name in gone {
        keyring::destroy(&transaction, name)?;
    }
    if gaps == Gaps::Accept && keyring::reach(&transaction)? < entries {
        keyring::set_reach(&transaction, entries)?;
    }
    transaction.commit().doing(DOING)?;
    opening::close(record)?;
    opening::close(keys)
}

fn copy_original(from: &Folder, to: &Folder, file: OriginalId) -> Result<(), StoreError> {
    let target = to.original(file);
    if let Some(shelf) = target.parent() {
        folder::make_folder(shelf)?;
    }
    match copy_file(&from.original(file), &target) {
        Err(StoreError::NotFound) => {
            Err(damaged(format!("original {file}"), "the file is missing"))
        }
        other => other,
    }
}

/// Copies a database file, with its write-ahead log where a folder was copied by hand.
fn copy_with_log(from: &Path, to: &Path) -> Result<(), BackupError> {
    match copy_file(from, to) {
        Err(StoreError::NotFound) => return Err(BackupError::NoBackup),
        other => other?,
    }
    let with = |path: &Path| {
        let mut name = path.as_os_str().to_owned();
        name.push("-wal");
        PathBuf::from(name)
    };
    match copy_file(&with(from), &with(to)) {
        Ok(()) | Err(StoreError::NotFound) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn copy_file(from: &Path, to: &Path) -> Result<(), StoreError> {
    const DOING: &str = "copying a file";
    let mut source = match File::open(from) {
        Ok(source) => source,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(StoreError::NotFound),
        Err(error) => return Err(disk(&error, DOING)),
    };
    let mut target = folder::new_file(to).doing(DOING)?;
    io::copy(&mut source, &mut target).doing(DOING)?;
    target.sync_all().doing(DOING)
}

fn must_be_empty(target: &Path) -> Result<(), BackupError> {
    match fs::read_dir(target) {
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(BackupError::NotEmpty),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Err(BackupError::NotEmpty),
        Err(error) => Err(disk(&error, "looking at the target folder").into()),
    }
}

/// Returns a path with a random name in the same folder as the target.
fn beside(target: &Path) -> Result<PathBuf, StoreError> {
    let name: [u8; 8] = kua_crypto::random::bytes().map_err(crate::writer::no_chance)?;
    let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
    let parent = parent_of(target);
    folder::make_folder(&parent)?;
    Ok(parent.join(name))
}

fn parent_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn sync_parent(path: &Path) -> Result<(), StoreError> {
    folder::sync_folder(&parent_of(path)).doing("syncing a folder")
}

fn sync_all_below(folder: &Path) -> Result<(), StoreError> {
    const DOING: &str = "syncing a folder";
    for entry in fs::read_dir(folder).doing(DOING)? {
        let entry = entry.doing(DOING)?;
        if entry.file_type().doing(DOING)?.is_dir() {
            sync_all_below(&entry.path())?;
        } else {
            File::open(entry.path())
                .and_then(|file| file.sync_all())
                .doing(DOING)?;
        }
    }
    folder::sync_folder(folder).doing(DOING)
}
