//! A process that works on a vault until it is killed or its disk is full; the fault tests start it.
//!
//! It prints what was acknowledged, one line each, as soon as it was.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

use std::io::{Cursor, Write};
use std::path::Path;

use kua_core::ports::{Batch, Change, NewStatement, NewText, StoreError, Vault};
use kua_core::{DocumentId, TextId};
use kua_crypto::Cost;
use kua_store::{BackupError, InitError, InitOptions, KeyCopy, OpenError, SqliteVault, Unlock};
use kua_testkit::conformance::{guard, id, statement_row, words};
use zeroize::Zeroizing;

const PASSPHRASE: &str = "alma qozy bulaq tas";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = Path::new(&arguments[2]);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    match arguments[1].as_str() {
        "append" => {
            let first: u64 = arguments[3].parse().unwrap();
            let vault = SqliteVault::open(folder, &unlock()).unwrap();
            let last = arguments.get(4).map(|last| last.parse().unwrap());
            runtime.block_on(append(&vault, first, last.unwrap_or(u64::MAX)));
            // At rest now, with nothing half written, until it is killed.
            let mut line = String::new();
            std::io::stdin().read_line(&mut line).unwrap();
        }
        "hold" => {
            let vault = SqliteVault::open(folder, &unlock()).unwrap();
            vault.announce("http://127.0.0.1:40001/").unwrap();
            say("held");
            let mut line = String::new();
            std::io::stdin().read_line(&mut line).unwrap();
        }
        "open" => match SqliteVault::open(folder, &unlock()) {
            Ok(_) => say("open"),
            Err(error) => say(&error.to_string()),
        },
        "fill" => runtime.block_on(fill(folder)),
        other => panic!("unknown work: {other}"),
    }
}

fn unlock() -> Unlock {
    Unlock::Passphrase(Zeroizing::new(PASSPHRASE.to_owned()))
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}

/// Appends up to a number: mostly one statement, sometimes with a file, a text and words.
async fn append(vault: &SqliteVault, first: u64, last: u64) {
    for number in first..=last {
        vault
            .append(batch(vault, number).await.unwrap())
            .await
            .unwrap();
        say(&number.to_string());
    }
}

async fn batch(vault: &SqliteVault, number: u64) -> Result<Batch, StoreError> {
    let mut row = statement_row(number, number % 7, "name");
    row.links = vec![(id(number % 5), "victim".to_owned())];
    let mut batch = Batch {
        statements: vec![NewStatement {
            id: row.id,
            payload: format!("payload of {}", row.id).into_bytes(),
        }],
        changes: vec![Change::Statement(row)],
        ..Batch::default()
    };
    if number.is_multiple_of(4) {
        let bytes: Vec<u8> = (0..150_000_u64).map(|byte| (byte * number) as u8).collect();
        let original = vault.put_original(Box::new(Cursor::new(bytes))).await?;
        batch.texts.push(NewText {
            text: TextId::from_bytes(id(number).bytes()),
            document: DocumentId::from_bytes(id(number).bytes()),
            original: Some(original.file),
            content: "Оны түнде алып кетті. ".repeat(400),
            map: kua_core::reading::TextMap::Same,
            guard: guard(),
        });
        batch.originals.push(original);
        batch.changes.push(Change::Words(vec![words(
            number,
            0,
            &"оны түнде алып кетті ".repeat(200),
        )]));
    }
    Ok(batch)
}

