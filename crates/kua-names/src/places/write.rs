//! Writes a file of places. See [`super::data`] for what lies where.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;

use super::data::{BLOCK, BLOCK_BITS, BUCKET_BITS, Entry, LEVELS, Level, MAGIC, bucket};
use super::key::{Folded, hash};
use super::skeleton::{Skeleton, skeletons};

/// The readings of a name that are kept, of places that are looked at first and of the others.
const READINGS: [usize; 2] = [2, 1];

/// Countries whose every settlement is looked at first when a name is looked up by sound.
const NEAR: &[&str] = &["KZ", "KG", "UZ", "TJ", "TM"];

/// The people of a town that is looked at first.
const TOWN: u64 = 15_000;

/// Why places can't be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// There are more than the entries of the file can number.
    #[error("{0} places are more than the file can number")]
    TooMany(usize),
    /// Two places have one identifier.
    #[error("two places have the identifier {0}")]
    Twice(u32),
    /// A country's code is not two letters.
    #[error("the place {0} has a country that is not two letters")]
    Country(u32),
    /// A name holds a sign that ends names in the file.
    #[error("a name of the place {0} holds a tab or an end of line")]
    Name(u32),
    /// What was packed could not be written.
    #[error("the places could not be packed")]
    Pack(#[from] std::io::Error),
}

/// Returns the bytes of a file of places.
///
/// `whose` is the line that says whose data it is. `near` holds the units whose settlements are
/// looked at first, besides those of Central Asia.
///
/// # Errors
///
/// See [`WriteError`].
pub fn write(
    mut entries: Vec<Entry>,
    whose: &str,
    near: &BTreeSet<u32>,
) -> Result<Vec<u8>, WriteError> {
    entries.sort_by_key(|entry| entry.id);
    check(&entries)?;
    let countries: BTreeSet<String> = entries.iter().map(|entry| entry.country.clone()).collect();
    let countries: Vec<String> = countries.into_iter().collect();
    let (directory, blocks) = pack_blocks(&entries, &countries)?;
    let (counts, names) = pack_names(&entries);
    let parents: HashMap<u32, u32> = entries
        .iter()
        .map(|entry| (entry.id, entry.parent))
        .collect();
    let is_near = |entry: &Entry| {
        entry.level != Level::Settlement
            || entry.population >= TOWN
            || NEAR.contains(&entry.country.as_str())
            || std::iter::successors(Some(entry.parent), |unit| parents.get(unit).copied())
                .take(5)
                .any(|unit| near.contains(&unit))
    };
    let (near_keys, near_lists) = pack_skeletons(&entries, READINGS[0], is_near);
    let (far_keys, far_lists) = pack_skeletons(&entries, READINGS[1], |entry| !is_near(entry));
    let sections = [
        countries.concat().into_bytes(),
        directory,
        blocks,
        deflate(&counts)?,
        names,
        deflate(&near_keys)?,
        near_lists,
        deflate(&far_keys)?,
        far_lists,
    ];
    let mut file = MAGIC.to_vec();
    file.extend(whose.replace('\n', " ").bytes());
    file.push(b'\n');
    for section in &sections {
        file.extend(low_bytes(section.len()));
    }
    for section in sections {
        file.extend(section);
    }
    Ok(file)
}

fn check(entries: &[Entry]) -> Result<(), WriteError> {
    if entries.len() > BLOCK << BLOCK_BITS {
        return Err(WriteError::TooMany(entries.len()));
    }
    for (entry, next) in entries.iter().zip(entries.iter().skip(1)) {
        if entry.id == next.id {
            return Err(WriteError::Twice(entry.id));
        }
    }
    for entry in entries {
        if entry.country.len() != 2 || !entry.country.is_ascii() {
            return Err(WriteError::Country(entry.id));
        }
        if entry.names.iter().any(|name| name.contains(['\t', '\n'])) {
            return Err(WriteError::Name(entry.id));
        }
    }
    Ok(())
}

