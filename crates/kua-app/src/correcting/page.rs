//! A page of a text, written anew, with the boxes of the words that stayed.

use kua_core::reading::{BoxRun, PageMap, PageSize, WordCertainty};

use crate::following::Followed;

/// Returns the stretch of a page, without the white space around it; none where there is no such page.
pub(super) fn stretch(letters: &[char], map: &PageMap, page: u32) -> Option<(usize, usize)> {
    let (begin, end) = map.stretch(page)?;
    let number = |position: u64| {
        usize::try_from(position)
            .unwrap_or(usize::MAX)
            .min(letters.len())
    };
    let from = number(begin);
    let until = end.map_or(letters.len(), number).max(from);
    let page = letters.get(from..until).unwrap_or_default();
    let blank = page.iter().take_while(|c| c.is_whitespace()).count();
    if blank == page.len() {
        return Some((from, from));
    }
    let after = page.iter().rev().take_while(|c| c.is_whitespace()).count();
    Some((from + blank, until - after))
}

/// Puts a page as it was typed in the place of the one that was there; none where nothing changes.
///
/// Words that stayed keep their boxes, and a word that was written in the place of one takes
/// its box. A person looked at the page, so nothing on it is unsure any more.
pub(super) fn corrected(
    content: &str,
    map: &PageMap,
    page: u32,
    typed: &str,
) -> Option<(String, PageMap)> {
    let letters: Vec<char> = content.chars().collect();
    let index = usize::try_from(page).ok()?.checked_sub(1)?;
    let mut pages: Vec<String> = Vec::new();
    let mut begins: Vec<u64> = Vec::new();
    for number in (1..).take(map.pages.len()) {
        let (from, until) = stretch(&letters, map, number)?;
        begins.push(from as u64);
        let page = letters.get(from..until).unwrap_or_default();
        pages.push(page.iter().collect());
    }
    let old = pages.get(index)?.clone();
    let begin = *begins.get(index)?;
    let end = begin + count(&old);
    let inside = |word: &&WordCertainty| begin <= word.begin && word.end <= end;
    if old == typed && !map.certainties.iter().any(|word| inside(&word)) {
        return None;
    }
    typed.clone_into(pages.get_mut(index)?);
    // All pages are put together anew, with a blank line between those that have words.
    let mut whole = String::new();
    let mut position = 0;
    let mut made = PageMap::default();
    for ((number, text), (from, size)) in (1_u32..).zip(&pages).zip(begins.iter().zip(&map.pages)) {
        if !text.is_empty() && !whole.is_empty() {
            whole.push_str("\n\n");
            position += 2;
        }
        made.pages.push(PageSize {
            begin: position,
            ..*size
        });
        let until = from
            + if number == page {
                count(&old)
            } else {
                count(text)
            };
        let own: Vec<&BoxRun> = map
            .runs
            .iter()
            .filter(|run| *from <= run.begin && run.end() <= until)
            .collect();
        if number == page {
            made.runs
                .extend(boxes(&old, typed, (*from, position), &own));
        } else {
            made.runs.extend(own.into_iter().map(|run| BoxRun {
                begin: run.begin - from + position,
                ..run.clone()
            }));
            let words = map.certainties.iter();
            let own = words.filter(|word| *from <= word.begin && word.end <= until);
            made.certainties.extend(own.map(|word| WordCertainty {
                begin: word.begin - from + position,
                end: word.end - from + position,
                percent: word.percent,
            }));
        }
        whole.push_str(text);
        position += count(text);
    }
    Some((whole, made))
}

fn count(text: &str) -> u64 {
    text.chars().count() as u64
}

/// Returns the boxes of the words that were typed: their own where they stayed, else those of the words they replace.
///
/// The runs count from the first position, the boxes are to count from the second.
fn boxes(old: &str, typed: &str, (begin, start): (u64, u64), runs: &[&BoxRun]) -> Vec<BoxRun> {
    let followed = Followed::of(old, typed);
    let new = words(typed);
    // The word that each of the old ones became.
    let mut to: Vec<Option<usize>> = runs
        .iter()
        .map(|run| {
            let (from, until) = followed.place(run.begin - begin, run.end() - begin)?;
            new.iter()
                .position(|word| word.0 <= from && until <= word.1)
        })
        .collect();
    // Between two words that stayed, as many old as new ones are the same words, written anew.
    let mut last = (0, 0);
    for number in 0..=runs.len() {
        let next = match to.get(number) {
            Some(None) => continue,
            Some(Some(word)) => *word,
            None => new.len(),
        };
        if Some(number - last.0) == next.checked_sub(last.1) {
            for step in 0..number - last.0 {
                if let Some(place) = to.get_mut(last.0 + step) {
                    *place = Some(last.1 + step);
                }
            }
        }
        last = (number + 1, next + 1);
    }
    let mut made: Vec<BoxRun> = Vec::new();
    for (run, word) in runs.iter().zip(to) {
        let Some((from, until)) = word.and_then(|word| new.get(word)).copied() else {
            continue;
        };
        let fresh = start + from;
        if made.last().is_some_and(|before| before.end() > fresh) {
            continue;
        }
        made.push(BoxRun {
            begin: fresh,
            widths: shared(&run.widths, until - from),
            ..(*run).clone()
        });
    }
    made
}

