//! What pages, commands and JSON show: entities with their sources, searches, the start.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::fold::Entity;
use kua_core::passage::Place;
use kua_core::ports::{
    Counts, EntityOrder, EntityQuery, EntityRow, Hit, Page, SearchQuery, StatementQuery, Window,
};
use kua_core::schema;
use kua_core::search::{Expression, Filters};
use kua_core::statement::{Payload, PayloadKind, Statement, Verdict};
use kua_core::value::Value;
use kua_core::{DocumentId, RecordId, StatementId, TextId};

use crate::house::House;
use crate::problem::{Kind, Problem};
use crate::projector::targets;
use crate::spelling::{AlsoWritten, Spelled};

/// Rows of other records that a view names, by every id they go by.
pub type Labels = BTreeMap<RecordId, EntityRow>;

/// One statement with what a reader needs to check it.
#[derive(Clone)]
pub struct Source {
    /// The statement.
    pub statement: Statement,
    /// Whether it still holds.
    pub live: bool,
}

impl Source {
    /// The documents and the words it was read from.
    pub fn passages(
        &self,
    ) -> impl Iterator<Item = (DocumentId, Option<&kua_core::passage::Words>)> {
        self.statement.payload.passages.iter().map(|passage| {
            let words = match &passage.place {
                Place::Words(words) => Some(words),
                Place::Media(_) | Place::Row(_) | Place::Whole | Place::Unknown(_) => None,
            };
            (passage.document, words)
        })
    }
}

/// One value of a property with its sources.
#[derive(Clone)]
pub struct HeldValue {
    /// The value.
    pub value: Value,
    /// The statements that hold it.
    pub sources: Vec<Source>,
    /// Whether all of them deny it.
    pub denied: bool,
    /// How many sources they come from, where copies and translations make it fewer than documents.
    pub origins: Option<usize>,
}

/// A property with all its values, side by side.
#[derive(Clone)]
pub struct PropertyView {
    /// The property's code.
    pub property: String,
    /// Whether its values contradict each other.
    pub conflict: bool,
    /// The values, the most held first.
    pub held: Vec<HeldValue>,
}

/// An event that an entity takes part in.
#[derive(Clone)]
pub struct Involved {
    /// The event.
    pub event: EntityRow,
    /// The roles it has in it.
    pub roles: Vec<String>,
    /// The times that are stated.
    pub times: Vec<kua_core::value::Time>,
    /// The places that are stated.
    pub places: Vec<RecordId>,
}

/// An entity as a page shows it.
pub struct EntityView {
    /// Its row.
    pub row: EntityRow,
    /// Its properties in the order of the schema, unknown ones last.
    pub properties: Vec<PropertyView>,
    /// Events it takes part in, by day.
    pub events: Vec<Involved>,
    /// Other records that point at it: (how, record).
    pub pointing: Vec<(String, EntityRow)>,
    /// The documents its statements come from.
    pub documents: Vec<EntityRow>,
    /// Other entities of the same kind whose name is folded to the same words.
    pub candidates: Vec<EntityRow>,
    /// Judgements that made several records one, to be taken back: (judgement, one, other).
    pub same: Vec<(StatementId, RecordId, RecordId)>,
    /// Judgements that say two are not one.
    pub not_same: Vec<(StatementId, RecordId, RecordId)>,
    /// Which of its documents are one source: each with the first document of its source.
    pub one_source: BTreeMap<RecordId, RecordId>,
    /// Everything that was ever stated about it and may be seen, the newest first.
    pub history: Vec<Source>,
    /// Rows of the records it names.
    pub labels: Labels,
}

/// A version of a document's text.
#[derive(Clone)]
pub struct TextOf {
    /// The version.
    pub version: kua_core::value::TextVersion,
    /// Whether it is the one under review.
    pub reviewed: bool,
}

/// A document as its page shows it.
pub struct DocumentView {
    /// The document as an entity.
    pub entity: EntityView,
    /// Its text versions.
    pub texts: Vec<TextOf>,
    /// Its original.
    pub original: Option<kua_core::value::Original>,
    /// The entities made of it.
    pub made: Vec<EntityRow>,
    /// Proposals that wait, and all of them.
    pub open: u64,
    /// All proposals.
    pub proposals: u64,
    /// What the program read and nobody stated yet.
    pub read: Option<kua_core::proposal::DocumentFacts>,
}

