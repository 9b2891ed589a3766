//! Taking a table in as a list: its rows into the projection, what was decided into the log.

use std::collections::BTreeSet;

use kua_core::access::{Access, Guarded, Verb};
use kua_core::list::Mapping;
use kua_core::passage::{Passage, Place};
use kua_core::ports::{Change, EntityRow, StatementQuery};
use kua_core::reading::{ReadLimits, ReadNotice};
use kua_core::statement::{Payload, PayloadKind, RestsOn, Verdict};
use kua_core::value::{Decision, Name, NameKind, Original, Text, Value};
use kua_core::{DocumentId, ProposalId, RecordId, StatementId, TextId, schema};

use super::preview::{check_mapping, sealed_by_default};
use super::stream::{Source, Streamed};
use super::{LIST, MAPPING, SEALED_COLUMNS};
use crate::accept::term;
use crate::house::{Act, House, Ids};
use crate::links::guarded;
use crate::problem::{Kind, Problem};

/// What a person says of a list when it is taken in.
#[derive(Clone, Default)]
pub struct ListOrigin {
    /// How its table is read.
    pub mapping: Mapping,
    /// The columns that only its author sees; none is as the roles of the columns say.
    pub sealed: Option<BTreeSet<u32>>,
    /// Its name.
    pub name: Option<String>,
    /// Who made it.
    pub source: Option<String>,
    /// How closed it is, where that is more closed than its document.
    pub access: Option<Access>,
}

/// A list that was taken in, or would be.
pub struct TakenList {
    /// Its record.
    pub list: RecordId,
    /// Its document.
    pub document: DocumentId,
    /// How many rows it has.
    pub rows: u64,
    /// How many of them have problems.
    pub troubled: u64,
    /// SHA-256 over the rows, in hexadecimal digits.
    pub digest: String,
    /// What the reader remarked.
    pub notices: Vec<ReadNotice>,
    /// The judgement that took it in; withdrawing it takes the list back.
    pub judgement: Option<StatementId>,
}

/// What was found out before the rows are read.
pub(super) struct Checked {
    document: EntityRow,
    original: Original,
    guard: Guarded,
    sealed: BTreeSet<u32>,
    limits: ReadLimits,
}

impl House {
    /// Takes a document's table in as a list.
    pub async fn take_list(
        &self,
        document: RecordId,
        origin: ListOrigin,
        progress: impl Fn(u64) + Send + Sync,
    ) -> Result<TakenList, Problem> {
        let checked = self.check_list(document, &origin).await?;
        self.take_checked(checked, origin, progress).await
    }

    /// Reads a document's table as a list would be read, and keeps nothing.
    pub async fn try_list(
        &self,
        document: RecordId,
        origin: ListOrigin,
        progress: impl Fn(u64) + Send + Sync,
    ) -> Result<TakenList, Problem> {
        let checked = self.check_list(document, &origin).await?;
        let source = checked.source(None, &origin.mapping);
        let streamed = self.stream_rows(source, &progress).await?;
        let list = RecordId::from_random(Ids::draw()?.next());
        Ok(taken(list, &checked, streamed, None))
    }

    /// Reads the table of a file as a list would be read; neither file nor list is kept.
    pub async fn try_list_file(
        &self,
        name: Option<&str>,
        bytes: Box<dyn std::io::Read + Send>,
        origin: &ListOrigin,
        progress: impl Fn(u64) + Send + Sync,
    ) -> Result<TakenList, Problem> {
        self.allow(Verb::Write)?;
        check_mapping(&origin.mapping)?;
        // An original that nothing names is cleared away.
        let stored = self.vault.put_original(bytes).await?;
        let sealed = BTreeSet::new();
        let source = Source {
            list: None,
            file: stored.file,
            name,
            mapping: &origin.mapping,
            sealed: &sealed,
            limits: self.limits(None).await?,
        };
        let streamed = self.stream_rows(source, &progress).await?;
        let nobody = RecordId::from_bytes([0; 16]);
        Ok(TakenList {
            list: nobody,
            document: nobody.into(),
            rows: streamed.rows,
            troubled: streamed.troubled,
            digest: crate::hexadecimal(&streamed.digest),
            notices: streamed.notices,
            judgement: None,
        })
    }

