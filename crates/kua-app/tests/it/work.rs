//! What is read beside the requests: it waits in the vault, goes on after a stop, and is listed.

use std::io::Cursor;
use std::sync::Arc;
use std::time::Duration;

use kua_app::{FileOrder, FileQuery, FileRow, FileStage, House, Kind, Origin};
use kua_core::access::{Access, Actor, Role};
use kua_core::ports::{Area, Vault as _, Window};
use kua_core::reading::NoticeCode;
use kua_core::{KeyId, RecordId};
use kua_testkit::MemoryVault;

use super::world::{PARCEL, add, all, house, house_of, house_on};

const LONG: Duration = Duration::from_secs(20);

async fn receive(house: &House, name: &str, content: &str) -> kua_app::Received {
    let origin = Origin {
        name: Some(name.to_owned()),
        received_from: Some("a neighbour".to_owned()),
        access: Some(Access::Sealed),
        ..Origin::default()
    };
    let bytes = Box::new(Cursor::new(content.as_bytes().to_vec()));
    house.receive(origin, bytes).await.unwrap()
}

async fn rows(house: &House) -> Vec<FileRow> {
    house.files(&FileQuery::all()).await.unwrap().rows
}

async fn stages(house: &House) -> Vec<(String, FileStage)> {
    let rows = rows(house).await.into_iter();
    rows.map(|row| (row.name.unwrap_or_default(), row.stage))
        .collect()
}

#[tokio::test]
async fn what_is_sent_waits_and_becomes_a_document_beside_the_request() {
    let house = house();
    let one = receive(&house, "a.txt", "@Ayan came").await;
    let two = receive(&house, "b.txt", "@Bota came").await;
    let names = house.take_in_later(vec![one, two]).await.unwrap();
    let finished = house.finished(&names, LONG).await.unwrap();
    let came: Vec<Option<&str>> = finished.iter().map(|one| one.file.as_deref()).collect();
    assert_eq!(came, [Some("a.txt"), Some("b.txt")]);
    assert!(house.settled(LONG).await);
    assert_eq!(all(&house, "document").await.len(), 2);
    let report = house.work_report().await.unwrap();
    assert_eq!((report.running, report.done, report.left), (false, 2, 0));
    let rows = rows(&house).await;
    assert_eq!(rows[0].stage, FileStage::Read);
    assert_eq!(rows[0].at(), Some(1_700_000_000));
    assert_eq!(rows[0].by(), "plain 1");
    assert_eq!(rows[0].access, Access::Sealed);
}

#[tokio::test]
async fn a_stop_keeps_what_is_left_and_the_next_opening_goes_on() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    house.stop_work().await.unwrap();
    let one = receive(&house, "a.txt", "@Ayan came").await;
    house.take_in_later(vec![one]).await.unwrap();
    assert!(house.settled(LONG).await);
    assert_eq!(
        stages(&house).await,
        [("a.txt".to_owned(), FileStage::Waiting)]
    );
    assert!(all(&house, "document").await.is_empty());

    let next = house_on(vault.clone(), "mark/1");
    next.resume_work().await.unwrap();
    assert!(next.settled(LONG).await);
    assert!(next.work_report().await.unwrap().stopped, "a stop stays");
    next.go_on_with_work().await.unwrap();
    assert!(next.settled(LONG).await);
    assert_eq!(stages(&next).await, [("a.txt".to_owned(), FileStage::Read)]);
    let document = all(&next, "document").await[0].id;
    let said = next.entity(document).await.unwrap();
    let from = said
        .history
        .iter()
        .find(|one| one.statement.payload.property == "received-from");
    assert_eq!(from.unwrap().statement.payload.access, Access::Sealed);
}

#[tokio::test]
async fn a_file_whose_reading_ended_the_program_is_left_alone_after_three_tries() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    house.stop_work().await.unwrap();
    let one = receive(&house, "a.txt", "@Ayan came").await;
    let names = house.take_in_later(vec![one]).await.unwrap();
    assert!(house.settled(LONG).await);
    vault
        .remember(Area::Cache, "reading-stopped", None)
        .await
        .unwrap();
    let crashed = |tries: u32| {
        let now = serde_json::json!({ "name": names[0], "tries": tries });
        Some(now.to_string().into_bytes())
    };
    vault
        .remember(Area::Cache, "reading-now", crashed(3))
        .await
        .unwrap();
    let next = house_on(vault.clone(), "mark/1");
    next.resume_work().await.unwrap();
    assert!(next.settled(LONG).await);
    let row = rows(&next).await.remove(0);
    assert_eq!(row.stage, FileStage::Waiting);
    assert_eq!(row.problem.unwrap().kind, Kind::GaveUp);
    next.go_on_with_work().await.unwrap();
    assert!(next.settled(LONG).await);
    assert_eq!(stages(&next).await, [("a.txt".to_owned(), FileStage::Read)]);
}

