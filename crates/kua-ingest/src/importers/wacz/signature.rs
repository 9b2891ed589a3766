//! The signature of a packed web archive ("WACZ Signing and Verification" 0.1.0): what fits and what does not.
//!
//! What fits says that the holder of a key made it over the list of parts. Who that is,
//! who issued a certificate and who made a time stamp is not checked: that takes a list
//! of authorities and a connection, and this program has neither.

use std::collections::{BTreeMap, BTreeSet};

use kua_core::reading::{MetadataCode, NoticeCode, ReadNotice};
use kua_crypto::foreign::{DomainCertificate, ForeignKey, TimeStamp, base64, seconds};
use serde_json::Value;

use super::super::warc::agrees;
use super::super::zipped::{Archive, LeftOut};
use super::LARGEST_PART;

/// The most parts of a list that are compared.
const MOST_PARTS: usize = 100_000;

/// How far a time stamp may stand from the stated time, in seconds, as the specification has it.
const NEAR: u64 = 600;

/// How the parts compare with the list of them.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Parts {
    /// They have another hash than the list says, or are missing.
    pub(super) contradicted: usize,
    /// They are not in the list, so no signature covers them.
    pub(super) unlisted: usize,
    /// Their hash is of a kind that is not read here, or they are too large.
    pub(super) unchecked: usize,
}

impl Parts {
    /// Compares the parts of an archive with its list.
    pub(super) fn of(archive: &Archive<'_>, package: &Value) -> Self {
        let mut found = Self::default();
        let resources = package.get("resources").and_then(Value::as_array);
        let mut stated: BTreeMap<&str, &str> = resources
            .into_iter()
            .flatten()
            .take(MOST_PARTS)
            .map(|resource| (text(resource, "path"), text(resource, "hash")))
            .collect();
        let mut seen = BTreeSet::new();
        for entry in archive.entries() {
            let name = entry.name.as_str();
            // The second of one name is what some programs show; no list says which is meant.
            let is_first = seen.insert(name);
            let is_own = matches!(name, "datapackage.json" | "datapackage-digest.json");
            if name.ends_with('/') || (is_own && is_first) {
                continue;
            }
            let Some(hash) = stated.get(name).filter(|_| is_first && !is_own) else {
                found.unlisted += 1;
                continue;
            };
            let agreed = match archive.as_stored(entry) {
                Some(bytes) => agrees(hash, bytes),
                None => {
                    let part = archive.unpacked(entry, LARGEST_PART);
                    match part.fault {
                        // Part of it cannot be compared with a hash of all of it.
                        Some(LeftOut::Limit | LeftOut::Ratio) => None,
                        _ => agrees(hash, &part.bytes),
                    }
                }
            };
            match agreed {
                Some(true) => {}
                Some(false) => found.contradicted += 1,
                None => found.unchecked += 1,
            }
        }
        stated.retain(|path, _| !seen.contains(path));
        found.contradicted += stated.len();
        found
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// What was found out about a signature.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) notice: ReadNotice,
    pub(super) facts: Vec<(MetadataCode, String)>,
}

/// Checks the signature that stands in `datapackage-digest.json` over these bytes of `datapackage.json`.
pub(super) fn check(digest: &Value, list: &[u8], parts: Parts) -> Option<Checked> {
    let signed = digest.get("signedData").filter(|data| !data.is_null())?;
    let mut facts = Vec::new();
    let result = judge(signed, list, parts, &mut facts);
    let mut notice = ReadNotice::new(NoticeCode::Signature).with("result", result.code());
    if let Some(key) = key_of(signed).filter(|_| result.fits()) {
        // Enough to see by eye that two archives have one key; all of it is among the facts.
        notice = notice.with(
            "key",
            fingerprint(&key).chars().take(16).collect::<String>(),
        );
    }
    match result {
        Found::PartsChanged => {
            notice = notice.with("count", parts.contradicted + parts.unlisted);
        }
        Found::PartsUnchecked => notice = notice.with("count", parts.unchecked),
        _ => {}
    }
    Some(Checked { notice, facts })
}

/// What a check can find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// It fits a key that stands beside it.
    Key,
    /// It fits the key of a certificate of the domain that is named, and all times fit.
    Domain,
    /// It fits the key of the certificate, which is not one of the named domain.
    DomainContradicted,
    /// It fits, and the certificate was not valid at the stated time.
    TimeContradicted,
    /// It fits, and the time stamp is of something else or of another hour.
    StampContradicted,
    /// It fits, and there is no time stamp that could be read.
    DomainWithoutStamp,
    /// It fits the list of parts, and parts are not what the list says.
    PartsChanged,
    /// It fits the list of parts, and parts could not be compared with it.
    PartsUnchecked,
    /// It was made over another list of parts.
    ListChanged,
    /// It does not fit its key.
    Wrong,
    /// Key, hash or certificate is of a kind that is not read here.
    Unknown,
}

