//! Documents that are one source: reprints with the same words, and the same facts in another language.
//!
//! What is alike is proposed to who may judge, with what it rests on; a person says that it is a
//! copy, a translation, or that the two only look alike. Documents stay two records: what changes is
//! how many sources a value has.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::{Guarded, Verb};
use kua_core::ports::{EntityRow, MarkQuery, MarkedText, StatementQuery};
use kua_core::proposal::{ProposalDocument, ProposalValue};
use kua_core::statement::{Payload, PayloadKind, Verdict};
use kua_core::value::Value;
use kua_core::{RecordId, StatementId, TextId};
use kua_names::comparison::likelihood;
use kua_names::name::Name;

use crate::house::{Act, House, Ids};
use crate::marks;
use crate::problem::{Kind, Problem};
use crate::views::{EntityView, Source, TextOf};

/// How much of the shorter text has to stand in the other.
const LEAST_SHARE: f64 = 0.25;

/// How much of the facts of the text with fewer of them has to be in the other.
const LEAST_FACTS: f64 = 0.4;

/// The fewest facts that two texts have in common, names and days among them.
const FEWEST_FACTS: usize = 3;

/// From where on two names are taken for one here: a lower bound than for persons, since other facts agree too.
const ONE_NAME: f32 = 0.7;

/// Texts that are looked at closely.
const MOST_LOOKED_AT: u64 = 24;

/// Documents that are shown.
const MOST_SHOWN: usize = 8;

/// Names of a text that are compared.
const MOST_NAMES: usize = 40;

/// How often what is tied to what is followed on.
const LONGEST_CHAIN: usize = 8;

/// What two documents are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kinship {
    /// The same words, in whole or in part.
    Copy,
    /// The same words in another language.
    Translation,
    /// They look alike and are two sources.
    Apart,
}

impl Kinship {
    /// All that can be said.
    pub const ALL: [Self; 3] = [Self::Copy, Self::Translation, Self::Apart];

    /// Returns the word that forms and addresses use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Translation => "translation",
            Self::Apart => "apart",
        }
    }

    /// Reads the word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }

    /// Returns the property of a document that says it.
    pub fn property(self) -> &'static str {
        match self {
            Self::Copy => "copy-of",
            Self::Translation => "translation-of",
            Self::Apart => "not-copy-of",
        }
    }

    fn from_property(property: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|said| said.property() == property)
    }
}

/// Properties by which documents are tied, of whatever kind.
pub(crate) fn ties() -> Vec<String> {
    Kinship::ALL
        .iter()
        .map(|said| said.property().to_owned())
        .collect()
}

/// What a likeness of two documents rests on.
#[derive(Debug, Clone, PartialEq)]
pub enum Alike {
    /// Words in a row: how much of the shorter text stands in the other, from 0 to 1. An estimate from a sample.
    Words(f64),
    /// Facts.
    Facts {
        /// Names that can be one, of this document and of the other.
        names: Vec<(String, String)>,
        /// Days that both name.
        days: Vec<String>,
        /// Figures that both name.
        figures: Vec<String>,
    },
}

/// A document that is like another.
#[derive(Clone)]
pub struct Likely {
    /// It.
    pub row: EntityRow,
    /// What that rests on; nothing where a person said it and no program would.
    pub alike: Option<Alike>,
    /// What a person said of the two, and the statement that says it.
    pub said: Option<(Kinship, StatementId)>,
}

impl House {
    /// Finds the documents that are like one, and what was said of them: those first that nobody looked at.
    ///
    /// Only who may judge is shown what nobody said yet.
    pub async fn like_document(
        &self,
        entity: &EntityView,
        texts: &[TextOf],
    ) -> Result<Vec<Likely>, Problem> {
        let row = &entity.row;
        let mut said = self.said_of(&row.members).await?;
        let mut found: BTreeMap<RecordId, Alike> = BTreeMap::new();
        if self.allow(Verb::Judge).is_ok() {
            for text in texts.iter().filter(|text| text.reviewed) {
                self.like_text(row, text.version.text, &mut found).await?;
            }
        }
        let mut ids: BTreeSet<RecordId> = found.keys().copied().collect();
        ids.extend(said.keys().copied());
        let rows = self.labels(ids).await?;
        let mut all: Vec<Likely> = Vec::new();
        for (id, alike) in found {
            let Some(other) = rows.get(&id) else { continue };
            let said = other.members.iter().find_map(|member| said.remove(member));
            all.push(Likely {
                row: other.clone(),
                alike: Some(alike),
                said,
            });
        }
        for (id, said) in said {
            if let Some(other) = rows.get(&id)
                && !all.iter().any(|one| one.row.id == other.id)
            {
                all.push(Likely {
                    row: other.clone(),
                    alike: None,
                    said: Some(said),
                });
            }
        }
        let weight = |one: &Likely| match &one.alike {
            Some(Alike::Words(share)) => (share * 1000.0) as usize,
            Some(Alike::Facts {
                names,
                days,
                figures,
            }) => names.len() + days.len() + figures.len(),
            None => 0,
        };
        all.sort_by_key(|one| {
            (
                one.said.is_some(),
                std::cmp::Reverse(weight(one)),
                one.row.id,
            )
        });
        let open = all.iter().filter(|one| one.said.is_none()).count();
        if open > MOST_SHOWN {
            all.drain(MOST_SHOWN..open);
        }
        Ok(all)
    }

