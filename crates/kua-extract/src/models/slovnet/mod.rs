//! Names in Russian texts: slovnet's network for news, over navec's word vectors.
//!
//! The package is natasha's. It tags a text as a whole, and so do we: the same tokens, the same
//! shapes, the same spans.

mod convert;
mod network;
mod shape;
mod tokens;
mod vocabulary;

use super::container::{Container, ContainerError};
use super::{Found, Label};
use network::{Network, Sight};

pub(super) use convert::convert;

/// The model's tags, in its order.
const TAG_NAMES: [&str; network::TAGS] = [
    "<pad>", "O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG",
];

/// An open model.
pub(super) struct Model {
    network: Network,
}

impl Model {
    /// Opens a converted model.
    pub(super) fn open(mut container: Container) -> Result<Self, ContainerError> {
        Ok(Self {
            network: Network::take(&mut container)?,
        })
    }

    /// Returns the names in a text, in order of place and without overlap.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let tokens = tokens::tokens(text);
        let sights: Vec<Sight> = tokens
            .iter()
            .map(|token| {
                let word = text.get(token.begin..token.end).unwrap_or_default();
                self.network.sight(word)
            })
            .collect();
        let tags = self.network.tags(&sights);
        spans(&tokens, &tags)
    }
}

/// Joins tags to stretches.
///
/// What stands inside a name takes the kind of its beginning, whatever kind it has itself, and
/// what has no beginning is none: so it is in the original.
fn spans(tokens: &[tokens::Token], tags: &[u8]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut open = false;
    for (token, tag) in tokens.iter().zip(tags) {
        match part(*tag) {
            Part::Begin(label, original) => {
                open = true;
                found.push(Found {
                    begin: token.begin,
                    end: token.end,
                    label,
                    original,
                });
            }
            Part::Inside => {
                if let Some(last) = found.last_mut().filter(|_| open) {
                    last.end = token.end;
                }
            }
            Part::Outside => open = false,
            Part::Padding => {}
        }
    }
    found
}

enum Part {
    Padding,
    Outside,
    Begin(Label, &'static str),
    Inside,
}

fn part(tag: u8) -> Part {
    match tag {
        0 => Part::Padding,
        1 => Part::Outside,
        2 => Part::Begin(Label::Person, "PER"),
        4 => Part::Begin(Label::Place, "LOC"),
        6 => Part::Begin(Label::Organisation, "ORG"),
        _ => Part::Inside,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tags: &[u8], expected: &str) {
        let tokens: Vec<_> = (0..tags.len())
            .map(|at| tokens::Token {
                begin: at * 2,
                end: at * 2 + 1,
            })
            .collect();
        let found: Vec<String> = spans(&tokens, tags)
            .iter()
            .map(|found| format!("{found:?}"))
            .collect();
        assert_eq!(found.join(", "), expected);
    }

    #[test]
    fn tags_become_stretches() {
        check(&[], "");
        check(&[1, 1], "");
        check(&[2, 3, 1, 4], "0..3 PER, 6..7 LOC");
        check(&[2, 2, 6, 7, 7], "0..1 PER, 2..3 PER, 4..9 ORG");
    }

    #[test]
    fn the_beginning_decides_the_kind() {
        check(&[2, 7, 5], "0..5 PER");
        check(&[3, 1, 5], "");
        check(&[2, 1, 3], "0..1 PER");
        check(&[2, 0, 3], "0..5 PER");
    }
}
