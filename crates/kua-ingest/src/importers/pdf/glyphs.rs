//! What a page draws, as far as reading needs it: glyphs with their boxes, what covers them, pictures.

use hayro::hayro_interpret::font::{Glyph as Drawn, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::{BfString, WritingMode};
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask,
};
use hayro::hayro_syntax::object::{Dict, String as PdfString};
use hayro::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};

use super::strings::decoded;

/// The most glyphs of one page, and the most boxes and pictures that may cover them.
pub(super) const MOST_GLYPHS: usize = 200_000;
const MOST_COVERS: usize = 2_000;

/// Which way the lines of a stretch run on the page as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    Right,
    Down,
    Left,
    Up,
}

impl Heading {
    /// All of them; upright text first.
    pub(super) const ALL: [Self; 4] = [Self::Right, Self::Down, Self::Left, Self::Up];

    /// Turns a point of the page so that lines run to the right and follow each other downward.
    fn turned(self, point: Point) -> (f64, f64) {
        match self {
            Self::Right => (point.x, point.y),
            Self::Down => (point.y, -point.x),
            Self::Left => (-point.x, -point.y),
            Self::Up => (-point.y, point.x),
        }
    }

    /// Turns a box back: left, top, right, bottom on the page.
    pub(super) fn on_page(self, [left, top, right, bottom]: [f32; 4]) -> [f32; 4] {
        match self {
            Self::Right => [left, top, right, bottom],
            Self::Down => [-bottom, left, -top, right],
            Self::Left => [-right, -bottom, -left, -top],
            Self::Up => [top, -right, bottom, -left],
        }
    }

    /// Tells it by where the upper end of the letters points.
    fn of_upward(x: f64, y: f64) -> Self {
        if y.abs() >= x.abs() {
            if y <= 0.0 { Self::Right } else { Self::Left }
        } else if x > 0.0 {
            Self::Down
        } else {
            Self::Up
        }
    }
}

/// A glyph with its place, in coordinates turned by its heading, in points.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    /// Its letters, in the order of reading; one glyph may stand for several.
    pub(super) text: String,
    pub(super) heading: Heading,
    /// Left and right edge along the line.
    pub(super) left: f32,
    pub(super) right: f32,
    /// Where the letters stand on.
    pub(super) base: f32,
    /// Height of the type.
    pub(super) size: f32,
    /// Its place in the order in which the page is drawn.
    pub(super) order: usize,
    /// It is there for searching only: the picture of the page shows the letters.
    pub(super) is_invisible: bool,
    /// Its letters follow each other to the left, as layers of recognised text have it.
    pub(super) is_mirrored: bool,
    /// Its colour is the paper's.
    is_pale: bool,
    /// It was cut away.
    is_cut: bool,
}

impl Glyph {
    /// Upper edge of its box.
    pub(super) fn top(&self) -> f32 {
        self.base - 0.8 * self.size
    }

    /// Lower edge of its box.
    pub(super) fn bottom(&self) -> f32 {
        self.base + 0.22 * self.size
    }

    /// Makes the glyph number `order` of a line on which all are five points wide.
    #[cfg(test)]
    pub(super) fn sample(text: &str, place: usize, order: usize) -> Self {
        let left = place as f32 * 5.0;
        Self {
            text: text.to_owned(),
            heading: Heading::Right,
            left,
            right: left + 5.0,
            base: 100.0,
            size: 10.0,
            order,
            is_invisible: false,
            is_mirrored: false,
            is_pale: false,
            is_cut: false,
        }
    }

    fn on_page(&self) -> [f32; 4] {
        self.heading
            .on_page([self.left, self.top(), self.right, self.bottom()])
    }
}

/// A filled rectangle or a picture.
struct Cover {
    area: Rect,
    /// How many glyphs were drawn before it.
    after: usize,
    is_pale: bool,
    is_picture: bool,
}

/// Collects what a page draws.
pub(super) struct Collector {
    area: Rect,
    glyphs: Vec<Glyph>,
    covers: Vec<Cover>,
    /// Visible part after each clip.
    clips: Vec<Rect>,
    /// Opacity of each group.
    groups: Vec<f32>,
    /// Wording that stands for the glyphs from here on.
    wordings: Vec<Option<(usize, String)>>,
    is_full: bool,
}

/// What a page has.
#[derive(Default)]
pub(super) struct Drawing {
    pub(super) glyphs: Vec<Glyph>,
    /// How many glyphs a reader of the page cannot see.
    pub(super) hidden: usize,
    /// A picture takes a good part of it.
    pub(super) has_picture: bool,
    /// There were more glyphs than are taken.
    pub(super) is_cut_short: bool,
}

impl Collector {
    /// Begins a page so many points wide and high.
    pub(super) fn new(width: f32, height: f32) -> Self {
        Self {
            area: Rect::new(0.0, 0.0, f64::from(width), f64::from(height)),
            glyphs: Vec::new(),
            covers: Vec::new(),
            clips: Vec::new(),
            groups: Vec::new(),
            wordings: Vec::new(),
            is_full: false,
        }
    }

