//! Many events in one picture: a lane for each type, a circle for those of each column.
//!
//! A circle counts what surely lies in its column. What reaches beyond, or is open, is a hatched
//! bar over the columns that it may belong to, fading where its end is not known.

use kua_locales::{Argument, Locale};

use crate::pages::pictures::{Asked, class_label};
use crate::periods::{Columns, Counted};

/// The most lanes; the types with the fewest events share the last one.
const MOST: usize = 12;

/// The most bars of a lane.
const MOST_BARS: usize = 4;

const WIDTH: i64 = 720;
const LEFT: i64 = 150;
const TOP: i64 = 26;
const LANE: i64 = 44;
const MARGIN: i64 = 12;

/// A drawing of lanes.
pub(crate) struct Lanes {
    pub width: i64,
    pub height: i64,
    pub lanes: Vec<Lane>,
    pub heads: Vec<Head>,
    /// How many events are in no bar.
    pub left_out: u64,
}

/// A lane.
pub(crate) struct Lane {
    pub label: String,
    /// Only this type; empty for the lane that several share.
    pub href: String,
    /// Its middle.
    pub y: i64,
    pub circles: Vec<Circle>,
    pub bars: Vec<LongBar>,
}

/// The events of a lane that surely lie in a column.
pub(crate) struct Circle {
    pub x: i64,
    pub r: i64,
    pub count: u64,
    pub title: String,
    pub href: String,
    /// Whether there is room for the number in it.
    pub roomy: bool,
}

/// Events of a lane that reach over columns.
pub(crate) struct LongBar {
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub fill: &'static str,
    pub title: String,
    pub href: String,
}

/// The name of a column, as a link to its days.
pub(crate) struct Head {
    pub x: i64,
    pub label: String,
    pub href: String,
}