fn pack_blocks(entries: &[Entry], countries: &[String]) -> std::io::Result<(Vec<u8>, Vec<u8>)> {
    let mut directory = Vec::new();
    let mut blocks = Vec::new();
    for block in entries.chunks(BLOCK) {
        let mut bytes = Vec::new();
        put(&mut bytes, block.len() as u64);
        let mut last = 0;
        for entry in block {
            put(&mut bytes, u64::from(entry.id - last));
            last = entry.id;
        }
        for entry in block {
            let country = countries.binary_search(&entry.country).unwrap_or_default();
            bytes.push(u8::try_from(country).unwrap_or(u8::MAX));
        }
        for entry in block {
            let level = LEVELS.iter().position(|level| *level == entry.level);
            bytes.push(u8::try_from(level.unwrap_or_default()).unwrap_or_default());
        }
        let (mut latitude, mut longitude) = (0, 0);
        for entry in block {
            put_signed(&mut bytes, thousandths(entry.latitude) - latitude);
            put_signed(&mut bytes, thousandths(entry.longitude) - longitude);
            latitude = thousandths(entry.latitude);
            longitude = thousandths(entry.longitude);
        }
        for entry in block {
            put(&mut bytes, rounded(entry.population));
        }
        let mut parent = 0;
        for entry in block {
            put_signed(&mut bytes, i64::from(entry.parent) - parent);
            parent = i64::from(entry.parent);
        }
        let names: Vec<String> = block.iter().map(|entry| entry.names.join("\t")).collect();
        bytes.extend(names.join("\n").bytes());
        blocks.extend(deflate(&bytes)?);
        let lowest = block.first().map_or(0, |entry| entry.id);
        directory.extend(lowest.to_le_bytes());
        directory.extend(low_bytes(blocks.len()));
    }
    Ok((directory, blocks))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "degrees have few thousandths"
)]
fn thousandths(degrees: f64) -> i64 {
    (degrees * 1000.0).round() as i64
}

/// Three digits, and how many noughts follow in the lowest three bits.
fn rounded(population: u64) -> u64 {
    let (mut digits, mut power) = (population, 0);
    while digits >= 1000 {
        digits = (digits + 5) / 10;
        power += 1;
    }
    while digits != 0 && digits % 10 == 0 && power < 7 {
        digits /= 10;
        power += 1;
    }
    (digits << 3) | power
}

fn pack_names(entries: &[Entry]) -> (Vec<u8>, Vec<u8>) {
    let mut buckets: Vec<BTreeSet<u16>> = vec![BTreeSet::new(); 1 << BUCKET_BITS];
    for (number, block) in entries.chunks(BLOCK).enumerate() {
        for name in block.iter().flat_map(|entry| &entry.names) {
            let folded = Folded::new(name);
            if folded.is_empty() {
                continue;
            }
            let (at, check) = bucket(hash(folded.as_str()));
            if let Some(bucket) = buckets.get_mut(at) {
                bucket.insert((check << BLOCK_BITS) | u16::try_from(number).unwrap_or_default());
            }
        }
    }
    let mut counts = Vec::new();
    let mut packed = Vec::new();
    for bucket in buckets {
        put(&mut counts, bucket.len() as u64);
        packed.extend(bucket.into_iter().flat_map(u16::to_le_bytes));
    }
    (counts, packed)
}

