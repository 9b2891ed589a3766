//! What was found when names were looked up, kept so that a restart does not look them all up again.
//!
//! It lies sealed among what can be made again, in shelves by the hash of a name, so that a new
//! name changes one of them. No name stands in it: names are hashed with a salt of their own, and
//! what is not borne any more finds no name to belong to and is written over. Found by other rules
//! of comparison, it is worth nothing and passed over.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use kua_core::KeyId;
use kua_crypto::digest::sha256;

use crate::nearness::{Judged, Near};

/// The form of the bytes, and of what is looked up: changed with either.
const FORMAT: u32 = 1;

/// The beginning of the names under which it is kept.
pub(crate) const PREFIX: &str = "doubles/";

/// How many names a shelf has, about.
const ON_A_SHELF: usize = 500;

/// The most shelves.
const MOST_SHELVES: u16 = 256;

/// By which rules names are compared here.
static RULES: LazyLock<u64> =
    LazyLock::new(|| kua_names::comparison::rules().wrapping_add(u64::from(FORMAT)));

/// How it is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    salt: [u8; 32],
    shelves: u16,
    /// How many people were counted when likelihoods were asked of all.
    pub(crate) counted: Option<u32>,
}

/// A name that was looked up, by its hash.
#[derive(PartialEq)]
pub(crate) struct Looked {
    pub(crate) name: u64,
    pub(crate) itself: Option<Judged>,
    /// The others, by their hashes.
    pub(crate) near: Vec<(u64, Judged)>,
}

/// Entries as the store keeps them: a name, and the bytes or that it goes.
pub(crate) type Entries = BTreeMap<String, Option<Vec<u8>>>;

/// Returns the name under which somebody's head is kept.
pub(crate) fn head_of(actor: KeyId) -> String {
    format!("{PREFIX}{actor}")
}

/// Returns the name under which a shelf is kept.
pub(crate) fn shelf_of(actor: KeyId, shelf: u16) -> String {
    format!("{PREFIX}{actor}/{shelf:03}")
}

impl Head {
    /// Returns how so many names are kept, with a salt that nothing else has.
    pub(crate) fn new(salt: [u8; 32], names: usize) -> Self {
        Self {
            salt,
            shelves: shelves(names),
            counted: None,
        }
    }

    /// Whether so many names are kept well so.
    pub(crate) fn fits(&self, names: usize) -> bool {
        let wanted = shelves(names);
        wanted <= self.shelves.saturating_mul(2) && self.shelves <= wanted.saturating_mul(4)
    }

    /// Returns all its shelves.
    pub(crate) fn all(&self) -> BTreeSet<u16> {
        (0..self.shelves).collect()
    }

    /// Returns what a name is known by.
    pub(crate) fn hash(&self, name: &str) -> u64 {
        let mut salted = self.salt.to_vec();
        salted.extend_from_slice(name.as_bytes());
        let hash = sha256(&salted);
        hash.iter()
            .take(8)
            .fold(0, |hash, byte| hash << 8 | u64::from(*byte))
    }

    /// Returns the shelf of a hash.
    pub(crate) fn shelf(&self, hash: u64) -> u16 {
        u16::try_from(hash % u64::from(self.shelves.max(1))).unwrap_or(0)
    }

    /// Writes it.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = RULES.to_le_bytes().to_vec();
        bytes.extend(self.salt);
        bytes.extend(self.shelves.to_le_bytes());
        bytes.extend(self.counted.unwrap_or(u32::MAX).to_le_bytes());
        bytes
    }

    /// Reads it; nothing where it was written by other rules.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut rest = Rest(bytes);
        if u64::from_le_bytes(rest.take()?) != *RULES {
            return None;
        }
        let salt = rest.take()?;
        let shelves = u16::from_le_bytes(rest.take()?);
        let counted = u32::from_le_bytes(rest.take()?);
        (1..=MOST_SHELVES).contains(&shelves).then_some(Self {
            salt,
            shelves,
            counted: (counted != u32::MAX).then_some(counted),
        })
    }
}

fn shelves(names: usize) -> u16 {
    let wanted = names.div_ceil(ON_A_SHELF).next_power_of_two();
    u16::try_from(wanted).map_or(MOST_SHELVES, |wanted| wanted.clamp(1, MOST_SHELVES))
}

