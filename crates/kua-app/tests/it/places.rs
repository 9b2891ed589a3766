//! Which place of the gazetteer a record means, and places that were described in a vault.

use std::collections::BTreeSet;

use kua_app::{
    Decision, House, Kind, NotSaved, PlaceOrder, PlaceQuery, PlaceState, SavedPlace, TypedName,
    TypedPlace,
};
use kua_core::RecordId;
use kua_core::access::{Access, Role};
use kua_core::ports::Window;
use kua_core::value::Value;
use kua_locales::Locale;
use kua_names::places::Context;

use crate::world::{add, house, house_of, only, proposals};

const ASTANA: &str = "1526273";

fn locale() -> Locale {
    Locale::of("en")
}

async fn accept(house: &House, document: RecordId, words: &str) {
    let ids = proposals(house, document, words).await;
    house.decide(&ids, Decision::Accept).await.unwrap();
}

/// A vault in which a text names Astana and says that somebody was arrested there in 2020.
async fn astana() -> (House, RecordId) {
    let house = house();
    let document = add(&house, "@Ayan =2020-05-02 #Astana !arrest")
        .await
        .document;
    accept(&house, document.into(), "arrest").await;
    let place = only(&house, "place").await.id;
    (house, place)
}

/// What the page of a place says: the key that it means, those that are proposed, those that were refused.
async fn told(house: &House, place: RecordId) -> (Option<String>, Vec<String>, Vec<String>) {
    let view = house.entity(place).await.unwrap();
    let view = house.place_of(&view, None, locale()).await.unwrap();
    (
        view.means.map(|meant| meant.place.key),
        view.choices.into_iter().map(|one| one.place.key).collect(),
        view.refused.into_iter().map(|one| one.place.key).collect(),
    )
}

#[tokio::test]
async fn an_accepted_name_means_no_place_before_a_person_says_so() {
    let (house, place) = astana().await;
    let view = house.entity(place).await.unwrap();
    let properties: Vec<&str> = view
        .properties
        .iter()
        .map(|one| one.property.as_str())
        .collect();
    assert!(!properties.contains(&"gazetteer") && !properties.contains(&"point"));
    let view = house.place_of(&view, None, locale()).await.unwrap();
    assert!(view.means.is_none() && view.may_choose && view.own.is_none());
    let first = &view.choices[0];
    assert_eq!(first.place.key, ASTANA);
    assert!(first.place.within.contains(&"Kazakhstan".to_owned()));
    assert!(first.place.point.is_some() && first.place.geonames);
    assert!(!first.reasons.is_empty());
}

#[tokio::test]
async fn a_choice_keeps_key_and_point_in_one_act_and_is_taken_back() {
    let (house, place) = astana().await;
    let made = house.choose_place(place, ASTANA).await.unwrap();
    assert_eq!(made.len(), 2);
    let (means, choices, _) = told(&house, place).await;
    assert_eq!((means.as_deref(), choices.len()), (Some(ASTANA), 0));
    let view = house.entity(place).await.unwrap();
    let point = view.properties.iter().find(|one| one.property == "point");
    let Value::Point(point) = &point.unwrap().held[0].value else {
        panic!("no point");
    };
    assert!((51_000_000..52_000_000).contains(&point.latitude));
    // The name that the state gave it in that year, in the reader's language.
    let page = house.place_of(&view, None, locale()).await.unwrap();
    assert_eq!(page.called[0].name, "Nur-Sultan");
    assert_eq!(page.called[0].time, "2020-05-02");
    let event = only(&house, "event").await.id;
    let meant = house.places_meant(&BTreeSet::from([place])).await.unwrap();
    let of_event = house.entity(event).await.unwrap();
    let time = of_event
        .properties
        .iter()
        .flat_map(|one| &one.held)
        .find_map(|held| match &held.value {
            Value::Time(time) => Some(time.clone()),
            _ => None,
        });
    let called = |time| meant.called(place, time, locale());
    assert_eq!(called(time.as_ref()).as_deref(), Some("Nur-Sultan"));
    assert_eq!(called(None).as_deref(), Some("Astana"));
    house.withdraw(&made, None).await.unwrap();
    let (means, choices, _) = told(&house, place).await;
    assert_eq!(means, None);
    assert_eq!(choices[0], ASTANA);
    let view = house.entity(place).await.unwrap();
    assert!(!view.properties.iter().any(|one| one.property == "point"));
}