/// Shares the width of a word out among as many letters as it has now.
fn shared(widths: &[u16], letters: u64) -> Vec<u16> {
    let letters = usize::try_from(letters).unwrap_or(0).max(1);
    if widths.len() == letters {
        return widths.to_vec();
    }
    let all: usize = widths.iter().map(|width| usize::from(*width)).sum();
    let edge = |number: usize| all * number / letters;
    (0..letters)
        .map(|number| u16::try_from(edge(number + 1) - edge(number)).unwrap_or(u16::MAX))
        .collect()
}

/// Returns the stretches of the words of a text.
fn words(text: &str) -> Vec<(u64, u64)> {
    let mut words: Vec<(u64, u64)> = Vec::new();
    let mut open = false;
    for (position, character) in (0_u64..).zip(text.chars()) {
        if character.is_whitespace() {
            open = false;
            continue;
        }
        match words.last_mut().filter(|_| open) {
            Some(word) => word.1 = position + 1,
            None => words.push((position, position + 1)),
        }
        open = true;
    }
    words
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use kua_core::reading::TextMap;
    use proptest::prelude::*;

    use super::*;

    /// A map with a box for each word, letters 100 wide, words by their number on the page.
    fn map_of(pages: &[&str]) -> (String, PageMap) {
        let mut content = String::new();
        let mut map = PageMap::default();
        for (page, text) in (1..).zip(pages) {
            if !text.is_empty() && !content.is_empty() {
                content.push_str("\n\n");
            }
            let begin = count(&content);
            map.pages.push(PageSize {
                begin,
                width: 100,
                height: 100,
            });
            for (number, (from, until)) in (0..).zip(words(text)) {
                map.runs.push(BoxRun {
                    begin: begin + from,
                    page,
                    x: 1000 * number,
                    y: 0,
                    height: 10,
                    leftward: false,
                    widths: vec![100; usize::try_from(until - from).unwrap()],
                });
                map.certainties.push(WordCertainty {
                    begin: begin + from,
                    end: begin + until,
                    percent: 50,
                });
            }
            content.push_str(text);
        }
        (content, map)
    }

    /// Corrects a page and returns the map; the text with the number of the box of each word is as expected.
    fn check(pages: &[&str], page: u32, typed: &str, expected: &str, boxes: &str) -> PageMap {
        let (content, map) = map_of(pages);
        let (content, map) = corrected(&content, &map, page, typed).unwrap();
        assert_eq!(content, expected);
        assert!(TextMap::Pages(map.clone()).fits(count(&content)));
        let letters: Vec<char> = content.chars().collect();
        let found: Vec<String> = map
            .runs
            .iter()
            .map(|run| {
                let begin = usize::try_from(run.begin).unwrap();
                let word: String = letters[begin..begin + run.widths.len()].iter().collect();
                format!("{word}{}", run.x / 1000)
            })
            .collect();
        assert_eq!(found.join(" "), boxes);
        map
    }

    #[test]
    fn a_word_written_anew_takes_the_box_of_the_one_before() {
        let map = check(
            &["Ayan was heId", "on Monday"],
            1,
            "Ayan was held",
            "Ayan was held\n\non Monday",
            "Ayan0 was1 held2 on0 Monday1",
        );
        // What a person looked at is not unsure; the other page is as it was.
        assert_eq!(map.certainties.len(), 2);
    }

    #[test]
    fn words_that_are_new_have_no_box() {
        check(
            &["Ayan held"],
            1,
            "Ayan was held",
            "Ayan was held",
            "Ayan0 held1",
        );
        check(
            &["Ayan xx yy held"],
            1,
            "Ayan was held",
            "Ayan was held",
            "Ayan0 held3",
        );
    }

    #[test]
    fn pages_behind_move_along() {
        let map = check(
            &["one", "two", "three"],
            2,
            "two and more",
            "one\n\ntwo and more\n\nthree",
            "one0 two0 three0",
        );
        assert_eq!(map.pages[2].begin, 19);
        assert_eq!(map.page_at(19), Some(3));
    }

    #[test]
    fn a_page_may_be_emptied_and_filled_again() {
        check(&["one", "two"], 1, "", "two", "two0");
        check(
            &["one", "", "three"],
            2,
            "new words",
            "one\n\nnew words\n\nthree",
            "one0 three0",
        );
        let (content, map) = map_of(&["one"]);
        let (content, map) = corrected(&content, &map, 1, "").unwrap();
        assert_eq!(content, "");
        let (content, map) = corrected(&content, &map, 1, "new words").unwrap();
        assert_eq!((content.as_str(), map.pages[0].begin), ("new words", 0));
    }

    #[test]
    fn a_page_that_nobody_changed_and_nothing_is_unsure_on_stays() {
        let (content, mut map) = map_of(&["one", "two"]);
        assert!(corrected(&content, &map, 1, "one").is_some());
        map.certainties.clear();
        assert!(corrected(&content, &map, 1, "one").is_none());
        assert!(corrected(&content, &map, 3, "one").is_none());
    }

    proptest! {
        #[test]
        fn whatever_is_typed_the_map_fits(
            pages in proptest::collection::vec("([abж] ?){0,6}", 1..4), page in 1u32..4, typed in "([abж] ?\n?){0,8}",
        ) {
            let pages: Vec<&str> = pages.iter().map(|page| page.trim()).collect();
            let (content, map) = map_of(&pages);
            if let Some((content, map)) = corrected(&content, &map, page, typed.trim()) {
                prop_assert!(TextMap::Pages(map).fits(count(&content)));
                prop_assert!(content.contains(typed.trim()));
            }
        }
    }
}