/// A hit with the words around it.
pub struct FoundText {
    /// The record.
    pub row: EntityRow,
    /// The text and the place of the hit in it, where it is a text.
    pub place: Option<(TextId, u64, u64)>,
    /// The words around, in pieces: (words, whether they were looked for).
    pub snippet: Vec<(String, bool)>,
    /// Other spellings that it has, where what was typed does not stand there.
    pub met: Vec<String>,
}

/// What a search found.
pub struct Found {
    /// What was typed.
    pub typed: String,
    /// What the program understood of it, where that differs.
    pub notices: Vec<kua_search::QueryNotice>,
    /// Other spellings that were looked for too, the likeliest first.
    pub also_written: Vec<AlsoWritten>,
    /// The hits of this page.
    pub hits: Vec<FoundText>,
    /// How many there are.
    pub total: u64,
}

/// How many statements that point at a record its page looks at, the newest first.
///
/// A country may have a hundred thousand; search and lists lead to the rest.
pub const MOST_POINTING: u64 = 1_000;

/// What waits.
pub struct Start {
    /// Counts of all kinds.
    pub counts: Counts,
    /// Documents with open proposals: (document, open, decided).
    pub waiting: Vec<(EntityRow, u64, u64)>,
    /// What changed last.
    pub recent: Vec<EntityRow>,
    /// Entities whose values contradict each other.
    pub conflicts: Vec<EntityRow>,
    /// Names of drafts.
    pub drafts: Vec<String>,
    /// Documents without any text: reading failed.
    pub unread: Vec<EntityRow>,
}

/// The words that a search looks for, as typed and in other spellings.
struct Wanted {
    widened: Option<Expression>,
    typed: Option<Expression>,
    also: Vec<(String, Expression)>,
}

impl Wanted {
    /// Says which other spellings a hit has, where what was typed does not stand there.
    fn met(&self, paragraph: &str) -> Vec<String> {
        use kua_search::highlight::matches;
        if self.also.is_empty() || self.typed.as_ref().is_some_and(|it| matches(paragraph, it)) {
            return Vec::new();
        }
        self.also
            .iter()
            .filter(|(_, expression)| matches(paragraph, expression))
            .map(|(spelling, _)| spelling.clone())
            .collect()
    }
}

impl House {
    /// Shows an entity with all its sources.
    pub async fn entity(&self, id: RecordId) -> Result<EntityView, Problem> {
        let row = self.entity_row(id).await?;
        let about = self
            .statements(StatementQuery {
                subjects: Some(row.members.clone()),
                ..StatementQuery::default()
            })
            .await?;
        let pointing = self
            .statements(StatementQuery {
                links_to: Some(row.members.clone()),
                live: true,
                newest_first: true,
                limit: Some(MOST_POINTING),
                ..StatementQuery::default()
            })
            .await?;
        let mut named: BTreeSet<RecordId> = BTreeSet::new();
        for (statement, _) in about.iter().chain(&pointing) {
            named.insert(statement.payload.subject);
            named.extend(targets(&statement.payload).into_iter().map(|(id, _)| id));
        }
        let mut labels = self.labels(named).await?;
        for member in &row.members {
            labels.insert(*member, row.clone());
        }
        let members: BTreeSet<RecordId> = row.members.iter().copied().collect();
        let canonical = |id: RecordId| labels.get(&id).map_or(id, |row| row.id);
        let live = about
            .iter()
            .filter(|(_, live)| *live)
            .map(|(statement, _)| (statement.id, &statement.payload));
        let entity =
            Entity::fold(members, live, canonical).ok_or_else(|| Problem::new(Kind::NotFound))?;
        let sources: BTreeMap<StatementId, Source> = about
            .iter()
            .map(|(statement, live)| {
                (
                    statement.id,
                    Source {
                        statement: statement.clone(),
                        live: *live,
                    },
                )
            })
            .collect();
        let mut properties = properties(&entity, &row.kind, &sources);
        let documents: BTreeSet<RecordId> = about
            .iter()
            .filter(|(statement, live)| *live && statement.payload.kind == PayloadKind::Statement)
            .flat_map(|(statement, _)| statement.payload.passages.iter())
            .map(|passage| passage.document.into())
            .collect();
        let one_source = self.sources_of(&documents).await?;
        for held in properties.iter_mut().flat_map(|view| &mut view.held) {
            held.origins = crate::copies::origins(&held.sources, &one_source);
        }
        let documents = distinct(documents.iter().filter_map(|id| labels.get(id)));
        let events = self.involvements(&row, &pointing, &mut labels).await?;
        let others = pointing
            .iter()
            .filter(|(statement, _)| {
                statement.payload.kind == PayloadKind::Statement
                    && statement.payload.property != "involvement"
            })
            .flat_map(|(statement, _)| {
                let subject = labels.get(&statement.payload.subject).cloned();
                targets(&statement.payload)
                    .into_iter()
                    .filter(|(to, how)| row.members.contains(to) && how != "document")
                    .filter_map(move |(_, how)| Some((how, subject.clone()?)))
            })
            .filter(|(_, other)| other.id != row.id && other.kind != "event")
            .collect();
        let judged = |verdict: Verdict| {
            about
                .iter()
                .chain(&pointing)
                .filter(|(statement, live)| *live && statement.payload.property == verdict.code())
                .filter_map(|(statement, _)| match statement.payload.value {
                    Value::Record(other) => Some((statement.id, statement.payload.subject, other)),
                    _ => None,
                })
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect::<Vec<_>>()
        };
        let (same, not_same) = (judged(Verdict::SameAs), judged(Verdict::NotSameAs));
        let candidates = self.candidates(&row, &not_same).await?;
        let mut history: Vec<Source> = sources.into_values().collect();
        history.sort_by_key(|source| std::cmp::Reverse(source.statement.position));
        Ok(EntityView {
            one_source,
            properties,
            events,
            pointing: dedup(others),
            documents,
            candidates,
            same,
            not_same,
            history,
            labels,
            row,
        })
    }

