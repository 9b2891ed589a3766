//! Articles of law on the desk: the list, the page of one, and the choice of what is meant.

use axum::http::StatusCode;
use kua_core::KeyId;
use kua_core::access::{Actor, Role};
use kua_testkit::MemoryVault;

use crate::desk::{TestDesk, between};
use crate::html;

/// Three events in Kazakhstan: two under an article whose part is named in one of them only, and one under an article that the file lacks.
async fn three(desk: &TestDesk) {
    for (name, text) in [
        (
            "a.txt",
            "{person:Tolqyn Aqsuatova} in {place:Astana} on {time:2020-05-02}: under {charge:Article 174 (2)||4} {event:arrest}",
        ),
        (
            "b.txt",
            "{person:Sembek <i>Oralxan</i>} in {place:Astana} in {time:2021}: under {charge:Article 174} {event:trial}",
        ),
        (
            "c.txt",
            "{person:Tolqyn Aqsuatova} in {place:Astana} on {time:2022-03-01}: after {charge:Article <b>9999</b>} {event:release}",
        ),
    ] {
        let document = desk.add(name, text).await;
        // The event first, so that its charge becomes its own.
        for (id, kind, _) in desk.proposals(&document).await {
            if kind == "event" {
                let fields = [("verdict", "accept")];
                desk.post(&format!("/proposals/{id}"), &fields).await;
            }
        }
        desk.accept_all(&document).await;
    }
}

async fn page(desk: &TestDesk, path: &str) -> String {
    let answer = desk.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    html::check(&answer.body);
    answer.body
}

#[tokio::test]
async fn the_list_is_sorted_sieved_and_handed_out() {
    let desk = TestDesk::open().await;
    let empty = page(&desk, "/law").await;
    assert!(empty.contains("class=\"empty\""));
    three(&desk).await;
    let body = page(&desk, "/law").await;
    for words in [
        "174 (2)",
        "/law/kz-cc-2014-174-2",
        "2021",
        "aria-sort=\"descending\"",
    ] {
        assert!(body.contains(words), "{words}");
    }
    assert!(body.contains("9999") && !body.contains("<b>9999"));
    let keys = async |asked: &str| {
        page(&desk, &format!("/law?{asked}")).await;
        let all = desk.json(&format!("/law?{asked}&format=json")).await;
        let rows = all["rows"].as_array().unwrap();
        assert_eq!(all["total"].as_u64(), Some(rows.len() as u64), "{asked}");
        let keys: Vec<String> = rows
            .iter()
            .map(|row| row["key"].as_str().unwrap().to_owned())
            .collect();
        keys.join(" ")
    };
    let (one, two, three, written) = (
        "kz-cc-2014-174-1",
        "kz-cc-2014-174-2",
        "kz-cc-2014-174-3",
        "~article b 9999 b~",
    );
    for (asked, expected) in [
        ("", format!("{two} {one} {three} {written}")),
        ("down=yes", format!("{written} {three} {one} {two}")),
        ("sort=article", format!("{one} {two} {three} {written}")),
        ("state=written", written.to_owned()),
        ("state=verified", String::new()),
        ("country=KZ", format!("{two} {one} {three}")),
        ("country=CN", String::new()),
        ("law=kz-cc-2014&sort=last", format!("{one} {two} {three}")),
        ("from=2020&to=2020", two.to_owned()),
        ("from=soon", format!("{two} {one} {three} {written}")),
    ] {
        assert_eq!(keys(asked).await, expected, "{asked}");
    }
    let strange = page(&desk, "/law?from=%3Cb%3E%E2%80%AE&law=%22%3E%3Cb%3E").await;
    assert!(strange.contains("[U+202E]") && !strange.contains("<b>"));
    let table = desk.get("/law?format=csv").await;
    assert!(table.header("content-disposition").contains("law.csv"));
    assert_eq!(table.body.lines().count(), 5);
    let all = desk.json("/law?format=json").await;
    let first = &all["rows"][0];
    assert_eq!((&first["events"], &first["sure"]), (&2.into(), &1.into()));
    assert_eq!(first["persons"], 2);
}

