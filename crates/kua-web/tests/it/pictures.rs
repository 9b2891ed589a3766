//! Pictures of events: what they show, what they hide, and that each has its rows as a table.

use axum::http::StatusCode;
use kua_core::KeyId;
use kua_core::access::{Actor, Role};
use kua_testkit::MemoryVault;

use crate::desk::{TestDesk, between};
use crate::html;

/// Three events: two of one person in Astana, one of nobody and with an open end.
async fn three() -> TestDesk {
    let desk = TestDesk::open().await;
    for (name, text) in [
        (
            "a.txt",
            "{person:Tolqyn Aqsuatova} in {place:Astana} on {time:2020-05-02}: {event:arrest}",
        ),
        ("b.txt", "since {time:2020-06/..} {event:detention}"),
        (
            "c.txt",
            "{person:Sembek <i>Oralxan</i>} in {place:Qaraaryq} in {time:2021}: {event:trial}",
        ),
    ] {
        let document = desk.add(name, text).await;
        desk.accept_all(&document).await;
    }
    desk
}

async fn page(desk: &TestDesk, path: &str) -> String {
    let answer = desk.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    html::check(&answer.body);
    answer.body
}

#[tokio::test]
async fn the_timeline_draws_few_events_one_by_one() {
    let desk = three().await;
    let body = page(&desk, "/timeline").await;
    for words in [
        "2020-05-02",
        "2020-06/..",
        "url(#open-end)",
        "url(#unsure)",
        "Sembek &#60;i&#62;",
    ] {
        assert!(body.contains(words), "{words}");
    }
    for lane in ["class", "person", "place"] {
        let body = page(&desk, &format!("/timeline?by={lane}")).await;
        assert!(body.contains("lane-words"), "{lane}");
    }
    let rows = desk.json("/timeline?format=json").await;
    assert_eq!(rows["total"], 3);
    assert_eq!(rows["rows"][0]["from"], "2020-05-02");
    assert_eq!(rows["rows"][0]["places"][0]["label"], "Astana");
    let table = desk.get("/timeline?format=csv").await;
    assert_eq!(table.body.lines().count(), 4);
}

#[tokio::test]
async fn a_picture_is_narrowed_by_links() {
    let desk = three().await;
    let total = async |asked: &str| {
        page(&desk, &format!("/timeline?{asked}")).await;
        page(&desk, &format!("/counts?{asked}")).await;
        page(&desk, &format!("/map?{asked}")).await;
        let counts = desk.json(&format!("/counts?{asked}&format=json")).await;
        let rows = desk.json(&format!("/timeline?{asked}&format=json")).await;
        assert_eq!(counts["total"], rows["total"], "{asked}");
        rows["total"].as_u64().unwrap()
    };
    let place = desk.records("place").await.remove(0);
    let person = desk.records("person").await.remove(0);
    let document = desk.records("document").await.remove(0);
    for (asked, expected) in [
        ("class=arrest".to_owned(), 1),
        ("class=no-such".to_owned(), 0),
        ("from=2021".to_owned(), 2),
        ("from=2020-05-01&to=2020-05-31".to_owned(), 1),
        ("to=2019".to_owned(), 0),
        ("from=soon".to_owned(), 3),
        (format!("place={place}"), 1),
        (format!("person={person}"), 1),
        (format!("document={document}"), 1),
        (format!("person={person}&place={place}&class=trial"), 0),
        ("state=waiting".to_owned(), 0),
        ("state=done".to_owned(), 3),
        ("by=month&from=2020&to=2020".to_owned(), 2),
        ("by=day&view=1,2,3".to_owned(), 3),
    ] {
        assert_eq!(total(&asked).await, expected, "{asked}");
    }
    let strange = page(&desk, "/timeline?from=%3Cb%3E%E2%80%AE&class=%22%3E%3Cb%3E").await;
    assert!(strange.contains("[U+202E]") && !strange.contains("<b>"));
    for path in ["/timeline", "/counts", "/map"] {
        for nothing in ["nothing", "3b241101-e2bb-4255-8caf-4136c566a962"] {
            for how in ["person", "place", "document"] {
                let answer = desk.get(&format!("{path}?{how}={nothing}")).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path} {how}");
            }
        }
    }
}

