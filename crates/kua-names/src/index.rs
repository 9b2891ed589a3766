//! A list of names that is looked through by sound.
//!
//! Many names share few words, so each distinct word is kept once, with the names it stands in
//! (an inverted file: J. Zobel and A. Moffat, "Inverted files for text search engines", ACM Computing
//! Surveys 38(2), 2006). A query goes through three sieves, each finer and dearer than the one before:
//!
//! 1. Its words are met with the words that have most sounds in common with them and are scored by
//!    how these are aligned; the names with the best and rarest words go on.
//! 2. What these names and the query have in common is estimated from the scores of their words.
//! 3. The best of them are compared in full.

pub mod estimate;
mod lanes;
mod lists;
mod numbers;
mod profile;
mod query;
mod sieve;
mod words;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::comparison::likelihood;
use crate::name::{Name, Spoken, Word};
use crate::units::Alphabet;
use lanes::Lane;
use lists::Lists;
use numbers::Numbers;
use query::Query;
use sieve::Scratch;
use words::{Kept, Kind, Words};

/// How many words and names a query looks at in each of its sieves, at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Words of each alphabet that a word of the query is aligned with.
    pub aligned: usize,
    /// Names of each alphabet of which is estimated what they have in common with the query.
    pub estimated: usize,
    /// Names that are compared in full.
    pub compared: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            aligned: 400,
            estimated: 400,
            compared: 220,
        }
    }
}

/// What is less likely, or likelier than the rest of it, counts as this: the likelihood is told well
/// in between.
const LEAST_LIKELY: f32 = 0.001;

/// What the logarithm of the odds counts that are estimated of a name, beside those of its comparison.
/// Two judges that err in different ways find more together (G. V. Cormack, C. L. A. Clarke and
/// S. Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods",
/// SIGIR 2009).
const ESTIMATE: f32 = 0.5;

/// Names by their words. Each spelling is there once; it is known by a number, from 0.
#[derive(Default)]
pub struct Index {
    limits: Limits,
    text: String,
    ends: Vec<usize>,
    numbers: Numbers,
    words: Words,
    /// The words of each name, in all ways it can be read with marks between these, one name behind
    /// the other.
    row: Vec<u32>,
    row_ends: Vec<usize>,
    /// How many words each name has, in the way to read it in which it has fewest.
    sizes: Vec<u8>,
    /// How many ways to read a name are of words of each alphabet.
    readings: [u32; Alphabet::ALL.len() + 1],
    /// The names of each word, by the word's number.
    names: Lists,
    /// The words of each alphabet, in its number.
    lanes: [Lane; Alphabet::ALL.len()],
    /// The words that are forms of each name of the tables.
    forms: HashMap<u16, Vec<u32>>,
    /// Memory that queries need, kept for the next one.
    scratch: Mutex<Vec<Scratch>>,
}

/// A name that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The number of the name.
    pub number: u32,
    /// How likely it is another spelling of the one that was looked for.
    pub likelihood: f32,
}

impl Index {
    /// Returns an index whose queries look at more or fewer names than usual.
    #[must_use]
    pub fn with_limits(limits: Limits) -> Self {
        Self {
            limits,
            ..Self::default()
        }
    }

