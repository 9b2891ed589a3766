//! Turns the Russian model of a package into our own file: once, when it is added.

use std::io::Read as _;

use flate2::read::GzDecoder;

use super::super::ConvertError;
use super::super::container::{Container, Kind, Values};
use super::super::wheel::Wheel;
use super::network::{SHAPE_WIDTH, TAGS, WIDTHS};
use super::vocabulary::{self, Vocabulary};
use super::{TAG_NAMES, shape};

const NAMES: &str = "/data/model/slovnet_ner_news_v1.tar";
const VECTORS: &str = "/data/emb/navec_news_v1_1B_250K_300d_100q.tar";
/// A word list unpacks to five million bytes; what says more is none.
const LARGEST_LIST: u64 = 64 * 1024 * 1024;
/// What a variance of nothing is divided by; nothing else may be.
const SMALLEST: f32 = 1e-12;

/// Converts the package where it is this model's.
pub(in super::super) fn convert(wheel: &mut Wheel<'_>) -> Result<Option<Container>, ConvertError> {
    let (Some(names), Some(vectors)) = (wheel.ending(NAMES), wheel.ending(VECTORS)) else {
        return Ok(None);
    };
    let names = wheel.read(&names)?;
    let vectors = wheel.read(&vectors)?;
    container(&Tar::read(&names)?, &Tar::read(&vectors)?).map(Some)
}

fn container(names: &Tar<'_>, vectors: &Tar<'_>) -> Result<Container, ConvertError> {
    if lines(names, "vocabs/tag.gz")?.lines().ne(TAG_NAMES) {
        return Err(inside("vocabs/tag.gz"));
    }
    if lines(names, "vocabs/shape.gz")?.lines().ne(shape::names()) {
        return Err(inside("vocabs/shape.gz"));
    }
    let mut container = Container::new(Kind::Russian, "natasha 1.6.0");
    put_words(&mut container, names, vectors)?;
    // The arrays stand in the order of the network's parts, as its description numbers them.
    let mut arrays = Arrays { names, next: 0 };
    let shapes = arrays.take(shape::COUNT * SHAPE_WIDTH)?;
    put(
        &mut container,
        "shapes",
        &[shape::COUNT, SHAPE_WIDTH],
        shapes,
    )?;
    for (layer, (from, to)) in WIDTHS
        .into_iter()
        .zip(WIDTHS.into_iter().skip(1))
        .enumerate()
    {
        let name = format!("layer {layer}");
        let weights = arrays.take(to * from * 3)?;
        // The first layer is multiplied a token at a time, the others a window at a time.
        if layer == 0 {
            let weights = by_token(&weights, from, to);
            put(&mut container, &name, &[from, 3 * to], weights)?;
        } else {
            let weights = by_window(&weights, from, to);
            put(&mut container, &name, &[3 * from, to], weights)?;
        }
        put_after(&mut container, &name, to, &mut arrays)?;
    }
    let [.., last] = WIDTHS;
    let projection = arrays.take(last * TAGS)?;
    put(&mut container, "projection", &[last, TAGS], projection)?;
    put(
        &mut container,
        "projection bias",
        &[TAGS],
        arrays.take(TAGS)?,
    )?;
    put(
        &mut container,
        "transitions",
        &[TAGS, TAGS],
        arrays.take(TAGS * TAGS)?,
    )?;
    Ok(container)
}

fn put_words(
    container: &mut Container,
    names: &Tar<'_>,
    vectors: &Tar<'_>,
) -> Result<(), ConvertError> {
    const PLACE: &str = "pq.bin";
    let words = lines(names, "vocabs/word.gz")?;
    let words: Vec<&str> = words.lines().collect();
    let bytes = vectors.member(PLACE)?;
    let (head, bytes) = bytes.split_at_checked(16).ok_or_else(|| inside(PLACE))?;
    let count = u32::try_from(words.len()).map_err(|_| inside(PLACE))?;
    let expected = [count, 300, 100, 256];
    if head != expected.map(u32::to_le_bytes).as_flattened() {
        return Err(inside(PLACE));
    }
    let (codes, table) = bytes
        .split_at_checked(words.len() * vocabulary::CODES)
        .ok_or_else(|| inside(PLACE))?;
    let table = floats(table).ok_or_else(|| inside(PLACE))?;
    Vocabulary::store(container, &words, codes, table).ok_or_else(|| inside(PLACE))
}

