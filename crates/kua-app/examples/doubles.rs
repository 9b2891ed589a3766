//! Measures possible doubles in a large vault: `cargo run --release -p kua-app --example doubles -- [PERSONS]`.
//!
//! Persons are called by names put together from those of the test kit's made-up releases: given
//! names of which some are borne by many, and thousands of family names, in Latin, Cyrillic and
//! Arabic letters. Every tenth person is the one before in other letters. The vault is in memory, so
//! that what is measured is the looking, not a disk.

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
use kua_core::ports::{Area, Change, EntityRow, ProjectionState, Vault as _, Window, team_guard};
use kua_core::proposal::{DocumentFacts, FORMAT, ProposalDocument, TextFacts};
use kua_core::reading::{ReadFailure, ReadRequest};
use kua_core::statement::{Clock as Quality, Recorded};
use kua_core::tools::{Clock, ExtractRequest, Extractor, ReadAnswer, Reader};
use kua_core::{KeyId, RecordId};
use kua_names::comparison::likelihood;
use kua_names::name::Name;
use kua_names::standards::convert;
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
    // The first bytes: an id has marks of its version further on.
    id.split_at_mut(4)
        .0
        .copy_from_slice(&u32::try_from(number).unwrap_or(0).to_be_bytes());
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

/// Makes up names.
struct Names {
    given: Vec<String>,
    beginnings: Vec<String>,
}

/// What family names end in.
const ENDINGS: [&str; 12] = [
    "bay", "bek", "khan", "qul", "uly", "bayuly", "bekov", "khanov", "zhan", "berdi", "gali", "tay",
];

/// How the same name is written in other letters, by the number of the person.
const WRITTEN: [&str; 4] = [
    "kk-Latn-informal",
    "kk-Cyrl",
    "kk-Latn-informal",
    "kk-Arab-tote",
];

impl Names {
    fn new() -> Self {
        let world = World::new(11);
        let mut given = BTreeSet::new();
        let mut beginnings = BTreeSet::new();
        for number in 0..2_000 {
            let name = world.release(number).victim;
            for word in name.split(' ') {
                for letters in 3..6 {
                    beginnings.insert(word.chars().take(letters).collect());
                }
            }
            given.extend(name.split(' ').next().map(str::to_owned));
        }
        Self {
            given: given.into_iter().collect(),
            beginnings: beginnings.into_iter().collect(),
        }
    }

    /// The name of a person, the same for the same number; every tenth is the one before.
    fn of(&self, number: u64) -> String {
        let person = if number % 10 == 9 { number - 1 } else { number };
        let mut dice = person.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut roll = |below: usize| {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            usize::try_from(dice >> 33).unwrap_or(0) % below.max(1)
        };
        let one_of = |words: &[String], at: usize| words.get(at).cloned().unwrap_or_default();
        // The product of two makes some given names far commoner than others.
        let all = self.given.len() * 12;
        let at = roll(all) * roll(all) / all;
        let mut given = one_of(&self.given, at % self.given.len());
        if at >= self.given.len() {
            given = given.chars().take(4).collect();
            given.push_str(ENDINGS.get(at / self.given.len()).copied().unwrap_or(""));
        }
        let mut family = one_of(&self.beginnings, roll(self.beginnings.len()));
        let middle = one_of(&self.beginnings, roll(self.beginnings.len())).to_lowercase();
        family.extend(middle.chars().take(2));
        family.push_str(ENDINGS.get(roll(ENDINGS.len())).copied().unwrap_or(""));
        let name = format!("{given} {family}");
        let at = usize::try_from(number % 4).unwrap_or(0);
        let to = WRITTEN.get(at).copied().unwrap_or("");
        convert(&name, "kk-Latn-informal", to).map_or(name, |converted| converted.text)
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
    let made_up = Names::new();
    let vault = MemoryVault::default();
    let mut names = BTreeSet::new();
    let changes = (0..persons)
        .map(|number| {
            let name = made_up.of(number);
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
    for number in [0, 1, 2, 3, 8, 9, 18, 19] {
        println!("  {}", made_up.of(number));
    }
    let none = Arc::new(NoDocuments);
    let vault: Arc<MemoryVault> = Arc::new(vault);
    let open = || House::new(vault.clone(), none.clone(), none.clone(), none.clone());
    let house = open();
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
    drop(house);
    let begun = Instant::now();
    let house = open();
    let found = house
        .all_doubles(&page, |_, _| ())
        .await
        .expect("all pairs");
    println!(
        "after a restart: {:.1?}, {} pairs",
        begun.elapsed(),
        found.total
    );
    for name in vault.remembered(Area::Cache).await.expect("names") {
        vault
            .remember(Area::Cache, &name, None)
            .await
            .expect("gone");
    }
    let begun = Instant::now();
    let house = open();
    let found = house
        .all_doubles(&page, |_, _| ())
        .await
        .expect("all pairs");
    println!(
        "all at once from nothing: {:.1?}, {} pairs; {}",
        begun.elapsed(),
        found.total,
        peak()
    );
    let ids_of = |pair: &kua_app::Double| (pair.one.id, pair.other.id);
    let all = DoubleQuery::open(Window::first(20_000));
    let pairs = house.all_doubles(&all, |_, _| ()).await.expect("all pairs");
    let pairs: BTreeSet<_> = pairs.rows.iter().map(ids_of).collect();
    let planted: Vec<(RecordId, RecordId)> = (9..persons)
        .step_by(10)
        .map(|number| {
            let id = |number| person(number, String::new()).id;
            let (one, other) = (id(number - 1), id(number));
            (one.min(other), one.max(other))
        })
        .collect();
    let met = planted.iter().filter(|pair| pairs.contains(pair)).count();
    let alike: Vec<&(RecordId, RecordId)> = (9..persons)
        .step_by(10)
        .zip(&planted)
        .filter(|(number, _)| {
            let (one, other) = (made_up.of(number - 1), made_up.of(*number));
            likelihood(&Name::read(&one), &Name::read(&other)) >= 0.5
        })
        .map(|(_, pair)| pair)
        .collect();
    let found = alike.iter().filter(|pair| pairs.contains(pair)).count();
    println!(
        "of {} persons in other letters, {} have names that can be one; {found} of these are listed, {met} of all",
        planted.len(),
        alike.len(),
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
