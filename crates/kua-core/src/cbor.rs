//! Deterministic CBOR (RFC 8949, section 4.2.1): a small encoder and a strict reader.
//!
//! One value has one encoding, and every byte string that [`decode`] accepts
//! is what [`encode`] makes of its value. There are no floats, no tags, no
//! indefinite lengths and no text normalisation: a source's characters are
//! kept as they are.

/// How deep arrays and maps may be nested.
pub const MAX_DEPTH: usize = 32;

/// One CBOR data item.
///
/// Its debug form shows the shape and withholds words and bytes.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// A whole number from 0 up.
    Unsigned(u64),
    /// A negative whole number: the item `n` stands for `-1 - n`, as in the encoding.
    Negative(u64),
    /// A byte string.
    Bytes(Vec<u8>),
    /// A text string.
    Text(String),
    /// An array.
    Array(Vec<Value>),
    /// A map. The order here does not matter: [`encode`] sorts.
    Map(Vec<(Value, Value)>),
    /// False or true.
    Bool(bool),
    /// Null.
    Null,
}

/// Why bytes are not deterministic CBOR.
///
/// `at` counts bytes from the beginning of the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CborError {
    /// The input ends inside an item, or a length is larger than what is left.
    #[error("the record ends inside an item that begins at byte {at}")]
    CutShort {
        /// Where the item begins.
        at: usize,
    },
    /// A number or length is written longer than it need be.
    #[error("the item at byte {at} is not in its shortest form")]
    NotShortest {
        /// Where the item begins.
        at: usize,
    },
    /// Keys of a map are out of order or stand twice.
    #[error("the map key at byte {at} is out of order or stands twice")]
    KeyOrder {
        /// Where the key begins.
        at: usize,
    },
    /// An indefinite length, a float, a tag or a simple value that this profile does not have.
    #[error("the item at byte {at} is of a kind that this format does not have")]
    Unsupported {
        /// Where the item begins.
        at: usize,
    },
    /// A text string is not UTF-8.
    #[error("the text at byte {at} is not valid UTF-8")]
    NotUtf8 {
        /// Where the item begins.
        at: usize,
    },
    /// Arrays and maps are nested deeper than [`MAX_DEPTH`].
    #[error("the item at byte {at} is nested too deep")]
    TooDeep {
        /// Where the item begins.
        at: usize,
    },
    /// Bytes follow the item.
    #[error("bytes follow the end of the record at byte {at}")]
    Trailing {
        /// Where the item ends.
        at: usize,
    },
}

impl Value {
    /// Makes a text item.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Makes a byte string item.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self::Bytes(bytes.into())
    }

    /// Makes a map with text keys.
    pub fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Value)>) -> Self {
        Self::Map(
            entries
                .into_iter()
                .map(|(key, value)| (Self::Text(key.into()), value))
                .collect(),
        )
    }

    /// Makes null out of nothing, and an item out of something.
    pub fn or_null<T: Into<Value>>(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }

    /// Returns the number, if it is one from 0 up.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Unsigned(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the number, if it is one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Unsigned(number) => i64::try_from(*number).ok(),
            Self::Negative(number) => i64::try_from(*number).ok().map(|number| -1 - number),
            _ => None,
        }
    }

    /// Returns the text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the bytes, if it is a byte string.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Returns the bytes, if it is a byte string of exactly this length.
    pub fn as_array_of<const N: usize>(&self) -> Option<[u8; N]> {
        self.as_bytes()?.try_into().ok()
    }

    /// Returns the items, if it is an array.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the entries, if it is a map.
    pub fn as_map(&self) -> Option<&[(Value, Value)]> {
        match self {
            Self::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Returns yes or no, if it is that.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// Says whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns what a map holds under a text key; nothing if it is no map or has no such key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_map()?
            .iter()
            .find(|(candidate, _)| candidate.as_text() == Some(key))
            .map(|(_, value)| value)
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unsigned(number) => write!(formatter, "{number}"),
            Self::Negative(number) => write!(formatter, "{}", -1 - i128::from(*number)),
            Self::Bytes(bytes) => write!(formatter, "bytes[{} withheld]", bytes.len()),
            Self::Text(text) => write!(formatter, "text[{} withheld]", text.len()),
            Self::Array(items) => formatter.debug_list().entries(items).finish(),
            Self::Map(entries) => write!(formatter, "map[{} withheld]", entries.len()),
            Self::Bool(flag) => write!(formatter, "{flag}"),
            Self::Null => formatter.write_str("null"),
        }
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Unsigned(number)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        match u64::try_from(number) {
            Ok(number) => Self::Unsigned(number),
            // For a negative number, -1 - number is its bitwise complement.
            Err(_) => Self::Negative((!number).unsigned_abs()),
        }
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(bytes: [u8; N]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::Array(items)
    }
}

