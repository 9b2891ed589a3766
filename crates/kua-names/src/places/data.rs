//! The file of places: what lies where in it, and how a part of it is read.
//!
//! ```text
//! "KUA PLACES 1\n", one line that says whose data it is
//! the lengths of the sections, four bytes each, the lowest first
//! countries   codes, two letters each
//! directory   of each block: the lowest identifier in it, and where it ends (four bytes each)
//! blocks      up to 256 places each, deflated: columns of numbers, then the names
//! counts      deflated: how many entries each bucket of folded names has
//! entries     two bytes each: the number of a block, and bits of the name's hash
//! near keys   deflated: skeletons of the places that are looked at first, lengths of their lists
//! near lists  numbers of places, as differences
//! far keys    the same of all other places
//! far lists
//! ```
//!
//! Places stand in the order of their identifiers. Nothing is unpacked but the block that is
//! asked for; a damaged file reads as one that has fewer places, never as a crash.

use std::collections::VecDeque;
use std::io::Read as _;
use std::sync::{Arc, Mutex, PoisonError};

use super::key::{Folded, hash};
use super::skeleton::Skeleton;

/// How a file of places begins.
pub(crate) const MAGIC: &[u8] = b"KUA PLACES 1\n";

/// The sections, in their order.
pub(crate) const SECTIONS: usize = 9;

/// The places of one block.
pub(crate) const BLOCK: usize = 256;

/// The bits of a hash that choose the bucket.
pub(crate) const BUCKET_BITS: u32 = 18;

/// The bits of an entry that number its block; the others are compared with the hash.
pub(crate) const BLOCK_BITS: u32 = 11;

/// Blocks that stay unpacked, for the next look-up.
const KEPT: usize = 96;

/// The most a section may unpack to: more is damage.
const MOST_UNPACKED: u64 = 1 << 26;

/// What kind of thing a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A country or territory with a code of its own.
    Country,
    /// A unit of the first level: province, region, oblast.
    First,
    /// A unit of the second level: prefecture, district, county.
    Second,
    /// A unit below those.
    Third,
    /// A city, town or village.
    Settlement,
    /// A single place, as a prison or a camp.
    Site,
}

impl Level {
    /// Returns the word that files and programs use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Settlement => "settlement",
            Self::Site => "site",
        }
    }

    /// Returns the level that a word of [`Self::code`] or of a table names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "adm1" => Self::First,
            "adm2" => Self::Second,
            "adm3" => Self::Third,
            "city" | "town" | "village" => Self::Settlement,
            "facility" | "prison" | "camp" => Self::Site,
            _ => return LEVELS.into_iter().find(|level| level.code() == code),
        })
    }

    /// Returns whether it is a unit of a state, not a settlement or a site.
    #[must_use]
    pub fn is_unit(self) -> bool {
        self < Self::Settlement
    }
}

/// All levels, in the order of their numbers in the file.
pub(crate) const LEVELS: [Level; 6] = [
    Level::Country,
    Level::First,
    Level::Second,
    Level::Third,
    Level::Settlement,
    Level::Site,
];

/// One place as the file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The identifier of GeoNames.
    pub id: u32,
    /// The code of the country, two letters.
    pub country: String,
    /// What kind of thing it is.
    pub level: Level,
    /// Degrees north, to a thousandth; of a unit, those of its largest settlement.
    pub latitude: f64,
    /// Degrees east, likewise.
    pub longitude: f64,
    /// How many people live there, to three digits; 0 where nobody says.
    pub population: u64,
    /// The identifier of the unit it lies in; 0 for none.
    pub parent: u32,
    /// Its names, the main one first.
    pub names: Vec<String>,
}

/// The places of one block, unpacked: numbers, and the names as they lie in it.
#[derive(Debug, Default)]
pub(crate) struct Block {
    places: Vec<Numbers>,
    /// The names of all places, a line each.
    names: String,
}

