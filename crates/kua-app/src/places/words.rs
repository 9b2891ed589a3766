//! Places of the gazetteer in words: names, units, points, reasons.

use kua_core::RecordId;
use kua_locales::{Argument, Locale};
use kua_names::places::{Gazetteer, Place, PlaceName, Reason, Span};
use serde::Serialize;

use crate::doubles::Piece;

/// The most names of a place that a page has.
const MOST_NAMES: usize = 400;

/// The most characters of a name of somebody else's list that a sentence has.
const LONGEST: usize = 120;

/// Marks a name in a sentence, until the sentence is cut into pieces.
const BEGINS: char = '\u{e000}';
/// Marks its end.
const ENDS: char = '\u{e001}';

/// A place as a page shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlaceFacts {
    /// What the gazetteer knows it by.
    pub key: String,
    /// The name in the reader's language: what those who live there call it, first.
    pub name: String,
    /// The other names that hold: the state's, or the community's.
    pub others: Vec<String>,
    /// A word for what kind of thing it is.
    pub level: String,
    /// The units it lies in, the smallest first, the country last.
    pub within: Vec<String>,
    /// The code of the country.
    pub country: Option<String>,
    /// Where it lies.
    pub point: Option<PlacePoint>,
    /// How many people live there, where somebody says.
    pub population: Option<u64>,
    /// The record, where it was described in this vault.
    pub record: Option<RecordId>,
    /// All its names, those of tables first.
    pub names: Vec<PlaceNameSaid>,
    /// Whether its data are those of GeoNames.
    pub geonames: bool,
}

/// A name of a place, with who says so.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlaceNameSaid {
    /// The name.
    pub text: String,
    /// BCP 47 tag; empty where it is not known.
    pub language: String,
    /// A word for what it is to the place.
    pub kind: String,
    /// The years in which it held, as EDTF; empty where nobody says.
    pub years: String,
    /// Who says so, and when that was read.
    pub source: String,
    /// Whether somebody who reads the language has checked it.
    pub verified: bool,
}

/// Where a place lies.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlacePoint {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How far off it may be, in metres.
    pub radius: Option<u32>,
    /// In words.
    pub words: String,
    /// As a `geo:` address (RFC 5870).
    pub geo: String,
}

impl PlacePoint {
    /// Says a point of millionths of a degree.
    pub fn of(point: &kua_core::value::Point, locale: Locale) -> Self {
        Self::at(
            (
                f64::from(point.latitude) / 1e6,
                f64::from(point.longitude) / 1e6,
            ),
            point.radius,
            locale,
        )
    }

    /// Says a point in degrees.
    pub(crate) fn at(
        (latitude, longitude): (f64, f64),
        radius: Option<u32>,
        locale: Locale,
    ) -> Self {
        let number = |degrees: f64| {
            let written = format!("{degrees:.6}");
            let short = written.trim_end_matches('0').trim_end_matches('.');
            if short == "-0" { "0" } else { short }.to_owned()
        };
        let (north, east) = (number(latitude), number(longitude));
        let words = match radius {
            Some(metres) => locale.with(
                "place-point-radius",
                &[
                    ("point", format!("{north}, {east}").into()),
                    ("metres", Argument::Count(metres.into())),
                ],
            ),
            None => format!("{north}, {east}"),
        };
        let uncertainty = radius.map(|metres| format!(";u={metres}"));
        Self {
            geo: format!("geo:{north},{east}{}", uncertainty.unwrap_or_default()),
            latitude,
            longitude,
            radius,
            words,
        }
    }
}

/// Says everything of a place in the reader's language, as it was called on a day.
pub(crate) fn facts(
    gazetteer: &Gazetteer,
    place: &Place,
    date: Option<Span>,
    locale: Locale,
) -> PlaceFacts {
    let language = locale.tag();
    let shown = place.shown(language, date);
    let mut others: Vec<String> = Vec::new();
    for name in [shown.local, shown.official].into_iter().flatten() {
        if name.text != shown.name && !others.contains(&name.text) {
            others.push(name.text.clone());
        }
    }
    let record = place.key.as_str().parse::<RecordId>().ok();
    PlaceFacts {
        key: place.key.as_str().to_owned(),
        name: named(place, shown.name),
        others,
        level: locale.text(&format!("places-level-{}", place.level.code())),
        within: within(gazetteer, place, locale),
        country: place.country.clone(),
        point: place
            .point
            .map(|point| PlacePoint::at(point, place.uncertainty, locale)),
        population: (place.population > 0).then_some(place.population),
        names: place
            .names
            .iter()
            .take(MOST_NAMES)
            .map(|name| said(name, locale))
            .collect(),
        geonames: place.key.id().is_some(),
        record,
    }
}

