//! What articles of law promise: each event once, each person once, and nothing of what may not be seen.

use kua_core::access::{Access, Actor, Guarded, Role, scope};
use kua_core::civil::CivilDay;
use kua_core::ports::{
    Case, Change, Citation, CitationQuery, DaySpan, EntityRow, Happened, HappenedQuery,
    StatementRow, Vault,
};
use kua_core::statement::PayloadKind;

use super::rows::{apply, entity, id, keep, key, statement, statement_row, whole};

fn day(words: &str) -> Option<i64> {
    Some(words.parse::<CivilDay>().unwrap().number())
}

fn event(number: u64, class: &str, first: Option<i64>) -> EntityRow {
    EntityRow {
        class: Some(class.to_owned()),
        earliest: first,
        latest: first,
        ..entity(number, "event", &format!("event {number}"))
    }
}

fn charge(number: u64, event: u64) -> StatementRow {
    statement_row(number, event, "charge")
}

fn involved(number: u64, event: u64, who: u64, role: &str) -> StatementRow {
    StatementRow {
        links: vec![(id(who), role.to_owned())],
        ..statement_row(number, event, "involvement")
    }
}

fn cites(number: u64, all: &[(&str, bool, &str)]) -> Change {
    let citations = all.iter().map(|(article, sure, imposed)| Citation {
        article: (*article).to_owned(),
        sure: *sure,
        law: format!("law {number}"),
        written: format!("art. {number}"),
        imposed: (*imposed).to_owned(),
    });
    Change::Citations(statement(number), citations.collect())
}

fn query(article: Option<&str>) -> CitationQuery {
    CitationQuery {
        article: article.map(str::to_owned),
        events: None,
        days: None,
        role: "victim".to_owned(),
    }
}

/// Events 1 (also called 11), 2 and 3 with charges; persons 30 (also called 33) and 31.
async fn world(vault: &dyn Vault) {
    let mut fallen = charge(8, 3);
    fallen.live = false;
    let mut denied = charge(9, 3);
    denied.denied = true;
    let mut judged = charge(10, 3);
    judged.kind = PayloadKind::Judgement;
    let mut not_involved = involved(11, 2, 32, "victim");
    not_involved.denied = true;
    keep(
        vault,
        vec![
            charge(1, 1),
            charge(2, 11),
            charge(3, 2),
            charge(4, 3),
            involved(5, 1, 30, "victim"),
            involved(6, 2, 33, "victim"),
            involved(7, 3, 31, "victim"),
            fallen,
            denied,
            judged,
            not_involved,
            involved(12, 2, 31, "judge"),
        ],
    )
    .await;
    let mut first = event(1, "arrest", day("2019-03-10"));
    first.members = vec![id(1), id(11)];
    let mut person = entity(30, "person", "one");
    person.members = vec![id(30), id(33)];
    let mut changes: Vec<Change> = vec![
        first,
        event(2, "trial", day("2020-05-01")),
        event(3, "sentence", None),
        person,
        entity(31, "person", "another"),
        entity(32, "person", "a third"),
    ]
    .into_iter()
    .map(Change::Entity)
    .collect();
    changes.extend([
        cites(1, &[("a", false, ""), ("b", false, "years-2")]),
        cites(2, &[("a", true, "years-3")]),
        cites(3, &[("a", false, "years-3")]),
        cites(4, &[("b", true, "")]),
        cites(8, &[("a", true, "")]),
        cites(9, &[("a", true, "")]),
        cites(10, &[("a", true, "")]),
    ]);
    apply(vault, changes).await;
}

