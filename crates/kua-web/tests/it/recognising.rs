//! Scans on the desk: recognised behind it, corrected beside the page, passages followed.

use axum::http::StatusCode;
use kua_core::access::Role;

use crate::desk::{TestDesk, between};
use crate::html;
use crate::world::SCAN;

/// Imports a scan and waits until it was recognised.
async fn scan(desk: &TestDesk) -> String {
    let files: &[(&str, &[u8])] = &[("scan.png", SCAN.as_bytes())];
    desk.import(&desk.token, &[], files).await;
    let done = desk.get("/import/done").await.body;
    let document = between(&done, "href=\"/documents/", "/read").to_owned();
    wait(desk, &document).await;
    document
}

async fn wait(desk: &TestDesk, document: &str) {
    let address = format!("/documents/{document}.json");
    while desk.json(&address).await["file"]["stage"] != "read" {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_scan_is_recognised_behind_the_desk_and_unsure_words_are_marked() {
    let desk = TestDesk::open().await;
    let document = scan(&desk).await;
    let page = desk.get(&format!("/documents/{document}")).await.body;
    html::check(&page);
    assert!(page.contains("Letters were found on 1 of one page; one word is unsure"));
    assert!(page.contains(&format!("href=\"/documents/{document}/correct\"")));
    let read = desk.get(&format!("/documents/{document}/read")).await.body;
    html::check(&read);
    assert!(
        read.contains("<span class=\"doubtful\">heId</span>"),
        "{read}"
    );
    assert!(read.contains("One word was read unsurely"));
    assert!(read.contains("<image href="), "the page stands beside it");
}

#[tokio::test]
async fn a_person_corrects_a_page_beside_its_picture_and_passages_follow_with_one_click() {
    let desk = TestDesk::open().await;
    let document = scan(&desk).await;
    let read = desk.get(&format!("/documents/{document}/read")).await.body;
    let proposal = between(&read, "action=\"/proposals/", "\"").to_owned();
    desk.post(
        &format!("/proposals/{proposal}"),
        &[("verdict", "accept"), ("document", &document)],
    )
    .await;
    let address = format!("/documents/{document}/correct");
    let form = desk.get(&address).await.body;
    html::check(&form);
    assert!(form.contains("<image href=") && form.contains("class=\"lit doubtful\""));
    assert!(form.contains("<span class=\"doubtful\">heId</span>"));
    let text = between(&form, "name=\"text\" value=\"", "\"").to_owned();
    let content = "Yes: {person:Dana Qorlanq} was held";
    let fields = [("text", text.as_str()), ("page", "1"), ("content", content)];
    let kept = desk.post(&address, &fields).await;
    let passages = format!("/documents/{document}/passages");
    assert_eq!(kept.header("location"), passages);
    let list = desk.get(&passages).await.body;
    html::check(&list);
    assert!(list.contains("Page 1 is corrected."), "{list}");
    assert!(list.contains("Take all to their new place"));
    let page = desk.get(&format!("/documents/{document}")).await.body;
    assert!(page.contains("on an earlier version of the text"));
    let followed = desk.post(&passages, &[]).await;
    assert_eq!(followed.status, StatusCode::SEE_OTHER);
    let list = desk.get(&passages).await.body;
    assert!(
        list.contains("All passages stand in the text that is shown"),
        "{list}"
    );
    let read = desk.get(&format!("/documents/{document}/read")).await.body;
    assert!(read.contains("held") && !read.contains("class=\"doubtful\""));
    // The form that somebody still has open writes over nothing.
    let late = desk.post(&address, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let words = [("text", text.as_str()), ("page", "x")];
    assert_eq!(
        desk.post(&address, &words).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn it_is_stopped_and_asked_for_with_languages() {
    let desk = TestDesk::open().await;
    let document = scan(&desk).await;
    let ask = format!("/documents/{document}/recognise");
    let asked = desk
        .post(&ask, &[("language", "rus"), ("which", "all")])
        .await;
    assert_eq!(
        asked.header("location"),
        format!("/documents/{document}#file")
    );
    wait(&desk, &document).await;
    let state = desk.json(&format!("/documents/{document}.json")).await;
    assert_eq!(state["file"]["recognition"]["languages"][0], "rus");
    let wrong = desk
        .post(&ask, &[("language", "tur"), ("which", "all")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stopped = desk.post(&format!("{ask}/stop"), &[]).await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_document_that_is_none_and_a_text_that_was_not_recognised_have_no_such_pages() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", "{person:Aida Bekova} came").await;
    let nobody = "00000000-0000-4000-8000-000000000000";
    for id in [nobody, document.as_str()] {
        let correct = desk.get(&format!("/documents/{id}/correct")).await;
        assert_eq!(correct.status, StatusCode::NOT_FOUND);
        let ask = desk.post(&format!("/documents/{id}/recognise"), &[]).await;
        assert_eq!(ask.status, StatusCode::NOT_FOUND);
    }
    let passages = desk.get(&format!("/documents/{nobody}/passages")).await;
    assert_eq!(passages.status, StatusCode::NOT_FOUND);
    let reader = TestDesk::open_as(Role::Reader).await;
    let correct = reader.get(&format!("/documents/{nobody}/correct")).await;
    assert_eq!(correct.status, StatusCode::FORBIDDEN);
}
