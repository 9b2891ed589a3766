//! Makes a vault and opens it: lock, keys, tables, head, and what a stop left behind.

use std::fs;
use std::io;
use std::path::Path;

use kua_core::KeyId;
use kua_core::access::{Actor, Role};
use kua_core::ports::StoreError;
use kua_crypto::slots::SlotsError;
use kua_crypto::tree::Frontier;
use kua_crypto::{
    Cost, LogKey, LogVerifier, Origin, PublicKey, Purpose as KeyPurpose, Share, SigningKey, Slots,
    VaultKey, head,
};
use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::engine::{self, Purpose, RawKey};
use crate::fault::{Doing, damaged, disk, in_part};
use crate::folder::{self, FORMAT, Folder};
use crate::keyring::{self, Kind, ONCE};
use crate::lock::{Holder, Lock, LockError};
use crate::migrations::{self, Database};
use crate::threads::Reader;
use crate::truth::{self, OWN};
use crate::writer::{
    Secrets, State, Writer, begin, fresh_key, no_chance, write_frontier, write_head,
};

/// How a new vault is made.
#[derive(Debug, Clone)]
pub struct InitOptions {
    /// The name its first member goes by; kept sealed, and nowhere else.
    pub name: String,
    /// What trying a passphrase shall cost; none finds it out on this machine.
    pub cost: Option<Cost>,
}

/// Why no vault was made.
#[derive(Debug, thiserror::Error)]
pub enum InitError {
    /// The folder has something in it.
    #[error("the folder is not empty; choose a new or an empty one")]
    NotEmpty,
    /// Slots or keys could not be made.
    #[error(transparent)]
    Slots(#[from] SlotsError),
    /// Disk or engine refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It was made but could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
}

/// What opens a vault.
pub enum Unlock {
    /// The passphrase.
    Passphrase(Zeroizing<String>),
    /// Two or three recovery shares.
    Shares(Vec<Share>),
}

impl std::fmt::Debug for Unlock {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Passphrase(_) => "Passphrase([withheld])",
            Self::Shares(_) => "Shares([withheld])",
        })
    }
}

/// Why a vault does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no vault in this folder.
    #[error("there is no vault in this folder; name another one, or make one with `kua init`")]
    NotAVault,
    /// A newer version made it.
    #[error(
        "the vault has format {found}, this version knows formats up to {FORMAT}; use a newer kua"
    )]
    Newer {
        /// The format of the folder.
        found: u64,
    },
    /// Another process holds it.
    #[error("the vault is open elsewhere: {0}; use that desk, or end that process first")]
    Held(Holder),
    /// The folder cannot be written.
    #[error(
        "the vault's folder cannot be written; check its permissions, or copy it to another disk"
    )]
    ReadOnly,
    /// Passphrase or shares do not fit, or the slots are damaged.
    #[error(transparent)]
    Slots(#[from] SlotsError),
    /// A part is damaged, or disk or engine refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A vault that was opened, before its threads are started.
pub(crate) struct Opened {
    pub(crate) writer: Writer,
    pub(crate) lock: Lock,
    pub(crate) actor: Actor,
    pub(crate) vault_key: VaultKey,
}

/// Makes the files of a new vault. Returns the recovery shares.
///
/// Where that fails, nothing stays behind.
pub(crate) fn make(
    root: &Path,
    passphrase: &str,
    options: &InitOptions,
) -> Result<Vec<Zeroizing<String>>, InitError> {
    const DOING: &str = "making a vault";
    let existed = match fs::read_dir(root) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(InitError::NotEmpty);
            }
            true
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(InitError::NotEmpty);
        }
        Err(error) => return Err(disk(&error, DOING).into()),
    };
    let made = make_files(root, passphrase, options);
    if made.is_err() {
        unmake(root, existed);
    }
    made
}

