//! An export at the desk: it waits, messages are picked page by page, and the conversation is shown without names.

use axum::http::StatusCode;
use kua_core::KeyId;
use kua_core::access::{Actor, Role};
use kua_testkit::MemoryVault;

use crate::desk::{TestDesk, between};
use crate::html;

const CANARY: &str = "Zvezdolina";

fn export(messages: usize) -> String {
    let line = |number: usize| match number % 2 {
        1 => format!(
            "{} {CANARY}: word{number} {{person:Aida Bekova}} was seen",
            number % 28 + 1
        ),
        _ => format!("{} Tjark: word{number}", number % 28 + 1),
    };
    let lines: Vec<String> = (1..=messages).map(line).collect();
    format!("EXPORT\n{}", lines.join("\n"))
}

/// Brings an export; returns the address of the page where messages are picked.
async fn bring(desk: &TestDesk, content: &str) -> String {
    let files: &[(&str, &[u8])] = &[("WhatsApp Chat with Tjark.txt", content.as_bytes())];
    let answer = desk
        .import(&desk.token, &[("received-from", "a cousin")], files)
        .await;
    assert_eq!(answer.header("location"), "/import/done");
    let done = desk.get("/import/done").await.body;
    html::check(&done);
    let id = between(&done, "/import/exports/", "\"").to_owned();
    format!("/import/exports/{id}")
}

