//! The words that the Russian model knows, with their quantised vectors.
//!
//! A vector is a hundred codes of one byte; each stands for three numbers out of a table. So a
//! quarter of a million words take 25 MB instead of 300.

use super::super::container::{Container, ContainerError, Values};

/// Codes a word.
pub(super) const CODES: usize = 100;
/// Different codes in each place.
const CENTROIDS: usize = 256;
/// Numbers that a code stands for.
const CHUNK: usize = 3;
/// Numbers in a word's vector.
pub(super) const WIDTH: usize = CODES * CHUNK;

/// Words in the order of their bytes, and what vector each has.
pub(super) struct Vocabulary {
    /// All words behind one another.
    letters: Vec<u8>,
    /// Where each word ends in `letters`.
    ends: Vec<u32>,
    /// The codes of the words, then those of an unknown word and of the padding.
    codes: Vec<u8>,
    /// What the codes stand for.
    table: Vec<f32>,
}

impl Vocabulary {
    /// Puts words and vectors into a converted model; `words` are in the order of `codes`.
    pub(super) fn store(
        container: &mut Container,
        words: &[&str],
        codes: &[u8],
        table: Vec<f32>,
    ) -> Option<()> {
        let mut order: Vec<(&str, &[u8])> = words
            .iter()
            .copied()
            .zip(codes.chunks_exact(CODES))
            .collect();
        let unknown = order.iter().find(|(word, _)| *word == UNKNOWN)?.1;
        order.retain(|(word, _)| !matches!(*word, UNKNOWN | PADDING));
        // The sort keeps the order of equals, and the last of them is the one that counts.
        order.sort_by_key(|(word, _)| *word);
        let mut letters = Vec::new();
        let mut ends = Vec::with_capacity(order.len());
        let mut sorted = Vec::with_capacity(codes.len());
        let mut rest = order.into_iter().peekable();
        while let Some((word, codes)) = rest.next() {
            if rest.peek().is_some_and(|(next, _)| *next == word) {
                continue;
            }
            letters.extend_from_slice(word.as_bytes());
            ends.push(u32::try_from(letters.len()).ok()?);
            sorted.extend_from_slice(codes);
        }
        sorted.extend_from_slice(unknown);
        let stored = container.put("letters", &[letters.len()], Values::U8(letters))
            && container.put("codes", &[ends.len() + 1, CODES], Values::U8(sorted))
            && container.put("ends", &[ends.len()], Values::U32(ends))
            && container.put("table", &[CODES, CENTROIDS, CHUNK], Values::F32(table));
        stored.then_some(())
    }

    /// Takes words and vectors out of a converted model.
    pub(super) fn take(container: &mut Container) -> Result<Self, ContainerError> {
        let (_, letters) = container.take_u8("letters")?;
        let (_, ends) = container.take_u32("ends")?;
        let (shape, codes) = container.take_u8("codes")?;
        let table = container.take_f32_shaped("table", &[CODES, CENTROIDS, CHUNK])?;
        if shape != [ends.len() + 1, CODES] {
            return Err(ContainerError::Array("codes".into()));
        }
        let last = ends.last().map_or(0, |&end| end as usize);
        if !ends.is_sorted() || last != letters.len() {
            return Err(ContainerError::Array("ends".into()));
        }
        Ok(Self {
            letters,
            ends,
            codes,
            table,
        })
    }

    /// Returns the number of a word in lower case; unknown words share one.
    pub(super) fn number(&self, word: &str) -> u32 {
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.word(middle).cmp(word.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return u32::try_from(middle).unwrap_or(u32::MAX),
            }
        }
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    fn word(&self, number: usize) -> &[u8] {
        let end_of = |number: usize| self.ends.get(number).map_or(0, |&end| end as usize);
        let begin = number.checked_sub(1).map_or(0, end_of);
        self.letters.get(begin..end_of(number)).unwrap_or_default()
    }

    /// Appends the vector of a word to `row`.
    pub(super) fn vector(&self, number: u32, row: &mut Vec<f32>) {
        let begin = number as usize * CODES;
        let codes = self.codes.get(begin..begin + CODES).unwrap_or_default();
        let (table, _) = self.table.as_chunks::<CHUNK>();
        for (place, &code) in table.chunks_exact(CENTROIDS).zip(codes) {
            row.extend(place.get(usize::from(code)).into_iter().flatten());
        }
    }
}

const UNKNOWN: &str = "<unk>";
const PADDING: &str = "<pad>";

#[cfg(test)]
mod tests {
    use super::super::super::container::Kind;
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut container = Container::new(Kind::Russian, "sample");
        let codes: Vec<u8> = (0..words.len())
            .flat_map(|word| [u8::try_from(word).unwrap(); CODES])
            .collect();
        let table = (0..CODES)
            .flat_map(|_| (0_u8..=255).flat_map(|code| [f32::from(code); CHUNK]))
            .collect();
        Vocabulary::store(&mut container, words, &codes, table).unwrap();
        Vocabulary::take(&mut container).unwrap()
    }

    #[test]
    fn every_word_gets_its_own_vector_and_others_the_unknown_one() {
        let words = ["суд", "а", "город", "аа", "<unk>", "<pad>", "а"];
        let vocabulary = vocabulary(&words);
        for (word, expected) in [
            ("суд", 0.0),
            ("город", 2.0),
            ("аа", 3.0),
            ("а", 6.0),
            ("", 4.0),
            ("судья", 4.0),
            ("ааа", 4.0),
            ("<pad>", 4.0),
            ("<unk>", 4.0),
        ] {
            let mut row = Vec::new();
            vocabulary.vector(vocabulary.number(word), &mut row);
            assert_eq!(row, vec![expected; WIDTH], "{word}");
        }
    }

    #[test]
    fn numbers_that_do_not_fit_together_are_refused() {
        let mut container = Container::new(Kind::Russian, "sample");
        let words = ["а", "<unk>"];
        Vocabulary::store(&mut container, &words, &[0; 200], vec![0.0; 76_800]).unwrap();
        assert!(container.put("ends", &[1], Values::U32(vec![9])));
        assert_eq!(
            Vocabulary::take(&mut container).err(),
            Some(ContainerError::Array("ends".into()))
        );
    }
}
