//! How a word is cut into units of sound, by the writing system it is in.
//!
//! Latin and Cyrillic letters, and Arabic letters of the languages that write their vowels
//! (Uyghur, Kazakh, Kurdish), become *phones*: a broad alphabet in which a letter that can be read
//! in two ways (Latin `c`, `j`, `x`, `y`) keeps a unit of its own. Arabic, Persian and Urdu keep
//! their consonants ([`Alphabet::Abjad`]); Chinese characters become the initials and finals of
//! their pinyin ([`Alphabet::Pinyin`]). How likely a unit stands for another is learned from names of
//! places in many scripts ([`crate::scores`]); nothing here decides it.

mod arabic;
mod cyrillic;
mod han;
mod latin;
mod syllables;

pub use han::{Readings, reading, syllables};

use std::fmt;

use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};

use crate::script::Script;

/// What a unit belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Alphabet {
    /// Phones read from Latin letters.
    Latin,
    /// Phones read from Cyrillic letters.
    Cyrillic,
    /// Phones read from Arabic letters of a language that writes its vowels.
    Vowelled,
    /// Arabic letters of a language that leaves short vowels out.
    Abjad,
    /// Initials and finals of pinyin, of a name that Chinese characters transcribe.
    Pinyin,
    /// Initials and finals of pinyin, of a Chinese name.
    Native,
}

impl Alphabet {
    /// All of them, in the order in which tables name them.
    pub const ALL: [Self; 6] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Vowelled,
        Self::Abjad,
        Self::Pinyin,
        Self::Native,
    ];

    /// Returns the units that words of this alphabet are made of, one letter each.
    #[must_use]
    pub fn units(self) -> &'static str {
        match self {
            Self::Latin | Self::Cyrillic | Self::Vowelled => PHONES,
            Self::Abjad => ABJAD,
            Self::Pinyin | Self::Native => PINYIN,
        }
    }

    /// Returns whether its units are parts of Chinese syllables.
    #[must_use]
    pub fn is_pinyin(self) -> bool {
        matches!(self, Self::Pinyin | Self::Native)
    }

    /// Returns the name that tables use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Cyrillic => "cyrillic",
            Self::Vowelled => "vowelled",
            Self::Abjad => "abjad",
            Self::Pinyin => "pinyin",
            Self::Native => "native",
        }
    }
}

/// The phones: vowels `a e i o u A(ä) O(ö) U(ü) Y(ı, ы) y(Latin y as vowel)`; `j` glide, `w`;
/// `S(sh) Z(zh) C(ch) J(dzh) c(ts) N(ng) G(gh) x(kh)`; `K(Latin c) X(Latin x) I(Latin j)`.
const PHONES: &str = "aeiouAOUYyjwbpmfvdtnNlrszSZcCJkqgGxhKXI";

/// The consonants of Arabic script, long vowels with them: `a(ا) w(و) y(ي) H(ة) e(ے)`,
/// `E(ع) D(ض) '(ء)`; letters that sound alike in all these languages share a unit.
const ABJAD: &str = "abptsJChxdzDrZSEGfvqkglmnwyHe'";

/// Initials `Z(zh) C(ch) S(sh)`, the rest as spelled; finals `1(ai) 2(ei) 3(ao) 4(ou) 5(an) 6(en)
/// 7(ang) 8(eng) 9(ong) R(er) I(-i behind z, zh and their like)`, medials and finals `a o e i u v`,
/// `A(in) B(ing) D(un) E(ui) F(iu)`.
const PINYIN: &str = "bpmfdtnlgkhjqxZCSrzcsywaoeiuv123456789RIABDEF";

/// Stands for a letter that is no unit.
const NONE: u8 = u8::MAX;

/// The number of each unit, by alphabet and letter.
#[expect(
    clippy::indexing_slicing,
    reason = "worked out while compiling, where a wrong index is an error"
)]
static NUMBERS: [[u8; 128]; 6] = {
    let mut all = [[NONE; 128]; 6];
    let mut alphabet = 0;
    while alphabet < 6 {
        let units = match alphabet {
            0..=2 => PHONES.as_bytes(),
            3 => ABJAD.as_bytes(),
            _ => PINYIN.as_bytes(),
        };
        let mut at = 0;
        while at < units.len() {
            #[expect(clippy::cast_possible_truncation, reason = "an alphabet has few units")]
            let number = at as u8;
            all[alphabet][units[at] as usize] = number;
            at += 1;
        }
        alphabet += 1;
    }
    all
};

/// A word as units.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Sounds {
    /// What the units belong to.
    pub alphabet: Alphabet,
    /// The units, by their number in [`Alphabet::units`].
    pub units: Vec<u8>,
}

// What a name sounds like is the name.
impl fmt::Debug for Sounds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sounds([withheld], {})", self.alphabet.name())
    }
}

impl Sounds {
    fn new(alphabet: Alphabet, spelled: &[u8]) -> Self {
        let mut units: Vec<u8> = Vec::with_capacity(spelled.len());
        let Some(numbers) = NUMBERS.get(alphabet as usize) else {
            return Self { alphabet, units };
        };
        for letter in spelled {
            let Some(number) = numbers
                .get(usize::from(*letter))
                .copied()
                .filter(|number| *number != NONE)
            else {
                continue;
            };
            // A doubled letter is one sound; in pinyin two equal units are two syllables' parts.
            if alphabet.is_pinyin() || units.last() != Some(&number) {
                units.push(number);
            }
        }
        Self { alphabet, units }
    }

