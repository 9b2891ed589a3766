//! The vault on encrypted SQLite, as the port wants it.

use std::fs::{self, File};
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Mutex;

use kua_core::access::{Actor, Scope};
use kua_core::ports::{
    Answer, Area, ArticleTally, Batch, Case, Change, CitationQuery, Counts, EntityQuery, EntityRow,
    Happened, HappenedQuery, Hit, ListState, ListedRow, LogReport, MarkQuery, MarkedText, Page,
    Progress, ProjectionState, ProposalQuery, ProposalRow, RowQuery, SearchQuery, StatementQuery,
    StoreError, StoredOriginal, StoredStatement, StoredText, Tally, TallyBy, Vault,
};
use kua_core::reading::TextMap;
use kua_core::{KeyId, OriginalId, RecordId, StatementId, TextId};
use kua_crypto::stream::{self, StreamError};
use kua_crypto::{Cost, Share, Slots, VaultKey};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::fault::{Doing, damaged, disk};
use crate::folder::{self, Folder};
use crate::keyring::{self, Kind};
use crate::lock::Lock;
use crate::opening::{self, InitError, InitOptions, OpenError, Unlock};
use crate::threads::{Crew, Reader};
use crate::writer::{Writer, fresh_key, no_chance};
use crate::{citations, digest, entities, kept, projection, proving, query, rows, truth, verify};

/// A vault on encrypted SQLite, open and locked for this process.
pub struct SqliteVault {
    pub(crate) writer: Crew<Writer>,
    pub(crate) readers: Crew<Reader>,
    pub(crate) folder: Folder,
    pub(crate) vault_key: VaultKey,
    actor: Actor,
    lock: Mutex<Lock>,
}

impl std::fmt::Debug for SqliteVault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SqliteVault([withheld])")
    }
}

impl SqliteVault {
    /// Makes a vault in a new or empty folder, with its first member as keeper.
    ///
    /// Returns the vault and three recovery shares, of which any two open it; they are not kept anywhere.
    ///
    /// # Errors
    /// [`InitError`]; a folder that has something in it is refused.
    pub fn init(
        root: &Path,
        passphrase: &str,
        options: &InitOptions,
    ) -> Result<(Self, Vec<Zeroizing<String>>), InitError> {
        let existed = root.is_dir();
        let shares = opening::make(root, passphrase, options)?;
        let unlock = Unlock::Passphrase(Zeroizing::new(passphrase.to_owned()));
        match Self::open(root, &unlock) {
            Ok(vault) => Ok((vault, shares)),
            Err(error) => {
                // Nobody has seen the shares, so this vault must not stay.
                opening::unmake(root, existed);
                Err(error.into())
            }
        }
    }

    /// Opens a vault and locks it for this process.
    ///
    /// # Errors
    /// [`OpenError`] says which part is damaged, or who holds it.
    pub fn open(root: &Path, unlock: &Unlock) -> Result<Self, OpenError> {
        crate::hardening::harden();
        let opened = opening::open(root, unlock)?;
        let folder = opened.writer.folder.clone();
        let secrets = opened.writer.secrets.clone();
        let readers = Crew::readers(|| opening::open_reader(&folder, &opened.vault_key, &secrets))?;
        Ok(Self {
            writer: Crew::writer(opened.writer)?,
            readers,
            folder,
            vault_key: opened.vault_key,
            actor: opened.actor,
            lock: Mutex::new(opened.lock),
        })
    }

    /// Notes where the desk of this process is, for whoever finds the vault locked.
    ///
    /// # Errors
    /// [`StoreError::Disk`] if the note could not be written; the vault works all the same.
    pub fn announce(&self, address: &str) -> Result<(), StoreError> {
        self.lock
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .announce(address)
            .doing("writing the lock")
    }

    /// Puts a new passphrase in the place of the old one.
    ///
    /// Older copies of `slots.cbor`, in backups for one, still open with the old passphrase.
    ///
    /// # Errors
    /// [`OpenError`]; the old passphrase then still holds.
    pub fn change_passphrase(&self, passphrase: &str, cost: Option<Cost>) -> Result<(), OpenError> {
        let cost = match cost {
            Some(cost) => cost,
            None => Cost::calibrate().map_err(kua_crypto::slots::SlotsError::from)?,
        };
        let mut slots = self.read_slots()?;
        slots.change_passphrase(&self.vault_key, passphrase, cost)?;
        self.write_slots(&slots)
    }

