//! One text out of the pages of a file: those that were read, and those that were recognised.

use std::collections::BTreeMap;

use kua_core::reading::{BoxRun, PageMap, PageSize, WordCertainty};
use kua_core::recognition::RecognisedPage;

/// Puts recognised pages in their place among those that were read.
pub(crate) fn compose(
    read: Option<(&str, &PageMap)>,
    recognised: &BTreeMap<u32, RecognisedPage>,
    pages: u32,
) -> (String, PageMap) {
    let mut whole = Whole::default();
    let letters: Vec<char> = read
        .map(|(content, _)| content.chars().collect())
        .unwrap_or_default();
    let known = read.map_or(0, |(_, map)| map.pages.len());
    let last = recognised.keys().next_back().copied().unwrap_or(0);
    let pages = pages.max(last).max(u32::try_from(known).unwrap_or(0));
    for page in 1..=pages {
        let size = read.and_then(|(_, map)| map.pages.get(index(page)));
        match recognised.get(&page) {
            Some(found) if !found.content.is_empty() => {
                let size = size.map_or((found.width, found.height), |size| {
                    (size.width, size.height)
                });
                let begin = whole.page(size, &found.content);
                whole.add(page, begin, 0, &found.runs, &found.certainties);
            }
            found => {
                let size = size.map(|size| (size.width, size.height));
                let drawn = found.map(|found| (found.width, found.height));
                // A page of which nothing is known is as high and wide as paper is.
                let size = size.or(drawn).unwrap_or((5950, 8420));
                let Some((_, map)) = read else {
                    whole.page(size, "");
                    continue;
                };
                let (from, until) = stretch(&letters, map, page);
                let content: String = letters
                    .get(from..until)
                    .unwrap_or_default()
                    .iter()
                    .collect();
                let begin = whole.page(size, &content);
                let (from, until) = (from as u64, until as u64);
                let inside = |begin: u64, end: u64| from <= begin && end <= until;
                let runs: Vec<BoxRun> = map
                    .runs
                    .iter()
                    .filter(|run| run.page == page && inside(run.begin, run.end()))
                    .cloned()
                    .collect();
                let words: Vec<WordCertainty> = map
                    .certainties
                    .iter()
                    .filter(|word| inside(word.begin, word.end))
                    .copied()
                    .collect();
                whole.add(page, begin, from, &runs, &words);
            }
        }
    }
    (whole.content, whole.map)
}

#[derive(Default)]
struct Whole {
    content: String,
    position: u64,
    map: PageMap,
}

impl Whole {
    /// Begins a page with its text and returns where that begins.
    fn page(&mut self, (width, height): (u32, u32), content: &str) -> u64 {
        if !content.is_empty() && !self.content.is_empty() {
            self.content.push_str("\n\n");
            self.position += 2;
        }
        let begin = self.position;
        self.map.pages.push(PageSize {
            begin,
            width,
            height,
        });
        self.content.push_str(content);
        self.position += content.chars().count() as u64;
        begin
    }

    /// Adds boxes and certainties that count from `from` where the page now begins at `begin`.
    fn add(&mut self, page: u32, begin: u64, from: u64, runs: &[BoxRun], words: &[WordCertainty]) {
        let moved = |position: u64| position.saturating_sub(from) + begin;
        self.map.runs.extend(runs.iter().map(|run| BoxRun {
            begin: moved(run.begin),
            page,
            ..run.clone()
        }));
        self.map
            .certainties
            .extend(words.iter().map(|word| WordCertainty {
                begin: moved(word.begin),
                end: moved(word.end),
                percent: word.percent,
            }));
    }
}

/// Returns the stretch of a page in the letters, without the white space around it.
fn stretch(letters: &[char], map: &PageMap, page: u32) -> (usize, usize) {
    let Some((begin, end)) = map.stretch(page) else {
        return (0, 0);
    };
    let number = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
    let mut from = number(begin).min(letters.len());
    let mut until = end.map_or(letters.len(), |end| number(end).min(letters.len()));
    let is_blank = |at: usize| letters.get(at).is_some_and(|c| c.is_whitespace());
    while from < until && is_blank(from) {
        from += 1;
    }
    while from < until && is_blank(until - 1) {
        until -= 1;
    }
    (from, until.max(from))
}

fn index(page: u32) -> usize {
    usize::try_from(page)
        .unwrap_or(usize::MAX)
        .saturating_sub(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use kua_core::reading::TextMap;

    use super::*;

    fn run(begin: u64, page: u32, letters: usize) -> BoxRun {
        BoxRun {
            begin,
            page,
            x: 1000,
            y: 1000,
            height: 100,
            leftward: false,
            widths: vec![100; letters],
        }
    }

    fn found(content: &str) -> RecognisedPage {
        let end = content.chars().count() as u64;
        RecognisedPage {
            languages: vec!["rus".into()],
            percent: 90,
            width: 100,
            height: 200,
            content: content.into(),
            runs: vec![run(0, 1, content.chars().count())],
            certainties: vec![WordCertainty {
                begin: 0,
                end,
                percent: 90,
            }],
        }
    }

    fn check(
        read: Option<(&str, &PageMap)>,
        pages: &[(u32, &str)],
        all: u32,
        expected: &str,
    ) -> PageMap {
        let pages = pages
            .iter()
            .map(|(page, content)| (*page, found(content)))
            .collect();
        let (content, map) = compose(read, &pages, all);
        assert_eq!(content, expected);
        assert!(TextMap::Pages(map.clone()).fits(content.chars().count() as u64));
        map
    }

    #[test]
    fn pages_of_a_scan_follow_each_other() {
        let map = check(None, &[(1, "Суд"), (3, "Дело")], 4, "Суд\n\nДело");
        assert_eq!(map.pages.len(), 4);
        let begins: Vec<u64> = map.pages.iter().map(|page| page.begin).collect();
        assert_eq!(begins, [0, 3, 5, 9]);
        assert_eq!((map.runs[1].page, map.runs[1].begin), (3, 5));
        assert_eq!(map.certainties[1].end, 9);
    }

    #[test]
    fn recognised_pages_stand_where_nothing_was_read() {
        let size = |begin| PageSize {
            begin,
            width: 5950,
            height: 8420,
        };
        let map = PageMap {
            pages: vec![size(0), size(7), size(7)],
            runs: vec![run(0, 1, 5), run(7, 3, 4)],
            certainties: Vec::new(),
        };
        let whole = check(
            Some(("First\n\nLast\n", &map)),
            &[(2, "Суд")],
            3,
            "First\n\nСуд\n\nLast",
        );
        assert_eq!(whole.runs.len(), 3);
        assert_eq!((whole.runs[2].page, whole.runs[2].begin), (3, 12));
        assert_eq!(whole.pages[1].width, 5950);
    }

    #[test]
    fn an_empty_page_takes_nothing_from_the_others() {
        check(None, &[(1, "")], 1, "");
        check(None, &[(1, ""), (2, "Суд")], 2, "Суд");
    }
}