    /// Lists the entities of one kind.
    pub async fn entities(&self, query: EntityQuery) -> Result<Page<EntityRow>, Problem> {
        Ok(self.vault.entities(&self.scope(), query).await?)
    }

    /// Shows a document with its origin, versions and what was taken from it.
    pub async fn document(&self, id: RecordId) -> Result<DocumentView, Problem> {
        let entity = self.entity(id).await?;
        if entity.row.kind != "document" {
            return Err(Problem::new(Kind::NotFound));
        }
        let reviewed = self.body_of(&entity.row).await?;
        let values = |property: &str| {
            entity
                .properties
                .iter()
                .find(|view| view.property == property)
                .map(|view| view.held.clone())
                .unwrap_or_default()
        };
        let texts = values("text")
            .into_iter()
            .filter_map(|held| match held.value {
                Value::TextVersion(version) => Some(TextOf {
                    reviewed: Some(version.text) == reviewed,
                    version,
                }),
                _ => None,
            })
            .collect();
        let original = values("original")
            .into_iter()
            .find_map(|held| match held.value {
                Value::Original(original) => Some(original),
                _ => None,
            });
        let taken = self
            .statements(StatementQuery {
                links_to: Some(entity.row.members.clone()),
                kind: Some(PayloadKind::Statement),
                live: true,
                ..StatementQuery::default()
            })
            .await?;
        let ties = crate::copies::ties();
        let subjects: BTreeSet<RecordId> = taken
            .iter()
            // A document that is like this one was not taken from it.
            .filter(|(statement, _)| !ties.contains(&statement.payload.property))
            .map(|(statement, _)| statement.payload.subject)
            .collect();
        let labels = self.labels(subjects).await?;
        let made = distinct(labels.values())
            .into_iter()
            .filter(|row| row.id != entity.row.id)
            .collect();
        let counts = |state| kua_core::ports::ProposalQuery {
            document: Some(entity.row.id.into()),
            kinds: None,
            state,
            ids: None,
            window: Window::first(0),
        };
        let open = counts(Some(kua_core::ports::ProposalState::Open));
        let open = self.vault.proposals(&self.scope(), open).await?.total;
        let proposals = self
            .vault
            .proposals(&self.scope(), counts(None))
            .await?
            .total;
        let read = match reviewed {
            Some(text) => {
                let stated = self.stated_language(&entity.row).await?;
                self.readings()
                    .document(text, stated.as_deref())
                    .await?
                    .map(|read| read.document)
            }
            None => None,
        };
        Ok(DocumentView {
            texts,
            original,
            made,
            open,
            proposals,
            read,
            entity,
        })
    }