/// Adds a name that was looked up to a shelf.
pub(crate) fn write(shelf: &mut Vec<u8>, name: u64, itself: Option<Judged>, near: &[(u64, Near)]) {
    shelf.extend(name.to_le_bytes());
    let count = u8::try_from(near.len()).unwrap_or(u8::MAX);
    shelf.push(count);
    shelf.push(u8::from(itself.is_some()));
    if let Some(judged) = itself {
        put(shelf, judged);
    }
    for (other, near) in near.iter().take(usize::from(count)) {
        shelf.extend(other.to_le_bytes());
        put(shelf, near.judged);
    }
}

fn put(shelf: &mut Vec<u8>, judged: Judged) {
    for number in [judged.plain, judged.likelihood, judged.rarity] {
        shelf.extend(number.to_le_bytes());
    }
}

/// Reads a shelf; what is cut off or damaged is left out.
pub(crate) fn read(shelf: &[u8]) -> Vec<Looked> {
    let mut rest = Rest(shelf);
    std::iter::from_fn(|| rest.looked()).collect()
}

/// Bytes that are still to be read.
struct Rest<'b>(&'b [u8]);

impl Rest<'_> {
    fn take<const COUNT: usize>(&mut self) -> Option<[u8; COUNT]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    fn judged(&mut self) -> Option<Judged> {
        let mut number = || {
            let number = f32::from_le_bytes(self.take()?);
            number.is_finite().then_some(number)
        };
        Some(Judged {
            plain: number()?,
            likelihood: number()?,
            rarity: number()?,
        })
    }

    fn looked(&mut self) -> Option<Looked> {
        let name = u64::from_le_bytes(self.take()?);
        let [count, itself] = self.take()?;
        let itself = match itself {
            0 => None,
            _ => Some(self.judged()?),
        };
        let near = (0..count)
            .map(|_| Some((u64::from_le_bytes(self.take()?), self.judged()?)))
            .collect::<Option<_>>()?;
        Some(Looked { name, itself, near })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(plain: f32) -> Judged {
        Judged {
            plain,
            likelihood: plain / 2.0,
            rarity: 7.5,
        }
    }

    #[test]
    fn a_head_comes_back_unless_the_rules_are_others() {
        for counted in [None, Some(0), Some(2_310)] {
            let head = Head {
                counted,
                ..Head::new([3; 32], 9_000)
            };
            let bytes = head.encode();
            assert!(Head::decode(&bytes) == Some(head));
            for cut in 0..bytes.len() {
                assert!(Head::decode(&bytes[..cut]).is_none());
            }
            let mut other = bytes.clone();
            other[0] ^= 1;
            assert!(Head::decode(&other).is_none());
        }
    }

    #[test]
    fn a_shelf_comes_back_as_far_as_it_is_whole() {
        let mut shelf = Vec::new();
        let near = |other| Near {
            other: 0,
            judged: judged(other),
        };
        write(
            &mut shelf,
            1,
            Some(judged(0.9)),
            &[(2, near(0.8)), (3, near(0.7))],
        );
        let first = shelf.len();
        write(&mut shelf, 4, None, &[]);
        let all = read(&shelf);
        assert_eq!(all.len(), 2);
        assert!(all[0].name == 1 && all[0].itself == Some(judged(0.9)));
        assert!(all[0].near == [(2, judged(0.8)), (3, judged(0.7))]);
        assert!(all[1].name == 4 && all[1].itself.is_none() && all[1].near.is_empty());
        for cut in 0..shelf.len() {
            let found = read(&shelf[..cut]).len();
            assert_eq!(found, usize::from(cut >= first), "{cut}");
        }
        assert!(read(&[255; 64]).is_empty());
    }

    #[test]
    fn shelves_grow_with_the_names_and_a_salt_hides_them() {
        for (names, expected) in [(0, 1), (500, 1), (501, 2), (100_000, 256), (9_000_000, 256)] {
            assert_eq!(shelves(names), expected, "{names}");
        }
        let head = Head::new([1; 32], 4_000);
        assert!(head.fits(2_000) && head.fits(8_000) && !head.fits(9_000) && !head.fits(100));
        assert_ne!(
            head.hash("Qarabura"),
            Head::new([2; 32], 4_000).hash("Qarabura")
        );
        assert!(head.all().contains(&head.shelf(head.hash("Qarabura"))));
    }
}
