//! Timelines, drawn on the server as SVG, with the same facts as a table beside them.
//!
//! A known day is a dot, a stretch of days a bar. What is not sure has a hatched
//! bar, and an end that nobody knows fades out: nothing looks surer than it is.

use kua_core::civil::CivilDay;
use kua_core::ports::DaySpan;
use kua_core::value::Time;

/// Something with a time.
#[derive(Clone)]
pub(crate) struct Moment {
    /// What it is called.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// The time as EDTF, in full.
    pub time: String,
    /// What else is to be said in the table.
    pub detail: String,
    /// First day; none is open.
    pub earliest: Option<i64>,
    /// Last day; none is open.
    pub latest: Option<i64>,
    /// Whether the source or its reader is not sure.
    pub uncertain: bool,
    /// The lane it stands in; empty where there are none.
    pub lane: String,
}

/// A drawn timeline.
pub(crate) struct Timeline {
    /// Width of the drawing.
    pub width: i64,
    /// Height of the drawing.
    pub height: i64,
    /// Where the axis runs.
    pub axis: i64,
    /// The ticks of the axis.
    pub ticks: Vec<Tick>,
    /// The drawn things, from above.
    pub bars: Vec<Bar>,
    /// The heads of the lanes, with the height of each.
    pub heads: Vec<(i64, String)>,
    /// How many have a day and are not drawn: the drawing would be too long to read.
    pub left_out: usize,
    /// Everything, drawn or not, for the table.
    pub all: Vec<Moment>,
}

/// A tick of the axis.
pub(crate) struct Tick {
    /// Where.
    pub x: i64,
    /// What it says.
    pub label: String,
    /// Where it leads; empty where it leads nowhere.
    pub href: String,
}

/// A drawn thing.
pub(crate) struct Bar {
    /// The thing.
    pub moment: Moment,
    /// Left end.
    pub x: i64,
    /// Width; 0 for a known day.
    pub width: i64,
    /// Upper edge of its row.
    pub y: i64,
    /// Where its words begin or end.
    pub words_x: i64,
    /// `start` or `end`.
    pub anchor: &'static str,
    /// How it is filled.
    pub fill: &'static str,
}

const WIDTH: i64 = 720;
const MARGIN: i64 = 16;
const HEAD: i64 = 26;
const ROW: i64 = 40;

/// The most things that are drawn.
pub(crate) const MOST: usize = 60;

impl Timeline {
    /// Draws; none where no day is known at all.
    pub(crate) fn draw(all: Vec<Moment>) -> Option<Self> {
        Self::within(all, None)
    }

    /// Draws within some days, lane by lane; none where no day is known at all.
    pub(crate) fn within(mut all: Vec<Moment>, asked: Option<DaySpan>) -> Option<Self> {
        let undated = |moment: &Moment| moment.earliest.or(moment.latest).is_none();
        all.sort_by_key(|moment| (undated(moment), moment.earliest.or(moment.latest)));
        let mut drawn: Vec<&Moment> = all.iter().filter(|moment| !undated(moment)).collect();
        let left_out = drawn.len().saturating_sub(MOST);
        drawn.truncate(MOST);
        // The lanes come in the order of their first day.
        let mut lanes: Vec<&str> = Vec::new();
        for moment in &drawn {
            if !lanes.contains(&moment.lane.as_str()) {
                lanes.push(&moment.lane);
            }
        }
        drawn.sort_by_key(|moment| lanes.iter().position(|lane| *lane == moment.lane));
        let days = || {
            drawn
                .iter()
                .flat_map(|one| [one.earliest, one.latest])
                .flatten()
        };
        let (mut first, mut last) = (days().min()?, days().max()?);
        if let Some(asked) = asked {
            first = asked.from.map_or(first, |from| first.max(from));
            last = asked.to.map_or(last, |to| last.min(to)).max(first);
        }
        let room = ((last - first) / 12).max(3);
        let (from, to) = (first - room, last + room);
        let inner = WIDTH - 2 * MARGIN;
        let x = |day: i64| MARGIN + (day.clamp(from, to) - from) * inner / (to - from);
        let mut bars: Vec<Bar> = Vec::new();
        let mut heads: Vec<(i64, String)> = Vec::new();
        let mut y = 8;
        for moment in drawn {
            if !moment.lane.is_empty() && heads.last().is_none_or(|(_, lane)| *lane != moment.lane)
            {
                heads.push((y + 16, moment.lane.clone()));
                y += HEAD;
            }
            let (begin, end) = match (moment.earliest, moment.latest) {
                (None, None) => continue,
                (Some(begin), Some(end)) => (x(begin), x(end + 1)),
                (Some(begin), None) => (x(begin), WIDTH - MARGIN),
                (None, Some(end)) => (MARGIN, x(end + 1)),
            };
            let day = moment.earliest.is_some() && moment.earliest == moment.latest;
            let width = if day { 0 } else { (end - begin).max(8) };
            let fill = match (moment.earliest, moment.latest) {
                (Some(_), None) => "url(#open-end)",
                (None, Some(_)) => "url(#open-begin)",
                _ if moment.uncertain || !day => "url(#unsure)",
                _ => "currentColor",
            };
            let left_half = begin + width / 2 < WIDTH / 2;
            bars.push(Bar {
                x: begin,
                width,
                y,
                words_x: if left_half {
                    begin.max(MARGIN)
                } else {
                    (begin + width).min(WIDTH - MARGIN)
                },
                anchor: if left_half { "start" } else { "end" },
                fill,
                moment: moment.clone(),
            });
            y += ROW;
        }
        let axis = y + 8;
        Some(Self {
            width: WIDTH,
            height: axis + 28,
            axis,
            ticks: ticks(from, to, x),
            bars,
            heads,
            left_out,
            all,
        })
    }
}

