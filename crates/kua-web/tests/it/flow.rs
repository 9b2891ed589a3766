//! What people do at the desk, from a file to a person's page.

use axum::http::StatusCode;

use crate::desk::{TestDesk, between};
use crate::html;
use crate::world::PAGE;

const FIRST: &str = "One\n\nOn {time:2021-10-14} {person:Aida Bekova} of {place:Qaraaryq} was held: {event:arrest}.";
const SECOND: &str = "Two\n\nOn {time:2021-10-19} {person:Aida Bekova} was held: {event:arrest}.";

/// Decides on the first open proposal of a kind; returns where the desk leads then.
async fn decide(desk: &TestDesk, document: &str, kind: &str, fields: &[(&str, &str)]) -> String {
    let (id, _, _) = desk
        .proposals(document)
        .await
        .into_iter()
        .find(|(_, found, state)| found == kind && state == "open")
        .unwrap_or_else(|| panic!("no open {kind}"));
    let answer = desk.post(&format!("/proposals/{id}"), fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

async fn states(desk: &TestDesk, document: &str) -> Vec<String> {
    desk.proposals(document)
        .await
        .into_iter()
        .map(|(_, kind, state)| format!("{kind} {state}"))
        .collect()
}

#[tokio::test]
async fn an_import_says_what_became_of_each_file() {
    let desk = TestDesk::open().await;
    let files: &[(&str, &[u8])] = &[
        ("one.txt", FIRST.as_bytes()),
        ("again.txt", FIRST.as_bytes()),
        ("bad.bin", b"a\0b"),
    ];
    let fields = [
        ("received-from", "a friend"),
        ("access", "sealed"),
        ("consent-keep", "yes"),
        ("consent-voice", ""),
    ];
    let answer = desk.import(&desk.token, &fields, files).await;
    assert_eq!(answer.header("location"), "/import/done");
    let done = desk.get("/import/done").await.body;
    html::check(&done);
    let lines: Vec<&str> = done.split("class=\"card import-line\"").skip(1).collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].contains("4 proposals wait") && lines[0].contains("SHA-256"));
    assert!(lines[1].contains("in the vault already"));
    assert!(lines[2].contains("no text could be read"));
    let document = between(lines[0], "/documents/", "/read").to_owned();
    let page = desk.get(&format!("/documents/{document}")).await.body;
    assert!(
        page.contains("a friend")
            && page.contains("access-sealed")
            && page.contains("Keep it: yes")
    );
    let unread = between(lines[2], "href=\"/documents/", "\"").to_owned();
    let read = desk.get(&format!("/documents/{unread}/read")).await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(read.body.contains("No text could be read"));
    html::check(&read.body);
    let start = desk.get("/").await.body;
    let listed = between(&start, "id=\"unread\"", "</section>");
    assert!(listed.contains(&unread) && !listed.contains(&document));
}

#[tokio::test]
async fn a_page_stands_beside_its_text_and_each_leads_to_the_other() {
    let desk = TestDesk::open().await;
    let content = format!("{PAGE}{{person:Ayan}} was taken in Almaty");
    let files: &[(&str, &[u8])] = &[("scan.pdf", content.as_bytes()), ("bad.bin", b"a\0b")];
    desk.import(&desk.token, &[], files).await;
    let done = desk.get("/import/done").await.body;
    let document = between(&done, "href=\"/documents/", "/read").to_owned();
    let read = desk.get(&format!("/documents/{document}/read")).await.body;
    html::check(&read);
    assert!(read.contains(&format!("<image href=\"/documents/{document}/pages/1\"")));
    let current = between(
        &read,
        "class=\"lit kind-person state-open current\"",
        "</a>",
    );
    assert!(current.contains("<rect x=\"122\""), "{current}");
    let word = between(&read, "href=\"/documents/", "\" class=\"word\"");
    assert!(word.ends_with("/read?at=0-13#at"), "{word}");
    let other = desk
        .get(&format!("/documents/{document}/read?at=14-17"))
        .await
        .body;
    assert!(between(&other, "<mark class=\"here\"", "</mark>").ends_with(">was"));
    assert!(other.contains("<rect class=\"here\""));
    let picture = desk.get(&format!("/documents/{document}/pages/1")).await;
    assert_eq!(picture.header("content-type"), "image/png");
    let none = desk.get(&format!("/documents/{document}/pages/2")).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    let page = desk.get(&format!("/documents/{document}")).await.body;
    html::check(&page);
    assert!(page.contains("One page: see its picture"));

    let unread = between(
        done.rsplit("import-line").next().unwrap(),
        "/documents/",
        "\"",
    )
    .to_owned();
    let read = desk.get(&format!("/documents/{unread}/read")).await.body;
    assert!(
        read.contains("the file is empty") && read.contains("/again\""),
        "{read}"
    );
    let again = format!("/documents/{unread}/again");
    let answer = desk.post(&again, &[("token", &desk.token)]).await;
    assert_eq!(answer.header("location"), format!("/documents/{unread}"));
}

