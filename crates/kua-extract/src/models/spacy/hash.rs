//! The two hashes that the model was trained with: words to numbers, numbers to table rows.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// A map by numbers that are hashes already.
pub(super) type Hashed<Key, Value> = HashMap<Key, Value, BuildHasherDefault<Mix>>;

static SYMBOLS: LazyLock<HashMap<&'static str, u64>> = LazyLock::new(|| {
    include_str!("../../../data/spacy-symbols.tsv")
        .lines()
        .filter_map(|line| {
            let (word, number) = line.split_once('\t')?;
            Some((word, number.parse().ok()?))
        })
        .collect()
});

/// Returns the number of a word: a hash, but for a few names that have numbers of their own.
pub(super) fn word(word: &str) -> u64 {
    // The names are short, so most words need not be looked up among them.
    if word.len() <= 10
        && let Some(number) = SYMBOLS.get(word)
    {
        return *number;
    }
    text(word)
}

/// Returns the hash of a text, whatever it says.
pub(super) fn text(text: &str) -> u64 {
    murmur64(text.as_bytes(), 1)
}

/// MurmurHash64A, reading little-endian.
fn murmur64(bytes: &[u8], seed: u64) -> u64 {
    const FACTOR: u64 = 0xc6a4_a793_5bd1_e995;
    let mut hash = seed ^ (bytes.len() as u64).wrapping_mul(FACTOR);
    let (eights, rest) = bytes.as_chunks::<8>();
    for eight in eights {
        let mut key = u64::from_le_bytes(*eight).wrapping_mul(FACTOR);
        key ^= key >> 47;
        hash ^= key.wrapping_mul(FACTOR);
        hash = hash.wrapping_mul(FACTOR);
    }
    if !rest.is_empty() {
        let tail = rest
            .iter()
            .rev()
            .fold(0_u64, |tail, &byte| tail << 8 | u64::from(byte));
        hash = (hash ^ tail).wrapping_mul(FACTOR);
    }
    hash ^= hash >> 47;
    hash = hash.wrapping_mul(FACTOR);
    hash ^ hash >> 47
}

/// Returns the four rows of a table, before division by its length, in which a number's vector lies.
///
/// This is MurmurHash3 for x64 with 128 bits, of the eight bytes of the number: there is no full
/// block, and the tail fills one of the two words.
pub(super) fn rows(number: u64, seed: u32) -> [u32; 4] {
    const LENGTH: u64 = 8;
    let key = number
        .wrapping_mul(0x87c3_7b91_1142_53d5)
        .rotate_left(31)
        .wrapping_mul(0x4cf5_ad43_2745_937f);
    let seed = u64::from(seed);
    let (first, second) = mingle(seed ^ key ^ LENGTH, seed ^ LENGTH);
    let (first, second) = mingle(finish(first), finish(second));
    [
        first as u32,
        (first >> 32) as u32,
        second as u32,
        (second >> 32) as u32,
    ]
}

fn mingle(first: u64, second: u64) -> (u64, u64) {
    let first = first.wrapping_add(second);
    (first, second.wrapping_add(first))
}

fn finish(mut part: u64) -> u64 {
    part ^= part >> 33;
    part = part.wrapping_mul(0xff51_afd7_ed55_8ccd);
    part ^= part >> 33;
    part = part.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    part ^ part >> 33
}

/// Mixes numbers that are hashes already: enough to spread them over a map.
#[derive(Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.write_u64(murmur64(bytes, self.0));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(said: &str, expected: u64) {
        assert_eq!(word(said), expected, "{said}");
    }

    #[test]
    fn words_have_the_numbers_of_the_original() {
        check("a", 11_901_859_001_352_538_922);
        check("Xx", 12_204_527_652_707_022_206);
        check("hello", 5_983_625_672_228_268_878);
        check("organisation", 8_607_542_466_006_936_414);
        check("Бишкек", 6_318_472_445_121_895_615);
        check("12345678", 9_871_996_032_675_327_904);
        check("123456789012345", 1_977_656_309_825_800_745);
    }

    #[test]
    fn a_few_names_have_numbers_of_their_own() {
        check("X", 101);
        check("number", 432);
        check("GPE", 384);
        check("_", 456);
    }

    #[test]
    fn numbers_have_the_rows_of_the_original() {
        for (number, expected) in [
            (0, [0; 4]),
            (
                1,
                [1_161_550_108, 2_247_783_286, 1_742_325_162, 1_224_191_281],
            ),
            (
                12_345_678_901_234_567,
                [1_519_880_696, 3_764_588_297, 132_337_396, 3_499_398_798],
            ),
            (
                u64::MAX,
                [2_488_739_950, 2_974_852_181, 1_585_626_277, 2_314_794_624],
            ),
        ] {
            assert_eq!(rows(number, 8), expected, "{number}");
        }
    }
}
