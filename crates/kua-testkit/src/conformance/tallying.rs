//! What counting promises: days, links, months, targets, and nothing of what may not be seen.

use kua_core::access::{Access, Actor, Guarded, Role, scope};
use kua_core::civil::CivilDay;
use kua_core::ports::{
    Change, DaySpan, EntityOrder, EntityQuery, EntityRow, Linked, StatementRow, Tally, TallyBy,
    Vault, Window,
};
use kua_core::statement::PayloadKind;

use super::rows::{apply, entity, id, keep, key, statement_row, whole};

/// A day in words.
fn day(words: &str) -> Option<i64> {
    Some(words.parse::<CivilDay>().unwrap().number())
}

fn event(number: u64, class: &str, days: (Option<i64>, Option<i64>)) -> EntityRow {
    EntityRow {
        class: Some(class.to_owned()),
        earliest: days.0,
        latest: days.1,
        ..entity(number, "event", &format!("event {number}"))
    }
}

fn points(number: u64, subject: u64, property: &str, to: u64, how: &str) -> StatementRow {
    StatementRow {
        links: vec![(id(to), how.to_owned()), (id(90), "document".to_owned())],
        ..statement_row(number, subject, property)
    }
}

/// Four events: 1 and 2 at place 20, 3 and 4 at place 21, 4 without a day and denied to be at 20;
/// 1 and 3 happened to person 30.
async fn world(vault: &dyn Vault) {
    let whole_month = (day("2019-03-01"), day("2019-03-31"));
    let mut fourth = event(4, "death", (None, None));
    fourth.members = vec![id(4), id(44)];
    let events = [
        event(1, "arrest", (day("2019-03-10"), day("2019-03-10"))),
        event(2, "arrest", whole_month),
        event(3, "trial", (day("2020-01-05"), None)),
        fourth,
    ];
    let mut fallen = points(7, 2, "involvement", 30, "victim");
    fallen.live = false;
    let mut judged = points(8, 2, "involvement", 30, "victim");
    judged.kind = PayloadKind::Judgement;
    let mut denied = points(10, 4, "place", 20, "place");
    denied.denied = true;
    keep(
        vault,
        vec![
            points(1, 1, "place", 20, "place"),
            points(2, 2, "place", 20, "place"),
            points(3, 2, "place", 20, "place"),
            points(4, 3, "place", 21, "place"),
            points(5, 1, "involvement", 30, "victim"),
            points(6, 3, "involvement", 30, "witness"),
            fallen,
            judged,
            denied,
            points(9, 44, "place", 21, "place"),
        ],
    )
    .await;
    apply(vault, events.into_iter().map(Change::Entity).collect()).await;
}

fn events() -> EntityQuery {
    EntityQuery {
        order: EntityOrder::Day,
        ..EntityQuery::of_kind("event", Window::first(10))
    }
}

fn linked(to: &[u64], property: Option<&str>, wanted: bool) -> Linked {
    Linked {
        to: to.iter().map(|number| id(*number)).collect(),
        property: property.map(str::to_owned),
        wanted,
    }
}

async fn check(vault: &dyn Vault, query: EntityQuery, expected: &[&str]) {
    let page = vault.entities(&whole(), query.clone()).await.unwrap();
    let labels: Vec<&str> = page.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, expected, "{query:?}");
    assert_eq!(page.total, expected.len() as u64, "{query:?}");
    let tally = vault.tally(&whole(), query.clone(), TallyBy::Day).await;
    let counted: u64 = tally.unwrap().iter().map(|one| one.entities).sum();
    assert_eq!(counted, page.total, "{query:?}");
}

pub(super) async fn days_and_links_narrow_what_is_listed(vault: &dyn Vault) {
    world(vault).await;
    let all = ["event 2", "event 1", "event 3", "event 4"];
    check(vault, events(), &all).await;
    let within = |from, to| EntityQuery {
        days: Some(DaySpan { from, to }),
        ..events()
    };
    check(vault, within(None, None), &all[..3]).await;
    check(vault, within(None, day("2019-03-09")), &["event 2"]).await;
    check(
        vault,
        within(day("2019-03-31"), None),
        &["event 2", "event 3"],
    )
    .await;
    check(vault, within(day("2030-01-01"), None), &["event 3"]).await;
    check(vault, within(day("2019-05-01"), day("2019-06-01")), &[]).await;
    let pointing = |all: &[Linked]| EntityQuery {
        linked: all.to_vec(),
        ..events()
    };
    let at = linked(&[20], Some("place"), true);
    let of = linked(&[30], Some("involvement"), true);
    check(vault, pointing(std::slice::from_ref(&at)), &all[..2]).await;
    check(
        vault,
        pointing(std::slice::from_ref(&of)),
        &["event 1", "event 3"],
    )
    .await;
    check(vault, pointing(&[at.clone(), of]), &["event 1"]).await;
    check(vault, pointing(&[linked(&[20, 21], None, true)]), &all).await;
    check(vault, pointing(&[linked(&[90], None, true)]), &all).await;
    check(vault, pointing(&[linked(&[20], Some("name"), true)]), &[]).await;
    check(vault, pointing(&[linked(&[], None, true)]), &[]).await;
    let elsewhere = linked(&[20], None, false);
    check(vault, pointing(&[elsewhere]), &all[2..]).await;
    let both = EntityQuery {
        days: Some(DaySpan {
            from: day("2019-03-11"),
            to: None,
        }),
        class: Some("arrest".to_owned()),
        ..pointing(&[at])
    };
    check(vault, both, &["event 2"]).await;
}

