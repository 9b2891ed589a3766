//! What lists promise.

use kua_core::access::{Actor, Role, scope};
use kua_core::ports::{
    Change, Counts, EntityOrder, EntityQuery, EntityRow, MarkQuery, MarksRow, ProposalQuery,
    ProposalState, StatementQuery, Vault, Window,
};
use kua_core::statement::PayloadKind;

use super::rows::{
    apply, document, entity, guard, id, keep, key, marks, proposal, proposal_id, statement,
    statement_row, text, whole,
};

async fn found(vault: &dyn Vault, query: StatementQuery) -> Vec<u64> {
    let mut numbers = Vec::new();
    for stored in vault.statements(&whole(), query).await.unwrap() {
        let bytes = stored.id.bytes();
        numbers.push(u64::from_be_bytes(bytes[..8].try_into().unwrap()));
    }
    numbers
}

pub(super) async fn statements_are_found_by_each_condition(vault: &dyn Vault) {
    let mut second = statement_row(2, 10, "involvement");
    second.links = vec![(id(20), "victim".to_owned()), (id(21), "place".to_owned())];
    let mut third = statement_row(3, 11, "same-as");
    third.kind = PayloadKind::Judgement;
    third.links = vec![(id(20), "same-as".to_owned())];
    let mut fourth = statement_row(4, 11, "name");
    fourth.live = false;
    keep(
        vault,
        vec![statement_row(1, 10, "name"), second, third, fourth],
    )
    .await;

    let all = StatementQuery::default;
    assert_eq!(found(vault, all()).await, [1, 2, 3, 4]);
    let query = StatementQuery {
        subjects: Some(vec![id(10), id(99)]),
        ..all()
    };
    assert_eq!(found(vault, query).await, [1, 2]);
    let query = StatementQuery {
        links_to: Some(vec![id(20)]),
        ..all()
    };
    assert_eq!(found(vault, query).await, [2, 3]);
    let query = StatementQuery {
        links_to: Some(vec![id(20), id(21)]),
        kind: Some(PayloadKind::Statement),
        ..all()
    };
    assert_eq!(
        found(vault, query).await,
        [2],
        "once, however many links fit"
    );
    let query = StatementQuery {
        ids: Some(vec![statement(4), statement(1), statement(77)]),
        ..all()
    };
    assert_eq!(found(vault, query).await, [1, 4]);
    let query = StatementQuery {
        properties: Some(vec!["name".to_owned(), "same-as".to_owned()]),
        live: true,
        newest_first: true,
        ..all()
    };
    assert_eq!(found(vault, query).await, [3, 1]);
    let query = StatementQuery {
        newest_first: true,
        limit: Some(2),
        ..all()
    };
    assert_eq!(found(vault, query).await, [4, 3]);
    let none = StatementQuery {
        ids: Some(Vec::new()),
        ..all()
    };
    assert_eq!(found(vault, none).await, [0; 0], "one of none is nothing");
    let many = StatementQuery {
        subjects: Some((0..40_000).map(id).collect()),
        ..all()
    };
    assert_eq!(found(vault, many).await, [1, 2, 3, 4]);
}

pub(super) async fn a_statement_falls_and_stands_again(vault: &dyn Vault) {
    keep(vault, vec![statement_row(1, 10, "name")]).await;
    for live in [false, true, false] {
        apply(vault, vec![Change::Live(statement(1), live)]).await;
        let stored = vault
            .statements(&whole(), StatementQuery::default())
            .await
            .unwrap();
        assert_eq!(stored[0].live, live);
        let log = vault.read_log(&whole(), 0, 1).await.unwrap();
        assert_eq!(log[0].live, live);
    }
}

async fn labels(vault: &dyn Vault, query: EntityQuery) -> (Vec<String>, u64) {
    let page = vault.entities(&whole(), query).await.unwrap();
    let labels = page.rows.into_iter().map(|row| row.label).collect();
    (labels, page.total)
}

fn people() -> EntityQuery {
    EntityQuery::of_kind("person", Window::first(10))
}

