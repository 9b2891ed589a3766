//! The file that a converted model is kept in: named arrays, little endian, nothing else.
//!
//! Packages come in the formats of other languages' libraries. They are read once, when a model
//! is added; what is opened for every text is this plain file. The reader trusts nothing: each
//! length is checked against the bytes that are there before anything is set aside for it.

use std::collections::BTreeMap;

const MAGIC: [u8; 8] = *b"kuamodel";
const VERSION: u32 = 1;
/// No array of a small model has more directions.
const MOST_DIRECTIONS: usize = 8;

/// What a converted model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// English names, spaCy's small pipeline.
    English,
    /// Russian names, slovnet with navec's vectors.
    Russian,
}

impl Kind {
    fn number(self) -> u32 {
        match self {
            Self::English => 1,
            Self::Russian => 2,
        }
    }

    fn of(number: u32) -> Option<Self> {
        match number {
            1 => Some(Self::English),
            2 => Some(Self::Russian),
            _ => None,
        }
    }

    /// Returns the BCP 47 tag of the language that the model reads.
    pub fn language(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Russian => "ru",
        }
    }
}

/// The values of an array.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Weights.
    F32(Vec<f32>),
    /// Signed numbers.
    I32(Vec<i32>),
    /// Unsigned numbers.
    U32(Vec<u32>),
    /// Bytes, such as the codes of quantised vectors.
    U8(Vec<u8>),
    /// Words; they have one direction.
    Strings(Vec<String>),
}

impl Values {
    fn number(&self) -> u32 {
        match self {
            Self::F32(_) => 1,
            Self::I32(_) => 2,
            Self::U32(_) => 3,
            Self::U8(_) => 4,
            Self::Strings(_) => 5,
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::F32(values) => values.len(),
            Self::I32(values) => values.len(),
            Self::U32(values) => values.len(),
            Self::U8(values) => values.len(),
            Self::Strings(values) => values.len(),
        }
    }
}

/// Values and their shape, the last direction running fastest.
#[derive(Clone, Debug, PartialEq)]
pub struct Array {
    shape: Vec<usize>,
    values: Values,
}

/// A converted model cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContainerError {
    /// The file begins otherwise.
    #[error("this is no converted model: add the package with `kua models add`")]
    NoModel,
    /// Another version of kua wrote it.
    #[error(
        "the model was converted in format {0}, which this kua does not read: add its package again"
    )]
    Version(u32),
    /// A kind that this kua does not know.
    #[error("the model is of kind {0}, which this kua does not know")]
    Kind(u32),
    /// The bytes end before the file does, or go on after it.
    #[error("the model file is damaged: add its package again")]
    Damaged,
    /// An array is not there, or has another type or shape.
    #[error(
        "the model file lacks the array {0} in the type and shape that belong to it: add its package again"
    )]
    Array(Box<str>),
}

/// Bytes at the beginning of a converted file that are enough for [`head`].
pub const HEAD: usize = 256;

/// Reads what a converted file is from its first bytes: its kind, and the package and version.
///
/// # Errors
/// Where the bytes begin no converted model that this kua reads.
pub fn head(bytes: &[u8]) -> Result<(Kind, String), ContainerError> {
    Reader::open(bytes).map(|(_, kind, name)| (kind, name))
}

/// A converted model, in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Container {
    kind: Kind,
    name: String,
    arrays: BTreeMap<String, Array>,
}

