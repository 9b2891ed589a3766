//! Signatures of packed web archives: what fits, what was changed, and what is not told.
//!
//! The fixtures were signed once with keys that were thrown away, the one for a domain with a
//! certificate and a time stamp of an authority that is nobody's.

use kua_core::reading::{MetadataCode, NoticeCode, ReadRequest, Reading};
use kua_ingest::read_bytes_here;
use serde_json::Value;

use super::made::{Packed, Packer};

/// A signed archive, part by part, so that a test can change any of them.
struct Parts(Vec<(String, Vec<u8>)>);

impl Parts {
    fn of(fixture: &str) -> Self {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/parts/wacz")
            .join(fixture);
        let read = |name: &str| {
            let bytes = std::fs::read(folder.join(name)).unwrap();
            (name.to_owned(), bytes)
        };
        Self(vec![
            read("archive/data.warc.gz"),
            read("datapackage-digest.json"),
            read("datapackage.json"),
            read("pages/pages.jsonl"),
        ])
    }

    /// Changes the JSON of a part.
    fn json(mut self, name: &str, change: impl FnOnce(&mut Value)) -> Self {
        let part = self.0.iter_mut().find(|(part, _)| part == name).unwrap();
        let mut value = serde_json::from_slice(&part.1).unwrap();
        change(&mut value);
        part.1 = serde_json::to_vec_pretty(&value).unwrap();
        self
    }

    /// Changes what was signed.
    fn signed(self, field: &str, value: impl Into<Value>) -> Self {
        self.json("datapackage-digest.json", |digest| {
            digest["signedData"][field] = value.into();
        })
    }

    fn and(mut self, name: &str, content: &[u8]) -> Self {
        self.0.push((name.to_owned(), content.to_vec()));
        self
    }

    fn read(&self) -> Reading {
        let packer = self
            .0
            .iter()
            .fold(Packer::default(), |packer, (name, content)| {
                packer.add(&Packed::deflated(name, content))
            });
        read_bytes_here(&ReadRequest::default(), &packer.finish()).unwrap()
    }
}

/// Returns what the notice says, with how many parts it counts.
fn result(reading: &Reading) -> Option<String> {
    let mut notices = reading.notices.iter();
    let notice = notices.find(|notice| notice.code == NoticeCode::Signature)?;
    let count = notice.arguments.get("count");
    let count = count.map(|count| format!(" {count}")).unwrap_or_default();
    Some(format!("{}{count}", notice.arguments["result"]))
}

fn signers(reading: &Reading) -> Vec<&str> {
    let facts = reading.metadata.iter();
    facts
        .filter(|fact| fact.code == MetadataCode::Signer)
        .map(|fact| fact.value.split(':').next().unwrap_or_default())
        .collect()
}

fn check(parts: &Parts, expected: &str) {
    let reading = parts.read();
    assert_eq!(result(&reading).as_deref(), Some(expected));
    let fits = !["list-changed", "wrong", "unknown"].contains(&expected);
    assert_eq!(!signers(&reading).is_empty(), fits, "{expected}");
}

const KEY: &str = "signed-by-a-key.wacz";
const DOMAIN: &str = "signed-for-a-domain.wacz";

#[test]
fn a_signature_of_a_key_is_told_with_the_key_and_nothing_else() {
    let reading = Parts::of(KEY).read();
    assert_eq!(result(&reading).as_deref(), Some("key"));
    assert_eq!(signers(&reading), ["key sha256"]);
    assert!(
        reading
            .notices
            .iter()
            .all(|notice| notice.code != NoticeCode::HashContradicted),
        "nothing contradicts"
    );
    // The number of the key is the same for all that it signed.
    let other = Parts::of("changed-after-signing.wacz").read();
    let key = |reading: &Reading| {
        let mut notices = reading.notices.iter();
        let notice = notices.find(|notice| notice.code == NoticeCode::Signature);
        notice.and_then(|notice| notice.arguments.get("key").cloned())
    };
    assert!(key(&reading).is_some_and(|key| key.len() == 16));
    assert_eq!(key(&reading), key(&other));
}

