//! Looks at every part of a vault and says what is wrong with which.
//!
//! It opens parts one by one, so that one damaged part hides no other, and it
//! changes nothing.

use std::fs;
use std::path::Path;

use kua_core::ports::StoreError;
use kua_crypto::VaultKey;
use rusqlite::Connection;

use crate::engine::{self, Purpose, RawKey};
use crate::fault::Doing;
use crate::folder::{FORMAT, Folder};
use crate::hardening;
use crate::keyring::{self, Kind};
use crate::lock::{Lock, LockError};
use crate::migrations::{self, Database};
use crate::opening::{self, OpenError, Unlock};
use crate::threads::Reader;
use crate::verify::{self, Steps};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// As it should be.
    Sound,
    /// Worth knowing.
    Notice,
    /// Something must be done.
    Wrong,
}

/// What was found about one part. It holds no content, no path and no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The part, as the vault names it: `record.db`, `head`, `originals/` ...
    pub part: String,
    /// How bad it is.
    pub weight: Weight,
    /// What was found, and what to do.
    pub detail: String,
}

/// Below this much free room, in bytes, the doctor says so.
const LITTLE_ROOM: u64 = 512 * 1024 * 1024;

/// Examines a vault that no process has open.
///
/// # Errors
/// [`OpenError`] where there is nothing to examine: no vault, held by another, not unlocked.
/// Damage is no error but a finding.
pub fn examine(root: &Path, unlock: &Unlock) -> Result<Vec<Finding>, OpenError> {
    let folder = Folder::new(root);
    let mut findings = Findings::default();
    match folder.format() {
        Ok(None) => return Err(OpenError::NotAVault),
        Ok(Some(found)) if found > FORMAT => return Err(OpenError::Newer { found }),
        Ok(Some(found)) => findings.sound("vault.json", format!("format {found}")),
        Err(error) => findings.wrong("vault.json", &error),
    }
    let _lock = match Lock::take(&folder.lock()) {
        Ok(lock) => lock,
        Err(LockError::Held(holder)) => return Err(OpenError::Held(holder)),
        Err(LockError::Disk(_)) => return Err(OpenError::ReadOnly),
    };
    let vault_key = match opening::unlock_slots(&folder, unlock) {
        Ok(key) => key,
        Err(error @ OpenError::Slots(kua_crypto::slots::SlotsError::WrongPassphrase)) => {
            return Err(error);
        }
        Err(error) => {
            findings.add("slots.cbor", Weight::Wrong, error.to_string());
            return Ok(findings.0);
        }
    };
    findings.sound("slots.cbor", "opens".to_owned());
    look_into(&folder, &vault_key, &mut findings);
    look_around(&folder, &mut findings);
    Ok(findings.0)
}

impl crate::vault::SqliteVault {
    /// Examines this open vault; it can be used meanwhile.
    pub fn examine(&self) -> Vec<Finding> {
        let mut findings = Findings::default();
        match self.folder.format() {
            Ok(_) => findings.sound("vault.json", format!("format {FORMAT}")),
            Err(error) => findings.wrong("vault.json", &error),
        }
        look_into(&self.folder, &self.vault_key, &mut findings);
        look_around(&self.folder, &mut findings);
        findings.0
    }
}

#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, part: &str, weight: Weight, detail: String) {
        self.0.push(Finding {
            part: part.to_owned(),
            weight,
            detail,
        });
    }

    fn sound(&mut self, part: &str, detail: String) {
        self.add(part, Weight::Sound, detail);
    }

    fn wrong(&mut self, part: &str, error: &StoreError) {
        let detail = match error {
            StoreError::Damaged { detail, .. } => {
                format!("{detail}; restore a backup")
            }
            other => other.to_string(),
        };
        self.add(part, Weight::Wrong, detail);
    }
}

/// Looks into both databases, the head, the log and the originals.
fn look_into(folder: &Folder, vault_key: &VaultKey, findings: &mut Findings) {
    let record_key = opening::record_key(vault_key);
    let keys_key = opening::keys_key(vault_key);
    let record = look_at_database(
        &folder.record(),
        &record_key,
        "record.db",
        Database::Record,
        findings,
    );
    let keys = look_at_database(
        &folder.keys(),
        &keys_key,
        "keys.db",
        Database::Keyring,
        findings,
    );
    let (Some(record), Some(keys)) = (record, keys) else {
        return;
    };
    if let Err(error) = index_is_sound(&record) {
        findings.wrong("record.db", &error);
    }
    match standing(folder, &record, &keys) {
        Ok(size) => findings.sound("head", format!("signed for {size} entries")),
        Err((part, error)) => findings.wrong(part, &error),
    }
    if let Err(error) = orphans(folder, &record, &keys, findings) {
        findings.wrong("originals/", &error);
    }
    let open = || {
        Ok(Reader {
            record: engine::open(&folder.record(), &record_key, Purpose::Read)?,
            keys: engine::open(&folder.keys(), &keys_key, Purpose::Read)?,
            desk: kua_crypto::SecretKey32::from_bytes([0; 32]),
        })
    };
    match verify::whole(folder, &open, &Steps::new(None)) {
        Ok(report) => {
            let counts = format!(
                "{} entries: {} present, {} erased, {} missing, {} wrong",
                report.leaves,
                report.present,
                report.erased,
                report.missing.len(),
                report.wrong.len()
            );
            let log_is_sound =
                report.root_agrees && report.missing.is_empty() && report.wrong.is_empty();
            if log_is_sound {
                findings.sound("log", counts);
            } else {
                findings.add("log", Weight::Wrong, format!("{counts}; restore a backup"));
            }
            if report.originals_wrong.is_empty() {
                findings.sound("originals/", format!("{} files", report.originals));
            }
            for file in &report.originals_wrong {
                findings.add(
                    "originals/",
                    Weight::Wrong,
                    format!("{file} is damaged or gone; bring it back from a backup"),
                );
            }
            for text in &report.texts_wrong {
                findings.add(
                    "record.db",
                    Weight::Wrong,
                    format!("text {text} is damaged or gone; restore a backup"),
                );
            }
        }
        Err(error) => findings.wrong("log", &error),
    }
}

