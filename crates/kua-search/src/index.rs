//! What goes into the index: paragraphs as rows of tokens.

use kua_core::search::IndexEntry;

use crate::words::for_each_token;

/// The most tokens of one entry; a longer paragraph becomes several.
pub const LONGEST_ENTRY: usize = 1_000;

/// Returns the tokens of a text with one space between them.
pub fn index_text(text: &str) -> String {
    let mut row = String::with_capacity(text.len());
    for_each_token(text, |token| {
        if !row.is_empty() {
            row.push(' ');
        }
        row.push_str(token.folded);
    });
    row
}

/// Cuts a Text into entries: at blank lines, and after 1,000 tokens.
///
/// Positions are code points of the text. A paragraph without any word has no
/// entry. A phrase that lies across the cut of a long paragraph is not found.
pub fn entries(text: &str) -> impl Iterator<Item = IndexEntry> {
    Paragraphs {
        rest: text,
        position: 0,
    }
    .flat_map(|(paragraph, begin)| entries_of(paragraph, begin))
}

/// Returns the paragraphs of a text, parted by lines that are empty or blank, and where each begins.
///
/// The number is the code point in the text. A paragraph keeps its inner line ends
/// and loses the blank ones around it.
pub fn paragraphs(text: &str) -> impl Iterator<Item = (&str, usize)> {
    Paragraphs {
        rest: text,
        position: 0,
    }
}

struct Paragraphs<'a> {
    rest: &'a str,
    position: usize,
}

impl<'a> Iterator for Paragraphs<'a> {
    type Item = (&'a str, usize);

    fn next(&mut self) -> Option<Self::Item> {
        // Blank lines before.
        while !self.rest.is_empty() {
            let line = first_line(self.rest);
            if !line.trim().is_empty() {
                break;
            }
            self.advance(line.len());
        }
        if self.rest.is_empty() {
            return None;
        }
        let mut length = 0;
        while let Some(after) = self.rest.get(length..).filter(|after| !after.is_empty()) {
            let line = first_line(after);
            if line.trim().is_empty() {
                break;
            }
            length += line.len();
        }
        let begin = self.position;
        let paragraph = self.rest.get(..length)?;
        self.advance(length);
        Some((paragraph.strip_suffix('\n').unwrap_or(paragraph), begin))
    }
}

impl Paragraphs<'_> {
    fn advance(&mut self, bytes: usize) {
        let (before, after) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.position += before.chars().count();
        self.rest = after;
    }
}

/// The text up to and with its first line end.
fn first_line(text: &str) -> &str {
    text.split_inclusive('\n').next().unwrap_or_default()
}

fn entries_of(paragraph: &str, begin: usize) -> Vec<IndexEntry> {
    let mut entries = Vec::new();
    let mut tokens = String::new();
    let mut count = 0;
    // The stretch runs from the first token to the last one.
    let mut first = 0;
    let mut last = 0;
    let mut close = |tokens: &mut String, first: usize, last: usize| {
        entries.push(IndexEntry {
            begin: as_position(begin + first),
            end: as_position(begin + last),
            tokens: std::mem::take(tokens),
        });
    };
    for_each_token(paragraph, |token| {
        if count == LONGEST_ENTRY {
            close(&mut tokens, first, last);
            count = 0;
        }
        if count == 0 {
            first = token.begin;
        } else {
            tokens.push(' ');
        }
        tokens.push_str(token.folded);
        last = token.end;
        count += 1;
    });
    if count > 0 {
        close(&mut tokens, first, last);
    }
    entries
}

fn as_position(position: usize) -> u64 {
    u64::try_from(position).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &[(u64, u64, &str)]) {
        let found: Vec<_> = entries(text)
            .map(|entry| (entry.begin, entry.end, entry.tokens))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(begin, end, tokens)| (*begin, *end, (*tokens).to_owned()))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn paragraphs_end_at_blank_lines() {
        check(
            "One two.\nThree\n\n \t\n Four.\n",
            &[(0, 14, "one two three"), (20, 24, "four")],
        );
        check("\n\n—\n\n", &[]);
        check("", &[]);
        check("Қала\n\nҮй", &[(0, 4, "қала"), (6, 8, "үй")]);
    }

    #[test]
    fn a_long_paragraph_is_cut_after_a_thousand_tokens() {
        let text = "ab ".repeat(2_500);
        let found: Vec<_> = entries(&text).collect();
        assert_eq!(found.len(), 3);
        assert_eq!((found[0].begin, found[0].end), (0, 2_999));
        assert_eq!((found[1].begin, found[1].end), (3_000, 5_999));
        assert_eq!(found[2].tokens.split(' ').count(), 500);
    }

    proptest! {
        #[test]
        fn entries_hold_all_tokens_of_the_text(text in "([a-zÀ-ÿА-я喀什地 \n]){0,120}") {
            let of_paragraphs: Vec<String> = entries(&text).map(|entry| entry.tokens).collect();
            prop_assert_eq!(of_paragraphs.join(" "), index_text(&text));
        }

        #[test]
        fn a_stretch_cut_from_the_text_gives_its_tokens(text in "([a-zÀ-ÿА-я喀什地 .\n]){0,120}") {
            for entry in entries(&text) {
                let cut: String = text
                    .chars()
                    .skip(usize::try_from(entry.begin).unwrap())
                    .take(usize::try_from(entry.end - entry.begin).unwrap())
                    .collect();
                prop_assert_eq!(index_text(&cut), entry.tokens);
            }
        }
    }
}