#[tokio::test]
async fn counts_say_what_is_sure_and_what_is_not() {
    let desk = three().await;
    let body = page(&desk, "/counts?by=month").await;
    assert!(body.contains("url(#unsure)"));
    let counts = desk.json("/counts?by=month&format=json").await;
    let periods = counts["periods"].as_array().unwrap();
    let sum = |what: &str| {
        periods
            .iter()
            .map(|one| one[what].as_u64().unwrap())
            .sum::<u64>()
    };
    assert_eq!((sum("sure"), sum("unsure")), (1, 2));
    let by_year = desk.json("/counts?by=year&format=json").await;
    assert_eq!(by_year["periods"][1]["sure"], 1, "2021 lies in its year");
    let table = desk.get("/counts?format=csv").await;
    assert!(table.header("content-disposition").contains("counts.csv"));
}

#[tokio::test]
async fn many_events_are_counted_in_lanes() {
    let desk = TestDesk::open().await;
    for part in 0..3 {
        let mut text = String::new();
        for number in 0..30 {
            let (year, month) = (2015 + number % 5, 1 + number % 12);
            let class = ["arrest", "trial", "search"][number % 3];
            text.push_str(&format!(
                "{{time:{year}-{month:02}}} {{event:{class}}} {part}. "
            ));
        }
        let document = desk.add(&format!("{part}.txt"), &text).await;
        desk.accept_all(&document).await;
    }
    let body = page(&desk, "/timeline").await;
    assert!(body.contains("<circle class=\"bar\"") && body.contains("class=arrest"));
    assert!(!body.contains("bar-time"), "none is drawn one by one");
    let narrowed = page(&desk, "/timeline?class=arrest&from=2016&to=2016").await;
    assert!(narrowed.contains("bar-time"), "few are drawn one by one");
    let second = page(&desk, "/timeline?page=2").await;
    assert!(second.contains("2 / 2"));
}

#[tokio::test]
async fn the_map_shows_places_that_have_a_point() {
    let desk = three().await;
    let before = page(&desk, "/map").await;
    assert!(before.contains("map-land") && before.contains("2 places have no point"));
    let place = desk.records("place").await.remove(0);
    let verdict = [("verdict", "this 1526273")];
    desk.post(&format!("/records/{place}/gazetteer"), &verdict)
        .await;
    let body = page(&desk, "/map").await;
    assert!(body.contains("map-name") && body.contains("One place has no point"));
    assert!(body.contains(&format!("place={place}")));
    let then = desk.json("/map?from=2020&to=2020&format=json").await;
    assert_eq!(then["places"][0]["name"], "Nur-Sultan");
    let closer = between(&body, "class=\"choices moves\" id=\"map\"><a href=\"", "\"").to_owned();
    page(
        &desk,
        closer
            .split('#')
            .next()
            .unwrap()
            .replace("&#38;", "&")
            .as_str(),
    )
    .await;
    let table = desk.get("/map?format=csv").await;
    assert!(table.body.contains("51.") && table.body.lines().count() == 3);
}

/// The word that must not get out.
const CANARY: &str = "Zhanarqush";

