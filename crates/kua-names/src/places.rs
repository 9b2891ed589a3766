//! Places of the world by name, in any script, and which of several a text means.
//!
//! A [`Gazetteer`] joins three layers: the places of GeoNames from a file that lies in the program,
//! tables of names with their language and the years in which they held, and the places that a
//! keeper adds ([`OwnPlace`]). It reads no other file and asks no network.
//! It proposes places with reasons; a person decides which one is meant.

mod curated;
mod data;
mod date;
mod endings;
mod key;
mod mention;
mod resolve;
mod show;
mod skeleton;
mod write;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::OnceLock;

use crate::comparison::compare;
use crate::name::Name;

pub use curated::{Facts, Slip, point};
pub use data::{Entry, Level};
pub use date::{Day, Span};
pub use endings::Kind;
pub use key::Folded;
pub use resolve::{Candidate, Context, Reason, distance};
pub use show::Shown;
pub use write::{WriteError, write};

use data::{Data, Reach};
use endings::{Taken, variants};
use key::LONGEST;
use skeleton::{Skeleton, skeletons};

/// The places of the world, as `cargo xtask gazetteer` writes them.
static WORLD: &[u8] = include_bytes!("../data/places/world.bin");

/// Whose data the places are, as the product has to say.
pub const ATTRIBUTION: &str = "GeoNames (geonames.org), CC BY 4.0";

/// The places that are compared by sound, for one look-up.
const COMPARED: usize = 150;

/// How likely two spellings have to be one name for a place to be proposed by sound.
const LEAST_ALIKE: f32 = 0.5;

/// The readings of a name that is looked up by sound.
const READINGS: usize = 6;

/// What a place is known by: an identifier of GeoNames, or a word that a table or a keeper chose.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceKey(Box<str>);

impl PlaceKey {
    /// Reads a key: letters, digits, hyphens and the like, without spaces.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        let fits = !key.is_empty()
            && key.len() <= 100
            && key
                .chars()
                .all(|sign| !sign.is_whitespace() && !sign.is_control());
        fits.then(|| Self(key.into()))
    }

    /// Returns the key of a place of GeoNames.
    #[must_use]
    pub fn geonames(id: u32) -> Self {
        Self(id.to_string().into())
    }

    /// Returns the identifier of GeoNames, if it is one.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.0.parse().ok()
    }

    /// Returns the key as tables have it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlaceKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a name is to its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// The state's name, in the years that stand beside it.
    Official,
    /// What those who live there call it.
    Local,
    /// What others call it.
    Exonym,
    /// A name of earlier times.
    Historical,
    /// A name that a list has, without a word about what it is.
    Listed,
}

impl NameKind {
    /// Returns the word that tables use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Local => "local",
            Self::Exonym => "exonym",
            Self::Historical => "historical",
            Self::Listed => "listed",
        }
    }

    /// Returns the kind that a word of [`Self::code`] names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [
            Self::Official,
            Self::Local,
            Self::Exonym,
            Self::Historical,
            Self::Listed,
        ]
        .into_iter()
        .find(|kind| kind.code() == code)
    }
}

/// Who says so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Source {
    /// A work, a page or a person.
    pub name: String,
    /// When it was looked up.
    pub date: Option<String>,
    /// Somebody has read it there.
    pub verified: bool,
}

/// One name of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceName {
    /// The name as it is written.
    pub text: String,
    /// The tag of its language, where it is known.
    pub language: Option<String>,
    /// The ISO 15924 code of its script, where a table says so.
    pub script: Option<String>,
    /// What it is to the place.
    pub kind: NameKind,
    /// When it held; nothing where nobody says.
    pub years: Option<Span>,
    /// Who says so.
    pub source: Source,
}

/// A place, with everything that is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// What it is known by.
    pub key: PlaceKey,
    /// What kind of thing it is.
    pub level: Level,
    /// The code of the country.
    pub country: Option<String>,
    /// The unit it lies in.
    pub parent: Option<PlaceKey>,
    /// Degrees north and east; of a unit, those of its largest settlement.
    pub point: Option<(f64, f64)>,
    /// How far from the point it may lie, in metres.
    pub uncertainty: Option<u32>,
    /// How many people live there; 0 where nobody says.
    pub population: u64,
    /// Its names: those of tables first.
    pub names: Vec<PlaceName>,
    /// What else is to be known.
    pub note: String,
    /// A keeper added it.
    pub own: bool,
}