#[tokio::test]
async fn an_article_has_its_cases_by_year_group_and_outcome() {
    let desk = TestDesk::open().await;
    three(&desk).await;
    let body = page(&desk, "/law/kz-cc-2014-174-2").await;
    for words in [
        "id=\"file\"",
        "id=\"by-year\"",
        "id=\"by-group\"",
        "id=\"by-outcome\"",
        "/law/kz-cc-2014-174-1",
        "Sembek &#60;i&#62;",
        "3 to under 5 years",
    ] {
        assert!(body.contains(words), "{words}");
    }
    let all = desk.json("/law/kz-cc-2014-174-2?format=json").await;
    assert_eq!((&all["total"], &all["persons"]), (&2.into(), &2.into()));
    assert_eq!(all["entry"]["code"], "kz-cc-2014-174-2");
    assert_eq!(all["years"][0]["period"], "2020");
    assert_eq!(
        (&all["years"][0]["sure"], &all["years"][1]["unsure"]),
        (&1.into(), &1.into())
    );
    assert_eq!(all["groups"][0]["code"], "victim");
    assert_eq!(all["imposed"][1]["code"], "3-5");
    assert_eq!(all["instead"].as_array().unwrap().len(), 2);
    assert_eq!(
        all["later"].as_array().unwrap().len(),
        0,
        "two persons of one name are two"
    );
    assert_eq!(all["rows"][0]["sure"], true);
    let of_year = desk.json("/law/kz-cc-2014-174-2.json?from=2021").await;
    assert_eq!(of_year["total"], 1);
    let table = desk.get("/law/kz-cc-2014-174-2?format=csv").await;
    assert_eq!(table.body.lines().count(), 3);
    // An entry that nobody cites, words that nobody wrote, and words that somebody did.
    let body = page(&desk, "/law/kz-cc-2014-405-2").await;
    assert!(body.contains("class=\"empty\""));
    let body = page(&desk, "/law/written?article=article+b+9999+b").await;
    assert!(body.contains("9999") && !body.contains("id=\"file\""));
    for nothing in [
        "/law/nothing",
        "/law/written",
        "/law/written?article=1&law=2",
    ] {
        assert_eq!(
            desk.get(nothing).await.status,
            StatusCode::NOT_FOUND,
            "{nothing}"
        );
    }
}

#[tokio::test]
async fn what_is_meant_is_chosen_at_the_event_and_taken_back() {
    let desk = TestDesk::open().await;
    three(&desk).await;
    let rows = desk.json("/law/kz-cc-2014-174-3?format=json").await;
    let event = rows["rows"][0]["event"]["id"].as_str().unwrap().to_owned();
    let path = format!("/records/{event}");
    let body = page(&desk, &path).await;
    assert!(body.contains("value=\"kz-cc-2014-174-3\""));
    let form = between(&body, "class=\"provision\"", "</form>");
    let charge = between(form, "name=\"charge\" value=\"", "\"").to_owned();
    let post = async |code: &str| {
        let fields = [("charge", charge.as_str()), ("code", code)];
        desk.post(&format!("{path}/provision"), &fields)
            .await
            .status
    };
    let counts = async || {
        let all = desk.json("/law?format=json").await;
        all["rows"].as_array().unwrap().len()
    };
    assert_eq!(counts().await, 4);
    assert_eq!(post("kz-cc-2014-174-3").await, StatusCode::SEE_OTHER);
    assert_eq!(counts().await, 3);
    let body = page(&desk, &path).await;
    assert!(body.contains("A person said that this one is meant"));
    let record = desk.json(&format!("{path}?format=json")).await;
    let properties = record["properties"].as_array().unwrap();
    let said = properties.iter().find(|one| one["property"] == "charge");
    assert_eq!(said.unwrap()["values"][0]["meant"], "kz-cc-2014-174-3");
    assert_eq!(post("").await, StatusCode::SEE_OTHER);
    assert_eq!(counts().await, 4);
    assert_eq!(post("no-such").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(post("").await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_reader_sees_no_article_of_what_is_closed() {
    let vault = MemoryVault::of(Actor::new(
        KeyId::from_random([1; 16]),
        Role::Documenter,
        [],
    ));
    let opened = vault.opened_by(Actor::new(KeyId::from_random([2; 16]), Role::Reader, []));
    let author = TestDesk::open_on(vault).await;
    three(&author).await;
    let reader = TestDesk::open_on(opened).await;
    let all = reader.json("/law?format=json").await;
    assert_eq!(all["total"], 0);
    let body = page(&reader, "/law/kz-cc-2014-174-2").await;
    assert!(!body.contains("Tolqyn") && body.contains("class=\"empty\""));
    let answer = reader.get("/law/written?article=article+b+9999+b").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
