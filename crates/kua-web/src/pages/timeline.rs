//! The timeline of events: each of them where they are few, lanes of counts where they are many.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use kua_app::{Labels, PlacesMeant, ToldEvent, day, describe_time, shortened, shown};
use kua_core::RecordId;
use kua_core::ports::{DaySpan, TallyBy, Window};
use kua_core::value::Time;
use kua_locales::Locale;
use serde::Serialize;

use crate::choices::Choice;
use crate::desk::Desk;
use crate::failure::{Failure, Shown, page_of};
use crate::frame::{Frame, Visit};
use crate::lanes::Lanes;
use crate::pages::pictures::{Asked, Filter, class_label};
use crate::parts::{Form, Named, form_of, property_label, time_detail, visible};
use crate::periods::{Columns, Counted, Unit, extent};
use crate::table;
use crate::timeline::{MOST, Moment, Timeline, is_unsure};

const PATH: &str = "/timeline";

/// How many code points of a label have room in a row of the drawing.
const MOST_WORDS: usize = 48;

/// Rows of a page.
const PAGE: u64 = 50;
/// Rows of a table or JSON file.
const FILE: u64 = 20_000;

/// What lanes can stand for, the first where nothing was chosen.
const LANES: [&str; 4] = ["none", "class", "person", "place"];

/// An event in the table.
#[derive(Serialize)]
pub(crate) struct Row {
    /// The event.
    pub event: Named,
    /// The word for its type.
    pub class: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Its times as they are stated.
    pub times: Vec<String>,
    /// The places, as they were called then.
    pub places: Vec<PlaceThen>,
    /// Who takes part.
    pub involved: Vec<Part>,
}

/// A place of an event.
#[derive(Serialize)]
pub(crate) struct PlaceThen {
    /// The place.
    #[serde(flatten)]
    pub record: Named,
    /// What it was called on that day, where that is known.
    pub called: String,
}

impl PlaceThen {
    /// The name it is shown by.
    pub(crate) fn name(&self) -> &str {
        if self.called.is_empty() {
            &self.record.label
        } else {
            &self.called
        }
    }
}

/// Somebody who takes part.
#[derive(Serialize)]
pub(crate) struct Part {
    /// Who.
    #[serde(flatten)]
    pub record: Named,
    /// The word for the role.
    pub role: String,
}

#[derive(Template)]
#[template(path = "timeline.html")]
struct TimelinePage {
    frame: Frame,
    sieve: Filter,
    line: Option<Timeline>,
    lanes: Option<Lanes>,
    by: Vec<Choice>,
    rows: Vec<Row>,
    total: u64,
    page: u64,
    pages: u64,
    before: String,
    after: String,
    csv: String,
    json: String,
}

/// Shows the timeline.
pub(crate) async fn show(
    State(desk): State<Desk>,
    Extension(visit): Extension<Visit>,
    Query(asked): Query<Asked>,
) -> Shown {
    let locale = visit.locale;
    let query = asked.query()?;
    let house = desk.house();
    let form = form_of("", asked.format.as_deref()).1;
    let page = asked.page.unwrap_or(1).max(1);
    let window = match form {
        Form::Page => Window {
            offset: (page - 1).saturating_mul(PAGE),
            limit: PAGE,
        },
        Form::Json | Form::Csv => Window::first(FILE),
    };
    let found = house.events(&query, window).await?;
    let meant = places_meant(house, &found.rows, &found.labels).await?;
    let rows: Vec<Row> = found
        .rows
        .iter()
        .map(|told| Row::of(told, &found.labels, &meant, locale))
        .collect();
    match form {
        Form::Json => {
            let all = serde_json::json!({ "total": found.total, "rows": rows });
            return Ok(Json(all).into_response());
        }
        Form::Csv => return Ok(table::download("timeline", csv(&rows, locale))),
        Form::Page => {}
    }
    let of_every_class = kua_app::EventQuery {
        class: None,
        ..query.clone()
    };
    let every = house.tally_events(&of_every_class, TallyBy::Month).await?;
    let sieve = Filter::of(house, PATH, &asked, &every, locale).await?;
    let few = found.total <= MOST as u64;
    let line = match few {
        true => {
            let drawn = house.events(&query, Window::first(MOST as u64)).await?;
            let meant = places_meant(house, &drawn.rows, &drawn.labels).await?;
            let lane = LANES
                .iter()
                .find(|lane| asked.by.as_deref() == Some(lane))
                .copied()
                .unwrap_or("none");
            let moments = drawn
                .rows
                .iter()
                .flat_map(|told| moments(told, lane, &drawn.labels, &meant, locale))
                .collect();
            Timeline::within(moments, query.days).map(|line| with_links(line, &asked))
        }
        false => None,
    };
    let lanes = match few {
        true => None,
        false => lanes(house, &query, &asked, locale).await?,
    };
    let pages = found.total.div_ceil(PAGE).max(1);
    let json = asked.file(PATH, "json");
    let frame = Frame::new(visit, "timeline", "timeline-title").json(json.clone());
    Ok(page_of(&TimelinePage {
        by: match few {
            true => by(&asked, locale),
            false => Vec::new(),
        },
        before: match page {
            0 | 1 => String::new(),
            page => asked.of_page(PATH, page - 1),
        },
        after: match page < pages {
            true => asked.of_page(PATH, page + 1),
            false => String::new(),
        },
        csv: asked.file(PATH, "csv"),
        total: found.total,
        json,
        sieve,
        line,
        lanes,
        rows,
        page,
        pages,
        frame,
    }))
}

