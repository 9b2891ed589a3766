//! A table before it is taken in: the tables that were found, the mapping, the first rows as they would be read.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use kua_core::RecordId;
use kua_core::access::Verb;
use kua_core::list::{
    ColumnGuess, ColumnMap, ColumnRole, GuessedTable, Mapping, RowReading, TableGuess,
};
use kua_core::ports::EntityRow;
use kua_core::reading::{ReadLimits, ReadNotice, TableRow, TableSheet, Task};
use kua_core::tools::{Extractor, Reader, TakeRows};

use super::stream::unreadable;
use super::template::Template;
use crate::house::House;
use crate::intake::read_request;
use crate::problem::Problem;

/// How many rows of each sheet are looked at to find out what the columns hold.
pub(super) const SAMPLED: u64 = 500;

/// How many rows of a table are shown as they would be read.
const PREVIEWED: u64 = 25;

/// The most bytes of rows that are looked at: a row may have megabytes.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// Most rows of all sheets together in a sample: a hostile file may have thousands of sheets.
const MOST_SAMPLED: usize = 20_000;

/// What a person wants to see of a table.
#[derive(Clone, Default)]
pub struct PreviewWish {
    /// Which of the tables that were found, counted from 0.
    pub table: usize,
    /// The mapping as a person changed it; none is as guessed, or as a template says.
    pub mapping: Option<Mapping>,
    /// The columns that are sealed; none is as the roles say.
    pub sealed: Option<BTreeSet<u32>>,
    /// The template to use; none is the one that fits by itself.
    pub template: Option<Template>,
    /// The templates of which one may fit, for a file that is in no vault.
    pub templates: Vec<Template>,
}

/// A table before it is taken in.
pub struct Preview {
    /// The sheets of the file.
    pub sheets: Vec<TableSheet>,
    /// The tables that were found.
    pub tables: Vec<GuessedTable>,
    /// Which of them is shown, counted from 0.
    pub table: usize,
    /// How it would be read.
    pub mapping: Mapping,
    /// The columns that only the author of the list would see.
    pub sealed: BTreeSet<u32>,
    /// The template that the mapping comes from.
    pub template: Option<String>,
    /// The first rows.
    pub rows: Vec<PreviewRow>,
    /// The rows of the header, as they are written.
    pub header: Vec<TableRow>,
    /// What the reader remarked.
    pub notices: Vec<ReadNotice>,
}

/// A row as it would be read.
pub struct PreviewRow {
    /// Its cells.
    pub row: TableRow,
    /// What is read of them.
    pub reading: RowReading,
}

impl Preview {
    /// Says whether a table of people was found or described.
    pub fn is_empty(&self) -> bool {
        self.mapping.columns.is_empty()
    }

    /// Returns why a column is what it is, where that is as it was guessed.
    pub fn guess(&self, column: u32) -> Option<&ColumnGuess> {
        let guessed = self.tables.get(self.table)?;
        let role = |mapping: &Mapping| {
            mapping
                .columns
                .iter()
                .find(|map| map.column == column)
                .map(|map| map.role)
        };
        if role(&guessed.mapping) != role(&self.mapping) {
            return None;
        }
        guessed.columns.iter().find(|guess| guess.column == column)
    }
}

/// Returns the columns of a mapping that are sealed unless a person opens them.
pub(super) fn sealed_by_default(mapping: &Mapping) -> BTreeSet<u32> {
    mapping
        .columns
        .iter()
        .filter(|column| column.role.is_sealed_by_default())
        .map(|column| column.column)
        .collect()
}

impl House {
    /// Shows a document's table as it would be taken in; nothing is kept.
    pub async fn preview_list(
        &self,
        document: RecordId,
        wish: PreviewWish,
    ) -> Result<(EntityRow, Preview), Problem> {
        self.allow(Verb::Write)?;
        let view = self.document(document).await?;
        let original = view
            .original
            .ok_or_else(|| Problem::new(crate::Kind::NotFound))?;
        let templates = match &wish.template {
            Some(_) => Vec::new(),
            None => self.list_templates().await?,
        };
        let open = || self.vault.open_original(original.file);
        let name = original.name.as_deref();
        let limits = self.limits(Some(view.entity.row.id)).await?;
        let reader = self.reader.as_ref();
        let part = Part::of_all(SAMPLED);
        let sample = take_sample(reader, name, limits, open().await?, part).await?;
        let mut preview = guess(&self.extractor, sample, wish, &templates).await;
        if let Some((sheet, first)) = preview.lacks_rows() {
            let part = Part::of_sheet(sheet, first, PREVIEWED);
            let more = take_sample(reader, name, limits, open().await?, part).await?;
            preview.fill(self.extractor.as_ref(), &more.rows);
        }
        Ok((view.entity.row, preview))
    }
}