    /// Makes three new recovery shares; the old ones no longer open the vault.
    ///
    /// # Errors
    /// [`OpenError`]; the old shares then still hold.
    pub fn renew_shares(&self) -> Result<Vec<Zeroizing<String>>, OpenError> {
        let mut slots = self.read_slots()?;
        let shares = slots.renew_recovery(&self.vault_key)?;
        self.write_slots(&slots)?;
        Ok(shares.iter().map(Share::to_text).collect())
    }

    /// Returns the name that the member who opened the vault goes by in it.
    ///
    /// # Errors
    /// [`StoreError`] if the keyring cannot be read.
    pub fn member_name(&self) -> Result<String, StoreError> {
        let key = self.actor.key();
        self.readers
            .ask_now(move |reader| keyring::member_name(&reader.keys, key))
    }

    fn read_slots(&self) -> Result<Slots, OpenError> {
        let bytes = fs::read(self.folder.slots()).doing("reading slots.cbor")?;
        Ok(Slots::decode(&bytes)?)
    }

    fn write_slots(&self, slots: &Slots) -> Result<(), OpenError> {
        let bytes = slots.encode(&self.vault_key);
        let target = self.folder.slots();
        folder::replace(&self.folder, &target, &bytes, "writing slots.cbor")?;
        Ok(())
    }

    fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Writer) -> Result<T, StoreError> + Send + 'static,
    ) -> Answer<'_, T> {
        self.writer
            .ask(move |writer| writer.run(work).map_err(named))
    }

    fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Reader) -> Result<T, StoreError> + Send + 'static,
    ) -> Answer<'_, T> {
        self.readers.ask(move |reader| work(reader).map_err(named))
    }
}

impl Drop for SqliteVault {
    fn drop(&mut self) {
        // Readers go first, so that the writer's connection is the last one and folds the write-ahead log in.
        self.readers.stop();
        self.writer.stop();
    }
}

impl Vault for SqliteVault {
    fn actor(&self) -> Actor {
        self.actor.clone()
    }

