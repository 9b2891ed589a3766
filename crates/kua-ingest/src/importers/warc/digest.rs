//! Checksums that archives of web pages state of their records: SHA-1 and SHA-256.
//!
//! Written here, because only `kua-crypto` names cryptographic crates and this room
//! may not lean on it. Nothing is kept secret or signed by them: a stated hash is
//! compared with the one that the bytes have, and a person is told where they differ.

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

/// Calls back for each block of 64 bytes, the last ones padded as both hashes want it.
fn blocks(bytes: &[u8], each: &mut dyn FnMut(&[u8; 64])) {
    let mut whole = bytes.chunks_exact(64);
    for block in whole.by_ref() {
        if let Ok(block) = block.try_into() {
            each(block);
        }
    }
    let mut tail = whole.remainder().to_vec();
    let bits = u64::try_from(bytes.len())
        .unwrap_or(u64::MAX)
        .wrapping_mul(8);
    tail.push(0x80);
    while tail.len() % 64 != 56 {
        tail.push(0);
    }
    tail.extend_from_slice(&bits.to_be_bytes());
    for block in tail.chunks_exact(64) {
        if let Ok(block) = block.try_into() {
            each(block);
        }
    }
}

/// Returns the words of a block, and those that are made of them.
fn schedule<const N: usize>(block: &[u8; 64], next: impl Fn(&[u32; N], usize) -> u32) -> [u32; N] {
    let mut words = [0_u32; N];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *word = bytes.try_into().map(u32::from_be_bytes).unwrap_or(0);
    }
    for at in 16..N {
        let value = next(&words, at);
        if let Some(word) = words.get_mut(at) {
            *word = value;
        }
    }
    words
}

fn back<const N: usize>(words: &[u32; N], at: usize, steps: usize) -> u32 {
    at.checked_sub(steps)
        .and_then(|at| words.get(at))
        .copied()
        .unwrap_or(0)
}

fn bytes_of<const N: usize, const M: usize>(state: [u32; N]) -> [u8; M] {
    let mut bytes = [0; M];
    for (slot, word) in bytes.chunks_exact_mut(4).zip(state) {
        slot.copy_from_slice(&word.to_be_bytes());
    }
    bytes
}

fn sha1(bytes: &[u8]) -> [u8; 20] {
    let mut state: [u32; 5] = [
        0x6745_2301,
        0xEFCD_AB89,
        0x98BA_DCFE,
        0x1032_5476,
        0xC3D2_E1F0,
    ];
    blocks(bytes, &mut |block| {
        let words = schedule::<80>(block, |words, at| {
            let mixed =
                back(words, at, 3) ^ back(words, at, 8) ^ back(words, at, 14) ^ back(words, at, 16);
            mixed.rotate_left(1)
        });
        let [mut a, mut b, mut c, mut d, mut e] = state;
        for (round, word) in words.into_iter().enumerate() {
            let (mixed, constant) = match round {
                0..20 => (b & c | !b & d, 0x5A82_7999),
                20..40 => (b ^ c ^ d, 0x6ED9_EBA1),
                40..60 => (b & c | b & d | c & d, 0x8F1B_BCDC),
                _ => (b ^ c ^ d, 0xCA62_C1D6_u32),
            };
            let next = a
                .rotate_left(5)
                .wrapping_add(mixed)
                .wrapping_add(e)
                .wrapping_add(constant)
                .wrapping_add(word);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, next);
        }
        for (sum, value) in state.iter_mut().zip([a, b, c, d, e]) {
            *sum = sum.wrapping_add(value);
        }
    });
    bytes_of(state)
}

/// Returns the first 32 bits behind the point of a root of a prime number, as the standard defines its constants.
fn fraction(root: f64) -> u32 {
    // Doubles hold 52 bits behind the point, of which 32 are wanted.
    let scaled = (root.fract() * 4_294_967_296.0).floor();
    format!("{scaled:.0}").parse().unwrap_or(0)
}

fn primes() -> impl Iterator<Item = u32> {
    (2_u32..).filter(|number| {
        (2..*number)
            .take_while(|d| d * d <= *number)
            .all(|d| number % d != 0)
    })
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut state = [0_u32; 8];
    for (word, prime) in state.iter_mut().zip(primes()) {
        *word = fraction(f64::from(prime).sqrt());
    }
    let mut constants = [0_u32; 64];
    for (word, prime) in constants.iter_mut().zip(primes()) {
        *word = fraction(f64::from(prime).cbrt());
    }
    blocks(bytes, &mut |block| {
        let words = schedule::<64>(block, |words, at| {
            let (early, late) = (back(words, at, 15), back(words, at, 2));
            let early = early.rotate_right(7) ^ early.rotate_right(18) ^ early >> 3;
            let late = late.rotate_right(17) ^ late.rotate_right(19) ^ late >> 10;
            back(words, at, 16)
                .wrapping_add(early)
                .wrapping_add(back(words, at, 7))
                .wrapping_add(late)
        });
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
        for (word, constant) in words.into_iter().zip(constants) {
            let mixed = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
            let first = h
                .wrapping_add(mixed)
                .wrapping_add(e & f ^ !e & g)
                .wrapping_add(constant)
                .wrapping_add(word);
            let mixed = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
            let second = mixed.wrapping_add(a & b ^ a & c ^ b & c);
            (h, g, f, e, d, c, b, a) = (
                g,
                f,
                e,
                d.wrapping_add(first),
                c,
                b,
                a,
                first.wrapping_add(second),
            );
        }
        for (sum, value) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
            *sum = sum.wrapping_add(value);
        }
    });
    bytes_of(state)
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
