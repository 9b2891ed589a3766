//! Hashes, keys, certificates and time stamps that others chose: they are checked here and never made.
//!
//! Archives of web pages carry them. A signature that fits says that the holder of a
//! key made it over these bytes, and nothing about who that is: no list of authorities
//! is kept, no issuer of a certificate and no maker of a time stamp is checked, and
//! nobody is asked over a network.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use sha2::Digest;
use x509_cert::Certificate;
use x509_cert::der::asn1::{AnyRef, ObjectIdentifier};
use x509_cert::der::{DateTime, Decode, Encode, Reader, SliceReader, Tag, Tagged};
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::spki::SubjectPublicKeyInfoRef;

use crate::digest::sha256;

const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA_512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");

/// Returns the SHA-1 of some bytes, for comparing what an archive states and for nothing else.
pub fn sha1(bytes: &[u8]) -> [u8; 20] {
    sha1::Sha1::digest(bytes).into()
}

/// Decodes base64 as others write it, with line ends in it or without.
pub fn base64(written: &str) -> Option<Vec<u8>> {
    let letters: String = written
        .chars()
        .filter(|letter| !letter.is_ascii_whitespace())
        .collect();
    STANDARD.decode(letters).ok()
}

/// Reads a time such as `2020-12-02T04:10:00.000Z` as seconds since 1970.
///
/// Only times in UTC are read: a certificate and a time stamp have no others.
pub fn seconds(written: &str) -> Option<u64> {
    let whole = match written.split_once('.') {
        Some((whole, fraction)) => {
            let digits = fraction.strip_suffix('Z')?;
            digits
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then_some(())?;
            format!("{whole}Z")
        }
        None => written.replace("+00:00", "Z"),
    };
    let time: DateTime = whole.parse().ok()?;
    Some(time.unix_duration().as_secs())
}

/// A public key on one of the two curves that browsers and authorities use.
#[derive(Clone, Debug)]
pub struct ForeignKey {
    curve: Curve,
    fingerprint: [u8; 32],
}

#[derive(Clone, Debug)]
enum Curve {
    P256(p256::ecdsa::VerifyingKey),
    P384(p384::ecdsa::VerifyingKey),
}

impl ForeignKey {
    /// Reads a key as SubjectPublicKeyInfo (RFC 5280) has it; none where it is of another kind.
    pub fn read(der: &[u8]) -> Option<Self> {
        let info = SubjectPublicKeyInfoRef::from_der(der).ok()?;
        (info.algorithm.oid == EC_PUBLIC_KEY).then_some(())?;
        let point = info.subject_public_key.as_bytes()?;
        let curve = match info.algorithm.parameters_oid().ok()? {
            P256 => Curve::P256(p256::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?),
            P384 => Curve::P384(p384::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?),
            _ => return None,
        };
        Some(Self {
            curve,
            fingerprint: sha256(der),
        })
    }

    /// Returns the SHA-256 of the key as it was written.
    pub fn fingerprint(&self) -> [u8; 32] {
        self.fingerprint
    }

    /// Says whether a signature (ECDSA with SHA-256) was made over this message with the other half of the key.
    ///
    /// Browsers write the two numbers one after the other, other programs write them as DER.
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        use p256::ecdsa::Signature as Short;
        use p384::ecdsa::Signature as Long;
        let hash = sha256(message);
        match &self.curve {
            Curve::P256(key) => Short::from_slice(signature)
                .or_else(|_| Short::from_der(signature))
                .is_ok_and(|signature| key.verify_prehash(&hash, &signature).is_ok()),
            Curve::P384(key) => Long::from_slice(signature)
                .or_else(|_| Long::from_der(signature))
                .is_ok_and(|signature| key.verify_prehash(&hash, &signature).is_ok()),
        }
    }
}

/// What a certificate of an internet domain says; nobody vouches for it here.
#[derive(Clone, Debug)]
pub struct DomainCertificate {
    key: Option<ForeignKey>,
    names: Vec<String>,
    from: u64,
    until: u64,
}

impl DomainCertificate {
    /// Reads the first certificate of a chain in PEM.
    pub fn first_of(chain: &str) -> Option<Self> {
        let (_, rest) = chain.split_once("-----BEGIN CERTIFICATE-----")?;
        let (body, _) = rest.split_once("-----END CERTIFICATE-----")?;
        Self::read(&base64(body)?)
    }

