//! Stretches of a text and where in a recording or a picture they are said or stand.

use serde::{Deserialize, Serialize};

use crate::passage::{Media, PageBox, Region, RegionUnit};

/// A stretch of a text and the time of a recording in which it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimePiece {
    /// First code point of the stretch.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// When it begins, in milliseconds.
    pub from: u64,
    /// When it ends, where that is known.
    pub until: Option<u64>,
}

/// A rectangle of a page or picture, as it is shown upright.
///
/// Lengths are ten-thousandths of its width (x, width) or height (y, height), counted
/// from the left upper corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Area {
    /// Left edge.
    pub x: u16,
    /// Upper edge.
    pub y: u16,
    /// Width.
    pub width: u16,
    /// Height.
    pub height: u16,
}

/// A stretch of a text and the region of a picture in which it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegionPiece {
    /// First code point of the stretch.
    pub begin: u64,
    /// Code point after the last one.
    pub end: u64,
    /// Page, counted from 1; a picture has one.
    pub page: u32,
    /// Where on it.
    pub area: Area,
}

impl Area {
    /// The whole width or height.
    pub const WHOLE: u16 = 10_000;

    /// Returns a rectangle that has a size and lies in the picture, or none.
    pub fn new(x: u16, y: u16, width: u16, height: u16) -> Option<Self> {
        let area = Self {
            x,
            y,
            width,
            height,
        };
        area.is_sound().then_some(area)
    }

    /// Reads four numbers in per cent, with a point or a comma, parted by white space: `12.5 20 30 5`.
    ///
    /// A rectangle that leaves the picture is cut at its edge.
    pub fn from_percents(written: &str) -> Option<Self> {
        let mut numbers = written.split_whitespace().map(|word| {
            let number: f64 = word.trim_end_matches('%').replace(',', ".").parse().ok()?;
            let is_fit = number.is_finite() && (0.0..=100.0).contains(&number);
            // A number between 0 and 100 becomes one between 0 and 10,000.
            is_fit.then(|| (number * 100.0).round() as u16)
        });
        let mut next = || numbers.next().flatten();
        let (x, y, width, height) = (next()?, next()?, next()?, next()?);
        if numbers.next().is_some() {
            return None;
        }
        let room = |at: u16| Self::WHOLE.saturating_sub(at);
        Self::new(x, y, width.min(room(x)), height.min(room(y)))
    }

    /// Writes it as [`Area::from_percents`] reads it.
    pub fn percents(&self) -> String {
        [self.x, self.y, self.width, self.height]
            .map(|number| {
                let (whole, rest) = (number / 100, number % 100);
                match rest {
                    0 => whole.to_string(),
                    _ => format!("{whole}.{rest:02}")
                        .trim_end_matches('0')
                        .to_owned(),
                }
            })
            .join(" ")
    }

    /// Says whether it has a size and lies in the picture.
    pub fn is_sound(&self) -> bool {
        let fits = |at: u16, length: u16| {
            length > 0 && u32::from(at) + u32::from(length) <= u32::from(Self::WHOLE)
        };
        fits(self.x, self.width) && fits(self.y, self.height)
    }

    /// Returns the box of a passage, in thousandths; it covers at least what this covers.
    pub fn page_box(&self, page: u32) -> PageBox {
        let [x, y, width, height] = self.outward(10);
        PageBox {
            page,
            x,
            y,
            width,
            height,
        }
    }

    /// Returns the region of a medium, in whole per cent; it covers at least what this covers.
    pub fn region(&self) -> Region {
        let [x, y, width, height] = self.outward(100);
        Region {
            unit: RegionUnit::Percent,
            x,
            y,
            width,
            height,
        }
    }

    /// Left, top, width and height in a coarser unit, rounded outward.
    fn outward(&self, unit: u32) -> [u32; 4] {
        let side = |at: u16, length: u16| {
            let (from, until) = (u32::from(at), u32::from(at) + u32::from(length));
            let first = from / unit;
            (first, until.div_ceil(unit).saturating_sub(first))
        };
        let (x, width) = side(self.x, self.width);
        let (y, height) = side(self.y, self.height);
        [x, y, width, height]
    }
}

