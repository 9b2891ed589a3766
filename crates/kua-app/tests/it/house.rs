//! Taking in, searching, permission.

use kua_app::{Kind, Origin, Spelled};
use kua_core::access::{Access, Role};
use kua_core::ports::Window;

use crate::world::{add, house, house_of};

#[tokio::test]
async fn a_document_is_found_by_its_words_and_shown_with_its_origin() {
    let house = house();
    let added = add(
        &house,
        "News of the day\n\n@Ayan was taken in #Almaty !arrest\n",
    )
    .await;
    assert_eq!(added.proposals, 3);
    let found = house
        .search("news", Spelled::AnyWay, Window::first(10))
        .await
        .unwrap();
    assert!(found.total >= 1);
    assert!(found.hits.iter().any(|hit| {
        hit.snippet
            .iter()
            .any(|(words, marked)| *marked && words == "News")
    }));
    let view = house.document(added.document.into()).await.unwrap();
    assert_eq!(view.original.unwrap().name.as_deref(), Some("a.txt"));
    assert_eq!((view.open, view.proposals), (3, 3));
    assert_eq!(view.entity.row.label, "News of the day");
    let start = house.start().await.unwrap();
    assert_eq!(start.waiting.len(), 1);
}

#[tokio::test]
async fn the_same_bytes_are_kept_once() {
    let house = house();
    let first = add(&house, "one text").await;
    let second = add(&house, "one text").await;
    assert_eq!(second.duplicate_of, Some(first.document.into()));
    assert_eq!(
        house.start().await.unwrap().counts.entities,
        [("document".to_owned(), 1)]
    );
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_kept_all_the_same() {
    let house = house();
    let added = add(&house, "bin\0ary").await;
    assert!(added.unreadable.is_some());
    let (original, mut reader) = house.original(added.document.into()).await.unwrap();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut reader, &mut bytes).unwrap();
    assert_eq!(bytes, b"bin\0ary");
    assert_eq!(original.size, 7);
    assert!(
        house
            .reviewed(added.document.into())
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn what_is_typed_becomes_a_document() {
    let house = house();
    let origin = Origin {
        title: Some("Interview".into()),
        language: Some("kk".into()),
        interviewer: Some("D.".into()),
        ..Origin::default()
    };
    let added = house
        .add_note(origin, "@Ayan !detention\r\nline two".into())
        .await
        .unwrap();
    let reviewed = house
        .reviewed(added.document.into())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(reviewed.content, "@Ayan !detention\nline two");
    assert_eq!(reviewed.document.label, "Interview");
    assert_eq!(reviewed.document.language.as_deref(), Some("kk"));
    let empty = house.add_note(Origin::default(), " \n ".into()).await;
    assert_eq!(empty.err().unwrap().kind, Kind::Empty);
}

#[tokio::test]
async fn a_reader_adds_nothing_and_sees_nothing_of_the_team() {
    let house = house_of(Role::Reader);
    let origin = Origin::default();
    let refused = house.add_note(origin, "text".into()).await;
    assert_eq!(refused.err().unwrap().kind, Kind::NotAllowed);
}

#[tokio::test]
async fn who_gave_a_document_is_sealed() {
    let house = house();
    let origin = Origin {
        received_from: Some("a neighbour".into()),
        ..Origin::default()
    };
    let added = house.add_note(origin, "text".into()).await.unwrap();
    let view = house.entity(added.document.into()).await.unwrap();
    let source = view
        .properties
        .iter()
        .find(|view| view.property == "received-from")
        .unwrap();
    assert_eq!(
        source.held[0].sources[0].statement.payload.access,
        Access::Sealed
    );
    assert_eq!(view.row.guard.access, Access::Team);
}

#[tokio::test]
async fn an_id_may_be_shortened_until_it_is_ambiguous() {
    let house = house();
    let added = add(&house, "one").await;
    let id = added.document.to_string();
    let (found, kind) = house.resolve(&id[..10]).await.unwrap();
    assert_eq!((found, kind.as_str()), (added.document.into(), "document"));
    assert_eq!(
        house.resolve("zz").await.err().unwrap().kind,
        Kind::WrongInput
    );
    let other = if id.starts_with("0000") {
        "ffff"
    } else {
        "0000"
    };
    assert_eq!(
        house.resolve(other).await.err().unwrap().kind,
        Kind::NotFound
    );
}