fn look_at_database(
    path: &Path,
    key: &RawKey,
    part: &str,
    database: Database,
    findings: &mut Findings,
) -> Option<Connection> {
    if !path.is_file() {
        let missing = crate::fault::damaged(part, "it is missing");
        findings.wrong(part, &missing);
        return None;
    }
    let connection = match engine::open(path, key, Purpose::Read) {
        Ok(connection) => connection,
        Err(error) => {
            findings.wrong(part, &error);
            return None;
        }
    };
    let checked = (|| {
        let cipher = engine::cipher_version(&connection)?;
        let pages = engine::check_pages(&connection)?;
        if let Some(first) = pages.first() {
            return Err(crate::fault::damaged(
                part,
                format!("{} pages do not fit their checksums ({first})", pages.len()),
            ));
        }
        engine::check_structure(&connection)?;
        migrations::check_schema(&connection, database)?;
        Ok(cipher)
    })();
    match checked {
        Ok(cipher) => findings.sound(
            part,
            format!(
                "every page sound; SQLCipher {cipher}, SQLite {}",
                rusqlite::version()
            ),
        ),
        Err(error) => findings.wrong(part, &error),
    }
    Some(connection)
}

/// Compares how many entries the index and its content have; their structure was checked with the tables'.
fn index_is_sound(record: &Connection) -> Result<(), StoreError> {
    const DOING: &str = "checking the index";
    let (entries, indexed): (i64, i64) = record
        .query_row(
            "select (select count(*) from words), (select count(*) from words_index_docsize)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .doing(DOING)?;
    if entries == indexed {
        Ok(())
    } else {
        Err(crate::fault::damaged(
            "record.db",
            "the index and its content differ; run `kua rebuild`",
        ))
    }
}

/// Compares record, keyring and head as opening does, without signing anything.
fn standing(
    folder: &Folder,
    record: &Connection,
    keys: &Connection,
) -> Result<u64, (&'static str, StoreError)> {
    let verifier = opening::own_log(record).map_err(|error| ("record.db", error))?;
    let (head, _) = opening::read_head(folder, &verifier).map_err(|error| ("head", error))?;
    let entries = crate::query::entries(record).map_err(|error| ("record.db", error))?;
    let reach = keyring::reach(keys).map_err(|error| ("keys.db", error))?;
    if entries < head.size {
        let behind = StoreError::Behind {
            found: entries,
            signed: head.size,
        };
        return Err(("record.db", behind));
    }
    if reach < entries {
        let older = crate::fault::damaged("keys.db", "it is older than the record");
        return Err(("keys.db", older));
    }
    Ok(head.size)
}

/// Finds files that no row names and says so; opening clears up what a stop left behind.
fn orphans(
    folder: &Folder,
    record: &Connection,
    keys: &Connection,
    findings: &mut Findings,
) -> Result<(), StoreError> {
    let (files, strange) = folder.list_originals()?;
    let mut orphans = 0_u64;
    for file in files {
        let known: bool = record
            .prepare_cached(
                "select exists (select 1 from original where id = ?1 and sealed <> x'')",
            )
            .and_then(|mut sql| sql.query_row([file.bytes()], |row| row.get(0)))
            .doing("listing originals/")?;
        let awaited = keyring::get(keys, (Kind::Original, file.bytes()))?.is_some();
        if !known && !awaited {
            orphans += 1;
        }
    }
    if orphans > 0 || strange > 0 {
        findings.add(
            "originals/",
            Weight::Notice,
            format!(
                "{orphans} files that nothing names and {strange} that are none of the vault's"
            ),
        );
    }
    Ok(())
}

/// Looks at room, permissions and what the operating system grants.
fn look_around(folder: &Folder, findings: &mut Findings) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if let Ok(stat) = rustix::fs::statvfs(folder.root()) {
            let room = stat.f_bavail.saturating_mul(stat.f_frsize);
            let weight = if room < LITTLE_ROOM {
                Weight::Notice
            } else {
                Weight::Sound
            };
            findings.add("disk", weight, format!("{} MiB free", room >> 20));
        }
        if let Ok(metadata) = fs::metadata(folder.root()) {
            if metadata.mode() & 0o077 == 0 {
                findings.sound("folder", "only its owner may enter it".to_owned());
            } else {
                findings.add(
                    "folder",
                    Weight::Notice,
                    "others may look into it; run `chmod 700` on it".to_owned(),
                );
            }
        }
    }
    let hardening = hardening::harden();
    let state =
        |weight_if_not: Weight, holds: bool| if holds { Weight::Sound } else { weight_if_not };
    findings.add(
        "core dumps",
        state(Weight::Notice, hardening.no_core_dumps),
        if hardening.no_core_dumps {
            "off".to_owned()
        } else {
            "this system does not let them be switched off".to_owned()
        },
    );
    let swaps = hardening.swap == Some(true);
    findings.add(
        "memory",
        state(Weight::Notice, hardening.memory_locked || !swaps),
        match (hardening.memory_locked, hardening.swap) {
            (true, _) => "locked, keys are not written to swap".to_owned(),
            (false, Some(false)) => "not locked, and the machine has no swap".to_owned(),
            (false, _) => {
                "not locked: keys may reach the swap; encrypt it, or switch it off".to_owned()
            }
        },
    );
}