    /// Finds documents that are like one and that nobody looked at yet.
    pub async fn perhaps_copies(&self, document: RecordId) -> Result<Vec<EntityRow>, Problem> {
        let view = self.document(document).await?;
        let found = self.like_document(&view.entity, &view.texts).await?;
        Ok(found
            .into_iter()
            .filter(|one| one.said.is_none())
            .map(|one| one.row)
            .collect())
    }

    async fn like_text(
        &self,
        row: &EntityRow,
        text: TextId,
        found: &mut BTreeMap<RecordId, Alike>,
    ) -> Result<(), Problem> {
        let readings = self.readings();
        let Some(content) = readings.content(text).await? else {
            return Ok(());
        };
        let stated = self.stated_language(row).await?;
        let read = readings.document(text, stated.as_deref()).await?;
        let guard = row.guard;
        let Some(own) = marks::marks(text, row.id.into(), &content, read.as_ref(), guard) else {
            return Ok(());
        };
        let query = MarkQuery {
            document: row.id.into(),
            words: own.words.clone(),
            scale: own.scale,
            facts: own.facts,
            least_words: 4,
            least_facts: FEWEST_FACTS as u64,
            limit: MOST_LOOKED_AT,
        };
        for other in self.vault.marked(&self.scope(), query).await? {
            let id = RecordId::from(other.document);
            if row.members.contains(&id) {
                continue;
            }
            let share = marks::share(&own.words, other.scale, other.words, other.shared_words);
            if let Some(share) = share.filter(|share| *share >= LEAST_SHARE) {
                let better = match found.get(&id) {
                    Some(Alike::Words(before)) => share > *before,
                    _ => true,
                };
                if better {
                    found.insert(id, Alike::Words(share));
                }
                continue;
            }
            if found.contains_key(&id) || other.shared_facts < FEWEST_FACTS as u64 {
                continue;
            }
            if let Some(read) = &read
                && let Some(alike) = self.facts_in_common(read, &other).await?
            {
                found.insert(id, alike);
            }
        }
        Ok(())
    }

    async fn facts_in_common(
        &self,
        read: &ProposalDocument,
        other: &MarkedText,
    ) -> Result<Option<Alike>, Problem> {
        let row = self.entity_row(other.document.into()).await?;
        let stated = self.stated_language(&row).await?;
        let other = self
            .readings()
            .document(other.text, stated.as_deref())
            .await?;
        Ok(other.and_then(|other| common(&Facts::of(read), &Facts::of(&other))))
    }

    /// Finds what was said of documents and others, by the other.
    async fn said_of(
        &self,
        members: &[RecordId],
    ) -> Result<BTreeMap<RecordId, (Kinship, StatementId)>, Problem> {
        let query = |subjects, links_to| StatementQuery {
            subjects,
            links_to,
            kind: Some(PayloadKind::Statement),
            properties: Some(ties()),
            live: true,
            ..StatementQuery::default()
        };
        let mut said = BTreeMap::new();
        let own = Some(members.to_vec());
        for query in [query(own.clone(), None), query(None, own)] {
            for (statement, _) in self.statements(query).await? {
                let kinship = Kinship::from_property(&statement.payload.property);
                if let (Some(kinship), Value::Record(to)) = (kinship, &statement.payload.value) {
                    let other = match members.contains(&statement.payload.subject) {
                        true => *to,
                        false => statement.payload.subject,
                    };
                    said.insert(other, (kinship, statement.id));
                }
            }
        }
        Ok(said)
    }