/// Runs `add` and `backup` with ever more room on a disk of its own, from none on.
///
/// Prints how often each was refused for want of room and how often it was done.
async fn fill(disk: &Path) {
    let home = disk.join("v");
    let (mut refused, mut room) = (0, 0);
    let vault = loop {
        let filler = leave(disk, room);
        let made = SqliteVault::init(
            &home,
            PASSPHRASE,
            &InitOptions {
                name: "Invented Keeper".to_owned(),
                cost: Some(Cost::weak_for_tests()),
            },
        );
        drop(filler);
        std::fs::remove_file(disk.join("filler")).unwrap();
        match made {
            Ok((vault, _)) => break vault,
            Err(
                InitError::Store(StoreError::Full { .. })
                | InitError::Open(OpenError::Store(StoreError::Full { .. })),
            ) => assert!(
                !home.exists(),
                "with {room} bytes something half-done stayed"
            ),
            Err(error) => panic!("with {room} bytes: {error}"),
        }
        refused += 1;
        room += 4096;
    };
    say(&format!("init refused {refused} done 1"));
    assert!(refused > 20);
    vault.append(batch(&vault, 4).await.unwrap()).await.unwrap();
    let mut vault = Some(vault);
    let mut entries = 1;
    let mut next = 8;
    let (mut refused, mut done) = (0, 0);
    let mut room = 0;
    while done < 3 {
        // A new process begins every other time, so that both ways on after a full disk are gone.
        if room % 8192 == 0 || vault.is_none() {
            drop(vault.take());
            vault = Some(SqliteVault::open(&home, &unlock()).unwrap());
        }
        let open = vault.as_ref().unwrap();
        let filler = leave(disk, room);
        let result = match batch(open, next).await {
            Ok(batch) => open.append(batch).await,
            Err(error) => Err(error),
        };
        drop(filler);
        std::fs::remove_file(disk.join("filler")).unwrap();
        match result {
            Ok(count) => {
                entries += 1;
                assert_eq!(count, entries);
                done += 1;
                next += 4;
            }
            Err(StoreError::Full { .. }) => refused += 1,
            Err(error) => panic!("with {room} bytes: {error}"),
        }
        let report = open.verify(&|_, _| {}).await.unwrap();
        assert!(report.is_sound(), "with {room} bytes: {report:?}");
        assert_eq!(report.leaves, entries, "with {room} bytes");
        assert!(
            std::fs::read_dir(home.join("tmp"))
                .unwrap()
                .next()
                .is_none()
                || std::fs::read_dir(home.join("tmp"))
                    .unwrap()
                    .all(|entry| entry.unwrap().file_name() == "head"),
            "with {room} bytes: something half-done stayed"
        );
        room += 4096;
    }
    say(&format!("add refused {refused} done {done}"));
    assert!(refused > 20);

    let (mut refused, mut done) = (0, 0);
    let mut room = 0;
    let open = vault.unwrap();
    while done < 2 {
        let filler = leave(disk, room);
        let target = disk.join("b");
        let result = open.backup(&target, &KeyCopy::Inside).await;
        drop(filler);
        std::fs::remove_file(disk.join("filler")).unwrap();
        match result {
            Ok(report) => {
                assert!(report.is_sound());
                assert_eq!(report.leaves, entries);
                let copy = SqliteVault::open(&target, &unlock()).unwrap();
                assert!(copy.verify(&|_, _| {}).await.unwrap().is_sound());
                drop(copy);
                std::fs::remove_dir_all(&target).unwrap();
                done += 1;
            }
            Err(BackupError::Store(StoreError::Full { .. })) => {
                refused += 1;
                let names: Vec<_> = std::fs::read_dir(disk)
                    .unwrap()
                    .map(|entry| entry.unwrap().file_name())
                    .collect();
                assert_eq!(names, ["v"], "with {room} bytes something half-done stayed");
            }
            Err(error) => panic!("with {room} bytes: {error}"),
        }
        assert!(open.verify(&|_, _| {}).await.unwrap().is_sound());
        room += 4096;
    }
    say(&format!("backup refused {refused} done {done}"));
    assert!(refused > 20);
    drop(open);
}

/// Fills the disk but for so many bytes.
fn leave(disk: &Path, room: u64) -> std::fs::File {
    let mut filler = std::fs::File::create(disk.join("filler")).unwrap();
    let block = [0_u8; 4096];
    let mut written: u64 = 0;
    while filler.write_all(&block).is_ok() {
        written += 4096;
    }
    filler.set_len(written.saturating_sub(room)).unwrap();
    filler
}