#[tokio::test]
async fn another_choice_corrects_the_one_before_and_taking_it_back_brings_that_again() {
    let (house, place) = astana().await;
    house.choose_place(place, ASTANA).await.unwrap();
    let almaty = "1526384";
    let second = house.choose_place(place, almaty).await.unwrap();
    assert_eq!(told(&house, place).await.0.as_deref(), Some(almaty));
    let view = house.entity(place).await.unwrap();
    let points = view.properties.iter().find(|one| one.property == "point");
    assert_eq!(
        points.unwrap().held.len(),
        1,
        "the point goes with its place"
    );
    house.withdraw(&second, None).await.unwrap();
    assert_eq!(told(&house, place).await.0.as_deref(), Some(ASTANA));
    let taken = house.unchoose_place(place).await.unwrap();
    assert_eq!(told(&house, place).await.0, None);
    house.withdraw(&taken, None).await.unwrap();
    assert_eq!(told(&house, place).await.0.as_deref(), Some(ASTANA));
    assert!(house.unchoose_place(place).await.is_ok());
    let again = house.unchoose_place(place).await.unwrap_err();
    assert_eq!(again.kind, Kind::NotFound);
}

#[tokio::test]
async fn what_was_refused_is_not_proposed_again_until_that_is_taken_back() {
    let (house, place) = astana().await;
    let (_, before, _) = told(&house, place).await;
    let made = house.refuse_places(place, &before).await.unwrap();
    assert_eq!(made.len(), before.len());
    let (means, choices, refused) = told(&house, place).await;
    assert_eq!(means, None);
    assert!(
        choices.iter().all(|key| !before.contains(key)),
        "{choices:?}"
    );
    assert_eq!(refused.len(), before.len());
    assert!(
        house.refuse_places(place, &before).await.is_err(),
        "said already"
    );
    // Whoever asks for it by name may choose it all the same; then it is no longer refused.
    let view = house.entity(place).await.unwrap();
    let asked = house
        .place_of(&view, Some("Астана"), locale())
        .await
        .unwrap();
    assert_eq!(asked.choices[0].place.key, ASTANA);
    let chosen = house.choose_place(place, ASTANA).await.unwrap();
    let (means, _, refused) = told(&house, place).await;
    assert_eq!(means.as_deref(), Some(ASTANA));
    assert_eq!(refused.len(), before.len() - 1);
    house.withdraw(&chosen, None).await.unwrap();
    house.withdraw(&made, None).await.unwrap();
    assert_eq!(told(&house, place).await.1, before);
}

#[tokio::test]
async fn the_other_places_of_a_document_choose_among_namesakes() {
    let house = house();
    for text in ["#Aksu #Pavlodar", "filler"] {
        let document = add(&house, text).await.document;
        for name in ["Aksu", "Pavlodar"] {
            if text.contains(name) {
                accept(&house, document.into(), name).await;
            }
        }
    }
    let rows = crate::world::all(&house, "place").await;
    let of = |label: &str| rows.iter().find(|row| row.label == label).unwrap().id;
    house.choose_place(of("Pavlodar"), "1520240").await.unwrap();
    assert_eq!(told(&house, of("Aksu")).await.1[0], "1524298");
}

#[tokio::test]
async fn who_may_not_judge_or_names_no_place_changes_nothing() {
    let (house, place) = astana().await;
    for key in ["", "no place", "4294967295", &"9".repeat(200)] {
        assert!(house.choose_place(place, key).await.is_err(), "{key}");
        assert!(house.refuse_places(place, &[key.to_owned()]).await.is_err());
    }
    let event = only(&house, "event").await.id;
    assert!(house.choose_place(event, ASTANA).await.is_err());
    let reader = house_of(Role::Reader);
    assert!(reader.choose_place(place, ASTANA).await.is_err());
    assert!(saved(&reader, &camp(), None).await.is_err());
}

