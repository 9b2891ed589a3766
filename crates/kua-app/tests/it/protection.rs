//! What one person may not see stands in no view of theirs.
//!
//! Several people open one record. A word that stands only in closed records is
//! looked for in everything that the use cases hand out to somebody else.

use std::sync::Arc;

use kua_app::{
    Decision, Double, DoubleQuery, DoubleState, EntityView, House, Kind, Origin, PlaceOrder,
    PlaceQuery, PlaceState, Sameness, Sieve, Spelled, TypedName, TypedPlace, describe, names_of,
};
use kua_core::access::{Access, Actor, Role};
use kua_core::edtf::Edtf;
use kua_core::ports::{
    Batch, Change, EntityOrder, EntityQuery, EntityRow, ProjectionState, Vault as _, Window,
    team_guard,
};
use kua_core::schema;
use kua_core::statement::{Certainty, Payload, PayloadKind};
use kua_core::value::{Text, Value};
use kua_core::{KeyId, RecordId, StatementId};
use kua_locales::Locale;
use kua_testkit::MemoryVault;

use crate::world::{add, house_on, only, proposals};

/// The word that must not get out.
const CANARY: &str = "Zhanarqush";

/// The same name in other letters.
const SOUNDS_LIKE: &str = "Жанарқұш";

fn member(number: u8, role: Role) -> Actor {
    Actor::new(KeyId::from_random([number; 16]), role, [])
}