/// Reads what follows the weights of a layer: bias, then the four parts of its normalisation.
fn put_after(
    container: &mut Container,
    name: &str,
    width: usize,
    arrays: &mut Arrays<'_>,
) -> Result<(), ConvertError> {
    let bias = arrays.take(width)?;
    let weight = arrays.take(width)?;
    let shift = arrays.take(width)?;
    let mean = arrays.take(width)?;
    let deviation = arrays.take(width)?;
    if deviation.iter().any(|deviation| deviation.abs() < SMALLEST) {
        return Err(inside(name));
    }
    // (x - mean) / deviation * weight + shift is one product and one sum.
    let scale: Vec<f32> = weight
        .iter()
        .zip(&deviation)
        .map(|(weight, deviation)| weight / deviation)
        .collect();
    let shift = shift
        .iter()
        .zip(&mean)
        .zip(&scale)
        .map(|((shift, mean), scale)| shift - mean * scale)
        .collect();
    put(container, &format!("{name} bias"), &[width], bias)?;
    put(container, &format!("{name} scale"), &[width], scale)?;
    put(container, &format!("{name} shift"), &[width], shift)
}

/// Lays weights of (to × from × 3) out as from × (3 × to).
fn by_token(weights: &[f32], from: usize, to: usize) -> Vec<f32> {
    let at = |row: usize, part: usize, column: usize| (column * from + row) * 3 + part;
    let order = (0..from)
        .flat_map(|row| (0..3).flat_map(move |part| (0..to).map(move |to| (row, part, to))));
    order
        .filter_map(|(row, part, column)| weights.get(at(row, part, column)).copied())
        .collect()
}

/// Lays weights of (to × from × 3) out as (3 × from) × to.
fn by_window(weights: &[f32], from: usize, to: usize) -> Vec<f32> {
    let at = |row: usize, part: usize, column: usize| (column * from + row) * 3 + part;
    let order = (0..3)
        .flat_map(|part| (0..from).flat_map(move |row| (0..to).map(move |to| (row, part, to))));
    order
        .filter_map(|(row, part, column)| weights.get(at(row, part, column)).copied())
        .collect()
}

fn put(
    container: &mut Container,
    name: &str,
    shape: &[usize],
    values: Vec<f32>,
) -> Result<(), ConvertError> {
    container
        .put(name, shape, Values::F32(values))
        .then_some(())
        .ok_or_else(|| inside(name))
}

/// The arrays of the network, one after the other.
struct Arrays<'a> {
    names: &'a Tar<'a>,
    next: u32,
}

impl Arrays<'_> {
    fn take(&mut self, count: usize) -> Result<Vec<f32>, ConvertError> {
        let name = format!("arrays/{}.bin", self.next);
        self.next += 1;
        floats(self.names.member(&name)?)
            .filter(|values| values.len() == count && values.iter().all(|value| value.is_finite()))
            .ok_or_else(|| inside(&name))
    }
}

fn floats(bytes: &[u8]) -> Option<Vec<f32>> {
    let (fours, rest) = bytes.as_chunks::<4>();
    rest.is_empty()
        .then(|| fours.iter().map(|&four| f32::from_le_bytes(four)).collect())
}

/// Unpacks a list of words.
fn lines(tar: &Tar<'_>, name: &str) -> Result<String, ConvertError> {
    let mut text = String::new();
    GzDecoder::new(tar.member(name)?)
        .take(LARGEST_LIST)
        .read_to_string(&mut text)
        .map_err(|_| inside(name))?;
    Ok(text)
}

