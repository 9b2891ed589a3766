//! The layers: hashed embeddings, a mixing layer, four convolutions, and the two that score.
//!
//! Matrices lie row by row. Weights of maxout layers are turned at loading so that the pieces lie
//! one behind the other: the largest of three is then taken over whole rows at once.

use ndarray::linalg::general_mat_mul;
use ndarray::{ArrayView2, ArrayViewMut2};

use super::super::container::{Container, ContainerError};
use super::features::Features;
use super::hash;

/// The width of a token's vector.
pub(super) const WIDTH: usize = 96;
/// How far a token's vector looks to either side: one token a convolution.
pub(super) const REACH: usize = DEPTH;
/// Width of what the scores are made of.
pub(super) const HIDDEN: usize = 64;
/// The positions of which a state is made: the next token, the first of the open name, the last.
pub(super) const POSITIONS: usize = 3;
/// One position's share of a state: two pieces of the hidden layer.
pub(super) const SHARE: usize = HIDDEN * STATE_PIECES;

const TABLES: usize = 4;
const DEPTH: usize = 4;
const PIECES: usize = 3;
const STATE_PIECES: usize = 2;
/// The first table's seed; each further one has the next.
const FIRST_SEED: u32 = 8;

/// The weights of the model.
#[derive(Clone)]
pub(super) struct Network {
    /// The tables of vectors, each row already multiplied by its part of the mixing layer: a word
    /// is then a sum of rows, and no product.
    tables: [Vec<f32>; TABLES],
    mix: Maxout,
    convolutions: [Maxout; DEPTH],
    narrow: Vec<f32>,
    narrow_bias: Vec<f32>,
    share: Vec<f32>,
    share_bias: Vec<f32>,
    share_padding: Vec<f32>,
    score: Vec<f32>,
    score_bias: Vec<f32>,
}

/// A layer that keeps the largest of three pieces, then brings mean and spread to a norm.
#[derive(Clone)]
struct Maxout {
    inputs: usize,
    /// `[piece, output, input]`.
    weights: Vec<f32>,
    /// `[piece, output]`.
    bias: Vec<f32>,
    gain: Vec<f32>,
    shift: Vec<f32>,
}

impl Network {
    /// Takes the weights out of a converted model; `classes` is the number of scores.
    pub(super) fn take(container: &mut Container, classes: usize) -> Result<Self, ContainerError> {
        let mut mix = Maxout::take(container, "mix", WIDTH * TABLES)?;
        let weights = std::mem::take(&mut mix.weights);
        let mut tables: [Vec<f32>; TABLES] = Default::default();
        for (at, table) in tables.iter_mut().enumerate() {
            let name = format!("table-{at}");
            let (shape, values) = container.take_f32(&name)?;
            if !matches!(*shape.as_slice(), [rows, WIDTH] if rows > 0) {
                return Err(ContainerError::Array(name.into()));
            }
            let part: Vec<f32> = weights
                .chunks_exact(WIDTH)
                .skip(at)
                .step_by(TABLES)
                .flatten()
                .copied()
                .collect();
            product(&values, &part, WIDTH, table);
        }
        let share =
            container.take_f32_shaped("share", &[POSITIONS, HIDDEN, STATE_PIECES, HIDDEN])?;
        let share_bias = container.take_f32_shaped("share-bias", &[HIDDEN, STATE_PIECES])?;
        let padding =
            container.take_f32_shaped("share-padding", &[1, POSITIONS, HIDDEN, STATE_PIECES])?;
        Ok(Self {
            tables,
            mix,
            convolutions: [
                Maxout::take(container, "convolution-0", WIDTH * 3)?,
                Maxout::take(container, "convolution-1", WIDTH * 3)?,
                Maxout::take(container, "convolution-2", WIDTH * 3)?,
                Maxout::take(container, "convolution-3", WIDTH * 3)?,
            ],
            narrow: container.take_f32_shaped("narrow", &[HIDDEN, WIDTH])?,
            narrow_bias: container.take_f32_shaped("narrow-bias", &[HIDDEN])?,
            share: pieces_first(&share, HIDDEN, STATE_PIECES, HIDDEN),
            share_bias: pieces_first(&share_bias, HIDDEN, STATE_PIECES, 1),
            share_padding: pieces_first(&padding, HIDDEN, STATE_PIECES, 1),
            score: container.take_f32_shaped("score", &[classes, HIDDEN])?,
            score_bias: container.take_f32_shaped("score-bias", &[classes])?,
        })
    }

