//! Processes that are killed, disks that are full, bits that turn over.
//!
//! Each test asserts that work was done and that faults were met, so that none
//! passes by doing nothing.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kua_core::StatementId;
use kua_core::access::whole_record;
use kua_core::ports::{Content, StatementQuery, Vault};
use kua_store::{OpenError, Weight, examine};
use kua_testkit::conformance::id;

use crate::house::{self, keep, open, unlock, wait};

/// How often a process is killed.
const KILLS: u64 = 200;
/// How many commits each of them has acknowledged by then, at least.
const COMMITS: u64 = 20;
/// How many bits are turned over.
const FLIPS: usize = 1_000;

/// Starts a process that appends, and kills it once it acknowledged so many commits; returns all it acknowledged.
fn kill_after(home: &Path, first: u64, commits: u64) -> Vec<u64> {
    let mut child = Command::new(house::child())
        .args(["append", home.to_str().unwrap(), &first.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    let read = |line: String| line.parse::<u64>().unwrap();
    while (acknowledged.len() as u64) < commits {
        acknowledged.push(read(lines.next().unwrap().unwrap()));
    }
    child.kill().unwrap();
    // What it said between the last line read and its end counts too.
    for line in lines.map_while(Result::ok) {
        acknowledged.push(read(line));
    }
    assert!(!child.wait().unwrap().success());
    acknowledged
}

/// Starts a process that makes so many commits and then does nothing, and kills it there.
///
/// A commit that it was killed in would leave a key in the keyring that no statement needs:
/// that one is gone is nothing to notice.
fn kill_at_rest(home: &Path, commits: u64) {
    let mut child = Command::new(house::child())
        .args(["append", home.to_str().unwrap(), "1", &commits.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(
        lines.take(usize::try_from(commits).unwrap()).count() as u64,
        commits
    );
    child.kill().unwrap();
    assert!(!child.wait().unwrap().success());
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let (folder, vault) = house::fresh();
    let home = folder.path().join("v");
    drop(vault);
    let mut all = 0;
    let mut beyond = 0;
    for cycle in 0..KILLS {
        let first = cycle * 1_000_000 + 1;
        // Not always at the same point of a commit.
        let acknowledged = kill_after(&home, first, COMMITS + cycle % 5);
        assert!(acknowledged.len() as u64 >= COMMITS, "work was done");
        let vault = open(&home).unwrap();
        let ids: Vec<StatementId> = acknowledged
            .iter()
            .map(|number| StatementId::from_bytes(id(*number).bytes()))
            .collect();
        let query = StatementQuery {
            ids: Some(ids.clone()),
            ..StatementQuery::default()
        };
        let found = wait(vault.statements(&whole_record(), query)).unwrap();
        assert_eq!(found.len(), ids.len(), "cycle {cycle}");
        for entry in &found {
            assert!(entry.content == Content::Present(house::payload(entry.id)));
        }
        all += found.len() as u64;
        let entries = wait(vault.counts(&whole_record())).unwrap().statements;
        beyond = entries - all;
        assert_eq!(wait(vault.projection()).unwrap().position, entries);
        if cycle % 40 == 39 {
            let report = wait(vault.verify(&|_, _| {})).unwrap();
            assert!(report.is_sound(), "cycle {cycle}: {report:?}");
            assert_eq!(report.leaves, entries);
            let findings = vault.examine();
            assert!(findings.iter().all(|found| found.weight != Weight::Wrong));
        }
    }
    assert!(all >= KILLS * COMMITS);
    println!("{KILLS} kills, {all} acknowledged, 0 lost, {beyond} kept that nobody heard of");
}

#[test]
fn a_full_disk_leaves_the_old_state_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let mount = "mount -t tmpfs -o size=12m none \"$2\"; exec \"$1\" fill \"$2\"";
    let said = in_namespace(mount, folder.path());
    println!("{said}");
    assert!(said.contains("add refused") && said.contains("backup refused"));
}

#[test]
fn a_folder_that_cannot_be_written_is_named_as_such() {
    let (folder, vault) = house::fresh();
    drop(vault);
    let mount =
        "mount --bind \"$2\" \"$2\"; mount -o remount,ro,bind \"$2\"; exec \"$1\" open \"$2\"";
    let said = in_namespace(mount, &folder.path().join("v"));
    assert!(said.contains("cannot be written"), "{said}");
    open(&folder.path().join("v")).unwrap();
}

/// Runs the child program with disks of its own, which go with it; returns what it printed.
fn in_namespace(script: &str, folder: &Path) -> String {
    for namespace in ["-m", "-rm"] {
        let output = Command::new("unshare")
            .args([namespace, "sh", "-ec", script, "sh"])
            .arg(house::child())
            .arg(folder)
            .output()
            .expect("the program unshare (util-linux) makes the small disk");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return said;
        }
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            errors.contains("unshare:") || errors.contains("mount:"),
            "{said}{errors}"
        );
    }
    panic!("neither root nor user namespaces are allowed here, so no small disk can be made");
}

/// Makes a vault with everything in it, whose write-ahead logs were not folded in.
fn unfolded(folder: &Path) -> PathBuf {
    let home = folder.join("v");
    let (vault, _) =
        kua_store::SqliteVault::init(&home, house::PASSPHRASE, &house::options()).unwrap();
    keep(&vault, 500_000, 30);
    drop(vault);
    kill_at_rest(&home, COMMITS);
    for log in ["record.db-wal", "keys.db-wal"] {
        assert!(
            fs::metadata(home.join(log)).unwrap().len() > 10_000,
            "{log}"
        );
    }
    home
}

/// Says whether a damaged vault is told from a sound one.
fn is_noticed(home: &Path) -> bool {
    match examine(home, &unlock()) {
        Ok(findings) => findings
            .iter()
            .any(|finding| finding.weight == Weight::Wrong),
        Err(_) => true,
    }
}

#[test]
fn every_bit_that_turns_over_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let home = unfolded(folder.path());
    let sound = folder.path().join("sound");
    house::copy(&home, &sound);
    assert!(!is_noticed(&sound));
    house::copy(&home, &sound);
    // As examining left nothing behind, a damaged copy is made of the same files each time.
    let mut parts: Vec<PathBuf> = [
        "record.db",
        "record.db-wal",
        "keys.db",
        "keys.db-wal",
        "head",
    ]
    .iter()
    .map(PathBuf::from)
    .collect();
    parts.push(PathBuf::from("slots.cbor"));
    parts.push(PathBuf::from("vault.json"));
    for shelf in fs::read_dir(home.join("originals")).unwrap() {
        let shelf = shelf.unwrap();
        let file = fs::read_dir(shelf.path()).unwrap().next().unwrap().unwrap();
        let path = file.path();
        parts.push(path.strip_prefix(&home).unwrap().to_owned());
        if parts.len() > 8 {
            break;
        }
    }
    assert_eq!(parts.len(), 9, "two originals are among them");
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut done = 0;
    let mut unnoticed = Vec::new();
    while done < FLIPS {
        for part in &parts {
            let path = sound.join(part);
            let whole = fs::read(home.join(part)).unwrap();
            let place = (chance.next() % whole.len() as u64) as usize;
            let bit = chance.next() % 8;
            let mut bytes = whole.clone();
            bytes[place] ^= 1 << bit;
            fs::write(&path, &bytes).unwrap();
            if !is_noticed(&sound) {
                unnoticed.push((part.clone(), place, bit));
            }
            // Reading may have folded nothing in, but the index of the log beside it is of no use now.
            for rest in ["record.db-shm", "keys.db-shm"] {
                let _ = fs::remove_file(sound.join(rest));
            }
            fs::write(&path, &whole).unwrap();
            done += 1;
        }
    }
    assert!(
        unnoticed.is_empty(),
        "{} of {done}: {unnoticed:?}",
        unnoticed.len()
    );
    assert!(!is_noticed(&sound), "put back, it is sound");
    println!("{done} bits turned over, all noticed");
}

