//! How many people bear a name: that two people share a rare one says more than a shared Mohammed.
//!
//! The tables of [`crate::forms`] say coarsely which names many bear, from general knowledge. Counts
//! of a known population, such as all names of a vault, say it better for the people in it. Words
//! are counted by sound and by the tables, so spellings in several scripts count together.

use std::collections::HashMap;

use crate::forms::Borne;
use crate::name::{Name, Word};
use crate::script::Script;
use crate::units::Alphabet;

/// The names that must have been counted before a count says anything.
const FEWEST: u32 = 500;

/// The share of people whose bearing a name makes it a common one, and one that very many bear.
const COMMON: f32 = 0.002;
const VERY_COMMON: f32 = 0.02;

/// How many of a known population bear a word in their names.
#[derive(Default, Clone)]
pub struct Frequencies {
    names: u32,
    bearers: HashMap<u64, u32>,
}

// Which names a population bears is not for a log.
impl std::fmt::Debug for Frequencies {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Frequencies({} names)", self.names)
    }
}

impl Frequencies {
    /// Counts the words of one person's name, each once.
    pub fn add(&mut self, name: &Name) {
        let mut keys: Vec<u64> = name
            .views
            .last()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .filter(|word| !word.initial && !word.particle)
            .filter_map(key)
            .collect();
        keys.sort_unstable();
        keys.dedup();
        self.names = self.names.saturating_add(1);
        for key in keys {
            let count = self.bearers.entry(key).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// Takes a person's name away that was counted before.
    pub fn forget(&mut self, name: &Name) {
        let mut one = Self::default();
        one.add(name);
        self.names = self.names.saturating_sub(1);
        for key in one.bearers.keys() {
            if let Some(count) = self.bearers.get_mut(key) {
                *count = count.saturating_sub(1);
            }
        }
    }

    /// Returns the share of people who bear a word, from 0 to 1; nothing where too few people were
    /// counted to say.
    #[must_use]
    pub fn share(&self, word: &Word) -> Option<f32> {
        if self.names < FEWEST {
            return None;
        }
        let count = key(word).and_then(|key| self.bearers.get(&key)).copied();
        #[expect(clippy::cast_precision_loss, reason = "a share needs few digits")]
        let share = count.unwrap_or(0) as f32 / self.names as f32;
        Some(share)
    }
}

/// Returns how common a word is: 0 for one that few bear, 1 for one that very many do.
///
/// The tables speak for the world, counts for those who were counted; the more of the two is taken.
#[must_use]
pub fn commonness(word: &Word, counted: Option<&Frequencies>) -> f32 {
    let known: f32 = match word.forms.borne {
        Borne::Unknown => 0.0,
        Borne::ByMany => 0.5,
        Borne::ByVeryMany => 1.0,
    };
    let counted = counted
        .and_then(|counted| counted.share(word))
        .map_or(0.0, |share| {
            let (least, most) = (COMMON / 4.0, VERY_COMMON);
            ((share.max(1e-9) / least).ln() / (most / least).ln()).clamp(0.0, 1.0)
        });
    known.max(counted)
}

/// Returns what a word is counted under: the first name of the tables that it is a form of, or the
/// consonants of its sound with its first vowel, or its Chinese characters.
fn key(word: &Word) -> Option<u64> {
    if let Some(name) = word.forms.first() {
        return Some(u64::from(name));
    }
    let sounds = word.sounds.as_ref()?;
    if word.script == Script::Han {
        let characters = word.text.chars().map(crate::characters::simplified);
        return Some(characters.fold(1 << 62, |key: u64, character| {
            (key ^ u64::from(u32::from(character))).wrapping_mul(0x0100_0000_01b3) | 1 << 62
        }));
    }
    let mut key = 1_u64;
    let mut last = 0;
    for unit in sounds.spelled().chars() {
        let class = class(sounds.alphabet, unit);
        if class != 0 && class != last && key < 1 << 56 {
            key = key << 4 | class;
        }
        last = class;
    }
    // Above every number of the tables.
    Some(1 << 61 | key)
}

/// A class of consonants that spellings of one name share in nearly all alphabets; 0 for a vowel.
fn class(alphabet: Alphabet, unit: char) -> u64 {
    match unit {
        'b' | 'p' => 1,
        'f' | 'v' => 2,
        'd' | 't' => 3,
        'D' => 4,
        's' | 'z' | 'c' => 5,
        'S' | 'Z' | 'C' | 'J' => 6,
        'I' if alphabet == Alphabet::Latin => 6,
        'k' | 'q' | 'g' | 'G' | 'K' => 7,
        'm' => 8,
        'n' | 'N' => 9,
        'l' => 10,
        'r' => 11,
        'X' => 12,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Word {
        Name::read(text)
            .views
            .pop()
            .and_then(|mut words| words.pop())
            .expect("a word")
    }

    #[test]
    fn spellings_in_several_scripts_count_together() {
        let mut counted = Frequencies::default();
        for name in ["Tursynbek Karatai", "Турсынбек Адилов", "تۇرسىنبەك"] {
            counted.add(&Name::read(name));
        }
        for _ in 0..997 {
            counted.add(&Name::read("Jane Roe"));
        }
        let share = counted.share(&word("Tursinbek")).expect("enough names");
        assert!((share - 0.003).abs() < 1e-6, "{share}");
        assert!(commonness(&word("Tursinbek"), Some(&counted)) > 0.3);
        assert!(commonness(&word("Roe"), Some(&counted)) > 0.99);
        assert!(commonness(&word("Adilov"), Some(&counted)) < 0.2);
        counted.forget(&Name::read("Tursynbek Karatai"));
        assert!(counted.share(&word("Tursinbek")).expect("enough names") < 0.0025);
    }

    #[test]
    fn few_names_say_nothing_and_the_tables_do() {
        let mut counted = Frequencies::default();
        counted.add(&Name::read("Zulfiqar Qarabura"));
        assert_eq!(counted.share(&word("Qarabura")), None);
        for (name, least, most) in [
            ("Mohammed", 1.0, 1.0),
            ("محمد", 1.0, 1.0),
            ("穆罕默德", 1.0, 1.0),
            ("Nurlan", 0.5, 0.5),
            ("Qarabura", 0.0, 0.0),
        ] {
            let found = commonness(&word(name), Some(&counted));
            assert!((least..=most).contains(&found), "{name} {found}");
        }
    }
}