    /// Reads a certificate (X.509).
    pub fn read(der: &[u8]) -> Option<Self> {
        let certificate = Certificate::from_der(der).ok()?;
        let told = certificate.tbs_certificate();
        let key = told.subject_public_key_info().to_der().ok()?;
        let common = told.subject().common_name().ok().flatten();
        let mut names: Vec<String> = common
            .map(|name| name.value().into_owned())
            .into_iter()
            .collect();
        if let Ok(Some((_, SubjectAltName(others)))) = told.get_extension::<SubjectAltName>() {
            names.extend(others.iter().filter_map(|name| match name {
                GeneralName::DnsName(name) => Some(name.as_str().to_owned()),
                _ => None,
            }));
        }
        let validity = told.validity();
        Some(Self {
            key: ForeignKey::read(&key),
            names,
            from: validity.not_before.to_unix_duration().as_secs(),
            until: validity.not_after.to_unix_duration().as_secs(),
        })
    }

    /// Returns its key; none where it is of a kind that is not read here, such as RSA.
    pub fn key(&self) -> Option<&ForeignKey> {
        self.key.as_ref()
    }

    /// Says whether it names this domain, itself or by `*` for its first label.
    pub fn names(&self, domain: &str) -> bool {
        let upper = domain.split_once('.').map(|(_, upper)| upper);
        self.names.iter().any(|name| {
            name.eq_ignore_ascii_case(domain)
                || name
                    .strip_prefix("*.")
                    .is_some_and(|name| upper.is_some_and(|upper| name.eq_ignore_ascii_case(upper)))
        })
    }

    /// Says whether it was valid at a time.
    pub fn is_valid_at(&self, seconds: u64) -> bool {
        (self.from..=self.until).contains(&seconds)
    }
}

/// What a time stamp (RFC 3161) says; who made it is not checked.
#[derive(Clone, Debug)]
pub struct TimeStamp {
    seconds: u64,
    imprint: Vec<u8>,
    hash: ObjectIdentifier,
}

impl TimeStamp {
    /// Reads an answer of a time stamping authority.
    pub fn read(der: &[u8]) -> Option<Self> {
        let answer = parts(AnyRef::from_der(der).ok()?.value())?;
        let token = parts(answer.get(1)?.value())?;
        (oid(token.first()?)? == SIGNED_DATA).then_some(())?;
        let signed = parts(parts(token.get(1)?.value())?.first()?.value())?;
        let content = parts(signed.get(2)?.value())?;
        (oid(content.first()?)? == TIME_STAMP).then_some(())?;
        let octets = parts(content.get(1)?.value())?.first()?.value();
        let told = parts(AnyRef::from_der(octets).ok()?.value())?;
        let imprint = parts(told.get(2)?.value())?;
        let algorithm = parts(imprint.first()?.value())?;
        Some(Self {
            seconds: stamped(told.get(4)?.value())?,
            imprint: imprint.get(1)?.value().to_vec(),
            hash: oid(algorithm.first()?)?,
        })
    }

    /// Returns its time, in seconds since 1970.
    pub fn seconds(&self) -> u64 {
        self.seconds
    }

    /// Says whether it was made for these bytes; nothing where its hash is of another kind.
    pub fn is_of(&self, bytes: &[u8]) -> Option<bool> {
        let found = match self.hash {
            SHA_256 => sha2::Sha256::digest(bytes).to_vec(),
            SHA_384 => sha2::Sha384::digest(bytes).to_vec(),
            SHA_512 => sha2::Sha512::digest(bytes).to_vec(),
            _ => return None,
        };
        Some(found == self.imprint)
    }
}

/// Takes what stands in a sequence apart.
fn parts(mut bytes: &[u8]) -> Option<Vec<AnyRef<'_>>> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let mut reader = SliceReader::new(bytes).ok()?;
        found.push(AnyRef::decode(&mut reader).ok()?);
        let read = usize::try_from(reader.position()).ok()?;
        bytes = bytes.get(read..)?;
    }
    Some(found)
}

fn oid(any: &AnyRef<'_>) -> Option<ObjectIdentifier> {
    (any.tag() == Tag::ObjectIdentifier).then_some(())?;
    ObjectIdentifier::from_bytes(any.value()).ok()
}

/// Reads `20201202041000Z`, with or without a fraction of the second.
fn stamped(written: &[u8]) -> Option<u64> {
    let written = std::str::from_utf8(written).ok()?;
    let digits = written.get(..14)?;
    let rest = written.get(14..)?;
    (rest == "Z" || (rest.starts_with('.') && rest.ends_with('Z'))).then_some(())?;
    let part = |at: std::ops::Range<usize>| digits.get(at).unwrap_or_default();
    seconds(&format!(
        "{}-{}-{}T{}:{}:{}Z",
        part(0..4),
        part(4..6),
        part(6..8),
        part(8..10),
        part(10..12),
        part(12..14)
    ))
}

#[cfg(test)]
mod tests;
