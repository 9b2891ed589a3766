//! The table that tesseract answers with: words with their places, put together to a page.
//!
//! Whatever took tesseract over may have written it, so nothing in it is believed:
//! numbers are bounded, letters are letters, and a table that no page has is refused.

use std::ops::Range;

use kua_core::reading::{BoxRun, WordCertainty};
use kua_core::recognition::RecognisedPage;

use super::scripts::{is_no_letter, runs_leftward, stands_close, takes_no_room};

/// The most words of one page.
const MOST_WORDS: usize = 100_000;

/// The longest word, in bytes.
const LONGEST_WORD: usize = 4096;

/// The most pixels in one direction.
const LONGEST_EDGE: u32 = 100_000;

/// A table, checked.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Table {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) words: Vec<Word>,
}

/// A word and where it stands, in pixels.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    /// Block and paragraph.
    part: (u32, u32),
    /// Line of its paragraph.
    line: u32,
    left: u32,
    top: u32,
    width: u32,
    height: u32,
    /// Per cent, from 0 to 100.
    certainty: f32,
    text: String,
}

impl Table {
    /// Reads a table; none where it makes no sense.
    pub(super) fn read(answer: &[u8]) -> Option<Self> {
        let answer = std::str::from_utf8(answer).ok()?;
        let mut lines = answer.lines();
        if !lines.next()?.starts_with("level\tpage_num\tblock_num") {
            return None;
        }
        let mut table = Self::default();
        for line in lines.filter(|line| !line.is_empty()) {
            let mut fields = line.splitn(12, '\t');
            let mut number = || fields.next()?.parse::<u32>().ok();
            let level = number()?;
            let [_, block, paragraph, line_number] = [number()?, number()?, number()?, number()?];
            let _word = number()?;
            let [left, top, width, height] = [number()?, number()?, number()?, number()?];
            if [left, top, width, height].iter().any(|n| *n > LONGEST_EDGE) {
                return None;
            }
            let certainty = fields.next()?.parse::<f32>().ok()?;
            let text = fields.next().unwrap_or_default();
            match level {
                1 if table.width == 0 => (table.width, table.height) = (width, height),
                5 => {
                    let inside = left + width <= table.width && top + height <= table.height;
                    if !inside || text.len() > LONGEST_WORD || table.words.len() >= MOST_WORDS {
                        return None;
                    }
                    let text: String = text.chars().filter(|c| !is_no_letter(*c)).collect();
                    if text.trim().is_empty() {
                        continue;
                    }
                    table.words.push(Word {
                        part: (block, paragraph),
                        line: line_number,
                        left,
                        top,
                        width,
                        height,
                        certainty: if certainty.is_finite() {
                            certainty.clamp(0.0, 100.0)
                        } else {
                            0.0
                        },
                        text: text.trim().to_owned(),
                    });
                }
                1..=4 => {}
                _ => return None,
            }
        }
        (table.width > 0 && table.height > 0).then_some(table)
    }

    /// How sure its characters are on the average, in per cent; none where it has no characters.
    pub(super) fn certainty(&self) -> Option<f32> {
        self.share(|word| word.certainty)
    }

    /// Which part of its characters stand in words that are hardly read, from 0 to 1.
    pub(super) fn doubtful(&self) -> f32 {
        const DOUBTFUL: f32 = 70.0;
        let is_doubtful = |word: &Word| f32::from(u8::from(word.certainty < DOUBTFUL));
        self.share(is_doubtful).unwrap_or(0.0)
    }

    fn share(&self, of: impl Fn(&Word) -> f32) -> Option<f32> {
        let (mut sum, mut all) = (0.0, 0.0);
        for word in &self.words {
            let length = word.text.chars().count() as f32;
            sum += of(word) * length;
            all += length;
        }
        (all > 0.0).then(|| sum / all)
    }

