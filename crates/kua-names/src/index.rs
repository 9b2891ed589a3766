//! A list of names that is looked through by sound.
//!
//! Many names share few words. A word of the query is met with the distinct words that share a key
//! with it and scored by sound; the names that have the best words are then compared in full.

use std::collections::HashMap;

use crate::compare::{Between, best_alignment};
use crate::keys::{Key, WordKeys};
use crate::likelihood::Weights;
use crate::name::{Name, Word};
use crate::units::{Alphabet, Sounds};

/// The names that are compared in full, before the best of them are given.
const COMPARED: usize = 1_000;

/// The least share of what two words can have in common for names with them to be looked at.
const LEAST: f32 = 0.3;

/// The longest word that is looked for in two pieces, in units.
const LONGEST_CUT: usize = 24;

/// Names by their words. A name is known by the number it was added under, from 0.
#[derive(Default)]
pub struct Index {
    names: Vec<Box<str>>,
    words: Vec<Entry>,
    /// The number of each distinct word; a character can have a reading of its own as a family name.
    numbers: HashMap<(Box<str>, Sounds), u32>,
    by_key: HashMap<Key, Vec<u32>>,
}

/// A distinct word, and the names it stands in.
struct Entry {
    sounds: Sounds,
    stem: Option<Sounds>,
    names: Vec<u32>,
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
    /// Adds a name and returns its number.
    pub fn add(&mut self, written: &str) -> u32 {
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        for word in Name::read(written).views.iter().flatten() {
            self.put(word, number);
        }
        self.names.push(written.into());
        number
    }

    fn put(&mut self, word: &Word, name: u32) {
        let Some(sounds) = word
            .sounds
            .as_ref()
            .filter(|_| !word.particle && !word.initial)
        else {
            return;
        };
        let key = (word.text.as_str().into(), sounds.clone());
        let fresh = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(key).or_insert(fresh);
        if number == fresh {
            let mut keys = WordKeys::of(sounds).all();
            if let Some(stem) = &word.stem {
                keys.extend(WordKeys::of(stem).whole);
            }
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                self.by_key.entry(key).or_default().push(number);
            }
            self.words.push(Entry {
                sounds: sounds.clone(),
                stem: word.stem.clone(),
                names: Vec::new(),
            });
        }
        if let Some(entry) = usize::try_from(number)
            .ok()
            .and_then(|number| self.words.get_mut(number))
            && entry.names.last() != Some(&name)
        {
            entry.names.push(name);
        }
    }

    /// Returns how many names there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Returns whether there are no names.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Returns a name by its number.
    #[must_use]
    pub fn name(&self, number: u32) -> Option<&str> {
        Some(self.names.get(usize::try_from(number).ok()?)?)
    }

    /// Returns the names that may be another spelling of one, the likeliest first, at most `most`.
    #[must_use]
    pub fn find(&self, written: &str, most: usize) -> Vec<Hit> {
        let query = Name::read(written);
        let weights = Weights::fitted();
        let mut hits: Vec<Hit> = self
            .candidates(&query)
            .into_iter()
            .filter_map(|number| {
                let other = Name::read(self.name(number)?);
                let alignment = best_alignment(&query, &other)?;
                Some(Hit {
                    number,
                    likelihood: weights.likelihood(alignment.kind, &alignment.features),
                })
            })
            .collect();
        hits.sort_by(|a, b| {
            b.likelihood
                .total_cmp(&a.likelihood)
                .then(a.number.cmp(&b.number))
        });
        hits.truncate(most);
        hits
    }

    /// Returns the names whose words fit those of the query best.
    fn candidates(&self, query: &Name) -> Vec<u32> {
        let mut all = Scores::new(self.names.len());
        for view in &query.views {
            for parts in ways(view) {
                let mut way = Scores::new(self.names.len());
                for part in &parts {
                    self.meet(part, &mut way);
                    way.next_word();
                }
                all.take(&way);
            }
        }
        let mut found: Vec<(u32, f32)> =
            all.met.iter().map(|name| (*name, all.of(*name))).collect();
        if found.len() > COMPARED {
            found.select_nth_unstable_by(COMPARED, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            found.truncate(COMPARED);
        }
        found.into_iter().map(|(number, _)| number).collect()
    }

    /// Scores the names that have a word like this one.
    fn meet(&self, part: &Part, scores: &mut Scores) {
        let mut seen: Vec<u32> = Vec::new();
        for key in &part.keys {
            seen.extend(self.by_key.get(key).into_iter().flatten());
        }
        seen.sort_unstable();
        seen.dedup();
        let mut between: HashMap<Alphabet, Option<Between>> = HashMap::new();
        for number in seen {
            let Some(entry) = usize::try_from(number)
                .ok()
                .and_then(|number| self.words.get(number))
            else {
                continue;
            };
            let Some(between) = between
                .entry(entry.sounds.alphabet)
                .or_insert_with(|| Between::new(part.sounds.alphabet, entry.sounds.alphabet))
            else {
                continue;
            };
            // As a share of what is possible, since some pairs of scripts can say more than others.
            let share = |first: &Sounds, second: &Sounds| {
                let score = between.align(&first.units, &second.units);
                let most = f32::midpoint(
                    between.most_first(&first.units),
                    between.most_second(&second.units),
                );
                score / most.max(1.0) / usual(part.sounds.alphabet, entry.sounds.alphabet)
            };
            let mut best = share(&part.sounds, &entry.sounds);
            for (first, second) in [
                (part.stem.as_ref(), Some(&entry.sounds)),
                (Some(&part.sounds), entry.stem.as_ref()),
                (part.stem.as_ref(), entry.stem.as_ref()),
            ] {
                if let (Some(first), Some(second)) = (first, second) {
                    best = best.max(share(first, second) - 0.05);
                }
            }
            if best > LEAST {
                let best = best * part.weight;
                for name in &entry.names {
                    scores.add(*name, best);
                }
            }
        }
    }
}