fn named(place: &Place, name: &str) -> String {
    if name.is_empty() {
        place.key.as_str().to_owned()
    } else {
        name.to_owned()
    }
}

fn said(name: &PlaceName, locale: Locale) -> PlaceNameSaid {
    let source = match &name.source.date {
        Some(date) if !date.is_empty() => format!("{} ({date})", name.source.name),
        _ => name.source.name.clone(),
    };
    PlaceNameSaid {
        text: name.text.clone(),
        language: name.language.clone().unwrap_or_default(),
        kind: locale.text(&format!("place-name-{}", name.kind.code())),
        years: name.years.map(years).unwrap_or_default(),
        source,
        verified: name.source.verified,
    }
}

/// Writes a span as EDTF, whole years short.
fn years(span: Span) -> String {
    let end = |day: Option<kua_names::places::Day>, turn: (u8, u8)| match day {
        None => "..".to_owned(),
        Some(day) if (day.1, day.2) == turn => format!("{:04}", day.0),
        Some(day) => day.to_string(),
    };
    let (first, last) = (end(span.first, (1, 1)), end(span.last, (12, 31)));
    if first == last {
        first
    } else {
        format!("{first}/{last}")
    }
}

/// The names of the units a place lies in, the smallest first, the country last.
pub(crate) fn within(gazetteer: &Gazetteer, place: &Place, locale: Locale) -> Vec<String> {
    let mut names: Vec<String> = gazetteer
        .units(place)
        .iter()
        .map(|unit| unit.shown(locale.tag(), None).name.to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    if let Some(code) = &place.country
        && place.level != kua_names::places::Level::Country
    {
        let country = country(gazetteer, code, locale);
        if !names.contains(&country) {
            names.push(country);
        }
    }
    names
}

/// The name of a country in the reader's language; its code where it has none.
pub(crate) fn country(gazetteer: &Gazetteer, code: &str, locale: Locale) -> String {
    gazetteer
        .country(code)
        .map(|place| place.shown(locale.tag(), None).name.to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| code.to_owned())
}

/// Says what speaks for or against a place; names keep their direction.
pub(crate) fn reason(gazetteer: &Gazetteer, reason: &Reason, locale: Locale) -> Vec<Piece> {
    let (code, words) = reason.parts();
    let arguments: Vec<(&str, Argument)> = words
        .iter()
        .map(|(key, words)| {
            let argument = match *key {
                "country" => marked(&country(gazetteer, words, locale)).into(),
                "place" | "word" | "ending" => marked(words).into(),
                "population" | "kilometres" => words
                    .parse::<u64>()
                    .map_or_else(|_| words.as_str().into(), Argument::from),
                _ => words.as_str().into(),
            };
            (*key, argument)
        })
        .collect();
    pieces(&locale.with(&format!("places-reason-{code}"), &arguments))
}

fn marked(words: &str) -> String {
    let plain: String = words
        .chars()
        .filter(|sign| *sign != BEGINS && *sign != ENDS)
        .take(LONGEST)
        .collect();
    format!("{BEGINS}{plain}{ENDS}")
}

fn pieces(marked: &str) -> Vec<Piece> {
    marked
        .split_inclusive([BEGINS, ENDS])
        .map(|words| Piece {
            name: words.ends_with(ENDS),
            words: words.trim_end_matches([BEGINS, ENDS]).to_owned(),
        })
        .filter(|piece| !piece.words.is_empty())
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn check(edtf: &str, expected: &str) {
        assert_eq!(years(Span::read(edtf).unwrap()), expected, "{edtf}");
    }

    #[test]
    fn years_are_short_where_they_are_whole() {
        check("1961/1991", "1961/1991");
        check("1998", "1998");
        check("2019-03-23/2022-09-16", "2019-03-23/2022-09-16");
        check("2022-09-17/..", "2022-09-17/..");
        check("../1921", "../1921");
    }

    #[test]
    fn a_point_has_an_address_with_its_uncertainty() {
        let point = |latitude, longitude, radius| {
            let point = kua_core::value::Point {
                latitude,
                longitude,
                radius,
            };
            PlacePoint::of(&point, Locale::of("en")).geo
        };
        assert_eq!(point(43_250_000, 76_950_000, None), "geo:43.25,76.95");
        assert_eq!(
            point(-1, -180_000_000, Some(2_000)),
            "geo:-0.000001,-180;u=2000"
        );
        assert_eq!(point(0, 0, None), "geo:0,0");
    }
}
