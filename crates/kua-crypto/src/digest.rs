//! SHA-256, HMAC-SHA-256 and HKDF-SHA-256.

use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha2::Digest;

/// Returns the SHA-256 of some bytes (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    sha2::Sha256::digest(bytes).into()
}

/// SHA-256 of bytes that come piece by piece.
#[derive(Clone, Default)]
pub struct Sha256(sha2::Sha256);

impl Sha256 {
    /// Begins with nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Returns the hash of all pieces.
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

impl std::fmt::Debug for Sha256 {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Sha256([withheld])")
    }
}

/// Returns the HMAC-SHA-256 (RFC 2104) of all parts, one after the other.
pub(crate) fn hmac_sha256(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    keyed(key, parts).finalize().into_bytes().into()
}

/// Checks an HMAC-SHA-256 in constant time.
pub(crate) fn hmac_sha256_agrees(key: &[u8; 32], parts: &[&[u8]], expected: &[u8; 32]) -> bool {
    keyed(key, parts).verify_slice(expected).is_ok()
}

fn keyed(key: &[u8; 32], parts: &[&[u8]]) -> Hmac<sha2::Sha256> {
    // A key shorter than the block is filled up with zeros, so this is HMAC under the 32 bytes.
    let mut block = zeroize::Zeroizing::new([0_u8; 64]);
    for (slot, byte) in block.iter_mut().zip(key) {
        *slot = *byte;
    }
    let mut mac = Hmac::<sha2::Sha256>::new((&*block).into());
    for part in parts {
        mac.update(part);
    }
    mac
}

/// Returns the first 32 bytes of HKDF-SHA-256 (RFC 5869) without a salt.
pub(crate) fn hkdf_sha256(secret: &[u8; 32], info: &[u8]) -> [u8; 32] {
    let pseudorandom = zeroize::Zeroizing::new(hmac_sha256(&[0; 32], &[secret]));
    hmac_sha256(&pseudorandom, &[info, &[1]])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    }

    /// FIPS 180-4 examples.
    #[test]
    fn sha256_of_abc_is_the_published_one() {
        let expected = hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(sha256(b"abc").to_vec(), expected);
        let mut pieces = Sha256::new();
        pieces.update(b"a");
        pieces.update(b"bc");
        assert_eq!(pieces.finish().to_vec(), expected);
    }

    /// RFC 4231 test case 2 has a key of 4 bytes; a key filled up with zeros is the same key.
    #[test]
    fn hmac_is_the_one_of_rfc_4231() {
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        let expected = hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert_eq!(
            hmac_sha256(&key, &[b"what do ya want ", b"for nothing?"]).to_vec(),
            expected
        );
        assert!(hmac_sha256_agrees(
            &key,
            &[b"what do ya want for nothing?"],
            &expected.try_into().unwrap()
        ));
        assert!(!hmac_sha256_agrees(&key, &[b"what"], &[0; 32]));
    }

    /// RFC 5869 test case 3 has no salt and no info, and a secret of 22 bytes: its extract
    /// step is checked here with the secret given whole, its expand step through the result.
    #[test]
    fn hkdf_is_the_one_of_rfc_5869() {
        let secret = [0x0b_u8; 22];
        let pseudorandom = hmac_sha256(&[0; 32], &[&secret]);
        assert_eq!(
            pseudorandom.to_vec(),
            hex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
        );
        assert_eq!(
            hmac_sha256(&pseudorandom, &[&[], &[1]]).to_vec(),
            hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d")
        );
    }
}
