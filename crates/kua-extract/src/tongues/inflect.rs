//! What a word may be without its ending: `data/<tag>/endings.tsv`.
//!
//! A line has an ending and what stands in its place, "-" for nothing; with "last" behind it, no
//! other ending may stand behind this one. A word has several bases;
//! two forms are taken for the same word where they share one. This is a heuristic: it knows no
//! dictionary, and so it only ever compares names with names.

use std::collections::HashMap;

/// The endings of one language.
#[derive(Default)]
pub(crate) struct Endings {
    by_ending: HashMap<&'static str, Vec<(&'static str, bool)>>,
    longest: usize,
    /// How many endings may stand behind one another.
    depth: usize,
}

/// The shortest stem that may remain, in letters.
const SHORTEST: usize = 2;

impl Endings {
    /// Reads a data file.
    pub(crate) fn read(file: &'static str, depth: usize) -> Self {
        let mut endings = Self {
            depth,
            ..Self::default()
        };
        for line in file
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
        {
            let (ending, instead) = line.split_once('\t').unwrap_or((line, "-"));
            let (instead, last) = match instead.split_once('\t') {
                Some((instead, last)) => (instead, last == "last"),
                None => (instead, false),
            };
            let instead = if instead == "-" { "" } else { instead };
            endings.longest = endings.longest.max(ending.chars().count());
            endings
                .by_ending
                .entry(ending)
                .or_default()
                .push((instead, last));
        }
        endings
    }

    /// Returns the folded word and everything it may be without its endings.
    pub(crate) fn bases(&self, lower: &str) -> Vec<String> {
        let mut bases = vec![lower.to_owned()];
        let mut begin = 0;
        for round in 0..self.depth {
            let end = bases.len();
            for index in begin..end {
                let Some(word) = bases.get(index).cloned() else {
                    continue;
                };
                self.strip(&word, round > 0, &mut bases);
            }
            begin = end;
        }
        bases
    }

    fn strip(&self, word: &str, inner: bool, bases: &mut Vec<String>) {
        let letters: Vec<usize> = word.char_indices().map(|(byte, _)| byte).collect();
        for length in 1..=self.longest {
            let Some(stem_letters) = letters
                .len()
                .checked_sub(length)
                .filter(|left| *left >= SHORTEST)
            else {
                break;
            };
            let Some(byte) = letters.get(stem_letters).copied() else {
                break;
            };
            let (Some(stem), Some(ending)) = (word.get(..byte), word.get(byte..)) else {
                break;
            };
            for (instead, last) in self.by_ending.get(ending).into_iter().flatten() {
                if inner && *last {
                    continue;
                }
                let base = format!("{stem}{instead}");
                if !bases.contains(&base) {
                    bases.push(base);
                }
            }
        }
    }

    /// Returns how many bytes of a word are left without its longest ending, where the rest is a known base.
    pub(crate) fn stem_length(&self, lower: &str, base: &str) -> usize {
        if lower.starts_with(base) {
            base.len()
        } else {
            lower.len()
        }
    }
}
