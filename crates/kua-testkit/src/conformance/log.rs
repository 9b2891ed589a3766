//! What the truth promises.

use std::io::{Cursor, Read};

use kua_core::OriginalId;
use kua_core::access::{Access, Actor, Guarded, Role, scope};
use kua_core::ports::{Area, Batch, Change, Content, NewStatement, NewText, StoreError, Vault};
use kua_core::reading::{LinePiece, TextMap};
use kua_core::statement::{Certainty, Clock, Payload, PayloadKind, Recorded};
use kua_core::value::{Erasure, Value};

use super::rows::{document, guard, id, keep, key, payload, statement, statement_row, text, whole};

pub(super) async fn entries_are_kept_in_order(vault: &dyn Vault) {
    assert!(vault.read_log(&whole(), 0, 10).await.unwrap().is_empty());
    let first = vec![statement_row(7, 1, "name"), statement_row(3, 1, "name")];
    assert_eq!(keep(vault, first).await, 2);
    assert_eq!(keep(vault, vec![statement_row(5, 2, "name")]).await, 3);
    let log = vault.read_log(&whole(), 0, 10).await.unwrap();
    let ids: Vec<_> = log.iter().map(|entry| entry.id).collect();
    assert_eq!(ids, [statement(7), statement(3), statement(5)]);
    for (position, entry) in (0..).zip(&log) {
        assert_eq!(entry.position, position);
        assert!(entry.content == Content::Present(payload(entry.id)));
        assert!(entry.live);
    }
    let rest = vault.read_log(&whole(), 1, 1).await.unwrap();
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].id, statement(3));
    assert_eq!(rest[0].leaf, log[1].leaf);
    assert_eq!(vault.counts(&whole()).await.unwrap().statements, 3);
    assert!(vault.proof(statement(3)).await.unwrap().ends_with('\n'));
    assert!(matches!(
        vault.proof(statement(99)).await,
        Err(StoreError::NotFound)
    ));
    assert!(vault.checkpoint().await.unwrap().contains("\n3\n"));
    vault.author_key(vault.actor().key()).await.unwrap();
}

pub(super) async fn a_batch_is_kept_whole_or_not_at_all(vault: &dyn Vault) {
    keep(vault, vec![statement_row(1, 1, "name")]).await;
    let twice = Batch {
        statements: [2, 1]
            .map(|number| NewStatement {
                id: statement(number),
                payload: payload(statement(number)),
            })
            .into(),
        changes: vec![Change::Entity(super::entity(9, "person", "Аян"))],
        ..Batch::default()
    };
    assert!(vault.append(twice).await.is_err());
    let log = vault.read_log(&whole(), 0, 10).await.unwrap();
    assert_eq!(log.len(), 1, "of a refused batch nothing is kept");
    assert!(vault.counts(&whole()).await.unwrap().entities.is_empty());
}

pub(super) async fn an_original_is_found_once_a_batch_names_it(vault: &dyn Vault) {
    let long: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    for bytes in [Vec::new(), b"one line\n".to_vec(), long] {
        let stored = vault
            .put_original(Box::new(Cursor::new(bytes.clone())))
            .await
            .unwrap();
        assert_eq!(stored.size, bytes.len() as u64);
        assert_eq!(
            vault.originals_with(stored.sha256).await.unwrap(),
            [],
            "an original that no batch names is not kept yet"
        );
        let mut back = Vec::new();
        let mut reader = vault.open_original(stored.file).await.unwrap();
        reader.read_to_end(&mut back).unwrap();
        assert!(back == bytes, "it can be read before it is named");
        let batch = Batch {
            originals: vec![stored.clone()],
            ..Batch::default()
        };
        vault.append(batch).await.unwrap();
        assert_eq!(
            vault.originals_with(stored.sha256).await.unwrap(),
            [stored.file]
        );
        let mut back = Vec::new();
        let mut reader = vault.open_original(stored.file).await.unwrap();
        reader.read_to_end(&mut back).unwrap();
        assert!(back == bytes);
        for place in [0, 3, 65_535, 65_536, 131_072, 799_999, 800_000, 900_000] {
            let mut back = Vec::new();
            let from = vault.open_original_from(stored.file, place as u64);
            from.await.unwrap().read_to_end(&mut back).unwrap();
            let rest = bytes.get(place..).unwrap_or_default();
            assert!(back == rest, "what stands from {place} on");
        }
    }
    let nobody = OriginalId::from_random([9; 16]);
    assert!(matches!(
        vault.open_original_from(nobody, 0).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        vault.open_original(OriginalId::from_random([9; 16])).await,
        Err(StoreError::NotFound)
    ));
}

