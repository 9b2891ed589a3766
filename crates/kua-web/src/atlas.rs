//! Maps: land, borders and places, drawn on the server as SVG.
//!
//! Degrees become a flat picture that is true to scale in its middle. Places that would lie on
//! each other are one circle with their number; a point that may be off has a circle as wide as that.

use kua_app::outlines::{Area, Layer, Point, lines};

/// Width of the drawing.
pub(crate) const WIDTH: f64 = 720.0;
/// Height of the drawing.
pub(crate) const HEIGHT: f64 = 480.0;

/// The most circles that are drawn.
const MOST: usize = 80;

/// So near to each other two places are one circle.
const NEAR: f64 = 26.0;

/// The most places whose name stands beside them.
const MOST_NAMES: usize = 14;

/// Lines are drawn in steps of half a unit.
const FINE: f64 = 2.0;

/// The part of the world that a map shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct View {
    /// Degrees east of its middle.
    pub east: f64,
    /// Degrees north of its middle.
    pub north: f64,
    /// How many degrees it is wide.
    pub wide: f64,
}

impl View {
    /// The narrowest and the widest map.
    const NARROWEST: f64 = 0.05;
    const WIDEST: f64 = 340.0;

    /// So much is seen around a single place.
    const AT_FIRST: f64 = 14.0;

    fn new(east: f64, north: f64, wide: f64) -> Self {
        Self {
            east: east.clamp(-180.0, 180.0),
            north: north.clamp(-80.0, 80.0),
            wide: wide.clamp(Self::NARROWEST, Self::WIDEST),
        }
    }

    /// Reads `east,north,width` out of an address.
    pub(crate) fn read(typed: &str) -> Option<Self> {
        let mut numbers = typed.split(',').map(|word| {
            let number: f64 = word.trim().parse().ok()?;
            number.is_finite().then_some(number)
        });
        let view = Self::new(numbers.next()??, numbers.next()??, numbers.next()??);
        numbers.next().is_none().then_some(view)
    }

    /// Writes it for an address.
    pub(crate) fn words(self) -> String {
        format!("{:.3},{:.3},{:.3}", self.east, self.north, self.wide)
    }

    /// Shows all of these points (east, north), or Central Asia where there are none.
    pub(crate) fn around(points: &[(f64, f64)]) -> Self {
        let Some(first) = points.first() else {
            return Self::new(75.0, 43.0, 60.0);
        };
        let (mut low, mut high) = (*first, *first);
        for point in points {
            low = (low.0.min(point.0), low.1.min(point.1));
            high = (high.0.max(point.0), high.1.max(point.1));
        }
        let north = f64::midpoint(low.1, high.1);
        // As high as wide, in what is seen of degrees there.
        let tall = (high.1 - low.1) / north.to_radians().cos().max(0.2) * WIDTH / HEIGHT;
        let wide = ((high.0 - low.0).max(tall) * 1.35).max(Self::AT_FIRST);
        Self::new(f64::midpoint(low.0, high.0), north, wide)
    }

    /// The same middle, so many times as wide.
    pub(crate) fn times(self, factor: f64) -> Self {
        Self::new(self.east, self.north, self.wide * factor)
    }

    /// Moved by parts of its width: east, north.
    pub(crate) fn moved(self, east: f64, north: f64) -> Self {
        Self::new(
            self.east + east * self.wide,
            self.north + north * self.wide,
            self.wide,
        )
    }

    fn scale(self) -> (f64, f64) {
        let across = WIDTH / self.wide;
        (across, across / self.north.to_radians().cos().max(0.1))
    }

    fn place(self, east: f64, north: f64) -> (f64, f64) {
        let (across, up) = self.scale();
        (
            WIDTH / 2.0 + (east - self.east) * across,
            HEIGHT / 2.0 - (north - self.north) * up,
        )
    }

    fn area(self) -> Area {
        let (across, up) = self.scale();
        // A little more than is seen, so that no cut edge is.
        let (half, tall) = (WIDTH / across * 0.52, HEIGHT / up * 0.52);
        Area {
            west: thousandths(self.east - half),
            east: thousandths(self.east + half),
            south: thousandths(self.north - tall),
            north: thousandths(self.north + tall),
        }
    }

