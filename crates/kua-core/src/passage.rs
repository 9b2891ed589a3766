//! Places in a text or in a medium, as W3C Web Annotation selectors.
//!
//! A passage never moves by itself: if a text is read again and the words
//! are elsewhere, the passage is shown as lost until a person places it anew.

use crate::{DocumentId, RecordId, TextId};

/// A place in a document: the words, the region, the stretch of time or the row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The document the passage is in.
    pub document: DocumentId,
    /// Where in the document it is.
    pub place: Place,
}

/// Where a passage is.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// A stretch of one text version.
    Words(Words),
    /// A stretch of sound or film, a region of a picture, or both (Media Fragments 1.0, `t=` and `xywh=`).
    Media(Media),
    /// A row of a list, or one of its cells.
    Row(ListRow),
    /// The whole document.
    Whole,
    /// A place of a kind that this version does not know; kept as it came (the passage as deterministic CBOR).
    Unknown(Vec<u8>),
}

/// A stretch of one text (TextPositionSelector and TextQuoteSelector).
#[derive(Clone, PartialEq, Eq)]
pub struct Words {
    /// The text version.
    pub text: TextId,
    /// First code point.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// The words themselves, exactly as the text has them.
    pub exact: String,
    /// Up to 32 code points before.
    pub prefix: String,
    /// Up to 32 code points after.
    pub suffix: String,
    /// Boxes on pages, where the format has them.
    pub boxes: Vec<PageBox>,
    /// Sheet and cell, where the format has them.
    pub cell: Option<Cell>,
    /// The stretch of sound or film, or the region of a picture, in which they are said or stand.
    pub media: Option<Media>,
}

/// A rectangle on a page, in thousandths of the page's width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageBox {
    /// Page, counted from 1.
    pub page: u32,
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Sheet, counted from 1.
    pub sheet: u32,
    /// Row, counted from 1.
    pub row: u32,
    /// Column, counted from 1.
    pub column: u32,
}

/// A row of a list, by the list's record: it stands where it stood however the table is read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// The list.
    pub list: RecordId,
    /// Row, counted from 1.
    pub row: u64,
    /// Column, counted from 1; none is the whole row.
    pub column: Option<u32>,
}

/// A fragment of a medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Begin and end in milliseconds (`t=`); an open end is none.
    pub time: Option<(u64, Option<u64>)>,
    /// Region of the picture (`xywh=`).
    pub region: Option<Region>,
    /// The page the region is on, counted from 1, where the medium has pages.
    pub page: Option<u32>,
}

/// A region of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// In what the four numbers are given.
    pub unit: RegionUnit,
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// The unit of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionUnit {
    /// Pixels of the original.
    Pixel,
    /// Per cent of the picture.
    Percent,
}

/// How many code points of context a passage keeps on each side.
pub const CONTEXT: usize = 32;

impl std::fmt::Debug for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Words(words) => words.fmt(formatter),
            Self::Media(media) => media.fmt(formatter),
            Self::Row(row) => row.fmt(formatter),
            Self::Whole => formatter.write_str("Whole"),
            Self::Unknown(_) => formatter.write_str("Unknown([withheld])"),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Words")
            .field("text", &self.text)
            .field("begin", &self.begin)
            .field("end", &self.end)
            .field("exact", &"[withheld]")
            .finish_non_exhaustive()
    }
}

impl Words {
    /// Cuts a passage out of a text, with its context.
    ///
    /// Returns none where the positions do not lie in the text or are empty.
    pub fn cut(text: TextId, content: &str, begin: u64, end: u64) -> Option<Self> {
        if begin >= end {
            return None;
        }
        let from = usize::try_from(begin).ok()?;
        let until = usize::try_from(end).ok()?;
        let context_from = from.saturating_sub(CONTEXT);
        let mut marks = [None; 4];
        let wanted = [context_from, from, until];
        let mut count = 0usize;
        for (index, (byte, _)) in content.char_indices().enumerate() {
            for (mark, position) in marks.iter_mut().zip(wanted) {
                if position == index {
                    *mark = Some(byte);
                }
            }
            count = index + 1;
            if index >= until + CONTEXT {
                marks[3] = Some(byte);
                break;
            }
        }
        if until == count && marks[3].is_none() {
            marks[2] = Some(content.len());
        }
        let [context_begin, first, last, context_end] = marks;
        let (context_begin, first, last) = (context_begin?, first?, last?);
        let context_end = context_end.unwrap_or(content.len());
        Some(Self {
            text,
            begin,
            end,
            exact: content.get(first..last)?.to_owned(),
            prefix: content.get(context_begin..first)?.to_owned(),
            suffix: content.get(last..context_end)?.to_owned(),
            boxes: Vec::new(),
            cell: None,
            media: None,
        })
    }

    /// Says whether the text still has these words at this place.
    pub fn stands_in(&self, content: &str) -> bool {
        Self::cut(self.text, content, self.begin, self.end)
            .is_some_and(|found| found.exact == self.exact)
    }

    /// Says whether two passages of one text share a code point.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.text == other.text && self.begin < other.end && other.begin < self.end
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text() -> TextId {
        TextId::from_random([1; 16])
    }

    #[test]
    fn a_cut_counts_code_points_and_keeps_its_context() {
        let words = Words::cut(text(), "Қамауға алынды: Аян.", 16, 19).unwrap();
        assert_eq!(words.exact, "Аян");
        assert_eq!(words.prefix, "Қамауға алынды: ");
        assert_eq!(words.suffix, ".");
    }

    #[test]
    fn positions_outside_the_text_give_nothing() {
        assert!(Words::cut(text(), "abc", 1, 4).is_none());
        assert!(Words::cut(text(), "abc", 2, 2).is_none());
        assert!(Words::cut(text(), "abc", 3, 4).is_none());
        assert_eq!(Words::cut(text(), "abc", 0, 3).unwrap().exact, "abc");
    }

    proptest! {
        #[test]
        fn a_span_cut_from_its_text_is_its_quote(content in "\\PC{1,120}", a in 0usize..120, b in 0usize..120) {
            let characters: Vec<char> = content.chars().collect();
            let (begin, end) = (a.min(b), a.max(b));
            let cut = Words::cut(text(), &content, begin as u64, end as u64);
            if begin < end && end <= characters.len() {
                let words = cut.unwrap();
                let expected: String = characters.get(begin..end).unwrap().iter().collect();
                prop_assert_eq!(&words.exact, &expected);
                prop_assert!(words.stands_in(&content));
                let around = [words.prefix, words.exact, words.suffix].concat();
                prop_assert!(content.contains(&around));
            } else {
                prop_assert!(cut.is_none());
            }
        }
    }
}