    /// Puts the words together to the text of a page.
    pub(super) fn page(&self, languages: Vec<String>) -> RecognisedPage {
        let mut page = RecognisedPage {
            languages,
            percent: self.certainty().map_or(0, percent),
            width: self.width,
            height: self.height,
            content: String::new(),
            runs: Vec::new(),
            certainties: Vec::new(),
        };
        let mut position = 0;
        let mut before: Option<&[Word]> = None;
        for line in self
            .words
            .chunk_by(|one, next| (one.part, one.line) == (next.part, next.line))
        {
            let feeds = match before.and_then(<[Word]>::first).zip(line.first()) {
                None => 0,
                Some((last, first)) if last.part == first.part => 1,
                Some(_) => 2,
            };
            page.content.extend(std::iter::repeat_n('\n', feeds));
            position += feeds as u64;
            self.line(line, &mut position, &mut page);
            before = Some(line);
        }
        page
    }

    fn line(&self, line: &[Word], position: &mut u64, page: &mut RecognisedPage) {
        let way = Way::of(line);
        let mut before: Option<&Word> = None;
        for word in line {
            if before.is_some_and(|before| wants_space(before, word)) {
                page.content.push(' ');
                *position += 1;
            }
            before = Some(word);
            let run = self.run(word, *position, way);
            let end = run.end();
            page.certainties.push(WordCertainty {
                begin: *position,
                end,
                percent: percent(word.certainty),
            });
            page.content.push_str(&word.text);
            page.runs.push(run);
            *position = end;
        }
    }

    /// Returns the box of a word, shared out among its characters.
    fn run(&self, word: &Word, begin: u64, way: Way) -> BoxRun {
        let across = |pixels: u32| ten_thousandths(pixels, self.width);
        let down = |pixels: u32| ten_thousandths(pixels, self.height);
        let characters = word.text.chars().count().max(1);
        let width = across(word.width);
        let widths = match way {
            // On its side every letter has the width of the line: the first one stands for all.
            Way::OnItsSide => std::iter::once(width)
                .chain(std::iter::repeat_n(0, characters - 1))
                .collect(),
            Way::Upright | Way::UpsideDown => shares(width, &word.text),
        };
        // Upside down, what is read from left to right stands from right to left.
        let leftward = match way {
            Way::OnItsSide => false,
            Way::Upright => runs_leftward(&word.text),
            Way::UpsideDown => !runs_leftward(&word.text),
        };
        let x = if leftward {
            across(word.left + word.width)
        } else {
            across(word.left)
        };
        BoxRun {
            begin,
            page: 1,
            x,
            y: down(word.top),
            height: down(word.height).max(1),
            leftward,
            widths,
        }
    }
}

/// How a line stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Upright,
    UpsideDown,
    OnItsSide,
}

impl Way {
    fn of(line: &[Word]) -> Self {
        let edge = |of: fn(&Word) -> u32| line.iter().map(of);
        let width = edge(|word| word.left + word.width).max().unwrap_or(0)
            - edge(|word| word.left).min().unwrap_or(0);
        let height = edge(|word| word.top + word.height).max().unwrap_or(0)
            - edge(|word| word.top).min().unwrap_or(0);
        let characters: usize = line.iter().map(|word| word.text.chars().count()).sum();
        if characters > 3 && height > width.saturating_mul(2) {
            return Self::OnItsSide;
        }
        // Of two words that run alike, the second one stands further on.
        let (mut on, mut back) = (0, 0);
        for pair in line.windows(2) {
            let [one, next] = pair else { continue };
            let leftward = runs_leftward(&one.text);
            if leftward != runs_leftward(&next.text) {
                continue;
            }
            if (next.left > one.left) == leftward {
                back += 1;
            } else {
                on += 1;
            }
        }
        if back > on + 1 {
            Self::UpsideDown
        } else {
            Self::Upright
        }
    }
}