    fn level(self) -> usize {
        match self.wide {
            wide if wide > 80.0 => 0,
            wide if wide > 18.0 => 1,
            _ => 2,
        }
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "degrees are far below what a number holds"
)]
fn thousandths(degrees: f64) -> i32 {
    (degrees * 1_000.0).round() as i32
}

/// A place to be drawn.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub east: f64,
    pub north: f64,
    /// How far off it may be, in metres.
    pub radius: Option<u32>,
    pub name: String,
    pub events: u64,
    /// Its events.
    pub href: String,
}

/// A drawn map.
pub(crate) struct Drawn {
    /// Each layer: its class and its path.
    pub layers: Vec<(&'static str, String)>,
    pub marks: Vec<Mark>,
    /// How many places lie outside of the map.
    pub outside: usize,
    /// How many places inside of it are drawn with none of the circles.
    pub left_out: usize,
}

/// A circle: one place, or some that lie near each other.
pub(crate) struct Mark {
    pub x: String,
    pub y: String,
    pub r: String,
    /// How far off it may be; empty where it is not drawn.
    pub unsure: String,
    pub events: u64,
    pub places: usize,
    /// The names, the most events first.
    pub names: Vec<String>,
    /// What stands beside it; empty where nothing does.
    pub name: String,
    pub name_x: String,
    pub anchor: &'static str,
    /// Whether there is room for the number in it.
    pub roomy: bool,
    /// Its events, or the map of its places.
    pub target: Target,
}

/// Where a circle leads.
pub(crate) enum Target {
    /// The events of its place.
    Events(String),
    /// A map on which its places lie apart.
    Closer(View),
    /// The table: its places lie at one point.
    Table,
}

struct Cluster<'a> {
    x: f64,
    y: f64,
    spots: Vec<&'a Spot>,
    events: u64,
}

impl Drawn {
    /// Draws; the spots with the most events come first.
    pub(crate) fn draw(view: View, spots: &[Spot]) -> Self {
        let mut clusters: Vec<Cluster<'_>> = Vec::new();
        let (mut outside, mut left_out) = (0, 0);
        for spot in spots {
            let (x, y) = view.place(spot.east, spot.north);
            if !(0.0..=WIDTH).contains(&x) || !(0.0..=HEIGHT).contains(&y) {
                outside += 1;
                continue;
            }
            let near = clusters
                .iter()
                .position(|cluster| (cluster.x - x).hypot(cluster.y - y) < NEAR);
            match near {
                Some(number) => {
                    if let Some(cluster) = clusters.get_mut(number) {
                        cluster.spots.push(spot);
                        cluster.events += spot.events;
                    }
                }
                None if clusters.len() < MOST => clusters.push(Cluster {
                    x,
                    y,
                    spots: vec![spot],
                    events: spot.events,
                }),
                None => left_out += 1,
            }
        }
        let most = clusters.iter().map(|cluster| cluster.events).max();
        let most = most.unwrap_or(1).max(1);
        let mut marks: Vec<Mark> = clusters
            .iter()
            .enumerate()
            .map(|(number, cluster)| mark(view, cluster, number, most))
            .collect();
        // Small circles lie above large ones.
        marks.sort_by_key(|mark| std::cmp::Reverse(mark.events));
        Self {
            layers: layers(view),
            marks,
            outside,
            left_out,
        }
    }
}

