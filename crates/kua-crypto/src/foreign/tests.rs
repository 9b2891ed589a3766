#![allow(clippy::unwrap_used)]
use p256::ecdsa::signature::hazmat::PrehashSigner;
use proptest::prelude::*;

use super::*;

/// SubjectPublicKeyInfo with a point behind it, by hand.
fn written(curve: &[u8], point: &[u8]) -> Vec<u8> {
    let algorithm = [
        &[0x30, u8::try_from(9 + curve.len()).unwrap()],
        [0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01].as_slice(),
        curve,
    ]
    .concat();
    let bits = [&[0x03, u8::try_from(point.len() + 1).unwrap(), 0], point].concat();
    let length = u8::try_from(algorithm.len() + bits.len()).unwrap();
    let length = match length {
        0..128 => vec![length],
        _ => vec![0x81, length],
    };
    [&[0x30], length.as_slice(), &algorithm, &bits].concat()
}

const SHORT: &[u8] = &[0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];
const LONG: &[u8] = &[0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x22];

fn long_pair(seed: u8) -> (p384::ecdsa::SigningKey, ForeignKey) {
    let signing = p384::ecdsa::SigningKey::from_slice(&[seed; 48]).unwrap();
    let point = signing.verifying_key().to_sec1_point(false);
    let key = ForeignKey::read(&written(LONG, point.as_bytes())).unwrap();
    (signing, key)
}

fn short_pair(seed: u8) -> (p256::ecdsa::SigningKey, ForeignKey) {
    let signing = p256::ecdsa::SigningKey::from_slice(&[seed; 32]).unwrap();
    let point = signing.verifying_key().to_sec1_point(false);
    let key = ForeignKey::read(&written(SHORT, point.as_bytes())).unwrap();
    (signing, key)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_was_signed_fits_and_nothing_else(
        seed in 1..200_u8,
        message in proptest::collection::vec(any::<u8>(), 0..200),
        other in proptest::collection::vec(any::<u8>(), 0..200),
        at in any::<prop::sample::Index>(),
    ) {
        let (signing, key) = long_pair(seed);
        let made: p384::ecdsa::Signature = signing.sign_prehash(&sha256(&message)).unwrap();
        let (flat, der) = (made.to_bytes().to_vec(), made.to_der().as_bytes().to_vec());
        prop_assert!(key.verifies(&message, &flat));
        prop_assert!(key.verifies(&message, &der));
        prop_assert_eq!(key.verifies(&other, &flat), message == other);
        prop_assert!(!long_pair(seed + 1).1.verifies(&message, &flat));
        let mut damaged = flat;
        let at = at.index(damaged.len());
        damaged[at] ^= 1;
        prop_assert!(!key.verifies(&message, &damaged));
        let (signing, key) = short_pair(seed);
        let made: p256::ecdsa::Signature = signing.sign_prehash(&sha256(&message)).unwrap();
        prop_assert!(key.verifies(&message, &made.to_bytes()));
        prop_assert!(key.verifies(&message, made.to_der().as_bytes()));
        prop_assert_eq!(key.verifies(&other, &made.to_bytes()), message == other);
    }

    #[test]
    fn bytes_that_are_nothing_are_read_as_nothing(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(ForeignKey::read(&bytes).is_none());
        prop_assert!(DomainCertificate::read(&bytes).is_none());
        prop_assert!(TimeStamp::read(&bytes).is_none());
        prop_assert!(!long_pair(7).1.verifies(b"words", &bytes));
    }
}

#[test]
fn keys_of_other_kinds_are_not_read() {
    let point = short_pair(3).0.verifying_key().to_sec1_point(false);
    let other_curve = &[0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x0A];
    for written in [
        written(other_curve, point.as_bytes()),
        written(LONG, point.as_bytes()),
        written(SHORT, &[4; 65]),
        written(SHORT, b""),
    ] {
        assert!(ForeignKey::read(&written).is_none());
    }
}

#[test]
fn times_are_read_in_utc_only() {
    let check = |written: &str, expected| assert_eq!(seconds(written), expected, "{written}");
    check("1970-01-01T00:00:00Z", Some(0));
    check("2020-12-02T04:10:00Z", Some(1_606_882_200));
    check("2020-12-02T04:10:00.000Z", Some(1_606_882_200));
    check("2020-12-02T04:10:00+00:00", Some(1_606_882_200));
    check("2020-12-02T04:10:00+05:00", None);
    check("2020-12-02", None);
    check("2020-13-02T04:10:00Z", None);
    check("2020-12-02T04:10:00.x0Z", None);
    check("", None);
    assert_eq!(stamped(b"20201202041000Z"), Some(1_606_882_200));
    assert_eq!(stamped(b"20201202041000.25Z"), Some(1_606_882_200));
    assert_eq!(stamped(b"20201202041000+0500"), None);
    assert_eq!(stamped("2020120204100é".as_bytes()), None);
}

/// The examples of FIPS 180.
#[test]
fn sha1_is_that_of_the_standard() {
    let hex = |bytes: [u8; 20]| -> String { bytes.iter().map(|b| format!("{b:02x}")).collect() };
    assert_eq!(
        hex(sha1(b"abc")),
        "a9993e364706816aba3e25717850c26c9cd0d89d"
    );
}
