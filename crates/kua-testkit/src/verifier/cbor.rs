//! As much of CBOR as leaves, proofs and payloads need, in deterministic form only.

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item<'a> {
    Number(u64),
    Bytes(&'a [u8]),
    Text(&'a str),
    List(Vec<Item<'a>>),
    Map(Vec<(Item<'a>, Item<'a>)>),
    /// Negative numbers, true, false and null: they have no part in what is checked here.
    Other,
}

impl<'a> Item<'a> {
    /// Reads exactly one item.
    pub(super) fn whole(bytes: &'a [u8]) -> Option<Self> {
        let (item, rest) = read(bytes, 0)?;
        rest.is_empty().then_some(item)
    }

    pub(super) fn number(&self) -> Option<u64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn bytes<const N: usize>(&self) -> Option<[u8; N]> {
        match self {
            Self::Bytes(bytes) => (*bytes).try_into().ok(),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn under(&self, name: &str) -> Option<&Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        entries
            .iter()
            .find(|(key, _)| *key == Item::Text(name))
            .map(|(_, value)| value)
    }
}

fn read(bytes: &[u8], depth: usize) -> Option<(Item<'_>, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    if depth >= 32 && matches!(first >> 5, 4 | 5) {
        return None;
    }
    if matches!(first, 0xf4..=0xf6) {
        return Some((Item::Other, rest));
    }
    let (argument, rest) = argument(first & 31, rest)?;
    match first >> 5 {
        0 => Some((Item::Number(argument), rest)),
        1 => Some((Item::Other, rest)),
        2 => {
            let (string, rest) = rest.split_at_checked(usize::try_from(argument).ok()?)?;
            Some((Item::Bytes(string), rest))
        }
        3 => {
            let (string, rest) = rest.split_at_checked(usize::try_from(argument).ok()?)?;
            Some((Item::Text(std::str::from_utf8(string).ok()?), rest))
        }
        4 => {
            let (mut items, mut rest) = (Vec::new(), rest);
            for _ in 0..argument {
                let (item, after) = read(rest, depth + 1)?;
                items.push(item);
                rest = after;
            }
            Some((Item::List(items), rest))
        }
        5 => map(argument, rest, depth),
        _ => None,
    }
}

fn map(count: u64, mut rest: &[u8], depth: usize) -> Option<(Item<'_>, &[u8])> {
    let mut entries = Vec::new();
    let mut last: &[u8] = &[];
    for _ in 0..count {
        let (key, after_key) = read(rest, depth + 1)?;
        let encoded = rest.get(..rest.len() - after_key.len())?;
        let (value, after) = read(after_key, depth + 1)?;
        if encoded <= last {
            return None;
        }
        last = encoded;
        entries.push((key, value));
        rest = after;
    }
    Some((Item::Map(entries), rest))
}

/// Reads the number behind the first byte, and refuses it if it would fit a shorter form.
fn argument(low: u8, rest: &[u8]) -> Option<(u64, &[u8])> {
    let (argument, rest, least) = match low {
        0..24 => return Some((u64::from(low), rest)),
        24 => {
            let (byte, rest) = rest.split_first()?;
            (u64::from(*byte), rest, 24)
        }
        25 => {
            let (bytes, rest) = rest.split_first_chunk()?;
            (u64::from(u16::from_be_bytes(*bytes)), rest, 0x100)
        }
        26 => {
            let (bytes, rest) = rest.split_first_chunk()?;
            (u64::from(u32::from_be_bytes(*bytes)), rest, 0x1_0000)
        }
        27 => {
            let (bytes, rest) = rest.split_first_chunk()?;
            (u64::from_be_bytes(*bytes), rest, 0x1_0000_0000)
        }
        _ => return None,
    };
    (argument >= least).then_some((argument, rest))
}
