//! The list of all files of the vault, with how far the reading of each got.

use std::collections::{BTreeMap, HashMap};

use kua_core::RecordId;
use kua_core::access::{Access, Verb};
use kua_core::ports::{Area, StatementQuery, Window};
use kua_core::reading::NoticeCode;
use kua_core::value::{Original, Value};

use crate::files::{FileStage, FileState, STATES};
use crate::house::House;
use crate::problem::Problem;
use crate::work::{AGAIN, COMING};

/// A file, and how far its reading got.
#[derive(Clone)]
pub struct FileRow {
    /// Its document; none while it waits to become one.
    pub document: Option<RecordId>,
    /// The name it came under.
    pub name: Option<String>,
    /// What its content is, as far as that was told.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
    /// Who may see it.
    pub access: Access,
    /// How far it got.
    pub stage: FileStage,
    /// What became of it the last time it was read.
    pub state: Option<FileState>,
    /// Why it waits, where it should have been taken in.
    pub problem: Option<Problem>,
}

impl FileRow {
    /// Returns the reader that read it last.
    pub fn by(&self) -> &str {
        self.state.as_ref().map_or("", |state| state.by.as_str())
    }

    /// Returns when it was read last.
    pub fn at(&self) -> Option<i64> {
        self.state.as_ref().and_then(|state| state.at)
    }

    fn notes(&self, code: NoticeCode) -> bool {
        let notices = self.state.iter().flat_map(|state| &state.notices);
        notices.into_iter().any(|notice| notice.code == code)
    }

    fn is_older(&self, version: &str) -> bool {
        self.state.as_ref().is_some_and(|state| state.by != version)
    }
}

/// Which files are wanted; all conditions that are given must hold.
#[derive(Clone)]
pub struct FileQuery {
    /// At this stage.
    pub stage: Option<FileStage>,
    /// Of this media type.
    pub media_type: Option<String>,
    /// With a remark of this kind.
    pub notice: Option<NoticeCode>,
    /// Read by another version of the reader than the present one.
    pub older: bool,
    /// In which order.
    pub order: FileOrder,
    /// The other way round.
    pub descending: bool,
    /// Which part.
    pub window: Window,
}

impl FileQuery {
    /// All files, by name.
    pub fn all() -> Self {
        Self {
            stage: None,
            media_type: None,
            notice: None,
            older: false,
            order: FileOrder::Name,
            descending: false,
            window: Window::first(u64::MAX),
        }
    }
}

/// How files are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileOrder {
    /// By the name they came under.
    Name,
    /// As they go through the stages.
    Stage,
    /// By type.
    Type,
    /// By size.
    Size,
    /// By when they were read.
    Read,
    /// By number of pages.
    Pages,
    /// By number of files in them.
    Members,
    /// By number of remarks.
    Notices,
}

/// Files, and what all of them could be narrowed by.
pub struct FileList {
    /// The rows of the window.
    pub rows: Vec<FileRow>,
    /// How many there are with these conditions.
    pub total: u64,
    /// How many of all files are at each stage.
    pub stages: BTreeMap<FileStage, u64>,
    /// How many of all files are of each type.
    pub types: BTreeMap<String, u64>,
    /// How many of all files have each remark.
    pub notices: BTreeMap<NoticeCode, u64>,
    /// How many of all files an older reader read.
    pub older: u64,
    /// The reader of now, and its version.
    pub reader: String,
}

impl House {
    /// Lists the files that this actor may see, those that wait to become documents among them.
    pub async fn files(&self, query: &FileQuery) -> Result<FileList, Problem> {
        let all = self.all_files().await?;
        let reader = self.reader.version().to_owned();
        let mut list = FileList {
            rows: Vec::new(),
            total: 0,
            stages: BTreeMap::new(),
            types: BTreeMap::new(),
            notices: BTreeMap::new(),
            older: 0,
            reader,
        };
        for row in all {
            *list.stages.entry(row.stage).or_default() += 1;
            if !row.media_type.is_empty() {
                *list.types.entry(row.media_type.clone()).or_default() += 1;
            }
            for code in NoticeCode::ALL.into_iter().filter(|code| row.notes(*code)) {
                *list.notices.entry(code).or_default() += 1;
            }
            let is_older = row.is_older(&list.reader);
            list.older += u64::from(is_older);
            let wanted = query.stage.is_none_or(|stage| stage == row.stage)
                && query
                    .media_type
                    .as_ref()
                    .is_none_or(|wanted| *wanted == row.media_type)
                && query.notice.is_none_or(|code| row.notes(code))
                && (!query.older || is_older);
            if wanted {
                list.rows.push(row);
            }
        }
        list.total = list.rows.len() as u64;
        sort(&mut list.rows, query.order);
        if query.descending {
            list.rows.reverse();
        }
        let offset = usize::try_from(query.window.offset).unwrap_or(usize::MAX);
        let limit = usize::try_from(query.window.limit).unwrap_or(usize::MAX);
        list.rows = list.rows.into_iter().skip(offset).take(limit).collect();
        Ok(list)
    }

    /// Whether this actor may have files taken in and read again.
    pub fn may_write(&self) -> bool {
        self.allow(Verb::Write).is_ok()
    }

