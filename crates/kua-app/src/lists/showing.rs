//! What pages and commands show of a list: the list itself, its rows, a row.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::list::Mapping;
use kua_core::passage::{Passage, Place};
use kua_core::ports::{
    EntityRow, ListState, ProposalState, RowOrder, RowProblem, RowQuery, StatementQuery, Window,
};
use kua_core::statement::PayloadKind;
use kua_core::value::Value;
use kua_core::{RecordId, TextId};

use super::content::{ShownRow, unpack};
use super::taking::{mapping_of, sealed_of};
use crate::house::House;
use crate::problem::{Kind, Problem};

/// How many rows a filter counts at the most; above it a page says "more than".
pub const MOST_ROWS_COUNTED: u64 = 100_000;

/// A list as its page shows it.
#[derive(Clone)]
pub struct ListView {
    /// Its record.
    pub list: RecordId,
    /// Its name.
    pub name: String,
    /// How it stands in the projections: who may see it, how many rows it has.
    pub state: ListState,
    /// How its table is read.
    pub mapping: Mapping,
    /// The columns that only its author sees.
    pub sealed: BTreeSet<u32>,
    /// Whether the actor sees them.
    pub sealed_shown: bool,
    /// Its document, where it may be seen.
    pub document: Option<EntityRow>,
    /// Who made it, in the words of the person who took it in.
    pub source: Option<String>,
    /// The reader and the extractor that read it first.
    pub read_by: Option<String>,
    /// How many rows were read when it was taken in.
    pub stated_rows: u64,
    /// The hash over the rows when it was taken in, in hexadecimal digits.
    pub stated_hash: String,
    /// When it was taken in, in seconds since 1970.
    pub recorded: i64,
    /// SHA-256 of the file it was read from.
    pub original_hash: Option<[u8; 32]>,
}

impl ListView {
    /// Says whether the rows are the ones that were taken in.
    pub fn is_same(&self) -> bool {
        self.state
            .digest
            .is_some_and(|digest| crate::hexadecimal(&digest) == self.stated_hash)
    }

    /// Says whether it was taken back.
    pub fn is_removed(&self) -> bool {
        !self.state.head.live
    }

    /// How many rows wait.
    pub fn open(&self) -> u64 {
        self.state
            .rows
            .saturating_sub(self.state.accepted)
            .saturating_sub(self.state.rejected)
    }

    /// Returns the header of a column, or its letter.
    pub fn column_name(&self, column: u32) -> String {
        self.mapping
            .columns
            .iter()
            .find(|map| map.column == column)
            .map(|map| map.header.trim().to_owned())
            .filter(|header| !header.is_empty())
            .unwrap_or_else(|| column_letters(column))
    }
}

/// Names a column as spreadsheet programs do: A, B ... Z, AA.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(
            b'A'.saturating_add(u8::try_from(digit).unwrap_or(0)),
        ));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Which rows are wanted.
#[derive(Clone)]
pub struct RowsWish {
    /// Words that their open cells have.
    pub text: String,
    /// Only rows with problems, or with a problem of this code.
    pub problem: Option<RowProblem>,
    /// In this state.
    pub state: Option<ProposalState>,
    /// In which order.
    pub order: RowOrder,
    /// The other way round.
    pub descending: bool,
    /// Which part.
    pub window: Window,
}

impl RowsWish {
    /// All rows in the order of the file.
    pub fn all(window: Window) -> Self {
        Self {
            text: String::new(),
            problem: None,
            state: None,
            order: RowOrder::Row,
            descending: false,
            window,
        }
    }
}

/// Rows of a list.
pub struct RowsPage {
    /// The rows.
    pub rows: Vec<ShownRow>,
    /// How many there are in all, [`MOST_ROWS_COUNTED`] at the most where a filter is set.
    pub total: u64,
    /// Whether there are more than were counted.
    pub more: bool,
}

