//! Accepting, correcting, rejecting, taking back, calling the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use kua_app::{Decision, Kind, describe};
use kua_core::ports::ProposalState;
use kua_locales::Locale;
use kua_testkit::MemoryVault;

use crate::world::{add, all, house, house_on, only, proposals};

#[tokio::test]
async fn accepting_an_event_accepts_whom_it_names() {
    let house = house();
    let added = add(&house, "@Ayan in #Almaty on =2019-03-10 !arrest").await;
    let event = proposals(&house, added.document.into(), "arrest").await;
    let decided = house.decide(&event, Decision::Accept).await.unwrap();
    assert_eq!(decided.judgements.len(), 3);
    let row = only(&house, "event").await;
    assert_eq!(
        (row.label.as_str(), row.class.as_deref()),
        ("Ayan", Some("arrest"))
    );
    assert!(row.earliest.is_some());
    let person = house.entity(only(&house, "person").await.id).await.unwrap();
    assert_eq!(person.events.len(), 1);
    assert_eq!(person.events[0].roles, ["victim"]);
    assert_eq!(person.events[0].times[0].edtf, "2019-03-10");
    let source = &person.properties[0].held[0].sources[0];
    let (document, words) = source.passages().next().unwrap();
    assert_eq!(document, added.document);
    assert_eq!(words.unwrap().exact, "Ayan");
    let reviewed = house
        .reviewed(added.document.into())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(reviewed.open(), 1, "the time was used but not decided on");
    let again = house.decide(&event, Decision::Accept).await;
    assert_eq!(again.err().unwrap().kind, Kind::Decided);
}

#[tokio::test]
async fn taking_back_leaves_nothing_and_the_proposal_waits_again() {
    let house = house();
    let added = add(&house, "@Ayan in #Almaty !arrest").await;
    let event = proposals(&house, added.document.into(), "arrest").await;
    let decided = house.decide(&event, Decision::Accept).await.unwrap();
    let back = house.withdraw(&decided.judgements, None).await.unwrap();
    assert!(all(&house, "person").await.is_empty());
    assert!(all(&house, "event").await.is_empty());
    assert_eq!(
        house
            .reviewed(added.document.into())
            .await
            .unwrap()
            .unwrap()
            .open(),
        3
    );
    house.withdraw(&back, None).await.unwrap();
    assert_eq!(only(&house, "person").await.label, "Ayan");
    assert_eq!(
        house
            .reviewed(added.document.into())
            .await
            .unwrap()
            .unwrap()
            .open(),
        0
    );
}

#[tokio::test]
async fn a_rejection_holds_for_a_later_extractor() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    let added = add(&house, "@Ayan met @Dana").await;
    let dana = proposals(&house, added.document.into(), "Dana").await;
    let reason = Some("a street".to_owned());
    house
        .decide(&dana, Decision::Reject { reason })
        .await
        .unwrap();
    let later = house_on(vault, "mark/2");
    later.rebuild(|_, _| {}).await.unwrap();
    let reviewed = later
        .reviewed(added.document.into())
        .await
        .unwrap()
        .unwrap();
    let states: Vec<_> = reviewed
        .proposals
        .iter()
        .map(|one| (one.proposal.span.exact.as_str(), one.row.state))
        .collect();
    assert_eq!(
        states,
        [
            ("Ayan", ProposalState::Open),
            ("Dana", ProposalState::Rejected)
        ]
    );
}

#[tokio::test]
async fn a_rejected_name_is_left_out_of_the_event() {
    let house = house();
    let added = add(&house, "@Ayan @Dana !arrest").await;
    let dana = proposals(&house, added.document.into(), "Dana").await;
    house
        .decide(&dana, Decision::Reject { reason: None })
        .await
        .unwrap();
    let event = proposals(&house, added.document.into(), "arrest").await;
    house.decide(&event, Decision::Accept).await.unwrap();
    assert_eq!(only(&house, "event").await.label, "Ayan");
}

#[tokio::test]
async fn a_correction_is_what_is_kept_and_a_wrong_one_is_refused() {
    let house = house();
    let added = add(&house, "@Ayan =2019-03-10 !arrest").await;
    let time = proposals(&house, added.document.into(), "2019-03-10").await;
    let fields = |edtf: &str| BTreeMap::from([("edtf".to_owned(), edtf.to_owned())]);
    let wrong = Decision::Correct {
        fields: fields("10 March"),
        into: None,
    };
    assert_eq!(
        house.decide(&time, wrong).await.err().unwrap().kind,
        Kind::WrongInput
    );
    let right = Decision::Correct {
        fields: fields("2019-03-11"),
        into: None,
    };
    house.decide(&time, right).await.unwrap();
    let event = proposals(&house, added.document.into(), "arrest").await;
    house.decide(&event, Decision::Accept).await.unwrap();
    let event = house.entity(only(&house, "event").await.id).await.unwrap();
    let time = event
        .properties
        .iter()
        .find(|view| view.property == "time")
        .unwrap();
    assert_eq!(
        describe(&time.held[0].value, &event.labels, Locale::default()),
        "2019-03-11"
    );
}

