//! The network: three layers of windows of three tokens, a projection to tags, and the best way
//! through the tags.
//!
//! What a token gets depends on three tokens to each side at most. So a long text goes through in
//! blocks with that much overlap and gets the same answer as in one piece, in little memory.

use std::collections::HashMap;

use ndarray::linalg::general_mat_mul;
use ndarray::{Array2, ArrayView2, ArrayViewMut2, ShapeBuilder as _};

use super::super::container::{Container, ContainerError};
use super::shape;
use super::vocabulary::{self, Vocabulary};

/// Tags that a token can get: padding, outside, and begin and inside for each of three kinds.
pub(super) const TAGS: usize = 8;
/// Tokens that one window covers.
const WINDOW: usize = 3;
/// Numbers that stand for a shape.
pub(super) const SHAPE_WIDTH: usize = 30;
const INPUT: usize = vocabulary::WIDTH + SHAPE_WIDTH;
/// Numbers a token has after each layer.
pub(super) const WIDTHS: [usize; 4] = [INPUT, 256, 128, 64];
/// Tokens that go through at once.
const BLOCK: usize = 1024;
/// Tokens to each side that the layers after the first look at.
const REACH: usize = 2;

/// Tokens after which the scores of the way through the tags start at the ground again.
const GROUNDED: usize = 64;

/// A word and a shape: all that the network sees of a token.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Sight {
    pub(super) word: u32,
    pub(super) shape: u8,
}

/// The weights, laid out for products.
pub(super) struct Network {
    vocabulary: Vocabulary,
    shapes: Vec<f32>,
    /// Input by (window × width): what a token gives to its right neighbour, itself, its left neighbour.
    first: Array2<f32>,
    /// (Window × width) by width, for the second and third layer.
    second: Array2<f32>,
    third: Array2<f32>,
    after: [After; 3],
    projection: Array2<f32>,
    projection_bias: Vec<f32>,
    transitions: Vec<[f32; TAGS]>,
}

/// What happens to the sums of a layer: bias, no negatives, scale, shift.
struct After {
    bias: Vec<f32>,
    scale: Vec<f32>,
    shift: Vec<f32>,
}

impl After {
    fn apply(&self, row: &mut [f32]) {
        let each = self.bias.iter().zip(&self.scale).zip(&self.shift);
        for (value, ((bias, scale), shift)) in row.iter_mut().zip(each) {
            *value = (*value + bias).max(0.0) * scale + shift;
        }
    }
}

impl Network {
    /// Takes the weights out of a converted model.
    pub(super) fn take(container: &mut Container) -> Result<Self, ContainerError> {
        let vocabulary = Vocabulary::take(container)?;
        let shapes = container.take_f32_shaped("shapes", &[shape::COUNT, SHAPE_WIDTH])?;
        let [_, one, two, three] = WIDTHS;
        let first = matrix(container, "layer 0", INPUT, WINDOW * one)?;
        let second = matrix(container, "layer 1", WINDOW * one, two)?;
        let third = matrix(container, "layer 2", WINDOW * two, three)?;
        let after = [
            after(container, 0, one)?,
            after(container, 1, two)?,
            after(container, 2, three)?,
        ];
        let projection = matrix(container, "projection", three, TAGS)?;
        let projection_bias = container.take_f32_shaped("projection bias", &[TAGS])?;
        let transitions = container.take_f32_shaped("transitions", &[TAGS, TAGS])?;
        Ok(Self {
            vocabulary,
            shapes,
            first,
            second,
            third,
            after,
            projection,
            projection_bias,
            transitions: transitions.as_chunks::<TAGS>().0.to_vec(),
        })
    }

    /// Returns what the network sees of a token.
    pub(super) fn sight(&self, token: &str) -> Sight {
        Sight {
            word: self.vocabulary.number(&token.to_lowercase()),
            shape: shape::shape(token),
        }
    }

    /// Returns the tag of each token.
    pub(super) fn tags(&self, tokens: &[Sight]) -> Vec<u8> {
        let mut path = Path::default();
        let mut begin = 0;
        while begin < tokens.len() {
            let end = tokens.len().min(begin + BLOCK);
            for scores in self.scores(tokens, begin, end).as_chunks::<TAGS>().0 {
                path.step(*scores, &self.transitions);
            }
            begin = end;
        }
        path.best()
    }