/// The same record, opened by its documenter, another documenter, a keeper and a reader.
struct Members {
    author: House,
    others: Vec<(&'static str, House)>,
}

fn members() -> Members {
    let vault = MemoryVault::of(member(1, Role::Documenter));
    let others = [
        ("documenter", member(2, Role::Documenter)),
        ("analyst", member(3, Role::Analyst)),
        ("keeper", member(4, Role::Keeper)),
        ("reader", member(5, Role::Reader)),
    ]
    .map(|(name, actor)| (name, house_on(Arc::new(vault.opened_by(actor)), "mark/1")));
    Members {
        author: house_on(Arc::new(vault), "mark/1"),
        others: others.into(),
    }
}

async fn note(house: &House, access: Access, content: &str) -> RecordId {
    let origin = Origin {
        access: Some(access),
        ..Origin::default()
    };
    let added = house.add_note(origin, content.to_owned()).await.unwrap();
    added.document.into()
}

async fn accept(house: &House, document: RecordId, words: &str, into: Option<RecordId>) {
    let ids = proposals(house, document, words).await;
    let decision = match into {
        None => Decision::Accept,
        Some(_) => Decision::Correct {
            fields: Default::default(),
            into,
        },
    };
    house.decide(&ids, decision).await.unwrap();
}

/// Everything that the use cases show somebody, as one text.
async fn seen(house: &House) -> String {
    let mut out: Vec<String> = Vec::new();
    let kinds: Vec<String> = schema::kinds().keys().map(ToString::to_string).collect();
    let mut records = Vec::new();
    for order in [EntityOrder::Label, EntityOrder::Changed] {
        let query = EntityQuery {
            kinds: Some(kinds.clone()),
            order,
            ..EntityQuery::of_kind("", Window::first(1_000))
        };
        records = house.entities(query).await.unwrap().rows;
    }
    for row in &records {
        out.push(format!(
            "{} {} {} {:?}",
            row.id, row.label, row.note, row.class
        ));
        out.push(format!("{} {}", row.sort, row.statements));
        let view = house.entity(row.id).await.unwrap();
        for property in &view.properties {
            for held in &property.held {
                out.push(describe(&held.value, &view.labels, Locale::of("en")));
            }
        }
        for source in &view.history {
            out.push(source.statement.id.to_string());
            out.push(describe(
                &source.statement.payload.value,
                &view.labels,
                Locale::of("en"),
            ));
            for (_, words) in source.passages() {
                if let Some(words) = words {
                    out.push(format!("{}{}{}", words.prefix, words.exact, words.suffix));
                }
            }
        }
        let rows = view
            .pointing
            .iter()
            .map(|(_, row)| row)
            .chain(view.events.iter().map(|involved| &involved.event))
            .chain(&view.documents)
            .chain(&view.candidates)
            .chain(view.labels.values());
        out.extend(rows.map(|row| format!("{} {} {}", row.id, row.label, row.note)));
        for (judgement, one, other) in view.same.iter().chain(&view.not_same) {
            out.push(format!("{judgement} {one} {other}"));
        }
        out.extend(pairs_of(house, &view).await);
        if row.kind == "place" {
            out.extend(place_of(house, &view).await);
        }
        if row.kind == "document" {
            let document = house.document(row.id).await.unwrap();
            out.extend(document.made.iter().map(|row| row.label.clone()));
            out.extend(document.read.and_then(|read| read.title));
            if let Some(reviewed) = house.reviewed(row.id).await.unwrap() {
                out.push(reviewed.content);
            }
        }
    }
    let (waiting, total) = house
        .waiting(None, None, Window::first(1_000), Sieve::All)
        .await
        .unwrap();
    assert_eq!(waiting.len() as u64, total);
    out.extend(waiting.iter().map(|one| one.proposal.span.exact.clone()));
    let start = house.start().await.unwrap();
    let rows = start.recent.iter().chain(&start.conflicts);
    out.extend(rows.map(|row| row.label.clone()));
    out.extend(start.waiting.iter().map(|(row, _, _)| row.label.clone()));
    out.push(format!("{:?}", start.counts.documents));
    out.extend(start.drafts);
    for typed in [
        "kind:document",
        "kind:person",
        "Ayan",
        "Almaty",
        "Аян",
        SOUNDS_LIKE,
    ] {
        let found = house
            .search(typed, Spelled::AnyWay, Window::first(1_000))
            .await
            .unwrap();
        out.extend(found.also_written.into_iter().map(|also| also.spelling));
        for hit in found.hits {
            out.push(hit.row.label);
            out.extend(hit.met);
            out.extend(hit.snippet.into_iter().map(|(words, _)| words));
        }
    }
    let found = house
        .search(CANARY, Spelled::AnyWay, Window::first(10))
        .await
        .unwrap();
    out.push(format!("{} hits", found.total));
    out.extend(found.hits.into_iter().map(|hit| hit.row.label));
    out.extend(pairs_of_all(house).await);
    out.extend(places(house).await);
    out.join("\n")
}

/// What the page of a place says of the gazetteer, with names that somebody might look up.
async fn place_of(house: &House, view: &EntityView) -> Vec<String> {
    let mut out = Vec::new();
    for asked in [None, Some(CANARY), Some(SOUNDS_LIKE)] {
        let page = house.place_of(view, asked, Locale::of("en")).await.unwrap();
        let meant = page.means.iter().chain(&page.refused).map(|it| &it.place);
        for place in meant.chain(page.choices.iter().map(|one| &one.place)) {
            out.push(format!("{place:?}"));
        }
        for choice in &page.choices {
            out.push(format!("{} {:?}", choice.found, choice.reasons));
        }
        out.extend(page.called.iter().map(|then| then.name.clone()));
    }
    out
}

/// What the list of places says, and what is found by name.
async fn places(house: &House) -> Vec<String> {
    let mut out = Vec::new();
    for state in [
        PlaceState::Any,
        PlaceState::Open,
        PlaceState::Chosen,
        PlaceState::Own,
    ] {
        let query = PlaceQuery {
            state,
            place_type: None,
            prefix: None,
            order: PlaceOrder::Name,
            descending: false,
            window: Window::first(1_000),
        };
        let list = house.list_places(&query, Locale::of("en")).await.unwrap();
        out.push(format!("{} places", list.total));
        for row in &list.rows {
            out.push(format!(
                "{} {} {:?} {} {:?}",
                row.row.id, row.row.label, row.key, row.means, row.point
            ));
        }
    }
    for name in [CANARY, SOUNDS_LIKE] {
        let (_, found) = house.resolve_place(name, Default::default()).await.unwrap();
        out.push(format!("{} found {found:?}", found.len()));
    }
    out
}

/// What the page of a person says of its names, of possible doubles and of what was judged.
async fn pairs_of(house: &House, view: &EntityView) -> Vec<String> {
    let names = names_of(view);
    let names = names.groups.iter().flat_map(|group| &group.names);
    let mut out: Vec<String> = names
        .map(|name| format!("{} {}", name.text, name.sources.len()))
        .collect();
    let possible = house.possible_doubles(view).await.unwrap();
    out.push(format!(
        "{} more, {} common",
        possible.more, possible.common
    ));
    for double in &possible.found {
        out.push(told(double));
        for fact in &double.beside.facts {
            let values = fact.one.iter().chain(&fact.other);
            out.extend(values.map(|value| describe(value, &possible.labels, Locale::of("en"))));
        }
    }
    let (judged, labels) = house.judged_pairs(&view.row).await.unwrap();
    for one in &judged {
        out.push(format!("{} {} {:?}", one.statement, one.other, one.reason));
    }
    out.extend(labels.values().map(|row| row.label.clone()));
    out
}

/// What the list of all possible doubles says; nothing where it is refused.
async fn pairs_of_all(house: &House) -> Vec<String> {
    let query = DoubleQuery {
        state: DoubleState::All,
        ..DoubleQuery::open(Window::first(1_000))
    };
    let Ok(found) = house.all_doubles(&query, |_, _| ()).await else {
        return Vec::new();
    };
    let mut out: Vec<String> = found.rows.iter().map(told).collect();
    out.push(format!("{} pairs {:?}", found.total, found.so_far));
    out
}

fn told(double: &Double) -> String {
    let why: Vec<String> = double
        .why(Locale::of("en"))
        .into_iter()
        .flatten()
        .map(|piece| piece.words)
        .collect();
    format!(
        "{} {} {} {} {:?} {} {}",
        double.one.id,
        double.one.label,
        double.other.id,
        double.other.label,
        double.names,
        why.join(" "),
        double.rounded()
    )
}

#[tokio::test]
async fn a_closed_name_is_no_other_spelling_for_anybody_else() {
    let Members { author, others } = members();
    let open = note(&author, Access::Team, "@Ayan met Zhanarqush").await;
    accept(&author, open, "Ayan", None).await;
    let closed = note(&author, Access::Sealed, &format!("@{CANARY}")).await;
    let search = |house: &House, spelled| {
        let house = house.clone();
        async move {
            let found = house.search(SOUNDS_LIKE, spelled, Window::first(10)).await;
            let found = found.unwrap();
            let also: Vec<String> = found
                .also_written
                .into_iter()
                .map(|also| also.spelling)
                .collect();
            (also, found.total)
        }
    };
    // Others have searched before the name is known, and search again after it is.
    for (name, other) in &others {
        let found = search(other, Spelled::AnyWay).await;
        assert_eq!(found, (vec![], 0), "{name}");
    }
    assert_eq!(search(&author, Spelled::AnyWay).await, (vec![], 0));
    accept(&author, closed, CANARY, None).await;
    let (also, total) = search(&author, Spelled::AnyWay).await;
    assert_eq!(also, [CANARY]);
    assert!(total >= 3, "{total}");
    assert_eq!(search(&author, Spelled::AsTyped).await, (vec![], 0));
    for (name, other) in &others {
        // The open text has the word, but that it is a name nobody else knows.
        let found = search(other, Spelled::AnyWay).await;
        assert_eq!(found, (vec![], 0), "{name}");
    }
}

#[tokio::test]
async fn a_hit_says_which_spelling_it_has_and_a_withdrawn_name_is_none() {
    let Members { author, .. } = members();
    let document = note(&author, Access::Team, "@Nurlan in #Almaty").await;
    let ids = proposals(&author, document, "Nurlan").await;
    let decided = author.decide(&ids, Decision::Accept).await.unwrap();
    note(&author, Access::Team, "Нұрлан and Nurlan").await;
    let search = |typed: &'static str| {
        let author = author.clone();
        async move {
            author
                .search(typed, Spelled::AnyWay, Window::first(10))
                .await
                .unwrap()
        }
    };
    let found = search("Нұрлан").await;
    let also = &found.also_written[0];
    assert_eq!(also.spelling, "Nurlan");
    assert!(also.likelihood > 0.5);
    let why = also.why(Locale::of("en"));
    assert!(why.contains("нұрлан and nurlan can be read alike"), "{why}");
    for hit in &found.hits {
        let words: String = hit
            .snippet
            .iter()
            .map(|(words, _)| words.as_str())
            .collect();
        let expected: &[&str] = match words.contains("Нұрлан") {
            true => &[],
            false => &["Nurlan"],
        };
        assert_eq!(hit.met, expected, "{words}");
        assert!(hit.snippet.iter().any(|(_, marked)| *marked), "{words}");
    }
    assert!(found.hits.iter().any(|hit| hit.met.is_empty()));
    assert!(search("nurlan").await.also_written.is_empty());
    author.withdraw(&decided.judgements, None).await.unwrap();
    let found = search("Нұрлан").await;
    assert!(found.also_written.is_empty());
    // The note in those letters, and its title.
    assert_eq!(found.total, 2);
}