    /// Adds a name and returns its number; one that is there already keeps the number it has.
    pub fn add(&mut self, written: &str) -> u32 {
        if let Some(number) = self.number(written) {
            return number;
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.text.push_str(written);
        self.ends.push(self.text.len());
        let (text, ends) = (&self.text, &self.ends);
        self.numbers.put(number, |number| nth(text, ends, number));
        let name = Name::read(written);
        let from = self.row.len();
        for (at, view) in name.views.iter().enumerate() {
            if at > 0 {
                self.row.push(MARK);
            }
            self.put_view(view, number, from);
        }
        for reading in name.other_readings() {
            if reading.words.iter().all(|word| word.sounds.is_some()) {
                self.row.push(MARK + 1 + reading.spoken as u32);
                self.put_view(&reading.words, number, from);
            }
        }
        self.row_ends.push(self.row.len());
        let words = name
            .views
            .iter()
            .map(|view| view.iter().filter(|word| !word.particle).count());
        self.sizes
            .push(u8::try_from(words.min().unwrap_or(0)).unwrap_or(u8::MAX));
        number
    }

    fn put_view(&mut self, words: &[Word], name: u32, from: usize) {
        let alphabet = words
            .iter()
            .find_map(|word| word.sounds.as_ref())
            .map(|sounds| sounds.alphabet);
        let lane = alphabet.map_or(Alphabet::ALL.len(), |alphabet| alphabet as usize);
        if let Some(readings) = self.readings.get_mut(lane) {
            *readings += 1;
        }
        for word in words {
            if let Some(word) = self.put(word) {
                if !self.row.get(from..).unwrap_or(&[]).contains(&word) {
                    self.names.push(word, name);
                }
                self.row.push(word);
            }
        }
    }

    /// Puts a word in and returns its number.
    fn put(&mut self, word: &Word) -> Option<u32> {
        if word.particle {
            return None;
        }
        let kept = Kept::of(word);
        let (number, fresh) = self.words.put(&kept)?;
        if fresh {
            self.names.start();
            if let Kind::Sounded(alphabet) = kept.kind
                && let Some(lane) = self.lanes.get_mut(alphabet as usize)
            {
                lane.push(alphabet, &kept, number);
                for form in kept.forms.numbers() {
                    self.forms.entry(form).or_default().push(number);
                }
            }
        }
        Some(number)
    }

    /// Returns how many spellings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Returns whether there are no names.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Returns a name by its number.
    #[must_use]
    pub fn name(&self, number: u32) -> Option<&str> {
        nth(&self.text, &self.ends, number)
    }

    /// Returns the number of a name that was added, exactly as it was written.
    #[must_use]
    pub fn number(&self, written: &str) -> Option<u32> {
        self.numbers
            .get(written, |number| self.name(number) == Some(written))
    }

    /// Returns the names that may be another spelling of one, the likeliest first, at most `most`;
    /// before them the name itself, if it is there.
    #[must_use]
    pub fn find(&self, written: &str, most: usize) -> Vec<Hit> {
        let name = Name::read(written);
        let same = self.number(written);
        let mut hits: Vec<(f32, Hit)> = self
            .near(&name, same, self.limits.compared.max(most))
            .into_iter()
            .filter_map(|(number, odds)| {
                let other = Name::read(self.name(number)?);
                let likelihood = likelihood(&name, &other);
                Some((odds, Hit { number, likelihood }))
            })
            .filter(|(_, hit)| hit.likelihood > 0.0 || Some(hit.number) == same)
            .collect();
        if hits.len() > most {
            // Two judges that err in different ways find more together.
            let worth = |(odds, hit): &(f32, Hit)| {
                if Some(hit.number) == same {
                    return f32::INFINITY;
                }
                let likely = hit.likelihood.clamp(LEAST_LIKELY, 1.0 - LEAST_LIKELY);
                (likely / (1.0 - likely)).ln() + ESTIMATE * odds
            };
            hits.sort_by(|a, b| {
                worth(b)
                    .total_cmp(&worth(a))
                    .then(a.1.number.cmp(&b.1.number))
            });
            hits.truncate(most);
        }
        let mut hits: Vec<Hit> = hits.into_iter().map(|(_, hit)| hit).collect();
        let likelier = |a: &Hit, b: &Hit| {
            (Some(b.number) == same)
                .cmp(&(Some(a.number) == same))
                .then(b.likelihood.total_cmp(&a.likelihood))
                .then(a.number.cmp(&b.number))
        };
        hits.sort_by(likelier);
        hits
    }

    /// Returns the names that [`Index::find`] would compare in full, the most promising first, at most
    /// `most`.
    #[must_use]
    pub fn candidates(&self, written: &str, most: usize) -> Vec<u32> {
        let found = self.near(&Name::read(written), self.number(written), most);
        found.into_iter().map(|(number, _)| number).collect()
    }

    /// Returns all names of which [`Index::find`] estimates what they have in common with one, the most
    /// promising first, each with the logarithm of its odds; it tells which sieve loses a name.
    #[must_use]
    pub fn estimated(&self, written: &str) -> Vec<(u32, f32)> {
        self.sifted(&Name::read(written), self.limits.compared)
    }

    /// Returns the names that come through the second sieve, the most promising first.
    fn sifted(&self, name: &Name, most: usize) -> Vec<(u32, f32)> {
        let pool = || self.scratch.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = pool().pop();
        let mut scratch = kept.unwrap_or_default();
        let found = self.sift(&Query::new(name), most, &mut scratch);
        pool().push(scratch);
        found
    }

    fn near(&self, name: &Name, same: Option<u32>, most: usize) -> Vec<(u32, f32)> {
        let mut found = self.sifted(name, most);
        found.truncate(most);
        // The name itself is no guess, whatever its words are.
        if let Some(same) = same
            && !found.iter().any(|(number, _)| *number == same)
        {
            found.insert(0, (same, 0.0));
            found.truncate(most);
        }
        found
    }

    /// Returns the words of a name, in all ways it can be read, with marks between them.
    fn row_of(&self, number: u32) -> &[u32] {
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        let from = at
            .checked_sub(1)
            .and_then(|before| self.row_ends.get(before))
            .copied()
            .unwrap_or(0);
        self.row_ends
            .get(at)
            .and_then(|end| self.row.get(from..*end))
            .unwrap_or(&[])
    }
}

/// From here on a number stands before the words of another way to read a name, and says which; no
/// word has it.
const MARK: u32 = u32::MAX - 8;

/// Returns the ways to read a name, each with how it is spoken where that is not Mandarin.
fn views_of(row: &[u32]) -> impl Iterator<Item = (Option<Spoken>, &[u32])> {
    let mut left = row;
    std::iter::from_fn(move || {
        let (first, rest) = left.split_first()?;
        let (spoken, words) = match first.checked_sub(MARK) {
            None => (None, left),
            Some(1) => (Some(Spoken::Cantonese), rest),
            Some(2) => (Some(Spoken::Korean), rest),
            Some(3) => (Some(Spoken::TranscribedInCantonese), rest),
            Some(_) => (None, rest),
        };
        let end = words.iter().position(|word| *word >= MARK);
        let (view, rest) = words.split_at_checked(end.unwrap_or(words.len()))?;
        left = rest;
        Some((spoken, view))
    })
}

fn nth<'t>(text: &'t str, ends: &[usize], number: u32) -> Option<&'t str> {
    let at = usize::try_from(number).ok()?;
    let from = match at.checked_sub(1) {
        Some(before) => *ends.get(before)?,
        None => 0,
    };
    text.get(from..*ends.get(at)?)
}
