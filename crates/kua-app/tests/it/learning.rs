//! What a vault learns from its people, and who may see that it did.

use std::sync::Arc;

use kua_app::{Decision, House, Proposed, Reason, Sieve};
use kua_core::access::{Access, Actor, Role};
use kua_core::ports::{ProposalState, Window};
use kua_core::{KeyId, ProposalId, RecordId};
use kua_testkit::MemoryVault;

use crate::world::{add, all, house, house_on, only, proposals};

async fn shown(house: &House, document: RecordId) -> Vec<Proposed> {
    house.reviewed(document).await.unwrap().unwrap().proposals
}

async fn at(house: &House, document: RecordId, words: &str) -> Proposed {
    let all = shown(house, document).await;
    let found = all.into_iter().find(|one| one.proposal.span.exact == words);
    found.unwrap_or_else(|| panic!("nothing at {words}"))
}

async fn accept(house: &House, content: &str, words: &[&str]) -> RecordId {
    let document = add(house, content).await.document.into();
    for words in words {
        let ids = proposals(house, document, words).await;
        house.decide(&ids, Decision::Accept).await.unwrap();
    }
    document
}

fn into(record: RecordId) -> Decision {
    Decision::Correct {
        fields: Default::default(),
        into: Some(record),
    }
}

#[tokio::test]
async fn a_known_name_that_no_rule_proposed_is_offered_and_can_be_joined_or_kept_apart() {
    let house = house();
    accept(&house, "&Qorgau in #Almaty", &["Qorgau", "Almaty"]).await;
    let known = only(&house, "organisation").await;
    let document: RecordId = add(&house, "Qorgau says so. @Dana left QORGAU.")
        .await
        .document
        .into();
    let one = at(&house, document, "Qorgau").await;
    assert!(one.only_known && one.row.state == ProposalState::Open);
    assert_eq!(one.known.len(), 1);
    assert_eq!(one.known[0].row.id, known.id);
    assert_eq!(one.proposal.mentions.len(), 1);
    let reviewed = house.reviewed(document).await.unwrap().unwrap();
    assert_eq!(reviewed.open(), 2);
    let decided = house
        .decide_in(document.into(), &[one.row.id], into(known.id))
        .await
        .unwrap();
    assert_eq!(decided.record, Some(known.id));
    assert_eq!(
        at(&house, document, "Qorgau").await.row.state,
        ProposalState::Accepted
    );
    let view = house.entity(known.id).await.unwrap();
    assert_eq!(view.documents.len(), 2);
    house.withdraw(&decided.judgements, None).await.unwrap();
    assert_eq!(
        at(&house, document, "Qorgau").await.row.state,
        ProposalState::Open
    );
    let fields = Default::default();
    house
        .decide_in(document.into(), &[one.row.id], Decision::Apart { fields })
        .await
        .unwrap();
    assert_eq!(all(&house, "organisation").await.len(), 2);
}

#[tokio::test]
async fn what_a_rule_proposed_is_tied_to_the_known_record_and_not_proposed_twice() {
    let house = house();
    accept(&house, "@Ayan", &["Ayan"]).await;
    let document: RecordId = add(&house, "@Ayan met @Dana").await.document.into();
    let all = shown(&house, document).await;
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].known[0].row.label, "Ayan");
    assert!(!all[0].only_known && all[1].known.is_empty());
    let person = only(&house, "person").await.id;
    house.decide(&[all[0].row.id], into(person)).await.unwrap();
    assert_eq!(only(&house, "person").await.id, person);
}

#[tokio::test]
async fn a_single_name_of_a_person_is_tied_but_never_proposed_by_itself() {
    let house = house();
    accept(&house, "@Ayan", &["Ayan"]).await;
    let document: RecordId = add(&house, "Ayan is a common name").await.document.into();
    assert!(shown(&house, document).await.is_empty());
}

