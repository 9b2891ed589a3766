//! Measures possible doubles in a large vault: `cargo run --release -p kua-app --example doubles -- [PERSONS]`.
//!
//! Persons are called by the names of the test kit's made-up releases, three of them a name; the
//! vault is in memory, so that what is measured is the looking, not a disk.

#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a tool that is run by hand ends where it can't go on"
)]

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use kua_app::{DoubleQuery, House};
use kua_core::ports::{Change, EntityRow, ProjectionState, Vault as _, Window, team_guard};
use kua_core::proposal::{DocumentFacts, FORMAT, ProposalDocument, TextFacts};
use kua_core::reading::{ReadFailure, ReadRequest};
use kua_core::statement::{Clock as Quality, Recorded};
use kua_core::tools::{Clock, ExtractRequest, Extractor, ReadAnswer, Reader};
use kua_core::{KeyId, RecordId};
use kua_testkit::MemoryVault;
use kua_testkit::world::World;

/// Reads nothing: this vault has no documents.
struct NoDocuments;

impl Reader for NoDocuments {
    fn read(&self, _: ReadRequest, _: Box<dyn Read + Send>) -> ReadAnswer<'_> {
        Box::pin(async { Err(ReadFailure::Empty) })
    }

    fn version(&self) -> &str {
        "none"
    }
}

impl Extractor for NoDocuments {
    fn version(&self) -> &str {
        "none"
    }

    fn extract(&self, request: ExtractRequest) -> ProposalDocument {
        ProposalDocument {
            format: FORMAT.into(),
            document: DocumentFacts::default(),
            text: TextFacts {
                sha256: None,
                characters: 0,
                content: request.content,
            },
            notices: Vec::new(),
            proposals: Vec::new(),
        }
    }
}

impl Clock for NoDocuments {
    fn now(&self) -> Recorded {
        Recorded {
            seconds: 1_700_000_000,
            clock: Quality::Unchecked,
        }
    }
}

fn person(number: u64, label: String) -> EntityRow {
    let mut id = [7; 16];
    id.split_at_mut(8).0.copy_from_slice(&number.to_be_bytes());
    let id = RecordId::from_random(id);
    EntityRow {
        id,
        members: vec![id],
        kind: "person".into(),
        sort: kua_app::folded(&label),
        label,
        language: None,
        note: String::new(),
        class: None,
        guard: team_guard(KeyId::from_random([1; 16])),
        earliest: None,
        latest: None,
        statements: 1,
        conflicts: 0,
        changed: 0,
    }
}

/// The highest resident memory so far, as the system says.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.unwrap_or("VmHWM unknown").to_owned()
}

fn p95(mut spans: Vec<Duration>) -> (Duration, Duration) {
    spans.sort();
    let at = |share: usize| spans.get(spans.len() * share / 100).copied();
    (at(50).unwrap_or_default(), at(95).unwrap_or_default())
}

#[tokio::main]
async fn main() {
    let persons: u64 = std::env::args()
        .nth(1)
        .map_or(100_000, |count| count.parse().expect("a number"));
    let world = World::new(11);
    let part = |number: u64| world.release(number).victim;
    let vault = MemoryVault::default();
    let mut names = BTreeSet::new();
    let changes = (0..persons)
        .map(|number| {
            let (one, two, three) = (part(number * 3), part(number * 3 + 1), part(number * 3 + 2));
            let given = |words: &str| words.split(' ').next().unwrap_or_default().to_owned();
            let name = format!("{one} {}-{}uly", given(&two), given(&three));
            names.insert(name.clone());
            Change::Entity(person(number, name))
        })
        .collect();
    let state = ProjectionState {
        position: 0,
        version: kua_app::projector::VERSION,
    };
    vault.project(changes, state).await.expect("a vault");
    println!("{persons} persons, {} names; {}", names.len(), peak());
    let none = Arc::new(NoDocuments);
    let house = House::new(Arc::new(vault), none.clone(), none.clone(), none);
    let ids: Vec<RecordId> = (0..persons)
        .step_by(usize::try_from(persons / 100).unwrap_or(1).max(1))
        .map(|number| person(number, String::new()).id)
        .collect();

    // What a page waits for while nothing is known yet.
    let page = DoubleQuery::open(Window::first(25));
    let begun = Instant::now();
    let first = house.doubles(&page).await.expect("pairs");
    println!(
        "list of pairs, the first request: {:.1?}, {}",
        begun.elapsed(),
        if first.is_some() {
            "pairs"
        } else {
            "still looking"
        }
    );
    let (mut lists, mut views, mut answered) = (Vec::new(), Vec::new(), 0);
    for id in &ids {
        let begun = Instant::now();
        answered += usize::from(house.doubles_so_far().await.expect("a count").is_some());
        lists.push(begun.elapsed());
        let view = house.entity(*id).await.expect("a person");
        let begun = Instant::now();
        house.possible_doubles(&view).await.expect("pairs");
        views.push(begun.elapsed());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    println!(
        "while names are looked through, {answered} of {} answered:",
        ids.len()
    );
    println!("  list of persons: median, p95 {:.1?}", p95(lists));
    println!("  page of a person: median, p95 {:.1?}", p95(views));
    println!("  {}", peak());

    let begun = Instant::now();
    let found = house
        .all_doubles(&page, |_, _| ())
        .await
        .expect("all pairs");
    println!(
        "all names looked through: {:.1?} more; {} pairs, {} left out, {} common names; {}",
        begun.elapsed(),
        found.total,
        found.left_out,
        found.common,
        peak()
    );
    let (mut lists, mut views, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    for (number, id) in ids.iter().enumerate() {
        let begun = Instant::now();
        house.doubles_so_far().await.expect("a count");
        counts.push(begun.elapsed());
        let page = DoubleQuery::open(Window {
            offset: number as u64 * 25,
            limit: 25,
        });
        let begun = Instant::now();
        house.doubles(&page).await.expect("pairs");
        lists.push(begun.elapsed());
        let view = house.entity(*id).await.expect("a person");
        let begun = Instant::now();
        house.possible_doubles(&view).await.expect("pairs");
        views.push(begun.elapsed());
    }
    println!("after that:");
    println!(
        "  count on the list of persons: median, p95 {:.1?}",
        p95(counts)
    );
    println!(
        "  page of the list of pairs: median, p95 {:.1?}",
        p95(lists)
    );
    println!("  page of a person: median, p95 {:.1?}", p95(views));
}