async fn act(desk: &TestDesk, page: &str, fields: &[(&str, &str)]) -> String {
    let answer = desk.post(page, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

#[tokio::test]
async fn messages_are_picked_over_several_pages_and_the_rest_is_gone() {
    let desk = TestDesk::open().await;
    let page = bring(&desk, &export(230)).await;
    assert!(desk.get("/import").await.body.contains(&page));
    let first = desk.get(&page).await.body;
    html::check(&first);
    assert!(first.contains(CANARY) && first.contains("1 / 3") && first.contains("word100"));
    assert!(!first.contains("word101"));
    // Ticked on the first page, then on to the next; what is ticked is saved.
    let shown = ("shown", "1-100");
    let next = act(
        &desk,
        &page,
        &[
            shown,
            ("page", "1"),
            ("pick", "3"),
            ("pick", "4"),
            ("act", "next"),
        ],
    )
    .await;
    let second = desk.get(&next).await.body;
    assert!(second.contains("2 messages are ticked") && second.contains("word101"));
    act(
        &desk,
        &page,
        &[
            ("shown", "101-200"),
            ("page", "2"),
            ("range", "229-230"),
            ("act", "save"),
        ],
    )
    .await;
    let found = format!("{page}?q=WORD22");
    assert!(desk.get(&found).await.body.contains("11 messages fit"));
    // Unticked on its page it is picked no more.
    act(
        &desk,
        &page,
        &[shown, ("page", "1"), ("pick", "3"), ("act", "save")],
    )
    .await;
    assert!(desk.get(&page).await.body.contains("3, 229-230"));
    let kept = act(&desk, &page, &[("act", "keep")]).await;
    let conversation = desk.get(&kept).await.body;
    html::check(&conversation);
    assert!(conversation.contains("word3") && conversation.contains("word229"));
    assert!(!conversation.contains("word4 ") && !conversation.contains("word228"));
    assert_eq!(desk.get(&page).await.status, StatusCode::NOT_FOUND);
    assert!(!desk.get("/import").await.body.contains("/import/exports/"));
    let document = between(&kept, "/documents/", "/messages");
    let about = desk.get(&format!("/documents/{document}")).await.body;
    html::check(&about);
    assert!(about.contains("/messages"));
}

#[tokio::test]
async fn a_message_is_a_passage() {
    let desk = TestDesk::open().await;
    let page = bring(&desk, &export(3)).await;
    let kept = act(&desk, &page, &[("range", "1-2"), ("act", "keep")]).await;
    let conversation = desk.get(&kept).await.body;
    let link = between(&conversation, "read?at=", "#at").to_owned();
    let document = between(&kept, "/documents/", "/messages");
    let read = desk
        .get(&format!("/documents/{document}/read?at={link}"))
        .await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(
        read.body.contains("id=\"at\""),
        "the message is not shown as a passage"
    );
    assert!(read.body.contains("Message 1, Sender 1, 2019-03-02T14:05"));
    assert!(
        !read.body.contains(CANARY),
        "a name stands where people read"
    );
    let json = desk.json(&format!("{kept}?format=json")).await;
    assert_eq!(json["messages"][1]["sender"], 2);
    assert_eq!(json["messages"][0]["time"], "2019-03-02T14:05");
    assert!(
        !json.to_string().contains(CANARY),
        "a name stands in the JSON"
    );
}

#[tokio::test]
async fn what_cannot_be_picked_is_said() {
    let desk = TestDesk::open().await;
    let page = bring(&desk, &export(3)).await;
    for fields in [
        &[("act", "keep")][..],
        &[("range", "2-900"), ("act", "save")],
        &[("range", "all of it"), ("act", "save")],
    ] {
        let answer = desk.post(&page, fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
    }
    let bare = desk.post_bare(&page, &[("act", "drop")]).await;
    assert_eq!(bare.status, StatusCode::FORBIDDEN);
    assert_eq!(act(&desk, &page, &[("act", "drop")]).await, "/import");
    assert_eq!(desk.get(&page).await.status, StatusCode::NOT_FOUND);
    let nothing = desk
        .get("/import/exports/00000000-0000-4000-8000-000000000000")
        .await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_export_may_be_kept_whole() {
    let desk = TestDesk::open().await;
    let page = bring(&desk, &export(120)).await;
    let kept = act(&desk, &page, &[("act", "all")]).await;
    let first = desk.get(&kept).await.body;
    html::check(&first);
    assert!(first.contains("1 / 2") && first.contains("120 messages"));
    assert!(
        desk.get(&format!("{kept}?page=2"))
            .await
            .body
            .contains("word120")
    );
}

#[tokio::test]
async fn a_document_that_is_no_conversation_leads_back_to_its_page() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", "plain words").await;
    let answer = desk.get(&format!("/documents/{document}/messages")).await;
    assert_eq!(answer.header("location"), format!("/documents/{document}"));
    let about = desk.get(&format!("/documents/{document}")).await.body;
    assert!(!about.contains("/messages"));
}

#[tokio::test]
async fn no_page_of_anybody_else_names_a_sender() {
    let vault = MemoryVault::new(Role::Documenter);
    let other = Actor::new(KeyId::from_random([9; 16]), Role::Documenter, []);
    let other = TestDesk::open_on(vault.opened_by(other)).await;
    let own = TestDesk::open_on(vault).await;
    let page = bring(&own, &export(3)).await;
    // Before the choice there is nothing to be seen of it.
    let listed = other.get("/import").await.body;
    assert!(!listed.contains("/import/exports/") && !listed.contains(CANARY));
    assert_eq!(other.get(&page).await.status, StatusCode::NOT_FOUND);
    let taken = other.post(&page, &[("act", "drop")]).await;
    assert_eq!(taken.status, StatusCode::NOT_FOUND);
    let kept = act(&own, &page, &[("range", "1-3"), ("act", "keep")]).await;
    assert!(
        own.get(&kept).await.body.contains(CANARY),
        "the author sees who is who"
    );
    let document = between(&kept, "/documents/", "/messages");
    let about = format!("/documents/{document}");
    let text = between(
        &own.get(&about).await.body,
        &format!("{about}/texts/"),
        "\"",
    )
    .to_owned();
    for path in [
        kept.clone(),
        format!("{kept}?format=json"),
        about.clone(),
        format!("{about}.json"),
        format!("{about}/read"),
        format!("{about}/read?format=json"),
        format!("{about}/texts/{text}"),
        format!("/records/{document}"),
        format!("/search?q={CANARY}"),
        format!("/search?q={CANARY}&format=json"),
        "/search?q=word1".to_owned(),
        "/lists/document".to_owned(),
        "/lists/all".to_owned(),
        "/log".to_owned(),
        "/".to_owned(),
        "/import/done".to_owned(),
    ] {
        let answer = other.get(&path).await;
        let body = answer.body.replace(&format!("value=\"{CANARY}\""), "");
        // What somebody typed is shown back to them; nothing is found by it.
        let body = match path.starts_with("/search") {
            true => body
                .replace(&format!("“{CANARY}”"), "")
                .replace(&format!("q={CANARY}"), "")
                .replace(&format!("\"typed\":\"{CANARY}\""), ""),
            false => body,
        };
        assert!(!body.contains(CANARY), "{path}: {body}");
    }
    let original = other.get(&format!("{about}/original")).await;
    assert_eq!(original.status, StatusCode::NOT_FOUND);
}
