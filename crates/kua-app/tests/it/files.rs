//! Files in files, what a file says of itself, reading again.

use kua_app::{Added, FileStage, House, Origin};
use kua_core::RecordId;
use kua_core::access::{Access, Role};
use kua_core::reading::{LimitName, NoticeCode};
use kua_core::value::Value;

use super::world::{PARCEL, all, house, house_on};

async fn take(house: &House, content: &str) -> Added {
    let bytes = content.as_bytes().to_vec();
    let origin = Origin {
        name: Some("parcel.zip".into()),
        received_from: Some("a neighbour".into()),
        purpose: Some("the list".into()),
        access: Some(Access::Partners),
        ..Origin::default()
    };
    house
        .add_document(origin, || Ok(Box::new(std::io::Cursor::new(bytes.clone()))))
        .await
        .unwrap()
}

/// What is stated of a document: property, words, access.
async fn said(house: &House, document: RecordId) -> Vec<(String, String, Access)> {
    let view = house.entity(document).await.unwrap();
    let sources = view.history.iter().map(|source| {
        let payload = &source.statement.payload;
        let words = match &payload.value {
            Value::Text(text) => text.text.clone(),
            Value::Record(record) => record.to_string(),
            _ => String::new(),
        };
        (payload.property.clone(), words, payload.access)
    });
    sources.collect()
}

#[tokio::test]
async fn files_in_a_file_become_documents_that_name_it() {
    let house = house();
    let added = take(
        &house,
        &format!("{PARCEL}a.txt=@Ayan came\nempty=\ninner=PARCEL|b.txt=@Bota came\nc=~"),
    )
    .await;
    assert!(added.unreadable.is_none());
    let all_of_it: Vec<(usize, Option<&str>)> = added
        .all()
        .into_iter()
        .map(|(depth, one)| (depth, one.name.as_deref()))
        .collect();
    assert_eq!(
        all_of_it,
        [
            (0, Some("parcel.zip")),
            (1, Some("a.txt")),
            (1, Some("inner")),
            (2, Some("b.txt")),
            (1, Some("c")),
        ]
    );
    let notice = &added.notices[0];
    assert_eq!(notice.code, NoticeCode::MembersLeftOut);
    assert_eq!(notice.arguments["reason"], "empty");
    assert!(added.members[2].unreadable.is_some(), "kept all the same");
    assert_eq!(all(&house, "document").await.len(), 5);

    let inner = said(&house, added.members[0].document.into()).await;
    let outer = added.document.to_string();
    let has = |property: &str, words: &str, access| {
        inner.contains(&(property.to_owned(), words.to_owned(), access))
    };
    assert!(has("part-of", &outer, Access::Partners), "{inner:?}");
    assert!(
        has("received-from", "a neighbour", Access::Sealed),
        "{inner:?}"
    );
    assert!(has("purpose", "the list", Access::Partners), "{inner:?}");

    let state = house
        .file_state(added.document.into())
        .await
        .unwrap()
        .unwrap();
    assert_eq!((state.stage, state.members), (FileStage::Read, 4));
    let waiting = house.waiting_files().await.unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].document, added.members[2].document.into());
}

#[tokio::test]
async fn what_leads_to_a_person_is_sealed_from_the_start() {
    let house = house();
    let added = take(&house, &format!("{PARCEL}a.txt=words")).await;
    let said = said(&house, added.document.into()).await;
    let access = |property: &str, words: &str| {
        let found = said.iter().find(|one| one.0 == property && one.1 == words);
        found.map(|one| one.2)
    };
    assert_eq!(access("file-author", "Parcelsender"), Some(Access::Sealed));
    assert_eq!(
        access("file-program", "Parcelmaker"),
        Some(Access::Partners)
    );
}

#[tokio::test]
async fn a_file_that_comes_twice_names_both_it_came_in() {
    let house = house();
    let first = take(&house, &format!("{PARCEL}a.txt=@Ayan came")).await;
    let second = take(&house, &format!("{PARCEL}other.txt=@Ayan came\nb=more")).await;
    let once = RecordId::from(first.members[0].document);
    assert_eq!(second.members[0].duplicate_of, Some(once));
    let within: Vec<String> = said(&house, once)
        .await
        .into_iter()
        .filter(|one| one.0 == "part-of")
        .map(|one| one.1)
        .collect();
    assert_eq!(within.len(), 2);
    assert!(within.contains(&second.document.to_string()));
}

