//! A translation is as closed as the text it is of; who translated is sealed; nothing is proposed of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use kua_app::{Kind, Spelled, TranslationTyped};
use kua_core::access::{Actor, Role};
use kua_core::ports::Window;
use kua_core::{KeyId, RecordId};
use kua_testkit::MemoryVault;

use crate::world::{add, house, house_on};

const TEXT: &str = "@Ayan was seen in #Almaty.\n\nHe did not come back.";

fn typed(of: Option<kua_core::TextId>, before: Option<kua_core::TextId>) -> TranslationTyped {
    TranslationTyped {
        of,
        before,
        language: "ru".to_owned(),
        paragraphs: BTreeMap::from([(1, "Он не вернулся.".to_owned())]),
        translator: Some("T. K.".to_owned()),
        checker: None,
    }
}

#[tokio::test]
async fn a_translation_is_found_and_nothing_is_proposed_of_it() {
    let house = house();
    let document: RecordId = add(&house, TEXT).await.document.into();
    let before = house.document(document).await.unwrap().proposals;
    let now = house.translated(document, Some("ru")).await.unwrap();
    assert_eq!(now.paragraphs.len(), 2);
    assert!(now.made.is_none() && now.languages.is_empty());
    let made = house
        .keep_translation(document, &typed(Some(now.text), None))
        .await
        .unwrap()
        .unwrap();
    let view = house.document(document).await.unwrap();
    assert_eq!(view.proposals, before);
    let reviewed = view.texts.iter().find(|one| one.reviewed).unwrap();
    assert_eq!(
        reviewed.version.text, now.text,
        "the original is what is reviewed"
    );
    let found = house
        .search("вернулся", Spelled::AsTyped, Window::first(5))
        .await
        .unwrap();
    assert_eq!(found.total, 1);
    let again = house.translated(document, Some("ru")).await.unwrap();
    assert_eq!(again.made, Some(made));
    assert_eq!(again.languages, ["ru"]);
    assert_eq!(again.translator.as_deref(), Some("T. K."));
    assert_eq!(again.paragraphs[0].translated, "");
    let second = &again.paragraphs[1];
    assert_eq!(second.translated, "Он не вернулся.");
    // The place of a paragraph counts in the translation.
    let words: String = {
        let hit = found.hits[0].place.unwrap();
        assert_eq!(hit.0, made);
        second.translated.chars().collect()
    };
    assert_eq!(second.place, (2, 2 + words.chars().count() as u64));
}

#[tokio::test]
async fn what_somebody_else_kept_meanwhile_is_not_written_over() {
    let house = house();
    let document: RecordId = add(&house, TEXT).await.document.into();
    let text = house.translated(document, None).await.unwrap().text;
    let first = typed(Some(text), None);
    let made = house.keep_translation(document, &first).await.unwrap();
    assert!(made.is_some());
    let late = house.keep_translation(document, &first).await;
    assert_eq!(late.unwrap_err().kind, Kind::Overtaken);
    let same = typed(Some(text), made);
    assert_eq!(house.keep_translation(document, &same).await.unwrap(), None);
    let mut wrong = typed(Some(text), made);
    wrong.language = "in Russian".to_owned();
    let refused = house.keep_translation(document, &wrong).await;
    assert_eq!(refused.unwrap_err().kind, Kind::WrongInput);
    let mut empty = typed(Some(text), made);
    empty.paragraphs = BTreeMap::from([(1, " \n".to_owned())]);
    let refused = house.keep_translation(document, &empty).await;
    assert_eq!(refused.unwrap_err().kind, Kind::Empty);
}

#[tokio::test]
async fn who_translated_is_seen_by_its_author_only() {
    let actor = |number| Actor::new(KeyId::from_random([number; 16]), Role::Documenter, []);
    let vault = MemoryVault::of(actor(1));
    let other = house_on(Arc::new(vault.opened_by(actor(2))), "mark/1");
    let house = house_on(Arc::new(vault), "mark/1");
    let document: RecordId = add(&house, TEXT).await.document.into();
    let text = house.translated(document, None).await.unwrap().text;
    house
        .keep_translation(document, &typed(Some(text), None))
        .await
        .unwrap();
    let seen = other.translated(document, Some("ru")).await.unwrap();
    assert!(seen.made.is_some());
    assert_eq!(seen.translator, None);
    let view = other.document(document).await.unwrap();
    let told = format!(
        "{:?}",
        view.entity
            .properties
            .iter()
            .map(|one| &one.property)
            .collect::<Vec<_>>()
    );
    assert!(!told.contains("translator"), "{told}");
}
