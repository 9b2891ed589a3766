//! Reads the truth: leaves, payloads, texts, originals. What is read was checked.

use kua_core::access::Scope;
use kua_core::ports::{Content, StatementQuery, StoreError, StoredStatement, StoredText};
use kua_core::reading::TextMap;
use kua_core::statement::PayloadKind;
use kua_core::{DocumentId, KeyId, OriginalId, StatementId, TextId};
use kua_crypto::{Commitment, Leaf, PublicKey, Salt, SecretKey32, seal};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::fault::{Doing, damaged};
use crate::keyring::{self, Kind};
use crate::projection::number;
use crate::scope::{Condition, blob};
use crate::small;

/// The number of this installation's own origin.
pub(crate) const OWN: i64 = 1;

/// A row of the log with its sealed payload.
pub(crate) struct LogRow {
    pub(crate) number: i64,
    pub(crate) hash: [u8; 32],
    pub(crate) leaf: Vec<u8>,
    pub(crate) sealed: Option<Vec<u8>>,
    pub(crate) erased: bool,
    pub(crate) live: bool,
}

const LOG_COLUMNS: &str = "l.number, l.hash, l.bytes, p.sealed, x.leaf is not null";

fn log_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<LogRow> {
    Ok(LogRow {
        number: row.get(0)?,
        hash: row.get(1)?,
        leaf: row.get(2)?,
        sealed: row.get(3)?,
        erased: row.get(4)?,
        live: row.get(5)?,
    })
}

/// Decodes a leaf that the log keeps.
pub(crate) fn leaf(bytes: &[u8]) -> Result<Leaf, StoreError> {
    Leaf::decode(bytes).map_err(|_| damaged("record.db", "an entry of the log is not a leaf"))
}

/// Opens the payload of a row.
pub(crate) fn content(keys: &Connection, row: &LogRow, leaf: &Leaf) -> Result<Content, StoreError> {
    let gone = if row.erased {
        Content::Erased
    } else {
        Content::Missing
    };
    let Some(sealed) = &row.sealed else {
        return Ok(gone);
    };
    let Some(key) = keyring::get(keys, (Kind::Statement, leaf.id().bytes()))? else {
        return Ok(gone);
    };
    let opened = seal::open(&key, leaf, sealed)
        .map_err(|error| damaged("record.db", format!("statement {}: {error}", leaf.id())))?;
    Ok(Content::Present(opened.payload.to_vec()))
}

fn stored(keys: &Connection, row: &LogRow) -> Result<StoredStatement, StoreError> {
    let leaf = leaf(&row.leaf)?;
    Ok(StoredStatement {
        id: leaf.id(),
        position: row.number.unsigned_abs(),
        leaf: row.hash,
        content: content(keys, row, &leaf)?,
        live: row.live,
    })
}

/// Reads a stretch of the log, in order.
pub(crate) fn read_log(
    record: &Connection,
    keys: &Connection,
    from: u64,
    limit: u64,
) -> Result<Vec<StoredStatement>, StoreError> {
    let join = "left join statement s on s.number = l.number";
    let rows = stretch(record, "coalesce(s.live, 1)", join, from, limit)?;
    rows.iter().map(|row| stored(keys, row)).collect()
}

/// Reads rows of the log, in order, without opening them and without asking the projections.
pub(crate) fn log_rows(
    record: &Connection,
    from: u64,
    limit: u64,
) -> Result<Vec<LogRow>, StoreError> {
    stretch(record, "1", "", from, limit)
}

fn stretch(
    record: &Connection,
    live: &str,
    join: &str,
    from: u64,
    limit: u64,
) -> Result<Vec<LogRow>, StoreError> {
    let window = params![number(from)?, i64::try_from(limit).unwrap_or(i64::MAX)];
    record
        .prepare_cached(&format!(
            "select {LOG_COLUMNS}, {live} from leaf l
             left join payload p on p.leaf = l.number
             left join erasure x on x.leaf = l.number {join}
             where l.number >= ?1 order by l.number limit ?2"
        ))
        .and_then(|mut sql| sql.query_map(window, log_row)?.collect())
        .doing("reading the log")
}