/// Encodes a value in its one deterministic form.
///
/// Map entries are put into the bytewise order of their encoded keys; where a
/// key stands twice, the entry that was given last stays.
pub fn encode(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    write_item(value, &mut out);
    out
}

/// Decodes exactly one item and refuses everything that [`encode`] would not have written.
///
/// Nothing is allocated by a declared length: a length that is larger than
/// what is left of the input is refused first.
///
/// # Errors
/// [`CborError`] names the first fault and the byte where the item begins.
pub fn decode(bytes: &[u8]) -> Result<Value, CborError> {
    let mut reader = Reader { bytes, at: 0 };
    let value = reader.item(0)?;
    if reader.at == bytes.len() {
        Ok(value)
    } else {
        Err(CborError::Trailing { at: reader.at })
    }
}

fn write_item(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Unsigned(number) => write_head(0, *number, out),
        Value::Negative(number) => write_head(1, *number, out),
        Value::Bytes(bytes) => {
            write_head(2, bytes.len() as u64, out);
            out.extend_from_slice(bytes);
        }
        Value::Text(text) => {
            write_head(3, text.len() as u64, out);
            out.extend_from_slice(text.as_bytes());
        }
        Value::Array(items) => {
            write_head(4, items.len() as u64, out);
            for item in items {
                write_item(item, out);
            }
        }
        Value::Map(entries) => {
            let mut sorted = std::collections::BTreeMap::new();
            for (key, value) in entries {
                sorted.insert(encode(key), value);
            }
            write_head(5, sorted.len() as u64, out);
            for (key, value) in sorted {
                out.extend_from_slice(&key);
                write_item(value, out);
            }
        }
        Value::Bool(false) => out.push(0xf4),
        Value::Bool(true) => out.push(0xf5),
        Value::Null => out.push(0xf6),
    }
}

