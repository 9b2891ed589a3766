//! The list of all pairs of persons whose names can be one.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use kua_core::RecordId;

use super::{MOST_BEARERS, Pair, People, in_order, judged, likeliest_first, scripts};
use crate::nearness::{Judged, SHOWN_FROM};
use crate::spelling::likelier;

/// While names are looked through, the list is made anew after so many of them.
const LISTED_EVERY: usize = 1_000;

/// The most pairs that are listed, the likeliest.
const MOST_PAIRS: usize = 20_000;

/// All pairs, the likeliest first.
#[derive(Clone, Default)]
pub(crate) struct Listed {
    pub(crate) pairs: Arc<Vec<Pair>>,
    /// Pairs that are not listed, since too many are likelier.
    pub(crate) left_out: usize,
    /// Names that more people bear than are compared.
    pub(crate) common: usize,
}

impl People {
    /// All pairs as they were listed last; none where they have to be listed anew.
    pub(crate) fn listed_last(&self) -> Option<&Listed> {
        self.listed.as_ref()
    }

    /// All pairs that were found so far.
    pub(crate) fn listed(&mut self) -> Listed {
        let (steps, done) = self.names.steps();
        let most = if done { 1 } else { LISTED_EVERY };
        if let Some(listed) = &self.listed
            && steps.saturating_sub(self.steps_when_listed) < most
        {
            return listed.clone();
        }
        self.steps_when_listed = steps;
        let mut persons: HashMap<u32, Vec<RecordId>> = HashMap::new();
        let mut common = 0;
        for number in self.names.borne() {
            let bearers = self.persons(number);
            if bearers.len() > MOST_BEARERS {
                common += 1;
            } else {
                persons.insert(number, bearers);
            }
        }
        let mut near: Vec<(Judged, u32, u32)> = Vec::new();
        for (number, bearers) in &persons {
            if bearers.len() > 1
                && let Some(judged) = self.names.itself(*number)
            {
                near.push((judged, *number, *number));
            }
            let others = self.names.near(*number).iter().filter(|near| {
                persons.contains_key(&near.other)
                    && (*number < near.other || !self.names.is_near(near.other, *number))
            });
            near.extend(others.map(|near| (near.judged, *number, near.other)));
        }
        near.retain(|(judged, ..)| judged.likelihood >= SHOWN_FROM);
        // One spelling that both have comes first: nothing is plainer.
        near.sort_by(|a, b| {
            let names = |number| self.names.name(number);
            (b.1 == b.2)
                .cmp(&(a.1 == a.2))
                .then(by_likelihood(&a.0, &b.0))
                .then_with(|| (names(a.1), names(a.2)).cmp(&(names(b.1), names(b.2))))
        });
        let between = self.between();
        let mut seen: HashSet<(RecordId, RecordId)> = HashSet::new();
        let mut pairs: Vec<Pair> = Vec::new();
        let mut left_out = 0;
        for (likeness, name, other) in near {
            let (Some(own), Some(others)) = (persons.get(&name), persons.get(&other)) else {
                continue;
            };
            if pairs.len() >= MOST_PAIRS {
                left_out += if name == other {
                    own.len() * (own.len() - 1) / 2
                } else {
                    own.len() * others.len()
                };
                continue;
            }
            let (name, other) = (self.names.name(name), self.names.name(other));
            for one in own {
                for person in others {
                    let (first, second) = in_order(*one, *person);
                    let told = first != second && self.tells((*one, name), (*person, other));
                    if !told || !seen.insert((first, second)) {
                        continue;
                    }
                    let swapped = first != *one;
                    let pair = Pair {
                        one: first,
                        other: second,
                        likelihood: likeness.likelihood,
                        rarity: likeness.rarity,
                        names: match swapped {
                            true => (other.into(), name.into()),
                            false => (name.into(), other.into()),
                        },
                        scripts: scripts(name, other),
                        left_open: false,
                    };
                    pairs.extend(judged(pair, &between));
                }
            }
        }
        pairs.sort_by(likeliest_first);
        let listed = Listed {
            pairs: Arc::new(pairs),
            left_out,
            common,
        };
        self.listed = Some(listed.clone());
        listed
    }
}

/// The likelier first; of those that are as likely in two digits, the rarer name.
fn by_likelihood(one: &Judged, other: &Judged) -> std::cmp::Ordering {
    likelier(
        (one.likelihood, one.rarity),
        (other.likelihood, other.rarity),
    )
}
