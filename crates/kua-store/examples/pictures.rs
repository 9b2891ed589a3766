//! Measures what pictures ask of a vault of so many events: `cargo run --release -p kua-store --example pictures -- 100000`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods
)]

use std::time::{Duration, Instant};

use kua_core::access::{Actor, Role, scope};
use kua_core::ports::{
    Batch, Change, DaySpan, EntityOrder, EntityQuery, Linked, NewStatement, ProjectionState,
    TallyBy, Vault, Window,
};
use kua_store::{InitOptions, SqliteVault};
use kua_testkit::conformance::{entity, id, statement_row};

/// How many places there are; the first has a fifth of all events.
const PLACES: u64 = 500;

fn main() {
    let count: u64 = std::env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(100_000);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(measure(count));
}

async fn measure(count: u64) {
    let folder = tempfile::tempdir().unwrap();
    let options = InitOptions {
        name: "Invented Keeper".to_owned(),
        cost: Some(kua_crypto::Cost::weak_for_tests()),
    };
    let home = folder.path().join("v");
    let (vault, _) = SqliteVault::init(&home, "alma qozy bulaq tas", &options).unwrap();
    let reached = ProjectionState {
        position: 0,
        version: 1,
    };
    vault.project(Vec::new(), reached).await.unwrap();
    let begin = Instant::now();
    for first in (0..count).step_by(1_000) {
        let batch = batch(first, 1_000.min(count - first));
        vault.append(batch).await.unwrap();
    }
    println!(
        "{count} events kept in {:.1} s",
        begin.elapsed().as_secs_f64()
    );
    let team = scope(&Actor::new(vault.actor().key(), Role::Documenter, []));
    let events = EntityQuery {
        order: EntityOrder::Day,
        ..EntityQuery::of_kind("event", Window::first(60))
    };
    let at = |place: u64| EntityQuery {
        linked: vec![Linked {
            to: vec![id(place)],
            property: Some("place".to_owned()),
            wanted: true,
        }],
        ..events.clone()
    };
    let within = EntityQuery {
        days: Some(DaySpan {
            from: Some(17_500),
            to: Some(17_900),
        }),
        ..events.clone()
    };
    let target = TallyBy::Target {
        property: "place".to_owned(),
        how: "place".to_owned(),
    };
    for (name, query, by) in [
        ("all by month", events.clone(), TallyBy::Month),
        ("400 days, by day", within.clone(), TallyBy::Day),
        ("of the largest place, by month", at(PLACE), TallyBy::Month),
        ("of a small place, by month", at(PLACE + 7), TallyBy::Month),
        ("all by place", events.clone(), target.clone()),
        ("400 days, by place", within.clone(), target),
    ] {
        let mut times = Vec::new();
        for _ in 0..10 {
            let begin = Instant::now();
            let found = vault.tally(&team, query.clone(), by.clone()).await.unwrap();
            times.push(begin.elapsed());
            assert!(!found.is_empty(), "{name}");
        }
        tell(&format!("count {name}"), times);
    }
    for (name, query) in [
        ("all", events.clone()),
        ("400 days", within),
        ("of the largest place", at(PLACE)),
    ] {
        let mut times = Vec::new();
        for _ in 0..10 {
            let begin = Instant::now();
            let page = vault.entities(&team, query.clone()).await.unwrap();
            times.push(begin.elapsed());
            assert!(page.total > 0, "{name}");
        }
        tell(&format!("60 of them, {name}"), times);
    }
}

/// The id of the first place.
const PLACE: u64 = 90_000_000;

fn batch(first: u64, count: u64) -> Batch {
    let mut batch = Batch::default();
    for number in first..first + count {
        // Ids are spread like chance, as real ones are.
        let spread = |more: u64| (3 * number + more).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let event = spread(0);
        let place = match number % 5 {
            0 => 0,
            _ => number.wrapping_mul(7) % PLACES,
        };
        for (more, property, to, how) in [
            (1, "place", PLACE + place, "place"),
            (2, "involvement", 80_000_000 + number % 50_000, "victim"),
        ] {
            let mut row = statement_row(spread(more), event, property);
            row.links = vec![
                (id(to), how.to_owned()),
                (id(number / 10), "document".to_owned()),
            ];
            batch.statements.push(NewStatement {
                id: row.id,
                payload: vec![b'x'; 300],
            });
            batch.changes.push(Change::Statement(row));
        }
        let mut row = entity(event, "event", "Invented");
        row.class =
            Some(["arrest", "trial", "search", "release"][(number % 4) as usize].to_owned());
        let day = 16_000 + (number.wrapping_mul(31) % 3_000) as i64;
        row.earliest = Some(day);
        row.latest = (!number.is_multiple_of(11)).then_some(day + (number % 3) as i64 * 20);
        batch.changes.push(Change::Entity(row));
    }
    batch
}

fn tell(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let milliseconds = |at: usize| times[at].as_secs_f64() * 1_000.0;
    println!(
        "{name:<44} median {:>7.1} ms, longest {:>7.1} ms",
        milliseconds(times.len() / 2),
        milliseconds(times.len() - 1)
    );
}