    /// Ends the page: what lies outside of it goes, what cannot be seen is counted.
    pub(super) fn finish(mut self) -> Drawing {
        while !self.wordings.is_empty() {
            self.end_marked_content();
        }
        let page = self.area.area().max(1.0);
        let share = |cover: &Cover| cover.area.intersect(self.area).area() / page;
        let has_picture = self
            .covers
            .iter()
            .any(|cover| cover.is_picture && share(cover) > 0.1);
        let mut hidden = 0;
        let mut kept = Vec::with_capacity(self.glyphs.len());
        for (order, glyph) in self.glyphs.into_iter().enumerate() {
            let [left, top, right, bottom] = glyph.on_page().map(f64::from);
            let middle = Point::new(f64::midpoint(left, right), f64::midpoint(top, bottom));
            let is_white_space = glyph.text.chars().all(char::is_whitespace);
            if !self.area.contains(middle) {
                hidden += usize::from(!is_white_space);
                continue;
            }
            let size = f64::from(glyph.size);
            let over = |cover: &&Cover| {
                cover.area.contains(middle)
                    && cover.area.height() >= 0.6 * size
                    && cover.area.width() >= 0.5 * (right - left)
            };
            // Letters behind the picture of the whole page are those that were recognised in it.
            let is_hidden = if glyph.is_invisible {
                !self
                    .covers
                    .iter()
                    .any(|cover| cover.is_picture && cover.area.contains(middle))
            } else {
                glyph.is_cut
                    || (glyph.is_pale
                        && !self
                            .covers
                            .iter()
                            .filter(|cover| cover.after <= order && !cover.is_pale)
                            .any(|cover| cover.area.contains(middle)))
                    || self
                        .covers
                        .iter()
                        .filter(|cover| cover.after > order)
                        .filter(|cover| !(cover.is_picture && share(cover) > 0.8))
                        .any(|cover| over(&cover))
            };
            hidden += usize::from(is_hidden && !is_white_space);
            kept.push(glyph);
        }
        Drawing {
            glyphs: kept,
            hidden,
            has_picture,
            is_cut_short: self.is_full,
        }
    }

    fn add(&mut self, drawn: &Drawn<'_>, place: Affine, mode: WritingMode, look: Look) {
        if self.glyphs.len() >= MOST_GLYPHS {
            self.is_full = true;
            return;
        }
        let advance = match drawn {
            Drawn::Outline(glyph) => glyph.advance_width(),
            Drawn::Type3(glyph) => glyph.advance_width(),
        };
        let advance = f64::from(advance.unwrap_or(500.0));
        let origin = place * Point::ZERO;
        let end = place * Point::new(advance, 0.0);
        let upward = place * Point::new(0.0, 1000.0) - origin;
        let size = upward.hypot();
        let is_sound = size.is_finite() && end.is_finite() && size > 0.01 && size < 10_000.0;
        if !is_sound {
            return;
        }
        let text = match drawn.as_unicode() {
            Some(BfString::Char(letter)) => cleaned(&letter.to_string()),
            Some(BfString::String(letters)) => cleaned(&letters),
            None => "\u{FFFD}".to_owned(),
        };
        if text.is_empty() {
            return;
        }
        let mut heading = Heading::of_upward(upward.x, upward.y);
        let is_mirrored = place.determinant() > 0.0;
        let (left, right, base) = if matches!(mode, WritingMode::Vertical) {
            // Written downward, in columns from right to left.
            heading = Heading::Down;
            let middle = f64::midpoint(origin.x, end.x);
            let top = origin.y - 0.88 * size;
            (top, top + size, 0.3 * size - middle)
        } else {
            let (from, base) = heading.turned(origin);
            let (to, _) = heading.turned(end);
            (from.min(to), from.max(to), base)
        };
        let is_cut = self
            .clips
            .last()
            .is_some_and(|clip| !clip.inflate(1.0, 1.0).contains(origin.midpoint(end)));
        self.glyphs.push(Glyph {
            text,
            heading,
            left: left as f32,
            right: right as f32,
            base: base as f32,
            size: size as f32,
            order: self.glyphs.len(),
            is_invisible: look == Look::Invisible,
            is_mirrored,
            is_pale: look == Look::Pale,
            is_cut,
        });
    }

    fn opacity(&self) -> f32 {
        self.groups.iter().product()
    }

    fn cover(&mut self, area: Rect, is_pale: bool, is_picture: bool) {
        let seen = match self.clips.last() {
            Some(clip) => area.intersect(*clip),
            None => area,
        };
        if seen.width() > 1.0 && seen.height() > 1.0 && self.covers.len() < MOST_COVERS {
            self.covers.push(Cover {
                area: seen,
                after: self.glyphs.len(),
                is_pale,
                is_picture,
            });
        }
    }