/// Says whether two words of a line stand apart in the text.
fn wants_space(one: &Word, next: &Word) -> bool {
    let last = one.text.chars().next_back().is_some_and(stands_close);
    let first = next.text.chars().next().is_some_and(stands_close);
    match (last, first) {
        (true, true) => false,
        (false, false) => true,
        // Between Chinese and a number or a name, what the page shows decides.
        _ => gap(one, next) * 3 > one.height.min(next.height),
    }
}

/// Returns how far two words stand apart.
fn gap(one: &Word, next: &Word) -> u32 {
    let (left, right) = if one.left <= next.left {
        (one, next)
    } else {
        (next, one)
    };
    right.left.saturating_sub(left.left + left.width)
}

/// Shares the width of a word out among its characters; marks take no room, and nothing is lost.
fn shares(width: u16, word: &str) -> Vec<u16> {
    let takes_room: Vec<bool> = word.chars().map(|c| !takes_no_room(c)).collect();
    let all = takes_room.iter().filter(|takes| **takes).count().max(1);
    let edge = |number: usize| -> usize { usize::from(width) * number / all };
    let mut number = 0;
    takes_room
        .iter()
        .map(|takes| {
            if !takes {
                return 0;
            }
            let Range { start, end } = edge(number)..edge(number + 1);
            number += 1;
            u16::try_from(end - start).unwrap_or(0)
        })
        .collect()
}