/// The exact words of a place in a list, for passages.
#[derive(Clone)]
pub struct RowWords {
    /// The name of the list.
    pub list: String,
    /// The words of the cell, or of the whole row; none where the list was taken back or the column is sealed.
    pub exact: Option<String>,
    /// The header of the column, or its letter; empty for a whole row.
    pub column: String,
    /// Whether the list was taken back.
    pub removed: bool,
}

impl House {
    /// Shows a list, one that was taken back as well.
    pub async fn list_view(&self, list: RecordId) -> Result<ListView, Problem> {
        let state = self
            .vault
            .lists(&self.scope(), Some(vec![list]))
            .await?
            .into_iter()
            .next()
            .ok_or_else(|| Problem::new(Kind::NotFound))?;
        let query = StatementQuery {
            subjects: Some(vec![list]),
            kind: Some(PayloadKind::Statement),
            ..StatementQuery::default()
        };
        let said = self.statements(query).await?;
        let find = |property: &str| {
            said.iter()
                .find(|(statement, _)| statement.payload.property == property)
                .map(|(statement, _)| statement)
        };
        let words = |property: &str| match find(property).map(|found| &found.payload.value) {
            Some(Value::Text(text)) => Some(text.text.clone()),
            Some(Value::Name(name)) => Some(name.text.clone()),
            _ => None,
        };
        let all = || said.iter().map(|(statement, _)| &statement.payload);
        let mapping = all()
            .find_map(mapping_of)
            .ok_or_else(|| Problem::new(Kind::NotFound))?;
        let document = self.entity_row(state.head.document.into()).await.ok();
        Ok(ListView {
            list,
            name: words("name").unwrap_or_default(),
            sealed: all().find_map(sealed_of).unwrap_or_default(),
            sealed_shown: self.scope().admits(state.head.sealed),
            source: words("source"),
            read_by: words("read-by"),
            stated_rows: match find("rows").map(|found| &found.payload.value) {
                Some(Value::Number(rows)) => u64::try_from(*rows).unwrap_or(0),
                _ => 0,
            },
            stated_hash: words("rows-hash").unwrap_or_default(),
            original_hash: find("mapping")
                .and_then(|found| found.payload.rests_on.first())
                .map(|rests| rests.sha256),
            recorded: find("mapping").map_or(0, |found| found.payload.recorded.seconds),
            document,
            mapping,
            state,
        })
    }

    /// Lists the lists that this actor may see and that hold.
    pub async fn list_views(&self) -> Result<Vec<ListView>, Problem> {
        let mut views = Vec::new();
        for state in self.vault.lists(&self.scope(), None).await? {
            if state.head.live {
                views.push(self.list_view(state.head.list).await?);
            }
        }
        Ok(views)
    }

    /// Lists the lists that were made of a document.
    pub async fn lists_of(&self, document: &EntityRow) -> Result<Vec<ListView>, Problem> {
        let mut views = Vec::new();
        for state in self.vault.lists(&self.scope(), None).await? {
            if document.members.contains(&state.head.document.into()) {
                views.push(self.list_view(state.head.list).await?);
            }
        }
        Ok(views)
    }

    /// Lists rows of a list.
    pub async fn list_rows(&self, view: &ListView, wish: &RowsWish) -> Result<RowsPage, Problem> {
        let parsed = kua_search::parse(&wish.text);
        let words = parsed.query.expression;
        if words.is_none() && !wish.text.trim().is_empty() {
            return Ok(RowsPage {
                rows: Vec::new(),
                total: 0,
                more: false,
            });
        }
        let query = RowQuery {
            list: view.list,
            rows: None,
            words,
            problem: wish.problem.clone(),
            state: wish.state,
            order: wish.order,
            descending: wish.descending,
            window: wish.window,
        };
        let filtered = query.words.is_some() || query.problem.is_some() || query.state.is_some();
        let page = self.vault.rows(&self.scope(), query).await?;
        let more = filtered && page.total > MOST_ROWS_COUNTED;
        Ok(RowsPage {
            rows: page
                .rows
                .into_iter()
                .map(|row| unpack(&view.mapping, row))
                .collect(),
            total: if more { MOST_ROWS_COUNTED } else { page.total },
            more,
        })
    }