/// Whether a source or its reader is not sure of a time.
pub(crate) fn is_unsure(time: &Time) -> bool {
    time.edtf.contains(['~', '?', '%']) || !time.alternatives.is_empty()
}

fn ticks(from: i64, to: i64, x: impl Fn(i64) -> i64) -> Vec<Tick> {
    let (Some(first), Some(last)) = (CivilDay::from_number(from), CivilDay::from_number(to)) else {
        return Vec::new();
    };
    let length = to - from;
    let mut found: Vec<(i64, String)> = Vec::new();
    if length > 3 * 366 {
        let step = i32::try_from((length / 366 / 8).max(1)).unwrap_or(1);
        for year in (first.year()..=last.year()).filter(|year| year % step == 0) {
            if let Some(day) = CivilDay::new(year, 1, 1) {
                found.push((day.number(), year.to_string()));
            }
        }
    } else if length > 45 {
        let step = ((length / 30 + 6) / 7).max(1);
        let mut month = first.month_begin();
        let mut number = 0;
        while month.number() <= to {
            if number % step == 0 {
                let label = format!("{:04}-{:02}", month.year(), month.month());
                found.push((month.number(), label));
            }
            number += 1;
            match month.plus_months(1) {
                Some(next) => month = next,
                None => break,
            }
        }
    } else {
        let step = ((length + 5) / 6).max(1);
        let mut day = from + step;
        while day < to {
            if let Some(civil) = CivilDay::from_number(day) {
                found.push((day, civil.to_string()));
            }
            day += step;
        }
    }
    found
        .into_iter()
        .filter(|(day, _)| (from..=to).contains(day))
        .map(|(day, label)| Tick {
            x: x(day),
            label,
            href: String::new(),
        })
        .filter(|tick| tick.x > 40 && tick.x < WIDTH - 40)
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn moment(earliest: Option<i64>, latest: Option<i64>) -> Moment {
        Moment {
            label: "Arrest".into(),
            href: "/".into(),
            time: String::new(),
            detail: String::new(),
            earliest,
            latest,
            uncertain: false,
            lane: String::new(),
        }
    }

    #[test]
    fn a_drawing_has_an_end_and_says_what_is_left_out() {
        let many = (0..100).map(|day| moment(Some(day), Some(day))).collect();
        let drawn = Timeline::draw(many).unwrap();
        assert_eq!((drawn.bars.len(), drawn.left_out), (MOST, 100 - MOST));
        assert_eq!(drawn.all.len(), 100);
    }

    #[test]
    fn each_lane_has_one_head_and_its_things_below_it() {
        let of = |lane: &str, day| Moment {
            lane: lane.into(),
            ..moment(Some(day), Some(day))
        };
        let drawn = Timeline::draw(vec![of("a", 1), of("b", 2), of("a", 3)]).unwrap();
        let heads: Vec<&str> = drawn.heads.iter().map(|(_, lane)| lane.as_str()).collect();
        assert_eq!(heads, ["a", "b"]);
        let lanes: Vec<&str> = drawn
            .bars
            .iter()
            .map(|bar| bar.moment.lane.as_str())
            .collect();
        assert_eq!(lanes, ["a", "a", "b"]);
        assert!(drawn.heads[1].0 > drawn.bars[1].y && drawn.heads[1].0 <= drawn.bars[2].y);
    }

    #[test]
    fn what_reaches_beyond_the_days_asked_for_is_cut_off_there() {
        let asked = DaySpan {
            from: Some(18_000),
            to: Some(18_100),
        };
        let long = moment(Some(10_000), Some(30_000));
        let drawn = Timeline::within(vec![long], Some(asked)).unwrap();
        let bar = &drawn.bars[0];
        assert_eq!((bar.x, bar.x + bar.width), (MARGIN, WIDTH - MARGIN));
    }

    #[test]
    fn without_any_day_nothing_is_drawn() {
        assert!(Timeline::draw(vec![moment(None, None)]).is_none());
        assert!(Timeline::draw(Vec::new()).is_none());
    }

    #[test]
    fn what_is_open_fades_and_what_is_not_sure_is_hatched() {
        let drawn = Timeline::draw(vec![
            moment(Some(18_000), Some(18_000)),
            moment(Some(18_010), None),
            moment(None, Some(18_020)),
            moment(Some(18_001), Some(18_002)),
            moment(None, None),
        ])
        .unwrap();
        let fills: Vec<_> = drawn.bars.iter().map(|bar| bar.fill).collect();
        assert_eq!(
            fills,
            [
                "currentColor",
                "url(#unsure)",
                "url(#open-end)",
                "url(#open-begin)"
            ]
        );
        assert_eq!(
            drawn.all.len(),
            5,
            "the table also has what cannot be drawn"
        );
        for bar in &drawn.bars {
            assert!(bar.x >= 0 && bar.x + bar.width <= drawn.width);
        }
    }

    #[test]
    fn the_axis_has_days_months_or_years() {
        let label = |days: i64| {
            let drawn = Timeline::draw(vec![moment(Some(18_000), Some(18_000 + days))]).unwrap();
            drawn.ticks[0].label.clone()
        };
        assert_eq!(label(5).len(), "2019-04-15".len());
        assert_eq!(label(200).len(), "2019-04".len());
        assert_eq!(label(5_000).len(), "2019".len());
    }
}