fn mark(view: View, cluster: &Cluster<'_>, number: usize, most: u64) -> Mark {
    let share = cluster.events as f64 / most as f64;
    let r = (4.0 + 12.0 * share.sqrt()).min(16.0);
    let single = match cluster.spots.as_slice() {
        [one] => Some(*one),
        _ => None,
    };
    let unsure = single
        .and_then(|one| one.radius)
        .map(|metres| f64::from(metres) / 111_320.0 * view.scale().1)
        // A circle that is hardly wider than the dot, or wider than the map, tells nothing.
        .filter(|wide| *wide > r + 1.0 && *wide < 2.0 * WIDTH)
        .map(|wide| format!("{wide:.1}"));
    let left = cluster.x > WIDTH * 0.7;
    let names: Vec<String> = cluster.spots.iter().map(|spot| spot.name.clone()).collect();
    Mark {
        x: format!("{:.1}", cluster.x),
        y: format!("{:.1}", cluster.y),
        r: format!("{r:.1}"),
        unsure: unsure.unwrap_or_default(),
        events: cluster.events,
        places: names.len(),
        name: match number < MOST_NAMES {
            true => names.first().cloned().unwrap_or_default(),
            false => String::new(),
        },
        name_x: format!(
            "{:.1}",
            if left {
                cluster.x - r - 4.0
            } else {
                cluster.x + r + 4.0
            }
        ),
        anchor: if left { "end" } else { "start" },
        roomy: r >= 3.0 + 4.0 * cluster.events.to_string().len() as f64,
        target: match single {
            Some(one) => Target::Events(one.href.clone()),
            None => closer(view, cluster),
        },
        names,
    }
}

/// The map on which places of a circle lie apart, or the table where none does.
fn closer(view: View, cluster: &Cluster<'_>) -> Target {
    let points: Vec<(f64, f64)> = cluster
        .spots
        .iter()
        .map(|spot| (spot.east, spot.north))
        .collect();
    let around = View::around(&points);
    let apart = points.iter().any(|point| {
        points
            .first()
            .is_some_and(|first| (first.0 - point.0).hypot(first.1 - point.1) > 0.002)
    });
    if !apart || view.wide <= View::NARROWEST {
        return Target::Table;
    }
    Target::Closer(View {
        wide: (view.wide / 3.0)
            .min(widest(&points) * 3.0)
            .max(View::NARROWEST),
        ..around
    })
}

/// How many degrees points lie apart, in the wider direction.
fn widest(points: &[(f64, f64)]) -> f64 {
    let apart = |of: fn(&(f64, f64)) -> f64| {
        let (low, high) = points
            .iter()
            .map(of)
            .fold((f64::MAX, f64::MIN), |(low, high), at| {
                (low.min(at), high.max(at))
            });
        high - low
    };
    apart(|point| point.0).max(apart(|point| point.1))
}

fn layers(view: View) -> Vec<(&'static str, String)> {
    Layer::ALL
        .into_iter()
        .map(|layer| {
            let class = match layer {
                Layer::Land => "map-land",
                Layer::Lake => "map-lake",
                Layer::Unit => "map-unit",
                Layer::Border => "map-border",
            };
            let mut path = String::new();
            for line in lines(layer, view.level(), view.area()) {
                put(&mut path, &line, layer.is_filled(), view);
            }
            (class, path)
        })
        .filter(|(_, path)| !path.is_empty())
        .collect()
}

/// Writes a line as steps between points of the drawing; points that fall together are one.
#[allow(
    clippy::cast_possible_truncation,
    reason = "points were cut to the drawing before"
)]
fn put(path: &mut String, line: &[Point], closed: bool, view: View) {
    let mut before: Option<(i64, i64)> = None;
    let begin = path.len();
    let mut steps = 0;
    for (east, north) in line {
        let (x, y) = view.place(f64::from(*east) / 1e3, f64::from(*north) / 1e3);
        let at = ((x * FINE).round() as i64, (y * FINE).round() as i64);
        match before {
            None => path.push_str(&format!("M{} {}", at.0, at.1)),
            Some(before) if before == at => continue,
            Some(before) => {
                path.push_str(&format!("l{} {}", at.0 - before.0, at.1 - before.1));
                steps += 1;
            }
        }
        before = Some(at);
    }
    // What is smaller than a step of the drawing is not seen.
    if steps < if closed { 2 } else { 1 } {
        path.truncate(begin);
    } else if closed {
        path.push('z');
    }
}

