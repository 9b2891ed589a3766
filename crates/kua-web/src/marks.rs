//! Cuts a text into stretches, so that highlights which overlap can all be shown.

use std::collections::BTreeSet;

/// A highlight.
#[derive(Clone)]
pub(crate) struct Mark {
    /// First code point.
    pub begin: usize,
    /// Code point after the last one.
    pub end: usize,
    /// What it is a highlight of.
    pub of: usize,
    /// Whether it is a description and not a name.
    pub reference: bool,
}

/// A stretch of a line, the same marks all over it.
pub(crate) struct Piece {
    /// The words.
    pub words: String,
    /// The shortest mark over it, as a number in the marks.
    pub inner: Option<usize>,
    /// The marks that begin with it, the longest first.
    pub opens: Vec<usize>,
    /// How many marks lie over it.
    pub depth: usize,
    /// Whether it belongs to the passage that was asked for.
    pub here: bool,
    /// Whether it is the first of that passage.
    pub first_here: bool,
    /// Whether it was recognised in a picture and may be something else.
    pub unsure: bool,
}

/// A line of a text.
pub(crate) struct Line {
    /// Its pieces; none for an empty line.
    pub pieces: Vec<Piece>,
}

/// A part of a long text.
pub(crate) struct Part {
    /// Number of the part, from 0.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// Code points of a part; a part ends at the end of a line where one is near.
const PART: usize = 30_000;

/// Where the parts of a text begin, in code points.
fn parts(content: &str) -> Vec<(usize, usize)> {
    let mut begins = vec![(0, 0)];
    let mut since = 0;
    let mut ended_line = false;
    for (position, (byte, c)) in content.char_indices().enumerate() {
        if since >= PART && (ended_line || since >= 2 * PART) {
            begins.push((position, byte));
            since = 0;
        }
        ended_line = c == '\n';
        since += 1;
    }
    begins
}

/// Cuts the part of a text that a place lies in.
pub(crate) fn cut(
    content: &str,
    marks: &[Mark],
    here: Option<(usize, usize)>,
    wanted: usize,
) -> Part {
    cut_with(content, marks, &[], here, wanted)
}

/// Cuts the part of a text that a place lies in, with the words that are unsure, in their order.
pub(crate) fn cut_with(
    content: &str,
    marks: &[Mark],
    unsure: &[(usize, usize)],
    here: Option<(usize, usize)>,
    wanted: usize,
) -> Part {
    let begins = parts(content);
    let place = here.map(|(begin, _)| begin);
    let number = match place {
        Some(place) => begins
            .iter()
            .rposition(|(begin, _)| *begin <= place)
            .unwrap_or(0),
        None => wanted.min(begins.len().saturating_sub(1)),
    };
    let (from, from_byte) = begins.get(number).copied().unwrap_or((0, 0));
    let next = begins.get(number + 1).copied();
    let (until, until_byte) = next.unwrap_or((usize::MAX, content.len()));
    let words: Vec<char> = content
        .get(from_byte..until_byte)
        .unwrap_or_default()
        .chars()
        .collect();
    let until = until.min(from + words.len());
    let over: Vec<(usize, &Mark)> = marks
        .iter()
        .enumerate()
        .filter(|(_, mark)| mark.begin < until && mark.end > from && mark.begin < mark.end)
        .collect();
    let mut edges: BTreeSet<usize> = [from, until].into();
    for (_, mark) in &over {
        edges.insert(mark.begin.max(from));
        edges.insert(mark.end.min(until));
    }
    for (begin, end) in unsure {
        edges.insert((*begin).clamp(from, until));
        edges.insert((*end).clamp(from, until));
    }
    if let Some((begin, end)) = here {
        edges.insert(begin.clamp(from, until));
        edges.insert(end.clamp(from, until));
    }
    let edges: Vec<usize> = edges.into_iter().collect();
    let mut lines = vec![Line { pieces: Vec::new() }];
    let mut first_here = true;
    let mut by_begin: Vec<(usize, &Mark)> = over;
    by_begin.sort_by_key(|(_, mark)| (mark.begin, std::cmp::Reverse(mark.end)));
    let mut waiting = by_begin.into_iter().peekable();
    let mut active: Vec<(usize, &Mark)> = Vec::new();
    for stretch in edges.windows(2) {
        let &[begin, end] = stretch else { continue };
        active.retain(|(_, mark)| mark.end > begin);
        let mut opens = Vec::new();
        while let Some((number, mark)) = waiting.next_if(|(_, mark)| mark.begin.max(from) <= begin)
        {
            if mark.begin >= from && !mark.reference {
                opens.push(number);
            }
            active.push((number, mark));
        }
        let inner = active
            .iter()
            .min_by_key(|(number, mark)| (mark.end - mark.begin, *number))
            .map(|(number, _)| *number);
        let is_here = here.is_some_and(|(b, e)| b <= begin && end <= e && begin < e);
        let word = unsure.partition_point(|(_, last)| *last <= begin);
        let is_unsure = unsure.get(word).is_some_and(|(first, _)| *first <= begin);
        let text: String = words
            .get(begin - from..end - from)
            .unwrap_or_default()
            .iter()
            .collect();
        for (count, words) in text.split('\n').enumerate() {
            if count > 0 {
                lines.push(Line { pieces: Vec::new() });
            }
            if words.is_empty() {
                continue;
            }
            if let Some(line) = lines.last_mut() {
                line.pieces.push(Piece {
                    words: crate::parts::visible(words),
                    inner,
                    opens: std::mem::take(&mut opens),
                    depth: active.len(),
                    here: is_here,
                    first_here: is_here && std::mem::take(&mut first_here),
                    unsure: is_unsure,
                });
            }
        }
    }
    Part {
        number,
        of: begins.len(),
        lines,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(begin: usize, end: usize) -> Mark {
        Mark {
            begin,
            end,
            of: 0,
            reference: false,
        }
    }

    /// Writes each piece as its words with the number of its innermost mark behind it.
    fn check(content: &str, marks: &[Mark], here: Option<(usize, usize)>, expected: &str) {
        let part = cut(content, marks, here, 0);
        let written: Vec<String> = part
            .lines
            .iter()
            .map(|line| {
                line.pieces
                    .iter()
                    .map(|piece| {
                        let inner = piece.inner.map(|n| format!("<{n}>")).unwrap_or_default();
                        let here = if piece.here { "!" } else { "" };
                        format!("[{}{inner}{here}]", piece.words)
                    })
                    .collect()
            })
            .collect();
        assert_eq!(written.join("/"), expected);
    }

    #[test]
    fn marks_that_overlap_are_all_there() {
        check(
            "abcdef",
            &[mark(0, 4), mark(2, 6)],
            None,
            "[ab<0>][cd<0>][ef<1>]",
        );
        check(
            "abcdef",
            &[mark(0, 6), mark(2, 3)],
            None,
            "[ab<0>][c<1>][def<0>]",
        );
        check("abc", &[], None, "[abc]");
        check("", &[], None, "");
    }

    #[test]
    fn a_mark_goes_on_over_the_end_of_a_line_and_counts_code_points() {
        check("Аян\nіні", &[mark(2, 5)], None, "[Ая][н<0>]/[і<0>][ні]");
    }

    #[test]
    fn the_passage_asked_for_is_cut_out() {
        check(
            "abcdef",
            &[mark(1, 3)],
            Some((2, 5)),
            "[a][b<0>][c<0>!][de!][f]",
        );
    }

    #[test]
    fn unsure_words_are_cut_out_too() {
        let part = cut_with("ab cd ef", &[mark(0, 5)], &[(3, 5), (90, 95)], None, 0);
        let pieces = &part.lines.first().map(|line| &line.pieces);
        let written: Vec<(&str, bool)> = pieces
            .iter()
            .flat_map(|pieces| pieces.iter())
            .map(|piece| (piece.words.as_str(), piece.unsure))
            .collect();
        assert_eq!(written, [("ab ", false), ("cd", true), (" ef", false)]);
    }

    #[test]
    fn a_mark_outside_the_text_does_no_harm() {
        check(
            "abc",
            &[mark(1, 90), mark(50, 60), mark(2, 2)],
            Some((7, 9)),
            "[a][bc<0>]",
        );
    }

    #[test]
    fn a_long_text_is_shown_in_parts_and_the_place_decides_which() {
        let content = "0123456789\n".repeat(10_000);
        let part = cut(&content, &[], Some((100_000, 100_005)), 0);
        assert!(part.of > 3);
        assert!(part.number == 3, "{}", part.number);
        let all: usize = (0..part.of)
            .map(|number| {
                cut(&content, &[], None, number)
                    .lines
                    .iter()
                    .flat_map(|line| &line.pieces)
                    .map(|piece| piece.words.chars().count())
                    .sum::<usize>()
            })
            .sum();
        assert_eq!(all, 100_000);
    }
}
