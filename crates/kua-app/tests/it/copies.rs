//! Documents that are one source: found, said, counted, taken back, and hidden from who may not see them.

use std::sync::Arc;

use kua_app::{Alike, House, Kind, Kinship, Likely, Origin, names_of};
use kua_core::KeyId;
use kua_core::RecordId;
use kua_core::access::{Access, Actor, Role};
use kua_testkit::MemoryVault;

use crate::world::{add, house, house_of, house_on, only, proposals};

/// A story of so many different words.
fn story(words: std::ops::Range<usize>) -> String {
    words.map(|number| format!("word{number} ")).collect()
}

async fn alike(house: &House, document: RecordId) -> Vec<Likely> {
    let view = house.document(document).await.unwrap();
    house
        .like_document(&view.entity, &view.texts)
        .await
        .unwrap()
}

async fn accept(house: &House, document: RecordId, words: &str) {
    let ids = proposals(house, document, words).await;
    house.decide(&ids, kua_app::Decision::Accept).await.unwrap();
}

async fn join(house: &House, document: RecordId, words: &str, into: RecordId) {
    let ids = proposals(house, document, words).await;
    let decision = kua_app::Decision::Correct {
        fields: Default::default(),
        into: Some(into),
    };
    house.decide(&ids, decision).await.unwrap();
}

async fn note(house: &House, access: Access, content: &str) -> RecordId {
    let origin = Origin {
        access: Some(access),
        ..Origin::default()
    };
    let added = house.add_note(origin, content.to_owned()).await.unwrap();
    added.document.into()
}

#[tokio::test]
async fn a_reprint_is_found_and_counts_as_one_source_with_what_it_repeats() {
    let house = house();
    let release = format!("@Qanapiya was taken\n{}", story(0..120));
    let first: RecordId = add(&house, &release).await.document.into();
    let reprint = format!(
        "From an agency\n@Qanapiya was taken\n{}{}",
        story(0..100),
        story(500..530)
    );
    let second: RecordId = add(&house, &reprint).await.document.into();
    let other: RecordId = add(&house, &format!("@Qanapiya\n{}", story(900..1_000)))
        .await
        .document
        .into();

    let found = alike(&house, first).await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].row.id, second);
    assert!(matches!(found[0].alike, Some(Alike::Words(share)) if share > 0.5));
    assert!(found[0].said.is_none());
    assert!(alike(&house, other).await.is_empty());

    accept(&house, first, "Qanapiya").await;
    let person = only(&house, "person").await.id;
    for document in [second, other] {
        join(&house, document, "Qanapiya", person).await;
    }
    let origins = |house: House| async move {
        let view = house.entity(person).await.unwrap();
        let name = names_of(&view).groups[0].names[0].clone();
        (name.sources.len(), name.origins)
    };
    assert_eq!(origins(house.clone()).await, (3, None));

    let said = house
        .say_kinship(second, first, Kinship::Copy)
        .await
        .unwrap();
    assert_eq!(origins(house.clone()).await, (3, Some(2)));
    for document in [first, second] {
        let found = alike(&house, document).await;
        assert_eq!(found[0].said, Some((Kinship::Copy, said[0])));
    }
    let made = house.document(first).await.unwrap().made;
    assert!(
        made.iter().all(|row| row.kind != "document"),
        "a copy is not taken from it"
    );

    // Another word takes the place of the one before; the same word is not said twice.
    let again = house
        .say_kinship(first, second, Kinship::Copy)
        .await
        .unwrap();
    assert_eq!(again, said);
    let apart = house
        .say_kinship(first, second, Kinship::Apart)
        .await
        .unwrap();
    assert_eq!(origins(house.clone()).await, (3, None));
    assert_eq!(
        alike(&house, first).await[0].said,
        Some((Kinship::Apart, apart[0]))
    );
    house.withdraw(&apart, None).await.unwrap();
    assert!(alike(&house, first).await[0].said.is_none());
}