#[tokio::test]
async fn an_import_that_is_too_large_or_odd_is_refused_whole() {
    let desk = TestDesk::open().await;
    let none = desk.import(&desk.token, &[], &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let day = desk
        .import(&desk.token, &[("published", "soon")], &[("a.txt", b"a")])
        .await;
    assert_eq!(day.status, StatusCode::UNPROCESSABLE_ENTITY);
    let large = desk
        .request("POST", "/import")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=an-edge")
        .header("content-length", (5_u64 << 30).to_string())
        .body(axum::body::Body::from("--an-edge--"))
        .unwrap();
    let large = desk.send(large).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(large.body.contains("4 GB"));
    html::check(&large.body);
    assert_eq!(desk.records("document").await.len(), 0);
}

#[tokio::test]
async fn accepting_goes_on_to_the_next_and_can_be_taken_back() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", FIRST).await;
    let next = decide(&desk, &document, "person", &[("verdict", "accept")]).await;
    assert!(
        next.starts_with(&format!("/documents/{document}/read?proposal="))
            && next.ends_with("#here")
    );
    let page = desk.get(next.trim_end_matches("#here")).await.body;
    assert!(page.contains("Accepted. person: Aida Bekova"));
    assert_eq!(desk.records("person").await.len(), 1);
    let act = between(&page, "name=\"act\" value=\"", "\"").to_owned();
    let undone = desk.post("/undo", &[("act", &act)]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    assert!(desk.records("person").await.is_empty());
    assert!(
        states(&desk, &document)
            .await
            .contains(&"person open".to_owned())
    );
    let again = desk.post("/undo", &[("act", &act)]).await;
    assert_eq!(
        again.status,
        StatusCode::CONFLICT,
        "an act is taken back once"
    );
}

#[tokio::test]
async fn what_is_typed_into_the_fields_is_what_is_accepted() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", FIRST).await;
    let fields = [
        ("verdict", "accept"),
        ("field-name", "Aida Bek"),
        ("field-role", ""),
        ("field-class", "official"),
    ];
    decide(&desk, &document, "person", &fields).await;
    let person = desk.records("person").await.remove(0);
    let record = desk.json(&format!("/records/{person}.json")).await;
    assert_eq!(record["record"]["label"], "Aida Bek");
    let back = decide(
        &desk,
        &document,
        "time",
        &[("verdict", "accept"), ("field-edtf", "yesterday")],
    )
    .await;
    let page = desk.get(back.trim_end_matches("#here")).await.body;
    assert!(
        page.contains("edtf: write a date as"),
        "what does not fit is said on the same page"
    );
    assert!(
        states(&desk, &document)
            .await
            .contains(&"time open".to_owned())
    );
}

