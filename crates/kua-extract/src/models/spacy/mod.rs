//! English names: inference of spaCy's small pipeline, its part for names alone.
//!
//! A text becomes tokens ([`tokenizer`]), each token four numbers ([`features`]), the numbers a
//! vector in its context ([`network`]), and from left to right each token is put into a name or
//! left out by the best score among the moves that are allowed there.

mod affixes;
mod classes;
mod features;
mod hash;
mod msgpack;
mod network;
mod package;
mod tokenizer;

pub(super) use package::convert;

use super::container::{Container, ContainerError};
use super::{Found, Label};
use features::{Features, Norms};
use hash::Hashed;
use network::{HIDDEN, Network, REACH, SHARE, Scratch, WIDTH};
use tokenizer::{Token, Tokenizer};

/// How many tokens go through the network at once: enough for wide products, and the room for a
/// long text stays small.
const BLOCK: usize = 256;

/// How many words are remembered: a text with more different ones begins to remember anew.
const WORDS: usize = 1 << 15;

/// What the model calls things, and what we do.
const LABELS: [(&str, Label); 18] = [
    ("CARDINAL", Label::Other),
    ("DATE", Label::Other),
    ("EVENT", Label::Other),
    ("FAC", Label::Facility),
    ("GPE", Label::Place),
    ("LANGUAGE", Label::Other),
    ("LAW", Label::Other),
    ("LOC", Label::Place),
    ("MONEY", Label::Other),
    ("NORP", Label::Nationality),
    ("ORDINAL", Label::Other),
    ("ORG", Label::Organisation),
    ("PERCENT", Label::Other),
    ("PERSON", Label::Person),
    ("PRODUCT", Label::Other),
    ("QUANTITY", Label::Other),
    ("TIME", Label::Other),
    ("WORK_OF_ART", Label::Other),
];

/// The English model, open.
pub(super) struct Model {
    tokenizer: Tokenizer,
    norms: Norms,
    network: Network,
    /// The labels in the order of their classes.
    labels: Vec<(&'static str, Label)>,
}

impl Model {
    /// Opens a converted model.
    pub(super) fn open(mut container: Container) -> Result<Self, ContainerError> {
        let mut labels = Vec::new();
        for label in container.take_strings("labels")? {
            let known = LABELS.iter().find(|(original, _)| *original == label);
            labels.push(*known.ok_or_else(|| ContainerError::Array("labels".into()))?);
        }
        Ok(Self {
            tokenizer: Tokenizer::take(&mut container)?,
            norms: Norms::take(&mut container)?,
            network: Network::take(&mut container, Moves::of(labels.len()).classes())?,
            labels,
        })
    }

    /// Finds names in a text, in order of place and without overlap.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let tokens = self.tokenizer.tokenize(text);
        let mut words = Words::default();
        let mut scratch = Scratch::default();
        let mut rows = Vec::new();
        let mut shares = Vec::new();
        let mut walk = Walk::new(self);
        for begin in (0..tokens.len()).step_by(BLOCK) {
            let end = (begin + BLOCK).min(tokens.len());
            let first = begin.saturating_sub(REACH);
            let last = (end + REACH).min(tokens.len());
            let context = tokens.get(first..last).unwrap_or_default();
            words.add(self, text, context);
            rows.clear();
            // Beyond both ends of a text stand rows of zeros.
            rows.resize((REACH - (begin - first)) * WIDTH, 0.0);
            for token in context {
                rows.extend_from_slice(words.vector(token));
            }
            rows.resize((end - begin + 2 * REACH) * WIDTH, 0.0);
            self.network.convolve(&mut rows, &mut scratch);
            self.network.shares(&rows, &mut scratch, &mut shares);
            for (at, share) in (begin..end).zip(shares.chunks_exact(SHARE * network::POSITIONS)) {
                walk.step(text, &tokens, at, share);
            }
        }
        walk.found
    }
}