/// Takes away what was made of a new vault, and leaves the folder as it was.
pub(crate) fn unmake(root: &Path, existed: bool) {
    // The version goes first: what cannot be removed after it is no vault.
    let _ = fs::remove_file(Folder::new(root).version());
    let _ = fs::remove_dir_all(root);
    if existed {
        let _ = folder::make_folder(root);
    }
}

fn make_files(
    root: &Path,
    passphrase: &str,
    options: &InitOptions,
) -> Result<Vec<Zeroizing<String>>, InitError> {
    const DOING: &str = "making a vault";
    let folder = Folder::new(root);
    let cost = match options.cost {
        Some(cost) => cost,
        None => Cost::calibrate().map_err(SlotsError::from)?,
    };
    let (mut slots, vault_key) = Slots::create(passphrase, cost)?;
    let shares = slots.renew_recovery(&vault_key)?;

    folder::make_folder(root)?;
    folder::make_folder(&folder.scratch())?;
    folder::make_folder(&folder.originals())?;
    let slots = slots.encode(&vault_key);
    folder::replace(&folder, &folder.slots(), &slots, DOING)?;

    let origin = Origin::generate().map_err(no_chance)?;
    let log = LogKey::new(origin, SigningKey::generate().map_err(no_chance)?);
    let author = KeyId::from_random(kua_crypto::random::bytes().map_err(no_chance)?);
    let author_key = SigningKey::generate().map_err(no_chance)?;

    let mut keys = engine::open(&folder.keys(), &keys_key(&vault_key), Purpose::Create)?;
    migrations::migrate(&mut keys, Database::Keyring)?;
    let transaction = begin(&mut keys, DOING)?;
    for (name, key) in [
        ((Kind::Desk, ONCE), fresh_key()?),
        ((Kind::Log, ONCE), log.key().seed()),
        ((Kind::Author, author.bytes()), author_key.seed()),
    ] {
        keyring::put(&transaction, name, &key)?;
        keyring::settle(&transaction, name)?;
    }
    keyring::add_member(&transaction, author, Role::Keeper, &options.name)?;
    keyring::set_reach(&transaction, 0)?;
    transaction.commit().doing(DOING)?;
    close(keys)?;

    let mut record = engine::open(&folder.record(), &record_key(&vault_key), Purpose::Create)?;
    migrations::migrate(&mut record, Database::Record)?;
    let transaction = begin(&mut record, DOING)?;
    transaction
        .execute(
            "insert into origin (number, name, key) values (?1, ?2, ?3)",
            params![OWN, log.origin().as_str(), log.key().public().bytes()],
        )
        .doing(DOING)?;
    transaction
        .execute(
            "insert into author (key_id, public_key) values (?1, ?2)",
            params![author.bytes(), author_key.public().bytes()],
        )
        .doing(DOING)?;
    let frontier = Frontier::new();
    write_frontier(&transaction, &frontier)?;
    transaction.commit().doing(DOING)?;
    close(record)?;

    write_head(&folder, &head::write(&log, 0, frontier.root()))?;
    // The version comes last: a folder without it is no vault, so a stop half-way leaves none.
    folder::replace(&folder, &folder.version(), &folder::version_bytes(), DOING)?;
    Ok(shares.iter().map(Share::to_text).collect())
}

/// Opens a vault: everything that is wrong shows here or not until a check of every page.
pub(crate) fn open(root: &Path, unlock: &Unlock) -> Result<Opened, OpenError> {
    let folder = Folder::new(root);
    match folder.format()? {
        None => return Err(OpenError::NotAVault),
        Some(found) if found > FORMAT => return Err(OpenError::Newer { found }),
        Some(_) => {}
    }
    let lock = Lock::take(&folder.lock()).map_err(|error| match error {
        LockError::Held(holder) => OpenError::Held(holder),
        LockError::Disk(error)
            if matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            OpenError::ReadOnly
        }
        LockError::Disk(error) => OpenError::Store(disk(&error, "taking the lock")),
    })?;
    let vault_key = unlock_slots(&folder, unlock)?;
    folder.empty_scratch()?;
    let (writer, actor) = open_writer(folder, &vault_key)?;
    Ok(Opened {
        writer,
        lock,
        actor,
        vault_key,
    })
}

