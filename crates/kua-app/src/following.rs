//! Where the words of a text stand in its next version: those that are still there, unchanged and unmistakable.
//!
//! Words that stand once in both versions are anchors; between two anchors the same is
//! done again, and what begins or ends alike belongs together. What is left over has no place:
//! a person says where it is, or that it is gone.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use kua_core::TextId;
use kua_core::access::Guarded;
use kua_core::value::TextVersion;

use crate::links::as_open;

/// Says whether a version of this method stands for the one it was made from.
///
/// A translation does not: it is another text beside it.
pub(crate) fn stands_for(method: &str) -> bool {
    [crate::recognising::RECOGNISED, crate::correcting::CORRECTED].contains(&method)
}

/// Finds the versions that others stand for, for whoever may see those.
pub(crate) fn replaced(versions: &[(TextVersion, Guarded)]) -> BTreeSet<TextId> {
    let mut replaced = BTreeSet::new();
    for (version, guard) in versions.iter().filter(|(one, _)| stands_for(&one.method)) {
        let of = versions
            .iter()
            .find(|(one, _)| Some(one.text) == version.of);
        if let Some((of, old)) = of
            && as_open(*guard, *old)
        {
            replaced.insert(of.text);
        }
    }
    replaced
}

/// A word, a sign, or one character of a script without spaces.
#[derive(Debug, Clone, Copy)]
struct Token<'a> {
    words: &'a str,
    begin: u64,
    end: u64,
}

/// The words of an old version with their places in a new one.
pub(crate) struct Followed<'a> {
    old: Vec<Token<'a>>,
    new: Vec<Token<'a>>,
    /// For each word of the old version the one of the new.
    to: Vec<Option<usize>>,
}

impl<'a> Followed<'a> {
    /// Follows the words of one version to another.
    pub(crate) fn of(old: &'a str, new: &'a str) -> Self {
        let (old, new) = (tokens(old), tokens(new));
        let mut to = vec![None; old.len()];
        let mut open = vec![(0..old.len(), 0..new.len())];
        while let Some((mut before, mut after)) = open.pop() {
            trim(&old, &new, &mut before, &mut after, &mut to);
            if before.is_empty() || after.is_empty() {
                continue;
            }
            let anchors = anchors(&old, &new, &before, &after);
            if anchors.is_empty() {
                continue;
            }
            let (mut from_old, mut from_new) = (before.start, after.start);
            for (one, other) in anchors {
                open.push((from_old..one, from_new..other));
                if let Some(place) = to.get_mut(one) {
                    *place = Some(other);
                }
                (from_old, from_new) = (one + 1, other + 1);
            }
            open.push((from_old..before.end, from_new..after.end));
        }
        Self { old, new, to }
    }

    /// Returns where a stretch of the old version stands in the new one; none where any of it changed.
    pub(crate) fn place(&self, begin: u64, end: u64) -> Option<(u64, u64)> {
        let first = self.old.partition_point(|token| token.end <= begin);
        let last = self
            .old
            .partition_point(|token| token.begin < end)
            .checked_sub(1)?;
        if last < first {
            return None;
        }
        let mut before: Option<usize> = None;
        for place in self.to.get(first..=last)? {
            let place = (*place)?;
            if before.is_some_and(|before| place != before + 1) {
                return None;
            }
            before = Some(place);
        }
        let edge = |number: usize| -> Option<(&Token<'a>, &Token<'a>)> {
            let to = (*self.to.get(number)?)?;
            Some((self.old.get(number)?, self.new.get(to)?))
        };
        let (old, new) = edge(first)?;
        let from = new.begin + begin.saturating_sub(old.begin);
        let (old, new) = edge(last)?;
        let until = new.end - old.end.saturating_sub(end);
        (from < until).then_some((from, until))
    }
}