#[tokio::test]
async fn who_may_not_see_a_name_or_a_record_gets_no_pair_no_count_and_no_reason() {
    for access in [Access::Sealed, Access::Case] {
        let Members { author, others } = members();
        let author = if access == Access::Case {
            let keeper = others.iter().find(|(name, _)| *name == "keeper");
            keeper.map(|(_, house)| house.clone()).unwrap()
        } else {
            author
        };
        // Two open persons, one of them with a closed name that is like the other's, and a closed person.
        let open = note(&author, Access::Team, "@Ayan met @Жанарқұш").await;
        accept(&author, open, "Ayan", None).await;
        let ayan = only(&author, "person").await.id;
        accept(&author, open, SOUNDS_LIKE, None).await;
        let closed = note(&author, access, &format!("@{CANARY}\n@{CANARY}uly")).await;
        accept(&author, closed, CANARY, Some(ayan)).await;
        accept(&author, closed, &format!("{CANARY}uly"), None).await;
        let so_far = |house: &House| {
            let house = house.clone();
            async move {
                let query = DoubleQuery::open(Window::first(0));
                house
                    .all_doubles(&query, |_, _| ())
                    .await
                    .map(|found| found.so_far)
            }
        };
        let own = so_far(&author).await.unwrap();
        assert!(own.open >= 2, "{own:?}");
        let view = author.entity(ayan).await.unwrap();
        let found = author.possible_doubles(&view).await.unwrap().found;
        let sounds = found
            .iter()
            .find(|double| double.other.label == SOUNDS_LIKE);
        let sounds = sounds.expect("who may see the name is proposed the pair");
        assert!(sounds.closed);
        let unseen = |made: Vec<StatementId>| {
            let others = others.clone();
            async move {
                for (name, other) in &others {
                    if access == Access::Case && *name == "keeper" {
                        continue;
                    }
                    match so_far(other).await {
                        Ok(theirs) => {
                            assert_eq!((theirs.open, theirs.names), (0, 2), "{name}");
                        }
                        Err(problem) => assert_eq!(problem.kind, Kind::NotAllowed, "{name}"),
                    }
                    let seen = seen(other).await;
                    let word = kua_app::folded(CANARY);
                    assert!(!seen.to_lowercase().contains(&word), "{name} {access:?}");
                    assert!(!seen.contains("two villages"), "{name} {access:?}");
                    for id in &made {
                        assert!(!seen.contains(&id.to_string()), "{name} {access:?}");
                        assert!(refused(other.statement_source(*id).await), "{name}");
                    }
                }
            }
        };
        unseen(Vec::new()).await;
        for said in [Sameness::Apart, Sameness::LeftOpen] {
            let made = author
                .judge_pair(ayan, sounds.other.id, said, Some("two villages"), false)
                .await
                .unwrap();
            unseen(made).await;
        }
    }
}

