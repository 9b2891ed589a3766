//! The rows of a table on their way from the worker into the store, in flat memory.

use std::collections::BTreeSet;
use std::sync::Arc;

use kua_core::list::Mapping;
use kua_core::ports::{Batch, Change, NewRow, RowsDone};
use kua_core::reading::{ReadFailure, ReadLimits, ReadNotice, TableRow, TableSheet, Task};
use kua_core::tools::{Extractor, TakeRows};
use kua_core::{OriginalId, RecordId};
use kua_crypto::digest::Sha256;
use tokio::sync::mpsc::{Sender, channel};

use super::content::{hash_row, pack};
use crate::house::House;
use crate::intake::read_request;
use crate::problem::{Kind, Problem};

/// How many rows go at once from one hand to the next.
const AT_ONCE: usize = 2_000;

/// And so many bytes of them.
const BYTES_AT_ONCE: usize = 8 * 1024 * 1024;

/// How many times the processor time of a file its rows may take: an hour, where that is 30 seconds.
///
/// The worker waits while rows are read by the mapping and written; the clock allows three times as much.
const READING_TIMES: u64 = 120;

/// What came of reading all rows of a table.
pub(super) struct Streamed {
    /// How many rows there are.
    pub rows: u64,
    /// SHA-256 over them.
    pub digest: [u8; 32],
    /// The first and the last of them.
    pub span: Option<(u64, u64)>,
    /// How many of them have problems.
    pub troubled: u64,
    /// What the reader remarked.
    pub notices: Vec<ReadNotice>,
}

impl Streamed {
    /// Says that these are all rows of a list.
    pub(super) fn done(&self, list: RecordId) -> Change {
        Change::RowsDone(RowsDone {
            list,
            rows: self.rows,
            digest: self.digest,
        })
    }
}

/// What is read from where.
pub(super) struct Source<'a> {
    /// The list whose rows they become; none only counts them.
    pub list: Option<RecordId>,
    /// The file.
    pub file: OriginalId,
    /// The name it came under.
    pub name: Option<&'a str>,
    /// How it is read.
    pub mapping: &'a Mapping,
    /// The columns that only the author sees.
    pub sealed: &'a BTreeSet<u32>,
    /// What reading a file may cost, as the keeper set it.
    pub limits: ReadLimits,
}

impl House {
    /// Reads all rows of a table by a mapping and keeps them as rows of a list.
    ///
    /// At no time are more than a few thousand rows in memory.
    pub(super) async fn stream_rows(
        &self,
        source: Source<'_>,
        progress: &(impl Fn(u64) + Send + Sync),
    ) -> Result<Streamed, Problem> {
        let mut request = read_request(source.name);
        request.task = Task::Rows {
            sheet: Some(source.mapping.sheet),
            first: source.mapping.first,
            limit: source
                .mapping
                .last
                .map(|last| last.saturating_sub(source.mapping.first).saturating_add(1)),
        };
        request.limits = source.limits;
        request.limits.seconds = source.limits.seconds.saturating_mul(READING_TIMES);
        let bytes = self.vault.open_original(source.file).await?;
        let (sender, mut receiver) = channel::<Vec<TableRow>>(2);
        let passing = Passing {
            sender,
            rows: Vec::new(),
            mapping: source.mapping.clone(),
            bytes: 0,
        };
        let reading = self.reader.rows(request, bytes, Box::new(passing));
        // It owns the receiver: when it fails, whoever reads hears that nobody listens any more.
        let keeping = async move {
            let mut work = Work {
                hasher: Sha256::new(),
                rows: 0,
                span: None,
                troubled: 0,
            };
            let extractor = self.extractor.clone();
            let mapping = Arc::new(source.mapping.clone());
            let sealed = Arc::new(source.sealed.clone());
            let mut ready: Vec<NewRow> = Vec::new();
            loop {
                let batch = receiver.recv().await;
                let ended = batch.is_none();
                let read = self.read_batch(batch, work, &extractor, &mapping, &sealed);
                let put = self.put_rows(source.list, std::mem::take(&mut ready));
                let (read, put) = tokio::join!(read, put);
                put?;
                (work, ready) = read?;
                progress(work.rows);
                if ended {
                    return Ok::<Work, Problem>(work);
                }
            }
        };
        let (read, kept) = tokio::join!(reading, keeping);
        let kept = kept?;
        let read = read.map_err(|failure| unreadable(source.name, &failure))?;
        Ok(Streamed {
            rows: kept.rows,
            digest: kept.hasher.finish(),
            span: kept.span,
            troubled: kept.troubled,
            notices: read.notices,
        })
    }

