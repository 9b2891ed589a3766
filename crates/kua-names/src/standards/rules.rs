//! Rules from letters to letters: the longest that fits wins, and of equals the first.

use std::collections::HashMap;

use super::harmony::Side;
use super::letters::{Casing, Draft, Letters, in_word};

/// One row of a table, read in one direction.
pub(super) struct Rule {
    pub(super) pattern: Vec<char>,
    pub(super) output: String,
    pub(super) place: Place,
    /// One of several rules that may be meant.
    pub(super) open: bool,
}

/// Where a rule holds.
#[derive(Default)]
pub(super) struct Place {
    pub(super) before: Option<Neighbour>,
    pub(super) after: Option<Neighbour>,
    pub(super) side: Option<Side>,
}

/// What must stand beside the letters of a rule.
pub(super) enum Neighbour {
    /// The edge of a word.
    Edge,
    /// One of these.
    OneOf(Vec<char>),
}

impl Neighbour {
    fn fits(&self, letter: Option<char>) -> bool {
        match self {
            Self::Edge => !letter.is_some_and(in_word),
            Self::OneOf(letters) => letter.is_some_and(|letter| letters.contains(&letter)),
        }
    }
}

/// The rules of one direction.
#[derive(Default)]
pub(super) struct Rules {
    by_first: HashMap<char, Vec<Rule>>,
}

impl Rules {
    pub(super) fn add(&mut self, rule: Rule) {
        let Some(first) = rule.pattern.first() else {
            return;
        };
        let rules = self.by_first.entry(*first).or_default();
        let at = rules
            .iter()
            .position(|known| known.pattern.len() < rule.pattern.len())
            .unwrap_or(rules.len());
        rules.insert(at, rule);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Rule> {
        self.by_first.values().flatten()
    }

    fn from(&self, first: char) -> &[Rule] {
        self.by_first.get(&first).map_or(&[], Vec::as_slice)
    }

    /// Returns what a single letter is written as, wherever it stands.
    pub(super) fn plain(&self, letter: char) -> Option<&str> {
        self.from(letter)
            .iter()
            .find(|rule| rule.pattern == [letter])
            .map(|rule| rule.output.as_str())
    }

    /// Finds the rule that holds at a place.
    fn at(&self, letters: &Letters, at: usize, sides: &[Option<(Side, bool)>]) -> Option<&Rule> {
        let rules = self.from(letters.small(at)?);
        rules.iter().find(|rule| {
            let end = at + rule.pattern.len();
            let before = || at.checked_sub(1).and_then(|at| letters.small(at));
            let side = || sides.get(at).copied().flatten().map(|(side, _)| side);
            letters.small.get(at..end) == Some(rule.pattern.as_slice())
                && rule
                    .place
                    .before
                    .as_ref()
                    .is_none_or(|neighbour| neighbour.fits(before()))
                && rule
                    .place
                    .after
                    .as_ref()
                    .is_none_or(|neighbour| neighbour.fits(letters.small(end)))
                && rule.place.side.is_none_or(|wanted| side() == Some(wanted))
        })
    }

    /// Writes a text by the rules.
    pub(super) fn apply(
        &self,
        letters: &Letters,
        sides: &[Option<(Side, bool)>],
        from: Casing,
        to: Casing,
    ) -> Draft {
        let mut draft = Draft::default();
        let mut at = 0;
        while at < letters.len() {
            let Some(rule) = self.at(letters, at, sides) else {
                draft.begin();
                if let Some(sign) = letters.written.get(at) {
                    draft.keep(*sign);
                }
                at += 1;
                continue;
            };
            let length = rule.pattern.len();
            let since = draft.len();
            for _ in 0..length {
                draft.begin();
            }
            draft.push(&rule.output, letters.capitals(at, length), to);
            let sure = sides
                .get(at)
                .copied()
                .flatten()
                .is_some_and(|(_, sure)| sure);
            if rule.open && !sure {
                draft.could_be(since, self.others(rule), to);
            }
            if from == Casing::Shared && length == 1 && letters.small(at) == Some('i') {
                self.dotless_capital(letters, at, since, to, &mut draft);
            }
            at += length;
        }
        draft.begin();
        draft
    }

    /// Returns what else the letters of an open rule may be.
    fn others(&self, rule: &Rule) -> Vec<String> {
        let Some(first) = rule.pattern.first() else {
            return Vec::new();
        };
        let mut others: Vec<String> = Vec::new();
        for other in self.from(*first) {
            if other.open
                && other.pattern == rule.pattern
                && other.output != rule.output
                && !others.contains(&other.output)
            {
                others.push(other.output.clone());
            }
        }
        others
    }

    /// `I` of an alphabet in which it is the capital of two letters.
    fn dotless_capital(
        &self,
        letters: &Letters,
        at: usize,
        since: usize,
        to: Casing,
        draft: &mut Draft,
    ) {
        if letters.is_upper(at) && letters.written.get(at) == Some(&'I') {
            let mut others: Vec<String> = Vec::new();
            for other in self.from('ı') {
                if other.pattern.len() == 1 && !others.contains(&other.output) {
                    others.push(other.output.clone());
                }
            }
            draft.could_be(since, others, to);
        }
    }
}