/// Finds statements that the projections know.
pub(crate) fn statements(
    record: &Connection,
    keys: &Connection,
    scope: &Scope,
    query: &StatementQuery,
) -> Result<Vec<StoredStatement>, StoreError> {
    let mut condition = Condition::within(scope, "s");
    if let Some(ids) = &query.ids {
        condition.and_in("s.id", ids.iter().map(|id| blob(id.bytes())));
    }
    if let Some(subjects) = &query.subjects {
        condition.and_in("s.subject", subjects.iter().map(|id| blob(id.bytes())));
    }
    if let Some(targets) = &query.links_to {
        condition.and_in_links(targets.iter().map(|id| blob(id.bytes())));
    }
    if let Some(kind) = query.kind {
        let judgement = i64::from(kind == PayloadKind::Judgement);
        condition.and("s.judgement = ?", [Value::Integer(judgement)]);
    }
    if let Some(properties) = &query.properties {
        condition.and_in("s.property", properties.iter().cloned().map(Value::Text));
    }
    if query.live {
        condition.and("s.live = 1", []);
    }
    let sql = format!(
        "select {LOG_COLUMNS}, s.live from statement s
         join leaf l on l.number = s.number
         left join payload p on p.leaf = l.number
         left join erasure x on x.leaf = l.number
         where {} order by s.number {} limit ?",
        condition.sql(),
        if query.newest_first { "desc" } else { "asc" }
    );
    let limit = [Value::Integer(
        query
            .limit
            .map_or(-1, |limit| i64::try_from(limit).unwrap_or(-1)),
    )];
    let rows: Vec<LogRow> = record
        .prepare_cached(&sql)
        .and_then(|mut sql| {
            sql.query_map(condition.arguments(&limit).as_slice(), log_row)?
                .collect()
        })
        .doing("finding statements")?;
    rows.iter().map(|row| stored(keys, row)).collect()
}

/// Finds the row of one statement.
pub(crate) fn one(record: &Connection, id: StatementId) -> Result<LogRow, StoreError> {
    record
        .prepare_cached(&format!(
            "select {LOG_COLUMNS}, 1 from leaf l
             left join payload p on p.leaf = l.number
             left join erasure x on x.leaf = l.number
             where l.id = ?1"
        ))
        .and_then(|mut sql| sql.query_row([id.bytes()], log_row))
        .doing("finding a statement")
}

/// What is needed to open a text.
pub(crate) struct SealedText {
    pub(crate) text: TextId,
    pub(crate) document: DocumentId,
    pub(crate) original: Option<OriginalId>,
    pub(crate) sealed: Vec<u8>,
}

impl SealedText {
    /// Returns the name of the key that seals it.
    pub(crate) fn key(&self) -> keyring::KeyName {
        match self.original {
            Some(original) => (Kind::Original, original.bytes()),
            None => (Kind::Text, self.text.bytes()),
        }
    }

    /// Opens the way back, where the sealed column is that one.
    pub(crate) fn open_map(&self, keys: &Connection) -> Result<TextMap, StoreError> {
        if self.sealed.is_empty() {
            return Ok(TextMap::Unknown);
        }
        let key = keyring::get(keys, self.key())?.ok_or(StoreError::Erased)?;
        let plain = small::open(&key, &map_place(self.text), &self.sealed)?;
        TextMap::from_bytes(&plain).ok_or_else(|| {
            damaged(
                "record.db",
                format!("the way back of text {} is damaged", self.text),
            )
        })
    }

    /// Opens it.
    pub(crate) fn open(&self, keys: &Connection) -> Result<StoredText, StoreError> {
        if self.sealed.is_empty() {
            return Err(StoreError::Erased);
        }
        let key = keyring::get(keys, self.key())?.ok_or(StoreError::Erased)?;
        let plain = small::open(&key, &text_place(self.text), &self.sealed)?;
        let content = String::from_utf8(plain.to_vec())
            .map_err(|_| damaged("record.db", format!("text {} is not text", self.text)))?;
        Ok(StoredText {
            text: self.text,
            document: self.document,
            content,
        })
    }
}

/// Returns the place that a text is sealed for.
pub(crate) fn text_place(text: TextId) -> [Vec<u8>; 2] {
    [b"text".to_vec(), text.bytes().to_vec()]
}

/// Returns the place that the way back of a text is sealed for.
pub(crate) fn map_place(text: TextId) -> [Vec<u8>; 2] {
    [b"text map".to_vec(), text.bytes().to_vec()]
}

/// Reads the way from a text back to its original.
pub(crate) fn text_map(
    record: &Connection,
    keys: &Connection,
    scope: &Scope,
    text: TextId,
) -> Result<TextMap, StoreError> {
    let mut condition = Condition::within(scope, "t");
    condition.and("t.id = ?", [blob(text.bytes())]);
    record
        .prepare_cached(&format!(
            "select t.id, t.document, t.original, t.map from text t where {}",
            condition.sql()
        ))
        .and_then(|mut sql| sql.query_row(condition.arguments(&[]).as_slice(), sealed_text))
        .doing("reading a text")?
        .open_map(keys)
}