    /// Appends the vectors of words that stand alone, one for each entry of `words`.
    pub(super) fn embed(&self, words: &[Features], vectors: &mut Vec<f32>) {
        vectors.reserve(words.len() * WIDTH);
        for features in words {
            let mut sums = [0.0; WIDTH * PIECES];
            for ((number, table), seed) in features.iter().zip(&self.tables).zip(FIRST_SEED..) {
                let rows = table.len() / sums.len();
                for row in hash::rows(*number, seed) {
                    let at = row as usize % rows.max(1) * sums.len();
                    let row = table.get(at..at + sums.len()).unwrap_or_default();
                    sums.iter_mut()
                        .zip(row)
                        .for_each(|(sum, value)| *sum += value);
                }
            }
            self.mix.settle(&sums, vectors);
        }
    }

    /// Turns rows of word vectors into rows of vectors in context; [`REACH`] rows fall away at each end.
    pub(super) fn convolve(&self, rows: &mut Vec<f32>, scratch: &mut Scratch) {
        for layer in &self.convolutions {
            scratch.windows.clear();
            for window in rows.windows(WIDTH * 3).step_by(WIDTH) {
                scratch.windows.extend_from_slice(window);
            }
            scratch.outputs.clear();
            layer.apply(&scratch.windows, &mut scratch.outputs, &mut scratch.pieces);
            let inner = rows.get(WIDTH..).unwrap_or_default();
            for (output, input) in scratch.outputs.iter_mut().zip(inner) {
                *output += input;
            }
            std::mem::swap(rows, &mut scratch.outputs);
        }
    }

    /// Turns vectors in context into their shares of a state: `[row, position, piece, hidden]`.
    pub(super) fn shares(&self, rows: &[f32], scratch: &mut Scratch, shares: &mut Vec<f32>) {
        let narrow = &mut scratch.outputs;
        narrow.clear();
        product(rows, &self.narrow, WIDTH, narrow);
        for row in narrow.chunks_exact_mut(HIDDEN) {
            row.iter_mut()
                .zip(&self.narrow_bias)
                .for_each(|(value, bias)| *value += bias);
        }
        shares.clear();
        product(narrow, &self.share, HIDDEN, shares);
    }

    /// Returns the share of a position that a state lacks.
    pub(super) fn padding(&self, position: usize) -> &[f32] {
        self.share_padding
            .get(position * SHARE..(position + 1) * SHARE)
            .unwrap_or_default()
    }

    /// Sums three shares up to the hidden values of a state.
    pub(super) fn hidden(&self, shares: [&[f32]; POSITIONS]) -> [f32; HIDDEN] {
        let mut sums = [0.0; SHARE];
        for share in shares {
            sums.iter_mut()
                .zip(share)
                .for_each(|(sum, value)| *sum += value);
        }
        sums.iter_mut()
            .zip(&self.share_bias)
            .for_each(|(sum, value)| *sum += value);
        let mut hidden = [0.0; HIDDEN];
        let (first, second) = sums.split_at(HIDDEN);
        for ((hidden, first), second) in hidden.iter_mut().zip(first).zip(second) {
            *hidden = first.max(*second);
        }
        hidden
    }

    /// Returns the score of one class.
    pub(super) fn score(&self, hidden: &[f32; HIDDEN], class: usize) -> f32 {
        let weights = self
            .score
            .get(class * HIDDEN..(class + 1) * HIDDEN)
            .unwrap_or_default();
        let bias = self.score_bias.get(class).copied().unwrap_or_default();
        dot(hidden, weights) + bias
    }
}

/// Room that is used again from layer to layer and block to block.
#[derive(Default)]
pub(super) struct Scratch {
    windows: Vec<f32>,
    outputs: Vec<f32>,
    pieces: Vec<f32>,
}

impl Maxout {
    fn take(container: &mut Container, name: &str, inputs: usize) -> Result<Self, ContainerError> {
        let weights = container.take_f32_shaped(name, &[WIDTH, PIECES, inputs])?;
        let bias = container.take_f32_shaped(&format!("{name}-bias"), &[WIDTH, PIECES])?;
        Ok(Self {
            inputs,
            weights: pieces_first(&weights, WIDTH, PIECES, inputs),
            bias: pieces_first(&bias, WIDTH, PIECES, 1),
            gain: container.take_f32_shaped(&format!("{name}-gain"), &[WIDTH])?,
            shift: container.take_f32_shaped(&format!("{name}-shift"), &[WIDTH])?,
        })
    }

    /// Appends one row of outputs for each row of inputs.
    fn apply(&self, inputs: &[f32], outputs: &mut Vec<f32>, pieces: &mut Vec<f32>) {
        pieces.clear();
        product(inputs, &self.weights, self.inputs, pieces);
        outputs.reserve(pieces.len() / PIECES);
        for row in pieces.chunks_exact(WIDTH * PIECES) {
            self.settle(row, outputs);
        }
    }

