//! What is looked for: the words of a name, in all ways it can be read.

use super::words::{Kept, Kind};
use crate::forms::Forms;
use crate::name::{Name, Spoken, Word};
use crate::script::Script;
use crate::units::{Alphabet, Sounds};

/// The longest word that is looked for in pieces, in units.
const LONGEST_CUT: usize = 24;

/// The fewest units of a word in Chinese characters that is looked for in pieces: fewer characters
/// are two words too rarely.
const SHORTEST_CUT: usize = 7;

/// The fewest and the most words that are looked for as one where the other name has no spaces.
const AS_ONE: std::ops::RangeInclusive<usize> = 3..=5;

/// A name that is looked for.
pub(super) struct Query {
    pub(super) parts: Vec<Part>,
    /// The ways in which it can be read.
    pub(super) lines: Vec<Line>,
    /// It is in Chinese characters, and is met with others of these as they are in Mandarin.
    pub(super) han: bool,
}

/// One way to read a name.
#[derive(Default)]
pub(super) struct Line {
    /// How its Chinese characters are read where it is not in Mandarin.
    pub(super) spoken: Option<Spoken>,
    /// The parts that are looked for together, with the words that each stands for. Spaces are the
    /// first thing that another script loses: two neighbours are looked for as one, and all words.
    pub(super) spans: Vec<Span>,
    /// What a single word begins and ends with, which may be several in the other name.
    pub(super) pieces: Vec<usize>,
}

/// A part and the words of the name that it is, from the first to behind the last.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) part: usize,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// How widely a part is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Breadth {
    /// A name of one word: nothing is looked for beside it.
    Alone,
    /// A word.
    Word,
    /// Several words as one.
    Joined,
    /// Words that a single word may begin or end with; it finds names only.
    Piece(End),
    /// An initial beside words: it finds nothing by itself.
    Beside,
}

/// An end of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// A word of the query, or several as one.
pub(super) struct Part {
    pub(super) kind: Kind,
    pub(super) whole: Vec<u8>,
    pub(super) stem: Vec<u8>,
    pub(super) forms: Forms,
    pub(super) breadth: Breadth,
    /// It is a reading of Chinese characters in letters, met with words in letters only.
    pub(super) spoken: bool,
}

impl Part {
    fn new(kept: &Kept<'_>, breadth: Breadth) -> Self {
        Self {
            kind: kept.kind,
            whole: kept.whole.to_vec(),
            stem: kept.stem.to_vec(),
            forms: kept.forms,
            breadth,
            spoken: false,
        }
    }

    fn sounds(sounds: &Sounds, breadth: Breadth) -> Self {
        let kept = Kept {
            kind: Kind::Sounded(sounds.alphabet),
            whole: &sounds.units,
            stem: &[],
            forms: Forms::default(),
        };
        Self::new(&kept, breadth)
    }

    pub(super) fn kept(&self) -> Kept<'_> {
        Kept {
            kind: self.kind,
            whole: &self.whole,
            stem: &self.stem,
            forms: self.forms,
        }
    }

    /// Returns whether words of an alphabet can stand for it.
    pub(super) fn meets(&self, alphabet: Alphabet) -> bool {
        !(self.spoken && alphabet.is_pinyin())
    }
}

impl Query {
    pub(super) fn new(name: &Name) -> Self {
        let mut query = Self {
            parts: Vec::new(),
            lines: Vec::new(),
            han: name.script == Some(Script::Han),
        };
        for view in &name.views {
            query.read(view, None);
        }
        for reading in name.other_readings() {
            if reading.words.iter().all(|word| word.sounds.is_some()) {
                query.read(&reading.words, Some(reading.spoken));
            }
        }
        query
    }

    /// Returns the number of a part, which is looked for as widely as any of those that are the same.
    fn part(&mut self, mut part: Part, spoken: Option<Spoken>) -> usize {
        part.spoken = spoken.is_some();
        let known = self.parts.iter_mut().position(|other| {
            !matches!(other.breadth, Breadth::Piece(_))
                && other.spoken == part.spoken
                && other.kept() == part.kept()
        });
        if let Some(known) = known {
            if let Some(other) = self.parts.get_mut(known)
                && other.breadth == Breadth::Joined
            {
                *other = part;
            }
            return known;
        }
        self.parts.push(part);
        self.parts.len() - 1
    }

    /// Adds a way to read the name.
    fn read(&mut self, words: &[Word], spoken: Option<Spoken>) {
        let mut line = Line {
            spoken,
            ..Line::default()
        };
        let words: Vec<&Word> = words.iter().filter(|word| !word.particle).collect();
        let says_something = words.iter().any(|word| !word.initial);
        for (at, word) in words.iter().enumerate() {
            let mut part = Part::new(&Kept::of(word), Breadth::Word);
            if word.initial && says_something {
                part.breadth = Breadth::Beside;
            }
            let part = self.part(part, spoken);
            line.spans.push(Span {
                part,
                from: at,
                to: at + 1,
            });
        }
        let chinese = words
            .iter()
            .filter_map(|word| word.sounds.as_ref())
            .any(|sounds| sounds.alphabet == Alphabet::Native)
            || matches!(spoken, Some(Spoken::Cantonese | Spoken::Korean));
        // A Chinese name as one word is read once more, as a transcription.
        if !chinese {
            for at in 0..words.len().saturating_sub(1) {
                self.join(&mut line, &words, (at, at + 2));
            }
        }
        if AS_ONE.contains(&words.len()) {
            self.join(&mut line, &words, (0, words.len()));
        }
        if let [word] = words.as_slice() {
            line.pieces = self.cut(word, spoken);
            if let Some(span) = line.spans.first()
                && let Some(part) = self.parts.get_mut(span.part)
            {
                part.breadth = Breadth::Alone;
            }
        }
        self.lines.push(line);
    }

    /// Adds words as one.
    fn join(&mut self, line: &mut Line, words: &[&Word], (from, to): (usize, usize)) {
        let mut joined: Option<Sounds> = None;
        for word in words.get(from..to).unwrap_or(&[]) {
            let Some(sounds) = word.sounds.as_ref().filter(|_| !word.initial) else {
                return;
            };
            joined = Some(match joined {
                None => sounds.clone(),
                Some(before) if before.alphabet == sounds.alphabet => before.joined(sounds),
                Some(_) => return,
            });
        }
        if let Some(sounds) = joined {
            let part = self.part(Part::sounds(&sounds, Breadth::Joined), line.spoken);
            line.spans.push(Span { part, from, to });
        }
    }

    /// Adds a single word once more, to be looked for in pieces.
    fn cut(&mut self, word: &Word, spoken: Option<Spoken>) -> Vec<usize> {
        let Some(sounds) = &word.sounds else {
            return Vec::new();
        };
        // A longer one is no word; it is looked for as it is.
        if sounds.units.len() > LONGEST_CUT || (self.han && sounds.units.len() < SHORTEST_CUT) {
            return Vec::new();
        }
        let pieces = [End::First, End::Last].map(|end| {
            let mut part = Part::sounds(sounds, Breadth::Piece(end));
            part.spoken = spoken.is_some();
            self.parts.push(part);
            self.parts.len() - 1
        });
        pieces.to_vec()
    }
}