pub(super) async fn entities_are_ordered_and_paged(vault: &dyn Vault) {
    let mut rows: Vec<EntityRow> = ["Гүлнұр", "Асан", "Bota", "Досым"]
        .iter()
        .zip(1..)
        .map(|(label, number)| entity(number, "person", label))
        .collect();
    rows[0].earliest = Some(100);
    rows[1].earliest = Some(-5);
    rows[3].earliest = Some(50);
    for (row, (changed, statements)) in rows.iter_mut().zip([(4, 1), (3, 2), (2, 3), (1, 4)]) {
        row.changed = changed;
        row.statements = statements;
    }
    rows[2].class = Some("victim".to_owned());
    rows[2].conflicts = 2;
    rows.push(entity(9, "place", "Алматы"));
    apply(vault, rows.into_iter().map(Change::Entity).collect()).await;

    let (first, total) = labels(vault, people()).await;
    assert_eq!(first, ["Bota", "Асан", "Гүлнұр", "Досым"]);
    assert_eq!(total, 4);
    let window = Window {
        offset: 1,
        limit: 2,
    };
    let part = EntityQuery {
        window,
        descending: true,
        ..people()
    };
    assert_eq!(
        labels(vault, part).await,
        (vec!["Гүлнұр".to_owned(), "Асан".to_owned()], 4)
    );
    let by = |order, descending| EntityQuery {
        order,
        descending,
        ..people()
    };
    let ordered = labels(vault, by(EntityOrder::Day, false)).await.0;
    assert_eq!(ordered, ["Асан", "Досым", "Гүлнұр", "Bota"], "no day, last");
    let ordered = labels(vault, by(EntityOrder::Day, true)).await.0;
    assert_eq!(ordered, ["Гүлнұр", "Досым", "Асан", "Bota"], "no day, last");
    let ordered = labels(vault, by(EntityOrder::Changed, true)).await.0;
    assert_eq!(ordered, ["Гүлнұр", "Асан", "Bota", "Досым"]);
    let ordered = labels(vault, by(EntityOrder::Statements, false)).await.0;
    assert_eq!(ordered, ["Гүлнұр", "Асан", "Bota", "Досым"]);
    let query = EntityQuery {
        prefix: Some("гү".to_owned()),
        ..people()
    };
    assert_eq!(labels(vault, query).await, (vec!["Гүлнұр".to_owned()], 1));
    let query = EntityQuery {
        class: Some("victim".to_owned()),
        ..people()
    };
    assert_eq!(labels(vault, query).await, (vec!["Bota".to_owned()], 1));
    let query = EntityQuery {
        conflicts: true,
        ..people()
    };
    assert_eq!(labels(vault, query).await, (vec!["Bota".to_owned()], 1));
    let query = EntityQuery {
        kinds: None,
        ..people()
    };
    assert_eq!(labels(vault, query).await.1, 5);
    assert_eq!(labels(vault, EntityQuery::of_ids(vec![])).await.1, 0);
    let query = EntityQuery::of_ids(vec![id(9), id(1), id(404)]);
    assert_eq!(labels(vault, query).await.1, 2);
}

pub(super) async fn an_entity_replaces_the_rows_of_its_members(vault: &dyn Vault) {
    apply(
        vault,
        vec![
            Change::Entity(entity(1, "person", "one")),
            Change::Entity(entity(2, "person", "two")),
            Change::Entity(entity(3, "person", "three")),
        ],
    )
    .await;
    let mut both = entity(1, "person", "one and two");
    both.members = vec![id(1), id(2)];
    apply(vault, vec![Change::Entity(both)]).await;
    assert_eq!(
        labels(vault, people()).await,
        (vec!["one and two".to_owned(), "three".to_owned()], 2)
    );
    let page = vault
        .entities(&whole(), EntityQuery::of_ids(vec![id(2)]))
        .await
        .unwrap();
    assert_eq!(page.rows[0].id, id(1));
    assert_eq!(page.rows[0].members, [id(1), id(2)]);
    apply(
        vault,
        vec![
            Change::Entity(entity(1, "person", "one again")),
            Change::Entity(entity(2, "person", "two again")),
            Change::NoEntity(id(3)),
        ],
    )
    .await;
    assert_eq!(
        labels(vault, people()).await,
        (vec!["one again".to_owned(), "two again".to_owned()], 2)
    );
}

