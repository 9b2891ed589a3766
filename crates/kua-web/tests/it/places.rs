//! Which place a name means, places that somebody describes, and the list of all of them, at the desk.

use axum::http::StatusCode;
use kua_core::access::Role;

use crate::desk::{TestDesk, between};
use crate::html;

/// A desk whose one text tells of an arrest in Astana in 2020, and the record of the place.
async fn astana() -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let text = "{person:Ayan} of {place:Astana} on {time:2020-05-02} {event:arrest}";
    let document = desk.add("a.txt", text).await;
    desk.accept_all(&document).await;
    let place = desk.records("place").await.remove(0);
    (desk, place)
}

fn act(page: &str) -> String {
    between(page, "name=\"act\" value=\"", "\"").to_owned()
}

#[tokio::test]
async fn the_page_of_a_place_proposes_and_keeps_what_is_chosen() {
    let (desk, place) = astana().await;
    let path = format!("/records/{place}");
    let page = desk.get(&path).await.body;
    html::check(&page);
    for words in [
        "This one",
        "None of these",
        "Kazakhstan",
        "GeoNames",
        "1526273",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let verdict = [("verdict", "this 1526273")];
    let answer = desk.post(&format!("{path}/gazetteer"), &verdict).await;
    assert_eq!(answer.header("location"), path);
    let page = desk.get(&path).await.body;
    html::check(&page);
    for words in [
        "Kept: it means this place",
        "geo:51",
        "Nur-Sultan",
        "Целиноград",
        "CC BY 4.0",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("This one"), "it was chosen");
    let record = desk.json(&format!("{path}.json")).await;
    assert_eq!(record["gazetteer"]["means"]["key"], "1526273");
    assert_eq!(record["gazetteer"]["called"][0]["name"], "Nur-Sultan");
    // Where it is told of, it is called as it was then.
    let event = desk.records("event").await.remove(0);
    let told = desk.get(&format!("/records/{event}")).await.body;
    html::check(&told);
    assert!(told.contains("then called Nur-Sultan"));
    let person = desk.records("person").await.remove(0);
    let told = desk.get(&format!("/records/{person}")).await.body;
    assert!(told.contains("then called Nur-Sultan"));
    desk.post("/undo", &[("act", &act(&page))]).await;
    let page = desk.get(&path).await.body;
    html::check(&page);
    assert!(page.contains("Taken back") && page.contains("This one"));
}

#[tokio::test]
async fn none_of_these_is_remembered_and_another_name_is_looked_up() {
    let (desk, place) = astana().await;
    let path = format!("/records/{place}");
    let shown = desk.json(&format!("{path}.json")).await;
    let keys: Vec<String> = shown["gazetteer"]["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["key"].as_str().unwrap().to_owned())
        .collect();
    let mut fields = vec![("verdict", "none")];
    fields.extend(keys.iter().map(|key| ("key", key.as_str())));
    desk.post(&format!("{path}/gazetteer"), &fields).await;
    let page = desk.get(&path).await.body;
    html::check(&page);
    assert!(page.contains("that it does not mean"));
    assert!(!page.contains("value=\"this 1526273\""));
    let asked = desk
        .get(&format!(
            "{path}?place=%D3%98%D0%BB%D0%BC%D0%B0%D1%82%D1%8B"
        ))
        .await;
    html::check(&asked.body);
    let strange = desk
        .get(&format!("{path}?place=%22%3E%3Cb%3E%E2%80%AEx"))
        .await;
    html::check(&strange.body);
    assert!(strange.body.contains("[U+202E]"));
    for (verdict, status) in [
        ("this nothing", StatusCode::UNPROCESSABLE_ENTITY),
        ("none", StatusCode::UNPROCESSABLE_ENTITY),
        ("maybe", StatusCode::UNPROCESSABLE_ENTITY),
        ("take-back", StatusCode::NOT_FOUND),
    ] {
        let answer = desk
            .post(&format!("{path}/gazetteer"), &[("verdict", verdict)])
            .await;
        assert_eq!(answer.status, status, "{verdict}");
    }
}

#[tokio::test]
async fn a_place_in_a_text_is_accepted_with_what_it_means_in_one_act() {
    let desk = TestDesk::open().await;
    let document = desk
        .add("a.txt", "in {place:Aksu} near {place:Pavlodar}")
        .await;
    let page = desk.get(&format!("/documents/{document}/read")).await.body;
    html::check(&page);
    assert!(page.contains("name=\"means\"") && page.contains("value=\"1524298\""));
    let proposal = desk.proposals(&document).await[0].0.clone();
    let fields = [
        ("verdict", "accept"),
        ("means", "1524298"),
        ("document", document.as_str()),
    ];
    let answer = desk.post(&format!("/proposals/{proposal}"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let place = desk.records("place").await.remove(0);
    let record = desk.json(&format!("/records/{place}.json")).await;
    assert_eq!(record["gazetteer"]["means"]["key"], "1524298");
    let page = desk.get(answer.header("location")).await.body;
    desk.post("/undo", &[("act", &act(&page))]).await;
    assert!(
        desk.records("place").await.is_empty(),
        "nothing is left of it"
    );
    assert_eq!(desk.json("/lists/all.json").await["total"], 1);
}

/// An invented camp, as somebody types it.
const CAMP: [(&str, &str); 13] = [
    ("rows", "2"),
    ("name-0", "قاراقشوقى لاگەرى"),
    ("language-0", "kk-Arab"),
    ("name-1", "Qaraqshoqy"),
    ("years-1", "2017/.."),
    ("type", "camp"),
    ("country", "CN"),
    ("latitude", "44,2"),
    ("longitude", "80.5°"),
    ("radius", "2 km"),
    ("source", "a drawing <b>by</b> somebody"),
    ("note", "behind the bus park"),
    ("access", "team"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    CAMP.iter()
        .map(|(field, value)| {
            let changed = changes.iter().find(|(name, _)| name == field);
            (*field, changed.map_or(*value, |(_, value)| *value))
        })
        .chain(
            changes
                .iter()
                .filter(|(name, _)| CAMP.iter().all(|(field, _)| field != name))
                .copied(),
        )
        .collect()
}

#[tokio::test]
async fn a_place_is_described_changed_and_taken_back() {
    let desk = TestDesk::open().await;
    let empty = desk.get("/places/new").await.body;
    html::check(&empty);
    let answer = desk.post("/places/new", &CAMP).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let path = answer.header("location").to_owned();
    let page = desk.get(&path).await.body;
    html::check(&page);
    for words in [
        "The place is kept",
        "± 2,000 m",
        "described here",
        "a drawing &#60;b&#62;by",
        "Camp",
    ] {
        assert!(
            page.contains(words) || page.contains(&words.replace("2,000", "2000")),
            "{words}"
        );
    }
    let undo = act(&page);
    desk.post("/undo", &[("act", &undo)]).await;
    let list = desk.get("/places").await.body;
    html::check(&list);
    assert!(list.contains("Taken back") && !list.contains("قاراقشوقى"));
    let path = desk
        .post("/places/new", &CAMP)
        .await
        .header("location")
        .to_owned();
    // A text that names it is proposed it.
    let document = desk.add("a.txt", "in {place:Qaraqshoqy}").await;
    desk.accept_all(&document).await;
    let list = desk.get("/places?state=own").await.body;
    html::check(&list);
    assert!(list.contains("قاراقشوقى"));
    let form = desk.get(&format!("{path}/place")).await.body;
    html::check(&form);
    assert!(form.contains("value=\"44.2\"") && form.contains("value=\"2000\""));
    let same = desk.post(&format!("{path}/place"), &CAMP).await;
    assert_eq!(same.header("location"), path);
    let changed = desk
        .post(
            &format!("{path}/place"),
            &with(&[("radius", "300"), ("name-1", "")]),
        )
        .await;
    assert_eq!(
        changed.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "years without a name"
    );
    let changed = desk
        .post(
            &format!("{path}/place"),
            &with(&[("radius", "300"), ("name-1", ""), ("years-1", "")]),
        )
        .await;
    assert_eq!(changed.header("location"), path);
    let page = desk.get(&path).await.body;
    assert!(page.contains("± 300 m"));
    assert_ne!(undo, act(&page));
    desk.post("/undo", &[("act", &act(&page))]).await;
    let form = desk.get(&format!("{path}/place")).await.body;
    assert!(form.contains("value=\"2000\""), "the point of before");
}

#[tokio::test]
async fn what_does_not_fit_is_said_beside_its_field_and_what_was_typed_is_kept() {
    let desk = TestDesk::open().await;
    let check = |changes: &'static [(&'static str, &'static str)],
                 field: &'static str,
                 words: &'static str| {
        let desk = &desk;
        async move {
            let answer = desk.post("/places/new", &with(changes)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            html::check(&answer.body);
            let (_, behind) = answer.body.split_once(&format!("id=\"{field}\"")).unwrap();
            let beside = behind.split("</p>").next().unwrap();
            assert!(beside.contains(words), "{field}: {beside}");
            assert!(
                answer.body.contains("behind the bus park"),
                "what was typed is lost"
            );
            assert!(answer.body.contains("قاراقشوقى لاگەرى") || field == "name-0");
        }
    };
    check(
        &[("latitude", "95"), ("longitude", "200")],
        "longitude",
        "at most 180",
    )
    .await;
    check(
        &[("latitude", "118.5"), ("longitude", "44.2")],
        "latitude",
        "swapped",
    )
    .await;
    check(&[("latitude", "80.5 E")], "latitude", "swapped").await;
    check(&[("latitude", "north")], "latitude", "Write degrees").await;
    check(
        &[("latitude", ""), ("longitude", "")],
        "radius",
        "needs a point",
    )
    .await;
    check(&[("radius", "far")], "radius", "500 m or 2 km").await;
    check(&[("name-0", "Lager \u{202e}3")], "name-0", "nobody sees").await;
    check(
        &[("name-0", " "), ("language-0", "kk")],
        "name-0",
        "missing",
    )
    .await;
    check(&[("language-0", "Kazakh")], "language-0", "language tag").await;
    check(&[("years-1", "long ago")], "years-1", "1998/2019").await;
    check(&[("type", "castle")], "type", "Choose one").await;
    check(&[("country", "Atlantis")], "country", "No country").await;
    check(&[("source", "")], "source", "Say who").await;
    // Of several units of a name one is chosen.
    let answer = desk
        .post("/places/new", &with(&[("unit", "Aksu"), ("country", "")]))
        .await;
    html::check(&answer.body);
    assert!(answer.body.contains("name=\"unit-key\"") && answer.body.contains("Which one?"));
    // One more row keeps all others.
    let more = desk.post("/places/new", &with(&[("more", "yes")])).await;
    assert_eq!(more.status, StatusCode::OK);
    html::check(&more.body);
    assert!(more.body.contains("id=\"name-2\"") && more.body.contains("قاراقشوقى"));
    assert_eq!(
        desk.json("/places?format=json").await["total"],
        0,
        "nothing was kept"
    );
}

#[tokio::test]
async fn the_list_of_places_is_filtered_sorted_and_has_files() {
    let (desk, place) = astana().await;
    let document = desk.add("b.txt", "in {place:Aksu} and {place:=cmd}").await;
    desk.accept_all(&document).await;
    desk.post("/places/new", &CAMP).await;
    desk.post(
        &format!("/records/{place}/gazetteer"),
        &[("verdict", "this 1526273")],
    )
    .await;
    let total = |query: &'static str| {
        let desk = &desk;
        async move {
            let file = desk.json(&format!("/places?format=json&{query}")).await;
            file["total"].as_u64().unwrap()
        }
    };
    assert_eq!(total("").await, 4);
    assert_eq!(total("state=open").await, 2);
    assert_eq!(total("state=chosen").await, 1);
    assert_eq!(total("state=own").await, 1);
    assert_eq!(total("kind=camp").await, 1);
    assert_eq!(total("kind=castle").await, 0);
    assert_eq!(total("prefix=ast").await, 1);
    assert_eq!(total("state=own&prefix=ast").await, 0);
    assert_eq!(total("sort=changed&down=yes&page=7").await, 4);
    for path in [
        "/places",
        "/places?state=open&sort=statements",
        "/places?kind=camp",
        "/places?page=9",
    ] {
        html::check(&desk.get(path).await.body);
    }
    let page = desk.get("/places").await.body;
    assert!(page.contains("Not said yet") && page.contains("Astana, "));
    let csv = desk.get("/places?format=csv").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    assert!(csv.body.contains("\"'=cmd\"") && csv.body.contains("\"44.2\",\"80.5\",\"2000\""));
}

#[tokio::test]
async fn a_reader_chooses_and_describes_nothing() {
    let desk = TestDesk::open_as(Role::Reader).await;
    assert_eq!(desk.get("/places").await.status, StatusCode::OK);
    assert_eq!(desk.get("/places/new").await.status, StatusCode::FORBIDDEN);
    let answer = desk.post("/places/new", &CAMP).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
