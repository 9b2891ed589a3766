//! Land, lakes and borders of the world, as lines to draw a map of.
//!
//! The data is Natural Earth's, which is in the public domain. It lies in the program, at three
//! levels of detail, and is unpacked where it is needed: a map asks no network. Where a border
//! runs is not said by anybody here but by that file, and a map says whose it is.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::sync::OnceLock;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

/// Who made the data, for whoever shows it.
pub const SOURCE: &str = "Natural Earth";

static FILE: &[u8] = include_bytes!("../data/places/outlines.bin");

/// What a file of outlines begins with.
const MAGIC: &[u8] = b"kua outlines 1\n";

/// How many levels of detail there are.
pub const LEVELS: usize = 3;

/// What lines are lines of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// Land, as rings.
    Land,
    /// Larger lakes, as rings.
    Lake,
    /// Borders of countries on land.
    Border,
    /// Borders of the units of the first level.
    Unit,
}

impl Layer {
    /// All of them, in the order in which they are drawn.
    pub const ALL: [Self; 4] = [Self::Land, Self::Lake, Self::Unit, Self::Border];

    /// Whether its lines end where they begin.
    pub fn is_filled(self) -> bool {
        matches!(self, Self::Land | Self::Lake)
    }

    fn place(self) -> usize {
        match self {
            Self::Land => 0,
            Self::Lake => 1,
            Self::Border => 2,
            Self::Unit => 3,
        }
    }
}

/// A point in thousandths of a degree: east, north.
pub type Point = (i32, i32);

/// A part of the world, in thousandths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Its western edge.
    pub west: i32,
    /// Its eastern edge.
    pub east: i32,
    /// Its southern edge.
    pub south: i32,
    /// Its northern edge.
    pub north: i32,
}

impl Area {
    fn around(line: &[Point]) -> Option<Self> {
        let (first, rest) = line.split_first()?;
        let mut area = Self {
            west: first.0,
            east: first.0,
            south: first.1,
            north: first.1,
        };
        for (east, north) in rest {
            area.west = area.west.min(*east);
            area.east = area.east.max(*east);
            area.south = area.south.min(*north);
            area.north = area.north.max(*north);
        }
        Some(area)
    }

    fn meets(self, other: Self) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.south <= other.north
            && other.south <= self.north
    }

    fn longest(self) -> i32 {
        (self.east - self.west).max(self.north - self.south)
    }
}

/// A line with the area that it lies in.
struct Line {
    area: Area,
    points: Vec<Point>,
}

/// The lines of one layer at one level.
type Block = Vec<Line>;

/// Returns the lines of a layer in an area, cut at its edges; level 0 is the coarsest.
///
/// A level that is not there gives the finest one.
pub fn lines(layer: Layer, level: usize, area: Area) -> Vec<Vec<Point>> {
    static BLOCKS: [OnceLock<Block>; 4 * LEVELS] = [const { OnceLock::new() }; 4 * LEVELS];
    let number = layer.place() * LEVELS + level.min(LEVELS - 1);
    let Some(block) = BLOCKS.get(number) else {
        return Vec::new();
    };
    let block = block.get_or_init(|| block_of(FILE, number).unwrap_or_default());
    let mut found = Vec::new();
    for line in block.iter().filter(|line| line.area.meets(area)) {
        if layer.is_filled() {
            let ring = ring_within(&line.points, area);
            if ring.len() > 2 {
                found.push(ring);
            }
        } else {
            found.extend(parts_within(&line.points, area));
        }
    }
    found
}

/// Cuts a ring at the four edges, one after the other.
fn ring_within(ring: &[Point], area: Area) -> Vec<Point> {
    type Inside = fn(Point, Area) -> i64;
    // How far inside of each edge a point lies; below zero is outside.
    let edges: [Inside; 4] = [
        |point, area| i64::from(point.0) - i64::from(area.west),
        |point, area| i64::from(area.east) - i64::from(point.0),
        |point, area| i64::from(point.1) - i64::from(area.south),
        |point, area| i64::from(area.north) - i64::from(point.1),
    ];
    let mut points = ring.to_vec();
    for inside in edges {
        let Some(mut before) = points.last().copied() else {
            return points;
        };
        let mut kept = Vec::with_capacity(points.len());
        for point in points {
            let (from, to) = (inside(before, area), inside(point, area));
            if (from < 0) != (to < 0) {
                kept.push(between(before, point, from, to));
            }
            if to >= 0 {
                kept.push(point);
            }
            before = point;
        }
        points = kept;
    }
    points
}

