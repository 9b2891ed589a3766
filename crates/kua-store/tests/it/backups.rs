//! Backups, the way back, and what erasing takes out of both.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read};

use kua_core::access::Access;
use kua_core::ports::{Area, Batch, Change, Content, NewStatement, NewText, StoreError, Vault};
use kua_core::statement::{Certainty, Clock, Payload, PayloadKind, Recorded};
use kua_core::value::{Erasure, Value};
use kua_core::{DocumentId, OriginalId, StatementId, TextId};
use kua_crypto::Share;
use kua_store::{BackupError, Gaps, KeyCopy, SqliteVault, Unlock, Weight, examine, restore};
use kua_testkit::conformance::{guard, id, words};

use crate::house::{self, keep, open, unlock, wait};

const SECRET: &str = "ешкімге айтпаңыз";

/// Keeps a file with a text, a draft and some statements.
fn furnish(vault: &SqliteVault) -> OriginalId {
    keep(vault, 1, 20);
    let bytes = SECRET.repeat(5_000).into_bytes();
    let stored = wait(vault.put_original(Box::new(Cursor::new(bytes)))).unwrap();
    let file = stored.file;
    let batch = Batch {
        originals: vec![stored],
        texts: vec![NewText {
            text: TextId::from_bytes(id(50).bytes()),
            document: DocumentId::from_bytes(id(51).bytes()),
            original: Some(file),
            content: SECRET.repeat(40),
            map: kua_core::reading::TextMap::Same,
            guard: guard(),
        }],
        changes: vec![
            Change::Words(vec![words(51, 0, SECRET)]),
            Change::Remember(Area::Draft, "note".to_owned(), Some(SECRET.into())),
            Change::Remember(Area::Cache, "a".to_owned(), Some(SECRET.into())),
        ],
        ..Batch::default()
    };
    wait(vault.append(batch)).unwrap();
    file
}

#[test]
fn a_backup_is_restored_with_its_keyring_and_a_recovery_share() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (vault, shares) =
        SqliteVault::init(&at("v"), house::PASSPHRASE, &house::options()).unwrap();
    let file = furnish(&vault);
    let keys = KeyCopy::Apart(at("keys"));
    let report = wait(vault.backup(&at("data"), &keys)).unwrap();
    assert!(report.is_sound());
    assert_eq!((report.leaves, report.originals), (20, 1));
    assert!(!at("data").join("keys.db").exists());
    assert_eq!(
        fs::read_dir(at("keys")).unwrap().count(),
        1,
        "the keyring alone lies apart"
    );
    // The vault goes on meanwhile.
    keep(&vault, 100, 5);
    let checkpoint = wait(vault.checkpoint()).unwrap();
    assert!(checkpoint.contains("\n25\n"));
    drop(vault);
    fs::remove_dir_all(at("v")).unwrap();

    // On a clean machine, with the passphrase forgotten.
    let two = shares[1..]
        .iter()
        .map(|text| Share::from_text(text).unwrap())
        .collect();
    let report = restore(
        &at("data"),
        Some(&at("keys")),
        &at("back"),
        &Unlock::Shares(two),
        Gaps::Refuse,
    )
    .unwrap();
    assert!(report.is_sound());
    let vault = open(&at("back")).unwrap();
    assert_eq!(
        wait(vault.projection()).unwrap().position,
        0,
        "the projections are built again"
    );
    let log = wait(vault.read_log(&kua_core::access::whole_record(), 0, 100)).unwrap();
    assert_eq!(log.len(), 20);
    assert!(
        log.iter()
            .all(|entry| entry.content == Content::Present(house::payload(entry.id)))
    );
    let mut back = Vec::new();
    wait(vault.open_original(file))
        .unwrap()
        .read_to_end(&mut back)
        .unwrap();
    assert!(back == SECRET.repeat(5_000).into_bytes());
    let scope = kua_core::access::whole_record();
    let text = wait(vault.text(&scope, TextId::from_bytes(id(50).bytes()))).unwrap();
    assert_eq!(text.content, SECRET.repeat(40));
    assert_eq!(
        wait(vault.recall(Area::Draft, "note")).unwrap(),
        Some(SECRET.into())
    );
    // The restored vault goes on where the backup was made.
    assert_eq!(keep(&vault, 200, 1), 21);
    drop(vault);
    let findings = examine(&at("back"), &unlock()).unwrap();
    assert!(
        findings
            .iter()
            .all(|finding| finding.weight != Weight::Wrong)
    );
}

#[test]
fn a_backup_without_keys_shows_nothing_and_is_not_restored() {
    let (folder, vault) = house::fresh();
    let at = |name: &str| folder.path().join(name);
    furnish(&vault);
    let report = wait(vault.backup(&at("data"), &KeyCopy::Without)).unwrap();
    assert!(
        report.is_sound(),
        "it is verified with the vault's own keyring"
    );
    let refused = restore(&at("data"), None, &at("back"), &unlock(), Gaps::Refuse);
    assert!(matches!(refused, Err(BackupError::NoKeys)));
    assert!(!at("back").exists());
    let again = wait(vault.backup(&at("data"), &KeyCopy::Inside));
    assert!(matches!(again, Err(BackupError::NotEmpty)));
    let names: BTreeSet<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 2, "nothing half-done stays: {names:?}");
}