    fn append(&self, batch: Batch) -> Answer<'_, u64> {
        self.write(move |writer| writer.append(batch))
    }

    fn put_original(&self, source: Box<dyn Read + Send>) -> Answer<'_, StoredOriginal> {
        let folder = self.folder.clone();
        Box::pin(async move {
            let (answer, later) = oneshot::channel();
            // Encrypting a large file must hold up neither the writer nor the runtime.
            std::thread::Builder::new()
                .name("original".to_owned())
                .spawn(move || {
                    let _ = answer.send(take_in(&folder, source));
                })
                .doing("starting a thread")?;
            let taken = later.await.map_err(|_| StoreError::Fault {
                doing: "keeping an original",
                detail: "the thread that read it ended".to_owned(),
            })??;
            let Taken {
                stored,
                key,
                scratch,
            } = taken;
            let file = stored.file;
            let path = scratch.clone();
            let placed = self
                .write(move |writer| writer.place_original(file, &key, &path))
                .await;
            if placed.is_err() {
                // Whatever failed, nothing half-done stays in the scratch folder.
                let _ = fs::remove_file(&scratch);
            }
            placed.map(|()| stored)
        })
    }

    fn open_original(&self, file: OriginalId) -> Answer<'_, Box<dyn Read + Send>> {
        let path = self.folder.original(file);
        self.read(move |reader| {
            let (key, source) = sealed(reader, file, &path)?;
            let plain = stream::DecryptReader::new(&key, BufReader::new(source))
                .map_err(|error| stream_fault(&error, file))?;
            Ok(Box::new(plain) as Box<dyn Read + Send>)
        })
    }

    fn erase(&self, judgement: StatementId, changes: Vec<Change>) -> Answer<'_, u64> {
        self.carry_out(judgement, changes)
    }

    fn open_original_from(
        &self,
        file: OriginalId,
        offset: u64,
    ) -> Answer<'_, Box<dyn Read + Send>> {
        let path = self.folder.original(file);
        self.read(move |reader| {
            let (key, source) = sealed(reader, file, &path)?;
            let mut plain = stream::RangeReader::new(&key, source)
                .map_err(|error| stream_fault(&error, file))?;
            plain
                .seek(SeekFrom::Start(offset))
                .map_err(|error| disk(&error, "reading an original"))?;
            Ok(Box::new(plain) as Box<dyn Read + Send>)
        })
    }

    fn originals_with(&self, sha256: [u8; 32]) -> Answer<'_, Vec<OriginalId>> {
        self.read(move |reader| truth::originals_with(&reader.record, &reader.desk, &sha256))
    }

    fn text(&self, scope: &Scope, text: TextId) -> Answer<'_, StoredText> {
        let scope = scope.clone();
        self.read(move |reader| truth::text(&reader.record, &reader.keys, &scope, text))
    }

    fn text_map(&self, scope: &Scope, text: TextId) -> Answer<'_, TextMap> {
        let scope = scope.clone();
        self.read(move |reader| truth::text_map(&reader.record, &reader.keys, &scope, text))
    }

    fn read_log(&self, whole: &Scope, from: u64, limit: u64) -> Answer<'_, Vec<StoredStatement>> {
        if !whole.is_whole() {
            return Box::pin(async { Err(StoreError::NotFound) });
        }
        self.read(move |reader| truth::read_log(&reader.record, &reader.keys, from, limit))
    }

    fn statements(&self, scope: &Scope, query: StatementQuery) -> Answer<'_, Vec<StoredStatement>> {
        let scope = scope.clone();
        self.read(move |reader| truth::statements(&reader.record, &reader.keys, &scope, &query))
    }

    fn entities(&self, scope: &Scope, query: EntityQuery) -> Answer<'_, Page<EntityRow>> {
        let scope = scope.clone();
        self.read(move |reader| entities::entities(&reader.record, &scope, &query))
    }

    fn tally(&self, scope: &Scope, query: EntityQuery, by: TallyBy) -> Answer<'_, Vec<Tally>> {
        let scope = scope.clone();
        self.read(move |reader| entities::tally(&reader.record, &scope, &query, &by))
    }

    fn articles(&self, scope: &Scope, query: CitationQuery) -> Answer<'_, Vec<ArticleTally>> {
        let scope = scope.clone();
        self.read(move |reader| citations::articles(&reader.record, &scope, &query))
    }

    fn cases(&self, scope: &Scope, query: CitationQuery) -> Answer<'_, Vec<Case>> {
        let scope = scope.clone();
        self.read(move |reader| citations::cases(&reader.record, &scope, &query))
    }

    fn happened(&self, scope: &Scope, query: HappenedQuery) -> Answer<'_, Vec<Happened>> {
        let scope = scope.clone();
        self.read(move |reader| citations::happened(&reader.record, &scope, &query))
    }

    fn marked(&self, scope: &Scope, query: MarkQuery) -> Answer<'_, Vec<MarkedText>> {
        let scope = scope.clone();
        self.read(move |reader| query::marked(&reader.record, &scope, &query))
    }

    fn proposals(&self, scope: &Scope, query: ProposalQuery) -> Answer<'_, Page<ProposalRow>> {
        let scope = scope.clone();
        self.read(move |reader| query::proposals(&reader.record, &scope, &query))
    }

    fn rows(&self, scope: &Scope, query: RowQuery) -> Answer<'_, Page<ListedRow>> {
        let scope = scope.clone();
        self.read(move |reader| rows::rows(&reader.record, &scope, &query))
    }

    fn lists(&self, scope: &Scope, ids: Option<Vec<RecordId>>) -> Answer<'_, Vec<ListState>> {
        let scope = scope.clone();
        self.read(move |reader| rows::lists(&reader.record, &scope, ids.as_deref()))
    }

    fn search(&self, scope: &Scope, query: SearchQuery) -> Answer<'_, Page<Hit>> {
        let scope = scope.clone();
        self.read(move |reader| query::search(&reader.record, &scope, &query))
    }

    fn counts(&self, scope: &Scope) -> Answer<'_, Counts> {
        let scope = scope.clone();
        self.read(move |reader| query::counts(&reader.record, &scope))
    }

    fn resolve(&self, scope: &Scope, prefix: &str) -> Answer<'_, Vec<(RecordId, String)>> {
        let (scope, prefix) = (scope.clone(), prefix.to_owned());
        self.read(move |reader| query::resolve(&reader.record, &scope, &prefix))
    }

    fn projection(&self) -> Answer<'_, ProjectionState> {
        self.read(|reader| projection::reached(&reader.record))
    }

    fn clear_projections(&self) -> Answer<'_, ()> {
        self.write(Writer::clear_projections)
    }

    fn project(&self, changes: Vec<Change>, reached: ProjectionState) -> Answer<'_, ()> {
        self.write(move |writer| writer.project(changes, reached))
    }

    fn projection_digest(&self) -> Answer<'_, [u8; 32]> {
        self.read(|reader| digest::of_projections(&reader.record))
    }

    fn recall(&self, area: Area, key: &str) -> Answer<'_, Option<Vec<u8>>> {
        let key = key.to_owned();
        self.read(move |reader| kept::recall(&reader.record, &reader.keys, area, &key))
    }

    fn remember(&self, area: Area, key: &str, value: Option<Vec<u8>>) -> Answer<'_, ()> {
        let key = key.to_owned();
        self.write(move |writer| writer.remember(area, key, value))
    }

    fn remembered(&self, area: Area) -> Answer<'_, Vec<String>> {
        self.read(move |reader| kept::remembered(&reader.record, area))
    }

    fn verify<'a>(&'a self, progress: Progress<'a>) -> Answer<'a, LogReport> {
        Box::pin(verify::run(self, progress))
    }

    fn proof(&self, id: StatementId) -> Answer<'_, String> {
        let folder = self.folder.clone();
        self.read(move |reader| proving::proof(&folder, &reader.record, id))
    }

    fn checkpoint(&self) -> Answer<'_, String> {
        let folder = self.folder.clone();
        self.read(move |reader| {
            let verifier = opening::own_log(&reader.record)?;
            Ok(opening::read_head(&folder, &verifier)?.1)
        })
    }

    fn author_key(&self, key: KeyId) -> Answer<'_, [u8; 32]> {
        self.read(move |reader| truth::author_key(&reader.record, key))
    }
}