/// The point on the edge between one on its one side and one on the other.
fn between(before: Point, point: Point, from: i64, to: i64) -> Point {
    let of = |a: i32, b: i32| {
        let step = (i64::from(b) - i64::from(a)) * from / (from - to);
        i32::try_from(i64::from(a) + step).unwrap_or(a)
    };
    (of(before.0, point.0), of(before.1, point.1))
}

/// The stretches of a line that come near an area.
fn parts_within(line: &[Point], area: Area) -> Vec<Vec<Point>> {
    let mut parts: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let [from, to] = pair else { continue };
        let near = Area::around(pair).is_some_and(|around| around.meets(area));
        match (near, open) {
            (true, true) => {
                if let Some(part) = parts.last_mut() {
                    part.push(*to);
                }
            }
            (true, false) => parts.push(vec![*from, *to]),
            (false, _) => {}
        }
        open = near;
    }
    parts
}

/// Reads a block; none where the file is not what was written.
fn block_of(file: &[u8], number: usize) -> Option<Block> {
    let rest = file.strip_prefix(MAGIC)?;
    let blocks = 4 * LEVELS;
    let (table, rest) = rest.split_at_checked(4 * blocks)?;
    let mut lengths = table.chunks_exact(4).map(|bytes| {
        let bytes: [u8; 4] = bytes.try_into().unwrap_or_default();
        u32::from_le_bytes(bytes) as usize
    });
    let begin: usize = lengths.by_ref().take(number).sum();
    let packed = rest.get(begin..begin.checked_add(lengths.next()?)?)?;
    let mut bytes = Vec::new();
    DeflateDecoder::new(packed).read_to_end(&mut bytes).ok()?;
    let mut bytes = bytes.as_slice();
    let mut block = Vec::new();
    while !bytes.is_empty() {
        let count = usize::try_from(number_of(&mut bytes)?).ok()?;
        let mut points = Vec::new();
        let mut at: Point = (0, 0);
        for _ in 0..count {
            at.0 = at.0.checked_add(step_of(&mut bytes)?)?;
            at.1 = at.1.checked_add(step_of(&mut bytes)?)?;
            points.push(at);
        }
        block.push(Line {
            area: Area::around(&points)?,
            points,
        });
    }
    Some(block)
}

fn number_of(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0_u32;
    for shift in (0..35).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(first & 0x7f).checked_shl(shift)?;
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

fn step_of(bytes: &mut &[u8]) -> Option<i32> {
    let number = number_of(bytes)?;
    i32::try_from(number >> 1)
        .ok()
        .map(|half| if number & 1 == 0 { half } else { -half - 1 })
}

/// Lines of one layer, in degrees east and north, as a writer gets them.
pub struct Raw {
    /// The layer.
    pub layer: Layer,
    /// Its lines.
    pub lines: Vec<Vec<(f64, f64)>>,
}

/// How far lines may be off at each level, in degrees.
const OFF: [f64; LEVELS] = [0.15, 0.04, 0.012];

/// Writes a file of outlines, every level as coarse as a map of it needs.
///
/// # Errors
/// Where the bytes can't be packed.
pub fn write(raw: &[Raw]) -> std::io::Result<Vec<u8>> {
    let mut blocks: Vec<Vec<u8>> = vec![Vec::new(); 4 * LEVELS];
    for raw in raw {
        let joined = match raw.layer.is_filled() {
            true => raw.lines.clone(),
            false => joined(&raw.lines),
        };
        for (level, off) in OFF.iter().enumerate() {
            // Nobody sees them on a map of the world.
            if level == 0 && raw.layer == Layer::Unit {
                continue;
            }
            let Some(block) = blocks.get_mut(raw.layer.place() * LEVELS + level) else {
                continue;
            };
            for line in &joined {
                let kept = simpler(line, *off);
                let points: Vec<Point> = kept
                    .iter()
                    .map(|(east, north)| (thousandths(*east), thousandths(*north)))
                    .collect();
                let least = match raw.layer {
                    Layer::Land => 2.0 * off,
                    Layer::Lake => 8.0 * off,
                    Layer::Border | Layer::Unit => 0.0,
                };
                let large = Area::around(&points)
                    .is_some_and(|area| f64::from(area.longest()) >= 1_000.0 * least);
                let enough = if raw.layer.is_filled() { 4 } else { 2 };
                if large && points.len() >= enough {
                    put(block, &points);
                }
            }
        }
    }
    let mut file = MAGIC.to_vec();
    let mut packed = Vec::new();
    for block in &blocks {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(block)?;
        let bytes = encoder.finish()?;
        let length = u32::try_from(bytes.len()).map_err(std::io::Error::other)?;
        file.extend(length.to_le_bytes());
        packed.extend(bytes);
    }
    file.extend(packed);
    Ok(file)
}

/// Joins lines that meet end to end where no third one does, so that they are made simpler as one.
fn joined(lines: &[Vec<(f64, f64)>]) -> Vec<Vec<(f64, f64)>> {
    let key = |point: &(f64, f64)| (thousandths(point.0), thousandths(point.1));
    let mut meets: BTreeMap<Point, Vec<usize>> = BTreeMap::new();
    for (number, line) in lines.iter().enumerate() {
        for end in [line.first(), line.last()].into_iter().flatten() {
            meets.entry(key(end)).or_default().push(number);
        }
    }
    let mut used = vec![false; lines.len()];
    let mut all = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if used.get(number).copied().unwrap_or(true) || line.len() < 2 {
            continue;
        }
        if let Some(used) = used.get_mut(number) {
            *used = true;
        }
        let mut chain = line.clone();
        // Once from each end.
        for _ in 0..2 {
            while let Some(end) = chain.last().copied() {
                let next = meets
                    .get(&key(&end))
                    .filter(|numbers| numbers.len() == 2)
                    .and_then(|numbers| {
                        numbers
                            .iter()
                            .copied()
                            .find(|number| used.get(*number) == Some(&false))
                    });
                let Some(more) = next.and_then(|next| lines.get(next)) else {
                    break;
                };
                if let Some(used) = next.and_then(|next| used.get_mut(next)) {
                    *used = true;
                }
                let forward = more.first().is_some_and(|first| key(first) == key(&end));
                match forward {
                    true => chain.extend(more.iter().skip(1)),
                    false => chain.extend(more.iter().rev().skip(1)),
                }
            }
            chain.reverse();
        }
        all.push(chain);
    }
    all
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a degree is between -180 and 180"
)]
fn thousandths(degrees: f64) -> i32 {
    (degrees.clamp(-180.0, 180.0) * 1_000.0).round() as i32
}