    /// Shows some rows of a list, in the order of the file.
    pub(super) async fn rows_of_list(
        &self,
        view: &ListView,
        rows: &[u64],
    ) -> Result<Vec<ShownRow>, Problem> {
        let query = RowQuery {
            rows: Some(rows.to_vec()),
            ..RowQuery::of(view.list, Window::first(rows.len() as u64))
        };
        let page = self.vault.rows(&self.scope(), query).await?;
        Ok(page
            .rows
            .into_iter()
            .map(|row| unpack(&view.mapping, row))
            .collect())
    }

    /// Shows one row of a list.
    pub async fn list_row(&self, view: &ListView, row: u64) -> Result<ShownRow, Problem> {
        self.rows_of_list(view, &[row])
            .await?
            .into_iter()
            .next()
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Finds the rows before and after one, in the order of the file.
    pub async fn rows_beside(
        &self,
        view: &ListView,
        row: u64,
    ) -> Result<(Option<u64>, Option<u64>), Problem> {
        /// How many rows of nobody may lie between two.
        const FAR: u64 = 60;
        let near: Vec<u64> = (row.saturating_sub(FAR)..=row.saturating_add(FAR)).collect();
        let query = RowQuery {
            rows: Some(near),
            ..RowQuery::of(view.list, Window::first(2 * FAR + 1))
        };
        let page = self.vault.rows(&self.scope(), query).await?;
        let numbers = || page.rows.iter().map(|found| found.row);
        Ok((
            numbers().filter(|found| *found < row).max(),
            numbers().filter(|found| *found > row).min(),
        ))
    }

    /// Finds the words of rows and cells that passages name; what may not be seen is left out.
    pub async fn row_words<'a>(
        &self,
        passages: impl Iterator<Item = &'a Passage>,
    ) -> Result<BTreeMap<(RecordId, u64, Option<u32>), RowWords>, Problem> {
        let mut wanted: BTreeMap<RecordId, BTreeSet<(u64, Option<u32>)>> = BTreeMap::new();
        for passage in passages {
            if let Place::Row(row) = &passage.place {
                wanted
                    .entry(row.list)
                    .or_default()
                    .insert((row.row, row.column));
            }
        }
        let mut found = BTreeMap::new();
        for (list, places) in wanted {
            let view = match self.list_view(list).await {
                Ok(view) => view,
                Err(problem) if problem.kind == Kind::NotFound => continue,
                Err(problem) => return Err(problem),
            };
            let numbers: BTreeSet<u64> = places.iter().map(|(row, _)| *row).collect();
            let numbers: Vec<u64> = numbers.into_iter().collect();
            let rows = self.rows_of_list(&view, &numbers).await?;
            for (number, column) in places {
                let row = rows.iter().find(|row| row.row == number);
                found.insert(
                    (list, number, column),
                    RowWords {
                        list: view.name.clone(),
                        exact: row.and_then(|row| row.words(column)),
                        column: column
                            .map(|column| view.column_name(column))
                            .unwrap_or_default(),
                        removed: view.is_removed(),
                    },
                );
            }
        }
        Ok(found)
    }

    /// Finds where a cell stands in the text of its document, where a text was made of the table.
    pub async fn cell_in_text(
        &self,
        view: &ListView,
        row: u64,
        column: u32,
    ) -> Result<Option<(TextId, u64, u64)>, Problem> {
        let Some(document) = &view.document else {
            return Ok(None);
        };
        let Some(text) = self.body_of(document).await? else {
            return Ok(None);
        };
        // A text may be more closed than the word that it is there.
        let Ok(map) = self.vault.text_map(&self.scope(), text).await else {
            return Ok(None);
        };
        let Ok(row) = u32::try_from(row) else {
            return Ok(None);
        };
        Ok(map
            .place_of_cell(view.mapping.sheet, row, column)
            .map(|(begin, end)| (text, begin, end)))
    }
}