/// Persons of whom nothing but a name is known, enough for counts to say something.
async fn many_called(vault: &MemoryVault, names: &[&str], others: u16) {
    let person = |number: u16, label: &str| {
        let mut id = [7; 16];
        id[..2].copy_from_slice(&number.to_be_bytes());
        let id = RecordId::from_random(id);
        Change::Entity(EntityRow {
            id,
            members: vec![id],
            kind: "person".into(),
            label: label.into(),
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
    };
    let others = (0..others).map(|number| person(number, "Moldir Sarybay"));
    let named = (10_000..)
        .zip(names)
        .map(|(number, name)| person(number, name));
    let state = ProjectionState {
        position: 0,
        version: kua_app::projector::VERSION,
    };
    let changes = others.chain(named).collect();
    vault.project(changes, state).await.unwrap();
}

#[tokio::test]
async fn how_many_bear_a_name_is_counted_over_what_all_may_see() {
    let vault = MemoryVault::of(member(1, Role::Documenter));
    many_called(&vault, &["Tulpar Boran", "Тулпар Боран"], 598).await;
    let colleague = Arc::new(vault.opened_by(member(2, Role::Documenter)));
    let author = house_on(Arc::new(vault), "mark/1");
    let said = |who: &'static str, house: &House| {
        let house = house.clone();
        async move {
            let query = DoubleQuery {
                words: Some("Tulpar".into()),
                ..DoubleQuery::open(Window::first(100))
            };
            let found = house.all_doubles(&query, |_, _| ()).await.unwrap();
            let mut told: Vec<String> = found.rows.iter().map(told).collect();
            let typed = house
                .search("Тұлпар", Spelled::AnyWay, Window::first(5))
                .await;
            let also = typed.unwrap().also_written;
            told.extend(also.iter().map(|also| also.why(Locale::of("en"))));
            let told = told.join("\n");
            assert!(
                told.contains("a rare name: 2 of 600 people here"),
                "{who}: {told}"
            );
            told
        }
    };
    let before = said("colleague", &colleague_house(&colleague)).await;
    said("author", &author).await;
    // Closed names make a name no commoner, for their author neither: what is printed gets about.
    let text = format!("@{CANARY}\n@Tulpar\n@Tulpar-{CANARY}");
    let closed = note(&author, Access::Sealed, &text).await;
    for words in [CANARY, "Tulpar"] {
        accept(&author, closed, words, None).await;
    }
    accept(&author, closed, &format!("Tulpar-{CANARY}"), None).await;
    let own = said("author", &author).await;
    assert!(
        own.contains(CANARY) && !own.contains("3 of 6") && !own.contains("of 601"),
        "{own}"
    );
    assert_eq!(
        said("colleague", &colleague_house(&colleague)).await,
        before
    );
}

fn colleague_house(vault: &Arc<MemoryVault>) -> House {
    house_on(vault.clone(), "mark/1")
}

fn refused(result: Result<impl Sized, kua_app::Problem>) -> bool {
    result
        .err()
        .is_some_and(|problem| problem.kind == Kind::NotFound)
}

#[tokio::test]
async fn what_is_closed_stands_in_no_view_of_anybody_else() {
    for access in [Access::Sealed, Access::Case] {
        let Members { author, others } = members();
        // A keeper is a member of every case; a case of nobody is seen by nobody else.
        let author = if access == Access::Case {
            let keeper = others.iter().find(|(name, _)| *name == "keeper");
            keeper.map(|(_, house)| house.clone()).unwrap()
        } else {
            author
        };
        let open = note(&author, Access::Team, "@Ayan in #Almaty !arrest").await;
        accept(&author, open, "arrest", None).await;
        let ayan = only(&author, "person").await.id;
        let text = format!("@{CANARY} in #{CANARY}abad for &{CANARY}org !arrest\n@{CANARY}uly");
        let closed = note(&author, access, &text).await;
        // The closed name is said of the open person too, and more often than the open one.
        accept(&author, closed, &format!("{CANARY}uly"), Some(ayan)).await;
        accept(&author, closed, "arrest", None).await;
        accept(&author, closed, &format!("{CANARY}org"), None).await;
        let own = seen(&author).await;
        assert!(own.contains(CANARY), "{access:?}");
        let inside: Vec<StatementId> = author
            .entity(closed)
            .await
            .unwrap()
            .history
            .iter()
            .map(|source| source.statement.id)
            .collect();
        assert!(inside.len() > 3);
        let waiting = proposals(&author, closed, CANARY).await;
        for (name, other) in &others {
            if access == Access::Case && *name == "keeper" {
                continue;
            }
            let seen = seen(other).await;
            let word = kua_app::folded(CANARY);
            assert!(!seen.to_lowercase().contains(&word), "{name} {access:?}");
            assert!(!seen.contains(&closed.to_string()), "{name} {access:?}");
            assert!(seen.contains("0 hits"), "{name}");
            assert!(refused(other.entity(closed).await), "{name}");
            assert!(refused(other.document(closed).await), "{name}");
            assert!(refused(other.reviewed(closed).await), "{name}");
            assert!(refused(other.original(closed).await), "{name}");
            assert!(refused(other.resolve(&closed.to_string()).await), "{name}");
            for id in &inside {
                assert!(!seen.contains(&id.to_string()), "{name}");
                assert!(refused(other.statement_source(*id).await), "{name}");
                assert!(refused(other.resolve(&id.to_string()).await), "{name}");
                assert!(other.withdraw(&[*id], None).await.is_err(), "{name}");
            }
            for id in &waiting {
                assert!(refused(other.document_of_proposal(*id).await), "{name}");
                assert!(other.decide(&[*id], Decision::Accept).await.is_err());
            }
            let never = RecordId::from_random([99; 16]);
            assert!(refused(other.entity(never).await), "the same answer");
        }
    }
}

#[tokio::test]
async fn a_row_counts_only_what_its_readers_may_see() {
    let Members { author, others } = members();
    let open = note(&author, Access::Team, "@Ayan").await;
    accept(&author, open, "Ayan", None).await;
    let before = only(&author, "person").await;
    let closed = note(&author, Access::Sealed, &format!("@{CANARY}")).await;
    accept(&author, closed, CANARY, Some(before.id)).await;
    let after = only(&others[0].1, "person").await;
    assert_eq!(after.statements, before.statements);
    assert_eq!(after.label, "Ayan");
    assert_eq!(after.conflicts, before.conflicts);
    let view = others[0].1.entity(before.id).await.unwrap();
    assert_eq!(view.history.len() as u64, after.statements);
}

#[tokio::test]
async fn a_judgement_is_as_closed_as_the_more_closed_of_the_two() {
    let Members { author, others } = members();
    let open = note(&author, Access::Team, "@Ayan").await;
    accept(&author, open, "Ayan", None).await;
    let closed = note(&author, Access::Sealed, &format!("@{CANARY} @Dana")).await;
    accept(&author, closed, CANARY, None).await;
    accept(&author, closed, "Dana", None).await;
    let named = |label: &'static str| {
        let author = author.clone();
        async move {
            let query = EntityQuery::of_kind("person", Window::first(10));
            let rows = author.entities(query).await.unwrap().rows;
            rows.into_iter().find(|row| row.label == label).unwrap().id
        }
    };
    let (ayan, canary, dana) = (
        named("Ayan").await,
        named(CANARY).await,
        named("Dana").await,
    );
    let judgements = [
        author.judge_same(canary, dana, false).await.unwrap(),
        author.judge_same(ayan, dana, false).await.unwrap(),
        author.judge_same(ayan, canary, true).await.unwrap(),
    ];
    for judgement in judgements {
        let source = author.statement_source(judgement).await.unwrap();
        assert_eq!(source.statement.payload.access, Access::Sealed);
        for (name, other) in &others {
            assert!(refused(other.statement_source(judgement).await), "{name}");
            assert!(
                !seen(other).await.contains(&judgement.to_string()),
                "{name}"
            );
        }
    }
}