impl Found {
    fn code(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Domain => "domain",
            Self::DomainContradicted => "domain-contradicted",
            Self::TimeContradicted => "time-contradicted",
            Self::StampContradicted => "stamp-contradicted",
            Self::DomainWithoutStamp => "domain-without-stamp",
            Self::PartsChanged => "parts-changed",
            Self::PartsUnchecked => "parts-unchecked",
            Self::ListChanged => "list-changed",
            Self::Wrong => "wrong",
            Self::Unknown => "unknown",
        }
    }

    /// Says whether the signature fits its key, whatever else does not fit.
    fn fits(self) -> bool {
        !matches!(self, Self::ListChanged | Self::Wrong | Self::Unknown)
    }
}

fn judge(
    signed: &Value,
    list: &[u8],
    parts: Parts,
    facts: &mut Vec<(MetadataCode, String)>,
) -> Found {
    let stated = text(signed, "hash");
    match agrees(stated, list) {
        Some(true) if stated.to_ascii_lowercase().starts_with("sha256:") => {}
        Some(false) => return Found::ListChanged,
        _ => return Found::Unknown,
    }
    let (Some(key), Some(signature)) = (key_of(signed), base64(text(signed, "signature"))) else {
        return Found::Unknown;
    };
    if !key.verifies(stated.as_bytes(), &signature) {
        return Found::Wrong;
    }
    facts.push((
        MetadataCode::Signer,
        format!("key sha256:{}", fingerprint(&key)),
    ));
    let certified = judge_domain(signed, facts);
    facts.push((MetadataCode::SignedAt, text(signed, "created").to_owned()));
    // The worst is said: parts that are not the signed ones weigh more than whose key it is.
    if parts.contradicted + parts.unlisted > 0 {
        return Found::PartsChanged;
    }
    if parts.unchecked > 0 {
        return Found::PartsUnchecked;
    }
    certified.unwrap_or(Found::Key)
}

/// Judges what a certificate and a time stamp beside the signature say; nothing where there is no certificate.
fn judge_domain(signed: &Value, facts: &mut Vec<(MetadataCode, String)>) -> Option<Found> {
    let certificate = DomainCertificate::first_of(text(signed, "domainCert"))?;
    let domain = text(signed, "domain");
    if !certificate.names(domain) {
        return Some(Found::DomainContradicted);
    }
    facts.push((MetadataCode::Signer, format!("domain {domain}")));
    let Some(created) = seconds(text(signed, "created")) else {
        return Some(Found::TimeContradicted);
    };
    if !certificate.is_valid_at(created) {
        return Some(Found::TimeContradicted);
    }
    let stamp = base64(text(signed, "timeSignature")).and_then(|answer| TimeStamp::read(&answer));
    // The stamp is made over the letters of the signature, not over what they stand for.
    let is_of = |stamp: &TimeStamp| stamp.is_of(text(signed, "signature").as_bytes());
    Some(
        match stamp.and_then(|stamp| Some((is_of(&stamp)?, stamp))) {
            Some((true, stamp)) if stamp.seconds().abs_diff(created) <= NEAR => Found::Domain,
            Some(_) => Found::StampContradicted,
            None => Found::DomainWithoutStamp,
        },
    )
}

/// Returns the key that a signature is said to be made with.
fn key_of(signed: &Value) -> Option<ForeignKey> {
    match text(signed, "domainCert") {
        "" => ForeignKey::read(&base64(text(signed, "publicKey"))?),
        chain => DomainCertificate::first_of(chain)?.key().cloned(),
    }
}

fn fingerprint(key: &ForeignKey) -> String {
    let bytes = key.fingerprint();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