/// Reads the slots and opens the vault key.
pub(crate) fn unlock_slots(folder: &Folder, unlock: &Unlock) -> Result<VaultKey, OpenError> {
    let bytes = fs::read(folder.slots()).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => damaged("slots.cbor", "it is missing"),
        _ => disk(&error, "reading slots.cbor"),
    })?;
    let slots = Slots::decode(&bytes)?;
    Ok(match unlock {
        Unlock::Passphrase(passphrase) => slots.unlock(passphrase)?,
        Unlock::Shares(shares) => slots.unlock_with_shares(shares)?,
    })
}

/// Opens the databases of an unlocked folder, and brings them to the state that the head names.
pub(crate) fn open_writer(
    folder: Folder,
    vault_key: &VaultKey,
) -> Result<(Writer, Actor), StoreError> {
    let mut keys = open_part(&folder.keys(), &keys_key(vault_key), "keys.db")?;
    let mut record = open_part(&folder.record(), &record_key(vault_key), "record.db")?;
    engine::keep_small(&keys)?;
    engine::cipher_version(&record)?;
    migrations::migrate(&mut keys, Database::Keyring).map_err(|error| in_part(error, "keys.db"))?;
    migrations::migrate(&mut record, Database::Record)
        .map_err(|error| in_part(error, "record.db"))?;
    let (secrets, role) = read_secrets(&record, &keys)?;
    let frontier = settle_head(&folder, &record, &secrets.log)
        .map_err(|error| in_part_unless_named(error, "record.db"))?;
    check_reach(&record, &keys)?;
    sweep(&folder, &record, &mut keys)?;
    let actor = Actor::new(secrets.author, role, []);
    Ok((
        Writer {
            folder,
            record,
            keys,
            secrets,
            frontier,
            settled: Vec::new(),
            state: State::Sound,
        },
        actor,
    ))
}

/// Opens a reading connection to both databases.
pub(crate) fn open_reader(
    folder: &Folder,
    vault_key: &VaultKey,
    secrets: &Secrets,
) -> Result<Reader, StoreError> {
    let keys = engine::open(&folder.keys(), &keys_key(vault_key), Purpose::Read)?;
    engine::keep_small(&keys)?;
    Ok(Reader {
        record: engine::open(&folder.record(), &record_key(vault_key), Purpose::Read)?,
        keys,
        desk: secrets.desk.clone(),
    })
}

/// Derives the key of `record.db`.
pub(crate) fn record_key(key: &VaultKey) -> RawKey {
    RawKey::new(*key.derive(KeyPurpose::RecordDatabase).expose())
}

/// Derives the key of `keys.db`.
pub(crate) fn keys_key(key: &VaultKey) -> RawKey {
    RawKey::new(*key.derive(KeyPurpose::KeysDatabase).expose())
}

fn open_part(path: &Path, key: &RawKey, part: &'static str) -> Result<Connection, StoreError> {
    if !path.is_file() {
        return Err(damaged(part, "it is missing"));
    }
    engine::open(path, key, Purpose::Write).map_err(|error| in_part(error, part))
}

fn in_part_unless_named(error: StoreError, part: &'static str) -> StoreError {
    match error {
        StoreError::Damaged {
            part: named,
            detail,
        } if named != "a database" => StoreError::Damaged {
            part: named,
            detail,
        },
        other => in_part(other, part),
    }
}

