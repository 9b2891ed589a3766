//! Which articles of law charges cite and who is charged under them, gone through one by one.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::access::Scope;
use kua_core::ports::{
    ArticleTally, Case, Citation, CitationQuery, EntityRow, Happened, HappenedQuery, StatementRow,
};
use kua_core::statement::PayloadKind;
use kua_core::{RecordId, StatementId};

/// The rows that are gone through.
pub(super) struct Rows<'a> {
    pub(super) citations: &'a BTreeMap<StatementId, Vec<Citation>>,
    pub(super) statements: &'a BTreeMap<StatementId, StatementRow>,
    pub(super) entities: &'a BTreeMap<RecordId, EntityRow>,
}

impl<'a> Rows<'a> {
    fn entity(&self, scope: &Scope, member: RecordId) -> Option<&'a EntityRow> {
        self.entities
            .values()
            .find(|row| row.members.contains(&member) && scope.admits(row.guard))
    }

    /// The citations that count, each with its event.
    fn cited(
        &self,
        scope: &'a Scope,
        query: &'a CitationQuery,
    ) -> impl Iterator<Item = (&'a EntityRow, &'a Citation)> {
        self.citations
            .iter()
            .filter_map(|(id, citations)| {
                let statement = self.statements.get(id).filter(|row| counts(row, scope))?;
                let event = self.entity(scope, statement.subject).filter(|event| {
                    let meant = query.events.as_ref();
                    meant.is_none_or(|events| events.contains(&event.id))
                        && query
                            .days
                            .is_none_or(|days| days.admits(event.earliest, event.latest))
                })?;
                Some((event, citations))
            })
            .flat_map(|(event, citations)| citations.iter().map(move |one| (event, one)))
            .filter(|(_, one)| {
                query
                    .article
                    .as_ref()
                    .is_none_or(|article| one.article == *article)
            })
    }

    /// Who takes part in an event in a role.
    fn charged(&self, scope: &Scope, event: &EntityRow, role: &str) -> BTreeSet<RecordId> {
        self.statements
            .values()
            .filter(|row| {
                counts(row, scope)
                    && row.property == "involvement"
                    && event.members.contains(&row.subject)
            })
            .flat_map(|row| &row.links)
            .filter(|(_, how)| how == role)
            .filter_map(|(who, _)| Some(self.entity(scope, *who)?.id))
            .collect()
    }

    /// Counts the articles that charges cite.
    pub(super) fn articles(&self, scope: &Scope, query: &CitationQuery) -> Vec<ArticleTally> {
        let keys: BTreeSet<&str> = self
            .cited(scope, query)
            .map(|(_, one)| one.article.as_str())
            .collect();
        keys.into_iter()
            .map(|key| {
                let of_key = CitationQuery {
                    article: Some(key.to_owned()),
                    ..query.clone()
                };
                let cases = self.cases(scope, &of_key);
                let words: Vec<&Citation> =
                    self.cited(scope, &of_key).map(|(_, one)| one).collect();
                let first = |word: fn(&Citation) -> &String| {
                    words.iter().map(|one| word(one)).min().cloned()
                };
                let persons: BTreeSet<RecordId> =
                    cases.iter().flat_map(|case| case.charged.clone()).collect();
                ArticleTally {
                    article: key.to_owned(),
                    law: first(|one| &one.law).unwrap_or_default(),
                    written: first(|one| &one.written).unwrap_or_default(),
                    events: cases.len() as u64,
                    sure: cases.iter().filter(|case| case.sure).count() as u64,
                    persons: persons.len() as u64,
                    earliest: cases.iter().filter_map(|case| case.earliest).min(),
                    latest: cases
                        .iter()
                        .filter_map(|case| case.latest.or(case.earliest))
                        .max(),
                }
            })
            .collect()
    }

    /// Lists the events with a charge of an article.
    pub(super) fn cases(&self, scope: &Scope, query: &CitationQuery) -> Vec<Case> {
        let mut found: BTreeMap<RecordId, Case> = BTreeMap::new();
        for (event, one) in self.cited(scope, query) {
            let case = found.entry(event.id).or_insert_with(|| Case {
                event: event.id,
                class: event.class.clone(),
                earliest: event.earliest,
                latest: event.latest,
                sure: false,
                imposed: Vec::new(),
                charged: self
                    .charged(scope, event, &query.role)
                    .into_iter()
                    .collect(),
            });
            case.sure |= one.sure;
            if !one.imposed.is_empty() && !case.imposed.contains(&one.imposed) {
                case.imposed.push(one.imposed.clone());
                case.imposed.sort();
            }
        }
        let mut cases: Vec<Case> = found.into_values().collect();
        cases.sort_by_key(|case| (case.earliest.is_none(), case.earliest, case.event));
        cases
    }

    /// Lists events of some classes that persons took part in.
    pub(super) fn happened(&self, scope: &Scope, query: &HappenedQuery) -> Vec<Happened> {
        let mut found: BTreeSet<Happened> = BTreeSet::new();
        for event in self.entities.values() {
            let Some(class) = event
                .class
                .clone()
                .filter(|class| query.classes.contains(class) && scope.admits(event.guard))
            else {
                continue;
            };
            for person in self.charged(scope, event, &query.role) {
                if query.persons.contains(&person) {
                    found.insert(Happened {
                        person,
                        event: event.id,
                        class: class.clone(),
                        earliest: event.earliest,
                        latest: event.latest,
                    });
                }
            }
        }
        found.into_iter().collect()
    }
}

/// Whether a statement holds, denies nothing and may be seen.
fn counts(row: &StatementRow, scope: &Scope) -> bool {
    row.live && !row.denied && row.kind == PayloadKind::Statement && scope.admits(row.guard)
}
