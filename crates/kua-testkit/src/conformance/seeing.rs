//! Who sees what: every query against the one rule, for every actor and every guard.

use std::collections::BTreeSet;

use kua_core::RecordId;
use kua_core::access::{Access, Actor, Guarded, Role, scope};
use kua_core::ports::{
    Batch, Change, EntityQuery, MarkQuery, MarksRow, NewText, ProposalQuery, SearchQuery,
    StatementQuery, Vault, Window,
};
use kua_core::search::{Expression, Filters};

use super::rows::{
    apply, document, entity, id, keep, key, proposal, statement_row, text, whole, words,
};

pub(super) async fn every_query_returns_what_the_scope_admits(vault: &dyn Vault) {
    let mut guards = Vec::new();
    for access in Access::ALL {
        for case in [None, Some(id(901)), Some(id(902))] {
            for author in [None, Some(key(801)), Some(key(802))] {
                guards.push(Guarded {
                    access,
                    case,
                    author,
                });
            }
        }
    }
    let mut statements = Vec::new();
    let mut changes = Vec::new();
    let mut texts = Vec::new();
    for (number, guard) in (1_u64..).zip(&guards) {
        let mut row = statement_row(number, number, "name");
        row.guard = *guard;
        statements.push(row);
        let mut row = entity(number, "person", "Аян");
        row.guard = *guard;
        changes.push(Change::Entity(row));
        let mut row = words(number, 0, "аян");
        row.guard = *guard;
        changes.push(Change::Words(vec![row]));
        let mut row = proposal(number, 1, 0, "person");
        row.guard = *guard;
        changes.push(Change::Proposals(vec![row]));
        changes.push(Change::Marks(MarksRow {
            text: text(number),
            document: document(number),
            words: vec![1],
            scale: 0,
            facts: Vec::new(),
            guard: *guard,
        }));
        texts.push(NewText {
            text: text(number),
            document: document(1),
            original: None,
            content: "Аян".to_owned(),
            map: kua_core::reading::TextMap::Same,
            guard: *guard,
        });
    }
    keep(vault, statements).await;
    apply(vault, changes).await;
    vault
        .append(Batch {
            texts,
            ..Batch::default()
        })
        .await
        .unwrap();

    let mut scopes = vec![whole()];
    for role in Role::ALL {
        for cases in [vec![], vec![id(901)], vec![id(901), id(902)]] {
            scopes.push(scope(&Actor::new(key(801), role, cases)));
        }
    }
    let mut seen = 0;
    for scope in &scopes {
        let expected: BTreeSet<RecordId> = (1_u64..)
            .zip(&guards)
            .filter(|(_, guard)| scope.admits(**guard))
            .map(|(number, _)| id(number))
            .collect();
        seen += expected.len();
        let count = expected.len() as u64;

        let found = vault.statements(scope, StatementQuery::default()).await;
        let found: BTreeSet<RecordId> = found
            .unwrap()
            .into_iter()
            .map(|row| row.id.into())
            .collect();
        assert_eq!(found, expected, "statements");

        let page = vault
            .entities(scope, EntityQuery::of_kind("person", Window::first(100)))
            .await
            .unwrap();
        assert_eq!(page.total, count, "the number of entities");
        let found: BTreeSet<RecordId> = page.rows.into_iter().map(|row| row.id).collect();
        assert_eq!(found, expected, "entities");
        let narrowed = EntityQuery {
            prefix: Some("аян".to_owned()),
            ..EntityQuery::of_kind("person", Window::first(1))
        };
        let page = vault.entities(scope, narrowed).await.unwrap();
        assert_eq!(page.total, count, "the number of entities of a prefix");

        let query = ProposalQuery {
            document: None,
            kinds: None,
            state: None,
            ids: None,
            window: Window::first(100),
        };
        let page = vault.proposals(scope, query).await.unwrap();
        assert_eq!(page.total, count, "the number of proposals");
        let found: BTreeSet<RecordId> = page
            .rows
            .into_iter()
            .map(|row| RecordId::from_bytes(row.id.bytes()))
            .collect();
        assert_eq!(found, expected, "proposals");

        let alike = MarkQuery {
            document: document(1_000),
            words: vec![1],
            scale: 0,
            facts: Vec::new(),
            least_words: 1,
            least_facts: 1,
            limit: 100,
        };
        let found = vault.marked(scope, alike).await.unwrap();
        let found: BTreeSet<RecordId> = found.into_iter().map(|one| one.document.into()).collect();
        assert_eq!(found, expected, "texts that are alike");

        for expression in [
            None,
            Some(Expression::Term {
                token: "аян".to_owned(),
                prefix: false,
            }),
        ] {
            let query = SearchQuery {
                expression,
                filters: Filters::default(),
                window: Window::first(100),
            };
            let page = vault.search(scope, query).await.unwrap();
            assert_eq!(page.total, count, "the number of hits");
            let found: BTreeSet<RecordId> = page.rows.into_iter().map(|hit| hit.record).collect();
            assert_eq!(found, expected, "hits");
        }

        let counts = vault.counts(scope).await.unwrap();
        let people: u64 = counts.entities.iter().map(|(_, count)| count).sum();
        let waiting: u64 = counts.waiting.iter().map(|(_, count)| count).sum();
        let open: u64 = counts.documents.iter().map(|(_, open, _)| open).sum();
        assert_eq!((people, waiting, open), (count, count, count), "counts");

        for (number, guard) in (1_u64..).zip(&guards) {
            assert_eq!(
                vault.text(scope, text(number)).await.is_ok(),
                scope.admits(*guard),
                "texts"
            );
            let prefix = format!("{number:016x}");
            let found = vault.resolve(scope, &prefix).await.unwrap();
            assert_eq!(!found.is_empty(), scope.admits(*guard), "short ids");
        }
    }
    assert!(seen > guards.len(), "some things are seen");
}
