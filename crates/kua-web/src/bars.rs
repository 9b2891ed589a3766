//! Counts as bars: standing ones over time, lying ones by kind.

use kua_locales::{Argument, Locale};

const WIDTH: i64 = 720;
const LEFT: i64 = 52;
const MARGIN: i64 = 12;
const HEIGHT: i64 = 220;
const TOP: i64 = 24;

/// Bars that stand beside each other.
pub(crate) struct Columned {
    pub width: i64,
    pub height: i64,
    pub left: i64,
    /// The line they stand on.
    pub base: i64,
    pub lines: Vec<Line>,
    pub bars: Vec<Standing>,
}

/// A line across, with its number.
pub(crate) struct Line {
    pub y: i64,
    pub label: u64,
}

/// A bar that stands.
pub(crate) struct Standing {
    pub x: i64,
    pub width: i64,
    /// Upper edge of what is sure, and its height.
    pub sure_y: i64,
    pub sure_height: i64,
    /// The same of what is not, on top of it.
    pub unsure_y: i64,
    pub unsure_height: i64,
    pub title: String,
    pub href: String,
    /// What stands below it; empty where there is no room.
    pub label: String,
    /// What stands above it; empty where there is no room.
    pub number: String,
}

impl Columned {
    /// Draws (name, sure, not sure, address); none where there is nothing.
    pub(crate) fn draw(all: &[(String, u64, u64, String)], locale: Locale) -> Option<Self> {
        let most = all.iter().map(|(_, sure, unsure, _)| sure + unsure).max()?;
        if most == 0 {
            return None;
        }
        let top = ceiling(most);
        let step = (WIDTH - LEFT - MARGIN) / i64::try_from(all.len()).unwrap_or(1).max(1);
        let base = TOP + HEIGHT;
        let high = |count: u64| length(count, top, HEIGHT);
        let every = usize::try_from((70 + step - 1) / step.max(1))
            .unwrap_or(1)
            .max(1);
        let bars = all
            .iter()
            .enumerate()
            .map(|(place, (name, sure, unsure, href))| {
                let sure_height = high(*sure);
                let unsure_height = high(*unsure);
                let count = sure + unsure;
                let digits = i64::try_from(count.to_string().len()).unwrap_or(9);
                Standing {
                    x: LEFT + step * i64::try_from(place).unwrap_or(0) + step / 10,
                    width: (step * 4 / 5).max(2),
                    sure_y: base - sure_height,
                    sure_height,
                    unsure_y: base - sure_height - unsure_height,
                    unsure_height,
                    title: locale.with(
                        "counts-bar",
                        &[
                            ("period", name.as_str().into()),
                            ("sure", Argument::Count(*sure)),
                            ("unsure", Argument::Count(*unsure)),
                        ],
                    ),
                    href: href.clone(),
                    label: match place % every {
                        0 => name.split('/').next().unwrap_or_default().to_owned(),
                        _ => String::new(),
                    },
                    number: match count > 0 && digits * 8 <= step {
                        true => count.to_string(),
                        false => String::new(),
                    },
                }
            })
            .collect();
        let lines = [top, top / 2]
            .into_iter()
            .filter(|count| *count > 0)
            .map(|count| Line {
                y: base - high(count),
                label: count,
            })
            .collect();
        Some(Self {
            width: WIDTH,
            height: base + 30,
            left: LEFT,
            base,
            lines,
            bars,
        })
    }
}

/// Bars that lie below each other.
pub(crate) struct Lying {
    pub width: i64,
    pub height: i64,
    /// Where they begin.
    pub left: i64,
    pub bars: Vec<LyingBar>,
    /// How many kinds are in the table only.
    pub left_out: usize,
}

/// A bar that lies.
pub(crate) struct LyingBar {
    pub y: i64,
    pub width: i64,
    pub label: String,
    pub count: u64,
    pub href: String,
}

/// Where lying bars begin.
const LYING: i64 = 190;

/// The most lying bars.
const MOST: usize = 24;

impl Lying {
    /// Draws (name, count, address), the most first; none where there is nothing.
    pub(crate) fn draw(all: &[(String, u64, String)]) -> Option<Self> {
        const ROW: i64 = 28;
        let most = all
            .iter()
            .map(|(_, count, _)| *count)
            .max()
            .filter(|most| *most > 0)?;
        let bars: Vec<LyingBar> = all
            .iter()
            .take(MOST)
            .enumerate()
            .map(|(place, (label, count, href))| LyingBar {
                y: ROW * i64::try_from(place).unwrap_or(0) + 4,
                width: length(*count, most, WIDTH - LYING - 90),
                label: label.clone(),
                count: *count,
                href: href.clone(),
            })
            .collect();
        Some(Self {
            width: WIDTH,
            left: LYING,
            height: ROW * i64::try_from(bars.len()).unwrap_or(0) + 4,
            left_out: all.len().saturating_sub(MOST),
            bars,
        })
    }
}

/// The length of a bar; what is there is seen, however little it is.
fn length(count: u64, most: u64, room: i64) -> i64 {
    if count == 0 {
        return 0;
    }
    let share = count as f64 / most.max(1) as f64;
    ((share * room as f64).round() as i64).max(2)
}

/// The next round number.
fn ceiling(most: u64) -> u64 {
    let mut unit = 1_u64;
    loop {
        for step in [1, 2, 4, 5, 10] {
            let round = unit.saturating_mul(step);
            if round >= most {
                return round;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_ends_at_a_round_number() {
        let check = |most, expected| assert_eq!(ceiling(most), expected, "{most}");
        check(1, 1);
        check(2, 2);
        check(3, 4);
        check(6, 10);
        check(11, 20);
        check(401, 500);
        check(999_999, 1_000_000);
        check(u64::MAX, u64::MAX);
    }

    #[test]
    fn bars_stand_on_the_line_and_stay_in_the_drawing() {
        let all: Vec<(String, u64, u64, String)> = (0..36)
            .map(|place| {
                (
                    format!("{}", 1990 + place),
                    place,
                    36 - place,
                    String::new(),
                )
            })
            .collect();
        let drawn = Columned::draw(&all, Locale::of("en")).unwrap();
        for bar in &drawn.bars {
            assert_eq!(bar.sure_y + bar.sure_height, drawn.base);
            assert_eq!(bar.unsure_y + bar.unsure_height, bar.sure_y);
            assert!(bar.unsure_y >= TOP - 2 && bar.x >= LEFT && bar.x + bar.width <= WIDTH);
        }
        assert!(Columned::draw(&[], Locale::of("en")).is_none());
        let nothing = [("2019".to_owned(), 0, 0, String::new())];
        assert!(Columned::draw(&nothing, Locale::of("en")).is_none());
    }

    #[test]
    fn the_longest_lying_bar_fills_its_room_and_one_event_is_seen() {
        let all = [
            ("arrest".to_owned(), 100_000, String::new()),
            ("trial".to_owned(), 1, String::new()),
        ];
        let drawn = Lying::draw(&all).unwrap();
        assert_eq!(
            (drawn.bars[0].width, drawn.bars[1].width),
            (WIDTH - LYING - 90, 2)
        );
        let many: Vec<_> = (0..30)
            .map(|kind| (kind.to_string(), 1, String::new()))
            .collect();
        assert_eq!(Lying::draw(&many).unwrap().left_out, 6);
    }
}
