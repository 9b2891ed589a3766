//! The keyring: one key a statement, an original, a text. Destroying a row here is what erasing means.

use kua_core::KeyId;
use kua_core::access::Role;
use kua_core::ports::StoreError;
use kua_crypto::SecretKey32;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use zeroize::Zeroizing;

use crate::fault::{Doing, damaged, in_part};
use crate::projection::number;

const DOING: &str = "using the keyring";
const PART: &str = "keys.db";

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Makes the marks by which originals are found, and the names of keys of what is kept.
    Desk,
    /// The log's own signing key.
    Log,
    /// A person's signing key.
    Author,
    /// A payload.
    Statement,
    /// A stored file.
    Original,
    /// A text without a file.
    Text,
    /// A draft, a setting, something computed.
    Kept,
}

impl Kind {
    fn code(self) -> i64 {
        match self {
            Self::Desk => 0,
            Self::Log => 1,
            Self::Author => 2,
            Self::Statement => 3,
            Self::Original => 4,
            Self::Text => 5,
            Self::Kept => 6,
        }
    }

    fn from_code(code: i64) -> Option<Self> {
        [
            Self::Desk,
            Self::Log,
            Self::Author,
            Self::Statement,
            Self::Original,
            Self::Text,
            Self::Kept,
        ]
        .into_iter()
        .find(|kind| kind.code() == code)
    }
}

/// Name of a key: what it is for, and of which id. The desk's and the log's have the id of zeros.
pub(crate) type KeyName = (Kind, [u8; 16]);

/// The id under which keys that exist once are kept.
pub(crate) const ONCE: [u8; 16] = [0; 16];

/// Reads a key.
pub(crate) fn get(
    connection: &Connection,
    name: KeyName,
) -> Result<Option<SecretKey32>, StoreError> {
    let key: Option<Zeroizing<Vec<u8>>> = connection
        .prepare_cached("select key from secret where kind = ?1 and id = ?2")
        .and_then(|mut sql| {
            sql.query_row(params![name.0.code(), name.1], |row| {
                row.get(0).map(Zeroizing::new)
            })
            .optional()
        })
        .doing(DOING)
        .map_err(|error| in_part(error, PART))?;
    key.map(|key| {
        let bytes: Zeroizing<[u8; 32]> = Zeroizing::new(
            key.as_slice()
                .try_into()
                .map_err(|_| damaged(PART, "a key has another length"))?,
        );
        Ok(SecretKey32::from_bytes(*bytes))
    })
    .transpose()
}

/// Reads a key that must be there.
pub(crate) fn need(connection: &Connection, name: KeyName) -> Result<SecretKey32, StoreError> {
    get(connection, name)?.ok_or_else(|| damaged(PART, "a key of the vault itself is missing"))
}

/// Writes a key; it counts as pending until [`settle`].
///
/// It takes the place of a key of a batch that was refused; that nothing is sealed under
/// that one, the writer made sure of.
pub(crate) fn put(
    transaction: &Transaction<'_>,
    name: KeyName,
    key: &SecretKey32,
) -> Result<(), StoreError> {
    transaction
        .prepare_cached("insert or replace into secret (kind, id, key) values (?1, ?2, ?3)")
        .and_then(|mut sql| sql.execute(params![name.0.code(), name.1, key.expose().as_slice()]))
        .doing(DOING)?;
    await_row(transaction, name)
}

/// Notes that the row of a key may or may not be in the record.
pub(crate) fn await_row(transaction: &Transaction<'_>, name: KeyName) -> Result<(), StoreError> {
    transaction
        .prepare_cached("insert or ignore into pending (kind, id) values (?1, ?2)")
        .and_then(|mut sql| sql.execute(params![name.0.code(), name.1]))
        .doing(DOING)?;
    Ok(())
}

/// Notes that the row of a key is in the record.
pub(crate) fn settle(transaction: &Transaction<'_>, name: KeyName) -> Result<(), StoreError> {
    transaction
        .prepare_cached("delete from pending where kind = ?1 and id = ?2")
        .and_then(|mut sql| sql.execute(params![name.0.code(), name.1]))
        .doing(DOING)?;
    Ok(())
}

/// Destroys a key.
pub(crate) fn destroy(transaction: &Transaction<'_>, name: KeyName) -> Result<(), StoreError> {
    transaction
        .prepare_cached("delete from secret where kind = ?1 and id = ?2")
        .and_then(|mut sql| sql.execute(params![name.0.code(), name.1]))
        .doing(DOING)?;
    settle(transaction, name)
}

/// Lists the keys whose rows may not be there.
pub(crate) fn pending(connection: &Connection) -> Result<Vec<KeyName>, StoreError> {
    let rows: Vec<(i64, [u8; 16])> = connection
        .prepare("select kind, id from pending")
        .and_then(|mut sql| {
            sql.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
        .doing(DOING)?;
    rows.into_iter()
        .map(|(kind, id)| {
            let kind = Kind::from_code(kind).ok_or_else(|| damaged(PART, "an unknown key"))?;
            Ok((kind, id))
        })
        .collect()
}

/// Notes for how many entries of the log there are keys.
pub(crate) fn set_reach(connection: &Connection, entries: u64) -> Result<(), StoreError> {
    let entries = number(entries)?;
    connection
        .prepare_cached("insert or replace into reach (one, entries) values (1, ?1)")
        .and_then(|mut sql| sql.execute([entries]))
        .doing(DOING)?;
    Ok(())
}

/// Says for how many entries of the log there are keys.
pub(crate) fn reach(connection: &Connection) -> Result<u64, StoreError> {
    let entries: Option<i64> = connection
        .query_row("select entries from reach where one = 1", [], |row| {
            row.get(0)
        })
        .optional()
        .doing(DOING)?;
    entries
        .map(i64::unsigned_abs)
        .ok_or_else(|| damaged(PART, "it does not say how far it reaches"))
}

/// A member of the vault, as the sealed table has it.
pub(crate) struct Member {
    pub(crate) key: KeyId,
    pub(crate) role: Role,
}

/// Adds a member.
pub(crate) fn add_member(
    connection: &Connection,
    key: KeyId,
    role: Role,
    name: &str,
) -> Result<(), StoreError> {
    connection
        .execute(
            "insert into member (key_id, role, name) values (?1, ?2, ?3)",
            params![key.bytes(), role.code(), name],
        )
        .doing(DOING)?;
    Ok(())
}

/// Reads the one member that this version has.
pub(crate) fn first_member(connection: &Connection) -> Result<Member, StoreError> {
    let (key, role): ([u8; 16], String) = connection
        .query_row(
            "select key_id, role from member order by rowid limit 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()
        .doing(DOING)?
        .ok_or_else(|| damaged(PART, "it has no member"))?;
    Ok(Member {
        key: KeyId::from_bytes(key),
        role: Role::from_code(&role)
            .ok_or_else(|| damaged(PART, "a member has an unknown role"))?,
    })
}

/// Reads the name that a member goes by in this vault.
pub(crate) fn member_name(connection: &Connection, key: KeyId) -> Result<String, StoreError> {
    connection
        .query_row(
            "select name from member where key_id = ?1",
            [key.bytes()],
            |row| row.get(0),
        )
        .doing(DOING)
}