    /// Returns the units as letters of [`Alphabet::units`].
    #[must_use]
    pub fn spelled(&self) -> String {
        let letters = self.alphabet.units().as_bytes();
        self.units
            .iter()
            .filter_map(|unit| letters.get(usize::from(*unit)))
            .map(|letter| char::from(*letter))
            .collect()
    }

    /// Returns this word with another behind it.
    #[must_use]
    pub fn joined(&self, next: &Self) -> Self {
        let mut units = self.units.clone();
        units.extend_from_slice(&next.units);
        if !self.alphabet.is_pinyin() {
            units.dedup();
        }
        Self {
            alphabet: self.alphabet,
            units,
        }
    }
}

/// Reads a folded word (small letters, no marks that say nothing); nothing if no letter of it is
/// in a writing system that can be sounded.
#[must_use]
pub fn read(word: &str, script: Script) -> Option<Sounds> {
    match script {
        Script::Latin => sounded(Alphabet::Latin, |into| latin::phones(word, into)),
        Script::Cyrillic => sounded(Alphabet::Cyrillic, |into| cyrillic::phones(word, into)),
        Script::Arabic => read_arabic(word, arabic::writes_vowels(word)),
        Script::Han => sounded(Alphabet::Pinyin, |into| {
            han::pinyin(word, Readings::Common, into);
        }),
        Script::Other => None,
    }
}

fn sounded(alphabet: Alphabet, phones: impl FnOnce(&mut Spelling)) -> Option<Sounds> {
    let mut spelled = Spelling {
        letters: [0; LONGEST],
        length: 0,
    };
    phones(&mut spelled);
    let sounds = Sounds::new(alphabet, spelled.letters());
    (!sounds.units.is_empty()).then_some(sounds)
}

/// The most letters of a word that are read.
const LONGEST: usize = 64;

/// Letters of units as they are read, on the stack: most time goes into reading.
struct Spelling {
    letters: [u8; LONGEST],
    length: usize,
}

impl Spelling {
    fn push(&mut self, letter: u8) {
        if let Some(place) = self.letters.get_mut(self.length) {
            *place = letter;
            self.length += 1;
        }
    }

    fn push_str(&mut self, letters: &str) {
        for letter in letters.bytes() {
            self.push(letter);
        }
    }

    fn letters(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or(&[])
    }
}

/// Returns what a letter stands for, or, where its marks are rare, what it stands for without them.
fn bare(sign: char, letter: fn(char) -> &'static str) -> &'static str {
    let found = letter(sign);
    if !found.is_empty() || sign.is_ascii() {
        return found;
    }
    let mut sign = sign;
    // A letter has three marks at most.
    for _ in 0..3 {
        let Decomposed::Expansion(base, _) = CanonicalDecompositionBorrowed::new().decompose(sign)
        else {
            return "";
        };
        let found = letter(base);
        if !found.is_empty() {
            return found;
        }
        sign = base;
    }
    ""
}

/// Reads a part of a Chinese name; characters can have a reading of their own as a family name.
#[must_use]
pub fn read_native(word: &str, readings: Readings) -> Option<Sounds> {
    sounded(Alphabet::Native, |into| han::pinyin(word, readings, into))
}

/// Reads a Latin word that is made of pinyin syllables alone, and how many they are; a name of
/// another language that somebody took over from Chinese characters.
#[must_use]
pub fn read_pinyin(word: &str) -> Option<(Sounds, usize)> {
    let syllables = syllables::cut(word)?;
    let sounds = sounded(Alphabet::Pinyin, |into| {
        for syllable in &syllables {
            han::units(syllable, into);
        }
    })?;
    Some((sounds, syllables.len()))
}

/// Reads a whole Arabic-script name as one that writes its vowels, or not, whatever a single word
/// of it shows.
#[must_use]
pub fn read_arabic(word: &str, vowels: bool) -> Option<Sounds> {
    if vowels {
        sounded(Alphabet::Vowelled, |into| arabic::phones(word, into))
    } else {
        sounded(Alphabet::Abjad, |into| arabic::letters(word, into))
    }
}

/// Returns whether an Arabic-script text has letters that only languages use which write vowels.
#[must_use]
pub fn writes_vowels(text: &str) -> bool {
    arabic::writes_vowels(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &str) {
        let script = Script::most(word).expect("a script");
        let found = read(word, script).expect("sounds").spelled();
        assert_eq!(found, expected, "{word}");
    }

    #[test]
    fn words_become_units() {
        check("serikzhan", "serikZan");
        check("серікжан", "serikZan");
        check("serikjan", "serikIan");
        check("سەرىكجان", "serikJan");
        check("biläshuly", "bilASuly");
        check("біләшұлы", "bilASulY");
        check("محمد", "mhmd");
        check("muhammad", "muhamad");
        check("юсуфжан", "jusufZan");
        check("yusufzhan", "jusufZan");
        check("赛尔克坚", "s1Rkeji5");
        check("习近平", "xijApB");
        check("石", "SI");
        // Letters with rare marks: Kazakh of 2018, Uyghur of 1959, Vietnamese.
        check("ǵalym", "Galym");
        check("ƣulja", "GulIa");
        check("ⱨɵsǝn", "hOsAn");
        check("nguyễn", "Nujen");
        check("ӓй", "Aj");
        check("nur1an", "nurlan");
    }

    #[test]
    fn every_unit_has_one_number() {
        for alphabet in Alphabet::ALL {
            let units = alphabet.units();
            assert!(units.is_ascii() && units.len() < 64, "{alphabet:?}");
            for (at, letter) in units.char_indices() {
                assert_eq!(units.find(letter), Some(at), "{alphabet:?} {letter}");
            }
        }
    }
}