fn put(bytes: &mut Vec<u8>, points: &[Point]) {
    put_number(bytes, u32::try_from(points.len()).unwrap_or(u32::MAX));
    let mut before: Point = (0, 0);
    for point in points {
        for step in [point.0 - before.0, point.1 - before.1] {
            let folded = if step < 0 {
                ((-(i64::from(step)) - 1) << 1) | 1
            } else {
                i64::from(step) << 1
            };
            put_number(bytes, u32::try_from(folded).unwrap_or(0));
        }
        before = *point;
    }
}

fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return;
        }
        bytes.push(low | 0x80);
    }
}

/// Leaves points out that lie no further off than this (Ramer, Douglas and Peucker).
fn simpler(line: &[(f64, f64)], off: f64) -> Vec<(f64, f64)> {
    let mut keep = vec![false; line.len()];
    let mut open = Vec::new();
    if let (Some(first), true) = (keep.first_mut(), line.len() > 1) {
        *first = true;
        open.push((0, line.len() - 1));
    }
    if let Some(last) = keep.last_mut() {
        *last = true;
    }
    while let Some((from, to)) = open.pop() {
        let (Some(a), Some(b)) = (line.get(from), line.get(to)) else {
            continue;
        };
        let mut furthest = (0.0, from);
        for (place, point) in line.iter().enumerate().take(to).skip(from + 1) {
            let distance = distance(*point, *a, *b);
            if distance > furthest.0 {
                furthest = (distance, place);
            }
        }
        if furthest.0 > off {
            if let Some(kept) = keep.get_mut(furthest.1) {
                *kept = true;
            }
            open.push((from, furthest.1));
            open.push((furthest.1, to));
        }
    }
    line.iter()
        .zip(keep)
        .filter_map(|(point, keep)| keep.then_some(*point))
        .collect()
}

