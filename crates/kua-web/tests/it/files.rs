//! The list of files, and what is read beside the requests.

use axum::http::StatusCode;
use kua_core::access::Role;

use crate::desk::{TestDesk, between};
use crate::html;
use crate::world::PAGE;

/// Waits until nothing is being read any more.
async fn settled(desk: &TestDesk) -> serde_json::Value {
    loop {
        let list = desk.json("/files/list.json").await;
        if list["work"]["running"] == false {
            return list;
        }
        tokio::task::yield_now().await;
    }
}

fn names(list: &serde_json::Value) -> Vec<&str> {
    let rows = list["rows"].as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn many_files_are_answered_at_once_and_read_beside_the_request() {
    let desk = TestDesk::open().await;
    let contents: Vec<(String, String)> = (0..12)
        .map(|number| (format!("{number:02}.txt"), format!("Text {number}")))
        .collect();
    let files: Vec<(&str, &[u8])> = contents
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_bytes()))
        .collect();
    let fields = [("received-from", "a friend"), ("access", "sealed")];
    let answer = desk.import(&desk.token, &fields, &files).await;
    assert_eq!(answer.header("location"), "/files");
    let page = desk.get("/files").await.body;
    html::check(&page);
    let list = settled(&desk).await;
    assert_eq!(list["total"], 12);
    assert_eq!(list["work"]["left"], 0);
    assert!(list["rows"].as_array().unwrap().iter().all(|row| {
        row["state"] == "read" && row["reader"] == "plain 1" && row["access"] == "sealed"
    }));
    let page = desk.get("/files").await.body;
    html::check(&page);
    assert!(!page.contains("http-equiv"), "nothing goes on: {page}");
    assert!(page.contains("2023-11-14 22:13"));
}

#[tokio::test]
async fn a_page_shows_itself_anew_while_work_goes_on_and_that_is_no_sign_of_life() {
    let desk = TestDesk::open().await;
    desk.post("/files/work", &[("act", "stop")]).await;
    let answer = desk.import(&desk.token, &[], &[("a.txt", b"words")]).await;
    assert_eq!(answer.header("location"), "/files");
    settled(&desk).await;
    let page = desk.get("/files").await.body;
    html::check(&page);
    assert!(
        page.contains("Reading was stopped") && page.contains("1 left"),
        "{page}"
    );
    assert!(!page.contains("http-equiv"));
    assert_eq!(desk.records("document").await.len(), 0);
    let answer = desk.post("/files/work", &[("act", "go-on")]).await;
    assert_eq!(answer.header("location"), "/files");
    assert_eq!(names(&settled(&desk).await), ["a.txt"]);

    desk.later(20 * 60);
    let page = desk.get("/files?watching=yes").await;
    assert!(page.body.contains("Files"), "{}", page.body);
    desk.later(20 * 60);
    let page = desk.get("/files?watching=yes").await;
    assert!(!page.body.contains("a.txt"), "the desk locked itself");
}

#[tokio::test]
async fn the_list_is_narrowed_sorted_and_handed_out() {
    let desk = TestDesk::open().await;
    let paged = format!("{PAGE}words on a page");
    let files: &[(&str, &[u8])] = &[
        ("b.txt", b"more words"),
        ("a.pdf", paged.as_bytes()),
        ("=c.bin", b"a\0b"),
    ];
    desk.import(&desk.token, &[], files).await;
    let list = desk.json("/files/list.json?sort=name&down=yes").await;
    assert_eq!(names(&list), ["b.txt", "a.pdf", "=c.bin"]);
    for (asked, expected) in [
        ("state=unread", vec!["=c.bin"]),
        ("type=application%2Fpdf", vec!["a.pdf"]),
        ("sort=pages&down=yes&state=read", vec!["a.pdf", "b.txt"]),
        ("older=yes", vec![]),
        ("notice=damaged", vec![]),
    ] {
        let list = desk.json(&format!("/files/list.json?{asked}")).await;
        assert_eq!(names(&list), expected, "{asked}");
        let page = desk.get(&format!("/files?{asked}")).await;
        html::check(&page.body);
    }
    for strange in [
        "/files?state=eaten",
        "/files?notice=x",
        "/files/other.json",
        "/files/list",
    ] {
        assert_eq!(
            desk.get(strange).await.status,
            StatusCode::NOT_FOUND,
            "{strange}"
        );
    }
    let csv = desk.get("/files/list.csv?state=unread").await;
    assert!(csv.header("content-disposition").contains("files.csv"));
    assert!(
        csv.body
            .contains("\"'=c.bin\",\"unread\",\"the file is empty"),
        "{}",
        csv.body
    );
    let page = desk.get("/files?state=unread").await.body;
    assert!(page.contains("the file is empty") && page.contains("Read this one again"));
    let answer = desk.post("/files/again", &[("state", "unread")]).await;
    assert_eq!(answer.header("location"), "/files?state=unread");
    assert_eq!(settled(&desk).await["work"]["done"], 1);
    let document = between(&page, "/documents/", "\"").to_owned();
    let answer = desk.post("/files/again", &[("document", &document)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    settled(&desk).await;
    for page in ["/", "/import"] {
        assert!(
            desk.get(page).await.body.contains("href=\"/files"),
            "{page}"
        );
    }
}

#[tokio::test]
async fn what_came_twice_is_said_on_the_list() {
    let desk = TestDesk::open().await;
    desk.add("one.txt", "words").await;
    desk.import(&desk.token, &[], &[("two.txt", b"words")])
        .await;
    let page = desk.get("/files").await.body;
    assert!(
        page.contains("two.txt") && page.contains("in the vault already"),
        "{page}"
    );
    assert_eq!(desk.json("/files/list.json").await["total"], 1);
}

#[tokio::test]
async fn a_reader_sees_no_button_and_may_press_none() {
    let desk = TestDesk::open_as(Role::Reader).await;
    let page = desk.get("/files").await.body;
    html::check(&page);
    assert!(!page.contains("action=\"/files"));
    for (path, fields) in [
        ("/files/work", ("act", "stop")),
        ("/files/again", ("state", "read")),
    ] {
        let answer = desk.post(path, &[fields]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn a_keeper_raises_the_limit_that_a_file_stopped_at() {
    for (role, may) in [(Role::Keeper, true), (Role::Documenter, false)] {
        let desk = TestDesk::open_as(role).await;
        desk.import(&desk.token, &[], &[("long.txt", b"LONG")])
            .await;
        let list = desk.json("/files/list.json?state=unread").await;
        let document = list["rows"][0]["document"].as_str().unwrap().to_owned();
        let page = desk.get(&format!("/documents/{document}")).await.body;
        html::check(&page);
        assert!(
            page.contains("longer than 30 seconds") && page.contains("`seconds`"),
            "{page}"
        );
        let action = format!("/documents/{document}/limit");
        assert_eq!(page.contains(&format!("action=\"{action}\"")), may);
        let fields = [("name", "seconds"), ("value", "120")];
        let answer = desk.post(&action, &fields).await;
        if !may {
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
            continue;
        }
        assert_eq!(answer.header("location"), "/files");
        let list = settled(&desk).await;
        assert_eq!(list["rows"][0]["state"], "read");
        for wrong in [("seconds", "999999"), ("seconds", "x"), ("wings", "2")] {
            let fields = [("name", wrong.0), ("value", wrong.1)];
            let answer = desk.post(&action, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        }
    }
}