/// A place without its names.
#[derive(Debug, Default, Clone)]
struct Numbers {
    id: u32,
    country: [u8; 2],
    level: Option<Level>,
    latitude: f64,
    longitude: f64,
    population: u64,
    parent: u32,
    /// Where its names begin and end.
    names: (usize, usize),
}

impl Block {
    fn read(packed: &[u8], countries: &str) -> Option<Self> {
        let unpacked = inflate(packed)?;
        let mut bytes = Bytes(&unpacked);
        let count = usize::try_from(bytes.number()?).ok()?.min(BLOCK);
        let mut places = vec![Numbers::default(); count];
        let mut id = 0_u32;
        for place in &mut places {
            id = id.checked_add(u32::try_from(bytes.number()?).ok()?)?;
            place.id = id;
        }
        for place in &mut places {
            let country = usize::from(bytes.byte()?);
            place.country = countries
                .as_bytes()
                .get(country * 2..country * 2 + 2)?
                .try_into()
                .ok()?;
        }
        for place in &mut places {
            place.level = Some(*LEVELS.get(usize::from(bytes.byte()?))?);
        }
        let (mut latitude, mut longitude) = (0_i64, 0_i64);
        for place in &mut places {
            latitude = latitude.checked_add(bytes.signed()?)?;
            longitude = longitude.checked_add(bytes.signed()?)?;
            place.latitude = thousandths(latitude)?;
            place.longitude = thousandths(longitude)?;
        }
        for place in &mut places {
            let packed = bytes.number()?;
            let power = u32::try_from(packed & 7).ok()?;
            place.population = (packed >> 3).checked_mul(10_u64.pow(power))?;
        }
        let mut parent = 0_i64;
        for place in &mut places {
            parent = parent.checked_add(bytes.signed()?)?;
            place.parent = u32::try_from(parent).ok()?;
        }
        let names = std::str::from_utf8(bytes.0).ok()?.to_owned();
        let mut begin = 0;
        for (place, line) in places.iter_mut().zip(names.split('\n')) {
            place.names = (begin, begin + line.len());
            begin += line.len() + 1;
        }
        Some(Self { places, names })
    }

    fn names(&self, place: &Numbers) -> impl Iterator<Item = &str> {
        let (begin, end) = place.names;
        self.names.get(begin..end).unwrap_or_default().split('\t')
    }

    fn entry(&self, place: &Numbers) -> Entry {
        Entry {
            id: place.id,
            country: place.country.map(char::from).iter().collect(),
            level: place.level.unwrap_or(Level::Settlement),
            latitude: place.latitude,
            longitude: place.longitude,
            population: place.population,
            parent: place.parent,
            names: self.names(place).map(str::to_owned).collect(),
        }
    }
}

fn thousandths(number: i64) -> Option<f64> {
    Some(f64::from(i32::try_from(number).ok()?) / 1000.0)
}

/// Skeletons, and the places that have them.
#[derive(Debug, Default)]
struct Sounds {
    /// Skeleton, and where its list begins; the last is only an end.
    keys: Vec<(u32, u32)>,
    lists: &'static [u8],
}

impl Sounds {
    fn read(packed: &[u8], lists: &'static [u8]) -> Option<Self> {
        let unpacked = inflate(packed)?;
        let mut bytes = Bytes(&unpacked);
        let mut keys = Vec::new();
        let (mut key, mut offset) = (0_u32, 0_u32);
        while !bytes.0.is_empty() {
            key = key.checked_add(u32::try_from(bytes.number()?).ok()?)?;
            keys.push((key, offset));
            offset = offset.checked_add(u32::try_from(bytes.number()?).ok()?)?;
        }
        keys.push((u32::MAX, offset));
        Some(Self { keys, lists })
    }

