//! Recovery shares: Shamir's secret sharing over GF(256), two of three, on paper.
//!
//! A share carries a random set id, its number and its bytes, and nothing
//! else: whoever finds one learns neither whose it is nor what it opens.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::digest::Sha256;
use crate::random::{self, RandomError};
use crate::secret::SecretKey32;

/// The random id that the shares of one set have in common.
pub type ShareSet = [u8; 4];

/// Digits and letters that are hard to mistake for one another (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Set, number, bytes, checksum: 40 bytes are 64 characters.
const SHARE: usize = 4 + 1 + 32 + 3;
const GROUP: usize = 4;

/// One of three recovery shares; wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Share {
    set: ShareSet,
    number: u8,
    bytes: [u8; 32],
}

/// What was typed is not a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// A character that no share has, counted from 1 without spaces and dashes.
    #[error("character {at} of the share is none that a share has: look at the paper again")]
    Character {
        /// Which one.
        at: usize,
    },
    /// Too short or too long.
    #[error("the share has {found} characters: it must have 64 in 16 groups of 4")]
    Length {
        /// How many there were.
        found: usize,
    },
    /// The checksum does not fit.
    #[error("a character of the share is mistyped: compare it with the paper group by group")]
    Checksum,
}

impl Share {
    /// Returns the share's number: 1, 2 or 3.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// Returns the id of its set, as eight hexadecimal digits.
    pub fn set(&self) -> String {
        self.set.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns the share as it is printed: 16 groups of 4 characters, with spaces between.
    pub fn to_text(&self) -> zeroize::Zeroizing<String> {
        let mut bytes = zeroize::Zeroizing::new([0_u8; SHARE]);
        let parts = self
            .set
            .iter()
            .chain([&self.number])
            .chain(&self.bytes)
            .copied()
            .chain(self.checksum());
        for (slot, byte) in bytes.iter_mut().zip(parts) {
            *slot = byte;
        }
        let mut text = zeroize::Zeroizing::new(String::with_capacity(SHARE * 2));
        let mut written = 0;
        for five in bytes.chunks(5) {
            let group = five
                .iter()
                .fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
            for place in (0..8).rev() {
                if written > 0 && written % GROUP == 0 {
                    text.push(' ');
                }
                let digit = (group >> (place * 5)) & 31;
                text.push(
                    ALPHABET
                        .get(digit as usize)
                        .map_or('0', |byte| char::from(*byte)),
                );
                written += 1;
            }
        }
        text
    }

    /// Reads a share as it was typed: case, spaces and dashes do not matter, O is 0, I and L are 1.
    ///
    /// # Errors
    /// [`ShareError`] says which character is wrong, or that one is.
    pub fn from_text(text: &str) -> Result<Self, ShareError> {
        let mut digits = zeroize::Zeroizing::new(Vec::with_capacity(64));
        for character in text.chars() {
            if character.is_whitespace()
                || "-_.\u{2010}\u{2011}\u{2013}\u{2014}".contains(character)
            {
                continue;
            }
            let at = digits.len() + 1;
            digits.push(digit(character).ok_or(ShareError::Character { at })?);
        }
        if digits.len() * 5 != SHARE * 8 {
            return Err(ShareError::Length {
                found: digits.len(),
            });
        }
        let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(SHARE));
        for eight in digits.chunks(8) {
            let group = eight
                .iter()
                .fold(0_u64, |sum, digit| (sum << 5) | u64::from(*digit));
            for place in (0..5).rev() {
                bytes.push((group >> (place * 8)) as u8);
            }
        }
        let parsed = bytes
            .split_first_chunk::<4>()
            .and_then(|(set, rest)| Some((set, rest.split_first()?)))
            .and_then(|(set, (number, rest))| Some((set, number, rest.split_first_chunk::<32>()?)));
        let Some((set, number, (secret, checksum))) = parsed else {
            return Err(ShareError::Length {
                found: digits.len(),
            });
        };
        let share = Self {
            set: *set,
            number: *number,
            bytes: *secret,
        };
        if share.checksum() != checksum || !(1..=3).contains(&share.number) {
            return Err(ShareError::Checksum);
        }
        Ok(share)
    }

    fn checksum(&self) -> [u8; 3] {
        let mut hasher = Sha256::new();
        hasher.update(b"kua share/1");
        hasher.update(&self.set);
        hasher.update(&[self.number]);
        hasher.update(&self.bytes);
        let [a, b, c, ..] = hasher.finish();
        [a, b, c]
    }
}