fn pack_skeletons(
    entries: &[Entry],
    readings: usize,
    chosen: impl Fn(&Entry) -> bool,
) -> (Vec<u8>, Vec<u8>) {
    let mut places: BTreeMap<Skeleton, BTreeSet<u32>> = BTreeMap::new();
    for (number, entry) in (0_u32..).zip(entries) {
        if chosen(entry) {
            for skeleton in entry
                .names
                .iter()
                .flat_map(|name| skeletons(name, readings))
            {
                places.entry(skeleton).or_default().insert(number);
            }
        }
    }
    let (mut keys, mut lists) = (Vec::new(), Vec::new());
    let mut last = 0;
    for (skeleton, numbers) in places {
        put(&mut keys, u64::from(skeleton - last));
        last = skeleton;
        let begin = lists.len();
        let mut before = 0;
        for number in numbers {
            put(&mut lists, u64::from(number - before));
            before = number;
        }
        put(&mut keys, (lists.len() - begin) as u64);
    }
    (keys, lists)
}

fn deflate(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn low_bytes(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 128 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn put_signed(bytes: &mut Vec<u8>, number: i64) {
    let half = number.unsigned_abs();
    put(
        bytes,
        if number < 0 {
            ((half - 1) << 1) | 1
        } else {
            half << 1
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::data::{Data, Reach};

    fn entry(id: u32, country: &str, level: Level, parent: u32, names: &[&str]) -> Entry {
        Entry {
            id,
            country: country.to_owned(),
            level,
            latitude: -12.345,
            longitude: f64::from(id) / 1000.0,
            population: 1_230_000,
            parent,
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    fn world(entries: Vec<Entry>) -> Data {
        let file = write(entries, "nobody's\ndata", &BTreeSet::new()).unwrap();
        Data::open(Vec::leak(file)).unwrap()
    }

    #[test]
    fn what_is_written_is_read() {
        let entries = vec![
            entry(7, "AA", Level::Country, 0, &["Aland", "Аланд"]),
            entry(9, "AA", Level::First, 7, &["North"]),
            entry(
                300_000,
                "ZZ",
                Level::Settlement,
                9,
                &["Port Ember", "恩伯港"],
            ),
        ];
        let data = world(entries.clone());
        for entry in &entries {
            assert_eq!(data.place(entry.id).as_ref(), Some(entry));
            for name in &entry.names {
                assert_eq!(
                    data.named(&Folded::new(name)),
                    vec![entry.clone()],
                    "{name}"
                );
            }
        }
        assert_eq!(data.place(8), None);
        assert_eq!(data.numbered(2).as_ref(), entries.get(2));
        assert_eq!(data.numbered(3), None);
        assert_eq!(data.named(&Folded::new("South")), []);
        let skeletons = skeletons("Порт Эмбер", 1);
        let sounding: Vec<u32> = skeletons
            .iter()
            .flat_map(|skeleton| data.sounding(*skeleton, Reach::Near))
            .collect();
        assert_eq!(sounding, [2]);
    }

    #[test]
    fn many_blocks_and_namesakes_are_read() {
        let entries: Vec<Entry> = (1..2_000)
            .map(|id| {
                entry(
                    id,
                    "AA",
                    Level::Settlement,
                    0,
                    &["Milltown", &format!("Hut {id}")],
                )
            })
            .collect();
        let data = world(entries);
        assert_eq!(data.named(&Folded::new("MILLTOWN")).len(), 1_999);
        for id in [1, 256, 257, 1_999] {
            let found = data.named(&Folded::new(&format!("hut-{id}")));
            assert_eq!(found.iter().map(|entry| entry.id).collect::<Vec<_>>(), [id]);
        }
    }

    #[test]
    fn what_the_file_cant_hold_is_refused() {
        let of = |entries| {
            write(entries, "", &BTreeSet::new())
                .unwrap_err()
                .to_string()
        };
        let one = || entry(1, "AA", Level::Settlement, 0, &["One"]);
        assert_eq!(of(vec![one(), one()]), "two places have the identifier 1");
        assert_eq!(
            of(vec![entry(1, "Aland", Level::Settlement, 0, &["One"])]),
            "the place 1 has a country that is not two letters"
        );
        assert_eq!(
            of(vec![entry(1, "AA", Level::Settlement, 0, &["One\tTwo"])]),
            "a name of the place 1 holds a tab or an end of line"
        );
    }
}
