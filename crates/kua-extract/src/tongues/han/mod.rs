//! Names in text without blanks: Chinese.
//!
//! A line is first cut into words (`cut`), with the help of a list of frequent words and of the
//! characters that names are made of; then `persons` and `bodies` pick the candidates.

mod bodies;
mod cut;
mod words;

pub(crate) use words::{is_family, simplified};

use super::lexicon::Category;
use super::line::{Kind, Line, is_han};
use super::names::{Candidate, Guess};
use cut::What;

/// Finds the candidates of a line.
pub(crate) fn candidates(line: &Line<'_>, found: &mut Vec<Candidate>) {
    let tokens = cut::cut(line);
    let claims = bodies::find(line, &tokens);
    for token in &tokens {
        if claims.taken(token.from, token.to) {
            continue;
        }
        let weight = match token.what {
            What::Name if token.support >= 5 => 5,
            What::Name if token.support >= 3 => 3,
            What::Name if token.support >= 2 => 2,
            What::Name => 1,
            What::Foreign => 4,
            What::Titled => 3,
            _ => continue,
        };
        found.push(Candidate {
            from: token.from,
            to: token.to,
            guess: Guess::Person,
            weight,
        });
    }
    found.extend(claims.kept());
}

/// Returns the words with capitals that stand in brackets right behind a word.
pub(crate) fn latin_in_brackets(line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    if !matches!(line.word(at).kind, Kind::Mark('(' | '（')) {
        return None;
    }
    let from = at + 1;
    let mut to = from;
    while to < from + 6
        && line.is_word(to)
        && line
            .written(to)
            .starts_with(|letter: char| letter.is_alphabetic() && !is_han(letter))
    {
        to += 1;
    }
    let closed = matches!(line.word(to).kind, Kind::Mark(')' | '）' | ',' | '，'));
    (closed && to > from && line.word(from).capital).then_some((from, to))
}

/// Tells whether a character joins the parts of a name from another language.
pub(crate) fn is_dot(letter: char) -> bool {
    matches!(letter, '·' | '•' | '‧' | '・' | '∙' | '．')
}

/// Tells whether a word is one Chinese character.
pub(crate) fn is_sign(line: &Line<'_>, at: usize) -> bool {
    line.written(at).chars().next().is_some_and(is_han)
}

/// The longest hit of some categories that begins at a word.
pub(crate) fn longest(line: &Line<'_>, at: usize, categories: &[Category]) -> Option<usize> {
    line.hits(at)
        .iter()
        .filter(|hit| categories.contains(&hit.category))
        .map(|hit| hit.to)
        .max()
}