pub(super) async fn articles_are_counted_by_events_and_persons(vault: &dyn Vault) {
    world(vault).await;
    let found = vault.articles(&whole(), query(None)).await.unwrap();
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.article.as_str(), one.events, one.sure, one.persons))
        .collect();
    assert_eq!(told, [("a", 2, 1, 1), ("b", 2, 1, 2)]);
    assert_eq!(
        (found[0].law.as_str(), found[0].written.as_str()),
        ("law 1", "art. 1")
    );
    assert_eq!(
        (found[0].earliest, found[0].latest),
        (day("2019-03-10"), day("2020-05-01"))
    );
    assert_eq!(
        (found[1].earliest, found[1].latest),
        (day("2019-03-10"), day("2019-03-10"))
    );
    let one = vault.articles(&whole(), query(Some("b"))).await.unwrap();
    assert_eq!(one.len(), 1);
    assert!(one[0] == found[1]);
    let cases = vault.cases(&whole(), query(Some("a"))).await.unwrap();
    let case = |event, class: &str, first, sure, imposed: &[&str], charged: &[u64]| Case {
        event: id(event),
        class: Some(class.to_owned()),
        earliest: first,
        latest: first,
        sure,
        imposed: imposed.iter().map(ToString::to_string).collect(),
        charged: charged.iter().map(|number| id(*number)).collect(),
    };
    let (first, second) = (day("2019-03-10"), day("2020-05-01"));
    assert_eq!(
        cases,
        [
            case(1, "arrest", first, true, &["years-3"], &[30]),
            case(2, "trial", second, false, &["years-3"], &[30]),
        ]
    );
    let cases = vault.cases(&whole(), query(Some("b"))).await.unwrap();
    let last = case(3, "sentence", None, true, &[], &[31]);
    assert_eq!(
        cases,
        [case(1, "arrest", first, false, &["years-2"], &[30]), last]
    );
    let within = CitationQuery {
        days: Some(DaySpan {
            from: day("2020-01-01"),
            to: None,
        }),
        ..query(None)
    };
    let found = vault.articles(&whole(), within.clone()).await.unwrap();
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.article.as_str(), one.events))
        .collect();
    assert_eq!(told, [("a", 1)]);
    assert_eq!(vault.cases(&whole(), within).await.unwrap().len(), 1);
    let of_events = |events: &[u64]| CitationQuery {
        events: Some(events.iter().map(|number| id(*number)).collect()),
        ..query(None)
    };
    for (events, expected) in [
        (&[1][..], vec![("a", 1), ("b", 1)]),
        (&[2, 3], vec![("a", 1), ("b", 1)]),
        (&[2], vec![("a", 1)]),
        (&[], vec![]),
    ] {
        let found = vault.articles(&whole(), of_events(events)).await.unwrap();
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.article.as_str(), one.events))
            .collect();
        assert_eq!(told, expected, "{events:?}");
    }
    let judges = CitationQuery {
        role: "judge".to_owned(),
        ..query(Some("a"))
    };
    let found = vault.articles(&whole(), judges).await.unwrap();
    assert_eq!((found[0].events, found[0].persons), (2, 1));
    let none = vault.cases(&whole(), query(Some("c"))).await.unwrap();
    assert_eq!(none, []);
}

pub(super) async fn what_a_charge_cites_is_replaced_and_dropped(vault: &dyn Vault) {
    world(vault).await;
    let before = vault.projection_digest().await.unwrap();
    apply(
        vault,
        vec![cites(1, &[("c", true, "")]), cites(2, &[]), cites(3, &[])],
    )
    .await;
    assert_ne!(vault.projection_digest().await.unwrap(), before);
    let found = vault.articles(&whole(), query(None)).await.unwrap();
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.article.as_str(), one.events, one.sure))
        .collect();
    assert_eq!(told, [("b", 1, 1), ("c", 1, 1)]);
    apply(vault, vec![Change::Live(statement(1), false)]).await;
    let found = vault.articles(&whole(), query(None)).await.unwrap();
    assert_eq!(found.len(), 1);
    vault.clear_projections().await.unwrap();
    let found = vault.articles(&whole(), query(None)).await.unwrap();
    assert!(found.is_empty());
}

