//! Reads MessagePack, as far as the package uses it.
//!
//! Strings and bytes borrow from the input. Nothing is set aside on the word of a length alone,
//! and nesting has an end, so hostile bytes give an error and no more.

use super::super::ConvertError;

const DEEPEST: usize = 32;

/// A value, borrowing from the bytes it was read from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'b> {
    Nil,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    String(&'b str),
    Bytes(&'b [u8]),
    List(Vec<Value<'b>>),
    Map(Vec<(Value<'b>, Value<'b>)>),
}

impl<'b> Value<'b> {
    /// Returns the value under a key; keys of numpy's arrays are bytes, all others strings.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        entries
            .iter()
            .find(|(name, _)| match name {
                Self::String(name) => *name == key,
                Self::Bytes(name) => *name == key.as_bytes(),
                _ => false,
            })
            .map(|(_, value)| value)
    }

    pub(super) fn string(&self) -> Option<&'b str> {
        match self {
            Self::String(string) => Some(string),
            _ => None,
        }
    }

    pub(super) fn bytes(&self) -> Option<&'b [u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub(super) fn unsigned(&self) -> Option<u64> {
        match self {
            Self::Unsigned(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(values) => Some(values),
            _ => None,
        }
    }

    pub(super) fn map(&self) -> Option<&[(Self, Self)]> {
        match self {
            Self::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Returns a numpy array of little-endian 32 bit floats: its shape and its values.
    pub(super) fn floats(&self) -> Option<(Vec<usize>, Vec<f32>)> {
        let kind = self.get("type")?;
        let kind = kind.string().map(str::as_bytes).or_else(|| kind.bytes())?;
        if kind != b"<f4" {
            return None;
        }
        let mut shape = Vec::new();
        for direction in self.get("shape")?.list()? {
            shape.push(usize::try_from(direction.unsigned()?).ok()?);
        }
        let (fours, rest) = self.get("data")?.bytes()?.as_chunks::<4>();
        let values: Vec<f32> = fours.iter().map(|&four| f32::from_le_bytes(four)).collect();
        let product = shape
            .iter()
            .try_fold(1_usize, |all, &one| all.checked_mul(one))?;
        (rest.is_empty() && product == values.len()).then_some((shape, values))
    }
}

/// Reads one value that fills the bytes.
pub(super) fn read<'b>(bytes: &'b [u8], member: &str) -> Result<Value<'b>, ConvertError> {
    let mut reader = Reader { rest: bytes };
    reader
        .value(DEEPEST)
        .filter(|_| reader.rest.is_empty())
        .ok_or_else(|| ConvertError::Inside(member.into()))
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    /// Reads a big-endian number of so many bytes, eight at most.
    fn number(&mut self, bytes: usize) -> Option<u64> {
        let taken = self.take(bytes)?;
        Some(
            taken
                .iter()
                .fold(0, |number, &byte| number << 8 | u64::from(byte)),
        )
    }

    fn length(&mut self, bytes: usize) -> Option<usize> {
        usize::try_from(self.number(bytes)?).ok()
    }

    /// Reads a signed number of so many bytes.
    fn signed(&mut self, bytes: usize) -> Option<i64> {
        let shift = 64_usize.checked_sub(bytes.checked_mul(8)?)?;
        Some((self.number(bytes)? << shift).cast_signed() >> shift)
    }

    fn string(&mut self, length: usize) -> Option<Value<'b>> {
        std::str::from_utf8(self.take(length)?)
            .ok()
            .map(Value::String)
    }

    fn list(&mut self, length: usize, deep: usize) -> Option<Value<'b>> {
        let mut values = Vec::new();
        for _ in 0..length {
            values.push(self.value(deep)?);
        }
        Some(Value::List(values))
    }

    fn map(&mut self, length: usize, deep: usize) -> Option<Value<'b>> {
        let mut entries = Vec::new();
        for _ in 0..length {
            let key = self.value(deep)?;
            entries.push((key, self.value(deep)?));
        }
        Some(Value::Map(entries))
    }

    fn value(&mut self, deep: usize) -> Option<Value<'b>> {
        let deep = deep.checked_sub(1)?;
        let (&kind, rest) = self.rest.split_first()?;
        self.rest = rest;
        let small = usize::from(kind);
        match kind {
            0x00..=0x7f => Some(Value::Unsigned(u64::from(kind))),
            0x80..=0x8f => self.map(small & 0x0f, deep),
            0x90..=0x9f => self.list(small & 0x0f, deep),
            0xa0..=0xbf => self.string(small & 0x1f),
            0xc0 => Some(Value::Nil),
            0xc2 | 0xc3 => Some(Value::Bool(kind == 0xc3)),
            0xc4..=0xc6 => {
                let length = self.length(1 << (kind - 0xc4))?;
                self.take(length).map(Value::Bytes)
            }
            0xca => {
                let bits = u32::try_from(self.number(4)?).ok()?;
                Some(Value::Float(f64::from(f32::from_bits(bits))))
            }
            0xcb => self.number(8).map(f64::from_bits).map(Value::Float),
            0xcc..=0xcf => self.number(1 << (kind - 0xcc)).map(Value::Unsigned),
            0xd0..=0xd3 => self.signed(1 << (kind - 0xd0)).map(Value::Signed),
            0xd9..=0xdb => {
                let length = self.length(1 << (kind - 0xd9))?;
                self.string(length)
            }
            0xdc | 0xdd => {
                let length = self.length(2 << (kind - 0xdc))?;
                self.list(length, deep)
            }
            0xde | 0xdf => {
                let length = self.length(2 << (kind - 0xde))?;
                self.map(length, deep)
            }
            0xe0..=0xff => Some(Value::Signed(i64::from(kind.cast_signed()))),
            // Extensions and the one unused byte: the package has none.
            0xc1 | 0xc7..=0xc9 | 0xd4..=0xd8 => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(bytes: &[u8], expected: Option<Value<'_>>) {
        assert_eq!(read(bytes, "sample").ok(), expected);
    }

    #[test]
    fn each_kind_is_read() {
        check(&[0x07], Some(Value::Unsigned(7)));
        check(&[0xff], Some(Value::Signed(-1)));
        check(&[0xd1, 0xff, 0xfe], Some(Value::Signed(-2)));
        check(&[0xcd, 0x01, 0x00], Some(Value::Unsigned(256)));
        check(&[0xc0], Some(Value::Nil));
        check(&[0xc3], Some(Value::Bool(true)));
        check(&[0xa2, b'e', b'n'], Some(Value::String("en")));
        check(&[0xd9, 1, b'e'], Some(Value::String("e")));
        check(&[0xc4, 2, 1, 2], Some(Value::Bytes(&[1, 2])));
        check(
            &[0xcb, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0],
            Some(Value::Float(1.0)),
        );
        check(
            &[0x92, 1, 0x81, 0xa1, b'k', 0xc2],
            Some(Value::List(vec![
                Value::Unsigned(1),
                Value::Map(vec![(Value::String("k"), Value::Bool(false))]),
            ])),
        );
    }

    #[test]
    fn what_is_cut_or_goes_on_is_refused() {
        for bytes in [
            &[][..],
            &[0xa2, b'e'],
            &[0x91],
            &[0xdd, 0xff, 0xff, 0xff, 0xff],
            &[0x07, 0x07],
            &[0xc1],
            &[0xa1, 0xff],
        ] {
            check(bytes, None);
        }
        check(&[0x91; 100], None);
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            let _ = read(&bytes, "sample");
        }
    }
}