/// An invented camp.
fn camp() -> TypedPlace {
    let name = |text: &str, language: &str, years: &str| TypedName {
        text: text.to_owned(),
        language: language.to_owned(),
        years: years.to_owned(),
        source: String::new(),
    };
    TypedPlace {
        names: vec![
            name("Qaraqshoqy lageri", "kk-Latn", ""),
            name("قاراقشوقى لاگەرى", "kk-Arab", ""),
            name("Қарақшоқы № 3", "kk", "2017/.."),
            TypedName::default(),
        ],
        place_type: "camp".to_owned(),
        latitude: "44,2".to_owned(),
        longitude: "80° 30' E".to_owned(),
        radius: "2 km".to_owned(),
        country: "China".to_owned(),
        unit: "1529114".to_owned(),
        note: "behind the bus park".to_owned(),
        source: "a drawing by somebody who was there".to_owned(),
        ..TypedPlace::default()
    }
}

async fn saved(
    house: &House,
    typed: &TypedPlace,
    record: Option<RecordId>,
) -> Result<SavedPlace, Vec<String>> {
    match house.save_place(typed, record, locale()).await {
        Ok(saved) => Ok(saved),
        Err(NotSaved::Wrong(wrong)) => Err(wrong
            .into_iter()
            .map(|one| format!("{} {}", one.field, one.sentence))
            .collect()),
        Err(NotSaved::Units(units)) => Err(units.into_iter().map(|unit| unit.key).collect()),
        Err(NotSaved::Problem(problem)) => Err(vec![format!("{:?}", problem.kind)]),
    }
}

fn query(state: PlaceState) -> PlaceQuery {
    PlaceQuery {
        state,
        place_type: None,
        prefix: None,
        order: PlaceOrder::Name,
        descending: false,
        window: Window::first(100),
    }
}

#[tokio::test]
async fn a_place_that_was_described_is_looked_up_from_then_on_and_taken_back() {
    let house = house();
    let before = house.resolve_place("Карақшоқы", Context::default()).await;
    let before = before.unwrap().1.len();
    let made = saved(&house, &camp(), None).await.unwrap();
    let row = only(&house, "place").await;
    assert_eq!(
        (row.id, row.label.as_str()),
        (made.record, "Qaraqshoqy lageri")
    );
    for name in ["Qaraqshoqy lageri", "قاراقشوقى لاگەرى", "Қарақшоқы № 3"]
    {
        let (_, found) = house.resolve_place(name, Context::default()).await.unwrap();
        let place = &found[0].found.place;
        assert_eq!(place.key.as_str(), made.record.to_string(), "{name}");
        assert!(place.own);
        assert_eq!(place.uncertainty, Some(2_000));
        assert_eq!(place.country.as_deref(), Some("CN"));
        let codes: Vec<&str> = found[0].reasons.iter().map(|one| one.parts().0).collect();
        assert!(codes.contains(&"own"), "{codes:?}");
    }
    let list = house
        .list_places(&query(PlaceState::Own), locale())
        .await
        .unwrap();
    assert_eq!(list.total, 1);
    let row = &list.rows[0];
    assert_eq!(
        (row.place_type.as_str(), row.country.as_str()),
        ("Camp", "China")
    );
    assert_eq!(row.point.as_ref().unwrap().geo, "geo:44.2,80.5;u=2000");
    // A text that names it later is proposed this place.
    let document = add(&house, "#Qaraqshoqy-lageri").await.document;
    let ids = proposals(&house, document.into(), "Qaraqshoqy-lageri").await;
    let apart = Decision::Apart {
        fields: Default::default(),
    };
    let named = house.decide(&ids, apart).await.unwrap().record.unwrap();
    let key = made.record.to_string();
    assert!(told(&house, named).await.1.contains(&key));
    house.choose_place(named, &key).await.unwrap();
    let (means, _, _) = told(&house, named).await;
    assert_eq!(means, Some(key));
    house.withdraw(&made.made, None).await.unwrap();
    let (_, found) = house
        .resolve_place("Карақшоқы", Context::default())
        .await
        .unwrap();
    assert_eq!(found.len(), before);
    assert_eq!(
        told(&house, named).await.0,
        None,
        "what is gone is meant by nobody"
    );
}