fn ten_thousandths(pixels: u32, of: u32) -> u16 {
    let share = u64::from(pixels) * 10_000 / u64::from(of.max(1));
    u16::try_from(share.min(10_000)).unwrap_or(10_000)
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it lies between 0 and 100"
)]
fn percent(certainty: f32) -> u8 {
    certainty.clamp(0.0, 100.0).round() as u8
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;

    const HEAD: &str = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t\n";

    /// Words as `block line left top width height text`, each 90 per cent sure.
    fn table(words: &str) -> Table {
        let mut answer = HEAD.to_owned();
        for word in words.lines() {
            let fields: Vec<&str> = word.trim().splitn(7, ' ').collect();
            answer += &format!(
                "5\t1\t{}\t1\t{}\t1\t{}\t{}\t{}\t{}\t90.4\t{}\n",
                fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]
            );
        }
        Table::read(answer.as_bytes()).unwrap()
    }

    fn check(words: &str, expected: &str) -> RecognisedPage {
        let page = table(words).page(vec!["eng".to_owned()]);
        assert_eq!(page.content, expected);
        assert_eq!(page.percent, if expected.is_empty() { 0 } else { 90 });
        page
    }

    #[test]
    fn lines_and_blocks_become_lines_and_blank_lines() {
        let page = check(
            "1 1 100 100 90 20 The\n1 1 200 100 90 20 court\n1 2 100 130 90 20 heard\n2 1 100 200 90 20 it.",
            "The court\nheard\n\nit.",
        );
        assert_eq!(page.certainties[1].begin, 4);
        assert_eq!(page.certainties[1].end, 9);
        assert_eq!((page.runs[1].x, page.runs[1].y), (2000, 500));
        assert_eq!(page.runs[1].widths, [180; 5]);
    }

    #[test]
    fn chinese_stands_without_spaces_and_numbers_as_the_page_has_them() {
        check(
            "1 1 100 100 40 20 区\n1 1 145 100 40 20 法院\n1 1 190 100 10 20 ，",
            "区法院，",
        );
        check(
            "1 1 100 100 40 20 于\n1 1 143 100 40 20 2019\n1 1 186 100 40 20 年",
            "于2019年",
        );
        check("1 1 100 100 40 20 张\n1 1 160 100 40 20 Zhang", "张 Zhang");
        check("1 1 100 100 40 20 his\n1 1 143 100 40 20 name", "his name");
    }

    #[test]
    fn right_to_left_begins_at_the_right_edge() {
        let page = check(
            "1 1 800 100 100 20 ئۇنى\n1 1 600 100 100 20 كونا",
            "ئۇنى كونا",
        );
        assert!(page.runs[0].leftward);
        assert_eq!(page.runs[0].x, 9000);
    }

    #[test]
    fn a_page_upside_down_has_its_letters_from_right_to_left() {
        let page = check(
            "1 1 800 900 100 20 The\n1 1 600 900 100 20 court\n1 1 400 900 100 20 heard",
            "The court heard",
        );
        assert!(page.runs[0].leftward);
        assert_eq!(page.runs[0].x, 9000);
    }

    #[test]
    fn a_page_on_its_side_has_one_box_a_word() {
        let page = check(
            "1 1 500 100 20 300 The\n1 1 500 450 20 300 court",
            "The court",
        );
        assert_eq!(page.runs[1].widths, [200, 0, 0, 0, 0]);
        assert_eq!(page.runs[1].height, 1500);
    }

    #[test]
    fn marks_of_direction_and_empty_words_are_no_text() {
        check(
            "1 1 100 100 90 20 \u{200F}a\u{202C}b\n1 1 200 100 90 20 \u{200E}",
            "ab",
        );
        check("", "");
    }

    #[test]
    fn a_table_that_makes_no_sense_is_refused() {
        let check = |answer: &str| assert_eq!(Table::read(answer.as_bytes()), None, "{answer}");
        check("");
        check("what is this");
        check("level\tpage_num\tblock_num\n");
        check(&format!("{HEAD}9\t1\t1\t1\t1\t1\t0\t0\t1\t1\t90\tx\n"));
        check(&format!(
            "{HEAD}5\t1\t1\t1\t1\t1\t990\t0\t11\t1\t90\toutside\n"
        ));
        check(&format!(
            "{HEAD}5\t1\t1\t1\t1\t1\t0\t0\t4294967295\t1\t90\tx\n"
        ));
        check(&format!("{HEAD}5\t1\t1\t1\t1\t1\t0\t0\t1\t1\tsure\tx\n"));
        check(&format!("{HEAD}5\t1\t1\n"));
        let long = "x".repeat(LONGEST_WORD + 1);
        check(&format!("{HEAD}5\t1\t1\t1\t1\t1\t0\t0\t1\t1\t90\t{long}\n"));
        assert_eq!(Table::read(b"\xFF\xFE"), None);
        let strange =
            Table::read(format!("{HEAD}5\t1\t1\t1\t1\t1\t0\t0\t1\t1\tNaN\tx\n").as_bytes());
        assert_eq!(strange.unwrap().certainty(), Some(0.0));
    }

    proptest! {
        #[test]
        fn no_table_makes_it_fall(answer in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut whole = HEAD.as_bytes().to_vec();
            whole.extend(answer);
            Table::read(&whole);
        }

        #[test]
        fn widths_add_up(width in 0u16..10_000, word in "[aжى\u{64B}\u{301}]{1,30}") {
            let shared = shares(width, &word);
            prop_assert_eq!(shared.len(), word.chars().count());
            let sum: u16 = shared.iter().sum();
            let takes_room = word.chars().any(|c| !takes_no_room(c));
            prop_assert!(!takes_room || sum == width);
        }

        #[test]
        fn a_map_of_words_fits_its_text(
            words in proptest::collection::vec(("[aж区ى]{1,5}", 0u32..900, 0u32..1900, 1u32..4), 0..20),
        ) {
            let mut rows = String::new();
            for (text, left, top, line) in &words {
                rows += &format!("1 {line} {left} {top} 90 20 {text}\n");
            }
            let page = table(rows.trim_end()).page(Vec::new());
            let map = kua_core::reading::PageMap {
                pages: vec![kua_core::reading::PageSize { begin: 0, width: 1, height: 1 }],
                runs: page.runs,
                certainties: page.certainties,
            };
            let characters = page.content.chars().count() as u64;
            prop_assert!(kua_core::reading::TextMap::Pages(map).fits(characters));
        }
    }
}