/// Finds the key of an original and opens the sealed file.
fn sealed(
    reader: &Reader,
    file: OriginalId,
    path: &Path,
) -> Result<(kua_crypto::SecretKey32, File), StoreError> {
    // What was taken in and is not named yet can be read by who knows its name.
    let is_named = match truth::original_sealed(&reader.record, file) {
        Ok(_) => true,
        Err(StoreError::NotFound) => false,
        Err(error) => return Err(error),
    };
    let key = keyring::get(&reader.keys, (Kind::Original, file.bytes()))?;
    let key = match key {
        Some(key) => key,
        None if is_named => return Err(StoreError::Erased),
        None => return Err(StoreError::NotFound),
    };
    let source = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound if !is_named => StoreError::NotFound,
        std::io::ErrorKind::NotFound => damaged(format!("original {file}"), "the file is missing"),
        _ => disk(&error, "opening an original"),
    })?;
    Ok((key, source))
}

/// What is damaged and not named yet is the record; the keyring names itself.
fn named(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { part, detail } if part == "a database" => {
            damaged("record.db", detail)
        }
        other => other,
    }
}

/// An original that was encrypted into the scratch folder and synced.
struct Taken {
    stored: StoredOriginal,
    key: kua_crypto::SecretKey32,
    scratch: std::path::PathBuf,
}

fn take_in(folder: &Folder, source: Box<dyn Read + Send>) -> Result<Taken, StoreError> {
    const DOING: &str = "keeping an original";
    let file = OriginalId::from_random(kua_crypto::random::bytes().map_err(no_chance)?);
    let key = fresh_key()?;
    let scratch = folder.scratch().join(file.to_string());
    let written = (|| {
        let target = folder::new_file(&scratch).doing(DOING)?;
        let mut target = std::io::BufWriter::with_capacity(1 << 18, target);
        let summary = stream::encrypt(&key, source, &mut target).map_err(|error| match error {
            StreamError::Io(error) => disk(&error, DOING),
            other => StoreError::Fault {
                doing: DOING,
                detail: other.to_string(),
            },
        })?;
        let target = target
            .into_inner()
            .map_err(|error| disk(error.error(), DOING))?;
        target.sync_all().doing(DOING)?;
        Ok(StoredOriginal {
            file,
            sha256: summary.sha256,
            size: summary.size,
        })
    })();
    match written {
        Ok(stored) => Ok(Taken {
            stored,
            key,
            scratch,
        }),
        Err(error) => {
            let _ = fs::remove_file(&scratch);
            Err(error)
        }
    }
}

/// Says what is wrong with a stored file.
pub(crate) fn stream_fault(error: &StreamError, file: OriginalId) -> StoreError {
    match error {
        StreamError::Io(error) => disk(error, "reading an original"),
        other => damaged(format!("original {file}"), other.to_string()),
    }
}