/// Shows the table of a file that is in no vault.
pub async fn preview_file(
    reader: &dyn Reader,
    extractor: Arc<dyn Extractor>,
    name: Option<&str>,
    open: impl Fn() -> std::io::Result<Box<dyn Read + Send>>,
    wish: PreviewWish,
) -> Result<Preview, Problem> {
    let opened = || {
        open().map_err(|error| {
            Problem::new(crate::Kind::Unreadable)
                .with("name", name.unwrap_or("the file"))
                .with("detail", error)
        })
    };
    let templates = wish.templates.clone();
    let limits = ReadLimits::default();
    let part = Part::of_all(SAMPLED);
    let sample = take_sample(reader, name, limits, opened()?, part).await?;
    let mut preview = guess(&extractor, sample, wish, &templates).await;
    if let Some((sheet, first)) = preview.lacks_rows() {
        let part = Part::of_sheet(sheet, first, PREVIEWED);
        let more = take_sample(reader, name, limits, opened()?, part).await?;
        preview.fill(extractor.as_ref(), &more.rows);
    }
    Ok(preview)
}

/// The first rows of a file.
#[derive(Default)]
struct Sample {
    sheets: Vec<TableSheet>,
    rows: Vec<TableRow>,
    notices: Vec<ReadNotice>,
    /// What the rows that came would take in memory, about.
    bytes: usize,
}

/// Which rows of a file are looked at: of one sheet or of each, from a row on, at the most so many.
struct Part {
    sheet: Option<u32>,
    first: u64,
    limit: u64,
}

impl Part {
    fn of_all(limit: u64) -> Self {
        Self {
            sheet: None,
            first: 1,
            limit,
        }
    }

    fn of_sheet(sheet: u32, first: u64, limit: u64) -> Self {
        Self {
            sheet: Some(sheet),
            first,
            limit,
        }
    }
}

async fn take_sample(
    reader: &dyn Reader,
    name: Option<&str>,
    limits: ReadLimits,
    bytes: Box<dyn Read + Send>,
    part: Part,
) -> Result<Sample, Problem> {
    let mut request = read_request(name);
    request.limits = limits;
    request.task = Task::Rows {
        sheet: part.sheet,
        first: part.first,
        limit: Some(part.limit),
    };
    let taken = Arc::new(Mutex::new(Sample::default()));
    let reading = reader
        .rows(request, bytes, Box::new(Sampling(taken.clone())))
        .await
        .map_err(|failure| unreadable(name, &failure))?;
    let mut sample = std::mem::take(&mut *taken.lock().unwrap_or_else(PoisonError::into_inner));
    sample.notices = reading.notices;
    Ok(sample)
}

struct Sampling(Arc<Mutex<Sample>>);

impl TakeRows for Sampling {
    fn sheet(&mut self, sheet: TableSheet) -> std::io::Result<()> {
        let mut sample = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sample.sheets.push(sheet);
        Ok(())
    }

    fn row(&mut self, row: TableRow) -> std::io::Result<()> {
        let mut sample = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sample.bytes = sample.bytes.saturating_add(row.weight());
        if sample.rows.len() < MOST_SAMPLED && sample.bytes <= MOST_BYTES {
            sample.rows.push(row);
        }
        Ok(())
    }
}

async fn guess(
    extractor: &Arc<dyn Extractor>,
    sample: Sample,
    wish: PreviewWish,
    templates: &[Template],
) -> Preview {
    let Sample {
        sheets,
        rows,
        notices,
        ..
    } = sample;
    let asked = extractor.clone();
    let guessed = tokio::task::spawn_blocking(move || (asked.columns(&rows), rows)).await;
    let (TableGuess { tables }, rows) = guessed.unwrap_or_default();
    let table = wish.table.min(tables.len().saturating_sub(1));
    let found = tables.get(table).map(|table| table.mapping.clone());
    let was_asked_for = wish.template.is_some();
    // One that was asked for is used as it is; the others must fit.
    let fitting = wish.template.as_ref().or_else(|| {
        let found = found.as_ref()?;
        templates.iter().find(|template| template.fits(found))
    });
    let (mapping, by_default, template) = match (wish.mapping, found, fitting) {
        (Some(mapping), _, _) => {
            let mapping = with_headers(mapping, &rows);
            let sealed = sealed_by_default(&mapping);
            (mapping, sealed, None)
        }
        (None, found, Some(template)) => {
            let mapping =
                found.map_or_else(|| template.mapping.clone(), |found| template.on(&found));
            let mut sealed: BTreeSet<u32> = template.sealed.iter().copied().collect();
            if !was_asked_for {
                // Nobody chose it: what somebody else opened with it is not opened by itself.
                sealed.extend(sealed_by_default(&mapping));
            }
            (mapping, sealed, Some(template.name.clone()))
        }
        (None, Some(found), None) => {
            let sealed = sealed_by_default(&found);
            (found, sealed, None)
        }
        (None, None, None) => (undescribed(&rows), BTreeSet::new(), None),
    };
    let mut preview = Preview {
        header: rows
            .iter()
            .filter(|row| row.sheet == mapping.sheet && mapping.header.contains(&row.row))
            .cloned()
            .collect(),
        sealed: wish.sealed.unwrap_or(by_default),
        sheets,
        tables,
        table,
        mapping,
        template,
        rows: Vec::new(),
        notices,
    };
    preview.fill(extractor.as_ref(), &rows);
    preview
}