impl Container {
    /// Starts a model of `kind`; `name` says which package and version it comes from.
    pub fn new(kind: Kind, name: &str) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            arrays: BTreeMap::new(),
        }
    }

    /// Returns what the model is for.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the package and version that the model comes from.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Puts an array in; returns false, and puts nothing in, where shape and number of values disagree.
    #[must_use]
    pub fn put(&mut self, name: &str, shape: &[usize], values: Values) -> bool {
        let product = shape
            .iter()
            .try_fold(1_usize, |all, &one| all.checked_mul(one));
        if shape.len() > MOST_DIRECTIONS || product != Some(values.len()) {
            return false;
        }
        let shape = shape.to_vec();
        self.arrays.insert(name.to_owned(), Array { shape, values });
        true
    }

    /// Puts words in.
    pub fn put_strings(&mut self, name: &str, values: Vec<String>) {
        let shape = vec![values.len()];
        let values = Values::Strings(values);
        self.arrays.insert(name.to_owned(), Array { shape, values });
    }

    /// Puts numbers in that have one direction.
    pub fn put_numbers(&mut self, name: &str, values: Vec<u32>) {
        let shape = vec![values.len()];
        let values = Values::U32(values);
        self.arrays.insert(name.to_owned(), Array { shape, values });
    }

    /// Takes weights and their shape out.
    pub fn take_f32(&mut self, name: &str) -> Result<(Vec<usize>, Vec<f32>), ContainerError> {
        match self.arrays.remove(name) {
            Some(Array {
                shape,
                values: Values::F32(values),
            }) => Ok((shape, values)),
            _ => Err(ContainerError::Array(name.into())),
        }
    }

    /// Takes weights out that must have this shape.
    pub fn take_f32_shaped(
        &mut self,
        name: &str,
        shape: &[usize],
    ) -> Result<Vec<f32>, ContainerError> {
        let (found, values) = self.take_f32(name)?;
        if found != shape {
            return Err(ContainerError::Array(name.into()));
        }
        Ok(values)
    }

    /// Takes signed numbers and their shape out.
    pub fn take_i32(&mut self, name: &str) -> Result<(Vec<usize>, Vec<i32>), ContainerError> {
        match self.arrays.remove(name) {
            Some(Array {
                shape,
                values: Values::I32(values),
            }) => Ok((shape, values)),
            _ => Err(ContainerError::Array(name.into())),
        }
    }

    /// Takes unsigned numbers and their shape out.
    pub fn take_u32(&mut self, name: &str) -> Result<(Vec<usize>, Vec<u32>), ContainerError> {
        match self.arrays.remove(name) {
            Some(Array {
                shape,
                values: Values::U32(values),
            }) => Ok((shape, values)),
            _ => Err(ContainerError::Array(name.into())),
        }
    }

    /// Takes bytes and their shape out.
    pub fn take_u8(&mut self, name: &str) -> Result<(Vec<usize>, Vec<u8>), ContainerError> {
        match self.arrays.remove(name) {
            Some(Array {
                shape,
                values: Values::U8(values),
            }) => Ok((shape, values)),
            _ => Err(ContainerError::Array(name.into())),
        }
    }

    /// Takes words out.
    pub fn take_strings(&mut self, name: &str) -> Result<Vec<String>, ContainerError> {
        match self.arrays.remove(name) {
            Some(Array {
                values: Values::Strings(values),
                ..
            }) => Ok(values),
            _ => Err(ContainerError::Array(name.into())),
        }
    }

    /// Writes the file; the same model always gives the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend_from_slice(&MAGIC);
        put_number(&mut bytes, VERSION as usize);
        put_number(&mut bytes, self.kind.number() as usize);
        put_string(&mut bytes, &self.name);
        put_number(&mut bytes, self.arrays.len());
        for (name, array) in &self.arrays {
            put_string(&mut bytes, name);
            put_number(&mut bytes, array.values.number() as usize);
            put_number(&mut bytes, array.shape.len());
            for &direction in &array.shape {
                put_number(&mut bytes, direction);
            }
            match &array.values {
                Values::F32(values) => {
                    bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
                }
                Values::I32(values) => {
                    bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
                }
                Values::U32(values) => {
                    bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
                }
                Values::U8(values) => bytes.extend_from_slice(values),
                Values::Strings(values) => {
                    values
                        .iter()
                        .for_each(|value| put_string(&mut bytes, value));
                }
            }
        }
        bytes
    }

    /// Reads the file.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ContainerError> {
        let (mut reader, kind, name) = Reader::open(bytes)?;
        let count = reader.number()?;
        let mut arrays = BTreeMap::new();
        for _ in 0..count {
            let name = reader.string()?;
            let array = reader.array()?;
            if arrays.insert(name, array).is_some() {
                return Err(ContainerError::Damaged);
            }
        }
        if !reader.rest.is_empty() {
            return Err(ContainerError::Damaged);
        }
        Ok(Self { kind, name, arrays })
    }
}

