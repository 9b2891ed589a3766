//! Making persons of rows, joining rows to persons, rejecting rows.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::{Access, Guarded, Verb};
use kua_core::passage::{ListRow, Passage, Place};
use kua_core::ports::{EntityQuery, EntityRow, ProposalState, StatementQuery, Window};
use kua_core::statement::{Payload, PayloadKind, RestsOn, Verdict};
use kua_core::value::{Decision, Involvement, Name, NameKind, Value};
use kua_core::{DocumentId, ProposalId, RecordId, StatementId, TextId, schema};

use super::content::ShownRow;
use super::making::{Drafted, Maker, draft};
use super::showing::ListView;
use super::{ROW, row_record};
use crate::accept::term;
use crate::house::{Act, House, Ids};
use crate::judging::{names_said, tie};
use crate::links::as_open;
use crate::problem::{Kind, Problem};

/// How many rows are decided on at once; each becomes some twenty entries of the log.
pub const MOST_AT_ONCE: usize = 200;

/// How many persons of like names are shown beside a row.
const MOST_DOUBLES: usize = 8;

/// What would be made of a row.
pub struct WouldBe {
    /// The row.
    pub row: ShownRow,
    /// The statements, those about the person first.
    pub drafted: Vec<Drafted>,
    /// Persons in the vault that it may be, the likeliest first.
    pub doubles: Vec<RowDouble>,
    /// Whether it can be made: it names somebody and nobody decided on it.
    pub is_ready: bool,
}

/// A person in the vault that a row may be.
pub struct RowDouble {
    /// The person.
    pub person: EntityRow,
    /// The name of the row and the name of the person.
    pub names: (String, String),
    /// How likely the two names are one, from 0 to 1.
    pub likelihood: f32,
}

/// What was made of rows.
pub struct MadePeople {
    /// The person of each row.
    pub people: Vec<(u64, RecordId)>,
    /// The judgements, to be taken back together.
    pub judgements: Vec<StatementId>,
}

impl House {
    /// Shows what would be made of rows; nothing is kept.
    pub async fn would_be(&self, view: &ListView, rows: &[u64]) -> Result<Vec<WouldBe>, Problem> {
        few_enough(rows)?;
        let mut shown = Vec::new();
        for row in self.rows_of_list(view, rows).await? {
            let drafted = draft(&view.mapping, &row);
            let names: Vec<String> = drafted
                .iter()
                .filter_map(|drafted| match &drafted.value {
                    Value::Name(name) if is_whole(name) => Some(name.text.clone()),
                    _ => None,
                })
                .collect();
            shown.push(WouldBe {
                is_ready: row.is_somebody()
                    && row.state == ProposalState::Open
                    && !names.is_empty(),
                doubles: self
                    .like_row(row_record(view.list, row.row), &names)
                    .await?,
                drafted,
                row,
            });
        }
        Ok(shown)
    }

    async fn like_row(&self, row: RecordId, names: &[String]) -> Result<Vec<RowDouble>, Problem> {
        if names.is_empty() || self.allow(Verb::Judge).is_err() {
            return Ok(Vec::new());
        }
        let asked: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = self
            .with_learnt_at_hand(|learnt| learnt.people().like(row, &asked).0)
            .await?;
        let mut doubles = Vec::new();
        let Some(pairs) = found else {
            return Ok(doubles);
        };
        let ids: BTreeSet<RecordId> = pairs.iter().map(|pair| pair.other).collect();
        let labels = self.labels(ids).await?;
        let mut seen = BTreeSet::new();
        for pair in pairs {
            let Some(person) = labels.get(&pair.other) else {
                continue;
            };
            if seen.insert(person.id) {
                doubles.push(RowDouble {
                    person: person.clone(),
                    names: (pair.names.0.to_string(), pair.names.1.to_string()),
                    likelihood: pair.likelihood,
                });
            }
            if doubles.len() >= MOST_DOUBLES {
                break;
            }
        }
        Ok(doubles)
    }

