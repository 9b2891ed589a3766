//! What a model hears in a line whose names the rules are unsure of.
//!
//! The model is asked only about lines that hold such a name, and only the words that the rules
//! took for a candidate themselves are believed: it settles doubts, it adds no new stretches.

use super::line::Line;
use super::names::{Candidate, Guess};
use crate::models::{Found, Label, Models};

/// The candidates of a line that too little speaks for.
pub(crate) fn doubts(candidates: &[Candidate]) -> Vec<Candidate> {
    candidates
        .iter()
        .copied()
        .filter(|candidate| candidate.guess == Guess::Person && !enough(candidate))
        .collect()
}

/// Tells whether the rules alone propose a candidate.
fn enough(candidate: &Candidate) -> bool {
    let single = candidate.to - candidate.from == 1;
    candidate.weight >= if single { 3 } else { 2 }
}

/// Asks the model of a language about a line, and returns the doubts that it takes for persons.
pub(crate) fn persons(
    line: &Line<'_>,
    doubts: Vec<Candidate>,
    language: &str,
    models: &Models,
) -> Vec<Candidate> {
    if doubts.is_empty() || !models.has(language) {
        return Vec::new();
    }
    let text = line.text.get(line.begin..line.end).unwrap_or_default();
    let found = models.find(language, text).unwrap_or_default();
    agreed(line, doubts, &found)
}

/// Keeps the doubts that lie in a stretch which the model takes for a person.
fn agreed(line: &Line<'_>, doubts: Vec<Candidate>, found: &[Found]) -> Vec<Candidate> {
    doubts
        .into_iter()
        .filter(|doubt| {
            let (begin, end) = line.span(doubt.from, doubt.to);
            found.iter().any(|found| {
                found.label == Label::Person
                    && line.begin + found.begin <= begin
                    && end <= line.begin + found.end
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tongues::tongue;

    fn found(begin: usize, end: usize, label: Label) -> Found {
        Found {
            begin,
            end,
            label,
            original: "PER",
        }
    }

    #[test]
    fn only_what_the_model_takes_for_a_person_is_believed() {
        let text = "Вчера Нурбеков приехал";
        let Some(russian) = tongue("ru") else {
            panic!("there is no Russian");
        };
        let line = Line::new(text, 0, text.len(), russian);
        let doubt = Candidate {
            from: 1,
            to: 2,
            guess: Guess::Person,
            weight: 1,
        };
        let (begin, end) = line.span(1, 2);
        let check = |found: &[Found]| agreed(&line, vec![doubt], found).len();
        assert_eq!(check(&[found(begin, end, Label::Person)]), 1);
        assert_eq!(check(&[found(begin, end, Label::Place)]), 0);
        assert_eq!(check(&[found(begin, end - 2, Label::Person)]), 0);
        assert_eq!(check(&[]), 0);
        assert!(doubts(&[Candidate { weight: 3, ..doubt }]).is_empty());
        assert_eq!(doubts(&[doubt]).len(), 1);
    }
}
