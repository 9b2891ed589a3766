//! Erases what a judgement names: payload, key, derived rows, file. The leaf stays and still verifies.

use kua_core::ports::{Change, Content, StoreError};
use kua_core::statement::Payload;
use kua_core::value::Value;
use kua_core::{OriginalId, StatementId, TextId};
use rusqlite::{OptionalExtension, params};

use crate::fault::Doing;
use crate::keyring::{self, KeyName, Kind};
use crate::projection;
use crate::truth;
use crate::vault::SqliteVault;
use crate::writer::{Writer, begin};

impl SqliteVault {
    /// Carries out an erasure that the log holds: the judgement's value names leaves, originals and texts.
    ///
    /// `changes` are what follows from it for the projections.
    ///
    /// Who may judge so, and that two approved, is decided before. It may be called again after
    /// a stop; what is gone stays gone. Copies in backups go when the backups of the keyring do.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such judgement or it names no erasure of known leaves.
    pub(crate) fn carry_out(
        &self,
        judgement: StatementId,
        changes: Vec<Change>,
    ) -> kua_core::ports::Answer<'_, u64> {
        self.writer
            .ask(move |writer| writer.run(|writer| writer.erase(judgement, changes)))
    }
}

impl Writer {
    fn erase(&mut self, judgement: StatementId, changes: Vec<Change>) -> Result<u64, StoreError> {
        const DOING: &str = "erasing";
        let by = truth::one(&self.record, judgement)?;
        let leaf = truth::leaf(&by.leaf)?;
        let Content::Present(bytes) = truth::content(&self.keys, &by, &leaf)? else {
            return Err(StoreError::NotFound);
        };
        let Ok(Value::Erasure(erasure)) = Payload::decode(&bytes).map(|payload| payload.value)
        else {
            return Err(StoreError::NotFound);
        };
        let mut leaves: Vec<(i64, StatementId)> = Vec::new();
        for hash in &erasure.leaves {
            let found: Option<(i64, [u8; 16])> = self
                .record
                .prepare_cached("select number, id from leaf where hash = ?1")
                .and_then(|mut sql| {
                    sql.query_row([hash], |row| Ok((row.get(0)?, row.get(1)?)))
                        .optional()
                })
                .doing(DOING)?;
            let (number, id) = found.ok_or(StoreError::NotFound)?;
            // Without its own words no erasure could be told from a loss.
            if number == by.number {
                return Err(StoreError::NotFound);
            }
            leaves.push((number, StatementId::from_bytes(id)));
        }
        let originals = erasure.originals;
        let mut texts = erasure.texts;
        for file in &originals {
            let of_file: Vec<[u8; 16]> = self
                .record
                .prepare_cached("select id from text where original = ?1")
                .and_then(|mut sql| sql.query_map([file.bytes()], |row| row.get(0))?.collect())
                .doing(DOING)?;
            texts.extend(of_file.into_iter().map(TextId::from_bytes));
        }
        let keys: Vec<KeyName> = leaves
            .iter()
            .map(|(_, id)| (Kind::Statement, id.bytes()))
            .chain(originals.iter().map(|file| (Kind::Original, file.bytes())))
            .chain(texts.iter().map(|text| (Kind::Text, text.bytes())))
            .collect();

        // Marked first, so that a stop half-way is finished at the next opening.
        let kept = crate::kept::KeptKeys::of(&self.keys, &self.secrets.desk, &changes)?;
        let transaction = begin(&mut self.keys, DOING)?;
        for name in &keys {
            keyring::await_row(&transaction, *name)?;
        }
        let new = kept.put(&transaction)?;
        transaction.commit().doing(DOING)?;
        self.settled.retain(|name| !keys.contains(name));
        self.settled.extend(new);

        let transaction = begin(&mut self.record, DOING)?;
        for (number, id) in &leaves {
            transaction
                .execute("delete from payload where leaf = ?1", [number])
                .doing(DOING)?;
            transaction
                .execute(
                    "insert or ignore into erasure (leaf, judgement) values (?1, ?2)",
                    params![number, by.number],
                )
                .doing(DOING)?;
            projection::drop_statement(&transaction, *id)?;
        }
        for file in &originals {
            transaction
                .execute(
                    "update original set mark = x'', sealed = x'' where id = ?1",
                    [file.bytes()],
                )
                .doing(DOING)?;
            crate::rows::drop_of_original(&transaction, *file)?;
        }
        let parts = originals.iter().map(OriginalId::bytes);
        for part in parts.chain(texts.iter().map(TextId::bytes)) {
            transaction
                .execute(
                    "insert or ignore into erased_part (id, judgement) values (?1, ?2)",
                    params![part, by.number],
                )
                .doing(DOING)?;
        }
        for text in &texts {
            transaction
                .execute(
                    "update text set sealed = x'', map = x'' where id = ?1",
                    [text.bytes()],
                )
                .doing(DOING)?;
            projection::drop_text(&transaction, *text)?;
        }
        projection::apply(&transaction, changes, |area, name, value| {
            kept.keep(&transaction, area, name, value)
        })?;
        transaction.commit().doing(DOING)?;

        for file in &originals {
            crate::opening::remove_original(&self.folder, *file)?;
        }
        let transaction = begin(&mut self.keys, DOING)?;
        for name in keys.iter().chain(kept.dropped()) {
            keyring::destroy(&transaction, *name)?;
        }
        transaction.commit().doing(DOING)?;
        // Old pages must not stay in the write-ahead logs. A reader may hold this up; then the next one does it.
        for connection in [&self.record, &self.keys] {
            connection
                .query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))
                .doing(DOING)?;
        }
        Ok(leaves.len() as u64)
    }
}