    /// Appends the row of outputs that the pieces of one row give.
    fn settle(&self, pieces: &[f32], outputs: &mut Vec<f32>) {
        let mut largest = [f32::NEG_INFINITY; WIDTH];
        for (piece, bias) in pieces
            .chunks_exact(WIDTH)
            .zip(self.bias.chunks_exact(WIDTH))
        {
            for ((largest, value), bias) in largest.iter_mut().zip(piece).zip(bias) {
                *largest = largest.max(value + bias);
            }
        }
        self.level(&mut largest);
        outputs.extend_from_slice(&largest);
    }

    /// Brings a row to mean 0 and spread 1, then to the learnt gain and shift.
    fn level(&self, row: &mut [f32; WIDTH]) {
        let width = WIDTH as f32;
        let mean = sum(row) / width;
        row.iter_mut().for_each(|value| *value -= mean);
        let squares = row.map(|value| value * value);
        let spread = (sum(&squares) / width + 1e-8).sqrt().recip();
        for ((value, gain), shift) in row.iter_mut().zip(&self.gain).zip(&self.shift) {
            *value = *value * spread * gain + shift;
        }
    }
}

/// Appends `inputs` times the transposed `weights`; both have `width` columns.
fn product(inputs: &[f32], weights: &[f32], width: usize, outputs: &mut Vec<f32>) {
    let rows = inputs.len() / width;
    let columns = weights.len() / width;
    let begin = outputs.len();
    outputs.resize(begin + rows * columns, 0.0);
    let Some(fresh) = outputs.get_mut(begin..) else {
        return;
    };
    // The shapes fit by construction; a view that does not come about leaves zeros.
    let views = (
        ArrayView2::from_shape((rows, width), inputs),
        ArrayView2::from_shape((columns, width), weights),
        ArrayViewMut2::from_shape((rows, columns), fresh),
    );
    if let (Ok(inputs), Ok(weights), Ok(mut outputs)) = views {
        general_mat_mul(1.0, &inputs, &weights.t(), 0.0, &mut outputs);
    }
}

/// Adds eight lanes up side by side, which the compiler turns into wide instructions.
fn sum(values: &[f32]) -> f32 {
    let (eights, rest) = values.as_chunks::<8>();
    let mut lanes = [0.0_f32; 8];
    for eight in eights {
        lanes
            .iter_mut()
            .zip(eight)
            .for_each(|(lane, value)| *lane += value);
    }
    lanes.iter().sum::<f32>() + rest.iter().sum::<f32>()
}

fn dot(first: &[f32], second: &[f32]) -> f32 {
    let (firsts, _) = first.as_chunks::<8>();
    let (seconds, _) = second.as_chunks::<8>();
    let mut lanes = [0.0_f32; 8];
    for (first, second) in firsts.iter().zip(seconds) {
        for ((lane, first), second) in lanes.iter_mut().zip(first).zip(second) {
            *lane += first * second;
        }
    }
    lanes.iter().sum()
}

/// Turns `[.., output, piece, input]` into `[.., piece, output, input]`.
fn pieces_first(values: &[f32], outputs: usize, pieces: usize, inputs: usize) -> Vec<f32> {
    let mut turned = Vec::with_capacity(values.len());
    for block in values.chunks_exact(outputs * pieces * inputs) {
        for piece in 0..pieces {
            for output in 0..outputs {
                let at = (output * pieces + piece) * inputs;
                turned.extend_from_slice(block.get(at..at + inputs).unwrap_or_default());
            }
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_turned_to_the_front() {
        assert_eq!(
            pieces_first(&[1., 2., 3., 4., 5., 6.], 3, 2, 1),
            [1., 3., 5., 2., 4., 6.]
        );
        assert_eq!(
            pieces_first(&[1., 2., 3., 4., 5., 6., 7., 8.], 2, 2, 2),
            [1., 2., 5., 6., 3., 4., 7., 8.]
        );
    }

    #[test]
    fn products_are_appended() {
        let mut outputs = vec![9.0];
        product(
            &[1., 2., 3., 4.],
            &[1., 0., 0., 1., 1., 1.],
            2,
            &mut outputs,
        );
        assert_eq!(outputs, [9., 1., 2., 3., 3., 4., 7.]);
    }

    #[test]
    fn a_levelled_row_has_mean_and_spread() {
        let layer = Maxout {
            inputs: 1,
            weights: Vec::new(),
            bias: Vec::new(),
            gain: vec![2.0; WIDTH],
            shift: vec![1.0; WIDTH],
        };
        let mut row = std::array::from_fn(|at| at as f32);
        layer.level(&mut row);
        let mean = row.iter().sum::<f32>() / WIDTH as f32;
        let spread = row.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / WIDTH as f32;
        assert!((mean - 1.0).abs() < 1e-4 && (spread - 4.0).abs() < 1e-3);
    }
}