async fn lanes(
    house: &kua_app::House,
    query: &kua_app::EventQuery,
    asked: &Asked,
    locale: Locale,
) -> Result<Option<Lanes>, Failure> {
    let (counted, columns) = counted(house, query, None).await?;
    let drawn = !columns.all.is_empty();
    Ok(drawn.then(|| Lanes::draw(PATH, asked, &counted, &columns, locale)))
}

/// Counts events in columns of the length that was asked for, or as it fits.
pub(crate) async fn counted(
    house: &kua_app::House,
    query: &kua_app::EventQuery,
    wanted: Option<Unit>,
) -> Result<(Counted, Columns), Failure> {
    let tallies = house.tally_events(query, TallyBy::Month).await?;
    let Some((first, last)) = extent(&tallies, query.days) else {
        let none = Columns::none();
        return Ok((Counted::of(&tallies, &none), none));
    };
    let columns = Columns::over(first, last, wanted);
    // Months that were asked for in part are counted by their days.
    let whole = |span: DaySpan| {
        let begins = |day: i64| columns.all.iter().any(|column| column.from == day);
        let ends = |day: i64| columns.all.iter().any(|column| column.to == day);
        span.from.is_none_or(begins) && span.to.is_none_or(ends)
    };
    if columns.unit != Unit::Day && query.days.is_none_or(whole) {
        return Ok((Counted::of(&tallies, &columns), columns));
    }
    let tallies = house.tally_events(query, TallyBy::Day).await?;
    Ok((Counted::of(&tallies, &columns), columns))
}

fn by(asked: &Asked, locale: Locale) -> Vec<Choice> {
    LANES
        .iter()
        .map(|lane| {
            let none = *lane == "none";
            Choice {
                label: locale.text(&format!("timeline-by-{lane}")),
                href: asked
                    .with(|asked| asked.by = (!none).then(|| (*lane).to_owned()))
                    .address(PATH),
                chosen: asked.by.as_deref().unwrap_or("none") == *lane,
            }
        })
        .collect()
}

/// Lets each tick lead to its days.
fn with_links(mut line: Timeline, asked: &Asked) -> Timeline {
    for tick in &mut line.ticks {
        let days = asked.with(|asked| {
            asked.from = Some(tick.label.clone());
            asked.to = Some(tick.label.clone());
        });
        tick.href = days.address(PATH);
    }
    line
}

/// Which places of the gazetteer those of events mean.
pub(crate) async fn places_meant(
    house: &kua_app::House,
    rows: &[ToldEvent],
    labels: &Labels,
) -> Result<PlacesMeant, Failure> {
    let named = rows.iter().flat_map(|told| &told.places);
    let mut ids: BTreeSet<RecordId> = named.copied().collect();
    let members = ids.iter().filter_map(|id| labels.get(id));
    let members: Vec<RecordId> = members.flat_map(|row| row.members.clone()).collect();
    ids.extend(members);
    Ok(house.places_meant(&ids).await?)
}