#[tokio::test]
async fn a_closed_place_is_neither_found_nor_proposed_nor_counted() {
    let Members { author, others } = members();
    let open = note(
        &author,
        Access::Team,
        &format!("#Almaty and #{SOUNDS_LIKE}"),
    )
    .await;
    for words in ["Almaty", SOUNDS_LIKE] {
        accept(&author, open, words, None).await;
    }
    let mut before = Vec::new();
    for (_, other) in &others {
        before.push(seen(other).await);
    }
    let typed = TypedPlace {
        names: vec![TypedName {
            text: CANARY.to_owned(),
            language: "kk".to_owned(),
            ..TypedName::default()
        }],
        place_type: "prison".to_owned(),
        latitude: "44.123456".to_owned(),
        longitude: "80.654321".to_owned(),
        radius: "300".to_owned(),
        source: "somebody".to_owned(),
        access: Access::Sealed.code().to_owned(),
        ..TypedPlace::default()
    };
    let saved = author.save_place(&typed, None, Locale::of("en")).await;
    let Ok(saved) = saved else {
        panic!("not kept");
    };
    let word = kua_app::folded(CANARY);
    let own = seen(&author).await;
    assert!(
        kua_app::folded(&own).contains(&word),
        "who may see it finds it"
    );
    let unseen = |when: &'static str| {
        let (others, before, word) = (&others, &before, &word);
        async move {
            for ((name, other), before) in others.iter().zip(before) {
                let seen = seen(other).await;
                let id = saved.record.to_string();
                assert!(!seen.contains(&id), "{when}: {name}");
                for trace in ["44.123456", "80.654321", "44123456", word.as_str()] {
                    assert_eq!(
                        seen.matches(trace).count(),
                        before.matches(trace).count(),
                        "{when}: {name}"
                    );
                }
                assert_eq!(seen, *before, "{when}: {name}");
                assert!(other.choose_place(saved.record, "1526273").await.is_err());
                assert!(refused(other.entity(saved.record).await), "{name}");
            }
        }
    };
    unseen("described").await;
    // The open record means it: that is as closed as the place.
    let query = EntityQuery::of_kind("place", Window::first(10));
    let rows = author.entities(query).await.unwrap().rows;
    let named = rows.iter().find(|row| row.label == SOUNDS_LIKE).unwrap().id;
    let key = saved.record.to_string();
    let made = author.choose_place(named, &key).await.unwrap();
    unseen("chosen").await;
    author.withdraw(&made, None).await.unwrap();
    author.refuse_places(named, &[key]).await.unwrap();
    unseen("refused").await;
}

