//! What is looked for: the words of a name, and the ways in which they can be cut.

use super::keys_of;
use super::words::{Kept, Kind};
use crate::keys::{self, Asked};
use crate::name::{Name, Word};
use crate::units::Sounds;

/// The longest word that is looked for in two pieces, in units.
const LONGEST_CUT: usize = 24;

/// A name that is looked for.
pub(super) struct Query {
    pub(super) parts: Vec<Part>,
    /// Which parts are looked for together. Spaces are the first thing that another script loses:
    /// there are the words as they are, two neighbours as one, and a single long word in two.
    pub(super) ways: Vec<Way>,
}

/// Parts that are looked for together.
pub(super) struct Way {
    pub(super) parts: Vec<usize>,
    /// The one without which this way finds nothing that another does not.
    pub(super) needed: Option<usize>,
}

/// A word of the query, or two as one, or a piece of one.
pub(super) struct Part {
    pub(super) kind: Kind,
    pub(super) whole: Vec<u8>,
    pub(super) stem: Vec<u8>,
    pub(super) keys: Vec<Asked>,
    /// Nothing is looked for beside it.
    pub(super) alone: bool,
}

impl Part {
    fn new(kept: &Kept<'_>, mut keys: Vec<Asked>) -> Self {
        keys.sort_unstable();
        Self {
            kind: kept.kind,
            whole: kept.whole.to_vec(),
            stem: kept.stem.to_vec(),
            keys,
            alone: false,
        }
    }

    fn word(word: &Word) -> Self {
        Self::new(&Kept::of(word), keys_of(word, keys::asked))
    }

    fn sounds(sounds: &Sounds) -> Self {
        let kept = Kept {
            kind: Kind::Sounded(sounds.alphabet),
            whole: &sounds.units,
            stem: &[],
        };
        let mut keys = Vec::new();
        keys::asked(sounds, &mut keys);
        Self::new(&kept, keys)
    }

    /// A piece of a word, that others are met with only if they have all its consonants.
    fn piece(sounds: &Sounds) -> Self {
        let kept = Kept {
            kind: Kind::Sounded(sounds.alphabet),
            whole: &sounds.units,
            stem: &[],
        };
        let mut keys = Vec::new();
        keys::asked_whole(sounds, &mut keys);
        Self::new(&kept, keys)
    }

    pub(super) fn kept(&self) -> Kept<'_> {
        Kept {
            kind: self.kind,
            whole: &self.whole,
            stem: &self.stem,
        }
    }
}

impl Query {
    pub(super) fn new(name: &Name) -> Self {
        let mut query = Self {
            parts: Vec::new(),
            ways: Vec::new(),
        };
        for view in &name.views {
            let mut words: Vec<&Word> = view
                .iter()
                .filter(|word| super::says_something(word))
                .collect();
            if words.is_empty() {
                words = view.iter().filter(|word| !word.particle).collect();
            }
            query.cut(&words);
        }
        query
    }

    fn part(&mut self, part: Part) -> usize {
        let known = self
            .parts
            .iter()
            .position(|other| other.kept() == part.kept());
        known.unwrap_or_else(|| {
            self.parts.push(part);
            self.parts.len() - 1
        })
    }

    fn cut(&mut self, words: &[&Word]) {
        let whole: Vec<usize> = words
            .iter()
            .map(|word| self.part(Part::word(word)))
            .collect();
        for (at, pair) in words.windows(2).enumerate() {
            if let [first, second] = pair
                && let (Some(first), Some(second)) = (&first.sounds, &second.sounds)
            {
                let joined = self.part(Part::sounds(&first.joined(second)));
                let mut parts = whole.clone();
                parts.splice(at..at + 2, [joined]);
                self.ways.push(Way {
                    parts,
                    needed: Some(joined),
                });
            }
        }
        if let [word] = words
            && let Some(sounds) = &word.sounds
            // A longer one is no word; it is looked for as it is.
            && sounds.units.len() <= LONGEST_CUT
        {
            let letters = sounds.alphabet.units().as_bytes();
            let begins = |at: usize| {
                let letter = sounds
                    .units
                    .get(at)
                    .and_then(|unit| letters.get(usize::from(*unit)));
                // A Chinese syllable is not cut.
                !sounds.alphabet.is_pinyin()
                    || letter.is_some_and(|letter| b"bpmfdtnlgkhjqxZCSrzcsyw".contains(letter))
            };
            for at in (3..sounds.units.len().saturating_sub(2)).filter(|at| begins(*at)) {
                if let Some((first, second)) = sounds.units.split_at_checked(at) {
                    let parts: Vec<usize> = [first, second]
                        .into_iter()
                        .map(|units| {
                            self.part(Part::piece(&Sounds {
                                alphabet: sounds.alphabet,
                                units: units.to_vec(),
                            }))
                        })
                        .collect();
                    self.ways.push(Way {
                        parts,
                        needed: None,
                    });
                }
            }
        }
        if let [alone] = whole.as_slice()
            && let Some(part) = self.parts.get_mut(*alone)
        {
            part.alone = true;
        }
        self.ways.push(Way {
            parts: whole,
            needed: None,
        });
    }
}