/// The words of a text and their vectors: a word that comes again is not computed again.
#[derive(Default)]
struct Words {
    /// By the hash of the word and the norm of its exception.
    places: Hashed<(u64, u64), usize>,
    vectors: Vec<f32>,
}

impl Words {
    fn add(&mut self, model: &Model, text: &str, tokens: &[Token]) {
        if self.places.len() > WORDS {
            self.places.clear();
            self.vectors.clear();
        }
        let mut fresh: Vec<Features> = Vec::new();
        let known = self.vectors.len() / WIDTH;
        for token in tokens {
            let place = known + fresh.len();
            let entry = self.places.entry((token.text, token.norm));
            if let std::collections::hash_map::Entry::Vacant(entry) = entry {
                entry.insert(place);
                let word = text.get(token.begin..token.end).unwrap_or_default();
                fresh.push(features::features(&model.norms, token, word));
            }
        }
        if !fresh.is_empty() {
            model.network.embed(&fresh, &mut self.vectors);
        }
    }

    fn vector(&self, token: &Token) -> &[f32] {
        const NOTHING: &[f32] = &[0.0; WIDTH];
        self.places
            .get(&(token.text, token.norm))
            .and_then(|place| self.vectors.get(place * WIDTH..(place + 1) * WIDTH))
            .unwrap_or(NOTHING)
    }
}

/// The classes of the model: to begin, go on with, end a name of each label or make it of one
/// token, then one that is never allowed here, then to leave the token out.
#[derive(Clone, Copy)]
struct Moves {
    labels: usize,
}

impl Moves {
    fn of(labels: usize) -> Self {
        Self { labels }
    }

    fn classes(self) -> usize {
        self.labels * 4 + 2
    }

    fn begin(self, label: usize) -> usize {
        label
    }

    fn go_on(self, label: usize) -> usize {
        self.labels + label
    }

    fn end(self, label: usize) -> usize {
        self.labels * 2 + label
    }

    fn single(self, label: usize) -> usize {
        self.labels * 3 + label
    }

    fn out(self) -> usize {
        self.labels * 4 + 1
    }
}

/// A name that has begun and not ended.
struct Open {
    label: usize,
    begin: usize,
    /// The share of its first token in each later state.
    share: Vec<f32>,
}

/// The walk over the tokens of a text.
struct Walk<'m> {
    model: &'m Model,
    moves: Moves,
    open: Option<Open>,
    /// The share of the token before, as the last one of an open name.
    last: Vec<f32>,
    found: Vec<Found>,
}

impl<'m> Walk<'m> {
    fn new(model: &'m Model) -> Self {
        Self {
            model,
            moves: Moves::of(model.labels.len()),
            open: None,
            last: Vec::new(),
            found: Vec::new(),
        }
    }

    fn step(&mut self, text: &str, tokens: &[Token], at: usize, share: &[f32]) {
        let Some(token) = tokens.get(at) else {
            return;
        };
        let mut positions = share.chunks_exact(SHARE);
        let next = positions.next().unwrap_or_default();
        let first = positions.next().unwrap_or_default();
        let last = positions.next().unwrap_or_default();
        let is_last = at + 1 == tokens.len();
        let network = &self.model.network;
        match self.open.take() {
            Some(open) => {
                let hidden = network.hidden([next, &open.share, &self.last]);
                // The last token of a text can only end a name.
                let goes_on = !is_last
                    && network.score(&hidden, self.moves.go_on(open.label))
                        >= network.score(&hidden, self.moves.end(open.label));
                if goes_on {
                    self.open = Some(open);
                } else {
                    self.keep(open.begin, token.end, open.label);
                }
            }
            None => {
                let hidden = network.hidden([next, network.padding(1), network.padding(2)]);
                let is_space = text
                    .get(token.begin..token.end)
                    .is_some_and(|word| word.chars().all(tokenizer::is_space));
                match self.choose(&hidden, is_space, is_last) {
                    Move::Begin(label) => {
                        self.open = Some(Open {
                            label,
                            begin: token.begin,
                            share: first.to_vec(),
                        });
                    }
                    Move::Single(label) => self.keep(token.begin, token.end, label),
                    Move::Out => {}
                }
            }
        }
        self.last.clear();
        self.last.extend_from_slice(last);
    }