/// A place that a keeper adds: a village, a prison, a camp.
///
/// It is found and weighed like any other. Where `key` is one of a known place, its names and its
/// point are added to that place.
#[derive(Clone, PartialEq)]
pub struct OwnPlace {
    /// A word of the keeper's own, or the key of a known place.
    pub key: PlaceKey,
    /// What kind of thing it is.
    pub level: Level,
    /// The code of the country, if it is known.
    pub country: Option<String>,
    /// The unit it lies in.
    pub parent: Option<PlaceKey>,
    /// Degrees north and east, where somebody knows.
    pub point: Option<(f64, f64)>,
    /// How far from the point it may lie, in metres.
    pub uncertainty: Option<u32>,
    /// Its names, each with its source.
    pub names: Vec<PlaceName>,
    /// What else is to be known.
    pub note: String,
}

// A keeper's places can be what nobody else may know.
impl fmt::Debug for OwnPlace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("OwnPlace([withheld])")
    }
}

/// How a place was found.
#[derive(Debug, Clone, PartialEq)]
pub enum How {
    /// It has this very name, but for case, marks and spaces.
    Exact,
    /// Without a word for a kind of place, an ending or a preposition.
    Without {
        /// The word for a kind of place, and the kind.
        word: Option<(String, Kind)>,
        /// The word is in the place's name, in another form.
        whole: bool,
        /// The ending of a case.
        ending: Option<String>,
    },
    /// It sounds alike; how likely the spellings are one name.
    Sound(f32),
}

/// A place that has a name, and how it was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The place.
    pub place: Place,
    /// The name by which it was found, as the place has it.
    pub name: String,
    /// How it was found.
    pub how: How,
}

/// The places of the world, of the tables and of a keeper.
pub struct Gazetteer {
    data: Option<Data>,
    /// Of each place: its names of tables and keepers.
    names: HashMap<PlaceKey, Vec<PlaceName>>,
    facts: HashMap<PlaceKey, Facts>,
    own: HashMap<PlaceKey, Own>,
    /// Records of GeoNames that are another place of the list.
    joined: HashMap<u32, PlaceKey>,
    countries: HashMap<String, PlaceKey>,
    by_name: HashMap<Folded, Vec<PlaceKey>>,
    /// Worked out when a name is first looked up by sound.
    by_skeleton: OnceLock<HashMap<Skeleton, Vec<PlaceKey>>>,
}

/// What only a keeper says of a place.
struct Own {
    uncertainty: Option<u32>,
}

// The keeper's places are withheld, see [`OwnPlace`].
impl fmt::Debug for Gazetteer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Gazetteer({} blocks)",
            self.data.as_ref().map_or(0, Data::blocks)
        )
    }
}

impl Gazetteer {
    /// Opens the places that lie in the program, and the tables.
    #[must_use]
    pub fn open() -> Self {
        Self::of(WORLD)
    }

    /// Opens a file of places that lies in memory; one that is damaged has no places.
    #[must_use]
    pub fn of(file: &'static [u8]) -> Self {
        let mut gazetteer = Self {
            data: Data::open(file),
            names: HashMap::new(),
            facts: HashMap::new(),
            own: HashMap::new(),
            joined: HashMap::new(),
            countries: HashMap::new(),
            by_name: HashMap::new(),
            by_skeleton: OnceLock::new(),
        };
        for (_, of_names, of_places) in curated::REGIONS {
            gazetteer.add_table(of_names, of_places);
        }
        gazetteer
    }

    /// Adds the places of two tables; returns the lines that could not be read.
    pub fn add_table(&mut self, of_names: &str, of_places: &str) -> Vec<Slip> {
        let (places, mut slips) = curated::places(of_places);
        for (key, facts) in places {
            for id in &facts.same_as {
                self.joined.insert(*id, key.clone());
            }
            if let (Some(Level::Country), Some(code)) = (facts.level, &facts.country) {
                self.countries.insert(code.clone(), key.clone());
            }
            self.facts.insert(key, facts);
        }
        let (names, more) = curated::names(of_names);
        slips.extend(more);
        for (key, name) in names {
            self.add_name(&key, name);
        }
        slips
    }

    /// Adds the places of a keeper.
    pub fn add_own(&mut self, places: impl IntoIterator<Item = OwnPlace>) {
        for place in places {
            let facts = self.facts.entry(place.key.clone()).or_default();
            facts.level = facts.level.or(Some(place.level));
            facts.point = place.point.or(facts.point);
            facts.country = place.country.or_else(|| facts.country.take());
            facts.parent = place.parent.or_else(|| facts.parent.take());
            if facts.note.is_empty() {
                facts.note = place.note;
            }
            self.own.insert(
                place.key.clone(),
                Own {
                    uncertainty: place.uncertainty,
                },
            );
            for name in place.names {
                self.add_name(&place.key, name);
            }
        }
    }