/// The share that two spellings of one word usually reach: scripts that write less agree less.
fn usual(first: Alphabet, second: Alphabet) -> f32 {
    let of = |alphabet: Alphabet| match alphabet {
        Alphabet::Pinyin => 0.65,
        Alphabet::Abjad => 0.8,
        Alphabet::Latin | Alphabet::Cyrillic | Alphabet::Vowelled | Alphabet::Native => 1.0,
    };
    if first == second {
        1.0
    } else {
        of(first) * of(second)
    }
}

/// A word of the query, or two as one, or a piece of one.
struct Part {
    sounds: Sounds,
    stem: Option<Sounds>,
    keys: Vec<Key>,
    /// How much the word counts beside the others: a long one is rarer.
    weight: f32,
}

impl Part {
    fn new(sounds: Sounds, stem: Option<Sounds>) -> Self {
        let mut keys = WordKeys::of(&sounds).all();
        if let Some(stem) = &stem {
            keys.extend(WordKeys::of(stem).all());
        }
        keys.sort_unstable();
        keys.dedup();
        #[expect(clippy::cast_precision_loss, reason = "a word is short")]
        let weight = (sounds.units.len().clamp(2, 8) as f32).sqrt();
        Self {
            sounds,
            stem,
            keys,
            weight,
        }
    }
}

/// The ways to cut a query into words: as it is, two neighbours as one, and a single long word in
/// two, since spaces are the first thing that another script loses.
fn ways(view: &[Word]) -> Vec<Vec<Part>> {
    let words: Vec<&Word> = view
        .iter()
        .filter(|word| !word.particle && !word.initial && word.sounds.is_some())
        .collect();
    let whole = |word: &Word| {
        let sounds = word.sounds.clone()?;
        Some(Part::new(sounds, word.stem.clone()))
    };
    let mut ways = vec![
        words
            .iter()
            .filter_map(|word| whole(word))
            .collect::<Vec<_>>(),
    ];
    for at in 0..words.len().saturating_sub(1) {
        let mut way = Vec::new();
        for (place, word) in words.iter().enumerate() {
            if place == at {
                if let (Some(first), Some(second)) = (
                    word.sounds.as_ref(),
                    words.get(at + 1).and_then(|next| next.sounds.as_ref()),
                ) {
                    way.push(Part::new(first.joined(second), None));
                }
            } else if place != at + 1 {
                way.extend(whole(word));
            }
        }
        ways.push(way);
    }
    if let [word] = words.as_slice()
        && let Some(sounds) = word.sounds.as_ref()
    {
        let length = sounds.units.len();
        // A longer one is no word; it is looked for as it is.
        let length = if length > LONGEST_CUT { 0 } else { length };
        for at in 3..length.saturating_sub(2) {
            if let Some((first, second)) = sounds.units.split_at_checked(at) {
                let part = |units: &[u8]| {
                    Part::new(
                        Sounds {
                            alphabet: sounds.alphabet,
                            units: units.to_vec(),
                        },
                        None,
                    )
                };
                ways.push(vec![part(first), part(second)]);
            }
        }
    }
    ways
}

/// A score for each name, and which names have one.
struct Scores {
    total: Vec<f32>,
    word: Vec<f32>,
    met: Vec<u32>,
    met_word: Vec<u32>,
}

impl Scores {
    fn new(names: usize) -> Self {
        Self {
            total: vec![0.0; names],
            word: vec![0.0; names],
            met: Vec::new(),
            met_word: Vec::new(),
        }
    }

    fn of(&self, name: u32) -> f32 {
        usize::try_from(name)
            .ok()
            .and_then(|at| self.total.get(at))
            .copied()
            .unwrap_or(0.0)
    }

    /// Keeps the best that a word of the query finds in a name.
    fn add(&mut self, name: u32, score: f32) {
        if let Some(place) = usize::try_from(name)
            .ok()
            .and_then(|at| self.word.get_mut(at))
        {
            if *place == 0.0 {
                self.met_word.push(name);
            }
            *place = place.max(score);
        }
    }

    /// Adds what one word found to the total.
    fn next_word(&mut self) {
        for name in std::mem::take(&mut self.met_word) {
            let Ok(at) = usize::try_from(name) else {
                continue;
            };
            if let (Some(total), Some(word)) = (self.total.get_mut(at), self.word.get_mut(at)) {
                if *total == 0.0 {
                    self.met.push(name);
                }
                *total += *word;
                *word = 0.0;
            }
        }
    }

    /// Takes the better of two ways for each name.
    fn take(&mut self, way: &Self) {
        for name in &way.met {
            let score = way.of(*name);
            if let Some(total) = usize::try_from(*name)
                .ok()
                .and_then(|at| self.total.get_mut(at))
            {
                if *total == 0.0 {
                    self.met.push(*name);
                }
                *total = total.max(score);
            }
        }
    }
}