    /// Chooses the best move where no name is open; of equal ones the first in order of classes.
    fn choose(&self, hidden: &[f32; HIDDEN], is_space: bool, is_last: bool) -> Move {
        let network = &self.model.network;
        let mut best = (f32::NEG_INFINITY, Move::Out);
        let mut offer = |class: usize, offered: Move| {
            let score = network.score(hidden, class);
            if score > best.0 {
                best = (score, offered);
            }
        };
        // No name begins with white space, and none of several tokens with the last one.
        for label in (0..self.moves.labels).filter(|_| !is_space && !is_last) {
            offer(self.moves.begin(label), Move::Begin(label));
        }
        for label in (0..self.moves.labels).filter(|_| !is_space) {
            offer(self.moves.single(label), Move::Single(label));
        }
        offer(self.moves.out(), Move::Out);
        best.1
    }

    fn keep(&mut self, begin: usize, end: usize, label: usize) {
        if let Some(&(original, label)) = self.model.labels.get(label) {
            self.found.push(Found {
                begin,
                end,
                label,
                original,
            });
        }
    }
}

enum Move {
    Begin(usize),
    Single(usize),
    Out,
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::container::{HEAD, Kind, head};
    use super::*;

    /// The model in the folder that `KUA_MODELS` names.
    fn model() -> Option<Model> {
        let files = std::fs::read_dir(std::env::var_os("KUA_MODELS")?).ok()?;
        files
            .filter_map(|file| std::fs::read(file.ok()?.path()).ok())
            .find(|bytes| {
                let found = head(&bytes[..bytes.len().min(HEAD)]);
                found.is_ok_and(|(kind, _)| kind == Kind::English)
            })
            .map(|bytes| Model::open(Container::from_bytes(&bytes).unwrap()).unwrap())
    }

    #[test]
    fn tokens_are_those_of_the_original() {
        let Some(model) = model() else {
            println!("skipped: KUA_MODELS names no folder with the model for en");
            return;
        };
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/models");
        let lines = std::fs::read_to_string(fixtures.join("english-tokens.tsv")).unwrap();
        for line in lines.lines() {
            let (text, expected) = line.rsplit_once('\t').unwrap();
            let text = text.replace("\\n", "\n").replace("\\t", "\t");
            let point = |byte: usize| text[..byte].chars().count();
            let tokens = model.tokenizer.tokenize(&text);
            let found: Vec<String> = tokens
                .iter()
                .map(|token| format!("{}:{}", point(token.begin), point(token.end)))
                .collect();
            assert_eq!(found.join(" "), expected, "{text:?}");
        }
    }

    /// Names far apart do not know of each other, and a long text goes through in blocks.
    #[test]
    fn a_long_text_is_read_as_its_parts_are() {
        let Some(model) = model() else {
            println!("skipped: KUA_MODELS names no folder with the model for en");
            return;
        };
        let part = "Aigerim Saduova was arrested in Karaganda by the Steppe Rights Union. \
                    Then it was quiet, and nobody said anything at all about it for a while.\n";
        let once = model.find(part);
        assert_eq!(once.len(), 3);
        let many = model.find(&part.repeat(200));
        assert_eq!(many.len(), 600);
        for (at, found) in many.iter().enumerate() {
            let begin = at / 3 * part.len();
            let expected = &once[at % 3];
            assert_eq!(
                (found.begin - begin, found.end - begin, found.original),
                (expected.begin, expected.end, expected.original)
            );
        }
    }

    #[test]
    fn a_model_without_its_arrays_is_refused() {
        let found = Model::open(Container::new(Kind::English, "sample")).err();
        assert_eq!(found, Some(ContainerError::Array("labels".into())));
    }
}