    fn add_name(&mut self, key: &PlaceKey, name: PlaceName) {
        let folded = Folded::new(&name.text);
        if !folded.is_empty() {
            let keys = self.by_name.entry(folded).or_default();
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        self.by_skeleton = OnceLock::new();
        self.names.entry(key.clone()).or_default().push(name);
    }

    /// Returns a place by its key; the key of a record that is joined to another gives the other.
    #[must_use]
    pub fn place(&self, key: &PlaceKey) -> Option<Place> {
        let key = key.id().and_then(|id| self.joined.get(&id)).unwrap_or(key);
        let entry = self
            .data
            .as_ref()
            .zip(key.id())
            .and_then(|(data, id)| data.place(id));
        self.built(key, entry)
    }

    fn built(&self, key: &PlaceKey, entry: Option<Entry>) -> Option<Place> {
        let facts = self.facts.get(key);
        let tagged = self.names.get(key);
        if entry.is_none() && facts.is_none() && tagged.is_none() {
            return None;
        }
        let mut place = Place {
            key: key.clone(),
            level: Level::Settlement,
            country: None,
            parent: None,
            point: None,
            uncertainty: None,
            population: 0,
            names: tagged.cloned().unwrap_or_default(),
            note: String::new(),
            own: self.own.contains_key(key),
        };
        if let Some(entry) = entry {
            place.level = entry.level;
            place.parent = (entry.parent != 0).then(|| PlaceKey::geonames(entry.parent));
            place.point = Some((entry.latitude, entry.longitude));
            place.population = entry.population;
            place.country = Some(entry.country);
            push_listed(&mut place.names, entry.names);
        }
        if let Some(facts) = facts {
            place.level = facts.level.unwrap_or(place.level);
            place.parent = facts.parent.clone().or(place.parent);
            place.country = facts.country.clone().or(place.country);
            place.point = facts.point.or(place.point);
            place.note.clone_from(&facts.note);
            for id in &facts.same_as {
                if let Some(joined) = self.data.as_ref().and_then(|data| data.place(*id)) {
                    place.population = place.population.max(joined.population);
                    place.country = place.country.or(Some(joined.country));
                    place.point = place.point.or(Some((joined.latitude, joined.longitude)));
                    place.parent = place.parent.or_else(|| {
                        (joined.parent != 0).then(|| PlaceKey::geonames(joined.parent))
                    });
                    push_listed(&mut place.names, joined.names);
                }
            }
        }
        if let Some(own) = self.own.get(key) {
            place.uncertainty = own.uncertainty;
        }
        if let Some(parent) = place.parent.as_ref().and_then(PlaceKey::id)
            && let Some(joined) = self.joined.get(&parent)
        {
            place.parent = Some(joined.clone());
        }
        // A table can't make a place lie in itself.
        place.parent = place.parent.filter(|parent| parent != key);
        Some(place)
    }

    /// Returns the country with a code of two letters.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<Place> {
        self.place(self.countries.get(code)?)
    }

    /// Returns the units a place lies in, the smallest first, the country last.
    #[must_use]
    pub fn units(&self, place: &Place) -> Vec<Place> {
        let mut units: Vec<Place> = Vec::new();
        let mut next = place.parent.clone();
        while let Some(unit) = next.take().and_then(|key| self.place(&key)) {
            if units.len() > 5 || units.iter().any(|known| known.key == unit.key) {
                break;
            }
            next.clone_from(&unit.parent);
            units.push(unit);
        }
        units
    }

    /// Returns the places that a name may be of: by the very name, and without endings and words
    /// for kinds of places; by sound where nothing of that fits.
    ///
    /// What is too long to be a name finds nothing.
    #[must_use]
    pub fn find(&self, name: &str) -> Vec<Match> {
        if name.chars().nth(LONGEST).is_some() {
            return Vec::new();
        }
        let mut found = Found::default();
        self.add_exact(&mut found, &Folded::new(name), &How::Exact);
        for variant in variants(name) {
            let how = How::Without {
                whole: variant.taken.whole,
                word: variant.taken.word,
                ending: variant.taken.ending,
            };
            self.add_exact(&mut found, &variant.folded, &how);
        }
        if found.matches.is_empty() {
            self.add_sounding(&mut found, name);
            // What sounds alike may have an ending as well.
            for variant in variants(name) {
                if found.matches.is_empty() && variant.taken != Taken::default() {
                    self.add_sounding(&mut found, variant.folded.as_str());
                }
            }
        }
        found.matches
    }