#[tokio::test]
async fn a_rejected_known_name_stays_rejected_whatever_is_read_again() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    accept(&house, "&Qorgau", &["Qorgau"]).await;
    let document: RecordId = add(&house, "Qorgau is a word").await.document.into();
    let one = at(&house, document, "Qorgau").await;
    let reject = Decision::Reject {
        reason: Some("a common word".to_owned()),
    };
    house
        .decide_in(document.into(), &[one.row.id], reject)
        .await
        .unwrap();
    house.say_language(document, "kk").await.unwrap();
    let later = house_on(vault, "mark/2");
    later.rebuild(|_, _| {}).await.unwrap();
    for house in [&house, &later] {
        let one = at(house, document, "Qorgau").await;
        assert_eq!(one.row.state, ProposalState::Rejected);
    }
    let (waiting, total) = later
        .waiting(Some(document.into()), None, Window::first(10), Sieve::All)
        .await
        .unwrap();
    assert!(waiting.is_empty() && total == 0);
}

#[tokio::test]
async fn certainty_follows_what_became_of_the_rule_and_says_so() {
    let house = house();
    let first = accept(&house, "@A1 @A2 @A3", &["A1", "A2"]).await;
    let third = proposals(&house, first, "A3").await;
    house
        .decide(&third, Decision::Reject { reason: None })
        .await
        .unwrap();
    let document: RecordId = add(&house, "@New in #Almaty").await.document.into();
    let one = at(&house, document, "New").await;
    let rule = Reason::Rule {
        accepted: 2,
        corrected: 0,
        decided: 3,
    };
    assert_eq!(one.weighed.reasons, [rule]);
    assert!((one.weighed.certainty - 11.0 / 13.0).abs() < 1e-9);
    assert_eq!(
        one.proposal.certainty, 0.9,
        "the cached proposal is as it was"
    );
    let place = at(&house, document, "Almaty").await;
    assert!(place.weighed.reasons.is_empty(), "another kind");
}

#[tokio::test]
async fn words_rejected_in_other_documents_are_unsure_with_the_reason_and_come_last() {
    let house = house();
    for text in ["@Street", "@Street again", "@Street thrice"] {
        let document = add(&house, text).await.document.into();
        let ids = proposals(&house, document, "Street").await;
        let reason = Some("a street".to_owned());
        house
            .decide(&ids, Decision::Reject { reason })
            .await
            .unwrap();
    }
    let document: RecordId = add(&house, "@Street @Dana").await.document.into();
    let reviewed = house.reviewed(document).await.unwrap().unwrap();
    let words: Vec<(&str, bool, u32)> = reviewed
        .proposals
        .iter()
        .map(|one| (one.proposal.span.exact.as_str(), one.unsure, one.row.number))
        .collect();
    assert_eq!(words, [("Dana", false, 0), ("Street", true, 1)]);
    assert_eq!(reviewed.unsure(), 1);
    let reasons = &reviewed.proposals[1].weighed.reasons;
    let why = Some("a street".to_owned());
    assert!(reasons.contains(&Reason::Rejected { documents: 3, why }));
    let sieved = |sieve| {
        let house = house.clone();
        async move {
            let window = Window::first(10);
            let (found, total) = house.waiting(None, None, window, sieve).await.unwrap();
            assert_eq!(found.len() as u64, total);
            found
                .into_iter()
                .map(|one| one.proposal.span.exact)
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(sieved(Sieve::Sure).await, ["Dana"]);
    assert_eq!(sieved(Sieve::Unsure).await, ["Street"]);
    assert_eq!(sieved(Sieve::All).await, ["Street", "Dana"]);
    house.set_unsure_percent(0).await.unwrap();
    assert_eq!(sieved(Sieve::Unsure).await, [""; 0]);
    assert!(house.set_unsure_percent(101).await.is_err());
}

#[tokio::test]
async fn learning_act_by_act_is_learning_all_at_once() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    let probe = "@Ayan @Dana &Qorgau in Almaty for Qorgau and Jebeu";
    let probe: RecordId = add(&house, probe).await.document.into();
    let seen = |house: House| async move {
        let all = shown(&house, probe).await;
        all.iter()
            .map(|one| {
                let known: Vec<RecordId> = one.known.iter().map(|known| known.row.id).collect();
                format!(
                    "{} {:?} {:?} {known:?}",
                    one.proposal.span.exact, one.row.state, one.weighed
                )
            })
            .collect::<Vec<_>>()
    };
    let same = |house: House, vault: Arc<MemoryVault>, step: &'static str| async move {
        let fresh = house_on(vault, "mark/1");
        assert_eq!(
            seen(house.clone()).await,
            seen(fresh.clone()).await,
            "{step}"
        );
        let rules = house.rule_records().await.unwrap();
        assert_eq!(rules, fresh.rule_records().await.unwrap(), "{step}");
    };
    same(house.clone(), vault.clone(), "nothing").await;
    accept(
        &house,
        "@Ayan &Qorgau #Almaty",
        &["Ayan", "Qorgau", "Almaty"],
    )
    .await;
    same(house.clone(), vault.clone(), "accepted").await;
    let second = add(&house, "@Ayan &Jebeu").await.document.into();
    let ayan = proposals(&house, second, "Ayan").await;
    let decided = house.decide(&ayan, Decision::Accept).await.unwrap();
    let jebeu = proposals(&house, second, "Jebeu").await;
    let reject = Decision::Reject { reason: None };
    let rejected = house.decide(&jebeu, reject).await.unwrap();
    same(house.clone(), vault.clone(), "rejected").await;
    let back = house.withdraw(&decided.judgements, None).await.unwrap();
    same(house.clone(), vault.clone(), "withdrawn").await;
    house.withdraw(&back, None).await.unwrap();
    house.withdraw(&rejected.judgements, None).await.unwrap();
    same(house.clone(), vault.clone(), "stands again").await;
    let people = all(&house, "person").await;
    house
        .judge_same(people[0].id, people[1].id, true)
        .await
        .unwrap();
    same(house.clone(), vault.clone(), "one person").await;
    let almaty = house.entity(only(&house, "place").await.id).await.unwrap();
    let named = almaty
        .properties
        .iter()
        .find(|view| view.property == "name");
    let id = named.unwrap().held[0].sources[0].statement.id;
    house.withdraw(&[id], None).await.unwrap();
    same(house.clone(), vault.clone(), "a name withdrawn").await;
    house.rebuild(|_, _| {}).await.unwrap();
    same(house, vault, "rebuilt").await;
}