#[test]
fn a_write_ahead_log_that_was_cut_deleted_or_swapped_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let home = unfolded(folder.path());
    let other_folder = tempfile::tempdir().unwrap();
    let other = unfolded(other_folder.path());
    let copy = folder.path().join("copy");
    let mut met = 0;
    for log in ["record.db-wal", "keys.db-wal"] {
        let whole = fs::read(home.join(log)).unwrap();
        let mut lengths: Vec<usize> = (1..12).map(|part| whole.len() * part / 12).collect();
        lengths.push(0);
        lengths.push(whole.len() - 1);
        for length in lengths {
            house::copy(&home, &copy);
            fs::write(copy.join(log), &whole[..length]).unwrap();
            assert!(open(&copy).is_err(), "{log} cut to {length}");
            house::copy(&home, &copy);
            fs::write(copy.join(log), &whole[..length]).unwrap();
            assert!(is_noticed(&copy), "{log} cut to {length}");
            met += 1;
        }
        house::copy(&home, &copy);
        fs::remove_file(copy.join(log)).unwrap();
        let error = open(&copy).unwrap_err();
        assert!(
            matches!(error, OpenError::Store(_)),
            "{log} deleted: {error}"
        );
        house::copy(&home, &copy);
        fs::copy(other.join(log), copy.join(log)).unwrap();
        assert!(open(&copy).is_err(), "{log} of another vault");
        met += 2;
    }
    assert_eq!(met, 30);
    // And the untouched one opens with all in it.
    let vault = open(&home).unwrap();
    assert!(wait(vault.verify(&|_, _| {})).unwrap().is_sound());
}

/// Numbers that look like chance and are the same every time (xorshift64*).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}