fn read_secrets(record: &Connection, keys: &Connection) -> Result<(Secrets, Role), StoreError> {
    let verifier = own_log(record)?;
    let log = SigningKey::from_seed(&keyring::need(keys, (Kind::Log, ONCE))?);
    if log.public() != *verifier.key() {
        return Err(damaged("keys.db", "it belongs to another vault"));
    }
    let member = keyring::first_member(keys)?;
    let seed = keyring::need(keys, (Kind::Author, member.key.bytes()))?;
    let author_key = SigningKey::from_seed(&seed);
    let known = truth::author_key(record, member.key)
        .map_err(|_| damaged("record.db", "it does not know the member's key"))?;
    if known != author_key.public().bytes() {
        return Err(damaged("keys.db", "the member's key is another one"));
    }
    let secrets = Secrets {
        log: LogKey::new(verifier.origin().clone(), log),
        author: member.key,
        author_key,
        desk: keyring::need(keys, (Kind::Desk, ONCE))?,
    };
    Ok((secrets, member.role))
}

/// Reads name and public key of the own log.
pub(crate) fn own_log(record: &Connection) -> Result<LogVerifier, StoreError> {
    let (name, key): (String, [u8; 32]) = record
        .query_row(
            "select name, key from origin where number = ?1",
            [OWN],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()
        .doing("reading the log")?
        .ok_or_else(|| damaged("record.db", "it does not name its log"))?;
    let wrong = || damaged("record.db", "the name or the key of its log is none");
    Ok(LogVerifier::new(
        Origin::new(name).map_err(|_| wrong())?,
        PublicKey::from_bytes(&key).map_err(|_| wrong())?,
    ))
}

/// Reads the head and checks its signature.
pub(crate) fn read_head(
    folder: &Folder,
    verifier: &LogVerifier,
) -> Result<(kua_crypto::Checkpoint, String), StoreError> {
    let bytes = fs::read(folder.head()).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => damaged("head", "it is missing"),
        _ => disk(&error, "reading head"),
    })?;
    let checkpoint =
        head::read(verifier, &bytes).map_err(|error| damaged("head", error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| damaged("head", "it is not text"))?;
    // A head has one form: what this log writes for this size and root.
    if !text.starts_with(&format!("{}\n", checkpoint.text())) || text.lines().count() != 5 {
        return Err(damaged("head", "it is not what this version writes"));
    }
    Ok((checkpoint, text))
}

/// Compares the record with the head, and signs anew where a stop came between commit and head.
///
/// Returns the right edge of the own tree.
pub(crate) fn settle_head(
    folder: &Folder,
    record: &Connection,
    log: &LogKey,
) -> Result<Frontier, StoreError> {
    let (signed, _) = read_head(folder, &log.verifier())?;
    let edge: Vec<u8> = record
        .query_row("select edge from tree where origin = ?1", [OWN], |row| {
            row.get(0)
        })
        .optional()
        .doing("reading the log")?
        .ok_or_else(|| damaged("record.db", "it has no tree"))?;
    let frontier = Frontier::from_bytes(&edge)
        .ok_or_else(|| damaged("record.db", "the edge of its tree is none"))?;
    let leaves = own_leaves(record)?;
    if leaves != frontier.size() {
        return Err(damaged(
            "record.db",
            "its tree and its log have different sizes",
        ));
    }
    match head::compare(&signed, frontier.size(), &frontier.root()) {
        head::Standing::Level => Ok(frontier),
        head::Standing::Behind { signed } => Err(StoreError::Behind {
            found: frontier.size(),
            signed,
        }),
        head::Standing::Changed => Err(damaged(
            "record.db",
            "its log is not the one that was signed",
        )),
        head::Standing::Ahead { signed: size } => {
            adopt(record, log, size, &signed.root, &frontier)?;
            write_head(folder, &head::write(log, frontier.size(), frontier.root()))?;
            Ok(frontier)
        }
    }
}

fn own_leaves(record: &Connection) -> Result<u64, StoreError> {
    let newest: Option<i64> = record
        .query_row(
            "select max(sequence) from leaf where origin = ?1",
            [OWN],
            |row| row.get(0),
        )
        .doing("reading the log")?;
    Ok(newest.map_or(0, |newest| newest.unsigned_abs() + 1))
}