    /// Finds out whether a table may be taken in so.
    pub(super) async fn check_list(
        &self,
        document: RecordId,
        origin: &ListOrigin,
    ) -> Result<Checked, Problem> {
        self.allow(Verb::Write)?;
        check_mapping(&origin.mapping)?;
        let view = self.document(document).await?;
        let original = view.original.ok_or_else(|| Problem::new(Kind::NotFound))?;
        let document = view.entity.row;
        self.refuse_twice(&document, &origin.mapping).await?;
        let guard = self.guard_of_list(&document, origin).await?;
        Ok(Checked {
            limits: self.limits(Some(document.id)).await?,
            sealed: origin
                .sealed
                .clone()
                .unwrap_or_else(|| sealed_by_default(&origin.mapping)),
            document,
            original,
            guard,
        })
    }

    /// Says who may see a list: whoever sees the original of its document, or fewer.
    async fn guard_of_list(
        &self,
        document: &EntityRow,
        origin: &ListOrigin,
    ) -> Result<Guarded, Problem> {
        let mut guard = self.guard_of_original(document).await?;
        if let Some(access) = origin.access {
            if access < guard.access {
                return Err(Problem::wrong(
                    "access",
                    "a list is at least as closed as its document",
                ));
            }
            if access == Access::Case && guard.case.is_none() {
                return Err(Problem::wrong("access", "the document belongs to no case"));
            }
            guard.access = access;
            guard.case = guard.case.filter(|_| access == Access::Case);
        }
        Ok(guard)
    }

    pub(super) async fn take_checked(
        &self,
        mut checked: Checked,
        origin: ListOrigin,
        progress: impl Fn(u64) + Send + Sync,
    ) -> Result<TakenList, Problem> {
        // Building everything anew would drop the rows that are there so far.
        let _rows_stay = self.rows_stay.read().await;
        let mut ids = Ids::draw()?;
        let list = RecordId::from_random(ids.next());
        let source = checked.source(Some(list), &origin.mapping);
        let streamed = match self.stream_rows(source, &progress).await {
            Ok(streamed) if streamed.rows > 0 => streamed,
            Ok(_) => {
                self.change_rows(vec![Change::NoList(list)]).await?;
                return Err(Problem::wrong("rows", "there is no row in this table"));
            }
            Err(problem) => {
                // What was read before it broke off is no list.
                self.change_rows(vec![Change::NoList(list)]).await?;
                return Err(problem);
            }
        };
        // Reading may have taken an hour: somebody may have taken the same table in meanwhile.
        let _one_at_a_time = self.reading_again.lock().await;
        // And its document may have been closed, or erased.
        let still = match self.refuse_twice(&checked.document, &origin.mapping).await {
            Ok(()) => self.guard_of_list(&checked.document, &origin).await,
            Err(problem) => Err(problem),
        };
        checked.guard = match still {
            Ok(guard) => guard,
            Err(problem) => {
                self.change_rows(vec![Change::NoList(list)]).await?;
                return Err(problem);
            }
        };
        let act = self.list_act(&mut ids, list, &checked, &origin, &streamed);
        let judgement = act.statements.last().map(|(id, _)| *id);
        let done = streamed.done(list);
        if let Err(problem) = self.keep(act, self.readings(), vec![done]).await {
            self.change_rows(vec![Change::NoList(list)]).await?;
            return Err(problem);
        }
        Ok(taken(list, &checked, streamed, judgement))
    }