    fn places(&self, skeleton: Skeleton) -> Vec<u32> {
        let Ok(at) = self.keys.binary_search_by_key(&skeleton, |(key, _)| *key) else {
            return Vec::new();
        };
        let bounds = (self.keys.get(at), self.keys.get(at + 1));
        let (Some((_, begin)), Some((_, end))) = bounds else {
            return Vec::new();
        };
        let list = usize::try_from(*begin)
            .ok()
            .zip(usize::try_from(*end).ok())
            .and_then(|(begin, end)| self.lists.get(begin..end));
        let mut bytes = Bytes(list.unwrap_or_default());
        let mut places = Vec::new();
        let mut place = 0_u32;
        while let Some(step) = bytes.number().and_then(|step| u32::try_from(step).ok()) {
            place = place.saturating_add(step);
            places.push(place);
        }
        places
    }
}

/// How far a look-up by sound goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Units, towns of 15,000 people, and every settlement of Central Asia and Xinjiang.
    Near,
    /// All the others.
    Far,
}

/// An open file of places.
#[derive(Debug)]
pub(crate) struct Data {
    countries: &'static str,
    /// Of each block: the lowest identifier, and where it ends.
    directory: Vec<(u32, usize)>,
    blocks: &'static [u8],
    /// Where the entries of each bucket begin; one more at the end.
    buckets: Vec<u32>,
    entries: &'static [u8],
    near: Sounds,
    far: Sounds,
    kept: Mutex<VecDeque<(usize, Arc<Block>)>>,
}