pub(super) async fn entities_are_counted_by_month_day_and_target(vault: &dyn Vault) {
    world(vault).await;
    let sort = |class: &str, earliest, latest, entities| Tally {
        target: None,
        class: Some(class.to_owned()),
        earliest,
        latest,
        entities,
    };
    let march = day("2019-03-01");
    let by_month = vault.tally(&whole(), events(), TallyBy::Month).await;
    assert_eq!(
        by_month.unwrap(),
        [
            sort("arrest", march, march, 2),
            sort("death", None, None, 1),
            sort("trial", day("2020-01-01"), None, 1),
        ]
    );
    let by_day = vault.tally(&whole(), events(), TallyBy::Day).await.unwrap();
    assert_eq!(by_day.len(), 4);
    assert_eq!(by_day[0], sort("arrest", march, day("2019-03-31"), 1));
    let target = |number, entities| Tally {
        target: Some(id(number)),
        class: None,
        earliest: None,
        latest: None,
        entities,
    };
    let by = |property: &str, how: &str| TallyBy::Target {
        property: property.to_owned(),
        how: how.to_owned(),
    };
    let places = vault.tally(&whole(), events(), by("place", "place")).await;
    assert_eq!(places.unwrap(), [target(20, 2), target(21, 2)]);
    let arrests = EntityQuery {
        class: Some("arrest".to_owned()),
        ..events()
    };
    let places = vault.tally(&whole(), arrests, by("place", "place")).await;
    assert_eq!(places.unwrap(), [target(20, 2)]);
    let witnesses = by("involvement", "witness");
    let found = vault.tally(&whole(), events(), witnesses).await.unwrap();
    assert_eq!(found, [target(30, 1)]);
    let found = vault.tally(&whole(), events(), by("place", "victim")).await;
    assert_eq!(found.unwrap(), []);
}

/// A sealed event, and a sealed statement about an open one, for everybody but their author.
pub(super) async fn what_may_not_be_seen_is_not_counted(vault: &dyn Vault) {
    let sealed = Guarded {
        access: Access::Sealed,
        case: None,
        author: Some(key(801)),
    };
    let mut closed = event(1, "arrest", (day("2019-03-10"), day("2019-03-10")));
    closed.guard = sealed;
    let open = event(2, "arrest", (day("2019-03-10"), day("2019-03-10")));
    let mut told = points(2, 2, "place", 20, "place");
    told.guard = sealed;
    let of_closed = points(1, 1, "place", 20, "place");
    keep(vault, vec![of_closed, told]).await;
    let rows = [closed, open].into_iter().map(Change::Entity).collect();
    apply(vault, rows).await;
    let at = EntityQuery {
        linked: vec![linked(&[20], Some("place"), true)],
        ..events()
    };
    let not_at = EntityQuery {
        linked: vec![linked(&[20], Some("place"), false)],
        ..events()
    };
    let by_place = TallyBy::Target {
        property: "place".to_owned(),
        how: "place".to_owned(),
    };
    for (author, expected) in [(801, [2, 2, 2, 0]), (802, [1, 0, 0, 1])] {
        let scope = scope(&Actor::new(key(author), Role::Documenter, []));
        let mut found = Vec::new();
        for (query, by) in [
            (events(), TallyBy::Month),
            (events(), by_place.clone()),
            (at.clone(), TallyBy::Day),
            (not_at.clone(), TallyBy::Day),
        ] {
            let tally = vault.tally(&scope, query, by).await.unwrap();
            found.push(tally.iter().map(|one| one.entities).sum::<u64>());
        }
        assert_eq!(found, expected, "author {author}");
        let page = vault.entities(&scope, at.clone()).await.unwrap();
        assert_eq!(page.total, expected[2], "author {author}");
    }
}