    /// Returns the name that the file of a document came under.
    pub(crate) async fn original_named(
        &self,
        document: RecordId,
    ) -> Result<Option<String>, Problem> {
        let query = StatementQuery {
            subjects: Some(vec![document]),
            ..originals()
        };
        let found = self.statements(query).await?.into_iter().next();
        Ok(
            found.and_then(|(statement, _)| match statement.payload.value {
                Value::Original(original) => original.name,
                _ => None,
            }),
        )
    }

    /// Returns the files of all documents that this actor may see, and how closed each is.
    pub(crate) async fn files_seen(
        &self,
    ) -> Result<HashMap<RecordId, (Original, Access)>, Problem> {
        let mut seen = HashMap::new();
        for (statement, _) in self.statements(originals()).await? {
            let payload = statement.payload;
            if let Value::Original(original) = payload.value {
                seen.insert(payload.subject, (original, payload.access));
            }
        }
        Ok(seen)
    }

    async fn all_files(&self) -> Result<Vec<FileRow>, Problem> {
        let seen = self.files_seen().await?;
        let now = self.work.now();
        let again = self.queue(AGAIN);
        let waiting = self.waiting_under(Area::Cache, &again).await?;
        let mut states = self.states(&seen).await?;
        let mut rows = Vec::with_capacity(seen.len());
        for (document, (original, access)) in seen {
            let state = states.remove(&document);
            let queued = format!("{again}{document}");
            let stage = if now.as_deref() == Some(&queued) {
                FileStage::Reading
            } else if waiting.binary_search(&queued).is_ok() {
                FileStage::Waiting
            } else {
                state
                    .as_ref()
                    .map_or(FileStage::Unknown, |state| state.stage)
            };
            rows.push(FileRow {
                document: Some(document),
                media_type: state
                    .as_ref()
                    .and_then(|state| state.media_type.clone())
                    .unwrap_or(original.media_type),
                name: original.name,
                size: original.size,
                access,
                stage,
                state,
                problem: self.work.problem_of(&queued),
            });
        }
        for name in self.waiting_under(Area::Draft, &self.queue(COMING)).await? {
            let Some(coming) = self.coming(&name).await? else {
                continue;
            };
            let stage = if now.as_deref() == Some(&name) {
                FileStage::Reading
            } else {
                FileStage::Waiting
            };
            rows.push(FileRow {
                document: None,
                access: self.guard(&coming.origin).access,
                name: coming.origin.name,
                media_type: String::new(),
                size: coming.size,
                stage,
                state: None,
                problem: self.work.problem_of(&name),
            });
        }
        Ok(rows)
    }

    /// Returns what became of these files; where that was not kept, what their texts tell.
    async fn states(
        &self,
        seen: &HashMap<RecordId, (Original, Access)>,
    ) -> Result<HashMap<RecordId, FileState>, Problem> {
        let mut states = HashMap::new();
        for name in self.vault.remembered(Area::Cache).await? {
            let document = name
                .strip_prefix(STATES)
                .and_then(|id| id.parse::<RecordId>().ok())
                .filter(|document| seen.contains_key(document));
            let Some(document) = document else {
                continue;
            };
            let kept = self.vault.recall(Area::Cache, &name).await?;
            if let Some(state) = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
                states.insert(document, state);
            }
        }
        let missing: Vec<RecordId> = seen
            .keys()
            .filter(|document| !states.contains_key(*document))
            .copied()
            .collect();
        if missing.is_empty() {
            return Ok(states);
        }
        let texts = StatementQuery {
            subjects: Some(missing),
            properties: Some(vec!["text".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        for (statement, _) in self.statements(texts).await? {
            let payload = statement.payload;
            if let Value::TextVersion(version) = payload.value
                && version.method == "extraction"
            {
                let state = FileState::told_by_text(version.by, payload.recorded);
                states.insert(payload.subject, state);
            }
        }
        Ok(states)
    }
}

fn originals() -> StatementQuery {
    StatementQuery {
        properties: Some(vec!["original".to_owned()]),
        live: true,
        ..StatementQuery::default()
    }
}

/// Orders rows; equals stay in the order of their names.
fn sort(rows: &mut [FileRow], order: FileOrder) {
    let number = |row: &FileRow| {
        let state = row.state.as_ref();
        match order {
            FileOrder::Size => row.size,
            FileOrder::Read => row.at().and_then(|at| u64::try_from(at).ok()).unwrap_or(0),
            FileOrder::Pages => state.and_then(|state| state.pages).map_or(0, u64::from),
            FileOrder::Members => state.map_or(0, |state| state.members as u64),
            FileOrder::Notices => state.map_or(0, |state| state.notices.len() as u64),
            FileOrder::Name | FileOrder::Stage | FileOrder::Type => 0,
        }
    };
    rows.sort_by_cached_key(|row| {
        let stage = if order == FileOrder::Stage {
            Some(row.stage)
        } else {
            None
        };
        let kind = if order == FileOrder::Type {
            row.media_type.clone()
        } else {
            String::new()
        };
        let name = row.name.as_deref().map(str::to_lowercase);
        (stage, kind, number(row), name, row.document)
    });
}