#[tokio::test]
async fn a_draft_is_seen_by_whoever_types_it() {
    let Members { author, others } = members();
    let words = CANARY.as_bytes().to_vec();
    author.save_draft("one", Some(words.clone())).await.unwrap();
    assert_eq!(author.draft("one").await.unwrap(), Some(words.clone()));
    assert_eq!(author.start().await.unwrap().drafts, ["one"]);
    for (name, other) in &others {
        assert!(other.start().await.unwrap().drafts.is_empty(), "{name}");
        assert!(!matches!(other.draft("one").await, Ok(Some(_))), "{name}");
        let _ = other.save_draft("one", None).await;
    }
    assert_eq!(author.draft("one").await.unwrap(), Some(words));
}

#[tokio::test]
async fn who_told_and_how_it_was_learnt_is_sealed() {
    let Members { author, others } = members();
    let told = Some(CANARY.to_owned());
    let origin = Origin {
        received_from: told.clone(),
        received_how: told.clone(),
        interviewer: told.clone(),
        interpreter: told,
        stated: "2019-03-10".parse::<Edtf>().ok(),
        ..Origin::default()
    };
    author
        .add_note(origin, "@Ayan was heard".to_owned())
        .await
        .unwrap();
    assert!(seen(&author).await.contains(CANARY));
    for (name, other) in &others {
        assert!(!seen(other).await.contains(CANARY), "{name}");
    }
}

