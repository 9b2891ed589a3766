//! Deciding who and what there is where names have no blanks inside and no endings.

use std::collections::HashMap;

use super::{Guess, Named, Registry, Votes};
use crate::tongues::Tongue;
use crate::tongues::han::{is_dot, words as han_words};
use crate::tongues::lexicon::Category;

/// The shortest part of a name that stands for the whole, in characters.
const SHORTEST_PART: usize = 3;
/// The shortest end of an organisation's name that stands for the whole.
const SHORTEST_END: usize = 4;

impl Registry {
    /// Decides who and what there is.
    pub(super) fn settle_spaceless(&mut self, votes: Vec<Votes>, tongue: &Tongue) {
        let mut votes = votes;
        // Full names first, so that their parts find them.
        votes.sort_by_key(|votes| std::cmp::Reverse(votes.words.len()));
        let seen: HashMap<String, u32> = votes
            .iter()
            .filter(|votes| votes.guess() == Guess::Person)
            .map(|votes| (votes.words.concat(), votes.seen))
            .collect();
        let (titled, others): (Vec<Votes>, Vec<Votes>) = votes.into_iter().partition(|votes| {
            votes
                .words
                .get(1..)
                .is_some_and(|rest| tongue.lexicon.has(rest, Category::Title))
        });
        let mut known = Known::default();
        for votes in &others {
            match votes.guess() {
                Guess::Person => self.person(votes, &seen, &mut known),
                Guess::Organisation => self.organisation(votes, &mut known),
                Guess::Place => self.place_of(votes, &mut known),
            }
        }
        for votes in &titled {
            let family = votes.words.first().cloned().unwrap_or_default();
            match known.families.get(&family).copied() {
                Some(number) => {
                    self.spell(&votes.words, number);
                    self.pointers.insert(votes.words.join(" "));
                }
                None => {
                    self.add(Guess::Person, votes);
                }
            }
        }
    }

    fn add(&mut self, guess: Guess, votes: &Votes) -> usize {
        let most = votes.person.max(votes.organisation).max(votes.place);
        self.named.push(Named {
            guess,
            words: votes.words.iter().map(|word| vec![word.clone()]).collect(),
            certainty: 0.5 + 0.06 * f64::from(most.min(7)),
            heard: false,
            gender: None,
            nominative: None,
            draft: None,
            clock: 0,
        });
        let number = self.named.len() - 1;
        self.spell(&votes.words, number);
        number
    }

    fn person(&mut self, votes: &Votes, seen: &HashMap<String, u32>, known: &mut Known) {
        if votes.person < 2 && votes.seen < 3 {
            return;
        }
        let written = votes.words.concat();
        let parts: Vec<&[String]> = votes.words.split(|word| word.chars().all(is_dot)).collect();
        if parts.len() > 1 {
            let key = parts.concat().concat();
            let number = match known.parts.get(&key) {
                Some(number) => {
                    let number = *number;
                    self.spell(&votes.words, number);
                    number
                }
                None => self.add(Guess::Person, votes),
            };
            self.spell(&parts.concat(), number);
            known.parts.insert(key, number);
            for part in parts {
                known.parts.entry(part.concat()).or_insert(number);
                let spelling = part.join(" ");
                if part.len() >= SHORTEST_PART && !self.spellings.contains_key(&spelling) {
                    self.spell(part, number);
                }
            }
            return;
        }
        // Of "王枫遭" and "王枫" the one that is seen more often is the name.
        let count = votes.words.len();
        if count == 3 {
            let shorter = votes.words.get(..2).unwrap_or_default().concat();
            if seen
                .get(&shorter)
                .is_some_and(|shorter| *shorter > votes.seen)
            {
                return;
            }
        }
        if count == 2 && known.begins.contains_key(&written) {
            return;
        }
        if let Some(number) = known.parts.get(&written) {
            self.spell(&votes.words, *number);
            return;
        }
        let number = self.add(Guess::Person, votes);
        if let Some(family) = votes.words.first() {
            known.families.entry(family.clone()).or_insert(number);
        }
        // "承岳": the family calls him by his given name, where that is no word.
        if count == 3
            && let Some(given) = votes.words.get(1..)
            && han_words().word(&given.concat()).is_none()
            && !self.spellings.contains_key(&given.join(" "))
        {
            self.spell(given, number);
        }
        if count == 3 {
            let begin = votes.words.get(..2).unwrap_or_default().concat();
            known.begins.insert(begin, number);
        }
    }

    fn organisation(&mut self, votes: &Votes, known: &mut Known) {
        if votes.organisation < 2 {
            return;
        }
        if let Some(number) = known.ends.get(&votes.words.concat()) {
            self.spell(&votes.words, *number);
            return;
        }
        let number = self.add(Guess::Organisation, votes);
        for from in 1..votes.words.len().saturating_sub(SHORTEST_END - 1) {
            let end = votes.words.get(from..).unwrap_or_default().concat();
            known.ends.entry(end).or_insert(number);
        }
    }

    fn place_of(&mut self, votes: &Votes, known: &mut Known) {
        if votes.place < 2 {
            return;
        }
        let written = votes.words.concat();
        let stem = written
            .strip_suffix(['省', '市', '县', '区', '州', '镇', '乡', '村'])
            .filter(|stem| stem.chars().count() >= 2)
            .unwrap_or(&written)
            .to_owned();
        if let Some(number) = known.stems.get(&stem) {
            self.spell(&votes.words, *number);
            return;
        }
        let number = self.add(Guess::Place, votes);
        known.stems.insert(stem, number);
    }
}

impl Votes {
    fn guess(&self) -> Guess {
        if self.organisation > 0
            && self.organisation >= self.person
            && self.organisation >= self.place
        {
            Guess::Organisation
        } else if self.place > self.person {
            Guess::Place
        } else {
            Guess::Person
        }
    }
}

/// What is known while it is decided.
#[derive(Default)]
struct Known {
    /// Parts of names with a dot, and such names without it.
    parts: HashMap<String, usize>,
    /// Family names of persons.
    families: HashMap<String, usize>,
    /// The first two characters of names of three.
    begins: HashMap<String, usize>,
    /// Ends of the names of organisations.
    ends: HashMap<String, usize>,
    /// Places without the sign of their kind.
    stems: HashMap<String, usize>,
}
