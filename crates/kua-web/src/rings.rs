//! Where the records of a network stand: one in the middle, others on a ring for each step.

use std::collections::BTreeMap;
use std::f64::consts::TAU;

use kua_app::Network;
use kua_core::RecordId;

/// Half the width of the drawing.
const MIDDLE: f64 = 360.0;

/// How far the outer ring is turned.
const ASIDE: f64 = 0.22;

/// A place in the drawing, with how words beside it stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placed {
    pub x: i64,
    pub y: i64,
    /// Where its words begin or end.
    pub words_x: i64,
    pub words_y: i64,
    pub anchor: &'static str,
}

/// Records on rings.
pub(crate) struct Rings {
    /// Where each of them stands.
    pub places: BTreeMap<RecordId, Placed>,
    /// Height of the drawing.
    pub height: i64,
}

impl Rings {
    /// Lays the rings; a record of the outer one stands near the one it is tied to.
    pub(crate) fn lay(network: &Network) -> Self {
        let outer = network.around.iter().any(|(_, step)| *step > 1);
        let middle = if outer { 330.0 } else { 240.0 };
        let inner: Vec<RecordId> = network
            .around
            .iter()
            .filter(|(_, step)| *step == 1)
            .map(|(row, _)| row.id)
            .collect();
        let mut angles: BTreeMap<RecordId, f64> = BTreeMap::new();
        for (number, id) in inner.iter().enumerate() {
            angles.insert(*id, turn(number, inner.len()));
        }
        let mut second: Vec<(f64, RecordId)> = network
            .around
            .iter()
            .filter(|(_, step)| *step > 1)
            .map(|(row, _)| {
                let towards = network.ties.iter().find_map(|tie| match row.id {
                    id if id == tie.from => angles.get(&tie.to),
                    id if id == tie.to => angles.get(&tie.from),
                    _ => None,
                });
                (towards.copied().unwrap_or(0.0), row.id)
            })
            .collect();
        second.sort_by(|(a, one), (b, other)| a.total_cmp(b).then(one.cmp(other)));
        let mut places = BTreeMap::new();
        places.insert(network.middle.id, place(0.0, 0.0, middle));
        let near = if outer { 140.0 } else { 170.0 };
        for (number, id) in inner.iter().enumerate() {
            places.insert(*id, place(turn(number, inner.len()), near, middle));
        }
        let count = second.len();
        for (number, (_, id)) in second.into_iter().enumerate() {
            // A little aside, so that no line runs through a record of the inner ring.
            let angle = turn(number, count) + ASIDE;
            places.insert(id, place(angle, 270.0, middle));
        }
        Self {
            places,
            height: whole(2.0 * middle),
        }
    }
}

fn turn(number: usize, of: usize) -> f64 {
    TAU * number as f64 / of.max(1) as f64 - TAU / 4.0
}

/// A place on a ring; a ring is a little wider than high, so that words have room.
fn place(angle: f64, radius: f64, middle: f64) -> Placed {
    let (x, y) = (
        MIDDLE + angle.cos() * radius * 0.95,
        middle + angle.sin() * radius,
    );
    let side = angle.cos();
    let (shift, lower, anchor) = match side {
        _ if radius == 0.0 => (0.0, 24.0, "middle"),
        side if side > 0.25 => (12.0, 4.0, "start"),
        side if side < -0.25 => (-12.0, 4.0, "end"),
        _ if angle.sin() < 0.0 => (0.0, -13.0, "middle"),
        _ => (0.0, 24.0, "middle"),
    };
    Placed {
        x: whole(x),
        y: whole(y),
        words_x: whole(x + shift),
        words_y: whole(y + lower),
        anchor,
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "the drawing is less than a thousand units wide"
)]
fn whole(number: f64) -> i64 {
    number.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_stands_on_a_ring_stands_in_the_drawing() {
        for of in [1, 2, 7, 39] {
            for number in 0..of {
                for (radius, middle) in [(170.0, 240.0), (140.0, 330.0), (270.0, 330.0)] {
                    let placed = place(turn(number, of), radius, middle);
                    assert!((20..=700).contains(&placed.x), "{placed:?}");
                    assert!(placed.words_y > 10, "{placed:?}");
                    assert!(placed.words_y < whole(2.0 * middle), "{placed:?}");
                }
            }
        }
    }

    #[test]
    fn words_stand_outside_of_the_ring() {
        let check = |angle: f64, expected| assert_eq!(place(angle, 100.0, 200.0).anchor, expected);
        check(0.0, "start");
        check(TAU / 2.0, "end");
        check(TAU / 4.0, "middle");
        check(-TAU / 4.0, "middle");
    }
}