#[tokio::test]
async fn unpacking_that_a_crash_broke_off_is_done_at_the_next_opening() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    let parcel = add(
        &house,
        &format!("{PARCEL}a.txt=@Ayan came\nb.txt=@Bota came"),
    )
    .await;
    let key = format!("file/{}", parcel.document);
    let kept = vault.recall(Area::Cache, &key).await.unwrap().unwrap();
    let broken = String::from_utf8(kept)
        .unwrap()
        .replace("\"read\"", "\"unpacking\"");
    vault
        .remember(Area::Cache, &key, Some(broken.into_bytes()))
        .await
        .unwrap();
    let stage = |house: House| async move {
        house
            .file_state(parcel.document.into())
            .await
            .unwrap()
            .unwrap()
            .stage
    };
    let next = house_on(vault, "mark/1");
    assert_eq!(stage(next.clone()).await, FileStage::Unpacking);
    next.resume_work().await.unwrap();
    assert!(next.settled(LONG).await);
    assert_eq!(stage(next.clone()).await, FileStage::Read);
    assert_eq!(all(&next, "document").await.len(), 3);
}

#[tokio::test]
async fn files_are_read_again_by_filter_and_listed_in_order() {
    let house = house();
    let one = add(&house, "@Ayan came").await;
    add(&house, "a\0b").await;
    let query = FileQuery {
        stage: Some(FileStage::Unread),
        ..FileQuery::all()
    };
    let found = house.files(&query).await.unwrap();
    assert_eq!(
        (found.total, found.stages[&FileStage::Read], found.older),
        (1, 1, 0)
    );
    assert!(found.rows[0].state.as_ref().unwrap().failure.is_some());
    let ids: Vec<RecordId> = found.rows.iter().filter_map(|row| row.document).collect();
    let stranger = RecordId::from_random([9; 16]);
    let asked = [ids[0], one.document.into(), stranger];
    assert_eq!(
        house.read_again_later(&asked).await.unwrap(),
        2,
        "a stranger is passed over"
    );
    assert!(house.settled(LONG).await);
    assert_eq!(house.work_report().await.unwrap().done, 2);
    let query = FileQuery {
        order: FileOrder::Stage,
        descending: true,
        window: Window {
            offset: 1,
            limit: 1,
        },
        ..FileQuery::all()
    };
    let found = house.files(&query).await.unwrap();
    assert_eq!((found.total, found.rows.len()), (2, 1));
    assert_eq!(found.rows[0].stage, FileStage::Read);
    let none = FileQuery {
        notice: Some(NoticeCode::Damaged),
        ..FileQuery::all()
    };
    assert_eq!(house.files(&none).await.unwrap().total, 0);
}

#[tokio::test]
async fn a_file_without_a_kept_state_is_told_by_its_text() {
    let vault = Arc::new(MemoryVault::default());
    let house = house_on(vault.clone(), "mark/1");
    let read = add(&house, "@Ayan came").await;
    let unread = add(&house, "a\0b").await;
    for document in [read.document, unread.document] {
        vault
            .remember(Area::Cache, &format!("file/{document}"), None)
            .await
            .unwrap();
    }
    let query = FileQuery {
        order: FileOrder::Stage,
        ..FileQuery::all()
    };
    let rows = house.files(&query).await.unwrap().rows;
    assert_eq!((rows[0].stage, rows[0].by()), (FileStage::Read, "plain 1"));
    assert_eq!(rows[1].stage, FileStage::Unknown);
}

#[tokio::test]
async fn nobody_lists_or_counts_what_somebody_else_has_closed() {
    let actor = |number: u8, role| Actor::new(KeyId::from_random([number; 16]), role, []);
    let vault = MemoryVault::of(actor(1, Role::Documenter));
    let others = [
        actor(2, Role::Documenter),
        actor(3, Role::Analyst),
        actor(4, Role::Keeper),
        actor(5, Role::Reader),
    ]
    .map(|actor| house_on(Arc::new(vault.opened_by(actor)), "mark/1"));
    let author = house_on(Arc::new(vault), "mark/1");
    let closed = receive(&author, "closed.txt", "@Zhanarqush came").await;
    author.take_in_later(vec![closed]).await.unwrap();
    assert!(author.settled(LONG).await);
    author.stop_work().await.unwrap();
    let waits = receive(&author, "waits.txt", "@Zhanarqush left").await;
    author.take_in_later(vec![waits]).await.unwrap();
    assert!(author.settled(LONG).await);
    assert_eq!(rows(&author).await.len(), 2);
    let document = all(&author, "document").await[0].id;
    for other in others {
        let found = other.files(&FileQuery::all()).await.unwrap();
        assert_eq!(
            (found.total, found.stages.len(), found.types.len()),
            (0, 0, 0)
        );
        assert_eq!(other.work_report().await.unwrap().left, 0);
        if other.may_write() {
            assert_eq!(other.note_again(&[document]).await.unwrap(), 0);
        }
    }
}

#[tokio::test]
async fn a_reader_has_nothing_taken_in_or_read_again() {
    let house = house_of(Role::Reader);
    let bytes = Box::new(Cursor::new(b"words".to_vec()));
    let refused = house.receive(Origin::default(), bytes).await.err().unwrap();
    assert_eq!(refused.kind, Kind::NotAllowed);
    assert_eq!(
        house.read_again_later(&[]).await.unwrap_err().kind,
        Kind::NotAllowed
    );
    assert_eq!(house.stop_work().await.unwrap_err().kind, Kind::NotAllowed);
    assert_eq!(
        house.go_on_with_work().await.unwrap_err().kind,
        Kind::NotAllowed
    );
    house.resume_work().await.unwrap();
}