    /// Opens the original of a document.
    pub async fn original(
        &self,
        document: RecordId,
    ) -> Result<(kua_core::value::Original, Box<dyn std::io::Read + Send>), Problem> {
        let view = self.document(document).await?;
        let original = view.original.ok_or_else(|| Problem::new(Kind::NotFound))?;
        let reader = self.vault.open_original(original.file).await?;
        Ok((original, reader))
    }

    /// Searches names and texts; names are met in other spellings that this actor may see too.
    pub async fn search(
        &self,
        typed: &str,
        spelled: Spelled,
        window: Window,
    ) -> Result<Found, Problem> {
        let as_typed = kua_search::parse(typed);
        let (parsed, also_written) = match spelled {
            Spelled::AnyWay if as_typed.query.expression.is_some() => {
                self.with_learnt_mut(|learnt| learnt.widen(typed)).await?
            }
            Spelled::AnyWay | Spelled::AsTyped => (as_typed.clone(), Vec::new()),
        };
        let query = SearchQuery {
            expression: parsed.query.expression.clone(),
            filters: parsed.query.filters.clone(),
            window,
        };
        if parsed.query.is_empty() {
            return Ok(Found {
                typed: typed.to_owned(),
                notices: parsed.notices,
                also_written,
                hits: Vec::new(),
                total: 0,
            });
        }
        let page = self.vault.search(&self.scope(), query).await?;
        let labels = self
            .labels(page.rows.iter().map(|hit| hit.record).collect())
            .await?;
        let wanted = Wanted {
            widened: parsed.query.expression,
            typed: as_typed.query.expression,
            also: also_written
                .iter()
                .filter_map(|also| Some((also.spelling.clone(), also.expression()?)))
                .collect(),
        };
        let mut texts: BTreeMap<TextId, String> = BTreeMap::new();
        let mut hits = Vec::new();
        for hit in page.rows {
            let Some(row) = labels.get(&hit.record).cloned() else {
                continue;
            };
            hits.push(self.found(hit, row, &mut texts, &wanted).await?);
        }
        Ok(Found {
            typed: typed.to_owned(),
            notices: parsed.notices,
            also_written,
            hits,
            total: page.total,
        })
    }

    async fn found(
        &self,
        hit: Hit,
        row: EntityRow,
        texts: &mut BTreeMap<TextId, String>,
        wanted: &Wanted,
    ) -> Result<FoundText, Problem> {
        let (paragraph, place) = match hit.text {
            None => (row.label.clone(), None),
            Some(text) => {
                if let std::collections::btree_map::Entry::Vacant(entry) = texts.entry(text) {
                    entry.insert(self.vault.text(&self.scope(), text).await?.content);
                }
                let content = texts.get(&text).map(String::as_str).unwrap_or_default();
                let length = usize::try_from(hit.end.saturating_sub(hit.begin)).unwrap_or(0);
                let begin = usize::try_from(hit.begin).unwrap_or(usize::MAX);
                let paragraph: String = content.chars().skip(begin).take(length).collect();
                (paragraph, Some((text, hit.begin, hit.end)))
            }
        };
        let Some(expression) = &wanted.widened else {
            let words = crate::face::shortened(&paragraph, 240);
            return Ok(FoundText {
                row,
                place,
                snippet: vec![(words, false)],
                met: Vec::new(),
            });
        };
        let met = wanted.met(&paragraph);
        let snippet = kua_search::highlight::snippet(&paragraph, expression, 240);
        let place = place.map(|(text, begin, end)| match snippet.highlights.first() {
            Some(first) => (text, begin + first.begin as u64, begin + first.end as u64),
            None => (text, begin, end),
        });
        let characters: Vec<char> = paragraph.chars().collect();
        let cut = |from: usize, until: usize| -> String {
            characters
                .get(from..until.min(characters.len()))
                .unwrap_or_default()
                .iter()
                .collect()
        };
        let mut pieces = Vec::new();
        let mut at = snippet.span.begin;
        for marked in &snippet.highlights {
            if marked.begin < at || marked.end > snippet.span.end {
                continue;
            }
            pieces.push((cut(at, marked.begin), false));
            pieces.push((cut(marked.begin, marked.end), true));
            at = marked.end;
        }
        pieces.push((cut(at, snippet.span.end), false));
        pieces.retain(|(words, _)| !words.is_empty());
        Ok(FoundText {
            row,
            place,
            snippet: pieces,
            met,
        })
    }

