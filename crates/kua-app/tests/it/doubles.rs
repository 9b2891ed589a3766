//! Possible doubles: proposed with reasons, decided by a person, remembered, and taken back.

use std::sync::Arc;

use kua_app::{
    Agreement, Decision, Double, DoubleOrder, DoubleQuery, DoubleState, House, Kind, Letters,
    Origin, Possible, Sameness, WhyShown, names_of,
};
use kua_core::access::{Access, Actor, Role};
use kua_core::ports::{Area, Change, EntityRow, ProjectionState, Vault as _, Window, team_guard};
use kua_core::{KeyId, RecordId};
use kua_locales::Locale;
use kua_testkit::MemoryVault;

use crate::world::{add, all, house, house_of, house_on, proposals};

/// One invented man in two scripts, and somebody else.
const CYRILLIC: &str = "Төлеген";
const LATIN: &str = "Tolegen";

async fn named(house: &House, content: &str) -> RecordId {
    let document: RecordId = add(house, content).await.document.into();
    let word = content
        .split([' ', '\n'])
        .find_map(|word| word.strip_prefix('@'))
        .unwrap();
    let ids = proposals(house, document, word).await;
    house
        .decide(
            &ids,
            Decision::Apart {
                fields: Default::default(),
            },
        )
        .await
        .unwrap()
        .record
        .unwrap()
}

async fn possible(house: &House, person: RecordId) -> Possible {
    let view = house.entity(person).await.unwrap();
    house.possible_doubles(&view).await.unwrap()
}

async fn others(house: &House, person: RecordId) -> Vec<RecordId> {
    let found = possible(house, person).await.found;
    found.iter().map(|double| double.other.id).collect()
}

async fn pairs(house: &House, query: &DoubleQuery) -> Vec<Double> {
    let found = house.all_doubles(query, |_, _| ()).await.unwrap();
    assert_eq!(found.so_far.looked, found.so_far.names);
    assert_eq!(found.total as usize, found.rows.len());
    found.rows
}

fn open() -> DoubleQuery {
    DoubleQuery::open(Window::first(100))
}

#[tokio::test]
async fn one_name_in_two_scripts_is_proposed_with_its_reasons() {
    let house = house();
    let one = named(&house, "@Төлеген").await;
    let other = named(&house, "@Tolegen").await;
    named(&house, "@Бағила").await;
    let found = possible(&house, one).await;
    assert_eq!((found.more, found.looking), (0, false));
    let [double] = found.found.as_slice() else {
        panic!("{} found", found.found.len())
    };
    assert_eq!((double.one.id, double.other.id), (one, other));
    assert_eq!(double.names, (CYRILLIC.to_owned(), LATIN.to_owned()));
    assert!(double.likelihood > 0.5);
    assert!(!double.closed && !double.left_open);
    let why = double.why(Locale::of("en"));
    assert!(
        why.iter()
            .flatten()
            .any(|piece| piece.name && piece.words == "төлеген")
    );
    // The same from the other side, and in the list of all.
    assert_eq!(others(&house, other).await, [one]);
    assert_eq!(pairs(&house, &open()).await.len(), 1);
    let so_far = house.doubles_so_far().await.unwrap().unwrap();
    assert_eq!(so_far.open, 1);
}

#[tokio::test]
async fn who_is_kept_apart_is_not_proposed_again_and_an_undo_brings_it_back() {
    let house = house();
    let one = named(&house, "@Төлеген").await;
    let other = named(&house, "@Tolegen").await;
    let made = house
        .judge_pair(
            one,
            other,
            Sameness::Apart,
            Some(" another village "),
            false,
        )
        .await
        .unwrap();
    assert_eq!(made.len(), 2, "the judgement and why");
    assert!(others(&house, one).await.is_empty());
    assert!(others(&house, other).await.is_empty());
    assert!(pairs(&house, &open()).await.is_empty());
    let row = house.entity(one).await.unwrap().row;
    let (judged, labels) = house.judged_pairs(&row).await.unwrap();
    assert_eq!(judged.len(), 1);
    assert_eq!(judged[0].reason.as_deref(), Some("another village"));
    assert!(judged[0].live && judged[0].said == Sameness::Apart);
    assert!(labels.contains_key(&judged[0].other));
    house.withdraw(&made, None).await.unwrap();
    assert_eq!(others(&house, one).await, [other]);
    assert_eq!(pairs(&house, &open()).await.len(), 1);
    let (judged, _) = house.judged_pairs(&row).await.unwrap();
    assert!(!judged[0].live, "it stays in the history");
}