#[tokio::test]
async fn reading_again_adds_nothing_that_is_there() {
    let house = house();
    let parcel = format!("{PARCEL}a.txt=@Ayan came\nb.txt=@Bota came");
    let added = take(&house, &parcel).await;
    let before = house.document(added.document.into()).await.unwrap();
    let again = house.read_again(added.document.into()).await.unwrap();
    assert!(again.members.iter().all(|one| one.duplicate_of.is_some()));
    let inner = RecordId::from(added.members[0].document);
    let texts = house.document(inner).await.unwrap().texts.len();
    house.read_again(inner).await.unwrap();
    assert_eq!(house.document(inner).await.unwrap().texts.len(), texts);
    let after = house.document(added.document.into()).await.unwrap();
    assert_eq!(before.texts.len(), after.texts.len());
    assert_eq!(all(&house, "document").await.len(), 3);
    let times = said(&house, inner).await;
    assert_eq!(times.iter().filter(|one| one.0 == "part-of").count(), 1);
}

#[tokio::test]
async fn a_closed_file_that_comes_again_in_an_open_one_stays_closed() {
    let house = house();
    let bytes = b"@Ayan came".to_vec();
    let origin = Origin {
        access: Some(Access::Sealed),
        ..Origin::default()
    };
    let open = || -> std::io::Result<Box<dyn std::io::Read + Send>> {
        Ok(Box::new(std::io::Cursor::new(bytes.clone())))
    };
    let closed = house.add_document(origin, open).await.unwrap();
    let parcel = take(&house, &format!("{PARCEL}a.txt=@Ayan came")).await;
    let document = RecordId::from(closed.document);
    assert_eq!(parcel.members[0].duplicate_of, Some(document));
    let said = said(&house, document).await;
    let part_of = said.iter().find(|one| one.0 == "part-of").unwrap();
    assert_eq!(part_of.2, Access::Sealed);
    let guard = house.entity(document).await.unwrap().row.guard;
    assert_eq!(guard.access, Access::Sealed);
    house.read_again(document).await.unwrap();
    let guard = house.entity(document).await.unwrap().row.guard;
    assert_eq!(guard.access, Access::Sealed);
}

#[tokio::test]
async fn a_page_of_an_archive_keeps_its_address_sealed_and_is_called_by_it() {
    let house = house();
    let parcel = format!("{PARCEL}http://example.org/list/one?who=me=@Ayan came");
    let added = take(&house, &parcel.replace("?who=me", "")).await;
    let page = &added.members[0];
    assert_eq!(page.name.as_deref(), Some("one"));
    let said = said(&house, page.document.into()).await;
    let address = (
        "file-address".into(),
        "http://example.org/list/one".into(),
        Access::Sealed,
    );
    assert!(said.contains(&address), "{said:?}");
}

#[tokio::test]
async fn a_disk_that_fills_up_while_unpacking_is_an_error_and_not_a_wait() {
    let vault = kua_testkit::MemoryVault::with_room_for(3);
    let house = house_on(std::sync::Arc::new(vault), "mark/1");
    let many: String = (0..40)
        .map(|n| format!("{n}.txt=@Ayan came {n}\n"))
        .collect();
    let bytes = format!("{PARCEL}{many}").into_bytes();
    let open = || -> std::io::Result<Box<dyn std::io::Read + Send>> {
        Ok(Box::new(std::io::Cursor::new(bytes.clone())))
    };
    let adding = house.add_document(Origin::default(), open);
    let ended = tokio::time::timeout(std::time::Duration::from_secs(60), adding).await;
    let Err(problem) = ended.expect("it ends") else {
        panic!("a full disk was not noticed");
    };
    assert_eq!(problem.kind, kua_app::Kind::Store);
    // The outer file is kept, and waits for the rest of it.
    let waiting = house.waiting_files().await.unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].state.stage, FileStage::Unpacking);
}