    /// Says what one document is to another; returns the statement, which can be taken back.
    ///
    /// It is as closed as either document and as their texts: it tells of both.
    pub async fn say_kinship(
        &self,
        one: RecordId,
        other: RecordId,
        kinship: Kinship,
    ) -> Result<Vec<StatementId>, Problem> {
        self.allow(Verb::Judge)?;
        let (first, second) = (self.entity_row(one).await?, self.entity_row(other).await?);
        if first.kind != "document" || second.kind != "document" || first.id == second.id {
            return Err(Problem::new(Kind::NotFound));
        }
        let author = self.actor().key();
        let mut guard = first.guard.tied_to(second.guard, author);
        for row in [&first, &second] {
            for text in self.guards_of_texts(row).await? {
                guard = guard.tied_to(text, author);
            }
        }
        let mut taken_back = None;
        let before = self.said_of(&first.members).await?;
        let before = second.members.iter().find_map(|member| before.get(member));
        if let Some((said, statement)) = before {
            if *said == kinship {
                return Ok(vec![*statement]);
            }
            taken_back = Some(*statement);
        }
        let mut ids = Ids::draw()?;
        let id = StatementId::from_random(ids.next());
        let payload = Payload {
            access: guard.access,
            case: guard.case,
            ..self.statement(first.id, kinship.property(), Value::Record(second.id))
        };
        let mut statements = vec![(id, payload)];
        if let Some(before) = taken_back {
            // One act: what was said before goes only where the new word comes.
            let withdraw = Verdict::Withdraw.code();
            let payload = Payload {
                access: guard.access,
                case: guard.case,
                ..self.judgement(before.into(), withdraw, Value::Reason(None))
            };
            statements.push((StatementId::from_random(ids.next()), payload));
        }
        let act = Act {
            statements,
            ..Act::default()
        };
        self.keep(act, self.readings(), Vec::new()).await?;
        Ok(vec![id])
    }

    async fn guards_of_texts(&self, row: &EntityRow) -> Result<Vec<Guarded>, Problem> {
        let query = StatementQuery {
            subjects: Some(row.members.clone()),
            kind: Some(PayloadKind::Statement),
            properties: Some(vec!["text".to_owned()]),
            live: true,
            ..StatementQuery::default()
        };
        let found = self.statements(query).await?;
        Ok(found
            .iter()
            .map(|(statement, _)| crate::links::guarded(&statement.payload))
            .collect())
    }

    /// Says of documents which are one source: each with the first document of its source.
    ///
    /// Copies and translations are one source with what they are taken from, over several steps.
    pub async fn sources_of(
        &self,
        documents: &BTreeSet<RecordId>,
    ) -> Result<BTreeMap<RecordId, RecordId>, Problem> {
        let mut tied = Tied::default();
        let mut asked: BTreeSet<RecordId> = BTreeSet::new();
        let mut next: BTreeSet<RecordId> = documents.clone();
        for _ in 0..LONGEST_CHAIN {
            let ask: Vec<RecordId> = next.difference(&asked).copied().collect();
            if ask.is_empty() {
                break;
            }
            asked.extend(ask.iter().copied());
            let query = |subjects, links_to| StatementQuery {
                subjects,
                links_to,
                kind: Some(PayloadKind::Statement),
                properties: Some(
                    [Kinship::Copy, Kinship::Translation]
                        .map(|kinship| kinship.property().to_owned())
                        .to_vec(),
                ),
                live: true,
                ..StatementQuery::default()
            };
            for query in [query(Some(ask.clone()), None), query(None, Some(ask))] {
                for (statement, _) in self.statements(query).await? {
                    if let Value::Record(other) = statement.payload.value {
                        tied.tie(statement.payload.subject, other);
                        next.extend([statement.payload.subject, other]);
                    }
                }
            }
        }
        Ok(documents.iter().map(|id| (*id, tied.first(*id))).collect())
    }
}

/// Returns how many sources statements come from, where that is fewer than the documents they cite.
pub(crate) fn origins(
    sources: &[Source],
    one_source: &BTreeMap<RecordId, RecordId>,
) -> Option<usize> {
    let documents: BTreeSet<RecordId> = sources
        .iter()
        .flat_map(Source::passages)
        .map(|(document, _)| document.into())
        .collect();
    let first: BTreeSet<RecordId> = documents
        .iter()
        .map(|id| *one_source.get(id).unwrap_or(id))
        .collect();
    (first.len() < documents.len()).then_some(first.len())
}

/// Which records are one, by the smallest of each group.
#[derive(Default)]
struct Tied(BTreeMap<RecordId, RecordId>);

impl Tied {
    fn first(&self, mut id: RecordId) -> RecordId {
        while let Some(next) = self.0.get(&id) {
            id = *next;
        }
        id
    }

    fn tie(&mut self, one: RecordId, other: RecordId) {
        let (one, other) = (self.first(one), self.first(other));
        if one != other {
            self.0.insert(one.max(other), one.min(other));
        }
    }
}

