//! Which letters of a word are front and which are back, where an alphabet does not say it by
//! letters of their own.

use super::letters::{Letters, in_word};

/// Where in the mouth a vowel is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// ә, е, і, ө, ү and their like.
    Front,
    /// а, о, ұ, ы and their like.
    Back,
}

/// How sides are found.
#[derive(Default)]
pub(super) enum Harmony {
    /// They are not needed.
    #[default]
    None,
    /// By the nearest letter that has one: the next letter, else the nearest before, else behind.
    Nearest {
        /// Letters that are front.
        front: Vec<char>,
        /// Letters that are back.
        back: Vec<char>,
    },
    /// By the rules of Kazakh in Arabic letters.
    Tote {
        /// Ends of compound names, whose vowels are back whatever stands before them.
        endings: Vec<Vec<char>>,
        /// Russian ends of family names, which say nothing of the word before them.
        surnames: Vec<Vec<char>>,
    },
}

impl Harmony {
    /// Returns the side of each letter, and whether it is sure.
    pub(super) fn sides(&self, letters: &Letters) -> Vec<Option<(Side, bool)>> {
        match self {
            Self::None => Vec::new(),
            Self::Nearest { front, back } => nearest(&letters.small, front, back),
            Self::Tote { endings, surnames } => {
                let mut sides = Vec::with_capacity(letters.len());
                for word in letters
                    .small
                    .chunk_by(|first, second| in_word(*first) == in_word(*second))
                {
                    let ending = longest(word, surnames);
                    let (stem, ending) = word.split_at(word.len() - ending);
                    tote(stem, endings, &mut sides);
                    sides.extend(ending.iter().map(|_| Some((Side::Back, true))));
                }
                sides
            }
        }
    }
}

fn nearest(small: &[char], front: &[char], back: &[char]) -> Vec<Option<(Side, bool)>> {
    let side = |letter: char| {
        if front.contains(&letter) {
            Some(Side::Front)
        } else if back.contains(&letter) {
            Some(Side::Back)
        } else {
            None
        }
    };
    let mut behind = vec![None; small.len()];
    let mut last = None;
    for (slot, letter) in behind.iter_mut().zip(small).rev() {
        *slot = last;
        last = if in_word(*letter) {
            side(*letter).or(last)
        } else {
            None
        };
    }
    let mut before = None;
    small
        .iter()
        .zip(small.iter().skip(1).map(Some).chain([None]))
        .zip(behind)
        .map(|((letter, next), behind)| {
            let found = next.and_then(|next| side(*next)).or(before).or(behind);
            before = if in_word(*letter) {
                side(*letter).or(before)
            } else {
                None
            };
            found.map(|side| (side, false))
        })
        .collect()
}

/// Which side a letter of Kazakh in Arabic letters gives away.
fn given_away(letter: char) -> Option<Side> {
    match letter {
        'ە' | 'ه' | 'گ' | 'ك' | 'ک' => Some(Side::Front),
        'ق' | 'ع' => Some(Side::Back),
        _ => None,
    }
}

/// Finds the sides of the vowels of one word.
///
/// A hamza before a word says that its vowels are front; it is left out where ە, گ or ك say so.
/// A word with neither is back. Names are often put together from a front and a back word, so
/// what only the whole word says is not sure.
fn tote(word: &[char], endings: &[Vec<char>], sides: &mut Vec<Option<(Side, bool)>>) {
    let is_vowel = |letter: char| matches!(letter, 'ا' | 'و' | 'ۇ' | 'ى');
    let vowels = word.iter().filter(|letter| is_vowel(**letter)).count();
    let hamza = matches!(word.first(), Some('\u{674}' | 'ء'));
    let front = word
        .iter()
        .any(|letter| given_away(*letter) == Some(Side::Front));
    let back = word
        .iter()
        .any(|letter| given_away(*letter) == Some(Side::Back));
    let ending = longest(word, endings);
    let first_vowel = word
        .iter()
        .position(|letter| is_vowel(*letter) || matches!(letter, 'ە' | 'ه'));
    let before = distances(word.iter());
    let mut behind = distances(word.iter().rev());
    behind.reverse();
    for (at, letter) in word.iter().enumerate() {
        if !is_vowel(*letter) {
            sides.push(None);
            continue;
        }
        if at >= word.len() - ending && (hamza || front) {
            sides.push(Some((Side::Back, false)));
            continue;
        }
        // Ә and ө stand in the first syllable; elsewhere, in compounds and words of other
        // languages, it is а, о.
        let begins = first_vowel == Some(at);
        if hamza {
            let side = if *letter == 'ا' && !begins {
                Side::Back
            } else {
                Side::Front
            };
            sides.push(Some((side, vowels < 2)));
            continue;
        }
        if !front {
            sides.push(Some((Side::Back, !back)));
            continue;
        }
        let before = before.get(at).copied().flatten();
        let behind = behind.get(at).copied().flatten();
        let (side, distance) = match (before, behind) {
            (Some(before), Some(behind)) if behind.1 < before.1 => behind,
            (Some(before), _) => before,
            (None, Some(behind)) => behind,
            (None, None) => (Side::Back, 0),
        };
        let side = match letter {
            'ا' if distance > 1 || !begins => Side::Back,
            'و' | 'ۇ' if distance > 1 && !begins => Side::Back,
            _ => side,
        };
        let agreed = match (before, behind) {
            (Some((first, 1)), Some((second, 1))) => first == second,
            (Some((_, 1)), _) | (_, Some((_, 1))) => true,
            _ => false,
        };
        sides.push(Some((side, agreed && *letter != 'ا')));
    }
}

/// Returns the length of the longest ending that a word has, if more than the ending is left.
fn longest(word: &[char], endings: &[Vec<char>]) -> usize {
    endings
        .iter()
        .filter(|ending| word.len() > ending.len() && word.ends_with(ending))
        .map(Vec::len)
        .max()
        .unwrap_or(0)
}

/// Returns for each letter the nearest one before it that gives a side away, and how far it is.
fn distances<'a>(letters: impl Iterator<Item = &'a char>) -> Vec<Option<(Side, usize)>> {
    let mut last: Option<(Side, usize)> = None;
    letters
        .map(|letter| {
            last = last.map(|(side, distance)| (side, distance + 1));
            let found = last;
            if let Some(side) = given_away(*letter) {
                last = Some((side, 0));
            }
            found
        })
        .collect()
}
