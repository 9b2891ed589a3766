//! Measures a vault of so many statements: `cargo run --release -p kua-store --example measure -- 100000`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods
)]

use std::time::{Duration, Instant};

use kua_core::access::{Actor, Role, scope};
use kua_core::ports::{
    Batch, Change, EntityOrder, EntityQuery, NewStatement, ProjectionState, ProposalQuery,
    ProposalState, SearchQuery, StatementQuery, Vault, Window,
};
use kua_core::search::{Expression, Filters};
use kua_store::{InitOptions, KeyCopy, SqliteVault, Unlock};
use kua_testkit::conformance::{entity, id, statement_row, words};

/// How many statements there are about one entity.
const EACH: u64 = 10;

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
    let home = folder.path().join("v");
    let passphrase = "alma qozy bulaq tas";
    let options = InitOptions {
        name: "Invented Keeper".to_owned(),
        cost: Some(kua_crypto::Cost::weak_for_tests()),
    };
    let (vault, _) = SqliteVault::init(&home, passphrase, &options).unwrap();
    vault
        .project(
            Vec::new(),
            ProjectionState {
                position: 0,
                version: 1,
            },
        )
        .await
        .unwrap();

    let begin = Instant::now();
    for first in (0..count).step_by(1_000) {
        vault
            .append(batch(first, 1_000.min(count - first)))
            .await
            .unwrap();
    }
    tell("append, 1,000 a batch", begin.elapsed(), count);

    let mut times = Vec::new();
    for number in count..count + 200 {
        let begin = Instant::now();
        vault.append(batch(number, 1)).await.unwrap();
        times.push(begin.elapsed());
    }
    percentile("append of one", times);
    println!(
        "{:<44} {:>9} MB",
        "record.db",
        size(&home.join("record.db"))
    );
    println!("{:<44} {:>9} MB", "keys.db", size(&home.join("keys.db")));

    drop(vault);
    let begin = Instant::now();
    let vault =
        SqliteVault::open(&home, &Unlock::Passphrase(passphrase.to_owned().into())).unwrap();
    tell("open without the passphrase's cost", begin.elapsed(), 1);

    let team = scope(&Actor::new(
        vault.actor().key(),
        Role::Caseworker,
        [id(901)],
    ));
    let people = |offset| EntityQuery::of_kind("person", Window { offset, limit: 50 });
    let entities = count / EACH;
    let lists: Vec<(&str, EntityQuery)> = vec![
        ("people by label, first page", people(0)),
        ("people by label, page in the middle", people(entities / 2)),
        (
            "people by day, newest first",
            EntityQuery {
                order: EntityOrder::Day,
                descending: true,
                ..people(0)
            },
        ),
        (
            "all by last change",
            EntityQuery {
                kinds: None,
                order: EntityOrder::Changed,
                descending: true,
                ..people(0)
            },
        ),
        (
            "people of a prefix",
            EntityQuery {
                prefix: Some("ай".to_owned()),
                ..people(0)
            },
        ),
        (
            "people with conflicts",
            EntityQuery {
                conflicts: true,
                ..people(0)
            },
        ),
    ];
    for (name, query) in lists {
        let mut times = Vec::new();
        for _ in 0..30 {
            let begin = Instant::now();
            let page = vault.entities(&team, query.clone()).await.unwrap();
            times.push(begin.elapsed());
            assert!(!page.rows.is_empty(), "{name}");
        }
        percentile(name, times);
    }
    let mut times = Vec::new();
    for number in 0..200 {
        let query = StatementQuery {
            subjects: Some(vec![id(number * 7 % entities)]),
            ..StatementQuery::default()
        };
        let begin = Instant::now();
        let found = vault.statements(&team, query).await.unwrap();
        times.push(begin.elapsed());
        assert_eq!(found.len() as u64, EACH);
    }
    percentile("statements about one", times);

    let term = |token: &str, prefix| {
        Some(Expression::Term {
            token: token.to_owned(),
            prefix,
        })
    };
    let words = ["оны", "word7", "алматы"];
    for (name, expression) in [
        ("search, a word in every entry", term(words[0], false)),
        ("search, a word in one of 1,000", term(words[1], false)),
        ("search, a prefix of many", term("алм", true)),
        (
            "search, two words",
            Some(Expression::And(vec![
                term(words[0], false).unwrap(),
                term(words[1], false).unwrap(),
            ])),
        ),
    ] {
        let mut times = Vec::new();
        for _ in 0..20 {
            let query = SearchQuery {
                expression: expression.clone(),
                filters: Filters::default(),
                window: Window::first(20),
            };
            let begin = Instant::now();
            let page = vault.search(&team, query).await.unwrap();
            times.push(begin.elapsed());
            assert!(page.total > 0, "{name}");
        }
        percentile(name, times);
    }
    let mut times = Vec::new();
    for _ in 0..30 {
        let begin = Instant::now();
        vault.counts(&team).await.unwrap();
        times.push(begin.elapsed());
    }
    percentile("counts", times);
    let mut times = Vec::new();
    for _ in 0..30 {
        let query = ProposalQuery {
            document: None,
            kinds: None,
            state: Some(ProposalState::Open),
            ids: None,
            window: Window::first(50),
        };
        let begin = Instant::now();
        vault.proposals(&team, query).await.unwrap();
        times.push(begin.elapsed());
    }
    percentile("open proposals", times);

    let begin = Instant::now();
    let report = vault.verify(&|_, _| {}).await.unwrap();
    tell("verify", begin.elapsed(), report.leaves);
    assert!(report.is_sound());
    let begin = Instant::now();
    vault.proof(report_id(3)).await.unwrap();
    tell("proof", begin.elapsed(), 1);
    let begin = Instant::now();
    vault.projection_digest().await.unwrap();
    tell("digest of the projections", begin.elapsed(), report.leaves);
    let begin = Instant::now();
    vault
        .backup(&folder.path().join("b"), &KeyCopy::Inside)
        .await
        .unwrap();
    tell("backup, verified", begin.elapsed(), report.leaves);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status
        .lines()
        .filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS"))
    {
        println!("{line}");
    }
}

