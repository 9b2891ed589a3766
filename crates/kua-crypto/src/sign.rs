//! Ed25519 keys of authors and logs (RFC 8032).

use ed25519_dalek::Signer;
use zeroize::Zeroizing;

use crate::random::RandomError;
use crate::secret::SecretKey32;

/// A signature: 64 bytes.
pub type Signature = [u8; 64];

/// 32 bytes are not a public key that this format accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these 32 bytes are not a usable Ed25519 public key")]
pub struct MalformedKey;

/// The signature does not fit message and key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the signature does not fit what it should sign")]
pub struct WrongSignature;

/// A private signing key; wiped when dropped.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// Draws a fresh key.
    ///
    /// # Errors
    /// [`RandomError`] if the system has no random bytes to give.
    pub fn generate() -> Result<Self, RandomError> {
        Ok(Self::from_seed(&SecretKey32::generate()?))
    }

    /// Makes the key out of its 32-byte seed (RFC 8032, section 5.1.5).
    pub fn from_seed(seed: &SecretKey32) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed.expose()))
    }

    /// Returns the seed, to be kept sealed.
    pub fn seed(&self) -> SecretKey32 {
        SecretKey32::from_bytes(*Zeroizing::new(self.0.to_bytes()))
    }

    /// Returns the public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// Signs. The same message and key always give the same signature.
    pub fn sign(&self, message: &[u8]) -> Signature {
        self.0.sign(message).to_bytes()
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SigningKey([withheld])")
    }
}

/// A public key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(pub(crate) ed25519_dalek::VerifyingKey);

impl PublicKey {
    /// Reads a public key.
    ///
    /// # Errors
    /// [`MalformedKey`] for bytes that are no point, that are not the one encoding of it,
    /// or that are a point of small order.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, MalformedKey> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| MalformedKey)?;
        if key.is_weak() || key.to_edwards().compress().as_bytes() != bytes {
            return Err(MalformedKey);
        }
        Ok(Self(key))
    }

    /// Returns the 32 bytes.
    pub fn bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Checks one signature, strictly: no second encoding, no point of small order.
    ///
    /// # Errors
    /// [`WrongSignature`] if it does not fit.
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), WrongSignature> {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        self.0
            .verify_strict(message, &signature)
            .map_err(|_| WrongSignature)
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PublicKey(")?;
        for byte in self.bytes() {
            write!(formatter, "{byte:02x}")?;
        }
        formatter.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        let bytes: Vec<u8> = (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect();
        bytes.try_into().unwrap()
    }

    /// RFC 8032, section 7.1, tests 1, 2, 3 and SHA(abc).
    #[test]
    fn the_vectors_of_rfc_8032_hold() {
        let vectors: [(&str, &str, &[u8], &str); 3] = [
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                b"",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                &[0x72],
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            ),
            (
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                &[0xaf, 0x82],
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
            ),
        ];
        for (seed, public, message, signature) in vectors {
            let key = SigningKey::from_seed(&SecretKey32::from_bytes(hex(seed)));
            assert_eq!(key.public().bytes(), hex::<32>(public));
            assert_eq!(key.sign(message), hex::<64>(signature));
            let public = PublicKey::from_bytes(&hex(public)).unwrap();
            assert_eq!(public.verify(message, &hex(signature)), Ok(()));
            assert_eq!(
                public.verify(b"other", &hex(signature)),
                Err(WrongSignature)
            );
        }
    }

    #[test]
    fn points_of_small_order_and_second_encodings_are_no_keys() {
        // The neutral element, and the same point with y written as p + 1.
        let mut neutral = [0; 32];
        neutral[0] = 1;
        assert_eq!(PublicKey::from_bytes(&neutral), Err(MalformedKey));
        let mut second = [0xff; 32];
        second[0] = 0xee;
        second[31] = 0x7f;
        assert_eq!(PublicKey::from_bytes(&second), Err(MalformedKey));
    }

    #[test]
    fn a_signature_has_no_second_form() {
        let key = SigningKey::from_seed(&SecretKey32::from_bytes([7; 32]));
        let signature = key.sign(b"message");
        // Adding the order of the group to S keeps the equation and changes the bytes.
        let order: [u8; 32] =
            hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        let mut second = signature;
        let mut carry = 0_u16;
        for (byte, add) in second[32..].iter_mut().zip(order) {
            carry += u16::from(*byte) + u16::from(add);
            *byte = carry as u8;
            carry >>= 8;
        }
        assert_eq!(key.public().verify(b"message", &signature), Ok(()));
        assert_eq!(
            key.public().verify(b"message", &second),
            Err(WrongSignature)
        );
    }

    #[test]
    fn debug_withholds_the_private_half() {
        let key = SigningKey::from_seed(&SecretKey32::from_bytes([7; 32]));
        assert_eq!(format!("{key:?}"), "SigningKey([withheld])");
        assert_eq!(format!("{:?}", key.seed()), "[withheld]");
    }
}
