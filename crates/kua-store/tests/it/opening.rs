//! What a vault says when it does not open, and what opening puts right.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use kua_core::ports::{StoreError, Vault};
use kua_crypto::slots::SlotsError;
use kua_crypto::{Cost, Share};
use kua_store::{InitError, OpenError, SqliteVault, Unlock};

use crate::house::{self, keep, open, wait};

#[test]
fn a_vault_opens_with_its_passphrase_and_with_any_two_shares() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("v");
    let (vault, shares) = SqliteVault::init(&home, house::PASSPHRASE, &house::options()).unwrap();
    assert_eq!(shares.len(), 3);
    assert_eq!(vault.member_name().unwrap(), "Invented Keeper");
    keep(&vault, 1, 3);
    drop(vault);
    assert_eq!(
        wait(open(&home).unwrap().verify(&|_, _| {}))
            .unwrap()
            .leaves,
        3
    );
    let shares: Vec<Share> = shares
        .iter()
        .map(|text| Share::from_text(text).unwrap())
        .collect();
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
        let two = vec![shares[one].clone(), shares[other].clone()];
        let vault = SqliteVault::open(&home, &Unlock::Shares(two)).unwrap();
        assert_eq!(wait(vault.projection()).unwrap().position, 3);
    }
    let one = Unlock::Shares(vec![shares[0].clone()]);
    assert!(matches!(
        SqliteVault::open(&home, &one),
        Err(OpenError::Slots(SlotsError::WrongShares))
    ));
}

#[test]
fn a_changed_passphrase_is_the_only_one() {
    let (folder, vault) = house::fresh();
    vault
        .change_passphrase("jana qupiya soz", Some(Cost::weak_for_tests()))
        .unwrap();
    drop(vault);
    let home = folder.path().join("v");
    assert!(matches!(
        open(&home),
        Err(OpenError::Slots(SlotsError::WrongPassphrase))
    ));
    let new = Unlock::Passphrase("jana qupiya soz".to_owned().into());
    SqliteVault::open(&home, &new).unwrap();
}

#[test]
fn a_folder_that_is_no_vault_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("other");
    assert!(matches!(open(&home), Err(OpenError::NotAVault)));
    fs::create_dir(&home).unwrap();
    fs::write(home.join("letter.txt"), "x").unwrap();
    assert!(matches!(open(&home), Err(OpenError::NotAVault)));
    let made = SqliteVault::init(&home, house::PASSPHRASE, &house::options());
    assert!(matches!(made, Err(InitError::NotEmpty)));
    assert_eq!(fs::read_dir(&home).unwrap().count(), 1);
    let file = home.join("letter.txt");
    let made = SqliteVault::init(&file, house::PASSPHRASE, &house::options());
    assert!(matches!(made, Err(InitError::NotEmpty)));
}

#[test]
fn a_newer_format_is_refused_with_both_numbers() {
    let (folder, vault) = house::fresh();
    drop(vault);
    let home = folder.path().join("v");
    fs::write(home.join("vault.json"), "{\"format\": 7}\n").unwrap();
    let error = open(&home).unwrap_err();
    assert!(matches!(error, OpenError::Newer { found: 7 }));
    assert!(error.to_string().contains("format 7") && error.to_string().contains("up to 1"));
}

#[test]
fn a_second_process_learns_who_holds_the_vault_and_where_its_desk_is() {
    let (folder, vault) = house::fresh();
    let home = folder.path().join("v");
    let Err(OpenError::Held(holder)) = open(&home) else {
        panic!("one process holds it at a time");
    };
    assert_eq!(holder.process, Some(std::process::id()));
    assert_eq!(holder.address, None);
    drop(vault);

    let mut child = Command::new(house::child())
        .args(["hold", home.to_str().unwrap()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), "held");
    let Err(error @ OpenError::Held(_)) = open(&home) else {
        panic!("one process holds it at a time");
    };
    let message = error.to_string();
    assert!(message.contains(&child.id().to_string()), "{message}");
    assert!(message.contains("http://127.0.0.1:40001/"), "{message}");
    child.stdin.take().unwrap().write_all(b"\n").unwrap();
    assert!(child.wait().unwrap().success());
    open(&home).unwrap();
}

#[test]
fn nothing_on_disk_names_the_program_or_the_content() {
    let (folder, vault) = house::fresh();
    keep(&vault, 1, 40);
    wait(vault.put_original(Box::new(std::io::Cursor::new(
        b"payload of nobody".repeat(100),
    ))))
    .unwrap();
    let mut seen = 0;
    look(folder.path(), &mut |name, bytes| {
        seen += 1;
        let low: Vec<u8> = bytes.iter().map(u8::to_ascii_lowercase).collect();
        for word in [
            "kua",
            "sqlite",
            "sqlcipher",
            "payload of",
            "invented",
            "table leaf",
            "select",
        ] {
            // Three or four letters come by chance in random bytes; as words of their own they do not.
            let word = if word.len() < 4 { "\"kua\"" } else { word };
            assert!(
                !low.windows(word.len())
                    .any(|window| window == word.as_bytes()),
                "{name} holds {word}"
            );
            assert!(!name.contains("kua"), "{name}");
        }
    });
    assert!(seen >= 8, "{seen} files were looked at");
    drop(vault);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_vault() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, vault) = house::fresh();
    keep(&vault, 1, 3);
    wait(vault.put_original(Box::new(std::io::Cursor::new(vec![7; 10])))).unwrap();
    let mut seen = 0;
    for entry in fs::read_dir(folder.path().join("v")).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?}", entry.file_name());
        seen += 1;
    }
    assert!(seen >= 10, "{seen}");
}