    fn fill(&mut self, area: Rect, props: &DrawProps<'_>, mode: &DrawMode) {
        let is_fill = matches!(mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(..));
        if !is_fill || props.blend_mode != BlendMode::Normal || props.soft_mask.is_some() {
            return;
        }
        let [red, green, blue, alpha] = match &props.paint {
            Paint::Color(colour) => colour.to_rgba().components(),
            Paint::Pattern(_) => return,
        };
        if alpha * self.opacity() > 0.95 {
            let area = props.transform.transform_rect_bbox(area);
            self.cover(area, is_pale(red, green, blue), false);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Plain,
    Pale,
    Invisible,
}

impl<'a> Device<'a> for Collector {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        if is_rectangle(path) {
            self.fill(path.bounding_box(), &props, mode);
        }
    }

    fn draw_rect(&mut self, rect: &Rect, props: DrawProps<'a>, mode: &DrawMode) {
        self.fill(*rect, &props, mode);
    }

    fn push_clip_path(&mut self, clip_path: &ClipPath) {
        let area = clip_path.path.bounding_box();
        let seen = self
            .clips
            .last()
            .map_or(area, |before| before.intersect(area));
        self.clips.push(seen);
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn push_transparency_group(&mut self, opacity: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.groups.push(opacity);
    }

    fn pop_transparency_group(&mut self) {
        self.groups.pop();
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let look = match (&props.paint, mode) {
            (_, DrawMode::Invisible) => Look::Invisible,
            (Paint::Color(colour), _) => {
                let [red, green, blue, alpha] = colour.to_rgba().components();
                if is_pale(red, green, blue) || alpha * self.opacity() < 0.05 {
                    Look::Pale
                } else {
                    Look::Plain
                }
            }
            (Paint::Pattern(_), _) => Look::Plain,
        };
        for glyph in run.glyphs() {
            let place = props.transform * glyph.transform();
            self.add(glyph, place, run.writing_mode(), look);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let area = Rect::new(
            0.0,
            0.0,
            f64::from(image.width()),
            f64::from(image.height()),
        );
        let area = props.transform.transform_rect_bbox(area);
        let covers = matches!(image, Image::Raster(_)) && self.opacity() > 0.95;
        if covers && props.blend_mode == BlendMode::Normal {
            self.cover(area, false, true);
        }
    }

    fn begin_marked_content(&mut self, _tag: &[u8], properties: Option<&Dict<'_>>) {
        let wording = properties
            .and_then(|properties| properties.get::<PdfString<'_>>(b"ActualText"))
            .map(|wording| cleaned(&decoded(wording.as_bytes())))
            .filter(|wording| !wording.is_empty())
            .map(|wording| (self.glyphs.len(), wording));
        self.wordings.push(wording);
    }

    fn end_marked_content(&mut self) {
        let Some(Some((from, wording))) = self.wordings.pop() else {
            return;
        };
        let is_inner = self.wordings.iter().all(Option::is_none);
        if let Some(glyphs) = self.glyphs.get(from..)
            && is_inner
            && let Some(joined) = reworded(glyphs, wording)
        {
            self.glyphs.truncate(from);
            self.glyphs.push(joined);
        }
    }
}

/// Makes one glyph of a few that stand for this wording together.
///
/// A wording for a whole line or paragraph would take the places of its letters away,
/// and could say anything, so only clusters are taken.
fn reworded(glyphs: &[Glyph], wording: String) -> Option<Glyph> {
    const MOST: usize = 12;
    let first = glyphs.first()?;
    let has_unknown = glyphs.iter().any(|glyph| glyph.text.contains('\u{FFFD}'));
    let is_cluster = glyphs.len() <= MOST || has_unknown;
    let one_line = glyphs.iter().all(|glyph| {
        glyph.heading == first.heading && (glyph.base - first.base).abs() < first.size
    });
    let length = wording.chars().count();
    if !is_cluster || !one_line || length > 4 * glyphs.len() + 4 {
        return None;
    }
    // What stands for a hyphen at the end of a line is the hyphen that is seen.
    if wording == "\u{AD}" {
        return None;
    }
    let left = glyphs.iter().map(|g| g.left).fold(f32::MAX, f32::min);
    let right = glyphs.iter().map(|g| g.right).fold(f32::MIN, f32::max);
    Some(Glyph {
        text: wording,
        left,
        right,
        ..first.clone()
    })
}

/// Takes away what nobody can see on a page and no reader needs.
fn cleaned(text: &str) -> String {
    text.chars()
        .filter(|letter| {
            !matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        })
        .map(|letter| match letter {
            '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' => ' ',
            letter if letter.is_control() => '\u{FFFD}',
            letter => letter,
        })
        .collect()
}

fn is_pale(red: f32, green: f32, blue: f32) -> bool {
    red.min(green).min(blue) > 0.93
}

fn is_rectangle(path: &BezPath) -> bool {
    let elements = path.elements();
    elements.len() <= 6
        && elements
            .iter()
            .all(|element| !matches!(element, PathEl::QuadTo(..) | PathEl::CurveTo(..)))
        && {
            let area = path.bounding_box().area();
            area > 0.0 && path.area().abs() > 0.95 * area
        }
}