#[tokio::test]
async fn changes_of_a_described_place_are_new_statements() {
    let house = house();
    let made = saved(&house, &camp(), None).await.unwrap();
    let view = house.entity(made.record).await.unwrap();
    let mut typed = house.typed_place(&view).await.unwrap();
    assert_eq!(typed.names.len(), 3);
    assert_eq!(typed.latitude, "44.2");
    let same = saved(&house, &typed, Some(made.record)).await.unwrap();
    assert!(same.made.is_empty(), "nothing was changed");
    typed.radius = "500".to_owned();
    typed.names[1].text = "قاراقشوقى".to_owned();
    typed.note.clear();
    let changed = saved(&house, &typed, Some(made.record)).await.unwrap();
    let view = house.entity(made.record).await.unwrap();
    let values = |property: &str| {
        let found = view.properties.iter().find(|one| one.property == property);
        found.map_or(0, |one| one.held.len())
    };
    assert_eq!((values("name"), values("point"), values("note")), (3, 1, 0));
    let history = view.history.len();
    assert!(history >= 12, "{history}");
    house.withdraw(&changed.made, None).await.unwrap();
    let view = house.entity(made.record).await.unwrap();
    let typed = house.typed_place(&view).await.unwrap();
    assert_eq!(
        (typed.radius.as_str(), typed.note.as_str()),
        ("2000", "behind the bus park")
    );
}

#[tokio::test]
async fn every_field_that_does_not_fit_is_named() {
    let house = house();
    let wrong = |change: fn(&mut TypedPlace)| {
        let house = house.clone();
        async move {
            let mut typed = camp();
            change(&mut typed);
            saved(&house, &typed, None).await.map(|_| ()).unwrap_err()
        }
    };
    assert_eq!(
        wrong(|typed| typed.source.clear()).await,
        ["source place-wrong-source"]
    );
    assert_eq!(
        wrong(|typed| typed.names.clear()).await,
        ["name-0 place-wrong-no-name"]
    );
    assert_eq!(
        wrong(|typed| {
            typed.longitude.clear();
            typed.country = "Atlantis".to_owned();
            typed.place_type = "castle".to_owned();
        })
        .await,
        [
            "type place-wrong-type",
            "country place-wrong-country",
            "longitude place-wrong-half"
        ]
    );
    // Near Kazakhstan only with the two the other way round.
    assert_eq!(
        wrong(|typed| {
            typed.latitude = "76.9".to_owned();
            typed.longitude = "43.2".to_owned();
        })
        .await,
        ["latitude place-wrong-swapped"]
    );
    assert_eq!(
        wrong(|typed| typed.unit = "🏔".to_owned()).await,
        ["unit place-wrong-unit"]
    );
    assert_eq!(
        wrong(|typed| typed.access = Access::Case.code().to_owned()).await,
        ["access place-wrong-access"]
    );
    assert!(
        crate::world::all(&house, "place").await.is_empty(),
        "nothing was kept"
    );
    // Of several units of a name a person chooses one.
    let mut typed = camp();
    typed.unit = "Aksu".to_owned();
    let keys = saved(&house, &typed, None).await.map(|_| ()).unwrap_err();
    assert!(keys.len() > 1, "{keys:?}");
    typed.unit_key = keys[1].clone();
    assert!(saved(&house, &typed, None).await.is_ok());
}

#[tokio::test]
async fn a_record_that_texts_name_is_described_with_what_they_say() {
    let (house, place) = astana().await;
    let view = house.entity(place).await.unwrap();
    let mut typed = house.typed_place(&view).await.unwrap();
    assert_eq!(typed.names[0].text, "Astana");
    typed.place_type = "village".to_owned();
    typed.source = "the villagers".to_owned();
    saved(&house, &typed, Some(place)).await.unwrap();
    let view = house.entity(place).await.unwrap();
    let page = house.place_of(&view, None, locale()).await.unwrap();
    assert!(page.own.is_some());
    assert!(
        page.choices
            .iter()
            .all(|one| one.place.key != place.to_string())
    );
    let list = house
        .list_places(&query(PlaceState::Open), locale())
        .await
        .unwrap();
    assert_eq!(list.total, 0);
}
