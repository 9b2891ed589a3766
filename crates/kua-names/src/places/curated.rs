//! Names whose language and years are known, and places that the big list lacks, from tables.
//!
//! Two tables a region in `data/places/`: `<region>.tsv` with the names and
//! `<region>-places.tsv` with what else is known of a place. Columns are found by their heading;
//! lines that begin with `#` are notes. A line that can't be read is left out and reported, so
//! that one slip costs one line.

use std::collections::HashMap;

use super::data::Level;
use super::date::Span;
use super::{NameKind, PlaceKey, PlaceName, Source};

macro_rules! region {
    ($region:literal) => {
        (
            $region,
            include_str!(concat!("../../data/places/", $region, ".tsv")),
            include_str!(concat!("../../data/places/", $region, "-places.tsv")),
        )
    };
}

/// The tables of the regions: of each, its name, the names, and the places.
pub(crate) const REGIONS: &[(&str, &str, &str)] = &[
    region!("countries"),
    region!("kazakhstan"),
    region!("kyrgyzstan"),
    region!("tajikistan"),
    region!("uzbekistan"),
    region!("world"),
    region!("xinjiang"),
];

/// What a table says of a place beside its names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// The unit it lies in.
    pub parent: Option<PlaceKey>,
    /// The code of the country.
    pub country: Option<String>,
    /// What kind of thing it is.
    pub level: Option<Level>,
    /// Degrees north and east.
    pub point: Option<(f64, f64)>,
    /// Further records of GeoNames that are this place.
    pub same_as: Vec<u32>,
    /// What else is to be known.
    pub note: String,
}

/// A line of a table that can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: &'static str,
}

/// The lines of a table below its heading, each with its number.
struct Table<'a> {
    columns: HashMap<&'a str, usize>,
    lines: Vec<(usize, Vec<&'a str>)>,
}

impl<'a> Table<'a> {
    fn read(text: &'a str) -> Self {
        let mut lines = text
            .lines()
            .enumerate()
            .map(|(number, line)| (number + 1, line.trim_end_matches('\r')))
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
            .map(|(number, line)| (number, line.split('\t').map(str::trim).collect()));
        let heading: Vec<&str> = lines.next().map(|(_, heading)| heading).unwrap_or_default();
        Self {
            columns: heading
                .into_iter()
                .enumerate()
                .map(|(at, column)| (column, at))
                .collect(),
            lines: lines.collect(),
        }
    }

