//! How many people bear a name: that two people share a rare one says more than a shared Mohammed.
//!
//! The tables of [`crate::forms`] say coarsely which names many bear, from general knowledge. Counts
//! of a known population, such as all names of a vault, say it better for the people in it. Words
//! are counted by sound and by the tables, so spellings in several alphabets count together; Chinese
//! characters count by themselves, unless the tables know them.

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

/// A share below this says nothing of how common a name is, and a name that fewer bear is rare.
const RARE: f32 = COMMON / 4.0;

/// The two people who are compared: that they bear a name is no sign that others do.
const COMPARED: u32 = 2;

/// What a part of a name is counted under: spellings of one part mostly share it.
pub type Part = u64;

/// How many of a known population bear a word in their names.
#[derive(Default, Clone)]
pub struct Frequencies {
    people: u32,
    bearers: HashMap<Part, u32>,
}

/// How many of those who were counted bear a part of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bearers {
    /// Who bear it.
    pub count: u32,
    /// All who were counted.
    pub people: u32,
}

impl Bearers {
    /// Returns the share of people who bear it, from 0 to 1.
    #[must_use]
    pub fn share(self) -> f32 {
        share(self.count, self.people)
    }

    /// Returns the share of others who bear it beside two people who are compared.
    fn others(self) -> f32 {
        share(self.count.saturating_sub(COMPARED), self.people)
    }

    /// Returns whether so few bear it that two who do are remarkable.
    #[must_use]
    pub fn is_rare(self) -> bool {
        self.others() <= RARE
    }

    /// Returns whether so many bear it that it says little of two who do.
    #[must_use]
    pub fn is_common(self) -> bool {
        self.others() >= COMMON
    }

    /// Returns how much it says that two people both bear it, in bits.
    #[must_use]
    pub fn bits(self) -> f32 {
        -share(self.count.max(1), self.people.max(self.count).max(1)).log2()
    }
}

fn share(count: u32, people: u32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share needs few digits")]
    let share = count as f32 / people.max(1) as f32;
    share
}

// Which names a population bears is not for a log.
impl std::fmt::Debug for Frequencies {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Frequencies({} people)", self.people)
    }
}

/// Returns the parts of one person's names, each once, however many spellings there are of it.
pub fn parts<'n>(names: impl IntoIterator<Item = &'n Name>) -> Vec<Part> {
    let mut parts: Vec<Part> = names
        .into_iter()
        .filter_map(|name| name.views.last())
        .flatten()
        .filter(|word| !word.initial && !word.particle)
        .filter_map(part)
        .collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

impl Frequencies {
    /// Counts a person by the parts of all their names.
    pub fn add(&mut self, parts: &[Part]) {
        self.people = self.people.saturating_add(1);
        for part in parts {
            let count = self.bearers.entry(*part).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// Takes a person away that was counted with these parts.
    pub fn forget(&mut self, parts: &[Part]) {
        self.people = self.people.saturating_sub(1);
        for part in parts {
            if let Some(count) = self.bearers.get_mut(part) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    self.bearers.remove(part);
                }
            }
        }
    }

    /// Returns how many people were counted.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Returns whether so many were counted that counts say something.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.people >= FEWEST
    }

    /// Returns how many bear a word; nothing where too few people were counted to say.
    #[must_use]
    pub fn bearers(&self, word: &Word) -> Option<Bearers> {
        if !self.says_something() {
            return None;
        }
        let count = self.bearers.get(&part(word)?).copied().unwrap_or(0);
        Some(Bearers {
            count,
            people: self.people,
        })
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
        .and_then(|counted| counted.bearers(word))
        .map_or(0.0, |bearers| {
            let share = bearers.others().max(1e-9);
            ((share / RARE).ln() / (VERY_COMMON / RARE).ln()).clamp(0.0, 1.0)
        });
    known.max(counted)
}

/// Returns what a word is counted under: the first name of the tables that it is a form of, or the
/// consonants of its sound with its first vowel, or its Chinese characters.
fn part(word: &Word) -> Option<Part> {
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

    fn counted(names: &[&str], others: usize) -> Frequencies {
        let mut counted = Frequencies::default();
        for name in names {
            counted.add(&parts([&Name::read(name)]));
        }
        for _ in 0..others {
            counted.add(&parts([&Name::read("Jane Roe")]));
        }
        counted
    }

    #[test]
    fn spellings_in_several_scripts_count_together() {
        let names = ["Tursynbek Karatai", "Турсынбек Адилов", "تۇرسىنبەك"];
        let mut counted = counted(&names, 997);
        let bearers = counted.bearers(&word("Tursinbek")).expect("enough people");
        assert_eq!((bearers.count, bearers.people), (3, 1_000));
        assert!((bearers.share() - 0.003).abs() < 1e-6);
        assert!(commonness(&word("Roe"), Some(&counted)) > 0.99);
        assert!(commonness(&word("Adilov"), Some(&counted)) < 0.2);
        counted.forget(&parts([&Name::read("Tursynbek Karatai")]));
        let bearers = counted.bearers(&word("Tursinbek")).expect("enough people");
        assert_eq!((bearers.count, bearers.people), (2, 999));
    }

    #[test]
    fn who_has_a_name_in_many_spellings_is_counted_once() {
        let names = ["Tursynbek", "Турсынбек", "تۇرسىنبەك", "Tursynbek Q."].map(Name::read);
        let mut counted = counted(&[], 999);
        counted.add(&parts(&names));
        let bearers = counted.bearers(&word("Tursinbek")).expect("enough people");
        assert_eq!((bearers.count, bearers.people), (1, 1_000));
    }

    #[test]
    fn two_who_are_compared_make_a_name_no_less_rare() {
        for (bearers, rare, common) in [
            (0, true, false),
            (2, true, false),
            (3, false, false),
            (4, false, true),
        ] {
            let names = vec!["Qarabura"; bearers];
            let counted = counted(&names, 1_000 - bearers);
            let found = counted.bearers(&word("Qarabura")).expect("enough people");
            assert_eq!(
                (found.is_rare(), found.is_common()),
                (rare, common),
                "{bearers}"
            );
            assert_eq!(commonness(&word("Qarabura"), Some(&counted)) > 0.0, !rare);
        }
    }

    #[test]
    fn a_rarer_part_says_more() {
        let bits = |count| {
            Bearers {
                count,
                people: 1_024,
            }
            .bits()
        };
        assert!((bits(1) - 10.0).abs() < 1e-4 && (bits(0) - 10.0).abs() < 1e-4);
        assert!((bits(1_024)).abs() < 1e-4 && bits(2) > bits(3));
    }

    #[test]
    fn few_names_say_nothing_and_the_tables_do() {
        let counted = counted(&["Zulfiqar Qarabura"], 0);
        assert_eq!(counted.bearers(&word("Qarabura")), None);
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