    async fn read_batch(
        &self,
        batch: Option<Vec<TableRow>>,
        mut work: Work,
        extractor: &Arc<dyn Extractor>,
        mapping: &Arc<Mapping>,
        sealed: &Arc<BTreeSet<u32>>,
    ) -> Result<(Work, Vec<NewRow>), Problem> {
        let Some(batch) = batch else {
            return Ok((work, Vec::new()));
        };
        let (extractor, mapping, sealed) = (extractor.clone(), mapping.clone(), sealed.clone());
        tokio::task::spawn_blocking(move || {
            let mut made = Vec::with_capacity(batch.len());
            for row in batch {
                let reading = extractor.row(&mapping, &row);
                // A row without anything in the columns of the mapping is nobody's.
                if reading.kind == kua_core::list::RowKind::Empty {
                    continue;
                }
                hash_row(&mut work.hasher, &row);
                work.rows += 1;
                work.span = Some((work.span.map_or(row.row, |(first, _)| first), row.row));
                let row = pack(&sealed, row, reading);
                work.troubled += u64::from(!row.problems.is_empty());
                made.push(row);
            }
            (work, made)
        })
        .await
        .map_err(|_| Problem::new(Kind::Fault).with("detail", "reading rows broke off"))
    }

    async fn put_rows(&self, list: Option<RecordId>, rows: Vec<NewRow>) -> Result<(), Problem> {
        let Some(list) = list.filter(|_| !rows.is_empty()) else {
            return Ok(());
        };
        self.change_rows(vec![Change::Rows(list, rows)]).await
    }

    /// Returns what reading the table of a document may cost: as for all, with what was raised for it.
    pub(super) async fn limits_of_table(&self, document: RecordId) -> Result<ReadLimits, Problem> {
        // What was raised is kept under the record that the document is shown as.
        let shown = self.entity_row(document).await;
        let document = shown.map_or(document, |row| row.id);
        self.limits(Some(document)).await
    }

    /// Changes rows alone, beside the log.
    pub(super) async fn change_rows(&self, changes: Vec<Change>) -> Result<(), Problem> {
        let batch = Batch {
            changes,
            ..Batch::default()
        };
        self.vault.append(batch).await?;
        Ok(())
    }
}

/// Says that a file cannot be read.
pub(super) fn unreadable(name: Option<&str>, failure: &ReadFailure) -> Problem {
    Problem::new(Kind::Unreadable)
        .with("name", name.unwrap_or("the file"))
        .with("detail", failure)
}

struct Work {
    hasher: Sha256,
    rows: u64,
    span: Option<(u64, u64)>,
    troubled: u64,
}

/// Passes rows on from the thread that reads to the one that keeps.
struct Passing {
    sender: Sender<Vec<TableRow>>,
    rows: Vec<TableRow>,
    mapping: Mapping,
    /// What they take in memory, about.
    bytes: usize,
}

impl Passing {
    fn pass(&mut self) -> std::io::Result<()> {
        let rows = std::mem::take(&mut self.rows);
        if rows.is_empty() {
            return Ok(());
        }
        self.sender
            .blocking_send(rows)
            .map_err(|_| std::io::ErrorKind::BrokenPipe.into())
    }
}

impl TakeRows for Passing {
    fn sheet(&mut self, _: TableSheet) -> std::io::Result<()> {
        Ok(())
    }

    fn row(&mut self, row: TableRow) -> std::io::Result<()> {
        if self.mapping.holds(row.sheet, row.row) {
            self.bytes = self.bytes.saturating_add(row.weight());
            self.rows.push(row);
        }
        if self.rows.len() >= AT_ONCE || self.bytes >= BYTES_AT_ONCE {
            self.bytes = 0;
            self.pass()?;
        }
        Ok(())
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        // The last rows; if nobody listens any more, they are not wanted.
        let _ = self.pass();
    }
}