#[tokio::test]
async fn a_pair_kept_apart_stays_so_when_a_third_is_gathered() {
    let house = house();
    let one = named(&house, "@Төлеген").await;
    let other = named(&house, "@Tolegen").await;
    let third = named(&house, "@Tölegen").await;
    house.judge_same(one, other, false).await.unwrap();
    assert_eq!(others(&house, other).await, [third]);
    let joined = house.judge_same(third, one, true).await.unwrap();
    assert!(others(&house, other).await.is_empty());
    assert!(pairs(&house, &open()).await.is_empty());
    house.withdraw(&[joined], None).await.unwrap();
    assert_eq!(others(&house, other).await, [third]);
    assert_eq!(pairs(&house, &open()).await.len(), 2);
}

#[tokio::test]
async fn two_joined_are_no_pair_and_are_two_again_after_an_undo() {
    let house = house();
    let one = named(&house, "@Төлеген").await;
    let other = named(&house, "@Tolegen").await;
    pairs(&house, &open()).await;
    let made = house
        .judge_pair(one, other, Sameness::Same, Some("the same mother"), false)
        .await
        .unwrap();
    assert!(pairs(&house, &open()).await.is_empty());
    let row = house.entity(other).await.unwrap().row;
    assert_eq!(row.members.len(), 2);
    assert!(others(&house, one).await.is_empty());
    let again = house
        .judge_pair(one, other, Sameness::Same, None, false)
        .await;
    assert!(again.is_err(), "they are one already");
    house.withdraw(&made, None).await.unwrap();
    assert_eq!(all(&house, "person").await.len(), 2);
    assert_eq!(pairs(&house, &open()).await.len(), 1);
}

#[tokio::test]
async fn what_was_left_open_waits_apart() {
    let house = house();
    let one = named(&house, "@Төлеген").await;
    let other = named(&house, "@Tolegen").await;
    let made = house
        .judge_pair(one, other, Sameness::LeftOpen, Some("ask the aunt"), false)
        .await
        .unwrap();
    assert!(pairs(&house, &open()).await.is_empty());
    let left = DoubleQuery {
        state: DoubleState::LeftOpen,
        ..open()
    };
    assert_eq!(pairs(&house, &left).await.len(), 1);
    let found = possible(&house, one).await.found;
    assert!(found[0].left_open, "it is still shown beside the person");
    house.withdraw(&made, None).await.unwrap();
    assert!(pairs(&house, &left).await.is_empty());
    assert_eq!(pairs(&house, &open()).await.len(), 1);
}

#[tokio::test]
async fn the_list_is_filtered_and_ordered() {
    let house = house();
    for content in ["@Төлеген", "@Tolegen", "@Zhanar", "@Zhanar x", "@Moldir"] {
        named(&house, content).await;
    }
    let names = |rows: Vec<Double>| -> Vec<String> {
        rows.into_iter().map(|double| double.names.0).collect()
    };
    let two = DoubleQuery {
        letters: Letters::Two,
        ..open()
    };
    let found = names(pairs(&house, &two).await);
    assert_eq!(found.len(), 1);
    assert!([CYRILLIC, LATIN].contains(&found[0].as_str()));
    let one = DoubleQuery {
        letters: Letters::One,
        ..open()
    };
    assert_eq!(names(pairs(&house, &one).await), ["Zhanar"]);
    let word = DoubleQuery {
        words: Some("ZHAN".into()),
        order: DoubleOrder::Name,
        ..open()
    };
    assert_eq!(names(pairs(&house, &word).await), ["Zhanar"]);
    let sure = DoubleQuery {
        least: 1.1,
        ..open()
    };
    assert!(pairs(&house, &sure).await.is_empty());
    let part = DoubleQuery {
        window: Window {
            offset: 1,
            limit: 1,
        },
        ..open()
    };
    let found = house.all_doubles(&part, |_, _| ()).await.unwrap();
    assert_eq!((found.rows.len(), found.total), (1, 2));
}

