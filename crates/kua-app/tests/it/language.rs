//! A person says which language a text is in: it is read again, and nothing that was decided is lost.

use std::sync::Arc;

use kua_app::{Decision, House, Kind};
use kua_core::RecordId;
use kua_core::ports::ProposalState;
use kua_testkit::MemoryVault;

use crate::world::{add, all, house, house_of, house_on, only, proposals};

const TEXT: &str = "%Dana saw @Ayan and @Serik in #Almaty";

async fn states(house: &House, document: RecordId) -> Vec<(String, ProposalState)> {
    let reviewed = house.reviewed(document).await.unwrap().unwrap();
    reviewed
        .proposals
        .iter()
        .map(|one| (one.proposal.span.exact.clone(), one.row.state))
        .collect()
}

fn expected(states: &[(&str, ProposalState)]) -> Vec<(String, ProposalState)> {
    states
        .iter()
        .map(|(words, state)| ((*words).to_owned(), *state))
        .collect()
}

use ProposalState::{Accepted, Open, Rejected};

#[tokio::test]
async fn the_text_is_read_again_and_decisions_stay_even_where_numbers_move() {
    let house = house();
    let document: RecordId = add(&house, TEXT).await.document.into();
    let ayan = proposals(&house, document, "Ayan").await;
    house.decide(&ayan, Decision::Accept).await.unwrap();
    let serik = proposals(&house, document, "Serik").await;
    let reason = Some("a horse".to_owned());
    house
        .decide(&serik, Decision::Reject { reason })
        .await
        .unwrap();
    let before = [("Ayan", Accepted), ("Serik", Rejected), ("Almaty", Open)];
    assert_eq!(states(&house, document).await, expected(&before));
    let made = house.say_language(document, "KK").await.unwrap();
    assert_eq!(
        only(&house, "document").await.language.as_deref(),
        Some("kk")
    );
    let after = [
        ("Dana", Open),
        ("Ayan", Accepted),
        ("Serik", Rejected),
        ("Almaty", Open),
    ];
    assert_eq!(states(&house, document).await, expected(&after));
    assert_eq!(only(&house, "person").await.label, "Ayan");
    let view = house.document(document).await.unwrap();
    assert_eq!(view.read.unwrap().language.as_deref(), Some("kk"));
    house.withdraw(&made, None).await.unwrap();
    assert_eq!(states(&house, document).await, expected(&before));
    assert_eq!(only(&house, "document").await.language, None);
}

#[tokio::test]
async fn a_second_correction_beats_the_first_and_all_of_them_stay_in_the_history() {
    let house = house();
    let document: RecordId = add(&house, TEXT).await.document.into();
    house.say_language(document, "ru").await.unwrap();
    let second = house.say_language(document, "kk").await.unwrap();
    assert_eq!(
        second.len(),
        2,
        "the statement, and the correction of the earlier one"
    );
    assert_eq!(
        only(&house, "document").await.language.as_deref(),
        Some("kk")
    );
    let view = house.entity(document).await.unwrap();
    let said: Vec<bool> = view
        .history
        .iter()
        .filter(|source| source.statement.payload.property == "language")
        .map(|source| source.live)
        .collect();
    assert_eq!(said, [true, false]);
    let again = house.say_language(document, "kk").await;
    assert_eq!(again.err().unwrap().kind, Kind::WrongInput);
    house.withdraw(&second, None).await.unwrap();
    assert_eq!(
        only(&house, "document").await.language.as_deref(),
        Some("ru")
    );
}

#[tokio::test]
async fn what_is_no_language_or_no_document_is_refused() {
    let house = house();
    let document: RecordId = add(&house, TEXT).await.document.into();
    for typed in ["", "Kazakh", "k", "kk<b>"] {
        let refused = house.say_language(document, typed).await;
        assert_eq!(refused.err().unwrap().kind, Kind::WrongInput, "{typed}");
    }
    let ayan = proposals(&house, document, "Ayan").await;
    house.decide(&ayan, Decision::Accept).await.unwrap();
    let person = only(&house, "person").await.id;
    assert!(house.say_language(person, "kk").await.is_err());
    let reader = house_of(kua_core::access::Role::Reader);
    assert!(reader.say_language(document, "kk").await.is_err());
}

#[tokio::test]
async fn a_rebuild_and_a_later_extractor_read_in_the_corrected_language() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    let document: RecordId = add(&house, TEXT).await.document.into();
    let serik = proposals(&house, document, "Serik").await;
    house
        .decide(&serik, Decision::Reject { reason: None })
        .await
        .unwrap();
    house.say_language(document, "kk").await.unwrap();
    let lived = vault.rows();
    house.rebuild(|_, _| {}).await.unwrap();
    assert!(lived == vault.rows(), "the same rows after a rebuild");
    let later = house_on(vault, "mark/2");
    later.rebuild(|_, _| {}).await.unwrap();
    let after = [
        ("Dana", Open),
        ("Ayan", Open),
        ("Serik", Rejected),
        ("Almaty", Open),
    ];
    assert_eq!(states(&later, document).await, expected(&after));
    assert!(all(&later, "person").await.is_empty());
}