pub(super) async fn an_original_goes_once_a_judgement_erases_it(vault: &dyn Vault) {
    let put = |bytes: &'static [u8]| vault.put_original(Box::new(Cursor::new(bytes)));
    let stored = put(b"an export").await.unwrap();
    let other = put(b"another file").await.unwrap();
    let author = vault.actor().key();
    let judgement = Payload {
        kind: PayloadKind::Judgement,
        subject: id(1),
        property: "erase".to_owned(),
        value: Value::Erasure(Erasure {
            leaves: Vec::new(),
            ground: "not-picked".to_owned(),
            approvers: vec![author],
            originals: vec![stored.file],
            texts: Vec::new(),
        }),
        passages: Vec::new(),
        holder: None,
        author,
        certainty: Certainty::Stated,
        access: Access::Team,
        case: None,
        consent: None,
        recorded: Recorded {
            seconds: 1_700_000_000,
            clock: Clock::Unchecked,
        },
        rests_on: Vec::new(),
    };
    let batch = Batch {
        statements: vec![NewStatement {
            id: statement(77),
            payload: judgement.encode(),
        }],
        originals: vec![stored.clone(), other.clone()],
        ..Batch::default()
    };
    vault.append(batch).await.unwrap();
    assert!(
        vault.erase(statement(78), Vec::new()).await.is_err(),
        "there is no such judgement"
    );
    assert!(vault.open_original(stored.file).await.is_ok());
    let forgotten = Change::Remember(Area::Draft, "export".to_owned(), None);
    vault
        .remember(Area::Draft, "export", Some(b"waits".to_vec()))
        .await
        .unwrap();
    let row = kua_core::ports::NewRow {
        row: 2,
        content: "{}".to_owned(),
        sealed: String::new(),
        tokens: "аян".to_owned(),
        sort: String::new(),
        day: None,
        problems: Vec::new(),
    };
    let list = |number: u64, original| {
        let head = kua_core::ports::ListHead {
            list: id(number),
            document: document(5),
            original,
            guard: guard(),
            sealed: guard(),
            live: true,
        };
        [
            Change::List(head),
            Change::Rows(id(number), vec![row.clone()]),
        ]
    };
    let lists = list(8, stored.file).into_iter().chain(list(9, other.file));
    super::rows::apply(vault, lists.collect()).await;
    vault.erase(statement(77), vec![forgotten]).await.unwrap();
    let left = vault.lists(&whole(), None).await.unwrap();
    assert_eq!(
        left.iter().map(|state| state.head.list).collect::<Vec<_>>(),
        [id(9)],
        "the rows that were read from the file go with it"
    );
    assert!(vault.open_original(stored.file).await.is_err());
    assert_eq!(vault.originals_with(stored.sha256).await.unwrap(), []);
    assert_eq!(vault.recall(Area::Draft, "export").await.unwrap(), None);
    assert!(vault.open_original(other.file).await.is_ok());
    let report = vault.verify(&|_, _| {}).await.unwrap();
    assert!(report.originals_wrong.is_empty(), "it went lawfully");
    // It may be asked again after a stop half-way.
    vault.erase(statement(77), Vec::new()).await.unwrap();
}