fn report_id(number: u64) -> kua_core::StatementId {
    kua_core::StatementId::from_bytes(id(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).bytes())
}

fn batch(first: u64, count: u64) -> Batch {
    let mut batch = Batch::default();
    for number in first..first + count {
        // Ids are spread like chance, as real ones are.
        let spread = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let subject = number / EACH;
        let mut row = statement_row(spread, subject, "name");
        row.links = vec![(id(number % 5_000), "victim".to_owned())];
        batch.statements.push(NewStatement {
            id: row.id,
            payload: vec![b'x'; 400],
        });
        batch.changes.push(Change::Statement(row));
        if number % EACH == EACH - 1 {
            let label = format!(
                "{}{subject}",
                ["Айгүл", "Бекзат", "Гүлнұр", "Досым"][(subject % 4) as usize]
            );
            let mut row = entity(subject, "person", &label);
            row.statements = EACH;
            row.earliest = Some((subject % 9_000) as i64);
            row.changed = number as i64;
            row.conflicts = u64::from(subject.is_multiple_of(50));
            batch.changes.push(Change::Entity(row));
            let tokens = format!(
                "оны түнде алып кетті word{} алматы{} тағы бірнеше сөз осында тұр",
                subject % 1_000,
                subject % 300
            );
            batch
                .changes
                .push(Change::Words(vec![words(subject, 0, &tokens)]));
        }
    }
    batch
}

fn tell(name: &str, time: Duration, count: u64) {
    println!(
        "{name:<44} {:>9.3} s {:>10.1} µs each",
        time.as_secs_f64(),
        time.as_secs_f64() * 1e6 / count as f64
    );
}

fn percentile(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
    println!(
        "{name:<44} {:>9.2} ms median {:>9.2} ms p95",
        at(50).as_secs_f64() * 1e3,
        at(95).as_secs_f64() * 1e3
    );
}

fn size(path: &std::path::Path) -> u64 {
    std::fs::metadata(path).unwrap().len() >> 20
}