fn look(folder: &std::path::Path, at: &mut dyn FnMut(&str, &[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            look(&entry.path(), at);
        } else {
            let bytes = fs::read(entry.path()).unwrap();
            at(entry.file_name().to_str().unwrap(), &bytes);
        }
    }
}

#[test]
fn a_record_that_lost_its_end_is_behind_its_head() {
    let (folder, vault) = house::fresh();
    let home = folder.path().join("v");
    keep(&vault, 1, 5);
    drop(vault);
    let old = folder.path().join("old");
    house::copy(&home, &old);
    let vault = open(&home).unwrap();
    keep(&vault, 10, 5);
    drop(vault);
    let new = folder.path().join("new");
    house::copy(&home, &new);

    for part in ["record.db", "keys.db"] {
        house::copy(&new, &home);
        fs::copy(old.join(part), home.join(part)).unwrap();
        let error = open(&home).unwrap_err();
        match (part, &error) {
            (
                "record.db",
                OpenError::Store(StoreError::Behind {
                    found: 5,
                    signed: 10,
                }),
            ) => {}
            ("keys.db", OpenError::Store(StoreError::Damaged { part, .. })) => {
                assert_eq!(part, "keys.db");
            }
            _ => panic!("{part}: {error}"),
        }
    }
    // An older head is what a stop between commit and head leaves: it is signed anew.
    house::copy(&new, &home);
    fs::copy(old.join("head"), home.join("head")).unwrap();
    let vault = open(&home).unwrap();
    assert!(wait(vault.checkpoint()).unwrap().contains("\n10\n"));
    assert!(wait(vault.verify(&|_, _| {})).unwrap().is_sound());
    drop(vault);

    // A head of another vault is none of this one.
    let (other, vault) = house::fresh();
    drop(vault);
    fs::copy(other.path().join("v/head"), home.join("head")).unwrap();
    assert!(matches!(
        open(&home),
        Err(OpenError::Store(StoreError::Damaged { part, .. })) if part == "head"
    ));
}

#[test]
fn a_missing_part_is_named() {
    for part in ["slots.cbor", "record.db", "keys.db", "head"] {
        let (folder, vault) = house::fresh();
        keep(&vault, 1, 2);
        drop(vault);
        let home = folder.path().join("v");
        fs::remove_file(home.join(part)).unwrap();
        let error = open(&home).unwrap_err().to_string();
        assert!(error.contains(part) && error.contains("missing"), "{error}");
        assert!(!home.join(part).exists(), "opening does not make it anew");
    }
}

#[test]
fn a_damaged_page_is_named_and_nothing_of_it_is_shown() {
    let (folder, vault) = house::fresh();
    let home = folder.path().join("v");
    keep(&vault, 1, 400);
    drop(vault);
    let mut bytes = fs::read(home.join("record.db")).unwrap();
    let pages = bytes.len() / 4096;
    let mut met = 0;
    for page in 1..pages {
        bytes[page * 4096 + 100] ^= 1;
    }
    fs::write(home.join("record.db"), &bytes).unwrap();
    let damaged = |error: &StoreError| matches!(error, StoreError::Damaged { part, .. } if part == "record.db");
    match open(&home) {
        Err(OpenError::Store(error)) => {
            assert!(damaged(&error), "{error}");
            met += 1;
        }
        Err(error) => panic!("{error}"),
        Ok(vault) => {
            let whole = kua_core::access::whole_record();
            let error = wait(vault.read_log(&whole, 0, 400)).err().unwrap();
            assert!(damaged(&error), "{error}");
            met += 1;
        }
    }
    assert_eq!(met, 1);
}

#[test]
fn what_a_stop_left_is_cleared_up() {
    let (folder, vault) = house::fresh();
    let home = folder.path().join("v");
    keep(&vault, 1, 2);
    // A file that no batch ever named.
    let stored = wait(vault.put_original(Box::new(std::io::Cursor::new(vec![7; 1000])))).unwrap();
    drop(vault);
    fs::write(home.join("tmp/left"), "x").unwrap();
    let count = || {
        let mut count = 0;
        look(&home.join("originals"), &mut |_, _| count += 1);
        count
    };
    assert_eq!(count(), 1);
    let vault = open(&home).unwrap();
    assert_eq!(count(), 0);
    assert!(!home.join("tmp/left").exists());
    assert!(matches!(
        wait(vault.open_original(stored.file)),
        Err(StoreError::NotFound)
    ));
    assert!(wait(vault.verify(&|_, _| {})).unwrap().is_sound());
}