#[tokio::test]
async fn nobody_gets_a_dot_or_a_number_of_what_they_may_not_see() {
    let vault = MemoryVault::of(Actor::new(
        KeyId::from_random([1; 16]),
        Role::Documenter,
        [],
    ));
    let other = Actor::new(KeyId::from_random([2; 16]), Role::Documenter, []);
    let theirs = vault.opened_by(other);
    let author = TestDesk::open_on(vault).await;
    let other = TestDesk::open_on(theirs).await;
    let open = author
        .add(
            "open.txt",
            "in {place:Astana} on {time:2020-05-02}: {event:arrest}",
        )
        .await;
    author.accept_all(&open).await;
    let text = format!(
        "{{person:{CANARY}}} in {{place:{CANARY} Village}} on {{time:2017-03}}: {{event:torture}}"
    );
    let fields = [("access", "sealed")];
    let files: [(&str, &[u8]); 1] = [("sealed.txt", text.as_bytes())];
    author.import(&author.token, &fields, &files).await;
    let documents = author.records("document").await;
    let sealed = documents.iter().find(|id| **id != open).unwrap();
    author.accept_all(sealed).await;
    let mut closed = vec![sealed.clone()];
    for kind in ["person", "place"] {
        let list = author.json(&format!("/lists/{kind}.json")).await;
        let rows = list["rows"].as_array().unwrap();
        let of_canary = rows
            .iter()
            .map(|row| &row["record"])
            .filter(|record| record["label"].as_str().unwrap().contains(CANARY));
        closed.extend(of_canary.map(|record| record["id"].as_str().unwrap().to_owned()));
    }
    assert_eq!(closed.len(), 3);
    let seen_by_author = author.json("/timeline?format=json").await;
    assert_eq!(seen_by_author["total"], 2);
    for path in ["/timeline", "/counts", "/map"] {
        for form in [
            "",
            "?format=json",
            "?format=csv",
            "?from=2017&to=2017",
            "?class=torture",
        ] {
            let body = other.get(&format!("{path}{form}")).await.body;
            assert!(!body.contains(CANARY), "{path}{form}");
            assert!(!body.contains(sealed.as_str()), "{path}{form}");
        }
        let all = other.json(&format!("{path}?format=json")).await;
        let count = if path == "/map" {
            &all["events"]
        } else {
            &all["total"]
        };
        assert_eq!(count, 1, "{path}");
        let then = other
            .json(&format!("{path}?from=2017&to=2017&format=json"))
            .await;
        let count = if path == "/map" {
            &then["events"]
        } else {
            &then["total"]
        };
        assert_eq!(count, 0, "{path}");
        for id in &closed {
            for how in ["person", "place", "document"] {
                let asked = format!("{path}?{how}={id}");
                assert_eq!(author.get(&asked).await.status, StatusCode::OK, "{asked}");
                let hidden = other.get(&asked).await.status;
                assert_eq!(hidden, StatusCode::NOT_FOUND, "{asked}");
            }
        }
    }
    // The network of what is open has no tie to what is closed; that of what is closed is not there.
    let astana = other.records("place").await.remove(0);
    for steps in ["1", "2"] {
        let path = format!("/records/{astana}/network?steps={steps}");
        let network = other.json(&format!("{path}&format=json")).await;
        assert_eq!(network["ties"].as_array().unwrap().len(), 1);
        for form in ["", "&format=json", "&format=csv"] {
            let body = other.get(&format!("{path}{form}")).await.body;
            assert!(!body.contains(CANARY), "{path}{form}");
        }
    }
    for id in &closed {
        let path = format!("/records/{id}/network");
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(author.get(&path).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_network_has_the_statement_behind_each_tie() {
    let desk = three().await;
    let person = desk.records("person").await.remove(1);
    let path = format!("/records/{person}/network");
    let body = page(&desk, &path).await;
    assert!(body.contains("class=\"tie\""));
    let one = desk.json(&format!("{path}?format=json")).await;
    assert_eq!(one["around"].as_array().unwrap().len(), 1, "the arrest");
    assert_eq!(one["ties"][0]["how"], "victim");
    let statement = one["ties"][0]["statements"][0].as_str().unwrap();
    page(&desk, &format!("/statements/{statement}")).await;
    let two = desk.json(&format!("{path}?steps=2&format=json")).await;
    assert_eq!(
        two["around"].as_array().unwrap().len(),
        2,
        "and where it was"
    );
    page(&desk, &format!("{path}?steps=2&how=place")).await;
    let none = page(&desk, &format!("{path}?from=1990&to=1991")).await;
    assert!(none.contains("Nothing that you may see"));
    let table = desk.get(&format!("{path}?format=csv")).await;
    assert_eq!(table.body.lines().count(), 2);
    let nothing = "/records/3b241101-e2bb-4255-8caf-4136c566a962/network";
    assert_eq!(desk.get(nothing).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn vocabularies_list_every_term_and_count_what_may_be_seen() {
    let desk = three().await;
    let body = page(&desk, "/vocabularies").await;
    assert!(body.contains("/timeline?class=arrest"));
    let lists = desk.json("/vocabularies?format=json").await;
    let lists = lists.as_array().unwrap();
    assert_eq!(lists.len(), kua_core::vocabulary::vocabularies().count());
    for list in lists {
        let key = format!("vocabulary-{}", list["code"].as_str().unwrap());
        assert!(kua_locales::Locale::default().has(&key), "{key}");
        let terms = list["terms"].as_array().unwrap();
        let events: u64 = terms
            .iter()
            .map(|term| term["events"].as_u64().unwrap())
            .sum();
        let expected = if list["code"] == "event-types" { 3 } else { 0 };
        assert_eq!(events, expected, "{key}");
    }
    let table = desk.get("/vocabularies?format=csv").await;
    assert!(table.body.lines().count() > 40);
}