impl Data {
    /// Opens a file that lies in memory; nothing where it is no such file.
    pub(crate) fn open(file: &'static [u8]) -> Option<Self> {
        let rest = file.strip_prefix(MAGIC)?;
        let line = rest.iter().position(|byte| *byte == b'\n')?;
        let (lengths, mut rest) = rest.get(line + 1..)?.split_at_checked(SECTIONS * 4)?;
        let mut sections: [&'static [u8]; SECTIONS] = [&[]; SECTIONS];
        for (section, length) in sections.iter_mut().zip(lengths.chunks_exact(4)) {
            let length = u32::from_le_bytes(length.try_into().ok()?);
            (*section, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
        }
        let [
            countries,
            directory,
            blocks,
            counts,
            entries,
            near_keys,
            near_lists,
            far_keys,
            far_lists,
        ] = sections;
        let mut buckets = Vec::with_capacity((1 << BUCKET_BITS) + 1);
        let unpacked = inflate(counts)?;
        let mut bytes = Bytes(&unpacked);
        let mut begin = 0_u32;
        buckets.push(begin);
        while let Some(count) = bytes.number() {
            begin = begin.checked_add(u32::try_from(count).ok()?)?;
            buckets.push(begin);
        }
        let directory = directory
            .chunks_exact(8)
            .map(|pair| {
                let (id, end) = pair.split_at_checked(4)?;
                let end = u32::from_le_bytes(end.try_into().ok()?);
                let id = u32::from_le_bytes(id.try_into().ok()?);
                Some((id, usize::try_from(end).ok()?))
            })
            .collect::<Option<Vec<_>>>()?;
        Some(Self {
            countries: std::str::from_utf8(countries).ok()?,
            directory,
            blocks,
            buckets,
            entries,
            near: Sounds::read(near_keys, near_lists)?,
            far: Sounds::read(far_keys, far_lists)?,
            kept: Mutex::new(VecDeque::new()),
        })
    }

    /// Returns how many blocks there are.
    pub(crate) fn blocks(&self) -> usize {
        self.directory.len()
    }

    /// Returns a block, empty where there is none or it is damaged.
    pub(crate) fn block(&self, number: usize) -> Arc<Block> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = kept.iter().position(|(kept, _)| *kept == number)
            && let Some(found) = kept.remove(at)
        {
            let block = Arc::clone(&found.1);
            kept.push_front(found);
            return block;
        }
        drop(kept);
        let begin = number
            .checked_sub(1)
            .and_then(|before| self.directory.get(before))
            .map_or(0, |(_, end)| *end);
        let block = self
            .directory
            .get(number)
            .and_then(|(_, end)| self.blocks.get(begin..*end))
            .and_then(|packed| Block::read(packed, self.countries))
            .unwrap_or_default();
        let block = Arc::new(block);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_front((number, Arc::clone(&block)));
        kept.truncate(KEPT);
        block
    }

    /// Returns the place with an identifier.
    pub(crate) fn place(&self, id: u32) -> Option<Entry> {
        let number = self
            .directory
            .partition_point(|(lowest, _)| *lowest <= id)
            .checked_sub(1)?;
        let block = self.block(number);
        let at = block.places.binary_search_by_key(&id, |place| place.id);
        Some(block.entry(block.places.get(at.ok()?)?))
    }

    /// Returns the place of a number, counted from 0 in the order of identifiers.
    pub(crate) fn numbered(&self, number: u32) -> Option<Entry> {
        let number = usize::try_from(number).ok()?;
        let block = self.block(number / BLOCK);
        Some(block.entry(block.places.get(number % BLOCK)?))
    }

    /// Returns the places that have a name that folds to this one.
    pub(crate) fn named(&self, folded: &Folded) -> Vec<Entry> {
        let mut found = Vec::new();
        for number in self.blocks_with(folded) {
            let block = self.block(number);
            for place in &block.places {
                let mut names = block.names(place);
                if names.any(|name| folded.may_be(name) && Folded::new(name) == *folded) {
                    found.push(block.entry(place));
                }
            }
        }
        found
    }

    /// Returns the blocks in which a name may stand that folds to this one.
    fn blocks_with(&self, folded: &Folded) -> Vec<usize> {
        if folded.is_empty() {
            return Vec::new();
        }
        let (bucket, check) = bucket(hash(folded.as_str()));
        let bounds = self.buckets.get(bucket).zip(self.buckets.get(bucket + 1));
        let entries = bounds.and_then(|(begin, end)| {
            let begin = usize::try_from(*begin).ok()?;
            let end = usize::try_from(*end).ok()?;
            self.entries.get(begin * 2..end * 2)
        });
        entries
            .unwrap_or_default()
            .chunks_exact(2)
            .filter_map(|entry| {
                let entry = u16::from_le_bytes(entry.try_into().ok()?);
                let number = usize::from(entry & ((1 << BLOCK_BITS) - 1));
                (entry >> BLOCK_BITS == check).then_some(number)
            })
            .collect()
    }

    /// Returns the numbers of the places that have a name with this skeleton.
    pub(crate) fn sounding(&self, skeleton: Skeleton, reach: Reach) -> Vec<u32> {
        match reach {
            Reach::Near => self.near.places(skeleton),
            Reach::Far => self.far.places(skeleton),
        }
    }
}

/// Returns the bucket of a hash, and the bits that entries are compared by.
pub(crate) fn bucket(hash: u64) -> (usize, u16) {
    let bucket = hash >> (64 - BUCKET_BITS);
    let check = (hash >> (64 - BUCKET_BITS - (16 - BLOCK_BITS))) & ((1 << (16 - BLOCK_BITS)) - 1);
    (
        usize::try_from(bucket).unwrap_or_default(),
        u16::try_from(check).unwrap_or_default(),
    )
}

fn inflate(packed: &[u8]) -> Option<Vec<u8>> {
    let mut unpacked = Vec::with_capacity(packed.len() * 3);
    flate2::read::DeflateDecoder::new(packed)
        .take(MOST_UNPACKED)
        .read_to_end(&mut unpacked)
        .ok()?;
    Some(unpacked)
}

/// Bytes that are read from the front.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    /// The sign in the lowest bit.
    fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        let half = i64::try_from(number >> 1).ok()?;
        Some(if number & 1 == 1 { -half - 1 } else { half })
    }
}