/// Writes major type and argument in the shortest form.
fn write_head(major: u8, argument: u64, out: &mut Vec<u8>) {
    let major = major << 5;
    if let Ok(small) = u8::try_from(argument) {
        if small < 24 {
            out.push(major | small);
        } else {
            out.extend_from_slice(&[major | 24, small]);
        }
    } else if let Ok(short) = u16::try_from(argument) {
        out.push(major | 25);
        out.extend_from_slice(&short.to_be_bytes());
    } else if let Ok(middle) = u32::try_from(argument) {
        out.push(major | 26);
        out.extend_from_slice(&middle.to_be_bytes());
    } else {
        out.push(major | 27);
        out.extend_from_slice(&argument.to_be_bytes());
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn item(&mut self, depth: usize) -> Result<Value, CborError> {
        let start = self.at;
        let first = *self.take(1, start)?.first().unwrap_or(&0);
        let (major, low) = (first >> 5, first & 0x1f);
        if major == 7 {
            return match low {
                20 => Ok(Value::Bool(false)),
                21 => Ok(Value::Bool(true)),
                22 => Ok(Value::Null),
                _ => Err(CborError::Unsupported { at: start }),
            };
        }
        if major == 6 {
            return Err(CborError::Unsupported { at: start });
        }
        let argument = self.argument(low, start)?;
        match major {
            0 => Ok(Value::Unsigned(argument)),
            1 => Ok(Value::Negative(argument)),
            2 => Ok(Value::Bytes(self.string(argument, start)?.to_vec())),
            3 => std::str::from_utf8(self.string(argument, start)?)
                .map(|text| Value::Text(text.to_owned()))
                .map_err(|_| CborError::NotUtf8 { at: start }),
            4 => self.array(argument, start, depth),
            _ => self.map(argument, start, depth),
        }
    }

    fn array(&mut self, count: u64, start: usize, depth: usize) -> Result<Value, CborError> {
        self.room_for(count, 1, start, depth)?;
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(self.item(depth + 1)?);
        }
        Ok(Value::Array(items))
    }

    fn map(&mut self, count: u64, start: usize, depth: usize) -> Result<Value, CborError> {
        self.room_for(count, 2, start, depth)?;
        let mut entries = Vec::new();
        let mut previous: Option<&'a [u8]> = None;
        for _ in 0..count {
            let key_start = self.at;
            let key = self.item(depth + 1)?;
            let encoded = self.bytes.get(key_start..self.at).unwrap_or_default();
            if previous.is_some_and(|previous| previous >= encoded) {
                return Err(CborError::KeyOrder { at: key_start });
            }
            previous = Some(encoded);
            entries.push((key, self.item(depth + 1)?));
        }
        Ok(Value::Map(entries))
    }

    /// Refuses a container that is too deep or cannot fit into what is left.
    fn room_for(
        &self,
        count: u64,
        bytes_each: u64,
        start: usize,
        depth: usize,
    ) -> Result<(), CborError> {
        if depth >= MAX_DEPTH {
            return Err(CborError::TooDeep { at: start });
        }
        let left = (self.bytes.len() - self.at) as u64;
        if count > left / bytes_each {
            return Err(CborError::CutShort { at: start });
        }
        Ok(())
    }

    fn argument(&mut self, low: u8, start: usize) -> Result<u64, CborError> {
        let (width, least) = match low {
            0..=23 => return Ok(u64::from(low)),
            24 => (1, 24),
            25 => (2, 1 << 8),
            26 => (4, 1 << 16),
            27 => (8, 1 << 32),
            _ => return Err(CborError::Unsupported { at: start }),
        };
        let argument = self
            .take(width, start)?
            .iter()
            .fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        if argument < least {
            return Err(CborError::NotShortest { at: start });
        }
        Ok(argument)
    }

    fn string(&mut self, length: u64, start: usize) -> Result<&'a [u8], CborError> {
        let length = usize::try_from(length).map_err(|_| CborError::CutShort { at: start })?;
        self.take(length, start)
    }

    fn take(&mut self, count: usize, start: usize) -> Result<&'a [u8], CborError> {
        let end = self
            .at
            .checked_add(count)
            .ok_or(CborError::CutShort { at: start })?;
        let taken = self
            .bytes
            .get(self.at..end)
            .ok_or(CborError::CutShort { at: start })?;
        self.at = end;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    }

    fn check(value: Value, encoded: &str) {
        assert_eq!(encode(&value), hex(encoded));
        assert!(decode(&hex(encoded)) == Ok(value));
    }

    /// Examples of RFC 8949, appendix A.
    #[test]
    fn the_examples_of_the_standard_hold() {
        check(Value::Unsigned(0), "00");
        check(Value::Unsigned(23), "17");
        check(Value::Unsigned(24), "1818");
        check(Value::Unsigned(1000), "1903e8");
        check(Value::Unsigned(1_000_000), "1a000f4240");
        check(Value::Unsigned(u64::MAX), "1bffffffffffffffff");
        check(Value::Negative(u64::MAX), "3bffffffffffffffff");
        check(Value::from(-1_i64), "20");
        check(Value::from(-1000_i64), "3903e7");
        check(Value::text("\u{00fc}"), "62c3bc");
        check(Value::text("\u{10151}"), "64f0908591");
        check(Value::bytes([1, 2, 3, 4]), "4401020304");
        check(Value::Bool(true), "f5");
        check(Value::Null, "f6");
        check(Value::Array(vec![]), "80");
        check(
            Value::map([
                ("a", Value::Unsigned(1)),
                ("b", Value::Array(vec![2_u64.into(), 3_u64.into()])),
            ]),
            "a26161016162820203",
        );
    }

    #[test]
    fn a_map_is_sorted_bytewise_and_not_by_length() {
        let value = Value::Map(vec![
            (Value::text("z"), Value::Null),
            (Value::text("aa"), Value::Null),
            (Value::Unsigned(100), Value::Null),
            (Value::from(-1_i64), Value::Null),
            (Value::Unsigned(10), Value::Null),
        ]);
        assert_eq!(encode(&value), hex("a50af61864f620f6617af6626161f6"));
        assert_eq!(
            decode(&hex("a220f60af6")),
            Err(CborError::KeyOrder { at: 3 })
        );
        assert_eq!(
            decode(&hex("a20af60af6")),
            Err(CborError::KeyOrder { at: 3 })
        );
    }

    #[test]
    fn everything_that_is_not_the_one_form_is_refused() {
        for (bytes, error) in [
            ("", CborError::CutShort { at: 0 }),
            ("1817", CborError::NotShortest { at: 0 }),
            ("190018", CborError::NotShortest { at: 0 }),
            ("1a0000ffff", CborError::NotShortest { at: 0 }),
            ("1b00000000ffffffff", CborError::NotShortest { at: 0 }),
            ("5800", CborError::NotShortest { at: 0 }),
            ("9fff", CborError::Unsupported { at: 0 }),
            ("5f4100ff", CborError::Unsupported { at: 0 }),
            ("f90000", CborError::Unsupported { at: 0 }),
            ("fb0000000000000000", CborError::Unsupported { at: 0 }),
            ("c000", CborError::Unsupported { at: 0 }),
            ("f7", CborError::Unsupported { at: 0 }),
            ("f820", CborError::Unsupported { at: 0 }),
            ("0000", CborError::Trailing { at: 1 }),
            ("61ff", CborError::NotUtf8 { at: 0 }),
            ("63edA080", CborError::NotUtf8 { at: 0 }),
            ("4201", CborError::CutShort { at: 0 }),
            ("5bffffffffffffffff", CborError::CutShort { at: 0 }),
            ("9bffffffffffffffff", CborError::CutShort { at: 0 }),
            ("bb7fffffffffffffff00", CborError::CutShort { at: 0 }),
            ("a100", CborError::CutShort { at: 0 }),
        ] {
            assert_eq!(decode(&hex(bytes)), Err(error), "{bytes}");
        }
    }

    #[test]
    fn thirty_two_levels_are_read_and_thirty_three_are_not() {
        let nested = |levels: usize| {
            let mut bytes = vec![0x81; levels];
            bytes.push(0x00);
            bytes
        };
        assert!(decode(&nested(32)).is_ok());
        assert_eq!(decode(&nested(33)), Err(CborError::TooDeep { at: 32 }));
        assert_eq!(
            decode(&nested(1_000_000)),
            Err(CborError::TooDeep { at: 32 })
        );
    }

    #[test]
    fn numbers_come_back_as_they_were() {
        for number in [i64::MIN, -1, 0, 1, i64::MAX] {
            assert_eq!(Value::from(number).as_i64(), Some(number));
        }
        assert_eq!(Value::Negative(u64::MAX).as_i64(), None);
        assert_eq!(Value::Unsigned(u64::MAX).as_i64(), None);
    }

    #[test]
    fn debug_withholds_words() {
        let value = Value::map([("name", Value::text("Aigul"))]);
        assert_eq!(format!("{value:?}"), "map[1 withheld]");
        assert_eq!(format!("{:?}", Value::text("Aigul")), "text[5 withheld]");
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<u64>().prop_map(Value::Unsigned),
            (0_u64..300).prop_map(Value::Unsigned),
            any::<u64>().prop_map(Value::Negative),
            proptest::collection::vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
            "\\PC{0,20}".prop_map(Value::Text),
            any::<bool>().prop_map(Value::Bool),
            Just(Value::Null),
        ];
        leaf.prop_recursive(5, 60, 8, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..8).prop_map(Value::Array),
                proptest::collection::vec((inner.clone(), inner), 0..8).prop_map(Value::Map),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_the_same(value in any_value()) {
            let encoded = encode(&value);
            let decoded = decode(&encoded);
            prop_assert!(decoded.is_ok());
            prop_assert_eq!(encode(&decoded.unwrap()), encoded);
        }

        #[test]
        fn what_decodes_encodes_to_itself(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(value) = decode(&bytes) {
                prop_assert_eq!(encode(&value), bytes);
            }
        }

        #[test]
        fn a_changed_encoding_is_refused_or_says_something_else(value in any_value(), place in any::<proptest::sample::Index>(), bit in 0_u8..8) {
            let encoded = encode(&value);
            let mut changed = encoded.clone();
            changed[place.index(encoded.len())] ^= 1 << bit;
            if let Ok(other) = decode(&changed) {
                prop_assert_eq!(encode(&other), changed);
            }
        }

        #[test]
        fn a_cut_encoding_is_refused(value in any_value(), place in any::<proptest::sample::Index>()) {
            let encoded = encode(&value);
            prop_assert!(decode(&encoded[..place.index(encoded.len())]).is_err());
        }
    }
}
