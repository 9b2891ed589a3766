//! Names by writing system, possible doubles, and what becomes of them, at the desk.

use axum::http::StatusCode;

use crate::desk::{TestDesk, between};
use crate::html;

/// Two records of one invented woman in two scripts, and somebody else.
async fn two_scripts() -> (TestDesk, String, String) {
    let desk = TestDesk::open().await;
    for (file, text) in [
        ("a.txt", "x {person:Marzhan Toqsanbay}"),
        ("b.txt", "y {person:Маржан Токсанбай}"),
        ("c.txt", "z {person:Serik Bekov}"),
    ] {
        let document = desk.add(file, text).await;
        desk.accept_all(&document).await;
    }
    let rows = desk.json("/lists/person.json").await;
    let id = |label: &str| {
        rows["rows"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["record"]["label"] == label)
            .unwrap()["record"]["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let (one, other) = (id("Marzhan Toqsanbay"), id("Маржан Токсанбай"));
    (desk, one, other)
}

#[tokio::test]
async fn a_person_has_its_names_by_writing_system_and_who_it_may_be() {
    let (desk, one, other) = two_scripts().await;
    let page = desk.get(&format!("/records/{one}")).await.body;
    html::check(&page);
    for words in ["Latin", "as written", "no other is known", "not of persons"] {
        assert!(page.contains(words), "{words}");
    }
    assert!(page.contains(&format!("name=\"other\" value=\"{other}\"")));
    assert!(page.contains("<bdi>токсанбай</bdi>"), "the reasons");
    let record = desk.json(&format!("/records/{one}.json")).await;
    assert_eq!(record["names"]["groups"][0]["script"], "Latn");
    let double = &record["possible_doubles"][0];
    assert_eq!(double["other"]["id"], other.as_str());
    assert!(double["likelihood"].as_f64().unwrap() > 0.5);
    assert!(
        double["reasons"][0]
            .as_str()
            .unwrap()
            .contains("can be read alike")
    );
    // Other kinds of records have neither.
    let document = desk.add("d.txt", "w {place:Semey}").await;
    desk.accept_all(&document).await;
    let place = desk.records("place").await.remove(0);
    let page = desk.get(&format!("/records/{place}")).await.body;
    html::check(&page);
    assert!(!page.contains("id=\"label-script") && !page.contains("class=\"spellings\""));
}

#[tokio::test]
async fn the_list_of_all_pairs_is_filtered_and_has_a_file() {
    let (desk, one, other) = two_scripts().await;
    let persons = desk.get("/lists/person").await.body;
    html::check(&persons);
    assert!(persons.contains("1 possible double"));
    let page = desk.get("/doubles").await.body;
    html::check(&page);
    assert!(page.contains("Marzhan Toqsanbay") && page.contains("Маржан Токсанбай"));
    let total = |query: &'static str| {
        let desk = &desk;
        async move {
            let file = desk.json(&format!("/doubles?format=json&{query}")).await;
            file["total"].as_u64().unwrap()
        }
    };
    assert_eq!(total("letters=two").await, 1);
    assert_eq!(total("letters=one").await, 0);
    assert_eq!(total("q=toqsan").await, 1);
    assert_eq!(total("q=nobody&letters=strange").await, 0);
    assert_eq!(total("state=left-open").await, 0);
    assert_eq!(total("certainty=strange&sort=name&page=9").await, 1);
    assert_eq!(total("letters=Latn-Cyrl&sort=rarity").await, 1);
    assert_eq!(total("letters=Cyrl-Latn").await, 1, "in either order");
    assert_eq!(total("letters=Latn-Hani").await, 0);
    let row = desk.json("/doubles?format=json").await["rows"][0].clone();
    let certainty = row["certainty"].as_str().unwrap();
    assert_eq!(
        (row["letters"].as_str(), row["rarity"].as_f64()),
        (Some("Latn-Cyrl"), Some(0.0))
    );
    for band in ["almost-sure", "very-likely", "likely", "perhaps"] {
        let path = format!("/doubles?format=json&certainty={band}");
        let expected = u64::from(band == certainty);
        assert_eq!(desk.json(&path).await["total"], expected, "{band}");
    }
    // Each choice is a link that keeps the others, and those that leave nothing are not offered.
    let page = desk.get("/doubles?q=toqsan&state=all&page=1").await.body;
    html::check(&page);
    let link = "/doubles?q=toqsan&#38;letters=Latn-Cyrl&#38;state=all";
    assert!(page.contains(link), "{page}");
    assert!(page.contains("Latin and Cyrillic") && !page.contains("Latn-Latn"));
    assert!(page.contains("name=\"state\" value=\"all\"") && page.contains("State: both"));
    assert!(page.contains("data-key=\"o\"") && page.contains("data-focus=\"f\""));
    let empty = desk
        .get("/doubles?q=%22%3E%3Cnobody%3E&letters=Latn-Hani")
        .await
        .body;
    html::check(&empty);
    assert!(empty.contains("Nothing fits the filter") && empty.contains("Latin and Chinese"));
    let page = desk
        .get(&format!("/records/{one}/beside/{other}"))
        .await
        .body;
    html::check(&page);
    assert!(page.contains("Side by side") && page.contains("value=\"left-open\""));
    let title = between(&page, "<title>", "</title>");
    assert!(!title.contains("Marzhan"), "browsers keep titles");
    for path in [
        format!("/records/{one}/beside/{one}"),
        format!("/records/{one}/beside/00000000-0000-4000-8000-000000000000"),
        format!("/records/{one}/beside/x"),
    ] {
        assert_eq!(
            desk.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[tokio::test]
async fn what_is_left_open_waits_with_its_note_and_is_taken_back() {
    let (desk, one, other) = two_scripts().await;
    let path = format!("/records/{one}/same");
    let note = "ask <b>her</b> sister";
    let answer = desk
        .post(
            &path,
            &[
                ("verdict", "left-open"),
                ("other", &other),
                ("reason", note),
                ("back", "doubles"),
            ],
        )
        .await;
    assert_eq!(answer.header("location"), "/doubles");
    let page = desk.get("/doubles").await.body;
    html::check(&page);
    assert!(page.contains("Left open.") && page.contains("No names here look like one person"));
    assert_eq!(
        desk.json("/doubles?format=json&state=left-open").await["total"],
        1
    );
    for (record, beside) in [(&one, &other), (&other, &one)] {
        let page = desk.get(&format!("/records/{record}")).await.body;
        html::check(&page);
        assert!(page.contains("ask &#60;b&#62;her") && page.contains("left open"));
        let page = desk
            .get(&format!("/records/{record}/beside/{beside}"))
            .await
            .body;
        html::check(&page);
        assert!(page.contains("ask &#60;b&#62;her"));
    }
    let page = desk.get("/doubles").await.body;
    let act = between(&page, "name=\"act\" value=\"", "\"").to_owned();
    desk.post("/undo", &[("act", &act)]).await;
    assert_eq!(desk.json("/doubles?format=json").await["total"], 1);
    let page = desk.get(&format!("/records/{one}")).await.body;
    assert!(page.contains("withdrawn"), "it stays in the history");
}

#[tokio::test]
async fn a_reason_stands_beside_what_was_decided() {
    let (desk, one, other) = two_scripts().await;
    let path = format!("/records/{one}/same");
    let wanted = [
        ("verdict", "not-same"),
        ("other", other.as_str()),
        ("reason", "another town"),
    ];
    desk.post(&path, &wanted).await;
    let page = desk.get(&format!("/records/{other}")).await.body;
    html::check(&page);
    assert!(page.contains("Kept apart from") && page.contains("another town"));
    assert!(!page.contains("name=\"other\""));
    let record = desk.json(&format!("/records/{other}.json")).await;
    assert_eq!(record["judged"][0]["verdict"], "not-same");
    assert_eq!(record["judged"][0]["live"], true);
    // Taken back where it stands.
    let statement = record["judged"][0]["statement"].as_str().unwrap();
    let path = format!("/statements/{statement}/withdraw");
    desk.post(&path, &[("back", &other)]).await;
    assert_eq!(desk.json("/doubles?format=json").await["total"], 1);
}

#[tokio::test]
async fn the_list_is_a_table_for_spreadsheets_too() {
    let (desk, one, other) = two_scripts().await;
    let answer = desk.get("/doubles?format=csv").await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(
        answer
            .header("content-disposition")
            .contains("\"doubles.csv\"")
    );
    let lines: Vec<&str> = answer.body.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].starts_with("\u{feff}\"Likelihood\",\"Certainty\""),
        "{}",
        lines[0]
    );
    for words in [
        one.as_str(),
        &other,
        "Marzhan Toqsanbay",
        "Маржан Токсанбай",
        "Latn-Cyrl",
        "can be read alike",
    ] {
        assert!(lines[1].contains(words), "{words}");
    }
    let columns = |line: &str| line.split("\",\"").count();
    assert_eq!(columns(lines[0]), columns(lines[1]));
    let filtered = desk.get("/doubles?format=csv&q=nobody").await.body;
    assert_eq!(filtered.lines().count(), 1);
    let page = desk.get("/doubles?letters=two").await.body;
    assert!(page.contains("/doubles?letters=two&#38;format=csv"));
}