    /// Says who may see the original of a document: an open word about it is not enough.
    pub(crate) async fn guard_of_original(&self, row: &EntityRow) -> Result<Guarded, Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            properties: Some(vec!["original".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        found
            .iter()
            .map(|(statement, _)| guarded(&statement.payload))
            .min_by_key(|guard| guard.access)
            .map(|guard| Guarded {
                author: Some(self.actor().key()),
                ..guard
            })
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Refuses a table of which rows are in a list already: one person would be proposed twice.
    async fn refuse_twice(&self, document: &EntityRow, mapping: &Mapping) -> Result<(), Problem> {
        let query = StatementQuery {
            links_to: Some(document.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![MAPPING.to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        for (statement, _) in self.statements(query).await? {
            let Some(before) = mapping_of(&statement.payload) else {
                continue;
            };
            let last = |mapping: &Mapping| mapping.last.unwrap_or(u64::MAX);
            let same_columns = before.columns.iter().any(|map| {
                mapping
                    .columns
                    .iter()
                    .any(|other| other.column == map.column)
            });
            if before.sheet == mapping.sheet
                && before.first <= last(mapping)
                && mapping.first <= last(&before)
                && same_columns
            {
                return Err(Problem::new(Kind::WrongInput).with("field", "rows").with(
                    "detail",
                    format!(
                        "rows of this table are in the list {} already; take that back first",
                        statement.payload.subject
                    ),
                ));
            }
        }
        Ok(())
    }

    fn list_act(
        &self,
        ids: &mut Ids,
        list: RecordId,
        checked: &Checked,
        origin: &ListOrigin,
        streamed: &Streamed,
    ) -> Act {
        let document = DocumentId::from(checked.document.id);
        let mapping = &origin.mapping;
        let words = |words: &str| {
            Value::Text(Text {
                text: words.to_owned(),
                language: None,
                script: None,
            })
        };
        let number = |number: u64| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let (first, last) = streamed.span.unwrap_or((mapping.first, mapping.first));
        let name = said(&origin.name)
            .or_else(|| checked.original.name.clone())
            .unwrap_or_else(|| checked.document.label.clone());
        let sealed: Vec<String> = checked.sealed.iter().map(u32::to_string).collect();
        let by = format!("{}, {}", self.reader.version(), self.extractor.version());
        let digest = crate::hexadecimal(&streamed.digest);
        let mut made = vec![
            (schema::KIND, term("entity-kinds", LIST)),
            (
                schema::NAME,
                Value::Name(Name {
                    text: name,
                    language: None,
                    script: None,
                    kind: NameKind::Full,
                    of: None,
                    valid: None,
                }),
            ),
            ("document", Value::Record(document.into())),
            (MAPPING, words(&mapping.to_json().unwrap_or_default())),
            (SEALED_COLUMNS, words(&sealed.join(" "))),
            ("sheet", number(u64::from(mapping.sheet))),
            ("first-row", number(first)),
            ("last-row", number(last)),
            ("rows", number(streamed.rows)),
            ("rows-hash", words(&digest)),
            ("read-by", words(&by)),
        ];
        if let Some(source) = said(&origin.source) {
            made.push(("source", words(&source)));
        }
        let guarded = |payload: Payload| Payload {
            access: checked.guard.access,
            case: checked.guard.case,
            passages: vec![Passage {
                document,
                place: Place::Whole,
            }],
            rests_on: vec![RestsOn {
                document,
                text: None,
                sha256: checked.original.sha256,
            }],
            ..payload
        };
        let mut statements: Vec<(StatementId, Payload)> = made
            .into_iter()
            .map(|(property, value)| {
                let payload = guarded(self.statement(list, property, value));
                (StatementId::from_random(ids.next()), payload)
            })
            .collect();
        // All of it holds as long as this judgement does: it is what taking the list back withdraws.
        let decision = Decision {
            proposal: ProposalId::from_bytes(list.bytes()),
            text: TextId::from(list),
            kind: LIST.to_owned(),
            normalised: digest,
            begin: first,
            end: last.saturating_add(1),
            by,
            record: Some(list),
            statements: statements.iter().map(|(id, _)| *id).collect(),
            corrected: false,
            reason: None,
        };
        let judgement =
            guarded(self.judgement(list, Verdict::Accept.code(), Value::Decision(decision)));
        statements.push((StatementId::from_random(ids.next()), judgement));
        Act {
            statements,
            ..Act::default()
        }
    }
}

impl Checked {
    fn source<'a>(&'a self, list: Option<RecordId>, mapping: &'a Mapping) -> Source<'a> {
        Source {
            list,
            file: self.original.file,
            name: self.original.name.as_deref(),
            mapping,
            sealed: &self.sealed,
            limits: self.limits,
        }
    }
}

fn taken(
    list: RecordId,
    checked: &Checked,
    streamed: Streamed,
    judgement: Option<StatementId>,
) -> TakenList {
    TakenList {
        list,
        document: checked.document.id.into(),
        rows: streamed.rows,
        troubled: streamed.troubled,
        digest: crate::hexadecimal(&streamed.digest),
        notices: streamed.notices,
        judgement,
    }
}

fn said(words: &Option<String>) -> Option<String> {
    words
        .as_deref()
        .map(str::trim)
        .filter(|words| !words.is_empty())
        .map(str::to_owned)
}

/// Reads the mapping out of the statement that holds it.
pub(super) fn mapping_of(payload: &Payload) -> Option<Mapping> {
    match &payload.value {
        Value::Text(text) if payload.property == MAPPING => Mapping::from_json(&text.text),
        _ => None,
    }
}

/// Reads the sealed columns out of the statement that holds them.
pub(super) fn sealed_of(payload: &Payload) -> Option<BTreeSet<u32>> {
    match &payload.value {
        Value::Text(text) if payload.property == SEALED_COLUMNS => Some(
            text.text
                .split_whitespace()
                .filter_map(|column| column.parse().ok())
                .collect(),
        ),
        _ => None,
    }
}
