//! Every page is well formed, whatever the sources say.

use axum::http::StatusCode;
use kua_core::access::Role;

use crate::desk::{TestDesk, between};
use crate::html;
use crate::world::RELEASE;

/// Asks for a page and looks at its form.
async fn page(desk: &TestDesk, path: &str) -> String {
    let answer = desk.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    assert!(
        answer.header("content-type").starts_with("text/html"),
        "{path}"
    );
    html::check(&answer.body);
    answer.body
}

const LISTS: [&str; 13] = [
    "all",
    "document",
    "person",
    "event",
    "organisation",
    "body",
    "group",
    "place",
    "quotation",
    "figure",
    "demand",
    "law-article",
    "case",
];

#[tokio::test]
async fn an_empty_vault_says_what_to_do_first() {
    let desk = TestDesk::open().await;
    let start = page(&desk, "/").await;
    assert!(start.contains("Nothing is here yet") && start.contains("href=\"/import\""));
    for path in [
        "/import",
        "/write",
        "/search",
        "/log",
        "/settings",
        "/help",
        "/style",
    ] {
        page(&desk, path).await;
    }
    for kind in LISTS {
        page(&desk, &format!("/lists/{kind}")).await;
    }
}

#[tokio::test]
async fn every_page_of_a_full_vault_is_well_formed() {
    let desk = TestDesk::open().await;
    let document = desk.add("a\"<b>.txt", RELEASE).await;
    page(&desk, "/import/done").await;
    // Before the review, half-way through it, and after it.
    for act in [None, Some("accept"), Some("reject")] {
        let waiting: Vec<_> = desk
            .proposals(&document)
            .await
            .into_iter()
            .filter(|(_, _, state)| state == "open")
            .collect();
        if let Some(act) = act {
            for (id, _, _) in waiting.iter().take(8) {
                desk.post(&format!("/proposals/{id}"), &[("verdict", act)])
                    .await;
            }
        }
        page(&desk, "/").await;
        page(&desk, &format!("/documents/{document}/remaining")).await;
        for (id, kind, _) in desk.proposals(&document).await {
            let read = page(&desk, &format!("/documents/{document}/read?proposal={id}")).await;
            assert!(
                read.contains("id=\"here\""),
                "the passage of a {kind} is not marked"
            );
        }
    }
    desk.accept_all(&document).await;
    let mut seen = 0;
    for kind in LISTS {
        page(
            &desk,
            &format!("/lists/{kind}?sort=day&down=yes&prefix=a&conflicts=yes"),
        )
        .await;
        if kind == "all" {
            continue;
        }
        for id in desk.records(kind).await {
            if kind == "document" {
                page(&desk, &format!("/documents/{id}")).await;
                desk.json(&format!("/documents/{id}.json")).await;
                let body = page(&desk, &format!("/documents/{id}")).await;
                for link in body
                    .split("href=\"/documents/")
                    .skip(1)
                    .filter(|link| link.contains("/texts/"))
                {
                    let path = link.split('"').next().unwrap();
                    if path.contains("/texts/") {
                        page(&desk, &format!("/documents/{path}")).await;
                    }
                }
                continue;
            }
            page(&desk, &format!("/records/{id}")).await;
            let record = desk.json(&format!("/records/{id}.json")).await;
            for property in record["properties"].as_array().unwrap() {
                let values = property["values"].as_array().unwrap();
                for source in values
                    .iter()
                    .flat_map(|value| value["sources"].as_array().unwrap())
                {
                    let statement = source["statement"].as_str().unwrap();
                    page(&desk, &format!("/statements/{statement}")).await;
                    desk.json(&format!("/statements/{statement}.json")).await;
                    assert_eq!(
                        desk.get(&format!("/statements/{statement}/proof"))
                            .await
                            .status,
                        StatusCode::OK
                    );
                    let read = page(
                        &desk,
                        &format!("/documents/{document}/read?statement={statement}"),
                    )
                    .await;
                    assert!(
                        read.contains("id=\"at\""),
                        "a value does not lead to its words"
                    );
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 15, "{seen}");
    for query in [
        "Aida",
        "kind:person",
        "\"",
        "(((",
        "-a",
        "from:9999 to:1",
        "عائشە",
        "%00",
        "<script>",
    ] {
        let query: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
        page(&desk, &format!("/search?q={query}")).await;
        desk.json(&format!("/search?q={query}&format=json")).await;
    }
    for at in [
        "0-5",
        "5",
        "999999-1000000",
        "9-3",
        "x",
        "-",
        "18446744073709551615-1",
    ] {
        page(&desk, &format!("/documents/{document}/read?at={at}")).await;
    }
    page(&desk, &format!("/documents/{document}/read?part=900")).await;
}

#[tokio::test]
async fn markup_and_controls_of_a_name_stay_words() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", RELEASE).await;
    desk.accept_all(&document).await;
    let mut names = String::new();
    for id in desk.records("person").await {
        names.push_str(&page(&desk, &format!("/records/{id}")).await);
    }
    names.push_str(&page(&desk, "/lists/person").await);
    names.push_str(&page(&desk, &format!("/documents/{document}/read")).await);
    assert!(!names.contains("<script>alert"));
    assert!(names.contains("&#60;script&#62;alert(1)"));
    assert!(
        !names.contains('\u{202e}'),
        "a control of direction reached the page"
    );
    assert!(names.contains("[U+202E]txt.exe"));
}

#[tokio::test]
async fn the_title_of_a_window_names_nobody() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", RELEASE).await;
    desk.accept_all(&document).await;
    let person = desk.records("person").await.remove(0);
    for path in [
        format!("/records/{person}"),
        format!("/documents/{document}"),
        format!("/documents/{document}/read"),
        "/search?q=Aida".to_owned(),
    ] {
        let body = page(&desk, &path).await;
        let title = between(&body, "<title>", "</title>");
        assert!(
            !title.contains("Aida") && !title.contains("Teacher"),
            "{path}: {title}"
        );
        assert!(!title.is_empty());
    }
}

#[tokio::test]
async fn a_table_runs_nothing_in_a_spreadsheet() {
    let desk = TestDesk::open().await;
    let document = desk
        .add(
            "a.txt",
            "x {person:=HYPERLINK(\"http://x.example\")} {person:@SUM(1)}",
        )
        .await;
    desk.accept_all(&document).await;
    let table = desk.get("/lists/person.csv").await;
    assert!(
        table
            .header("content-disposition")
            .starts_with("attachment")
    );
    assert!(
        table
            .body
            .contains("\"'=HYPERLINK(\"\"http://x.example\"\")\""),
        "{}",
        table.body
    );
    assert!(table.body.contains("\"'@SUM(1)\""));
    assert!(!table.body.contains(",\"="));
    assert_eq!(table.body.lines().count(), 3);
}

#[tokio::test]
async fn what_is_not_there_and_what_may_not_be_seen_look_the_same() {
    let desk = TestDesk::open_as(Role::Reader).await;
    let refused = desk
        .get("/records/3b241101-e2bb-4255-8caf-4136c566a962")
        .await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    html::check(&refused.body);
    assert!(
        refused.body.contains("href=\"/search\""),
        "an error page must lead on"
    );
    for path in [
        "/records/not-an-id",
        "/documents/3b241101-e2bb-4255-8caf-4136c566a962",
        "/documents/3b241101-e2bb-4255-8caf-4136c566a962/read",
        "/documents/3b241101-e2bb-4255-8caf-4136c566a962/original",
        "/statements/3b241101-e2bb-4255-8caf-4136c566a962",
        "/statements/3b241101-e2bb-4255-8caf-4136c566a962/proof",
        "/lists/no-such-kind",
        "/assets/no-such-file",
        "/no-such-page",
    ] {
        let answer = desk.get(path).await;
        assert_eq!(
            (answer.status, &answer.body),
            (refused.status, &refused.body),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_reader_may_not_write() {
    let desk = TestDesk::open_as(Role::Reader).await;
    let answer = desk.import(&desk.token, &[], &[("a.txt", b"words")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(
        answer.body.contains("Your role does not allow this"),
        "{}",
        answer.body
    );
    let draft = desk
        .post("/write/draft", &[("draft", "abcdef"), ("content", "x")])
        .await;
    assert_eq!(draft.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_first_steps_lead_to_what_is_there_and_can_be_put_away() {
    let desk = TestDesk::open().await;
    let steps = |page: &str| page.matches("<ol class=\"steps\">").count();
    desk.add("one.txt", "{person:Olmos Tarran} was seen.").await;
    let start = desk.get("/").await.body;
    let part = between(&start, "aria-labelledby=\"first\"", "</section>").to_owned();
    let links: Vec<&str> = part.split("href=\"").skip(1).collect();
    for link in &links {
        let path = link.split(['"', '#']).next().unwrap();
        assert_eq!(desk.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(links.len(), 6, "{part}");
    let hidden = desk.post("/first-steps", &[]).await;
    assert_eq!(hidden.header("location"), "/");
    assert_eq!(steps(&desk.get("/").await.body), 0);
    desk.post("/first-steps", &[("show", "yes")]).await;
    assert_eq!(steps(&desk.get("/").await.body), 1);
}