impl Lanes {
    /// Draws.
    pub(crate) fn draw(
        path: &str,
        asked: &Asked,
        counted: &Counted,
        columns: &Columns,
        locale: Locale,
    ) -> Self {
        let count = i64::try_from(columns.all.len()).unwrap_or(1).max(1);
        let step = (WIDTH - LEFT - MARGIN) / count;
        let left_of = |column: usize| LEFT + i64::try_from(column).unwrap_or(0) * step;
        let most = counted
            .by_class
            .values()
            .flat_map(|columns| columns.values())
            .map(|begun| begun.sure)
            .max()
            .unwrap_or(1);
        let classes = counted.classes();
        let own = if classes.len() > MOST { MOST - 1 } else { MOST };
        let widest = (step / 2).clamp(3, LANE / 2 - 7);
        let mut lanes = Vec::new();
        let mut left_out = 0;
        for (number, part) in parts(&classes, own).into_iter().enumerate() {
            let y = TOP + LANE * i64::try_from(number).unwrap_or(0) + LANE / 2 - 4;
            let one = match part {
                [(class, _)] => Some((*class).to_owned()),
                _ => None,
            };
            let narrowed = |begin: &str, end: &str| {
                asked.with(|asked| {
                    asked.class = one
                        .clone()
                        .filter(|class| !class.is_empty())
                        .or(asked.class.take());
                    asked.from = Some(begin.to_owned());
                    asked.to = Some(end.to_owned());
                })
            };
            let label = one.as_deref().map_or_else(
                || locale.with("timeline-other-lanes", &[("count", part.len().into())]),
                |class| class_label(class, locale),
            );
            let mut sure: std::collections::BTreeMap<usize, u64> = Default::default();
            for (column, begun) in part
                .iter()
                .filter_map(|(class, _)| counted.by_class.get(*class))
                .flatten()
            {
                *sure.entry(*column).or_default() += begun.sure;
            }
            let circles = sure
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .filter_map(|(place, count)| {
                    let column = columns.all.get(place)?;
                    let r = radius(count, most, widest);
                    Some(Circle {
                        x: left_of(place) + step / 2,
                        r,
                        count,
                        title: title(&label, &column.label(), count, locale),
                        href: narrowed(&column.begin, &column.end).address(path),
                        roomy: r >= 4 + 4 * i64::try_from(count.to_string().len()).unwrap_or(9),
                    })
                })
                .collect();
            let mut long: Vec<_> = counted
                .long
                .iter()
                .filter(|((class, _, _), _)| part.iter().any(|(known, _)| known == class))
                .collect();
            long.sort_by_key(|((_, from, to), count)| (std::cmp::Reverse(**count), *from, *to));
            left_out += long
                .iter()
                .skip(MOST_BARS)
                .map(|(_, count)| **count)
                .sum::<u64>();
            let last = columns.all.len().saturating_sub(1);
            let bars = long
                .into_iter()
                .take(MOST_BARS)
                .enumerate()
                .filter_map(|(number, ((_, from, to), count))| {
                    let (begin, end) = (
                        columns.all.get(from.unwrap_or(0))?,
                        columns.all.get(to.unwrap_or(last))?,
                    );
                    let x = left_of(from.unwrap_or(0)) + 2;
                    let days = match (from, to) {
                        (None, None) => format!("../{}", end.end),
                        (Some(_), None) => format!("{}/..", begin.begin),
                        (None, Some(_)) => format!("../{}", end.end),
                        (Some(_), Some(_)) => format!("{}/{}", begin.begin, end.end),
                    };
                    Some(LongBar {
                        x,
                        y: y + LANE / 2 - 6 - 5 * i64::try_from(number).unwrap_or(0),
                        width: (left_of(to.unwrap_or(last)) + step - 2 - x).max(4),
                        fill: match (from, to) {
                            (None, _) => "url(#open-begin)",
                            (_, None) => "url(#open-end)",
                            _ => "url(#unsure)",
                        },
                        title: title(&label, &days, *count, locale),
                        href: narrowed(&begin.begin, &end.end).address(path),
                    })
                })
                .collect();
            lanes.push(Lane {
                href: one
                    .map(|class| asked.with(|asked| asked.class = Some(class)).address(path))
                    .unwrap_or_default(),
                label,
                y,
                circles,
                bars,
            });
        }
        // As many names as fit beside each other.
        let every = usize::try_from((64 + step - 1) / step.max(1))
            .unwrap_or(1)
            .max(1);
        let heads = columns
            .all
            .iter()
            .enumerate()
            .step_by(every)
            .map(|(place, column)| Head {
                x: left_of(place) + step / 2,
                label: column.begin.clone(),
                href: asked
                    .with(|asked| {
                        asked.from = Some(column.begin.clone());
                        asked.to = Some(column.end.clone());
                    })
                    .address(path),
            })
            .collect();
        Self {
            width: WIDTH,
            height: TOP + LANE * i64::try_from(lanes.len()).unwrap_or(0) + 4,
            lanes,
            heads,
            left_out,
        }
    }
}

/// A lane for each of the first types, and one for all others.
fn parts<'a, 'b>(classes: &'a [(&'b str, u64)], own: usize) -> Vec<&'a [(&'b str, u64)]> {
    let (first, rest) = classes.split_at(own.min(classes.len()));
    let mut parts: Vec<&[(&str, u64)]> = first.chunks(1).collect();
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// The area of a circle grows with the count.
fn radius(count: u64, most: u64, widest: i64) -> i64 {
    let share = count as f64 / most.max(1) as f64;
    ((share.sqrt() * widest as f64).round() as i64).clamp(3, widest.max(3))
}

fn title(label: &str, days: &str, count: u64, locale: Locale) -> String {
    let events = locale.with("count-events", &[("count", Argument::Count(count))]);
    format!("{label}, {days}: {events}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_with_the_fewest_events_share_a_lane() {
        let classes: Vec<(&str, u64)> = ["a", "b", "c", "d"].map(|class| (class, 1)).to_vec();
        let check = |own, expected: &[usize]| {
            let lengths: Vec<usize> = parts(&classes, own).iter().map(|part| part.len()).collect();
            assert_eq!(lengths, expected);
        };
        check(4, &[1, 1, 1, 1]);
        check(9, &[1, 1, 1, 1]);
        check(2, &[1, 1, 2]);
        check(0, &[4]);
    }

    #[test]
    fn four_times_as_many_are_twice_as_wide() {
        assert_eq!(radius(100, 100, 16), 16);
        assert_eq!(radius(25, 100, 16), 8);
        assert_eq!(radius(1, 100_000, 16), 3);
        assert_eq!(radius(1, 0, 16), 16);
    }
}
