//! Known places by their names in one language, whatever ending they have.

use std::collections::HashMap;

use super::inflect::Endings;
use super::lexicon::Category;
use super::line::{Line, folded};
use super::list::turned_from;
use super::{Manner, split};
use crate::gazetteer::gazetteer;

struct Entry {
    /// The bases of each word after the first.
    rest: Vec<Vec<String>>,
    place: usize,
}

/// The names of places in one language.
#[derive(Default)]
pub(crate) struct Places {
    by_base: HashMap<String, Vec<Entry>>,
}

/// A known place in a line.
pub(crate) struct Found {
    /// Word behind the last.
    pub(crate) to: usize,
    /// The number of the place.
    pub(crate) place: usize,
    /// The byte behind the name, without an ending that is hung on.
    pub(crate) end: usize,
}

impl Places {
    /// Collects the names that the gazetteer has for a language.
    pub(crate) fn read(tag: &str, endings: &Endings, manner: &Manner) -> Self {
        let mut places = Self::default();
        let spaceless = manner.spaceless;
        let turned = turned_from(tag);
        let names = gazetteer().names_for(turned.map_or(tag, |(from, _)| from));
        for (name, place) in names {
            let name = turned.map_or_else(|| name.to_owned(), |(_, turn)| turn(name));
            let words: Vec<String> = split(&name, spaceless)
                .iter()
                .map(|word| match manner.fold {
                    Some(own) => {
                        let mut lower = String::new();
                        own(word, &mut lower);
                        lower
                    }
                    None => folded(word),
                })
                .collect();
            let Some((first, rest)) = words.split_first() else {
                continue;
            };
            let rest: Vec<Vec<String>> = rest.iter().map(|word| endings.bases(word)).collect();
            // The name itself counts in full; of its bases only those of adjectives are looked for.
            let firsts = if rest.is_empty() || spaceless {
                vec![first.clone()]
            } else {
                endings.bases(first)
            };
            for base in firsts {
                places.by_base.entry(base).or_default().push(Entry {
                    rest: rest.clone(),
                    place,
                });
            }
        }
        for entries in places.by_base.values_mut() {
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.rest.len()));
        }
        places
    }

    /// Tells whether a folded word is the name of a place as it stands, without any ending.
    pub(crate) fn is_name(&self, lower: &str) -> bool {
        self.by_base.contains_key(lower)
    }

    /// Finds the longest known place that begins at a word.
    pub(crate) fn find(&self, line: &Line<'_>, at: usize) -> Option<Found> {
        let manner = &line.tongue.manner;
        let lower = line.lower(at);
        let cased = manner.small_names() || line.word(at).capital;
        if !cased || !line.is_word(at) || line.is(at, Category::Daytime) {
            return None;
        }
        let bases = if manner.spaceless {
            vec![lower.to_owned()]
        } else {
            line.tongue.endings.bases(lower)
        };
        let mut best: Option<(usize, Found)> = None;
        for (rank, base) in bases.iter().enumerate() {
            for entry in self.by_base.get(base).into_iter().flatten() {
                let fits = entry.rest.iter().enumerate().all(|(step, known)| {
                    let word = line.lower(at + 1 + step);
                    known.iter().any(|known| known == word)
                        || !manner.spaceless
                            && line
                                .tongue
                                .endings
                                .bases(word)
                                .iter()
                                .any(|base| known.contains(base))
                });
                let length = entry.rest.len();
                if fits
                    && best.as_ref().is_none_or(|(_, best)| {
                        length + 1 > best.to - at || length + 1 == best.to - at && rank == 0
                    })
                {
                    let to = at + 1 + length;
                    let last = line.word(to - 1);
                    let end = if manner.agglutinative {
                        known_end(line, to - 1, entry, length, base)
                    } else {
                        last.end
                    };
                    best = Some((
                        rank,
                        Found {
                            to,
                            place: entry.place,
                            end,
                        },
                    ));
                }
            }
        }
        best.map(|(_, found)| found)
    }
}

/// The byte behind the name of a place, without the endings hung on its last word.
fn known_end(line: &Line<'_>, last: usize, entry: &Entry, length: usize, base: &str) -> usize {
    let lower = line.lower(last);
    if length == 0 {
        let stem = line.tongue.endings.stem_length(lower, base);
        return line.stem_end(last, stem);
    }
    // The name as the data file has it is the first of its own bases.
    match entry.rest.last().and_then(|bases| bases.first()) {
        Some(known) if lower.starts_with(known.as_str()) => line.stem_end(last, known.len()),
        _ => line.word(last).end,
    }
}