    /// Shows what waits.
    pub async fn start(&self) -> Result<Start, Problem> {
        let scope = self.scope();
        let counts = self.vault.counts(&scope).await?;
        let ids: BTreeSet<RecordId> = counts
            .documents
            .iter()
            .take(20)
            .map(|(id, _, _)| (*id).into())
            .collect();
        let labels = self.labels(ids).await?;
        let waiting = counts
            .documents
            .iter()
            .take(20)
            .filter_map(|(id, open, decided)| {
                Some((labels.get(&RecordId::from(*id))?.clone(), *open, *decided))
            })
            .collect();
        let newest = EntityQuery {
            kinds: Some(vec!["person".into(), "event".into(), "document".into()]),
            order: EntityOrder::Changed,
            descending: true,
            ..EntityQuery::of_kind("", Window::first(8))
        };
        let recent = self.vault.entities(&scope, newest).await?.rows;
        let conflicts = EntityQuery {
            kinds: None,
            conflicts: true,
            order: EntityOrder::Changed,
            descending: true,
            ..EntityQuery::of_kind("", Window::first(8))
        };
        let conflicts = self.vault.entities(&scope, conflicts).await?.rows;
        let unread = EntityQuery {
            class: Some("unread".to_owned()),
            order: EntityOrder::Changed,
            descending: true,
            ..EntityQuery::of_kind("document", Window::first(8))
        };
        let unread = self.vault.entities(&scope, unread).await?.rows;
        let drafts = self.drafts().await?;
        Ok(Start {
            counts,
            waiting,
            recent,
            conflicts,
            drafts,
            unread,
        })
    }

    /// Counts what is there.
    pub async fn counts(&self) -> Result<Counts, Problem> {
        Ok(self.vault.counts(&self.scope()).await?)
    }