#[tokio::test]
async fn two_people_of_one_name_stay_two_and_two_mentions_of_a_place_are_one() {
    let house = house();
    for text in ["@Ayan in #Almaty !arrest", "@Ayan in #Almaty !release"] {
        let added = add(&house, text).await;
        let reviewed = house
            .reviewed(added.document.into())
            .await
            .unwrap()
            .unwrap();
        let ids: Vec<_> = reviewed.proposals.iter().map(|one| one.row.id).collect();
        house.decide(&ids, Decision::Accept).await.unwrap();
    }
    assert_eq!(all(&house, "person").await.len(), 2);
    assert_eq!(only(&house, "place").await.label, "Almaty");
}

#[tokio::test]
async fn calling_two_the_same_gathers_them_and_taking_it_back_splits_them_with_nothing_lost() {
    let house = house();
    for text in [
        "@Ayan in #Almaty =2019-03-10 !arrest",
        "@Aian in #Astana =2019-03-12 !arrest",
    ] {
        let added = add(&house, text).await;
        let event = proposals(&house, added.document.into(), "arrest").await;
        house.decide(&event, Decision::Accept).await.unwrap();
    }
    let before = house.vault().projection_digest().await.unwrap();
    let people = all(&house, "person").await;
    let person = house
        .judge_same(people[0].id, people[1].id, true)
        .await
        .unwrap();
    let one = only(&house, "person").await;
    assert_eq!(one.members.len(), 2);
    let view = house.entity(people[1].id).await.unwrap();
    assert_eq!(view.row.id, one.id);
    assert_eq!(view.properties[0].held.len(), 2, "both spellings stay");
    assert_eq!(view.same.len(), 1);
    assert_eq!(view.events.len(), 2);
    let events = all(&house, "event").await;
    let event = house
        .judge_same(events[0].id, events[1].id, true)
        .await
        .unwrap();
    let view = house.entity(only(&house, "event").await.id).await.unwrap();
    let conflicts: Vec<&str> = view
        .properties
        .iter()
        .filter(|p| p.conflict)
        .map(|p| p.property.as_str())
        .collect();
    assert_eq!(conflicts, ["time", "place"]);
    assert_eq!(house.start().await.unwrap().conflicts.len(), 1);
    let victims = view
        .properties
        .iter()
        .find(|p| p.property == "involvement")
        .unwrap();
    assert_eq!(victims.held.len(), 1, "one victim by two ids");
    house.withdraw(&[event], None).await.unwrap();
    house.withdraw(&[person], None).await.unwrap();
    assert_eq!(all(&house, "person").await.len(), 2);
    assert_eq!(all(&house, "event").await.len(), 2);
    assert_eq!(house.start().await.unwrap().counts.conflicts, 0);
    house.rebuild(|_, _| {}).await.unwrap();
    assert_eq!(all(&house, "person").await.len(), 2);
    assert_ne!(
        before,
        house.vault().projection_digest().await.unwrap(),
        "the judgements stay in the record"
    );
    let kinds = house.judge_same(people[0].id, events[0].id, true).await;
    assert_eq!(kinds.err().unwrap().kind, Kind::WrongInput);
}

#[tokio::test]
async fn one_statement_can_be_withdrawn_with_a_reason() {
    let house = house();
    let added = add(&house, "@Ayan").await;
    let person = proposals(&house, added.document.into(), "Ayan").await;
    house.decide(&person, Decision::Accept).await.unwrap();
    let row = only(&house, "person").await;
    let view = house.entity(row.id).await.unwrap();
    let class = view
        .properties
        .iter()
        .find(|p| p.property == "class")
        .unwrap();
    let id = class.held[0].sources[0].statement.id;
    house
        .withdraw(&[id], Some("never held".into()))
        .await
        .unwrap();
    let view = house.entity(row.id).await.unwrap();
    assert!(view.properties.iter().all(|p| p.property != "class"));
    assert!(
        view.history
            .iter()
            .any(|source| source.statement.id == id && !source.live)
    );
}