#[tokio::test]
async fn what_is_said_of_both_stands_side_by_side() {
    let house = house();
    let one = named(&house, "@Төлеген in #Almaty =2019-03-10 !arrest").await;
    let other = named(&house, "@Tolegen in #Semey =2019-03-10 !arrest").await;
    for document in all(&house, "document").await {
        let reviewed = house.reviewed(document.id).await.unwrap().unwrap();
        let open: Vec<_> = reviewed
            .proposals
            .iter()
            .filter(|one| one.is_ready())
            .map(|one| one.row.id)
            .collect();
        house.decide(&open, Decision::Accept).await.unwrap();
    }
    let (double, labels) = house.double(one, other).await.unwrap();
    assert!(double.likelihood > 0.5);
    let of = |property: &str| {
        double
            .beside
            .facts
            .iter()
            .find(|fact| fact.property == property && fact.event.as_deref() == Some("arrest"))
            .map(|fact| fact.agreement)
    };
    assert_eq!(of("time"), Some(Agreement::Agrees));
    assert_eq!(of("place"), Some(Agreement::Differs));
    assert!(double.beside.documents.is_empty());
    assert!(!labels.is_empty());
    let itself = house.double(one, one).await.err().unwrap();
    assert_eq!(itself.kind, Kind::NotFound);
}

#[tokio::test]
async fn a_document_that_names_both_is_said() {
    let house = house();
    let document: RecordId = add(&house, "@Төлеген @Tolegen").await.document.into();
    for word in [CYRILLIC, LATIN] {
        let ids = proposals(&house, document, word).await;
        house.decide(&ids, Decision::Accept).await.unwrap();
    }
    let [double] = pairs(&house, &open()).await.try_into().ok().unwrap();
    let (double, _) = house.double(double.one.id, double.other.id).await.unwrap();
    assert_eq!(double.beside.documents[0].id, document);
}

#[tokio::test]
async fn names_are_gathered_by_writing_system_with_why_one_is_shown() {
    let house = house();
    let one = named(&house, "@Tolegen").await;
    let check = |why: WhyShown, scripts: Vec<(&'static str, usize)>| {
        let house = house.clone();
        async move {
            let names = names_of(&house.entity(one).await.unwrap());
            assert_eq!(names.why, Some(why));
            let found: Vec<(&str, usize)> = names
                .groups
                .iter()
                .map(|group| (group.script, group.names.len()))
                .collect();
            assert_eq!(found, scripts);
            assert!(names.groups[0].names[0].shown);
        }
    };
    check(WhyShown::Only, vec![("Latn", 1)]).await;
    for (content, word) in [("x @Tolegen", LATIN), ("y @Төлеген", CYRILLIC)] {
        let document: RecordId = add(&house, content).await.document.into();
        let ids = proposals(&house, document, word).await;
        let decision = Decision::Correct {
            fields: Default::default(),
            into: Some(one),
        };
        house.decide(&ids, decision).await.unwrap();
    }
    let most = WhyShown::MostSaid { count: 2, all: 3 };
    check(most, vec![("Latn", 1), ("Cyrl", 1)]).await;
}

#[tokio::test]
async fn a_closed_name_joins_open_records_only_where_that_is_meant() {
    let house = house();
    let one = named(&house, "@Witness").await;
    let other = named(&house, "@Төлеген").await;
    let origin = Origin {
        access: Some(Access::Sealed),
        ..Origin::default()
    };
    let note = house.add_note(origin, "@Tolegen".into()).await.unwrap();
    let ids = proposals(&house, note.document.into(), LATIN).await;
    let decision = Decision::Correct {
        fields: Default::default(),
        into: Some(one),
    };
    house.decide(&ids, decision).await.unwrap();
    let found = possible(&house, one).await.found;
    assert!(found[0].closed);
    let refused = house
        .judge_pair(one, other, Sameness::Same, None, false)
        .await;
    assert!(refused.is_err());
    let apart = house
        .judge_pair(one, other, Sameness::Apart, Some("why"), false)
        .await
        .unwrap();
    for id in &apart {
        let source = house.statement_source(*id).await.unwrap();
        assert_eq!(source.statement.payload.access, Access::Sealed);
    }
    house.withdraw(&apart, None).await.unwrap();
    let joined = house
        .judge_pair(one, other, Sameness::Same, Some("why"), true)
        .await
        .unwrap();
    let source = house.statement_source(joined[1]).await.unwrap();
    assert_eq!(
        source.statement.payload.access,
        Access::Sealed,
        "the reason"
    );
}

#[tokio::test]
async fn who_may_not_judge_is_proposed_nothing() {
    let house = house_of(Role::Reader);
    assert!(house.doubles_so_far().await.unwrap().is_none());
    let refused = house.doubles(&open()).await.err().unwrap();
    assert_eq!(refused.kind, Kind::NotAllowed);
}