fn limits(chosen: &[(LimitName, u64)]) -> kua_app::Limits {
    chosen.iter().copied().collect()
}

async fn take_with(house: &House, content: &str, limits: kua_app::Limits) -> Added {
    let bytes = content.as_bytes().to_vec();
    let origin = Origin {
        name: Some("parcel.zip".into()),
        limits,
        ..Origin::default()
    };
    let open = || Ok(Box::new(std::io::Cursor::new(bytes.clone())) as Box<_>);
    house.add_document(origin, open).await.unwrap()
}

/// The limits that were reached, each with how deep the file lies that says so.
fn reached(added: &Added) -> Vec<(usize, String)> {
    let all = added.all().into_iter();
    all.flat_map(|(depth, one)| {
        let notices = one.notices.iter();
        let limits = notices.filter(|notice| notice.code == NoticeCode::LimitReached);
        limits.map(move |notice| (depth, notice.arguments["limit"].clone()))
    })
    .collect()
}

#[tokio::test]
async fn all_that_lies_in_a_file_is_counted_together_however_deep() {
    let parcel = format!("{PARCEL}a=PARCEL|one=1234567890\nb=PARCEL|two=12345678901\nc=words");
    let house = house();
    let all_of_it = take_with(&house, &parcel, limits(&[])).await;
    assert_eq!((all_of_it.all().len(), reached(&all_of_it).len()), (6, 0));
    for (chosen, expected, came) in [
        // The three outer ones are 48 bytes, the inner ones ten and eleven.
        (
            (LimitName::UnpackedBytes, 60),
            vec![(1, "unpacked-bytes")],
            5,
        ),
        ((LimitName::UnpackedBytes, 69), vec![], 6),
        ((LimitName::Members, 4), vec![(1, "members")], 5),
        ((LimitName::Members, 5), vec![], 6),
    ] {
        let house = super::world::house();
        let added = take_with(&house, &parcel, limits(&[chosen])).await;
        let expected: Vec<(usize, String)> = expected
            .into_iter()
            .map(|(depth, limit)| (depth, limit.to_owned()))
            .collect();
        assert_eq!(reached(&added), expected, "{chosen:?}");
        assert_eq!(added.all().len(), came, "{chosen:?}");
        let state = house.file_state(added.document.into()).await.unwrap();
        assert_eq!(state.unwrap().stage, FileStage::Read);
    }
}

#[tokio::test]
async fn a_keeper_raises_limits_for_a_file_or_the_vault_and_nobody_else_does() {
    let house = house();
    let few = limits(&[(LimitName::Members, 1)]);
    let added = take_with(&house, &format!("{PARCEL}a=one\nb=two"), few).await;
    assert_eq!(added.members.len(), 1);
    let document: RecordId = added.document.into();
    assert_eq!(house.limits(Some(document)).await.unwrap().members, 1);
    house
        .set_limits(Some(document), &limits(&[(LimitName::Members, 9)]))
        .await
        .unwrap();
    let again = house.read_again(document).await.unwrap();
    assert_eq!((again.members.len(), reached(&again).len()), (2, 0));
    house
        .set_limits(None, &limits(&[(LimitName::Pages, 50_000)]))
        .await
        .unwrap();
    assert_eq!(house.limits(None).await.unwrap().pages, 50_000);
    let beyond = limits(&[(LimitName::Seconds, 1_000_000)]);
    let problem = house.set_limits(None, &beyond).await.unwrap_err();
    assert_eq!(problem.kind, kua_app::Kind::WrongInput);
    let documenter = super::world::house_of(kua_core::access::Role::Documenter);
    let refused = documenter.set_limits(None, &limits(&[])).await.unwrap_err();
    assert_eq!(refused.kind, kua_app::Kind::NotAllowed);
    let origin = Origin {
        limits: limits(&[(LimitName::Pages, 3)]),
        ..Origin::default()
    };
    let open = || Ok(Box::new(std::io::Cursor::new(b"words".to_vec())) as Box<_>);
    let refused = documenter.add_document(origin, open).await.err().unwrap();
    assert_eq!(refused.kind, kua_app::Kind::NotAllowed);
}

