//! Names known here, unsure proposals and the language of a text, at the desk.

use axum::http::StatusCode;
use kua_core::access::Role;

use crate::desk::{TestDesk, between};
use crate::html;

async fn decide(desk: &TestDesk, document: &str, number: usize, fields: &[(&str, &str)]) {
    let (id, _, _) = desk.proposals(document).await.swap_remove(number);
    let mut all = vec![("document", document)];
    all.extend(fields);
    let answer = desk.post(&format!("/proposals/{id}"), &all).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

async fn page(desk: &TestDesk, document: &str) -> String {
    let body = desk.get(&format!("/documents/{document}/read")).await.body;
    html::check(&body);
    body
}

#[tokio::test]
async fn a_name_known_here_is_offered_and_joined_without_a_script() {
    let desk = TestDesk::open().await;
    let first = desk
        .add("a.txt", "One {organisation:Qorgau} {person:Aida Bekova}")
        .await;
    desk.accept_all(&first).await;
    let second = desk
        .add("b.txt", "Two: Qorgau and Aida Bekova said so")
        .await;
    let shown = page(&desk, &second).await;
    assert!(shown.contains("A name that is known here; no rule proposed it."));
    assert!(shown.contains("known as Qorgau"));
    let same = between(&shown, "name=\"verdict\" value=\"same ", "\"").to_owned();
    assert_eq!(desk.records("organisation").await, [same.as_str()]);
    decide(&desk, &second, 0, &[("verdict", &format!("same {same}"))]).await;
    assert_eq!(desk.records("organisation").await, [same.as_str()]);
    let flash = page(&desk, &second).await;
    assert!(flash.contains("Accepted. organisation: Qorgau"));
    decide(&desk, &second, 1, &[("verdict", "apart")]).await;
    assert_eq!(desk.records("person").await.len(), 2, "as a new one");
    let act = between(&page(&desk, &second).await, "name=\"act\" value=\"", "\"").to_owned();
    desk.post("/undo", &[("act", &act)]).await;
    assert_eq!(desk.records("person").await.len(), 1);
    decide(
        &desk,
        &second,
        1,
        &[("verdict", "reject"), ("reason", "another")],
    )
    .await;
    let states: Vec<String> = desk
        .proposals(&second)
        .await
        .into_iter()
        .map(|one| one.2)
        .collect();
    assert_eq!(states, ["accepted", "rejected"]);
}

#[tokio::test]
async fn one_name_of_several_records_asks_which() {
    let desk = TestDesk::open().await;
    for text in ["One {person:Aida Bekova}", "Two {person:Aida Bekova}"] {
        let document = desk.add("a.txt", text).await;
        decide(&desk, &document, 0, &[("verdict", "accept")]).await;
    }
    let third = desk.add("c.txt", "Three {person:Aida Bekova}").await;
    let shown = page(&desk, &third).await;
    assert!(shown.contains("Known here already. Is it the same?"));
    assert_eq!(shown.matches("value=\"same ").count(), 2);
    assert!(shown.contains("value=\"apart\" data-key=\"a\""));
    assert!(!shown.contains("id=\"into\""), "nobody is offered twice");
}

#[tokio::test]
async fn unsure_proposals_come_last_with_their_reason_and_wait_when_all_is_accepted() {
    let desk = TestDesk::open().await;
    for text in ["One {person:Street}", "Two {person:Street}"] {
        let document = desk.add("a.txt", text).await;
        decide(
            &desk,
            &document,
            0,
            &[("verdict", "reject"), ("reason", "a street")],
        )
        .await;
    }
    let document = desk
        .add("c.txt", "Three {person:Street} {place:Qaraaryq} Street")
        .await;
    let shown = page(&desk, &document).await;
    let (sure, unsure) = shown.split_once("id=\"unsure\"").unwrap();
    assert!(unsure.starts_with(">Unsure: 1 proposal waits<"));
    assert!(unsure.contains("Less than 60 % sure"));
    assert!(between(sure, "class=\"items\"", "</ol>").contains("Qaraaryq"));
    let street = desk.proposals(&document).await[1].0.clone();
    let card = desk
        .get(&format!("/documents/{document}/read?proposal={street}"))
        .await
        .body;
    html::check(&card);
    assert!(card.contains("These words were rejected as person in 2 other documents. “a street”"));
    assert!(card.contains("In this vault 0 of 2 such proposals were accepted."));
    let remaining = desk
        .get(&format!("/documents/{document}/remaining"))
        .await
        .body;
    html::check(&remaining);
    assert_eq!(remaining.matches("\" checked>").count(), 1);
    assert_eq!(remaining.matches("type=\"checkbox\"").count(), 2);
    assert!(remaining.contains(&format!("name=\"id\" value=\"{street}\"> ")));
}

#[tokio::test]
async fn the_threshold_is_set_by_the_keeper_alone_and_learning_is_shown() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", "One {person:Aida} {person:Berik}").await;
    decide(
        &desk,
        &document,
        0,
        &[("verdict", "accept"), ("field-name", "Aida B")],
    )
    .await;
    decide(&desk, &document, 1, &[("verdict", "reject")]).await;
    let settings = desk.get("/settings").await.body;
    html::check(&settings);
    assert!(
        settings.contains(
            "<td><span dir=\"ltr\">rule:person</span></td><td>1</td><td>1</td><td>2</td>"
        )
    );
    for (typed, expected) in [
        ("80", "80 % sure"),
        ("101", "80 % sure"),
        ("x", "80 % sure"),
    ] {
        let answer = desk.post("/settings", &[("unsure-below", typed)]).await;
        assert_eq!(answer.header("location"), "/settings");
        let settings = desk.get("/settings").await.body;
        assert!(settings.contains(expected), "{typed}");
    }
    let desk = TestDesk::open_as(Role::Documenter).await;
    assert!(!desk.get("/settings").await.body.contains("unsure-below"));
    let refused = desk.post("/settings", &[("unsure-below", "0")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_wrong_language_is_corrected_and_taken_back() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", "One {person:Aida}").await;
    decide(&desk, &document, 0, &[("verdict", "accept")]).await;
    let path = format!("/documents/{document}/language");
    let answer = desk
        .post(&path, &[("language", "kk"), ("other-language", "")])
        .await;
    assert_eq!(
        answer.header("location"),
        format!("/documents/{document}/read")
    );
    let shown = page(&desk, &document).await;
    assert!(shown.contains("the text is in Kazakh"));
    assert!(shown.contains("Language: Kazakh"));
    assert!(shown.contains("<option value=\"kk\" selected>"));
    assert_eq!(desk.proposals(&document).await[0].2, "accepted");
    let act = between(&shown, "name=\"act\" value=\"", "\"").to_owned();
    desk.post("/undo", &[("act", &act)]).await;
    assert!(!page(&desk, &document).await.contains("Language: Kazakh"));
    desk.post(&path, &[("language", "kk"), ("other-language", "ug-latn")])
        .await;
    assert!(
        page(&desk, &document)
            .await
            .contains("Language: Uyghur (ug-Latn)")
    );
    desk.post(&path, &[("language", "Kazakh")]).await;
    assert!(
        page(&desk, &document)
            .await
            .contains("write a language tag")
    );
    let whole = desk.get(&format!("/documents/{document}")).await.body;
    html::check(&whole);
    assert!(whole.contains("Is the language wrong?"));
}