    /// Returns how well each tag fits the tokens from `begin` to `end`.
    fn scores(&self, tokens: &[Sight], begin: usize, end: usize) -> Vec<f32> {
        let [_, one, two, three] = WIDTHS;
        let [after_first, after_second, after_third] = &self.after;
        let count = end - begin;
        // A plane holds `margin` tokens more to each side. Those beyond the text stay zero, as the
        // network was taught.
        let inside = |margin: usize| Inside::of(begin, end, tokens.len(), margin);
        let mut plane = self.first_sums(tokens, inside(REACH), inside(REACH + 1));
        inside(REACH).each(&mut plane, one, |row| after_first.apply(row));
        let mut plane = windows(&plane, one, count + 2, &self.second, two);
        inside(REACH - 1).each(&mut plane, two, |row| after_second.apply(row));
        let mut plane = windows(&plane, two, count, &self.third, three);
        inside(0).each(&mut plane, three, |row| after_third.apply(row));
        let mut scores = product(&plane, count, three, &self.projection);
        for row in scores.as_chunks_mut::<TAGS>().0 {
            for (score, bias) in row.iter_mut().zip(&self.projection_bias) {
                *score += bias;
            }
        }
        scores
    }

    /// Returns the sums of the first layer.
    ///
    /// Words come back, and what a word gives to its neighbours depends on itself alone: so each
    /// different one is multiplied once a block.
    fn first_sums(&self, tokens: &[Sight], target: Inside, source: Inside) -> Vec<f32> {
        let [_, width, ..] = WIDTHS;
        let mut numbers: HashMap<Sight, usize> = HashMap::new();
        let mut rows = Vec::new();
        let mut numbered = Vec::with_capacity(source.count);
        for &sight in tokens.iter().skip(source.from).take(source.count) {
            let next = numbers.len();
            let number = *numbers.entry(sight).or_insert(next);
            if number == next {
                self.vocabulary.vector(sight.word, &mut rows);
                let begin = usize::from(sight.shape) * SHAPE_WIDTH;
                let shape = self.shapes.get(begin..begin + SHAPE_WIDTH);
                rows.extend_from_slice(shape.unwrap_or_default());
            }
            numbered.push(number);
        }
        let gifts = product(&rows, numbers.len(), INPUT, &self.first);
        let mut plane = vec![0.0; target.rows() * width];
        target.each_numbered(&mut plane, width, |token, row| {
            // The window's parts: from the token before, the token itself, the token after.
            for part in 0..WINDOW {
                let from = (token + part)
                    .checked_sub(1 + source.from)
                    .and_then(|from| numbered.get(from));
                let Some(&from) = from else { continue };
                let begin = (from * WINDOW + part) * width;
                for (sum, gift) in row
                    .iter_mut()
                    .zip(gifts.get(begin..begin + width).unwrap_or_default())
                {
                    *sum += gift;
                }
            }
        });
        plane
    }
}

/// Which rows of a plane lie in the text.
#[derive(Clone, Copy)]
struct Inside {
    /// Rows before the text begins.
    before: usize,
    /// The first token of the plane that is in the text.
    from: usize,
    /// Tokens of the plane in the text.
    count: usize,
    /// Rows after the text has ended.
    beyond: usize,
}

impl Inside {
    fn of(begin: usize, end: usize, length: usize, margin: usize) -> Self {
        let from = begin.saturating_sub(margin);
        let until = length.min(end + margin);
        Self {
            before: margin - (begin - from),
            from,
            count: until - from,
            beyond: margin - (until - end),
        }
    }

    fn rows(self) -> usize {
        self.before + self.count + self.beyond
    }

    /// Gives each row that lies in the text, with its token; the others become zero.
    fn each_numbered(
        self,
        plane: &mut [f32],
        width: usize,
        mut act: impl FnMut(usize, &mut [f32]),
    ) {
        for (at, row) in plane.chunks_exact_mut(width).enumerate() {
            match at.checked_sub(self.before) {
                Some(at) if at < self.count => act(self.from + at, row),
                _ => row.fill(0.0),
            }
        }
    }

    fn each(self, plane: &mut [f32], width: usize, mut act: impl FnMut(&mut [f32])) {
        self.each_numbered(plane, width, |_, row| act(row));
    }
}

/// The best way through the tags so far.
#[derive(Default)]
struct Path {
    scores: Option<[f32; TAGS]>,
    /// Steps since the scores were last brought back to the ground.
    steps: usize,
    /// For every token but the first, from which tag each tag is reached best.
    back: Vec<[u8; TAGS]>,
}

impl Path {
    fn step(&mut self, fits: [f32; TAGS], transitions: &[[f32; TAGS]]) {
        let Some(before) = self.scores else {
            self.scores = Some(fits);
            return;
        };
        let mut best = [f32::NEG_INFINITY; TAGS];
        let mut from = [0; TAGS];
        for ((before, passing), number) in before.iter().zip(transitions).zip(0_u8..) {
            let each = best.iter_mut().zip(&mut from).zip(passing).zip(&fits);
            for (((best, from), passing), fit) in each {
                let score = before + passing + fit;
                // Of equals the first counts.
                if score > *best {
                    *best = score;
                    *from = number;
                }
            }
        }
        self.steps += 1;
        if self.steps == GROUNDED {
            // Scores add up, and in a long text the differences that decide would be rounded away.
            let most = best.into_iter().fold(f32::NEG_INFINITY, f32::max);
            best.iter_mut().for_each(|score| *score -= most);
            self.steps = 0;
        }
        self.scores = Some(best);
        self.back.push(from);
    }