#[tokio::test]
async fn open_proposals_of_an_earlier_extractor_vanish_and_decided_ones_stay() {
    let vault = std::sync::Arc::new(kua_testkit::MemoryVault::default());
    let before = house_on(vault.clone(), "mark/1");
    let added = super::world::add(&before, "@Ayan left #Semey and\n@Bota left #Oral").await;
    let document: RecordId = added.document.into();
    let ayan = super::world::proposals(&before, document, "Ayan").await;
    before
        .decide(&ayan, kua_app::Decision::Accept)
        .await
        .unwrap();
    let next = house_on(vault, "mark/3");
    let view = next.document(document).await.unwrap();
    assert_eq!((view.open, view.proposals), (3, 4));
    next.read_again(document).await.unwrap();
    let left = |words: &'static str| super::world::proposals(&next, document, words);
    assert_eq!(left("Semey").await.len() + left("Oral").await.len(), 0);
    assert_eq!((left("Ayan").await, left("Bota").await.len()), (ayan, 1));
    let view = next.document(document).await.unwrap();
    assert_eq!((view.open, view.proposals, view.texts.len()), (1, 2, 1));
}

#[tokio::test]
async fn who_sent_a_message_to_whom_is_seen_by_its_author_alone() {
    let actor = |number: u8, role| {
        kua_core::access::Actor::new(kua_core::KeyId::from_random([number; 16]), role, [])
    };
    let vault = kua_testkit::MemoryVault::of(actor(1, Role::Documenter));
    let others = [
        actor(2, Role::Documenter),
        actor(3, Role::Analyst),
        actor(4, Role::Keeper),
    ]
    .map(|actor| house_on(std::sync::Arc::new(vault.opened_by(actor)), "mark/1"));
    let author = house_on(std::sync::Arc::new(vault), "mark/1");
    let letter = "LETTER\nFrom: @Zhanarqush\n\n@Ayan came";
    let added = super::world::add(&author, letter).await;
    let document: RecordId = added.document.into();
    let search = |house: House| async move {
        let window = kua_core::ports::Window::first(10);
        let found = house
            .search("Zhanarqush", kua_app::Spelled::AsTyped, window)
            .await;
        found.unwrap().total
    };
    assert_eq!(search(author.clone()).await, 0, "it is shown, not searched");
    let own = author.document(document).await.unwrap();
    assert_eq!((own.texts.len(), added.proposals, own.proposals), (2, 1, 1));
    let head = own.texts.iter().find(|text| text.version.method == "head");
    let head = head.unwrap().version.text;
    assert!(author.text_of(document, head).await.is_ok());
    for other in others {
        assert_eq!(search(other.clone()).await, 0);
        let view = other.document(document).await.unwrap();
        assert_eq!((view.texts.len(), view.proposals), (1, 1));
        assert!(view.texts[0].reviewed);
        let problem = other.text_of(document, head).await.err().unwrap();
        assert_eq!(problem.kind, kua_app::Kind::NotFound);
        let history = other.entity(document).await.unwrap().history;
        assert!(history.iter().all(|one| {
            !matches!(&one.statement.payload.value, Value::TextVersion(version) if version.text == head)
        }));
    }
}

#[tokio::test]
async fn the_language_that_a_pdf_declares_is_believed_where_its_words_do_not_say_otherwise() {
    for (content, language, contradicted) in [
        ("PDF en-US\nwords in-kk", Some("kk"), true),
        ("PDF en-US\nwords in-en", Some("en"), false),
        ("PDF en-US\nwords", Some("en-US"), false),
        // Nobody tells Dutch by its words here, so the file is believed.
        ("PDF nl\nwords in-de", Some("nl"), false),
    ] {
        let house = house();
        let added = super::world::add(&house, content).await;
        assert_eq!(added.language.as_deref(), language, "{content}");
        let notices = |added: &Added| {
            let mut codes = added.notices.iter().map(|notice| notice.code);
            codes.any(|code| code == NoticeCode::LanguageContradicted)
        };
        assert_eq!(notices(&added), contradicted, "{content}");
        let state = house.file_state(added.document.into()).await.unwrap();
        assert_eq!(!state.unwrap().notices.is_empty(), contradicted);
    }
}
