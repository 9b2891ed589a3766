//! The distinct words of many names.

use std::collections::HashMap;

use super::numbers::Numbers;
use crate::forms::Forms;
use crate::name::Word;
use crate::quick::QuickHash;
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
    /// What the tables know of words, each once; in the order in which they came.
    forms: Vec<Forms>,
    form_numbers: HashMap<Forms, u16, QuickHash>,
}

struct Entry {
    start: u32,
    whole: u8,
    stem: u8,
    kind: Kind,
    forms: u16,
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
    /// Which names of the tables it is a form of.
    pub(super) forms: Forms,
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
                forms: Forms::default(),
            },
            Some(sounds) => Self {
                kind: Kind::Sounded(sounds.alphabet),
                whole: head(&sounds.units),
                stem: stem(&word.stem),
                forms: word.forms,
            },
            None => Self {
                kind: Kind::Letters,
                whole: head(word.text.as_bytes()),
                stem: &[],
                forms: word.forms,
            },
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

    pub(super) fn get(&self, number: u32) -> Option<Kept<'_>> {
        kept(&self.row, &self.entries, &self.forms, number)
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
        let forms = self.form(word.forms)?;
        self.entries.push(Entry {
            start,
            whole: u8::try_from(word.whole.len()).ok()?,
            stem: u8::try_from(word.stem.len()).ok()?,
            kind: word.kind,
            forms,
        });
        self.row.extend_from_slice(word.whole);
        self.row.extend_from_slice(word.stem);
        let (row, entries, forms) = (&self.row, &self.entries, &self.forms);
        self.numbers
            .put(number, |number| kept(row, entries, forms, number));
        Some((number, true))
    }

    /// Returns the number of what the tables know of a word.
    fn form(&mut self, forms: Forms) -> Option<u16> {
        if let Some(number) = self.form_numbers.get(&forms) {
            return Some(*number);
        }
        let number = u16::try_from(self.forms.len()).ok()?;
        self.forms.push(forms);
        self.form_numbers.insert(forms, number);
        Some(number)
    }
}

fn kept<'w>(row: &'w [u8], entries: &'w [Entry], forms: &[Forms], number: u32) -> Option<Kept<'w>> {
    let entry = entries.get(usize::try_from(number).ok()?)?;
    let start = usize::try_from(entry.start).ok()?;
    let middle = start + usize::from(entry.whole);
    Some(Kept {
        kind: entry.kind,
        whole: row.get(start..middle)?,
        stem: row.get(middle..middle + usize::from(entry.stem))?,
        forms: forms.get(usize::from(entry.forms)).copied()?,
    })
}
