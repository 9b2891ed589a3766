//! Checksums that archives of web pages state of their records: SHA-1 and SHA-256.
//!
//! Nothing is kept secret or signed by them: a stated hash is compared with the one that
//! the bytes have, and a person is told where they differ.

use kua_crypto::digest::sha256;
use kua_crypto::foreign::sha1;

/// Says whether bytes have a hash that is stated as `sha1:...` or `sha256:...`; nothing where the kind is unknown.
pub(in crate::importers) fn agrees(stated: &str, bytes: &[u8]) -> Option<bool> {
    let (kind, value) = stated.trim().split_once(':')?;
    let found: Vec<u8> = match kind.to_ascii_lowercase().replace('-', "").as_str() {
        "sha1" => sha1(bytes).to_vec(),
        "sha256" => sha256(bytes).to_vec(),
        _ => return None,
    };
    let value = value.trim();
    let is_hex = value.len() == found.len() * 2;
    let hex: String = found.iter().map(|byte| format!("{byte:02x}")).collect();
    Some(match is_hex {
        true => value.eq_ignore_ascii_case(&hex),
        false => value
            .trim_end_matches('=')
            .eq_ignore_ascii_case(&base32(&found)),
    })
}

fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut text = String::new();
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            let letter = usize::try_from(bits >> count & 31).unwrap_or(0);
            text.extend(LETTERS.get(letter).map(|byte| char::from(*byte)));
        }
        bits &= (1 << count) - 1;
    }
    if count > 0 {
        let letter = usize::try_from(bits << (5 - count) & 31).unwrap_or(0);
        text.extend(LETTERS.get(letter).map(|byte| char::from(*byte)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of FIPS 180, and lengths around the border of a block.
    #[test]
    fn hashes_are_those_of_the_standard() {
        let check = |bytes: &[u8], stated: &str, expected| {
            assert_eq!(agrees(stated, bytes), expected, "{stated}");
        };
        check(
            b"abc",
            "sha1:a9993e364706816aba3e25717850c26c9cd0d89d",
            Some(true),
        );
        check(b"abc", "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", Some(true));
        check(b"", "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", Some(true));
        check(
            b"abc",
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            Some(true),
        );
        check(
            b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "SHA-256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            Some(true),
        );
        check(
            &[b'a'; 64],
            "sha256:ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb",
            Some(true),
        );
        check(b"abd", "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", Some(false));
        check(b"abc", "md5:900150983cd24fb0d6963f7d28e17f72", None);
        check(b"abc", "nothing", None);
    }
}
