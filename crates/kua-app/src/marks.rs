//! What a text is recognised by in others: a sample of its words in a row, and the facts in it.
//!
//! A sample keeps the hashes below a limit that is halved until few enough are left, so that
//! samples of short and long texts can be compared at the coarser of their limits, and say how
//! much of the shorter one stands in the longer (U. Manber, "Finding similar files in a large file
//! system", USENIX 1994, with a limit in place of a remainder).

use kua_core::access::Guarded;
use kua_core::ports::MarksRow;
use kua_core::proposal::{ProposalDocument, ProposalValue};
use kua_core::{DocumentId, TextId};
use kua_names::name::Name;

/// How many words in a row are one mark.
const IN_A_ROW: usize = 5;

/// The most marks of words.
const MOST_WORDS: usize = 96;

/// The fewest marks of words: fewer words in a row say nothing.
const FEWEST_WORDS: usize = 12;

/// The most marks of facts.
const MOST_FACTS: usize = 128;

/// The most keys of one name.
const KEYS_OF_A_NAME: usize = 8;

/// Figures below this are in every text.
const SMALLEST_FIGURE: f64 = 5.0;

/// Returns what a text is recognised by, where there is enough to recognise.
pub(crate) fn marks(
    text: TextId,
    document: DocumentId,
    content: &str,
    read: Option<&ProposalDocument>,
    guard: Guarded,
) -> Option<MarksRow> {
    let (words, scale) = words(content);
    let facts = read.map(facts).unwrap_or_default();
    (!words.is_empty() || !facts.is_empty()).then_some(MarksRow {
        text,
        document,
        words,
        scale,
        facts,
        guard,
    })
}

/// Samples the hashes of words in a row, each once, sorted.
pub(crate) fn words(content: &str) -> (Vec<u64>, u32) {
    let folded: Vec<u64> = kua_search::words::words(content)
        .map(kua_search::fold)
        .filter(|word| !word.is_empty())
        .map(|word| hash(&[word.as_bytes()]))
        .collect();
    let mut all: Vec<u64> = folded
        .windows(IN_A_ROW)
        .map(|row| {
            row.iter()
                .fold(0_u64, |all, word| spread(all.rotate_left(5) ^ word))
        })
        .map(|hash| hash >> 2)
        .collect();
    all.sort_unstable();
    all.dedup();
    if all.len() < FEWEST_WORDS {
        return (Vec::new(), 0);
    }
    let mut scale = 0;
    while all.len() > MOST_WORDS {
        scale += 1;
        let below = MarksRow::below(scale);
        all.truncate(all.partition_point(|hash| *hash < below));
    }
    (all, scale)
}

/// Hashes the facts of a text: days, figures, and the sounds of names of persons.
fn facts(read: &ProposalDocument) -> Vec<u64> {
    let mut all: Vec<u64> = Vec::new();
    for proposal in &read.proposals {
        match &proposal.value {
            ProposalValue::Time(_) => {
                all.extend(day(&proposal.value).map(|day| hash(&[b"day", day.as_bytes()])));
            }
            ProposalValue::Figure(_) => {
                all.extend(
                    figure(&proposal.value).map(|number| hash(&[b"figure", number.as_bytes()])),
                );
            }
            ProposalValue::Person(_) => {
                let name = proposal.value.name().map(Name::read);
                let keys = name.iter().flat_map(kua_names::keys::of_name);
                all.extend(
                    keys.take(KEYS_OF_A_NAME)
                        .map(|key| hash(&[b"name", &key.to_le_bytes()])),
                );
            }
            _ => {}
        }
    }
    let mut all: Vec<u64> = all.into_iter().map(|hash| hash >> 2).collect();
    all.sort_unstable();
    all.dedup();
    all.truncate(MOST_FACTS);
    all
}

/// Returns the day that a time is, if it is one day.
pub(crate) fn day(value: &ProposalValue) -> Option<String> {
    let ProposalValue::Time(time) = value else {
        return None;
    };
    let written = time.edtf.as_ref()?.to_string();
    let is_day = written.len() == 10
        && written
            .chars()
            .all(|character| character.is_ascii_digit() || character == '-');
    is_day.then_some(written)
}

/// Returns the number of a figure that few texts have by chance.
pub(crate) fn figure(value: &ProposalValue) -> Option<String> {
    let ProposalValue::Figure(figure) = value else {
        return None;
    };
    let number = figure.point.or(figure.low).or(figure.high)?.0;
    (number >= SMALLEST_FIGURE).then(|| number.to_string())
}

/// FNV-1a over the parts, spread over all bits. It is kept in the vault: another one makes other projections.
fn hash(parts: &[&[u8]]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.iter().chain(&[0xff]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    spread(hash)
}

/// The last step of SplitMix64 (G. Steele and others, OOPSLA 2014).
fn spread(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// Returns how much of the shorter of two texts stands in the other, from 0 to 1.
///
/// `words` are those of the one, `other` how many of the other could be among them at its scale;
/// both at the coarser of the two scales. Nothing where too few are left to say it.
pub(crate) fn share(words: &[u64], other_scale: u32, other: u64, shared: u64) -> Option<f64> {
    let below = MarksRow::below(other_scale);
    let own = words.iter().filter(|hash| **hash < below).count() as u64;
    let shorter = own.min(other);
    (shorter >= FEWEST_WORDS as u64).then(|| shared as f64 / shorter as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `count` different words in a row, from `first` on.
    fn text(first: usize, count: usize) -> String {
        (first..first + count)
            .map(|number| format!("word{number} "))
            .collect()
    }

    fn shared(one: &str, other: &str) -> Option<f64> {
        let ((one, scale), (other, other_scale)) = (words(one), words(other));
        let both = one.iter().filter(|hash| other.contains(hash)).count() as u64;
        let below = MarksRow::below(scale);
        let could = other.iter().filter(|hash| **hash < below).count() as u64;
        share(&one, other_scale, could, both)
    }

    #[test]
    fn a_sample_is_small_and_sorted() {
        for count in [0, 15, 16, 100, 101, 5_000] {
            let (words, scale) = words(&text(0, count));
            assert!(words.len() <= MOST_WORDS && words.is_sorted());
            assert!(words.iter().all(|hash| *hash < MarksRow::below(scale)));
            assert_eq!(words.is_empty(), count < 16, "{count}");
            assert_eq!(scale == 0, count <= 100, "{count}");
        }
    }

    #[test]
    fn the_shorter_text_is_found_in_the_longer() {
        let long = text(0, 900);
        assert_eq!(shared(&long, &long), Some(1.0));
        assert_eq!(shared(&long, &text(2_000, 900)), Some(0.0));
        let part = shared(&long, &text(300, 300)).unwrap_or_default();
        assert!(part > 0.9, "{part}");
        let half = shared(&text(0, 600), &text(300, 600)).unwrap_or_default();
        assert!((0.3..0.7).contains(&half), "{half}");
        assert_eq!(shared(&long, &text(0, 10)), None);
        // Marks, case and white space are no words.
        let written = long.to_uppercase().replace(' ', " -\n");
        assert_eq!(shared(&long, &written), Some(1.0));
    }

    #[test]
    fn hashes_are_those_that_were_kept() {
        assert_eq!(hash(&[b"day", b"2019-03-10"]), 14_780_282_141_654_360_766);
    }
}