fn inside(place: &str) -> ConvertError {
    ConvertError::Inside(place.into())
}

/// An archive as `tar` makes them: the files and their bytes.
struct Tar<'b> {
    members: Vec<(&'b str, &'b [u8])>,
}

impl<'b> Tar<'b> {
    fn read(bytes: &'b [u8]) -> Result<Self, ConvertError> {
        const BLOCK: usize = 512;
        let mut members = Vec::new();
        let mut rest = bytes;
        while let Some((head, after)) = rest.split_at_checked(BLOCK) {
            if head.iter().all(|&byte| byte == 0) {
                break;
            }
            let (name, size) = name_and_size(head).ok_or_else(|| inside("tar"))?;
            let (content, padded) = after.split_at_checked(size).ok_or_else(|| inside("tar"))?;
            members.push((name, content));
            let padding = size.next_multiple_of(BLOCK) - size;
            rest = padded.get(padding..).unwrap_or_default();
        }
        Ok(Self { members })
    }

    fn member(&self, name: &str) -> Result<&'b [u8], ConvertError> {
        self.members
            .iter()
            .find(|(found, _)| *found == name)
            .map(|(_, content)| *content)
            .ok_or_else(|| inside(name))
    }
}

fn name_and_size(head: &[u8]) -> Option<(&str, usize)> {
    let field = |begin: usize, length: usize| {
        let field = head.get(begin..begin + length)?;
        let field = field.split(|&byte| byte == 0).next()?;
        std::str::from_utf8(field).ok()
    };
    let size = field(124, 12)?.trim();
    Some((field(0, 100)?, usize::from_str_radix(size, 8).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (name, content) in members {
            let mut head = [0; 512];
            head[..name.len()].copy_from_slice(name.as_bytes());
            let size = format!("{:011o}", content.len());
            head[124..135].copy_from_slice(size.as_bytes());
            bytes.extend(head);
            bytes.extend(*content);
            bytes.resize(bytes.len().next_multiple_of(512), 0);
        }
        bytes.extend([0; 1024]);
        bytes
    }

    #[test]
    fn members_of_an_archive_are_found() {
        let bytes = archive(&[
            ("meta.json", b"{}"),
            ("arrays/0.bin", &[7; 513]),
            ("empty", b""),
        ]);
        let tar = Tar::read(&bytes).unwrap();
        for (name, expected) in [
            ("meta.json", Some(2)),
            ("arrays/0.bin", Some(513)),
            ("empty", Some(0)),
            ("arrays", None),
        ] {
            let found = tar.member(name).map(<[u8]>::len);
            assert_eq!(found.ok(), expected, "{name}");
        }
    }

    #[test]
    fn a_cut_archive_is_refused() {
        let bytes = archive(&[("arrays/0.bin", &[7; 2000])]);
        assert_eq!(Tar::read(&bytes[..1024]).err(), Some(inside("tar")));
        assert_eq!(Tar::read(&[9; 512]).err(), Some(inside("tar")));
    }

    #[test]
    fn weights_are_laid_out_for_products() {
        // Two outputs of two inputs over three tokens: the value is output, input, part.
        let weights: Vec<f32> = [0, 1, 2, 10, 11, 12, 100, 101, 102, 110, 111, 112]
            .map(|value: u16| f32::from(value))
            .to_vec();
        let expected =
            [0, 100, 1, 101, 2, 102, 10, 110, 11, 111, 12, 112].map(|value: u16| f32::from(value));
        assert_eq!(by_token(&weights, 2, 2), expected);
        let expected =
            [0, 100, 10, 110, 1, 101, 11, 111, 2, 102, 12, 112].map(|value: u16| f32::from(value));
        assert_eq!(by_window(&weights, 2, 2), expected);
    }
}
