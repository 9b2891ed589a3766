//! The picture of a page.

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::PdfData;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use kua_core::reading::ReadFailure;

use super::{NAME, open};
use crate::importers::File;

/// The most pixels of a picture; it gets narrower instead.
const MOST_PIXELS: f32 = 24_000_000.0;

/// Draws a page (counted from 1) so many pixels wide, as PNG.
pub(super) fn picture(file: &File<'_>, page: u32, width: u32) -> Result<Vec<u8>, ReadFailure> {
    let pdf = open(PdfData::from(file.bytes.to_vec()))?;
    let page = usize::try_from(page)
        .ok()
        .and_then(|page| page.checked_sub(1))
        .and_then(|page| pdf.pages().get(page))
        .ok_or(ReadFailure::NothingThere)?;
    let (points_wide, points_high) = page.render_dimensions();
    let scale = scale(points_wide, points_high, width);
    let damaged = || ReadFailure::Damaged {
        name: NAME.to_owned(),
        part: "page".to_owned(),
    };
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        let settings = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        render(
            page,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &settings,
        )
    }));
    drawn
        .ok()
        .and_then(|pixels| pixels.into_png().ok())
        .ok_or_else(damaged)
}

/// Returns how many pixels a point becomes: as asked, but never too many in all or in one direction.
fn scale(points_wide: f32, points_high: f32, width: u32) -> f32 {
    /// The renderer counts in 16 bits.
    const LONGEST: f32 = 16_000.0;
    let (wide, high) = (points_wide.max(1.0), points_high.max(1.0));
    let asked = width.clamp(1, 16_000) as f32 / wide;
    let by_area = (MOST_PIXELS / (wide * high)).sqrt();
    let by_edge = LONGEST / wide.max(high);
    // At least one pixel in each direction.
    asked.min(by_area).min(by_edge).max(1.0 / wide.min(high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_as_wide_as_asked_within_bounds() {
        let check = |size: (f32, f32), width, expected: f32| {
            let found = scale(size.0, size.1, width) * size.0;
            assert!((found - expected).abs() < 1.0, "{found} for {expected}");
        };
        check((595.0, 842.0), 1190, 1190.0);
        check((595.0, 842.0), 0, 1.0);
        check((1000.0, 1000.0), 16_000, MOST_PIXELS.sqrt());
        check((10.0, 100_000.0), 900, 1.6);
    }
}
