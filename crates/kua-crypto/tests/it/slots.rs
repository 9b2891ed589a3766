//! The vault key and its slots.

use kua_core::cbor::{self, Value};
use kua_crypto::shares::{Share, ShareError};
use kua_crypto::slots::{SlotInfo, SlotKind, SlotsError};
use kua_crypto::{Cost, Purpose, Slots, VaultKey};
use proptest::prelude::*;

const WORDS: &str = "maple orbit seven candle river stone";

fn made() -> (Slots, VaultKey) {
    Slots::create(WORDS, Cost::weak_for_tests()).unwrap()
}

#[test]
fn a_passphrase_opens_and_another_does_not() {
    let (slots, key) = made();
    let read = Slots::decode(&slots.encode(&key)).unwrap();
    assert!(read.unlock(WORDS).unwrap().is_same_as(&key));
    assert_eq!(
        read.unlock("maple orbit").unwrap_err(),
        SlotsError::WrongPassphrase
    );
    assert_eq!(read.unlock("").unwrap_err(), SlotsError::WrongPassphrase);
    assert_eq!(read.encode(&key), slots.encode(&key));
}

#[test]
fn an_empty_passphrase_is_refused() {
    assert_eq!(
        Slots::create("", Cost::weak_for_tests()).map(|_| ()),
        Err(SlotsError::EmptyPassphrase)
    );
}

#[test]
fn a_changed_passphrase_opens_the_same_vault_and_the_old_one_is_gone() {
    let (mut slots, key) = made();
    slots.renew_recovery(&key).unwrap();
    let number = slots
        .change_passphrase(&key, "new words", Cost::weak_for_tests())
        .unwrap();
    let read = Slots::decode(&slots.encode(&key)).unwrap();
    assert!(read.unlock("new words").unwrap().is_same_as(&key));
    assert_eq!(read.unlock(WORDS).unwrap_err(), SlotsError::WrongPassphrase);
    assert_eq!(
        read.list(),
        [
            SlotInfo {
                number: 2,
                kind: SlotKind::Recovery
            },
            SlotInfo {
                number,
                kind: SlotKind::Passphrase
            },
        ]
    );
}

#[test]
fn slots_are_added_and_taken_away_but_never_the_last_passphrase() {
    let (mut slots, key) = made();
    let second = slots
        .add_passphrase(&key, "of somebody else", Cost::weak_for_tests())
        .unwrap();
    assert!(slots.unlock("of somebody else").unwrap().is_same_as(&key));
    assert!(slots.unlock(WORDS).unwrap().is_same_as(&key));
    slots.remove(1).unwrap();
    assert_eq!(
        slots.unlock(WORDS).unwrap_err(),
        SlotsError::WrongPassphrase
    );
    assert_eq!(slots.remove(second), Err(SlotsError::LastSlot));
    assert_eq!(slots.remove(99), Err(SlotsError::NoSuchSlot));
}

#[test]
fn any_two_shares_open_and_one_does_not() {
    let (mut slots, key) = made();
    assert_eq!(
        slots.unlock_with_shares(&[]).unwrap_err(),
        SlotsError::NoSuchSlot
    );
    let [one, two, three] = slots.renew_recovery(&key).unwrap();
    let slots = Slots::decode(&slots.encode(&key)).unwrap();
    for given in [
        vec![one.clone(), two.clone()],
        vec![three.clone(), one.clone()],
        vec![two.clone(), three.clone()],
        vec![one.clone(), one.clone(), two.clone()],
        vec![three.clone(), two.clone(), one.clone()],
    ] {
        assert!(slots.unlock_with_shares(&given).unwrap().is_same_as(&key));
    }
    for given in [vec![], vec![one.clone()], vec![two.clone(), two.clone()]] {
        assert_eq!(
            slots.unlock_with_shares(&given).unwrap_err(),
            SlotsError::WrongShares
        );
    }
}

#[test]
fn shares_of_an_older_set_are_refused() {
    let (mut slots, key) = made();
    let [old, _, other_old] = slots.renew_recovery(&key).unwrap();
    let [_, new, _] = slots.renew_recovery(&key).unwrap();
    for given in [vec![old.clone(), new], vec![old, other_old]] {
        assert_eq!(
            slots.unlock_with_shares(&given).unwrap_err(),
            SlotsError::WrongShares
        );
    }
}

