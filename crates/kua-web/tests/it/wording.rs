//! The language of the desk is chosen, and its sentences are corrected in place.

use axum::body::Body;
use axum::http::{StatusCode, header};
use kua_core::access::Role;

use crate::desk::{Answer, TestDesk};

async fn in_language(desk: &TestDesk, accepted: &str, path: &str) -> Answer {
    let request = desk
        .request("GET", path)
        .header(header::ACCEPT_LANGUAGE, accepted);
    desk.send(request.body(Body::empty()).unwrap()).await
}

fn begins_in(page: &Answer, language: &str, direction: &str) {
    let expected = format!("<html lang=\"{language}\" dir=\"{direction}\">");
    assert!(page.body.contains(&expected), "{}", &page.body[..200]);
}

#[tokio::test]
async fn the_browser_is_answered_in_its_language_until_one_is_chosen() {
    let desk = TestDesk::open().await;
    begins_in(
        &in_language(&desk, "xx,ug;q=0.8,en", "/").await,
        "ug",
        "rtl",
    );
    let start = in_language(&desk, "de-AT,en;q=0.5", "/lists/person?sort=name").await;
    begins_in(&start, "de", "ltr");
    assert!(start.body.contains("value=\"/lists/person?sort=name\""));
    assert!(
        start.body.contains("href=\"/wording\""),
        "it says that nobody looked it over"
    );
    let fields = [("language", "ug"), ("back", "/lists/person?sort=name")];
    let chosen = desk.post("/settings/language", &fields).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    assert_eq!(chosen.header("location"), "/lists/person?sort=name");
    begins_in(&in_language(&desk, "de", "/").await, "ug", "rtl");
    let fields = [("language", ""), ("back", "//elsewhere.example/")];
    let again = desk.post("/settings/language", &fields).await;
    assert_eq!(again.header("location"), "/");
    begins_in(&in_language(&desk, "de", "/").await, "de", "ltr");
    let unknown = desk.post("/settings/language", &[("language", "xx")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_page_of_settings_is_there_in_every_language() {
    let desk = TestDesk::open().await;
    for locale in kua_locales::Locale::all() {
        for path in [
            "/",
            "/settings",
            "/wording",
            "/help",
            "/lists/person",
            "/nothing-here",
        ] {
            let page = in_language(&desk, locale.tag(), path).await;
            begins_in(&page, locale.tag(), locale.direction());
        }
    }
}

#[tokio::test]
async fn a_keeper_corrects_a_sentence_and_takes_it_back() {
    let desk = TestDesk::open().await;
    let address = "/wording/de/count-documents";
    let form = desk.get(address).await;
    assert!(form.body.contains("<textarea") && form.body.contains("{ $count"));
    let wrong = desk.post(address, &[("text", "ein <b>paar</b>")]).await;
    assert_eq!(wrong.status, StatusCode::OK);
    assert!(wrong.body.contains("{ $count }") && wrong.body.contains("role=\"alert\""));
    assert!(
        wrong.body.contains("ein &#60;b&#62;paar"),
        "what was typed is not lost"
    );
    let better = [
        ("text", "{ $count } <i>Schriftstücke</i>"),
        ("reviewed", "yes"),
    ];
    let kept = desk.post(address, &better).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let list = in_language(&desk, "de", kept.header("location")).await;
    assert!(list.body.contains("{ $count } &#60;i&#62;Schriftstücke"));
    let kept = desk
        .post("/wording/de/nav-start", &[("text", "<b>Anfang")])
        .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let shown = |page: &Answer| {
        page.body
            .contains("aria-current=\"page\">&#60;b&#62;Anfang</a>")
    };
    assert!(
        shown(&in_language(&desk, "de", "/").await),
        "it is shown, and escaped"
    );
    assert!(!shown(&in_language(&desk, "en", "/").await));
    let file = desk.get("/wording/de.ftl").await;
    assert_eq!(
        file.body,
        "# Looked over by a native speaker.\ncount-documents = { $count } <i>Schriftstücke</i>\nnav-start = <b>Anfang\n"
    );
    for address in [address, "/wording/de/nav-start"] {
        let back = desk.post(address, &[("do", "take-back")]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER);
    }
    assert!(!shown(&in_language(&desk, "de", "/").await));
    assert_eq!(desk.get("/wording/de.ftl").await.body, "");
}

#[tokio::test]
async fn who_is_no_keeper_reads_the_sentences_and_changes_none() {
    let desk = TestDesk::open_as(Role::Documenter).await;
    let form = desk.get("/wording/de/yes").await;
    assert!(!form.body.contains("<textarea"));
    for fields in [[("text", "jawohl")], [("do", "take-back")]] {
        let refused = desk.post("/wording/de/yes", &fields).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    let chosen = desk.post("/settings/language", &[("language", "de")]).await;
    assert_eq!(
        chosen.status,
        StatusCode::SEE_OTHER,
        "their own language is theirs"
    );
    for path in [
        "/wording/xx/yes",
        "/wording/de/no-such-key",
        "/wording/xx.ftl",
        "/wording/de",
    ] {
        assert_eq!(desk.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn sentences_are_found_by_their_words_and_state() {
    let desk = TestDesk::open().await;
    let rows = |answer: serde_json::Value| {
        let rows = answer["rows"].as_array().unwrap().clone();
        assert_eq!(answer["total"], rows.len());
        rows
    };
    let found = rows(
        desk.json("/wording?language=de&q=contradiction&format=json")
            .await,
    );
    assert!(found.iter().any(|row| row["key"] == "conflict"));
    let missing = rows(
        desk.json("/wording?language=en&state=missing&format=json")
            .await,
    );
    assert!(missing.is_empty());
    let open = rows(
        desk.json("/wording?language=de&state=open&format=json")
            .await,
    );
    assert!(open.len() > 1_000 && open.iter().all(|row| row["state"] == "open"));
    let csv = desk.get("/wording?language=de&q=conflict&format=csv").await;
    assert!(csv.body.contains("\"conflict\""));
    let none = desk.get("/wording?language=de&q=zzzzzz").await;
    assert!(none.body.contains("class=\"empty\""));
}