/// How far a point lies from a stretch between two others.
fn distance(point: (f64, f64), a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((point.0 - a.0) * dx + (point.1 - a.1) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (point.0 - a.0 - along * dx).hypot(point.1 - a.1 - along * dy)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: Area = Area {
        west: -180_000,
        east: 180_000,
        south: -90_000,
        north: 90_000,
    };

    /// Almaty and Urumqi with what lies around.
    const STEPPE: Area = Area {
        west: 74_000,
        east: 90_000,
        south: 40_000,
        north: 48_000,
    };

    #[test]
    fn every_block_of_the_file_can_be_read() {
        for number in 0..4 * LEVELS {
            assert!(block_of(FILE, number).is_some(), "block {number}");
        }
        assert!(block_of(&FILE[..FILE.len() - 1], 4 * LEVELS - 1).is_none());
        assert!(block_of(b"something else", 0).is_none());
        assert!(FILE.len() < 1_600_000, "{}", FILE.len());
    }

    #[test]
    fn a_map_of_the_steppe_has_land_borders_units_and_lake_balkhash() {
        for layer in Layer::ALL {
            let found = lines(layer, 2, STEPPE);
            assert!(!found.is_empty(), "{layer:?}");
            if layer.is_filled() {
                for point in found.iter().flatten() {
                    assert!((STEPPE.west..=STEPPE.east).contains(&point.0), "{layer:?}");
                    assert!(
                        (STEPPE.south..=STEPPE.north).contains(&point.1),
                        "{layer:?}"
                    );
                }
            }
        }
        assert!(lines(Layer::Unit, 0, ALL).is_empty());
        let points = |level| {
            lines(Layer::Land, level, ALL)
                .iter()
                .map(Vec::len)
                .sum::<usize>()
        };
        assert!(points(0) < points(1) && points(1) < points(2));
        assert!(points(0) < 20_000, "{}", points(0));
    }

    #[test]
    fn points_that_hardly_matter_are_left_out() {
        let check = |line: &[(f64, f64)], expected: &[(f64, f64)]| {
            assert_eq!(simpler(line, 0.1), expected);
        };
        check(&[], &[]);
        check(&[(0.0, 0.0)], &[(0.0, 0.0)]);
        check(
            &[(0.0, 0.0), (1.0, 0.05), (2.0, 0.0)],
            &[(0.0, 0.0), (2.0, 0.0)],
        );
        let corner = [(0.0, 0.0), (1.0, 1.0), (2.0, 0.0)];
        check(&corner, &corner);
    }

    #[test]
    fn lines_that_meet_alone_are_one() {
        let check = |lines: &[&[(f64, f64)]], expected: usize, points: usize| {
            let lines: Vec<Vec<(f64, f64)>> = lines.iter().map(|line| line.to_vec()).collect();
            let joined = joined(&lines);
            assert_eq!(joined.len(), expected);
            assert_eq!(joined.iter().map(Vec::len).sum::<usize>(), points);
        };
        let (a, b, c, d) = ((0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (1.0, 1.0));
        check(&[&[a, b], &[b, c]], 1, 3);
        check(&[&[a, b], &[c, b]], 1, 3);
        check(&[&[b, a], &[b, c]], 1, 3);
        check(&[&[a, b], &[b, c], &[b, d]], 3, 6);
        check(&[&[a, b], &[b, c], &[c, a]], 1, 4);
        check(&[&[a], &[]], 0, 0);
    }

    #[test]
    fn a_ring_is_cut_at_the_edge() {
        let area = Area {
            west: 0,
            east: 10,
            south: 0,
            north: 10,
        };
        let square = [(5, 5), (15, 5), (15, 8), (5, 8)];
        assert_eq!(
            ring_within(&square, area),
            [(5, 5), (10, 5), (10, 8), (5, 8)]
        );
        assert!(ring_within(&[(20, 20), (30, 20), (30, 30)], area).is_empty());
        let around = [(-5, -5), (15, -5), (15, 15), (-5, 15)];
        assert_eq!(ring_within(&around, area).len(), 4);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            line in proptest::collection::vec((-180_000_i32..=180_000, -90_000_i32..=90_000), 2..40)
        ) {
            let mut bytes = Vec::new();
            put(&mut bytes, &line);
            let mut rest = bytes.as_slice();
            prop_assert_eq!(number_of(&mut rest).unwrap() as usize, line.len());
            let mut at = (0, 0);
            for point in &line {
                at.0 += step_of(&mut rest).unwrap();
                at.1 += step_of(&mut rest).unwrap();
                prop_assert_eq!(at, *point);
            }
            prop_assert!(rest.is_empty());
        }

        #[test]
        fn nothing_of_a_cut_ring_lies_outside(
            ring in proptest::collection::vec((-50_i32..50, -50_i32..50), 3..20)
        ) {
            let area = Area { west: -10, east: 12, south: -7, north: 9 };
            for point in ring_within(&ring, area) {
                prop_assert!((area.west..=area.east).contains(&point.0));
                prop_assert!((area.south..=area.north).contains(&point.1));
            }
        }
    }
}