/// Checks that entries beyond the head continue what was signed and are signed by a known author.
fn adopt(
    record: &Connection,
    log: &LogKey,
    signed: u64,
    root: &kua_crypto::Hash,
    edge: &Frontier,
) -> Result<(), StoreError> {
    let keys = truth::author_keys(record)?;
    let mut frontier = Frontier::new();
    let mut statement = record
        .prepare("select sequence, hash, bytes from leaf where origin = ?1 order by sequence")
        .doing("reading the log")?;
    let mut rows = statement.query([OWN]).doing("reading the log")?;
    while let Some(row) = rows.next().doing("reading the log")? {
        let sequence: u64 = row
            .get::<_, i64>(0)
            .doing("reading the log")?
            .unsigned_abs();
        if frontier.size() == signed && frontier.root() != *root {
            return Err(damaged(
                "record.db",
                "its log does not continue the signed one",
            ));
        }
        let hash: kua_crypto::Hash = row.get(1).doing("reading the log")?;
        if sequence >= signed {
            let bytes: Vec<u8> = row.get(2).doing("reading the log")?;
            let leaf = truth::leaf(&bytes)?;
            let sound = leaf.hash() == hash
                && leaf.sequence() == sequence
                && keys
                    .get(&leaf.key())
                    .is_some_and(|key| leaf.verify(log.origin(), key).is_ok());
            if !sound {
                return Err(damaged(
                    "record.db",
                    format!("entry {sequence} of the log is not signed"),
                ));
            }
        }
        frontier.append(hash);
    }
    if frontier == *edge {
        Ok(())
    } else {
        Err(damaged("record.db", "the edge of its tree is another one"))
    }
}

/// The keyring is written first, so it must reach at least as far as the record.
fn check_reach(record: &Connection, keys: &Connection) -> Result<(), StoreError> {
    let entries = crate::query::entries(record)?;
    let reach = keyring::reach(keys)?;
    if reach < entries {
        return Err(damaged(
            "keys.db",
            format!("it has keys for {reach} entries of {entries}: it is older than the record"),
        ));
    }
    Ok(())
}

/// Destroys keys and files whose rows never reached the record, or left it by an erasure.
pub(crate) fn sweep(
    folder: &Folder,
    record: &Connection,
    keys: &mut Connection,
) -> Result<(), StoreError> {
    const DOING: &str = "clearing up after a stop";
    let pending = keyring::pending(keys)?;
    if pending.is_empty() {
        return Ok(());
    }
    let transaction = begin(keys, DOING)?;
    for name in pending {
        let (kind, id) = name;
        let sql = match kind {
            Kind::Statement => {
                "select exists (select 1 from payload p join leaf l on l.number = p.leaf where l.id = ?1)"
            }
            Kind::Original => {
                "select exists (select 1 from original where id = ?1 and sealed <> x'')"
            }
            Kind::Text => "select exists (select 1 from text where id = ?1 and sealed <> x'')",
            Kind::Kept => "select exists (select 1 from kept where key_id = ?1)",
            Kind::Desk | Kind::Log | Kind::Author => "select 1 where ?1 = ?1",
        };
        let there: bool = record.query_row(sql, [id], |row| row.get(0)).doing(DOING)?;
        if there {
            keyring::settle(&transaction, name)?;
            continue;
        }
        keyring::destroy(&transaction, name)?;
        if kind == Kind::Original {
            remove_original(folder, kua_core::OriginalId::from_bytes(id))?;
        }
    }
    transaction.commit().doing(DOING)
}

/// Takes a file out of `originals/`; its key is gone already or goes next.
pub(crate) fn remove_original(
    folder: &Folder,
    file: kua_core::OriginalId,
) -> Result<(), StoreError> {
    let path = folder.original(file);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(disk(&error, "removing an original"))
        }
        _ => Ok(()),
    }
}

/// Closes a database so that its write-ahead log is folded in.
pub(crate) fn close(connection: Connection) -> Result<(), StoreError> {
    connection
        .close()
        .map_err(|(_, error)| crate::fault::engine(&error, "closing a database"))
}