    /// Makes a person of each row, or joins one row to a person; all of it is one act.
    pub async fn make_people(
        &self,
        view: &ListView,
        rows: &[u64],
        join: Option<RecordId>,
    ) -> Result<MadePeople, Problem> {
        self.allow(Verb::Judge)?;
        few_enough(rows)?;
        // A button pressed twice makes one person: the second look finds the row decided.
        let _one_at_a_time = self.reading_again.lock().await;
        let joined = match join {
            Some(_) if rows.len() != 1 => {
                return Err(Problem::wrong(
                    "join",
                    "only one row can be joined at a time",
                ));
            }
            Some(record) => {
                let person = self.entity_row(record).await?;
                if person.kind != "person" {
                    return Err(Problem::wrong("join", "a row is joined to a person"));
                }
                Some(person)
            }
            None => None,
        };
        let shown = self.rows_of_list(view, rows).await?;
        if shown.len() != rows.iter().collect::<BTreeSet<_>>().len() {
            return Err(Problem::new(Kind::NotFound));
        }
        let places = self.known_places(view, &shown).await?;
        let tied = match (&joined, shown.first()) {
            (Some(person), Some(row)) => Some(self.tie_of_row(view, row, person).await?),
            _ => None,
        };
        let mut making = Making::new(self, view, places)?;
        let mut people = Vec::new();
        for row in &shown {
            if row.state != ProposalState::Open {
                return Err(Problem::new(Kind::Decided));
            }
            let person = making.person(row, joined.as_ref().zip(tied))?;
            people.push((row.row, person));
        }
        let judgements = making.judgements.clone();
        let act = Act {
            statements: making.made,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(MadePeople { people, judgements })
    }

    /// Returns how closed it is that a row is about a person: as the names that tie the two.
    ///
    /// Only a closed name may do so; then what the row says of them is as closed.
    async fn tie_of_row(
        &self,
        view: &ListView,
        row: &ShownRow,
        person: &EntityRow,
    ) -> Result<Guarded, Problem> {
        let author = self.actor().key();
        let list = Making::new(self, view, BTreeMap::new())?.guard;
        let of_row: Vec<(String, Guarded)> = draft(&view.mapping, row)
            .into_iter()
            .filter_map(|drafted| match drafted.value {
                Value::Name(name) => Some((name.text, list)),
                _ => None,
            })
            .collect();
        let query = StatementQuery {
            subjects: Some(person.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec![schema::NAME.to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let said = self.statements(query).await?;
        let of_person = names_said(said.iter().map(|(statement, _)| &statement.payload));
        let open = list.tied_to(person.guard, author);
        Ok(tie(&of_row, &of_person, open, author))
    }

    /// Rejects rows: nobody is to be made of them.
    pub async fn reject_rows(
        &self,
        view: &ListView,
        rows: &[u64],
        reason: Option<String>,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        few_enough(rows)?;
        let _one_at_a_time = self.reading_again.lock().await;
        let shown = self.rows_of_list(view, rows).await?;
        if shown.is_empty() {
            return Err(Problem::new(Kind::NotFound));
        }
        let mut making = Making::new(self, view, BTreeMap::new())?;
        for row in &shown {
            if row.state != ProposalState::Open {
                return Err(Problem::new(Kind::Decided));
            }
            let guard = making.guard;
            making.decide(
                row.row,
                Verdict::Reject,
                None,
                Vec::new(),
                reason.clone(),
                guard,
            );
        }
        let judgements = making.judgements.clone();
        let act = Act {
            statements: making.made,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(judgements)
    }

    /// Finds the places of the vault that are called exactly as the rows say, and are as open as the list.
    async fn known_places(
        &self,
        view: &ListView,
        rows: &[ShownRow],
    ) -> Result<BTreeMap<String, RecordId>, Problem> {
        let names: BTreeSet<String> = rows
            .iter()
            .flat_map(|row| draft(&view.mapping, row))
            .filter(|drafted| drafted.is_place)
            .filter_map(|drafted| match drafted.value {
                Value::Text(text) => Some(crate::folded(&text.text)),
                _ => None,
            })
            .filter(|name| !name.is_empty())
            .collect();
        let mut known = BTreeMap::new();
        for name in names {
            let mut query = EntityQuery::of_kind("place", Window::first(20));
            query.prefix = Some(name.clone());
            let page = self.vault.entities(&self.scope(), query).await?;
            let found = page
                .rows
                .iter()
                .find(|row| row.sort == name && as_open(row.guard, view.state.head.guard));
            if let Some(place) = found {
                known.insert(name, place.id);
            }
        }
        Ok(known)
    }
}

/// Says whether a name is one that a person goes by, and no part of one.
fn is_whole(name: &Name) -> bool {
    matches!(
        name.kind,
        NameKind::Full | NameKind::Alias | NameKind::Transliteration
    )
}

fn few_enough(rows: &[u64]) -> Result<(), Problem> {
    if rows.is_empty() || rows.len() > MOST_AT_ONCE {
        return Err(Problem::wrong(
            "rows",
            format!("choose 1 to {MOST_AT_ONCE} rows"),
        ));
    }
    Ok(())
}

/// One act on rows of a list.
struct Making<'a> {
    house: &'a House,
    view: &'a ListView,
    guard: Guarded,
    places: BTreeMap<String, RecordId>,
    ids: Ids,
    made: Vec<(StatementId, Payload)>,
    judgements: Vec<StatementId>,
    sha256: Option<[u8; 32]>,
}

impl<'a> Making<'a> {
    fn new(
        house: &'a House,
        view: &'a ListView,
        places: BTreeMap<String, RecordId>,
    ) -> Result<Self, Problem> {
        let author = Some(house.actor().key());
        Ok(Self {
            house,
            view,
            guard: Guarded {
                author,
                ..view.state.head.guard
            },
            places,
            ids: Ids::draw()?,
            made: Vec::new(),
            judgements: Vec::new(),
            sha256: view.original_hash,
        })
    }

    /// Makes a person and events of a row.
    ///
    /// A person who is here already comes with how closed it is that the row is about them.
    fn person(
        &mut self,
        row: &ShownRow,
        joined: Option<(&EntityRow, Guarded)>,
    ) -> Result<RecordId, Problem> {
        if !row.is_somebody() {
            return Err(Problem::wrong(
                "row",
                "this row is nobody: it is a sum, a heading or the header again",
            ));
        }
        let drafted = draft(&self.view.mapping, row);
        let named = drafted
            .iter()
            .any(|drafted| matches!(&drafted.value, Value::Name(name) if is_whole(name)));
        if !named {
            return Err(Problem::wrong("row", "this row names nobody"));
        }
        // That the row is this person tells of both.
        let guard = match joined {
            Some((_, tied)) => tied,
            None => self.guard,
        };
        let begin = self.made.len();
        let person = match joined {
            Some((person, _)) => person.id,
            None => {
                let person = RecordId::from_random(self.ids.next());
                let kind = term("entity-kinds", "person");
                self.say(row.row, person, schema::KIND, kind, &[], guard);
                person
            }
        };
        let mut events: BTreeMap<Maker, RecordId> = BTreeMap::new();
        for one in &drafted {
            let about = match one.about.event_type() {
                None => person,
                Some(event_type) => match events.get(&one.about) {
                    Some(event) => *event,
                    None => {
                        let event = self.event(row.row, person, event_type, one, guard);
                        events.insert(one.about, event);
                        event
                    }
                },
            };
            let value = match (&one.value, one.is_place) {
                (Value::Text(name), true) => {
                    let place = self.place(row.row, &name.text, name.language.clone(), one, guard);
                    Value::Record(place)
                }
                (value, _) => value.clone(),
            };
            self.say(row.row, about, one.property, value, &one.columns, guard);
        }
        if !events.is_empty() && joined.is_none() {
            let class = term("person-classes", "victim");
            self.say(row.row, person, "class", class, &[], guard);
        }
        let statements = self.made.iter().skip(begin).map(|(id, _)| *id).collect();
        self.decide(
            row.row,
            Verdict::Accept,
            Some(person),
            statements,
            None,
            guard,
        );
        Ok(person)
    }

    fn event(
        &mut self,
        row: u64,
        person: RecordId,
        event_type: &str,
        first: &Drafted,
        guard: Guarded,
    ) -> RecordId {
        let event = RecordId::from_random(self.ids.next());
        let columns = &first.columns;
        let kind = term("entity-kinds", "event");
        self.say(row, event, schema::KIND, kind, columns, guard);
        let kind = term("event-types", event_type);
        self.say(row, event, "type", kind, columns, guard);
        let involvement = Value::Involvement(Involvement {
            who: person,
            role: "victim".to_owned(),
            degree: None,
        });
        self.say(row, event, "involvement", involvement, columns, guard);
        event
    }

    /// The place of this name: one of the vault, one that an earlier row of this act made, or a new one.
    fn place(
        &mut self,
        row: u64,
        name: &str,
        language: Option<String>,
        one: &Drafted,
        guard: Guarded,
    ) -> RecordId {
        let folded = crate::folded(name);
        if let Some(known) = self.places.get(&folded) {
            return *known;
        }
        let place = RecordId::from_random(self.ids.next());
        let kind = term("entity-kinds", "place");
        self.say(row, place, schema::KIND, kind, &one.columns, guard);
        let value = Value::Name(Name {
            text: name.to_owned(),
            language,
            script: None,
            kind: NameKind::Full,
            of: None,
            valid: None,
        });
        self.say(row, place, schema::NAME, value, &one.columns, guard);
        // A place that fewer may see must not be met by the next row under its name.
        if guard == self.guard && !self.is_sealed(&one.columns) {
            self.places.insert(folded, place);
        }
        place
    }

    fn is_sealed(&self, columns: &[u32]) -> bool {
        columns
            .iter()
            .any(|column| self.view.sealed.contains(column))
    }

    fn say(
        &mut self,
        row: u64,
        record: RecordId,
        property: &str,
        value: Value,
        columns: &[u32],
        guard: Guarded,
    ) {
        let sealed = self.is_sealed(columns);
        let places: Vec<Option<u32>> = match columns {
            [] => vec![None],
            columns => columns.iter().map(|column| Some(*column)).collect(),
        };
        let payload = Payload {
            access: if sealed { Access::Sealed } else { guard.access },
            case: guard.case.filter(|_| !sealed),
            passages: places
                .into_iter()
                .map(|column| self.passage(row, column))
                .collect(),
            rests_on: self.rests_on(),
            ..self.house.statement(record, property, value)
        };
        let id = StatementId::from_random(self.ids.next());
        self.made.push((id, payload));
    }

    fn decide(
        &mut self,
        row: u64,
        verdict: Verdict,
        record: Option<RecordId>,
        statements: Vec<StatementId>,
        reason: Option<String>,
        guard: Guarded,
    ) {
        let list = self.view.list;
        let about = row_record(list, row);
        let decision = Decision {
            proposal: ProposalId::from_bytes(about.bytes()),
            text: TextId::from(list),
            kind: ROW.to_owned(),
            normalised: String::new(),
            begin: row,
            end: row.saturating_add(1),
            by: self.house.extractor.version().to_owned(),
            record,
            statements,
            corrected: false,
            reason,
        };
        let payload = Payload {
            access: guard.access,
            case: guard.case,
            passages: vec![self.passage(row, None)],
            rests_on: self.rests_on(),
            ..self
                .house
                .judgement(about, verdict.code(), Value::Decision(decision))
        };
        let id = StatementId::from_random(self.ids.next());
        self.made.push((id, payload));
        self.judgements.push(id);
    }

    fn passage(&self, row: u64, column: Option<u32>) -> Passage {
        Passage {
            document: self.document(),
            place: Place::Row(ListRow {
                list: self.view.list,
                row,
                column,
            }),
        }
    }

    fn document(&self) -> DocumentId {
        self.view.state.head.document
    }

    fn rests_on(&self) -> Vec<RestsOn> {
        self.sha256
            .map(|sha256| RestsOn {
                document: self.document(),
                text: None,
                sha256,
            })
            .into_iter()
            .collect()
    }
}