    fn add_exact(&self, found: &mut Found, folded: &Folded, how: &How) {
        for key in self.by_name.get(folded).into_iter().flatten() {
            if let Some(place) = self.place(key) {
                found.add(place, folded, how);
            }
        }
        for entry in self.data.iter().flat_map(|data| data.named(folded)) {
            if let Some(place) = self.joined_or_built(entry) {
                found.add(place, folded, how);
            }
        }
    }

    fn joined_or_built(&self, entry: Entry) -> Option<Place> {
        match self.joined.get(&entry.id) {
            Some(key) => self.place(key),
            None => self.built(&PlaceKey::geonames(entry.id), Some(entry)),
        }
    }

    fn by_skeleton(&self) -> &HashMap<Skeleton, Vec<PlaceKey>> {
        self.by_skeleton.get_or_init(|| {
            let mut by_skeleton: HashMap<Skeleton, Vec<PlaceKey>> = HashMap::new();
            for (key, names) in &self.names {
                for skeleton in names.iter().flat_map(|name| skeletons(&name.text, 2)) {
                    let keys = by_skeleton.entry(skeleton).or_default();
                    if !keys.contains(key) {
                        keys.push(key.clone());
                    }
                }
            }
            by_skeleton
        })
    }

    fn add_sounding(&self, found: &mut Found, name: &str) {
        let asked = Sounding {
            name: Name::read(name),
            skeletons: skeletons(name, READINGS),
        };
        for skeleton in &asked.skeletons {
            for key in self.by_skeleton().get(skeleton).into_iter().flatten() {
                if let Some(place) = self.place(key) {
                    found.add_alike(place, &asked);
                }
            }
        }
        for reach in [Reach::Near, Reach::Far] {
            if !found.matches.is_empty() {
                break;
            }
            let mut numbers: Vec<u32> = asked
                .skeletons
                .iter()
                .flat_map(|skeleton| {
                    self.data
                        .iter()
                        .flat_map(move |data| data.sounding(*skeleton, reach))
                })
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            let mut entries: Vec<Entry> = numbers
                .into_iter()
                .filter_map(|number| self.data.as_ref()?.numbered(number))
                .collect();
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.population));
            entries.truncate(COMPARED);
            for entry in entries {
                if let Some(place) = self.joined_or_built(entry) {
                    found.add_alike(place, &asked);
                }
            }
        }
    }
}

/// Adds the names of a list that no table has.
fn push_listed(names: &mut Vec<PlaceName>, listed: Vec<String>) {
    let known: HashSet<Folded> = names.iter().map(|name| Folded::new(&name.text)).collect();
    for text in listed {
        if !text.is_empty() && !known.contains(&Folded::new(&text)) {
            names.push(PlaceName {
                text,
                language: None,
                script: None,
                kind: NameKind::Listed,
                years: None,
                source: Source {
                    name: ATTRIBUTION.to_owned(),
                    date: None,
                    verified: false,
                },
            });
        }
    }
}

/// A name that is looked up by sound.
struct Sounding {
    name: Name,
    skeletons: Vec<Skeleton>,
}

/// The places found so far, each once.
#[derive(Default)]
struct Found {
    matches: Vec<Match>,
    keys: HashSet<PlaceKey>,
}

impl Found {
    fn add(&mut self, place: Place, folded: &Folded, how: &How) {
        if !self.keys.insert(place.key.clone()) {
            return;
        }
        let name = place
            .names
            .iter()
            .find(|name| Folded::new(&name.text) == *folded)
            .map_or_else(|| folded.as_str().to_owned(), |name| name.text.clone());
        self.matches.push(Match {
            place,
            name,
            how: how.clone(),
        });
    }

    fn add_alike(&mut self, place: Place, asked: &Sounding) {
        if self.keys.contains(&place.key) {
            return;
        }
        let best = place
            .names
            .iter()
            .filter(|name| {
                skeletons(&name.text, 2)
                    .iter()
                    .any(|skeleton| asked.skeletons.contains(skeleton))
            })
            .take(8)
            .map(|name| {
                let alike = compare(&asked.name, &Name::read(&name.text)).likelihood;
                (alike, name)
            })
            .max_by(|one, other| one.0.total_cmp(&other.0));
        if let Some((alike, name)) = best
            && alike >= LEAST_ALIKE
        {
            self.keys.insert(place.key.clone());
            self.matches.push(Match {
                name: name.text.clone(),
                place,
                how: How::Sound(alike),
            });
        }
    }
}