    fn best(&self) -> Vec<u8> {
        let Some(scores) = self.scores else {
            return Vec::new();
        };
        let mut tag = 0_u8;
        let mut most = f32::NEG_INFINITY;
        for (score, number) in scores.into_iter().zip(0..) {
            if score > most {
                most = score;
                tag = number;
            }
        }
        let mut tags = vec![tag];
        for from in self.back.iter().rev() {
            tag = from.get(usize::from(tag)).copied().unwrap_or_default();
            tags.push(tag);
        }
        tags.reverse();
        tags
    }
}

fn matrix(
    container: &mut Container,
    name: &str,
    rows: usize,
    columns: usize,
) -> Result<Array2<f32>, ContainerError> {
    let values = container.take_f32_shaped(name, &[rows, columns])?;
    Array2::from_shape_vec((rows, columns), values).map_err(|_| ContainerError::Array(name.into()))
}

fn after(container: &mut Container, layer: u8, width: usize) -> Result<After, ContainerError> {
    let mut take =
        |what: &str| container.take_f32_shaped(&format!("layer {layer} {what}"), &[width]);
    Ok(After {
        bias: take("bias")?,
        scale: take("scale")?,
        shift: take("shift")?,
    })
}

/// Multiplies the window around each token with the weights: rows of a plane that overlap.
fn windows(
    plane: &[f32],
    width: usize,
    count: usize,
    weights: &Array2<f32>,
    to: usize,
) -> Vec<f32> {
    let mut result = vec![0.0; count * to];
    let shape = (count, WINDOW * width).strides((width, 1));
    multiply(ArrayView2::from_shape(shape, plane), weights, &mut result);
    result
}

fn product(rows: &[f32], count: usize, width: usize, weights: &Array2<f32>) -> Vec<f32> {
    let mut result = vec![0.0; count * weights.ncols()];
    multiply(
        ArrayView2::from_shape((count, width), rows),
        weights,
        &mut result,
    );
    result
}

/// Multiplies where the shapes agree. They do: both come from the constants above.
fn multiply(
    rows: Result<ArrayView2<'_, f32>, ndarray::ShapeError>,
    weights: &Array2<f32>,
    result: &mut [f32],
) {
    let count = result.len() / weights.ncols().max(1);
    let result = ArrayViewMut2::from_shape((count, weights.ncols()), result);
    debug_assert!(rows.is_ok() && result.is_ok());
    if let (Ok(rows), Ok(mut result)) = (rows, result) {
        general_mat_mul(1.0, &rows, weights, 0.0, &mut result);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_path(fits: &[[f32; TAGS]], expected: &[u8]) {
        let mut transitions = [[0.0; TAGS]; TAGS];
        // From outside nothing leads inside.
        transitions[1][3] = -9.0;
        let mut path = Path::default();
        fits.iter().for_each(|&fits| path.step(fits, &transitions));
        assert_eq!(path.best(), expected);
    }

    #[test]
    fn the_best_way_is_not_the_best_of_each() {
        let fits = |outside, begin, inside| [0.0, outside, begin, inside, 0.0, 0.0, 0.0, 0.0];
        check_path(&[], &[]);
        check_path(&[fits(1.0, 0.5, 0.0)], &[1]);
        check_path(&[fits(1.0, 0.9, 0.0), fits(0.0, 0.0, 5.0)], &[2, 3]);
        check_path(&[fits(1.0, 1.0, 0.0), fits(0.5, 0.0, 0.0)], &[1, 1]);
    }

    #[test]
    fn a_way_of_many_steps_still_tells_small_differences() {
        let near = [0.0, 40.0, 40.001, 0.0, 0.0, 0.0, 0.0, 0.0];
        let mut path = Path::default();
        (0..200_000).for_each(|_| path.step(near, &[[0.0; TAGS]; TAGS]));
        assert!(path.best().iter().all(|&tag| tag == 2));
    }

    #[test]
    fn a_block_knows_which_of_its_rows_lie_in_the_text() {
        for ((begin, end, length, margin), expected) in [
            ((0, 5, 5, 2), (2, 0, 5, 2)),
            ((0, 4, 9, 2), (2, 0, 6, 0)),
            ((4, 8, 9, 2), (0, 2, 7, 1)),
            ((1, 2, 3, 3), (2, 0, 3, 2)),
        ] {
            let inside = Inside::of(begin, end, length, margin);
            let found = (inside.before, inside.from, inside.count, inside.beyond);
            assert_eq!(found, expected);
            assert_eq!(inside.rows(), end - begin + 2 * margin);
        }
    }
}