#[test]
fn a_printed_share_can_be_typed_back_carelessly() {
    let (mut slots, key) = made();
    for share in slots.renew_recovery(&key).unwrap() {
        let text = share.to_text();
        assert_eq!(text.split(' ').count(), 16);
        assert!(text.split(' ').all(|group| group.len() == 4));
        let careless = text
            .to_lowercase()
            .replace(' ', "-\n ")
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(Share::from_text(&careless), Ok(share.clone()));
        assert_eq!(
            Share::from_text(&text.replace('1', "I").replace(' ', "")),
            Ok(share.clone())
        );
        assert!(!format!("{share:?}").contains(&text[..4]));
        assert_eq!(share.set().len(), 8);
    }
}

#[test]
fn a_mistyped_share_is_noticed() {
    let (mut slots, key) = made();
    let [share, ..] = slots.renew_recovery(&key).unwrap();
    let text = share.to_text();
    for place in 0..text.len() {
        let mut changed: Vec<char> = text.chars().collect();
        if changed[place] == ' ' {
            continue;
        }
        changed[place] = if changed[place] == 'Z' { 'Y' } else { 'Z' };
        let changed: String = changed.into_iter().collect();
        assert_eq!(Share::from_text(&changed), Err(ShareError::Checksum));
    }
    let swapped = format!("{}{}{}", &text[..5], &text[10..15], &text[5..10]) + &text[15..];
    if swapped != *text {
        assert_eq!(Share::from_text(&swapped), Err(ShareError::Checksum));
    }
    assert_eq!(
        Share::from_text("ABCD EFGU"),
        Err(ShareError::Character { at: 8 })
    );
    assert_eq!(
        Share::from_text("ABCD"),
        Err(ShareError::Length { found: 4 })
    );
    assert_eq!(Share::from_text(""), Err(ShareError::Length { found: 0 }));
}

#[test]
fn derived_keys_differ_by_purpose_and_by_vault() {
    let (_, key) = made();
    let (_, other) = made();
    let purposes = [
        Purpose::RecordDatabase,
        Purpose::KeysDatabase,
        Purpose::SlotsIntegrity,
        Purpose::ScratchFiles,
        Purpose::Backup,
    ];
    let derived: std::collections::BTreeSet<[u8; 32]> = purposes
        .iter()
        .flat_map(|purpose| [&key, &other].map(|key| *key.derive(*purpose).expose()))
        .collect();
    assert_eq!(derived.len(), 10);
    assert_eq!(
        key.derive(Purpose::Backup).expose(),
        key.derive(Purpose::Backup).expose()
    );
}

#[test]
fn slots_that_somebody_else_changed_are_refused() {
    let (mut slots, key) = made();
    slots.renew_recovery(&key).unwrap();
    let bytes = slots.encode(&key);
    // Dropping a whole slot leaves valid CBOR, which only the code notices.
    let Ok(Value::Map(mut entries)) = cbor::decode(&bytes) else {
        panic!("slots are a map");
    };
    for (name, value) in &mut entries {
        if let (Some("slots"), Value::Array(slots)) = (name.as_text(), value) {
            slots.pop();
        }
    }
    let cut = Slots::decode(&cbor::encode(&Value::Map(entries))).unwrap();
    assert_eq!(cut.unlock(WORDS).unwrap_err(), SlotsError::Altered);
}

#[test]
fn no_single_bit_of_slots_can_change_unnoticed() {
    let (mut slots, key) = made();
    slots.renew_recovery(&key).unwrap();
    let bytes = slots.encode(&key);
    for place in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[place] ^= 1 << bit;
            // Parameters that ask for gigabytes are not tried, a reader would not either.
            let cheap = |slots: &Slots| !format!("{slots:?}").is_empty() && cost_is_small(&changed);
            match Slots::decode(&changed) {
                Err(_) => {}
                Ok(slots) if !cheap(&slots) => {}
                Ok(slots) => assert!(slots.unlock(WORDS).is_err(), "byte {place} bit {bit}"),
            }
        }
    }
}

/// Says whether trying the passphrase costs less than 1 MiB and ten passes.
fn cost_is_small(bytes: &[u8]) -> bool {
    let value = cbor::decode(bytes).unwrap();
    let slots = value
        .get("slots")
        .and_then(Value::as_array)
        .unwrap_or_default();
    slots.iter().all(|slot| {
        let number = |key: &str| slot.get(key).and_then(Value::as_u64).unwrap_or(0);
        number("memory") <= 1024 && number("passes") <= 10
    })
}