pub(super) async fn proposals_come_in_the_order_of_review(vault: &dyn Vault) {
    let rows = vec![
        proposal(1, 5, 2, "person"),
        proposal(2, 5, 0, "event"),
        proposal(3, 5, 1, "person"),
        proposal(4, 6, 0, "person"),
    ];
    apply(vault, vec![Change::Proposals(rows)]).await;
    let query = ProposalQuery {
        document: Some(document(5)),
        kinds: None,
        state: None,
        ids: None,
        window: Window::first(10),
    };
    let list = |query: ProposalQuery| async {
        let page = vault.proposals(&whole(), query).await.unwrap();
        let ids: Vec<_> = page.rows.into_iter().map(|row| row.id).collect();
        (ids, page.total)
    };
    let expected = [2, 3, 1].map(proposal_id).to_vec();
    assert_eq!(list(query.clone()).await, (expected, 3));
    let decided = Change::Decided(proposal_id(3), ProposalState::Accepted, Some(id(40)));
    apply(vault, vec![decided]).await;
    let open = ProposalQuery {
        state: Some(ProposalState::Open),
        kinds: Some(vec!["person".to_owned()]),
        ..query.clone()
    };
    assert_eq!(list(open).await, (vec![proposal_id(1)], 1));
    let one = ProposalQuery {
        document: None,
        ids: Some(vec![proposal_id(3)]),
        ..query.clone()
    };
    let page = vault.proposals(&whole(), one).await.unwrap();
    assert!(page.rows[0].state == ProposalState::Accepted);
    assert_eq!(page.rows[0].record, Some(id(40)));
    assert_eq!((page.rows[0].begin, page.rows[0].end), (10, 15));
    let second = ProposalQuery {
        window: Window {
            offset: 1,
            limit: 1,
        },
        ..query.clone()
    };
    assert_eq!(list(second).await, (vec![proposal_id(3)], 3));
    apply(vault, vec![Change::NoProposals(text(1_005))]).await;
    assert_eq!(list(query).await, (vec![], 0));
}

pub(super) async fn texts_that_are_alike_are_found_by_their_marks(vault: &dyn Vault) {
    let coarse = MarksRow::below(3);
    let far = coarse + 7;
    let rows = [
        marks(1, &[1, 2, 3, 4], 0, &[50, 51]),
        marks(2, &[2, 3, 4, far], 0, &[60]),
        marks(3, &[3, 4], 3, &[50, 51, 52]),
        marks(4, &[90, 91], 0, &[51]),
        // The same number as a word and as a fact is not the same mark.
        marks(5, &[50, 51], 0, &[1, 2, 3, 4]),
    ];
    apply(vault, rows.into_iter().map(Change::Marks).collect()).await;
    let query = |least_words, least_facts, limit| MarkQuery {
        document: document(1),
        words: vec![1, 2, 3, 4],
        scale: 0,
        facts: vec![50, 51],
        least_words,
        least_facts,
        limit,
    };
    let found = |query: MarkQuery| async {
        let found = vault.marked(&whole(), query).await.unwrap();
        let rows = found.into_iter();
        rows.map(|one| {
            assert_eq!(one.guard, guard());
            let scale = if one.document == document(3) { 3 } else { 0 };
            assert_eq!(one.scale, scale);
            let number = (1..6).find(|n| document(*n) == one.document).unwrap();
            assert_eq!(one.text, text(number + 1_000));
            (number, one.words, one.shared_words, one.shared_facts)
        })
        .collect::<Vec<_>>()
    };
    let all = [(3, 2, 2, 2), (2, 4, 3, 0), (4, 2, 0, 1)];
    assert_eq!(found(query(1, 1, 10)).await, all);
    assert_eq!(found(query(1, 1, 1)).await, all[..1]);
    assert_eq!(found(query(3, 2, 10)).await, all[..2]);
    assert_eq!(found(query(3, 9, 10)).await, all[1..2]);
    let coarser = MarkQuery {
        scale: 3,
        ..query(1, 9, 10)
    };
    assert_eq!(
        found(coarser).await,
        [(3, 2, 2, 2), (2, 3, 3, 0)],
        "words that a coarser sample can't have do not count"
    );
    apply(
        vault,
        vec![
            Change::NoProposals(text(1_003)),
            Change::Marks(marks(2, &[80], 0, &[])),
        ],
    )
    .await;
    assert_eq!(found(query(1, 1, 10)).await, all[2..]);
}