fn called(
    meant: &PlacesMeant,
    labels: &Labels,
    place: RecordId,
    time: Option<&Time>,
    locale: Locale,
) -> String {
    let members = labels
        .get(&place)
        .map_or(&[][..], |row| row.members.as_slice());
    std::iter::once(&place)
        .chain(members)
        .find_map(|id| meant.called(*id, time, locale))
        .map(|name| visible(&name))
        .unwrap_or_default()
}

impl Row {
    pub(crate) fn of(
        told: &ToldEvent,
        labels: &Labels,
        meant: &PlacesMeant,
        locale: Locale,
    ) -> Self {
        let time = told.times.first();
        Self {
            event: Named::of(&told.row, locale),
            class: class_label(told.row.class.as_deref().unwrap_or_default(), locale),
            from: day(told.row.earliest),
            to: day(told.row.latest),
            times: told
                .times
                .iter()
                .map(|time| describe_time(time, locale))
                .collect(),
            places: told
                .places
                .iter()
                .filter_map(|place| {
                    Some(PlaceThen {
                        record: Named::among(labels, *place, locale)?,
                        called: called(meant, labels, *place, time, locale),
                    })
                })
                .collect(),
            involved: told
                .involved
                .iter()
                .filter_map(|(who, role)| {
                    Some(Part {
                        record: Named::among(labels, *who, locale)?,
                        role: property_label(role, locale),
                    })
                })
                .collect(),
        }
    }

    /// When it was, in the words of the sources or as days.
    pub(crate) fn when(&self) -> String {
        if self.times.is_empty() {
            return match (self.from.as_str(), self.to.as_str()) {
                (from, to) if from == to => from.to_owned(),
                (from, to) => format!("{from}/{to}"),
            };
        }
        self.times.join(" / ")
    }
}

/// What is drawn of an event: once for each lane it belongs to.
fn moments(
    told: &ToldEvent,
    lane: &str,
    labels: &Labels,
    meant: &PlacesMeant,
    locale: Locale,
) -> Vec<Moment> {
    let row = Row::of(told, labels, meant, locale);
    let names = |words: Vec<String>| -> Vec<String> {
        let distinct: BTreeSet<String> = words.into_iter().collect();
        match distinct.is_empty() {
            true => vec![locale.text("timeline-lane-unknown")],
            false => distinct.into_iter().collect(),
        }
    };
    let lanes = match lane {
        "class" => vec![row.class.clone()],
        "person" => names(
            row.involved
                .iter()
                .map(|part| part.record.label.clone())
                .collect(),
        ),
        "place" => names(
            row.places
                .iter()
                .map(|place| place.name().to_owned())
                .collect(),
        ),
        _ => vec![String::new()],
    };
    let unsure = told.times.len() > 1 || told.times.iter().any(is_unsure);
    let details = told
        .times
        .iter()
        .map(|time| visible(&time_detail(time, locale)));
    let details = details.filter(|words| !words.is_empty());
    lanes
        .into_iter()
        .map(|lane| Moment {
            label: shortened(&visible(&shown(&told.row, locale)), MOST_WORDS),
            href: row.event.href.clone(),
            time: row.when(),
            detail: details.clone().collect::<Vec<_>>().join(" · "),
            earliest: told.row.earliest,
            latest: told.row.latest,
            uncertain: unsure,
            lane,
        })
        .collect()
}

fn csv(rows: &[Row], locale: Locale) -> String {
    let head = [
        "column-id",
        "column-class",
        "column-name",
        "column-when",
        "column-from",
        "column-to",
        "column-where",
        "column-who",
        "column-access",
    ];
    let head = head.iter().map(|key| locale.text(key)).collect();
    let rows = rows.iter().map(|row| {
        let places: Vec<&str> = row.places.iter().map(PlaceThen::name).collect();
        let who: Vec<String> = row
            .involved
            .iter()
            .map(|part| format!("{} ({})", part.record.label, part.role))
            .collect();
        vec![
            row.event.id.clone(),
            row.class.clone(),
            row.event.label.clone(),
            row.when(),
            row.from.clone(),
            row.to.clone(),
            places.join("; "),
            who.join("; "),
            row.event.access.code.to_owned(),
        ]
    });
    table::csv(std::iter::once(head).chain(rows))
}