#[test]
fn a_slot_of_a_later_version_is_kept_as_it_is() {
    let (slots, key) = made();
    let Ok(Value::Map(mut entries)) = cbor::decode(&slots.encode(&key)) else {
        panic!("slots are a map");
    };
    let age = Value::map([
        ("number", Value::Unsigned(7)),
        ("kind", Value::Unsigned(3)),
        ("recipient", Value::text("age1example")),
    ]);
    for (name, value) in &mut entries {
        if let (Some("slots"), Value::Array(slots)) = (name.as_text(), value) {
            slots.push(age.clone());
        }
    }
    let read = Slots::decode(&cbor::encode(&Value::Map(entries))).unwrap();
    assert_eq!(
        read.list()[1],
        SlotInfo {
            number: 7,
            kind: SlotKind::Age
        }
    );
    let written = cbor::decode(&read.encode(&key)).unwrap();
    let kept = &written.get("slots").and_then(Value::as_array).unwrap()[1];
    assert_eq!(cbor::encode(kept), cbor::encode(&age));
    assert_eq!(
        Slots::decode(&read.encode(&key))
            .unwrap()
            .unlock(WORDS)
            .map(|_| ()),
        Ok(())
    );
}

#[test]
fn hostile_costs_and_other_versions_are_refused_before_any_work() {
    let slots = |memory: u64, passes: u64, lanes: u64| {
        cbor::encode(&Value::map([
            ("format", Value::Unsigned(1)),
            ("code", Value::from([0; 32])),
            (
                "slots",
                Value::Array(vec![Value::map([
                    ("number", Value::Unsigned(1)),
                    ("kind", Value::Unsigned(1)),
                    ("memory", Value::Unsigned(memory)),
                    ("passes", Value::Unsigned(passes)),
                    ("lanes", Value::Unsigned(lanes)),
                    ("salt", Value::from([0; 16])),
                    ("key", Value::from([0; 72])),
                ])]),
            ),
        ]))
    };
    assert!(Slots::decode(&slots(65_536, 3, 1)).is_ok());
    for hostile in [
        slots(u64::MAX, 3, 1),
        slots(1 << 30, 3, 1),
        slots(65_536, u64::MAX, 1),
        slots(65_536, 0, 1),
        slots(65_536, 3, 0),
        slots(65_536, 3, 1 << 20),
        slots(8, 3, 2),
        vec![],
        b"{}".to_vec(),
    ] {
        assert_eq!(
            Slots::decode(&hostile).map(|_| ()),
            Err(SlotsError::Malformed)
        );
    }
    let newer = cbor::encode(&Value::map([("format", Value::Unsigned(2))]));
    assert_eq!(
        Slots::decode(&newer).map(|_| ()),
        Err(SlotsError::Version(2))
    );
}

#[test]
fn a_real_vault_is_never_weaker_than_the_least() {
    let calibrated = Cost::calibrate().unwrap();
    assert!(calibrated.is_strong());
    assert!(Cost::LEAST.is_strong());
    assert!(!Cost::weak_for_tests().is_strong());
    assert!(calibrated.memory_kib() >= 64 * 1024 && calibrated.passes() >= 3);
}

#[test]
fn secrets_are_not_shown() {
    let (slots, key) = made();
    assert_eq!(format!("{key:?}"), "VaultKey([withheld])");
    assert_eq!(
        format!("{slots:?}"),
        "Slots([SlotInfo { number: 1, kind: Passphrase }])"
    );
}

proptest! {
    #[test]
    fn whatever_is_typed_is_a_share_or_an_error(text in "\\PC{0,100}") {
        prop_assert!(Share::from_text(&text).is_err());
    }

    #[test]
    fn any_bytes_are_slots_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
        prop_assert!(Slots::decode(&bytes).is_err());
    }
}

#[test]
fn nothing_that_ships_names_the_weak_cost() {
    let crates = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let mut folders: Vec<_> = std::fs::read_dir(crates)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|room| !room.ends_with("kua-testkit"))
        .map(|room| room.join("src"))
        .collect();
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs")
                && !path.ends_with("cost.rs")
            {
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(!text.contains("weak_for_tests"), "{}", path.display());
                read += 1;
            }
        }
    }
    assert!(read > 50);
}