pub(super) async fn texts_are_read_back_as_they_were(vault: &dyn Vault) {
    let stored = vault
        .put_original(Box::new(Cursor::new(b"bytes".to_vec())))
        .await
        .unwrap();
    let content = "Тергеуші оны\u{202e} түнде шақырды.\n证词\n";
    let sealed = Guarded {
        access: Access::Sealed,
        case: None,
        author: Some(key(1)),
    };
    // The second has no way back.
    let map = |number| match number {
        1 => TextMap::Lines(vec![LinePiece {
            begin: 0,
            end: 3,
            first: 7,
            last: 8,
        }]),
        _ => TextMap::Unknown,
    };
    let make = |number, original, guard| NewText {
        text: text(number),
        document: document(1),
        original,
        content: content.to_owned(),
        map: map(number),
        guard,
    };
    let file = Some(stored.file);
    vault
        .append(Batch {
            originals: vec![stored],
            texts: vec![make(1, file, guard()), make(2, None, sealed)],
            ..Batch::default()
        })
        .await
        .unwrap();
    for number in [1, 2] {
        let back = vault.text(&whole(), text(number)).await.unwrap();
        assert_eq!(back.content, content);
        assert_eq!(back.document, document(1));
        let back = vault.text_map(&whole(), text(number)).await.unwrap();
        assert_eq!(back, map(number));
    }
    let better = [1, 2].map(|number| (text(number), map(3 - number)));
    vault
        .append(Batch {
            maps: better.into(),
            ..Batch::default()
        })
        .await
        .unwrap();
    for number in [1, 2] {
        let back = vault.text_map(&whole(), text(number)).await.unwrap();
        assert_eq!(back, map(3 - number));
        let back = vault.text(&whole(), text(number)).await.unwrap();
        assert_eq!(back.content, content, "its characters stay");
    }
    let other = scope(&Actor::new(key(2), Role::Keeper, []));
    assert_eq!(vault.text(&other, text(1)).await.unwrap().content, content);
    assert!(matches!(
        vault.text(&other, text(2)).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        vault.text_map(&other, text(2)).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        vault.text(&whole(), text(3)).await,
        Err(StoreError::NotFound)
    ));
}

pub(super) async fn what_is_remembered_is_recalled(vault: &dyn Vault) {
    for area in [Area::Cache, Area::Draft, Area::Setting] {
        assert_eq!(vault.recall(area, "a").await.unwrap(), None);
        vault.remember(area, "b", Some(vec![1])).await.unwrap();
        vault.remember(area, "a", Some(vec![2])).await.unwrap();
        vault.remember(area, "a", Some(vec![3, 4])).await.unwrap();
        assert_eq!(vault.recall(area, "a").await.unwrap(), Some(vec![3, 4]));
        assert_eq!(vault.remembered(area).await.unwrap(), ["a", "b"]);
        vault.remember(area, "b", None).await.unwrap();
        vault.remember(area, "never", None).await.unwrap();
        assert_eq!(vault.remembered(area).await.unwrap(), ["a"]);
    }
    let changes = vec![
        Change::Remember(Area::Draft, "c".to_owned(), Some(b"typed".to_vec())),
        Change::Remember(Area::Cache, "a".to_owned(), None),
    ];
    vault
        .append(Batch {
            changes,
            ..Batch::default()
        })
        .await
        .unwrap();
    assert_eq!(
        vault.recall(Area::Draft, "c").await.unwrap(),
        Some(b"typed".to_vec())
    );
    assert_eq!(vault.recall(Area::Cache, "a").await.unwrap(), None);
    assert_eq!(
        vault.recall(Area::Draft, "a").await.unwrap(),
        Some(vec![3, 4]),
        "areas do not share names"
    );
}

pub(super) async fn a_sound_log_verifies(vault: &dyn Vault) {
    keep(
        vault,
        (0..50).map(|n| statement_row(n, 1, "name")).collect(),
    )
    .await;
    let steps = std::sync::atomic::AtomicU64::new(0);
    let report = vault
        .verify(&|done, _| {
            steps.fetch_max(done, std::sync::atomic::Ordering::Relaxed);
        })
        .await
        .unwrap();
    assert!(report.is_sound());
    assert_eq!((report.leaves, report.present, report.erased), (50, 50, 0));
    assert_eq!(steps.into_inner(), 50);
    assert_ne!(id(1), id(2));
}