/// Writes a length; no model comes near four thousand million of anything.
fn put_number(bytes: &mut Vec<u8>, number: usize) {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    bytes.extend_from_slice(&number.to_le_bytes());
}

fn put_string(bytes: &mut Vec<u8>, string: &str) {
    put_number(bytes, string.len());
    bytes.extend_from_slice(string.as_bytes());
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    /// Reads what stands before the arrays.
    fn open(bytes: &'b [u8]) -> Result<(Self, Kind, String), ContainerError> {
        let rest = bytes.strip_prefix(&MAGIC).ok_or(ContainerError::NoModel)?;
        let mut reader = Self { rest };
        let version = reader.number()?;
        if version != VERSION {
            return Err(ContainerError::Version(version));
        }
        let kind = reader.number()?;
        let kind = Kind::of(kind).ok_or(ContainerError::Kind(kind))?;
        let name = reader.string()?;
        Ok((reader, kind, name))
    }

    fn take(&mut self, count: usize) -> Result<&'b [u8], ContainerError> {
        let (taken, rest) = self
            .rest
            .split_at_checked(count)
            .ok_or(ContainerError::Damaged)?;
        self.rest = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u32, ContainerError> {
        let (taken, rest) = self
            .rest
            .split_first_chunk::<4>()
            .ok_or(ContainerError::Damaged)?;
        self.rest = rest;
        Ok(u32::from_le_bytes(*taken))
    }

    fn length(&mut self) -> Result<usize, ContainerError> {
        usize::try_from(self.number()?).map_err(|_| ContainerError::Damaged)
    }

    fn string(&mut self) -> Result<String, ContainerError> {
        let length = self.length()?;
        let bytes = self.take(length)?;
        let string = std::str::from_utf8(bytes).map_err(|_| ContainerError::Damaged)?;
        Ok(string.to_owned())
    }

    /// Reads `count` values of four bytes each.
    fn fours<T>(
        &mut self,
        count: usize,
        of: impl Fn([u8; 4]) -> T,
    ) -> Result<Vec<T>, ContainerError> {
        let bytes = self.take(count.checked_mul(4).ok_or(ContainerError::Damaged)?)?;
        let (fours, _) = bytes.as_chunks::<4>();
        Ok(fours.iter().map(|&four| of(four)).collect())
    }

    fn array(&mut self) -> Result<Array, ContainerError> {
        let kind = self.number()?;
        let directions = self.length()?;
        if directions > MOST_DIRECTIONS {
            return Err(ContainerError::Damaged);
        }
        let mut shape = Vec::with_capacity(directions);
        let mut count = 1_usize;
        for _ in 0..directions {
            let direction = self.length()?;
            count = count
                .checked_mul(direction)
                .ok_or(ContainerError::Damaged)?;
            shape.push(direction);
        }
        let values = match kind {
            1 => Values::F32(self.fours(count, f32::from_le_bytes)?),
            2 => Values::I32(self.fours(count, i32::from_le_bytes)?),
            3 => Values::U32(self.fours(count, u32::from_le_bytes)?),
            4 => Values::U8(self.take(count)?.to_vec()),
            5 if directions == 1 => {
                let mut strings = Vec::new();
                for _ in 0..count {
                    strings.push(self.string()?);
                }
                Values::Strings(strings)
            }
            _ => return Err(ContainerError::Damaged),
        };
        Ok(Array { shape, values })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample() -> Container {
        let mut container = Container::new(Kind::English, "sample 1.0");
        assert!(container.put("weights", &[2, 2], Values::F32(vec![0.5, -1.0, 0.0, 3.25])));
        assert!(container.put("codes", &[3], Values::U8(vec![1, 2, 255])));
        assert!(container.put("signed", &[1, 2], Values::I32(vec![-1, 7])));
        assert!(container.put("unsigned", &[1], Values::U32(vec![u32::MAX])));
        container.put_strings("words", vec!["один".into(), String::new()]);
        container
    }

    fn check(change: impl Fn(&mut Vec<u8>), expected: Result<Container, ContainerError>) {
        let mut bytes = sample().to_bytes();
        change(&mut bytes);
        assert_eq!(Container::from_bytes(&bytes), expected);
    }

    #[test]
    fn what_is_written_is_read() {
        check(|_| {}, Ok(sample()));
    }

    #[test]
    fn the_head_is_enough_to_know_a_file() {
        let bytes = sample().to_bytes();
        let expected = (Kind::English, "sample 1.0".to_owned());
        assert_eq!(head(&bytes[..30]), Ok(expected));
        assert_eq!(head(&bytes[..29]), Err(ContainerError::Damaged));
    }

    #[test]
    fn other_files_and_versions_are_told_apart() {
        check(|bytes| bytes[0] = b'K', Err(ContainerError::NoModel));
        check(|bytes| bytes.clear(), Err(ContainerError::NoModel));
        check(|bytes| bytes[8] = 9, Err(ContainerError::Version(9)));
        check(|bytes| bytes[12] = 77, Err(ContainerError::Kind(77)));
    }

    #[test]
    fn a_cut_or_longer_file_is_damaged() {
        let whole = sample().to_bytes().len();
        for end in 8..whole {
            check(|bytes| bytes.truncate(end), Err(ContainerError::Damaged));
        }
        check(|bytes| bytes.push(0), Err(ContainerError::Damaged));
    }

    #[test]
    fn a_length_that_the_file_does_not_have_sets_nothing_aside() {
        let mut bytes = MAGIC.to_vec();
        for number in [VERSION as usize, 1, 0, 1, 0, 1, 3] {
            put_number(&mut bytes, number);
        }
        for _ in 0..3 {
            put_number(&mut bytes, usize::MAX);
        }
        assert_eq!(Container::from_bytes(&bytes), Err(ContainerError::Damaged));
    }

    #[test]
    fn an_array_comes_out_in_its_own_type_and_shape_only() {
        let mut container = sample();
        assert_eq!(
            container.take_f32_shaped("weights", &[2, 2]),
            Ok(vec![0.5, -1.0, 0.0, 3.25])
        );
        for missing in ["weights", "codes", "nothing"] {
            assert_eq!(
                container.take_f32(missing),
                Err(ContainerError::Array(missing.into()))
            );
        }
        let mut container = sample();
        assert_eq!(
            container.take_f32_shaped("weights", &[4]),
            Err(ContainerError::Array("weights".into()))
        );
        assert!(!container.put("wrong", &[3], Values::U8(vec![1])));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(tail in proptest::collection::vec(any::<u8>(), 0..200)) {
            let mut bytes = MAGIC.to_vec();
            bytes.extend([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
            bytes.extend(tail);
            let _ = Container::from_bytes(&bytes);
        }

        #[test]
        fn a_changed_byte_gives_an_error_or_another_model(at in 0_usize..200, to in any::<u8>()) {
            let mut bytes = sample().to_bytes();
            if let Some(byte) = bytes.get_mut(at) {
                *byte = to;
            }
            if let Ok(read) = Container::from_bytes(&bytes) {
                prop_assert_eq!(read.to_bytes().len(), bytes.len());
            }
        }
    }
}