pub(super) async fn counts_follow_every_change(vault: &dyn Vault) {
    let mut torn = entity(1, "person", "one");
    torn.conflicts = 3;
    apply(
        vault,
        vec![
            Change::Entity(torn),
            Change::Entity(entity(2, "person", "two")),
            Change::Entity(entity(3, "event", "three")),
            Change::Proposals(vec![
                proposal(1, 5, 0, "person"),
                proposal(2, 5, 1, "event"),
                proposal(3, 6, 0, "person"),
            ]),
        ],
    )
    .await;
    let pairs = |pairs: &[(&str, u64)]| -> Vec<(String, u64)> {
        pairs
            .iter()
            .map(|(kind, count)| ((*kind).to_owned(), *count))
            .collect()
    };
    assert_eq!(
        vault.counts(&whole()).await.unwrap(),
        Counts {
            entities: pairs(&[("event", 1), ("person", 2)]),
            waiting: pairs(&[("event", 1), ("person", 2)]),
            documents: vec![(document(5), 2, 0), (document(6), 1, 0)],
            conflicts: 1,
            statements: 0,
        }
    );
    apply(
        vault,
        vec![
            Change::Entity(entity(1, "person", "settled")),
            Change::NoEntity(id(3)),
            Change::Decided(proposal_id(1), ProposalState::Rejected, None),
            Change::Decided(proposal_id(3), ProposalState::Accepted, Some(id(1))),
            Change::Proposals(vec![proposal(2, 5, 1, "place")]),
        ],
    )
    .await;
    assert_eq!(
        vault.counts(&whole()).await.unwrap(),
        Counts {
            entities: pairs(&[("person", 2)]),
            waiting: pairs(&[("place", 1)]),
            documents: vec![(document(5), 1, 1)],
            conflicts: 0,
            statements: 0,
        }
    );
    let reader = scope(&Actor::new(key(8), Role::Reader, []));
    let seen = vault.counts(&reader).await.unwrap();
    assert_eq!(seen.entities, []);
    assert_eq!(seen.waiting, []);
    assert_eq!(seen.documents, []);
}

pub(super) async fn short_ids_are_resolved(vault: &dyn Vault) {
    keep(vault, vec![statement_row(0xabc, 1, "name")]).await;
    let mut row = entity(0x1234_5678_0000_0000, "person", "Аян");
    row.members.push(id(0x1234_9999_0000_0000));
    apply(
        vault,
        vec![
            Change::Entity(row),
            Change::Proposals(vec![proposal(0x1235_0000_0000_0000, 5, 0, "event")]),
        ],
    )
    .await;
    let resolve = |prefix: &'static str| async move {
        let mut found = vault.resolve(&whole(), prefix).await.unwrap();
        found.sort();
        found
    };
    let person = |number| (id(number), "person".to_owned());
    assert_eq!(
        resolve("1234").await,
        [person(0x1234_5678_0000_0000), person(0x1234_9999_0000_0000)]
    );
    assert_eq!(resolve("12345").await, [person(0x1234_5678_0000_0000)]);
    assert_eq!(
        resolve("1235").await,
        [(id(0x1235_0000_0000_0000), "proposal".to_owned())]
    );
    assert_eq!(
        resolve("0000000000000abc").await,
        [(id(0xabc), "statement".to_owned())]
    );
    assert_eq!(resolve("ffff").await, []);
}

pub(super) async fn rebuilt_rows_have_the_same_digest(vault: &dyn Vault) {
    keep(
        vault,
        vec![statement_row(1, 10, "name"), statement_row(2, 11, "name")],
    )
    .await;
    let rows = || {
        let mut linked = statement_row(1, 10, "name");
        linked.links = vec![(id(20), "victim".to_owned()), (id(19), "place".to_owned())];
        vec![
            Change::Statement(linked),
            Change::Statement(statement_row(2, 11, "name")),
            Change::Entity(entity(10, "person", "Аян")),
            Change::Entity(entity(11, "person", "Бота")),
            Change::Proposals(vec![
                proposal(1, 5, 0, "person"),
                proposal(2, 5, 1, "event"),
            ]),
            Change::Words(vec![
                super::words(10, 0, "аян"),
                super::words(11, 0, "бота"),
            ]),
            Change::Marks(marks(5, &[7, 3], 1, &[9])),
        ]
    };
    vault.clear_projections().await.unwrap();
    let empty = vault.projection_digest().await.unwrap();
    let version = vault.projection().await.unwrap().version;
    let reached = kua_core::ports::ProjectionState {
        position: 2,
        version,
    };
    vault.project(rows(), reached).await.unwrap();
    assert_eq!(vault.projection().await.unwrap(), reached);
    let first = vault.projection_digest().await.unwrap();
    assert_ne!(first, empty);

    vault.clear_projections().await.unwrap();
    assert_eq!(vault.projection_digest().await.unwrap(), empty);
    assert_eq!(vault.projection().await.unwrap().position, 0);
    let log = vault.read_log(&whole(), 0, 10).await.unwrap();
    assert_eq!(log.len(), 2, "the truth is untouched");
    let mut backwards = rows();
    backwards.reverse();
    vault.project(backwards, reached).await.unwrap();
    assert_eq!(
        vault.projection_digest().await.unwrap(),
        first,
        "the order of arrival does not matter"
    );
    apply(vault, vec![Change::Live(statement(1), false)]).await;
    assert_ne!(vault.projection_digest().await.unwrap(), first);
}