/// Reads a text version.
pub(crate) fn text(
    record: &Connection,
    keys: &Connection,
    scope: &Scope,
    text: TextId,
) -> Result<StoredText, StoreError> {
    let mut condition = Condition::within(scope, "t");
    condition.and("t.id = ?", [blob(text.bytes())]);
    record
        .prepare_cached(&format!(
            "select t.id, t.document, t.original, t.sealed from text t where {}",
            condition.sql()
        ))
        .and_then(|mut sql| sql.query_row(condition.arguments(&[]).as_slice(), sealed_text))
        .doing("reading a text")?
        .open(keys)
}

/// Reads the columns id, document, original, sealed.
pub(crate) fn sealed_text(row: &rusqlite::Row<'_>) -> rusqlite::Result<SealedText> {
    let original: Vec<u8> = row.get(2)?;
    Ok(SealedText {
        text: TextId::from_bytes(row.get(0)?),
        document: DocumentId::from_bytes(row.get(1)?),
        original: original.try_into().ok().map(OriginalId::from_bytes),
        sealed: row.get(3)?,
    })
}

/// What is known of an original: hash and size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) sha256: [u8; 32],
    pub(crate) size: u64,
}

impl Known {
    /// Seals it under the key of the file.
    pub(crate) fn seal(&self, key: &SecretKey32, file: OriginalId) -> Result<Vec<u8>, StoreError> {
        let mut plain = Zeroizing::new(self.sha256.to_vec());
        plain.extend_from_slice(&self.size.to_be_bytes());
        small::seal(key, &original_place(file), &plain)
    }

    /// Opens it.
    pub(crate) fn open(
        key: &SecretKey32,
        file: OriginalId,
        sealed: &[u8],
    ) -> Result<Self, StoreError> {
        let plain = small::open(key, &original_place(file), sealed)?;
        let known = plain.split_first_chunk::<32>().and_then(|(sha256, size)| {
            Some(Self {
                sha256: *sha256,
                size: u64::from_be_bytes(size.try_into().ok()?),
            })
        });
        known.ok_or_else(|| damaged("record.db", format!("what is known of original {file}")))
    }
}

fn original_place(file: OriginalId) -> [Vec<u8>; 2] {
    [b"original".to_vec(), file.bytes().to_vec()]
}

/// Returns the mark by which a file is found by its hash: of no use without the desk's key.
pub(crate) fn mark(desk: &SecretKey32, sha256: &[u8; 32]) -> [u8; 32] {
    Commitment::of(&Salt::from_bytes(*desk.expose()), sha256).bytes()
}

/// Finds the originals of this hash.
pub(crate) fn originals_with(
    record: &Connection,
    desk: &SecretKey32,
    sha256: &[u8; 32],
) -> Result<Vec<OriginalId>, StoreError> {
    record
        .prepare_cached("select id from original where mark = ?1 order by id")
        .and_then(|mut sql| {
            sql.query_map([mark(desk, sha256)], |row| {
                Ok(OriginalId::from_bytes(row.get(0)?))
            })?
            .collect()
        })
        .doing("finding an original")
}

/// Says whether an original is kept, and whether it was erased.
pub(crate) fn original_sealed(
    record: &Connection,
    file: OriginalId,
) -> Result<Vec<u8>, StoreError> {
    let sealed: Vec<u8> = record
        .prepare_cached("select sealed from original where id = ?1")
        .and_then(|mut sql| sql.query_row([file.bytes()], |row| row.get(0)))
        .doing("finding an original")?;
    if sealed.is_empty() {
        Err(StoreError::Erased)
    } else {
        Ok(sealed)
    }
}

/// Returns the public key of an author.
pub(crate) fn author_key(record: &Connection, key: KeyId) -> Result<[u8; 32], StoreError> {
    record
        .query_row(
            "select public_key from author where key_id = ?1",
            [key.bytes()],
            |row| row.get(0),
        )
        .optional()
        .doing("finding an author's key")?
        .ok_or(StoreError::NotFound)
}

/// Returns the public keys of all authors.
pub(crate) fn author_keys(record: &Connection) -> Result<kua_crypto::verify::Keys, StoreError> {
    let rows: Vec<([u8; 16], [u8; 32])> = record
        .prepare("select key_id, public_key from author")
        .and_then(|mut sql| {
            sql.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
        .doing("reading the authors' keys")?;
    Ok(rows
        .into_iter()
        // A key that is none stays out, and its leaves are then found to have none.
        .filter_map(|(id, key)| Some((KeyId::from_bytes(id), PublicKey::from_bytes(&key).ok()?)))
        .collect())
}