#[tokio::test]
async fn the_same_file_of_somebody_else_is_not_betrayed() {
    let Members { author, others } = members();
    let bytes = || -> std::io::Result<Box<dyn std::io::Read + Send>> {
        Ok(Box::new(std::io::Cursor::new(CANARY.as_bytes())))
    };
    let origin = Origin {
        access: Some(Access::Sealed),
        ..Origin::default()
    };
    let first = author.add_document(origin.clone(), bytes).await.unwrap();
    let other = &others[0].1;
    let second = other.add_document(origin.clone(), bytes).await.unwrap();
    assert!(second.duplicate_of.is_none());
    assert_ne!(second.document, first.document);
    let third = other.add_document(origin, bytes).await.unwrap();
    assert_eq!(third.duplicate_of, Some(second.document.into()));
}

#[tokio::test]
async fn an_open_word_about_a_closed_document_does_not_open_its_text() {
    let Members { author, others } = members();
    let closed = format!("@{CANARY} of #Almaty !arrest");
    let origin = Origin {
        access: Some(Access::Sealed),
        ..Origin::default()
    };
    let bytes = || -> std::io::Result<Box<dyn std::io::Read + Send>> {
        Ok(Box::new(std::io::Cursor::new(closed.clone().into_bytes())))
    };
    let added = author.add_document(origin, bytes).await.unwrap();
    let document = RecordId::from(added.document);
    let open = Payload {
        kind: PayloadKind::Statement,
        subject: document,
        property: "note".to_owned(),
        value: Value::Text(Text {
            text: "came on Monday".to_owned(),
            language: None,
            script: None,
        }),
        passages: Vec::new(),
        holder: None,
        author: author.actor().key(),
        certainty: Certainty::Stated,
        access: Access::Team,
        case: None,
        consent: None,
        recorded: author.now(),
        rests_on: Vec::new(),
    };
    let id = StatementId::from_random([7; 16]);
    let batch = Batch {
        statements: kua_app::projector::encode(&[(id, open)]),
        ..Batch::default()
    };
    author.vault().append(batch).await.unwrap();
    let keeper = &others.iter().find(|(name, _)| *name == "keeper").unwrap().1;
    keeper.rebuild(|_, _| {}).await.unwrap();
    let guard = author.entity(document).await.unwrap().row.guard;
    assert_eq!(guard.access, Access::Team, "the note of it is open");
    assert!(seen(&author).await.contains(CANARY));
    assert!(author.file_state(document).await.unwrap().is_some());
    for (name, other) in &others {
        assert!(!seen(other).await.contains(CANARY), "{name}");
        if let Ok(state) = other.file_state(document).await {
            assert!(state.is_none(), "{name}");
        }
    }
}

#[tokio::test]
async fn what_may_not_be_read_is_in_no_debug_form() {
    let Members { author, .. } = members();
    let document = add(&author, &format!("@{CANARY} !arrest")).await.document;
    accept(&author, document.into(), "arrest", None).await;
    for row in [only(&author, "person").await.id, document.into()] {
        let view = author.entity(row).await.unwrap();
        for source in &view.history {
            let debug = format!("{:?}", source.statement);
            assert!(!debug.contains(CANARY), "{}", source.statement.id);
        }
    }
}