#[tokio::test]
async fn a_translation_is_found_by_its_facts() {
    let house = house();
    let english = "@Qanapiya and @Zhumaqyn were taken\non =2019-03-10 and =2019-03-11\n";
    let russian = "@Канапия и @Жумакын\n=2019-03-10\n=2019-03-11\n";
    let first: RecordId = add(&house, english).await.document.into();
    let second: RecordId = add(&house, russian).await.document.into();
    add(&house, "@Qanapiya\n=2019-03-10\n@Tursynbeq @Almasbay =2018-01-01 =2017-01-01 =2016-01-01 @Meyirman @Sholpan\n").await;
    let found = alike(&house, first).await;
    assert_eq!(found.len(), 1, "one day and one name are too few");
    assert_eq!(found[0].row.id, second);
    let Some(Alike::Facts { names, days, .. }) = &found[0].alike else {
        panic!("not by facts");
    };
    assert_eq!(names.len(), 2);
    assert_eq!(days, &["2019-03-10", "2019-03-11"]);
    house
        .say_kinship(first, second, Kinship::Translation)
        .await
        .unwrap();
    let rows = house.sources_of(&[first, second].into()).await.unwrap();
    assert_eq!(rows[&first], rows[&second]);
}

#[tokio::test]
async fn marks_are_the_same_after_a_rebuild() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    let text = format!("@Qanapiya =2019-03-10\n{}", story(0..300));
    add(&house, &text).await;
    let before: Vec<String> = vault
        .rows()
        .into_iter()
        .filter(|row| row.starts_with("m "))
        .collect();
    assert_eq!(before.len(), 1);
    house.rebuild(|_, _| {}).await.unwrap();
    let after: Vec<String> = vault
        .rows()
        .into_iter()
        .filter(|row| row.starts_with("m "))
        .collect();
    assert_eq!(before, after);
}

#[tokio::test]
async fn a_closed_text_is_like_nothing_for_who_may_not_see_it() {
    let actor = |number: u8, role| Actor::new(KeyId::from_random([number; 16]), role, []);
    let vault = MemoryVault::of(actor(1, Role::Documenter));
    let other = house_on(
        Arc::new(vault.opened_by(actor(2, Role::Documenter))),
        "mark/1",
    );
    let reader = house_on(Arc::new(vault.opened_by(actor(3, Role::Reader))), "mark/1");
    let author = house_on(Arc::new(vault), "mark/1");
    let open = note(&author, Access::Public, &story(0..200)).await;
    let closed = note(&author, Access::Sealed, &story(0..200)).await;
    assert_eq!(alike(&author, open).await.len(), 1);
    assert_eq!(alike(&author, closed).await.len(), 1);
    for house in [&other, &reader] {
        assert!(alike(house, open).await.is_empty());
    }
    let made = author
        .say_kinship(open, closed, Kinship::Copy)
        .await
        .unwrap();
    for house in [&other, &reader] {
        assert!(alike(house, open).await.is_empty());
        let view = house.entity(open).await.unwrap();
        assert!(
            view.history
                .iter()
                .all(|source| source.statement.id != made[0])
        );
        let problem = house.say_kinship(open, closed, Kinship::Apart).await;
        assert!(problem.is_err());
    }
    // A reader is shown what was said in the open, and nothing that nobody said.
    let second = note(&author, Access::Public, &story(0..200)).await;
    assert!(alike(&reader, second).await.is_empty());
    author
        .say_kinship(open, second, Kinship::Copy)
        .await
        .unwrap();
    assert_eq!(alike(&reader, second).await.len(), 1);
}

#[tokio::test]
async fn only_documents_are_tied_and_only_by_who_may() {
    let house = house();
    let first: RecordId = add(&house, "@Qanapiya\n").await.document.into();
    accept(&house, first, "Qanapiya").await;
    let person = only(&house, "person").await.id;
    for (one, other) in [(first, first), (first, person), (person, first)] {
        let problem = house
            .say_kinship(one, other, Kinship::Copy)
            .await
            .unwrap_err();
        assert_eq!(problem.kind, Kind::NotFound);
    }
    let reader = house_of(Role::Reader);
    let problem = reader
        .say_kinship(first, first, Kinship::Copy)
        .await
        .unwrap_err();
    assert_eq!(problem.kind, Kind::NotAllowed);
}
