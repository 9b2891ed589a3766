//! Events by place: what a map is drawn of.
//!
//! A place counts for whoever may see both it and the statement that the event took place there.
//! Where it lies is what may be seen of its point; nothing is placed by a guess at its name.

use std::collections::BTreeMap;

use kua_core::RecordId;
use kua_core::civil::CivilDay;
use kua_core::ports::{DaySpan, TallyBy};
use kua_locales::Locale;
use kua_names::places::{PlaceKey, Span};

use crate::chronicle::EventQuery;
use crate::house::House;
use crate::places::{PlacePoint, PlaceRow};
use crate::problem::Problem;

/// The most places of a map; those with the fewest events are left out.
pub const MOST_PLACES: usize = 1_000;

/// A place with how many of the events that are wanted took place there.
pub struct PlaceOnMap {
    /// The place as the list of places has it.
    pub row: PlaceRow,
    /// What it was called in the days that are asked for, in the reader's language.
    pub name: String,
    /// Where it lies, where that is known and may be seen.
    pub point: Option<PlacePoint>,
    /// How many events.
    pub events: u64,
}

/// The places of events, those with the most events first.
pub struct PlacesOnMap {
    /// The places.
    pub places: Vec<PlaceOnMap>,
    /// How many more places there are.
    pub left_out: usize,
    /// How many events are wanted, wherever they took place.
    pub events: u64,
}

impl House {
    /// Says where the events that are wanted took place, and how many at each place.
    pub async fn places_of_events(
        &self,
        query: &EventQuery,
        locale: Locale,
    ) -> Result<PlacesOnMap, Problem> {
        let events = self.tally_events(query, TallyBy::Month).await?;
        let by_place = TallyBy::Target {
            property: "place".to_owned(),
            how: "place".to_owned(),
        };
        let tallies = self.tally_events(query, by_place).await?;
        let mut counted: Vec<(RecordId, u64)> = tallies
            .iter()
            .filter_map(|one| Some((one.target?, one.entities)))
            .collect();
        counted.sort_by_key(|(place, count)| (std::cmp::Reverse(*count), *place));
        // Only those that may be seen are counted at all, so all are asked for before any is left out.
        let mut labels = crate::views::Labels::new();
        let mut places: Vec<(RecordId, u64)> = Vec::new();
        let mut found: BTreeMap<RecordId, usize> = BTreeMap::new();
        let mut left_out = 0;
        for part in counted.chunks(MOST_PLACES) {
            let ids = part.iter().map(|(place, _)| *place).collect();
            let rows = self.labels(ids).await?;
            for (place, count) in part {
                let Some(row) = rows.get(place).filter(|row| row.kind == "place") else {
                    continue;
                };
                if let Some(number) = found.get(&row.id) {
                    if let Some((_, sum)) = places.get_mut(*number) {
                        *sum += count;
                    }
                } else if places.len() < MOST_PLACES {
                    found.insert(row.id, places.len());
                    places.push((row.id, *count));
                    labels.insert(row.id, row.clone());
                } else {
                    left_out += 1;
                }
            }
        }
        let rows = places.iter().filter_map(|(id, _)| labels.get(id).cloned());
        let rows = self.place_rows(rows.collect(), locale).await?;
        let gazetteer = self.gazetteer().await?;
        let span = query.days.and_then(span_of);
        let counts: BTreeMap<RecordId, u64> = places.into_iter().collect();
        let mut places: Vec<PlaceOnMap> = rows
            .into_iter()
            .map(|row| {
                let own = row.own.then(|| row.row.id.to_string());
                let key = row.key.clone().or(own);
                let key = key.as_deref().and_then(PlaceKey::read);
                let meant = key.and_then(|key| gazetteer.place(&key));
                let named = meant
                    .as_ref()
                    .map(|place| place.shown(locale.tag(), span).name.to_owned())
                    .filter(|name| !name.is_empty());
                let point = row.point.clone().or_else(|| {
                    let place = meant.as_ref()?;
                    Some(PlacePoint::at(place.point?, place.uncertainty, locale))
                });
                PlaceOnMap {
                    name: named.unwrap_or_else(|| row.row.label.clone()),
                    events: counts.get(&row.row.id).copied().unwrap_or(0),
                    point,
                    row,
                }
            })
            .collect();
        places.sort_by_key(|place| (std::cmp::Reverse(place.events), place.row.row.id));
        Ok(PlacesOnMap {
            places,
            left_out,
            events: events.iter().map(|one| one.entities).sum(),
        })
    }
}

/// The days as the gazetteer asks for them.
fn span_of(days: DaySpan) -> Option<Span> {
    let word = |day: Option<i64>| {
        day.and_then(CivilDay::from_number)
            .map(|day| day.to_string())
    };
    match (word(days.from), word(days.to)) {
        (Some(from), Some(to)) => Span::read(&format!("{from}/{to}")),
        (Some(from), None) => Span::read(&format!("{from}/..")),
        (None, Some(to)) => Span::read(&to),
        (None, None) => None,
    }
}