/// The facts of a text.
struct Facts {
    names: Vec<String>,
    days: BTreeSet<String>,
    figures: BTreeSet<String>,
}

impl Facts {
    fn of(read: &ProposalDocument) -> Self {
        let values = || read.proposals.iter().map(|proposal| &proposal.value);
        let persons = values().filter(|value| matches!(value, ProposalValue::Person(_)));
        Self {
            names: persons
                .filter_map(|value| value.name())
                .map(str::to_owned)
                .take(MOST_NAMES)
                .collect(),
            days: values().filter_map(marks::day).collect(),
            figures: values().filter_map(marks::figure).collect(),
        }
    }

    fn count(&self) -> usize {
        self.names.len() + self.days.len() + self.figures.len()
    }
}

/// Returns what two texts have in common, if it is enough to take them for one source.
fn common(one: &Facts, other: &Facts) -> Option<Alike> {
    let read =
        |names: &[String]| -> Vec<Name> { names.iter().map(|name| Name::read(name)).collect() };
    let (first, second) = (read(&one.names), read(&other.names));
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for (at, name) in first.iter().enumerate() {
        for (beside, candidate) in second.iter().enumerate() {
            let likely = likelihood(name, candidate);
            if likely >= ONE_NAME {
                pairs.push((likely, at, beside));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut left, mut right) = (BTreeSet::new(), BTreeSet::new());
    let mut names = Vec::new();
    for (_, at, beside) in pairs {
        if !left.contains(&at) && !right.contains(&beside) {
            left.insert(at);
            right.insert(beside);
            names.extend(
                one.names
                    .get(at)
                    .cloned()
                    .zip(other.names.get(beside).cloned()),
            );
        }
    }
    let days: Vec<String> = one.days.intersection(&other.days).cloned().collect();
    let figures: Vec<String> = one.figures.intersection(&other.figures).cloned().collect();
    let shared = names.len() + days.len() + figures.len();
    let fewer = one.count().min(other.count());
    let enough = !names.is_empty()
        && !days.is_empty()
        && shared >= FEWEST_FACTS
        && shared as f64 >= LEAST_FACTS * fewer as f64;
    enough.then_some(Alike::Facts {
        names,
        days,
        figures,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(names: &[&str], days: &[&str], figures: &[&str]) -> Facts {
        let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Facts {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            days: all(days),
            figures: all(figures),
        }
    }

    #[test]
    fn the_same_facts_in_another_script_are_alike() {
        let english = facts(
            &["Yerzat Qanapiya", "Dolkun Seypi"],
            &["2019-03-10", "2019-03-11"],
            &["11000"],
        );
        let russian = facts(
            &["Ерзат Канапия"],
            &["2019-03-10", "2019-03-12"],
            &["11000"],
        );
        let alike = common(&english, &russian);
        let expected = Alike::Facts {
            names: vec![("Yerzat Qanapiya".to_owned(), "Ерзат Канапия".to_owned())],
            days: vec!["2019-03-10".to_owned()],
            figures: vec!["11000".to_owned()],
        };
        assert_eq!(alike, Some(expected));
    }

    #[test]
    fn a_day_or_a_name_alone_is_not_enough() {
        let one = facts(&["Yerzat Qanapiya"], &["2019-03-10"], &["40"]);
        for other in [
            facts(&["Yerzat Qanapiya"], &["2018-01-02"], &[]),
            facts(&["Samat Toleu"], &["2019-03-10"], &["40"]),
            facts(&["Yerzat Qanapiya"], &["2019-03-10"], &["41"]),
            facts(&[], &[], &[]),
        ] {
            assert_eq!(common(&one, &other), None);
        }
        let days: Vec<String> = (10..28).map(|day| format!("2019-03-{day}")).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let long = facts(&["Yerzat Qanapiya"], &days, &["40"]);
        let other = facts(
            &["Yerzat Qanapiya"],
            &[
                "2019-03-10",
                "2018-01-01",
                "2017-01-01",
                "2016-01-01",
                "2015-01-01",
                "2014-01-01",
                "2013-01-01",
            ],
            &["40"],
        );
        assert_eq!(common(&long, &other), None, "three of nine are few");
    }

    #[test]
    fn ties_go_over_several_steps() {
        let id = |number| RecordId::from_bytes([number; 16]);
        let mut tied = Tied::default();
        tied.tie(id(3), id(2));
        tied.tie(id(2), id(1));
        tied.tie(id(5), id(4));
        tied.tie(id(1), id(3));
        let first: Vec<RecordId> = (1..7).map(|number| tied.first(id(number))).collect();
        assert_eq!(first, [1, 1, 1, 4, 4, 6].map(id));
    }
}