impl std::fmt::Debug for Share {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Share({} [withheld])", self.number)
    }
}

/// Splits a secret into three shares, of which any two give it back and one alone says nothing.
pub(crate) fn split(secret: &SecretKey32) -> Result<(ShareSet, [Share; 3]), RandomError> {
    let set: ShareSet = random::bytes()?;
    let slope = SecretKey32::generate()?;
    let share = |number: u8| {
        let mut bytes = [0; 32];
        let points = secret.expose().iter().zip(slope.expose());
        for (slot, (constant, slope)) in bytes.iter_mut().zip(points) {
            *slot = constant ^ multiply(*slope, number);
        }
        Share { set, number, bytes }
    };
    Ok((set, [share(1), share(2), share(3)]))
}

/// Puts the secret together; nothing if the shares are of another set, too few, or do not agree.
pub(crate) fn combine(set: &ShareSet, shares: &[Share]) -> Option<SecretKey32> {
    let [first, rest @ ..] = shares else {
        return None;
    };
    if shares.iter().any(|share| share.set != *set) {
        return None;
    }
    let second = rest.iter().find(|share| share.number != first.number)?;
    let secret = line_at(first, second, 0)?;
    // Any further share must lie on the same line.
    let agree = shares.iter().all(|share| {
        line_at(first, second, share.number).is_some_and(|at| *at.expose() == share.bytes)
    });
    agree.then_some(secret)
}

/// Returns the value at `x` of the line through two shares (Lagrange, where adding is xor).
fn line_at(first: &Share, second: &Share, x: u8) -> Option<SecretKey32> {
    let across = inverse(first.number ^ second.number)?;
    let first_weight = multiply(x ^ second.number, across);
    let second_weight = multiply(x ^ first.number, across);
    let mut bytes = [0; 32];
    for (slot, (one, other)) in bytes.iter_mut().zip(first.bytes.iter().zip(&second.bytes)) {
        *slot = multiply(*one, first_weight) ^ multiply(*other, second_weight);
    }
    Some(SecretKey32::from_bytes(bytes))
}

/// Multiplies in GF(256) modulo x^8 + x^4 + x^3 + x + 1, without tables or branches on secrets.
fn multiply(one: u8, other: u8) -> u8 {
    let (mut one, mut product) = (one, 0);
    for bit in 0..8 {
        product ^= one & 0_u8.wrapping_sub((other >> bit) & 1);
        one = (one << 1) ^ (0x1b & 0_u8.wrapping_sub(one >> 7));
    }
    product
}

/// Returns the inverse in GF(256), the 254th power; nothing for 0.
fn inverse(number: u8) -> Option<u8> {
    let power = (0..253).fold(number, |power, _| multiply(power, number));
    (number != 0).then_some(power)
}

fn digit(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|candidate| char::from(*candidate) == upper)
        .and_then(|place| u8::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Multiplies as polynomials, then reduces: written another way than the code above.
    fn long_multiply(one: u8, other: u8) -> u8 {
        let mut product = 0_u16;
        for bit in 0..8 {
            if other & (1 << bit) != 0 {
                product ^= u16::from(one) << bit;
            }
        }
        for bit in (8..15).rev() {
            if product & (1 << bit) != 0 {
                product ^= 0x11b << (bit - 8);
            }
        }
        product as u8
    }

    #[test]
    fn the_field_is_the_one_of_the_polynomial() {
        // The example of FIPS 197, section 4.2.
        assert_eq!(multiply(0x57, 0x83), 0xc1);
        for one in 0..=255 {
            for other in 0..=255 {
                assert_eq!(multiply(one, other), long_multiply(one, other));
            }
            let product = inverse(one).map(|inverse| multiply(one, inverse));
            assert_eq!(product, (one != 0).then_some(1));
        }
    }

    #[test]
    fn a_share_alone_fits_every_secret() {
        // For each value of a share's byte there is a slope for every secret byte.
        for number in 1..=3 {
            for share in 0..=255_u8 {
                let secrets: std::collections::BTreeSet<u8> = (0..=255)
                    .map(|slope| share ^ multiply(slope, number))
                    .collect();
                assert_eq!(secrets.len(), 256);
            }
        }
    }

    #[test]
    fn a_share_that_was_changed_on_purpose_does_not_agree_with_the_others() {
        let secret = SecretKey32::from_bytes([9; 32]);
        let Ok((set, [one, two, mut three])) = split(&secret) else {
            panic!("there are random bytes");
        };
        three.bytes[0] ^= 1;
        assert!(combine(&set, &[one, two, three]).is_none());
    }
}