/// Takes what begins and ends alike off both stretches.
fn trim(
    old: &[Token<'_>],
    new: &[Token<'_>],
    before: &mut Range<usize>,
    after: &mut Range<usize>,
    to: &mut [Option<usize>],
) {
    let same = |one: usize, other: usize| {
        old.get(one)
            .zip(new.get(other))
            .is_some_and(|(one, other)| one.words == other.words)
    };
    let mut put = |one: usize, other: usize| {
        if let Some(place) = to.get_mut(one) {
            *place = Some(other);
        }
    };
    while !Range::is_empty(before) && !Range::is_empty(after) && same(before.start, after.start) {
        put(before.start, after.start);
        before.start += 1;
        after.start += 1;
    }
    while !Range::is_empty(before) && !Range::is_empty(after) && same(before.end - 1, after.end - 1)
    {
        before.end -= 1;
        after.end -= 1;
        put(before.end, after.end);
    }
}

/// Finds words that stand once in both stretches, as many as stand in the same order.
fn anchors(
    old: &[Token<'_>],
    new: &[Token<'_>],
    before: &Range<usize>,
    after: &Range<usize>,
) -> Vec<(usize, usize)> {
    #[derive(Default)]
    struct Seen {
        old: (usize, usize),
        new: (usize, usize),
    }
    let mut seen: HashMap<&str, Seen> = HashMap::new();
    for number in before.clone() {
        if let Some(token) = old.get(number) {
            let one = seen.entry(token.words).or_default();
            one.old = (one.old.0 + 1, number);
        }
    }
    for number in after.clone() {
        if let Some(token) = new.get(number) {
            let one = seen.entry(token.words).or_default();
            one.new = (one.new.0 + 1, number);
        }
    }
    let mut pairs: Vec<(usize, usize)> = seen
        .values()
        .filter(|one| one.old.0 == 1 && one.new.0 == 1)
        .map(|one| (one.old.1, one.new.1))
        .collect();
    pairs.sort_unstable();
    rising(&pairs)
}

/// Keeps the longest row of pairs whose second numbers rise too.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length, the pair that ends a row of it with the smallest second number.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    let second = |number: &usize| pairs.get(*number).map_or(0, |pair| pair.1);
    for (number, pair) in pairs.iter().enumerate() {
        let at = ends.partition_point(|end| second(end) < pair.1);
        before.push(at.checked_sub(1).and_then(|at| ends.get(at)).copied());
        match ends.get_mut(at) {
            Some(end) => *end = number,
            None => ends.push(number),
        }
    }
    let mut kept = Vec::new();
    let mut next = ends.last().copied();
    while let Some(number) = next {
        kept.extend(pairs.get(number));
        next = before.get(number).copied().flatten();
    }
    kept.reverse();
    kept
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut open = false;
    for (position, (byte, character)) in (0_u64..).zip(text.char_indices()) {
        let end = byte + character.len_utf8();
        let is_word = character.is_alphanumeric() || is_mark(character);
        if character.is_whitespace() {
            open = false;
            continue;
        }
        let joins = open && is_word && !stands_alone(character);
        match tokens.last_mut().filter(|_| joins) {
            Some(last) => {
                let begin = byte - last.words.len();
                last.words = text.get(begin..end).unwrap_or_default();
                last.end = position + 1;
            }
            None => tokens.push(Token {
                words: text.get(byte..end).unwrap_or_default(),
                begin: position,
                end: position + 1,
            }),
        }
        open = is_word && !stands_alone(character);
    }
    tokens
}

/// Marks that belong to the letter before, and what joins the letters of a word.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{200C}' | '\u{200D}')
}

/// Characters of scripts that are written without spaces.
fn stands_alone(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn cut(text: &str, (begin, end): (u64, u64)) -> String {
        let length = usize::try_from(end - begin).unwrap();
        let begin = usize::try_from(begin).unwrap();
        text.chars().skip(begin).take(length).collect()
    }

    /// Follows `words` of the old text and says what stands at their place in the new one.
    fn check(old: &str, new: &str, words: &str, expected: Option<&str>) {
        let begin = old.find(words).unwrap();
        let begin = old.get(..begin).unwrap().chars().count() as u64;
        let end = begin + words.chars().count() as u64;
        let place = Followed::of(old, new).place(begin, end);
        assert_eq!(
            place.map(|place| cut(new, place)).as_deref(),
            expected,
            "{words}"
        );
    }

    #[test]
    fn words_that_stayed_are_found_and_those_that_changed_are_not() {
        let old = "Ayan was heId on Monday. Bota came on Friday.";
        let new = "Note. Ayan was held on Monday. Bota came on Friday.";
        check(old, new, "Ayan", Some("Ayan"));
        check(old, new, "Bota came", Some("Bota came"));
        check(old, new, "heId", None);
        check(old, new, "was heId on", None);
        check(old, new, "ota cam", Some("ota cam"));
    }

    #[test]
    fn line_ends_may_move() {
        check(
            "Ayan\nwas held",
            "Ayan was held",
            "Ayan\nwas",
            Some("Ayan was"),
        );
    }

    #[test]
    fn words_that_stand_twice_keep_to_their_neighbours() {
        check("he a he b he", "he a xx b he", "he b", None);
        check(
            "one he two he",
            "zero one he two he",
            "two he",
            Some("two he"),
        );
        check("he", "he he x", "he", Some("he"));
        check("x he y", "he z he", "he", None);
    }

    #[test]
    fn chinese_is_followed_by_the_character() {
        check("区法完审理了案件", "区法院审理了案件", "审理", Some("审理"));
        check("区法完审理了案件", "区法院审理了案件", "法完", None);
    }

    #[test]
    fn right_to_left_is_followed_too() {
        check(
            "ئۇنى تۈتۈپ تۇردى",
            "ئۇنى تۇتۇپ تۇردى",
            "تۇردى",
            Some("تۇردى"),
        );
    }

    proptest! {
        #[test]
        fn what_is_followed_is_the_same_words(
            old in "([ab\u{436}法] ?){0,30}", new in "([ab\u{436}法] ?){0,30}", at in 0u64..30, length in 1u64..6,
        ) {
            let end = (at + length).min(old.chars().count() as u64);
            if at < end
                && let Some(place) = Followed::of(&old, &new).place(at, end)
            {
                let bare = |text: String| text.split_whitespace().collect::<String>();
                prop_assert_eq!(bare(cut(&old, (at, end))), bare(cut(&new, place)));
            }
        }

        #[test]
        fn a_text_follows_itself(text in "([ab\u{436}法,] ?){1,30}") {
            let whole = Followed::of(&text, &text);
            prop_assert!(whole.to.iter().enumerate().all(|(number, to)| *to == Some(number)));
        }
    }
}