#[tokio::test]
async fn a_rejection_keeps_its_reason_and_makes_no_record() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", FIRST).await;
    decide(
        &desk,
        &document,
        "person",
        &[("verdict", "reject"), ("reason", "a street")],
    )
    .await;
    assert!(desk.records("person").await.is_empty());
    assert!(
        states(&desk, &document)
            .await
            .contains(&"person rejected".to_owned())
    );
    let answer = desk
        .post(
            &format!("/proposals/{}", desk.proposals(&document).await[0].0),
            &[("verdict", "perhaps")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn several_are_accepted_but_for_the_exceptions() {
    let desk = TestDesk::open().await;
    let document = desk
        .add(
            "a.txt",
            "x {person:Aida} {person:Berik} {place:Qaraaryq} {person:Dana}",
        )
        .await;
    let all = desk.proposals(&document).await;
    let path = format!("/documents/{document}/remaining");
    let mut fields = vec![("act", "accept person")];
    fields.extend(all.iter().take(3).map(|(id, _, _)| ("id", id.as_str())));
    desk.post(&path, &fields).await;
    assert_eq!(
        states(&desk, &document).await,
        [
            "person accepted",
            "person accepted",
            "place open",
            "person open"
        ]
    );
    let page = desk.get(&format!("/documents/{document}/read")).await.body;
    assert!(page.contains("Accepted 2 proposals."));
    let act = between(&page, "name=\"act\" value=\"", "\"").to_owned();
    desk.post("/undo", &[("act", &act)]).await;
    assert!(
        states(&desk, &document)
            .await
            .iter()
            .all(|state| state.ends_with("open"))
    );
    desk.post(
        &path,
        &[
            ("act", "reject all"),
            ("reason", "a list"),
            ("id", &all[2].0),
        ],
    )
    .await;
    assert_eq!(states(&desk, &document).await[2], "place rejected");
}

#[tokio::test]
async fn two_documents_that_disagree_stand_side_by_side() {
    let desk = TestDesk::open().await;
    let first = desk.add("a.txt", FIRST).await;
    let second = desk.add("b.txt", SECOND).await;
    decide(&desk, &first, "event", &[("verdict", "accept")]).await;
    let person = desk.records("person").await.remove(0);
    let event = desk.records("event").await.remove(0);
    let (named, _, _) = desk.proposals(&second).await.remove(1);
    let asked = format!("/documents/{second}/read?proposal={named}");
    let asked = desk.get(&asked).await.body;
    assert!(
        asked.contains(&format!("value=\"same {person}\"")),
        "the person who is there is offered"
    );
    decide(
        &desk,
        &second,
        "person",
        &[("verdict", "accept"), ("into", &person)],
    )
    .await;
    decide(
        &desk,
        &second,
        "event",
        &[("verdict", "accept"), ("into", &event)],
    )
    .await;
    let record = desk.json(&format!("/records/{event}.json")).await;
    let time = record["properties"]
        .as_array()
        .unwrap()
        .iter()
        .find(|property| property["property"] == "time")
        .unwrap();
    assert_eq!(time["conflict"], true);
    assert_eq!(time["values"].as_array().unwrap().len(), 2);
    let page = desk.get(&format!("/records/{event}")).await.body;
    html::check(&page);
    assert!(page.contains("property conflict") && page.contains("<svg"));
    assert!(
        desk.get("/")
            .await
            .body
            .contains("Sources contradict each other")
    );
    assert_eq!(desk.json("/lists/all.json?conflicts=yes").await["total"], 1);
    let person = desk.get(&format!("/records/{person}")).await.body;
    assert!(person.contains("2021-10-14") && person.contains("2021-10-19"));
}

#[tokio::test]
async fn two_records_become_one_and_two_again() {
    let desk = TestDesk::open().await;
    let first = desk.add("a.txt", "x {person:Aida Bekova}").await;
    let second = desk.add("b.txt", "y {person:Aida Bekova}").await;
    desk.accept_all(&first).await;
    desk.accept_all(&second).await;
    let two = desk.records("person").await;
    assert_eq!(two.len(), 2, "a program joins nobody");
    let page = desk.get(&format!("/records/{}", two[0])).await.body;
    assert!(page.contains(&format!("name=\"other\" value=\"{}\"", two[1])));
    let path = format!("/records/{}/same", two[0]);
    let to = desk
        .post(&path, &[("verdict", "same"), ("other", &two[1])])
        .await
        .header("location")
        .to_owned();
    assert_eq!(desk.records("person").await.len(), 1);
    let page = desk.get(&to).await.body;
    html::check(&page);
    assert!(page.contains("2 records gathered in it"));
    let act = between(&page, "name=\"act\" value=\"", "\"").to_owned();
    desk.post("/undo", &[("act", &act)]).await;
    assert_eq!(desk.records("person").await.len(), 2);
    desk.post(&path, &[("verdict", "not-same"), ("other", &two[1])])
        .await;
    let page = desk.get(&format!("/records/{}", two[0])).await.body;
    assert!(
        !page.contains("name=\"other\""),
        "who was kept apart is not offered again"
    );
    assert_eq!(
        desk.post(&path, &[("verdict", "x"), ("other", &two[1])])
            .await
            .status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn a_statement_is_withdrawn_with_a_reason_and_stays_in_the_history() {
    let desk = TestDesk::open().await;
    let document = desk.add("a.txt", "x {person:Aida Bekova}").await;
    desk.accept_all(&document).await;
    let person = desk.records("person").await.remove(0);
    let record = desk.json(&format!("/records/{person}.json")).await;
    let role = record["properties"]
        .as_array()
        .unwrap()
        .iter()
        .find(|property| property["property"] == "role")
        .unwrap();
    let statement = role["values"][0]["sources"][0]["statement"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/statements/{statement}/withdraw");
    let answer = desk.post(&path, &[("reason", "another person")]).await;
    assert_eq!(
        answer.header("location"),
        format!("/statements/{statement}")
    );
    let page = desk.get(&format!("/statements/{statement}")).await.body;
    html::check(&page);
    assert!(page.contains("withdrawn") && page.contains("Take back"));
    let record = desk.json(&format!("/records/{person}.json")).await;
    assert!(
        record["properties"]
            .as_array()
            .unwrap()
            .iter()
            .all(|property| property["property"] != "role")
    );
    assert!(
        record["history"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["statement"] == statement.as_str() && one["live"] == false)
    );
}

#[tokio::test]
async fn what_is_typed_is_a_draft_until_it_is_kept() {
    let desk = TestDesk::open().await;
    let sheet = desk.get("/write").await.body;
    let draft = between(&sheet, "name=\"draft\" value=\"", "\"").to_owned();
    let words = "She said: \"{person:Aida Bekova}\" </textarea><script>";
    let saved = desk
        .post(
            "/write/draft",
            &[
                ("draft", &draft),
                ("content", words),
                ("interviewer", "B. A."),
                ("consent-keep", "yes"),
            ],
        )
        .await;
    let again = desk.get(saved.header("location")).await.body;
    html::check(&again);
    assert!(again.contains("B. A.") && again.contains("&#60;/textarea&#62;"));
    assert!(
        desk.get("/")
            .await
            .body
            .contains(&format!("/write?draft={draft}"))
    );
    let wrong = desk
        .post(
            "/write/keep",
            &[
                ("draft", &draft),
                ("content", words),
                ("stated", "some day"),
            ],
        )
        .await;
    assert!(
        desk.get(wrong.header("location"))
            .await
            .body
            .contains("This is not a date")
    );
    let kept = desk
        .post(
            "/write/keep",
            &[
                ("draft", &draft),
                ("content", words),
                ("stated", "2021-10-16"),
                ("access", "sealed"),
                ("title", "A talk"),
            ],
        )
        .await;
    let to = kept.header("location").to_owned();
    assert!(to.ends_with("/read"));
    let page = desk.get(&to).await.body;
    html::check(&page);
    assert!(page.contains("A talk") && page.contains("access-sealed"));
    assert!(
        !desk
            .get("/")
            .await
            .body
            .contains(&format!("/write?draft={draft}")),
        "a kept draft is gone"
    );
    let empty = desk
        .post("/write/keep", &[("draft", "abcdef"), ("content", "  ")])
        .await;
    assert!(
        desk.get(empty.header("location"))
            .await
            .body
            .contains("Nothing was written yet")
    );
    assert_eq!(
        desk.post("/write/draft", &[("draft", "../../x"), ("content", "x")])
            .await
            .status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_script_that_saves_a_draft_gets_no_page() {
    let desk = TestDesk::open().await;
    let body = format!("token={}&draft=abcdef&content=words", desk.token);
    let request = desk
        .request("POST", "/write/draft")
        .header("sec-fetch-site", "same-origin")
        .header("sec-fetch-mode", "cors")
        .header(
            "content-type",
            "application/x-www-form-urlencoded;charset=UTF-8",
        )
        .body(axum::body::Body::from(body))
        .unwrap();
    assert_eq!(desk.send(request).await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn search_leads_to_the_very_words() {
    let desk = TestDesk::open().await;
    let document = desk
        .add(
            "a.txt",
            "One\n\nA line before.\n\nShe was seen in Qaraaryq yesterday.",
        )
        .await;
    let found = desk.json("/search?q=Qaraaryq&format=json").await;
    let hit = found["hits"]
        .as_array()
        .unwrap()
        .iter()
        .find(|hit| hit["text"] == true)
        .unwrap();
    let href = hit["href"].as_str().unwrap();
    assert!(href.starts_with(&format!("/documents/{document}/read?at=")));
    let page = desk.get(href.trim_end_matches("#at")).await.body;
    assert_eq!(
        between(&page, "<mark class=\"here\" id=\"at\">", "<"),
        "Qaraaryq"
    );
    let page = desk.get("/search?q=Qaraaryq").await.body;
    assert!(page.contains("<mark>Qaraaryq</mark>") && page.contains("kind:person"));
}

#[tokio::test]
async fn the_log_is_checked_at_the_press_of_a_button() {
    let desk = TestDesk::open().await;
    desk.add("a.txt", FIRST).await;
    let answer = desk.post("/log/verify", &[]).await;
    assert_eq!(answer.header("location"), "/log#report");
    let page = desk.get("/log").await.body;
    html::check(&page);
    assert!(page.contains("Nothing is wrong"));
    assert!(
        desk.get("/log/checkpoint")
            .await
            .header("content-disposition")
            .contains("checkpoint.txt")
    );
}

#[tokio::test]
async fn beside_a_charge_stands_what_the_text_says_and_what_the_data_file_says() {
    let desk = TestDesk::open().await;
    let document = desk
        .add(
            "charge.txt",
            "One\n\n{person:Aida Bekova} of {place:Qaraaryq} under {charge:Article 174 (2)|up to 12 years in prison}.",
        )
        .await;
    let (charge, _, _) = desk
        .proposals(&document)
        .await
        .into_iter()
        .find(|(_, kind, _)| kind == "charge")
        .unwrap();
    let shown = |page: &str| {
        html::check(page);
        let law = between(page, "class=\"law\"", "</aside>").to_owned();
        assert!(law.contains("The text says"), "{law}");
        assert!(law.contains("up to 12 years in prison"), "{law}");
        assert!(law.contains("The data file says"), "{law}");
        assert!(law.contains("10 years") && law.contains("174 (2)"), "{law}");
        assert!(law.contains("Incitement of social"), "{law}");
        assert!(
            law.contains("lang=\"kk\"") && law.contains("2015-01-01"),
            "{law}"
        );
        assert!(law.contains("unverified: nobody has read this"), "{law}");
        assert!(law.contains("kz-cc-2014-174-2"), "{law}");
    };
    let path = format!("/documents/{document}/read?proposal={charge}");
    shown(&desk.get(&path).await.body);
    desk.accept_all(&document).await;
    let event = desk.records("event").await.remove(0);
    let page = desk.get(&format!("/records/{event}")).await.body;
    shown(&page);
    let json = desk.json(&format!("/records/{event}.json")).await;
    assert!(json.to_string().contains("kz-cc-2014-174-2"));
}

#[tokio::test]
async fn a_charge_that_the_data_file_does_not_know_has_nothing_beside_it() {
    let desk = TestDesk::open().await;
    let document = desk
        .add(
            "charge.txt",
            "One\n\n{person:Aida Bekova} of {place:Qaraaryq} under {charge:Article 999}.",
        )
        .await;
    let (charge, _, _) = desk
        .proposals(&document)
        .await
        .into_iter()
        .find(|(_, kind, _)| kind == "charge")
        .unwrap();
    let path = format!("/documents/{document}/read?proposal={charge}");
    let page = desk.get(&path).await.body;
    assert!(!page.contains("class=\"law\""));
}