#[test]
fn a_damaged_backup_is_not_restored() {
    let (folder, vault) = house::fresh();
    let at = |name: &str| folder.path().join(name);
    let file = furnish(&vault);
    wait(vault.backup(&at("data"), &KeyCopy::Inside)).unwrap();
    drop(vault);
    let name = file.to_string().replace('-', "");
    let stored = format!("originals/{}/{name}", &name[..2]);
    for part in [&stored, "record.db", "keys.db", "slots.cbor", "head"] {
        let bad = at("bad");
        house::copy(&at("data"), &bad);
        let mut bytes = fs::read(bad.join(part)).unwrap();
        let place = bytes.len() / 2;
        bytes[place] ^= 1;
        fs::write(bad.join(part), bytes).unwrap();
        let result = restore(&bad, None, &at("back"), &unlock(), Gaps::Accept);
        assert!(result.is_err() || part == stored, "{part}");
        if let Ok(report) = result {
            assert_eq!(report.originals_wrong, [file], "a gap is reported");
            fs::remove_dir_all(at("back")).unwrap();
        }
        assert!(restore(&bad, None, &at("back"), &unlock(), Gaps::Refuse).is_err());
        assert!(!at("back").exists(), "{part}: nothing half-done stays");
    }
    restore(&at("data"), None, &at("back"), &unlock(), Gaps::Refuse).unwrap();
}

/// Appends an erasure of these statements; returns its id.
fn judge_erasure(vault: &SqliteVault, of: &[StatementId], file: OriginalId) -> StatementId {
    let log = wait(vault.read_log(&kua_core::access::whole_record(), 0, 1000)).unwrap();
    let leaves = log
        .iter()
        .filter(|entry| of.contains(&entry.id))
        .map(|entry| entry.leaf)
        .collect();
    let author = vault.actor().key();
    let payload = Payload {
        kind: PayloadKind::Judgement,
        subject: of[0].into(),
        property: "erase".to_owned(),
        value: Value::Erasure(Erasure {
            leaves,
            ground: "consent-withdrawn".to_owned(),
            approvers: vec![author, author],
            originals: vec![file],
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
    let judgement = StatementId::from_bytes(id(9_000).bytes());
    let batch = Batch {
        statements: vec![NewStatement {
            id: judgement,
            payload: payload.encode(),
        }],
        ..Batch::default()
    };
    wait(vault.append(batch)).unwrap();
    judgement
}

#[test]
fn what_was_erased_is_gone_lawfully_and_stays_gone_after_a_restore() {
    let (folder, vault) = house::fresh();
    let at = |name: &str| folder.path().join(name);
    let file = furnish(&vault);
    wait(vault.backup(&at("before"), &KeyCopy::Apart(at("keys before")))).unwrap();
    let gone = StatementId::from_bytes(id(3).bytes());
    let judgement = judge_erasure(&vault, &[gone], file);
    let changes = || {
        vec![
            Change::NoWords(id(51), kua_core::ports::Part::Name),
            Change::Remember(Area::Cache, "a".to_owned(), None),
            Change::Remember(Area::Draft, "note".to_owned(), None),
        ]
    };
    assert_eq!(wait(vault.erase(judgement, changes())).unwrap(), 1);
    assert_eq!(
        wait(vault.erase(judgement, changes())).unwrap(),
        1,
        "again is as once"
    );
    let check = |vault: &SqliteVault| {
        let report = wait(vault.verify(&|_, _| {})).unwrap();
        assert!(report.is_sound(), "{report:?}");
        assert_eq!((report.leaves, report.present, report.erased), (21, 20, 1));
        let log = wait(vault.read_log(&kua_core::access::whole_record(), 2, 1)).unwrap();
        assert!(log[0].content == Content::Erased);
        assert!(matches!(
            wait(vault.open_original(file)),
            Err(StoreError::Erased)
        ));
        let scope = kua_core::access::whole_record();
        assert!(matches!(
            wait(vault.text(&scope, TextId::from_bytes(id(50).bytes()))),
            Err(StoreError::Erased)
        ));
        assert_eq!(wait(vault.recall(Area::Cache, "a")).unwrap(), None);
        assert!(
            wait(vault.proof(gone)).unwrap().contains("index 2\n"),
            "the leaf still proves"
        );
    };
    check(&vault);
    wait(vault.backup(&at("after"), &KeyCopy::Without)).unwrap();
    drop(vault);
    check(&open(&at("v")).unwrap());

    // New data beside an older keyring, which still has the key: the erasure is carried out again.
    let refused = restore(
        &at("after"),
        Some(&at("keys before")),
        &at("back"),
        &unlock(),
        Gaps::Refuse,
    );
    assert!(refused.is_err(), "that keyring is older than the record");
    let report = restore(
        &at("after"),
        Some(&at("keys before")),
        &at("back"),
        &unlock(),
        Gaps::Accept,
    )
    .unwrap();
    // The older keyring cannot read the judgement either, so the loss is not called lawful.
    assert_eq!(
        (report.present, report.erased, report.missing.len()),
        (19, 0, 2)
    );
    assert!(
        !at("back")
            .join("originals")
            .join(&file.to_string()[..2])
            .exists()
    );

    // Old data beside the new keyring: what was erased has no key any more.
    let (ring, data) = (at("ring"), at("before"));
    fs::create_dir(&ring).unwrap();
    fs::copy(at("v").join("keys.db"), ring.join("keys.db")).unwrap();
    let report = restore(&data, Some(&ring), &at("old"), &unlock(), Gaps::Accept).unwrap();
    assert_eq!(
        (report.present, report.missing.as_slice()),
        (19, &[2_u64][..])
    );
    assert_eq!(report.originals_wrong, [file]);
}

#[test]
fn an_erasure_that_no_judgement_names_is_refused() {
    let (folder, vault) = house::fresh();
    keep(&vault, 1, 5);
    let any = StatementId::from_bytes(id(2).bytes());
    assert!(matches!(
        wait(vault.erase(any, Vec::new())),
        Err(StoreError::NotFound)
    ));
    assert!(wait(vault.verify(&|_, _| {})).unwrap().is_sound());
    drop((vault, folder));
}