#[cfg(test)]
#[allow(clippy::panic, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn spot(east: f64, north: f64, events: u64) -> Spot {
        Spot {
            east,
            north,
            radius: None,
            name: format!("{east} {north}"),
            events,
            href: "/timeline".into(),
        }
    }

    #[test]
    fn a_view_is_read_back_as_it_was_written() {
        let check = |typed: &str, expected: Option<&str>| {
            assert_eq!(
                View::read(typed).map(View::words).as_deref(),
                expected,
                "{typed}"
            );
        };
        check("76.9,43.25,10", Some("76.900,43.250,10.000"));
        check("999,-99,0", Some("180.000,-80.000,0.050"));
        for nothing in ["", "1,2", "1,2,3,4", "a,b,c", "NaN,1,1", "1,inf,1"] {
            check(nothing, None);
        }
    }

    #[test]
    fn all_points_are_seen_on_the_map_around_them() {
        let points = [(76.9, 43.2), (87.6, 43.8), (71.4, 51.1), (13.4, 52.5)];
        let view = View::around(&points);
        for point in points {
            let (x, y) = view.place(point.0, point.1);
            assert!(
                (0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y),
                "{point:?}"
            );
        }
        assert!(View::around(&points[..1]).wide >= 10.0);
        assert!(View::around(&[]).wide > 10.0);
    }

    #[test]
    fn what_lies_near_each_other_is_one_circle_until_one_looks_closer() {
        let spots = [
            spot(76.9, 43.2, 5),
            spot(77.0, 43.3, 3),
            spot(87.6, 43.8, 2),
        ];
        let far = Drawn::draw(View::new(80.0, 43.0, 60.0), &spots);
        let counts: Vec<(u64, usize)> = far
            .marks
            .iter()
            .map(|mark| (mark.events, mark.places))
            .collect();
        assert_eq!(counts, [(8, 2), (2, 1)]);
        let Target::Closer(closer) = far.marks[0].target else {
            panic!("it leads to a closer map");
        };
        let near = Drawn::draw(closer, &spots);
        assert_eq!((near.marks.len(), near.outside), (2, 1));
        let same = [spot(76.9, 43.2, 5), spot(76.9, 43.2, 3)];
        let drawn = Drawn::draw(View::new(80.0, 43.0, 60.0), &same);
        assert!(matches!(drawn.marks[0].target, Target::Table));
    }

    #[test]
    fn a_map_has_an_end_and_counts_the_rest() {
        let spots: Vec<Spot> = (0..600)
            .map(|number| {
                spot(
                    f64::from(number % 30) * 10.0 - 150.0,
                    f64::from(number / 30) * 6.0 - 60.0,
                    1,
                )
            })
            .collect();
        let drawn = Drawn::draw(View::new(0.0, 0.0, 340.0), &spots);
        assert!(drawn.marks.len() <= MOST);
        let shown: usize = drawn.marks.iter().map(|mark| mark.places).sum();
        assert_eq!(shown + drawn.outside + drawn.left_out, spots.len());
    }

    #[test]
    fn a_point_that_may_be_off_has_a_circle_where_that_can_be_seen() {
        let unsure = |radius, wide| {
            let spots = [Spot {
                radius,
                ..spot(76.9, 43.2, 1)
            }];
            let drawn = Drawn::draw(View::new(76.9, 43.2, wide), &spots);
            !drawn.marks[0].unsure.is_empty()
        };
        assert!(unsure(Some(50_000), 10.0));
        assert!(!unsure(Some(50_000), 200.0), "smaller than the dot");
        assert!(!unsure(None, 10.0));
    }

    #[test]
    fn the_steppe_has_land_and_a_map_stays_small() {
        for (view, most) in [
            (View::new(80.0, 45.0, 30.0), 150_000),
            (View::new(0.0, 20.0, 340.0), 250_000),
            (View::new(77.0, 43.0, 2.0), 50_000),
        ] {
            let drawn = layers(view);
            assert!(
                drawn.iter().any(|(class, _)| *class == "map-land"),
                "{view:?}"
            );
            let bytes: usize = drawn.iter().map(|(_, path)| path.len()).sum();
            assert!(bytes < most, "{view:?}: {bytes}");
        }
    }
}