/// A sealed event, a sealed charge, a sealed part in an open event and a sealed person.
pub(super) async fn nothing_closed_is_counted_under_an_article(vault: &dyn Vault) {
    let sealed = Guarded {
        access: Access::Sealed,
        case: None,
        author: Some(key(801)),
    };
    let mut closed_charge = charge(2, 2);
    closed_charge.guard = sealed;
    let mut closed_part = involved(6, 3, 31, "victim");
    closed_part.guard = sealed;
    keep(
        vault,
        vec![
            charge(1, 1),
            closed_charge,
            charge(3, 3),
            involved(4, 1, 30, "victim"),
            involved(5, 3, 30, "victim"),
            closed_part,
            involved(7, 3, 32, "victim"),
        ],
    )
    .await;
    let mut closed_event = event(1, "arrest", None);
    closed_event.guard = sealed;
    let mut closed_person = entity(32, "person", "three");
    closed_person.guard = sealed;
    let mut changes: Vec<Change> = vec![
        closed_event,
        event(2, "trial", None),
        event(3, "trial", None),
        entity(30, "person", "one"),
        entity(31, "person", "two"),
        closed_person,
    ]
    .into_iter()
    .map(Change::Entity)
    .collect();
    changes.extend([
        cites(1, &[("a", true, "life")]),
        cites(2, &[("a", true, ""), ("b", true, "")]),
        cites(3, &[("a", false, "")]),
    ]);
    apply(vault, changes).await;
    for (author, expected, charged) in [
        (801, vec![("a", 3, 2, 3), ("b", 1, 1, 0)], vec![30, 31, 32]),
        (802, vec![("a", 1, 0, 1)], vec![30]),
    ] {
        let scope = scope(&Actor::new(key(author), Role::Documenter, []));
        let found = vault.articles(&scope, query(None)).await.unwrap();
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.article.as_str(), one.events, one.sure, one.persons))
            .collect();
        assert_eq!(told, expected, "author {author}");
        let cases = vault.cases(&scope, query(Some("a"))).await.unwrap();
        assert_eq!(cases.len() as u64, expected[0].1, "author {author}");
        let last = cases.iter().find(|case| case.event == id(3)).unwrap();
        let persons: Vec<_> = charged.iter().map(|number| id(*number)).collect();
        assert_eq!(last.charged, persons, "author {author}");
        let asked = HappenedQuery {
            persons: vec![id(30), id(31), id(32)],
            classes: vec!["arrest".to_owned(), "trial".to_owned()],
            role: "victim".to_owned(),
        };
        let found = vault.happened(&scope, asked).await.unwrap();
        let expected = if author == 801 { 4 } else { 1 };
        assert_eq!(found.len(), expected, "author {author}");
    }
}

pub(super) async fn what_happened_to_persons_is_found_by_class(vault: &dyn Vault) {
    world(vault).await;
    let asked = |persons: &[u64], classes: &[&str]| HappenedQuery {
        persons: persons.iter().map(|number| id(*number)).collect(),
        classes: classes.iter().map(ToString::to_string).collect(),
        role: "victim".to_owned(),
    };
    let happened = |person, event, class: &str, first| Happened {
        person: id(person),
        event: id(event),
        class: class.to_owned(),
        earliest: first,
        latest: first,
    };
    let all = ["arrest", "trial", "sentence"];
    let found = vault.happened(&whole(), asked(&[30, 31, 32], &all)).await;
    assert_eq!(
        found.unwrap(),
        [
            happened(30, 1, "arrest", day("2019-03-10")),
            happened(30, 2, "trial", day("2020-05-01")),
            happened(31, 3, "sentence", None),
        ]
    );
    let found = vault.happened(&whole(), asked(&[30], &["trial"])).await;
    assert_eq!(found.unwrap().len(), 1);
    for nothing in [asked(&[], &all), asked(&[30], &[]), asked(&[32], &all)] {
        let found = vault.happened(&whole(), nothing).await;
        assert_eq!(found.unwrap(), []);
    }
}