#[test]
fn an_archive_without_a_signature_says_nothing_of_one() {
    let parts = Parts::of(KEY).json("datapackage-digest.json", |digest| {
        digest.as_object_mut().unwrap().remove("signedData");
    });
    assert_eq!(result(&parts.read()), None);
    assert_eq!(
        result(&Parts::of(KEY).signed("x", Value::Null).read()).as_deref(),
        Some("key")
    );
}

#[test]
fn parts_that_were_changed_or_put_in_are_counted() {
    check(&Parts::of("changed-after-signing.wacz"), "parts-changed 1");
    let warc = Parts::of(KEY).0[0].1.clone();
    check(
        &Parts::of(KEY).and("archive/more.warc.gz", &warc),
        "parts-changed 1",
    );
    // A second part of the same name, which some programs show in place of the first.
    check(
        &Parts::of(KEY).and("archive/data.warc.gz", &warc),
        "parts-changed 1",
    );
    check(
        &Parts::of(KEY).and("datapackage.json", b"{}"),
        "parts-changed 1",
    );
    let mut gone = Parts::of(KEY);
    gone.0.retain(|(name, _)| !name.starts_with("pages/"));
    check(&gone, "parts-changed 1");
}

#[test]
fn a_list_that_was_changed_is_not_the_signed_one() {
    let changed = Parts::of(KEY).json("datapackage.json", |list| {
        list["title"] = "Another title".into();
    });
    check(&changed, "list-changed");
    // Whoever changes the list writes its new hash too.
    let hash = {
        let list = &changed.0[2].1;
        let digest = kua_crypto::digest::sha256(list);
        let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("sha256:{digits}")
    };
    let rehashed = changed
        .json("datapackage-digest.json", |digest| {
            digest["hash"] = hash.clone().into();
        })
        .signed("hash", hash);
    check(&rehashed, "wrong");
}

#[test]
fn what_cannot_be_read_is_unknown_and_never_right() {
    for (field, value) in [
        ("publicKey", ""),
        ("publicKey", "AAAA"),
        ("publicKey", "not base64!"),
        ("signature", "not base64!"),
        ("hash", "md5:900150983cd24fb0d6963f7d28e17f72"),
        ("hash", ""),
    ] {
        check(&Parts::of(KEY).signed(field, value), "unknown");
    }
    check(&Parts::of(KEY).signed("signature", "AAAA"), "wrong");
    check(
        &Parts::of(DOMAIN).signed(
            "domainCert",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        ),
        "unknown",
    );
    for odd in [Value::from(7), Value::from("text"), Value::from(vec![1])] {
        let parts = Parts::of(KEY).json("datapackage-digest.json", |digest| {
            digest["signedData"] = odd;
        });
        check(&parts, "unknown");
    }
}

#[test]
fn a_certificate_is_for_its_domain_its_time_and_its_stamp() {
    let reading = Parts::of(DOMAIN).read();
    assert_eq!(result(&reading).as_deref(), Some("domain"));
    assert_eq!(
        signers(&reading),
        ["key sha256", "domain archive.example.org"]
    );
    for (field, value, expected) in [
        ("domain", "example.com", "domain-contradicted"),
        ("domain", "", "domain-contradicted"),
        ("created", "2031-01-01T00:00:00Z", "time-contradicted"),
        ("created", "yesterday", "time-contradicted"),
        ("created", "2026-11-30T03:00:00Z", "stamp-contradicted"),
        ("timeSignature", "", "domain-without-stamp"),
        ("timeSignature", "MAA=", "domain-without-stamp"),
    ] {
        check(&Parts::of(DOMAIN).signed(field, value), expected);
    }
    // A stamp is of the letters of one signature, so it does not go with the same one written otherwise.
    let written = |digest: &Value| {
        digest["signedData"]["signature"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let parts = Parts::of(DOMAIN).json("datapackage-digest.json", |digest| {
        digest["signedData"]["signature"] = format!("{}\n", written(digest)).into();
    });
    check(&parts, "stamp-contradicted");
}