#[tokio::test]
async fn a_reason_has_an_end() {
    let house = house();
    let one = named(&house, "@Төлеген").await;
    let other = named(&house, "@Tolegen").await;
    let long = "x".repeat(3_000);
    let refused = house
        .judge_pair(one, other, Sameness::Apart, Some(&long), false)
        .await;
    assert!(refused.is_err());
    let made = house
        .judge_pair(one, other, Sameness::Apart, Some("  "), false)
        .await
        .unwrap();
    assert_eq!(made.len(), 1, "nothing was typed");
}

/// Persons with one name each, of a few syllables.
fn called(count: u16) -> Vec<(u16, String)> {
    const PARTS: [&str; 10] = [
        "Tul", "Qar", "Mol", "Zhan", "Bek", "Sar", "Nur", "Dos", "Ayt", "Orz",
    ];
    let part = |number: u16| PARTS[usize::from(number % 10)];
    (0..count)
        .map(|number| {
            let (one, two, three) = (part(number), part(number / 10), part(number / 100));
            let (two, three) = (two.to_lowercase(), three.to_lowercase());
            (
                number,
                format!("{one}{two}an {three}{}ov{number}", part(number + 3)),
            )
        })
        .collect()
}

async fn put(vault: &MemoryVault, persons: &[(u16, String)]) {
    let changes = persons
        .iter()
        .map(|(number, label)| {
            let mut id = [7; 16];
            id[..2].copy_from_slice(&number.to_be_bytes());
            let id = RecordId::from_random(id);
            Change::Entity(EntityRow {
                id,
                members: vec![id],
                kind: "person".into(),
                label: label.clone(),
                language: None,
                note: String::new(),
                sort: kua_app::folded(label),
                class: None,
                guard: team_guard(KeyId::from_random([1; 16])),
                earliest: None,
                latest: None,
                statements: 1,
                conflicts: 0,
                changed: 0,
            })
        })
        .collect();
    let state = ProjectionState {
        position: 0,
        version: kua_app::projector::VERSION,
    };
    vault.project(changes, state).await.unwrap();
}

#[tokio::test]
async fn a_restart_does_not_look_everything_up_again() {
    let vault = Arc::new(MemoryVault::default());
    put(&vault, &called(400)).await;
    let shown = |rows: &[Double]| -> Vec<String> {
        rows.iter()
            .map(|double| format!("{:?} {} {}", double.names, double.likelihood, double.rarity))
            .collect()
    };
    let first = house_on(vault.clone(), "mark/1");
    let all = DoubleQuery::open(Window::first(20_000));
    let before = first.all_doubles(&all, |_, _| ()).await.unwrap();
    assert!(!before.rows.is_empty());
    drop(first);
    // What is kept names nobody.
    let mut kept = 0;
    for name in vault.remembered(Area::Cache).await.unwrap() {
        let bytes = vault.recall(Area::Cache, &name).await.unwrap().unwrap();
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains("tul") && !text.contains("qar"), "{name}");
        kept += usize::from(name.starts_with("doubles/"));
    }
    assert!(kept > 1);
    let again = house_on(vault.clone(), "mark/1");
    let found = again.doubles(&all).await.unwrap().unwrap();
    assert_eq!((found.so_far.looked, found.so_far.names), (400, 400));
    assert_eq!(shown(&found.rows), shown(&before.rows));
    // Who comes later is looked up alone, and meets those of before.
    put(&vault, &[(999, called(1)[0].1.clone())]).await;
    let later = house_on(vault.clone(), "mark/1");
    let found = later.doubles(&all).await.unwrap().unwrap();
    let so_far = (found.so_far.looked, found.so_far.names);
    assert_eq!(so_far, (400, 400), "the same name is there already");
    let met = found.total;
    assert!(met > before.total);
    put(&vault, &[(998, "Tulmolan tulzhanov0".into())]).await;
    let later = house_on(vault.clone(), "mark/1");
    let found = later.doubles(&all).await.unwrap().unwrap();
    assert_eq!((found.so_far.looked, found.so_far.names), (401, 401));
    assert!(found.total > met);
    // A rebuild makes all anew.
    let keeper = house_on(Arc::new(vault.opened_by(keeper())), "mark/1");
    keeper.rebuild(|_, _| ()).await.unwrap();
    let left = vault.remembered(Area::Cache).await.unwrap();
    assert!(!left.iter().any(|name| name.starts_with("doubles/")));
}

fn keeper() -> Actor {
    Actor::new(KeyId::from_random([1; 16]), Role::Keeper, [])
}