/// The word that must not get out.
const CANARY: &str = "Zhanarqush";

fn members() -> (House, House) {
    let actor = |number| Actor::new(KeyId::from_random([number; 16]), Role::Documenter, []);
    let vault = MemoryVault::of(actor(1));
    let other = house_on(Arc::new(vault.opened_by(actor(2))), "mark/1");
    (house_on(Arc::new(vault), "mark/1"), other)
}

async fn closed(
    house: &House,
    content: &str,
    words: &[&str],
    record: Option<RecordId>,
) -> RecordId {
    let origin = kua_app::Origin {
        access: Some(Access::Sealed),
        ..Default::default()
    };
    let added = house.add_note(origin, content.to_owned()).await.unwrap();
    for words in words {
        let ids = proposals(house, added.document.into(), words).await;
        let decision = record.map_or(Decision::Accept, into);
        house.decide(&ids, decision).await.unwrap();
    }
    added.document.into()
}

async fn history(house: &House, document: RecordId) -> Vec<String> {
    let view = house.entity(document).await.unwrap();
    view.history
        .iter()
        .map(|source| format!("{:?}", source.statement.payload.property))
        .collect()
}

#[tokio::test]
async fn a_name_of_a_closed_record_shows_to_nobody_else_before_or_after_it_is_decided_on() {
    let (author, other) = members();
    closed(&author, &format!("&{CANARY}"), &[CANARY], None).await;
    let record = only(&author, "organisation").await.id;
    let joined: RecordId = add(&author, &format!("They call it {CANARY}."))
        .await
        .document
        .into();
    let refused: RecordId = add(&author, &format!("A bird: {CANARY}."))
        .await
        .document
        .into();
    for document in [joined, refused] {
        assert!(at(&author, document, CANARY).await.only_known);
        assert!(shown(&other, document).await.is_empty());
    }
    let before = history(&other, refused).await;
    let id = at(&author, joined, CANARY).await.row.id;
    let stranger = other.decide_in(joined.into(), &[id], into(record)).await;
    assert!(stranger.is_err(), "not even by its id");
    author
        .decide_in(joined.into(), &[id], into(record))
        .await
        .unwrap();
    let id = at(&author, refused, CANARY).await.row.id;
    let reject = Decision::Reject { reason: None };
    author
        .decide_in(refused.into(), &[id], reject)
        .await
        .unwrap();
    assert_eq!(
        at(&author, refused, CANARY).await.row.state,
        ProposalState::Rejected
    );
    assert_eq!(history(&other, refused).await, before);
    for document in [joined, refused] {
        assert!(shown(&other, document).await.is_empty());
        let view = other.document(document).await.unwrap();
        assert!(view.made.is_empty());
    }
    assert!(all(&other, "organisation").await.is_empty());
    assert!(other.rule_records().await.unwrap().is_empty());
    assert!(!author.rule_records().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_closed_name_of_an_open_record_is_as_closed_as_the_name() {
    let (author, other) = members();
    accept(&author, "&Qorgau", &["Qorgau"]).await;
    let record = only(&author, "organisation").await.id;
    closed(&author, &format!("&{CANARY}"), &[CANARY], Some(record)).await;
    let words = |all: Vec<Proposed>| {
        all.iter()
            .map(|one| one.proposal.span.exact.clone())
            .collect::<Vec<_>>()
    };
    for text in [
        format!("Of {CANARY} and Qorgau"),
        format!("Of Qorgau and {CANARY}"),
    ] {
        let document: RecordId = add(&author, &text).await.document.into();
        let theirs = shown(&other, document).await;
        assert_eq!(theirs[0].proposal.mentions, []);
        assert_eq!(words(theirs), ["Qorgau"]);
        let ours = at(&author, document, CANARY).await;
        assert_eq!(ours.known[0].row.id, record);
        let reject = Decision::Reject { reason: None };
        author
            .decide_in(document.into(), &[ours.row.id], reject)
            .await
            .unwrap();
        let ours = at(&author, document, CANARY).await;
        assert_eq!(ours.row.state, ProposalState::Rejected);
        let listed = history(&other, document).await;
        assert!(!listed.is_empty());
        assert!(listed.iter().all(|property| !property.contains("reject")));
    }
}

#[tokio::test]
async fn a_closed_rejection_holds_for_its_author_and_changes_nothing_for_others() {
    let actor = |number| Actor::new(KeyId::from_random([number; 16]), Role::Documenter, []);
    let vault = Arc::new(MemoryVault::of(actor(1)));
    let author = house_on(vault.clone(), "mark/1");
    closed(&author, &format!("&{CANARY} @{CANARY}"), &[], None).await;
    let sealed = only(&author, "document").await.id;
    let both = proposals(&author, sealed, CANARY).await;
    author.decide(&both, Decision::Accept).await.unwrap();
    // In Kazakh a rule proposes the person where before nothing but the known name was found.
    let text = format!("%{CANARY} Bekova and {CANARY}");
    let document: RecordId = add(&author, &text).await.document.into();
    let known = shown(&author, document).await;
    let organisation = known.iter().find(|one| one.row.kind == "organisation");
    let id = organisation.unwrap().row.id;
    let reject = Decision::Reject { reason: None };
    author
        .decide_in(document.into(), &[id], reject)
        .await
        .unwrap();
    author.say_language(document, "kk").await.unwrap();
    let other = house_on(Arc::new(vault.opened_by(actor(2))), "mark/1");
    let theirs = shown(&other, document).await;
    assert_eq!(theirs.len(), 1);
    assert_eq!(theirs[0].row.state, ProposalState::Open);
    let ours = shown(&author, document).await;
    let organisation = ours.iter().find(|one| one.row.kind == "organisation");
    assert_eq!(organisation.unwrap().row.state, ProposalState::Rejected);
}

#[tokio::test]
async fn what_was_decided_in_closed_documents_weighs_for_nobody_else() {
    let (author, other) = members();
    closed(
        &author,
        &format!("@{CANARY} @Dana"),
        &[CANARY, "Dana"],
        None,
    )
    .await;
    let document: RecordId = add(&author, &format!("@{CANARY} @Dana"))
        .await
        .document
        .into();
    for one in shown(&other, document).await {
        assert!(one.weighed.reasons.is_empty() && one.known.is_empty());
    }
    for one in shown(&author, document).await {
        assert!(!one.weighed.reasons.is_empty() && one.known.len() == 1);
    }
}

#[tokio::test]
async fn an_id_that_was_never_shown_is_nothing() {
    let house = house();
    let document: RecordId = add(&house, "@Ayan").await.document.into();
    let never = ProposalId::from_random([77; 16]);
    let found = house
        .decide_in(document.into(), &[never], Decision::Accept)
        .await;
    assert!(found.is_err());
}