impl Preview {
    /// Reads the first rows of the table among these.
    fn fill(&mut self, extractor: &dyn Extractor, rows: &[TableRow]) {
        let most = usize::try_from(PREVIEWED).unwrap_or(usize::MAX);
        self.rows = rows
            .iter()
            .filter(|row| self.mapping.holds(row.sheet, row.row))
            .take(most)
            .map(|row| PreviewRow {
                reading: extractor.row(&self.mapping, row),
                row: row.clone(),
            })
            .collect();
    }

    /// Says where the table begins, if that lies behind the sample.
    fn lacks_rows(&self) -> Option<(u32, u64)> {
        let beyond = self.mapping.first > SAMPLED;
        (self.rows.is_empty() && beyond && !self.mapping.columns.is_empty())
            .then_some((self.mapping.sheet, self.mapping.first))
    }
}

/// Puts the words of the header rows beside the columns, where they are in the sample.
fn with_headers(mut mapping: Mapping, rows: &[TableRow]) -> Mapping {
    let header: Vec<&TableRow> = rows
        .iter()
        .filter(|row| row.sheet == mapping.sheet && mapping.header.contains(&row.row))
        .collect();
    if header.is_empty() && !mapping.header.is_empty() {
        return mapping;
    }
    for map in &mut mapping.columns {
        let words: Vec<&str> = header
            .iter()
            .map(|row| row.text(map.column))
            .filter(|words| !words.is_empty())
            .collect();
        map.header = words.join(" / ");
    }
    mapping
}

/// A table of which nothing was told: a person says what its columns hold.
fn undescribed(rows: &[TableRow]) -> Mapping {
    let Some(first) = rows.first() else {
        return Mapping::default();
    };
    let columns: BTreeSet<u32> = rows
        .iter()
        .filter(|row| row.sheet == first.sheet)
        .take(100)
        .flat_map(|row| row.cells.iter().map(|cell| cell.column))
        .take(1_000)
        .collect();
    Mapping {
        version: Mapping::VERSION,
        sheet: first.sheet,
        header: Vec::new(),
        first: first.row,
        last: None,
        columns: columns
            .into_iter()
            .map(|column| ColumnMap {
                column,
                ..ColumnMap::default()
            })
            .collect(),
    }
}

/// Refuses a mapping that nobody could read a list by.
pub(super) fn check_mapping(mapping: &Mapping) -> Result<(), Problem> {
    let names = |role: ColumnRole| {
        role.names_the_person() || matches!(role, ColumnRole::OtherScript | ColumnRole::OtherName)
    };
    if !mapping.columns.iter().any(|column| names(column.role)) {
        return Err(Problem::wrong(
            "columns",
            "say which column holds the name, or a part of it",
        ));
    }
    let mut seen = BTreeSet::new();
    for column in &mapping.columns {
        if column.role.stands_once() && !seen.insert(column.role) {
            return Err(Problem::wrong(
                "columns",
                format!(
                    "two columns are {}; one of them is something else",
                    column.role.code()
                ),
            ));
        }
    }
    let mut numbers = BTreeSet::new();
    if mapping.sheet == 0
        || mapping.first == 0
        || !mapping
            .columns
            .iter()
            .all(|map| map.column > 0 && numbers.insert(map.column))
    {
        return Err(Problem::wrong(
            "columns",
            "sheets, rows and columns are counted from 1, each column once",
        ));
    }
    if mapping.last.is_some_and(|last| last < mapping.first) {
        return Err(Problem::wrong(
            "last",
            "the last row comes before the first",
        ));
    }
    Ok(())
}