    /// Reads one statement by its id.
    pub async fn statement_source(&self, id: StatementId) -> Result<Source, Problem> {
        let query = StatementQuery {
            ids: Some(vec![id]),
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?.into_iter().next();
        found
            .map(|(statement, live)| Source { statement, live })
            .ok_or_else(|| Problem::new(Kind::NotFound))
    }

    /// Finds the rows of records, by every id they go by.
    pub async fn labels(&self, ids: BTreeSet<RecordId>) -> Result<Labels, Problem> {
        let mut labels = Labels::new();
        if ids.is_empty() {
            return Ok(labels);
        }
        let query = EntityQuery::of_ids(ids.into_iter().collect());
        for row in self.vault.entities(&self.scope(), query).await?.rows {
            for member in &row.members {
                labels.insert(*member, row.clone());
            }
        }
        Ok(labels)
    }

    async fn involvements(
        &self,
        row: &EntityRow,
        pointing: &[(Statement, bool)],
        labels: &mut Labels,
    ) -> Result<Vec<Involved>, Problem> {
        let mut events: BTreeMap<RecordId, Involved> = BTreeMap::new();
        for (statement, _) in pointing {
            let Some(event) = labels.get(&statement.payload.subject) else {
                continue;
            };
            if event.kind != "event" || event.id == row.id {
                continue;
            }
            let entry = events.entry(event.id).or_insert_with(|| Involved {
                event: event.clone(),
                roles: Vec::new(),
                times: Vec::new(),
                places: Vec::new(),
            });
            for (to, how) in targets(&statement.payload) {
                let told = how != "document" && row.members.contains(&to);
                if told && !entry.roles.contains(&how) {
                    entry.roles.push(how);
                }
            }
        }
        // A document that events were read from is not involved in them.
        events.retain(|_, involved| !involved.roles.is_empty());
        if events.is_empty() {
            return Ok(Vec::new());
        }
        let members: Vec<RecordId> = events
            .values()
            .flat_map(|involved| involved.event.members.clone())
            .collect();
        let facts = self
            .statements(StatementQuery {
                subjects: Some(members),
                properties: Some(vec!["time".into(), "place".into()]),
                live: true,
                ..StatementQuery::default()
            })
            .await?;
        let mut places = BTreeSet::new();
        for (statement, _) in facts {
            let Payload { subject, value, .. } = statement.payload;
            let Some(event) = labels.get(&subject).map(|row| row.id) else {
                continue;
            };
            let Some(involved) = events.get_mut(&event) else {
                continue;
            };
            match value {
                Value::Time(time) if !involved.times.iter().any(|t| t.edtf == time.edtf) => {
                    involved.times.push(time);
                }
                Value::Record(place) if !involved.places.contains(&place) => {
                    involved.places.push(place);
                    places.insert(place);
                }
                _ => {}
            }
        }
        places.retain(|place| !labels.contains_key(place));
        labels.extend(self.labels(places).await?);
        let mut events: Vec<Involved> = events.into_values().collect();
        events.sort_by_key(|involved| {
            (
                involved.event.earliest.is_none(),
                involved.event.earliest,
                involved.event.id,
            )
        });
        Ok(events)
    }

    async fn candidates(
        &self,
        row: &EntityRow,
        not_same: &[(StatementId, RecordId, RecordId)],
    ) -> Result<Vec<EntityRow>, Problem> {
        if row.sort.is_empty()
            || !["person", "organisation", "place", "body"].contains(&row.kind.as_str())
        {
            return Ok(Vec::new());
        }
        let Some(expression) = kua_search::query::phrase(&row.label) else {
            return Ok(Vec::new());
        };
        let query = SearchQuery {
            expression: Some(expression),
            filters: Filters {
                kinds: vec![row.kind.clone()],
                ..Filters::default()
            },
            window: Window::first(12),
        };
        let page = self.vault.search(&self.scope(), query).await?;
        let ids: BTreeSet<RecordId> = page.rows.iter().map(|hit| hit.record).collect();
        let refused: BTreeSet<RecordId> = not_same.iter().flat_map(|(_, a, b)| [*a, *b]).collect();
        let rows = distinct(self.labels(ids).await?.values());
        Ok(rows
            .into_iter()
            .filter(|other| other.id != row.id && other.kind == row.kind)
            .filter(|other| !other.members.iter().any(|member| refused.contains(member)))
            .take(6)
            .collect())
    }
}

fn properties(
    entity: &Entity,
    kind: &str,
    sources: &BTreeMap<StatementId, Source>,
) -> Vec<PropertyView> {
    let conflicts = entity.conflicts();
    let known: Vec<&str> = schema::kinds()
        .get(kind)
        .map(|kind| {
            kind.properties
                .iter()
                .map(|property| property.code.as_str())
                .collect()
        })
        .unwrap_or_default();
    let place = |property: &str| known.iter().position(|code| *code == property);
    let mut views: Vec<PropertyView> = entity
        .properties
        .iter()
        .map(|(property, values)| PropertyView {
            property: property.clone(),
            conflict: conflicts.contains(property.as_str()),
            held: values
                .iter()
                .map(|held| HeldValue {
                    value: held.value.clone(),
                    denied: held.denied,
                    origins: None,
                    sources: held
                        .statements
                        .iter()
                        .filter_map(|id| sources.get(id).cloned())
                        .collect(),
                })
                .collect(),
        })
        .collect();
    views.sort_by_key(|view| {
        (
            place(&view.property).unwrap_or(usize::MAX),
            view.property.clone(),
        )
    });
    views
}

fn distinct<'a>(rows: impl IntoIterator<Item = &'a EntityRow>) -> Vec<EntityRow> {
    let mut found: BTreeMap<RecordId, EntityRow> = BTreeMap::new();
    for row in rows {
        found.entry(row.id).or_insert_with(|| row.clone());
    }
    let mut rows: Vec<EntityRow> = found.into_values().collect();
    rows.sort_by(|a, b| (&a.kind, &a.sort, a.id).cmp(&(&b.kind, &b.sort, b.id)));
    rows
}

fn dedup(pairs: Vec<(String, EntityRow)>) -> Vec<(String, EntityRow)> {
    let mut seen = BTreeSet::new();
    pairs
        .into_iter()
        .filter(|(how, row)| seen.insert((how.clone(), row.id)))
        .collect()
}
