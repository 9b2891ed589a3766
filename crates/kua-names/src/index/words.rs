//! The distinct words of many names.

use super::numbers::Numbers;
use crate::keys::Bag;
use crate::name::Word;
use crate::units::{Alphabet, Sounds};

/// The most units, or bytes of a word that is not sounded, by which two words are told apart.
const LONGEST: usize = 120;

/// Words, each once: what it sounds like with and without an ending, or its letters where they are
/// not read.
#[derive(Default)]
pub(super) struct Words {
    row: Vec<u8>,
    entries: Vec<Entry>,
    numbers: Numbers,
}

struct Entry {
    start: u32,
    whole: u8,
    stem: u8,
    kind: Kind,
    bag: Bag,
}

/// What a word is looked for by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// Its sounds.
    Sounded(Alphabet),
    /// The sound it begins with.
    Initial(Alphabet),
    /// Its letters.
    Letters,
}

/// A word as it is kept; it has no debug print, since it is a part of a name.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Kept<'w> {
    pub(super) kind: Kind,
    /// Its units, or its letters.
    pub(super) whole: &'w [u8],
    /// Its units without an ending; empty if it has none.
    pub(super) stem: &'w [u8],
}

fn head(units: &[u8]) -> &[u8] {
    units.get(..LONGEST).unwrap_or(units)
}

impl<'w> Kept<'w> {
    pub(super) fn of(word: &'w Word) -> Self {
        let stem = |sounds: &'w Option<Sounds>| {
            sounds
                .as_ref()
                .map_or(&[][..], |sounds| head(&sounds.units))
        };
        match &word.sounds {
            Some(sounds) if word.initial => Self {
                kind: Kind::Initial(sounds.alphabet),
                whole: sounds.units.get(..1).unwrap_or(&[]),
                stem: &[],
            },
            Some(sounds) => Self {
                kind: Kind::Sounded(sounds.alphabet),
                whole: head(&sounds.units),
                stem: stem(&word.stem),
            },
            None => Self {
                kind: Kind::Letters,
                whole: head(word.text.as_bytes()),
                stem: &[],
            },
        }
    }

    /// Returns which classes of sounds it has.
    pub(super) fn bag(&self) -> Bag {
        let Some(alphabet) = self.alphabet() else {
            return Bag::default();
        };
        let whole = Bag::of(alphabet, self.whole);
        if self.stem.is_empty() {
            whole
        } else {
            whole.or(Bag::of(alphabet, self.stem))
        }
    }

    /// Returns what its units belong to.
    pub(super) fn alphabet(&self) -> Option<Alphabet> {
        match self.kind {
            Kind::Sounded(alphabet) | Kind::Initial(alphabet) => Some(alphabet),
            Kind::Letters => None,
        }
    }
}

impl Words {
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns which classes of sounds a word has, and the place of its alphabet among all.
    pub(super) fn bag(&self, number: u32) -> Option<(Bag, usize)> {
        let entry = self.entries.get(usize::try_from(number).ok()?)?;
        let lane = match entry.kind {
            Kind::Sounded(alphabet) | Kind::Initial(alphabet) => alphabet as usize,
            Kind::Letters => Alphabet::ALL.len(),
        };
        Some((entry.bag, lane))
    }

    pub(super) fn get(&self, number: u32) -> Option<Kept<'_>> {
        kept(&self.row, &self.entries, number)
    }

    /// Returns the number of a word that is there.
    pub(super) fn number(&self, word: &Kept<'_>) -> Option<u32> {
        self.numbers
            .get(word, |number| self.get(number).as_ref() == Some(word))
    }

    /// Returns the number of a word, and whether it is new.
    pub(super) fn put(&mut self, word: &Kept<'_>) -> Option<(u32, bool)> {
        if let Some(number) = self.number(word) {
            return Some((number, false));
        }
        let number = u32::try_from(self.entries.len()).ok()?;
        let start = u32::try_from(self.row.len()).ok()?;
        self.entries.push(Entry {
            start,
            whole: u8::try_from(word.whole.len()).ok()?,
            stem: u8::try_from(word.stem.len()).ok()?,
            kind: word.kind,
            bag: word.bag(),
        });
        self.row.extend_from_slice(word.whole);
        self.row.extend_from_slice(word.stem);
        let (row, entries) = (&self.row, &self.entries);
        self.numbers
            .put(number, |number| kept(row, entries, number));
        Some((number, true))
    }
}

fn kept<'w>(row: &'w [u8], entries: &'w [Entry], number: u32) -> Option<Kept<'w>> {
    let entry = entries.get(usize::try_from(number).ok()?)?;
    let start = usize::try_from(entry.start).ok()?;
    let middle = start + usize::from(entry.whole);
    Some(Kept {
        kind: entry.kind,
        whole: row.get(start..middle)?,
        stem: row.get(middle..middle + usize::from(entry.stem))?,
    })
}