    fn field(&self, line: &[&'a str], column: &str) -> &'a str {
        self.columns
            .get(column)
            .and_then(|at| line.get(*at))
            .copied()
            .unwrap_or_default()
    }
}

/// Reads a table of names.
#[must_use]
pub(super) fn names(text: &str) -> (Vec<(PlaceKey, PlaceName)>, Vec<Slip>) {
    let table = Table::read(text);
    let (mut names, mut slips) = (Vec::new(), Vec::new());
    for (number, line) in &table.lines {
        match name(&table, line) {
            Ok(name) => names.push(name),
            Err(what) => slips.push(Slip {
                line: *number,
                what,
            }),
        }
    }
    (names, slips)
}

fn name(table: &Table<'_>, line: &[&str]) -> Result<(PlaceKey, PlaceName), &'static str> {
    let field = |column| table.field(line, column);
    let key = PlaceKey::read(field("key")).ok_or("no key")?;
    if field("name").is_empty() {
        return Err("no name");
    }
    let kind = match field("kind") {
        "" => NameKind::Listed,
        kind => NameKind::from_code(kind).ok_or("the kind of the name is none that is known")?,
    };
    let (from, to) = (end(field("from"))?, end(field("to"))?);
    if matches!((from, to), (Some(from), Some(to)) if to.is_before(&from)) {
        return Err("it ends before it begins");
    }
    let years = Span {
        first: from.and_then(|from| from.first),
        last: to.and_then(|to| to.last),
    };
    Ok((
        key,
        PlaceName {
            text: field("name").to_owned(),
            language: some(field("language")),
            script: some(field("script")),
            kind,
            years: (from.is_some() || to.is_some()).then_some(years),
            source: Source {
                name: field("source").to_owned(),
                date: some(field("date")),
                verified: field("verified") == "yes",
            },
        },
    ))
}

fn end(edtf: &str) -> Result<Option<Span>, &'static str> {
    match edtf {
        "" | ".." => Ok(None),
        date => Span::read(date)
            .map(Some)
            .ok_or("a year or date can't be read as EDTF"),
    }
}

fn some(field: &str) -> Option<String> {
    (!field.is_empty()).then(|| field.to_owned())
}

/// Reads a table of places.
#[must_use]
pub(super) fn places(text: &str) -> (Vec<(PlaceKey, Facts)>, Vec<Slip>) {
    let table = Table::read(text);
    let (mut places, mut slips) = (Vec::new(), Vec::new());
    for (number, line) in &table.lines {
        match facts(&table, line) {
            Ok(place) => places.push(place),
            Err(what) => slips.push(Slip {
                line: *number,
                what,
            }),
        }
    }
    (places, slips)
}

fn facts(table: &Table<'_>, line: &[&str]) -> Result<(PlaceKey, Facts), &'static str> {
    let field = |column| table.field(line, column);
    let key = PlaceKey::read(field("key")).ok_or("no key")?;
    let country = some(field("country"));
    if country.as_ref().is_some_and(|country| country.len() != 2) {
        return Err("the country is not a code of two letters");
    }
    let level = match field("level") {
        "" => None,
        code => Some(Level::from_code(code).ok_or("the level is none that is known")?),
    };
    let point = match (field("lat"), field("lon")) {
        ("", "") => None,
        (latitude, longitude) => {
            Some(point(latitude, longitude).ok_or("it lies nowhere on earth")?)
        }
    };
    let same_as = field("same_as")
        .split([' ', ',', ';', '|'])
        .filter(|id| !id.is_empty())
        .map(str::parse)
        .collect::<Result<Vec<u32>, _>>()
        .map_err(|_| "same_as is not a list of identifiers")?;
    Ok((
        key,
        Facts {
            parent: PlaceKey::read(field("parent")),
            country,
            level,
            point,
            same_as,
            note: field("note").to_owned(),
        },
    ))
}

/// Reads degrees north and east.
#[must_use]
pub fn point(latitude: &str, longitude: &str) -> Option<(f64, f64)> {
    let (latitude, longitude): (f64, f64) = (latitude.parse().ok()?, longitude.parse().ok()?);
    ((-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude))
        .then_some((latitude, longitude))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_regions_have_no_slips() {
        for (region, of_names, of_places) in REGIONS {
            assert_eq!(names(of_names).1, [], "{region}.tsv");
            assert_eq!(places(of_places).1, [], "{region}-places.tsv");
        }
    }

    #[test]
    fn no_table_of_a_region_is_forgotten() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/places");
        for file in std::fs::read_dir(folder).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            if let Some(region) = file.strip_suffix(".tsv") {
                let region = region.strip_suffix("-places").unwrap_or(region);
                assert!(
                    REGIONS.iter().any(|(known, _, _)| *known == region),
                    "{file} is not among the regions of places/curated.rs"
                );
            }
        }
    }

    #[test]
    fn a_slip_costs_one_line() {
        let (names, slips) = names(
            "# a note\nkey\tname\tlanguage\tkind\tfrom\tto\n\
             1\tNorth\ten\tofficial\t1992\t1998-05-05\n\
             2\tSouth\ten\tunheard\t\t\n\
             3\t\ten\tofficial\t\t\n\
             4\tEast\ten\tofficial\tlong ago\t\n\
             5\tWest\t\t\t\t\n",
        );
        let read: Vec<&str> = names.iter().map(|(_, name)| name.text.as_str()).collect();
        assert_eq!(read, ["North", "West"]);
        let lines: Vec<usize> = slips.iter().map(|slip| slip.line).collect();
        assert_eq!(lines, [4, 5, 6]);
    }

    #[test]
    fn places_say_what_is_wrong() {
        let heading = "key\tparent\tcountry\tlevel\tlat\tlon\tsame_as\tnote\n";
        for (line, expected) in [
            ("1\t2\tCN\tsettlement\t43.9\t81.3\t1529013\t", ""),
            ("\t2\tCN\tsettlement\t43.9\t81.3\t\t", "no key"),
            (
                "1\t2\tChina\tsettlement\t43.9\t81.3\t\t",
                "the country is not a code of two letters",
            ),
            (
                "1\t2\tCN\thamlet\t43.9\t81.3\t\t",
                "the level is none that is known",
            ),
            (
                "1\t2\tCN\tsite\t143.9\t81.3\t\t",
                "it lies nowhere on earth",
            ),
            (
                "1\t2\tCN\tsite\t\t\tYining\t",
                "same_as is not a list of identifiers",
            ),
        ] {
            let slips = places(&format!("{heading}{line}\n")).1;
            let what = slips.first().map_or("", |slip| slip.what);
            assert_eq!(what, expected, "{line}");
        }
    }
}