/// Returns the stretch of time in which a stretch of a text is said.
pub(super) fn time_of(pieces: &[TimePiece], begin: u64, end: u64) -> Option<Media> {
    let first = pieces.partition_point(|piece| piece.end <= begin);
    let mut met = pieces
        .iter()
        .skip(first)
        .take_while(|piece| piece.begin < end);
    let one = met.next()?;
    let last = met.last().unwrap_or(one);
    // Where times run back, the end of the last piece says nothing of the first.
    let until = last.until.filter(|until| *until >= one.from);
    Some(Media {
        time: Some((one.from, until)),
        region: None,
        page: None,
    })
}

/// Returns the region in which a stretch of a text stands; the first, where it stands in several.
pub(super) fn region_of(pieces: &[RegionPiece], begin: u64, end: u64) -> Option<Media> {
    let piece = pieces
        .iter()
        .find(|piece| piece.begin < end && begin < piece.end)?;
    Some(Media {
        time: None,
        region: Some(piece.area.region()),
        page: Some(piece.page),
    })
}

/// Returns the boxes of all regions in which a stretch of a text stands.
pub(super) fn boxes_of(pieces: &[RegionPiece], begin: u64, end: u64) -> Vec<PageBox> {
    pieces
        .iter()
        .filter(|piece| piece.begin < end && begin < piece.end)
        .map(|piece| piece.area.page_box(piece.page))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::reading::TextMap;

    #[test]
    fn a_stretch_is_said_from_its_first_piece_to_its_last() {
        let piece = |begin, end, from, until| TimePiece {
            begin,
            end,
            from,
            until,
        };
        let map = TextMap::Times(vec![
            piece(4, 10, 1_000, Some(3_000)),
            piece(11, 20, 3_000, Some(4_500)),
            piece(21, 30, 2_000, None),
        ]);
        let check = |begin, end, expected| {
            let found = map.media(begin, end).and_then(|media| media.time);
            assert_eq!(found, expected, "{begin}-{end}");
        };
        check(0, 4, None);
        check(0, 5, Some((1_000, Some(3_000))));
        check(5, 12, Some((1_000, Some(4_500))));
        check(10, 11, None);
        check(15, 25, Some((3_000, None)));
        check(29, 30, Some((2_000, None)));
        assert!(map.fits(30) && !map.fits(29));
        assert!(!TextMap::Times(vec![piece(0, 1, 5, Some(4))]).fits(9));
    }

    #[test]
    fn per_cents_are_read_as_people_write_them() {
        let check = |written: &str, expected: Option<&str>| {
            let found = Area::from_percents(written).map(|area| area.percents());
            assert_eq!(found.as_deref(), expected, "{written}");
        };
        check("10 20 30 40", Some("10 20 30 40"));
        check(" 12,5 0 0.01  100% ", Some("12.5 0 0.01 100"));
        check("90 90 30 40", Some("90 90 10 10"));
        check("10 20 30", None);
        check("10 20 30 40 50", None);
        check("10 20 0 40", None);
        check("-1 20 10 40", None);
        check("NaN 20 10 40", None);
        check("100 0 5 5", None);
        check("a b c d", None);
    }

    proptest! {
        #[test]
        fn coarser_units_cover_what_was_marked(x in 0u16..9_999, y in 0u16..9_999, w in 1u16..10_000, h in 1u16..10_000) {
            let area = Area::new(x, y, w.min(10_000 - x), h.min(10_000 - y)).unwrap();
            for (unit, [left, top, width, height]) in [(10, area.outward(10)), (100, area.outward(100))] {
                prop_assert!(left * unit <= u32::from(area.x) && top * unit <= u32::from(area.y));
                prop_assert!((left + width) * unit >= u32::from(area.x) + u32::from(area.width));
                prop_assert!((top + height) * unit >= u32::from(area.y) + u32::from(area.height));
                prop_assert!((left + width) * unit <= 10_000 && (top + height) * unit <= 10_000);
            }
            prop_assert_eq!(Area::from_percents(&area.percents()), Some(area));
        }
    }
}
