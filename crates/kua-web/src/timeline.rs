//! Timelines, drawn on the server as SVG, with the same facts as a table beside them.
//!
//! A known day is a dot, a stretch of days a bar. What is not sure has a hatched
//! bar, and an end that nobody knows fades out: nothing looks surer than it is.

use kua_core::civil::CivilDay;

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
    /// Everything, drawn or not, for the table.
    pub all: Vec<Moment>,
}

/// A tick of the axis.
pub(crate) struct Tick {
    /// Where.
    pub x: i64,
    /// What it says.
    pub label: String,
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
const ROW: i64 = 40;

impl Timeline {
    /// Draws; none where no day is known at all.
    pub(crate) fn draw(mut all: Vec<Moment>) -> Option<Self> {
        all.sort_by_key(|moment| {
            (
                moment.earliest.or(moment.latest).is_none(),
                moment.earliest.or(moment.latest),
            )
        });
        let days: Vec<i64> = all
            .iter()
            .flat_map(|moment| [moment.earliest, moment.latest])
            .flatten()
            .collect();
        let (first, last) = (*days.iter().min()?, *days.iter().max()?);
        let room = ((last - first) / 12).max(3);
        let (from, to) = (first - room, last + room);
        let inner = WIDTH - 2 * MARGIN;
        let x = |day: i64| MARGIN + (day - from) * inner / (to - from);
        let mut bars = Vec::new();
        for moment in &all {
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
                y: 8 + ROW * bars.len() as i64,
                words_x: if left_half {
                    begin.max(MARGIN)
                } else {
                    (begin + width).min(WIDTH - MARGIN)
                },
                anchor: if left_half { "start" } else { "end" },
                fill,
                moment: moment.clone(),
            });
        }
        let axis = 8 + ROW * bars.len() as i64 + 8;
        Some(Self {
            width: WIDTH,
            height: axis + 28,
            axis,
            ticks: ticks(from, to, x),
            bars,
            all,
        })
    }
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
        .map(|(day, label)| Tick { x: x(day), label })
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
        }
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
